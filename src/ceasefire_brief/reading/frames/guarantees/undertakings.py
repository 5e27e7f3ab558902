"""What is guaranteed: by a word of its own, by what is not to be done, on the strength of what."""

from ....model.condition import Action
from ....model.guarantee import Undertaking
from ....model.provision import Subject
from ...items import Item, Sentence
from ...tokens import TokenKind

PROTECTION = frozenset(
    {
        Undertaking.LIFE,
        Undertaking.HUMANE_TREATMENT,
        Undertaking.SAFE_PASSAGE,
        Undertaking.SAFETY,
        Undertaking.NON_AGGRESSION,
        Undertaking.AMNESTY,
        Undertaking.HUMANITARIAN_ACCESS,
    }
)


_REFRAINED = {Subject.ATTACKS: Undertaking.NON_AGGRESSION, Subject.ACCOUNTABILITY: Undertaking.AMNESTY}
"""What is undertaken by not doing a thing."""


_ENDING = (Action.CEASE, Action.LIFT)
"""What goes on where it is not done: *will not end its attacks*."""


def undertaken(sentence: Sentence, item: Item) -> Undertaking | None:
    """What a word says is undertaken, by itself or with the negation before it: *that it would not bomb*."""
    if item.has("undertaking"):
        itself = Undertaking(item.cues["undertaking"])
        ahead = sentence.items[item.index + 1 : item.index + 2]
        if itself is Undertaking.CEASEFIRE and "nom" in item.cases and any(other.has("future") for other in ahead):
            return None  # *assured that the truce would be short*: what is told of it
        lead = sentence.items[item.index - 1 : item.index] if item.index else []
        if (
            itself is Undertaking.SAFETY
            and "gen" in item.cases
            and any(other.cues.get("guarantee") == "noun" for other in lead)
        ):
            return Undertaking.SECURITY  # *legally binding guarantees of safety*
        return itself
    if item.has("permit"):
        # *That the fighters will be allowed to leave*
        if sentence.cued.keys().isdisjoint(LEADING_OUT):
            return None
        leaves = sentence.after(item, leads_out, 8, stop=lambda other: other.has("speech"))
        return Undertaking.SAFE_PASSAGE if leaves is not None else None
    kind = _REFRAINED.get(Subject(item.cues["subject"])) if item.has("subject") else None
    if kind is None:
        return None
    refrains = sentence.before(
        item,
        lambda other: other.has("not") or other.cues.get("action") == Action.REFRAIN,
        4,
        stop=lambda other: (
            other.kind is not TokenKind.WORD
            or other.has("that", "guarantee", "commit")
            or other.cues.get("action") in _ENDING
        ),
    )
    return kind if refrains is not None else None


LEADING_OUT = ("leave", "evacuation")


def gives(item: Item) -> bool:
    """Whether a verb is of giving; not one by which somebody is or becomes a guarantor."""
    return item.cues.get("provide") == ""


def is_agreement(item: Item) -> bool:
    """Whether a word is for what is agreed on: *the deal*, *the declaration*."""
    return item.has("pact") or item.cues.get("undertaking") == Undertaking.IMPLEMENTATION or item.has("document")


def leads_out(item: Item) -> bool:
    """Whether a word is of going out of where one is."""
    return item.has(*LEADING_OUT)


def undertakings_of(sentence: Sentence, item: Item) -> list[Item]:
    """The words that say what is guaranteed: behind the word of guaranteeing, else right before it."""
    found = [item] if undertaken(sentence, item) is not None else []
    gap = 0
    for other in sentence.items[item.index + 1 : item.index + 20]:
        said = other.has("speech", "voiced") and not _spells_out(sentence, item, other)
        if found and other.has("after"):
            break  # *guarantees B security after the war*
        if said or other.has("if", "but") or other.kind is TokenKind.BREAK or _is_only_told(item, other):
            break
        if undertaken(sentence, other) is not None:
            found.append(other)
            gap = 0
            continue
        gap += not other.has("name", "adjective", "and", "glue", "that") and other.kind is TokenKind.WORD
        if gap > (4 if found else 8):
            break
    if not found and _set_apart(sentence, item):
        found = [each for each in sentence.items[max(0, item.index - 5) : item.index - 1] if each.has("undertaking")]
    if not found:
        for other in reversed(sentence.items[max(0, item.index - _behind(sentence, item)) : item.index + 1]):
            if other.kind is TokenKind.MARK:
                break
            if other.has("undertaking"):
                found.insert(0, other)
            elif found and not other.has("and", "glue"):
                break  # *the rights and the security of all will be guaranteed*
    return found


def _set_apart(sentence: Sentence, item: Item) -> bool:
    """*The agreement, guaranteed by A and B, ended the war*: whether a participle behind a pause tells by whom."""
    lead = sentence.items[item.index - 1 : item.index] if item.index else []
    behind = sentence.items[item.index + 1 : item.index + 2]
    by = any(other.cues.get("prep") == "by" for other in behind) or any("by" in other.marks for other in behind)
    return by and any(other.kind is TokenKind.MARK for other in lead)


def _is_only_told(item: Item, about: Item) -> bool:
    """*Answer for telling the people of the truce*: whether what a verb is of is only what others hear about."""
    verb = item.cues.get("guarantee") == "verb" and not item.has("undertaking")
    return verb and about.has("about") and about.index > item.index + 1


def _spells_out(sentence: Sentence, item: Item, verb: Item) -> bool:
    """*Guarantees from A and B confirming that the war has ended*: whether a verb tells what guarantees say."""
    if not is_thing(sentence, item) or verb.index + 1 >= len(sentence.items):
        return False
    return sentence.items[verb.index + 1].has("that", "undertaking") and verb.clause == item.clause


def is_thing(sentence: Sentence, item: Item) -> bool:
    """Whether a word is for guarantees, not for guaranteeing: *received guarantees*, where one form serves both."""
    if item.cues.get("guarantee") == "noun":
        return True
    before = sentence.items[item.index - 1] if item.index else item
    if before.has("adjective") and not before.has("name"):
        return item.cues.get("guarantee") == "verb"  # *the A guarantees*
    lead = sentence.before(item, lambda other: other.has("obtain") or gives(other), 2)
    return item.cues.get("guarantee") == "verb" and lead is not None and lead is not item


def _behind(sentence: Sentence, item: Item) -> int:
    """How far back to look for what is guaranteed: *the rights of the people of A will be guaranteed*."""
    return 8 if under(sentence, item) or item.cues.get("guarantee") == "verb" else 4


def under(sentence: Sentence, item: Item) -> bool:
    """*Left under A's guarantees*: whether a thing is done on the strength of a guarantee."""
    if not is_thing(sentence, item):
        return False
    if item.has("provide"):
        return True
    if "by" in item.marks:
        lead = sentence.before(item, lambda other: other.has("demand", "commit", "call", "need", "effort", "obtain"), 3)
        return lead is None
    lead = sentence.before(item, lambda other: other.has("according"), 3)
    return lead is not None and lead.clause == item.clause
