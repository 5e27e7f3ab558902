"""Ceasefires from before the one that a text is about: what became of them."""

from ....model.condition import Action
from ....model.proposal import CeasefireProposal, ProposalStatus
from ....model.provision import Subject
from ...drafts import Draft, Words
from ...items import Item, Sentence
from ...lengths import Lasting
from ...numerals import numbers
from ...scene import Scene
from ..courses import standing_of
from ..extent import length_of
from ..standing import ahead, hypothetical, sought

_FATES = frozenset({ProposalStatus.VIOLATED, ProposalStatus.ENDED})
_REACH = 12
"""How far behind a ceasefire what became of it may stand."""


def read_bygone(scene: Scene, sentence: Sentence, head: Item, spans: list[Lasting]) -> None:
    """*Earlier truces were broken within hours*: a ceasefire of before, where its fate is told."""
    if hypothetical(scene, sentence, head) or sought(sentence, head) or ahead(sentence, head):
        return
    if scene.of_another_field(sentence):
        return  # in a text of tariffs and games, earlier truces are figures of speech, too
    if any(count.value > 1 and 0 < head.index - count.last <= 2 for count in numbers(sentence)):
        return  # *two earlier truces*: what is summed up is no one ceasefire
    lasting = length_of(sentence, head, spans)
    told = _fate(scene, sentence, head)
    if told is None:
        if lasting is None or lasting.duration.open_ended or not head.has("bygone"):
            return
        told = ProposalStatus.ENDED, sentence.items[lasting.last]  # *an earlier truce, which lasted 30 days*
    status, verb = told
    low, high = sorted((head.index, verb.index))
    between = sentence.where("history", "several", within=range(low + 1, high))
    if any(item.has("history", "ceasefire") for item in between):
        return  # *has not agreed to the truce, and similar ones have collapsed*
    if any(draft.bygone for draft in scene.recent):
        return
    fields = {
        "status": status,
        "proposer": None,
        "duration": lasting.duration if lasting is not None else None,
        "source_term": scene.words.words(head, head),
    }
    words = Words(sentence.items[low].start, sentence.items[high].end)
    said = scene.said(sentence, head)
    scene.add(Draft(CeasefireProposal, (words,), said, fields, sentence.number, bygone=True))


def _fate(scene: Scene, sentence: Sentence, head: Item) -> tuple[ProposalStatus, Item] | None:
    """Broken or over, and the word that says so."""
    standing = standing_of(scene, sentence, head, None)
    if standing is not None and standing.status in _FATES:
        return standing.status, standing.verb
    for item in sentence.items[head.index + 1 : head.index + _REACH]:
        kept = "in_effect" in item.statuses or item.cues.get("action") == Action.COMPLY
        if kept and scene.negated(sentence, item):
            return ProposalStatus.VIOLATED, item  # *failed to hold*, *was not observed*
        around = sentence.items[item.index + 1 : item.index + 3]
        if item.has("resumes") and any(
            other.has("fight") or other.cues.get("subject") == Subject.ATTACKS for other in around
        ):
            return ProposalStatus.ENDED, item  # *but resumed fighting*
    return None
