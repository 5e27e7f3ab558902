"""Demands and conditions: who asks whom to do, stop or refrain from what, before what."""

from itertools import pairwise
from typing import Any

import attrs

from ...model.attribution import AttributionForm, SpeechAct
from ...model.condition import Action, Aim, Extent, Modality, Precondition
from ...model.party import Party, PartyKind
from ...model.proposal import CeasefireProposal
from ...model.provision import Subject
from ..items import Item, Sentence
from ..named import Named, sides_of
from ..scene import Draft, Saying, Scene, Words
from ..tokens import QUOTES, TokenKind
from .pieces import Piece, pieces_of
from .targets import DraftTarget, target_of

_TRIGGERS = (
    "provided",
    "only_if",
    "before",
    "must",
    "should",
    "demand",
    "need",
    "condition",
    "points",
    "for",
    "in_exchange",
    "if",
)


_OF_ITSELF = frozenset(
    {
        Subject.WITHDRAWAL,
        Subject.SECURITY_GUARANTEES,
        Subject.ALIGNMENT,
        Subject.CEASEFIRE_MONITORING,
        Subject.RECONSTRUCTION,
        Subject.ACCOUNTABILITY,
        Subject.HUMANITARIAN_ACCESS,
        Subject.DISARMAMENT,
        Subject.SECURITY_INTERESTS,
        Subject.ROOT_CAUSES,
    }
)
"""What can be demanded by its name alone, without a word for what is to be done about it."""


_AT_HOME = frozenset(
    {Subject.MOBILIZATION, Subject.REARMAMENT, Subject.GOVERNANCE, Subject.NUCLEAR, Subject.ACCOUNTABILITY}
)
"""What a country does in itself: *elections in A*."""


_AT_STAKE = frozenset({Subject.CEASEFIRE, Subject.SETTLEMENT})


_BULLETS = frozenset("-–—•▪●◾◆■►*·🔹🔸🔻▪️✅👉☑✔")


_FOR_RECIPIENT = frozenset({Subject.MILITARY_AID, Subject.INTELLIGENCE})


_OF_OTHERS = _FOR_RECIPIENT | {Subject.SANCTIONS, Subject.SECURITY_GUARANTEES}
"""What is asked of others than the rest of a list, unless they are named: *A is to stay neutral, sanctions to end*."""


_NOT_OF_WHO_ACTS = _FOR_RECIPIENT | {
    Subject.SECURITY_GUARANTEES,
    Subject.SECURITY_INTERESTS,
    Subject.ROOT_CAUSES,
    Subject.RECONSTRUCTION,
    Subject.RELATIONS,
}
"""What is named by whom it is for, not by who is to see to it: *A's security*, *the causes of the A crisis*."""


def read_demands(scene: Scene, sentence: Sentence) -> None:
    """Add the demands and conditions of a sentence."""
    if _listed(scene, sentence):
        return
    if _heading(sentence):
        _open_list(scene, sentence)
        return
    covered = -1
    for trigger in sentence.where(*_TRIGGERS):
        if trigger.index <= covered or not _opens(scene, sentence, trigger):
            continue
        if trigger.has("for") and sentence.before(trigger, lambda other: other.has("denied"), 20) is not None:
            continue
        pieces = _turned(scene, sentence, trigger) or _demanded(scene, sentence, trigger, _region(sentence, trigger))
        if not pieces and trigger.has("condition"):
            # *A halt to the raids is a condition*: the demand stands before the word.
            pieces = _demanded(scene, sentence, trigger, _region_before(sentence, trigger))
            pieces = [piece for piece in pieces if piece.first > covered]
        if not pieces:
            continue
        covered = pieces[-1].last
        said = scene.said(sentence, trigger)
        if said.act is SpeechAct.DISCUSS and trigger.has("need", "terms"):
            continue
        demander = _demander(scene, sentence, trigger, said)
        pieces = [piece for piece in pieces if not _proposed(scene, sentence, trigger, piece)]
        if not pieces or not scene.of_conflict():
            continue
        if demander is None and not trigger.has(
            "demand", "condition", "provided", "only_if", "before", "if", "points", "in_exchange"
        ):
            continue  # what a text itself says must be done is a plan or an opinion
        target = target_of(scene, sentence, trigger, pieces[0].first)
        _emit(scene, sentence, trigger, pieces, demander, said, target)
    _open_list(scene, sentence)


