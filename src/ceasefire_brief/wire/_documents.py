"""The parts of a document that are not one key for each field: evidence, mentions, the source, the whole."""

import itertools
import re
from typing import Any, Final, Literal

from msgspec import UNSET

from ..errors import InvalidBriefError, InvalidValueError, Problem
from ..model import _checks
from ..model._checks import shown
from ..model.brief import Brief
from ..model.graph import misquote
from ..model.mention import Mention
from ..model.source import Evidence, Source
from ..model.span import Span
from ._compile import new, opened
from ._findings import BAD, Enough, Path
from ._graph import Context, Graph, Linked, Listed, Refused
from ._objects import Member, Object, define, explain_members
from ._values import Choice, Node, Pattern, Several, mistyped

FORMAT: Final = "ceasefire-brief/1"
"""The name and version of the format, which stands first in every document."""

_OpenSpan, _OpenEvidence, _OpenMention, _OpenBrief = map(opened, (Span, Evidence, Mention, Brief))


def _quoted(passage: Any, text: str) -> Span:
    """The span of a passage, if its quote stands there."""
    start, end, quote = passage.start, passage.end, passage.quote
    if start >= end or text[start:end] != quote or len(quote) != end - start:
        raise Refused
    span = new(_OpenSpan)
    span.start = start
    span.end = end
    span.__class__ = Span
    return span  # type: ignore[no-any-return]


def _explain_quoted(made: dict[str, Any], path: Path, context: Context) -> Any:
    """The span of a passage, if its quote stands there; without a text, if it is as long as the quote."""
    start, end, quote = (made.get(name, BAD) for name in ("start", "end", "quote"))
    if start is BAD or end is BAD or quote is BAD:
        return BAD
    try:
        span = Span(start, end)
    except InvalidValueError as error:
        return context.findings.add((*path, "end"), str(error).partition(": ")[2], "inconsistent")
    if context.text is not None:
        for problem in misquote("", span, quote, context.text):
            at = (*path, "quote") if problem.path else path
            return context.findings.add(at, problem.message, problem.code)
    elif len(quote) != len(span):
        message = f"expected {len(span)} code points for {span}, got {len(quote)}"
        return context.findings.add((*path, "quote"), message, "inconsistent")
    return span


class Quotes(Node):
    """Evidence: a list of passages, each with its place and its words."""

    kind = Evidence

    def __init__(self, offset: Node, words: Node) -> None:
        self.members = (
            Member(name="start", node=offset, required=True),
            Member(name="end", node=offset, required=True),
            Member(name="quote", node=words, required=True),
        )
        self.struct = define("Passage", self.members, module=__name__)
        self._passages = Several(_Passage(self.struct, self.members), least=1)
        self.wire = self._passages.wire

    def load(self, value: Any, graph: Graph) -> Any:
        text = graph.text
        evidence = new(_OpenEvidence)
        if len(value) == 1:
            evidence.spans = (_quoted(value[0], text),)
            evidence.quotes = (value[0].quote,)
        else:
            evidence.spans = spans = tuple([_quoted(passage, text) for passage in value])
            evidence.quotes = tuple([passage.quote for passage in value])
            if any(span.end > after.start for span, after in itertools.pairwise(spans)):
                raise Refused
        evidence.__class__ = Evidence
        return evidence

    def dump(self, value: Any) -> Any:
        if len(value.spans) == 1:
            span = value.spans[0]
            return [{"start": span.start, "end": span.end, "quote": value.quotes[0]}]
        return [
            {"start": span.start, "end": span.end, "quote": quote}
            for span, quote in zip(value.spans, value.quotes, strict=True)
        ]

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        passages = self._passages.explain(value, path, context)
        if passages is BAD:
            return BAD
        try:
            return Evidence(tuple(span for span, _ in passages), tuple(quote for _, quote in passages))
        except InvalidValueError as error:
            return context.findings.add(path, str(error).partition(": ")[2], "inconsistent")


