"""Which words open a demand or a condition where they stand."""

from itertools import pairwise

import attrs

from ....model.attribution import SpeechAct
from ....model.condition import Action, Extent
from ....model.guarantee import ContingencyKind
from ....model.provision import Subject
from ...clauses import is_possessed, of_what_is_named
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import subject_of
from ...tokens import TokenKind
from ..standing import turns_down
from .plans import plan_owner

_ALONE = ("condition", "demand", "provided", "only_if", "must", "should", "need", "before")
"""What makes a condition by itself."""


_MEANT = {"orders": "demand", "incumbent": "must", "while": "before"}
"""Words that ask for something only in company, and what they mean there."""


def opens(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """Whether a word opens a demand where it stands."""
    if any(trigger.has(cue) and not trigger.has(meant) for cue, meant in _MEANT.items()):
        return False
    if trigger.has("until") and not trigger.has(*_ALONE, "after", "if", "in_exchange", "for", "provides"):
        return False
    if trigger.has("after", "if") and not trigger.has(*_ALONE):
        return trigger.has("if") and _bargain(scene, sentence, trigger)
    if trigger.has("wishes"):
        # *A wants to leave* is its own plan, *A wants that B leave* a demand, *if A wants it* neither.
        if sentence.before(trigger, lambda other: other.has("if"), 4) is not None:
            return False
        return any(item.has("that") for item in sentence.items[trigger.index + 1 : trigger.index + 3])
    if trigger.has("demand") and sentence.before(trigger, lambda other: other.has("if"), 3, stop=_pauses) is not None:
        return False  # *if it wants to resume talks*
    if trigger.has("provides") and not trigger.has("condition", "demand", "must"):
        return plan_owner(scene, sentence, trigger) is not None
    if trigger.has("must", "should") and _of_a_thing(scene, sentence, trigger):
        return False
    if trigger.has("should") and scene.pack.progressive and _inverted(sentence, trigger):
        return False
    if trigger.has("must") and _of_a_deal(sentence, trigger):
        return False
    if trigger.has("demand") and _asks_for_nothing(sentence, trigger):
        return False
    if trigger.has("in_exchange"):
        return _offered_for(scene, sentence, trigger)
    if trigger.has("condition") and (_as_agreed(sentence, trigger) or _explained(scene, sentence, trigger)):
        return False
    if trigger.has("as_condition") and any(
        _dropped(sentence, asked) for asked in sentence.where("demand", within=range(trigger.index))
    ):
        return False  # *dropped its demand for a withdrawal as a condition of talks*
    if trigger.has("before") and trigger.has("if"):
        return True  # *will strike if A does not leave*, as :func:`as_meant` has told
    if trigger.has("before"):
        # *No talks before a withdrawal*: only behind a negation does *before* make a condition.
        main = sentence.items[max(0, trigger.index - 20) : trigger.index]
        told = sentence.before(trigger, lambda other: other.has("participle"), 20)
        if told is not None:
            main = sentence.items[told.index : trigger.index]  # *rejects it, holding that B wants it without terms*
        if trigger.index - sentence.clause_of(trigger).start <= 2:
            # *Until A leaves, there will be no talks*, *without guarantees A will not sign*
            clause = sentence.clause_of(trigger)
            parted = trigger.index <= 1 and clause.stop < len(sentence.items) - 1 and not trigger.has("not")
            after = clause.stop if parted else trigger.index + 1
            main = [*main, *sentence.items[after : after + 12]]
        return any(map(_denies, main))
    if trigger.has("for") and not trigger.has(*_ALONE):
        row = sentence.items[: trigger.index]
        behind = sentence.items[trigger.index + 1 : trigger.index + 3]
        people = sentence.items[trigger.index + 1 : trigger.index + 5]
        if any(item.has("persons", "number") or item.kind is TokenKind.NUMBER for item in people):
            return False
        return any(item.has("ceasefire", "proposal") for item in row) and any(
            item.cues.get("action") in (Action.WITHDRAW, Action.LIFT, Action.DISARM) for item in behind
        )
    if trigger.has("provided") and not _as_proviso(scene, sentence, trigger):
        return False
    if trigger.has("provided", "only_if"):
        # What a guarantee depends on is part of the guarantee.
        pledged = sentence.before(trigger, lambda other: other.has("guarantee"), 20)
        if pledged is not None and sentence.before(pledged, lambda other: other.has("ready", "provide"), 5) is not None:
            return False
    # *No truce unless*: what is negated before a condition is what it is for.
    return trigger.has("only_if") or not scene.negated(sentence, trigger, 2)


def as_meant(scene: Scene, sentence: Sentence, trigger: Item) -> Item:
    """A word with the cue that it has only in company: *told A to leave*, *will only sign if A leaves*."""
    if trigger.has("until") and not trigger.has(*_ALONE):
        return _meaning(trigger, "before") if _until_done(sentence, trigger) else trigger
    if trigger.has("orders"):
        alone = trigger.has(*_ALONE)
        ordered = not alone and (_orders(scene, sentence, trigger) or _sets_term(scene, sentence, trigger))
        return _meaning(trigger, "demand") if ordered else trigger
    if trigger.has("incumbent"):
        return _meaning(trigger, "must") if _incumbent(scene, sentence, trigger) else trigger
    return _with_only(scene, sentence, trigger)


def _pauses(item: Item) -> bool:
    return item.kind is not TokenKind.WORD


def _meaning(item: Item, cue: str) -> Item:
    """A word that is a cue for something more."""
    return attrs.evolve(item, cues=item.cues | {cue: ""})


def _denies(item: Item) -> bool:
    """Whether a word tells that something will not be: *no*, *absent*, *rules out*, *rejected*."""
    return item.has("not", "absent", "opposes") or "not" in item.marks or turns_down(item)


def _while_it_lasts(sentence: Sentence, trigger: Item) -> bool:
    """*Will not disarm as long as A's troops stay*: whether what lasts stands in the way, and has to end first."""
    lasts = sentence.first("lasts", within=range(trigger.index + 1, trigger.index + 8))
    main = sentence.items[max(0, trigger.index - 14) : trigger.index]
    if lasts is not None and trigger.index - sentence.clause_of(trigger).start <= 2:
        main = sentence.items[lasts.index + 1 : lasts.index + 15]  # *as long as A's troops stay, there is no truce*
    return lasts is not None and any(map(_denies, main))


def _unless(sentence: Sentence, trigger: Item) -> bool:
    """*No talks if A does not leave*, *threatens to strike if A will not leave*: what has to be done before."""
    clause = sentence.clause_of(trigger)
    if trigger.index - clause.start > 2:
        return False
    main = sentence.items[max(0, trigger.index - 14) : trigger.index]
    if trigger.index <= 1:
        main = sentence.items[clause.stop : clause.stop + 12]  # *if A does not leave, there will be no talks*
    if not any(map(_denies, main)) and not _threatens(main):
        return False
    verb = sentence.first("action", "halt", within=range(trigger.index + 1, clause.stop))
    return verb is not None and sentence.before(verb, lambda other: other.has("not"), 2) is not None


def _threatens(main: list[Item]) -> bool:
    """*Threatens to*, *will resume its strikes*: whether a clause tells what somebody faces."""
    if any(item.cues.get("speech") == SpeechAct.THREATEN for item in main):
        return True
    ahead = any(item.has("future", "ready", "commit") for item in main)
    return ahead and any(item.cues.get("subject") == Subject.ATTACKS for item in main)


_UNDONE = frozenset({Action.WITHDRAW, Action.LIFT, Action.DISARM, Action.CEASE, Action.RELEASE})
"""What has to be done before something else can be."""


def _until_done(sentence: Sentence, trigger: Item) -> bool:
    """*No talks until A's withdrawal*: whether a word that is *to* as well stands before an act that is waited for."""
    act = sentence.after(trigger, lambda other: not other.has("extent", "glue"), 3)
    if act is None or not (act.cues.get("action") in _UNDONE or act.has("evacuation")):
        return False
    row = sentence.items[max(0, trigger.index - 14) : trigger.index]
    denied = next((item for item in reversed(row) if _denies(item)), None)
    if denied is None or any(item.has("demand", "condition", "call", "proposal") for item in row):
        return False
    # *Refused to come to the withdrawal* is no wait for it.
    return any(item.has("contact", "aim", "ceasefire", "exchange", "pact") for item in row[row.index(denied) + 1 :])


def _orders(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Told A to leave*, *gave A until Friday to leave*: whether a verb tells somebody to do something."""
    told = next(scene.mentions(sentence, range(verb.index + 1, min(verb.index + 8, len(sentence.items)))), None)
    if told is None or told.role or told.first - verb.index > 2:
        return False
    party = scene.resolve(told)
    to = sentence.after(
        sentence.items[told.last],
        lambda other: other.cues.get("prep") == "to",
        6,
        stop=lambda other: other.has("that", "speech", "status", "action", "and") or other.kind is TokenKind.MARK,
    )
    if party is None or not can_be_side(party) or to is None:
        return False
    if any(who.side == party.side for who in subject_of(scene, sentence, verb, fallback=False)):
        return False  # *ordered his own troops to hold fire*
    act = sentence.after(to, lambda other: not other.has("glue"), 3)
    return act is not None and act.has("action", "halt") and act.clause == verb.clause


def _incumbent(scene: Scene, sentence: Sentence, upon: Item) -> bool:
    """*On A is the withdrawal from B*: whether a preposition that opens a clause tells who has to do what follows."""
    lead = sentence.items[upon.index - 1] if upon.index else None
    if lead is not None and lead.kind is TokenKind.WORD and not lead.has("that"):
        return False
    asked = next(scene.mentions(sentence, range(upon.index + 1, min(upon.index + 8, len(sentence.items)))), None)
    if asked is None or any(not item.has("glue") for item in sentence.items[upon.index + 1 : asked.first]):
        return False
    act = sentence.after(sentence.items[asked.last], lambda other: other.has("action"), 6)
    return act is not None and act.clause == upon.clause


def _to_come_later(sentence: Sentence, trigger: Item) -> bool:
    """*Demands that A leave before it comes back to talks*: whether what stands behind is to follow what is asked."""
    demand = sentence.before(trigger, lambda other: other.has("demand"), 20, stop=lambda other: other.has("condition"))
    return demand is not None and not any(map(_denies, sentence.items[demand.index + 1 : trigger.index]))


def _sets_term(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Gave A 72 hours for the release of all hostages*: whether somebody is given time for an act."""
    told = next(scene.mentions(sentence, range(verb.index + 1, min(verb.index + 5, len(sentence.items)))), None)
    if not scene.pack.declined or told is None or told.role not in ("to", "") or told.first - verb.index > 2:
        return False
    term = sentence.after(sentence.items[told.last], lambda other: other.has("unit", "one_unit"), 5)
    if term is None or term.clause != verb.clause:
        return False
    act = sentence.after(term, lambda other: other.has("action", "halt"), 6)
    return (
        act is not None and sentence.first("prep", "that", "for", within=range(term.index + 1, act.index)) is not None
    )


def _with_only(scene: Scene, sentence: Sentence, trigger: Item) -> Item:
    """*Talks can only begin after A leaves*, *will only sign if A leaves*: a condition by an *only* before it."""
    lasting = trigger.has("while") or (trigger.has("provided") and not scene.pack.verb_first)
    if lasting and _while_it_lasts(sentence, trigger):
        return _meaning(trigger, "before")
    if not trigger.has("after", "if", "in_exchange") or trigger.has(*_ALONE):
        return trigger
    if trigger.has("if") and _unless(sentence, trigger):
        return _meaning(trigger, "before")
    only = sentence.before(trigger, lambda other: other.has("sole"), 10)
    if only is None or only.clause != trigger.clause:
        return trigger
    told = ("future", "might", "must", "status", "action", "halt")
    may = sentence.first(*told, within=range(max(0, only.index - 3), trigger.index))
    return _meaning(trigger, "only_if") if may is not None else trigger


def _of_a_thing(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*Forces that must keep the peace*: whether a relative clause only says what a thing is for."""
    who = sentence.before(trigger, lambda other: other.has("who"), 2)
    if who is None or who.has("that") or who.index < 2:
        return False
    head = sentence.items[who.index - 1 - (sentence.items[who.index - 1].kind is TokenKind.MARK)]
    return head.kind is TokenKind.WORD and scene.at(sentence, head) is None and not head.has("group", "side")


def _inverted(sentence: Sentence, should: Item) -> bool:
    """*Should aid arrive, it will hold its fire*: whether a word for what is due opens a clause and means *if*."""
    lead = sentence.items[should.index - 1] if should.index else None
    return lead is None or lead.kind is not TokenKind.WORD


def _of_a_deal(sentence: Sentence, trigger: Item) -> bool:
    """*Under the terms of the deal, A must leave*: whether it is what was agreed on that somebody has to do."""
    terms = sentence.first("according", within=range(trigger.index))
    if terms is None:
        return False
    row = sentence.items[terms.index : min(terms.index + 5, trigger.index)]
    return any(item.has("pact") or item.cues.get("subject") == Subject.COMPLIANCE for item in row)


def _asks_for_nothing(sentence: Sentence, trigger: Item) -> bool:
    """*Complied with the demand and left*: whether a demand is met, dropped, told of another, or one by agreement."""
    return (
        as_carried_out(sentence, trigger)
        or _dropped(sentence, trigger)
        or _ties(sentence, trigger)
        or _refuses(sentence, trigger)
        or _by_agreement(sentence, trigger)
    )


def _ties(sentence: Sentence, trigger: Item) -> bool:
    """*Demanded to tie the release to a withdrawal*: what is demanded is that one thing be a condition of another."""
    return any(
        item.has("condition") and item.has("speech") and not item.has("demand")
        for item in sentence.items[trigger.index + 1 : trigger.index + 3]
    )


def turned_down(sentence: Sentence, trigger: Item) -> Item | None:
    """*Rejected the demand of B*: the word that turns a demand down, which is then another's."""
    if not trigger.has("condition") and not is_possessed(sentence, trigger):
        return None
    return sentence.before(trigger, turns_down, 6)


def _refuses(sentence: Sentence, trigger: Item) -> bool:
    """*Insists that it will not sign unless*: what it insists on is a refusal; what it asks for comes behind."""
    condition = sentence.after(trigger, lambda other: other.has("only_if", "before"), 24)
    if condition is None:
        return False
    row = sentence.items[trigger.index + 1 : condition.index]
    return any(item.has("future") and other.has("not") for item, other in pairwise(row))


def _as_proviso(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*Will sign provided A leaves*, not *stops providing weapons*, *aid provided by A*: whether a word is no verb."""
    before = sentence.items[trigger.index - 1] if trigger.index else None
    if before is not None and before.has("action", "prep", "passive"):
        return False
    if not trigger.has("provide"):
        return True
    behind = sentence.items[trigger.index + 1 : trigger.index + 2]
    given = before is not None and (before.has("glue", "future") or scene.at(sentence, before) is not None)
    if given or any(item.has("prep", "undertaking", "subject", "number") for item in behind):
        return False
    return sentence.after(trigger, lambda other: other.has("action"), 6) is not None


def _dropped(sentence: Sentence, trigger: Item) -> bool:
    """*Dropped its demand for a withdrawal*, *not to insist on demands that*: whether it is no more asked."""
    row = [item for item in sentence.items[max(0, trigger.index - 5) : trigger.index] if item.kind is TokenKind.WORD]
    if any(item.cues.get("action") == Action.REFRAIN for item in row[-3:]):
        return True
    asks = [item for item in row if item.has("demand")]
    return bool(asks) and sentence.before(asks[-1], lambda other: other.has("not"), 2) is not None


def _by_agreement(sentence: Sentence, trigger: Item) -> bool:
    """*The accord requires A to leave*: whether what asks for something is an agreement, which sides are bound by."""
    pact = sentence.before(
        trigger,
        lambda other: other.has("pact"),
        14,
        stop=lambda other: other.has("proposal", "ceasefire", "not", "that", "speech", "demand", "call"),
    )
    if pact is None or pact.has("proposal", "ceasefire", "not") or trigger.has("condition"):
        return False
    between = sentence.items[pact.index + 1 : trigger.index]
    beside = all(item.has("glue", "future", "might") for item in between)
    parted = beside or sum(item.text == "," for item in between) == 2  # *the accord, signed in May, requires*
    lead = sentence.items[sentence.clause_of(pact).start : pact.index]
    return parted and all(item.has("glue") or not item.cues for item in lead)


def _as_agreed(sentence: Sentence, trigger: Item) -> bool:
    """*Having fulfilled the conditions of the truce*: they are not said, unless they follow a pause."""
    behind = sentence.items[trigger.index + 1 : trigger.index + 4]
    if trigger.has("terms") and len(behind) == 3 and behind[0].text == "," and behind[2].has("who"):
        # *The terms on which it would hold its fire*, unless a colon announces them
        return sentence.after(trigger, lambda other: other.text == ":", 14) is None
    listed = any(item.has("provides", "namely", "including") for item in behind[1:2])
    if of_what_is_named(sentence, trigger) and not listed:
        return True
    if sentence.before(trigger, lambda other: other.has("reply"), 3) is not None:
        return True  # *in response to the conditions of A*
    return as_carried_out(sentence, trigger) and not (
        behind and behind[0].kind is TokenKind.MARK and behind[0].text in "—–-:"
    )


def _explained(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*One condition divides them: A wants B to leave*: whether a sentence behind a colon tells who asks for what."""
    behind = sentence.items[trigger.index + 1 : trigger.index + 4]
    colon = next((item for item in behind if item.text == ":"), None)
    if colon is None or trigger.has("speech"):
        return False
    verb = sentence.first("demand", "must", within=range(colon.index + 1, len(sentence.items)))
    if verb is None or verb.clause != colon.clause:
        return False
    row = scene.mentions(sentence, range(colon.index + 1, verb.index))
    return any(not named.role and named.party is not None and can_be_side(named.party) for named in row)


def as_carried_out(sentence: Sentence, trigger: Item) -> bool:
    """Whether words before a condition say that it is met: *once A has met the condition*."""
    row = sentence.items[max(0, trigger.index - 3) : trigger.index]
    return any(item.cues.get("action") == Action.COMPLY for item in row)


def _offered_for(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*We are ready to free them in exchange for an end to the raids*: what one offers, and what it asks for that."""
    row = sentence.items[: trigger.index]
    if sentence.first("demand", "not", within=range(trigger.index + 1)) is not None or _of_a_deal(sentence, trigger):
        return False
    offering = ("ready", "commit", "propose", "future") if scene.pack.declined else ("ready", "commit", "propose")
    if not any(item.has(*offering) or "accepted" in item.statuses for item in row):
        return False
    asked = sentence.items[trigger.index + 1 : trigger.index + 7]
    counted = ("persons", "number", "one_person", "two_persons")
    if any(item.has(*counted) and not item.has("force") for item in asked[:2]) and not any(
        item.has("unit", "one_unit") for item in asked[:4]
    ):
        return False
    freed = any(item.has("exchange") for item in row) or any(item.has("persons") for item in row)
    return not (freed and any(item.cues.get("action") == Action.RELEASE or item.has("persons") for item in asked[:3]))


def _bargain(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*We are ready for a truce if A withdraws*: one side's offer against what another is to do."""
    clause = sentence.clause_of(trigger)
    low, high = trigger.index, clause.stop
    inside, outside = sentence.items[low:high], [*sentence.items[:low], *sentence.items[high:]]
    kept = unbroken(sentence, range(low, high)) is not None
    if not (kept or any(item.has("action", "halt") for item in inside)) or any(item.has("might") for item in inside):
        return False
    if any(item.has("guarantee") for item in sentence.items):
        return False
    if any(item.cues.get("contingency") == ContingencyKind.SURRENDER for item in inside):
        if any(item.has("undertaking") for item in outside):
            return False  # *If they lay down their arms, they will not be prosecuted*
    offering = ("ready", "propose", "future", "commit", "might")
    offers = any(item.has(*offering) or "accepted" in item.statuses for item in outside)
    offers = offers or any(item.cues.get("action") == Action.NEGOTIATE for item in outside)  # *will come back to talks*
    if not offers or not any(
        item.has("ceasefire", "aim", "action", "halt", "subject", "undertaking") for item in outside
    ):
        return False
    whose = [named.party.side for named in scene.mentions(sentence, range(low, high)) if named.party and not named.role]
    if not whose:
        return kept or unnamed_actor(scene, sentence, range(low, high)) is not None or _over(inside)
    said = scene.said(sentence, trigger)
    return any(said.speaker is None or side != said.speaker.side for side in whose)


def unbroken(sentence: Sentence, within: range) -> Item | None:
    """*If the truce is not broken*: the word for breaking what is to be kept, where it is denied."""
    for item in sentence.where("status", within=within):
        if item.stands("violated") and sentence.before(item, lambda other: other.has("not", "absent"), 3) is not None:
            return item
    return None


def _over(clause: list[Item]) -> bool:
    """*If the raids end*, *if the captives are freed*: what is to happen, where nobody is told to do it.

    So is *once the withdrawal is complete*.
    """
    lead = [item for item in clause[1:4] if not item.has("glue")]
    whole = any(item.cues.get("extent") == Extent.COMPLETE or "completed" in item.statuses for item in clause)
    if lead and lead[0].has("action") and clause[1].has("glue") and whole:
        return True
    if clause[1].has("action") and clause[1].has("subject"):
        return True  # *in case of a withdrawal*
    if "completed" in clause[1].statuses and any(item.has("action") and "def" in item.marks for item in clause[2:4]):
        return True  # *if is complete the release*, where verbs stand first
    if any(item.has("action") and item.has("passive") for item in clause):
        return True  # where one form says both
    for item, verb in pairwise(item for item in clause if not item.has("glue")):
        if verb.has("action") and item.has("passive"):
            return True
    ends = next((item for item in reversed(clause) if item.kind is TokenKind.WORD), None)
    attacks = any(item.cues.get("subject") == Subject.ATTACKS for item in clause)
    return attacks and ends is not None and ends.cues.get("action") == Action.CEASE


def unnamed_actor(scene: Scene, sentence: Sentence, within: range) -> Item | None:
    """*If the government frees them*, *if the latter leaves*: who is to act, where no name tells it."""
    for item in sentence.where("actors", "body", "force", "side", "group", "pronoun", "latter", within=within):
        before = sentence.items[item.index - 1] if item.index else None
        verb = sentence.after(item, lambda other: other.has("action"), 3, stop=lambda other: other.has("prep", "and"))
        if verb is not None and not (before is not None and before.has("prep", "action")):
            return item
    return None
