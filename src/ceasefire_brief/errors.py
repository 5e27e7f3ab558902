"""One small tree of exceptions: everything this library raises on purpose.

``CeasefireBriefError`` is the root. Each class also derives from the built-in exception
that a caller who does not know this library would expect.
"""

import attrs


@attrs.frozen
class Problem:
    """One thing that is wrong with a document, and where.

    Attributes:
        path: Where, in the document's own terms: ``provisions[3].releases[0].by``.
            Empty for the document as a whole.
        message: What is wrong, what was expected; lower case, no full stop.
        code: A stable word for this kind of problem, such as ``"dangling-id"``.
        suggestion: The nearest right value, if one is near.

    >>> print(Problem("parties[0].kind", "no such kind 'stat'", "bad-value", "state"))
    parties[0].kind: no such kind 'stat'; did you mean 'state'?
    """

    path: str
    message: str
    code: str
    suggestion: str | None = None

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        hint = f"; did you mean {self.suggestion!r}?" if self.suggestion else ""
        return f"{where}{self.message}{hint}"


class CeasefireBriefError(Exception):
    """The root of this library's exceptions.

    >>> issubclass(InvalidBriefError, CeasefireBriefError)
    True
    """


class InvalidValueError(CeasefireBriefError, ValueError):
    """A value that a class of the model does not take.

    >>> from ceasefire_brief import Span
    >>> Span(5, 2)
    Traceback (most recent call last):
    ...
    ceasefire_brief.errors.InvalidValueError: Span.end: expected an int of at least 5 (the start), got 2
    """


class InvalidTypeError(InvalidValueError, TypeError):
    """A value of a type that a class of the model does not take; nothing is coerced.

    >>> from ceasefire_brief import Span
    >>> Span("0", 2)
    Traceback (most recent call last):
    ...
    ceasefire_brief.errors.InvalidTypeError: Span.start: expected an int, got '0' (str)
    """


class InvalidBriefError(CeasefireBriefError, ValueError):
    """A brief, or a document meant to be one, with every problem found in it.

    Attributes:
        problems: All problems, in the order of the document.

    >>> error = InvalidBriefError([Problem("source", "missing", "missing-key")])
    >>> [problem.path for problem in error.problems]
    ['source']
    """

    def __init__(self, problems: "tuple[Problem, ...] | list[Problem]") -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        count = len(self.problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        return f"{count} problem{'s' if count != 1 else ''}\n{lines}"


class UnsupportedLanguageError(CeasefireBriefError, LookupError):
    """A text in a language for which no language pack is installed, or undetectable.

    >>> from ceasefire_brief import read
    >>> read("...", language="tlh")
    Traceback (most recent call last):
    ...
    ceasefire_brief.errors.UnsupportedLanguageError: no language pack for 'tlh'; there are: 'ar', 'en', 'ru', 'uk'
    """


class InvalidPackError(CeasefireBriefError, ValueError):
    """A language pack with mistakes, each with its file and line.

    Attributes:
        problems: All problems; ``path`` is ``file:line``.

    >>> str(InvalidPackError([Problem("cues.txt:3", "unknown cue 'spech'", "cue", "speech")]))
    "1 problem\\n  cues.txt:3: unknown cue 'spech'; did you mean 'speech'?"
    """

    def __init__(self, problems: "tuple[Problem, ...] | list[Problem]") -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    __str__ = InvalidBriefError.__str__


class MissingExtraError(CeasefireBriefError, ImportError):
    """An optional dependency is not installed; the message names the extra to install.

    >>> issubclass(MissingExtraError, ImportError)
    True
    """
