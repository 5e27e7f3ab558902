"""Ceasefires: who proposes, agrees, declares, extends or breaks one, for how long."""

from typing import Any

from ....model.attribution import AttributionForm, SpeechAct
from ....model.party import PartyKind
from ....model.proposal import CeasefireProposal, ProposalStatus
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...lengths import Lasting, lengths
from ...numerals import numbers
from ...scene import Scene
from ...subjects import subject_of
from ...tokens import TokenKind
from ..agreements.answers import OPEN
from ..agreements.proposers import beside
from ..capacity import third_parties
from ..courses import SETTLED, standing_of
from ..extent import apart, times_of
from ..putting import proposing
from ..standing import ahead, hypothetical, past, sought, terms_of_no
from .bygone import read_bygone
from .halts import halts, pauses
from .retold import OPENING, known_as, merge, of_others
from .sequels import carry_on, own_up
from .telling import Telling, telling


def read_truces(scene: Scene, sentence: Sentence) -> None:
    """Add the ceasefires of a sentence."""
    heads = sorted(
        [*sentence.where("ceasefire"), *pauses(scene, sentence), *halts(scene, sentence)], key=lambda item: item.index
    )
    if "bygone" in sentence.cued:
        spans = lengths(sentence, numbers(sentence))
        for head in sentence.where("bygone"):
            if _grounded(scene, sentence, head):
                read_bygone(scene, sentence, head, spans)
    if not heads:
        carry_on(scene, sentence)
        own_up(scene, sentence)
        return
    spans = lengths(sentence, numbers(sentence))
    last: Item | None = None
    for head in heads:
        near = last is not None and head.index - last.index <= 8 and head.clause == last.clause
        if last is not None and near and not _another(sentence, last, head):
            continue
        if hypothetical(scene, sentence, head) or _conditional(sentence, head):
            continue
        if (past(sentence, head) and not _since_then(sentence, head)) or _one_of_before(scene, sentence, head):
            if _grounded(scene, sentence, head):
                read_bygone(scene, sentence, head, spans)
            continue
        if sought(sentence, head) and proposing(scene, sentence, head) is None:
            continue
        if _of_many(sentence, head) or _one_of_conditions(sentence, head):
            continue
        if sentence.first("absent", within=sentence.clause_of(head)) is not None or _for_talks(sentence, head):
            continue
        if _truce(scene, sentence, head, spans):
            last = head


def _since_then(sentence: Sentence, head: Item) -> bool:
    """*Since July a truce has been in effect*: a time of the past that only tells since when."""
    row = list(sentence.where("history", within=sentence.clause_of(head)))
    return bool(row) and all(item.has("since") for item in row)


