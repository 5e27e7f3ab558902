"""Who guarantees: the subject of the verb, those from whom it is got, those named as guarantors, or one untold."""

from ...model.guarantee import Undertaking
from ...model.party import Party, PartyKind
from ...model.provision import Subject
from ..drafts import Saying
from ..items import Item, Sentence
from ..named import Named, sides_of
from ..scene import Scene
from ..subjects import coordinated, is_passive, subject_of
from ..tokens import TokenKind
from .undertakings import PROTECTION, under, undertaken


def guarantors_of(scene: Scene, sentence: Sentence, item: Item, received: Item | None) -> list[Party]:
    """Who guarantees: the verb's subject, the one from whom it is got, else the one who says so."""
    if item.cues.get("guarantee") == "agent":
        return list(dict.fromkeys(party.side for party in named_guarantors(scene, sentence, item)))
    behind: list[Item] = []
    for other in sentence.items[item.index + 1 : item.index + 4]:
        if other.has("undertaking", "persons"):
            break  # *a guarantee of the rights of Armenians*: the adjective is of those who have them
        behind.append(other)
    if received is not None or item.cues.get("guarantee") == "noun":
        sent = any(other.cues.get("prep") == "from" for other in behind)  # *from A and B* names them
        named_so = [
            other
            for other in behind
            if other.has("adjective") and not (other.has("name") and (sent or "to" in other.marks))
        ]
        adjectives = [side for other in named_so if (side := sides_of(other, scene.pack))]
        if scene.pack.adjective_first:
            after = 0 if received is None else received.index + 1  # *the B fighters got guarantees*: they are B's
            before = sentence.items[max(after, item.index - 3) : item.index]
            row = scene.mentions(sentence, range(item.index, min(len(sentence.items), item.index + 6)))
            if sent and received is not None and not any(named.role == "from" for named in row):
                before = behind  # *got from the A officers*
            adjectives = [side for other in before if other.has("adjective") and (side := sides_of(other, scene.pack))]
        if adjectives:
            return list(dict.fromkeys(adjectives))
        low = item.index if received is None else min(received.index, item.index)
        for named in scene.mentions(sentence, range(low, min(len(sentence.items), item.index + 12))):
            owned = received is not None or under(sentence, item)
            whose = named.role == "of" and owned and named.first - item.index <= 2
            if (named.role in ("from", "by") or whose) and named.party is not None:
                return _listed_from(scene, sentence, named)
    if received is not None or under(sentence, item):
        return []
    giver = giver_of(sentence, item) or item
    unnamed = _unnamed(scene, sentence, giver)
    subjects = [] if unnamed else subject_of(scene, sentence, giver, fallback=False)
    if not (subjects or unnamed) and giver is not item:
        subjects = subject_of(scene, sentence, item, fallback=False)
    subjects = subjects or _peacekeepers(scene, sentence, giver) or _countries_of(scene, sentence, giver)
    ready = sentence.before(item, lambda other: other.has("ready"), 25)
    if not (subjects or unnamed) and ready is not None:
        for named in reversed(list(scene.mentions(sentence, range(max(0, ready.index - 5), ready.index)))):
            party = scene.resolve(named)
            if party is not None and not named.role:
                subjects = [party]
                break
    if not (subjects or unnamed):
        said = scene.said(sentence, item)
        subjects = [said.speaker] if said.speaker is not None and own_words(sentence, item, said) else []
    return list(dict.fromkeys(party.side for party in subjects))


