"""Names of armed groups that no list knows: by the word for a group that they end with, or in quotation marks."""

from collections.abc import Iterator

from ..model.mention import MentionForm
from ..model.party import PartyKind
from .items import Item, Sentence
from .named import Named, OriginalAt
from .people import People, slug
from .roles import role_of
from .tokens import TokenKind


def named_by_type(sentence: Sentence, people: People, at: OriginalAt, taken: list[bool]) -> Iterator[Named]:
    """Armed groups by the type word that ends their names: *the Northern Shield Army*."""
    items = sentence.items
    for item in sentence.where("group") if people.pack.only_capitals else ():
        first = _name_before(items, item) if item.capital and not item.has("name") else None
        if first is None:
            continue
        words = at.words(items[first], item)
        party = people.make(slug(words), PartyKind.ARMED_GROUP, words, None)
        behind = items[item.index + 1 : item.index + 4]
        if len(behind) == 3 and behind[0].text == "(" and behind[2].text == ")" and not behind[1].cues:
            people.surnames[behind[1].text] = party
        yield Named(party, first, item.index, MentionForm.NAME, role_of(sentence, first, item.index))


def _name_before(items: list[Item], head: Item) -> int | None:
    """Where a name in capitals begins that a type word ends; ``None`` where the word ends no name."""
    first, own = head.index, False
    while first > 0 and head.index - first < 4:
        word = items[first - 1]
        if (
            not word.capital
            or word.kind is not TokenKind.WORD
            or not _NO_NAMES.isdisjoint(word.cues)
            or "of" in word.marks
        ):
            break
        first -= 1
        own = own or (not word.has("adjective") and first > 0)
    if not own:
        return None
    if first > 0 and items[first - 1].has("name") and not items[first - 1].marks:
        first -= 1  # *the A Liberation Movement*: the country's name begins the group's
    return first


def named_in_quotes(sentence: Sentence, people: People, at: OriginalAt, taken: list[bool]) -> Iterator[Named]:
    """Armed groups by a name in quotation marks: *the group "X"*."""
    items = sentence.items
    for item in sentence.where("group"):
        quoted = None if taken[item.index] else _quoted(items, item)
        if quoted is not None:
            name = at.words(items[quoted.start], items[quoted.stop - 1])
            folded = " ".join(items[index].text for index in quoted)
            party = people.make(slug(folded), PartyKind.ARMED_GROUP, name, None)
            yield Named(party, item.index, quoted.stop, MentionForm.NAME, role_of(sentence, item.index))


_NO_NAMES = frozenset(
    {
        "name",
        "capital",
        "metonym",
        "office",
        "prep",
        "glue",
        "pronoun",
        "month",
        "weekday",
        "speech",
        "that",
        "who",
        "and",
    }
    | {"but", "or", "not", "its", "force", "body", "side", "number", "day", "passive", "future", "ordinal", "history"}
)


def _quoted(items: list[Item], head: Item) -> range | None:
    """The name in quotation marks behind a word for a group, if no list knows it: *the group "X"*."""
    if head.index + 2 >= len(items) or items[head.index + 1].text not in OPENING:
        return None
    for item in items[head.index + 2 : head.index + 7]:
        if item.text in _CLOSING:
            return range(head.index + 2, item.index) if item.index > head.index + 2 else None
        if item.kind is not TokenKind.WORD or item.has("name", "adjective", "capital"):
            return None
    return None


OPENING = frozenset('"«“„')
"""Marks that a name in quotation marks begins with."""

_CLOSING = frozenset('"»”“')
