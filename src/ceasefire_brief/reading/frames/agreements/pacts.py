"""Agreements on something other than a ceasefire: peace treaties, withdrawals, corridors, commissions."""

from ....model.condition import Action
from ....model.exchange import HumanitarianTransfer, PrisonerExchange
from ....model.party import Party, PartyKind, Role
from ....model.proposal import CeasefireProposal, Proposal, ProposalStatus
from ....model.provision import Subject
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene, can_act, can_be_side
from ...subjects import subject_of
from ...tokens import TokenKind
from ..capacity import third_parties
from ..courses import LATE, SETTLED, STANDING, ends_something, of_fighting
from ..standing import ahead, hypothetical, of_talks, past, settles_talks, sought, untrue
from .matters import Matter, matter_of


def read_pacts(scene: Scene, sentence: Sentence) -> None:
    """Add the agreements that a sentence tells of."""
    for head in sentence.where("pact"):
        if _of_another_kind(scene, sentence, head) or past(sentence, head) or sought(sentence, head):
            continue
        if scene.negated(sentence, head):
            continue
        if not head.cues["pact"] and scene.of_truces():
            continue  # *under the deal* tells of the ceasefire
        known = None if head.cues["pact"] else _known(scene)
        if known is not None:
            _go_on(scene, sentence, head, known)
            continue
        matter = _matter(scene, sentence, head)
        found = _standing(scene, sentence, head, matter)
        if matter is None or found is None:
            continue
        status, verb = found
        if _dated(sentence, head) and status is not ProposalStatus.SUSPENDED and verb is not _left(sentence, head):
            continue
        sides = _sides(scene, sentence, head, verb)
        if not _between_enemies(scene, sentence, matter, sides):
            continue
        _keep(scene, sentence, status, matter, sides, (head, verb))
    for verb in sentence.where("status"):
        if verb.stands(*SETTLED) and not verb.has("pact"):
            _agreed_to(scene, sentence, verb)


def _go_on(scene: Scene, sentence: Sentence, head: Item, known: Draft) -> None:
    """*The deal took effect on Monday*, *the agreement collapsed*: what becomes of an agreement told before."""
    found = _standing(scene, sentence, head, None)
    if found is not None and found[0] is not ProposalStatus.AGREED:
        known.fields["status"] = found[0]


_MILITARY = frozenset(
    {
        Subject.WITHDRAWAL,
        Subject.DISARMAMENT,
        Subject.CEASEFIRE_MONITORING,
        Subject.FOREIGN_FORCES,
        Subject.TERRITORY,
        Subject.HUMANITARIAN_ACCESS,
        Subject.CIVILIANS,
        Subject.SECURITY_GUARANTEES,
    }
)
"""What parties to a conflict agree on besides a ceasefire, an exchange and a settlement."""


_MOVES = frozenset({Action.WITHDRAW, Action.ELIMINATE, Action.DO})


_TOLD_ELSEWHERE = (CeasefireProposal, PrisonerExchange, HumanitarianTransfer)


