"""Whose words a sentence is, where another sentence tells it: *"A must leave. It must disarm," said B*."""

from ....model.party import Party, PartyKind
from ...items import Sentence
from ...scene import Scene, can_be_side
from ...subjects import subject_of
from ...tokens import QUOTES, TokenKind

_OPENS = frozenset("«“„")
"""Marks that only open a quotation."""


def _asks(party: Party) -> bool:
    """Whether somebody can be who asks for something: a side, or an organization."""
    return can_be_side(party) or party.side.kind is PartyKind.INTERNATIONAL_ORGANIZATION


def spoke_before(scene: Scene, sentence: Sentence) -> Party | None:
    """*A set out its terms. The main demand is ...*: who spoke in the sentence before, or in the one before that."""
    for number in range(sentence.number - 1, max(-1, sentence.number - 3), -1):
        for saying in reversed(scene.sayings[number]):
            if saying.speaker is not None and _asks(saying.speaker):
                return saying.speaker.side
    return None


def closing_speaker(scene: Scene, sentence: Sentence) -> Party | None:
    """*"A must leave. It must disarm," said B*: who is named where the quotation ends that a sentence stands in."""
    depth = 0
    first = max(scene.kept, sentence.number - 4)
    for each in scene.sentences[first : sentence.number + 5]:
        for item in each.items:
            if item.kind is TokenKind.MARK and item.text in QUOTES:
                opening = item.text in _OPENS or (item.text == '"' and not depth)
                depth = 1 if opening else 0
                if each.number > sentence.number and not depth:
                    verb = each.after(item, lambda other: other.has("speech"), 6)
                    told = subject_of(scene, each, verb, fallback=False) if verb is not None else []
                    return told[0].side if told and _asks(told[0]) else None
        if each.number == sentence.number and not depth:
            return None
    return None


def quoted_speaker(scene: Scene, sentence: Sentence) -> Party | None:
    """*"It must disarm"*, a sentence of its own: the speaker of the words before speaks on."""
    quoted = bool(sentence.items) and sentence.items[0].text in QUOTES
    return scene.speaker.side if quoted and scene.speaker is not None and _asks(scene.speaker) else None


def told_next(scene: Scene, sentence: Sentence) -> Party | None:
    """*A must disarm. The minister of B said so*: the next sentence tells whose words a sentence was."""
    if sentence.number + 1 >= len(scene.sentences):
        return None
    following = scene.sentences[sentence.number + 1]
    thus = following.first("thus", within=range(3))
    if thus is None:
        return None
    verb = (
        thus if thus.has("demand") else following.after(thus, lambda other: other.has("speech", "demand", "propose"), 6)
    )
    if verb is not None:
        told = subject_of(scene, following, verb, fallback=False)
    else:
        # *With this demand came A*
        near = scene.mentions(following, range(thus.index + 1, min(thus.index + 6, len(following.items))))
        told = [party for named in near if not named.role and (party := scene.resolve(named)) is not None][:1]
    return told[0].side if len(told) == 1 and _asks(told[0]) else None
