"""F1: the help at what is in front, and back to the very box that was left."""

from contextlib import suppress

from PySide6.QtWidgets import QWidget

from ketadesk.ui.pages import Pages
from ketadesk.ui.session.page import SessionPage

FIRST = "first-session"
OF_PAGE = {
    "NewSessionPage": FIRST, "FirstPage": FIRST, "SessionPage": "charting", "ReportPage": "closing",
    "SignPage": "closing", "SessionsPage": "rooms", "BoardPage": "rooms", "HandoverPage": "handover",
    "ProtocolsPage": "protocols",
    "RegisterPage": "register", "StaffPage": "privacy", "SignInPage": "privacy", "LogPage": "privacy",
    "GlassPage": "privacy", "KeepingPage": "privacy", "PreflightPage": "trouble", "SettingsPage": "keys",
}  # fmt: skip
"""Which topic belongs to which page, by the name of its class."""

OF_JOB = {
    "amend": "correcting", "strike": "correcting", "explain": "closing", "close": "closing", "discharge": "closing",
    "impression": "closing", "left": "closing", "transferred": "closing", "cancel": "closing", "void": "closing",
    "addendum": "closing", "iv-removed": "closing", "rate": "dose", "bolus": "dose", "bag": "dose",
    "order-change": "dose", "check-pump": "dose", "weight": "dose", "line-fault": "dose", "stop-detail": "dose",
    "draw": "register", "waste": "register", "return": "register", "checks": FIRST,
    "start": FIRST, "suicide-screen": FIRST, "departure": "closing", "end-checks": "closing", "line-left": "dose",
    "flush": "dose", "symptoms": "limits", "artefact": "limits", "consciousness": "limits",
}  # fmt: skip
"""Which topic belongs to a form of the session page, by the word before its colon."""


def topic_of(page: QWidget | None) -> str:
    """The topic that belongs to what is in front."""
    if isinstance(page, SessionPage):
        if page.acts.job is not None:
            return OF_JOB.get(page.acts.job.name.partition(":")[0], "charting")
        return "correcting" if page.centre.shows_timeline else "charting"
    return OF_PAGE.get(type(page).__name__, FIRST)


class Helping:
    """Opens the help and leaves it by the same key."""

    def __init__(self, pages: Pages) -> None:
        """Nothing was left yet."""
        self._pages = pages
        self._left: QWidget | None = None
        pages.help_left.connect(self.go_back)

    def show(self) -> None:
        """The help at what is in front; where the help is in front, back."""
        front, page = self._pages.currentWidget(), self._pages.help
        if front is page:
            page.left.emit()
            return
        self._left = self._pages.window().focusWidget()
        page.open_at(topic_of(front))
        self._pages.bring(page)

    def go_back(self) -> None:
        """The page before is in front again: the focus to the box that was left."""
        with suppress(RuntimeError):  # it may have gone with its page meanwhile
            if self._left is not None and self._left.isVisible():
                self._left.setFocus()
        self._left = None
