"""How single values stand on the wire: numbers, words, choices, durations, references and lists of them.

Each `Node` knows one sort of value: what msgspec is to decode (`wire`), how to make the value from
that (`load`), how to write it (`dump`), and how to say what is wrong with it (`explain`). The last
asks msgspec about each value by itself, with the same `wire`, so that the two cannot disagree.
"""

import abc
import datetime
import enum
import math
import re
from collections.abc import Callable
from typing import Annotated, Any

import msgspec

from ..errors import InvalidValueError
from ..model import _checks
from ..model._checks import shown
from ..model.party import Party
from ..model.provision import Provision
from ..model.quantity import CANONICAL_DURATION, Duration
from ._findings import BAD, Path
from ._graph import Context, Graph, Refused

_NO_GRAPH: Any = None
_NAMES = {str: "a string", int: "an int", float: "a number", bool: "true or false"}


class Node(abc.ABC):
    """One sort of value.

    Attributes:
        wire: What msgspec decodes, as an annotation.
        kind: The class of the values in memory; ``None`` if there is more than one.
        plain: The value in memory is what msgspec decodes and encodes.
        refers: There is a reference in it, so that it has no meaning outside of its document.
    """

    wire: Any
    kind: type | None = None
    plain = False
    refers = False

    def load(self, value: Any, graph: Graph) -> Any:  # noqa: ARG002 (most need no graph)
        """The value in memory, from what msgspec decoded; `Refused` if it is wrong."""
        return value

    def dump(self, value: Any) -> Any:
        """The value for msgspec to encode; `Refused` if it cannot be written without loss."""
        return value

    def load_source(self, value: str) -> str:
        """An expression for the value in memory, where ``load`` is that of `core`."""
        return value if self.plain else f"load({value}, graph)"

    def dump_source(self, value: str) -> str:
        """An expression for what is written, where ``dump`` is that of `core`."""
        return value if self.plain else f"dump({value})"

    @property
    def core(self) -> "Node":
        """The node whose `load` and `dump` stand in the expressions."""
        return self

    @property
    def loader(self) -> Callable[[Any, Graph], Any]:
        """The function that does what `load` does."""
        return self.load

    @property
    def dumper(self) -> Callable[[Any], Any]:
        """The function that does what `dump` does."""
        return self.dump

    def explain(self, value: Any, path: Path, context: Context) -> Any:
        """The value in memory, from plain data; `BAD` if it is wrong, which is then noted."""
        return BAD if value is BAD else self._explain(value, path, context)

    @abc.abstractmethod
    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        """The same, for a value that nobody has found wrong yet."""


def mistyped(expected: str, value: object, path: Path, context: Context) -> Any:
    """Note that ``value`` is of a wrong type."""
    message = f"expected {expected}, got {shown(value)} ({type(value).__name__})"
    return context.findings.add(path, message, "wrong-type")


class Leaf(Node):
    """A string, a number or a truth value, with the range or pattern that its field declares."""

    plain = True

    def __init__(self, kind: type, check: _checks.Check | None = None) -> None:
        self.kind = kind
        self.check = check
        self.json = kind
        self.name = self.meaning = _NAMES[self.json]
        self.wire = kind
        if isinstance(check, _checks.AtLeast):
            self.wire, self.meaning = Annotated[int, msgspec.Meta(ge=check.least, le=check.most)], check.meaning

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        try:
            return self.load(msgspec.convert(value, self.wire), _NO_GRAPH)
        except (msgspec.ValidationError, Refused):
            if not isinstance(value, self.json) or (value.__class__ is bool is not self.json):
                return mistyped(self.name, value, path, context)
            return self.wrong(value, path, context)

    def wrong(self, value: Any, path: Path, context: Context) -> Any:
        """Note that a value of the right type is not one of those taken."""
        return context.findings.add(path, f"expected {self.meaning}, got {shown(value)}", "bad-value")


def _described(kind: Any, **schema: Any) -> Any:
    # msgspec is quick at types and ranges, but slower at patterns than Python is.
    return Annotated[kind, msgspec.Meta(extra_json_schema=schema)]


class Day(Leaf):
    """A day of the calendar."""

    plain = False

    def __init__(self) -> None:
        super().__init__(str)
        self.kind = datetime.date
        self.wire = _described(datetime.date, pattern=f"^{_checks.DAY}$")
        self.meaning = "a date such as '2025-05-08'"

    def load_source(self, value: str) -> str:
        return value

    def dump_source(self, value: str) -> str:
        return f"{value}.isoformat()"


class Words(Leaf):
    """A string with something in it."""

    plain = False

    def __init__(self, check: _checks.Text) -> None:
        super().__init__(str, check)
        self.meaning = "some text"
        self.wire = _described(str, pattern=f"[^{_checks.WHITE}]")

    def load(self, value: Any, graph: Graph) -> Any:  # noqa: ARG002
        if not value or value.isspace():
            raise Refused
        return value

    def load_source(self, value: str) -> str:
        return f"load({value}, graph) if not {value} or {value}.isspace() else {value}"

    def dump_source(self, value: str) -> str:
        return value


