"""The people whom a stretch of a sentence names: those who gain by a promise, with those listed beside them."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from ....model.exchange import DetaineeCategory
from ....model.mention import MentionForm
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...named import Named
from ...people import slug
from ...scene import Scene
from ..acts import foreign_forces
from ..demands.nameless import band
from ..exchanges.captives import CAPTIVES, people_of


def people_within(scene: Scene, sentence: Sentence, row: range, but: Collection[Party]) -> tuple[Party, ...]:
    """Those whom a stretch of a sentence names first, with those who are listed beside them: *fighters and civilians*.

    They are people, the fighters of a group, or whoever does something: *those who wish to leave*.
    """
    found: dict[Party, None] = {}
    end = -1
    for first, last, party in sorted(_people(scene, sentence, row, but), key=lambda each: each[:2]):
        if first <= end:
            continue
        if found and not _listed(sentence, end, first):
            break
        found[party] = None
        end = last
    return tuple(found)


def _people(scene: Scene, sentence: Sentence, row: range, but: Collection[Party]) -> Iterator[tuple[int, int, Party]]:
    taken: set[int] = set()
    crowds = [
        crowd
        for crowd in people_of(scene, sentence)
        if crowd.noun in row and not told_of_a_place(sentence, row.start, crowd.first)
    ]
    for crowd in crowds:
        # *The A soldiers opened a corridor*, with the subject behind the verb
        theirs = scene.pack.declined and crowd.of is not None and crowd.of.side in but
        if crowd.noun is not None and crowd.category not in CAPTIVES - _FREE and not theirs:
            taken.update(range(crowd.first, crowd.last + 1))
            yield min(crowd.first, crowd.noun), max(crowd.noun, crowd.last), as_group(scene, sentence, crowd)
    for named in scene.mentions(sentence, row):
        if not taken.isdisjoint(range(named.first, named.last + 1)) or named.role in ("by", "from", "with"):
            continue
        if any(are_people_of(scene, sentence, named, crowd) for crowd in crowds):
            continue
        if told_of_a_place(sentence, row.start, named.first):
            continue
        party = scene.resolve(named)
        if party is not None and party.side in but and named.form is MentionForm.PRONOUN:
            continue  # *assures the diplomats that it will not attack them*
        taken.update(range(named.first, named.last + 1))
        if party is not None and party.side.kind is PartyKind.ARMED_GROUP and party.side not in but:
            yield named.first, named.last, party.side
        elif party is None and named.about == "group":
            yield named.first, named.last, band(scene, sentence.items[named.first])
    foreign = {item.index: item for item in foreign_forces(sentence, row)}
    others = {item.index: item for item in sentence.where("group", "anyone", within=row)}
    for _, item in sorted((foreign | others).items()):
        if item.index in taken or (item.cues.get("anyone") == "who" and not _whoever(sentence, item)):
            continue
        first = not any(index < item.index for index in taken)
        if item.has("group") or item.index in foreign or first:
            taken.add(item.index)
            yield item.index, item.index, band(scene, item)


def _whoever(sentence: Sentence, item: Item) -> bool:
    """*Those who*, where a comma stands between the two."""
    return any(other.has("who") for other in sentence.items[item.index + 1 : item.index + 3])


_FREE = frozenset({DetaineeCategory.PRISONER_OF_WAR})
"""Soldiers are counted among those who can be captives."""


def _listed(sentence: Sentence, last: int, first: int) -> bool:
    """Whether people stand in one list with those before them, and are not theirs: *they and their families*."""
    between = sentence.items[last + 1 : first]
    head = sentence.items[first]
    joined = any(item.has("and") or item.text in ",،" for item in between) or "conj" in head.marks
    known = ("and", "glue", "prep", "adjective", "group")
    small = all(item.has(*known) or item.text in ",،" or not item.cues for item in between)
    return joined and small and len(between) <= 4 and not any(item.has("its", "own") for item in between)


def people_meant(scene: Scene, sentence: Sentence, row: range) -> tuple[Party, ...]:
    """Who *they* are: the last people told of before; those who fight, and civilians, where no word says *they*."""
    they = sentence.first("pronoun", "them", within=row) is not None
    for told in (sentence, *reversed(scene.sentences[max(scene.kept, sentence.number - 2) : sentence.number])):
        for crowd in people_of(scene, told):
            if crowd.noun is None or (told is sentence and crowd.noun >= row.start):
                continue
            if they or told.items[crowd.noun].cues.get("persons") in _LED_OUT:
                return (as_group(scene, told, crowd),)
        for named in scene.named[told.number] if they else ():
            if told is sentence and named.last >= row.start:
                break
            if named.party is not None and named.party.side.kind is PartyKind.ARMED_GROUP and named.role:
                return (named.party.side,)
    return ()


_LED_OUT = frozenset({"soldier", "civilian"})


def are_people_of(scene: Scene, sentence: Sentence, named: Named, crowd: Crowd) -> bool:
    """*A soldiers*, *soldiers of A's army*: whether a name tells no more than whose people a guarantee is for."""
    noun = crowd.noun if crowd.noun is not None else -1
    if named.first <= noun <= named.last:
        return True
    side = named.party.side if named.party is not None else None
    if side is not None and crowd.of is not None and crowd.of.side is side and 0 < named.first - noun <= 2:
        return True
    if scene.pack.adjective_first and noun == named.last + 1:
        return not named.role or named.role in ("to", "of", "for")
    if not named.role and named.first == noun + 1:
        return not scene.pack.declined or "gen" in sentence.items[named.first].cases
    return named.role == "of" and 0 < named.first - noun <= 2


def told_of_a_place(sentence: Sentence, start: int, first: int) -> bool:
    """*Safe passage to the north, which is held by A*: whether a name stands in a clause about something else."""
    row = sentence.items[start + 1 : first]
    return any(one.text in ",،" and other.has("who") for one, other in pairwise(row))


def as_group(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party:
    """The people whom a guarantee is for, as a party of their own."""
    words = scene.words.words(sentence.items[crowd.noun or crowd.first], sentence.items[crowd.last])
    return scene.people.make(slug(words) or "people", PartyKind.GROUP, words, crowd.of)
