"""Guarantees that a text tells of more than once: each is kept once, with all that is said of it."""

from collections.abc import Iterable
from typing import Any

from ....model.guarantee import Guarantee, PledgeStatus, Undertaking
from ....model.party import Party, PartyKind
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...scene import Scene
from .undertakings import PROTECTION


def add_guarantees(
    scene: Scene, sentence: Sentence, item: Item, words: Words, guarantors: list[Party], fields: dict[str, Any]
) -> None:
    """Add what each of several guarantees, or one that is not named, if nothing has told so already."""
    for guarantor in guarantors or _told_before(scene, sentence, fields["beneficiaries"]):
        one = {"contingent_on": (), "legal_basis": (), **fields, "guarantor": guarantor}
        if not (_told_already(scene, one) or _filled(scene, sentence, words, one)):
            scene.add(Draft(Guarantee, (words,), scene.said(sentence, item), one, sentence.number))


def _told_before(scene: Scene, sentence: Sentence, beneficiaries: Iterable[Party]) -> tuple[Party | None, ...]:
    """*A opened a corridor. Those who come out are promised their lives*: whoever guaranteed just before."""
    near = [draft for draft in scene.of_kind(Guarantee) if sentence.number - draft.sentence <= _NEAR]
    known = {draft.fields["guarantor"] for draft in near}
    gains = {party for each in beneficiaries for party in (each.side, each.part_of)}
    return tuple(known) if len(known) == 1 and known.isdisjoint(gains) else (None,)


_NEAR = 8
"""How many sentences a text speaks on of what one side guarantees."""


def _same_people(one: Iterable[Party], other: Iterable[Party]) -> bool:
    """Whether those that one guarantee is for are among those of another; texts give one group many names."""
    groups = {party if party.kind is not PartyKind.GROUP else PartyKind.GROUP for party in map(_side, other)}
    return all(party in groups or party.kind in groups for party in map(_side, one))


def _side(party: Party) -> Party:
    return party if party.kind is PartyKind.GROUP else party.side


def _filled(scene: Scene, sentence: Sentence, words: Words, fields: dict[str, Any]) -> bool:
    """Tell who guarantees, or to whom, of a guarantee just told of, by one that says the same and names them."""
    for known in scene.of_kind(Guarantee):
        told = known.fields
        if (
            told["guarantor"] in (None, fields["guarantor"])
            and sentence.number - known.sentence <= 6
            and (set(fields["undertakings"]) & set(told["undertakings"]) or _both_protect(told, fields))
            and _same_people(told["beneficiaries"], fields["beneficiaries"])
            and words.start >= known.words[-1].end
            and not {told["status"], fields["status"]} & _UNDONE
        ):
            told["guarantor"] = fields["guarantor"]
            told["beneficiaries"] = told["beneficiaries"] or fields["beneficiaries"]
            told["undertakings"] = tuple(dict.fromkeys((*told["undertakings"], *fields["undertakings"])))
            told["contingent_on"] = told["contingent_on"] or fields["contingent_on"]
            told["legal_basis"] = told["legal_basis"] or fields["legal_basis"]
            known.words = (*known.words, words)
            return True
    return False


def _both_protect(told: dict[str, Any], fields: dict[str, Any]) -> bool:
    """*The fighters are promised safety. A's army guarantees a safe exit*: whether one tells who gives the other."""
    known = told["guarantor"] is None and bool(told["beneficiaries"])
    both = {*told["undertakings"], *fields["undertakings"]} - {Undertaking.SECURITY}
    return known and both <= PROTECTION


def _told_already(scene: Scene, fields: dict[str, Any]) -> bool:
    """Whether a guarantee only says again what an earlier one said, with no more words on who gives it to whom."""
    for known in scene.of_kind(Guarantee):
        told = known.fields
        settled = {told["status"], fields["status"]}.isdisjoint(_UNDONE)
        if (
            (settled or told["status"] is fields["status"])
            and fields["guarantor"] in (None, told["guarantor"])
            and _same_people(fields["beneficiaries"], told["beneficiaries"])
            and set(fields["undertakings"]) & set(told["undertakings"])
            and (fields["beneficiaries"] or set(fields["undertakings"]) <= set(told["undertakings"]))
        ):
            return True
    return False


_UNDONE = frozenset({PledgeStatus.REFUSED, PledgeStatus.BROKEN})
