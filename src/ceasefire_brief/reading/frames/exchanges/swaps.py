"""What each side of an exchange lets go: by whose people they are, *N for M*, by both together."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ....model.exchange import DetaineeCategory, ExchangeStatus, Release
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Sentence
from ...scene import Scene, can_be_side
from .captives import PRISONERS, asked_for, holders, release
from .fulfilment import exchange_status
from .keepers import captor, kept_in
from .releases import Handover
from .swappers import agreed_on, joint
from .telling import Given
from .untold import keeper, side_of


def added_up(sentence: Sentence, acts: Sequence[Handover]) -> list[Handover]:
    """*Brought home 224 soldiers and six civilians*: people of one act and one way are 230, of two kinds."""
    kept: list[Handover] = []
    for place, act in enumerate(acts):
        last = kept[-1] if kept else None
        number, added = last.crowd.number if last is not None else None, act.crowd.number
        ends = place + 1 == len(acts) or not _joined(sentence, act, acts[place + 1])
        if last is None or number is None or added is None or not _joined(sentence, last, act, by_comma=not ends):
            kept.append(act)
            continue
        parts = (*(last.parts or (last.crowd,)), act.crowd)
        mixed = attrs.evolve(
            last.crowd, number=number.plus(added), last=act.crowd.last, category=DetaineeCategory.UNSPECIFIED
        )
        kept[-1] = attrs.evolve(last, crowd=mixed, parts=parts)
    return kept


def _joined(sentence: Sentence, one: Handover, other: Handover, *, by_comma: bool = False) -> bool:
    """Whether people stand right behind others of the same act, with an *and* or, within a list, a comma between."""
    between = sentence.items[one.crowd.last + 1 : other.crowd.first]
    conj = "conj" in sentence.items[other.crowd.first].marks and not between
    bodies = DetaineeCategory.REMAINS
    summed = bool(one.parts) and one.parts[-1].last == one.crowd.last
    same = (
        one.verb is other.verb
        and (one.by == other.by or None in (one.by, other.by))
        and (one.to == other.to or None in (one.to, other.to))
        and not {one.to, other.to} & {one.by, other.by} - {None}
        and (one.crowd.category is bodies) == (other.crowd.category is bodies)
        and (one.crowd.of == other.crowd.of or None in (one.crowd.of, other.crowd.of))
        and (summed or not one.parts)
        and not other.parts
    )
    exact = one.crowd.exact and other.crowd.exact
    listed = len(between) == 1 and (between[0].has("and") or (by_comma and between[0].text == ","))
    return same and exact and (conj or listed)


def releases_by_people(
    scene: Scene, sentence: Sentence, people: Sequence[Crowd], sides: Sequence[Party], parts: dict[int, list[Crowd]]
) -> Given | None:
    """*An exchange of 100 A and 100 B captives*: each side gets its own people."""
    inside = {id(part) for group in parts.values() for part in group}
    counted = [crowd for crowd in people if crowd.number is not None and id(crowd) not in inside]
    own = [
        (crowd, crowd.of or from_behind(scene, sentence, crowd) or _of_rebels(sentence, crowd, sides))
        for crowd in counted
    ]
    for (one, theirs), (other, others) in pairwise([each for each in own if each[1] is not None]):
        if theirs is None or others is None:
            continue
        left, right = side_of(scene, theirs.side, None), side_of(scene, others.side, None)
        between = sentence.items[one.last + 1 : other.first]
        if left == right or len(between) > 2 or any(item.has("for", "in_return") for item in between):
            continue
        if any(side not in sides for side in (left, right)) or not _named(scene, left, right):
            continue
        both = release(scene, sentence, one, right, left), release(scene, sentence, other, left, right)
        return Given(both, [one, other])
    return None


def _of_rebels(sentence: Sentence, crowd: Crowd, sides: Sequence[Party]) -> Party | None:
    """*139 A soldiers and 52 rebels were exchanged*: the one of two sides that is no state, whose rebels are."""
    groups = [side for side in sides if side.kind is not PartyKind.STATE]
    noun = sentence.items[crowd.noun] if crowd.noun is not None else None
    irregular = noun is not None and noun.has("insurgent", "fighters", "group") and not noun.has("regular")
    return groups[0] if irregular and len(groups) == 1 and len(sides) == 2 else None


def from_behind(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*15 captives from the forces of A*: whose people a name right behind them tells, where *from* serves for *of*."""
    if not scene.pack.verb_first:
        return None
    row = scene.mentions(sentence, range(crowd.last + 1, crowd.last + 4))
    named = next(row, None)
    party = scene.resolve(named) if named is not None and named.role == "from" else None
    crowd.last = named.last if named is not None and party is not None else crowd.last
    return party


def _named(scene: Scene, *sides: Party) -> bool:
    """Whether a text names some sides, and does not only describe people as theirs."""
    return scene.sides.issuperset(sides)


