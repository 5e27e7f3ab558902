"""Coordinated lists of what is asked for: *withdraw its troops, free the hostages and an end to the raids*."""

import attrs

from ...model.condition import Action, Polarity
from ...model.provision import Subject
from ..items import Item, Sentence
from ..scene import Scene
from ..tokens import TokenKind
from .acts import (
    HEEDED,
    NATURAL,
    OWN_SUBJECT,
    PEOPLE,
    WAR_EFFORT,
    WHERE,
    about,
    asked_of,
    fitted,
    natural,
    of_fighting,
    undergoes,
)
from .pieces import (
    Piece,
    aside,
    asked_before,
    assured,
    conjunct,
    coordinated,
    describes,
    does_what_follows,
    done_with,
    end_of,
    goes_on,
    joined,
    merge,
    only_names,
    returns_to,
    stands_apart,
    with_arms,
)


def pieces_of(scene: Scene, sentence: Sentence, region: range, *, bare: bool = False) -> list[Piece]:
    """Pairs of action and subject; a subject without an action of its own shares the one before it."""
    found = merge(_Walk(scene, sentence, region, bare).pieces())
    for place, piece in enumerate(found):
        stop = found[place + 1].first if place + 1 < len(found) else region.stop
        more = place + 1 < len(found) and found[place + 1].lead is not piece.lead
        piece.last = end_of(sentence, piece, stop, more=more)
    return found


