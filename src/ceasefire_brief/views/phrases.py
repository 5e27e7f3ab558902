"""The English words for the values of the model's vocabularies, as parts of sentences.

One table a vocabulary. All phrases avoid number agreement (past tenses, modals, bare verbs), so
that they fit a state, a movement and a group of people alike.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ..model import (
    Aim,
    Answer,
    AttributionForm,
    ContactStatus,
    ContingencyKind,
    DetaineeCategory,
    ExchangeStatus,
    Health,
    Law,
    Medium,
    ProposalStatus,
    Purpose,
    Scope,
    SpeechAct,
    Subject,
    Undertaking,
)

SUBJECTS: Final[Mapping[Subject, str]] = MappingProxyType(
    {
        Subject.CEASEFIRE: "a ceasefire",
        Subject.ATTACKS: "attacks",
        Subject.CEASEFIRE_MONITORING: "monitoring of the ceasefire",
        Subject.WITHDRAWAL: "a withdrawal of forces",
        Subject.TERRITORY: "territory",
        Subject.MILITARY_AID: "military aid",
        Subject.INTELLIGENCE: "the sharing of intelligence",
        Subject.MOBILIZATION: "mobilization",
        Subject.REARMAMENT: "rearmament",
        Subject.DISARMAMENT: "disarmament",
        Subject.FOREIGN_FORCES: "foreign forces",
        Subject.PRISONERS: "prisoners",
        Subject.HOSTAGES: "hostages",
        Subject.HUMANITARIAN_ACCESS: "humanitarian access",
        Subject.CIVILIANS: "civilians",
        Subject.LIVES: "the saving of lives",
        Subject.SECURITY_GUARANTEES: "security guarantees",
        Subject.SECURITY_INTERESTS: "security interests",
        Subject.ROOT_CAUSES: "the root causes of the conflict",
        Subject.ALIGNMENT: "neutrality or alliances",
        Subject.SETTLEMENT: "a settlement",
        Subject.GOVERNANCE: "government, elections or rights",
        Subject.SANCTIONS: "sanctions",
        Subject.RECONSTRUCTION: "reconstruction or compensation",
        Subject.ACCOUNTABILITY: "accountability or amnesty",
        Subject.NUCLEAR: "nuclear arms or activities",
        Subject.RELATIONS: "relations between the parties",
        Subject.COMPLIANCE: "what was agreed before",
        Subject.HUMANITARIAN_CONSIDERATIONS: "humanitarian considerations",
        Subject.OTHER: "another matter",
    }
)

AIMS: Final[Mapping[Aim, str]] = MappingProxyType(
    {
        Aim.CEASEFIRE: "a ceasefire",
        Aim.SETTLEMENT: "a settlement",
        Aim.DE_ESCALATION: "preventing escalation",
        Aim.EXCHANGE: "an exchange or release",
        Aim.TALKS: "talks",
        Aim.WITHDRAWAL: "a withdrawal or disarmament",
        Aim.RELIEF: "relief",
        Aim.OTHER: "another aim",
    }
)

ANSWERS: Final[Mapping[Answer, str]] = MappingProxyType(
    {
        Answer.ACCEPTED: "accepted {}",
        Answer.IN_PRINCIPLE: "accepted {} in principle",
        Answer.CONDITIONAL: "answered {} with conditions or points",
        Answer.REJECTED: "rejected {}",
        Answer.NOTED: "took note of {}",
        Answer.NONE: "did not answer {}",
    }
)

HANDOVERS: Final[Mapping[ExchangeStatus, str]] = MappingProxyType(
    {
        ExchangeStatus.PROPOSED: "would hand over",
        ExchangeStatus.ANNOUNCED: "will hand over",
        ExchangeStatus.AGREED: "will hand over",
        ExchangeStatus.UNDER_WAY: "began to hand over",
        ExchangeStatus.COMPLETED: "handed over",
        ExchangeStatus.PARTLY_COMPLETED: "handed over part of",
        ExchangeStatus.UNCLEAR: "may hand over",
    }
)
"""What the party that lets go does; a status that is not here has no handover to tell of."""

NO_HANDOVERS: Final[Mapping[ExchangeStatus, str]] = MappingProxyType(
    {
        ExchangeStatus.POSTPONED: "put off",
        ExchangeStatus.CANCELLED: "cancelled",
        ExchangeStatus.REFUSED: "refused or denied",
    }
)

PEOPLE: Final[Mapping[DetaineeCategory, tuple[str, str]]] = MappingProxyType(
    {
        DetaineeCategory.PRISONER_OF_WAR: ("prisoner of war", "prisoners of war"),
        DetaineeCategory.CIVILIAN: ("civilian", "civilians"),
        DetaineeCategory.DETAINEE: ("detainee", "detainees"),
        DetaineeCategory.HOSTAGE: ("hostage", "hostages"),
        DetaineeCategory.CHILD: ("child", "children"),
        DetaineeCategory.REMAINS: ("dead body", "dead bodies"),
        DetaineeCategory.UNSPECIFIED: ("person", "people"),
    }
)

HEALTH: Final[Mapping[Health, str]] = MappingProxyType(
    {
        Health.SERIOUSLY_WOUNDED: "seriously wounded ",
        Health.SERIOUSLY_SICK: "seriously sick ",
        Health.WOUNDED_OR_SICK: "wounded or sick ",
        Health.UNSPECIFIED: "",
    }
)

STANDINGS: Final[Mapping[ProposalStatus, str]] = MappingProxyType(
    {
        ProposalStatus.PROPOSED: "was proposed",
        ProposalStatus.SUPPORTED_IN_PRINCIPLE: "was supported in principle",
        ProposalStatus.CONDITIONS_RAISED: "was answered with conditions or points",
        ProposalStatus.COUNTERED: "was answered with another proposal",
        ProposalStatus.REJECTED: "was rejected, or is said not to have been agreed",
        ProposalStatus.AGREED: "was agreed",
        ProposalStatus.DECLARED: "was declared",
        ProposalStatus.IN_EFFECT: "is in effect",
        ProposalStatus.EXTENDED: "was extended",
        ProposalStatus.SUSPENDED: "was interrupted or put off",
        ProposalStatus.VIOLATED: "is in effect and said to be broken",
        ProposalStatus.ENDED: "is over",
        ProposalStatus.UNCLEAR: "was spoken of; where it stands is unclear",
    }
)

SCOPES: Final[Mapping[Scope, str]] = MappingProxyType(
    {
        Scope.ALL_HOSTILITIES: "all hostilities",
        Scope.ENERGY: "strikes on energy infrastructure",
        Scope.INFRASTRUCTURE: "strikes on civilian infrastructure",
        Scope.SEA: "hostilities at sea",
        Scope.AIR: "strikes from the air",
        Scope.AREA: "hostilities in one area",
        Scope.LINE: "hostilities along a line",
        Scope.CORRIDOR: "hostilities along a corridor",
    }
)

PURPOSES: Final[Mapping[Purpose, str]] = MappingProxyType(
    {
        Purpose.HUMANITARIAN: "humanitarian purposes",
        Purpose.PEACE_PROCESS: "a peace process",
        Purpose.HOLIDAY: "a holiday",
        Purpose.ELECTION: "an election",
        Purpose.EXCHANGE: "an exchange of prisoners or hostages",
        Purpose.OTHER: "another purpose",
    }
)

UNDERTAKINGS: Final[Mapping[Undertaking, str]] = MappingProxyType(
    {
        Undertaking.LIFE: "life",
        Undertaking.HUMANE_TREATMENT: "humane treatment",
        Undertaking.SAFE_PASSAGE: "safe passage",
        Undertaking.SAFETY: "safety",
        Undertaking.SECURITY: "security",
        Undertaking.CEASEFIRE: "the keeping of a ceasefire",
        Undertaking.IMPLEMENTATION: "the carrying out of an agreement",
        Undertaking.RELEASE: "release",
        Undertaking.RETURN: "return",
        Undertaking.MEDICAL_CARE: "medical care",
        Undertaking.HUMANITARIAN_ACCESS: "humanitarian access",
        Undertaking.AMNESTY: "amnesty",
        Undertaking.NON_AGGRESSION: "non-aggression",
        Undertaking.RIGHTS: "rights",
        Undertaking.OTHER: "something else",
    }
)

CONTINGENCIES: Final[Mapping[ContingencyKind, str]] = MappingProxyType(
    {
        ContingencyKind.SURRENDER: "their surrender",
        ContingencyKind.WITHDRAWAL: "a withdrawal",
        ContingencyKind.CEASEFIRE: "a ceasefire",
        ContingencyKind.COMPLIANCE: "compliance by the other side",
        ContingencyKind.RELEASE: "a release",
        ContingencyKind.AGREEMENT: "an agreement",
        ContingencyKind.OTHER: "something else",
    }
)

LAWS: Final[Mapping[Law, str]] = MappingProxyType(
    {
        Law.DOMESTIC_LAW: "domestic law",
        Law.INTERNATIONAL_LAW: "international law",
        Law.HUMANITARIAN_LAW: "international humanitarian law",
        Law.UN_CHARTER: "the UN Charter",
        Law.UN_RESOLUTION: "a UN resolution",
        Law.AGREEMENT: "an agreement between the parties",
        Law.OTHER: "another law",
    }
)

CONTACTS: Final[Mapping[Medium, str]] = MappingProxyType(
    {
        Medium.PHONE_CALL: "A phone call",
        Medium.VIDEO_CALL: "A video call",
        Medium.MEETING: "A meeting",
        Medium.TALKS: "A round of talks",
        Medium.LETTER: "A letter or message",
        Medium.UNSPECIFIED: "A contact",
    }
)

CONTACT_STANDINGS: Final[Mapping[ContactStatus, str]] = MappingProxyType(
    {
        ContactStatus.HELD: "took place",
        ContactStatus.UNDER_WAY: "is taking place",
        ContactStatus.PLANNED: "is planned",
        ContactStatus.PROPOSED: "was suggested",
        ContactStatus.SUSPENDED: "was broken off or put off",
        ContactStatus.REFUSED: "was refused, called off, or did not take place",
        ContactStatus.UNCLEAR: "may have taken place",
    }
)

ACTS: Final[Mapping[SpeechAct, str]] = MappingProxyType(
    {
        SpeechAct.ANNOUNCE: "announced",
        SpeechAct.INFORM: "told",
        SpeechAct.PROPOSE: "proposed",
        SpeechAct.OFFER: "offered",
        SpeechAct.DEMAND: "demanded",
        SpeechAct.STATE_CONDITION: "stated as a condition",
        SpeechAct.GUARANTEE: "guaranteed",
        SpeechAct.AFFIRM: "affirmed",
        SpeechAct.AGREE: "agreed",
        SpeechAct.REJECT: "rejected",
        SpeechAct.DENY: "denied",
        SpeechAct.THREATEN: "threatened",
        SpeechAct.THANK: "said in thanks or welcome",
        SpeechAct.NOTE: "noted",
        SpeechAct.DISCUSS: "discussed",
        SpeechAct.EXPRESS_INTEREST: "said with interest",
    }
)

UNNAMED_SPEAKERS: Final[Mapping[AttributionForm, str]] = MappingProxyType(
    {
        AttributionForm.NAMED_PERSON: "by a person",
        AttributionForm.SIDE: "by one side",
        AttributionForm.JOINT: "jointly",
        AttributionForm.IMPERSONAL: "without a named speaker",
        AttributionForm.REPORTED: "by a speaker not named",
        AttributionForm.AUTHOR: "in the text's own voice",
    }
)

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
