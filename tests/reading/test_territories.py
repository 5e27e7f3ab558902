"""Names of states come from CLDR: the files are what Babel gives, and nothing was typed by hand."""

from pathlib import Path

import pytest

from ceasefire_brief.reading import territories
from ceasefire_brief.reading.pack import load_pack

TAGS = ["ar", "en", "ru", "uk"]


@pytest.fixture
def babel() -> None:
    pytest.importorskip("babel", reason="Babel, from which the names are written, is not installed")


def test_states_are_those_of_cldr(babel: None) -> None:
    lines = (territories.HERE / "states.txt").read_text("utf-8").splitlines()
    assert lines == list(territories.registry_lines())


@pytest.mark.parametrize("tag", TAGS)
def test_a_packs_names_of_states_are_those_of_cldr(babel: None, tag: str) -> None:
    lines = (territories.HERE / tag / "territories.txt").read_text("utf-8").splitlines()
    assert lines == list(territories.name_lines(tag))


def test_every_pack_is_written(babel: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tool writes the states once and a list of names for each language's folder, and leaves the rest alone."""
    for tag in TAGS:
        (tmp_path / tag).mkdir()
        settings = (territories.HERE / tag / "language.toml").read_text("utf-8")
        (tmp_path / tag / "language.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "notes").mkdir()
    monkeypatch.setattr(territories, "HERE", tmp_path)
    territories.main()
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.txt")}
    assert written == {"states.txt", *(f"{tag}/territories.txt" for tag in TAGS)}


@pytest.mark.parametrize("tag", TAGS)
def test_states_of_recent_conflicts_have_names(tag: str) -> None:
    """By their ISO codes; Kosovo, which has no code of its own there, by the one in common use."""
    registry = load_pack(tag).registry
    named = {entry.value for entry in load_pack(tag).lexicon.entries if entry.cue == "name"}
    for id in ("RUS", "UKR", "ISR", "PSE", "LBN", "YEM", "SDN", "SYR", "LBY", "ETH", "ARM", "AZE", "COL", "IND", "PAK"):
        assert id in named, id
        assert registry[id].kind == "state"
        assert registry[id].country in (None, id)
    assert registry["XKX"].name == "Kosovo"
