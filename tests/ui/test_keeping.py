"""Safekeeping in the window: the gate before a locked record, backups by themselves, keys, certificate, leaving."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ketadesk import paths
from ketadesk.app.access import Sought
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, MANAGER, PASSWORD
from ketadesk.app.leaving import bring_in
from ketadesk.app.opening import Opening
from ketadesk.app.settings import Settings
from ketadesk.bootstrap import database_at, desk_at
from ketadesk.domain.access import Deed
from ketadesk.domain.entries import Close
from ketadesk.domain.people import Role, Staff
from ketadesk.storage.backup import Backups
from ketadesk.storage.keys import drop_key_file, is_key_beside
from ketadesk.storage.slots import KeySlots
from ketadesk.ui.gate import Gate
from ketadesk.ui.look import Look
from tests.report.test_seal import clinics_own
from tests.ui.driving import ZONE, Driven, driving, wait_until

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def there(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


@pytest.fixture
def kept(demo: Path, there: Path, qtbot: object) -> Iterator[Driven]:
    """A workstation with a folder for backups, the manager signed in."""
    settings = Settings(zone=ZONE, lock_minutes=0, backup_folder=str(there))
    with driving(demo, ManualClock(DEMO_NOW), "LS", settings) as one:
        yield one


def log(driven: Driven, deed: Deed) -> list[Any]:
    return list(driven.desk.log.lines(MANAGER, Sought(deed=deed), driven.window._station.zone))


@contextmanager
def gate(folder: Path) -> Iterator[tuple[Gate, list[tuple[object, ...]]]]:
    """The first window over a folder, and what it let in."""
    made = Gate(Opening(folder, ManualClock(DEMO_NOW)), Look(paths.resources(), "dim", 100, 100), "RP")
    let_in: list[tuple[object, ...]] = []
    made.opened.connect(lambda *given: let_in.append(given))
    made.show()
    QTest.qWaitForWindowExposed(made)
    try:
        yield made, let_in
    finally:
        made.close()
        made.deleteLater()
        QApplication.sendPostedEvents()


def test_a_locked_record_is_opened_by_a_password_or_the_recovery_code(demo: Path, qtbot: object) -> None:
    with desk_at(demo, ManualClock(DEMO_NOW)) as desk:
        code = desk.keeping.new_recovery_code(MANAGER)
    drop_key_file(demo)
    with gate(demo) as (window, let_in):
        assert window.who.value() == "RP"
        QTest.keyClicks(window.secret, "wrong\r")
        assert "not the right password" in window.fault.text()
        assert let_in == []
        window.secret.clear()
        QTest.keyClicks(window.secret, f"{PASSWORD}\r")
        (keys, who, rescued), *_ = let_in
        assert (who, rescued) == ("RP", False)
        window.code.setText(code.lower())
        QTest.keyClick(window.code, KEY.Key_Return)
        assert let_in[-1] == (keys, "", True)
    with desk_at(demo, ManualClock(DEMO_NOW), keys=keys) as desk:  # type: ignore[arg-type]
        desk.accounts.take_failures()
        assert desk.accounts.entered("RP").code == "RP"
        lines = desk.log.lines(MANAGER, Sought(who="RP"), ZoneInfo(ZONE))
        assert [line.deed for line in lines][:2] == [Deed.SIGNED_IN, Deed.FAILED]


def test_the_recovery_code_makes_a_managers_new_password(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW)) as driven:
        driven.window.presence.enter("", rescued=True)
        first = driven.window.pages.first
        assert driven.window.front.__class__ is type(first)
        driven.type("L. Sato\nLS\n\nquite another password\nquite another password\n424213\n424213\n")
        code = first.recovery._code
        driven.type(f"{code.split('-')[-1]}\n")
        driven.desk.accounts.confirm(MANAGER, "quite another password")
        assert driven.window.bar._who.text() == "L. Sato"
    assert KeySlots(demo).keys_by_recovery(code) == KeySlots(demo).keys("RP", PASSWORD)


def test_an_empty_place_offers_to_begin_or_to_restore(demo: Path, there: Path, tmp_path: Path, qtbot: object) -> None:
    with desk_at(demo, ManualClock(DEMO_NOW)) as desk:
        backup = desk.keeping.back_up(str(there), MANAGER).path
    with gate(tmp_path / "new") as (window, let_in):
        window.restore(there)
        assert "is no backup of KetaDesk" in window.fault.text()
        window.restore(backup)
        assert "Restored." in window.news.text()
        assert let_in == []
    keys = KeySlots(tmp_path / "new").keys("RP", PASSWORD)
    with desk_at(tmp_path / "new", ManualClock(DEMO_NOW), keys=keys) as desk:
        assert len(desk.session_ids()) == 6


def test_a_record_that_cannot_be_opened_offers_to_restore_beside_it(demo: Path, there: Path, qtbot: object) -> None:
    with desk_at(demo, ManualClock(DEMO_NOW)) as desk:
        backup = desk.keeping.back_up(str(there), MANAGER).path
    (demo / "ketadesk.db").write_bytes(b"x" * 8192)
    made = Gate(
        Opening(demo, ManualClock(DEMO_NOW)), Look(paths.resources(), "dim", 100, 100), "RP", "It is damaged."
    )
    made.show()
    assert [one.text() for one in made.findChildren(QLabel)][:3] == [
        "KetaDesk", "The record cannot be opened", "It is damaged.",
    ]  # fmt: skip
    made.restore(backup)
    assert "restored-" in made.news.text()
    assert (demo / "ketadesk.db").read_bytes() == b"x" * 8192
    made.close()
    made.deleteLater()


def test_a_backup_is_made_when_a_session_is_closed_and_once_a_day(kept: Driven, there: Path, qtbot: QtBot) -> None:
    kept.pass_time(seconds=1)
    wait_until(lambda: len(Backups(there).all()) == 1)
    wait_until(lambda: not kept.window._backing_up._running)
    kept.pass_time(hours=20)
    assert len(Backups(there).all()) == 1
    recovery = kept.window.rooms[1]
    kept.desk.recorder(recovery).put(Close(), Staff("TM", "T. Moreau RN", Role.NURSE))
    kept.pass_time(seconds=1)
    wait_until(lambda: len(Backups(there).all()) == 2)
    wait_until(lambda: not kept.window._backing_up._running)
    kept.pass_time(hours=25)
    wait_until(lambda: len(Backups(there).all()) == 3)
    wait_until(lambda: not kept.window._backing_up._running)
    assert len(log(kept, Deed.BACKED_UP)) == 3


def test_a_backup_that_cannot_be_made_is_said(kept: Driven, there: Path, qtbot: QtBot) -> None:
    wait_until(lambda: not kept.window._backing_up._running)
    shutil.rmtree(there)
    kept.pass_time(minutes=16)
    wait_until(lambda: "No backup could be made." in kept.page.banner.sentence)
    assert "older than a day" in kept.page.banner.sentence
    assert "Plug in its disk" in kept.page.banner.sentence


def test_a_manager_backs_up_makes_a_new_code_and_a_new_key(
    kept: Driven, demo: Path, there: Path, qtbot: QtBot
) -> None:
    kept.window.act("keeping")
    page = kept.window.pages.keeping
    kept.type("\n")
    wait_until(lambda: "The backup is made" in page.banner.sentence)
    assert "22 Nov 2026 14:32" in page._backup.text()
    page._buttons["code"].click()
    code = page.recovery._code
    kept.type(f"{code.split('-')[-1]}\n")
    assert page._stack.currentIndex() == 0
    page._buttons["rekey"].click()
    assert "Make the first manager" in page.banner.sentence, "this record's key lies in a file"
    drop_key_file(demo)
    page._buttons["rekey"].click()
    assert "has a new key" in page.banner.sentence
    assert kept.desk.session_ids()
    assert KeySlots(demo).keys_by_recovery(code) == KeySlots(demo).keys("RP", PASSWORD)


def test_a_code_that_was_never_kept_is_asked_for_again(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "LS", Settings(zone=ZONE, lock_minutes=0)) as one:
        one.window._station.real = True
        one.press(KEY.Key_L, CTRL)
        one.type(f"{PASSWORD}\n")
        assert "never kept" in one.page.banner.sentence
        one.window.act("keeping")
        page = one.window.pages.keeping
        page._buttons["code"].click()
        one.press(KEY.Key_L, CTRL)
        one.type(f"{PASSWORD}\n")
        assert page._stack.currentIndex() == 1, "the code is still to be kept"
        assert is_key_beside(demo)
        page.recovery._last.setFocus()
        one.type(f"{page.recovery._code.split('-')[-1]}\n")
        assert not is_key_beside(demo)


def test_the_clinics_certificate_is_imported(kept: Driven, tmp_path: Path) -> None:
    (tmp_path / "clinic.p12").write_bytes(clinics_own(b"secret"))
    kept.window.act("keeping")
    page = kept.window.pages.keeping
    page.import_certificate(tmp_path / "clinic.p12")
    assert "passphrase is wrong" in page.banner.sentence
    page.passphrase.begin()
    kept.type("secret")
    page.import_certificate(tmp_path / "clinic.p12")
    assert "sealed with it from now on" in page.banner.sentence
    assert "Dr. Example's clinic" in page._seal.text()
    page.import_certificate(tmp_path / "nowhere.p12")
    assert "cannot be read" in page.banner.sentence


def test_everything_is_carried_out_by_one_button(kept: Driven, tmp_path: Path, qtbot: QtBot) -> None:
    kept.window.act("keeping")
    page = kept.window.pages.keeping
    page.carry_out(tmp_path / "out")
    wait_until(lambda: "Everything is in" in page.banner.sentence)
    with database_at(tmp_path / "back") as database:
        assert bring_in(tmp_path / "out", database).sessions == 6


def test_safekeeping_is_a_managers(driven: Driven) -> None:
    driven.window.act("keeping")
    assert "Only a manager may make backups" in driven.page.banner.sentence


def test_the_computers_keyring_is_optional(kept: Driven) -> None:
    kept.window.act("keeping")
    page = kept.window.pages.keeping
    page._buttons["keyring"].click()
    assert "keyring" in page.banner.sentence
    assert not kept.desk.keeping.in_keyring()
