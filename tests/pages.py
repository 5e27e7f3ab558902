"""The examples of README.md and docs/: run, compared with what the pages show, and written anew.

    python -m tests.pages            # what differs
    python -m tests.pages --write    # write what the examples give now

Three kinds of examples stand on the pages. Blocks of ``console`` and of ``python`` show their output
themselves; the tests run them through Sybil. The cells of notebooks, ``{code-cell}``, are run when the
pages are built; what they print and give is kept in ``tests/outputs/``, so that a change shows.
A cell with the tag ``unchecked`` runs, but what it gives is another library's to choose.
"""

import ast
import contextlib
import difflib
import doctest
import io
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

TOP = Path(__file__).parents[1]
OUTPUTS = TOP / "tests" / "outputs"
OPTIONAL = frozenset({"duckdb", "nanoarrow", "networkx", "pandas", "polars", "pyarrow"})

_FENCE = re.compile(r"^(```+)(\S[^\n]*)\n(.*?)^\1[ ]*$", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Block:
    """One fenced block of a page.

    Attributes:
        kind: What stands behind the fence.
        body: What stands in it.
        start: Where the body begins in the page.
    """

    kind: str
    body: str
    start: int


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a page, in order."""
    return [Block(found[2].strip(), found[3], found.start(3)) for found in _FENCE.finditer(text)]


def pages() -> list[Path]:
    """README.md and the pages of the documentation."""
    return [TOP / "README.md", *sorted(page for page in (TOP / "docs").glob("**/*.md") if "_build" not in page.parts)]


# -- commands --------------------------------------------------------------------------------------


def printed(command: str) -> str:
    """What a command prints, both for people and about what went wrong, in a terminal of 80 columns."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    ran = subprocess.run(
        command,
        shell=True,
        capture_output=True,
        encoding="utf-8",
        env={**environment, "PATH": path, "COLUMNS": "80", "PYTHONUTF8": "1"},
    )
    return ran.stdout + ran.stderr


def commands(body: str) -> list[tuple[str, str]]:
    """The commands of a block of ``console``, each with what it is said to print."""
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in f"\n{body}".split("\n$ ")[1:]]


def agree(wanted: list[str], got: list[str]) -> bool:
    """Whether lines are those that were wanted, where ``...`` stands for any number of lines."""
    if not wanted or not got:
        return wanted in ([], ["..."]) and not got
    if wanted[0] == "...":
        return any(agree(wanted[1:], got[skip:]) for skip in range(len(got) + 1))
    return wanted[0].rstrip() == got[0].rstrip() and agree(wanted[1:], got[1:])


def lines(text: str) -> list[str]:
    """The lines of an output."""
    return text.rstrip("\n").split("\n")


def _console(body: str) -> str:
    shown = []
    for command, wanted in commands(body):
        got = printed(command)
        kept = wanted.rstrip("\n") if agree(lines(wanted), lines(got)) else got.rstrip("\n")
        shown.append(f"$ {command}\n{kept}\n" if kept else f"$ {command}\n")
    return "".join(shown)


# -- doctests --------------------------------------------------------------------------------------


def _doctests(body: str, namespace: dict[str, Any]) -> str:
    if ">>>" not in body:
        exec(compile(body, "<page>", "exec"), namespace)
        return body
    written = body.split("\n")
    changed = []
    for example in doctest.DocTestParser().get_examples(body):
        got = _given(example, namespace)
        if got is not None and not doctest.OutputChecker().check_output(example.want, got, 0):
            first = example.lineno + example.source.count("\n")
            changed.append((first, first + example.want.count("\n"), got.rstrip("\n").split("\n") if got else []))
    for first, last, got_lines in reversed(changed):
        written[first:last] = [line or "<BLANKLINE>" for line in got_lines]
    return "\n".join(written)


def _given(example: doctest.Example, namespace: dict[str, Any]) -> str | None:
    """What an example prints, or how it fails where it is said to; ``None`` if it fails as it is said to."""
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(example.source, "<page>", "single"), namespace)
    except Exception as error:
        if example.exc_msg is None:
            raise
        told = "".join(traceback.format_exception_only(error))
        return None if told == example.exc_msg else f"Traceback (most recent call last):\n...\n{told}"
    return out.getvalue()


# -- notebooks -------------------------------------------------------------------------------------


def is_notebook(page: Path) -> bool:
    """Whether a page has cells that are run when it is built."""
    return "file_format: mystnb" in page.read_text(encoding="utf-8")


def outputs_of(page: Path) -> Path:
    """The file that keeps what a notebook's cells give."""
    return OUTPUTS / f"{page.relative_to(TOP / 'docs').with_suffix('').as_posix().replace('/', '-')}.txt"


def run_cells(page: Path) -> str:
    """What the cells of a notebook print and give, as text.

    Raises:
        ModuleNotFoundError: If a cell needs an extra that is not installed.
    """
    namespace: dict[str, Any] = {"__name__": "__main__"}
    found = [block for block in blocks(page.read_text(encoding="utf-8")) if block.kind.startswith("{code-cell}")]
    told = []
    with _new_folder():
        for number, block in enumerate(found, 1):
            options = [line for line in block.body.split("\n") if line.startswith(":")]
            code = "\n".join(line for line in block.body.split("\n") if line not in options)
            given = _cell(code, namespace)
            checked = not any("unchecked" in option for option in options)
            told.append(f"## cell {number}\n{given if checked else '(not checked)'}".rstrip() + "\n")
    return "\n".join(told)


def _cell(code: str, namespace: dict[str, Any]) -> str:
    tree = ast.parse(code)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(tree, "<cell>", "exec"), namespace)
        value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), namespace) if last else None
    return out.getvalue() + (f"{value!r}\n" if value is not None else "")


@contextlib.contextmanager
def _new_folder() -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        yield


# -- all of it -------------------------------------------------------------------------------------


def rewritten(page: Path) -> str:
    """The page, with what its examples give now in the place of what they gave."""
    text = page.read_text(encoding="utf-8")
    namespace: dict[str, Any] = {"__name__": "__main__"}
    parts, at = [], 0
    with _new_folder():
        for block in blocks(text):
            body = block.body
            if block.kind == "console":
                body = _console(body)
            elif block.kind == "python":
                body = _doctests(body, namespace)
            parts += [text[at : block.start], body]
            at = block.start + len(block.body)
    return "".join([*parts, text[at:]])


def main(arguments: list[str]) -> int:
    """Show or write what differs, and return 1 if something did and was not written, or fails."""
    differing = failing = 0
    for page in pages():
        try:
            wanted = [(page, rewritten(page))]
            if page.parent != TOP and is_notebook(page):
                wanted.append((outputs_of(page), run_cells(page)))
        except Exception as error:
            print(f"{page.relative_to(TOP)}: an example fails, write it anew by hand: {error!r}")
            failing += 1
            continue
        for path, now in wanted:
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            if now == before:
                continue
            differing += 1
            name = str(path.relative_to(TOP))
            print("\n".join(difflib.unified_diff(before.splitlines(), now.splitlines(), name, name, lineterm="", n=1)))
            if "--write" in arguments:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(now, encoding="utf-8", newline="\n")
    return 1 if failing or (differing and "--write" not in arguments) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
