"""Guarantees and commitments."""

from typing import Any

import attrs

from ...model.guarantee import (
    Commitment,
    ContingencyKind,
    Firmness,
    Guarantee,
    Law,
    PledgeStatus,
    Undertaking,
)
from ...model.party import Party, PartyKind
from ...model.proposal import Proposal
from ...model.provision import Subject
from ..items import Item, Sentence
from ..mentions import sides_of
from ..scene import Draft, Scene, Words
from ..tokens import TokenKind
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
    """Add the guarantees of a sentence."""
    last = -1
    for item in sentence.where("guarantee"):
        if item.index <= last or past(sentence, item):
            continue
        if _inside_demand(scene, item) or not _pledges(sentence, item):
            continue
        refused = scene.negated(sentence, item, 3)
        undertakings = _undertakings(sentence, item)
        if not undertakings:
            continue
        guarantor = _guarantor(scene, sentence, item)
        if guarantor is None:
            continue
        contingency = _contingency(sentence, item)
        laws = _laws(scene, sentence, item)
        beneficiaries = _beneficiaries(scene, sentence, item, guarantor)
        reach = [item.index, *(other.index for other in undertakings)]
        end = sentence.items[max(reach)].end
        start = sentence.items[min(reach)].start
        if laws:
            end = max(end, laws[-1].words.end)
        for words in (contingency.words,) if contingency is not None else ():
            start, end = min(start, words.start), max(end, words.end)
        end = max(end, phrase_end(sentence, sentence.items[max(reach)]))
        last = max(reach)
        fields: dict[str, Any] = {
            "status": PledgeStatus.REFUSED
            if refused
            else PledgeStatus.OFFERED
            if contingency is not None or _ready_before(sentence, item)
            else PledgeStatus.GIVEN,
            "guarantor": guarantor,
            "beneficiaries": beneficiaries,
            "undertakings": tuple(dict.fromkeys(Undertaking(other.cues["undertaking"]) for other in undertakings)),
            "contingent_on": (contingency,) if contingency is not None else (),
            "legal_basis": tuple(laws),
        }
        scene.add(Draft(Guarantee, (Words(start, end),), scene.said(sentence, item), fields, sentence.number))


def _inside_demand(scene: Scene, item: Item) -> bool:
    from ...model.condition import Precondition

    return any(
        words.start <= item.start < words.end
        for draft in scene.of_kind(Precondition)
        for words in draft.words
    )


def _pledges(sentence: Sentence, item: Item) -> bool:
    """Whether a word of guaranteeing is an act of it: a verb, or a noun that somebody gives."""
    if item.cues["guarantee"] == "verb" and not item.marks & {"to", "by", "def"}:
        return True
    around = sentence.items[max(0, item.index - 5) : item.index + 4]
    return any(other.has("ready", "commit", "provide") and other.clause == item.clause for other in around) or any(
        other.cues.get("prep") == "from" for other in sentence.items[item.index + 1 : item.index + 3]
    )


def _ready_before(sentence: Sentence, item: Item) -> bool:
    return sentence.before(item, lambda other: other.has("ready"), 25) is not None


def _undertakings(sentence: Sentence, item: Item) -> list[Item]:
    found = []
    gap = 0
    for other in sentence.items[item.index + 1 : item.index + 16]:
        if other.has("speech", "voiced", "if", "but") or other.kind is TokenKind.BREAK:
            break
        if other.has("undertaking"):
            found.append(other)
            gap = 0
            continue
        gap += 1
        if found and gap > 4:
            break
    if not found:
        for other in reversed(sentence.items[max(0, item.index - 4) : item.index + 1]):
            if other.kind is TokenKind.MARK:
                break
            if other.has("undertaking"):
                found.append(other)
                break
    return found


