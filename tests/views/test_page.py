"""A brief as one page: the text with its evidence marked, beside the statements."""

import re
import time
from pathlib import Path
from typing import ClassVar

import attrs
import pytest

from ceasefire_brief import Assessment, Brief, Mention, Source, Span, html
from ceasefire_brief.views.highlight import MOST_AT_ONE_PLACE, marked
from ceasefire_brief.views.kinds import KINDS, style_of
from ceasefire_brief.views.statements import direction
from tests.views import by_hand
from tests.views.test_inert import Reader

BRIEFS = {"ar": by_hand.arabic, "en": by_hand.english, "ru": by_hand.russian}


@pytest.mark.parametrize("language", BRIEFS)
def test_the_page_shows_the_text_as_published(language: str) -> None:
    brief = BRIEFS[language]()
    shown = re.sub(r'<a class="ref.*?</a>', "", marked(brief, "x"))
    assert Reader(shown).text == brief.source.text


@pytest.mark.parametrize("language", BRIEFS)
def test_every_statement_lights_all_the_words_it_rests_on_and_no_others(language: str) -> None:
    brief = BRIEFS[language]()
    shown = re.sub(r'<a class="ref.*?</a>', "", marked(brief, "x"))
    # What stands under each mark, found again by reading the markup: pieces of equal class join.
    for number, provision in enumerate(brief.provisions, 1):
        pieces = re.findall(rf'<mark class="[^"]*\be{number}\b[^"]*"[^>]*>(.*?)</mark>', shown, re.DOTALL)
        lit = "".join(Reader(piece).text for piece in pieces)
        assert all(quote in lit for quote in provision.evidence.quotes)


def test_what_no_statement_rests_on_is_plain() -> None:
    shown = marked(by_hand.english(), "x")
    assert shown.startswith("Readout of the fourth cycle of talks, Havana, 3 December 2024.\n\n<mark")
    assert shown.endswith("</a>. The weather in Havana was fine, and the next round will open in Oslo in January.")


@pytest.mark.parametrize(
    ("language", "wanted"),
    [("ar", 'lang="ar" dir="rtl"'), ("en", 'lang="en" dir="ltr"'), ("ru", 'lang="ru" dir="ltr"')],
)
def test_the_text_stands_in_its_own_direction(language: str, wanted: str) -> None:
    assert f'<div class="source" {wanted}>' in html(BRIEFS[language]())


def test_a_text_of_unknown_language_goes_by_its_own_letters() -> None:
    assert '<div class="source" lang="" dir="auto">' in html(by_hand.on("نص"))


@pytest.mark.parametrize(
    ("tag", "way"),
    [("fa", "rtl"), ("he-IL", "rtl"), ("ur", "rtl"), ("ru", "ltr"), ("uz-Arab", "rtl"), ("ar-Latn", "ltr")],
)
def test_the_script_decides_the_direction(tag: str, way: str) -> None:
    assert direction(tag) == way


def test_stretches_that_overlap_nest_properly_and_light_both() -> None:
    shown = marked(by_hand.on("abcdef", (0, 4), (2, 6)), "x")
    assert [re.sub(r"<[^>]*>|\d", "", piece) for piece in re.findall(r"<mark.*?</mark>", shown)] == ["ab", "cd", "ef"]
    assert '<mark class="e1 e2"' in shown


def test_a_stretch_within_another_of_another_kind_keeps_both_colours() -> None:
    brief = by_hand.english()
    inner = brief.provisions[4]
    outer = attrs.evolve(
        brief.provisions[11],
        evidence=brief.source.evidence(Span(inner.evidence.hull.start - 5, inner.evidence.hull.end + 5)),
    )
    shown = marked(attrs.evolve(brief, provisions=(*brief.provisions[:11], outer)), "x")
    assert f'style="--h:{style_of(inner.kind).hue};--h2:{style_of(outer.kind).hue}"' in shown


def test_a_party_lights_the_words_that_name_it() -> None:
    source = Source(text="Chad spoke.")
    brief = by_hand.on("Chad spoke.", (5, 10))
    mention = Mention(span=Span(0, 4), quote="Chad", party=brief.parties[0])
    page = html(Brief(source=source, parties=brief.parties, provisions=brief.provisions, mentions=(mention,)))
    assert '<span class="named p1">Chad</span>' in page
    assert re.search(r'id="cb-\w+-q1" tabindex=0', page)


