"""The root of the graph: one text, its parties, and what it says."""

import enum
import os
import pathlib
import typing
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import attrs

from ..errors import InvalidBriefError, InvalidValueError, Problem
from . import _checks
from .condition import Precondition
from .contact import Acknowledgement, Assessment, CommonGround, Contact
from .display import carry_out
from .exchange import HumanitarianTransfer, PrisonerExchange
from .guarantee import Commitment, Guarantee
from .party import Party
from .proposal import CeasefireProposal, Proposal, Response
from .provision import Provision
from .quantity import Duration, Headcount, Moment
from .source import Evidence, Source
from .span import Span

P = TypeVar("P", bound=Provision)


class MentionForm(enum.StrEnum):
    """How a text refers to a party.

    >>> MentionForm("metonym").value
    'metonym'
    """

    NAME = "name"
    """By name, or by name and office."""
    OFFICE = "office"
    """By office alone: *the president*."""
    SIDE = "side"
    """As a side: *the Sudanese side*, *both sides*."""
    METONYM = "metonym"
    """By something that stands for it: a capital, a palace."""
    PRONOUN = "pronoun"
    """By a pronoun or another word that points back: *he*, *the movement*."""
    DESCRIPTION = "description"
    """By a description: *the encircled soldiers*."""


@attrs.frozen(kw_only=True)
class Mention:
    """The words by which a text names a party.

    Attributes:
        span: Where the words stand.
        quote: The words, exactly as published.
        form: How they refer to the party.
        party: Whom they mean; ``None`` if the text does not let one tell.

    >>> Mention(span=Span(0, 3), quote="Bern", form=MentionForm.METONYM)
    Traceback (most recent call last):
    ...
    ceasefire_brief.errors.InvalidValueError: Mention.quote: expected 3 code points for 0:3, got 4
    """

    span: Span = attrs.field(validator=_checks.one(Span))
    quote: str = attrs.field(validator=_checks.text)
    form: MentionForm = attrs.field(default=MentionForm.NAME, validator=_checks.one(MentionForm))
    party: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))

    def __attrs_post_init__(self) -> None:
        if len(self.quote) != len(self.span):
            raise InvalidValueError(
                f"Mention.quote: expected {len(self.span)} code points for {self.span}, got {len(self.quote)}"
            )

    def __repr__(self) -> str:
        return f"Mention({self.party.id if self.party else '?'}, {self.form.value}, {self.span} {self.quote!r})"


