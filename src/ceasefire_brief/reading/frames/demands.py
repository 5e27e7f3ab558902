"""Demands and conditions: who asks whom to do, stop or refrain from what, before what."""

from typing import Any

import attrs

from ...model.attribution import SpeechAct
from ...model.condition import Action, Extent, Modality, Precondition
from ...model.party import Party, PartyKind
from ...model.proposal import CeasefireProposal
from ...model.provision import Subject
from ..drafts import Draft, Saying, Words
from ..items import Item, Sentence
from ..scene import Scene
from ..subjects import subject_of
from ..tokens import QUOTES, TokenKind
from .addressees import addressed_by
from .demanders import demander_of, demanding_band, named_beside, owner_of
from .obliged import FOR_RECIPIENT
from .openings import opens, turned_down
from .pieces import WHERE, Piece, joins, of_fighting, pieces_of
from .repeats import keep_demand
from .stretches import behind_aim, region_before, region_behind
from .targets import DraftTarget, target_of
from .tellers import spoke_before
from .unasked import asks_itself, calls_on_nobody, not_itself, of_somebody_unknown

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
    "provides",
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


_ORDINARY = ("demand", "condition", "provided", "only_if", "before", "if", "points", "in_exchange")
"""What a text can tell of nobody in particular; what must be done by its own account is a plan or an opinion."""


_AT_STAKE = frozenset({Subject.CEASEFIRE, Subject.SETTLEMENT})


_FIGHTS = frozenset({Subject.ATTACKS, Subject.CEASEFIRE})


_BULLETS = frozenset("-–—•▪●◾◆■►*·🔹🔸🔻▪️✅👉☑✔")


_OF_OTHERS = FOR_RECIPIENT | {Subject.SANCTIONS, Subject.SECURITY_GUARANTEES}
"""What is asked of others than the rest of a list, unless they are named: *A is to stay neutral, sanctions to end*."""


def read_demands(scene: Scene, sentence: Sentence) -> None:
    """Add the demands and conditions of a sentence."""
    if _listed(scene, sentence):
        return
    if _heading(sentence):
        _open_list(scene, sentence)
        return
    covered = -1
    for trigger in sentence.where(*_TRIGGERS):
        if trigger.index <= covered or not opens(scene, sentence, trigger):
            continue
        if trigger.has("for") and sentence.before(trigger, lambda other: other.has("denied"), 20) is not None:
            continue
        pieces = _turned(scene, sentence, trigger)
        if not pieces and not trigger.has("as_condition"):
            pieces = _demanded(scene, sentence, trigger, region_behind(sentence, trigger))
        if not pieces and trigger.has("condition"):
            # *A halt to the raids is a condition*, *a halt as a condition for talks*: the demand stands before.
            pieces = _demanded(scene, sentence, trigger, region_before(sentence, trigger))
            pieces = [piece for piece in pieces if piece.first > covered]
        if not pieces:
            continue
        covered = pieces[-1].last
        said = scene.said(sentence, trigger)
        if said.act is SpeechAct.DISCUSS and trigger.has("need", "terms"):
            continue
        refusal = turned_down(sentence, trigger)
        owned = refusal is not None and trigger.has("condition")
        demander = owner_of(scene, sentence, trigger) if owned else demander_of(scene, sentence, trigger, said)
        if refusal is not None and demander is None:
            continue
        pieces = [piece for piece in pieces if not _proposed(scene, sentence, trigger, piece, demander)]
        if not pieces or not scene.of_conflict():
            continue
        demander = demander or demanding_band(scene, sentence, trigger)
        opines = demander is None or demander.kind is PartyKind.OTHER
        if opines and not trigger.has(*_ORDINARY):
            continue
        if trigger.has("must", "should") and of_somebody_unknown(scene, sentence, trigger):
            continue
        if demander is not None and asks_itself(scene, sentence, trigger, pieces[0], demander):
            continue
        if demander is not None:
            demander = not_itself(scene, sentence, trigger, pieces[0], demander)
        target = target_of(scene, sentence, trigger, pieces[0].first)
        _emit(scene, sentence, trigger, pieces, demander, said, target)
    _open_list(scene, sentence)


