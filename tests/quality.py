"""How well the readers do on the corpora.

    python -m tests.quality --language ar --half develop --errors

compares what is read of each text with what was expected of it. The numbers that the floors are set
on are those of the key fields (marked ``*``) of all statements of a class together: each pair of
statement and key field is right or wrong, and a statement that was missed, or made up, is wrong in
all of its key fields.
"""

import argparse
import math
import sys
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from ceasefire_brief import Brief, Party, PartyKind, Provision, Source, read
from ceasefire_brief.evaluation import Comparison, Report, evaluate
from ceasefire_brief.evaluation.aspects import aspects_of
from ceasefire_brief.evaluation.values import Value
from ceasefire_brief.reading.pack import load_pack
from tests.corpus.loader import LANGUAGES, Case, Half, cases

FLOORS: dict[str, tuple[tuple[str, ...], float]] = {
    "exchanges": (("prisoner_exchange",), 0.95),
    "proposals": (("ceasefire_proposal", "proposal"), 0.92),
    "guarantees": (("guarantee",), 0.90),
    "preconditions": (("precondition",), 0.85),
    "contacts": (("contact",), 0.92),
}
"""What F1 of the key fields has to reach, by class of statements."""

BEGIN, END = "<!-- measured -->", "<!-- end of what is measured -->"
"""Between which lines of a page the table stands."""

LOOKALIKES_FOR_ONE = 25
"""In how many look-alikes one false statement may be made."""


@attrs.frozen(kw_only=True)
class Run:
    """One reading of a corpus.

    Attributes:
        language: Of the texts.
        report: How far what was read is what was expected.
        names: The texts' names by their SHA-256.
        texts: The texts by their names.
        failures: What was raised, by the text's name.
        false: What was stated of look-alikes: the text's name and the statement.
        lookalikes: How many look-alikes were read.
    """

    language: str
    report: Report
    names: dict[str, str]
    texts: dict[str, str]
    failures: dict[str, str]
    false: tuple[tuple[str, Provision], ...]
    lookalikes: int

    @property
    def below(self) -> Iterator[str]:
        """Each floor that is not reached."""
        for name, (kinds, floor) in FLOORS.items():
            f1 = self.report.content(*kinds).f1
            if not f1 >= floor:
                yield f"{self.language}: {name} at {_share(f1)}, below {floor:.2f}"
        if len(self.false) * LOOKALIKES_FOR_ONE > self.lookalikes:
            yield f"{self.language}: {len(self.false)} false statements in {self.lookalikes} look-alikes"
        for name, failure in self.failures.items():
            yield f"{self.language}: {name} cannot be read: {failure}"


def run(language: str, half: Half, only: str = "") -> Run:
    """Read the texts of a language whose names have ``only`` in them, and compare."""
    failures: dict[str, str] = {}
    expected, actual, names, texts = [], [], {}, {}
    for case in cases(language, half):
        if only not in case.name:
            continue
        found = _read(case, failures)
        try:
            wanted = case.expected()
        except ValueError as error:
            failures[case.name] = str(error)
            continue
        if found.provisions:
            wanted = case.expected(_own_names(wanted, found))
        names[wanted.source.sha256] = case.name
        texts[case.name] = case.text
        expected.append(wanted)
        actual.append(found)
    lookalikes = [case for case in cases(language, half, lookalikes=True) if only in case.name]
    return Run(
        language=language,
        report=evaluate(expected, actual),
        names=names,
        texts=texts,
        failures=failures,
        false=tuple((case.name, stated) for case in lookalikes for stated in _read(case, failures)),
        lookalikes=len(lookalikes),
    )


def _read(case: Case, failures: dict[str, str]) -> Brief:
    try:
        return read(case.text, language=case.language)
    except Exception as error:  # a text that breaks the reader must not hide how the others are read
        at = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{at.filename.rpartition('/')[2]}:{at.lineno} {at.line}"
        failures[case.name] = f"{type(error).__name__}: {error} ({place})"
        return Brief(source=Source(text=case.text, language=case.language))