def test_one_file_without_script_or_anything_from_elsewhere() -> None:
    page = html(by_hand.arabic())
    elements = Reader(page).elements
    assert {"script", "link", "img", "iframe", "object"}.isdisjoint(tag for tag, _ in elements)
    assert all("src" not in attributes for _, attributes in elements)
    assert "url(" not in page
    assert "@import" not in page


def test_every_link_within_the_page_leads_somewhere_and_ids_are_unique() -> None:
    elements = Reader(html(by_hand.arabic())).elements
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    inner = {attributes["href"][1:] for _, attributes in elements if attributes.get("href", "").startswith("#")}
    assert len(ids) == len(set(ids))
    assert inner <= set(ids)


def test_the_same_brief_gives_the_same_page_and_another_brief_other_ids() -> None:
    assert html(by_hand.english()) == html(by_hand.english())
    ids = [set(re.findall(r'id="(cb-\w+)-', html(make()))) for make in BRIEFS.values()]
    assert len(set.union(*ids)) == 3


def test_a_link_is_made_of_an_address_on_the_web_only() -> None:
    def page(url: str) -> str:
        return html(Brief(source=Source(text="x", url=url)))

    assert 'href="https://a.example/"' in page("https://a.example/")
    assert "href" not in page("javascript:alert(1)")


@pytest.mark.parametrize("text", by_hand.HOSTILE.values(), ids=by_hand.HOSTILE)
def test_hostile_text_adds_no_element_wherever_it_stands(text: str) -> None:
    tame = Reader(html(by_hand.on("x" * len(text), (0, 1), name="y")))
    wild = Reader(html(by_hand.on(text, (0, 1), name=text)))
    controls = [element for element in wild.elements if element[1].get("class") == "ctl"]
    assert [tag for tag, _ in wild.elements if tag != "span"] == [tag for tag, _ in tame.elements if tag != "span"]
    assert len(wild.elements) == len(tame.elements) + len(controls)


def test_a_page_grows_in_proportion_to_its_text() -> None:
    def spent(size: int) -> float:
        brief = by_hand.on("\u0301<" * size, *((at, at + 2) for at in range(0, size, 20)))
        start = time.perf_counter()
        html(brief)
        return time.perf_counter() - start

    spent(1_000)
    small, large = min(spent(10_000) for _ in range(3)), min(spent(100_000) for _ in range(2))
    assert large < 40 * small, "ten times the text took more than forty times as long"


def test_many_statements_on_one_place_do_not_swell_the_page() -> None:
    brief = by_hand.on("x" * 300, *((0, end) for end in range(1, 301)))
    assert (
        max(len(classes.split()) for classes in re.findall(r'<mark class="([^"]*)"', marked(brief, "x")))
        == MOST_AT_ONE_PLACE
    )


@attrs.frozen(kw_only=True, repr=False)
class LandSwap(Assessment):
    """A kind of another package."""

    kind: ClassVar[str] = "land_swap"


def test_a_kind_of_another_package_is_shown_under_its_own_name() -> None:
    brief = by_hand.english()
    old = brief.provisions[-1]
    swap = LandSwap(id="swap-1", evidence=old.evidence, attribution=old.attribution)
    assert "land_swap" not in KINDS
    assert ">Land swap</h2>" in html(attrs.evolve(brief, provisions=(*brief.provisions[:-1], swap)))


def test_a_statement_that_cannot_be_told_is_shown_by_its_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> str:
        raise RuntimeError

    monkeypatch.setattr("ceasefire_brief.views.statements.describe", fail)
    assert "Acknowledgement(&#39;a-0&#39;" in html(by_hand.on("thanks", (0, 6)))


def test_to_html_writes_the_page(tmp_path: Path) -> None:
    written = by_hand.russian().to_html(tmp_path / "brief.html")
    assert written.read_text(encoding="utf-8") == html(by_hand.russian())


def test_a_brief_that_says_nothing_is_shown() -> None:
    page = html(Brief(source=Source(text="")))
    assert "<title>Empty text</title>" in page
    assert "No statement was recorded." in page
