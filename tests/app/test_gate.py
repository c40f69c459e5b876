"""The gate before the start: pressed again after a refusal, and answers with marks around them."""

from decimal import Decimal
from pathlib import Path

import pytest

from ketadesk.app.form import Values, comment_of
from ketadesk.app.gate import start_job
from ketadesk.app.job import Job
from ketadesk.domain.entries import Bag, Check, Override, Start
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent
from ketadesk.domain.people import Role, Staff
from tests.support import HEADING, Played, patient, playing, prepared

NURSE = Staff("RP", "R. Patel RN", Role.NURSE)
OPEN = "10:00 open\n"


def answered(played: Played) -> dict[str, str]:
    """Every check with an answer that is fine, but for the driver, whose absence is explained."""
    checks = played.record.rulebook.protocol.start_checks
    fine = {one.item: next((word for word in one.choices if one.is_fine(word)), "said") for one in checks}
    return {**fine, "driver": "no", comment_of("driver"): "her daughter comes at noon"}


def gate_of(played: Played) -> Job:
    return start_job(played.recorder, lambda: NURSE)


def counted(played: Played) -> list[int]:
    return [len(played.record.of(kind)) for kind in (Check, Override, Start)]


def refused(job: Job, values: Values, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        job.write(values, None)


def test_pressed_again_after_a_refusal_nothing_is_written_twice_and_it_starts(tmp_path: Path) -> None:
    order = "weight 75 kg\norder 0.5 mg/kg over 40 min by AN\n"
    with playing(HEADING + patient(1) + order + OPEN, tmp_path) as played:
        job, values = gate_of(played), answered(played)
        refused(job, values, "Enter the bag first")
        refused(job, values, "Enter the bag first")
        assert counted(played) == [len(played.record.rulebook.protocol.start_checks), 1, 0]
        played.recorder.put(Bag(BagContent(Decimal("37.5"), Decimal(50))), NURSE)
        job.write(values, None)
        assert counted(played)[1:] == [1, 1]


def test_pressed_twice_it_starts_once(tmp_path: Path) -> None:
    with playing(HEADING + prepared() + OPEN, tmp_path) as played:
        job, values = gate_of(played), answered(played)
        job.write(values, None)
        written = len(played.record.entries)
        refused(job, values, "The infusion has already been started")
        assert len(played.record.entries) == written


@pytest.mark.parametrize("answer", ["no!", "No?", "“no”", "no/later", "(no) asks again"])
def test_marks_around_an_answer_do_not_let_it_pass(tmp_path: Path, answer: str) -> None:
    with playing(HEADING + prepared() + OPEN, tmp_path) as played:
        refused(gate_of(played), {**answered(played), "consent": answer}, "This holds the start")
        assert not played.record.of(Start)
