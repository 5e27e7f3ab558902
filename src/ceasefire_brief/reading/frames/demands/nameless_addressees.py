"""Of whom something is asked, where no name tells it: *called on the fighters to leave*, *if the army stops*."""

from collections.abc import Iterator

from ....model.condition import Action
from ....model.party import Party, PartyKind
from ....model.provision import Subject
from ...items import Item, Sentence
from ...named import Named
from ...roles import role_of
from ...scene import Scene, can_be_side
from ...tokens import TokenKind
from ..pieces import Piece
from .nameless import actors_in, band, group_before, led, means_nobody
from .obliged import acts_before
from .openings import unnamed_actor

_BY_WHOM = frozenset({Subject.WITHDRAWAL, Subject.DISARMAMENT, Subject.ATTACKS})
"""What those do whom the demand names behind it: *the withdrawal of the fighters*."""

_ASKED = frozenset({"", "object", "of", "from", "to", "on"})
"""In which roles those stand of whom something is asked."""


def without_names(
    scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None
) -> Iterator[Party]:
    """*Called on the militants to leave*, *demands that the army stop*: who is asked, where no name tells."""
    for item, party in actors_in(scene, sentence, range(trigger.index + 1, piece.first), demander):
        if not acts_before(sentence, trigger, item.index, item.index, piece):
            continue
        lead = led(sentence, item, "prep")
        opened = sentence.first("that", within=range(trigger.index, item.index)) is not None
        acts = "nom" in item.cases and trigger.has("demand") and not opened
        if party != demander and not acts and (lead is None or lead.cues["prep"] in ("to", "on", "from")):
            yield party
    for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)):
        if named.several and not scene.everyone(sentence, named):
            yield band(scene, sentence.items[named.first])


def those_of(scene: Scene, sentence: Sentence, piece: Piece, demander: Party | None) -> Iterator[Party]:
    """*The disarmament of the militias*, *an end to attacks by the rebels*: whose deed is asked for without a name."""
    for item, party in actors_in(scene, sentence, range(piece.first + 1, piece.last + 1), demander):
        lead = led(sentence, item, "prep")
        owned = lead is not None and lead.cues["prep"] in ("of", "by")
        owned = owned or sentence.items[item.index - 1] is piece.lead or bool(item.marks & {"by"})
        if owned and party != demander:
            yield party


def whom_it_means(
    scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None
) -> Party | None:
    """*If the government frees them*, *a deal with A if the latter leaves*: whom a word for who is to act means."""
    actor = unnamed_actor(scene, sentence, range(trigger.index, piece.last + 1))
    if actor is None and piece.action is Action.NEGOTIATE:
        actor = next(sentence.where("body", within=range(piece.first, piece.last + 1)), None)
    if actor is None or demander is None:
        return None
    if actor.has("latter", "pronoun"):
        for named in reversed(list(scene.mentions(sentence, range(trigger.index)))):
            if named.party is None or named.party.side == demander or not can_be_side(named.party):
                continue
            accused = not named.role and not scene.pack.declined and _object(sentence, named)
            if named.role in ("with", "to", "from", "on") or accused:
                return named.party.side
        return None
    meant = _named_before(scene, actor, demander)
    if meant is not None:
        return meant
    other = scene.opponent(demander)
    rebels = demander.kind is PartyKind.ARMED_GROUP
    return other if other is not None and rebels and other.kind is PartyKind.STATE else None


def _object(sentence: Sentence, named: Named) -> bool:
    """*Accused A of arming the rebels*: whether a name stands right behind a word that is no small one."""
    before = sentence.before(sentence.items[named.first], lambda other: not other.has("glue"), 3)
    return before is not None and before.kind is TokenKind.WORD and not before.has("and", "that", "but", "prep")


def _named_before(scene: Scene, actor: Item, demander: Party) -> Party | None:
    """*The coalition*, *the army*: who was last named by a name that ends in the word, in the sentences before."""
    word = actor.text.split()[-1]
    for sentence, row in zip(reversed(scene.kept_sentences), reversed(scene.kept_named), strict=True):
        for named in reversed(row):
            called = named.party is not None and sentence.items[named.last].text.split()[-1] == word
            if called and named.party is not None and can_be_side(named.party) and named.party.side != demander:
                return named.party.side
    return None


def asked_band(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> Party | None:
    """*Called on the fighters to leave*: the group named before, or a group of its own that is called so."""
    crew = next(_crews(scene, sentence, trigger, piece), None)
    if crew is None:
        return None
    known = group_before(scene, sentence, crew, demander) if crew.has("group") else None
    return known or band(scene, crew)


def _crews(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> Iterator[Item]:
    """*The units must leave*, *gave the rebels an ultimatum*: the words for who is asked, the nearest first."""
    if trigger.has("must", "should"):
        clause = range(sentence.clause_of(trigger).start, trigger.index)
        for item in reversed([*sentence.where("group", "side", within=clause)]):
            if means_nobody(scene, sentence, item) and role_of(sentence, item.index) in ("", "to"):
                yield item
            elif _sides_beside(scene, sentence, item, trigger):
                yield item
        if trigger.has("demand"):
            return
    if trigger.has("condition"):
        # *Gave the rebels an ultimatum*
        for item in sentence.where("group", within=range(max(0, trigger.index - 4), trigger.index)):
            if means_nobody(scene, sentence, item) and role_of(sentence, item.index) == "to":
                yield item
    for item in reversed([*sentence.where("group", "side", within=range(trigger.index + 1, piece.first))]):
        asked = means_nobody(scene, sentence, item) and role_of(sentence, item.index) in _ASKED
        if asked or _sides_beside(scene, sentence, item, trigger):
            yield item
    if piece.subject in _BY_WHOM:
        for item in sentence.where("group", within=range(piece.first, piece.last + 1)):
            if means_nobody(scene, sentence, item) and role_of(sentence, item.index) in ("", "object", "of", "by"):
                yield item


def _sides_beside(scene: Scene, sentence: Sentence, item: Item, trigger: Item) -> bool:
    """*Called on the sides*, *the sides must*: right beside the verb, where one form serves *of the side* too."""
    if item.cues.get("side") != "one" or item.cases != {"gen"} or scene.at(sentence, item) is not None:
        return False
    low, high = sorted((item.index, trigger.index))
    beside = all(other.has("glue") for other in sentence.items[low + 1 : high])
    return beside and (
        item.index > trigger.index
        or item.index == sentence.clause_of(item).start
        or (low > 0 and sentence.items[low - 1].has("that", "glue"))
    )
