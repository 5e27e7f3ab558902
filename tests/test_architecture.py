"""Which room may import which: the contracts in pyproject.toml, checked, and seen to bite."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("importlinter", reason="import-linter, of the extra `test`, checks the contracts")

TOP = Path(__file__).parents[1]
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"


def lint(source: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", LINT],
        capture_output=True,
        text=True,
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"},
    )


def test_every_import_keeps_the_contracts() -> None:
    checked = lint(TOP / "src")
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("module", "statement", "contract"),
    [
        ("model/span.py", "from ..wire import to_json", "Arrows run one way"),
        ("model/span.py", "from ..reading import read", "Arrows run one way"),
        ("wire/__init__.py", "from ..reading import read", "Arrows run one way"),
        ("reading/__init__.py", "from ..views import sentences", "Arrows run one way"),
        ("model/span.py", "from .source import Source", "No import loops"),
        ("views/sentences.py", "import ceasefire_brief", "Nothing inside leans"),
    ],
)
def test_an_import_against_the_arrows_is_noticed(tmp_path: Path, module: str, statement: str, contract: str) -> None:
    shutil.copytree(TOP / "src", tmp_path, dirs_exist_ok=True)
    changed = tmp_path / "ceasefire_brief" / module
    changed.write_text(f"{changed.read_text(encoding='utf-8')}\n{statement}\n", encoding="utf-8")
    checked = lint(tmp_path)
    assert checked.returncode == 1
    assert f"{contract}" in checked.stdout.partition("Broken contracts")[2]


def test_a_room_that_no_contract_knows_is_noticed(tmp_path: Path) -> None:
    shutil.copytree(TOP / "src", tmp_path, dirs_exist_ok=True)
    (tmp_path / "ceasefire_brief" / "utils.py").touch()
    checked = lint(tmp_path)
    assert checked.returncode == 1
    assert "utils" in checked.stdout
