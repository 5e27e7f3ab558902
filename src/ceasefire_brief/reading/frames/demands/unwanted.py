"""Foreign troops that a side will not have: *A ruled out any peacekeepers*, which asks for their absence."""

from ....model.condition import Action
from ....model.provision import Subject
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import is_passive, subject_of
from ...tokens import TokenKind
from ..acts import foreign_forces
from ..pieces import Piece
from ..standing import turns_down
from .demand_drafts import keep_demands


def read_unwanted(scene: Scene, sentence: Sentence) -> None:
    """Add what a side asks for by turning down that foreign troops come."""
    for forces in foreign_forces(sentence):
        verb = sentence.before(forces, _against, 8, stop=_ends)
        if verb is None or scene.negated(sentence, verb) or is_passive(scene, sentence, verb):
            continue
        whose = [party for party in subject_of(scene, sentence, verb, fallback=False) if can_be_side(party)]
        if whose and scene.of_conflict():
            piece = Piece(Action.REFRAIN, Subject.FOREIGN_FORCES, verb.index + 1, forces.index, forces)
            keep_demands(scene, sentence, verb, [piece], whose[0].side, scene.said(sentence, verb), None)
            return


def _against(item: Item) -> bool:
    return turns_down(item) or item.has("opposes")


def _ends(item: Item) -> bool:
    withdrawn = item.has("evacuation") or item.cues.get("action") in (Action.WITHDRAW, Action.ELIMINATE, Action.RELEASE)
    other = item.has("that", "who", "demand", "condition", "call", "proposal", "ceasefire", "but")
    return withdrawn or other or item.kind is TokenKind.MARK
