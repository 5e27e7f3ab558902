"""Ceasefires and other initiatives, and the answers to them."""

from typing import Any

from ...model.attribution import AttributionForm, SpeechAct
from ...model.party import Party, PartyKind
from ...model.proposal import Answer, CeasefireProposal, Proposal, ProposalStatus, Purpose, Response, Scope
from ...model.provision import Subject
from ...model.quantity import Duration, Moment
from ..items import Item, Sentence
from ..quantities import Lasting, lengths, numbers
from ..scene import Draft, Saying, Scene, Words
from ..tokens import TokenKind
from .exchange import third_parties
from .standing import hypothetical, nearest_status, past

_STANDING = {
    "agreed": ProposalStatus.AGREED,
    "accepted": ProposalStatus.AGREED,
    "announced": ProposalStatus.DECLARED,
    "declared": ProposalStatus.DECLARED,
    "in_effect": ProposalStatus.IN_EFFECT,
    "extended": ProposalStatus.EXTENDED,
    "suspended": ProposalStatus.SUSPENDED,
    "postponed": ProposalStatus.SUSPENDED,
    "violated": ProposalStatus.VIOLATED,
    "ended": ProposalStatus.ENDED,
    "cancelled": ProposalStatus.ENDED,
    "rejected": ProposalStatus.REJECTED,
    "refused": ProposalStatus.REJECTED,
}
_TURNED = {ProposalStatus.AGREED: ProposalStatus.REJECTED, ProposalStatus.IN_EFFECT: None, ProposalStatus.REJECTED: None}
_ANSWERS = {
    "accepted": Answer.ACCEPTED,
    "agreed": Answer.ACCEPTED,
    "rejected": Answer.REJECTED,
    "refused": Answer.REJECTED,
    "noted": Answer.NOTED,
    "unanswered": Answer.NONE,
}
_AFTER_ANSWER = {
    Answer.ACCEPTED: ProposalStatus.AGREED,
    Answer.IN_PRINCIPLE: ProposalStatus.SUPPORTED_IN_PRINCIPLE,
    Answer.CONDITIONAL: ProposalStatus.CONDITIONS_RAISED,
    Answer.REJECTED: ProposalStatus.REJECTED,
}


def read_proposals(scene: Scene, sentence: Sentence) -> None:
    """Add the ceasefires and other initiatives of a sentence, then the answers to them."""
    spans = lengths(sentence, numbers(sentence))
    seen: set[int] = set()
    for item in sentence.where("ceasefire"):
        if item.clause in seen and not _proposed(scene, sentence, item)[0]:
            continue
        if past(sentence, item) or hypothetical(scene, sentence, item):
            continue
        if _ceasefire(scene, sentence, item, spans):
            seen.add(item.clause)
    for item in sentence.where("proposal"):
        _initiative(scene, sentence, item)
    _answers(scene, sentence)


def _proposed(scene: Scene, sentence: Sentence, item: Item) -> tuple[Item | None, Party | None]:
    """The word by which a ceasefire is proposed, and who proposes it."""
    cue = sentence.before(
        item,
        lambda other: other.has("proposal", "propose", "call"),
        10,
        stop=lambda other: other.kind is TokenKind.BREAK or other.text in ";؛" or other.has("ceasefire"),
    )
    if cue is None:
        cue = sentence.after(
            item,
            lambda other: other.has("propose") or (other.has("proposal") and scene.pack.adjective_first),
            6,
            stop=lambda other: other.kind is TokenKind.MARK,
        )
        if cue is None:
            return None, None
    if scene.negated(sentence, cue, 2):
        return None, None
    return cue, proposer_of(scene, sentence, cue)


