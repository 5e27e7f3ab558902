"""What a demand is a condition of."""

from typing import Any

import attrs

from ....model.condition import Aim, Target
from ....model.proposal import CeasefireProposal
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...scene import Scene


@attrs.frozen(eq=False)
class DraftTarget:
    """What a demand is a condition of, before the brief is made."""

    aims: tuple[Aim, ...]
    provision: Draft | None
    words: Words | None


def target_of(scene: Scene, sentence: Sentence, trigger: Item, first: int) -> DraftTarget | None:
    """What the demand is a condition of: what the trigger itself names, else what stands before it."""
    if trigger.has("as_condition"):
        first = trigger.index + 7
    own = sentence.items[trigger.index : first] if trigger.has("condition", "only_if") else []
    for row in (own, list(reversed(sentence.items[: trigger.index]))):
        aims = [item for item in row if item.has("aim", "ceasefire", "exchange", "proposal")]
        if not aims:
            continue
        chosen = aims if row is own else aims[:1]
        kinds = tuple(dict.fromkeys(_aim(item) for item in chosen))
        first, last = min(item.start for item in chosen), max(item.end for item in chosen)
        provision = None
        if Aim.CEASEFIRE in kinds and row is not own:
            provision = scene.last(CeasefireProposal)
        return DraftTarget(kinds, provision, Words(first, last))
    before = sentence.after(trigger, lambda other: other.has("before", "as_condition"), 30)
    if before is not None:
        aims = [
            item for item in sentence.items[before.index : before.index + 7] if item.has("aim", "ceasefire", "exchange")
        ]
        if aims:
            return DraftTarget((_aim(aims[0]),), None, Words(aims[0].start, aims[0].end))
    proposal = scene.last(CeasefireProposal)
    if proposal is not None and trigger.has("points", "condition", "provided"):
        return DraftTarget((Aim.CEASEFIRE,), proposal, proposal.words[0])
    return None


def _aim(item: Item) -> Aim:
    if item.has("aim"):
        return Aim(item.cues["aim"])
    if item.has("exchange"):
        return Aim.EXCHANGE
    return Aim.CEASEFIRE


def make_target(target: DraftTarget, evidence: Any, provision: Any) -> Target:
    """The target of the finished statement."""
    return Target(aims=target.aims, provision=provision, evidence=evidence)
