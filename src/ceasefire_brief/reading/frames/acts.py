"""Which act goes with which subject: troops are withdrawn, arms are given up, aid is let in."""

from collections.abc import Iterator

from ...model.condition import Action
from ...model.exchange import DetaineeCategory
from ...model.guarantee import Undertaking
from ...model.provision import Subject
from ..items import Item, Sentence
from ..scene import Scene

_OF_PERSONS: dict[str, Subject] = {
    DetaineeCategory.HOSTAGE: Subject.HOSTAGES,
    DetaineeCategory.CHILD: Subject.CIVILIANS,
    DetaineeCategory.CIVILIAN: Subject.CIVILIANS,
}


PEOPLE = ("persons", "two_persons", "one_person")
"""Cues of words for people, one, two or more."""


OWN_SUBJECT = {
    Action.WITHDRAW: Subject.WITHDRAWAL,
    Action.DISARM: Subject.DISARMAMENT,
    Action.RELEASE: Subject.PRISONERS,
    Action.NEGOTIATE: Subject.SETTLEMENT,
}


WHERE = frozenset({Subject.TERRITORY, Subject.CIVILIANS, Subject.HUMANITARIAN_ACCESS, Subject.GOVERNANCE})
"""What one withdraws from: the withdrawal is what is asked for."""


WAR_EFFORT = frozenset({Subject.MILITARY_AID, Subject.INTELLIGENCE, Subject.MOBILIZATION, Subject.REARMAMENT})
"""What keeps a war going: who asks for an end to one of these does not ask for more of another."""


NATURAL = {
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


HEEDED = frozenset({Subject.SECURITY_INTERESTS, Subject.HUMANITARIAN_CONSIDERATIONS})
"""What one takes into account rather than stops or eliminates, whatever verb stands nearer."""


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


def foreign_forces(sentence: Sentence, within: range | None = None) -> Iterator[Item]:
    """The words of a sentence for troops from abroad: *peacekeepers*, *all foreign troops*."""
    for item in sentence.where("subject", within=within):
        if item.cues["subject"] == Subject.FOREIGN_FORCES:
            yield item


def of_fighting(row: list[Item], asked: Action, subject: Subject) -> Subject:
    """*An end to the war*: an end to the fighting as a whole is a ceasefire, an end to the raids is not."""
    whole = subject is Subject.ATTACKS and asked is Action.CEASE and any(item.has("fighting") for item in row)
    return Subject.CEASEFIRE if whole else subject


def undergoes(item: Item) -> Subject:
    """*Hostages*, *the prisoners*: the subject that a word is for, of which the verb comes behind it."""
    if item.has("subject"):
        return Subject(item.cues["subject"])
    of_whom = next(item.cues[cue] for cue in PEOPLE if item.has(cue))
    return _OF_PERSONS.get(of_whom, Subject.PRISONERS)


def asked_of(scene: Scene, sentence: Sentence, action: Item | None, subject: Item) -> Action:
    """What is asked of a subject: what its verb says, or what one asks of it that has none, *security guarantees*."""
    if action is None:
        if subject.has("action"):
            return Action(subject.cues["action"])
        named = about(subject)
        return NATURAL.get(named, Action.ENSURE) if named is not None else Action.ENSURE
    asked = Action(action.cues["action"])
    if scene.negated(sentence, action, 2):
        return Action.REFRAIN
    if asked is Action.ELIMINATE and any(item.has("force") for item in sentence.items[action.index : subject.index]):
        return Action.WITHDRAW  # *the removal of A's forces from homes*
    return asked


def natural(asked: Action, subject: Subject, *, shared: bool) -> Action:
    """What is asked of a subject that goes badly with the verb before it: *an end to the raids, the withdrawal*.

    Args:
        asked: The act of the verb.
        subject: What it would be done to.
        shared: Whether the verb has had an object already.
    """
    if shared and asked is Action.REFRAIN and subject is Subject.SETTLEMENT:
        return NATURAL[subject]
    if shared and asked in (Action.CEASE, Action.RELEASE, Action.LIFT) and subject in NATURAL:
        # Nobody asks for an end to a withdrawal.
        if asked is not Action.LIFT or subject is not Subject.HUMANITARIAN_ACCESS:
            asked = NATURAL[subject]
    if shared and subject is Subject.SECURITY_GUARANTEES and asked not in _ASSURED:
        asked = NATURAL[subject]  # *that A accept a truce, and guarantees*
    return asked


def fitted(
    sentence: Sentence, action: Item | None, item: Item, asked: Action, subject: Subject
) -> tuple[Action, Subject]:
    """The act and the subject that are meant, where a verb and its noun say it loosely: *free the occupied towns*."""
    if asked is Action.WITHDRAW and subject is Subject.GOVERNANCE and _leaves_power(sentence, action, item):
        return Action.REFRAIN, subject  # *its departure from power*
    if asked is Action.WITHDRAW and subject in WHERE:
        return asked, Subject.WITHDRAWAL
    if asked is Action.RELEASE and subject is Subject.TERRITORY and action is not None and action.has("release"):
        return Action.WITHDRAW, Subject.WITHDRAWAL  # *free the occupied towns*
    if subject is Subject.DISARMAMENT and asked is Action.WITHDRAW:
        return asked, Subject.WITHDRAWAL  # *pull back its heavy weapons*
    if subject is Subject.DISARMAMENT and asked in (Action.RELEASE, Action.REFRAIN):
        return Action.DISARM, subject
    if subject is Subject.WITHDRAWAL and asked is Action.DISARM:
        return asked, Subject.DISARMAMENT
    if subject is Subject.WITHDRAWAL and asked is Action.CEASE:
        return Action.WITHDRAW, subject  # *an end to the military presence*
    if subject is Subject.WITHDRAWAL and asked is Action.RELEASE:
        return asked, Subject.PRISONERS  # *the release of its fighters*
    return asked, of_fighting([item], asked, subject)


def _leaves_power(sentence: Sentence, action: Item | None, item: Item) -> bool:
    """Whether somebody is to leave power and not a place: nothing but *from* stands between the two."""
    between = sentence.items[action.index + 1 : item.index] if action is not None else []
    return len(between) == 1 and between[0].cues.get("prep") == "from"
