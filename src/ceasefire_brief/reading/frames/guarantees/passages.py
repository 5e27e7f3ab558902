"""Ways out that are granted: *corridors will be opened for civilians*, *fighters may leave*, *amnesty to rebels*."""

from ....model.attribution import SpeechAct
from ....model.condition import Precondition
from ....model.guarantee import Guarantee, PledgeStatus, Undertaking
from ....model.party import Party, PartyKind
from ....model.proposal import Proposal
from ....model.provision import Subject
from ...drafts import Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import is_passive
from ...tokens import QUOTES, TokenKind
from ..agreements.initiatives import phrase_end
from ..standing import past, turns_down
from .gainers import people_meant, people_within
from .givers import unnamed_subject
from .openers import announcer_of, openers_of, unless_gaining
from .pledges import only_imagined
from .told_guarantees import add_guarantees
from .undertakings import LEADING_OUT, gives, is_agreement, leads_out
from .untold_guarantors import of_a_war

_FIGHTING = ("armed", "force", "encircled")


def read_passages(scene: Scene, sentence: Sentence) -> None:
    """Add the ways out of a sentence that nothing is read of yet, each by the verb that opens or allows it."""
    if sentence.cued.keys().isdisjoint(("corridor", "undertaking", "permit")):
        return
    if not of_a_war(scene):
        return
    last = -1
    for way in sentence.where("corridor", "undertaking", "permit"):
        if way.index <= last:
            continue
        opener = way if way.has("permit") else _opener(sentence, way)
        if opener is None or _unreal(scene, sentence, opener):
            continue
        end = _leaving(sentence, way)
        if _back(sentence, way) or not _opens_a_way(sentence, way, end):
            continue
        if scene.inside(Precondition, opener, way) or scene.inside(Guarantee, opener, way):
            continue
        if _add(scene, sentence, opener, way, end or way):
            last = max(opener.index, way.index, end.index if end is not None else -1)


def _opener(sentence: Sentence, way: Item) -> Item | None:
    """The verb that a way is opened or granted by, before it or behind it."""
    kind = way.cues.get("undertaking", Undertaking.SAFE_PASSAGE)
    if kind == Undertaking.AMNESTY:
        return sentence.before(way, lambda other: _gives(other) or other.has("decrees"), 4, stop=_apart)
    if kind != Undertaking.SAFE_PASSAGE:
        return None
    told = sentence.before(
        way, lambda other: other.cues.get("speech") == SpeechAct.ANNOUNCE, 3, stop=_apart_from_telling
    )
    if told is not None and way.has("corridor"):
        return told  # *announced safe corridors*
    far = way.cues.get("corridor") != "any"
    before = sentence.before(way, _gives, 20 if far else 3, stop=_apart)
    if before is not None and (way.index - before.index <= 8 or _people_between(sentence, before, way)):
        return before
    if way.has("opens") or way.cues.get("guarantee") == "verb":
        return way
    return sentence.after(way, _gives, 6 if far else 3, stop=lambda other: _apart(other) or leads_out(other))


def _gives(item: Item) -> bool:
    return item.has("opens", "obtain") or gives(item)


def _apart(item: Item) -> bool:
    apart = item.kind is not TokenKind.WORD and item.text not in QUOTES
    return apart or item.has("that", "speech", "if", "guarantee")


def _announces(item: Item) -> bool:
    return item.cues.get("speech") == SpeechAct.ANNOUNCE


def _apart_from_telling(item: Item) -> bool:
    return item.kind is not TokenKind.WORD or item.has("that", "if", "guarantee", "opens")


def _people_between(sentence: Sentence, opener: Item, way: Item) -> bool:
    """*Grants dozens of fighters who have held out in A for months a safe exit*."""
    return sentence.first("persons", "group", within=range(opener.index + 1, way.index)) is not None


def _back(sentence: Sentence, way: Item) -> bool:
    """Whether a way is one for aid to come in by, or for people to come back."""
    row = sentence.items[way.index + 1 : way.index + 6]
    inward = any(other.cues.get("undertaking") in _INWARD for other in row) and not any(map(leads_out, row))
    return inward and way.has("corridor")


_INWARD = frozenset({Undertaking.RETURN, Undertaking.HUMANITARIAN_ACCESS})


def _leaving(sentence: Sentence, way: Item) -> Item | None:
    """The word for going out that a way is for."""
    if sentence.cued.keys().isdisjoint(LEADING_OUT):
        return None
    if leads_out(way):
        return way
    behind = sentence.after(way, leads_out, 10, stop=lambda other: other.has("speech", "if"))
    if behind is not None or way.has("permit"):
        return behind
    return sentence.before(way, leads_out, 12, stop=lambda other: other.has("speech", "that"))


