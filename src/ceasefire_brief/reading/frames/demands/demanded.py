"""What is demanded: *the raids must end*, *until A leaves*, *the conditions of a truce are guarantees*."""

from ....model.attribution import SpeechAct
from ....model.condition import Action
from ....model.party import PartyKind
from ....model.provision import Subject
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...tokens import TokenKind
from ..acts import WHERE, foreign_forces, of_fighting
from ..lists import pieces_of
from ..pieces import Piece, goes_on, joins
from .openings import unbroken
from .stretches import behind_aim, region_before

TRIGGERS = (
    "provided",
    "only_if",
    "before",
    "must",
    "should",
    "demand",
    "need",
    "condition",
    "points",
    "for",
    "in_exchange",
    "if",
    "after",
    "orders",
    "provides",
    "until",
    "incumbent",
    "while",
)
"""The cues of words that open a demand or a condition."""

AT_STAKE = frozenset({Subject.CEASEFIRE, Subject.SETTLEMENT})
"""What conditions are set for, rather than asked: *the conditions of a ceasefire*."""

_OF_ITSELF = frozenset(
    {
        Subject.WITHDRAWAL,
        Subject.SECURITY_GUARANTEES,
        Subject.ALIGNMENT,
        Subject.CEASEFIRE_MONITORING,
        Subject.RECONSTRUCTION,
        Subject.ACCOUNTABILITY,
        Subject.HUMANITARIAN_ACCESS,
        Subject.DISARMAMENT,
        Subject.SECURITY_INTERESTS,
        Subject.ROOT_CAUSES,
    }
)
"""What can be demanded by its name alone, without a word for what is to be done about it."""


def turned(scene: Scene, sentence: Sentence, trigger: Item) -> list[Piece]:
    """*The raids and the blockade must end*: what is asked for stands before the verb as its subject."""
    if scene.pack.verb_first or not trigger.has("must", "should"):
        return []
    verb = sentence.after(
        trigger, lambda other: other.has("action"), 4, stop=lambda other: other.has("subject", "that")
    )
    if verb is None:
        return _to_come_first(scene, sentence, trigger)
    forces = _to_leave(sentence, trigger, verb)
    if forces is not None:
        return [forces]
    passive = any(item.has("passive") for item in sentence.items[trigger.index : verb.index + 1])
    ends = all(item.kind is TokenKind.MARK for item in sentence.items[verb.index + 1 : verb.index + 2])
    if not passive and not (ends and verb.cues["action"] == Action.CEASE):
        return []
    first = region_before(sentence, trigger).start
    back = next(
        (item.index for item in reversed(sentence.items[first : trigger.index]) if item.has(*TRIGGERS)), first - 1
    )
    region = range(back + 1, trigger.index)
    found = pieces_of(scene, sentence, region, bare=True)
    pieces = [piece for place, piece in enumerate(found) if not place or joins(sentence, found[place - 1], piece)]
    for piece in pieces:
        piece.action, piece.lead = Action(verb.cues["action"]), verb
        piece.subject = of_fighting(sentence.items[piece.first : piece.last + 1], piece.action, piece.subject)
    if pieces:
        pieces[-1].last = verb.index
    return pieces


def _to_come_first(scene: Scene, sentence: Sentence, trigger: Item) -> list[Piece]:
    """*A withdrawal must precede the talks*, *must come first*: what is asked for stands before such a verb."""
    first = sentence.after(trigger, lambda other: other.has("comes_first"), 2)
    if first is None:
        return []
    region = range(max(region_before(sentence, trigger).start, sentence.clause_of(trigger).start), trigger.index)
    pieces = [piece for piece in pieces_of(scene, sentence, region) if piece.lead is not None]
    if pieces:
        pieces[-1].last = max(pieces[-1].last, trigger.index - 1)
    return pieces


_STRICT = ("only_if", "provided", "before", "demand", "must", "if")
"""What asks for something so plainly that even an act that no list knows is asked for."""


