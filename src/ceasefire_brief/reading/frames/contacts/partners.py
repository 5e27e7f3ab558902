"""Who takes part in a contact: the subject and the other side, those whose contact it is, the pair told last."""

from collections.abc import Sequence
from itertools import pairwise

from ....model.contact import Medium
from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...subjects import coordinated, right_before, subject_of
from ...tokens import TokenKind
from ..capacity import helpers
from ..demands.nameless import band
from .beside import between_at, delegates_at, ends_of_letter, listed_from, possessors, who_attended
from .joined_names import joined_names
from .means import medium_of
from .occasions import tellers_on, those_meant, who_goes_on, who_sets_out, who_talks_with, who_turns_it


def of_the_office(scene: Scene, sentence: Sentence, other: Party) -> list[Party]:
    """*The minister spoke with his B counterpart*: of the one other state whose office the text names."""
    if not any(item.cues["office"] == "counterpart" for item in sentence.where("office")):
        return []
    owners = {
        named.party.side
        for row in scene.named
        for named in row
        if named.party is not None
        and named.party.kind in (PartyKind.PERSON, PartyKind.GOVERNMENT_BODY)
        and named.party.side.kind is PartyKind.STATE
        and named.party.side is not other.side
    }
    return list(owners) if len(owners) == 1 else []


def participants_of(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Who takes part: *between A and B*, *A with B*, *A met B*, *both sides*."""
    row = scene.named[sentence.number]
    place = between_at(scene, sentence, item)
    if place is not None:
        return listed_from(scene, sentence, row[place:])
    if only_watched(sentence, item):
        return []
    own = ends_of_letter(scene, sentence, item) or joined_names(scene, sentence, item)
    own = own or (possessors(scene, sentence, item) if not scene.pack.verb_first else [])
    own = own or who_attended(scene, sentence, item)
    if len(own) > 1:
        return _once(own)
    found = dict.fromkeys(own or delegates_at(scene, sentence, item) or _subjects(scene, sentence, item))
    if not found and not _helped(sentence, item):
        found = dict.fromkeys(those_meant(scene, sentence, item) or who_goes_on(scene, sentence, item))
    noun = "nom" in item.cases or item.cues.get("contact") == Medium.TALKS
    if not found and "prep" not in item.cues and scene.speaker is not None and item.index <= 2 and not noun:
        found[scene.speaker] = None  # *Spoke with B*, and not *The talks went on*
    joint = sentence.first("jointly", within=range(max(0, item.index - 2), item.index + 1)) is not None
    if not found and joint and len(scene.pair) == 2:
        found = dict.fromkeys(scene.pair)  # *A and B came. A joint meeting with C took place*
    partner = _partner(scene, sentence, item, set(found))
    if not found and len(partner) == 1 and scene.pack.verb_first and "to" in item.marks:
        found = dict.fromkeys(who_sets_out(scene, sentence, item, partner))
    if not found and len({party.side for party in partner}) > 1 and not scene.pack.verb_first:
        found = dict.fromkeys(who_talks_with(scene, sentence, item, partner))
        if not found and not scene.pack.declined and _only_with(scene, sentence, item):
            return []  # *He spoke with B and C*: they are on one side of it
    if len(found) + len(partner) == 1:
        found |= dict.fromkeys(who_turns_it(scene, sentence, item, told=bool(found)))
    if scene.pack.verb_first and not partner and [party.kind is PartyKind.COALITION for party in found] == [False]:
        found |= dict.fromkeys(tellers_on(scene, sentence, item))  # *said after his meeting B*
    found |= dict.fromkeys(partner)
    aside = helpers(scene, sentence).keys() - _who_mediates(scene, sentence)
    if item.cues.get("role") != "host" or len({party.side for party in partner}) < 2:
        aside -= _who_acts(scene, sentence, item)  # *A hosted B*, and not *M hosted A and B*
    takes_part = [party for party in found if party.kind is not PartyKind.GROUP and party not in aside]
    if takes_part:
        takes_part += _those_described(scene, sentence, item)
    return _once(takes_part)


def _those_described(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A met with mediators*, *a call with European leaders, including B*: whom no name tells, behind *with*."""
    prep = sentence.after(item, lambda other: other.cues.get("prep") == "with", 4)
    at = prep.index if prep is not None else item.index if _ends_with_preposition(item) else None
    for other in sentence.items[at + 1 : at + 4] if at is not None else ():
        mediates = other.has("role") and medium_of(item) is Medium.TALKS  # talks with those who help are with others
        if other.cues.get("actors") == "others" and not mediates and scene.at(sentence, other) is None:
            return [band(scene, other)]
        if not other.has("glue", "adjective", "attribute") and other.cues:
            break
    return []


def _ends_with_preposition(item: Item) -> bool:
    """Whether the phrase for a contact has *with* in it: *met with*."""
    return " " in item.text and item.cues.get("contact") != Medium.LETTER


def _once(parties: Sequence[Party]) -> list[Party]:
    """Those who take part, without a side beside somebody who does so for it."""
    for_others = {party.side for party in parties if party.side is not party}
    return [party for party in parties if party not in for_others]


def _only_with(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether all who are named behind a contact stand behind one *with*."""
    behind = next((named for named in scene.mentions(sentence) if named.first > item.index), None)
    return behind is not None and behind.role == "with" and behind.first - item.index <= 8


def _helped(sentence: Sentence, item: Item) -> bool:
    """*M, which acted as a mediator in the talks*: whether a word for whoever helps leads to the talks of others."""
    lead = [other for other in sentence.items[max(0, item.index - 4) : item.index] if not other.has("glue")]
    while lead and lead[-1].has("attribute", "adjective"):
        lead.pop()
    if len(lead) < 2 or lead[-1].cues.get("prep") not in ("in", "on"):
        return False
    return lead[-2].cues.get("role") in ("mediator", "facilitator", "observer")


def _subjects(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Who meets or speaks, by the subject of the word; a noun takes none from another clause, nor a place."""
    if _helped(sentence, item):
        return []
    beside = scene.mentions(sentence, range(min(len(sentence.items), item.index + 12)))
    if item.cases and not any(sentence.items[named.first].clause == item.clause for named in beside):
        return []  # *Cairo seeks a compromise, and the date of the meeting*
    if scene.pack.verb_first:
        stated = _stated_before(scene, sentence, item) or _held_by(scene, sentence, item)
        if stated:
            return stated
    acting = subject_of(scene, sentence, item, fallback=False)
    found = _of_those_states(scene, sentence, acting) or acting
    town = _town_of_talks(scene, sentence, item)
    return [party for party in found if town is None or party != town.party]


def _stated_before(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*And the president of A had spoken with B*: where verbs stand first, who a sentence opens with all the same."""
    at = item.index - 1
    while at >= 0 and sentence.items[at].has("glue") and not sentence.items[at].has("prep"):
        at -= 1
    named = scene.at(sentence, sentence.items[at]) if 0 <= at < item.index - 1 else None
    opens = named is not None and named.first - sentence.clause_of(item).start <= 1
    if named is None or named.role or not opens or item.marks & {"def", "to", "by"}:
        return []
    return coordinated(scene, sentence, named)


def _held_by(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*After meetings of the guards of A with B*, where an attached preposition tells whose a contact is."""
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 8))):
        gap = sentence.items[item.index + 1 : named.first]
        if named.role != "to" or len(gap) > 2 or any(other.cues for other in gap) or "def" in item.marks:
            return []
        behind = sentence.items[named.last + 1 : named.last + 2]
        with_another = bool(behind) and behind[0].cues.get("prep") == "with"
        return list(scene.everyone(sentence, named)) if with_another else []
    return []


