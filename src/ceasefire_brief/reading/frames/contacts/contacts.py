"""Contacts: who spoke with whom, and whether they did."""

from collections.abc import Iterable, Iterator

import attrs

from ....model.attribution import AttributionForm, SpeechAct
from ....model.condition import Action
from ....model.contact import Contact, ContactStatus, Medium
from ....model.party import Party, PartyKind
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of, tellers
from ...tokens import QUOTES, TokenKind
from ..capacity import third_parties
from ..standing import ahead, past
from .beside import between_at
from .means import medium_of
from .occasions import those_ready
from .partners import of_the_office, only_watched, participants_of
from .rivals import rival_of, rivals_at_talks
from .taking_place import (
    bargained,
    contact_status,
    only_discussed,
    only_led_to,
    only_possible,
    only_ready,
    own_offer,
    wished,
    years_ago,
)
from .talk import phrase_from
from .told_together import those_who_agree, those_who_discuss


@attrs.frozen(eq=False)
class _Told:
    """What a sentence tells of a contact."""

    item: Item
    participants: list[Party]
    status: ContactStatus
    medium: Medium
    guessed: bool = False

    @property
    def sides(self) -> tuple[Party, ...]:
        """The sides of those who take part."""
        return _sides(self.participants)


def _sides(participants: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(dict.fromkeys(party.side for party in participants))


def read_contacts(scene: Scene, sentence: Sentence) -> None:
    """Add the contacts of a sentence; the last one says who *both sides* are."""
    for item in (*sentence.where("contact"), *_discussions(scene, sentence), *_rings(scene, sentence)):
        about_other = (
            _leads_on(scene, sentence, item)
            or _takes_offer(sentence, item)
            or _takes_people(sentence, item)
            or _takes_no_guest(scene, sentence, item)
            or _joins_known(scene, sentence, item)
        )
        told = None if about_other else _told(scene, sentence, item)
        if told is None:
            continue
        for each in _one_by_one(scene, sentence, told):
            if len(each.sides) > 1 and all(party.kind is not PartyKind.GROUP for party in each.participants):
                scene.pair = _both(scene, sentence, each)
            if not _known(scene, sentence, each):
                _add(scene, sentence, each)


def _told(scene: Scene, sentence: Sentence, item: Item) -> _Told | None:
    """Who takes part in a contact, how, and whether it took place; nothing, where that is not told."""
    if past(sentence, item) or years_ago(sentence, item) or bargained(sentence, item):
        return None
    if only_led_to(scene, sentence, item) or only_discussed(sentence, item):
        return None
    on_terms = sentence.first("if", "only_if", "provided") is not None
    possible = only_possible(sentence, item) or (ahead(sentence, item) and on_terms and not only_ready(sentence, item))
    if possible and (wished(sentence, item) or medium_of(item) is Medium.UNSPECIFIED):
        return None
    status = ContactStatus.PROPOSED if possible else contact_status(scene, sentence, item)
    participants = _participants(scene, sentence, item, status)
    if only_ready(sentence, item):
        known = medium_of(item) is Medium.UNSPECIFIED  # *ready to go on with the contacts*
        if known or status not in (ContactStatus.HELD, ContactStatus.UNDER_WAY, ContactStatus.PLANNED):
            return None
        status = ContactStatus.PROPOSED
    guessed = not any(party.side is side for party in scene.parties(sentence) for side in _sides(participants))
    told = _Told(item, participants, status, _medium_in(sentence, item), guessed)
    turned = status in (ContactStatus.REFUSED, ContactStatus.SUSPENDED)
    alone = turned and len(participants) == 1 and not scene.negated(sentence, item)
    alone = alone and not _only_tells(scene, sentence, item, participants[0])
    offered = status is ContactStatus.PROPOSED and only_ready(sentence, item) and len(participants) == 1
    alone = alone or (offered and told.medium is Medium.TALKS)
    # *A meeting of the coalition*: its members met.
    among_members = told.medium is not Medium.UNSPECIFIED  # *in contact with the coalition* tells of somebody else
    alone = alone or (among_members and [party.kind for party in participants] == [PartyKind.COALITION])
    if len(told.sides) < 2 and not alone:
        return None
    if (
        status is ContactStatus.PROPOSED
        and not possible
        and told.medium is Medium.TALKS
        and not own_offer(scene, sentence, item, participants)
    ):
        return None  # an initiative, which is told as such
    return told


def _only_tells(scene: Scene, sentence: Sentence, item: Item, party: Party) -> bool:
    """*The talks were put off, A said*, *put off talks with A*: whether one named beside a contact did not turn it."""
    told = any(
        saying.item is not None and saying.item.index > item.index and saying.speaker == party
        for saying in scene.sayings[sentence.number]
    )
    beside = (named for named in scene.mentions(sentence) if named.party == party and named.first > item.index)
    return told or any(named.role == "with" for named in beside)


def _participants(scene: Scene, sentence: Sentence, item: Item, status: ContactStatus) -> list[Party]:
    """Who takes part, by the words around the contact or by those spoken of before."""
    found = participants_of(scene, sentence, item)
    if len(found) < 2:
        found = those_who_agree(scene, sentence, item) or found
    if between_at(scene, sentence, item) is None:  # *A and B said that talks between A and C went on*
        found = those_who_discuss(scene, sentence, item) or found
    ready = only_ready(sentence, item) and status is ContactStatus.HELD
    if ready and not found:
        found = those_ready(scene, sentence, item)
    if ready and len(found) == 1:
        other = scene.opponent(found[0].side)
        found += [other] if other is not None else []
    turned = ready or status in (ContactStatus.PROPOSED, ContactStatus.REFUSED, ContactStatus.SUSPENDED)
    if len(found) == 1 and turned and found[0].side in scene.pair:
        # *A proposed another meeting*: with whom it talks already.
        found += [party for party in scene.pair if party != found[0].side]
    if len(found) < 2 and _goes_on(scene, sentence, item):
        found = list(scene.pair)
    if len(found) == 1:
        found += of_the_office(scene, sentence, found[0]) or rival_of(scene, sentence, item, found[0])
    if len({party.side for party in found}) < 2:
        found = rivals_at_talks(scene, sentence, item) or found
    return found


def _both(scene: Scene, sentence: Sentence, told: _Told) -> tuple[Party, ...]:
    """*A and B met with C*: the two that *both sides* are from here on, if two acted together."""
    acting = tuple(dict.fromkeys(party.side for party in subject_of(scene, sentence, told.item, fallback=False)))
    return acting if len(told.sides) > 2 == len(acting) and set(acting) < set(told.sides) else told.sides


def _leads_on(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Received a phone call*, *hosted A for talks*: of a verb and the contact that it is about, one tells all."""
    purpose = item.index and sentence.items[item.index - 1].cues.get("prep") == "for"
    if purpose and any(
        other.index < item.index for other in sentence.where("contact", within=sentence.clause_of(item))
    ):
        return True
    if item.cues.get("role") == "host" and not _has_guest(scene, sentence, item):
        reach = range(item.index + 1, min(len(sentence.items), item.index + 12))
        talks = sentence.first("contact", within=reach)
        if talks is not None and talks.cues.get("contact") in (Medium.TALKS, Medium.MEETING):
            return True  # *hosts on Monday a round of talks*
    for other in sentence.items[item.index + 1 : item.index + 5]:
        if other.has("contact"):
            return other.cues.get("contact") != item.cues.get("contact")
        if other.cues and not other.has("glue", "indefinite", "adjective"):
            return False
    return False


def _joins_known(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*M also took part in the talks*: who is told of a contact told just before joins those who take part in it."""
    verb = sentence.first("attends", within=sentence.clause_of(item))
    known = scene.last(Contact)
    if verb is None or known is None or item.cues.get("contact") not in (Medium.TALKS, Medium.MEETING):
        return False
    told = known.fields
    held = told["status"] in (ContactStatus.HELD, ContactStatus.UNDER_WAY) and len(told["participants"]) > 1
    if not held or not 0 < sentence.number - known.sentence <= 2 * _SOON:
        return False
    if any(named.role in ("with", "between") for named in scene.mentions(sentence)):
        return False
    joining = [
        party for party in subject_of(scene, sentence, verb, fallback=False) if party.kind is not PartyKind.GROUP
    ]
    sides = {party.side for party in told["participants"]}
    if not joining or len({party.side for party in joining}) > 2 or only_watched(sentence, item):
        return False
    told["participants"] += tuple({party.side: party for party in joining if party.side not in sides}.values())
    return True


def _has_guest(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Hosted B for talks*: whether somebody stands right behind a verb of hosting, behind who hosts."""
    if scene.pack.verb_first:
        return False
    guest = next(scene.mentions(sentence, range(item.index + 1, len(sentence.items))), None)
    between = sentence.items[item.index + 1 : guest.first] if guest is not None else []
    return guest is not None and all(other.has("glue") for other in between)


def _takes_people(sentence: Sentence, item: Item) -> bool:
    """*A received 12 detainees released by B*: a word of receiving a guest, with people whom it counts."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    return item.has("receive") and any(other.has("number") or other.kind is TokenKind.NUMBER for other in behind)


def _takes_no_guest(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Accepted an agreement that A and B had settled*: a verb of receiving that takes nobody, where cases tell."""
    if not (scene.pack.declined and item.has("receive", "action")) or item.cues.get("action") == Action.NEGOTIATE:
        return False
    near = range(item.index - 3, min(len(sentence.items), item.index + 7))
    return not any(
        named.role == "object"
        and sentence.items[named.first].clause == item.clause
        and "acc" in sentence.items[named.first].cases
        for named in scene.mentions(sentence, near)
    )


def _takes_offer(sentence: Sentence, item: Item) -> bool:
    """*Received the proposal of A*: whether it is no guest that a word of receiving is about."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    takes = item.has("receive", "action") and item.cues.get("action") != Action.NEGOTIATE
    return takes and any(other.has("proposal", "ceasefire") for other in behind)


def _one_by_one(scene: Scene, sentence: Sentence, told: _Told) -> Iterator[_Told]:
    """*A called B and C*: a call has two ends, unless the text says that they were on the line together."""
    clause = sentence.clause_of(told.item)
    apart = sentence.first("apart") is not None
    by_phone = told.medium is Medium.PHONE_CALL and sentence.first("jointly", within=clause) is None
    acting = subject_of(scene, sentence, told.item, fallback=False) or tellers(scene, sentence, told.item)
    callers = [party for party in told.participants if party in acting or party is scene.speaker]
    if not callers and "speech" in sentence.cued:  # *A discussed it by phone with B and C*
        called = {
            party
            for each in scene.mentions(sentence)
            if each.role == "with"
            for party in scene.everyone(sentence, each)
        }
        callers = [party for party in told.participants if party not in called] if called else []
    others = [party for party in told.participants if party not in callers]
    if not (apart or by_phone) or len({party.side for party in callers}) != 1 or len(others) < 2:
        yield told
        return
    for other in others:
        yield attrs.evolve(told, participants=[*callers, other])


def _known(scene: Scene, sentence: Sentence, told: _Told) -> bool:
    """Whether the contact was told before; then what is new of it is noted there."""
    for draft in scene.of_kind(Contact):
        fields = draft.fields
        same_means = fields["medium"] in (told.medium, Medium.UNSPECIFIED, Medium.TALKS) or told.medium is Medium.TALKS
        # *Discussed it in a phone call*, and then: *A spoke with B on Monday*
        same_means = same_means or (fields["medium"], told.medium) == (Medium.PHONE_CALL, Medium.UNSPECIFIED)
        same_time = (
            fields["status"] in (told.status, ContactStatus.PROPOSED) or told.status is not ContactStatus.PLANNED
        )
        in_it = draft.sentence == sentence.number and told.medium is Medium.TALKS
        before = {party.side for party in fields["participants"]}
        if _of_the_same_talks(sentence, draft, told, before):
            if before < set(told.sides):
                others = (party for party in told.participants if party.side not in before)
                fields["participants"] = (*fields["participants"], *others)
            return True
        if before != set(told.sides):
            continue
        if (
            fields["status"] is ContactStatus.REFUSED
            and told.status is ContactStatus.HELD
            and _came_about(sentence, told)
        ):
            continue  # *A called off the meeting with B*, and then: *the first meeting took place*
        lead = sentence.items[max(0, told.item.index - 1) : told.item.index]
        if "def" in told.item.marks and any(item.has("within") for item in lead):
            return True  # *during the meeting*, with its article
        if same_means and (same_time or in_it):
            if fields["medium"] is Medium.UNSPECIFIED or told.medium in (Medium.PHONE_CALL, Medium.VIDEO_CALL):
                fields["medium"] = told.medium  # *They discussed it*, and then: *this was in a phone call*
            return True
    return False


_SOON = 3
"""How many sentences on a text may tell who else took part in talks."""


def _of_the_same_talks(sentence: Sentence, draft: Draft, told: _Told, before: set[Party]) -> bool:
    """*A and B agreed at talks. The talks of A, B and M took ten hours*: whether those told of are the same talks."""
    talks = draft.fields["medium"] is told.medium is Medium.TALKS and sentence.number - draft.sentence <= _SOON
    held = {draft.fields["status"], told.status} <= {ContactStatus.HELD, ContactStatus.UNDER_WAY}
    now = set(told.sides)
    return talks and held and len(before) > 1 and (before < now or (told.guessed and now < before))


def _came_about(sentence: Sentence, told: _Told) -> bool:
    """Whether a word right beside a contact tells that it took place."""
    item = told.item
    row = sentence.items[max(0, item.index - 9) : item.index] + sentence.items[item.index + 1 : item.index + 5]
    return any(other.stands("completed", "under_way") and other.clause == item.clause for other in row)


def _add(scene: Scene, sentence: Sentence, told: _Told) -> None:
    first = last = told.item.index
    for named in scene.mentions(sentence):
        if named.party in told.participants and abs(named.first - told.item.index) <= 12:
            first, last = min(first, named.first), max(last, named.last)
    tone = []
    for other in sentence.where("tone"):
        if abs(other.index - last) <= 14:
            tone.append(scene.words.words(other, other))
            last = max(last, other.index)
    topics = []
    about = sentence.after(told.item, lambda other: other.has("about"), 1)  # *a meeting on a truce, attended by*
    about = about or sentence.after(sentence.items[last], lambda other: other.has("about"), 8)
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
                "status": told.status,
                "medium": told.medium,
                "participants": tuple(told.participants),
                "topics": tuple(topics),
                "tone": tuple(tone),
                "third_parties": third_parties(scene, sentence, list(told.sides)),
            },
            sentence.number,
        )
    )


def _goes_on(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*The talks took place under*: a meeting that opens its sentence is one of those spoken of before."""
    row = sentence.items
    lead = row[max(0, item.index - 3) : item.index]
    if scene.pack.declined and item.index <= 2 and not item.cases & {"nom", "acc"}:
        return False
    if item.index > 2 and (any(other.has("prep") for other in lead[-1:]) or not any(map(_takes_place, lead))):
        return False
    if any(not named.role for named in scene.mentions(sentence, range(item.index))):
        return False
    around = row[: item.index] if scene.pack.verb_first or item.index > 2 else []
    return any(map(_takes_place, (*around, *row[item.index + 1 : item.index + 5])))


def _takes_place(item: Item) -> bool:
    return item.stands("completed", "under_way", "planned")


def _medium_in(sentence: Sentence, item: Item) -> Medium:
    """By which means, as the word or another of its clause tells: *A spoke with B on the hotline*."""
    own = medium_of(item)
    further = {Medium.UNSPECIFIED: (Medium.PHONE_CALL, Medium.VIDEO_CALL), Medium.MEETING: (Medium.VIDEO_CALL,)}
    near = [other for other in sentence.where("contact", within=sentence.clause_of(item)) if other is not item]
    others = [medium_of(other) for other in near]
    if own is Medium.TALKS and any(-6 <= other.index - item.index <= 6 for other in near):
        further |= {Medium.TALKS: (Medium.PHONE_CALL, Medium.VIDEO_CALL)}
    return next((medium for medium in others if medium in further.get(own, ())), own)


def _rings(scene: Scene, sentence: Sentence) -> list[Item]:
    """*A called B*: a phone call, where it is a person who is called, and not called something."""
    found = []
    for item in sentence.where("rings") if "contact" not in sentence.cued else ():
        called = next((named for named in scene.mentions(sentence) if named.first > item.index), None)
        lead = sentence.items[item.index + 1 : called.first] if called is not None else []
        if called is None or called.role or not all(other.has("glue") for other in lead):
            continue
        behind = sentence.items[called.last + 1 : called.last + 3]
        named_so = any(other.has("indefinite") or other.text in QUOTES for other in behind)
        person = called.party is not None and called.party.kind is PartyKind.PERSON
        if person and not named_so and len(participants_of(scene, sentence, item)) > 1:
            found.append(item)
    return found


def _discussions(scene: Scene, sentence: Sentence) -> list[Item]:
    """*A discussed the truce with B*: a contact, where no other word of the sentence names one."""
    told = any(not only_discussed(sentence, item) for item in sentence.where("contact"))
    if told or not any(named.role == "with" for named in scene.named[sentence.number]):
        return []
    found = (item for item in sentence.where("speech") if item.cues["speech"] == SpeechAct.DISCUSS)
    return [
        item
        for item in found
        # *The sides discussed the truce with B*: of two who talk already, neither does it with another.
        if len({party.side for party in subject_of(scene, sentence, item, fallback=False)}) < 2
        and len(participants_of(scene, sentence, item)) > 1
    ]