def unlisted(scene: Scene, sentence: Sentence, trigger: Item) -> list[Piece]:
    """*Demands that A disclose its maps*, *unless A apologizes*: what a side is asked to do, where no list has the act.

    Whoever is called on to do something may only be invited to it.
    """
    if not trigger.has(*_STRICT) or scene.pack.verb_first:
        return []
    asked = next(scene.mentions(sentence, range(trigger.index + 1, min(trigger.index + 6, len(sentence.items)))), None)
    lead = sentence.items[trigger.index + 1 : asked.first] if asked is not None else []
    if asked is None or asked.role or not all(item.has("that", "glue", "prep") for item in lead):
        return []
    if trigger.has("call") and not any(item.has("that") for item in lead):
        return []
    party = scene.resolve(asked)
    for other in scene.mentions(sentence, range(asked.last + 1, len(sentence.items))):
        if not scene.linked(sentence, asked, other):
            break
        asked = other  # *if A and B drop their plans*
    verb = sentence.after(sentence.items[asked.last], lambda other: not other.has("glue", "prep", "future", "must"), 4)
    if party is None or not can_be_side(party) or verb is None or verb.kind is not TokenKind.WORD or verb.capital:
        return []
    if verb.has(
        "and", "or", "that", "who", "passive", "not", "but", "before", "if", "after", "demand", "ceasefire", "lasts"
    ):
        return []
    if any(item.has("condition") for item in sentence.items[verb.index + 1 : verb.index + 4]):
        return []  # *until A fulfils its demands*
    last = sentence.after(verb, lambda other: other.kind is not TokenKind.WORD, 12) or sentence.items[-1]
    asks = Action(verb.cues["action"]) if verb.has("action") else Action.DO
    return [Piece(asks, Subject.OTHER, verb.index, max(verb.index, last.index - 1), verb)]


def _to_leave(sentence: Sentence, trigger: Item, verb: Item) -> Piece | None:
    """*All foreign troops must leave A*: whom a demand wants gone, who is nobody that could be asked."""
    clause = range(sentence.clause_of(trigger).start, trigger.index)
    forces = list(foreign_forces(sentence, clause))
    if verb.cues["action"] != Action.WITHDRAW or not forces:
        return None
    return Piece(Action.WITHDRAW, Subject.FOREIGN_FORCES, forces[-1].index, verb.index, verb)


def _only_exchanged(lead: Item) -> bool:
    return lead.has("exchange") and not lead.has("action")


def _of_foreigners(sentence: Sentence, region: range, piece: Piece) -> None:
    """*Until all foreign troops have left A*: whose withdrawal is asked for, where they are nobody's."""
    if piece.action is not Action.WITHDRAW or piece.subject is not Subject.WITHDRAWAL:
        return
    for item in foreign_forces(sentence, range(max(region.start, piece.first - 6), piece.first)):
        if sentence.first("action", "and", within=range(item.index + 1, piece.first)) is None:
            piece.subject, piece.first = Subject.FOREIGN_FORCES, item.index
            return


def _of_a_ruler(scene: Scene, sentence: Sentence, piece: Piece) -> None:
    """*The departure of President X*, *that X quit*: a person is to go, and what is asked for is another rule."""
    lead = piece.lead
    if piece.action is not Action.WITHDRAW or piece.subject is not Subject.WITHDRAWAL or lead is None:
        return
    if any(item.has("force", "persons", "its", "his") for item in sentence.items[piece.first : piece.last + 1]):
        return
    row = scene.mentions(sentence, range(max(0, lead.index - 6), min(lead.index + 9, len(sentence.items))))
    for named in row:
        person = named.party is not None and named.party.kind is PartyKind.PERSON
        person = person and "conj" not in sentence.items[named.first].marks
        behind = 0 < named.first - lead.index <= 3 and named.role in ("", "of", "object")
        if person and (behind or (named.last == lead.index - 1 and not named.role)):
            piece.subject = Subject.GOVERNANCE
            return
    behind_it = [item for item in sentence.items[lead.index + 1 : lead.index + 4] if not item.has("glue", "prep")]
    if (
        behind_it
        and "conj" not in behind_it[0].marks
        and (behind_it[0].has("office") or _somebody(scene, lead, behind_it))
    ):
        piece.subject = Subject.GOVERNANCE


def _somebody(scene: Scene, lead: Item, behind: list[Item]) -> bool:
    """*The departure of John Doe*: whether two words that nobody knows are the name of a person."""
    named = len(behind) > 1 and all(item.capital and not item.cues for item in behind[:2])
    return scene.pack.only_capitals and named and lead.text.endswith(" of")


