"""Which statement of one brief is which of another: one to one, by what they say and where they stand."""

from collections.abc import Sequence

import attrs

from ..model.provision import Provision
from ..model.span import Span
from .aspects import Aspect, Value, agree, aspects_of

LARGEST_EXACT = 60
"""Up to how many statements a cluster is matched optimally; beyond, the best pairs are taken first."""


@attrs.frozen(eq=False)
class Statement:
    """A statement with what it is compared by.

    Attributes:
        provision: The statement.
        values: What it says of each aspect.
        sentences: The numbers of the sentences that its words stand in.
    """

    provision: Provision
    values: tuple[Value, ...]
    sentences: frozenset[int]

    @property
    def order(self) -> tuple[object, ...]:
        """A key to sort by that does not depend on the order in a brief."""
        spans = tuple((span.start, span.end) for span in self.provision.evidence.spans)
        return spans, repr(self.values), self.provision.attribution.act.value, self.provision.attribution.form.value


def statements(provisions: Sequence[Provision], sentences: Sequence[Span]) -> list[Statement]:
    """The statements of one kind of a brief, in an order that depends on what they say alone."""
    made = []
    for provision in provisions:
        stands = (n for n, sentence in enumerate(sentences) if any(map(sentence.overlaps, provision.evidence.spans)))
        values = tuple(aspect.of(provision) for aspect in aspects_of(type(provision)))
        made.append(Statement(provision, values, frozenset(stands)))
    return sorted(made, key=lambda statement: statement.order)


def _overlap(one: Provision, other: Provision) -> float:
    shared = sum(
        len(both)
        for a in one.evidence.spans
        for b in other.evidence.spans
        if (both := a.intersection(b)) is not None
    )
    everything = sum(map(len, one.evidence.spans)) + sum(map(len, other.evidence.spans)) - shared
    return shared / everything


def _weight(aspects: tuple[Aspect, ...], one: Statement, other: Statement) -> int:
    """How well two statements fit, or 0 if they cannot be the same."""
    key = details = 0
    apart = False
    for aspect, a, b in zip(aspects, one.values, other.values, strict=True):
        if agree(aspect, a, b):
            if aspect.key:
                key += 1
            else:
                details += 1
        elif aspect.key and aspect.name != "status":
            apart = True
    overlap = _overlap(one.provision, other.provision)
    if apart and not overlap and one.sentences.isdisjoint(other.sentences):
        return 0
    return 1 + round(999 * overlap) + 1_000 * details + 1_000_000 * key


def match(one: list[Statement], other: list[Statement]) -> list[tuple[Statement, Statement]]:
    """The pairs of statements, of one kind, that are the same.

    Two statements whose words stand in no common sentence are the same only if all their key fields
    but the status agree. Among what is left, the pairing is the one that agrees most.
    """
    if not one or not other:
        return []
    # Ties are broken alike whichever side comes first, so that swapping sides swaps the pairs.
    if [each.order for each in other] < [each.order for each in one]:
        return [(a, b) for b, a in match(other, one)]
    aspects = aspects_of(type(one[0].provision))
    weights = {
        (i, j): weight for i, a in enumerate(one) for j, b in enumerate(other) if (weight := _weight(aspects, a, b))
    }
    pairs = []
    for rows, columns in _clusters(weights):
        if max(len(rows), len(columns)) > LARGEST_EXACT:
            pairs += _greedy(rows, columns, weights)
        else:
            pairs += _assign(rows, columns, weights)
    return [(one[i], other[j]) for i, j in sorted(pairs)]


def _clusters(weights: dict[tuple[int, int], int]) -> list[tuple[list[int], list[int]]]:
    """The rows and columns that hang together by pairs."""
    above: dict[tuple[str, int], tuple[str, int]] = {}

    def top(node: tuple[str, int]) -> tuple[str, int]:
        while (higher := above.setdefault(node, node)) != node:
            above[node] = node = above.setdefault(higher, higher)
        return node

    for i, j in weights:
        above[top(("row", i))] = top(("column", j))
    clusters: dict[tuple[str, int], tuple[list[int], list[int]]] = {}
    for node in sorted(above):
        rows, columns = clusters.setdefault(top(node), ([], []))
        (rows if node[0] == "row" else columns).append(node[1])
    return list(clusters.values())


def _greedy(rows: list[int], columns: list[int], weights: dict[tuple[int, int], int]) -> list[tuple[int, int]]:
    pairs = []
    free, open_ = set(rows), set(columns)
    for i, j in sorted(weights, key=lambda pair: (-weights[pair], pair)):
        if i in free and j in open_:
            pairs.append((i, j))
            free.discard(i)
            open_.discard(j)
    return pairs


def _assign(rows: list[int], columns: list[int], weights: dict[tuple[int, int], int]) -> list[tuple[int, int]]:
    """The pairs of the greatest weight together, by the Hungarian method with potentials (Kuhn, Munkres)."""
    if len(rows) > len(columns):
        turned = _assign(columns, rows, {(j, i): weight for (i, j), weight in weights.items()})
        return [(i, j) for j, i in turned]
    far = 1 << 62
    up, down = [0] * (len(rows) + 1), [0] * (len(columns) + 1)
    row_of = [0] * (len(columns) + 1)
    for number in range(1, len(rows) + 1):
        row_of[0] = number
        least, before, done = [far] * (len(columns) + 1), [0] * (len(columns) + 1), [False] * (len(columns) + 1)
        column = 0
        while True:
            done[column] = True
            row, step, nearest = row_of[column], far, 0
            for other in range(1, len(columns) + 1):
                if done[other]:
                    continue
                cost = -weights.get((rows[row - 1], columns[other - 1]), 0) - up[row] - down[other]
                if cost < least[other]:
                    least[other], before[other] = cost, column
                if least[other] < step:
                    step, nearest = least[other], other
            for other in range(len(columns) + 1):
                if done[other]:
                    up[row_of[other]] += step
                    down[other] -= step
                else:
                    least[other] -= step
            column = nearest
            if not row_of[column]:
                break
        while column:
            row_of[column] = row_of[before[column]]
            column = before[column]
    pairs = [(rows[row - 1], columns[at - 1]) for at, row in enumerate(row_of) if at and row]
    return [pair for pair in pairs if pair in weights]
