"""The word that names an exchange of people, among words that name other exchanges."""

from collections.abc import Sequence
from itertools import pairwise

from ....model.attribution import SpeechAct
from ...crowds import Crowd
from ...items import Item, Sentence
from ...numerals import numbers
from ...scene import Scene, can_be_side
from ...subjects import is_passive, subject_of
from ...tokens import TokenKind
from .captives import CAPTIVES, VERBS
from .recalled import one_of_many


def exchange_head(scene: Scene, sentence: Sentence, people: Sequence[Crowd]) -> Item | None:
    """The word that names an exchange of people, if there is one; a bare *exchange* needs a text of captives."""
    heads = (item for item in sentence.where("exchange") if not one_of_many(sentence, item))
    named = next((item for item in heads if not _only_near(sentence, item)), None)
    if named is not None and named.kind is TokenKind.WORD and not named.cues["exchange"] and " " not in named.text:
        at = named.index
        beside = any(crowd.number is not None and crowd.noun and 0 < crowd.first - at <= 4 for crowd in people)
        beside = beside or _home_in(sentence, people, named)
        named = named if beside or _man_for_man(scene, sentence, named) or _of_captives(scene) else None
    for item in sentence.where("swap"):
        if named is not None and named.index < item.index:
            break
        if one_of_many(sentence, item) or _only_near(sentence, item):
            continue
        back = -12 if is_passive(scene, sentence, item) else -4
        for crowd in people:
            if any(other.has("papers") for other in sentence.items[item.index + 1 : crowd.first]):
                break  # *exchanged lists of prisoners*
            if crowd.noun is not None and _of_swap(scene, sentence, crowd) and back <= crowd.first - item.index <= 8:
                soldiers = sentence.items[crowd.noun].cues.get("persons") == "soldier"
                told = sentence.first(*VERBS) is not None or any(sentence.where("exchange"))
                if not soldiers or told or _of_captives(scene):
                    return item
        if _some_for_others(sentence, people, item):
            return item
        if (
            _swapped_with(sentence, people, item)
            or _home_in(sentence, people, item)
            or _man_for_man(scene, sentence, item)
        ):
            return item
    return named


def _some_for_others(sentence: Sentence, people: Sequence[Crowd], item: Item) -> bool:
    """*A exchanged 15 soldiers for 250 fighters*: people for people, counted, behind a verb of swapping."""
    behind = [crowd for crowd in people if crowd.first > item.index and crowd.number is not None]
    for one, other in pairwise(behind):
        between = sentence.items[one.last + 1 : other.first]
        against = bool(between) and len(between) <= 3 and between[0].has("for", "in_return")
        if one.first - item.index <= 3 and against and one.noun is not None:
            return True
    # *Three A were exchanged for 183 B*: of two sides
    before = next((crowd for crowd in reversed(people) if crowd.last < item.index and crowd.number is not None), None)
    if before is None or not behind or item.index - before.last > 4 or not sentence.items[item.index + 1].has("for"):
        return False
    return behind[0].first - item.index <= 3 and None not in (before.of, behind[0].of) and before.of != behind[0].of


