"""Who takes part in a contact: the subject and the other side, those whose contact it is, the pair told last."""

from collections.abc import Sequence
from itertools import pairwise

from ....model.attribution import SpeechAct
from ....model.contact import Medium
from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...subjects import coordinated, right_before, subject_of, tellers
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
    own = _ends_of_letter(scene, sentence, item) or joined_names(scene, sentence, item)
    own = own or (_possessors(scene, sentence, item) if not scene.pack.verb_first else [])
    own = own or _who_attended(scene, sentence, item)
    if len(own) > 1:
        return _once(own)
    found = dict.fromkeys(own or _delegates_at(scene, sentence, item) or _subjects(scene, sentence, item))
    if not found and not _helped(sentence, item):
        found = dict.fromkeys(_those_meant(scene, sentence, item) or _who_goes_on(scene, sentence, item))
    noun = "nom" in item.cases or item.cues.get("contact") == Medium.TALKS
    if not found and "prep" not in item.cues and scene.speaker is not None and item.index <= 2 and not noun:
        found[scene.speaker] = None  # *Spoke with B*, and not *The talks went on*
    joint = sentence.first("jointly", within=range(max(0, item.index - 2), item.index + 1)) is not None
    if not found and joint and len(scene.pair) == 2:
        found = dict.fromkeys(scene.pair)  # *A and B came. A joint meeting with C took place*
    partner = _partner(scene, sentence, item, set(found))
    if not found and len(partner) == 1 and scene.pack.verb_first and "to" in item.marks:
        found = dict.fromkeys(_who_sets_out(scene, sentence, item, partner))
    if not found and len({party.side for party in partner}) > 1 and not scene.pack.verb_first:
        found = dict.fromkeys(_who_talks_with(scene, sentence, item, partner))
    if len(found) + len(partner) == 1:
        found |= dict.fromkeys(_turning(scene, sentence, item, told=bool(found)))
    if scene.pack.verb_first and not partner and [party.kind is PartyKind.COALITION for party in found] == [False]:
        found |= dict.fromkeys(_tellers_on(scene, sentence, item))  # *said after his meeting B*
    found |= dict.fromkeys(partner)
    aside = helpers(scene, sentence).keys() - _who_mediates(scene, sentence) - _who_acts(scene, sentence, item)
    takes_part = [party for party in found if party.kind is not PartyKind.GROUP and party not in aside]
    return _once(takes_part)


def _once(parties: Sequence[Party]) -> list[Party]:
    """Those who take part, without a side beside somebody who does so for it."""
    for_others = {party.side for party in parties if party.side is not party}
    return [party for party in parties if party not in for_others]


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
        if named.first > item.index and any(_told_apart(other, item) for other in inner):
            continue  # *A met C ahead of talks between D and E*
        if any(other.has("about", "effort") for other in inner):
            # *A and B held a call to discuss the truce between C and D*
            acting = subject_of(scene, sentence, item, fallback=False)
            if len({party.side for party in acting}) > 1:
                return None
        return place
    return None


def _told_apart(other: Item, item: Item) -> bool:
    """Whether another word for a contact is a noun, behind a verb of meeting: *met ahead of talks between*."""
    return other.cues.get("contact", "") not in ("", item.cues.get("contact", "")) and not other.has("rings")


def _who_talks_with(scene: Scene, sentence: Sentence, item: Item, partner: list[Party]) -> list[Party]:
    """*A said it followed a call with B and C*: who tells of a contact that two others are on the other side of."""
    with_them = any(named.role == "with" and item.index < named.first for named in scene.mentions(sentence))
    told = tellers(scene, sentence, item) if with_them else []
    return [party for party in told if party not in partner and party.side not in {each.side for each in partner}]


def _who_sets_out(scene: Scene, sentence: Sentence, item: Item, partner: list[Party]) -> list[Party]:
    """*Went the delegation of A to the capital to meet B*: who acts in what a meeting is the purpose of."""
    for named in scene.mentions(sentence, range(sentence.clause_of(item).start, item.index)):
        if not named.role and named.party is not None and named.party not in partner:
            return coordinated(scene, sentence, named)
    return []


def _ends_of_letter(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*C handed over a message from A to B*: who wrote and to whom, whoever carries it."""
    if medium_of(item) is not Medium.LETTER:
        return []
    ends: dict[str, list[Party]] = {}
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 16))):
        if named.role in ("from", "to", "of") and scene.everyone(sentence, named):
            ends.setdefault("to" if named.role == "to" else "from", list(scene.everyone(sentence, named)))
    return [*ends["from"], *ends["to"]] if len(ends) == 2 else []


def _delegates_at(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A member of the A delegation at the talks with B*: those sent, named right before the word for a contact."""
    at = item.index - 1
    while at > 0 and (sentence.items[at].has("glue", "attribute") and not sentence.items[at].has("prep")):
        at -= 1
    if at < 1 or sentence.items[at].cues.get("prep") not in ("in", "on") or item.cues.get("contact") != Medium.TALKS:
        return []
    named = scene.at(sentence, sentence.items[at - 1])
    if named is None or named.role in ("with", "between", "to", "from", "in"):
        return []
    lead = sentence.items[max(0, named.first - 3) : named.last + 1]
    sent = any(other.cues.get("body") == "delegation" or other.cues.get("office") == "negotiator" for other in lead)
    return coordinated(scene, sentence, named) if sent else []


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
        if named.role in ("", "with")
        and any(item.has("office") and item.has("role") for item in sentence.items[named.first : named.last + 1])
        for party in scene.everyone(sentence, named)
    }


