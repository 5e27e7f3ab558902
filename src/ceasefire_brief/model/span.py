"""Positions in a text."""

from typing import Self

import attrs

from ..errors import InvalidValueError
from . import _checks


@attrs.frozen(order=True)
class Span:
    """A half-open stretch ``start:end`` of a source's text, in Unicode code points.

    The meaning is that of W3C Web Annotation's ``TextPositionSelector``: the character at
    ``start`` is inside, the one at ``end`` is not. Spans sort by start, then end.

    Attributes:
        start: The first code point, counted from 0.
        end: One past the last code point; at least ``start + 1``.

    Raises:
        InvalidValueError: If the span is empty, negative or reversed.

    >>> span = Span(4, 9)
    >>> len(span), 4 in span, 9 in span
    (5, True, False)
    >>> "in the north"[span.slice]
    'he no'
    """

    start: int = attrs.field(validator=_checks.at_least(0))
    end: int = attrs.field(validator=_checks.at_least(0))

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            raise InvalidValueError(f"Span.end: expected an int of at least {self.start} (the start), got {self.end}")
        if self.end == self.start:
            raise InvalidValueError(f"Span.end: expected a span with something in it, got {self.start}:{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end

    def __str__(self) -> str:
        return f"{self.start}:{self.end}"

    @property
    def slice(self) -> slice:
        """The same stretch for indexing a string: ``text[span.slice]``."""
        return slice(self.start, self.end)

    def covers(self, other: "Span") -> bool:
        """Whether every code point of ``other`` lies in this span.

        >>> Span(0, 9).covers(Span(3, 9))
        True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share a code point.

        >>> Span(0, 3).overlaps(Span(3, 5))
        False
        """
        return self.start < other.end and other.start < self.end

    def intersection(self, other: "Span") -> "Span | None":
        """The stretch that both spans share, or ``None``.

        >>> Span(0, 5).intersection(Span(3, 9))
        Span(start=3, end=5)
        """
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def hull(self, other: "Span") -> "Span":
        """The shortest span that covers both.

        >>> Span(0, 2).hull(Span(7, 9))
        Span(start=0, end=9)
        """
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, by: int) -> Self:
        """The span moved ``by`` code points.

        >>> Span(2, 4).shift(10)
        Span(start=12, end=14)
        """
        return attrs.evolve(self, start=self.start + by, end=self.end + by)
