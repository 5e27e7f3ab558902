"""Where a proposal of something other than a ceasefire stands, as the words beside it tell."""

from ....model.proposal import ProposalStatus
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import is_passive, subject_of
from ...tokens import TokenKind
from ..standing import beside_troops, turns_down


def fate_of(scene: Scene, sentence: Sentence, item: Item) -> ProposalStatus:
    """Agreed to by several, turned down, supported in principle; else only proposed."""
    if _agreed_on(scene, sentence, item):
        return ProposalStatus.AGREED
    if turned_down(scene, sentence, item):
        return ProposalStatus.REJECTED
    if _supported(sentence, item):
        return ProposalStatus.SUPPORTED_IN_PRINCIPLE
    return ProposalStatus.PROPOSED


def _agreed_on(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A and B agreed to C's proposal*: whether more than one has said yes."""
    verb = sentence.before(
        item,
        lambda other: other.stands("agreed", "accepted"),
        7,
        stop=lambda other: other.kind is TokenKind.MARK or other.has("that", "speech"),
    )
    if verb is None or scene.negated(sentence, verb):
        return False
    several = len({party.side for party in subject_of(scene, sentence, verb, fallback=False)}) > 1
    return several or beside_troops(scene, sentence, verb)


def turned_down(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*The rebels rejected a draft peace plan*, *the draft was vetoed*: whether a proposal fails, by whomever."""
    if not item.has("proposal", "plan"):
        return False
    verb = sentence.before(item, turns_down, 4, stop=_parts) or _undergone(scene, sentence, item)
    return verb is not None and not scene.negated(sentence, verb, 2)


def _parts(item: Item) -> bool:
    return item.kind is TokenKind.MARK or item.has("and", "but", "that")


def _undergone(scene: Scene, sentence: Sentence, item: Item) -> Item | None:
    """*The draft on a withdrawal was vetoed by C*: the passive verb behind a proposal that turns it down."""
    verb = sentence.after(item, lambda other: bool(other.statuses) and not other.stands("planned"), 16, stop=_parts)
    return verb if verb is not None and turns_down(verb) and is_passive(scene, sentence, verb) else None


def _supported(sentence: Sentence, item: Item) -> bool:
    """*Welcomed the plan in principle*: whether a proposal is supported so far."""
    if sentence.first("principle", within=sentence.clause_of(item)) is None:
        return False
    return sentence.before(item, lambda other: other.has("welcome") or other.stands("accepted"), 6) is not None
