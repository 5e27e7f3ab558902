"""Of whom something is asked: who is named before it, whose deed it is, else the other side."""

from collections.abc import Iterable, Iterator

from ....model.condition import Action
from ....model.party import Party, PartyKind
from ....model.provision import Subject
from ...items import Item, Sentence
from ...named import Named, sides_of
from ...scene import Scene, can_be_side
from ...subjects import coordinated, is_passive, named_before, subject_of
from ...tokens import TokenKind
from ..pieces import Piece
from .nameless import band, given_to, means_partners
from .nameless_addressees import asked_band, those_of, whom_it_means, without_names
from .obliged import (
    AT_HOME,
    FOR_RECIPIENT,
    HELD,
    NOT_OF_WHO_ACTS,
    acts_before,
    in_phrase,
    is_to_act,
    of_a_place,
    undergoes,
)

_OF_THE_OTHER = {
    Action.WITHDRAW: frozenset({Subject.WITHDRAWAL}),
    Action.CEASE: frozenset(
        {Subject.ATTACKS, Subject.CEASEFIRE, Subject.HUMANITARIAN_ACCESS, Subject.MOBILIZATION, Subject.REARMAMENT}
    ),
    Action.LIFT: frozenset({Subject.HUMANITARIAN_ACCESS}),
    Action.DISARM: frozenset({Subject.DISARMAMENT}),
    Action.DO: frozenset({Subject.CEASEFIRE}),
    Action.PROVIDE: frozenset({Subject.RECONSTRUCTION}),
    Action.NEGOTIATE: frozenset({Subject.SETTLEMENT}),
}
"""What one side asks of the other where there are two, whether the text says so again or not."""


def addressed_by(
    scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party | None
) -> tuple[Party, ...]:
    """*Demands that A withdraw*, *A's withdrawal*: of whom it is asked, where the sentence tells that first."""
    for told in _where_told(scene, sentence, trigger, piece, demander):
        found = [party for party in told if party is not None]
        if found:
            return scene.people.as_people(found)
    return ()


def _where_told(
    scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party | None
) -> Iterator[Iterable[Party | None]]:
    """Whom each way of telling tells, the plainest first: before what is asked, inside it, by a word without a name."""
    if trigger is None:
        yield _of_an_item(scene, sentence, piece, demander)
    else:
        if trigger.has("demand") and trigger.has("them"):
            yield _attached(scene, sentence, trigger, demander)
        gone = piece.subject is Subject.FOREIGN_FORCES and piece.first < trigger.index
        if trigger.has("demand") and not scene.pack.verb_first and is_passive(scene, sentence, trigger):
            yield _but(demander, _urged(scene, sentence, trigger))
        if trigger.has("must", "should") and not gone:
            yield _who_must(scene, sentence, trigger, demander)
        if trigger.has("must", "in_exchange"):
            yield given(scene, sentence, trigger, demander)
        if trigger.has("demand") and scene.pack.declined:
            yield _from_whom(scene, sentence, trigger, demander)
        given_it = given_to(scene, sentence, trigger)
        if given_it is not None:
            yield (party.side for party in scene.everyone(sentence, given_it) if party.side != demander)
        if trigger.index < piece.first:
            yield _named_between(scene, sentence, trigger, piece, demander)
            yield without_names(scene, sentence, trigger, piece, demander)
    yield _named_inside(scene, sentence, piece, demander)
    if piece.subject not in NOT_OF_WHO_ACTS and piece.subject not in HELD:
        yield those_of(scene, sentence, piece, demander)
        yield _by_adjective(scene, sentence, piece, demander)
    if piece.subject in FOR_RECIPIENT:
        yield _giver(scene, sentence, piece, demander)
    if piece.subject is Subject.SECURITY_GUARANTEES:
        yield _but(demander, _attacker(scene, sentence, piece))
    if trigger is not None:
        waits = trigger.has("if", "provided", "only_if", "before")
        if waits or trigger.has("demand"):
            yield _but(demander, whom_it_means(scene, sentence, trigger, piece, demander))
        yield _but(demander, asked_band(scene, sentence, trigger, piece, demander))
        if waits:
            yield _in_company(scene, sentence, trigger, demander)
    if piece.action is Action.RELEASE and piece.subject in HELD:
        yield _but(demander, _holder_of(scene, sentence, piece))
    if demander is not None:
        yield (_other_asked(scene, sentence, trigger, piece, demander),)


