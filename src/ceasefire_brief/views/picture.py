"""The graph of a brief as a picture: parties as nodes, statements as labelled arrows between them.

Every party has a line that runs down from its node, every statement a row of its own, in the order
of the text. So labels cannot cross, however many statements there are, and the same brief always
gives the same picture.
"""

import itertools

from ..model import Brief, Party
from .drawing import Picture, colour, document, fitted, line, text, width_of, wrapped
from .kinds import style_of
from .relations import Relation, relations, represented
from .statements import sentence

_COLUMN, _ROW, _HEAD, _MARGIN = 216.0, 46.0, 92.0, 24.0
_LABEL = 12.5


def picture(brief: Brief) -> Picture:
    """Who proposes, demands, releases, guarantees what to whom, as SVG.

    A person, a body and an army stand for their side; a group of people stands for itself. The
    numbers are those of the statements in the text's order, as on the page. A line with dots and no
    head is between its parties; a short stroke on one party's line is a statement for which the text
    names no other party. Claims about effects have no arrow.

    >>> from ceasefire_brief import load_seed
    >>> svg = picture(load_seed()).svg
    >>> "hands over 175" in svg, "<title>Who does what to whom" in svg
    (True, True)
    """
    arrows = [
        (number, relation) for number, provision in enumerate(brief.provisions, 1) for relation in relations(provision)
    ]
    nodes = _ordered(arrows)
    place = {party.id: _MARGIN + _COLUMN * (index + 0.5) for index, party in enumerate(nodes)}
    width = 2 * _MARGIN + _COLUMN * max(len(nodes), 2)
    bottom = _HEAD + 16 + _ROW * len(arrows)
    height = bottom + (_HEAD if len(arrows) > 12 else 16)
    shapes = [line(x, _HEAD - 8, x, bottom + 8, width=1.5) for x in place.values()]
    for index, (number, relation) in enumerate(arrows):
        shapes += _arrow(number, relation, place, _HEAD + 16 + _ROW * index, width)
    for party in nodes:
        shapes += _node(party, place[party.id], 8)
        if len(arrows) > 12:
            shapes += _node(party, place[party.id], bottom + 8)
    if not arrows:
        shapes.append(text(width / 2, _HEAD + 8, "no statement between parties", soft=True))
    said = ". ".join(f"{number}: {sentence(provision)}" for number, provision in enumerate(brief.provisions, 1))
    return Picture(document(width, height, f"Who does what to whom: {_names(nodes)}", said, shapes))


def _names(nodes: list[Party]) -> str:
    return ", ".join(party.name for party in nodes) or "nobody"


def _ends(relation: Relation) -> list[str]:
    parties = [relation.by, *relation.to]
    return list(dict.fromkeys(represented(party).id for party in parties if party is not None))


def _ordered(arrows: list[tuple[int, Relation]]) -> list[Party]:
    """The nodes from left to right, such that arrows are short."""
    nodes: dict[str, Party] = {}
    for _, relation in arrows:
        for party in (relation.by, *relation.to):
            if party is not None:
                nodes.setdefault(represented(party).id, represented(party))
    ends = [_ends(relation) for _, relation in arrows]

    def length(order: tuple[str, ...]) -> int:
        at = {name: index for index, name in enumerate(order)}
        return sum(max(map(at.__getitem__, ids)) - min(map(at.__getitem__, ids)) for ids in ends if ids)

    # All orders of up to seven nodes are few enough to try; among equals the first in the text's order wins.
    best = min(itertools.permutations(nodes), key=length) if len(nodes) <= 7 else tuple(nodes)
    return [nodes[name] for name in best]


def _node(party: Party, x: float, y: float) -> list[str]:
    rows = wrapped(party.name, 13, _COLUMN - 44, 3)
    wide = min(max(width_of(row, 13) for row in rows) + 28, _COLUMN - 12)
    top = y + 37 - (9 * len(rows) + 10)
    box = (
        f'<rect class="box" x="{x - wide / 2:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{18 * len(rows) + 20:.1f}"'
        ' rx="9" fill="#f3f5f8" stroke="#8a929c"/>'
    )
    return [box] + [
        text(x, y + 37 + 18 * (index - (len(rows) - 1) / 2) + 4.5, row, bold=True, halo=False)
        for index, row in enumerate(rows)
    ]


def _arrow(number: int, relation: Relation, place: dict[str, float], y: float, width: float) -> list[str]:
    hue = style_of(relation.provision.kind).hue
    tone, badge = colour(hue), colour(hue, 0.5)
    level = y + 28
    start = place[represented(relation.by).id] if relation.by else None
    ends = [place[represented(party).id] for party in relation.to]
    reached = [x for x in dict.fromkeys(ends) if x != start]
    shapes: list[str] = []
    everyone = [x for x in (start, *reached) if x is not None]
    if len(everyone) > 1:
        shapes.append(line(min(everyone), level, max(everyone), level, tone, 2.2))
    elif everyone:
        # Nobody else is named, or a side acts towards its own: a stroke that ends on its own.
        shapes.append(line(everyone[0] - 34, level, everyone[0] + 34, level, tone, 2.2))
    if start is not None:
        shapes.append(f'<circle cx="{start:.1f}" cy="{level:.1f}" r="4.5" fill="{tone}"/>')
    for x in reached:
        if relation.mutual or start is None:
            shapes.append(f'<circle cx="{x:.1f}" cy="{level:.1f}" r="4.5" fill="{tone}"/>')
        else:
            way = 11 if x < start else -11
            shapes.append(f'<path d="M{x:.1f} {level:.1f}l{way} -6v12z" fill="{tone}"/>')
    label = fitted(relation.label, _LABEL, width - 60)
    room = width_of(label, _LABEL) + 26
    centre = (min(everyone) + max(everyone)) / 2 if everyone else width / 2
    left = min(max(centre - room / 2, 6), width - room - 6)
    shapes += [
        f'<rect x="{left:.1f}" y="{y + 3:.1f}" width="22" height="16" rx="8" fill="{badge}"/>',
        (
            f'<text x="{left + 11:.1f}" y="{y + 15:.1f}" font-size="10.5" font-weight="600" text-anchor="middle"'
            f' fill="#ffffff">{number}</text>'
        ),
        text(left + 27, y + 15.5, label, size=_LABEL, anchor="start"),
    ]
    return shapes