class _Passage(Node):
    """One passage."""

    def __init__(self, struct: Any, members: tuple[Member, ...]) -> None:
        self.wire = struct
        self._members = members

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        made, right = explain_members(value, self._members, path, context)
        span = _explain_quoted(made, path, context)
        return (span, made["quote"]) if right and span is not BAD else BAD


class Naming(Node):
    """A mention: a passage, and whom it means."""

    kind = Mention
    refers = True

    def __init__(self, offset: Node, members: dict[str, Member]) -> None:
        self.members = (
            Member(name="start", node=offset, required=True),
            Member(name="end", node=offset, required=True),
            members["quote"],
            members["form"],
            members["party"],
        )
        self.wire = self.struct = define("Mention", self.members, module=__name__)
        self._words = members["quote"].node.load
        self._default_form = members["form"].default

    def load(self, value: Any, graph: Graph) -> Any:
        mention = new(_OpenMention)
        mention.span = _quoted(value, graph.text)
        mention.quote = self._words(value.quote, graph)
        mention.form = value.form
        mention.party = None if value.party is None else graph.parties[value.party]
        mention.__class__ = Mention
        return mention

    def dump(self, value: Any) -> Any:
        span = value.span
        made = {"start": span.start, "end": span.end, "quote": value.quote}
        if value.form is not self._default_form:
            made["form"] = value.form
        if value.party is not None:
            made["party"] = value.party.id
        return made

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        made, right = explain_members(value, self.members, path, context)
        span = _explain_quoted(made, path, context)
        if not right or span is BAD:
            return BAD
        del made["start"], made["end"]
        return Mention(span=span, **made)


class Text(Object):
    """The source, with the SHA-256 of its text, so that a copy can be told from another text."""

    def __init__(self, members: tuple[Member, ...]) -> None:
        digits = _checks.matching("[0-9a-f]{64}", "64 hexadecimal digits, in lower case")
        digest = Member(name="sha256", node=Pattern(digits), default=UNSET, late=True)
        super().__init__(Source, members, also=(digest,))

    def load(self, value: Any, graph: Graph) -> Any:
        source = super().load(value, graph)
        if value.sha256 is not UNSET and value.sha256 != source.sha256:
            raise Refused
        return source

    def dump(self, value: Any) -> Any:
        made = super().dump(value)
        made["sha256"] = value.sha256
        return made

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        # What quotes are compared with, even if something else is wrong with the source.
        text = value.get("text") if isinstance(value, dict) else None
        context.text = text if isinstance(text, str) else None
        return super()._explain(value, path, context)

    def make(self, made: dict[str, Any], path: Path, context: Context) -> Any:
        expected = made.pop("sha256", None)
        source = super().make(made, path, context)
        if expected is not None and source is not BAD and source.sha256 != expected:
            message = f"expected {source.sha256!r} for this text, got {expected!r}"
            return context.findings.add((*path, "sha256"), message, "altered-text")
        return source


class Kinds(Node):
    """A statement of any of the known kinds, told apart by the key ``kind``."""

    refers = True

    def __init__(self, objects: tuple[Object, ...]) -> None:
        self._of_class = {object.kind: object for object in objects}
        self.loaders = {object.struct: object.loader for object in objects}
        self._of_word = {object.tag or "": object for object in objects}
        self._word = Choice(str, tuple(self._of_word))
        self.objects = objects
        wire: Any = objects[0].struct
        for object in objects[1:]:
            wire = wire | object.struct
        self.wire = wire

    def dump(self, value: Any) -> Any:
        object = self._of_class.get(value.__class__)
        if object is None:
            name = type(value).__name__
            raise Refused(f"a {name} is of no kind that this codec knows; write it with Codec(kinds=({name},))")
        return object.dumper(value)

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        if not isinstance(value, dict):
            return mistyped("an object", value, path, context)
        if "kind" not in value:
            return context.findings.add((*path, "kind"), "missing key 'kind'", "missing-key")
        word = value["kind"]
        if not isinstance(word, str):
            return BAD if word is BAD else mistyped("a string", word, (*path, "kind"), context)
        object = self._of_word.get(word)
        if object is None:
            return self._word.wrong(word, (*path, "kind"), context)
        return object.explain(value, path, context)


