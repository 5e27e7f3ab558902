"""Who is named in a sentence, by which words, in which grammatical role."""

from collections.abc import Iterator
from itertools import pairwise

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .acronyms import know_acronyms, named_by_initials
from .fighters import unnamed_fighters
from .heads import sent_by, state_words
from .items import Item, Sentence
from .named import Named, OriginalAt, sides_of
from .officers import person_after
from .people import People, slug
from .places import PLACES, acts_behind, told_there, verb_behind
from .powers import unnamed_power
from .roles import role_of
from .tokens import QUOTES, TokenKind

_LETTERS = 4
"""As many letters as a name has at most that can be told from a word by its capitals only."""

_HEADS = ("office", "side", "force", "body", "group", "organization")


def find_mentions(sentence: Sentence, people: People, original: str, at: "OriginalAt") -> list[Named]:
    """The mentions of one sentence, in order, none inside another."""
    row = sorted(_mentions(sentence, people, original, at), key=lambda named: named.first)
    row = _without_aliases(sentence, row)
    know_acronyms(sentence, people, row, at)
    _know_groups(sentence, people, row)
    for named in row:
        head = sent_by(sentence, named.first) if named.role == "from" else None
        if head is not None and not any(other.first <= head.index <= other.last for other in row):
            named.first, named.role = head.index, role_of(sentence, head.index)
    if not people.pack.declined:
        for left, right in pairwise(row):
            # *between A and B*, *on A and B*: one preposition for both.
            between = sentence.items[left.last + 1 : right.first]
            joined = not between and "conj" in sentence.items[right.first].marks
            governs = left.role in (
                "between",
                "on",
                "in",
                "against",
                "with",
                *(("by",) if people.pack.verb_first else ()),
            )
            linked = bool(between) and between[0].has("and") and all(item.has("glue") for item in between[1:])
            if governs and not right.role and (joined or linked):
                right.role = left.role
    if people.pack.declined:
        row = _without_appositions(sentence, row)
        for left, right in pairwise(row):
            # *between A and B*: a preposition governs both, though it stands before the first only.
            between = [item for item in sentence.items[left.last + 1 : right.first] if item.text not in QUOTES]
            if (
                left.first
                and sentence.items[left.first - 1].has("source")
                and not any(item.has("and") for item in between)
            ):
                continue  # *In the words of A, B must leave*
            if len(between) == 1 and (between[0].has("and", "or") or between[0].text == ","):
                shared = sentence.items[left.first].cases & sentence.items[right.first].cases
                if shared or not sentence.items[right.first].cases:
                    right.role = left.role
        for named in row:
            if named.role in PLACES and (
                acts_behind(sentence, named, row) or told_there(sentence, named.first, named.last, row)
            ):
                named.role = ""
    return row


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
        kept.append(named)
    return kept


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


def _of_the_group(sentence: Sentence, people: People, item: Item) -> tuple[Party | None, int]:
    """The armed group that a word right behind an office stands for, and where that word stands."""
    for behind in sentence.items[item.index + 1 : item.index + 3]:
        if behind.cues.get("pronoun") == "group" and "name" not in behind.cues:
            further = sentence.items[behind.index + 1 : behind.index + 2]
            if (behind.cases and "gen" not in behind.cases) or any(
                other.text in _OPENING or other.has("name") for other in further
            ):
                break
            earlier = (sides_of(other, people.pack) for other in reversed(sentence.items[: item.index]) if other.cues)
            named = (party for party in earlier if party is not None and party.kind is PartyKind.ARMED_GROUP)
            owner = next(named, people.group)
            return owner, behind.index if owner is not None else item.index
        if not behind.has("prep", "article"):
            break
    return None, item.index


_HIGH = frozenset({"president", "prime_minister", "foreign_minister", "defence_minister", "king", "emir", "chancellor"})
"""Offices that a state has one holder of."""


def _stands_alone(sentence: Sentence, item: Item) -> bool:
    """Whether an office stands without a word behind it that could tell whose it is."""
    behind = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    if item.cues["office"] not in _HIGH or (behind is not None and behind.text == "-"):
        return False
    if behind is None or behind.kind is not TokenKind.WORD or behind.cues.get("prep") in ("to", "on", "with", "from"):
        return True
    return behind.has("speech", "that", "demand", "call", "need") or bool(behind.marks & {"by", "to"})


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


