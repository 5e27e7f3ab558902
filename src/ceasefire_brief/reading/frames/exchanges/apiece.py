"""What each side lets go: *N each*, *270 soldiers and 120 civilians each*, *73 of each side, 146 in all*."""

from collections.abc import Sequence

import attrs

from ....model.exchange import DetaineeCategory
from ....model.quantity import Headcount
from ...crowds import Crowd
from ...items import Sentence
from ...numerals import Number, numbers
from ...scene import Scene
from .captives import holders


def counted_together(sentence: Sentence, people: list[Crowd]) -> list[Crowd]:
    """*Each side freed 270 soldiers and 120 civilians*: people of several kinds that each side lets go are 390."""
    if sentence.cued.keys().isdisjoint(("each", "apiece")) or len(people) < 2:
        return people
    kept: list[Crowd] = []
    for crowd in people:
        last = kept[-1] if kept else None
        if last is not None and _kinds_of_one(sentence, last, crowd) and last.number and crowd.number:
            number = attrs.evolve(last.number.plus(crowd.number), first=last.first)
            kind = last.category if last.category is crowd.category else DetaineeCategory.UNSPECIFIED
            kept[-1] = attrs.evolve(last, number=number, last=crowd.last, category=kind)
        else:
            kept.append(crowd)
    return kept


def _kinds_of_one(sentence: Sentence, one: Crowd, other: Crowd) -> bool:
    """Whether two crowds that *and* joins are of those that one side lets go: the living, whosever they are."""
    between = sentence.items[one.last + 1 : other.first]
    joined = (len(between) == 1 and between[0].has("and")) or (
        not between and "conj" in sentence.items[other.first].marks
    )
    living = all(
        each.exact and each.noun is not None and each.of is None and each.category is not DetaineeCategory.REMAINS
        for each in (one, other)
    )
    return joined and living


def crowd_of_each(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> Crowd | None:
    """The number of *N each*, *each side N*."""
    best: tuple[int, Crowd] | None = None
    subjects = [named for named in scene.mentions(sentence) if not named.role]
    several = any(named.several for named in subjects) or len(holders(scene, sentence, subjects)) > 1
    for item in sentence.where("apiece"):
        sided = len(scene.pair) == 2 and sentence.first("side", within=range(item.index)) is not None
        for crowd in people:
            if crowd.number is not None and crowd.number.first - item.index in (1, 2) and (several or sided):
                return crowd
    for item in sentence.where("receive"):
        # *Both sides received 390*
        both = any(named.several and 0 < item.index - named.last <= 3 for named in subjects)
        got = next((crowd for crowd in people if both and crowd.number and 0 < crowd.first - item.index <= 2), None)
        if got is not None:
            return got
    for item in sentence.where("each"):
        for crowd in people:
            if crowd.number is not None:
                distance = min(abs(crowd.first - item.index), abs(item.index - crowd.last))
                if distance <= 6 and (best is None or distance < best[0]):
                    best = distance, crowd
    return best[1] if best is not None else None


def total_of(sentence: Sentence, each: Crowd) -> Headcount | None:
    """The number of both sides together, twice that of each."""
    if each.number is None:
        return None
    twice = (number for number in numbers(sentence) if each.number and number.value == 2 * each.number.value)
    return next((number.headcount for number in twice), None)


def halves_of(sentence: Sentence, people: Sequence[Crowd]) -> Crowd | None:
    """The number of each side where a total is twice as many: *73 captives of the two sides, 146 in all*."""
    if "total" not in sentence.cued:
        return None
    return next(
        (
            crowd
            for crowd in people
            if crowd.noun is not None
            and (total := total_of(sentence, crowd)) is not None
            and any(_is_total(sentence, number) for number in numbers(sentence) if number.headcount == total)
        ),
        None,
    )


def _is_total(sentence: Sentence, number: Number) -> bool:
    near = sentence.items[max(0, number.first - 2) : number.first] + sentence.items[number.last + 1 : number.last + 4]
    return any(item.has("total") for item in near)
