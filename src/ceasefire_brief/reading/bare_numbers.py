"""Numbers that stand for people without a noun: *146 for 97*, *12 of their own*, *A freed 30 captives and B 20*."""

from collections.abc import Sequence

from .items import Item, Sentence
from .numerals import Number
from .tokens import DASHES, TokenKind


def of_side(items: Sequence[Item], number: Number) -> bool:
    """*B — six Tajik*: whether a number stands alone with an adjective of a side."""
    row = items[number.last + 1 : number.last + 3]
    return bool(row) and row[0].has("adjective") and (len(row) < 2 or row[1].kind is not TokenKind.WORD)


def of_ours(items: Sequence[Item], number: Number) -> bool:
    """*189 of ours*, *12 of their own*: people without a noun."""
    row = items[number.last + 1 : number.last + 3]
    return (
        bool(row)
        and row[0].has("ours", "own")
        and (len(row) < 2 or row[1].kind is not TokenKind.WORD or bool(row[1].cues))
    )


def _gapped(sentence: Sentence, number: Number) -> bool:
    """*A freed 146 captives and B 97*: whether a number ends a clause that leaves its verb and noun out."""
    before = sentence.items[max(0, number.first - 2) : number.first]
    behind = sentence.items[number.last + 1 : number.last + 2]
    again = len(before) == 2 and before[1].has("prep") and "conj" in before[0].marks  # *and B [from] 97*
    actor = before[0] if again else before[-1] if before else None
    ends = not behind or behind[0].kind is not TokenKind.WORD or (again and behind[0].has("prep", "according"))
    if actor is None or not actor.has("name", "capital", "metonym", "body", "force") or not ends:
        return False
    lead = sentence.items[max(0, number.first - 12) : number.first]
    freed = any(item.has("release", "handover", "freed") for item in lead)
    return freed and any(item.has("persons", "one_person", "two_persons") for item in lead)


def _of_people(sentence: Sentence, number: Number) -> bool:
    """Whether people have been counted in the sentence before a number."""
    return any(item.index < number.first for item in sentence.where("persons", "one_person", "two_persons"))


def _undergoes(sentence: Sentence, number: Number) -> bool:
    """*24 prisoners were exchanged: 16 were freed by A*: a number before a passive, of people told of before it."""
    behind = sentence.items[number.last + 1 : number.last + 4]
    if not behind or not behind[0].has("passive"):
        return False
    freed = any(item.has("release", "released", "handover") for item in behind[1:])
    return freed and any(item.index < number.first for item in sentence.where("persons"))


def _to_another(sentence: Sentence, number: Number) -> bool:
    """*Returned 12 prisoners to A, and 44 to B*: a number of people whom the same verb gives to another side."""
    before = sentence.items[max(0, number.first - 1) : number.first]
    behind = sentence.items[number.last + 1 : number.last + 3]
    joined = (bool(before) and before[0].has("and")) or "conj" in sentence.items[number.first].marks
    given = len(behind) == 2 and behind[0].cues.get("prep") == "to" and behind[1].has("name", "capital", "side")
    freed = sentence.first("handover", "release", "freed", within=range(number.first))
    return joined and given and freed is not None and _of_people(sentence, number)


def stands_alone(sentence: Sentence, number: Number) -> bool:
    """Whether a number without a noun stands where one of people does: beside *for*, *each*."""
    items = sentence.items
    around = items[max(0, number.first - 3) : number.first] + items[number.last + 1 : number.last + 4]
    near = items[max(0, number.first - 1) : number.first] + items[number.last + 1 : number.last + 2]
    if any(item.has("unit", "one_unit", "month", "day") or item.text in "%$€" for item in near):
        return False
    if any(item.has("armed") and not item.has("persons") for item in items[number.last + 1 : number.last + 2]):
        return False  # *they fired 22 shells*
    if items[number.first].has("same", "heads") or of_ours(items, number):
        return True
    if any(item.has("belongs") for item in items[number.last + 1 : number.last + 2]):
        return True  # *33 belonging to A*
    if any(item.has("for", "each") for item in around):
        return True
    behind = items[number.last + 1 : number.last + 2]
    before = items[max(0, number.first - 4) : number.first]
    if (
        len(before) > 1
        and before[-1].text in DASHES
        and before[-2].has("name", "capital", "metonym", "side", "adjective")
    ):
        # *A got 1000 bodies, B — 31*
        return not behind or behind[0].kind is not TokenKind.WORD or of_side(items, number)
    if before and before[-1].has("and") and of_side(items, number):
        return True  # *100 Russian soldiers and 100 Ukrainian*
    if before and before[-1].cues.get("prep") == "by":
        return False  # *from one side only*
    if _gapped(sentence, number) or _undergoes(sentence, number) or _to_another(sentence, number):
        return True
    lead = next((item for item in reversed(before) if not item.has("qualifier", "glue")), None)
    if lead is not None and lead.has("receive") and behind and behind[0] is items[-1]:
        return True  # *and got more than 150.*
    if (
        lead is not None
        and lead.has("handover", "release")
        and behind
        and behind[0].text in ".,;"
        and _of_people(sentence, number)
    ):
        return True  # *A got 1000 bodies, and handed over 31.*
    if behind and (behind[0].has("ceasefire", "ordinal") or behind[0].text in ".:/%"):
        return False
    if behind and behind[0].text == "," and before and before[-1].has("handover"):
        # *B will hand over 1200, among them three officers*
        return True
    return not 1900 <= number.value <= 2100 and any(
        item.has("release", "released", "receive", "exchange") for item in before
    )