def _own_names(expected: Brief, found: Brief) -> dict[str, str]:
    """The reader's ids for parties that it cannot know: an invented front has one id here and another there."""
    names: dict[str, str] = {}
    for kinds in ((PartyKind.PERSON,), tuple(set(PartyKind) - {PartyKind.PERSON, PartyKind.STATE, PartyKind.GROUP})):
        ours, theirs = _unknown(expected, kinds), _unknown(found, kinds)
        both = ours.keys() & theirs.keys()
        rest = [id for id in theirs if id not in both]
        for id, party in ours.items():
            same = id in both or any(party.name.casefold() == theirs[other].name.casefold() for other in rest)
            if not same and rest:
                names[id] = rest.pop(0)
            elif id not in both and rest:
                names[id] = next(other for other in rest if party.name.casefold() == theirs[other].name.casefold())
                rest.remove(names[id])
    return names


def _unknown(brief: Brief, kinds: tuple[PartyKind, ...]) -> dict[str, Party]:
    """The parties of some kinds that stand for themselves and are in no registry, in the order of the text."""
    registry = load_pack(brief.source.language or "en").registry
    named = (party.side for provision in brief for party in provision.parties)
    return {party.id: party for party in named if party.kind in kinds and party.id not in registry}


# -- what went wrong -------------------------------------------------------------------------------


def errors(ran: Run, kind: str | None, *, details: bool, right: bool = False) -> Iterator[str]:
    """Each missed, false or differing statement, text by text; those that are right if asked for."""
    by_text: dict[str, list[str]] = {name: [] for name in sorted(ran.names.values())}
    for each in ran.report.comparisons:
        stated = each.expected or each.actual
        assert stated is not None
        if kind in (None, stated.kind):
            by_text[ran.names[each.text]] += _told(each, stated, details=details, right=right)
    for name, lines in by_text.items():
        if lines or right:
            yield f"\n# {name}"
            if right:
                yield f"{ran.texts[name].strip()}\n"
            yield from lines
    for name, stated in ran.false:
        if kind in (None, stated.kind):
            yield f"\n# look-alike {name}\n  FALSE  {_said(stated)}\n         “{_quote(stated)}”"


def _told(each: Comparison, stated: Provision, *, details: bool, right: bool) -> Iterator[str]:
    quote = f"         “{_quote(stated)}”"
    if each.expected is None or each.actual is None:
        yield f"  {'FALSE ' if each.expected is None else 'MISSED'} {_said(stated)}\n{quote}"
        return
    wrong = any(aspect.key and aspect.name in each.differing for aspect in aspects_of(type(stated)))
    if wrong or (each.differing and details):
        differences = (
            f"{aspect.name}{'*' * aspect.key} {_shown(aspect.of(stated))} ≠ {_shown(aspect.of(each.actual))}"
            for aspect in aspects_of(type(stated))
            if aspect.name in each.differing
        )
        yield f"  {'WRONG ' if wrong else 'detail'} {stated.kind}: {'; '.join(differences)}\n{quote}"
        if wrong and each.actual.evidence != stated.evidence:
            yield f"     got “{_quote(each.actual)}”"
    elif right:
        yield f"  right  {_said(stated)}\n{quote}"


def _said(stated: Provision) -> str:
    said = ((aspect.name, aspect.of(stated)) for aspect in aspects_of(type(stated)))
    return f"{stated.kind}: {'; '.join(f'{name} {_shown(value)}' for name, value in said if value is not None)}"


def _shown(value: Value) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_shown, value))})" if len(value) > 1 else _shown(value[0])
    return "?" if value is None else str(value)


def _quote(stated: Provision, most: int = 240) -> str:
    words = " ".join(stated.evidence.quote.split())
    return words if len(words) <= most else f"{words[: most - 1]}…"


# -- tables ----------------------------------------------------------------------------------------


def summary(ran: Run, half: str) -> Iterator[str]:
    """The classes that have floors, and the look-alikes."""
    yield f"== {ran.language}, {half}: {ran.report.texts} texts"
    for name, (kinds, floor) in FLOORS.items():
        score = ran.report.content(*kinds)
        verdict = "" if score.f1 >= floor else "  below"
        yield (
            f"{name:<14} precision {_share(score.precision)}  recall {_share(score.recall)}"
            f"  F1 {_share(score.f1)}  floor {floor:.2f}{verdict}"
        )
    stated = Counter(name for name, _ in ran.false)
    where = f": {', '.join(f'{name} {n}' for name, n in stated.items())}" if stated else ""
    yield f"look-alikes    {len(ran.false)} false statements in {len(stated)} of {ran.lookalikes} texts{where}"
    for failure, times in Counter(ran.failures.values()).most_common():
        first = next(name for name, other in ran.failures.items() if other == failure)
        yield f"raised on {times} texts, as on {first}: {failure}"


