"""Every cue word that the seed's reading rests on counts: without it, the seed is read otherwise.

A word counts by the cues that the pack gives it, and by no code that knows the word. Taken out of the
pack, with the other entries that would be found in its place, it must change what is read.
"""

from functools import cache

import attrs
import pytest

import ceasefire_brief as cb
from ceasefire_brief.reading import read_source
from ceasefire_brief.reading.fold import fold
from ceasefire_brief.reading.gate import Gate
from ceasefire_brief.reading.lexicon import Entry, Lexicon, Match
from ceasefire_brief.reading.pack import Pack, load_pack
from ceasefire_brief.reading.tokens import Token, TokenKind, tokens
from tests.reading import SEED

PACK = load_pack("ar")
SOURCE = cb.Source(text=SEED, language="ar")
FOLDED = fold(SEED, PACK.replacements).text
ROW = list(tokens(FOLDED, 0, len(FOLDED)))

SMALL = frozenset({"prep", "and", "or", "but", "that", "who", "glue", "article", "about", "within", "after", "passive"})
"""Cues of small words: they part and join phrases, and where something else does so too, one of them can go."""


def matches(lexicon: Lexicon, row: list[Token]) -> list[tuple[int, int, Match]]:
    """Where the seed's words are found: token, how many, what."""
    found, at = [], 0
    while at < len(row):
        hit = lexicon.match(row, at) if row[at].kind in (TokenKind.WORD, TokenKind.MARK) else None
        if hit is not None:
            found.append((at, hit[1], hit[0]))
        at += hit[1] if hit is not None else 1
    return found


USED = {match.words: (at, size, match) for at, size, match in reversed(matches(PACK.lexicon, ROW))}
"""The forms that are found in the seed, each with where it is found first."""


def without(entries: list[Entry]) -> Pack:
    """The pack without some of its entries."""
    gone = set(map(id, entries))
    left = [entry for entry in PACK.lexicon.entries if id(entry) not in gone]
    proclitics = {clitic: " ".join(marks) for clitic, marks in PACK.lexicon._proclitics}
    return attrs.evolve(PACK, lexicon=Lexicon(left, proclitics=proclitics), gate=Gate(left))


def taken_out(words: tuple[str, ...]) -> list[Entry]:
    """The entries by which something is found in a form's place, also once the form itself is gone."""
    at, size, _ = USED[words]
    stretch = ROW[at : at + size]
    gone: list[Entry] = []
    pack = PACK
    while True:
        forms = {match.words for _, _, match in matches(pack.lexicon, stretch)}
        new = [
            entry
            for entry in PACK.lexicon.entries
            if entry not in gone and (entry.words in forms or ("".join(entry.words),) in forms)
        ]
        if not new:
            return gone
        gone += new
        pack = without(gone)


@cache
def reading() -> str:
    return cb.to_json(read_source(SOURCE, PACK))


COUNTING = sorted(words for words, (_, _, match) in USED.items() if not match.cues.keys() <= SMALL)

REVIEWED = {
    "استقرار": "its subject is `other`, which is also that of a topic without a word",
    "ازمات": "its subject is `other`, which is also that of a topic without a word",
    "تصويت": "its subject is `other`, which is also that of a topic without a word",
    "منع الانتشار النووي": "the topic has a word of relations before it, which is its subject",
    "امن": "an interest in security is no undertaking",
    "اميركي*": "the relations of two states are of no party's doing",
    "انهاء عمليات قتال": "what someone is thanked for is no aim of a condition",
    "حله": "the sentence has another word for a settlement",
    "تم تبادل وجهات النظر": "the views are exchanged on the phone call, which is named",
    "جنود": "the soldiers are those of the armed forces, which are named",
    "جهود": "efforts are discussed; `discussed` is the word that counts",
    "سبل": "the settlement that the ways lead to is named",
    "حال": "in `of course` it is no condition",
    "خط التماس القتالي": "the line is that of the monitoring, not of the truce's own scope",
    "منطقه": "the region is that of the soldiers, not of a truce",
    "كورسك": "the front is that of the soldiers, not of a truce",
    "طول": "along a line is no length of time",
    "لمده": "a length of time is one with or without it",
    "انه": "it takes up a speaker who is known without it; the word counts where someone says that they free people",
    "ينبغي ان": "the condition says of itself that it is a key one",
}
"""Forms that the seed has and that its reading does not need, each with the reason why."""


def test_the_seed_uses_many_words() -> None:
    assert len(COUNTING) > 80


def test_few_words_can_go() -> None:
    """Those that can are in the text, and are fewer than a fifth."""
    assert len(REVIEWED) * 5 < len(COUNTING)
    assert {" ".join(words) for words in COUNTING} >= REVIEWED.keys()


@pytest.mark.parametrize("words", [words for words in COUNTING if " ".join(words) not in REVIEWED], ids=" ".join)
def test_without_a_cue_word_the_seed_is_read_otherwise(words: tuple[str, ...]) -> None:
    """Another statement, field or stretch of evidence, or one less."""
    assert cb.to_json(read_source(SOURCE, without(taken_out(words)))) != reading()
