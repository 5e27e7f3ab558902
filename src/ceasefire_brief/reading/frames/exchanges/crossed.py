"""People of two sides who are let go together: *20 hostages and 1,900 prisoners of B were freed*."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ....model.exchange import DetaineeCategory, PrisonerExchange
from ....model.party import Party
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import is_passive, subject_of
from .captives import of_the_other_side
from .releases import Handover
from .same import counts_of
from .untold import enemy, side_of


def crossed(scene: Scene, sentence: Sentence, acts: Sequence[Handover]) -> list[Handover]:
    """The acts of a sentence; of two crowds that go opposite ways, each is let go by those who get the other one."""
    found = list(acts)
    for place, (one, other) in enumerate(pairwise(acts)):
        ends = _ends(scene, sentence, one, other)
        if ends is not None:
            to, back = ends
            found[place] = attrs.evolve(one, by=back, to=to)
            found[place + 1] = attrs.evolve(other, by=to, to=back)
            break
    return found


def _ends(scene: Scene, sentence: Sentence, one: Handover, other: Handover) -> tuple[Party, Party | None] | None:
    """Who gets the first and who the second of two crowds of two sides at war, whom no one lets go in particular."""
    if one.crowd.number is None or other.crowd.number is None:
        return None
    told = _opposite(scene, sentence, one, other)
    if told is not None:
        return told
    if not all(_undergone(scene, sentence, act.verb) for act in (one, other)):
        return None
    first, second = one.crowd.of, other.crowd.of
    to = side_of(scene, first.side, None) if first is not None else None
    back = side_of(scene, second.side, None) if second is not None else None
    if to is not None and back is None and of_the_other_side(sentence, other.crowd):
        return to, enemy(scene, to)
    if first is not None and second is not None and to == back:
        to, back = first.side, second.side  # fighters of a group, and soldiers of its country
    to = to or _across(scene, one, other, back)
    back = back or _across(scene, other, one, to)
    if to is None or back is None or to == back or not _at_war(scene, to, back):
        return None
    if one.by == to or other.by == back:
        return None  # *the release of 175 by the A side and of 96 by the B side*
    strangers = {one.by, other.by} - {to, back, None}
    agents = {scene.resolve(named) for named in scene.mentions(sentence) if named.role == "by"}
    acted = any(agent is not None and agent.side in strangers for agent in agents)
    return None if acted and one.by == other.by else (to, back)


def _opposite(scene: Scene, sentence: Sentence, one: Handover, other: Handover) -> tuple[Party, Party] | None:
    """*76 prisoners were handed over, while B received 120*, of the exchange of A and B: those of the other way."""
    known = scene.last(PrisonerExchange)
    near = known is not None and sentence.number - known.sentence <= 3 and len(scene.pair) == 2
    near = near and known is not None and len(counts_of(known.fields["releases"])) < 2
    between = sentence.items[one.crowd.last + 1 : other.crowd.first]
    if not near or not any(item.has("but") for item in between):
        return None
    if one.by is one.to is None:
        back = other.to or (enemy(scene, other.by) if other.by is not None else None)
        to = enemy(scene, back) if back is not None else None
    elif other.by is other.to is None:
        to = one.to or (enemy(scene, one.by) if one.by is not None else None)
        back = enemy(scene, to) if to is not None else None
    else:
        return None
    return (to, back) if to is not None and back is not None and to in scene.pair and back in scene.pair else None


def _undergone(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether a verb tells what happens to people, and not who does it to them."""
    noun = verb.has("release", "handover") and "completed" not in verb.statuses
    # *The deal outlines the release of 50 hostages and 150 prisoners*
    unacted = noun and not any(map(can_be_side, subject_of(scene, sentence, verb, fallback=False)))
    return verb.has("freed") or is_passive(scene, sentence, verb) or unacted


def _across(scene: Scene, one: Handover, other: Handover, end: Party | None) -> Party | None:
    """Who gets those whose people they are not said to be, among hostages of one side and prisoners of the other."""
    kinds = {one.crowd.category, other.crowd.category}
    if kinds != {DetaineeCategory.HOSTAGE, DetaineeCategory.DETAINEE}:
        return None
    if end is None and one.crowd.category is DetaineeCategory.DETAINEE:
        return other.by  # those who held the hostages
    end = end or one.by
    return enemy(scene, end) if end is not None else None


def _at_war(scene: Scene, one: Party, other: Party) -> bool:
    """Whether a text tells of two sides that fight each other, or one is a group that fights the other's state."""
    homes = scene.pack.registry.homes
    return (
        enemy(scene, one) == other
        or enemy(scene, other) == one
        or homes.get(one.id) == other.id
        or homes.get(other.id) == one.id
    )
