"""What holds a brief together: nothing in it refers to what is not in it, or quotes what is not in its text."""

import enum
import typing
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from ..errors import Problem
from . import _checks
from .mention import Mention
from .party import Party
from .provision import Provision
from .quantity import Duration, Headcount, Moment
from .source import Evidence
from .span import Span


class Graph(NamedTuple):
    """The parts of a brief that must fit together."""

    text: str
    parties: tuple[Party, ...]
    provisions: tuple[Provision, ...]
    mentions: tuple[Mention, ...]


def problems_of(graph: Graph) -> list[Problem]:
    """All that is wrong with a graph, each with its path; empty if it is whole."""
    if is_whole(graph):
        return []
    return [
        *_repeated("parties", graph.parties),
        *_repeated("provisions", graph.provisions),
        *_strangers(graph),
        *_misquotes(graph),
    ]


def nearest(wrong: str, right: Iterable[str]) -> str | None:
    """The value that ``wrong`` was most likely meant to be, for an error message."""
    import difflib

    return next(iter(difflib.get_close_matches(wrong, list(right), n=1)), None)


class _Sort(enum.Enum):
    PARTY = 1
    PROVISION = 2
    EVIDENCE = 3
    COMPOUND = 4
    PLAIN = 5


_sorts: dict[type, tuple[_Sort, tuple[str, ...]]] = {}


def _sort(kind: type) -> tuple[_Sort, tuple[str, ...]]:
    """What instances of a class are to the graph, and the names of their fields; kept a class."""
    found = _sorts.get(kind)
    if found is None:
        fields = attrs.fields(kind) if attrs.has(kind) else ()
        names = tuple(field.name for field in fields if _can_refer(field.type))
        if issubclass(kind, Party):
            sort = _Sort.PARTY
        elif issubclass(kind, Provision):
            sort = _Sort.PROVISION
        elif issubclass(kind, Evidence):
            sort = _Sort.EVIDENCE
        else:
            sort = _Sort.COMPOUND if names and kind is not Span else _Sort.PLAIN
        found = _sorts[kind] = sort, names
    return found


def _can_refer(annotation: object) -> bool:
    """Whether a field of this type can hold a part of the graph; a type that is written as a string may."""
    parts = typing.get_args(annotation)
    if parts:
        return any(_can_refer(part) for part in parts)
    if not isinstance(annotation, type) or annotation is object:
        return annotation is not None
    return attrs.has(annotation) and annotation not in _VALUES


_VALUES = (Span, Headcount, Duration, Moment)
"""Classes of the model that hold neither parties nor statements nor evidence."""


def _gather(value: object, found: list[tuple[_Sort, Any]]) -> None:
    """All parties, provisions and evidence that stand in ``value`` itself."""
    for name in _sort(value.__class__)[1]:
        inner = getattr(value, name)
        for item in inner if inner.__class__ is tuple else (inner,):
            sort = _sort(item.__class__)[0]
            if sort is _Sort.COMPOUND:
                _gather(item, found)
            elif sort is not _Sort.PLAIN:
                found.append((sort, item))


def is_whole(graph: Graph) -> bool:
    """Whether all is well: the same checks as those that explain, without a path for each value."""
    text = graph.text
    parties = {id(party) for party in graph.parties}
    provisions = {id(provision) for provision in graph.provisions}
    ids = {party.id for party in graph.parties}, {provision.id for provision in graph.provisions}
    if len(ids[0]) < len(graph.parties) or len(ids[1]) < len(graph.provisions):
        return False
    chains: dict[int, tuple[str, set[int]]] = {}
    for mention in graph.mentions:
        if text[mention.span.start : mention.span.end] != mention.quote:
            return False
        if mention.party is not None and id(mention.party) not in parties:
            return False
    for item in (*graph.parties, *graph.provisions):
        found: list[tuple[_Sort, Any]] = []
        _gather(item, found)
        own = _sort(item.__class__)[0]
        for sort, other in found:
            if sort is _Sort.EVIDENCE:
                for span, quote in zip(other.spans, other.quotes, strict=True):
                    if text[span.start : span.end] != quote:
                        return False
            elif id(other) not in (parties if sort is _Sort.PARTY else provisions):
                return False
            elif sort is own:
                chains.setdefault(id(item), ("", set()))[1].add(id(other))
    return not any(_too_deep(chains))


