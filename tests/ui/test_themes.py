"""The theme files: every colour there, every pair that is really drawn readable, nothing bright in the dark ones."""

import re
from itertools import pairwise
from pathlib import Path
from string import Template

import pytest

from ketadesk import paths
from ketadesk.domain.errors import Problem
from ketadesk.ui.look import Look
from ketadesk.ui.theme import THEMES, Theme, contrast, mixed, read_theme
from ketadesk.ui.widgets import trend_ink

FOLDER = paths.resources() / "themes"
SIGNS = ("red", "green", "blue", "violet", "yellow")
VALUES = [(one, ground) for one in ("text", *SIGNS) for ground in ("panel", "field")] + [("text", "page")]
"""What is read as a value: seven to one."""

WORDS = [
    ("muted", "page"), ("muted", "panel"), ("muted", "field"), ("muted", "half_field"),  # labels, cards, due column
    ("accent", "page"), ("accent", "panel"), ("accent", "field"),  # the brand, the plan's words, a link under a hand
    ("warm", "page"), ("warm", "panel"), ("warm", "field"), ("red", "page"), ("ghost", "panel"),  # due, refused
    ("on_accent", "accent"), ("on_amber", "amber"), ("on_red", "red"), ("page", "violet"), ("page", "blue"),
    ("text", "accent_soft"), ("text", "amber_soft"), ("text", "hover"), ("red", "hover"),
    ("red", "accent_soft"),
]  # fmt: skip
"""Everything else that is read: four and a half to one."""

EDGES = [
    ("accent", "page"), ("accent", "panel"), ("accent", "field"), ("text", "panel"), ("red", "field"),
    ("on_amber", "amber"),
    ("warm", "page"), ("warm", "panel"), ("warm", "field"), ("ghost", "panel"),  # rooms, limits, the last session
    ("green", "panel"), ("blue", "panel"), ("violet", "panel"), ("red", "panel"),  # the trend's signs
    ("muted", "panel"), ("muted", "field"), ("yellow", "panel"), ("text", "page"),
]  # fmt: skip
"""Edges that say something, such as where the focus is: three to one."""


def grounds(theme: Theme) -> dict[str, str]:
    """The colours of a theme, and those that the style sheet and the painters mix of them."""
    own = theme.colours()
    return {
        **own,
        "accent_soft": mixed(own["accent"], own["panel"], 0.18), "red_soft": mixed(own["red"], own["panel"], 0.16),
        "hover": mixed(own["text"], own["field"], 0.08), "amber_soft": mixed(own["amber"], own["panel"], 0.14),
        "half_field": mixed(own["field"], own["panel"], 0.5),
    }  # fmt: skip


