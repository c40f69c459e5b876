"""What a session is and what follows from it: the standard library only."""