def asked_in_head(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> tuple[Party, ...]:
    """*A set B these conditions:*, *A demands of B:*: of whom all that a list tells is asked."""
    given_it = given_to(scene, sentence, trigger)
    if given_it is not None:
        found = [party.side for party in scene.everyone(sentence, given_it)]
    else:
        row = scene.mentions(sentence, range(trigger.index + 1, len(sentence.items)))
        told = next((named for named in row if named.role in ("from", "to", "on")), None)
        found = [party.side for party in scene.everyone(sentence, told)] if told is not None else []
    return scene.people.as_people([party for party in found if party != demander and can_be_side(party)])


def _but(demander: Party | None, party: Party | None) -> tuple[Party | None]:
    """A party, unless it is the one who asks."""
    return (party if party != demander else None,)


def _urged(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A was urged by B to leave*: the subject of a passive."""
    row = scene.mentions(sentence, range(sentence.clause_of(trigger).start, trigger.index))
    urged = next((named for named in row if not named.role and named.party is not None), None)
    return urged.party.side if urged is not None and urged.party is not None else None


def _of_an_item(scene: Scene, sentence: Sentence, piece: Piece, demander: Party | None) -> Iterator[Party]:
    """*1. A will not call up more soldiers*: who is the subject in an item of a list."""
    for named in scene.mentions(sentence, range(piece.first)):
        acts = not named.role or (named.role == "of" and not sentence.first("action", within=range(named.first)))
        if named.party is not None and acts and named.party.side != demander and can_be_side(named.party):
            yield named.party.side


def _attached(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> list[Party]:
    """*Met A and B, and urged-them to stop*: with *them* attached to the verb, those named last before it."""
    row = [named for named in scene.mentions(sentence, range(trigger.index)) if named.role != "in"]
    others = [named for named in row if any(party.side != demander for party in scene.everyone(sentence, named))]
    sides = [party.side for party in coordinated(scene, sentence, others[-1])] if others else list(scene.pair)
    return [side for side in dict.fromkeys(sides) if side != demander]


def _who_must(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> list[Party]:
    """*A must leave*: the subject; who must stands behind the verb in an order of words where verbs stand first."""
    if scene.pack.verb_first and named_before(scene, sentence, trigger) is None:
        return []
    subjects = subject_of(scene, sentence, trigger, fallback=False)
    return [party.side for party in subjects if party.side != demander]


def _from_whom(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> Iterator[Party]:
    """*From A it is demanded*, *presses A, demanding*: who stands before the verb as the one from whom."""
    start = sentence.clause_of(trigger).start
    for named in scene.mentions(sentence, range(start, trigger.index)):
        if named.role == "from" and named.party is not None and named.party.side != demander:
            yield named.party.side
    if 0 < start == trigger.index - 1 and sentence.items[start].text == ",":
        row = [named for named in scene.mentions(sentence, range(start)) if named.role in ("on", "to")]
        if row and row[-1].party is not None and row[-1].party.side != demander and can_be_side(row[-1].party):
            yield row[-1].party.side


def _named_between(
    scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None
) -> Iterator[Party]:
    """*Demands that A withdraw*, *calls on A and B to stop*: who stands between the two."""
    asking = _asking(scene, sentence, trigger)
    for named in _between(scene, sentence, trigger, piece):
        if means_partners(sentence, named):
            yield band(scene, sentence.items[named.last])  # *called on A's allies to help*
            continue
        for party in _but_who_asks(scene, sentence, named, demander):
            asked = named.role in ("", "object") or _turned_to(sentence, trigger, named)
            # *that the army of A stop its raids*
            asked = asked or (named.role == "of" and _of_troops(sentence, trigger, named))
            asked = asked or (named.role == "for" and named.first - trigger.index <= 3 and _to_act(sentence, named))
            asked = asked and not _mediates(sentence, named)
            able = can_be_side(party) or (named.first - trigger.index <= 2 and _organized(party))
            if party.side != demander and party.side not in asking and asked and able:
                yield party.side


def _but_who_asks(scene: Scene, sentence: Sentence, named: Named, demander: Party | None) -> tuple[Party, ...]:
    """*A spoke with B. A urged both sides to hold fire*: those who fight, where the last pair has who asks."""
    meant = scene.everyone(sentence, named)
    if not named.several or demander is None or (meant and all(party.side != demander for party in meant)):
        return meant
    fighting = tuple(party for party in scene.fighting() if party != demander)
    return fighting if len(fighting) == 2 else meant


def _to_act(sentence: Sentence, named: Named) -> bool:
    """*Demanded for A to leave*: whether an infinitive stands right behind a name."""
    return any(item.cues.get("prep") == "to" for item in sentence.items[named.last + 1 : named.last + 2])


def _mediates(sentence: Sentence, named: Named) -> bool:
    """*Presented its demands to the mediators of A*: whether somebody is only to pass on what is asked."""
    return sentence.first("role", within=range(named.first, named.last + 1)) is not None


def _of_troops(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """*That the army of A stop*, not *the withdrawal of A's troops*: whether a side's army is to do something."""
    return sentence.items[named.first].has("force", "body") and not sentence.first(
        "action", within=range(trigger.index + 1, named.first)
    )


def _organized(party: Party) -> bool:
    """*Only if the United Nations sets a date*: whether an organization is right behind what asks for something."""
    return party.side.kind is PartyKind.INTERNATIONAL_ORGANIZATION


def _named_inside(scene: Scene, sentence: Sentence, piece: Piece, demander: Party | None) -> Iterator[Party]:
    """*The withdrawal of A*: who is named inside what is asked, as the one who is to do it."""
    row = list(scene.mentions(sentence, range(piece.first, piece.last + 1)))
    agents = [named for named in row if named.role == "by"]  # *an end by A to its backing of B*
    for named in agents or row:
        if named.party is not None and named.party.side != demander and is_to_act(sentence, piece, named):
            if named.role == "from" and piece.subject is Subject.SECURITY_GUARANTEES:
                yield from (party.side for party in coordinated(scene, sentence, named))
            elif can_be_side(named.party):
                yield named.party.side


def _by_adjective(scene: Scene, sentence: Sentence, piece: Piece, demander: Party | None) -> Iterator[Party]:
    """*An end to the Russian raids*: whose deed is asked for, where an adjective tells it."""
    for item in sentence.items[piece.first : piece.last + 1]:
        side = sides_of(item, scene.pack) if item.has("adjective") else None
        place = piece.subject not in AT_HOME and of_a_place(sentence, piece, item.index)
        if side is not None and side != demander and not place:
            yield side


def _giver(scene: Scene, sentence: Sentence, piece: Piece, demander: Party | None) -> Iterator[Party]:
    """*An end to A's arms supplies to B*: whose aid it is, by an adjective right beside the word for it."""
    for aid in sentence.where("subject", within=range(piece.first, piece.last + 1)):
        side = _by_whom(scene, sentence, aid) if aid.cues["subject"] == piece.subject else None
        if side is not None and side != demander:
            yield side


def _by_whom(scene: Scene, sentence: Sentence, deed: Item) -> Party | None:
    """*A raids*, *the A supplies*: the side whose adjective stands beside a noun, or a name that serves as one."""
    beside = deed.index - 1 if scene.pack.adjective_first else deed.index + 1
    if not 0 <= beside < len(sentence.items):
        return None
    item = sentence.items[beside]
    named = item.has("adjective") or (scene.pack.only_capitals and item.has("name"))
    side = sides_of(item, scene.pack) if named else None
    return side.side if side is not None and can_be_side(side) else None


def _attacker(scene: Scene, sentence: Sentence, piece: Piece) -> Party | None:
    """*Guarantees of no further A attacks*: from whom guarantees are asked is who attacked."""
    reach = range(piece.first, min(piece.last + 3, len(sentence.items)))
    raids = (item for item in sentence.where("subject", within=reach) if item.cues["subject"] == Subject.ATTACKS)
    return next((side for raid in raids if (side := _by_whom(scene, sentence, raid)) is not None), None)


def _in_company(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> Iterator[Party]:
    """*No talks with A until they leave*: with whom there would be something is who has to act before."""
    for named in scene.mentions(sentence, range(trigger.index)):
        if named.party is not None and named.role == "with" and can_be_side(named.party):
            if named.party.side != demander:
                yield named.party.side


def _other_asked(scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party) -> Party | None:
    """*Asked for its prisoners to be freed*: of the one other side there is, unless it asks as well."""
    freed = piece.action is Action.RELEASE and piece.subject in HELD
    if not freed and piece.subject not in _OF_THE_OTHER.get(piece.action, ()):
        return None
    other = other_side(scene, demander) if freed else scene.opponent(demander)
    if other is None or other == demander:
        return None
    if trigger is not None and other in _asking(scene, sentence, trigger):
        return None
    return None if not freed and _left(scene, sentence, trigger, piece, demander, other) else other


def _asking(scene: Scene, sentence: Sentence, trigger: Item) -> frozenset[Party]:
    """*A and B called for a halt*: all those who ask, of whom one is kept."""
    if not trigger.has("demand"):
        return frozenset()
    return frozenset(party.side for party in subject_of(scene, sentence, trigger, fallback=False))


def given(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> list[Party]:
    """*It is necessary for A to leave*, *gave A an offer in exchange*: who must, or is offered something."""
    if not scene.pack.declined:
        return []
    low = trigger.index - 3 if trigger.has("must") else 0
    row = scene.mentions(sentence, range(max(0, low), trigger.index))
    start = sentence.clause_of(trigger).start
    start += sentence.items[start].kind is TokenKind.MARK
    # Some datives look like genitives, which nothing stands before that they could belong to.
    given = (named for named in row if named.role == "to" or (named.role == "of" and named.first == start))
    return [named.party.side for named in given if named.party is not None and named.party.side != demander][:1]


def _between(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> list[Named]:
    """*That A stop this and B withdraw*: who stands between a demand and what is asked, each beside its own."""
    row = [
        named
        for named in scene.mentions(sentence, range(trigger.index + 1, piece.first))
        if named.role or not (in_phrase(sentence, named) or (scene.pack.declined and undergoes(sentence, named)))
    ]
    if not row:
        return row
    acts = [item.index for item in sentence.where("action", within=range(trigger.index + 1, row[-1].first))]
    own = [named for named in row if acts and named.first > acts[-1] and named.role in ("", "on")]
    own = [
        named for named in own if scene.pack.declined or acts_before(sentence, trigger, named.first, named.last, piece)
    ]
    return own or [named for named in row if not acts or named.first < acts[0] or scene.pack.declined] or row


def _turned_to(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """*Demanded from A that it leave*, *called on A*; what is to leave *from A* stands behind what is asked.

    So do raids *on A* that are to end, and what is to be handed *to A*; *and on B to stay* goes on with whom.
    """
    asked = named.role in ("on", "to") or (named.role == "from" and trigger.has("demand"))
    goes_on = named.role != "from" and named.first > 1 and sentence.items[named.first - 2].has("and")
    return asked and (goes_on or sentence.first("action", "halt", within=range(trigger.index + 1, named.first)) is None)


def _holder_of(scene: Scene, sentence: Sentence, piece: Piece) -> Party | None:
    """*The release of all captives held by A*, *who are in the hands of A*: who can free them."""
    for named in scene.mentions(sentence, range(piece.first, min(piece.last + 9, len(sentence.items)))):
        held = sentence.before(sentence.items[named.first], lambda other: other.has("held", "captivity"), 3)
        told = held is not None and held.index >= piece.first and named.role in ("", "by", "at", "in")
        if (named.role == "at" or told) and named.party is not None and can_be_side(named.party):
            return named.party.side
    return None


def _left(scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party, other: Party) -> bool:
    """*A withdrawal from A*: whether somebody is named as where what is asked for is to be done, or asks itself."""
    row = scene.mentions(sentence, range(piece.first, min(piece.last + 5, len(sentence.items))))
    if any(named.party is not None and named.party.side == other for named in row):
        return True
    before = scene.mentions(sentence, range(trigger.index + 1 if trigger is not None else 0, piece.first))
    # *A's leader called on A*
    return any(named.party is not None and named.party.side == demander and named.role != "in" for named in before)


def other_side(scene: Scene, side: Party) -> Party | None:
    """*The rebels*, for the one state they talk to: the other side, or the only group or state that could be it."""
    found = scene.opponent(side)
    if found is None:
        # *A's rebels, A and its neighbour*: those fight one another whom the registry knows to.
        foes = [party for party in scene.fighting() if scene.people.fights(side, party)]
        found = foes[0] if len(foes) == 1 else None
    if found is None:
        kinds = {PartyKind.STATE: PartyKind.ARMED_GROUP, PartyKind.ARMED_GROUP: PartyKind.STATE}
        others = [party for party in scene.fighting() if party.kind is kinds.get(side.kind)]
        found = others[0] if len(others) == 1 else None
    return found
