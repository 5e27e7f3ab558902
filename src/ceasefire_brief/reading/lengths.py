"""Lengths of time in a sentence."""

from collections.abc import Sequence
from typing import Any

import attrs

from ..model.quantity import Duration
from .items import Item, Sentence
from .numerals import Number


@attrs.define(slots=True, eq=False)
class Lasting:
    """A length of time in a sentence."""

    duration: Duration
    first: int
    last: int


_DASHES = frozenset("-–—")
_CALENDAR = range(1900, 2101)
"""What stands before a word for a year to name one."""


def lengths(sentence: Sentence, counts: Sequence[Number]) -> list[Lasting]:
    """The lengths of time in a sentence."""
    items = sentence.items
    by_last = {count.last: count for count in counts}
    found: list[Lasting] = []
    for item in sentence.where("span", "two_units", "unit", "one_unit", "open_ended"):
        if item.has("span"):
            count_of, _, unit_of = item.cues["span"].partition(" ")
            found.append(Lasting(_duration(unit_of, int(count_of)), item.index, item.index))
        elif item.has("two_units"):
            found.append(Lasting(_duration(item.cues["two_units"], 2), item.index, item.index))
        elif item.has("unit", "one_unit"):
            unit = item.cues.get("unit") or item.cues["one_unit"]
            at = item.index - 1
            while at >= 0 and (items[at].text == "-" or items[at].has("qualifier") or _besides(items[at])):
                at -= 1
            count = by_last.get(at)
            if count is not None and count.upper is not None:
                continue  # *two or three days* is no one length
            if count is not None and count.first > 1 and count.first - 2 in by_last:
                joint = items[count.first - 1]
                if joint.has("or", "until") or joint.cues.get("prep") == "to" or joint.text in _DASHES:
                    continue  # *two to three days*
            if count is not None and unit == "years" and count.value in _CALENDAR:
                continue  # *in the year 2020*
            if count is not None and 0 < count.value < 10_000:
                found.append(Lasting(_duration(unit, count.value), count.first, item.index))
            elif item.has("one_unit") or (not item.has("several") and _lasts(items, at, item)):
                found.append(Lasting(_duration(unit, 1), item.index, item.index))
        else:
            found.append(Lasting(Duration(open_ended=True), item.index, item.index))
    return found


def _besides(item: Item) -> bool:
    """*Two additional months*, *five more days*: a small word between a number and what it counts."""
    return item.has("glue") and not item.has("and", "prep", "indefinite", "article")


def _lasts(items: Sequence[Item], at: int, unit: Item) -> bool:
    """*For a week*, *for another week*: whether nothing but a word such as *another* stands before a unit."""
    return at >= 0 and items[at].has("lasting") and all(item.has("besides") for item in items[at + 1 : unit.index])


def _duration(unit: str, value: int) -> Duration:
    units: dict[str, Any] = {unit: value}
    return Duration(**units)
