"""What a sentence tells of an exchange, and what the sides of that give."""

from collections.abc import Sequence

import attrs

from ....model.exchange import Release
from ....model.quantity import Headcount
from ...crowds import Crowd
from ...items import Item
from .releases import Handover


@attrs.frozen(eq=False)
class Telling:
    """An exchange as a sentence tells it.

    Attributes:
        anchor: The word that says so.
        people: The people whom the sentence tells of.
        acts: Who lets go or receives whom.
        pair: The two crowds of *N for M*.
        each: The crowd of *N each*.
    """

    anchor: Item
    people: Sequence[Crowd]
    acts: Sequence[Handover]
    pair: tuple[Crowd, Crowd] | None
    each: Crowd | None


@attrs.frozen(eq=False)
class Given:
    """What an exchange gives: its releases, the crowds told in them, the number of all together, and their words."""

    releases: tuple[Release, ...]
    crowds: Sequence[Crowd]
    total: Headcount | None = None
    reach: Sequence[int] = ()
