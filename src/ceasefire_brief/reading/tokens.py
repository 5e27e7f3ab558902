"""Words, numbers and marks of a folded text."""

import re
from enum import IntEnum
from functools import lru_cache

import attrs

QUOTES = frozenset("\"«»“”„'")
"""Marks around a name that say nothing of its role."""
DASHES = "—–"
"""Marks that stand for a verb that is not told again; a hyphen does not."""


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


# One pattern, in one pass. Two letters begin a word; single letters with stops are one word, and
# a letter with its number: *U.S.*, *a.m.*, *M23*. A thousands separator is a comma, a stop or
# a space before exactly three digits.
_TOKEN = re.compile(
    r"(?P<WORD>[^\W\d_]{2,}(?:['\u0640][^\W\d_]+)*)"
    r"|(?P<DATE>\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d))"
    r"|(?P<CLOCK>\d{1,2}:\d{2}(?!\d))"
    r"|(?P<NUMBER>\d{1,3}(?:[., ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)"
    r"|(?P<LETTER>(?:[^\W\d_]\.){2,}(?:'[^\W\d_])?|[a-z]\d{1,3}(?!\w)|[^\W\d_](?:['\u0640][^\W\d_]+)*)"
    r"|(?P<BREAK>\n)"
    r"|(?P<MARK>[^\w\s]|_)"
)
_KINDS = {index: TokenKind.WORD if name == "LETTER" else TokenKind[name] for name, index in _TOKEN.groupindex.items()}
_SPACED_NUMBER = re.compile(r"\d \d{3}")


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``."""
    stretch = text[start:end]
    if _SPACED_NUMBER.search(stretch):
        return _taken_apart(stretch, start)
    found: list[Token] = []
    at = start
    for chunk in stretch.split(" "):
        if chunk:
            for word, low, high, kind in _chunk(chunk):
                found.append(Token(word, at + low, at + high, kind))
        at += len(chunk) + 1
    return found


def _taken_apart(text: str, at: int) -> list[Token]:
    return [
        Token(match[0], at + match.start(), at + match.end(), _KINDS[match.lastindex or 0])
        for match in _TOKEN.finditer(text)
    ]


# Most of a text's words have been met before, in it or in others. Only a number can reach over a space.
@lru_cache(maxsize=100_000)
def _chunk(chunk: str) -> tuple[tuple[str, int, int, TokenKind], ...]:
    """The tokens of what stands between two spaces, with their places in it."""
    return tuple((token.text, token.start, token.end, token.kind) for token in _taken_apart(chunk, 0))
