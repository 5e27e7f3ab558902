"""Exchanges and one-sided releases of people."""

from collections.abc import Sequence

import attrs

from ....model.exchange import DetaineeCategory, ExchangeStatus, PrisonerExchange, Release
from ....model.party import Party
from ...crowds import Crowd
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ..capacity import third_parties
from ..standing import ahead, hypothetical, nearest_status
from .apiece import counted_together, crowd_of_each, halves_of
from .captives import asked_for, of_war, people_of, release
from .crossed import crossed
from .fulfilment import STATUSES, exchange_status, is_due
from .given import given_by_each, of_two
from .later_counts import as_many, count_by_people, from_each_side
from .naming import exchange_head, only_discussed, unconfirmed
from .outcomes import outcome
from .pairs import for_pair, mutual
from .recalled import counts_exchanges, describes, in_a_sum, long_past, recalled, told_last
from .releases import Handover, handovers, words_of
from .returns import returns
from .same import facing, go_on, keep_exchange, name_exchange, of_kind_of
from .swappers import not_agreed, sides_of_exchange, thanks_for
from .swaps import added_up, bound_both, given_by_both, homeward, of_both
from .telling import Telling
from .transfers import read_transfer


def read_exchanges(scene: Scene, sentence: Sentence) -> None:
    """Add the exchanges and transfers of a sentence."""
    _read(scene, sentence)
    count_by_people(scene, sentence)


def _read(scene: Scene, sentence: Sentence) -> None:
    if "same" in sentence.cued and as_many(scene, sentence):
        return
    if "each" in sentence.cued and from_each_side(scene, sentence):
        return
    people = [crowd for crowd in people_of(scene, sentence) if not in_a_sum(sentence, crowd)]
    people = counted_together(sentence, people)
    head = exchange_head(scene, sentence, people)
    if head is not None:
        _tell_kind(head, people)
    if recalled(scene, sentence) or _breaks_down(scene, sentence) or counts_exchanges(scene, sentence):
        return
    if any(item.index <= 2 and not item.cues.get("tally") for item in sentence.where("history", "tally")):
        return  # *since then*, *a year ago*: an adverbial that opens a sentence holds for all of it
    if "rate" in sentence.cued:
        return  # *thirty for each hostage* is no number of people
    acts = [act for act in handovers(scene, sentence, people) if not long_past(scene, sentence, act.verb)]
    acts = crossed(scene, sentence, acts)
    pair = for_pair(scene, sentence, people, head, acts)
    if pair is not None and head is not None and _of_the_whole(sentence, pair, head, acts):
        pair = None
    anchor = _anchor(sentence, head, acts, pair)
    if anchor is None or (head is not None and not acts and not_agreed(sentence, head)):
        return
    if long_past(scene, sentence, anchor) or hypothetical(scene, sentence, anchor):
        return
    bare = not acts and not any(crowd.number for crowd in people)
    if bare and (only_discussed(sentence, anchor) or unconfirmed(sentence, anchor)):
        return
    each = crowd_of_each(scene, sentence, people)
    used: set[int] = set()
    if (
        pair is not None
        or head is not None
        or mutual(scene, sentence, acts)
        or any(
            act.crowd is each
            or of_both(scene, sentence, act)
            or given_by_both(scene, sentence, act)
            or bound_both(scene, sentence, act)
            for act in acts
        )
    ):
        telling = Telling(anchor, people, acts, pair, each or halves_of(sentence, people))
        used = _exchange(scene, sentence, telling)
    _read_others(scene, sentence, acts, used)


def _tell_kind(head: Item, people: Sequence[Crowd]) -> None:
    """*An exchange of captives, 20 for 30*: people whom no noun tells are those that the exchange is of."""
    named = head.cues.get("exchange")
    if named and named != DetaineeCategory.HOSTAGE:
        kind = DetaineeCategory(named)
        for crowd in people:
            bodies = kind is DetaineeCategory.REMAINS and crowd.first - head.index in (1, 2)
            if crowd.category is DetaineeCategory.UNSPECIFIED or bodies:
                crowd.category = kind
        return
    whom = next((crowd for crowd in people if crowd.number is None and crowd.first - head.index in (1, 2, 3)), None)
    for crowd in people:
        if crowd.category is DetaineeCategory.UNSPECIFIED and crowd.noun is None and whom is not None:
            crowd.category = whom.category


