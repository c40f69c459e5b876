"""The house rules that a machine can hold: layers, types, lint, size, one clock, no broad except."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "ketadesk").rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 350, 40


@pytest.mark.parametrize(
    "tool",
    [["importlinter.cli", "lint-imports"], ["mypy"], ["ruff", "check"], ["ruff", "format", "--check"]],
    ids=["layers", "types", "lint", "format"],
)
def test_tool(tool: list[str]) -> None:
    module, *words = tool
    command = [sys.executable, "-m", module, *words]
    if module == "importlinter.cli":
        command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def names(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for module in MODULES:
        yield module, ast.parse(module.read_text(encoding="utf-8"))


def test_no_module_is_too_long() -> None:
    sizes = {names(module): len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES}
    assert {name: lines for name, lines in sizes.items() if lines > LONGEST_MODULE} == {}


def test_no_function_is_too_long() -> None:
    long = [
        f"{names(module)}:{node.name}"
        for module, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_one_module_reads_the_clock() -> None:
    readers = {
        names(module)
        for module, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (node.attr in ("now", "utcnow", "today") or ast.unparse(node).startswith("time."))
        and ast.unparse(node).split(".")[0] in ("datetime", "date", "time")
    }
    assert readers == {"ketadesk/app/clock.py"}


def test_only_the_last_resort_catches_everything() -> None:
    broad = [
        names(module)
        for module, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and (node.type is None or ast.unparse(node.type) == "Exception")
    ]
    assert broad == ["ketadesk/__main__.py"]


def test_no_event_loop_is_pumped_and_nothing_sleeps() -> None:
    for module, tree in trees():
        called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not called & {"processEvents", "sleep"}, names(module)


def test_packages_hold_a_docstring_and_nothing_else() -> None:
    for module, tree in trees():
        if module.name == "__init__.py" and module.parent.name != "ketadesk":
            assert len(tree.body) == 1, names(module)
            assert ast.get_docstring(tree), names(module)


def public(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """The functions and classes of a module, and the methods of its classes, that others may use."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            methods = node.body if isinstance(node, ast.ClassDef) else []
            yield from (m for m in methods if isinstance(m, ast.FunctionDef) and not m.name.startswith("_"))


def test_everything_public_says_what_it_is_for() -> None:
    silent = [
        f"{names(module)}:{node.name}"
        for module, tree in trees()
        for node in public(tree)
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_the_program_never_says_the_word_of_monitors() -> None:
    files = [*MODULES, *(ROOT / "resources").rglob("*.toml"), *(ROOT / "resources").rglob("*.txt")]
    speaking = [path for path in files if "alarm" in path.read_text(encoding="utf-8", errors="replace").casefold()]
    assert speaking == []


def test_nothing_names_the_place_where_it_was_made() -> None:
    written = [ROOT / name for name in ("README.md", "pyproject.toml", "ketadesk.spec", ".ci/run")]
    for folder in ("ketadesk", "resources", "tests"):
        endings = (".py", ".toml", ".sh", ".txt")
        written += [path for path in (ROOT / folder).rglob("*") if path.suffix in endings]
    for path in written:
        text = path.read_text(encoding="utf-8")
        assert "/" + "work/" not in text, path
        assert "/" + "root/" not in text, path
