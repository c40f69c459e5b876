"""Time zones by their names."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ketadesk.domain.errors import Refused


def zone_of(name: str) -> ZoneInfo:
    """The zone of a name; a name that stands for none is refused."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused(f"There is no time zone “{name}”. Choose one such as Europe/Berlin.") from error
