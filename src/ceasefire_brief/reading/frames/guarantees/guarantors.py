"""Who guarantees: the subject of the verb, those from whom it is got, those named as guarantors, or one untold."""

from ....model.guarantee import Guarantee, Undertaking
from ....model.party import Party, PartyKind
from ...drafts import Saying
from ...items import Item, Sentence
from ...named import Named, sides_of
from ...scene import Scene
from ...subjects import coordinated, is_passive, subject_of
from ...tokens import TokenKind
from ..acts import foreign_forces
from ..exchanges.captives import people_of
from .givers import giver_of, unnamed_subject
from .undertakings import is_thing, under
from .untold_guarantors import states_counted


def guarantors_of(scene: Scene, sentence: Sentence, item: Item, received: Item | None) -> list[Party]:
    """Who guarantees: the verb's subject, the one from whom it is got, else the one who says so."""
    if item.cues.get("guarantee") == "agent":
        found = named_guarantors(scene, sentence, item)
    elif (sent := _beside_noun(scene, sentence, item, received)) is not None:
        return sent
    elif received is not None or under(sentence, item):
        return []
    elif (other := _of_guarantee_before(scene, sentence, item)) is not None:
        return [other]
    else:
        found = _who_gives(scene, sentence, item)
    return list(dict.fromkeys(party.side for party in found))


