"""Compare briefs with briefs."""

from collections.abc import Iterable, Iterator

from ..errors import InvalidValueError
from ..model.brief import Brief
from ..model.provision import Provision
from .aspects import agree, aspects_of
from .matching import Statement, match, statements
from .report import Comparison, FieldScore, KindScore, Report, Score


def evaluate(expected: Brief | Iterable[Brief], actual: Brief | Iterable[Brief]) -> Report:
    """How far briefs agree with what was expected, or two people's briefs of the same texts with one another.

    Briefs are paired by their texts. In each text, statements of one kind are matched one to one by
    what they say and where their words stand. Each matched statement counts in each of its fields; one
    that was not matched counts as wrong in all of its key fields.

    Raises:
        InvalidValueError: If the two sides are not briefs of the same texts.

    >>> from ceasefire_brief import Brief, load_seed
    >>> seed = load_seed()
    >>> report = evaluate(seed, seed)
    >>> report["prisoner_exchange"].content.f1
    1.0
    >>> report = evaluate(seed, Brief(source=seed.source))
    >>> report["guarantee"].statements.recall
    0.0
    """
    pairs = _paired(_by_text(expected), _by_text(actual))
    comparisons: list[Comparison] = []
    tallies: dict[type[Provision], _Tally] = {}
    for text, (one, other) in sorted(pairs.items()):
        sentences = one.source.sentences
        kinds = {type(provision) for provision in (*one, *other)}
        for kind in sorted(kinds, key=lambda kind: (kind.kind, kind.__qualname__)):
            mine, theirs = (
                statements([provision for provision in brief if type(provision) is kind], sentences)
                for brief in (one, other)
            )
            tally = tallies.setdefault(kind, _Tally(kind))
            comparisons.extend(tally.add(text, mine, theirs))
    scores = [tally.score() for _, tally in sorted(tallies.items(), key=lambda item: item[0].kind)]
    return Report(texts=len(pairs), kinds=tuple(scores), comparisons=tuple(comparisons))


class _Tally:
    """Counts for one kind, over all texts."""

    def __init__(self, kind: type[Provision]) -> None:
        self.kind = kind
        self.aspects = aspects_of(kind)
        self.statements = Score()
        self.fields = [Score() for _ in self.aspects]

    def add(self, text: str, mine: list[Statement], theirs: list[Statement]) -> Iterator[Comparison]:
        pairs: list[tuple[Statement | None, Statement | None]] = [*match(mine, theirs)]
        taken = {id(each) for pair in pairs for each in pair}
        pairs += [(each, None) for each in mine if id(each) not in taken]
        pairs += [(None, each) for each in theirs if id(each) not in taken]
        pairs.sort(key=lambda pair: next(each.provision.evidence.spans[0] for each in pair if each is not None))
        for one, other in pairs:
            differing = []
            same = one is not None and other is not None
            for at, aspect in enumerate(self.aspects):
                a = one.values[at] if one is not None else None
                b = other.values[at] if other is not None else None
                asked = one is not None and (aspect.key or a is not None)
                told = other is not None and (aspect.key or b is not None)
                agreed = asked and told and agree(aspect, a, b)
                self.fields[at] += Score(asked, told, agreed)
                if (asked or told) and not agreed:
                    differing.append(aspect.name)
                    same = same and not aspect.key
            self.statements += Score(one is not None, other is not None, same)
            yield Comparison(
                text=text,
                expected=one.provision if one is not None else None,
                actual=other.provision if other is not None else None,
                differing=tuple(differing),
            )

    def score(self) -> KindScore:
        return KindScore(
            kind=self.kind.kind,
            statements=self.statements,
            fields=tuple(
                FieldScore(name=aspect.name, key=aspect.key, score=score)
                for aspect, score in zip(self.aspects, self.fields, strict=True)
            ),
        )


def _by_text(briefs: Brief | Iterable[Brief]) -> dict[str, Brief]:
    found: dict[str, Brief] = {}
    for brief in (briefs,) if isinstance(briefs, Brief) else briefs:
        text = brief.source.sha256
        if text in found:
            raise InvalidValueError(f"two briefs of one text on the same side: {brief!r}")
        found[text] = brief
    return found


def _paired(expected: dict[str, Brief], actual: dict[str, Brief]) -> dict[str, tuple[Brief, Brief]]:
    for text in expected.keys() ^ actual.keys():
        side, brief = ("actual", expected[text]) if text in expected else ("expected", actual[text])
        raise InvalidValueError(f"no {side} brief of the text of {brief!r}")
    return {text: (expected[text], actual[text]) for text in expected}
