"""Who is named in a sentence, by which words, in which grammatical role."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .fold import fold
from .items import Item, Sentence
from .pack import Pack
from .tokens import TokenKind


@attrs.define(slots=True, eq=False)
class Named:
    """A mention of a party in a sentence.

    Attributes:
        party: Whom it means; ``None`` while that is open.
        first, last: The indices of its items.
        form: How it refers to the party.
        role: The preposition or case that governs it: ``to``, ``from``, ``by``, ``between``, ``of``, ``with``,
            ``in``; where forms show their case, ``object`` for what cannot be a subject; else empty.
        several: For *both sides* and the like: the mention stands for more than one party.
        about: For a pronoun, what it can stand for.
    """

    party: Party | None
    first: int
    last: int
    form: MentionForm
    role: str = ""
    several: bool = False
    about: str = ""


@attrs.define(slots=True, eq=False)
class People:
    """The parties that a document has named so far, and those made up for it."""

    pack: Pack
    made: dict[str, Party] = attrs.field(factory=dict)
    surnames: dict[str, Party] = attrs.field(factory=dict)
    holders: dict[tuple[str, str], Party] = attrs.field(factory=dict)
    groups: list[Party] = attrs.field(factory=list)
    group: Party | None = None
    last: Party | None = None

    def make(self, id: str, kind: PartyKind, name: str, above: Party | None, office: str | None = None) -> Party:
        """The party of this id, made if it is new."""
        found = self.made.get(id)
        if found is None:
            person = kind is PartyKind.PERSON
            found = self.made[id] = Party(
                id=id,
                kind=kind,
                name=name,
                country=above.country if above is not None else None,
                office=office,
                speaks_for=above if person else None,
                part_of=None if person else above,
            )
        return found

    def known(self, person: Party, state: Party, office: str) -> Party:
        """A person whose state the text tells after the name."""
        found = attrs.evolve(person, speaks_for=state, country=state.country, office=office)
        for surname, party in self.surnames.items():
            if party is person:
                self.surnames[surname] = found
        self.made[found.id] = found
        self.holders[office, state.id] = found
        return found

    def holder(self, office: str, side: Party) -> Party:
        """The person of an office: the one that the text names, or one known by office only."""
        known = self.holders.get((office, side.id))
        if known is not None:
            return known
        title = office.replace("_", " ")
        return self.make(f"{side.id}.{office}", PartyKind.PERSON, f"{title} of {side.name}", side, office)


def slug(name: str) -> str:
    """An id from a name, in the name's own script."""
    return re.sub(r"[\W_]+", "-", fold(name).text.casefold()).strip("-")


QUOTES = frozenset("\"«»“”„'")
"""Marks around a name that say nothing of its role."""

_HEADS = ("office", "side", "force", "body", "group", "organization")


def sides_of(item: Item, pack: Pack) -> Party | None:
    """The party that an item names, or is an adjective of."""
    for cue in ("name", "adjective", "capital", "metonym"):
        if cue in item.cues:
            return pack.registry[item.cues[cue]]
    return None


def _state_words(sentence: Sentence, pack: Pack, head: Item) -> tuple[list[Item], int, int]:
    """The adjectives and names of states next to a head noun, with the first and last index they reach."""
    items = sentence.items
    found: list[Item] = []
    first = last = head.index
    if pack.adjective_first:
        at = head.index - 1
        skipped = 0
        while at >= 0 and skipped < 2:
            item = items[at]
            if (item.has("adjective") and not item.has("persons")) or (
                item.has("name", "capital", "metonym") and _is_place(item, pack) and _possessive(item, pack)
            ):
                found.insert(0, item)
                first = at
            elif not (item.has("and") and found) and not item.has("former"):
                if item.kind is not TokenKind.WORD or item.cues or (not found and skipped):
                    break
                skipped += 1
            at -= 1
    at = head.index + 1
    skipped = 0
    while at < len(items):
        item = items[at]
        follows = at == last + 1 or skipped
        if item.has("adjective") and (not pack.adjective_first):
            found.append(item)
            last = at
        elif item.has("name", "capital") and _is_place(item, pack) and (not found or _listed(items, at)) and follows:
            if item.cases and "gen" not in item.cases:
                break
            found.append(item)
            last = at
        elif item.has("prep") and _belonging(item, head) and (at == last + 1 or skipped) and not found:
            skipped = 1
        elif item.has("glue") and skipped and (not found or items[at - 1].has("and")):
            pass
        elif item.has("and") and found and "conj" not in item.marks:
            pass
        elif item.kind is TokenKind.WORD and not item.cues and not found and not skipped and not pack.capitals:
            skipped = 1
        else:
            break
        at += 1
    return found, first, last


