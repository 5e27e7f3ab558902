"""What somebody's plan stipulates is what its owner asks for: *under A's plan, B must leave*."""

from ...model.party import Party
from ..items import Item, Sentence
from ..scene import Scene
from .initiatives import owner_of


def plan_owner(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A's plan provides for B's withdrawal*, *under A's plan, B must leave*: whose plan it is.

    An agreement of several has no owner, and what it provides for is no demand.
    """
    for plan in sentence.where("proposal", within=range(trigger.index)):
        told = trigger if trigger.has("provides", "demand") else _stipulates(sentence, plan, trigger)
        if told is None or (told is trigger and plan.clause != trigger.clause):
            continue
        owner = owner_of(scene, sentence, plan)
        if owner is not None:
            return owner.side
    return None


def _stipulates(sentence: Sentence, plan: Item, trigger: Item) -> Item | None:
    """*Under the plan*, *the plan provides that*: the word by which what must be done is a plan's."""
    under = sentence.before(plan, lambda other: other.has("according"), 3)
    return under or sentence.first("provides", within=range(plan.index + 1, trigger.index))
