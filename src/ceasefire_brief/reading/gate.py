"""Where in a text it is worth looking: a text without a word of the field is not taken apart."""

from collections.abc import Iterable, Iterator, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from ..model.contact import Medium
from ..model.exchange import DetaineeCategory
from ..model.provision import Subject
from .lexicon import Entry

_OF_THE_FIELD = frozenset(
    {"exchange", "ceasefire", "encircled", "aim", "two_persons", "undertaking", "contingency", "captivity"}
)
_CAPTIVES = frozenset(
    {DetaineeCategory.PRISONER_OF_WAR, DetaineeCategory.DETAINEE, DetaineeCategory.HOSTAGE, DetaineeCategory.REMAINS}
)
_PLAIN = frozenset({Subject.OTHER, Subject.RELATIONS, Subject.GOVERNANCE, Subject.COMPLIANCE})
_AROUND = 4
"""How many sentences before and behind one with a word of the field are looked at for who and what it means."""


class Gate:
    """The words of the field of one language, in one automaton.

    A word is looked for anywhere, even inside others: what passes the gate is looked up properly.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        words = {_telling(entry) for entry in entries if _of_the_field(entry)}
        kept = sorted(word for word in words if len(word) > 2)
        self._automaton = AhoCorasick(kept, matchkind=MatchKind.LeftmostFirst) if kept else None

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
        return (
            self._automaton is not None and next(iter(self._automaton.find_matches_as_indexes(text)), None) is not None
        )

    def _starts(self, text: str) -> Iterator[int]:
        if self._automaton is not None:
            for _, start, _end in self._automaton.find_matches_as_indexes(text):
                yield start


def _of_the_field(entry: Entry) -> bool:
    match entry.cue:
        case "persons" | "one_person":
            return entry.value in _CAPTIVES or entry.value == "soldier"
        case "subject":
            return entry.value not in _PLAIN
        case "contact":
            return entry.value in (Medium.PHONE_CALL, Medium.VIDEO_CALL)
        case cue:
            return cue in _OF_THE_FIELD


def _telling(entry: Entry) -> str:
    """The longest word of a phrase, without its star: enough to find where the phrase may stand."""
    return max((word.removesuffix("*") for word in entry.words), key=len)
