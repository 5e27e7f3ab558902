"""What a stretch of a sentence asks for: actions and what they are to be done to, in coordinated lists."""

import attrs

from ...model.condition import Action, Polarity
from ...model.exchange import DetaineeCategory
from ...model.guarantee import Undertaking
from ...model.provision import Subject
from ..items import Item, Sentence
from ..scene import Scene
from ..tokens import QUOTES, TokenKind

_OF_PERSONS: dict[str, Subject] = {
    DetaineeCategory.HOSTAGE: Subject.HOSTAGES,
    DetaineeCategory.CHILD: Subject.CIVILIANS,
    DetaineeCategory.CIVILIAN: Subject.CIVILIANS,
}


_PEOPLE = ("persons", "two_persons", "one_person")


_OWN_SUBJECT = {
    Action.WITHDRAW: Subject.WITHDRAWAL,
    Action.DISARM: Subject.DISARMAMENT,
    Action.RELEASE: Subject.PRISONERS,
    Action.NEGOTIATE: Subject.SETTLEMENT,
}


WHERE = frozenset({Subject.TERRITORY, Subject.CIVILIANS, Subject.HUMANITARIAN_ACCESS, Subject.GOVERNANCE})
"""What one withdraws from: the withdrawal is what is asked for."""


_WAR_EFFORT = frozenset({Subject.MILITARY_AID, Subject.INTELLIGENCE, Subject.MOBILIZATION, Subject.REARMAMENT})
"""What keeps a war going: who asks for an end to one of these does not ask for more of another."""


_NATURAL = {
    Subject.WITHDRAWAL: Action.WITHDRAW,
    Subject.DISARMAMENT: Action.DISARM,
    Subject.SECURITY_GUARANTEES: Action.GUARANTEE,
    Subject.SECURITY_INTERESTS: Action.TAKE_INTO_ACCOUNT,
    Subject.ROOT_CAUSES: Action.ELIMINATE,
    Subject.HUMANITARIAN_ACCESS: Action.ALLOW,
    Subject.RECONSTRUCTION: Action.PROVIDE,
    Subject.PRISONERS: Action.RELEASE,
    Subject.HOSTAGES: Action.RELEASE,
    Subject.CEASEFIRE_MONITORING: Action.ENSURE,
    Subject.ACCOUNTABILITY: Action.ENSURE,
    Subject.SETTLEMENT: Action.NEGOTIATE,
}
"""What is asked of a subject that is named without a verb."""


_ASSURED = frozenset({Action.GUARANTEE, Action.PROVIDE, Action.ENSURE})
"""What is done to guarantees."""


_HEEDED = frozenset({Subject.SECURITY_INTERESTS, Subject.HUMANITARIAN_CONSIDERATIONS})
"""What one takes into account rather than stops or eliminates, whatever verb stands nearer."""


@attrs.define(slots=True, eq=False)
class Piece:
    """One demand of a coordinated list."""

    action: Action
    subject: Subject
    first: int
    last: int
    lead: Item | None


