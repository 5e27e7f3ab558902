"""The dead who are handed over beside the living, and the living beside the dead."""

from collections.abc import Sequence

from ....model.exchange import DetaineeCategory, Release
from ...crowds import Crowd
from ...items import Sentence
from ...scene import Scene
from ...tokens import TokenKind
from .captives import release


def with_the_dead(
    scene: Scene, sentence: Sentence, people: Sequence[Crowd], releases: tuple[Release, ...], taken: Sequence[Crowd]
) -> tuple[tuple[Release, ...], list[Crowd]]:
    """*Freed five prisoners and handed over the bodies of 199*: one side's releases, each of its own kind.

    The releases with those told beside them, and the crowds of these.
    """
    besides: list[Crowd] = []
    added: list[Release] = []
    for one in releases:
        counted = next(
            (crowd for crowd in taken if crowd.number is not None and one.headcount == crowd.number.headcount), None
        )
        if counted is None:
            continue
        for other in people:
            if other not in taken and other not in besides and _beside(scene, sentence, counted, other):
                besides.append(other)
                added.append(release(scene, sentence, other, one.by, one.to))
                break
    return (*releases, *added), besides


def _beside(scene: Scene, sentence: Sentence, one: Crowd, other: Crowd) -> bool:
    """Whether one of two crowds is of the dead and the other of the living, and *and* joins them."""
    bodies = DetaineeCategory.REMAINS
    if other.number is None or (one.category is bodies) == (other.category is bodies):
        return False
    first, second = sorted((one, other), key=lambda crowd: crowd.first)
    between = sentence.items[first.last + 1 : second.first]
    joined = any(item.has("and") for item in between) or "conj" in sentence.items[second.first].marks
    joined = joined or any("conj" in item.marks for item in between)
    apart = any(item.has("for", "in_return", "speech", "but") or item.kind is TokenKind.BREAK for item in between)
    acts = any(not named.role for named in scene.mentions(sentence, range(first.last + 1, second.first)))
    return joined and not apart and not acts and len(between) <= 8
