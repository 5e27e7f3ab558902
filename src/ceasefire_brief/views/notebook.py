"""What a notebook shows for a brief, a statement or a party that stands at the end of a cell."""

from ..model import Brief, Party, Provision
from . import inert
from .kinds import style_of
from .page import fragment, style
from .statements import details, party_label, sentence


def brief_fragment(brief: Brief) -> str:
    """The whole brief, as on its page, for the output of a cell."""
    return f"<style>{style()}</style>{fragment(brief, level=3)}"


def provision_fragment(provision: Provision) -> str:
    """One statement: its sentence, where it stands, who says it, and its words."""
    kind = style_of(provision.kind)
    quotes = "".join(
        f'<blockquote dir="auto" lang="">{inert.html(quote)}</blockquote>' for quote in provision.evidence.quotes
    )
    return (
        f'<style>{style()}</style><div class="cb small" lang="en" dir="ltr" style="--h:{kind.hue}">'
        f'<p class="kind">{inert.html(provision.kind.replace("_", " ").capitalize())}</p>'
        f'<p class="sentence">{inert.html(sentence(provision))}</p>'
        f'<p class="more">{details(provision)}</p>{quotes}</div>'
    )


def party_fragment(party: Party) -> str:
    """One party: its name and what it is."""
    return (
        f'<style>{style()}</style><div class="cb small" lang="en" dir="ltr">'
        f'<span class="party">{party_label(party)}</span></div>'
    )
