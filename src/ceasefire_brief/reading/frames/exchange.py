"""Exchanges and one-sided releases of people."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ...model.attribution import SpeechAct
from ...model.exchange import DetaineeCategory, ExchangeStatus, HumanitarianTransfer, PrisonerExchange, Release
from ...model.party import Party
from ...model.quantity import Headcount
from ..crowds import Crowd
from ..items import Item, Sentence
from ..numerals import numbers
from ..scene import Draft, Scene, Words
from ..tokens import TokenKind
from .capacity import third_parties
from .captives import CAPTIVES, VERBS, can_hold, parts_of, people_of, release
from .fulfilment import STATUSES, exchange_status
from .recalled import TOLD, describes, in_a_sum, long_past, one_of_many, recalled
from .releases import Handover, handovers
from .same import counts_of, drop_total, keep_exchange, name_exchange, of_kind_of
from .standing import ahead, hypothetical, nearest_status
from .swaps import (
    bound_both,
    crowd_of_each,
    given_by_both,
    halves_of,
    not_agreed,
    of_both,
    releases_by_people,
    releases_by_verbs,
    releases_of_pair,
    sides_of_exchange,
    total_of,
)
from .transfers import read_transfer


def read_exchanges(scene: Scene, sentence: Sentence) -> None:
    """Add the exchanges and transfers of a sentence."""
    people = [crowd for crowd in people_of(scene, sentence) if not in_a_sum(sentence, crowd)]
    head = _exchange_head(scene, sentence, people)
    if head is not None and head.cues.get("exchange") and head.cues["exchange"] != DetaineeCategory.HOSTAGE:
        named = DetaineeCategory(head.cues["exchange"])
        for crowd in people:
            bodies = named is DetaineeCategory.REMAINS and crowd.first - head.index in (1, 2)
            if crowd.category is DetaineeCategory.UNSPECIFIED or bodies:
                crowd.category = named
    elif head is not None:
        whom = next((crowd for crowd in people if crowd.number is None and crowd.first - head.index in (1, 2, 3)), None)
        for crowd in people:
            if crowd.category is DetaineeCategory.UNSPECIFIED and crowd.noun is None and whom is not None:
                crowd.category = whom.category
    if recalled(scene, sentence) or _breaks_down(scene, sentence):
        return
    acts = [act for act in handovers(scene, sentence, people) if not long_past(scene, sentence, act.verb)]
    if any(item.index <= 2 and not item.cues.get("tally") for item in sentence.where("history", "tally")):
        return  # *since then*, *a year ago*: an adverbial that opens a sentence holds for all of it
    if "rate" in sentence.cued:
        return  # *thirty for each hostage* is no number of people
    if not acts and head is None and _for_pair(sentence, people, None, ()) is None:
        return
    pair = _for_pair(sentence, people, head, acts)
    anchor = head or (acts[0].verb if acts else None)
    if anchor is None and pair is not None:
        anchor = sentence.items[pair[0].noun or pair[0].first]
    if head is not None and not acts and not_agreed(sentence, head):
        return
    if anchor is None or long_past(scene, sentence, anchor) or hypothetical(scene, sentence, anchor):
        return
    if not acts and not any(crowd.number for crowd in people) and _only_discussed(sentence, anchor):
        return
    used: set[int] = set()
    if (
        pair is not None
        or head is not None
        or _both(scene, sentence, people, acts)
        or _mutual(acts)
        or any(given_by_both(scene, sentence, act) or bound_both(scene, sentence, act) for act in acts)
        or (acts and any(act.crowd is crowd_of_each(scene, sentence, people) for act in acts))
    ):
        used = _exchange(scene, sentence, anchor, people, acts, pair)
    rest = [act for act in acts if id(act.crowd) not in used]
    if rest and _returns(scene, sentence, rest):
        return
    told: set[int] = set()
    counted = {act.verb.index for act in acts if id(act.crowd) in used}
    for act in sorted(rest, key=lambda act: act.crowd.first):
        if act.by is act.to is None and _sums_up(sentence, act):
            continue  # *179 freed in total*
        if act.verb.index in counted and (act.by is None or act.to is None):
            continue  # what an exchange's sentence counts besides is told of no one side
        if _tells_count(scene, sentence, act):
            told.add(act.verb.index)
        elif act.verb.index not in told and not describes(scene, sentence, act):
            read_transfer(scene, sentence, act, head)


def _breaks_down(scene: Scene, sentence: Sentence) -> bool:
    """*Among them are 36 privates and six officers*: a sentence that opens so divides those just counted."""
    opened = sentence.first("including")
    if opened is None or opened.index > 1:
        return False
    known = next((draft for kind in TOLD for draft in scene.of_kind(kind)), None)
    return known is not None and sentence.number - known.sentence <= 3


def _only_discussed(sentence: Sentence, head: Item) -> bool:
    """*Discussed an exchange*, *talks on an exchange*: what is spoken of is not settled yet."""
    clause = sentence.clause_of(head)
    around = sentence.items[clause.start : min(clause.stop, head.index + 8)]
    talks = [item for item in around if item.index < head.index and item.has("contact")]
    for item in around:
        # *Contacts on an exchange are under way*: that the talks go on does not settle what they are on.
        firm = {"agreed"} if talks and item.index < talks[-1].index else {"agreed", "completed", "under_way"}
        if item is not head and firm & set(item.statuses):
            return False
    return bool(talks) or any(
        item.index < head.index and item.cues.get("speech") == SpeechAct.DISCUSS for item in around
    )


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
    if act.by is None and act.to is None and len(sides) == 1 and act.verb.has("freed", "receive"):
        act = attrs.evolve(act, to=next(iter(sides)))  # *A held a swap. 20 came home*
    if (act.by is None and act.to is None) or (
        {party for party in (act.by, act.to) if party} - sides and len(sides) > 1
    ):
        return False
    if not of_kind_of(releases, act.crowd):
        return False
    for place, each in enumerate(releases):
        by, to = act.by or each.by, act.to or each.to
        one_way = each.to in (None, to) and each.by in (None, by)
        known_ways = (to is not None and by is not None) or (len(sides) == 1 and to is not None)
        if one_way and each.headcount is None and known_ways and by != to:
            filled = release(scene, sentence, act.crowd, by, to, act.parts)
            releases = tuple(attrs.evolve(other, by=other.by or to, to=other.to or by) for other in releases)
            if each.whom is not None and act.crowd.category is DetaineeCategory.UNSPECIFIED:
                filled = attrs.evolve(filled, whom=each.whom)
            known.fields["releases"] = (*releases[:place], filled, *releases[place + 1 :])
            words = _act_words(sentence, act)
            if words.start >= known.words[-1].end:
                known.words = (*known.words, words)
            known.sentence = sentence.number
            drop_total(known.fields)
            return True
    return False


def _act_words(sentence: Sentence, act: Handover) -> Words:
    span = (act.verb.index, act.crowd.first, act.crowd.last)
    return Words(sentence.items[min(span)].start, sentence.items[max(span)].end)


def _exchange_head(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> Item | None:
    """The word that names an exchange of people, if there is one; a bare *exchange* needs a text of captives."""
    heads = (item for item in sentence.where("exchange") if not one_of_many(sentence, item))
    named = next((item for item in heads if not _on_paper(sentence, item)), None)
    if named is not None and named.kind is TokenKind.WORD and not named.cues["exchange"] and " " not in named.text:
        at = named.index
        beside = any(crowd.number is not None and crowd.noun and 0 < crowd.first - at <= 4 for crowd in people)
        named = named if beside or _man_for_man(scene, sentence, named) or _of_captives(scene) else None
    for item in sentence.where("swap"):
        if named is not None and named.index < item.index:
            break
        if one_of_many(sentence, item) or _on_paper(sentence, item):
            continue
        back = -12 if scene.passive(sentence, item) else -4
        for crowd in people:
            if any(other.has("papers") for other in sentence.items[item.index + 1 : crowd.first]):
                break  # *exchanged lists of prisoners*
            if crowd.noun is not None and _of_swap(scene, sentence, crowd) and back <= crowd.first - item.index <= 8:
                soldiers = sentence.items[crowd.noun].cues.get("persons") == "soldier"
                if not soldiers or sentence.first(*VERBS) is not None or _of_captives(scene):
                    return item
        if _swapped_with(sentence, people, item) or _man_for_man(scene, sentence, item):
            return item
    return named


def _man_for_man(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*An exchange 175 for 175*: of captives if the text speaks of any, or two who can hold them act."""
    row = [number for number in numbers(sentence) if -2 <= number.first - item.index <= 8]
    for one, other in pairwise(row):
        between = sentence.items[one.last + 1 : other.first]
        if one.value == other.value and len(between) == 1 and between[0].has("for"):
            actors = {party.side for party in scene.subject(sentence, item, fallback=False) if can_hold(party)}
            by_two = len(actors) == 2 and one.value > 1 and 0 < one.first - item.index <= 5
            if by_two or _of_captives(scene):
                return True
    return False


