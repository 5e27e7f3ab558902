"""Who asks, and who is asked: by the words beside a demand, by who speaks, by whose thing it is."""

from collections.abc import Iterator

from ...model.attribution import AttributionForm
from ...model.condition import Action, Precondition
from ...model.party import Party, PartyKind
from ...model.provision import Subject
from ..drafts import Saying
from ..items import Item, Sentence
from ..named import Named, sides_of
from ..scene import Scene, can_act
from ..subjects import is_passive, named_before, subject_of
from ..tokens import QUOTES, TokenKind
from .actors import actor_at, actor_of, actors_in, led
from .openings import as_carried_out, unnamed_actor
from .pieces import Piece
from .plans import plan_owner
from .unnamed import asked_band, band

FOR_RECIPIENT = frozenset({Subject.MILITARY_AID, Subject.INTELLIGENCE})
"""What is named by who gets it, while others are asked to stop it: *aid to A*."""


_AT_HOME = frozenset(
    {Subject.MOBILIZATION, Subject.REARMAMENT, Subject.GOVERNANCE, Subject.NUCLEAR, Subject.ACCOUNTABILITY}
)
"""What a country does in itself: *elections in A*."""


_NOT_OF_WHO_ACTS = FOR_RECIPIENT | {
    Subject.SECURITY_GUARANTEES,
    Subject.SECURITY_INTERESTS,
    Subject.ROOT_CAUSES,
    Subject.RECONSTRUCTION,
    Subject.RELATIONS,
}
"""What is named by whom it is for, not by who is to see to it: *A's security*, *the causes of the A crisis*."""


_HELD = frozenset({Subject.PRISONERS, Subject.HOSTAGES})
"""Whom only the other side can set free."""


_OF_THE_OTHER = {
    Action.WITHDRAW: frozenset({Subject.WITHDRAWAL}),
    Action.CEASE: frozenset({Subject.ATTACKS, Subject.CEASEFIRE, Subject.MOBILIZATION, Subject.REARMAMENT}),
    Action.LIFT: frozenset({Subject.HUMANITARIAN_ACCESS}),
    Action.DISARM: frozenset({Subject.DISARMAMENT}),
    Action.DO: frozenset({Subject.CEASEFIRE}),
    Action.PROVIDE: frozenset({Subject.RECONSTRUCTION}),
    Action.NEGOTIATE: frozenset({Subject.SETTLEMENT}),
}
"""What one side asks of the other where there are two, whether the text says so again or not."""


