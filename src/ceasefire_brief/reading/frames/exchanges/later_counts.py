"""Counts that a later sentence tells of an exchange: by whose people they are, or as many as the other side's."""

from collections.abc import Sequence

import attrs

from ....model.exchange import PrisonerExchange, Release
from ....model.party import Party
from ...drafts import Draft, Words
from ...items import Sentence
from ...numerals import Number, numbers
from ...scene import Scene
from .captives import VERBS, people_of
from .same import OFF

_WHOSE = frozenset({"of", "from", "", "by"})
_LETS_GO = ("release", "released", "handover", "receive")
"""With such a verb, *from A* tells who gives people back, and not whose they are."""


def count_by_people(scene: Scene, sentence: Sentence) -> None:
    """*It included 15 soldiers of A and 33 from B's forces*: by whose people they are, who come back to their side."""
    known = scene.last(PrisonerExchange)
    if known is None or not 0 <= sentence.number - known.sentence <= 1 or sentence.first(*_LETS_GO) is not None:
        return
    releases: tuple[Release, ...] = known.fields["releases"]
    back = {each.to for each in releases if each.to is not None and each.headcount is None}
    counts = _counts(scene, sentence)
    if len(releases) != 2 or len(back) != 2 or len(counts) != 2:
        return
    of = {_whose(scene, sentence, number): number.headcount for number in counts}
    if of.keys() == back:
        known.fields["releases"] = tuple(attrs.evolve(each, headcount=of[each.to]) for each in releases)
        known.words = (*known.words, Words(*_counted(sentence, counts)))
        if known.fields.get("total") in of.values():
            known.fields["total"] = None  # the first of the two was taken for all


def from_each_side(scene: Scene, sentence: Sentence) -> bool:
    """*They will exchange all the wounded. It will be 1,000 from each side*: how many each lets go, told behind it."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 2 or known.fields["status"] in OFF:
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    open_ = len(releases) == 2 and all(each.headcount is None for each in releases)
    if not open_ or sentence.first("status", *VERBS, "not") is not None:
        return False
    for item in sentence.where("each"):
        near = [number for number in numbers(sentence) if -6 <= number.first - item.index <= 4]
        if len(near) == 1:
            _recount(known, sentence, [attrs.evolve(each, headcount=near[0].headcount) for each in releases])
            return True
    return False


def as_many(scene: Scene, sentence: Sentence) -> bool:
    """*Got 390 back in an exchange. B received the same number*: the count of the other way, told by that of one."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 4 or numbers(sentence) or known.fields["status"] in OFF:
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    counted = [each for each in releases if each.headcount is not None]
    if len(releases) != 2 or len(counted) != 1 or sentence.first("future", "not") is not None:
        return False
    told = sentence.first(*VERBS) is not None or sentence.first("speech") is not None
    if not told or not {party.side for party in scene.parties(sentence)} & {counted[0].by, counted[0].to}:
        return False
    many = counted[0].headcount
    _recount(known, sentence, [attrs.evolve(each, headcount=many) for each in releases])
    return True


def _recount(known: Draft, sentence: Sentence, releases: Sequence[Release]) -> None:
    """Let an exchange be of the numbers that a later sentence, as a whole, tells of it."""
    known.fields["releases"] = tuple(releases)
    known.words = (*known.words, Words(sentence.items[0].start, sentence.items[-1].end))
    known.sentence = sentence.number


def _counts(scene: Scene, sentence: Sentence) -> list[Number]:
    """The numbers of people in a sentence, those in a dual form too, and those without a noun."""
    people = {crowd.number.first: crowd.number for crowd in people_of(scene, sentence) if crowd.number is not None}
    found = {number.first: number for number in numbers(sentence)} | people
    return [found[first] for first in sorted(found)]


def _counted(sentence: Sentence, counts: list[Number]) -> tuple[int, int]:
    last = min(counts[-1].last + 2, sentence.clause_of(sentence.items[counts[-1].last]).stop - 1)
    return sentence.items[counts[0].first].start, sentence.items[last].end


def _whose(scene: Scene, sentence: Sentence, number: Number) -> Party | None:
    """Whose people a number counts, by the adjective or the name behind it."""
    for item in sentence.items[number.last + 1 : number.last + 6]:
        named = scene.at(sentence, item)
        if named is not None and named.party is not None:
            return named.party.side if named.role in _WHOSE else None
        if item.has("adjective"):
            return scene.pack.registry[item.cues["adjective"]].side
        if item.has("and") or (item.cues and not item.has("persons", "prep", "glue", "subject", "armed")):
            return None
    return None