def proposer_of(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """Who proposes: the noun's possessor or the verb's subject."""
    if cue.has("proposal"):
        beside = range(max(0, cue.index - 4), cue.index + 7)
        row = [named for named in scene.mentions(sentence, beside) if named.party or named.about]
        if scene.pack.adjective_first:
            for named in reversed([named for named in row if named.last == cue.index - 1]):
                return scene.resolve(named)
        for named in row:
            gap = sentence.items[cue.index + 1 : named.first]
            if named.first > cue.index and len(gap) <= 2 and named.role in ("", "of", "by", "from"):
                if not any(other.kind is TokenKind.MARK or other.has("ceasefire", "speech", "to") for other in gap):
                    return scene.resolve(named)
        for item in sentence.items[max(0, cue.index - 2) : cue.index + 3]:
            if item.has("adjective") and abs(item.index - cue.index) <= 2:
                return scene.pack.registry[item.cues["adjective"]]
        if scene.pack.adjective_first:
            for named in reversed(row):
                if named.last < cue.index and cue.index - named.last <= 3 and named.role in ("", "of"):
                    return scene.resolve(named)
    if cue.has("propose", "call"):
        subjects = scene.subject(sentence, cue, fallback=False)
        if subjects:
            return subjects[0]
        said = scene.said(sentence, cue)
        return said.speaker
    return None


def _ceasefire(scene: Scene, sentence: Sentence, item: Item, spans: list[Lasting]) -> bool:
    cue, proposer = _proposed(scene, sentence, item)
    standing = nearest_status(scene, sentence, item, _STANDING, reach=9)
    status = _STANDING[standing[0]] if standing is not None else None
    denied = None
    if status is None:
        for other in sentence.items[max(0, item.index - 9) : item.index + 10]:
            word = other.cues.get("status")
            if word in ("agreed", "accepted", "in_effect") and scene.negated(sentence, other):
                if word != "in_effect":
                    status, denied = ProposalStatus.REJECTED, other
    lasting = _lasting(sentence, item, spans)
    known = _known(scene, item, proposer, lasting.duration if lasting else None)
    if cue is None and status is None and not (lasting is not None and known is not None):
        return False
    if cue is not None and cue.has("call") and proposer is None:
        return False
    indices = [item.index]
    if lasting is not None:
        indices += [lasting.first, lasting.last]
    if cue is not None:
        indices.append(cue.index)
        for named in scene.mentions(sentence):
            if named.party is proposer and abs(named.first - cue.index) <= 6:
                indices += [named.first, named.last]
                break
    if standing is not None and cue is None:
        indices.append(standing[1].index)
    if denied is not None:
        indices.append(denied.index)
    first, last = min(indices), max(indices)
    fields: dict[str, Any] = {
        "status": status or ProposalStatus.PROPOSED,
        "proposer": proposer,
        "duration": lasting.duration if lasting is not None and not _extends(sentence, lasting) else None,
        "extension": lasting.duration if lasting is not None and _extends(sentence, lasting) else None,
        "parties_bound": _bound(scene, sentence, item, proposer if cue is not None else None),
        "scope": _scope(sentence, item),
        "purposes": _purposes(sentence, item),
        "source_term": scene.words.words(item, item),
        "renewable": True if sentence.first("renewable") is not None else None,
        "third_parties": third_parties(scene, sentence, []),
    }
    if proposer is None and status is ProposalStatus.DECLARED and standing is not None:
        subjects = scene.subject(sentence, standing[1], fallback=False)
        fields["proposer"] = subjects[0] if len(subjects) == 1 else None
    if known is not None:
        _merge(known, fields, status is not None)
        return True
    said = scene.said(sentence, cue or item)
    if cue is not None and proposer is not None and said.speaker is not proposer:
        said = Saying(cue, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
    words = Words(sentence.items[first].start, sentence.items[last].end)
    scene.add(Draft(CeasefireProposal, (words,), said, fields, sentence.number))
    return True


def _known(scene: Scene, item: Item, proposer: Party | None, duration: Duration | None) -> Draft | None:
    """The ceasefire spoken of before that this one is."""
    for draft in scene.of_kind(CeasefireProposal):
        same_proposer = proposer is None or draft.fields["proposer"] in (None, proposer) or (
            draft.fields["proposer"].side == proposer.side
        )
        same_length = duration is None or draft.fields["duration"] in (None, duration)
        if same_proposer and same_length:
            return draft
    return None


def _merge(known: Draft, fields: dict[str, Any], firm: bool) -> None:
    for name, value in fields.items():
        if name == "status":
            if firm:
                known.fields["status"] = value
        elif known.fields.get(name) in (None, ()) and value not in (None, ()):
            known.fields[name] = value


def _extends(sentence: Sentence, lasting: Lasting) -> bool:
    return any(
        item.cues.get("status") == "extended" and -8 <= lasting.first - item.index <= 10
        for item in sentence.where("status")
    )


def _lasting(sentence: Sentence, item: Item, spans: list[Lasting]) -> Lasting | None:
    """The length of the ceasefire itself: not how long ago, nor until when an answer is due."""
    best: tuple[int, Lasting] | None = None
    for lasting in spans:
        before = sentence.items[max(0, lasting.first - 2) : lasting.first]
        after = sentence.items[lasting.last + 1 : lasting.last + 3]
        if any(other.has("ago", "within", "after", "since", "until") for other in before) or any(
            other.has("ago") for other in after
        ):
            continue
        distance = lasting.first - item.index if lasting.first > item.index else item.index - lasting.last
        other_clause = sentence.items[lasting.first].clause != item.clause
        if distance <= (9 if not other_clause else 5) and (best is None or distance < best[0]):
            best = (distance, lasting)
    return best[1] if best is not None else None


def _bound(scene: Scene, sentence: Sentence, item: Item, proposer: Party | None) -> tuple[Party, ...]:
    """The conflict parties: those it is *between*, or that agree on it together."""
    found: dict[Party, None] = {}
    for named in scene.mentions(sentence, range(item.index, len(sentence.items))):
        if named.role == "between" and named.first - item.index <= 8:
            row = scene.named[sentence.number]
            place = row.index(named)
            for other in row[place : place + 3]:
                if other.first - named.last <= 5 and other.party is not None and other.party is not proposer:
                    if other.party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION):
                        found[other.party.side] = None
    return tuple(found) if len(found) > 1 else ()


def _scope(sentence: Sentence, item: Item) -> tuple[Scope, ...]:
    near = sentence.items[max(0, item.index - 3) : item.index + 9]
    return tuple(
        dict.fromkeys(Scope(other.cues["scope"]) for other in near if other.has("scope") and other.clause == item.clause)
    )


def _purposes(sentence: Sentence, item: Item) -> tuple[Purpose, ...]:
    near = sentence.items[max(0, item.index - 4) : item.index + 12]
    return tuple(
        dict.fromkeys(Purpose(other.cues["purpose"]) for other in near if other.has("purpose") and other.clause == item.clause)
    )


def _initiative(scene: Scene, sentence: Sentence, item: Item) -> None:
    """A proposal of something other than a ceasefire, by a named party."""
    if scene.negated(sentence, item, 2) or past(sentence, item):
        return
    stop = len(sentence.items)
    subject: Item | None = None
    for other in sentence.items[item.index + 1 : item.index + 12]:
        if other.has("ceasefire", "exchange") or other.kind is TokenKind.MARK or other.has("speech", "voiced", "status"):
            stop = other.index
            break
        if other.has("subject") and subject is None:
            subject = other
    if subject is None:
        return
    if stop < len(sentence.items) and sentence.items[stop].has("ceasefire"):
        return
    proposer = proposer_of(scene, sentence, item)
    if proposer is None:
        return
    end = _phrase_end(sentence, subject)
    said = scene.said(sentence, item)
    if said.speaker is not proposer:
        said = Saying(item, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
    scene.add(
        Draft(
            Proposal,
            (Words(item.start, end),),
            said,
            {
                "status": ProposalStatus.PROPOSED,
                "proposer": proposer,
                "subject": Subject(subject.cues["subject"]),
                "topic": Words(subject.start, end),
            },
            sentence.number,
        )
    )


def _phrase_end(sentence: Sentence, item: Item) -> int:
    """Where the phrase that ``item`` heads ends: before a pause, a verb of saying or a new thought."""
    end = item.end
    for other in sentence.items[item.index + 1 :]:
        if other.kind is TokenKind.MARK and other.text != "-" or other.kind is TokenKind.BREAK:
            break
        if other.has("speech", "voiced", "that", "ready", "if", "status", "but"):
            break
        end = other.end
    return end


def _answers(scene: Scene, sentence: Sentence) -> None:
    reply = sentence.first("reply")
    points = sentence.first("points")
    if reply is not None and points is not None:
        answered = [draft for draft in scene.of_kind(Proposal, sentence.number) if draft.start > reply.start]
        proposal = min(answered, key=lambda draft: draft.start, default=None) or next(scene.of_kind(Proposal), None)
        said = scene.said(sentence, points)
        if proposal is not None and said.speaker is not None and said.speaker != proposal.fields["proposer"]:
            start = said.item.start if said.item is not None else points.start
            _respond(scene, sentence, Answer.CONDITIONAL, said.speaker, proposal, (start, points.end), said)
        return
    for item in sentence.where("status"):
        answer = _ANSWERS.get(item.cues["status"])
        if answer is None or past(sentence, item) or hypothetical(scene, sentence, item):
            continue
        turned = scene.negated(sentence, item)
        if turned:
            if answer is not Answer.ACCEPTED:
                continue
            answer = Answer.REJECTED
        clause = sentence.clause_of(item)
        if item.cues["status"] in ("agreed", "noted", "unanswered") and not any(
            other.has("proposal") for other in sentence.items[item.index : item.index + 8]
        ):
            continue
        about = sentence.after(item, lambda other: other.has("proposal", "ceasefire"), 9) or (
            sentence.first("proposal", "ceasefire", within=clause)
        )
        if about is None:
            continue
        by = scene.subject(sentence, item, fallback=False)
        if not by:
            said = scene.said(sentence, item)
            by = [said.speaker] if said.speaker is not None else []
        if len(by) != 1:
            continue
        proposal = next(scene.of_kind(Proposal), None)
        if proposal is None or proposal.fields["proposer"] == by[0]:
            continue
        if answer is Answer.ACCEPTED and sentence.first("principle", within=clause) is not None:
            answer = Answer.IN_PRINCIPLE
        elif answer is Answer.ACCEPTED and sentence.first("provided", "only_if", "condition") is not None:
            answer = Answer.CONDITIONAL
        span = (min(item.start, about.start), max(item.end, about.end))
        _respond(scene, sentence, answer, by[0], proposal, span, scene.said(sentence, item))


def _respond(
    scene: Scene, sentence: Sentence, answer: Answer, by: Party, to: Draft, span: tuple[int, int], said: Saying
) -> None:
    scene.add(Draft(Response, (Words(*span),), said, {"status": answer, "by": by, "to": to}, sentence.number))
    status = _AFTER_ANSWER.get(answer)
    if status is not None and to.fields["status"] in (
        ProposalStatus.PROPOSED,
        ProposalStatus.SUPPORTED_IN_PRINCIPLE,
        ProposalStatus.CONDITIONS_RAISED,
    ):
        to.fields["status"] = status
