"""Whose a contact is by adjectives and names that are joined beside its noun: *Russian-Ukrainian talks*."""

from collections.abc import Iterator

from ....model.attribution import SpeechAct
from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import sides_of
from ...scene import Scene
from ...tokens import DASHES, TokenKind

_JOINS = frozenset(DASHES + "-/")
"""Marks that join names."""
_SIDES = frozenset({PartyKind.STATE, PartyKind.ARMED_GROUP})


def joined_names(scene: Scene, sentence: Sentence, contact: Item) -> list[Party]:
    """*A-B talks*, *the third round of A-B-C consultations*: the sides joined beside the noun for a contact."""
    if contact.index == 0 or ("adjective" not in sentence.cued and "name" not in sentence.cued):
        return []
    if sentence.before(contact, lambda other: other.cues.get("speech") == SpeechAct.DISCUSS, 8) is not None:
        return []  # *discussed the A-B talks with C*
    found: dict[Party, None] = {}
    joined = False
    for item in _beside(scene, sentence, contact):
        party = sides_of(item, scene.pack) if item.has("adjective", "name") else None
        if party is not None and party.side.kind in _SIDES and not item.has("persons"):
            found[party.side] = None
        elif item.text in _JOINS:
            joined = bool(found)
        elif found or not _describes(item):
            break
    if len(found) < 2 or not (joined or scene.pack.verb_first):
        return []
    return list(found) if scene.pack.verb_first else list(found)[::-1]


def _beside(scene: Scene, sentence: Sentence, contact: Item) -> Iterator[Item]:
    """The words on the side of a noun where the language has its adjectives, the nearest first."""
    if scene.pack.verb_first:
        yield from sentence.items[contact.index + 1 : contact.index + 8]
    else:
        yield from reversed(sentence.items[max(0, contact.index - 8) : contact.index])


def _describes(item: Item) -> bool:
    """Whether a word may stand between the names and the noun: *A-B direct peace talks*."""
    if item.kind is not TokenKind.WORD or item.has("prep", "and", "speech", "that", "status", "who"):
        return False
    return not item.cues or item.has("attribute", "ordinal", "subject", "jointly", "tone", "glue", "record")
