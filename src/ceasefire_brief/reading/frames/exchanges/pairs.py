"""Crowds that stand against each other: *N for M*, *A frees N and B frees M*."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

import attrs

from ....model.exchange import DetaineeCategory
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene
from ...tokens import TokenKind
from .captives import CAPTIVES, LIVING, VERBS, parts_of
from .keepers import keeps
from .releases import Handover


def for_pair(
    scene: Scene, sentence: Sentence, people: Sequence[Crowd], head: Item | None, acts: Sequence[Handover]
) -> tuple[Crowd, Crowd] | None:
    """The two crowds of *N for M*, *released N in return for the release of M*."""
    parts = parts_of(sentence, people)
    inside = {id(part) for group in parts.values() for part in group}
    whole = [crowd for crowd in people if id(crowd) not in inside and not keeps(sentence, crowd)]
    attached = _swapped_attached(sentence, head, whole) if scene.pack.verb_first else None
    if attached is not None:
        return attached
    for item in (*sentence.where("for", "in_return"), *_swapped_with(sentence)):
        if any(other.has("total") for other in sentence.items[item.index + 1 : item.index + 3]):
            continue  # *for a total of 300*
        left = [crowd for crowd in whole if crowd.last < item.index]
        right = [crowd for crowd in people if crowd.first > item.index]
        lead = item.index <= 1 and item.has("for") and not item.has("in_return")
        if not left and len(right) > 1 and lead and right[0].noun is not None and right[0].first - item.index <= 3:
            # *In exchange for 75 prisoners B got 75 of its own*
            against = [crowd for crowd in right if crowd not in joined(sentence, people, right[0], acts)]
            if against:
                return against[0], right[0]
            continue
        if not left or not right:
            continue
        one, other = left[-1], right[0]
        if one.number is None and not any(act.crowd is one for act in acts):
            # *50 captives, women and children, for*
            counted = [crowd for crowd in left[-3:] if crowd.number is not None and item.index - crowd.last <= 9]
            one = counted[-1] if counted else one
        one = _part_against(parts.get(id(one), ()), one, other)
        one = _first_listed(sentence, left, one, acts)
        if other.first - item.index > 9 or item.index - _end(sentence, one, parts.get(id(one), ()), acts, item) > 16:
            continue
        if not item.has("in_return") and _of_another(sentence.items[item.index + 1 : other.first]):
            continue  # *frees 250 convicted for terrorism and 1,700 residents*
        if item.has("prep") and item.has("for") and (other.first - item.index > 3 or _apart(sentence, one, item)):
            continue  # a preposition of many uses means *for* only right before a number
        if one.number is None and other.number is None and not _all_for(one, other, item, acts):
            continue
        if one.number is None and other.noun is None and item.has("prep"):
            continue  # *brought the captives in two lorries*, where one preposition is both
        if other.noun is None and _of_things(sentence.items[item.index + 1 : other.first]):
            continue
        rows = joined(sentence, people, one, acts), joined(sentence, people, other, acts)
        captives = all(any(crowd.category in CAPTIVES for crowd in row) for row in rows)
        captives = captives and one.number is not None and other.number is not None
        if head is None and not captives and not any(act.crowd in (*rows[0], *rows[1]) for act in acts):
            continue
        if head is None and one.noun is None and other.noun is None:
            continue
        plain = captives and not item.has("prep")  # *700 fighters in exchange for 450 soldiers*
        if (
            head is None
            and not plain
            and not any(
                act.verb.has("release", "released") or act.crowd.category in CAPTIVES or "captivity" in sentence.cued
                for act in acts
                if act.crowd in (*rows[0], *rows[1])
            )
        ):
            continue
        return one, other
    return None


def _described_to(sentence: Sentence, crowd: Crowd, before: Item) -> int:
    """*50 of the hostages whom it seized in its raid on A, for*: where a relative clause that describes people ends."""
    row = sentence.items[crowd.last + 1 : before.index]
    described = any(item.has("who") for item in row[:3]) and not any(item.has(*VERBS, "speech") for item in row)
    return before.index - 1 if described else crowd.last


def _end(sentence: Sentence, crowd: Crowd, parts: Sequence[Crowd], acts: Sequence[Handover], before: Item) -> int:
    """Where what is told of people ends before a word: with what they are divided into, or the verb behind them."""
    verbs = (act.verb.index for act in acts if act.crowd is crowd)
    ends = (crowd.last, *(part.last for part in parts), *verbs, _described_to(sentence, crowd, before))
    return max(end for end in ends if end < before.index)


def _swapped_with(sentence: Sentence) -> Iterator[Item]:
    """*27 captives were swapped with eight soldiers*: the preposition that stands for *for* behind a swap."""
    for item in sentence.where("swap"):
        behind = sentence.items[item.index + 1 : item.index + 3]
        counted = len(behind) == 2 and (behind[1].kind is TokenKind.NUMBER or behind[1].has("number"))
        if counted and behind[0].cues.get("prep") == "with":
            yield behind[0]


def _of_another(between: Sequence[Item]) -> bool:
    """Whether an *and* parts people from a word for *for*, which is then said of what stands before it."""
    return len(between) > 1 and between[-1].has("and")


def _swapped_attached(sentence: Sentence, head: Item | None, whole: Sequence[Crowd]) -> tuple[Crowd, Crowd] | None:
    """*A swap of two hostages [for] three captives*, where *for* is a letter before the second number."""
    if head is None or not head.has("swap"):
        return None
    for one, other in pairwise([crowd for crowd in whole if crowd.number is not None and crowd.first > head.index]):
        attached = "by" in sentence.items[other.first].marks
        if attached and one.first - head.index <= 5 and other.first - one.last <= 6:
            return one, other
    return None


def _of_things(between: Sequence[Item]) -> bool:
    """*For maps of 97,000 mines*: whether a number counts what a word that tells of no people is of."""
    return any(item.kind is TokenKind.WORD and not item.cues for item in between) and bool(between[-1].cues.get("prep"))


def joined(sentence: Sentence, people: Sequence[Crowd], one: Crowd, acts: Iterable[Handover]) -> list[Crowd]:
    """*Five soldiers for 13 soldiers and two civilians*: those whom an *and* adds to people of one side, and these."""
    counted = [crowd for crowd in people if crowd.number is not None and crowd.noun is not None]
    if one not in counted:
        return [one]
    givers = {id(act.crowd): act.by for act in acts}
    low = high = counted.index(one)
    while low and _add_up(sentence, counted[low - 1], counted[low], givers):
        low -= 1
    while high + 1 < len(counted) and _add_up(sentence, counted[high], counted[high + 1], givers):
        high += 1
    return counted[low : high + 1]


def _add_up(sentence: Sentence, one: Crowd, other: Crowd, givers: Mapping[int, Party | None]) -> bool:
    """Whether two numbers of living people that one side lets go stand with nothing but an *and* between them."""
    between = sentence.items[one.last + 1 : other.first]
    dead = DetaineeCategory.REMAINS in (one.category, other.category)
    giver = givers.get(id(one))
    together = giver is not None and giver == givers.get(id(other))  # *A freed ten B captives and four C*
    apart = one.of is not None and other.of is not None and one.of.side != other.of.side and not together
    listed = bool(between) and between[-1].has("and") and all(item.has("name", "adjective") for item in between[:-1])
    return one.exact and other.exact and listed and not dead and not apart


def summed(crowds: Sequence[Crowd]) -> Crowd:
    """People of several kinds as those of one number."""
    first, last = crowds[0], crowds[-1]
    if first.number is None or len(crowds) == 1:
        return first
    value = sum(crowd.number.value for crowd in crowds if crowd.number is not None)
    number = attrs.evolve(first.number, value=value, last=last.number.last if last.number else first.number.last)
    return attrs.evolve(first, number=number, last=last.last, category=DetaineeCategory.UNSPECIFIED)


def _first_listed(sentence: Sentence, left: Sequence[Crowd], one: Crowd, acts: Sequence[Handover]) -> Crowd:
    """*Freed five and handed over the remains of 200, for*: the living, who stand first, are what is given."""
    if one.category is not DetaineeCategory.REMAINS or len(left) < 2 or one is not left[-1]:
        return one
    first = left[-2]
    between = sentence.items[first.last + 1 : one.first]
    joined = bool(between) and (between[0].has("and") or "conj" in between[0].marks)
    givers = {act.by for act in acts if act.crowd in (first, one)}
    joined = joined and (len(givers) == 1 or not any(item.has(*VERBS) for item in between))
    return first if joined and first.number is not None and first.category in CAPTIVES else one


def _part_against(parts: Sequence[Crowd], whole: Crowd, other: Crowd) -> Crowd:
    """*Swap 2,900: 1,700 for 1,200*: of a number and the part of it that stands against the rest, the part."""
    if whole.number is None or other.number is None:
        return whole
    rest = whole.number.value - other.number.value
    return next((part for part in parts if part.number is not None and part.number.value == rest), whole)


def _all_for(one: Crowd, other: Crowd, item: Item, acts: Sequence[Handover]) -> bool:
    """*Will free the hostages in exchange for prisoners*: captives against captives, whom nobody counts."""
    freed = any(act.crowd is one and act.verb.has("release", "handover", "released") for act in acts)
    return freed and one.category in LIVING and other.category in LIVING and not item.has("prep")


def _apart(sentence: Sentence, crowd: Crowd, item: Item) -> bool:
    """*Brought 12 bodies and handed over a list of 40*: whether another act stands between people and a word."""
    between = sentence.items[crowd.last + 1 : item.index]
    if len(between) == 1 and between[0].has("release", "released", "handover"):
        return False  # *with 26 fighters released for 17 soldiers*
    return any(other.has("papers", *VERBS) for other in between)


def _freed_by_one(scene: Scene, sentence: Sentence, one: Handover, other: Handover) -> bool:
    """*The group freed a man of A and two of B*: whether people are let go by one, of whom is not told who it is."""
    if one.by is not None or other.by is not None:
        return False
    before = range(sentence.clause_of(one.verb).start, one.verb.index)
    return any(not named.role and scene.resolve(named) is None for named in scene.mentions(sentence, before))


def mutual(scene: Scene, sentence: Sentence, acts: Sequence[Handover]) -> bool:
    """Whether two acts of one sentence go opposite ways: *A frees 33 hostages and B 1,900 prisoners*."""
    several = [act for act in acts if act.crowd.number is not None or act.crowd.category in CAPTIVES]
    for one, other in combinations(several, 2):
        if one.crowd.number is None and other.crowd.number is None:
            continue
        if one.verb is other.verb and _freed_by_one(scene, sentence, one, other):
            continue
        if one.by is not None and other.by is not None and one.by != other.by:
            if one.to in (None, other.by) and other.to in (None, one.by):
                return True
            if PartyKind.COALITION in (one.by.kind, other.by.kind) and (one.to == other.by or other.to == one.by):
                return True  # *A freed 400, and the coalition that fights for B freed 681 of A's*
        counted = one.crowd.number is not None and other.crowd.number is not None and one.verb is other.verb
        if counted and one.to is not None and one.to == other.by and one.by is other.to is None:
            return True  # *20 of A's and 15 of the other side*
        if one.to is not None and other.to is not None and one.to != other.to:
            if one.by in (None, other.to) and other.by in (None, one.to):
                return True
    return False
