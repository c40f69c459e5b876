"""Records in open formats, for other programs."""
