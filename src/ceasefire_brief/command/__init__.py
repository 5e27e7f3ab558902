"""The command ``ceasefire-brief``: read a text, check a brief, compare briefs, print the schema."""

from .main import main

__all__ = ["main"]
