"""Documents that are wrong in one place: what a careless editor, another tool or an enemy makes of a right one."""

import copy
import random
from collections.abc import Iterator
from typing import Any

from ceasefire_brief.errors import Problem

Path = tuple[str | int, ...]

# Of every type, and near the limits of those that a document has.
STRANGERS: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 3, 1.5, 2**53, 2**64, 10**30, -(10**400)),
    *("", " ", "x", "\n", "a b", "SDN", "rsf", "envoy", "proposal-1", "exchange-1", "state", "other", "0" * 64),
    *("2024-02-29", "2023-02-29", "P3D", "p3d", "PT0H", "XXXX-02-30"),
    *([], [[]], [None], ["SDN"], ["SDN", "SDN"]),
    *({}, {"start": 0, "end": 1, "quote": "Q"}, {"kind": "contact"}),
)


def places(data: Any, path: Path = ()) -> Iterator[Path]:
    """All places of a document."""
    yield path
    if isinstance(data, dict | list):
        for step, item in data.items() if isinstance(data, dict) else enumerate(data):
            yield from places(item, (*path, step))


def at(data: Any, path: Path) -> Any:
    """What stands at a place."""
    for step in path:
        data = data[step]
    return data


def written(path: Path) -> str:
    """The place as a problem names it."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def mutate(data: Any, rng: random.Random) -> tuple[Path, Any]:
    """The document with one change, and where."""
    mutated = copy.deepcopy(data)
    *above, last = rng.choice(list(places(mutated))[1:])
    holder, value = at(mutated, tuple(above)), at(mutated, (*above, last))
    ways = [lambda: rng.choice(STRANGERS)]
    if isinstance(value, str):
        ways += [
            lambda: value + rng.choice(["x", " ", "\n", "é", "\u200b"]),
            lambda: value[:-1],
            value.swapcase,
            lambda: value.replace("e", "f", 1),
        ]
    elif isinstance(value, int):
        ways += [lambda: value + 1, lambda: value - 1, lambda: str(value), lambda: value + 0.5, lambda: -value]
    elif isinstance(value, list):
        ways += [
            lambda: value + value[-1:],
            lambda: value[:-1],
            lambda: value[::-1],
            lambda: [*value, rng.choice(STRANGERS)],
            lambda: value[0],
        ]
    else:
        ways += [
            lambda: {**value, rng.choice(["extra", "kind", "id", "status"]): rng.choice(STRANGERS)},
            lambda: [value],
        ]
    choice = rng.random()
    if choice < 0.2:
        del holder[last]
    elif choice < 0.3 and isinstance(holder, dict):
        old = list(holder.items())
        holder.clear()
        renamed = rng.choice([last + "s", last[:-1] or "x", last.upper(), "zzz"])
        holder.update((renamed if key == last else key, item) for key, item in old)
        return tuple(above), mutated
    else:
        holder[last] = rng.choice(ways)()
    return (*above, last), mutated


RELATIONAL = frozenset(
    {
        "altered-quote",
        "altered-text",
        "cycle",
        "dangling-id",
        "duplicate-id",
        "inconsistent",
        "span-outside-text",
        "too-deep",
        "wrong-reference",
    }
)
"""Codes of problems between several values, each of which is right by itself; what a JSON Schema cannot say."""


def about(problem: Problem, path: Path) -> bool:
    """Whether a problem is about a place, what holds it, or what it holds."""
    place = written(path)
    return problem.path.startswith(place) or place.startswith(problem.path)
