"""Whether a word of guaranteeing is an act of it: *A guarantees*, and not *B wants guarantees*, *A could offer*."""

from ....model.attribution import SpeechAct
from ....model.condition import Action
from ....model.guarantee import Undertaking
from ....model.party import PartyKind
from ...items import Item, Sentence
from ...named import sides_of
from ...scene import Scene
from ...tokens import QUOTES, TokenKind
from ..standing import turns_down
from .givers import giver_of
from .guarantors import guarantors_of, named_guarantors
from .undertakings import PROTECTION, gives, under, undertaken


def wanted(sentence: Sentence, verb: Item) -> bool:
    """*B is working to secure guarantees*, *A called on them to guarantee*: a verb of what is only wanted."""
    lead = sentence.before(
        verb,
        lambda other: (
            other.has("call", "demand", "must", "should", "need", "wants", "effort", "appeal")
            or other.cues.get("speech") == SpeechAct.DEMAND
        ),
        6,
        stop=lambda other: other.kind is not TokenKind.WORD or other.has("that", "passive"),
    )
    if lead is not None and (verb.has("obtain") or verb.cues.get("guarantee") == "verb"):
        return True
    if verb.cues.get("guarantee") == "verb" and _of_what_is_demanded(sentence, verb):
        return True
    before = sentence.items[verb.index - 1] if verb.index else None
    return verb.has("obtain") and before is not None and before.cues.get("prep") == "to"