def too_weak(theme: Theme, pairs: list[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    """The pairs that are harder to read than they may be, with their contrast."""
    colours = grounds(theme)
    found = {(one, other): round(contrast(colours[one], colours[other]), 2) for one, other in pairs}
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: what they are for, and what they say."""
    sheet = re.sub(r"/\*.*?\*/", "", (FOLDER / "base.qss").read_text("utf-8"), flags=re.DOTALL)
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        lines = (line.split(":", 1) for line in body.split(";") if ":" in line)
        found.append((" ".join(selector.split()), {name.strip(): value.strip() for name, value in lines}))
    return found


@pytest.mark.parametrize("name", THEMES)
def test_values_are_seven_to_one(name: str) -> None:
    assert too_weak(read_theme(FOLDER, name), VALUES, 7) == {}


@pytest.mark.parametrize("name", THEMES)
def test_words_are_four_and_a_half_to_one(name: str) -> None:
    assert too_weak(read_theme(FOLDER, name), WORDS, 4.5) == {}


@pytest.mark.parametrize("name", THEMES)
def test_edges_that_say_something_are_seen(name: str) -> None:
    assert too_weak(read_theme(FOLDER, name), EDGES, 3) == {}


def test_the_pairs_are_those_of_the_style_sheet() -> None:
    pairs = {*VALUES, *WORDS}
    fronts = {one for one, _ in pairs}
    unknown = []
    for selector, said in rules():
        colour, ground = said.get("color", ""), said.get("background", "")
        if ":disabled" in selector or not colour:
            continue
        both = colour.removeprefix("$"), ground.removeprefix("$")
        known = both in pairs if ground.startswith("$") else both[0] in fronts
        if not known:
            unknown.append((selector, *both))
        chosen = said.get("selection-color", "$on_accent"), said.get("selection-background-color", "$accent")
        if (chosen[0].removeprefix("$"), chosen[1].removeprefix("$")) not in pairs:
            unknown.append((selector, *chosen))
    assert unknown == []


def test_the_pairs_are_those_of_the_painters() -> None:
    """Every colour that a painter names is one of the theme; what it writes with is checked above."""
    names = set(read_theme(FOLDER, "dim").colours())
    fronts = {one for one, _ in (*VALUES, *WORDS)}
    written = set()
    for path in (Path(trend_ink.__file__).parents[1]).rglob("*.py"):
        source = path.read_text("utf-8")
        written |= set(re.findall(r"\.(?:words|label)\([^\n]*\"([a-z_]+)\", (?:TINY|SMALL|TEXT)", source))
        assert set(re.findall(r"(?:look|_look)\.colour\(\"([a-z_]+)\"\)", source)) <= names, path
    assert written
    assert written <= fronts


GROUNDS = {
    "grid",
    "rule",
    "line",
    "field",
    "panel",
    "page",
    "paper",
    "hover",
    "accent_soft",
    "amber_soft",
    "red_soft",
}
"""What lies under words and signs, and lines that say nothing."""


def test_what_painters_draw_stands_out() -> None:
    """Every colour that a painter names is a ground, or checked above against what it is drawn on."""
    names, fronts = set(read_theme(FOLDER, "dim").colours()), {one for one, _ in (*EDGES, *VALUES, *WORDS)}
    grounds_of_words = {ground for _, ground in WORDS}
    for path in (Path(trend_ink.__file__).parents[1]).rglob("*.py"):
        source = path.read_text("utf-8")
        if "QPainter" in source or "trend_ink" in source:
            named = set(re.findall(r"\"([a-z_]+)\"", source)) & names
            assert named - GROUNDS - grounds_of_words <= fronts, path


def luminance(colour: str) -> float:
    """How much light a colour gives, 0 to 1, by its contrast with black."""
    return (contrast(colour, "#000000") * 0.05) - 0.05


@pytest.mark.parametrize(
    ("name", "ground", "most"),
    [
        *(("dim", ground, 0.03) for ground in ("page", "panel", "field")),
        *(("contrast", ground, 0.03) for ground in ("page", "panel", "field")),
        ("dim", "line", 0.06), ("dim", "grid", 0.06), ("dim", "rule", 0.08), ("dim", "paper", 0.35),
    ],
)  # fmt: skip
def test_a_dark_theme_has_no_bright_ground(name: str, ground: str, most: float) -> None:
    assert luminance(read_theme(FOLDER, name).colours()[ground]) <= most


def test_nothing_at_all_is_white_in_dim() -> None:
    assert {
        name: value for name, value in read_theme(FOLDER, "dim").colours().items() if luminance(value) > 0.8
    } == {}


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_is_there_and_is_one(name: str) -> None:
    theme = read_theme(FOLDER, name)
    assert theme.name
    assert {value for value in theme.colours().values() if not re.fullmatch("#[0-9a-f]{6}", value)} == set()


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", [90, 60, 40])
def test_less_light_keeps_the_order_of_the_colours(name: str, percent: int) -> None:
    theme = read_theme(FOLDER, name)
    dark = theme.darkened(percent).colours()
    by_light = sorted(theme.colours(), key=lambda one: luminance(theme.colours()[one]))
    for less, more in pairwise(by_light):
        assert luminance(dark[less]) <= luminance(dark[more]) + 0.004, (less, more)
    assert all(luminance(dark[one]) <= luminance(value) for one, value in theme.colours().items())
    assert theme.darkened(100) is theme


WHOLE = (FOLDER / "dim.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WHOLE.replace('ghost = "#', 'ghosts = "#'), "ghost, ghosts"),
        (WHOLE + 'extra = "#ffffff"\n', "extra"),
        (WHOLE.replace('page = "', "page = "), "cannot be read"),
        ("", "accent, amber"),
        (WHOLE.replace('page = "#0b1016"', 'page = "black"'), "page"),
        (WHOLE.replace('page = "#0b1016"', "page = 11"), "page"),
    ],
    ids=["misnamed", "one too many", "not toml", "empty", "a word", "a number"],
)
def test_a_bad_theme_file_is_a_problem_that_names_it(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "dim.toml").write_text(text, "utf-8")
    with pytest.raises(Problem, match=r"dim\.toml") as problem:
        read_theme(tmp_path, "dim")
    assert said in problem.value.sentence


def test_a_theme_that_is_not_there_or_not_text_is_a_problem_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"dim\.toml"):
        read_theme(tmp_path, "dim")
    (tmp_path / "dim.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match=r"dim\.toml"):
        read_theme(tmp_path, "dim")


@pytest.mark.parametrize("percent", [90, 100, 110, 120, 130, 140, 150])
@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_is_filled_in_everywhere(qapp: object, name: str, percent: int) -> None:
    look = Look(paths.resources(), name, percent)
    sheet = look.sheet("base.qss")
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert not re.search(r"\b0px", sheet)
    assert f"font-size: {round(14 * percent / 100)}px" in sheet


def test_every_placeholder_of_the_style_sheet_is_known() -> None:
    template = Template((FOLDER / "base.qss").read_text("utf-8"))
    known = {*grounds(read_theme(FOLDER, "dim")), *(f"p{pixels}" for pixels in range(1, 61))} - {"half_field"}
    assert set(template.get_identifiers()) <= known
