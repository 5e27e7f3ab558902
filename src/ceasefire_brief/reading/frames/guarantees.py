"""Guarantees: who answers to whom for what, on what condition, by what law."""

from typing import Any

import attrs

from ...model.condition import Precondition
from ...model.guarantee import ContingencyKind, Guarantee, Law, PledgeStatus, Undertaking
from ...model.party import Party, PartyKind
from ..crowds import Crowd
from ..drafts import Draft, Saying, Words
from ..items import Item, Sentence
from ..named import sides_of
from ..people import slug
from ..scene import Scene
from ..tokens import TokenKind
from .captives import people_of
from .initiatives import phrase_end
from .standing import past


@attrs.frozen(eq=False)
class DraftContingency:
    """What a guarantee depends on, before the brief is made."""

    kind: ContingencyKind
    words: Words


@attrs.frozen(eq=False)
class DraftLaw:
    """A law that the text cites, before the brief is made."""

    law: Law
    words: Words
    of: Party | None


def read_guarantees(scene: Scene, sentence: Sentence) -> None:
    """Add the guarantees of a sentence; several guarantors of one thing make a statement each."""
    last = -1
    for item in sentence.where("guarantee", "commit"):
        if item.index <= last or past(sentence, item) or inside_demand(scene, item):
            continue
        opened = sentence.before(
            item, lambda other: other.has("if", "only_if"), 7, stop=lambda other: other.kind is TokenKind.MARK
        )
        if opened is not None and not scene.pack.verb_first:
            if not any(other.has("contingency") for other in sentence.items[opened.index : item.index]):
                continue  # *if A guaranteed it*; but *in case of surrender A guarantees it*
        undertakings = _undertakings(sentence, item)
        if _of_peacetime(scene, undertakings) or not _pledges(scene, sentence, item, undertakings):
            continue
        received = sentence.before(item, lambda other: other.has("obtain"), 9)
        guarantors = _guarantors(scene, sentence, item, received)
        refused = _refused(scene, sentence, item)
        if not guarantors or (received is not None and scene.negated(sentence, received)):
            continue
        if refused and item.has("commit") and not item.has("guarantee"):
            continue
        reach = max([item.index, *(other.index for other in undertakings)])
        contingency = _contingency(sentence, item)
        laws = _laws(scene, sentence, item)
        words = _guarantee_words(scene, sentence, item, undertakings, contingency, laws, guarantors)
        for guarantor in guarantors:
            fields: dict[str, Any] = {
                "status": _pledge_status(sentence, item, refused, contingency),
                "guarantor": guarantor,
                "beneficiaries": _beneficiaries(scene, sentence, item, guarantors, received),
                "undertakings": tuple(dict.fromkeys(Undertaking(other.cues["undertaking"]) for other in undertakings)),
                "contingent_on": (contingency,) if contingency is not None else (),
                "legal_basis": tuple(laws),
            }
            scene.add(Draft(Guarantee, (words,), scene.said(sentence, item), fields, sentence.number))
        last = reach


def _of_peacetime(scene: Scene, undertakings: list[Item]) -> bool:
    """*Guarantees pensioners the right to care*: nothing, or what states guarantee at any time, in a text of no war."""
    plain = all(item.cues["undertaking"] in _ANY_TIME for item in undertakings)
    return not undertakings or (plain and not scene.of_conflict() and not scene.fields()[0])


_ANY_TIME = frozenset({Undertaking.RIGHTS, Undertaking.MEDICAL_CARE, Undertaking.SAFETY, Undertaking.AMNESTY})


def _pledge_status(sentence: Sentence, item: Item, refused: bool, contingency: DraftContingency | None) -> PledgeStatus:
    if refused:
        return PledgeStatus.REFUSED
    ready = sentence.before(item, lambda other: other.has("ready"), 25) is not None
    return PledgeStatus.OFFERED if contingency is not None or ready else PledgeStatus.GIVEN


