"""Those who are let go: who can hold them, how they are counted, what is asked for them."""

from collections.abc import Sequence

from ....model.exchange import DetaineeCategory, Release, Share
from ....model.party import Party, PartyKind
from ...crowds import Crowd, detainees
from ...headcount import crowds
from ...items import Item, Sentence
from ...named import Named
from ...numerals import numbers
from ...scene import Scene, can_be_side
from ...tokens import QUOTES, TokenKind
from .called import add_called

VERBS = ("release", "released", "handover", "receive", "freed")
PRISONERS = frozenset({DetaineeCategory.PRISONER_OF_WAR, DetaineeCategory.DETAINEE})
LIVING = PRISONERS | {DetaineeCategory.HOSTAGE}
CAPTIVES = LIVING | {DetaineeCategory.REMAINS}

_SERVING = frozenset({"soldier", "people", "civilian", "child", "remains"})


def people_of(scene: Scene, sentence: Sentence) -> list[Crowd]:
    """The people of a sentence."""
    known: list[Crowd] | None = sentence.cache.get("crowds")
    if known is None:
        known = sentence.cache["crowds"] = crowds(sentence, scene.pack, numbers(sentence))
        add_called(scene, sentence, known)
        for crowd in known:
            _whose(scene, sentence, crowd)
        _theirs(scene, sentence, known)
    return known


def _whose(scene: Scene, sentence: Sentence, crowd: Crowd) -> None:
    """*Our people*: those of whoever speaks; *its soldiers*: those of whoever acts before."""
    for item in sentence.items[crowd.first : crowd.last + 1]:
        if item.has("ours") and crowd.of is None:
            speaker = scene.said(sentence, item).speaker or scene.speaker
            if speaker is not None and can_be_side(speaker):
                crowd.of = speaker.side
    crowd.of = _of_fighters(scene, sentence, crowd) or crowd.of
    if crowd.of is None and crowd.number is not None and crowd.noun is not None:
        crowd.of = _of_a_group(scene, sentence, crowd) or _of_a_body(scene, sentence, crowd)
        crowd.of = crowd.of or _from_group(scene, sentence, crowd)
    if crowd.of is None and crowd.number is not None and scene.pack.verb_first:
        crowd.of = _owned_by(scene, sentence, crowd)
    if crowd.of is None and crowd.number is not None and _its_own(sentence, crowd):
        crowd.of = _owner(scene, sentence, crowd)
    if crowd.of is None and scene.pack.verb_first:
        crowd.of = _serving(scene, sentence, crowd)
    if crowd.of is None and "belongs" in sentence.cued:
        crowd.of = _belonging_to(scene, sentence, crowd)