def demanded_in(scene: Scene, sentence: Sentence, trigger: Item, region: range) -> list[Piece]:
    """*Demands guarantees and an end to the raids*: what a region asks.

    A subject that is no demand by itself needs a word for what is to be done about it.
    """
    bare = trigger.has("provided", "only_if", "before", "demand", "in_exchange", "provides") or (
        trigger.has("condition") and trigger.has("speech")
    )
    if trigger.has("must"):
        # *A deal must include an end to the raids*
        holds = sentence.first("provides", within=range(trigger.index + 1, trigger.index + 3))
        bare = bare or holds is not None
    if trigger.has("terms") and region.start == trigger.index:
        region = range(behind_aim(sentence, trigger), region.stop)
        bare = bare or region.start > trigger.index
    if trigger.has("condition") and trigger.cues.get("speech") == SpeechAct.STATE_CONDITION:
        region = _behind_link(scene, sentence, region)
    if trigger.has("condition") and not trigger.has("speech") and scene.pack.verb_first:
        # *Tied its return to the talks to the withdrawal of A*, with *to* attached to what is asked for.
        tied = next((item for item in sentence.where("action", within=region) if "by" in item.marks), None)
        region = range(tied.index, region.stop) if tied is not None else region
    if trigger.has("provided") and _goes_on_to_agree(sentence, trigger):
        return []
    found = pieces_of(scene, sentence, region, bare=bare)
    broken = unbroken(sentence, region) if trigger.has("if", "provided", "only_if") else None
    if broken is not None and not any(piece.lead is not None for piece in found):
        first = sentence.before(broken, lambda other: other.has("ceasefire", "pact"), 6) or broken
        return [Piece(Action.COMPLY, Subject.COMPLIANCE, min(first.index, broken.index), broken.index, broken)]
    if trigger.has("demand") and sentence.first("only_if", "provided", within=range(region.stop, region.stop + 1)):
        # *Insists that a truce is possible only after a withdrawal*: what is possible is not what is asked.
        found = [piece for piece in found if piece.lead is not None or piece.subject not in AT_STAKE]
    if trigger.has("if", "before"):
        for piece in found:
            _undo_denial(trigger, piece)
    if trigger.has("before") and not any(piece.lead is not None for piece in found):
        found = _lasting(sentence, region, parted=scene.pack.declined) or ([] if trigger.has("while") else found)
    if trigger.has("condition"):
        found = _but_what_it_is_for(scene, sentence, trigger, region, found)
    for piece in found:
        _of_foreigners(sentence, region, piece)
        _of_a_ruler(scene, sentence, piece)
    if trigger.has("demand") and not trigger.has("condition"):
        # *Insists on an exchange of prisoners*: one is proposed.
        found = [piece for piece in found if piece.lead is None or not _only_exchanged(piece.lead)]
    return [
        piece
        for piece in found
        if piece.lead is not None or piece.subject in _OF_ITSELF or piece.subject is Subject.CEASEFIRE
    ]


_ENDED = (Action.CEASE, Action.WITHDRAW, Action.RELEASE, Action.LIFT)
"""What nobody asks of another not to do."""


def _undo_denial(trigger: Item, piece: Piece) -> None:
    """*Until they do not withdraw*, *will not stop if A does not stop*: what is waited for, where a language denies it.

    An act that has no verb of its own is denied in earnest: *until no foreign troops are there*.
    """
    own = piece.lead.cues.get("action") if piece.lead is not None else None
    if own is None or piece.action is not Action.REFRAIN or not (trigger.has("before") or own in _ENDED):
        return
    piece.action = Action(own)
    if piece.action is Action.WITHDRAW and piece.subject in WHERE:
        piece.subject = Subject.WITHDRAWAL


