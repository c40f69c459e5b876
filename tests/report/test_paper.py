"""The report as a sheet of paper: pages, places, sizes, fonts, and the same bytes for the same record."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from ketadesk.domain.chart import trend_of
from ketadesk.domain.flowsheet import flowsheet
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time, day
from ketadesk.report.chart import LABEL_GAP, TrendChart
from ketadesk.report.documents import Seal, session_report
from ketadesk.report.fonts import faces_of
from ketadesk.report.page import Paper
from ketadesk.report.text import SMALL, Setter
from tests.report.paper import (
    FONTS,
    SCRIPTS,
    demo,
    flat,
    fonts_of,
    lines,
    pages,
    printed,
    recorded,
    script,
    seal_of,
    text_of,
)  # fmt: skip

ALL = sorted(path.stem.removeprefix("report-") for path in SCRIPTS.glob("report-*.txt"))
GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ["demo", "ordinary"])
def test_an_ordinary_session_takes_two_pages(name: str, paper: Paper, tmp_path: Path) -> None:
    record = recorded(demo() if name == "demo" else script(name), tmp_path)
    document = pages(printed(record, paper).pdf)
    assert len(document) == 2
    assert any("EVENTS AND TREATMENT" in line for line in lines(document[0]))
    assert any("VITAL SIGNS AND SCALES" in line for line in lines(document[1]))


@pytest.mark.parametrize("paper", Paper)
def test_the_sheet_has_the_size_that_was_asked_for(paper: Paper, tmp_path: Path) -> None:
    pdf = printed(recorded(script("never"), tmp_path), paper).pdf
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == {"A4": (595, 842), "Letter": (612, 792)}[paper]


@pytest.mark.parametrize("name", ["demo", "corrected", "long"])
@pytest.mark.parametrize("paper", Paper)
def test_the_words_are_those_of_the_golden_file(name: str, paper: Paper, tmp_path: Path) -> None:
    record = recorded(demo() if name == "demo" else script(name), tmp_path)
    found = text_of(printed(record, paper).pdf)
    golden = GOLDEN / f"report-{name}-{paper}.txt"
    if os.environ.get("KETADESK_GOLDEN") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8", newline="\n")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_small_outside_or_laid_over_something_else(name: str, paper: Paper, tmp_path: Path) -> None:
    width, height = paper.size
    for words in pages(printed(recorded(script(name), tmp_path), paper).pdf):
        assert words
        assert min(word.size for word in words) >= 8.5
        for word in words:
            assert word.x >= 36, word
            assert word.x + word.width <= width - 36 + 0.01, word
            assert 20 <= word.y <= height - 36, word
        seen = [word for word in words if word.text.strip()]
        crossing = [(a, b) for i, a in enumerate(seen) for b in seen[i + 1 :] if a.overlaps(b)]
        assert crossing == []


TITLES = "Time Phase BP MAP HR SpO₂ RR O₂ Temp EtCO₂ Dissociation MOAA/S By mmHg mmHg /min % /min L/min °C mmHg"
SIGNS = ("vitals", "map", "hr", "spo2", "rr", "o2", "temp", "etco2", "dissociation", "sedation")


def _on_the_flowsheet(record: Record, paper: Paper) -> Counter[str]:
    """What is set in one go between the flowsheet's heading and the first footnote."""
    text = flat(printed(record, paper).pdf)
    return Counter(text[text.index("AS CHARTED") : text.index("explained:")].split(" "))


@pytest.mark.parametrize("paper", Paper)
def test_no_value_and_no_word_of_a_wide_flowsheet_is_broken(paper: Paper, tmp_path: Path) -> None:
    record = recorded(script("wide"), tmp_path)
    wanted = Counter(TITLES.split(" "))
    for row in flowsheet(record):
        wanted.update([clock_time(row.at, record.zone), row.phase_in_words, *row.by().split(" ")])
        wanted.update(f"({cell.text})" if cell.computed else cell.text for cell in row.cells.values())
    assert wanted - _on_the_flowsheet(record, paper) == Counter()


@pytest.mark.parametrize("paper", Paper)
def test_where_too_many_signs_were_not_done_the_reasons_stand_below(paper: Paper, tmp_path: Path) -> None:
    missed = "".join(f"00:34 not-done {sign} because emergency\n" for sign in SIGNS)
    record = recorded(script("wide").replace("00:40 close", f"{missed}00:40 close"), tmp_path)
    found = _on_the_flowsheet(record, paper)
    assert found["done"] >= len(SIGNS)
    assert found["emergency"] == 0
    assert Counter(TITLES.split(" ")) - found == Counter()
    assert flat(printed(record, paper).pdf).count("explained: “emergency”") >= len(SIGNS)
    for words in pages(printed(record, paper).pdf):
        seen = [word for word in words if word.text.strip()]
        assert [(a, b) for i, a in enumerate(seen) for b in seen[i + 1 :] if a.overlaps(b)] == []
        assert max(word.x + word.width for word in seen) <= paper.size[0] - 36 + 0.01


def _chart(record: Record, width: float) -> TrendChart:
    trend, zone = replace(trend_of(record, record.entries[-1].entered_at), levels={}), record.zone
    setter = Setter(faces_of(FONTS))
    return TrendChart(
        setter, trend, {}, lambda at: clock_time(at, zone), width, day=lambda at: day(at, zone).rpartition(" ")[0]
    )


