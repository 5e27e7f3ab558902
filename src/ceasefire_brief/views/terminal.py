"""A brief for terminals through rich, which asks a value for it by ``__rich__``; the extra ``rich``."""

from typing import TYPE_CHECKING

from ..errors import MissingExtraError
from ..model import Brief
from .highlight import stretches
from .inert import plain
from .kinds import grouped, style_of
from .page import headline
from .sentences import attributed
from .statements import sentence, words

if TYPE_CHECKING:
    from rich.console import RenderableType

# One character for one, so that the offsets of the evidence stay true: control characters become
# their pictures, and those that reorder or hide text a sign that something stood there.
_SHOWN = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_SHOWN |= dict.fromkeys((*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)
_SHOWN |= {0x2028: 0x0A, 0x2029: 0x0A}


def renderable(brief: Brief) -> "RenderableType":
    """The brief as something that rich prints: the text with its evidence in colour, then the statements.

    Raises:
        MissingExtraError: If the extra ``rich`` is not installed.
    """
    try:
        from rich.console import Group
        from rich.padding import Padding
        from rich.text import Text
    except ImportError:
        raise MissingExtraError("this view needs rich: install 'ceasefire-brief[rich]'") from None
    text = Text(brief.source.text.translate(_SHOWN), style="dim")
    colour = {f"e{number}": style_of(provision.kind).terminal for number, provision in enumerate(brief.provisions, 1)}
    # The longest first, so that what lies within a longer stretch keeps its own colour.
    for stretch in sorted(stretches(brief), reverse=True):
        if stretch.light in colour and not stretch.detail:
            text.stylize(f"not dim underline {colour[stretch.light]}", stretch.start, stretch.end)
    parts: list[RenderableType] = [Text(plain(headline(brief)), style="bold"), Text(), text]
    for kind, members in grouped(brief.provisions):
        style = style_of(kind)
        parts.append(Text(f"\n{style.title}", style=f"bold {style.terminal}"))
        for number, provision in members:
            line = Text(f"{number:>3}  ", style=style.terminal)
            line.append(plain(sentence(provision)), style="default")
            about = f"{words(provision.status.value)} · {attributed(provision.attribution)}"
            parts += [line, Padding(Text(plain(about), style="dim"), (0, 0, 0, 5))]
    return Group(*parts)
