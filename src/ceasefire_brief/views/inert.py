"""Text of any origin made harmless to show: escaped, its control characters visible and without effect."""

import re
from collections.abc import Iterator

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff"
_BIDI = "\u202a-\u202e\u2066-\u2069"
_SPECIAL = re.compile(f"[&<>\"'\r{_CONTROL}{_BIDI}]")
_UNSHOWABLE = re.compile(f"[{_CONTROL}{_BIDI}]")
_ISOLATE = re.compile("[\u2066-\u2069\n\r\x1c-\x1e\x85\u2028\u2029]")

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;"}
_NAMES = {
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}


def balanced_isolates(text: str) -> frozenset[int]:
    """Where directional isolates open and close that are closed within their own paragraph.

    These cannot reach beyond what they enclose and stay in effect; all other bidirectional
    controls, with which a text can be made to read other than it is, do not.

    >>> sorted(balanced_isolates("a \\u2068b\\u2069 \\u2067c"))
    [2, 4]
    """
    kept: list[int] = []
    opened: list[int] = []
    for match in _ISOLATE.finditer(text):
        at, character = match.start(), match[0]
        if character == "\u2069":
            if opened:
                kept += (opened.pop(), at)
        elif "\u2066" <= character <= "\u2068":
            opened.append(at)
        else:
            opened.clear()
    return frozenset(kept)


def control_name(character: str) -> str:
    """What stands for a control character that is not put into effect.

    >>> control_name("\\u202e"), control_name("\\x1b")
    ('RLO', 'U+001B')
    """
    return _NAMES.get(character) or f"U+{ord(character):04X}"


class Inert:
    """A text that can be shown as HTML piece by piece, its isolates being matched over the whole of it.

    A control character becomes an element that shows its name and is isolated from the text
    around it, so that an override reverses nothing.

    >>> Inert("1 < 2 \\x07").html()
    '1 &lt; 2 <span class="ctl" title="control character U+0007">U+0007</span>'
    """

    __slots__ = ("_kept", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._kept = balanced_isolates(text)

    def html(self, start: int = 0, end: int | None = None) -> str:
        """The stretch ``start:end`` as HTML."""
        return "".join(self._pieces(start, len(self.text) if end is None else end))

    def _pieces(self, start: int, end: int) -> Iterator[str]:
        text, at = self.text, start
        for match in _SPECIAL.finditer(text, start, end):
            here, character = match.start(), match[0]
            if here in self._kept:
                continue
            yield text[at:here]
            at = here + 1
            entity = _ENTITIES.get(character)
            if entity is None:
                name = control_name(character)
                entity = f'<span class="ctl" title="control character {name}">{name}</span>'
            yield entity
        yield text[at:end]


def html(text: str) -> str:
    """A whole text as HTML; for the content of elements.

    >>> html('<b> & "c"')
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return Inert(text).html()


def plain(text: str) -> str:
    """A text for places that take no markup: an attribute, a title, a terminal.

    >>> plain("\\x1b[2J owned \\u202e")
    '⟨U+001B⟩[2J owned ⟨RLO⟩'
    """
    kept = balanced_isolates(text)
    return _UNSHOWABLE.sub(
        lambda match: match[0] if match.start() in kept else f"⟨{control_name(match[0])}⟩",
        text,
    )


def attribute(text: str) -> str:
    """A text for an attribute's value between double quotes.

    >>> attribute('" onclick="x')
    '&quot; onclick=&quot;x'
    """
    return re.sub("[&<>\"'\r]", lambda match: _ENTITIES[match[0]], plain(text))


def shorten(text: str, length: int) -> str:
    """The first ``length`` characters of a text on one line, with an ellipsis if there are more.

    >>> shorten("one\\n two three", 8)
    'one two…'
    """
    start = " ".join(text[: 4 * length].split())
    return start if len(start) <= length and len(text) <= 4 * length else start[: length - 1].rstrip() + "…"
