"""The first page: who, what was ordered and given, how it went. Laid out here, reckoned in the domain."""

from datetime import datetime

from reportlab.platypus import HRFlowable, Spacer

from ketadesk.domain import entries, summary
from ketadesk.domain.chart import Trend
from ketadesk.domain.dose import bag_at, dose_at, started_at, stop_reason, stopped_at
from ketadesk.domain.quantity import plain
from ketadesk.domain.signing import addenda, signature
from ketadesk.domain.timing import clock_time, date_shown, day, duration_in_words
from ketadesk.domain.words import bag_in_words, order_in_words, order_rates_in_words
from ketadesk.report.chart import TrendChart, ring_width
from ketadesk.report.layout import (
    ALL,
    BETWEEN,
    PART,
    Column,
    Flow,
    bare,
    beside,
    facts,
    paint,
    table,
)
from ketadesk.report.pen import DARK, GREEN_RULE, RULE
from ketadesk.report.source import NOT_RECORDED, Pairs, Source
from ketadesk.report.text import (
    CENTRED,
    GLUE,
    GREY,
    INK,
    LABEL,
    RED,
    SMALL,
    SMALLEST,
    STRONG,
    Markup,
    coloured,
    joined,
    mark,
    style,
)

TITLE = "Ketamine infusion session report"

HEADLINE = style(16, bold=True)


def front(source: Source) -> tuple[list[Flow], TrendChart | None]:
    """The first page, events and scales last, and the chart on it, whose height may still be chosen."""
    chart = trend_chart(source, source.trend)
    course: list[Flow] = [source.words("no reading and no drug recorded", LABEL)]
    if chart is not None:
        course = [chart, Spacer(0, 4), *chart_legend(source, source.trend, chart.has_off_scale)]
    story = [
        *header(source), *banners(source), *fact_columns(source), figure_box(source),
        *source.heading("COURSE OF THE SESSION", 10), *course,
    ]  # fmt: skip
    return story, chart


def header(source: Source) -> list[Flow]:
    """Title, date and room at the left; the patient at the right, allergies in red where there are any."""
    patient, setter = source.patient, source.setter
    left_width = setter.width(TITLE, HEADLINE) + 1
    born = f"born {date_shown(patient.born)} ({patient.age_on(_local(source).date())} y)"
    left = [
        source.words(TITLE, HEADLINE), source.words(_where(source), LABEL),
    ]  # fmt: skip
    right = [
        source.words(patient.name, style(12, bold=True, align="r")),
        source.words(f"{patient.sex} · {born} · MRN {patient.mrn}", style(colour=GREY, align="r")),
        source.words(_allergies(source), style(align="r")),
    ]  # fmt: skip
    line = HRFlowable("100%", 1.2, color=paint(GREEN_RULE), spaceBefore=3, spaceAfter=0, lineCap="butt")
    return [*beside(left, right, (left_width, source.width - left_width - BETWEEN)), line, Spacer(0, 5)]


def _where(source: Source) -> str:
    """Day, room, and the clinic where it is named."""
    return " · ".join(filter(None, (source.date, f"room {source.record.opened.room}", source.seal.clinic)))


def _local(source: Source) -> datetime:
    return source.record.acts()[0].at.astimezone(source.record.zone)


def _allergies(source: Source) -> Markup:
    """In red with a triangle only where an allergy is known."""
    patient, setter = source.patient, source.setter
    words = patient.allergies_in_words()
    if patient.allergies is None:
        return setter.bold(words)
    return (
        joined([mark("triangle", 5), coloured(setter.bold(words), RED)]) if patient.allergies else setter.grey(words)
    )


def banners(source: Source) -> list[Flow]:
    """How the session ended when it was not in the usual way, or that it is a draft."""
    found: list[Flow] = []
    for one in (*superseded(source), *summary.endings(source.record)):
        size = 16 if one.void else 11
        title = Markup(f'<font size="{size}">{source.setter.bold(one.title)}</font>{GLUE}{GLUE} ')
        said = source.words(joined([title, source.setter.markup(one.detail)]), style(leading=size * 1.25))
        found.append(bare(
            [[said]], [source.width], ("LEFTPADDING", *ALL, 12), ("RIGHTPADDING", *ALL, 12), ("TOPPADDING", *ALL, 5),
            ("BOTTOMPADDING", *ALL, 5), ("BOX", *ALL, 0.6, paint(DARK)), ("LINEBEFORE", *ALL, 3, paint(DARK), "butt"),
            splitInRow=PART,
        ))  # fmt: skip
        found.append(Spacer(0, 6))
    return found


