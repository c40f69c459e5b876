"""The help's Markdown as Qt shows it: headings, lists, words in bold, and keys taken from the table of actions."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ketadesk.app.help import Topic
from ketadesk.domain.errors import Problem
from ketadesk.ui.actions import ACTIONS, ROOMS, Row
from ketadesk.ui.words import tr

TYPED = (
    ("132/84", "A blood pressure; 132/- or -/84 when one number was not obtained"),
    ("RA  or  0", "Room air; a number is litres of oxygen a minute"),
    ("Enter", "To the next box; on the last one it records"),
    ("0 … 5", "A digit chooses a segment; Backspace takes it back"),
    ("Shift+Enter", "A new line in a note"),
    ("Esc", "Back from a form; what was typed stays"),
)
SCHEME = "topic:"
BY_NAME = {row.name: row for row in (*ACTIONS, *ROOMS)}
_NUMBERED = re.compile(r"\d+\. ")


def shown_key(key: str) -> str:
    """A key as this computer's keyboard names it, and as the buttons do: Ctrl and Shift in every language."""
    if "…" in key:
        return key
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for word, shown in (("Ctrl", "Ctrl"), ("Shift", "Shift"), ("Return", tr("Enter"))):
        native = native.replace(QCoreApplication.translate("QShortcut", word), shown)
    return native


def row_of(name: str) -> Row:
    """An action that a text names; one that there is not is a fault of the text."""
    if name not in BY_NAME:
        raise Problem(f"The help names the key of “{name}”, and there is no such act. Install KetaDesk again.")
    return BY_NAME[name]


def html_of(topic: Topic) -> str:
    """A topic as rich text, its title above."""
    blocks = re.split(r"\n\s*\n", topic.text)
    return f"<h1>{escape(topic.title)}</h1>{''.join(map(_block, blocks))}"


def _block(block: str) -> str:
    lines = block.strip().splitlines()
    named = re.fullmatch(r"\{(keys|table):([^}]*)\}", lines[0]) if len(lines) == 1 else None
    if named:
        return _keys(named[2].split()) if named[1] == "keys" else _table(named[2])
    if lines[0].startswith("## "):
        return f"<h2>{_inline(lines[0].removeprefix('## '))}</h2>"
    if lines[0].startswith("- "):
        return f"<ul>{''.join(_items(lines, r'- '))}</ul>"
    if _NUMBERED.match(lines[0]):
        return f"<ol>{''.join(_items(lines, _NUMBERED.pattern))}</ol>"
    return f"<p>{_inline(' '.join(lines))}</p>"


def _items(lines: Sequence[str], mark: str) -> Iterator[str]:
    for line in lines:
        yield f"<li>{_inline(re.sub(f'^{mark}', '', line))}</li>"


def _inline(text: str) -> str:
    html = escape(text, quote=False)
    html = re.sub(r"\{key:([^}]*)\}", lambda match: _key(row_of(match[1]).key), html)
    html = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html)
    html = re.sub(r"\*(\S.*?)\*", r"<i>\1</i>", html)
    html = re.sub(r"`(.+?)`", r"<code>\1</code>", html)
    return re.sub(r"\[(.+?)\]\(([\w-]+)\)", r'<a href="' + SCHEME + r'\2">\1</a>', html)


def _key(key: str) -> str:
    return f"<code>&nbsp;{escape(shown_key(key)).replace(' ', '&nbsp;')}&nbsp;</code>"


def _keys(names: Sequence[str]) -> str:
    """The keys that belong to a topic, at its end."""
    return f"<h2>{escape(tr('Its keys'))}</h2>{_rows([(row.key, row.words) for row in map(row_of, names)])}"


def _table(name: str) -> str:
    """A part of the page of all keys."""
    if name == "session":
        title, rows = tr("In a session"), [(one.key, one.words) for one in ACTIONS if one.of_session]
    elif name == "everywhere":
        rooms = Row("rooms", "Room by its place in the row", f"{ROOMS[0].key} … {ROOMS[-1].key}")
        title = tr("Everywhere")
        rows = [(one.key, one.words) for one in (*ACTIONS, rooms) if not one.of_session or one is rooms]
    elif name == "typed":
        title, rows = tr("What is typed"), [("+".join(map(tr, key.split("+"))), words) for key, words in TYPED]
    else:
        raise Problem(f"The help has no table of “{name}”. Install KetaDesk again.")
    return f"<h2>{escape(title)}</h2>{_rows(rows, typed=name == 'typed')}"


def _rows(rows: Sequence[tuple[str, str]], typed: bool = False) -> str:
    cells = "".join(
        f"<tr><td><b>{escape(key if typed else shown_key(key)).replace(' ', '&nbsp;')}</b></td>"
        f"<td>{escape(tr(words))}</td></tr>"
        for key, words in rows
    )
    return f"<table>{cells}</table>"
