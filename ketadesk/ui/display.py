"""Whether there is a screen: without one Qt would end the program with a message that helps nobody."""

import ctypes
import os
import sys
from pathlib import Path

from ketadesk.domain.errors import Problem

WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb", "wayland", "vkkhrdisplay")
WHAT_TO_DO = (
    "Start KetaDesk on the workstation's own screen; without one, “ketadesk demo --shots DIR” draws its pages,"
    " and “ketadesk --help” lists what works in a terminal."
)


def require_display() -> None:
    """Refuse to open a window where none can be shown, and say what to do instead."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform in ("win32", "darwin") or platform.split(":")[0] in WITHOUT_SCREEN:
        return
    if _has_wayland() and platform != "xcb":
        return
    if not os.environ.get("DISPLAY"):
        raise Problem(f"There is no screen here. {WHAT_TO_DO}")
    _require_xcb()


def _has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name).exists()


def _require_xcb() -> None:
    """The X server answers, and what Qt needs to speak to it is installed."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError as error:
        raise Problem(
            f"A library that the window needs is missing: {error}. Run resources/setup.sh again, or install the"
            " package libxcb-cursor0."
        ) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise Problem(f"The screen {os.environ['DISPLAY']} does not answer. {WHAT_TO_DO}")
