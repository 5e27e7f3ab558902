"""Whose demand or condition it is: by the words beside it, by who speaks, by whose plan it is."""

from ....model.attribution import AttributionForm
from ....model.condition import Precondition
from ....model.party import Party
from ...drafts import Saying
from ...items import Item, Sentence
from ...named import Named, sides_of
from ...roles import role_of
from ...scene import Scene, can_be_side
from ...subjects import is_passive, subject_of
from ...tokens import QUOTES, TokenKind
from .nameless import actor_of, band, given_to, group_before, means_nobody
from .openings import as_carried_out
from .plans import plan_owner
from .stretches import is_predicate
from .tellers import closing_speaker, quoted_speaker, spoke_before, told_next


def demander_of(scene: Scene, sentence: Sentence, trigger: Item, said: Saying) -> Party | None:
    """*A demands*, *the condition of A*, *B must leave, A said*: the subject, owner, speaker, or who is near."""
    if trigger.has("provides", "must"):
        owner = plan_owner(scene, sentence, trigger)
        if owner is not None:
            return owner
    if trigger.has("wants"):
        needing = _who_needs(scene, sentence, trigger)
        if needing is not None:
            return needing
    if trigger.cues.get("prep") == "by":
        within = range(trigger.index + 1, min(trigger.index + 9, len(sentence.items)))
        behind = next(scene.mentions(sentence, within), None)
        return behind.party.side if behind is not None and behind.party is not None else None  # *the demand by A*
    if trigger.has("demand") and _of_text(sentence, trigger):
        return plan_owner(scene, sentence, trigger)
    listed = any(item.text == ":" for item in sentence.items[trigger.index + 1 : trigger.index + 2])
    if trigger.has("condition") and as_carried_out(sentence, trigger) and not listed:
        return _owner_beside(scene, sentence, trigger)  # *if B meets the demands of A*: A's, not B's
    told = (
        _who_names(scene, sentence, trigger)
        or _described(scene, sentence, trigger)
        or _set_for(scene, sentence, trigger)
    )
    if told is not None:
        return told
    predicate = is_predicate(sentence, trigger)
    acting = trigger.has("condition") and trigger.marks.isdisjoint(("def", "to", "by")) and not predicate
    if (trigger.has("demand") and not predicate) or acting:
        given = given_to(scene, sentence, trigger)
        at = sentence.items[given.first] if given is not None and not given.role else trigger
        subjects = subject_of(scene, sentence, at, fallback=False)
        # A noun has no subject behind it, nor in what is asked: *the withdrawal of A's troops is a condition*.
        acts = any(_acts(sentence, named) for named in scene.mentions(sentence, range(trigger.index)))
        if subjects and (trigger.has("demand") or not scene.pack.declined or acts):
            return subjects[0].side
        if trigger.has("demand") and not is_passive(scene, sentence, trigger):
            actor = actor_of(scene, sentence, trigger)
            if actor is not None:
                return actor
    owner = owner_of(scene, sentence, trigger) or (actor_of(scene, sentence, trigger) if acting else None)
    if owner is not None:
        return owner
    if trigger.has("must") and said.item is not None and said.item.has("reports"):
        return None  # *It reported that A is to free ten*: what is due, and nobody's demand
    if said.speaker is not None:
        return said.speaker.side
    if said.item is not None and said.item is not trigger:
        teller = actor_of(scene, sentence, said.item)
        if teller is not None:
            return teller
    if trigger.has("provided", "only_if", "condition", "points", "if", "before", "in_exchange"):
        subject = _of_main_clause(scene, sentence, trigger)
        if subject is not None:
            return subject
    if said.form is AttributionForm.IMPERSONAL and scene.speaker is not None:
        # *It was stressed that*: by whose account the text goes.
        return scene.speaker.side
    return (
        closing_speaker(scene, sentence)
        or quoted_speaker(scene, sentence)
        or told_next(scene, sentence)
        or _going_on(scene, sentence, trigger)
        or (_announced(scene, sentence) if trigger.has("must", "should", "wants") else None)
        or (spoke_before(scene, sentence) if trigger.has("condition") and trigger.index <= 3 else None)
    )


def _acts(sentence: Sentence, named: Named) -> bool:
    """*A*, *the command of A's army*: whether a name stands for who acts, in a case of its own or by its head."""
    return not named.role or (named.first > 0 and sentence.items[named.first - 1].has("body", "office"))


