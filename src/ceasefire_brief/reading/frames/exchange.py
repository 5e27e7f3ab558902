"""Exchanges and one-sided releases of people."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ...model.exchange import (
    DetaineeCategory,
    ExchangeStatus,
    Health,
    HumanitarianTransfer,
    PrisonerExchange,
    Release,
    TransferKind,
)
from ...model.party import Party
from ...model.proposal import CeasefireProposal, ProposalStatus
from ...model.quantity import Headcount
from ..items import Item, Sentence
from ..quantities import Crowd, numbers
from ..scene import Draft, Scene, Words
from ..tokens import TokenKind
from .capacity import helpers, third_parties
from .releases import (
    CAPTIVES,
    VERBS,
    Handover,
    asked_for,
    can_hold,
    handovers,
    holders,
    parts_of,
    people_of,
    release,
    side_of,
)
from .standing import ahead, hypothetical, nearest_status, past

_STATUSES = (
    "announced",
    "planned",
    "agreed",
    "accepted",
    "under_way",
    "completed",
    "postponed",
    "cancelled",
    "refused",
)


def read_exchanges(scene: Scene, sentence: Sentence) -> None:
    """Add the exchanges and transfers of a sentence."""
    people = people_of(scene, sentence)
    head = _exchange_head(scene, sentence, people)
    if head is not None and head.cues.get("exchange"):
        for crowd in people:
            if crowd.category is DetaineeCategory.UNSPECIFIED:
                crowd.category = DetaineeCategory(head.cues["exchange"])
    elif head is not None:
        whom = next((crowd for crowd in people if crowd.number is None and crowd.first - head.index in (1, 2, 3)), None)
        for crowd in people:
            if crowd.category is DetaineeCategory.UNSPECIFIED and crowd.noun is None and whom is not None:
                crowd.category = whom.category
    acts = [act for act in handovers(scene, sentence, people) if not past(sentence, act.verb)]
    if any(item.index <= 2 for item in sentence.where("history")):
        # *Since then*, *a year ago*: an adverbial that opens a sentence holds for all of it.
        acts = []
    if "rate" in sentence.cued:
        return  # *thirty for each hostage* is no number of people
    if not acts and head is None and _for_pair(sentence, people, None, ()) is None:
        return
    pair = _for_pair(sentence, people, head, acts)
    anchor = head or (acts[0].verb if acts else None)
    if anchor is None and pair is not None:
        anchor = sentence.items[pair[0].noun or pair[0].first]
    if anchor is None or past(sentence, anchor) or hypothetical(scene, sentence, anchor):
        return
    used: set[int] = set()
    if (
        pair is not None
        or head is not None
        or _both(scene, sentence, people, acts)
        or _mutual(acts)
        or (acts and any(act.crowd is _each(scene, sentence, people) for act in acts))
    ):
        used = _exchange(scene, sentence, anchor, people, acts, pair)
    rest = [act for act in acts if id(act.crowd) not in used]
    if rest and _returns(scene, sentence, rest):
        return
    told: set[int] = set()
    for act in sorted(rest, key=lambda act: act.crowd.first):
        if _tells_count(scene, sentence, act):
            told.add(act.verb.index)
        elif act.verb.index not in told and not _describes(scene, act):
            _transfer(scene, sentence, act, head)


def _describes(scene: Scene, act: Handover) -> bool:
    """*139 released citizens had been held since*: a word inside the phrase tells no new release."""
    known = next(scene.of_kind(PrisonerExchange), None) or next(scene.of_kind(HumanitarianTransfer), None)
    inside = act.crowd.noun is not None and act.crowd.first < act.verb.index < act.crowd.noun
    return known is not None and inside


def _tells_count(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*They held a swap. 84 came home*: who came home after an exchange without numbers were exchanged."""
    known = next(scene.of_kind(PrisonerExchange), None)
    if known is None or sentence.number - known.sentence > 3 or act.crowd.number is None:
        return False
    done = known.fields["status"] in (ExchangeStatus.COMPLETED, ExchangeStatus.UNDER_WAY)
    coming = known.fields["status"] in (ExchangeStatus.AGREED, ExchangeStatus.ANNOUNCED)
    if not (coming if ahead(sentence, act.verb) else done):
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    sides = {party for each in releases for party in (each.by, each.to) if party}
    if (act.by is None and act.to is None) or (
        {party for party in (act.by, act.to) if party} - sides and len(sides) > 1
    ):
        return False
    if act.crowd.category is DetaineeCategory.REMAINS:
        return False
    for place, each in enumerate(releases):
        by, to = act.by or each.by, act.to or each.to
        one_way = each.to in (None, to) and each.by in (None, by)
        if one_way and each.headcount is None and to is not None and by is not None and by != to:
            filled = release(scene, sentence, act.crowd, by, to, act.parts)
            releases = tuple(attrs.evolve(other, by=other.by or to, to=other.to or by) for other in releases)
            if each.whom is not None and act.crowd.category is DetaineeCategory.UNSPECIFIED:
                filled = attrs.evolve(filled, whom=each.whom)
            known.fields["releases"] = (*releases[:place], filled, *releases[place + 1 :])
            words = _act_words(sentence, act)
            if words.start >= known.words[-1].end:
                known.words = (*known.words, words)
            return True
    return False


