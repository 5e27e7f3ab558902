"""Packs: every mistake in their files is told, with file, line and the nearest right thing."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from ceasefire_brief import InvalidPackError, PartyKind, UnsupportedLanguageError
from ceasefire_brief.reading.cues import CUES
from ceasefire_brief.reading.pack import Pack, languages, load_pack, read_pack
from ceasefire_brief.reading.registry import load_registry

SETTINGS = 'tag = "xx"\nscript = "Latn"\n'


def made(folder: Path, files: Mapping[str, str]) -> Path:
    """A pack's folder with these files, and settings if there are none."""
    pack = folder / "xx"
    pack.mkdir()
    for name, content in {"language.toml": SETTINGS, **files}.items():
        (pack / name).write_text(content, encoding="utf-8")
    return pack


def problems(folder: Path, files: Mapping[str, str]) -> list[str]:
    with pytest.raises(InvalidPackError) as caught:
        read_pack(made(folder, files))
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (
            {"cues.txt": "# small words\n\nspech=agree: agreed\n"},
            "xx/cues.txt:3: no such cue 'spech'; did you mean 'speech'?",
        ),
        (
            {"cues.txt": "speech=agre: agreed"},
            "xx/cues.txt:1: no such value 'agre' for 'speech'; did you mean 'agree'?",
        ),
        ({"cues.txt": "ceasefire: truce"}, "xx/cues.txt:1: no such value '' for 'ceasefire'"),
        ({"cues.txt": "and and"}, "xx/cues.txt:1: expected 'cue: form, form', got 'and and'"),
        ({"cues.txt": "and:  # nothing"}, "xx/cues.txt:1: expected 'cue: form, form', got 'and:'"),
        ({"cues.txt": "and: and,, as well"}, "xx/cues.txt:1: expected a form between commas, got ''"),
        ({"cues.txt": "and: and, ="}, "xx/cues.txt:1: expected a form between commas, got '='"),
        (
            {"parties.txt": "RUSS name: Russia"},
            "xx/parties.txt:1: no party 'RUSS' in the registry; did you mean 'RUS'?",
        ),
        (
            {"parties.txt": "RUS nam: Russia"},
            "xx/parties.txt:1: expected name, adjective, capital or metonym, got 'nam'",
        ),
        (
            {"parties.txt": "RUS name: росси~я", "language.toml": SETTINGS + '[endings."-я"]\nnom = "я"\n'},
            "xx/parties.txt:1: no such paradigm 'я'; did you mean '-я'?",
        ),
        ({"language.toml": 'tag = "xx"\nscript = '}, "xx/language.toml: Invalid value (at end of document)"),
        ({"language.toml": SETTINGS + "verb_frst = true"}, "did you mean 'verb_first'?"),
        ({"language.toml": SETTINGS + 'verb_first = "no"'}, "expected verb_first to be a bool, got 'no'"),
        ({"language.toml": 'script = "Latn"'}, "xx/language.toml: missing setting 'tag'"),
        ({"language.toml": 'tag = "xx"'}, "xx/language.toml: missing setting 'script'"),
        (
            {"language.toml": SETTINGS + '[replacements]\n"ae" = "ä"\n'},
            "xx/language.toml: expected one character for one, got 'ae': 'ä'",
        ),
        ({"registry.txt": "un-x | organisation | X"}, "registry.txt:1: no such kind 'organisation'"),
        ({"registry.txt": "front | armed_groups | X"}, "did you mean 'armed_group'?"),
        ({"registry.txt": "front | armed_group |"}, "registry.txt:1: expected 'id | kind | name | of | office', got"),
        (
            {"registry.txt": "x | person | X | RUSS | president"},
            "registry.txt:1: no party 'RUSS' above; did you mean 'RUS'?",
        ),
        (
            {"registry.txt": "front | armed_group | X | | | COLL"},
            "registry.txt:1: no party 'COLL' above; did you mean 'COL'?",
        ),
        (
            {"registry.txt": "front | armed_group | X | | | | COLL"},
            "registry.txt:1: no party 'COLL' above; did you mean 'COL'?",
        ),
        (
            {"registry.txt": "front | armed_group | X\n# twice\nfront | armed_group | Y"},
            "registry.txt:3: 'front' stands above already",
        ),
    ],
    ids=lambda value: next(iter(value.values()))[:30].strip() if isinstance(value, dict) else "",
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, files: dict[str, str], told: str) -> None:
    found = problems(tmp_path, files)
    assert len(found) == 1
    assert told in found[0]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """Of all files of words, in their order."""
    found = problems(tmp_path, {"cues.txt": "x: y\nand: and\nor or", "parties.txt": "RUSS name: R\nZZZ name: Z"})
    assert [line.partition(": ")[0] for line in found] == [
        "xx/cues.txt:1",
        "xx/cues.txt:3",
        "xx/parties.txt:1",
        "xx/parties.txt:2",
    ]


def test_settings_that_are_not_utf_8_are_told(tmp_path: Path) -> None:
    folder = made(tmp_path, {})
    (folder / "language.toml").write_bytes(b'tag = "\xff"')
    with pytest.raises(InvalidPackError, match=r"xx/language\.toml: 'utf-8' codec"):
        read_pack(folder)


