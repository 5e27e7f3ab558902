"""Ceasefires: who proposes, agrees, declares, extends or breaks one, for how long."""

from typing import Any

from ....model.attribution import AttributionForm, SpeechAct
from ....model.party import Party, PartyKind
from ....model.proposal import CeasefireProposal, ProposalStatus
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...lengths import Lasting, lengths
from ...numerals import numbers
from ...scene import Scene, can_act
from ...subjects import subject_of, with_others
from ...tokens import TokenKind
from ..agreements.answers import OPEN
from ..agreements.deals import there_is_a_deal
from ..agreements.initiatives import beside, proposer_of
from ..authors import author_of, declarer_of, side_of_officials
from ..capacity import third_parties
from ..courses import SETTLED, of_agreement, standing_of, to_come
from ..extent import apart, lengths_of, purposes_of, scope_of, times_of
from ..putting import caller_of, described, heeds, proposing, spurned_call, would_have
from ..standing import ahead, beside_troops, hypothetical, past, settled_with, sought
from .halts import halts, pauses
from .retold import OPENING, known_as, merge, of_others
from .sequels import carry_on, own_up


def read_truces(scene: Scene, sentence: Sentence) -> None:
    """Add the ceasefires of a sentence."""
    heads = sorted(
        [*sentence.where("ceasefire"), *pauses(scene, sentence), *halts(scene, sentence)], key=lambda item: item.index
    )
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
        if past(sentence, head) or hypothetical(scene, sentence, head) or _conditional(sentence, head):
            continue
        if sought(sentence, head) and proposing(scene, sentence, head) is None:
            continue
        if _of_many(sentence, head) or _one_of_conditions(sentence, head):
            continue
        if sentence.first("absent", within=sentence.clause_of(head)) is not None or _for_talks(sentence, head):
            continue
        if _truce(scene, sentence, head, spans):
            last = head


def _another(sentence: Sentence, last: Item, head: Item) -> bool:
    """*Rejected the three-day truce and proposed a ceasefire of 30*: whether a word of proposing parts two."""
    between = sentence.items[last.index + 1 : head.index]
    joined = any(item.has("and", "but") or (item.has("propose") and "conj" in item.marks) for item in between)
    return joined and any(item.has("propose") for item in between)


def _for_talks(sentence: Sentence, head: Item) -> bool:
    """*Truce talks*: whether a ceasefire only names what talks are about."""
    behind = sentence.items[head.index + 1 : head.index + 2]
    return bool(behind) and behind[0].clause == head.clause and behind[0].has("contact")


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