def _act_words(sentence: Sentence, act: Handover) -> Words:
    span = (act.verb.index, act.crowd.first, act.crowd.last)
    return Words(sentence.items[min(span)].start, sentence.items[max(span)].end)


def _exchange_head(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> Item | None:
    """The word that names an exchange of people, if there is one; a bare *exchange* needs a text of captives."""
    named = sentence.first("exchange")
    if named is not None and named.kind is TokenKind.WORD and not named.cues["exchange"] and " " not in named.text:
        at = named.index
        counted = any(crowd.number is not None and crowd.noun and 0 < crowd.first - at <= 4 for crowd in people)
        named = named if counted or _of_captives(scene) else None
    for item in sentence.where("swap"):
        if named is not None and named.index < item.index:
            break
        for crowd in people:
            if crowd.noun is not None and crowd.category in CAPTIVES and -4 <= crowd.first - item.index <= 8:
                return item
        row = [number for number in numbers(sentence) if -2 <= number.first - item.index <= 8]
        for one, other in pairwise(row):
            between = sentence.items[one.last + 1 : other.first]
            if one.value == other.value and len(between) == 1 and between[0].has("for") and _of_captives(scene):
                return item  # *an exchange 175 for 175*
    return named


def _of_captives(scene: Scene) -> bool:
    """Whether the text speaks of captives at all."""
    return any(
        item.cues.get("persons") in CAPTIVES or item.has("health")
        for sentence in scene.sentences
        for item in sentence.where("persons", "health")
    )


def _for_pair(
    sentence: Sentence, people: Sequence[Crowd], head: Item | None, acts: Sequence[Handover]
) -> tuple[Crowd, Crowd] | None:
    """The two crowds of *N for M*, *released N in return for the release of M*."""
    parts = {id(part) for group in parts_of(sentence, people).values() for part in group}
    whole = [crowd for crowd in people if id(crowd) not in parts]
    for item in sentence.where("for", "in_return"):
        left = [crowd for crowd in whole if crowd.last < item.index]
        right = [crowd for crowd in people if crowd.first > item.index]
        if not left and len(right) > 1 and item.index <= 1 and item.has("for") and right[0].first - item.index <= 3:
            left, right = [right[1]], right[:1]  # *In exchange for 75 prisoners B got 75 of its own*
            return left[0], right[0]
        if not left or not right:
            continue
        one, other = left[-1], right[0]
        if one.number is None and len(left) > 1 and left[-2].number is not None and item.index - left[-2].last <= 9:
            one = left[-2]  # *50 captives, women and children, for*
        if other.first - item.index > 9 or item.index - one.last > 16:
            continue
        if item.has("prep") and other.first - item.index > 3:
            continue  # a preposition of many uses means *for* only right before a number
        if one.number is None and other.number is None:
            continue
        captives = one.category in CAPTIVES and other.category in CAPTIVES and one.number and other.number
        if head is None and not captives and not any(act.crowd in (one, other) for act in acts):
            continue
        if head is None and one.noun is None and other.noun is None:
            continue
        if head is None and not any(
            act.verb.has("release", "released") or act.crowd.category in CAPTIVES
            for act in acts
            if act.crowd in (one, other)
        ):
            continue
        return one, other
    return None


def _mutual(acts: Sequence[Handover]) -> bool:
    """Whether two acts of one sentence go opposite ways: *A frees 33 hostages and B 1,900 prisoners*."""
    numbered = [act for act in acts if act.crowd.number is not None]
    for one, other in pairwise(numbered):
        if one.by is not None and other.by is not None and one.by != other.by:
            if one.to in (None, other.by) and other.to in (None, one.by):
                return True
        if one.to is not None and other.to is not None and one.to != other.to:
            if one.by in (None, other.to) and other.by in (None, one.to):
                return True
    return False


def _both(scene: Scene, sentence: Sentence, people: Sequence[Crowd], acts: Sequence[Handover]) -> bool:
    """Whether one act lets go people of both sides: *release the detainees of both sides*, *each freed a soldier*."""
    for act in acts:
        if _each(scene, sentence, people) is act.crowd and len(scene.subject(sentence, act.verb, fallback=False)) == 2:
            return True
        for named in scene.mentions(sentence, range(act.verb.index, len(sentence.items))):
            if named.several and named.role in ("from", "of", "by") and named.first - act.crowd.last <= 3:
                return True
    return False


def _exchange(
    scene: Scene,
    sentence: Sentence,
    anchor: Item,
    people: Sequence[Crowd],
    acts: Sequence[Handover],
    pair: tuple[Crowd, Crowd] | None,
) -> set[int]:
    """Add the exchange that ``anchor`` tells of; the crowds that it counts, by identity."""
    sides = _sides(scene, sentence, anchor, acts)
    by_crowd = {id(act.crowd): act for act in acts}
    parts = parts_of(sentence, people)
    used: set[int] = set()
    total: Headcount | None = None
    reach: list[int] = [anchor.index]
    each = _each(scene, sentence, people)
    if pair is not None and not (each is not None and each.noun is not None and pair[0].noun is pair[1].noun is None):
        releases = _of_pair(scene, sentence, pair, by_crowd, sides, parts)
        used |= {id(crowd) for crowd in pair}
        reach += [index for crowd in pair for index in (crowd.first, crowd.last)]
        reach += [by_crowd[id(crowd)].verb.index for crowd in pair if id(crowd) in by_crowd]
    elif each is not None:
        one, other = (*sides, None, None)[:2]
        releases = (release(scene, sentence, each, one, other), release(scene, sentence, each, other, one))
        used.add(id(each))
        reach += [each.first, each.last]
        for crowd in people:
            if crowd is not each and crowd.number is not None and each.number is not None:
                if crowd.number.value == 2 * each.number.value:
                    total = crowd.number.headcount
                    used.add(id(crowd))
    else:
        releases, taken, total = _directed(scene, sentence, anchor, people, acts, sides)
        used |= {id(crowd) for crowd in taken}
        reach += [index for crowd in taken for index in (crowd.first, crowd.last)]
    for group in parts.values():
        used |= {id(part) for part in group if any(id(whole) in used for whole in people)}
    status = exchange_status(scene, sentence, anchor, reach)
    numbered = total is not None or any(one.headcount is not None for one in releases)
    named = [party for one in releases for party in (one.by, one.to) if party is not None]
    if not numbered and not _worth(sentence, anchor, named, status, scene):
        return used
    for mention in scene.mentions(sentence, range(max(0, anchor.index - 8), anchor.index + 12)):
        if any(party.side in named for party in scene.everyone(sentence, mention)) and _near(
            sentence, mention.first, anchor
        ):
            reach += [mention.first, mention.last]
    if len(set(named)) == 2:
        scene.pair = tuple(dict.fromkeys(party.side for party in named))
    words = Words(sentence.items[min(reach)].start, sentence.items[max(reach)].end)
    fields = {
        "status": status,
        "releases": releases,
        "total": total,
        "phase": _phase(sentence, anchor),
        "third_parties": third_parties(scene, sentence, [party.side for party in named]),
    }
    _add_exchange(
        scene, sentence, Draft(PrisonerExchange, (words,), scene.said(sentence, anchor), fields, sentence.number)
    )
    return used


def _near(sentence: Sentence, index: int, anchor: Item) -> bool:
    return abs(sentence.items[index].clause - anchor.clause) <= 1


def _worth(sentence: Sentence, anchor: Item, named: Sequence[Party], status: ExchangeStatus, scene: Scene) -> bool:
    """Whether an exchange without numbers is a statement: its sides are named, or it is said to stand somewhere."""
    if len(set(named)) >= 2:
        return True
    firm = nearest_status(scene, sentence, anchor, _STATUSES, reach=5)
    if (
        firm is not None
        and anchor.cues.get("exchange")
        and firm[0] in ("completed", "postponed", "cancelled", "agreed")
    ):
        return True
    return bool(named) and firm is not None


def _add_exchange(scene: Scene, sentence: Sentence, draft: Draft) -> None:
    """Keep an exchange; one that only says again what an earlier sentence said completes that."""
    for known in scene.of_kind(PrisonerExchange):
        if _same(known.fields, draft.fields):
            _complete(known.fields, draft.fields)
            return
    scene.add(draft)


def _counts(releases: Sequence[Release]) -> list[int]:
    return sorted(each.headcount.value for each in releases if each.headcount is not None)


def _same(known: dict[str, object], new: dict[str, object]) -> bool:
    """Whether two statements can be of one exchange: same status, no number or side that differs."""
    old_releases: tuple[Release, ...] = known["releases"]  # type: ignore[assignment]
    new_releases: tuple[Release, ...] = new["releases"]  # type: ignore[assignment]
    old, fresh = _counts(old_releases), _counts(new_releases)
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
    if not _counts(known["releases"]) and _counts(new["releases"]):  # type: ignore[arg-type]
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


def _sides(scene: Scene, sentence: Sentence, anchor: Item, acts: Sequence[Handover]) -> list[Party]:
    """The sides of an exchange: *between A and B*, its subjects, those who hand over, those named beside it."""
    aside = helpers(scene, sentence)
    row = [
        named
        for named in scene.mentions(sentence)
        if named.party not in aside
        and not any(item.has("thanks") for item in sentence.items[max(0, named.first - 4) : named.first])
    ]
    for start, named in enumerate(row):
        if named.role == "between" and abs(named.first - anchor.index) <= 16:
            chosen = [named]
            for other in row[start + 1 :]:
                if other.first - chosen[-1].last > 3:
                    break
                chosen.append(other)
            found = holders(scene, sentence, chosen)
            if len(found) >= 2:
                return found[:2]
        if scene.pack.declined and 0 < named.first - anchor.index <= 2 and named.role in ("of", "object"):
            found = [party.side for party in scene.coordinated(sentence, named) if can_hold(party)]
            if len(found) == 2:
                return found  # *the exchange of A and B*
    helping = {
        party.side
        for named in scene.mentions(sentence)
        if named not in row
        for party in scene.everyone(sentence, named)
    }
    joint = [party.side for party in scene.subject(sentence, anchor, fallback=False) if can_hold(party)]
    found = [side for side in dict.fromkeys(joint) if side not in helping]
    if len(found) > 2:
        # *The delegations of A, B and C agreed*, says C: who tells of it is the mediator.
        teller = scene.said(sentence, anchor).speaker
        found = [side for side in found if teller is None or side != teller.side]
    proposed = _proposed(sentence, anchor)
    if proposed and not any(item.has("ready") for item in sentence.items[: anchor.index]):
        # Who proposes an exchange need not take part in it, unless they propose it to somebody.
        asked = [named for named in row if named.role == "to" and named.first < anchor.index]
        found = list(dict.fromkeys([*found, *holders(scene, sentence, asked)])) if asked else []
    for named in row:
        if named.role == "with" and abs(named.first - anchor.index) <= 12:
            found = list(dict.fromkeys([*found, *holders(scene, sentence, [named])]))
    for act in acts:
        found = list(dict.fromkeys([*found, *(party for party in (act.by, act.to) if party is not None)]))
    for item in sentence.items[max(0, anchor.index - 4) : anchor.index + 5]:
        people = any(other.has("persons") for other in sentence.items[item.index : item.index + 3])
        people = people or any(other.has("including") for other in sentence.items[anchor.index : item.index])
        if item.has("adjective") and not people and scene.at(sentence, item) is None and item.clause == anchor.clause:
            party = scene.pack.registry[item.cues["adjective"]]
            if can_hold(party) and not any(
                other.has("role") for other in sentence.items[max(0, item.index - 2) : item.index + 3]
            ):
                found = list(dict.fromkeys([*found, party.side]))
    if len(found) < 2 and not proposed:
        near = [
            named
            for named in row
            if abs(named.first - anchor.index) <= 12 and named.role in ("", "between", "with", "to", "from", "at", "by")
        ]
        found = list(dict.fromkeys([*found, *holders(scene, sentence, near)]))
    if len(found) == 1:
        other_side = scene.opponent(found[0])
        found += [other_side] if other_side is not None else []
    return found[:2]


def _each(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> Crowd | None:
    """The number of *N each*, *each side N*."""
    best: tuple[int, Crowd] | None = None
    subjects = [named for named in scene.mentions(sentence) if not named.role]
    several = any(named.several for named in subjects) or len(holders(scene, sentence, subjects)) > 1
    for item in sentence.where("apiece"):
        for crowd in people:
            if crowd.number is not None and crowd.number.first - item.index in (1, 2) and several:
                return crowd
    for item in sentence.where("each"):
        for crowd in people:
            if crowd.number is not None:
                distance = min(abs(crowd.first - item.index), abs(item.index - crowd.last))
                if distance <= 6 and (best is None or distance < best[0]):
                    best = distance, crowd
    return best[1] if best is not None else None


def _of_pair(
    scene: Scene,
    sentence: Sentence,
    pair: tuple[Crowd, Crowd],
    acts: dict[int, Handover],
    sides: Sequence[Party],
    parts: dict[int, list[Crowd]],
) -> tuple[Release, ...]:
    """The releases of *N for M*: a verb says who lets go whom, else whose people they are."""
    left, right = pair
    for one, other in (pair, (right, left)):
        if one.category is DetaineeCategory.UNSPECIFIED and one.noun is None:
            one.category = other.category
    first, second = acts.get(id(left)), acts.get(id(right))
    by = first.by if first else None
    to = first.to if first else None
    if second is not None:
        if second.by is not None and second.by != by:
            to = second.by
        if by is None or by == to:
            by = second.to if second.to != to else None
    if by is None and to is None:
        to = side_of(scene, left.of.side, None) if left.of is not None else None
        by = side_of(scene, right.of.side, None) if right.of is not None else None
        if by == to:
            by = to = None
    if by is None and to is not None and right.of is not None:
        by = right.of.side if right.of.side != to else None
    if by is None and to is not None:
        by = next((side for side in sides if side != to), None)
    if to is not None and by is not None and right.of is not None and right.of.side == to != side_of(scene, to, None):
        to = None
    if to is None and by is not None:
        to = next((side for side in sides if side != by and not (right.of is not None and right.of.side == side)), None)
    if to is None and by is not None:
        to = next((side for side in scene.pair if side != by), None) if by in scene.pair else scene.opponent(by)
        if to is not None and right.of is not None and right.of.side == to:
            to = None  # nobody lets go people of its own
    if by is None and to is None and len(sides) == 2:
        by, to = sides
    elif by is None and to is None and sides:
        by = sides[0]
    return (
        release(scene, sentence, left, by, to, parts.get(id(left), ())),
        release(scene, sentence, right, to, by, parts.get(id(right), ())),
    )


def _directed(
    scene: Scene,
    sentence: Sentence,
    anchor: Item,
    people: Sequence[Crowd],
    acts: Sequence[Handover],
    sides: Sequence[Party],
) -> tuple[tuple[Release, ...], list[Crowd], Headcount | None]:
    """The releases of an exchange that is told by who hands over or receives whom."""
    summed = next((crowd for crowd in people if crowd.number is not None and _summed(sentence, crowd)), None)
    if summed is not None and summed.number is not None:
        rest = [crowd for crowd in people if crowd is not summed]
        told = [act for act in acts if act.crowd is not summed]
        releases, counted_too, _ = _directed(scene, sentence, anchor, rest, told, sides)
        return releases, [summed, *counted_too], summed.number.headcount
    counted = [act for act in acts if act.crowd.number is not None]
    one, other = (*sides, None, None)[:2]
    if len(counted) >= 2:
        first = counted[0]
        for second in counted[1:]:
            if second.by is not None and second.by == first.by:
                continue
            by = first.by or second.to
            to = first.to or second.by
            return (
                (
                    release(scene, sentence, first.crowd, by, to, first.parts),
                    release(scene, sentence, second.crowd, to, by, second.parts),
                ),
                [first.crowd, second.crowd],
                None,
            )
    if counted and (counted[0].by or counted[0].to):
        act = counted[0]
        by = act.by or next((side for side in sides if side != act.to), None)
        to = act.to or next((side for side in sides if side != act.by), None)
        return (release(scene, sentence, act.crowd, by, to, act.parts), Release(by=to, to=by)), [act.crowd], None
    total = None
    taken: list[Crowd] = []
    for crowd in people:
        if crowd.number is not None and crowd.noun is not None and abs(crowd.first - anchor.index) <= 8:
            total, taken = crowd.number.headcount, [crowd]
            break
    whom = None
    for crowd in people:
        if crowd.number is None and crowd.noun is not None and abs(crowd.first - anchor.index) <= 3:
            whom = crowd
            break
    if whom is None and taken and taken[0].category in CAPTIVES:
        whom = attrs.evolve(taken[0], number=None)
    if whom is None and anchor.cues.get("exchange"):
        whom = Crowd(None, anchor.index, anchor.index, DetaineeCategory(anchor.cues["exchange"]), Health.UNSPECIFIED)
    empty = (release(scene, sentence, whom, one, other), release(scene, sentence, whom, other, one))
    return empty, taken, total


def _summed(sentence: Sentence, crowd: Crowd) -> bool:
    """Whether a number is that of all sides together: *a combined total of 300*."""
    for item in reversed(sentence.items[max(0, crowd.first - 5) : crowd.first]):
        if item.has("total"):
            return True
        if item.has(*VERBS) or item.kind is TokenKind.MARK:
            return False
    return False


def exchange_status(scene: Scene, sentence: Sentence, head: Item, reach: Sequence[int] = ()) -> ExchangeStatus:
    """Where an exchange or release stands."""
    denied = sentence.before(head, lambda other: other.has("denied"), 14, stop=lambda other: other.has("but"))
    if scene.negated(sentence, head) or denied is not None:
        return ExchangeStatus.REFUSED
    found = nearest_status(scene, sentence, head, _STATUSES)
    if (found is None or found[1].clause != head.clause) and _proposed(sentence, head):
        return ExchangeStatus.PROPOSED
    if found is not None and found[0] == "accepted":
        found = "agreed", found[1]
    if "completed" in head.statuses and not scene.pack.verb_first:
        clause = sentence.clause_of(head)
        if not any(
            "future" in item.marks or item.has("future", "not")
            for item in sentence.items[clause.start : head.index + 1]
        ):
            return ExchangeStatus.COMPLETED
    if ahead(sentence, head) and (found is None or found[0] in ("completed", "announced", "planned", "agreed")):
        agreed = found[0] == "agreed" if found is not None else _terms(scene, sentence)
        return ExchangeStatus.AGREED if agreed else ExchangeStatus.ANNOUNCED
    if found is None:
        happened = not head.has("exchange", "swap") or any(
            True for _ in sentence.where("released", "receive", "freed", within=sentence.clause_of(head))
        )
        return ExchangeStatus.COMPLETED if happened else ExchangeStatus.ANNOUNCED
    return ExchangeStatus.ANNOUNCED if found[0] == "planned" else ExchangeStatus(found[0])


def _terms(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence goes on with the terms of what the one or two before it say is agreed."""
    last = next(scene.of_kind(CeasefireProposal), None)
    near = last is not None and sentence.number - last.sentence <= 2
    return last is not None and near and last.fields["status"] is ProposalStatus.AGREED


def _proposed(sentence: Sentence, head: Item) -> bool:
    """Whether an exchange is only proposed or called for."""
    if not head.has("exchange", "swap"):
        offer = sentence.before(
            head, lambda other: other.has("propose"), 5, stop=lambda other: other.kind is not TokenKind.WORD
        )
        return offer is not None or asked_for(sentence, head) is not None
    return (
        sentence.before(
            head,
            lambda other: other.has("propose", "call", "demand", "ready"),
            8,
            stop=lambda other: (
                other.kind is TokenKind.BREAK
                or (other.has("that", "speech") and not other.has("propose", "call", "demand"))
            ),
        )
        is not None
    )


def _phase(sentence: Sentence, head: Item) -> int | None:
    for item in sentence.where("phase"):
        for other in sentence.items[max(0, item.index - 2) : item.index + 3]:
            if other.has("ordinal"):
                return int(other.cues["ordinal"])
    return None


def _returns(scene: Scene, sentence: Sentence, acts: Sequence[Handover]) -> bool:
    """*In return, B released M*: joins a release with the one that the sentence before told of."""
    cue = sentence.first("in_return")
    if cue is None or cue.index > 3:
        return False
    before = next(scene.of_kind(HumanitarianTransfer, sentence.number - 1), None)
    if before is None:
        known = next(scene.of_kind(PrisonerExchange, sentence.number - 1), None)
        if known is None:
            return False
        act = acts[0]
        one, other = known.fields["releases"][:2]
        if one.headcount is not None and other.headcount is None and act.crowd.number is not None:
            by, to = act.by or one.to, act.to or one.by
            known.fields["releases"] = (one, release(scene, sentence, act.crowd, by, to, act.parts))
            known.words = (*known.words, Words(act.verb.start, sentence.items[max(act.crowd.last, act.verb.index)].end))
            return True
        return False
    scene.drafts.remove(before)
    first: Release = before.fields["release"]
    act = acts[0]
    by = act.by if act.by is not None and act.by != first.by else first.to
    to = first.by or act.to
    items = sentence.items
    span = (act.verb.index, act.crowd.first, act.crowd.last)
    scene.add(
        Draft(
            PrisonerExchange,
            (*before.words, Words(items[min(span)].start, items[max(span)].end)),
            before.said,
            {
                "status": before.fields["status"],
                "releases": (
                    Release(
                        by=first.by or (to if to != first.to else None),
                        to=by or first.to,
                        headcount=first.headcount,
                        whom=first.whom,
                        breakdown=first.breakdown,
                    ),
                    release(scene, sentence, act.crowd, by, to, act.parts),
                ),
                "total": None,
                "phase": None,
                "third_parties": before.fields["third_parties"],
            },
            before.sentence,
        )
    )
    return True


def _fills(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Tell how many of an exchange just spoken of came to one side: *A brought home 189, while 150 returned to B*."""
    known = next(scene.of_kind(PrisonerExchange), None)
    if known is None or sentence.number - known.sentence > 3 or not (act.by or act.to):
        return False
    status = exchange_status(scene, sentence, act.verb)
    if {status, known.fields["status"]} == {ExchangeStatus.ANNOUNCED, ExchangeStatus.COMPLETED}:
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    for place, one in enumerate(releases):
        agrees = (act.by is None or one.by in (None, act.by)) and (act.to is None or one.to in (None, act.to))
        told = (act.to is not None and one.to == act.to) or (act.by is not None and one.by == act.by)
        if agrees and told and one.headcount is None:
            filled = release(scene, sentence, act.crowd, one.by or act.by, one.to or act.to, act.parts)
            known.fields["releases"] = (*releases[:place], filled, *releases[place + 1 :])
            reach = (act.verb.index, act.crowd.first, act.crowd.last)
            words = Words(sentence.items[min(reach)].start, sentence.items[max(reach)].end)
            if words.start >= known.words[-1].end:
                known.words = (*known.words, words)
            return True
    return False


def _transfer(scene: Scene, sentence: Sentence, act: Handover, head: Item | None) -> None:
    """A release that nothing in return is said of."""
    verb, crowd, by, to = act.verb, act.crowd, act.by, act.to
    if asked_for(sentence, verb) is not None:
        return
    if (
        past(sentence, verb)
        or hypothetical(scene, sentence, verb)
        or (crowd.noun is None and not verb.has("release", "released"))
    ):
        return
    if crowd.number is None or _retold(scene, crowd, by, to):
        return
    if crowd.category is not DetaineeCategory.REMAINS and _fills(scene, sentence, act):
        return
    near = sentence.items[max(0, verb.index - 5) : verb.index + 6]
    captive = any(part.category in CAPTIVES for part in act.parts) or any(item.has("captivity") for item in near)
    if (
        verb.has("handover", "freed", "receive")
        and crowd.category is DetaineeCategory.UNSPECIFIED
        and crowd.health is Health.UNSPECIFIED
    ):
        if not captive:
            return
    if verb.has("handover") and not verb.has("release", "receive") and by is None and to is None:
        return
    if verb.has("freed") and by is None and to is None and crowd.category not in CAPTIVES:
        return
    if by is None and to is None and exchange_status(scene, sentence, verb) is not ExchangeStatus.COMPLETED:
        return
    asked = sentence.before(
        verb,
        lambda other: other.has("demand", "call"),
        6,
        stop=lambda other: (
            other.kind is TokenKind.MARK or (other.has("speech", "status") and not other.has("demand", "call"))
        ),
    )
    if asked is not None and not scene.pack.verb_first:
        return  # what one is asked to do is a demand
    if (
        by is None
        and to is None
        and not any(named.party is not None and can_hold(named.party) for row in scene.named for named in row)
    ):
        return  # captives of nobody whom the text names
    clause = sentence.clause_of(verb)
    goodwill = sentence.first("goodwill")
    said = scene.said(sentence, verb)
    if by is None and to is not None and said.speaker is not None and goodwill is not None:
        # A gesture is the speaker's own: what they announce as one, their side does.
        by = said.speaker.side if said.speaker.side != to else None
    if by is None and to is None and crowd.category not in CAPTIVES:
        return
    reach = [crowd.first, crowd.last, verb.index]
    if goodwill is not None and goodwill.clause == verb.clause:
        reach.append(goodwill.index)
    if max(reach) + 1 < len(sentence.items) and sentence.items[max(reach) + 1].has("who"):
        reach.append(max(item.index for item in sentence.items[: clause.stop] if item.kind is TokenKind.WORD))
    for named in scene.mentions(sentence, clause):
        if named.party is not None and named.party.side in (by, to):
            reach += [named.first, named.last]
    scene.add(
        Draft(
            HumanitarianTransfer,
            (Words(sentence.items[min(reach)].start, sentence.items[max(reach)].end),),
            said,
            {
                "status": exchange_status(scene, sentence, verb),
                "release": release(scene, sentence, crowd, by, to, act.parts),
                "transfer_kind": _transfer_kind(crowd),
                "framing": scene.words.words(goodwill, goodwill) if goodwill is not None else None,
                "third_parties": third_parties(scene, sentence, [side for side in (by, to) if side]),
            },
            sentence.number,
        )
    )


def _retold(scene: Scene, crowd: Crowd, by: Party | None, to: Party | None) -> bool:
    """Whether an exchange told before has this release: *two of the five freed prisoners*."""
    return any(
        each.headcount == (crowd.number.headcount if crowd.number else None)
        and (by is None or each.by == by)
        and (to is None or each.to == to)
        for draft in scene.of_kind(PrisonerExchange)
        for each in draft.fields["releases"]
    )


def _transfer_kind(crowd: Crowd) -> TransferKind:
    if crowd.health is not Health.UNSPECIFIED:
        return TransferKind.MEDICAL_REPATRIATION
    return {
        DetaineeCategory.REMAINS: TransferKind.REMAINS,
        DetaineeCategory.CHILD: TransferKind.CHILDREN,
        DetaineeCategory.HOSTAGE: TransferKind.HOSTAGES,
        DetaineeCategory.CIVILIAN: TransferKind.CIVILIANS,
    }.get(crowd.category, TransferKind.RELEASE)
