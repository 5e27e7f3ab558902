"""A brief in a terminal."""

import io
import unicodedata

import attrs
import pytest

from ceasefire_brief.command.terminal import Terminal
from ceasefire_brief.model import Brief, Party, PartyKind, Source

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"

SHOWN = """\
A text in English (en), 126 characters, 3 sentences
The Gulf Gazette · https://example.org/1

Parties: Oman; Yemen; Houthis; The envoy (envoy, Oman)

Prisoner exchanges (1)

  Yemen will hand over 40 prisoners of war to Houthis, and Houthis 15 people to
  Yemen
    exchange-1 · announced · announced by The envoy (Oman)
    “Yemen will free 40 fighters for 15 held by the Houthis”

Ceasefires (1)

  The envoy (Oman) proposed a ceasefire of 30 days
    ceasefire-1 · proposed · proposed by The envoy (Oman)
    “proposed a truce of 30 days”

2 statements; no statement rests on 1 of 3 sentences; who is meant could not be
told for 1 mention.
"""


class AScreen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_brief_is_shown_by_kind_with_the_words_under_each_statement(brief: Brief) -> None:
    assert Terminal(width=80).show(brief) == SHOWN


def test_nothing_is_styled_without_colours(brief: Brief) -> None:
    assert "\x1b" not in Terminal().show(brief)


def test_colours_style_headings_and_change_no_word(brief: Brief) -> None:
    styled = Terminal(colours=True).show(brief)
    assert "\x1b[1;32mPrisoner exchanges (1)\x1b[0m" in styled
    for code in ("\x1b[1;32m", "\x1b[1;34m", "\x1b[1m", "\x1b[2m", "\x1b[0m"):
        styled = styled.replace(code, "")
    assert styled == Terminal().show(brief)


@pytest.mark.parametrize("width", [30, 47, 80, 100])
def test_no_line_is_wider_than_the_terminal(brief: Brief, arabic_brief: Brief, width: int) -> None:
    for shown in (Terminal(width=width).show(brief), Terminal(width=width).show(arabic_brief)):
        for line in shown.splitlines():
            assert sum(unicodedata.category(letter) != "Cf" for letter in line) <= width


def test_every_line_of_a_right_to_left_quote_is_isolated_and_runs_leftward(arabic_brief: Brief) -> None:
    lines = Terminal(width=40).show(arabic_brief).splitlines()
    start = next(at for at, line in enumerate(lines) if "“" in line)
    quote = [line.strip() for line in lines[start : lines.index("", start)]]
    assert len(quote) > 2
    assert all(line.startswith(FSI) and line.endswith(PDI) for line in quote)
    assert " ".join(line.strip(FSI + PDI + RLM) for line in quote) == f"“{arabic_brief.source.text}”"


def test_a_line_of_an_arabic_quote_that_begins_with_a_latin_word_still_runs_leftward(arabic_brief: Brief) -> None:
    shown = [
        line.strip()
        for width in range(30, 101)
        for line in Terminal(width=width).show(arabic_brief).splitlines()
        if line.strip(f" {FSI}{PDI}{RLM}").startswith("Reuters")
    ]
    assert shown
    assert all(line.startswith(f"{FSI}{RLM}Reuters") for line in shown)


def test_a_left_to_right_quote_needs_no_isolation(brief: Brief) -> None:
    assert FSI not in Terminal().show(brief)


def test_an_arabic_word_in_an_english_quote_is_isolated_without_turning_the_line() -> None:
    source = Source(text="The word هدنة means truce.", language="en")
    line = next(Terminal()._quoted(source.text))
    assert line == f"    {FSI}“The word هدنة means truce.”{PDI}"


def test_a_line_of_an_english_quote_that_begins_with_an_arabic_word_still_runs_rightward() -> None:
    lines = [line.strip() for line in Terminal(width=24)._quoted("They all said that هدنة is a truce")]
    assert lines == ["“They all said that", f"{FSI}\u200eهدنة is a truce”{PDI}"]


def test_escape_sequences_and_overrides_in_a_text_have_no_effect() -> None:
    source = Source(text="\x1b[2JThey \u202emet\u202c.\x07", language="en")
    party = Party(id="x", kind=PartyKind.OTHER, name="A\x1b[31mB")
    shown = Terminal().show(Brief(source=source, parties=(party,)))
    shown += "".join(Terminal()._quoted(source.text))
    assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(shown)


def test_a_text_without_statements_says_so() -> None:
    assert Terminal().show(Brief(source=Source(text="It rained."))).endswith("No statement was read.\n")


def test_a_language_without_a_name_is_shown_by_its_tag() -> None:
    assert Terminal().show(Brief(source=Source(text="x", language="tlh"))).startswith("A text in tlh, 1 character,")


def test_a_language_that_is_not_known_is_said_to_be_so() -> None:
    assert Terminal().show(Brief(source=Source(text="x"))).startswith("A text in a language not known,")


def test_all_sentences_read_is_said_so(arabic_brief: Brief) -> None:
    assert Terminal().show(arabic_brief).endswith("1 statement; every sentence has a statement that rests on it.\n")


def test_the_day_of_publication_is_shown(brief: Brief) -> None:
    import datetime

    source = attrs.evolve(brief.source, published=datetime.date(2024, 2, 29))
    assert "The Gulf Gazette · 2024-02-29 · https" in Terminal().show(attrs.evolve(brief, source=source))


def test_wide_letters_take_two_columns_and_marks_none() -> None:
    from ceasefire_brief.command.terminal import _columns

    assert (_columns("ab"), _columns("停戦"), _columns("هُدْنَة")) == (2, 4, 4)


def test_a_screen_has_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert Terminal.of(AScreen()).colours


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_screen_that_wants_none_has_no_colours(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert not Terminal.of(AScreen()).colours


def test_a_file_has_no_colours() -> None:
    assert not Terminal.of(io.StringIO()).colours
    assert not Terminal.of(None).colours


@pytest.mark.parametrize(("columns", "width"), [("10", 30), ("72", 72), ("400", 100)])
def test_the_width_is_the_terminals_within_what_can_be_read(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert Terminal.of(io.StringIO()).width == width
