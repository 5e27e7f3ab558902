"""Briefs as tidy tables and as a network, for pandas, polars, DuckDB, R, a spreadsheet or NetworkX."""

from .columns import Column
from .network import to_networkx
from .rows import Tables, tables, to_rows
from .table import Table

__all__ = ["Column", "Table", "Tables", "tables", "to_networkx", "to_rows"]
