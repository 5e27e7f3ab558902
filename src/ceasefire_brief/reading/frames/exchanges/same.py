"""Whether two statements tell of one exchange or release."""

from collections.abc import Sequence
from typing import Any

import attrs

from ....model.exchange import (
    DetaineeCategory,
    ExchangeStatus,
    Health,
    HumanitarianTransfer,
    PrisonerExchange,
    Release,
)
from ....model.party import Party
from ....model.quantity import Headcount
from ...crowds import Crowd
from ...drafts import Draft, Words
from ...items import Sentence
from ...scene import Scene

OFF = frozenset({ExchangeStatus.POSTPONED, ExchangeStatus.CANCELLED, ExchangeStatus.REFUSED})
_COMING = frozenset({ExchangeStatus.ANNOUNCED, ExchangeStatus.AGREED, ExchangeStatus.UNDER_WAY})


def keep_exchange(scene: Scene, draft: Draft) -> None:
    """Keep an exchange; one that only says again what an earlier sentence said completes that."""
    _take_in(scene, draft)
    if _of_others(scene, draft):
        return
    counts, sides = counts_of(draft.fields["releases"]), parties_of(draft.fields)
    for known in scene.of_kind(PrisonerExchange):
        if _same(known, draft, counts, sides):
            _complete(known, draft)
            known.sentence = draft.sentence
            return
    scene.add(draft)


def settle(known: Draft, status: ExchangeStatus) -> None:
    """Say where an exchange stands that a word only named: *A and B: an exchange. 50 were handed over*."""
    if not known.firm:
        known.fields["status"], known.firm = status, True


def go_on(known: Draft, sentence: Sentence, words: Words, status: ExchangeStatus) -> None:
    """Let an exchange take in what a later sentence told of it: its words, and where it stands."""
    if words.start >= known.words[-1].end:
        known.words = (*known.words, words)
    known.sentence = sentence.number
    settle(known, status)
    _drop_total(known.fields)


def _of_others(scene: Scene, draft: Draft) -> bool:
    """*C and D helped in this exchange*: a bare word for an exchange names no other sides than it had."""
    known = scene.last(PrisonerExchange)
    if known is None or draft.sentence - known.sentence > 3:
        return False
    bare = draft.fields["total"] is None and not counts_of(draft.fields["releases"])
    sides = parties_of(known.fields)
    stands = draft.fields["status"] in (ExchangeStatus.ANNOUNCED, known.fields["status"])
    return bare and stands and bool(sides) and sides.isdisjoint(parties_of(draft.fields))


def name_exchange(scene: Scene, draft: Draft) -> None:
    """*A brought 95 home. The exchange ...*: a word for an exchange says what the release just told of was."""
    draft.firm = draft.firm and draft.fields["status"] is not ExchangeStatus.AGREED  # *part of a deal reached before*
    if _take_in(scene, draft):
        scene.add(draft)


def size(draft: Draft) -> int:
    """How many people a one-sided release is of: those that a deal is about are more than others freed with them."""
    headcount: Headcount | None = draft.fields["release"].headcount
    return headcount.value if headcount is not None else 0


def facing(one: Release, other: Release) -> Release:
    """A release with the sides of the one that goes the other way, where its own are not told."""
    return attrs.evolve(one, by=one.by or other.to, to=one.to or other.by)


def _drop_total(known: dict[str, Any]) -> None:
    """*140 came home* counts those that one side got, however often it is said: no total of both."""
    counts = [each.headcount for each in known["releases"] if each.headcount is not None]
    if counts == [known["total"]]:
        known["total"] = None


def of_kind_of(releases: Sequence[Release], crowd: Crowd) -> bool:
    """Whether a crowd can be those of some releases: bodies are no prisoners."""
    bodies = DetaineeCategory.REMAINS
    kinds = {each.whom.category for each in releases}
    return (bodies in kinds) == (crowd.category is bodies)


def _take_in(scene: Scene, draft: Draft) -> bool:
    """*300 came home. The exchange ...*: who came home before the exchange was named are exchanged."""
    taken = False
    for transfer in sorted(scene.of_kind(HumanitarianTransfer), key=size, reverse=True):
        one: Release = _homeward(transfer.fields["release"], parties_of(draft.fields))
        draft.fields["releases"] = turned(draft.fields["releases"], one) or draft.fields["releases"]
        near = draft.sentence - transfer.sentence <= 4 and transfer.words[-1].end <= draft.words[0].start
        apart = (
            "one_sided" in scene.sentences[transfer.sentence].cued
            or transfer.fields["framing"]
            or one.whom.health is not Health.UNSPECIFIED
        )
        done = transfer.fields["status"] is ExchangeStatus.COMPLETED
        done = done and (draft.fields["status"] is ExchangeStatus.COMPLETED or not draft.firm)
        if not near or apart or not done or (one.by is None and one.to is None):
            continue
        releases = _with(draft.fields["releases"], one)
        if releases is not None:
            scene.drop(transfer)
            draft.fields["releases"] = releases
            settle(draft, ExchangeStatus.COMPLETED)
            draft.words = (*transfer.words, *draft.words)
            taken = True
    return taken