def superseded(source: Source) -> list[summary.Ending]:
    """That this paper takes the place of an earlier one, and of which."""
    signed, hashes = signature(source.record), source.seal.revisions
    if signed is None or len(hashes) < 2:
        return []
    before, number = hashes[-2][:8], len(hashes)
    acts = [signed[0], *(act for act, _ in addenda(source.record) if act.entry.seq > signed[0].entry.seq)]
    at, zone = acts[number - 2].at, source.record.zone
    when = f"{day(at, zone)} {clock_time(at, zone)}"
    detail = f"supersedes revision {number - 1} of {when} (record {before}…); see Addenda."
    return [summary.Ending(f"Revision {number}", detail)]


def fact_columns(source: Source) -> list[Flow]:
    """Who and with what at the left; the order and how it ran at the right."""
    width = (source.width - BETWEEN) * 0.46
    other = source.width - BETWEEN - width
    left, right = facts(source.setter, _about(source), width, 71), facts(source.setter, _running(source), other, 72)
    return beside([left], [right], (width, other))


def _about(source: Source) -> Pairs:
    record = source.record
    opened, protocol = record.opened, record.rulebook.protocol
    prescriber = opened.order.prescriber if opened.order else None
    weight = NOT_RECORDED if record.weight_kg is None else f"{plain(record.weight_kg)} kg"
    if opened.weight_kg not in (None, record.weight_kg):
        weight = f"{weight} (opened with {plain(opened.weight_kg)} kg)"
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
    order = NOT_RECORDED
    if opened.order is not None:
        rates = source.setter.grey(order_rates_in_words(opened.order, opened.bag))
        order = joined([source.setter.bold(order_in_words(opened.order)), rates], "<br/>")
    pauses = summary.pauses_in_words(record, now)
    changes = [
        f"{source.timed(act)}, {order_in_words(change.order)}" for act, change in record.of(entries.OrderChange)
    ]
    because = stop_reason(record) or "no reason recorded"
    bag = bag_at(record, start or now)
    return [
        ("Order", order),
        ("Preparation", bag_in_words(bag) if bag else NOT_RECORDED),
        ("Start", _moment(source, entries.Start.kind) if start else "not started"),
        ("Stop", f"{_moment(source, entries.Stop.kind)} · {because}" if stop else NOT_RECORDED),
        ("Infusing", duration_in_words(dose_at(record, now).infusing_s) if start else "not started"),
        ("Pauses", "\n".join(pauses) or "none"),
        ("Order changes", "\n".join(changes) or "none"),
    ]  # fmt: skip


def _moment(source: Source, kind: str) -> str:
    act = source.record.acts(kind)[0]
    return f"{source.timed(act)} {act.author.code}"


FIGURE = style(14, bold=True)
FIGURE_PAD = 7.0


def figure_box(source: Source) -> Flow:
    """The six figures, each as wide as its title and value ask, the rest shared."""
    figures, setter = summary.figures(source.record, source.now), source.setter
    shared = source.width / len(figures)
    asked = []
    for one in figures:
        wide = max(setter.width(text, SMALL) for text in (one.title, *one.detail.split(" · ")))
        wide = max(wide, setter.width(one.value, FIGURE))
        asked.append(min(wide + 2 * FIGURE_PAD, shared * 1.12))
    more = (source.width - sum(asked)) / len(figures)
    widths = [one + more for one in asked]
    cells = [_figure(source, one, width - 2 * FIGURE_PAD) for one, width in zip(figures, widths, strict=True)]
    return bare(
        [cells], widths, ("LEFTPADDING", *ALL, FIGURE_PAD), ("RIGHTPADDING", *ALL, FIGURE_PAD - 1),
        ("TOPPADDING", *ALL, 5), ("BOTTOMPADDING", *ALL, 7), ("BOX", *ALL, 0.6, paint(RULE)),
        ("LINEAFTER", (0, 0), (-2, 0), 0.5, paint(RULE)), ("ROUNDEDCORNERS", [5, 5, 5, 5]), spaceBefore=8,
    )  # fmt: skip


