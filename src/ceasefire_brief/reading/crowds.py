"""The people of a sentence: who, whose, and how many."""

from collections.abc import Iterator, Sequence

import attrs

from ..model.exchange import DetaineeCategory, Detainees, Health
from ..model.party import Party, PartyKind
from .bare_numbers import of_ours, of_side, stands_alone
from .items import Item, Sentence
from .named import sides_of
from .numerals import Number
from .pack import Pack
from .tokens import QUOTES, TokenKind


@attrs.define(slots=True, eq=False)
class Crowd:
    """People in a sentence: how many, who, of which side.

    Attributes:
        number: How many; ``None`` if not said.
        first, last: The indices of the items.
        category: Their status.
        health: Their state of health.
        of: Whose people they are, by an adjective or name beside them.
    """

    number: Number | None
    first: int
    last: int
    category: DetaineeCategory
    health: Health
    of: Party | None = None
    noun: int | None = None


def crowds(sentence: Sentence, pack: Pack, counts: Sequence[Number]) -> list[Crowd]:
    """The people of a sentence, with the numbers that count them."""
    items = sentence.items
    found: list[Crowd] = []
    used: set[int] = set()
    for item in sentence.where("persons", "two_persons", "one_person"):
        cue = next(cue for cue in ("one_person", "two_persons", "persons") if cue in item.cues)
        if found and found[-1].noun is not None and item.index <= found[-1].last:
            continue
        if found and _counted_with(found[-1], item):
            found[-1].last = item.index
            continue
        if found and _of_those(items, found[-1], item):
            side = sides_of(items[item.index + 1], pack) if item.index + 1 < len(items) else None
            found[-1].of, found[-1].last = found[-1].of or side, item.index + (side is not None)
            continue
        if found and cue == "one_person" and item.has("caught") and item.index == found[-1].last + 2:
            if items[item.index - 1].text == "," and found[-1].number is not None:
                continue  # *31 people, one who was detained*, where a participle agrees with the number
        kind = item.cues[cue]
        number = Number(2, item.index, item.index) if cue == "two_persons" else None
        first = last = item.index
        more = next((count for count in counts if number and _or_more(items, item, count)), None)
        if number is not None and more is not None:
            number.upper, number.last, last = more.value, more.last, more.last
            used.add(id(more))
        if number is None:
            for count in counts:
                gap = item.index - count.last
                if count.value == 1 and count.first and items[count.first - 1].has("not"):
                    used.add(id(count))  # *not one prisoner*
                    cue = "persons"
                    continue
                if (
                    id(count) not in used
                    and 0 < gap <= 4
                    and (_describes(items[count.last + 1 : item.index]) or _of_a_name(items, pack, count, item))
                ):
                    number, first = count, count.first
            if number is None and not pack.adjective_first and "def" in item.marks:
                number, last = next(
                    ((count, count.last) for count in counts if _definite(items, item, count)),
                    (None, last),
                )
            if number is not None:
                used.add(id(number))
                part = _part_of(items, counts, number)
                if part is not None:
                    number, first = part, part.first
                    used.add(id(number))
            elif cue == "one_person" and _is_one(items, item, pack):
                number = Number(1, item.index, item.index)
        if number is not None and any(_whole_of(items, part, found[-1], number) for part in found[-2:]):
            continue
        category, health, side = kind, Health.UNSPECIFIED, None
        if (
            number is not None
            and category in (*_OWN, "prisoner_of_war", "detainee")
            and _of_a_name(items, pack, number, item)
        ):
            side = sides_of(items[item.index - 1], pack)
        if number is not None and number.first == item.index > 1 and items[item.index - 2].has("indefinite"):
            side = sides_of(items[item.index - 1], pack)
        low = first
        implied = number is None or number.first == item.index  # *an A soldier*
        while low > 0 and implied and _leads(items[low - 1], pack):
            low -= 1
            if low > 1 and items[low - 1].text == "-" and items[low - 2].has("adjective"):
                low -= 1  # *an A-B soldier*
        reach = last
        for index in range(low, min(len(items), last + 7)):
            other = items[index]
            if index > item.index and (
                other.kind is not TokenKind.WORD
                or other.has(
                    "who", "for", "in_return", "release", "released", "handover", "receive", "freed", "speech", "but"
                )
                or (other.has("number") and index > last + 1)
                or (other.has("prep") and other.cues["prep"] not in ("of", "from"))
                or "to" in other.marks
                or "conj" in other.marks
                or other.has("and")
            ):
                break
            if other.has("adjective") and side is None and _belongs(items, item, index, pack):
                side = sides_of(other, pack)
            elif other.has("health"):
                health = Health(other.cues["health"])
            elif index == item.index + 1 and item.has("caught") and other.cues.get("persons") == "soldier":
                category = "prisoner_of_war"  # *abducted soldiers*
            elif index > item.index and other.has("persons") and category in _PLAIN and not item.has("name"):
                if other.cues["persons"] != "people":
                    category = other.cues["persons"]
            elif index > item.index and not other.has("prep", "glue", "who") and other.cues:
                beside = index == item.index + 1 or (category == "soldier" and _of_force(items[item.index + 1 : index]))
                if other.has("force") and other.has("name") and beside and side is None:
                    side = sides_of(other, pack)  # *prisoners of A's forces*, by their name
                elif not pack.declined and pack.adjective_first and side is None and _members(items, item, index):
                    side = sides_of(other, pack) if category in _OWN else None  # *fighters of A*, *citizens of A*
                elif pack.declined and index == item.index + 1 and side is None and "gen" in other.cases:
                    # *Citizens of Ukraine*, in the genitive; a captive's genitive may be the captor.
                    side = sides_of(other, pack) if _category(category) in _FREE else None
                elif pack.verb_first and index == item.index + 1 and side is None and "def" not in item.marks:
                    # *Fighters of the group*, one noun behind the other.
                    side = sides_of(other, pack) if category in _OWN else None
                break
            elif index > item.index and not other.cues:
                continue
            reach = max(reach, index)
        while (
            reach > last and items[reach].has("prep", "glue") and not items[reach].has("persons", "health", "adjective")
        ):
            reach -= 1
        found.append(Crowd(number, first, reach, _category(category), health, side, item.index))
    found += _nationals(sentence, pack, [count for count in counts if id(count) not in used])
    used.update(id(crowd.number) for crowd in found if crowd.number is not None)
    found = _remains(sentence, pack, sorted(found, key=lambda crowd: crowd.first), counts)
    found = [*found, *_elided(sentence, found, pack, [count for count in counts if id(count) not in used])]
    used.update(id(crowd.number) for crowd in found if crowd.number is not None)
    found += _of_groups(items, pack, [count for count in counts if id(count) not in used])
    used.update(id(crowd.number) for crowd in found if crowd.number is not None)
    for count in counts:
        if id(count) not in used and stands_alone(sentence, count):
            noun = count.first if items[count.first].has("heads") else None
            bare = Crowd(count, count.first, count.last, DetaineeCategory.UNSPECIFIED, Health.UNSPECIFIED, noun=noun)
            if of_side(items, count):
                bare.of, bare.last = sides_of(items[count.last + 1], pack), count.last + 1
                like = [crowd for crowd in found if crowd.last < count.first and crowd.noun is not None]
                bare.category = like[-1].category if like else bare.category
            elif of_ours(items, count):
                bare.last = count.last + 1
            found.append(bare)
    return sorted(found, key=lambda crowd: crowd.first)


