"""A copy of the text in one spelling, that maps back to the text as published."""

import bisect
import re
import unicodedata

import attrs

# Joined to no sound of their own: vowel points, the lengthening stroke, soft hyphens, marks of
# direction and joining, stress marks on Cyrillic vowels. They are left out of the folded copy.
_IGNORED_CLASS = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u034f\u0300\u0301\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff"
)
_IGNORED = re.compile(f"[{_IGNORED_CLASS}]+")


@attrs.frozen
class Folded:
    """A folded copy of a text.

    Attributes:
        text: The copy.
        length: The length of the text itself.
        cuts: Where something was left out of the copy: positions in the copy, ascending.
        shifts: How far the text is ahead of the copy from each cut on.
    """

    text: str
    length: int
    cuts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def start(self, at: int) -> int:
        """The position in the text of the character at ``at`` in the copy."""
        if not self.cuts:
            return at
        index = bisect.bisect_right(self.cuts, at) - 1
        return at + self.shifts[index] if index >= 0 else at

    def end(self, at: int) -> int:
        """The position in the text that follows the character before ``at`` in the copy."""
        return self.start(at - 1) + 1 if at else 0

    def position(self, at: int) -> int:
        """The position in the copy of the character at ``at`` in the text."""
        if not self.cuts:
            return at
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high) // 2
            if self.start(middle) < at:
                low = middle + 1
            else:
                high = middle
        return low


def fold(text: str, replacements: tuple[tuple[str, str], ...] = ()) -> Folded:
    """Fold ``text``: lower case, plain digits and spaces, one spelling of each letter.

    Args:
        text: Any text.
        replacements: Pairs of single characters that a language does not keep apart.
    """
    copy = text.lower()
    if len(copy) != len(text):
        # A few letters, such as the Turkish dotted capital I, grow in lower case.
        copy = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    copy = copy.replace("`", "'").replace(" - ", " \u2014 ")  # a hyphen between spaces is a dash
    if not copy.isascii():
        # One look for all that is rare; each replacement is a pass over the text.
        odd = set(_ODD.findall(copy))
        for old in odd & _COMMON.keys():
            copy = copy.replace(old, _COMMON[old])
        if "\u0640" in odd:
            copy = copy.replace(" \u0640 ", " \u2014 ")  # a lengthening stroke alone is a dash
        for old, new in replacements:
            copy = copy.replace(old, new)
        if not odd <= _COMMON.keys():
            return _without_ignored(copy)
    return Folded(copy, len(text))


_COMMON = dict(
    (
        *((space, " ") for space in "\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000"),
        *((mark, "'") for mark in "\u2019\u2018\u02bc\u02b9\u2032\u00b4\uff07"),
        *((dash, "-") for dash in "\u2010\u2011\u2212"),
        *((dash, "\u2014") for dash in "\u2012\u2013\u2015"),
        *((chr(base + digit), str(digit)) for base in (0x0660, 0x06F0) for digit in range(10)),
        ("\u066c", ","),
        ("\u066b", "."),
    )
)
_ODD = re.compile(f"[{''.join(_COMMON)}{_IGNORED_CLASS}]")


def _without_ignored(copy: str) -> Folded:
    kept, cuts, shifts = [], [], []
    at = shift = length = 0
    for match in _IGNORED.finditer(copy):
        start, end = match.span()
        kept.append(copy[at:start])
        length += start - at
        shift += end - start
        cuts.append(length)
        shifts.append(shift)
        at = end
    kept.append(copy[at:])
    return Folded("".join(kept), len(copy), tuple(cuts), tuple(shifts))


def plain(text: str, replacements: tuple[tuple[str, str], ...] = ()) -> str:
    """The folded form of a word list's entry: composed, folded, single spaces."""
    return " ".join(fold(unicodedata.normalize("NFC", text), replacements).text.split())