@attrs.define(slots=True, eq=False)
class _Walk:
    """A walk along a list, word for word.

    Attributes:
        scene: What is known of the text.
        sentence: The sentence that the list stands in.
        region: Where the list stands.
        bare: Whether a ceasefire that no verb goes with is asked for too.
        found: What is asked for so far.
        action: The last act, which what comes behind it can share.
        used: Whether that act has had an object, or there is none; else it waits for one.
        passed: The index up to which words are read.
    """

    scene: Scene
    sentence: Sentence
    region: range
    bare: bool
    found: list[Piece] = attrs.field(factory=list)
    action: Item | None = None
    used: bool = True
    passed: int = -1

    def pieces(self) -> list[Piece]:
        """What the list asks for, in order."""
        for item in self.sentence.items[self.region.start : self.region.stop]:
            if self._passes(item):
                continue
            if self._ends_at(item):
                break
            self._read(item)
        self._leave()
        return self.found

    @property
    def _waiting(self) -> Item | None:
        """The act that waits for what it is done to."""
        return None if self.used else self.action

    def _passes(self, item: Item) -> bool:
        """Whether a word asks for nothing: *the pact that they signed*, *that A's army stop its raids*."""
        if item.index <= self.passed or not item.cues:
            return True
        sentence, region = self.sentence, self.region
        if item.has("action", "subject") and (aside(sentence, item, region) or with_arms(sentence, item)):
            return True
        if item.index and sentence.items[item.index - 1].has("controlled") and not item.has("action"):
            return True  # *the districts controlled by the government*
        return _can_do(item) and self._waiting is None and does_what_follows(sentence, item, region)

    def _ends_at(self, item: Item) -> bool:
        """Whether the list is over: *accept a truce, so that aid can get through* goes on with what it is for."""
        if item.has("if", "according") and (self.found or self.action is not None) and item.index > self.region.start:
            return True
        if self._of_terms(item) or not self.found:
            return False
        if item.has("that") and self.sentence.items[item.index - 1].text in (",", "،"):
            return True
        # *Demanded a withdrawal for accepting a truce*
        if self.scene.pack.progressive and self.used and item.has("action") and self._for_a_purpose(item):
            return True
        waits = self.action is not None and self.action.index == item.index - 1 and not self.used
        return item.has("action") and "to" in item.marks and "conj" not in item.marks and not waits

    def _of_terms(self, item: Item) -> bool:
        """*Named its terms of a truce*, *fulfil these demands and leave*: whether a word is for what is asked for."""
        if not item.has("condition"):
            return False
        if item.has("subject"):
            return self.action is None or self.action.cues["action"] != Action.COMPLY
        return self._waiting is not None and self._waiting.cues["action"] == Action.COMPLY

    def _for_a_purpose(self, item: Item) -> bool:
        """*Uphold the truce to let aid in*: whether an infinitive only tells what something is to be done for."""
        last = self.found[-1]
        if last.action is Action.NEGOTIATE or self.sentence.items[item.index - 1].cues.get("prep") != "to":
            return False
        between = range(last.last + 1, item.index - 1)
        row = self.sentence.items[between.start : between.stop]
        goes_on = any(other.has("and", "or", "that") or other.kind is not TokenKind.WORD for other in row)
        return not goes_on and not any(self.scene.mentions(self.sentence, between))

    def _read(self, item: Item) -> None:
        """Read one word of the list."""
        if item.has("that") and self.sentence.items[item.index - 1].has("and"):
            self._leave()  # *that A leave, and that the raids end*
            self.action, self.used = None, True
            return
        if self._of_terms(item):
            if not item.has("subject"):
                self.action, self.used = None, True
            return
        if item.has("halt") and self._halts(item):
            return
        verb = _undergone(self.sentence, item, self.region)
        if verb is not None:
            self._add_undergone(item, verb)
            return
        named = about(item)
        if named is not None and not (item.has("action") and _governs(self.sentence, item, self.region)):
            self._add_named(item, named)
        elif item.has("action"):
            self._leave()
            self.action, self.used = item, False
        elif item.has("ceasefire"):
            self._add_truce(item)
        elif self._waiting is not None:
            self._add_freed(item, self._waiting)

    def _add(self, action: Action, subject: Subject, first: int, last: int, lead: Item | None) -> None:
        self.found.append(Piece(action, subject, first, last, lead))
        self.used = True

    def _leave(self) -> None:
        """Let a waiting act stand for itself, if it says what it is about: *withdraw*, *disarm*.

        *Return* and *hand over* do not say that people are meant.
        """
        action = self._waiting
        if action is None:
            return
        self.used = True
        asked = Action(action.cues["action"])
        subject = OWN_SUBJECT.get(asked)
        place = returns_to(self.sentence, action, self.region)
        if place is not None:
            self._add(Action.WITHDRAW, Subject.WITHDRAWAL, action.index, place.index, action)
            return
        if asked in _STOPPED and _of_something_else(self.sentence, action, self.region):
            self._add(asked, Subject.OTHER, action.index, action.index + 1, action)
        elif subject is Subject.PRISONERS and not action.has("release", "released", "freed"):
            return  # *give back*: what, remains open
        elif subject is not None:
            self._add(asked, subject, action.index, action.index, action)

    def _halts(self, item: Item) -> bool:
        """*An end to the strikes*: a demand about the attacks, though it can name a ceasefire elsewhere."""
        if self.found and assured(self.sentence, self.found[-1], item):
            self.found[-1].last = item.index
            return True
        waiting = self._waiting
        if waiting is not None and stands_apart(self.sentence, waiting, Subject.ATTACKS, item):
            self._leave()  # *withdraw and stop the strikes*
        if self._waiting is not None:
            return False
        self._add(Action.CEASE, of_fighting([item], Action.CEASE, Subject.ATTACKS), item.index, item.index, item)
        self.action = item if item.has("action") else None
        return True

    def _add_undergone(self, item: Item, verb: Item) -> None:
        """*All hostages are freed*: what it is about stands before its verb."""
        self._leave()
        asked = Action(verb.cues["action"])
        subject = undergoes(item)
        if not item.has("subject") and asked is not Action.RELEASE:
            subject = OWN_SUBJECT.get(asked, subject)
        self._add(asked, subject, conjunct(self.sentence, item, self.found), verb.index, verb)
        self.action, self.passed = verb, verb.index

    def _add_named(self, item: Item, subject: Subject) -> None:
        """Add what a word for a subject asks for, with the act that it shares, waits for it, or is its own."""
        if self._in_a_name(item) or self._tells_more(item, subject) or self._begins_anew(item, subject):
            return
        sentence, action = self.sentence, self.action
        asked = natural(asked_of(self.scene, sentence, action, item), subject, shared=self.used)
        before = self.found[-1] if self.found else None
        helps = item.has("undertaking", "purpose")
        place = (subject in WHERE and not helps) or item.cues.get("scope") == "infrastructure"
        if self.used and asked is Action.WITHDRAW and place and before is not None:
            if before.lead is action:
                before.last = item.index  # *withdraw from A, B and the C region*: one withdrawal
                return
        if asked in (Action.PROVIDE, Action.DO) and before is not None and subject in WAR_EFFORT:
            # *an end to military aid and to providing intelligence*: the end is to both.
            if before.subject in WAR_EFFORT and before.action.polarity is Polarity.STOP:
                asked, action = before.action, before.lead
        if asked in (Action.ACCEPT, Action.COMPLY) and subject in (Subject.DISARMAMENT, Subject.WITHDRAWAL):
            asked = NATURAL[subject]  # *carry out the plan to disarm the group*
        aid = _restricted(sentence, item) if subject is Subject.SANCTIONS else None
        if aid is not None:
            subject, self.passed = Subject.HUMANITARIAN_ACCESS, aid.index
        asked, subject = fitted(sentence, action, item, asked, subject)
        if subject in HEEDED and asked is not Action.ENSURE:
            asked = asked_before(sentence, self.region, item, Action.TAKE_INTO_ACCOUNT) or asked
        first = conjunct(sentence, item, self.found) if self.used or action is None else action.index
        lead = item if action is None and item.has("action", "exchange") else action
        if action is None and subject is Subject.FOREIGN_FORCES and sentence.items[item.index - 1].has("not"):
            asked, lead = Action.REFRAIN, item  # *that no foreign troops be stationed there*
        self._add(asked, subject, first, aid.index if aid is not None else item.index, lead)
        self.action = action

    def _in_a_name(self, item: Item) -> bool:
        """*The North Atlantic Treaty Organization (NATO)*: whether a word is only a part of somebody's name."""
        named = self.scene.at(self.sentence, item) if item.has("name") else None
        return named is not None and named.last > named.first

    def _tells_more(self, item: Item, subject: Subject) -> bool:
        """Whether a word for a subject is not what is asked for, but says more of it: *the camps of the fighters*."""
        sentence, action = self.sentence, self.action
        if self.used and action is not None and not coordinated(sentence, action, self.found, item):
            return True
        if self.found and assured(sentence, self.found[-1], item):
            self.found[-1].last = item.index
            return True
        if describes(sentence, item, subject):
            return True
        with_it = item.index > self.region.start and sentence.items[item.index - 1].cues.get("prep") == "with"
        if action is None and not item.has("action") and with_it and subject is Subject.DISARMAMENT:
            return True  # *called on the fighters with arms to leave*
        # *Close the camps of the fighters*: they are not what is to be withdrawn.
        return _people(item) and (action is None or (self.used and action.cues["action"] != Action.WITHDRAW))

    def _begins_anew(self, item: Item, subject: Subject) -> bool:
        """Let go of an act that a subject has nothing to do with; whether the subject is read by that.

        *Free its men and guarantee safety*, *an end to the raids, the return of the displaced*.
        """
        sentence = self.sentence
        if self.used and self.action is not None and done_with(self.action, subject):
            self.action = None
        if self._waiting is not None and item.has("action") and joined(sentence, item):
            self._leave()
            self.action = None
        waiting = self._waiting
        if waiting is not None and only_names(sentence, waiting, subject, item):
            return True
        if waiting is not None and stands_apart(sentence, waiting, subject, item):
            self._leave()
            if item.has("action"):
                self.action, self.used = item, False
            return True
        if self.used and item.has("action"):
            self.action = None  # an act of its own
        return False

    def _add_truce(self, item: Item) -> None:
        """*Accept a ceasefire*, *withdraw, a ceasefire*; one that no act waits for only where it can stand bare."""
        sentence, waiting = self.sentence, self._waiting
        if waiting is not None and sentence.first("and", within=range(waiting.index + 2, item.index)) is not None:
            if _of_something_else(sentence, waiting, self.region):
                self._leave()  # *an end to the extortion and a truce*
                self.action = waiting = None
        if waiting is not None:
            if stands_apart(sentence, waiting, Subject.CEASEFIRE, item):
                self._leave()
                return
            asked = asked_of(self.scene, sentence, waiting, item)
            subject = Subject.COMPLIANCE if asked is Action.COMPLY else Subject.CEASEFIRE
            self._add(asked, subject, waiting.index, item.index, waiting)
        elif (self.bare or self._must_be(item)) and item.index > self.region.start:
            if self.found and not goes_on(sentence, self.found[-1], item):
                return
            alone = self.action is None or Action(self.action.cues["action"]) in OWN_SUBJECT
            asked = Action.DO if alone else asked_of(self.scene, sentence, self.action, item)
            self._add(asked, Subject.CEASEFIRE, item.index, item.index, None)

    def _must_be(self, item: Item) -> bool:
        """*A must at once cease fire*: whether a truce is what somebody must do, by one word for both verb and noun."""
        opening = self.sentence.items[self.region.start]
        between = self.sentence.items[opening.index + 1 : item.index]
        return (
            opening.has("must", "should")
            and len(between) <= 4
            and all(each.has("glue", "day", "ordinal", "about", "speech") or not each.cues for each in between)
        )

    def _add_freed(self, item: Item, waiting: Item) -> None:
        """*Free the area*, *free the men*: who or what a waiting verb of release is done to."""
        if item.cues.get("scope") == "area" and waiting.cues["action"] == Action.RELEASE:
            left = Subject.WITHDRAWAL if waiting.has("release") else Subject.TERRITORY  # *hand back the towns*
            self._add(Action.WITHDRAW, left, waiting.index, item.index, waiting)
        elif item.has(*PEOPLE) and waiting.cues["action"] == Action.RELEASE:
            asked = asked_of(self.scene, self.sentence, waiting, item)
            self._add(asked, undergoes(item), waiting.index, item.index, waiting)


