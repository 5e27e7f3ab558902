"""Writes the packs' names of states and territories from CLDR, by way of Babel.

A tool for maintainers: ``python -m ceasefire_brief.reading.territories`` needs Babel, which the
library itself does not. A test compares the files with what this would write.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent / "languages"
NOTE = "# Written from CLDR by ceasefire_brief.reading.territories; edit parties.txt instead."


def codes() -> dict[str, str]:
    """ISO 3166-1 alpha-3 codes of the territories that CLDR names, by their alpha-2 codes."""
    from babel import Locale
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    pairs = sorted(
        (two[0], three)
        for three, two in aliases.items()
        if len(three) == 3 and three.isalpha() and len(two) == 1 and three not in _WITHDRAWN
    )
    names = Locale("en").territories
    kept = {two: three for two, three in pairs if two in names and two not in _NO_TERRITORY}
    return {**kept, "XK": "XKX"}


_WITHDRAWN = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})
_NO_TERRITORY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "XK", "ZZ"})


def registry_lines() -> Iterator[str]:
    """The lines of ``states.txt`` beside the packs: the parties themselves."""
    from babel import Locale

    yield NOTE
    names = Locale("en").territories
    for two, three in sorted(codes().items(), key=lambda pair: pair[1]):
        yield f"{three} | state | {names[two]}"


def name_lines(tag: str) -> Iterator[str]:
    """The lines of a pack's ``territories.txt``: a name each, declined by its ending where the pack says how."""
    from babel import Locale

    yield NOTE
    settings = tomllib.loads((HERE / tag / "language.toml").read_text("utf-8"))
    paradigms = sorted(settings.get("endings", {}), key=len, reverse=True)
    for two, three in sorted(codes().items(), key=lambda pair: pair[1]):
        name = Locale(tag).territories[two].replace(",", " ")
        plain = name.partition(" (")[0].partition(" — ")[0]
        if plain in settings.get("ambiguous", ()):
            continue
        ending = next((each for each in paradigms if each.startswith("-") and plain.endswith(each[1:])), None)
        if ending is not None and " " not in plain and "-" not in plain:
            stem = plain.removesuffix(ending[1:])
            yield f"{three} name: {stem}~{ending}"
        else:
            yield f"{three} name: {plain}"


def main() -> None:
    """Write all files."""
    (HERE / "states.txt").write_text("\n".join(registry_lines()) + "\n", "utf-8")
    for folder in sorted(HERE.iterdir()):
        if (folder / "language.toml").is_file():
            (folder / "territories.txt").write_text("\n".join(name_lines(folder.name)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