class Pattern(Leaf):
    """A string of a given form."""

    plain = False

    def __init__(self, check: _checks.Matching) -> None:
        super().__init__(str, check)
        self.meaning = check.meaning
        self.wire = _described(str, pattern=f"^(?:{check.pattern})$")
        self._match = re.compile(check.pattern).fullmatch

    def load(self, value: Any, graph: Graph) -> Any:  # noqa: ARG002
        if not self._match(value):
            raise Refused
        return value

    def dump_source(self, value: str) -> str:
        return value


class Real(Leaf):
    """A number with a fraction: none of ours has one, a kind of somebody else's may."""

    plain = False

    def dump(self, value: Any) -> Any:
        if not math.isfinite(value):
            raise Refused(f"{value} cannot be written: JSON has no such number")
        return value


class Choice(Leaf):
    """One word of a closed list."""

    def __init__(self, kind: type, choices: tuple[Any, ...]) -> None:
        super().__init__(str if isinstance(choices[0], str) else int)
        self.wire = kind
        self.kind = kind if isinstance(kind, type) else self.json
        self.choices = choices

    def wrong(self, value: Any, path: Path, context: Context) -> Any:
        field = next((step for step in reversed(path) if isinstance(step, str)), "value")
        near = context.findings.hint(value, self.choices) if isinstance(value, str) else None
        listed = "" if near else f"; expected {', '.join(map(repr, self.choices))}"
        return context.findings.add(path, f"no such {field} {shown(value)}{listed}", "bad-value", near)


class DurationText(Pattern):
    """A duration as ISO 8601, in the one form that `Duration.iso` gives."""

    def __init__(self) -> None:
        super().__init__(_checks.matching(CANONICAL_DURATION, "ISO 8601 such as 'P30D', or 'open-ended'"))
        self.kind = Duration

    def load(self, value: Any, graph: Graph) -> Any:
        return Duration.parse(super().load(value, graph))

    def dump(self, value: Any) -> Any:
        return value.iso

    def dump_source(self, value: str) -> str:
        return f"{value}.iso"

    def wrong(self, value: Any, path: Path, context: Context) -> Any:
        try:
            near = Duration.parse(value).iso
        except InvalidValueError:
            near = None
        return context.findings.add(path, f"expected {self.meaning}, got {shown(value)}", "bad-value", near)


class Reference(Node):
    """The id of a party or statement of the same document."""

    refers = True

    def __init__(self, kind: type[Party | Provision], *, within: bool) -> None:
        self.kind = kind
        self._within = within
        what = "party" if issubclass(kind, Party) else "statement" if kind is Provision else kind.kind
        self.wire = Annotated[str, msgspec.Meta(description=f"The id of a {what.replace('_', ' ')} of this document.")]

    def dump_source(self, value: str) -> str:
        return f"{value}.id"

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        if not isinstance(value, str):
            return mistyped("an id, a string", value, path, context)
        return context.referred(self.kind, value, path)  # type: ignore[arg-type]


class ToParty(Reference):
    """The id of a party; ``within`` says that a party itself refers to it."""

    def load(self, value: Any, graph: Graph) -> Any:
        return graph.parties.behind(value) if self._within else graph.parties[value]

    def load_source(self, value: str) -> str:
        return f"load({value}, graph)" if self._within else f"graph.parties[{value}]"


class ToProvision(Reference):
    """The id of a statement of a given kind."""

    def load(self, value: Any, graph: Graph) -> Any:
        made = graph.provisions.behind(value)
        if not isinstance(made, self.kind):  # type: ignore[arg-type]
            raise Refused
        return made


class Maybe(Node):
    """A value, or null where the text does not say."""

    def __init__(self, inner: Node) -> None:
        self.inner = inner
        self.wire = inner.wire | None
        self.plain = inner.plain
        self.refers = inner.refers

    def load_source(self, value: str) -> str:
        return value if self.plain else f"None if {value} is None else {self.inner.load_source(value)}"

    def dump_source(self, value: str) -> str:
        return value if self.plain else f"None if {value} is None else {self.inner.dump_source(value)}"

    @property
    def core(self) -> Node:
        return self.inner.core

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        return None if value is None else self.inner.explain(value, path, context)


class Several(Node):
    """A list."""

    kind = tuple

    def __init__(self, item: Node, least: int = 0) -> None:
        self.item = item
        self.least = least
        self.wire = tuple[item.wire, ...]  # type: ignore[name-defined]
        if least:
            self.wire = Annotated[self.wire, msgspec.Meta(min_length=least)]
        self.plain = item.plain
        self.refers = item.refers

    def load_source(self, value: str) -> str:
        each = self.item.load_source("each")
        return value if self.plain else f"tuple([{each} for each in {value}]) if {value} else ()"

    def dump_source(self, value: str) -> str:
        each = self.item.dump_source("each")
        return value if self.plain else f"[{each} for each in {value}]"

    @property
    def core(self) -> Node:
        return self.item.core

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        if not isinstance(value, list):
            return mistyped("a list", value, path, context)
        if len(value) < self.least:
            message = f"expected a list of at least {self.least}, got {len(value)}"
            return context.findings.add(path, message, "bad-value")
        items = tuple([self.item.explain(item, (*path, index), context) for index, item in enumerate(value)])
        return BAD if any(item is BAD for item in items) else items


def choices_of(kind: type[enum.Enum]) -> tuple[Any, ...]:
    """The values that the members of an enumeration have on the wire."""
    return tuple(member.value for member in kind)
