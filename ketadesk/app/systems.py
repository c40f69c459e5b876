"""What Linux, macOS and Windows tell through their own tools, each in words of its own."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from ketadesk.app.machine import Machine, Sleep, Sources, number, whole_minutes

GNOME = {"GNOME", "UNITY"}
"""Desktops that keep their power and lock settings where GNOME does."""
STOPPING = {"suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate", "sleep", "shutdown", "poweroff", "halt",
            "logout"}  # fmt: skip
"""Actions behind which no program runs on."""
GNOME_STAYING = {"nothing", "blank", "interactive"}
KDE_STOPPING = {1, 2, 4, 8}
"""Sleep, hibernate, both, shut down, as KDE numbers them; 0, 16, 32 and 64 keep the computer running."""
RESTART_FLAGS = ("run/reboot-required", "var/run/reboot-required")
RESTART_FLAGGERS = ("usr/share/update-notifier/notify-reboot-required", "etc/kernel/postinst.d/unattended-upgrades")
"""Where one of these is installed, a missing flag means that no restart is waiting."""
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
LOGIND_ASKED = ("IdleAction", "IdleActionUSec", "HandleLidSwitch", "HandleLidSwitchExternalPower")


class Printing(Machine):
    """A computer whose printers CUPS knows."""

    def printers(self) -> tuple[str, ...] | None:
        """What CUPS lists: names without blanks, one a line."""
        listed = self.sources.run(("lpstat", "-e"))
        if listed is None:
            return None
        default = re.search(r"default destination: (\S+)", self.say("lpstat", "-d"))
        names = re.findall(r"^[^\s/#]+$", listed, re.MULTILINE)
        return _first(names, default[1] if default else "")


class Linux(Printing):
    """Linux, with what GNOME or KDE, logind and the package system tell."""

    def sleeps(self) -> Sleep | None:
        """The sooner of what the desktop and logind do; that it never sleeps is for the desktop to say."""
        logind = self._logind()
        desktop, lid = self._kde_sleep() if self._is("KDE") else (self._gnome_idle_min(), _closing_stops(logind))
        acts = logind.get("IdleAction") in STOPPING
        system = whole_minutes(number(logind["IdleActionUSec"], 1_000_000)) if acts else None
        sooner = [minutes for minutes in (desktop, system) if minutes]
        idle = min(sooner) if sooner else desktop
        lid = lid if any(self._inside("proc/acpi/button/lid")) else None
        return None if idle is None and lid is None else Sleep(idle, lid)

    def restart_pending(self) -> bool | None:
        """The flag of Debian's kind, or the tool of Red Hat's."""
        if any(map(self._there, RESTART_FLAGS)):
            return True
        if any(map(self._there, RESTART_FLAGGERS)):
            return False
        said = self.say("needs-restarting", "-r")
        return True if "Reboot is required" in said else False if "Reboot should not be necessary" in said else None

    def locks_after_s(self) -> int | None:
        """As GNOME or KDE has it."""
        if self._is("KDE"):
            return self._kde_locks_after_s()
        if not self._is(*GNOME):
            return None
        locks = self._gsetting("org.gnome.desktop.screensaver", "lock-enabled")
        idle = number(self._gsetting("org.gnome.desktop.session", "idle-delay"))
        delay = number(self._gsetting("org.gnome.desktop.screensaver", "lock-delay"))
        if locks == "false" or (locks == "true" and idle == 0):
            return 0
        return idle + (delay or 0) if locks == "true" and idle is not None else None

    def _is(self, *names: str) -> bool:
        return not set(names).isdisjoint(self.sources.desktop.upper().split(":"))

    def _gsetting(self, schema: str, key: str) -> str:
        return self.say("gsettings", "get", schema, key).strip().strip("'")

    def _gnome_idle_min(self) -> int | None:
        if not self._is(*GNOME):
            return None
        schema = "org.gnome.settings-daemon.plugins.power"
        action = self._gsetting(schema, "sleep-inactive-ac-type")
        if action in STOPPING:
            return whole_minutes(number(self._gsetting(schema, "sleep-inactive-ac-timeout")))
        return 0 if action in GNOME_STAYING else None

    def _kde_sleep(self) -> tuple[int | None, bool | None]:
        """Plasma 6 in seconds, else Plasma 5 in milliseconds, where a missing group means that it never sleeps."""
        newer, older = self._kde("powerdevilrc"), self._kde("powermanagementprofilesrc")
        group, per_second = newer.get("[AC][SuspendAndShutdown]", {}), 1
        names, lid = ("AutoSuspendAction", "AutoSuspendIdleTimeoutSec"), group.get("LidAction", "")
        if not newer and "[Migration]" not in older and any(name.startswith("[AC]") for name in older):
            group = older.get("[AC][SuspendSession]", {"suspendType": "0"})
            names, per_second = ("suspendType", "idleTime"), 1000
            lid = older.get("[AC][HandleButtonEvents]", {}).get("lidAction", "")
        action, after = number(group.get(names[0], "")), number(group.get(names[1], ""), per_second)
        stays = action is not None and action not in KDE_STOPPING
        closing = number(lid)
        return 0 if stays else whole_minutes(after), None if closing is None else closing in KDE_STOPPING

    def _kde_locks_after_s(self) -> int | None:
        daemon = self._kde("kscreenlockerrc").get("[Daemon]", {})
        if daemon.get("Autolock") == "false":
            return 0
        minutes = number(daemon.get("Timeout", ""))
        return None if minutes is None else minutes * 60 + (number(daemon.get("LockGrace", "")) or 0)

    def _kde(self, name: str) -> dict[str, dict[str, str]]:
        """A settings file of KDE by its groups, without the marks that forbid a change."""
        try:
            lines = (self.sources.home / ".config" / name).read_text("utf-8", "replace").splitlines()
        except OSError:
            return {}
        groups: dict[str, dict[str, str]] = {}
        group: dict[str, str] = {}
        for line in (one.strip().replace("[$i]", "") for one in lines):
            if line.startswith("["):
                group = groups.setdefault(line, {})
            elif "=" in line:
                key, _, value = line.partition("=")
                group[key.strip()] = value.strip()
        return groups

    def _logind(self) -> dict[str, str]:
        """What logind does by itself, each as busctl says it: s "suspend", t 1800000000."""
        said = self.say("busctl", "get-property", *LOGIND, *LOGIND_ASKED)
        values = re.findall(r'^[st] "?([^"\n]*)"?$', said, re.MULTILINE)
        return dict(zip(LOGIND_ASKED, values, strict=True)) if len(values) == len(LOGIND_ASKED) else {}

    def _there(self, path: str) -> bool:
        try:
            return (self.sources.root / path).exists()
        except OSError:
            return False

    def _inside(self, folder: str) -> list[Path]:
        try:
            return list((self.sources.root / folder).iterdir())
        except OSError:
            return []


class Mac(Printing):
    """macOS, by its command-line tools; it tells of no pending restart."""

    def sleeps(self) -> Sleep | None:
        """As set for mains power; a portable without a second screen sleeps whenever it is closed."""
        minutes = number(self._mains("sleep"))
        return None if minutes is None else Sleep(minutes)

    def locks_after_s(self) -> int | None:
        """When the display or the screen saver begins, and how long after that a password is asked for."""
        said = self.say("sysadminctl", "-screenLock", "status")
        if "screenLock is off" in said or "delay is -1" in said:
            return 0
        delay = re.search(r"screenLock delay is (immediate|\d+)", said)
        display = number(self._mains("displaysleep"))
        saver = number(self.say("defaults", "-currentHost", "read", "com.apple.screensaver", "idleTime").strip())
        begins = [seconds for seconds in (None if display is None else display * 60, saver) if seconds]
        if delay is None or (not begins and None in (display, saver)):
            return None
        return min(begins) + (number(delay[1]) or 0) if begins else 0

    def _mains(self, name: str) -> str:
        """A power setting of the section for mains power."""
        said = self.say("pmset", "-g", "custom")
        _, found, section = said.partition("AC Power:")
        section = re.split(r"^\S", section, maxsplit=1, flags=re.MULTILINE)[0] if found else ""
        value = re.search(rf"^\s+{name}\s+(\d+)", section, re.MULTILINE)
        return value[1] if value else ""


WINDOWS = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion"
RESTART_KEYS = (
    (WINDOWS + r"\Component Based Servicing", "RebootPending"),
    (WINDOWS + r"\WindowsUpdate\Auto Update", "RebootRequired"),
)
"""Where Windows notes a restart: a key that is there only as long as one is waiting."""
PRINTERS = r"HKCU\Software\Microsoft\Windows NT\CurrentVersion"
PAPERLESS = re.compile(r"Microsoft (Print to PDF|XPS Document Writer)|(Send To )?(Microsoft )?OneNote.*|Fax")


class Windows(Machine):
    """Windows, by powercfg and the registry; neither depends on its language."""

    def sleeps(self) -> Sleep | None:
        """As the present power plan has it for mains power."""
        idle, lid = self._plan("SUB_SLEEP", "STANDBYIDLE"), self._plan("SUB_BUTTONS", "LIDACTION")
        if idle is None and lid is None:
            return None
        return Sleep(whole_minutes(idle), None if lid is None else lid != 0)

    def restart_pending(self) -> bool | None:
        """Whether one of the keys is there; their parents are always."""
        said = [(self.say("reg", "query", parent), key) for parent, key in RESTART_KEYS]
        if any(re.search(rf"\\{key}\s*$", text, re.MULTILINE) for text, key in said):
            return True
        return False if all(text.strip() for text, _ in said) else None

    def locks_after_s(self) -> int | None:
        """The screen saver that asks for a password, as policy or person set it, or the limit for idle machines."""
        own = self._values(r"HKCU\Control Panel\Desktop")
        saver = own | self._values(r"HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop")
        limit = number(self._values(WINDOWS + r"\Policies\System").get("InactivityTimeoutSecs", ""))
        on = "1" == saver.get("ScreenSaveActive") == saver.get("ScreenSaverIsSecure") and "SCRNSAVE.EXE" in saver
        after = number(saver.get("ScreenSaveTimeOut", "")) if on else 0
        waits = [seconds for seconds in (after, limit) if seconds]
        return min(waits) if waits else 0 if own and after is not None else None

    def printers(self) -> tuple[str, ...] | None:
        """The printers of whoever is signed in; what only writes files is none."""
        said = self.sources.run(("reg", "query", PRINTERS + r"\Devices"))
        if said is None:
            return None
        default = self._values(PRINTERS + r"\Windows").get("Device", "").partition(",")[0]
        return _first([name for name in _values_of(said) if not PAPERLESS.fullmatch(name)], default)

    def _plan(self, group: str, setting: str) -> int | None:
        """A setting for mains power: the last but one of the numbers, in every language of Windows."""
        said = self.say("powercfg", "/query", "SCHEME_CURRENT", group, setting)
        numbers = re.findall(r"0x([0-9a-fA-F]{8})\s*$", said, re.MULTILINE)
        return int(numbers[-2], 16) if len(numbers) > 1 else None

    def _values(self, key: str) -> dict[str, str]:
        return _values_of(self.say("reg", "query", key))


def machine_here(platform: str = sys.platform, sources: Sources | None = None) -> Machine:
    """This computer, by the system it runs."""
    kind = {"linux": Linux, "darwin": Mac, "win32": Windows}.get(platform, Machine)
    return kind(sources)


def _closing_stops(logind: dict[str, str]) -> bool | None:
    """What logind does when a computer on mains power is closed: as for any power where nothing else is said."""
    return (logind["HandleLidSwitchExternalPower"] or logind["HandleLidSwitch"]) in STOPPING if logind else None


def _values_of(said: str) -> dict[str, str]:
    """The values of a registry key, as reg lists them: name, kind, value."""
    return dict(re.findall(r"^ {4}(.+?) {4}REG_\w+ {4}(.*?)\s*$", said, re.MULTILINE))


def _first(names: Iterable[str], default: str) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: name != default))
