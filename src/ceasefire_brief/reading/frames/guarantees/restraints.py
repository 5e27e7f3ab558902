"""What one side says that it will not do to another on terms: *A will not attack if B stops*."""

from ....model.condition import Precondition
from ....model.guarantee import ContingencyKind, Guarantee, PledgeStatus, Undertaking
from ....model.party import Party
from ...drafts import Words
from ...items import Item, Sentence
from ...scene import Scene, can_act
from ...subjects import subject_of, tellers
from ..agreements.initiatives import phrase_end
from .contingencies import DraftContingency, contingency_of
from .told_guarantees import add_guarantees
from .undertakings import undertaken
from .untold_guarantors import of_a_war


def read_restraints(scene: Scene, sentence: Sentence) -> None:
    """Add what a side offers to refrain from if another does its part, where no word of guaranteeing tells it."""
    terms = sentence.first(*_TERMS)
    if terms is None or scene.last(Guarantee, sentence.number) is not None or not of_a_war(scene):
        return
    for item in sentence.where("undertaking", "subject"):
        if undertaken(sentence, item) is not Undertaking.NON_AGGRESSION or scene.inside(Precondition, item):
            continue
        if item.clause == terms.clause and (terms.index < item.index or not item.has("undertaking")):
            continue
        guarantor = _who_refrains(scene, sentence, item)
        other = _who_is_to_act(scene, sentence, terms, guarantor) if guarantor is not None else None
        if guarantor is None or other is None:
            continue
        contingency = contingency_of(sentence, item) or _whole_clause(sentence, terms)
        first, last = sorted((item, terms), key=lambda each: each.index)
        end = max(contingency.words.end, phrase_end(sentence, last))
        fields = {
            "status": PledgeStatus.OFFERED,
            "beneficiaries": (other,),
            "undertakings": (Undertaking.NON_AGGRESSION,),
            "contingent_on": (contingency,),
        }
        add_guarantees(scene, sentence, item, Words(first.start, end), [guarantor], fields)
        return


_TERMS = ("if", "provided", "only_if")


def _who_refrains(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    """*A said that it would not attack*, *"we will not attack," said A*: who is to refrain."""
    found = subject_of(scene, sentence, item, fallback=False) or tellers(scene, sentence, item)
    if not found:
        speaker = scene.said(sentence, item).speaker
        found = [speaker] if speaker is not None else []
    return found[0].side if len(found) == 1 and can_act(found[0]) else None


def _whole_clause(sentence: Sentence, terms: Item) -> DraftContingency:
    """*If B ends its raids, A will not attack*: a clause of terms that stands first."""
    last = sentence.items[sentence.clause_of(terms).stop - 1]
    return DraftContingency(ContingencyKind.OTHER, Words(terms.start, last.end))


def _who_is_to_act(scene: Scene, sentence: Sentence, terms: Item, guarantor: Party) -> Party | None:
    """*If B stops*, *will not attack B if it stops*: who is to do something first."""
    for named in scene.mentions(sentence, sentence.clause_of(terms)):
        party = scene.resolve(named)
        if party is not None and named.first > terms.index and not named.role and can_act(party):
            return party.side if party.side is not guarantor else None
    others = {named.party.side for named in scene.mentions(sentence) if named.party is not None} - {guarantor}
    return next(iter(others)) if len(others) == 1 and all(map(can_act, others)) else None
