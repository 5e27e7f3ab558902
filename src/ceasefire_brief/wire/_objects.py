"""How objects stand on the wire: which keys an object has, and how it is made again."""

import re
from collections.abc import Callable
from typing import Any

import attrs
import msgspec
from msgspec import UNSET, UnsetType

from ..model import _checks
from ._compile import compile_dump, compile_load
from ._findings import BAD, Path
from ._graph import Context, Graph
from ._values import Node, mistyped


@attrs.frozen(kw_only=True)
class Member:
    """One key of an object.

    Attributes:
        name: The key; also what the constructor calls it.
        attribute: What the object calls it; empty if it stands on the wire only.
        node: Its sort of value.
        required: Whether the key is always there.
        default: The value where the key is not there.
        late: ``default`` is a function that gives it for an object.
    """

    name: str
    attribute: str = ""
    node: Node
    required: bool = False
    default: Any = None
    late: bool = False

    @property
    def absent(self) -> Any:
        """What msgspec decodes where the key is not there."""
        same = not self.late and (self.default is None or self.default == () or self.node.plain)
        return self.default if same else UNSET

    @property
    def struct_field(self) -> tuple[Any, ...]:
        """The member for `msgspec.defstruct`."""
        if self.required:
            return self.name, self.node.wire
        if self.absent is UNSET:
            return self.name, self.node.wire | UnsetType, UNSET
        return self.name, self.node.wire, self.absent


def define(name: str, members: tuple[Member, ...], **config: Any) -> type[msgspec.Struct]:
    """The struct that msgspec decodes an object with these members into."""
    fields = [member.struct_field for member in members]
    return msgspec.defstruct(
        name, fields, kw_only=True, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False, **config
    )


def explain_members(
    value: Any, members: tuple[Member, ...], path: Path, context: Context, *also: str
) -> tuple[dict[str, Any], bool]:
    """The values of the members that are there, by name, and whether all are right and none is missing.

    The keys in ``also`` may be there, and are looked at elsewhere.
    """
    if not isinstance(value, dict):
        mistyped("an object", value, path, context)
        return {}, False
    names = [member.name for member in members]
    made: dict[str, Any] = {}
    before = len(context.findings)
    for member in members:
        if member.name in value:
            made[member.name] = member.node.explain(value[member.name], (*path, member.name), context)
        elif member.required:
            context.findings.add((*path, member.name), f"missing key {member.name!r}", "missing-key")
    for key in value:
        if key not in names and key not in also:
            near = context.findings.hint(key, names)
            context.findings.add((*path, key), f"unknown key {_checks.shown(key)}", "unknown-key", near)
    return made, len(context.findings) == before and not any(item is BAD for item in made.values())


class Object(Node):
    """An attrs class: one key for each of its fields.

    Args:
        kind: The class.
        members: Its fields.
        tag: What stands under the key ``kind``, for one of several classes in the same place.
        also: Keys that stand on the wire only, for a subclass to look at.
    """

    def __init__(
        self, kind: type, members: tuple[Member, ...], *, tag: str | None = None, also: tuple[Member, ...] = ()
    ) -> None:
        self.kind = kind
        self.members = members
        self.tag = tag
        self.refers = any(member.node.refers for member in members)
        self._all = (*members, *also)
        tagged = {"tag": tag, "tag_field": "kind"} if tag else {}
        self.wire = self.struct = define(kind.__name__, self._all, module=kind.__module__, **tagged)
        self._load = compile_load(kind, members)
        self._dump = compile_dump(kind, members, tag)

    def load(self, value: Any, graph: Graph) -> Any:
        return self._load(value, graph)

    def dump(self, value: Any) -> Any:
        return self._dump(value)

    @property
    def loader(self) -> Callable[[Any, Graph], Any]:
        return self._load

    @property
    def dumper(self) -> Callable[[Any], Any]:
        return self._dump

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        made, right = explain_members(value, self._all, path, context, *(["kind"] if self.tag else ()))
        return self.make(made, path, context) if right else BAD

    def make(self, made: dict[str, Any], path: Path, context: Context) -> Any:
        """The object, if its parts go together."""
        try:
            return self.kind(**made)  # type: ignore[misc]
        except Exception as error:  # the class may be somebody else's, and its checks raise anything
            said = str(error.args[0]) if error.args else type(error).__name__
            about = re.match(rf"{self.kind.__name__}(?:\.(\w+))?: (.*)", said, re.DOTALL)  # type: ignore[union-attr]
            if about and about[1]:
                path = (*path, about[1])
            return context.findings.add(path, about[2] if about else said, "inconsistent")
