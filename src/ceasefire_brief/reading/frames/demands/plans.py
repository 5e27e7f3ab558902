"""What somebody's plan stipulates is what its owner asks for: *under A's plan, B must leave*."""

from ....model.party import Party
from ...items import Item, Sentence
from ...scene import Scene
from ..agreements.proposers import owner_of, proposer_of


def plan_owner(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A's plan provides for B's withdrawal*, *under A's plan, B must leave*: whose plan it is.

    An agreement of several has no owner, and what it provides for is no demand.
    """
    for plan in sentence.where("proposal", "phase", within=range(trigger.index)):
        told = trigger if trigger.has("provides", "demand") else _stipulates(sentence, plan, trigger)
        if told is None or (told is trigger and plan.clause != trigger.clause):
            continue
        owner = owner_of(scene, sentence, plan) if plan.has("proposal") else None
        owner = owner or _known_before(scene, sentence)
        if owner is not None:
            return owner.side
    return None


def _known_before(scene: Scene, sentence: Sentence) -> Party | None:
    """*A presented its plan. The first phase provides for ...*: whose plan was named in the sentences before."""
    for earlier in reversed(scene.kept_sentences[: sentence.number - scene.kept][-3:]):
        for plan in earlier.where("proposal"):
            owner = proposer_of(scene, earlier, plan) or _presenter(scene, earlier, plan)
            if owner is not None:
                return owner
    return None


def _presenter(scene: Scene, sentence: Sentence, plan: Item) -> Party | None:
    """*A presented a plan*: who is the subject of the clause that a plan is the object of."""
    row = [named for named in scene.mentions(sentence, range(plan.index)) if not named.role]
    clause = sentence.items[plan.index].clause
    acting = [named for named in row if sentence.items[named.first].clause == clause]
    return scene.resolve(acting[0]) if len(acting) == 1 else None


def _stipulates(sentence: Sentence, plan: Item, trigger: Item) -> Item | None:
    """*Under the plan*, *the plan provides that*: the word by which what must be done is a plan's."""
    under = sentence.before(plan, lambda other: other.has("according"), 3)
    return under or sentence.first("provides", within=range(plan.index + 1, trigger.index))
