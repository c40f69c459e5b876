"""The texts that a translation must have, out of the sources: python -m tests.translations refreshes each .ts file.

Two kinds of text reach the screen. What the window says itself is written as tr("…"); its values have names. What
is made below the window (refusals, reminders, findings, labels of forms) is an f-string or a literal there; it is
found as a template with numbered values: {1} may be a text itself and is translated in turn, {=1} was typed by
somebody and stays as it was typed, {s1} is the ending of an English plural and may be left out.
"""

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from ketadesk.domain.checks import EVENT_GRADES, NOT_DONE_REASONS
from ketadesk.domain.drug_rules import DrugRules
from ketadesk.domain.entries import CONTENT_OF_KIND
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import ClinicProtocol, Criterion
from ketadesk.domain.protocol_changes import NAMES
from ketadesk.domain.series import Series
from ketadesk.domain.start_check import StartCheck
from ketadesk.domain.vitals import PART_OF_FIELD

ROOT = Path(__file__).resolve().parents[1]
PACKAGE, FOLDER = ROOT / "ketadesk", ROOT / "resources" / "i18n"
CONTEXT = "KetaDesk"
MADE = ("domain", "app")
"""Layers whose literals are texts unless they look like names."""

TOLD = ("storage", "library", "devices")
"""Layers of which the screen shows whole sentences, not only those of refusals and problems."""

LONGEST = 260
"""Letters of a sentence that is shown; what is longer stands in a file."""

UNSAID = ("app/script/", "app/systems.py", "app/machine.py", "app/demo.py", "app/access.py", "app/files.py",
          "domain/chain.py", "domain/summary.py", "cli.py", "keeping_commands.py", "practice_commands.py",
          "logs.py")  # fmt: skip
"""Modules that make no text for the screen: the scripts' language, and what computers are asked."""

SPELT = ("app/protocol_cells.py",)
"""Modules that write what boxes hold and read it back, in one spelling for all: only their refusals are texts."""

UNITS = {
    *("mg", "kg", "ml", "min", "µg", "ug", "lb", "cm", "mmhg", "spo₂", "etco₂", "o₂", "hcl", "mb", "gb", "csv"),
    *("ketadesk", "alt", "ctrl", "shift", "sans", "noto", "dejavu", "vacuum", "into", "rp", "mk", "king"),
}
"""Letters that are the same in every language, keys and names: a text of nothing else needs no translation."""

FIELDS_TYPED = {"because", "text", "reason", "words", "name", "who", "room", "drug", "amount", "to", "product",
                "supplier", "cabinet", "mrn", "session_id"}  # fmt: skip
NAMES_TYPED = {"path", "folder", "room", "code", "typed", "mrn", "error", "session_id", "drug"}
"""Attributes and names that hold what somebody typed: an f-string's value stays as it is."""

UNREAD = ("re", "cast", "TypeVar", "getattr", "Patient", "Staff")
"""What is given to these is a name, a pattern or somebody who is made up."""

JOINERS = ("_joined",)
"""Functions whose words become a part of a text."""

PROTOCOL = (ClinicProtocol, DrugRules, Series, Limit, StartCheck, Criterion)
"""Of these the changes are told field by field."""

NAME = re.compile(r"[\w.:/\[\]=,-]*")
NO_TEXT = re.compile(r"\S*\.(md|toml)|([A-Z][a-z]+){2,}|ketadesk( [\w-]+)+")
"""Patterns of files, names of classes and commands."""

CONSTANTS = re.compile(r"\(?[A-Z_]+(, [A-Z_]+)+\)?")
PLAIN_WORD = re.compile(r"[a-z]{2,}(-[a-z]+)?")
KEY = re.compile(r"(Ctrl|Alt|Shift)\+\S+")
VALUE = re.compile(r"\{[=s]?\w+\}")


def has_words(text: str) -> bool:
    """Whether there is anything to translate: a word that is no unit, in what is no name of a file or class."""
    words = re.findall(r"[^\W\d_]{2,}", KEY.sub("", VALUE.sub(" ", text)))
    return not NO_TEXT.fullmatch(text) and any(word.casefold() not in UNITS for word in words)


