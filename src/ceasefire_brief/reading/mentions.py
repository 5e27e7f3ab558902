"""Who is named in a sentence, by which words, in which grammatical role."""

from collections.abc import Iterator
from itertools import pairwise

from ..model.mention import MentionForm
from ..model.party import PartyKind
from .acronyms import know_acronyms, named_by_initials
from .fighters import unnamed_fighters
from .group_names import named_by_type, named_in_quotes
from .headed import headed_mentions, sides_without_noun
from .heads import sent_by
from .items import Sentence
from .lone_names import lone_names
from .named import Named, OriginalAt
from .people import People
from .places import PLACES, acts_behind, told_there
from .roles import role_of
from .tokens import QUOTES, TokenKind

_FINDERS = (
    named_by_type,
    headed_mentions,
    sides_without_noun,
    named_by_initials,
    named_in_quotes,
    unnamed_fighters,
    lone_names,
)
"""What finds mentions, those of more words before those of fewer."""


def find_mentions(sentence: Sentence, people: People, at: OriginalAt) -> list[Named]:
    """The mentions of one sentence, in order, none inside another."""
    row = sorted(_mentions(sentence, people, at), key=lambda named: named.first)
    row = _without_aliases(sentence, row)
    know_acronyms(sentence, people, row, at)
    row = _with_the_latter(sentence, people, row)
    _know_groups(sentence, people, row)
    _know_senders(sentence, row)
    _know_apposed(sentence, people, row)
    _know_fighters(sentence, people, row)
    if people.pack.verb_first:
        _with_titles(sentence, row)
        row = _with_backers(sentence, row)
        _know_surnames(sentence, people, row)
    if not people.pack.declined:
        row = _with_what_they_are(row)
        _share_prepositions(sentence, people, row)
        return row
    row = _without_appositions(sentence, row)
    _share_cases(sentence, row)
    for named in row:
        if named.role in PLACES and (
            acts_behind(sentence, named, row) or told_there(sentence, named.first, named.last, row)
        ):
            named.role = ""
    return row


def _mentions(sentence: Sentence, people: People, at: OriginalAt) -> Iterator[Named]:
    """The mentions of one sentence, each of words that no earlier one has taken."""
    taken = [False] * len(sentence.items)
    for find in _FINDERS:
        for named in find(sentence, people, at, taken):
            yield named
            for index in range(named.first, named.last + 1):
                taken[index] = True


def _with_the_latter(sentence: Sentence, people: People, row: list[Named]) -> list[Named]:
    """*Freed the latter 40*: where verbs stand first, an adjective right behind one means who was named last."""
    if "latter" not in sentence.cued or not people.pack.verb_first:
        return row
    found = list(row)
    for item in sentence.where("latter", within=range(1, len(sentence.items))):
        verb = sentence.items[item.index - 1]
        before = [named for named in row if named.last < item.index and named.party is not None]
        acts = verb.has("release", "handover", "receive", "held", "speech", "demand", "status", "action", "contact")
        if not acts or "def" in verb.marks or not before or before[-1].party is None:
            continue
        party = before[-1].party.side
        found.append(Named(party, item.index, item.index, MentionForm.PRONOUN, role_of(sentence, item.index)))
    return sorted(found, key=lambda named: named.first)


def _know_surnames(sentence: Sentence, people: People, row: list[Named]) -> None:
    """*Badr Abdelatty met*, and then *Abdelatty said*: the last word of a listed name, where it means nothing else."""
    for named in row:
        item = sentence.items[named.last]
        surname = item.text.rpartition(" ")[2]
        person = named.party is not None and named.party.kind is PartyKind.PERSON and item.has("name")
        if person and named.party is not None and " " in item.text and len(surname) > _INITIALS:
            if people.pack.lexicon.candidates(surname).alone is None:
                people.surnames.setdefault(surname, named.party)


_INITIALS = 3
"""As many letters as are too few for a surname."""


def _with_titles(sentence: Sentence, row: list[Named]) -> None:
    """*The leader of the opposition X*, where an office stands before whom it leads and the name: part of the name."""
    for before, named in pairwise((None, *row)):
        if named is None or named.party is None or named.party.kind is not PartyKind.PERSON or named.first < 2:
            continue
        office, whom = sentence.items[named.first - 2 : named.first]
        apart = before is None or before.last < office.index
        if apart and office.has("office") and whom.has("factions", "insurgent"):
            named.first = office.index


def _with_backers(sentence: Sentence, row: list[Named]) -> list[Named]:
    """*The forces of A loyal to B*: where what describes stands behind, who backs a side is part of its mention."""
    kept: list[Named] = []
    for named in row:
        before = kept[-1] if kept else None
        gap = sentence.items[before.last + 1 : named.first] if before is not None else []
        told = [item for item in gap if item.text not in QUOTES and not item.has("glue")]
        told = told[1:] if len(told) > 1 and told[0].text == "," else told
        if before is not None and told and told[0].has("belongs") and all(item.has("prep") for item in told[1:]):
            before.last = named.last
            continue
        kept.append(named)
    return kept


def _know_senders(sentence: Sentence, row: list[Named]) -> None:
    """*A delegation from A*: those who are sent by a side are a part of its mention."""
    for named in row:
        head = sent_by(sentence, named.first) if named.role == "from" else None
        if head is not None and not any(other.first <= head.index <= other.last for other in row):
            named.first, named.role = head.index, role_of(sentence, head.index)