def demander_of(scene: Scene, sentence: Sentence, trigger: Item, said: Saying) -> Party | None:
    """Whose demand or condition it is: the subject's, the owner's, the speaker's, as far as the text tells."""
    if trigger.has("provides", "must"):
        owner = plan_owner(scene, sentence, trigger)
        if owner is not None:
            return owner
    if trigger.has("demand") and _of_text(sentence, trigger):
        return plan_owner(scene, sentence, trigger)
    if trigger.has("condition") and as_carried_out(sentence, trigger):
        return _owner_beside(scene, sentence, trigger)  # *if B meets the demands of A*: A's, not B's
    if trigger.has("demand") or (trigger.has("condition") and not trigger.marks & {"def", "to", "by"}):
        subjects = subject_of(scene, sentence, trigger, fallback=False)
        # A noun has no subject behind it: *the main condition is the withdrawal of A's troops*.
        before = next(scene.mentions(sentence, range(trigger.index)), None)
        if subjects and (trigger.has("demand") or not scene.pack.declined or before is not None):
            return subjects[0].side
        if trigger.has("demand") and not is_passive(scene, sentence, trigger):
            actor = actor_of(scene, sentence, trigger)
            if actor is not None:
                return actor
    if trigger.has("wants"):
        # *A needs guarantees*: in some languages, who needs is who something is necessary to.
        near = range(max(0, trigger.index - 4), trigger.index)
        start = sentence.clause_of(trigger).start
        needy = (
            scene.resolve(named)
            for named in scene.mentions(sentence, near)
            if named.role == "to" or (named.role == "of" and named.first == start)
        )
        needing = next((party for party in needy if party is not None and can_act(party)), None)
        if needing is not None:
            return needing.side
    owner = owner_of(scene, sentence, trigger)
    if owner is not None:
        return owner
    if trigger.has("condition") and not trigger.marks & {"def", "to", "by"}:
        owner = actor_of(scene, sentence, trigger)
        if owner is not None:
            return owner
    if said.speaker is not None:
        return said.speaker.side
    if said.item is not None and said.item is not trigger:
        teller = actor_of(scene, sentence, said.item)
        if teller is not None:
            return teller
    if trigger.has("provided", "only_if", "condition", "points", "if", "before", "in_exchange"):
        # Whose main clause it is: before the condition, or behind one that opens the sentence.
        clause = sentence.clause_of(trigger)
        rows = [range(trigger.index)]
        if clause.start >= trigger.index - 2 and not trigger.has("condition", "points"):
            parted = clause.stop < len(sentence.items) - 1
            rows.append(range(clause.stop if parted else trigger.index + 1, len(sentence.items)))
        for row in rows:
            for named in scene.mentions(sentence, row):
                party = scene.resolve(named)
                if party is not None and not named.role and can_act(party):
                    return party.side
    if said.form is AttributionForm.IMPERSONAL and scene.speaker is not None:
        # *It was stressed that*: by whose account the text goes.
        return scene.speaker.side
    return (
        _closing_speaker(scene, sentence)
        or _quoted_speaker(scene, sentence)
        or _told_next(scene, sentence)
        or _going_on(scene, sentence, trigger)
        or (_announced(scene, sentence) if trigger.has("must", "should") else None)
        or (spoke_before(scene, sentence) if trigger.has("condition") and trigger.index <= 3 else None)
    )


def _of_text(sentence: Sentence, trigger: Item) -> bool:
    """*The plan would require that*: what a proposal asks for is asked by nobody that the verb names."""
    beside = sentence.before(trigger, lambda other: not other.has("glue", "future", "might"), 4)
    return beside is not None and beside.has("proposal") and beside.clause == trigger.clause


