"""What parties say that they will or are ready to do."""

from ....model.condition import Precondition
from ....model.guarantee import Commitment, Firmness, Guarantee, PledgeStatus
from ....model.party import Party
from ....model.proposal import Proposal
from ....model.provision import Subject
from ...drafts import Draft, Words
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
        content = next(
            (other for other in after if other.has("subject", "aim", "ceasefire", "proposal")),
            None,
        )
        if content is None:
            continue
        by = _committer(scene, sentence, item)
        if by is None:
            continue
        firmness = Firmness.READY if item.has("ready") else Firmness.OUTRIGHT
        if any(other.has("principle") for other in after):
            firmness = Firmness.IN_PRINCIPLE
        end = sentence.phrase_end(content, "if", "guarantee", "must", "need")
        towards = tuple(
            dict.fromkeys(
                named.party.side
                for named in scene.mentions(sentence, range(item.index + 1, content.index + 1))
                if named.party is not None and named.party.side != by.side and named.role in ("with", "to", "")
            )
        )
        subject = Subject.OTHER
        if content.has("subject"):
            subject = Subject(content.cues["subject"])
        elif content.has("ceasefire"):
            subject = Subject.CEASEFIRE
        elif content.has("aim"):
            subject = Subject.SETTLEMENT if content.cues["aim"] in ("settlement", "talks") else Subject.OTHER
        said = scene.said(sentence, item)
        start = item.start
        if said.item is not None and said.item.index < item.index and item.index - said.item.index <= 5:
            start = said.item.start
        for named in scene.mentions(sentence, range(max(0, item.index - 4), item.index)):
            if named.party is not None and named.party.side == by.side:
                start = min(start, sentence.items[named.first].start)
        answers = None
        if sentence.first("proposal") is not None and sentence.first("proposal").index < item.index:  # type: ignore[union-attr]
            answers = scene.last(Proposal, sentence.number)
        scene.add(
            Draft(
                Commitment,
                (Words(start, end),),
                said,
                {
                    "status": PledgeStatus.GIVEN if firmness is Firmness.OUTRIGHT else PledgeStatus.OFFERED,
                    "by": by,
                    "towards": towards,
                    "subject": subject,
                    "firmness": firmness,
                    "content": Words(content.start, end),
                    "answers": answers,
                },
                sentence.number,
            )
        )


def _committer(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    subjects = subject_of(scene, sentence, item, fallback=False)
    said = scene.said(sentence, item)
    if not subjects and not own_words(sentence, item, said):
        return None
    if said.speaker is not None and (not subjects or subjects[0].side == said.speaker.side):
        return said.speaker if said.item is not None and item.index - said.item.index <= 6 else said.speaker.side
    return subjects[0] if subjects else None
