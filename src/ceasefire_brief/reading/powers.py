"""Those in power whom a text calls by what they are: *the government*, *the army in Niger*."""

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .backdrop import RULERS
from .fighters import OF_FIGHTERS
from .items import Item, Sentence
from .named import Named, OriginalAt, sides_of
from .pack import Pack
from .people import People, slug
from .roles import role_of
from .tokens import QUOTES, TokenKind

_RULING = frozenset({"government", "army"})

_HEADS = ("persons", "one_person", "force", "body", "office", "group", "organization", "side", "subject", "proposal")
"""What a noun before them only describes: *government soldiers*, *the army command*."""

_DEFINING = ("its", "indefinite", "former", "not", "name", "adjective", "capital", "metonym")
"""What stands before a word for those in power if it says which they are, or that they are none."""


def unnamed_power(sentence: Sentence, people: People, head: Item, at: OriginalAt) -> Named | None:
    """*The government*, *the army*: those of the state that the text is about."""
    if head.cues.get("body") not in _RULING:
        return None
    state, last = _seated(sentence, people, head)
    if state is not None:
        return Named(state, head.index, last, MentionForm.DESCRIPTION, role_of(sentence, head.index))
    if not _stands_alone(sentence, people, head):
        return None
    last = head.index
    behind = sentence.items[last + 1 : last + 2]
    if behind and not behind[0].has("name") and (behind[0].has("force") or _sent(behind[0])):
        last += 1  # *government forces*, *government negotiators*
    role = role_of(sentence, head.index)
    if role in ("of", "in"):
        return None
    party = people.backdrop.state(sentence)
    if party is None and _beside_fighters(sentence, head) and not people.backdrop.names_states:
        # *The army and the rebels*, in a text that tells of no state
        words = at.words(sentence.items[head.index], sentence.items[last])
        party = people.make(slug(words), PartyKind.OTHER, words, None)
    return Named(party, head.index, last, MentionForm.DESCRIPTION, role) if party is not None else None


def _ends_with_article(pack: Pack, head: Item) -> bool:
    """Whether the last word of a phrase has the article: *the forces of the government*, one noun behind the other."""
    first, _, last = head.text.rpartition(" ")
    return bool(first) and any("def" in variant.marks for variant in pack.lexicon.variants(last))


def _seated(sentence: Sentence, people: People, head: Item) -> tuple[Party | None, int]:
    """*The government in Khartoum*, *the army in Niger*: the state where those in power sit, and where it stands."""
    row = sentence.items[head.index + 1 : head.index + 4]
    if people.pack.verb_first and len(row) > 2 and not row[1].has("name", "capital") and row[2].has("name"):
        row = [row[0], row[2]]  # *the authorities in the republic of A*
    if len(row) < 2 or row[0].cues.get("prep") != "in" or not row[1].has("name", "capital"):
        return None, head.index
    party = sides_of(row[1], people.pack)
    here = party is not None and party.kind is PartyKind.STATE
    return (party, row[1].index) if here else (None, head.index)


def _beside_fighters(sentence: Sentence, head: Item) -> bool:
    """*The army and the rebels*: whether those who fight it stand beside a word for those in power."""
    beside = sentence.items[max(0, head.index - 3) : head.index + 4]
    return any(item.has(*OF_FIGHTERS) for item in beside)


def _sent(item: Item) -> bool:
    """Whether a word is for those who are sent to negotiate: *the government delegation*."""
    return item.cues.get("body") == "delegation" or item.cues.get("office") == "negotiator"


def _stands_alone(sentence: Sentence, people: People, head: Item) -> bool:
    """Whether a word for those in power has nothing beside it that says which they are, and is no part of a name."""
    pack, items = people.pack, sentence.items
    before = items[head.index - 1] if head.index else None
    behind = items[head.index + 1] if head.index + 1 < len(items) else None
    if before is not None and before.has(*_DEFINING):
        return False
    if pack.verb_first and not head.marks & {"def"} and not _ends_with_article(pack, head):
        return False
    if pack.only_capitals:
        if head.index and before is not None and before.kind is TokenKind.WORD and not before.cues:
            return False  # *local authorities*, *the unity government*
        if head.capital and head.index and not (before is not None and before.kind is not TokenKind.WORD):
            return False
    if behind is None or behind.kind is not TokenKind.WORD:
        return behind is None or (behind.text != "-" and behind.text not in QUOTES)
    if (behind.has("force") or _sent(behind)) and pack.only_capitals:
        return True
    if behind.cues.get("office") in RULERS:
        return True  # *the government of President X*
    if behind.has(*_HEADS) and not behind.has("speech", "release", "action", "demand", "propose", "status"):
        return False
    return bool(behind.cues) or "conj" in behind.marks
