"""How far two sides agree: counts, and what follows from them."""

import math
from collections.abc import Iterator

import attrs

from ..model.provision import Provision


@attrs.frozen
class Score:
    """How many things one side states, how many the other, and on how many they agree.

    Attributes:
        expected: How many the expected briefs state.
        actual: How many the actual briefs state.
        agreed: On how many they agree: the true positives.

    >>> score = Score(expected=4, actual=5, agreed=3)
    >>> score.precision, score.recall, round(score.f1, 3)
    (0.6, 0.75, 0.667)
    >>> score.false_positives, score.false_negatives
    (2, 1)
    """

    expected: int = 0
    actual: int = 0
    agreed: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.expected + other.expected, self.actual + other.actual, self.agreed + other.agreed)

    @property
    def false_positives(self) -> int:
        """How many things only the actual briefs state."""
        return self.actual - self.agreed

    @property
    def false_negatives(self) -> int:
        """How many things only the expected briefs state."""
        return self.expected - self.agreed

    @property
    def precision(self) -> float:
        """The share of what the actual briefs state that is as expected; ``nan`` if they state nothing."""
        return self.agreed / self.actual if self.actual else math.nan

    @property
    def recall(self) -> float:
        """The share of what is expected that the actual briefs state; ``nan`` if nothing is."""
        return self.agreed / self.expected if self.expected else math.nan

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; ``nan`` if neither side states anything."""
        both = self.expected + self.actual
        return 2 * self.agreed / both if both else math.nan


@attrs.frozen(kw_only=True)
class Agreement:
    """Agreement beyond chance on units that both sides put into categories; no order of categories is meant.

    Attributes:
        units: How many units.
        kappa: Cohen's kappa; 1 for full agreement, 0 for chance, ``nan`` where it is not defined.
        alpha: Krippendorff's alpha, likewise.
    """

    units: int = 0
    kappa: float = attrs.field(default=math.nan, eq=repr)
    alpha: float = attrs.field(default=math.nan, eq=repr)


@attrs.frozen(kw_only=True)
class FieldScore:
    """How far statements of one kind agree in one field.

    Attributes:
        name: The field.
        key: Whether it is a key field, in which saying nothing is an answer too.
        score: The counts.
        agreement: Of the field's values; the units are the statements that were matched.
    """

    name: str
    key: bool
    score: Score
    agreement: Agreement


@attrs.frozen(kw_only=True)
class KindScore:
    """How far statements of one kind agree.

    Attributes:
        kind: The kind's name on the wire.
        statements: Whole statements; two agree if they were matched and all of their key fields agree.
        fields: Field by field, key fields first.
        agreement: On whether a sentence carries a statement of this kind; the units are the sentences.
    """

    kind: str
    statements: Score = Score()
    fields: tuple[FieldScore, ...] = ()
    agreement: Agreement = Agreement()

    @property
    def content(self) -> Score:
        """The key fields of all statements together, which is a micro average over statement and field."""
        return sum((field.score for field in self.fields if field.key), Score())


@attrs.frozen(kw_only=True)
class Comparison:
    """Two statements that were matched, or one that has no match.

    Attributes:
        text: The SHA-256 of the text that they stand in.
        expected: The expected statement, if any.
        actual: The actual statement, if any.
        differing: The fields in which they differ; of a statement without a match, all that it fills.
    """

    text: str
    expected: Provision | None
    actual: Provision | None
    differing: tuple[str, ...]


Cell = str | int | float | None


@attrs.frozen(kw_only=True, repr=False)
class Report:
    """What `evaluate` found; `str` gives a table.

    Attributes:
        texts: How many texts were compared.
        kinds: The scores of each kind that either side states, in the order of their names.
        comparisons: Every statement of either side, with its match if it has one.

    >>> from ceasefire_brief import evaluate, load_seed
    >>> report = evaluate(load_seed(), load_seed())
    >>> report["prisoner_exchange"].statements
    Score(expected=1, actual=1, agreed=1)
    >>> report.content("proposal", "ceasefire_proposal").f1
    1.0
    """

    texts: int
    kinds: tuple[KindScore, ...]
    comparisons: tuple[Comparison, ...]

    def __getitem__(self, kind: str) -> KindScore:
        """The scores of a kind by its name, such as ``"guarantee"``; all 0 for one that nobody states."""
        return next((each for each in self.kinds if each.kind == kind), KindScore(kind=kind))

    def content(self, *kinds: str) -> Score:
        """The key fields of several kinds together, or of all."""
        return sum((each.content for each in self.kinds if each.kind in kinds or not kinds), Score())

    def statements(self, *kinds: str) -> Score:
        """The whole statements of several kinds together, or of all."""
        return sum((each.statements for each in self.kinds if each.kind in kinds or not kinds), Score())

    def to_rows(self) -> list[dict[str, Cell]]:
        """One flat row for the statements of each kind, their key fields together, and each field.

        Shares that are not defined are ``None``.

        >>> from ceasefire_brief import evaluate, load_seed
        >>> row = evaluate(load_seed(), load_seed()).to_rows()[0]
        >>> row["kind"], row["field"], row["key"], row["f1"]
        ('acknowledgement', 'statements', None, 1.0)
        """
        return list(self._rows())

    def _rows(self) -> Iterator[dict[str, Cell]]:
        for each in self.kinds:
            yield _row(each.kind, "statements", None, each.statements, each.agreement)
            yield _row(each.kind, "key fields", None, each.content, None)
            for field in each.fields:
                yield _row(each.kind, field.name, field.key, field.score, field.agreement)
        yield _row("all", "statements", None, self.statements(), None)
        yield _row("all", "key fields", None, self.content(), None)

    def __str__(self) -> str:
        numbers = " ".join(f"{name:>5}" for name in ("tp", "fp", "fn", "prec", "rec", "F1", "kappa", "alpha"))
        lines = [f"{'kind':<22} {'field':<15} {numbers}"]
        last: Cell = None
        for row in self._rows():
            kind = row["kind"] if row["kind"] != last else ""
            shares = " ".join(map(_two, (row[name] for name in ("precision", "recall", "f1", "kappa", "alpha"))))
            name = f"{row['field']}{'*' if row['key'] else ''}"
            lines.append(f"{kind:<22} {name:<15} {row['tp']:>5} {row['fp']:>5} {row['fn']:>5} {shares}".rstrip())
            last = row["kind"]
        return "\n".join(lines) + "\n* a key field"

    def __repr__(self) -> str:
        texts = f"{self.texts} {'text' if self.texts == 1 else 'texts'}"
        return f"Report({texts}: F1 {_two(self.content().f1).strip()} over {len(self.kinds)} kinds)"


def _two(share: Cell) -> str:
    return f"{share:5.2f}" if isinstance(share, float) and not math.isnan(share) else f"{'–':>5}"


def _row(kind: str, field: str, key: bool | None, score: Score, agreement: Agreement | None) -> dict[str, Cell]:
    shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    if agreement is not None:
        shares |= {"kappa": agreement.kappa, "alpha": agreement.alpha}
    return {
        "kind": kind,
        "field": field,
        "key": key,
        "expected": score.expected,
        "actual": score.actual,
        "tp": score.agreed,
        "fp": score.false_positives,
        "fn": score.false_negatives,
        "units": agreement.units if agreement is not None else None,
        **{
            name: None if math.isnan(share := shares.get(name, math.nan)) else share
            for name in ("precision", "recall", "f1", "kappa", "alpha")
        },
    }
