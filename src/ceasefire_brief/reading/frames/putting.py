"""The words by which a ceasefire is put forward: proposals, calls, readiness."""

from collections.abc import Sequence

from ...model.attribution import SpeechAct
from ...model.condition import Action
from ...model.party import Party, Role
from ...model.proposal import CeasefireProposal
from ..items import Item, Sentence
from ..lengths import Lasting
from ..scene import Scene, can_act
from ..subjects import subject_of
from ..tokens import QUOTES, TokenKind
from .standing import turns_down


def proposing(scene: Scene, sentence: Sentence, head: Item) -> Item | None:
    """The word by which a ceasefire is proposed."""
    if head.index and sentence.items[head.index - 1].has("after"):
        return None  # what is offered is for after a ceasefire
    cue = sentence.before(
        head,
        lambda other: other.has("proposal", "propose", "call") and not _describes_truce(sentence, other),
        12,
        stop=lambda other: other.kind is TokenKind.BREAK or other.text in ";؛" or other.has("ceasefire"),
    )
    if cue is not None and cue.clause != head.clause and (not cue.has("proposal") or head.clause - cue.clause > 1):
        cue = cue if one_thought(sentence, cue, head) else None
    if cue is None:
        cue = _behind_list(scene, sentence, head) or _of_its_terms(sentence, head)
    if cue is None:
        cue = sentence.after(
            head,
            lambda other: other.has("propose") or (other.has("proposal") and scene.pack.adjective_first),
            6,
            stop=lambda other: (
                other.has("but")
                or _opens_another(sentence, other)
                or (other.kind is TokenKind.MARK and other.text not in (_DASHES if scene.pack.declined else ",،-"))
            ),
        )
    if cue is not None and cue.has("call"):
        cue = _plan_of(sentence, cue) or cue
    if cue is None:
        return _in_need(scene, sentence, head)
    if scene.negated(sentence, cue, 1) and sentence.before(cue, _answers, 3) is None:
        return None  # *turned down no proposal* is two negations for one, where a language has it so
    between = sentence.items[cue.index + 1 : head.index]
    if cue.has("call") and any(item.has("condition", "as_condition") for item in between):
        return None  # *insists on a withdrawal as a condition for a truce*
    if between and between[0].has("not") and not scene.pack.declined:
        return None  # *offered no details of the truce*
    helps = any(item.cues.get("role") == Role.MEDIATOR and not item.has("office", "actors") for item in between)
    if helps and not cue.has("proposal"):
        return None  # *offered to mediate a truce*
    if between and between[0].has("that") and any(item.has("not") for item in between):
        return None  # *suggested that neither had kept the truce*
    if any(item.has("guarantee") for item in between):
        return None  # *requested guarantees for a truce*
    if any(item.has("sustains") for item in between[-3:]):
        return None  # *an initiative in support of the truce*, which is there already
    if any(item.has("contact") or item.cues.get("action") == Action.NEGOTIATE for item in between) and any(
        item.has("about") for item in between
    ):
        # *Called for talks on a truce*: what is proposed are the talks.
        return None
    return cue


def _answers(item: Item) -> bool:
    return item.stands("rejected", "refused", "accepted")


_DASHES = ",-–—"
"""Marks between a ceasefire and whose it is; where a dash stands for *is*: *the truce — an initiative of A*."""


_LISTED = (
    *("name", "capital", "adjective", "and", "prep", "about", "glue", "organization"),
    *("attribute", "unit", "one_unit", "span", "number", "scope", "purpose", "open_ended"),
)
"""What may stand between a proposal and a ceasefire when many put it forward."""


def _behind_list(scene: Scene, sentence: Sentence, head: Item) -> Item | None:
    """*The proposal of A, B, C and D for a three-month truce*: the proposal before a list of those whose it is."""
    cue = sentence.before(
        head,
        lambda other: other.has("proposal"),
        26,
        stop=lambda other: (
            not (
                other.has(*_LISTED)
                or other.text in ",،-"
                or other.kind is TokenKind.NUMBER
                or "conj" in other.marks
                or scene.at(sentence, other) is not None
            )
        ),
    )
    named = sum(cue.index < each.first < head.index for each in scene.named[sentence.number]) if cue is not None else 0
    return cue if named > 1 else None