def given_by_both(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Whether two sides let go the people of one act together: *A and B agreed to release 900*, *between A and B*."""
    if act.crowd.number is None and (act.crowd.category not in PRISONERS or agreed_on(sentence, act.verb) is None):
        return False
    if not act.verb.has("release", "released", "handover") or act.verb.has("receive"):
        return False
    sides = joint(scene, sentence, act.verb)
    agreed = agreed_on(sentence, act.verb)
    if len(sides) != 2 and agreed is not None:
        sides = joint(scene, sentence, agreed)
    if len(sides) != 2:
        # *Facilitated the transfer of 64 captives between A and B*
        row = scene.mentions(sentence, range(act.crowd.last + 1, act.crowd.last + 9))
        apart = [named for named in row if named.role == "between"]
        sides = holders(scene, sentence, apart) if apart and apart[0].first - act.crowd.last <= 3 else sides
    if not sides and act.by is act.to is act.crowd.of is None:
        # *A mediation between A and B led to the release of 300*
        between = [named for named in scene.mentions(sentence) if named.role == "between" and not named.several]
        led = any(0 < named.first - item.index <= 6 for item in sentence.where("role") for named in between)
        sides = holders(scene, sentence, between) if led else sides
    if len(sides) != 2 or (act.crowd.of is not None and act.crowd.of.side not in sides):
        return False
    if exchange_status(scene, sentence, act.verb) is ExchangeStatus.REFUSED:
        return False  # what they could not agree on
    return agreed is not None or "role" in sentence.cued or scene.opponent(sides[0]) == sides[1]


def bound_both(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*The parties shall release all prisoners*, *each side shall return those it holds*: what binds all sides."""
    if act.crowd.category not in PRISONERS or not act.verb.has("release", "handover") or act.verb.has("released"):
        return False
    low = sentence.clause_of(act.verb).start
    near = range(max(0, low, act.verb.index - 6), act.verb.index)
    if scene.pack.verb_first:
        near = range(max(low, act.verb.index - 3), act.crowd.first)
    future = act.verb.has("future") or sentence.first("future", within=near) is not None
    several = any(named.several and not named.role for named in scene.mentions(sentence, near))
    several = several or sentence.first("each", within=near) is not None
    return future and several and asked_for(sentence, act.verb) is None


def of_both(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """Whether the people of one act are of both sides: *release the detainees of both sides*."""
    return any(
        named.several and named.role in ("from", "of", "by") and named.first - act.crowd.last <= 3
        for named in scene.mentions(sentence, range(act.verb.index, len(sentence.items)))
    )


def releases_of_pair(
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
        by, to = captor(scene, sentence, left), captor(scene, sentence, right)
        if first is None and left.of is None:
            left.of = _giver_behind(scene, sentence, left, None)  # *27 captives from A were swapped for eight*
    if by is None and to is None and DetaineeCategory.HOSTAGE in (left.category, right.category):
        by, to = keeper(scene, left, None), keeper(scene, right, None)  # *three hostages for 90 prisoners*
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
    if to is None and by is not None:
        to = _giver_behind(scene, sentence, right, by)
    if by is None and to is None and len(sides) == 2:
        by, to = sides
    elif by is None and to is None and sides:
        by = sides[0]
    if by is not None and to is not None and _is_own(scene, to, right) and not _is_own(scene, to, left):
        by, to = (to, by) if not _is_own(scene, by, right) else (by, to)
    to, back = _third(scene, sentence, pair, by, to)
    return (
        release(scene, sentence, left, by, to, parts.get(id(left), ())),
        release(scene, sentence, right, back, _home(scene, right, by, (back, to)), parts.get(id(right), ())),
    )


def _is_own(scene: Scene, party: Party, crowd: Crowd) -> bool:
    """Whether people are a party's own, or of the country that it fights for: nobody lets those go."""
    whose = crowd.of.side.id if crowd.of is not None else None
    return whose is not None and whose in (party.id, scene.pack.registry.homes.get(party.id))


def _giver_behind(scene: Scene, sentence: Sentence, crowd: Crowd, by: Party | None) -> Party | None:
    """*A will free 181 in exchange for 706 from the government*: who gives the second of a pair."""
    for named in scene.mentions(sentence, range(crowd.last + 1, crowd.last + 5)):
        party = scene.resolve(named)
        if named.role == "from" and party is not None and can_be_side(party) and party.side != by:
            return party.side
    return None


def _home(scene: Scene, crowd: Crowd, by: Party | None, others: tuple[Party | None, ...]) -> Party | None:
    """Who receives those who come back in return: *A frees 20 for the bodies of five soldiers of C*."""
    if crowd.of is None or by is None:
        return by
    whose = side_of(scene, crowd.of.side, by)
    own = scene.pack.registry.homes.get(by.id) == whose.id
    return by if own or whose in others else whose


def _third(
    scene: Scene, sentence: Sentence, pair: tuple[Crowd, Crowd], by: Party | None, to: Party | None
) -> tuple[Party | None, Party | None]:
    """Who receives the first of a pair, and who lets go the others: *A freed 48 B for 20 held by C* has three sides."""
    left, right = pair
    keeps = captor(scene, sentence, right)
    holder = keeps or kept_in(scene, sentence, right)
    if holder is None or holder == by:
        return to, to
    whose = side_of(scene, left.of.side, by) if left.of is not None else None
    if whose is None or whose == by:
        return holder, holder
    homes = scene.pack.registry.homes
    if homes.get(holder.id) == whose.id:
        return holder, holder  # *freed 1,968 of its country's people for 20 whom the group held*
    if homes.get(whose.id) == holder.id and keeps is None:
        return whose, whose  # *swapped a fighter of the group for an engineer held in its country*
    return whose, holder


def homeward(act: Handover, sides: Sequence[Party]) -> Handover:
    """*A held a swap, 140 came home*: who come home, to nobody said, come to the one side that is named."""
    if act.by is None and act.to is None and len(sides) == 1 and act.verb.has("freed", "receive"):
        return attrs.evolve(act, to=sides[0])
    return act
