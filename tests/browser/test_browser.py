"""The page of a brief in a real browser: at three widths, light, dark and in print, by mouse and keyboard."""

import os
import time
from pathlib import Path

import pytest

from ceasefire_brief import chart, html, picture
from tests.browser import Browser
from tests.views import by_hand

BRIEFS = {"arabic": by_hand.arabic, "english": by_hand.english, "russian": by_hand.russian}
WIDTHS = (360, 800, 1400)

CONTRAST = """
(() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
  const rgb = colours => {
    canvas.clearRect(0, 0, 1, 1)
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1) }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map(v => {
      v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 })
  }
  const light = c => .2126 * c[0] + .7152 * c[1] + .0722 * c[2]
  let least = 21
  const walk = document.createTreeWalker(document.querySelector('.cb'), NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement
    if (!walk.currentNode.data.trim() || element.closest('style')) continue
    const behind = []
    for (let e = element; e; e = e.parentElement) behind.unshift(getComputedStyle(e).backgroundColor)
    const a = light(rgb(behind)), b = light(rgb([...behind, getComputedStyle(element).color]))
    least = Math.min(least, (Math.max(a, b) + .05) / (Math.min(a, b) + .05))
  }
  return least
})()
""".strip()

# Where the first `length` characters of the words stand that are given, or those from `skip` on.
PLACE = """
((words, skip, length) => {
  const walk = document.createTreeWalker(document.querySelector('.source'), NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const at = walk.currentNode.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(walk.currentNode, at + skip)
    range.setEnd(walk.currentNode, at + skip + length)
    return range.getBoundingClientRect().toJSON()
  }
})(...arguments)
""".strip()


