"""The states that stand beside a noun: the president of A, the B side."""

from ..model.party import PartyKind
from .items import Item, Sentence
from .named import sides_of
from .pack import Pack
from .tokens import QUOTES, TokenKind

_FIELDS = frozenset({"subject", "undertaking", "purpose"})
"""Cues of nouns that tell what an office or a body is for: *the A war minister*, *the A peace delegation*."""


def state_words(sentence: Sentence, pack: Pack, head: Item) -> tuple[list[Item], int, int]:
    """The adjectives and names of states next to a head noun, with the first and last index they reach."""
    found = _before(sentence.items, pack, head) if pack.adjective_first else []
    first = found[0].index if found else head.index
    behind = _behind(sentence.items, pack, head, found, first)
    return [*found, *behind], first, behind[-1].index if behind else head.index


def _before(items: list[Item], pack: Pack, head: Item) -> list[Item]:
    """*The A and B ministers*, *A's peace delegation*: those whose the noun is, where they stand before it."""
    found: list[Item] = []
    skipped = 0
    for item in reversed(items[: head.index]):
        if skipped == 2:
            break
        if (item.has("adjective") and not item.has("persons")) or (
            item.has("name", "capital", "metonym") and _owns(item, pack, head) and _possessive(item, pack)
        ):
            lead = items[item.index - 1] if found and item.index else None
            bare = not item.has("adjective") and "of" not in item.marks
            if lead is not None and bare and lead.has("prep"):
                break  # *King X of A and the B president*
            found.insert(0, item)
        elif not (found and (item.has("and") or _lists_before(items, item.index))) and not item.has("former"):
            if item.kind is not TokenKind.WORD or not item.cues.keys() <= _FIELDS or (not found and skipped):
                break
            skipped += 1
    return found


def _behind(items: list[Item], pack: Pack, head: Item, before: list[Item], first: int) -> list[Item]:
    """*The ministers of A, B and C*, *the A president*, where adjectives follow: those named behind the noun."""
    found = _of_whose_body(items, pack, head) if not before else []
    if found:
        return found
    last, skipped = head.index, False
    for item in items[head.index + 1 :]:
        named = [*before, *found]
        follows = item.index == last + 1 or skipped
        follows = follows or (head.has("side") and bool(found) and items[item.index - 1].has("and"))
        another = named and named[-1].has("name") and item.has("name") and not item.cases and "conj" not in item.marks
        listed = pack.declined and _listed(items, item.index)
        if another and not listed and (item.index == last + 1 or not head.has("side")):
            break  # *the secretary-general of A urged: B*, a name of its own, and not *the leaders of A and B*
        if item.has("adjective") and not pack.adjective_first:
            last = item.index
            if not (found and _only_tells_where(pack, found[-1], item)):
                found.append(item)
        elif item.has("adjective") and _of_what_it_heads(items, item.index, head, pack):
            return [item]
        elif (
            item.has("name", "capital")
            and _owns(item, pack, head)
            and (not named or _listed(items, item.index))
            and follows
        ):
            if not _may_own(items, pack, head, item, named):
                break
            found.append(item)
            last = item.index
        elif not named and follows and _leads_on(items, pack, head, item, first):
            skipped = True
        elif not _joins(items, item, named, skipped):
            unknown = item.kind is TokenKind.WORD and not item.cues
            again = skipped and not _one_more(pack, items[item.index - 1], item)
            if not unknown or named or again or pack.capitals:
                break
            skipped = True
        elif pack.declined:
            last = item.index  # *ministers (of) A and B*, where cases tell whose they are
    return found


def _only_tells_where(pack: Pack, before: Item, item: Item) -> bool:
    """*The leader of the movement M of C*: whether an adjective right behind a group's name says where it is from."""
    group = sides_of(before, pack) if before.has("name") and before.index == item.index - 1 else None
    return group is not None and group.kind is PartyKind.ARMED_GROUP and "conj" not in item.marks


def _one_more(pack: Pack, before: Item, item: Item) -> bool:
    """*A member of the political bureau of A*: whether two words that no list knows both have the article attached."""
    return not before.cues and all(
        any("def" in variant.marks for variant in pack.lexicon.variants(word.text)) for word in (before, item)
    )


