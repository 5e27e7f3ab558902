"""What a plan or an agreement is about: the first thing that it asks for or provides for."""

import attrs

from ....model.condition import Action
from ....model.provision import Subject
from ...items import Sentence
from ...scene import Scene
from ..lists import pieces_of
from ..pieces import Piece


@attrs.frozen
class Matter:
    """What something is about, and the words that say so.

    Attributes:
        subject: What it is about.
        first, last: The indices of the words.
    """

    subject: Subject
    first: int
    last: int


def matter_of(scene: Scene, sentence: Sentence, region: range, among: frozenset[Subject]) -> Matter | None:
    """The first matter of some kinds that a stretch of a sentence names; ``None`` where it names none of them."""
    for piece in pieces_of(scene, sentence, region):
        if piece.subject in among and piece.action is not Action.REFRAIN:
            return Matter(_moved(piece), piece.first, piece.last)
    return None


def _moved(piece: Piece) -> Subject:
    """*Withdraw the heavy weapons*: what is moved away is not given up."""
    moves = piece.lead is not None and piece.lead.cues.get("action") == Action.WITHDRAW
    return Subject.WITHDRAWAL if moves else piece.subject
