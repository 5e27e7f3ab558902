"""Words, numbers and marks of a folded text."""

import re
from collections.abc import Iterator
from enum import IntEnum

import attrs

QUOTES = frozenset("\"«»“”„'")
"""Marks around a name that say nothing of its role."""


class TokenKind(IntEnum):
    """What a token is."""

    WORD = 0
    NUMBER = 1
    DATE = 2
    CLOCK = 3
    MARK = 4
    BREAK = 5


@attrs.define(slots=True)
class Token:
    """One token, with its place in the folded text."""

    text: str
    start: int
    end: int
    kind: TokenKind


# One pattern, in one pass. Single letters with stops are one word, and
# a letter with its number: *U.S.*, *a.m.*, *M23*. A thousands separator is a comma, a stop or
# a space before exactly three digits.
_TOKEN = re.compile(
    r"(?P<DATE>\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d))"
    r"|(?P<CLOCK>\d{1,2}:\d{2}(?!\d))"
    r"|(?P<NUMBER>\d{1,3}(?:[., ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)"
    r"|(?P<WORD>(?:[^\W\d_]\.){2,}(?:'[^\W\d_])?|[a-z]\d{1,3}(?!\w)|[^\W\d_]+(?:['\u0640][^\W\d_]+)*)"
    r"|(?P<BREAK>\n)"
    r"|(?P<MARK>[^\w\s]|_)"
)
_KINDS = {index: TokenKind[name] for name, index in _TOKEN.groupindex.items()}


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of ``text[start:end]``."""
    for match in _TOKEN.finditer(text, start, end):
        low, high = match.span()
        yield Token(match[0], low, high, _KINDS[match.lastindex or 0])
