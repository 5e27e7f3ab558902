"""A code of another scheme, and how sure it is that it fits."""

import enum

import attrs

from ..model import (
    CeasefireProposal,
    PledgeStatus,
    Polarity,
    Precondition,
    Proposal,
    ProposalStatus,
    Subject,
)


class Sureness(enum.StrEnum):
    """How well a code fits.

    >>> Sureness("medium").value
    'medium'
    """

    HIGH = "high"
    """The scheme's own definition or dictionary names this case."""
    MEDIUM = "medium"
    """The definition covers the case, with something lost: a condition, who speaks, what is still to come."""
    LOW = "low"
    """The nearest code that there is; another coder could well choose another, or none."""


@attrs.frozen
class Code:
    """A code of another scheme.

    Attributes:
        code: The code as text: leading zeros count.
        label: What it means, in short.
        sureness: How well it fits the statement.
        mode: A finer mode, in schemes that have one.

    >>> str(Code("041", "discuss by telephone", Sureness.HIGH))
    '041'
    """

    code: str
    label: str
    sureness: Sureness
    mode: str | None = None

    def __str__(self) -> str:
        return f"{self.code}/{self.mode}" if self.mode else self.code


STILL_PROPOSED = frozenset(
    (
        ProposalStatus.PROPOSED,
        ProposalStatus.SUPPORTED_IN_PRINCIPLE,
        ProposalStatus.CONDITIONS_RAISED,
        ProposalStatus.COUNTERED,
    )
)
"""A proposal that nobody has settled or turned down."""

STANDING = frozenset((PledgeStatus.OFFERED, PledgeStatus.GIVEN))
"""A pledge that somebody makes, and has neither kept nor broken yet."""

_ARMING = frozenset(
    (Subject.ATTACKS, Subject.MOBILIZATION, Subject.REARMAMENT, Subject.MILITARY_AID, Subject.INTELLIGENCE)
)


def asks_for_more(demand: Precondition) -> bool:
    """Whether a demand asks for a means of war to be used or given, not for its end.

    A code for a demand to de-escalate would say the opposite of it.
    """
    return demand.subject in _ARMING and demand.polarity is Polarity.DO


def by_conflict_party(proposal: Proposal) -> bool | None:
    """Whether a ceasefire is proposed by one of those it is to bind; ``None`` if that cannot be told."""
    if not isinstance(proposal, CeasefireProposal) or proposal.proposer is None or not proposal.parties_bound:
        return None
    return proposal.proposer.side in {party.side for party in proposal.parties_bound}
