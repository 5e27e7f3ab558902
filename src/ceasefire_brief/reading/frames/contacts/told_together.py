"""Who takes part in a contact by what they do together on it: agree, discuss, tell one another."""

from ....model.attribution import SpeechAct
from ....model.contact import Medium
from ....model.party import Party
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import coordinated, subject_of
from .means import medium_of
from .partners import participants_of


def those_who_agree(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*After talks, A and B agreed*: those who settle something together are those who talked about it."""
    lead = sentence.items[max(0, item.index - 3) : item.index]
    for other in sentence.where("status"):
        if item.index > other.index and not any(
            before.has("after", "within") or before.cues.get("prep") == "in" for before in lead
        ):
            continue
        if other.stands("agreed", "accepted") and abs(other.index - item.index) <= 16:
            sides = list(dict.fromkeys(party.side for party in subject_of(scene, sentence, other, fallback=False)))
            if len(sides) == 2:
                return sides
    return []


def those_who_discuss(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A and B discussed it in a phone call*: the occasion, behind what several did together on it."""
    lead = sentence.items[max(0, item.index - 2) : item.index]
    if medium_of(item) is Medium.LETTER:
        return []
    occasion = any(before.cues.get("prep") in ("in", "on") or before.has("within", "lasting") for before in lead)
    # *Discussed it by phone*: the means, in a word of its own.
    means = medium_of(item) in (Medium.PHONE_CALL, Medium.VIDEO_CALL) and not item.cases
    if not (occasion or means) and not any(before.has("speech") for before in lead[-1:]):
        return []
    # *By phone A discussed it with B*: the means, unlike the occasion, can stand before the verb as well.
    reach = item.index + 4 if means else item.index
    for other in sentence.where("speech", within=range(reach)):
        if other is not item and item.index - other.index <= 24 and not other.has("propose"):
            together = subject_of(scene, sentence, other, fallback=False)
            if len({party.side for party in together}) == 1 and other.cues["speech"] == SpeechAct.DISCUSS:
                together = participants_of(scene, sentence, other)
                if len({party.side for party in together}) > 1:
                    return together
            if len({party.side for party in together}) == 2:
                return together
    return _teller_and_told(scene, sentence, item) if occasion or means else []


def _teller_and_told(scene: Scene, sentence: Sentence, occasion: Item) -> list[Party]:
    """*In their phone call A told B that*, *A assured B during a meeting*: who says something to whom on it."""
    for verb in sentence.where("speech", "demand", "call"):
        if abs(verb.index - occasion.index) > 24 or verb is occasion:
            continue
        teller = subject_of(scene, sentence, verb, fallback=False)
        heard = [
            named
            for named in scene.mentions(sentence, range(verb.index + 1, verb.index + 7))
            if named.role in ("", "object", "to") and named.party is not None and named.party not in teller
        ]
        gap = sentence.items[verb.index + 1 : heard[0].first] if heard else []
        if len(teller) == 1 and heard and all(other.has("glue", "prep") and not other.has("that") for other in gap):
            return [*teller, *coordinated(scene, sentence, heard[0])]
    return []