# texts of the window


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def said_in_window(tree: ast.AST) -> Iterator[str]:
    """The literals that are given to tr()."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr" and node.args:
            yield from _constants(node.args[0])


# texts made below it


def _mark(value: ast.expr) -> str:
    """How a value of an f-string is to be treated: typed, the ending of a plural, or a text in turn."""
    if isinstance(value, ast.IfExp) and {"s", ""} == {*_constants(value)}:
        return "s"
    if isinstance(value, ast.Attribute):
        return "=" if value.attr in FIELDS_TYPED else ""
    return "=" if isinstance(value, ast.Name) and value.id in NAMES_TYPED else ""


def template(node: ast.JoinedStr) -> str:
    """An f-string as a template with numbered values."""
    parts, count = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            count += 1
            parts.append(f"{{{_mark(part.value)}{count}}}")
    return "".join(parts)


def _unread(tree: ast.AST) -> set[int]:
    """Nodes whose literals nobody reads: docstrings, annotations, patterns, keys, comparisons, parts of f-strings.

    So are constants that are given together, and people who are made up.
    """
    found: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.append(node.value)
        elif isinstance(node, ast.FunctionDef):
            found += [node.returns, *(one.annotation for one in (*node.args.args, *node.args.kwonlyargs))]
        elif isinstance(node, ast.AnnAssign):
            found.append(node.annotation)
        elif isinstance(node, ast.Assign) and CONSTANTS.fullmatch(ast.unparse(node.targets[0])):
            found.append(node.value)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[0] in UNREAD:
            found += node.args
        elif isinstance(node, ast.Compare):
            found += [node.left, *node.comparators]
        elif isinstance(node, ast.Subscript):
            found.append(node.slice)
        elif isinstance(node, ast.FormattedValue):
            found.append(node.format_spec)
        elif isinstance(node, ast.JoinedStr):
            found += [one for one in node.values if isinstance(one, ast.Constant)]
    return {id(below) for one in found if one is not None for below in ast.walk(one)}


def _word_places(tree: ast.AST) -> set[int]:
    """Where a single small word is a text, not a name: branches, what functions give back, words of choices."""
    found: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.IfExp):
            found += [node.body, node.orelse]
        elif isinstance(node, ast.Return):
            found.append(node.value)
        elif isinstance(node, ast.Dict):
            found += node.values
        elif isinstance(node, ast.Tuple) and len(node.elts) == 2:
            found.append(node.elts[1])
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in JOINERS:
            found += node.args
        elif isinstance(node, ast.Assign):
            found += [node.value] if isinstance(node.targets[0], ast.Subscript) else []
        elif isinstance(node, ast.keyword):
            found += [node.value] if node.arg in ("hint", "label", "title") else []
        elif isinstance(node, ast.BoolOp):
            found += node.values
        elif isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases):
            found += [one.value for one in node.body if isinstance(one, ast.Assign)]
    return {id(one) for one in found if isinstance(one, ast.Constant)}


def made_below(tree: ast.AST) -> Iterator[str]:
    """The literals and templates of a module that can become a text on the screen."""
    unread, words = _unread(tree), _word_places(tree)
    for node in ast.walk(tree):
        if id(node) in unread:
            continue
        if isinstance(node, ast.JoinedStr):
            text = template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        is_name = bool(NAME.fullmatch(VALUE.sub("", text))) and not text[:1].isupper()
        if has_words(text) and (not is_name or (id(node) in words and PLAIN_WORD.fullmatch(text))):
            yield text


def told_from(tree: ast.AST) -> Iterator[str]:
    """The sentences of refusals and problems."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("Refused", "Problem"):
            yield from made_below(ast.Module([ast.Expr(ast.Tuple([one])) for one in node.args], []))


def sentences_of(tree: ast.AST) -> Iterator[str]:
    """Whole sentences, which become refusals and problems somewhere else in the module."""
    yield from (text for text in made_below(tree) if re.search(r"^[{A-Z“].* .*[.!?]$", text) and len(text) < LONGEST)


def tables_of(tree: ast.Module) -> Iterator[str]:
    """The words of the tables of a module of the window: they pass through tr() later."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            rows: list[ast.expr] = [row for row in ast.walk(node.value) if isinstance(row, ast.Call)]
            for part in rows or [node.value]:
                words = made_below(ast.Module([ast.Expr(ast.Tuple([part]))], []))
                yield from (text for text in words if rows or not PLAIN_WORD.fullmatch(text))


def texts_of(name: str, tree: ast.Module) -> Iterator[str]:
    """The texts of one module, by what reaches the screen from its layer."""
    layer = name.partition("/")[0]
    if layer in MADE and not name.startswith(SPELT):
        yield from made_below(tree)
    yield from told_from(tree)
    if layer == "ui":
        yield from said_in_window(tree)
        yield from tables_of(tree)
    elif layer in TOLD:
        yield from sentences_of(tree)


def words_of_the_record() -> Iterator[str]:
    """Single words that are values in the record and texts on the screen."""
    yield from (*EVENT_GRADES, *NOT_DONE_REASONS, *CONTENT_OF_KIND)
    yield from (part.name for part in PART_OF_FIELD.values())
    yield from (NAMES.get(one.name, one.name.replace("_", " ")) for kind in PROTOCOL for one in fields(kind))


def texts() -> dict[str, str]:
    """Every text that a translation must have, with the file where it stands first."""
    found = {word: "ketadesk/domain/checks.py" for word in words_of_the_record() if has_words(word)}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith(UNSAID):
            continue
        for text in filter(has_words, texts_of(name, ast.parse(path.read_text("utf-8")))):
            found.setdefault(text, f"ketadesk/{name}")
    return found


# the file


def read(path: Path) -> dict[str, str]:
    """The finished translations of a file."""
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(path).iter("message")
        if (one := message.find("translation")) is not None and one.get("type") is None and one.text
    }


def write(path: Path, wanted: dict[str, str], known: dict[str, str]) -> int:
    """Write a file in Qt's form with what is known; gives how many are unfinished."""
    root = ET.Element("TS", version="2.1", language=path.stem.rpartition("_")[2], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(wanted):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{wanted[text]}")
        ET.SubElement(message, "source").text = text
        done = known.get(text, "")
        ET.SubElement(message, "translation", {} if done else {"type": "unfinished"}).text = done
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return sum(text not in known for text in wanted)


def main() -> int:
    """Refresh every file; say what is to be done in each."""
    wanted = texts()
    for path in sorted(FOLDER.glob("ketadesk_*.ts")):
        known = read(path)
        left = write(path, wanted, known)
        sys.stdout.write(
            f"{path.name}: {len(wanted)} texts, {left} unfinished, {len(known.keys() - wanted)} taken out\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