def _town_of_talks(scene: Scene, sentence: Sentence, item: Item) -> Named | None:
    """*The Luanda talks*: a capital right behind the noun, where adjectives and names follow it, says where."""
    behind = sentence.items[item.index + 1 : item.index + 2]
    if not scene.pack.verb_first or not behind or not behind[0].has("capital") or "conj" in behind[0].marks:
        return None
    return scene.at(sentence, behind[0]) if medium_of(item) in (Medium.TALKS, Medium.MEETING) else None


def _who_mediates(scene: Scene, sentence: Sentence) -> set[Party]:
    """*Mediators of A and B met*: those whose office it is to help take part themselves."""
    return {
        party
        for named in scene.mentions(sentence)
        if named.role in ("", "with")
        and any(item.has("office") and item.has("role") for item in sentence.items[named.first : named.last + 1])
        for party in scene.everyone(sentence, named)
    }


def _who_acts(scene: Scene, sentence: Sentence, item: Item) -> set[Party]:
    """*Where A hosted B, days after A met C*: who stands right before the verb takes part, whatever else it does."""
    named = right_before(scene, sentence, item) if not (scene.pack.declined or scene.pack.verb_first) else None
    acts = named is not None and medium_of(item) is not Medium.TALKS
    return set(scene.everyone(sentence, named)) if acts and named is not None else set()


