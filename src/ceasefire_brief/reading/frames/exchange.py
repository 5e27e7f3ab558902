"""Exchanges and one-sided releases of people."""

from ...model.exchange import (
    DetaineeCategory,
    ExchangeStatus,
    Health,
    HumanitarianTransfer,
    PrisonerExchange,
    Release,
    Share,
    TransferKind,
)
from ...model.party import Party, PartyKind, Role, ThirdParty
from ...model.quantity import Headcount
from ..items import Item, Sentence
from ..quantities import Crowd, Number, crowds, detainees, numbers
from ..scene import Draft, Scene, Words
from ..tokens import TokenKind
from .standing import ahead, hypothetical, nearest_status, past

_CAPTIVES = frozenset(
    {
        DetaineeCategory.PRISONER_OF_WAR,
        DetaineeCategory.DETAINEE,
        DetaineeCategory.HOSTAGE,
        DetaineeCategory.REMAINS,
        DetaineeCategory.CIVILIAN,
        DetaineeCategory.CHILD,
    }
)
_STATUSES = ("announced", "planned", "agreed", "under_way", "completed", "postponed", "cancelled", "refused")


def read_exchanges(scene: Scene, sentence: Sentence) -> None:
    """Add the exchanges and transfers of a sentence."""
    counts = numbers(sentence)
    people = crowds(sentence, scene.pack, counts)
    head = _exchange_head(scene, sentence, people)
    used: set[int] = set()
    if head is not None and head.cues.get("exchange"):
        for crowd in people:
            if crowd.category is DetaineeCategory.UNSPECIFIED:
                crowd.category = DetaineeCategory(head.cues["exchange"])
    if head is not None and not past(sentence, head) and not hypothetical(scene, sentence, head):
        used = _exchange(scene, sentence, head, people, counts)
    _transfers(scene, sentence, [crowd for crowd in people if id(crowd) not in used], head)


def _exchange_head(scene: Scene, sentence: Sentence, people: list[Crowd]) -> Item | None:
    """The word that names an exchange of people, if the sentence has one."""
    for item in sentence.where("exchange"):
        return item
    for item in sentence.where("swap"):
        near = [crowd for crowd in people if abs(crowd.first - item.index) <= 8 and crowd.category in _CAPTIVES]
        if near:
            return item
    return None


def _exchange(scene: Scene, sentence: Sentence, head: Item, people: list[Crowd], counts: list[Number]) -> set[int]:
    sides = _sides(scene, sentence, head)
    pair = _for_pair(sentence, people)
    each = _each(sentence, people)
    used: set[int] = set()
    releases: tuple[Release, ...]
    first, last = head.index, head.index
    if pair is not None:
        left, right = pair
        used |= {id(left), id(right)}
        first, last = min(first, left.first), max(last, right.last)
        releases = _two_releases(scene, sentence, left, right, sides)
    elif each is not None:
        used.add(id(each))
        first, last = min(first, each.first), max(last, each.last)
        by, to = (sides + [None, None])[:2]
        releases = (_release(scene, sentence, each, by, to), _release(scene, sentence, each, to, by))
    else:
        releases, reach, taken = _directed(scene, sentence, head, people, sides)
        used |= taken
        if reach is not None:
            first, last = min(first, reach[0]), max(last, reach[1])
    status = exchange_status(scene, sentence, head)
    if status is None:
        return used
    if not _worth(releases, sides, status):
        return used
    mentions = [named for named in scene.mentions(sentence, range(max(0, head.index - 6), head.index + 9)) if named.party]
    for named in mentions:
        if named.party is not None and named.party.side in sides:
            first, last = min(first, named.first), max(last, named.last)
    first, last = _within_clauses(sentence, head, first, last)
    if len(sides) == 2 and not scene.pair:
        scene.pair = tuple(sides)
    scene.add(
        Draft(
            PrisonerExchange,
            (Words(sentence.items[first].start, sentence.items[last].end),),
            scene.said(sentence, head),
            {
                "status": status,
                "releases": releases,
                "total": None,
                "phase": _phase(sentence, head),
                "third_parties": third_parties(scene, sentence, sides),
            },
            sentence.number,
        )
    )
    return used