def pieces_of(scene: Scene, sentence: Sentence, region: range, *, bare: bool = False) -> list[Piece]:
    """Pairs of action and subject; a subject without an action of its own shares the one before it."""
    found: list[Piece] = []
    action: Item | None = None
    used = True
    passed = -1
    for item in sentence.items[region.start : region.stop]:
        if item.index <= passed or not item.cues:
            continue
        if item.has("action", "subject") and (_aside(sentence, item, region) or _with_arms(sentence, item)):
            continue
        if _can_do(item) and (action is None or used) and _does_what_follows(sentence, item, region):
            continue
        if item.has("if", "according") and (found or action is not None) and item.index > region.start:
            break
        of_truce = item.has("condition") and item.has("subject")
        if of_truce and (action is None or action.cues["action"] != Action.COMPLY):
            continue  # *named its terms of a truce*
        if item.has("condition") and not of_truce and action and not used and action.cues["action"] == Action.COMPLY:
            action, used = None, True  # *fulfil these demands and leave*
            continue
        if item.has("that") and found and sentence.items[item.index - 1].text in (",", "،"):
            break  # *accept a truce, so that aid can get through*: what for
        if item.has("action") and "to" in item.marks and "conj" not in item.marks and found and used:
            break  # *demanded a withdrawal for accepting a truce*: what for, no demand
        if item.has("halt") and action is not None and not used and _apart(sentence, action, Subject.ATTACKS, item):
            _alone(sentence, found, action, region)  # *withdraw and stop the strikes*
            used = True
        if item.has("halt") and (action is None or used):
            # *An end to the strikes*: a demand about the attacks, though it can name a ceasefire elsewhere.
            found.append(Piece(Action.CEASE, Subject.ATTACKS, item.index, item.index, item))
            action, used = item if item.has("action") else None, True
            continue
        verb = _undergone(sentence, item, region)
        if verb is not None:
            # *all hostages are freed*: what it is about stands before its verb.
            if action is not None and not used:
                _alone(sentence, found, action, region)
            first = _conjunct(sentence, item, found)
            asked = Action(verb.cues["action"])
            subject = _undergoes(item)
            if not item.has("subject"):
                subject = _OWN_SUBJECT.get(asked, subject) if asked is not Action.RELEASE else subject
            found.append(Piece(asked, subject, first, verb.index, verb))
            action, used, passed = verb, True, verb.index
            continue
        named = about(item)
        if named is not None and not (item.has("action") and _governs(sentence, item, region)):
            subject = named
            if used and action is not None and not _coordinated(sentence, action, found, item):
                continue
            if found and _assured(sentence, found[-1], item):
                found[-1].last = item.index
                continue
            if _describes(sentence, item, subject):
                continue
            if action is None and not item.has("action") and sentence.items[item.index - 1].cues.get("prep") == "with":
                continue  # *called on the fighters with arms to leave*
            if _people(item) and (action is None or (used and action.cues["action"] != Action.WITHDRAW)):
                continue  # *close the camps of the fighters*: they are not what is to be withdrawn
            if used and action is not None and _done_with(action, subject):
                action = None
            if action is not None and not used and item.has("action") and _joined(sentence, item):
                _alone(sentence, found, action, region)  # *free its men and guarantee safety*
                action, used = None, True
            if action is not None and not used and _only_names(sentence, action, subject, item):
                continue
            if action is not None and not used and _apart(sentence, action, subject, item):
                _alone(sentence, found, action, region)
                used = True
                if item.has("action"):
                    action, used = item, False
                continue
            if used and action is not None and item.has("action"):
                action = None  # *an end to the raids, the return of the displaced*: an act of its own
            asked = _asked(scene, sentence, action, item)
            if used and asked in (Action.CEASE, Action.RELEASE, Action.LIFT) and subject in _NATURAL:
                # *an end to the raids, the withdrawal of troops*: nobody asks for an end to a withdrawal.
                if asked is not Action.LIFT or subject is not Subject.HUMANITARIAN_ACCESS:
                    asked = _NATURAL[subject]
            if used and subject is Subject.SECURITY_GUARANTEES and asked not in _ASSURED:
                asked = _NATURAL[subject]  # *that A accept a truce, and guarantees*
            if used and asked is Action.WITHDRAW and subject in WHERE and found and found[-1].lead is action:
                found[-1].last = item.index  # *withdraw from A, B and the C region*: one withdrawal
                continue
            if asked in (Action.PROVIDE, Action.DO) and found and subject in _WAR_EFFORT:
                # *an end to military aid and to providing intelligence*: the end is to both.
                if found[-1].subject in _WAR_EFFORT and found[-1].action.polarity is Polarity.STOP:
                    asked, action = found[-1].action, found[-1].lead
            if asked in (Action.ACCEPT, Action.COMPLY) and subject in (Subject.DISARMAMENT, Subject.WITHDRAWAL):
                asked = _NATURAL[subject]  # *carry out the plan to disarm the group*
            aid = _restricted(sentence, item) if subject is Subject.SANCTIONS else None
            if aid is not None:
                subject, passed = Subject.HUMANITARIAN_ACCESS, aid.index
            if asked is Action.WITHDRAW and subject is Subject.GOVERNANCE and _leaves_power(sentence, action, item):
                asked = Action.REFRAIN  # *its departure from power*
            elif asked is Action.WITHDRAW and subject in WHERE:
                subject = Subject.WITHDRAWAL
            elif (
                asked is Action.RELEASE
                and subject is Subject.TERRITORY
                and action is not None
                and action.has("release")
            ):
                asked, subject = Action.WITHDRAW, Subject.WITHDRAWAL  # *free the occupied towns*
            elif subject is Subject.DISARMAMENT and asked in (Action.WITHDRAW, Action.RELEASE, Action.REFRAIN):
                asked = Action.DISARM
            elif subject is Subject.WITHDRAWAL and asked is Action.DISARM:
                subject = Subject.DISARMAMENT
            elif subject is Subject.WITHDRAWAL and asked is Action.CEASE:
                asked = Action.WITHDRAW  # *an end to the military presence*
            elif subject is Subject.WITHDRAWAL and asked is Action.RELEASE:
                subject = Subject.PRISONERS  # *the release of its fighters*
            subject = of_fighting([item], asked, subject)
            if subject in _HEEDED and asked is not Action.ENSURE:
                asked = _earlier(sentence, region, item, Action.TAKE_INTO_ACCOUNT) or asked
            first = action.index if action is not None and not used else _conjunct(sentence, item, found)
            lead = item if action is None and item.has("action") else action
            found.append(Piece(asked, subject, first, aid.index if aid is not None else item.index, lead))
            used = True
        elif item.has("action"):
            if action is not None and not used:
                _alone(sentence, found, action, region)
            action, used = item, False
        elif item.has("ceasefire") and bare and (action is None or used) and item.index > region.start:
            if found and not _goes_on(sentence, found[-1], item):
                continue
            alone = action is None or Action(action.cues["action"]) in _OWN_SUBJECT
            asked = Action.DO if alone else _asked(scene, sentence, action, item)
            found.append(Piece(asked, Subject.CEASEFIRE, item.index, item.index, None))
        elif (
            item.has("ceasefire")
            and action is not None
            and not used
            and _apart(sentence, action, Subject.CEASEFIRE, item)
        ):
            _alone(sentence, found, action, region)
            used = True
        elif item.has("ceasefire") and action is not None and not used:
            found.append(
                Piece(_asked(scene, sentence, action, item), Subject.CEASEFIRE, action.index, item.index, action)
            )
            used = True
        elif item.cues.get("scope") == "area" and action is not None and not used and action.has("release"):
            found.append(Piece(Action.WITHDRAW, Subject.WITHDRAWAL, action.index, item.index, action))
            used = True
        elif item.has(*_PEOPLE) and action is not None and not used and action.cues["action"] == Action.RELEASE:
            subject = _undergoes(item)
            found.append(Piece(_asked(scene, sentence, action, item), subject, action.index, item.index, action))
            used = True
    if action is not None and not used:
        _alone(sentence, found, action, region)
    found = _merged(found)
    for place, piece in enumerate(found):
        stop = found[place + 1].first if place + 1 < len(found) else region.stop
        more = place + 1 < len(found) and found[place + 1].lead is not piece.lead
        piece.last = _piece_end(sentence, piece, stop, more=more)
    return found


