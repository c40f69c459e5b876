"""Settings: kept, brought into range, and never in the way of a start."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ketadesk.app.settings import ROWS, Settings, read_settings, write_settings
from ketadesk.domain.errors import Problem, Refused

OWN = Settings("contrast", 125, 60, True, "Clinic of the North", "Letter", "Europe/Berlin", 15, "/backups", "RP")


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    write_settings(OWN, tmp_path)
    assert read_settings(tmp_path) == OWN
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    write_settings(Settings(), tmp_path)
    assert read_settings(tmp_path) == Settings()


def test_as_shipped() -> None:
    assert Settings() == Settings("dim", 100, 100, False, "", "A4", "", 10, "", "")
    assert {name: row.default for name, row in ROWS.items()} == {
        name: getattr(Settings(), name) for name in Settings.__dataclass_fields__
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"7", b"null", b"\xff\xfe", b"[" * 100_000, b'{"text_percent": 1e999}'],
    ids=["empty", "half", "list", "number", "null", "letters", "deep", "endless"],
)
def test_a_file_that_cannot_be_read_stops_nothing(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert read_settings(tmp_path) == Settings()


def test_without_a_file_or_with_a_folder_in_its_place_all_is_as_shipped(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "nowhere") == Settings()
    (tmp_path / "settings.json").mkdir()
    assert read_settings(tmp_path) == Settings()
    with pytest.raises(Problem, match="cannot be written"):
        write_settings(OWN, tmp_path)


WRONG: dict[str, Any] = {
    "theme": "pink",
    "text_percent": "125",
    "brightness_percent": True,
    "chime": 1,
    "paper": None,
    "zone": "Mars/Olympus",
    "last_staff": ["RP"],
}


@pytest.mark.parametrize("name", list(WRONG))
def test_one_wrong_field_leaves_the_others(name: str, tmp_path: Path) -> None:
    write_settings(OWN, tmp_path)
    kept = json.loads((tmp_path / "settings.json").read_text())
    (tmp_path / "settings.json").write_text(json.dumps({**kept, name: WRONG[name], "of_a_later_version": 1}))
    as_shipped: dict[str, Any] = {name: ROWS[name].default}
    assert read_settings(tmp_path) == replace(OWN, **as_shipped)
    with pytest.raises(Refused):
        replace(OWN, **{name: WRONG[name]})


def test_an_old_file_with_fewer_fields_is_read(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "light"}')
    assert read_settings(tmp_path) == Settings(theme="light")


@pytest.mark.parametrize(("asked", "given"), [(80, 90), (90, 90), (117, 117), (150, 150), (1000, 150)])
def test_a_number_is_brought_into_its_range(asked: int, given: int, tmp_path: Path) -> None:
    assert replace(OWN, text_percent=asked).text_percent == given
    (tmp_path / "settings.json").write_text(json.dumps({"text_percent": asked}))
    assert read_settings(tmp_path).text_percent == given


def test_what_is_refused_says_what_there_is() -> None:
    with pytest.raises(Refused, match=r"Theme: there is no “pink”\. Choose one of Dim, Light, High contrast\."):
        replace(OWN, theme="pink")
    with pytest.raises(Refused, match="There is no time zone “America”"):
        replace(OWN, zone="America")


def test_every_setting_on_the_page_has_its_words() -> None:
    assert all(row.label and row.help for row in ROWS.values())
    assert [name for name, row in ROWS.items() if not row.shown] == [
        "last_staff", "board_by_urgency", "board_whole_screen",
    ]  # fmt: skip
