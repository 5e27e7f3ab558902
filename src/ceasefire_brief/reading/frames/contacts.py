"""Contacts: who spoke with whom, and whether they did."""

from collections.abc import Sequence

from ...model.attribution import AttributionForm, SpeechAct
from ...model.contact import Contact, ContactStatus, Medium
from ...model.party import Party
from ..drafts import Draft, Saying, Words
from ..items import Item, Sentence
from ..scene import Scene
from ..subjects import is_passive, subject_of
from ..tokens import TokenKind
from .capacity import third_parties
from .partners import medium_of, of_the_office, participants_of, those_who_agree, those_who_discuss
from .standing import ahead, past
from .talk import phrase_from


def read_contacts(scene: Scene, sentence: Sentence) -> None:
    """Add the contacts of a sentence; the last one says who *both sides* are."""
    for item in (*sentence.where("contact"), *_discussions(scene, sentence)):
        if past(sentence, item) or _only_possible(sentence, item):
            continue
        if ahead(sentence, item) and sentence.first("if", "only_if", "provided") is not None:
            continue
        if _bargained(sentence, item) or _takes_offer(sentence, item):
            continue
        participants = participants_of(scene, sentence, item)
        if len(participants) < 2:
            participants = those_who_agree(scene, sentence, item) or participants
        participants = those_who_discuss(scene, sentence, item) or participants
        status = _contact_status(scene, sentence, item)
        turned = status in (ContactStatus.PROPOSED, ContactStatus.REFUSED, ContactStatus.SUSPENDED)
        if len(participants) == 1 and turned and participants[0].side in scene.pair:
            # *A proposed another meeting*: with whom it talks already.
            participants += [party for party in scene.pair if party != participants[0].side]
        if len(participants) < 2 and _goes_on(sentence, item):
            participants = list(scene.pair)
        if len(participants) == 1:
            participants += of_the_office(scene, sentence, participants[0])
        if _only_ready(sentence, item):
            if sentence.first("if", "only_if", "provided") is not None or status not in _AS_IT_READS:
                continue
            status = ContactStatus.PROPOSED
        alone = (
            status in (ContactStatus.REFUSED, ContactStatus.SUSPENDED)
            and len(participants) == 1
            and not scene.negated(sentence, item)
        )
        if len(participants) < 2 and not alone:
            continue
        medium = _medium_in(sentence, item)
        if (
            status is ContactStatus.PROPOSED
            and medium is Medium.TALKS
            and not _own_offer(scene, sentence, item, participants)
        ):
            continue  # an initiative, which is told as such
        sides = tuple(dict.fromkeys(party.side for party in participants))
        if len(sides) < 2 and not alone:
            continue
        scene.pair = sides if len(sides) > 1 else scene.pair
        known = next(
            (
                draft
                for draft in scene.of_kind(Contact)
                if draft.fields["medium"] in (medium, Medium.UNSPECIFIED, Medium.TALKS) or medium is Medium.TALKS
                if {party.side for party in draft.fields["participants"]} == set(sides)
                and (draft.fields["status"] in (status, ContactStatus.PROPOSED) or status is not ContactStatus.PLANNED)
            ),
            None,
        )
        if known is not None:
            if known.fields["medium"] is Medium.UNSPECIFIED:
                known.fields["medium"] = medium  # *They discussed it*, and then: *this was in a phone call*
            continue
        first = last = item.index
        for named in scene.mentions(sentence):
            if named.party in participants and abs(named.first - item.index) <= 12:
                first, last = min(first, named.first), max(last, named.last)
        tone = []
        for other in sentence.where("tone"):
            if abs(other.index - last) <= 14:
                tone.append(scene.words.words(other, other))
                last = max(last, other.index)
        topics = []
        about = sentence.after(sentence.items[last], lambda other: other.has("about"), 8)
        if about is not None and about.index + 1 < len(sentence.items):
            end = phrase_from(sentence, about)
            if end > about.end:
                topics.append(Words(sentence.items[about.index + 1].start, end))
                while last + 1 < len(sentence.items) and sentence.items[last + 1].end <= end:
                    last += 1
        scene.add(
            Draft(
                Contact,
                (Words(sentence.items[first].start, sentence.items[last].end),),
                Saying(None, SpeechAct.INFORM, AttributionForm.AUTHOR),
                {
                    "status": status,
                    "medium": medium,
                    "participants": tuple(participants),
                    "topics": tuple(topics),
                    "tone": tuple(tone),
                    "third_parties": third_parties(scene, sentence, list(sides)),
                },
                sentence.number,
            )
        )


