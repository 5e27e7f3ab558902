"""What `read` and `read_file` take, and what they do with what is no text of the field."""

import datetime
import random
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ceasefire_brief as cb
from ceasefire_brief.errors import InvalidTypeError, InvalidValueError
from ceasefire_brief.reading import load_pack

TAGS = ["ar", "en", "ru", "uk"]
TRUCE = {
    "ar": "أعلنت أرمينيا هدنة لمدة ثلاثة أيام.",
    "en": "Colombia declared a truce of three days.",
    "ru": "Индия объявила перемирие на три дня.",
    "uk": "Ефіопія оголосила перемир'я на три дні.",
}


@pytest.mark.parametrize("tag", TAGS)
def test_the_language_is_told_if_it_is_not_given(tag: str) -> None:
    brief = cb.read(TRUCE[tag])
    assert brief.source.language == tag
    assert brief == cb.read(TRUCE[tag], language=tag)
    assert [each.duration.iso for each in brief.ceasefire_proposals if each.duration] == ["P3D"]


def test_what_is_known_of_the_text_stands_in_the_source() -> None:
    brief = cb.read(
        TRUCE["en"], publisher="A ministry", published=datetime.date(2024, 2, 29), url="https://example.org/truce"
    )
    assert brief.source == cb.Source(
        text=TRUCE["en"],
        language="en",
        publisher="A ministry",
        published=datetime.date(2024, 2, 29),
        url="https://example.org/truce",
    )


def test_a_region_is_kept_as_it_was_given() -> None:
    brief = cb.read(TRUCE["ar"], language="ar-LB")
    assert brief.source.language == "ar-LB"
    assert len(brief.ceasefire_proposals) == 1


@pytest.mark.parametrize("language", ["tlh", "xx", "fr"])
def test_a_language_without_a_pack_is_refused(language: str) -> None:
    with pytest.raises(cb.UnsupportedLanguageError, match=f"no language pack for '{language}'"):
        cb.read(TRUCE["en"], language=language)


@pytest.mark.parametrize("language", ["", "not a tag", "ar_EG_" + "x" * 50])
def test_what_is_no_tag_is_refused(language: str) -> None:
    with pytest.raises((InvalidValueError, cb.UnsupportedLanguageError)):
        cb.read(TRUCE["en"], language=language)


@pytest.mark.parametrize("text", [None, 5, b"truce", ["truce"]])
def test_what_is_no_text_is_refused(text: object) -> None:
    with pytest.raises(InvalidTypeError, match="expected a str"):
        cb.read(text)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t \u00a0", "\ufeff", "...", "12:30"], ids=ascii)
@pytest.mark.parametrize("language", [None, *TAGS])
def test_a_text_of_nothing_is_an_empty_brief(text: str, language: str | None) -> None:
    brief = cb.read(text, language=language)
    assert brief.provisions == brief.mentions == brief.parties == ()
    assert brief.source.text == text


@pytest.mark.parametrize("text", ["\ud800", "truce \udcff for 3 days", TRUCE["ar"] + "\udfff"], ids=ascii)
def test_a_lone_surrogate_is_no_text(text: str) -> None:
    """It cannot be written as UTF-8, so no brief of it could be saved."""
    with pytest.raises(InvalidValueError, match="UTF-8"):
        cb.read(text)


# -- files -------------------------------------------------------------------------------------------------


def test_a_file_is_read_as_its_text(tmp_path: Path) -> None:
    file = tmp_path / "truce.txt"
    file.write_bytes(TRUCE["ru"].encode())
    assert cb.read_file(file) == cb.read_file(str(file)) == cb.read(TRUCE["ru"])


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "truce.txt"
    file.write_bytes(b"\xef\xbb\xbf" + TRUCE["uk"].encode())
    assert cb.read_file(file).source.text == TRUCE["uk"]


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "truce.txt"
    file.write_bytes(b"A truce.\r\nA truce.\rA truce.\n")
    assert cb.read_file(file).source.text == "A truce.\r\nA truce.\rA truce.\n"


def test_a_file_that_is_not_utf_8_is_told_with_the_byte(tmp_path: Path) -> None:
    file = tmp_path / "truce.txt"
    file.write_bytes("Перемирие".encode("cp1251"))
    with pytest.raises(InvalidValueError, match=r"truce\.txt: expected UTF-8, got byte 0xcf at 0"):
        cb.read_file(file)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=str(tmp_path)):
        cb.read_file(tmp_path)


