"""Whom words for those who fight or govern mean where no name says it: *the rebels*, *the government*, *the units*."""

from collections.abc import Iterator, Sequence

from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import Named
from ...people import slug
from ...scene import Scene
from ...tokens import QUOTES, TokenKind

_ACTORS = ("actors", "body", "force", "group", "pronoun", "side")
"""The cues of words for those who fight or govern, which stand where a name could."""

_OF_A_STATE = frozenset({"government", "army", "parliament", "presidency", "leadership", "security_service"})
"""Bodies that a text calls by what they are for the state as a whole: *the government must leave*."""

_NAMES = ("name", "metonym", "capital")


def band(scene: Scene, item: Item) -> Party:
    """*Safe passage to the armed units*: those of a group that the text does not name."""
    words = scene.words.words(item, item)
    return scene.people.make(slug(words), PartyKind.GROUP, words, None)


def actor_at(scene: Scene, sentence: Sentence, item: Item, beside: Party | None = None) -> Party | None:
    """*The government*, *the group*: the one state or the group that the text tells of; never ``beside``, the other."""
    if not item.has(*_ACTORS):
        return None
    named = scene.at(sentence, item)
    if named is not None and scene.resolve(named) is not None:
        return None
    if item.has("actors"):
        known = _group_told_of(scene, sentence, beside) if item.cues["actors"] == "armed" else None
        return known or band(scene, item)
    if item.cues.get("pronoun") == "group":
        return _group_told_of(scene, sentence, beside) or band(scene, item)
    if item.has("force") or item.cues.get("body") in _OF_A_STATE:
        own = item.index and sentence.items[item.index - 1].has("its")
        behind = sentence.items[item.index + 1 : item.index + 2]
        elsewhere = scene.pack.declined and any(other.capital and not other.cues for other in behind)
        return None if own or elsewhere else _state_named(scene, beside)
    return None


def actors_in(
    scene: Scene, sentence: Sentence, within: range, beside: Party | None = None
) -> Iterator[tuple[Item, Party]]:
    """*That the rebels and the army stop*: the words of a stretch that mean somebody who acts, with whom they mean."""
    for item in sentence.where(*_ACTORS, within=within):
        party = actor_at(scene, sentence, item, beside)
        if party is not None:
            yield item, party


_BESIDE = ("number", "key", "glue")
"""What can stand between who is given conditions and the conditions: *gave B three main conditions*."""


def given_to(scene: Scene, sentence: Sentence, trigger: Item) -> Named | None:
    """*A gave B an ultimatum*: who is named right before a condition, behind who sets it, where cases tell the rest."""
    if scene.pack.verb_first or not trigger.has("condition"):
        return None
    row = list(scene.mentions(sentence, range(sentence.clause_of(trigger).start, trigger.index)))
    if not scene.pack.declined:
        return _handed(sentence, trigger, row)
    if len(row) < 2 or row[0].role:
        return None
    last = row[-1]
    between = sentence.items[last.last + 1 : trigger.index]
    if not all(item.kind is TokenKind.WORD and (not item.cues or item.has(*_BESIDE)) for item in between):
        return None
    cases = sentence.items[last.last].cases
    return last if last.role == "to" or (not last.role and (not cases or "dat" in cases)) else None


def _handed(sentence: Sentence, trigger: Item, row: list[Named]) -> Named | None:
    """*Set A six conditions*, *gave B an ultimatum*: who stands between the verb and the conditions, without cases."""
    last = row[-1] if row else None
    if last is None or last.role or "of" in sentence.items[last.last].marks or last.first < 1:
        return None
    between = sentence.items[last.last + 1 : trigger.index]
    verb = sentence.items[last.first - 1]
    handed = verb.kind is TokenKind.WORD and not verb.capital and not verb.has("prep", "and", "that", "glue", "speech")
    counted = all(
        item.kind is not TokenKind.MARK and (not item.cues or item.has("glue", "number", "key")) for item in between
    )
    return last if handed and counted and between else None


def actor_of(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """Who does what a verb tells, where that is somebody without a name: *the rebels demanded*."""
    rows = [range(verb.index + 1, min(verb.index + 4, len(sentence.items)))] if scene.pack.verb_first else []
    start = sentence.clause_of(verb).start
    rows.append(range(verb.index - 1, max(start - 1, verb.index - 7), -1))
    for row in rows:
        for index in row:
            item = sentence.items[index]
            if item.has("that", "who", "speech") or (item.has("prep") and row.step > 0) or item.has(*_NAMES):
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


def _group_told_of(scene: Scene, sentence: Sentence, beside: Party | None) -> Party | None:
    """*The rebels*, wherever the text names one: the armed group named last, else the only one that comes later."""
    groups: dict[Party, None] = {}
    for each, row in zip(reversed(scene.kept_sentences), reversed(scene.kept_named), strict=True):
        for group in _armed_groups(row, beside):
            if each.number <= sentence.number:
                return group
            groups[group] = None
    return next(iter(groups)) if len(groups) == 1 else None


def group_before(scene: Scene, sentence: Sentence, crew: Item, but: Party | None) -> Party | None:
    """*The fighters*, where an armed group was named before: the last one."""
    rows = [
        [named for named in scene.named[sentence.number] if named.last < crew.index],
        *(scene.named[number] for number in range(sentence.number - 1, max(scene.kept, sentence.number - 4) - 1, -1)),
    ]
    return next((group for row in rows for group in _armed_groups(row, but)), None)


def _armed_groups(row: Sequence[Named], but: Party | None) -> Iterator[Party]:
    """The armed groups that a sentence names, the last first, but for the other side."""
    for named in reversed(row):
        party = named.party.side if named.party is not None else None
        if party is not None and party.kind is PartyKind.ARMED_GROUP and party != but:
            yield party


def _state_named(scene: Scene, beside: Party | None) -> Party | None:
    """*The army*, where a text speaks of one state as a side: that state."""
    states = [party for party in scene.fighting() if party.kind is PartyKind.STATE and party != beside]
    return states[0] if len(states) == 1 else None


def means_partners(sentence: Sentence, named: Named) -> bool:
    """*A's allies*, *its partners*: whether a word stands for those at the side of whom it names."""
    return sentence.items[named.last].cues.get("side") == "partner"


def means_nobody(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*The units*, *all sides*: whether a word for a group or for both sides stands for nobody whom the text names."""
    if item.has("side") and item.cues["side"] != "all":
        return False
    named = scene.at(sentence, item)
    return named is None or not scene.everyone(sentence, named)
