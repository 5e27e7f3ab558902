"""Who opens a way or announces that it will be: *A opened a corridor*, *a corridor will be opened, A said*."""

from collections.abc import Iterable

from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of, tellers
from ...tokens import TokenKind
from ..demands.tellers import told_next
from .guarantors import soldiers_of


def openers_of(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """Who opens or grants something: the verb's subject, soldiers of a side, those who agreed to do so."""
    found = subject_of(scene, sentence, verb, fallback=False) or soldiers_of(scene, sentence, verb)
    found = found or _teller(scene, sentence, verb)
    if not found:
        lead = sentence.before(
            verb,
            lambda other: other.has("ready", "commit", "propose", "status") or other.cues.get("speech") == "agree",
            3,
            stop=lambda other: other.kind is not TokenKind.WORD or other.has("that"),
        )
        found = subject_of(scene, sentence, lead, fallback=False) if lead is not None else []
    return list(dict.fromkeys(party.side for party in found))


def _teller(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*A said that it had opened*, where verbs need no pronoun: who says so, if nobody is named in between."""
    if not scene.pack.declined or not any(
        other.has("that") for other in sentence.items[max(0, verb.index - 2) : verb.index]
    ):
        return []
    return tellers(scene, sentence, verb)


def announcer_of(scene: Scene, sentence: Sentence, verb: Item, beneficiaries: Iterable[Party]) -> list[Party]:
    """*They will be guaranteed their lives, A's ministry said*: a side that announces what is to be done does it."""
    clause = sentence.clause_of(verb)
    ahead = verb.has("future") or sentence.before(verb, lambda other: other.has("future"), 3) is not None
    speaker = scene.said(sentence, verb).speaker or told_next(scene, sentence)
    if speaker is None or not (
        ahead or verb.has("opens", "permit") or sentence.first("future", within=clause) is not None
    ):
        return []
    return unless_gaining(speaker, beneficiaries)


def unless_gaining(speaker: Party, beneficiaries: Iterable[Party]) -> list[Party]:
    """The side that announces something, where it could do it, and does not get it itself."""
    side = speaker.side
    gains = any(side in (party.side, party.part_of) for party in beneficiaries)
    return [side] if side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP) and not gains else []