def _anchor(
    sentence: Sentence, head: Item | None, acts: Sequence[Handover], pair: tuple[Crowd, Crowd] | None
) -> Item | None:
    """The word that tells of an exchange: one that names it, else the first verb, else the first of a pair."""
    if head is not None:
        return acts[0].verb if pair is not None and _goes_on(sentence, head, acts) else head
    if acts:
        return acts[0].verb
    return sentence.items[pair[0].noun or pair[0].first] if pair is not None else None


def _read_others(scene: Scene, sentence: Sentence, acts: Sequence[Handover], used: set[int]) -> None:
    """Add what the acts tell that no exchange of the sentence has ``used``: an answer, a count, a transfer."""
    rest = [act for act in acts if id(act.crowd) not in used]
    if scene.last(PrisonerExchange) is not None:
        rest = added_up(sentence, rest)  # *A swap was held. 150 soldiers and seven civilians came home*
    if rest and returns(scene, sentence, rest):
        return
    told: set[int] = set()
    counted = {act.verb.index for act in acts if id(act.crowd) in used}
    one_sided = "one_sided" in sentence.cued
    for act in sorted(rest, key=lambda act: act.crowd.first):
        if act.by is act.to is None and _sums_up(sentence, act):
            continue  # *179 freed in total*
        if act.verb.index in counted and (act.by is None or act.to is None):
            continue  # what an exchange's sentence counts besides is told of no one side
        if not one_sided and _tells_count(scene, sentence, act):
            told.add(act.verb.index)
        elif act.verb.index not in told and not describes(scene, sentence, act):
            read_transfer(scene, sentence, act)


def _of_the_whole(sentence: Sentence, pair: tuple[Crowd, Crowd], head: Item, acts: Sequence[Handover]) -> bool:
    """*Got 390 in the first phase of a 1,000-for-1,000 exchange*: whether a formula counts more than is told of."""
    bare = pair[0].noun is pair[1].noun is None and abs(pair[0].first - head.index) <= 8
    others = any(act.crowd not in pair and act.crowd.number is not None and act.crowd.noun for act in acts)
    return bare and others and sentence.first("phase") is not None


def _goes_on(sentence: Sentence, head: Item, acts: Sequence[Handover]) -> bool:
    """*A freed 147 in return for 100; the exchange is to go on tomorrow*: whether it was done before the rest."""
    done = [act for act in acts if act.verb.index < head.index and act.crowd.last < head.index]
    if len(done) < 2 or not ahead(sentence, head):
        return False
    return all(act.verb.clause < head.clause and not ahead(sentence, act.verb) for act in done)


def _breaks_down(scene: Scene, sentence: Sentence) -> bool:
    """*Among them are 36 privates and six officers*: a sentence that opens so divides those just counted."""
    opened = sentence.first("including")
    if opened is None or opened.index > 1:
        return False
    known = told_last(scene)
    return known is not None and sentence.number - known.sentence <= 3


