"""What `evaluate` counts, text by text and field by field."""

import math

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire_brief import (
    Action,
    Brief,
    ExchangeStatus,
    InvalidValueError,
    Report,
    Score,
    Source,
    Subject,
    Undertaking,
    evaluate,
)

from .making import (
    ETH,
    MINISTER,
    SOURCE,
    TPLF,
    WOUNDED,
    WOUNDED_OF_ETH,
    WOUNDED_OF_TPLF,
    brief,
    briefs,
    demand,
    exchange,
    guarantee,
    numbered,
)

modest = settings(max_examples=60, deadline=None)


def fields(report: Report, kind: str) -> dict[str, Score]:
    return {field.name: field.score for field in report[kind].fields}


def same(a: float, b: float) -> bool:
    return a == b or (math.isnan(a) and math.isnan(b))


# -- laws ------------------------------------------------------------------------------------------


@modest
@given(briefs)
def test_a_brief_agrees_with_itself_in_everything(one: Brief) -> None:
    report = evaluate(one, one)
    assert report.statements() == Score(len(one), len(one), len(one))
    assert all(field.score.f1 == 1 for kind in report.kinds for field in kind.fields if field.score != Score())
    assert not any(each.differing for each in report.comparisons)


@modest
@given(briefs, briefs)
def test_to_swap_the_sides_swaps_precision_and_recall(one: Brief, other: Brief) -> None:
    there, back = evaluate(one, other), evaluate(other, one)
    for a, b in zip(there.kinds, back.kinds, strict=True):
        assert a.agreement.units == b.agreement.units
        assert same(a.agreement.alpha, b.agreement.alpha)
        for mine, theirs in ((a.statements, b.statements), (a.content, b.content)):
            assert mine == Score(theirs.actual, theirs.expected, theirs.agreed)
        for one_way, other_way in zip(a.fields, b.fields, strict=True):
            mine, theirs = one_way.score, other_way.score
            assert mine == Score(theirs.actual, theirs.expected, theirs.agreed)


@modest
@given(briefs, briefs, st.data())
def test_the_order_of_statements_does_not_matter(one: Brief, other: Brief, data: st.DataObject) -> None:
    shuffled = numbered(data.draw(st.permutations(other.provisions)))
    assert evaluate(one, other).kinds == evaluate(one, shuffled).kinds


@modest
@given(briefs, briefs)
def test_every_statement_is_compared_once(one: Brief, other: Brief) -> None:
    report = evaluate(one, other)
    for side, name in ((one, "expected"), (other, "actual")):
        compared = [stated.id for each in report.comparisons if (stated := getattr(each, name)) is not None]
        assert sorted(compared) == sorted(stated.id for stated in side)


@modest
@given(briefs, briefs)
def test_no_more_agrees_than_either_side_states(one: Brief, other: Brief) -> None:
    for kind in evaluate(one, other).kinds:
        for score in (kind.statements, kind.content, *(field.score for field in kind.fields)):
            assert 0 <= score.agreed <= min(score.expected, score.actual)


# -- texts -----------------------------------------------------------------------------------------


def test_briefs_are_paired_by_their_texts_whatever_their_order() -> None:
    other = Brief(source=Source(text="It rained."))
    report = evaluate([brief(exchange()), other], [other, brief(exchange())])
    assert report.texts == 2
    assert report["prisoner_exchange"].statements == Score(1, 1, 1)


def test_a_text_that_only_one_side_has_a_brief_of_is_an_error() -> None:
    with pytest.raises(InvalidValueError, match=r"no actual brief of the text of Brief\(en, "):
        evaluate([brief()], [])
    with pytest.raises(InvalidValueError, match="no expected brief"):
        evaluate([], brief())


def test_two_briefs_of_one_text_on_one_side_are_an_error() -> None:
    with pytest.raises(InvalidValueError, match="two briefs of one text on one side"):
        evaluate([brief(), brief(exchange())], brief())


def test_what_is_no_brief_is_an_error() -> None:
    with pytest.raises(InvalidValueError, match="expected briefs, got str"):
        evaluate(["brief.json"], [])  # type: ignore[list-item]


# -- statements ------------------------------------------------------------------------------------


def test_a_statement_that_was_missed_fails_in_all_its_key_fields() -> None:
    report = evaluate(brief(exchange()), brief())
    assert report["prisoner_exchange"].content == Score(expected=3, actual=0, agreed=0)
    assert report["prisoner_exchange"].statements == Score(1, 0, 0)


def test_a_statement_that_was_made_up_fails_in_all_its_key_fields() -> None:
    report = evaluate(brief(), brief(demand()))
    assert report["precondition"].content == Score(expected=0, actual=3, agreed=0)


def test_a_wrong_status_costs_one_key_field_of_three() -> None:
    report = evaluate(brief(exchange()), brief(exchange(status=ExchangeStatus.COMPLETED)))
    assert report["prisoner_exchange"].content == Score(3, 3, 2)
    assert report["prisoner_exchange"].statements == Score(1, 1, 0)
    assert report.comparisons[0].differing == ("status",)


def test_a_wrong_detail_leaves_the_statement_right() -> None:
    report = evaluate(brief(demand()), brief(demand(action=Action.DO)))
    assert report["precondition"].statements == Score(1, 1, 1)
    assert fields(report, "precondition")["action"] == Score(1, 1, 0)