def _belonging(item: Item, head: Item) -> bool:
    """Whether a preposition tells whose a noun is: *of*, *from* for those sent, *a spokesman for*, *an aide to*."""
    if item.cues["prep"] in ("for", "to") and head.cues.get("office") in (
        "spokesperson",
        "official",
        "military_spokesperson",
    ):
        return True
    return item.cues["prep"] == "of" or (
        item.cues["prep"] == "from" and "delegation" in (head.cues.get("body"), head.cues.get("office"))
    )


def _listed(items: list[Item], at: int) -> bool:
    """Whether the name at ``at`` goes on a list of names: *the governments of A and B*."""
    back = at - 1
    while back >= 0 and items[back].has("glue") and not items[back].has("and", "prep"):
        back -= 1
    return items[back].has("and") and not any(
        item.has("adjective") or "of" in item.marks or item.has("office", "force", "body", "side", "group")
        for item in items[at : at + 2]
    )


def _is_place(item: Item, pack: Pack) -> bool:
    party = sides_of(item, pack)
    return party is not None and party.kind in (
        PartyKind.STATE,
        PartyKind.ARMED_GROUP,
        PartyKind.INTERNATIONAL_ORGANIZATION,
        PartyKind.COALITION,
    )


def _possessive(item: Item, pack: Pack) -> bool:
    """Whether a name before a noun can stand for an adjective: *US president*, *Sudan's army*."""
    return "of" in item.marks or (pack.adjective_first and not pack.declined)


def role_of(sentence: Sentence, index: int, head: int | None = None) -> str:
    """The preposition, attached or before it, or the case that governs the phrase from ``index`` to its head."""
    item = sentence.items[index]
    for mark in ("to", "by", "of"):
        if mark in item.marks and not (mark == "of" and head is not None and head > index):
            if mark == "to" and index and sentence.items[index - 1].has("held"):
                return "at"  # *subject to the authorities of*
            return mark
    at = index - 1
    while at >= 0 and (
        (sentence.items[at].has("glue") and not sentence.items[at].has("prep"))
        or sentence.items[at].text == "."
        or sentence.items[at].text in QUOTES
    ):
        at -= 1
    if at >= 0:
        before = sentence.items[at]
        if before.has("prep"):
            return _role_of_preposition(before.cues["prep"], _cases(sentence, index, index if head is None else head))
        for cue in ("swap", "exchange"):
            if before.has(cue) and not item.cases:
                return ""
        if before.has("role"):
            return "of"  # *by the mediation of Qatar*
    # A form that can be genitive or dative is a recipient's behind a verb of giving.
    given = index > 0 and sentence.items[index - 1].has(
        "handover", "release", "propose", "provide", "guarantee", "commit"
    )
    last = index if head is None else head
    ahead = sentence.items[last + 1 : last + 2]
    if index == sentence.clause_of(item).start and ahead and ahead[0].has("handover", "release"):
        given = True  # *To B were handed over*
    return _role_of_case(_cases(sentence, index, last), given)


