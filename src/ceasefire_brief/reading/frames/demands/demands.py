"""Demands and conditions: who asks whom to do, stop or refrain from what, before what."""

from ....model.attribution import SpeechAct
from ....model.condition import Action
from ....model.party import Party, PartyKind
from ....model.proposal import CeasefireProposal, ProposalStatus
from ....model.provision import Subject
from ...items import Item, Sentence
from ...scene import Scene, can_act
from ...subjects import subject_of
from ..pieces import Piece
from .addressees import addressed_by
from .demand_drafts import keep_demands
from .demand_lists import heads_list, in_list, open_list
from .demanded import AT_STAKE, TRIGGERS, demanded_in, turned, unlisted
from .demanders import demander_of, demanding_band, owner_of
from .openings import as_meant, opens, turned_down
from .stretches import is_predicate, region_before, region_behind
from .targets import target_of
from .unasked import asks_itself, not_itself, of_somebody_unknown
from .unwanted import read_unwanted

_ORDINARY = ("demand", "condition", "provided", "only_if", "before", "if", "points", "in_exchange")
"""What a text can tell of nobody in particular; what must be done by its own account is a plan or an opinion."""

_STANDING = ("condition", "only_if", "provided", "before", "points", "must", "should", "in_exchange")
"""What makes a demand or a condition of something, whoever sets it."""

_MADE = frozenset({Action.DO, Action.ENSURE, Action.CEASE, Action.ACCEPT, Action.REFRAIN})
"""What is done where there is to be a truce: *agree to a truce*, *stop the fighting*."""


def read_demands(scene: Scene, sentence: Sentence) -> None:
    """Add the demands and conditions of a sentence."""
    if in_list(scene, sentence):
        return
    if heads_list(sentence):
        open_list(scene, sentence)
        return
    covered = -1
    for word in sentence.where(*TRIGGERS):
        trigger = as_meant(scene, sentence, word)
        if trigger.index <= covered or not opens(scene, sentence, trigger):
            continue
        if trigger.has("for") and sentence.before(trigger, lambda other: other.has("denied"), 20) is not None:
            continue
        pieces = turned(scene, sentence, trigger)
        if not pieces and is_predicate(sentence, trigger):
            pieces = demanded_in(scene, sentence, trigger, region_before(sentence, trigger))
        if not pieces and not trigger.has("as_condition", "thus"):
            pieces = demanded_in(scene, sentence, trigger, region_behind(sentence, trigger))
        needed = trigger.has("need", "demand") and sentence.items[max(0, trigger.index - 1)].has("passive")
        if not pieces and (needed or trigger.has("condition", "thus")) and not _on_terms(sentence, trigger):
            # *A halt to the raids is a condition*, *a halt: A insists on it*: the demand stands before.
            pieces = demanded_in(scene, sentence, trigger, region_before(sentence, trigger))
            pieces = [piece for piece in pieces if piece.first > covered]
        plain = not pieces
        if plain and not trigger.has("thus"):
            pieces = unlisted(scene, sentence, trigger)
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
            demander = _of_the_other(scene, sentence, refusal)
            if demander is None:
                continue
        pieces = [piece for piece in pieces if not _proposed(scene, sentence, trigger, piece, demander)]
        pieces = [piece for piece in pieces if not _of_things_back(piece)]
        if not pieces or not scene.of_conflict():
            continue
        demander = demander or demanding_band(scene, sentence, trigger)
        other = demander is not None and demander.kind is PartyKind.OTHER
        if other and demander is not None and scene.people.is_unnamed(demander):
            other = all(piece.subject is Subject.GOVERNANCE for piece in pieces)  # *A must hold elections*
        opines = demander is None or other or demander.side.kind is PartyKind.PERSON
        if opines and not trigger.has(*_ORDINARY):
            continue
        bargained = trigger.has("if") and not trigger.has(*_STANDING) and sentence.first("ready", "propose") is None
        if demander is None and (plain or bargained):
            continue  # who asks is nobody that is known
        if trigger.has("must", "should") and of_somebody_unknown(scene, sentence, trigger):
            continue
        if demander is not None and asks_itself(scene, sentence, trigger, pieces[0], demander):
            continue
        if demander is not None:
            demander = not_itself(scene, sentence, trigger, pieces[0], demander)
        _drop_what_it_is_for(scene, sentence, trigger)
        target = target_of(scene, sentence, trigger, pieces[0].first)
        keep_demands(scene, sentence, trigger, pieces, demander, said, target)
    read_unwanted(scene, sentence)
    open_list(scene, sentence)


