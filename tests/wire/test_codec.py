"""Kinds of statements that somebody else adds."""

import datetime
import enum
import math
import pickle
from typing import Any, Literal

import attrs
import pytest

import ceasefire_brief as cb
from ceasefire_brief.wire import DEFAULT_CODEC
from tests.wire.everything import everything


class Standing(enum.StrEnum):
    OPEN = "open"
    EXPIRED = "expired"


@attrs.frozen(kw_only=True)
class Clause:
    """One term of an ultimatum."""

    text: str
    weight: float = 0.5
    by: cb.Party | None = None


@attrs.frozen(slots=False)
class Roomy:
    """A class whose objects have room for more than their fields."""

    size: int


def _before_2000(instance: object, attribute: "attrs.Attribute[datetime.date]", value: datetime.date | None) -> None:
    if value is not None and value.year < 2000:
        raise ValueError(f"no ultimatum before 2000, got {value}")


@attrs.frozen(kw_only=True)
class Ultimatum(cb.Provision):
    """A demand with a time limit.

    Attributes:
        deadline: Until when.
    """

    kind = "ultimatum"

    status: Standing = Standing.OPEN
    to: tuple[cb.Party, ...] = ()
    after: cb.CeasefireProposal | None = None
    deadline: datetime.date | None = attrs.field(default=None, validator=_before_2000)
    span: cb.Span | None = None
    length: cb.Duration = cb.Duration(hours=1)  # noqa: RUF009 (it is immutable)
    clauses: tuple[Clause, ...] = ()
    stretches: tuple[tuple[cb.Evidence, ...], ...] = ()
    tone: Literal["calm", "harsh"] = "calm"
    score: float = 0.0
    count: int = 7
    note: str = "none"
    public: bool = True
    room: Roomy | None = None
    _secret: int = 3
    words: int = attrs.field(init=False, default=0)


CODEC = cb.Codec(kinds=[Ultimatum])


def brief(**fields: Any) -> cb.Brief:
    base = everything()
    told = cb.Attribution(act=cb.SpeechAct.DEMAND, form=cb.AttributionForm.AUTHOR)
    evidence = base.source.quote("demanded")
    extra = Ultimatum(id="ultimatum-1", evidence=evidence, attribution=told, **fields)
    return attrs.evolve(base, provisions=(extra, *base.provisions))


FULL: dict[str, Any] = {
    "status": Standing.EXPIRED,
    "to": (everything().party("rsf"),),
    "after": everything()["proposal-1"],
    "deadline": datetime.date(2024, 2, 29),
    "span": cb.Span(2, 4),
    "length": cb.Duration(weeks=2),
    "clauses": (Clause(text="Leave"), Clause(text="", weight=1e300, by=everything().party("SDN"))),
    "stretches": ((), (everything()["exchange-1"].evidence,)),
    "tone": "harsh",
    "score": -1.25,
    "count": -(2**62),
    "note": "مهلة",
    "public": False,
    "room": Roomy(3),
    "secret": 4,
}


@pytest.mark.parametrize("fields", [{}, FULL], ids=["by default", "in full"])
def test_a_kind_of_ones_own_is_written_and_read_without_loss(fields: dict[str, Any]) -> None:
    made = brief(**fields)
    text = CODEC.to_json(made)
    assert CODEC.from_json(text) == made
    assert CODEC.from_dict(CODEC.to_dict(made)) == made
    assert CODEC.to_json(CODEC.from_json(text)) == text
    loaded = CODEC.from_json(text)["ultimatum-1"]
    assert isinstance(loaded, Ultimatum)
    assert all(party in CODEC.from_json(text).parties for party in loaded.to)
    assert pickle.loads(pickle.dumps(loaded)) == loaded


def test_what_is_at_its_default_is_left_out_of_a_kind_of_ones_own() -> None:
    assert CODEC.to_dict(brief())["provisions"][0].keys() == {"kind", "id", "evidence", "attribution", "status"}
    full = CODEC.to_dict(brief(**FULL))["provisions"][0]
    assert full.keys() == {*FULL, "kind", "id", "evidence", "attribution"}
    assert full["clauses"] == [{"text": "Leave"}, {"text": "", "weight": 1e300, "by": "SDN"}]


def problems(path: str, value: Any) -> list[str]:
    document = CODEC.to_dict(brief(**FULL))
    document["provisions"][0][path] = value
    return [f"{problem} [{problem.code}]" for problem in CODEC.find_problems(document)]


