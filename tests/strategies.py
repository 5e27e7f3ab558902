"""Hypothesis strategies for the model: values of every field, and whole briefs that are valid.

`briefs` is the one to use; the others make the parts of one. What a field takes is read off the
field (its annotation and its validator), so that a new field or kind is covered when it is added.
"""

import datetime
import enum
import types
import typing
from typing import Any

import attrs
from hypothesis import strategies as st

import ceasefire_brief as cb

KINDS: tuple[type[cb.Provision], ...] = (
    cb.Acknowledgement,
    cb.Assessment,
    cb.CeasefireProposal,
    cb.Commitment,
    cb.CommonGround,
    cb.Contact,
    cb.Guarantee,
    cb.HumanitarianTransfer,
    cb.Precondition,
    cb.PrisonerExchange,
    cb.Proposal,
    cb.Response,
)

_LETTERS = st.one_of(
    st.sampled_from("abz AZ09 .!?\n\t\"'\\/روس هدنة مَ ٣ їжак война 🙂\u0000\u2028\u200f\ufeffé"),
    st.characters(exclude_categories=("Cs",)),
)
TEXTS = st.text(_LETTERS, min_size=1, max_size=12).filter(lambda text: not text.isspace())
IDS = st.from_regex(r"[a-z0-9_.:\-/ا-ي]{1,12}", fullmatch=True)
COUNTS = st.one_of(st.integers(0, 500), st.integers(0, 2**53 - 1))
MOMENTS = st.builds(
    cb.Moment,
    TEXTS,
    st.none()
    | st.sampled_from(["2025-05-08", "XXXX-05-08", "2025", "2025-11", "XXXX-XX-30", "2024-02-29T23:59", "T06:30"]),
)
DURATIONS = st.one_of(
    st.just(cb.Duration(open_ended=True)),
    st.builds(cb.Duration, days=st.integers(1, 999_999), hours=st.integers(0, 9_999_999)),
    st.builds(cb.Duration, years=st.integers(0, 9999), months=st.integers(0, 99_999), weeks=st.integers(1, 99_999)),
    st.builds(cb.Duration, minutes=st.integers(1, 99_999_999), seconds=st.integers(0, 9_999_999_999)),
)
SPANS = st.builds(lambda start, length: cb.Span(start, start + length), st.integers(0, 400), st.integers(1, 60))


@st.composite
def headcounts(draw: st.DrawFn) -> cb.Headcount:
    """A number of people, exact or not."""
    value, qualifier = draw(COUNTS), draw(st.sampled_from(cb.Qualifier))
    if qualifier is cb.Qualifier.BETWEEN:
        return cb.Headcount(min(value, 2**53 - 2), qualifier, min(value, 2**53 - 2) + 1)
    return cb.Headcount(value, qualifier)


@st.composite
def sources(draw: st.DrawFn) -> cb.Source:
    """A text that has room for evidence."""
    return cb.Source(
        text=draw(st.text(_LETTERS, min_size=2, max_size=60)),
        language=draw(st.none() | st.sampled_from(["ar", "en", "pt-BR", "uk", "zh-Hant-TW"])),
        publisher=draw(st.none() | TEXTS),
        published=draw(st.none() | st.dates()),
        url=draw(st.none() | st.just("https://example.org/a?b=c#ü")),
    )


@st.composite
def evidence(draw: st.DrawFn, source: cb.Source) -> cb.Evidence:
    """One to three stretches of the text."""
    size = len(source.text)
    borders = sorted(draw(st.sets(st.integers(0, size), min_size=2, max_size=min(6, size + 1))))
    pairs = zip(borders[::2], borders[1::2], strict=False)
    return source.evidence(*(cb.Span(start, end) for start, end in pairs))