def _cases(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """The cases that a phrase can be in: those that its last word can, and its other words as well."""
    cases = sentence.items[last].cases
    for item in sentence.items[first:last]:
        cases = cases & item.cases or cases
    return cases


def _role_of_preposition(preposition: str, cases: frozenset[str]) -> str:
    """What a preposition means with a case: *into* a country or *in* it, *with* somebody or *from* them."""
    if preposition == "in" and "acc" in cases and "loc" not in cases:
        return "to"
    if preposition == "with" and "gen" in cases and "ins" not in cases:
        return "from"
    return preposition


def _role_of_case(cases: frozenset[str], given: bool = False) -> str:
    if not cases or "nom" in cases:
        return ""
    if cases <= {"dat", "loc"} or (given and "dat" in cases and "acc" not in cases):
        return "to"
    if cases == {"ins"}:
        return "by"
    return "of" if "acc" not in cases and "gen" in cases else "object"


def find_mentions(sentence: Sentence, people: People, original: str, at: "OriginalAt") -> list[Named]:
    """The mentions of one sentence, in order, none inside another."""
    row = sorted(_mentions(sentence, people, original, at), key=lambda named: named.first)
    row = _without_aliases(sentence, row)
    _know_groups(sentence, people, row)
    if not people.pack.declined:
        for left, right in pairwise(row):
            # *between A and B*: one preposition for both.
            between = sentence.items[left.last + 1 : right.first]
            joined = not between and "conj" in sentence.items[right.first].marks
            if left.role == "between" and not right.role and (joined or (len(between) == 1 and between[0].has("and"))):
                right.role = "between"
    if people.pack.declined:
        for left, right in pairwise(row):
            # *between A and B*: a preposition governs both, though it stands before the first only.
            between = [item for item in sentence.items[left.last + 1 : right.first] if item.text not in QUOTES]
            if len(between) == 1 and (between[0].has("and", "or") or between[0].text == ","):
                shared = sentence.items[left.first].cases & sentence.items[right.first].cases
                if shared or not sentence.items[right.first].cases:
                    right.role = left.role
        for named in row:
            if named.role in _PLACES and (
                _acts(sentence, named.last, row) or _told_there(sentence, named.first, named.last, row)
            ):
                named.role = ""
    return row


_PLACES = ("in", "on", "at")
_ACTS = ("demand", "propose", "call", "thanks", "welcome", "denied")


def _acts(sentence: Sentence, last: int, row: Sequence[Named] = ()) -> bool:
    """*In the Kremlin they said*: a place right before a verb without another subject stands for those who act."""
    for item in sentence.items[last + 1 : last + 3]:
        if item.kind is not TokenKind.WORD:
            return False
        said = item.cues.get("speech") not in (None, "agree", "discuss")
        if said or item.has(*_ACTS) or {"rejected", "refused"} & set(item.statuses):
            return not any(item.index < named.first <= item.index + 2 and not named.role for named in row)
        if item.cues and not item.has("glue"):
            return False
    return False


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
            if named.first - before.last == 2:
                before.last = named.last + 1
                continue
        kept.append(named)
    return kept


def _told_there(sentence: Sentence, first: int, last: int, row: Sequence[Named] = ()) -> bool:
    """*..., they said in the Kremlin*: a place right behind a verb of saying that opens its clause."""
    verb = sentence.items[first - 2] if first > 1 else None
    if (
        verb is None
        or verb.cues.get("speech") in (None, "agree", "discuss")
        or not sentence.items[first - 1].has("prep")
    ):
        return False
    if (
        first > 2
        and sentence.items[first - 3].clause == verb.clause
        and sentence.items[first - 3].kind is TokenKind.WORD
    ):
        return False
    return not any(last < named.first <= last + 3 and not named.role for named in row)


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
            named.party = people.group
            behind = sentence.items[named.last + 1 : named.last + 2]
            if named.role == "of" and behind and behind[0].has("office", "body", "force"):
                named.role, named.last = "", behind[0].index


def _describing(items: list[Item], item: Item) -> bool:
    """Whether a form that is a state's name and an adjective too describes the noun before it."""
    before = items[item.index - 1] if item.index else None
    return before is not None and before.has("persons", "one_person", "two_persons", "proposal")


def _named_last(sentence: Sentence, people: People, item: Item) -> Party | None:
    """The state or armed group named last before an item."""
    for other in reversed(sentence.items[: item.index]):
        party = sides_of(other, people.pack) if other.has("name", "metonym", "capital") else None
        if party is not None and party.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP):
            return party
    return people.last