def _country_of_dateline(items: list[Item], item: Item) -> bool:
    """*DAKAR, Senegal (AP) -*: whether a country says only where a report was written."""
    if not 2 <= item.index <= 4 or items[item.index - 1].text != "," or item.index + 1 >= len(items):
        return False
    town = items[: item.index - 1]
    written = all(word.kind is TokenKind.WORD and word.capital for word in town)
    return written and items[item.index + 1].text in "(—–-"


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
        states, first, last = state_words(sentence, pack, item)
        sides = list(dict.fromkeys(party.side for word in states if (party := sides_of(word, pack))))
        if head == "office":
            if len(sides) > 1:
                yield from _each_side(sentence, states, sides, first, last, item)
                take(first, last)
                continue
            if not sides and item.index and items[item.index - 1].has("its"):
                # *its spokesman*: of the side that was named last.
                owner = _named_last(sentence, people, item)
                sides = [owner] if owner is not None else []
            elif not sides and last == item.index:
                # *a spokesman of the group*: of the group that was named last.
                owner, last = _of_the_group(sentence, people, item)
                sides = [owner] if owner is not None else []
            person, last = person_after(sentence, people, item, last, sides[0] if sides else None, at, taken)
            if person is not None and person[1] and last + 2 < len(items) and items[last + 1].cues.get("prep") == "of":
                # *President X of Y*
                state = sides_of(items[last + 2], pack)
                if state is not None and person[0].side in (state, person[0]):
                    last += 2
                    if person[0].side is person[0]:
                        person = people.known(person[0], state, item.cues["office"]), True
            if person is None and not sides and last == item.index and _stands_alone(sentence, item):
                # *The foreign minister said*: who was told of before by the same word.
                known = people.called.get(item.text)
                person = (known, False) if known is not None else None
            if person is not None:
                people.called[item.text] = person[0]
                form = MentionForm.NAME if person[1] else MentionForm.OFFICE
                yield Named(person[0], first, last, form, role_of(sentence, first, max(first, item.index)))
                take(first, last)
        elif head == "side":
            if item.cues["side"] == "all" and len(sides) < 2:
                # *Both sides*, *A's warring parties*: those of a place are not the state.
                role = role_of(sentence, first, max(first, item.index))
                yield Named(None, first, last, MentionForm.SIDE, role, several=True)
                take(first, last)
            elif sides:
                yield from _each_side(sentence, states, sides, first, last, item)
                take(first, last)
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
        elif item.has("body") and (power := unnamed_power(sentence, people, item, at)) is not None:
            yield power
            take(power.first, power.last)
    for named in named_by_initials(sentence, people, at, taken):
        yield named
        take(named.first, named.last)
    for item in sentence.where("group"):
        quoted = None if taken[item.index] else _quoted(items, item)
        if quoted is not None:
            name = at.words(items[quoted.start], items[quoted.stop - 1])
            folded = " ".join(items[index].text for index in quoted)
            party = people.make(slug(folded), PartyKind.ARMED_GROUP, name, None)
            yield Named(party, item.index, quoted.stop, MentionForm.NAME, role_of(sentence, item.index))
            take(item.index, quoted.stop)
    for fighters in unnamed_fighters(sentence, people, at, taken):
        yield fighters
        take(fighters.first, fighters.last)
    surnames = people.surnames
    for item in items if surnames else sentence.where("name", "capital", "metonym", "pronoun"):
        if taken[item.index]:
            continue
        if item.has("name", "capital", "metonym"):
            if item.has("adjective") and _describing(items, item):
                continue
            if pack.only_capitals and _within_a_name(items, item):
                continue
            if pack.capitals and not item.capital and len(item.text) <= _LETTERS and item.has("name"):
                continue  # letters that stand for a name are capitals: *Ad-* is no AD
            party = sides_of(item, pack)
            if _of_insurgents(items, item, party):
                continue
            role = "at" if _holds(sentence, item) else role_of(sentence, item.index)
            if (
                item.has("capital")
                and not item.has("name")
                and (role in ("in", "from", "on") or _dateline(sentence, item))
            ):
                acts = verb_behind(sentence, item.index) or told_there(sentence, item.index, item.index)
                asked = role == "from" and item.index > 1 and items[item.index - 2].has("demand")
                given = role == "from" and item.index > 1 and items[item.index - 2].has("obtain", "guarantee")
                if not (given or (pack.declined and (asked or (role in PLACES and acts)))):
                    continue
            if pack.capitals and item.has("name") and _country_of_dateline(items, item):
                continue
            form = MentionForm.NAME if item.has("name") else MentionForm.METONYM
            first = _type_before(sentence, item, party) if role == "of" else item.index
            if first < item.index:
                role = role_of(sentence, first)
            yield Named(party, first, item.index, form, role)
        elif item.has("pronoun"):
            yield Named(
                None,
                item.index,
                item.index,
                MentionForm.PRONOUN,
                role_of(sentence, item.index),
                about=item.cues["pronoun"],
            )
        elif item.text in people.surnames and not item.cues and (item.capital or not pack.capitals):
            yield Named(
                people.surnames[item.text], item.index, item.index, MentionForm.NAME, role_of(sentence, item.index)
            )


def _type_before(sentence: Sentence, item: Item, party: Party | None) -> int:
    """*The militia of X*, *the movement X*: where the word begins that tells what sort of group a name is of."""
    at = item.index - 1
    while at > 0 and sentence.items[at].has("glue", "prep") and sentence.items[at].cues.get("prep", "of") == "of":
        at -= 1
    kind = sentence.items[at] if at >= 0 else item
    group = party is not None and party.kind is PartyKind.ARMED_GROUP
    return at if group and kind.has("group") and not kind.has("persons") and "name" not in kind.cues else item.index


def _within_a_name(items: list[Item], item: Item) -> bool:
    """Whether the name of a country is a part of a person's: *Haji Mali Khan*."""
    around = items[max(0, item.index - 1) : item.index] + items[item.index + 1 : item.index + 2]
    return (
        " " not in item.text
        and len(around) == 2
        and item.index > 1
        and all(
            other.capital and not other.cues and other.kind is TokenKind.WORD and not other.marks for other in around
        )
    )


def _of_insurgents(items: list[Item], item: Item, party: Party | None) -> bool:
    """*A's rebels*, *A rebels*: those who fight a state are not the state."""
    if party is None or party.kind is not PartyKind.STATE:
        return False
    return any(other.has("insurgent") for other in items[item.index + 1 : item.index + 2])


def _holds(sentence: Sentence, item: Item) -> bool:
    """*From A-controlled territory*: whether a name says who holds a place."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    return len(behind) == 2 and behind[0].text == "-" and behind[1].cues.get("tied") == "held"


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
        if first > 0 and items[first - 1].has("name") and not items[first - 1].marks:
            first -= 1  # *the A Liberation Movement*: the country's name begins the group's
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
