"""The words of a language, and how a run of tokens is looked up in them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self

import attrs

from .tokens import Token, TokenKind


@attrs.frozen
class Entry:
    """A word or phrase and what it is a cue for.

    Attributes:
        words: Its words, folded; one that ends in ``*`` stands for all words that begin so.
        exact: The first word takes no proclitic.
        cue: What it is a cue for.
        value: Which of the cue's values.
        case: Grammatical case, where the form shows it.
    """

    words: tuple[str, ...]
    exact: bool
    cue: str
    value: str
    case: str = ""
    where: str = attrs.field(default="", eq=False)
    weight: tuple[int, int, bool] = attrs.field(init=False, eq=False, repr=False)
    """Longer phrases win over shorter, whole words over beginnings of words."""

    @weight.default
    def _weigh(self) -> tuple[int, int, bool]:
        return len(self.words), sum(map(len, self.words)), not self.words[-1].endswith("*")

    @classmethod
    def parse(cls, form: str, cue: str, value: str, where: str = "", case: str = "") -> Self:
        """An entry from its written form, such as ``"prisoner* of war"``; ``=`` before it means exactly so."""
        exact = form.startswith("=")
        words = form.removeprefix("=").replace("-", " ").split()
        return cls(tuple(words), exact, cue, value, case, where)


@attrs.frozen
class Variant:
    """One way to read a written word: what is attached to it, and the rest."""

    bare: str
    marks: frozenset[str]
    lead: int


@attrs.frozen(eq=False)
class Match:
    """Entries that a run of tokens matches, all of the same length."""

    entries: tuple[Entry, ...]
    size: int
    marks: frozenset[str]
    lead: int


_CONJUNCTION = frozenset({"conj"})


class Lexicon:
    """All entries of a pack, ready for looking up.

    A word is looked up as written and without what the language attaches to words: proclitics
    (Arabic wa-, li-, al-) before it, clitics (English 's) behind it. Results are kept a word, so
    that a word costs its analysis once.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        proclitics: Mapping[str, str] | None = None,
        suffixes: Mapping[str, str] | None = None,
    ) -> None:
        self._whole: dict[str, list[Entry]] = {}
        self._begin: dict[str, list[Entry]] = {}
        self._proclitics = tuple((clitic, frozenset(marks.split())) for clitic, marks in (proclitics or {}).items())
        self._suffixes = tuple((clitic, frozenset(marks.split())) for clitic, marks in (suffixes or {}).items())
        self.entries = tuple(entries)
        for entry in self.entries:
            first = entry.words[0]
            index = self._begin if first.endswith("*") else self._whole
            index.setdefault(first.removesuffix("*"), []).append(entry)
            if len(entry.words) > 1 and self._proclitics:
                # A lost space is common in Arabic print; a name's words then stand as one.
                glued = "".join(entry.words)
                index = self._begin if glued.endswith("*") else self._whole
                if "*" not in glued.removesuffix("*") and len(glued) > 8:
                    whole = attrs.evolve(entry, words=(glued,))
                    index.setdefault(glued.removesuffix("*"), []).append(whole)
        self._shortest = min(map(len, self._begin), default=1)
        self._variants: dict[str, tuple[Variant, ...]] = {}
        self._candidates: dict[str, tuple[tuple[Variant, tuple[Entry, ...]], ...]] = {}

    # A memory bound, for texts without end: a language has fewer common forms than this.
    _KEPT = 200_000

    def variants(self, word: str) -> tuple[Variant, ...]:
        """The ways to read ``word``, as written first."""
        found = self._variants.get(word)
        if found is None:
            if len(self._variants) > self._KEPT:
                self._variants.clear()
            ways = [Variant(word, frozenset(), 0)]
            for clitic, marks in self._suffixes:
                if word.endswith(clitic) and len(word) > len(clitic) + 1:
                    ways.append(Variant(word.removesuffix(clitic), marks, 0))
            for clitic, marks in self._proclitics:
                if word.startswith(clitic) and len(word) > len(clitic) + 1:
                    ways.append(Variant(word.removeprefix(clitic), marks, len(clitic)))
            found = self._variants[word] = tuple(ways)
        return found

    def candidates(self, word: str) -> tuple[tuple[Variant, tuple[Entry, ...]], ...]:
        """The entries whose first word ``word`` may be, heaviest first, a tuple for each way to read it."""
        found = self._candidates.get(word)
        if found is None:
            if len(self._candidates) > self._KEPT:
                self._candidates.clear()
            ways = []
            for variant in self.variants(word):
                bare = variant.bare
                entries = [*self._whole.get(bare, ())]
                for size in range(self._shortest, len(bare) + 1):
                    entries.extend(self._begin.get(bare[:size], ()))
                if variant.lead:
                    entries = [entry for entry in entries if not entry.exact]
                if entries:
                    entries.sort(key=lambda entry: entry.weight, reverse=True)
                    ways.append((variant, tuple(entries)))
            found = self._candidates[word] = tuple(ways)
        return found

    def attached(self, word: str) -> frozenset[str]:
        """What may be attached to a word that the lexicon does not know: a conjunction, if enough is left."""
        for variant in self.variants(word)[1:]:
            if "conj" in variant.marks and len(variant.bare) > 3:
                return _CONJUNCTION
        return frozenset()

    def match(self, tokens: Sequence[Token], at: int) -> Match | None:
        """The longest entries that begin with the token at ``at``."""
        best: Match | None = None
        weight: tuple[int, int, bool] = (0, 0, False)
        for variant, entries in self.candidates(tokens[at].text):
            for entry in entries:
                if entry.weight < weight:
                    break
                size = self._follow(tokens, at, entry.words)
                if not size:
                    continue
                if entry.weight > weight:
                    best, weight = Match((entry,), size, variant.marks, variant.lead), entry.weight
                elif best is not None and best.lead == variant.lead:
                    best = attrs.evolve(best, entries=(*best.entries, entry))
        return best

    def _follow(self, tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> int:
        """How many tokens from ``at`` the words take, or 0; hyphens between words do not count."""
        here = at
        for wanted in words[1:]:
            here += 1
            while here < len(tokens) and tokens[here].text == "-":
                here += 1
            if here >= len(tokens) or tokens[here].kind not in (TokenKind.WORD, TokenKind.NUMBER):
                return 0
            word = tokens[here].text
            if word == wanted:
                continue
            begin = wanted[:-1] if wanted.endswith("*") else None
            if begin is not None and word.startswith(begin):
                continue
            for variant in self.variants(word):
                if variant.bare == wanted or (begin is not None and variant.bare.startswith(begin)):
                    break
            else:
                return 0
        return here - at + 1


def cues(entries: Iterable[Entry]) -> dict[str, Any]:
    """The cues of a match with their values."""
    return {entry.cue: entry.value for entry in reversed(tuple(entries))}
