"""Fighters whom a text calls by what they are: *Syrian rebels*, *armed groups*."""

from collections.abc import Iterator, Sequence

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .heads import group_word_before, state_words
from .items import Item, Sentence
from .named import Named, OriginalAt, sides_of
from .people import People, slug
from .roles import role_of
from .tokens import QUOTES, TokenKind

OF_FIGHTERS = ("fighters", "factions")
"""The cues of words for them: people who fight, and groups of such people."""

_LET_GO = ("release", "released", "handover", "receive", "swap", "exchange", "freed", "for", "captivity")
"""What stands before people who are let go."""

_CAUGHT = ("health", "caught", "captivity", "encircled", "number", "many")
"""What describes people who are let go."""

_REBELS = "rebels"
_GUNMEN = "gunmen"
_SOLDIERY = "army"
_OPPOSITION = "opposition"
_OPPOSED = ("armed_opposition", _OPPOSITION)
"""Words of which a text uses one for the other: *the opposition fighters*, *the opposition*."""


def unnamed_fighters(sentence: Sentence, people: People, at: OriginalAt, taken: Sequence[bool]) -> Iterator[Named]:
    """*Syrian rebels*, *armed groups*: those whom the text names elsewhere, else a group that is called so."""
    for item in sentence.where(*OF_FIGHTERS):
        if taken[item.index] or item.has("name") or _let_go(sentence, people, item):
            continue
        if _named_beside(sentence, people, item, taken):
            _know_titled(sentence, people, item)
            continue
        if people.pack.only_capitals and taken[item.index + 1 : item.index + 2] == [True]:
            continue  # *the opposition leader X*
        words, first, last = state_words(sentence, people.pack, item)
        state = next((party.side for word in words if (party := sides_of(word, people.pack)) is not None), None)
        if state is not None and state.kind is not PartyKind.STATE:
            continue
        if state is None:
            state, last = _in_state(sentence, people, item, last)
        while first and _describes(sentence.items, first - 1, people):
            first -= 1
        if item.cues.get("fighters") == _SOLDIERY:
            of = state or people.backdrop.state(sentence)
            if of is not None:
                yield Named(of, first, last, MentionForm.DESCRIPTION, role_of(sentence, first, item.index))
            continue
        if _of_no_conflict(people, item, state) or _only_described(sentence, people, item):
            continue
        party = _fighters(sentence, people, item, state, at.words(sentence.items[first], sentence.items[last]))
        role = role_of(sentence, first, item.index)
        head = group_word_before(sentence, first) if role == "of" else None
        if head is not None:
            first, role = head, role_of(sentence, head)
        if not role and _undergoes(sentence, people, first):
            role = "object"
        yield Named(party, first, last, MentionForm.DESCRIPTION, role)


def _know_titled(sentence: Sentence, people: People, item: Item) -> None:
    """*The opposition A*, and then *the opposition*: a group by the word right before its name."""
    behind = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    party = sides_of(behind, people.pack) if behind is not None and behind.has("name") else None
    if party is not None and party.kind is PartyKind.ARMED_GROUP and item.has("factions"):
        people.titled[item.cues["factions"]] = party


def _undergoes(sentence: Sentence, people: People, first: int) -> bool:
    """*Accused A of arming the militias*: whether fighters are the object of a gerund, where no case tells."""
    verb = sentence.before(sentence.items[first], lambda other: not other.has("glue"), 2)
    ending = people.pack.progressive
    if verb is None or not ending or not verb.text.endswith(ending):
        return False
    return verb.index > 0 and sentence.items[verb.index - 1].has("prep")


def _let_go(sentence: Sentence, people: People, item: Item) -> bool:
    """Whether words for fighters stand for captives, counted or set free, not for who acts."""
    items = sentence.items
    if people.pack.verb_first and any(
        other.cues.get("prep") == "from" for other in items[item.index + 1 : item.index + 4]
    ):
        return False  # *Freed the fighters [from] 20*: the subject stands behind its verb
    before = items[max(0, item.index - 3) : item.index]
    groups = item.has("factions")  # *three armed groups* act, three fighters are let go
    for other in reversed(before):
        if groups and (other.kind is TokenKind.NUMBER or other.has("number")):
            continue
        if other.kind is TokenKind.NUMBER or other.has(*_CAUGHT, *_LET_GO, "persons", "one_person"):
            return True
        if other.kind is not TokenKind.WORD or other.cues.get("prep", "of") not in ("of", "for"):
            break
        if other.has("speech", "held", "and", "that", "who"):
            break
    behind = items[item.index + 1 : item.index + 3]
    if behind and (behind[0].has("captivity", "caught") or (behind[0].has("who") and len(behind) > 1)):
        return True
    return bool(behind) and behind[0].has("held") and any(other.cues.get("prep") in ("by", "in") for other in behind)


