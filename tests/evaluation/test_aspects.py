"""What statements are compared by, those of kinds that are defined elsewhere among them."""

import enum
from typing import ClassVar

import attrs
import pytest

from ceasefire_brief import (
    Brief,
    CeasefireProposal,
    Duration,
    Evidence,
    Party,
    ProposalStatus,
    Provision,
    Score,
    ThirdParty,
    evaluate,
    model,
)
from ceasefire_brief.evaluation.aspects import aspects_of

from .making import AU, ETH, SAID, SOURCE, TPLF, brief

KINDS = [cls for name in model.__all__ if isinstance(cls := getattr(model, name), type) and issubclass(cls, Provision)]


class Stage(enum.StrEnum):
    OPEN = "open"
    CLOSED = "closed"


@attrs.frozen(kw_only=True, repr=False)
class Sanction(Provision):
    kind: ClassVar[str] = "sanction"

    status: Stage = Stage.OPEN
    by: Party | None = None
    on: tuple[Party, ...] = ()
    measure: Evidence | None = None
    observers: tuple[ThirdParty, ...] = ()


@attrs.frozen(kw_only=True, repr=False)
class LocalTruce(CeasefireProposal):
    kind: ClassVar[str] = "local_truce"

    district: str | None = None


def sanction(**said: object) -> Brief:
    evidence = SOURCE.quote("Nothing was said of a date")
    return brief(Sanction(id="sanction-1", evidence=evidence, attribution=SAID, **said))  # type: ignore[arg-type]


def truce(**said: object) -> Brief:
    evidence = SOURCE.quote("a truce of 30 days")
    return brief(
        LocalTruce(id="truce-1", evidence=evidence, attribution=SAID, status=ProposalStatus.AGREED, **said)  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not Provision])
def test_every_kind_of_ours_is_compared_by_two_or_three_key_fields(kind: type[Provision]) -> None:
    assert 2 <= sum(aspect.key for aspect in aspects_of(kind)) <= 3


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not Provision])
def test_the_names_of_aspects_do_not_repeat(kind: type[Provision]) -> None:
    names = [aspect.name for aspect in aspects_of(kind)]
    assert len(names) == len(set(names))


def test_a_kind_of_somebody_else_is_compared_by_all_its_fields() -> None:
    one, other = sanction(by=AU, on=(ETH, TPLF)), sanction(by=AU, on=(TPLF,))
    report = evaluate(one, other)["sanction"]
    assert report.statements == Score(1, 1, 0)
    assert {field.name: field.score for field in report.fields if field.key} == {
        "status": Score(1, 1, 1),
        "by": Score(1, 1, 1),
        "on": Score(1, 1, 0),
        "measure": Score(0, 0, 0),
        "observers": Score(0, 0, 0),
    }


def test_the_order_of_a_field_with_several_values_does_not_matter() -> None:
    assert evaluate(sanction(on=(ETH, TPLF)), sanction(on=(TPLF, ETH))).statements() == Score(1, 1, 1)


def test_a_kind_that_extends_one_of_ours_is_compared_as_that_one() -> None:
    report = evaluate(truce(district="Adwa"), truce(district="Adigrat"))["local_truce"]
    assert report.statements == Score(1, 1, 1)
    assert {field.name: field.score for field in report.fields}["district"] == Score(1, 1, 0)
    assert [field.name for field in report.fields if field.key] == ["proposer", "duration", "status"]


@pytest.mark.parametrize(
    ("one", "other", "agree"), [("P1W", "P7D", 1), ("P2W1D", "P15D", 1), ("P1W", "P8D", 0), ("P1M", "P30D", 0)]
)
def test_weeks_are_as_long_as_their_days_and_months_are_not(one: str, other: str, agree: int) -> None:
    expected, actual = (truce(duration=Duration.parse(told)) for told in (one, other))
    fields = {field.name: field.score for field in evaluate(expected, actual)["local_truce"].fields}
    assert fields["duration"] == Score(1, 1, agree)


def test_more_weeks_than_days_can_tell_are_compared_as_they_are() -> None:
    many = truce(duration=Duration(weeks=99_999, days=999_999))
    assert evaluate(many, many)["local_truce"].statements == Score(1, 1, 1)
