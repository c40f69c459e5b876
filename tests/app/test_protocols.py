"""A clinic's protocols in a real data folder: versions, putting back, carrying to another clinic."""

import os
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ketadesk import paths
from ketadesk.app.access import Sought
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import MANAGER
from ketadesk.app.desk import Desk
from ketadesk.app.protocols import Protocols
from ketadesk.bootstrap import desk_at
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.protocol_changes import changes
from ketadesk.library.packing import Packed
from ketadesk.library.shelf import Shelf
from ketadesk.library.writing import written
from tests.domain.made import NURSE, START
from tests.support import HEADING, playing, prepared

SHIPPED = Shelf([paths.resources()])
NAME = "trd-0.5-40"
WHY = "Dr Novak asked for it"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path, ManualClock(START)) as one:
        yield one


@pytest.fixture
def protocols(desk: Desk) -> Protocols:
    return Protocols(desk.shelf, desk.log)


def now(desk: Desk, name: str = NAME) -> ClinicProtocol:
    return desk.shelf.choose(name).rulebook.protocol


def longer(desk: Desk, minutes: int = 45) -> ClinicProtocol:
    return replace(now(desk), recovery_min=minutes)


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.toml"))


def deeds(desk: Desk) -> list[tuple[str, str, str]]:
    """What the log tells of protocols, the newest first."""
    lines = desk.log.lines(MANAGER, Sought(deed=Deed.PROTOCOL), ZoneInfo("UTC"))
    return [(line.who, line.subject, line.words) for line in lines]


def test_saving_writes_the_next_version_and_keeps_the_one_before(
    tmp_path: Path, desk: Desk, protocols: Protocols
) -> None:
    before = now(desk)
    saved = protocols.save(longer(desk), before.version, WHY, MANAGER)
    assert saved == replace(before, recovery_min=45, version=before.version + 1)
    assert now(desk) == saved
    first, second = before.version, saved.version
    kept = [f"protocols/versions/{NAME}-{number}.toml" for number in (first, second)]
    assert files(tmp_path) == [f"protocols/{NAME}.toml", *kept]
    shipped = (paths.resources() / "protocols" / f"{NAME}.toml").read_text(encoding="utf-8")
    assert (tmp_path / "protocols" / "versions" / f"{NAME}-{first}.toml").read_text(encoding="utf-8") == shipped
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*.toml")} == {0o600}
    assert deeds(desk) == [("LS", NAME, f"version {second}: {WHY}")]
    protocols.save(longer(desk, 50), second, "again", MANAGER)
    found = protocols.versions(NAME)
    assert [(one.protocol.version, one.now) for one in found] == [(second + 1, True), (second, False), (first, False)]
    assert [one.told.words if one.told else "" for one in found] == [
        f"version {second + 1}: again", f"version {second}: {WHY}", "",
    ]  # fmt: skip
    assert changes(found[2].protocol, found[0].protocol) == ("observation, min: 30, now 50",)


def test_who_may_not_and_who_gives_no_reason_changes_nothing(
    tmp_path: Path, desk: Desk, protocols: Protocols
) -> None:
    for by, because, sentence in ((NURSE, WHY, "Only a manager may change protocols"), (MANAGER, " ", "Say why.")):
        with pytest.raises(Refused, match=sentence):
            protocols.save(longer(desk), now(desk).version, because, by)
    with pytest.raises(Refused, match="Only a manager"):
        protocols.retire(NAME, WHY, NURSE)
    with pytest.raises(Refused, match="Only a manager"):
        protocols.take(Packed(longer(desk)), WHY, NURSE)
    odd = replace(longer(desk), limits=(replace(now(desk).limits[0], above=Decimal(999)),))
    with pytest.raises(Refused, match=r"outside what systolic pressure can be, 40 to 300 mmHg\. Correct it first"):
        protocols.save(odd, odd.version, WHY, MANAGER)
    assert files(tmp_path) == []
    assert deeds(desk) == []


