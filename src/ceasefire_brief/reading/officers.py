"""Persons told of by their offices: the name behind an office, whom an office alone means, whose office it is."""

from collections.abc import Sequence

from ..model.party import Party, PartyKind
from .backdrop import RULERS
from .items import Item, Sentence
from .named import OriginalAt, sides_of
from .people import People, slug
from .tokens import TokenKind

_MINISTERS = frozenset({"minister", "foreign_minister", "defence_minister", "prime_minister"})
"""Offices that every government has."""

_AIDES = frozenset({"adviser", "envoy", "spokesperson", "negotiator"})
"""Offices of those who serve a person."""


def _particle(items: list[Item], at: int) -> int:
    """How many words a particle inside a name takes up: *Fahd al-X*, *Omar bin Y*; none, if it is no particle."""
    if len(items[at].text) > 4 or (items[at].cues and not items[at].has("name")):
        return 0
    size = 2 if at + 1 < len(items) and items[at + 1].text == "-" else 1
    behind = items[at + size] if at + size < len(items) else None
    return size if behind is not None and behind.capital and not behind.cues else 0


def _commander(sentence: Sentence, people: People, last: int) -> tuple[tuple[Party, bool] | None, int]:
    """*The commander of the national army X*: the person named behind what an office commands."""
    behind = sentence.items[last + 1 : last + 5]
    if not behind or not behind[0].has("force", "body"):
        return None, last
    for item in behind[1:]:
        party = _listed(people, item)
        if party is not None:
            return (party, True), item.index
        if item.cues or item.kind is not TokenKind.WORD:
            break
    return None, last


def _office(sentence: Sentence, item: Item) -> str:
    """The office that a word names; a counterpart has the office named last."""
    value = item.cues["office"]
    if value != "counterpart":
        return value
    before = [other.cues["office"] for other in sentence.where("office", within=range(item.index))]
    return next((office for office in reversed(before) if office != value), "official")


def person_after(
    sentence: Sentence,
    people: People,
    office: Item,
    last: int,
    side: Party | None,
    at: OriginalAt,
    taken: list[bool],
) -> tuple[tuple[Party, bool] | None, int]:
    """The person that an office names, by the name after it or by the office alone."""
    value = _office(sentence, office)
    first = sentence.items[last + 1 : last + 2]
    known = _listed(people, first[0]) if first else None
    if known is not None and value in _AIDES and known.office in RULERS:
        # *Adviser of X, the president*: where one noun stands behind the other, whose adviser it is.
        if not people.pack.capitals and known.speaks_for is not None:
            further = posted(sentence, people, office, last + 1)
            return person_after(sentence, people, office, further, known.speaks_for, at, taken)
    if known is not None:
        if side is not None and known.speaks_for is side and known.office == value:
            people.holders[value, side.id] = known
        return (known, True), last + 1
    name = _name_behind(sentence, people, last, taken)
    known = _listed(people, name[-1]) if name else None
    if known is not None:
        return (known, True), name[-1].index
    if side is None and not people.pack.capitals:
        name = []
    if name and side is None:
        side = people.backdrop.state_of(value, sentence)
        if side is None and people.pack.only_capitals and _of_the_government(sentence, office):
            side = people.backdrop.state(sentence)  # *presidential spokesman X*, *Defence Minister X* at home
    if name and (side is not None or value not in ("official", "leader", "chief")):
        surname, words = name[-1].text, at.words(name[0], name[-1])
        bare = next((way.bare for way in people.pack.lexicon.variants(surname) if "of" in way.marks), surname)
        if people.pack.only_capitals and bare != surname:  # *President X's offer*
            surname, words = bare, words[: len(bare) - len(surname)]
        told = people.by_surname(surname)
        known = told[0] if told is not None and told[0].kind is PartyKind.PERSON else None
        party = known or people.make(slug(words), PartyKind.PERSON, words, side, value)
        people.know_surname(surname, party)
        if side is not None:
            people.holders[value, side.id] = party
        return (party, True), name[-1].index
    if side is None:
        return _commander(sentence, people, last)
    return (people.holder(value, side), False), last


_SENT_TO = frozenset({"envoy", "ambassador"})


def posted(sentence: Sentence, people: People, office: Item, last: int) -> int:
    """*The special envoy of A to B*: how far the words reach that tell of what kind an office is, and where it is."""
    items = sentence.items
    while last + 1 < len(items) and items[last + 1].has("former"):
        last += 1
    behind = items[last + 1 : last + 3]
    if office.cues["office"] not in _SENT_TO or len(behind) < 2:
        return last
    away = behind[0].cues.get("prep") in ("to", "at", "for", "in")
    where = sides_of(behind[1], people.pack) if away else None
    there = where is not None and where.kind is PartyKind.STATE and behind[1].has("name")
    return behind[1].index if there else last


def _of_the_government(sentence: Sentence, office: Item) -> bool:
    """*Presidential spokesman*, *government spokesman*: whether a word before an office tells that it is a state's."""
    before = sentence.items[office.index - 1] if office.index else None
    return office.cues["office"] in _MINISTERS or (before is not None and before.has("body", "statal"))


def _listed(people: People, item: Item) -> Party | None:
    """The person that a word names, where the lists of names have it."""
    party = people.pack.registry[item.cues["name"]] if item.has("name") else None
    people.know_full_name(party, item.text)
    return party if party is not None and party.kind is PartyKind.PERSON else None


def _name_behind(sentence: Sentence, people: People, last: int, taken: list[bool]) -> list[Item]:
    """The words of a name behind an office, of which a list may know the last; none, where no name stands there."""
    items, capitals = sentence.items, people.pack.capitals
    name: list[Item] = []
    here = last + 1
    while here < len(items) and len(name) < 4 and not taken[here]:
        item = items[here]
        if name and item.text == "." and len(name[-1].text) == 1:
            here += 1  # *Omar A. Y*
            continue
        if name and _listed(people, item) is not None:
            return [*name, item]
        if capitals and not item.capital and name and (particle := _particle(items, here)):
            here += particle
            continue
        known = item.cues and not item.has("glue") and not (not name and _opens_a_name(items, here, capitals))
        if item.kind is not TokenKind.WORD or known:
            break
        if capitals and not item.capital:
            break
        if not capitals and (item.cues or len(name) == 2 or _with_article(people, item)):
            break
        name.append(item)
        here += 1
    return name if capitals or _closes(items[here : here + 1]) else []


def _opens_a_name(items: list[Item], here: int, capitals: bool) -> bool:
    """*The foreign minister Riyadh Doe*: whether a town's name is a person's, by the surname behind it."""
    behind = items[here + 1] if here + 1 < len(items) else None
    surname = behind is not None and behind.capital and not behind.cues
    return capitals and surname and items[here].has("capital") and "of" not in items[here].marks


def _with_article(people: People, item: Item) -> bool:
    """Whether a word has a preposition and an article attached, as a name has not: *for the affairs*."""
    marks = [item.marks, *(variant.marks for variant in people.pack.lexicon.variants(item.text))]
    return "to" in item.marks or any("def" in each and not each.isdisjoint(("to", "by", "as")) for each in marks)


def _closes(behind: Sequence[Item]) -> bool:
    """Where capitals do not tell a name from a noun: whether words end before a pause or a verb, as a name does."""
    if not behind or behind[0].kind is not TokenKind.WORD:
        return True
    return behind[0].has("speech", "that", "prep", "name") or "conj" in behind[0].marks
