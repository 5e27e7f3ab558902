"""The tool that measures the readers: it reports what breaks, keeps to floors and to its page."""

from pathlib import Path

import pytest

from ceasefire_brief import Brief, Source
from tests import quality
from tests.corpus.loader import cases

Capture = pytest.CaptureFixture[str]


def perfect(text: str, *, language: str) -> Brief:
    """Read a text as if one knew what is expected."""
    known = {case.text: case for lookalikes in (False, True) for case in cases(language, lookalikes=lookalikes)}
    return known[text].expected()


def silent(text: str, *, language: str) -> Brief:
    """Read nothing."""
    return Brief(source=Source(text=text, language=language))


def broken(text: str, *, language: str) -> Brief:
    """Fail on every text."""
    raise RuntimeError(f"{language} text of {len(text)}")


def test_a_reader_that_reads_what_is_expected_is_above_all_floors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "read", perfect)
    assert quality.main(["--floors", "--language", "ar"]) == 0


def test_a_reader_that_reads_nothing_is_below_the_floors(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(quality, "read", silent)
    assert quality.main(["--floors", "--language", "uk"]) == 1
    below = capsys.readouterr().err
    for name in quality.FLOORS:
        assert f"uk: {name} at 0.000, below" in below


def test_a_text_that_breaks_the_reader_is_told_and_fails_the_floors(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(quality, "read", broken)
    assert quality.main(["--floors", "--language", "en"]) == 1
    printed = capsys.readouterr()
    assert "cannot be read: RuntimeError: en text of" in printed.err
    assert "(test_quality.py:" in printed.out


def test_what_is_stated_of_a_lookalike_is_false(monkeypatch: pytest.MonkeyPatch) -> None:
    case = cases("en")[0]
    stated = case.expected().provisions
    monkeypatch.setattr(
        quality, "_read", lambda other, _: case.expected() if other.lookalike else silent(other.text, language="en")
    )
    ran = quality.run("en", "develop")
    assert len(ran.false) == len(stated) * ran.lookalikes > 0
    assert any("look-alikes" in floor for floor in ran.below)


def test_missed_statements_are_listed_with_their_words(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(quality, "read", silent)
    case = cases("ru", "develop")[0]
    assert quality.main(["--language", "ru", "--show", case.name]) == 0
    printed = capsys.readouterr().out
    for stated in case.expected():
        assert f"MISSED {stated.kind}: " in printed
    assert case.text.strip() in printed


def test_the_table_is_kept_in_a_page_between_its_marks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Capture
) -> None:
    monkeypatch.setattr(quality, "read", perfect)
    page = tmp_path / "quality.md"
    page.write_text(f"before\n{quality.BEGIN}\nold\n{quality.END}\nafter\n", encoding="utf-8")
    assert quality.main(["--check", str(page), "--language", "ar"]) == 1
    assert "is not what is measured" in capsys.readouterr().err
    assert quality.main(["--write", str(page), "--language", "ar"]) == 0
    assert quality.main(["--check", str(page), "--language", "ar"]) == 0
    lines = page.read_text(encoding="utf-8").splitlines()
    assert (lines[0], lines[-1]) == ("before", "after")
    assert any(line.startswith("| Arabic | exchanges |") and "| 1.000 | 0.95 |" in line for line in lines)


def test_a_page_without_marks_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(quality, "read", silent)
    page = tmp_path / "quality.md"
    page.write_text("nothing here\n", encoding="utf-8")
    assert quality.main(["--write", str(page), "--language", "ar"]) == 1
    assert page.read_text(encoding="utf-8") == "nothing here\n"


def test_parties_that_no_registry_knows_may_have_ids_of_the_readers_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invented front is compared by its place among the unknown parties, a known one by its id."""
    case = next(case for case in cases("en") if case.name == "mali-kidal-convoy-guarantees")

    def renaming(old: str, new: str) -> None:
        monkeypatch.setattr(quality, "read", lambda *_, **__: case.expected({old: new}))

    monkeypatch.setattr(quality, "cases", lambda *_, lookalikes=False: [] if lookalikes else [case])
    renaming("azawad-front", "front-1")
    assert quality.run("en", "both").report.content().f1 == 1
    renaming("DZA", "MAR")
    assert quality.run("en", "both").report.content().f1 < 1
