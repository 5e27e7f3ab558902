"""Where a ceasefire stands: agreed, declared, in effect, broken, over."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ...model.guarantee import Law
from ...model.proposal import ProposalStatus
from ...model.provision import Subject
from ..items import Item, Sentence
from ..scene import Scene
from ..subjects import subject_of
from ..tokens import QUOTES, TokenKind
from .extent import tells_time
from .putting import one_thought
from .standing import hypothetical, of_talks, settles_talks, sought, takes_in, turns_down, untrue

STANDING = {
    "in_effect": ProposalStatus.IN_EFFECT,
    "extended": ProposalStatus.EXTENDED,
    "suspended": ProposalStatus.SUSPENDED,
    "postponed": ProposalStatus.SUSPENDED,
    "violated": ProposalStatus.VIOLATED,
    "ended": ProposalStatus.ENDED,
    "cancelled": ProposalStatus.ENDED,
    "rejected": ProposalStatus.REJECTED,
    "refused": ProposalStatus.REJECTED,
    "agreed": ProposalStatus.AGREED,
    "accepted": ProposalStatus.AGREED,
    "declared": ProposalStatus.DECLARED,
    "announced": ProposalStatus.DECLARED,
}


LATE = frozenset({"in_effect", "extended", "suspended", "postponed", "violated", "ended", "cancelled"})


_ANSWERED = frozenset({"rejected", "refused"})


SETTLED = frozenset({"agreed", "accepted"})


@attrs.frozen(eq=False)
class Standing:
    """Where a ceasefire stands, and the word that says so.

    Attributes:
        status: The status of a proposal.
        told: What the word says of the ceasefire, a member of ``STANDING``.
        verb: The word.
    """

    status: ProposalStatus
    told: str
    verb: Item


def standing_of(scene: Scene, sentence: Sentence, head: Item, cue: Item | None) -> Standing | None:
    """Where the ceasefire stands: a word of its course, else of an answer, else of agreeing, else of declaring."""
    best: tuple[int, int, str, Item] | None = None
    low = max(0, head.index - 12)
    opening = sentence.items[: min(low, 2)] if scene.pack.verb_first else []
    for item in [*opening, *sentence.items[low : head.index + 31]]:
        statuses = _statuses(sentence, item)
        if not statuses:
            continue
        back = item.index > head.index and _refers_back(sentence, head, item)
        if item.index > head.index + 18 and not back:
            continue
        negated = scene.negated(sentence, item, 2) or _of_none(sentence, item)
        for status in statuses:
            if status not in STANDING or (item is head and (status in SETTLED or item.has("action"))):
                continue
            near = _nearness(sentence, head, item, status, back)
            if near is None or not _holds(scene, sentence, item, status, head, cue, negated):
                continue
            if negated or (status in SETTLED and untrue(sentence, item)):
                status = "rejected"
            told = (_rank(status)[0], near, status, item)
            if best is None or told[:2] < best[:2]:
                best = told
    if best is None:
        return None
    _, _, status, item = best
    if status in SETTLED and sentence.before(item, lambda other: other.has("denied"), 14) is not None:
        status = "rejected"
    return Standing(STANDING[status], status, item)


def _opens(sentence: Sentence, verb: Item, head: Item) -> bool:
    """*Declared A, which B leads in the north of C, a truce*: a verb that opens a sentence, and its object far on."""
    between = sentence.items[verb.index + 1 : head.index]
    return verb.index < 2 and not any(
        item.has("status", "speech", "that", "propose", "proposal", "contact", "call", "ceasefire") for item in between
    )


def _of_none(sentence: Sentence, verb: Item) -> bool:
    """*No agreement has been reached*: whether the subject that opens a clause is said not to be there."""
    clause = sentence.clause_of(verb)
    row = sentence.items[clause.start : min(verb.index, clause.start + 3)]
    return any(one.has("not") and other.has("pact") for one, other in pairwise(row))


def _nearness(sentence: Sentence, head: Item, item: Item, status: str, back: bool) -> int | None:
    """How near a word stands to the ceasefire; ``None`` where it is too far to be about it."""
    apart = item.clause != head.clause and not (item.index < head.index and one_thought(sentence, item, head))
    near = abs(item.index - head.index) + (4 if apart else 0)
    _, reach = _rank(status)
    if status == "declared" and _opens(sentence, item, head):
        near = min(near, reach)
    if status in LATE and item.index > head.index and _same_thought(sentence, head, item):
        near = min(near, item.index - head.index)
        reach = 10 if _says_more(sentence, head, item) else 18  # *the truce between A and B in C took effect*
    if back and status in LATE:
        near = reach
    return near if near <= reach else None


def _holds(
    scene: Scene, sentence: Sentence, item: Item, status: str, head: Item, cue: Item | None, negated: bool
) -> bool:
    """Whether what a word can say of a ceasefire it does say here: as a fact, and of this ceasefire."""
    if settles_talks(sentence, item, head):
        return False
    if cue is not None and status not in LATE and _between(item, cue, head):
        return False
    if negated and (status not in SETTLED or _in_another_thought(sentence, head, item)):
        return False
    if negated and sentence.after(item, lambda other: other.has("only_if"), 14) is not None:
        return False  # *will not agree unless* is a condition, no refusal
    if status in LATE:
        return _takes_its_course(scene, sentence, item, status, head)
    if status in SETTLED and _only_put(sentence, item):
        return False
    if status in SETTLED:
        return _is_settled(scene, sentence, item, status, head, cue, negated)
    if status in _ANSWERED:
        # *Rejecting a truce unless* is a condition, too.
        return sentence.after(item, lambda other: other.has("only_if"), 14) is None
    if item.index > head.index or (cue is not None and cue.index < item.index < head.index):
        return False  # *invited the rebels to declare a truce*
    if item.clause != head.clause and hypothetical(scene, sentence, item):
        return False  # *hoped that they would announce a truce, and with it*
    return not _of_something(scene, sentence, item, head)


def _only_put(sentence: Sentence, pact: Item) -> bool:
    """*The deal proposed by A*, *a proposed agreement*: whether a word for what is agreed is of what is put forward."""
    if not pact.has("pact"):
        return False
    verb = sentence.before(pact, lambda other: other.has("propose"), 3, stop=lambda other: other.has("that", "speech"))
    return verb is not None and verb.has("passive")


def _takes_its_course(scene: Scene, sentence: Sentence, item: Item, status: str, head: Item) -> bool:
    """Whether it has come about that a ceasefire began, was prolonged, broken, or stopped."""
    if of_talks(sentence, item, head) or sentence.before(item, lambda other: other.has("denied"), 12) is not None:
        return False
    plain = scene.pack.adjective_first and not scene.pack.declined
    if status == "ended" and ends_something(sentence, item, head):
        return False
    if status in _STOPPED and (of_fighting(sentence, item, head) or (plain and _stops_more(sentence, item, head))):
        return False
    if status in ("in_effect", "ended") and due(sentence, item):
        return False
    if status in _TO_COME and _ahead(sentence, item):
        return False  # *is to take effect at noon*
    if status in ("ended", "cancelled") and _only_when(sentence, item, head):
        return False
    if status != "extended":
        return True
    if _goes_on_fighting(sentence, item):
        return False
    if sentence.before(item, turns_down, 3) is not None or _only_wanted(scene, sentence, item):
        return False  # *rejected an extension*, *a proposal to extend it*, *no agreement to extend it*
    return sentence.before(item, lambda other: other.has("ready", "might"), 2) is None


def _ahead(sentence: Sentence, item: Item) -> bool:
    return item.has("future") or sentence.before(item, lambda other: other.has("future", "must"), 2) is not None


def _is_settled(
    scene: Scene, sentence: Sentence, item: Item, status: str, head: Item, cue: Item | None, negated: bool
) -> bool:
    """Whether a ceasefire was agreed on or accepted, and this is not only sought, urged, or a condition."""
    if cue is not None and cue.has("call") and cue.index < item.index < head.index:
        return False  # *urged A and B to agree on a truce*
    if status == "accepted" and takes_in(scene, sentence, item):
        return False
    if sentence.before(item, lambda other: other.has("must", "should"), 3) is not None:
        return False
    if any(other.has("must", "should") for other in sentence.items[item.index : head.index]):
        return False  # *agreed that all sides must stop fighting*
    between = sentence.items[item.index + 1 : head.index]
    if any(other.has("condition") for other in between) and not any(other.has("and", "terms") for other in between):
        return False  # *agreed to exchange conditions of a truce*
    if _is_watched(between):
        return False  # *agreed on observers of a truce*
    if "to" in item.marks or sought(sentence, item):
        return False  # *in order to reach*, where the preposition is attached
    if negated and _of_extension(sentence, item):
        return False
    return sentence.before(item, _on_condition, 6) is None  # *will start only if B accepts it*


def _is_watched(between: list[Item]) -> bool:
    """*Agreed on observers of the truce*: whether what stands before a ceasefire is those who watch over it."""
    for item in reversed(between):
        if item.has("mechanism") or item.cues.get("subject") == Subject.CEASEFIRE_MONITORING:
            return True
        if item.has("and"):
            return False
    return False


_TO_COME = frozenset({"in_effect", "ended", "violated"})
"""What has not come about while it is told to come: *will take effect*, *is to end*."""


def _only_when(sentence: Sentence, item: Item, head: Item) -> bool:
    """*Within minutes of the expiration of the last truce*: whether the end of a truce only tells when."""
    if item.index > head.index or not any(
        other.cues.get("prep") == "of" for other in sentence.items[item.index + 1 : head.index]
    ):
        return False
    return sentence.before(item, lambda other: other.has("within", "after", "before"), 4) is not None


def _in_another_thought(sentence: Sentence, head: Item, item: Item) -> bool:
    """*Agreed to stop its strikes, but did not accept a full truce*: whether a *but* parts a word from a stop."""
    return item.index > head.index and any(other.has("but") for other in sentence.items[head.index + 1 : item.index])


def due(sentence: Sentence, item: Item) -> bool:
    """*Takes effect on Monday*, *begins in 72 hours*: what the present tense sets a time for is still to come."""
    row = sentence.items[max(0, item.index - 4) : item.index + 1]
    verb = next((other for other in reversed(row) if other.has("due") and other.clause == item.clause), None)
    if verb is None:
        return False
    for other in sentence.items[verb.index + 1 : item.index + 13]:
        if other.has("but", "speech", "who", "since"):
            return False
        if tells_time(other) and (other.clause == item.clause or other.has("month")):
            return True
    return False


def to_come(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*The truce between A and B will take effect on Monday*: what is to begin is settled."""
    clause = sentence.clause_of(head)
    if sentence.first("if", "only_if", "provided", "might", within=clause) is not None:
        return False
    for item in sentence.where("status", "due"):
        if not (item.has("due") or "in_effect" in item.statuses) or not _same_thought(sentence, head, item):
            continue
        if item.index < head.index and (not scene.pack.verb_first or head.index - item.index > 3):
            continue
        told = due(sentence, item) or item.has("future") or sentence.before(item, lambda other: other.has("future"), 2)
        if told and not scene.negated(sentence, item) and not _says_more(sentence, head, item):
            return item.index - head.index <= 14
    return False