def _of_captives(scene: Scene) -> bool:
    """Whether the text speaks of captives at all."""
    return any(
        not CAPTIVES.isdisjoint((item.cues.get("persons"), item.cues.get("exchange")))
        or item.has("health", "captivity")
        for sentence in scene.kept_sentences
        for item in sentence.where("persons", "exchange", "health", "captivity")
    )


def _swapped_with(sentence: Sentence, people: Sequence[Crowd], head: Item) -> bool:
    """*Brought home 224 soldiers in an exchange with B*: an exchange named behind those who were freed in it."""
    behind = sentence.items[head.index + 1 : head.index + 2]
    lead = sentence.before(head, lambda item: item.has("freed", "receive", "release"), 14)
    if not behind or behind[0].cues.get("prep") not in ("with", "between") or lead is None:
        return False
    return any(crowd.number is not None and crowd.noun is not None and crowd.last < head.index for crowd in people)


def _sums_up(sentence: Sentence, act: Handover) -> bool:
    """Whether a number is that of all who were freed."""
    near = sentence.items[max(0, act.crowd.first - 3) : act.crowd.last + 5]
    return any(item.has("total") for item in near)


def _of_swap(scene: Scene, sentence: Sentence, crowd: Crowd) -> bool:
    """Whether people can be those of an exchange: captives, or a number of each side's in a text of captives."""
    each = "each" in sentence.cued and crowd.number is not None
    return crowd.category in CAPTIVES or (each and _of_captives(scene))


