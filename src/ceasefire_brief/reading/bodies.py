"""The dead who are handed over: *the bodies of two soldiers*, *the body of a hostage*, *the bodies of another four*."""

from collections.abc import Sequence

from ..model.exchange import DetaineeCategory
from .counted import whole_of
from .crowds import Crowd
from .items import Item, Sentence
from .numerals import Number
from .pack import Pack


def _one_body(crowd: Crowd) -> bool:
    """Whether a crowd is a single body that no number counts."""
    number = crowd.number
    return crowd.category is DetaineeCategory.REMAINS and number is not None and number.first == crowd.noun


def with_bodies(sentence: Sentence, pack: Pack, found: list[Crowd], counts: Sequence[Number]) -> list[Crowd]:
    """*The bodies of two soldiers* are two bodies."""
    merged: list[Crowd] = []
    for crowd in found:
        if crowd.category is DetaineeCategory.REMAINS and crowd.number is None and crowd.noun is not None:
            for count in counts:
                between = sentence.items[crowd.noun + 1 : count.first]
                if (
                    between
                    and between[0].cues.get("prep") == "of"
                    and all(item.has("prep", "glue", "qualifier") for item in between)
                ):
                    crowd.number, crowd.last = count, max(crowd.last, count.last)
        before = merged[-1] if merged else None
        if before is not None and crowd.number is not None and whole_of(sentence.items, before, before, crowd.number):
            before.of, before.last = before.of or crowd.of, crowd.last  # *the remains of seven of 28 hostages*
            continue
        bodies = crowd.category is DetaineeCategory.REMAINS
        row = sentence.items[before.last + 1 : crowd.first] if before is not None else []
        apposed = len(row) <= 2 and all(item.has("prep", "glue") for item in row)
        if before is not None and not bodies and _one_body(before) and apposed:
            before.of, before.last = before.of or crowd.of, crowd.last  # *the body of a hostage* is one body
            continue
        if before is not None and before.category is DetaineeCategory.REMAINS and before.number in (None, crowd.number):
            between = sentence.items[(before.noun or before.first) + 1 : crowd.first]
            small = all(item.has("prep", "glue", "qualifier", "ours", "own", "adjective") for item in between)
            if not between or (small and (between[0].cues.get("prep") == "of" or _more(pack, between, crowd))):
                before.number, before.of, before.last = crowd.number, before.of or crowd.of, crowd.last
                continue
        if before is not None and before.category is DetaineeCategory.REMAINS and _as_dead(sentence, before, crowd):
            crowd.category = DetaineeCategory.REMAINS
        merged.append(crowd)
    return merged


_ALIVE_OR_DEAD = frozenset({"soldier", "people", "civilian", "child"})


def _as_dead(sentence: Sentence, bodies: Crowd, crowd: Crowd) -> bool:
    """*The bodies of 563 A and 37 B soldiers*: whether people behind *and* are of the dead told before it."""
    between = sentence.items[bodies.last + 1 : crowd.first]
    noun = sentence.items[crowd.noun] if crowd.noun is not None else None
    joined = len(between) == 1 and between[0].has("and") and bodies.last > (bodies.noun or bodies.first) + 1
    return joined and crowd.number is not None and noun is not None and noun.cues.get("persons") in _ALIVE_OR_DEAD


def _more(pack: Pack, between: Sequence[Item], crowd: Crowd) -> bool:
    """*The bodies of another four*, where a case says *of*: whether only small words come before a number."""
    return pack.declined and crowd.number is not None and not any(item.has("prep") for item in between)
