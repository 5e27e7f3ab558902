"""What arrives from outside: text, bytes or plain data of any kind, looked at before anything is made of it.

Everything here is about JSON as such; nothing knows what a brief is.
"""

import json
import math
from collections import Counter
from typing import Any, Final

import msgspec

from ..errors import InvalidBriefError
from ..model._checks import shown
from ._findings import BAD, Findings, Path, refusal

DEEPEST: Final = 100
"""How many levels of lists and objects a document may have; the format itself needs eight."""


def as_bytes(data: object, limit: int | None) -> bytes:
    """The document's UTF-8, if it is text or bytes within ``limit``.

    Raises:
        InvalidBriefError: If it is neither, too large, not UTF-8, or starts with a byte order mark.
    """
    if isinstance(data, str):
        if limit is not None and len(data) > limit:
            raise _too_large(limit)
        try:
            raw = data.encode()
        except UnicodeEncodeError as error:
            raise refusal(f"a lone surrogate at {error.start}, which UTF-8 cannot hold", "invalid-utf8") from None
    elif isinstance(data, bytes | bytearray | memoryview):
        raw = bytes(data)
    else:
        raise refusal(f"expected JSON as str or bytes, got {type(data).__name__}", "wrong-type")
    if limit is not None and len(raw) > limit:
        raise _too_large(limit)
    if raw[:3] == b"\xef\xbb\xbf":
        raise refusal("starts with a byte order mark, which JSON does not allow", "byte-order-mark")
    return raw


def _too_large(limit: int) -> InvalidBriefError:
    return refusal(f"larger than the limit of {limit} bytes", "too-large")


def too_deep() -> InvalidBriefError:
    """The error for a document of too many levels."""
    return refusal(f"nested deeper than {DEEPEST} levels", "too-deep")


class _Repeating(dict[str, Any]):
    """An object in which a key stands more than once."""

    __slots__ = ("repeated",)
    repeated: list[str]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) == len(pairs):
        return unique
    repeating = _Repeating(unique)
    repeating.repeated = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    return repeating


def repeats(raw: bytes) -> bool:
    """Whether a key stands more than once in an object of a document that is known to be JSON."""
    compact = msgspec.json.format(raw, indent=-1)
    if msgspec.json.encode(msgspec.json.decode(compact)) == compact:
        return False
    found = False

    def look(pairs: list[tuple[str, Any]]) -> None:
        nonlocal found
        found = found or len(dict(pairs)) < len(pairs)

    json.loads(raw, object_pairs_hook=look)
    return found


def _integer(digits: str) -> int | float:
    # Python refuses to read integers of thousands of digits; as a float such a number is found too large.
    return int(digits) if len(digits) < 400 else float(digits)


def parse(raw: bytes) -> Any:
    """The plain data of a JSON document, by a reader that keeps what a fast one drops: repeated keys, NaN.

    Raises:
        InvalidBriefError: If it is not UTF-8, not JSON or nested too deep.
    """
    try:
        return json.loads(raw.decode(), object_pairs_hook=_object, parse_constant=float, parse_int=_integer)
    except UnicodeDecodeError as error:
        raise refusal(f"not UTF-8: {error.reason} at byte {error.start}", "invalid-utf8") from None
    except json.JSONDecodeError as error:
        what = error.msg[0].lower() + error.msg[1:].removesuffix(" at")
        raise refusal(f"not JSON: {what} at line {error.lineno}, column {error.colno}", "not-json") from None
    except RecursionError:
        raise too_deep() from None


def plain(data: object, limit: int | None, findings: Findings) -> Any:
    """A copy of ``data`` that is made of dict, list, str, int, float, bool and None, and of nothing else.

    What is wrong with it is noted in ``findings`` and `BAD` in the copy.

    Raises:
        InvalidBriefError: If the data is larger than ``limit`` (its strings and its items together),
            or nested too deep, as what contains itself is.
    """
    return _Copier(limit, findings).copy(data, ())


class _Copier:
    def __init__(self, limit: int | None, findings: Findings) -> None:
        self._limit = limit
        self._size = 0
        self._findings = findings

    def _spend(self, size: int) -> None:
        self._size += size
        if self._limit is not None and self._size > self._limit:
            raise _too_large(self._limit)

    def copy(self, value: Any, path: Path) -> Any:
        self._spend(1)
        if value is None or value is True or value is False:
            return value
        if isinstance(value, str):
            return self._text(str.__str__(value), path)
        if isinstance(value, int):
            return int.__int__(value)
        if isinstance(value, float):
            if math.isfinite(value):
                return float.__float__(value)
            return self._findings.add(path, f"expected a finite number, got {float.__repr__(value)}", "not-finite")
        if not isinstance(value, dict | list | tuple):
            kind = type(value).__name__
            return self._findings.add(path, f"expected plain data as JSON has it, got {kind}", "wrong-type")
        if len(path) >= DEEPEST:
            raise too_deep()
        if isinstance(value, dict):
            return self._object(value, path)
        return [self.copy(item, (*path, index)) for index, item in enumerate(value)]

    def _text(self, value: str, path: Path) -> Any:
        self._spend(len(value))
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                message = f"a lone surrogate at {error.start}, which UTF-8 cannot hold"
                return self._findings.add(path, message, "invalid-utf8")
        return value

    def _object(self, value: dict[Any, Any], path: Path) -> dict[str, Any]:
        for key in value.repeated if isinstance(value, _Repeating) else ():
            self._findings.add((*path, key), f"the key {shown(key)} stands more than once", "duplicate-key")
        made = {}
        for key, item in value.items():
            if not isinstance(key, str):
                kind = type(key).__name__
                self._findings.add(path, f"expected keys that are strings, got {kind}", "wrong-type")
            elif self._text(key, path) is not BAD:
                made[str.__str__(key)] = self.copy(item, (*path, key))
        return made
