"""From the attrs classes of the model to the nodes of the wire: fields and validators are the one declaration."""

import datetime
import enum
import functools
import types
import typing
from typing import Any

import attrs
import msgspec

from ..model import _checks
from ..model.brief import Brief
from ..model.condition import Precondition
from ..model.contact import Acknowledgement, Assessment, CommonGround, Contact
from ..model.exchange import HumanitarianTransfer, PrisonerExchange
from ..model.guarantee import Commitment, Guarantee
from ..model.mention import Mention
from ..model.party import Party
from ..model.proposal import CeasefireProposal, Proposal, Response
from ..model.provision import Provision
from ..model.quantity import Duration
from ..model.source import Evidence, Source
from ._arrival import repeats
from ._documents import Document, Kinds, Naming, Quotes, Text
from ._graph import Graph
from ._objects import Member, Object
from ._values import (
    Choice,
    Day,
    DurationText,
    Leaf,
    Maybe,
    Node,
    Pattern,
    Real,
    Several,
    ToParty,
    ToProvision,
    Words,
    choices_of,
)

BUILT_IN: tuple[type[Provision], ...] = (
    Acknowledgement,
    Assessment,
    CeasefireProposal,
    Commitment,
    CommonGround,
    Contact,
    Guarantee,
    HumanitarianTransfer,
    Precondition,
    PrisonerExchange,
    Proposal,
    Response,
)
"""The kinds of statements that every document may have."""


class Plan:
    """The nodes for all classes that documents of given kinds are made of.

    Attributes:
        document: The node of the whole.
        nodes: The node of each class that has one of its own.
    """

    def __init__(self, kinds: tuple[type[Provision], ...]) -> None:
        self.nodes: dict[type, Node] = {Duration: DurationText()}
        self._open: list[type] = []
        offset, words = self._node(int, _checks.at_least(0), "Span.start"), self._node(str, _checks.encodable, "")
        self.nodes[Evidence] = Quotes(offset, words)
        source = self.nodes[Source] = Text(self._members(Source))
        mention = {member.name: member for member in self._members(Mention)}
        self.nodes[Mention] = naming = Naming(offset, mention)
        objects = tuple(self._object(kind, tag=kind.kind) for kind in sorted((*BUILT_IN, *kinds), key=_kind))
        self.document = Document(source, self._object(Party), Kinds(objects), naming)
        self._decode = msgspec.json.Decoder(self.document.struct).decode
        self._encode = msgspec.json.Encoder().encode

    def read(self, raw: bytes) -> Brief | None:
        """The brief that a JSON document holds, or ``None`` if anything is wrong with it."""
        try:
            struct = self._decode(raw)
            brief: Brief = self.document.load(struct, Graph())
            return brief if self._encode(struct) == raw or not repeats(raw) else None
        except Exception:  # whatever it was, it is looked for again, step by step, and said in our own words
            return None

    def convert(self, data: Any) -> Brief | None:
        """The brief that plain data holds, or ``None`` if anything is wrong with it."""
        try:
            brief: Brief = self.document.load(msgspec.convert(data, self.document.struct), Graph())
        except Exception:  # as above
            return None
        return brief

    def _object(self, kind: type, tag: str | None = None) -> Object:
        if kind in self._open:
            raise TypeError(f"{kind.__name__}: a class whose objects contain one another has no form on the wire")
        self._open.append(kind)
        node = self.nodes[kind] = Object(kind, self._members(kind), tag=tag)
        self._open.pop()
        return node

    def _members(self, kind: type) -> tuple[Member, ...]:
        try:
            hints = typing.get_type_hints(kind)
        except NameError as error:
            raise TypeError(f"{kind.__name__}: the name {error.name!r} in its annotations means nothing") from None
        within = self._open[-1:] == [Party]
        return tuple(
            self._member(kind, field, hints.get(field.name, field.type), within)
            for field in attrs.fields(kind)
            if field.init
        )

    def _member(self, kind: type, field: "attrs.Attribute[Any]", hint: Any, within: bool) -> Member:
        where = f"{kind.__name__}.{field.name}"
        if field.alias == "kind" and issubclass(kind, Provision):
            raise TypeError(f"{where}: the key 'kind' names the class")
        # Whether it was announced or done is never left to a default that a reader has to know.
        required = field.default is attrs.NOTHING or (field.name == "status" and issubclass(kind, Provision))
        default: Any = field.default
        late = False
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            late = default.takes_self and not required
            default = default.factory if default.takes_self else default.factory()
        node = self._node(hint, field.validator, where, within=within)
        return Member(
            name=field.alias or field.name,
            attribute=field.name,
            node=node,
            required=required,
            default=default,
            late=late,
        )

    def _node(self, hint: Any, check: Any, where: str, *, within: bool = False) -> Node:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (typing.Union, types.UnionType):
            inner = [argument for argument in arguments if argument is not types.NoneType]
            if len(inner) == 1 and len(arguments) == 2:
                declared = check.check if isinstance(check, _checks.Optional) else check
                return Maybe(self._node(inner[0], declared, where, within=within))
        elif origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
            many = isinstance(check, _checks.Many)
            each, least = (check.each, check.least) if many else (None, 0)
            return Several(self._node(arguments[0], each, where, within=within), least)
        elif origin is typing.Literal and len({type(value) for value in arguments} | {str}) == 1:
            return Choice(hint, arguments)
        elif isinstance(hint, type):
            node = self._class_node(hint, check, within)
            if node is not None:
                return node
        raise TypeError(f"{where}: {_name(hint)} has no form on the wire")

    def _class_node(self, kind: type, check: Any, within: bool) -> Node | None:
        if kind is Party:
            return ToParty(kind, within=within)
        if issubclass(kind, Provision):
            return ToProvision(kind, within=True)
        if kind in self.nodes:
            return self.nodes[kind]
        if issubclass(kind, enum.Enum):
            choices = choices_of(kind)
            return Choice(kind, choices) if choices and all(type(choice) is str for choice in choices) else None
        if kind is float:
            return Real(kind)
        if kind is datetime.date:
            return Day()
        if kind in (str, int, bool):
            return _leaf(kind, check)
        return self._object(kind) if attrs.has(kind) else None


def _leaf(kind: type, check: Any) -> Leaf:
    match check:
        case _checks.Text():
            return Words(check)
        case _checks.Matching():
            return Pattern(check)
        case _checks.Encodable() | _checks.AtLeast():
            return Leaf(kind, check)
        case _:
            return Leaf(kind)


def _kind(kind: type[Provision]) -> str:
    return kind.kind


def _name(hint: Any) -> str:
    return hint.__name__ if isinstance(hint, type) and not typing.get_args(hint) else repr(hint)


@functools.cache
def plan(kinds: tuple[type[Provision], ...]) -> Plan:
    """The plan for the built-in kinds and these; made once."""
    return Plan(kinds)
