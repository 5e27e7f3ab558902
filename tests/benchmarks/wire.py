"""Loading and writing a brief's JSON, beside pydantic v2 models that make the same checks.

``python tests/benchmarks/wire.py`` prints the ratios. Both sides run in turns in one process, so
that a busy machine slows both, and the medians are compared. The pydantic models are frozen and
strict, forbid unknown keys, and check ranges, patterns, ids, references and quotes; they keep
references as ids, where the library makes objects that are shared.
"""

import argparse
import datetime
import enum
import gc
import statistics
import sys
import time
import types
import typing
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, Literal

import attrs
import pydantic

import ceasefire_brief as cb
from ceasefire_brief.model import _checks
from ceasefire_brief.model.quantity import CANONICAL_DURATION
from ceasefire_brief.wire._plan import BUILT_IN

_CONFIG = pydantic.ConfigDict(frozen=True, extra="forbid", strict=True)


class Passage(pydantic.BaseModel):
    model_config = _CONFIG
    start: Annotated[int, pydantic.Field(ge=0, le=2**53 - 1)]
    end: Annotated[int, pydantic.Field(ge=0, le=2**53 - 1)]
    quote: str


class Mention(Passage):
    form: Annotated[cb.MentionForm, pydantic.Strict(False)] = cb.MentionForm.NAME
    party: str | None = None


_Passages = Annotated[tuple[Passage, ...], pydantic.Field(min_length=1)]
_models: dict[type, Any] = {
    cb.Evidence: _Passages,
    cb.Duration: Annotated[str, pydantic.Field(pattern=f"^(?:{CANONICAL_DURATION})$")],
}


def model(kind: type, **also: Any) -> Any:
    """The pydantic model with the fields and checks of one attrs class."""
    if kind not in _models:
        hints = typing.get_type_hints(kind)
        fields: dict[str, Any] = {}
        for field in attrs.fields(kind):
            optional = field.default is not attrs.NOTHING and field.name != "status"
            default = field.default if not isinstance(field.default, attrs.Factory) else None
            hint = annotation(hints[field.name], field.validator)
            fields[field.name] = (hint | None if default is None and optional else hint, default if optional else ...)
        tag = {"kind": (Literal[kind.kind], ...)} if issubclass(kind, cb.Provision) else {}
        _models[kind] = pydantic.create_model(kind.__name__, __config__=_CONFIG, **tag, **fields, **also)
    return _models[kind]


