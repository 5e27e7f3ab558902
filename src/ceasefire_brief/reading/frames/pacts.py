"""Agreements on something other than a ceasefire: peace agreements, deals on a withdrawal or an evacuation."""

from ...model.condition import Action
from ...model.exchange import PrisonerExchange
from ...model.party import Role
from ...model.proposal import CeasefireProposal, Proposal, ProposalStatus
from ...model.provision import Subject
from ..drafts import Draft, Words
from ..items import Item, Sentence
from ..scene import Scene, can_act
from ..subjects import subject_of
from ..tokens import TokenKind
from .capacity import third_parties
from .courses import SETTLED
from .standing import ahead, hypothetical, past, settles_talks, sought, untrue


def read_pacts(scene: Scene, sentence: Sentence) -> None:
    """Add what the sides of a sentence have agreed on that is neither a ceasefire nor an exchange."""
    for pact in sentence.where("pact"):
        topic = _topic(sentence, pact)
        if topic is None or scene.negated(sentence, pact) or past(sentence, pact) or _dated(sentence, pact):
            continue
        if hypothetical(scene, sentence, pact) or sought(sentence, pact):
            continue
        subject, last = topic
        verb = _settled(scene, sentence, pact, last)
        if verb is None or (subject is Subject.SETTLEMENT and not _of_sides(scene, sentence, verb, pact)):
            continue
        low, high = min(verb.index, pact.index), max(verb.index, last.index)
        _keep(scene, sentence, subject, Words(sentence.items[low].start, sentence.items[high].end))
        return


def _keep(scene: Scene, sentence: Sentence, subject: Subject, words: Words) -> None:
    """Add an agreement; one told of before is only told of again."""
    for draft in scene.of_kind(Proposal):
        if draft.kind is Proposal and draft.fields["subject"] is subject:
            if draft.fields["status"] is ProposalStatus.AGREED:
                return
    deals = (CeasefireProposal, PrisonerExchange)
    if subject is Subject.WITHDRAWAL and any(True for kind in deals for _ in scene.of_kind(kind)):
        return  # *under the deal, A will leave*: a term of the truce
    fields = {
        "status": ProposalStatus.AGREED,
        "proposer": None,
        "subject": subject,
        "topic": words,
        "third_parties": third_parties(scene, sentence, []),
    }
    scene.add(Draft(Proposal, (words,), scene.said(sentence, sentence.items[0]), fields, sentence.number))


_OTHER_MATTERS = ("ceasefire", "exchange", "swap", "contact", "speech", "proposal")


def _topic(sentence: Sentence, pact: Item) -> tuple[Subject, Item] | None:
    """What an agreement is on, and the word that tells: *a peace treaty*, *a deal for the fighters to leave*."""
    around = sentence.items[max(0, pact.index - 3) : pact.index + 6]
    if any(item.has("ceasefire", "exchange") for item in around):
        return None
    if pact.cues["pact"]:
        return Subject(pact.cues["pact"]), pact
    for item in sentence.items[pact.index + 1 : pact.index + 11]:
        if item.kind is TokenKind.BREAK or item.has(*_OTHER_MATTERS):
            return None
        if item.cues.get("action") == Action.WITHDRAW or item.has("evacuation"):
            return Subject.WITHDRAWAL, item
    return None


def _dated(sentence: Sentence, pact: Item) -> bool:
    """*The 2015 peace agreement*: one that a year names is of another time."""
    around = sentence.items[max(0, pact.index - 3) : pact.index + 4]
    return any(item.kind is TokenKind.NUMBER and len(item.text) == 4 for item in around)


def _settled(scene: Scene, sentence: Sentence, pact: Item, last: Item) -> Item | None:
    """The word by which an agreement is made: *signed*, *reached*, *under a deal*."""
    if " " in pact.text and pact.stands("agreed") and not ahead(sentence, pact):
        return pact  # *an agreement was reached*, as one phrase
    if pact.has("according") or (pact.index and sentence.items[pact.index - 1].has("according")):
        return pact
    clause = sentence.clause_of(pact)
    for verb in sentence.items[max(clause.start, pact.index - 8) : min(last.index + 8, len(sentence.items))]:
        if verb is pact or not verb.stands(*SETTLED) or verb.clause not in (pact.clause, pact.clause + 1):
            continue
        if verb.has("pact") or scene.negated(sentence, verb) or sought(sentence, verb) or untrue(sentence, verb):
            continue
        if ahead(sentence, verb) or hypothetical(scene, sentence, verb) or settles_talks(sentence, verb, pact):
            continue
        if "to" in verb.marks or sentence.before(verb, lambda other: other.has("must", "should", "call"), 4):
            continue
        return verb
    for beside in sentence.items[max(0, pact.index - 2) : pact.index + 3]:
        if beside.cues.get("role") == Role.MEDIATOR and beside.clause == pact.clause:
            return beside  # *an agreement brokered by M*
    return None


def _of_sides(scene: Scene, sentence: Sentence, verb: Item, pact: Item) -> bool:
    """Whether the sides of a conflict make an agreement: two of them, one with another, those *between* whom it is."""
    sides = {party.side for party in subject_of(scene, sentence, verb, fallback=False) if can_act(party)}
    for named in scene.mentions(sentence):
        if named.role in ("between", "with") and abs(named.first - pact.index) <= 8:
            sides.update(party.side for party in scene.everyone(sentence, named) if can_act(party))
            sides.update({named.party.side} if named.party is not None and can_act(named.party) else ())
    return len(sides) > 1 or any(named.role == "between" for named in scene.mentions(sentence))
