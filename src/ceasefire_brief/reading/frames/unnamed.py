"""Those whom no name tells: *called on the fighters to leave*, *all sides must hold their fire*."""

from collections.abc import Iterator

from ...model.party import Party, PartyKind
from ...model.provision import Subject
from ..items import Item, Sentence
from ..people import slug
from ..roles import role_of
from ..scene import Scene
from ..tokens import TokenKind
from .pieces import Piece

_BY_WHOM = frozenset({Subject.WITHDRAWAL, Subject.DISARMAMENT, Subject.ATTACKS})
"""What those do whom the demand names behind it: *the withdrawal of the fighters*."""


_ASKED = frozenset({"", "object", "of", "from", "to", "on"})
"""In which roles those stand of whom something is asked."""


def band(scene: Scene, item: Item, side: Party | None = None) -> Party:
    """*Safe passage to the armed units*: those of a group that the text does not name."""
    words = scene.words.words(item, item)
    return scene.people.make(slug(words), PartyKind.GROUP, words, None)


def asked_band(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> Party | None:
    """Of whom something is asked that no name tells: the group named before, or a group of its own."""
    crew = next(_crews(scene, sentence, trigger, piece), None)
    if crew is None:
        return None
    known = _group_before(scene, sentence, crew, demander) if crew.has("group") else None
    return known or band(scene, crew)


def demanding_band(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The rebels demand the release of their men*: those who ask, where no name tells them."""
    if not trigger.has("demand", "condition", "provided", "only_if", "if", "in_exchange"):
        return None
    for crew in sentence.where("group", within=range(max(0, trigger.index - 8), trigger.index)):
        if not _unknown(scene, sentence, crew) or "nom" not in crew.cases or role_of(sentence, crew.index):
            continue
        verb = sentence.after(crew, lambda other: other.has("ready", "demand", "speech", "status", "future"), 3)
        if verb is not None and verb.index <= trigger.index:
            return _group_before(scene, sentence, crew, None) or band(scene, crew)
    return None


def of_somebody_unknown(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*Companies must see to the safety*: whether a word that means nobody known stands as the subject of *must*."""
    before = sentence.items[trigger.index - 1] if trigger.index else None
    plain = before is not None and before.kind is TokenKind.WORD and not before.cues and not before.marks
    return plain and scene.pack.declined and before is not None and scene.at(sentence, before) is None


def _crews(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> Iterator[Item]:
    """The words for who is asked, the nearest to what is asked first."""
    if trigger.has("must", "should"):
        clause = range(sentence.clause_of(trigger).start, trigger.index)
        for item in reversed([*sentence.where("group", "side", within=clause)]):
            if _unknown(scene, sentence, item) and role_of(sentence, item.index) in ("", "to"):
                yield item
            elif _sides_beside(scene, sentence, item, trigger):
                yield item
        if trigger.has("demand"):
            return
    if trigger.has("condition"):
        # *Gave the rebels an ultimatum*
        for item in sentence.where("group", within=range(max(0, trigger.index - 4), trigger.index)):
            if _unknown(scene, sentence, item) and role_of(sentence, item.index) == "to":
                yield item
    for item in reversed([*sentence.where("group", "side", within=range(trigger.index + 1, piece.first))]):
        asked = _unknown(scene, sentence, item) and role_of(sentence, item.index) in _ASKED
        if asked or _sides_beside(scene, sentence, item, trigger):
            yield item
    if piece.subject in _BY_WHOM:
        for item in sentence.where("group", within=range(piece.first, piece.last + 1)):
            if _unknown(scene, sentence, item) and role_of(sentence, item.index) in ("", "object", "of", "by"):
                yield item


def _sides_beside(scene: Scene, sentence: Sentence, item: Item, trigger: Item) -> bool:
    """*Called on the sides*, *the sides must*: right beside the verb, where one form serves *of the side* too."""
    if item.cues.get("side") != "one" or item.cases != {"gen"} or scene.at(sentence, item) is not None:
        return False
    low, high = sorted((item.index, trigger.index))
    beside = all(other.has("glue") for other in sentence.items[low + 1 : high])
    return beside and (
        item.index > trigger.index
        or item.index == sentence.clause_of(item).start
        or (low > 0 and sentence.items[low - 1].has("that", "glue"))
    )


def _unknown(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a word for a group or for both sides stands for nobody whom the text names."""
    if item.has("side") and item.cues["side"] != "all":
        return False
    named = scene.at(sentence, item)
    return named is None or not scene.everyone(sentence, named)


def _group_before(scene: Scene, sentence: Sentence, crew: Item, demander: Party | None) -> Party | None:
    """*The fighters*, where an armed group was named before: the last one."""
    rows = [
        [named for named in scene.named[sentence.number] if named.last < crew.index],
        *(scene.named[number] for number in range(sentence.number - 1, max(scene.kept, sentence.number - 4) - 1, -1)),
    ]
    for row in rows:
        for named in reversed(row):
            party = named.party.side if named.party is not None else None
            if party is not None and party.kind is PartyKind.ARMED_GROUP and party != demander:
                return party
    return None
