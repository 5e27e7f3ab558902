"""Acts of letting people go or receiving them: by which verb, whom, how many."""

from collections.abc import Sequence

import attrs

from ....model.exchange import DetaineeCategory
from ....model.party import Party
from ...crowds import Crowd
from ...drafts import Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import is_passive
from ...tokens import DASHES, TokenKind
from .captives import CAPTIVES, VERBS, is_ours, of_the_other_side, parts_of, undergone
from .directions import direction
from .keepers import keeps


@attrs.define(slots=True, eq=False)
class Handover:
    """One act of handing people over.

    Attributes:
        verb: The word that says so.
        crowd: Whom, and how many.
        by, to: The sides, where the text names them.
        parts: The crowds that the number is broken down into.
    """

    verb: Item
    crowd: Crowd
    by: Party | None
    to: Party | None
    parts: Sequence[Crowd] = ()


def words_of(sentence: Sentence, acts: Sequence[Handover]) -> Words:
    """The words that tell of some acts: from the first verb or crowd to the last."""
    span = [index for act in acts for index in (act.verb.index, act.crowd.first, act.crowd.last)]
    return Words(sentence.items[min(span)].start, sentence.items[max(span)].end)


def handovers(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> list[Handover]:
    """The acts of handing over in a sentence, in its order; a crowd belongs to one act."""
    parts = parts_of(sentence, people)
    inside = {id(part) for group in parts.values() for part in group}
    found: list[Handover] = []
    for crowd in people:
        if id(crowd) in inside or (crowd.number is None and crowd.category not in CAPTIVES):
            continue
        if scene.pack.verb_first and crowd.first and sentence.items[crowd.first - 1].cues.get("prep") == "of":
            continue  # *handed to B 20 out of 5,000*
        listed = bool(found) and _listed(sentence, found[-1].crowd, crowd)
        verb = _verb_of(sentence, crowd, parts.get(id(crowd), ())) or (found[-1].verb if listed else None)
        if (
            verb is None
            or keeps(sentence, crowd)
            or _tells_kind(sentence, crowd)
            or _lets_go(scene, sentence, crowd, verb, people)
        ):
            continue
        by, to = direction(scene, sentence, crowd, verb)
        if listed and verb is found[-1].verb and found[-1].by is None and not is_passive(scene, sentence, verb):
            by = None  # *The group freed a man of A and two of B*: whoever let the first go let the others go
        act = Handover(verb, crowd, by, to, parts.get(id(crowd), ()))
        if found and _adds_up(sentence, found[-1], act):
            found[-1] = _together(found[-1], act)
        elif listed and _goes_along(sentence, found[-1], act):
            found.append(attrs.evolve(act, by=found[-1].by or act.by, to=found[-1].to or act.to))
        else:
            found.append(act)
    return found


def _tells_kind(sentence: Sentence, crowd: Crowd) -> bool:
    """*Of the 48, 13 were civilians*: whether a number and a noun only tell what some of those told of are."""
    if crowd.number is None or crowd.noun is None:
        return False
    return any(item.has("passive") for item in sentence.items[crowd.number.last + 1 : crowd.noun])


def _lets_go(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, people: Sequence[Crowd]) -> bool:
    """*The fighters freed 20 hostages*: people without a number who stand before a verb and others behind it act."""
    if crowd.number is not None or verb.has("freed", "released"):
        return False
    if scene.pack.verb_first and crowd.first == verb.index + 1 and " " not in verb.text:
        # *Freed the men of A [from] 20*: the subject stands behind its verb
        return any(other.number is not None and 0 < other.first - crowd.last <= 9 for other in people)
    if verb.index < crowd.first:
        return False
    told = (other for other in people if other.number is not None or other.category in CAPTIVES)
    others = any(0 < other.first - verb.index <= 3 for other in told)
    return others and not is_passive(scene, sentence, verb)


def _adds_up(sentence: Sentence, one: Handover, other: Handover) -> bool:
    """*Freed 250 prisoners and 1,700 detainees*: people of one kind whom one verb and *and* join."""
    between = sentence.items[one.crowd.last + 1 : other.crowd.first]
    first, second = one.crowd, other.crowd
    exact = first.exact and second.exact
    alike = first.category is second.category is not DetaineeCategory.UNSPECIFIED and first.health is second.health
    whose = first.of is None or second.of is None or first.of == second.of
    whose = whose and is_ours(sentence, first) == is_ours(sentence, second)
    whose = whose and not of_the_other_side(sentence, second)
    return one.verb is other.verb and len(between) == 1 and between[0].has("and") and exact and alike and whose


def _listed(sentence: Sentence, one: Crowd, other: Crowd) -> bool:
    """*185 soldiers and 20 civilians*: whether counted people are named right behind others, in one list."""
    between = sentence.items[one.last + 1 : other.first]
    joined = bool(between) or "conj" in sentence.items[other.first].marks
    return joined and other.number is not None and all(item.has("and") or item.text == "," for item in between)


def _goes_along(sentence: Sentence, one: Handover, other: Handover) -> bool:
    """*Gave back 185 soldiers of B and 20 civilians*: whether people listed behind others go the same way."""
    of = other.crowd.of
    whose = (of is None or of == one.crowd.of) and is_ours(sentence, one.crowd) == is_ours(sentence, other.crowd)
    return one.verb is other.verb and whose and not of_the_other_side(sentence, other.crowd)


def _together(one: Handover, other: Handover) -> Handover:
    first, second = one.crowd, other.crowd
    if first.number is None or second.number is None:
        return one
    whole = attrs.evolve(first, number=first.number.plus(second.number), last=second.last, of=first.of or second.of)
    parts = (*(one.parts or (first,)), second)
    return attrs.evolve(one, crowd=whole, by=one.by or other.by, to=one.to or other.to, parts=parts)


def _verb_of(sentence: Sentence, crowd: Crowd, parts: Sequence[Crowd] = ()) -> Item | None:
    """The verb that governs a crowd: the last before it, else one behind it in the same clause."""
    own = undergone(sentence, crowd)
    if own is not None:
        return own
    gapped = crowd.first > 0 and sentence.items[crowd.first - 1].text in DASHES
    for item in reversed(sentence.items[max(0, crowd.first - 14) : crowd.first]):
        if crowd.number is None and item.has("who"):
            break  # *freed 20 hostages, whom the fighters had seized*
        if item.has(*VERBS):
            return _own_verb(sentence, crowd, item) or item
        if (gapped and item.has("but") and not item.has("in_return")) or _only_answers(sentence, item):
            continue
        if (
            (item.has("for") and not _leads_elsewhere(sentence, item))
            or item.has("in_return", "speech", "voiced", "held", "but", "papers")
            or item.kind is TokenKind.BREAK
            or item.text in ":;"
        ):
            break
    for item in sentence.items[crowd.first : crowd.last + 1]:
        if item.has(*VERBS):
            return item
    parts = parts if parts and parts[0].first - crowd.last <= 3 else ()
    last = _apposed(sentence, parts[-1] if parts else crowd)
    if parts and last + 1 < len(sentence.items) and sentence.items[last + 1].text in ",—":
        last += 1  # *390 people, including 120 civilians, were returned*
    clause = sentence.items[last].clause
    for item in sentence.items[last + 1 : last + 12]:
        if (item.has("for") and not _leads_elsewhere(sentence, item)) or item.has("in_return", "speech"):
            break
        if item.clause != clause:
            break
        if item.has(*VERBS):
            return item
    if gapped and crowd.noun is None:  # *A and B swapped bodies: A — 41, B — 909*
        return sentence.before(sentence.items[crowd.first], lambda item: item.has("swap") and not item.cases, 14)
    return None


def _only_answers(sentence: Sentence, item: Item) -> bool:
    """*Will free B in return [from] 600*: whether *in return* is put in between a verb and its people."""
    behind = sentence.items[item.index + 1 : item.index + 2]
    return item.has("in_return") and not item.has("for") and bool(behind) and behind[0].has("prep")


def _own_verb(sentence: Sentence, crowd: Crowd, before: Item) -> Item | None:
    """*A handed over 30, nine came home to B*: the verb behind people governs them, not that of a clause before."""
    clause = sentence.items[crowd.first].clause
    row = sentence.items[crowd.last + 1 : crowd.last + 4]
    if before.clause == clause:
        # *20 were freed by A and 30 were released by B*
        joined = sentence.items[crowd.first - 1].has("and", "but") and any(item.has("passive") for item in row)
        return next((item for item in row if item.has(*VERBS)), None) if joined else None
    if row and row[0].has("after", "before"):
        return None  # *received, today, 20 prisoners after their release*
    return next((item for item in row if item.has(*VERBS) and item.clause == clause and not item.has("released")), None)


def _leads_elsewhere(sentence: Sentence, item: Item) -> bool:
    """Whether a word for *for* is here the preposition of a place: before a word that is nobody and no number."""
    following = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    if following is None or not item.has("prep"):
        return False
    if any(other.has("unit", "one_unit", "span") for other in sentence.items[item.index + 1 : item.index + 4]):
        return True  # *held for three weeks*
    if following.kind is not TokenKind.WORD:
        return False
    return not following.has("number", "scale", "persons", "adjective", "health", "qualifier", "ours", "own", "glue")


def _apposed(sentence: Sentence, crowd: Crowd) -> int:
    """The last item of a crowd with what is said of it between commas: *84 of ours, soldiers and civilians, came*."""
    behind = sentence.items[crowd.last + 1 : crowd.last + 3]
    if len(behind) == 2 and behind[0].text == "," and behind[1].has("who"):
        # *Five of ours, who were held without charge, came*
        row = sentence.items[crowd.last + 3 : crowd.last + 15]
        return next((item.index for item in row if item.text == ","), crowd.last)
    opens = ("persons", "one_person", "health", "including", "number")
    if len(behind) < 2 or behind[0].text != "," or not (behind[1].has(*opens) or behind[1].kind is TokenKind.NUMBER):
        return crowd.last
    for item in sentence.items[crowd.last + 2 : crowd.last + 16]:
        if item.text == "," and (item.index > behind[1].index + 1 or behind[1].kind is TokenKind.NUMBER):
            return item.index
        if item.has(*VERBS, "speech", "who", "for", "in_return", "passive") or item.kind is TokenKind.BREAK:
            break
    return crowd.last
