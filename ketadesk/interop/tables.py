"""The records as CSV for spreadsheets: one row a session, a line, a reading, a score, a stretch of one rate."""

import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from pathlib import Path

import msgspec

from ketadesk.domain import entries
from ketadesk.domain.acts import Act
from ketadesk.domain.charted_on_paper import origin
from ketadesk.domain.dose import dose_at
from ketadesk.domain.people import Patient, PatientVersion
from ketadesk.domain.quantity import rounded
from ketadesk.domain.readings import artefacts
from ketadesk.domain.record import Record
from ketadesk.domain.signing import signature
from ketadesk.domain.summary import reckoned_at
from ketadesk.domain.words import in_words, order_in_words

CSV_NOTE = (
    "UTF-8, RFC 4180, moments in UTC. Text that a spreadsheet would take for a formula (it begins with = + - @, a tab"
    " or a line feed) has an apostrophe before it; the JSON beside has it as it was written. An empty cell is not"
    " recorded; 0 is a value."
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
Row = tuple[object, ...]

_HEADS: dict[str, tuple[str, ...]] = {
    "sessions": ("session", "patient_id", "name", "mrn", "born", "sex", "opened_at", "room", "zone", "protocol",
                 "phase", "weight_kg", "order", "given_mg", "infusing_s", "ended_at", "signed_by", "signed_at"),
    "entries": ("session", "line", "kind", "at", "entered_at", "by", "name", "replaces", "reason", "words",
                "from_paper"),
    "vitals": ("session", "at", "entered_at", "by", "systolic_mmHg", "diastolic_mmHg", "map_mmHg", "hr_per_min",
               "spo2_percent", "rr_per_min", "temp_celsius", "etco2_mmHg", "o2_l_per_min", "because", "from_paper",
               "artefact"),
    "scales": ("session", "at", "by", "instrument", "total", "answers", "from_paper"),
    "rates": ("session", "at", "by", "kind", "ml_per_h", "mg", "minutes", "because", "from_paper"),
}  # fmt: skip


def harmless(cell: object) -> object:
    """A cell that no spreadsheet runs: text that looks like a formula is made words; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def table_of(head: Row, rows: Iterable[Row]) -> bytes:
    """A table with its head."""
    target = StringIO()
    writer = csv.writer(target)
    writer.writerow(head)
    writer.writerows([*map(harmless, row)] for row in rows)
    return target.getvalue().encode()


def patients_table(versions: Iterable[PatientVersion]) -> bytes:
    """Every version of every patient."""
    head = (
        "patient_id",
        "version",
        "written_at",
        "written_by",
        "name",
        "mrn",
        "born",
        "sex",
        "height_cm",
        "allergies",
        "contact",
    )
    return table_of(head, map(_patient, versions))


def _patient(one: PatientVersion) -> Row:
    patient = msgspec.json.decode(one.body, type=Patient)
    allergies = "not asked" if patient.allergies is None else ", ".join(patient.allergies) or "none known"
    return (
        one.patient_id, one.version, one.written_at.isoformat(), one.written_by, patient.name, patient.mrn,
        patient.born, patient.sex, _plain(patient.height_cm), allergies, _plain(patient.contact),
    )  # fmt: skip


class Tables:
    """The open files, filled record by record."""

    def __init__(self, folder: Path) -> None:
        """Each with its head."""
        folder.mkdir()
        self._files = {name: (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") for name in _HEADS}
        self._writers = {name: csv.writer(file) for name, file in self._files.items()}
        for name, head in _HEADS.items():
            self._writers[name].writerow(head)

    def take(self, record: Record) -> None:
        """The rows of one record."""
        for name, rows in _ROWS.items():
            for row in rows(record):
                self._writers[name].writerow([*map(harmless, (record.session_id, *row))])

    def close(self) -> None:
        """All of it on disk."""
        for file in self._files.values():
            file.close()


def _session(record: Record) -> Iterator[Row]:
    opened, signed = record.opened, signature(record)
    dose = dose_at(record, reckoned_at(record, record.entries[-1].entered_at))
    order = "" if opened.order is None else order_in_words(opened.order)
    by, at = ("", "") if signed is None else (signed[0].author.name, signed[0].at.isoformat())
    patient, ended = opened.patient, "" if record.ended_at is None else record.ended_at.isoformat()
    yield (
        opened.patient_id, patient.name, patient.mrn, patient.born, patient.sex, record.entries[0].at.isoformat(),
        opened.room, opened.zone, opened.protocol.id, record.phase.value, _plain(record.weight_kg), order,
        rounded(dose.given_mg, 4), rounded(dose.infusing_s, 0), ended, by, at,
    )  # fmt: skip


def _entries(record: Record) -> Iterator[Row]:
    for entry in record.entries:
        words, act = in_words(entry.content, record.rulebook), record.act_of(entry.seq)
        yield (
            entry.seq, entry.content.kind, entry.at.isoformat(), entry.entered_at.isoformat(), entry.by.code,
            entry.by.name, _plain(entry.replaces), entry.reason or "", words, _paper(record, act),
        )  # fmt: skip


def _vitals(record: Record) -> Iterator[Row]:
    names = ("systolic", "diastolic", "map", "hr", "spo2", "rr", "temp", "etco2", "o2", "because")
    marked = artefacts(record)
    for act, vitals in record.of(entries.Vitals):
        values = (_plain(getattr(vitals, name)) for name in names)
        disbelieved = " ".join(name for name in names if name in marked.get(act.root, ()) and getattr(vitals, name))
        yield (
            act.at.isoformat(), act.entry.entered_at.isoformat(), act.author.code, *values, _paper(record, act),
            disbelieved,
        )  # fmt: skip


def _scales(record: Record) -> Iterator[Row]:
    for act, scale in record.of(entries.Scale):
        total = record.rulebook.instruments[scale.instrument].total(scale.answers)
        answers = " ".join("-" if answer is None else str(answer) for answer in scale.answers)
        yield (act.at.isoformat(), act.author.code, scale.instrument, _plain(total), answers, _paper(record, act))


def _rates(record: Record) -> Iterator[Row]:
    kinds = (entries.Start.kind, entries.Rate.kind, entries.Pause.kind, entries.Resume.kind, entries.Bolus.kind,
             entries.Bag.kind, entries.Stop.kind)  # fmt: skip
    for act in record.acts(*kinds):
        content = act.content
        mg = content.content.mg if isinstance(content, entries.Bag) else getattr(content, "mg", None)
        rate, minutes = getattr(content, "ml_per_h", None), getattr(content, "minutes", None)
        because = getattr(content, "because", None) or ""
        yield (
            act.at.isoformat(), act.author.code, act.kind, _plain(rate), _plain(mg), _plain(minutes), because,
            _paper(record, act),
        )  # fmt: skip


def _paper(record: Record, act: Act) -> str:
    """Why it was charted on paper first; empty for what was not."""
    mark = origin(record, act)
    return "" if mark is None else mark.because


def _plain(value: object) -> object:
    """Nothing for what was not recorded; 0 is a value."""
    return "" if value is None else value


_ROWS: dict[str, Callable[[Record], Iterator[Row]]] = {
    "sessions": _session, "entries": _entries, "vitals": _vitals, "scales": _scales, "rates": _rates,
}  # fmt: skip
