"""How a name and a verb stand to each other: in one clause, in a list, inside another clause."""

from .items import Item, Sentence
from .named import Named
from .tokens import QUOTES, TokenKind


def told_behind(sentence: Sentence, verb: Item) -> bool:
    """*They came home, the ministry said*: a verb of saying in a last clause of its own, which tells nothing else."""
    clause = sentence.clause_of(verb)
    behind = [item for item in sentence.items[verb.index + 1 :] if item.kind is TokenKind.WORD]
    return (
        sentence.items[clause.start].text in (",", "—", "–", "،")
        and verb.index - clause.start <= 6
        and len(behind) <= 8
        and not any(item.has("that") for item in behind[:3])
        and not adds_to_it(sentence, verb)
    )


def adds_to_it(sentence: Sentence, verb: Item) -> bool:
    """*They agreed, while A has not said whether*: whether a verb of saying opens another thought, or says nothing."""
    clause = sentence.clause_of(verb)
    lead = [item for item in sentence.items[clause.start : verb.index] if item.kind is not TokenKind.MARK]
    opens = any(item.has("but", "and") for item in (*lead[:1], *lead[-1:])) or "conj" in verb.marks
    return opens or "not" in verb.marks or any(item.has("not") for item in lead[-3:])


def words_between(sentence: Sentence, left: Named, right: Named) -> list[Item]:
    """What stands between two mentions, but for small words, quotation marks and a bracket that ends the first."""
    bracketed = left.first > 0 and sentence.items[left.first - 1].text == "("
    row = sentence.items[left.last + 1 + (bracketed and sentence.items[left.last + 1].text == ")") : right.first]
    return [item for item in row if item.text not in QUOTES and (not item.has("glue") or item.has("and", "prep"))]


def in_one_list(sentence: Sentence, left: Named, right: Named) -> bool:
    """Whether nothing but a comma stands between two mentions: *A, B and C*."""
    between = words_between(sentence, left, right)
    return not left.role and len(between) == 1 and between[0].text in (",", "،")


def in_relative_clause(sentence: Sentence, named: Named, verb: Item) -> bool:
    """Whether a mention stands in a clause of its own that begins with *who* or *which*."""
    clause = sentence.items[named.first].clause
    return clause != verb.clause and any(
        item.has("who") for item in sentence.items[max(0, named.first - 8) : named.first] if item.clause == clause
    )


def put_in(sentence: Sentence, verb: Item) -> bool:
    """*A must, insists the command, leave*: a verb of saying set apart, with somebody behind it who is not known."""
    clause = sentence.clause_of(verb)
    who = sentence.items[verb.index + 1 : clause.stop]
    return (
        verb.has("speech")
        and clause.start > 0
        and verb.index - clause.start <= 1
        and 1 <= len(who) <= 3
        and who[0].has("body", "office", "force", "group")
        and clause.stop < len(sentence.items)
    )


def heads(sentence: Sentence, named: Named) -> bool:
    """Whether a name stands for those of its side that act: *the armies of India*."""
    row = sentence.items[max(0, named.first - 4) : named.first]
    if any(item.has("insurgent") for item in row[-2:]):
        return False  # *the rebels of A* are not A
    if any(item.has("force", "body", "office", "side", "group") for item in row):
        return True
    behind = sentence.items[named.last + 1 : named.last + 3]
    if "of" in sentence.items[named.last].marks and len(behind) == 2 and behind[1].has("speech"):
        # *A's office said*: a noun that no list knows stands for those who speak for A.
        return behind[0].kind is TokenKind.WORD and not behind[0].cues
    # *The joint staff of A's forces*: a noun that no list knows heads the force.
    return any(item.has("force") for item in sentence.items[named.first : named.last + 1])


def is_possessed(sentence: Sentence, demand: Item) -> bool:
    """Whether a word for demanding is a noun behind the one whose it is: *A's demand*."""
    return demand.index > 0 and demand.has("demand") and "of" in sentence.items[demand.index - 1].marks


def of_what_is_named(sentence: Sentence, trigger: Item) -> bool:
    """*A truce the terms of which A and B had settled*: whether conditions are those of what stands before them."""
    behind = sentence.items[trigger.index + 1 : trigger.index + 2]
    return bool(behind) and behind[0].has("who") and behind[0].clause == trigger.clause
