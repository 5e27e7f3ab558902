"""Who says it, and how."""

import enum

import attrs

from . import _checks
from .party import Party


class SpeechAct(enum.StrEnum):
    """What is done by saying it (after Searle's taxonomy, with the verbs of diplomatic readouts).

    >>> SpeechAct("propose") is SpeechAct.PROPOSE
    True
    """

    ANNOUNCE = "announce"
    """Make public something that is to happen or has happened."""
    INFORM = "inform"
    """Tell, say, report."""
    PROPOSE = "propose"
    """Put forward for others to accept: an initiative, a plan."""
    OFFER = "offer"
    """Propose to do something oneself."""
    DEMAND = "demand"
    """Ask of another as due."""
    STATE_CONDITION = "state_condition"
    """Name what must be so before something else."""
    GUARANTEE = "guarantee"
    """Undertake towards others, and answer for it."""
    AFFIRM = "affirm"
    """Confirm, stress, reiterate."""
    AGREE = "agree"
    """Accept together with, or from, another."""
    REJECT = "reject"
    """Refuse, turn down."""
    DENY = "deny"
    """Say that a thing that was claimed is not so."""
    THREATEN = "threaten"
    """Announce harm in case of, or failing, something."""
    THANK = "thank"
    """Thank, welcome, praise."""
    NOTE = "note"
    """Point out, indicate, draw attention to."""
    DISCUSS = "discuss"
    """Talk over, exchange views on."""
    EXPRESS_INTEREST = "express_interest"
    """Voice interest, readiness or hope."""


class AttributionForm(enum.StrEnum):
    """The grammatical form in which a text names the speaker.

    >>> AttributionForm.IMPERSONAL.value
    'impersonal'
    """

    NAMED_PERSON = "named_person"
    """By name or office: *the minister said*."""
    SIDE = "side"
    """A state, group or body as one: *the Colombian side noted*."""
    JOINT = "joint"
    """Several together: *both sides agreed*."""
    IMPERSONAL = "impersonal"
    """Without a grammatical speaker: *it was stressed that*."""
    REPORTED = "reported"
    """One party's act as told by another: *in reply to the envoy's proposal*."""
    AUTHOR = "author"
    """The text in its own voice."""


@attrs.frozen(kw_only=True)
class Attribution:
    """Who says a statement, by which act, in which form. The speaker is not the actor.

    Attributes:
        act: What is done by saying it.
        form: How the text names the speaker.
        speaker: Who says it; ``None`` if the text does not say.
        reported_by: Who tells that the speaker said so, where the text names them.

    >>> from ceasefire_brief import PartyKind
    >>> envoy = Party(id="person-1", kind=PartyKind.PERSON, name="Envoy")
    >>> Attribution(act=SpeechAct.NOTE, form=AttributionForm.NAMED_PERSON, speaker=envoy)
    Attribution(person-1, note, named_person)
    """

    act: SpeechAct = attrs.field(validator=_checks.one(SpeechAct))
    form: AttributionForm = attrs.field(validator=_checks.one(AttributionForm))
    speaker: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    reported_by: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))

    def __repr__(self) -> str:
        speaker = self.speaker.id if self.speaker else "?"
        via = f", by way of {self.reported_by.id}" if self.reported_by else ""
        return f"Attribution({speaker}, {self.act.value}, {self.form.value}{via})"