def _dateline(sentence: Sentence, item: Item) -> bool:
    """Whether a city says only where a report was written: *KYIV, 3 May -*, *Kyiv (Reuters)*."""
    if item.index > 1:
        return False
    for other in sentence.items[item.index + 1 : item.index + 12]:
        if other.text in "(—–-|:":
            return True
        if other.kind is TokenKind.WORD and (other.cues and not other.has("month", "weekday", "day")):
            return False
    return False


class OriginalAt:
    """Maps items back to the words as published."""

    def __init__(self, text: str, start: "object", end: "object") -> None:
        self.text, self._start, self._end = text, start, end

    def words(self, first: Item, last: Item, *, whole: bool = False) -> str:
        """The words from one item to another, with what is attached to the first only if ``whole``."""
        return self.text[self._start(first.start if whole else first.core) : self._end(last.end)]  # type: ignore[operator]


def _mentions(sentence: Sentence, people: People, original: str, at: OriginalAt) -> Iterator[Named]:
    pack, items = people.pack, sentence.items
    taken = [False] * len(items)

    def take(first: int, last: int) -> None:
        for index in range(first, last + 1):
            taken[index] = True

    if pack.only_capitals:
        for group, first, last in _named_by_type(sentence, people, at):
            yield Named(group, first, last, MentionForm.NAME, role_of(sentence, first, last))
            take(first, last)
    for item in sentence.where(*_HEADS):
        if taken[item.index]:
            continue
        head = next((cue for cue in _HEADS if cue in item.cues), None)
        if head is None or item.has("name"):
            continue
        states, first, last = _state_words(sentence, pack, item)
        sides = list(dict.fromkeys(party for word in states if (party := sides_of(word, pack))))
        if head == "office":
            if len(sides) > 1:
                yield from _each_side(sentence, states, sides, first, last, item)
                take(first, last)
                continue
            if not sides and item.index and items[item.index - 1].has("its"):
                # *its spokesman*: of the side that was named last.
                owner = _named_last(sentence, people, item)
                sides = [owner] if owner is not None else []
            person, last = _person_after(sentence, people, item, last, sides[0] if sides else None, at, taken)
            if person is not None and person[1] and last + 2 < len(items) and items[last + 1].cues.get("prep") == "of":
                # *President X of Y*
                state = sides_of(items[last + 2], pack)
                if state is not None and person[0].side in (state, person[0]):
                    last += 2
                    if person[0].side is person[0]:
                        person = people.known(person[0], state, item.cues["office"]), True
            if person is not None:
                form = MentionForm.NAME if person[1] else MentionForm.OFFICE
                yield Named(person[0], first, last, form, role_of(sentence, first, max(first, item.index)))
                take(first, last)
        elif head == "side":
            if sides:
                yield from _each_side(sentence, states, sides, first, last, item)
                take(first, last)
            elif item.cues["side"] == "all":
                yield Named(None, item.index, item.index, MentionForm.SIDE, role_of(sentence, item.index), several=True)
                take(item.index, item.index)
        elif head in ("force", "body") and len(sides) > 1:
            yield from _each_side(sentence, states, sides, first, last, item)
            take(first, last)
        elif head == "body" and len(sides) > 1:
            # *the Ukrainian and US delegations*: one of each.
            for number, side in enumerate(sides):
                low = first if number == 0 else states[number].index
                high = last if number == len(sides) - 1 else max(low, states[number + 1].index - 2)
                yield Named(side, low, high, MentionForm.NAME, role_of(sentence, first, max(first, item.index)))
            take(first, last)
        elif head in ("force", "body") and sides:
            side = sides[0]
            kind = PartyKind.ARMED_FORCE if head == "force" else PartyKind.GOVERNMENT_BODY
            value = item.cues[head] or "armed_forces"
            if head == "body" and value == "government":
                party = side
            else:
                party = people.make(f"{side.id}.{value}", kind, f"{value.replace('_', ' ')} of {side.name}", side)
            yield Named(party, first, last, MentionForm.NAME, role_of(sentence, first, max(first, item.index)))
            take(first, last)
    for item in sentence.where("group"):
        quoted = None if taken[item.index] else _quoted(items, item)
        if quoted is not None:
            name = at.words(items[quoted.start], items[quoted.stop - 1])
            folded = " ".join(items[index].text for index in quoted)
            party = people.make(slug(folded), PartyKind.ARMED_GROUP, name, None)
            yield Named(party, item.index, quoted.stop, MentionForm.NAME, role_of(sentence, item.index))
            take(item.index, quoted.stop)
    surnames = people.surnames
    for item in items if surnames else sentence.where("name", "capital", "metonym", "pronoun"):
        if taken[item.index]:
            continue
        if item.has("name", "capital", "metonym"):
            if item.has("adjective") and _describing(items, item):
                continue
            party = sides_of(item, pack)
            role = role_of(sentence, item.index)
            if (
                item.has("capital")
                and not item.has("name")
                and (role in ("in", "from", "on") or _dateline(sentence, item))
            ):
                acts = _acts(sentence, item.index) or _told_there(sentence, item.index, item.index)
                if not (pack.declined and role in _PLACES and acts):
                    continue
            form = MentionForm.NAME if item.has("name") else MentionForm.METONYM
            yield Named(party, item.index, item.index, form, role)
        elif item.has("pronoun"):
            yield Named(
                None,
                item.index,
                item.index,
                MentionForm.PRONOUN,
                role_of(sentence, item.index),
                about=item.cues["pronoun"],
            )
        elif item.kind is TokenKind.WORD and item.text in people.surnames and not item.cues:
            yield Named(
                people.surnames[item.text], item.index, item.index, MentionForm.NAME, role_of(sentence, item.index)
            )