def named_guarantors(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*The guarantors are A and B*, *guarantors: A, B and C*: who is named to be one."""
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 12))):
        between = sentence.items[item.index + 1 : named.first]
        listed = bool(between) and between[-1].text in _LISTING
        if any(other.has("speech") for other in between):
            break
        if not listed and (named.role in ("of", "to", "in") or any(other.has("prep") for other in between)):
            continue
        if listed or any(other.has("provide") or other.text in ":—" for other in between):
            return coordinated(scene, sentence, named)
        break
    verb = item if item.has("provide") else sentence.before(item, lambda other: other.has("provide"), 3)
    if verb is not None:
        ready = sentence.before(verb, lambda other: other.has("ready", "commit"), 4)
        named_so = subject_of(scene, sentence, verb, fallback=False)
        return named_so or (subject_of(scene, sentence, ready, fallback=False) if ready is not None else [])
    apposed = sentence.items[item.index - 1] if item.index else None
    while apposed is not None and apposed.index and apposed.kind is TokenKind.WORD and apposed.has("glue"):
        apposed = sentence.items[apposed.index - 1]
    if apposed is None or not apposed.index or apposed.kind is not TokenKind.MARK:
        return []
    head = scene.at(sentence, sentence.items[apposed.index - 1])  # *A and B, the guarantors of the agreement*
    return coordinated(scene, sentence, head) if head is not None and not head.role else []


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
    for item in sentence.where("subject", within=range(low, high)):
        if item.cues["subject"] == Subject.FOREIGN_FORCES:
            beside = sentence.items[max(low, item.index - 1) : min(high, item.index + 2)]
            return [side for other in beside if other.has("adjective") and (side := sides_of(other, scene.pack))]
    return []


def guarantor_untold(
    scene: Scene, sentence: Sentence, item: Item, undertakings: list[Item], received: Item | None
) -> bool:
    """Whether who guarantees is not named: *they are guaranteed a safe exit*, *the army pledged*."""
    if item.cues.get("guarantee") == "agent" or not (scene.of_conflict() or scene.fields()[0]):
        return False
    if received is not None:
        doubted = (
            sentence.first("not", "or", "need", "must", "should", "demand", "wants", "effort", "might") is not None
        )
        return item.cues.get("guarantee") == "noun" and received.clause == item.clause and not doubted
    promised = {undertaken(sentence, other) for other in undertakings}
    protects = not PROTECTION.isdisjoint(promised)
    if item.cues.get("guarantee") == "verb" and promised <= {Undertaking.SECURITY}:
        return False  # *the army ensures the defence of the town*
    giver = giver_of(sentence, item) or item
    lead = sentence.items[giver.index - 1] if giver.index else None
    if _unnamed(scene, sentence, giver) or (lead is not None and lead.has("pronoun")):
        return True
    if sentence.before(item, lambda other: other.has("ready"), 6) is not None or under(sentence, item):
        return True
    return protects and giver.has("guarantee", "commit", "provide") and is_passive(scene, sentence, giver)


def _countries_of(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The countries of the coalition C pledged*: the coalition, by whose members it acts."""
    clause = sentence.clause_of(verb)
    for named in scene.mentions(sentence, range(clause.start, verb.index)):
        if named.role == "of" and named.party is not None and named.party.kind is PartyKind.COALITION:
            return [named.party]
    return []


def _unnamed(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether a body that the text does not name is the subject: *the government guaranteed*, *26 states pledged*."""
    clause = sentence.clause_of(verb)
    row = sentence.items[max(clause.start, verb.index - (3 if scene.pack.declined else 5)) : verb.index]
    if scene.pack.verb_first:
        row = sentence.items[verb.index + 1 : min(clause.stop, verb.index + 2)]
    beside = [scene.at(sentence, item) for item in sentence.items[max(0, verb.index - 3) : verb.index + 3]]
    if any(named is not None and named.several and not scene.everyone(sentence, named) for named in beside):
        return True  # *both sides gave guarantees*
    if any(named is not None and not named.role for named in (scene.at(sentence, item) for item in row)):
        return False
    return any(
        (item.has("body", "office", "group", "organization", "force", "number") or item.kind is TokenKind.NUMBER)
        and (not item.cases or "nom" in item.cases)
        and scene.at(sentence, item) is None
        for item in row
    )


def giver_of(sentence: Sentence, item: Item) -> Item | None:
    """The verb by which a guarantee is given: before it, or behind a noun that opens its clause."""
    before = sentence.before(item, lambda other: other.has("provide", "commit"), 6)
    if before is not None or item.cues.get("guarantee") != "noun" or item.index - sentence.clause_of(item).start > 2:
        return before
    return sentence.after(item, lambda other: other.has("provide"), 8, stop=lambda other: other.kind is TokenKind.MARK)


def own_words(sentence: Sentence, item: Item, said: Saying) -> bool:
    """Whether who is named behind as the speaker can be who pledges: in a quotation, not of others in plain report."""
    if said.item is None or said.item.index <= item.index:
        return True
    return any(other.text in _QUOTES for other in sentence.items)


_QUOTES = frozenset('"«»“”„—')
