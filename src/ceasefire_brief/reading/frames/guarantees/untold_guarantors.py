"""Guarantors without a name: *they are guaranteed a safe exit*, *the army pledged*, *26 countries pledged*."""

from ....model.guarantee import Undertaking
from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import is_passive
from .givers import giver_of, unnamed_subject
from .undertakings import PROTECTION, under, undertaken


def of_a_war(scene: Scene) -> bool:
    """Whether a promise whose giver the text does not name is one of a conflict, not of a robbery."""
    return "crime" not in scene.cues and (scene.of_conflict() or scene.fields()[0] > 0)


def coalition_meant(scene: Scene, sentence: Sentence, giver: Item) -> list[Party]:
    """*26 countries pledged*: the one coalition that the text speaks of, whose members they are."""
    if not states_counted(scene, sentence, giver):
        return []
    named = {named.party for row in scene.kept_named for named in row if named.party is not None}
    coalitions = [party for party in named if party.kind is PartyKind.COALITION]
    return coalitions if len(coalitions) == 1 else []


def states_counted(scene: Scene, sentence: Sentence, giver: Item) -> bool:
    """*26 countries pledged*: whether who pledges is only counted."""
    rows = [range(max(0, giver.index - 15), giver.index)]
    if scene.pack.verb_first:
        rows = [
            range(giver.index + 1, min(len(sentence.items), giver.index + 4)),
            range(max(0, giver.index - 5), giver.index),
        ]
    return any(
        any(item.index in row for item in sentence.digits)
        or any(
            item.has("number") or item.cues.get("actors") == "others" for item in sentence.items[row.start : row.stop]
        )
        for row in rows
    )


def guarantor_untold(
    scene: Scene, sentence: Sentence, item: Item, undertakings: list[Item], received: Item | None
) -> bool:
    """Whether who guarantees is not named: *they are guaranteed a safe exit*, *the army pledged*."""
    if item.cues.get("guarantee") == "agent" or not of_a_war(scene) or scene.of_another_field(sentence):
        return False
    if received is not None:
        doubted = (
            sentence.first("not", "or", "need", "must", "should", "demand", "wants", "effort", "might") is not None
        )
        return item.cues.get("guarantee") == "noun" and received.clause == item.clause and not doubted
    promised = {undertaken(sentence, other) for other in undertakings}
    protects = not PROTECTION.isdisjoint(promised)
    ready = sentence.before(item, lambda other: other.has("ready"), 6) is not None
    giver = giver_of(sentence, item) or item
    if scene.pack.declined and Undertaking.SECURITY in promised and is_passive(scene, sentence, giver):
        return _subjectless(scene, sentence, giver)  # *the fighters are promised guarantees*, in the dative
    if item.cues.get("guarantee") == "verb" and promised <= {Undertaking.SECURITY} and not ready:
        return False  # *the army ensures the defence of the town*
    lead = sentence.items[giver.index - 1] if giver.index else None
    if unnamed_subject(scene, sentence, giver) or (lead is not None and lead.has("pronoun")):
        return True
    if ready or under(sentence, item):
        return True
    if protects and scene.pack.declined and _subjectless(scene, sentence, giver):
        return True  # *to the fighters they promise their lives*
    held = protects or Undertaking.RIGHTS in promised
    return held and giver.has("guarantee", "commit", "provide") and is_passive(scene, sentence, giver)


def _subjectless(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether nothing before a verb in its clause can be its subject, but something there is in the dative."""
    row = range(sentence.clause_of(verb).start, verb.index)
    words = sentence.items[row.start : row.stop]
    named = any(not named.role for named in scene.mentions(sentence, row))
    return (
        not named
        and not any("nom" in item.cases and "gen" not in item.cases for item in words)
        and any("dat" in item.cases for item in words)
    )
