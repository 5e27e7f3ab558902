"""People let go whom a text calls by name: *freed Jane Roe*, *swapped Jane Roe for John Doe*."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from ....model.exchange import DetaineeCategory, Health
from ....model.party import PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...numerals import Number
from ...scene import Scene
from ...tokens import TokenKind

_ACTS = ("release", "released", "handover", "receive", "freed", "swap")
_CAPTIVE = frozenset({"prisoner_of_war", "detainee", "hostage"})


def add_called(scene: Scene, sentence: Sentence, people: list[Crowd]) -> None:
    """Add those whom a sentence calls by name to its people; a noun beside the names gets their number."""
    if not scene.pack.capitals or sentence.cued.keys().isdisjoint(_ACTS) or not _of_captives(scene, sentence):
        return
    for first, last, count in _rows(scene, sentence):
        noun = _noun_before(sentence, people, first)
        if noun is not None:
            if noun.number is None:
                noun.number, noun.last = Number(count, noun.noun or noun.first, noun.noun or noun.first), last
                _with_one_more(sentence, people, noun)
            continue
        if _apposed(sentence, people, last) or not (_let_go(sentence, first) or _freed_behind(sentence, first, last)):
            continue
        if any(crowd.first <= last and first <= crowd.last for crowd in people):
            continue
        number = Number(count, first, first)
        lead = sentence.items[first - 1] if first else None
        of = scene.pack.registry[lead.cues["adjective"]] if lead is not None and lead.has("adjective") else None
        called = Crowd(number, first, last, DetaineeCategory.UNSPECIFIED, Health.UNSPECIFIED, of, first)
        if not _joined_by(sentence, people, called):
            people.append(called)
    people.sort(key=lambda crowd: crowd.first)
    _drop_apposed(sentence, people)


def _drop_apposed(sentence: Sentence, people: list[Crowd]) -> None:
    """*The prisoner John Doe, an A fighter*: who is told of behind a name is the same person, and of A."""
    for one, other in pairwise(list(people)):
        between = sentence.items[one.last + 1 : other.first]
        single = all(crowd.number is not None and crowd.number.value == 1 for crowd in (one, other))
        called = sentence.items[one.last].capital and not sentence.items[one.last].cues
        opens = (
            bool(between)
            and between[0].text == ","
            and all(item.has("indefinite", "adjective", "name") for item in between[1:])
        )
        if single and called and opens and one in people:
            one.of = one.of or other.of
            people.remove(other)


def _joined_by(sentence: Sentence, people: Sequence[Crowd], called: Crowd) -> bool:
    """*Freed Jane Roe and four other prisoners*: whether those counted behind names are let go with them, as five."""
    for crowd in people:
        between = sentence.items[called.last + 1 : crowd.first]
        if len(between) == 1 and between[0].has("and") and crowd.number is not None and called.number is not None:
            if any(item.has("besides", "glue") for item in sentence.items[crowd.number.last + 1 : crowd.last]):
                crowd.number = attrs.evolve(crowd.number, value=crowd.number.value + called.number.value)
                crowd.first = called.first
                return True
    return False


def _of_captives(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence or one near it speaks of captivity: not each *freed* is of captives."""
    if any(item.cues["persons"] == DetaineeCategory.REMAINS for item in sentence.where("persons")):
        return True
    for number in range(max(scene.kept, sentence.number - 2), min(len(scene.sentences), sentence.number + 3)):
        near = scene.sentences[number]
        if not near.cued.keys().isdisjoint(("captivity", "prison", "caught", "held")):
            return True
        if any(
            item.cues.get("persons") in _CAPTIVE or item.cues.get("exchange")
            for item in near.where("persons", "exchange")
        ):
            return True
    return False


