"""Whether two statements tell of one exchange."""

from collections.abc import Sequence

import attrs

from ...model.exchange import ExchangeStatus, PrisonerExchange, Release
from ...model.party import Party
from ...model.quantity import Headcount
from ..items import Sentence
from ..scene import Draft, Scene


def keep_exchange(scene: Scene, sentence: Sentence, draft: Draft) -> None:
    """Keep an exchange; one that only says again what an earlier sentence said completes that."""
    for known in scene.of_kind(PrisonerExchange):
        if _same(known.fields, draft.fields):
            _complete(known.fields, draft.fields)
            return
    scene.add(draft)


def counts_of(releases: Sequence[Release]) -> list[int]:
    """The numbers of some releases, sorted."""
    return sorted(each.headcount.value for each in releases if each.headcount is not None)


def _same(known: dict[str, object], new: dict[str, object]) -> bool:
    """Whether two statements can be of one exchange: same status, no number or side that differs."""
    old_releases: tuple[Release, ...] = known["releases"]  # type: ignore[assignment]
    new_releases: tuple[Release, ...] = new["releases"]  # type: ignore[assignment]
    old, fresh = counts_of(old_releases), counts_of(new_releases)
    total: Headcount | None = known["total"]  # type: ignore[assignment]
    summed = not old and len(fresh) == 2 and total is not None and total.value == sum(fresh)
    if old and fresh and old != fresh and not (len(old) != len(fresh) and set(fresh) <= set(old)):
        return False
    old_sides = {party for each in old_releases for party in (each.by, each.to) if party}
    new_sides = {party for each in new_releases for party in (each.by, each.to) if party}
    if old_sides and new_sides and not new_sides <= old_sides and not old_sides <= new_sides:
        return False
    if known["phase"] is not None and new["phase"] is not None and known["phase"] != new["phase"]:
        return False
    steps = {known["status"], new["status"]}
    apart = {ExchangeStatus.ANNOUNCED, ExchangeStatus.COMPLETED}
    return summed or not (steps == apart and fresh)


def _complete(known: dict[str, object], new: dict[str, object]) -> None:
    if not counts_of(known["releases"]) and counts_of(new["releases"]):  # type: ignore[arg-type]
        sides = {party for each in known["releases"] for party in (each.by, each.to) if party}  # type: ignore[attr-defined]
        known["releases"] = tuple(_between(each, sides) for each in new["releases"])  # type: ignore[attr-defined]
    for name in ("total", "phase", "third_parties"):
        known[name] = known[name] or new[name]


def _between(one: Release, sides: set[Party]) -> Release:
    """A release between two sides, of whom it names one."""
    if len(sides) != 2 or (one.by is None) == (one.to is None):
        return one
    other = next((side for side in sides if side not in (one.by, one.to)), None)
    return attrs.evolve(one, by=one.by or other, to=one.to or other)
