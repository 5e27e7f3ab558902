"""What a notebook and rich show for briefs, statements and parties."""

import io

import pytest

from ceasefire_brief.model import display
from tests.views import by_hand
from tests.views.test_inert import Reader


def test_a_brief_shows_itself_in_a_notebook_without_script() -> None:
    shown = Reader(by_hand.arabic()._repr_html_())
    assert "script" not in {tag for tag, _ in shown.elements}
    assert "Russia will hand over 175 people to Ukraine" in shown.text


def test_headings_in_a_notebook_leave_the_first_levels_to_the_notebook() -> None:
    tags = {tag for tag, _ in Reader(by_hand.english()._repr_html_()).elements}
    assert {"h3", "h4"} <= tags
    assert {"h1", "h2", "main"}.isdisjoint(tags)


def test_a_statement_shows_its_sentence_and_its_words() -> None:
    demand = by_hand.russian().preconditions[0]
    shown = Reader(demand._repr_html_()).text
    assert "rejected" in shown
    assert demand.evidence.quote in shown


def test_a_party_shows_its_name_and_what_it_is() -> None:
    brief = by_hand.arabic()
    assert Reader(brief.party("vladimir-putin")._repr_html_()).text.endswith("Vladimir Putin president, Russia")


def test_a_hostile_name_is_inert() -> None:
    party = by_hand.on("x", name="<b>\u202e").parties[0]
    assert "&lt;b&gt;" in party._repr_html_()
    assert "\u202e" not in party._repr_html_()


def test_a_program_can_show_briefs_in_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(display.CARRIED_OUT_BY, "Brief._repr_html_", "builtins:repr")
    brief = by_hand.english()
    assert brief._repr_html_() == repr(brief)


def test_a_method_that_nobody_carries_out_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(display.CARRIED_OUT_BY, "Brief.to_rows")
    with pytest.raises(NotImplementedError, match=r"carry out 'Brief\.to_rows'"):
        by_hand.english().to_rows()


def test_every_method_that_is_carried_out_elsewhere_is_found() -> None:
    for where in display.CARRIED_OUT_BY.values():
        assert callable(display._load(where))


def printed(brief: object, *, colour: bool = False) -> str:
    console = pytest.importorskip("rich.console", reason="rich, of the extra `rich`, prints briefs")
    out = io.StringIO()
    console.Console(file=out, width=100, force_terminal=colour, color_system="standard" if colour else None).print(
        brief
    )
    return out.getvalue()


def test_rich_prints_the_text_and_the_statements() -> None:
    told = printed(by_hand.english())
    assert "The ELN proposed a holiday truce" in told
    assert "Conditions and demands" in told


def test_rich_colours_the_evidence() -> None:
    assert "\x1b[4;32m" in printed(by_hand.english(), colour=True)


@pytest.mark.parametrize("text", by_hand.HOSTILE.values(), ids=by_hand.HOSTILE)
def test_a_terminal_gets_no_control_character_from_a_text(text: str) -> None:
    told = printed(by_hand.on(text, (0, 1), name=text))
    assert not {character for character in told if character < " " and character != "\n"}
    assert "\u202e" not in told
