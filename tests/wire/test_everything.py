"""The brief of the other tests has everything in it, so that they see everything."""

from typing import Any

import attrs

import ceasefire_brief as cb
from ceasefire_brief import model
from ceasefire_brief.wire._plan import BUILT_IN
from tests.wire.everything import everything


def test_every_class_and_every_field_of_the_model_stands_in_the_brief() -> None:
    told: dict[type, set[str]] = {}

    def look(value: Any) -> None:
        if isinstance(value, tuple):
            for item in value:
                look(item)
        elif attrs.has(type(value)):
            fields = attrs.fields(type(value))
            for field in fields:
                inner = getattr(value, field.name)
                default = (
                    field.default.factory() if getattr(field.default, "takes_self", True) is False else field.default
                )
                if inner != default and (inner is not None and inner != ()):
                    told.setdefault(type(value), set()).add(field.name)
                look(inner)

    look(everything())
    classes = {getattr(cb, name) for name in model.__all__ if attrs.has(getattr(cb, name))}
    classes -= {cb.Duration, cb.Provision, cb.Brief}
    untold = {
        f"{kind.__name__}.{field.name}"
        for kind in classes
        for field in attrs.fields(kind)
        if field.name not in told.get(kind, ())
    }
    assert untold == set()
    assert {type(one) for one in everything()} == set(BUILT_IN)
