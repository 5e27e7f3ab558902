"""People handed over: in exchange, or without return."""

import enum
from typing import ClassVar

import attrs

from . import _checks
from .party import Party, ThirdParty
from .provision import Provision
from .quantity import Headcount, Moment


class ExchangeStatus(enum.StrEnum):
    """Where a release stands. A promise is not its fulfilment.

    >>> ExchangeStatus.ANNOUNCED < ExchangeStatus.COMPLETED  # plain strings: no order is meant
    True
    """

    PROPOSED = "proposed"
    """Put forward, demanded or offered; not settled."""
    ANNOUNCED = "announced"
    """Said to be going to happen."""
    AGREED = "agreed"
    """Settled between the sides."""
    UNDER_WAY = "under_way"
    """Begun, not over."""
    COMPLETED = "completed"
    """Has happened."""
    PARTLY_COMPLETED = "partly_completed"
    """Has happened in part."""
    POSTPONED = "postponed"
    """Put off."""
    CANCELLED = "cancelled"
    """Will not happen, though it was settled."""
    REFUSED = "refused"
    """Turned down, or denied to have been settled or to have happened."""
    UNCLEAR = "unclear"
    """The text is unclear about it."""


class DetaineeCategory(enum.StrEnum):
    """Who is handed over, in the terms of international humanitarian law.

    >>> DetaineeCategory("prisoner_of_war").name
    'PRISONER_OF_WAR'
    """

    PRISONER_OF_WAR = "prisoner_of_war"
    """Third Geneva Convention, article 4; also captured fighters whose status the text leaves open."""
    CIVILIAN = "civilian"
    """Civilians, interned or detained (Fourth Geneva Convention)."""
    DETAINEE = "detainee"
    """People deprived of liberty, of a status that the text leaves open: prisoners, detainees."""
    HOSTAGE = "hostage"
    """People seized or held to compel another (International Convention against the Taking of Hostages, art. 1)."""
    CHILD = "child"
    """People under eighteen (Convention on the Rights of the Child, art. 1)."""
    REMAINS = "remains"
    """The remains of the dead (Additional Protocol I, article 34)."""
    UNSPECIFIED = "unspecified"
    """The text does not say."""


class Health(enum.StrEnum):
    """The state of health that the text ascribes to people handed over (GC III art. 109 and 110).

    >>> Health.SERIOUSLY_WOUNDED.value
    'seriously_wounded'
    """

    SERIOUSLY_WOUNDED = "seriously_wounded"
    """Seriously wounded."""
    SERIOUSLY_SICK = "seriously_sick"
    """Seriously sick."""
    WOUNDED_OR_SICK = "wounded_or_sick"
    """Wounded or sick, of a gravity that the text leaves open, or both together."""
    UNSPECIFIED = "unspecified"
    """The text does not say."""


@attrs.frozen(kw_only=True)
class Detainees:
    """Who is handed over.

    Attributes:
        category: Their status.
        health: Their state of health.
        term: The source's own words for them.

    >>> str(Detainees(category=DetaineeCategory.HOSTAGE, term="captives"))
    'captives'
    """

    category: DetaineeCategory = attrs.field(
        default=DetaineeCategory.UNSPECIFIED, validator=_checks.one(DetaineeCategory)
    )
    health: Health = attrs.field(default=Health.UNSPECIFIED, validator=_checks.one(Health))
    term: str | None = attrs.field(default=None, validator=_checks.maybe_text)

    def __str__(self) -> str:
        return self.term or self.category.value.replace("_", " ")


@attrs.frozen(kw_only=True)
class Share:
    """A part of a release, where the text breaks the number down.

    The parts need not add up to the whole: what the text says is kept.

    Attributes:
        headcount: How many.
        whom: Who they are.

    >>> str(Share(headcount=Headcount(120), whom=Detainees(category=DetaineeCategory.CIVILIAN)))
    '120 civilian'
    """

    headcount: Headcount = attrs.field(validator=_checks.one(Headcount))
    whom: Detainees = attrs.field(validator=_checks.one(Detainees))

    def __str__(self) -> str:
        return f"{self.headcount} {self.whom}"


@attrs.frozen(kw_only=True)
class Release:
    """One direction of a handover: who lets go, who receives, how many, whom.

    Attributes:
        by: The party that lets people go; ``None`` if the text does not say.
        to: The party that receives them; ``None`` if the text does not say.
        headcount: How many; ``None`` if the text does not say.
        whom: Who they are.
        breakdown: The parts of the number, where the text gives them.

    >>> str(Release(headcount=Headcount(12), whom=Detainees(term="soldiers")))
    '? hands over 12 soldiers to ?'
    """

    by: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    to: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    headcount: Headcount | None = attrs.field(default=None, validator=_checks.maybe(Headcount))
    whom: Detainees = attrs.field(factory=Detainees, validator=_checks.one(Detainees))
    breakdown: tuple[Share, ...] = attrs.field(default=(), validator=_checks.many(Share))

    def __str__(self) -> str:
        by = self.by.name if self.by else "?"
        to = self.to.name if self.to else "?"
        return f"{by} hands over {self.headcount or '?'} {self.whom} to {to}"