def test_what_is_given_of_a_file_is_passed_on(tmp_path: Path) -> None:
    file = tmp_path / "truce.txt"
    file.write_text(TRUCE["en"], encoding="utf-8")
    brief = cb.read_file(file, language="en", publisher="P", published=datetime.date(2020, 1, 2), url="https://e.org")
    assert (brief.source.publisher, brief.source.url) == ("P", "https://e.org")
    assert brief.source.published == datetime.date(2020, 1, 2)


# -- noise -------------------------------------------------------------------------------------------------

MEGABYTE = 1_000_000


def valid(brief: cb.Brief) -> bool:
    """Whether a brief stands up to being written and loaded again."""
    return cb.from_json(cb.to_json(brief)) == brief


def noise(seed: int, letters: str, size: int) -> str:
    return "".join(random.Random(seed).choices(letters, k=size))


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "text",
    [
        noise(1, "abcdefghij \n.,;:0123456789", MEGABYTE),
        noise(2, "ابتثجحخدذرز وال٠١٢.،\n", MEGABYTE // 2),
        noise(3, "абвгдежзийклмно ,.-—0123456789", MEGABYTE // 2),
        "x" * MEGABYTE,
        "هدنة" * (MEGABYTE // 8),
        "9" * MEGABYTE,
        "." * 100_000,
        "\n" * MEGABYTE,
        "«" * 100_000,
        "\u0301\u200f\u0640" * 100_000,
        "truce-" * 3_000,
        "30 day " * 50_000,
    ],
    ids=[
        "latin",
        "arabic",
        "cyrillic",
        "one-word",
        "glued",
        "digits",
        "stops",
        "lines",
        "quotes",
        "marks",
        "hyphens",
        "days",
    ],
)
def test_a_megabyte_of_noise_is_read(text: str, tag: str) -> None:
    """To a brief that says little or nothing, without running out of time or memory."""
    brief = cb.read(text, language=tag)
    assert brief.source.text == text
    assert len(brief.exchanges) == len(brief.guarantees) == 0


@pytest.mark.parametrize("tag", TAGS)
def test_a_fact_behind_a_megabyte_without_spaces_is_still_read(tag: str) -> None:
    text = f"{'x' * MEGABYTE}.\n\n{TRUCE[tag]}"
    brief = cb.read(text, language=tag)
    assert [each.duration.iso for each in brief.ceasefire_proposals if each.duration] == ["P3D"]
    assert brief.ceasefire_proposals[0].evidence.hull.start > MEGABYTE


@pytest.mark.parametrize("tag", TAGS)
def test_control_characters_and_other_scripts_do_no_harm(tag: str) -> None:
    dirt = "\x00\x01\x1b[31m \x7f\u2028\u2029\ufffd\U000e0001 停火 εκεχειρία 🙂🏳️‍🌈"
    brief = cb.read(f"{dirt}\n{TRUCE[tag]}\n{dirt}", language=tag)
    assert len(brief.ceasefire_proposals) == 1
    assert valid(brief)


@pytest.mark.parametrize("tag", TAGS)
def test_a_text_in_another_language_than_said_says_nothing(tag: str) -> None:
    for other in TAGS:
        if {tag, other} not in ({tag}, {"ru", "uk"}):
            assert cb.read(TRUCE[other], language=tag).provisions == ()


WORDS = {
    tag: sorted(
        {
            word.removesuffix("*")
            for entry in load_pack(tag).lexicon.entries
            if entry.cue not in ("name", "adjective")
            for word in [" ".join(entry.words)]
        }
    )
    for tag in TAGS
}


def test_a_demand_of_one_who_is_only_referred_back_to() -> None:
    """*It also demanded*: whoever spoke before."""
    (demand,) = cb.read(
        "The M23 demanded a ceasefire. It also demanded the release of its prisoners.", language="en"
    ).preconditions
    assert demand.demanded_by is not None
    assert demand.demanded_by.id == "m23"


@pytest.mark.parametrize(
    "text",
    [
        '"Units sent by Mali must withdraw from the border zone," the communique said.',
        "A captain asked that the players return to their positions before the match, with no talks until then.",
    ],
)
def test_who_is_named_in_a_quotation_does_not_say_it(text: str) -> None:
    assert not [demand for demand in cb.read(text, language="en").preconditions if demand.demanded_by is not None]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (
            "ru",
            "Судан и РСФ договорились о перемирии. По условиям перемирия Судан обязуется в течение 40 дней вывести войска.",
        ),
        (
            "uk",
            "Ємен і хусити погодили перемир'я. Згідно з перемир'ям, Ємен зобов'язується протягом 40 днів вивести війська.",
        ),
    ],
)
def test_the_time_for_a_withdrawal_is_not_the_length_of_a_truce(tag: str, text: str) -> None:
    (truce,) = cb.read(text, language=tag).ceasefire_proposals
    assert truce.duration is None


