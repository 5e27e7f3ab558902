"""The references of one document: ids on the wire, the shared objects themselves in memory."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..model._checks import shown
from ..model.graph import DEEPEST
from ..model.party import Party
from ..model.provision import Provision
from ._findings import BAD, Findings, Path

Loader = Callable[[Any, "Graph"], Any]


class Refused(Exception):
    """Something is wrong with a document; the fast reader does not say what."""


class Linked(dict[str, Any]):
    """The parties, or the statements, of a document by id; each is made when it is first asked for.

    What a party refers to is therefore made before the party, in whatever order the document has
    them; and what refers to itself, by whatever way, is asked for while it is being made.
    """

    __slots__ = ("_depths", "_graph", "_loaders", "_open", "_reach", "_waiting")

    def __init__(self, structs: Iterable[Any], loaders: Mapping[type, Loader], graph: "Graph") -> None:
        super().__init__()
        self._waiting: dict[str, Any] = {}
        for struct in structs:
            if self._waiting.setdefault(struct.id, struct) is not struct:
                raise Refused
        self._loaders = loaders
        self._graph = graph
        self._depths: dict[str, int] = {}
        self._open = 0
        self._reach = 0

    def __missing__(self, id: str) -> Any:
        struct = self._waiting.pop(id, None)
        if struct is None or self._open >= DEEPEST:
            raise Refused
        around, self._reach = self._reach, 0
        self._open += 1
        made = self._loaders[struct.__class__](struct, self._graph)
        self._open -= 1
        self._depths[id] = depth = self._reach + 1
        self._reach = around
        if depth > DEEPEST:
            raise Refused
        self[id] = made
        return made

    def behind(self, id: str) -> Any:
        """The item with this id, which another of the same sort stands in front of."""
        made = self[id]
        self._reach = max(self._reach, self._depths[id])
        return made


class Graph:
    """What the parts of a document need of one another while objects are made of it."""

    __slots__ = ("parties", "provisions", "text")
    text: str
    parties: Linked
    provisions: Linked


class Listed:
    """The parties, or the statements, of a document that is being explained, each made once."""

    def __init__(self, where: str, what: str, items: list[Any], node: Any) -> None:
        self.where = where
        self.what = what
        self.items = items
        self._node = node
        self._made: dict[int, Any] = {}
        self._open: list[int] = []
        self.by_id: dict[str, int] = {}
        for index, item in enumerate(items):
            if isinstance(item, dict) and isinstance(item.get("id"), str):
                self.by_id.setdefault(item["id"], index)

    def all(self, context: "Context") -> tuple[Any, ...]:
        """The items, in the order of the document; `BAD` in the place of each that is wrong."""
        for index, item in enumerate(self.items):
            id = item.get("id") if isinstance(item, dict) else None
            first = self.by_id.get(id, index) if isinstance(id, str) else index
            if first != index:
                message = f"{shown(id)} is the id of {self.where}[{first}] too"
                context.findings.add((self.where, index, "id"), message, "duplicate-id")
        return tuple(self._make(index, context) for index in range(len(self.items)))

    def get(self, id: str, path: Path, context: "Context") -> Any:
        """The item with this id, for a reference that stands at ``path``."""
        index = self.by_id.get(id)
        if index is None:
            near = context.findings.hint(id, self.by_id)
            return context.findings.add(path, f"no {self.what} {shown(id)}", "dangling-id", near)
        if index in self._open:
            ids = [self.items[at]["id"] for at in (*self._open[self._open.index(index) :], index)]
            return context.findings.add(path, f"a cycle: {' -> '.join(map(shown, ids))}", "cycle")
        if len(self._open) >= DEEPEST:
            return context.findings.add(path, f"a chain of more than {DEEPEST} references ends here", "too-deep")
        return self._make(index, context)

    def _make(self, index: int, context: "Context") -> Any:
        if index not in self._made:
            self._open.append(index)
            self._made[index] = self._node.explain(self.items[index], (self.where, index), context)
            self._open.pop()
        return self._made[index]


class Context:
    """What the parts of a document need of one another while it is being explained.

    Attributes:
        text: The source's text, once it is known.
        parties, provisions: Those of the document; empty for a value that stands alone.
    """

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.text: str | None = None
        self.parties = Listed("parties", "party", [], None)
        self.provisions = Listed("provisions", "provision", [], None)

    def referred(self, kind: type[Party | Provision], id: str, path: Path) -> Any:
        """What ``id`` refers to, if it is a ``kind``."""
        listed = self.parties if issubclass(kind, Party) else self.provisions
        found = listed.get(id, path, self)
        if found is BAD or isinstance(found, kind):
            return found
        return self.findings.add(path, f"expected a {kind.kind}, got {shown(id)}, a {found.kind}", "wrong-reference")
