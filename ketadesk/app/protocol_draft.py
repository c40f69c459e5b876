"""What is half typed of protocols: each keystroke is on disk, and counts for nothing until it is saved."""

from collections.abc import Iterable, Mapping

from ketadesk.app.protocol_form import USED, below, length, toggled
from ketadesk.domain.timing import Clock
from ketadesk.storage.drafts import DraftStore

BASE, BECAUSE = "base", "because"
"""The version that is changed, and the reason typed so far: beside the texts of the form, no part of them."""
_PREFIX = "protocol:"
_NEW = "protocol-from:"


class ProtocolDraft:
    """The texts of one form; as long as nothing was changed there is no draft."""

    def __init__(
        self,
        drafts: DraftStore,
        clock: Clock,
        protocol_id: str,
        new: bool,
        texts: Mapping[str, str],
        base: int | None,
    ) -> None:
        """Take up what was left there, or begin with the texts as they stand; `new` makes another protocol of it."""
        self._drafts, self._clock = drafts, clock
        self.key = f"{_NEW if new else _PREFIX}{protocol_id}"
        self.new = new
        begun = {**texts, BASE: "" if base is None or new else str(base)}
        self._kept = {name: text for name, text in begun.items() if text}
        found = drafts.get(self.key)
        self.resumed = bool(found)
        self._texts = found or self._kept

    @property
    def texts(self) -> Mapping[str, str]:
        """Every text by the name of its box."""
        return self._texts

    @property
    def base(self) -> int | None:
        """The version that is changed, None for a new protocol."""
        return int(self._texts[BASE]) if BASE in self._texts else None

    @property
    def changed(self) -> bool:
        """Whether anything was typed that is not saved."""
        return self._texts != self._kept

    def put(self, name: str, text: str) -> None:
        """Keep what is typed in a box."""
        if name.startswith("instruments."):
            text = toggled(self._texts, name.removeprefix("instruments."), text == USED)
        self._keep({**self._texts, name: text})

    def put_all(self, texts: Mapping[str, str]) -> None:
        """Other texts in place of all of them; the version that is changed and the reason stay."""
        beside = {name: self._texts[name] for name in (BASE, BECAUSE) if name in self._texts}
        self._keep({**texts, **beside})

    def rebase(self, version: int) -> None:
        """Another version is changed from now on: what differs from that one was looked at."""
        self._keep({**self._texts, BASE: str(version)})

    def add(self, name: str, place: int, texts: Mapping[str, str]) -> None:
        """Put a thing into a list at a place."""
        things = self._things(name)
        self._put_things(name, [*things[:place], dict(texts), *things[place:]])

    def take(self, name: str, place: int) -> Mapping[str, str]:
        """Take a thing out of a list; gives its texts, so that it can be put back."""
        things = self._things(name)
        self._put_things(name, [*things[:place], *things[place + 1 :]])
        return things[place]

    def move(self, name: str, place: int, by: int) -> int:
        """Let a thing change places with a neighbour; gives where it is now."""
        things, to = self._things(name), place + by
        if not 0 <= to < len(things):
            return place
        things[place], things[to] = things[to], things[place]
        self._put_things(name, things)
        return to

    def drop(self) -> None:
        """Forget what was typed: it is saved, or was thrown away."""
        self._texts = self._kept
        self._drafts.put(self.key, {}, self._clock.now())

    def _things(self, name: str) -> list[dict[str, str]]:
        return [below(self._texts, f"{name}.{place}.") for place in range(length(self._texts, name))]

    def _put_things(self, name: str, things: Iterable[Mapping[str, str]]) -> None:
        rest = {own: text for own, text in self._texts.items() if not own.startswith(f"{name}.")}
        found = list(things)
        for place, one in enumerate(found):
            rest |= {f"{name}.{place}.{own}": text for own, text in one.items()}
        self._keep({**rest, f"{name}.count": str(len(found))})

    def _keep(self, texts: Mapping[str, str]) -> None:
        """In memory first; texts that are again as they stand are no draft."""
        self._texts = {name: text for name, text in texts.items() if text}
        self._drafts.put(self.key, self._texts if self.changed else {}, self._clock.now())


def is_half_typed(drafts: DraftStore, protocol_id: str) -> bool:
    """Whether a protocol was begun to be changed, or another one to be made of it."""
    return any(drafts.get(f"{prefix}{protocol_id}") for prefix in (_PREFIX, _NEW))
