"""Whether a contact took place: held, under way, planned, proposed, put off, refused."""

from collections.abc import Sequence

from ....model.attribution import SpeechAct
from ....model.contact import ContactStatus, Medium
from ....model.party import Party
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import is_passive, subject_of, tellers
from ...tokens import TokenKind
from ..standing import ahead, turns_down
from .means import medium_of
from .occasions import who_went_on


def contact_status(scene: Scene, sentence: Sentence, item: Item) -> ContactStatus:
    """Whether a contact took place: what the words before it say."""
    row = [other for other in sentence.items[max(0, item.index - 9) : item.index] if other.clause == item.clause]
    row = [other for other in row if other.kind is TokenKind.WORD][-7:]
    if "suspended" in item.statuses:
        return ContactStatus.SUSPENDED  # *pulled out of talks*
    if any(other.stands("refused", "rejected", "cancelled") for other in row) or any(
        scene.negated(sentence, other) for other in (item, *(other for other in row if other.has("attends")))
    ):
        return ContactStatus.REFUSED
    if any(other.stands("suspended", "postponed") for other in row):
        return ContactStatus.SUSPENDED
    turned = _turned_behind(scene, sentence, item)
    if turned is not None:
        return turned
    preps = [other for other in row[-3:] if not other.has("glue") or other.has("prep")]
    occasion = bool(preps) and preps[-1].cues.get("prep") in ("in", "on")
    asked = sentence.before(item, lambda other: other.has("call", "demand"), 14, stop=lambda other: other.has("that"))
    asked = asked if item.has("action") or (preps and preps[-1].cues.get("prep") == "to") else None
    if (asked is not None or any(other.has("propose", "call", "demand") for other in row)) and not occasion:
        return ContactStatus.PROPOSED
    if _agreed_to(sentence, item):
        return ContactStatus.PLANNED
    # *Left for talks with*: what one sets out for is still to come.
    purpose = bool(preps) and preps[-1].cues.get("prep") == "for"
    promised = any(other.has("commit") for other in row) and not occasion  # *promised to begin talks*
    if ahead(sentence, item) or purpose or promised:
        return ContactStatus.PLANNED
    return ContactStatus.UNDER_WAY if _goes_on_now(scene, sentence, item) else ContactStatus.HELD


