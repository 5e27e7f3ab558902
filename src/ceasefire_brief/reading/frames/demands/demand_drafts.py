"""How what is demanded is kept: of whom each thing of a list is asked, how strictly, how far."""

from typing import Any

import attrs

from ....model.condition import Action, Extent, Modality, Precondition
from ....model.party import Party, PartyKind
from ....model.provision import Subject
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of
from ..pieces import Piece
from .addressees import addressed_by
from .obliged import FOR_RECIPIENT
from .openings import turned_down
from .repeats import keep_demand
from .targets import DraftTarget
from .unasked import calls_on_nobody

_FIGHTS = frozenset({Subject.ATTACKS, Subject.CEASEFIRE})
"""What ends where troops leave, too: *stop the raids and leave A*."""

_OF_OTHERS = FOR_RECIPIENT | {Subject.SANCTIONS, Subject.SECURITY_GUARANTEES}
"""What is asked of others than the rest of a list, unless they are named: *A is to stay neutral, sanctions to end*."""

_OF_ANYBODY = _OF_OTHERS | {
    Subject.HUMANITARIAN_ACCESS,
    Subject.GOVERNANCE,
    Subject.OTHER,
    Subject.CIVILIANS,
    Subject.SETTLEMENT,
    Subject.ACCOUNTABILITY,
    Subject.FOREIGN_FORCES,
    Subject.CEASEFIRE_MONITORING,
}
"""What is asked of nobody in particular in a row of nouns: *the withdrawal of A's troops, the opening of the roads*."""


@attrs.frozen(eq=False)
class Head:
    """The head of a list, *A set B these conditions:*, and of whom it tells that all of the list is asked."""

    sentence: Sentence
    asked: tuple[Party, ...] = ()


def keep_demands(
    scene: Scene,
    sentence: Sentence,
    trigger: Item,
    pieces: list[Piece],
    demander: Party | None,
    said: Saying,
    target: DraftTarget | None,
    listed: Head | None = None,
) -> None:
    """*That A stop this and withdraw that*: keep what is demanded, who is asked being the same along a list."""
    head = listed.sentence if listed is not None else None
    refusal = turned_down(head or sentence, trigger)
    refusing = subject_of(scene, head or sentence, refusal, fallback=False) if refusal is not None else []
    before = tuple(party.side for party in refusing if party.side != demander)
    drafts = [_draft(scene, sentence, head or sentence, trigger, piece, demander, said, target) for piece in pieces]
    for place in range(len(pieces) - 1, 0, -1):
        # *stop this and that in A*: a place at the end belongs to all that one verb asks.
        left, right = pieces[place - 1], pieces[place]
        one = left.lead is not None and left.lead is right.lead and left.subject not in FOR_RECIPIENT
        one = one or (left.action is Action.PROVIDE is right.action)  # *an apology and compensation from A*
        if one or (left.subject in _FIGHTS and right.subject is Subject.WITHDRAWAL):
            asked = drafts[place - 1].fields["addressed_to"] or drafts[place].fields["addressed_to"]
            drafts[place - 1].fields["addressed_to"] = asked
    named = {draft.fields["addressed_to"] for draft in drafts if draft.fields["addressed_to"]}
    for piece, draft in zip(pieces, drafts, strict=True):
        # *once the hostages are returned and A is disarmed*: of the only one the list asks.
        if len(named) == 1 and piece.subject in (Subject.HOSTAGES, Subject.PRISONERS):
            draft.fields["addressed_to"] = draft.fields["addressed_to"] or next(iter(named))
    told = head is None and _told_first(scene, sentence, trigger, pieces[0])
    for piece, draft in zip(pieces, drafts, strict=True):
        # *that A stop this and withdraw that*: who is asked stays the same along the list.
        others = _OF_OTHERS if told or piece.action is Action.LIFT else _OF_ANYBODY
        goes_on = head is None and (piece.lead is not None or refusal is not None)
        if listed is not None and not draft.fields["addressed_to"] and piece.subject not in _OF_OTHERS:
            draft.fields["addressed_to"] = listed.asked
        if not draft.fields["addressed_to"] and piece.subject not in others and goes_on:
            draft.fields["addressed_to"] = before
        before = draft.fields["addressed_to"] or before
        if piece.subject is Subject.OTHER and not draft.fields["addressed_to"] and not _named(sentence, piece):
            continue  # *that banks stop trading in bonds*
        if not draft.fields["addressed_to"] and _only_calm(piece):
            continue  # *called for restraint*
        asked = draft.fields["addressed_to"]
        nobody = demander is None or (bool(asked) and demander.kind is PartyKind.GROUP)
        if nobody and all(party.kind is PartyKind.GROUP for party in asked):
            continue  # nobody's demand on nobody is no condition
        if not draft.fields["addressed_to"] and calls_on_nobody(scene, sentence, trigger, piece, demander):
            continue  # nor is a call on the world
        keep_demand(scene, draft, since=head.number if head is not None else sentence.number)


def _only_calm(piece: Piece) -> bool:
    """*Restraint*: whether a noun asks for calm by itself, which is a demand on whoever is named only."""
    return (
        piece.action is Action.REFRAIN and piece.lead is not None and piece.lead.cues.get("subject") == Subject.ATTACKS
    )


def _told_first(scene: Scene, sentence: Sentence, trigger: Item, first: Piece) -> bool:
    """*That A leave and open the roads*, not *A's withdrawal and open roads*: whether one is told before all of it."""
    if trigger.has("must", "should") or first.lead is None or first.lead.index < trigger.index:
        return True
    before = range(trigger.index + 1, first.first)
    return (
        any(scene.mentions(sentence, before))
        or sentence.first("actors", "body", "group", "side", within=before) is not None
    )


def _named(sentence: Sentence, piece: Piece) -> bool:
    """*An end to the raids*, not *to the trade in bonds*: whether what is asked for is something that a list knows."""
    return any(item.has("subject") for item in sentence.items[piece.first : piece.last + 1])


def _modality(sentence: Sentence, trigger: Item) -> Modality:
    """*The key condition*, *must*, *should*, *raised the issue of*: how strictly something is asked."""
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
    """*A demands that B leave at once*: the statement of one thing that is asked."""
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
    """*A full withdrawal*: how far what is asked goes, by a word beside the verb or the thing."""
    lead = piece.lead.index if piece.lead is not None else piece.first
    for low, high in ((lead - 1, lead + 2), (piece.first - 1, piece.last + 1)):
        for item in sentence.items[max(0, low) : high]:
            if item.has("extent"):
                return Extent(item.cues["extent"])
    return None
