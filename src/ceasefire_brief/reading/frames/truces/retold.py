"""The ceasefire that a text speaks of again, and what is told of it then."""

from typing import Any

from ....model.party import Party
from ....model.proposal import CeasefireProposal, ProposalStatus
from ....model.quantity import Duration
from ...drafts import Draft, Words
from ...scene import Scene, can_act
from ..extent import same_lengths


def of_others(scene: Scene, keeper: Party | None) -> bool:
    """Whether the ceasefire told last is one that somebody else declared or proposed, or that was agreed on."""
    last = scene.last(CeasefireProposal)
    if last is None:
        return False
    author: Party | None = last.fields["proposer"]
    return author is None or keeper is None or author.side != keeper.side


def known_as(
    scene: Scene,
    proposer: Party | None,
    duration: Duration | None,
    extension: Duration | None,
    proposed: bool,
    status: ProposalStatus | None,
    bound: tuple[Party, ...] = (),
) -> Draft | None:
    """The ceasefire spoken of before that this one is."""
    for draft in scene.of_kind(CeasefireProposal):
        if extension is not None and draft.fields["extension"] == extension:
            return draft
        if status in _OVER and draft.fields["status"] in _OPEN and draft.fields["extension"] is None:
            continue  # *a truce from March collapsed* is not the one that is proposed now
        before: Party | None = draft.fields["proposer"]
        own = proposer is not None and before is not None and before.side == proposer.side
        if bound and not own and _of_others_war(scene, draft, bound):
            continue
        same_proposer = proposer is None or before is None or before.side == proposer.side or _with(draft, proposer)
        if status is ProposalStatus.REJECTED and proposer is not None and before is None:
            same_proposer = same_proposer and draft.fields["status"] not in (ProposalStatus.AGREED, *_RUNNING)
        told = proposer is not None or duration is not None
        if proposed and told and before is None and draft.fields["status"] not in (ProposalStatus.PROPOSED, status):
            same_proposer = False
        if proposed and proposer is None and duration is not None and draft.fields["status"] is ProposalStatus.DECLARED:
            same_proposer = draft.fields["duration"] is not None  # what is put to others is not what one declares
        same_length = duration is None or same_lengths(draft.fields["duration"], duration)
        if same_proposer and same_length:
            return draft
    return None


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
    return sum(can_act(party) for party in spoken) > 1 and any(party not in spoken for party in bound)


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