def _homeward(one: Release, sides: set[Party]) -> Release:
    """*45 are home. A held an exchange*: people come home to the one side that is named."""
    return attrs.evolve(one, to=next(iter(sides))) if one.by is None and one.to is None and len(sides) == 1 else one


def _with(releases: tuple[Release, ...], one: Release) -> tuple[Release, ...] | None:
    """The releases of an exchange with one that was told before; ``None`` if it is none of them."""
    bodies = DetaineeCategory.REMAINS
    for place, each in enumerate(releases):
        kinds = {each.whom.category, one.whom.category}
        agrees = each.by in (None, one.by) or one.by is None
        agrees = agrees and (each.to in (None, one.to) or one.to is None)
        told = (one.by is not None and each.by == one.by) or (one.to is not None and each.to == one.to)
        open_ = all(other.by is None and other.to is None for other in releases)
        if not agrees or not (told or open_) or (len(kinds) > 1 and bodies in kinds):
            continue
        if each.headcount is not None:
            return releases if each.headcount == one.headcount else None
        whom = each.whom if one.whom.category is DetaineeCategory.UNSPECIFIED else one.whom
        filled = attrs.evolve(one, by=each.by or one.by, to=each.to or one.to, whom=whom)
        others = [facing(other, filled) for other in releases]
        return (*others[:place], filled, *others[place + 1 :])
    return None


def turned(releases: Sequence[Release], told: Release) -> tuple[Release, ...] | None:
    """The releases of *N for M* the other way round, if a release told of elsewhere says so; else ``None``."""
    if len(releases) != 2 or told.headcount is None or any(each.headcount is None for each in releases):
        return None
    one, other = releases
    if one.by is None or one.to is None or (one.by, one.to) != (other.to, other.by) or one.headcount == other.headcount:
        return None
    meant = next((each for each in releases if each.headcount == told.headcount), None)
    if meant is None or (told.by is None and told.to is None):
        return None
    if (told.by is None or told.by == meant.to) and (told.to is None or told.to == meant.by):
        return attrs.evolve(one, by=other.by, to=other.to), attrs.evolve(other, by=one.by, to=one.to)
    return None


def counts_of(releases: Sequence[Release]) -> list[int]:
    """The numbers of some releases, sorted."""
    return sorted(each.headcount.value for each in releases if each.headcount is not None)


def _same(before: Draft, draft: Draft, fresh: list[int], sides: set[Party]) -> bool:
    """Whether two statements can be of one exchange: same status, no number or side that differs.

    ``fresh`` are the numbers of the new one, ``sides`` its sides.
    """
    known, new = before.fields, draft.fields
    if known["phase"] is not None and new["phase"] is not None and known["phase"] != new["phase"]:
        return False
    steps = {known["status"], new["status"]}
    if ExchangeStatus.COMPLETED in steps and not steps.isdisjoint(OFF):
        return False  # *The last exchange took place in March*
    apart = steps == {ExchangeStatus.ANNOUNCED, ExchangeStatus.COMPLETED}
    # *They agreed on an exchange. 44 came home ...*; but *they swapped 95 for 95, as was agreed*
    before_done = (ExchangeStatus.AGREED, ExchangeStatus.PROPOSED)
    apart = apart or (known["status"] in before_done and new["status"] is ExchangeStatus.COMPLETED)
    old = counts_of(known["releases"])
    if apart and fresh and before.firm and draft.firm:
        total: Headcount | None = known["total"]
        if old or len(fresh) != 2 or total is None or total.value != sum(fresh):
            return False
    others = parties_of(known)
    if others and sides and not (sides <= others or others <= sides):
        return False
    if old and fresh and old != fresh and not (len(old) != len(fresh) and set(fresh) <= set(old)):
        if not any(fits(known["releases"], new["releases"]) for fits in (_halves, _smaller, _fuller, _summed)):
            return False
    return True


def _halves(old: Sequence[Release], new: Sequence[Release]) -> bool:
    """*44 came home to A. In the same exchange 12 were taken to B*: each statement counts the other's way."""
    told = [(each.by, each.to) for each in (*old, *new) if each.headcount is not None]
    if len(told) != 2 or told[0] == told[1]:
        return False
    ways = {(each.by, each.to) for each in old}
    return len(ways) == 2 and ways == {(each.by, each.to) for each in new}


def _smaller(old: Sequence[Release], new: Sequence[Release]) -> bool:
    """*150 came home. In this exchange 18 were freed who ...*: some of those who were counted before."""
    fresh = [each for each in new if each.headcount is not None]
    if len(fresh) != 1 or fresh[0].headcount is None:
        return False
    counts = {(each.by, each.to): each.headcount.value for each in old if each.headcount is not None}
    return fresh[0].headcount.value < counts.get((fresh[0].by, fresh[0].to), 0)