def _goes_on_now(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Talks are under way*, *is negotiating with*: whether a contact has not ended yet."""
    reach = 9 if scene.pack.verb_first else 3
    around = sentence.items[max(0, item.index - reach) : item.index] + sentence.items[item.index + 1 : item.index + 12]
    near = (other for other in around if other.clause == item.clause and medium_of(item) is Medium.TALKS)
    return "under_way" in item.statuses or any(other.stands("under_way") for other in near)


def _agreed_to(sentence: Sentence, item: Item) -> bool:
    """*Agreed to a new round of talks*: what one agrees to is still to come; *agreed in talks* tells of those held."""
    to = plain = False
    for other in reversed(sentence.items[max(0, item.index - 6) : item.index]):
        if other.stands("agreed", "accepted"):
            return to or not plain
        toward = other.cues.get("prep") in ("to", "on")
        if not toward and not other.has("glue", "lasting", "propose"):
            if other.cues or other.kind is not TokenKind.WORD:
                return False
            plain = True
        to = to or toward
    return False


def _turned_behind(scene: Scene, sentence: Sentence, item: Item) -> ContactStatus | None:
    """*A meeting of A and B, planned for Saturday, has been called off*: what is told of a contact as the subject."""
    lead = sentence.items[sentence.clause_of(item).start : item.index]
    lead = [other for place, other in enumerate(lead) if place > 1 or not other.has("that")]  # *said that the meeting*
    if scene.pack.verb_first or any(other.has("prep", "after", "that", "speech") for other in lead):
        return None
    for other in sentence.items[item.index + 1 : item.index + 30]:
        if other.has("that", "who", "speech", "exchange", "contact") or other.kind is TokenKind.BREAK:
            return None
        if "planned" in other.statuses and scene.pack.declined and scene.negated(sentence, other, 1):
            return ContactStatus.REFUSED  # *a meeting of A and B is not planned*
        if not other.has("status") or "planned" in other.statuses:
            continue
        acted = any(not named.role for named in scene.mentions(sentence, range(other.index)))
        if scene.negated(sentence, other) or acted:
            return None
        if "cancelled" in other.statuses and (
            scene.pack.declined or is_passive(scene, sentence, other) or medium_of(item) is not Medium.TALKS
        ):
            return ContactStatus.REFUSED
        return ContactStatus.SUSPENDED if "postponed" in other.statuses else None
    return None


def years_ago(sentence: Sentence, item: Item) -> bool:
    """*They last met seven years ago*: a contact that is history."""
    clause = sentence.clause_of(item)
    for unit in sentence.where("unit", "two_units", within=range(item.index, clause.stop)):
        around = sentence.items[max(item.index, unit.index - 3) : unit.index + 2]
        years = "years" in (unit.cues.get("unit"), unit.cues.get("two_units"))
        if years and any(other.has("ago") or (other.has("before") and not other.has("not")) for other in around):
            return True
    return False


def only_possible(sentence: Sentence, item: Item) -> bool:
    """*May meet*, *a meeting is possible*: no contact; what is possible far from it is another thing."""
    near = (other.index - item.index for other in sentence.where("might", within=sentence.clause_of(item)))
    return any(-8 <= gap <= 9 for gap in near)


def wished(sentence: Sentence, item: Item) -> bool:
    """*Called for talks between A and B*, *efforts for a meeting*: whether a contact is only worked or waited for."""
    lead = range(max(0, item.index - 14), item.index)
    behind = sentence.items[item.index + 1 : item.index + 9]
    if any(other.has("after", "until", "before", "only_if", "provided") for other in behind):
        return True  # *could only begin after*
    asking = range(sentence.clause_of(item).start, item.index)
    if sentence.first("if", "only_if", "provided", within=asking) is not None:
        return True  # *A will leave if talks with B go on*
    return sentence.first("call", "demand", "propose", "effort", "condition", "interest", within=lead) is not None


def only_led_to(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A truce must open the way to talks*, *steps toward a meeting*: what only leads to a contact, if to one at all.

    *They came back to the talks* tells of one, by a word of what came about.
    """
    if not scene.pack.declined:
        return False
    prep = sentence.before(
        item, lambda other: other.has("prep"), 3, stop=lambda other: other.kind is not TokenKind.WORD
    )
    if (
        prep is None
        or prep.cues["prep"] != "to"
        or any(other.cues.keys() - {"glue"} for other in sentence.items[prep.index + 1 : item.index])
    ):
        return False
    row = sentence.items[sentence.clause_of(item).start : prep.index]
    return not any(other.has("status", "ready", "call", "propose", "demand", "resumes", "contact") for other in row)


def only_discussed(sentence: Sentence, item: Item) -> bool:
    """*They discussed the course of the talks with C*: talks that are what others discuss."""
    verb = sentence.before(
        item,
        lambda other: other.cues.get("speech") == SpeechAct.DISCUSS,
        6,
        stop=lambda other: other.kind is not TokenKind.WORD or other.cues.get("prep", "of") != "of",
    )
    return item.cues.get("contact") == Medium.TALKS and verb is not None


def only_ready(sentence: Sentence, item: Item) -> bool:
    """*Ready for talks*, *ready to return to them if*: no contact yet."""
    clause = sentence.clause_of(item)
    return any(other.index < item.index for other in sentence.where("ready", within=clause))


def own_offer(scene: Scene, sentence: Sentence, item: Item, participants: Sequence[Party]) -> bool:
    """*A proposed talks to B*, *A is ready for talks with B*: one of those who would talk offers it, no host."""
    verb = sentence.before(item, lambda other: other.has("propose", "ready"), 12)
    if verb is None or sentence.first("role") is not None:
        return False
    offering = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
    offering = offering or {party.side for party in who_went_on(scene, sentence, verb)}
    offering = offering or {party.side for party in tellers(scene, sentence, verb)}
    return bool(offering & {party.side for party in participants})


def _listed_as_condition(sentence: Sentence, item: Item) -> bool:
    """*Named three conditions: direct talks, a withdrawal*: what a colon behind a word for conditions announces."""
    for colon in sentence.items[: item.index] if "condition" in sentence.cued else ():
        if colon.text == ":" and sentence.first("condition", within=range(colon.index)) is not None:
            return sentence.first("speech", within=range(colon.index, item.index)) is None
    return False


def bargained(sentence: Sentence, item: Item) -> bool:
    """Whether a contact is only what a condition is for: *no talks until*, *must leave before any talks*."""
    behind = sentence.items[item.index + 1 : item.index + 8]
    lead = sentence.items[max(0, item.index - 3) : item.index]
    asking = range(sentence.clause_of(item).start, item.index)
    if any(other.has("before") for other in lead) and sentence.first("demand", "must", "condition", within=asking):
        return True
    needed = sentence.first("must", "need", within=range(item.index + 1, item.index + 9))
    if any(other.cues.get("prep") == "for" or other.has("toward") for other in lead) and needed is not None:
        return True  # *For talks with A an end to the raids is necessary*
    if any(other.has("speech") for other in sentence.where("condition", within=asking)):
        return True  # *set it as a condition for starting the talks*
    terms = sentence.first("condition", within=asking)
    if terms is not None and any("to" in other.marks for other in sentence.items[terms.index + 1 : item.index + 1]):
        return True  # *its terms for a truce and the talks*, where the preposition is attached
    if _listed_as_condition(sentence, item):
        return True
    near = [other for other in behind if other.clause <= item.clause + 1]
    if any(other.has("only_if", "provided") for other in near) and not only_ready(sentence, item):
        return True
    # *No talks until*, and not *the talks ended before noon*, *without a result*
    denied = any(other.has("not") or turns_down(other) for other in sentence.where("not", "status", within=asking))
    return denied and any(other.has("before") for other in near)
