"""Who acts, who is acted on, and in which capacity."""

import enum

import attrs

from ..errors import InvalidValueError
from . import _checks
from .display import carry_out


class PartyKind(enum.StrEnum):
    """What sort of actor a party is.

    >>> PartyKind("state")
    <PartyKind.STATE: 'state'>
    """

    STATE = "state"
    """A state or territory with an ISO 3166-1 alpha-3 code (``XKX`` for Kosovo)."""
    PERSON = "person"
    """A human being, with the office and the party they speak for where known."""
    ARMED_FORCE = "armed_force"
    """The armed forces of a state or a part of them (Third Geneva Convention, article 4 A 1)."""
    ARMED_GROUP = "armed_group"
    """A non-state armed group (Additional Protocol II, article 1; UCDP's non-state actor)."""
    INTERNATIONAL_ORGANIZATION = "international_organization"
    """An organization of states, or of a mandate in international law such as the ICRC."""
    GOVERNMENT_BODY = "government_body"
    """A ministry, agency, court or parliament of a state."""
    COALITION = "coalition"
    """Several parties that act under one name."""
    GROUP = "group"
    """People named by what they have in common: detainees, encircled soldiers, families."""
    OTHER = "other"
    """A named actor of a kind that the text leaves open."""


def _country_of_a_state(party: "Party") -> str | None:
    return party.id if party.kind is PartyKind.STATE else None


@attrs.frozen(kw_only=True, cache_hash=True)
class Party:
    """Who acts or is acted on.

    The name is neutral and the same wherever the party stands; the words that a text uses for it,
    which may be political, are kept as `Mention` objects of the brief.

    Attributes:
        id: Stable and unique in a brief; the ISO 3166-1 alpha-3 code for a state.
        kind: What sort of actor.
        name: A display name.
        country: ISO 3166-1 alpha-3 code of the state it belongs to; for a state, its own.
        office: The office that a person holds or held, as in ``"president"``.
        speaks_for: The party on whose behalf a person speaks: their state, group or organization.
        part_of: The party that this one is a part of: the state of an army, the army of a unit.
        members: The parties of a coalition.

    Raises:
        InvalidValueError: If the id has white space, the country is not three capitals, a state's id
            is not its country, or a party other than a coalition has members.

    >>> state = Party(id="CHE", kind=PartyKind.STATE, name="Switzerland")
    >>> person = Party(id="person-1", kind=PartyKind.PERSON, name="Envoy", speaks_for=state)
    >>> person.side.id, state.country
    ('CHE', 'CHE')
    """

    id: str = attrs.field(validator=_checks.identifier)
    kind: PartyKind = attrs.field(validator=_checks.one(PartyKind))
    name: str = attrs.field(validator=_checks.text)
    country: str | None = attrs.field(
        default=attrs.Factory(_country_of_a_state, takes_self=True),
        validator=_checks.optional(_checks.matching("[A-Z]{3}", "an ISO 3166-1 alpha-3 code")),
    )
    office: str | None = attrs.field(default=None, validator=_checks.maybe_text)
    speaks_for: "Party | None" = attrs.field(default=None)
    part_of: "Party | None" = attrs.field(default=None)
    members: "tuple[Party, ...]" = attrs.field(default=())

    def __attrs_post_init__(self) -> None:
        if self.speaks_for is not None or self.part_of is not None or self.members != ():
            fields = attrs.fields(Party)
            _IS_PARTY(self, fields.speaks_for, self.speaks_for)
            _IS_PARTY(self, fields.part_of, self.part_of)
            _ARE_PARTIES(self, fields.members, self.members)
        if self.kind is PartyKind.STATE and self.id != self.country:
            raise InvalidValueError(f"Party.id: expected the state's country code {self.country!r}, got {self.id!r}")
        if self.members and self.kind is not PartyKind.COALITION:
            raise InvalidValueError(f"Party.members: expected none for a party of kind {self.kind.value!r}")

    @property
    def side(self) -> "Party":
        """The party at the end of `speaks_for` and `part_of`: for a minister or an army, the state."""
        party = self
        while (above := party.speaks_for or party.part_of) is not None:
            party = above
        return party

    def _repr_html_(self) -> str:
        html: str = carry_out("Party._repr_html_", self)
        return html

    def __repr__(self) -> str:
        behind = f" of {self.side.id}" if self.side is not self else ""
        return f"Party({self.id!r}, {self.kind.value}{behind}: {self.name!r})"


# Not on the fields: there the class does not exist yet.
_IS_PARTY = _checks.maybe(Party)
_ARE_PARTIES = _checks.many(Party)


class Role(enum.StrEnum):
    """In which capacity a third party takes part (PA-X ``ThrdPart``; DPPA guidance, 2022).

    >>> Role.MEDIATOR.value
    'mediator'
    """

    PROPOSER = "proposer"
    """Puts forward terms without being a conflict party."""
    MEDIATOR = "mediator"
    """Assists parties, with their consent, in reaching an agreement (UN Guidance for Effective Mediation)."""
    FACILITATOR = "facilitator"
    """Provides a place or channel, without shaping the terms."""
    OBSERVER = "observer"
    """Is present, or monitors, without a part in the talks."""
    GUARANTOR = "guarantor"
    """Undertakes that others will do as they agreed."""
    WITNESS = "witness"
    """Signs to attest, not to undertake."""
    DONOR = "donor"
    """Pays for or supplies what was agreed."""
    HOST = "host"
    """Receives the talks, or the people handed over, on its territory."""


@attrs.frozen(kw_only=True)
class ThirdParty:
    """A party other than the conflict parties, with its capacity in what is described.

    Attributes:
        party: Who.
        role: In which capacity.

    >>> ThirdParty(party=Party(id="QAT", kind=PartyKind.STATE, name="Qatar"), role=Role.MEDIATOR)
    ThirdParty(QAT, mediator)
    """

    party: Party = attrs.field(validator=_checks.one(Party))
    role: Role = attrs.field(validator=_checks.one(Role))

    def __repr__(self) -> str:
        return f"ThirdParty({self.party.id}, {self.role.value})"
