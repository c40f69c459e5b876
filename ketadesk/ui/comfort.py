"""The settings as they are changed: shown at once, kept, and told to the access log."""

from collections.abc import Callable
from functools import partial

from ketadesk.app.settings import Settings, changed
from ketadesk.domain.access import Deed
from ketadesk.ui.station import Station

UNTOLD = frozenset({"last_staff", "board_by_urgency", "board_whole_screen"})
"""Who was here last is written with every sign-in; how the board stands tells nothing of a record."""


class Comfort:
    """Changes one setting after another."""

    def __init__(self, station: Station, keep: Callable[[Settings], None]) -> None:
        """`keep` writes the settings to disk."""
        self._station, self._keep = station, keep

    def acts(self, change: Callable[[str, object], object]) -> dict[str, Callable[[], object]]:
        """What keys ask for, a step at a time; `change` says what is refused."""

        def step(name: str, by: int) -> None:
            change(name, getattr(self._station.settings, name) + by)

        return {
            "brighter": partial(step, "brightness_percent", 10), "darker": partial(step, "brightness_percent", -10),
            "larger": partial(step, "text_percent", 10), "smaller": partial(step, "text_percent", -10),
        }  # fmt: skip

    def change(self, name: str, value: object) -> None:
        """Another value of a setting; what may not be changed is refused and nothing is kept."""
        station, before = self._station, self._station.settings
        settings = changed(before, name, value, station.who)
        if settings == before:
            return
        self._keep(settings)
        station.settings = settings
        if _look(settings) != _look(before):
            station.look.show_theme(*_look(settings))
        if name not in UNTOLD:
            words = f"{getattr(before, name)} → {getattr(settings, name)}"
            station.desk.log.note(station.who, Deed.SETTING, name, words)


def _look(settings: Settings) -> tuple[str, int, int]:
    return settings.theme, settings.text_percent, settings.brightness_percent
