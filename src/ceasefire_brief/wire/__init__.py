"""Briefs as plain data and as JSON, without loss, and back, without trust.

A document that is refused is refused with all its problems, each with one of these codes:

- ``too-large``: larger than the limit that the caller sets.
- ``invalid-utf8``: not UTF-8, or a lone surrogate in a string.
- ``byte-order-mark``: a byte order mark before the JSON.
- ``not-json``: not JSON.
- ``too-deep``: nested too deep, or a chain of too many references.
- ``not-finite``: NaN, an infinity, or a number beyond all bounds.
- ``duplicate-key``: a key that stands more than once in an object.
- ``wrong-format``: not this format.
- ``unsupported-version``: another version of this format.
- ``unknown-key``: a key that the object does not have.
- ``missing-key``: a key that the object has to have.
- ``wrong-type``: a value of another type.
- ``bad-value``: a value that is out of range, of another form or not on the list.
- ``duplicate-id``: an id that two parties or two statements have.
- ``dangling-id``: a reference to nothing.
- ``wrong-reference``: a reference to a statement of another kind.
- ``cycle``: a party or statement that refers, by whatever way, to itself.
- ``span-outside-text``: a span that reaches beyond the text.
- ``altered-quote``: a quote that is not what stands in the text.
- ``altered-text``: a text that is not that of the digest.
- ``inconsistent``: values that are right by themselves and do not go together.
- ``too-many-problems``: after the first thousand.
- ``unwritable``: in a brief that is to be written, something that no document can hold.

From ``duplicate-id`` to ``inconsistent`` they are about several values at once: what a JSON Schema cannot say.
"""

from .codec import DEFAULT_CODEC, DEFAULT_LIMIT, Codec

converter = DEFAULT_CODEC.converter
find_problems = DEFAULT_CODEC.find_problems
from_dict = DEFAULT_CODEC.from_dict
from_json = DEFAULT_CODEC.from_json
json_schema = DEFAULT_CODEC.json_schema
to_dict = DEFAULT_CODEC.to_dict
to_json = DEFAULT_CODEC.to_json

__all__ = [
    "DEFAULT_CODEC",
    "DEFAULT_LIMIT",
    "Codec",
    "converter",
    "find_problems",
    "from_dict",
    "from_json",
    "json_schema",
    "to_dict",
    "to_json",
]
