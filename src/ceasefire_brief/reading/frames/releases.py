"""Acts of letting people go or receiving them: who, whom, from whom, to whom."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ...model.exchange import DetaineeCategory, Release, Share
from ...model.party import Party, PartyKind
from ...model.quantity import Qualifier
from ..crowds import Crowd, crowds, detainees
from ..items import Item, Sentence
from ..named import Named, sides_of
from ..numerals import numbers
from ..scene import Scene
from ..tokens import TokenKind
from .capacity import helpers

VERBS = ("release", "released", "handover", "receive", "freed")
CAPTIVES = frozenset(
    {
        DetaineeCategory.PRISONER_OF_WAR,
        DetaineeCategory.DETAINEE,
        DetaineeCategory.HOSTAGE,
        DetaineeCategory.REMAINS,
    }
)


@attrs.define(slots=True, eq=False)
class Handover:
    """One act of handing people over.

    Attributes:
        verb: The word that says so.
        crowd: Whom, and how many.
        by, to: The sides, where the text names them.
        parts: The crowds that the number is broken down into.
    """

    verb: Item
    crowd: Crowd
    by: Party | None
    to: Party | None
    parts: Sequence[Crowd] = ()


def can_hold(party: Party) -> bool:
    """Whether a party can hold captives: a state, an armed group, those who act for one."""
    return party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION, PartyKind.OTHER)


def people_of(scene: Scene, sentence: Sentence) -> list[Crowd]:
    """The people of a sentence."""
    known: list[Crowd] | None = sentence.cache.get("crowds")
    if known is None:
        known = sentence.cache["crowds"] = crowds(sentence, scene.pack, numbers(sentence))
        for crowd in known:
            _whose(scene, sentence, crowd)
    return known


def _whose(scene: Scene, sentence: Sentence, crowd: Crowd) -> None:
    """*Our people*: those of whoever speaks."""
    for item in sentence.items[crowd.first : crowd.last + 1]:
        if item.has("ours") and crowd.of is None:
            speaker = scene.said(sentence, item).speaker or scene.speaker
            if speaker is not None and can_hold(speaker):
                crowd.of = speaker.side


def parts_of(sentence: Sentence, people: Sequence[Crowd]) -> dict[int, list[Crowd]]:
    """The crowds that break another one down, by the identity of the one that they are part of."""
    found: dict[int, list[Crowd]] = {}
    whole: Crowd | None = None
    for place, crowd in enumerate(people):
        before = sentence.items[people[place - 1].last + 1 : crowd.first] if place else []
        dashed = bool(before) and before[0].text in "—-"
        apart = any(item.has("for", "in_return") for item in before)
        if crowd.noun is not None:
            before = [*before, *sentence.items[crowd.first : crowd.noun]]  # *35 soldiers, one of whom was a civilian*
        if place and not apart and (dashed or any(item.has("including") or item.text in ":(" for item in before)):
            whole = whole or (people[place - 1] if people[place - 1].number is not None else None)
        elif whole is not None and not _listed(before):
            whole = None
        if whole is not None and crowd is not whole and not _larger(crowd, whole):
            found.setdefault(id(whole), []).append(crowd)
    return found


def _larger(crowd: Crowd, whole: Crowd) -> bool:
    """Whether a crowd is too large to be a part of another one."""
    return crowd.number is not None and whole.number is not None and crowd.number.value > whole.number.value


def _listed(between: Sequence[Item]) -> bool:
    """Whether two crowds stand in one list: nothing but commas, *and*, and small words between."""
    return len(between) <= 3 and not any(item.has("for", "in_return", *VERBS, "speech") for item in between)


def handovers(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> list[Handover]:
    """The acts of handing over in a sentence, in its order; a crowd belongs to one act."""
    parts = parts_of(sentence, people)
    inside = {id(part) for group in parts.values() for part in group}
    found: list[Handover] = []
    for crowd in people:
        if id(crowd) in inside or (crowd.number is None and crowd.category not in CAPTIVES):
            continue
        verb = _verb_of(sentence, crowd, parts.get(id(crowd), ()))
        if verb is None:
            continue
        by, to = _direction(scene, sentence, crowd, verb)
        act = Handover(verb, crowd, by, to, parts.get(id(crowd), ()))
        if found and _adds_up(sentence, found[-1], act):
            found[-1] = _together(found[-1], act)
        else:
            found.append(act)
    return found


def _adds_up(sentence: Sentence, one: Handover, other: Handover) -> bool:
    """*Freed 250 prisoners and 1,700 detainees*: people of one kind whom one verb and *and* join."""
    between = sentence.items[one.crowd.last + 1 : other.crowd.first]
    first, second = one.crowd, other.crowd
    plain = all(
        each.number is not None and each.number.qualifier is Qualifier.EXACT and each.number.upper is None
        for each in (first, second)
    )
    alike = first.category is second.category is not DetaineeCategory.UNSPECIFIED and first.health is second.health
    whose = first.of is None or second.of is None or first.of == second.of
    return one.verb is other.verb and len(between) == 1 and between[0].has("and") and plain and alike and whose


def _together(one: Handover, other: Handover) -> Handover:
    first, second = one.crowd, other.crowd
    if first.number is None or second.number is None:
        return one
    number = attrs.evolve(first.number, value=first.number.value + second.number.value, last=second.number.last)
    whole = attrs.evolve(first, number=number, last=second.last, of=first.of or second.of)
    parts = (*(one.parts or (first,)), second)
    return attrs.evolve(one, crowd=whole, by=one.by or other.by, to=one.to or other.to, parts=parts)


def asked_for(sentence: Sentence, verb: Item) -> Item | None:
    """The word that only asks for an act of letting go, or makes it a condition: *demanded the release of*."""
    lead = sentence.items[max(0, verb.index - 2) : verb.index]
    return next(
        (item for item in lead if item.has("if", "only_if", "before") and not item.has("after", "status")), None
    ) or sentence.before(
        verb,
        lambda other: other.has("demand", "call", "must", "should", "condition", "provided", "only_if"),
        6,
        stop=lambda other: other.kind is TokenKind.BREAK or other.text in ";:" or other.has("speech", *VERBS),
    )


def _verb_of(sentence: Sentence, crowd: Crowd, parts: Sequence[Crowd] = ()) -> Item | None:
    """The verb that governs a crowd: the last before it, else one behind it in the same clause."""
    gapped = crowd.first > 0 and sentence.items[crowd.first - 1].text in "—–"
    for item in reversed(sentence.items[max(0, crowd.first - 14) : crowd.first]):
        if item.has(*VERBS):
            return _own_verb(sentence, crowd, item) or item
        if gapped and item.has("but") and not item.has("in_return"):
            continue
        if (
            (item.has("for") and not _leads_elsewhere(sentence, item))
            or item.has("in_return", "speech", "voiced", "held", "but", "papers")
            or item.kind is TokenKind.BREAK
            or item.text in ":;"
        ):
            break
    for item in sentence.items[crowd.first : crowd.last + 1]:
        if item.has(*VERBS):
            return item
    parts = parts if parts and parts[0].first - crowd.last <= 3 else ()
    last = _apposed(sentence, parts[-1] if parts else crowd)
    if parts and last + 1 < len(sentence.items) and sentence.items[last + 1].text in ",—":
        last += 1  # *390 people, including 120 civilians, were returned*
    clause = sentence.items[last].clause
    for item in sentence.items[last + 1 : last + 12]:
        if item.has("for", "in_return", "speech") or item.clause != clause:
            break
        if item.has(*VERBS):
            return item
    return None


def _own_verb(sentence: Sentence, crowd: Crowd, before: Item) -> Item | None:
    """*A handed over 30, nine came home to B*: the verb behind people governs them, not that of a clause before."""
    clause = sentence.items[crowd.first].clause
    if before.clause == clause:
        return None
    row = sentence.items[crowd.last + 1 : crowd.last + 4]
    return next((item for item in row if item.has(*VERBS) and item.clause == clause and not item.has("released")), None)


def _leads_elsewhere(sentence: Sentence, item: Item) -> bool:
    """Whether a word for *for* is here the preposition of a place: before a word that is nobody and no number."""
    following = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    if following is None or not item.has("prep") or following.kind is not TokenKind.WORD:
        return False
    return not following.has("number", "scale", "persons", "adjective", "health", "qualifier", "ours", "own", "glue")


def _apposed(sentence: Sentence, crowd: Crowd) -> int:
    """The last item of a crowd with what is said of it between commas: *84 of ours, soldiers and civilians, came*."""
    behind = sentence.items[crowd.last + 1 : crowd.last + 3]
    if len(behind) == 2 and behind[0].text == "," and behind[1].has("who"):
        # *Five of ours, who were held without charge, came*
        row = sentence.items[crowd.last + 3 : crowd.last + 15]
        return next((item.index for item in row if item.text == ","), crowd.last)
    opens = ("persons", "one_person", "health", "including", "number")
    if len(behind) < 2 or behind[0].text != "," or not (behind[1].has(*opens) or behind[1].kind is TokenKind.NUMBER):
        return crowd.last
    for item in sentence.items[crowd.last + 2 : crowd.last + 16]:
        if item.text == "," and item.index > behind[1].index + 1:
            return item.index
        if item.has(*VERBS, "speech", "who", "for", "in_return", "passive") or item.kind is TokenKind.BREAK:
            break
    return crowd.last


def _direction(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> tuple[Party | None, Party | None]:
    """Who lets a crowd go and who receives it, by the verb, its prepositions, and whose people they are."""
    by = to = None
    other = _gapped(scene, sentence, crowd, verb)
    if other is not None and scene.passive(sentence, verb):
        return None, other  # *To A were handed 32, to B — two*
    if other is not None:
        if crowd.noun is None:
            first = next((each for each in people_of(scene, sentence) if verb.index < each.first < crowd.first), crowd)
            crowd.category = first.category
        rest = side_of(scene, crowd.of.side, other) if crowd.of is not None and crowd.of.side != other else None
        return (rest, other) if verb.has("receive") and not verb.has("handover") else (other, rest)
    captor = _captor(scene, sentence, crowd)
    low, high = min(verb.index, crowd.first), max(verb.index, crowd.last)
    for named in scene.mentions(sentence, _reach(scene, sentence, low, high)):
        party = scene.resolve(named)
        if party is None or not can_hold(party) or party in helpers(scene, sentence):
            continue
        inside = crowd.first <= named.first <= crowd.last
        if named.role == "by" and (
            _of_another(scene, sentence, verb, named, crowd) or _describes(scene, sentence, named)
        ):
            continue
        if (
            named.role == "from"
            and party.kind is PartyKind.ARMED_FORCE
            and named.first - crowd.last <= 2
            and not inside
        ):
            crowd.of = crowd.of or party  # *20 prisoners from the armed forces of A* are its people
            continue
        theirs = verb.has("release", "released") or captor not in (None, party.side) or to == party.side
        if named.role == "from" and _right_behind(sentence, crowd, named) and theirs:
            # *Released 20 prisoners from the army*: theirs; who lets go stands elsewhere.
            crowd.of = crowd.of or party.side
        elif named.role == "to" and to is None and not inside:
            to = party.side
        elif named.role in ("from", "at") and by is None and not inside:
            by = party.side
        elif named.role == "by" and by is None and not inside and not verb.has("receive"):
            by = party.side
        elif named.role == "of" and by is None and named.last == verb.index - 1 and _possessor(sentence, named):
            by = party.side  # *A's release of 20*
    by = by or captor
    brokered = any(item.has("role") for item in sentence.items[max(0, verb.index - 4) : verb.index])
    if verb.has("receive") and not helpers(scene, sentence):
        # *M secured the release of 10 through mediation*
        brokered = brokered or sentence.first("role", within=sentence.clause_of(verb)) is not None
    if not verb.has("freed") and not brokered and not scene.passive(sentence, verb):
        actors = [
            party.side
            for party in scene.subject(sentence, verb, fallback=False)
            if can_hold(party) and not helpers(scene, sentence).keys() & {party, party.side}
        ]
        actors = actors or _government(scene, sentence, verb)
        if not actors and verb.has("receive"):
            said = scene.said(sentence, verb)
            holds = said.speaker is not None and can_hold(said.speaker)
            actors = [said.speaker.side] if said.speaker is not None and holds else []
            actors = [actor for actor in actors if actor not in helpers(scene, sentence)]
        if not actors and by is None and not verb.has("receive"):
            actors = _teller(scene, sentence, crowd, verb)
        asked = asked_for(sentence, verb)
        if asked is not None:
            # Who demands that others let people go does not do so.
            askers = [party.side for party in scene.subject(sentence, asked, fallback=False)]
            actors = [actor for actor in actors if actor not in askers]
            if to is None and len(askers) == 1 and can_hold(askers[0]) and asked.has("demand", "condition"):
                to = askers[0]
        actors = [actor for actor in dict.fromkeys(actors) if actor not in (by, to)]
        if not actors and by is None and not verb.has("receive"):
            actors = [party for party in _by_adjective(scene, sentence, verb, crowd) if party != to]
        if to is None and actors and verb.has("handover"):
            to = _recipient(scene, sentence, verb, actors[0])
        if len(actors) == 1 or (actors and verb.has("receive")):
            # A verb of giving back and of getting back alike gives if a recipient is named.
            gives = verb.has("handover") and to is not None
            home = verb.has("handover", "release") and to is None and _out_of_captivity(sentence, verb)
            home = home or (to is None and _of_its_own(sentence, crowd, actors[0]))
            home = home or (to is None and captor not in (None, actors[0]) and verb.has("handover"))
            if (verb.has("receive") and not gives) or home:
                to = to or actors[0]
            elif not verb.has("released"):
                by = by or actors[0]
    if verb.has("freed") and by is None and to is None and crowd.of is None:
        # *60 have returned home*: to the side that says so.
        said = scene.said(sentence, verb)
        if said.speaker is not None and said.speaker.side.kind is PartyKind.STATE:
            to = said.speaker.side
    if verb.has("handover") and by is not None and to is None and crowd.of is None and scene.passive(sentence, verb):
        # *The ministry of A said that 390 were returned from B*: to A.
        teller = scene.said(sentence, verb).speaker
        to = teller.side if teller is not None and can_hold(teller) and scene.opponent(teller.side) == by else None
    if to is None and crowd.of is not None and crowd.of.side != by:
        to = side_of(scene, crowd.of.side, by)
    if to is None and verb.has("freed") and crowd.of is None and crowd.category in CAPTIVES:
        # Whoever tells that captives came home tells of their own.
        said = scene.said(sentence, verb)
        if said.speaker is not None and can_hold(said.speaker) and said.speaker.side != by:
            to = said.speaker.side
    by = by if by is None or can_hold(by) else None
    return by or _keeper(scene, crowd, to), to


def _describes(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*The by A supported rebels of B*: an agent before a name belongs to the participle that describes it."""
    row = scene.mentions(sentence, range(named.last + 1, min(len(sentence.items), named.last + 5)))
    other = next((each for each in row if not each.role), None)
    between = sentence.items[named.last + 1 : other.first] if other is not None else []
    return other is not None and all(item.text == "-" or not item.cues or item.has("group") for item in between)


