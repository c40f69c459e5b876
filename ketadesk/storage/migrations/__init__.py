"""Steps from one revision of the schema to the next; each is frozen once it was released."""