def _restricted(sentence: Sentence, item: Item) -> Item | None:
    """*Lift the restrictions on aid*: what is held up, where that is help."""
    if sentence.items[item.index + 1 : item.index + 2] and sentence.items[item.index + 1].has("prep"):
        return sentence.after(item, lambda other: other.cues.get("subject") == Subject.HUMANITARIAN_ACCESS, 4)
    return None


def _joined(sentence: Sentence, item: Item) -> bool:
    """Whether an act is one more in a list, with *and* attached to it or before it."""
    return "conj" in item.marks or sentence.items[item.index - 1].has("and")


def _leaves_power(sentence: Sentence, action: Item | None, item: Item) -> bool:
    """Whether somebody is to leave power and not a place: nothing but *from* stands between the two."""
    between = sentence.items[action.index + 1 : item.index] if action is not None else []
    return len(between) == 1 and between[0].cues.get("prep") == "from"


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


_PROVIDED: dict[str, Subject] = {
    Undertaking.HUMANITARIAN_ACCESS: Subject.HUMANITARIAN_ACCESS,
    Undertaking.SAFE_PASSAGE: Subject.CIVILIANS,
}
"""What a phrase that can be promised is about, where it is asked for."""


def about(item: Item) -> Subject | None:
    """What a word or phrase is about, also where it is better known as what is guaranteed: *the entry of aid*."""
    if item.has("subject"):
        return Subject(item.cues["subject"])
    undertaking = item.cues.get("undertaking", "")
    if item.cues.get("guarantee") == "noun":
        return Subject.CIVILIANS if undertaking == Undertaking.SAFE_PASSAGE else Subject.SECURITY_GUARANTEES
    return _PROVIDED.get(undertaking)