def _of_another(scene: Scene, sentence: Sentence, verb: Item, named: Named, crowd: Crowd) -> bool:
    """*The release of 32 soldiers by A and of two by B*: an agent between two crowds is that of the first."""
    if not verb.index < named.first < crowd.first:
        return False
    return any(verb.index < each.first < named.first for each in people_of(scene, sentence) if each is not crowd)


def _of_its_own(sentence: Sentence, crowd: Crowd, actor: Party) -> bool:
    """*Brought 95 of its own people back*, *A freed 95 soldiers of A*: whoever lets go their own gets them back."""
    if crowd.of is not None and crowd.category is not DetaineeCategory.REMAINS:
        return crowd.of.side == actor
    return any(item.has("own") for item in sentence.items[crowd.first : crowd.last + 1])


def _government(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The government freed 146*: in a text of a state and an armed group, the government is the state's."""
    states = [party for party in scene.pair if party.kind is PartyKind.STATE]
    groups = [party for party in scene.pair if party.kind is PartyKind.ARMED_GROUP]
    if len(states) != 1 or len(groups) != 1:
        return []
    near = range(verb.index + 1, verb.index + 3) if scene.pack.verb_first else range(verb.index - 4, verb.index)
    for item in sentence.where("body", "force", within=near):
        if scene.at(sentence, item) is None and item.clause == verb.clause:
            return states
    return []


def _right_behind(sentence: Sentence, crowd: Crowd, named: Named) -> bool:
    """Whether nothing but small words stands between people and a name."""
    between = sentence.items[crowd.last + 1 : named.first]
    return named.first > crowd.last and len(between) <= 2 and all(item.has("prep", "glue") for item in between)


def _possessor(sentence: Sentence, named: Named) -> bool:
    """Whether a mention stands as an owner before what it owns: *A's*."""
    return "of" in sentence.items[named.last].marks


def _out_of_captivity(sentence: Sentence, verb: Item) -> bool:
    """*Brought 146 back from captivity*: a verb of bringing back that gets rather than gives."""
    if any(item.has("obtain") for item in sentence.items[max(0, verb.index - 3) : verb.index]):
        return True  # *obtained the release of 137*
    for item in sentence.where("captivity", within=range(max(0, verb.index - 5), verb.index + 6)):
        before = sentence.before(
            item, lambda other: other.has("prep"), 2, stop=lambda other: not other.has("adjective")
        )
        if item.cues.get("prep") == "at" or (before is not None and before.cues["prep"] in ("from", "with")):
            return True
    return False


def _teller(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> list[Party]:
    """*They said that they freed 20*, *announced the release of 20*: whoever tells it without naming another did it."""
    said = scene.said(sentence, verb)
    if said.item is None or said.speaker is None or said.item.index > verb.index or not can_hold(said.speaker):
        return []
    side = said.speaker.side
    if crowd.category is DetaineeCategory.HOSTAGE or (crowd.of is not None and crowd.of.side == side):
        return []
    between = [item for item in sentence.items[said.item.index + 1 : verb.index] if item.kind is TokenKind.WORD]
    small = ("that", "glue", "about", "prep", "weekday", "month", "day")
    if all(item.has(*small) for item in between) and len(between) <= 6:
        return [side]
    return []


def _keeper(scene: Scene, crowd: Crowd, to: Party | None) -> Party | None:
    """Who lets go where no word says it: the one armed group of a text about hostages, the speaker's side if at war."""
    if crowd.category is DetaineeCategory.HOSTAGE:
        sides = {named.party.side for row in scene.kept_named for named in row if named.party is not None}
        groups = [side for side in sides if side.kind is PartyKind.ARMED_GROUP and side != to]
        if len(groups) == 1:
            return groups[0]
    speaker = scene.speaker.side if scene.speaker is not None else None
    if to is not None and speaker is not None and speaker != to and can_hold(speaker) and scene.opponent(speaker) == to:
        return speaker
    return None


def _recipient(scene: Scene, sentence: Sentence, verb: Item, giver: Party) -> Party | None:
    """*Handed A B 15 prisoners*, *A handed B 15*: behind the giver, or behind a verb whose giver is told before it."""
    behind = verb.index + 1
    behind += behind < len(sentence.items) and sentence.items[behind].has("glue")
    told = scene.leading(sentence, verb) is not None or sentence.items[max(0, verb.index - 1)].has("that_they")
    row = [None, *scene.mentions(sentence, range(verb.index + 1, min(len(sentence.items), verb.index + 7)))]
    for one, other in pairwise(row):
        if other is None or other.role or "conj" in sentence.items[other.first].marks:
            continue
        if scene.pack.declined and sentence.items[other.last].cases:
            continue  # where a form shows its case, that tells who receives
        if one is None:
            follows = told and other.first in (verb.index + 1, behind)
        else:
            follows = one.party is not None and one.party.side == giver and other.first == one.last + 1
        if follows:
            party = scene.resolve(other)
            if party is not None and can_hold(party) and party.side != giver:
                return party.side
    return None


def _gapped(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Party | None:
    """*A handed over 32 soldiers, and B — two*: who stands before a dash does what the verb said of the first."""
    at = crowd.first - 1
    while at > verb.index and sentence.items[at].has("qualifier"):
        at -= 1
    named = scene.at(sentence, sentence.items[at]) if at > verb.index else None
    if named is not None and not named.role and verb.index < named.first - 1:
        # *A freed 146 and B 97*, *A will free 33 hostages and B about 1,000 prisoners*
        lead = sentence.items[max(verb.index + 1, named.first - 2) : named.first]
        party = scene.resolve(named)
        joined = any(item.has("and", "but") or item.text in ",;" for item in lead)
        return party.side if joined and party is not None and can_hold(party) else None
    dash = sentence.items[crowd.first - 1] if crowd.first else None
    if dash is None or dash.text not in "—–" or verb.index >= dash.index:
        return None
    for named in scene.mentions(sentence, range(verb.index + 1, dash.index)):
        if named.last == dash.index - 1 and (not named.role or scene.passive(sentence, verb)):
            party = scene.resolve(named)
            return party.side if party is not None and can_hold(party) else None
    return None


def side_of(scene: Scene, country: Party, by: Party | None) -> Party:
    """Who receives people of a country: the country, or the armed group that the text names in its place."""
    group = scene.people.group
    if group is None or group == by or country.kind is not PartyKind.STATE:
        return country
    acts = any(named.party is not None and named.party.side == country for row in scene.kept_named for named in row)
    return country if acts else group


def _by_adjective(scene: Scene, sentence: Sentence, verb: Item, crowd: Crowd) -> list[Party]:
    """The state of a body that no list knows: *the Sudanese prison service released 20*."""
    low, high = (verb.index, crowd.first) if verb.index < crowd.first else (max(0, verb.index - 4), verb.index)
    for item in sentence.items[low:high]:
        if item.has("adjective") and not item.has("persons"):
            party = scene.pack.registry[item.cues["adjective"]]
            if can_hold(party):
                return [party.side]
    return []


def _reach(scene: Scene, sentence: Sentence, low: int, high: int) -> range:
    """The items around a verb and its crowd that belong to the same act: none beyond people of an act before it."""
    counted = {
        crowd.last
        for crowd in people_of(scene, sentence)
        if crowd.number is not None and crowd.last < low and sentence.items[low].has(*VERBS)
    }
    first, last = low, high
    while first > 0 and sentence.items[first - 1].clause >= sentence.items[low].clause - 0:
        if sentence.items[first - 1].has("for", "in_return", "speech", "voiced") or first - 1 in counted:
            break
        first -= 1
    while last + 1 < len(sentence.items) and sentence.items[last + 1].clause == sentence.items[high].clause:
        if sentence.items[last + 1].has("for", "in_return", "speech", "voiced", *VERBS):
            break
        last += 1
    return range(first, last + 1)


def _captor(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """Who holds a crowd: *held by*, *whom the group held*."""
    for item in sentence.items[crowd.first : crowd.last + 8]:
        if item.index > crowd.last and (
            item.has("for", "in_return", "but")
            or (item.clause != sentence.items[crowd.last].clause and not item.has("held") and item.text != ",")
        ):
            break
        if item.has("held") or (item.has("release") and item.index > crowd.last and scene.pack.verb_first):
            for named in scene.mentions(sentence, range(item.index, min(len(sentence.items), item.index + 6))):
                party = scene.resolve(named)
                if party is not None and can_hold(party) and named.role in ("", "by", "at", "of"):
                    return party.side
            for party in scene.subject(sentence, item, fallback=False):
                if can_hold(party):
                    return party.side
    for item in sentence.where("controlled"):
        # *From territory that A controls*
        behind = scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 4)))
        party = next((scene.resolve(each) for each in behind if each.role == "at"), None)
        if party is not None and can_hold(party):
            return party.side
    for item in sentence.where("captivity", within=range(crowd.last + 1, crowd.last + 6)):
        # *Soldiers who were in captivity in A*
        behind = scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 3)))
        party = next((scene.resolve(each) for each in behind if each.role in ("in", "on", "at")), None)
        if party is not None and can_hold(party):
            return party.side
    for item in sentence.items[max(0, crowd.first - 6) : crowd.last + 8]:
        if not item.has("captivity", "prison") or item.clause != sentence.items[crowd.first].clause:
            continue
        for beside in sentence.items[max(0, item.index - 1) : item.index + 2]:
            side = sides_of(beside, scene.pack) if beside.has("adjective") and not beside.has("name") else None
            if side is not None and can_hold(side):
                return side.side
    return None