def test_a_kind_of_ones_own_is_judged_like_the_built_in_ones() -> None:
    at = "provisions[0]"
    assert problems("to", ["rsff"]) == [f"{at}.to[0]: no party 'rsff'; did you mean 'rsf'? [dangling-id]"]
    assert problems("after", "proposal-2") == [
        f"{at}.after: expected a ceasefire_proposal, got 'proposal-2', a proposal [wrong-reference]"
    ]
    assert problems("tone", "kalm") == [f"{at}.tone: no such tone 'kalm'; did you mean 'calm'? [bad-value]"]
    assert problems("score", "1") == [f"{at}.score: expected a number, got '1' (str) [wrong-type]"]
    assert problems("score", True) == [f"{at}.score: expected a number, got True (bool) [wrong-type]"]
    assert problems("clauses", [{"txt": ""}]) == [
        f"{at}.clauses[0].txt: unknown key 'txt'; did you mean 'text'? [unknown-key]",
        f"{at}.clauses[0].text: missing key 'text' [missing-key]",
    ]
    assert problems("deadline", "1999-12-31") == [f"{at}: no ultimatum before 2000, got 1999-12-31 [inconsistent]"]
    assert problems("span", {"start": 4, "end": 4}) == [
        f"{at}.span.end: expected a span with something in it, got 4:4 [inconsistent]"
    ]
    assert problems("words", 5) == [f"{at}.words: unknown key 'words' [unknown-key]"]


def test_a_whole_number_does_for_a_number() -> None:
    document = CODEC.to_dict(brief())
    document["provisions"][0]["score"] = 2
    loaded = CODEC.from_dict(document)["ultimatum-1"]
    assert isinstance(loaded, Ultimatum)
    assert repr(loaded.score) == "2.0"


def test_a_codec_that_does_not_know_a_kind_neither_writes_nor_reads_it() -> None:
    with pytest.raises(cb.InvalidBriefError) as caught:
        cb.to_json(brief())
    assert str(caught.value.problems[0]) == (
        "provisions[0]: a Ultimatum is of no kind that this codec knows; write it with Codec(kinds=(Ultimatum,))"
    )
    (problem,) = cb.find_problems(CODEC.to_json(brief()))
    assert str(problem).startswith("provisions[0].kind: no such kind 'ultimatum'; expected 'acknowledgement', ")


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_number_that_json_does_not_have_is_not_written(number: float) -> None:
    with pytest.raises(cb.InvalidBriefError, match=f"{number} cannot be written: JSON has no such number"):
        CODEC.to_json(brief(score=number))


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("note", object(), "provisions[0].note: expected plain data as JSON has it, got object"),
        ("note", "\ud800", "provisions[0].note: a lone surrogate at 0, which UTF-8 cannot hold"),
    ],
)
def test_what_no_check_has_kept_out_is_not_written(field: str, value: Any, message: str) -> None:
    with pytest.raises(cb.InvalidBriefError) as caught:
        CODEC.to_json(brief(**{field: value}))
    assert str(caught.value.problems[0]) == message


def test_a_subclass_of_str_is_written_as_the_string_it_is() -> None:
    class Marked(str):
        __slots__ = ()

    made = brief(note=Marked("x"))
    assert CODEC.from_json(CODEC.to_json(made)) == made


def test_a_subclass_of_a_part_is_not_written_as_the_part() -> None:
    @attrs.frozen
    class Estimate(cb.Headcount):
        by: str = "us"

    base = everything()
    exchange = attrs.evolve(base["exchange-1"], total=Estimate(5))
    with pytest.raises(cb.InvalidBriefError) as caught:
        cb.to_json(attrs.evolve(base, provisions=(exchange,)))
    assert str(caught.value.problems[0]) == ("provisions[0]: a Estimate cannot be written as a Headcount without loss")


def define(name: str, kind: str | None = "late", /, **fields: Any) -> type[cb.Provision]:
    """A kind with further fields, by annotation."""
    body: dict[str, Any] = {"__annotations__": {"status": Standing, **fields}}
    if kind is not None:
        body["kind"] = kind
    return attrs.frozen(kw_only=True)(type(name, (cb.Provision,), body))


def test_a_class_with_a_constructor_of_its_own_is_made_by_it() -> None:
    @attrs.frozen(kw_only=True)
    class Doubled(cb.Provision):
        kind = "doubled"
        status: Standing
        count: int = attrs.field(converter=lambda value: value)
        names: tuple[str, ...] = attrs.field(factory=tuple)
        size: int = attrs.Factory(lambda self: self.count * 2, takes_self=True)

        def __attrs_post_init__(self) -> None:
            if self.count == 13:
                raise ArithmeticError

    codec = cb.Codec(kinds=(Doubled,))
    source = cb.Source(text="Two.")
    told = cb.Attribution(act=cb.SpeechAct.NOTE, form=cb.AttributionForm.AUTHOR)
    for given in ({"count": 2}, {"count": 2, "size": 5}):
        made = cb.Brief(
            source=source,
            provisions=(
                Doubled(id="d", evidence=source.quote("Two"), attribution=told, status=Standing.OPEN, **given),
            ),
        )
        data = codec.to_dict(made)
        assert ("size" in data["provisions"][0]) == ("size" in given)
        assert codec.from_dict(data) == made
    data["provisions"][0]["count"] = 13
    assert [str(problem) for problem in codec.find_problems(data)] == ["provisions[0]: ArithmeticError"]


@attrs.frozen(kw_only=True)
class Prepared(cb.Provision):
    kind = "prepared"
    status: Standing
    code: str = attrs.field(default=attrs.Factory(lambda self: self.id, takes_self=True))

    def __attrs_pre_init__(self) -> None:
        pass