def of_fighting(row: list[Item], asked: Action, subject: Subject) -> Subject:
    """*An end to the war*: an end to the fighting as a whole is a ceasefire, an end to the raids is not."""
    whole = subject is Subject.ATTACKS and asked is Action.CEASE and any(item.has("fighting") for item in row)
    return Subject.CEASEFIRE if whole else subject


def joins(sentence: Sentence, before: Piece, piece: Piece) -> bool:
    """Whether what is asked goes on with a list, and is not in a phrase behind it."""
    return _goes_on(sentence, before, sentence.items[piece.first])


def _assured(sentence: Sentence, before: Piece, item: Item) -> bool:
    """*Guarantees for a truce and the withdrawal of A*: whether a word tells what guarantees are to assure."""
    if before.subject is not Subject.SECURITY_GUARANTEES:
        return False
    row = sentence.items[before.first + 1 : item.index]
    head = next((other for other in row if other.has("prep", "that") and other.cues.get("prep") != "from"), None)
    return head is not None and head.index - before.first <= 4 and head.clause == item.clause


def _does_what_follows(sentence: Sentence, item: Item, region: range) -> bool:
    """Whether a force is to do what is asked, and is not what is to be moved: *that A's army stop its raids*."""
    for other in sentence.items[item.index + 1 : min(item.index + 6, region.stop)]:
        if other.has("action", "halt"):
            return True
        if _with_arms(sentence, other) or (other.cues.get("prep") == "with" and _with_arms(sentence, other, ahead=2)):
            continue  # *fighters with arms leave*
        if other.kind is not TokenKind.WORD or other.has("and", "or", "prep", "passive", "subject"):
            return False
    return False


def _with_arms(sentence: Sentence, item: Item, ahead: int = 0) -> bool:
    """*Leave with their light arms*: whether arms are what somebody takes along."""
    for arms in sentence.items[item.index : item.index + ahead + 1]:
        lead = sentence.items[max(0, arms.index - 3) : arms.index]
        if arms.cues.get("subject") == Subject.DISARMAMENT and not arms.has("action"):
            return "with" in arms.marks or any(other.cues.get("prep") == "with" for other in lead)
    return False


def _aside(sentence: Sentence, item: Item, region: range) -> bool:
    """Whether a word stands in a clause that only tells more of what is asked for: *the pact that they signed*."""
    clause = sentence.clause_of(item)
    opening = sentence.first("who", within=range(clause.start, item.index))
    if opening is None or opening.index - region.start <= 3:
        return False
    # *the posts that it holds, and-a-halt to the raids*: an act with *and* attached goes on with the list.
    row = sentence.items[opening.index + 1 : item.index + 1]
    return not any(other.has("action") and "conj" in other.marks for other in row)


_CAPTIVE = frozenset({Subject.PRISONERS, Subject.HOSTAGES, Subject.CIVILIANS})


