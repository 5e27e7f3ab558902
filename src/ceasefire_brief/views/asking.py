"""What a demand asks for, in English, neither more than the statement says nor the opposite of it.

Most pairs of the two cannot be said by a verb and its object: nobody *stops territory*, and *lift
humanitarian access* would ask for what is to be undone. Those are told as the action, *as regards*
the subject. The tables name the pairs that can be said straight, and those that have words of
their own.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ..model import Action, Subject
from .phrases import SUBJECTS

# What is asked about a subject, as the model defines the action, whatever the subject: a named party's
# deed, and the same where nobody is named. It says no more than the two words of the statement.
_AS_REGARDS: Final[Mapping[Action, tuple[str, str]]] = MappingProxyType(
    {
        Action.CEASE: ("stop what goes on, as regards {}", "an end be put to what goes on, as regards {}"),
        Action.ELIMINATE: ("do away with something, as regards {}", "something be done away with, as regards {}"),
        Action.LIFT: ("lift a measure, as regards {}", "a measure be lifted, as regards {}"),
        Action.WITHDRAW: ("withdraw, as regards {}", "there be a withdrawal, as regards {}"),
        Action.DISARM: ("disarm, as regards {}", "there be a disarmament, as regards {}"),
        Action.REFRAIN: ("refrain from acting, as regards {}", "nothing be done, as regards {}"),
        Action.ENSURE: ("make sure of something, as regards {}", "something be made sure of, as regards {}"),
        Action.GUARANTEE: ("give guarantees, as regards {}", "guarantees be given, as regards {}"),
        Action.RELEASE: ("release or hand over, as regards {}", "there be a release or handover, as regards {}"),
        Action.ALLOW: ("allow something, as regards {}", "something be allowed, as regards {}"),
        Action.RECOGNIZE: ("give recognition, as regards {}", "recognition be given, as regards {}"),
        Action.TAKE_INTO_ACCOUNT: ("take account of {}", "account be taken of {}"),
        Action.ACCEPT: ("agree to something, as regards {}", "something be agreed to, as regards {}"),
        Action.COMPLY: ("keep to what was agreed, as regards {}", "what was agreed be kept to, as regards {}"),
        Action.NEGOTIATE: ("negotiate about {}", "there be talks about {}"),
        Action.PROVIDE: ("give something, as regards {}", "something be given, as regards {}"),
        Action.DO: ("act, as regards {}", "there be action, as regards {}"),
    }
)

_STRAIGHT: Final[Mapping[Action, tuple[str, str]]] = MappingProxyType(
    {
        Action.CEASE: ("stop {}", "an end be put to {}"),
        Action.ELIMINATE: ("do away with {}", "{} be done away with"),
        Action.LIFT: ("lift {}", "{} be lifted"),
        Action.REFRAIN: ("refrain from {}", "{} be refrained from"),
        Action.ENSURE: ("ensure {}", "{} be ensured"),
        Action.GUARANTEE: ("guarantee {}", "{} be guaranteed"),
        Action.RELEASE: ("release {}", "{} be released"),
        Action.ALLOW: ("allow {}", "{} be allowed"),
        Action.RECOGNIZE: ("recognize {}", "{} be recognized"),
        Action.ACCEPT: ("accept {}", "{} be accepted"),
        Action.PROVIDE: ("provide {}", "{} be provided"),
    }
)

# Subjects that can be the object of the action's own verb: one stops attacks, but not territory, and
# to *stop humanitarian access* would ask for the opposite of what those who speak of it ask for.
_OBJECTS: Final[Mapping[Action, frozenset[Subject]]] = MappingProxyType(
    {
        Action.CEASE: frozenset(
            {
                *(Subject.ATTACKS, Subject.CEASEFIRE_MONITORING, Subject.WITHDRAWAL, Subject.MILITARY_AID),
                *(Subject.INTELLIGENCE, Subject.MOBILIZATION, Subject.REARMAMENT, Subject.DISARMAMENT),
                Subject.SANCTIONS,
            }
        ),
        Action.ELIMINATE: frozenset(
            {
                *(Subject.ATTACKS, Subject.CEASEFIRE_MONITORING, Subject.MILITARY_AID, Subject.INTELLIGENCE),
                *(Subject.MOBILIZATION, Subject.REARMAMENT, Subject.ROOT_CAUSES, Subject.SANCTIONS),
                *(Subject.NUCLEAR, Subject.SECURITY_GUARANTEES),
            }
        ),
        Action.LIFT: frozenset({Subject.SANCTIONS}),
        Action.REFRAIN: frozenset(
            {
                *(Subject.ATTACKS, Subject.CEASEFIRE_MONITORING, Subject.WITHDRAWAL, Subject.MILITARY_AID),
                *(Subject.INTELLIGENCE, Subject.MOBILIZATION, Subject.REARMAMENT, Subject.DISARMAMENT),
                *(Subject.SANCTIONS, Subject.NUCLEAR),
            }
        ),
        Action.ENSURE: frozenset(
            {
                *(Subject.CEASEFIRE, Subject.CEASEFIRE_MONITORING, Subject.WITHDRAWAL, Subject.MILITARY_AID),
                *(Subject.INTELLIGENCE, Subject.DISARMAMENT, Subject.PRISONERS, Subject.HOSTAGES),
                *(Subject.HUMANITARIAN_ACCESS, Subject.CIVILIANS, Subject.LIVES, Subject.SECURITY_GUARANTEES),
                *(Subject.SECURITY_INTERESTS, Subject.SETTLEMENT, Subject.RECONSTRUCTION, Subject.COMPLIANCE),
            }
        ),
        Action.GUARANTEE: frozenset(
            {
                *(Subject.CEASEFIRE, Subject.CEASEFIRE_MONITORING, Subject.WITHDRAWAL, Subject.MILITARY_AID),
                *(Subject.DISARMAMENT, Subject.PRISONERS, Subject.HOSTAGES, Subject.HUMANITARIAN_ACCESS),
                *(Subject.CIVILIANS, Subject.LIVES, Subject.SECURITY_INTERESTS, Subject.SETTLEMENT),
                *(Subject.RECONSTRUCTION, Subject.COMPLIANCE),
            }
        ),
        Action.RELEASE: frozenset({Subject.PRISONERS, Subject.HOSTAGES, Subject.CIVILIANS}),
        Action.ALLOW: frozenset(
            {
                *(Subject.CEASEFIRE, Subject.CEASEFIRE_MONITORING, Subject.WITHDRAWAL, Subject.MILITARY_AID),
                *(Subject.INTELLIGENCE, Subject.MOBILIZATION, Subject.REARMAMENT, Subject.DISARMAMENT),
                *(Subject.FOREIGN_FORCES, Subject.PRISONERS, Subject.HOSTAGES, Subject.HUMANITARIAN_ACCESS),
                *(Subject.CIVILIANS, Subject.LIVES, Subject.SETTLEMENT, Subject.RECONSTRUCTION),
            }
        ),
        Action.ACCEPT: frozenset(
            {
                *(Subject.CEASEFIRE, Subject.CEASEFIRE_MONITORING, Subject.WITHDRAWAL, Subject.MILITARY_AID),
                *(Subject.INTELLIGENCE, Subject.DISARMAMENT, Subject.FOREIGN_FORCES, Subject.PRISONERS),
                *(Subject.HOSTAGES, Subject.HUMANITARIAN_ACCESS, Subject.CIVILIANS, Subject.SECURITY_GUARANTEES),
                *(Subject.SETTLEMENT, Subject.RECONSTRUCTION),
            }
        ),
        Action.PROVIDE: frozenset(
            {
                *(Subject.CEASEFIRE_MONITORING, Subject.MILITARY_AID, Subject.HUMANITARIAN_ACCESS),
                *(Subject.SECURITY_GUARANTEES, Subject.RECONSTRUCTION),
            }
        ),
    }
)

# What is done about people, where they are not themselves the object.
_MATTERS: Final[Mapping[Subject, str]] = MappingProxyType(
    {
        Subject.PRISONERS: "the release or exchange of prisoners",
        Subject.HOSTAGES: "the release of hostages",
        Subject.CIVILIANS: "the protection, evacuation or return of civilians",
        Subject.COMPLIANCE: "the keeping of what was agreed before",
    }
)

_TOGETHER: Final[Mapping[tuple[Action, Subject], tuple[str, str]]] = MappingProxyType(
    {
        (Action.CEASE, Subject.CEASEFIRE): ("stop the fighting", "an end be put to the fighting"),
        (Action.CEASE, Subject.HOSTAGES): ("stop taking hostages", "an end be put to the taking of hostages"),
        (Action.REFRAIN, Subject.HOSTAGES): ("refrain from taking hostages", "no hostages be taken"),
        (Action.REFRAIN, Subject.FOREIGN_FORCES): ("have no foreign forces", "there be no foreign forces"),
        (Action.ELIMINATE, Subject.FOREIGN_FORCES): (
            "do away with the presence of foreign forces",
            "the presence of foreign forces be done away with",
        ),
        (Action.LIFT, Subject.HUMANITARIAN_ACCESS): (
            "lift a siege, a blockade or other restrictions on humanitarian access",
            "a siege, a blockade or other restrictions on humanitarian access be lifted",
        ),
        (Action.WITHDRAW, Subject.WITHDRAWAL): ("withdraw forces", "forces be withdrawn"),
        (Action.WITHDRAW, Subject.TERRITORY): ("withdraw from territory", "forces be withdrawn from territory"),
        (Action.WITHDRAW, Subject.FOREIGN_FORCES): ("withdraw foreign forces", "foreign forces be withdrawn"),
        (Action.DISARM, Subject.DISARMAMENT): ("disarm", "there be a disarmament"),
        (Action.COMPLY, Subject.COMPLIANCE): ("keep to what was agreed before", "what was agreed before be kept to"),
        (Action.COMPLY, Subject.CEASEFIRE): ("keep to a ceasefire", "a ceasefire be kept to"),
        (Action.GUARANTEE, Subject.SECURITY_GUARANTEES): (
            "give security guarantees",
            "security guarantees be given",
        ),
        (Action.PROVIDE, Subject.INTELLIGENCE): ("share intelligence", "intelligence be shared"),
    }
)


def asked(action: Action, subject: Subject, term: str | None = None) -> tuple[str, str]:
    """What is asked of a named party, behind *that it*; and the same where nobody is named.

    Args:
        action: What is to be done.
        subject: About what.
        term: The user's own word for a subject that is not on the list.

    >>> asked(Action.LIFT, Subject.SANCTIONS)
    ('lift sanctions', 'sanctions be lifted')
    >>> asked(Action.LIFT, Subject.TERRITORY)[0]
    'lift a measure, as regards territory'
    """
    together = _TOGETHER.get((action, subject))
    if together is not None:
        return together
    own = term if subject is Subject.OTHER else None
    if action in _STRAIGHT and (own or subject in _OBJECTS.get(action, ())):
        named = own or (SUBJECTS if action is Action.RELEASE else {**SUBJECTS, **_MATTERS})[subject]
        bare, passive = _STRAIGHT[action]
    else:
        named = own or SUBJECTS[subject]
        bare, passive = _AS_REGARDS[action]
    return bare.replace("{}", named), passive.replace("{}", named)
