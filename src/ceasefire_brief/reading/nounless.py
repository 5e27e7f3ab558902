"""People counted without a noun for them: *181 Houthis*, *100 A and 100 B captives*, *146 for 97*."""

from collections.abc import Iterator, Sequence

from ..model.exchange import DetaineeCategory, Health
from ..model.party import PartyKind
from .bare_numbers import of_ours, of_side
from .crowds import Crowd
from .items import Item, Sentence
from .named import sides_of
from .numerals import Number
from .pack import Pack


def bare_crowd(items: Sequence[Item], pack: Pack, count: Number, found: Sequence[Crowd]) -> Crowd:
    """*B — six Tajik*, *189 of ours*: the people of a number that stands alone, like those told before it."""
    noun = count.first if items[count.first].has("heads") else None
    bare = Crowd(count, count.first, count.last, DetaineeCategory.UNSPECIFIED, Health.UNSPECIFIED, noun=noun)
    if of_side(items, count):
        bare.of, bare.last = sides_of(items[count.last + 1], pack), count.last + 1
        like = [crowd for crowd in found if crowd.last < count.first and crowd.noun is not None]
        bare.category = like[-1].category if like else bare.category
    elif of_ours(items, count):
        bare.last = count.last + 1
    return bare


def of_groups(items: Sequence[Item], pack: Pack, counts: Sequence[Number]) -> Iterator[Crowd]:
    """*181 Houthis*: people counted by the name of their group."""
    for count in counts:
        name = items[count.last + 1] if count.last + 1 < len(items) else None
        if name is None or not name.has("name") or 1900 <= count.value <= 2100:
            continue
        party = pack.registry[name.cues["name"]]
        if party.kind is PartyKind.ARMED_GROUP and (not pack.declined or "gen" in name.cases):
            category, health = DetaineeCategory.UNSPECIFIED, Health.UNSPECIFIED
            yield Crowd(count, count.first, name.index, category, health, party, name.index)


def elided(sentence: Sentence, found: Sequence[Crowd], pack: Pack, counts: Sequence[Number]) -> list[Crowd]:
    """*100 A and 100 B captives*: the people of the first are those of the second."""
    left_out: list[Crowd] = []
    for count in counts if pack.adjective_first else ():
        behind = sentence.items[count.last + 1 : count.last + 3]
        if len(behind) < 2 or not behind[0].has("adjective") or not (behind[1].has("and") or behind[1].text == ","):
            continue
        after = next((crowd for crowd in found if 0 < crowd.first - behind[1].index <= 2), None)
        if after is not None and after.number is not None and after.of is not None:
            side, noun = sides_of(behind[0], pack), behind[0].index
            left_out.append(Crowd(count, count.first, noun, after.category, after.health, side, noun))
    return left_out


def nationals(sentence: Sentence, pack: Pack, counts: Sequence[Number]) -> list[Crowd]:
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
