"""What those who give up are promised: *rebels who lay down their arms will be pardoned*."""

from ....model.condition import Precondition
from ....model.guarantee import ContingencyKind, Guarantee, PledgeStatus, Undertaking
from ....model.party import Party
from ...drafts import Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of
from ..agreements.initiatives import phrase_end
from ..standing import past
from .contingencies import DraftContingency
from .gainers import people_meant, people_within
from .openers import announcer_of, unless_gaining
from .told_guarantees import add_guarantees
from .undertakings import PROTECTION, undertaken
from .untold_guarantors import of_a_war


def read_surrenders(scene: Scene, sentence: Sentence) -> None:
    """Add what is promised to those who give up, where nothing is read of the promise yet."""
    if "contingency" not in sentence.cued:
        return
    if not of_a_war(scene):
        return
    for giving_up in sentence.where("contingency"):
        if giving_up.cues["contingency"] != ContingencyKind.SURRENDER or past(sentence, giving_up):
            continue
        promise = _promise(scene, sentence, giving_up)
        if promise is None or scene.inside(Precondition, promise, giving_up) or scene.inside(Guarantee, promise):
            continue
        _add(scene, sentence, giving_up, promise)
        return


def _promise(scene: Scene, sentence: Sentence, giving_up: Item) -> Item | None:
    """The word for what is to be done for those who give up, who are told by *if* or *who*."""
    told = sentence.before(giving_up, lambda other: other.has("if", "who", "anyone"), 8)
    if told is None and not (scene.pack.declined and _of_people(sentence, giving_up)):
        return None
    for item in sentence.where("undertaking", "subject", "permit"):
        if abs(item.index - giving_up.index) > 20 or undertaken(sentence, item) not in _PROMISED:
            continue
        ahead = sentence.before(item, lambda other: other.has("future", "obtain"), 4) is not None
        if ahead or item.has("future"):
            return item
    return None


def _of_people(sentence: Sentence, giving_up: Item) -> bool:
    """*Fighters having laid down their arms*: whether a participle says it of people right before it."""
    row = sentence.items[max(0, giving_up.index - 3) : giving_up.index]
    return any(other.has("persons", "group", "armed") for other in row)


_PROMISED = PROTECTION - {Undertaking.SAFETY}


def _add(scene: Scene, sentence: Sentence, giving_up: Item, promise: Item) -> None:
    kind = undertaken(sentence, promise)
    if kind is None:
        return
    first, last = min(giving_up.index, promise.index), max(giving_up.index, promise.index)
    beneficiaries = scene.people.as_people(_those_who(scene, sentence, giving_up))
    guarantors = announcer_of(scene, sentence, promise, beneficiaries) or _government(scene, sentence, promise)
    guarantors = guarantors or _who_decrees(scene, sentence, beneficiaries)
    start = sentence.before(giving_up, lambda other: other.has("if", "who", "anyone"), 8) or giving_up
    words = Words(sentence.items[min(first, start.index)].start, phrase_end(sentence, sentence.items[last]))
    fields = {
        "status": PledgeStatus.OFFERED,
        "beneficiaries": beneficiaries,
        "undertakings": (kind,),
        "contingent_on": (DraftContingency(ContingencyKind.SURRENDER, Words(start.start, giving_up.end)),),
    }
    add_guarantees(scene, sentence, promise, words, guarantors, fields)


def _government(scene: Scene, sentence: Sentence, promise: Item) -> list[Party]:
    """*The authorities will not prosecute them*: in a text of one state, that state."""
    clause = range(sentence.clause_of(promise).start, promise.index)
    body = next((item for item in sentence.where("body", within=clause) if scene.at(sentence, item) is None), None)
    state = scene.people.backdrop.state(sentence) if body is not None else None
    return [state] if state is not None else []


def _who_decrees(scene: Scene, sentence: Sentence, beneficiaries: tuple[Party, ...]) -> list[Party]:
    """*Rebels who lay down their arms will be pardoned; such a decree was signed by A*: who puts it into law."""
    for verb in sentence.where("decrees"):
        behind = scene.mentions(sentence, range(verb.index + 1, min(len(sentence.items), verb.index + 5)))
        named = next((each for each in behind if not each.role and each.party is not None), None)
        found = [named.party] if named is not None and named.party is not None else []
        for party in found or subject_of(scene, sentence, verb, fallback=False):
            return unless_gaining(party, beneficiaries)
    return []


def _those_who(scene: Scene, sentence: Sentence, giving_up: Item) -> tuple[Party, ...]:
    """Who gives up: named before the verb, or behind it where verbs come first."""
    before = range(max(0, giving_up.index - 8), giving_up.index)
    behind = range(giving_up.index + 1, min(len(sentence.items), giving_up.index + 5))
    for row in (before, behind) if scene.pack.verb_first else (before,):
        found = people_within(scene, sentence, row, ())
        if found:
            return found
    return people_meant(scene, sentence, range(len(sentence.items)))
