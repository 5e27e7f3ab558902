"""Releases that nothing in return is said of."""

import attrs

from ....model.exchange import (
    DetaineeCategory,
    ExchangeStatus,
    Health,
    HumanitarianTransfer,
    PrisonerExchange,
    Release,
    TransferKind,
)
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...tokens import TokenKind
from ..capacity import third_parties
from ..standing import ahead, hypothetical
from .captives import CAPTIVES, LIVING, PRISONERS, asked_for, is_ours, of_war, release
from .directions import wanted
from .fulfilment import exchange_status, is_due
from .naming import talked_of
from .opposite import keep_transfer, keep_uncounted
from .recalled import long_past, other_day
from .releases import Handover, words_of
from .same import OFF, go_on, keep_exchange, of_kind_of, turned


def _fills(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Tell how many of an exchange just spoken of came to one side: *A brought home 189, while 150 returned to B*."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 3 or not (act.by or act.to):
        return False
    status = exchange_status(scene, sentence, act.verb)
    stands = known.fields["status"]
    if stands in OFF or (known.firm and {status, stands} == {ExchangeStatus.ANNOUNCED, ExchangeStatus.COMPLETED}):
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    if not of_kind_of(releases, act.crowd) and not _dead_for_living(sentence, known, act):
        return False
    for place, one in enumerate(releases):
        agrees = (act.by is None or one.by in (None, act.by)) and (act.to is None or one.to in (None, act.to))
        told = (act.to is not None and one.to == act.to) or (act.by is not None and one.by == act.by)
        if agrees and told and one.headcount is None:
            filled = release(scene, sentence, act.crowd, one.by or act.by, one.to or act.to, act.parts)
            known.fields["releases"] = (*releases[:place], filled, *releases[place + 1 :])
            go_on(known, sentence, words_of(sentence, [act]), status)
            return True
    return False


def _dead_for_living(sentence: Sentence, known: Draft, act: Handover) -> bool:
    """*A freed five prisoners. B returned the remains of two soldiers*: bodies that the living are given for."""
    releases: tuple[Release, ...] = known.fields["releases"]
    counted = any(each.headcount is not None for each in releases)
    bodies = act.crowd.category is DetaineeCategory.REMAINS and act.by is not None
    return bodies and counted and sentence.number - known.sentence <= 1


def read_transfer(scene: Scene, sentence: Sentence, act: Handover) -> None:
    """Add a release that nothing in return is said of, or what it tells of an exchange spoken of before."""
    one_sided = "one_sided" in sentence.cued
    act = act if one_sided else _in_the_same_exchange(scene, sentence, act)
    if not _tells(scene, sentence, act):
        return
    if act.crowd.number is None:
        if act.crowd.category in LIVING and (act.by or act.to) and not wanted(sentence, act.verb):
            keep_uncounted(scene, _told(scene, sentence, act))
        return
    if _retold(scene, act.crowd, act.by, act.to):
        _ends_one_under_way(scene, sentence, act)
        return
    if _turned(scene, sentence, act):
        return
    if wanted(sentence, act.verb):
        _want_back(scene, sentence, act)
        return
    if not one_sided and (_fills(scene, sentence, act) or _some_of(scene, sentence, act)):
        return
    if not _of_captives(scene, sentence, act) or not _of_somebody(scene, sentence, act) or _at_home(scene, act):
        return
    if _only_asked(scene, sentence, act.verb) or _is_to_be(sentence, act):
        return
    keep_transfer(scene, _told(scene, sentence, act))


def _told(scene: Scene, sentence: Sentence, act: Handover) -> Draft:
    """What a sentence tells of a release."""
    said = scene.said(sentence, act.verb)
    goodwill = sentence.first("goodwill")
    if goodwill is not None and said.speaker is not None and act.by is None and act.to not in (None, said.speaker.side):
        # A gesture is the speaker's own: what they announce as one, their side does.
        act = attrs.evolve(act, by=said.speaker.side)
    fields = {
        "status": exchange_status(scene, sentence, act.verb),
        "release": release(scene, sentence, act.crowd, act.by, act.to, act.parts),
        "transfer_kind": _transfer_kind(act.crowd),
        "framing": scene.words.words(goodwill, goodwill) if goodwill is not None else None,
        "third_parties": third_parties(scene, sentence, [side for side in (act.by, act.to) if side]),
    }
    return Draft(HumanitarianTransfer, (_words(scene, sentence, act, goodwill),), said, fields, sentence.number)


def _tells(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Whether people are let go in what a sentence tells, and not in what is asked for, talked of, or long past."""
    verb, crowd = act.verb, act.crowd
    if asked_for(sentence, verb) is not None and not is_due(scene, sentence, verb):
        return False
    if _asked_for_truce(sentence, verb) or talked_of(sentence, verb):
        return False
    if long_past(scene, sentence, verb) or hypothetical(scene, sentence, verb):
        return False
    return crowd.noun is not None or verb.has("release", "released") or is_ours(sentence, crowd)


def _of_captives(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Whether those handed over or come home were held, as those are not of whom *the ship brought 20 home* tells."""
    verb, crowd = act.verb, act.crowd
    if not verb.has("handover", "freed", "receive"):
        return True
    if crowd.category is not DetaineeCategory.UNSPECIFIED or crowd.health is not Health.UNSPECIFIED:
        return True
    if any(part.category in CAPTIVES for part in act.parts) or is_ours(sentence, crowd):
        return True
    near = sentence.items[max(0, verb.index - 5) : max(verb.index, crowd.last) + 6]
    return any(item.has("captivity", "held") for item in near) or _held_beside(scene, sentence)


def _of_somebody(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Whether a release can be told of though no side of it is named: captives, in a text of sides, freed already."""
    verb, crowd = act.verb, act.crowd
    if act.by is not None or act.to is not None:
        return True
    if verb.has("handover") and not verb.has("release", "receive"):
        return False
    if crowd.category not in CAPTIVES or (crowd.number is not None and crowd.number.value == 1):
        return False
    if exchange_status(scene, sentence, verb) is not ExchangeStatus.COMPLETED:
        return False
    known = scene.last(PrisonerExchange)
    if known is not None and sentence.number - known.sentence <= 3:
        return False  # whichever side it was of the exchange that the text tells of
    return any(map(can_be_side, scene.sides))


def _is_to_be(sentence: Sentence, act: Handover) -> bool:
    """*The release of the last hostage must go with a withdrawal*: whether something is only asked of a release."""
    last = sentence.items[max(act.verb.index, act.crowd.last)]
    return sentence.after(last, lambda item: item.has("must", "should"), 2) is not None and act.verb.index < last.index


def _at_home(scene: Scene, act: Handover) -> bool:
    """*A court ordered the release of 40 prisoners*: whether nobody lets prisoners go in a text without a war."""
    told = act.by is not None or act.to is not None
    if told or act.crowd.category is not DetaineeCategory.DETAINEE or act.crowd.of is not None:
        return False
    groups = any(side.kind is PartyKind.ARMED_GROUP for side in scene.sides)
    return not groups and len(scene.fighting()) < 2 and not of_war(scene) and "exchange" not in scene.cues


def _only_asked(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether letting people go is what one is asked to do, or a condition of something else."""
    asked = sentence.before(
        verb,
        lambda other: other.has("demand", "call"),
        6,
        stop=lambda other: (
            other.kind is TokenKind.MARK or (other.has("speech", "status") and not other.has("demand", "call"))
        ),
    )
    if asked is not None and not scene.pack.verb_first:
        return True
    condition = sentence.after(verb, lambda other: other.has("condition"), 12, stop=lambda other: other.has("speech"))
    # *The release of 30 captives is a condition for talks*
    return condition is not None and any(
        item.has("passive") for item in sentence.items[condition.index - 3 : condition.index]
    )


def _words(scene: Scene, sentence: Sentence, act: Handover, goodwill: Item | None) -> Words:
    """The words that tell of a release: the verb, the people and what is told of them, the sides, the gesture."""
    clause = sentence.clause_of(act.verb)
    reach = [act.crowd.first, act.crowd.last, act.verb.index]
    if goodwill is not None and goodwill.clause == act.verb.clause:
        reach.append(goodwill.index)
    if max(reach) + 1 < len(sentence.items) and sentence.items[max(reach) + 1].has("who"):
        reach.append(max(item.index for item in sentence.items[: clause.stop] if item.kind is TokenKind.WORD))
    for named in scene.mentions(sentence, clause):
        if named.party is not None and named.party.side in (act.by, act.to):
            reach += [named.first, named.last]
    return Words(sentence.items[min(reach)].start, sentence.items[max(reach)].end)


def _asked_for_truce(sentence: Sentence, verb: Item) -> bool:
    """*Offered a truce in exchange for the release of prisoners*: what is asked for something that is no person."""
    word = sentence.before(verb, lambda other: other.has("in_exchange"), 2)
    if word is None:
        return False
    row = sentence.items[: word.index]
    offered = any(item.has("propose", "proposal", "ready") for item in row)
    return offered and any(item.has("ceasefire") for item in row) and not any(item.has("persons") for item in row)


def _in_the_same_exchange(scene: Scene, sentence: Sentence, act: Handover) -> Handover:
    """*They swapped 185 each. 20 civilians came home to A, too*: whoever comes home beside an exchange, from B."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 3 or (act.by is not None and act.to is not None):
        return act
    sides = {side for each in known.fields["releases"] for side in (each.by, each.to) if side is not None}
    if known.fields["status"] is not ExchangeStatus.COMPLETED or len(sides) != 2 or ahead(sentence, act.verb):
        return act
    to = act.to
    if act.by is not None:
        # *A also handed over 22 wounded*: to the other side.
        own = act.crowd.of is None or act.crowd.of.side in sides - {act.by}
        to = next((side for side in sides if side != act.by), None) if act.by in sides and own else None
        return attrs.evolve(act, to=to)
    if to is None and is_ours(sentence, act.crowd):
        counted = [each.to for each in known.fields["releases"] if each.headcount is not None]
        to = counted[0] if len(counted) == 1 else None
    other = next((side for side in sides if side != to), None) if to in sides else None
    return attrs.evolve(act, by=other, to=to)


def _want_back(scene: Scene, sentence: Sentence, act: Handover) -> None:
    """*They speak of an exchange. A wants to free 1,000*: what a side would get by the exchange that is spoken of."""
    near = scene.sentences[max(scene.kept, sentence.number - 2) : sentence.number + 1]
    others = [side for side in scene.fighting() if side != act.to]
    other = others[0] if act.to is not None and len(others) == 1 else None
    if other is None or not any("exchange" in each.cued for each in near):
        return
    releases = release(scene, sentence, act.crowd, other, act.to, act.parts), Release(by=act.to, to=other)
    fields = {
        "status": ExchangeStatus.PROPOSED,
        "releases": releases,
        "total": None,
        "phase": None,
        "third_parties": third_parties(scene, sentence, [other]),
    }
    said = scene.said(sentence, act.verb)
    keep_exchange(scene, Draft(PrisonerExchange, (words_of(sentence, [act]),), said, fields, sentence.number))


def _some_of(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*157 came home in the exchange. 18 were returned who ...*: those just counted, or some of them.

    What another counts of the same people, *A says that 159 came home*, is no other release.
    """
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 4 or act.crowd.number is None or not (act.by or act.to):
        return False
    if exchange_status(scene, sentence, act.verb) is not known.fields["status"]:
        return False
    plain = act.crowd.health is Health.UNSPECIFIED and not sentence.first("goodwill")
    if not plain or known.fields["status"] is not ExchangeStatus.COMPLETED:
        return False
    several = act.crowd.category in PRISONERS
    again = (several or act.crowd.category is DetaineeCategory.UNSPECIFIED) and not _others_too(sentence, act)
    again = again and not other_day(scene, known, sentence)
    return any(
        each.headcount is not None
        and act.by in (None, each.by)
        and act.to in (None, each.to)
        and (again or (several and each.headcount.value > act.crowd.number.value))
        for each in known.fields["releases"]
    )


def _others_too(sentence: Sentence, act: Handover) -> bool:
    """*Ten civilians came home, too*, *also freed three*: whether people are told of beside those counted before."""
    low = sentence.items[: max(act.verb.index, act.crowd.first)]
    kinds = (DetaineeCategory.CIVILIAN, DetaineeCategory.CHILD)
    return any(item.has("besides") or item.cues.get("persons") in kinds for item in low)


def _held_beside(scene: Scene, sentence: Sentence) -> bool:
    """*Ten are back. They had been held in A*: whether a sentence beside it speaks of captivity."""
    for number in (sentence.number - 1, sentence.number + 1):
        if scene.kept <= number < len(scene.sentences):
            beside = scene.sentences[number].cued
            if not beside.keys().isdisjoint(("captivity", "held")):
                return True
    return False


def _retold(scene: Scene, crowd: Crowd, by: Party | None, to: Party | None) -> bool:
    """Whether an exchange told before has this release: *two of the five freed prisoners*."""
    many = crowd.number.headcount if crowd.number is not None else None
    return any(
        each.headcount == many and (by is None or each.by == by) and (to is None or each.to == to)
        for draft in scene.of_kind(PrisonerExchange)
        for each in draft.fields["releases"]
    )


def _ends_one_under_way(scene: Scene, sentence: Sentence, act: Handover) -> None:
    """*A freed four for 200 to be freed later. B then freed the 200*: what was still to come has been done."""
    known = scene.last(PrisonerExchange)
    done = exchange_status(scene, sentence, act.verb) is ExchangeStatus.COMPLETED and act.by is not None
    if known is not None and known.fields["status"] is ExchangeStatus.UNDER_WAY and done:
        later = known.fields["releases"][-1]
        if act.crowd.number is not None and later.headcount == act.crowd.number.headcount and later.by == act.by:
            known.fields["status"] = ExchangeStatus.COMPLETED


def _turned(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*They swapped two for 32. A freed 32*: a release told of later shows which way the numbers go."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 4 or act.crowd.number is None:
        return False
    told = release(scene, sentence, act.crowd, act.by, act.to)
    releases = turned(known.fields["releases"], told)
    if releases is None:
        return False
    known.fields["releases"] = releases
    known.sentence = sentence.number
    return True


def _transfer_kind(crowd: Crowd) -> TransferKind:
    if crowd.health is not Health.UNSPECIFIED:
        return TransferKind.MEDICAL_REPATRIATION
    return {
        DetaineeCategory.REMAINS: TransferKind.REMAINS,
        DetaineeCategory.CHILD: TransferKind.CHILDREN,
        DetaineeCategory.HOSTAGE: TransferKind.HOSTAGES,
        DetaineeCategory.CIVILIAN: TransferKind.CIVILIANS,
    }.get(crowd.category, TransferKind.RELEASE)