def _giver(sentence: Sentence, item: Item) -> Item | None:
    """The verb by which a guarantee is given: before it, or behind a noun that opens its clause."""
    before = sentence.before(item, lambda other: other.has("provide", "commit"), 6)
    if before is not None or item.cues.get("guarantee") != "noun" or item.index - sentence.clause_of(item).start > 2:
        return before
    return sentence.after(item, lambda other: other.has("provide"), 8, stop=lambda other: other.kind is TokenKind.MARK)


def _refused(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether the guarantee, or the verb that gives it, is negated or refused."""
    giver = _giver(sentence, item)
    rows = [item] if giver is None else [item, giver]
    if any(scene.negated(sentence, each, 2) for each in rows):
        return True
    return sentence.before(rows[-1], lambda other: bool({"rejected", "refused"} & set(other.statuses)), 3) is not None


def _guarantee_words(
    scene: Scene,
    sentence: Sentence,
    item: Item,
    undertakings: list[Item],
    contingency: DraftContingency | None,
    laws: list[DraftLaw],
    guarantors: list[Party],
) -> Words:
    reach = [item.index, *(other.index for other in undertakings)]
    giver = sentence.before(item, lambda other: other.has("provide", "obtain"), 9) or item
    if giver.has("commit") and giver.clause == item.clause:
        reach.append(giver.index)
    reach += [
        named.first
        for named in scene.mentions(sentence, range(max(0, giver.index - 4), item.index))
        if named.party is not None
        and named.party.side in guarantors
        and sentence.items[named.first].clause == item.clause
    ]
    start = sentence.items[min(reach)].start
    end = phrase_end(sentence, sentence.items[max(reach)])
    for words in (*(law.words for law in laws), *((contingency.words,) if contingency is not None else ())):
        start, end = min(start, words.start), max(end, words.end)
    return Words(start, end)


def inside_demand(scene: Scene, item: Item) -> bool:
    """Whether a word stands in what has been read as a demand."""
    return any(words.start <= item.start < words.end for draft in scene.of_kind(Precondition) for words in draft.words)


def _pledges(scene: Scene, sentence: Sentence, item: Item, undertakings: list[Item]) -> bool:
    """Whether a word of guaranteeing is an act of it: a verb, or a noun that somebody gives or gets."""
    if item.has("guarantee") and item.cues["guarantee"] == "verb" and not item.marks & {"to", "by", "def"}:
        return True
    if item.has("commit") and not item.has("guarantee"):
        # *pledged to let them pass safely*: of what can be pledged, only what protects people is a guarantee.
        near = undertakings[0].index - item.index
        return 0 < near <= 4 and undertakings[0].cues["undertaking"] in _PROTECTION
    if item.cues.get("guarantee") == "agent":
        return bool(_named_guarantors(scene, sentence, item))
    around = sentence.items[max(0, item.index - 6) : item.index]
    if any(other.has("ready", "commit", "provide", "obtain") for other in around) or _giver(sentence, item) is not None:
        return True
    if any(other.has("demand", "effort", "call") for other in around):
        return False  # *B wants guarantees from A*: nobody has given them
    return any(other.cues.get("prep") == "from" for other in sentence.items[item.index + 1 : item.index + 5])


_PROTECTION = frozenset(
    {
        Undertaking.LIFE,
        Undertaking.HUMANE_TREATMENT,
        Undertaking.SAFE_PASSAGE,
        Undertaking.SAFETY,
        Undertaking.NON_AGGRESSION,
        Undertaking.AMNESTY,
        Undertaking.HUMANITARIAN_ACCESS,
    }
)


def _undertakings(sentence: Sentence, item: Item) -> list[Item]:
    found = [item] if item.has("undertaking") else []
    gap = 0
    for other in sentence.items[item.index + 1 : item.index + 16]:
        if other.has("speech", "voiced", "if", "but") or other.kind is TokenKind.BREAK:
            break
        if other.has("undertaking"):
            found.append(other)
            gap = 0
            continue
        gap += 1
        if gap > (4 if found else 8):
            break
    if not found:
        for other in reversed(sentence.items[max(0, item.index - 4) : item.index + 1]):
            if other.kind is TokenKind.MARK:
                break
            if other.has("undertaking"):
                found.append(other)
                break
    return found


def _named_guarantors(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*The guarantors are A and B*, *guarantors: A, B and C*: who is named to be one."""
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 8))):
        between = sentence.items[item.index + 1 : named.first]
        if named.role in ("of", "to", "in") or any(other.has("speech", "prep") for other in between):
            continue
        if any(other.has("provide") or other.text in ":—" for other in between):
            return scene.coordinated(sentence, named)
        return []
    verb = sentence.before(item, lambda other: other.has("provide"), 3)
    if verb is not None:
        return scene.subject(sentence, verb, fallback=False)
    apposed = sentence.items[item.index - 1] if item.index else None
    while apposed is not None and apposed.index and apposed.kind is TokenKind.WORD and apposed.has("glue"):
        apposed = sentence.items[apposed.index - 1]
    if apposed is None or not apposed.index or apposed.kind is not TokenKind.MARK:
        return []
    head = scene.at(sentence, sentence.items[apposed.index - 1])  # *A and B, the guarantors of the agreement*
    return scene.coordinated(sentence, head) if head is not None and not head.role else []


