"""The ceasefire that an agreement named in passing has made: *under the ceasefire deal between A and B*."""

from ....model.condition import Action
from ....model.party import Role
from ...items import Item, Sentence
from ...scene import Scene, can_act
from ...tokens import TokenKind
from ..standing import ahead, hypothetical, sought


def there_is_a_deal(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """Whether a sentence takes an agreement on a ceasefire for granted: who welcomes, keeps or breaks it has it."""
    pact = _agreement_on(sentence, head)
    made = _made(sentence, pact or head) or _made_by_mediators(sentence, head)
    if (pact is None and not made) or _unmade(scene, sentence, pact or head, head, made=made):
        return False
    if pact is None or made:
        return True
    lead = sentence.items[max(0, min(pact.index, head.index) - 6) : max(pact.index, head.index)]
    taken = any(
        item.has("welcome", "according", "thanks", "month")
        or item.cues.get("action") == Action.COMPLY
        or item.stands("violated")
        for item in lead
    )
    return taken or len(_parted(scene, sentence, head)) > 1


def _agreement_on(sentence: Sentence, head: Item) -> Item | None:
    """*The ceasefire agreement*, *an agreement on a ceasefire*: the word for what was agreed beside a ceasefire."""
    if head.has("pact"):
        return head
    behind = sentence.items[head.index + 1 : head.index + 2]
    if behind and behind[0].has("pact") and behind[0].clause == head.clause:
        return behind[0]
    lead = [item for item in sentence.items[max(0, head.index - 4) : head.index] if not _small(item)]
    return lead[-1] if lead and lead[-1].has("pact") else None


def _made(sentence: Sentence, pact: Item) -> bool:
    """*A truce reached in May*, *a deal brokered by M*: whether a participle behind it tells how it came about."""
    for item in sentence.items[pact.index + 1 : pact.index + 4]:
        if item.kind is TokenKind.MARK or item.has("that", "prep", "but", "and"):
            return False
        if item.stands("agreed") or item.cues.get("role") == Role.MEDIATOR:
            return True
        if item.cues and not item.has("glue", "pact", "who", "passive", "attribute"):
            return False
    return False


def _made_by_mediators(sentence: Sentence, head: Item) -> bool:
    """*The M-brokered truce*."""
    lead = sentence.items[max(0, head.index - 3) : head.index]
    return any(item.has("tied") and item.cues.get("role") == Role.MEDIATOR for item in lead)


def _small(item: Item) -> bool:
    return item.has("glue", "prep", "about", "attribute", "indefinite", "unit", "span", "number") or item.text in '-«"“'


_OPEN = (
    "effort",
    "might",
    "if",
    "only_if",
    "provided",
    "contact",
    "proposal",
    "propose",
    "call",
    "need",
    "demand",
    "not",
)


def _unmade(scene: Scene, sentence: Sentence, pact: Item, head: Item, *, made: bool) -> bool:
    """Whether an agreement is only sought, discussed, possible or asked for."""
    first = min(pact.index, head.index)
    around = sentence.items[max(0, first - 7) : max(pact.index, head.index) + 2]
    asked = any(item.has(*_OPEN) or item.has("ready", "absent", "future", "before") for item in around)
    lead = sentence.items[max(0, first - 4) : first]
    under = any(item.has("according") or item.stands("agreed") for item in lead)  # *as part of a deal*
    loose = not (made or under) and any(item.has("indefinite") for item in lead)
    unsure = hypothetical(scene, sentence, head) or sought(sentence, pact) or (not made and ahead(sentence, pact))
    return asked or loose or unsure


def _parted(scene: Scene, sentence: Sentence, head: Item) -> set[object]:
    """The sides between whom the agreement is said to be."""
    row = scene.named[sentence.number]
    sides: set[object] = set()
    for place, named in enumerate(row):
        if named.role == "between" and -8 <= named.first - head.index <= 8:
            for other in row[place : place + 3]:
                sides.update(party.side for party in scene.everyone(sentence, other) if can_act(party))
    return sides