def _on_paper(sentence: Sentence, head: Item) -> bool:
    """*A list of prisoners for an exchange*: what papers are for has not come about."""
    lead = sentence.items[max(0, head.index - 6) : head.index]
    return any(item.has("papers") and item.clause == head.clause for item in lead)


def _for_pair(
    sentence: Sentence, people: Sequence[Crowd], head: Item | None, acts: Sequence[Handover]
) -> tuple[Crowd, Crowd] | None:
    """The two crowds of *N for M*, *released N in return for the release of M*."""
    parts = {id(part) for group in parts_of(sentence, people).values() for part in group}
    whole = [crowd for crowd in people if id(crowd) not in parts]
    for item in sentence.where("for", "in_return"):
        if any(other.has("total") for other in sentence.items[item.index + 1 : item.index + 3]):
            continue  # *for a total of 300*
        left = [crowd for crowd in whole if crowd.last < item.index]
        right = [crowd for crowd in people if crowd.first > item.index]
        lead = item.index <= 1 and item.has("for") and not item.has("in_return")
        if not left and len(right) > 1 and lead and right[0].first - item.index <= 3:
            left, right = [right[1]], right[:1]  # *In exchange for 75 prisoners B got 75 of its own*
            return left[0], right[0]
        if not left or not right:
            continue
        one, other = left[-1], right[0]
        if one.number is None and len(left) > 1 and left[-2].number is not None and item.index - left[-2].last <= 9:
            one = left[-2]  # *50 captives, women and children, for*
        one = _first_listed(sentence, left, one)
        if other.first - item.index > 9 or item.index - one.last > 16:
            continue
        if item.has("prep") and (other.first - item.index > 3 or _apart(sentence, one, item)):
            continue  # a preposition of many uses means *for* only right before a number
        if one.number is None and other.number is None:
            continue
        captives = one.category in CAPTIVES and other.category in CAPTIVES and one.number and other.number
        if head is None and not captives and not any(act.crowd in (one, other) for act in acts):
            continue
        if head is None and one.noun is None and other.noun is None:
            continue
        plain = captives and not item.has("prep")  # *700 fighters in exchange for 450 soldiers*
        if (
            head is None
            and not plain
            and not any(
                act.verb.has("release", "released") or act.crowd.category in CAPTIVES
                for act in acts
                if act.crowd in (one, other)
            )
        ):
            continue
        return one, other
    return None


