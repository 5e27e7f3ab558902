"""People that a sentence tells of: who, whose, and how many."""

import attrs

from ..model.exchange import DetaineeCategory, Detainees, Health
from ..model.party import Party
from ..model.quantity import Qualifier
from .numerals import Number


@attrs.define(slots=True, eq=False)
class Crowd:
    """People in a sentence: how many, who, of which side.

    Attributes:
        number: How many; ``None`` if not said.
        first, last: The indices of the items.
        category: Their status.
        health: Their state of health.
        of: Whose people they are, by an adjective or name beside them.
        noun: The index of the noun for them; ``None`` if a number stands alone.
    """

    number: Number | None
    first: int
    last: int
    category: DetaineeCategory
    health: Health
    of: Party | None = None
    noun: int | None = None

    @property
    def exact(self) -> bool:
        """Whether its number is told, and is neither about so many nor a bound or a range."""
        return self.number is not None and self.number.headcount.qualifier is Qualifier.EXACT


def detainees(crowd: Crowd, words: str | None) -> Detainees:
    """Who a crowd is, for the model."""
    return Detainees(category=crowd.category, health=crowd.health, term=words)