def _of_its_terms(sentence: Sentence, head: Item) -> Item | None:
    """*An initiative that M told of in C, and that provides for a truce*: the proposal whose terms have a ceasefire."""
    terms = sentence.before(
        head, lambda other: other.has("provides"), 4, stop=lambda other: other.kind is TokenKind.MARK
    )
    if terms is None:
        return None
    return sentence.before(terms, lambda other: other.has("proposal"), 30, stop=lambda other: other.has("pact", "law"))


_PRESSES = frozenset({SpeechAct.AFFIRM, SpeechAct.DEMAND})


def _in_need(scene: Scene, sentence: Sentence, head: Item) -> Item | None:
    """*A stressed the need for a ceasefire*: who presses for one that is not there puts it to the others."""
    need = sentence.before(
        head,
        lambda other: other.has("need"),
        7,
        stop=lambda other: other.kind is not TokenKind.WORD or other.has("ceasefire", "speech"),
    )
    if (
        need is None
        or not head.has("ceasefire")
        or head.has("pact")
        or scene.negated(sentence, need)
        or told_of(scene, sentence, head)
    ):
        return None
    between = sentence.items[need.index + 1 : head.index]
    if any(
        item.has("sustains", "contact", "mechanism", "persons") or item.cues.get("action") == Action.COMPLY
        for item in between
    ):
        return None
    said = scene.said(sentence, need)
    return need if said.speaker is not None and said.act in _PRESSES and said.item is not need else None


def one_thought(sentence: Sentence, verb: Item, head: Item) -> bool:
    """*A called, a short time ago, on B for a truce*: whether commas set apart only when and where."""
    between = sentence.items[verb.index + 1 : head.index]
    commas = [item.text for item in between if item.kind is TokenKind.MARK and item.text != "-"]
    return (
        1 <= len(commas) <= 2
        and all(text in ",،" for text in commas)
        and not any(item.has(*_OWN_THOUGHTS) or item.kind is TokenKind.BREAK for item in between)
    )


_OWN_THOUGHTS = ("that", "who", "but", "status", "speech", "call", "propose", "proposal", "contact", "action", "if")


def _opens_another(sentence: Sentence, item: Item) -> bool:
    """*Rejected the truce and proposed another*: whether a verb of proposing begins a new thought."""
    behind = sentence.items[item.index + 1 : item.index + 2]
    return item.has("and") and any(other.has("propose") and not other.has("passive") for other in behind)


def _plan_of(sentence: Sentence, cue: Item) -> Item | None:
    """*A plan calling for a truce*, *a text that calls for one*: the proposal whose words a call is."""
    for item in reversed(sentence.items[max(0, cue.index - 3) : cue.index]):
        if item.has("proposal"):
            return item
        if not item.has("who", "that", "glue", "future") and item.text != ",":
            return None
    return None


def _describes_truce(sentence: Sentence, item: Item) -> bool:
    """*The truce, proposed by A*: whether a participle is about the ceasefire right before it."""
    if not item.has("passive"):
        return False
    lead = [other for other in sentence.items[max(0, item.index - 3) : item.index] if other.text not in QUOTES][-2:]
    return bool(lead) and lead[-1].text == "," and lead[0].has("ceasefire")


def described(scene: Scene, sentence: Sentence, head: Item, lasting: Lasting | None) -> bool:
    """Whether a ceasefire is told of with what it is like: its length, *full*, *unconditional*."""
    near = sentence.items[max(0, head.index - 3) : head.index + 4]
    ready = sentence.before(head, lambda other: other.has("ready"), 3)
    between = sentence.items[ready.index + 1 : head.index + 1] if ready is not None else []
    does = scene.pack.declined and bool(between) and not any(item.has("prep") for item in between)
    return (
        lasting is not None
        or does  # where a verb needs no preposition: *is ready at once to cease fire*
        or head.has("action")
        or any(item.has("attribute") and item.clause == head.clause for item in near)
    )


