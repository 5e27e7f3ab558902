"""A whole brief as HTML: the text with its evidence marked, beside the statements. One file, no script."""

import functools
import hashlib
import importlib.resources
import os
import pathlib

from ..model import Brief
from . import inert
from .highlight import marked, rules
from .statements import in_its_own_way, parties, statements

# Nothing may be loaded and no script may run, whatever a text contains: a second line of defence
# behind the escaping.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@functools.cache
def style() -> str:
    """The style sheet that all views in HTML share."""
    return importlib.resources.files("ceasefire_brief.views").joinpath("page.css").read_text(encoding="utf-8")


def html(brief: Brief) -> str:
    """The brief as one HTML page, which needs no other file, no network and no script.

    The source stands in its own direction, with the words that statements rest on marked by kind
    and numbered; what no statement rests on is plain. The statements stand beside it. Pointing at
    either, or moving to it by keyboard, lights the other. Text is shown, never put into effect:
    markup is escaped, and control characters that would reorder or hide text are shown by name.

    The same brief always gives the same page.

    >>> from ceasefire_brief import Brief, Source
    >>> page = html(Brief(source=Source(text="<i>It rained.</i>", language="en")))
    >>> "&lt;i&gt;It rained.&lt;/i&gt;" in page, "<script" in page
    (True, False)
    """
    title = inert.attribute(headline(brief))
    return (
        '<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n"
        f"<style>\nhtml {{ color-scheme: light dark; }}\nbody {{ margin: 0; background: light-dark(#fff, #16181c); }}\n"
        f"{style()}</style>\n"
        f"</head>\n<body>\n{fragment(brief, level=1)}\n</body>\n</html>\n"
    )


def to_html(brief: Brief, path: str | os.PathLike[str]) -> pathlib.Path:
    """Write `html` of the brief to a file, as UTF-8, and return where."""
    where = pathlib.Path(path)
    where.write_text(html(brief), encoding="utf-8", newline="\n")
    return where


def fragment(brief: Brief, level: int) -> str:
    """The brief as a part of a page, without the shared style sheet.

    Args:
        brief: The brief.
        level: Of the part's first heading, 1 to 4.
    """
    # Ids must differ between the briefs of one page and be the same on every run.
    body = _body(brief, "cb-0", level)
    prefix = "cb-" + hashlib.sha256(body.encode()).hexdigest()[:10]
    lighting = "\n".join(rules(brief, prefix))
    main = "main" if level == 1 else "section"
    return (
        f'<{main} class="cb {prefix}" aria-label="Brief" lang="en" dir="ltr"><style>{lighting}</style>'
        f"{_body(brief, prefix, level)}</{main}>"
    )


def _body(brief: Brief, prefix: str, level: int) -> str:
    source = brief.source
    window = f'<section class="window" aria-label="Source text"><div class="source" {in_its_own_way(source.language)}>'
    title = inert.html(told(brief) or "What this text says")
    return (
        f'<header class="head"><h{level} class="title" dir="auto">{title}</h{level}>'
        f'<p class="about">{_about(brief)}</p></header>'
        f'<div class="both">{window}{marked(brief, prefix)}</div></section>'
        f'<section class="said" aria-label="Statements">{statements(brief, prefix, level + 1)}</section></div>'
        f"{parties(brief, prefix, level + 1)}"
    )


def told(brief: Brief) -> str:
    """Who published the brief's text and when, as far as it is known."""
    source = brief.source
    published = source.published.isoformat() if source.published else None
    return ", ".join(filter(None, (source.publisher, published)))


def headline(brief: Brief) -> str:
    """A line to know a brief by: who published it and when, and how its text begins.

    >>> from ceasefire_brief import Brief, Source
    >>> headline(Brief(source=Source(text="It rained. Then it stopped.", publisher="Radio")))
    'Radio: It rained. Then it stopped.'
    """
    start = inert.shorten(brief.source.text, 70)
    return ": ".join(filter(None, (told(brief), start))) or "Empty text"


def _about(brief: Brief) -> str:
    source = brief.source
    count = len(brief.provisions)
    parts = [
        f"language {inert.html(source.language)}" if source.language else "language not known",
        f"{len(source.text):,} characters",
        f"{count} {'statement' if count == 1 else 'statements'}",
    ]
    sentences, unread = len(source.sentences), len(brief.unread)
    if unread and sentences:
        parts.append(f"{unread} of {sentences} sentences without a statement")
    parts.append(f'<span title="SHA-256 of the text">{source.sha256[:12]}</span>')
    if source.url:
        shown = inert.html(source.url)
        # Only what opens a page on the web becomes a link; any other scheme stays text.
        web = source.url.lower().startswith(("https://", "http://"))
        link = f'<a rel="noreferrer nofollow" href="{inert.attribute(source.url)}">{shown}</a>' if web else shown
        parts.append(f"<bdi>{link}</bdi>")
    return " · ".join(parts)
