"""Who spoke with whom, and what they had to say about it."""

import enum
from typing import ClassVar

import attrs

from . import _checks
from .party import Party, ThirdParty
from .provision import Provision, Subject
from .quantity import Moment
from .source import Evidence


class Medium(enum.StrEnum):
    """How parties were in contact (PLOVER ``CONSULT`` and its modes).

    >>> Medium("phone_call")
    <Medium.PHONE_CALL: 'phone_call'>
    """

    PHONE_CALL = "phone_call"
    """A conversation by telephone."""
    VIDEO_CALL = "video_call"
    """A conversation or conference by video."""
    MEETING = "meeting"
    """A meeting in person, a visit."""
    TALKS = "talks"
    """Negotiations, consultations."""
    LETTER = "letter"
    """A letter or message."""
    UNSPECIFIED = "unspecified"
    """The text does not say."""


class ContactStatus(enum.StrEnum):
    """Whether a contact took place.

    >>> ContactStatus("held")
    <ContactStatus.HELD: 'held'>
    """

    HELD = "held"
    """Took place."""
    UNDER_WAY = "under_way"
    """Is taking place."""
    PLANNED = "planned"
    """Is to take place."""
    PROPOSED = "proposed"
    """Was suggested or asked for."""
    SUSPENDED = "suspended"
    """Was broken off or put off."""
    REFUSED = "refused"
    """Was refused, called off, or is said not to have taken place."""
    UNCLEAR = "unclear"
    """The text is unclear about it."""


@attrs.frozen(kw_only=True, repr=False)
class Contact(Provision):
    """A phone call, a meeting, talks, a letter.

    Attributes:
        medium: How.
        participants: Who took part.
        topics: The words that name what it was about.
        tone: The words for the manner: *detailed*, *frank*, *constructive*.
        when: When, in the text's own words.
        third_parties: Mediators and hosts.
        status: Whether it took place.

    >>> Contact.kind
    'contact'
    """

    kind: ClassVar[str] = "contact"

    status: ContactStatus = attrs.field(default=ContactStatus.HELD, validator=_checks.one(ContactStatus))
    medium: Medium = attrs.field(default=Medium.UNSPECIFIED, validator=_checks.one(Medium))
    participants: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    topics: tuple[Evidence, ...] = attrs.field(default=(), validator=_checks.many(Evidence))
    tone: tuple[str, ...] = attrs.field(default=(), validator=_checks.many(str, each=_checks.text))
    when: Moment | None = attrs.field(default=None, validator=_checks.maybe(Moment))
    third_parties: tuple[ThirdParty, ...] = attrs.field(default=(), validator=_checks.many(ThirdParty))

    @property
    def actors(self) -> tuple[Party, ...]:
        return self.participants


class Stance(enum.StrEnum):
    """How several parties stand to a matter together.

    >>> Stance("shared_interest").value
    'shared_interest'
    """

    DISCUSSED = "discussed"
    """Talked about it; nothing is said of agreement."""
    AGREED = "agreed"
    """Agree on it."""
    SHARED_INTEREST = "shared_interest"
    """Voiced interest or readiness together."""
    NOTED = "noted"
    """Noted or welcomed it together, or it was noted between them."""


@attrs.frozen(kw_only=True, repr=False)
class CommonGround(Provision):
    """What several parties discussed, agree on or share an interest in.

    Attributes:
        between: The parties.
        subject: What it is about.
        topic: The words that name it.
        status: How they stand to it together.

    >>> CommonGround.kind
    'common_ground'
    """

    kind: ClassVar[str] = "common_ground"

    status: Stance = attrs.field(validator=_checks.one(Stance))
    between: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    subject: Subject = attrs.field(default=Subject.OTHER, validator=_checks.one(Subject))
    topic: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))

    @property
    def actors(self) -> tuple[Party, ...]:
        return self.between


class Courtesy(enum.StrEnum):
    """What an acknowledgement expresses.

    >>> Courtesy("thanks")
    <Courtesy.THANKS: 'thanks'>
    """

    THANKS = "thanks"
    """Thanks."""
    WELCOME = "welcome"
    """Welcome, praise, appreciation."""
    CONDOLENCE = "condolence"
    """Condolence, sympathy."""


@attrs.frozen(kw_only=True, repr=False)
class Acknowledgement(Provision):
    """Thanks or welcome.

    Attributes:
        by: Who thanks or welcomes.
        to: Whom.
        reason: The words that say what for.
        status: What it expresses.

    >>> Acknowledgement.kind
    'acknowledgement'
    """

    kind: ClassVar[str] = "acknowledgement"

    status: Courtesy = attrs.field(default=Courtesy.THANKS, validator=_checks.one(Courtesy))
    by: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))
    to: tuple[Party, ...] = attrs.field(default=(), validator=_checks.many(Party))
    reason: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.by,) if self.by else ()


class Claim(enum.StrEnum):
    """How an assessment is put.

    >>> Claim("expected").value
    'expected'
    """

    EXPECTED = "expected"
    """Something will or would have an effect."""
    ASSERTED = "asserted"
    """Something has, or had, an effect."""
    DOUBTED = "doubted"
    """Something will not, or may not, have an effect."""


@attrs.frozen(kw_only=True, repr=False)
class Assessment(Provision):
    """A claim about effects: *such steps would improve relations*. Whether it is true is not recorded.

    Attributes:
        subject: What the effect is on.
        content: The words of the claim.
        status: How it is put.

    >>> Assessment.kind
    'assessment'
    """

    kind: ClassVar[str] = "assessment"

    status: Claim = attrs.field(default=Claim.EXPECTED, validator=_checks.one(Claim))
    subject: Subject = attrs.field(default=Subject.OTHER, validator=_checks.one(Subject))
    content: Evidence | None = attrs.field(default=None, validator=_checks.maybe(Evidence))
