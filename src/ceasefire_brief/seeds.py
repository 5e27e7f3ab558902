"""The seed document that ships with the library, and the brief that the reader makes of it."""

import functools
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from .model import Brief

_NAME = "000_62d3ae7e0b76c797.txt"


def seed_file() -> "Traversable":
    """The file of the seed document: inside the installed package, or at the top of a checkout.

    >>> seed_file().name
    '000_62d3ae7e0b76c797.txt'
    """
    installed = resources.files("ceasefire_brief") / "seeds" / _NAME
    if installed.is_file():
        return installed
    return Path(__file__).resolve().parents[2] / "seeds" / _NAME


def seed_text() -> str:
    """The text of the seed document, character for character as published.

    >>> len(seed_text())
    2050
    """
    return seed_file().read_bytes().decode("utf-8")


@functools.cache
def load_seed() -> "Brief":
    """The brief of the seed document: an Arabic readout of a phone call between two presidents.

    The text goes through the same reader as any other, which knows nothing else about it. It is
    read once a process; a brief cannot change.

    >>> load_seed().source.language
    'ar'
    """
    from .reading import read

    return read(seed_text())
