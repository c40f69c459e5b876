"""The open sessions and what can be foreseen of each: reckoned once an entry, looked at every second."""

from collections.abc import Sequence
from datetime import datetime

from ketadesk.domain.board import Tile, name_in_short, tile_of
from ketadesk.domain.errors import Problem
from ketadesk.domain.outlook import Outlook, outlook_of
from ketadesk.domain.record import Record
from ketadesk.ui.actions import ROOMS
from ketadesk.ui.chime import Chime
from ketadesk.ui.room_bar import Room, RoomBar
from ketadesk.ui.station import Station
from ketadesk.ui.words import tr


class Rooms:
    """Keeps the cards of the bar in step with the records."""

    def __init__(self, station: Station, bar: RoomBar, chime: Chime) -> None:
        """No room is known before they are read."""
        self._station, self._bar, self._chime = station, bar, chime
        self._outlooks: dict[str, Outlook] = {}

    @property
    def order(self) -> tuple[str, ...]:
        """The open sessions in the order of their rooms."""
        return tuple(self._outlooks)

    @property
    def keys(self) -> tuple[str, ...]:
        """The key of each open session, in the order of the rooms."""
        return tuple(_key(place) for place in range(1, len(self._outlooks) + 1))

    def tiles(self, now: datetime) -> list[Tile]:
        """The tiles of the board at a moment, in the order of the rooms."""
        recorder = self._station.desk.recorder
        return [tile_of(recorder(one).record, outlook, now) for one, outlook in self._outlooks.items()]

    def read(self, now: datetime) -> Sequence[str]:
        """The open sessions as they are now; gives the sentences of those that cannot be read."""
        rooms, troubles, self._outlooks = [], [], {}
        for one in self._station.desk.running():
            if isinstance(one, Problem):
                troubles.append(one.sentence)
                continue
            record = one.record
            self._outlooks[record.session_id] = outlook_of(record, now)
            key = _key(len(self._outlooks))
            place = tr("Room {room}", room=record.opened.room)
            rooms.append(Room(record.session_id, record.opened.room, place, _title(record), key))
        self._bar.show_rooms(rooms)
        return troubles

    def renew(self, session_id: str, now: datetime) -> None:
        """An entry was written into a session that has no page yet: only its card is reckoned anew."""
        self.take(session_id, outlook_of(self._station.desk.recorder(session_id).record, now))

    def take(self, session_id: str, outlook: Outlook) -> None:
        """An entry was written: what can be foreseen is another."""
        if session_id in self._outlooks:
            self._outlooks[session_id] = outlook

    def tick(self, now: datetime, front: str) -> None:
        """A second has gone, for every card; `front` is the session that is shown."""
        for session_id, outlook in self._outlooks.items():
            glance = outlook.glance(now)
            self._bar.show_glance(session_id, glance, session_id == front)
            if glance.word and self._station.settings.chime:
                self._chime.ring_once(session_id, outlook, now)


def _key(place: int) -> str:
    """The key of a place in the row; behind the ninth there is none."""
    return tr("Ctrl+{n}", n=place) if place <= len(ROOMS) else ""


def _title(record: Record) -> str:
    """Room 1 · Alvarez M.: the family name and the first letter of the given one."""
    opened = record.opened
    return tr("Room {room} · {name}", room=opened.room, name=name_in_short(opened.patient.name))
