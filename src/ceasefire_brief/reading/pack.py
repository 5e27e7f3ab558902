"""A language as data: its folding, its words and what they are cues for, its names of parties."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import product
from typing import Any

import attrs

from ..errors import InvalidPackError, Problem, UnsupportedLanguageError
from ..model.graph import nearest
from .cues import CUES
from .fold import plain
from .gate import Gate
from .lexicon import Entry, Lexicon
from .registry import Registry, load_registry


@attrs.frozen(eq=False)
class Pack:
    """One language: settings and a lexicon.

    Attributes:
        tag: BCP 47 tag.
        verb_first: Whether a verb's subject usually follows it.
        adjective_first: Whether an adjective usually stands before its noun.
        capitals: Whether proper names are capitalized.
        only_capitals: Whether adjectives of names are too, so that a word in small letters names nobody.
        progressive: How verbs end that are active behind the auxiliary of the passive: *is releasing*.
        declined: Whether nouns show their case: a party's role then follows from its form.
        surnames: The endings that surnames take, each with the cases that it shows.
        replacements: Characters that the language's spelling does not keep apart.
        lexicon: Its words.
        gate: Those of its words that make a text worth looking at.
        registry: The parties that its names stand for.
        sample: Words by which the language is told from others of its script.
    """

    tag: str
    verb_first: bool
    adjective_first: bool
    capitals: bool
    only_capitals: bool
    progressive: str
    declined: bool
    surnames: Mapping[str, frozenset[str]]
    replacements: tuple[tuple[str, str], ...]
    lexicon: Lexicon
    gate: Gate
    registry: Registry
    script: str
    letters: frozenset[str]
    sample: frozenset[str]


GROUP = "ceasefire_brief.languages"
"""The entry point group by which another package adds a language: its name is the tag, its value
a module or package whose folder holds the files of a pack."""


@cache
def languages() -> dict[str, Traversable]:
    """The folders of the installed packs by their tags, our own first."""
    own = files(__package__ or "").joinpath("languages")
    found = {
        folder.name: folder
        for folder in sorted(own.iterdir(), key=lambda folder: folder.name)
        if folder.is_dir() and folder.joinpath("language.toml").is_file()
    }
    for point in entry_points(group=GROUP):
        found.setdefault(point.name, files(point.value))
    return found


@cache
def load_pack(tag: str) -> Pack:
    """The pack of a language.

    Args:
        tag: A BCP 47 tag; ``"ar-EG"`` finds the pack ``"ar"``.

    Raises:
        UnsupportedLanguageError: If none is installed.
        InvalidPackError: With every mistake in the pack's files.
    """
    found = languages()
    folder = found.get(tag) or found.get(tag.partition("-")[0].lower())
    if folder is None:
        names = ", ".join(map(repr, sorted(found)))
        raise UnsupportedLanguageError(f"no language pack for {tag!r}; there are: {names}")
    return read_pack(folder)


def _surnames(paradigm: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """The endings of surnames, each with its cases; a hyphen stands for no ending."""
    cases: dict[str, set[str]] = {}
    for case, endings in paradigm.items():
        for ending in endings.split():
            cases.setdefault(ending.removeprefix("-"), set()).add(case)
    return {ending: frozenset(found) for ending, found in cases.items()}


_SETTINGS: dict[str, type] = {
    "tag": str,
    "verb_first": bool,
    "adjective_first": bool,
    "capitals": bool,
    "only_capitals": bool,
    "progressive": str,
    "script": str,
    "letters": str,
    "sample": str,
    "replacements": dict,
    "proclitics": dict,
    "suffixes": dict,
    "endings": dict,
    "surnames": dict,
    "ambiguous": list,
}


def read_pack(folder: Traversable) -> Pack:
    """The pack in ``folder``, checked.

    Raises:
        InvalidPackError: With every mistake in the pack's files.
    """
    problems: list[Problem] = []
    settings = _settings(folder, problems)
    if problems:
        raise InvalidPackError(problems)
    replacements = tuple(settings.get("replacements", {}).items())
    settings["endings"] = {
        plain(name): {case: plain(endings, replacements) for case, endings in paradigm.items()}
        for name, paradigm in settings.get("endings", {}).items()
    }
    registry = load_registry(folder)
    entries: list[Entry] = []
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".txt") and file.name != "registry.txt":
            try:
                lines = file.read_text("utf-8").splitlines()
            except UnicodeDecodeError as error:
                problems.append(Problem(f"{folder.name}/{file.name}", str(error), "not-utf-8"))
                continue
            for number, line in enumerate(lines, 1):
                here = f"{folder.name}/{file.name}:{number}"
                entries.extend(_entries(line, here, replacements, settings, registry, problems))
    if problems:
        raise InvalidPackError(problems)
    return Pack(
        tag=settings["tag"],
        verb_first=settings.get("verb_first", False),
        adjective_first=settings.get("adjective_first", True),
        capitals=settings.get("capitals", True),
        only_capitals=settings.get("only_capitals", False),
        progressive=settings.get("progressive", ""),
        declined=any(case for paradigm in settings["endings"].values() for case in paradigm),
        surnames=_surnames(settings.get("surnames", {})),
        replacements=replacements,
        lexicon=Lexicon(
            entries,
            proclitics=settings.get("proclitics", {}),
            suffixes=settings.get("suffixes", {}),
        ),
        gate=Gate(entries, attached=bool(settings.get("proclitics"))),
        registry=registry,
        script=settings["script"],
        letters=frozenset(settings.get("letters", "")),
        sample=frozenset(plain(word, replacements) for word in settings.get("sample", "").split()),
    )


def _settings(folder: Traversable, problems: list[Problem]) -> dict[str, Any]:
    here = f"{folder.name}/language.toml"
    try:
        settings = tomllib.loads(folder.joinpath("language.toml").read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(Problem(here, str(error), "not-toml"))
        return {}
    for key, value in settings.items():
        kind = _SETTINGS.get(key)
        if kind is None:
            problems.append(Problem(here, f"no such setting {key!r}", "unknown-key", nearest(key, _SETTINGS)))
        elif not isinstance(value, kind):
            problems.append(Problem(here, f"expected {key} to be a {kind.__name__}, got {value!r}", "wrong-type"))
    problems.extend(
        Problem(here, f"missing setting {key!r}", "missing-key") for key in ("tag", "script") if key not in settings
    )
    for old, new in settings.get("replacements", {}).items():
        if len(old) != 1 or len(new) != 1:
            problems.append(Problem(here, f"expected one character for one, got {old!r}: {new!r}", "bad-value"))
    return settings


def _entries(
    line: str,
    here: str,
    replacements: tuple[tuple[str, str], ...],
    settings: dict[str, Any],
    registry: Registry,
    problems: list[Problem],
) -> Iterator[Entry]:
    """The entries of one line: ``cue=value: form, form`` or ``PARTY form: name, name``."""
    line = line.partition("#")[0].strip()
    if not line:
        return
    head, colon, forms = line.partition(":")
    if not colon or not forms.strip():
        problems.append(Problem(here, f"expected 'cue: form, form', got {line!r}", "bad-line"))
        return
    label, _, value = head.strip().partition("=")
    party, _, how = label.rpartition(" ")
    if party:
        cue, value = how, party
        if cue not in ("name", "adjective", "capital", "metonym"):
            problems.append(Problem(here, f"expected name, adjective, capital or metonym, got {cue!r}", "unknown-cue"))
            return
        if value not in registry:
            problems.append(
                Problem(here, f"no party {value!r} in the registry", "unknown-party", nearest(value, registry))
            )
            return
    else:
        cue = label
        if cue not in CUES:
            problems.append(Problem(here, f"no such cue {cue!r}", "unknown-cue", nearest(cue, CUES)))
            return
        allowed = CUES[cue]
        if allowed is not None and value not in allowed:
            problems.append(
                Problem(here, f"no such value {value!r} for {cue!r}", "unknown-value", nearest(value, allowed))
            )
            return
    paradigms = settings["endings"]
    for form in forms.split(","):
        text = form.strip()
        unknown = next((name for name in _PARADIGM.findall(plain(text)) if name not in paradigms), None)
        if not text.strip("= ~"):
            problems.append(Problem(here, f"expected a form between commas, got {text!r}", "bad-line"))
        elif unknown is not None:
            near = nearest(unknown, paradigms)
            problems.append(Problem(here, f"no such paradigm {unknown!r}", "unknown-paradigm", near))
        else:
            for written, case in declined(plain(text, replacements), paradigms):
                yield Entry.parse(written, cue, value, here, case)


_PARADIGM = re.compile(r"~(\S*)")


def declined(form: str, paradigms: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """The forms of a phrase with the case of each: words that have a paradigm agree, the others stay.

    >>> endings = {"m": {"nom": "-", "gen": "a"}, "f": {"nom": "a", "gen": "y"}}
    >>> list(declined("ivan~m petrov~f here", endings))
    [('ivan petrova here', 'nom'), ('ivana petrovy here', 'gen')]

    Where a stem is inflected at both ends, a line below stands for it:

    >>> list(declined("ktub~v", {"v": {"": "ya_ ya_una"}}))
    [('yaktub', ''), ('yaktubuna', '')]
    """
    parts = [word.partition("~")[::2] for word in form.split()]
    own = [paradigms[name] for _, name in parts if name]
    if not own:
        yield form, ""
        return
    for case in own[0]:
        ways = [
            [_inflected(stem, ending) for ending in paradigms[name].get(case, "").split()] if name else [stem]
            for stem, name in parts
        ]
        for words in product(*ways):
            yield " ".join(words), case


def _inflected(stem: str, ending: str) -> str:
    return ending.replace("_", stem) if "_" in ending else stem + ending.strip("-")
