"""What is said in contacts: common ground, thanks, assessments."""

from itertools import pairwise

from ....model.attribution import AttributionForm, SpeechAct
from ....model.contact import Acknowledgement, Assessment, Claim, CommonGround, Courtesy, Stance
from ....model.exchange import HumanitarianTransfer, PrisonerExchange
from ....model.party import PartyKind
from ....model.proposal import Proposal
from ....model.provision import Subject
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of
from ...tokens import TokenKind
from ..standing import ahead, hypothetical


def phrase_from(sentence: Sentence, item: Item) -> int:
    """Where what ``item`` opens ends, quotations within it included."""
    return sentence.phrase_end(item, "thanks", inside="-'\"«»“”")


def read_courtesies(scene: Scene, sentence: Sentence) -> None:
    """Add thanks and welcomes."""
    for item in sentence.where("thanks", "welcome"):
        if scene.negated(sentence, item):
            continue
        subjects = subject_of(scene, sentence, item)
        by = subjects[0] if subjects else None
        if by is None:
            continue
        to = tuple(
            dict.fromkeys(
                named.party
                for named in scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 8)))
                if named.party is not None and named.party != by
            )
        )[:1]
        if item.has("thanks") and not to:
            continue
        if item.has("welcome") and not any(
            other.has("ceasefire", "exchange", "proposal", "contact", "subject", "aim", "release")
            for other in sentence.items[item.index : item.index + 9]
        ):
            continue
        end = phrase_from(sentence, item)
        start = item.start
        said = scene.said(sentence, item)
        if said.item is not None and 0 <= item.index - said.item.index <= 5:
            start = said.item.start
        for named in scene.mentions(sentence, range(max(0, item.index - 6), item.index)):
            if named.party == by:
                start = min(start, sentence.items[named.first].start)
        form = AttributionForm.NAMED_PERSON if by.kind is PartyKind.PERSON else AttributionForm.SIDE
        scene.add(
            Draft(
                Acknowledgement,
                (Words(start, end),),
                Saying(item, SpeechAct.THANK, form, by),
                {"status": Courtesy.THANKS if item.has("thanks") else Courtesy.WELCOME, "by": by, "to": to},
                sentence.number,
            )
        )


def read_common_ground(scene: Scene, sentence: Sentence) -> None:
    """Add what parties discussed, agree on or share an interest in."""
    for saying in scene.sayings[sentence.number]:
        item = saying.item
        if item is None:
            continue
        joint = saying.form is AttributionForm.JOINT and not scene.negated(sentence, item)
        if joint and saying.act in (SpeechAct.DISCUSS, SpeechAct.AGREE, SpeechAct.AFFIRM, SpeechAct.NOTE):
            stance = {SpeechAct.DISCUSS: Stance.DISCUSSED, SpeechAct.NOTE: Stance.NOTED}.get(saying.act, Stance.AGREED)
            _topics(scene, sentence, saying, item, stance)
        elif joint and saying.act is SpeechAct.EXPRESS_INTEREST:
            if sentence.after(item, lambda other: other.has("interest"), 6) is not None:
                _topics(scene, sentence, saying, item, Stance.SHARED_INTEREST, split=False)
    for item in sentence.where("example"):
        if scene.pair and sentence.before(item, lambda other: other.has("voiced", "speech"), 5) is not None:
            _topics(scene, sentence, scene.said(sentence, item), item, Stance.NOTED, split=False, any_topic=True)


def _topics(
    scene: Scene,
    sentence: Sentence,
    saying: Saying,
    verb: Item,
    stance: Stance,
    *,
    split: bool = True,
    any_topic: bool = False,
) -> None:
    """A statement for each topic of a coordinated list."""
    rest = _behind(scene, sentence, verb)
    if not rest or not (any_topic or any(item.has("subject", "aim", "ceasefire") for item in rest)):
        return
    stop = next((item.index for item in rest if _ends_topics(item, rest[0])), len(sentence.items))
    starts = _starts(sentence, rest[0].index, stop) if split else [rest[0].index]
    for start, following in pairwise([*starts, stop]):
        end = following - 1
        while end > start and sentence.items[end].kind is TokenKind.MARK:
            end -= 1
        first = sentence.items[start]
        if first.has("and") and start < end:
            first = sentence.items[start + 1]
        row = sentence.items[start : end + 1]
        words = Words(first.start if split else verb.start, sentence.items[end].end)
        if stance is Stance.AGREED and _told(scene, sentence, words):
            continue
        fields = {
            "status": stance,
            "between": scene.pair or tuple(scene.parties(sentence)),
            "subject": next((Subject(item.cues["subject"]) for item in row if item.has("subject")), Subject.OTHER),
            "topic": Words(first.start, sentence.items[end].end),
        }
        scene.add(Draft(CommonGround, (words,), saying, fields, sentence.number))


def _behind(scene: Scene, sentence: Sentence, verb: Item) -> list[Item]:
    """What stands behind a verb and those who do what it says."""
    last = verb.index
    for named in scene.mentions(sentence):
        if verb.index < named.first <= verb.index + 2:
            last = max(last, named.last)
    return sentence.items[last + 1 :]


def _ends_topics(item: Item, first: Item) -> bool:
    return item.kind is TokenKind.BREAK or (item.has("speech", "voiced") and item is not first)


def _starts(sentence: Sentence, first: int, stop: int) -> list[int]:
    """Where each topic of a list begins: at the *and* before a further one."""
    starts = [first]
    seen = False
    for item in sentence.items[first:stop]:
        if not item.has("subject", "aim"):
            continue
        lead = sentence.items[max(first, item.index - 3) : item.index + 1]
        joined = next((other for other in lead if "conj" in other.marks or other.has("and")), None)
        if seen and joined is not None and joined.index - starts[-1] >= 2:
            starts.append(joined.index)
        seen = True
    return starts


def _told(scene: Scene, sentence: Sentence, words: Words) -> bool:
    """Whether what is agreed on has been told as an agreement or an exchange of its own."""
    return any(
        part.start < words.end and words.start < part.end
        for kind in (Proposal, PrisonerExchange, HumanitarianTransfer)
        for draft in scene.of_kind(kind, sentence.number)
        for part in draft.words
    )


def read_assessments(scene: Scene, sentence: Sentence) -> None:
    """Add claims about effects."""
    for item in sentence.where("effect"):
        content = sentence.after(item, lambda other: other.has("subject", "aim", "ceasefire"), 10)
        if content is None:
            continue
        first = sentence.items[sentence.clause_of(item).start]
        while first.kind is not TokenKind.WORD and first.index < item.index:
            first = sentence.items[first.index + 1]
        end = phrase_from(sentence, item)
        claim = Claim.DOUBTED if scene.negated(sentence, item) else Claim.ASSERTED
        if claim is Claim.ASSERTED and (ahead(sentence, item) or hypothetical(scene, sentence, item)):
            claim = Claim.EXPECTED
        scene.add(
            Draft(
                Assessment,
                (Words(first.start, end),),
                scene.said(sentence, item),
                {
                    "status": claim,
                    "subject": Subject(content.cues["subject"]) if content.has("subject") else Subject.OTHER,
                    "content": Words(first.start, end),
                },
                sentence.number,
            )
        )
        return
