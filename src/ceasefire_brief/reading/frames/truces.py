"""Ceasefires: who proposes, agrees, declares, extends or breaks one, for how long."""

from collections.abc import Iterator
from typing import Any

from ...model.attribution import AttributionForm, SpeechAct
from ...model.condition import Action
from ...model.party import Party, PartyKind, Role
from ...model.proposal import CeasefireProposal, ProposalStatus
from ...model.provision import Subject
from ...model.quantity import Duration
from ..drafts import Draft, Saying, Words
from ..items import Item, Sentence
from ..lengths import Lasting, lengths
from ..numerals import numbers
from ..scene import Scene
from ..tokens import TokenKind
from .answers import OPEN
from .authors import author_of, declarer_of, side_of_officials
from .capacity import third_parties
from .courses import LATE, SETTLED, STANDING, of_agreement, standing_of
from .extent import apart, lengths_of, purposes_of, same_lengths, scope_of, times_of
from .initiatives import owner_of, proposer_of
from .standing import ahead, beside_troops, hypothetical, past, settled_with, sought


def read_truces(scene: Scene, sentence: Sentence) -> None:
    """Add the ceasefires of a sentence."""
    heads = sorted(
        [*sentence.where("ceasefire"), *_pauses(sentence), *_halts(scene, sentence)], key=lambda item: item.index
    )
    if not heads:
        _carry_on(scene, sentence)
        _own_up(scene, sentence)
        return
    spans = lengths(sentence, numbers(sentence))
    last: Item | None = None
    for head in heads:
        if last is not None and head.index - last.index <= 8 and head.clause == last.clause:
            continue
        if past(sentence, head) or hypothetical(scene, sentence, head) or _conditional(sentence, head):
            continue
        if sought(sentence, head) and _proposing(scene, sentence, head) is None:
            continue
        if sentence.first("absent", within=sentence.clause_of(head)) is not None or _for_talks(sentence, head):
            continue
        if _truce(scene, sentence, head, spans):
            last = head


def _for_talks(sentence: Sentence, head: Item) -> bool:
    """*Truce talks*: whether a ceasefire only names what talks are about."""
    behind = sentence.items[head.index + 1 : head.index + 2]
    return bool(behind) and behind[0].clause == head.clause and behind[0].has("contact")


def _carry_on(scene: Scene, sentence: Sentence) -> None:
    """*It took effect at noon*, *the first phase lasts six weeks*: what becomes of the ceasefire told before."""
    known = next(scene.of_kind(CeasefireProposal), None)
    if not sentence.items or known is None or sentence.number - known.sentence > 3:
        return
    pronoun = sentence.items[0].has("pronoun") and sentence.number - known.sentence == 1
    lead = _first_phase(sentence) or (sentence.items[0] if pronoun else None)
    if lead is not None:
        _lasts(sentence, lead, known)
    if not pronoun:
        return
    for item in sentence.items[1:6]:
        status = next((status for status in item.statuses if status in LATE), None)
        if status is None or scene.negated(sentence, item) or ahead(sentence, item):
            continue
        if not any(scene.at(sentence, other) for other in sentence.items[1 : item.index]):
            known.fields["status"] = STANDING[status]
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
        told = any(item.has("lasting") for item in between[-2:]) or lasting.last < lead.index
        if told and len(between) <= 6 and not any(item.has("within", "after", "speech") for item in between):
            known.fields["duration"] = lasting.duration
            known.words = (*known.words, Words(sentence.items[lasting.first].start, sentence.items[lasting.last].end))
            return


def _own_up(scene: Scene, sentence: Sentence) -> None:
    """*Accepted the envoy's proposal*: whose the ceasefire is that was proposed by nobody so far."""
    known = next(scene.of_kind(CeasefireProposal), None)
    if known is None or known.fields["proposer"] is not None or sentence.number - known.sentence > 4:
        return
    if known.fields["status"] not in OPEN or sentence.first("exchange", "subject") is not None:
        return
    for cue in sentence.where("proposal"):
        owner = owner_of(scene, sentence, cue)
        if owner is not None:
            known.fields["proposer"] = side_of_officials(owner)
            return


def _pauses(sentence: Sentence) -> Iterator[Item]:
    """*A one-week pause*: what is only so called is a ceasefire where its length stands beside it."""
    for item in sentence.where("pause"):
        behind = sentence.items[item.index + 1 : item.index + 2]
        of_something = any(other.cues.get("prep") in ("in", "on", "of", "with") for other in behind)
        measured = any(
            other.has("unit", "one_unit", "span") for other in sentence.items[max(0, item.index - 2) : item.index]
        )
        if measured and not of_something and not item.has("ceasefire"):
            yield item


