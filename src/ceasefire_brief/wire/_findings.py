"""What was found wrong with a document, in the document's own order."""

import enum
from collections.abc import Collection
from typing import Any, Final

from ..errors import InvalidBriefError, Problem
from ..model._checks import shown
from ..model.graph import nearest

MOST_PROBLEMS: Final = 1000
"""How many problems of one document are listed."""

# Looking for the word that was meant is slow: a hostile document gets no more than this many hints.
_MOST_HINTS = 200
_MOST_WORDS = 500

Path = tuple[str | int, ...]


class _Mark(enum.Enum):
    BAD = "bad"


BAD: Final[Any] = _Mark.BAD
"""Stands for a value that was found wrong, so that nobody reports it twice."""


def write_path(path: Path) -> str:
    """The path as people write it.

    >>> write_path(("provisions", 3, "releases", 0, "by")), write_path(("a b", "c"))
    ('provisions[3].releases[0].by', "['a b'].c")
    """
    written = ""
    for step in path:
        if isinstance(step, str) and step.isidentifier():
            written += f".{step}" if written else step
        else:
            written += f"[{shown(step)}]"
    return written


def refusal(message: str, code: str) -> InvalidBriefError:
    """The error for a document that is wrong as a whole."""
    return InvalidBriefError([Problem("", message, code)])


class Enough(Exception):
    """More problems than are listed: the search is over."""


class Findings:
    """The problems of one document, as they are found."""

    def __init__(self) -> None:
        self._found: list[tuple[Path, Problem]] = []
        self._hints = 0
        self._more = False

    def __len__(self) -> int:
        return len(self._found)

    def add(self, path: Path, message: str, code: str, suggestion: str | None = None) -> Any:
        """Note a problem; what stands at ``path`` is `BAD` from now on."""
        if len(self._found) >= MOST_PROBLEMS:
            self._more = True
            raise Enough
        self._found.append((path, Problem(write_path(path), message, code, suggestion)))
        return BAD

    def hint(self, wrong: str, right: Collection[str]) -> str | None:
        """The word that was probably meant."""
        self._hints += 1
        if self._hints > _MOST_HINTS or len(right) > _MOST_WORDS or len(wrong) > 100:
            return None
        return nearest(wrong, right)

    def in_order(self, data: object) -> tuple[Problem, ...]:
        """The problems in the order in which ``data`` has the places that they are about."""
        places: dict[int, dict[str, int]] = {}
        problems = [problem for _, problem in sorted(self._found, key=lambda found: _position(found[0], data, places))]
        if self._more:
            problems.append(Problem("", f"only the first {MOST_PROBLEMS} problems are listed", "too-many-problems"))
        return tuple(problems)


def _position(path: Path, data: object, places: dict[int, dict[str, int]]) -> tuple[int, ...]:
    """The steps of a path as numbers; ``places`` keeps the places of the keys of the objects on the way."""
    position: list[int] = []
    for step in path:
        if isinstance(data, dict):
            if id(data) not in places:
                places[id(data)] = {key: place for place, key in enumerate(data)}
            keys = places[id(data)]
            position.append(keys.get(str(step), len(keys)))
            data = data.get(step)
        else:
            position.append(step if isinstance(step, int) else -1)
            data = data[step] if isinstance(data, list) and isinstance(step, int) else None
    return tuple(position)
