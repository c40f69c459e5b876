"""The program around the window: Qt, its last resort, the settings, and what is said on the way."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimeZone
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QStyleFactory

from ketadesk.app.clock import TickingClock
from ketadesk.app.desk import Desk
from ketadesk.app.machine import Machine
from ketadesk.app.opening import Opening
from ketadesk.app.preflight import Backups, Facts, gather
from ketadesk.app.settings import Settings, write_settings
from ketadesk.app.zones import zone_of
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.people import Staff
from ketadesk.ui.bridge import Bridge
from ketadesk.ui.chime import Chime
from ketadesk.ui.gate import Gate
from ketadesk.ui.language import speak
from ketadesk.ui.look import Look
from ketadesk.ui.problems import LastResort
from ketadesk.ui.station import Station
from ketadesk.ui.window import Window
from ketadesk.ui.words import retold

NAME = "KetaDesk"
UNSEEN = ("offscreen", "minimal")
"""Platforms on which nobody could answer a dialog."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the window works: its data folder, the shipped resources, how a fault is logged, and the computer.

    Without a machine no computer is asked, as in the demonstration.
    """

    folder: Path
    resources: Path
    log: Callable[[BaseException], str]
    hint: str = ""
    """Said where one signs in."""
    machine: Machine | None = None
    backups: Backups | None = None
    """Where backups go and when the last was made, when the desk is not to be asked."""


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
    return made


def window_for(desk: Desk, clock: TickingClock, place: Place, settings: Settings, who: Staff | None = None) -> Window:
    """A window over a desk, with its tick and its last resort; `who` charts when that is settled already."""
    speak(application(place.resources), place.resources, settings.language)
    look = Look(place.resources, settings.theme, settings.text_percent, settings.brightness_percent)
    resort = LastResort(place.log)
    resort.install()
    station = Station(
        desk,
        look,
        settings,
        workplace_zone(settings),
        resort.meet,
        lambda: _facts(station, place),
        who,
        hint=place.hint,
        real=place.machine is not None,
    )
    bridge = Bridge(desk, clock)
    window = Window(station, bridge, lambda changed: write_settings(changed, place.folder), Chime(place.folder))
    resort.say = window.say
    if who is None:
        window.presence.wait()
    else:
        window.show_home()
    bridge.start()
    if place.machine is not None:
        window.before_start.check()
    return window


def gate_for(
    opening: Opening,
    resources: Path,
    settings: Settings,
    enter: Callable[[tuple[str, ...], str, bool], None],
    trouble: str = "",
) -> Gate:
    """The first window; it goes when what it asked for opens the record."""
    speak(application(resources), resources, settings.language)
    look = Look(resources, settings.theme, settings.text_percent, settings.brightness_percent)
    gate = Gate(opening, look, settings.last_staff, trouble)

    def go_on(keys: tuple[str, ...], code: str, rescued: bool) -> None:
        try:
            enter(keys, code, rescued)
        except Told as told:
            gate.fault.setText(retold(told.sentence))
        else:
            gate.close()

    gate.opened.connect(go_on)
    gate.show()
    return gate


def _facts(station: Station, place: Place) -> Facts:
    """What this computer tells; in the demonstration, what one in its clinic would."""
    desk = station.desk
    if place.machine is None:
        from ketadesk.app.demo import made_up_facts

        return made_up_facts(desk.clock.now(), station.zone)
    if place.backups is not None:
        folder, last = place.backups()
    else:
        state = desk.keeping.state(station.settings.backup_folder)
        folder, last = state.folder, state.last
    return gather(place.machine, place.folder, desk, station.zone, last, folder)


def workplace_zone(settings: Settings) -> ZoneInfo:
    """The zone of the settings, else the computer's own."""
    name = settings.zone or bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return zone_of(name)
    except Refused:
        return ZoneInfo("UTC")


def can_be_answered() -> bool:
    """Whether there is somebody to see a window and answer it."""
    return QGuiApplication.platformName() not in UNSEEN


def show_problem(sentence: str) -> None:
    """Say why no window can be opened, where a terminal may not be seen."""
    if not can_be_answered():
        return
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, sentence)
    box.exec()


def show_whole(window: Window) -> None:
    """Show a window no larger than its screen: what it ends with, such as Lock and Record, must be in reach."""
    room = window.screen().availableSize()
    if window.width() <= room.width() and window.height() <= room.height():
        window.show()
        return
    window.resize(window.size().boundedTo(room))
    window.showMaximized()
