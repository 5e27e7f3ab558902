"""The words of a language, and how a run of tokens is looked up in them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Self

import attrs

from .tokens import Token, TokenKind


def _weigh(words: tuple[str, ...]) -> tuple[int, int, bool]:
    return len(words), sum(len(word.removesuffix("*")) for word in words), not words[-1].endswith("*")


@attrs.frozen
class Entry:
    """A word or phrase and what it is a cue for.

    Attributes:
        words: Its words, folded; one that ends in ``*`` stands for all words that begin so, ``_`` for up to
            three words of any kind.
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
    weight: tuple[int, int, bool] = attrs.field(
        init=False, eq=False, repr=False, default=attrs.Factory(lambda entry: _weigh(entry.words), takes_self=True)
    )
    """Longer phrases win over shorter, whole words over beginnings of words."""

    @classmethod
    def parse(cls, form: str, cue: str, value: str, where: str = "", case: str = "") -> Self:
        """An entry from its written form, such as ``"prisoner* of war"``; ``=`` before it means exactly so."""
        exact = form.startswith("=")
        words = [
            word[0] if len(word) == 2 and word[1] == "." else word
            for word in form.removeprefix("=").replace("-", " ").split()
        ]
        return cls(tuple(words), exact, cue, value, case, where)


@attrs.frozen
class Variant:
    """One way to read a written word: what is attached to it, and the rest."""

    bare: str
    marks: frozenset[str]
    lead: int


@attrs.frozen(eq=False)
class Match:
    """The entries of one phrase, and how a written word begins it.

    Attributes:
        words: The phrase.
        cues: What it is a cue for, with values.
        cases: The grammatical cases that the form can be.
        marks: What is attached to its first word.
        lead: How many characters are attached before it.
        statuses: All values of its cue ``status``.
    """

    words: tuple[str, ...]
    cues: dict[str, str]
    cases: frozenset[str]
    marks: frozenset[str]
    lead: int
    statuses: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Candidates:
    """What a written word can begin.

    Attributes:
        phrases: The phrases, the heaviest first.
        alone: The best reading of the word alone.
        attached: What is attached to it, if it has no reading.
    """

    phrases: tuple[Match, ...]
    alone: Match | None
    attached: frozenset[str] = frozenset()


