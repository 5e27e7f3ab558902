"""Runs the examples: doctests of the modules by pytest itself, the pages' code blocks by Sybil."""

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

collect_ignore = ["docs/conf.py", "docs/_build", "tests/benchmarks", "tests/typing"]

TOP = Path(__file__).parent
PATH = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed does not depend on whose terminal the tests run in."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv("COLUMNS", "80")


class ConsoleParser(CodeBlockParser):
    """Blocks of ``$ command`` lines, each followed by what the command prints; ``...`` skips lines."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        commands = [part.partition("\n") for part in f"\n{example.parsed}".split("\n$ ")[1:]]
        for command, _, expected in commands:
            ran = subprocess.run(
                command,
                shell=True,
                capture_output=True,
                encoding="utf-8",
                env={**os.environ, "PATH": PATH, "COLUMNS": "80"},
            )
            wanted, got = (text.rstrip("\n").split("\n") for text in (expected, ran.stdout + ran.stderr))
            if not _agree(wanted, got):
                return f"$ {command}\nexpected:\n" + "\n".join(wanted) + "\ngot:\n" + "\n".join(got)
        return None


def _agree(wanted: list[str], got: list[str]) -> bool:
    if not wanted or not got:
        return wanted in ([], ["..."]) and not got
    if wanted[0] == "...":
        return any(_agree(wanted[1:], got[skip:]) for skip in range(len(got) + 1))
    return wanted[0].rstrip() == got[0].rstrip() and _agree(wanted[1:], got[1:])


class JSONParser(CodeBlockParser):
    """Blocks of JSON: well formed, and valid if they are whole briefs."""

    language = "json"

    def evaluate(self, example: Example) -> str | None:
        from ceasefire_brief import find_problems

        parsed = json.loads(example.parsed)
        if isinstance(parsed, dict) and "format" in parsed:
            return "\n".join(map(str, find_problems(example.parsed))) or None
        return None


def _into_a_new_folder(namespace: dict[str, Any]) -> None:
    # The folder goes when the page's namespace does.
    namespace["_folder"] = folder = tempfile.TemporaryDirectory()
    namespace["_back"] = Path.cwd()
    os.chdir(folder.name)


def _back(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_back"])
    namespace["_folder"].cleanup()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), ConsoleParser(), JSONParser(), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    setup=_into_a_new_folder,
    teardown=_back,
    encoding="utf-8",
).pytest()

if sys.platform == "win32":  # pragma: no cover
    collect_ignore += ["README.md", "docs"]
