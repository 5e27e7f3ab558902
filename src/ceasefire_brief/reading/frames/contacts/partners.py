"""Who takes part in a contact: the subject and the other side, those whose contact it is, the pair told last."""

from collections.abc import Sequence
from itertools import pairwise

from ....model.attribution import SpeechAct
from ....model.contact import Medium
from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...subjects import coordinated, subject_of, tellers
from ...tokens import TokenKind
from ..capacity import helpers
from .joined_names import joined_names


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


_TURNING = ("refused", "rejected", "agreed", "accepted", "suspended", "postponed", "cancelled")


def medium_of(item: Item) -> Medium:
    """By which means, as the word for a contact tells."""
    if item.has("rings"):
        return Medium.PHONE_CALL
    return Medium(item.cues.get("contact", Medium.UNSPECIFIED))


def participants_of(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Who takes part: *between A and B*, *A with B*, *A met B*, *both sides*."""
    row = scene.named[sentence.number]
    place = _between(scene, sentence, item)
    if place is not None:
        return _coordinated(scene, sentence, row[place:])
    if _only_watched(sentence, item):
        return []
    own = joined_names(scene, sentence, item)
    own = own or (_possessors(scene, sentence, item) if not scene.pack.verb_first else [])
    own = own or _who_attended(scene, sentence, item)
    if len(own) > 1:
        return own
    found = dict.fromkeys(own or _subjects(scene, sentence, item))
    if not found and not _helped(sentence, item):
        found = dict.fromkeys(_those_meant(scene, sentence, item) or _who_goes_on(scene, sentence, item))
    noun = "nom" in item.cases or item.cues.get("contact") == Medium.TALKS
    if not found and "prep" not in item.cues and scene.speaker is not None and item.index <= 2 and not noun:
        found[scene.speaker] = None  # *Spoke with B*, and not *The talks went on*
    partner = _partner(scene, sentence, item, set(found))
    if len(found) + len(partner) == 1:
        found |= dict.fromkeys(_turning(scene, sentence, item, told=bool(found)))
    if scene.pack.verb_first and not partner and [party.kind is PartyKind.COALITION for party in found] == [False]:
        found |= dict.fromkeys(_tellers_on(scene, sentence, item))  # *said after his meeting B*
    found |= dict.fromkeys(partner)
    aside = helpers(scene, sentence).keys() - _who_mediates(scene, sentence)
    takes_part = [party for party in found if party.kind is not PartyKind.GROUP and party not in aside]
    for_others = {party.side for party in takes_part if party.side is not party}
    return [party for party in takes_part if party not in for_others]


def _between(scene: Scene, sentence: Sentence, item: Item) -> int | None:
    """The place of A in *talks between A and B*, among the names of a sentence."""
    for place, named in enumerate(scene.named[sentence.number]):
        if named.role != "between" or not -10 <= named.first - item.index <= 12 or item.has("rings"):
            continue
        low, high = sorted((item.index, named.first))
        if _of_another_noun(sentence, named, item):
            continue
        inner = sentence.items[low + 1 : high]
        if any(other.has("that", "exchange", "speech") for other in inner):
            return None
        if any(other.has("about", "effort") for other in inner):
            # *A and B held a call to discuss the truce between C and D*
            acting = subject_of(scene, sentence, item, fallback=False)
            if len({party.side for party in acting}) > 1:
                return None
        return place
    return None


def _helped(sentence: Sentence, item: Item) -> bool:
    """*M, which acted as a mediator in the talks*: whether a word for whoever helps leads to the talks of others."""
    lead = [other for other in sentence.items[max(0, item.index - 4) : item.index] if not other.has("glue")]
    while lead and lead[-1].has("attribute", "adjective"):
        lead.pop()
    if len(lead) < 2 or lead[-1].cues.get("prep") not in ("in", "on"):
        return False
    return lead[-2].cues.get("role") in ("mediator", "facilitator", "observer")


def _of_another_noun(sentence: Sentence, named: Named, item: Item) -> bool:
    """*The war between A and B*, *tension between A and B eased after the call*: what else stands between two sides."""
    lead = [other for other in sentence.items[max(0, named.first - 4) : named.first] if not other.has("glue")]
    while lead and (lead[-1].has("prep") or lead[-1].has("adjective", "office", "body")):
        lead.pop()
    noun = lead[-1] if lead else None
    if noun is None or noun is item or noun.kind is not TokenKind.WORD:
        return False
    if noun.has("fight") and not noun.has("contact"):
        return True
    return named.first < item.index and not noun.cues


def _subjects(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Who meets or speaks, by the subject of the word; a noun takes none from another clause, nor a place."""
    if _helped(sentence, item):
        return []
    beside = scene.mentions(sentence, range(min(len(sentence.items), item.index + 12)))
    if item.cases and not any(sentence.items[named.first].clause == item.clause for named in beside):
        return []  # *Cairo seeks a compromise, and the date of the meeting*
    acting = subject_of(scene, sentence, item, fallback=False)
    found = _of_those_states(scene, sentence, acting) or acting
    behind = sentence.items[item.index + 1 : item.index + 2]
    if not scene.pack.verb_first or not behind or not behind[0].has("capital") or "conj" in behind[0].marks:
        return found
    # *The Luanda talks*: a capital right behind the noun says where.
    town = scene.at(sentence, behind[0])
    if town is None or medium_of(item) not in (Medium.TALKS, Medium.MEETING):
        return found
    return [party for party in found if party != town.party]


def _turning(scene: Scene, sentence: Sentence, item: Item, *, told: bool) -> list[Party]:
    """*A refused to meet B*, *A agreed to talks with B*: whom the noun names is not the one who acts."""
    if not scene.pack.verb_first and item.cases & {"nom"}:
        return []
    verb = sentence.before(item, lambda other: other.has("status", "propose", "call", "ready") or _discusses(other), 9)
    if verb is None or not (scene.pack.verb_first or verb.stands(*_TURNING) or verb.has("propose", "ready")):
        return [] if told else _who_tells_of(scene, sentence, item)
    acting = subject_of(scene, sentence, verb, fallback=False)
    return list(acting or (tellers(scene, sentence, verb) if verb.has("ready") else []))


def those_ready(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A and B declared their readiness to hold talks*: whose readiness a sentence tells of before a contact."""
    ready = sentence.before(item, lambda other: other.has("ready"), 9)
    if ready is None:
        return []
    told = sentence.before(ready, lambda other: other.has("speech"), 5)
    acting = subject_of(scene, sentence, ready, fallback=False)
    acting = acting or (subject_of(scene, sentence, told, fallback=False) if told is not None else [])
    return list(acting)


def _who_mediates(scene: Scene, sentence: Sentence) -> set[Party]:
    """*Mediators of A and B met*: those whose office it is to help take part themselves."""
    return {
        party
        for named in scene.mentions(sentence)
        if not named.role
        and any(item.has("office") and item.has("role") for item in sentence.items[named.first : named.last + 1])
        for party in scene.everyone(sentence, named)
    }


def _discusses(item: Item) -> bool:
    return item.cues.get("speech") == SpeechAct.DISCUSS


def _tellers_on(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*Said after meeting B*, *said in a call with B*: who says something on the occasion."""
    behind = sentence.items[max(0, item.index - 2) : item.index]
    called = medium_of(item) in (Medium.PHONE_CALL, Medium.VIDEO_CALL)
    on_it = any(other.has("within") or other.cues.get("prep") == "in" for other in behind) and called
    after = any(other.has("after") for other in behind[-1:])
    return tellers(scene, sentence, item) if on_it or after else []


def _who_tells_of(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A denied holding talks with B*, *A announced a meeting with B*: who tells of a contact of its own."""
    verb = sentence.before(
        item, lambda other: other.has("speech"), 4, stop=lambda other: other.kind is not TokenKind.WORD
    )
    if verb is None or any(
        scene.at(sentence, other) is not None or other.has("prep")
        for other in sentence.items[verb.index + 1 : item.index]
    ):
        return []
    return subject_of(scene, sentence, verb, fallback=False)


def _those_meant(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*They will meet again*: the two that were spoken of last; *said that they would meet B*: who says so."""
    if any(other.has("that", "that_they") for other in sentence.items[max(0, item.index - 2) : item.index]):
        return tellers(scene, sentence, item)
    they = sentence.before(item, lambda other: other.has("that_they"), 6) if scene.pack.verb_first else None
    if they is not None and not any(scene.mentions(sentence, range(they.index, item.index))):
        return tellers(scene, sentence, item)  # *said that it would not hold talks with B*
    told_on = _tellers_on(scene, sentence, item)
    if told_on:
        return told_on
    lead = scene.mentions(sentence, range(max(0, item.index - 4), item.index))
    both = any(named.about in ("they", "persons") for named in lead)
    both = both and medium_of(item) is not Medium.LETTER  # A letter is one side's, and no deed of both.
    if not both or len(scene.pair) not in (0, 2):
        return []
    return _acted_before(scene, sentence) or list(scene.pair) or tellers(scene, sentence, item)


def _acted_before(scene: Scene, sentence: Sentence) -> list[Party]:
    """*A's minister and B's arrived in the capital. They will meet C*: the two persons who acted together before."""
    number = sentence.number - 1
    if number < scene.kept or scene.pack.verb_first:
        return []
    first = next((named for named in scene.named[number] if not named.role), None)
    if first is None or first.several or first.first > 4:
        return []
    acted = coordinated(scene, scene.sentences[number], first)
    persons = all(party.kind is PartyKind.PERSON for party in acted)
    return acted if persons and len({party.side for party in acted}) == 2 else []


def _who_goes_on(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*After speaking with A, B announced*: who acts behind a clause that opens the sentence without a subject."""
    if item.index > 3:
        return []
    for named in scene.mentions(sentence):
        start = sentence.clause_of(sentence.items[named.first]).start
        if named.first <= item.index or named.role or _named_with(scene, sentence, named):
            continue
        behind = sentence.items[named.last + 1 : named.last + 2]
        acts = scene.pack.declined and any("nom" in sentence.items[named.first].cases for _ in behind)
        told = acts and any(other.has("speech", "thanks") for other in behind)
        if (start > item.index and named.first - start <= 2) or told:
            return coordinated(scene, sentence, named)
    return []


def _named_with(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*In a call with the president of B, X, A urged*: whether a mention only adds a name to the other side's."""
    before = (other for other in scene.mentions(sentence, range(named.first)) if other.role)
    return any(other.party is named.party is not None for other in before)


def _who_attended(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*The meeting was attended by A and B*: who took part, behind a word of attending."""
    if not item.cues.get("contact") or scene.pack.declined or scene.pack.verb_first:
        return []
    verb = sentence.after(item, lambda other: other.has("attends"), 12, stop=lambda other: other.has("that", "speech"))
    row = scene.named[sentence.number]
    for place, named in enumerate(row) if verb is not None else ():
        between = sentence.items[verb.index + 1 : named.first] if verb is not None else []
        if 0 < len(between) <= 5 and between[0].cues.get("prep") == "by":
            came = _coordinated(scene, sentence, row[place:])
            aside = {party.side for party in helpers(scene, sentence)}
            return [party for party in came if party.side not in aside]
    return []


def _only_watched(sentence: Sentence, item: Item) -> bool:
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


def _possessors(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Whose contact it is, in the genitive behind the noun: *the talks of A with B*, *the meeting of A and B*."""
    row = scene.named[sentence.number]
    for place, named in enumerate(row):
        gap = sentence.items[item.index + 1 : named.first]
        if named.first <= item.index or any(
            other.kind is not TokenKind.WORD or other.cues.get("prep", "of") != "of" or other.has("role")
            for other in gap
        ):
            continue
        if len(gap) > 2 or named.role not in ("of", "object"):
            return []
        found = list(scene.everyone(sentence, named))
        for other in row[place + 1 :]:
            between = sentence.items[row[place].last + 1 : other.first]
            told = [item for item in between if not item.has("glue") or item.has("and", "prep")]
            if len(told) == 1 and (told[0].has("and") or told[0].cues.get("prep") == "with"):
                found += [party for party in scene.everyone(sentence, other) if party not in found]
                place += 1
            elif len(between) == 0 and other.role in ("of", "object"):
                place += 1
            else:
                break
        return found if len(found) > 1 else []
    return []


def those_who_agree(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*After talks, A and B agreed*: those who settle something together are those who talked about it."""
    lead = sentence.items[max(0, item.index - 3) : item.index]
    for other in sentence.where("status"):
        if item.index > other.index and not any(
            before.has("after", "within") or before.cues.get("prep") == "in" for before in lead
        ):
            continue
        if other.stands("agreed", "accepted") and abs(other.index - item.index) <= 16:
            sides = list(dict.fromkeys(party.side for party in subject_of(scene, sentence, other, fallback=False)))
            if len(sides) == 2:
                return sides
    return []


def those_who_discuss(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A and B discussed it in a phone call*: the occasion, behind what several did together on it."""
    lead = sentence.items[max(0, item.index - 2) : item.index]
    if medium_of(item) is Medium.LETTER:
        return []
    occasion = any(before.cues.get("prep") in ("in", "on") or before.has("within", "lasting") for before in lead)
    # *Discussed it by phone*: the means, in a word of its own.
    means = medium_of(item) in (Medium.PHONE_CALL, Medium.VIDEO_CALL) and not item.cases
    if not (occasion or means) and not any(before.has("speech") for before in lead[-1:]):
        return []
    # *By phone A discussed it with B*: the means, unlike the occasion, can stand before the verb as well.
    reach = item.index + 4 if means else item.index
    for other in sentence.where("speech", within=range(reach)):
        if other is not item and item.index - other.index <= 24 and not other.has("propose"):
            together = subject_of(scene, sentence, other, fallback=False)
            if len({party.side for party in together}) == 1 and other.cues["speech"] == SpeechAct.DISCUSS:
                together = participants_of(scene, sentence, other)
                if len({party.side for party in together}) > 1:
                    return together
            if len({party.side for party in together}) == 2:
                return together
    return _teller_and_told(scene, sentence, item) if occasion or means else []


def _teller_and_told(scene: Scene, sentence: Sentence, occasion: Item) -> list[Party]:
    """*In their phone call A told B that*, *A assured B during a meeting*: who says something to whom on it."""
    for verb in sentence.where("speech", "demand", "call"):
        if abs(verb.index - occasion.index) > 24 or verb is occasion:
            continue
        teller = subject_of(scene, sentence, verb, fallback=False)
        heard = [
            named
            for named in scene.mentions(sentence, range(verb.index + 1, verb.index + 7))
            if named.role in ("", "object", "to") and named.party is not None and named.party not in teller
        ]
        gap = sentence.items[verb.index + 1 : heard[0].first] if heard else []
        if len(teller) == 1 and heard and all(other.has("glue", "prep") and not other.has("that") for other in gap):
            return [*teller, *coordinated(scene, sentence, heard[0])]
    return []


_ENDS_LIST = ("role", "speech", "if", "might", "must", "future", "status", "that", "who")
"""Cues of words that a list of those who take part does not go on behind."""


def _coordinated(scene: Scene, sentence: Sentence, row: Sequence[Named]) -> list[Party]:
    """The parties of a list of mentions, as far as it goes on."""
    found: dict[Party, None] = {}
    last = row[0].last
    for named in row:
        aside = any(other.has(*_ENDS_LIST) for other in sentence.items[last + 1 : named.first])
        if aside or named.first - last > 4 or named.role in ("in", "at", "on", "from"):
            break
        found.update(dict.fromkeys(scene.everyone(sentence, named)))
        last = named.last
    return list(found)


def _partner(scene: Scene, sentence: Sentence, item: Item, known: set[Party]) -> list[Party]:
    """With whom: behind *with*, or the object of a verb of meeting."""
    nominal = bool(item.marks & {"def", "to", "by"})
    row = scene.named[sentence.number]
    for place, named in enumerate(row):
        gap = named.first - item.index
        if named.role == "with" and known and -8 <= gap < 0 and sentence.items[named.first].clause == item.clause:
            # *A discussed it with B by phone*
            if not any(party in known for party in scene.everyone(sentence, named)):
                return _coordinated(scene, sentence, row[place:])
        if named.role == "object" and scene.pack.declined and known and named.last == item.index - 1:
            if medium_of(item) is Medium.MEETING and not item.cases:
                return list(scene.everyone(sentence, named))  # *A received B*, where cases tell who did
        if named.role == "to" and scene.pack.declined and known and -5 <= gap < 0 and not item.cases:
            if medium_of(item) is Medium.PHONE_CALL:
                return list(scene.everyone(sentence, named))  # *To A telephoned B*, where cases tell who did
        if not 0 < gap <= 14 or any(
            other.has("speech", "that") for other in sentence.items[item.index + 1 : named.first]
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
        direct = asked or (named.role in ("", "object") and not nominal and gap <= near)
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
                return _coordinated(scene, sentence, row[place:])
            return [party for party in coordinated(scene, sentence, named) if party not in known] if direct else parties
    return []
