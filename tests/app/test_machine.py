"""What three systems tell, in the words of their own tools, and what is made of a tool that does not."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ketadesk.app.machine import Machine, Sleep, Sources, answer
from ketadesk.app.systems import Linux, Mac, Printing, Windows, machine_here

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def recorded(answers: Mapping[str, str], root: Path = Path("nowhere"), desktop: str = "ubuntu:GNOME") -> Sources:
    """A computer of which these answers were written down; a tool that is not among them is missing."""

    def run(words: Sequence[str]) -> str | None:
        return answers.get(" ".join(words))

    return Sources(run=run, root=root, home=root, desktop=desktop)


# tools

BEGIN = 'import sys; sys.stdout.buffer.write(b"said"); sys.stderr.write("moaned"); sys.exit({code})'


def python(code: str) -> tuple[str, ...]:
    return sys.executable, "-c", code


def test_a_tool_is_taken_at_its_word() -> None:
    assert answer(python('print("uint32 300")')) is not None
    assert (answer(python('print("uint32 300")')) or "").strip() == "uint32 300"
    assert answer(python(BEGIN.format(code=0))) == "said"
    assert answer(python(BEGIN.format(code=1))) == "said", "needs-restarting answers yes with exit code 1"
    assert answer(python('import sys; sys.stderr.write("screenLock is off")')) == "screenLock is off"
    assert answer(python("pass")) == "", "nothing to list is an answer"


def test_a_tool_that_fails_without_a_word_or_is_missing_tells_nothing(tmp_path: Path) -> None:
    assert answer(python('import sys; sys.stderr.write("No such schema"); sys.exit(1)')) is None
    assert answer(("ketadesk-has-no-such-tool",)) is None
    assert answer((str(tmp_path),)) is None
    assert answer(("bad\0word",)) is None


def test_a_tool_that_hangs_is_not_waited_for() -> None:
    begun = time.monotonic()
    assert answer(python("import time; time.sleep(60)"), wait_s=0.3) is None
    assert time.monotonic() - begun < 5


def test_a_tool_that_says_no_letters_raises_nothing() -> None:
    assert answer(python(r'import sys; sys.stdout.buffer.write(b"\xff\xfe\x00\x9f")'))


GARBAGE = (
    "",
    "\n",
    "\0\0",
    "NaN",
    "uint32",
    "[AC]",
    "0x",
    "�" * 99,
    "No such schema “x”\n",
    "-1",
    "9" * 400,
    "=",
    "[",
)


@pytest.mark.parametrize("said", GARBAGE)
@pytest.mark.parametrize("desktop", ["GNOME", "KDE", "XFCE", ""])
@pytest.mark.parametrize("kind", [Linux, Mac, Windows, Machine])
def test_garbage_tells_nothing_and_raises_nothing(
    kind: type[Machine], desktop: str, said: str, tmp_path: Path
) -> None:
    for name in ("powerdevilrc", "powermanagementprofilesrc", "kscreenlockerrc"):
        (tmp_path / ".config").mkdir(exist_ok=True)
        (tmp_path / ".config" / name).write_text(said, "utf-8")
    machine = kind(Sources(run=lambda _words: said, root=tmp_path, home=tmp_path, desktop=desktop))
    assert machine.sleeps() is None
    assert machine.restart_pending() in (None, False)
    assert machine.restart_pending() is None or isinstance(machine, Windows)
    assert machine.locks_after_s() is None


def test_a_system_that_is_not_known_tells_of_its_disk_alone(tmp_path: Path) -> None:
    machine = machine_here("plan9", recorded({"lpstat -e": "Office\n"}))
    assert type(machine) is Machine
    assert (machine.sleeps(), machine.printers(), machine.restart_pending(), machine.locks_after_s()) == (None,) * 4
    free = machine.free_bytes(tmp_path)
    assert free is not None
    assert free > 0


def test_each_system_is_asked_in_its_own_way() -> None:
    kinds = {"linux": Linux, "darwin": Mac, "win32": Windows}
    assert {name: type(machine_here(name)) for name in kinds} == kinds


def test_this_very_computer_answers_without_raising(tmp_path: Path) -> None:
    machine = machine_here()
    assert isinstance(machine.free_bytes(tmp_path), int)
    assert isinstance(machine.offset(NOON), timedelta)
    for told in (machine.sleeps(), machine.restart_pending(), machine.locks_after_s(), machine.printers()):
        assert told is None or isinstance(told, Sleep | bool | int | tuple)


# the disk, the zone, the keyring


def test_the_disk_of_a_folder_that_is_not_there_is_not_told(tmp_path: Path) -> None:
    assert Machine().free_bytes(tmp_path / "nowhere") is None
    assert Machine(Sources(free=lambda _folder: 123)).free_bytes(tmp_path) == 123


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ")
def test_the_zone_is_the_computers_own() -> None:
    code = (
        "from datetime import UTC, datetime; from ketadesk.app.machine import Machine;"
        "print(Machine().offset(datetime(2026, 7, 1, tzinfo=UTC)))"
    )
    done = subprocess.run(
        python(code), env={"TZ": "Asia/Kolkata", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "5:30:00"


KEYRING = """
class Kept:
    priority = {priority}
