"""What is half typed in one session: every change is on disk at once, and comes back only there."""

from ketadesk.domain.timing import Clock
from ketadesk.storage.drafts import DraftStore


class Draft:
    """The half-typed fields of one session by their names; an empty field is none."""

    def __init__(self, drafts: DraftStore, key: str, clock: Clock) -> None:
        """Take up what was left there."""
        self._drafts, self._key, self._clock = drafts, key, clock
        self._fields = drafts.get(key)

    def get(self, name: str) -> str:
        """What is typed in a field, empty when nothing is."""
        return self._fields.get(name, "")

    def below(self, prefix: str) -> dict[str, str]:
        """The fields whose names begin so, by the rest of their names."""
        return {name[len(prefix) :]: text for name, text in self._fields.items() if name.startswith(prefix)}

    def put(self, name: str, text: str) -> None:
        """Keep what is typed in a field."""
        if self.get(name) != text:
            self._keep({**self._fields, name: text})

    def drop(self, *names: str) -> None:
        """Forget fields: they are written, or were taken back."""
        self._keep({name: text for name, text in self._fields.items() if name not in names})

    def drop_below(self, prefix: str) -> None:
        """Forget all fields whose names begin so."""
        self._keep({name: text for name, text in self._fields.items() if not name.startswith(prefix)})

    def _keep(self, fields: dict[str, str]) -> None:
        """In memory first: a disk that is full takes nothing from the screen."""
        kept = {name: text for name, text in fields.items() if text}
        if kept != self._fields:
            self._fields = kept
            self._drafts.put(self._key, kept, self._clock.now())