def lit(browser: Browser, selector: str) -> bool:
    return (
        browser.run("getComputedStyle(document.querySelector(arguments[0])).getPropertyValue('--lit')", selector) == "1"
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", BRIEFS)
def test_nothing_is_wider_than_the_window(browser: Browser, name: str, width: int) -> None:
    browser.open(html(BRIEFS[name]()), width=width)
    assert browser.run("document.documentElement.scrollWidth") <= width
    assert browser.run(
        "[...document.querySelectorAll('.cb *')].every(e => e.getBoundingClientRect().right <= innerWidth + 1)"
    )


@pytest.mark.parametrize(("width", "beside"), [(360, False), (800, False), (1400, True)])
def test_the_statements_stand_beside_the_text_where_there_is_room(browser: Browser, width: int, beside: bool) -> None:
    browser.open(html(by_hand.arabic()), width=width)
    text = browser.run("document.querySelector('.window').getBoundingClientRect().toJSON()")
    said = browser.run("document.querySelector('.said').getBoundingClientRect().toJSON()")
    assert (said["left"] >= text["right"] - 1) is beside
    assert (said["top"] >= text["bottom"] - 1) is not beside


def test_arabic_runs_from_right_to_left_with_its_numbers_from_left_to_right(browser: Browser) -> None:
    browser.open(html(by_hand.arabic()), width=800)
    first, second = browser.run(PLACE, "أعلن", 0, 4), browser.run(PLACE, "الرئيس الروسي", 0, 13)
    assert first["left"] > second["right"] - 1
    one, five = (browser.run(PLACE, "175", skip, 1)["left"] for skip in (0, 2))
    assert one < five


@pytest.mark.parametrize("script", [True, False])
def test_pointing_at_a_statement_lights_its_words_and_the_other_way_round(browser: Browser, script: bool) -> None:
    browser.open(html(by_hand.english()), script=script)
    browser.point_at("li.e10")
    assert lit(browser, "mark.e10")
    assert not lit(browser, "mark.e9")
    before = browser.style("mark.e9", "backgroundColor")
    browser.point_at("mark.e9")
    assert lit(browser, "li.e9")
    assert not lit(browser, "li.e10")
    assert browser.style("mark.e9", "backgroundColor") != before


def test_pointing_at_words_of_two_statements_lights_both(browser: Browser) -> None:
    browser.open(html(by_hand.english()))
    browser.point_at("mark.e5.e6")
    assert lit(browser, "li.e5")
    assert lit(browser, "li.e6")
    assert lit(browser, "mark.e6:not(.e5)")


def test_the_keyboard_reaches_every_statement_and_lights_its_words(browser: Browser) -> None:
    brief = by_hand.russian()
    browser.open(html(brief))
    reached = set()
    for _ in range(3 * len(brief)):
        browser.press("Tab", 9)
        where = browser.run("document.activeElement.closest('li.one, .source') ? document.activeElement.hash : ''")
        if where:
            reached.add(where.rpartition("-")[2])
            number = where.rpartition("-")[2][1:]
            assert lit(browser, f"mark.e{number}")
            assert lit(browser, f"li.e{number}")
            assert browser.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert reached == {f"{letter}{number}" for letter in "rs" for number in range(1, len(brief) + 1)}


def test_following_a_number_leads_to_the_words_and_back(browser: Browser) -> None:
    browser.open(html(by_hand.arabic()), width=360)
    for letter, where in (("r", ".ref"), ("s", "li.one")):
        href = browser.run(f"document.querySelector('[href$=\"-{letter}12\"]').click() ?? location.hash")
        assert href.endswith(f"-{letter}12")
        box = browser.run("document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", f"{where}.e12")
        assert 0 <= box["top"] <= 900
        assert lit(browser, "mark.e12")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", BRIEFS)
def test_all_text_has_the_contrast_of_level_aa(browser: Browser, name: str, dark: bool) -> None:
    browser.open(html(BRIEFS[name]()), dark=dark)
    assert browser.run(CONTRAST) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_lit_has_the_contrast_of_level_aa_too(browser: Browser, dark: bool) -> None:
    browser.open(html(by_hand.arabic()).replace("--lit: 0;", "--lit: 1;"), dark=dark)
    assert browser.run(CONTRAST) >= 4.5


@pytest.mark.parametrize("theme", ['data-jp-theme-light="false"', 'data-theme="dark"', 'class="vscode-dark"'])
def test_a_notebook_that_is_dark_makes_the_brief_dark(browser: Browser, theme: str) -> None:
    browser.open(f"<!doctype html><body {theme}>{by_hand.russian()._repr_html_()}")
    assert browser.style(".cb", "backgroundColor") == "rgb(22, 24, 28)"
    assert browser.run(CONTRAST) >= 4.5


def test_two_briefs_in_one_notebook_light_apart(browser: Browser) -> None:
    cells = by_hand.english()._repr_html_() + by_hand.russian()._repr_html_()
    browser.open(f"<!doctype html><meta charset=utf-8><body>{cells}")
    browser.point_at(".cb:last-of-type li.e2")
    assert lit(browser, ".cb:last-of-type mark.e2")
    assert not lit(browser, ".cb:first-of-type mark.e2")


def test_print_is_light_in_one_column_and_whole(browser: Browser) -> None:
    browser.open(html(by_hand.arabic()), dark=True, media="print", width=1400, height=400)
    assert browser.style(".cb", "backgroundColor") == "rgb(255, 255, 255)"
    assert browser.style(".window", "overflow") == "visible"
    assert browser.style(".both", "gridTemplateColumns").count("px") == 1
    assert browser.command("Page.printToPDF", printBackground=False)["data"]


def assert_no_serious_violation(browser: Browser, axe: str) -> None:
    browser.driver.execute_script(axe)
    found = browser.driver.execute_async_script(
        "const done = arguments[0]; axe.run(document).then(r => done({passes: r.passes.length, violations:"
        " r.violations.map(v => [v.id, v.impact, v.nodes.slice(0, 3).map(n => n.html)])}))"
    )
    assert found["passes"] > 10
    assert [violation for violation in found["violations"] if violation[1] in ("serious", "critical")] == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", BRIEFS)
def test_axe_finds_no_serious_violation(browser: Browser, axe: str, name: str, dark: bool) -> None:
    browser.open(html(BRIEFS[name]()), dark=dark, width=1400)
    assert_no_serious_violation(browser, axe)


def test_axe_finds_no_serious_violation_in_a_notebook_and_a_narrow_window(browser: Browser, axe: str) -> None:
    brief = by_hand.english()
    cells = "".join(value._repr_html_() for value in (brief, brief.provisions[2], brief.parties[1]))
    browser.open(
        f"<!doctype html><html lang=en><title>a</title><meta charset=utf-8><main><h1>a</h1><h2>b</h2>{cells}</main>",
        width=360,
    )
    assert_no_serious_violation(browser, axe)


@pytest.mark.parametrize("name", by_hand.HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(browser: Browser, name: str) -> None:
    text = by_hand.HOSTILE[name]
    brief = by_hand.on(text, (0, len(text)), name=text)
    browser.open(html(brief), width=800)
    assert browser.run("document.title") != "owned"
    assert browser.run("document.querySelectorAll('script, img, .source [onmouseover]').length") == 0
    assert browser.run("document.querySelector('.said').getBoundingClientRect().height") > 20
    assert browser.run("document.documentElement.scrollWidth") <= 800
    if name == "script":
        assert text in browser.run("document.querySelector('.source').textContent")


def test_even_unescaped_a_script_would_not_run(browser: Browser) -> None:
    browser.open(html(by_hand.on("HERE")).replace("HERE", "<script>document.title='owned'</script>"))
    assert browser.run("document.title") != "owned"


def test_an_override_turns_nothing_around(browser: Browser) -> None:
    browser.open(html(by_hand.on("one \u202etwo three", language="en")), width=800)
    one, two, three = (browser.run(PLACE, word, 0, 3)["left"] for word in ("one", "two", "three"))
    assert one < two < three


@pytest.mark.parametrize("what", ["words", "marks"])
def test_two_hundred_kilobytes_are_shown_in_seconds(browser: Browser, what: str) -> None:
    text = "truce and talks; " * 12_000 if what == "words" else "a\u0301\u0301\u0301 " * 25_000
    brief = by_hand.on(text, *((at, at + 9) for at in range(0, len(text) - 20, len(text) // 1_000)))
    assert len(text.encode()) >= 200_000
    start = time.perf_counter()
    browser.open(html(brief))
    browser.point_at("li.e500")
    assert lit(browser, "mark.e500")
    assert time.perf_counter() - start < 30


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", [*BRIEFS, "later"])
def test_pictures_are_drawn_as_they_were_measured(browser: Browser, name: str, dark: bool) -> None:
    svg = chart(by_hand.later()).svg if name == "later" else picture(BRIEFS[name]()).svg
    browser.open(svg, dark=dark, suffix="svg")
    boxes = browser.run(
        "[...document.querySelectorAll('text')].map(t => { const b = t.getBBox(); return [b.x, b.y, b.x + b.width,"
        " b.y + b.height, t.textContent] })"
    )
    width, height = browser.run("(box => [box.width, box.height])(document.documentElement.viewBox.baseVal)")
    for index, (left, top, right, bottom, words) in enumerate(boxes):
        assert 0 <= left < right <= width, words
        assert 0 <= top < bottom <= height, words
        for other in boxes[index + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom <= other[1] + 3 or other[3] - 3 <= top
            assert apart, f"{words!r} crosses {other[4]!r}"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_pictures_of_the_pages_can_be_taken_and_looked_at(
    browser: Browser, tmp_path: Path, width: int, dark: bool
) -> None:
    # CEASEFIRE_BRIEF_SCREENSHOTS names a folder to keep them in.
    folder = Path(os.environ.get("CEASEFIRE_BRIEF_SCREENSHOTS") or tmp_path)
    for name, make in BRIEFS.items():
        brief = make()
        shown = {
            "page": (html(brief), "html"),
            "picture": (picture(brief).svg, "svg"),
            "chart": (chart([brief, *by_hand.later()]).svg, "svg"),
        }
        for what, (document, suffix) in shown.items():
            path = folder / f"{what}-{name}-{width}{'-dark' if dark else ''}.png"
            browser.open(document, width=width, dark=dark, suffix=suffix)
            browser.screenshot(path)
            assert path.stat().st_size > 5_000
