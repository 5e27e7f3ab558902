"""From a brief to what the field already uses: event codes, a dataset's variables, web annotations.

A crosswalk says what comes nearest, and how near: each code carries how sure the match is. Where a
scheme has no code for a statement, the answer is ``None``; a code is never made up, and none is ever
evidence of what a text says. What an event scheme cannot tell, such as whose condition applies to
which proposal, stays in the brief.
"""

from .annotation import to_jsonld
from .cameo import cameo
from .ceasefires import ceasefire_variables
from .codes import Code, Sureness
from .plover import plover, plover_events

__all__ = ["Code", "Sureness", "cameo", "ceasefire_variables", "plover", "plover_events", "to_jsonld"]
