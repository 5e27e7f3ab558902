"""Small validators for the fields of the model: strict about types, exact about what was wrong."""

from collections.abc import Callable
from typing import Any

import attrs

from ..errors import InvalidTypeError, InvalidValueError

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def _where(instance: object, attribute: "attrs.Attribute[Any]") -> str:
    return f"{type(instance).__name__}.{attribute.name}"


def _wrong_type(instance: object, attribute: "attrs.Attribute[Any]", expected: str, value: object) -> InvalidTypeError:
    shown = repr(value)
    if len(shown) > 80:
        shown = shown[:79] + "…"
    return InvalidTypeError(f"{_where(instance, attribute)}: expected {expected}, got {shown} ({type(value).__name__})")


def _article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


def one(kind: type) -> Validator:
    """An instance of ``kind``; a ``bool`` is not an ``int``."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind) or (kind is int and value.__class__ is bool):
            raise _wrong_type(instance, attribute, _article(kind.__name__), value)

    return check


def maybe(kind: type) -> Validator:
    """An instance of ``kind`` or ``None``, which always means: the text does not say."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None and not isinstance(value, kind):
            raise _wrong_type(instance, attribute, f"{_article(kind.__name__)} or None", value)

    return check


def many(kind: type, *, least: int = 0) -> Validator:
    """A tuple of at least ``least`` instances of ``kind``."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value.__class__ is not tuple:
            raise _wrong_type(instance, attribute, f"a tuple of {kind.__name__}", value)
        for item in value:
            if not isinstance(item, kind):
                raise _wrong_type(instance, attribute, f"a tuple of {kind.__name__}", item)
        if len(value) < least:
            raise InvalidValueError(f"{_where(instance, attribute)}: expected at least {least} {kind.__name__}")

    return check


def text(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """A string with something in it that UTF-8 can hold."""
    if not isinstance(value, str):
        raise _wrong_type(instance, attribute, "a str", value)
    if not value or value.isspace():
        raise InvalidValueError(f"{_where(instance, attribute)}: expected some text, got {value!r}")
    encodable(instance, attribute, value)


def maybe_text(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """A string with something in it, or ``None``."""
    if value is not None:
        text(instance, attribute, value)


def encodable(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """A string without lone surrogates, which no UTF-8 file can hold."""
    if not isinstance(value, str):
        raise _wrong_type(instance, attribute, "a str", value)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise InvalidValueError(
                f"{_where(instance, attribute)}: a lone surrogate at {error.start} cannot be written as UTF-8"
            ) from None


LARGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""


def at_least(least: int) -> Validator:
    """An ``int`` from ``least`` to 2**53 - 1."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value.__class__ is not int:
            raise _wrong_type(instance, attribute, "an int", value)
        if not least <= value <= LARGEST:
            raise InvalidValueError(
                f"{_where(instance, attribute)}: expected an int from {least} to {LARGEST}, got {value}"
            )

    return check


def matching(pattern: str, meaning: str) -> Validator:
    """A string that matches ``pattern`` as a whole."""
    import re

    fullmatch = re.compile(pattern).fullmatch

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, str):
            raise _wrong_type(instance, attribute, "a str", value)
        if not fullmatch(value):
            raise InvalidValueError(f"{_where(instance, attribute)}: expected {meaning}, got {value!r}")

    return check


def optional(check: Validator) -> Validator:
    """What ``check`` takes, or ``None``."""

    def maybe_check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None:
            check(instance, attribute, value)

    return maybe_check
