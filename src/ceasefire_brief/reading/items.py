"""A sentence as the frames see it: a row of items, each a word or phrase with what it is a cue for."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from .fold import Folded
from .lexicon import Match
from .pack import Pack
from .tokens import Token, TokenKind, tokens


@attrs.define(slots=True, eq=False)
class Item:
    """A word or phrase.

    Attributes:
        index: Its place in the row.
        start, end: Its place in the folded text; ``start`` leaves out an attached conjunction.
        text: The folded words.
        cues: What it is a cue for, with values.
        marks: What is attached to it: ``conj``, ``to``, ``def``, ``of`` ...
        cases: The grammatical cases that its form can be.
        kind: What its token is.
        capital: Whether it begins with a capital letter.
        core: Where the word itself starts, behind what is attached to it.
        clause: The number of its clause in the sentence.
        statuses: All values of its cue ``status``: a word such as *ended* stands for an exchange that is
            done and for a truce that is over.
    """

    index: int
    start: int
    end: int
    text: str
    cues: dict[str, str]
    marks: frozenset[str]
    cases: frozenset[str]
    kind: TokenKind
    capital: bool = False
    core: int = 0
    clause: int = 0
    statuses: tuple[str, ...] = ()

    def has(self, *cues: str) -> bool:
        """Whether it is a cue for any of these."""
        mine = self.cues
        if mine:
            # A plain loop: for one to three cues, as most calls have, it costs half of what set operations do.
            for cue in cues:
                if cue in mine:
                    return True
        return False

    def stands(self, *statuses: str) -> bool:
        """Whether it is a cue for any of these statuses."""
        return bool(self.statuses) and any(status in statuses for status in self.statuses)

    def __repr__(self) -> str:
        return f"<{self.text} {self.cues or ''}>"


_NONE: frozenset[str] = frozenset()
_NO_CUES: dict[str, str] = {}
_NAMES = frozenset({"name", "adjective", "capital", "metonym"})
_PAUSE = frozenset(",;:،؛()[]{}—–|•▪●")
"""Marks that part clauses; a hyphen does not."""
_OPENING = frozenset("([")
_CLOSING = frozenset(")]")
_COMMAS = frozenset(",،")


def _index(item: Item) -> int:
    return item.index


@attrs.define(slots=True, eq=False)
class Sentence:
    """A row of items, with its place in the folded text."""

    start: int
    end: int
    items: list[Item]
    number: int = 0
    cued: dict[str, list[Item]] = attrs.field(init=False, factory=dict)
    digits: list[Item] = attrs.field(init=False, factory=list)
    clauses: dict[int, range] = attrs.field(init=False, factory=dict)
    cache: dict[str, Any] = attrs.field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        cued = self.cued
        clause = low = 0
        for item in self.items:
            if item.clause != clause:
                self.clauses[clause] = range(low, item.index)
                clause, low = item.clause, item.index
            for cue in item.cues:
                row = cued.get(cue)
                if row is None:
                    cued[cue] = [item]
                else:
                    row.append(item)
            if item.kind is TokenKind.NUMBER:
                self.digits.append(item)
        self.clauses[clause] = range(low, len(self.items))

    def clear(self) -> None:
        """Let go of the items."""
        self.items.clear()
        self.cued.clear()
        self.digits.clear()
        self.clauses.clear()
        self.cache.clear()

    def where(self, *cues: str, within: range | None = None) -> Iterator[Item]:
        """The items that are a cue for any of these, in order."""
        rows = []
        for cue in cues:
            row = self.cued.get(cue)
            if row is not None:
                rows.append(row)
        if not rows:
            return iter(())
        found = rows[0]
        if len(rows) > 1:
            found = sorted({item.index: item for row in rows for item in row}.values(), key=_index)
        if within is not None:
            return (item for item in found if item.index in within)
        return iter(found)

    def first(self, *cues: str, within: range | None = None) -> Item | None:
        """The first item that is a cue for any of these."""
        if self.cued.keys().isdisjoint(cues):
            return None
        return next(self.where(*cues, within=within), None)

    def before(
        self, item: Item, test: Callable[[Item], bool], reach: int = 100, stop: Callable[[Item], bool] | None = None
    ) -> Item | None:
        """The nearest item before ``item`` that passes ``test``, at most ``reach`` items away."""
        for other in reversed(self.items[max(0, item.index - reach) : item.index]):
            if test(other):
                return other
            if stop is not None and stop(other):
                return None
        return None

    def after(
        self, item: Item, test: Callable[[Item], bool], reach: int = 100, stop: Callable[[Item], bool] | None = None
    ) -> Item | None:
        """The nearest item after ``item`` that passes ``test``, at most ``reach`` items away."""
        for other in self.items[item.index + 1 : item.index + 1 + reach]:
            if test(other):
                return other
            if stop is not None and stop(other):
                return None
        return None

    def clause_of(self, item: Item) -> range:
        """The indices of the items in the same clause."""
        return self.clauses[item.clause]

    def phrase_end(self, item: Item, *ends: str, inside: str = "-") -> int:
        """Where what ``item`` opens ends: before a mark that is not ``inside``, a verb of saying, or such a cue."""
        end = item.end
        for other in self.items[item.index + 1 :]:
            if other.kind is TokenKind.BREAK or (other.kind is TokenKind.MARK and other.text not in inside):
                break
            if other.has("speech", "voiced", "that", *ends):
                break
            end = other.end
        return end


def sentence_items(pack: Pack, folded: Folded, text: str, start: int, end: int, number: int = 0) -> Sentence:
    """The items of one sentence: the longest entries of the lexicon first, from left to right."""
    return Sentence(start, end, _items(pack, folded, text, tokens(folded.text, start, end)), number)


def _items(pack: Pack, folded: Folded, text: str, row: Sequence[Token]) -> list[Item]:
    lexicon = pack.lexicon
    items: list[Item] = []
    at = clause = 0
    while at < len(row):
        token = row[at]
        start, end, kind, word = token.start, token.end, token.kind, token.text
        size, capital = 1, False
        match: Match | None = None
        attached = _NONE
        if kind is TokenKind.WORD:
            candidates = lexicon.candidates(word)
            match, attached = candidates.alone, candidates.attached
            if candidates.phrases:
                match, size = lexicon.match(row, at) or (None, 1)
            capital = pack.capitals and text[folded.start(start)].isupper()
        elif kind is TokenKind.MARK:
            match, size = lexicon.match(row, at) or (None, 1)
            clause += size == 1 and word in _PAUSE
            if word in _CLOSING and len(items) > 1 and items[-2].text in _OPENING:
                # *The Rapid Support Forces (RSF)*: a word in brackets parts no clauses.
                clause -= 2
                items[-1].clause = items[-2].clause = clause
        elif kind is TokenKind.BREAK:
            clause += 1
        if match is None:
            items.append(Item(len(items), start, end, word, _NO_CUES, attached, _NONE, kind, capital, start, clause))
        else:
            if match.cues.get("tied") == "":
                _leave_to_patron(items, start)
            if size > 1:
                end = row[at + size - 1].end
            core = start + match.lead
            cues = match.cues
            if pack.capitals and not _NAMES.isdisjoint(cues):
                # *Omar al-X*: a small word before a hyphen is a particle, and no short name of an organization.
                particle = end - core <= 3 and at + size < len(row) and row[at + size].text == "-"
                several = size > 2  # *the coalition of the willing*, also in small letters
                named = (pack.only_capitals and not several) or particle
                if named and text[folded.start(core) : folded.end(end)].islower():
                    cues = {cue: value for cue, value in cues.items() if cue not in _NAMES}
            if pack.only_capitals and "month" in cues and "might" in cues:
                # *in May* and *may agree*
                cues = {cue: value for cue, value in cues.items() if cue != ("might" if capital else "month")}
            if match.lead and "conj" in match.marks:
                start += 1
            form, marks, cases = folded.text[core:end], match.marks, match.cases
            if size > 1 and row[at + size - 1].text != match.words[-1]:
                marks = marks | lexicon.closing(row[at + size - 1].text, match.words[-1])
            items.append(
                Item(len(items), start, end, form, cues, marks, cases, kind, capital, core, clause, match.statuses)
            )
            if "gen" in cases and "ins" not in cases:
                _mean_origin(items)
            if not _OF_PRISON.isdisjoint(cues) or not _LEAVING.isdisjoint(cues):
                _leave_prison(items)
            if not _DESCRIBING.isdisjoint(cues) and _one_list(items):
                # *A full, unconditional ceasefire*, *a unilateral, 30-day one*: the comma parts no clauses.
                clause = _without_comma(items)
            elif "name" in cues and len(items) > 4:
                clause = _in_one_clause(items)
        at += size
    return items


_OF_PRISON = frozenset({"captivity", "prison"})
_LEAVING = frozenset({"action", "leave"})
_FREED = {"release": "", "released": ""}


def _leave_prison(items: Sequence[Item]) -> None:
    """*39 walked out of A's prisons*, *from A's prisons came 39*: who leaves a prison is let go."""
    last = items[-1]
    for other in items[-4:-1]:
        place, verb = (other, last) if _OF_PRISON.isdisjoint(last.cues) else (last, other)
        leaves = "leave" in verb.cues or verb.cues.get("action") == "withdraw"
        if leaves and not _OF_PRISON.isdisjoint(place.cues) and place.clause == verb.clause:
            verb.cues = verb.cues | _FREED


def _mean_origin(items: Sequence[Item]) -> None:
    """A preposition that is *with* before an instrumental is *from* before the genitive that stands last here."""
    if len(items) > 1 and items[-2].cues.get("prep") == "with":
        items[-2].cues = items[-2].cues | {"prep": "from"}


_DESCRIBING = frozenset({"attribute", "unit", "span"})


def _one_list(items: Sequence[Item]) -> bool:
    """Whether the last word and the one before a comma describe one noun; between them stands a number at most."""
    at = len(items) - 2
    if "unit" in items[-1].cues and at > 0:
        at -= items[at].text == "-"
        at -= items[at].kind is TokenKind.NUMBER or "number" in items[at].cues
    return at > 0 and items[at].text in _COMMAS and "attribute" in items[at - 1].cues


def _without_comma(items: Sequence[Item]) -> int:
    """Join the last clause, of which only what describes a noun is read, to the one before it."""
    clause = items[-1].clause
    for item in reversed(items):
        if item.clause != clause:
            break
        item.clause = clause - 1
    return clause - 1


_OF_LISTS = frozenset({"of", "from", "between"})


def _in_one_clause(items: Sequence[Item]) -> int:
    """*A, B and C*: the commas of a list of names part no clauses."""
    clause = items[-1].clause
    at = _before_small_words(items, len(items) - 1)
    if "and" not in items[at].cues:
        return clause
    first = at
    while at > 1 and "name" in items[at - 1].cues:
        first = at - 1
        at = _before_small_words(items, first)
        if items[at].text not in _COMMAS:
            break
    lead = items[first - 1].cues.get("prep", "of") if first else "of"
    if items[first].clause == clause or lead not in _OF_LISTS:
        return clause
    for item in items[first:]:
        item.clause = items[first].clause
    return items[first].clause


def _before_small_words(items: Sequence[Item], at: int) -> int:
    """The index of what stands before an item, articles left out."""
    at -= 1
    while at > 0 and "glue" in items[at].cues and not {"and", "prep"} & items[at].cues.keys():
        at -= 1
    return at


def _leave_to_patron(items: Sequence[Item], start: int) -> None:
    """*A-backed*, *B-led*: the name before such a word tells who stands behind a party, not a party."""
    if len(items) < 2 or items[-1].text != "-" or items[-1].end != start:
        return
    patron = items[-2]
    named = next((cue for cue in ("name", "adjective", "capital", "metonym") if cue in patron.cues), None)
    if named is not None and patron.end == items[-1].start:
        patron.cues = {"patron": patron.cues[named], "glue": ""}