def _restricted(sentence: Sentence, item: Item) -> Item | None:
    """*Lift the restrictions on aid*: what is held up, where that is help."""
    if sentence.items[item.index + 1 : item.index + 2] and sentence.items[item.index + 1].has("prep"):
        return sentence.after(item, lambda other: other.cues.get("subject") == Subject.HUMANITARIAN_ACCESS, 4)
    return None


def _people(item: Item) -> bool:
    """Whether a word that can be what is withdrawn is one for people, who alone are no demand."""
    return item.cues.get("subject") == Subject.WITHDRAWAL and item.has("group", "persons") and not item.has("action")


def _can_do(item: Item) -> bool:
    """Whether a word stands for those who can do what is asked: an army, the fighters."""
    return (
        item.has("force", "group")
        or item.cues.get("persons") == "soldier"
        or (item.cues.get("subject") == Subject.WITHDRAWAL and not item.has("action"))
    )


def _undergone(sentence: Sentence, item: Item, region: range) -> Item | None:
    """The verb behind a noun that says what is to be done about it: a passive, or one that says that it ends."""
    if not item.has("subject", "persons"):
        return None
    passive = False
    for other in sentence.items[item.index + 1 : min(item.index + 7, region.stop)]:
        if other.has("and", "but", "that", "speech") or other.kind is not TokenKind.WORD:
            return None
        if passive and other.has("action"):
            return other
        if other.cues.get("action") == Action.CEASE and "conj" not in other.marks and _ends(sentence, other, region):
            return other  # *only if the arms supplies to B stop*
        passive = passive or other.has("passive")
    return None