def get_keyring():
    {first}
    return Kept()
"""


@pytest.mark.parametrize(
    ("priority", "first", "told"),
    [("5", "pass", True), ("1", "pass", True), ("0.5", "pass", False), ("0", "pass", False), ("-1", "pass", False),
     ("5", "raise RuntimeError('no bus')", None), ("None", "pass", None)],
)  # fmt: skip
def test_a_keyring_counts_when_it_keeps_keys_safely(
    priority: str, first: str, told: bool | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keyring.py").write_text(KEYRING.format(priority=priority, first=first))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "keyring", raising=False)
    assert Machine().keyring() is told
    sys.modules.pop("keyring", None)


def test_without_the_package_the_keyring_is_not_told() -> None:
    def load(name: str) -> None:
        raise ModuleNotFoundError(f"No module named {name!r}")

    assert Machine(Sources(load=load)).keyring() is None


# Linux

POWER = "gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive-ac-"
LOCK = "gsettings get org.gnome.desktop.screensaver lock-"
IDLE = "gsettings get org.gnome.desktop.session idle-delay"
BUSCTL = (
    "busctl get-property org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager"
    " IdleAction IdleActionUSec HandleLidSwitch HandleLidSwitchExternalPower"
)


def gnome(action: str, seconds: str) -> dict[str, str]:
    return {f"{POWER}type": f"'{action}'\n", f"{POWER}timeout": f"{seconds}\n"}


def logind(
    action: str = "ignore", usec: int = 1_800_000_000, lid: str = "suspend", mains: str = ""
) -> dict[str, str]:
    return {BUSCTL: f's "{action}"\nt {usec}\ns "{lid}"\ns "{mains}"\n'}


@pytest.fixture
def portable(tmp_path: Path) -> Path:
    """The files of a computer that has a lid."""
    (tmp_path / "proc/acpi/button/lid/LID0").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (gnome("suspend", "900"), Sleep(15)),
        (gnome("suspend", "0"), Sleep(0)),
        (gnome("suspend", "30"), Sleep(1)),
        (gnome("nothing", "900"), Sleep(0)),
        (gnome("blank", "900"), Sleep(0)),
        (gnome("logout", "uint32 1200"), Sleep(20)),
        (gnome("suspend", "soon"), None),
        ({}, None),
        (logind("suspend"), Sleep(30)),
        (logind("lock"), None),
        (gnome("suspend", "3600") | logind("hibernate", 600_000_000), Sleep(10)),
        (gnome("nothing", "0") | logind("suspend-then-hibernate"), Sleep(30)),
        (gnome("nothing", "0") | logind(), Sleep(0)),
    ],
)
def test_gnome_and_logind_tell_when_it_sleeps(answers: dict[str, str], told: Sleep | None) -> None:
    assert Linux(recorded(answers)).sleeps() == told


@pytest.mark.parametrize(
    ("answers", "lid"),
    [
        (logind(), True),
        (logind(lid="ignore"), False),
        (logind(lid="suspend", mains="ignore"), False),
        (logind(lid="ignore", mains="hibernate"), True),
        (logind(lid="lock"), False),
        ({BUSCTL: 's "ignore"\n'}, None),
        ({}, None),
    ],
)
def test_logind_tells_what_closing_the_lid_does(answers: dict[str, str], lid: bool | None, portable: Path) -> None:
    assert Linux(recorded(answers | gnome("nothing", "0"), portable)).sleeps() == Sleep(0, lid)


def test_where_there_is_no_lid_nothing_is_said_of_it(tmp_path: Path) -> None:
    assert Linux(recorded(gnome("nothing", "0") | logind(), tmp_path)).sleeps() == Sleep(0, None)


def test_another_desktop_is_not_taken_for_gnome(tmp_path: Path) -> None:
    """GNOME's settings lie on many a computer that does not run it."""
    answers = gnome("suspend", "900") | {f"{LOCK}enabled": "true\n", IDLE: "uint32 300\n"}
    for desktop in ("XFCE", "sway", ""):
        machine = Linux(recorded(answers, tmp_path, desktop))
        assert (machine.sleeps(), machine.locks_after_s()) == (None, None)