_NO_NAMES = frozenset(
    {
        "name",
        "capital",
        "metonym",
        "office",
        "prep",
        "glue",
        "pronoun",
        "month",
        "weekday",
        "speech",
        "that",
        "who",
        "and",
    }
    | {"but", "or", "not", "its", "force", "body", "side", "number", "day", "passive", "future", "ordinal", "history"}
)


def _named_by_type(sentence: Sentence, people: People, at: OriginalAt) -> Iterator[tuple[Party, int, int]]:
    """Armed groups that no list knows, by the type word that ends their names: *the Northern Shield Army*."""
    items = sentence.items
    for item in sentence.where("group"):
        if not item.capital or item.has("name"):
            continue
        first, own = item.index, False
        while first > 0 and item.index - first < 4:
            word = items[first - 1]
            if (
                not word.capital
                or word.kind is not TokenKind.WORD
                or not _NO_NAMES.isdisjoint(word.cues)
                or "of" in word.marks
            ):
                break
            first -= 1
            own = own or (not word.has("adjective") and first > 0)
        if not own:
            continue
        words = at.words(items[first], item)
        party = people.make(slug(words), PartyKind.ARMED_GROUP, words, None)
        behind = items[item.index + 1 : item.index + 4]
        if len(behind) == 3 and behind[0].text == "(" and behind[2].text == ")" and not behind[1].cues:
            people.surnames[behind[1].text] = party
        yield party, first, item.index