def _man_for_man(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*An exchange 175 for 175*: of captives if the text speaks of any, or two who can hold them act."""
    row = [number for number in numbers(sentence) if -2 <= number.first - item.index <= 8]
    for one, other in pairwise(row):
        between = sentence.items[one.last + 1 : other.first]
        if one.value == other.value and len(between) == 1 and between[0].has("for"):
            actors = {party.side for party in subject_of(scene, sentence, item, fallback=False) if can_be_side(party)}
            by_two = len(actors) == 2 and one.value > 1 and 0 < one.first - item.index <= 5
            if by_two or _of_captives(scene):
                return True
    return False


def _of_captives(scene: Scene) -> bool:
    """Whether the text speaks of captives at all."""
    return any(
        not CAPTIVES.isdisjoint((item.cues.get("persons"), item.cues.get("exchange")))
        or item.has("health", "captivity")
        for sentence in scene.kept_sentences
        for item in sentence.where("persons", "exchange", "health", "captivity")
    )


def _swapped_with(sentence: Sentence, people: Sequence[Crowd], head: Item) -> bool:
    """*Brought home 224 soldiers in an exchange with B*: an exchange named behind those who were freed in it."""
    behind = sentence.items[head.index + 1 : head.index + 2]
    lead = sentence.before(head, lambda item: item.has("freed", "receive", "release"), 30)
    if not behind or behind[0].cues.get("prep") not in ("with", "between") or lead is None:
        return False
    return any(crowd.number is not None and crowd.noun is not None and crowd.last < head.index for crowd in people)


def _home_in(sentence: Sentence, people: Sequence[Crowd], head: Item) -> bool:
    """*A new exchange in which 200 soldiers came home*: an exchange named before those who were freed in it."""
    behind = [
        crowd for crowd in people if crowd.number is not None and crowd.noun is not None and crowd.first > head.index
    ]
    home = sentence.after(
        head, lambda item: item.has("freed", "receive"), 9, stop=lambda item: item.has("speech") or item.text in ":;"
    )
    return home is not None and any(abs(crowd.first - home.index) <= 3 for crowd in behind)


def _only_near(sentence: Sentence, head: Item) -> bool:
    """Whether an exchange is only what papers are for, or what something else leads up to."""
    return _on_paper(sentence, head) or _led_up_to(sentence, head) or _gone_by(sentence, head)


def _led_up_to(sentence: Sentence, head: Item) -> bool:
    """*A freed 100, a step toward a prisoner exchange*: what a release leads up to has not come about."""
    if "toward" not in sentence.cued:
        return False
    stop = (TokenKind.BREAK, TokenKind.NUMBER)
    toward = sentence.before(head, lambda item: item.has("toward"), 7, stop=lambda item: item.kind in stop)
    if toward is None or sentence.first(*VERBS, within=range(toward.index)) is None:
        return False
    behind = sentence.items[head.index + 1 : head.index + 4]
    return not any(item.kind is TokenKind.NUMBER for item in behind)


def _gone_by(sentence: Sentence, head: Item) -> bool:
    """*A freed 104 of its own accord, after an exchange of captives*: what a release came after is another thing."""
    before = sentence.items[head.index - 1] if head.index else None
    freed = sentence.first("release", "handover", within=range(head.index)) is not None
    return before is not None and before.has("after") and freed


def _on_paper(sentence: Sentence, head: Item) -> bool:
    """*A list of prisoners for an exchange*, *the exchange of lists*: what papers are for has not come about."""
    lead = sentence.items[max(0, head.index - 6) : head.index]
    behind = sentence.items[head.index + 1 : head.index + 3]
    return any(item.has("papers") and item.clause == head.clause for item in (*lead, *behind))


def only_discussed(sentence: Sentence, head: Item) -> bool:
    """*Discussed an exchange*, *talks on an exchange*: what is spoken of is not settled yet."""
    clause = sentence.clause_of(head)
    around = sentence.items[clause.start : min(clause.stop, head.index + 8)]
    talks = [item for item in around if item.index < head.index and item.has("contact")]
    for item in around:
        # *Contacts on an exchange are under way*: that the talks go on does not settle what they are on.
        firm = {"agreed"} if talks and item.index < talks[-1].index else {"agreed", "completed", "under_way"}
        if item is not head and item.stands(*firm):
            return False
    return bool(talks) or any(
        item.index < head.index and item.cues.get("speech") == SpeechAct.DISCUSS for item in around
    )


def unconfirmed(sentence: Sentence, head: Item) -> bool:
    """*Has yet to confirm the exchange*: what somebody does not say is neither refused nor told."""
    speech = sentence.before(head, lambda item: item.has("speech"), 4, stop=lambda item: item.kind is TokenKind.BREAK)
    if speech is None:
        return False
    lead = sentence.items[max(0, speech.index - 2) : speech.index]
    return "not" in speech.marks or any(item.has("not") for item in lead)


def talked_of(sentence: Sentence, head: Item) -> bool:
    """*Talks on an exchange of 300*, *discussed swapping 50*: whether talks are about what ``head`` names."""
    clause = sentence.clause_of(head)
    lead = sentence.before(
        head,
        lambda item: item.has("about", "contact") or item.cues.get("speech") == SpeechAct.DISCUSS,
        5,
        stop=lambda item: item.has("exchange", "swap", "status") or item.kind is not TokenKind.WORD,
    )
    if lead is None or lead.index < clause.start:
        return False
    if not lead.has("about"):
        return lead.cues.get("speech") == SpeechAct.DISCUSS
    before = range(clause.start, lead.index)
    return sentence.first("contact", within=before) is not None or any(
        item.cues["speech"] == SpeechAct.DISCUSS for item in sentence.where("speech", within=before)
    )


def _of_swap(scene: Scene, sentence: Sentence, crowd: Crowd) -> bool:
    """Whether people can be those of an exchange: captives, or a number of each side's in a text of captives."""
    each = "each" in sentence.cued and crowd.number is not None
    return crowd.category in CAPTIVES or (each and _of_captives(scene))