def _tells_count(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*They held a swap. 84 came home*: who came home after an exchange without numbers were exchanged."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 3 or act.crowd.number is None:
        return False
    if asked_for(sentence, act.verb) is not None and not is_due(scene, sentence, act.verb):
        return False
    done = known.fields["status"] in (ExchangeStatus.COMPLETED, ExchangeStatus.UNDER_WAY)
    coming = known.fields["status"] in (ExchangeStatus.AGREED, ExchangeStatus.ANNOUNCED)
    if known.firm and not (coming if ahead(sentence, act.verb) else done):
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    sides = {party for each in releases for party in (each.by, each.to) if party}
    act = homeward(act, list(sides))
    if (act.by is None and act.to is None) or (
        {party for party in (act.by, act.to) if party} - sides and len(sides) > 1
    ):
        return False
    if not of_kind_of(releases, act.crowd):
        return False
    for place, each in enumerate(releases):
        by, to = act.by or each.by, act.to or each.to
        one_way = each.to in (None, to) and each.by in (None, by)
        known_ways = (to is not None and by is not None) or (len(sides) <= 1 and to is not None)
        if one_way and each.headcount is None and known_ways and by != to:
            filled = release(scene, sentence, act.crowd, by, to, act.parts)
            others = tuple(facing(other, filled) for other in releases)
            if act.crowd.category is DetaineeCategory.UNSPECIFIED:
                filled = attrs.evolve(filled, whom=each.whom)
            known.fields["releases"] = (*others[:place], filled, *others[place + 1 :])
            go_on(known, sentence, words_of(sentence, [act]), exchange_status(scene, sentence, act.verb))
            return True
    return False


def _sums_up(sentence: Sentence, act: Handover) -> bool:
    """Whether a number is that of all who were freed."""
    near = sentence.items[max(0, act.crowd.first - 3) : act.crowd.last + 5]
    return any(item.has("total") for item in near)


def _exchange(scene: Scene, sentence: Sentence, telling: Telling) -> set[int]:
    """Add the exchange that a sentence tells of; the crowds that it counts, by identity."""
    sides = sides_of_exchange(scene, sentence, telling.anchor, telling.acts) or of_two(scene, telling.pair)
    reach = [telling.anchor.index]
    own = next((act for act in telling.acts if act.crowd is telling.each), None)
    if own is not None and not sides:
        # *A and B each released 390, in what is the largest swap yet*
        telling = attrs.evolve(telling, anchor=own.verb)
        sides = sides_of_exchange(scene, sentence, own.verb, telling.acts)
    anchor = telling.anchor
    given = given_by_each(scene, sentence, telling, sides)
    named = [party for one in given.releases for party in (one.by, one.to) if party is not None]
    if not named and not any(map(can_be_side, scene.sides)) and not of_war(scene):
        return set()  # *two spies are exchanged*, in a film
    for mention in scene.mentions(sentence, range(max(0, anchor.index - 8), anchor.index + 12)):
        near = abs(sentence.items[mention.first].clause - anchor.clause) <= 1
        if near and any(party.side in named for party in scene.everyone(sentence, mention)):
            reach += [mention.first, mention.last]
    reach += given.reach
    if len(set(named)) == 2:
        scene.pair = tuple(dict.fromkeys(party.side for party in named))
    status, firm = outcome(scene, sentence, telling, given)
    draft = Draft(
        PrisonerExchange,
        (Words(sentence.items[min(reach)].start, sentence.items[max(reach)].end),),
        scene.said(sentence, anchor),
        {
            "status": status,
            "releases": given.releases,
            "total": given.total,
            "phase": _phase(sentence),
            "third_parties": third_parties(scene, sentence, [party.side for party in named]),
        },
        sentence.number,
        firm,
    )
    numbered = given.total is not None or any(one.headcount is not None for one in given.releases)
    bound = any(bound_both(scene, sentence, act) for act in telling.acts)
    if numbered or bound or _worth(scene, sentence, anchor, named):
        keep_exchange(scene, draft)
    else:
        name_exchange(scene, draft)
    return {id(crowd) for crowd in given.crowds}


def _worth(scene: Scene, sentence: Sentence, anchor: Item, named: Sequence[Party]) -> bool:
    """Whether an exchange without numbers is a statement: its sides are named, or it is said to stand somewhere."""
    if thanks_for(sentence, anchor) is not None:
        return False  # *thanked M for its help with this exchange*
    if len(set(named)) >= 2:
        return True
    firm = nearest_status(scene, sentence, anchor, STATUSES, reach=7)
    if firm is None or firm[0] == "planned":
        firm = nearest_status(scene, sentence, anchor, ("postponed", "cancelled"), reach=9) or firm
    if firm is None:
        return False
    if firm[0] == "agreed" and any(named.several and not named.role for named in scene.mentions(sentence)):
        return True  # *the warring parties agreed to exchange detainees*
    return bool(named) or (bool(anchor.cues.get("exchange")) and firm[0] in ("completed", "postponed", "cancelled"))


def _phase(sentence: Sentence) -> int | None:
    for item in sentence.where("phase"):
        for other in sentence.items[max(0, item.index - 2) : item.index + 3]:
            if other.has("ordinal"):
                return int(other.cues["ordinal"])
    return None
