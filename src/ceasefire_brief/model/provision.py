"""What all statements have in common."""

import enum
from collections.abc import Iterator
from typing import ClassVar

import attrs

from . import _checks
from .attribution import Attribution
from .display import carry_out
from .party import Party
from .source import Evidence


class Subject(enum.StrEnum):
    """What a demand, a proposal or a commitment is about: a closed list, with `OTHER`.

    The list joins the elements of ceasefire texts in the UN's *Guidance on Mediation of Ceasefires*
    (2022) with the provisions coded by PA-X and the Peace Accords Matrix.

    >>> Subject("military_aid")
    <Subject.MILITARY_AID: 'military_aid'>
    """

    CEASEFIRE = "ceasefire"
    """Suspending or ending the fighting."""
    ATTACKS = "attacks"
    """Particular acts of force: strikes, shelling, incursions."""
    CEASEFIRE_MONITORING = "ceasefire_monitoring"
    """Monitoring, verification and control of a ceasefire."""
    WITHDRAWAL = "withdrawal"
    """Withdrawing or redeploying forces."""
    TERRITORY = "territory"
    """Control, status or recognition of territory, borders and lines."""
    MILITARY_AID = "military_aid"
    """Weapons, training or other military support from third parties."""
    INTELLIGENCE = "intelligence"
    """Sharing of intelligence by third parties."""
    MOBILIZATION = "mobilization"
    """Calling up or recruiting for the armed forces."""
    REARMAMENT = "rearmament"
    """Rearming, regrouping or reinforcing forces."""
    DISARMAMENT = "disarmament"
    """Disarming, demobilizing, demilitarizing, limiting forces."""
    FOREIGN_FORCES = "foreign_forces"
    """Foreign troops, peacekeepers, mercenaries and bases."""
    PRISONERS = "prisoners"
    """Release or exchange of prisoners of war and detainees."""
    HOSTAGES = "hostages"
    """Release of hostages."""
    HUMANITARIAN_ACCESS = "humanitarian_access"
    """Relief, corridors, crossings, an end to siege or blockade."""
    CIVILIANS = "civilians"
    """Protection, evacuation or return of civilians, children and displaced people."""
    LIVES = "lives"
    """Saving or sparing the lives of particular people, such as encircled soldiers."""
    SECURITY_GUARANTEES = "security_guarantees"
    """Assurances against renewed attack."""
    SECURITY_INTERESTS = "security_interests"
    """A party's own security interests."""
    ROOT_CAUSES = "root_causes"
    """The causes of the conflict, as the speaker sees them."""
    ALIGNMENT = "alignment"
    """Neutrality, or membership of an alliance."""
    SETTLEMENT = "settlement"
    """A political settlement, a peace agreement, the talks towards one."""
    GOVERNANCE = "governance"
    """Elections, government, constitution, rights."""
    SANCTIONS = "sanctions"
    """Sanctions, embargoes, frozen assets."""
    RECONSTRUCTION = "reconstruction"
    """Reconstruction, compensation, reparations."""
    ACCOUNTABILITY = "accountability"
    """Investigation, prosecution, amnesty."""
    NUCLEAR = "nuclear"
    """Nuclear weapons, enrichment, non-proliferation."""
    RELATIONS = "relations"
    """Relations and cooperation between the parties."""
    COMPLIANCE = "compliance"
    """Keeping to what was agreed before."""
    HUMANITARIAN_CONSIDERATIONS = "humanitarian_considerations"
    """Humane treatment and considerations of humanity in general."""
    OTHER = "other"
    """None of these; `Precondition.subject_term` can say what."""


@attrs.frozen(kw_only=True, repr=False)
class Provision:
    """The base of all statements: an id, the words it rests on, who says it, where it stands.

    Attributes:
        id: Unique in its brief, stable for the same text: ``"exchange-1"``.
        evidence: The words that the statement rests on. There is no statement without.
        attribution: Who says it, and how.
        status: Where what is stated stands, by a vocabulary of each kind's own.

    >>> from ceasefire_brief import Assessment
    >>> issubclass(Assessment, Provision), Assessment.kind
    (True, 'assessment')
    """

    kind: ClassVar[str] = "provision"
    """The name of the class on the wire."""

    id: str = attrs.field(validator=_checks.identifier)
    evidence: Evidence = attrs.field(validator=_checks.one(Evidence))
    attribution: Attribution = attrs.field(validator=_checks.one(Attribution))
    status: enum.StrEnum = attrs.field(validator=_checks.one(enum.StrEnum))

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties that the statement names, each once, with the speaker last."""
        return tuple(dict.fromkeys(_parties_in(self)))

    @property
    def actors(self) -> tuple[Party, ...]:
        """The parties whose act the statement describes: who proposes, demands, releases, takes part."""
        return ()

    @property
    def refers_to(self) -> "tuple[Provision, ...]":
        """The statements of the same brief that this one refers to, such as the proposal it answers."""
        return tuple(dict.fromkeys(_provisions_in(self)))

    def _repr_html_(self) -> str:
        html: str = carry_out("Provision._repr_html_", self)
        return html

    def __repr__(self) -> str:
        who = ", ".join(party.id for party in self.parties)
        return (
            f"{type(self).__name__}({self.id!r}, {self.status.value}, {who or 'no party named'}, {self.evidence.hull})"
        )


def _values_in(value: object) -> Iterator[object]:
    for field in attrs.fields(type(value)):  # type: ignore[arg-type]
        if field.name == "attribution":
            continue
        inner = getattr(value, field.name)
        yield from inner if isinstance(inner, tuple) else (inner,)
    if isinstance(value, Provision):
        yield value.attribution


def _parties_in(value: object) -> Iterator[Party]:
    for inner in _values_in(value):
        if isinstance(inner, Party):
            yield inner
        elif attrs.has(type(inner)) and not isinstance(inner, Provision):
            yield from _parties_in(inner)


def _provisions_in(value: object) -> Iterator[Provision]:
    for inner in _values_in(value):
        if isinstance(inner, Provision):
            yield inner
        elif attrs.has(type(inner)) and not isinstance(inner, Party):
            yield from _provisions_in(inner)
