"""Runs the examples: doctests of the modules by pytest itself, the pages' code blocks by Sybil."""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

from tests import pages

collect_ignore = ["docs/conf.py", "docs/_build", "tests/benchmarks", "tests/typing"]


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
        for command, expected in pages.commands(example.parsed):
            wanted, got = pages.lines(expected), pages.lines(pages.printed(command))
            if not pages.agree(wanted, got):
                return f"$ {command}\nexpected:\n" + "\n".join(wanted) + "\ngot:\n" + "\n".join(got)
        return None


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