def _repeated(where: str, items: tuple[Party | Provision, ...]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(item.id, index)
        if first != index:
            yield Problem(f"{where}[{index}].id", f"{item.id!r} is the id of {where}[{first}] too", "duplicate-id")


def _fields(value: Any) -> "tuple[attrs.Attribute[object], ...]":
    fields: tuple[attrs.Attribute[object], ...] = value.__attrs_attrs__
    return fields


def references(value: object, path: str) -> Iterator[tuple[str, Party | Provision]]:
    """The parties and provisions that ``value`` refers to directly, each with its path."""
    for field in _fields(value):
        inner = getattr(value, field.name)
        at = f"{path}.{field.name}" if path else field.name
        for index, item in enumerate(inner) if inner.__class__ is tuple else ((None, inner),):
            here = at if index is None else f"{at}[{index}]"
            if isinstance(item, (Party, Provision)):
                yield here, item
            elif hasattr(item, "__attrs_attrs__"):
                yield from references(item, here)


def _strangers(graph: Graph) -> Iterator[Problem]:
    parties = {id(party) for party in graph.parties}
    provisions = {id(provision) for provision in graph.provisions}
    known: dict[str, Party] = {party.id: party for party in graph.parties}
    stated: dict[str, Provision] = {provision.id: provision for provision in graph.provisions}
    chains: dict[int, tuple[str, set[int]]] = {}
    rooms: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("parties", graph.parties),
        ("provisions", graph.provisions),
        ("mentions", graph.mentions),
    )
    for where, items in rooms:
        for index, item in enumerate(items):
            for path, other in references(item, f"{where}[{index}]"):
                if where != "mentions" and isinstance(other, Party) == (where == "parties"):
                    chains.setdefault(id(item), (f"{where}[{index}]", set()))[1].add(id(other))
                if isinstance(other, Party):
                    if id(other) not in parties and known.get(other.id) != other:
                        yield _stranger(path, "party", other.id, known)
                elif id(other) not in provisions and stated.get(other.id) != other:
                    yield _stranger(path, "provision", other.id, stated)
    yield from _too_deep(chains)


DEEPEST = 50
"""How many parties, or statements, may stand one behind the other: a unit of an army of a state makes three."""


def _too_deep(chains: dict[int, tuple[str, set[int]]]) -> Iterator[Problem]:
    # Take away, layer by layer, what refers to nothing that is left; no chain is longer than the layers.
    for _ in range(DEEPEST - 1):
        if not chains:
            return
        chains = {one: (path, others) for one, (path, others) in chains.items() if not chains.keys().isdisjoint(others)}
    for path, _others in chains.values():
        yield Problem(path, f"a chain of more than {DEEPEST} references starts here", "too-deep")


def _stranger(path: str, what: str, id: str, known: Iterable[str]) -> Problem:
    if id in known:
        return Problem(path, f"another {what} {id!r} than the brief's own", "dangling-id")
    return Problem(path, f"no {what} {id!r} in the brief", "dangling-id", nearest(id, known))


def evidence_in(value: object, path: str) -> Iterator[tuple[str, Evidence]]:
    """All evidence that stands in ``value`` itself, each with its path."""
    for field in _fields(value):
        inner = getattr(value, field.name)
        at = f"{path}.{field.name}"
        for index, item in enumerate(inner) if inner.__class__ is tuple else ((None, inner),):
            here = at if index is None else f"{at}[{index}]"
            if isinstance(item, Evidence):
                yield here, item
            elif hasattr(item, "__attrs_attrs__") and not isinstance(item, (Party, Provision)):
                yield from evidence_in(item, here)


def _misquotes(graph: Graph) -> Iterator[Problem]:
    text = graph.text
    for index, provision in enumerate(graph.provisions):
        for path, evidence in evidence_in(provision, f"provisions[{index}]"):
            for number, (span, quote) in enumerate(zip(evidence.spans, evidence.quotes, strict=True)):
                yield from misquote(f"{path}[{number}]", span, quote, text)
    for index, mention in enumerate(graph.mentions):
        yield from misquote(f"mentions[{index}]", mention.span, mention.quote, text)


def misquote(path: str, span: Span, quote: str, text: str) -> Iterator[Problem]:
    """What is wrong with saying that ``quote`` stands at ``span`` of ``text``, if anything is."""
    if span.end > len(text):
        yield Problem(path, f"span {span} reaches outside the text of {len(text)} code points", "span-outside-text")
    elif text[span.start : span.end] != quote:
        expected = _checks.shown(text[span.start : span.end])
        message = f"expected {expected} as in the text, got {_checks.shown(quote)}"
        yield Problem(f"{path}.quote", message, "altered-quote")
