"""What each side of an exchange gives: *N for M*, *N each*, by whose people they are, or by the verbs."""

from collections.abc import Sequence

import attrs

from ....model.exchange import Release
from ....model.party import Party
from ....model.quantity import Headcount
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene
from .apiece import total_of
from .besides import with_the_dead
from .captives import parts_of, release
from .pairs import joined, summed
from .releases import Handover
from .swaps import from_behind, releases_by_people, releases_by_verbs, releases_of_pair


@attrs.frozen(eq=False)
class Given:
    """What an exchange gives: its releases, the number of all together, the crowds told in them, and their words."""

    releases: tuple[Release, ...]
    crowds: Sequence[Crowd]
    total: Headcount | None = None
    reach: Sequence[int] = ()


def given_by_each(
    scene: Scene,
    sentence: Sentence,
    anchor: Item,
    people: Sequence[Crowd],
    acts: Sequence[Handover],
    pair: tuple[Crowd, Crowd] | None,
    each: Crowd | None,
    sides: Sequence[Party],
) -> Given:
    """What each side of an exchange lets go: *N for M*, *N each*, by whose people they are, or by the verbs."""
    parts = parts_of(sentence, people)
    verbs: list[int] = []
    total: Headcount | None = None
    besides: list[Crowd] = []
    if pair is not None and scene.pack.verb_first and anchor.has("swap"):
        for crowd in pair:
            crowd.of = crowd.of or from_behind(scene, sentence, crowd)
    by_people = releases_by_people(scene, sentence, people, sides, parts) if pair is None and each is None else None
    if pair is not None and not (each is not None and each.noun is not None and pair[0].noun is pair[1].noun is None):
        by_crowd = {id(act.crowd): act for act in acts}
        pair, besides = _summed_up(sentence, people, pair, by_crowd, parts)
        releases, taken = releases_of_pair(scene, sentence, pair, by_crowd, sides, parts), list(pair)
        verbs = [by_crowd[id(crowd)].verb.index for crowd in pair if id(crowd) in by_crowd]
    elif each is not None:
        one, other = (*sides, None, None)[:2]
        releases = (release(scene, sentence, each, one, other), release(scene, sentence, each, other, one))
        taken, total = [each], total_of(sentence, each)
        besides = [crowd for crowd in people if crowd.number is not None and crowd.number.headcount == total]
    elif by_people is not None:
        releases, taken = by_people
    else:
        releases, taken, total = releases_by_verbs(scene, sentence, anchor, people, acts, sides)
    if each is None:
        counted = [crowd for crowd in people if crowd in taken]
        releases, dead = with_the_dead(scene, sentence, people, releases, counted)
        taken = [*taken, *dead]
    crowds = [*taken, *besides]
    told = {id(crowd) for crowd in people} & {id(crowd) for crowd in crowds}
    crowds += [part for group in parts.values() for part in group if told]
    return Given(releases, crowds, total, [*verbs, *(i for crowd in taken for i in (crowd.first, crowd.last))])


def _summed_up(
    sentence: Sentence,
    people: Sequence[Crowd],
    pair: tuple[Crowd, Crowd],
    by_crowd: dict[int, Handover],
    parts: dict[int, list[Crowd]],
) -> tuple[tuple[Crowd, Crowd], list[Crowd]]:
    """A pair with those that an *and* adds to either, told in ``parts`` and in the acts; and these one by one."""
    wholes: list[Crowd] = []
    added: list[Crowd] = []
    for crowd in pair:
        row = joined(sentence, people, crowd)
        whole = summed(row)
        if len(row) > 1:
            parts[id(whole)] = row
            added += row
            act = next((by_crowd[id(each)] for each in row if id(each) in by_crowd), None)
            if act is not None:
                by_crowd[id(whole)] = attrs.evolve(act, crowd=whole)
        wholes.append(whole if len(row) > 1 else crowd)
    return (wholes[0], wholes[1]), added


def of_two(scene: Scene, pair: tuple[Crowd, Crowd] | None) -> list[Party]:
    """*They will swap 100 for 100*: whichever way it goes, between the two sides that the whole text is about."""
    fighting = scene.fighting()
    if pair is None or len(fighting) != 2 or not pair[0].number or not pair[1].number:
        return []
    return fighting if pair[0].number.value == pair[1].number.value else []
