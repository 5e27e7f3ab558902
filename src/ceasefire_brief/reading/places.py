"""Names of places that stand for those who act there: *they said in the Kremlin*."""

from collections.abc import Sequence

from .items import Sentence
from .named import Named
from .tokens import TokenKind

PLACES = ("in", "on", "at")


def _has_subject(sentence: Sentence, place: Named, row: Sequence[Named]) -> bool:
    """*The minister of A, on a visit to B, said*: who acts stands before the place, with no verb between."""
    for named in row:
        if named.last >= place.first:
            break
        if not named.role and not any(
            item.has("speech", "voiced", "that", "who", *_ACTS) for item in sentence.items[named.last + 1 : place.first]
        ):
            return True
    return False


_ACTS = ("demand", "propose", "call", "thanks", "welcome", "denied")


def verb_behind(sentence: Sentence, last: int, row: Sequence[Named] = ()) -> bool:
    """*In the Kremlin they said*: a place right before a verb without another subject stands for those who act."""
    for item in sentence.items[last + 1 : last + 3]:
        if item.kind is not TokenKind.WORD:
            return False
        said = item.cues.get("speech") not in (None, "agree", "discuss")
        if said or item.has(*_ACTS) or item.stands("rejected", "refused"):
            return not any(item.index < named.first <= item.index + 2 and not named.role for named in row)
        if item.cues and not item.has("glue"):
            return False
    return False


def acts_behind(sentence: Sentence, place: Named, row: Sequence[Named]) -> bool:
    """Whether a place stands right before what is done there, and nobody else does it."""
    return verb_behind(sentence, place.last, row) and not _has_subject(sentence, place, row)


def told_there(sentence: Sentence, first: int, last: int, row: Sequence[Named] = ()) -> bool:
    """*..., they said in the Kremlin*: a place right behind a verb of saying that opens its clause."""
    verb = sentence.items[first - 2] if first > 1 else None
    if (
        verb is None
        or verb.cues.get("speech") in (None, "agree", "discuss")
        or not sentence.items[first - 1].has("prep")
    ):
        return False
    if (
        first > 2
        and sentence.items[first - 3].clause == verb.clause
        and sentence.items[first - 3].kind is TokenKind.WORD
    ):
        return False
    return not any(last < named.first <= last + 3 and not named.role for named in row)
