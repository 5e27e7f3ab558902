"""Whose a ceasefire is, where its own words tell: who declared it, who put it forward."""

import attrs

from ...model.party import Party, PartyKind
from ...model.proposal import ProposalStatus
from ..items import Item, Sentence
from ..named import Named
from ..scene import Scene, can_act
from ..subjects import is_passive, subject_of
from ..tokens import QUOTES, TokenKind


@attrs.frozen
class Author:
    """Who a ceasefire is said to come from, and as what.

    Attributes:
        party: Who.
        status: Declared or proposed.
    """

    party: Party
    status: ProposalStatus


def author_of(scene: Scene, sentence: Sentence, head: Item) -> Author | None:
    """Who declared or proposed a ceasefire, by the words beside it."""
    return _told_behind(scene, sentence, head) or _declared_before(scene, sentence, head)


def _told_behind(scene: Scene, sentence: Sentence, head: Item) -> Author | None:
    """*The truce declared by A*, *the ceasefire that A had announced*: what is told of a ceasefire right behind it."""
    for item in sentence.items[head.index + 1 : head.index + 11]:
        if item.text == "," and scene.pack.declined and _set_apart(sentence, item.index + 1):
            continue  # where commas set apart what is told of a noun: *the truce, declared by A*
        if item.kind in (TokenKind.MARK, TokenKind.BREAK) and item.text not in QUOTES:
            return None
        declared = item.stands("declared", "announced")
        if declared or item.has("propose", "call"):
            party = _by(scene, sentence, item) or _in_relative(scene, sentence, head, item)
            if party is None:
                return None
            return Author(party, ProposalStatus.DECLARED if declared else ProposalStatus.PROPOSED)
        if item.has("ceasefire") or (item.has("proposal", "pact") and item.index - head.index > 2):
            return None  # *a truce in reply to a ceasefire announced by A*, *a truce under the plan that A announced*
        if item.has("status", "speech", "action", "and", "but") or (item.has("that") and scene.pack.verb_first):
            return None
    return None


def _set_apart(sentence: Sentence, index: int) -> bool:
    """Whether a participle or relative clause begins at a place that tells who put something forward."""
    row = sentence.items[index : index + 4]
    if not row:
        return False
    participle = row[0].has("passive") and row[0].has("propose", "status")
    return participle or (row[0].has("who") and any(other.has("propose") for other in row[1:]))


_OTHER_MATTERS = ("that", "status", "proposal", "speech", "provide", "contact", "effort", "reply", "ready")


def _declared_before(scene: Scene, sentence: Sentence, head: Item) -> Author | None:
    """*A declared a truce, but broke it*: who declares it, whatever becomes of it."""
    verb = sentence.before(
        head,
        lambda other: "declared" in other.statuses,
        8,
        stop=lambda other: other.kind is TokenKind.MARK or other.has(*_OTHER_MATTERS),
    )
    if verb is None or scene.negated(sentence, verb):
        return None
    party = declarer_of(scene, sentence, verb)
    return Author(party, ProposalStatus.DECLARED) if party is not None else None


def _by(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """*Declared by A*; *put forward by A's envoy B* is put forward by B."""
    for named in scene.mentions(sentence, range(verb.index + 1, len(sentence.items))):
        caseless = not named.role and verb.has("passive") and named.first == verb.index + 1
        if (named.role != "by" and not (scene.pack.declined and caseless)) or named.first - verb.index > 4:
            return None
        return scene.resolve(possessed(scene, sentence, named))
    return None


def possessed(scene: Scene, sentence: Sentence, named: Named) -> Named:
    """The person behind the one whose person it is: B of *the president's envoy, B*."""
    for other in scene.mentions(sentence, range(named.last + 1, min(len(sentence.items), named.last + 8))):
        between = sentence.items[named.last + 1 : other.first + 1]
        person = other.party is not None and other.party.kind is PartyKind.PERSON
        ruled = any(item.has("office", "role") and item.clause == sentence.items[named.last].clause for item in between)
        return other if person and ruled and not any(item.has("prep", "and") for item in between) else named
    return named


def _in_relative(scene: Scene, sentence: Sentence, head: Item, verb: Item) -> Party | None:
    """*The truce that A had declared*, *it declared*: the subject between a ceasefire and its verb."""
    between = sentence.items[head.index + 1 : verb.index]
    if scene.pack.verb_first:
        if between and not any(item.has("who") for item in between):
            return None
        subjects = subject_of(scene, sentence, verb, fallback=False)
        # What two put forward is the first one's; what two declare is nobody's own.
        return subjects[0] if len(subjects) == 1 or (subjects and verb.has("propose", "call")) else None
    row = [named for named in scene.mentions(sentence, range(head.index + 1, verb.index)) if not named.role]
    if not row and scene.pack.declined and any(item.has("who") for item in between):
        # *The truce that proposed A*: where case shows the subject, it may stand behind.
        subjects = subject_of(scene, sentence, verb, fallback=False)
        return subjects[0] if len(subjects) == 1 else None
    return scene.resolve(row[-1]) if len(row) == 1 else None


def declarer_of(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """Who declares a ceasefire; who says that its own people will observe one declares it."""
    subjects = subject_of(scene, sentence, verb, fallback=False)
    if subjects:
        return subjects[0] if len(subjects) == 1 else None
    said = scene.said(sentence, verb)
    if said.speaker is None or said.item is None or said.item.index > verb.index or is_passive(scene, sentence, verb):
        return None
    between = range(said.item.index + 1, verb.index)
    others = any(named.party is not None and not named.role for named in scene.mentions(sentence, between))
    return said.speaker if can_act(said.speaker) and not others else None


def side_of_officials(party: Party | None) -> Party | None:
    """The side that unnamed officials speak for."""
    if party is not None and party.office == "official" and party.id == f"{party.side.id}.official":
        return party.side
    return party
