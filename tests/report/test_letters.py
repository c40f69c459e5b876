"""Every character of a record prints as it is, or says openly that it cannot."""

import shutil
from pathlib import Path

import pytest

from ketadesk.report.documents import MISSING_FONT
from ketadesk.report.fonts import BOLD, REGULAR, SYMBOLS, SYSTEM, SYSTEM_FONTS, Faces, faces_of, printable
from ketadesk.report.text import Setter
from tests.report.paper import FONTS, flat, fonts_of, lines, pages, printed, recorded, text_of
from tests.support import HEADING, prepared


def session(name: str, note: str = "", allergies: str = "") -> str:
    """A session of somebody with that name."""
    first, second = prepared().split("\n", 1)
    patient = first.replace("Rivera, Ana 1", name)
    asked = f"allergies {allergies}\n" if allergies else ""
    said = f"10:02 note {note}\n" if note else ""
    return f"{HEADING}{patient}\n{asked}{second}10:00 open\n10:01 vitals 120/80 hr 70\n{said}10:03 start\n"


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz Wójcik",
        "Kővári, Ágnes",
        "Ωmega, Αλέξης",
        "Жуков, Георгий",
        "Nguyễn Thị Hương",
        "Đorđević & <b>Söhne</b>",
    ],
)
def test_names_print_as_they_are_written(name: str, tmp_path: Path) -> None:
    result = printed(recorded(session(name, note=f"Spoke with {name}."), tmp_path))
    document = pages(result.pdf)
    assert any(name in line for line in lines(document[0]))
    assert f"Spoke with {name}." in flat(result.pdf)
    assert all(name in lines(page)[-2] for page in document)
    assert result.remarks == ()


def test_hostile_words_are_only_words(tmp_path: Path) -> None:
    hostile = "<b>&amp; <font size=99> %s {0} ]]> <para/> \\n (unclosed"
    assert hostile in flat(printed(recorded(session("A <i>&</i> B", note=hostile), tmp_path)).pdf)


def test_symbols_come_from_the_second_font(tmp_path: Path) -> None:
    result = printed(recorded(session("Doe", note="pain ≥ 4 → ≈ 2 ① ✓ ▲"), tmp_path))
    assert "pain ≥ 4 → ≈ 2 ① ✓ ▲" in flat(result.pdf)
    assert any("DejaVuSans" in name for name in fonts_of(result.pdf))


@pytest.mark.parametrize("word", ["שרה", "مريم", "सीता", "สมชาย", "𓀀", "\U0010fffd"])
def test_what_cannot_be_set_rightly_becomes_its_code(word: str, tmp_path: Path) -> None:
    result = printed(recorded(session(f"{word} Doe"), tmp_path))
    codes = "".join(f"[U+{ord(letter):04X}]" for letter in word)
    text = flat(result.pdf)
    assert f"{codes}Doe" in text.replace(" ", "")
    assert result.remarks == (MISSING_FONT,)
    assert MISSING_FONT in " ".join(lines(pages(result.pdf)[-1]))


def test_chinese_prints_where_the_computer_has_a_font_and_says_so_where_not(tmp_path: Path) -> None:
    result = printed(recorded(session("王, Li"), tmp_path))
    has_font = faces_of(FONTS).find("王", bold=False) is not None
    assert ("王, Li" if has_font else "[U+738B], Li") in flat(result.pdf)
    assert result.remarks == (() if has_font else (MISSING_FONT,))


def test_without_any_font_for_it_chinese_becomes_its_code() -> None:
    setter = Setter(Faces(FONTS, ()))
    assert setter.clean("王 Li") == "[U+738B] Li"
    assert setter.replaced == {"王"}


def test_a_font_that_does_not_open_is_passed_over(tmp_path: Path) -> None:
    broken, empty, absent = tmp_path / "broken.ttf", tmp_path / "empty.ttf", tmp_path / "absent.ttf"
    broken.write_bytes((FONTS / "DejaVuSans.ttf").read_bytes()[:2000])
    empty.write_bytes(b"")
    good = tmp_path / "good.ttf"
    shutil.copy(FONTS / "DejaVuSans.ttf", good)
    small = tmp_path / "small"
    small.mkdir()
    for name in (REGULAR, BOLD, SYMBOLS):
        shutil.copy(FONTS / "NotoSans-Regular.ttf", small / f"{name}.ttf")
    assert Faces(small, (absent, empty, broken)).find("①", bold=False) is None
    found = Faces(small, (absent, empty, broken, good)).find("①", bold=False)
    assert found is not None
    assert found[0] == SYSTEM


def test_the_usual_places_hold_truetype_fonts_only() -> None:
    assert {place.suffix for place in SYSTEM_FONTS} == {".ttf", ".ttc"}


def test_letters_are_composed_and_controls_dropped() -> None:
    replaced: set[str] = set()
    assert printable("Kova\u0301ri\x00\x07\u202e\u200b", faces_of(FONTS), replaced) == "Kovári"
    assert printable("one\r\ntwo\u2028three\tfour", faces_of(FONTS), replaced) == "one\ntwo\nthree four"
    assert replaced == set()


def test_a_word_of_300_letters_is_broken_and_not_cut(tmp_path: Path) -> None:
    word = "".join(chr(97 + i % 26) for i in range(300))
    result = printed(recorded(session("Doe", note=word), tmp_path))
    assert word in flat(result.pdf).replace(" ", "")


def test_long_names_and_allergies_wrap_and_stay_on_the_sheet(tmp_path: Path) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Maximiliane Anneliese Theodora Josephine"
    allergies = ", ".join(f"substance number {i} with a long name" for i in range(14))
    result = printed(recorded(session(name, allergies=allergies), tmp_path))
    words = flat(result.pdf)
    assert name.replace(" ", "") in words.replace(" ", "")
    assert f"Allergy: {allergies}" in words
    for page in pages(result.pdf):
        for word in page:
            assert word.x >= 36, word
            assert word.x + word.width <= 595.28 - 36, word
        seen = [word for word in page if word.text.strip()]
        assert [(a, b) for i, a in enumerate(seen) for b in seen[i + 1 :] if a.overlaps(b)] == []


def test_a_note_of_ten_thousand_letters_flows_over_pages(tmp_path: Path) -> None:
    note = " ".join(f"word{i}" for i in range(1400))
    result = printed(recorded(session("Doe", note=note), tmp_path))
    words = flat(result.pdf).split(" ")
    assert [word for word in words if word.startswith("word")] == note.split(" ")
    assert len(pages(result.pdf)) >= 4
    assert "page 1 of" in text_of(result.pdf)