def _figure(source: Source, figure: summary.Figure, room: float) -> list[Flow]:
    """Title, value as large as it fits, detail broken between its parts."""
    setter, looks = source.setter, (FIGURE, style(12, bold=True), style(10.5, bold=True), STRONG)
    look = next((one for one in looks if setter.width(figure.value, one) <= room), STRONG)
    if figure.value == NOT_RECORDED:
        look = style(10.5, colour=GREY)
    *others, last = figure.detail.split(" · ")
    parts = (*(f"{other} ·" for other in others), last)
    detail = " ".join(part.replace(" ", GLUE) if setter.width(part, SMALL) <= room else part for part in parts)
    return [source.words(figure.title, SMALL), source.words(figure.value, look), source.words(detail, SMALL)]


def trend_chart(source: Source, trend: Trend) -> TrendChart | None:
    """The chart, or None when there is nothing to show."""
    if trend.empty:
        return None
    instruments = {one.word: one for one in source.record.rulebook.instruments.values()}
    zone = source.record.zone
    return TrendChart(
        source.setter,
        trend,
        instruments,
        lambda at: clock_time(at, zone),
        source.width,
        day=lambda at: day(at, zone).rpartition(" ")[0],
    )


def chart_legend(source: Source, trend: Trend, off_scale: bool) -> list[Flow]:
    """What the shapes mean, then every numbered moment with its words."""
    key = [f"{mark('carets', 6)} blood pressure, mmHg", f"{mark('dot', 3)} heart rate, /min"]
    if trend.rates:
        key.append(f"{mark('shade', 5)} ketamine running")
    if trend.boluses:
        key.append(f"{mark('bolus', 4)} bolus")
    if off_scale:
        key.append("hollow with its number: off the scale")
    moments = [
        joined([_ringed(source, str(one.number)), source.setter.markup(f"{source.when(one.at)} ".replace(" ", GLUE)),
                source.setter.markup(one.text)])
        for one in trend.marks
    ]  # fmt: skip
    legend = [source.words(Markup(" · ".join(key)), SMALL)]
    if moments:
        look = style(SMALLEST, colour=INK, leading=12.8, leftIndent=1.2, rightIndent=4.5)
        legend.append(source.words(joined(moments, f"{GLUE}{GLUE} "), look))
    return legend


def _ringed(source: Source, number: str) -> Markup:
    """A number in a ring."""
    return joined([mark(f"ring{ring_width(source.setter, number)}", 1), Markup(f"{number}{GLUE * 3}")])


def events_and_scales(source: Source) -> list[Flow]:
    """Events and scales side by side."""
    left = source.width * 0.53 - BETWEEN / 2
    right = source.width - left - BETWEEN
    return beside(
        [*source.heading("EVENTS AND TREATMENT", 9), _events(source, left)],
        [*source.heading("SCALES", 9), *_scales(source, right)],
        (left, right), before=9,
    )  # fmt: skip


def events_below(source: Source) -> list[Flow]:
    """The scales, then the events over the full width, for sessions with many events."""
    return [
        *source.heading("SCALES", 9), *_scales(source, source.width),
        *source.heading("EVENTS AND TREATMENT", 9), _events(source, source.width),
    ]  # fmt: skip


def _events(source: Source, width: float) -> Flow:
    rows = summary.course(source.record)
    if not rows:
        return source.words("No event and no other treatment recorded.", LABEL)
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


def _scales(source: Source, width: float) -> list[Flow]:
    """The scores, and below them in which of several printed forms they were taken."""
    scored = {scale.instrument for _, scale in source.record.of(entries.Scale)}
    if not scored:
        return [source.words(NOT_RECORDED, LABEL)]
    rest = 66.0 if width > 300 else 46.0
    columns = (
        Column(("Scale",), width - 3 * rest), Column(("Before",), rest, CENTRED), Column(("Worst",), rest, CENTRED),
        Column(("After",), rest, CENTRED),
    )  # fmt: skip
    rows = [(row.name, row.before, row.worst, row.after) for row in summary.scales(source.record)]
    forms = [one for one in source.record.rulebook.instruments.values() if one.variant and one.id in scored]
    note = " · ".join(f"{one.short}: {one.variant}" for one in forms)
    return [table(source.setter, columns, rows, padding=1.4), *([source.words(note, SMALL)] if note else [])]
