"""Who lies in the room, and what is ordered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from ketadesk.domain.people import Patient
from ketadesk.ui.widgets.parts import column, label, restyle, row
from ketadesk.ui.words import retold


class PatientCard(QFrame):
    """Name, allergies and the facts of the order."""

    def __init__(self) -> None:
        """An empty card."""
        super().__init__()
        self.setProperty("role", "panel")
        self._name, self._details = label("", "title", wraps=True), label("", "muted", wraps=True)
        self._allergies = label("", "allergy", wraps=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(8)
        self._facts.setVerticalSpacing(2)
        self._facts.setColumnStretch(1, 1)
        self._lines = [(label("", "small"), label("", "fact", wraps=True)) for _ in range(5)]
        for line, (name, words) in enumerate(self._lines):
            self._facts.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(words, line, 1)
        parts = (self._name, self._details, row(self._allergies, None), self._facts)
        self.setLayout(column(*parts, spacing=4, margin=(14, 8, 12, 8)))

    def show_patient(self, patient: Patient, details: str, facts: tuple[tuple[str, str], ...]) -> None:
        """Show who it is; allergies "not asked" and "none known" are told apart by word and by colour."""
        self._name.setText(patient.name)
        self._details.setText(retold(details))
        self._allergies.setText(retold(patient.allergies_in_words()))
        restyle(self._allergies, "tone", allergy_tone(patient))
        for (name, words), (title, text) in zip(self._lines, facts, strict=True):
            name.setText(retold(title))
            words.setText(retold(text))


def allergy_tone(patient: Patient) -> str:
    """Red for an allergy, amber while nobody asked, plain when none is known."""
    if patient.allergies is None:
        return "not-asked"
    return "allergy" if patient.allergies else "plain-tag"
