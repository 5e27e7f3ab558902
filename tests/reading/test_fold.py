"""The folded copy: one spelling for many, and every position leads back to the text as published."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_brief.reading.fold import Folded, fold, plain

MARKS = "\u064b\u0651\u0670\u0640\u200f\u200e\u202b\u202c\u2066\u2069\ufeff\u00ad\u0301\u200d\u200b"
SPELLING = (("أ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ё", "е"))
TEXTS = st.text(
    st.one_of(
        st.sampled_from("أسرى هدنة ١٢٣ پ۴ \u00a0\u202f’ʼ–‑İIıẞéЁґї.,\n\r\t" + MARKS),
        # A capital sigma is another letter at the end of a word.
        st.characters(exclude_characters="Σ"),
    ),
    max_size=60,
)


def letters(folded: Folded) -> list[int]:
    """The places in the text of the copy's characters."""
    return [folded.start(at) for at in range(len(folded.text))]


@given(TEXTS)
def test_every_character_of_the_copy_stands_for_one_of_the_text(text: str) -> None:
    """In order, none twice; what is between them was left out."""
    folded = fold(text, SPELLING)
    places = letters(folded)
    assert folded.length == len(text)
    assert places == sorted(set(places))
    assert all(0 <= place < len(text) for place in places)
    for at, place in enumerate(places):
        assert folded.text[at] == fold(text[place], SPELLING).text


@given(TEXTS)
def test_what_is_left_out_is_marks_only(text: str) -> None:
    """No letter, digit or sign is lost, whatever stands around it."""
    kept = set(letters(fold(text, SPELLING)))
    for at, character in enumerate(text):
        if at not in kept:
            assert unicodedata.category(character) in ("Mn", "Cf", "Lm"), hex(ord(character))


@given(TEXTS, st.data())
def test_every_span_of_the_copy_leads_back_to_its_characters(text: str, data: st.DataObject) -> None:
    """A span of the copy is the fold of the stretch of text that it leads to."""
    folded = fold(text, SPELLING)
    if folded.text:
        low = data.draw(st.integers(0, len(folded.text) - 1))
        high = data.draw(st.integers(low + 1, len(folded.text)))
        stretch = text[folded.start(low) : folded.end(high)]
        assert fold(stretch, SPELLING).text == folded.text[low:high]
        assert 0 <= folded.start(low) < folded.end(high) <= len(text)


@given(TEXTS)
def test_a_position_of_the_text_leads_to_the_first_character_from_there(text: str) -> None:
    """Into the copy and back is the same place, or the next one that was kept."""
    folded = fold(text, SPELLING)
    places = letters(folded)
    for at in range(len(text) + 1):
        position = folded.position(at)
        assert all(place < at for place in places[:position])
        assert all(place >= at for place in places[position:])
    for at, place in enumerate(places):
        assert folded.position(place) == at


def test_the_end_of_nothing_is_the_beginning() -> None:
    assert fold("").end(0) == 0
    assert fold("ab").end(0) == 0


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("MOSCOW", "moscow"),
        ("يُفْرَج", "يفرج"),
        ("هـــدنة", "هدنة"),
        ("\u200fكييف\u200e", "كييف"),
        ("١٧٥ و۹۶", "175 و96"),
        ("1\u00a0200", "1 200"),
        ("1\u066c200\u066b5", "1,200.5"),
        ("the army’s", "the army's"),
        ("м’яч, мʼяч", "м'яч, м'яч"),
        ("72‑hour", "72-hour"),
        ("3–5 дней", "3—5 дней"),
        ("пе\u0301ремирие", "перемирие"),
        ("cease\u00adfire", "ceasefire"),
        ("İstanbul", "İstanbul"),
    ],
    ids=ascii,
)
def test_one_spelling_for_many(written: str, folded: str) -> None:
    """Case, vowel points, stretched letters, marks of direction, digits of any script, spaces, apostrophes."""
    assert fold(written).text == folded


def test_a_language_says_which_letters_it_does_not_keep_apart() -> None:
    assert fold("أسرى", SPELLING).text == "اسري"
    assert fold("أسرى").text == "أسرى"


@given(TEXTS)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = fold(text, SPELLING).text
    again = fold(once, SPELLING).text
    assert again == once


def test_an_entry_of_a_word_list_is_composed_and_has_single_spaces() -> None:
    assert plain("  Nações\u00a0 Unidas\t") == "nações unidas"
    assert plain(unicodedata.normalize("NFD", "Nações")) == "nações"


def test_letters_that_grow_in_lower_case_keep_their_place() -> None:
    """The dotted capital I is two characters in lower case; what follows it must not move."""
    folded = fold("İİ TRUCE")
    at = folded.text.index("truce")
    assert folded.start(at) == 3
    assert folded.end(at + 5) == 8
