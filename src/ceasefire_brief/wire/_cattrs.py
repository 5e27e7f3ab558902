"""A cattrs converter for briefs inside other people's classes."""

import enum
from typing import TYPE_CHECKING, Any

import cattrs
import msgspec

from ..errors import InvalidBriefError
from ..model.brief import Brief
from ._arrival import plain
from ._findings import Findings
from ._graph import Context
from ._plan import Plan
from ._values import Node

if TYPE_CHECKING:
    from .codec import Codec


def converter(codec: "Codec", plan: Plan) -> cattrs.Converter:
    """A converter with hooks for the model; strict about everything else too."""
    made = cattrs.Converter(forbid_extra_keys=True)
    for primitive in (str, int, float, bool):
        made.register_structure_hook(primitive, _exactly)
    made.register_structure_hook(Brief, lambda data, _: codec.from_dict(data))
    made.register_unstructure_hook(Brief, codec.to_dict)
    for kind, node in plan.nodes.items():
        made.register_structure_hook(kind, _structure(node))
        made.register_unstructure_hook(kind, _unstructure(node))
    return made


def _exactly(value: Any, kind: Any) -> Any:
    # cattrs hands over the subclasses of these types too, enumerations above all.
    if value.__class__ is kind or (value.__class__ in (str, int) and issubclass(kind, enum.Enum)):
        return kind(value)
    raise TypeError(f"expected {kind.__name__}, got {value!r} ({type(value).__name__})")


def _alone(node: Node) -> Node:
    if node.refers:
        name = getattr(node.kind, "__name__", "object")
        raise TypeError(f"a {name} refers to others by id: convert the Brief that it is part of")
    return node


def _structure(node: Node) -> Any:
    def hook(data: Any, _kind: Any) -> Any:
        findings = Findings()
        copy = plain(data, None, findings)
        made = _alone(node).explain(copy, (), Context(findings))
        if findings:
            raise InvalidBriefError(findings.in_order(copy))
        return made

    return hook


def _unstructure(node: Node) -> Any:
    def hook(value: Any) -> Any:
        return msgspec.json.decode(msgspec.json.encode(_alone(node).dump(value)))

    return hook
