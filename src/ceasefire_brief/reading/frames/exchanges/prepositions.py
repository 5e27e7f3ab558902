"""The sides that prepositions and cases tell: *to A*, *by B*, *from B*, *A's release of 20*."""

from collections.abc import Iterator

from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene, can_be_side
from ...subjects import is_passive
from ...tokens import QUOTES, TokenKind
from ..capacity import helpers
from .captives import VERBS, people_of
from .gaps import Sides
from .keepers import captor, held_there


def told_sides(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Sides:
    """Who lets people go and who receives them, as far as words around them and their verb say; else their captor."""
    by = to = None
    holder = captor(scene, sentence, crowd)
    for named, party in _around(scene, sentence, crowd, verb):
        inside = crowd.first <= named.first <= crowd.last
        theirs = verb.has("release", "released") or holder not in (None, party.side) or to == party.side
        if named.role == "from" and _right_behind(sentence, crowd, named) and theirs:
            # *Released 20 prisoners from the army*: theirs; who lets go stands elsewhere.
            crowd.of = crowd.of or party.side
        elif inside:
            if named.role == "of" and by is None and named.last == verb.index - 1 and _possessor(sentence, named):
                by = party.side
        elif to is None and (
            named.role == "to"
            or _given_first(sentence, named, verb)
            or _given_undeclined(scene, sentence, named, verb, crowd)
        ):
            to = party.side
        elif by is None and _gives(sentence, named, verb):
            by = party.side
    return by or holder, to


def _gives(sentence: Sentence, named: Named, verb: Item) -> bool:
    """Whether a name beside people says who lets them go: *by A*, *from A*, *A's release of 20*."""
    if named.role == "by":
        return not verb.has("receive")
    return named.role in ("from", "at") or (
        named.role == "of" and named.last == verb.index - 1 and _possessor(sentence, named)
    )


def _around(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Iterator[tuple[Named, Party]]:
    """The sides named around people and their verb that can have a part in the act."""
    low, high = min(verb.index, crowd.first), max(verb.index, crowd.last)
    clause = sentence.clause_of(sentence.items[crowd.last])
    behind = scene.mentions(sentence, range(crowd.last + 1, min(clause.stop, crowd.last + 5)))
    own = next((named for named in behind if named.role == "to" and named.first - crowd.last <= 2), None)
    for named in scene.mentions(sentence, _reach(scene, sentence, low, high)):
        party = scene.resolve(named)
        if party is None or not can_be_side(party) or party in helpers(scene, sentence):
            continue
        if named.first and sentence.items[named.first - 1].has("tied"):
            continue  # *the fighters backed by A freed 20*
        if named.role == "to" and own is not None and named is not own:
            continue  # *32 were handed to A and two soldiers to B*
        inside = crowd.first <= named.first <= crowd.last
        if not inside and held_there(sentence, crowd, named):
            continue
        if named.role == "by" and (
            _of_another(scene, sentence, verb, named, crowd) or _describes(scene, sentence, named)
        ):
            continue
        if named.role == "from" and not inside and _of_a_force(crowd, named, party):
            crowd.of = crowd.of or party
            continue
        if named.role != "from" or not _taken_from(sentence, named):
            yield named, party


def _of_a_force(crowd: Crowd, named: Named, party: Party) -> bool:
    """*20 prisoners from the armed forces of A* are its people."""
    return party.kind is PartyKind.ARMED_FORCE and named.first - crowd.last <= 2


def _taken_from(sentence: Sentence, named: Named) -> bool:
    """*Freed 30 children captured from A*: whether a name only tells from whom people were captured."""
    return any(item.has("caught") for item in sentence.items[max(0, named.first - 3) : named.first])


def _given_first(sentence: Sentence, named: Named, verb: Item) -> bool:
    """*To A were handed 20*: a form of several cases, with no noun before it to own, is who receives."""
    if named.role != "of" or named.last + 1 != verb.index or "dat" not in sentence.items[named.last].cases:
        return False
    before = sentence.items[named.first - 1] if named.first else None
    return before is None or before.kind is not TokenKind.WORD or before.has("glue", "and", "but", "in_return")


def _given_undeclined(scene: Scene, sentence: Sentence, named: Named, verb: Item, crowd: Crowd) -> bool:
    """*To A were handed 20*, where the name has no other form: before a passive verb that people stand behind."""
    between = sentence.items[named.last + 1 : verb.index]
    undeclined = not named.role and len(sentence.items[named.last].cases) in (0, 5, 6)
    handed = verb.has("handover") and named.last < verb.index < crowd.first and is_passive(scene, sentence, verb)
    return scene.pack.declined and undeclined and handed and all(item.has("glue", "passive") for item in between)


def _describes(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*The by A supported rebels of B*: an agent before a name belongs to the participle that describes it."""
    row = scene.mentions(sentence, range(named.last + 1, named.last + 5))
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
    if not named.first < crowd.first or crowd.first < verb.index:
        return False
    # *20 held by A were freed, as well as 30*
    low = verb.index if verb.index < named.first else 0
    return any(low <= each.first < named.first for each in people_of(scene, sentence) if each is not crowd)


def _right_behind(sentence: Sentence, crowd: Crowd, named: Named) -> bool:
    """Whether nothing but small words stands between people and a name."""
    between = [item for item in sentence.items[crowd.last + 1 : named.first] if item.text not in QUOTES]
    return named.first > crowd.last and len(between) <= 2 and all(item.has("prep", "glue", "group") for item in between)


def _possessor(sentence: Sentence, named: Named) -> bool:
    """Whether a mention stands as an owner before what it owns: *A's*."""
    return "of" in sentence.items[named.last].marks


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
    while first > 0 and sentence.items[first - 1].clause >= sentence.items[low].clause:
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