def test_a_version_saved_meanwhile_is_not_written_over(desk: Desk, protocols: Protocols) -> None:
    base = now(desk).version
    saved = protocols.save(longer(desk), base, WHY, MANAGER)
    with pytest.raises(Refused, match=f"Version {saved.version} of {NAME} was saved meanwhile"):
        protocols.save(longer(desk, 60), base, WHY, MANAGER)
    with pytest.raises(Refused, match=r"There is a protocol “trd-0\.5-40” already"):
        protocols.save(longer(desk, 60), None, WHY, MANAGER)
    assert now(desk) == saved


def test_a_running_session_keeps_its_protocol(tmp_path: Path) -> None:
    with playing(HEADING + prepared() + "10:00 open\n10:10 start\n", tmp_path) as played:
        desk, session_id = played.desk, played.record.session_id
        before = played.record.rulebook.protocol
        protocols = Protocols(desk.shelf, desk.log)
        protocols.save(longer(desk, 99), before.version, WHY, MANAGER)
        assert now(desk).recovery_min == 99
        assert desk.fresh(session_id).record.rulebook.protocol == before
    with desk_at(tmp_path, ManualClock(START)) as desk:
        assert desk.recorder(session_id).record.rulebook.protocol == before
        assert desk.recorder(session_id).record.opened.protocol.version == str(before.version)


def test_an_own_file_is_put_back_to_the_shipped_one_and_its_versions_stay(desk: Desk, protocols: Protocols) -> None:
    shipped = now(desk)
    with pytest.raises(Refused, match="comes with the program and stays"):
        protocols.retire(NAME, WHY, MANAGER)
    saved = protocols.save(longer(desk), shipped.version, WHY, MANAGER)
    assert protocols.retire(NAME, "too long", MANAGER) == f"{NAME} is the shipped one again; its versions are kept."
    assert now(desk) == shipped
    assert [one.protocol for one in protocols.versions(NAME)] == [saved, shipped]
    assert deeds(desk)[0] == ("LS", NAME, "put back to the shipped one: too long")
    again = protocols.save(longer(desk, 50), shipped.version, WHY, MANAGER)
    assert again.version == saved.version + 1


def test_a_protocol_of_the_clinics_own_is_new_and_is_retired(desk: Desk, protocols: Protocols) -> None:
    own = protocols.save(replace(now(desk), id="own-1", version=1, name="Own"), None, WHY, MANAGER)
    assert own.version == 1
    assert next((one.id, one.own, one.shipped) for one in protocols.listed()) == ("own-1", True, False)
    assert protocols.retire("own-1", WHY, MANAGER) == "own-1 is retired; its versions are kept."
    assert "own-1" not in desk.shelf.protocols()
    assert [(one.id, one.protocol) for one in protocols.listed() if one.retired] == [("own-1", own)]
    assert [one.protocol for one in protocols.versions("own-1")] == [own]
    with pytest.raises(Refused, match=r"There is no retired protocol “trd-0\.5-40”"):
        protocols.bring_back(NAME, WHY, MANAGER)
    back = protocols.bring_back("own-1", "wanted again", MANAGER)
    assert back == replace(own, version=2)
    assert now(desk, "own-1") == back
    assert not any(one.retired for one in protocols.listed())


def test_a_file_that_cannot_be_read_is_listed_and_can_be_taken_away(
    tmp_path: Path, desk: Desk, protocols: Protocols
) -> None:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / f"{NAME}.toml").write_text("version = = 3", encoding="utf-8")
    broken = next(one for one in protocols.listed() if one.id == NAME)
    assert broken.protocol is None
    assert broken.trouble.startswith(f"{NAME}.toml cannot be read")
    assert protocols.retire(NAME, "damaged", MANAGER).startswith(f"{NAME} is the shipped one again")
    assert (tmp_path / "protocols" / "versions" / f"{NAME}-unread.toml").read_text() == "version = = 3\n"
    assert now(desk).id == NAME


