"""How a run of words is looked up: what is attached to them, stars, phrases with gaps, glued words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_brief.reading.lexicon import Entry, Lexicon
from ceasefire_brief.reading.pack import declined
from ceasefire_brief.reading.tokens import tokens

ARABIC = {"و": "conj", "ال": "def", "وال": "conj def", "ل": "to", "لل": "to def", "ب": "by", "س": "future"}
ENGLISH = {"'s": "of"}


def lexicon(*rows: str, proclitics: dict[str, str] | None = None, suffixes: dict[str, str] | None = None) -> Lexicon:
    """From rows such as ``"cue=value: form, form"``."""
    entries = []
    for row in rows:
        head, _, forms = row.partition(": ")
        cue, _, value = head.partition("=")
        entries += [Entry.parse(form, cue, value) for form in forms.split(", ")]
    return Lexicon(entries, proclitics=proclitics, suffixes=suffixes)


def look(words: Lexicon, text: str, at: int = 0) -> tuple[dict[str, str], int] | None:
    """The cues of what is found at a token, and how many tokens it takes."""
    found = words.match(list(tokens(text, 0, len(text))), at)
    return (found[0].cues, found[1]) if found else None


def test_a_word_is_found_as_it_is_written() -> None:
    words = lexicon("ceasefire=truce: truce")
    assert look(words, "truce") == ({"ceasefire": "truce"}, 1)
    assert look(words, "truces") is None
    assert look(words, "untruce") is None


def test_a_star_stands_for_any_ending() -> None:
    words = lexicon("ceasefire=truce: truce*")
    assert look(words, "truces") == look(words, "truce") == ({"ceasefire": "truce"}, 1)
    assert look(words, "truc") is None


def test_a_whole_word_wins_over_the_beginning_of_one() -> None:
    words = lexicon("phase: stag*", "glue: stage")
    found = words.match(list(tokens("stage", 0, 5)), 0)
    assert found is not None
    assert found[0].cues["glue"] == ""


def test_the_longest_phrase_wins() -> None:
    words = lexicon("persons=soldier: prisoners", "persons=prisoner_of_war: prisoners of war")
    assert look(words, "prisoners of war") == ({"persons": "prisoner_of_war"}, 3)
    assert look(words, "prisoners of wars") == ({"persons": "soldier"}, 1)
    assert look(words, "prisoners of") == ({"persons": "soldier"}, 1)
    assert look(words, "prisoners") == ({"persons": "soldier"}, 1)


def test_hyphens_and_stops_between_the_words_of_a_phrase_do_not_count() -> None:
    words = lexicon("ceasefire=ceasefire: cease fire", "name=USA: u s")
    assert look(words, "cease-fire") == ({"ceasefire": "ceasefire"}, 3)
    assert look(words, "u. s") == ({"name": "USA"}, 3)
    assert look(words, "cease, fire") is None


def test_a_phrase_does_not_reach_over_a_line_or_a_comma() -> None:
    words = lexicon("ceasefire=ceasefire: cease fire")
    assert look(words, "cease\nfire") is None


def test_a_star_inside_a_phrase_stands_for_any_ending_there() -> None:
    words = lexicon("status=in_effect: enter* into force")
    assert look(words, "entered into force") == ({"status": "in_effect"}, 3)
    assert look(words, "entered out force") is None


def test_a_gap_stands_for_up_to_three_words() -> None:
    words = lexicon("ceasefire=ceasefire: halt _ fire")
    for between, size in (("", 2), ("the ", 3), ("all the ", 4), ("all of the ", 5)):
        assert look(words, f"halt {between}fire") == ({"ceasefire": "ceasefire"}, size)
    assert look(words, "halt all of the enemy fire") is None
    assert look(words, "halt all, fire") is None
    assert look(words, "halt") is None


def test_proclitics_are_taken_off_and_marked() -> None:
    words = lexicon("ceasefire=truce: هدنة", proclitics=ARABIC)
    for written, marks, lead in (
        ("هدنة", set(), 0),
        ("الهدنة", {"def"}, 2),
        ("والهدنة", {"conj", "def"}, 3),
        ("للهدنة", {"to", "def"}, 2),
        ("بهدنة", {"by"}, 1),
    ):
        found = words.match(list(tokens(written, 0, len(written))), 0)
        assert found is not None, written
        assert (found[0].marks, found[0].lead) == (marks, lead)


def test_a_proclitic_needs_a_word_behind_it() -> None:
    """Taken off a word of two letters it would leave one."""
    words = lexicon("and: و", "glue: ا", proclitics=ARABIC)
    assert look(words, "وا") is None


def test_an_exact_entry_takes_nothing_before_it() -> None:
    words = lexicon("prep=from: =من", proclitics=ARABIC)
    assert look(words, "من") == ({"prep": "from"}, 1)
    assert look(words, "ومن") is None


def test_later_words_of_a_phrase_take_proclitics_too() -> None:
    words = lexicon("ceasefire=ceasefire: وقف إطلاق نار", proclitics=ARABIC)
    assert look(words, "ووقف لإطلاق النار") == ({"ceasefire": "ceasefire"}, 3)


def test_a_lost_space_is_forgiven_in_long_names() -> None:
    words = lexicon("name=un: الأمم المتحدة", "and: من ثم", proclitics=ARABIC)
    assert look(words, "الأممالمتحدة") == ({"name": "un"}, 1)
    assert look(words, "منثم") is None


def test_no_space_is_lost_where_nothing_is_attached_to_words() -> None:
    assert look(lexicon("name=un: united nations"), "unitednations") is None


def test_suffixes_are_taken_off_and_marked() -> None:
    words = lexicon("name=ARM: armenia", suffixes=ENGLISH)
    found = words.match(list(tokens("armenia's", 0, 9)), 0)
    assert found is not None
    assert (found[0].cues, found[0].marks) == ({"name": "ARM"}, {"of"})


def test_a_form_has_all_cues_that_it_is_listed_under() -> None:
    words = lexicon("ceasefire=truce: truce", "subject=ceasefire: truce")
    assert look(words, "truce") == ({"ceasefire": "truce", "subject": "ceasefire"}, 1)


def test_the_first_value_of_a_cue_stands() -> None:
    words = lexicon("status=agreed: signed", "status=completed: signed")
    found = words.match(list(tokens("signed", 0, 6)), 0)
    assert found is not None
    assert found[0].cues == {"status": "agreed"}
    assert set(found[0].statuses) == {"agreed", "completed"}


def test_a_form_inherits_the_cues_of_a_starred_one_that_covers_it() -> None:
    words = lexicon("status=agreed: agree*", "speech=agree: agreed")
    assert look(words, "agreed") == ({"speech": "agree", "status": "agreed"}, 1)
    words = lexicon("status=agreed: agree* to", "speech=agree: agreed to")
    assert look(words, "agreed to") == ({"speech": "agree", "status": "agreed"}, 2)


def test_what_is_not_known_may_still_have_a_conjunction() -> None:
    words = lexicon("and: و", proclitics=ARABIC)
    assert words.candidates("وبيروت").attached == {"conj"}
    assert words.candidates("ورد").attached == frozenset()
    assert words.candidates("بيروت").attached == frozenset()


def test_a_verb_with_an_article_is_a_noun() -> None:
    """*for search* is no saying, though *searched* is."""
    words = lexicon("speech=discuss: بحث", proclitics=ARABIC)
    assert look(words, "بحث") == ({"speech": "discuss"}, 1)
    assert look(words, "للبحث") == ({}, 1)


@given(st.text(max_size=12), st.integers(0, 3))
def test_looking_up_anything_never_fails(word: str, more: int) -> None:
    words = lexicon("ceasefire=truce: هدنة, هدن*, =من, وقف _ نار", proclitics=ARABIC, suffixes=ENGLISH)
    text = " ".join([word] * (more + 1))
    row = list(tokens(text, 0, len(text)))
    for at in range(len(row)):
        found = words.match(row, at)
        assert found is None or at + found[1] <= len(row)


def test_what_was_looked_up_is_kept_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text of ever new words does not fill the memory, and is still read right."""
    monkeypatch.setattr(Lexicon, "_KEPT", 3)
    words = lexicon("ceasefire=ceasefire: cease fire", suffixes=ENGLISH)
    for number in range(20):
        word = f"w{'x' * number}"
        assert look(words, f"{word} cease fire", 1) == ({"ceasefire": "ceasefire"}, 2)
        assert look(words, f"{word} cease fire") is None
        assert look(words, f"cease {word}") is None
    assert max(len(words._candidates), len(words._variants), len(words._pairs)) <= 5


