"""Numbers of people, lengths of time, points in time: as firm as the text has them."""

import datetime
import re
from typing import Any

import pytest
from hypothesis import given

import ceasefire_brief as cb
from ceasefire_brief.model._checks import DAY
from ceasefire_brief.model.quantity import CANONICAL_DURATION
from tests.strategies import DURATIONS, MOMENTS, headcounts

Q = cb.Qualifier


@pytest.mark.parametrize(
    ("headcount", "shown"),
    [
        (cb.Headcount(0), "0"),
        (cb.Headcount(175), "175"),
        (cb.Headcount(100, Q.APPROXIMATE), "about 100"),
        (cb.Headcount(100, Q.AT_LEAST), "at least 100"),
        (cb.Headcount(100, Q.AT_MOST), "at most 100"),
        (cb.Headcount(30, Q.BETWEEN, 50), "30 to 50"),
    ],
)
def test_a_number_of_people_reads_as_the_text_gives_it(headcount: cb.Headcount, shown: str) -> None:
    assert str(headcount) == shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((-1,), "Headcount.value: expected an int from 0 to 9007199254740991, got -1"),
        (("175",), "Headcount.value: expected an int, got '175' (str)"),
        ((True,), "Headcount.value: expected an int, got True (bool)"),
        ((5, "exact"), "Headcount.qualifier: expected a Qualifier, got 'exact' (str)"),
        ((5, Q.BETWEEN), "Headcount.upper: expected for the qualifier 'between', and for no other"),
        ((5, Q.EXACT, 6), "Headcount.upper: expected for the qualifier 'between', and for no other"),
        ((5, Q.BETWEEN, 5), "Headcount.upper: expected more than 5, got 5"),
        ((5, Q.BETWEEN, -5), "Headcount.upper: expected an int from 0 to 9007199254740991, got -5"),
    ],
)
def test_a_number_that_no_text_can_mean_is_refused(arguments: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Headcount(*arguments)


@given(headcounts())
def test_a_number_of_people_shows_its_value(headcount: cb.Headcount) -> None:
    assert str(headcount.value) in str(headcount)


def test_thirty_days_are_no_month_and_72_hours_not_three_days() -> None:
    assert cb.Duration(days=30) != cb.Duration(months=1)
    assert cb.Duration(hours=72) != cb.Duration(days=3)
    assert len({cb.Duration(hours=72), cb.Duration(days=3), cb.Duration.parse("PT72H")}) == 2


@pytest.mark.parametrize(
    ("duration", "iso", "shown"),
    [
        (cb.Duration(days=30), "P30D", "30 days"),
        (cb.Duration(days=1), "P1D", "1 day"),
        (cb.Duration(hours=72), "PT72H", "72 hours"),
        (cb.Duration(minutes=90), "PT90M", "90 minutes"),
        (cb.Duration(weeks=2), "P2W", "2 weeks"),
        (cb.Duration(years=1, months=6), "P1Y6M", "1 year, 6 months"),
        (cb.Duration(open_ended=True), "open-ended", "open-ended"),
        (
            cb.Duration(years=1, months=2, weeks=3, days=4, hours=5, minutes=6, seconds=7),
            "P1Y2M3W4DT5H6M7S",
            "1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes, 7 seconds",
        ),
    ],
)
def test_a_duration_is_written_in_the_units_of_the_text(duration: cb.Duration, iso: str, shown: str) -> None:
    assert (duration.iso, str(duration), repr(duration)) == (iso, shown, f"Duration({iso!r})")
    assert cb.Duration.parse(iso) == duration


@given(DURATIONS)
def test_a_duration_goes_to_iso_8601_and_back(duration: cb.Duration) -> None:
    assert cb.Duration.parse(duration.iso) == duration
    assert re.fullmatch(CANONICAL_DURATION, duration.iso)


@pytest.mark.parametrize(("given", "iso"), [("p30d", "P30D"), ("P030D", "P30D"), ("+P1D", "P1D"), ("P1DT0H", "P1D")])
def test_other_spellings_of_a_duration_are_read_and_are_not_canonical(given: str, iso: str) -> None:
    assert cb.Duration.parse(given).iso == iso
    assert not re.fullmatch(CANONICAL_DURATION, given)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got ''"),
        ("P", "Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got 'P'"),
        ("P1DT", "Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got 'P1DT'"),
        ("30 days", "Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got '30 days'"),
        ("P٣D", "Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got 'P٣D'"),
        (30, "Duration: expected ISO 8601 such as 'P30D', or 'open-ended', got 30"),
        ("-P1D", "Duration: expected whole units of zero or more, got '-P1D'"),
        ("PT1.5S", "Duration: expected whole units of zero or more, got 'PT1.5S'"),
        ("P0D", "Duration: expected units above zero, or open_ended, and not both"),
        ("P100000M", "Duration.months: expected an int from 0 to 99999, got 100000"),
    ],
)
def test_what_is_no_duration_is_refused(text: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Duration.parse(text)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "Duration: expected units above zero, or open_ended, and not both"),
        ({"days": 1, "open_ended": True}, "Duration: expected units above zero, or open_ended, and not both"),
        ({"days": -1}, "Duration.days: expected an int from 0 to 999999, got -1"),
        ({"years": 10_000}, "Duration.years: expected an int from 0 to 9999, got 10000"),
        ({"hours": 1.5}, "Duration.hours: expected an int, got 1.5 (float)"),
        ({"open_ended": 1}, "Duration.open_ended: expected a bool, got 1 (int)"),
    ],
)
def test_a_duration_has_some_length_or_no_end(arguments: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Duration(**arguments)


@pytest.mark.parametrize(
    "edtf",
    [
        "2025", "XXXX", "2025-05", "2025-XX", "2025-05-08", "XXXX-05-08", "XXXX-02-29", "2024-02-29", "2000-02-29",
        "XXXX-XX-31", "T18:00", "2025-05-08T00:00", "XXXX-XX-08T23:59", "0001-01-01", "9999-12-31",
    ],
)  # fmt: skip
def test_a_moment_is_as_precise_as_the_text(edtf: str) -> None:
    assert str(cb.Moment("then", edtf)) == edtf


def test_a_moment_without_a_place_in_the_calendar_is_its_words() -> None:
    assert str(cb.Moment("on Friday")) == "on Friday"


@pytest.mark.parametrize(
    ("edtf", "message"),
    [
        ("2025-02-29", "Moment.edtf: no such day as '2025-02-29'"),
        ("1900-02-29", "Moment.edtf: no such day as '1900-02-29'"),
        ("XXXX-02-30T10:00", "Moment.edtf: no such day as 'XXXX-02-30'"),
        ("2025-04-31", "Moment.edtf: no such day as '2025-04-31'"),
        ("2025-04-00", "Moment.edtf: no such day as '2025-04-00'"),
        ("0000-01-01", "Moment.edtf: no such day as '0000-01-01'"),
        (5, "Moment.edtf: expected a str, got 5 (int)"),
        *(
            (text, f"Moment.edtf: expected an EDTF date such as '2025-05-08' or 'XXXX-05-08T18:00', got {text!r}")
            for text in ("", "8 May", "2025-13", "25-05-08", "8 May\n", "٢٠٢٥-05-08", "2025-05-08T24:00", "2025-XX-32")
        ),
    ],
)  # fmt: skip
def test_a_day_that_never_was_is_refused(edtf: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Moment("then", edtf)


def test_a_moment_needs_words() -> None:
    with pytest.raises(cb.InvalidValueError, match=r"^Moment\.text: expected some text, got ' '$"):
        cb.Moment(" ")


@given(MOMENTS)
def test_a_moment_shows_one_of_its_two_sides(moment: cb.Moment) -> None:
    assert str(moment) in (moment.text, moment.edtf)


def test_the_pattern_for_days_is_the_calendar() -> None:
    for year in (1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 9999):
        for month in range(14):
            for day in range(33):
                try:
                    datetime.date(year, month, day)
                    real = True
                except ValueError:
                    real = False
                assert bool(re.fullmatch(DAY, f"{year:04}-{month:02}-{day:02}")) == real
    assert not re.fullmatch(DAY, "0000-01-01")