def _one_of_before(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*The first truce between them ended*, *they had agreed on truces in the past, but broke them*."""
    lead = sentence.items[max(0, head.index - 2) : head.index]
    ordinal = any(item.cues.get("ordinal") == "1" for item in lead)
    if not (ordinal or _formerly_agreed(sentence, head)) or scene.last(CeasefireProposal) is None:
        return False
    standing = standing_of(scene, sentence, head, None)
    return standing is not None and standing.status in _OVER


def _formerly_agreed(sentence: Sentence, head: Item) -> bool:
    """*Had previously agreed on a truce*: whether a word such as *previously* stands beside what was agreed."""
    clause = sentence.clause_of(head)
    return (
        sentence.first("formerly", within=clause) is not None
        and sentence.before(head, lambda item: item.stands(*SETTLED, "declared"), 8) is not None
    )


def _another(sentence: Sentence, last: Item, head: Item) -> bool:
    """*Rejected the three-day truce and proposed a ceasefire of 30*: whether a word of proposing parts two."""
    between = sentence.items[last.index + 1 : head.index]
    joined = any(item.has("and", "but") or (item.has("propose", "call") and "conj" in item.marks) for item in between)
    return joined and any(item.has("propose", "call") for item in between)


def _for_talks(sentence: Sentence, head: Item) -> bool:
    """*Truce talks*, *refused to meet B over a truce*: whether a ceasefire only names what talks are about."""
    behind = sentence.items[head.index + 1 : head.index + 2]
    if bool(behind) and behind[0].clause == head.clause and behind[0].has("contact") and "conj" not in behind[0].marks:
        return True
    lead = sentence.items[head.index - 1] if head.index else None
    if lead is None or not lead.has("prep", "contact"):
        return False
    met = sentence.before(head, lambda item: item.has("contact"), 9)
    verb = None if met is None or met.clause != head.clause else sentence.before(met, _turns_down, 3)
    return verb is not None and verb.clause == head.clause


def _turns_down(item: Item) -> bool:
    return item.stands("refused", "rejected")


def _conditional(sentence: Sentence, head: Item) -> bool:
    """Whether the ceasefire stands in the condition of something else: *if the truce holds*."""
    for item in reversed(sentence.items[max(0, head.index - 7) : head.index]):
        if item.kind is TokenKind.MARK or item.kind is TokenKind.BREAK:
            return False
        if item.has("if", "only_if", "provided"):
            return not item.has("status")
        if item.has("before") and head.index - item.index <= 3:
            return True
    return False


def _one_of_conditions(sentence: Sentence, head: Item) -> bool:
    """*The condition of the deal is a withdrawal and a ceasefire*: one more thing that a condition asks for."""
    terms = sentence.before(head, lambda other: other.has("terms"), 16, stop=lambda other: other.has("speech", "but"))
    if terms is None or terms.clause != head.clause:
        return False
    between = sentence.items[terms.index + 1 : head.index]
    return any(item.has("action", "subject") for item in between) and any(item.has("and") for item in between[-3:])


def _gone_before(sentence: Sentence, head: Item) -> bool:
    """*The deal follows a 15-day truce*: one that only tells what went before."""
    word = sentence.before(
        head,
        lambda other: other.has("after"),
        7,
        stop=lambda other: other.has("status", "speech", "propose", "name") or other.text in ",;",
    )
    return word is not None


_OVER = frozenset({ProposalStatus.ENDED, ProposalStatus.VIOLATED})


def _one_of_others(sentence: Sentence, head: Item) -> bool:
    """Whether an indefinite article tells that a ceasefire is none that the text spoke of before."""
    return any(item.has("indefinite") for item in sentence.items[max(0, head.index - 4) : head.index])


def _of_many(sentence: Sentence, head: Item) -> bool:
    """*Two truces collapsed*, *at least seven ceasefires were broken*: what is summed up is no one ceasefire."""
    if head.cues.get("ceasefire") not in ("ceasefire", "truce"):
        return False
    if head.has("several"):
        return True
    return any(
        count.value > 1
        and count.last < head.index
        and all(not item.cues or item.has("attribute") for item in sentence.items[count.last + 1 : head.index])
        and head.index - count.last <= 3
        for count in numbers(sentence)
    )


def _truce(scene: Scene, sentence: Sentence, head: Item, spans: list[Lasting]) -> bool:
    """Add the ceasefire that a word speaks of, or what is told of it again; whether the word is done with."""
    told = telling(scene, sentence, head, spans)
    if told is None:
        return False
    known = known_as(scene, told)
    if _is_answer(scene, sentence, told, known):
        return True
    if known is not None and apart(known.fields["scope"], known.fields["purposes"], told.scope, told.purposes):
        known = None
    if not _tells(sentence, told, known) or not _stands_on_terms(scene, sentence, told, known):
        return False
    if known is None and not _grounded(scene, sentence, head):
        return False
    fields, words = _fields(scene, sentence, told), _words(scene, sentence, told)
    if known is not None:
        _tell_again(scene, sentence, told, known, fields, words)
        return True
    cue, proposer = told.cue, told.proposer
    said = scene.said(sentence, cue or head)
    if cue is not None and proposer is not None and said.speaker is not proposer:
        said = Saying(cue, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
    scene.add(Draft(CeasefireProposal, (words,), said, fields, sentence.number, also=beside(scene, sentence, proposer)))
    return True


def _is_answer(scene: Scene, sentence: Sentence, told: Telling, known: Draft | None) -> bool:
    """*Would observe the truce*: an answer to who declared it, or to one that the text has not told of."""
    if told.verb is None or not told.verb.has("keeps") or len(told.bound) > 1:
        return False
    head = told.head
    own = any(item.has("attribute") for item in sentence.items[max(0, head.index - 3) : head.index + 3])
    dated = times_of(scene, sentence, head) != (None, None)
    untold = known is None and told.duration is None and not own and not dated
    return untold or of_others(scene, told.proposer)


def _tells(sentence: Sentence, told: Telling, known: Draft | None) -> bool:
    """Whether a sentence tells anything of a ceasefire, as *talks on a permanent ceasefire* do not."""
    lasting = told.lasting or told.prolonged
    if told.cue is None and told.status is None:
        if known is None or lasting is None or lasting.duration.open_ended:
            return False
    if known is not None and told.status in _OVER and known.sentence < sentence.number:
        if _one_of_others(sentence, told.head):
            return False  # *since a truce fell apart last week*
    begun = known is not None and known.fields["status"] in OPENING
    bygone = told.status is None or (begun and told.status is ProposalStatus.ENDED)
    return told.cue is not None or not bygone or not _gone_before(sentence, told.head)


def _stands_on_terms(scene: Scene, sentence: Sentence, told: Telling, known: Draft | None) -> bool:
    """What an answer on terms leaves of a ceasefire; false where it is a demand, and nothing is proposed yet."""
    verb = told.verb
    if verb is None:
        return True
    denied = told.status is ProposalStatus.REJECTED
    if not (_on_terms(sentence, verb) or (denied and _ends_on_terms(sentence, verb))):
        return True
    if denied:
        told.status = ProposalStatus.CONDITIONS_RAISED
        return known is not None  # *will not agree to a ceasefire except on condition that*
    if told.cue is not None or not told.says(*SETTLED):
        return True
    if known is None and not _given_on_terms(scene, sentence, verb):
        return False  # *would accept a ceasefire only if*
    if known is None or known.fields["status"] in OPEN:
        told.status = ProposalStatus.CONDITIONS_RAISED
    else:
        told.status = known.fields["status"]
    return True


def _fields(scene: Scene, sentence: Sentence, told: Telling) -> dict[str, Any]:
    start, end = times_of(scene, sentence, told.head)
    return {
        "status": told.status or ProposalStatus.PROPOSED,
        "proposer": told.proposer,
        "duration": told.duration,
        "extension": told.extension,
        "parties_bound": told.bound,
        "start": start,
        "end": end,
        "scope": told.scope,
        "purposes": told.purposes,
        "source_term": scene.words.words(told.head, told.head),
        "renewable": True if sentence.first("renewable") is not None else None,
        "third_parties": third_parties(scene, sentence, []),
    }


def _tell_again(
    scene: Scene, sentence: Sentence, told: Telling, known: Draft, fields: dict[str, Any], words: Words
) -> None:
    """Add to a ceasefire spoken of before what a sentence tells of it now."""
    status, verb, before = told.status, told.verb, known.fields["status"]
    if status is ProposalStatus.REJECTED and before is ProposalStatus.AGREED and verb is not None:
        if len(subject_of(scene, sentence, verb, fallback=False)) == 1:
            return  # one who does not join a truce that others agreed on
    firm = status is not None and not told.granted and not (status is ProposalStatus.PROPOSED and told.cue is None)
    noun = verb is not None and verb.has("pact") and status is ProposalStatus.AGREED
    firm = firm and not (noun and before in OPEN)  # *negotiate the agreements on a truce*
    if status is ProposalStatus.AGREED and before is ProposalStatus.DECLARED and told.says("agreed"):
        known.fields["proposer"] = None  # what both sides agree on is no side's own, whoever announced it
    if before is ProposalStatus.AGREED and (status is ProposalStatus.DECLARED or not told.head.has("ceasefire")):
        fields["proposer"] = None
    merge(known, fields, words, firm)


def _grounded(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """Whether the document is of a conflict: it names a party, or tells of arms, and not of a game or a market."""
    armed, _ = scene.fields()
    if sum(1 for _ in sentence.where("unarmed")) > armed:
        return False  # *a 90-day truce over tariffs*
    if armed > (head.cues.get("ceasefire") not in ("pause", "cessation")):
        return True  # *a humanitarian truce* is of war by itself
    return any(
        named.several or (named.party is not None and named.party.side.kind is not PartyKind.PERSON)
        for row in scene.kept_named
        for named in row
    ) or not scene.cues.isdisjoint(("adjective", "front", "insurgent"))


def _on_terms(sentence: Sentence, verb: Item) -> bool:
    """Whether agreeing hangs on terms: *would agree only after*."""
    return sentence.after(verb, lambda other: other.has("only_if", "provided"), 9) is not None


def _ends_on_terms(sentence: Sentence, verb: Item) -> bool:
    """*Will not agree to a truce until A leaves*: whether a no hangs on terms."""
    return sentence.after(verb, lambda other: terms_of_no(sentence, other), 9) is not None


def _given_on_terms(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Agreed to a truce on condition that*: the answer is given, terms and all."""
    terms = sentence.after(verb, lambda other: other.has("provided"), 9)
    return (
        terms is not None
        and not terms.has("only_if")
        and "agreed" in verb.statuses
        and not ahead(sentence, verb)
        and not hypothetical(scene, sentence, verb)
        and not scene.negated(sentence, verb)
    )


def _words(scene: Scene, sentence: Sentence, told: Telling) -> Words:
    """The words that tell of a ceasefire: its own, its length, who proposes it and by which word."""
    indices = [told.head.index]
    lasting = told.lasting or told.prolonged
    if lasting is not None:
        indices += [lasting.first, lasting.last]
    anchor = told.cue or (told.call if told.spurned else None) or told.verb
    if anchor is not None:
        indices.append(anchor.index)
        for named in scene.mentions(sentence):
            if named.party is not None and named.party is told.proposer and abs(named.first - anchor.index) <= 6:
                indices += [named.first, named.last]
                break
    return Words(sentence.items[min(indices)].start, sentence.items[max(indices)].end)