def _of_whose_body(items: list[Item], pack: Pack, head: Item) -> list[Item]:
    """*The head of the A delegation*, *an adviser to the B president*, where cases tell whose a noun is."""
    if not (pack.declined and pack.adjective_first and head.has("office")):
        return []
    adjective = items[head.index + 1] if head.index + 1 < len(items) else None
    if adjective is None or not adjective.has("adjective") or "gen" not in adjective.cases or adjective.has("persons"):
        return []
    for noun in items[adjective.index + 1 : adjective.index + 4]:
        if noun.has("body", "force", "office", "side") and not noun.has("group", "name"):
            return [adjective, noun] if not noun.cases or "gen" in noun.cases else []
        if noun.kind is not TokenKind.WORD or not noun.cues.keys() <= _FIELDS:
            break
    return []


def _may_own(items: list[Item], pack: Pack, head: Item, item: Item, named: list[Item]) -> bool:
    """Whether the form of a name behind a noun lets it tell whose the noun is."""
    if item.cases and "gen" not in item.cases and not _opens_a_name(items, item.index - 1):
        return False
    # *The presidency thanked C*: a name belongs to a noun with its article by *of* only.
    return not (pack.verb_first and "def" in head.marks and "to" not in item.marks and not named)


def _leads_on(items: list[Item], pack: Pack, head: Item, item: Item, first: int) -> bool:
    """Whether a word right behind a noun leads to whose it is: *of*, *the envoy of the secretary-general of*."""
    if item.has("prep") and (_belonging(item, head) or _serves_in(items, item.index, head, pack)):
        return not (first and items[first - 1].has("its"))  # *its delegates from the capital*
    if head.has("office") and _what_it_leads(item):
        return True  # *the envoy of the secretary-general of A*, *the commander of the army of B*
    # *The leader of the movement "A"*, *a delegation of the rebels of A*
    return pack.declined and head.has("office", "body") and _opens_a_name(items, item.index)


def _joins(items: list[Item], item: Item, named: list[Item], skipped: bool) -> bool:
    """Whether a small word or a comma goes on with those whose a noun is."""
    if item.has("glue") and skipped and (not named or items[item.index - 1].has("and")):
        return True
    return bool(named) and ((item.has("and") and "conj" not in item.marks) or _lists_more(items, item.index))


def _of_what_it_heads(items: list[Item], at: int, head: Item, pack: Pack) -> bool:
    """*The minister of the A defence*, *the head of the A army*: an adjective right behind an office."""
    if pack.adjective_first and not pack.declined:
        lead = [item for item in items[head.index + 1 : at] if not item.has("glue") or item.has("prep")]
        leads = len(lead) == 1 and lead[0].cues.get("prep") == "of" and head.has("office") and at + 1 < len(items)
        return leads and items[at + 1].has("body", "force", "subject") and not items[at].has("name")
    if not (pack.declined and head.has("office") and at == head.index + 1 and at + 1 < len(items)):
        return False
    return "gen" in items[at].cases and items[at + 1].has("body", "force", "subject", "undertaking")


def _lists_before(items: list[Item], at: int) -> bool:
    """*The A, B and C ministers*: whether a comma stands between two adjectives of such a list."""
    if items[at].text != "," or not at or not items[at - 1].has("adjective"):
        return False
    behind = items[at + 1 : at + 4]
    return bool(behind) and behind[0].has("adjective") and any(item.has("and") or item.text == "," for item in behind)


def _serves_in(items: list[Item], at: int, head: Item, pack: Pack) -> bool:
    """*Officials in the intelligence service of A*, *an official in the group*, *a negotiator for the group*."""
    behind = next((item for item in items[at + 1 : at + 3] if not item.has("glue")), None)
    if behind is None or head.cues.get("office") not in _SERVING or items[at].cues["prep"] not in ("in", "for", "from"):
        return False
    party = sides_of(behind, pack)
    group = party is not None and party.kind is PartyKind.ARMED_GROUP
    inside = head.cues["office"] == "official" and items[at].cues["prep"] == "in"
    return group or (inside and behind.has("body", "force"))