def only_watched(sentence: Sentence, item: Item) -> bool:
    """*A and B will attend the talks as observers*: whether those named beside a contact are none of its sides."""
    behind = sentence.items[item.index + 1 : item.index + 5]
    watches = any(other.cues.get("role") == "observer" and other.clause == item.clause for other in behind)
    return watches and sentence.before(item, lambda other: other.has("attends"), 6) is not None


def _of_those_states(scene: Scene, sentence: Sentence, acting: Sequence[Party]) -> list[Party]:
    """*The ministers of A, B and C X, Y and Z met*: those of all the states, where the names follow in turn."""
    sides = {party.side for party in acting}
    if len(sides) != 1 or not all(party.kind is PartyKind.PERSON for party in acting):
        return []
    row = scene.named[sentence.number]
    for one, other in pairwise(row):
        person = other.party is not None and other.party.kind is PartyKind.PERSON
        if person and other.first == one.last + 1 and one.party is not None and one.party.side is one.party:
            states = coordinated(scene, sentence, one)
            if len(states) > 1 and sides < {party.side for party in states}:
                return states
    return []


def _partner(scene: Scene, sentence: Sentence, item: Item, known: set[Party]) -> list[Party]:
    """With whom: behind *with*, or the object of a verb of meeting."""
    nominal = bool(item.marks & {"def", "to", "by"})
    town = _town_of_talks(scene, sentence, item)
    row = [named for named in scene.named[sentence.number] if named is not town]
    for place, named in enumerate(row):
        gap = named.first - item.index
        if named.role == "with" and known and -8 <= gap < 0 and sentence.items[named.first].clause == item.clause:
            # *A discussed it with B by phone*
            if not any(party in known for party in scene.everyone(sentence, named)):
                return listed_from(scene, sentence, row[place:])
        if named.role == "object" and scene.pack.declined and known and named.last == item.index - 1:
            if medium_of(item) is Medium.MEETING and not item.cases:
                return list(scene.everyone(sentence, named))  # *A received B*, where cases tell who did
        if named.role == "to" and scene.pack.declined and known and -5 <= gap < 0 and not item.cases:
            if medium_of(item) is Medium.PHONE_CALL:
                return list(scene.everyone(sentence, named))  # *To A telephoned B*, where cases tell who did
        if not 0 < gap <= 14 or any(
            other.has("speech", "that") or (other.has("where", "since") and not scene.pack.declined)
            for other in sentence.items[item.index + 1 : named.first]
        ):
            continue
        parties = [party for party in scene.everyone(sentence, named) if party not in known]
        if not parties:
            continue
        lead = sentence.items[named.first - 1]
        owned = named.role == "object" and scene.pack.declined and "gen" in sentence.items[named.first].cases
        genitive = lead is not item and (named.role == "of" or owned)
        if genitive and lead.kind is TokenKind.WORD and (lead.has("action", "evacuation", "scope") or not lead.cues):
            continue  # *the talks of A and B provide for the withdrawal of C*
        asked = named.role == "from" and gap <= 4 and known and medium_of(item) in (Medium.PHONE_CALL, Medium.LETTER)
        # Where verbs stand first, whom one meets stands behind who does, and behind where.
        opens = scene.pack.verb_first and item.index - sentence.clause_of(item).start <= 1
        near = 14 if opens else 8
        # *The message came after A left*: to whom one writes stands right behind, or behind a preposition.
        near = 2 if medium_of(item) is Medium.LETTER else near
        to_meet = scene.pack.verb_first and "to" in item.marks and "def" not in item.marks and gap <= 2
        direct = asked or (named.role in ("", "object") and (not nominal or to_meet) and gap <= near)
        behind = sentence.items[named.last + 1 : named.last + 2]
        first = sentence.items[named.first]
        apart = first.clause != item.clause
        behind_pause = apart and item.index > 3 and scene.pack.adjective_first and not scene.pack.declined
        if (direct or named.role == "of") and behind_pause:
            continue  # *held talks in the capital, B's second town*, and not *in a call, A briefed B*
        acts = apart or (scene.pack.declined and first.cases == {"nom"})
        if direct and acts and behind and behind[0].has("speech"):
            continue  # *they met, the minister said*
        if named.role == "with" or (named.role in ("by", "to", "of") and gap <= 8 and known) or direct:
            if named.role in ("with", "by"):
                return listed_from(scene, sentence, row[place:])
            return [party for party in coordinated(scene, sentence, named) if party not in known] if direct else parties
    return []