def _describes(sentence: Sentence, item: Item, subject: Subject) -> bool:
    """Whether a word tells of what kind those behind it are: *the captured civilians*, *the held hostages*."""
    behind = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    return (
        subject in _CAPTIVE
        and behind is not None
        and behind.cues.get("subject") in _CAPTIVE
        and behind.cues["subject"] != subject
        and behind.kind is TokenKind.WORD
    )


_ARMED = frozenset(
    {Subject.DISARMAMENT, Subject.WITHDRAWAL, Subject.FOREIGN_FORCES, Subject.NUCLEAR, Subject.REARMAMENT}
)


def _done_with(action: Item, subject: Subject) -> bool:
    """Whether an act that is done to arms is over where a list goes on to other things: *disarmament and elections*."""
    return action.cues["action"] == Action.DISARM and subject not in _ARMED


def _merged(found: list[Piece]) -> list[Piece]:
    """*Food and fuel* is one thing that is asked for."""
    merged: list[Piece] = []
    for piece in found:
        before = merged[-1] if merged else None
        same = before is not None and (before.subject, before.action) == (piece.subject, piece.action)
        if before is not None and same and piece.first - before.last <= 3 and piece.lead in (None, before.lead):
            before.last = piece.last
        else:
            merged.append(piece)
    return merged


def _apart(sentence: Sentence, action: Item, subject: Subject, item: Item) -> bool:
    """Whether an action that says by itself what it is about has nothing to do with a noun behind it.

    *Withdraw, a ceasefire*, *withdraw the troops and hold a ceasefire*.
    """
    asked = Action(action.cues["action"])
    own = _OWN_SUBJECT.get(asked)
    if own is None or subject is own or asked is Action.RELEASE:
        return False
    if asked is Action.NEGOTIATE and subject is Subject.WITHDRAWAL:
        return True  # *talks, and a place for its fighters in the army*
    if asked is Action.DISARM and subject is Subject.WITHDRAWAL and item.has("action"):
        return True
    if item.has("ceasefire") and asked in (Action.WITHDRAW, Action.DISARM):
        return True  # *withdraw after the ceasefire*
    if item.has("ceasefire"):
        row = sentence.items[action.index + 1 : item.index + 1]
        return item.clause != action.clause or any(other.has("and") or "conj" in other.marks for other in row)
    return item.clause != action.clause or (asked is Action.DISARM and subject not in _ARMED)


def _only_names(sentence: Sentence, action: Item, subject: Subject, item: Item) -> bool:
    """Whether a noun only says with whom or about what there are to be talks: *talks with the government*."""
    if action.cues["action"] != Action.NEGOTIATE or subject is Subject.SETTLEMENT:
        return False
    return any(other.has("prep", "about") for other in sentence.items[action.index + 1 : item.index]) and not any(
        other.has("and") for other in sentence.items[action.index + 1 : item.index]
    )


def _coordinated(sentence: Sentence, action: Item, found: list[Piece], item: Item) -> bool:
    """Whether a noun stands in one list with the object of an action before it."""
    low = max(action.index, found[-1].last) if found else action.index
    row = sentence.items[low + 1 : item.index + 1]
    if any(other.has("including", "who", "before", "but") for other in row):
        return False
    return any(other.has("and") or "conj" in other.marks or other.kind is TokenKind.MARK for other in row)


def _goes_on(sentence: Sentence, before: Piece, item: Item) -> bool:
    """Whether a noun goes on with a list, and is not in a phrase behind it: *leave A under the truce*."""
    for other in reversed(sentence.items[before.last + 1 : item.index + 1]):
        if other.has("and") or "conj" in other.marks or other.text in (",", "،"):
            return True
        if other.has("prep") and other is not item:
            return False
    return False


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


def _undergoes(item: Item) -> Subject:
    if item.has("subject"):
        return Subject(item.cues["subject"])
    of_whom = next(item.cues[cue] for cue in _PEOPLE if item.has(cue))
    return _OF_PERSONS.get(of_whom, Subject.PRISONERS)