def _ends(sentence: Sentence, verb: Item, region: range) -> bool:
    """Whether a verb ends what is asked, with no object behind it."""
    return verb.index + 1 >= region.stop or sentence.items[verb.index + 1].kind is not TokenKind.WORD


def _governs(sentence: Sentence, item: Item, region: range) -> bool:
    """Whether a word that is both action and subject has a subject of its own behind it."""
    rebuilt = item.cues.get("subject") == Subject.RECONSTRUCTION
    if rebuilt and item.cues["action"] != Action.DO:
        return False  # *compensation for the raids*
    for other in sentence.items[item.index + 1 : min(item.index + 5, region.stop)]:
        if other.kind is not TokenKind.WORD or other.has("and") or "conj" in other.marks:
            return False
        assured = about(item) is Subject.SECURITY_GUARANTEES
        if assured and other.has("prep"):
            return False  # *guarantees for the withdrawal*
        if other.has("subject"):
            # *guarantees of no further raids*: the guarantees are what is asked for.
            apart = Subject.TERRITORY if rebuilt else Subject.ATTACKS if assured else None
            return other.cues["subject"] != apart
    return False


_STOPPED = frozenset({Action.CEASE, Action.REFRAIN, Action.LIFT, Action.ELIMINATE})
"""What only says that something is to end or go, not what."""


_NO_THING = (
    "action",
    "subject",
    "prep",
    "that",
    "who",
    "and",
    "or",
    "but",
    "passive",
    "name",
    "adjective",
    "capital",
    "metonym",
    "pronoun",
)
"""What cannot be the thing that is to be stopped."""


def _of_something_else(sentence: Sentence, action: Item, region: range) -> bool:
    """*Stop backing the rebels*, *drop its claims*: whether what is to be stopped is something that no list knows."""
    behind = sentence.after(action, lambda other: not other.has("glue"), 3)
    if behind is None or behind.index >= region.stop or behind.kind is not TokenKind.WORD or behind.has(*_NO_THING):
        return False
    lead = sentence.before(action, lambda other: not other.has("glue"), 3)
    led = lead is not None and (lead.index < region.start + 1 or lead.has("and", "prep", "must", "should", "that"))
    return led or "conj" in action.marks or action.index - region.start <= 6
