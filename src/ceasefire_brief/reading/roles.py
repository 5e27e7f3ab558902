"""In which grammatical role a phrase stands: by preposition or by case."""

from .items import Sentence
from .tokens import QUOTES, TokenKind


def role_of(sentence: Sentence, index: int, head: int | None = None) -> str:
    """The preposition, attached or before it, or the case that governs the phrase from ``index`` to its head."""
    item = sentence.items[index]
    for mark in ("to", "by", "of"):
        if mark in item.marks and not (mark == "of" and head is not None and head > index):
            if mark == "to" and index and sentence.items[index - 1].has("held"):
                return "at"  # *subject to the authorities of*
            return mark
    at = index - 1
    while at >= 0 and (
        (sentence.items[at].has("glue") and not sentence.items[at].has("prep"))
        or sentence.items[at].text == "."
        or sentence.items[at].text in QUOTES
    ):
        at -= 1
    if at >= 0:
        before = sentence.items[at]
        if before.has("controlled"):
            # *From the territory that A controls*: A holds them there.
            lead = [other.cues.get("prep") for other in sentence.items[max(0, at - 4) : at]]
            return "at" if "from" in lead or "with" in lead else "in"
        if at == index - 1 and before.has("persons") and not before.marks.isdisjoint(("to", "by")):
            return "to" if "to" in before.marks else "by"  # *for the fighters of A*, one noun behind the other
        if before.has("tied") and before.cases and not item.cases:
            return "by"  # *The talks backed by A*, where a participle has cases and the name has none
        if before.cues.get("prep") == "of" and at and sentence.items[at - 1].has("region"):
            return "in"  # *in the A capital of C*
        if before.has("prep"):
            return _role_of_preposition(before.cues["prep"], _cases(sentence, index, index if head is None else head))
        for cue in ("swap", "exchange"):
            if before.has(cue) and not item.cases:
                return ""
        if _in_region(sentence, index, at) and "conj" not in item.marks:
            return "in"  # *the north [of] C*, *the A capital C*, where nothing but order tells it
        if before.has("role") and not before.has("contact"):
            return "of"  # *by the mediation of Qatar*
    # A form that can be genitive or dative is a recipient's behind a verb of giving.
    given = index > 0 and sentence.items[index - 1].has(
        "handover", "release", "propose", "provide", "guarantee", "commit"
    )
    last = index if head is None else head
    ahead = sentence.items[last + 1 : last + 2]
    start = sentence.clause_of(item).start
    while start < index and (
        sentence.items[start].has("in_return", "but", "and", "glue", "that")
        or sentence.items[start].kind is TokenKind.MARK
    ):
        start += 1
    if index == start and ahead and ahead[0].has("handover", "release"):
        given = True  # *To B were handed over*, *said that to B were handed over*
    return _role_of_case(_cases(sentence, index, last), given)


def _in_region(sentence: Sentence, index: int, at: int) -> bool:
    """Whether a word for a part of a country or a town stands before a phrase, with at most its adjective between."""
    if at == index - 1 > 0 and sentence.items[at].has("adjective"):
        at -= 1
    cases = sentence.items[index].cases
    if cases and "gen" not in cases:
        return False  # *received in the capital the minister of B*
    return index - at <= 2 and sentence.items[at].has("region")


def _cases(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """The cases that a phrase can be in: those that its last word can, and its other words as well."""
    cases = sentence.items[last].cases
    for item in sentence.items[first:last]:
        # *The A and B sides*: adjectives of one side each tell the case of a noun that stands for several.
        cases = cases & item.cases or (item.cases if item.cases == {"nom"} else cases)
    return cases


def _role_of_preposition(preposition: str, cases: frozenset[str]) -> str:
    """What a preposition means with a case: *into* a country or *in* it, *with* somebody or *from* them."""
    if preposition == "in" and "acc" in cases and "loc" not in cases:
        return "to"
    if preposition == "with" and "gen" in cases and "ins" not in cases:
        return "from"
    return preposition


def _role_of_case(cases: frozenset[str], given: bool = False) -> str:
    if not cases or "nom" in cases:
        return ""
    if cases <= {"dat", "loc"} or (given and "dat" in cases and "acc" not in cases):
        return "to"
    if cases == {"ins"}:
        return "by"
    return "of" if "acc" not in cases and "gen" in cases else "object"
