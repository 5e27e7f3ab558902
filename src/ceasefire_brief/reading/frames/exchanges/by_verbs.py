"""What each side of an exchange lets go, where verbs tell it: *A freed 20, and B 30*, *A got 20*, *190 were freed*."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ....model.exchange import DetaineeCategory, Health, Release
from ....model.party import Party
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene
from ...tokens import TokenKind
from .captives import CAPTIVES, VERBS, is_ours, release
from .releases import Handover
from .swaps import added_up, homeward, of_both
from .telling import Given, Telling


def releases_by_verbs(scene: Scene, sentence: Sentence, telling: Telling, sides: Sequence[Party]) -> Given:
    """The releases of an exchange that is told by who hands over or receives whom."""
    whole = _of_all(sentence, telling)
    if whole is not None and whole.number is not None:
        people = [crowd for crowd in telling.people if crowd is not whole]
        told = [act for act in telling.acts if act.crowd is not whole]
        rest = releases_by_verbs(scene, sentence, attrs.evolve(telling, people=people, acts=told), sides)
        return Given(rest.releases, [whole, *rest.crowds], whole.number.headcount)
    acts = added_up(sentence, telling.acts)
    counted = [
        homeward(act, sides) for act in acts if act.crowd.number is not None and not of_both(scene, sentence, act)
    ]
    return (
        _two_ways(scene, sentence, counted, sides)
        or _one_way(scene, sentence, counted, sides)
        or _untold_ways(scene, sentence, telling, acts, sides)
    )


def _of_all(sentence: Sentence, telling: Telling) -> Crowd | None:
    """*A combined total of 300*: the crowd of all whom both sides let go, none that an act lets go against another."""
    listed = {id(act.crowd) for pair in pairwise(telling.acts) if _against(*pair) for act in pair}
    counted = (crowd for crowd in telling.people if crowd.number is not None and id(crowd) not in listed)
    return next((crowd for crowd in counted if _summed(sentence, crowd)), None)


def _two_ways(scene: Scene, sentence: Sentence, counted: Sequence[Handover], sides: Sequence[Party]) -> Given | None:
    """*A freed 20, and B 30*: the first act, and the next one that can go the other way."""
    for second in counted[1:]:
        first = counted[0]
        apart = is_ours(sentence, first.crowd) != is_ours(sentence, second.crowd)
        alike = first.crowd.of is not None and first.crowd.of == second.crowd.of
        if alike or (second.by is not None and second.by == first.by):
            continue
        if not apart and _listed_with(first, second):
            continue
        by = first.by or second.to
        to = first.to or second.by
        if second.crowd.noun is None and second.crowd.category is DetaineeCategory.UNSPECIFIED:
            second.crowd.category = first.crowd.category  # *1000 bodies, and got 31*
        if len(sides) == 2:
            by = by or next((side for side in sides if to in sides and side != to), None)
            to = to or next((side for side in sides if by in sides and side != by), None)
        return Given(
            (
                release(scene, sentence, first.crowd, by, to, first.parts),
                release(scene, sentence, second.crowd, to, by, second.parts),
            ),
            [first.crowd, second.crowd, *first.parts, *second.parts],
        )
    return None


def _one_way(scene: Scene, sentence: Sentence, counted: Sequence[Handover], sides: Sequence[Party]) -> Given | None:
    """*In a swap with B, A got 20*: the count of one way; how many go the other one is not told."""
    act = counted[0] if counted else None
    if act is None or act.by is act.to is None:
        return None
    by = act.by or next((side for side in sides if side != act.to), None)
    to = act.to or next((side for side in sides if side != act.by), None)
    parts = [part for each in counted for part in each.parts]
    return Given((release(scene, sentence, act.crowd, by, to, act.parts), Release(by=to, to=by)), [act.crowd, *parts])


def _untold_ways(
    scene: Scene, sentence: Sentence, telling: Telling, acts: Sequence[Handover], sides: Sequence[Party]
) -> Given:
    """*An exchange of 190 captives*: at most the number of all and who they are is told, and not who goes where."""
    anchor = telling.anchor
    beside = (
        crowd
        for crowd in telling.people
        if crowd.number is not None and crowd.noun is not None and abs(crowd.first - anchor.index) <= 8
    )
    whole = next((crowd for crowd in beside if not _swapped_for(sentence, crowd, anchor)), None)
    # *An exchange that led to the release of 190*
    whole = whole or next((act.crowd for act in acts if act.crowd.number is not None), None)
    total = whole.number.headcount if whole is not None and whole.number is not None else None
    whom = _whom(anchor, telling.people, whole)
    one, other = (*sides, None, None)[:2]
    if whole is not None and whole.of is not None and whole.of.side in (one, other) and one and other:
        # *The exchange included 66 of A's fighters*: how many A got back
        back = whole.of.side
        by = other if back == one else one
        return Given((release(scene, sentence, whole, by, back), Release(by=back, to=by)), [whole])
    both = release(scene, sentence, whom, one, other), release(scene, sentence, whom, other, one)
    return Given(both, [whole] if whole is not None else [], total)


def _whom(anchor: Item, people: Sequence[Crowd], whole: Crowd | None) -> Crowd | None:
    """Who is exchanged, by a noun beside the word for it, by those who are counted, or by that word itself."""
    uncounted = (crowd for crowd in people if crowd.number is None and crowd.noun is not None)
    near = (crowd for crowd in uncounted if abs(crowd.first - anchor.index) <= 3)
    beside = next((crowd for crowd in near if crowd.category is not DetaineeCategory.UNSPECIFIED), None)
    named = anchor.cues.get("exchange")
    if beside is not None and named != DetaineeCategory.REMAINS:  # *an exchange of the bodies of soldiers*
        return beside
    if whole is not None and whole.category in CAPTIVES:
        return attrs.evolve(whole, number=None)
    if not named:
        return None
    return Crowd(None, anchor.index, anchor.index, DetaineeCategory(named), Health.UNSPECIFIED)


def _against(one: Handover, other: Handover) -> bool:
    """*A total of 32 A soldiers and two B soldiers*: whether people of two acts go opposite ways."""
    if one.by is not None and other.by is not None:
        return one.by != other.by
    return one.to is not None and other.to is not None and one.to != other.to


def _swapped_for(sentence: Sentence, crowd: Crowd, anchor: Item) -> bool:
    """*200 captives were exchanged for one man*: whether a number before the verb is that of one side only."""
    behind = sentence.items[anchor.index + 1 : anchor.index + 2]
    return crowd.last < anchor.index and anchor.has("swap") and bool(behind) and behind[0].has("for")


def _listed_with(first: Handover, second: Handover) -> bool:
    """*Freed 35 soldiers and a civilian*: people of one verb and one side go the same way."""
    apart = first.crowd.of is not None and second.crowd.of is not None and first.crowd.of != second.crowd.of
    ways = (second.by is not None and second.by != first.by) or (second.to is not None and second.to != first.to)
    return first.verb is second.verb and not apart and not ways


def _summed(sentence: Sentence, crowd: Crowd) -> bool:
    """Whether a number is that of all sides together: *a combined total of 300*."""
    for item in reversed(sentence.items[max(0, crowd.first - 5) : crowd.first]):
        if item.has("total"):
            return True
        if item.has(*VERBS) or item.kind is TokenKind.MARK:
            return False
    return False
