"""Agreement beyond chance: Cohen's kappa and Krippendorff's alpha for values without an order."""

import math
from collections import Counter
from collections.abc import Hashable, Sequence


def cohen_kappa(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """Cohen's kappa of two coders who put the same units into categories.

    Args:
        one: The first coder's category for each unit.
        other: The second coder's, in the same order.

    Returns:
        1 for full agreement, 0 for as much as chance gives, below 0 for less; ``nan`` if there are no
        units, or both coders use one and the same category throughout.

    Raises:
        ValueError: If there are not as many categories on both sides.

    >>> cohen_kappa(["truce", "truce", "talks", "talks"], ["truce", "talks", "talks", "talks"])
    0.5
    """
    units = len(one)
    observed = sum(a == b for a, b in zip(one, other, strict=True))
    first, second = Counter(one), Counter(other)
    chance = sum(count * second[category] for category, count in first.items())
    return (units * observed - chance) / (units * units - chance) if units * units != chance else math.nan


def krippendorff_alpha(*coders: Sequence[Hashable | None]) -> float:
    """Krippendorff's alpha, nominal, of two or more coders; ``None`` is a unit that a coder did not code.

    Args:
        coders: Each coder's category for each unit, in the same order.

    Returns:
        1 for full agreement, 0 for as much as chance gives, below 0 for less; ``nan`` if no unit was
        coded twice, or one category is used throughout.

    Raises:
        ValueError: If there are not as many categories for each coder.

    >>> round(krippendorff_alpha(["truce", "truce", "talks", None], ["truce", "talks", "talks", "talks"]), 3)
    0.444
    """
    totals: Counter[Hashable] = Counter()
    disagreed = 0.0
    for unit in zip(*coders, strict=True):
        counts = Counter(value for value in unit if value is not None)
        coded = counts.total()
        if coded < 2:
            continue
        totals += counts
        disagreed += (coded * coded - sum(count * count for count in counts.values())) / (coded - 1)
    everything = totals.total()
    by_chance = everything * everything - sum(count * count for count in totals.values())
    return 1 - (everything - 1) * disagreed / by_chance if by_chance else math.nan