def release(
    scene: Scene,
    sentence: Sentence,
    crowd: Crowd | None,
    by: Party | None,
    to: Party | None,
    parts: Sequence[Crowd] = (),
) -> Release:
    """The release of a crowd."""
    if by is not None and by == to:
        by = to = None  # nobody hands people over to itself
    if crowd is None:
        return Release(by=by, to=to)
    return Release(
        by=by,
        to=to,
        headcount=crowd.number.headcount if crowd.number is not None else None,
        whom=detainees(crowd, term_of(scene, sentence, crowd)),
        breakdown=tuple(
            Share(headcount=part.number.headcount, whom=detainees(part, term_of(scene, sentence, part)))
            for part in parts
            if part.number is not None
        ),
    )


def term_of(scene: Scene, sentence: Sentence, crowd: Crowd) -> str | None:
    """The source's own words for a crowd."""
    if crowd.noun is None:
        return None
    return scene.words.words(sentence.items[crowd.noun], sentence.items[max(crowd.noun, crowd.last)])


def holders(scene: Scene, sentence: Sentence, row: Sequence[Named]) -> list[Party]:
    """The sides of some mentions that can hold captives, each once."""
    found: dict[Party, None] = {}
    for named in row:
        for party in scene.everyone(sentence, named):
            if can_hold(party):
                found[party.side] = None
    return list(found)
