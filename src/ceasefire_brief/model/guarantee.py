"""What a party undertakes."""

import enum
from typing import ClassVar

import attrs

from . import _checks
from .party import Party, ThirdParty
from .provision import Provision, Subject
from .source import Evidence


class Undertaking(enum.StrEnum):
    """What is guaranteed.

    >>> Undertaking("safe_passage").value
    'safe_passage'
    """

    LIFE = "life"
    """The lives of the beneficiaries (common article 3; PA-X ``CprLife``)."""
    HUMANE_TREATMENT = "humane_treatment"
    """Humane or decent treatment (GC III art. 13; PA-X ``CprDet``)."""
    SAFE_PASSAGE = "safe_passage"
    """Safe passage, corridors, freedom of movement (PA-X ``HrMob``)."""
    SAFETY = "safety"
    """Safety in general, protection from attack on persons or objects."""
    SECURITY = "security"
    """Security guarantees to a state or group (PA-X ``SsrGua``)."""
    CEASEFIRE = "ceasefire"
    """That a ceasefire is kept."""
    IMPLEMENTATION = "implementation"
    """That an agreement is carried out."""
    RELEASE = "release"
    """That people are let go."""
    RETURN = "return"
    """That people may return."""
    MEDICAL_CARE = "medical_care"
    """Treatment of the wounded and sick (GC III art. 30)."""
    HUMANITARIAN_ACCESS = "humanitarian_access"
    """That relief gets through."""
    AMNESTY = "amnesty"
    """That nobody is prosecuted."""
    NON_AGGRESSION = "non_aggression"
    """That no force is used."""
    RIGHTS = "rights"
    """Rights and freedoms."""
    OTHER = "other"
    """Something else, which the evidence names."""


class ContingencyKind(enum.StrEnum):
    """What a guarantee can depend on.

    >>> ContingencyKind("surrender").value
    'surrender'
    """

    SURRENDER = "surrender"
    """That the beneficiaries surrender or lay down their arms."""
    WITHDRAWAL = "withdrawal"
    """That forces leave."""
    CEASEFIRE = "ceasefire"
    """That a ceasefire comes about or is kept."""
    COMPLIANCE = "compliance"
    """That the other side keeps its part."""
    RELEASE = "release"
    """That people are let go."""
    AGREEMENT = "agreement"
    """That an agreement is reached."""
    OTHER = "other"
    """Something else, which the evidence names."""


@attrs.frozen(kw_only=True)
class Contingency:
    """What a guarantee depends on, with the words that say so.

    Attributes:
        kind: What it depends on.
        evidence: The words.

    >>> from ceasefire_brief import Source
    >>> source = Source(text="If they surrender, their lives will be spared.")
    >>> Contingency(kind=ContingencyKind.SURRENDER, evidence=source.quote("If they surrender"))
    Contingency(surrender, 'If they surrender')
    """

    kind: ContingencyKind = attrs.field(validator=_checks.one(ContingencyKind))
    evidence: Evidence = attrs.field(validator=_checks.one(Evidence))

    def __repr__(self) -> str:
        return f"Contingency({self.kind.value}, {self.evidence.quote!r})"


class Law(enum.StrEnum):
    """The body of law that a text cites.

    >>> Law("international_law").value
    'international_law'
    """

    DOMESTIC_LAW = "domestic_law"
    """The law of a state, named by `LegalBasis.of`."""
    INTERNATIONAL_LAW = "international_law"
    """International law in general."""
    HUMANITARIAN_LAW = "humanitarian_law"
    """International humanitarian law; the Geneva Conventions."""
    UN_CHARTER = "un_charter"
    """The Charter of the United Nations."""
    UN_RESOLUTION = "un_resolution"
    """A resolution of the United Nations."""
    AGREEMENT = "agreement"
    """An agreement between the parties."""
    OTHER = "other"
    """Something else, which the evidence names."""


