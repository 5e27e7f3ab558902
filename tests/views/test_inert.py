"""Text of any origin is shown, never put into effect."""

import html.parser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire_brief.views import inert
from tests.views import by_hand


class Reader(html.parser.HTMLParser):
    """Reads HTML back as a browser would: the text, and the elements there are."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.elements = "", []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"))
)
@settings(max_examples=200)
def test_any_text_reads_back_as_itself_but_for_the_controls_that_are_named(text: str) -> None:
    shown = Reader(inert.html(text))
    assert {tag for tag, _ in shown.elements} <= {"span"}
    if not any(character in text for character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"):
        assert shown.text == text


@pytest.mark.parametrize("text", by_hand.HOSTILE.values(), ids=by_hand.HOSTILE)
def test_hostile_text_makes_no_element_of_its_own(text: str) -> None:
    assert all(tag == "span" and set(attrs) == {"class", "title"} for tag, attrs in Reader(inert.html(text)).elements)


def test_an_override_is_named_and_isolated() -> None:
    assert inert.html("a\u202eb") == 'a<span class="ctl" title="control character RLO">RLO</span>b'


def test_an_isolate_that_closes_stays_in_effect_and_one_that_does_not_is_named() -> None:
    assert inert.html("\u2068x\u2069") == "\u2068x\u2069"
    assert ">FSI<" in inert.html("\u2068x")
    assert ">PDI<" in inert.html("x\u2069")


def test_an_isolate_does_not_reach_into_the_next_paragraph() -> None:
    assert ">RLI<" in inert.html("\u2067x\ny\u2069")


def test_isolates_are_matched_over_the_whole_text_though_it_is_shown_in_pieces() -> None:
    text = inert.Inert("a \u2068b c\u2069")
    assert text.html(0, 4) + text.html(4) == "a \u2068b c\u2069"


def test_a_carriage_return_survives_the_reading_of_html() -> None:
    assert inert.html("a\r\nb") == "a&#13;\nb"


def test_an_attribute_cannot_be_left() -> None:
    assert '"' not in inert.attribute('" onclick="x')


def test_a_short_text_is_not_cut_and_a_long_one_is() -> None:
    assert inert.shorten("a  b", 5) == "a b"
    assert inert.shorten("a" * 100, 5) == "aaaa…"
    assert inert.shorten(" " * 1000 + "a", 5) == "…"