def would_have(scene: Scene, sentence: Sentence, head: Item) -> Party | None:
    """*A is ready for a 30-day ceasefire*: whoever says so puts it to the others."""
    word = sentence.before(
        head,
        lambda other: other.has("ready"),
        12,
        stop=lambda other: (
            (other.kind is TokenKind.MARK and other.text != "-") or other.has("that", "status", "contact", "not")
        ),
    )
    if word is None or word.statuses or scene.negated(sentence, word):
        return None
    between = sentence.items[word.index + 1 : head.index]
    if any(item.has("contact", "status", "speech", "action", "about") for item in between):
        return None
    subjects = subject_of(scene, sentence, word, fallback=False)
    party = subjects[0] if subjects else scene.said(sentence, word).speaker
    return party if party is not None and can_act(party) else None


def spurned_call(sentence: Sentence, cue: Item) -> bool:
    """*Rejected a call for a truce*, *vetoed a text that calls for one*: who turns a call down does not make it."""
    return (
        sentence.before(
            cue,
            turns_down,
            6,
            stop=lambda other: other.kind is TokenKind.MARK or other.has("and", "but"),
        )
        is not None
    )


def caller_of(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """*Rejected a call by A for a truce*, *A's call*: whose call it is."""
    lead = sentence.items[max(0, cue.index - 1) : cue.index]
    if lead and lead[0].has("adjective") and scene.pack.adjective_first and scene.at(sentence, lead[0]) is None:
        return scene.pack.registry[lead[0].cues["adjective"]]
    for named in scene.mentions(sentence, range(max(0, cue.index - 3), min(len(sentence.items), cue.index + 6))):
        if named.last < cue.index and named.role == "of" and scene.pack.adjective_first and not scene.pack.declined:
            return scene.resolve(named)
        behind = ("by", "from") if not (scene.pack.declined or scene.pack.verb_first) else ("by", "from", "of", "")
        if named.first > cue.index and (named.role in behind):
            return scene.resolve(named)
    return None


def heeds(scene: Scene, sentence: Sentence, cue: Item, head: Item) -> bool:
    """Whether one calls for a ceasefire to be kept or accepted, which is there already."""
    row = sentence.items[cue.index + 1 : head.index]
    behind = sentence.items[head.index + 1 : min(sentence.clause_of(head).stop, head.index + 12)]
    if cue.has("call") and _to_be_kept(behind):
        return True
    if any(item.cues.get("action") == Action.ACCEPT or item.stands("agreed", "accepted") for item in row):
        # *to accept a 30-day ceasefire*: one that is described is one that is proposed.
        return not any(item.has("unit", "one_unit", "span") for item in row) and told_of(scene, sentence, head)
    if any(item.has("indefinite") for item in sentence.items[max(0, head.index - 3) : head.index]):
        return False  # *to observe a Christmas truce*, which is not there yet
    return any(item.cues.get("action") == Action.COMPLY for item in row)


def _to_be_kept(behind: Sequence[Item]) -> bool:
    """*Called for the truce in A to be respected*: whether what is called for is that a ceasefire be kept."""
    for place, item in enumerate(behind):
        if item.cues.get("action") == Action.COMPLY or item.has("keeps", "sustains"):
            return any(other.has("passive", "future") or other.cues.get("prep") == "to" for other in behind[:place])
        if item.has("who", "speech", "call", "demand"):
            return False
    return False


def told_of(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """Whether a ceasefire is one that readers know: told of before, or with the definite article."""
    if scene.last(CeasefireProposal) is not None or "def" in head.marks:
        return True
    articles = scene.pack.adjective_first and not scene.pack.declined
    return articles and not any(item.has("indefinite") for item in sentence.items[max(0, head.index - 5) : head.index])
