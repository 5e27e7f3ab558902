"""By which verb a guarantee is given, and whether a body without a name gives it: *the government guaranteed*."""

from ...items import Item, Sentence
from ...scene import Scene
from ...tokens import TokenKind
from .undertakings import gives


def unnamed_subject(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether a body that the text does not name is the subject: *the government guaranteed*, *26 states pledged*."""
    clause = sentence.clause_of(verb)
    row = sentence.items[max(clause.start, verb.index - (3 if scene.pack.declined else 5)) : verb.index]
    if scene.pack.verb_first:
        row = sentence.items[verb.index + 1 : min(clause.stop, verb.index + 2)]
        if verb.index > 2 and any(other.has("that") for other in sentence.items[verb.index - 3 : verb.index - 1]):
            row = [*sentence.items[verb.index - 2 : verb.index], *row]  # *that 26 states pledged*
    beside = [scene.at(sentence, item) for item in sentence.items[max(0, verb.index - 3) : verb.index + 3]]
    if any(
        named is not None and named.several and not named.role and not scene.everyone(sentence, named)
        for named in beside
    ):
        return True  # *both sides gave guarantees*
    if any(named is not None and not named.role for named in (scene.at(sentence, item) for item in row)):
        return False
    return any(
        (
            item.has("body", "office", "group", "organization", "force", "number", "actors")
            or item.kind is TokenKind.NUMBER
        )
        and (not item.cases or "nom" in item.cases)
        and scene.at(sentence, item) is None
        and not _headed(scene, sentence, item)
        for item in row
    )


def _headed(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*The command of A's army*: whether whose body it is stands right behind the word for it."""
    behind = scene.at(sentence, sentence.items[item.index + 1]) if item.index + 1 < len(sentence.items) else None
    bodies = item.has("body", "office", "organization", "force") and not scene.pack.adjective_first
    return behind is not None and (bodies or behind.role == "of")


def giver_of(sentence: Sentence, item: Item) -> Item | None:
    """The verb by which a guarantee is given: before it, or behind a noun that opens its clause."""
    agent = item.cues.get("guarantee") == "agent"
    before = sentence.before(
        item, lambda other: other.has("commit") or gives(other) or (agent and other.has("provide")), 6
    )
    if before is not None or item.cues.get("guarantee") != "noun" or item.index - sentence.clause_of(item).start > 2:
        return before
    return sentence.after(item, gives, 8, stop=lambda other: other.kind is TokenKind.MARK)
