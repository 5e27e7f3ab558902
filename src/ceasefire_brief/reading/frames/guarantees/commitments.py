"""What parties say that they will or are ready to do."""

from ....model.condition import Aim, Precondition
from ....model.guarantee import Commitment, Firmness, Guarantee, PledgeStatus
from ....model.party import Party
from ....model.proposal import Proposal
from ....model.provision import Subject
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of
from .guarantors import own_words


def read_commitments(scene: Scene, sentence: Sentence) -> None:
    """Add what parties say that they will or are ready to do."""
    for item in sentence.where("ready", "commit"):
        if scene.negated(sentence, item) or scene.inside(Precondition, item) or scene.inside(Guarantee, item):
            continue
        clause = sentence.clause_of(item)
        if any(other.index < item.index for other in sentence.where("if", "only_if", "provided", within=clause)):
            continue
        after = sentence.items[item.index + 1 : item.index + 14]
        content = next((other for other in after if other.has("subject", "aim", "ceasefire", "proposal")), None)
        by = _committer(scene, sentence, item) if content is not None else None
        if content is None or by is None or scene.inside(Guarantee, content):
            continue
        firmness = Firmness.READY if item.has("ready") else Firmness.OUTRIGHT
        if any(other.has("principle") for other in after):
            firmness = Firmness.IN_PRINCIPLE
        end = sentence.phrase_end(content, "if", "guarantee", "must", "need")
        said = scene.said(sentence, item)
        fields = {
            "status": PledgeStatus.GIVEN if firmness is Firmness.OUTRIGHT else PledgeStatus.OFFERED,
            "by": by,
            "towards": _towards(scene, sentence, item, content, by),
            "subject": _subject(content),
            "firmness": firmness,
            "content": Words(content.start, end),
            "answers": _answered(scene, sentence, item),
        }
        words = Words(_start(scene, sentence, item, said, by), end)
        scene.add(Draft(Commitment, (words,), said, fields, sentence.number))


def _towards(scene: Scene, sentence: Sentence, item: Item, content: Item, by: Party) -> tuple[Party, ...]:
    """To whom something is promised: those named between the promise and what it is of."""
    row = scene.mentions(sentence, range(item.index + 1, content.index + 1))
    near = [named.party.side for named in row if named.party is not None and named.role in ("with", "to", "")]
    return tuple(dict.fromkeys(side for side in near if side != by.side))


def _subject(content: Item) -> Subject:
    """What is promised, as the word for it tells."""
    if content.has("subject"):
        return Subject(content.cues["subject"])
    if content.has("ceasefire"):
        return Subject.CEASEFIRE
    return Subject.SETTLEMENT if content.cues.get("aim") in (Aim.SETTLEMENT, Aim.TALKS) else Subject.OTHER


def _start(scene: Scene, sentence: Sentence, item: Item, said: Saying, by: Party) -> int:
    """Where the words of a promise begin: at who makes it, or at the verb by which they say so."""
    starts = [item.start]
    if said.item is not None and 0 < item.index - said.item.index <= 5:
        starts.append(said.item.start)
    row = scene.mentions(sentence, range(max(0, item.index - 4), item.index))
    own = [named for named in row if named.party is not None and named.party.side == by.side]
    return min([*starts, *(sentence.items[named.first].start for named in own)])


def _answered(scene: Scene, sentence: Sentence, item: Item) -> Draft | None:
    """*To the proposal they said that they were ready*: the proposal named before a promise."""
    proposal = sentence.first("proposal")
    return scene.last(Proposal, sentence.number) if proposal is not None and proposal.index < item.index else None


def _committer(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    subjects = subject_of(scene, sentence, item, fallback=False)
    said = scene.said(sentence, item)
    if not subjects and not own_words(sentence, item, said):
        return None
    if said.speaker is not None and (not subjects or subjects[0].side == said.speaker.side):
        return said.speaker if said.item is not None and item.index - said.item.index <= 6 else said.speaker.side
    return subjects[0] if subjects else None
