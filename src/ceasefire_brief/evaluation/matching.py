"""Which statement of one brief is which of another: one to one, by what they say and where they stand."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

import attrs

from ..model.provision import Provision
from ..model.span import Span
from .aspects import Aspect, aspects_of
from .assignment import assign
from .values import Value


@attrs.frozen(eq=False)
class Statement:
    """A statement with what it is compared by.

    Attributes:
        provision: The statement.
        values: What it says of each aspect.
        sentences: The numbers of the sentences that its words stand in.
    """

    provision: Provision
    values: tuple[Value, ...]
    sentences: frozenset[int]

    @property
    def order(self) -> tuple[tuple[Span, ...], str]:
        """A key to sort by, from what the statement says and rests on alone."""
        return self.provision.evidence.spans, repr(self.values)


def statements(provisions: Iterable[Provision], sentences: Sequence[Span]) -> list[Statement]:
    """The statements of a brief, all of one kind, in an order that does not depend on the brief's."""
    starts = [sentence.start for sentence in sentences]
    made = []
    for provision in provisions:
        stands: set[int] = set()
        for span in provision.evidence.spans:
            stands.update(range(max(0, bisect_right(starts, span.start) - 1), bisect_right(starts, span.end - 1)))
        values = tuple(aspect.of(provision) for aspect in aspects_of(type(provision)))
        made.append(Statement(provision, values, frozenset(stands)))
    return sorted(made, key=lambda statement: statement.order)


def match(one: list[Statement], other: list[Statement]) -> list[tuple[Statement, Statement]]:
    """The pairs of statements, of one kind, that are taken for the same.

    Those that say the same and rest on the same words are the same. Of those left, two whose words
    stand in no common sentence are taken for the same only if all their key fields but the status
    agree. Of all ways to pair the rest, it is the one with the most agreement: first in key fields,
    then in details, then in the words that they rest on.
    """
    alike, one, other = _alike(one, other)
    if not one or not other:
        return alike
    if [each.order for each in other] < [each.order for each in one]:
        # Ties are broken alike whichever side comes first, so that to swap the sides swaps the pairs.
        return alike + [(mine, theirs) for theirs, mine in match(other, one)]
    aspects = aspects_of(type(one[0].provision))
    weights = {
        (row, column): weight
        for row, mine in enumerate(one)
        for column, theirs in enumerate(other)
        if (weight := _weight(aspects, mine, theirs))
    }
    return alike + [(one[row], other[column]) for row, column in assign(weights)]


def _alike(
    one: list[Statement], other: list[Statement]
) -> tuple[list[tuple[Statement, Statement]], list[Statement], list[Statement]]:
    """The pairs of statements with nothing to tell them apart, and what is left on either side."""
    waiting: dict[object, list[Statement]] = {}
    for each in reversed(other):
        waiting.setdefault(each.order, []).append(each)
    pairs, left = [], []
    for each in one:
        if same := waiting.get(each.order):
            pairs.append((each, same.pop()))
        else:
            left.append(each)
    taken = {id(each) for _, each in pairs}
    return pairs, left, [each for each in other if id(each) not in taken]


def _weight(aspects: tuple[Aspect, ...], one: Statement, other: Statement) -> int:
    """How well two statements fit together; 0 if they cannot be the same."""
    key = details = 0
    apart = one.sentences.isdisjoint(other.sentences)
    for aspect, mine, theirs in zip(aspects, one.values, other.values, strict=True):
        if aspect.agree(mine, theirs):
            key += aspect.key
            details += not aspect.key
        elif apart and aspect.key and aspect.name != "status":
            return 0
    return 1 + round(999 * _overlap(one.provision, other.provision)) + 1_000 * details + 1_000_000 * key


def _overlap(one: Provision, other: Provision) -> float:
    """The share of the characters under either statement that are under both (Jaccard's index)."""
    shared = sum(
        len(both)
        for mine in one.evidence.spans
        for theirs in other.evidence.spans
        if (both := mine.intersection(theirs)) is not None
    )
    return shared / (sum(map(len, one.evidence.spans)) + sum(map(len, other.evidence.spans)) - shared)