def _know_apposed(sentence: Sentence, people: People, row: list[Named]) -> None:
    """*John Doe, the foreign minister of A, said*, and then *Doe said*: a name that an office only explains."""
    for named in row if people.pack.capitals else ():
        if named.form is not MentionForm.OFFICE or named.party is None or named.party.kind is not PartyKind.PERSON:
            continue
        comma = sentence.before(sentence.items[named.first], lambda other: other.text == ",", 4)
        if comma is None or any(item.capital for item in sentence.items[comma.index + 1 : named.first]):
            continue
        name = []
        for item in reversed(sentence.items[max(0, comma.index - 4) : comma.index]):
            if item.kind is not TokenKind.WORD or not item.capital or item.cues:
                break
            name.append(item)
        if 2 <= len(name) <= 3 and name[0].text not in people.surnames:
            people.know_surname(name[0].text, named.party)


def _know_fighters(sentence: Sentence, people: People, row: list[Named]) -> None:
    """*The rebels of A*, *guerrillas of the A*: those who fight for a group that is named are a part of its mention."""
    for named in row if people.pack.only_capitals else ():
        at = named.first - 1
        while at > 0 and sentence.items[at].has("glue") and not sentence.items[at].has("prep"):
            at -= 1
        if named.role != "of" or at < 1 or named.party is None or named.party.kind is not PartyKind.ARMED_GROUP:
            continue
        head = sentence.items[at - 1]
        if head.has("insurgent") and not any(other.first <= head.index <= other.last for other in row):
            named.first, named.role = head.index, role_of(sentence, head.index)


def _share_prepositions(sentence: Sentence, people: People, row: list[Named]) -> None:
    """*Between A and B*, *on A and B*: one preposition for both."""
    governing = _GOVERNING | {"by"} if people.pack.verb_first else _GOVERNING
    for left, right in pairwise(row):
        between = sentence.items[left.last + 1 : right.first]
        joined = not between and "conj" in sentence.items[right.first].marks
        linked = bool(between) and between[0].has("and") and all(item.has("glue") for item in between[1:])
        if left.role in governing and not right.role and (joined or linked):
            right.role = left.role


_GOVERNING = frozenset({"between", "on", "in", "against", "with"})
"""Prepositions that stand before the first of two only."""


def _share_cases(sentence: Sentence, row: list[Named]) -> None:
    """*Between A and B*, where the two have one case: a preposition governs both, though it stands before the first."""
    for left, right in pairwise(row):
        between = [item for item in sentence.items[left.last + 1 : right.first] if item.text not in QUOTES]
        if left.first and sentence.items[left.first - 1].has("source") and not any(item.has("and") for item in between):
            continue  # *In the words of A, B must leave*
        if len(between) == 1 and (between[0].has("and", "or") or between[0].text == ","):
            shared = sentence.items[left.first].cases & sentence.items[right.first].cases
            if shared or not sentence.items[right.first].cases:
                right.role = left.role


def _without_appositions(sentence: Sentence, row: list[Named]) -> list[Named]:
    """*The rebels X*, *the movement X*: a word for a group right before its name is part of the name."""
    kept: list[Named] = []
    for place, named in enumerate(row):
        behind = row[place + 1] if place + 1 < len(row) else None
        between = sentence.items[named.last + 1 : behind.first] if behind is not None else []
        names = behind is not None and behind.party is not None and behind.party.kind is PartyKind.ARMED_GROUP
        same = behind is not None and named.party in (None, behind.party)
        if named.about == "group" and same and names and all(item.text in '-«"“„' for item in between):
            continue
        if kept and _town_of(sentence, kept[-1], named):
            kept[-1].last = named.last  # *in the capital of A, B*
            continue
        kept.append(named)
    return kept


def _with_what_they_are(row: list[Named]) -> list[Named]:
    """*The Front (F) rebels*: a word for what a group is, right behind its name, is part of the mention."""
    kept: list[Named] = []
    for named in row:
        before = kept[-1] if kept else None
        described = named.form is MentionForm.DESCRIPTION and before is not None
        if described and before is not None and before.party is named.party and named.first == before.last + 1:
            before.last = named.last
            continue
        kept.append(named)
    return kept


def _town_of(sentence: Sentence, before: Named, named: Named) -> bool:
    """Whether a capital only adds its name to that of its country right before it."""
    item = sentence.items[named.first]
    return before.party is named.party is not None and item.has("capital") and named.first == before.last + 1


def _without_aliases(sentence: Sentence, row: list[Named]) -> list[Named]:
    """*The Rapid Support Forces (RSF)* are one mention."""
    kept: list[Named] = []
    for named in row:
        before = kept[-1] if kept else None
        around = sentence.items[named.first - 1 : named.last + 2 : named.last - named.first + 2] if named.first else []
        if (
            before is not None
            and before.party is named.party is not None
            and [item.text for item in around] in (["(", ")"], ["[", "]"])
        ):
            if all(item.text in QUOTES for item in sentence.items[before.last + 1 : named.first - 1]):
                before.last = named.last + 1
                continue
        kept.append(named)
    return kept


def _know_groups(sentence: Sentence, people: People, row: list[Named]) -> None:
    """*The group*, *its spokesman*: the armed group that was named last."""
    for named in row:
        if (
            named.party is not None
            and named.party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP)
            and not named.role
        ):
            people.last = named.party.side
        if named.party is not None and named.party.side.kind is PartyKind.ARMED_GROUP:
            people.group = named.party.side
        elif named.about == "group" and named.party is None:
            named.party = people.group or people.backdrop.group(None, rebels=False)
            behind = sentence.items[named.last + 1 : named.last + 2]
            if named.role == "of" and behind and behind[0].has("office", "body", "force"):
                named.role, named.last = "", behind[0].index
