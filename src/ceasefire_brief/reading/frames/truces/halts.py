"""Ceasefires in all but name: a pause of some length, a stop to attacks."""

from collections.abc import Iterator

from ....model.condition import Action, Aim
from ....model.proposal import Purpose
from ....model.provision import Subject
from ...items import Item, Sentence
from ...lengths import lengths
from ...numerals import numbers
from ...scene import Scene, can_act
from ...subjects import subject_of
from ...tokens import TokenKind
from ..authors import declarer_of
from ..extent import length_of, purposes_of, tells_time
from ..putting import proposing, would_have
from ..standing import ahead, settled_with


def pauses(scene: Scene, sentence: Sentence) -> Iterator[Item]:
    """*A one-week pause*: what is only so called is a ceasefire where its length stands beside it."""
    for item in sentence.where("pause"):
        of_something = _of_something(sentence, item)
        measured = any(
            other.has("unit", "one_unit", "span") for other in sentence.items[max(0, item.index - 2) : item.index]
        )
        if not measured and scene.pack.verb_first:
            behind_it = [each for each in lengths(sentence, numbers(sentence)) if each.first > item.index]
            near = any(each.first - item.index <= 8 for each in behind_it)
            measured = near and length_of(sentence, item, behind_it) is not None
        if measured and not of_something and not item.has("ceasefire"):
            yield item


def _of_something(sentence: Sentence, pause: Item) -> bool:
    """*A pause in deliveries*, as *a pause in Aleppo* is not."""
    behind = sentence.items[pause.index + 1 : pause.index + 3]
    if not behind or behind[0].cues.get("prep") not in ("in", "on", "of", "with"):
        return False
    return behind[0].cues["prep"] != "in" or not (behind[-1].capital or behind[-1].has("name", "scope"))


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
        if sentence.before(item, lambda other: other.has("after", "before"), 2) is not None:
            continue
        cue = proposing(scene, sentence, item)
        if cue is not None and cue.has("proposal", "plan") and item.cues.get("aim") == Aim.SETTLEMENT:
            continue  # *a roadmap to end the war*: a settlement
        # What is only asked for is proposed, what is demanded or called for is not.
        asked = cue is not None and not (cue.has("demand") and cue.has("speech", "appeal"))
        if asked or _agreed(scene, sentence, item):
            found.append(item)
        elif cue is not None and lengths(sentence, numbers(sentence)):
            found.append(item)  # *asked A to stop its strikes for a week*
        elif _announced(scene, sentence, item) or would_have(scene, sentence, item) is not None:
            found.append(item)
        elif (ahead(sentence, item) or _for_a_time(sentence, item)) and sentence.first(*_ASKED) is None:
            said = scene.said(sentence, item)
            subjects = subject_of(scene, sentence, item, fallback=False)
            own = said.speaker is None or not subjects or subjects[0].side == said.speaker.side
            if own and (subjects or said.speaker is not None):
                found.append(item)
    return found


_ASKED = ("demand", "must", "should", "condition", "provided")
"""Words by which somebody asks for a stop, and does not tell of one."""


def _for_a_time(sentence: Sentence, item: Item) -> bool:
    """*Stops its strikes from 19 to 21 April*, *suspended them for three days*: what is stopped only for a time."""
    if length_of(sentence, item, lengths(sentence, numbers(sentence))) is not None:
        return True
    if Purpose.HOLIDAY in purposes_of(sentence, item):
        return True
    row = sentence.items[item.index + 1 : item.index + 20]
    until = next((other for other in row if other.has("until") and _timed(sentence, other)), None)
    return (
        until is not None
        and any(other.has("starting") and _timed(sentence, other) for other in row if other.index < until.index)
    ) or _from_day_to_day(sentence, item)


def _from_day_to_day(sentence: Sentence, item: Item) -> bool:
    """*From 8 to 10 May they stop*: two days of a month behind a word such as *from*, before the stop or behind it."""
    for other in sentence.where("starting", within=sentence.clause_of(item)):
        row = sentence.items[other.index + 1 : other.index + 7]
        month = next((each for each in row if each.has("month")), None)
        if month is None:
            continue
        days = [each for each in row if each.index < month.index and each.kind is TokenKind.NUMBER]
        if len(days) == 2 and days[0].index == other.index + 1 and days[1].index - days[0].index == 2:
            return True
    return False


def _timed(sentence: Sentence, item: Item) -> bool:
    """Whether a point in time stands behind a word such as *until*."""
    return any(tells_time(other) for other in sentence.items[item.index + 1 : item.index + 3])


def _announced(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A announced a halt to its strikes for three days*, *ordered its troops to stop*: one declares its own stop."""
    verb = sentence.before(
        item,
        lambda other: other.stands("declared", "announced"),
        7,
        stop=lambda other: other.has("that", "who", "demand", "proposal", "call", "condition", "if", "only_if"),
    )
    if verb is None or scene.negated(sentence, verb):
        return False
    declarer = declarer_of(scene, sentence, verb)
    if declarer is None or not can_act(declarer):
        return False
    between = scene.parties(sentence, range(verb.index + 1, item.index))
    if any(party.side != declarer.side for party in between):
        return False  # *A ordered B to stop its strikes*
    ordered = not verb.stands("announced") and not item.stands("ended", "completed")
    return ordered or item.stands("suspended") or item.has("pause") or _for_a_time(sentence, item)


def _agreed(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A and B agreed to stop the strikes*, *A agreed to halt its strikes for a week*: what is agreed to is stopped."""
    verb = sentence.before(
        item, lambda other: other.stands("agreed", "accepted"), 9, stop=lambda other: other.has("that", "demand")
    )
    if verb is None or scene.negated(sentence, verb):
        return False
    if any(other.cues.get("pact") == Subject.SETTLEMENT for other in sentence.items[verb.index : item.index]):
        return False  # *signed a peace treaty to end the war*
    sides = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
    if len(sides) > 1 or (sides and settled_with(scene, sentence, verb)):
        return True
    return bool(sides) and bool(lengths(sentence, numbers(sentence)))
