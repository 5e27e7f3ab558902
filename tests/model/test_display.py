"""Methods that other rooms carry out."""

from typing import Any

import pytest

import ceasefire_brief as cb
from ceasefire_brief.model import display
from tests.wire.everything import everything

ASKED: list[tuple[Any, ...]] = []


def answer(*args: Any) -> str:
    """Stands in for a function of another room."""
    ASKED.append(args)
    return "done"


@pytest.mark.parametrize(
    ("method", "ask"),
    [
        ("Brief.to_html", lambda brief: brief.to_html("x.html")),
        ("Brief.to_rows", cb.Brief.to_rows),
        ("Brief.to_jsonld", cb.Brief.to_jsonld),
        ("Brief._repr_html_", cb.Brief._repr_html_),
        ("Brief.__rich__", cb.Brief.__rich__),
        ("Party._repr_html_", lambda brief: brief.parties[0]._repr_html_()),
        ("Provision._repr_html_", lambda brief: brief.provisions[0]._repr_html_()),
    ],
)
def test_a_method_hands_over_to_whoever_is_registered(method: str, ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(display.CARRIED_OUT_BY, method, f"{__name__}:answer")
    assert ask(everything()) == "done"
    monkeypatch.delitem(display.CARRIED_OUT_BY, method)
    with pytest.raises(NotImplementedError, match=f"nothing is registered to carry out '{method}'"):
        ask(everything())


def test_what_is_registered_is_looked_up_by_name() -> None:
    assert display._load("math:sqrt")(4) == 2