def test_a_file_edited_by_hand_is_kept_beside_its_namesake(tmp_path: Path, desk: Desk, protocols: Protocols) -> None:
    saved = protocols.save(longer(desk), now(desk).version, WHY, MANAGER)
    by_hand = written(replace(saved, recovery_min=77))
    (tmp_path / "protocols" / f"{NAME}.toml").write_text(by_hand, encoding="utf-8")
    protocols.save(longer(desk, 50), saved.version, WHY, MANAGER)
    twin = tmp_path / "protocols" / "versions" / f"{NAME}-{saved.version}~2.toml"
    assert twin.read_text(encoding="utf-8") == by_hand


# from clinic to clinic


def with_own_scale(desk: Desk, protocols: Protocols) -> str:
    """A file with a protocol and a scale that only this clinic has."""
    folder = desk.shelf.own_folder / "instruments"
    folder.mkdir()
    scale = replace(SHIPPED.instruments()["pain-nrs"], id="own-pain", word="own-pain", short="Own pain")
    (folder / "own-pain.toml").write_text(written(scale), encoding="utf-8")
    own = replace(now(desk), id="own-1", version=4, instruments=(*now(desk).instruments, "own-pain"))
    protocols.save(own, None, WHY, MANAGER)
    return protocols.packed("own-1")


def test_a_protocol_goes_to_another_clinic_with_the_scales_it_needs(
    tmp_path: Path, desk: Desk, protocols: Protocols
) -> None:
    text = with_own_scale(desk, protocols)
    carried = tomllib.loads(text)
    assert carried["protocol"]["id"] == "own-1"
    assert [one["id"] for one in carried["instruments"]] == ["own-pain"]
    with desk_at(tmp_path / "other", ManualClock(START)) as other:
        there = Protocols(other.shelf, other.log)
        taken = there.take(there.examine(text, "own-1.toml"), "from Lakeside", MANAGER)
        assert taken == now(desk, "own-1")
        assert now(other, "own-1") == taken
        assert other.shelf.instruments()["own-pain"] == desk.shelf.instruments()["own-pain"]
        again = there.take(there.examine(text, "own-1.toml"), "once more", MANAGER)
        assert again.version == taken.version + 1


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("recovery_min = 30", "recovery_min = 3000", "carried.toml: recovery_min 3000 is outside 0 to 1440"),
        ("recovery_min = 30", "recovery_min = '30'", "Expected `int`, got `str` - at `$.protocol.recovery_min`"),
        ("recovery_min = 30", "observe = 30", "missing required field `recovery_min` - at `$.protocol`"),
        ("above = 160", "above = 400", "Limit SBP: 400 is outside what systolic pressure can be, 40 to 300 mmHg"),
        ('"own-pain"]', '"other-pain"]', "The instrument “other-pain” is nowhere to be found"),
        ('id = "own-1"', 'id = "../own-1"', "The id “../own-1” cannot name a file"),
        ('id = "own-pain"', 'id = "../own-pain"', "the instrument id “../own-pain” cannot name a file"),
        ('id = "own-pain"', 'id = "pain-nrs"', "brings an instrument “pain-nrs” that differs from the one here"),
    ],
)
def test_a_file_with_a_fault_is_refused_in_words_and_nothing_is_written(
    tmp_path: Path, desk: Desk, protocols: Protocols, old: str, new: str, sentence: str
) -> None:
    text = with_own_scale(desk, protocols)
    assert old in text
    with desk_at(tmp_path / "other", ManualClock(START)) as other:
        there = Protocols(other.shelf, other.log)
        with pytest.raises((Refused, Problem)) as refused:
            there.examine(text.replace(old, new, 1), "carried.toml")
        assert sentence in refused.value.sentence
        assert refused.value.sentence.startswith("carried.toml")
        assert files(tmp_path / "other") == []
