"""Mentions with a head noun and the states beside it: *the president of A*, *the B side*, *A's army*."""

from collections.abc import Iterator

import attrs

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .group_names import OPENING
from .heads import state_words
from .items import Item, Sentence
from .named import Named, OriginalAt, sides_of
from .officers import person_after, posted
from .people import People
from .powers import unnamed_power
from .roles import role_of
from .tokens import DASHES, TokenKind

_HEADS = ("office", "side", "force", "body", "group", "organization")


@attrs.frozen(eq=False)
class _Phrase:
    """A head noun with the states beside it.

    Attributes:
        head: The noun.
        states: The words for states.
        sides: Whom these name, each once.
        first, last: The indices that the phrase reaches from and to.
    """

    head: Item
    states: list[Item]
    sides: list[Party]
    first: int
    last: int


def headed_mentions(sentence: Sentence, people: People, at: OriginalAt, taken: list[bool]) -> Iterator[Named]:
    """The mentions of a sentence that an office, a side, a force or a body is the head of."""
    for item in sentence.where(*_HEADS):
        head = next((cue for cue in _HEADS if cue in item.cues), None)
        if taken[item.index] or head is None or item.has("name"):
            continue
        states, first, last = state_words(sentence, people.pack, item)
        sides = list(dict.fromkeys(party.side for word in states if (party := sides_of(word, people.pack))))
        head = _kind_of_head(item, head, sides, declined=people.pack.declined)
        phrase = _Phrase(item, states, sides, first, last)
        if head in ("office", "force", "body") and len(sides) > 1:
            yield from _each_side(sentence, phrase)
        elif head == "side" and item.has("body") and sentence.items[item.index - 1].has("his"):
            continue  # *A and the members of his delegation*
        elif head == "side":
            yield from _sides(sentence, phrase)
        elif head == "office":
            holder = _holder(sentence, people, phrase, at, taken)
            if holder is not None:
                yield holder
        elif head in ("force", "body") and sides:
            yield _own_body(sentence, people, phrase, head)
        elif item.has("body") and (power := unnamed_power(sentence, people, item, at)) is not None:
            yield power


def _kind_of_head(item: Item, head: str, sides: list[Party], *, declined: bool) -> str:
    """*The leaders met*, and *the leaders of A met*: a word for both sides that is one of whose they are, if told."""
    if item.cues.get("side") != "all":
        return head
    if not sides:
        return head if declined and item.cues.get("office") != "official" else "side"
    other = next((cue for cue in ("office", "body") if cue in item.cues), head)
    return other if len(sides) == 1 else head


def sides_without_noun(sentence: Sentence, people: People, at: OriginalAt, taken: list[bool]) -> Iterator[Named]:
    """*The A side returned 12, the B — four*: an adjective for a side, where an earlier one has the noun of both."""
    noun = sentence.first("side") if people.pack.declined else None
    if noun is None:
        return
    for item in sentence.where("adjective"):
        row = sentence.items[max(0, item.index - 1) : item.index + 2]
        if taken[item.index] or item.index < noun.index or len(row) < 3 or item.has("persons"):
            continue
        before, _, behind = row
        counts = behind.kind is TokenKind.NUMBER or behind.has("number") or behind.text in DASHES
        if counts and before.kind is not TokenKind.NUMBER and not before.has("number"):
            party = sides_of(item, people.pack)
            yield Named(party, item.index, item.index, MentionForm.SIDE, role_of(sentence, item.index))


def _sides(sentence: Sentence, phrase: _Phrase) -> Iterator[Named]:
    """*The A side*, *the A and B sides*, *both sides*; *A's warring parties* are not A."""
    if phrase.head.cues["side"] == "all" and len(phrase.sides) < 2 and not _one_side(phrase):
        role = role_of(sentence, phrase.first, max(phrase.first, phrase.head.index))
        yield Named(None, phrase.first, phrase.last, MentionForm.SIDE, role, several=True)
    elif phrase.sides:
        yield from _each_side(sentence, phrase)
    elif phrase.head.cases == {"gen"} and phrase.first == phrase.head.index and _ungoverned(sentence, phrase.head):
        yield Named(None, phrase.first, phrase.last, MentionForm.SIDE, "", several=True)


_BEFORE_SUBJECTS = ("contact", "weekday", "day", "month", "recap", "history", "that", "and", "but", "besides", "future")


def _ungoverned(sentence: Sentence, noun: Item) -> bool:
    """*At the talks (the) sides exchanged*, where one form is *of a side*, too: whether nothing before it owns it."""
    start = sentence.clause_of(noun).start
    before = [item for item in sentence.items[start : noun.index] if item.kind is TokenKind.WORD]
    behind = sentence.items[noun.index + 1 : noun.index + 2]
    opens = not before or before[-1].has(*_BEFORE_SUBJECTS)
    return opens and bool(behind) and behind[0].kind is TokenKind.WORD and not behind[0].has("prep")