def test_words_that_are_not_utf_8_are_told(tmp_path: Path) -> None:
    folder = made(tmp_path, {})
    (folder / "cues.txt").write_bytes(b"and: \xff")
    with pytest.raises(InvalidPackError, match=r"xx/cues\.txt: 'utf-8' codec"):
        read_pack(folder)
    (folder / "registry.txt").write_bytes(b"front | \xff")
    with pytest.raises(InvalidPackError, match=r"registry\.txt: 'utf-8' codec"):
        read_pack(folder)


def test_a_pack_of_two_settings_is_a_pack(tmp_path: Path) -> None:
    """All else has a default, and files that are not words are left alone."""
    pack = read_pack(made(tmp_path, {"README.md": "not: read", "cues.txt": "and: and  # a comment\n"}))
    assert isinstance(pack, Pack)
    assert (pack.tag, pack.script, pack.verb_first, pack.adjective_first, pack.capitals) == (
        "xx",
        "Latn",
        False,
        True,
        True,
    )
    assert not pack.declined
    assert [entry.words for entry in pack.lexicon.entries] == [("and",)]
    assert not pack.gate.opens("and truce")


def test_a_pack_adds_parties_of_its_own(tmp_path: Path) -> None:
    """Beside ours, which they may refer to; a person speaks for the party behind the bar, others are part of it."""
    registry = load_registry(
        made(
            tmp_path,
            {"registry.txt": "front | armed_group | The Front | COL\nlead | person | A. Lead | front | leader\n"},
        )
    )
    assert registry["front"].kind is PartyKind.ARMED_GROUP
    assert registry["front"].part_of == registry["COL"]
    assert registry["lead"].speaks_for == registry["front"]
    assert registry["lead"].office == "leader"
    assert registry.holder("leader", "front") == registry["lead"]
    assert registry.holder("leader", "nobody") is None
    assert "RUS" in registry
    assert len(registry) == len(list(registry)) > 250


def test_a_group_fights_one_state_and_is_of_the_people_of_another(tmp_path: Path) -> None:
    rows = "front | armed_group | The Front | | | COL | VEN\nguard | armed_group | The Guard | | | COL\n"
    registry = load_registry(made(tmp_path, {"registry.txt": rows}))
    assert [registry.against[id] for id in ("front", "guard")] == ["COL", "COL"]
    assert registry.homes["front"] == "VEN"
    assert "guard" not in registry.homes
    assert registry.homes.keys() - {"front"} == load_registry(tmp_path / "none").homes.keys()


def test_entries_know_where_they_stand(tmp_path: Path) -> None:
    pack = read_pack(made(tmp_path, {"cues.txt": "\nand: and\n"}))
    assert [entry.where for entry in pack.lexicon.entries] == ["xx/cues.txt:2"]


# -- the packs that are installed --------------------------------------------------------------------------


def test_four_languages_are_installed() -> None:
    assert {"ar", "en", "ru", "uk"} <= set(languages())


@pytest.mark.parametrize("tag", ["ar", "en", "ru", "uk"])
def test_an_installed_pack_is_right(tag: str) -> None:
    """Its tag is its folder's name, it can tell texts of the field, and it names parties of many conflicts."""
    pack = load_pack(tag)
    assert pack.tag == tag
    assert pack.sample
    cues = {entry.cue for entry in pack.lexicon.entries}
    assert cues <= CUES.keys()
    named = {entry.value for entry in pack.lexicon.entries if entry.cue == "name"}
    assert len(named) > 250
    assert named <= pack.registry.keys()


@pytest.mark.parametrize("tag", ["ar", "en", "ru", "uk"])
@pytest.mark.parametrize(
    "cue",
    [
        "exchange",
        "release",
        "handover",
        "ceasefire",
        "proposal",
        "propose",
        "status",
        "condition",
        "provided",
        "must",
        "demand",
        "action",
        "subject",
        "guarantee",
        "undertaking",
        "contingency",
        "law",
        "speech",
        "contact",
        "persons",
        "number",
        "ordinal",
        "qualifier",
        "unit",
        "month",
        "not",
        "denied",
    ],
)
def test_an_installed_pack_has_words_for(tag: str, cue: str) -> None:
    """Without a word for one of these, a language would be deaf for a whole kind of facts."""
    assert any(entry.cue == cue for entry in load_pack(tag).lexicon.entries)


def test_a_region_finds_the_language() -> None:
    assert load_pack("ar-EG") is not None
    assert load_pack("ar-EG").tag == "ar"
    assert load_pack("EN").tag == "en"


@pytest.mark.parametrize("tag", ["tlh", "", "x", "arabic", "../ar", "e n"])
def test_a_language_without_a_pack_is_told_with_those_that_have_one(tag: str) -> None:
    with pytest.raises(
        UnsupportedLanguageError, match=f"no language pack for {tag!r}; there are: 'ar', 'en', 'ru', 'uk'"
    ):
        load_pack(tag)