def _of_no_conflict(people: People, item: Item, state: Party | None) -> bool:
    """Whether *gunmen* are robbers: the text tells of no army, no group, and no country of theirs."""
    return item.cues.get("fighters") == _GUNMEN and state is None and not people.backdrop.tells_of_war


def _only_described(sentence: Sentence, people: People, item: Item) -> bool:
    """*The movement "X", of the opposition*: where adjectives stand behind, whether a word describes a noun before.

    Neither is *the foreign fighters* one of the sides that a text names, where nobody knows the adjective.
    """
    before = sentence.items[item.index - 1] if item.index else None
    behind = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    if people.pack.verb_first and behind is not None and "def" in item.marks & behind.marks and not behind.cues:
        return True
    if not people.pack.verb_first or before is None or "def" not in item.marks or "conj" in item.marks:
        return False
    if before.has("adjective"):
        return False
    return before.text in QUOTES or "def" in before.marks or before.has("name", "group", "persons")


def _named_beside(sentence: Sentence, people: People, item: Item, taken: Sequence[bool]) -> bool:
    """*Taliban fighters*, *fighters of the movement "X"*: whether the group's name stands beside the word."""
    items = sentence.items
    if item.index and taken[item.index - 1] and people.pack.adjective_first:
        return True
    before = items[max(0, item.index - 2) : item.index]
    beside = [other for other in before[-1:] if people.pack.adjective_first]
    if before and (before[-1].text == "-" or (before[-1].text in ")]" and item.index > 3)):
        beside += before[:1]  # *the Liberation Army (LA) rebel group*
    for other in items[item.index + 1 : item.index + 5]:
        if other.text in QUOTES:
            return True
        small = other.has("prep", "glue") and other.cues.get("prep", "of") == "of"
        if not other.has("name", "group", "organization") and not small and other.text != "-":
            break
        beside.append(other)
    for other in beside:
        party = sides_of(other, people.pack)
        if party is not None and party.side.kind is not PartyKind.STATE:
            return True
    return False


def _in_state(sentence: Sentence, people: People, item: Item, last: int) -> tuple[Party | None, int]:
    """*Rebels in northern Mali*: the state where fighters are, and where its name stands."""
    row = sentence.items[item.index + 1 : item.index + 5]
    if not row or row[0].cues.get("prep") != "in":
        return None, last
    for other in row[1:]:
        if other.has("name") and not other.has("adjective"):
            party = sides_of(other, people.pack)
            here = party is not None and party.kind is PartyKind.STATE
            return (party, other.index) if here else (None, last)
        if other.kind is not TokenKind.WORD or (other.cues and not other.has("glue")):
            break
    return None, last


def _describes(items: Sequence[Item], index: int, people: People) -> bool:
    """*Druze militias*, *armed opposition*: whether a word that no list knows describes the noun behind it."""
    word = items[index]
    return people.pack.only_capitals and word.kind is TokenKind.WORD and word.capital and not word.cues and index > 0


def _named_before(sentence: Sentence, people: People, item: Item) -> Party | None:
    """The armed group that the sentence names last before a word."""
    for other in reversed(sentence.items[: item.index]):
        party = sides_of(other, people.pack) if other.has("name", "adjective", "capital") else None
        if party is not None and party.side.kind is PartyKind.ARMED_GROUP:
            return party.side
    return None


def _fighters(sentence: Sentence, people: People, item: Item, state: Party | None, words: str) -> Party:
    """The group that a word for fighters stands for."""
    lemma = item.cues.get("fighters") or item.cues.get("factions") or ""
    one = item.has("fighters")
    if one:
        if state is None:
            here = _named_before(sentence, people, item) or people.group
            known = any(word == lemma for word, _, _ in people.unnamed)
            if here is not None and not (known and people.is_unnamed(here)):
                return here
        found = people.backdrop.group(state, rebels=lemma == _REBELS)
        if found is not None:
            return found
    alike = _OPPOSED if lemma in _OPPOSED else (lemma,)
    titled = next((people.titled[word] for word in alike if word in people.titled), None)
    if titled is not None and state is None:
        return titled
    for called, where, party in reversed(people.unnamed):
        if called in alike and (where is state or state is None or where is None):
            return party
    kind = PartyKind.OTHER if lemma == _OPPOSITION else PartyKind.ARMED_GROUP
    party = people.make(slug(words), kind, words, None)
    people.unnamed.append((lemma, state, party))
    return party