def _first_listed(sentence: Sentence, left: Sequence[Crowd], one: Crowd) -> Crowd:
    """*Five prisoners and the remains of 200, for*: the living, who stand first, are what is given."""
    if one.category is not DetaineeCategory.REMAINS or len(left) < 2 or one is not left[-1]:
        return one
    first = left[-2]
    between = sentence.items[first.last + 1 : one.first]
    joined = bool(between) and between[0].has("and") and not any(item.has(*VERBS) for item in between)
    return first if joined and first.number is not None and first.category in CAPTIVES else one


def _apart(sentence: Sentence, crowd: Crowd, item: Item) -> bool:
    """*Brought 12 bodies and handed over a list of 40*: whether another act stands between people and a word."""
    return any(other.has("papers", *VERBS) for other in sentence.items[crowd.last + 1 : item.index])


def _mutual(acts: Sequence[Handover]) -> bool:
    """Whether two acts of one sentence go opposite ways: *A frees 33 hostages and B 1,900 prisoners*."""
    several = [act for act in acts if act.crowd.number is not None or act.crowd.category in CAPTIVES]
    for one, other in pairwise(several):
        if one.crowd.number is None and other.crowd.number is None:
            continue
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
        if (
            crowd_of_each(scene, sentence, people) is act.crowd
            and len(scene.subject(sentence, act.verb, fallback=False)) == 2
        ):
            return True
        if of_both(scene, sentence, act):
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
    sides = sides_of_exchange(scene, sentence, anchor, acts) or _of_two(scene, pair)
    by_crowd = {id(act.crowd): act for act in acts}
    parts = parts_of(sentence, people)
    used: set[int] = set()
    total: Headcount | None = None
    reach: list[int] = [anchor.index]
    each = crowd_of_each(scene, sentence, people) or halves_of(sentence, people)
    if each is not None and id(each) in by_crowd and not sides:
        # *A and B each released 390, in what is the largest swap yet*
        anchor = by_crowd[id(each)].verb
        sides = sides_of_exchange(scene, sentence, anchor, acts)
    national = releases_by_people(scene, sentence, people, sides, parts) if pair is None and each is None else None
    if pair is not None and not (each is not None and each.noun is not None and pair[0].noun is pair[1].noun is None):
        releases = releases_of_pair(scene, sentence, pair, by_crowd, sides, parts)
        used |= {id(crowd) for crowd in pair}
        reach += [index for crowd in pair for index in (crowd.first, crowd.last)]
        reach += [by_crowd[id(crowd)].verb.index for crowd in pair if id(crowd) in by_crowd]
    elif each is not None:
        one, other = (*sides, None, None)[:2]
        releases = (release(scene, sentence, each, one, other), release(scene, sentence, each, other, one))
        used.add(id(each))
        reach += [each.first, each.last]
        total = total_of(sentence, each)
        used |= {id(crowd) for crowd in people if crowd.number is not None and crowd.number.headcount == total}
    elif national is not None:
        releases, taken = national
        used |= {id(crowd) for crowd in taken}
        reach += [index for crowd in taken for index in (crowd.first, crowd.last)]
    else:
        releases, taken, total = releases_by_verbs(scene, sentence, anchor, people, acts, sides)
        used |= {id(crowd) for crowd in taken}
        reach += [index for crowd in taken for index in (crowd.first, crowd.last)]
    for group in parts.values():
        used |= {id(part) for part in group if any(id(whole) in used for whole in people)}
    status = exchange_status(scene, sentence, anchor, reach)
    numbered = total is not None or any(one.headcount is not None for one in releases)
    named = [party for one in releases for party in (one.by, one.to) if party is not None]
    if status is ExchangeStatus.ANNOUNCED and not acts and _of_one_done(scene, sentence, anchor, releases):
        status = ExchangeStatus.COMPLETED
    bound = any(bound_both(scene, sentence, act) for act in acts)
    if bound and status is ExchangeStatus.ANNOUNCED and scene.said(sentence, anchor).item is None:
        status = ExchangeStatus.AGREED  # the terms of an agreement, in its own words
    alone = not numbered and not bound and not _worth(sentence, anchor, named, status, scene)
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
    draft = Draft(PrisonerExchange, (words,), scene.said(sentence, anchor), fields, sentence.number)
    if alone:
        name_exchange(scene, draft)
    else:
        keep_exchange(scene, draft)
    return used


