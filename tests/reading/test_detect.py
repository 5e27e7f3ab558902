"""Which language a text is in; and where in a text it is worth looking."""

import pytest

from ceasefire_brief import UnsupportedLanguageError, read
from ceasefire_brief.reading import detect_language
from ceasefire_brief.reading.detect import language_of
from ceasefire_brief.reading.fold import fold
from ceasefire_brief.reading.gate import Gate
from ceasefire_brief.reading.lexicon import Entry
from ceasefire_brief.reading.pack import load_pack
from tests.corpus.loader import LANGUAGES, Case, cases

from .texts_ar import ARABIC
from .texts_en import ENGLISH
from .texts_ru import RUSSIAN
from .texts_uk import UKRAINIAN

CASES = [case for tag in LANGUAGES for lookalikes in (False, True) for case in cases(tag, lookalikes=lookalikes)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}-{case.name}")
def test_the_language_of_a_text_is_told(case: Case) -> None:
    assert detect_language(case.text) == case.language


@pytest.mark.parametrize("language", [ARABIC, ENGLISH, RUSSIAN, UKRAINIAN], ids=lambda language: language.tag)
def test_a_sentence_is_enough(language: object) -> None:
    for sentence in language.news:  # type: ignore[attr-defined]
        assert detect_language(sentence) == language.tag  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    ["", " \n\t", "1234", "175 : 175", "!?", "🙂🙂", "停火三十天", "εκεχειρία", "Հրադադար", "\u200f\u200e"],
    ids=ascii,
)
def test_nothing_is_told_of_a_text_in_no_script_of_a_pack(text: str) -> None:
    assert detect_language(text) is None


@pytest.mark.parametrize("text", ["Ок", "ТАСС", "Брно"])
def test_nothing_is_told_between_languages_of_one_script(text: str) -> None:
    """A word that Russian and Ukrainian write alike is no ground for either."""
    assert detect_language(text) is None


def test_a_text_without_words_needs_no_language() -> None:
    for text in ("", "  \n", "1234 !?", "\u00a0"):
        assert language_of(text) is None
        assert read(text).provisions == ()


@pytest.mark.parametrize("text", ["停火三十天", "ТАСС"])
def test_a_text_of_words_in_no_known_language_says_so(text: str) -> None:
    with pytest.raises(
        UnsupportedLanguageError, match="cannot tell the language of the text; pass language= as one of"
    ):
        read(text)


def test_a_sentence_without_letters_of_its_own_is_told_by_its_words() -> None:
    """Letters and small words are the same in both here."""
    assert detect_language("Армения не может гарантировать безопасность в районе, сообщила армия.") == "ru"
    assert detect_language("Армения не припиняла вогонь.") == "uk"
    assert detect_language("в не") is None


def test_the_script_with_most_letters_decides() -> None:
    """A name in another script does not."""
    assert detect_language("Hamas (حماس) said it would accept a ceasefire of two months") == "en"
    assert detect_language("أعلنت شركة Reuters أن الطرفين اتفقا على هدنة") == "ar"


def test_only_the_first_paragraphs_are_looked_at() -> None:
    assert detect_language("The parties agreed to a truce. " * 2000 + "هدنة " * 1_000_000) == "en"


# -- the gate --------------------------------------------------------------------------------------------


EVERYDAY = {
    "ar": ("ارتفعت أسعار النفط يوم الثلاثاء.", "افتتح الوزير معرضا للكتاب تشارك فيه 40 دار نشر."),
    "en": ("The national team won a friendly match by two goals.", "The minister opened a book fair."),
    "ru": ("Национальная сборная выиграла товарищеский матч.", "Министр открыл книжную ярмарку с планами на год."),
    "uk": ("Національна збірна виграла товариський матч.", "Міністр відкрив книжковий ярмарок."),
}


def gate(*forms: str, cue: str = "ceasefire", value: str = "truce") -> Gate:
    return Gate(Entry.parse(form, cue, value) for form in forms)


def test_a_text_without_a_word_of_the_field_is_not_opened() -> None:
    assert not gate("truce").opens("oil prices rose")
    assert gate("truce").opens("oil prices rose after the truce")


def test_a_word_inside_another_opens_nothing_unless_words_are_written_together() -> None:
    assert not gate("truce").opens("the untruced")
    assert Gate([Entry.parse("هدنة", "ceasefire", "truce")], attached=True).opens("والهدنة")


def test_one_word_of_a_phrase_opens_nothing_without_another() -> None:
    dialogue = gate("national dialogue", cue="subject", value="settlement")
    assert not dialogue.opens("the national team won")
    assert dialogue.opens("a national and inclusive dialogue")
    assert not dialogue.opens(f"the national team won{' ' * 100}a dialogue")


def test_a_longer_word_hides_no_shorter_one() -> None:
    opening = [Entry.parse("prisoner*", "persons", "detainee"), Entry.parse("prisoners back", "subject", "attacks")]
    assert Gate(opening).opens("the prisoners left")


@pytest.mark.parametrize("tag", EVERYDAY)
def test_everyday_news_does_not_open_the_gate(tag: str) -> None:
    pack = load_pack(tag)
    for news in EVERYDAY[tag]:
        assert not pack.gate.opens(fold(news, pack.replacements).text), news


def test_sentences_around_one_with_a_word_of_the_field_are_looked_at() -> None:
    """Four before and four behind: there it says who and what."""
    text = "".join("truce " if at == 10 else "peace " for at in range(20))
    spans = [(at * 6, at * 6 + 6) for at in range(20)]
    worth = gate("truce").sentences(text, spans)
    assert [at for at, look in enumerate(worth) if look] == list(range(6, 15))


def test_a_word_of_the_field_behind_the_last_sentence_opens_nothing() -> None:
    assert gate("truce").sentences("peace truce", [(0, 5)]) == [False]


def test_a_gate_without_words_of_the_field_never_opens() -> None:
    for closed in (
        gate(),
        gate("prices", cue="glue", value=""),
        gate("go"),
        gate("people", cue="persons", value="people"),
    ):
        assert not closed.opens("truce prices go people")
        assert closed.sentences("truce", [(0, 5)]) == [False]


@pytest.mark.parametrize(
    ("cue", "value", "opens"),
    [
        ("persons", "prisoner_of_war", True),
        ("persons", "people", False),
        ("subject", "withdrawal", True),
        ("subject", "relations", False),
        ("exchange", "", True),
        ("speech", "announce", False),
    ],
)
def test_words_of_the_field_open(cue: str, value: str, opens: bool) -> None:
    assert gate("word", cue=cue, value=value).opens("a word here") is opens


def tells(case: Case) -> bool:
    """Whether a text says more than who met whom."""
    return any(stated.kind not in ("contact", "common_ground", "acknowledgement") for stated in case.expected())


@pytest.mark.parametrize(
    "case", [case for case in CASES if tells(case)], ids=lambda case: f"{case.language}-{case.name}"
)
def test_no_text_that_says_something_is_kept_out(case: Case) -> None:
    """Every text of the corpora that tells of an exchange, a ceasefire or a condition passes the gate."""
    pack = load_pack(case.language)
    assert pack.gate.opens(fold(case.text, pack.replacements).text)


def test_a_script_without_a_pack_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the packs of a script are not installed, its texts are in no known language."""
    from ceasefire_brief.reading import detect

    kept = {tag: folder for tag, folder in detect.languages().items() if tag != "ar"}
    monkeypatch.setattr(detect, "languages", lambda: kept)
    assert detect_language("اتفق الطرفان على هدنة") is None
    assert detect_language("Стороны договорились о перемирии") == "ru"
