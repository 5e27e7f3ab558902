"""The corpora themselves: enough texts, well annotated, and split for good."""

import json
import unicodedata
from pathlib import Path

import pytest

from .loader import FOLDER, LANGUAGES, cases, load_expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_texts_and_lookalikes(language: str) -> None:
    assert len(cases(language)) >= 60
    assert len(cases(language, lookalikes=True)) >= 25


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_halves_are_apart_and_together_are_all(language: str) -> None:
    for lookalikes in (False, True):
        develop, verify, both = (
            {case.name for case in cases(language, half, lookalikes=lookalikes)}
            for half in ("develop", "verify", "both")
        )
        assert not develop & verify
        assert develop | verify == both
        assert min(len(develop), len(verify)) > len(both) / 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_expected_is_a_brief(language: str) -> None:
    for lookalikes in (False, True):
        for case in cases(language, lookalikes=lookalikes):
            assert case.expected().source.text == case.text
            assert bool(len(case.expected())) != lookalikes, case.name


def test_every_annotation_stands_beside_a_text() -> None:
    annotated = {path.with_suffix("") for path in FOLDER.glob("*/*.json")}
    assert annotated == {path.with_suffix("") for path in FOLDER.glob("*/*.txt")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_stands_there_twice(language: str) -> None:
    texts = [case.text for lookalikes in (False, True) for case in cases(language, lookalikes=lookalikes)]
    assert len({unicodedata.normalize("NFKC", text).strip() for text in texts}) == len(texts)


def test_a_mistake_in_an_annotation_names_the_file(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "rain.txt").write_text("It rained.", encoding="utf-8")
    said = {"parties": {}, "provisions": [{"kind": "guarantee", "quote": "It rained", "colour": "red"}]}
    (folder / "rain.json").write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(ValueError, match=r"en/rain\.json: KeyError: \"guarantee has no field 'colour'\""):
        load_expected(folder / "rain.json")