def _opens_a_way(sentence: Sentence, way: Item, leaving: Item | None) -> bool:
    """Whether it is a way for people out of where they are: of those who fight, or told to be a safe one."""
    if way.cues.get("undertaking") == Undertaking.AMNESTY:
        near = range(max(0, way.index - 8), min(len(sentence.items), way.index + 12))
        return sentence.first("armed", "contingency", within=near) is not None
    if not way.has("permit"):
        any_way = way.cues.get("corridor") == "any"
        return not any_way or (leaving is not None and sentence.first("persons", "anyone", "group") is not None)
    if leaving is None:
        return False
    before = sentence.items[way.index - 1] if way.index else None
    if before is not None and before.cues.get("prep") == "to" and not _agreed_to(sentence, way):
        return False  # *declared a truce to allow civilians to leave*
    return _safe(sentence, way, leaving)


def _safe(sentence: Sentence, way: Item, leaving: Item) -> bool:
    near = range(max(0, way.index - 8), min(len(sentence.items), leaving.index + 8))
    if sentence.first("unhindered", "armed", "encircled", within=near) is not None:
        return True
    ways = (item for item in sentence.where("corridor", within=near) if item.cues["corridor"] != "any")
    return next(ways, None) is not None or any(
        item.cues["persons"] in ("soldier", "civilian") for item in sentence.where("persons", within=near)
    )


_UNREAL = (
    "demand",
    "call",
    "appeal",
    "should",
    "must",
    "need",
    "wants",
    "effort",
    "if",
    "only_if",
    "provided",
    "denied",
)


def _unreal(scene: Scene, sentence: Sentence, opener: Item) -> bool:
    """Whether nobody opens a way yet: it is asked for, hoped for, denied, long past."""
    if any(scene.negated(sentence, other, 1) for other in sentence.where("opens")):
        return True  # *the corridor that they promised is not open*
    if only_imagined(scene, sentence, opener):
        return True
    if past(sentence, opener) or scene.negated(sentence, opener) or _for_another_aim(scene, sentence, opener):
        return True
    lead = sentence.before(
        opener,
        lambda other: other.has(*_UNREAL) or turns_down(other),
        8,
        stop=lambda other: other.kind is not TokenKind.WORD,
    )
    return lead is not None


def _for_another_aim(scene: Scene, sentence: Sentence, opener: Item) -> bool:
    """*Declared a truce to open corridors*: whether opening a way is only what another act is for."""
    lead = sentence.items[opener.index - 1] if opener.index else None
    aimed = "to" in opener.marks or (lead is not None and (lead.cues.get("prep") == "to" or lead.has("aimed")))
    if not aimed:
        return False
    willing = sentence.before(
        opener,
        lambda other: other.has(*_OFFERING) or not _WILLING.isdisjoint(other.statuses),
        4,
    )
    return willing is None and not _agreed_to(sentence, opener)


def _agreed_to(sentence: Sentence, opener: Item) -> bool:
    """*A deal with B to allow the fighters to leave*: whether opening a way is what is agreed on."""
    return sentence.before(opener, is_agreement, 8, stop=lambda other: other.kind is not TokenKind.WORD) is not None


_OFFERING = ("ready", "commit", "propose", "future", "works")
_WILLING = frozenset({"agreed", "accepted", "planned"})


def _add(scene: Scene, sentence: Sentence, opener: Item, way: Item, end: Item) -> bool:
    passive = is_passive(scene, sentence, opener) or opener.cues.get("permit") == "able"
    passive = passive or opener.cues.get("opens") == "runs" or opener.has("obtain")
    guarantors = [] if passive and opener.has("permit", "obtain") else openers_of(scene, sentence, opener)
    by_deal = _by_a_deal(sentence, opener)
    if by_deal:
        guarantors = []
    beneficiaries = scene.people.as_people(_those_let_out(scene, sentence, opener, way, passive, guarantors))
    guarantors = [party for party in dict.fromkeys(guarantors) if party not in {each.side for each in beneficiaries}]
    if not guarantors and not by_deal:
        guarantors = _announcer(scene, sentence, opener, passive, beneficiaries)
    if not guarantors and (passive or opener.has("permit")):
        guarantors = _other_side_of_deal(scene, sentence)
    unnamed = passive or scene.pack.declined or scene.pack.verb_first or unnamed_subject(scene, sentence, opener)
    unnamed = unnamed or by_deal or sentence.before(opener, lambda other: other.has("pronoun"), 2) is not None
    fought_over = by_deal or sentence.first(*_FIGHTING) is not None or bool(guarantors) or opener.has("permit")
    out_of = sentence.after(way, lambda other: other.cues.get("prep") == "from", 4) is not None
    if _granted(way) is Undertaking.AMNESTY and not beneficiaries:
        return False
    way_out = leads_out(end) or way.has("undertaking") or (out_of and bool(guarantors))
    if not (beneficiaries or way_out) or not (guarantors or (unnamed and fought_over)):
        return False
    row = (opener.index, way.index, max(end.index, way.index))
    words = Words(sentence.items[min(row)].start, phrase_end(sentence, sentence.items[max(row)]))
    proposed = sentence.before(opener, lambda other: other.has("propose", "proposal"), 7, stop=_apart) is not None
    ready = sentence.before(opener, lambda other: other.has("ready"), 8) is not None
    if (proposed or ready) and _proposes_ways(scene):
        return False
    status = PledgeStatus.PROPOSED if proposed else PledgeStatus.OFFERED if ready else PledgeStatus.GIVEN
    fields = {"status": status, "beneficiaries": beneficiaries, "undertakings": (_granted(way),)}
    add_guarantees(scene, sentence, opener, words, guarantors, fields)
    return True