def _of_another_kind(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*The ceasefire agreement*, *a deal on an exchange*: what is told of as such already."""
    around = sentence.items[max(0, head.index - 3) : head.index + 5]
    if any(item.has("ceasefire", "exchange") and item.clause == head.clause for item in around):
        return True
    return any(
        words.start < head.end and head.start < words.end
        for kind in _TOLD_ELSEWHERE
        for draft in scene.of_kind(kind, sentence.number)
        for words in draft.words
    )


def _dated(sentence: Sentence, head: Item) -> bool:
    """*The 2015 peace agreement*: one that a year names is of another time, but for what is done to it now."""
    lead = sentence.items[max(0, head.index - 3) : head.index]
    return any(item.kind is TokenKind.NUMBER and len(item.text) == 4 for item in lead)


def _matter(scene: Scene, sentence: Sentence, head: Item) -> Matter | None:
    """What an agreement is about: by its name, *a peace treaty*, or by its terms, *a deal on the withdrawal of*."""
    if head.cues["pact"]:
        return Matter(Subject(head.cues["pact"]), head.index, head.index)
    if head.cues.get("subject") == Subject.SETTLEMENT:
        return Matter(Subject.SETTLEMENT, head.index, head.index)  # *a declaration of principles*
    opens = sentence.after(head, _opens_terms, 8, stop=_parts)
    regions = [range(opens.index, opens.index + 14)] if opens is not None else []
    if _under(sentence, head) is not None:
        # *Under the agreement, A will leave*, *A left under an agreement*
        regions += range(head.index + 1, head.index + 16), range(max(0, head.index - 16), head.index)
    for region in regions:
        inside = range(region.start, min(region.stop, len(sentence.items)))
        found = _fighters_leaving(sentence, inside) or matter_of(scene, sentence, inside, _MILITARY)
        if found is not None:
            return found if _done(sentence, found) else None
    return None


def _fighters_leaving(sentence: Sentence, region: range) -> Matter | None:
    """*The evacuation of the fighters and their families*: those who fight withdraw."""
    for item in sentence.where("evacuation", within=region):
        who = next((other for other in sentence.items[item.index + 1 : item.index + 3] if other.has("armed")), None)
        if who is not None:
            return Matter(Subject.WITHDRAWAL, item.index, who.index)
    return None


def _under(sentence: Sentence, head: Item) -> Item | None:
    """*Under the agreement*, *in accordance with the deal*: the word that what is done rests on it."""
    lead = sentence.items[max(0, head.index - 3) : head.index + 1]
    return next((item for item in lead if item.has("according")), None)


def _done(sentence: Sentence, matter: Matter) -> bool:
    """Whether troops and fighters are said to be moved: *on the integration of the fighters* is no withdrawal."""
    row = sentence.items[max(0, matter.first - 2) : matter.last + 1]
    return matter.subject is not Subject.WITHDRAWAL or any(
        item.cues.get("action") in _MOVES or item.has("evacuation") for item in row
    )


def _opens_terms(item: Item) -> bool:
    """*A deal on*, *an agreement that provides for*: whether the terms of an agreement come behind a word."""
    return item.has("provides", "about", "action", "who", "that") or item.cues.get("prep") in ("to", "on", "for")


def _parts(item: Item) -> bool:
    """Whether a mark parts what a sentence tells of an agreement from the rest."""
    return item.kind is TokenKind.BREAK or item.text in ";:"


def _standing(
    scene: Scene, sentence: Sentence, head: Item, matter: Matter | None
) -> tuple[ProposalStatus, Item] | None:
    """Where an agreement stands, and the word that says so: the nearest word for a step that it took."""
    left = _left(sentence, head)
    if left is not None and not ahead(sentence, left) and not hypothetical(scene, sentence, left):
        return ProposalStatus.ENDED, left
    best: tuple[tuple[bool, int], ProposalStatus, Item] | None = None
    for item in sentence.where("status"):
        step = _step(scene, sentence, item, head)
        if step is None:
            continue
        rank = step in SETTLED, abs(item.index - head.index)  # *the deal signed in May has collapsed*
        if best is None or rank < best[0]:
            best = rank, STANDING[step], item
    if best is not None:
        return best[1], best[2]
    told = not head.has("signing") or _was_signed(sentence, head)
    if " " in head.text and head.stands("agreed") and told and not ahead(sentence, head):
        return ProposalStatus.AGREED, head  # *an agreement was reached*, as one phrase
    rests = _rests_on(sentence, head)
    drafted = sentence.before(head, lambda other: other.has("proposal", "propose", "not"), 4)
    if rests is not None and matter is not None and drafted is None and not hypothetical(scene, sentence, head):
        return ProposalStatus.AGREED, rests
    return None


def _step(scene: Scene, sentence: Sentence, item: Item, head: Item) -> str | None:
    """*Signed*, *took effect*, *collapsed*: the step that a word says an agreement took, if it did take it."""
    if item is head or item.has("pact", "provides") or not _beside(item, head):
        return None
    step = next((status for status in item.statuses if status in SETTLED or status in LATE), None)
    if step is None or scene.negated(sentence, item, 2) or "to" in item.marks:
        return None
    if sought(sentence, item) or ahead(sentence, item) or hypothetical(scene, sentence, item):
        return None
    if untrue(sentence, item) or sentence.before(item, _asks, 4) is not None:
        return None
    if sentence.before(head, lambda other: other.has("before", "only_if", "if", "provided"), 3) is not None:
        return None  # *must be done before a treaty is signed*, *only once a treaty is signed*
    if item.has("signing") and not _was_signed(sentence, item):
        return None
    low, high = sorted((item.index, head.index))
    if any(other.kind is TokenKind.BREAK for other in sentence.items[low:high]):
        return None  # a title, and what is told below it
    if _of_bargaining(sentence, item, head) or (step == "in_effect" and "under_way" in item.statuses):
        return None
    if item.index and sentence.items[item.index - 1].has("about"):
        return None  # *a declaration on the end of the conflict*
    if step not in SETTLED and (ends_something(sentence, item, head) or of_fighting(sentence, item, head)):
        return None
    return step


def _beside(item: Item, head: Item) -> bool:
    """Whether a word for a step is near enough to an agreement to be of it."""
    gap = item.index - head.index
    late = gap <= 16 and item.stands(*LATE)  # *the deal that A and B signed in May has collapsed*
    if gap < -14 or (gap > 12 and not late):
        return False
    return item.clause == head.clause or -10 <= gap <= 10 or late


def _rests_on(sentence: Sentence, head: Item) -> Item | None:
    """*Under the deal*, *the deal provides for*, *the A-brokered deal*: the word by which it is agreed already."""
    under = _under(sentence, head) or sentence.after(head, lambda other: other.has("provides"), 9, stop=_parts)
    beside = sentence.items[max(0, head.index - 2) : head.index + 3]
    return under or next((item for item in beside if item.cues.get("role") == Role.MEDIATOR), None)


def _left(sentence: Sentence, head: Item) -> Item | None:
    """*Withdrew from the peace agreement*: the word by which a side leaves it."""
    verb = sentence.before(head, lambda other: other.cues.get("action") == Action.WITHDRAW, 5, stop=_names_more)
    between = sentence.items[verb.index + 1 : head.index] if verb is not None else []
    return verb if between and between[0].cues.get("prep") == "from" else None


def _names_more(item: Item) -> bool:
    """*Withdraw troops, an agreement*: whether a word between a verb and an agreement parts the two."""
    return item.kind is TokenKind.MARK or item.has("name", "subject", "and", "that", "to")


def _asks(item: Item) -> bool:
    """*Must sign*, *called for signing*: whether a word says that a step is only asked for."""
    return item.has("must", "should", "call", "demand")


def _was_signed(sentence: Sentence, noun: Item) -> bool:
    """*Since the signing of*, *announced the signing of*: where a noun tells of what was done; it may be to come."""
    lead = sentence.items[max(0, noun.index - 3) : noun.index]
    return any(
        item.has("after", "since", "passive") or item.stands("announced", "declared", "completed") for item in lead
    )


def _of_bargaining(sentence: Sentence, item: Item, head: Item) -> bool:
    """*Talks on a peace deal go on*, *the conditions for signing a peace deal*: no step of the deal's own."""
    if of_talks(sentence, item, head) or settles_talks(sentence, item, head):
        return True
    lead = sentence.items[max(0, item.index - 3) : item.index]
    return any(other.has("condition", "terms", "before", "need", "ready", "points") for other in lead)


def _sides(scene: Scene, sentence: Sentence, head: Item, verb: Item) -> tuple[Party, ...]:
    """Between whom an agreement is: whom the sentence names beside it, or the subjects of its verb."""
    found: dict[Party, None] = {}
    for named in scene.mentions(sentence):
        near = 0 < named.first - head.index <= 10 or 0 < head.index - named.last <= 8
        if near and named.role in ("between", "with"):
            found.update((party.side, None) for party in scene.everyone(sentence, named))
    subjects = subject_of(scene, sentence, verb, fallback=False)
    found.update((party.side, None) for party in subjects)
    return tuple(party for party in found if can_act(party))


def _between_enemies(scene: Scene, sentence: Sentence, matter: Matter, sides: tuple[Party, ...]) -> bool:
    """Whether those who agree could be at war: no peace between unions, no treaty on trade."""
    armed = scene.fields()[0] > 0
    if any(side.kind is PartyKind.ARMED_GROUP for side in sides):
        return True
    if len(sides) > 1:
        return armed or matter.subject is Subject.SETTLEMENT or len(scene.fighting()) > 1
    if matter.subject is Subject.SETTLEMENT and len(scene.fighting()) > 1:
        return True
    return armed and (matter.subject in _MILITARY or any(_acts(named) for named in scene.mentions(sentence)))


def _acts(named: Named) -> bool:
    """Whether a mention is of somebody who can act, and not only of a place: *in A*."""
    return named.party is not None and can_act(named.party) and named.role != "in"


def _agreed_to(scene: Scene, sentence: Sentence, verb: Item) -> None:
    """*A and B agreed to withdraw their troops*, *on a commission for the border*: what both agree to do."""
    subjects = dict.fromkeys(party.side for party in subject_of(scene, sentence, verb, fallback=False))
    everybody = any(named.several and not named.role and named.first < verb.index for named in scene.mentions(sentence))
    if (
        not (len(subjects) > 1 or (everybody and not subjects))
        or past(sentence, verb)
        or scene.negated(sentence, verb, 2)
        or sought(sentence, verb)
    ):
        return
    if ahead(sentence, verb) or hypothetical(scene, sentence, verb) or not all(can_be_side(side) for side in subjects):
        return
    region = range(verb.index + 1, min(len(sentence.items), verb.index + 16))
    among = _MILITARY
    if scene.of_truces():
        # *Agreed on a commission to monitor the truce*: what else a truce comes with are its terms.
        among = frozenset({Subject.CEASEFIRE_MONITORING})
        truce = sentence.first("ceasefire", within=region)
        region = range(region.start, truce.index) if truce is not None else region
    if sentence.first("exchange", "swap", "pact", "proposal", within=region) is not None:
        return
    if any(scene.last(kind, sentence.number) is not None for kind in _TOLD_ELSEWHERE):
        return  # *agreed to free 40 captives*
    matter = matter_of(scene, sentence, region, among)
    if matter is not None and _done(sentence, matter):
        _keep(scene, sentence, ProposalStatus.AGREED, matter, tuple(subjects), (verb,))


def _keep(
    scene: Scene,
    sentence: Sentence,
    status: ProposalStatus,
    matter: Matter,
    sides: tuple[Party, ...],
    told: tuple[Item, ...],
) -> None:
    """Keep an agreement; one that the text told of before only goes on."""
    places = [matter.first, matter.last, *(item.index for item in told)]
    words = Words(sentence.items[min(places)].start, sentence.items[max(places)].end)
    known = _known(scene, matter.subject)
    if known is not None:
        if status is not ProposalStatus.AGREED:
            known.fields["status"] = status
        known.sentence = sentence.number
        return
    fields = {
        "status": status,
        "proposer": None,
        "subject": matter.subject,
        "third_parties": third_parties(scene, sentence, sides),
    }
    scene.add(Draft(Proposal, (words,), scene.said(sentence, told[0]), fields, sentence.number))


def _known(scene: Scene, subject: Subject | None = None) -> Draft | None:
    """The agreement that the text told of before: on that subject, or any."""
    for draft in scene.of_kind(Proposal):
        agreed = not issubclass(draft.kind, CeasefireProposal) and draft.fields["proposer"] is None
        if agreed and subject in (None, draft.fields["subject"]):
            return draft
    return None
