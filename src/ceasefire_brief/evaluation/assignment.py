"""Pair the rows and columns of a table one to one, so that the weights of the pairs are the greatest together."""

from collections.abc import Iterator, Mapping

Pair = tuple[int, int]

LARGEST_EXACT = 60
"""Up to how many rows that hang together are paired exactly; beyond, the heaviest pair is taken first."""


def assign(weights: Mapping[Pair, int]) -> list[Pair]:
    """The pairs of (row, column) with the greatest sum of weights; only pairs that have a weight are made.

    >>> assign({(0, 0): 9, (0, 1): 8, (1, 0): 8})
    [(0, 1), (1, 0)]
    """
    pairs: list[Pair] = []
    for rows, columns in _clusters(weights):
        if len(rows) == 1 or len(columns) == 1 or max(len(rows), len(columns)) > LARGEST_EXACT:
            pairs += _heaviest_first(rows, columns, weights)
        elif len(rows) <= len(columns):
            pairs += _hungarian(rows, columns, weights)
        else:
            turned = {(column, row): weight for (row, column), weight in weights.items()}
            pairs += [(row, column) for column, row in _hungarian(columns, rows, turned)]
    return sorted(pairs)


def _clusters(weights: Mapping[Pair, int]) -> Iterator[tuple[list[int], list[int]]]:
    """The rows and columns that hang together by pairs."""
    by_row: dict[int, list[int]] = {}
    by_column: dict[int, list[int]] = {}
    for row, column in sorted(weights):
        by_row.setdefault(row, []).append(column)
        by_column.setdefault(column, []).append(row)
    while by_row:
        start = next(iter(by_row))
        rows, columns, waiting = {start}, set[int](), [start]
        while waiting:
            for column in by_row.pop(waiting.pop()):
                if column not in columns:
                    columns.add(column)
                    waiting += [row for row in by_column[column] if row not in rows]
                    rows.update(by_column[column])
        yield sorted(rows), sorted(columns)


def _heaviest_first(rows: list[int], columns: list[int], weights: Mapping[Pair, int]) -> Iterator[Pair]:
    open_rows, open_columns = set(rows), set(columns)
    for row, column in sorted(weights, key=lambda pair: (-weights[pair], pair)):
        if row in open_rows and column in open_columns:
            open_rows.discard(row)
            open_columns.discard(column)
            yield row, column


def _hungarian(rows: list[int], columns: list[int], weights: Mapping[Pair, int]) -> Iterator[Pair]:
    """The method of Kuhn and Munkres with potentials, in cubic time; there are no more rows than columns.

    Places count from 1; place 0 stands for no row and for the column from which a search starts.
    """
    endless = 1 << 80
    of_row, of_column = [0] * (len(rows) + 1), [0] * (len(columns) + 1)
    taken_by = [0] * (len(columns) + 1)
    for new in range(1, len(rows) + 1):
        taken_by[0] = new
        slack, reached_from = [endless] * (len(columns) + 1), [0] * (len(columns) + 1)
        seen = [False] * (len(columns) + 1)
        at = 0
        while taken_by[at]:
            seen[at] = True
            row, step, nearest = taken_by[at], endless, 0
            for column in range(1, len(columns) + 1):
                if seen[column]:
                    continue
                cost = -weights.get((rows[row - 1], columns[column - 1]), 0) - of_row[row] - of_column[column]
                if cost < slack[column]:
                    slack[column], reached_from[column] = cost, at
                if slack[column] < step:
                    step, nearest = slack[column], column
            for column in range(len(columns) + 1):
                if seen[column]:
                    of_row[taken_by[column]] += step
                    of_column[column] -= step
                else:
                    slack[column] -= step
            at = nearest
        while at:
            taken_by[at] = taken_by[reached_from[at]]
            at = reached_from[at]
    for place, row in enumerate(taken_by):
        if place and row and (rows[row - 1], columns[place - 1]) in weights:
            yield rows[row - 1], columns[place - 1]
