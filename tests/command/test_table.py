"""The tables of briefs on the command line, as CSV."""

import csv
import io
from pathlib import Path

import attrs
import pytest

from ceasefire_brief.command import main
from ceasefire_brief.command.options import TABLES
from ceasefire_brief.model import Brief
from ceasefire_brief.tabular import Tables, tables
from ceasefire_brief.wire import to_json

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, brief: Brief, arabic_brief: Brief) -> Path:
    for name, each in (("a", brief), ("b", arabic_brief)):
        (tmp_path / f"{name}.json").write_text(to_json(each), encoding="utf-8")
    return tmp_path


def test_every_table_can_be_asked_for() -> None:
    assert tuple(attrs.fields_dict(Tables)) == TABLES


@pytest.mark.parametrize("name", TABLES)
def test_a_directory_becomes_one_table(
    name: str, folder: Path, brief: Brief, arabic_brief: Brief, capsys: Capture
) -> None:
    assert main(["table", name, str(folder)]) == 0
    assert capsys.readouterr().out == getattr(tables([brief, arabic_brief]), name).to_csv()


def test_briefs_are_numbered_in_the_order_given(folder: Path, capsys: Capture) -> None:
    assert main(["table", "statements", str(folder / "b.json"), str(folder / "a.json")]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["brief"], row["language"]) for row in rows] == [("0", "ar"), ("1", "en"), ("1", "en")]


def test_a_spreadsheet_is_told_the_encoding(folder: Path, capsys: Capture) -> None:
    assert main(["table", "parties", str(folder), "--spreadsheet"]) == 0
    assert capsys.readouterr().out.startswith("\ufeffbrief,source,party")


def test_what_is_no_brief_is_named(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "broken.json").write_text("[]")
    assert main(["table", "parties", str(tmp_path)]) == 2
    assert "broken.json" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        main(["table", "party", str(tmp_path)])
