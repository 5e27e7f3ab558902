"""Persons told of by their offices: the name behind an office, whom an office alone means, whose office it is."""

from ..model.party import Party, PartyKind
from .items import Item, Sentence
from .named import OriginalAt
from .people import People, slug
from .tokens import TokenKind


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
        party = people.pack.registry[item.cues["name"]] if item.has("name") else None
        if party is not None and party.kind is PartyKind.PERSON:
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
    items, pack = sentence.items, people.pack
    value = _office(sentence, office)
    here = last + 1
    if here < len(items) and items[here].has("name"):
        party = pack.registry[items[here].cues["name"]]
        if party.kind is PartyKind.PERSON:
            if side is not None and party.speaks_for is side and party.office == value:
                people.holders[value, side.id] = party
            return (party, True), here
    name: list[Item] = []
    while here < len(items) and len(name) < 4 and not taken[here]:
        item = items[here]
        if name and item.text == "." and len(name[-1].text) == 1:
            here += 1
            continue
        if name and item.has("name") and (party := pack.registry[item.cues["name"]]).kind is PartyKind.PERSON:
            return (party, True), here
        if pack.capitals and not item.capital and name and (particle := _particle(items, here)):
            here += particle
            continue
        if item.kind is not TokenKind.WORD or (item.cues and not item.has("glue")):
            break
        if pack.capitals and not item.capital:
            break
        if not pack.capitals and (item.cues or len(name) == 2 or "to" in item.marks):
            break
        name.append(item)
        here += 1
    if not pack.capitals and name:
        # Where capitals do not tell a name from a noun, only what stands right before a pause or verb is one.
        after = items[here] if here < len(items) else None
        closed = (
            after is None
            or after.kind is not TokenKind.WORD
            or after.has("speech", "that", "prep", "name")
            or "conj" in after.marks
        )
        if not closed or side is None:
            name = []
    if name and side is None:
        side = people.backdrop.state_of(value, sentence)
    if name and (side is not None or value not in ("official", "leader", "chief")):
        words = at.words(name[0], name[-1])
        full = slug(words)
        known = people.surnames.get(name[-1].text)
        party = known or people.make(full, PartyKind.PERSON, words, side, value)
        for item in name[-1:]:
            people.surnames[item.text] = party
        if side is not None:
            people.holders[value, side.id] = party
        return (party, True), name[-1].index
    if side is None:
        return _commander(sentence, people, last)
    return (people.holder(value, side), False), last