def _within_clauses(sentence: Sentence, head: Item, first: int, last: int) -> tuple[int, int]:
    return max(first, 0), min(last, len(sentence.items) - 1)


def _worth(releases: tuple[Release, ...], sides: list[Party], status: ExchangeStatus) -> bool:
    """Whether enough is said to be a statement: a number, a side, or a firm status."""
    numbered = any(release.headcount is not None for release in releases)
    return numbered or len(sides) >= 1


def _sides(scene: Scene, sentence: Sentence, head: Item) -> list[Party]:
    """The sides of an exchange, by *between*, as subjects, or by adjectives beside the word."""
    found: dict[Party, None] = {}
    row = list(scene.mentions(sentence))
    between = [named for named in row if named.role in ("between", "with")]
    start = None
    for named in between:
        if abs(named.first - head.index) <= 14:
            start = named
            break
    chosen = []
    if start is not None and start.role == "between":
        chosen = [start]
        place = row.index(start)
        for other in row[place + 1 :]:
            if other.first - chosen[-1].last <= 3 and other.form != "pronoun":
                chosen.append(other)
            else:
                break
    for named in chosen:
        for party in scene.pair if named.several else (scene.resolve(named),):
            if party is not None and _can_hold(party):
                found[party.side] = None
    if len(found) < 2:
        for party in scene.subject(sentence, head, fallback=False):
            if _can_hold(party) and party.side.kind is not PartyKind.INTERNATIONAL_ORGANIZATION:
                found[party.side] = None
        if start is not None and start.role == "with" and start.party is not None:
            found[start.party.side] = None
    if len(found) < 2:
        for named in row:
            if named.party is not None and abs(named.first - head.index) <= 12 and named.role in ("", "between", "with", "to", "from"):
                side = named.party.side
                if _can_hold(named.party) and not _third(scene, sentence, named.first):
                    found[side] = None
    return list(found)[:2]


def _can_hold(party: Party) -> bool:
    return party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION, PartyKind.OTHER)