def _leads(item: Item, pack: Pack) -> bool:
    """Whether a word right before people describes them, and is not who acts on them: *freed A two B soldiers*."""
    if item.has("adjective") and not pack.adjective_first:
        return False
    return item.has("adjective", "health", "persons")


def _whole_of(items: Sequence[Item], part: Crowd, last: Crowd, number: Number) -> bool:
    """*50 women and children out of 237 hostages*: whether a number is that of whom those before it are a part."""
    if part.number is None or part.number.value >= number.value or number.first - last.last != 2:
        return False
    between = items[part.last + 1 : last.first]
    if part is not last and not (len(between) == 1 and between[0].has("and")):
        return False
    return items[number.first - 1].cues.get("prep") in ("from", "of", "with")


def _members(items: Sequence[Item], noun: Item, index: int) -> bool:
    """*Leaders of the group A*: whether a name right behind *of* tells whose people a noun means."""
    between = items[noun.index + 1 : index]
    return items[index].has("name") and bool(between) and _of_force(between) and len(between) <= 2


def _of_force(between: Sequence[Item]) -> bool:
    """*Soldiers of the armed forces of A*: whether only *of the* stands between."""
    return between[0].cues.get("prep") == "of" and all(item.has("prep", "glue") for item in between)


def _is_one(items: Sequence[Item], item: Item, pack: Pack) -> bool:
    """*A captured border guard*, *the body of*: whether a noun in the singular counts one person."""
    before = items[max(0, item.index - 4) : item.index]
    if before and before[-1].has("not"):
        return False
    if pack.declined or pack.verb_first or not pack.adjective_first:
        return True
    if item.cues["one_person"] == DetaineeCategory.REMAINS:
        return item.index + 1 < len(items) and items[item.index + 1].cues.get("prep") == "of"
    at = next((other.index for other in reversed(before) if other.has("indefinite")), None)
    if at is not None and at == item.index - 2 and before[-1].has("name"):
        return True  # *an A fighter*, where the name of the group stands for an adjective
    return at is not None and _describes(items[at + 1 : item.index])


