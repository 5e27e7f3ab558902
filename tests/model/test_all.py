"""What holds for every class of the model."""

import copy
import enum
import pickle
import types
import typing
from typing import Any

import attrs
import pytest

import ceasefire_brief as cb
from ceasefire_brief import model
from tests.wire.everything import everything

CLASSES = [getattr(model, name) for name in model.__all__]
ENUMS = [kind for kind in CLASSES if issubclass(kind, enum.Enum)]
VALUES = [kind for kind in CLASSES if attrs.has(kind)]


def examples() -> dict[type, Any]:
    """One object of each class."""
    found: dict[type, Any] = {}

    def look(value: Any) -> None:
        if isinstance(value, tuple):
            for item in value:
                look(item)
        elif attrs.has(type(value)):
            found.setdefault(type(value), value)
            for field in attrs.fields(type(value)):
                look(getattr(value, field.name))

    look(everything())
    return found


EXAMPLES = examples()
CONCRETE = [kind for kind in VALUES if kind is not cb.Provision]


def every(kinds: list[type]) -> Any:
    return pytest.mark.parametrize("kind", kinds, ids=lambda kind: kind.__name__)


def test_each_class_is_a_value_or_a_closed_list() -> None:
    assert set(CLASSES) == {*ENUMS, *VALUES}
    assert set(EXAMPLES) == set(CONCRETE)


@every(CONCRETE)
def test_objects_cannot_be_changed(kind: type) -> None:
    value = EXAMPLES[kind]
    for field in attrs.fields(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)
    with pytest.raises((AttributeError, TypeError)):
        value.note = "more"
    assert not hasattr(value, "__dict__")


@every(CONCRETE)
def test_equal_objects_are_equal_and_hash_alike_however_they_were_made(kind: type) -> None:
    value = EXAMPLES[kind]
    again = examples()[kind]
    assert again is not value
    for other in (
        again,
        copy.deepcopy(value),
        copy.copy(value),
        pickle.loads(pickle.dumps(value)),
        attrs.evolve(value),
    ):
        assert other == value
        assert hash(other) == hash(value)
        assert repr(other) == repr(value)
    assert len({again, value}) == 1
    assert value != "something else"


@every(CONCRETE)
def test_one_field_makes_a_difference(kind: type) -> None:
    value = EXAMPLES[kind]
    for field in attrs.fields(kind):
        inner = getattr(value, field.name)
        if (
            isinstance(inner, str)
            and type(inner) is str
            and field.name not in ("id", "language", "country", "edtf", "quote", "text")
        ):
            other = attrs.evolve(value, **{field.name: inner + "x"})
            assert other != value
            assert getattr(other, field.name) == inner + "x"


@every(CONCRETE)
def test_a_repr_stands_on_one_line_and_is_not_long(kind: type) -> None:
    shown = repr(EXAMPLES[kind])
    assert "\n" not in shown
    assert len(shown) < 400
    assert shown.startswith(f"{kind.__name__}(")


@every(CONCRETE)
def test_every_field_refuses_what_is_of_no_use_to_it_and_says_so(kind: type) -> None:
    value = EXAMPLES[kind]
    for field in attrs.fields(kind):
        for wrong in (object(), 1j, [], {}):
            with pytest.raises(cb.InvalidValueError) as caught:
                attrs.evolve(value, **{field.alias: wrong})
            assert str(caught.value).startswith(f"{kind.__name__}.{field.name}: expected ")
            assert str(caught.value) == str(caught.value).strip().rstrip(".")


@every(CONCRETE)
def test_what_may_be_missing_may_be_none_and_nothing_else_may(kind: type) -> None:
    value = EXAMPLES[kind]
    hints = typing.get_type_hints(kind)
    for field in attrs.fields(kind):
        if types.NoneType in typing.get_args(hints[field.name]):
            assert field.default is None or field.name == "country"
            if field.name not in ("upper", "evidence"):
                attrs.evolve(value, **{field.alias: None})
        else:
            with pytest.raises(cb.InvalidTypeError):
                attrs.evolve(value, **{field.alias: None})


@every([kind for kind in CONCRETE if kind is not cb.Brief])
def test_tuples_hold_what_they_are_to_hold(kind: type) -> None:
    value = EXAMPLES[kind]
    hints = typing.get_type_hints(kind)
    for field in attrs.fields(kind):
        if typing.get_origin(hints[field.name]) is tuple:
            name = typing.get_args(hints[field.name])[0].__name__
            for wrong in ([], (5,), (*getattr(value, field.name), None), "ab"):
                with pytest.raises(cb.InvalidTypeError, match=f"expected a tuple of {name}, got "):
                    attrs.evolve(value, **{field.alias: wrong})


@every(ENUMS)
def test_the_words_of_a_list_are_lower_case_and_stand_for_themselves(kind: Any) -> None:
    for member in kind:
        assert member.value == member.value.lower() == member.name.lower()
        assert kind(member.value) is member
        assert str(member) == member.value
        assert pickle.loads(pickle.dumps(member)) is member
    with pytest.raises(ValueError, match="is not a valid"):
        kind("no such word")


@every(CLASSES)
def test_every_class_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    assert ">>>" in kind.__doc__
    assert kind.__module__.startswith("ceasefire_brief.model.")


@every([kind for kind in VALUES if issubclass(kind, cb.Provision) and kind is not cb.Provision])
def test_a_kind_has_a_word_of_its_own(kind: Any) -> None:
    assert kind.kind.replace("_", "") == kind.__name__.lower()
    assert "kind" in vars(kind)
