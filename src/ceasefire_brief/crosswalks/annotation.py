"""W3C Web Annotation: a brief's statements as annotations of its text, in JSON-LD.

Every term is one of the context that the W3C publishes for the *Web Annotation Data Model* (2017),
https://www.w3.org/ns/anno.jsonld, and means what it means there; nothing of our own is added, so any
tool for annotations opens the result. What it cannot carry (who demands what of whom, as data)
stays in the brief's own JSON.
"""

import base64
import urllib.parse
from typing import Any

from ..model import Brief, Provision, Source, Span
from ..views.statements import direction, sentence

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_SHORTEST = 16


def to_jsonld(brief: Brief) -> dict[str, Any]:
    """The brief as an ``AnnotationCollection`` with its one page inside, as data for `json.dumps`.

    Each statement is an annotation: its bodies are the statement as a sentence, its kind and its
    status as tags, and links to the statements it refers to; its targets are the stretches of words
    that it rests on, each given by position and by quotation. The quotation's prefix and suffix are
    as long as it takes for the three together to stand in the text once. The text is pinned by its
    SHA-256, as a ``ni:`` address (RFC 6920), whatever later stands at its URL. Positions count
    Unicode code points.

    >>> from ceasefire_brief import load_seed
    >>> first = to_jsonld(load_seed())["first"]["items"][0]
    >>> first["type"], [selector["type"] for selector in first["target"][0]["selector"]]
    ('Annotation', ['TextPositionSelector', 'TextQuoteSelector'])
    """
    name = _name_of(brief.source)
    items = [_annotation(brief, provision, name) for provision in brief.provisions]
    collection: dict[str, Any] = {
        "@context": CONTEXT,
        "id": f"{name}#brief",
        "type": "AnnotationCollection",
        "label": "What the text says, by the words that say it",
        "total": len(items),
    }
    if items:
        # A page without annotations is not allowed.
        page = f"{name}#page-1"
        collection["first"] = {
            "id": page,
            "type": "AnnotationPage",
            "partOf": collection["id"],
            "startIndex": 0,
            "items": items,
        }
        collection["last"] = page
    return collection


def _name_of(source: Source) -> str:
    digest = base64.urlsafe_b64encode(bytes.fromhex(source.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _iri(name: str, provision: Provision) -> str:
    return f"{name}#{urllib.parse.quote(provision.id, safe='')}"


def _annotation(brief: Brief, provision: Provision, name: str) -> dict[str, Any]:
    bodies: list[dict[str, Any]] = [
        {
            "type": "TextualBody",
            "value": sentence(provision),
            "format": "text/plain",
            "language": "en",
            "purpose": "describing",
        },
        {"type": "TextualBody", "value": provision.kind, "purpose": "tagging"},
        {"type": "TextualBody", "value": f"status: {provision.status.value}", "purpose": "tagging"},
    ]
    bodies += [
        {"type": "SpecificResource", "source": _iri(name, other), "purpose": "linking"} for other in provision.refers_to
    ]
    return {
        "id": _iri(name, provision),
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": [_target(brief.source, span, name) for span in provision.evidence.spans],
    }


def _target(source: Source, span: Span, name: str) -> dict[str, Any]:
    state: dict[str, Any] = {"type": "TimeState", "cached": name}
    if source.published is not None:
        state["sourceDate"] = f"{source.published.isoformat()}T00:00:00Z"
    text: dict[str, Any] = {"id": source.url or name, "type": "Text"}
    if source.language is not None:
        text["language"] = source.language
        text["textDirection"] = direction(source.language)
    return {
        "type": "SpecificResource",
        "source": text,
        "state": state,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            quote_selector(source.text, span),
        ],
    }


def quote_selector(text: str, span: Span) -> dict[str, str]:
    """A ``TextQuoteSelector`` that matches the words under ``span`` and no others of the text.

    >>> quote_selector("They met. They agreed.", Span(10, 14))
    {'type': 'TextQuoteSelector', 'exact': 'They', 'prefix': 'They met. ', 'suffix': ' agreed.'}
    """
    around = _SHORTEST
    while True:
        before, after = max(span.start - around, 0), min(span.end + around, len(text))
        words = text[before:after]
        if text.find(words, text.find(words) + 1) == -1:
            break
        around *= 2
    selector = {"type": "TextQuoteSelector", "exact": text[span.start : span.end]}
    if before < span.start:
        selector["prefix"] = text[before : span.start]
    if span.end < after:
        selector["suffix"] = text[span.end : after]
    return selector