@attrs.frozen(kw_only=True, repr=False)
class Brief:
    """What one text says: its parties and statements, each with the words it rests on.

    A brief is whole: all parties and statements that its statements refer to are in it, and all
    words that it quotes stand in its source, or it is not constructed.

    Attributes:
        source: The text.
        parties: The parties, each once, in the order of the text.
        provisions: The statements, in the order of the text.
        mentions: The words by which the text names parties, in its order.

    Raises:
        InvalidBriefError: With every problem of the graph, each with its path.

    >>> from ceasefire_brief import (
    ...     Acknowledgement, Attribution, AttributionForm, Brief, Party, PartyKind, Source, SpeechAct
    ... )
    >>> source = Source(text="Oman welcomed the truce.", language="en")
    >>> oman = Party(id="OMN", kind=PartyKind.STATE, name="Oman")
    >>> welcome = Acknowledgement(
    ...     id="acknowledgement-1",
    ...     evidence=source.quote("Oman welcomed the truce"),
    ...     attribution=Attribution(act=SpeechAct.THANK, form=AttributionForm.SIDE, speaker=oman),
    ...     by=oman,
    ... )
    >>> brief = Brief(source=source, parties=(oman,), provisions=(welcome,))
    >>> brief["acknowledgement-1"] is welcome, brief.party("OMN") is oman
    (True, True)
    >>> brief
    Brief(en, 24 code points: 1 acknowledgement; 1 party)
    """

    source: Source = attrs.field(validator=_checks.one(Source))
    parties: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    provisions: tuple[Provision, ...] = attrs.field(default=(), validator=_checks.many(Provision))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=_checks.many(Mention))

    def __attrs_post_init__(self) -> None:
        if _is_whole(self):
            return
        problems = [
            *_repeated("parties", self.parties),
            *_repeated("provisions", self.provisions),
            *_strangers(self),
            *_misquotes(self),
        ]
        if problems:
            raise InvalidBriefError(problems)

    # -- views by kind -------------------------------------------------------------------------

    def of_kind(self, kind: type[P]) -> tuple[P, ...]:
        """The statements that are instances of ``kind``, in the order of the text.

        >>> from ceasefire_brief import Assessment, load_seed
        >>> len(load_seed().of_kind(Assessment))
        1
        """
        return tuple(provision for provision in self.provisions if isinstance(provision, kind))

    @property
    def exchanges(self) -> tuple[PrisonerExchange, ...]:
        """The exchanges of prisoners."""
        return self.of_kind(PrisonerExchange)

    @property
    def transfers(self) -> tuple[HumanitarianTransfer, ...]:
        """The one-sided releases."""
        return self.of_kind(HumanitarianTransfer)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals, those of a ceasefire among them."""
        return self.of_kind(Proposal)

    @property
    def ceasefire_proposals(self) -> tuple[CeasefireProposal, ...]:
        """The ceasefires that are proposed, agreed, in effect or over."""
        return self.of_kind(CeasefireProposal)

    @property
    def responses(self) -> tuple[Response, ...]:
        """The answers to proposals."""
        return self.of_kind(Response)

    @property
    def preconditions(self) -> tuple[Precondition, ...]:
        """The demands and conditions."""
        return self.of_kind(Precondition)

    @property
    def guarantees(self) -> tuple[Guarantee, ...]:
        """The guarantees."""
        return self.of_kind(Guarantee)

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """What parties say that they will or are ready to do."""
        return self.of_kind(Commitment)

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Phone calls, meetings, talks, letters."""
        return self.of_kind(Contact)

    @property
    def common_ground(self) -> tuple[CommonGround, ...]:
        """What several parties discussed, agree on or share an interest in."""
        return self.of_kind(CommonGround)

    @property
    def acknowledgements(self) -> tuple[Acknowledgement, ...]:
        """Thanks and welcomes."""
        return self.of_kind(Acknowledgement)

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """Claims about effects."""
        return self.of_kind(Assessment)

    # -- look-ups ------------------------------------------------------------------------------

    def __getitem__(self, id: str) -> Provision:
        """The statement with this id; `KeyError` names the nearest one."""
        return _by_id("provision", id, self.provisions)

    def __iter__(self) -> Iterator[Provision]:
        return iter(self.provisions)

    def __len__(self) -> int:
        return len(self.provisions)

    def __bool__(self) -> bool:
        """A brief is a value even when it says nothing: never false."""
        return True

    def __contains__(self, item: object) -> bool:
        return any(item == provision.id or item is provision for provision in self.provisions)

    def party(self, id: str) -> Party:
        """The party with this id.

        Raises:
            KeyError: If there is none; the message names the nearest.

        >>> from ceasefire_brief import load_seed
        >>> load_seed().party("RUS").name
        'Russia'
        """
        return _by_id("party", id, self.parties)

    def by(self, party: Party | str) -> tuple[Provision, ...]:
        """The statements that ``party``, or anyone of its side, makes or acts in.

        Args:
            party: A party or its id. A state stands for its persons and bodies too; a person for
                themselves alone.

        >>> from ceasefire_brief import load_seed
        >>> [guarantee.id for guarantee in load_seed().by("RUS") if guarantee.kind == "guarantee"]
        ['guarantee-1']
        """
        wanted = self.party(party) if isinstance(party, str) else party

        def belongs(actor: Party | None) -> bool:
            while actor is not None:
                if actor == wanted:
                    return True
                actor = actor.speaks_for or actor.part_of
            return False

        return tuple(
            provision
            for provision in self.provisions
            if belongs(provision.attribution.speaker) or any(map(belongs, provision.actors))
        )

    def conditions_of(self, provision: Provision) -> tuple[Precondition, ...]:
        """The demands that are conditions of ``provision``, such as a proposal.

        >>> from ceasefire_brief import load_seed
        >>> brief = load_seed()
        >>> [demand.subject.value for demand in brief.conditions_of(brief.ceasefire_proposals[0])]
        ['ceasefire_monitoring', 'mobilization', 'rearmament']
        """
        return tuple(
            demand
            for demand in self.preconditions
            if demand.applies_to is not None
            and demand.applies_to.provision is not None
            and demand.applies_to.provision.id == provision.id
        )

    def responses_to(self, proposal: Proposal) -> tuple[Response, ...]:
        """The answers to ``proposal``.

        >>> from ceasefire_brief import load_seed
        >>> brief = load_seed()
        >>> [response.answer.value for response in brief.responses_to(brief.ceasefire_proposals[0])]
        ['conditional']
        """
        return tuple(answer for answer in self.responses if answer.to is not None and answer.to.id == proposal.id)

    def at(self, offset: int) -> tuple[Provision, ...]:
        """The statements that rest on the character at ``offset``.

        >>> from ceasefire_brief import load_seed
        >>> [provision.kind for provision in load_seed().at(110)]
        ['prisoner_exchange']
        """
        return tuple(provision for provision in self.provisions if offset in provision.evidence)

    def mentions_of(self, party: Party | str) -> tuple[Mention, ...]:
        """The words by which the text names ``party``, in its order.

        >>> from ceasefire_brief import load_seed
        >>> len(load_seed().mentions_of("UKR")) > 1
        True
        """
        wanted = party if isinstance(party, str) else party.id
        return tuple(mention for mention in self.mentions if mention.party is not None and mention.party.id == wanted)

    @property
    def unresolved(self) -> tuple[Mention, ...]:
        """The words that name a party which the text does not let one tell."""
        return tuple(mention for mention in self.mentions if mention.party is None)

    @property
    def unread(self) -> tuple[Span, ...]:
        """The sentences that no statement rests on: what was not understood, or says nothing of the kind.

        >>> from ceasefire_brief import Brief, Source
        >>> Brief(source=Source(text="It rained. It stopped.")).unread
        (Span(start=0, end=10), Span(start=11, end=22))
        """
        stretches = sorted(span for provision in self.provisions for span in provision.evidence.spans)
        unread: list[Span] = []
        at, reach = 0, 0
        for sentence in self.source.sentences:
            while at < len(stretches) and stretches[at].start < sentence.end:
                reach = max(reach, stretches[at].end)
                at += 1
            if reach <= sentence.start:
                unread.append(sentence)
        return tuple(unread)

    # -- showing and passing on: carried out by other rooms, see `display` --------------------------

    def to_html(self, path: str | os.PathLike[str]) -> pathlib.Path:
        """Write the brief as one self-contained HTML page, and return where it was written.

        The page shows the text with the evidence marked in it, beside the statements. It works
        without a network and without script.

        >>> import tempfile
        >>> from ceasefire_brief import Brief, Source
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     page = Brief(source=Source(text="It rained.")).to_html(f"{folder}/brief.html")
        ...     page.read_text(encoding="utf-8")[:15]
        '<!doctype html>'
        """
        written: pathlib.Path = carry_out("Brief.to_html", self, path)
        return written

    def to_rows(self) -> list[dict[str, str | int | None]]:
        """One flat row for each statement, for a table of any kind; `tables` gives all of them.

        >>> from ceasefire_brief import Brief, Source
        >>> Brief(source=Source(text="It rained.")).to_rows()
        []
        """
        rows: list[dict[str, str | int | None]] = carry_out("Brief.to_rows", self)
        return rows

    def to_jsonld(self) -> dict[str, Any]:
        """The statements as W3C Web Annotations of the text, for tools that read JSON-LD.

        >>> from ceasefire_brief import Brief, Source
        >>> Brief(source=Source(text="It rained.")).to_jsonld()["type"]
        'AnnotationCollection'
        """
        page: dict[str, Any] = carry_out("Brief.to_jsonld", self)
        return page

    def _repr_html_(self) -> str:
        html: str = carry_out("Brief._repr_html_", self)
        return html

    def __rich__(self) -> Any:
        return carry_out("Brief.__rich__", self)

    def __repr__(self) -> str:
        counts: dict[str, int] = {}
        for provision in self.provisions:
            counts[provision.kind] = counts.get(provision.kind, 0) + 1
        said = ", ".join(f"{n} {kind}" for kind, n in counts.items()) or "nothing read"
        parties = f"{len(self.parties)} {'party' if len(self.parties) == 1 else 'parties'}"
        return f"Brief({self.source.language or '?'}, {len(self.source.text)} code points: {said}; {parties})"