def _earlier(sentence: Sentence, region: range, item: Item, action: Action) -> Action | None:
    """The action, if the list has asked for it before ``item``."""
    row = sentence.items[region.start : item.index]
    return action if any(other.cues.get("action") == action for other in row) else None


def _conjunct(sentence: Sentence, item: Item, found: list[Piece]) -> int:
    """Where the coordinated phrase begins that a subject stands in."""
    low = found[-1].last + 1 if found else item.index
    for other in reversed(sentence.items[max(low, item.index - 4) : item.index + 1]):
        if "conj" in other.marks:
            return other.index
        if other.has("and"):
            return min(other.index + 1, item.index)
        if other.kind is TokenKind.MARK:
            break
    first = item.index
    while (
        first > 0
        and sentence.items[first - 1].has("adjective", "extent")
        and not sentence.items[first - 1].has("action")
    ):
        first -= 1
    return first


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


_STOPPED = frozenset({Action.CEASE, Action.REFRAIN})


def _alone(sentence: Sentence, found: list[Piece], action: Item, region: range) -> None:
    """An action that says by itself what it is about; *return* and *hand over* do not say that people are meant."""
    asked = Action(action.cues["action"])
    subject = _OWN_SUBJECT.get(asked)
    if asked in _STOPPED and _of_something_else(sentence, action, region):
        found.append(Piece(asked, Subject.OTHER, action.index, action.index + 1, action))
        return
    if subject is Subject.PRISONERS and not action.has("release", "released", "freed"):
        return  # *give back*: what, remains open
    if subject is not None:
        found.append(Piece(Action(action.cues["action"]), subject, action.index, action.index, action))


def _of_something_else(sentence: Sentence, action: Item, region: range) -> bool:
    """*Stop backing the rebels*, *drop its claims*: whether what is to be stopped is something that no list knows."""
    behind = sentence.after(action, lambda other: not other.has("glue"), 3)
    if behind is None or behind.index >= region.stop or behind.kind is not TokenKind.WORD or behind.cues:
        return False
    lead = sentence.before(action, lambda other: not other.has("glue"), 3)
    led = lead is not None and (lead.index < region.start + 1 or lead.has("and", "prep", "must", "should", "that"))
    return led or "conj" in action.marks or action.index - region.start <= 6


def _asked(scene: Scene, sentence: Sentence, action: Item | None, subject: Item) -> Action:
    if action is None:
        if subject.has("action"):
            return Action(subject.cues["action"])
        named = about(subject)
        return _NATURAL.get(named, Action.ENSURE) if named is not None else Action.ENSURE
    asked = Action(action.cues["action"])
    if scene.negated(sentence, action, 2):
        return Action.REFRAIN
    if asked is Action.ELIMINATE and any(item.has("force") for item in sentence.items[action.index : subject.index]):
        return Action.WITHDRAW  # *the removal of A's forces from homes*
    return asked


def _piece_end(sentence: Sentence, piece: Piece, stop: int, *, more: bool) -> int:
    last = piece.last
    for item in sentence.items[piece.last + 1 : stop]:
        if item.kind is TokenKind.BREAK or (item.kind is TokenKind.MARK and item.text not in _WITHIN):
            break
        if item.has("speech", "voiced", "need", "condition", "if", "but", "provided", "that", "must", "should"):
            break
        last = item.index
    last = next(
        # *to lift the siege and A to withdraw*: A does the next.
        (item.index for item in sentence.items[max(piece.last + 1, last - 3) : last] if item.has("and") and more),
        last,
    )
    quotes = sum(item.text in QUOTES for item in sentence.items[piece.first : last + 1])
    while last > piece.first and (
        sentence.items[last].has("and", "prep", "or", "glue", "passive")
        or (sentence.items[last].text in QUOTES and quotes % 2)
    ):
        quotes -= sentence.items[last].text in QUOTES
        last -= 1
    return last


_WITHIN = frozenset("-") | QUOTES
"""Marks that do not end what is asked for: *the disarmament of "X"*."""
