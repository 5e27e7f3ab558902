"""Where an exchange or release stands."""

from ....model.exchange import ExchangeStatus, PrisonerExchange
from ....model.proposal import CeasefireProposal, ProposalStatus
from ...items import Item, Sentence
from ...scene import Scene
from ...tokens import TokenKind
from ..courses import is_agreement, of_agreement
from ..standing import ahead, hypothetical, nearest_status, sought
from .captives import VERBS, asked_for
from .directions import wanted

STATUSES = (
    "announced",
    "planned",
    "agreed",
    "accepted",
    "under_way",
    "completed",
    "postponed",
    "suspended",
    "cancelled",
    "refused",
)


def is_open(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """Whether a word for an exchange does not tell where it stands: *the exchange of 50*, *announced a swap*."""
    if not head.has("exchange", "swap") or ahead(sentence, head):
        return False
    told = nearest_status(scene, sentence, head, STATUSES)
    return told is None or told[0] == "announced"


def exchange_status(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus:
    """Where an exchange or release stands."""
    settled = _denied(scene, sentence, head) or _as_terms(scene, sentence, head)
    if settled is not None:
        return settled
    found = nearest_status(scene, sentence, head, STATUSES)
    if found is not None and (found[0] == "planned" or (found[0] == "agreed" and _aside(sentence, found[1], head))):
        # *The exchange planned for Monday was put off*, *that they had agreed on did not take place*
        found = nearest_status(scene, sentence, head, ("postponed", "cancelled")) or found
    if found is not None and found[0] in ("agreed", "accepted"):
        # *Put off the acceptance of bodies and the exchange*
        off = nearest_status(scene, sentence, head, ("postponed", "cancelled"), reach=14)
        found = off if off is not None and off[1].clause == head.clause and off[1].index < found[1].index else found
    if found is not None and found[0] == "completed" and _took_place(sentence, head, found[1]):
        return ExchangeStatus.COMPLETED
    if found is not None and found[0] == "agreed" and not ahead(sentence, head) and _by_which(sentence, found[1]):
        # *An exchange took place under the agreements reached*
        found = nearest_status(scene, sentence, head, ("completed", "under_way")) or found
    told = _by_words_beside(scene, sentence, head) or for_which(sentence, head)
    if told is None and (found is None or found[1].clause != head.clause):
        told = _as_asked(scene, sentence, head)
    return told or _by_status(scene, sentence, head, found)


def _denied(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus | None:
    """*Did not free 20*, *denied an exchange*, *denied that the exchange was called off*: where a no leaves it."""
    denied = sentence.before(head, lambda other: other.has("denied"), 14, stop=lambda other: other.has("but"))
    if denied is not None and _stands(sentence, denied):
        return ExchangeStatus.ANNOUNCED
    return ExchangeStatus.REFUSED if denied is not None or _negated(scene, sentence, head) else None


def _negated(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """Whether a no is said of an exchange: not of what somebody says of it, *did not disclose details of the swap*."""
    if not scene.negated(sentence, head):
        return False
    no = sentence.before(head, lambda item: item.has("not"), 3)
    between = sentence.items[no.index + 1 : head.index] if no is not None else []
    return not head.has("exchange") or len([item for item in between if not item.cues or item.has("speech")]) < 2


def _by_words_beside(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus | None:
    """Where an act stands by its form and by the words right beside it; ``None`` if they leave it open."""
    lead = sentence.items[max(0, head.index - 3) : head.index]
    if head.has("exchange", "swap") and any(item.has("ready") for item in lead):
        return ExchangeStatus.PROPOSED  # *is ready for a swap*
    if not head.has("exchange", "swap") and any(item.has("ready", "commit") for item in lead):
        # *Said that it was ready to hand over 20*, *under the deal A commits to free 20*
        terms = _under_terms(sentence, head) or (ahead(sentence, head) and _are_terms(scene, sentence))
        return ExchangeStatus.AGREED if terms else ExchangeStatus.ANNOUNCED
    if _swapped_first(scene, sentence, head):
        return ExchangeStatus.COMPLETED
    if _headlined(scene, sentence, head):
        return ExchangeStatus.ANNOUNCED  # *A to free 20*
    if _going_on(scene, sentence, head):
        return ExchangeStatus.UNDER_WAY
    if not head.has("exchange", "swap") and wanted(sentence, head):
        return ExchangeStatus.PROPOSED  # *wants to free 20*
    if any(item.has("conditional") for item in sentence.items[max(0, head.index - 2) : head.index + 2]):
        return ExchangeStatus.PROPOSED  # *a pause in which they would free ten*
    return None


def _swapped_first(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*Swapped A and B 100 captives*: a word that may be verb or noun is the verb where it opens before who acts."""
    if not scene.pack.verb_first or not head.has("swap") or "future" in head.marks or head.has("future"):
        return False
    lead = sentence.items[sentence.clause_of(head).start : head.index]
    acting = next(scene.mentions(sentence, range(head.index + 1, head.index + 2)), None)
    return all(item.kind is TokenKind.MARK for item in lead) and acting is not None and not acting.role


def for_which(sentence: Sentence, head: Item) -> ExchangeStatus | None:
    """*Agreed on a truce for the exchange of captives*, *urged one*: what a truce is for stands where that stands."""
    if not head.has("exchange", "swap"):
        return None
    stop = ("speech", "that", "contact", *VERBS)
    truce = sentence.before(head, lambda item: item.has("ceasefire", "halt"), 30, stop=lambda item: item.has(*stop))
    if truce is None or sentence.first("and", within=range(truce.index + 1, head.index)) is not None:
        return None
    lead = sentence.items[max(0, truce.index - 8) : truce.index + 1]
    if any(item.has("call", "demand", "propose", "proposal") for item in lead):
        return ExchangeStatus.PROPOSED
    return ExchangeStatus.AGREED if any(item.stands("agreed") for item in lead) else None


def _as_asked(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus | None:
    """Where stands what is proposed or called for; ``None`` if nobody does."""
    if not is_proposed(sentence, head):
        return None
    if not is_due(scene, sentence, head):
        return ExchangeStatus.PROPOSED
    # *A must now free 20, and B 300*: what the text itself says that they have to do is agreed or announced.
    settled = _are_terms(scene, sentence) or _under_terms(sentence, head)
    return ExchangeStatus.AGREED if settled else ExchangeStatus.ANNOUNCED


def _by_status(scene: Scene, sentence: Sentence, head: Item, found: tuple[str, Item] | None) -> ExchangeStatus:
    """Where an exchange stands by the word that tells its status, if there is one, and by the tense."""
    if found is not None and found[0] == "accepted":
        found = "agreed", found[1]
    if found is not None and found[0] == "suspended":
        return ExchangeStatus.POSTPONED
    if found is not None and found[0] == "agreed":
        if _of_proposal(sentence, found[1]) or _offered(sentence, found[1], head):
            return ExchangeStatus.PROPOSED
    if "completed" in head.statuses and not scene.pack.verb_first:
        clause = sentence.clause_of(head)
        if not any(item.has("future", "not") for item in sentence.items[clause.start : head.index + 1]):
            return ExchangeStatus.COMPLETED
    if found is not None and found[0] == "under_way" and sentence.before(found[1], lambda item: item.has("future"), 3):
        found = None  # *they are to hold an exchange*
    to_come = _to_come(scene, sentence, head, found) if ahead(sentence, head) else None
    if to_come is not None:
        return to_come
    if found is None:
        return _untold(scene, sentence, head)
    return ExchangeStatus.ANNOUNCED if found[0] == "planned" else ExchangeStatus(found[0])


def _to_come(scene: Scene, sentence: Sentence, head: Item, found: tuple[str, Item] | None) -> ExchangeStatus | None:
    """Where stands what a clause says is still to come; ``None`` if a word says that it goes on or is off."""
    deal = sentence.before(head, lambda item: "agreed" in item.statuses, 8)
    if deal is not None and _offered(sentence, deal, head):
        return ExchangeStatus.PROPOSED  # *are ready for a deal by which 20 will be freed*
    if found is None and _under_a_proposal(scene, sentence, head):
        return ExchangeStatus.PROPOSED
    if found is not None and found[0] not in ("completed", "announced", "planned", "agreed"):
        return None
    agreed = found[0] == "agreed" if found is not None else _are_terms(scene, sentence)
    agreed = agreed or _under_terms(sentence, head)
    return ExchangeStatus.AGREED if agreed else ExchangeStatus.ANNOUNCED


def _untold(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus:
    """Where an exchange stands of which no word tells it: what was done is completed, a bare noun announced."""
    if _in_a_proposal(sentence, head):
        return ExchangeStatus.PROPOSED
    if _in_terms(scene, sentence, head):
        return ExchangeStatus.AGREED
    happened = not head.has("exchange", "swap") or any(
        item.clause == head.clause or not ahead(sentence, item)
        for item in sentence.where("released", "receive", "freed")
    )
    happened = happened or _in_the_present(scene, sentence, head)
    happened = happened or sentence.before(head, lambda item: item.has("welcome", "thanks"), 4) is not None
    return ExchangeStatus.COMPLETED if happened else ExchangeStatus.ANNOUNCED


def _as_terms(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus | None:
    """*The deal provides for the release of 20*, *its first phase includes an exchange*: what terms tell is agreed."""
    if "provides" not in sentence.cued:
        return None
    word = sentence.before(
        head,
        lambda item: item.has("provides"),
        6,
        stop=lambda item: item.kind is TokenKind.BREAK or item.has(*VERBS, "exchange", "swap", "speech", "that"),
    )
    if word is None and head.has("pact"):
        word = sentence.after(head, lambda item: item.has("provides"), 3)
    if word is None or not head.has("release", "handover", "receive", "exchange", "swap"):
        return None
    row = sentence.items[sentence.clause_of(word).start : max(word.index, head.index if scene.pack.verb_first else 0)]
    if any(item.has("proposal", "might", "condition", "effort") for item in row):
        return ExchangeStatus.PROPOSED
    agreed = any(item.has("pact", "phase", "ceasefire") or is_agreement(item) for item in row)
    told = scene.last(PrisonerExchange)
    done = told is not None and told.fields["status"] is ExchangeStatus.COMPLETED
    done = done or any(item.has("exchange", "swap") and not item.has("pact") for item in row)
    return ExchangeStatus.AGREED if agreed and not done else None


def _under_terms(sentence: Sentence, head: Item) -> bool:
    """*Under the first phase of the truce, A is to free 33*: whether what is to come is what an agreement says."""
    for item in sentence.where("according", within=range(sentence.clause_of(head).stop)):
        behind = sentence.items[item.index : item.index + 7]
        if any(other.has("proposal", "might") for other in behind):
            continue
        if any(other.has("pact", "ceasefire") or is_agreement(other) for other in behind):
            return True
    return False


def _took_place(sentence: Sentence, head: Item, done: Item) -> bool:
    """*A swap took place ahead of a planned evacuation*: whether it is something else behind it that is to come."""
    clause = sentence.clause_of(head)
    coming = [
        item
        for item in sentence.where("future", "status", within=clause)
        if item.has("future") or item.stands("planned")
    ]
    behind = bool(coming) and all(item.index > done.index + 1 for item in coming)
    return head.has("exchange", "swap") and head.index < done.index and behind


def _headlined(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*A to free 20 prisoners*: whether a headline tells what is to come by a bare infinitive behind who does it."""
    if scene.pack.declined or scene.pack.verb_first or head.index < 2:
        return False
    sign, actor = sentence.items[head.index - 1], scene.at(sentence, sentence.items[head.index - 2])
    opens = actor is not None and not actor.role and actor.last == head.index - 2
    return (
        opens and sign.cues.get("prep") == "to" and not any(item.has("speech") for item in sentence.items[: head.index])
    )


def _going_on(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*A is releasing captives in stages*: whether a verb tells what is being done."""
    ending = scene.pack.progressive
    if not ending or not head.text.split()[0].endswith(ending) or not head.index:
        return False
    return sentence.items[head.index - 1].has("passive") and not ahead(sentence, head)


def joint_status(one: ExchangeStatus, other: ExchangeStatus) -> ExchangeStatus | None:
    """Where an exchange stands one side of which has let its people go, or is to: ``None`` if the two differ."""
    if one is other:
        return one
    due = {ExchangeStatus.AGREED, ExchangeStatus.ANNOUNCED}
    steps = {one, other}
    if steps == {ExchangeStatus.PROPOSED, ExchangeStatus.ANNOUNCED}:
        return ExchangeStatus.PROPOSED  # *Under the plan A would free ten. B would free 125*
    if steps <= due:
        return ExchangeStatus.AGREED
    if steps <= {ExchangeStatus.COMPLETED, ExchangeStatus.UNDER_WAY, *due} and not steps.isdisjoint(
        {ExchangeStatus.COMPLETED, ExchangeStatus.UNDER_WAY}
    ):
        return ExchangeStatus.UNDER_WAY
    off = {ExchangeStatus.POSTPONED, ExchangeStatus.CANCELLED, ExchangeStatus.REFUSED}
    if ExchangeStatus.COMPLETED in steps and not steps.isdisjoint(off):
        return ExchangeStatus.PARTLY_COMPLETED
    return None


def _under_a_proposal(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*Under the proposal, A would free ten*: whether what is to come is only what a proposal says."""
    if _are_terms(scene, sentence) or any(item.stands("agreed", "accepted") for item in sentence.where("status")):
        return False
    put = sentence.first("proposal", within=range(min(head.index, 8)))
    if put is not None:
        lead = sentence.items[put.index - 1 if put.index else 0]
        if lead.has("glue", "prep", "according", "attribute", "proposal") or _possessor_of(scene, sentence, lead):
            return True
    # *Proposed a truce in which A would free ten*
    offer = sentence.before(head, lambda item: item.has("propose", "proposal"), 16)
    return offer is not None and sentence.first("who", within=range(offer.index, head.index)) is not None


def _possessor_of(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a word before another owns what that is: *A's proposal*."""
    return "of" in item.marks and scene.at(sentence, item) is not None


def _in_a_proposal(sentence: Sentence, head: Item) -> bool:
    """*The proposals include the release of ten*: whether what a proposal provides for is told."""
    verb = sentence.before(head, lambda other: other.has("provides"), 12, stop=lambda other: other.has("speech"))
    if verb is None:
        return False
    lead = sentence.items[max(0, verb.index - 4) : verb.index]
    return any(item.has("proposal") and not item.has("pact") for item in lead)


def _in_terms(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*The agreement's first phase lasts six weeks. In it A frees 33*: the present tense that tells terms.

    Only where a language shows that a verb is in the past.
    """
    if not scene.pack.declined or head.has("exchange", "swap") or "completed" in head.statuses:
        return False
    before = scene.sentences[sentence.number - 1] if sentence.number > scene.kept else None
    return before is not None and any(is_agreement(item) for item in before.where("status"))


def _offered(sentence: Sentence, agreed: Item, head: Item) -> bool:
    """*Is ready for a deal on the return of 48*: whether what would be agreed on is only offered."""
    lead = sentence.items[max(0, agreed.index - 3) : agreed.index]
    return agreed.index < head.index and any(item.has("ready", "propose") for item in lead)


def _of_proposal(sentence: Sentence, terms: Item) -> bool:
    """*The proposal provides for the release of 125*: whether it is no agreement whose terms a word tells."""
    if not terms.has("provides") or of_agreement(sentence, terms):
        return False
    near = sentence.items[max(0, terms.index - 6) : terms.index + 4]
    return any(item.has("proposal", "might") for item in near)


def _in_the_present(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*A and B exchange 25 prisoners each*: whether a verb in the present tells of what is done."""
    behind = sentence.items[head.index + 1 : head.index + 2]
    if scene.pack.declined or scene.pack.verb_first or head.has("exchange") or not head.index or not behind:
        return False
    actor = scene.at(sentence, sentence.items[head.index - 1])
    counted = behind[0].kind is TokenKind.NUMBER or behind[0].has("number", "scale", "persons", "qualifier")
    return counted and actor is not None and not actor.role


def _by_which(sentence: Sentence, agreed: Item) -> bool:
    """*Under the agreements*, *in line with what was agreed*: whether an agreement is only what a deed rests on."""
    lead = sentence.items[max(0, agreed.index - 4) : agreed.index]
    return any(item.has("according") for item in lead) or agreed.has("according")


def _aside(sentence: Sentence, item: Item, head: Item) -> bool:
    """Whether a status stands in a relative clause behind what it is said of."""
    clause = sentence.clause_of(item)
    return item.index > head.index and sentence.first("who", within=clause) is not None


def _stands(sentence: Sentence, denied: Item) -> bool:
    """*Denied that the exchange was called off*: what is denied is that it will not take place."""
    return any(item.stands("cancelled", "postponed") for item in sentence.items[denied.index + 1 : denied.index + 14])


def _are_terms(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence goes on with the terms of what the one or two before it say is agreed."""
    last = scene.last(CeasefireProposal)
    near = last is not None and sentence.number - last.sentence <= 2
    told = last is not None and near and last.fields["status"] is ProposalStatus.AGREED
    before = range(max(scene.kept, sentence.number - _TERMS_FOLLOW), sentence.number)
    return told or any(_settles(scene, scene.sentences[number]) for number in before)


_TERMS_FOLLOW = 2
"""How many sentences behind one that tells of an agreement its terms are told."""


def _settles(scene: Scene, sentence: Sentence) -> bool:
    """*A and B reached an agreement*: whether a sentence tells that two sides have agreed on something to do."""
    if "pact" not in sentence.cued and "ceasefire" not in sentence.cued:
        return False
    for item in sentence.where("status"):
        if not item.stands("agreed") or sought(sentence, item) or hypothetical(scene, sentence, item):
            continue
        if scene.negated(sentence, item) or _offered(sentence, item, sentence.items[-1]):
            continue
        if not any(other.has("proposal") for other in sentence.items[: item.index]):
            return True
    return False


def is_due(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*Under the deal A must free 250*: whether a text itself says what somebody has to do, whom nobody asks for it."""
    asked = asked_for(sentence, head)
    return asked is not None and asked.has("must") and scene.said(sentence, head).speaker is None


def is_proposed(sentence: Sentence, head: Item) -> bool:
    """Whether an exchange is only proposed or called for."""
    if not head.has("exchange", "swap"):
        offer = sentence.before(
            head, lambda other: other.has("propose"), 5, stop=lambda other: other.kind is not TokenKind.WORD
        )
        return offer is not None or asked_for(sentence, head) is not None
    return (
        sentence.before(
            head,
            lambda other: other.has("propose", "call", "demand", "ready"),
            8,
            stop=lambda other: (
                other.kind is TokenKind.BREAK
                or (other.has("that", "speech") and not other.has("propose", "call", "demand"))
            ),
        )
        is not None
    )
