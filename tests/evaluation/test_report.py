"""A report: for people as a table, for programs as rows."""

import math

from ceasefire_brief import ExchangeStatus, KindScore, Score, evaluate

from .making import brief, demand, exchange

REPORT = evaluate(
    brief(exchange(), demand()),
    brief(exchange(status=ExchangeStatus.COMPLETED)),
)


def test_a_table_has_a_line_for_each_field_and_marks_the_key_fields() -> None:
    lines = str(REPORT).splitlines()
    assert lines[0].split() == ["kind", "field", "tp", "fp", "fn", "prec", "rec", "F1", "kappa", "alpha"]
    assert any(line.split()[:7] == ["status*", "0", "1", "1", "0.00", "0.00", "0.00"] for line in lines)
    assert any(line.split()[:4] == ["all", "statements", "0", "1"] for line in lines)
    assert lines[-1] == "* a key field"


def test_the_lines_of_a_table_fit_a_terminal() -> None:
    assert max(map(len, str(REPORT).splitlines())) <= 90


def test_rows_have_the_same_columns_and_only_plain_values() -> None:
    rows = REPORT.to_rows()
    assert len({tuple(row) for row in rows}) == 1
    assert {type(value) for row in rows for value in row.values()} <= {str, int, float, bool, type(None)}
    assert not any(isinstance(value, float) and math.isnan(value) for row in rows for value in row.values())


def test_a_row_says_how_often_and_how_well() -> None:
    row = next(row for row in REPORT.to_rows() if (row["kind"], row["field"]) == ("precondition", "subject"))
    assert (row["key"], row["expected"], row["actual"], row["tp"], row["fp"], row["fn"]) == (True, 1, 0, 0, 0, 1)
    assert (row["precision"], row["recall"], row["f1"]) == (None, 0.0, 0.0)


def test_several_kinds_can_be_taken_together() -> None:
    assert REPORT.content("prisoner_exchange") == Score(3, 3, 2)
    assert REPORT.content("prisoner_exchange", "precondition") == REPORT.content() == Score(6, 3, 2)
    assert REPORT.statements("precondition") == Score(1, 0, 0)


def test_a_kind_that_nobody_states_has_nothing_to_score() -> None:
    assert REPORT["guarantee"] == KindScore(kind="guarantee")
    assert math.isnan(REPORT["guarantee"].content.f1)


def test_a_report_is_short_in_a_console() -> None:
    assert repr(REPORT) == "Report(1 text: F1 0.44 over 2 kinds)"
    assert repr(evaluate([], [])) == "Report(0 texts: F1 – over 0 kinds)"
