"""Compare briefs of the same texts: a reader with what was expected of it, or two people with one another."""

from .agreement import cohen_kappa, krippendorff_alpha
from .compare import evaluate
from .report import Agreement, Comparison, FieldScore, KindScore, Report, Score

__all__ = [
    "Agreement",
    "Comparison",
    "FieldScore",
    "KindScore",
    "Report",
    "Score",
    "cohen_kappa",
    "evaluate",
    "krippendorff_alpha",
]
