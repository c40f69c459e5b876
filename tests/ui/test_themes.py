"""The light of the themes: contrast of everything that is read, and no white ground in a dim room."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ketadesk import paths
from ketadesk.domain.errors import Problem
from ketadesk.ui.look import Look
from ketadesk.ui.theme import THEMES, Theme, contrast, mixed, read_theme

FOLDER = paths.resources() / "themes"
VALUES = ("text", "red", "green", "blue", "violet", "yellow")


@pytest.mark.parametrize("name", THEMES)
def test_values_have_seven_to_one_and_all_words_four_and_a_half(name: str) -> None:
    theme = read_theme(FOLDER, name)
    colours = theme.colours()
    for value, ground in product(VALUES, ("panel",)):
        assert contrast(colours[value], colours[ground]) >= 7, (value, ground)
    for ground in ("page", "panel", "field"):
        for words in (*VALUES, "muted", "warm"):
            assert contrast(colours[words], colours[ground]) >= 4.5, (words, ground)
    pairs = [("on_accent", "accent"), ("on_amber", "amber"), ("on_red", "red"), ("page", "violet"), ("page", "blue")]
    for words, ground in pairs:
        assert contrast(colours[words], colours[ground]) >= 4.5, (words, ground)
    for colour, share in (("accent", 0.18), ("amber", 0.14)):
        assert contrast(theme.text, mixed(colours[colour], theme.panel, share)) >= 4.5, colour
    assert contrast(theme.accent, theme.page) >= 4.5, "the name of the program"


def test_the_dim_theme_has_no_bright_ground() -> None:
    theme = read_theme(FOLDER, "dim")
    for ground in (theme.page, theme.panel, theme.field, theme.line, theme.grid, theme.rule):
        assert contrast(ground, "#000000") < 3, ground
    assert contrast(theme.paper, "#ffffff") > 2, "a previewed page is no lamp"


def test_less_brightness_is_less_light_in_every_colour() -> None:
    theme = read_theme(FOLDER, "light")
    dark = theme.darkened(40)
    for name, colour in theme.colours().items():
        assert contrast(dark.colours()[name], "#000000") <= contrast(colour, "#000000")
    assert theme.darkened(100) is theme


def test_a_theme_that_misses_a_colour_is_named(tmp_path: Path) -> None:
    text = (FOLDER / "dim.toml").read_text("utf-8")
    (tmp_path / "mine.toml").write_text(text.replace("accent =", "acent ="), "utf-8")
    with pytest.raises(Problem, match=r"mine\.toml has a colour too few or too many: accent, acent"):
        read_theme(tmp_path, "mine")
    (tmp_path / "odd.toml").write_text("name = [", "utf-8")
    with pytest.raises(Problem, match=r"odd\.toml cannot be read"):
        read_theme(tmp_path, "odd")


@pytest.mark.parametrize("percent", [90, 100, 150])
def test_the_style_sheet_is_whole_at_every_text_size(percent: int, qapp: QApplication) -> None:
    look = Look(paths.resources(), "contrast", percent, 70)
    sheet = qapp.styleSheet()
    assert "$" not in sheet
    assert f"font-size: {look.px(14)}px" in sheet
    assert look.theme == Theme(**vars_of(read_theme(FOLDER, "contrast"))).darkened(70)
    Look(paths.resources())


def vars_of(theme: Theme) -> dict[str, str]:
    return {"name": theme.name, **theme.colours()}