PLASMA_6 = """
[AC][Display]
TurnOffDisplayIdleTimeoutSec=600

[AC][SuspendAndShutdown]
AutoSuspendAction={action}
AutoSuspendIdleTimeoutSec=1500
LidAction={lid}

[Battery][SuspendAndShutdown]
AutoSuspendAction=1
AutoSuspendIdleTimeoutSec=300
"""
PLASMA_5 = """
[AC]
icon=battery-charging

[AC][HandleButtonEvents]
lidAction=64
powerButtonAction=16

[AC][SuspendSession][$i]
idleTime[$i]=900000
suspendThenHibernate=false
suspendType=1

[Battery][SuspendSession]
idleTime=600000
suspendType=1
"""


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"powerdevilrc": PLASMA_6.format(action=1, lid=1)}, Sleep(25, True)),
        ({"powerdevilrc": PLASMA_6.format(action=0, lid=0)}, Sleep(0, False)),
        ({"powerdevilrc": PLASMA_6.format(action=8, lid=64)}, Sleep(25, False)),
        ({"powerdevilrc": "[AC][SuspendAndShutdown]\nLidAction=2\n"}, Sleep(None, True)),
        ({"powerdevilrc": "[AC][SuspendAndShutdown]\nAutoSuspendIdleTimeoutSec=600\n"}, Sleep(10)),
        ({"powermanagementprofilesrc": PLASMA_5}, Sleep(15, False)),
        ({"powermanagementprofilesrc": "[AC]\nicon=x\n[AC][DimDisplay]\nidleTime=300000\n"}, Sleep(0)),
        ({"powerdevilrc": PLASMA_6.format(action=0, lid=1), "powermanagementprofilesrc": PLASMA_5}, Sleep(0, True)),
        ({"powermanagementprofilesrc": f"[Migration]\nMigratedProfilesToPlasma6=powerdevilrc\n{PLASMA_5}"}, None),
        ({}, None),
    ],
)
def test_kde_tells_when_it_sleeps(files: dict[str, str], told: Sleep | None, portable: Path) -> None:
    (portable / ".config").mkdir()
    for name, text in files.items():
        (portable / ".config" / name).write_text(text)
    assert Linux(recorded(gnome("suspend", "900") | logind(), portable, "KDE")).sleeps() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Daemon]\nAutolock=true\nTimeout=15\n", 900),
        ("[Daemon]\nTimeout=5\nLockGrace=30\n", 330),
        ("[Daemon]\nAutolock=false\nTimeout=5\n", 0),
        ("[Daemon]\nLockOnResume=false\n", None),
        ("", None),
    ],
)
def test_kde_tells_when_it_locks(text: str, told: int | None, tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "kscreenlockerrc").write_text(text)
    assert Linux(recorded({}, tmp_path, "KDE")).locks_after_s() == told


