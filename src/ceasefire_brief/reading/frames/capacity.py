"""Who takes part without being a side: mediators, hosts, observers."""

from collections.abc import Sequence

from ...model.party import Party, PartyKind, Role, ThirdParty
from ..items import Item, Sentence
from ..named import Named
from ..scene import Scene
from ..tokens import TokenKind


def helpers(scene: Scene, sentence: Sentence) -> dict[Party, Role]:
    """The parties of a sentence that it names by a role, such as *brokered by*, with their roles."""
    known: dict[Party, Role] | None = sentence.cache.get("helpers")
    if known is None:
        known = sentence.cache["helpers"] = {}
        for item in sentence.where("role"):
            for party in _of_role(scene, sentence, item):
                known.setdefault(party, Role(item.cues["role"]))
    return known


def _of_role(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """Those whom a word of mediating is said of: behind it, by an adjective beside it, else before it."""
    row = scene.named[sentence.number]
    behind = sentence.items[max(0, item.index - 2) : item.index]
    if len(behind) == 2 and behind[1].text == "-" and behind[0].has("patron"):
        return [scene.pack.registry[behind[0].cues["patron"]]]  # *an M-brokered deal*
    whole = scene.at(sentence, item)
    if whole is not None and whole.party is not None:
        return [whole.party.side]  # *the US mediators*
    for place, named in enumerate(row):
        gap = sentence.items[item.index + 1 : named.first]
        acts = item.has("contact") and not named.role  # *A hosted B*
        if named.first > item.index and len(gap) <= 2 and named.role in ("", "of", "by", "from") and not acts:
            if not any(other.kind is TokenKind.MARK or other.has("exchange", "swap", "contact") for other in gap):
                return _listed(scene, sentence, row[place:])
    beside = sentence.items[max(0, item.index - 1) : item.index + 2]
    for other in beside if scene.pack.adjective_first else reversed(beside):
        if other.has("adjective") and not other.has("name"):
            return [scene.pack.registry[other.cues["adjective"]]]
    for place in range(len(row) - 1, -1, -1):
        gap = sentence.items[row[place].last + 1 : item.index]
        if row[place].last < item.index:
            # *A thanked B for mediating*, *A asked for observers*: not who thanks or asks.
            apart = any(other.kind is TokenKind.MARK or other.has("thanks", "call", "demand") for other in gap)
            apart = apart or (bool(gap) and gap[-1].cues.get("prep") == "with")  # *A met with mediators*
            meanwhile = row[place].role == "with" and not gap  # *with M mediating*
            if len(gap) <= 3 and (not row[place].role or meanwhile) and not apart:
                return _listed(scene, sentence, row[place::-1])
            break
    return _succeeding(scene, sentence, item)


def _succeeding(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*M announced the success of its mediation*: who tells of a success in mediating mediates."""
    lead = sentence.items[max(0, item.index - 4) : item.index]
    if item.cues["role"] != "mediator" or not any("completed" in other.statuses for other in lead):
        return []
    speaker = scene.said(sentence, item).speaker
    return [speaker.side] if speaker is not None and speaker.side.kind is not PartyKind.ARMED_GROUP else []


def _listed(scene: Scene, sentence: Sentence, row: Sequence[Named]) -> list[Party]:
    """The parties of a list of mentions, in either direction, as far as commas and *and* join them."""
    found: dict[Party, None] = {}
    last: Named | None = None
    for named in row:
        if last is not None:
            low, high = sorted((last, named), key=lambda each: each.first)
            between = sentence.items[low.last + 1 : high.first]
            joined = "conj" in sentence.items[high.first].marks or any(
                item.has("and") or item.text in ",،" for item in between
            )
            if not joined or len(between) > 2 or any(item.has("but") for item in between):
                break
        found.update(dict.fromkeys(scene.everyone(sentence, named)))
        last = named
    return list(found)


def third_parties(scene: Scene, sentence: Sentence, sides: Sequence[Party]) -> tuple[ThirdParty, ...]:
    """The mediators and others of a sentence, without the sides themselves."""
    return tuple(
        ThirdParty(party=party, role=role)
        for party, role in helpers(scene, sentence).items()
        if party not in sides and party.side not in sides
    )
