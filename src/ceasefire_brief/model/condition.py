"""What a party asks for before it will go along with something."""

import enum
from typing import ClassVar

import attrs

from . import _checks
from .party import Party
from .proposal import Proposal
from .provision import Provision, Subject
from .source import Evidence


class Action(enum.StrEnum):
    """What is asked to be done about the subject.

    >>> Action.CEASE.polarity.value
    'stop'
    """

    CEASE = "cease"
    """Stop what goes on."""
    ELIMINATE = "eliminate"
    """Do away with."""
    LIFT = "lift"
    """Lift a measure: a siege, a blockade, sanctions."""
    WITHDRAW = "withdraw"
    """Move forces out or back."""
    DISARM = "disarm"
    """Lay down, hand in or destroy arms."""
    REFRAIN = "refrain"
    """Not begin, join or do."""
    ENSURE = "ensure"
    """See to it that something is so."""
    GUARANTEE = "guarantee"
    """Give guarantees."""
    RELEASE = "release"
    """Let people go, hand them over, return them."""
    ALLOW = "allow"
    """Let in, let through, open."""
    RECOGNIZE = "recognize"
    """Recognize a fact or status."""
    TAKE_INTO_ACCOUNT = "take_into_account"
    """Take into account."""
    ACCEPT = "accept"
    """Agree to, sign, commit to."""
    COMPLY = "comply"
    """Carry out or keep to what was agreed."""
    NEGOTIATE = "negotiate"
    """Enter into or go on with talks."""
    PROVIDE = "provide"
    """Give, supply, pay."""
    DO = "do"
    """Another act, which the evidence names."""

    @property
    def polarity(self) -> "Polarity":
        """Whether the action is to do, to stop or to refrain."""
        if self in (Action.CEASE, Action.ELIMINATE, Action.LIFT, Action.WITHDRAW):
            return Polarity.STOP
        return Polarity.REFRAIN if self is Action.REFRAIN else Polarity.DO


class Polarity(enum.StrEnum):
    """The direction of a demand: the one thing a reading must never invert.

    >>> Polarity("refrain")
    <Polarity.REFRAIN: 'refrain'>
    """

    DO = "do"
    """Do it."""
    STOP = "stop"
    """Stop or undo it."""
    REFRAIN = "refrain"
    """Do not begin it."""


class Extent(enum.StrEnum):
    """How far the action is to go, where the text says so.

    >>> Extent("complete")
    <Extent.COMPLETE: 'complete'>
    """

    COMPLETE = "complete"
    """Complete, full, unconditional."""
    PARTIAL = "partial"
    """Partial, gradual, limited."""


class Modality(enum.StrEnum):
    """How strongly a demand is made.

    >>> Modality("key_condition")
    <Modality.KEY_CONDITION: 'key_condition'>
    """

    KEY_CONDITION = "key_condition"
    """Named as the main, key or first condition."""
    REQUIRED = "required"
    """Must, only if, demands, necessary."""
    SHOULD = "should"
    """Should, calls for."""
    RAISED = "raised"
    """Raised as a point or question."""


class Aim(enum.StrEnum):
    """What a demand can be a condition of.

    >>> Aim("settlement").value
    'settlement'
    """

    CEASEFIRE = "ceasefire"
    """A ceasefire, proposed or in force."""
    SETTLEMENT = "settlement"
    """A settlement, peace, an end of the conflict."""
    DE_ESCALATION = "de_escalation"
    """Preventing escalation."""
    EXCHANGE = "exchange"
    """An exchange or release of prisoners or hostages."""
    TALKS = "talks"
    """Talks, a meeting."""
    WITHDRAWAL = "withdrawal"
    """A withdrawal or disarmament."""
    RELIEF = "relief"
    """Humanitarian access, reconstruction, lifting of measures."""
    OTHER = "other"
    """Something else, which the evidence names."""


@attrs.frozen(kw_only=True)
class Target:
    """What a demand is a condition of, with the words that say so.

    Attributes:
        aims: One or more aims.
        provision: The proposal, if it is one of this brief's.
        evidence: The words that name the aim or proposal; ``None`` only if made by hand.

    >>> Target(aims=(Aim.DE_ESCALATION, Aim.SETTLEMENT))
    Target(de_escalation + settlement)
    """

    aims: tuple[Aim, ...] = attrs.field(validator=_checks.many(Aim, least=1))
    provision: Provision | None = attrs.field(default=None, validator=_checks.maybe(Provision))
    evidence: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))

    def __repr__(self) -> str:
        of = f" of {self.provision.id}" if self.provision else ""
        return f"Target({' + '.join(self.aims)}{of})"


class DemandStatus(enum.StrEnum):
    """Where a demand stands.

    >>> DemandStatus("raised")
    <DemandStatus.RAISED: 'raised'>
    """

    RAISED = "raised"
    """Made; no answer in the text."""
    ACCEPTED = "accepted"
    """Accepted by those it is addressed to."""
    REJECTED = "rejected"
    """Turned down by those it is addressed to."""
    MET = "met"
    """Fulfilled."""
    WITHDRAWN = "withdrawn"
    """Given up by those who made it."""
    UNCLEAR = "unclear"
    """The text is unclear about it."""


@attrs.frozen(kw_only=True, repr=False)
class Precondition(Provision):
    """A demand, and what it is a condition of.

    Attributes:
        demanded_by: Who asks; ``None`` if the text does not say.
        addressed_to: Whom it asks to act; empty if the text does not say.
        subject: What it is about.
        subject_term: A word of the user's own for a subject that is not on the list.
        action: What is asked to be done about it.
        extent: How far.
        modality: How strongly.
        applies_to: What it is a condition of; ``None`` if the text does not say.
        status: Where it stands.

    >>> from ceasefire_brief import Attribution, AttributionForm, Party, PartyKind, Source, SpeechAct
    >>> source = Source(text="Sudan demands a full withdrawal from the city.")
    >>> sudan = Party(id="SDN", kind=PartyKind.STATE, name="Sudan")
    >>> demand = Precondition(
    ...     id="precondition-1",
    ...     evidence=source.quote("a full withdrawal from the city"),
    ...     attribution=Attribution(act=SpeechAct.DEMAND, form=AttributionForm.SIDE, speaker=sudan),
    ...     demanded_by=sudan,
    ...     subject=Subject.WITHDRAWAL,
    ...     action=Action.WITHDRAW,
    ...     extent=Extent.COMPLETE,
    ...     modality=Modality.REQUIRED,
    ... )
    >>> demand.polarity.value, demand.status.value
    ('stop', 'raised')
    """

    kind: ClassVar[str] = "precondition"

    status: DemandStatus = attrs.field(default=DemandStatus.RAISED, validator=_checks.one(DemandStatus))
    demanded_by: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    addressed_to: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    subject: Subject = attrs.field(validator=_checks.one(Subject))
    subject_term: str | None = attrs.field(default=None, validator=_checks.maybe_text)
    action: Action = attrs.field(validator=_checks.one(Action))
    extent: Extent | None = attrs.field(default=None, validator=_checks.maybe(Extent))
    modality: Modality = attrs.field(default=Modality.REQUIRED, validator=_checks.one(Modality))
    applies_to: Target | None = attrs.field(default=None, validator=_checks.maybe(Target))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.demanded_by,) if self.demanded_by else ()

    @property
    def polarity(self) -> Polarity:
        """Whether the demand is to do, to stop or to refrain."""
        return self.action.polarity

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that it is a condition of, if it is of one."""
        provision = self.applies_to.provision if self.applies_to else None
        return provision if isinstance(provision, Proposal) else None
