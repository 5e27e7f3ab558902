"""Where an exchange stands, by all that its sentence tells, and by what was told of it before."""

from collections.abc import Sequence

from ....model.exchange import ExchangeStatus, PrisonerExchange, Release
from ...items import Item, Sentence
from ...scene import Scene
from ..standing import ahead, hypothetical, nearest_status
from .captives import asked_for
from .fulfilment import STATUSES, exchange_status, is_open, joint_status
from .naming import talked_of
from .releases import Handover
from .same import OFF, counts_of
from .swappers import thanks_for
from .swaps import bound_both
from .telling import Given, Telling


def outcome(scene: Scene, sentence: Sentence, telling: Telling, given: Given) -> tuple[ExchangeStatus, bool]:
    """Where an exchange stands, and whether the sentence says so, rather than leaving it open."""
    anchor, acts = telling.anchor, telling.acts
    status = exchange_status(scene, sentence, anchor)
    if status is ExchangeStatus.ANNOUNCED and not acts and _of_one_done(scene, sentence, anchor, given.releases):
        status = ExchangeStatus.COMPLETED
    told = [act for act in acts if act.crowd.number is not None and any(act.crowd is crowd for crowd in given.crowds)]
    if len(told) == 2 and not anchor.has("exchange", "swap"):
        # *A freed six, and B is to free 602*, *but B put off the release of 602*
        status = joint_status(*(exchange_status(scene, sentence, act.verb) for act in told)) or status
    firm = status is not ExchangeStatus.ANNOUNCED or not is_open(scene, sentence, anchor)
    elsewhere = any(_done(scene, sentence, act) and act.verb.clause != anchor.clause for act in told)
    if (not firm or (status is ExchangeStatus.ANNOUNCED and elsewhere)) and any(
        _done(scene, sentence, act) for act in acts
    ):
        # *The exchange would go ahead, they said, and freed three*
        status, firm = ExchangeStatus.COMPLETED, True
    elif not firm and told:
        status = exchange_status(scene, sentence, told[0].verb)  # *agreed to free 50 for 150 as part of an exchange*
        firm = status is not ExchangeStatus.ANNOUNCED
    if status in (ExchangeStatus.ANNOUNCED, ExchangeStatus.AGREED):
        status = _called_off(scene, sentence, anchor) or status
        if thanks_for(sentence, anchor) is not None and not ahead(sentence, anchor):
            status, firm = ExchangeStatus.COMPLETED, True
    if status is ExchangeStatus.ANNOUNCED and _only_ready(sentence, anchor):
        status, firm = ExchangeStatus.PROPOSED, True
    open_ended = status is ExchangeStatus.COMPLETED and "completed" not in anchor.statuses
    if (status in _TO_COME or open_ended) and talked_of(sentence, anchor):
        status = ExchangeStatus.PROPOSED
    if status is ExchangeStatus.ANNOUNCED and scene.said(sentence, anchor).item is None:
        if any(bound_both(scene, sentence, act) for act in acts):
            status = ExchangeStatus.AGREED  # the terms of an agreement, in its own words
    return status, firm


def _only_ready(sentence: Sentence, anchor: Item) -> bool:
    """*Is ready to free all hostages for an agreed number of prisoners*: an offer, if no day is told for it."""
    lead = sentence.items[max(0, anchor.index - 3) : anchor.index]
    dated = any(item.clause == anchor.clause for item in sentence.where("weekday", "month", "day"))
    return any(item.has("ready") for item in lead) and not dated


def _called_off(scene: Scene, sentence: Sentence, anchor: Item) -> ExchangeStatus | None:
    """*They were to exchange 200, but the swap was called off*: what a sentence goes on to say of its exchange."""
    for again in sentence.where("exchange", "swap"):
        if again.index > anchor.index and again.clause != anchor.clause:
            status = exchange_status(scene, sentence, again)
            return status if status in OFF and not hypothetical(scene, sentence, again) else None
    return None


_TO_COME = frozenset({ExchangeStatus.ANNOUNCED, ExchangeStatus.UNDER_WAY})


def _done(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*In a swap with B, 50 came home*: whether people whom a sentence counts have been let go."""
    done = exchange_status(scene, sentence, act.verb) is ExchangeStatus.COMPLETED
    return done and act.crowd.number is not None and asked_for(sentence, act.verb) is None


def _of_one_done(scene: Scene, sentence: Sentence, anchor: Item, releases: Sequence[Release]) -> bool:
    """*A swap took place. It was of five for five*: whether a sentence says no more of where one just told stands."""
    known = scene.last(PrisonerExchange)
    if known is None or known.fields["status"] is not ExchangeStatus.COMPLETED:
        return False
    counts = counts_of(known.fields["releases"])
    if sentence.number - known.sentence > 8:
        return False
    told = nearest_status(scene, sentence, anchor, STATUSES)
    return counts in ([], counts_of(releases)) and told is None and not ahead(sentence, anchor)
