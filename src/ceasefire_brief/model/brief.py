"""The root of the graph: one text, its parties, and what it says."""

import os
import pathlib
from collections.abc import Iterator
from typing import Any, TypeVar

import attrs

from ..errors import InvalidBriefError
from . import _checks
from .condition import Precondition
from .contact import Acknowledgement, Assessment, CommonGround, Contact
from .display import carry_out
from .exchange import HumanitarianTransfer, PrisonerExchange
from .graph import Graph, nearest, problems_of
from .guarantee import Commitment, Guarantee
from .mention import Mention
from .party import Party
from .proposal import CeasefireProposal, Proposal, Response
from .provision import Provision
from .source import Source
from .span import Span

P = TypeVar("P", bound=Provision)


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
        problems = problems_of(Graph(self.source.text, self.parties, self.provisions, self.mentions))
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


Identified = TypeVar("Identified", Party, Provision)


def _by_id(what: str, id: str, among: tuple[Identified, ...]) -> Identified:
    for item in among:
        if item.id == id:
            return item
    near = nearest(id, (item.id for item in among))
    raise KeyError(f"no {what} {id!r}" + (f"; did you mean {near!r}?" if near else ""))