def _guarantors(scene: Scene, sentence: Sentence, item: Item, received: Item | None) -> list[Party]:
    """Who guarantees: the verb's subject, the one from whom it is got, else the one who says so."""
    if item.cues.get("guarantee") == "agent":
        return list(dict.fromkeys(party.side for party in _named_guarantors(scene, sentence, item)))
    behind: list[Item] = []
    for other in sentence.items[item.index + 1 : item.index + 4]:
        if other.has("undertaking"):
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
            before = sentence.items[max(0, item.index - 3) : item.index]
            adjectives = [side for other in before if other.has("adjective") and (side := sides_of(other, scene.pack))]
        if adjectives:
            return list(dict.fromkeys(adjectives))
        low = item.index if received is None else min(received.index, item.index)
        for named in scene.mentions(sentence, range(low, min(len(sentence.items), item.index + 12))):
            whose = named.role == "of" and received is not None and named.first == item.index + 1
            if (named.role in ("from", "by") or whose) and named.party is not None:
                return list(dict.fromkeys(party.side for party in scene.coordinated(sentence, named)))
    if received is not None:
        return []
    giver = _giver(sentence, item) or item
    subjects = scene.subject(sentence, giver, fallback=False)
    if not subjects and giver is not item:
        subjects = scene.subject(sentence, item, fallback=False)
    ready = sentence.before(item, lambda other: other.has("ready"), 25)
    if not subjects and ready is not None:
        for named in reversed(list(scene.mentions(sentence, range(max(0, ready.index - 5), ready.index)))):
            party = scene.resolve(named)
            if party is not None and not named.role:
                subjects = [party]
                break
    if not subjects and not _unnamed(scene, sentence, giver):
        said = scene.said(sentence, item)
        subjects = [said.speaker] if said.speaker is not None and own_words(sentence, item, said) else []
    return list(dict.fromkeys(party.side for party in subjects))