@attrs.frozen(kw_only=True, repr=False)
class PrisonerExchange(Provision):
    """People held by two or more sides, released in return for one another.

    Exchange as such is practice by special agreement; the Geneva Conventions know release and
    repatriation (Third Geneva Convention, art. 109 to 119).

    Attributes:
        releases: What each side lets go; two or more. A side that the text leaves out is a release
            whose fields are ``None``.
        status: Where the exchange stands.
        total: The number of people on all sides together, where the text gives it.
        phase: Which phase or stage of a larger exchange, from 1.
        when: When, in the text's own words.
        third_parties: Mediators and others who take part.

    >>> from ceasefire_brief import Attribution, AttributionForm, Party, PartyKind, Source, SpeechAct
    >>> source = Source(text="Armenia and Azerbaijan swapped 2 servicemen for 32.")
    >>> arm = Party(id="ARM", kind=PartyKind.STATE, name="Armenia")
    >>> aze = Party(id="AZE", kind=PartyKind.STATE, name="Azerbaijan")
    >>> exchange = PrisonerExchange(
    ...     id="exchange-1",
    ...     evidence=source.quote("swapped 2 servicemen for 32"),
    ...     attribution=Attribution(act=SpeechAct.INFORM, form=AttributionForm.AUTHOR),
    ...     status=ExchangeStatus.COMPLETED,
    ...     releases=(
    ...         Release(by=arm, to=aze, headcount=Headcount(2)),
    ...         Release(by=aze, to=arm, headcount=Headcount(32)),
    ...     ),
    ... )
    >>> exchange
    PrisonerExchange('exchange-1', completed, ARM, AZE, 23:50)
    """

    kind: ClassVar[str] = "prisoner_exchange"

    status: ExchangeStatus = attrs.field(validator=_checks.one(ExchangeStatus))
    releases: tuple[Release, ...] = attrs.field(validator=_checks.many(Release, least=2))
    total: Headcount | None = attrs.field(default=None, validator=_checks.maybe(Headcount))
    phase: int | None = attrs.field(default=None, validator=_checks.ordinal)
    when: Moment | None = attrs.field(default=None, validator=_checks.maybe(Moment))
    third_parties: tuple[ThirdParty, ...] = attrs.field(default=(), validator=_checks.many(ThirdParty))

    @property
    def actors(self) -> tuple[Party, ...]:
        return tuple(release.by for release in self.releases if release.by)


class TransferKind(enum.StrEnum):
    """The kind of a one-sided release, in the terms of international humanitarian law.

    >>> TransferKind("remains")
    <TransferKind.REMAINS: 'remains'>
    """

    MEDICAL_REPATRIATION = "medical_repatriation"
    """Return of seriously wounded or sick people (GC III art. 109 to 117)."""
    RELEASE = "release"
    """Release without return by another side."""
    HOSTAGES = "hostages"
    """Release of hostages."""
    CIVILIANS = "civilians"
    """Return or release of civilians."""
    CHILDREN = "children"
    """Return of children."""
    REMAINS = "remains"
    """Return of the remains of the dead (Additional Protocol I, article 34)."""
    UNCLEAR = "unclear"
    """The text is unclear about it."""


@attrs.frozen(kw_only=True, repr=False)
class HumanitarianTransfer(Provision):
    """A release by one side, with none in return.

    Attributes:
        release: Who lets whom go, and how many.
        status: Where it stands.
        transfer_kind: The kind in the terms of humanitarian law, from who is handed over.
        framing: The speaker's own word for it (*a goodwill gesture*), which is not its legal kind.
        when: When, in the text's own words.
        third_parties: Mediators and others who take part.

    >>> HumanitarianTransfer.kind
    'humanitarian_transfer'
    """

    kind: ClassVar[str] = "humanitarian_transfer"

    status: ExchangeStatus = attrs.field(validator=_checks.one(ExchangeStatus))
    release: Release = attrs.field(validator=_checks.one(Release))
    transfer_kind: TransferKind = attrs.field(default=TransferKind.RELEASE, validator=_checks.one(TransferKind))
    framing: str | None = attrs.field(default=None, validator=_checks.maybe_text)
    when: Moment | None = attrs.field(default=None, validator=_checks.maybe(Moment))
    third_parties: tuple[ThirdParty, ...] = attrs.field(default=(), validator=_checks.many(ThirdParty))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.release.by,) if self.release.by else ()