_CONJUNCTION = frozenset({"conj"})
_NOMINAL = frozenset({"to", "by", "as", "def"})


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
        self._inherit()
        self._variants: dict[str, tuple[Variant, ...]] = {}
        self._candidates: dict[str, Candidates] = {}
        self._pairs: dict[tuple[str, str], tuple[Match, ...]] = {}

    def _inherit(self) -> None:
        """A form is also a cue for what a starred form that covers it says: *agreed to* for *agree**."""
        groups: dict[tuple[str, ...], list[Entry]] = {}
        for row in (*self._whole.values(), *self._begin.values()):
            for entry in row:
                groups.setdefault(entry.words, []).append(entry)
        for words, group in groups.items():
            first = words[0].removesuffix("*")
            index = self._begin if words[0].endswith("*") else self._whole
            own = frozenset(entry.cue for entry in group)
            known = set(own)
            wider = list(self._whole.get(words[0], ()))
            for size in range(len(first), self._shortest - 1, -1):
                wider.extend(self._begin.get(first[:size], ()))
            inherited: set[tuple[str, str]] = set()
            for entry in wider:
                told = (entry.cue, entry.value) in inherited or (entry.cue != "status" and entry.cue in known)
                if told or entry.cue in own or entry.words == words:
                    continue
                if _covers(entry.words, words):
                    known.add(entry.cue)
                    inherited.add((entry.cue, entry.value))
                    index[first].append(attrs.evolve(entry, words=words, exact=group[0].exact, case=""))

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

    def candidates(self, word: str) -> Candidates:
        """The phrases whose first word ``word`` may be."""
        found = self._candidates.get(word)
        if found is None:
            if len(self._candidates) > self._KEPT:
                self._candidates.clear()
            found = self._analyse(word)
            if found.alone is None:
                found = attrs.evolve(found, attached=self._attached(word))
            self._candidates[word] = found
        return found

    def _analyse(self, word: str) -> Candidates:
        groups: dict[tuple[int, tuple[str, ...]], tuple[Variant, list[Entry]]] = {}
        for place, variant in enumerate(self.variants(word)):
            bare = variant.bare
            entries = [*self._whole.get(bare, ())]
            for size in range(self._shortest, len(bare) + 1):
                entries.extend(self._begin.get(bare[:size], ()))
            for entry in entries:
                if not (variant.lead and entry.exact):
                    groups.setdefault((place, entry.words), (variant, []))[1].append(entry)
        ranked = sorted(groups.values(), key=lambda group: group[1][0].weight, reverse=True)
        phrases = tuple(_match(variant, entries) for variant, entries in ranked if len(entries[0].words) > 1)
        single = next(((variant, entries) for variant, entries in ranked if len(entries[0].words) == 1), None)
        if single is None:
            return Candidates(phrases, None)
        # Entries of one weight from the same way of reading the word are readings of the same form.
        weight, lead = single[1][0].weight, single[0]
        same = [
            entry for variant, entries in ranked if variant is lead and entries[0].weight == weight for entry in entries
        ]
        return Candidates(phrases, _match(lead, same))

    def _attached(self, word: str) -> frozenset[str]:
        """What may be attached to a word that the lexicon does not know: a conjunction, if enough is left."""
        for variant in self.variants(word)[1:]:
            if "conj" in variant.marks and len(variant.bare) > 3:
                return _CONJUNCTION
        return frozenset()

    def match(self, tokens: Sequence[Token], at: int) -> tuple[Match, int] | None:
        """The longest phrase that begins with the token at ``at``, and how many tokens it takes."""
        word = tokens[at].text
        candidates = self.candidates(word)
        if candidates.phrases and at + 1 < len(tokens):
            following = tokens[at + 1]
            for match in self._phrases(word, candidates, following):
                words = match.words
                pair = len(words) == 2 and following.kind is not TokenKind.MARK and words[1] != "_"
                size = 2 if pair else self._follow(tokens, at, words)
                if size:
                    return match, size
        return (candidates.alone, 1) if candidates.alone is not None else None

    def closing(self, word: str, wanted: str) -> frozenset[str]:
        """What is attached behind the last word of a phrase: *South Sudan's*."""
        for clitic, marks in self._suffixes:
            if word.removesuffix(clitic) == wanted:
                return marks
        return frozenset()

    def _phrases(self, word: str, candidates: Candidates, following: Token) -> tuple[Match, ...]:
        """The phrases that begin with ``word`` and can go on with the token behind it."""
        if following.kind is TokenKind.MARK:
            return candidates.phrases if following.text in "-." else ()
        pair = word, following.text
        found = self._pairs.get(pair)
        if found is None:
            if len(self._pairs) > self._KEPT:
                self._pairs.clear()
            found = self._pairs[pair] = tuple(
                match for match in candidates.phrases if match.words[1] == "_" or self._fits(pair[1], match.words[1])
            )
        return found

    def _fits(self, word: str, wanted: str) -> bool:
        """Whether a written word is the wanted one of a phrase, whatever but an *and* is attached to it.

        *The deal and the withdrawal* is no *withdrawal deal*.
        """
        if word == wanted:
            return True
        begin = wanted[:-1] if wanted.endswith("*") else None
        return any(
            variant.bare == wanted or (begin is not None and variant.bare.startswith(begin))
            for variant in self.variants(word)
            if "conj" not in variant.marks
        )

    def _beyond(self, tokens: Sequence[Token], at: int, wanted: str, gap: int) -> int | None:
        """Where a word of a phrase stands, with up to ``gap`` other words before it."""
        for here in range(at + 1, min(len(tokens), at + 2 + gap)):
            if tokens[here].kind is not TokenKind.WORD:
                return None
            if self._follow(tokens, here - 1, ("", wanted)):
                return here
        return None

    def _follow(self, tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> int:
        """How many tokens from ``at`` the words take, or 0; hyphens and stops between words do not count."""
        here = at
        gap = 0
        for wanted in words[1:]:
            if wanted == "_":
                gap = 3
                continue
            if gap:
                found = self._beyond(tokens, here, wanted, gap)
                if found is None:
                    return 0
                here, gap = found, 0
                continue
            here += 1
            while here < len(tokens) and tokens[here].text in "-.":
                here += 1
            if here >= len(tokens) or tokens[here].kind not in (TokenKind.WORD, TokenKind.NUMBER):
                return 0
            if not self._fits(tokens[here].text, wanted):
                return 0
        return here - at + 1


def _match(variant: Variant, entries: Sequence[Entry]) -> Match:
    cues = {entry.cue: entry.value for entry in reversed(entries)}
    if variant.marks & _NOMINAL:
        # With an article or preposition attached, a form is a noun: *for search*, not *searched*.
        cues.pop("speech", None)
    if "future" in variant.marks:
        cues["future"] = ""  # *sa-* before a verb tells what *will* does
    cases = frozenset(case for entry in entries for case in entry.case.split())
    statuses = tuple(entry.value for entry in entries if entry.cue == "status")
    return Match(entries[0].words, cues, cases, variant.marks, variant.lead, statuses)


def _covers(wide: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether a starred form stands for another form."""
    return len(wide) == len(words) and all(
        have == want or (want.endswith("*") and len(want) > 2 and have.startswith(want[:-1]))
        for want, have in zip(wide, words, strict=True)
    )
