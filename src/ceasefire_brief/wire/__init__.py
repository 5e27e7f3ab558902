"""Briefs as plain data and as JSON, without loss, and back, without trust."""

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
