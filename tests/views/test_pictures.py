"""The graph of a brief and positions over time, as SVG."""

import re
import xml.etree.ElementTree as ET

import pytest

from ceasefire_brief import Brief, Source, chart, picture
from ceasefire_brief.views.drawing import colour, fitted, width_of, wrapped
from ceasefire_brief.views.relations import relations, represented
from tests.views import by_hand

SVG = "{http://www.w3.org/2000/svg}"
BRIEFS = [by_hand.arabic, by_hand.english, by_hand.russian]


def labels(svg: str) -> list[tuple[float, float, float, str]]:
    """Left edge, right edge, baseline and words of each label that begins at its anchor."""
    found = []
    for text in ET.fromstring(svg).iter(f"{SVG}text"):
        if text.get("text-anchor") == "start":
            x, size = float(text.get("x", "")), float(text.get("font-size", ""))
            words = text.text or ""
            found.append((x, x + width_of(words, size), float(text.get("y", "")), words))
    return found


@pytest.mark.parametrize("make", BRIEFS)
def test_no_two_labels_cross_and_none_leaves_the_picture(make) -> None:  # type: ignore[no-untyped-def]
    svg = picture(make()).svg
    width = float(ET.fromstring(svg).get("width", ""))
    drawn = labels(svg)
    assert drawn
    for index, (left, right, y, _) in enumerate(drawn):
        assert left >= 0
        assert right <= width
        for other_left, other_right, other_y, _ in drawn[index + 1 :]:
            assert abs(y - other_y) >= 16 or right <= other_left or other_right <= left


def test_every_statement_between_parties_has_its_row() -> None:
    brief = by_hand.arabic()
    drawn = [words for *_, words in labels(picture(brief).svg)]
    assert len(drawn) == sum(len(relations(provision)) for provision in brief.provisions)
    assert "key condition: stop military aid" in drawn
    assert "hands over 23 seriously wounded prisoners of war (announced)" in drawn


def test_an_arrow_points_from_who_acts_to_whom() -> None:
    demand = by_hand.english().preconditions[2]
    (arrow,) = relations(demand)
    assert (arrow.by.id, [party.id for party in arrow.to], arrow.mutual) == ("eln", ["COL"], False)  # type: ignore[union-attr]


def test_an_exchange_has_an_arrow_each_way_with_its_own_number() -> None:
    arrows = relations(by_hand.russian().exchanges[0])
    assert [(arrow.by.id, arrow.to[0].id, arrow.headcount.value) for arrow in arrows] == [  # type: ignore[union-attr]
        ("houthis", "YEM", 181),
        ("YEM", "houthis", 706),
    ]


def test_a_person_and_an_army_stand_for_their_side_and_a_group_for_itself() -> None:
    brief = by_hand.arabic()
    shown = {
        party: represented(brief.party(party)).id for party in ("donald-trump", "UKR.armed-forces", "group-1", "un")
    }
    assert shown == {"donald-trump": "USA", "UKR.armed-forces": "UKR", "group-1": "group-1", "un": "un"}


@pytest.mark.parametrize("make", BRIEFS)
def test_a_picture_is_the_same_every_time(make) -> None:  # type: ignore[no-untyped-def]
    assert picture(make()).svg == picture(make()).svg


@pytest.mark.parametrize("text", by_hand.HOSTILE.values(), ids=by_hand.HOSTILE)
def test_hostile_names_leave_the_picture_well_formed(text: str) -> None:
    brief = by_hand.on("xyz", (0, 1), name=text)
    for svg in (picture(brief).svg, chart([brief]).svg):
        assert {element.tag.removeprefix(SVG) for element in ET.fromstring(svg).iter()} <= {
            *("svg", "title", "desc", "style", "rect", "line", "circle", "path", "text")
        }


def test_a_picture_tells_those_who_do_not_see_it() -> None:
    root = ET.fromstring(picture(by_hand.english()).svg)
    assert root.get("role") == "img"
    assert "Norway" in (root.findtext(f"{SVG}title") or "")
    assert "1: A round of talks" in (root.findtext(f"{SVG}desc") or "")


def test_a_brief_without_statements_has_a_picture() -> None:
    assert "no statement between parties" in picture(Brief(source=Source(text="x"))).svg
    assert "no position of a named side" in chart([Brief(source=Source(text="x"))]).svg


def test_a_picture_is_shown_and_saved(tmp_path) -> None:  # type: ignore[no-untyped-def]
    drawn = picture(by_hand.english())
    assert drawn._repr_svg_() == drawn.save(tmp_path / "a.svg").read_text(encoding="utf-8") == str(drawn)
    assert repr(drawn).startswith("Picture(")


def test_the_chart_puts_texts_in_the_order_of_their_days() -> None:
    first, second, third = by_hand.later()
    svg = chart([third, first, second]).svg
    days = [words for *_, words in labels(svg) if re.fullmatch(r"\d{4}-\d\d-\d\d", words)]
    assert days == ["2024-12-03", "2025-01-20", "2025-02-02"]
    assert "48 days →" in svg
    assert svg == chart([first, second, third]).svg


def test_the_chart_shows_how_a_position_moves_and_leaves_silence_empty() -> None:
    drawn = [words for *_, words in labels(chart(by_hand.later()).svg)]
    withdrawal = drawn.index("a withdrawal of forces")
    assert drawn[withdrawal + 1 : withdrawal + 3] == ["key condition", "should, rejected"]
    assert drawn[withdrawal + 3] == "Colombia"


def test_undated_texts_stand_last() -> None:
    assert chart([by_hand.arabic(), by_hand.english()]).svg.index("2024-12-03") < chart(
        [by_hand.arabic(), by_hand.english()]
    ).svg.index("undated")


def test_text_is_fitted_and_wrapped_to_its_room() -> None:
    assert fitted("abc", 10, 100) == "abc"
    assert width_of(fitted("a" * 100, 10, 60), 10) <= 60
    assert wrapped("a b c", 10, 8, 2) == ["a", "b…"] or len(wrapped("a b c", 10, 8, 2)) == 2


def test_colours_are_those_of_the_colour_space() -> None:
    assert colour(29.23, 0.628, 0.2577) == "#ff0000"