def _unnamed(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether a body that the text does not name is the subject: *the government guaranteed*."""
    row = sentence.items[max(sentence.clause_of(verb).start, verb.index - 3) : verb.index]
    return scene.pack.declined and any(
        item.has("body", "office", "group", "organization") and "nom" in item.cases and scene.at(sentence, item) is None
        for item in row
    )


def own_words(sentence: Sentence, item: Item, said: Saying) -> bool:
    """Whether who is named behind as the speaker can be who pledges: in a quotation, not of others in plain report."""
    if said.item is None or said.item.index <= item.index:
        return True
    return any(other.text in _QUOTES for other in sentence.items)


_QUOTES = frozenset('"«»“”„—')


def _contingency(sentence: Sentence, item: Item) -> DraftContingency | None:
    for cue in sentence.where("if", "provided", "only_if"):
        if abs(cue.index - item.index) > 25 or cue is item:
            continue
        last = cue
        for other in sentence.items[cue.index : cue.index + 12]:
            if other.kind is TokenKind.MARK or other.has("speech", "guarantee"):
                break
            if other.has("contingency"):
                return DraftContingency(ContingencyKind(other.cues["contingency"]), Words(cue.start, other.end))
            if other.has("ceasefire"):
                return DraftContingency(ContingencyKind.CEASEFIRE, Words(cue.start, other.end))
            last = other
        if last is not cue and cue.index > item.index:
            return DraftContingency(ContingencyKind.OTHER, Words(cue.start, last.end))
    return None


def _laws(scene: Scene, sentence: Sentence, item: Item) -> list[DraftLaw]:
    found: list[DraftLaw] = []
    according = sentence.after(item, lambda other: other.has("according"), 30)
    row = sentence.items[according.index :] if according is not None else []
    for other in row[:14]:
        if other.has("law"):
            law = Law(other.cues["law"])
            of = None
            before = sentence.items[max(0, other.index - 2) : other.index][::-1]
            behind = sentence.items[other.index + 1 : other.index + 3]
            for near in (*before, *behind) if scene.pack.adjective_first else (*behind, *before):
                if near.has("adjective", "name"):
                    party = sides_of(near, scene.pack)
                    if party is not None and party.kind is PartyKind.STATE:
                        of = party
                        break
            if law is Law.DOMESTIC_LAW and of is None:
                law = Law.OTHER
            last = other
            if (
                of is not None
                and other.index + 1 < len(sentence.items)
                and sentence.items[other.index + 1].has("adjective")
            ):
                last = sentence.items[other.index + 1]
            found.append(DraftLaw(law, Words(other.start, last.end), of if law is Law.DOMESTIC_LAW else None))
    return found


def _beneficiaries(
    scene: Scene, sentence: Sentence, item: Item, guarantors: list[Party], received: Item | None
) -> tuple[Party, ...]:
    """In whose favour: who gets the guarantee, or the people and parties that it names."""
    if received is not None:
        subjects = scene.subject(sentence, received, fallback=False)
        return tuple(dict.fromkeys(party for party in subjects if party.side not in guarantors))[:1]
    if item.cues.get("guarantee") == "agent":
        return ()
    giver = _giver(sentence, item) or item
    stop = sentence.after(item, lambda other: other.has("if", "provided", "only_if", "speech", "according"), 20)
    row = range(giver.index, min(len(sentence.items), item.index + 20) if stop is None else stop.index)
    crowd = next((crowd for crowd in people_of(scene, sentence) if crowd.noun is not None and crowd.noun in row), None)
    for named in scene.mentions(sentence, row):
        if crowd is not None and crowd.noun is not None and crowd.noun + 2 < named.first:
            break
        if named.party is None or (named.party.side in guarantors and named.party.kind is not PartyKind.GROUP):
            continue
        given = giver.index < named.first < item.index and not named.role  # *gave B guarantees*, undeclined
        if named.role in ("to", "of", "for") or given or (named.role in ("by", "") and not scene.pack.declined):
            return (scene.people.made.get(f"{named.party.side.id}.encircled") or named.party,)
    if crowd is not None:
        return (_group(scene, sentence, crowd),)
    for group in reversed(scene.people.groups):
        if group.side not in guarantors:
            return (group,)
    unnamed = next((other for other in sentence.where("group", within=row) if scene.at(sentence, other) is None), None)
    return (_band(scene, unnamed),) if unnamed is not None else ()


def _band(scene: Scene, item: Item) -> Party:
    """*Safe passage to the armed units*: those of a group that the text does not name."""
    words = scene.words.words(item, item)
    return scene.people.make(slug(words), PartyKind.GROUP, words, None)


def _group(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party:
    """The people whom a guarantee is for, as a party of their own."""
    words = scene.words.words(sentence.items[crowd.noun or crowd.first], sentence.items[crowd.last])
    return scene.people.make(slug(words) or "people", PartyKind.GROUP, words, crowd.of)
