"""The first page: who, what was ordered and given, how it went. Laid out here, reckoned in the domain."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ketadesk.domain import entries, summary
from ketadesk.domain.chart import Trend
from ketadesk.domain.dose import dose_at, started_at, stopped_at
from ketadesk.domain.people import Patient
from ketadesk.domain.quantity import plain
from ketadesk.domain.record import Act, Record
from ketadesk.domain.timing import clock_time, date_shown, day, duration_in_words
from ketadesk.domain.words import bag_in_words, order_in_words, order_rates_in_words
from ketadesk.report.blocks import HEADING, Beside, Block, Column, Heading, Space, Stack, Words, facts, table
from ketadesk.report.chart import TrendChart
from ketadesk.report.frames import FIGURE_PAD, Banner, FigureBox, Strip
from ketadesk.report.text import BADGE, BODY, GREY, INK, LABEL, RED, SMALL, STRONG, Line, Rich, Setter, Style, joined

TITLE = "Ketamine infusion session report"
NOT_RECORDED = summary.NOT_RECORDED
BETWEEN = 16.0
"""Room between two things side by side."""

GLUE = "\u00a0"
"""A blank at which no line ends."""

NAME = Style(size=12, bold=True)


@dataclass(frozen=True, slots=True)
class Source:
    """What every part is made from: the record, the moment it speaks of, how words are set, how wide the page is."""

    record: Record
    now: datetime
    setter: Setter
    width: float
    trend: Trend

    @property
    def half(self) -> float:
        """The width of one of two parts side by side."""
        return (self.width - BETWEEN) / 2

    @property
    def patient(self) -> Patient:
        """Who was treated."""
        return self.record.opened.patient

    @property
    def date(self) -> str:
        """The day of the session."""
        return day(self.record.acts()[0].at, self.record.zone)

    def when(self, at: datetime) -> str:
        """A moment as the page shows it."""
        return summary.when(self.record, at)

    def timed(self, act: Act) -> str:
        """When an act happened, marked when it was written late."""
        return f"{self.when(act.at)}{' L' if self.record.is_late(act) else ''}"

    def heading(self, text: str) -> Heading:
        """The title of a section."""
        return Heading(self.setter.line(text, HEADING))

    def words(self, text: str | Rich, style: Style = BODY, width: float = 0) -> Words:
        """A paragraph, as wide as the page unless another width is said."""
        return Words(self.setter.lines(text, width or self.width, style))


def front(source: Source) -> tuple[list[Block], TrendChart | None]:
    """The blocks of the first page, and the chart among them, whose height may still be chosen."""
    trend = source.trend
    chart = trend_chart(source, trend)
    course: list[Block] = [Words(source.setter.lines("no readings", source.width, LABEL))]
    if chart is not None:
        course = [chart, Space(4), source.words(chart_legend(source, trend, chart.has_off_scale), SMALL)]
    blocks: list[Block] = [
        header(source), *banners(source), fact_columns(source), Space(8), figure_box(source), Space(10),
        source.heading("COURSE OF THE SESSION"), *course, Space(9), events_and_scales(source),
    ]  # fmt: skip
    return blocks, chart


def header(source: Source) -> Block:
    """Title, date and room at the left; the patient at the right, allergies in red where there are any."""
    patient, setter = source.patient, source.setter
    left_width = setter.width(TITLE, Style(size=16, bold=True)) + 1
    right_width = source.width - left_width - BETWEEN
    where = f"{source.date} · room {source.record.opened.room}"
    left = (*setter.lines(TITLE, left_width, Style(size=16, bold=True)), *setter.lines(where, left_width, LABEL))
    born = f"born {date_shown(patient.born)} ({patient.age_on(_local(source).date())} y)"
    identity = f"{patient.sex} · {born} · MRN {patient.mrn}"
    right = (
        *setter.lines(patient.name, right_width, NAME), *setter.lines(identity, right_width, LABEL),
        *setter.lines(_allergies(patient), right_width),
    )  # fmt: skip
    return Stack((Beside(Words(left), Words(right, right_width, "r"), left_width + BETWEEN), Strip(source.width)))


def _local(source: Source) -> datetime:
    return source.record.acts()[0].at.astimezone(source.record.zone)


def _allergies(patient: Patient) -> Rich:
    """In red with a triangle only where an allergy is known."""
    words = patient.allergies_in_words()
    if not patient.allergies:
        return ((words, STRONG if patient.allergies is None else LABEL),)
    return (("▲", Style(mark="triangle")), (f" {words}", replace(STRONG, colour=RED)))


def banners(source: Source) -> list[Block]:
    """How the session ended when it was not in the usual way, or that it is a draft."""
    found: list[Block] = []
    for one in summary.endings(source.record):
        title = Style(size=16 if one.void else 11, bold=True)
        said: Rich = ((one.title, title), (f"{GLUE}{GLUE} {one.detail}", BODY))
        found.append(Banner(source.setter.lines(said, source.width - 24), source.width))
    return found


def fact_columns(source: Source) -> Block:
    """Who and with what at the left; the order and how it ran at the right."""
    width = (source.width - BETWEEN) * 0.46
    left = facts(source.setter, _about(source), width, 71)
    right = facts(source.setter, _running(source), source.width - BETWEEN - width, 72)
    return Beside(left, right, width + BETWEEN)


Pairs = list[tuple[str, str | Rich]]


def _about(source: Source) -> Pairs:
    record = source.record
    opened, protocol = record.opened, record.rulebook.protocol
    prescriber = opened.order.prescriber if opened.order else None
    weight = NOT_RECORDED if opened.weight_kg is None else f"{plain(opened.weight_kg)} kg"
    height = source.patient.height_cm
    sites = [f"{site.text} ({source.timed(act)})" for act, site in record.of(entries.IvSite)]
    return [
        ("Indication", protocol.indication),
        ("Protocol", f"{protocol.name}, version {protocol.version}"),
        ("Prescriber", prescriber.name if prescriber else NOT_RECORDED),
        ("Charted by", ", ".join(f"{staff.name} ({staff.code})" for staff in summary.writers(record))),
        ("Weight, height", f"{weight} · {NOT_RECORDED if height is None else f'{plain(height)} cm'}"),
        ("Access", "; ".join(sites) or NOT_RECORDED),
        ("Checks", summary.checks_in_words(record)),
    ]


def _running(source: Source) -> Pairs:
    record, now = source.record, source.now
    opened, start, stop = record.opened, started_at(record), stopped_at(record)
    order: Rich = ((NOT_RECORDED, BODY),)
    if opened.order is not None:
        rates = order_rates_in_words(opened.order, opened.bag)
        order = ((order_in_words(opened.order), STRONG), (f"\n{rates}", LABEL))
    pauses = summary.pauses_in_words(record, now)
    changes = [
        f"{source.timed(act)}, {order_in_words(change.order)}" for act, change in record.of(entries.OrderChange)
    ]
    because = summary.stop_reason(record) or "no reason recorded"
    return [
        ("Order", order),
        ("Preparation", bag_in_words(opened.bag) if opened.bag else NOT_RECORDED),
        ("Start", _moment(source, entries.Start.kind) if start else "not started"),
        ("Stop", f"{_moment(source, entries.Stop.kind)} · {because}" if stop else NOT_RECORDED),
        ("Infusing", duration_in_words(dose_at(record, now).infusing_s) if start else "not started"),
        ("Pauses", "\n".join(pauses) or "none"),
        ("Order changes", "\n".join(changes) or "none"),
    ]  # fmt: skip


def _moment(source: Source, kind: str) -> str:
    return source.timed(source.record.acts(kind)[0])


def figure_box(source: Source) -> Block:
    """The six figures, each as wide as its title and value ask, the rest shared."""
    figures, setter = summary.figures(source.record, source.now), source.setter
    shared = source.width / len(figures)
    asked = []
    for one in figures:
        words = [setter.width(setter.clean(text), SMALL) for text in (one.title, *one.detail.split(" · "))]
        wide = max(*words, setter.width(setter.clean(one.value), FIGURE))
        asked.append(min(wide + 2 * FIGURE_PAD, shared * 1.12))
    more = (source.width - sum(asked)) / len(figures)
    widths = tuple(one + more for one in asked)
    cells = tuple(
        _figure(setter, figure, width - 2 * FIGURE_PAD + 1) for figure, width in zip(figures, widths, strict=True)
    )
    return FigureBox(cells, widths)


FIGURE = Style(size=14, bold=True)


def _figure(setter: Setter, figure: summary.Figure, room: float) -> tuple[Line, ...]:
    """Title, value as large as it fits, detail broken between its parts."""
    sizes = (FIGURE, Style(size=12, bold=True), Style(size=10.5, bold=True), STRONG)
    known = figure.value != NOT_RECORDED
    fitting = [style for style in sizes if setter.width(setter.clean(figure.value), style) <= room]
    value = (fitting or [STRONG])[0] if known else Style(size=10.5, colour=GREY)
    *others, last = figure.detail.split(" · ")
    details = [
        part.replace(" ", GLUE) if setter.width(setter.clean(part), SMALL) <= room else part
        for part in (*(f"{other} ·" for other in others), last)
    ]
    return (
        *setter.lines(figure.title, room, SMALL), *setter.lines(figure.value, room, value),
        *setter.lines(" ".join(details), room, SMALL),
    )  # fmt: skip


def trend_chart(source: Source, trend: Trend) -> TrendChart | None:
    """The chart, or None when there is no reading to show."""
    if not (trend.pressures or trend.heart_rates or trend.spo2 or trend.levels):
        return None
    instruments = {one.word: one for one in source.record.rulebook.instruments.values()}
    zone = source.record.zone
    return TrendChart(source.setter, trend, instruments, lambda at: clock_time(at, zone), source.width)


def chart_legend(source: Source, trend: Trend, off_scale: bool) -> Rich:
    """What the shapes mean, then every numbered moment with its words."""
    key: list[Rich] = [
        (("v", Style(mark="systolic")), ("ʌ", Style(mark="diastolic")), (" blood pressure, mmHg", SMALL)),
        (("●", Style(mark="dot")), (" heart rate, /min", SMALL)),
    ]
    if trend.rates:
        key.append((("░", Style(mark="shade")), (" ketamine running", SMALL)))
    if trend.boluses:
        key.append((("▲", Style(mark="bolus")), (" bolus", SMALL)))
    if off_scale:
        key.append((("hollow with its number: off the scale", SMALL),))
    words = replace(SMALL, colour=INK)
    moments: list[Rich] = [
        ((str(mark.number), BADGE), (f"{GLUE}{source.when(mark.at).replace(' ', GLUE)}{GLUE}{mark.text}", words))
        for mark in trend.marks
    ]
    apart = f"{GLUE}{GLUE} "
    return (*joined(key, " · ", SMALL), *((("\n", SMALL),) if moments else ()), *joined(moments, apart, words))


def events_and_scales(source: Source) -> Block:
    """Side by side where they are short; else the scales first, then the events over the full width."""
    left = source.width * 0.53 - BETWEEN / 2
    return Beside(
        Stack((source.heading("EVENTS AND TREATMENT"), _events(source, left))),
        Stack((source.heading("SCALES"), _scales(source, source.width - left - BETWEEN))),
        left + BETWEEN,
    )


def events_below(source: Source) -> Sequence[Block]:
    """The same one after the other, for sessions with many events."""
    return (
        Stack((source.heading("SCALES"), _scales(source, source.width))), Space(9),
        source.heading("EVENTS AND TREATMENT"), _events(source, source.width),
    )  # fmt: skip


def _events(source: Source, width: float) -> Block:
    rows = summary.course(source.record)
    if not rows:
        return source.words("No event and no other treatment recorded.", LABEL, width)
    cells = [
        [
            "\n".join(dict.fromkeys(source.timed(act) for act in row.acts)),
            row.noticed or "–",
            row.done or "–",
            row.by(),
        ]
        for row in rows
    ]
    time = max(source.setter.width(text) for row in cells for text in row[0].split("\n")) + 8
    by = max(source.setter.width(row[3].split(" ")[0]) for row in cells) + 8
    rest = width - time - by
    columns = (
        Column(("Time",), time), Column(("Event",), rest * 0.4), Column(("Action",), rest * 0.6), Column(("By",), by),
    )  # fmt: skip
    return table(source.setter, columns, cells, padding=1.4)


def _scales(source: Source, width: float) -> Block:
    if not source.record.of(entries.Scale):
        return source.words(NOT_RECORDED, LABEL, width)
    rest = 66.0 if width > 300 else 46.0
    name = width - 3 * rest
    columns = (
        Column(("Scale",), name), Column(("Before",), rest, "c"), Column(("Worst",), rest, "c"),
        Column(("After",), rest, "c"),
    )  # fmt: skip
    rows = [(row.name, row.before, row.worst, row.after) for row in summary.scales(source.record)]
    return table(source.setter, columns, rows, padding=1.4)
