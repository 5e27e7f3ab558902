"""How many people, how long, and when: values as firm as the text has them."""

import enum
import re
from typing import Any, Literal, Self

import attrs
import whenever

from ..errors import InvalidValueError
from . import _checks


class Qualifier(enum.StrEnum):
    """How firmly a number is given.

    >>> Qualifier("at_least")
    <Qualifier.AT_LEAST: 'at_least'>
    """

    EXACT = "exact"
    """The number as it stands."""
    APPROXIMATE = "approximate"
    """About, around, some, nearly."""
    AT_LEAST = "at_least"
    """At least, more than, no fewer than."""
    AT_MOST = "at_most"
    """At most, up to, no more than."""
    BETWEEN = "between"
    """From `Headcount.value` to `Headcount.upper`."""


@attrs.frozen
class Headcount:
    """A number of people.

    Attributes:
        value: How many; the lower end of a range.
        qualifier: How firmly the text gives the number.
        upper: The upper end of a range; ``None`` unless the qualifier is ``between``.

    Raises:
        InvalidValueError: If a number is negative, or a range has no upper end above its value.

    >>> str(Headcount(40)), str(Headcount(100, Qualifier.AT_LEAST))
    ('40', 'at least 100')
    >>> str(Headcount(30, Qualifier.BETWEEN, 50))
    '30 to 50'
    """

    value: int = attrs.field(validator=_checks.at_least(0))
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACT, validator=_checks.one(Qualifier))
    upper: int | None = attrs.field(default=None, validator=_checks.optional(_checks.at_least(0)))

    def __attrs_post_init__(self) -> None:
        if (self.qualifier is Qualifier.BETWEEN) != (self.upper is not None):
            raise InvalidValueError("Headcount.upper: expected for the qualifier 'between', and for no other")
        if self.upper is not None and self.upper <= self.value:
            raise InvalidValueError(f"Headcount.upper: expected more than {self.value}, got {self.upper}")

    def __str__(self) -> str:
        match self.qualifier:
            case Qualifier.EXACT:
                return str(self.value)
            case Qualifier.APPROXIMATE:
                return f"about {self.value}"
            case Qualifier.BETWEEN:
                return f"{self.value} to {self.upper}"
            case _:
                return f"{self.qualifier.value.replace('_', ' ')} {self.value}"


_Unit = Literal["years", "months", "weeks", "days", "hours", "minutes", "seconds"]
_DIGITS: dict[_Unit, int] = {
    "years": 4, "months": 5, "weeks": 5, "days": 6, "hours": 7, "minutes": 8, "seconds": 10,
}  # fmt: skip
MOST = {unit: 10**digits - 1 for unit, digits in _DIGITS.items()}
"""The most of each unit that a duration can have."""

_WHOLE = {unit: _checks.at_least(0, most) for unit, most in MOST.items()}


def _some_of(units: dict[_Unit, int]) -> str:
    parts = [f"[1-9][0-9]{{0,{digits - 1}}}{unit[0].upper()}" for unit, digits in units.items()]
    return "|".join(first + "".join(f"(?:{later})?" for later in parts[at + 1 :]) for at, first in enumerate(parts))


_DATE = _some_of({unit: _DIGITS[unit] for unit in ("years", "months", "weeks", "days")})
_TIME = _some_of({unit: _DIGITS[unit] for unit in ("hours", "minutes", "seconds")})

CANONICAL_DURATION = f"open-ended|P(?:(?:{_DATE})(?:T(?:{_TIME}))?|T(?:{_TIME}))"
"""What `Duration.iso` can give, as a regular expression."""


