"""The JSON Schema of the format, from the structs that read it and the docstrings of the model."""

import inspect
import re
from typing import Any

import msgspec

from ..model.brief import Brief
from ..model.party import Party, PartyKind
from ..model.quantity import Headcount, Qualifier
from ..model.source import Evidence
from ._documents import FORMAT
from ._objects import Member
from ._plan import Plan
from ._values import Choice

_FIELD = re.compile(r"^ {8}(?:    )?(\w[\w, ]*): (.*(?:\n {12,}.*)*)", re.MULTILINE)

# What one key says about another.
_RULES: dict[type, list[dict[str, Any]]] = {
    Party: [
        {
            "if": {"properties": {"kind": {"const": PartyKind.STATE.value}}},
            "then": {"properties": {"id": {"pattern": "^[A-Z]{3}$"}, "country": {"type": "string"}}},
        },
        {
            "if": {"properties": {"kind": {"not": {"const": PartyKind.COALITION.value}}}},
            "then": {"properties": {"members": {"maxItems": 0}}},
        },
    ],
    Headcount: [
        {
            "if": {"properties": {"qualifier": {"const": Qualifier.BETWEEN.value}}, "required": ["qualifier"]},
            "then": {"properties": {"upper": {"type": "integer"}}, "required": ["upper"]},
            "else": {"properties": {"upper": {"type": "null"}}},
        },
    ],
}

# What stands on the wire and not in the model.
_WIRE_ONLY = {
    "format": "The name and version of the format.",
    "kind": "The kind of statement.",
    "sha256": "The SHA-256 of the text's UTF-8, to tell a copy from another text.",
    "start": "The first code point, counted from 0.",
    "end": "One past the last code point.",
    "quote": "The words that stand there, exactly as published.",
}


def json_schema(plan: Plan, *, extended: bool) -> dict[str, Any]:
    """The schema of the documents of a plan; ``extended`` if it has kinds of somebody else's."""
    document = plan.document
    described: dict[Any, tuple[str, dict[str, str]]] = {document.struct: (_summary(Brief), _field_texts(Brief))}
    rules: dict[Any, list[dict[str, Any]]] = {}
    members: list[Member] = list(document.members)
    for kind, node in plan.nodes.items():
        struct = getattr(node, "struct", None)
        if struct is not None:
            title = "A stretch of the source's text, and the words that stand there." if kind is Evidence else None
            described[struct] = title or _summary(kind), _field_texts(kind)
            rules[struct] = _RULES.get(kind, [])
            members += node.members  # type: ignore[attr-defined]
    for member in members:
        if isinstance(choice := member.node.core, Choice) and isinstance(choice.wire, type):
            described[choice.wire] = _summary(choice.wire), {}
    references, parts = msgspec.json.schema_components(list(described), ref_template="#/$defs/{name}")
    for (kind, (summary, texts)), reference in zip(described.items(), references, strict=True):
        part = parts[reference["$ref"].rpartition("/")[2]]
        part["description"] = summary
        if rules.get(kind):
            part["allOf"] = rules[kind]
        for name, schema in part.get("properties", {}).items():
            if name in _WIRE_ONLY and (name != "kind" or schema.keys() == {"enum"}):
                schema["description"] = _WIRE_ONLY[name]
            elif name in texts:
                schema["description"] = texts[name]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **({} if extended else {"$id": "urn:" + FORMAT.replace("/", ":")}),
        "title": FORMAT,
        "$ref": references[0]["$ref"],
        "$defs": {name: _without_discriminators(parts[name]) for name in sorted(parts)},
    }
    whole: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(schema))  # defaults as JSON has them
    return whole


def _summary(kind: type) -> str:
    """The first paragraph of the docstring."""
    return " ".join((inspect.getdoc(kind) or kind.__name__).partition("\n\n")[0].split())


def _field_texts(kind: type) -> dict[str, str]:
    """What the docstrings of a class and of its bases say of each field."""
    texts: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        block = (base.__doc__ or "").partition("Attributes:\n")[2].partition("\n\n")[0]
        for names, text in _FIELD.findall(block):
            texts |= {name.strip(): " ".join(text.split()) for name in names.split(",")}
    return texts


def _without_discriminators(schema: Any) -> Any:
    """The schema without the one keyword that is OpenAPI's and not JSON Schema's."""
    if isinstance(schema, dict):
        return {key: _without_discriminators(value) for key, value in schema.items() if key != "discriminator"}
    return [_without_discriminators(value) for value in schema] if isinstance(schema, list) else schema
