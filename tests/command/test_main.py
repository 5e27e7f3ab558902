"""The command line: what it prints, where, and with which exit status."""

import io
import json
import os
import runpy
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import ceasefire_brief
from ceasefire_brief.command import main
from ceasefire_brief.model import Brief
from ceasefire_brief.seeds import seed_text

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def readout(tmp_path: Path) -> Path:
    path = tmp_path / "readout.txt"
    path.write_bytes(seed_text().encode())
    return path


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="ascii"))


def run(*arguments: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, "-m", "ceasefire_brief", *arguments], capture_output=True, **options)  # type: ignore[call-overload]


def test_without_arguments_it_prints_its_help(capsys: Capture) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out.startswith("usage: ceasefire-brief")


def test_it_prints_its_version(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"ceasefire-brief {metadata.version('ceasefire-brief')}\n"


@pytest.mark.parametrize(
    "arguments", [["read"], ["red"], ["read", "a", "--seed"], ["validate"], ["read", "a", "--published", "May"]]
)
def test_a_mistake_in_the_arguments_is_told_with_the_usage(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("usage: ")


def test_the_seed_is_shown_for_people(capsys: Capture) -> None:
    assert main(["read", "--seed"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("A text in Arabic (ar), 2,050 characters,")
    assert "Guarantees (1)" in shown


def test_a_file_is_read_like_the_same_text(readout: Path, capsys: Capture) -> None:
    main(["read", "--seed"])
    seed = capsys.readouterr().out
    assert main(["read", str(readout)]) == 0
    assert capsys.readouterr().out == seed


def test_the_standard_input_is_read_as_utf_8_whatever_the_locale(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    main(["read", "--seed", "--json"])
    seed = capsys.readouterr().out
    give(monkeypatch, seed_text().encode())
    assert main(["read", "-", "--json"]) == 0
    assert capsys.readouterr().out == seed


def test_json_is_the_wire_format_and_a_newline(capsys: Capture) -> None:
    assert main(["read", "--seed", "--json"]) == 0
    printed = capsys.readouterr().out
    assert printed == ceasefire_brief.to_json(ceasefire_brief.load_seed()) + "\n"
    assert ceasefire_brief.from_json(printed) == ceasefire_brief.load_seed()


def test_what_is_known_of_the_text_goes_into_its_source(capsys: Capture) -> None:
    about = ["--publisher", "An agency", "--published", "2024-05-01", "--url", "https://example.org"]
    assert main(["read", "--seed", "--json", "--language", "ar", *about]) == 0
    source = ceasefire_brief.from_json(capsys.readouterr().out).source
    assert source.language == "ar"
    assert source.publisher == "An agency"
    assert str(source.published) == "2024-05-01"
    assert source.url == "https://example.org"


def test_a_file_that_is_not_there_is_one_line_and_exit_2(capsys: Capture) -> None:
    assert main(["read", "nowhere.txt"]) == 2
    assert capsys.readouterr() == ("", "ceasefire-brief: nowhere.txt: no such file or directory\n")


def test_a_folder_is_one_line_and_exit_2(tmp_path: Path, capsys: Capture) -> None:
    assert main(["read", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"ceasefire-brief: {tmp_path}: is a directory\n"


def test_a_text_that_is_not_utf_8_is_one_line_and_exit_2(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(b"Hudna: " + "هدنة".encode("cp1256"))
    assert main(["read", str(path)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"ceasefire-brief: {path}: expected a text in UTF-8, but byte 7 is not\n"


def test_a_language_without_a_pack_is_one_line_and_exit_2(capsys: Capture) -> None:
    assert main(["read", "--seed", "--language", "tlh"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("ceasefire-brief: no language pack for 'tlh'")
    assert printed.err.count("\n") == 1


def test_a_valid_brief_is_said_to_be_one(tmp_path: Path, brief: Brief, capsys: Capture) -> None:
    path = tmp_path / "brief.json"
    path.write_text(ceasefire_brief.to_json(brief), encoding="utf-8")
    assert main(["validate", str(path)]) == 0
    assert capsys.readouterr() == (f"{path}: a valid brief\n", "")


def test_all_problems_of_a_brief_are_listed_and_exit_1(tmp_path: Path, brief: Brief, capsys: Capture) -> None:
    document = ceasefire_brief.to_dict(brief)
    document["provisions"][0]["releases"][0]["by"] = "YEN"
    document["provisions"][1]["status"] = "propsed"
    path = tmp_path / "brief.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert main(["validate", str(path)]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("provisions[0].releases[0].by: ")
    assert first.endswith("did you mean 'YEM'?")
    assert second.startswith("provisions[1].status: ")


def test_a_problem_that_quotes_an_escape_sequence_is_shown_without_effect(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "brief.json"
    path.write_text('{"\\u001b[2J": 1}', encoding="utf-8")
    assert main(["validate", str(path)]) == 1
    assert "\x1b" not in capsys.readouterr().out


def test_a_brief_is_validated_from_the_standard_input(
    monkeypatch: pytest.MonkeyPatch, brief: Brief, capsys: Capture
) -> None:
    give(monkeypatch, ceasefire_brief.to_json(brief).encode())
    assert main(["validate", "-"]) == 0
    give(monkeypatch, b"\xff")
    assert main(["validate", "-"]) == 1


def test_the_schema_is_printed_as_json(capsys: Capture) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == ceasefire_brief.json_schema()


def test_an_interrupt_ends_it_quietly(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("ceasefire_brief.seeds.seed_text", interrupted)
    assert main(["read", "--seed"]) == 130
    assert capsys.readouterr() == ("", "")


def test_it_runs_where_the_output_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.StringIO()
    monkeypatch.setattr(sys, "stdout", output)
    assert main(["read", "--seed"]) == 0
    assert output.getvalue().startswith("A text in Arabic")


def test_the_module_runs_the_command(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "argv", ["ceasefire-brief", "--version"])
    monkeypatch.delitem(sys.modules, "ceasefire_brief.__main__", raising=False)
    with pytest.raises(SystemExit, match="0"):
        runpy.run_module("ceasefire_brief", run_name="__main__", alter_sys=True)
    assert capsys.readouterr().out.startswith("ceasefire-brief ")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end in other ways there")
def test_nothing_more_goes_into_a_pipe_that_nobody_reads(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert main(["schema"]) == 0
        pipe.write("what comes later goes nowhere")
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end in other ways there")
def test_a_reader_that_has_enough_ends_it_quietly() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "ceasefire_brief", "read", "--seed"], stdout=writing, stderr=subprocess.PIPE
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line_and_exit_2() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([sys.executable, "-m", "ceasefire_brief", "schema"], stdout=full, stderr=subprocess.PIPE)
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"ceasefire-brief: ")
    assert ended.stderr.count(b"\n") == 1


def test_the_output_is_utf_8_whatever_the_locale() -> None:
    ended = run("read", "--seed", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert ended.returncode == 0
    assert "روسيا" in ended.stdout.decode("utf-8")


def test_the_installed_command_is_the_same_as_the_module() -> None:
    (entry,) = metadata.distribution("ceasefire-brief").entry_points.select(group="console_scripts")
    assert entry.load() is sys.modules["ceasefire_brief.__main__"].main
    assert entry.load() is main
