"""Who says what in a sentence, and how."""

from ..model.attribution import AttributionForm, SpeechAct
from ..model.party import Party, PartyKind
from .drafts import Saying
from .items import Item, Sentence
from .scene import Scene
from .subjects import subject_of
from .tokens import TokenKind


def _before_colon(scene: Scene, sentence: Sentence) -> Saying | None:
    """*The ministry: 95 returned*: who stands alone before a colon says what follows it."""
    for item in sentence.items[1:12]:
        if item.text != ":":
            continue
        row = [named for named in scene.named[sentence.number] if named.last < item.index]
        if not row or any(
            other.has("speech", "voiced", "demand", "condition") for other in sentence.items[: item.index]
        ):
            return None
        named = row[-1] if row[-1].last == item.index - 1 else None
        if named is None or named.party is None or named.role not in ("", "of"):
            return None
        form = AttributionForm.NAMED_PERSON if named.party.kind is PartyKind.PERSON else AttributionForm.SIDE
        scene.speaker = named.party
        return Saying(item, SpeechAct.INFORM, form, named.party)
    return None


def _continues(sentence: Sentence, verb: Item) -> bool:
    """*They also demanded*: nobody new stands before a verb of saying that opens its sentence."""
    row = sentence.items[: verb.index]
    return len(row) <= 4 and all(
        item.has("pronoun", "glue", "and", "but") or item.kind is TokenKind.MARK for item in row
    )


def _by_another(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Analysts said*, *Doe called for*: whether somebody who is not known says something right at the start."""
    first = sentence.items[0]
    unknown = first.kind is TokenKind.WORD and (not first.cues or first.has("actors", "persons"))
    return scene.pack.capitals and verb.index == 1 and unknown


def _who_went_before(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """*A met B. He stressed that*: who a pronoun means, where the sentence before tells of a person and no words."""
    he = scene.at(sentence, sentence.items[verb.index - 1]) if verb.index else None
    if he is None or he.about != "person" or he.party is not None or he.first > 1 or not sentence.number:
        return None
    if any(saying.speaker is not None for saying in scene.sayings[sentence.number - 1]):
        return None
    row = [named for named in scene.named[sentence.number - 1] if not named.role]
    first = row[0].party if row else None
    return first if first is not None and first.kind is PartyKind.PERSON else None


def _to_be_said(sentence: Sentence, verb: Item) -> bool:
    """*A must leave and refuse to come back*: whether a verb of saying is what somebody has to do."""
    must = sentence.before(
        verb,
        lambda other: other.has("must", "should"),
        12,
        stop=lambda other: other.kind is TokenKind.MARK or other.has("that", "who", "speech"),
    )
    return must is not None and not verb.has("demand")


def find_sayings(scene: Scene, sentence: Sentence) -> list[Saying]:
    """The acts of saying of a sentence; keeps who spoke last."""
    found: list[Saying] = []
    headed = _before_colon(scene, sentence)
    if headed is not None:
        found.append(headed)
    for item in sentence.where("speech", "voiced"):
        if _to_be_said(sentence, item):
            continue
        if item.has("voiced"):
            act = SpeechAct(item.cues["voiced"])
            speaker = found[-1].speaker if found else None
            found.append(Saying(item, act, AttributionForm.IMPERSONAL, speaker))
            continue
        act = SpeechAct(item.cues["speech"])
        he = _who_went_before(scene, sentence, item)
        subjects = [he] if he is not None else subject_of(scene, sentence, item, fallback=False)
        if not subjects:
            speaker = found[-1].speaker if found else None
            goes_on = found or item.index <= 1 or _continues(sentence, item)
            if speaker is None and not item.has("source") and goes_on and not _by_another(scene, sentence, item):
                speaker = scene.speaker
            subjects = [speaker] if speaker is not None else []
        if len(subjects) > 1:
            found.append(Saying(item, act, AttributionForm.JOINT))
            scene.pair = tuple(dict.fromkeys(party.side for party in subjects))
        elif subjects:
            speaker = subjects[0]
            form = AttributionForm.NAMED_PERSON if speaker.kind is PartyKind.PERSON else AttributionForm.SIDE
            found.append(Saying(item, act, form, speaker))
            scene.speaker = speaker
        else:
            found.append(Saying(item, act, AttributionForm.AUTHOR))
    for item in sentence.where("status"):
        if "agreed" in item.statuses and len(both := subject_of(scene, sentence, item, fallback=False)) == 2:
            scene.pair = tuple(dict.fromkeys(party.side for party in both))
    return found
