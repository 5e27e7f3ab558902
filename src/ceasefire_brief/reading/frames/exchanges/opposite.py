"""One-sided releases: each kept once, and two that go opposite ways as an exchange."""

import attrs

from ....model.exchange import (
    DetaineeCategory,
    ExchangeStatus,
    Health,
    HumanitarianTransfer,
    PrisonerExchange,
    Release,
)
from ...drafts import Draft
from ...scene import Scene
from ..courses import is_agreement
from .captives import LIVING
from .fulfilment import joint_status
from .same import facing, keep_exchange, parties_of, size


def keep_transfer(scene: Scene, draft: Draft) -> None:
    """Keep a one-sided release; one that an earlier sentence told of already only adds who let go or received."""
    new: Release = draft.fields["release"]
    for known in scene.of_kind(HumanitarianTransfer):
        old: Release = known.fields["release"]
        if known.fields["status"] is draft.fields["status"] and _same_release(old, new):
            whom = new.whom if old.whom.category is DetaineeCategory.UNSPECIFIED else old.whom
            by, to = old.by or new.by, old.to or new.to
            if by is not None and by == to:
                by, to = new.by, new.to
            known.fields["release"] = attrs.evolve(old, by=by, to=to, whom=whom)
            for name in ("framing", "third_parties"):
                known.fields[name] = known.fields[name] or draft.fields[name]
            known.sentence = draft.sentence
            return
    for known in sorted(scene.of_kind(HumanitarianTransfer), key=size, reverse=True):
        status = _both_ways(scene, known, draft) if 0 <= draft.sentence - known.sentence <= 2 else None
        if status is not None:
            scene.drop(known)
            keep_exchange(scene, _joined(known, draft, status))
            return
    if not _answers_uncounted(scene, draft):
        scene.add(draft)


def keep_uncounted(scene: Scene, draft: Draft) -> None:
    """*A freed hostages. B let 90 prisoners go*: people without a number, for whom others are or were let go."""
    if _told_as_exchange(scene, draft):
        return
    for known in scene.of_kind(HumanitarianTransfer):
        status = _given_for(scene, known, draft)
        if status is not None:
            scene.drop(known)
            keep_exchange(scene, _joined(known, draft, status))
            return
    if not _answers_uncounted(scene, draft):
        scene.uncounted = [*scene.uncounted[-3:], draft]


def _answers_uncounted(scene: Scene, draft: Draft) -> bool:
    """Join a release with one without a number that was told right before it, if the two go opposite ways."""
    for known in reversed(scene.uncounted):
        status = _given_for(scene, known, draft)
        if status is not None:
            scene.uncounted.remove(known)
            keep_exchange(scene, _joined(known, draft, status))
            return True
    return False


def _given_for(scene: Scene, known: Draft, draft: Draft) -> ExchangeStatus | None:
    """Where an exchange stands of which two releases tell, one of them without a number: ``None`` if they are none.

    Both are done, or both to come, in a text of an exchange or a deal; or the second says *in return*.
    """
    if not 0 <= draft.sentence - known.sentence <= 2:
        return None
    due = {ExchangeStatus.AGREED, ExchangeStatus.ANNOUNCED, ExchangeStatus.PROPOSED}
    steps = {known.fields["status"], draft.fields["status"]}
    alike = (len(steps) == 1 or steps <= due) and not scene.cues.isdisjoint(("exchange", "pact"))
    answers = "in_return" in scene.sentences[draft.sentence].cued
    return _both_ways(scene, known, draft) if alike or answers else None


def _told_as_exchange(scene: Scene, draft: Draft) -> bool:
    """Whether the text told an exchange between the same sides not long before."""
    one: Release = draft.fields["release"]
    sides = {party for party in (one.by, one.to) if party is not None}
    return any(
        draft.sentence - known.sentence <= 6 and sides <= parties_of(known.fields)
        for known in scene.of_kind(PrisonerExchange)
    )


def _both_ways(scene: Scene, known: Draft, draft: Draft) -> ExchangeStatus | None:
    """*More than 200 came home to A. B got 248 of its own*: two that go opposite ways at one time are an exchange.

    Where it stands: ``None`` if the two are none.
    """
    one: Release = known.fields["release"]
    other: Release = draft.fields["release"]
    ends = {one.by or other.to, one.to or other.by}
    opposite = one.by in (None, other.to) or other.to is None
    opposite = opposite and (one.to in (None, other.by) or other.by is None)
    crossed = {one.by, other.by} & {one.to, other.to} - {None} or (
        {one.by, other.by} == set(scene.fighting()) and _of_deal(scene, draft.sentence)
    )
    told = (one.to is not None and other.to is not None) or (one.by is not None and other.by is not None and crossed)
    if not opposite or not told or None in ends or len(ends) != 2:
        return None
    plain = not any(
        each.fields["framing"] or each.fields["release"].whom.health is not Health.UNSPECIFIED
        for each in (known, draft)
    )
    kinds = {one.whom.category, other.whom.category}
    captive = not kinds.isdisjoint(LIVING) and kinds <= {*LIVING, DetaineeCategory.UNSPECIFIED}
    if not plain or not captive or known.words[-1].end > draft.words[0].start:
        return None
    status = joint_status(known.fields["status"], draft.fields["status"])
    return status if status is ExchangeStatus.COMPLETED or _of_deal(scene, draft.sentence) else None


def _of_deal(scene: Scene, number: int) -> bool:
    """Whether a sentence or one beside it speaks of an exchange or a deal, or of something in return."""
    near = scene.sentences[max(scene.kept, number - 2) : number + 2]
    return any(
        not each.cued.keys().isdisjoint(("exchange", "in_return")) or any(map(is_agreement, each.where("status")))
        for each in near
    )


def _joined(known: Draft, draft: Draft, status: ExchangeStatus) -> Draft:
    one: Release = known.fields["release"]
    other: Release = draft.fields["release"]
    parties = {**dict.fromkeys(known.fields["third_parties"]), **dict.fromkeys(draft.fields["third_parties"])}
    fields = {
        "status": status,
        "releases": (facing(one, other), facing(other, one)),
        "total": None,
        "phase": None,
        "third_parties": tuple(parties),
    }
    return Draft(PrisonerExchange, (*known.words, *draft.words), known.said, fields, draft.sentence)


def _same_release(old: Release, new: Release) -> bool:
    """Whether two releases can be one: as many people, nobody else who lets go or receives."""
    if old.headcount is None or old.headcount != new.headcount:
        return False
    sides = (old.by in (None, new.by) or new.by is None) and (old.to in (None, new.to) or new.to is None)
    bodies = {DetaineeCategory.REMAINS, DetaineeCategory.CHILD}
    kinds = {old.whom.category, new.whom.category}
    return sides and (len(kinds) == 1 or kinds.isdisjoint(bodies))