def _takes_offer(sentence: Sentence, item: Item) -> bool:
    """*Received the proposal of A*: whether it is no guest that a word of receiving is about."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    return item.has("receive", "action") and any(other.has("proposal", "ceasefire") for other in behind)


def _goes_on(sentence: Sentence, item: Item) -> bool:
    """*The talks took place under*: a meeting that opens its sentence is one of those spoken of before."""
    if item.index > 2 or not item.cases & {"nom", "acc"}:
        return False
    behind = sentence.items[item.index + 1 : item.index + 5]
    return any(other.stands("completed", "under_way", "planned") for other in behind)


_AS_IT_READS = (ContactStatus.HELD, ContactStatus.PLANNED)


def _medium_in(sentence: Sentence, item: Item) -> Medium:
    """By which means, as the word or another of its clause tells: *A spoke with B on the hotline*."""
    own = medium_of(item)
    if own is not Medium.UNSPECIFIED:
        return own
    others = (medium_of(other) for other in sentence.where("contact", within=sentence.clause_of(item)))
    return next((medium for medium in others if medium in (Medium.PHONE_CALL, Medium.VIDEO_CALL)), own)


def _discussions(scene: Scene, sentence: Sentence) -> list[Item]:
    """*A discussed the truce with B*: a contact, where no other word of the sentence names one."""
    if "contact" in sentence.cued or not any(named.role == "with" for named in scene.named[sentence.number]):
        return []
    found = (item for item in sentence.where("speech") if item.cues["speech"] == SpeechAct.DISCUSS)
    return [item for item in found if len(participants_of(scene, sentence, item)) > 1]


def _only_possible(sentence: Sentence, item: Item) -> bool:
    """*May meet*, *a meeting is possible*: no contact; what is possible far from it is another thing."""
    near = (other.index - item.index for other in sentence.where("might", within=sentence.clause_of(item)))
    return any(-8 <= gap <= 4 for gap in near)


def _own_offer(scene: Scene, sentence: Sentence, item: Item, participants: Sequence[Party]) -> bool:
    """*A proposed talks to B*, *A is ready for talks with B*: one of those who would talk offers it, no host."""
    verb = sentence.before(item, lambda other: other.has("propose", "ready"), 12)
    if verb is None or sentence.first("role") is not None:
        return False
    offering = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
    return bool(offering & {party.side for party in participants})


def _only_ready(sentence: Sentence, item: Item) -> bool:
    """*Ready for talks*, *ready to return to them if*: no contact yet."""
    clause = sentence.clause_of(item)
    return any(other.index < item.index for other in sentence.where("ready", within=clause))


def _bargained(sentence: Sentence, item: Item) -> bool:
    """Whether a contact is only what a condition is for: *no talks until*, *must leave before any talks*."""
    behind = sentence.items[item.index + 1 : item.index + 8]
    lead = sentence.items[max(0, item.index - 3) : item.index]
    asking = range(sentence.clause_of(item).start, item.index)
    if any(other.has("before") for other in lead) and sentence.first("demand", "must", "condition", within=asking):
        return True
    if any(other.has("speech") for other in sentence.where("condition", within=asking)):
        return True  # *set it as a condition for starting the talks*
    return any(other.has("only_if", "provided", "before") and other.clause <= item.clause + 1 for other in behind)


def _contact_status(scene: Scene, sentence: Sentence, item: Item) -> ContactStatus:
    """Whether a contact took place: what the words before it say."""
    row = [other for other in sentence.items[max(0, item.index - 9) : item.index] if other.clause == item.clause]
    row = [other for other in row if other.kind is TokenKind.WORD][-7:]
    if "suspended" in item.statuses:
        return ContactStatus.SUSPENDED  # *pulled out of talks*
    if scene.negated(sentence, item) or any(other.stands("refused", "rejected", "cancelled") for other in row):
        return ContactStatus.REFUSED
    if any(other.stands("suspended", "postponed") for other in row):
        return ContactStatus.SUSPENDED
    turned = _turned_behind(scene, sentence, item)
    if turned is not None:
        return turned
    preps = [other for other in row[-3:] if not other.has("glue") or other.has("prep")]
    occasion = bool(preps) and preps[-1].cues.get("prep") in ("in", "on")
    if any(other.has("propose", "call", "demand") for other in row) and not occasion:
        return ContactStatus.PROPOSED
    if _agreed_to(sentence, item):
        return ContactStatus.PLANNED
    # *Left for talks with*: what one sets out for is still to come.
    purpose = bool(preps) and preps[-1].cues.get("prep") == "for"
    return ContactStatus.PLANNED if ahead(sentence, item) or purpose else ContactStatus.HELD


def _agreed_to(sentence: Sentence, item: Item) -> bool:
    """*Agreed to a new round of talks*: what one agrees to is still to come; *agreed in talks* tells of those held."""
    to = plain = False
    for other in reversed(sentence.items[max(0, item.index - 6) : item.index]):
        if other.stands("agreed", "accepted"):
            return to or not plain
        toward = other.cues.get("prep") in ("to", "on")
        if not toward and not other.has("glue", "lasting", "propose"):
            if other.cues or other.kind is not TokenKind.WORD:
                return False
            plain = True
        to = to or toward
    return False


def _turned_behind(scene: Scene, sentence: Sentence, item: Item) -> ContactStatus | None:
    """*A meeting of A and B, planned for Saturday, has been called off*: what is told of a contact as the subject."""
    lead = sentence.items[sentence.clause_of(item).start : item.index]
    if scene.pack.verb_first or any(other.has("prep", "after", "that", "speech") for other in lead):
        return None
    for other in sentence.items[item.index + 1 : item.index + 30]:
        if other.has("that", "who", "speech", "exchange", "contact") or other.kind is TokenKind.BREAK:
            return None
        if not other.has("status") or "planned" in other.statuses:
            continue
        actors = (named for named in scene.mentions(sentence, range(other.index)) if not named.role)
        if scene.negated(sentence, other) or any(True for _ in actors):
            return None
        if "cancelled" in other.statuses and (
            is_passive(scene, sentence, other) or medium_of(item) is not Medium.TALKS
        ):
            return ContactStatus.REFUSED
        return ContactStatus.SUSPENDED if "postponed" in other.statuses else None
    return None