def nearest(wrong: str, right: Iterable[str]) -> str | None:
    """The value that ``wrong`` was most likely meant to be, for an error message."""
    import difflib

    return next(iter(difflib.get_close_matches(wrong, list(right), n=1)), None)


Identified = TypeVar("Identified", Party, Provision)


def _by_id(what: str, id: str, among: tuple[Identified, ...]) -> Identified:
    for item in among:
        if item.id == id:
            return item
    near = nearest(id, (item.id for item in among))
    raise KeyError(f"no {what} {id!r}" + (f"; did you mean {near!r}?" if near else ""))


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


def _is_whole(brief: Brief) -> bool:
    """Whether all is well: the same checks as those that explain, without a path for each value."""
    text = brief.source.text
    parties = {id(party) for party in brief.parties}
    provisions = {id(provision) for provision in brief.provisions}
    ids = {party.id for party in brief.parties}, {provision.id for provision in brief.provisions}
    if len(ids[0]) < len(brief.parties) or len(ids[1]) < len(brief.provisions):
        return False
    chains: dict[int, tuple[str, set[int]]] = {}
    for mention in brief.mentions:
        if text[mention.span.start : mention.span.end] != mention.quote:
            return False
        if mention.party is not None and id(mention.party) not in parties:
            return False
    for item in (*brief.parties, *brief.provisions):
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