@pytest.mark.parametrize(
    ("enabled", "idle", "delay", "told"),
    [
        ("true", "uint32 300", "uint32 0", 300),
        ("true", "uint32 300", "uint32 60", 360),
        ("true", "uint32 300", "", 300),
        ("true", "uint32 0", "uint32 0", 0),
        ("false", "uint32 300", "uint32 0", 0),
        ("true", "", "", None),
        ("", "uint32 300", "uint32 0", None),
    ],
)
def test_gnome_tells_when_it_locks(enabled: str, idle: str, delay: str, told: int | None) -> None:
    answers = {f"{LOCK}enabled": f"{enabled}\n", IDLE: f"{idle}\n", f"{LOCK}delay": f"{delay}\n"}
    assert Linux(recorded(answers)).locks_after_s() == told


UPDATED = """Core libraries or services have been updated since boot-up:
  * kernel
  * systemd

Reboot is required to fully utilize these updates.
More information: https://access.redhat.com/solutions/27943
"""
UNCHANGED = "No core libraries or services have been updated since boot-up.\nReboot should not be necessary.\n"


@pytest.mark.parametrize(
    ("files", "said", "told"),
    [
        (["run/reboot-required"], None, True),
        (["var/run/reboot-required"], UNCHANGED, True),
        (["usr/share/update-notifier/notify-reboot-required"], None, False),
        (["etc/kernel/postinst.d/unattended-upgrades", "run/reboot-required"], None, True),
        (["etc/kernel/postinst.d/unattended-upgrades"], None, False),
        ([], UPDATED, True),
        ([], UNCHANGED, False),
        ([], "Error: Cannot open the package database\n", None),
        ([], None, None),
    ],
)
def test_linux_tells_whether_a_restart_waits(
    files: list[str], said: str | None, told: bool | None, tmp_path: Path
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    answers = {} if said is None else {"needs-restarting -r": said}
    assert Linux(recorded(answers, tmp_path)).restart_pending() is told


@pytest.mark.parametrize(
    ("listed", "default", "told"),
    [
        ("Office_LaserJet\nWard-2\n", "system default destination: Ward-2\n", ("Ward-2", "Office_LaserJet")),
        ("Office_LaserJet\nWard-2\n", "no system default destination\n", ("Office_LaserJet", "Ward-2")),
        ("Office_LaserJet\n", "", ("Office_LaserJet",)),
        ("", "no system default destination\n", ()),
        ("lpstat: No destinations added.\n", "", ()),
        (None, None, None),
    ],
)
@pytest.mark.parametrize("kind", [Linux, Mac])
def test_cups_lists_the_printers(
    kind: type[Printing], listed: str | None, default: str | None, told: tuple[str, ...] | None
) -> None:
    answers = {"lpstat -e": listed, "lpstat -d": default}
    sources = recorded({words: said for words, said in answers.items() if said is not None})
    assert kind(sources).printers() == told


# macOS

PMSET = """Battery Power:
 lidwake              1
 lowpowermode         0
 standbydelaylow      10800
 hibernatefile        /var/vm/sleepimage
 displaysleep         2
 networkoversleep     0
 sleep                1
 disksleep            10
AC Power:
 lidwake              1
 womp                 1
 hibernatefile        /var/vm/sleepimage
 displaysleep         {display}
 networkoversleep     0
 sleep                {sleep}
 disksleep            10
UPS Power:
 sleep                7
"""
SYSADMINCTL = "2026-11-22 14:32:24.123 sysadminctl[4711:42] screenLock {state}\n"


def mac(sleep: int = 0, display: int = 10, lock: str | None = None, saver: str | None = None) -> Mac:
    answers = {"pmset -g custom": PMSET.format(sleep=sleep, display=display)}
    if lock is not None:
        answers["sysadminctl -screenLock status"] = SYSADMINCTL.format(state=lock)
    if saver is not None:
        answers["defaults -currentHost read com.apple.screensaver idleTime"] = f"{saver}\n"
    return Mac(recorded(answers))


def test_macos_tells_when_it_sleeps_on_mains_power() -> None:
    assert mac(sleep=0).sleeps() == Sleep(0)
    assert mac(sleep=45).sleeps() == Sleep(45)
    desktop = "AC Power:\n sleep                30\n displaysleep         10\n"
    assert Mac(recorded({"pmset -g custom": desktop})).sleeps() == Sleep(30)
    assert Mac(recorded({"pmset -g custom": "Battery Power:\n sleep                1\n"})).sleeps() is None
    assert Mac(recorded({})).sleeps() is None
    assert mac().restart_pending() is None


@pytest.mark.parametrize(
    ("lock", "display", "saver", "told"),
    [
        ("delay is immediate", 10, "1200", 600),
        ("delay is immediate", 10, "300", 300),
        ("delay is 300 seconds", 10, None, 900),
        ("delay is 5.000000 seconds", 0, "1200", 1205),
        ("delay is immediate", 0, "0", 0),
        ("delay is immediate", 0, None, None),
        ("is off", 10, "300", 0),
        ("delay is -1.000000 seconds", 10, "300", 0),
        (None, 10, "300", None),
    ],
)
def test_macos_tells_when_it_locks(lock: str | None, display: int, saver: str | None, told: int | None) -> None:
    assert mac(display=display, lock=lock, saver=saver).locks_after_s() == told


# Windows

PLAN = "powercfg /query SCHEME_CURRENT "
STANDBY = """Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  GUID Alias: SCHEME_BALANCED
  Subgroup GUID: 238c9fa8-0aad-41ed-83f4-97be242c8f20  (Sleep)
    GUID Alias: SUB_SLEEP
    Power Setting GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Sleep after)
      GUID Alias: STANDBYIDLE
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
      Possible Settings units: Seconds
    Current AC Power Setting Index: {ac}
    Current DC Power Setting Index: 0x00000384

"""
GERMAN = STANDBY.replace("Current AC Power Setting Index", "Index der aktuellen Wechselstromeinstellung").replace(
    "Current DC Power Setting Index", "Index der aktuellen Gleichstromeinstellung"
)
LID = """    Power Setting GUID: 5ca83367-6e45-459f-a27b-476b1d01c936  (Lid close action)
      GUID Alias: LIDACTION
      Possible Setting Index: 000
      Possible Setting Friendly Name: Do nothing
      Possible Setting Index: 001
      Possible Setting Friendly Name: Sleep
    Current AC Power Setting Index: {ac}
    Current DC Power Setting Index: 0x00000001
"""


@pytest.mark.parametrize(
    ("standby", "lid", "told"),
    [
        (STANDBY.format(ac="0x00000708"), LID.format(ac="0x00000001"), Sleep(30, True)),
        (GERMAN.format(ac="0x00000708"), LID.format(ac="0x00000000"), Sleep(30, False)),
        (STANDBY.format(ac="0x00000000").replace("\n", "\r\n"), None, Sleep(0)),
        (None, LID.format(ac="0x00000002"), Sleep(None, True)),
        ("Invalid Parameters -- try \"/?\" for help\r\n", None, None),
        (None, None, None),
    ],
)  # fmt: skip
def test_windows_tells_when_it_sleeps(standby: str | None, lid: str | None, told: Sleep | None) -> None:
    answers = {f"{PLAN}SUB_SLEEP STANDBYIDLE": standby, f"{PLAN}SUB_BUTTONS LIDACTION": lid}
    assert Windows(recorded({words: said for words, said in answers.items() if said is not None})).sleeps() == told


CURRENT = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion"
FULL = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion"
SERVICING, UPDATE = CURRENT + r"\Component Based Servicing", CURRENT + r"\WindowsUpdate\Auto Update"


def keys(parent: str, *names: str) -> str:
    values = "    LastScavengeCookie    REG_DWORD    0x0\r\n    Info    REG_SZ    no RebootPending here\r\n"
    path = parent.replace(CURRENT, FULL)
    return f"\r\n{path}\r\n{values}\r\n" + "".join(f"{path}\\{name}\r\n" for name in names)


@pytest.mark.parametrize(
    ("servicing", "update", "told"),
    [
        (keys(SERVICING, "Packages", "RebootPending", "SessionsPending"), keys(UPDATE, "Power"), True),
        (keys(SERVICING, "Packages"), keys(UPDATE, "RebootRequired", "Results"), True),
        (None, keys(UPDATE, "RebootRequired"), True),
        (keys(SERVICING, "Packages", "RebootPendingOnce"), keys(UPDATE, "Power"), False),
        (keys(SERVICING, "Packages"), None, None),
        (None, None, None),
    ],
)
def test_windows_tells_whether_a_restart_waits(servicing: str | None, update: str | None, told: bool | None) -> None:
    answers = {f"reg query {SERVICING}": servicing, f"reg query {UPDATE}": update}
    sources = recorded({words: said for words, said in answers.items() if said is not None})
    assert Windows(sources).restart_pending() is told


DESKTOP = r"reg query HKCU\Control Panel\Desktop"
POLICY = r"reg query HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop"
LIMIT = rf"reg query {CURRENT}\Policies\System"
SAVER = "SCRNSAVE.EXE    REG_SZ    C:\\Windows\\system32\\scrnsave.scr"


def values(*lines: str) -> str:
    return "\r\nHKEY_CURRENT_USER\\Control Panel\\Desktop\r\n" + "".join(f"    {line}\r\n" for line in lines) + "\r\n"


def saver(active: int = 1, secure: int = 1, after: int = 600, *more: str) -> str:
    return values(
        "ScreenSaveActive    REG_SZ    " + str(active), "ScreenSaverIsSecure    REG_SZ    " + str(secure),
        "ScreenSaveTimeOut    REG_SZ    " + str(after), "WallPaper    REG_SZ    ", *more,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({DESKTOP: saver(1, 1, 600, SAVER)}, 600),
        ({DESKTOP: saver(1, 1, 600)}, 0),
        ({DESKTOP: saver(0, 1, 600, SAVER)}, 0),
        ({DESKTOP: saver(1, 0, 600, SAVER)}, 0),
        ({DESKTOP: saver(1, 0, 600, SAVER), POLICY: saver(1, 1, 300)}, 300),
        ({DESKTOP: saver(1, 0), LIMIT: values("InactivityTimeoutSecs    REG_DWORD    0x384")}, 900),
        ({DESKTOP: saver(1, 1, 600, SAVER), LIMIT: values("InactivityTimeoutSecs    REG_DWORD    0x78")}, 120),
        ({DESKTOP: saver(1, 1, 600, SAVER), LIMIT: values("InactivityTimeoutSecs    REG_DWORD    0x0")}, 600),
        ({}, None),
    ],
)
def test_windows_tells_when_it_locks(answers: dict[str, str], told: int | None) -> None:
    assert Windows(recorded(answers)).locks_after_s() == told


