"""Statements that are not made yet, the words they rest on, and the acts of saying they stand in."""

from typing import Any

import attrs

from ..model.attribution import AttributionForm, SpeechAct
from ..model.party import Party
from ..model.provision import Provision
from .items import Item


@attrs.frozen
class Words:
    """A stretch of the folded text that will be evidence."""

    start: int
    end: int


@attrs.frozen(eq=False)
class Saying:
    """One act of saying in a sentence.

    Attributes:
        item: The word that says so; ``None`` for the text's own voice.
        act: By which act.
        form: In which form.
        speaker: Who, if that can be told.
        reported_by: Who tells.
    """

    item: Item | None
    act: SpeechAct
    form: AttributionForm
    speaker: Party | None = None
    reported_by: Party | None = None


AUTHOR = Saying(None, SpeechAct.INFORM, AttributionForm.AUTHOR)


@attrs.define(slots=True, eq=False)
class Draft:
    """A statement that is not made yet: its class, its fields, and the words it rests on.

    Fields may hold other drafts and `Words`; both become what they stand for when the brief is made.
    ``firm`` if a word tells its status, and it is not only taken for granted. Who else puts a proposal forward
    besides its proposer stands in ``also``: a later sentence may name them first. ``bygone`` if it is a ceasefire of
    before the one that the text is about: no later sentence speaks of it again.
    """

    kind: type[Provision]
    words: tuple[Words, ...]
    said: Saying
    fields: dict[str, Any]
    sentence: int
    firm: bool = True
    also: tuple[Party, ...] = ()
    bygone: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the folded text."""
        return self.words[0].start