def _strangers(brief: Brief) -> Iterator[Problem]:
    parties = {id(party) for party in brief.parties}
    provisions = {id(provision) for provision in brief.provisions}
    known: dict[str, Party] = {party.id: party for party in brief.parties}
    stated: dict[str, Provision] = {provision.id: provision for provision in brief.provisions}
    chains: dict[int, tuple[str, set[int]]] = {}
    graph: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("parties", brief.parties),
        ("provisions", brief.provisions),
        ("mentions", brief.mentions),
    )
    for where, items in graph:
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


def _misquotes(brief: Brief) -> Iterator[Problem]:
    text = brief.source.text
    for index, provision in enumerate(brief.provisions):
        for path, evidence in evidence_in(provision, f"provisions[{index}]"):
            for number, (span, quote) in enumerate(zip(evidence.spans, evidence.quotes, strict=True)):
                yield from misquote(f"{path}[{number}]", span, quote, text)
    for index, mention in enumerate(brief.mentions):
        yield from misquote(f"mentions[{index}]", mention.span, mention.quote, text)


def misquote(path: str, span: Span, quote: str, text: str) -> Iterator[Problem]:
    """What is wrong with saying that ``quote`` stands at ``span`` of ``text``, if anything is."""
    if span.end > len(text):
        yield Problem(path, f"span {span} reaches outside the text of {len(text)} code points", "span-outside-text")
    elif text[span.start : span.end] != quote:
        expected = _checks.shown(text[span.start : span.end])
        message = f"expected {expected} as in the text, got {_checks.shown(quote)}"
        yield Problem(f"{path}.quote", message, "altered-quote")
