"""The notebooks among the pages give what they are known to give, and the tool that writes pages anew works."""

from pathlib import Path

import pytest

from tests import pages

NOTEBOOKS = [page for page in pages.pages()[1:] if pages.is_notebook(page)]


@pytest.mark.parametrize("page", NOTEBOOKS, ids=lambda page: page.stem)
def test_the_cells_of_a_notebook_give_what_is_kept_of_them(page: Path) -> None:
    try:
        given = pages.run_cells(page)
    except ModuleNotFoundError as missing:
        if missing.name not in pages.OPTIONAL:
            raise
        pytest.skip(f"{missing.name}, of an extra, is not installed: {page.name} was not run")
    kept = pages.outputs_of(page).read_text(encoding="utf-8")
    assert given == kept, "python -m tests.pages --write keeps what the cells give now"


def test_nothing_is_kept_of_notebooks_that_are_no_more() -> None:
    assert set(pages.OUTPUTS.glob("*")) == set(map(pages.outputs_of, NOTEBOOKS))


def test_pages_with_cells_say_that_they_are_notebooks_and_others_have_none() -> None:
    for page in pages.pages()[1:]:
        cells = [each for each in pages.blocks(page.read_text(encoding="utf-8")) if each.kind.startswith("{code-cell}")]
        assert bool(cells) is pages.is_notebook(page), page


PAGE = """\
# A page

```console
$ echo one; echo two
one
2
$ echo kept; echo more; echo end
kept
...
end
```

```python
>>> 1 + 1
3
>>> print("a\\n\\nb")
a
>>> 1 / 0
Traceback (most recent call last):
...
ZeroDivisionError: division by zero
>>> int("x")
Traceback (most recent call last):
...
ValueError: no such number
>>> quiet = 7
4

```

Text, and `code`.
"""


def test_a_page_is_written_anew_where_its_examples_give_something_else(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    now = pages.rewritten(page)
    assert now == (
        PAGE.replace("one\n2\n", "one\ntwo\n")
        .replace("1 + 1\n3\n", "1 + 1\n2\n")
        .replace("a\n>>> 1", "a\n<BLANKLINE>\nb\n>>> 1")
        .replace("no such number", "invalid literal for int() with base 10: 'x'")
        .replace("quiet = 7\n4\n", "quiet = 7\n")
    )
    page.write_text(now, encoding="utf-8")
    assert pages.rewritten(page) == now


def test_a_cell_gives_what_it_prints_and_its_last_value(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "```{code-cell} python\nprint(1)\nx = 2\nx\n```\n\n"
        "```{code-cell} python\n:tags: [unchecked]\nx + 1\n```\n\n"
        "```{code-cell} python\ny = x\n```\n",
        encoding="utf-8",
    )
    assert pages.run_cells(page) == "## cell 1\n1\n2\n\n## cell 2\n(not checked)\n\n## cell 3\n"
