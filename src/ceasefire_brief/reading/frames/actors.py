"""Those who demand and are asked without a name: *the rebels*, *the government*, *all parties*."""

from collections.abc import Iterator

from ...model.party import Party, PartyKind
from ..items import Item, Sentence
from ..scene import Scene
from ..tokens import QUOTES, TokenKind
from .unnamed import band

_ACTORS = ("actors", "body", "force", "group", "pronoun", "side")
_OF_A_STATE = frozenset({"government", "army", "parliament", "presidency", "leadership", "security_service"})


def actor_at(scene: Scene, sentence: Sentence, item: Item, beside: Party | None = None) -> Party | None:
    """Whom a word for those who fight or govern means, where no name says it; never ``beside``, the other side."""
    if not item.has(*_ACTORS) or sides_named(scene, sentence, item):
        return None
    if item.has("actors"):
        known = _group_named(scene, sentence, beside) if item.cues["actors"] == "armed" else None
        return known or band(scene, item)
    if item.cues.get("pronoun") == "group":
        return _group_named(scene, sentence, beside) or band(scene, item)
    if item.has("force") or item.cues.get("body") in _OF_A_STATE:
        own = item.index and sentence.items[item.index - 1].has("its")
        return None if own else _state_named(scene, beside)
    return None


def sides_named(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a word stands in a mention whose party is known."""
    named = scene.at(sentence, item)
    return named is not None and scene.resolve(named) is not None


def actors_in(
    scene: Scene, sentence: Sentence, within: range, beside: Party | None = None
) -> Iterator[tuple[Item, Party]]:
    """The words of a stretch that mean somebody who acts, with whom they mean."""
    for item in sentence.where(*_ACTORS, within=within):
        party = actor_at(scene, sentence, item, beside)
        if party is not None:
            yield item, party


def actor_of(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """Who does what a verb tells, where that is somebody without a name: *the rebels demanded*."""
    rows = [range(verb.index + 1, min(verb.index + 4, len(sentence.items)))] if scene.pack.verb_first else []
    start = sentence.clause_of(verb).start
    rows.append(range(verb.index - 1, max(start - 1, verb.index - 7), -1))
    for row in rows:
        for index in row:
            item = sentence.items[index]
            if item.has("that", "who", "speech") or (item.has("prep") and row.step > 0) or _named(item):
                break
            if row.step > 0 and not item.has("glue", *_ACTORS):
                break
            if item.kind is TokenKind.MARK and item.text not in QUOTES and item.text not in "'-":
                break
            party = actor_at(scene, sentence, item)
            if party is not None:
                return None if item.marks & {"to", "by"} or led(sentence, item, "prep", "action") else party
    return None


def led(sentence: Sentence, item: Item, *cues: str) -> Item | None:
    """The word of such a cue that a phrase stands behind: *of the militias*, *disarm the militias*."""
    before = sentence.before(item, lambda other: other.has(*cues) or not other.has("glue", "adjective"), 3)
    return before if before is not None and before.has(*cues) else None


def _named(item: Item) -> bool:
    return item.has("name", "metonym", "capital")


def _group_named(scene: Scene, sentence: Sentence, beside: Party | None) -> Party | None:
    """The armed group that was named last, else the only one that the text names."""
    groups: dict[Party, None] = {}
    for each, row in zip(reversed(scene.kept_sentences), reversed(scene.kept_named), strict=True):
        for named in reversed(row):
            party = named.party.side if named.party is not None else None
            if party is None or party.kind is not PartyKind.ARMED_GROUP or party == beside:
                continue
            if each.number <= sentence.number:
                return party
            groups[party] = None
    return next(iter(groups)) if len(groups) == 1 else None


def _state_named(scene: Scene, beside: Party | None) -> Party | None:
    """The one state that a text speaks of as a side."""
    states = [party for party in scene.fighting() if party.kind is PartyKind.STATE and party != beside]
    return states[0] if len(states) == 1 else None
