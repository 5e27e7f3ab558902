"""Who holds the people that are let go: *held by A*, *whom A captured*, *from A's jails*, *detained in A*."""

from collections.abc import Iterator

from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...named import Named, sides_of
from ...scene import Scene, can_be_side
from ...subjects import is_passive
from ...tokens import TokenKind
from .captives import VERBS, people_of

_APART = ("for", "in_return", "but")


def captor(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """Who holds a crowd, by the words that say who keeps or caught them, or out of whose prisons they come."""
    return (
        _keeping(scene, sentence, crowd)
        or _controlling(scene, sentence)
        or _from_captivity(scene, sentence, crowd)
        or _taken_to(scene, sentence, crowd)
    )


def kept_in(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Three A citizens detained in B*, *jailed in B*: the state where people are held, if it is not their own."""
    for item in _words_of_holding(sentence, crowd):
        for named in scene.mentions(sentence, range(item.index + 1, item.index + 6)):
            party = scene.resolve(named)
            if party is None or party.kind is not PartyKind.STATE or named.role not in ("in", "to"):
                break
            foreign = crowd.of is not None and crowd.of.side != party.side
            return party.side if foreign or (crowd.of is None and _called(sentence, crowd)) else None
    return None


def _called(sentence: Sentence, crowd: Crowd) -> bool:
    """Whether people are called by their names."""
    return crowd.noun is not None and sentence.items[crowd.noun].capital and not sentence.items[crowd.noun].cues


def held_there(sentence: Sentence, crowd: Crowd, named: Named) -> bool:
    """*Nine children taken to A*, *soldiers held in A*: whether a name only tells where people were held."""
    words = [*_taken(sentence, crowd), *_words_of_holding(sentence, crowd)] if named.role in ("in", "to") else []
    return any(0 < named.first - item.index <= 4 for item in words)


def keeps(sentence: Sentence, crowd: Crowd) -> bool:
    """*Held by militants*, *in the hands of gunmen*: whether a crowd without a number are those who hold others."""
    if crowd.number is not None:
        return False
    for item in reversed(sentence.items[max(0, crowd.first - 7) : crowd.first]):
        if item.has("held", "captivity", "caught", "prison"):
            return True
        small = item.text == "-" or (
            item.kind is TokenKind.WORD
            and (not item.cues or item.has("glue", "adjective", "prep", "force", "name", "group", "tied"))
        )
        if not small:
            return False
    return False


def _words_of_holding(sentence: Sentence, crowd: Crowd) -> Iterator[Item]:
    """The words that tell that a crowd is held or was caught: in it or right behind it."""
    if sentence.cued.keys().isdisjoint(("held", "kept", "prison", "tied")):
        return
    for item in sentence.items[crowd.first : crowd.last + 9]:
        if item.index > crowd.last and (
            item.has("in_return", "but", "speech", "voiced")
            or (item.has(*VERBS) and not item.has("held", "caught"))
            or (item.clause != sentence.items[crowd.last].clause and not _goes_on(sentence, crowd, item))
        ):
            return
        if item.has("held", "kept", "prison") or (item.index > crowd.last and item.cues.get("tied") == "held"):
            yield item


def _goes_on(sentence: Sentence, crowd: Crowd, item: Item) -> bool:
    """Whether what stands behind a comma still tells of the people before it: *soldiers, whom A held*."""
    return sentence.items[crowd.last + 1].text == "," or item.has("held", "who") or item.text == ","


def _keeping(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Held by*, *whom the group held*, *captured by*."""
    if sentence.cued.keys().isdisjoint(("held", "caught", "release", "released", "handover")):
        return None
    for item in sentence.items[crowd.first : crowd.last + 9]:
        behind = item.index > crowd.last
        if behind and (
            item.has(*_APART, "that")
            or (item.clause != sentence.items[crowd.last].clause and not _goes_on(sentence, crowd, item))
        ):
            break
        if behind and item.has("release", "released", "handover") and not is_passive(scene, sentence, item):
            freed = next(_named_behind(scene, sentence, item, 5), None)
            party = scene.resolve(freed) if freed is not None and freed.role == "by" else None
            if party is not None and can_be_side(party):
                return party.side  # *A received 12 captives released by B*
            if any(not named.role for named in scene.mentions(sentence, range(crowd.last + 1, item.index))):
                break  # *A freed 20, and B freed a captured officer*
        whom = scene.pack.verb_first and item.has("release") and "conj" not in item.marks
        if item.has("held") or (whom and behind):
            for named in _named_behind(scene, sentence, item, 9):
                party = scene.resolve(named)
                if sentence.items[named.first].clause != item.clause:
                    break  # *82 whom A held, in return for which the government freed five*
                if _could_hold(crowd, party) and named.role in ("", "by", "at", "of"):
                    return party.side if party is not None else None
            for named in scene.mentions(sentence, range(crowd.last + 1, item.index)):
                party = scene.resolve(named)
                if _could_hold(crowd, party) and not named.role:
                    return party.side if party is not None else None
        elif item.has("caught"):
            party = _captured(scene, sentence, crowd, item)
            if party is not None:
                return party.side
    return None


def _could_hold(crowd: Crowd, party: Party | None) -> bool:
    """Whether a party can hold people: not its own."""
    return party is not None and can_be_side(party) and (crowd.of is None or crowd.of.side != party.side)


def _captured(scene: Scene, sentence: Sentence, crowd: Crowd, item: Item) -> Party | None:
    """*Captured by A*, *whom A captured*: who did what a word of capture says."""
    for named in _named_behind(scene, sentence, item, 5):
        party = scene.resolve(named)
        between = sentence.items[item.index + 1 : named.first]
        own = any(other.cues.get("prep") == "from" for other in between)  # *detainees from the fighters of A*
        own = own or (party is not None and crowd.of is not None and crowd.of.side == party.side)
        acts = named.role in ("by", "at") or (scene.pack.verb_first and not named.role and not own)
        if acts and party is not None and can_be_side(party):
            return party
        break
    for named in scene.mentions(sentence, range(crowd.last + 1, item.index)):
        party = scene.resolve(named)
        if any(other.has("persons", "one_person") for other in sentence.items[named.last + 1 : item.index]):
            continue  # *Jane Roe, an A fighter captured last year*
        if not named.role and party is not None and can_be_side(party):
            return party
    return None


def _named_behind(scene: Scene, sentence: Sentence, item: Item, reach: int) -> Iterator[Named]:
    """The mentions right behind a word of holding, none of another act."""
    end = min(len(sentence.items), item.index + reach)
    row = sentence.items[item.index + 1 : end]
    apart = (other.index for other in row if other.has(*_APART, *VERBS) or other.clause != item.clause)
    return scene.mentions(sentence, range(item.index, next(apart, end)))


def _controlling(scene: Scene, sentence: Sentence) -> Party | None:
    """*From territory that A controls*."""
    for item in sentence.where("controlled"):
        behind = scene.mentions(sentence, range(item.index + 1, item.index + 4))
        party = next((scene.resolve(each) for each in behind if each.role == "at"), None)
        if party is not None and can_be_side(party):
            return party.side
    return None


def _from_captivity(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Soldiers who were in captivity in A*, *from the captivity of A*, *from A's jails*."""
    if sentence.cued.keys().isdisjoint(("captivity", "prison")):
        return None
    for item in sentence.where("captivity", within=range(crowd.last + 1, crowd.last + 6)):
        behind = scene.mentions(sentence, range(item.index + 1, item.index + 3))
        party = next((scene.resolve(each) for each in behind if each.role in ("in", "on", "at")), None)
        if party is not None and can_be_side(party):
            return party.side
    for item in sentence.items[max(0, crowd.first - 6) : crowd.last + 13]:
        if not item.has("captivity", "prison") or not _tells_of(scene, sentence, crowd, item):
            continue
        for named in scene.mentions(sentence, range(item.index + 1, item.index + 5)):
            if sentence.items[named.first].has("capital") and not sentence.items[named.first].has("name"):
                break  # *from the prisons of a city*
            owner = named.role == "of" or (not named.role and "gen" in sentence.items[named.first].cases)
            owner = owner or (scene.pack.declined and named.first == item.index + 1)
            owner = owner or (named.role == "in" and named.first == item.index + 2)
            party = scene.resolve(named) if owner else None
            between = sentence.items[item.index + 1 : named.first]
            small = all(
                not each.cues or each.has("prep", "group", "persons", "glue", "organization") for each in between
            )
            if party is not None and can_be_side(party) and small:
                return party.side  # *from the captivity of A*, *from the captivity of the fighters of A*
        beside = _beside(scene, sentence, item)
        side = sides_of(beside, scene.pack) if beside is not None else None
        if side is not None and can_be_side(side):
            return side.side
    return None


def _beside(scene: Scene, sentence: Sentence, item: Item) -> Item | None:
    """The word beside one for captivity that tells whose it is: *A jails*, *A's jails*, in some languages behind it."""
    if scene.pack.adjective_first:
        before = sentence.items[item.index - 1] if item.index else None
        owns = before is not None and (before.has("adjective") or (before.has("name") and not scene.pack.declined))
        return before if owns else None
    for other in sentence.items[item.index + 1 : item.index + 4]:
        if other.has("adjective"):
            return other  # *From the jail Ofer of A*
        if other.cues or other.kind is not TokenKind.WORD:
            break
    return None


def _tells_of(scene: Scene, sentence: Sentence, crowd: Crowd, item: Item) -> bool:
    """Whether a word for captivity is of the clause of the people, or of the one right behind them."""
    own = sentence.items[crowd.first].clause
    if item.clause == own:
        return True
    between = sentence.items[crowd.last + 1 : item.index]
    return (
        item.index > crowd.last
        and bool(between)
        and between[0].text == ","
        and all(each.clause == item.clause for each in between)
        and not any(each.has("and", "but", "speech", *VERBS) for each in between)
        and not any(sentence.items[other.first].clause == item.clause for other in people_of(scene, sentence))
    )


def _taken(sentence: Sentence, crowd: Crowd) -> Iterator[Item]:
    """The words behind people that tell that they were taken away: *children taken to A*."""
    if "taken" not in sentence.cued:
        return
    for item in sentence.items[crowd.last + 1 : crowd.last + 4]:
        if item.has("taken"):
            yield item
        elif item.kind is TokenKind.WORD and item.cues and not item.has("who", "glue", "caught"):
            return


def _taken_to(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party | None:
    """*Nine children taken to A*: where people were taken, and are held since."""
    for item in _taken(sentence, crowd):
        if is_passive(scene, sentence, item) and not any(
            other.has("who") for other in sentence.items[crowd.last + 1 : item.index]
        ):
            continue  # *the prisoners were taken to A*
        for named in scene.mentions(sentence, range(item.index + 1, item.index + 4)):
            party = scene.resolve(named)
            if named.role in ("to", "in") and party is not None and party.kind is PartyKind.STATE:
                return party.side
    return None
