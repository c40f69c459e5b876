"""Faults that the world brings: each done for real, and what is left behind it."""
