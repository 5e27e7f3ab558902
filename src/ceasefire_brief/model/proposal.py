"""Initiatives, and the answers to them."""

import enum
from typing import ClassVar

import attrs

from . import _checks
from .party import Party, ThirdParty
from .provision import Provision, Subject
from .quantity import Duration, Moment
from .source import Evidence


class ProposalStatus(enum.StrEnum):
    """Where a proposal stands; the steps of the ETH/PRIO dataset (declared, in effect, ended) come late in it.

    >>> ProposalStatus("in_effect").value
    'in_effect'
    """

    PROPOSED = "proposed"
    """Put forward; no answer in the text."""
    SUPPORTED_IN_PRINCIPLE = "supported_in_principle"
    """Welcomed in principle, not agreed."""
    CONDITIONS_RAISED = "conditions_raised"
    """Answered with conditions or open points."""
    COUNTERED = "countered"
    """Answered with another proposal."""
    REJECTED = "rejected"
    """Turned down by a party that it is addressed to, or said not to have been agreed."""
    AGREED = "agreed"
    """Accepted by the parties."""
    DECLARED = "declared"
    """Declared, by one side or several, for a given time."""
    IN_EFFECT = "in_effect"
    """Has begun and is said to hold."""
    EXTENDED = "extended"
    """Prolonged beyond its first end."""
    SUSPENDED = "suspended"
    """Interrupted, or put off."""
    VIOLATED = "violated"
    """In effect, and said to be broken."""
    ENDED = "ended"
    """Expired, called off or collapsed."""
    UNCLEAR = "unclear"
    """The text is unclear about it."""


@attrs.frozen(kw_only=True, repr=False)
class Proposal(Provision):
    """An initiative that someone puts forward.

    Attributes:
        proposer: Who puts it forward; a person leads to their state by `Party.side`.
            ``None`` if the text does not say.
        addressees: To whom.
        subject: What it is about.
        status: Where it stands.
        topic: The words that say what is proposed.
        third_parties: Mediators and others who take part.

    >>> issubclass(CeasefireProposal, Proposal)
    True
    """

    kind: ClassVar[str] = "proposal"

    status: ProposalStatus = attrs.field(validator=_checks.one(ProposalStatus))
    proposer: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    addressees: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    subject: Subject = attrs.field(default=Subject.OTHER, validator=_checks.one(Subject))
    topic: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))
    third_parties: tuple[ThirdParty, ...] = attrs.field(default=(), validator=_checks.many(ThirdParty))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.proposer,) if self.proposer else ()


class CeasefireClass(enum.StrEnum):
    """How much a ceasefire regulates (ETH/PRIO ``ceasefire_class``; Clayton and Sticher 2021).

    >>> CeasefireClass("definitive").name
    'DEFINITIVE'
    """

    CESSATION_OF_HOSTILITIES = "cessation_of_hostilities"
    """A stop to the fighting, with no mechanism for keeping it."""
    WITH_COMPLIANCE_MECHANISM = "with_compliance_mechanism"
    """With monitoring, verification or another mechanism."""
    DEFINITIVE = "definitive"
    """Meant to end the armed conflict for good."""
    HUMANITARIAN_PAUSE = "humanitarian_pause"
    """A temporary stop for purely humanitarian purposes (UN glossary of humanitarian terms)."""


class Scope(enum.StrEnum):
    """Which hostilities a ceasefire is to stop.

    >>> Scope("sea")
    <Scope.SEA: 'sea'>
    """

    ALL_HOSTILITIES = "all_hostilities"
    """All of them: full, general, comprehensive, on all fronts."""
    ENERGY = "energy"
    """Strikes on energy infrastructure."""
    INFRASTRUCTURE = "infrastructure"
    """Strikes on civilian infrastructure, ports, cities."""
    SEA = "sea"
    """Hostilities at sea."""
    AIR = "air"
    """Strikes from the air, by missiles and drones."""
    AREA = "area"
    """Hostilities in a named place."""
    LINE = "line"
    """Hostilities along a line: of contact, of control, a border."""
    CORRIDOR = "corridor"
    """Hostilities along the routes of relief or evacuation."""


