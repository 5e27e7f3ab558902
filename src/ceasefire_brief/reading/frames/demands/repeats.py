"""Demands that a text tells more than once."""

from ....model.condition import Precondition
from ....model.party import Party
from ...drafts import Draft
from ...scene import Scene


def keep_demand(scene: Scene, draft: Draft, since: int) -> None:
    """Keep a demand; one told of before the sentence or list that began ``since`` completes that demand."""
    for known in scene.of_kind(Precondition):
        if known.sentence < since and _same(known, draft):
            _complete(known, draft)
            return
    scene.add(draft)


def _same(known: Draft, draft: Draft) -> bool:
    """Whether two demands ask for one thing, with nobody named in one who differs from whom the other names."""
    old, new = known.fields, draft.fields
    if old["subject"] is not new["subject"] or old["action"].polarity is not new["action"].polarity:
        return False
    if new["applies_to"] is not None and old["applies_to"] is None and known.sentence:
        return False  # *asked for it. Will talk only after it*: a demand, and a condition besides, but for a headline
    by = {party for party in (old["demanded_by"], new["demanded_by"]) if party is not None}
    asked: set[Party] = set(old["addressed_to"])
    also: set[Party] = set(new["addressed_to"])
    return len(by) == 1 and (not asked or not also or asked <= also or also <= asked) and by.isdisjoint(asked | also)


def _complete(known: Draft, draft: Draft) -> None:
    for name in ("demanded_by", "addressed_to", "extent", "applies_to"):
        known.fields[name] = known.fields[name] or draft.fields[name]
    known.words = (*known.words, *draft.words)
