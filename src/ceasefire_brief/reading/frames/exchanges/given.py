"""What each side of an exchange gives: *N for M*, *N each*, by whose people they are, or by the verbs."""

from collections.abc import Sequence

import attrs

from ....model.party import Party
from ...crowds import Crowd
from ...items import Sentence
from ...scene import Scene
from .apiece import total_of
from .besides import with_the_dead
from .by_verbs import releases_by_verbs
from .captives import parts_of, release
from .pairs import joined, summed
from .releases import Handover
from .swaps import from_behind, releases_by_people, releases_of_pair
from .telling import Given, Telling


def given_by_each(scene: Scene, sentence: Sentence, telling: Telling, sides: Sequence[Party]) -> Given:
    """What each side of an exchange lets go: *N for M*, *N each*, by whose people they are, or by the verbs."""
    people, pair, each = telling.people, telling.pair, telling.each
    parts = parts_of(sentence, people)
    verbs: list[int] = []
    besides: list[Crowd] = []
    if pair is not None and scene.pack.verb_first and telling.anchor.has("swap"):
        for crowd in pair:
            crowd.of = crowd.of or from_behind(scene, sentence, crowd)
    if pair is not None and not (each is not None and each.noun is not None and pair[0].noun is pair[1].noun is None):
        by_crowd = {id(act.crowd): act for act in telling.acts}
        pair, besides = _summed_up(sentence, people, pair, by_crowd, parts)
        given = Given(releases_of_pair(scene, sentence, pair, by_crowd, sides, parts), pair)
        verbs = [by_crowd[id(crowd)].verb.index for crowd in pair if id(crowd) in by_crowd]
    elif each is not None:
        one, other = (*sides, None, None)[:2]
        both = release(scene, sentence, each, one, other), release(scene, sentence, each, other, one)
        given = Given(both, [each], total_of(sentence, each))
        besides = [crowd for crowd in people if crowd.number is not None and crowd.number.headcount == given.total]
    else:
        by_people = releases_by_people(scene, sentence, people, sides, parts)
        given = by_people or releases_by_verbs(scene, sentence, telling, sides)
    releases, taken = given.releases, [*given.crowds]
    if each is None:
        counted = [crowd for crowd in people if crowd in taken]
        releases, dead = with_the_dead(scene, sentence, people, releases, counted)
        taken += dead
    crowds = [*taken, *besides]
    if any(crowd in crowds for crowd in people):
        crowds += [part for group in parts.values() for part in group]
    reach = [*verbs, *(index for crowd in taken for index in (crowd.first, crowd.last))]
    return Given(releases, crowds, given.total, reach)


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
        row = joined(sentence, people, crowd, by_crowd.values())
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
