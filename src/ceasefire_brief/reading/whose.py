"""Who the people are that a noun is for: whose, in what health, of what status, by the words around the noun."""

from collections.abc import Sequence

import attrs

from ..model.exchange import DetaineeCategory, Health
from ..model.party import Party
from .counted import of_a_name
from .crowds import Crowd
from .items import Item
from .named import sides_of
from .numerals import Number
from .pack import Pack
from .tokens import TokenKind


@attrs.define(slots=True, eq=False)
class _Told:
    """What has been told of people so far.

    Attributes:
        kind: Their status, as the lists have it.
        side: Whose they are.
        reach: The index up to which words tell of them.
        health: Their state of health.
    """

    kind: str
    side: Party | None
    reach: int
    health: Health = Health.UNSPECIFIED


def described(items: Sequence[Item], pack: Pack, noun: Item, number: Number | None, first: int, last: int) -> Crowd:
    """The people that a noun is for, with its number, by the words around both."""
    kind = next(noun.cues[cue] for cue in ("one_person", "two_persons", "persons") if cue in noun.cues)
    told = _Told(kind, _side_before(items, pack, noun, number, kind), last)
    for other in items[_low(items, pack, noun, number, first) : last + 7]:
        if other.index > noun.index and _leads_on(other, last):
            break
        if other.has("adjective") and told.side is None and _belongs(items, noun, other.index, pack):
            told.side = sides_of(other, pack)
        elif other.has("health"):
            told.health = Health(other.cues["health"])
        elif other.index == noun.index + 1 and noun.has("caught") and other.cues.get("persons") == "soldier":
            told.kind = "prisoner_of_war"  # *abducted soldiers*
        elif other.index > noun.index and other.has("persons") and told.kind in _PLAIN and not noun.has("name"):
            if other.cues["persons"] != "people":
                told.kind = other.cues["persons"]
        elif other.index > noun.index and not other.has("prep", "glue", "who"):
            if not other.cues:
                continue
            if told.side is None:
                told.side = _owner(items, pack, noun, other, told.kind)
            break
        told.reach = max(told.reach, other.index)
    reach = told.reach
    while reach > last and items[reach].has("prep", "glue") and not items[reach].has("persons", "health", "adjective"):
        reach -= 1
    return Crowd(number, first, reach, _category(told.kind), told.health, told.side, noun.index)


def _side_before(items: Sequence[Item], pack: Pack, noun: Item, number: Number | None, kind: str) -> Party | None:
    """*125 A army soldiers*, *an A fighter*: the side that a name between a number or an article and a noun tells."""
    if number is None:
        return None
    side = None
    if kind in (*_OWN, "prisoner_of_war", "detainee") and of_a_name(items, pack, number, noun):
        side = sides_of(items[noun.index - 1], pack)
    if number.first == noun.index > 1 and items[noun.index - 2].has("indefinite"):
        side = sides_of(items[noun.index - 1], pack)
    return side


def _low(items: Sequence[Item], pack: Pack, noun: Item, number: Number | None, first: int) -> int:
    """*An A soldier*, *an A-B soldier*: where the words begin that describe people without a number of their own."""
    low = first
    implied = number is None or number.first == noun.index
    while low > 0 and implied and _leads(items[low - 1], pack):
        low -= 1
        if low > 1 and items[low - 1].text == "-" and items[low - 2].has("adjective"):
            low -= 1
    return low


def _leads_on(other: Item, last: int) -> bool:
    """Whether a word behind people goes on to something else: *captives for*, *soldiers who*."""
    return (
        other.kind is not TokenKind.WORD
        or other.has("who", "for", "in_return", "release", "released", "handover", "receive", "freed", "speech", "but")
        or (other.has("number") and other.index > last + 1)
        or (other.has("prep") and other.cues["prep"] not in ("of", "from"))
        or not other.marks.isdisjoint(("to", "conj"))
        or other.has("and")
    )


def _owner(items: Sequence[Item], pack: Pack, noun: Item, other: Item, kind: str) -> Party | None:
    """*Prisoners of A's forces*, *citizens of A*: the side whose people a noun is for, by a word behind it."""
    next_to = other.index == noun.index + 1
    beside = next_to or (kind == "soldier" and _of_force(items[noun.index + 1 : other.index]))
    if other.has("force") and other.has("name") and beside:
        return sides_of(other, pack)  # by their name
    if not pack.declined and pack.adjective_first and _members(items, noun, other.index):
        return sides_of(other, pack) if kind in _OWN else None  # *fighters of A*, *citizens of A*
    if pack.declined and next_to and "gen" in other.cases:
        # *Citizens of Ukraine*, in the genitive; a captive's genitive may be the captor.
        return sides_of(other, pack) if _category(kind) in _FREE else None
    if pack.verb_first and next_to and "def" not in noun.marks:
        # *Fighters of the group*, one noun behind the other.
        return sides_of(other, pack) if kind in _OWN else None
    return None


def _leads(item: Item, pack: Pack) -> bool:
    """Whether a word right before people describes them, and is not who acts on them: *freed A two B soldiers*."""
    if item.has("adjective") and not pack.adjective_first:
        return False
    return item.has("adjective", "health", "persons")


def _members(items: Sequence[Item], noun: Item, index: int) -> bool:
    """*Leaders of the group A*: whether a name right behind *of* tells whose people a noun means."""
    between = items[noun.index + 1 : index]
    return items[index].has("name") and _of_force(between) and len(between) <= 2


def _of_force(between: Sequence[Item]) -> bool:
    """*Soldiers of the armed forces of A*: whether only *of the* stands between."""
    return bool(between) and between[0].cues.get("prep") == "of" and all(item.has("prep", "glue") for item in between)


_PLAIN = frozenset({"people", "soldier"})


_OWN = frozenset({"soldier", "people", "civilian", "child"})


_FREE = frozenset(
    {DetaineeCategory.UNSPECIFIED, DetaineeCategory.PRISONER_OF_WAR, DetaineeCategory.CIVILIAN, DetaineeCategory.CHILD}
)


def _belongs(items: Sequence[Item], noun: Item, index: int, pack: Pack) -> bool:
    """Whether an adjective describes the noun: where adjectives stand first, not one behind it."""
    if index <= noun.index or not pack.adjective_first:
        return True
    described = any(other.has("persons") for other in items[index : index + 2])
    return described or _of_force(items[noun.index + 1 : index])


def _category(value: str) -> DetaineeCategory:
    if value == "soldier":
        return DetaineeCategory.PRISONER_OF_WAR
    return DetaineeCategory.UNSPECIFIED if value == "people" else DetaineeCategory(value)
