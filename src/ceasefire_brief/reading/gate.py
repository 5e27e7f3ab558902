"""Where in a text it is worth looking: a text without a word of the field is not taken apart."""

from collections.abc import Container, Iterable, Iterator, Sequence

from ahocorasick_rs import AhoCorasick

from ..model.contact import Medium
from ..model.exchange import DetaineeCategory
from ..model.guarantee import Undertaking
from ..model.provision import Subject
from .lexicon import Entry

_OF_THE_FIELD = frozenset(
    {
        "exchange",
        "ceasefire",
        "encircled",
        "goodwill",
        "captivity",
        "caught",
        "held",
        "insurgent",
        "armed",
        "force",
        "role",
    }
)
_CAPTIVES = frozenset(
    {
        DetaineeCategory.PRISONER_OF_WAR,
        DetaineeCategory.DETAINEE,
        DetaineeCategory.HOSTAGE,
        DetaineeCategory.REMAINS,
        DetaineeCategory.CHILD,
        DetaineeCategory.CIVILIAN,
    }
)
_TELLING = frozenset({Medium.PHONE_CALL, Medium.VIDEO_CALL, Medium.TALKS})
_PROTECTIVE = frozenset({Undertaking.AMNESTY, Undertaking.SAFE_PASSAGE})
_PLAIN = frozenset({Subject.OTHER, Subject.RELATIONS, Subject.GOVERNANCE, Subject.COMPLIANCE})
_EVERYWHERE = frozenset(
    ("prep", "glue", "and", "or", "but", "that", "who", "its", "not", "must", "should", "future", "passive", "office")
)
"""Cues of words that texts about anything have."""
_AROUND = 4
"""How many sentences before and behind one with a word of the field are looked at for who and what it means."""
_NEAR = 60
"""How many characters around a word of a phrase the next one is looked for."""


class Gate:
    """The words of the field of one language, in one automaton: what passes the gate is looked up properly.

    Of a phrase, the automaton has the most telling word; it counts where the next most telling one stands near.

    Args:
        entries: The entries of the language.
        attached: Whether other words may be written together with these, so that one may begin anywhere.
    """

    def __init__(self, entries: Iterable[Entry], *, attached: bool = False) -> None:
        entries = tuple(entries)
        common = {entry.words[0] for entry in entries if len(entry.words) == 1 and entry.cue in _EVERYWHERE}
        beside: dict[str, set[str]] = {}
        for entry in entries:
            if _of_the_field(entry):
                word, other = _telling(entry, common)
                if len(word.removesuffix("*")) > 2:
                    beside.setdefault(word, set()).add(other)
        self._attached = attached
        self._whole = [not word.endswith("*") for word in beside]
        self._beside = [("",) if "" in others else tuple(sorted(others)) for others in beside.values()]
        self._automaton = AhoCorasick([word.removesuffix("*") for word in beside]) if beside else None

    def sentences(self, text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
        """Which of the sentences of a folded text are worth looking at."""
        worth = [False] * len(spans)
        at = 0
        for start in self._starts(text):
            while at < len(spans) and spans[at][1] <= start:
                at += 1
            if at == len(spans):
                break
            for near in range(max(0, at - _AROUND), min(len(spans), at + _AROUND + 1)):
                worth[near] = True
        return worth

    def opens(self, text: str) -> bool:
        """Whether a folded text has a word of the field at all."""
        return next(self._starts(text), None) is not None

    def _starts(self, text: str) -> Iterator[int]:
        if self._automaton is None:
            return
        somewhere: dict[int, list[str]] = {}
        for word, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if word not in somewhere:
                somewhere[word] = [other for other in self._beside[word] if other in text]
            others = somewhere[word]
            if others and self._stands_apart(text, word, start, end) and _near(text, start, end, others):
                yield start

    def _stands_apart(self, text: str, word: int, start: int, end: int) -> bool:
        return self._attached or not (
            text[start - 1 : start].isalpha() or (self._whole[word] and text[end : end + 1].isalpha())
        )


def _near(text: str, start: int, end: int, others: Iterable[str]) -> bool:
    around = text[max(0, start - _NEAR) : end + _NEAR]
    return any(other in around for other in others)


def _of_the_field(entry: Entry) -> bool:
    match entry.cue:
        case "persons" | "one_person" | "two_persons":
            return entry.value in _CAPTIVES or entry.value == "soldier"
        case "subject":
            return entry.value not in _PLAIN
        case "contact":
            return len(entry.words) > 1 or entry.value in _TELLING
        case "aim":
            return len(entry.words) > 1
        case "guarantee":
            return len(entry.words) == 1
        case "undertaking":
            return entry.value in _PROTECTIVE and len(entry.words) == 1
        case cue:
            return cue in _OF_THE_FIELD


def _telling(entry: Entry, common: Container[str]) -> tuple[str, str]:
    """The longest word of a phrase that not every text has, and the next; of a single word, nothing beside it."""
    words = sorted(entry.words, key=lambda word: (word not in common, len(word)), reverse=True)
    return words[0], words[1].removesuffix("*") if len(words) > 1 else ""
