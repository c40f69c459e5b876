"""Open formats, written and read back."""