@attrs.frozen(kw_only=True)
class LegalBasis:
    """A law that the text itself cites; one that the library or its user adds has no place here.

    Attributes:
        law: Which body of law.
        evidence: The words that cite it.
        of: Whose law, for domestic law.

    >>> from ceasefire_brief import Source
    >>> source = Source(text="They will be treated under international law.")
    >>> LegalBasis(law=Law.INTERNATIONAL_LAW, evidence=source.quote("international law"))
    LegalBasis(international_law, 'international law')
    """

    law: Law = attrs.field(validator=_checks.one(Law))
    evidence: Evidence = attrs.field(validator=_checks.one(Evidence))
    of: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))

    def __repr__(self) -> str:
        return f"LegalBasis({self.law.value}, {self.evidence.quote!r})"


class PledgeStatus(enum.StrEnum):
    """Where an undertaking stands.

    >>> PledgeStatus("offered")
    <PledgeStatus.OFFERED: 'offered'>
    """

    OFFERED = "offered"
    """Declared ready to undertake it, or does so on a condition."""
    GIVEN = "given"
    """Undertaken outright."""
    PROPOSED = "proposed"
    """Proposed by another, or under discussion; nobody has undertaken it."""
    REFUSED = "refused"
    """Said not to be undertaken."""
    FULFILLED = "fulfilled"
    """Said to have been kept."""
    BROKEN = "broken"
    """Said to have been broken."""
    UNCLEAR = "unclear"
    """The text is unclear about it."""


@attrs.frozen(kw_only=True, repr=False)
class Guarantee(Provision):
    """An undertaking towards others, for which the guarantor answers.

    Attributes:
        guarantor: Who undertakes it; ``None`` if the text does not say.
        beneficiaries: In whose favour.
        undertakings: What is guaranteed; one or more.
        contingent_on: What it depends on; empty if on nothing that the text names.
        legal_basis: The laws that the text cites for it.
        status: Where it stands.
        third_parties: Others who take part.

    >>> Guarantee.kind
    'guarantee'
    """

    kind: ClassVar[str] = "guarantee"

    status: PledgeStatus = attrs.field(validator=_checks.one(PledgeStatus))
    guarantor: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    beneficiaries: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    undertakings: tuple[Undertaking, ...] = attrs.field(validator=_checks.many(Undertaking, least=1))
    contingent_on: tuple[Contingency, ...] = attrs.field(default=(), validator=_checks.many(Contingency))
    legal_basis: tuple[LegalBasis, ...] = attrs.field(default=(), validator=_checks.many(LegalBasis))
    third_parties: tuple[ThirdParty, ...] = attrs.field(default=(), validator=_checks.many(ThirdParty))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.guarantor,) if self.guarantor else ()


class Firmness(enum.StrEnum):
    """How firmly a party commits itself.

    >>> Firmness("in_principle").value
    'in_principle'
    """

    OUTRIGHT = "outright"
    """Says that it will."""
    IN_PRINCIPLE = "in_principle"
    """Commits itself in principle."""
    READY = "ready"
    """Says that it is ready or willing to."""


@attrs.frozen(kw_only=True, repr=False)
class Commitment(Provision):
    """What a party says that it will do, or is ready to do.

    Attributes:
        by: Who commits.
        towards: To whom, or together with whom.
        subject: What it is about.
        firmness: How firmly.
        content: The words that say what.
        answers: The statement that it answers, such as a proposal.
        status: Where it stands.

    >>> Commitment.kind
    'commitment'
    """

    kind: ClassVar[str] = "commitment"

    status: PledgeStatus = attrs.field(default=PledgeStatus.GIVEN, validator=_checks.one(PledgeStatus))
    by: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    towards: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    subject: Subject = attrs.field(default=Subject.OTHER, validator=_checks.one(Subject))
    firmness: Firmness = attrs.field(default=Firmness.OUTRIGHT, validator=_checks.one(Firmness))
    content: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))
    answers: Provision | None = attrs.field(default=None, validator=_checks.maybe(Provision))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.by,) if self.by else ()
