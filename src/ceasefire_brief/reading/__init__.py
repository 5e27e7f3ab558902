"""From a text to a brief, in visible steps: fold, tokens, items, mentions, sayings, frames, brief."""

import datetime
from pathlib import Path

from ..model.brief import Brief
from ..model.source import Source
from .detect import detect_language, language_of
from .pack import languages, load_pack
from .reader import read_source

__all__ = ["detect_language", "languages", "load_pack", "read", "read_file", "read_source"]


def read(
    text: str,
    *,
    language: str | None = None,
    publisher: str | None = None,
    published: datetime.date | None = None,
    url: str | None = None,
) -> Brief:
    """Read a text: what it says of ceasefires, prisoners, conditions and guarantees, as a brief.

    The same text gives the same brief, on any machine. What is not understood is left out and can
    be seen in `Brief.unread`; the text itself is never altered.

    Args:
        text: The text as published.
        language: Its language as a BCP 47 tag; told from the text if not given.
        publisher: Who published it.
        published: The day of publication.
        url: Where it was published.

    Raises:
        UnsupportedLanguageError: If there is no language pack for the language, or it cannot be told.
        InvalidValueError: If the text cannot be written as UTF-8.

    >>> brief = read("أعلن السودان هدنة لمدة ثلاثة أيام.")
    >>> brief.ceasefire_proposals[0].duration.iso
    'P3D'
    """
    tag = language if language is not None else language_of(text) if isinstance(text, str) else None
    source = Source(text=text, language=tag, publisher=publisher, published=published, url=url)
    return read_source(source, load_pack(tag)) if tag is not None else Brief(source=source)


def read_file(
    path: str | Path,
    *,
    language: str | None = None,
    publisher: str | None = None,
    published: datetime.date | None = None,
    url: str | None = None,
) -> Brief:
    """Read a file of UTF-8 text; see `read`. A byte order mark at its start is not part of the text.

    Raises:
        OSError: If the file cannot be read.
        InvalidValueError: If it is not UTF-8.

    >>> read_file("no such file")
    Traceback (most recent call last):
    ...
    FileNotFoundError: [Errno 2] No such file or directory: 'no such file'
    """
    raw = Path(path).read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        from ..errors import InvalidValueError

        raise InvalidValueError(f"{path}: expected UTF-8, got byte {raw[error.start]:#04x} at {error.start}") from None
    return read(text, language=language, publisher=publisher, published=published, url=url)