class Purpose(enum.StrEnum):
    """What a ceasefire is declared for (ETH/PRIO ``p_*``).

    >>> Purpose.HOLIDAY.value
    'holiday'
    """

    HUMANITARIAN = "humanitarian"
    """Relief, evacuation, vaccination, recovery of the dead."""
    PEACE_PROCESS = "peace_process"
    """Talks or a settlement."""
    HOLIDAY = "holiday"
    """A religious or national holiday."""
    ELECTION = "election"
    """An election."""
    EXCHANGE = "exchange"
    """An exchange or release of prisoners or hostages."""
    OTHER = "other"
    """Another purpose that the text names."""


@attrs.frozen(kw_only=True, repr=False)
class CeasefireProposal(Proposal):
    """A ceasefire that someone proposes, agrees, declares, extends, breaks.

    Attributes:
        parties_bound: The conflict parties that are to stop, or have stopped, fighting.
        duration: For how long; ``None`` if the text does not say.
        start: From when.
        end: Until when.
        scope: Which hostilities; empty if the text does not say.
        ceasefire_class: How much it regulates; ``None`` if the text does not say.
        source_term: The source's own word: *truce*, *pause*, *silence*.
        purposes: What for.
        area: Where, in the source's own words.
        mechanism: The words that name a mechanism of monitoring or compliance.
        renewable: Whether it can be prolonged; ``None`` if the text does not say.
        extension: By how long it is prolonged.

    >>> from ceasefire_brief import Attribution, AttributionForm, Party, PartyKind, Source, SpeechAct
    >>> source = Source(text="Egypt suggested a truce of two days.")
    >>> egypt = Party(id="EGY", kind=PartyKind.STATE, name="Egypt")
    >>> proposal = CeasefireProposal(
    ...     id="proposal-1",
    ...     evidence=source.quote("Egypt suggested a truce of two days"),
    ...     attribution=Attribution(act=SpeechAct.PROPOSE, form=AttributionForm.SIDE, speaker=egypt),
    ...     status=ProposalStatus.PROPOSED,
    ...     proposer=egypt,
    ...     duration=Duration(days=2),
    ...     source_term="truce",
    ... )
    >>> proposal.duration.iso
    'P2D'
    """

    kind: ClassVar[str] = "ceasefire_proposal"

    subject: Subject = attrs.field(default=Subject.CEASEFIRE, validator=_checks.one(Subject))
    parties_bound: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    duration: Duration | None = attrs.field(default=None, validator=_checks.maybe(Duration))
    start: Moment | None = attrs.field(default=None, validator=_checks.maybe(Moment))
    end: Moment | None = attrs.field(default=None, validator=_checks.maybe(Moment))
    scope: tuple[Scope, ...] = attrs.field(default=(), validator=_checks.many(Scope))
    ceasefire_class: CeasefireClass | None = attrs.field(default=None, validator=_checks.maybe(CeasefireClass))
    source_term: str | None = attrs.field(default=None, validator=_checks.maybe_text)
    purposes: tuple[Purpose, ...] = attrs.field(default=(), validator=_checks.many(Purpose))
    area: str | None = attrs.field(default=None, validator=_checks.maybe_text)
    mechanism: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))
    renewable: bool | None = attrs.field(default=None, validator=_checks.maybe(bool))
    extension: Duration | None = attrs.field(default=None, validator=_checks.maybe(Duration))


class Answer(enum.StrEnum):
    """What a party answers to a proposal.

    >>> Answer("conditional")
    <Answer.CONDITIONAL: 'conditional'>
    """

    ACCEPTED = "accepted"
    """Agreed to it."""
    IN_PRINCIPLE = "in_principle"
    """Agreed in principle."""
    CONDITIONAL = "conditional"
    """Neither accepted nor rejected: raised conditions or points."""
    REJECTED = "rejected"
    """Turned it down."""
    NOTED = "noted"
    """Received or is studying it."""
    NONE = "none"
    """Is said not to have answered."""


@attrs.frozen(kw_only=True, repr=False)
class Response(Provision):
    """One party's answer to a proposal.

    Attributes:
        by: Who answers.
        to: The proposal; ``None`` if the text names none that can be told.
        status: The answer.

    >>> Response.kind
    'response'
    """

    kind: ClassVar[str] = "response"

    status: Answer = attrs.field(validator=_checks.one(Answer))
    by: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    to: Proposal | None = attrs.field(default=None, validator=_checks.maybe(Proposal))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.by,) if self.by else ()

    @property
    def answer(self) -> Answer:
        """The answer: the same as `status`."""
        return self.status