def _of_fighters(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Two captives of the A opposition fighters*: the armed group that is named behind a noun, and not its country."""
    if crowd.of is None or crowd.of.kind is not PartyKind.STATE or crowd.noun is None:
        return None
    row = scene.mentions(sentence, range(crowd.noun + 1, crowd.last + 4))
    named = next((each for each in row if each.role == "of" and each.first <= crowd.last), None)
    party = named.party if named is not None else None
    return party if party is not None and party.kind is PartyKind.ARMED_GROUP else None


def _owned_by(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*250 of the prisoners of A*, where a name right behind a noun owns it: hostages are of nobody who holds them."""
    if crowd.category not in PRISONERS:
        return None
    behind = scene.mentions(sentence, range(crowd.last + 1, crowd.last + 2))
    named = next((each for each in behind if each.first == crowd.last + 1 and not each.role), None)
    party = scene.resolve(named) if named is not None else None
    apart = named is not None and "conj" in sentence.items[named.first].marks
    if named is None or party is None or apart or not can_be_side(party):
        return None
    crowd.last = named.last
    return party.side


def _from_group(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Three fighters from the country's group G*: the armed group that captured fighters come from."""
    behind = sentence.items[crowd.last + 1 : crowd.last + 2]
    kind = sentence.items[crowd.noun].cues.get("persons") if crowd.noun is not None else None
    given = any(item.has("for", "in_return") for item in sentence.items[max(0, crowd.first - 3) : crowd.first])
    # *In exchange for seven captives from B*: B gives them
    serves = kind in ("soldier", "prisoner_of_war") and not given and "receive" not in sentence.cued
    if scene.pack.verb_first or not serves or not behind or behind[0].cues.get("prep") != "from":
        return None
    for named in scene.mentions(sentence, range(crowd.last + 2, crowd.last + 5)):
        between = sentence.items[behind[0].index + 1 : named.first]
        owned = all("of" in item.marks or item.has("glue", "adjective", "group") for item in between)
        if named.party is not None and named.party.kind is PartyKind.ARMED_GROUP and owned:
            return named.party
    return None


def _of_a_group(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*26 Houthis*: the armed group whose name is also that of its people."""
    name = sentence.items[crowd.noun or crowd.first].cues.get("name")
    party = scene.pack.registry[name] if name else None
    return party if party is not None and party.kind is PartyKind.ARMED_GROUP else None


def _of_a_body(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*15 government soldiers*: the state whose government or army the noun itself names.

    Where nouns are declined, the word for troops is also that for any soldiers.
    """
    if scene.pack.declined or scene.pack.verb_first:
        return None
    noun = sentence.items[crowd.noun or crowd.first]
    named = scene.at(sentence, noun) if noun.has("body") else None
    party = scene.resolve(named) if named is not None else None
    return party.side if party is not None and can_be_side(party) else None


def _theirs(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> None:
    """*1,700 of our captives and 1,200 of theirs*: beside the speaker's own people those of the other side."""
    own = next((crowd.of for crowd in people if crowd.of is not None and is_ours(sentence, crowd)), None)
    pair = scene.pair if own is not None and own.side in scene.pair else ()
    other = next((side for side in pair if own is not None and side != own.side), None)
    other = other or (scene.opponent(own.side) if own is not None else None)
    for crowd in people if other is not None else ():
        row = sentence.items[crowd.first : crowd.last + 1]
        if crowd.of is None and crowd.number is not None and any(item.has("them") for item in row):
            crowd.of = other


_WHOSE = ("soldier", "prisoner_of_war", "detainee")
"""Words for people with a name right behind them that tells whose they are; hostages are those of who holds them."""


def _serving(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*147 detainees from the fighters of A*: where one noun stands behind the other, also with marks between."""
    last = sentence.items[crowd.last]
    at = crowd.last + 1
    while at < len(sentence.items) and sentence.items[at].text in QUOTES:
        at += 1
    serves = last.cues.get("persons") in _WHOSE and "def" not in last.marks and crowd.number is not None
    named = scene.at(sentence, sentence.items[at]) if serves and at < len(sentence.items) else None
    party = scene.resolve(named) if named is not None and not named.role and named.first == at else None
    apart = "conj" in sentence.items[at].marks if party is not None else True
    return party.side if party is not None and not apart and can_be_side(party) else None


def _belonging_to(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Bodies of four dead of forces that belong to A*: whose people they are said to be."""
    for item in sentence.where("belongs", within=range(crowd.last + 1, crowd.last + 6)):
        for named in scene.mentions(sentence, range(item.index + 1, item.index + 4)):
            party = scene.resolve(named)
            near = item.clause == sentence.items[crowd.last].clause or item.index - crowd.last <= 2
            if near and party is not None and can_be_side(party):
                return party.side
    return None


def _its_own(sentence: Sentence, crowd: Crowd) -> bool:
    """*18 of its soldiers*, *its 18 soldiers*: people who are of a side, as its captives need not be."""
    row = sentence.items[max(0, crowd.first - 1) : crowd.last + 1]
    if any(item.has("own") for item in row):
        return True
    serves = crowd.noun is not None and sentence.items[crowd.noun].cues.get("persons") in _SERVING
    return serves and any(item.has("its") for item in row)


def _owner(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """Whom *its* means: the one side that acts before it in the sentence, of two the one that tells of it."""
    before: dict[Party, Named] = {}
    for named in scene.mentions(sentence, range(crowd.first)):
        party = scene.resolve(named)
        if party is not None and can_be_side(party) and not named.role:
            before.setdefault(party.side, named)
    if len(before) > 1:
        teller = scene.said(sentence, sentence.items[crowd.first]).speaker
        return teller.side if teller is not None and teller.side in before else None
    return next(iter(before), None)


def is_ours(sentence: Sentence, crowd: Crowd) -> bool:
    """*1,700 of our captives*: whether people are those of whoever speaks."""
    return any(item.has("ours", "own") for item in sentence.items[crowd.first : crowd.last + 1])


def of_the_other_side(sentence: Sentence, crowd: Crowd) -> bool:
    """*5,000 prisoners of A and 1,000 of the other side*: whether people are of whoever the first are not of."""
    row = sentence.items[crowd.last + 1 : crowd.last + 5]
    at = next((item for item in row if item.cues.get("side") == "one"), None)
    return at is not None and row[0].cues.get("prep") in ("of", "from") and any(item.has("glue") for item in row[1:3])


def parts_of(sentence: Sentence, people: Sequence[Crowd]) -> dict[int, list[Crowd]]:
    """The crowds that break another one down, by the identity of the one that they are part of."""
    found: dict[int, list[Crowd]] = {}
    whole: Crowd | None = None
    for place, crowd in enumerate(people):
        before = between = sentence.items[people[place - 1].last + 1 : crowd.first] if place else []
        dashed = bool(before) and before[0].text in "—-"
        apart = any(item.has("for", "in_return") for item in before)
        if crowd.noun is not None:
            before = [*before, *sentence.items[crowd.first : crowd.noun]]  # *35 soldiers, one of whom was a civilian*
        apart = apart or (crowd.noun is None and undergone(sentence, crowd) is not None) or _of_one_side(before)
        if place and not apart and (dashed or any(item.has("including") or item.text in ":(" for item in before)):
            whole = whole or (people[place - 1] if people[place - 1].number is not None else None)
        elif whole is not None and not _listed(before) and not _goes_on_listing(between):
            whole = None
        if whole is not None and crowd is not whole and not _larger(crowd, whole):
            found.setdefault(id(whole), []).append(crowd)
    return found


def _of_one_side(between: Sequence[Item]) -> bool:
    """*To swap 2,900: A frees 1,200*: whether people behind a colon are those whom one side lets go."""
    colon = next((item.index for item in between if item.text == ":"), None)
    behind = [item for item in between if colon is not None and item.index > colon]
    return any(item.has("name", "capital") for item in behind) and any(item.has(*VERBS) for item in behind)


def undergone(sentence: Sentence, crowd: Crowd) -> Item | None:
    """*24 were exchanged: 16 were freed by A and eight were returned to B*: the passive verb right behind people."""
    behind = sentence.items[crowd.last + 1 : crowd.last + 4]
    if not behind or not behind[0].has("passive") or behind[0].has(*VERBS):
        return None
    return next((item for item in behind[1:] if item.has(*VERBS)), None)


def _larger(crowd: Crowd, whole: Crowd) -> bool:
    """Whether a crowd is too large to be a part of another one."""
    return crowd.number is not None and whole.number is not None and crowd.number.value > whole.number.value


def _listed(between: Sequence[Item]) -> bool:
    """Whether two crowds stand in one list: nothing but commas, *and*, and small words between."""
    return len(between) <= 3 and not any(item.has("for", "in_return", *VERBS, "speech") for item in between)


def _goes_on_listing(between: Sequence[Item]) -> bool:
    """*183, including 18 who are serving life, 54 who*: whether a relative clause ends with a comma before people."""
    ends = bool(between) and (between[-1].text == "," or between[-1].has("and"))
    return ends and any(item.has("who") for item in between[:3]) and not any(item.has(*VERBS) for item in between)


def asked_for(sentence: Sentence, verb: Item) -> Item | None:
    """The word that only asks for an act of letting go, or makes it a condition: *demanded the release of*."""
    lead = sentence.items[max(0, verb.index - 2) : verb.index]
    return next(
        (item for item in lead if item.has("if", "only_if", "before") and not item.has("after", "status")), None
    ) or sentence.before(
        verb,
        lambda other: (
            other.has("demand", "call", "must", "should", "condition", "provided", "only_if")
            # *A wants to free 20* asks nobody.
            and not (other.has("wishes") and sentence.first("that", within=range(other.index, verb.index)) is None)
        ),
        9 if verb.has("passive") or any(item.has("passive", "future") for item in lead) else 6,
        stop=lambda other: other.kind is TokenKind.BREAK or other.text in ";:" or other.has("speech", *VERBS),
    )


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
        whom=detainees(crowd, _term_of(scene, sentence, crowd)),
        breakdown=tuple(
            Share(headcount=part.number.headcount, whom=detainees(part, _term_of(scene, sentence, part)))
            for part in parts
            if part.number is not None
        ),
    )


def of_war(scene: Scene) -> bool:
    """Whether a text speaks of fighting, of armed people or of a truce."""
    return not scene.cues.isdisjoint(("armed", "fight", "ceasefire", "captivity", "goodwill", "caught"))


def _term_of(scene: Scene, sentence: Sentence, crowd: Crowd) -> str | None:
    """The source's own words for a crowd."""
    if crowd.noun is None:
        return None
    return scene.words.words(sentence.items[crowd.noun], sentence.items[max(crowd.noun, crowd.last)])


def holders(scene: Scene, sentence: Sentence, row: Sequence[Named]) -> list[Party]:
    """The sides of some mentions that can hold captives, each once."""
    found: dict[Party, None] = {}
    for named in row:
        for party in scene.everyone(sentence, named):
            if can_be_side(party):
                found[party.side] = None
    return list(found)
