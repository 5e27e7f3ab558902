"""Ceasefires in all but name: a pause of some length, a stop to attacks."""

from collections.abc import Iterator

from ...model.condition import Action
from ...model.provision import Subject
from ..items import Item, Sentence
from ..lengths import lengths
from ..numerals import numbers
from ..scene import Scene
from ..subjects import subject_of
from .authors import declarer_of
from .extent import tells_time
from .putting import proposing, would_have
from .standing import ahead


def pauses(sentence: Sentence) -> Iterator[Item]:
    """*A one-week pause*: what is only so called is a ceasefire where its length stands beside it."""
    for item in sentence.where("pause"):
        behind = sentence.items[item.index + 1 : item.index + 2]
        of_something = any(other.cues.get("prep") in ("in", "on", "of", "with") for other in behind)
        measured = any(
            other.has("unit", "one_unit", "span") for other in sentence.items[max(0, item.index - 2) : item.index]
        )
        if measured and not of_something and not item.has("ceasefire"):
            yield item


_HALTED = 8
"""How far behind a word of stopping that what is stopped may stand: *a halt to A's drone and missile attacks*."""


def halts(scene: Scene, sentence: Sentence) -> list[Item]:
    """A stop to attacks that is a ceasefire in all but name: a party's own, or one that is proposed."""
    found = []
    for item in sentence.where("action"):
        if item.cues["action"] not in (Action.CEASE, Action.REFRAIN):
            continue
        attacks = next(
            (
                other
                for other in sentence.items[item.index : item.index + _HALTED]
                if other.cues.get("subject") == Subject.ATTACKS
            ),
            None,
        )
        if attacks is None:
            continue
        cue = proposing(scene, sentence, item)
        if (cue is not None and not cue.has("demand")) or _agreed(scene, sentence, item):
            found.append(item)
        elif _announced(scene, sentence, item) or would_have(scene, sentence, item) is not None:
            found.append(item)
        elif (ahead(sentence, item) or _for_a_time(sentence, item)) and sentence.first(
            "demand", "must", "should", "condition", "provided"
        ) is None:
            said = scene.said(sentence, item)
            subjects = subject_of(scene, sentence, item, fallback=False)
            own = said.speaker is None or not subjects or subjects[0].side == said.speaker.side
            if own and (subjects or said.speaker is not None):
                found.append(item)
    return found


def _for_a_time(sentence: Sentence, item: Item) -> bool:
    """*Stops its strikes from 19 to 21 April*: what is stopped only until a date."""
    row = sentence.items[item.index + 1 : item.index + 20]
    until = next((other for other in row if other.has("until") and _timed(sentence, other)), None)
    return until is not None and any(
        other.has("starting") and _timed(sentence, other) for other in row if other.index < until.index
    )


def _timed(sentence: Sentence, item: Item) -> bool:
    """Whether a point in time stands behind a word such as *until*."""
    return any(tells_time(other) for other in sentence.items[item.index + 1 : item.index + 3])


def _announced(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A announced a halt to its strikes for three days*: what one stops for a time, it declares."""
    verb = sentence.before(
        item,
        lambda other: other.stands("declared", "announced"),
        5,
        stop=lambda other: other.has("that", "demand", "proposal", "call"),
    )
    if verb is None or scene.negated(sentence, verb) or declarer_of(scene, sentence, verb) is None:
        return False
    return bool(lengths(sentence, numbers(sentence)))


def _agreed(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A and B agreed to stop the strikes*, *A agreed to halt its strikes for a week*: what is agreed to is stopped."""
    verb = sentence.before(
        item, lambda other: "agreed" in other.statuses, 9, stop=lambda other: other.has("that", "demand")
    )
    if verb is None or scene.negated(sentence, verb):
        return False
    sides = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
    return len(sides) > 1 or (bool(sides) and bool(lengths(sentence, numbers(sentence))))
