"""Answers to proposals."""

from ....model.party import Party
from ....model.proposal import Answer, Proposal, ProposalStatus, Response
from ...clauses import of_what_is_named
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import is_passive, subject_of, with_others
from ...tokens import QUOTES, TokenKind
from ..standing import (
    beside_troops,
    hypothetical,
    past,
    settled_with,
    sought,
    takes_in,
    terms_of_no,
    turns_down,
    untrue,
)
from .proposers import owner_of

_ANSWERS = {
    "accepted": Answer.ACCEPTED,
    "agreed": Answer.ACCEPTED,
    "rejected": Answer.REJECTED,
    "refused": Answer.REJECTED,
    "noted": Answer.NOTED,
    "unanswered": Answer.NONE,
}
_TO_DECLARED = {Answer.ACCEPTED: ProposalStatus.AGREED, Answer.CONDITIONAL: ProposalStatus.CONDITIONS_RAISED}
"""What becomes of a ceasefire that one side declared by what the other says to it."""

_AFTER = {
    Answer.IN_PRINCIPLE: ProposalStatus.SUPPORTED_IN_PRINCIPLE,
    Answer.CONDITIONAL: ProposalStatus.CONDITIONS_RAISED,
    Answer.REJECTED: ProposalStatus.REJECTED,
}
OPEN = (ProposalStatus.PROPOSED, ProposalStatus.SUPPORTED_IN_PRINCIPLE, ProposalStatus.CONDITIONS_RAISED)


def read_answers(scene: Scene, sentence: Sentence) -> None:
    """Add the answers that a sentence tells of."""
    if _points(scene, sentence):
        return
    for item in sentence.where("status", "keeps"):
        answer = _told(scene, sentence, item)
        about = _about(sentence, item) if answer is not None else None
        if answer is None or not _stands(scene, sentence, item, answer, about):
            continue
        by = _answerer(scene, sentence, item)
        proposal = _of_its_owner(scene, sentence, about, _answered(scene, sentence, by))
        if by is None or not _to_something(scene, sentence, item, answer, about, proposal):
            continue
        proposer: Party | None = proposal.fields["proposer"] if proposal is not None else None
        if proposer is not None and proposer.side == by.side:
            continue
        answer = _shade(scene, sentence, item, answer)
        if answer is Answer.CONDITIONAL and proposal is None and not (about is not None and about.has("proposal")):
            continue  # terms for a truce that nobody proposed are demands
        span = (item.start, item.end)
        if about is not None:
            span = (min(item.start, about.start), max(item.end, about.end))
        _respond(scene, sentence, answer, by, proposal, span, scene.said(sentence, item))


def _told(scene: Scene, sentence: Sentence, item: Item) -> Answer | None:
    """The answer that a word tells, with its negation; ``None`` where it tells none, or not of the present."""
    answer = next((_ANSWERS[status] for status in item.statuses if status in _ANSWERS), None)
    if item.has("keeps"):
        answer = Answer.ACCEPTED  # *would observe the truce*, which the other side declared
    if answer is None or item.has("denied") or past(sentence, item) or hypothetical(scene, sentence, item):
        return None
    if item.has("subject", "aim", "provides", "role"):
        return None  # an agreement is a thing that is answered, no answer; nor is what it provides for
    if answer is Answer.NONE or not scene.negated(sentence, item, 2):
        return answer
    return Answer.REJECTED if answer is Answer.ACCEPTED else None


def _stands(scene: Scene, sentence: Sentence, item: Item, answer: Answer, about: Item | None) -> bool:
    """Whether an answer is given: not only sought, denied, a condition, or a word of something else."""
    if sentence.before(item, lambda other: other.has("only_if", "provided"), 5) is not None:
        return False  # *will hold only if they accept it* is no answer
    if sought(sentence, item) or (about is not None and sought(sentence, about)):
        return False
    if sentence.before(item, lambda other: other.has("denied"), 14) is not None or untrue(sentence, item):
        return False
    if answer is Answer.REJECTED:
        return about is None or not _of_breach(sentence, item, about)
    if answer is not Answer.ACCEPTED:
        return True
    # *In order to reach*; *refused to accept* is told by its verb.
    if "to" in item.marks or takes_in(scene, sentence, item):
        return False
    return sentence.before(item, turns_down, 3, stop=lambda other: other.kind is TokenKind.MARK) is None


