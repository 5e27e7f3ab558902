"""Counting, kind by kind, what two sides say of the same texts."""

from collections.abc import Iterator, Sequence

from ..model.provision import Provision
from ..model.span import Span
from .agreement import cohen_kappa, krippendorff_alpha
from .aspects import Aspect, aspects_of
from .matching import Statement, match, statements
from .report import Agreement, Comparison, FieldScore, KindScore, Score
from .values import Value


class Tally:
    """Counts for statements of one kind, text by text."""

    def __init__(self, kind: type[Provision]) -> None:
        self.kind = kind
        self.statements = Score()
        self.fields = [_Field(aspect) for aspect in aspects_of(kind)]
        self.sentences = _Codings()

    def add(
        self, text: str, sentences: Sequence[Span], expected: Sequence[Provision], actual: Sequence[Provision]
    ) -> Iterator[Comparison]:
        """Count the statements of one text, and tell what came of each, in the order of the text."""
        ones, others = statements(expected, sentences), statements(actual, sentences)
        for number in range(len(sentences)):
            self.sentences.add(_stands(number, ones), _stands(number, others))
        matched = match(ones, others)
        taken = {id(each) for pair in matched for each in pair}
        pairs: list[tuple[Statement | None, Statement | None]] = [
            *matched,
            *((one, None) for one in ones if id(one) not in taken),
            *((None, other) for other in others if id(other) not in taken),
        ]
        pairs.sort(key=lambda pair: next(each.order for each in pair if each is not None))
        for one, other in pairs:
            yield self._compare(text, one, other)

    def _compare(self, text: str, one: Statement | None, other: Statement | None) -> Comparison:
        differing = []
        same = one is not None and other is not None
        for at, field in enumerate(self.fields):
            mine = one.values[at] if one is not None else None
            theirs = other.values[at] if other is not None else None
            if not field.add(one is not None, mine, other is not None, theirs):
                differing.append(field.aspect.name)
                same = same and not field.aspect.key
        self.statements += Score(one is not None, other is not None, same)
        return Comparison(
            text=text,
            expected=one.provision if one is not None else None,
            actual=other.provision if other is not None else None,
            differing=tuple(differing),
        )

    def score(self) -> KindScore:
        """What was counted."""
        return KindScore(
            kind=self.kind.kind,
            statements=self.statements,
            fields=tuple(field.score() for field in self.fields),
            agreement=self.sentences.agreement(),
        )


class _Field:
    """Counts for one field of a kind."""

    def __init__(self, aspect: Aspect) -> None:
        self.aspect = aspect
        self.counts = Score()
        self.pairs = _Codings()

    def add(self, is_one: bool, mine: Value, is_other: bool, theirs: Value) -> bool:
        """Count a pair of statements, of which one may be missing, and tell whether they agree in the field."""
        expected = is_one and (self.aspect.silence or mine is not None)
        actual = is_other and (self.aspect.silence or theirs is not None)
        agreed = self.aspect.agree(mine, theirs)
        self.counts += Score(expected, actual, expected and actual and agreed)
        if is_one and is_other:
            self.pairs.add(repr(mine), repr(mine if agreed else theirs))
            return agreed
        return not expected and not actual

    def score(self) -> FieldScore:
        return FieldScore(
            name=self.aspect.name, key=self.aspect.key, score=self.counts, agreement=self.pairs.agreement()
        )


class _Codings:
    """What each side made of the same units."""

    def __init__(self) -> None:
        self.one: list[Value] = []
        self.other: list[Value] = []

    def add(self, mine: Value, theirs: Value) -> None:
        self.one.append(mine)
        self.other.append(theirs)

    def agreement(self) -> Agreement:
        return Agreement(
            units=len(self.one),
            kappa=cohen_kappa(self.one, self.other),
            alpha=krippendorff_alpha(self.one, self.other),
        )


def _stands(sentence: int, stated: list[Statement]) -> bool:
    return any(sentence in each.sentences for each in stated)
