"""The vocabulary between languages and frames: what a word can be a cue for.

A pack says which words are cues for what; the frames know cues only, and no word of any language.
"""

from collections.abc import Iterable
from enum import StrEnum

from ..model.attribution import SpeechAct
from ..model.condition import Action, Aim, Extent
from ..model.contact import Medium
from ..model.exchange import DetaineeCategory, Health
from ..model.guarantee import ContingencyKind, Law, Undertaking
from ..model.party import Role
from ..model.proposal import Purpose, Scope
from ..model.provision import Subject
from ..model.quantity import Qualifier

ANY = None
"""Any value, or none."""


def _of(*vocabularies: type[StrEnum] | Iterable[str]) -> frozenset[str]:
    return frozenset(str(value) for vocabulary in vocabularies for value in vocabulary)


_FLAG = frozenset({""})
_UNITS = _of(("years", "months", "weeks", "days", "hours", "minutes", "seconds"))
_PEOPLE = _of(DetaineeCategory, ("soldier", "people"))

CUES: dict[str, frozenset[str] | None] = {
    # parties: the value is an id of the registry
    "name": ANY,
    "patron": ANY,
    "tied": _of(("", "held")),
    "adjective": ANY,
    "capital": ANY,
    "metonym": ANY,
    # heads of noun phrases that name a party together with a state or group
    "office": ANY,
    "body": ANY,
    "force": _FLAG,
    "side": _of(("one", "all", "partner")),
    "group": _FLAG,
    "organization": _FLAG,
    "pronoun": _of(("person", "persons", "group", "they")),
    "former": _FLAG,
    # people and how many
    "persons": _PEOPLE,
    "two_persons": _PEOPLE,
    "one_person": _PEOPLE,
    "health": _of(Health),
    "regular": _FLAG,
    "encircled": _FLAG,
    "number": ANY,
    "scale": ANY,
    "many": _FLAG,
    "ordinal": ANY,
    "qualifier": _of(Qualifier),
    "each": _FLAG,
    "same": _FLAG,
    "apiece": _FLAG,
    "heads": _FLAG,
    "rate": _FLAG,
    "recap": _FLAG,
    "repeated": _FLAG,
    "tally": _of(("", "onward")),
    "record": _FLAG,
    "total": _FLAG,
    "including": _FLAG,
    "phase": _FLAG,
    # time
    "unit": _UNITS,
    "one_unit": _UNITS,
    "two_units": _UNITS,
    "span": _of(f"{count} {unit}" for unit in _UNITS for count in range(1, 100)),
    "lasting": _FLAG,
    "ago": _FLAG,
    "within": _FLAG,
    "after": _FLAG,
    "until": _FLAG,
    "starting": _FLAG,
    "since": _FLAG,
    "month": ANY,
    "weekday": ANY,
    "day": ANY,
    "renewable": _FLAG,
    "open_ended": _FLAG,
    "history": _FLAG,
    # exchange and release
    "exchange": _of(DetaineeCategory, ("",)),
    "swap": _FLAG,
    "for": _FLAG,
    "in_return": _FLAG,
    "release": _FLAG,
    "released": _FLAG,
    "handover": _FLAG,
    "receive": _FLAG,
    "freed": _FLAG,
    "held": _FLAG,
    "captivity": _FLAG,
    "caught": _FLAG,
    "taken": _FLAG,
    "belongs": _FLAG,
    "prison": _FLAG,
    "ours": _FLAG,
    "its": _FLAG,
    "own": _FLAG,
    "goodwill": _FLAG,
    "papers": _FLAG,
    "conditional": _FLAG,
    "controlled": _FLAG,
    # where a thing stands
    "status": _of(
        (
            "announced",
            "planned",
            "agreed",
            "under_way",
            "completed",
            "postponed",
            "cancelled",
            "refused",
            "declared",
            "in_effect",
            "extended",
            "suspended",
            "violated",
            "ended",
            "accepted",
            "rejected",
            "noted",
            "unanswered",
        )
    ),
    "not": _FLAG,
    "keeps": _FLAG,
    "sustains": _FLAG,
    "resumes": _FLAG,
    "pause": _FLAG,
    "effort": _FLAG,
    "might": _FLAG,
    "future": _FLAG,
    "due": _FLAG,
    "passive": _FLAG,
    "denied": _FLAG,
    "absent": _FLAG,
    # ceasefire
    "ceasefire": _of(("ceasefire", "truce", "pause", "cessation")),
    "proposal": _FLAG,
    "articles": _FLAG,
    "plan": _FLAG,
    "propose": _FLAG,
    "call": _FLAG,
    "reply": _FLAG,
    "points": _FLAG,
    "namely": _FLAG,
    "scope": _of(Scope),
    "purpose": _of(Purpose),
    "attribute": _FLAG,
    "provides": _FLAG,
    "pact": _of(Subject, ("",)),
    "evacuation": _FLAG,
    "of_it": _FLAG,
    "armed": _FLAG,
    "unarmed": _FLAG,
    "mechanism": _FLAG,
    "definitive": _FLAG,
    # demands
    "condition": _FLAG,
    "as_condition": _FLAG,
    "key": _FLAG,
    "provided": _FLAG,
    "only_if": _FLAG,
    "aimed": _FLAG,
    "latter": _FLAG,
    "halt": _FLAG,
    "lasts": _FLAG,
    "terms": _FLAG,
    "appeal": _FLAG,
    "thus": _FLAG,
    "wants": _FLAG,
    "wishes": _FLAG,
    "in_exchange": _FLAG,
    "before": _FLAG,
    "must": _FLAG,
    "should": _FLAG,
    "demand": _FLAG,
    "need": _FLAG,
    "action": _of(Action),
    "subject": _of(Subject),
    "aim": _of(Aim),
    "extent": _of(Extent),
    # guarantees
    "guarantee": _of(("verb", "noun", "agent")),
    "undertaking": _of(Undertaking),
    "provide": _FLAG,
    "obtain": _FLAG,
    "if": _FLAG,
    "contingency": _of(ContingencyKind),
    "law": _of(Law),
    "according": _FLAG,
    # what is said, and how
    "speech": _of(SpeechAct),
    "voiced": _of(SpeechAct),
    "source": _FLAG,
    "tells": _FLAG,
    "ready": _FLAG,
    "commit": _FLAG,
    "participle": _FLAG,
    "principle": _FLAG,
    "contact": _of(Medium),
    "thanks": _FLAG,
    "welcome": _FLAG,
    "interest": _FLAG,
    "effect": _FLAG,
    "example": _FLAG,
    "tone": _FLAG,
    "attends": _FLAG,
    "apart": _FLAG,
    "jointly": _FLAG,
    "about": _FLAG,
    "role": _of(Role),
    # the small words
    "prep": _of(("to", "from", "by", "between", "of", "with", "in", "for", "on", "against", "at")),
    "and": _FLAG,
    "or": _FLAG,
    "but": _FLAG,
    "that": _FLAG,
    "that_they": _FLAG,
    "who": _FLAG,
    "where": _FLAG,
    "glue": _FLAG,
    "front": _FLAG,
    "article": _FLAG,
    "indefinite": _FLAG,
}
"""Each cue, with the values that it can have."""
