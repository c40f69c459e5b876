"""Where things are: resources beside the code or in the built program, data in the user's own place."""

import sys
from pathlib import Path

import platformdirs


def resources() -> Path:
    """The folder of protocols, instruments and fonts: frozen program, installed package or source tree."""
    here = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", here))
    inside = bundle / "resources"
    return inside if inside.is_dir() else here.parent / "resources"


def data_folder() -> Path:
    """Where the record is kept unless --data says otherwise."""
    return Path(platformdirs.user_data_dir("KetaDesk", appauthor=False))


def log_folder() -> Path:
    """Where log files go; they hold no patient data."""
    return Path(platformdirs.user_log_dir("KetaDesk", appauthor=False))
