"""The parties that packs have names for, whatever the language."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import attrs

from ..errors import InvalidPackError, Problem
from ..model.graph import nearest
from ..model.party import Party, PartyKind


@attrs.frozen(eq=False)
class Registry(Mapping[str, Party]):
    """Known parties by their ids.

    Attributes:
        parties: The parties.
        homes: For an armed group, the id of the state whose people it is of.
        against: For an armed group, the id of the state whose government it fights.
    """

    parties: dict[str, Party]
    homes: Mapping[str, str] = attrs.field(factory=dict)
    against: Mapping[str, str] = attrs.field(factory=dict)

    def __getitem__(self, id: str) -> Party:
        return self.parties[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.parties)

    def __len__(self) -> int:
        return len(self.parties)

    def holder(self, office: str, side: str) -> Party | None:
        """The person registered first for an office of a side."""
        for party in self.parties.values():
            if party.office == office and party.speaks_for is not None and party.speaks_for.id == side:
                return party
        return None


@cache
def _own() -> Registry:
    folder = files(__package__ or "").joinpath("languages")
    states = _with(Registry({}), folder.joinpath("states.txt"))
    return _with(states, folder.joinpath("registry.txt"))


def load_registry(folder: Traversable) -> Registry:
    """Our own parties, with those that a pack's folder adds.

    Raises:
        InvalidPackError: With every mistake in the files.
    """
    return _with(_own(), folder.joinpath("registry.txt"))


def _with(known: Registry, file: Traversable) -> Registry:
    """The known parties, with those of a file: a line each, ``id | kind | name | of | office | against | home``."""
    if not file.is_file():
        return known
    parties: dict[str, Party] = {}
    against: dict[str, str] = {}
    homes: dict[str, str] = {}
    problems: list[Problem] = []
    try:
        lines = file.read_text("utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise InvalidPackError([Problem(file.name, str(error), "not-utf-8")]) from None
    for number, line in enumerate(lines, 1):
        line = line.partition("#")[0].strip()
        if not line:
            continue
        here = f"{file.name}:{number}"
        id, kind, name, of, office, *states = (*(part.strip() for part in line.split("|")), *[""] * 6)[:7]
        above = parties.get(of) or known.get(of)
        unknown = next((state for state in states if state and state not in known), None)
        if kind not in PartyKind.__members__.values():
            near = nearest(kind, [each.value for each in PartyKind])
            problems.append(Problem(here, f"no such kind {kind!r}", "unknown-kind", near))
        elif not name:
            problems.append(Problem(here, f"expected 'id | kind | name | of | office', got {line!r}", "bad-line"))
        elif of and above is None:
            problems.append(Problem(here, f"no party {of!r} above", "unknown-party", nearest(of, [*parties, *known])))
        elif unknown is not None:
            problems.append(Problem(here, f"no party {unknown!r} above", "unknown-party", nearest(unknown, known)))
        elif id in parties:
            problems.append(Problem(here, f"{id!r} stands above already", "duplicate-id"))
        else:
            for told, state in zip((against, homes), states, strict=True):
                if state:
                    told[id] = state
            person = kind == PartyKind.PERSON
            parties[id] = Party(
                id=id,
                kind=PartyKind(kind),
                name=name,
                country=id if kind == PartyKind.STATE else above.country if above is not None else None,
                office=office or None,
                speaks_for=above if person else None,
                part_of=None if person else above,
            )
    if problems:
        raise InvalidPackError(problems)
    return Registry({**known, **parties}, {**known.homes, **homes}, {**known.against, **against})
