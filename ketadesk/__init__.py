"""KetaDesk: the desktop companion for a ketamine infusion."""

__version__ = "0.5.0"