def _proposed(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> bool:
    """*Calls for a ceasefire*: a proposal, which is not a demand besides; *demands that A stop the war* is one."""
    truce = piece.subject is Subject.CEASEFIRE or (piece.lead is not None and piece.lead.has("ceasefire"))
    truce = truce or (piece.lead is not None and piece.subject is Subject.ATTACKS and _in_truce(scene, sentence, piece))
    if trigger.has("provides"):
        return truce or (piece.lead is None and piece.subject in _AT_STAKE)
    if not truce or piece.action not in (
        Action.DO,
        Action.ENSURE,
        Action.CEASE,
        Action.ACCEPT,
        Action.REFRAIN,
    ):
        return False
    if not trigger.has("demand", "should", "must", "need"):
        return False
    if next(scene.of_kind(CeasefireProposal, sentence.number), None) is not None:
        return True
    ended = piece.action is Action.CEASE and len(addressed_by(scene, sentence, trigger, piece, demander)) == 1
    return trigger.has("call") and not ended


def _in_truce(scene: Scene, sentence: Sentence, piece: Piece) -> bool:
    """*Asked A to stop its strikes for a week*: whether a stop has been read as a truce that is proposed."""
    if piece.action not in (Action.CEASE, Action.REFRAIN):
        return False
    return next(scene.of_kind(CeasefireProposal, sentence.number), None) is not None


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
    first = region_before(sentence, trigger).start
    back = next(
        (item.index for item in reversed(sentence.items[first : trigger.index]) if item.has(*_TRIGGERS)), first - 1
    )
    region = range(back + 1, trigger.index)
    found = pieces_of(scene, sentence, region, bare=True)
    pieces = [piece for place, piece in enumerate(found) if not place or joins(sentence, found[place - 1], piece)]
    for piece in pieces:
        piece.action, piece.lead = Action(verb.cues["action"]), verb
        piece.subject = of_fighting(sentence.items[piece.first : piece.last + 1], piece.action, piece.subject)
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
            demander = demander_of(scene, sentence, trigger, said)
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
    demander = (
        demander_of(scene, sentence, trigger, said)
        or named_beside(scene, sentence, trigger)
        or (spoke_before(scene, sentence) if trigger.has("condition", "points") else None)
    )
    target = target_of(scene, sentence, trigger, len(sentence.items))
    scene.listing = Listing(trigger, sentence, demander, said, target)


def _heading(sentence: Sentence) -> bool:
    """Whether a sentence announces a list: it ends in a colon."""
    last = next((item for item in reversed(sentence.items) if item.kind is not TokenKind.BREAK), None)
    return last is not None and last.text == ":"


def _demanded(scene: Scene, sentence: Sentence, trigger: Item, region: range) -> list[Piece]:
    """The demands of a region; a subject that is no demand by itself needs a word for what is asked."""
    bare = trigger.has("provided", "only_if", "before", "demand", "in_exchange", "provides") or (
        trigger.has("condition") and trigger.has("speech")
    )
    if trigger.has("terms") and region.start == trigger.index:
        region = range(behind_aim(sentence, trigger), region.stop)
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
                if piece.action is Action.WITHDRAW and piece.subject in WHERE:
                    piece.subject = Subject.WITHDRAWAL
        if not any(piece.lead is not None for piece in found):
            found = _lasting(sentence, region) or found
    if trigger.has("condition") and not trigger.has("speech"):
        # *The conditions of a ceasefire*, *of negotiating*: what they are for, not what they ask.
        aim = (piece for piece in found if piece.subject in _AT_STAKE and piece.first - trigger.index in (1, 2))
        meant = next(aim, None)
        found = [piece for piece in found if piece is not meant or _at_work(piece)]
    if trigger.has("condition"):
        tied = next((place for place, piece in enumerate(found) if "by" in sentence.items[piece.first].marks), 0)
        if tied and not trigger.has("speech"):
            # *Tied the lifting of sanctions to the departure of A*, with *to* attached to the act.
            found = found[tied:]
        if len(found) > 1 and sentence.items[found[0].first].marks & {"to"} and found[0].lead is not found[1].lead:
            # *Set as a condition for disarming the withdrawal of A*, with *for* attached to the act.
            found = found[1:]
    return [
        piece
        for piece in found
        if piece.lead is not None or piece.subject in _OF_ITSELF or piece.subject is Subject.CEASEFIRE
    ]


def _at_work(piece: Piece) -> bool:
    """Whether a verb says what is to be done; *negotiations* and *negotiating* are one name."""
    return piece.lead is not None and (piece.subject is Subject.CEASEFIRE or piece.action is not Action.NEGOTIATE)


def _lasting(sentence: Sentence, region: range) -> list[Piece]:
    """*No talks as long as the raids go on*, *while A's troops stay in the area*: what is to be over first."""
    verb = sentence.first("lasts", within=range(region.start, min(region.start + 8, region.stop)))
    if verb is None:
        return []
    opening = sentence.items[region.start - 1] if region.start else None
    if opening is not None and opening.kind is TokenKind.WORD:
        return []  # *so far it stays away*: no clause begins here
    for item in sentence.items[region.start + 1 : min(verb.index + 7, region.stop)]:
        subject = item.cues.get("subject")
        if subject == Subject.ATTACKS:
            return [
                Piece(Action.CEASE, Subject.ATTACKS, min(verb.index, item.index), max(verb.index, item.index), item)
            ]
        if subject in WHERE and item.index > verb.index:
            return [Piece(Action.WITHDRAW, Subject.WITHDRAWAL, verb.index, item.index, item)]
    return []


def _bulleted(sentence: Sentence) -> bool:
    first = sentence.items[0] if sentence.items else None
    if first is None:
        return False
    numbered = len(sentence.items) > 1 and first.kind is TokenKind.NUMBER and sentence.items[1].text in ".)-"
    return first.text[:1] in _BULLETS or numbered


def _counted(sentence: Sentence) -> bool:
    """*The first is a withdrawal. The second condition is ...*: an item of a list that an ordinal opens."""
    row = [item for item in sentence.items[:5] if item.text not in QUOTES and not item.has("article", "glue")]
    if len(row) < 2 or not row[0].has("ordinal"):
        return False
    return row[1].has("condition", "points", "namely", "provide") or row[1].text in ("—", "–", "-", ":")


def _nominal(sentence: Sentence) -> bool:
    """*The complete disarmament of the group.*: a sentence that only names what is to be done."""
    opening = next(
        (item for item in sentence.items[:4] if item.kind is TokenKind.WORD and not item.has("extent")), None
    )
    if opening is None or not opening.has("action") or len(sentence.items) > 25:
        return False
    clause = sentence.clause_of(opening)
    told = ("speech", "voiced", "must", "should", "demand", "condition", "if", "future")
    return sentence.first(*told, within=clause) is None and sentence.first("speech", "voiced", "demand") is None


def _listed(scene: Scene, sentence: Sentence) -> bool:
    """Read a bullet of an open list."""
    listing: Listing | None = scene.listing
    if listing is None or _heading(sentence):
        return False
    named = listing.loose and any(item.has("namely") for item in sentence.items[:2])
    counted = _counted(sentence)
    bulleted = _bulleted(sentence) or counted
    if not bulleted and not named and not (not listing.loose and _nominal(sentence)):
        return False
    region = range(bulleted or named, len(sentence.items))
    pieces = pieces_of(scene, sentence, region, bare=True)
    if listing.loose and not counted:
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
    refusal = turned_down(head or sentence, trigger)
    refusing = subject_of(scene, head or sentence, refusal, fallback=False) if refusal is not None else []
    before = tuple(party.side for party in refusing if party.side != demander)
    drafts = [_draft(scene, sentence, head or sentence, trigger, piece, demander, said, target) for piece in pieces]
    for place in range(len(pieces) - 1, 0, -1):
        # *stop this and that in A*: a place at the end belongs to all that one verb asks.
        left, right = pieces[place - 1], pieces[place]
        one = left.lead is not None and left.lead is right.lead and left.subject not in FOR_RECIPIENT
        if one or (left.subject in _FIGHTS and right.subject is Subject.WITHDRAWAL):
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
        if piece.subject is Subject.OTHER and not draft.fields["addressed_to"] and not _named(sentence, piece):
            continue  # *that banks stop trading in bonds*
        if demander is None and all(party.kind is PartyKind.GROUP for party in draft.fields["addressed_to"]):
            continue  # nobody's demand on nobody is no condition
        if not draft.fields["addressed_to"] and calls_on_nobody(scene, sentence, trigger, piece, demander):
            continue  # nor is a call on the world
        keep_demand(scene, draft, since=head.number if head is not None else sentence.number)


def _named(sentence: Sentence, piece: Piece) -> bool:
    """Whether what is asked for is something that a list knows."""
    return any(item.has("subject") for item in sentence.items[piece.first : piece.last + 1])


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
        "addressed_to": addressed_by(scene, sentence, trigger if head is sentence else None, piece, demander),
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
