"""One tree of exceptions, each also what a caller who does not know us would expect."""

import pickle

import pytest

import ceasefire_brief as cb

PROBLEMS = [
    cb.Problem("parties[0].kind", "no such kind 'stat'", "bad-value", "state"),
    cb.Problem("", "empty", "empty"),
]


@pytest.mark.parametrize(
    ("kind", "also"),
    [
        (cb.InvalidValueError, ValueError),
        (cb.InvalidTypeError, TypeError),
        (cb.InvalidTypeError, cb.InvalidValueError),
        (cb.InvalidBriefError, ValueError),
        (cb.InvalidPackError, ValueError),
        (cb.UnsupportedLanguageError, LookupError),
        (cb.MissingExtraError, ImportError),
    ],
)
def test_each_is_caught_as_ours_and_as_what_it_is(kind: type[Exception], also: type[Exception]) -> None:
    assert issubclass(kind, cb.CeasefireBriefError)
    assert issubclass(kind, also)


@pytest.mark.parametrize("kind", [cb.InvalidBriefError, cb.InvalidPackError])
def test_all_problems_are_carried_and_shown(kind: type[cb.InvalidBriefError]) -> None:
    error = kind(PROBLEMS)
    assert error.problems == tuple(PROBLEMS)
    assert str(error) == "2 problems\n  parties[0].kind: no such kind 'stat'; did you mean 'state'?\n  empty"
    assert str(kind(PROBLEMS[1:])) == "1 problem\n  empty"


@pytest.mark.parametrize("kind", [cb.InvalidBriefError, cb.InvalidPackError])
def test_an_error_travels_between_processes(kind: type[cb.InvalidBriefError]) -> None:
    again = pickle.loads(pickle.dumps(kind(PROBLEMS)))
    assert type(again) is kind
    assert again.problems == tuple(PROBLEMS)