def _by_a_deal(sentence: Sentence, opener: Item) -> bool:
    """*The deal allows the fighters to leave*, *a deal sealed on Sunday that grants*: whether a deal does it."""
    row = sentence.items[max(0, opener.index - 7) : opener.index]
    words = [other for other in row if not other.has("glue", "future", "might")]
    if words and words[-1].cues.get("prep") == "to":
        return _agreed_to(sentence, opener)
    if words and words[-1].has("that", "who"):
        return any(map(is_agreement, words[-6:-1]))
    for other in reversed(words):
        if other.kind is not TokenKind.WORD or other.has(*_WHO_GRANTS):
            return False
        if is_agreement(other):
            return True
    return False


_WHO_GRANTS = (
    "name",
    "adjective",
    "capital",
    "metonym",
    "persons",
    "body",
    "force",
    "group",
    "pronoun",
    "that",
    "speech",
)
"""The cues of words that can stand for who grants something."""


def _other_side_of_deal(scene: Scene, sentence: Sentence) -> list[Party]:
    """*Under the deal with A, the fighters may leave*: the state that a deal is with, which lets them go."""
    for named in scene.mentions(sentence):
        state = named.party is not None and named.party.side.kind is PartyKind.STATE
        before = sentence.items[max(0, named.first - 3) : named.first]
        if state and named.party is not None and named.role == "with" and any(map(is_agreement, before)):
            return [named.party.side]
    return []


def _granted(way: Item) -> Undertaking:
    amnesty = way.cues.get("undertaking") == Undertaking.AMNESTY
    return Undertaking.AMNESTY if amnesty else Undertaking.SAFE_PASSAGE


def _proposes_ways(scene: Scene) -> bool:
    """Whether to open ways is told as a proposal."""
    return any(draft.fields.get("subject") in _OF_WAYS for draft in scene.of_kind(Proposal))


_OF_WAYS = frozenset({Subject.HUMANITARIAN_ACCESS, Subject.WITHDRAWAL})


def _those_let_out(
    scene: Scene, sentence: Sentence, opener: Item, way: Item, passive: bool, guarantors: list[Party]
) -> tuple[Party, ...]:
    """Who may go: between the verb and the way, behind it, or before a verb in the passive; else who *they* are."""
    first, last = sorted((opener.index, way.index))
    stop = sentence.after(sentence.items[last], _ends_those_let_out, 25)
    behind = range(last + 1, len(sentence.items) if stop is None else stop.index)
    before = range(_clause_start(sentence, opener), first)
    rows = [range(first + 1, last), behind]
    if passive:
        rows = [before, *rows] if not way.has("corridor") else [*rows, before]
    elif scene.pack.declined:
        rows.append(before)
    for row in rows:
        found = people_within(scene, sentence, row, guarantors)
        if found:
            return found
    return people_meant(scene, sentence, range(before.start, behind.stop))


def _ends_those_let_out(item: Item) -> bool:
    """*Corridors for civilians and the release of prisoners of war*: whether those who may go are all told before."""
    held = item.cues.get("persons") in _HELD
    return item.has("speech", "if", "release") or held or item.kind is TokenKind.BREAK


_HELD = ("prisoner_of_war", "detainee", "hostage")


def _clause_start(sentence: Sentence, verb: Item) -> int:
    """Where a clause begins, what stands before a relative clause in it included: *to the men, who ..., they grant*."""
    start = sentence.clause_of(verb).start
    who = sentence.first("who", within=range(max(0, start - 8), start))
    lead = sentence.items[who.index - 1] if who is not None and who.index > 1 else None
    if who is None or lead is None or lead.text != "," or who.clause + 1 != verb.clause:
        return start
    return sentence.clause_of(sentence.items[who.index - 2]).start


def _announcer(
    scene: Scene, sentence: Sentence, opener: Item, passive: bool, beneficiaries: tuple[Party, ...]
) -> list[Party]:
    """*Corridors will be opened, A's minister said*, *A told of its plans to open*: the side that announces it."""
    said = scene.said(sentence, opener)
    behind = said.item is not None and said.item.index > opener.index
    # *To the fighters they will grant a corridor, A's ministry said*: a verb without a subject
    if passive or (behind and scene.pack.declined and opener.has("future", "permit")):
        return announcer_of(scene, sentence, opener, beneficiaries)
    if said.item is None or said.speaker is None or behind:
        return []
    between = scene.mentions(sentence, range(said.item.index + 1, opener.index))
    others = any(named.party is not None and named.party.side is not said.speaker.side for named in between)
    if others or unnamed_subject(scene, sentence, opener):
        return []
    return unless_gaining(said.speaker, beneficiaries)