def only_imagined(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A could offer*, *whether A will offer*, *A denied that it had offered*: whether nobody is said to do it."""
    said = scene.said(sentence, item)
    if said.act is SpeechAct.DENY:
        return True
    if said.act is SpeechAct.REJECT and said.item is not None and item.cues.get("guarantee") == "verb":
        if said.item.index < item.index:
            return True  # *ruled out sending troops to guarantee the deal*
    if "might" not in sentence.cued:
        return False
    might = sentence.before(
        item,
        lambda other: other.has("might") and not other.has("future"),
        7,
        stop=lambda other: other.kind is not TokenKind.WORD or other.has("speech"),
    )
    return might is not None


def by_a_thing(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*An agreement that guarantees the rights of all*: whether no party but what is agreed on guarantees."""
    if item.cues.get("guarantee") != "verb" or not item.index:
        return False
    row = sentence.items[max(0, item.index - 3) : item.index]
    if not scene.pack.verb_first:
        if not row[-1].has("who", "that"):
            return False
        row = [other for other in row[:-1] if other.kind is TokenKind.WORD][-1:]
    agreed = any(other.cues.get("undertaking") == Undertaking.IMPLEMENTATION or other.has(*_THINGS) for other in row)
    return agreed and not any(other.has("that", "name", "speech", "commit") for other in row)


_THINGS = ("proposal", "ceasefire", "law")


def _of_what_is_demanded(sentence: Sentence, verb: Item) -> bool:
    """*Demands that A stop the war, withdraw, and guarantee*: one of several things asked for in one clause."""
    lead = sentence.before(
        verb,
        lambda other: other.has("demand") or other.cues.get("speech") == SpeechAct.DEMAND,
        40,
        stop=lambda other: other.kind is TokenKind.BREAK or other.has("speech", "but") or other.text in QUOTES,
    )
    if lead is None or "that" not in sentence.cued:
        return False
    joined = any(other.has("and") for other in sentence.items[max(0, verb.index - 2) : verb.index])
    return joined and any(other.has("that") for other in sentence.items[lead.index : verb.index])


def refused(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether the guarantee, or the verb that gives it, is negated or refused."""
    giver = giver_of(sentence, item)
    rows = [item] if giver is None else [item, giver]
    if any(scene.negated(sentence, each, 2) for each in rows):
        return True
    return sentence.before(rows[-1], turns_down, 3, stop=lambda other: other.has("in_exchange")) is not None


def pledges(scene: Scene, sentence: Sentence, item: Item, undertakings: list[Item]) -> bool:
    """Whether a word of guaranteeing is an act of it: a verb, or a noun that somebody gives or gets."""
    if item.has("guarantee") and item.cues["guarantee"] == "verb" and not item.marks & {"to", "by", "def"}:
        return True
    if item.has("commit", "works") and not item.has("guarantee"):
        return bool(undertakings) and _commits(scene, sentence, item, undertakings[0])
    if item.cues.get("guarantee") == "agent":
        return bool(named_guarantors(scene, sentence, item))
    if item.cases and item.cases <= _NO_OBJECT and not under(sentence, item):
        return False  # *membership is the best guarantee*, *gave substance to the guarantees*
    if sentence.before(item, lambda other: other.has("obtain"), 9) is not None:
        return True
    if under(sentence, item):
        return True
    around = sentence.items[max(0, item.index - 6) : item.index]
    if any(other.has("ready", "commit", "obtain") or gives(other) for other in around):
        return True
    if giver_of(sentence, item) is not None:
        return True
    amnesty = item.cues.get("undertaking") == Undertaking.AMNESTY
    if amnesty and any(other.cues.get("speech") == SpeechAct.ANNOUNCE for other in around):
        return True  # *A announced a general amnesty*
    if any(other.has("demand", "effort", "call") for other in around):
        return False  # *B wants guarantees from A*: nobody has given them
    if _of_a_side(scene, sentence, item) and any(other is not item for other in undertakings):
        return sentence.first("demand", "effort", "call", "need", "wants", "might", "should") is None
    sent = any(other.cues.get("prep") in _SENT for other in sentence.items[item.index + 1 : item.index + 5])
    return sent and not scene.negated(sentence, item, 6)


def _of_a_side(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*An A guarantee that its leaders will not be touched*: whether an adjective right beside says whose it is."""
    beside = sentence.items[item.index - 1 : item.index] if scene.pack.adjective_first else []
    if not scene.pack.adjective_first:
        beside = sentence.items[item.index + 1 : item.index + 2]
    return any(other.has("adjective") and sides_of(other, scene.pack) is not None for other in beside)


def _commits(scene: Scene, sentence: Sentence, item: Item, undertaking: Item) -> bool:
    """*Pledged to let them pass safely*: of what can be pledged, only what protects people is a guarantee."""
    ensured = sentence.before(undertaking, lambda other: other.cues.get("action") == Action.ENSURE, 3)
    if ensured is not None and 0 < ensured.index - item.index <= 10:
        return True  # *pledged to work with both to ensure the implementation of the truce*
    if item.has("works"):
        return False
    between = sentence.items[item.index + 1 : undertaking.index]
    words = [other for other in between if not other.has("glue", "name", "adjective", "that", "prep")]
    near = undertaking.index > item.index and len(words) <= 3 and len(between) <= 8
    kind = undertaken(sentence, undertaking)
    kept = kind in PROTECTION or kind is Undertaking.RIGHTS
    return near and (kept or (kind is Undertaking.SECURITY and _of_another(scene, sentence, item)))


def _of_another(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Pledged to contribute to the security of B*: whether a state is named that is not who pledges."""
    own = {party.side for party in guarantors_of(scene, sentence, item, None)}
    behind = scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 14)))
    parties = [
        named.party.side for named in behind if named.party is not None and named.role in ("to", "of", "for", "in")
    ]
    row = sentence.items[item.index + 1 : item.index + 14]
    parties += [side for other in row if other.has("adjective") and (side := sides_of(other, scene.pack)) is not None]
    return any(party.kind is PartyKind.STATE and party not in own for party in parties)


_SENT = ("from", "by")
"""The prepositions of whose guarantees they are."""

_NO_OBJECT = frozenset({"ins", "dat", "loc"})
"""The cases of what something serves as or is given to: it is not what is given."""
