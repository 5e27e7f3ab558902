"""The codes of problems are a promise: each is listed, and nothing else is told."""

import pathlib
import re

from ceasefire_brief import model, wire
from ceasefire_brief.wire._values import Leaf

PLACES = [*pathlib.Path(wire.__file__).parent.glob("*.py"), pathlib.Path(model.graph.__file__)]


def test_every_code_that_the_code_can_tell_is_listed() -> None:
    listed = set(re.findall(r"^- ``([a-z0-9-]+)``: ", wire.__doc__ or "", re.MULTILINE))
    told = {
        code
        for place in PLACES
        for code in re.findall(
            r"\"([a-z0-9]+(?:-[a-z0-9]+)+|cycle|inconsistent|unwritable)\"", place.read_text("utf-8")
        )
    }
    assert told - {"open-ended", "acknowledgement-1", "utf-8"} == listed


def test_a_plain_value_is_the_same_in_memory_and_on_the_wire() -> None:
    node = Leaf(int)
    assert node.plain
    assert node.dump(3) == node.load(3, None) == 3  # type: ignore[arg-type]
