"""``ceasefire-brief evaluate``: two directories of briefs, and how far they agree."""

import json
from pathlib import Path

import attrs
import pytest

from ceasefire_brief import Brief, evaluate, to_json
from ceasefire_brief.command import main

from .making import SOURCE, brief, demand, exchange

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    """Two directories with a brief of one text each."""
    for name, one in (("expected", brief(exchange(), demand())), ("actual", brief(exchange()))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pretoria.json").write_text(to_json(one), encoding="utf-8")
    return tmp_path / "expected", tmp_path / "actual"


def test_it_prints_the_table(sides: tuple[Path, Path], capsys: Capture) -> None:
    assert main(["evaluate", *map(str, sides)]) == 0
    assert capsys.readouterr().out == f"{evaluate(brief(exchange(), demand()), brief(exchange()))}\n"


def test_it_prints_the_rows_as_json(sides: tuple[Path, Path], capsys: Capture) -> None:
    assert main(["evaluate", "--json", *map(str, sides)]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows == evaluate(brief(exchange(), demand()), brief(exchange())).to_rows()


def test_it_takes_single_briefs(sides: tuple[Path, Path], capsys: Capture) -> None:
    assert main(["evaluate", *(str(side / "pretoria.json") for side in sides)]) == 0
    assert "precondition" in capsys.readouterr().out


def test_a_text_that_one_side_lacks_is_told(sides: tuple[Path, Path], capsys: Capture) -> None:
    other = Brief(source=attrs.evolve(SOURCE, text="It rained."))
    (sides[0] / "rain.json").write_text(to_json(other), encoding="utf-8")
    assert main(["evaluate", *map(str, sides)]) == 2
    assert "no actual brief of the text of Brief(en, 10 code points" in capsys.readouterr().err


def test_a_file_that_is_no_brief_is_named(sides: tuple[Path, Path], capsys: Capture) -> None:
    (sides[1] / "broken.json").write_text("{}", encoding="utf-8")
    assert main(["evaluate", *map(str, sides)]) == 2
    assert f"{sides[1] / 'broken.json'}: " in capsys.readouterr().err


def test_a_directory_without_briefs_is_told(tmp_path: Path, capsys: Capture) -> None:
    assert main(["evaluate", str(tmp_path), str(tmp_path)]) == 2
    assert "expected briefs in JSON, got a directory without any" in capsys.readouterr().err
