"""Whole numbers in a sentence, in digits or words, each with how firmly it is given."""

import re
from collections.abc import Iterator, Sequence

import attrs

from ..model.quantity import Headcount, Qualifier
from .items import Item, Sentence
from .tokens import TokenKind


@attrs.define(slots=True, eq=False)
class Number:
    """A number as it stands in the sentence, in digits or words."""

    value: int
    first: int
    last: int
    qualifier: Qualifier = Qualifier.EXACT
    upper: int | None = None

    @property
    def headcount(self) -> Headcount:
        """The number as one of people."""
        if self.upper is not None:
            return Headcount(self.value, Qualifier.BETWEEN, self.upper)
        return Headcount(self.value, self.qualifier)

    def plus(self, other: "Number") -> "Number":
        """This number and one that stands behind it, added up."""
        return attrs.evolve(self, value=self.value + other.value, last=other.last)


_PLAIN = re.compile(r"\d{1,3}(?:[., ]\d{3})+|\d+")
_DECIMAL = re.compile(r"\d+[.,]\d{1,2}")
_LARGEST = 10**12


def numbers(sentence: Sentence) -> list[Number]:
    """The whole numbers of a sentence, ranges joined, each with how firmly it is given."""
    if not sentence.digits and "number" not in sentence.cued and "scale" not in sentence.cued:
        return []
    known: list[Number] | None = sentence.cache.get("numbers")
    if known is None:
        known = sentence.cache["numbers"] = _joined(sentence)
    return known


def _joined(sentence: Sentence) -> list[Number]:
    found = list(_numbers(sentence))
    joined: list[Number] = []
    for number in found:
        if joined and _range_between(sentence, joined[-1], number):
            joined[-1].upper = number.value
            joined[-1].last = number.last
            continue
        joined.append(number)
    for number in joined:
        for item in reversed(sentence.items[max(0, number.first - 3) : number.first]):
            if item.has("qualifier"):
                number.qualifier = Qualifier(item.cues["qualifier"])
                break
            if not item.has("prep", "glue", "each"):
                break
        after = sentence.items[number.last + 1 : number.last + 2]
        if after and after[0].text == "+":
            number.qualifier = Qualifier.AT_LEAST
    for item in sentence.where("same"):
        # *95 came home; Russia received as many*: the number that counts people last.
        before = [number for number in joined if number.last < item.index and _counts(sentence, number)]
        if before:
            last = before[-1]
            value = last.value + (before[-2].value if len(before) > 1 and _of_two_kinds(sentence, *before[-2:]) else 0)
            joined.append(Number(value, item.index, item.index, last.qualifier, last.upper))
    return sorted(joined, key=lambda number: number.first)


def _counts(sentence: Sentence, number: Number) -> bool:
    """Whether a number counts people: they stand right behind it."""
    return any(item.has("persons") for item in sentence.items[number.last + 1 : number.last + 4])


def _of_two_kinds(sentence: Sentence, one: Number, other: Number) -> bool:
    """*270 soldiers and 120 civilians came home, and as many to B*: whether two numbers count those of one row."""
    between = sentence.items[one.last + 1 : other.first]
    joined = bool(between) and between[-1].has("and") and len(between) <= 4
    return joined and not any(item.has("status", "for", "adjective", "name") for item in between[1:])


def _range_between(sentence: Sentence, left: Number, right: Number) -> bool:
    between = sentence.items[left.last + 1 : right.first]
    if len(between) != 1 or right.value <= left.value or left.upper is not None:
        return False
    if between[0].text in "-—":
        return True
    if between[0].has("or"):
        return right.value - left.value <= 3  # *two or three*
    before = sentence.items[left.first - 1].cues.get("prep") if left.first else None
    if between[0].has("and"):
        return before == "between"
    counted = any(item.has("persons") for item in sentence.items[right.last + 1 : right.last + 3])
    return between[0].cues.get("prep") == "to" and (before in ("from", "between") or counted)


def _numbers(sentence: Sentence) -> Iterator[Number]:
    items = sentence.items
    at = 0
    places = sorted({item.index for item in (*sentence.digits, *sentence.where("number", "scale"))})
    for place in places:
        if place < at:
            continue
        at = place
        item = items[at]
        if item.kind is TokenKind.NUMBER:
            if _PLAIN.fullmatch(item.text) and len(item.text) < 13:
                value = int(re.sub(r"\D", "", item.text))
                last = at
                if at + 1 < len(items) and items[at + 1].has("scale"):
                    value *= int(items[at + 1].cues["scale"])
                    last = _with_stop(items, at + 1)
                if value < _LARGEST:
                    yield Number(value, at, last)
                at = last
            elif _DECIMAL.fullmatch(item.text) and at + 1 < len(items) and items[at + 1].has("scale"):
                # *1.7 thousand*
                value = round(float(item.text.replace(",", ".")) * int(items[at + 1].cues["scale"]))
                if value < _LARGEST:
                    yield Number(value, at, _with_stop(items, at + 1))
                at += 1
        elif item.has("number", "scale"):
            told, last = _in_words(items, at)
            if told is not None:
                yield Number(told, at, last)
            at = last
        at += 1


def _with_stop(items: Sequence[Item], scale: int) -> int:
    """The last item of a number that ends with a word for thousands, with the stop of an abbreviation."""
    return scale + (items[scale + 1].text == "." if scale + 2 < len(items) else False)


def _in_words(items: Sequence[Item], at: int) -> tuple[int | None, int]:
    """A number in words: parts add up, a larger part multiplies what stands before it."""
    total = current = 0
    last = at
    smallest = _LARGEST
    for index in range(at, min(len(items), at + 12)):
        item = items[index]
        if item.has("many") and index == at and not any(each.has("number") for each in items[at + 1 : at + 2]):
            break  # *thousands of*
        if item.has("scale"):
            scale = int(item.cues["scale"])
            if scale >= 1000:
                total += max(current, 1) * scale
                current, smallest = 0, scale
            else:
                # "two hundred" multiplies the part below the scale only: 5 thousand | 2 hundred.
                current = max(current, 1) * scale
                smallest = scale
            last = index
        elif item.has("number"):
            value = int(item.cues["number"])
            if index > at and not (value < smallest or "conj" in item.marks):
                break
            if value >= 1000:
                # A dual, *two thousand*: a hundred behind it adds to it.
                total, smallest, last = total + value, 1000, index
                continue
            current += value
            smallest = min(smallest, 10 ** (len(str(value)) - 1) if value >= 10 else 1) if value < 100 else 100
            last = index
        elif item.has("and") and index + 1 < len(items) and items[index + 1].has("number") and index > at:
            continue
        elif item.text == "-" and index + 1 < len(items) and items[index + 1].has("number", "scale"):
            continue
        else:
            break
    value = total + current
    return (value if 0 < value < _LARGEST else None), last
