"""How each kind of statement is headed, coloured and ordered wherever statements are shown."""

import attrs

from ..model import Provision


@attrs.frozen
class KindStyle:
    """How a kind of statement looks.

    Attributes:
        title: The heading over statements of the kind.
        hue: The angle of its colour in OKLCH, 0 to 359.
        terminal: The name of its colour in a terminal.
    """

    title: str
    hue: int
    terminal: str = "white"


# In the order in which groups stand: what is exchanged and proposed, what is asked and promised, the rest.
# Neighbours in the list are far apart in hue, so that colours next to each other in a text differ.
KINDS: dict[str, KindStyle] = {
    "prisoner_exchange": KindStyle("Prisoner exchanges", 150, "green"),
    "humanitarian_transfer": KindStyle("One-sided releases", 185, "cyan"),
    "ceasefire_proposal": KindStyle("Ceasefires", 257, "blue"),
    "proposal": KindStyle("Other proposals", 282, "bright_blue"),
    "response": KindStyle("Answers", 330, "magenta"),
    "precondition": KindStyle("Conditions and demands", 45, "red"),
    "guarantee": KindStyle("Guarantees", 92, "yellow"),
    "commitment": KindStyle("Commitments", 122, "bright_green"),
    "common_ground": KindStyle("Common ground", 222, "bright_cyan"),
    "contact": KindStyle("Contacts", 306, "bright_magenta"),
    "acknowledgement": KindStyle("Thanks and welcomes", 2, "bright_red"),
    "assessment": KindStyle("Claims about effects", 68, "bright_yellow"),
}


def style_of(kind: str) -> KindStyle:
    """The style of a kind; one that is not in `KINDS` is headed by its own name.

    A package that adds a kind of statement may add its style to `KINDS`.

    >>> style_of("guarantee").title, style_of("land_swap").title
    ('Guarantees', 'Land swap')
    """
    known = KINDS.get(kind)
    if known is not None:
        return known
    # The same colour for the same name, on any machine.
    return KindStyle(kind.replace("_", " ").capitalize(), sum(map(ord, kind)) * 47 % 360)


def grouped(provisions: tuple[Provision, ...]) -> list[tuple[str, list[tuple[int, Provision]]]]:
    """Statements by kind, in the order of `KINDS`, each with its number in the text's order, from 1.

    >>> from ceasefire_brief import load_seed
    >>> [kind for kind, _ in grouped(load_seed().provisions)][:2]
    ['prisoner_exchange', 'humanitarian_transfer']
    """
    groups: dict[str, list[tuple[int, Provision]]] = {kind: [] for kind in KINDS}
    for number, provision in enumerate(provisions, 1):
        groups.setdefault(provision.kind, []).append((number, provision))
    return [(kind, members) for kind, members in groups.items() if members]
