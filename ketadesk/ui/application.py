"""The program around the window: Qt, its last resort, the settings, and what is said on the way."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimeZone, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QStyleFactory

from ketadesk.app.clock import TickingClock
from ketadesk.app.desk import Desk
from ketadesk.app.machine import Machine
from ketadesk.app.preflight import Backups, Facts, gather
from ketadesk.app.settings import Settings, write_settings
from ketadesk.app.zones import zone_of
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.ui.bridge import Bridge
from ketadesk.ui.chime import Chime
from ketadesk.ui.look import Look
from ketadesk.ui.problems import LastResort
from ketadesk.ui.station import Station
from ketadesk.ui.window import Window

NAME = "KetaDesk"
UNSEEN = ("offscreen", "minimal")
"""Platforms on which nobody could answer a dialog."""


def no_backups() -> tuple[str, datetime | None]:
    """Where backups go, and when the last one was made: nothing makes any yet."""
    return "", None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the window works: its data folder, the shipped resources, how a fault is logged, and the computer.

    Without a machine no computer is asked, as in the demonstration.
    """

    folder: Path
    resources: Path
    log: Callable[[BaseException], str]
    machine: Machine | None = None
    backups: Backups = no_backups


def application(resources: Path) -> QApplication:
    """Qt's application, once; drawn by Qt's own style everywhere, so that it looks the same everywhere."""
    present = QApplication.instance()
    made = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    if made.applicationName() == NAME:
        return made
    made.setApplicationName(NAME)
    made.setDesktopFileName("ketadesk")
    made.setStyle(QStyleFactory.create("Fusion"))
    made.setWheelScrollLines(3)
    icon = resources / "icons" / "ketadesk.svg"
    made.setWindowIcon(QIcon(str(icon)))
    translator = QTranslator(made)
    if translator.load(QLocale(), "ketadesk", "_", str(resources / "i18n")):
        made.installTranslator(translator)
    return made


def window_for(desk: Desk, clock: TickingClock, place: Place, settings: Settings, who: Staff | None = None) -> Window:
    """A window over a desk, with its tick and its last resort; `who` charts when that is settled already."""
    look = Look(place.resources, settings.theme, settings.text_percent, settings.brightness_percent)
    resort = LastResort(place.log)
    resort.install()
    zone = workplace_zone(settings)
    station = Station(desk, look, settings, zone, resort.meet, partial(_facts, desk, place, zone), who)
    bridge = Bridge(desk, clock)
    window = Window(station, bridge, lambda changed: write_settings(changed, place.folder), Chime(place.folder))
    resort.say = window.say
    if who is None:
        window.show_who()
    else:
        window.show_home()
    bridge.start()
    if place.machine is not None:
        window.before_start.check()
    return window


def _facts(desk: Desk, place: Place, zone: ZoneInfo) -> Facts:
    """What this computer tells; in the demonstration, what one in its clinic would."""
    if place.machine is None:
        from ketadesk.app.demo import made_up_facts

        return made_up_facts(desk.clock.now(), zone)
    backup_folder, last_backup = place.backups()
    return gather(place.machine, place.folder, desk, zone, last_backup, backup_folder)


def workplace_zone(settings: Settings) -> ZoneInfo:
    """The zone of the settings, else the computer's own."""
    name = settings.zone or bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return zone_of(name)
    except Refused:
        return ZoneInfo("UTC")


def show_problem(sentence: str) -> None:
    """Say why no window can be opened, where a terminal may not be seen."""
    if QGuiApplication.platformName() in UNSEEN:
        return
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, sentence)
    box.exec()