def _or_more(items: Sequence[Item], dual: Item, count: Number) -> bool:
    """*Two or three prisoners*, where the form of the noun says *two*: whether a number is that third."""
    return count.first == dual.index + 2 and items[dual.index + 1].has("or") and 2 < count.value <= 5


def _of_those(items: Sequence[Item], crowd: Crowd, item: Item) -> bool:
    """Whether a noun says again who those counted are: *20 captives from the fighters of the group*."""
    if crowd.number is None or crowd.noun is None or item.index != crowd.last + 2 or item.has("one_person"):
        return False
    remains = item.cues.get("persons") == crowd.category == DetaineeCategory.REMAINS
    return items[item.index - 1].cues.get("prep") == "from" and not remains and crowd.number.last < crowd.noun


def _counted_with(crowd: Crowd, item: Item) -> bool:
    """Whether one number counts a noun and the next one, joined to it: *2,900 prisoners and detainees* in Arabic."""
    number = crowd.number
    counted = number is not None and number.last < (crowd.noun or 0) and number.value > 10
    return counted and item.has("one_person") and "conj" in item.marks and item.index == crowd.last + 1


def _of_groups(items: Sequence[Item], pack: Pack, counts: Sequence[Number]) -> Iterator[Crowd]:
    """*181 Houthis*: people counted by the name of their group."""
    for count in counts:
        name = items[count.last + 1] if count.last + 1 < len(items) else None
        if name is None or not name.has("name") or 1900 <= count.value <= 2100:
            continue
        party = pack.registry[name.cues["name"]]
        if party.kind is PartyKind.ARMED_GROUP and (not pack.declined or "gen" in name.cases):
            category, health = DetaineeCategory.UNSPECIFIED, Health.UNSPECIFIED
            yield Crowd(count, count.first, name.index, category, health, party, name.index)


def _definite(items: Sequence[Item], noun: Item, count: Number) -> bool:
    """Whether a number behind a noun has the noun's article, attached or apart: *the hostages, the twenty*."""
    if count.first == noun.index + 1:
        return "def" in items[count.first].marks
    return count.first == noun.index + 2 and items[count.first - 1].has("article")


