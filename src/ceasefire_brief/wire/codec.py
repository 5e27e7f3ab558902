"""The codec: briefs to plain data and JSON, and back."""

from typing import TYPE_CHECKING, Any, Final

import attrs

from ..errors import InvalidBriefError, Problem
from ..model.brief import Brief
from ..model.provision import Provision

if TYPE_CHECKING:
    from cattrs import Converter

    from ._plan import Plan

DEFAULT_LIMIT: Final = 16 * 2**20
"""The largest document that is read unless a caller says otherwise, in bytes of UTF-8."""


def _kinds(kinds: "tuple[type[Provision], ...] | list[type[Provision]]") -> tuple[type[Provision], ...]:
    return tuple(kinds)


@attrs.frozen(kw_only=True)
class Codec:
    """Writes briefs, and reads them, with statements of further kinds.

    Attributes:
        kinds: Subclasses of `Provision` besides the built-in ones, each with a `Provision.kind` of
            its own. Their fields may be strings, numbers, dates, `enum.StrEnum`, parties, other
            statements, evidence, any class of the model or attrs class of their own, and tuples of
            these or ``None``.

    Raises:
        TypeError: If a kind is not such a class.

    >>> import enum, attrs
    >>> from ceasefire_brief import Codec, Party, Provision
    >>> class Standing(enum.StrEnum):
    ...     OPEN = "open"
    >>> @attrs.frozen(kw_only=True)
    ... class Ultimatum(Provision):
    ...     kind = "ultimatum"
    ...     status: Standing
    ...     to: Party
    >>> codec = Codec(kinds=(Ultimatum,))
    >>> "Ultimatum" in codec.json_schema()["$defs"]
    True
    """

    kinds: tuple[type[Provision], ...] = attrs.field(default=(), converter=_kinds)

    def __attrs_post_init__(self) -> None:
        if self.kinds:
            from ._plan import BUILT_IN, plan

            known = {kind.kind: kind for kind in BUILT_IN}
            for kind in self.kinds:
                if not (isinstance(kind, type) and issubclass(kind, Provision) and "__attrs_attrs__" in vars(kind)):
                    raise TypeError(f"Codec.kinds: expected attrs classes derived from Provision, got {kind!r}")
                own = "kind" in vars(kind) and isinstance(kind.kind, str)
                if not own or known.setdefault(kind.kind, kind) is not kind:
                    raise TypeError(
                        f"Codec.kinds: expected {kind.__name__} to have a kind of its own, got {kind.kind!r}"
                    )
            plan(self.kinds)

    @property
    def _plan(self) -> "Plan":
        from ._plan import plan

        return plan(self.kinds)

    # -- writing -------------------------------------------------------------------------------

    def to_json(self, brief: Brief) -> str:
        """The brief as JSON: the same brief always gives the same text.

        Raises:
            InvalidBriefError: If a statement is of a kind that this codec does not know.
        """
        return self._encode(brief).decode()

    def to_dict(self, brief: Brief) -> dict[str, Any]:
        """The brief as plain data: what a JSON reader makes of `to_json`.

        Raises:
            InvalidBriefError: If a statement is of a kind that this codec does not know.
        """
        import msgspec

        made: dict[str, Any] = msgspec.json.decode(self._encode(brief))
        return made

    def _encode(self, brief: Brief) -> bytes:
        import msgspec

        from . import _arrival, _findings

        written = self._plan.document.dump(brief)
        try:
            return msgspec.json.encode(written)
        except Exception:  # a subclass of str, or what no check of a downstream class has kept out
            findings = _findings.Findings()
            copy = _arrival.plain(written, None, findings)
            if findings:
                raise InvalidBriefError(findings.in_order(written)) from None
            return msgspec.json.encode(copy)

    # -- reading -------------------------------------------------------------------------------

    def from_json(self, data: str | bytes | bytearray | memoryview, *, limit: int | None = DEFAULT_LIMIT) -> Brief:
        """The brief that ``data`` holds.

        Args:
            data: JSON, as text or as UTF-8.
            limit: How many bytes are read at most; ``None`` for any number.

        Raises:
            InvalidBriefError: With every problem of the document.
        """
        from . import _arrival

        raw = _arrival.as_bytes(data, limit)
        brief = self._plan.read(raw)
        return self._explain(_arrival.parse(raw), None, quick=False) if brief is None else brief

    def from_dict(self, data: object, *, limit: int | None = DEFAULT_LIMIT) -> Brief:
        """The brief that plain data holds; nothing of ``data`` is kept.

        Args:
            data: What `to_dict` gives, or a JSON reader.
            limit: How many characters and items are read at most; ``None`` for any number.

        Raises:
            InvalidBriefError: With every problem of the data.
        """
        return self._explain(data, limit, quick=True)

    def find_problems(
        self, data: str | bytes | bytearray | memoryview | dict[str, Any], *, limit: int | None = DEFAULT_LIMIT
    ) -> tuple[Problem, ...]:
        """What is wrong with a document, in its order; empty if nothing is.

        Args:
            data: JSON, as text or as UTF-8, or plain data.
            limit: As for `from_json` and `from_dict`.

        >>> for problem in Codec().find_problems('{"format": "ceasefire-brief/1", "sauce": {"text": "A truce."}}'):
        ...     print(problem)
        sauce: unknown key 'sauce'; did you mean 'source'?
        source: missing key 'source'
        """
        try:
            if isinstance(data, str | bytes | bytearray | memoryview):
                self.from_json(data, limit=limit)
            else:
                self.from_dict(data, limit=limit)
        except InvalidBriefError as error:
            return error.problems
        return ()

    def _explain(self, data: object, limit: int | None, *, quick: bool) -> Brief:
        """The brief, made step by step with the ordinary constructors, so that every problem is found.

        If ``quick``, the quick way is tried first.
        """
        from ._arrival import plain, too_deep
        from ._findings import Enough, Findings
        from ._graph import Context

        findings = Findings()
        copy: Any = None
        brief: Any = None
        try:
            copy = plain(data, limit, findings)
            brief = self._plan.convert(copy) if quick and not findings else None
            if brief is not None:
                return brief  # type: ignore[no-any-return]
            brief = self._plan.document.explain(copy, (), Context(findings))
        except Enough:
            pass
        except RecursionError:
            raise too_deep() from None
        if findings:
            raise InvalidBriefError(findings.in_order(copy))
        return brief  # type: ignore[no-any-return]

    # -- describing ----------------------------------------------------------------------------

    def json_schema(self) -> dict[str, Any]:
        """A JSON Schema (2020-12) of the documents that this codec reads and writes.

        It says all that can be said of each value by itself. What it cannot say: that ids are
        there, unique and without cycles; that spans lie in the text, in order, with the words
        that stand there; that numbers and codes that depend on each other agree; and that 1.0,
        which JSON Schema takes for an integer, is none.
        """
        from ._schema import json_schema

        return json_schema(self._plan, extended=bool(self.kinds))

    def converter(self) -> "Converter":
        """A cattrs converter that structures and unstructures briefs, also inside classes of your own.

        Values of the model that refer to no others (`Span`, `Evidence`, `Duration`, `Headcount`, ...)
        are taken by themselves too. Nothing is coerced: a string is no number, a key too many is an error.

        >>> from ceasefire_brief import Codec, Duration, Span
        >>> Codec().converter().structure({"start": 2, "end": 5}, Span)
        Span(start=2, end=5)
        >>> Codec().converter().unstructure(Duration(days=30))
        'P30D'
        """
        from ._cattrs import converter

        return converter(self, self._plan)


DEFAULT_CODEC: Final = Codec()
"""The codec for the built-in kinds, which the functions of this package use."""
