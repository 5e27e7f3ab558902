"""The ceasefire that a text speaks of again, and what is told of it then."""

from typing import Any

from ....model.party import Party
from ....model.proposal import CeasefireProposal, ProposalStatus
from ...drafts import Draft, Words
from ...scene import Scene, can_act
from ..extent import same_lengths
from .telling import Telling


def of_others(scene: Scene, keeper: Party | None) -> bool:
    """Whether the ceasefire told last is one that somebody else declared or proposed, or that was agreed on."""
    last = scene.last(CeasefireProposal)
    if last is None:
        return False
    author: Party | None = last.fields["proposer"]
    return author is None or keeper is None or author.side != keeper.side


def known_as(scene: Scene, told: Telling) -> Draft | None:
    """The ceasefire spoken of before that this one is."""
    for draft in scene.of_kind(CeasefireProposal):
        before = draft.fields["extension"]
        if told.extension is not None and before is not None and same_lengths(before, told.extension):
            return draft
        if told.status in _OVER and draft.fields["status"] in _OPEN and draft.fields["extension"] is None:
            continue  # *a truce from March collapsed* is not the one that is proposed now
        if told.bound and not _of_its_proposer(draft, told) and _of_others_war(scene, draft, told.bound):
            continue
        same_length = told.duration is None or same_lengths(draft.fields["duration"], told.duration)
        if same_length and _may_be_of(draft, told):
            return draft
    return None


def _of_its_proposer(draft: Draft, told: Telling) -> bool:
    before: Party | None = draft.fields["proposer"]
    return told.proposer is not None and before is not None and before.side == told.proposer.side


def _may_be_of(draft: Draft, told: Telling) -> bool:
    """Whether a ceasefire spoken of before can be that of the one who proposes, declares, or rejects it now."""
    before: Party | None = draft.fields["proposer"]
    status: ProposalStatus = draft.fields["status"]
    proposed = told.cue is not None
    if proposed and told.proposer is None and told.duration is not None and status is ProposalStatus.DECLARED:
        return draft.fields["duration"] is not None  # what is put to others is not what one declares
    if proposed and before is None and status not in (ProposalStatus.PROPOSED, told.status):
        if told.proposer is not None or told.duration is not None:
            return False
    if told.proposer is None:
        return True
    if before is not None:
        return before.side == told.proposer.side or _with(draft, told.proposer)
    return told.status is not ProposalStatus.REJECTED or status not in (ProposalStatus.AGREED, *_RUNNING)


def _with(draft: Draft, proposer: Party) -> bool:
    """Whether somebody is one of those who put a ceasefire forward together."""
    return any(party.side == proposer.side for party in draft.also)


def _of_others_war(scene: Scene, draft: Draft, bound: tuple[Party, ...]) -> bool:
    """Whether a ceasefire binds a side that the text of another one has not spoken of: *a truce between C and A*."""
    known: tuple[Party, ...] = draft.fields["parties_bound"]
    if known:
        return len(set(known) | set(bound)) > max(len(known), len(bound))
    spoken = {
        named.party.side
        for row in scene.named[scene.kept : draft.sentence + 1]
        for named in row
        if named.party is not None
    }
    return sum(can_act(party) for party in spoken) > 1 and any(
        party not in spoken and can_act(party) for party in bound
    )


_OVER = frozenset({ProposalStatus.ENDED, ProposalStatus.VIOLATED})
_OPEN = frozenset({ProposalStatus.PROPOSED, ProposalStatus.CONDITIONS_RAISED, ProposalStatus.SUPPORTED_IN_PRINCIPLE})
_RUNNING = frozenset({ProposalStatus.IN_EFFECT, ProposalStatus.EXTENDED, ProposalStatus.VIOLATED})


_AFTER_EFFECT = frozenset({ProposalStatus.EXTENDED, ProposalStatus.VIOLATED})


OPENING = frozenset({ProposalStatus.PROPOSED, ProposalStatus.DECLARED, ProposalStatus.AGREED})
"""How a truce began is told as history once it runs."""


_SAID_TO_IT = frozenset(
    {
        ProposalStatus.REJECTED,
        ProposalStatus.COUNTERED,
        ProposalStatus.CONDITIONS_RAISED,
        ProposalStatus.SUPPORTED_IN_PRINCIPLE,
    }
)
"""What was said to a truce before it ran."""


def merge(known: Draft, fields: dict[str, Any], words: Words, firm: bool) -> None:
    """Add to a ceasefire what is told of it again; ``firm`` if its status is told, and not only taken for granted."""
    before, now = known.fields["status"], fields["status"]
    back = (
        (before in _RUNNING and now in OPENING)
        or (before is ProposalStatus.DECLARED and now is ProposalStatus.PROPOSED)
        or (before is ProposalStatus.AGREED and now in (ProposalStatus.PROPOSED, ProposalStatus.DECLARED))
        or (before in _AFTER_EFFECT and now is ProposalStatus.IN_EFFECT)
        or (before is ProposalStatus.ENDED and now in (_RUNNING | OPENING))
        or (before in (*_RUNNING, ProposalStatus.ENDED) and now in _SAID_TO_IT)
        or (before is ProposalStatus.DECLARED and now is ProposalStatus.REJECTED)
    )
    if firm and not back:
        known.fields["status"] = fields["status"]
    added = False
    for name, value in fields.items():
        if name != "status" and known.fields.get(name) in (None, ()) and value not in (None, ()):
            known.fields[name] = value
            added = added or name in ("duration", "extension", "proposer", "end")
    if (added or firm) and words.start >= known.words[-1].end:
        known.words = (*known.words, words)
