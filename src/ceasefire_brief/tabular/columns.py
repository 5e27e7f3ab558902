"""The columns of the tables, each with its meaning: what a codebook of them would say.

An empty cell (null) always means: the text does not say. Where a cell holds several ids, they are
separated by a space, which no id contains.
"""

from typing import Literal

import attrs

Kind = Literal["text", "integer", "date"]


@attrs.frozen
class Column:
    """A column of a table.

    Attributes:
        name: Its name.
        kind: What its cells hold: ``"text"``, ``"integer"`` (64 bits) or ``"date"`` (a day).
        meaning: What they mean.

    >>> STATEMENTS[0].name, STATEMENTS[0].kind
    ('brief', 'integer')
    """

    name: str
    kind: Kind
    meaning: str


def _text(name: str, meaning: str) -> Column:
    return Column(name, "text", meaning)


def _integer(name: str, meaning: str) -> Column:
    return Column(name, "integer", meaning)


KEYS = (
    _integer("brief", "which of the given briefs, from 0"),
    _text("source", "SHA-256 of the text, the same for two briefs of one text"),
    _text("statement", "id of the statement, unique in its brief"),
)

WORDS = (
    _integer("start", "first character of the words, in Unicode code points from 0"),
    _integer("end", "one past the last character of the words"),
    _text("quote", "the words, as published; separate stretches are joined by ' … '"),
)

STATEMENTS = (
    *KEYS,
    Column("published", "date", "day of publication"),
    _text("language", "BCP 47 tag of the text's language"),
    _text("publisher", "who published the text"),
    _text("url", "where it was published"),
    _integer("number", "place among the statements of its brief, from 1"),
    _text("kind", "kind of statement, as in the JSON format"),
    _text("status", "where what is stated stands, by the kind's own vocabulary"),
    _text("sentence", "the statement in one English sentence"),
    _text("act", "what is done by saying it (SpeechAct)"),
    _text("form", "how the text names the speaker (AttributionForm)"),
    _text("speaker", "id of the party that says it"),
    _text("speaker_side", "id of the side that the speaker stands for"),
    _text("reported_by", "id of the party that tells that it was said"),
    _text("actors", "ids of the parties whose act it is"),
    _text("sides", "ids of the sides that the actors stand for, each once"),
    _text("subject", "what it is about (Subject), for kinds that have one"),
    _text("duration", "how long, in ISO 8601 or 'open-ended', for ceasefires"),
    _text("refers_to", "ids of the statements that it refers to"),
    *WORDS,
)

RELEASES = (
    *KEYS,
    _text("kind", "prisoner_exchange or humanitarian_transfer"),
    _text("status", "where the release stands (ExchangeStatus)"),
    _integer("release", "which release of the statement, from 0"),
    _integer("share", "which part of the release's number, from 0; null for the release as a whole"),
    _text("by", "id of the party that lets go"),
    _text("by_side", "id of the side that it stands for"),
    _text("to", "id of the party that receives"),
    _text("to_side", "id of the side that it stands for"),
    _integer("headcount", "how many people; the lower end of a range"),
    _text("qualifier", "how firmly the number is given (Qualifier)"),
    _integer("upper", "the upper end of a range"),
    _text("category", "who they are (DetaineeCategory)"),
    _text("health", "state of health (Health)"),
    _text("term", "the source's own words for them"),
    _text("transfer_kind", "kind of a one-sided release (TransferKind)"),
    _text("framing", "the speaker's own word for a one-sided release"),
    _integer("phase", "which phase of a larger exchange, from 1"),
    _text("when", "when: an EDTF date, or the source's own words"),
)

CONDITIONS = (
    *KEYS,
    _text("status", "where the demand stands (DemandStatus)"),
    _text("demanded_by", "id of the party that asks"),
    _text("demanded_by_side", "id of the side that it stands for"),
    _text("addressed_to", "ids of the parties that are to act"),
    _text("subject", "what it is about (Subject)"),
    _text("subject_term", "the user's own word for a subject that is not on the list"),
    _text("action", "what is asked to be done (Action)"),
    _text("polarity", "do, stop or refrain"),
    _text("extent", "how far (Extent)"),
    _text("modality", "how strongly (Modality)"),
    _text("aims", "what it is a condition of (Aim), separated by spaces"),
    _text("applies_to", "id of the proposal that it is a condition of"),
    _text("applies_to_quote", "the words that say what it is a condition of"),
    *WORDS,
)

PARTIES = (
    *KEYS[:2],
    _text("party", "id of the party, unique in its brief; ISO 3166-1 alpha-3 for a state"),
    _text("kind", "what sort of actor (PartyKind)"),
    _text("name", "display name"),
    _text("country", "ISO 3166-1 alpha-3 code of the state it belongs to"),
    _text("office", "office of a person"),
    _text("speaks_for", "id of the party that a person speaks for"),
    _text("part_of", "id of the party that it is a part of"),
    _text("side", "id of the side that it stands for"),
    _text("members", "ids of a coalition's members"),
    _integer("mentions", "how many times the text names it, as far as recorded"),
    _integer("statements", "how many statements name it"),
)

ROLES = (
    *KEYS,
    _text("kind", "kind of statement"),
    _text("role", "as what the party stands in it: the field's name, or a third party's capacity"),
    _text("party", "id of the party"),
    _text("name", "display name of the party"),
    _text("side", "id of the side that it stands for"),
)

EVIDENCE = (
    *KEYS,
    _text("kind", "kind of statement"),
    _text("field", "what of the statement the words are evidence of; 'evidence' for the whole"),
    _integer("stretch", "which stretch of that evidence, from 0"),
    *WORDS[:2],
    _text("quote", "the words under this stretch, as published"),
)