class FormatName(Choice):
    """The name and version of the format."""

    def __init__(self) -> None:
        super().__init__(str, (FORMAT,))
        self.wire = Literal["ceasefire-brief/1"]

    def wrong(self, value: Any, path: Path, context: Context) -> Any:
        if re.fullmatch("ceasefire-brief/[0-9]{1,9}", value):
            message = f"expected version 1 of the format, {FORMAT!r}, got {value!r}"
            context.findings.add(path, message, "unsupported-version")
            raise Enough  # by the rules of another version, the rest may well be right
        return context.findings.add(path, f"expected {FORMAT!r}, got {shown(value)}", "wrong-format")


class Listing(Several):
    """The parties, or the statements, of a document, which are referred to by id."""

    def __init__(self, item: Node, where: str, what: str) -> None:
        super().__init__(item)
        self._where = where
        self._what = what

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        if not isinstance(value, list):
            return mistyped("a list", value, path, context)
        listed = Listed(self._where, self._what, value, self.item)
        setattr(context, self._where, listed)
        items = listed.all(context)
        return BAD if any(item is BAD for item in items) else items


class Document(Node):
    """The whole: a brief, under the name and version of the format."""

    kind = Brief

    def __init__(self, source: Text, party: Object, provision: Kinds, mention: Naming) -> None:
        self._source, self._party, self._provision, self._mention = source, party, provision, mention
        self.members = (
            Member(name="format", node=FormatName(), required=True),
            Member(name="source", attribute="source", node=source, required=True),
            Member(name="parties", attribute="parties", node=Listing(party, "parties", "party"), default=()),
            Member(
                name="provisions",
                attribute="provisions",
                node=Listing(provision, "provisions", "provision"),
                default=(),
            ),
            Member(name="mentions", attribute="mentions", node=Several(mention), default=()),
        )
        self.wire = self.struct = define("Brief", self.members, module=__name__)

    def load(self, value: Any, graph: Graph) -> Any:
        source = self._source.load(value.source, graph)
        graph.text = source.text
        graph.parties = parties = Linked(value.parties, {self._party.struct: self._party.loader}, graph)
        graph.provisions = provisions = Linked(value.provisions, self._provision.loaders, graph)
        mention = self._mention.load
        # The references lead nowhere else, and the words are compared: what `Brief` would look at.
        brief = new(_OpenBrief)
        brief.source = source
        brief.parties = tuple([parties[struct.id] for struct in value.parties])
        brief.provisions = tuple([provisions[struct.id] for struct in value.provisions])
        brief.mentions = tuple([mention(struct, graph) for struct in value.mentions])
        brief.__class__ = Brief
        return brief

    def dump(self, value: Any) -> Any:
        made: dict[str, Any] = {"format": FORMAT, "source": self._source.dump(value.source)}
        for where, items, node in (
            ("parties", value.parties, self._party),
            ("provisions", value.provisions, self._provision),
            ("mentions", value.mentions, self._mention),
        ):
            if items:
                written: list[Any] = []
                dump = node.dumper
                made[where] = written
                try:
                    for item in items:
                        written.append(dump(item))  # noqa: PERF401 (where it stops is where the problem is)
                except Refused as error:
                    path = f"{where}[{len(written)}]"
                    raise InvalidBriefError([Problem(path, str(error), "unwritable")]) from None
        return made

    def _explain(self, value: Any, path: Path, context: Context) -> Any:
        made, right = explain_members(value, self.members, path, context)
        if not right:
            return BAD
        del made["format"]
        return Brief(**made)