def _quoted(items: list[Item], head: Item) -> range | None:
    """The name in quotation marks behind a word for a group, if no list knows it: *the group "X"*."""
    if head.index + 2 >= len(items) or items[head.index + 1].text not in _OPENING:
        return None
    for item in items[head.index + 2 : head.index + 7]:
        if item.text in _CLOSING:
            return range(head.index + 2, item.index) if item.index > head.index + 2 else None
        if item.kind is not TokenKind.WORD or item.has("name", "adjective", "capital"):
            return None
    return None


_OPENING = frozenset('"«“„')
_CLOSING = frozenset('"»”“')


def _each_side(
    sentence: Sentence, states: list[Item], sides: list[Party], first: int, last: int, head: Item
) -> Iterator[Named]:
    """A mention for each side of *the Russian and Ukrainian delegations*, *the ministers of A and B*."""
    starts = [first]
    for side in sides[1:]:
        word = next(state for state in states if sides_of_word(state, side))
        starts.append(max(word.index, starts[-1] + 1))
    role = role_of(sentence, first, max(first, head.index))
    for number, side in enumerate(sides):
        high = last if number == len(sides) - 1 else starts[number + 1] - 1
        yield Named(side, starts[number], high, MentionForm.SIDE, role)


def sides_of_word(item: Item, side: Party) -> bool:
    """Whether a word names a side."""
    return any(item.cues.get(cue) == side.id for cue in ("name", "adjective", "capital", "metonym"))


def _office(sentence: Sentence, item: Item) -> str:
    """The office that a word names; a counterpart has the office named last."""
    value = item.cues["office"]
    if value != "counterpart":
        return value
    before = [other.cues["office"] for other in sentence.where("office", within=range(item.index))]
    return next((office for office in reversed(before) if office != value), "official")


def _person_after(
    sentence: Sentence,
    people: People,
    office: Item,
    last: int,
    side: Party | None,
    at: OriginalAt,
    taken: list[bool],
) -> tuple[tuple[Party, bool] | None, int]:
    """The person that an office names, by the name after it or by the office alone."""
    items, pack = sentence.items, people.pack
    value = _office(sentence, office)
    here = last + 1
    if here < len(items) and items[here].has("name"):
        party = pack.registry[items[here].cues["name"]]
        if party.kind is PartyKind.PERSON:
            if side is not None and party.speaks_for is side and party.office == value:
                people.holders[value, side.id] = party
            return (party, True), here
    name: list[Item] = []
    while here < len(items) and len(name) < 4 and not taken[here]:
        item = items[here]
        if name and item.text == "." and len(name[-1].text) == 1:
            here += 1
            continue
        if name and item.has("name") and (party := pack.registry[item.cues["name"]]).kind is PartyKind.PERSON:
            return (party, True), here
        if item.kind is not TokenKind.WORD or (item.cues and not item.has("glue")):
            break
        if pack.capitals and not item.capital:
            break
        if not pack.capitals and (item.cues or len(name) == 2 or "to" in item.marks):
            break
        name.append(item)
        here += 1
    if not pack.capitals and name:
        # Where capitals do not tell a name from a noun, only what stands right before a pause or verb is one.
        after = items[here] if here < len(items) else None
        closed = after is None or after.kind is not TokenKind.WORD or after.has("speech", "that", "prep", "name")
        if not closed or side is None:
            name = []
    if name and (side is not None or value not in ("official", "leader", "chief")):
        words = at.words(name[0], name[-1])
        full = slug(words)
        known = people.surnames.get(name[-1].text)
        party = known or people.make(full, PartyKind.PERSON, words, side, value)
        for item in name[-1:]:
            people.surnames[item.text] = party
        if side is not None:
            people.holders[value, side.id] = party
        return (party, True), name[-1].index
    if side is None:
        return None, last
    return (people.holder(value, side), False), last
