"""Compare briefs with briefs of the same texts."""

from collections.abc import Iterable

from ..errors import InvalidValueError
from ..model.brief import Brief
from ..model.provision import Provision
from .report import Comparison, Report
from .tally import Tally


def evaluate(expected: Brief | Iterable[Brief], actual: Brief | Iterable[Brief]) -> Report:
    """How far briefs agree with what was expected, or one person's briefs with another's.

    Briefs are paired by their texts. In each text, statements of one kind are matched one to one, by
    what they say and by where their words stand. A few key fields decide whether two statements say
    the same (for an exchange: the sides, the counts and the status); the others are details. Parties
    are compared by their sides: a president says what their state says.

    Each key field of a matched statement agrees or not, and saying nothing is an answer; a statement
    that was not matched fails in all of its key fields. A detail counts where a text says it.

    Args:
        expected: What the actual briefs are measured by: a brief, or several of different texts.
        actual: Briefs of the same texts.

    Raises:
        InvalidValueError: If the two sides are not briefs of the same texts, one of each.

    >>> from ceasefire_brief import Brief, load_seed
    >>> seed = load_seed()
    >>> evaluate(seed, seed)["prisoner_exchange"].content.f1
    1.0
    >>> missed = evaluate(seed, Brief(source=seed.source))
    >>> missed["guarantee"].statements.recall
    0.0
    """
    ones, others = _by_text(expected), _by_text(actual)
    for text in ones.keys() ^ others.keys():
        lacking, brief = ("actual", ones[text]) if text in ones else ("expected", others[text])
        raise InvalidValueError(f"no {lacking} brief of the text of {brief!r}")
    tallies: dict[type[Provision], Tally] = {}
    for brief in (*ones.values(), *others.values()):
        for provision in brief:
            tallies.setdefault(type(provision), Tally(type(provision)))
    inorder = sorted(tallies.items(), key=lambda item: (item[0].kind, item[0].__qualname__))
    comparisons: list[Comparison] = []
    for text, one in sorted(ones.items()):
        sentences = one.source.sentences
        for kind, tally in inorder:
            mine, theirs = ([each for each in brief if type(each) is kind] for brief in (one, others[text]))
            comparisons.extend(tally.add(text, sentences, mine, theirs))
    return Report(
        texts=len(ones),
        kinds=tuple(tally.score() for _, tally in inorder),
        comparisons=tuple(comparisons),
    )


def _by_text(briefs: Brief | Iterable[Brief]) -> dict[str, Brief]:
    found: dict[str, Brief] = {}
    for brief in (briefs,) if isinstance(briefs, Brief) else briefs:
        if not isinstance(brief, Brief):
            raise InvalidValueError(f"expected briefs, got {type(brief).__name__}")
        if found.setdefault(brief.source.sha256, brief) is not brief:
            raise InvalidValueError(f"two briefs of one text on one side: {brief!r}")
    return found