def _going_on(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The second condition is an end to the raids*: whose the condition before it was, two sentences back at most."""
    if not trigger.has("condition", "only_if", "provided"):
        return None
    before = next(scene.of_kind(Precondition), None)
    demander: Party | None = before.fields["demanded_by"] if before is not None else None
    near = before is not None and 0 < sentence.number - before.sentence <= 2
    return demander if near else None


def _announced(scene: Scene, sentence: Sentence) -> Party | None:
    """*A set out its terms. B must leave. It must disarm.*: whose terms were announced, with nobody's word between."""
    for number in range(sentence.number - 1, max(scene.kept - 1, sentence.number - 6), -1):
        before = scene.sentences[number]
        terms = before.first("condition")
        if terms is not None:
            told = any(draft.sentence == number for draft in scene.of_kind(Precondition))
            return None if told else demander_of(scene, before, terms, scene.said(before, terms))
        if before.first("must", "should") is None or scene.sayings[number]:
            return None
    return None


def spoke_before(scene: Scene, sentence: Sentence) -> Party | None:
    """*A set out its terms. The main demand is ...*: who spoke in the sentence before, or in the one before that."""
    for number in range(sentence.number - 1, max(-1, sentence.number - 3), -1):
        for saying in reversed(scene.sayings[number]):
            if saying.speaker is not None and can_act(saying.speaker):
                return saying.speaker.side
    return None


_OPENS = frozenset("«“„")


def _closing_speaker(scene: Scene, sentence: Sentence) -> Party | None:
    """*"A must leave. It must disarm," said B*: who is named where the quotation ends that a sentence stands in."""
    depth = 0
    first = max(scene.kept, sentence.number - 4)
    for each in scene.sentences[first : sentence.number + 5]:
        for item in each.items:
            if item.kind is TokenKind.MARK and item.text in QUOTES:
                opening = item.text in _OPENS or (item.text == '"' and not depth)
                depth = 1 if opening else 0
                if each.number > sentence.number and not depth:
                    verb = each.after(item, lambda other: other.has("speech"), 6)
                    told = subject_of(scene, each, verb, fallback=False) if verb is not None else []
                    return told[0].side if told and can_act(told[0]) else None
        if each.number == sentence.number and not depth:
            return None
    return None


def _quoted_speaker(scene: Scene, sentence: Sentence) -> Party | None:
    """Who speaks on in a sentence that begins with a quotation: the speaker of the words before."""
    quoted = bool(sentence.items) and sentence.items[0].text in QUOTES
    return scene.speaker.side if quoted and scene.speaker is not None and can_act(scene.speaker) else None


def _told_next(scene: Scene, sentence: Sentence) -> Party | None:
    """*A must disarm. The minister of B said so*: the next sentence tells whose words a sentence was."""
    if sentence.number + 1 >= len(scene.sentences):
        return None
    following = scene.sentences[sentence.number + 1]
    thus = following.first("thus", within=range(3))
    if thus is None:
        return None
    verb = following.after(thus, lambda other: other.has("speech", "demand"), 6)
    if verb is not None:
        told = subject_of(scene, following, verb, fallback=False)
    else:
        # *With this demand came A*
        near = scene.mentions(following, range(thus.index + 1, min(thus.index + 6, len(following.items))))
        told = [party for named in near if not named.role and (party := scene.resolve(named)) is not None][:1]
    return told[0].side if len(told) == 1 and can_act(told[0]) else None


def owner_of(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """Whose a condition is by the words beside it: *Bangkok's conditions*, *a condition of B's, put by A*."""
    if not trigger.has("condition") or as_carried_out(sentence, trigger):
        return None
    beside = trigger.index + (-1 if scene.pack.adjective_first else 1)
    if 0 <= beside < len(sentence.items) and sentence.items[beside].has("adjective"):
        side = sides_of(sentence.items[beside], scene.pack)
        if side is not None and scene.at(sentence, sentence.items[beside]) is None:
            return side.side  # *the Russian conditions*
    for named in scene.mentions(sentence):
        if named.party is None or not can_act(named.party):
            continue
        before, behind = _steps(sentence, named.last, trigger.index), _steps(sentence, trigger.index, named.first)
        if before == 1 and named.role == "of" and scene.pack.adjective_first:
            return named.party.side
        if 1 <= before <= 3 and named.role == "by" and named.last < trigger.index:
            if not any(item.has("passive") for item in sentence.items[named.last + 1 : trigger.index]):
                return named.party.side
        if behind == 1 and scene.pack.declined and named.role in ("of", "", "object"):
            return named.party.side
        if behind in (1, 2) and (sentence.items[trigger.index + 1].cues.get("prep") == "by" or named.role == "by"):
            return named.party.side
        if 0 < behind <= 3 and scene.pack.only_capitals and _right_of(sentence, trigger, named):
            return named.party.side  # *a demand of A*
        if 1 < behind <= 12 and named.role == "by" and _said_passive(sentence, trigger, named):
            return named.party.side  # *the conditions were laid down by A*
        if 0 < behind <= 7 and not named.role and trigger.has("terms") and scene.pack.declined:
            between = sentence.items[trigger.index + 1 : named.first]
            if all(item.kind is TokenKind.WORD and not item.has("that", "who", "glue") for item in between):
                return named.party.side  # *as its condition A named*: who says what the condition is
    return None


def _said_passive(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """Whether a passive stands between a condition and who set it."""
    row = sentence.items[trigger.index + 1 : named.first]
    return any(item.has("passive") for item in row) and not any(item.kind is TokenKind.MARK for item in row)


def _right_of(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """Whether nothing but *of* stands between a condition and a name."""
    between = sentence.items[trigger.index + 1 : named.first]
    return named.role == "of" and all(item.has("glue", "prep") for item in between)


def _owner_beside(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The demands of A*: who is named right behind the word."""
    for named in scene.mentions(sentence, range(trigger.index + 1, min(trigger.index + 4, len(sentence.items)))):
        if named.party is not None and named.role in ("of", "", "object") and can_act(named.party):
            return named.party.side
    return None


def _steps(sentence: Sentence, low: int, high: int) -> int:
    """How many items it is from one to another; below zero backwards; quotation marks do not count."""
    quotes = sum(item.text in QUOTES for item in sentence.items[low:high])
    return high - low - quotes


def named_beside(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """The party named next to a word that heads a list: *Among the demands of A:*."""
    for named in scene.mentions(
        sentence, range(max(0, trigger.index - 4), min(len(sentence.items), trigger.index + 6))
    ):
        party = scene.resolve(named)
        if party is not None:
            return party.side
    return None


def addressed_by(
    scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party | None
) -> tuple[Party, ...]:
    """Who is asked: named as such before what is asked, or the one whose thing it is."""
    found: dict[Party, None] = {}
    if trigger is not None and trigger.has("must", "should"):
        # In an order of words where the verb stands first, who must stands behind it.
        before = not scene.pack.verb_first or named_before(scene, sentence, trigger) is not None
        for party in subject_of(scene, sentence, trigger, fallback=False) if before else []:
            if party.side != demander:
                found[party.side] = None
    if not found and trigger is not None and trigger.has("must", "in_exchange"):
        found.update(dict.fromkeys(_given(scene, sentence, trigger, demander)))
    if not found and trigger is not None and trigger.has("demand") and scene.pack.declined:
        # *From A it is demanded*
        clause = range(sentence.clause_of(trigger).start, trigger.index)
        row = [named.party for named in scene.mentions(sentence, clause) if named.role == "from"]
        found.update(dict.fromkeys(party.side for party in row if party is not None and party.side != demander))
    if not found and trigger is None:
        # *1. A will not call up more soldiers*: who is the subject in an item of a list.
        for named in scene.mentions(sentence, range(piece.first)):
            if named.party is not None and not named.role and named.party.side != demander and can_act(named.party):
                found[named.party.side] = None
    if not found and trigger is not None and trigger.index < piece.first:
        # *demands that A withdraw*, *calls on A and B to stop*: who stands between the two.
        asking = _asking(scene, sentence, trigger)
        for named in _between(scene, sentence, trigger, piece):
            for party in scene.everyone(sentence, named):
                asked = named.role in ("", "on", "to", "object") or _asked_from(sentence, trigger, named)
                # *that the army of A stop its raids*
                asked = asked or (named.role == "of" and sentence.items[named.first].has("force", "body"))
                if party.side != demander and party.side not in asking and asked and can_act(party):
                    found[party.side] = None
        if not found:
            found.update(dict.fromkeys(_without_names(scene, sentence, trigger, piece, demander)))
    if not found:
        for named in scene.mentions(sentence, range(piece.first, piece.last + 1)):
            if named.party is not None and named.party.side != demander and _does(sentence, piece, named):
                if can_act(named.party):
                    found[named.party.side] = None
    if not found and piece.subject not in _NOT_OF_WHO_ACTS and piece.subject not in _HELD:
        found.update(dict.fromkeys(_those_of(scene, sentence, piece, demander)))
    if not found and piece.subject not in _NOT_OF_WHO_ACTS and piece.subject not in _HELD:
        for item in sentence.items[piece.first : piece.last + 1]:
            side = sides_of(item, scene.pack) if item.has("adjective") else None
            if side is not None and side != demander and not _of_a_place(sentence, piece, item.index):
                found[side] = None
    if not found and trigger is not None and trigger.has("if", "provided", "only_if", "before", "demand"):
        meant = _unnamed(scene, sentence, trigger, piece, demander)
        if meant is not None and meant != demander:
            found[meant] = None
    if not found and trigger is not None:
        crew = asked_band(scene, sentence, trigger, piece, demander)
        if crew is not None and crew != demander:
            found[crew] = None
    if not found and trigger is not None and trigger.has("if", "provided", "only_if", "before"):
        # *No talks with A until they leave*: with whom there would be something is who has to act before.
        for named in scene.mentions(sentence, range(trigger.index)):
            if named.party is not None and named.role == "with" and can_act(named.party):
                if named.party.side != demander:
                    found[named.party.side] = None
    freed = piece.action is Action.RELEASE and piece.subject in _HELD
    ended = piece.action in _OF_THE_OTHER and piece.subject in _OF_THE_OTHER[piece.action]
    holder = _holder_of(scene, sentence, piece) if freed and not found else None
    if holder is not None and holder != demander:
        found[holder] = None
    if not found and demander is not None and (freed or ended):
        other = other_side(scene, demander) if freed else scene.opponent(demander)
        joins = other is not None and trigger is not None and other in _asking(scene, sentence, trigger)
        if (
            other is not None
            and not joins
            and other != demander
            and (freed or not _left(scene, sentence, trigger, piece, demander, other))
        ):
            found[other] = None  # *asked for its prisoners to be freed*: of the one other side there is
    return tuple(dict.fromkeys(map(scene.people.as_people, found)))


def _left(scene: Scene, sentence: Sentence, trigger: Item | None, piece: Piece, demander: Party, other: Party) -> bool:
    """*A withdrawal from A*: whether somebody is named as where what is asked for is to be done, or asks itself."""
    row = scene.mentions(sentence, range(piece.first, min(piece.last + 3, len(sentence.items))))
    if any(named.party is not None and named.party.side == other for named in row):
        return True
    before = scene.mentions(sentence, range(trigger.index + 1 if trigger is not None else 0, piece.first))
    # *A's leader called on A*
    return any(named.party is not None and named.party.side == demander and named.role != "in" for named in before)


def _holder_of(scene: Scene, sentence: Sentence, piece: Piece) -> Party | None:
    """*The release of all captives held by A*, *who are in the hands of A*: who can free them."""
    for named in scene.mentions(sentence, range(piece.first, min(piece.last + 9, len(sentence.items)))):
        held = sentence.before(sentence.items[named.first], lambda other: other.has("held", "captivity"), 3)
        told = held is not None and held.index >= piece.first and named.role in ("", "by", "at", "in")
        if (named.role == "at" or told) and named.party is not None and can_act(named.party):
            return named.party.side
    return None


def _asking(scene: Scene, sentence: Sentence, trigger: Item) -> frozenset[Party]:
    """*A and B called for a halt*: all those who ask, of whom one is kept."""
    if not trigger.has("demand"):
        return frozenset()
    return frozenset(party.side for party in subject_of(scene, sentence, trigger, fallback=False))


def _without_names(
    scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None
) -> Iterator[Party]:
    """*Called on the militants to leave*, *demands that the army stop*: who is asked, where no name tells."""
    for item, party in actors_in(scene, sentence, range(trigger.index + 1, piece.first), demander):
        if not _does_it(sentence, trigger, item.index, item.index, piece):
            continue
        lead = led(sentence, item, "prep")
        opened = sentence.first("that", within=range(trigger.index, item.index)) is not None
        acts = "nom" in item.cases and trigger.has("demand") and not opened
        if party != demander and not acts and (lead is None or lead.cues["prep"] in ("to", "on", "from")):
            yield party
    for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)):
        if named.several and not scene.everyone(sentence, named):
            yield band(scene, sentence.items[named.first])


def _those_of(scene: Scene, sentence: Sentence, piece: Piece, demander: Party | None) -> Iterator[Party]:
    """*The disarmament of the militias*, *an end to attacks by the rebels*: whose deed is asked for without a name."""
    for item, party in actors_in(scene, sentence, range(piece.first + 1, piece.last + 1), demander):
        lead = led(sentence, item, "prep")
        owned = lead is not None and lead.cues["prep"] in ("of", "by")
        owned = owned or sentence.items[item.index - 1] is piece.lead or bool(item.marks & {"by"})
        if owned and party != demander:
            yield party


def _given(scene: Scene, sentence: Sentence, trigger: Item, demander: Party | None) -> list[Party]:
    """Who must, where that is told by a dative; to whom something is offered for what is asked in return."""
    if not scene.pack.declined:
        return []
    low = trigger.index - 3 if trigger.has("must") else 0
    row = scene.mentions(sentence, range(max(0, low), trigger.index))
    start = sentence.clause_of(trigger).start
    start += sentence.items[start].kind is TokenKind.MARK
    # Some datives look like genitives, which nothing stands before that they could belong to.
    given = (named for named in row if named.role == "to" or (named.role == "of" and named.first == start))
    return [named.party.side for named in given if named.party is not None and named.party.side != demander][:1]


def _unnamed(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> Party | None:
    """*If the government frees them*, *a deal with A if the latter leaves*: whom a word for who is to act means."""
    actor = unnamed_actor(scene, sentence, range(trigger.index, piece.last + 1))
    if actor is None and piece.action is Action.NEGOTIATE:
        actor = next(sentence.where("body", within=range(piece.first, piece.last + 1)), None)
    if actor is None or demander is None:
        return None
    if actor.has("latter", "pronoun"):
        for named in reversed(list(scene.mentions(sentence, range(trigger.index)))):
            if named.party is None or named.party.side == demander or not can_act(named.party):
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
            if called and named.party is not None and can_act(named.party) and named.party.side != demander:
                return named.party.side
    return None


def _between(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece) -> list[Named]:
    """Who stands between a demand and what is asked; *that A stop this and B withdraw*: each its own."""
    row = [
        named
        for named in scene.mentions(sentence, range(trigger.index + 1, piece.first))
        if named.role or not (_in_phrase(sentence, named) or (scene.pack.declined and _undergoes(sentence, named)))
    ]
    if not row:
        return row
    acts = [item.index for item in sentence.where("action", within=range(trigger.index + 1, row[-1].first))]
    own = [named for named in row if acts and named.first > acts[-1] and not named.role]
    own = [named for named in own if scene.pack.declined or _does_it(sentence, trigger, named.first, named.last, piece)]
    return own or [named for named in row if not acts or named.first < acts[0] or scene.pack.declined] or row


def _asked_from(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """*Demanded from A that it leave*; what is to leave *from A* stands behind what is asked."""
    asked = named.role == "from" and trigger.has("demand")
    return asked and sentence.first("action", within=range(trigger.index + 1, named.first)) is None


def _undergoes(sentence: Sentence, named: Named) -> bool:
    """*The disarmament of A and a withdrawal*: whether a name in no case stands right behind what is done to it."""
    return sentence.items[named.first - 1].has("action", "subject")


def _does_it(sentence: Sentence, trigger: Item, first: int, last: int, piece: Piece) -> bool:
    """*That A stop arming B and leave*: whether somebody is named before all that is asked, or right before this."""
    if sentence.first("action", within=range(trigger.index + 1, first)) is None:
        return True
    row = sentence.items[last + 1 : piece.first]
    return all(item.has("glue", "must", "should", "future", "passive") or item.cues.get("prep") == "to" for item in row)


def _in_phrase(sentence: Sentence, named: Named) -> bool:
    """*Leaves southern A and stops its raids*: whether a name stands behind a preposition and a word of its own."""
    before = sentence.before(sentence.items[named.first], lambda other: other.has("prep"), 2)
    return before is not None and not sentence.items[named.first - 1].cues


_GIVEN = frozenset({Action.GUARANTEE, Action.PROVIDE})
"""What is got from whoever does it."""


def _does(sentence: Sentence, piece: Piece, named: Named) -> bool:
    """Whether who is named inside a demand is to do what is asked: *B's withdrawal from A*, *A's recognition of B*."""
    if named.first and sentence.items[named.first - 1].has("not"):
        return False  # *a government without B*
    if named.role == "by" or (named.role == "in" and piece.subject in _AT_HOME):
        return True
    if named.role == "from" and (piece.subject is Subject.ATTACKS or piece.action in _GIVEN):
        return True  # *the raids from A*, *guarantees from A*
    if named.role == "with" and piece.action is Action.NEGOTIATE:
        return True  # *talks with A*
    if piece.subject in _AT_HOME and "of" in sentence.items[named.first].marks:
        return True  # *a change to A's constitution*
    if named.role in ("", "of") and _of_a_place(sentence, piece, named.first):
        return False
    if named.role in ("of", "object") and piece.action is Action.RELEASE and piece.subject in _HELD:
        return False  # *the release of A's captives*: whose people they are
    return named.role in ("", "of", "object") and piece.subject not in _NOT_OF_WHO_ACTS


def _of_a_place(sentence: Sentence, piece: Piece, index: int) -> bool:
    """*From the south of A*: whether a name stands in a phrase of its own that says where."""
    for item in reversed(sentence.items[piece.first : index]):
        if item.has("prep") and item.cues["prep"] != "of":
            return True
        if item.has("action", "subject", "force", "body", "persons", "and"):
            return False
    return False


def calls_on_nobody(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> bool:
    """Whether an appeal is to all the world, not to a party: *called for the protection of civilians*.

    Those who are no side of a conflict, such as an organization, ask the world where they name nobody.
    """
    if demander is not None and demander.side.kind is PartyKind.INTERNATIONAL_ORGANIZATION:
        return not any(named.several for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)))
    if not trigger.has("appeal"):
        return False
    return not any(named.several for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)))


def asks_itself(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party) -> bool:
    """Whether one says what one has to do oneself: *A said that its forces, those of A, must keep calm*."""
    if not trigger.has("must", "should", "need"):
        return False
    if trigger.has("must") and _given(scene, sentence, trigger, demander):
        return False  # *A: it is necessary for B to leave*
    before = subject_of(scene, sentence, trigger, fallback=False) if trigger.has("must") and scene.pack.declined else []
    if before and all(party.side == demander for party in before):
        return True  # *A must hold elections, the opposition says*
    row = list(scene.mentions(sentence, range(trigger.index + 1, piece.first)))
    acting = [named for named in row if not named.role or (named.role == "on" and trigger.has("must"))]
    return bool(acting) and all(named.party is not None and named.party.side == demander for named in acting)


def other_side(scene: Scene, side: Party) -> Party | None:
    """The one other side, also where the two hold talks: the only group for a state, the only state for a group."""
    found = scene.opponent(side)
    if found is None:
        kinds = {PartyKind.STATE: PartyKind.ARMED_GROUP, PartyKind.ARMED_GROUP: PartyKind.STATE}
        others = [party for party in scene.fighting() if party.kind is kinds.get(side.kind)]
        found = others[0] if len(others) == 1 else None
    return found


def not_itself(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party) -> Party | None:
    """*It said there would be no truce unless A left*: a condition that is set to A is not A's but the other side's."""
    if trigger.index >= piece.first or trigger.has("must", "should", "need"):
        return demander
    if trigger.has("demand", "condition") and (scene.pack.verb_first or scene.pack.declined):
        return demander  # who demands stands behind the verb
    row = [named for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)) if not named.role]
    if row and all(named.party is not None and named.party.side == demander for named in row):
        return other_side(scene, demander)
    actor = unnamed_actor(scene, sentence, range(trigger.index, piece.last + 1)) if not row else None
    if actor is not None and demander.kind is PartyKind.STATE and actor_at(scene, sentence, actor) == demander:
        return other_side(scene, demander) or demander
    return demander