def _of_the_other(scene: Scene, sentence: Sentence, refusal: Item) -> Party | None:
    """*A rejected the demand to disarm*: where nobody is told whose demand it is, the one other side's."""
    refusing = [party for party in subject_of(scene, sentence, refusal, fallback=False) if can_act(party)]
    return scene.opponent(refusing[0].side) if len(refusing) == 1 else None


def _drop_what_it_is_for(scene: Scene, sentence: Sentence, trigger: Item) -> None:
    """*As a condition for extending the truce*: an extension that a condition is set for has not come about."""
    if not trigger.has("condition"):
        return
    for draft in list(scene.of_kind(CeasefireProposal, sentence.number)):
        aimed = trigger.start < draft.start and draft.start - trigger.end < _NEAR
        if aimed and draft.fields["status"] is ProposalStatus.EXTENDED:
            scene.drop(draft)


_NEAR = 24
"""How many characters at most a condition stands from what it is for."""


def _on_terms(sentence: Sentence, trigger: Item) -> bool:
    """*Will agree to a truce only on several conditions*: what comes on terms untold is none of them."""
    return sentence.before(trigger, lambda other: other.has("only_if", "provided"), 4) is not None


def _proposed(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> bool:
    """*Calls for a ceasefire*: a proposal, which is not a demand besides; *demands that A stop the war* is one."""
    truce = piece.subject is Subject.CEASEFIRE or (piece.lead is not None and piece.lead.has("ceasefire"))
    if piece.lead is not None and piece.subject is Subject.ATTACKS and piece.action in (Action.CEASE, Action.REFRAIN):
        truce = truce or _offers_truce(scene, sentence)  # *asked A to stop its strikes for a week*
    if trigger.has("provides"):
        return truce or (piece.lead is None and piece.subject in AT_STAKE)
    if not truce or piece.action not in _MADE:
        return False
    if trigger.has("demand") and _first(sentence, trigger, piece):
        return False
    if trigger.has("need"):
        return True  # *stressed the importance of an end to the war*
    if not trigger.has("demand", "should", "must", "need", "call"):
        return False
    if _offers_truce(scene, sentence):
        return True
    ended = piece.action is Action.CEASE and len(addressed_by(scene, sentence, trigger, piece, demander)) == 1
    return trigger.has("call") and not ended


def _of_things_back(piece: Piece) -> bool:
    """*The return of stability*: what nobody can send home, where one word is for people's return, too."""
    returns = piece.lead is not None and piece.lead.has("freed")
    return returns and piece.action is Action.RELEASE and piece.subject is Subject.OTHER


def _first(sentence: Sentence, trigger: Item, piece: Piece) -> bool:
    """*Insists on a truce before any talks*: whether a truce has to come before something else."""
    before = sentence.after(sentence.items[piece.last], lambda other: other.has("before"), 5)
    if before is None or before.has("not") or trigger.has("before"):
        return False
    behind = sentence.items[before.index + 1 : before.index + 7]
    return any(item.has("aim") or item.cues.get("action") == Action.NEGOTIATE for item in behind)


def _offers_truce(scene: Scene, sentence: Sentence) -> bool:
    """*Calls for a week without strikes*: whether a truce that is proposed has been read from the sentence."""
    truce = scene.last(CeasefireProposal, sentence.number)
    return truce is not None and truce.fields["status"] is not ProposalStatus.AGREED