_HALTED = 8
"""How far behind a word of stopping that what is stopped may stand: *a halt to A's drone and missile attacks*."""


def _halts(scene: Scene, sentence: Sentence) -> list[Item]:
    """A stop to attacks that is a ceasefire in all but name: a party's own, or one that is proposed."""
    found = []
    for item in sentence.where("action"):
        if item.cues["action"] not in (Action.CEASE, Action.REFRAIN):
            continue
        attacks = next(
            (
                other
                for other in sentence.items[item.index : item.index + _HALTED]
                if other.cues.get("subject") == Subject.ATTACKS
            ),
            None,
        )
        if attacks is None:
            continue
        proposing = _proposing(scene, sentence, item)
        if (proposing is not None and not proposing.has("demand")) or _agreed(scene, sentence, item):
            found.append(item)
        elif _announced(scene, sentence, item) or _would_have(scene, sentence, item) is not None:
            found.append(item)
        elif (ahead(sentence, item) or _for_a_time(sentence, item)) and sentence.first(
            "demand", "must", "should", "condition", "provided"
        ) is None:
            said = scene.said(sentence, item)
            subjects = scene.subject(sentence, item, fallback=False)
            own = said.speaker is None or not subjects or subjects[0].side == said.speaker.side
            if own and (subjects or said.speaker is not None):
                found.append(item)
    return found


def _for_a_time(sentence: Sentence, item: Item) -> bool:
    """*Stops its strikes from 19 to 21 April*: what is stopped only until a date."""
    row = sentence.items[item.index + 1 : item.index + 20]
    until = next((other for other in row if other.has("until") and _timed(sentence, other)), None)
    return until is not None and any(
        other.has("starting") and _timed(sentence, other) for other in row if other.index < until.index
    )


def _timed(sentence: Sentence, item: Item) -> bool:
    """Whether a point in time stands behind a word such as *until*."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    return any(
        other.has("month", "weekday", "day") or other.kind in (TokenKind.DATE, TokenKind.CLOCK, TokenKind.NUMBER)
        for other in behind
    )


def _announced(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A announced a halt to its strikes for three days*: what one stops for a time, it declares."""
    verb = sentence.before(
        item,
        lambda other: not {"declared", "announced"}.isdisjoint(other.statuses),
        5,
        stop=lambda other: other.has("that", "demand", "proposal", "call"),
    )
    if verb is None or scene.negated(sentence, verb) or declarer_of(scene, sentence, verb) is None:
        return False
    return bool(lengths(sentence, numbers(sentence)))


