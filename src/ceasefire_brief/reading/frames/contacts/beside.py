"""Who takes part in a contact by the lists beside its noun: *between A and B*, *of A, B and C*, *attended by A*."""

from collections.abc import Sequence

from ....model.contact import Medium
from ....model.party import Party
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...subjects import coordinated, subject_of
from ...tokens import TokenKind
from ..capacity import helpers
from .means import medium_of


def between_at(scene: Scene, sentence: Sentence, item: Item) -> int | None:
    """The place of A in *talks between A and B*, among the names of a sentence."""
    for place, named in enumerate(scene.named[sentence.number]):
        if named.role != "between" or not -10 <= named.first - item.index <= 12 or item.has("rings"):
            continue
        low, high = sorted((item.index, named.first))
        if _of_another_noun(sentence, named, item):
            continue
        inner = sentence.items[low + 1 : high]
        if any(other.has("that", "exchange", "speech") for other in inner):
            return None
        if named.first > item.index and any(_told_apart(other, item) for other in inner):
            continue  # *A met C ahead of talks between D and E*
        if any(other.has("about", "effort") for other in inner):
            # *A and B held a call to discuss the truce between C and D*
            acting = subject_of(scene, sentence, item, fallback=False)
            if len({party.side for party in acting}) > 1:
                return None
        return place
    return None


def _told_apart(other: Item, item: Item) -> bool:
    """Whether another word for a contact is a noun, behind a verb of meeting: *met ahead of talks between*."""
    return other.cues.get("contact", "") not in ("", item.cues.get("contact", "")) and not other.has("rings")


def _of_another_noun(sentence: Sentence, named: Named, item: Item) -> bool:
    """*The war between A and B*, *tension between A and B eased after the call*: what else stands between two sides."""
    lead = [other for other in sentence.items[max(0, named.first - 4) : named.first] if not other.has("glue")]
    while lead and (lead[-1].has("prep") or lead[-1].has("adjective", "office", "body")):
        lead.pop()
    noun = lead[-1] if lead else None
    if noun is None or noun is item or noun.kind is not TokenKind.WORD:
        return False
    if noun.has("fight") and not noun.has("contact"):
        return True
    return named.first < item.index and not noun.cues


def ends_of_letter(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*C handed over a message from A to B*: who wrote and to whom, whoever carries it."""
    if medium_of(item) is not Medium.LETTER:
        return []
    ends: dict[str, list[Party]] = {}
    for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 16))):
        if named.role in ("from", "to", "of") and scene.everyone(sentence, named):
            ends.setdefault("to" if named.role == "to" else "from", list(scene.everyone(sentence, named)))
    return [*ends["from"], *ends["to"]] if len(ends) == 2 else []


def delegates_at(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A member of the A delegation at the talks with B*: those sent, named right before the word for a contact."""
    at = item.index - 1
    while at > 0 and (sentence.items[at].has("glue", "attribute") and not sentence.items[at].has("prep")):
        at -= 1
    if at < 1 or sentence.items[at].cues.get("prep") not in ("in", "on") or item.cues.get("contact") != Medium.TALKS:
        return []
    named = scene.at(sentence, sentence.items[at - 1])
    if named is None or named.role in ("with", "between", "to", "from", "in"):
        return []
    lead = sentence.items[max(0, named.first - 3) : named.last + 1]
    sent = any(other.cues.get("body") == "delegation" or other.cues.get("office") == "negotiator" for other in lead)
    return coordinated(scene, sentence, named) if sent else []


def who_attended(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*The meeting was attended by A and B*: who took part, behind a word of attending."""
    if not item.cues.get("contact"):
        return []
    ends = sentence.after(item, lambda other: other.has("that", "speech"), 20)
    reach = range(item.index + 1, ends.index if ends is not None else min(item.index + 14, len(sentence.items)))
    verb = sentence.first("attended", within=reach)
    row = scene.named[sentence.number]
    for place, named in enumerate(row) if verb is not None else ():
        between = sentence.items[verb.index + 1 : named.first] if verb is not None else []
        if named.first > (verb.index if verb is not None else 0):
            if len(between) > 4 or any(other.has("role") for other in between):
                break
            came = listed_from(scene, sentence, row[place:])
            aside = {party.side for party in helpers(scene, sentence)} if not scene.pack.declined else ()
            return [party for party in came if party.side not in aside]
    return []


def possessors(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Whose contact it is, in the genitive behind the noun: *the talks of A with B*, *the meeting of A, B and C*."""
    row = scene.named[sentence.number]
    for place, named in enumerate(row):
        gap = sentence.items[item.index + 1 : named.first]
        if named.first <= item.index or any(
            other.kind is not TokenKind.WORD or other.cues.get("prep", "of") != "of" or other.has("role")
            for other in gap
        ):
            continue
        if len(gap) > 2 or named.role not in ("of", "object"):
            return []
        found = coordinated(scene, sentence, named)
        for other in row[place + 1 :]:
            between = sentence.items[row[place].last + 1 : other.first]
            told = [item for item in between if not item.has("glue") or item.has("and", "prep")]
            named_so = all(not item.cues or item.has("adjective") for item in told[1:]) and len(told) <= 3
            listed = bool(told) and set(scene.everyone(sentence, other)) <= set(found)
            if told and named_so and (told[0].has("and") or told[0].cues.get("prep") == "with"):
                found += [party for party in coordinated(scene, sentence, other) if party not in found]
                place += 1
            elif listed or (len(between) == 0 and other.role in ("of", "object")):
                place += 1
            else:
                break
        return found if len(found) > 1 else []
    return []


_ENDS_LIST = ("role", "speech", "if", "might", "must", "future", "status", "that", "who", "but")
"""Cues of words that a list of those who take part does not go on behind."""


def listed_from(scene: Scene, sentence: Sentence, row: Sequence[Named]) -> list[Party]:
    """The parties of a list of mentions, as far as it goes on."""
    found: dict[Party, None] = {}
    last = row[0].last
    if len(row) > 1 and row[0].several and row[1].first == last + 1:
        row = row[1:]  # *between the two presidents, A's X and B's Y*: who they are
    for named in row:
        aside = any(other.has(*_ENDS_LIST) for other in sentence.items[last + 1 : named.first])
        if aside or named.first - last > 4 or named.role in ("in", "at", "on", "from"):
            break
        found.update(dict.fromkeys(scene.everyone(sentence, named)))
        last = named.last
    return list(found)
