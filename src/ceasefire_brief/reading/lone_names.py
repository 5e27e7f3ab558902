"""Mentions of one word: names of parties, capitals that stand for states, pronouns, surnames told before."""

from collections.abc import Iterator

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .fighters import OF_FIGHTERS
from .heads import group_word_before
from .items import Item, Sentence
from .named import Named, OriginalAt, sides_of
from .people import People
from .places import PLACES, told_there, verb_behind
from .roles import role_of
from .tokens import TokenKind

_UNTOLD = (0, 5, 6)
"""Of how many cases the form of a name is that does not show one: of none or of all."""

_LETTERS = 4
"""As many letters as a name has at most that can be told from a word by its capitals only."""


def lone_names(sentence: Sentence, people: People, at: OriginalAt, taken: list[bool]) -> Iterator[Named]:
    """The mentions of one word each, where nothing longer has been found."""
    surnames = people.surnames
    for item in sentence.items if surnames else sentence.where("name", "capital", "metonym", "pronoun"):
        if taken[item.index]:
            continue
        if item.has("name", "capital", "metonym"):
            named = _by_name(sentence, people, item)
            if named is not None:
                people.know_full_name(named.party, item.text)
                yield named
        elif item.has("pronoun"):
            if people.pack.verb_first and item.has("group") and "def" not in item.marks:
                continue  # *The movement* is one told of before, *movement* the head of a name
            role = role_of(sentence, item.index)
            yield Named(None, item.index, item.index, MentionForm.PRONOUN, role, about=item.cues["pronoun"])
        elif surnames and not item.cues and (item.capital or not people.pack.capitals):
            told = people.by_surname(item.text)
            if told is not None:
                item.cases = item.cases or told[1]
                role = role_of(sentence, item.index)
                yield Named(told[0], item.index, item.index, MentionForm.NAME, role)


def _by_name(sentence: Sentence, people: People, item: Item) -> Named | None:
    """The mention that a name or a capital is, if it names who acts and is not a part of another name."""
    pack, items = people.pack, sentence.items
    if item.has("adjective") and _describing(items, item):
        return None
    if pack.only_capitals and _within_a_name(items, item):
        return None
    if pack.capitals and not item.capital and len(item.text) <= _LETTERS and item.has("name"):
        return None  # letters that stand for a name are capitals: *Ad-* is no AD
    if pack.capitals and item.has("capital") and not item.has("name", "adjective") and _no_town(sentence, item):
        return None
    party = sides_of(item, pack)
    if _of_insurgents(items, item, party):
        return None
    role = "at" if _holds(sentence, item) else role_of(sentence, item.index)
    if pack.declined and not role and len(item.cases) in _UNTOLD and _belongs(sentence, item):
        role = "of"
    if _only_a_place(sentence, people, item, role):
        return None
    if pack.capitals and item.has("name") and _country_of_dateline(items, item):
        return None
    if pack.only_capitals and not role and _around_town(sentence, item):
        role = "in"
    form = MentionForm.NAME if item.has("name") else MentionForm.METONYM
    forces = _forces_of(sentence, people, item) if party is not None else None
    if forces is not None and party is not None and party.side.kind is PartyKind.ARMED_GROUP:
        return Named(party.side, forces, item.index, form, role_of(sentence, forces))
    group = party is not None and party.kind is PartyKind.ARMED_GROUP
    first = group_word_before(sentence, item.index) if group and role == "of" else None
    if first is None:
        return Named(party, item.index, item.index, form, role)
    return Named(party, first, item.index, form, role_of(sentence, first))


def _forces_of(sentence: Sentence, people: People, item: Item) -> int | None:
    """*The militia of General X*: where the word for a force stands that a name right behind tells the leader of."""
    at = item.index - 1
    while at > 0 and item.index - at <= 2 and people.pack.verb_first and _title(people, sentence.items[at]):
        at -= 1
    head = sentence.items[at] if people.pack.verb_first and at >= 0 else None
    if head is None or head.has("name") or "def" in head.marks:
        return None
    return at if head.has("group", "force", *OF_FIGHTERS) else None


