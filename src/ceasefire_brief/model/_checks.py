"""Small validators for the fields of the model: strict about types, exact about what was wrong.

Each is an object that tells what it takes (its pattern, its range), so that the wire format and
its JSON Schema are derived from the same declaration that guards the constructor.
"""

import re
from typing import Any

import attrs

from ..errors import InvalidTypeError, InvalidValueError

LARGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""

WHITE = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What `str.isspace` takes for white space, for a character class of any regex engine."""

_YEAR = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
COMMON_DAY = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
"""A month and a day that every year has."""
_LEAP_DAY = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29"
DAY = f"(?:{_YEAR}-{COMMON_DAY}|{_LEAP_DAY})"
"""A day that the calendar has, from 0001-01-01 to 9999-12-31, as a regular expression."""


def _where(instance: object, attribute: "attrs.Attribute[Any]") -> str:
    return f"{type(instance).__name__}.{attribute.name}"


def shown(value: object) -> str:
    """The value as an error message shows it: its repr, shortened."""
    text = repr(value[:80] if type(value) is str else value)
    return text if len(text) <= 80 else text[:79] + "…"


def _wrong_type(instance: object, attribute: "attrs.Attribute[Any]", expected: str, value: object) -> InvalidTypeError:
    return InvalidTypeError(
        f"{_where(instance, attribute)}: expected {expected}, got {shown(value)} ({type(value).__name__})"
    )


def _article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


class Check:
    """What one field takes; called by attrs with the object, the field and the value."""

    __slots__ = ()

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        """Raise `InvalidValueError` if ``value`` is not taken."""
        raise NotImplementedError


@attrs.frozen
class One(Check):
    """An instance of ``kind``; a ``bool`` is not an ``int``."""

    kind: type

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if not isinstance(value, self.kind) or (self.kind is int and value.__class__ is bool):
            raise _wrong_type(instance, attribute, _article(self.kind.__name__), value)


@attrs.frozen
class Maybe(Check):
    """An instance of ``kind`` or ``None``, which always means: the text does not say."""

    kind: type

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if value is not None and not isinstance(value, self.kind):
            raise _wrong_type(instance, attribute, f"{_article(self.kind.__name__)} or None", value)


@attrs.frozen
class Optional(Check):
    """What ``check`` takes, or ``None``."""

    check: Check

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if value is not None:
            self.check(instance, attribute, value)


@attrs.frozen
class Many(Check):
    """A tuple of at least ``least`` instances of ``kind``, each of which passes ``each``."""

    kind: type
    least: int = 0
    each: Check | None = None

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        name = self.kind.__name__
        if value.__class__ is not tuple:
            raise _wrong_type(instance, attribute, f"a tuple of {name}", value)
        for item in value:
            if not isinstance(item, self.kind):
                raise _wrong_type(instance, attribute, f"a tuple of {name}", item)
            if self.each is not None:
                self.each(instance, attribute, item)
        if len(value) < self.least:
            raise InvalidValueError(f"{_where(instance, attribute)}: expected at least {self.least} {name}")


@attrs.frozen
class Encodable(Check):
    """A string without lone surrogates, which no UTF-8 file can hold."""

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if not isinstance(value, str):
            raise _wrong_type(instance, attribute, "a str", value)
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise InvalidValueError(
                    f"{_where(instance, attribute)}: a lone surrogate at {error.start} cannot be written as UTF-8"
                ) from None


@attrs.frozen
class Text(Encodable):
    """A string with something in it that UTF-8 can hold."""

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        super().__call__(instance, attribute, value)
        if not value or value.isspace():
            raise InvalidValueError(f"{_where(instance, attribute)}: expected some text, got {shown(value)}")


@attrs.frozen
class AtLeast(Check):
    """An ``int`` from ``least`` to ``most``."""

    least: int
    most: int = LARGEST

    @property
    def meaning(self) -> str:
        """What an error message says was expected."""
        return f"an int from {self.least} to {self.most}"

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if value.__class__ is not int:
            raise _wrong_type(instance, attribute, "an int", value)
        if not self.least <= value <= self.most:
            raise InvalidValueError(f"{_where(instance, attribute)}: expected {self.meaning}, got {shown(value)}")


@attrs.frozen
class Ordinal(AtLeast):
    """A number that counts from 1, or ``None``."""

    least: int = 1

    @property
    def meaning(self) -> str:
        return "an int of at least 1, or None"

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if value is not None and (value.__class__ is not int or not self.least <= value <= self.most):
            raise InvalidValueError(f"{_where(instance, attribute)}: expected {self.meaning}, got {shown(value)}")


@attrs.frozen
class Matching(Encodable):
    """A string that matches ``pattern`` as a whole.

    The pattern keeps to what all regex engines agree on: no ``\\d``, ``\\s``, ``\\w``, no look-around.
    """

    pattern: str
    meaning: str
    _compiled: re.Pattern[str] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_compiled", re.compile(self.pattern))

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        super().__call__(instance, attribute, value)
        if not self._compiled.fullmatch(value):
            raise InvalidValueError(f"{_where(instance, attribute)}: expected {self.meaning}, got {shown(value)}")


one = One
maybe = Maybe
many = Many
optional = Optional
at_least = AtLeast
matching = Matching
encodable = Encodable()
text = Text()
maybe_text = Optional(text)
ordinal = Ordinal()
identifier = Matching(rf"[^\x00-\x20\x7f-\x9f{WHITE}\ufeff]{{1,200}}", "an id without white space")