def markdown(runs: Sequence[tuple[Run, Run]]) -> Iterator[str]:
    """The table for the documentation, from each language's run over either half."""
    yield from _header("language", "statements", "number", "precision", "recall", "F1", "floor", "F1 while developing")
    for develop, verify in runs:
        for name, (kinds, floor) in FLOORS.items():
            score = verify.report.content(*kinds)
            yield _row(
                LANGUAGES[verify.language],
                name,
                verify.report.statements(*kinds).expected,
                *map(_share, (score.precision, score.recall, score.f1)),
                f"{floor:.2f}",
                _share(develop.report.content(*kinds).f1),
            )
    yield ""
    yield from _header("language", "texts", "statements", "look-alikes", "false statements in look-alikes")
    for develop, verify in runs:
        both = develop, verify
        yield _row(
            LANGUAGES[verify.language],
            " + ".join(str(ran.report.texts) for ran in both),
            " + ".join(str(ran.report.statements().expected) for ran in both),
            " + ".join(str(ran.lookalikes) for ran in both),
            " + ".join(str(len(ran.false)) for ran in both),
        )


def _header(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield f"|---|{'--:|' * (len(names) - 1)}"


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _share(share: float) -> str:
    return "–" if math.isnan(share) else f"{share:.3f}"


def _publish(table: str, write: Path | None, check: Path | None) -> int:
    page = write or check
    if page is None:
        print(table)
        return 0
    before, begin, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    old, end, after = rest.partition(END)
    new = f"\n{table}\n"
    if not begin or not end:
        print(f"{page}: expected the marks {BEGIN!r} and {END!r}", file=sys.stderr)
        return 1
    if write is not None:
        page.write_text(f"{before}{begin}{new}{end}{after}", encoding="utf-8")
    elif old != new:
        print(f"{page}: its table is not what is measured:\n{table}", file=sys.stderr)
        return 1
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how well the readers do; 1 if a floor was asked for and is not reached."""
    command = argparse.ArgumentParser(
        prog="python -m tests.quality", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("--language", choices=LANGUAGES, help="one language; all if not given")
    command.add_argument("--half", choices=("develop", "verify", "both"), default="develop")
    command.add_argument("--kind", help="one kind of statement, such as prisoner_exchange")
    command.add_argument("--errors", action="store_true", help="list each missed, false and differing statement")
    command.add_argument("--keys", action="store_true", help="the same, without those that differ in details only")
    command.add_argument("--show", metavar="NAME", help="texts whose name has this in it, with all their statements")
    command.add_argument("--brief", action="store_true", help="only the classes that have floors")
    command.add_argument("--floors", action="store_true", help="measure the verify half; 1 if it is below a floor")
    command.add_argument("--table", action="store_true", help="print the table for the documentation")
    command.add_argument("--write", metavar="PAGE", type=Path, help="put the table into a page, between its marks")
    command.add_argument("--check", metavar="PAGE", type=Path, help="1 if the page has another table than measured")
    asked = command.parse_args(arguments)
    languages = [asked.language] if asked.language else LANGUAGES
    if asked.table or asked.write or asked.check:
        table = "\n".join(markdown([(run(each, "develop"), run(each, "verify")) for each in languages]))
        return _publish(table, asked.write, asked.check)
    below: list[str] = []
    for language in languages:
        half: Half = "verify" if asked.floors else asked.half
        ran = run(language, half, asked.show or "")
        below += ran.below
        if asked.errors or asked.keys or asked.show:
            print("\n".join(errors(ran, asked.kind, details=not asked.keys, right=bool(asked.show))))
        if not (asked.brief or asked.floors or asked.show):
            kinds = tuple(each for each in ran.report.kinds if asked.kind in (None, each.kind))
            print(f"\n{attrs.evolve(ran.report, kinds=kinds)}")
        print("\n" + "\n".join(summary(ran, half)), flush=True)
    if asked.floors and below:
        print("\n" + "\n".join(below), file=sys.stderr)
    return 1 if asked.floors and below else 0


if __name__ == "__main__":
    sys.exit(main())
