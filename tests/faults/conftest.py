"""The window of the demonstration, for the faults that a nurse would see."""

from tests.ui.conftest import demo, driven, played

__all__ = ["demo", "driven", "played"]