# -- forms that decline ----------------------------------------------------------------------------------

ENDINGS = {"m": {"nom": "-", "gen": "a"}, "f": {"nom": "a", "gen": "y i"}, "short": {"nom": "-"}}


def test_words_of_a_phrase_agree_in_case() -> None:
    assert list(declined("ivan~m petrov~f", ENDINGS)) == [
        ("ivan petrova", "nom"),
        ("ivana petrovy", "gen"),
        ("ivana petrovi", "gen"),
    ]


def test_a_word_without_a_paradigm_stays() -> None:
    assert list(declined("minister~m of defence", ENDINGS)) == [
        ("minister of defence", "nom"),
        ("ministera of defence", "gen"),
    ]
    assert list(declined("of defence", ENDINGS)) == [("of defence", "")]


def test_a_case_that_a_paradigm_lacks_has_no_forms() -> None:
    assert list(declined("a~m b~short", ENDINGS)) == [("a b", "nom")]


def test_a_match_knows_the_cases_that_its_form_can_be() -> None:
    entries = [Entry.parse(form, "name", "x", case=case) for form, case in declined("petrov~f", ENDINGS)]
    found = Lexicon(entries).match(list(tokens("petrovy", 0, 7)), 0)
    assert found is not None
    assert found[0].cases == {"gen"}