PRINTERS = r"reg query HKCU\Software\Microsoft\Windows NT\CurrentVersion"
ON_PAPER = ("HP LaserJet 400 (Ward 2)    REG_SZ    winspool,Ne01:", "Büro    REG_SZ    winspool,Ne02:")
IN_FILES = ("Microsoft Print to PDF    REG_SZ    winspool,Ne03:", "Fax    REG_SZ    winspool,Ne04:",
            "OneNote (Desktop)    REG_SZ    winspool,nul:")  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "default", "told"),
    [
        (ON_PAPER + IN_FILES, "Büro,winspool,Ne02:", ("Büro", "HP LaserJet 400 (Ward 2)")),
        (ON_PAPER, "", ("HP LaserJet 400 (Ward 2)", "Büro")),
        (IN_FILES, "Microsoft Print to PDF,winspool,Ne03:", ()),
        ((), "", ()),
    ],
)
def test_windows_lists_the_printers_that_print(listed: tuple[str, ...], default: str, told: tuple[str, ...]) -> None:
    answers = {
        rf"{PRINTERS}\Devices": values(*listed),
        rf"{PRINTERS}\Windows": values(f"Device    REG_SZ    {default}"),
    }
    assert Windows(recorded(answers)).printers() == told
    assert Windows(recorded({})).printers() is None
