"""Footnotes of the table of readings have letters."""

from ketadesk.report.readings import letters


def test_footnote_letters_go_on_after_z() -> None:
    assert [letters(i) for i in (0, 1, 25, 26, 27, 51, 52, 701, 702)] == [
        "a",
        "b",
        "z",
        "aa",
        "ab",
        "az",
        "ba",
        "zz",
        "aaa",
    ]