def _to_something(
    scene: Scene, sentence: Sentence, item: Item, answer: Answer, about: Item | None, proposal: Draft | None
) -> bool:
    """Whether what is answered is a proposal: one of the text, or one that the sentence speaks of."""
    on_terms = about is None and _only_on_terms(sentence, item, proposal)
    replied = item.has("reply", "keeps") or _it_before(scene, sentence, item) or _bare(sentence, item, proposal)
    replied = replied or on_terms
    replied = replied and proposal is not None and proposal.sentence >= sentence.number - 1
    if item.has("keeps") and proposal is None:
        return False
    if about is None and not (replied or (answer in (Answer.NONE, Answer.NOTED) and proposal is not None)):
        return False
    offered = about is not None and about.has("proposal")
    if "agreed" in item.statuses and not offered and not on_terms and not item.has("reply"):
        if about is None or item.has("mutual") or settled_with(scene, sentence, item):
            return False
    if proposal is None and not scene.fields()[0]:
        return False  # where there is no war, what is turned down is another matter
    if proposal is not None and proposal.fields["proposer"] is not None:
        return True
    return answer is Answer.NONE or replied or (about is not None and about.has("proposal", "ceasefire"))


def _it_before(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*A proposed a plan, B turned it down*: whether a pronoun before the verb, as cases allow, is the proposal."""
    lead = sentence.items[verb.index - 1] if verb.index else None
    return scene.pack.declined and lead is not None and lead.has("his", "them") and not verb.cases


def _bare(sentence: Sentence, verb: Item, proposal: Draft | None) -> bool:
    """*M proposed to extend the truce, but A refused*: whether a verb at a clause's end says not what it answers."""
    if not turns_down(verb) or proposal is None or proposal.sentence != sentence.number:
        return False
    behind = sentence.items[verb.index + 1 : verb.index + 2]
    ends = not behind or behind[0].kind in (TokenKind.MARK, TokenKind.BREAK)
    return ends and proposal.start < verb.start


def _only_on_terms(sentence: Sentence, verb: Item, proposal: Draft | None) -> bool:
    """*M called for a truce. A would agree only if B left*: whether a verb answers the proposal before, on terms."""
    if not verb.stands("agreed", "accepted") or verb.has("pact") or proposal is None:
        return False
    if proposal.sentence < sentence.number - 1 or proposal.fields["status"] not in OPEN:
        return False
    terms = sentence.items[verb.index : verb.index + 4]
    return any(item.has("only_if", "provided") for item in terms)


def _of_breach(sentence: Sentence, verb: Item, about: Item) -> bool:
    """*Rejected accusations of breaking the truce*: the truce itself is not turned down."""
    between = sentence.items[verb.index + 1 : about.index]
    return any("violated" in item.statuses for item in between)


def _points(scene: Scene, sentence: Sentence) -> bool:
    """*In reply to the proposal, the side raised points*."""
    reply, points = sentence.first("reply"), sentence.first("points")
    if reply is None or points is None or reply.statuses:
        return False
    if any(item.stands("rejected", "refused", "accepted") for item in sentence.items[: points.index]):
        return False  # a plain answer, with remarks
    proposal = _answered(scene, sentence)
    said = scene.said(sentence, points)
    if proposal is None or said.speaker is None or said.speaker == proposal.fields["proposer"]:
        return False
    start = min(said.item.start, points.start) if said.item is not None else points.start
    _respond(scene, sentence, Answer.CONDITIONAL, said.speaker, proposal, (start, points.end), said)
    return True


def _answered(scene: Scene, sentence: Sentence, by: Party | None = None) -> Draft | None:
    """The proposal that a sentence answers: the one that it says it replies to, else the last that is not one's own."""
    reply = sentence.first("reply")
    if reply is not None:
        behind = [
            draft
            for draft in scene.of_kind(Proposal, sentence.number)
            if draft.start > reply.start and not (by is not None and _made_by(draft, by))
        ]
        if behind:
            return min(behind, key=lambda draft: draft.start)
    last = scene.last(Proposal)
    if by is None or last is None or last.sentence != sentence.number or not _made_by(last, by):
        return last
    return next((draft for draft in scene.of_kind(Proposal) if not _made_by(draft, by)), last)


def _of_its_owner(scene: Scene, sentence: Sentence, about: Item | None, proposal: Draft | None) -> Draft | None:
    """*Hamas rejected M's earlier plan*: the proposal of the one whose it is said to be, if the text told of it."""
    owner = owner_of(scene, sentence, about) if about is not None and about.has("proposal") else None
    if owner is None or proposal is None or proposal.fields["proposer"] is None:
        return proposal
    for draft in (proposal, *scene.of_kind(Proposal)):
        if _made_by(draft, owner) or any(party.side == owner.side for party in draft.also):
            return draft
    return None


def _made_by(proposal: Draft, by: Party) -> bool:
    proposer: Party | None = proposal.fields["proposer"]
    return proposer is not None and proposer.side == by.side


def _about(sentence: Sentence, item: Item) -> Item | None:
    """What is answered: a proposal or ceasefire behind the word, or before it in its clause."""
    start = sentence.clause_of(item).start
    put = sentence.items[start - 1] if start else item
    relative = any(each.has("who") for each in sentence.items[start : start + 2])
    if relative and put.has("proposal", "ceasefire"):
        return put  # *A's plan, which B accepted but C rejected*
    found = sentence.after(item, lambda other: other.has("proposal", "ceasefire"), 12)
    found = found or sentence.after(item, lambda other: other.has("call") and not other.has("demand"), 3)
    if found is not None:
        return found
    clause = item.clause
    if any(sentence.items[index].has("who") for index in sentence.clause_of(item) if index < item.index):
        # *A proposed a truce, which B accepted.*
        clause -= 1
    return sentence.before(item, lambda other: other.has("proposal", "ceasefire") and other.clause >= clause, 9)


def _answerer(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    lead = sentence.items[item.index - 1] if item.index else None
    if lead is not None and lead.has("side", "armed") and scene.at(sentence, lead) is None:
        return None  # *the sides agreed*, *the army rejected it*, and which they are is not told
    if beside_troops(scene, sentence, item):
        return None
    giver = _whose_consent(scene, sentence, item)
    if giver is not None:
        return giver if can_be_side(giver) else None
    subjects = [party for party in subject_of(scene, sentence, item, fallback=False) if can_be_side(party)]
    if len({party.side for party in subjects}) == 1 and (
        scene.pack.verb_first or not with_others(scene, sentence, item)
    ):
        return subjects[0]
    if (
        subjects
        or (not scene.pack.verb_first and with_others(scene, sentence, item))
        or any(
            named.several and not named.role and 0 < item.index - named.first <= 8 for named in scene.mentions(sentence)
        )
    ):
        return None
    if item.stands("unanswered"):
        for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 7))):
            if named.role in ("from", "of", "by") and named.first - item.index <= 4:
                return scene.resolve(named)  # *there was no response from A*
    if scene.pack.declined and is_passive(scene, sentence, item):
        return None  # *A confirmed that a truce had been agreed*: by whom is not told
    said = scene.said(sentence, item)
    return said.speaker if said.speaker is not None and can_be_side(said.speaker) else None