def _who_acts(scene: Scene, sentence: Sentence, item: Item) -> set[Party]:
    """*Where A hosted B, days after A met C*: who stands right before the verb takes part, whatever else it does."""
    named = right_before(scene, sentence, item) if not (scene.pack.declined or scene.pack.verb_first) else None
    acts = named is not None and item.cues.get("role") != "host" and medium_of(item) is not Medium.TALKS
    return set(scene.everyone(sentence, named)) if acts and named is not None else set()


def _discusses(item: Item) -> bool:
    return item.cues.get("speech") == SpeechAct.DISCUSS


def _tellers_on(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*Said after meeting B*, *said in a call with B*: who says something on the occasion."""
    behind = sentence.items[max(0, item.index - 4) : item.index]
    while (behind and behind[-1].has("glue", "attribute", "jointly", "apart")) or (behind and not behind[-1].cues):
        behind.pop()
    called = medium_of(item) in (Medium.PHONE_CALL, Medium.VIDEO_CALL)
    on_it = any(other.has("within") or other.cues.get("prep") == "in" for other in behind[-2:]) and called
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
    """*After speaking with A, B announced*: who acts behind a clause of its own that tells of an occasion only."""
    lead = [other for other in sentence.items[max(0, item.index - 4) : item.index] if not other.has("glue")]
    occasion = any(other.has("after", "within", "since") for other in lead[-2:])
    if item.index > 3 and not (occasion and sentence.clause_of(item).start > 0):
        return []
    for named in scene.mentions(sentence):
        start = sentence.clause_of(sentence.items[named.first]).start
        if named.first <= item.index or named.role or _named_with(scene, sentence, named):
            continue
        behind = sentence.items[named.last + 1 : named.last + 2]
        acts = scene.pack.declined and any("nom" in sentence.items[named.first].cases for _ in behind)
        told = acts and any(other.has("speech", "thanks") for other in behind)
        opens = all(other.has("glue") or not other.cues for other in sentence.items[start + 1 : named.first])
        if (start > item.index and (named.first - start <= 2 or (named.first - start <= 4 and opens))) or told:
            if named.about == "person" and named.party is None:
                return tellers(scene, sentence, item)
            return coordinated(scene, sentence, named)
        if start > item.index and not scene.pack.verb_first:
            return []
    return []


def _named_with(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*In a call with the president of B, X, A urged*: whether a mention only adds a name to the other side's."""
    before = (other for other in scene.mentions(sentence, range(named.first)) if other.role)
    return any(other.party is named.party is not None for other in before)


def _who_attended(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*The meeting was attended by A and B*: who took part, behind a word of attending."""
    if not item.cues.get("contact"):
        return []
    ends = sentence.after(item, lambda other: other.has("that", "speech"), 20)
    reach = range(item.index + 1, ends.index if ends is not None else min(item.index + 14, len(sentence.items)))
    verb = sentence.first("attended", within=reach)
    row = scene.named[sentence.number]
    for place, named in enumerate(row) if verb is not None else ():
        between = sentence.items[verb.index + 1 : named.first] if verb is not None else []
        if named.first > (verb.index if verb is not None else 0):
            if len(between) > 4 or any(other.has("role") for other in between):
                break
            came = _coordinated(scene, sentence, row[place:])
            aside = {party.side for party in helpers(scene, sentence)} if not scene.pack.declined else ()
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
    """Whose contact it is, in the genitive behind the noun: *the talks of A with B*, *the meeting of A, B and C*."""
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
        found = coordinated(scene, sentence, named)
        for other in row[place + 1 :]:
            between = sentence.items[row[place].last + 1 : other.first]
            told = [item for item in between if not item.has("glue") or item.has("and", "prep")]
            named_so = all(not item.cues or item.has("adjective") for item in told[1:]) and len(told) <= 3
            listed = bool(told) and set(scene.everyone(sentence, other)) <= set(found)
            if told and named_so and (told[0].has("and") or told[0].cues.get("prep") == "with"):
                found += [party for party in scene.everyone(sentence, other) if party not in found]
                place += 1
            elif listed or (len(between) == 0 and other.role in ("of", "object")):
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
    if len(row) > 1 and row[0].several and row[1].first == last + 1:
        row = row[1:]  # *between the two presidents, A's X and B's Y*: who they are
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
    town = _town_of_talks(scene, sentence, item)
    row = [named for named in scene.named[sentence.number] if named is not town]
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
                return _coordinated(scene, sentence, row[place:])
            return [party for party in coordinated(scene, sentence, named) if party not in known] if direct else parties
    return []
