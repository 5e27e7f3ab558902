"""Compare briefs of the same texts: a reader with what was expected of it, or two people with one another."""

from .evaluate import evaluate
from .report import Comparison, FieldScore, KindScore, Report, Score

__all__ = ["Comparison", "FieldScore", "KindScore", "Report", "Score", "evaluate"]