def _one_side(phrase: _Phrase) -> bool:
    """*Through the A side*, where the form is that of *the sides*, too, and only the adjective shows that it is one."""
    return any(word.has("adjective") and word.cases & phrase.head.cases == {"gen"} for word in phrase.states)


def _own_body(sentence: Sentence, people: People, phrase: _Phrase, kind: str) -> Named:
    """*A's army*, *the ministry of B*; a government is the state itself."""
    side, value = phrase.sides[0], phrase.head.cues[kind] or "armed_forces"
    party = side
    if kind == "force" or value != "government":
        made = PartyKind.ARMED_FORCE if kind == "force" else PartyKind.GOVERNMENT_BODY
        party = people.make(f"{side.id}.{value}", made, f"{value.replace('_', ' ')} of {side.name}", side)
    role = role_of(sentence, phrase.first, max(phrase.first, phrase.head.index))
    return Named(party, phrase.first, phrase.last, MentionForm.NAME, role)


def _holder(sentence: Sentence, people: People, phrase: _Phrase, at: OriginalAt, taken: list[bool]) -> Named | None:
    """*President X of A*, *the A foreign minister*, *its spokesman*: who holds an office."""
    office = phrase.head
    side, last = _whose(sentence, people, phrase)
    last = posted(sentence, people, office, last)
    person, last = person_after(sentence, people, office, last, side, at, taken)
    if person is not None and person[1]:
        party, last = _of_the_state(sentence, people, office, person[0], last)
        person = party, True
    if person is None and side is None and last == office.index and _stands_alone(sentence, office):
        # *The foreign minister said*: who was told of before by the same word.
        known = people.called.get(office.text)
        ours = people.backdrop.ours(office, sentence) if known is None and "contact" in sentence.cued else None
        known = people.holder(office.cues["office"], ours) if ours is not None else known
        known = known or _only_holder(people, office.cues["office"])
        person = (known, False) if known is not None else None
    if person is None:
        return None
    people.called[office.text] = person[0]
    form = MentionForm.NAME if person[1] else MentionForm.OFFICE
    role = role_of(sentence, phrase.first, max(phrase.first, office.index))
    return Named(person[0], phrase.first, last, form, role)


def _only_holder(people: People, office: str) -> Party | None:
    """*The foreign minister stressed*: the only person named so far whose office that is, by whatever words."""
    alike = _MINISTERS if office == "minister" else {office}
    known = {party for (value, _), party in people.holders.items() if value in alike}
    return next(iter(known)) if len(known) == 1 else None


_MINISTERS = frozenset({"minister", "foreign_minister", "defence_minister"})
"""Offices of those whom a text goes on to call *the minister*."""


def _whose(sentence: Sentence, people: People, phrase: _Phrase) -> tuple[Party | None, int]:
    """Whose an office is, and the index up to which the words say so."""
    office = phrase.head
    if phrase.sides:
        return phrase.sides[0], phrase.last
    if office.index and sentence.items[office.index - 1].has("its"):
        return _named_last(sentence, people, office), phrase.last  # *its spokesman*: of the side named last
    if phrase.last == office.index:
        return _of_the_group(sentence, people, office)  # *a spokesman of the group*: of the group named last
    return None, phrase.last


def _of_the_state(sentence: Sentence, people: People, office: Item, person: Party, last: int) -> tuple[Party, int]:
    """*President X of Y*: a person by the state that stands behind the name, and how far the words reach."""
    behind = sentence.items[last + 1 : last + 3]
    if len(behind) < 2 or behind[0].cues.get("prep") != "of":
        return person, last
    state = sides_of(behind[1], people.pack)
    if state is None or person.side not in (state, person):
        return person, last
    return (people.known(person, state, office.cues["office"]) if person.side is person else person), last + 2


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
                other.text in OPENING or other.has("name") for other in further
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
    if item.cues["office"] not in _HIGH | {"minister"} or (behind is not None and behind.text == "-"):
        return False
    if behind is None or behind.kind is not TokenKind.WORD or behind.cues.get("prep") in ("to", "on", "with", "from"):
        return True
    return behind.has("speech", "that", "demand", "call", "need", "contact") or bool(behind.marks & {"by", "to"})


def _each_side(sentence: Sentence, phrase: _Phrase) -> Iterator[Named]:
    """A mention for each side of *the Russian and Ukrainian delegations*, *the ministers of A and B*."""
    starts = [phrase.first]
    for side in phrase.sides[1:]:
        word = next((state for state in phrase.states if _names(state, side)), None)
        # No state's word names a body of its own: *an A security council aide*.
        starts.append(max(word.index if word is not None else 0, starts[-1] + 1))
    role = role_of(sentence, phrase.first, max(phrase.first, phrase.head.index))
    for number, side in enumerate(phrase.sides):
        high = phrase.last if number == len(phrase.sides) - 1 else starts[number + 1] - 1
        yield Named(side, starts[number], high, MentionForm.SIDE, role)


def _names(item: Item, side: Party) -> bool:
    """Whether a word names a side."""
    return any(item.cues.get(cue) == side.id for cue in ("name", "adjective", "capital", "metonym"))
