"""Proposals of something other than a ceasefire, and who proposes."""

from typing import Any

from ....model.attribution import AttributionForm, SpeechAct
from ....model.condition import Action, Aim
from ....model.contact import Contact, ContactStatus
from ....model.party import Party, Role
from ....model.proposal import CeasefireProposal, Proposal, ProposalStatus
from ....model.provision import Subject
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...scene import Scene, can_act
from ...subjects import subject_of
from ...tokens import TokenKind
from ..standing import past
from .fates import fate_of
from .matters import Matter, matter_of
from .proposers import proposer_of


def read_initiatives(scene: Scene, sentence: Sentence) -> None:
    """Add the proposals of a sentence that are of something other than a ceasefire."""
    for item in sentence.where("proposal", "propose", "ready", "plan"):
        if item.has("plan") and not _is_noun(sentence, item):
            continue
        noun = item.has("proposal", "plan")
        if not (noun or item.has("ready")) and item.cues.get("speech") not in _OFFERS:
            continue
        if scene.negated(sentence, item, 1) or past(sentence, item) or _told(scene, sentence, item):
            continue
        if sentence.before(item, lambda other: other.has("denied"), 6) is not None:
            continue  # *denied that it had offered*
        matter = _matter(scene, sentence, item)
        if matter is None or not (noun or _offers(scene, item, matter.subject)):
            continue
        ready = not item.has("proposal", "propose", "plan")
        proposer = _ready_one(scene, sentence, item, matter) if ready else proposer_of(scene, sentence, item)
        fate = fate_of(scene, sentence, item)
        if proposer is None and not (fate is ProposalStatus.REJECTED and matter.first == item.index):
            continue
        first = sentence.items[matter.first]
        end = phrase_end(sentence, first)
        said = scene.said(sentence, item)
        if proposer is not None and said.speaker is not proposer:
            said = Saying(item, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
        fields: dict[str, Any] = {
            "status": fate,
            "proposer": proposer,
            "subject": matter.subject,
            "topic": Words(first.start, end),
        }
        if not _told_again(scene, sentence, item, fields):
            scene.add(Draft(Proposal, (Words(item.start, end),), said, fields, sentence.number))


def _is_noun(sentence: Sentence, item: Item) -> bool:
    """*A's plan to*, *a new plan to*, where one form serves the verb of *they plan to* as well."""
    lead = sentence.items[item.index - 1] if item.index else None
    return lead is not None and (
        "of" in lead.marks or lead.has("indefinite", "article", "adjective", "attribute", "articles", "its")
    )


def _told_again(scene: Scene, sentence: Sentence, item: Item, fields: dict[str, Any]) -> bool:
    """*The plan* that an earlier sentence told of: it only adds that the sides agreed to it, or what it is about."""
    for draft in scene.of_kind(Proposal):
        known: Party | None = draft.fields["proposer"]
        proposer: Party | None = fields["proposer"]
        if draft.kind is not Proposal or (known is None) != (proposer is None):
            continue
        if known is not None and proposer is not None and known.side != proposer.side:
            continue
        near = item.has("proposal", "plan") and sentence.number - draft.sentence <= 6
        if draft.fields["subject"] is fields["subject"] or near:
            if fields["status"] in (ProposalStatus.AGREED, ProposalStatus.REJECTED):
                draft.fields["status"] = fields["status"]
            return True
    return False


def _ready_one(scene: Scene, sentence: Sentence, item: Item, matter: Matter) -> Party | None:
    """*A is ready to open a corridor*: who puts its own step to the others; not *said again that it was ready to*."""
    between = sentence.items[item.index + 1 : matter.first]
    subjects = subject_of(scene, sentence, item, fallback=False)
    told = any(item.index - other.index in range(1, 5) for other in sentence.where("speech", "voiced"))
    if scene.pack.verb_first or told or len(subjects) != 1 or any(other.has("and", "status") for other in between):
        return None
    return subjects[0] if can_act(subjects[0]) else None


def _told(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a ceasefire is read of the same words already, or talks that one side offers the other."""
    return any(
        words.start <= item.start < words.end
        for draft in scene.of_kind(CeasefireProposal, sentence.number)
        for words in draft.words
    ) or any(draft.fields["status"] is ContactStatus.PROPOSED for draft in scene.of_kind(Contact, sentence.number))


_OFFERED = frozenset(
    {
        Subject.SETTLEMENT,
        Subject.HUMANITARIAN_ACCESS,
        Subject.WITHDRAWAL,
        Subject.DISARMAMENT,
        Subject.TERRITORY,
        Subject.FOREIGN_FORCES,
        Subject.CEASEFIRE_MONITORING,
        Subject.CIVILIANS,
    }
)
"""What a verb of proposing puts forward: with a noun, a proposal can be of anything."""


_OWN_STEPS = frozenset({Subject.HUMANITARIAN_ACCESS, Subject.WITHDRAWAL})
"""What one can do alone: who is ready for it proposes it."""


_OFFERS = frozenset({SpeechAct.OFFER, SpeechAct.PROPOSE})


def _offers(scene: Scene, verb: Item, offered: Subject) -> bool:
    """*Offered to host talks*, *proposed direct negotiations*, *proposed opening a corridor*."""
    if offered is not Subject.SETTLEMENT and not (scene.fields()[0] or len(scene.fighting()) > 1):
        return False  # a road opened in a text of no war
    if verb.has("ready"):
        return offered in _OWN_STEPS
    return offered in _OFFERED


def _matter(scene: Scene, sentence: Sentence, item: Item) -> Matter | None:
    """What is proposed: what a proposal is named after, *a peace plan*, else the first thing behind it."""
    noun = item.has("proposal", "plan")
    if noun and item.cues.get("subject") == Subject.SETTLEMENT:
        return Matter(Subject.SETTLEMENT, item.index, item.index)
    region = _behind(sentence, item)
    if region is None:
        return None
    found = matter_of(scene, sentence, region, _OFFERED) if noun or item.has("propose") else None
    if found is not None and not _lets_go(sentence, item, found):
        return found
    truce = scene.of_truces()  # *the plan to end the war* provides for one there
    for other in sentence.items[region.start : region.stop]:
        if noun and other.has("evacuation"):
            return Matter(Subject.WITHDRAWAL, other.index, other.index)
        if other.has("subject") and other.cues["subject"] not in _UNLIKELY and not scene.at(sentence, other):
            return Matter(Subject(other.cues["subject"]), other.index, other.index)
        settles = other.cues.get("aim") == Aim.SETTLEMENT if noun else _own_mediation(scene, sentence, item, other)
        if settles and not (noun and truce):
            return Matter(Subject.SETTLEMENT, other.index, other.index)
    if (
        noun
        and not truce
        and any(other.has("articles") for other in sentence.items[max(0, item.index - 2) : item.index + 4])
    ):
        return Matter(Subject.SETTLEMENT, item.index, item.index)  # *a 20-point plan*
    return None


_UNLIKELY = frozenset({Subject.COMPLIANCE, Subject.ATTACKS})
"""What no proposal is for: what was agreed before, and more fighting."""


def _lets_go(sentence: Sentence, verb: Item, matter: Matter) -> bool:
    """*Offered them a chance to leave*: others may go, nobody is to withdraw troops."""
    if matter.subject is not Subject.WITHDRAWAL or verb.cues.get("speech") != SpeechAct.OFFER:
        return False
    told = any(item.has("subject") for item in sentence.items[matter.first : matter.last + 1])
    return not told and matter.first - verb.index > 2


def _own_mediation(scene: Scene, sentence: Sentence, verb: Item, word: Item) -> bool:
    """*Offered to mediate*; *requested C's mediation* offers none."""
    others = scene.mentions(sentence, range(verb.index + 1, word.index))
    return word.cues.get("role") == Role.MEDIATOR and not any(named.role == "of" for named in others)


def _behind(sentence: Sentence, item: Item) -> range | None:
    """The words that tell what is proposed; ``None`` where they tell of a ceasefire or an exchange."""
    stop = min(len(sentence.items), item.index + 12)
    for other in sentence.items[item.index + 1 : stop]:
        if other.has("ceasefire", "exchange"):
            return None
        ends = other.has("speech", "voiced", "status") and not other.has("propose") and not other.stands("planned")
        if ends or (other.kind is TokenKind.MARK and other.text != "-" and not _goes_on(sentence, other)):
            return range(item.index + 1, other.index)
        if other.cues.get("action") == Action.CEASE and other.cues.get("aim") != Aim.SETTLEMENT:
            return None
    return range(item.index + 1, stop)


def _goes_on(sentence: Sentence, mark: Item) -> bool:
    """*A plan, which provides for*: whether what it is about is told behind a comma."""
    return any(item.has("provides") for item in sentence.items[mark.index + 1 : mark.index + 3])


def phrase_end(sentence: Sentence, item: Item) -> int:
    """Where the phrase that ``item`` heads ends: also before a new thought."""
    return sentence.phrase_end(item, "ready", "if", "status", "but")