def _title(people: People, item: Item) -> bool:
    """Whether a word that no list knows has an article, as a title before a name has."""
    plain = item.kind is TokenKind.WORD and not item.cues
    return plain and any("def" in variant.marks for variant in people.pack.lexicon.variants(item.text))


def _no_town(sentence: Sentence, item: Item) -> bool:
    """Whether a form that a capital shares with a plain word is that word: in small letters, *in A* without *in*."""
    return not item.capital or (item.cases == {"loc"} and not role_of(sentence, item.index))


def _only_a_place(sentence: Sentence, people: People, item: Item, role: str) -> bool:
    """*In Kyiv*, *KYIV (Reuters)*: whether a capital is where something happens, and nobody acts or gives there."""
    if not item.has("capital") or item.has("name"):
        return False
    if role not in ("in", "from", "on") and not _dateline(sentence, item):
        return False
    lead = sentence.items[item.index - 2] if role == "from" and item.index > 1 else None
    if lead is not None and lead.has("obtain", "guarantee"):
        return False
    if not people.pack.declined:
        return True
    # *Expects from A*, *demands an apology from A*
    if role in ("from", "on") and sentence.before(item, lambda other: other.has("demand"), 4) is not None:
        return False
    acts = verb_behind(sentence, item.index) or told_there(sentence, item.index, item.index)
    return not (role in PLACES and acts)


def _belongs(sentence: Sentence, item: Item) -> bool:
    """*The plan of A*, where neither a form nor a preposition tells it: a name that is not declined, behind a noun."""
    before = sentence.items[item.index - 1] if item.index else None
    if before is not None and before.has("source"):
        return True  # *in the opinion of A*
    if before is None or not before.has("proposal") or before.has("propose", "speech"):
        return False
    behind = sentence.items[item.index + 1 : item.index + 2]
    return not any(other.has("speech", "propose", "demand", "status", "release", "handover") for other in behind)


def _describing(items: list[Item], item: Item) -> bool:
    """Whether a form that is a state's name and an adjective too describes the noun before it."""
    before = items[item.index - 1] if item.index else None
    if before is None or "conj" in item.marks:
        return False
    return before.has("persons", "one_person", "two_persons", "proposal")


def _dateline(sentence: Sentence, item: Item) -> bool:
    """Whether a city says only where a report was written: *KYIV, 3 May -*, *Kyiv (Reuters)*, *Kyiv. 3 May*."""
    if item.index > 1 or (item.index and sentence.items[0].has("condition", "demand")):
        return False
    if not item.index and [other.text for other in sentence.items[1:]] in ([], ["."]):
        return True
    for other in sentence.items[item.index + 1 : item.index + 12]:
        if other.text in "(—–-|:":
            return True
        if other.kind is TokenKind.WORD and (other.cues and not other.has("month", "weekday", "day")):
            return False
    return False


_WHERE = frozenset({"in", "at", "to", "from", "on"})


def _around_town(sentence: Sentence, item: Item) -> bool:
    """*At talks in Muscat, Oman, the sides agreed*: whether a country only says where the town before it is."""
    items = sentence.items
    if item.index < 3 or items[item.index - 1].text != "," or not item.has("name"):
        return False
    town, prep = items[item.index - 2], items[item.index - 3]
    place = town.capital and (town.has("capital") or not town.cues) and prep.cues.get("prep") in _WHERE
    behind = items[item.index + 1 : item.index + 2]
    ends = not behind or behind[0].kind is not TokenKind.WORD or behind[0].has("prep")
    return place and ends


def _country_of_dateline(items: list[Item], item: Item) -> bool:
    """*DAKAR, Senegal (AP) -*: whether a country says only where a report was written."""
    if not 2 <= item.index <= 4 or items[item.index - 1].text != "," or item.index + 1 >= len(items):
        return False
    town = items[: item.index - 1]
    written = all(word.kind is TokenKind.WORD and word.capital for word in town)
    return written and items[item.index + 1].text in "(—–-"


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
    behind = items[item.index + 1 : item.index + 2]
    return any(other.has("insurgent") and "conj" not in other.marks for other in behind)


def _holds(sentence: Sentence, item: Item) -> bool:
    """*From A-controlled territory*: whether a name says who holds a place."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    return len(behind) == 2 and behind[0].text == "-" and behind[1].cues.get("tied") == "held"
