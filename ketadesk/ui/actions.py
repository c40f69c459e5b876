"""Every key of the program, once, as rows: the window's actions, the help and the tests read them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """An action: its name, its words, its key, and whether it belongs to the session that is shown."""

    name: str
    words: str
    key: str
    of_session: bool = True


ACTIONS = (
    Row("record", "Record what is entered", "Ctrl+Return"),
    Row("entry", "To the first box (blood pressure)", "Ctrl+E"),
    Row("acknowledge", "Acknowledge the banner", "F2"),
    Row("timeline", "Timeline: amend and strike", "F3"),
    Row("handover", "Handover: everything on one page", "F4"),
    Row("seen", "Patient seen (eyes-on check)", "F6"),
    Row("not-done", "A check could not be done", "F7"),
    Row("pause", "Pause or resume", "F8"),
    Row("symptoms", "Symptoms asked for, what was done", "Alt+S"),
    Row("artefact", "Mark a reading as an artefact", "Alt+A"),
    Row("rate", "Change the rate", "F9"),
    Row("note", "Type a note", "F10"),
    Row("start", "Start the infusion", "F11"),
    Row("stop", "Stop the infusion", "F12"),
    Row("bolus", "Bolus", "Ctrl+B"),
    Row("bag", "Hang a bag", "Ctrl+H"),
    Row("check-pump", "Check by a second person: drug, dose, pump", "Ctrl+Y"),
    Row("waste", "Waste, with a witness", "Ctrl+Shift+W"),
    Row("draw", "Draw from a vial of the register", "Ctrl+Shift+D"),
    Row("strike-last", "Strike the last entry (asks why)", "Ctrl+Z"),
    Row("ago-1", "It happened 1 minute ago", "Alt+1"),
    Row("ago-5", "It happened 5 minutes ago", "Alt+5"),
    Row("ago-10", "It happened 10 minutes ago", "Alt+0"),
    Row("ago-now", "It happened now", "Alt+N"),
    Row("ago-typed", "Type when it happened", "Alt+T"),
    Row("events", "To the events", "Alt+E"),
    Row("medications", "To the medications", "Alt+M"),
    Row("close", "Close the session", "Ctrl+W"),
    Row("report", "Report of this session", "Ctrl+P"),
    Row("sign", "Sign this session", "Ctrl+G"),
    Row("addendum", "Add to a session that has ended", "Ctrl+J"),
    Row("blank-sheet", "Print a flowsheet to write on by hand", "Ctrl+Shift+P"),
    Row("from-paper", "Enter what was charted on paper", "Ctrl+Shift+E"),
    Row("help", "Help and keys", "F1", of_session=False),
    Row("strip", "To the strip of a tour or a drill", "Ctrl+T", of_session=False),
    Row("new", "New session", "Ctrl+N", of_session=False),
    Row("sessions", "Sessions of the day and of a patient", "Ctrl+O", of_session=False),
    Row("board", "Board of all rooms; again: whole screen", "Ctrl+Shift+O", of_session=False),
    Row("board-order", "Board: in room order, or most urgent first", "Alt+O", of_session=False),
    Row("who", "Who is charting", "Ctrl+U", of_session=False),
    Row("lock", "Lock: hide everything", "Ctrl+L", of_session=False),
    Row("register", "Controlled-drug register: vials, counts", "Ctrl+Shift+R", of_session=False),
    Row("protocols", "Protocols: how sessions run", "Ctrl+Shift+T", of_session=False),
    Row("staff", "Staff, my password and PIN", "Ctrl+Shift+U", of_session=False),
    Row("log", "Access log", "Ctrl+Shift+L", of_session=False),
    Row("keeping", "Safekeeping: backups, keys, carrying out", "Ctrl+Shift+B", of_session=False),
    Row("preflight", "Before you start: this computer", "Ctrl+K", of_session=False),
    Row("display", "Settings", "Ctrl+D", of_session=False),
    Row("brighter", "Brighter", "Ctrl+Up", of_session=False),
    Row("darker", "Darker", "Ctrl+Down", of_session=False),
    Row("larger", "Larger text", "Ctrl++", of_session=False),
    Row("smaller", "Smaller text", "Ctrl+-", of_session=False),
)
ROOMS = tuple(Row(f"room-{n}", "Room by its place in the row", f"Ctrl+{n}", of_session=False) for n in range(1, 10))
