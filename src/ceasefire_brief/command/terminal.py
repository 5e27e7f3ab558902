"""A brief as lines of text for a terminal, a pipe or a file."""

import os
import shutil
import unicodedata
from collections.abc import Iterator
from typing import Self, TextIO

import attrs

from ..model import Brief, Party, Provision
from ..views.inert import plain
from ..views.kinds import grouped, style_of
from ..views.sentences import attributed, describe, isolated

LANGUAGES = {"ar": "Arabic", "en": "English", "ru": "Russian", "uk": "Ukrainian"}
WIDEST, NARROWEST = 100, 30

_BOLD, _FAINT = "1", "2"
_COLOURS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_FOREGROUND = {name: 30 + at for at, name in enumerate(_COLOURS)}
_FOREGROUND |= {f"bright_{name}": 90 + at for at, name in enumerate(_COLOURS)}
_RTL_MARK, _LTR_MARK = "\N{RIGHT-TO-LEFT MARK}", "\N{LEFT-TO-RIGHT MARK}"


@attrs.frozen(kw_only=True)
class Terminal:
    """How much a terminal can show.

    Attributes:
        width: Columns in a line.
        colours: Whether it takes escape sequences for coloured, bold and faint letters.

    >>> from ceasefire_brief import Source
    >>> print(Terminal().show(Brief(source=Source(text="It rained.", language="en"))), end="")
    A text in English (en), 10 characters, 1 sentence
    <BLANKLINE>
    No statement was read.
    """

    width: int = 80
    colours: bool = False

    @classmethod
    def of(cls, stream: TextIO | None) -> Self:
        """What the terminal behind ``stream`` can show; https://no-color.org is kept to."""
        plain_only = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
        return cls(width=width, colours=stream is not None and stream.isatty() and not plain_only)

    def show(self, brief: Brief) -> str:
        """The brief as lines: what text, which parties, the statements by kind, what was not read."""
        return "".join(f"{line}\n" for line in self._lines(brief))

    def _lines(self, brief: Brief) -> Iterator[str]:
        yield from self._wrapped(_heading(brief), style=_BOLD)
        yield from self._wrapped(_provenance(brief), style=_FAINT)
        if brief.parties:
            yield ""
            yield from self._wrapped(f"Parties: {'; '.join(map(_introduced, brief.parties))}", hang=2)
        for kind, provisions in grouped(brief.provisions):
            yield ""
            style = style_of(kind)
            colour = f"{_BOLD};{_FOREGROUND[style.terminal]}" if style.terminal in _FOREGROUND else _BOLD
            yield from self._wrapped(f"{style.title} ({len(provisions)})", style=colour)
            for _, provision in provisions:
                yield ""
                yield from self._statement(provision)
        yield ""
        yield from self._wrapped(_leftovers(brief), style=_FAINT)

    def _statement(self, provision: Provision) -> Iterator[str]:
        yield from self._wrapped(describe(provision), indent=2)
        details = (provision.id, provision.status.value.replace("_", " "), attributed(provision.attribution))
        yield from self._wrapped(" · ".join(details), indent=4, style=_FAINT)
        for quote in provision.evidence.quotes:
            yield from self._quoted(quote)

    def _quoted(self, quote: str) -> Iterator[str]:
        quote = plain(" ".join(quote.split()))
        leftward = _runs_leftward(quote)
        for line in _wrap(f"“{quote}”", self.width - 4):
            yield "    " + (_isolated(line, leftward=leftward) if leftward or isolated(line) != line else line)

    def _wrapped(self, text: str, *, indent: int = 0, hang: int = 0, style: str = "") -> Iterator[str]:
        on, off = (f"\x1b[{style}m", "\x1b[0m") if style and self.colours else ("", "")
        for number, line in enumerate(_wrap(plain(text), self.width - indent - hang)):
            yield f"{' ' * (indent + (hang if number else 0))}{on}{line}{off}"


def _heading(brief: Brief) -> str:
    language = brief.source.language
    if language is None:
        named = "a language not known"
    else:
        known = LANGUAGES.get(language.partition("-")[0].lower())
        named = f"{known} ({language})" if known else language
    sentences = _counted(len(brief.source.sentences), "sentence")
    return f"A text in {named}, {_counted(len(brief.source.text), 'character')}, {sentences}"


def _provenance(brief: Brief) -> str:
    source = brief.source
    known = (source.publisher, source.published.isoformat() if source.published else None, source.url)
    return " · ".join(isolated(value) for value in known if value)


def _introduced(party: Party) -> str:
    about = [party.office.replace("_", " ")] if party.office else []
    if party.side is not party:
        about.append(party.side.name)
    return isolated(party.name) + (f" ({', '.join(map(isolated, about))})" if about else "")


def _leftovers(brief: Brief) -> str:
    if not brief.provisions:
        return "No statement was read."
    unread, sentences = len(brief.unread), len(brief.source.sentences)
    told = f"{_counted(len(brief.provisions), 'statement')}; "
    if not unread:
        told += "every sentence has a statement that rests on it"
    else:
        told += f"no statement rests on {unread} of {_counted(sentences, 'sentence')}"
    if brief.unresolved:
        told += f"; who is meant could not be told for {_counted(len(brief.unresolved), 'mention')}"
    return told + "."


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


# -- lines of any script ---------------------------------------------------------------------------


def _columns(text: str) -> int:
    """How many columns ``text`` takes: marks and controls none, wide East Asian letters two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 2 if wide else 1
        for letter in text
        for wide in [unicodedata.east_asian_width(letter) in ("W", "F")]
    )


def _wrap(text: str, width: int) -> Iterator[str]:
    line, room = "", width
    for word in text.split(" "):
        columns = _columns(word)
        if line and columns + 1 > room:
            yield line
            line, room = "", width
        line, room = (f"{line} {word}", room - columns - 1) if line else (word, room - columns)
    if line:
        yield line


def _runs_leftward(text: str) -> bool:
    return next((d != "L" for d in map(unicodedata.bidirectional, text) if d in ("L", "R", "AL")), False)


def _isolated(line: str, *, leftward: bool) -> str:
    # Each line is a paragraph of its own to a terminal. A line of an Arabic quote that happens to begin
    # with a Latin word must run leftward all the same: a mark in front says so.
    mark = "" if _runs_leftward(line) == leftward else _RTL_MARK if leftward else _LTR_MARK
    return f"\N{FIRST STRONG ISOLATE}{mark}{line}\N{POP DIRECTIONAL ISOLATE}"