def _agreed(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A and B agreed to stop the strikes*: what both agree to stop is stopped."""
    verb = sentence.before(
        item, lambda other: "agreed" in other.statuses, 9, stop=lambda other: other.has("that", "demand")
    )
    return verb is not None and len({party.side for party in scene.subject(sentence, verb, fallback=False)}) > 1


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


def _proposing(scene: Scene, sentence: Sentence, head: Item) -> Item | None:
    """The word by which a ceasefire is proposed."""
    if head.index and sentence.items[head.index - 1].has("after"):
        return None  # what is offered is for after a ceasefire
    cue = sentence.before(
        head,
        lambda other: other.has("proposal", "propose", "call") and not _describes_truce(sentence, other),
        10,
        stop=lambda other: other.kind is TokenKind.BREAK or other.text in ";؛" or other.has("ceasefire"),
    )
    if cue is not None and cue.clause != head.clause and (not cue.has("proposal") or head.clause - cue.clause > 1):
        cue = None
    if cue is None:
        cue = sentence.after(
            head,
            lambda other: other.has("propose") or (other.has("proposal") and scene.pack.adjective_first),
            6,
            stop=lambda other: other.has("but") or (other.kind is TokenKind.MARK and other.text not in ",،-"),
        )
    if cue is None or scene.negated(sentence, cue, 1):
        return None
    between = sentence.items[cue.index + 1 : head.index]
    if any(item.cues.get("role") == Role.MEDIATOR for item in between) and not cue.has("proposal"):
        return None  # *offered to mediate a truce*
    if between and between[0].has("that") and any(item.has("not") for item in between):
        return None  # *suggested that neither had kept the truce*
    if any(item.has("guarantee") for item in between):
        return None  # *requested guarantees for a truce*
    if any(item.has("contact") for item in between) and any(item.has("about") for item in between):
        # *Called for talks on a truce*: what is proposed are the talks.
        return None
    return cue


def _gone_before(sentence: Sentence, head: Item) -> bool:
    """*The deal follows a 15-day truce*: one that only tells what went before."""
    word = sentence.before(
        head,
        lambda other: other.has("after"),
        7,
        stop=lambda other: other.has("status", "speech", "propose", "name") or other.text in ",;",
    )
    return word is not None


def _describes_truce(sentence: Sentence, item: Item) -> bool:
    """*The truce, proposed by A*: whether a participle is about the ceasefire right before it."""
    if not item.has("passive"):
        return False
    lead = sentence.items[max(0, item.index - 2) : item.index]
    return bool(lead) and lead[-1].text == "," and lead[0].has("ceasefire")


def _truce(scene: Scene, sentence: Sentence, head: Item, spans: list[Lasting]) -> bool:
    cue = _proposing(scene, sentence, head)
    proposer = proposer_of(scene, sentence, cue) if cue is not None else None
    spurned: Item | None = None
    if cue is not None and cue.has("call"):
        if _spurned(sentence, cue):
            spurned, proposer, cue = cue, _caller(scene, sentence, cue), None
        elif proposer is None or of_agreement(sentence, cue):
            cue = proposer = None
        elif _heeds(sentence, cue, head):
            cue = None
    if cue is None and scene.pack.adjective_first and scene.negated(sentence, head, 1):
        return False  # *no truce has been agreed*
    author = author_of(scene, sentence, head)
    found = standing_of(scene, sentence, head, cue)
    status = found[0] if found is not None else author.status if author is not None and cue is None else None
    if spurned is not None and status is None:
        status = ProposalStatus.REJECTED
    by_one: Party | None = None
    if found is not None and found[1] in SETTLED and found[0] is ProposalStatus.AGREED:
        subjects = list(dict.fromkeys(party.side for party in scene.subject(sentence, found[2], fallback=False)))
        if not subjects and found[1] == "accepted" and "agreed" not in found[2].statuses:
            told = scene.said(sentence, found[2]).speaker
            subjects = [told.side] if told is not None else []
        if len(subjects) == 1 and not _joint(scene, sentence, found[2]):
            by_one = subjects[0]
            put_by_others = author is not None and author.status is ProposalStatus.PROPOSED
            if found[1] == "accepted" or put_by_others or not settled_with(scene, sentence, found[2]):
                status = ProposalStatus.PROPOSED
    if status is ProposalStatus.AGREED and found is not None and _in_principle(sentence, found[2], head):
        status = ProposalStatus.SUPPORTED_IN_PRINCIPLE
    if status is ProposalStatus.AGREED and found is not None and found[2].has("ready"):
        status = ProposalStatus.PROPOSED  # *is ready to accept a truce*
    lasting, prolonged = lengths_of(sentence, head, spans, cue)
    extends = prolonged is not None
    if cue is not None and status is ProposalStatus.EXTENDED:
        status = ProposalStatus.PROPOSED
    if status is ProposalStatus.EXTENDED and found is not None and _bargained(sentence, found[2]):
        status = ProposalStatus.PROPOSED  # *will extend the truce if talks go on*
    if status is ProposalStatus.DECLARED and found is not None and _bargained(sentence, found[2]):
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
        proposer = author.party if put or called else proposer  # *called for the truce proposed by A*
    offering = None
    if cue is None and status in (None, ProposalStatus.PROPOSED) and _described(scene, sentence, head, lasting):
        offering = _would_have(scene, sentence, head)
        if offering is not None:
            proposer, status, found = offering, ProposalStatus.PROPOSED, None
    if (
        head.has("action")
        and offering is None
        and cue is None
        and (head.cues.get("subject") or ahead(sentence, head) or not head.has("ceasefire"))
    ):
        subjects = scene.subject(sentence, head, fallback=False)
        said = scene.said(sentence, head)
        proposer = subjects[0] if subjects else said.speaker
        if len({party.side for party in subjects}) > 1:
            proposer, status = None, status or ProposalStatus.AGREED
        bargained = sentence.first("if", "provided", "only_if") is not None
        status = status or (ProposalStatus.PROPOSED if bargained else ProposalStatus.DECLARED)
    proposer = side_of_officials(proposer)
    scope, purposes = scope_of(sentence, head), purposes_of(sentence, head)
    known = _known(scene, proposer, duration, extension, cue is not None, status)
    if found is not None and found[2].has("keeps") and _of_others(scene, proposer):
        return True  # *would observe the truce*: an answer to who declared it
    if known is not None and apart(known.fields["scope"], known.fields["purposes"], scope, purposes):
        known = None
    if cue is None and status is None and not (lasting is not None and known is not None):
        return False
    begun = known is not None and known.fields["status"] in _OPENING
    if cue is None and (status is None or (begun and status is ProposalStatus.ENDED)) and _gone_before(sentence, head):
        return False
    if known is None and cue is None and found is not None and found[1] in SETTLED and _on_terms(sentence, found[2]):
        return False  # *would accept a ceasefire only if* is a demand: nothing is proposed yet
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
        if refusal and found is not None and len(scene.subject(sentence, found[2], fallback=False)) == 1:
            return True  # one who does not join a truce that others agreed on
        firm = status is not None and not (status is ProposalStatus.PROPOSED and cue is None)
        settled = found is not None and found[1] == "agreed"
        if status is ProposalStatus.AGREED and known.fields["status"] is ProposalStatus.DECLARED and settled:
            known.fields["proposer"] = None  # what both sides agree on is no side's own, whoever announced it
        if status is ProposalStatus.DECLARED and known.fields["status"] is ProposalStatus.AGREED:
            fields["proposer"] = None
        _merge(known, fields, words, firm)
        return True
    said = scene.said(sentence, cue or head)
    if cue is not None and proposer is not None and said.speaker is not proposer:
        said = Saying(cue, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
    scene.add(Draft(CeasefireProposal, (words,), said, fields, sentence.number))
    return True


def _described(scene: Scene, sentence: Sentence, head: Item, lasting: Lasting | None) -> bool:
    """Whether a ceasefire is told of with what it is like: its length, *full*, *unconditional*."""
    near = sentence.items[max(0, head.index - 3) : head.index + 4]
    ready = sentence.before(head, lambda other: other.has("ready"), 3)
    between = sentence.items[ready.index + 1 : head.index + 1] if ready is not None else []
    does = scene.pack.declined and bool(between) and not any(item.has("prep") for item in between)
    return (
        lasting is not None
        or does  # where a verb needs no preposition: *is ready at once to cease fire*
        or head.has("action")
        or any(item.has("attribute") and item.clause == head.clause for item in near)
    )


def _would_have(scene: Scene, sentence: Sentence, head: Item) -> Party | None:
    """*A is ready for a 30-day ceasefire*: whoever says so puts it to the others."""
    word = sentence.before(
        head,
        lambda other: other.has("ready"),
        8,
        stop=lambda other: (
            (other.kind is TokenKind.MARK and other.text != "-") or other.has("that", "status", "contact", "not")
        ),
    )
    if word is None or word.statuses or scene.negated(sentence, word):
        return None
    between = sentence.items[word.index + 1 : head.index]
    if any(item.has("contact", "status", "speech", "action", "about") for item in between):
        return None
    subjects = scene.subject(sentence, word, fallback=False)
    party = subjects[0] if subjects else scene.said(sentence, word).speaker
    fights = party is not None and party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION)
    return party if fights else None


def _of_others(scene: Scene, keeper: Party | None) -> bool:
    """Whether the ceasefire told last is one that somebody else declared or proposed, or that was agreed on."""
    last = next(scene.of_kind(CeasefireProposal), None)
    if last is None:
        return False
    author: Party | None = last.fields["proposer"]
    return author is None or keeper is None or author.side != keeper.side


def _grounded(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """Whether the document is of a conflict: it names a party, or tells of arms, and not of a game or a market."""
    armed, _ = scene.fields()
    if sum(1 for _ in sentence.where("unarmed")) > armed:
        return False  # *a 90-day truce over tariffs*
    if armed > (head.cues.get("ceasefire") not in ("pause", "cessation")):
        return True  # *a humanitarian truce* is of war by itself
    return any(
        named.party is not None and named.party.side.kind is not PartyKind.PERSON
        for row in scene.kept_named
        for named in row
    ) or any(True for sentence in scene.kept_sentences for _ in sentence.where("adjective", "front"))


def _on_terms(sentence: Sentence, verb: Item) -> bool:
    """Whether agreeing hangs on terms: *would agree only after*."""
    return sentence.after(verb, lambda other: other.has("only_if", "provided"), 9) is not None


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


def _joint(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether several parties settle it: *both sides*, *between A and B*."""
    return (
        any(
            named.several or named.role == "between"
            for named in scene.mentions(sentence)
            if abs(named.first - verb.index) <= 12
        )
        or any(item.cues.get("side") == "all" and abs(item.index - verb.index) <= 6 for item in sentence.where("side"))
        or (not scene.pack.verb_first and scene.with_others(sentence, verb))
        or beside_troops(scene, sentence, verb)
    )


def _spurned(sentence: Sentence, cue: Item) -> bool:
    """*Rejected a call for a truce*, *vetoed a text that calls for one*: who turns a call down does not make it."""
    return (
        sentence.before(
            cue,
            lambda other: not {"rejected", "refused"}.isdisjoint(other.statuses),
            6,
            stop=lambda other: other.kind is TokenKind.MARK or other.has("and", "but"),
        )
        is not None
    )


def _caller(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """*Rejected a call by A for a truce*, *A's call*: whose call it is."""
    for named in scene.mentions(sentence, range(max(0, cue.index - 3), min(len(sentence.items), cue.index + 6))):
        if named.last < cue.index and named.role == "of" and scene.pack.adjective_first and not scene.pack.declined:
            return scene.resolve(named)
        behind = ("by", "from") if not (scene.pack.declined or scene.pack.verb_first) else ("by", "from", "of", "")
        if named.first > cue.index and (named.role in behind):
            return scene.resolve(named)
    return None


def _heeds(sentence: Sentence, cue: Item, head: Item) -> bool:
    """Whether one calls for a ceasefire to be kept or accepted, which is there already."""
    row = sentence.items[cue.index + 1 : head.index]
    if any(item.cues.get("action") == Action.ACCEPT for item in row):
        # *to accept a 30-day ceasefire*: one that is described is one that is proposed.
        return not any(item.has("unit", "one_unit", "span") for item in row)
    return any(item.cues.get("action") == Action.COMPLY for item in row)


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


def _known(
    scene: Scene,
    proposer: Party | None,
    duration: Duration | None,
    extension: Duration | None,
    proposed: bool,
    status: ProposalStatus | None,
) -> Draft | None:
    """The ceasefire spoken of before that this one is."""
    for draft in scene.of_kind(CeasefireProposal):
        if extension is not None and draft.fields["extension"] == extension:
            return draft
        before: Party | None = draft.fields["proposer"]
        same_proposer = proposer is None or before is None or before.side == proposer.side
        if proposed and before is None and draft.fields["status"] not in (ProposalStatus.PROPOSED, status):
            same_proposer = False
        if proposed and proposer is None and duration is not None and draft.fields["status"] is ProposalStatus.DECLARED:
            same_proposer = draft.fields["duration"] is not None  # what is put to others is not what one declares
        same_length = duration is None or same_lengths(draft.fields["duration"], duration)
        if same_proposer and same_length:
            return draft
    return None


_RUNNING = frozenset({ProposalStatus.IN_EFFECT, ProposalStatus.EXTENDED, ProposalStatus.VIOLATED})


_AFTER_EFFECT = frozenset({ProposalStatus.EXTENDED, ProposalStatus.VIOLATED})


_OPENING = frozenset({ProposalStatus.PROPOSED, ProposalStatus.DECLARED, ProposalStatus.AGREED})
"""How a truce began is told as history once it runs."""


def _merge(known: Draft, fields: dict[str, Any], words: Words, firm: bool) -> None:
    before, now = known.fields["status"], fields["status"]
    back = (
        (before in _RUNNING and now in _OPENING)
        or (before is ProposalStatus.DECLARED and now is ProposalStatus.PROPOSED)
        or (before is ProposalStatus.AGREED and now in (ProposalStatus.PROPOSED, ProposalStatus.DECLARED))
        or (before in _AFTER_EFFECT and now is ProposalStatus.IN_EFFECT)
        or (before is ProposalStatus.ENDED and now in _RUNNING)
    )
    if firm and not back:
        known.fields["status"] = fields["status"]
    added = False
    for name, value in fields.items():
        if name != "status" and known.fields.get(name) in (None, ()) and value not in (None, ()):
            known.fields[name] = value
            added = added or name in ("duration", "extension", "proposer", "end")
    if (added or firm) and words.start >= known.words[-1].end:
        known.words = (*known.words, words)


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
        found = dict.fromkeys(party.side for party in scene.subject(sentence, verb, fallback=False))
    sides = [side for side in found if side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION)]
    return tuple(sides) if len(sides) > 1 else ()
