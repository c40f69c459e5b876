"""The staff: one's own password and PIN for everybody; adding, changing and parting for a manager."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from ketadesk.app.accounts import Member
from ketadesk.app.rights import Right, may
from ketadesk.app.staff_forms import MEMBER_FIELDS, OWN_FIELDS, enrolment_of, new_secrets, values_of
from ketadesk.domain.errors import Told
from ketadesk.domain.people import Staff
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.asked import Asked
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.words import retold, tr


class StaffPage(Leavable):
    """Three panels: who is known, one of them to be changed, and oneself."""

    def __init__(self, station: Station) -> None:
        """Nobody is listed yet."""
        super().__init__()
        self._station = station
        self.banner, self.own, self.form = Banner(), Asked(OWN_FIELDS), Asked(MEMBER_FIELDS)
        self._list, self._place = QGridLayout(), QWidget()
        self._list.setColumnStretch(1, 1)
        self._list.setSpacing(8)
        self._place.setLayout(self._list)
        self.save = button(tr("Save this person"), self._enrol, "main")
        clear = button(tr("Somebody new"), self._clear, "act")
        self._part = button(tr("She has left…"), self._ask_part, "stop")
        self._parting: Member | None = None
        self._last_here: Staff | None = None
        own_save = button(tr("Change mine"), self._change_own, "main")
        known = column(label(tr("Who works here"), "title"), self._place, None, spacing=10, margin=18)
        one = column(
            label(tr("Add or change somebody"), "title"), self.form, self.save, row(clear, self._part), None,
            spacing=8, margin=18,
        )  # fmt: skip
        mine = column(label(tr("My password and PIN"), "title"), self.own, own_save, None, spacing=8, margin=18)
        self._managed = [panel(known), panel(one)]
        panels = row(*self._managed, panel(mine), spacing=12)
        for place in range(3):
            panels.setStretch(place, 1)
        head = panel(column(row(label(tr("Staff"), "page"), None, self.back_button()), margin=(16, 10, 16, 10)))
        whole = column(head, self.banner, scrolled(panels), spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.form.entered.connect(self._enrol)
        self.own.entered.connect(self._change_own)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))
        self.banner.answered.connect(self._do_part)

    def begin(self) -> None:
        """Everybody as known now; the focus where one's role begins."""
        who = self._station.who
        manages = who is not None and may(who, Right.STAFF)
        for one in self._managed:
            one.setVisible(manages)
        if who != self._last_here:
            self._clear()
            self.own.fill({})
        self._last_here = who
        self._show_members()
        (self.form if manages else self.own).begin()

    def _show_members(self) -> None:
        emptied(self._list)
        for place, member in enumerate(self._station.desk.accounts.members()):
            staff = member.staff
            state = tr("has left") if member.left else tr("can sign in") if member.able else tr("no account")
            words = tr("{name} · {code}", name=staff.name, code=staff.code)
            made = button(words, partial(self._show, member), "small")
            self._list.addWidget(made, place, 0)
            details = ", ".join(filter(None, (retold(staff.role.value), member.licence, state)))
            self._list.addWidget(label(details, "muted", wraps=True), place, 1)

    def _show(self, member: Member) -> None:
        self.form.fill(values_of(member))
        self._parting = member
        self._part.setEnabled(member.able)
        self.form.begin()

    def _clear(self) -> None:
        self.form.fill({})
        self._parting = None
        self._part.setEnabled(False)
        self.banner.show_news(None)

    def _enrol(self) -> None:
        def enrol() -> str:
            person = self._station.desk.accounts.enrol(enrolment_of(self.form.values()), self._station.acting())
            return tr("{name} is kept.", name=person.name)

        if self._attempt(enrol):
            self.form.fill({})
            self._show_members()
            self.form.begin()

    def _ask_part(self) -> None:
        if self._parting is not None:
            words = tr(
                "{name} will not be able to sign in any more; what she wrote stays.", name=self._parting.staff.name
            )
            self.banner.show_news(News("due", words, tr("She has left")))

    def _do_part(self) -> None:
        member = self._parting
        if member is None:
            return

        def part() -> str:
            self._station.desk.accounts.part(member.staff, self._station.acting())
            return tr("{name} has left.", name=member.staff.name)

        if self._attempt(part):
            self.form.fill({})
            self._parting = None
            self._show_members()

    def _change_own(self) -> None:
        def change() -> str:
            accounts, who, values = self._station.desk.accounts, self._station.acting(), self.own.values()
            password, pin = new_secrets(values)
            if pin:
                accounts.change_pin(who, values["old"], pin)
            if password:
                accounts.change_password(who, values["old"], password)
            return tr("Changed.")

        if self._attempt(change):
            self.own.fill({})

    def _attempt(self, work: Callable[[], str]) -> bool:
        try:
            words = work()
        except Told as told:
            self.banner.show_news(News("refused", told.sentence))
            return False
        self.banner.show_news(News("news", words))
        return True