@st.composite
def parties(draw: st.DrawFn, *, most: int = 6) -> tuple[cb.Party, ...]:
    """Parties that stand behind one another, in any order."""
    made: list[cb.Party] = []
    states = draw(st.lists(st.sampled_from(["SDN", "QAT", "ARM", "AZE", "COL"]), min_size=1, max_size=2, unique=True))
    made += [cb.Party(id=state, kind=cb.PartyKind.STATE, name=draw(TEXTS)) for state in states]
    for id in draw(st.lists(IDS.filter(lambda id: id not in states), max_size=most - len(states), unique=True)):
        kind = draw(st.sampled_from([kind for kind in cb.PartyKind if kind is not cb.PartyKind.STATE]))
        others = st.sampled_from(made)
        members = draw(st.lists(others, max_size=2)) if kind is cb.PartyKind.COALITION else ()
        made.append(
            cb.Party(
                id=id,
                kind=kind,
                name=draw(TEXTS),
                country=draw(st.sampled_from([None, "SDN"])),
                office=draw(st.none() | TEXTS),
                speaks_for=draw(st.none() | others),
                part_of=draw(st.none() | others),
                members=tuple(members),
            )
        )
    return tuple(draw(st.permutations(made)))


class Stage:
    """What the parts of a brief that is being made can refer to."""

    def __init__(self, source: cb.Source, parties: tuple[cb.Party, ...]) -> None:
        self.source = source
        self.parties = parties
        self.provisions: list[cb.Provision] = []

    def one(self, kind: type) -> st.SearchStrategy[Any]:
        """An object of an attrs class."""
        if kind is cb.Evidence:
            return evidence(self.source)
        fixed: dict[type, st.SearchStrategy[Any]] = {
            cb.Party: st.sampled_from(self.parties),
            cb.Headcount: headcounts(),
            cb.Duration: DURATIONS,
            cb.Moment: MOMENTS,
            cb.Span: SPANS,
        }
        if kind in fixed:
            return fixed[kind]
        if issubclass(kind, cb.Provision):
            return st.sampled_from([one for one in self.provisions if isinstance(one, kind)])
        return self.build(kind)

    def build(self, kind: type, **given: Any) -> st.SearchStrategy[Any]:
        """An object of an attrs class, with every field drawn that is not given."""
        hints = typing.get_type_hints(kind)
        drawn = {
            field.alias: self.value(hints[field.name], field.validator)
            for field in attrs.fields(kind)
            if field.name not in given
        }
        return st.builds(kind, **{name: st.just(value) for name, value in given.items()}, **drawn)

    def value(self, hint: Any, check: Any) -> st.SearchStrategy[Any]:
        """A value for a field."""
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (types.UnionType, typing.Union):
            inner = arguments[0]
            refers = isinstance(inner, type) and issubclass(inner, cb.Provision)
            if refers and not any(isinstance(one, inner) for one in self.provisions):
                return st.none()
            return st.none() | self.value(inner, getattr(check, "check", check))
        if origin is tuple:
            least = getattr(check, "least", 0)
            return st.lists(
                self.value(arguments[0], getattr(check, "each", None)), min_size=least, max_size=least + 1
            ).map(tuple)
        if issubclass(hint, enum.Enum):
            return st.sampled_from(hint)
        if hint is int:
            return st.integers(check.least, check.most)
        if hint is datetime.date:
            return st.dates()
        if hint is str:
            return TEXTS
        if hint is bool:
            return st.booleans()
        if hint is float:
            return st.floats(allow_nan=False, allow_infinity=False)
        return self.one(hint)


@st.composite
def briefs(draw: st.DrawFn, *, kinds: tuple[type[cb.Provision], ...] = KINDS, most: int = 4) -> cb.Brief:
    """A valid brief with up to ``most`` statements of the given kinds."""
    stage = Stage(draw(sources()), draw(parties()))
    ids = draw(st.lists(IDS, max_size=most, unique=True))
    for id in ids:
        stage.provisions.append(draw(stage.build(draw(st.sampled_from(kinds)), id=id)))
    mentions = []
    for _ in range(draw(st.integers(0, 3))):
        found = draw(evidence(stage.source))
        if not found.quotes[0].isspace():
            form, party = draw(st.sampled_from(cb.MentionForm)), draw(st.none() | st.sampled_from(stage.parties))
            mentions.append(cb.Mention(span=found.spans[0], quote=found.quotes[0], form=form, party=party))
    return cb.Brief(
        source=stage.source,
        parties=stage.parties,
        provisions=tuple(draw(st.permutations(stage.provisions))),
        mentions=tuple(mentions),
    )
