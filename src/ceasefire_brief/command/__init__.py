"""The command ``ceasefire-brief``: read a text, check a brief, compare briefs, make tables, print the schema."""

from .main import main

__all__ = ["main"]
