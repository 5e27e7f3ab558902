"""What later sentences tell of a ceasefire: how long it is to last, whose it is, that it is broken."""

from ....model.exchange import PrisonerExchange
from ....model.party import Party
from ....model.proposal import CeasefireProposal, Proposal, ProposalStatus
from ....model.provision import Subject
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...lengths import lengths
from ...numerals import numbers
from ...scene import Scene
from ..agreements.answers import OPEN
from ..agreements.proposers import owner_of
from ..authors import side_of_officials
from ..courses import LATE, STANDING, due, is_agreement
from ..standing import ahead, hypothetical, past


def carry_on(scene: Scene, sentence: Sentence) -> None:
    """*It took effect at noon*, *the first phase lasts six weeks*: what becomes of the ceasefire told before."""
    known = scene.last(CeasefireProposal)
    if not sentence.items or known is None or sentence.number - known.sentence > 3:
        return
    pronoun = sentence.items[0].has("pronoun") and sentence.number - known.sentence == 1
    _breaks(scene, sentence, known)
    lead = _first_phase(sentence) or (sentence.items[0] if pronoun else None)
    if lead is not None:
        _lasts(sentence, lead, known)
    pact = next((item for item in sentence.items[:3] if item.has("pact") and _last_deal(scene, known)), None)
    start = 1 if pronoun else pact.index + 1 if pact is not None else 0
    if not start and not (scene.pack.verb_first and pact is not None):
        return
    for item in sentence.items[start : start + 5]:
        status = next((status for status in item.statuses if status in LATE), None)
        if status is None or scene.negated(sentence, item) or ahead(sentence, item) or due(sentence, item):
            continue
        if not any(scene.at(sentence, other) for other in sentence.items[1 : item.index]):
            known.fields["status"] = STANDING[status]
            return


def _last_deal(scene: Scene, known: Draft) -> bool:
    """Whether *the agreement* is the ceasefire, and nothing else that was agreed on."""
    deals = (PrisonerExchange, Proposal)
    return next((draft for draft in reversed(scene.drafts) if issubclass(draft.kind, deals)), None) is known


_HELD = frozenset({ProposalStatus.AGREED, ProposalStatus.DECLARED, ProposalStatus.IN_EFFECT, ProposalStatus.EXTENDED})


def _breaks(scene: Scene, sentence: Sentence, known: Draft) -> None:
    """*The shelling resumed within the hour*, *A accused B of violating the deal*: how a ceasefire is broken."""
    if known.fields["status"] not in _HELD:
        return
    for item in sentence.where("resumes", "status"):
        around = sentence.items[max(0, item.index - 3) : item.index + 5]
        fights = item.has("resumes") and any(other.cues.get("subject") == Subject.ATTACKS for other in around)
        broken = "violated" in item.statuses and any(
            other.has("pronoun") or is_agreement(other) for other in sentence.items[item.index + 1 : item.index + 5]
        )
        if not (fights or broken) or hypothetical(scene, sentence, item) or scene.negated(sentence, item):
            continue
        if not ahead(sentence, item) and not past(sentence, item):
            known.fields["status"] = ProposalStatus.VIOLATED
            return


def _first_phase(sentence: Sentence) -> Item | None:
    """*The first phase*: the part of a deal in which the ceasefire comes."""
    for item in sentence.where("phase"):
        around = sentence.items[max(0, item.index - 1) : item.index + 2]
        if any(other.cues.get("ordinal") == "1" for other in around):
            return item
    return None


def _lasts(sentence: Sentence, lead: Item, known: Draft) -> None:
    """*It will last 30 days*: how long a ceasefire is to last that was told of without its length."""
    if known.fields["duration"] is not None or known.fields["extension"] is not None:
        return
    for lasting in lengths(sentence, numbers(sentence)):
        between = sentence.items[lead.index + 1 : lasting.first]
        told = (
            any(item.has("lasting") for item in between[-2:])
            or lasting.last < lead.index
            or lasting.duration.open_ended
        )
        if told and len(between) <= 6 and not any(item.has("within", "after", "speech") for item in between):
            known.fields["duration"] = lasting.duration
            known.words = (*known.words, Words(sentence.items[lasting.first].start, sentence.items[lasting.last].end))
            return


def own_up(scene: Scene, sentence: Sentence) -> None:
    """*Accepted the envoy's proposal*: whose the ceasefire is that was proposed by nobody so far."""
    known = scene.last(CeasefireProposal)
    if known is None or known.fields["proposer"] is not None or sentence.number - known.sentence > 4:
        return
    if known.fields["status"] not in OPEN or sentence.first("exchange", "subject") is not None:
        return
    for cue in sentence.where("proposal"):
        owner = owner_of(scene, sentence, cue) or _comes_from(scene, sentence, cue)
        if owner is not None:
            known.fields["proposer"] = side_of_officials(owner)
            return


def _comes_from(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """*The proposal came from the mediators, A and B*: who is named behind a word such as *from*."""
    source = sentence.after(cue, lambda other: other.cues.get("prep") == "from", 4)
    if source is None or cue.index > 2:
        return None
    row = scene.mentions(sentence, range(source.index + 1, min(len(sentence.items), source.index + 9)))
    return next((party for named in row if (party := scene.resolve(named)) is not None), None)