def test_the_axis_says_the_day_where_a_new_one_begins(tmp_path: Path) -> None:
    chart = _chart(recorded(script("wide"), tmp_path / "wide"), 520)
    assert [words for words in chart._labels.values() if len(words) > 1] == [("00:10", "23 Nov")]
    assert chart.height == replace(chart, day=lambda _: "").height + 10
    ordinary = _chart(recorded(script("ordinary"), tmp_path / "ordinary"), 520)
    assert all(len(words) == 1 for words in ordinary._labels.values())


@pytest.mark.parametrize("width", [200.0, 300.0, 520.0])
def test_times_that_occur_twice_are_told_apart_on_the_axis(width: float, tmp_path: Path) -> None:
    text = (SCRIPTS / "clocks-back.txt").read_text(encoding="utf-8")
    chart = _chart(recorded(text, tmp_path), width)
    labels = [words[0] for words in chart._labels.values()]
    assert len(set(labels)) == len(labels)
    assert any(label.endswith(" EDT") for label in labels)
    halves = [chart.setter.width(label, SMALL) / 2 for label in labels]
    places = [chart.scale.clamped(at) for at in chart._labels]
    ends = [min(x, width - half) + half for x, half in zip(places, halves, strict=True)]
    begins = [end - 2 * half for end, half in zip(ends, halves, strict=True)]
    assert all(begin - end >= LABEL_GAP - 0.01 for end, begin in zip(ends, begins[1:], strict=False))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ALL)
def test_header_and_footer_stand_on_every_page(name: str, paper: Paper, tmp_path: Path) -> None:
    record = recorded(script(name), tmp_path)
    document = pages(printed(record, paper).pdf)
    patient, count = record.opened.patient, len(record.entries)
    for number, words in enumerate(document, start=1):
        text = lines(words)
        counted = f"{count} {'entry' if count == 1 else 'entries'}"
        seal = f"Record {record.session_id} 7f3a·91c2·0be4 · {counted} · chain verified"
        assert text[-2] == f"{seal}  {patient.name} · MRN {patient.mrn} · page {number} of {len(document)}"
        assert text[-1].startswith("Printed ")
        assert text[-1].endswith(" by A. Novak MD · KetaDesk 0.1.0")
        if number > 1:
            assert f"{patient.name} · MRN {patient.mrn} · " in text[0]


def test_without_a_name_the_footer_names_nobody(tmp_path: Path) -> None:
    record = recorded(script("never"), tmp_path)
    seal = Seal("0" * 64, record.entries[-1].entered_at, None, "KetaDesk 0.1.0")
    text = text_of(session_report(record, seal, Paper.A4, FONTS).pdf)
    assert "Printed 22 Nov 2026 13:42 · KetaDesk 0.1.0" in text


@pytest.mark.parametrize("paper", Paper)
def test_the_header_row_is_repeated_and_no_row_is_split(paper: Paper, tmp_path: Path) -> None:
    record = recorded(script("long"), tmp_path)
    document = [lines(words) for words in pages(printed(record, paper).pdf)]
    rows = [[line for line in page if "Infusion  1" in line] for page in document]
    with_rows = [number for number, found in enumerate(rows) if found]
    assert len(with_rows) >= 2
    for number in with_rows:
        assert any(line.startswith("Time  Phase  BP  MAP  HR") for line in document[number])
    for row in (row for found in rows for row in found):
        assert len(row.split("  ")) == 14, row


def test_every_font_is_embedded(tmp_path: Path) -> None:
    fonts = fonts_of(printed(recorded(script("long"), tmp_path)).pdf)
    assert len(fonts) >= 3
    for name, font in fonts.items():
        assert "/FontFile2" in font["/FontDescriptor"], name


def test_the_document_says_what_it_is(tmp_path: Path) -> None:
    reader = PdfReader(BytesIO(printed(recorded(script("ordinary"), tmp_path)).pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Ketamine infusion session report · MRN 20931 · 3 Mar 2026"
    assert reader.metadata.author == "A. Novak MD"
    assert "7f3a·91c2·0be4" in str(reader.metadata.subject)
    assert reader.trailer["/Root"]["/Lang"] == "en"  # type: ignore[index]


@pytest.mark.parametrize("paper", Paper)
def test_the_same_record_gives_the_same_bytes_whatever_was_printed_before(paper: Paper, tmp_path: Path) -> None:
    record = recorded(script("ordinary"), tmp_path / "one")
    other = recorded(script("corrected"), tmp_path / "two")
    first = printed(record, paper).pdf
    printed(other, paper)
    assert printed(record, paper).pdf == first


AFRESH = """
import sys
from pathlib import Path
from tests.report.paper import printed, recorded, script
sys.stdout.buffer.write(printed(recorded(script("ordinary"), Path(sys.argv[1]))).pdf)
"""


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    record = recorded(script("ordinary"), tmp_path / "one")
    printed(recorded(script("left"), tmp_path / "two"))
    command = [sys.executable, "-c", AFRESH, str(tmp_path / "three")]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    assert done.stdout == printed(record).pdf


def test_another_printing_differs_in_the_footer_only(tmp_path: Path) -> None:
    record = recorded(script("ordinary"), tmp_path)
    seal = seal_of(record)
    later = Seal(seal.record_hash, seal.printed_at.replace(year=2030), "D. Osei MD", seal.program)
    first, second = (text_of(session_report(record, one, Paper.A4, FONTS).pdf).splitlines() for one in (seal, later))
    differing = [line for line in second if line not in first]
    assert len(second) == len(first)
    assert differing == ["Printed 3 Mar 2030 11:28 by D. Osei MD · KetaDesk 0.1.0"] * 2


def test_no_letter_is_lost_in_any_session(tmp_path: Path) -> None:
    for name in ALL:
        assert "[U+" not in flat(printed(recorded(script(name), tmp_path / name)).pdf)
