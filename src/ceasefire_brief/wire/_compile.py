"""Straight-line functions that make the objects of one class, and write them.

A brief has hundreds of objects, and most of the time of loading it would go to looking up how each
field is made; so the look-up is done once a class, and written down as a function, as attrs does
for constructors.
"""

import enum
from collections.abc import Callable
from types import MemberDescriptorType, NoneType
from typing import TYPE_CHECKING, Any

import attrs
from msgspec import UNSET

from ..model import _checks
from ._graph import Graph, Refused
from ._values import Leaf, Maybe, Node, Several

if TYPE_CHECKING:
    from ._objects import Member

new = object.__new__


def opened(kind: type) -> Any:
    """A subclass of the same layout, whose bare objects are filled in and then given their own class.

    That is the quickest way that Python has to make an object of a frozen, slotted class.
    """
    body = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(kind.__name__, (kind,), body)


def compile_load(kind: type, members: "tuple[Member, ...]") -> Callable[[Any, Graph], Any]:
    """A function that makes an object of what msgspec decoded.

    msgspec has checked each value by itself. Where that is all that the constructor would check,
    the fields of a bare object are set, and its ``__attrs_post_init__`` looks at the whole of it;
    any other class is called.
    """
    bare = _bare(kind, members)
    names: dict[str, Any] = {"new": new, "kind": kind, "UNSET": UNSET}
    lines = ["def load(struct, graph):"]
    if bare:
        names["opened"] = opened(kind)
        lines.append("    made = new(opened)")
    else:
        lines.append("    made = {}")
    for member in members:
        name = member.name
        names[f"load_{name}"], names[f"default_{name}"] = member.node.core.loader, member.default
        made = member.node.load_source("value").replace("load(", f"load_{name}(")
        lines.append(f"    value = struct.{name}")
        if bare:
            if not member.required and member.absent is UNSET:
                default = f"default_{name}"
                if member.late:
                    names[default] = _checked(kind, member)
                    default += "(made)"
                made = f"{default} if value is UNSET else {made}"
            lines.append(f"    made.{member.attribute} = {made}")
        else:
            lines += ["    if value is not UNSET:", f"        made[{name!r}] = {made}"]
    if not bare:
        lines.append("    return kind(**made)")
    else:
        if "_attrs_cached_hash" in _slots(kind):
            lines.append("    made._attrs_cached_hash = None")
        lines.append("    made.__class__ = kind")
        if hasattr(kind, "__attrs_post_init__"):
            lines.append("    made.__attrs_post_init__()")
        lines.append("    return made")
    return _define(lines, names, kind)


def compile_dump(kind: type, members: "tuple[Member, ...]", tag: str | None) -> Callable[[Any], dict[str, Any]]:
    """A function that writes an object: the fields in their order, without those that are at their default."""
    names: dict[str, Any] = {"kind": kind, "refuse": _refuse}
    lines = [
        "def dump(it):",
        "    if it.__class__ is not kind:",
        "        refuse(it, kind)",
        f"    made = {{'kind': {tag!r}}}" if tag else "    made = {}",
    ]
    for member in members:
        name = member.name
        names[f"dump_{name}"], names[f"default_{name}"] = member.node.core.dumper, member.default
        lines.append(f"    value = it.{member.attribute}")
        if not member.required:
            lines.append(f"    if {_differs(member)}:")
        written = member.node.dump_source("value").replace("dump(", f"dump_{name}(")
        lines.append(f"{'    ' if member.required else '        '}made[{name!r}] = {written}")
    lines.append("    return made")
    return _define(lines, names, kind)


def _differs(member: "Member") -> str:
    """An expression for whether ``value`` is other than the default."""
    default = f"default_{member.name}"
    if member.late:
        return f"value != {default}(it)"
    if member.default == () or isinstance(member.default, NoneType | bool | enum.Enum):
        return f"value is not {default}"
    return f"value is not {default} and value != {default}"


def _refuse(it: object, kind: type) -> None:
    raise Refused(f"a {type(it).__name__} cannot be written as a {kind.__name__} without loss")


def _define(lines: list[str], names: dict[str, Any], kind: type) -> Callable[..., Any]:
    exec(compile("\n".join(lines), f"<ceasefire_brief.wire: {kind.__qualname__}>", "exec"), names)  # noqa: S102
    made: Callable[..., Any] = names[lines[0].split()[1].partition("(")[0]]
    return made


def _checked(kind: type, member: "Member") -> Callable[[Any], Any]:
    """The default that an object itself gives, which nobody has looked at yet."""
    field = attrs.fields_dict(kind)[member.attribute]

    def default(made: Any) -> Any:
        value = member.default(made)
        if field.validator is not None:
            field.validator(made, field, value)
        return value

    return default


def _slots(kind: type) -> set[str]:
    return {slot for base in kind.__mro__ for slot in getattr(base, "__slots__", ())} - {"__weakref__"}


def _bare(kind: type, members: "tuple[Member, ...]") -> bool:
    """Whether setting the fields of a bare object comes to the same as calling the class.

    It does where attrs wrote the constructor, where the object has nothing but its fields, and
    where each validator is one of ours, whose range or pattern the struct has.
    """
    properties = attrs.inspect(kind)
    fields = attrs.fields_dict(kind)
    if not properties.added_init or hasattr(kind, "__attrs_pre_init__") or kind.__dictoffset__:
        return False
    if not _slots(kind) - {"_attrs_cached_hash"} == set(fields) == {member.attribute for member in members}:
        return False
    return all(
        fields[member.attribute].converter is None
        and isinstance(getattr(kind, member.attribute), MemberDescriptorType)
        and _covers(member.node, fields[member.attribute].validator)
        for member in members
    )


def _covers(node: Node, validator: Any) -> bool:
    """Whether whatever ``node`` lets through, ``validator`` lets through."""
    match validator:
        case None:
            return True
        case _checks.One() | _checks.Maybe():
            inner = node.inner if isinstance(node, Maybe) and isinstance(validator, _checks.Maybe) else node
            return inner.kind is not None and issubclass(inner.kind, validator.kind)
        case _checks.Optional():
            return _covers(node.inner if isinstance(node, Maybe) else node, validator.check)
        case _checks.Many():
            return (
                isinstance(node, Several)
                and node.least >= validator.least
                and _covers(node.item, _checks.One(validator.kind))
                and _covers(node.item, validator.each)
            )
        case _checks.Ordinal():
            return isinstance(node, Maybe) and isinstance(node.inner, Leaf) and node.inner.check == validator
        case _checks.Encodable() | _checks.Matching() | _checks.AtLeast():
            return isinstance(node, Leaf) and node.check == validator
        case _:
            return False
