"""Positions over time: what each side asked, offered and answered in several briefs, as a picture.

A row is one side's stand on one subject, a column one text, in the order of publication. An empty
cell means that the text does not mention the matter, never that a position was given up.
"""

import datetime
import itertools
from collections.abc import Iterable

import attrs

from ..model import (
    Answer,
    Brief,
    CeasefireProposal,
    Commitment,
    Guarantee,
    Party,
    Precondition,
    Proposal,
    Provision,
    Response,
    Subject,
)
from . import phrases
from .drawing import Picture, colour, document, fitted, line, text, width_of
from .kinds import style_of
from .relations import represented
from .statements import words

_COLUMN, _LINE, _HEAD, _LEFT = 208.0, 24.0, 64.0, 270.0


@attrs.frozen
class Stand:
    """What one statement says of one side's position on one subject.

    Attributes:
        side: Whose position.
        issue: On what, in words.
        provision: The statement.
        text: The position in a few words: its strength, and where it stands.
        firm: Whether it is stated firmly: drawn full, else hollow.
    """

    side: Party
    issue: str
    provision: Provision
    text: str
    firm: bool


def stands(brief: Brief) -> tuple[Stand, ...]:
    """The positions in a brief: demands, proposals, answers, commitments and guarantees with a known side.

    >>> from ceasefire_brief import load_seed
    >>> sorted({stand.side.id for stand in stands(load_seed())})
    ['RUS', 'USA']
    """
    return tuple(stand for provision in brief.provisions for stand in _stand(provision))


def _stand(provision: Provision) -> Iterable[Stand]:
    def stand(party: Party | None, subject: Subject, text: str, firm: bool) -> Iterable[Stand]:
        term = getattr(provision, "subject_term", None)
        issue = term if subject is Subject.OTHER and term else phrases.SUBJECTS[subject]
        if party is not None:
            yield Stand(represented(party), issue, provision, text, firm)

    status = words(provision.status.value)
    match provision:
        case Precondition():
            standing = "" if status == "raised" else f", {status}"
            strength = words(provision.modality.value)
            firm = provision.modality.value in ("key_condition", "required")
            yield from stand(provision.demanded_by, provision.subject, f"{strength}{standing}", firm)
        case Proposal():
            length = (
                f"{provision.duration}, " if isinstance(provision, CeasefireProposal) and provision.duration else ""
            )
            yield from stand(provision.proposer, provision.subject, f"{length}{status}", True)
        case Response():
            subject = provision.to.subject if provision.to is not None else Subject.OTHER
            firm = provision.status in (Answer.ACCEPTED, Answer.REJECTED)
            yield from stand(provision.by, subject, f"answer: {status}", firm)
        case Commitment():
            firm = provision.firmness.value == "outright"
            yield from stand(provision.by, provision.subject, words(provision.firmness.value), firm)
        case Guarantee():
            firm = not provision.contingent_on
            what = "guarantee" if firm else "conditional guarantee"
            yield from stand(provision.guarantor, Subject.SECURITY_GUARANTEES, what, firm)


def chart(briefs: Iterable[Brief]) -> Picture:
    """The positions in several briefs over time, as SVG.

    The briefs stand in the order of their days of publication, with the days between them named;
    those without a day stand last, in the order given.

    >>> from ceasefire_brief import load_seed
    >>> "<title>Positions in 1 text" in chart([load_seed()]).svg
    True
    """
    ordered = sorted(briefs, key=lambda brief: brief.source.published or datetime.date.max)
    rows: dict[tuple[str, str], list[list[Stand]]] = {}
    sides: dict[str, Party] = {}
    for column, brief in enumerate(ordered):
        for stand in stands(brief):
            sides.setdefault(stand.side.id, stand.side)
            rows.setdefault((stand.side.id, stand.issue), [[] for _ in ordered])[column].append(stand)
    width = _LEFT + _COLUMN * max(len(ordered), 1) + 16
    shapes = _columns(ordered)
    y = _HEAD
    for side in sides.values():
        y += 12
        shapes.append(
            text(16, y + 16, fitted(side.name, 14, width - 40), size=14, anchor="start", bold=True, halo=False)
        )
        y += 26
        for (of, issue), cells in rows.items():
            if of == side.id:
                deep = max(map(len, cells)) * _LINE + 6
                shapes += _row(issue, cells, y, width)
                y += deep
    if not rows:
        shapes.append(text(width / 2, _HEAD + 20, "no position of a named side", soft=True, halo=False))
        y += 40
    count = f"{len(ordered)} {'text' if len(ordered) == 1 else 'texts'}"
    told = "; ".join(
        f"{stand.side.name} on {stand.issue}, {_day(brief)}: {stand.text}"
        for brief in ordered
        for stand in stands(brief)
    )
    return Picture(document(width, y + 16, f"Positions in {count}", told, shapes))


def _day(brief: Brief) -> str:
    return brief.source.published.isoformat() if brief.source.published else "undated"


def _columns(briefs: list[Brief]) -> list[str]:
    shapes = []
    for index, brief in enumerate(briefs):
        x = _LEFT + _COLUMN * index
        shapes.append(text(x, 26, _day(brief), anchor="start", bold=True, halo=False))
        if brief.source.publisher:
            publisher = fitted(brief.source.publisher, 11.5, _COLUMN - 16)
            shapes.append(text(x, 44, publisher, size=11.5, anchor="start", soft=True, halo=False))
        before, now = briefs[index - 1].source.published, brief.source.published
        if index and before is not None and now is not None:
            gap = (now - before).days
            later = f"{gap} {'day' if gap == 1 else 'days'} →" if gap else "same day →"
            shapes.append(text(x - 16, 26, later, size=11.5, anchor="end", soft=True, halo=False))
    return shapes


def _row(issue: str, cells: list[list[Stand]], y: float, width: float) -> list[str]:
    label = fitted(issue, 12.5, _LEFT - 44)
    shapes = [line(16, y, width - 16, y, width=1), text(28, y + 19, label, size=12.5, anchor="start", halo=False)]
    filled = [column for column, stands in enumerate(cells) if stands]
    for before, now in itertools.pairwise(filled):
        # From the end of one cell's words to the next cell that mentions the matter.
        start = _LEFT + _COLUMN * before + 24 + width_of(_shown(cells[before][0]), 12)
        if (end := _LEFT + _COLUMN * now - 10) - start > 6:
            shapes.append(line(start, y + 15, end, y + 15, colour(style_of(cells[now][0].provision.kind).hue), 1))
    for column, stands in enumerate(cells):
        for index, stand in enumerate(stands):
            x, level = _LEFT + _COLUMN * column + 6, y + 15 + _LINE * index
            tone = colour(style_of(stand.provision.kind).hue)
            fill = tone if stand.firm else "none"
            shapes.append(
                f'<path d="{_glyph(stand.provision, x, level)}" fill="{fill}" stroke="{tone}" stroke-width="2"/>'
            )
            shapes.append(text(x + 13, level + 4, _shown(stand), size=12, anchor="start", halo=False))
    return shapes


def _shown(stand: Stand) -> str:
    return fitted(stand.text, 12, _COLUMN - 30)


def _glyph(provision: Provision, x: float, y: float) -> str:
    """A shape for each kind, so that colour alone tells nothing: circle, diamond, triangle, square."""
    match provision:
        case Precondition():
            return f"M{x - 5:.1f} {y:.1f}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"
        case Proposal():
            return f"M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z"
        case Response():
            return f"M{x - 5:.1f} {y + 5:.1f}l5 -10l5 10z"
        case _:
            return f"M{x - 5:.1f} {y - 5:.1f}h10v10h-10z"
