"""Statements and parties as HTML: the parts that pages and notebooks are put together from."""

from ..model import Brief, Party, Provision
from . import inert
from .kinds import grouped, style_of
from .sentences import attributed, describe

_RIGHT_TO_LEFT = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"))
_RIGHT_TO_LEFT_SCRIPTS = frozenset(("arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"))


def direction(language: str | None) -> str:
    """The value of ``dir`` for a text in a language: that of its script, or by its first letters.

    >>> direction("ar-EG"), direction("uk"), direction("az-Arab"), direction(None)
    ('rtl', 'ltr', 'rtl', 'auto')
    """
    if language is None:
        return "auto"
    first, *others = language.lower().split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), None)
    if script is not None:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if first in _RIGHT_TO_LEFT else "ltr"


def in_its_own_way(language: str | None) -> str:
    """The attributes that give an element the language and direction of a source.

    >>> in_its_own_way("ru")
    'lang="ru" dir="ltr"'
    """
    # An empty lang says that the language is not known, rather than the page's English.
    return f'lang="{language or ""}" dir="{direction(language)}"'


def sentence(provision: Provision) -> str:
    """The statement as a sentence; as its `repr` if the class of another package fails to tell it.

    A view must not fall silent for one statement, nor a notebook print a traceback for a value.
    """
    try:
        return describe(provision)
    except Exception:
        return repr(provision)


def words(value: str) -> str:
    """A value of a vocabulary as words.

    >>> words("partly_completed")
    'partly completed'
    """
    return value.replace("_", " ")


def details(provision: Provision) -> str:
    """Where the statement stands, and who says it, as HTML."""
    status = inert.html(words(provision.status.value))
    return f'<span class="status">{status}</span> <span>{inert.html(attributed(provision.attribution))}</span>'


def statement(provision: Provision, number: int, prefix: str, numbers: dict[str, int]) -> str:
    """One statement of a brief as a list item, with links to its words and to what it refers to."""
    see = "".join(
        f' <span>see <a href="#{prefix}-s{numbers[other.id]}">statement {numbers[other.id]}</a></span>'
        for other in provision.refers_to
        if other.id in numbers
    )
    return (
        f'<li class="one e{number}" id="{prefix}-s{number}" style="--h:{style_of(provision.kind).hue}">'
        f'<a class="num" href="#{prefix}-r{number}" aria-label="statement {number}: show its words">{number}</a>'
        f'<div class="what"><p class="sentence">{inert.html(sentence(provision))}</p>'
        f'<p class="more">{details(provision)}{see}</p></div></li>'
    )


def statements(brief: Brief, prefix: str, level: int) -> str:
    """All statements of a brief, by kind, under headings of the given level."""
    if not brief.provisions:
        return "<p>No statement was recorded.</p>"
    numbers = {provision.id: number for number, provision in enumerate(brief.provisions, 1)}
    parts = []
    for kind, members in grouped(brief.provisions):
        style = style_of(kind)
        items = "".join(statement(provision, number, prefix, numbers) for number, provision in members)
        parts.append(
            f'<div class="group"><h{level} class="kind" style="--h:{style.hue}">{inert.html(style.title)}</h{level}>'
            f"<ul>{items}</ul></div>"
        )
    return "".join(parts)


def capacity(party: Party) -> str:
    """What a party is, in words: *president, Chad*.

    >>> from ceasefire_brief import PartyKind
    >>> capacity(Party(id="TCD", kind=PartyKind.STATE, name="Chad"))
    'state'
    >>> capacity(Party(id="x", kind=PartyKind.PERSON, name="X", office="foreign_minister"))
    'foreign minister'
    """
    parts = [words(party.office or party.kind.value)]
    if party.side is not party:
        parts.append(party.side.name)
    if party.members:
        parts.append("of " + ", ".join(member.name for member in party.members))
    return ", ".join(parts)


def party_label(party: Party) -> str:
    """A party's name and what it is, as HTML in which a name's direction stays its own."""
    return f"<bdi>{inert.html(party.name)}</bdi> <span>{inert.html(capacity(party))}</span>"


def parties(brief: Brief, prefix: str, level: int) -> str:
    """The parties of a brief as a list under a heading of the given level."""
    if not brief.parties:
        return ""
    named = {mention.party.id for mention in brief.mentions if mention.party is not None}
    items = "".join(
        f'<li class="party" id="{prefix}-q{number}"{" tabindex=0" if party.id in named else ""}>'
        f"{party_label(party)}</li>"
        for number, party in enumerate(brief.parties, 1)
    )
    return f'<div class="parties"><h{level} class="kind" style="--h:250">Parties</h{level}><ul>{items}</ul></div>'
