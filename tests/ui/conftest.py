"""No screen is needed: said before pytest-qt makes its one application, which is earlier than any test's own home."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