def _whose_consent(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    """*Welcomed the consent of A to a truce*: who is named in the genitive right behind a noun, where cases tell."""
    if not (scene.pack.declined and item.cases) or item.has("passive"):
        return None
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 3))):
        between = [other for other in sentence.items[item.index + 1 : named.first] if other.text not in QUOTES]
        if not between and named.role in ("of", "object"):
            return scene.resolve(named)
    return None


def _shade(scene: Scene, sentence: Sentence, item: Item, answer: Answer) -> Answer:
    """Acceptance in principle, or on conditions."""
    if answer is Answer.REJECTED and sentence.after(item, lambda other: terms_of_no(sentence, other), 14) is not None:
        return Answer.CONDITIONAL
    if answer is not Answer.ACCEPTED:
        return answer
    if sentence.first("principle") is not None:
        return Answer.IN_PRINCIPLE
    if sentence.after(item, lambda other: other.has("if"), 20) is not None:
        return Answer.CONDITIONAL  # *would observe the truce if*
    for other in sentence.where("provided", "only_if", "condition"):
        between = sentence.items[item.index + 1 : other.index]
        if of_what_is_named(sentence, other):
            continue
        if not scene.negated(sentence, other) and not any(each.has("speech") for each in between):
            return Answer.CONDITIONAL
    return answer


def _respond(
    scene: Scene,
    sentence: Sentence,
    answer: Answer,
    by: Party,
    to: Draft | None,
    span: tuple[int, int],
    said: Saying,
) -> None:
    told = (
        draft
        for draft in scene.of_kind(Response)
        if draft.fields["status"] is answer and draft.fields["by"].side == by.side and draft.fields["to"] is to
    )
    if to is None or next(told, None) is None:
        scene.add(Draft(Response, (Words(*span),), said, {"status": answer, "by": by, "to": to}, sentence.number))
    if to is None:
        return
    if to.fields["status"] in OPEN and answer in _AFTER:
        to.fields["status"] = _AFTER[answer]
    elif to.fields["status"] is ProposalStatus.DECLARED and answer in _TO_DECLARED and not _made_by(to, by):
        to.fields["status"] = _TO_DECLARED[answer]
