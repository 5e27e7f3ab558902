"""How well the readers do on the corpora: ``python -m tests.quality --language ar --half develop --errors``."""

import argparse
import sys
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from ceasefire_brief import Brief, Provision, read
from ceasefire_brief.evaluation import Comparison, Report, evaluate
from ceasefire_brief.evaluation.aspects import aspects_of
from tests.corpus.loader import LANGUAGES, Case, cases


@attrs.frozen(kw_only=True)
class Run:
    """One reading of a corpus.

    Attributes:
        report: What agrees with what was expected.
        names: The texts' names by their SHA-256.
        failures: The last lines of what was raised, by text.
        false: What was stated of look-alikes: name and statement.
        lookalikes: How many look-alikes were read.
    """

    report: Report
    names: dict[str, str]
    failures: dict[str, str]
    false: tuple[tuple[str, Provision], ...]
    lookalikes: int


def run(language: str, half: str, show: str | None = None) -> Run:
    """Read the texts of a language and compare."""
    chosen = [case for case in cases(language, half) if show is None or show in case.name]
    lookalikes = [case for case in cases(language, half, lookalikes=True) if show is None or show in case.name]
    failures: dict[str, str] = {}
    expected, actual, names = [], [], {}
    for case in chosen:
        try:
            wanted = case.expected()
        except ValueError as error:
            failures[case.name] = f"the expected brief: {error}"
            continue
        names[wanted.source.sha256] = case.name
        expected.append(wanted)
        actual.append(_read(case, failures))
    false = [(case.name, stated) for case in lookalikes for stated in _read(case, failures)]
    return Run(
        report=evaluate(expected, actual),
        names=names,
        failures=failures,
        false=tuple(false),
        lookalikes=len(lookalikes),
    )


def _read(case: Case, failures: dict[str, str]) -> Brief:
    try:
        return read(case.text, language=case.language)
    except Exception as error:  # one text that breaks the reader must not hide the others
        where = traceback.extract_tb(error.__traceback__)[-1]
        failures[case.name] = f"{type(error).__name__}: {error} ({where.filename.rpartition('/')[2]}:{where.lineno} {where.line})"
        return Brief(source=attrs.evolve(case.expected().source))


def errors(ran: Run, kind: str | None = None) -> Iterator[str]:
    """Each missed, false or differing statement, text by text."""
    last = ""
    for each in ran.report.comparisons:
        stated = each.expected or each.actual
        assert stated is not None
        if (kind is not None and stated.kind != kind) or not each.differing:
            continue
        name = ran.names[each.text]
        if name != last:
            yield f"\n# {name}"
            last = name
        yield from _compared(each, stated)
    for name, stated in ran.false:
        if kind is None or stated.kind == kind:
            yield f"\n# look-alike {name}"
            yield f"  FALSE  {stated.kind}: {_said(stated, every=True)}\n         “{_short(stated)}”"


def _compared(each: Comparison, stated: Provision) -> Iterator[str]:
    aspects = aspects_of(type(stated))
    if each.expected is None or each.actual is None:
        verdict = "MISSED" if each.actual is None else "FALSE "
        yield f"  {verdict} {stated.kind}: {_said(stated, every=True)}"
        yield f"         “{_short(stated)}”"
        return
    key = any(aspect.key and aspect.name in each.differing for aspect in aspects)
    told = (
        f"{aspect.name}{'*' if aspect.key else ''} {_value(aspect.of(each.expected))} ≠ {_value(aspect.of(each.actual))}"
        for aspect in aspects
        if aspect.name in each.differing
    )
    yield f"  {'WRONG ' if key else 'detail'} {stated.kind}: {'; '.join(told)}"
    yield f"         “{_short(each.expected)}”"
    if key and each.expected.evidence.hull != each.actual.evidence.hull:
        yield f"     got “{_short(each.actual)}”"


def _said(stated: Provision, *, every: bool = False) -> str:
    return "; ".join(
        f"{aspect.name} {_value(value)}"
        for aspect in aspects_of(type(stated))
        if (value := aspect.of(stated)) is not None and (aspect.key or every)
    )


def _value(value: object) -> str:
    if isinstance(value, tuple):
        inner = [_value(item) for item in value]
        return f"({', '.join(inner)})" if len(inner) > 1 else inner[0]
    return "?" if value is None else str(value)


def _short(stated: Provision, most: int = 240) -> str:
    words = " ".join(stated.evidence.quote.split())
    return words if len(words) <= most else words[: most - 1] + "…"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how well the readers do; 1 if a floor was asked for and is not reached."""
    command = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    command.add_argument("--language", choices=LANGUAGES, help="one language; all if not given")
    command.add_argument("--half", choices=("develop", "verify", "both"), default="develop")
    command.add_argument("--kind", help="one kind of statement, such as prisoner_exchange")
    command.add_argument("--show", metavar="NAME", help="only texts whose name has this in it, with all their errors")
    command.add_argument("--errors", action="store_true", help="list each missed, false and differing statement")
    command.add_argument("--keys", action="store_true", help="of the errors, leave out those of details alone")
    asked = command.parse_args(arguments)
    for language in [asked.language] if asked.language else LANGUAGES:
        ran = run(language, asked.half, asked.show)
        report = ran.report
        if asked.kind:
            report = attrs.evolve(report, kinds=tuple(each for each in report.kinds if each.kind == asked.kind))
        if asked.errors or asked.show:
            lines = list(errors(ran, asked.kind))
            print("\n".join(line for line in lines if not (asked.keys and line.startswith("  detail"))))
        print(f"\n== {language}, {asked.half}: {report.texts} texts (* a key field: only these count for the floors)")
        print(report)
        stated = Counter(name for name, _ in ran.false)
        print(f"look-alikes: {len(ran.false)} false statements in {len(stated)} of {ran.lookalikes} texts {dict(stated)}")
        if ran.failures:
            print(f"raised on {len(ran.failures)} texts:")
            for name, failure in ran.failures.items():
                print(f"  {name}: {failure}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
