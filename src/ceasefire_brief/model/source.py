"""The text as published, and the stretches of it that statements rest on."""

import datetime
import hashlib
import re
from collections.abc import Iterator
from typing import Any

import attrs

from ..errors import InvalidValueError
from . import _checks
from .span import Span

# A sentence ends at a line break or after a full stop, question or exclamation mark of any of the
# scripts read here, with the quotes and brackets that close on it. A single stop does not end one
# after a lone letter (an initial) or a common short title, between a short month and its day, after the
# number of an item in a list, or before a lower-case letter. A lone letter for *year* may end one.
_BREAK = re.compile(r"[.!?؟۔…]+[\"'»”’)\]]*(?=\s|\Z)|\n+|\Z")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«\"„“.])(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|St|vs|No|"
    r"им|ул|проф|ген)\Z"
)
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\Z")
_YEAR = re.compile(r"\d\s?(?:г|гг|р|рр)\Z")


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for match in _BREAK.finditer(text):
        at, end = match.span()
        if match[0] == ".":
            after = text[end : end + 3].lstrip()[:1]
            before = text[max(start, at - 8) : at]
            short = _ABBREVIATION.search(before) and not _YEAR.search(before) and at - start < 400
            if short or after.islower() or (after.isdecimal() and _MONTH.search(before)):
                continue
            if text[start:at].strip().isdecimal() and "\n" not in text[end : end + 2]:
                continue
        sentence = text[start:end]
        stripped = sentence.strip()
        if stripped:
            first = start + len(sentence) - len(sentence.lstrip())
            yield Span(first, first + len(stripped))
        start = end


@attrs.frozen
class Evidence:
    """The stretches of the source's text that a statement rests on, with the words that stand there.

    Make one with `Source.quote` or `Source.evidence`; a `Brief` refuses evidence whose words
    differ from its source's text.

    Attributes:
        spans: One or more, sorted, not overlapping.
        quotes: The text under each span, exactly as published.

    Raises:
        InvalidValueError: If spans are unsorted or overlap, or a quote's length differs from its span's.

    >>> source = Source(text="The sides agreed to swap 20 prisoners each.")
    >>> evidence = source.quote("20 prisoners each")
    >>> evidence.quote, str(evidence.spans[0])
    ('20 prisoners each', '25:42')
    """

    spans: tuple[Span, ...] = attrs.field(validator=_checks.many(Span, least=1))
    quotes: tuple[str, ...] = attrs.field(validator=_checks.many(str, least=1, each=_checks.encodable))

    def __attrs_post_init__(self) -> None:
        if len(self.spans) != len(self.quotes):
            raise InvalidValueError(
                f"Evidence.quotes: expected one for each of {len(self.spans)} spans, got {len(self.quotes)}"
            )
        end = 0
        for span, quote in zip(self.spans, self.quotes, strict=True):
            if span.start < end:
                raise InvalidValueError(
                    f"Evidence.spans: expected sorted spans that do not overlap, got {span} after {end}"
                )
            end = span.end
            if len(quote) != end - span.start:
                raise InvalidValueError(
                    f"Evidence.quotes: expected {len(span)} code points for {span}, got {len(quote)}"
                )

    @property
    def quote(self) -> str:
        """The words, in the order of the text; separate stretches are joined by an ellipsis."""
        return self.quotes[0] if len(self.quotes) == 1 else " … ".join(self.quotes)

    @property
    def hull(self) -> Span:
        """From the first code point of the evidence to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)

    def __contains__(self, offset: object) -> bool:
        return any(offset in span for span in self.spans)

    def __repr__(self) -> str:
        spans = ", ".join(map(str, self.spans))
        quote = self.quote if len(self.quote) <= 60 else self.quote[:59] + "…"
        return f"Evidence({spans} {quote!r})"


class _Day(_checks.Maybe):
    """A date, and not a moment, which Python takes for a date too."""

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        super().__call__(instance, attribute, value)
        if isinstance(value, datetime.datetime):
            raise InvalidValueError(f"Source.published: expected a date without a time, got {value!r}")


@attrs.frozen(kw_only=True)
class Source:
    """A text as published; never altered, whatever its spelling.

    Attributes:
        text: The text itself.
        language: Its language as a BCP 47 tag, such as ``"ar"`` or ``"pt-BR"``; ``None`` if not known.
        publisher: Who published it, as they name themselves.
        published: The day of publication.
        url: Where it was published.

    Raises:
        InvalidValueError: If the text cannot be written as UTF-8 or the language is not a BCP 47 tag.

    >>> source = Source(text="Talks were held. No date was set.", language="en")
    >>> [source.text[s.slice] for s in source.sentences]
    ['Talks were held.', 'No date was set.']
    >>> source.sha256[:12]
    '7842234b78c2'
    """

    text: str = attrs.field(validator=_checks.encodable)
    language: str | None = attrs.field(
        default=None,
        validator=_checks.optional(_checks.matching(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}", "a BCP 47 language tag")),
    )
    publisher: str | None = attrs.field(default=None, validator=_checks.maybe_text)
    published: datetime.date | None = attrs.field(default=None, validator=_Day(datetime.date))
    url: str | None = attrs.field(default=None, validator=_checks.maybe_text)

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits: the source's identity."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text, without the white space around them.

        The rule is the same for every language (punctuation and line breaks), so that a brief
        made by hand and one that was read agree on what a sentence is.
        """
        return tuple(_sentences(self.text))

    def quote(self, words: str, *, occurrence: int | None = None) -> Evidence:
        """The evidence whose words are ``words``.

        Args:
            words: The words exactly as they stand in the text.
            occurrence: Which one, from 0, where they stand more than once.

        Raises:
            InvalidValueError: If the words are not in the text, or stand there more than once
                and ``occurrence`` was not given.

        >>> Source(text="They met. They agreed.").quote("They", occurrence=1)
        Evidence(10:14 'They')
        """
        if not words:
            raise InvalidValueError("words: expected some text, got ''")
        starts = [match.start() for match in re.finditer(re.escape(words), self.text)]
        if not starts:
            raise InvalidValueError(f"words: {words!r} does not stand in the text")
        if occurrence is None and len(starts) > 1:
            raise InvalidValueError(f"words: {words!r} stands {len(starts)} times in the text; say which occurrence")
        if occurrence is not None and not 0 <= occurrence < len(starts):
            raise InvalidValueError(f"occurrence: expected 0 to {len(starts) - 1}, got {occurrence}")
        start = starts[occurrence or 0]
        return self.evidence(Span(start, start + len(words)))

    def evidence(self, *spans: Span) -> Evidence:
        """The evidence under ``spans``.

        Raises:
            InvalidValueError: If a span reaches outside the text.

        >>> Source(text="a truce").evidence(Span(2, 7)).quote
        'truce'
        """
        for span in spans:
            if span.end > len(self.text):
                raise InvalidValueError(f"span {span} reaches outside the text of {len(self.text)} code points")
        return Evidence(tuple(spans), tuple(self.text[span.start : span.end] for span in spans))

    def __repr__(self) -> str:
        shown = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        return f"Source({self.language or '?'}, {len(self.text)} code points, {shown!r})"
