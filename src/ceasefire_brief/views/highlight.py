"""A source's text as HTML, with the words that statements rest on marked in it."""

import bisect
from collections.abc import Iterator

import attrs

from ..model import Brief
from ..model.graph import evidence_in
from .inert import Inert
from .kinds import style_of

MOST_AT_ONE_PLACE = 8
"""How many statements one place in the text can light: the shortest stretches first. Keeps a page's
size in proportion to its text, however many stretches lie over one another."""


@attrs.frozen(order=True)
class _Stretch:
    """A stretch of the text that belongs to a statement or a party; shorter ones sort first."""

    length: int
    start: int
    end: int
    light: str  # the class by which it is lit: e3 for statement 3, p3 for party 3
    hue: int | None  # None for a party's name
    detail: bool  # words of a part of the statement, such as what a demand is a condition of


def stretches(brief: Brief) -> list[_Stretch]:
    """All stretches that can be lit, in the order of the statements, then of the mentions."""
    found = []
    for number, provision in enumerate(brief.provisions, 1):
        hue = style_of(provision.kind).hue
        for path, evidence in evidence_in(provision, ""):
            part = path != ".evidence"
            found += [_Stretch(len(span), span.start, span.end, f"e{number}", hue, part) for span in evidence.spans]
    number_of = {party.id: number for number, party in enumerate(brief.parties, 1)}
    for mention in brief.mentions:
        if mention.party is not None:
            span = mention.span
            found.append(_Stretch(len(span), span.start, span.end, f"p{number_of[mention.party.id]}", None, False))
    return found


def marked(brief: Brief, prefix: str) -> str:
    """The text with its evidence marked, each statement's number at the end of its words.

    Stretches that overlap or lie within one another are cut at each other's ends, so that the
    elements nest properly; the shortest gives a piece its colour, the next of another kind an
    underline.

    Args:
        brief: The brief.
        prefix: What the ids of the page's elements begin with.

    >>> from ceasefire_brief import Brief, Source
    >>> marked(Brief(source=Source(text="1 < 2")), "x")
    '1 &lt; 2'
    """
    text = Inert(brief.source.text)
    opens: dict[int, list[_Stretch]] = {}
    closes: dict[int, list[_Stretch]] = {}
    for stretch in stretches(brief):
        opens.setdefault(stretch.start, []).append(stretch)
        closes.setdefault(stretch.end, []).append(stretch)
    notes = _notes(brief, prefix)
    pieces: list[str] = []
    active: list[_Stretch] = []
    at = 0
    for boundary in sorted({*opens, *closes, len(text.text)}):
        if at < boundary:
            pieces.append(_piece(text.html(at, boundary), active))
        pieces.extend(notes.get(boundary, ()))
        for stretch in closes.get(boundary, ()):
            del active[bisect.bisect_left(active, stretch)]
        for stretch in opens.get(boundary, ()):
            bisect.insort(active, stretch)
        at = boundary
    return "".join(pieces)


def _piece(html: str, active: list[_Stretch]) -> str:
    if not active:
        return html
    near = active[:MOST_AT_ONE_PLACE]
    lights = " ".join(dict.fromkeys(stretch.light for stretch in near))
    main = [stretch for stretch in near if stretch.hue is not None and not stretch.detail]
    if main:
        hue = main[0].hue
        other = next((stretch.hue for stretch in main if stretch.hue != hue), None)
        if other is None:
            return f'<mark class="{lights}" style="--h:{hue}">{html}</mark>'
        return f'<mark class="two {lights}" style="--h:{hue};--h2:{other}">{html}</mark>'
    detail = next((stretch.hue for stretch in near if stretch.hue is not None), None)
    if detail is None:
        return f'<span class="named {lights}">{html}</span>'
    return f'<span class="part {lights}" style="--h:{detail}">{html}</span>'


def _notes(brief: Brief, prefix: str) -> dict[int, list[str]]:
    """The numbers that stand in the text, by where they stand: links to the statements."""
    notes: dict[int, list[str]] = {}
    for number, provision in enumerate(brief.provisions, 1):
        style = style_of(provision.kind)
        notes.setdefault(provision.evidence.spans[-1].end, []).append(
            f'<a class="ref e{number}" id="{prefix}-r{number}" href="#{prefix}-s{number}" '
            f'style="--h:{style.hue}" aria-label="statement {number}">{number}</a>'
        )
    return notes


def rules(brief: Brief, prefix: str) -> Iterator[str]:
    """The style rules by which a statement lights its words, and these the statement, without script."""
    names = [("s", "e", number) for number in range(1, len(brief.provisions) + 1)]
    named = {mention.party.id for mention in brief.mentions if mention.party is not None}
    names += [("q", "p", number) for number, party in enumerate(brief.parties, 1) if party.id in named]
    for statement, words, number in names:
        one, other = f"#{prefix}-{statement}{number}", f".{words}{number}"
        lit = f".{prefix}:has(:is({one},{other}):is(:hover,:focus-within,:target))"
        # Two selectors that end in a plain id and a plain class: browsers look these up, and try `:is` on everything.
        yield f"{lit} {one},{lit} {other}{{--lit:1}}"
