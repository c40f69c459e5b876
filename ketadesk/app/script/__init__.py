"""Sessions as plain text: read, played and checked."""
