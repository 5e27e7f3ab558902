"""A table that any data-frame library takes through the Arrow PyCapsule interface, and none is needed for."""

import csv
import datetime
import html
import importlib
import io
import os
import pathlib
from collections.abc import Iterator
from typing import Any

import attrs

from ..errors import MissingExtraError
from .columns import Column

Cell = str | int | datetime.date | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@attrs.frozen(repr=False, eq=False)
class Table:
    """Rows under named, typed columns.

    A table goes into other libraries as it is: ``polars.DataFrame(table)``,
    ``pandas.DataFrame.from_arrow(table)``, ``pyarrow.table(table)``, and by its name in a query of
    DuckDB. That needs the extra ``tables``; walking its rows and writing CSV needs nothing.

    Attributes:
        name: What the rows are.
        columns: The columns, each with its meaning.
        rows: The rows, each a tuple of one cell a column; ``None`` where the text does not say.

    >>> table = Table("days", (Column("day", "text", "a day of the week"),), (("Monday",),))
    >>> len(table), list(table)
    (1, [{'day': 'Monday'}])
    >>> table
    Table('days', 1 row of 1 column)
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        names = [column.name for column in self.columns]
        for row in self.rows:
            yield dict(zip(names, row, strict=True))

    def __getitem__(self, name: str) -> tuple[Cell, ...]:
        """The cells of the column of this name; `KeyError` if there is none."""
        at = next((at for at, column in enumerate(self.columns) if column.name == name), None)
        if at is None:
            raise KeyError(name)
        return tuple(row[at] for row in self.rows)

    def to_csv(self, path: str | os.PathLike[str] | None = None, *, spreadsheet: bool = False) -> str:
        """The table as CSV (RFC 4180, with a header), written to a file as UTF-8 if one is given.

        Args:
            path: Where to write.
            spreadsheet: Make a file for spreadsheet programs: begin it with a byte order mark, by
                which they know UTF-8, and put an apostrophe before text that they would run as a
                formula. Without it every cell is exactly what the brief has.

        >>> Table("t", (Column("a", "text", ""), Column("b", "integer", "")), (("x, y", None),)).to_csv()
        'a,b\\r\\n"x, y",\\r\\n'
        """
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow([column.name for column in self.columns])
        for row in self.rows:
            writer.writerow([_guarded(cell) for cell in row] if spreadsheet else row)
        text = out.getvalue()
        if path is not None:
            encoding = "utf-8-sig" if spreadsheet else "utf-8"
            pathlib.Path(path).write_text(text, encoding=encoding, newline="")
        return text

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table as a stream of Arrow data, for libraries that ask for one.

        Raises:
            MissingExtraError: If the extra ``tables`` is not installed.
        """
        return self._arrow().__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The types of the columns, in Arrow's terms."""
        return self._arrow().schema.__arrow_c_schema__()

    def _arrow(self) -> Any:
        try:
            nanoarrow: Any = importlib.import_module("nanoarrow")
        except ImportError:
            raise MissingExtraError(
                "Arrow needs nanoarrow: install 'ceasefire-brief[tables]'; rows and CSV work without"
            ) from None
        types = {"text": nanoarrow.string(), "integer": nanoarrow.int64(), "date": nanoarrow.date32()}
        schema = nanoarrow.struct({column.name: types[column.kind] for column in self.columns})
        cells = zip(*self.rows, strict=True) if self.rows else ((),) * len(self.columns)
        children = [
            nanoarrow.c_array([_arrow_cell(cell) for cell in column_cells], types[column.kind])
            for column, column_cells in zip(self.columns, cells, strict=True)
        ]
        array = nanoarrow.c_array_from_buffers(schema, len(self.rows), [None], children=children)
        return nanoarrow.Array(array)

    def __repr__(self) -> str:
        rows, columns = len(self.rows), len(self.columns)
        return (
            f"Table({self.name!r}, {rows:,} {'row' if rows == 1 else 'rows'}"
            f" of {columns} {'column' if columns == 1 else 'columns'})"
        )

    def _repr_html_(self, most: int = 20) -> str:
        def cells(tag: str, row: tuple[object, ...]) -> str:
            return "".join(f'<{tag} dir="auto">{"" if cell is None else _shown(cell)}</{tag}>' for cell in row)

        head = cells("th", tuple(column.name for column in self.columns))
        body = "".join(f"<tr>{cells('td', row)}</tr>" for row in self.rows[:most])
        left = len(self.rows) - most
        more = f"<p>{left} more {'row' if left == 1 else 'rows'}</p>" if left > 0 else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _arrow_cell(cell: Cell) -> str | int | None:
    # Arrow counts days from the first of 1970.
    return (cell - datetime.date(1970, 1, 1)).days if isinstance(cell, datetime.date) else cell


def _shown(cell: object) -> str:
    text = str(cell)
    return html.escape(text if len(text) <= 80 else f"{text[:79]}…")
