"""Who is here: locking and unlocking to the same field, colleagues, idle minutes, the first start, break-glass."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from ketadesk.app.access import Sought
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, MANAGER, PASSWORD, PIN
from ketadesk.app.settings import Settings
from ketadesk.domain.access import Access, Deed
from ketadesk.domain.entries import Close, Sign, Vitals, Witnessed
from ketadesk.domain.people import Staff
from ketadesk.domain.phases import Phase
from ketadesk.storage.database import Database, Locked
from ketadesk.storage.slots import KeySlots
from tests.ui.driving import ZONE, Driven, driving

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NAMES = ("Alvarez", "Nowak", "Okafor", "004417")


@pytest.fixture
def idle(demo: Path, qtbot: object) -> Iterator[Driven]:
    """A workstation that locks after ten minutes."""
    with driving(demo, ManualClock(DEMO_NOW), "RP", Settings(zone=ZONE, lock_minutes=10)) as one:
        yield one


def person(driven: Driven, code: str) -> Staff:
    return next(one for one in driven.desk.people() if one.code == code)


def log(driven: Driven, deed: Deed | None = None) -> list[Access]:
    return list(driven.desk.log.lines(MANAGER, Sought(deed=deed), driven.window._station.zone))


def on_screen(driven: Driven) -> str:
    """Every word that can be seen or heard now."""
    window = driven.window
    found: list[QLabel | QPushButton] = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    shown = [one for one in found if one.isVisible()]
    words = [one.text() for one in shown] + [one.accessibleName() for one in shown]
    cards = [f"{card.title} {card._line()} {card.accessibleName()}" for card in window.bar._cards.values()]
    return " ".join([*words, *cards, window.windowTitle(), window.banner.sentence])


def unlock(driven: Driven, secret: str = PASSWORD) -> None:
    driven.type(f"{secret}\n")


def test_the_lock_hides_every_patient_and_leads_back_to_the_very_field(driven: Driven) -> None:
    assert any(name in on_screen(driven) for name in NAMES)
    driven.type("158/93\n8")
    field = driven.focus
    driven.press(KEY.Key_L, CTRL)
    assert not any(name in on_screen(driven) for name in NAMES)
    assert {card.title for card in driven.window.bar._cards.values()} == {"Room 1", "Room 2", "Room 3"}
    unlock(driven)
    assert driven.focus is field
    driven.type("7\n98\n15\n\n3\n4\n")
    assert driven.stored().of(Vitals)[-1][1] == Vitals(158, 93, hr=87, spo2=98, rr=15)


def test_behind_the_lock_time_goes_on_and_nothing_else_can_be_done(driven: Driven) -> None:
    entries = len(driven.stored().entries)
    page = driven.page
    driven.press(KEY.Key_L, CTRL)
    front = driven.window.front
    for key in (KEY.Key_F12, KEY.Key_F6, KEY.Key_F1, KEY.Key_Escape):
        driven.press(key)
    for key in (KEY.Key_1, KEY.Key_N, KEY.Key_O, KEY.Key_P, KEY.Key_D):
        driven.press(key, CTRL)
    assert driven.window.front is front
    before = [card._glance.due for card in driven.window.bar._cards.values()]
    driven.pass_time(seconds=61)
    assert [card._glance.due for card in driven.window.bar._cards.values()] != before
    unlock(driven)
    assert len(driven.stored().entries) == entries
    assert driven.window.front is page
    assert page._timer._ring._time == "19:25"


def test_a_list_that_is_open_is_closed_by_the_lock(driven: Driven) -> None:
    menu = QMenu(driven.window)
    menu.addAction("Alvarez, Maria")
    menu.popup(driven.window.pos())
    assert QApplication.activePopupWidget() is menu
    driven.window.presence.lock()
    assert QApplication.activePopupWidget() is None


def test_a_colleague_unlocks_as_herself_and_her_entries_are_hers(driven: Driven) -> None:
    driven.type("158/93\n")
    driven.press(KEY.Key_L, CTRL)
    driven.window.pages.who.choose(person(driven, "TM"))
    unlock(driven)
    driven.type("87\n98\n15\n\n3\n4\n")
    act, vitals = driven.stored().of(Vitals)[-1]
    assert (vitals.systolic, vitals.hr) == (158, 87)
    assert act.author.code == "TM"
    assert driven.window.bar._who.text() == "T. Moreau RN"


def test_what_was_in_front_is_asked_anew_of_another_person(driven: Driven) -> None:
    session = driven.page.recorder.record.session_id
    driven.window.show_report(session)
    driven.press(KEY.Key_L, CTRL)
    unlock(driven)
    assert driven.window.front is driven.window.pages.report, "her own page comes back"
    driven.press(KEY.Key_L, CTRL)
    driven.window.pages.who.choose(person(driven, "TM"))
    unlock(driven)
    assert driven.window.session is not None, "a paper of somebody else's does not"
    assert [line.who for line in log(driven, Deed.READ)].count("TM") == 1
    driven.window.pages.go_back()
    assert driven.window.session is not None


def test_a_wrong_secret_stays_out_and_five_are_too_many(driven: Driven) -> None:
    driven.press(KEY.Key_L, CTRL)
    page = driven.window.pages.who
    for _ in range(5):
        unlock(driven, "wrong word")
        assert page._fault.text()
        assert page.secret.text() == ""
    unlock(driven)
    assert driven.window.presence.locked
    assert "Too many wrong tries" in page._fault.text()
    driven.pass_time(seconds=61)
    unlock(driven)
    assert not driven.window.presence.locked
    driven.press(KEY.Key_L, CTRL)
    unlock(driven, PIN)
    assert not driven.window.presence.locked
    assert [line.deed for line in log(driven)].count(Deed.FAILED) == 5


def test_the_window_locks_after_idle_minutes_and_a_touch_puts_it_off(idle: Driven) -> None:
    idle.pass_time(minutes=9)
    QTest.keyClick(idle.window.windowHandle(), KEY.Key_Shift)
    idle.pass_time(minutes=9)
    assert not idle.window.presence.locked
    idle.pass_time(minutes=1)
    assert idle.window.presence.locked
    assert log(idle)[0].deed is Deed.LOCKED


def test_the_first_start_makes_a_manager_and_keeps_her_code(tmp_path: Path, qtbot: object) -> None:
    with driving(tmp_path / "data", ManualClock(DEMO_NOW)) as driven:
        first = driven.window.pages.first
        assert driven.window.front.__class__ is type(first)
        driven.type(f"M. King\nMK\n\n{PASSWORD}\n{PASSWORD} typo\n{PIN}\n{PIN}\n")
        assert "two passwords differ" in first._fault.text()
        assert driven.desk.people() == []
        first.form.focus("password2")
        driven.focus.selectAll()  # type: ignore[attr-defined]
        driven.type(f"{PASSWORD}\n\n\n")
        assert first._fault.text() == ""
        code = first.recovery._code
        assert code in first.recovery._shown.text().replace("\n", "-")
        assert driven.desk.accounts.set_up
        driven.type("0000\n")
        assert "not the last group" in first.recovery._fault.text()
        driven.focus.clear()  # type: ignore[attr-defined]
        driven.type(f"{code.split('-')[-1].lower()}\n")
        assert driven.window.pages.currentWidget() is driven.window.pages.sessions
        assert driven.window.bar._who.text() == "M. King"
        assert code not in first.recovery._shown.text()
        assert not (tmp_path / "data" / "ketadesk.key").exists()
    with pytest.raises(Locked):
        Database(tmp_path / "data")
    keys = KeySlots(tmp_path / "data").keys("MK", PASSWORD)
    assert KeySlots(tmp_path / "data").keys_by_recovery(code) == keys
    Database(tmp_path / "data", keys=keys).close()


def test_no_secret_is_written_down_while_it_is_typed(driven: Driven, demo: Path) -> None:
    session_id = driven.page.recorder.record.session_id
    driven.page.act("witnessed")
    driven.type("12.5 mg poured away\nTM\n13579")
    kept = driven.desk.drafts.get(session_id)
    assert "12.5 mg poured away" in kept.values()
    assert not any("13579" in text for text in kept.values())
    driven.type("\n")
    assert "not the PIN" in driven.page.banner.sentence
    assert driven.page.side.form is not None
    driven.focus.clear()  # type: ignore[attr-defined]
    driven.type(f"{PIN}\n")
    act, witnessed = driven.stored().of(Witnessed)[-1]
    assert (act.author.code, witnessed.witness.code) == ("RP", "TM")
    assert witnessed.text == "12.5 mg poured away"
    driven.page.act(f"amend:{act.root}")
    assert "Strike it, then do it anew" in driven.page.banner.sentence


def test_a_record_of_long_ago_takes_a_reason_that_the_manager_sees(driven: Driven) -> None:
    summaries = [one for one in driven.desk.sessions() if not isinstance(one, Exception)]
    old = next(one for one in reversed(summaries) if one.phase == "closed")
    stranger = Staff("TM", "T. Moreau RN", driven.window._station.acting().role)
    driven.window.take_person(stranger)
    driven.window.show_session(old.id)
    glass = driven.window.pages.glass
    assert driven.window.front is glass
    driven.type("\n")
    glass._submit()
    assert "Nothing is written yet" in glass._fault.text()
    driven.type("She calls about her last session")
    glass._submit()
    assert driven.page.recorder.record.session_id == old.id
    (line,) = log(driven, Deed.BROKE_GLASS)
    assert (line.who, line.subject, line.words) == ("TM", old.id, "She calls about her last session")
    driven.window.show_session(driven.window.rooms[0])
    driven.window.show_session(old.id)
    assert driven.window.front is not glass, "within one sign-in it is asked once"
    driven.window.take_person(MANAGER)
    assert "break-glass since you last read the access log: 1" in driven.page.banner.sentence


def test_every_record_that_is_looked_at_is_in_the_log_once_a_sign_in(driven: Driven) -> None:
    before = len(log(driven, Deed.READ))
    first, second = driven.window.rooms[:2]
    for session_id in (first, second, first, second):
        driven.window.show_session(session_id)
    read = log(driven, Deed.READ)
    assert {line.subject for line in read} >= {first, second}
    assert len(read) <= before + 1
    driven.press(KEY.Key_L, CTRL)
    unlock(driven)
    driven.window.show_session(second)
    assert len(log(driven, Deed.READ)) == len(read) + 1


def test_a_physician_signs_and_a_nurse_cannot(driven: Driven) -> None:
    (closed,) = [one.id for one in driven.desk.sessions() if not isinstance(one, Exception) and one.phase == "closed"
                 and one.opened_at.date() == DEMO_NOW.date()]  # fmt: skip
    driven.window.show_session(closed)
    driven.press(KEY.Key_G, CTRL)
    assert "Only a physician may sign a record" in driven.page.banner.sentence
    driven.window.take_person(person(driven, "AN"))
    driven.press(KEY.Key_G, CTRL)
    page = driven.window.pages.sign
    assert driven.window.front is page
    assert page.form is not None
    reasons = len(page.form.values()) - 2
    driven.type("as it was\n" * reasons + "\nwrong\n")
    assert "password" in page._fault.text().casefold()
    assert driven.desk.fresh(closed).record.phase is Phase.CLOSED
    driven.type(f"{PASSWORD}\n")
    record = driven.desk.fresh(closed).record
    assert record.phase is Phase.SIGNED
    act, signature = record.of(Sign)[0]
    assert (act.author.code, signature.licence) == ("AN", "MD 104233")
    assert signature.sha256 == driven.desk.fresh(closed).lines[act.entry.seq - 2].sha256
    assert driven.page.banner.sentence.startswith("Signed.")
    driven.press(KEY.Key_J, CTRL)
    driven.type("She called the next day: well.\n")
    assert driven.desk.fresh(closed).record.phase is Phase.SIGNED
    assert [line.subject for line in log(driven, Deed.SIGNED)] == [closed]
    assert driven.stored().of(Close)


def test_a_manager_adds_somebody_who_can_sign_in(driven: Driven) -> None:
    driven.window.take_person(MANAGER)
    driven.press(KEY.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier)
    page = driven.window.pages.staff
    assert driven.window.front is page
    driven.type("N. Diaz RN\nND\n1\nRN 7\nshort\n314159\n")
    assert "at least 10 letters" in page.banner.sentence
    assert page.form.values()["name"] == "N. Diaz RN"
    page.form.focus("password")
    driven.focus.selectAll()  # type: ignore[attr-defined]
    driven.type("her first password\n\n")
    assert person(driven, "ND").name == "N. Diaz RN"
    assert driven.desk.accounts.sign_in(person(driven, "ND"), "her first password").code == "ND"


def test_a_nurse_sees_her_own_password_only(driven: Driven) -> None:
    driven.window.act("staff")
    page = driven.window.pages.staff
    assert [one.isVisible() for one in page._managed] == [False, False]
    driven.type(f"{PASSWORD}\nmy own new password\nmy own new password\n\n\n")
    assert page.banner.sentence == "Changed."
    driven.desk.accounts.confirm(person(driven, "RP"), "my own new password")
    driven.window.act("log")
    assert driven.window.front is page
    assert "Only a manager may read the access log" in driven.window.banner.sentence


def test_a_manager_reads_filters_and_exports_the_log(driven: Driven, tmp_path: Path) -> None:
    driven.desk.log.note(person(driven, "TM"), Deed.PRINTED, "2026-11-22-01", "=report")
    driven.pass_time(days=1)
    driven.window.take_person(MANAGER)
    driven.window.act("log")
    page = driven.window.pages.log
    everything = page._model.rowCount()
    assert everything > 5
    page.seek(Sought(who="TM", deed=Deed.PRINTED))
    assert page._model.rowCount() == 1
    assert page._model.data(page._model.index(0, 3)) == "2026-11-22-01"
    page.export(tmp_path / "log.csv")
    text = (tmp_path / "log.csv").read_text("utf-8")
    assert "TM,T. Moreau RN,printed a record,2026-11-22-01" in text
    assert log(driven)[0].deed is Deed.EXPORTED
    page.seek(Sought(words="no such words at all"))
    assert page._model.rowCount() == 0
    page._day.setText("yesterday")
    page._show()
    assert "Write the day as" in page.banner.sentence


def test_idle_is_never_over_at_zero_minutes(driven: Driven) -> None:
    assert not driven.window.presence.idle.is_over(0, DEMO_NOW + timedelta(days=9))
    assert driven.window.presence.idle.is_over(1, DEMO_NOW + timedelta(minutes=1))


def test_before_anybody_signs_in_nothing_of_a_patient_is_shown(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW)) as driven:
        who = driven.window.pages.who
        assert driven.window.pages.currentWidget() is who
        for key in (KEY.Key_O, KEY.Key_1, KEY.Key_N, KEY.Key_P, KEY.Key_D):
            driven.press(key, CTRL)
        driven.press(KEY.Key_Escape)
        assert driven.window.pages.currentWidget() is who
        assert not any(name in on_screen(driven) for name in NAMES)
        who.choose(person(driven, "RP"))
        unlock(driven)
        assert driven.page.recorder.record.opened.room == "1"
        assert [line.deed for line in log(driven)][:2] == [Deed.READ, Deed.SIGNED_IN]
