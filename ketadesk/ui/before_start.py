"""What is said at the start when something on this computer has to be put right first."""

from ketadesk.app.preflight import Facts, State, preflight
from ketadesk.domain.errors import Told
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.words import retold, tr


class BeforeStart:
    """Looks once, beside the window; only what has to be put right is said."""

    def __init__(self, station: Station, tasks: Tasks, banner: Banner) -> None:
        """Say it in the banner above the page, where it hides no reminder of a session."""
        self._station, self._tasks, self._banner = station, tasks, banner
        self._sentence = ""

    def check(self) -> None:
        """Look at everything."""
        self._tasks.run(self._station.ask, self._found, self._failed)

    def say(self) -> None:
        """Say the first thing to be put right; whoever begins to chart reads it once more, and then nobody."""
        if self._sentence:
            self._banner.show_news(News("due", self._sentence, tr("Show all  Ctrl+K")))
        if self._station.who is not None:
            self._sentence = ""

    def _found(self, facts: Facts) -> None:
        lines = preflight(facts, self._station.desk.clock.now())
        first = next((line for line in lines if line.state is State.ATTEND), None)
        if first is not None:
            words, advice = retold(first.words), retold(first.advice)
            self._sentence = tr("Before you start: {words} {advice}", words=words, advice=advice)
        self.say()

    def _failed(self, told: Told) -> None:
        self._banner.show_news(News("due", told.sentence))
