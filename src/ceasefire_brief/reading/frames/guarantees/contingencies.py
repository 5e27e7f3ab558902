"""What a guarantee rests on: *if they lay down their arms*, *after a ceasefire*, *in accordance with the law of A*."""

import attrs

from ....model.guarantee import ContingencyKind, Law
from ....model.party import Party, PartyKind
from ...drafts import Words
from ...items import Item, Sentence
from ...named import sides_of
from ...scene import Scene
from ...tokens import TokenKind


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


def contingency_of(sentence: Sentence, item: Item) -> DraftContingency | None:
    """*If they surrender*, *once the ceasefire holds*: what a guarantee depends on, as far as the sentence says."""
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
    for other in sentence.where("contingency"):
        # *A safe exit for those who lay down their arms*
        whose = sentence.before(other, lambda each: each.has("who"), 4)
        if other.cues["contingency"] == ContingencyKind.SURRENDER and abs(other.index - item.index) <= 14:
            if whose is not None:
                return DraftContingency(ContingencyKind.SURRENDER, Words(whose.start, other.end))
    return None


def laws_of(scene: Scene, sentence: Sentence, item: Item) -> list[DraftLaw]:
    """*In accordance with the Geneva Conventions and A's law*: the laws by which something is guaranteed."""
    according = sentence.after(item, lambda other: other.has("according"), 30)
    row = sentence.items[according.index :] if according is not None else []
    return [_law(scene, sentence, other) for other in row[:14] if other.has("law")]


def _law(scene: Scene, sentence: Sentence, item: Item) -> DraftLaw:
    law, of = Law(item.cues["law"]), _lawgiver(scene, sentence, item)
    if law is Law.DOMESTIC_LAW and of is None:
        law = Law.OTHER
    behind = sentence.items[item.index + 1 : item.index + 2]
    last = behind[0] if of is not None and behind and behind[0].has("adjective") else item
    return DraftLaw(law, Words(item.start, last.end), of if law is Law.DOMESTIC_LAW else None)


def _lawgiver(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    """*A law*, *the laws of A*: the state whose law it is."""
    before = sentence.items[max(0, item.index - 2) : item.index][::-1]
    behind = sentence.items[item.index + 1 : item.index + 3]
    for near in (*before, *behind) if scene.pack.adjective_first else (*behind, *before):
        party = sides_of(near, scene.pack) if near.has("adjective", "name") else None
        if party is not None and party.kind is PartyKind.STATE:
            return party
    return None