_SERVING = frozenset({"official", "leader", "negotiator", "spokesperson", "military_spokesperson"})
"""Those who are *in* a group or *for* it."""


def _what_it_leads(item: Item) -> bool:
    """Whether a noun behind an office tells what it is the office of, with the state's name still to come."""
    return (
        item.cues.get("office") == "secretary_general"
        or (item.has("office") and "gen" in item.cases and "nom" not in item.cases)  # *a spokesman of the president of*
        or item.has("force", "body")
        or (bool(item.cues) and item.cues.keys() <= _FIELDS)
    )


def _opens_a_name(items: list[Item], at: int) -> bool:
    """Whether a word for a group in the genitive, or a mark that a quotation opens with, leads up to its name."""
    item = items[at]
    return (item.has("group") and "gen" in item.cases and not item.has("name")) or (
        item.text in QUOTES and items[at - 1].has("group", "office", "body")
    )


def sent_by(sentence: Sentence, index: int) -> Item | None:
    """*Delegates from the A government*: those who come from the phrase at ``index``, by the noun before it."""
    at = index - 1
    while at > 0 and sentence.items[at].has("glue") and not sentence.items[at].has("prep"):
        at -= 1
    if at < 1 or sentence.items[at].cues.get("prep") != "from":
        return None
    head = sentence.items[at - 1]
    return None if _SENT.isdisjoint((head.cues.get("body"), head.cues.get("office"))) else head


_SENT = frozenset({"delegation", "official", "negotiator", "envoy", "counterpart"})
"""Those who are *from* a side: *a delegation from A*, *mediators from A and B*, *his counterpart from A*."""


def group_word_before(sentence: Sentence, first: int) -> int | None:
    """*The militia of X*, *an alliance of armed groups*: where the word for a group stands whose name follows."""
    at = first - 1
    while at > 0 and (
        sentence.items[at].text in QUOTES
        or (sentence.items[at].has("glue", "prep") and sentence.items[at].cues.get("prep", "of") == "of")
    ):
        at -= 1
    head = sentence.items[at] if at >= 0 else None
    return at if head is not None and head.has("group") and not head.has("persons", "name") else None


def _belonging(item: Item, head: Item) -> bool:
    """Whether a preposition tells whose a noun is: *of*, *from* for those sent, *a spokesman for*, *an aide to*."""
    if item.cues["prep"] in ("for", "to") and head.cues.get("office") in (
        "spokesperson",
        "official",
        "military_spokesperson",
    ):
        return True
    return item.cues["prep"] == "of" or (
        item.cues["prep"] == "from" and not _SENT.isdisjoint((head.cues.get("body"), head.cues.get("office")))
    )


def _lists_more(items: list[Item], at: int) -> bool:
    """Whether a comma goes on with a list of names that an *and* closes: *the ministers of A, B and C*."""
    if items[at].text not in (",", "،"):
        return False
    named = False
    for item in items[at + 1 : at + 9]:
        if item.has("name", "capital"):
            named = True
            if "conj" in item.marks:
                return True
        elif item.has("and"):
            return named
        elif item.text not in (",", "،") and not item.has("glue"):
            return False
    return False


def _listed(items: list[Item], at: int) -> bool:
    """Whether the name at ``at`` goes on a list of names: *the governments of A and B*."""
    back = at - 1
    while back >= 0 and items[back].has("glue") and not items[back].has("and", "prep"):
        back -= 1
    return (items[back].has("and") or items[back].text in (",", "،")) and not any(
        item.has("adjective") or "of" in item.marks or item.has("office", "force", "body", "side", "group")
        for item in items[at : at + 2]
    )


def _owns(item: Item, pack: Pack, head: Item) -> bool:
    """Whether a name can tell whose a noun is: a country's, or with a government the name of who leads it."""
    if _is_place(item, pack):
        return True
    party = sides_of(item, pack) if head.cues.get("body") == "government" else None
    return party is not None and party.kind is PartyKind.PERSON and party.speaks_for is not None


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