def _rows(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The lists of names in a sentence: where each begins and ends, and of how many people it is."""
    items = sentence.items
    at = 0
    while at < len(items):
        end = _name_at(scene, sentence, at)
        if end is None:
            at += 1
            continue
        first, count = at, 1
        while end + 2 < len(items) and (items[end + 1].has("and") or items[end + 1].text == ","):
            further = _name_at(scene, sentence, end + 2)
            if further is None:
                break
            end, count = further, count + 1
        yield first, end, count
        at = end + 1


def _name_at(scene: Scene, sentence: Sentence, first: int) -> int | None:
    """Where a person's name ends that begins here: two words or more with capitals, which mean nothing else."""
    items = sentence.items
    end = first
    words = 0
    while end < len(items) and (_is_name(scene, sentence, items[end]) or (items[end].text == "-" and end > first)):
        words += items[end].kind is TokenKind.WORD
        end += 1
    return end - 1 if words >= 2 else None


def _is_name(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a word with a capital means nothing else, or is the surname of somebody told of before."""
    if item.kind is not TokenKind.WORD or not item.capital or item.cues or item.marks:
        return False
    if scene.pack.declined and item.text.isascii():
        return False  # In another script stand the names of media.
    named = scene.at(sentence, item)
    return named is None or (
        named.first == named.last and named.party is not None and named.party.kind is PartyKind.PERSON
    )


def _noun_before(sentence: Sentence, people: Sequence[Crowd], first: int) -> Crowd | None:
    """*The soldier Jane Roe*, *the bodies of Jane Roe and John Doe*: the people whom the names tell of."""
    for crowd in people:
        between = sentence.items[crowd.last + 1 : first]
        if (
            crowd.noun is not None
            and crowd.last < first
            and (not between or (crowd.category is DetaineeCategory.REMAINS and between[0].cues.get("prep") == "of"))
        ):
            if len(between) <= 1:
                return crowd
    return None


def _with_one_more(sentence: Sentence, people: list[Crowd], bodies: Crowd) -> None:
    """*The bodies of Jane Roe and an officer, John Doe*: one who has no name of their own in the list is counted."""
    if bodies.category is not DetaineeCategory.REMAINS or bodies.number is None:
        return
    for crowd in [each for each in people if each.first > bodies.last]:
        between = sentence.items[bodies.last + 1 : crowd.first]
        one = crowd.number is not None and crowd.number.value == 1
        if one and between and between[0].has("and") and len(between) <= 2:
            bodies.number.value += 1
        elif not one or len(between) > 2 or not between or between[0].text != ",":
            return
        bodies.last = crowd.last
        people.remove(crowd)


def _apposed(sentence: Sentence, people: Sequence[Crowd], last: int) -> bool:
    """*Jane Roe, a soldier*: whether people counted right behind a name are the same."""
    behind = sentence.items[last + 1 : last + 2]
    return (
        bool(behind)
        and behind[0].text == ","
        and any(
            0 < crowd.first - last <= 3 and crowd.number is not None and crowd.number.value == 1 for crowd in people
        )
    )


def _let_go(sentence: Sentence, first: int) -> bool:
    """Whether names stand behind a verb of letting go, or behind the word for *in exchange for*."""
    for item in reversed(sentence.items[max(0, first - 3) : first]):
        if item.has(*_ACTS) or item.has("in_return"):
            # Some verbs of handing over are verbs of saying, too: *A transmits, B News*.
            return not item.has("speech", "reports")
        if item.has("for"):
            return sentence.first(*_ACTS, "exchange", within=range(item.index)) is not None
        if item.has("prep", "speech", "and", "that", "passive") or item.kind is not TokenKind.WORD:
            return False
    return False


def _freed_behind(sentence: Sentence, first: int, last: int) -> bool:
    """*Jane Roe, held since May, was freed*: whether names that open a clause are freed behind it."""
    if first > 1 and not sentence.items[first - 1].has("that", "and", "but", "glue"):
        return False
    for item in sentence.items[last + 1 : last + 14]:
        if item.has("release", "released", "freed", "handover"):
            lead = sentence.items[max(0, item.index - 2) : item.index]
            return item.has("freed") or any(other.has("passive") for other in lead)
        if item.has("speech", "for", "in_return", "voiced") or item.kind is TokenKind.BREAK:
            return False
    return False
