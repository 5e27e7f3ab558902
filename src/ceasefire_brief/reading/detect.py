"""Which language a text is in: by its script, then by letters and common words."""

import re
from collections import Counter
from collections.abc import Mapping

from ..errors import UnsupportedLanguageError
from .fold import fold
from .pack import languages, load_pack

_SCRIPTS = {
    "Arab": re.compile("[\u0620-\u064a\u0671-\u06d3]"),
    "Cyrl": re.compile("[\u0400-\u04ff]"),
    "Latn": re.compile("[A-Za-z\u00c0-\u024f]"),
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LOOKED_AT = 20_000
"""How many characters of a text are looked at: its language shows in the first paragraphs."""


def detect_language(text: str) -> str | None:
    """The tag of the language that ``text`` is written in, among those with a pack.

    Returns:
        The tag; ``None`` if no pack's script and words are found, so that one cannot tell.

    >>> detect_language("اتفق الطرفان على هدنة"), detect_language("1234")
    ('ar', None)
    """
    text = text[:_LOOKED_AT]
    counts = Counter({name: len(script.findall(text)) for name, script in _SCRIPTS.items()})
    script, letters = counts.most_common(1)[0]
    if not letters:
        return None
    scores: dict[str, float] = {}
    for tag in languages():
        pack = load_pack(tag)
        if pack.script != script:
            continue
        folded = fold(text, pack.replacements).text
        words = Counter(_WORD.findall(folded))
        total = sum(words.values()) or 1
        known = sum(count for word, count in words.items() if word in pack.sample)
        own = sum(folded.count(letter) for letter in pack.letters)
        scores[tag] = known / total + own / letters
    if not scores:
        return None
    return _first(scores) or _first({tag: _read_by(text, tag) for tag in scores})


def _first(scores: Mapping[str, float]) -> str | None:
    """The tag with the highest score, if no other has it, too."""
    best, *others = sorted(scores, key=lambda tag: -scores[tag])
    return None if others and scores[best] == scores[others[0]] else best


def _read_by(text: str, tag: str) -> int:
    """How many words of a text a language's lexicon has: what tells in a sentence without letters of its own."""
    pack = load_pack(tag)
    words = _WORD.findall(fold(text, pack.replacements).text)
    return sum(pack.lexicon.candidates(word).alone is not None for word in words)


def language_of(text: str) -> str | None:
    """As `detect_language`, for a text that may hold no words at all.

    Raises:
        UnsupportedLanguageError: If the text has words, in none of the languages with a pack.
    """
    found = detect_language(text)
    if found is None and _WORD.search(text):
        names = ", ".join(map(repr, sorted(languages())))
        raise UnsupportedLanguageError(f"cannot tell the language of the text; pass language= as one of {names}")
    return found