def _of_something(scene: Scene, sentence: Sentence, verb: Item, head: Item) -> bool:
    """*Announced its vision of a truce*, *talks on a truce*, *its readiness for one*: no truce is declared."""
    between = sentence.items[verb.index + 1 : head.index]
    told = next((item for item in between if item.has("that")), None)
    if _is_watched(between):
        return True
    if told is not None:
        if any(item.stands(*SETTLED) for item in between):
            return True  # *announced that A and B had agreed to a truce*
        sides = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
        inside = scene.mentions(sentence, range(told.index + 1, head.index))
        if any(not named.role and named.party is not None and named.party.side not in sides for named in inside):
            return True  # *announced that B supports a truce*
    if any("accepted" in item.statuses and "agreed" not in item.statuses for item in between):
        return not any(item.has("attribute") for item in sentence.items[head.index : head.index + 4])
    return any(item.has("proposal", "provide", "contact", "effort", "reply", "ready") for item in between)


_TERMS = ("agreed",)


def _statuses(sentence: Sentence, item: Item) -> tuple[str, ...]:
    """What a word says of a ceasefire: what *an agreement provides for* is agreed."""
    if item.has("headline") and not item.statuses and item.index:
        # *A and B agree to a truce*: the present tense of a headline, right behind who acts.
        before = sentence.items[item.index - 1]
        acts = before.has("name", "capital", "side", "group", "force", "body", "insurgent", "armed", "persons")
        return _TERMS if acts and "of" not in before.marks else ()
    if not item.has("provides"):
        return item.statuses
    return _TERMS if of_agreement(sentence, item) else ()