def test_saying_nothing_is_an_answer_in_a_key_field_and_none_in_a_detail() -> None:
    report = evaluate(brief(demand(to=None)), brief(demand(to=None)))
    assert fields(report, "precondition")["addressed_to"] == Score(1, 1, 1)
    assert fields(report, "precondition")["extent"] == Score(0, 0, 0)


def test_the_releases_of_an_exchange_have_no_order_but_a_direction() -> None:
    turned = exchange(sides=(TPLF, ETH), counts=(2, 32))
    assert evaluate(brief(exchange(counts=(32, 2))), brief(turned)).statements() == Score(1, 1, 1)
    inverted = fields(evaluate(brief(exchange(counts=(2, 32))), brief(turned)), "prisoner_exchange")
    assert inverted["sides"] == Score(1, 1, 1)
    assert inverted["counts"] == Score(1, 1, 0)


def test_people_are_compared_by_their_side() -> None:
    assert evaluate(brief(demand(by=ETH)), brief(demand(by=MINISTER))).statements() == Score(1, 1, 1)
    assert evaluate(brief(demand(by=TPLF)), brief(demand(by=MINISTER))).statements() == Score(1, 1, 0)


def test_a_group_of_people_is_not_its_side() -> None:
    report = evaluate(brief(guarantee(TPLF)), brief(guarantee(WOUNDED_OF_TPLF)))
    assert fields(report, "guarantee")["beneficiaries"] == Score(1, 1, 0)


def test_groups_of_people_differ_if_their_sides_do() -> None:
    report = evaluate(brief(guarantee(WOUNDED_OF_TPLF)), brief(guarantee(WOUNDED_OF_ETH)))
    assert fields(report, "guarantee")["beneficiaries"] == Score(1, 1, 0)
    report = evaluate(brief(guarantee(WOUNDED_OF_TPLF)), brief(guarantee(WOUNDED)))
    assert fields(report, "guarantee")["beneficiaries"] == Score(1, 1, 1)


def test_one_undertaking_in_common_is_enough() -> None:
    more = guarantee(WOUNDED, undertakings=(Undertaking.LIFE, Undertaking.SAFE_PASSAGE))
    assert evaluate(brief(guarantee(WOUNDED)), brief(more)).statements() == Score(1, 1, 1)
    other = guarantee(WOUNDED, undertakings=(Undertaking.AMNESTY,))
    assert evaluate(brief(guarantee(WOUNDED)), brief(other)).statements() == Score(1, 1, 0)


# -- which is which --------------------------------------------------------------------------------


def test_the_pairing_is_the_best_of_all_and_not_the_first_that_fits() -> None:
    one = demand("relief gets", id="a"), demand("through", id="b", subject=Subject.WITHDRAWAL)
    other = demand("relief", id="c", subject=Subject.WITHDRAWAL), demand("gets through", id="d")
    report = evaluate(brief(*one), brief(*other))
    pairs = {(each.expected.id, each.actual.id) for each in report.comparisons if each.expected and each.actual}
    assert pairs == {("a", "d"), ("b", "c")}


def test_words_in_different_sentences_make_different_statements() -> None:
    elsewhere = demand("Nothing was said of a date", subject=Subject.WITHDRAWAL)
    report = evaluate(brief(demand()), brief(elsewhere))
    assert report["precondition"].content == Score(3, 3, 0)


def test_the_same_fact_may_rest_on_words_in_different_sentences() -> None:
    elsewhere = exchange("They agreed", status=ExchangeStatus.ANNOUNCED)
    report = evaluate(brief(exchange()), brief(elsewhere))
    assert report["prisoner_exchange"].content == Score(3, 3, 2)


def test_the_words_decide_between_statements_that_say_the_same() -> None:
    one = demand("The TPLF demands", id="a"), demand("relief gets through", id="b")
    other = demand("relief gets", id="c"), demand("TPLF demands", id="d")
    report = evaluate(brief(*one), brief(*other))
    pairs = {(each.expected.id, each.actual.id) for each in report.comparisons if each.expected and each.actual}
    assert pairs == {("a", "d"), ("b", "c")}


def test_a_thousand_statements_are_matched_in_a_moment() -> None:
    many = numbered([demand("relief gets through")] * 1000)
    assert evaluate(many, many).statements() == Score(1000, 1000, 1000)


# -- agreement -------------------------------------------------------------------------------------


def test_agreement_on_a_kind_counts_the_sentences_that_carry_it() -> None:
    report = evaluate(brief(exchange()), brief(exchange("40 prisoners")))
    agreement = report["prisoner_exchange"].agreement
    assert agreement.units == len(SOURCE.sentences)
    assert agreement.alpha == agreement.kappa == 1


def test_agreement_on_a_field_counts_the_statements_that_were_matched() -> None:
    sentences = "The TPLF demands", "relief gets through"
    one = [demand(words, id=words.split()[0], subject=Subject.PRISONERS) for words in sentences]
    other = [attrs.evolve(one[0], subject=Subject.WITHDRAWAL), one[1]]
    subject = next(f for f in evaluate(brief(*one), brief(*other))["precondition"].fields if f.name == "subject")
    assert subject.agreement.units == 2
    assert subject.agreement.kappa == 0
