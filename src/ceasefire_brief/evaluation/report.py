"""How far two briefs, or two sets of them, agree: counts, and what follows from them."""

import math

import attrs

from ..model.provision import Provision


@attrs.frozen
class Score:
    """How many things were expected, how many found, and on how many both agree.

    Attributes:
        expected: How many the first side states.
        actual: How many the second side states.
        agreed: How many of them agree: the true positives.

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
        """How many things the second side states that the first does not."""
        return self.actual - self.agreed

    @property
    def false_negatives(self) -> int:
        """How many things the first side states that the second does not."""
        return self.expected - self.agreed

    @property
    def precision(self) -> float:
        """The share of what the second side states that the first states too; ``nan`` if it states nothing."""
        return self.agreed / self.actual if self.actual else math.nan

    @property
    def recall(self) -> float:
        """The share of what the first side states that the second states too; ``nan`` if it states nothing."""
        return self.agreed / self.expected if self.expected else math.nan

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; ``nan`` if neither side states anything."""
        both = self.expected + self.actual
        return 2 * self.agreed / both if both else math.nan


@attrs.frozen(kw_only=True)
class FieldScore:
    """How far statements of one kind agree in one field.

    Attributes:
        name: The field.
        key: Whether it is a key field, in which saying nothing is an answer too.
        score: The counts.
    """

    name: str
    key: bool
    score: Score


@attrs.frozen(kw_only=True)
class KindScore:
    """How far statements of one kind agree.

    Attributes:
        kind: The kind's name on the wire.
        statements: Whole statements; two agree when they were matched and all their key fields agree.
        fields: Field by field.
    """

    kind: str
    statements: Score
    fields: tuple[FieldScore, ...]

    @property
    def content(self) -> Score:
        """The key fields of all statements together: the micro average that floors are set on."""
        return sum((field.score for field in self.fields if field.key), Score())


@attrs.frozen(kw_only=True)
class Comparison:
    """Two statements that were matched, or one that was not.

    Attributes:
        text: The SHA-256 of the text that they are statements of.
        expected: The first side's statement, if any.
        actual: The second side's statement, if any.
        differing: The names of the fields in which they differ; all that are said, for one alone.
    """

    text: str
    expected: Provision | None
    actual: Provision | None
    differing: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Report:
    """What `evaluate` found.

    Attributes:
        texts: How many texts were compared.
        kinds: The scores of each kind that either side states.
        comparisons: Every statement of either side, matched or alone.
    """

    texts: int
    kinds: tuple[KindScore, ...]
    comparisons: tuple[Comparison, ...] = attrs.field(repr=False)

    def __getitem__(self, kind: str) -> KindScore:
        """The scores of a kind; a kind that nobody states has empty ones."""
        empty = KindScore(kind=kind, statements=Score(), fields=())
        return next((scored for scored in self.kinds if scored.kind == kind), empty)

    def content(self, *kinds: str) -> Score:
        """The key fields of several kinds together."""
        return sum((self[kind].content for kind in kinds), Score())

    def to_rows(self) -> list[dict[str, str | int | float | None]]:
        """One flat row for each kind, its key fields together, and each of its fields."""
        rows: list[dict[str, str | int | float | None]] = []
        for kind in self.kinds:
            rows.append(_row(kind.kind, "all key fields equal", kind.statements))
            rows.append(_row(kind.kind, "key fields", kind.content))
            rows.extend(_row(kind.kind, field.name + ("*" if field.key else ""), field.score) for field in kind.fields)
        return rows

    def __str__(self) -> str:
        header = f"{'kind':<22} {'field':<21} {'exp':>5} {'act':>5} {'tp':>5} {'fp':>5} {'fn':>5}  prec   rec    F1"
        lines = [header]
        last = ""
        for row in self.to_rows():
            kind = str(row["kind"])
            p, r, f = (f"{row[name]:5.2f}" if row[name] is not None else "    –" for name in ("precision", "recall", "f1"))
            lines.append(
                f"{kind if kind != last else '':<22} {row['field']:<21} {row['expected']:>5} {row['actual']:>5}"
                f" {row['tp']:>5} {row['fp']:>5} {row['fn']:>5} {p} {r} {f}"
            )
            last = kind
        return "\n".join(lines)


def _row(kind: str, field: str, score: Score) -> dict[str, str | int | float | None]:
    shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    return {
        "kind": kind,
        "field": field,
        "expected": score.expected,
        "actual": score.actual,
        "tp": score.agreed,
        "fp": score.false_positives,
        "fn": score.false_negatives,
        **{name: None if math.isnan(share) else share for name, share in shares.items()},
    }
