"""Which number counts which people: *twelve captured fighters*, *4,600 of 5,000 prisoners*, *an A soldier*."""

from collections.abc import Sequence

from ..model.exchange import DetaineeCategory
from .crowds import Crowd
from .items import Item
from .numerals import Number
from .pack import Pack
from .tokens import QUOTES, TokenKind


def number_of(
    items: Sequence[Item], pack: Pack, counts: Sequence[Number], noun: Item, used: set[int]
) -> tuple[Number | None, int, int]:
    """How many people a noun is for, and the indices that the number and the noun reach from and to.

    The ids of the numbers that are told by it are added to ``used``.
    """
    counted = any(count.last == noun.index - 1 and count.value > 2 for count in counts)
    if noun.has("two_persons") and not noun.has("one_person") and not counted:
        return _two(items, counts, noun, used)
    denied = [count for count in counts if _none(items, count)]
    used.update(map(id, denied))
    number = next(
        (count for count in reversed(counts) if id(count) not in used and _before(items, pack, count, noun)), None
    )
    first, last = noun.index if number is None else number.first, noun.index
    if number is None and not pack.adjective_first and "def" in noun.marks:
        number = next((count for count in counts if _definite(items, noun, count)), None)
        last = last if number is None else number.last
    if number is not None:
        used.add(id(number))
        part = _part_of(items, counts, number)
        if part is not None:
            number, first = part, part.first
            used.add(id(number))
    elif noun.has("one_person") and not denied and _is_one(items, noun, pack):
        number = Number(1, noun.index, noun.index)
    return number, first, last


def _two(items: Sequence[Item], counts: Sequence[Number], noun: Item, used: set[int]) -> tuple[Number | None, int, int]:
    """*Two prisoners*, *two or three prisoners*, where the form of the noun says *two*."""
    number = Number(2, noun.index, noun.index)
    more = next((count for count in counts if _or_more(items, noun, count)), None)
    if more is not None:
        number.upper, number.last = more.value, more.last
        used.add(id(more))
    return number, noun.index, number.last


def _none(items: Sequence[Item], count: Number) -> bool:
    """*Not one prisoner*: whether a number says that there is nobody."""
    return count.value == 1 and count.first > 0 and items[count.first - 1].has("not")


def _before(items: Sequence[Item], pack: Pack, count: Number, noun: Item) -> bool:
    """*Twelve captured fighters*: whether a number before a noun counts it."""
    between = items[count.last + 1 : noun.index]
    compounds = sum(item.text == "-" for item in between)  # *three high-ranking prisoners*
    if not 0 < noun.index - count.last - 2 * compounds <= 4:
        return False
    if between and between[0].text == ")" and count.first and items[count.first - 1].text == "(":
        between = between[1:]  # *(20) prisoners*
    return _describes(between) or of_a_name(items, pack, count, noun)


def whole_of(items: Sequence[Item], part: Crowd, last: Crowd, number: Number) -> bool:
    """*50 women and children out of 237 hostages*: whether a number is that of whom those before it are a part."""
    if part.number is None or part.number.value >= number.value or number.first - last.last != 2:
        return False
    between = items[part.last + 1 : last.first]
    if part is not last and not (len(between) == 1 and between[0].has("and")):
        return False
    return items[number.first - 1].cues.get("prep") in ("from", "of", "with")


def _is_one(items: Sequence[Item], item: Item, pack: Pack) -> bool:
    """*A captured border guard*, *the body of*: whether a noun in the singular counts one person."""
    before = items[max(0, item.index - 4) : item.index]
    if before and before[-1].has("not"):
        return False
    if pack.declined or pack.verb_first or not pack.adjective_first:
        return True
    if item.cues["one_person"] == DetaineeCategory.REMAINS:
        return item.index + 1 < len(items) and items[item.index + 1].cues.get("prep") == "of"
    at = next((other.index for other in reversed(before) if other.has("indefinite", "its", "lone")), None)
    if at is not None and at == item.index - 2 and before[-1].has("name"):
        return True  # *an A fighter*, where the name of the group stands for an adjective
    return at is not None and _describes(items[at + 1 : item.index])


def _or_more(items: Sequence[Item], dual: Item, count: Number) -> bool:
    """*Two or three prisoners*, where the form of the noun says *two*: whether a number is that third."""
    return count.first == dual.index + 2 and items[dual.index + 1].has("or") and 2 < count.value <= 5


def of_those(items: Sequence[Item], crowd: Crowd, item: Item) -> bool:
    """Whether a noun says again who those counted are: *20 captives from the fighters of the group*."""
    if crowd.number is None or crowd.noun is None or item.index != crowd.last + 2 or item.has("one_person"):
        return False
    remains = item.cues.get("persons") == crowd.category == DetaineeCategory.REMAINS
    return items[item.index - 1].cues.get("prep") == "from" and not remains and crowd.number.last < crowd.noun


def counted_with(crowd: Crowd, item: Item) -> bool:
    """Whether one number counts a noun and the next one, joined to it: *2,900 prisoners and detainees* in Arabic."""
    number = crowd.number
    counted = number is not None and number.last < (crowd.noun or 0) and number.value > 10
    return counted and item.has("one_person") and "conj" in item.marks and item.index == crowd.last + 1


def _definite(items: Sequence[Item], noun: Item, count: Number) -> bool:
    """Whether a number behind a noun has the noun's article, attached or apart: *the hostages, the twenty*."""
    if count.first == noun.index + 1:
        return "def" in items[count.first].marks
    return count.first == noun.index + 2 and items[count.first - 1].has("article")


def _part_of(items: Sequence[Item], counts: Sequence[Number], whole: Number) -> Number | None:
    """The number that is counted of a whole: 4,600 in *4,600 of 5,000 prisoners*."""
    of = whole.first - 1
    of -= of > 0 and items[of].has("glue") and not items[of].has("prep")  # *seven of the eight*
    if of < 1 or items[of].cues.get("prep") not in ("from", "of", "with"):
        return None
    return next(
        (
            count
            for count in counts
            if count.last == of - 1
            and count.value < whole.value
            and not (count.first and items[count.first - 1].has("side", "prep"))
        ),
        None,
    )


def _describes(between: Sequence[Item]) -> bool:
    """Whether what stands between a number and a noun only describes the noun."""
    if len(between) == 1 and between[0].cues.get("prep") == "from":
        return True
    return not any(
        (item.kind is not TokenKind.WORD and item.text != "-" and item.text not in QUOTES)
        or (
            item.has(
                "persons",
                "number",
                "phase",
                "exchange",
                "swap",
                "unit",
                "one_unit",
                "month",
                "prep",
                "for",
                "speech",
                "ceasefire",
                "each",
                "name",
            )
            and not (item.has("prep") and item.cues["prep"] == "of")
        )
        or (item.has("and") and not (place and between[place - 1].has("adjective") and place + 1 < len(between)))
        or "conj" in item.marks
        for place, item in enumerate(between)
    )


def of_a_name(items: Sequence[Item], pack: Pack, count: Number, noun: Item) -> bool:
    """*125 A army soldiers*: whether a name between a number and a noun says whose people they are."""
    if not pack.adjective_first or pack.declined or 1900 <= count.value <= 2100:
        return False
    between = items[count.last + 1 : noun.index - 1]
    plain = all(item.has("caught") or not item.cues for item in between)
    return items[noun.index - 1].has("name") and plain and _describes(between)