def _stopped(head: Item) -> bool:
    """*Agreed to halt its strikes for a week*: whether one side alone can do what is agreed."""
    return head.has("action") and not head.has("ceasefire")


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
    cue = proposing(scene, sentence, head)
    proposer = proposer_of(scene, sentence, cue) if cue is not None else None
    spurned: Item | None = None
    heeded: Item | None = None
    if cue is not None and cue.has("call"):
        if spurned_call(sentence, cue):
            spurned, proposer, cue = cue, caller_of(scene, sentence, cue), None
        elif proposer is None or of_agreement(sentence, cue):
            cue = proposer = None
        elif heeds(scene, sentence, cue, head):
            heeded, cue = cue, None
    if cue is None and scene.pack.adjective_first and scene.negated(sentence, head, 1):
        return False  # *no truce has been agreed*
    author = author_of(scene, sentence, head)
    found = standing_of(scene, sentence, head, cue)
    if heeded is not None and found is not None and heeded.index < found[2].index < head.index:
        found = None  # *urged A to accept the truce*
    status = found[0] if found is not None else author.status if author is not None and cue is None else None
    if spurned is not None and status is None:
        status = ProposalStatus.REJECTED
    by_one: Party | None = None
    if found is not None and found[1] in SETTLED and found[0] is ProposalStatus.AGREED:
        subjects = list(dict.fromkeys(party.side for party in subject_of(scene, sentence, found[2], fallback=False)))
        if not subjects and found[1] == "accepted" and "agreed" not in found[2].statuses:
            told = scene.said(sentence, found[2]).speaker
            subjects = [told.side] if told is not None else []
        fights = subjects and can_act(subjects[0])  # what a contact group agrees on, its sides do
        clause = sentence.clause_of(found[2])
        mutual = found[1] == "agreed" and sentence.first("mutual", within=clause) is not None and not _stopped(head)
        if (
            len(subjects) == 1
            and fights
            and not mutual
            and not _joint(scene, sentence, found[2])
            and not _stopped(head)
        ):
            by_one = subjects[0]
            put_by_others = author is not None and author.status is ProposalStatus.PROPOSED
            if found[1] == "accepted" or put_by_others or not settled_with(scene, sentence, found[2]):
                status = ProposalStatus.PROPOSED
    if status is ProposalStatus.AGREED and found is not None and _in_principle(sentence, found[2], head):
        status = ProposalStatus.SUPPORTED_IN_PRINCIPLE
    if status is ProposalStatus.AGREED and found is not None and found[2].has("ready"):
        status = ProposalStatus.PROPOSED  # *is ready to accept a truce*
    granted = found is None and status is None and cue is None and heeded is None
    granted = granted and (to_come(scene, sentence, head) or there_is_a_deal(scene, sentence, head))
    if granted:
        status = ProposalStatus.AGREED
    lasting, prolonged = lengths_of(sentence, head, spans, cue)
    extends = prolonged is not None
    if cue is not None and status is ProposalStatus.EXTENDED and not _agreed_by_all(scene, sentence, cue):
        status = ProposalStatus.PROPOSED
    if status is ProposalStatus.EXTENDED and found is not None and _bargained(sentence, found[2]):
        proposer = proposer or declarer_of(scene, sentence, found[2])
        status = ProposalStatus.PROPOSED  # *will extend the truce if talks go on*
    promised = found is not None and sentence.before(found[2], lambda other: other.has("future"), 2) is not None
    if status is ProposalStatus.DECLARED and found is not None and (promised or _bargained(sentence, found[2])):
        proposer = proposer or declarer_of(scene, sentence, found[2])
        status = ProposalStatus.PROPOSED  # *would declare a truce if*
    if extends and cue is None and status in (ProposalStatus.AGREED, ProposalStatus.IN_EFFECT):
        status = ProposalStatus.EXTENDED
    duration = lasting.duration if lasting is not None else None
    extension = prolonged.duration if prolonged is not None else None
    lasting = lasting or prolonged
    if status is ProposalStatus.DECLARED and found is not None:
        proposer = proposer or declarer_of(scene, sentence, found[2])
    bound = _bound(scene, sentence, head, found[2] if found is not None else None, proposer)
    if status is ProposalStatus.DECLARED and proposer is not None and bound and proposer.side not in bound:
        proposer, status = None, ProposalStatus.AGREED  # *a mediator announced a truce between A and B*
    if author is not None and (proposer is None or found is None or cue is not None or found[2].index < head.index):
        put = cue is None or cue.index > head.index
        called = cue is not None and cue.has("call") and author.status is ProposalStatus.PROPOSED
        proposer = (
            author.party if put or called or proposer is None else proposer
        )  # *called for the truce proposed by A*
    offering = None
    if cue is None and status in (None, ProposalStatus.PROPOSED) and described(scene, sentence, head, lasting):
        offering = would_have(scene, sentence, head)
        if offering is not None:
            proposer, status, found = offering, ProposalStatus.PROPOSED, None
    if (
        head.has("action")
        and offering is None
        and cue is None
        and not (status is ProposalStatus.DECLARED and proposer is not None)
        and (head.cues.get("subject") or ahead(sentence, head) or not head.has("ceasefire"))
    ):
        subjects = subject_of(scene, sentence, head, fallback=False)
        said = scene.said(sentence, head)
        proposer = subjects[0] if subjects else said.speaker
        if len({party.side for party in subjects}) > 1 or status is ProposalStatus.AGREED:
            proposer, status = None, status or ProposalStatus.AGREED
        bargained = sentence.first("if", "provided", "only_if") is not None
        status = status or (ProposalStatus.PROPOSED if bargained else ProposalStatus.DECLARED)
    proposer = side_of_officials(proposer)
    scope, purposes = scope_of(sentence, head), purposes_of(sentence, head)
    known = known_as(scene, proposer, duration, extension, cue is not None, status, bound)
    own = any(item.has("attribute") for item in sentence.items[max(0, head.index - 3) : head.index + 3])
    if found is not None and found[2].has("keeps") and of_others(scene, proposer):
        return True  # *would observe the truce*: an answer to who declared it
    if found is not None and found[2].has("keeps") and known is None and duration is None and not own:
        return True  # *will abide by the ceasefire*: which one, the text has not told
    if known is not None and apart(known.fields["scope"], known.fields["purposes"], scope, purposes):
        known = None
    told_again = known is not None and lasting is not None and not lasting.duration.open_ended
    if cue is None and status is None and not told_again:
        return False  # *talks on a permanent ceasefire* tell nothing of the one that there is
    if known is not None and status in _OVER and known.sentence < sentence.number and _one_of_others(sentence, head):
        return False  # *since a truce fell apart last week*
    begun = known is not None and known.fields["status"] in OPENING
    if cue is None and (status is None or (begun and status is ProposalStatus.ENDED)) and _gone_before(sentence, head):
        return False
    if status is ProposalStatus.REJECTED and found is not None and _on_terms(sentence, found[2]):
        if known is None:
            return False  # *will not agree to a ceasefire except on condition that*
        status = ProposalStatus.CONDITIONS_RAISED
    if cue is None and found is not None and found[1] in SETTLED and _on_terms(sentence, found[2]):
        if known is None and not _given_on_terms(scene, sentence, found[2]):
            return False  # *would accept a ceasefire only if* is a demand: nothing is proposed yet
        if known is None or known.fields["status"] in OPEN:
            status = ProposalStatus.CONDITIONS_RAISED
        else:
            status = known.fields["status"]
    if cue is None and found is not None and found[1] in ("accepted", "rejected", "refused") and known is None:
        if by_one is None and not _grounded(scene, sentence, head):
            return False
    if known is None and not _grounded(scene, sentence, head):
        return False
    start, end = times_of(scene, sentence, head)
    fields: dict[str, Any] = {
        "status": status or ProposalStatus.PROPOSED,
        "proposer": proposer,
        "duration": duration,
        "extension": extension,
        "parties_bound": bound,
        "start": start,
        "end": end,
        "scope": scope,
        "purposes": purposes,
        "source_term": scene.words.words(head, head),
        "renewable": True if sentence.first("renewable") is not None else None,
        "third_parties": third_parties(scene, sentence, []),
    }
    words = _words(scene, sentence, head, cue or spurned, found[2] if found is not None else None, lasting, proposer)
    if known is not None:
        refusal = status is ProposalStatus.REJECTED and known.fields["status"] is ProposalStatus.AGREED
        if refusal and found is not None and len(subject_of(scene, sentence, found[2], fallback=False)) == 1:
            return True  # one who does not join a truce that others agreed on
        firm = status is not None and not granted and not (status is ProposalStatus.PROPOSED and cue is None)
        noun = found is not None and found[2].has("pact") and status is ProposalStatus.AGREED
        firm = firm and not (noun and known.fields["status"] in OPEN)  # *negotiate the agreements on a truce*
        settled = found is not None and found[1] == "agreed"
        if status is ProposalStatus.AGREED and known.fields["status"] is ProposalStatus.DECLARED and settled:
            known.fields["proposer"] = None  # what both sides agree on is no side's own, whoever announced it
        settled_before = known.fields["status"] is ProposalStatus.AGREED
        if settled_before and (status is ProposalStatus.DECLARED or not head.has("ceasefire")):
            fields["proposer"] = None
        merge(known, fields, words, firm)
        return True
    said = scene.said(sentence, cue or head)
    if cue is not None and proposer is not None and said.speaker is not proposer:
        said = Saying(cue, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
    scene.add(Draft(CeasefireProposal, (words,), said, fields, sentence.number, also=beside(scene, sentence, proposer)))
    return True


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


def _in_principle(sentence: Sentence, verb: Item, head: Item) -> bool:
    """*Agreed in principle to a truce*."""
    low, high = min(verb.index, head.index), max(verb.index, head.index)
    return sentence.first("principle", within=range(max(0, low - 3), high + 6)) is not None


def _bargained(sentence: Sentence, verb: Item) -> bool:
    """Whether what is to come hangs on something behind it: *will extend the truce if*."""
    return (
        ahead(sentence, verb)
        and sentence.after(verb, lambda other: other.has("if", "provided", "only_if"), 10) is not None
    )


def _agreed_by_all(scene: Scene, sentence: Sentence, cue: Item) -> bool:
    """*A and B agreed to M's proposal to extend the truce*: whether what is proposed is settled."""
    verb = sentence.before(cue, lambda other: other.stands(*SETTLED), 6, stop=lambda other: other.text in ",;")
    if verb is None or scene.negated(sentence, verb):
        return False
    sides = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
    return len(sides) > 1 or _joint(scene, sentence, verb)


def _joint(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether several parties settle it: *both sides*, *between A and B*."""
    return (
        any(
            named.several or named.role == "between"
            for named in scene.mentions(sentence)
            if abs(named.first - verb.index) <= 12
        )
        or any(item.cues.get("side") == "all" and abs(item.index - verb.index) <= 6 for item in sentence.where("side"))
        or (not scene.pack.verb_first and with_others(scene, sentence, verb))
        or beside_troops(scene, sentence, verb)
    )


def _words(
    scene: Scene,
    sentence: Sentence,
    head: Item,
    cue: Item | None,
    standing: Item | None,
    lasting: Lasting | None,
    proposer: Party | None,
) -> Words:
    indices = [head.index]
    if lasting is not None:
        indices += [lasting.first, lasting.last]
    if cue is not None:
        indices.append(cue.index)
    elif standing is not None:
        indices.append(standing.index)
    anchor = cue or standing
    if anchor is not None:
        for named in scene.mentions(sentence):
            if named.party is not None and named.party is proposer and abs(named.first - anchor.index) <= 6:
                indices += [named.first, named.last]
                break
    return Words(sentence.items[min(indices)].start, sentence.items[max(indices)].end)


def _bound(
    scene: Scene, sentence: Sentence, head: Item, verb: Item | None, proposer: Party | None
) -> tuple[Party, ...]:
    """The conflict parties: those it is *between*, or that agree on it together."""
    found: dict[Party, None] = {}
    row = scene.named[sentence.number]
    for named in row:
        if named.role == "between" and -12 <= named.first - head.index <= 8:
            place = row.index(named)
            for other in row[place : place + 3]:
                if other.first - named.last <= 5:
                    found.update(dict.fromkeys(party.side for party in scene.everyone(sentence, other)))
    if len(found) < 2 and verb is not None and verb.has("status"):
        found = dict.fromkeys(party.side for party in subject_of(scene, sentence, verb, fallback=False))
    sides = [side for side in found if can_act(side)]
    return tuple(sides) if len(sides) > 1 else ()