def of_agreement(sentence: Sentence, terms: Item) -> bool:
    """Whether what provides for something is an agreement, no proposal."""
    whose = sentence.before(terms, lambda other: other.has("proposal") or is_agreement(other), 14)
    if whose is not None and whose.cues.get("law") == Law.UN_RESOLUTION:
        return False  # *adopted a resolution demanding a truce*
    return whose is not None and not whose.has("proposal")


def is_agreement(item: Item) -> bool:
    """Whether a word is one for what was agreed: *the deal*, *what was signed*."""
    return "agreed" in item.statuses or item.cues.get("subject") == Subject.COMPLIANCE


def _only_wanted(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether an extension is only proposed, worked for, or not agreed on."""
    if sentence.before(item, _put_forward, 3) is not None:
        return True
    if sentence.before(item, lambda other: other.has("must", "should", "need"), 3) is not None:
        return True  # *the truce must be extended*
    if sentence.before(item, lambda other: other.has("effort"), 8, stop=lambda other: bool(other.statuses)) is not None:
        return True
    agreed = sentence.before(item, lambda other: other.stands(*SETTLED), 4)
    return agreed is not None and scene.negated(sentence, agreed)


def _of_extension(sentence: Sentence, item: Item) -> bool:
    """*Have not agreed to extend the truce*: what is not agreed on is an extension."""
    return sentence.after(item, lambda other: "extended" in other.statuses, 4) is not None


_STOPPED = frozenset({"suspended", "postponed", "ended"})


def of_fighting(sentence: Sentence, item: Item, head: Item) -> bool:
    """*The fighting will be suspended while the truce lasts*: it is the fighting that stops."""
    lead = sentence.items[max(0, item.index - 4) : item.index]
    behind = sentence.items[item.index + 1 : item.index + 4]
    if any(other.has("ceasefire") for other in (*lead, *behind)) or item.has("ceasefire"):
        return False
    return any(other.cues.get("subject") == Subject.ATTACKS for other in (*lead, *behind))


def _goes_on_fighting(sentence: Sentence, item: Item) -> bool:
    """*After renewed A attacks*, *extended its offensive*: whether a word for going on is of the fighting."""
    for other in sentence.items[item.index + 1 : item.index + 4]:
        if other.cues.get("subject") == Subject.ATTACKS or other.has("fight"):
            return True
        if other.kind is TokenKind.MARK or other.has("prep", "and", "after", "ceasefire"):
            return False
    return False


def _stops_more(sentence: Sentence, verb: Item, head: Item) -> bool:
    """*A truce suspending all military moves*: whether an object behind a verb is what stops, where order tells it."""
    if verb.index <= head.index or any(
        item.has("who", "passive", "and", "but") or item.kind is TokenKind.MARK
        for item in sentence.items[head.index + 1 : verb.index]
    ):
        return False
    row = sentence.items[verb.index + 1 : verb.index + 4]
    behind = next((item for item in row if not item.has("glue") and item.text not in QUOTES), None)
    return (
        behind is not None
        and behind.kind is TokenKind.WORD
        and not behind.has("prep", "after", "until", "since", "day", "weekday", "month", "when", "within", "and", "but")
    )


def _on_condition(item: Item) -> bool:
    return item.has("only_if", "provided")


def _put_forward(item: Item) -> bool:
    return item.has("proposal", "propose", "call")


def ends_something(sentence: Sentence, verb: Item, head: Item) -> bool:
    """*The truce that ended 14 months of fighting*, *the war ended in a truce*: it is the fighting that is over."""
    if any(item.cues.get("prep") in ("in", "with") for item in sentence.items[verb.index + 1 : head.index]):
        return True
    row = sentence.items[verb.index + 1 : verb.index + 6]
    if (
        not row
        or row[0].kind is TokenKind.MARK
        or row[0].has("prep", "after", "day", "weekday", "and", "when", "within")
    ):
        return False
    return any(item.cues.get("subject") == Subject.ATTACKS for item in row)


def _refers_back(sentence: Sentence, head: Item, item: Item) -> bool:
    """Whether a word is about a ceasefire by a pronoun: *a truce began, but A accused B of violating it*."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    if item.has("of_it"):
        aside = sentence.before(item, lambda other: other.has("not", "absent", "effort", "might", "future"), 8)
        if aside is not None:
            return False
    if item.index > 1 and sentence.items[item.index - 2].has("persons"):
        return False  # *the nine people it still holds*
    return (
        item.has("of_it") or any(other.has("pronoun") for other in (sentence.items[item.index - 1], *behind[:1]))
    ) and not any(other.has("ceasefire") for other in (*sentence.items[head.index + 1 : item.index], *behind))


def _same_thought(sentence: Sentence, head: Item, item: Item) -> bool:
    """Whether two words stand in one clause, or in one that a relative clause parts."""
    if item.clause == head.clause:
        return True
    if item.clause == head.clause + 1 and any(
        other.has("who") for other in sentence.items[max(0, item.index - 2) : item.index]
    ):
        return True
    inside = [other for other in sentence.items[head.index + 1 : item.index] if other.clause == head.clause + 1]
    participle = len(inside) > 1 and (
        (inside[1].has("passive") and inside[1].has("status", "propose"))
        or inside[1].stands(*LATE)
        or inside[1].has("role")  # *the truce, brokered by M, is to begin*
    )
    participle = participle or _set_apart(sentence, inside, item)
    return item.clause == head.clause + 2 and (participle or any(other.has("who") for other in inside[:5]))


def _set_apart(sentence: Sentence, inside: Sequence[Item], item: Item) -> bool:
    """*The truce, brokered by M, came into effect*: a participle with its comma, and the verb right behind it."""
    if len(inside) < 2 or not inside[1].has("role", "status", "propose", "participle"):
        return False
    behind = sentence.items[inside[-1].index + 1 : item.index]
    return all(other.kind is TokenKind.MARK or other.has("passive", "glue") for other in behind)


def _says_more(sentence: Sentence, head: Item, item: Item) -> bool:
    """Whether another thought stands between a ceasefire and a word of its course."""
    between = [
        other for other in sentence.items[head.index + 1 : item.index] if other.clause in (head.clause, item.clause)
    ]
    for place, other in enumerate(between[:-1]):
        if other.has("who", "that") and any(each.stands(*LATE) for each in between[place + 1 : place + 3]):
            # *The truce that took effect on Monday has been violated*: a relative clause tells of the same truce.
            between = [each for each in between if each is not other and not each.stands(*LATE)]
            break
    return any(other.has("speech", "that", "who", "status", "ceasefire", "proposal") for other in between)


def _rank(status: str) -> tuple[int, int]:
    if status in LATE:
        return (1 if status == "in_effect" else 0), 8  # a truce that was broken or extended took effect before
    if status in _ANSWERED:
        return 2, 8
    return (3, 12) if status in SETTLED else (4, 10)


def _between(item: Item, cue: Item, head: Item) -> bool:
    """Whether a word is about the proposal of a ceasefire rather than the ceasefire: *accepted the proposal for*."""
    return item.index < cue.index <= head.index
