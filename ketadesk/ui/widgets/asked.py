"""Fields that keep what is typed in memory only, for pages where nothing half typed may lie on disk."""

from collections.abc import Mapping, Sequence

from ketadesk.app.form import Field
from ketadesk.ui.widgets.fields import Fields


class Asked(Fields):
    """A form whose values are read when it is sent."""

    def __init__(self, fields: Sequence[Field]) -> None:
        """Empty."""
        super().__init__(fields)
        self._typed: dict[str, str] = {}
        self.edited.connect(self._keep)

    def values(self) -> Mapping[str, str]:
        """What is typed, by name; empty fields are there too."""
        return {name: self._typed.get(name, "") for name in self._was}

    def fill(self, values: Mapping[str, str]) -> None:
        """What stands there now, to be changed; everything else empty."""
        self._typed = dict(values)
        self.show_values(values)

    def _keep(self, name: str, text: str) -> None:
        self._typed[name] = text
