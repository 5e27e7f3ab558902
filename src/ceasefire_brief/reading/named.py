"""A mention of a party in a sentence, and the words behind it."""

import attrs

from ..model.mention import MentionForm
from ..model.party import Party
from .items import Item
from .pack import Pack


@attrs.define(slots=True, eq=False)
class Named:
    """A mention of a party in a sentence.

    Attributes:
        party: Whom it means; ``None`` while that is open.
        first, last: The indices of its items.
        form: How it refers to the party.
        role: The preposition or case that governs it: ``to``, ``from``, ``by``, ``between``, ``of``, ``with``,
            ``in``; where forms show their case, ``object`` for what cannot be a subject; else empty.
        several: For *both sides* and the like: the mention stands for more than one party.
        about: For a pronoun, what it can stand for.
    """

    party: Party | None
    first: int
    last: int
    form: MentionForm
    role: str = ""
    several: bool = False
    about: str = ""


def sides_of(item: Item, pack: Pack) -> Party | None:
    """The party that an item names, or is an adjective of."""
    for cue in ("name", "adjective", "capital", "metonym"):
        if cue in item.cues:
            return pack.registry[item.cues[cue]]
    return None


class OriginalAt:
    """Maps items back to the words as published."""

    def __init__(self, text: str, start: "object", end: "object") -> None:
        self.text, self._start, self._end = text, start, end

    def words(self, first: Item, last: Item, *, whole: bool = False) -> str:
        """The words from one item to another, with what is attached to the first only if ``whole``."""
        return self.text[self._start(first.start if whole else first.core) : self._end(last.end)]  # type: ignore[operator]
