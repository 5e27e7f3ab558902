"""Finds the people of a sentence, with the numbers that count them."""

from collections.abc import Iterable, Sequence

from .bare_numbers import stands_alone
from .bodies import with_bodies
from .counted import counted_with, number_of, of_those, whole_of
from .crowds import Crowd
from .items import Item, Sentence
from .named import sides_of
from .nounless import bare_crowd, elided, nationals, of_groups
from .numerals import Number
from .pack import Pack
from .whose import described


def crowds(sentence: Sentence, pack: Pack, counts: Sequence[Number]) -> list[Crowd]:
    """The people of a sentence, with the numbers that count them."""
    used: set[int] = set()
    found = _by_nouns(sentence, pack, counts, used)
    found += nationals(sentence, pack, _left(counts, used))
    _use(found, used)
    found += elided(sentence, found, pack, _left(counts, used))
    _use(found, used)
    found = with_bodies(sentence, pack, sorted(found, key=lambda crowd: crowd.first), counts)
    _use(found, used)
    found += of_groups(sentence.items, pack, _left(counts, used))
    _use(found, used)
    for count in _left(counts, used):
        if stands_alone(sentence, count):
            found.append(bare_crowd(sentence.items, pack, count, found))
    return sorted(found, key=lambda crowd: crowd.first)


def _left(counts: Sequence[Number], used: set[int]) -> list[Number]:
    """The numbers that count nobody yet."""
    return [count for count in counts if id(count) not in used]


def _use(found: Iterable[Crowd], used: set[int]) -> None:
    used.update(id(crowd.number) for crowd in found if crowd.number is not None)


def _by_nouns(sentence: Sentence, pack: Pack, counts: Sequence[Number], used: set[int]) -> list[Crowd]:
    """The people that nouns are for: *twelve soldiers*, *the hostages*."""
    items = sentence.items
    found: list[Crowd] = []
    for noun in sentence.where("persons", "two_persons", "one_person"):
        if found and _told_by(items, pack, found[-1], noun):
            continue
        number, first, last = number_of(items, pack, counts, noun, used)
        crowd = described(items, pack, noun, number, first, last)
        if number is not None and any(whole_of(items, part, found[-1], number) for part in found[-2:]):
            found[-1].of = found[-1].of or crowd.of  # *two of the four A captives*
            continue
        found.append(crowd)
    return found


def _told_by(items: Sequence[Item], pack: Pack, crowd: Crowd, noun: Item) -> bool:
    """*20 captives from the fighters of the group*: whether a noun only says more of the people before it."""
    if crowd.noun is not None and noun.index <= crowd.last:
        return True
    if counted_with(crowd, noun):
        crowd.last = noun.index
        return True
    if of_those(items, crowd, noun):
        side = sides_of(items[noun.index + 1], pack) if noun.index + 1 < len(items) else None
        crowd.of, crowd.last = crowd.of or side, noun.index + (side is not None)
        return True
    # *31 people, one who was detained*, where a participle agrees with the number
    agrees = noun.has("one_person") and noun.has("caught") and noun.index == crowd.last + 2
    return agrees and items[noun.index - 1].text == "," and crowd.number is not None
