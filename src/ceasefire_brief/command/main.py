"""What the command does, and how it ends."""

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import CeasefireBriefError, InvalidBriefError, InvalidValueError
from .options import parser

if TYPE_CHECKING:
    from ..model import Brief

DONE, PROBLEMS, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments``, by default those of the process, and return its exit status.

    What was asked for goes to the standard output, in UTF-8; what went wrong is one line on the
    standard error. Mistakes in the arguments raise `SystemExit` with 2, as argparse does.

    >>> main(["read", "no-such-file.txt"])
    2
    """
    command = parser()
    asked = command.parse_args(arguments)
    try:
        return _run(asked, command)
    except BrokenPipeError:
        return DONE  # whoever reads has enough
    except KeyboardInterrupt:
        return INTERRUPTED
    except (CeasefireBriefError, OSError) as error:
        print(f"{command.prog}: {_one_line(error)}", file=sys.stderr)
        return FAILED


def _run(asked: argparse.Namespace, command: argparse.ArgumentParser) -> int:
    match asked.task:
        case "read":
            return _read(asked)
        case "validate":
            return _validate(asked.file)
        case "evaluate":
            return _evaluate(asked)
        case "table":
            return _table(asked)
        case "schema":
            from ..wire import json_schema

            _write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
        case _:
            _write(command.format_help())
    return DONE


def _read(asked: argparse.Namespace) -> int:
    brief = _brief(asked)
    if asked.json:
        from ..wire import to_json

        _write(to_json(brief) + "\n")
    else:
        from .terminal import Terminal

        _write(Terminal.of(sys.stdout).show(brief))
    return DONE


def _brief(asked: argparse.Namespace) -> "Brief":
    from ..reading import read

    if asked.seed:
        from ..seeds import seed_text

        text = seed_text()
    else:
        text = _text(asked.file)
    return read(
        text,
        language=asked.language,
        publisher=asked.publisher,
        published=asked.published,
        url=asked.url,
    )


def _validate(file: str) -> int:
    from ..views.inert import plain
    from ..wire import find_problems

    problems = find_problems(_bytes(file))
    if not problems:
        _write(f"{file}: a valid brief\n")
        return DONE
    _write("".join(f"{plain(str(problem))}\n" for problem in problems))
    return PROBLEMS


def _evaluate(asked: argparse.Namespace) -> int:
    from ..evaluation import evaluate

    report = evaluate(_briefs(asked.expected), _briefs(asked.actual))
    _write((json.dumps(report.to_rows(), ensure_ascii=False, indent=2) if asked.json else str(report)) + "\n")
    return DONE


def _table(asked: argparse.Namespace) -> int:
    from ..tabular import Table, tables

    found = tables([brief for path in asked.briefs for brief in _briefs(path)])
    table: Table = getattr(found, asked.name)
    # Spreadsheets know UTF-8 by the mark it begins with.
    mark = "\N{ZERO WIDTH NO-BREAK SPACE}" if asked.spreadsheet else ""
    _write(mark + table.to_csv(spreadsheet=asked.spreadsheet))
    return DONE


def _briefs(path: str) -> "list[Brief]":
    from ..wire import from_json

    where = Path(path)
    files = sorted(where.glob("*.json")) if where.is_dir() else [where]
    if not files:
        raise InvalidValueError(f"{path}: expected briefs in JSON, got a directory without any")
    briefs = []
    for file in files:
        try:
            briefs.append(from_json(file.read_bytes()))
        except InvalidBriefError as error:
            raise InvalidValueError(f"{file}: {error}") from None
    return briefs


def _bytes(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def _text(file: str) -> str:
    # As in `read_file`, a byte order mark is no part of the text.
    try:
        return _bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidValueError(f"{file}: expected a text in UTF-8, but byte {error.start} is not") from None


def _write(text: str) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The texts are in any script, the terminal's encoding may not be; CSV has line ends of its own.
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    try:
        print(text, end="", flush=True)
    except OSError:
        # What is left over must go nowhere, or Python complains once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


def _one_line(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None and error.strerror is not None:
        return f"{error.filename}: {error.strerror.lower()}"
    return " ".join(str(error).split())
