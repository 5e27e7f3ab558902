"""Who lets people go, and who receives them."""

from itertools import pairwise

from ....model.exchange import DetaineeCategory
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene, can_be_side
from ...subjects import is_passive, named_before, subject_of
from ...tokens import DASHES, QUOTES, TokenKind
from ..capacity import helpers
from .captives import CAPTIVES, VERBS, asked_for, people_of
from .doers import by_somebody, by_unnamed, doer_beside, onlookers, thanked
from .keepers import captor, held_there, kept_in
from .untold import OF_WAR, enemy, fighters_of, keeper, served


def direction(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> tuple[Party | None, Party | None]:
    """Who lets a crowd go and who receives it, by the verb, its prepositions, and whose people they are."""
    by = to = None
    given = _given_besides(scene, sentence, crowd, verb)
    if given is not None:
        return None, given
    other = _gapped(scene, sentence, crowd, verb)
    if other is not None and is_passive(scene, sentence, verb):
        return None, other  # *To A were handed 32, to B — two*
    if other is not None:
        if crowd.noun is None:
            first = next((each for each in people_of(scene, sentence) if verb.index < each.first < crowd.first), crowd)
            crowd.category = first.category
        rest = side_of(scene, crowd.of.side, other) if crowd.of is not None and crowd.of.side != other else None
        return (rest, other) if verb.has("receive") and not verb.has("handover") else (other, rest)
    holder = captor(scene, sentence, crowd)
    low, high = min(verb.index, crowd.first), max(verb.index, crowd.last)
    clause = sentence.clause_of(sentence.items[crowd.last])
    behind = scene.mentions(sentence, range(crowd.last + 1, min(clause.stop, crowd.last + 5)))
    own = next((named for named in behind if named.role == "to" and named.first - crowd.last <= 2), None)
    for named in scene.mentions(sentence, _reach(scene, sentence, low, high)):
        party = scene.resolve(named)
        if party is None or not can_be_side(party) or party in helpers(scene, sentence):
            continue
        if named.role == "to" and own is not None and named is not own:
            continue  # *32 were handed to A and two soldiers to B*
        inside = crowd.first <= named.first <= crowd.last
        if not inside and held_there(sentence, crowd, named):
            continue
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
        theirs = verb.has("release", "released") or holder not in (None, party.side) or to == party.side
        if named.role == "from" and _taken_from(sentence, named):
            continue
        if named.role == "from" and _right_behind(sentence, crowd, named) and theirs:
            # *Released 20 prisoners from the army*: theirs; who lets go stands elsewhere.
            crowd.of = crowd.of or party.side
        elif (named.role == "to" or _given_first(sentence, named, verb)) and to is None and not inside:
            to = party.side
        elif named.role in ("from", "at") and by is None and not inside:
            by = party.side
        elif named.role == "by" and by is None and not inside and not verb.has("receive"):
            by = party.side
        elif named.role == "of" and by is None and named.last == verb.index - 1 and _possessor(sentence, named):
            by = party.side  # *A's release of 20*
    by = by or holder
    actors: list[Party] = []
    brokered = any(item.has("role") for item in sentence.items[max(0, verb.index - 4) : verb.index])
    if verb.has("receive") and not helpers(scene, sentence):
        # *M secured the release of 10 through mediation*
        brokered = brokered or sentence.first("role", within=sentence.clause_of(verb)) is not None
    if not verb.has("freed") and not is_passive(scene, sentence, verb) and not by_somebody(scene, sentence, verb):
        actors = [
            party.side
            for party in subject_of(scene, sentence, verb, fallback=False)
            if can_be_side(party) and not helpers(scene, sentence).keys() & {party, party.side}
        ]
    if (actors or not brokered) and not verb.has("freed") and not is_passive(scene, sentence, verb):
        whose = [each.party.side for each in scene.mentions(sentence, range(crowd.first, crowd.last + 1)) if each.party]
        actors = [actor for actor in actors if actor not in whose] or _government(scene, sentence, verb)
        actors = doer_beside(scene, sentence, verb) or ([] if by_unnamed(scene, sentence, verb) else actors)
        watching = onlookers(scene, sentence, verb)
        if watching:
            by = by or thanked(scene, sentence, verb)
            people = crowd.of.side if crowd.of is not None else None
            actors = [actor for actor in actors if actor not in watching or actor == people]
        if not actors and verb.has("receive"):
            said = scene.said(sentence, verb)
            holds = said.speaker is not None and can_be_side(said.speaker)
            actors = [said.speaker.side] if said.speaker is not None and holds else []
            actors = [actor for actor in actors if actor not in helpers(scene, sentence)]
        if not actors and by is None and not verb.has("receive"):
            actors = _teller(scene, sentence, crowd, verb)
        asked = asked_for(sentence, verb)
        if asked is not None and not asked.has("must", "should"):
            # Who demands that others let people go does not do so.
            askers = [party.side for party in subject_of(scene, sentence, asked, fallback=False)]
            actors = [actor for actor in actors if actor not in askers]
            if to is None and len(askers) == 1 and can_be_side(askers[0]) and asked.has("demand", "condition"):
                to = askers[0]
        actors = [actor for actor in dict.fromkeys(actors) if actor not in (by, to)]
        if not actors and by is None and not verb.has("receive"):
            actors = [party for party in _by_adjective(scene, sentence, verb, crowd) if party != to]
        if to is None and actors and verb.has("handover"):
            to = _recipient(scene, sentence, verb, actors[0])
        if len(actors) == 1 or (actors and verb.has("receive")):
            # A verb of giving back and of getting back alike gives if a recipient is named.
            gives = verb.has("handover") and (to is not None or _of_others(sentence, crowd, verb, actors[0]))
            theirs = crowd.of is None or crowd.of.side == actors[0]
            home = verb.has("handover", "release") and to is None and theirs and _out_of_captivity(sentence, verb)
            home = home or (to is None and (_of_its_own(sentence, crowd, actors[0]) or wanted(sentence, verb)))
            home = home or (to is None and by not in (None, actors[0]) and verb.has("handover"))
            if (verb.has("receive") and not gives) or home:
                to = to or actors[0]
            elif not verb.has("released") or _sends(scene, sentence, crowd, verb):
                by = by or actors[0]
    if verb.has("freed") and to is None:
        to = _arrived_in(scene, sentence, crowd, verb, by)
    if verb.has("freed") and by is None and to is None and crowd.of is None:
        # *60 have returned home*: to the side that says so.
        said = scene.said(sentence, verb)
        if said.speaker is not None and said.speaker.side.kind is PartyKind.STATE:
            to = said.speaker.side
    if (
        verb.has("handover")
        and by is not None
        and to is None
        and crowd.of is None
        and is_passive(scene, sentence, verb)
    ):
        # *The ministry of A said that 390 were returned from B*: to A.
        teller = scene.said(sentence, verb).speaker
        to = teller.side if teller is not None and can_be_side(teller) and scene.opponent(teller.side) == by else None
    if to is None and crowd.of is not None and crowd.of.side != by:
        to = side_of(scene, crowd.of.side, by)
    if to is None and crowd.of is None and by is not None and scene.pack.declined:
        to = fighters_of(scene, sentence, crowd, by)
    if to is None and crowd.of is None and by is not None and by.kind is PartyKind.ARMED_GROUP:
        to = served(scene, sentence, crowd, by)
    if to is None and verb.has("freed") and crowd.of is None and crowd.category in CAPTIVES:
        # Whoever tells that captives came home tells of their own.
        said = scene.said(sentence, verb)
        if said.speaker is not None and can_be_side(said.speaker) and said.speaker.side != by:
            to = said.speaker.side
    by = by if by is None or can_be_side(by) else None
    by = by or kept_in(scene, sentence, crowd) or keeper(scene, crowd, to)
    watching = onlookers(scene, sentence, verb)
    by = None if by in watching else by
    if (
        to is None
        and by is not None
        and (crowd.category in OF_WAR or (verb.has("freed", "receive") and crowd.category in CAPTIVES))
    ):
        # *A freed 20 prisoners of war*, in a text of A and B.
        against = enemy(scene, by)
        to = against if against is not None and crowd.of in (None, against) else None
    return by, None if to in watching and (crowd.of is None or crowd.of.side != to) else to


def _taken_from(sentence: Sentence, named: Named) -> bool:
    """*Freed 30 children captured from A*: whether a name only tells from whom people were captured."""
    return any(item.has("caught") for item in sentence.items[max(0, named.first - 3) : named.first])


def _arrived_in(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, by: Party | None) -> Party | None:
    """*Returned to their families in A*: the country where those who come home are."""
    for named in scene.mentions(sentence, range(verb.index + 1, sentence.clause_of(verb).stop)):
        party = scene.resolve(named)
        if held_there(sentence, crowd, named):
            continue
        if named.role == "in" and party is not None and party.kind is PartyKind.STATE and party.side != by:
            return party.side
    return None


def wanted(sentence: Sentence, verb: Item) -> bool:
    """*A wants to free 1,000*: who only seeks to set people free does not hold them."""
    lead = sentence.items[max(0, verb.index - 2) : verb.index]
    return any(item.has("effort", "wants") for item in lead) and not any(item.has("speech", "not") for item in lead)


def _of_others(sentence: Sentence, crowd: Crowd, verb: Item, actor: Party) -> bool:
    """*A agreed to return four*, *B returns 20 of A's*: a verb of both ways gives what is another's."""
    if crowd.of is not None and crowd.of.side != actor:
        return True
    lead = sentence.items[max(0, verb.index - 2) : verb.index]
    return "future" in verb.marks or any(
        item.has("ready", "commit") or item.stands("accepted", "agreed", "refused") for item in lead
    )


def _given_first(sentence: Sentence, named: Named, verb: Item) -> bool:
    """*To A were handed 20*: a form of several cases, with no noun before it to own, is who receives."""
    if named.role != "of" or named.last + 1 != verb.index or "dat" not in sentence.items[named.last].cases:
        return False
    before = sentence.items[named.first - 1] if named.first else None
    return before is None or before.kind is not TokenKind.WORD or before.has("glue", "and", "but", "in_return")


def _sends(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> bool:
    """*A has repatriated 18 prisoners*: a verb that can be a participle is none with people behind it."""
    if scene.pack.declined or scene.pack.verb_first:
        return False
    return 0 < crowd.first - verb.index <= 2 and crowd.number is not None


def _describes(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*The by A supported rebels of B*: an agent before a name belongs to the participle that describes it."""
    row = scene.mentions(sentence, range(named.last + 1, min(len(sentence.items), named.last + 5)))
    other = next((each for each in row if not each.role), None)
    between = sentence.items[named.last + 1 : other.first] if other is not None else []
    return other is not None and all(
        item.text == "-" or (item.kind is TokenKind.WORD and (not item.cues or item.has("group"))) for item in between
    )


def _of_another(scene: Scene, sentence: Sentence, verb: Item, named: Named, crowd: Crowd) -> bool:
    """*The release of 32 soldiers by A and of two by B*: an agent between two crowds is that of the first."""
    if verb.index > crowd.last and named.last < crowd.first:
        # *20 were freed by A and 30 were released by B*
        return any(item.has(*VERBS) for item in sentence.items[max(0, named.first - 4) : named.first])
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
    between = [item for item in sentence.items[crowd.last + 1 : named.first] if item.text not in QUOTES]
    return named.first > crowd.last and len(between) <= 2 and all(item.has("prep", "glue", "group") for item in between)


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
    if said.item is None or said.speaker is None or said.item.index > verb.index or not can_be_side(said.speaker):
        return []
    side = said.speaker.side
    if side not in scene.fighting():
        return []
    if crowd.category is DetaineeCategory.HOSTAGE or (crowd.of is not None and crowd.of.side == side):
        return []
    between = [item for item in sentence.items[said.item.index + 1 : verb.index] if item.kind is TokenKind.WORD]
    small = ("that", "glue", "about", "prep", "weekday", "month", "day")
    if all(item.has(*small) for item in between) and len(between) <= 6:
        return [side]
    return []


def _recipient(scene: Scene, sentence: Sentence, verb: Item, giver: Party) -> Party | None:
    """*Handed A B 15 prisoners*, *A handed B 15*: behind the giver, or behind a verb whose giver is told before it."""
    behind = verb.index + 1
    behind += behind < len(sentence.items) and sentence.items[behind].has("glue")
    told = named_before(scene, sentence, verb) is not None or sentence.items[max(0, verb.index - 1)].has("that_they")
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
            if party is not None and can_be_side(party) and party.side != giver:
                return party.side
    return None


def _given_besides(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Party | None:
    """*The peacekeepers handed A 32 soldiers, and B — two*: who receives some where others gave to another before."""
    dash = sentence.items[crowd.first - 1] if crowd.first else None
    if dash is None or dash.text not in DASHES or not verb.has("handover") or verb.index >= dash.index:
        return None
    row = [named for named in scene.mentions(sentence, range(dash.index)) if named.role == "to"]
    if len(row) < 2 or row[-1].last != dash.index - 1 or row[0].party == row[-1].party:
        return None
    party = scene.resolve(row[-1])
    return party.side if party is not None and can_be_side(party) else None


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
        return party.side if joined and party is not None and can_be_side(party) else None
    dash = sentence.items[at] if crowd.first else None
    if dash is None or dash.text not in DASHES or verb.index >= dash.index:
        return None
    for named in scene.mentions(sentence, range(verb.index + 1, dash.index)):
        if named.last == dash.index - 1 and (not named.role or is_passive(scene, sentence, verb)):
            party = scene.resolve(named)
            return party.side if party is not None and can_be_side(party) else None
    return None


def side_of(scene: Scene, country: Party, by: Party | None) -> Party:
    """Who receives people of a country: the country, or the armed group that the text names in its place."""
    group = scene.people.group
    if group is None or group == by or country.kind is not PartyKind.STATE:
        return country
    if scene.pack.registry.homes.get(group.id, country.id) != country.id:
        return country
    return country if country in scene.sides else group


def _by_adjective(scene: Scene, sentence: Sentence, verb: Item, crowd: Crowd) -> list[Party]:
    """The state of a body that no list knows: *the Sudanese prison service released 20*."""
    low, high = (verb.index, crowd.first) if verb.index < crowd.first else (max(0, verb.index - 4), verb.index)
    for item in sentence.items[low:high]:
        if item.has("adjective") and not item.has("persons"):
            party = scene.pack.registry[item.cues["adjective"]]
            if can_be_side(party):
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
    if not sentence.items[low].has(*VERBS) and _after_another(scene, sentence, low):
        counted.add(low - 1)
    while first > 0 and sentence.items[first - 1].clause >= sentence.items[low].clause - 0:
        if sentence.items[first - 1].has("for", "in_return", "speech", "voiced") or first - 1 in counted:
            break
        joined = "conj" in sentence.items[low].marks or sentence.items[first - 1].has("and")
        if first == low and counted and joined and sentence.items[low].has(*VERBS):
            break  # *handed over 40 to A, and received 20*
        first -= 1
    while last + 1 < len(sentence.items) and sentence.items[last + 1].clause == sentence.items[high].clause:
        if sentence.items[last + 1].has("for", "in_return", "speech", "voiced", *VERBS):
            break
        last += 1
    comma = sentence.items[last + 1 : last + 3]
    if len(comma) == 2 and comma[0].text == "," and comma[1].cues.get("prep") == "to":
        last = sentence.clause_of(comma[1]).stop - 1  # *63 captives came home, to A*
    return range(first, last + 1)


def _after_another(scene: Scene, sentence: Sentence, low: int) -> bool:
    """*16 were freed by A and eight were returned to B*: whether *and* joins people to an act told of before them."""
    if not low or not sentence.items[low - 1].has("and"):
        return False
    before = next(
        (crowd for crowd in people_of(scene, sentence) if crowd.number is not None and crowd.last < low), None
    )
    return before is not None and any(item.has(*VERBS) for item in sentence.items[before.last + 1 : low])
