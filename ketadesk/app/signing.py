"""A physician signs a session that has ended: by her password, with what her signature means."""

from collections.abc import Mapping

from ketadesk.app.desk import Desk
from ketadesk.app.overriding import overrides_of
from ketadesk.app.recorder import Recorder
from ketadesk.app.rights import Right, require
from ketadesk.domain.access import Deed
from ketadesk.domain.entries import Sign
from ketadesk.domain.people import Staff
from ketadesk.domain.signing import MEANING


def sign(
    desk: Desk, recorder: Recorder, by: Staff, password: str, reasons: Mapping[str, str], meaning: str = ""
) -> None:
    """Sign what is written; what stands open is overridden with its reason in the same breath.

    The reasons may hold the initials and PIN of a second person, where a finding takes two.
    """
    require(by, Right.SIGN)
    recorder.refresh()
    overrides = overrides_of(
        recorder.record,
        reasons,
        lambda: desk.accounts.witness(by, reasons.get("second", ""), reasons.get("pin", "")),
    )
    require(desk.accounts.confirm(by, password), Right.SIGN)
    for override in overrides:
        recorder.put(override, by)
    recorder.put(Sign(meaning.strip() or MEANING, desk.accounts.licence_of(by)), by)
    desk.log.note(by, Deed.SIGNED, recorder.record.session_id)