def _who_names(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A regards the departure of B's troops as a condition*: who says so in its clause, where cases tell."""
    if not (scene.pack.declined and trigger.has("condition")) or (trigger.cases and "ins" not in trigger.cases):
        return None
    verb = sentence.before(trigger, lambda other: other.has("speech"), 14, stop=lambda other: other.has("that", "who"))
    if verb is None or verb.clause != trigger.clause or verb.has("source"):
        return None
    named = subject_of(scene, sentence, verb, fallback=False)
    return named[0].side if named and can_be_side(named[0]) else None


def _described(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A key rebel demand*, *the A demand for a withdrawal*: whose a demand is by the word right before the noun."""
    if not scene.pack.adjective_first or scene.pack.declined or not trigger.has("demand", "condition"):
        return None
    if trigger.index < 2:
        return None
    lead, before = sentence.items[trigger.index - 2 : trigger.index]
    if not lead.has("indefinite", "article", "key", "glue") or lead.has("and"):
        return None
    if before.has("insurgent") and not before.has("fighters"):
        unnamed = next((party for _, _, party in reversed(scene.people.unnamed)), None)
        return group_before(scene, sentence, before, None) or unnamed
    named = scene.at(sentence, before)
    owner = sides_of(before, scene.pack) if named is None or named.first == named.last else None
    return owner.side if owner is not None and before.has("name", "adjective") and can_be_side(owner) else None


def _set_for(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A red line for A*, *for A, a withdrawal is a condition*: the side that something is a condition for."""
    if not trigger.has("condition"):
        return None
    for named in scene.mentions(sentence):
        meant = "to" if scene.pack.verb_first else "for"
        if named.role == meant and named.party is not None and can_be_side(named.party):
            if _for_whom(sentence, trigger, named):
                return named.party.side
    return None


def _who_needs(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A needs guarantees*: in some languages, who needs is who something is necessary to."""
    start = sentence.clause_of(trigger).start
    for named in scene.mentions(sentence, range(max(0, trigger.index - 4), trigger.index)):
        if named.role == "to" or (named.role == "of" and named.first == start):
            party = scene.resolve(named)
            if party is not None and can_be_side(party):
                return party.side
    return None


def _of_main_clause(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*A will sign if B leaves*, *if B leaves, A will sign*: who acts before a condition, or behind one that opens."""
    clause = sentence.clause_of(trigger)
    rows = [range(trigger.index)]
    if clause.start >= trigger.index - 2 and not trigger.has("condition", "points"):
        parted = clause.stop < len(sentence.items) - 1
        rows.append(range(clause.stop if parted else trigger.index + 1, len(sentence.items)))
    for row in rows:
        for named in scene.mentions(sentence, row):
            party = scene.resolve(named)
            if party is not None and not named.role and can_be_side(party):
                return party.side
    return None


def _of_text(sentence: Sentence, trigger: Item) -> bool:
    """*The plan would require that*: what a proposal asks for is asked by nobody that the verb names."""
    beside = sentence.before(trigger, lambda other: not other.has("glue", "future", "might"), 4)
    return beside is not None and beside.has("proposal") and beside.clause == trigger.clause


def _going_on(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The second condition is an end to the raids*: whose the condition shortly before it was."""
    before = next((draft for draft in scene.of_kind(Precondition) if draft.fields["demanded_by"] is not None), None)
    if before is None:
        return None
    back = sentence.number - before.sentence
    if trigger.has("condition", "only_if", "provided"):
        near = 0 < back <= 2
    else:
        # *The blockade must be lifted, A said. The roads must be opened as well.*
        near = back == 1 and trigger.has("must") and not scene.sayings[sentence.number]
    demander: Party | None = before.fields["demanded_by"]
    return demander if near else None


def _announced(scene: Scene, sentence: Sentence) -> Party | None:
    """*A set out its terms. B must leave. It must disarm.*: whose terms were announced, with nobody's word between."""
    for number in range(sentence.number - 1, max(scene.kept - 1, sentence.number - 6), -1):
        before = scene.sentences[number]
        terms = before.first("condition")
        if terms is not None:
            told = any(draft.sentence == number for draft in scene.of_kind(Precondition))
            return None if told else demander_of(scene, before, terms, scene.said(before, terms))
        if before.first("must", "should", "wants") is None or scene.sayings[number]:
            return None
    return None


def owner_of(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*Bangkok's conditions*, *a condition of B's, put by A*: whose a condition is by the words beside it."""
    if not trigger.has("condition") or as_carried_out(sentence, trigger):
        return None
    beside = trigger.index + (-1 if scene.pack.adjective_first else 1)
    if 0 <= beside < len(sentence.items) and sentence.items[beside].has("adjective"):
        side = sides_of(sentence.items[beside], scene.pack)
        if side is not None and scene.at(sentence, sentence.items[beside]) is None:
            return side.side  # *the Russian conditions*
    for named in scene.mentions(sentence):
        if named.party is None or not can_be_side(named.party):
            continue
        before, behind = _steps(sentence, named.last, trigger.index), _steps(sentence, trigger.index, named.first)
        if named.role == "of" and scene.pack.adjective_first and _key_beside(sentence, named, trigger):
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
    """*The conditions were laid down by A*: whether a passive stands between a condition and who set it."""
    row = sentence.items[trigger.index + 1 : named.first]
    return any(item.has("passive", "propose") for item in row) and not any(item.kind is TokenKind.MARK for item in row)


def _key_beside(sentence: Sentence, named: Named, trigger: Item) -> bool:
    """*A's demands*, *A's two key demands*: whether nothing but what describes a condition stands before it."""
    row = [item for item in sentence.items[named.last + 1 : trigger.index] if item.text not in QUOTES]
    describing = all(
        item.kind is not TokenKind.MARK
        and not item.has("prep", "and", "action", "subject", "speech", "that", "passive")
        for item in row
    )
    whose = not row or "of" in sentence.items[named.last].marks or "of" in sentence.items[named.first].marks
    return named.last < trigger.index and len(row) <= 3 and describing and whose


def _for_whom(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """*A red line for A*, *for A, a withdrawal is a condition*: whether a side is told as the one that sets it."""
    if named.first > trigger.index:
        behind = sentence.items[named.last + 1 : named.last + 2]
        near = named.first - trigger.index <= 3
        return near and all(item.kind is not TokenKind.WORD or item.has("and", "but") for item in behind)
    opens = all(
        item.has("glue", "prep", "but") for item in sentence.items[sentence.clause_of(trigger).start : named.first]
    )
    return opens or named.first <= 2


def _right_of(sentence: Sentence, trigger: Item, named: Named) -> bool:
    """*A demand of A*: whether nothing but *of* stands between a condition and a name."""
    between = sentence.items[trigger.index + 1 : named.first]
    return named.role == "of" and all(item.has("glue", "prep") for item in between)


def _owner_beside(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The demands of A*: who is named right behind the word."""
    for named in scene.mentions(sentence, range(trigger.index + 1, min(trigger.index + 4, len(sentence.items)))):
        if named.party is not None and named.role in ("of", "", "object") and can_be_side(named.party):
            return named.party.side
    return None


def _steps(sentence: Sentence, low: int, high: int) -> int:
    """How many items it is from one to another; below zero backwards; quotation marks do not count."""
    quotes = sum(item.text in QUOTES for item in sentence.items[low:high])
    return high - low - quotes


def named_beside(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*Among the demands of A:*: the party named next to a word that heads a list."""
    for named in scene.mentions(
        sentence, range(max(0, trigger.index - 4), min(len(sentence.items), trigger.index + 6))
    ):
        party = scene.resolve(named)
        if party is not None:
            return party.side
    return None


def demanding_band(scene: Scene, sentence: Sentence, trigger: Item) -> Party | None:
    """*The rebels demand the release of their men*: those who ask, where no name tells them."""
    if not trigger.has("demand", "condition", "provided", "only_if", "if", "in_exchange"):
        return None
    for crew in sentence.where("group", within=range(max(0, trigger.index - 8), trigger.index)):
        if not means_nobody(scene, sentence, crew) or "nom" not in crew.cases or role_of(sentence, crew.index):
            continue
        verb = sentence.after(crew, lambda other: other.has("ready", "demand", "speech", "status", "future"), 3)
        if verb is not None and verb.index <= trigger.index:
            return group_before(scene, sentence, crew, None) or band(scene, crew)
    return None