def _fuller(old: Sequence[Release], new: Sequence[Release]) -> bool:
    """*43 were freed in an exchange. It was of 43 for 70*: the numbers told before, and the other way's besides."""
    counted, told = ([each for each in row if each.headcount is not None] for row in (old, new))
    return len(told) > len(counted) and all(
        any(one.headcount == other.headcount and _one_way(one, other) for other in told) for one in counted
    )


def _one_way(one: Release, other: Release) -> bool:
    """Whether two releases can go the same way: the living, or the dead."""
    bodies = DetaineeCategory.REMAINS
    if (one.whom.category is bodies) != (other.whom.category is bodies):
        return False
    return (one.by in (None, other.by) or other.by is None) and (one.to in (None, other.to) or other.to is None)


def _summed(old: Sequence[Release], new: Sequence[Release]) -> bool:
    """*14 were freed in an exchange. It was of seven for seven*: one number before is that of both sides now."""
    counts = counts_of(old)
    return len(counts) == 1 and len(counts_of(new)) == 2 and counts[0] == sum(counts_of(new))


def _complete(before: Draft, draft: Draft) -> None:
    known, new = before.fields, draft.fields
    if draft.firm:
        settle(before, new["status"])
        of_both: Headcount | None = known["total"]
        whole = of_both is not None and of_both.value == sum(counts_of(new["releases"]))
        if whole and new["status"] is ExchangeStatus.COMPLETED and known["status"] is ExchangeStatus.AGREED:
            known["status"] = new["status"]  # *They agreed on an exchange of 190. 95 of each side were freed*
        begun = new["status"] is ExchangeStatus.UNDER_WAY and not counts_of(new["releases"])
        if begun and known["status"] is ExchangeStatus.ANNOUNCED:
            known["status"] = new["status"]  # *A is to free 2,000, and B 20. They have begun the exchange*
        if new["status"] in OFF and known["status"] in _COMING:
            known["status"] = new["status"]  # *They were to swap 200. The swap was called off*
    before_counts = counts_of(known["releases"])
    if before_counts and _summed(known["releases"], new["releases"]):
        known["total"] = next(each.headcount for each in known["releases"] if each.headcount is not None)
        known["releases"] = new["releases"]
    elif before_counts and before_counts != counts_of(new["releases"]) and _fuller(known["releases"], new["releases"]):
        known["releases"] = _with_sides(new["releases"], known["releases"], parties_of(known))
    elif not before_counts and counts_of(new["releases"]):
        known["releases"] = _with_sides(new["releases"], known["releases"], parties_of(known))
    elif not parties_of(known) and counts_of(known["releases"]) == counts_of(new["releases"]):
        known["releases"] = new["releases"]
    elif _halves(known["releases"], new["releases"]):
        counted = {(each.by, each.to): each for each in new["releases"] if each.headcount is not None}
        known["releases"] = tuple(counted.get((each.by, each.to), each) for each in known["releases"])
    sides = parties_of(known) | parties_of(new)
    known["releases"] = tuple(_between(each, sides) for each in known["releases"])
    total: Headcount | None = new["total"]
    counts = counts_of(known["releases"])
    other = len(counts) > 1 and total is not None and total.value != sum(counts)
    if total is not None and (other or total.value <= max(counts, default=0)):
        new["total"] = None  # some of those who were counted before, or those of several exchanges
    shared = ("total", "phase", "third_parties") if known["status"] is new["status"] else ("total", "third_parties")
    for name in shared:
        known[name] = known[name] or new[name]
    if known["status"] is ExchangeStatus.ANNOUNCED and new["status"] is ExchangeStatus.AGREED:
        known["status"] = new["status"]
    _drop_total(known)


def _with_sides(releases: tuple[Release, ...], sided: tuple[Release, ...], sides: set[Party]) -> tuple[Release, ...]:
    """Releases that are counted, between the sides that another sentence names."""
    if any(each.by or each.to for each in releases) or len(releases) != len(sided):
        return tuple(_between(each, sides) for each in releases)
    if len({each.headcount for each in releases}) > 1:
        return releases  # which side is which is not said
    return tuple(attrs.evolve(each, by=one.by, to=one.to) for each, one in zip(releases, sided, strict=True))


def parties_of(fields: dict[str, Any]) -> set[Party]:
    """The sides of an exchange."""
    releases: tuple[Release, ...] = fields["releases"]
    return {party for each in releases for party in (each.by, each.to) if party}


def _between(one: Release, sides: set[Party]) -> Release:
    """A release between two sides, of whom it names one."""
    if len(sides) != 2 or (one.by is None) == (one.to is None):
        return one
    other = next((side for side in sides if side not in (one.by, one.to)), None)
    return attrs.evolve(one, by=one.by or other, to=one.to or other)