@attrs.frozen(kw_only=True)
class Computed(cb.Provision):
    kind = "computed"
    status: Standing
    code: str = attrs.field(default=attrs.Factory(lambda self: self.id, takes_self=True))


@attrs.frozen(kw_only=True)
class Picky(cb.Provision):
    kind = "picky"
    status: Standing
    code: str = attrs.field(default="a", validator=attrs.validators.in_(["a", "b"]))


@pytest.mark.parametrize("kind", [Prepared, Computed, Picky])
@pytest.mark.parametrize("given", [{}, {"code": "b"}])
def test_classes_of_all_makes_are_made_again_as_they_were(kind: Any, given: dict[str, Any]) -> None:
    codec = cb.Codec(kinds=(kind,))
    source = cb.Source(text="Two.")
    told = cb.Attribution(act=cb.SpeechAct.NOTE, form=cb.AttributionForm.AUTHOR)
    statement = kind(id="d", evidence=source.quote("Two"), attribution=told, status=Standing.OPEN, **given)
    made = cb.Brief(source=source, provisions=(statement,))
    loaded = codec.from_json(codec.to_json(made))
    assert loaded == made
    assert type(loaded["d"]) is kind
    assert ("code" in codec.to_dict(made)["provisions"][0]) == bool(given)


def test_a_check_that_is_not_ours_is_made_on_every_object() -> None:
    codec = cb.Codec(kinds=(Picky,))
    document = codec.to_dict(everything())
    told = {"act": "note", "form": "author"}
    document["provisions"] = [
        {"kind": "picky", "id": "p", "evidence": document["provisions"][0]["evidence"], "attribution": told,
         "status": "open", "code": "c"}
    ]  # fmt: skip
    (problem,) = codec.find_problems(document)
    assert str(problem) == "provisions[0]: 'code' must be in ['a', 'b'] (got 'c')"


def test_a_class_whose_default_breaks_its_own_rule_is_never_made() -> None:
    @attrs.frozen(kw_only=True)
    class Odd(cb.Provision):
        kind = "odd"
        status: Standing
        code: str = attrs.field(
            default=attrs.Factory(lambda self: self.id, takes_self=True),
            validator=attrs.fields(cb.Party).country.validator,
        )

    codec = cb.Codec(kinds=(Odd,))
    document = codec.to_dict(everything())
    document["provisions"] = [
        {
            "kind": "odd",
            "id": "odd-1",
            "evidence": document["provisions"][0]["evidence"],
            "attribution": {"act": "note", "form": "author"},
            "status": "open",
        }
    ]
    (problem,) = codec.find_problems(document)
    assert str(problem) == "provisions[0].code: expected an ISO 3166-1 alpha-3 code, got 'odd-1'"


class NotAttrs(cb.Provision):
    kind = "not_attrs"


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (int, "Codec.kinds: expected attrs classes derived from Provision, got <class 'int'>"),
        ("ultimatum", "Codec.kinds: expected attrs classes derived from Provision, got 'ultimatum'"),
        (NotAttrs, "Codec.kinds: expected attrs classes derived from Provision, got <class"),
        (define("Nameless", None), "Codec.kinds: expected Nameless to have a kind of its own, got 'provision'"),
        (define("Again", "contact"), "Codec.kinds: expected Again to have a kind of its own, got 'contact'"),
        (define("Bare", status=enum.StrEnum), "Bare.status: StrEnum has no form on the wire"),
        (define("Free", note=dict[str, int]), r"Free.note: dict\[str, int\] has no form on the wire"),
        (define("Loose", note=list), "Loose.note: list has no form on the wire"),
        (define("Pair", note=tuple[int, str]), r"Pair.note: tuple\[int, str\] has no form on the wire"),
        (define("Either", note=int | str), r"Either.note: int \| str has no form on the wire"),
        (define("Mixed", note=Literal["a", 1]), r"Mixed.note: typing.Literal\['a', 1\] has no form on the wire"),
        (define("Kinded", None, kind=str), "Codec.kinds: expected Kinded to have a kind of its own"),
        (define("Keyed", "keyed", _kind=str), "Keyed._kind: the key 'kind' names the class"),
        (define("Lost", note="Nowhere"), "Lost: the name 'Nowhere' in its annotations means nothing"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)  # fmt: skip
def test_what_cannot_be_written_is_told_when_the_codec_is_made(kind: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        cb.Codec(kinds=(kind,))


def test_a_class_that_contains_itself_has_no_form() -> None:
    @attrs.frozen
    class Nest:
        inner: "tuple[Nest, ...]" = ()

    Nest.__annotations__["inner"] = tuple[Nest, ...]
    with pytest.raises(TypeError, match="Nest: a class whose objects contain one another has no form on the wire"):
        cb.Codec(kinds=(define("Nested", nest=Nest),))


def test_codecs_are_values() -> None:
    assert cb.Codec(kinds=(Ultimatum,)) == CODEC
    assert hash(cb.Codec()) == hash(DEFAULT_CODEC)
    assert cb.Codec() == DEFAULT_CODEC
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CODEC.kinds = ()  # type: ignore[misc]
    assert "Ultimatum" in repr(CODEC)