def _elided(sentence: Sentence, found: Sequence[Crowd], pack: Pack, counts: Sequence[Number]) -> list[Crowd]:
    """*100 A and 100 B captives*: the people of the first are those of the second."""
    elided: list[Crowd] = []
    for count in counts if pack.adjective_first else ():
        behind = sentence.items[count.last + 1 : count.last + 3]
        if len(behind) < 2 or not behind[0].has("adjective") or not (behind[1].has("and") or behind[1].text == ","):
            continue
        after = next((crowd for crowd in found if 0 < crowd.first - behind[1].index <= 2), None)
        if after is not None and after.number is not None and after.of is not None:
            side, noun = sides_of(behind[0], pack), behind[0].index
            elided.append(Crowd(count, count.first, noun, after.category, after.health, side, noun))
    return elided


def _nationals(sentence: Sentence, pack: Pack, counts: Sequence[Number]) -> list[Crowd]:
    """*15 Palestinians*: where adjectives stand behind nouns, one right behind a number stands for people."""
    found: list[Crowd] = []
    for count in counts if pack.verb_first else ():
        item = sentence.items[count.last + 1] if count.last + 1 < len(sentence.items) else None
        dated = count.first > 0 and sentence.items[count.first - 1].has("unit", "one_unit", "month", "prep")
        if item is None or not item.has("adjective") or item.has("persons") or {"def", "conj"} & item.marks:
            continue
        if dated and 1900 <= count.value <= 2100:
            continue
        side = pack.registry[item.cues["adjective"]]
        kind = DetaineeCategory.UNSPECIFIED
        found.append(Crowd(count, count.first, item.index, kind, Health.UNSPECIFIED, side, item.index))
    return found


def _one_body(crowd: Crowd) -> bool:
    """Whether a crowd is a single body that no number counts."""
    number = crowd.number
    return crowd.category is DetaineeCategory.REMAINS and number is not None and number.first == crowd.noun


def _remains(sentence: Sentence, pack: Pack, found: list[Crowd], counts: Sequence[Number]) -> list[Crowd]:
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
        if before is not None and crowd.number is not None and _whole_of(sentence.items, before, before, crowd.number):
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
            small = all(item.has("prep", "glue", "qualifier", "ours", "own") for item in between)
            if not between or (small and (between[0].cues.get("prep") == "of" or _more(pack, between, crowd))):
                before.number, before.of, before.last = crowd.number, before.of or crowd.of, crowd.last
                continue
        merged.append(crowd)
    return merged


def _more(pack: Pack, between: Sequence[Item], crowd: Crowd) -> bool:
    """*The bodies of another four*, where a case says *of*: whether only small words come before a number."""
    return pack.declined and crowd.number is not None and not any(item.has("prep") for item in between)


_PLAIN = frozenset({"people", "soldier"})
_OWN = frozenset({"soldier", "people", "civilian", "child"})
_FREE = frozenset(
    {DetaineeCategory.UNSPECIFIED, DetaineeCategory.PRISONER_OF_WAR, DetaineeCategory.CIVILIAN, DetaineeCategory.CHILD}
)


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


def _belongs(items: Sequence[Item], noun: Item, index: int, pack: Pack) -> bool:
    """Whether an adjective describes the noun: where adjectives stand first, not one behind it."""
    if index <= noun.index or not pack.adjective_first:
        return True
    between = items[noun.index + 1 : index]
    of = bool(between) and between[0].cues.get("prep") == "of" and all(item.has("prep", "glue") for item in between)
    return of or any(other.has("persons") for other in items[index : index + 2])


def _category(value: str) -> DetaineeCategory:
    if value == "soldier":
        return DetaineeCategory.PRISONER_OF_WAR
    return DetaineeCategory.UNSPECIFIED if value == "people" else DetaineeCategory(value)


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


def _of_a_name(items: Sequence[Item], pack: Pack, count: Number, noun: Item) -> bool:
    """*125 A army soldiers*: whether a name between a number and a noun says whose people they are."""
    if not pack.adjective_first or pack.declined or count.last + 2 != noun.index or 1900 <= count.value <= 2100:
        return False
    return items[noun.index - 1].has("name")


def detainees(crowd: Crowd, words: str | None) -> Detainees:
    """Who a crowd is, for the model."""
    return Detainees(category=crowd.category, health=crowd.health, term=words)