def annotation(hint: Any, check: Any) -> Any:
    """The pydantic annotation for one field."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return annotation(arguments[0], getattr(check, "check", check)) | None
    if origin is tuple:
        many = tuple[annotation(arguments[0], getattr(check, "each", None)), ...]  # type: ignore[misc]
        return Annotated[many, pydantic.Field(min_length=getattr(check, "least", 0))]
    if isinstance(check, _checks.Text):
        return Annotated[str, pydantic.Field(pattern=r"\S")]
    if isinstance(check, _checks.AtLeast):
        return Annotated[int, pydantic.Field(ge=check.least, le=check.most)]
    if hint is str and isinstance(check, _checks.Matching):
        return Annotated[str, pydantic.Field(pattern=f"^(?:{check.pattern})$")]
    if issubclass(hint, enum.Enum | datetime.date):
        return Annotated[hint, pydantic.Strict(False)]
    if issubclass(hint, cb.Party | cb.Provision):
        return str
    return model(hint) if attrs.has(hint) else hint


_Source = model(cb.Source, sha256=(Annotated[str, pydantic.Field(pattern="^[0-9a-f]{64}$")] | None, None))
_Party = model(cb.Party)
_Statement = Annotated[typing.Union[tuple(model(kind) for kind in BUILT_IN)], pydantic.Field(discriminator="kind")]  # noqa: UP007


class Document(pydantic.BaseModel):
    model_config = _CONFIG
    format: Literal["ceasefire-brief/1"]
    source: _Source  # type: ignore[valid-type]
    parties: tuple[_Party, ...] = ()  # type: ignore[valid-type]
    provisions: tuple[_Statement, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @pydantic.model_validator(mode="after")
    def whole(self) -> "Document":
        parties = {party.id for party in self.parties}
        statements = {statement.id for statement in self.provisions}
        if len(parties) < len(self.parties) or len(statements) < len(self.provisions):
            raise ValueError("an id stands twice")
        for each in (*self.parties, *self.provisions, *self.mentions):
            self.look(each, parties, statements)
        if self.source.sha256 not in (None, cb.Source(text=self.source.text).sha256):
            raise ValueError("another text")
        return self

    def look(self, value: Any, parties: set[str], statements: set[str]) -> None:
        for check in _LOOKS[type(value)]:
            check(self, value, parties, statements)


def _looks(model: Any) -> list[Callable[..., None]]:
    """The checks of one model that need the rest of the document, by field."""
    if issubclass(model, Passage):
        own = [_quote]
        return [*own, _refer("party", "parties")] if model is Mention else own
    found: list[Callable[..., None]] = []
    kind = next(kind for kind, made in _models.items() if made is model)
    hints = typing.get_type_hints(kind)
    for field in attrs.fields(kind):
        inner = [one for one in (typing.get_args(hints[field.name]) or (hints[field.name],)) if isinstance(one, type)]
        if issubclass(inner[0], cb.Party):
            found.append(_refer(field.name, "parties"))
        elif issubclass(inner[0], cb.Provision):
            found.append(_refer(field.name, "statements"))
        elif inner[0] is cb.Evidence or (
            attrs.has(inner[0]) and inner[0] is not cb.Duration and _looks(_models[inner[0]])
        ):
            found.append(_descend(field.name))
    return found


def _quote(document: Document, value: Any, parties: set[str], statements: set[str]) -> None:
    if value.start >= value.end or document.source.text[value.start : value.end] != value.quote:
        raise ValueError("another quote")


def _refer(name: str, to: str) -> Callable[..., None]:
    def check(document: Document, value: Any, parties: set[str], statements: set[str]) -> None:
        ids = getattr(value, name)
        known = parties if to == "parties" else statements
        if ids.__class__ is tuple:
            if not known.issuperset(ids):
                raise ValueError("no such id")
        elif ids is not None and ids not in known:
            raise ValueError("no such id")

    return check


def _descend(name: str) -> Callable[..., None]:
    def check(document: Document, value: Any, parties: set[str], statements: set[str]) -> None:
        inner = getattr(value, name)
        if inner is None:
            return
        for item in inner if inner.__class__ is tuple else (inner,):
            for each in item if item.__class__ is tuple else (item,):
                document.look(each, parties, statements)

    return check


_LOOKS = {Passage: _looks(Passage), Mention: _looks(Mention)}
_LOOKS |= {made: _looks(made) for made in _models.values() if isinstance(made, type)}


def brief() -> cb.Brief:
    """A brief of about the size of the seed's: 2,000 characters, 23 statements, 10 parties, 40 mentions."""
    sentence = "سلّمت أرمينيا 2 من الجنود مقابل 32، واتفق الجانبان على هدنة لمدة 30 يوما. "
    source = cb.Source(text=sentence * 28, language="ar")
    arm = cb.Party(id="ARM", kind=cb.PartyKind.STATE, name="Armenia")
    aze = cb.Party(id="AZE", kind=cb.PartyKind.STATE, name="Azerbaijan")
    people = [
        cb.Party(
            id=f"person-{n}", kind=cb.PartyKind.PERSON, name=f"Envoy {n}", office="envoy", speaks_for=(arm, aze)[n % 2]
        )
        for n in range(8)
    ]
    length = len(source.text) // 28

    def words(at: int, start: int = 0, end: int = 70) -> cb.Evidence:
        return source.evidence(cb.Span(length * at + start, length * at + end))

    def common(at: int) -> dict[str, Any]:
        by = cb.Attribution(act=cb.SpeechAct.INFORM, form=cb.AttributionForm.NAMED_PERSON, speaker=people[at % 8])
        return {"id": f"statement-{at}", "evidence": words(at), "attribution": by}

    truce = cb.CeasefireProposal(
        **common(0),
        status=cb.ProposalStatus.PROPOSED,
        proposer=people[0],
        duration=cb.Duration(days=30),
        topic=words(0, 36, 70),
        source_term="هدنة",
        scope=(cb.Scope.ALL_HOSTILITIES,),
    )
    makers: list[Callable[[int], cb.Provision]] = [
        lambda at: cb.PrisonerExchange(
            **common(at),
            status=cb.ExchangeStatus.AGREED,
            releases=(
                cb.Release(by=arm, to=aze, headcount=cb.Headcount(2)),
                cb.Release(by=aze, to=arm, headcount=cb.Headcount(32)),
            ),
        ),
        lambda at: cb.Precondition(
            **common(at),
            demanded_by=arm,
            addressed_to=(aze,),
            subject=cb.Subject.MOBILIZATION,
            action=cb.Action.CEASE,
            applies_to=cb.Target(aims=(cb.Aim.CEASEFIRE,), provision=truce, evidence=words(at, 54, 60)),
        ),
        lambda at: cb.Guarantee(
            **common(at),
            status=cb.PledgeStatus.OFFERED,
            guarantor=arm,
            beneficiaries=(aze,),
            undertakings=(cb.Undertaking.LIFE,),
            contingent_on=(cb.Contingency(kind=cb.ContingencyKind.SURRENDER, evidence=words(at, 5, 12)),),
            legal_basis=(cb.LegalBasis(law=cb.Law.INTERNATIONAL_LAW, evidence=words(at, 20, 30)),),
        ),
        lambda at: cb.Commitment(**common(at), by=arm, towards=(aze,), content=words(at, 3, 33), answers=truce),
        lambda at: cb.Response(**common(at), by=arm, to=truce, status=cb.Answer.CONDITIONAL),
        lambda at: cb.CommonGround(
            **common(at), status=cb.Stance.DISCUSSED, between=(arm, aze), topic=words(at, 36, 60)
        ),
    ]
    spans = [cb.Span(length * (n % 28) + 10 * (n // 28), length * (n % 28) + 10 * (n // 28) + 7) for n in range(40)]
    return cb.Brief(
        source=source,
        parties=(arm, aze, *people),
        provisions=(truce, *(makers[at % 6](at) for at in range(1, 23))),
        mentions=tuple(
            cb.Mention(span=span, quote=source.text[span.slice], party=(arm, aze)[n % 2])
            for n, span in enumerate(sorted(spans))
        ),
    )


def compare(ours: Callable[[], object], theirs: Callable[[], object], turns: int) -> tuple[float, float]:
    """The median seconds of each, run in turns."""
    times: tuple[list[float], list[float]] = ([], [])
    gc.collect()
    for _ in range(turns):
        for function, spent in zip((ours, theirs), times, strict=True):
            start = time.perf_counter()
            for _ in range(5):
                function()
            spent.append((time.perf_counter() - start) / 5)
    return statistics.median(times[0]), statistics.median(times[1])


def main() -> int:
    parser = argparse.ArgumentParser(description="compare loading and writing with pydantic v2")
    parser.add_argument("--turns", type=int, default=200)
    parser.add_argument("--check", action="store_true", help="fail unless loading is no slower and writing is faster")
    options = parser.parse_args()

    ratios: dict[str, float] = {}
    for name, made in (("by hand", brief()), ("the seed", cb.load_seed())):
        text = cb.to_json(made).encode()
        peer = Document.model_validate_json(text)
        assert cb.from_json(peer.model_dump_json(exclude_defaults=True)) == made, "both mean the same document"
        for what, ours, theirs in (
            ("load", partial(cb.from_json, text), partial(Document.model_validate_json, text)),
            ("write", partial(cb.to_json, made), partial(peer.model_dump_json, exclude_defaults=True)),
        ):
            compare(ours, theirs, 20)
            mine, other = compare(ours, theirs, options.turns)
            ratios[what] = max(ratios.get(what, 0), mine / other)
            print(
                f"{name}, {len(text)} bytes: {what:5} ceasefire_brief {mine * 1e6:4.0f} us, "
                f"pydantic {other * 1e6:4.0f} us, ratio {mine / other:.2f}"
            )
    return int(options.check and (ratios["load"] > 1 or ratios["write"] >= 1))


if __name__ == "__main__":
    sys.exit(main())