def _guarantor(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    subjects = scene.subject(sentence, item, fallback=False)
    if subjects:
        return subjects[0].side
    ready = sentence.before(item, lambda other: other.has("ready"), 25)
    if ready is not None:
        for named in reversed(list(scene.mentions(sentence, range(max(0, ready.index - 5), ready.index)))):
            party = scene.resolve(named)
            if party is not None and not named.role:
                return party.side
    for named in scene.mentions(sentence, range(item.index, min(len(sentence.items), item.index + 12))):
        if named.role in ("from", "by") and named.party is not None:
            return named.party.side
    said = scene.said(sentence, item)
    return said.speaker.side if said.speaker is not None else None


def _contingency(sentence: Sentence, item: Item) -> DraftContingency | None:
    for cue in sentence.where("if", "provided", "only_if"):
        if abs(cue.index - item.index) > 25:
            continue
        for other in sentence.items[cue.index : cue.index + 10]:
            if other.has("contingency"):
                return DraftContingency(ContingencyKind(other.cues["contingency"]), Words(cue.start, other.end))
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
            if of is not None and other.index + 1 < len(sentence.items) and sentence.items[other.index + 1].has("adjective"):
                last = sentence.items[other.index + 1]
            found.append(DraftLaw(law, Words(other.start, last.end), of if law is Law.DOMESTIC_LAW else None))
    return found


def _beneficiaries(scene: Scene, sentence: Sentence, item: Item, guarantor: Party) -> tuple[Party, ...]:
    found: dict[Party, None] = {}
    for named in scene.mentions(sentence, range(item.index, min(len(sentence.items), item.index + 20))):
        if named.party is None:
            continue
        if named.party.side != guarantor or named.party.kind is PartyKind.GROUP:
            if named.role in ("to", "of", "for", "by", ""):
                group = scene.people.made.get(f"{named.party.side.id}.encircled")
                found[group or named.party] = None
                break
    if not found:
        for group in scene.people.made.values():
            if group.kind is PartyKind.GROUP and group.side != guarantor:
                found[group] = None
                break
    return tuple(found)


def read_commitments(scene: Scene, sentence: Sentence) -> None:
    """Add what parties say that they will or are ready to do."""
    for item in sentence.where("ready", "commit"):
        if scene.negated(sentence, item) or _inside_demand(scene, item):
            continue
        after = sentence.items[item.index + 1 : item.index + 14]
        content = next(
            (
                other
                for other in after
                if other.has("subject", "aim", "ceasefire", "proposal")
            ),
            None,
        )
        if content is None:
            continue
        by = _committer(scene, sentence, item)
        if by is None:
            continue
        firmness = Firmness.READY if item.has("ready") else Firmness.OUTRIGHT
        if any(other.has("principle") for other in after):
            firmness = Firmness.IN_PRINCIPLE
        end = _commitment_end(sentence, item, content)
        towards = tuple(
            dict.fromkeys(
                named.party.side
                for named in scene.mentions(sentence, range(item.index + 1, content.index + 1))
                if named.party is not None and named.party.side != by.side and named.role in ("with", "to", "")
            )
        )
        subject = Subject.OTHER
        if content.has("subject"):
            subject = Subject(content.cues["subject"])
        elif content.has("ceasefire"):
            subject = Subject.CEASEFIRE
        elif content.has("aim"):
            subject = Subject.SETTLEMENT if content.cues["aim"] in ("settlement", "talks") else Subject.OTHER
        said = scene.said(sentence, item)
        start = item.start
        if said.item is not None and said.item.index < item.index and item.index - said.item.index <= 5:
            start = said.item.start
        for named in scene.mentions(sentence, range(max(0, item.index - 4), item.index)):
            if named.party is not None and named.party.side == by.side:
                start = min(start, sentence.items[named.first].start)
        answers = None
        if sentence.first("proposal") is not None and sentence.first("proposal").index < item.index:  # type: ignore[union-attr]
            answers = next(scene.of_kind(Proposal, sentence.number), None)
        scene.add(
            Draft(
                Commitment,
                (Words(start, end),),
                said,
                {
                    "status": PledgeStatus.GIVEN if firmness is Firmness.OUTRIGHT else PledgeStatus.OFFERED,
                    "by": by,
                    "towards": towards,
                    "subject": subject,
                    "firmness": firmness,
                    "content": Words(content.start, end),
                    "answers": answers,
                },
                sentence.number,
            )
        )


def _committer(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    subjects = scene.subject(sentence, item, fallback=False)
    said = scene.said(sentence, item)
    if said.speaker is not None and (not subjects or subjects[0].side == said.speaker.side):
        return said.speaker if said.item is not None and item.index - said.item.index <= 6 else said.speaker.side
    return subjects[0] if subjects else None


def _commitment_end(sentence: Sentence, item: Item, content: Item) -> int:
    end = content.end
    for other in sentence.items[content.index + 1 :]:
        if other.kind is TokenKind.MARK and other.text != "-" or other.kind is TokenKind.BREAK:
            break
        if other.has("speech", "voiced", "that", "if", "guarantee", "must", "need"):
            break
        end = other.end
    return end