def test_a_source_that_is_not_known_is_not_who_spoke_before() -> None:
    """*According to the agency X*: not the president of the sentence before."""
    text = (
        "Ємен і хусити погодили угоду про перемир'я. Про це повідомив президент США Джо Байден. "
        "За інформацією Reuters, відповідно до угоди Ємен зобов'язується вивести свої війська з півночі."
    )
    assert not [demand for demand in cb.read(text, language="uk").preconditions if demand.demanded_by is not None]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ar", "قدمت مصر مبادرة لدعم الهدنة بين السودان والدعم السريع."),
        ("en", "Egypt presented a plan to consolidate the ceasefire between Sudan and the RSF."),
        ("ru", "Египет представил план по сохранению перемирия между Суданом и хуситами."),
        ("uk", "Єгипет представив план збереження перемир'я між Суданом і хуситами."),
    ],
)
def test_what_is_to_be_kept_up_is_not_proposed(tag: str, text: str) -> None:
    assert cb.read(text, language=tag).ceasefire_proposals == ()


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from(TAGS))
def test_any_words_in_any_order_make_a_valid_brief(data: st.DataObject, tag: str) -> None:
    """Cue words, names, numbers and marks in a heap: whatever is read of it, it is a brief."""
    pieces = st.one_of(
        st.sampled_from(WORDS[tag]),
        st.sampled_from(["RUS", "175", "30", "2025", ",", ".", ":", "\n", "«", "»", "-", "–", "(", ")", "%", "\u200f"]),
        st.sampled_from([entry for entry in WORDS[tag] if " " in entry]),
        st.sampled_from(["Россия", "Україна", "روسيا", "حماس", "Hamas", "Sudan", "Armenia", "أوكرانيا"]),
    )
    text = " ".join(data.draw(st.lists(pieces, max_size=40)))
    assert valid(cb.read(text, language=tag))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(TAGS))
def test_any_text_makes_a_valid_brief(text: str, tag: str) -> None:
    assert valid(cb.read(text, language=tag))


def test_words_told_twice_in_one_statement_are_quoted_once() -> None:
    """An exchange whose parts rest on words that overlap has evidence in order, each word once."""
    text = (
        "Повстанці не припинять обстрілів, поки федеральні війська не випустять ув'язнених і натомість отримали "
        "146 своїх солдатів, а також вісьмох мешканців області."
    )
    spans = cb.read(text, language="uk").exchanges[0].evidence.spans
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Eritrea agreed to a truce of one week, while Ethiopia has not announced its position."),
        ("en", "Eritrea agreed to a truce of one week, and Ethiopia announced that it will study it."),
        ("ar", "وافقت إريتريا على هدنة لمدة أسبوع، فيما أعلنت إثيوبيا رفضها."),
        ("ar", "وافقت إريتريا على هدنة لمدة أسبوع، ولم تعلن إثيوبيا موقفها بعد."),
        ("ru", "Эритрея согласилась на перемирие сроком на неделю, а Эфиопия пока не заявила о своей позиции."),
        ("uk", "Еритрея погодилася на перемир'я терміном на тиждень, а Ефіопія ще не заявила про свою позицію."),
    ],
)
def test_who_tells_of_another_thing_does_not_tell_of_this_one(language: str, text: str) -> None:
    accepted = next(each for each in cb.read(text, language=language).responses if each.status == "accepted")
    assert accepted.by is not None
    assert accepted.by.id == "ERI"
    assert accepted.attribution.speaker in (None, accepted.by)


def test_a_word_that_may_be_noun_or_verb_tells_of_a_swap_where_it_opens_the_sentence() -> None:
    verb, noun = "تبادل الصومال وإثيوبيا عشرة أسرى من كل جانب.", "أعلن الصومال الاتفاق على تبادل عشرة أسرى مع إثيوبيا."
    statuses = [cb.read(text, language="ar").exchanges[0].status for text in (verb, noun)]
    assert statuses == [cb.ExchangeStatus.COMPLETED, cb.ExchangeStatus.AGREED]