def _but_what_it_is_for(
    scene: Scene, sentence: Sentence, trigger: Item, region: range, pieces: list[Piece]
) -> list[Piece]:
    """What a condition asks, without what it is a condition of: *the conditions of a ceasefire*, *of negotiating*."""
    found = pieces
    if trigger.has("speech"):
        if len(found) == 1:
            found = _tied_to(scene, sentence, found[0], region) or found
        if len(found) > 1 and not goes_on(sentence, found[0], sentence.items[found[1].first]):
            found = found[1:]  # *Tied a truce to the lifting of sanctions*, where a case tells which is the condition
    else:
        aim = (piece for piece in found if piece.subject in AT_STAKE and piece.first - trigger.index in (1, 2))
        meant = next(aim, None)
        found = [piece for piece in found if (piece is not meant or _at_work(piece)) and not _resumed(sentence, piece)]
        # *Tied the lifting of sanctions to the departure of A*, with *to* attached to the act.
        tied = next((place for place, piece in enumerate(found) if "by" in sentence.items[piece.first].marks), 0)
        found = found[tied:]
    if len(found) > 1 and sentence.items[found[0].first].marks & {"to"} and found[0].lead is not found[1].lead:
        # *Set as a condition for disarming the withdrawal of A*, with *for* attached to the act.
        return found[1:]
    return found


def _behind_link(scene: Scene, sentence: Sentence, region: range) -> range:
    """*Linked the release to a halt*, *tied a truce to the opening of the roads*: what stands behind the preposition.

    Where cases or what is attached to a word tell the condition, there is no such preposition.
    """
    if scene.pack.declined or scene.pack.verb_first:
        return region
    links = [item for item in sentence.where("prep", within=region) if item.cues["prep"] in ("to", "on")]
    return range(links[0].index + 1, region.stop) if links else region


def _goes_on_to_agree(sentence: Sentence, trigger: Item) -> bool:
    """*On certain conditions A agrees to a truce*: whether what is agreed to stands behind terms that nobody tells."""
    behind = sentence.items[trigger.index + 1 : trigger.index + 2]
    if any(item.cues.get("action") == Action.COMPLY for item in behind):
        # *On fulfilment of certain conditions*
        return any(item.has("condition") for item in sentence.items[trigger.index + 2 : trigger.index + 5])
    return any(item.has("ready") or item.stands("accepted", "agreed") for item in behind)


def _tied_to(scene: Scene, sentence: Sentence, aim: Piece, region: range) -> list[Piece]:
    """*Ties the release with a withdrawal of A's troops*: what stands behind a preposition."""
    if not scene.pack.declined:
        return []
    row = sentence.items[aim.first : region.stop]
    tie = next((item.index for item in row if item.cues.get("prep") == "with"), None)
    return pieces_of(scene, sentence, range(tie + 1, region.stop), bare=True) if tie is not None else []


def _at_work(piece: Piece) -> bool:
    """Whether a verb says what is to be done; *negotiations* and *negotiating* are one name."""
    if piece.lead is None or piece.lead.has("aim"):
        return False
    return piece.subject is Subject.CEASEFIRE or piece.action is not Action.NEGOTIATE


def _resumed(sentence: Sentence, piece: Piece) -> bool:
    """*Set conditions to resume talks*: whether talks are only what conditions are for."""
    before = sentence.items[piece.first - 1] if piece.first else None
    aimed = before is not None and before.cues.get("prep") in ("to", "for")
    return aimed and piece.action is Action.NEGOTIATE and piece.subject in AT_STAKE


def _lasting(sentence: Sentence, region: range, *, parted: bool) -> list[Piece]:
    """*No talks as long as the raids go on*, *while A's troops stay in the area*: what is to be over first.

    Such a clause is ``parted`` in some languages: a pause stands before it.
    """
    verb = sentence.first("lasts", within=range(region.start, min(region.start + 8, region.stop)))
    if verb is None:
        return []
    opening = sentence.items[region.start - 1] if region.start else None
    if parted and opening is not None and opening.kind is TokenKind.WORD:
        return []  # *so far it stays away*: no clause begins here
    for item in sentence.items[region.start + 1 : verb.index]:
        foreign = item.cues.get("subject") == Subject.FOREIGN_FORCES
        if foreign or (not parted and item.has("force")):
            gone = Subject.FOREIGN_FORCES if foreign else Subject.WITHDRAWAL
            return [Piece(Action.WITHDRAW, gone, item.index, verb.index, item)]
    for item in sentence.items[region.start + 1 : min(verb.index + 7, region.stop)]:
        subject = item.cues.get("subject")
        if subject == Subject.ATTACKS:
            return [
                Piece(Action.CEASE, Subject.ATTACKS, min(verb.index, item.index), max(verb.index, item.index), item)
            ]
        if subject in WHERE and item.index > verb.index:
            return [Piece(Action.WITHDRAW, Subject.WITHDRAWAL, verb.index, item.index, item)]
    return []
