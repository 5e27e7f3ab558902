"""The words by which a text names its parties."""

import enum

import attrs

from ..errors import InvalidValueError
from . import _checks
from .party import Party
from .span import Span


class MentionForm(enum.StrEnum):
    """How a text refers to a party.

    >>> MentionForm("metonym").value
    'metonym'
    """

    NAME = "name"
    """By name, or by name and office."""
    OFFICE = "office"
    """By office alone: *the president*."""
    SIDE = "side"
    """As a side: *the Sudanese side*, *both sides*."""
    METONYM = "metonym"
    """By something that stands for it: a capital, a palace."""
    PRONOUN = "pronoun"
    """By a pronoun or another word that points back: *he*, *the movement*."""
    DESCRIPTION = "description"
    """By a description: *the encircled soldiers*."""


@attrs.frozen(kw_only=True)
class Mention:
    """The words by which a text names a party.

    Attributes:
        span: Where the words stand.
        quote: The words, exactly as published.
        form: How they refer to the party.
        party: Whom they mean; ``None`` if the text does not let one tell.

    >>> Mention(span=Span(0, 3), quote="Bern", form=MentionForm.METONYM)
    Traceback (most recent call last):
    ...
    ceasefire_brief.errors.InvalidValueError: Mention.quote: expected 3 code points for 0:3, got 4
    """

    span: Span = attrs.field(validator=_checks.one(Span))
    quote: str = attrs.field(validator=_checks.text)
    form: MentionForm = attrs.field(default=MentionForm.NAME, validator=_checks.one(MentionForm))
    party: Party | None = attrs.field(default=None, validator=_checks.maybe(Party))

    def __attrs_post_init__(self) -> None:
        if len(self.quote) != len(self.span):
            raise InvalidValueError(
                f"Mention.quote: expected {len(self.span)} code points for {self.span}, got {len(self.quote)}"
            )

    def __repr__(self) -> str:
        return f"Mention({self.party.id if self.party else '?'}, {self.form.value}, {self.span} {self.quote!r})"