@attrs.frozen(kw_only=True)
class Duration:
    """A length of time in the units that the text uses; 30 days is not one month, 72 hours not three days.

    Attributes:
        years, months, weeks, days, hours, minutes, seconds: Whole units, from 0 to 9,999 years, 99,999
            months or weeks, 999,999 days, 9,999,999 hours, 99,999,999 minutes, 9,999,999,999 seconds.
        open_ended: The text says that no end is set; then all units are 0.

    Raises:
        InvalidValueError: If nothing is given, a unit is out of its range, or an open-ended duration has units.

    >>> Duration(days=30).iso, Duration(hours=72).iso
    ('P30D', 'PT72H')
    >>> Duration.parse("P1M") == Duration(days=30)
    False
    >>> str(Duration(days=30)), str(Duration(open_ended=True))
    ('30 days', 'open-ended')
    """

    years: int = attrs.field(default=0, validator=_WHOLE["years"])
    months: int = attrs.field(default=0, validator=_WHOLE["months"])
    weeks: int = attrs.field(default=0, validator=_WHOLE["weeks"])
    days: int = attrs.field(default=0, validator=_WHOLE["days"])
    hours: int = attrs.field(default=0, validator=_WHOLE["hours"])
    minutes: int = attrs.field(default=0, validator=_WHOLE["minutes"])
    seconds: int = attrs.field(default=0, validator=_WHOLE["seconds"])
    open_ended: bool = attrs.field(default=False, validator=_checks.one(bool))

    def __attrs_post_init__(self) -> None:
        if self.open_ended == any(self._units()):
            raise InvalidValueError("Duration: expected units above zero, or open_ended, and not both")

    def _units(self) -> dict[_Unit, int]:
        return {unit: value for unit in _DIGITS if (value := getattr(self, unit))}

    @classmethod
    def parse(cls, text: str) -> Self:
        """A duration from ISO 8601 (``"P30D"``, ``"PT72H"``) or the word ``"open-ended"``.

        Raises:
            InvalidValueError: If the text is neither.

        >>> Duration.parse("P1Y6M").months
        6
        """
        if text == "open-ended":
            return cls(open_ended=True)
        try:
            delta = whenever.ItemizedDelta.parse_iso(text)
        except (ValueError, TypeError):
            raise InvalidValueError(
                f"Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got {text!r}"
            ) from None
        if delta.get("nanoseconds") or delta.sign() < 0:
            raise InvalidValueError(f"Duration: expected whole units of zero or more, got {text!r}")
        return cls(
            years=delta.get("years", 0),
            months=delta.get("months", 0),
            weeks=delta.get("weeks", 0),
            days=delta.get("days", 0),
            hours=delta.get("hours", 0),
            minutes=delta.get("minutes", 0),
            seconds=delta.get("seconds", 0),
        )

    @property
    def iso(self) -> str:
        """The duration in ISO 8601, or ``"open-ended"``: what `parse` reads."""
        return "open-ended" if self.open_ended else whenever.ItemizedDelta(**self._units()).format_iso()

    def __str__(self) -> str:
        if self.open_ended:
            return "open-ended"
        return ", ".join(f"{n} {unit if n != 1 else unit[:-1]}" for unit, n in self._units().items())

    def __repr__(self) -> str:
        return f"Duration({self.iso!r})"


_YEAR = "(?:[0-9]{4}|XXXX)"
_CLOCK = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_LOOSE = rf"{_YEAR}-(?:0[1-9]|1[0-2])-[0-9]{{2}}(?:{_CLOCK})?"
_EDTF = (
    f"(?:{_YEAR}(?:-(?:0[1-9]|1[0-2]|XX))?|{_YEAR}-XX-(?:0[1-9]|[12][0-9]|3[01])"
    f"|{_checks.DAY}|XXXX-(?:{_checks.COMMON_DAY}|02-29))(?:{_CLOCK})?|{_CLOCK}"
)


class _Edtf(_checks.Matching):
    """A date of the calendar, as precise as it is known; an impossible day is told apart from another form."""

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if isinstance(value, str) and re.fullmatch(_LOOSE, value) and not re.fullmatch(self.pattern, value):
            raise InvalidValueError(f"Moment.edtf: no such day as {value.partition('T')[0]!r}")
        super().__call__(instance, attribute, value)


_is_edtf = _Edtf(_EDTF, "an EDTF date such as '2025-05-08' or 'XXXX-05-08T18:00'")


@attrs.frozen
class Moment:
    """A point in time, only as precise as the text has it, and the text's own words for it.

    Attributes:
        text: The words, as written.
        edtf: The same in the Extended Date/Time Format of ISO 8601-2, with ``X`` for digits that the
            text does not give: ``"2025-05-08"``, ``"XXXX-05-08"``, ``"2025-05-08T18:00"``; ``None``
            where the words have no calendar value on their own (*on Friday*).

    Raises:
        InvalidValueError: If ``edtf`` has another form or names an impossible day.

    >>> Moment("8 May", "XXXX-05-08").edtf
    'XXXX-05-08'
    """

    text: str = attrs.field(validator=_checks.text)
    edtf: str | None = attrs.field(default=None, validator=_checks.optional(_is_edtf))

    def __str__(self) -> str:
        return self.edtf or self.text