def _of_guarantee_before(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    """*A would give a guarantee of safe passage, while also guaranteeing*: who gave the one before a participle."""
    ending = scene.pack.progressive
    before = scene.last(Guarantee, sentence.number)
    if not ending or before is None or not item.text.partition(" ")[0].endswith(ending):
        return None
    apart = sentence.items[item.index - 1 : item.index] if item.index else []
    beside = any(other.kind is TokenKind.MARK or other.has("glue", "and", "after") for other in apart)
    told: Party | None = before.fields["guarantor"]
    return told if beside and before.words[-1].end <= item.start else None


def _beside_noun(scene: Scene, sentence: Sentence, item: Item, received: Item | None) -> list[Party] | None:
    """*A's guarantees*, *guarantees from A*: whose guarantees they are; ``None`` where only a verb can say."""
    amnesty = item.cues.get("undertaking") == Undertaking.AMNESTY
    if received is None and (amnesty or not is_thing(sentence, item)):
        return None
    behind: list[Item] = []
    for other in sentence.items[item.index + 1 : item.index + 4]:
        if other.has("undertaking", "persons"):
            break  # *a guarantee of the rights of Armenians*: the adjective is of those who have them
        behind.append(other)
    sent = any(_from(other) for other in behind)
    describing = _before_noun if scene.pack.adjective_first else _behind_noun
    words = describing(scene, sentence, item, received, behind, sent)
    adjectives = [side for other in words if (side := sides_of(other, scene.pack))]
    if adjectives:
        return list(dict.fromkeys(adjectives))
    sender = _sender(scene, sentence, item, received)
    if sender is not None:
        return _listed_from(scene, sentence, sender)
    if sent and giver_of(sentence, item) is None and not item.has("undertaking"):
        return []  # *guarantees from the mediators*
    return None


def _before_noun(
    scene: Scene, sentence: Sentence, item: Item, received: Item | None, behind: list[Item], sent: bool
) -> list[Item]:
    """*The A guarantees*, *got from the A officers*: the adjectives that say whose, where they stand first."""
    after = 0 if received is None else received.index + 1  # *the B fighters got guarantees*: they are B's
    row = sentence.items[max(after, item.index - 3) : item.index]
    named = scene.mentions(sentence, range(item.index, min(len(sentence.items), item.index + 6)))
    if sent and received is not None and not any(each.role == "from" for each in named):
        row = behind
    return [other for other in row if other.has("adjective") and not _of_a_receiver(scene, sentence, other, item)]


def _of_a_receiver(scene: Scene, sentence: Sentence, adjective: Item, noun: Item) -> bool:
    """*Gave the A diplomats guarantees*: whether an adjective is of those who get them, as cases or a name tell."""
    named = scene.at(sentence, adjective)
    if named is not None and adjective.index < named.last < noun.index:
        return True  # *gave the A government guarantees*
    if adjective.index + 1 == noun.index or not adjective.cases or "dat" not in adjective.cases:
        return False
    behind = sentence.items[adjective.index + 1]
    return "gen" not in adjective.cases and not behind.has("adjective", "attribute")


def _behind_noun(
    scene: Scene, sentence: Sentence, item: Item, received: Item | None, behind: list[Item], sent: bool
) -> list[Item]:
    """*From the mediators and the A administration*: the adjectives that say whose, where they stand behind."""
    row = [
        # *From A and B* names them.
        other
        for other in behind
        if other.has("adjective") and not (other.has("name") and (sent or "to" in other.marks))
    ]
    far = sentence.items[item.index + 4 : item.index + 7] if sent else []
    bodies = ("body", "side", "office")
    return row + [other for other in far if other.has("adjective") and sentence.items[other.index - 1].has(*bodies)]


def _who_gives(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A guarantees*, *A's decision to give guarantees*: who does what the verb says, else who says so."""
    giver = giver_of(sentence, item) or item
    if giver is item and is_thing(sentence, item) and sentence.before(item, lambda other: other.has("provides"), 40):
        return []  # *the agreement provides for a withdrawal, and a guarantee of no pursuit*
    if scene.pack.verb_first:
        # *26 states pledged to give guarantees*: who pledges stands beside that verb
        giver = sentence.before(giver, lambda other: other.has("commit"), 1) or giver
    ready = sentence.before(item, lambda other: other.has("ready"), 25)
    bloc = _bloc(scene, sentence, giver if ready is None else ready)
    if bloc:
        return bloc
    unnamed = unnamed_subject(scene, sentence, giver if ready is None or ready.clause != giver.clause else ready)
    unnamed = unnamed or (scene.pack.verb_first and states_counted(scene, sentence, giver))
    found = _decider(scene, sentence, giver)
    if not (found or unnamed or _to_whom(scene, sentence, giver)):
        found = subject_of(scene, sentence, giver, fallback=False)
    if not (found or unnamed) and giver is not item and not any(scene.mentions(sentence, _between(giver, item))):
        found = subject_of(scene, sentence, item, fallback=False)
    found = _embodied(scene, sentence, giver) or found or _own_body(scene, sentence, giver)
    found = found or _peacekeepers(scene, sentence, giver) or _countries_of(scene, sentence, giver)
    if found or unnamed:
        return found
    found = soldiers_of(scene, sentence, giver)
    if not found and ready is not None:
        found = _who_is_ready(scene, sentence, ready)
    return found or _who_says_so(scene, sentence, item, giver)


def _bloc(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The European countries are ready to give*: states of which a text names no more than their part of the world."""
    behind = 5 if scene.pack.verb_first else 0
    near = range(max(0, verb.index - 6), min(len(sentence.items), verb.index + behind))
    for item in sentence.where("bloc", within=near):
        lead = sentence.items[item.index - 1] if item.index else item
        governed = (item.cases and "nom" not in item.cases) or lead.has("prep") or item.marks & {"to", "by"}
        between = sentence.items[item.index + 1 : verb.index]
        apart = any(other.has("speech", "that", "who") or scene.at(sentence, other) for other in between)
        if not governed and not apart:
            words = scene.words.words(item, item)
            return [scene.people.make(item.cues["bloc"], PartyKind.COALITION, words, None)]
    return []


def _who_is_ready(scene: Scene, sentence: Sentence, ready: Item) -> list[Party]:
    """*A, ready to guarantee*: who is named right before the word for being ready."""
    for named in reversed(list(scene.mentions(sentence, range(max(0, ready.index - 5), ready.index)))):
        if scene.resolve(named) is not None and not named.role:
            return coordinated(scene, sentence, named)
    return []


def _who_says_so(scene: Scene, sentence: Sentence, item: Item, giver: Item) -> list[Party]:
    """*"We guarantee their lives," A said*: the speaker of what is guaranteed."""
    said = scene.said(sentence, item)
    quoted = said.item is None and any(other.text in _QUOTES for other in sentence.items)
    if quoted and scene.speaker is not None and sentence.before(giver, lambda other: other.has("pronoun"), 3):
        return [scene.speaker]
    return [said.speaker] if said.speaker is not None and own_words(sentence, item, said) else []


def _to_whom(scene: Scene, sentence: Sentence, giver: Item) -> bool:
    """*A proposal to provide B with guarantees*: whether only who gets them is named, behind an infinitive."""
    if scene.pack.declined or scene.pack.verb_first or not giver.index:
        return False
    infinitive = sentence.items[giver.index - 1].cues.get("prep") == "to"
    return infinitive and not any(scene.mentions(sentence, range(giver.index)))


def _own_body(scene: Scene, sentence: Sentence, giver: Item) -> list[Party]:
    """*A's president said that the army would guarantee*: whose army or government it is, if it is nobody else's."""
    said = scene.said(sentence, giver)
    if said.item is None or said.speaker is None or said.item.index > giver.index:
        return []
    row = sentence.items[said.item.index + 1 : giver.index + 3]
    bodies = [item for item in row if item.cues.get("body") in ("army", "government") and item.clause == giver.clause]
    others = [named for named in scene.mentions(sentence) if named.party is not None]
    state = said.speaker.side.kind is PartyKind.STATE
    alone = all(
        named.party.side is said.speaker.side or named.party.side.kind is not PartyKind.STATE
        for named in others
        if named.party is not None
    )
    return [said.speaker.side] if bodies and state and alone else []


def _embodied(scene: Scene, sentence: Sentence, giver: Item) -> list[Party]:
    """*The mediators in the person of A and B, and the government of C, gave*: all whom the subject names."""
    row = sentence.where("embodied", within=range(giver.index))
    told = next((item for item in row if item.cues["embodied"] == ""), None)
    if told is None or not told.index or giver.index - told.index > 14:
        return []
    return scene.parties(sentence, range(told.index + 1, giver.index))


def _between(one: Item, other: Item) -> range:
    return range(min(one.index, other.index) + 1, max(one.index, other.index))


def _decider(scene: Scene, sentence: Sentence, giver: Item) -> list[Party]:
    """*A's decision to give guarantees*: whose decision, promise, or readiness it is."""
    to = giver.index > 0 and sentence.items[giver.index - 1].cues.get("prep") == "to"
    last = giver.index - (2 if to else 1)
    if last < 1:
        return []
    named = scene.at(sentence, sentence.items[last] if scene.pack.declined else sentence.items[last - 1])
    if named is None or named.party is None or named.role not in ("of", "object") or not named.first:
        return []
    if not scene.pack.declined and "of" not in sentence.items[named.last].marks:
        return []  # *the rights of A will be guaranteed*
    noun = sentence.items[named.first - 1 if scene.pack.declined else last]
    known = ("name", "office", "body", "force", "prep", "persons", "demand", "call", "speech")
    return [named.party.side] if not noun.has(*known) else []


def _sender(scene: Scene, sentence: Sentence, item: Item, received: Item | None) -> Named | None:
    """Whose guarantees they are: *from A*, *from the mediators and A*, *A's guarantees* that are got."""
    low = item.index if received is None else min(received.index, item.index)
    for named in scene.mentions(sentence, range(low, min(len(sentence.items), item.index + 12))):
        owned = received is not None or under(sentence, item)
        whose = named.role == "of" and owned and named.first - item.index <= 2
        if named.role == "by" and _by_whom_nothing_is_done(sentence, item, named):
            continue
        if (named.role in ("from", "by") or whose) and named.party is not None:
            return named if received is not None or not _of_what_is_promised(scene, sentence, item, named) else None
    behind = item if received is None or received.index > item.index else received
    sent = next((other for other in sentence.items[behind.index + 1 : behind.index + 4] if _from(other)), None)
    if sent is None:
        return None
    for named in scene.mentions(sentence, range(sent.index + 1, min(len(sentence.items), sent.index + 8))):
        between = sentence.items[sent.index + 1 : named.first]
        if between and between[-1].has("embodied"):
            return named  # *from the mediators, including A*
        lists = between and (between[-1].has("and") or "conj" in sentence.items[named.first].marks)
        listed = lists or any(other.has("and") for other in between[-3:])
        apart = any(other.has("that", "speech") or (other.has("prep") and not _from(other)) for other in between)
        return named if (listed or named.role == "from") and not apart else None
    return None


def _by_whom_nothing_is_done(sentence: Sentence, item: Item, named: Named) -> bool:
    """*Guarantees that they will not be pursued by A*: whether an agent is that of what is not to be done."""
    spared = (Undertaking.AMNESTY, Undertaking.NON_AGGRESSION)
    row = sentence.items[item.index : named.first]
    return any(other.cues.get("undertaking") in spared for other in row)


def _of_what_is_promised(scene: Scene, sentence: Sentence, item: Item, named: Named) -> bool:
    """*A gave guarantees of safe passage to the ships from B*: whether who gives is told, and what lies between."""
    giver = giver_of(sentence, item)
    if giver is None or sentence.first("undertaking", within=range(item.index + 1, named.first)) is None:
        return False
    return bool(subject_of(scene, sentence, giver, fallback=False))


def _from(item: Item) -> bool:
    return item.cues.get("prep") == "from"


def named_guarantors(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*The guarantors are A and B*, *guarantors: A, B and C*: who is named to be one."""
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 12))):
        between = sentence.items[item.index + 1 : named.first]
        listed = bool(between) and between[-1].text in _LISTING
        if any(other.has("speech") for other in between):
            break
        told = bool(between) and between[-1].has("provide") and not named.role
        prepositions = named.role in ("of", "to", "in") or any(other.has("prep") for other in between)
        if not (listed or told) and prepositions:
            continue
        if listed or any(other.has("provide") or other.text in ":—" for other in between):
            return coordinated(scene, sentence, named)
        break
    verb = item if item.has("provide") else sentence.before(item, lambda other: other.has("provide"), 3)
    if verb is not None:
        ready = sentence.before(verb, lambda other: other.has("ready", "commit"), 4)
        named_so = _right_before(scene, sentence, verb) or subject_of(scene, sentence, verb, fallback=False)
        named_so = named_so or (subject_of(scene, sentence, ready, fallback=False) if ready is not None else [])
        return named_so or (_first_named(scene, sentence, item) if verb is item else [])
    are = sentence.before(item, lambda other: not other.has("glue", "key"), 3)
    if are is not None and are.has("passive") and not (scene.pack.declined or scene.pack.verb_first):
        # *A and B are the guarantors of the truce*
        row = [named for named in scene.mentions(sentence, range(are.index)) if not named.role]
        first = next((named for named in row if row[-1] in _with_those_beside(scene, sentence, named)), None)
        return coordinated(scene, sentence, first) if first is not None else []
    apposed = sentence.items[item.index - 1] if item.index else None
    while apposed is not None and apposed.index and apposed.kind is TokenKind.WORD and apposed.has("glue"):
        apposed = sentence.items[apposed.index - 1]
    if apposed is None or not apposed.index or apposed.kind is not TokenKind.MARK:
        return []
    head = scene.at(sentence, sentence.items[apposed.index - 1])  # *A and B, the guarantors of the agreement*
    return coordinated(scene, sentence, head) if head is not None and not head.role else []


def _right_before(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*A and B [are] the guarantors*, where verbs come first: who is named right before a phrase for being it."""
    named = scene.at(sentence, sentence.items[verb.index - 1]) if verb.index and scene.pack.verb_first else None
    if named is None or named.role:
        return []
    found = coordinated(scene, sentence, named)
    row = list(scene.mentions(sentence, range(named.last + 1)))[-len(found) :]
    return found if row and not row[0].role else []


def _first_named(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A joined B as a guarantor*, *A and B signed the deal as guarantors*: who does what its clause says."""
    for named in scene.mentions(sentence, range(sentence.clause_of(item).start, item.index)):
        if named.party is not None and not named.role:
            return coordinated(scene, sentence, named)
    return []


def _with_those_beside(scene: Scene, sentence: Sentence, named: Named) -> list[Named]:
    """A mention with those that a list goes on with: *A, B and C*."""
    beside = coordinated(scene, sentence, named)
    row = scene.named[sentence.number]
    return row[row.index(named) : row.index(named) + len(beside)]


def soldiers_of(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The A soldiers guaranteed*: the side whose people are right beside a verb as its subject."""
    low, high = (verb.index + 1 if scene.pack.verb_first else verb.index - 4), verb.index
    high += 4 if scene.pack.declined else 3 if scene.pack.verb_first else 0
    for crowd in people_of(scene, sentence):
        if crowd.noun is None or not low <= crowd.noun < high or crowd.of is None:
            continue
        noun = sentence.items[crowd.noun]
        soldiers = noun.clause == verb.clause and noun.cues.get("persons") == "soldier"
        soldiers = soldiers and noun.marks.isdisjoint(("to", "by"))  # *guarantees to A's soldiers*
        # Where the noun's form does not show its case, that of the adjective before it does.
        cases = noun.cases or (sentence.items[crowd.noun - 1].cases if crowd.noun else noun.cases)
        if soldiers and ("nom" in cases if scene.pack.declined else not is_passive(scene, sentence, verb)):
            row = sentence.items[max(0, crowd.noun - 4) : crowd.noun]
            sides = [sides_of(other, scene.pack) for other in row if other.has("adjective")]
            both = [side.side for side in sides if side is not None] if any(each.has("and") for each in row) else []
            return list(dict.fromkeys([*both, crowd.of.side]))  # *the A and B soldiers*
    return []


_LISTING = frozenset(":—–(،,")


def _listed_from(scene: Scene, sentence: Sentence, first: Named) -> list[Party]:
    """*From A, the Arab mediators and B*: those of a list, also where not all of them are known."""
    found = dict.fromkeys(party.side for party in coordinated(scene, sentence, first))
    last = first.last
    for named in scene.mentions(sentence, range(first.last + 1, len(sentence.items))):
        between = sentence.items[last + 1 : named.first]
        listed = any(other.has("and") or "conj" in other.marks or other.text in ",،" for other in between)
        known = ("and", "glue", "office", "body", "adjective", "role", "prep")
        if len(between) > 5 or not listed or any(other.cues and not other.has(*known) for other in between):
            break
        found.update(dict.fromkeys(party.side for party in scene.everyone(sentence, named)))
        last = named.last
    return list(found)


def _peacekeepers(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The A peacekeepers guaranteed*: the state whose forces are the subject."""
    clause = sentence.clause_of(verb)
    low, high = max(clause.start, verb.index - 4), verb.index
    if scene.pack.verb_first:
        low, high = verb.index + 1, min(clause.stop, verb.index + 4)
    forces = next(foreign_forces(sentence, range(low, high)), None)
    if forces is None:
        return []
    beside = sentence.items[max(low, forces.index - 1) : min(high, forces.index + 2)]
    return [side for other in beside if other.has("adjective") and (side := sides_of(other, scene.pack))]


def _countries_of(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The countries of the coalition C pledged*: the coalition, by whose members it acts."""
    clause = sentence.clause_of(verb)
    for named in scene.mentions(sentence, range(clause.start, verb.index)):
        if named.role in ("of", "from") and named.party is not None and named.party.kind is PartyKind.COALITION:
            return [named.party]
    return []


def own_words(sentence: Sentence, item: Item, said: Saying) -> bool:
    """Whether who is named behind as the speaker can be who pledges: in a quotation, not of others in plain report."""
    if said.item is None or said.item.index <= item.index:
        return True
    return any(other.text in _QUOTES for other in sentence.items)


_QUOTES = frozenset('"«»“”„—')
