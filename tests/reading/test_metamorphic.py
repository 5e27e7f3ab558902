"""Change one thing in a text, and one thing changes in what is read of it."""

from collections.abc import Iterator

import pytest

import ceasefire_brief as cb

from .slots import Filling, Language, Text, agree, graph, lines
from .texts_ar import ARABIC
from .texts_ar import TEXTS as AR
from .texts_en import ENGLISH
from .texts_en import TEXTS as EN
from .texts_ru import RUSSIAN
from .texts_ru import TEXTS as RU
from .texts_uk import TEXTS as UK
from .texts_uk import UKRAINIAN

ALL: list[tuple[Language, Text]] = [
    (language, text)
    for language, texts in ((ARABIC, AR), (ENGLISH, EN), (RUSSIAN, RU), (UKRAINIAN, UK))
    for text in texts
]
EVERY = pytest.mark.parametrize(
    ("language", "text"), ALL, ids=[f"{language.tag}-{text.name}" for language, text in ALL]
)
LONGER = pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language, text in ALL if len(text.sentences) > 1],
    ids=[f"{language.tag}-{text.name}" for language, text in ALL if len(text.sentences) > 1],
)


def read_of(language: Language, text: Text, filling: Filling, without: int | None = None) -> cb.Brief:
    return cb.read(text.fill(filling, without), language=language.tag)


def test_there_are_enough_texts() -> None:
    assert len(AR) >= 30
    assert min(map(len, (EN, RU, UK))) >= 10


@EVERY
def test_a_text_says_the_same_whoever_and_however_many(language: Language, text: Text) -> None:
    """Other parties, numbers and lengths of time stand where the text has them, and nothing else changes."""
    for filling in language.fillings(text):
        got = lines(read_of(language, text, filling), filling)
        assert agree(text.says, got), f"{text.fill(filling)}\nexpected {text.says}\ngot      {got}"


@EVERY
def test_only_what_is_filled_in_changes_in_the_graph(language: Language, text: Text) -> None:
    """With each filling written as its slot again, all fillings give one graph: ids, roles, speakers, statuses."""
    first, *others = language.fillings(text)
    reference = graph(read_of(language, text, first), first)
    for filling in others:
        assert graph(read_of(language, text, filling), filling) == reference, text.fill(filling)


@EVERY
def test_swapping_the_parties_swaps_the_graph(language: Language, text: Text) -> None:
    """A's acts become B's and B's become A's, word for word, with the same numbers."""
    if {"A", "B"} <= text.slots.keys():
        first = next(language.fillings(text))
        swapped = {**first, "A": first["B"], "B": first["A"]}
        before, after = read_of(language, text, first), read_of(language, text, swapped)
        assert lines(before, first) == lines(after, swapped)
        assert len(text.says) == 0 or lines(before) != lines(after) or symmetric(before, first)


def symmetric(brief: cb.Brief, filling: Filling) -> bool:
    """Whether what is said is the same either way: both sides give as many, or are merely both there."""
    said = lines(brief, filling)
    turned = lines(brief, {**filling, "A": filling["B"], "B": filling["A"]})
    return said == turned or not any("A" in line.split(" ", 1)[1] for line in said)


def changes(language: Language, text: Text) -> Iterator[tuple[str, Filling, Filling]]:
    """Pairs of fillings that differ in one slot."""
    first, _, *others = language.fillings(text)
    for slot in text.slots:
        if slot in "AB":
            continue  # parties of one conflict change together
        for other in others:
            if other[slot] != first[slot]:
                yield slot, first, {**first, slot: other[slot]}
                break


@EVERY
def test_changing_one_thing_changes_one_thing(language: Language, text: Text) -> None:
    """One number, length of time or third party is another: so it is in the graph, and all else stays."""
    for slot, before, after in changes(language, text):
        one, other = read_of(language, text, before), read_of(language, text, after)
        assert graph(one, before) == graph(other, after)
        if any(slot in line.split(":", 1)[1] for line in text.says):
            assert graph(one) != graph(other), slot


@LONGER
def test_deleting_a_sentence_deletes_its_facts(language: Language, text: Text) -> None:
    """What the deleted sentence said is gone, what the others said stays."""
    filling = next(language.fillings(text))
    for at in range(len(text.sentences)):
        left = sorted(line for other, (_, said) in enumerate(text.sentences) for line in said if other != at)
        got = lines(read_of(language, text, filling, without=at), filling)
        assert agree(left, got), f"without {text.sentences[at][0]}\nexpected {left}\ngot      {got}"


@EVERY
def test_unrelated_news_adds_nothing(language: Language, text: Text) -> None:
    """Market reports, sports and culture before and behind the text give no statement and change none."""
    filling = next(language.fillings(text))
    alone = graph(read_of(language, text, filling), filling)
    words = text.fill(filling)
    for news in language.news:
        for longer in (f"{news}\n\n{words}", f"{words}\n\n{news}", f"{news} {words} {news}"):
            assert graph(cb.read(longer, language=language.tag), filling) == alone, longer


@pytest.mark.parametrize("language", [ARABIC, ENGLISH, RUSSIAN, UKRAINIAN], ids=lambda language: language.tag)
def test_unrelated_news_alone_says_nothing(language: Language) -> None:
    """Numbers, ministers and scores are no facts of a ceasefire."""
    assert cb.read(" ".join(language.news), language=language.tag).provisions == ()


@EVERY
def test_saying_it_twice_counts_in_the_same_way(language: Language, text: Text) -> None:
    """A text after another text of the same parties says at least what it says alone, about the same parties."""
    filling = next(language.fillings(text))
    alone = read_of(language, text, filling)
    twice = cb.read(f"{text.fill(filling)}\n\n{text.fill(filling)}", language=language.tag)
    assert set(lines(alone, filling)) == set(lines(twice, filling))


@pytest.mark.parametrize("language", [ARABIC, ENGLISH, RUSSIAN, UKRAINIAN], ids=lambda language: language.tag)
def test_fillings_differ(language: Language) -> None:
    """No two slots of a filling hold the same, so that each fact can be told from the others."""
    for tag, text in ALL:
        if tag is language:
            for filling in language.fillings(text):
                held = [repr(each).partition("-")[0] for each in filling.values()]
                assert len(set(held)) == len(held)


@EVERY
def test_a_text_may_break_off_anywhere(language: Language, text: Text) -> None:
    """Behind each of its words, with and without a comma: whatever is read of the beginning, it is a brief."""
    words = text.fill(next(language.fillings(text))).split(" ")
    for size in range(1, len(words)):
        for end in ("", ","):
            brief = cb.read(" ".join(words[:size]) + end, language=language.tag)
            assert cb.from_json(cb.to_json(brief)) == brief