def _third(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Whether the party at ``index`` takes part as a mediator or host."""
    return any(item.has("role") for item in sentence.items[max(0, index - 4) : index])


def third_parties(scene: Scene, sentence: Sentence, sides: list[Party]) -> tuple[ThirdParty, ...]:
    """The mediators and others that a sentence names by their role."""
    found: dict[tuple[str, Role], ThirdParty] = {}
    for item in sentence.where("role"):
        role = Role(item.cues["role"])
        for named in scene.mentions(sentence, range(item.index, item.index + 8)):
            if named.party is not None and named.party.side not in sides and named.first - item.index <= 7:
                party = named.party
                found[party.id, role] = ThirdParty(party=party, role=role)
    return tuple(found.values())


def _for_pair(sentence: Sentence, people: list[Crowd]) -> tuple[Crowd, Crowd] | None:
    """The two numbers of *N for M*."""
    for item in sentence.where("for", "in_return"):
        left = [crowd for crowd in people if crowd.last < item.index and crowd.number is not None]
        right = [crowd for crowd in people if crowd.first > item.index and crowd.number is not None]
        if left and right and item.index - left[-1].last <= 6 and right[0].first - item.index <= 7:
            return left[-1], right[0]
    return None


def _each(sentence: Sentence, people: list[Crowd]) -> Crowd | None:
    """The number of *N each*, *each side N*."""
    for item in sentence.where("each"):
        for crowd in people:
            if crowd.number is not None and min(abs(crowd.first - item.index), abs(item.index - crowd.last)) <= 6:
                return crowd
    return None


def _release(scene: Scene, sentence: Sentence, crowd: Crowd | None, by: Party | None, to: Party | None) -> Release:
    if crowd is None:
        return Release(by=by, to=to)
    term = None
    if crowd.noun is not None:
        items = sentence.items
        term = scene.words.words(items[crowd.noun], items[max(crowd.noun, crowd.last)])
    return Release(
        by=by,
        to=to,
        headcount=crowd.number.headcount if crowd.number is not None else None,
        whom=detainees(crowd, term),
    )


def _two_releases(scene: Scene, sentence: Sentence, left: Crowd, right: Crowd, sides: list[Party]) -> tuple[Release, Release]:
    """The releases of *N for M*: whose people they are says who receives them."""
    one, other = (sides + [None, None])[:2]
    if left.of is not None or right.of is not None:
        to_left = left.of.side if left.of is not None else None
        to_right = right.of.side if right.of is not None else None
        if to_left is None:
            to_left = next((side for side in sides if side != to_right), None)
        if to_right is None:
            to_right = next((side for side in sides if side != to_left), None)
        if to_left != to_right:
            return _release(scene, sentence, left, to_right, to_left), _release(scene, sentence, right, to_left, to_right)
    if right.category is DetaineeCategory.UNSPECIFIED and left.category is not DetaineeCategory.UNSPECIFIED:
        right.category = left.category
    elif left.category is DetaineeCategory.UNSPECIFIED and right.category is not DetaineeCategory.UNSPECIFIED:
        left.category = right.category
    return _release(scene, sentence, left, one, other), _release(scene, sentence, right, other, one)


def _directed(
    scene: Scene, sentence: Sentence, head: Item, people: list[Crowd], sides: list[Party]
) -> tuple[tuple[Release, ...], tuple[int, int] | None, set[int]]:
    """Releases by verbs of releasing and receiving; a side that is not spoken of is left open."""
    counted = [crowd for crowd in people if crowd.number is not None]
    found: list[Release] = []
    reach: tuple[int, int] | None = None
    taken: set[int] = set()
    for crowd in counted:
        by, to = _direction(scene, sentence, crowd, sides)
        if by is None and to is None:
            continue
        found.append(_release(scene, sentence, crowd, by, to))
        taken.add(id(crowd))
        reach = (min(reach[0], crowd.first), max(reach[1], crowd.last)) if reach else (crowd.first, crowd.last)
        if len(found) == 2:
            break
    one, other = (sides + [None, None])[:2]
    if not found:
        if len(counted) == 1:
            # One number that no side is named for is the number of all.
            pass
        return (Release(by=one, to=other), Release(by=other, to=one)), None, taken
    if len(found) == 1:
        only = found[0]
        found.append(Release(by=only.to, to=only.by))
    return tuple(found), reach, taken


def _direction(
    scene: Scene, sentence: Sentence, crowd: Crowd, sides: list[Party]
) -> tuple[Party | None, Party | None]:
    """Who lets a crowd go, and who receives it, by the verb that governs it."""
    clause = sentence.clause_of(sentence.items[crowd.first])
    verb = None
    for item in sentence.items:
        if item.has("release", "released", "handover", "receive", "freed") and item.index in clause:
            if verb is None or abs(item.index - crowd.first) < abs(verb.index - crowd.first):
                verb = item
    if verb is None:
        for item in reversed(sentence.items[: crowd.first]):
            if item.has("release", "released", "handover", "receive", "freed"):
                verb = item
                break
    by = to = None
    if verb is not None:
        span = sentence.clause_of(verb)
        for named in scene.mentions(sentence):
            if named.party is None or not (named.first in span or named.first in clause):
                continue
            side = named.party.side
            if not _can_hold(named.party):
                continue
            if named.role == "to" and to is None and not crowd.first <= named.first <= crowd.last:
                to = side
            elif named.role in ("from", "by") and by is None:
                by = side
        actors = [
            party.side
            for party in scene.subject(sentence, verb, fallback=False)
            if _can_hold(party) and party.side not in (by, to)
        ]
        if verb.has("receive") and actors and to is None:
            to = actors[0]
        elif verb.has("release", "handover") and actors and by is None and not verb.has("passive", "freed"):
            by = actors[0]
    if to is None and crowd.of is not None and crowd.of.side != by and crowd.category is not DetaineeCategory.HOSTAGE:
        to = crowd.of.side
    if by is None and to is not None:
        by = next((side for side in sides if side != to), None)
    if to is None and by is not None:
        to = next((side for side in sides if side != by), None)
    return by, to


def exchange_status(scene: Scene, sentence: Sentence, head: Item) -> ExchangeStatus | None:
    """Where an exchange or release stands; ``None`` if it is denied to exist at all."""
    found = nearest_status(scene, sentence, head, _STATUSES)
    if scene.negated(sentence, head):
        return ExchangeStatus.REFUSED
    if ahead(sentence, head) and (found is None or found[0] in ("completed", "announced", "planned")):
        return ExchangeStatus.ANNOUNCED
    if found is None:
        return ExchangeStatus.ANNOUNCED if head.has("exchange", "swap") and not _happened(sentence, head) else ExchangeStatus.COMPLETED
    return ExchangeStatus.ANNOUNCED if found[0] == "planned" else ExchangeStatus(found[0])


def _happened(sentence: Sentence, head: Item) -> bool:
    return any(True for _ in sentence.where("released", "receive", "freed", within=sentence.clause_of(head)))


def _phase(sentence: Sentence, head: Item) -> int | None:
    for item in sentence.where("phase"):
        for other in sentence.items[max(0, item.index - 2) : item.index + 3]:
            if other.has("ordinal"):
                return int(other.cues["ordinal"])
    return None


def _transfers(scene: Scene, sentence: Sentence, people: list[Crowd], exchange: Item | None) -> None:
    """Releases that nothing in return is said of."""
    done: set[int] = set()
    for verb in sentence.where("release", "released", "handover", "receive", "freed"):
        if past(sentence, verb) or hypothetical(scene, sentence, verb):
            continue
        clause = sentence.clause_of(verb)
        near = [
            crowd
            for crowd in people
            if id(crowd) not in done
            and crowd.noun is not None
            and (crowd.number is not None or crowd.category in _CAPTIVES)
            and crowd.number is not None
            and (crowd.first in clause or crowd.last in clause)
        ]
        near.sort(key=lambda crowd: abs(crowd.first - verb.index))
        if not near:
            continue
        crowd = near[0]
        if verb.has("handover") and crowd.category is DetaineeCategory.UNSPECIFIED:
            continue
        done.add(id(crowd))
        by, to = _direction(scene, sentence, crowd, [])
        goodwill = sentence.first("goodwill")
        said = scene.said(sentence, verb)
        if by is None and to is not None and said.speaker is not None and goodwill is not None:
            # A gesture is the speaker's own: what they announce as one, their side does.
            by = said.speaker.side if said.speaker.side != to else None
        if by is None and to is None and said.speaker is None and not verb.has("release", "released", "freed", "receive"):
            continue
        first = min(crowd.first, verb.index)
        last = max(crowd.last, verb.index)
        if goodwill is not None and goodwill.clause == verb.clause:
            first = min(first, goodwill.index)
        if last + 1 < len(sentence.items) and sentence.items[last + 1].has("who"):
            last = max(item.index for item in sentence.items[: clause.stop] if item.kind is TokenKind.WORD)
        for named in scene.mentions(sentence, clause):
            if named.party is not None and named.party.side in (by, to):
                first, last = min(first, named.first), max(last, named.last)
        status = exchange_status(scene, sentence, verb)
        if status is None:
            continue
        release = _release(scene, sentence, crowd, by, to)
        scene.add(
            Draft(
                HumanitarianTransfer,
                (Words(sentence.items[first].start, sentence.items[last].end),),
                said,
                {
                    "status": status,
                    "release": release,
                    "transfer_kind": _transfer_kind(crowd),
                    "framing": scene.words.words(goodwill, goodwill) if goodwill is not None else None,
                    "third_parties": third_parties(scene, sentence, [side for side in (by, to) if side]),
                },
                sentence.number,
            )
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