def _proposed(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> bool:
    """*Calls for a ceasefire*: a proposal, which is not a demand besides."""
    if piece.subject is not Subject.CEASEFIRE or piece.action not in (
        Action.DO,
        Action.ENSURE,
        Action.CEASE,
        Action.ACCEPT,
    ):
        return False
    return trigger.has("demand", "should", "must", "need") and (
        trigger.has("call") or next(scene.of_kind(CeasefireProposal, sentence.number), None) is not None
    )


@attrs.frozen(eq=False)
class Listing:
    """A list of demands that goes on in the sentences after its head: *The group demands:*."""

    trigger: Item
    head: Sentence
    demander: Party | None
    said: Saying
    target: DraftTarget | None
    loose: bool = False


def _turned(scene: Scene, sentence: Sentence, trigger: Item) -> list[Piece]:
    """*The raids and the blockade must end*: what is asked for stands before the verb as its subject."""
    if scene.pack.verb_first or not trigger.has("must", "should"):
        return []
    verb = sentence.after(
        trigger, lambda other: other.has("action"), 4, stop=lambda other: other.has("subject", "that")
    )
    if verb is None:
        return []
    passive = any(item.has("passive") for item in sentence.items[trigger.index : verb.index])
    ends = all(item.kind is TokenKind.MARK for item in sentence.items[verb.index + 1 : verb.index + 2])
    if not passive and not (ends and verb.cues["action"] == Action.CEASE):
        return []
    first = _region_before(sentence, trigger).start
    back = next(
        (item.index for item in reversed(sentence.items[first : trigger.index]) if item.has(*_TRIGGERS)), first - 1
    )
    region = range(back + 1, trigger.index)
    pieces = list(pieces_of(scene, sentence, region, bare=True))
    for piece in pieces:
        piece.action, piece.lead = Action(verb.cues["action"]), verb
    if pieces:
        pieces[-1].last = verb.index
    return pieces


def _open_list(scene: Scene, sentence: Sentence) -> None:
    """Keep the head of a list, if the sentence is one; a heading inside a list keeps the list open."""
    if not _heading(sentence):
        scene.listing = None
        trigger = sentence.first("points", "condition")
        read = any(draft.kind is Precondition and draft.sentence == sentence.number for draft in scene.drafts[-3:])
        if trigger is not None and not read:
            # *The side raised some points. These are ...*
            said = scene.said(sentence, trigger)
            target = target_of(scene, sentence, trigger, len(sentence.items))
            demander = _demander(scene, sentence, trigger, said)
            scene.listing = Listing(trigger, sentence, demander, said, target, loose=True)
        return
    for head in reversed(scene.sentences[max(0, sentence.number - 2) : sentence.number + 1]):
        trigger = head.first("demand", "condition", "must", "points", "proposal", "need")
        if trigger is not None:
            break
        if head is sentence and len(sentence.items) > 8:
            return
    else:
        return
    sentence = head
    said = scene.said(sentence, trigger)
    demander = _demander(scene, sentence, trigger, said) or _named_beside(scene, sentence, trigger)
    target = target_of(scene, sentence, trigger, len(sentence.items))
    scene.listing = Listing(trigger, sentence, demander, said, target)


def _heading(sentence: Sentence) -> bool:
    """Whether a sentence announces a list: it ends in a colon."""
    last = next((item for item in reversed(sentence.items) if item.kind is not TokenKind.BREAK), None)
    return last is not None and last.text == ":"


def _demanded(scene: Scene, sentence: Sentence, trigger: Item, region: range) -> list[Piece]:
    """The demands of a region; a subject that is no demand by itself needs a word for what is asked."""
    bare = trigger.has("provided", "only_if", "before", "demand", "in_exchange")
    if trigger.has("terms") and region.start == trigger.index:
        region = range(_behind_aim(sentence, trigger), region.stop)
        bare = bare or region.start > trigger.index
    found = pieces_of(scene, sentence, region, bare=bare)
    if trigger.has("demand") and sentence.first("only_if", "provided", within=range(region.stop, region.stop + 1)):
        # *Insists that a truce is possible only after a withdrawal*: what is possible is not what is asked.
        found = [piece for piece in found if piece.lead is not None or piece.subject not in _AT_STAKE]
    if trigger.has("before"):
        # *Until they do not withdraw*: some languages negate what is waited for.
        for piece in found:
            if piece.lead is not None and piece.action is Action.REFRAIN:
                piece.action = Action(piece.lead.cues["action"])
    if trigger.has("condition"):
        # *The conditions of a ceasefire*: what they are for, not what they ask.
        aim = (piece for piece in found if piece.subject is Subject.CEASEFIRE and piece.first - trigger.index in (1, 2))
        meant = next(aim, None)
        found = [piece for piece in found if piece is not meant or piece.lead is not None]
        if len(found) > 1 and sentence.items[found[0].first].marks & {"to"} and found[0].lead is not found[1].lead:
            # *Set as a condition for disarming the withdrawal of A*, with *for* attached to the act.
            found = found[1:]
    return [
        piece
        for piece in found
        if piece.lead is not None or piece.subject in _OF_ITSELF or piece.subject is Subject.CEASEFIRE
    ]


_NAMING = ("name", "adjective", "capital", "metonym")


def _behind_aim(sentence: Sentence, trigger: Item) -> int:
    """The first item behind the words that say what a condition is for: *the condition for freeing the captives*."""
    items = sentence.items
    at = trigger.index + 1
    aimed = False
    while at < len(items) and at - trigger.index <= 5 and items[at].kind is TokenKind.WORD:
        item = items[at]
        if item.has("action", "subject", "ceasefire", "exchange", "aim"):
            break
        if item.cues and not item.has("aimed", "extent", "attribute", "starting", "after", *_NAMING):
            if not item.has("prep") or item.cues["prep"] not in ("for", "of"):
                return trigger.index
        aimed = aimed or item.has("aimed") or item.cues.get("prep") == "for"
        at += 1
    head = items[at] if at < len(items) else None
    if head is None or not (
        aimed
        or head.has("ceasefire", "exchange")
        or head.cues.get("aim") in (Aim.SETTLEMENT, Aim.TALKS, Aim.CEASEFIRE, Aim.DE_ESCALATION)
        or head.cues.get("action") in (Action.CEASE, Action.RELEASE, Action.NEGOTIATE)
    ):
        return trigger.index
    if head.has("action"):
        for item in items[at + 1 : at + 4]:
            if item.has("subject", "persons", "ceasefire", "aim", "exchange"):
                at = item.index
                if item.has("adjective") or item.cues.get("subject") == Subject.CIVILIANS:
                    continue
            elif item.cues and not item.has("adjective", "extent"):
                break
    return at + 1


def _region_before(sentence: Sentence, trigger: Item) -> range:
    """The items before a trigger, back to the last act of saying."""
    first = trigger.index
    for item in reversed(sentence.items[: trigger.index]):
        if item.has("speech", "voiced", "that") or item.kind is TokenKind.BREAK:
            break
        first = item.index
    return range(first, trigger.index)


def _named_beside(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    for named in scene.mentions(
        sentence, range(max(0, trigger.index - 4), min(len(sentence.items), trigger.index + 6))
    ):
        party = scene.resolve(named)
        if party is not None:
            return party.side
    return None


def _bulleted(sentence: Sentence) -> bool:
    first = sentence.items[0] if sentence.items else None
    if first is None:
        return False
    numbered = len(sentence.items) > 1 and first.kind is TokenKind.NUMBER and sentence.items[1].text in ".)-"
    return first.text[:1] in _BULLETS or numbered


def _listed(scene: Scene, sentence: Sentence) -> bool:
    """Read a bullet of an open list."""
    listing: Listing | None = scene.listing
    if listing is None or _heading(sentence):
        return False
    if not _bulleted(sentence) and not (listing.loose and any(item.has("namely") for item in sentence.items[:2])):
        return False
    region = range(1, len(sentence.items))
    pieces = pieces_of(scene, sentence, region, bare=True)
    if listing.loose:
        scene.listing = None
    _emit(scene, sentence, listing.trigger, pieces, listing.demander, listing.said, listing.target, listing.head)
    return True


def _emit(
    scene: Scene,
    sentence: Sentence,
    trigger: Item,
    pieces: list[Piece],
    demander: Party | None,
    said: Saying,
    target: DraftTarget | None,
    head: Sentence | None = None,
) -> None:
    before: tuple[Party, ...] = ()
    drafts = [_draft(scene, sentence, head or sentence, trigger, piece, demander, said, target) for piece in pieces]
    for place in range(len(pieces) - 1, 0, -1):
        # *stop this and that in A*: a place at the end belongs to all that one verb asks.
        left, right = pieces[place - 1], pieces[place]
        if left.lead is not None and left.lead is right.lead and left.subject not in _FOR_RECIPIENT:
            asked = drafts[place - 1].fields["addressed_to"] or drafts[place].fields["addressed_to"]
            drafts[place - 1].fields["addressed_to"] = asked
    named = {draft.fields["addressed_to"] for draft in drafts if draft.fields["addressed_to"]}
    for piece, draft in zip(pieces, drafts, strict=True):
        # *once the hostages are returned and A is disarmed*: of the only one the list asks.
        if len(named) == 1 and piece.subject in (Subject.HOSTAGES, Subject.PRISONERS):
            draft.fields["addressed_to"] = draft.fields["addressed_to"] or next(iter(named))
    for piece, draft in zip(pieces, drafts, strict=True):
        # *that A stop this and withdraw that*: who is asked stays the same along the list.
        if not draft.fields["addressed_to"] and piece.subject not in _OF_OTHERS and head is None and piece.lead:
            draft.fields["addressed_to"] = before
        before = draft.fields["addressed_to"] or before
        if not draft.fields["addressed_to"] and (
            _calls_on_nobody(scene, sentence, trigger, piece) or (demander is None and target is None)
        ):
            continue  # nobody's demand on nobody for nothing is no condition, nor is a call on the world
        scene.add(draft)


def _calls_on_nobody(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> bool:
    """Whether an appeal is to all the world, not to a party: *called for the protection of civilians*."""
    if not trigger.has("appeal"):
        return False
    return not any(named.several for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)))


def _opens(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """Whether a word opens a demand where it stands."""
    if trigger.has("if") and not trigger.has("condition", "demand", "provided", "only_if", "must", "should", "need"):
        return _bargain(scene, sentence, trigger)
    if trigger.has("in_exchange"):
        return _offered_for(scene, sentence, trigger)
    if trigger.has("condition") and _as_agreed(sentence, trigger):
        return False
    if trigger.has("condition"):
        # *rejected the conditions*: they are another's.
        row = sentence.items[max(0, trigger.index - 6) : trigger.index]
        if any({"rejected", "refused"} & set(item.statuses) for item in row):
            return False
    if trigger.has("demand") and _refuses(sentence, trigger):
        return False
    if trigger.has("before"):
        # *No talks before a withdrawal*: only behind a negation does *before* make a condition.
        main = sentence.items[max(0, trigger.index - 20) : trigger.index]
        if trigger.index - sentence.clause_of(trigger).start <= 2:
            # *Until A leaves, there will be no talks*, *without guarantees A will not sign*
            after = sentence.clause_of(trigger).stop if trigger.index <= 1 else trigger.index + 1
            main = sentence.items[after : after + 12]
        return any(
            item.has("not", "absent") or "not" in item.marks or {"rejected", "refused"} & set(item.statuses)
            for item in main
        )
    if trigger.has("for") and not trigger.has("condition", "demand", "provided", "only_if", "must", "should", "need"):
        row = sentence.items[: trigger.index]
        behind = sentence.items[trigger.index + 1 : trigger.index + 3]
        people = sentence.items[trigger.index + 1 : trigger.index + 5]
        if any(item.has("persons", "number") or item.kind is TokenKind.NUMBER for item in people):
            return False
        return any(item.has("ceasefire", "proposal") for item in row) and any(
            item.cues.get("action") in (Action.WITHDRAW, Action.LIFT, Action.DISARM) for item in behind
        )
    if trigger.has("provided", "only_if"):
        # What a guarantee depends on is part of the guarantee.
        pledged = sentence.before(trigger, lambda other: other.has("guarantee"), 20)
        if pledged is not None and sentence.before(pledged, lambda other: other.has("ready", "provide"), 5) is not None:
            return False
    # *No truce unless*: what is negated before a condition is what it is for.
    return trigger.has("only_if") or not scene.negated(sentence, trigger, 2)


def _as_agreed(sentence: Sentence, trigger: Item) -> bool:
    """*Having fulfilled the conditions of the truce*: they are not said, unless they follow a pause."""
    behind = sentence.items[trigger.index + 1 : trigger.index + 4]
    if trigger.has("terms") and len(behind) == 3 and behind[0].text == "," and behind[2].has("who"):
        return True  # *the terms on which it would hold its fire*
    return _as_carried_out(sentence, trigger) and not (
        behind and behind[0].kind is TokenKind.MARK and behind[0].text in "—–-:"
    )


def _as_carried_out(sentence: Sentence, trigger: Item) -> bool:
    """Whether words before a condition say that it is met: *once A has met the condition*."""
    row = sentence.items[max(0, trigger.index - 3) : trigger.index]
    return any(item.cues.get("action") == Action.COMPLY for item in row)


def _offered_for(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*We are ready to free them in exchange for an end to the raids*: what one offers, and what it asks for that."""
    row = sentence.items[: trigger.index]
    if sentence.first("demand", within=range(trigger.index + 1)) is not None:
        return False
    if not any(item.has("ready", "commit", "propose") or "accepted" in item.statuses for item in row):
        return False
    asked = sentence.items[trigger.index + 1 : trigger.index + 7]
    if any(item.has("persons", "number", "one_person", "two_persons") for item in asked[:2]):
        return False
    freed = any(item.has("exchange") for item in row) or any(item.has("persons") for item in row)
    return not (freed and any(item.cues.get("action") == Action.RELEASE or item.has("persons") for item in asked[:3]))


def _refuses(sentence: Sentence, trigger: Item) -> bool:
    """*Insists that it will not sign unless*: what it insists on is a refusal; what it asks for comes behind."""
    condition = sentence.after(trigger, lambda other: other.has("only_if", "before"), 24)
    if condition is None:
        return False
    row = sentence.items[trigger.index + 1 : condition.index]
    return any(item.has("future") and other.has("not") for item, other in pairwise(row))


def _bargain(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*We are ready for a truce if A withdraws*: one side's offer against what another is to do."""
    clause = sentence.clause_of(trigger)
    low, high = trigger.index, clause.stop
    inside, outside = sentence.items[low:high], [*sentence.items[:low], *sentence.items[high:]]
    if not any(item.has("action") for item in inside) or any(item.has("might") for item in inside):
        return False
    if any(item.has("guarantee") for item in sentence.items):
        return False
    offers = any(item.has("ready", "future", "commit", "might") for item in outside)
    if not offers or not any(item.has("ceasefire", "aim", "action") for item in outside):
        return False
    whose = [named.party.side for named in scene.mentions(sentence, range(low, high)) if named.party and not named.role]
    said = scene.said(sentence, trigger)
    return any(said.speaker is None or side != said.speaker.side for side in whose)


def _region(sentence: Sentence, trigger: Item) -> range:
    """The items from a trigger to the next act of saying, or the end; behind a colon, what it announces."""
    if trigger.has("condition"):
        colon = sentence.after(trigger, lambda other: other.text == ":", 14, stop=lambda other: other.has("speech"))
        if colon is not None and colon.index + 1 < len(sentence.items):
            return range(colon.index + 1, len(sentence.items))
    low = _behind_aim(sentence, trigger) if trigger.has("terms") else trigger.index + 1
    for item in sentence.items[trigger.index + 1 :]:
        if not item.cues and item.text != ",":
            continue
        if item.has("aimed") and item.index > low and _aims(sentence, item):
            return range(trigger.index, item.index)
        if item.has("speech", "voiced") and item.clause != trigger.clause:
            return range(trigger.index, item.index)
        if item.has("condition", "about", "reply", "proposal", "but") and item.clause != trigger.clause:
            return range(trigger.index, item.index)
        if item.has("before") and item.index > trigger.index + 1 and not trigger.has("before"):
            return range(trigger.index, item.index)
        if item.has("in_exchange"):
            return range(trigger.index, item.index)
        if item.has("not") and trigger.has("not"):
            # *Without guarantees A will not sign*
            named = sentence.items[item.index - 1].has(*_NAMING)
            return range(trigger.index, item.index - named)
        if item.has("only_if", "provided") and trigger.has("demand") and item.index > trigger.index + 1:
            return range(trigger.index, item.index)
        opening = trigger.has("before") and trigger.index <= 1
        if item.text == "," and (trigger.has("if") or opening) and not trigger.has("provided", "only_if"):
            if not _lists_on(sentence, item):
                return range(trigger.index, item.index)
    return range(trigger.index, len(sentence.items))


def _lists_on(sentence: Sentence, comma: Item) -> bool:
    """Whether a comma in a condition parts what is asked, and not the condition from its main clause.

    *If they disarm, free the captives and leave the town* goes on with an act, and has an *and* before the last.
    """
    opening = sentence.after(comma, lambda other: not other.has("glue", "extent"), 3)
    if opening is None or not opening.has("action"):
        return False
    last = sentence.after(opening, lambda other: other.has("and"), 8, stop=lambda other: other.text == ",")
    return last is not None and sentence.after(last, lambda other: other.has("action"), 3) is not None


def _aims(sentence: Sentence, item: Item) -> bool:
    """Whether what is asked for ends here, and what it is good for begins: *release them for the truce to hold*."""
    return any(
        other.has("aim", "ceasefire", "exchange") or other.cues.get("action") in (Action.CEASE, Action.RELEASE)
        for other in sentence.items[item.index + 1 : item.index + 4]
    )


def _demander(scene: Scene, sentence: Sentence, trigger: Item, said: Saying) -> Party | None:
    if trigger.has("demand") and _of_text(sentence, trigger):
        return None
    if trigger.has("demand") or (trigger.has("condition") and not trigger.marks & {"def", "to", "by"}):
        subjects = scene.subject(sentence, trigger, fallback=False)
        # A noun has no subject behind it: *the main condition is the withdrawal of A's troops*.
        before = next(scene.mentions(sentence, range(trigger.index)), None)
        if subjects and (trigger.has("demand") or not scene.pack.declined or before is not None):
            return subjects[0].side
    if trigger.has("wants"):
        # *A needs guarantees*: in some languages, who needs is who something is necessary to.
        near = range(max(0, trigger.index - 4), trigger.index)
        start = sentence.clause_of(trigger).start
        needy = (
            scene.resolve(named)
            for named in scene.mentions(sentence, near)
            if named.role == "to" or (named.role == "of" and named.first == start)
        )
        needing = next((party for party in needy if party is not None and can_act(party)), None)
        if needing is not None:
            return needing.side
    owner = _owner(scene, sentence, trigger)
    if owner is not None:
        return owner
    if said.speaker is not None:
        return said.speaker.side
    if trigger.has("provided", "only_if", "condition", "points", "if", "before", "in_exchange"):
        # Whose main clause it is: before the condition, or behind one that opens the sentence.
        clause = sentence.clause_of(trigger)
        rows = [range(trigger.index)]
        if clause.start >= trigger.index - 2 and not trigger.has("condition", "points"):
            rows.append(range(clause.stop, len(sentence.items)))
        for row in rows:
            for named in scene.mentions(sentence, row):
                party = scene.resolve(named)
                if party is not None and not named.role and can_act(party):
                    return party.side
    if said.form is AttributionForm.IMPERSONAL and scene.speaker is not None:
        # *It was stressed that*: by whose account the text goes.
        return scene.speaker.side
    return _quoted_speaker(scene, sentence) or _told_next(scene, sentence) or _going_on(scene, sentence, trigger)


def _going_on(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The second condition is an end to the raids*: whose the condition before it was, two sentences back at most."""
    if not trigger.has("condition", "only_if", "provided"):
        return None
    before = next(scene.of_kind(Precondition), None)
    demander: Party | None = before.fields["demanded_by"] if before is not None else None
    near = before is not None and 0 < sentence.number - before.sentence <= 2
    return demander if near else None


def _quoted_speaker(scene: Scene, sentence: Sentence) -> Party | None:
    """Who speaks on in a sentence that begins with a quotation: the speaker of the words before."""
    quoted = bool(sentence.items) and sentence.items[0].text in QUOTES
    return scene.speaker.side if quoted and scene.speaker is not None and can_act(scene.speaker) else None


def _told_next(scene: Scene, sentence: Sentence) -> Party | None:
    """*A must disarm. The minister of B said so*: the next sentence tells whose words a sentence was."""
    if sentence.number + 1 >= len(scene.sentences):
        return None
    following = scene.sentences[sentence.number + 1]
    thus = following.first("thus", within=range(3))
    if thus is None:
        return None
    verb = following.after(thus, lambda other: other.has("speech", "demand"), 6)
    if verb is not None:
        told = scene.subject(following, verb, fallback=False)
    else:
        # *With this demand came A*
        near = scene.mentions(following, range(thus.index + 1, min(thus.index + 6, len(following.items))))
        told = [party for named in near if not named.role and (party := scene.resolve(named)) is not None][:1]
    return told[0].side if len(told) == 1 and can_act(told[0]) else None


def _owner(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """Whose a condition is by the words beside it: *Bangkok's conditions*, *a condition of B's, put by A*."""
    if not trigger.has("condition") or _as_carried_out(sentence, trigger):
        return None
    for named in scene.mentions(sentence):
        if named.party is None or not can_act(named.party):
            continue
        before, behind = trigger.index - named.last, named.first - trigger.index
        if before == 1 and named.role == "of" and scene.pack.adjective_first:
            return named.party.side
        if 1 <= before <= 3 and named.role == "by" and named.last < trigger.index:
            return named.party.side
        if behind == 1 and scene.pack.declined and named.role in ("of", ""):
            return named.party.side
        if behind in (1, 2) and (sentence.items[trigger.index + 1].cues.get("prep") == "by" or named.role == "by"):
            return named.party.side
        if 0 < behind <= 7 and not named.role and trigger.has("terms") and scene.pack.declined:
            between = sentence.items[trigger.index + 1 : named.first]
            if all(item.kind is TokenKind.WORD and not item.has("that", "who", "glue") for item in between):
                return named.party.side  # *as its condition A named*: who says what the condition is
    return None


def _of_text(sentence: Sentence, trigger: Item) -> bool:
    """*The plan would require that*: what a proposal asks for is asked by nobody that the verb names."""
    beside = sentence.before(trigger, lambda other: not other.has("glue", "future", "might"), 4)
    return beside is not None and beside.has("proposal") and beside.clause == trigger.clause


def _modality(sentence: Sentence, trigger: Item) -> Modality:
    if trigger.has("condition") and any(
        other.has("key") for other in sentence.items[max(0, trigger.index - 2) : trigger.index + 3]
    ):
        return Modality.KEY_CONDITION
    if trigger.has("condition", "provided", "only_if", "must", "demand", "in_exchange"):
        return Modality.REQUIRED
    if trigger.has("should"):
        return Modality.SHOULD
    return Modality.RAISED if trigger.has("points") else Modality.REQUIRED


def _draft(
    scene: Scene,
    sentence: Sentence,
    head: Sentence,
    trigger: Item,
    piece: Piece,
    demander: Party | None,
    said: Saying,
    target: DraftTarget | None,
) -> Draft:
    items = sentence.items
    fields: dict[str, Any] = {
        "demanded_by": demander,
        "addressed_to": _addressed(scene, sentence, trigger if head is sentence else None, piece, demander),
        "subject": piece.subject,
        "action": piece.action,
        "extent": _extent(sentence, piece),
        "modality": _modality(head, trigger),
        "applies_to": target,
    }
    words = Words(items[piece.first].start, items[piece.last].end)
    return Draft(Precondition, (words,), said, fields, sentence.number)


def _extent(sentence: Sentence, piece: Piece) -> Extent | None:
    lead = piece.lead.index if piece.lead is not None else piece.first
    for low, high in ((lead - 1, lead + 2), (piece.first - 1, piece.last + 1)):
        for item in sentence.items[max(0, low) : high]:
            if item.has("extent"):
                return Extent(item.cues["extent"])
    return None


def _addressed(
    scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party | None
) -> tuple[Party, ...]:
    found: dict[Party, None] = {}
    if trigger is not None and trigger.has("must", "should"):
        for party in scene.subject(sentence, trigger, fallback=False):
            if party.side != demander:
                found[party.side] = None
    if not found and trigger is not None and trigger.index < piece.first:
        # *demands that A withdraw*, *calls on A and B to stop*: who stands between the two.
        for named in _between(scene, sentence, trigger, piece):
            for party in scene.everyone(sentence, named):
                asked = named.role in ("", "on", "to", "object") or (named.role == "from" and trigger.has("demand"))
                # *that the army of A stop its raids*
                asked = asked or (named.role == "of" and sentence.items[named.first].has("force", "body"))
                if party.side != demander and asked and can_act(party):
                    found[party.side] = None
    if not found:
        for named in scene.mentions(sentence, range(piece.first, piece.last + 1)):
            if named.party is not None and named.party.side != demander and _does(sentence, piece, named):
                if named.party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION):
                    found[named.party.side] = None
    if (
        not found
        and piece.subject not in _NOT_OF_WHO_ACTS
        and piece.subject
        not in (
            Subject.PRISONERS,
            Subject.HOSTAGES,
        )
    ):
        for item in sentence.items[piece.first : piece.last + 1]:
            side = sides_of(item, scene.pack) if item.has("adjective") else None
            if side is not None and side != demander:
                found[side] = None
    return tuple(found)


def _does(sentence: Sentence, piece: Piece, named: Named) -> bool:
    """Whether who is named inside a demand is to do what is asked: *B's withdrawal from A*, *A's recognition of B*."""
    if named.first and sentence.items[named.first - 1].has("not"):
        return False  # *a government without B*
    if named.role == "by" or (named.role == "in" and piece.subject in _AT_HOME):
        return True
    if named.role == "from" and piece.subject is Subject.ATTACKS:
        return True  # *the raids from A*
    return named.role in ("", "of", "object") and piece.subject not in _NOT_OF_WHO_ACTS


def _between(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> list[Named]:
    """Who stands between a demand and what is asked; *that A stop this and B withdraw*: each its own."""
    row = list(scene.mentions(sentence, range(trigger.index + 1, piece.first)))
    if not row:
        return row
    acts = [item.index for item in sentence.where("action", within=range(trigger.index + 1, row[-1].first))]
    own = [named for named in row if acts and named.first > acts[-1] and not named.role]
    return own or row


def can_act(party: Party) -> bool:
    """Whether a party can be asked to do its part in a conflict."""
    return party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION)
