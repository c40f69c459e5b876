"""The two kinds of trouble that a person is told about; anything else is a bug."""


class Told(Exception):
    """Trouble with a sentence for the person at the screen: what happened, what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Refused(Told):
    """A rule said no: nothing was written, and the sentence says what to do instead."""


class Problem(Told):
    """The world said no (disk, file, key, printer): nothing was lost, and the sentence says what to do."""
