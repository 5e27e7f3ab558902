"""Letters in brackets behind a name: *the Northern Shield Front (NSF)*, known from then on by the letters alone."""

from collections.abc import Iterator, Sequence

from ..model.mention import MentionForm
from ..model.party import PartyKind
from .items import Item, Sentence
from .named import Named, OriginalAt
from .people import People, slug
from .roles import role_of
from .tokens import QUOTES, TokenKind

_LONGEST = 8
_OF_BANDS = frozenset(
    {PartyKind.ARMED_GROUP, PartyKind.COALITION, PartyKind.INTERNATIONAL_ORGANIZATION, PartyKind.OTHER}
)


def know_acronyms(sentence: Sentence, people: People, row: Sequence[Named], at: OriginalAt) -> None:
    """Letters that no list knows, in brackets right behind the name of a group, stand for it from there on."""
    for named in row:
        quoted = any(item.text in QUOTES for item in sentence.items[named.last + 1 : named.last + 2])
        letters = _in_brackets(sentence.items, named.last + 1 + quoted, at)
        if letters is not None and named.party is not None and named.party.kind in _OF_BANDS:
            people.surnames[letters.text] = named.party
            named.last = letters.index + 1


def named_by_initials(sentence: Sentence, people: People, at: OriginalAt, taken: Sequence[bool]) -> Iterator[Named]:
    """Armed groups that no list knows, by the letters behind their names: *the Front for the Freedom of X (FFX)*."""
    items = sentence.items
    for head in sentence.where("group"):
        if head.has("name") or taken[head.index] or not people.pack.capitals:
            continue
        bracket = next((item for item in items[head.index + 1 : head.index + _LONGEST] if item.text == "("), None)
        letters = _in_brackets(items, bracket.index, at) if bracket is not None else None
        first = _spelt(items, bracket.index, letters.text) if bracket is not None and letters is not None else None
        if letters is None or bracket is None or first is None or first > head.index:
            continue
        words = at.words(items[first], items[bracket.index - 1])
        party = people.make(slug(words), PartyKind.ARMED_GROUP, words, None)
        people.surnames[letters.text] = party
        yield Named(party, first, letters.index + 1, MentionForm.NAME, role_of(sentence, first, head.index))


def _in_brackets(items: Sequence[Item], first: int, at: OriginalAt) -> Item | None:
    """The item of capital letters that stands alone in brackets from an index on."""
    row = items[first : first + 3]
    if len(row) < 3 or row[0].text not in "([" or row[2].text not in ")]":
        return None
    letters = row[1]
    spelt = letters.kind is TokenKind.WORD and not letters.cues and 1 < len(letters.text) <= _LONGEST
    return letters if spelt and at.words(letters, letters).isupper() else None


def _spelt(items: Sequence[Item], end: int, letters: str) -> int | None:
    """Where the words begin whose first letters an acronym is, if they stand right before an index."""
    here, left = end - 1, len(letters)
    while left and here >= 0:
        word = items[here]
        if word.kind is not TokenKind.WORD:
            return None
        # A phrase of several words that a list knows counts with all its initials.
        initials = "".join(part[0] for part in word.text.replace("-", " ").split())
        small = not word.capital and word.has("prep", "glue", "and")
        if not small and not letters[:left].endswith(initials):
            return None
        left -= 0 if small else len(initials)
        here -= 1
    return here + 1 if not left else None