def _of_two(scene: Scene, pair: tuple[Crowd, Crowd] | None) -> list[Party]:
    """*They will swap 100 for 100*: whichever way it goes, between the two sides that the whole text is about."""
    fighting = scene.fighting()
    if pair is None or len(fighting) != 2 or not pair[0].number or not pair[1].number:
        return []
    return fighting if pair[0].number.value == pair[1].number.value else []


def _of_one_done(scene: Scene, sentence: Sentence, anchor: Item, releases: Sequence[Release]) -> bool:
    """*A swap took place. It was of five for five*: whether a sentence says no more of where one just told stands."""
    known = next(scene.of_kind(PrisonerExchange), None)
    if known is None or sentence.number - known.sentence > 1 or known.fields["status"] is not ExchangeStatus.COMPLETED:
        return False
    counts = counts_of(known.fields["releases"])
    told = nearest_status(scene, sentence, anchor, STATUSES)
    return counts in ([], counts_of(releases)) and told is None and not ahead(sentence, anchor)


def _near(sentence: Sentence, index: int, anchor: Item) -> bool:
    return abs(sentence.items[index].clause - anchor.clause) <= 1


def _worth(sentence: Sentence, anchor: Item, named: Sequence[Party], status: ExchangeStatus, scene: Scene) -> bool:
    """Whether an exchange without numbers is a statement: its sides are named, or it is said to stand somewhere."""
    if len(set(named)) >= 2:
        return True
    firm = nearest_status(scene, sentence, anchor, STATUSES, reach=5)
    if firm is None or firm[0] == "planned":
        firm = nearest_status(scene, sentence, anchor, ("postponed", "cancelled"), reach=9) or firm
    if (
        firm is not None
        and anchor.cues.get("exchange")
        and firm[0] in ("completed", "postponed", "cancelled", "agreed")
    ):
        return True
    return bool(named) and firm is not None


def _phase(sentence: Sentence, head: Item) -> int | None:
    for item in sentence.where("phase"):
        for other in sentence.items[max(0, item.index - 2) : item.index + 3]:
            if other.has("ordinal"):
                return int(other.cues["ordinal"])
    return None


def _answered(scene: Scene, sentence: Sentence, act: Handover) -> Draft | None:
    """The release told of not long before that another one answers: of the living, where it is of the living."""
    near = [draft for draft in scene.of_kind(HumanitarianTransfer) if 0 <= sentence.number - draft.sentence <= 3]
    bodies = DetaineeCategory.REMAINS
    alike = [
        draft
        for draft in near
        if draft.fields["release"].whom is None
        or (draft.fields["release"].whom.category is bodies) == (act.crowd.category is bodies)
    ]
    return next((draft for draft in alike if draft.sentence == alike[0].sentence), None)


def _returns(scene: Scene, sentence: Sentence, acts: Sequence[Handover]) -> bool:
    """*In return, B released M*: joins a release with the one that the sentence before told of."""
    cue = sentence.first("in_return")
    if cue is None or (cue.index > 3 and any(item.kind is TokenKind.WORD for item in sentence.items[cue.index + 1 :])):
        return False
    before = _answered(scene, sentence, acts[0])
    if before is None:
        known = next(scene.of_kind(PrisonerExchange), None)
        if known is None or sentence.number - known.sentence > 3:
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
