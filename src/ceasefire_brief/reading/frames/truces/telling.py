"""What one sentence tells of a ceasefire: who proposes it, where it stands, how long it is to last."""

import attrs

from ....model.party import Party, Role
from ....model.proposal import ProposalStatus, Purpose, Scope
from ....model.quantity import Duration
from ...items import Item, Sentence
from ...lengths import Lasting
from ...scene import Scene, can_act
from ...subjects import subject_of, with_others
from ..agreements.deals import there_is_a_deal
from ..agreements.fates import turned_down
from ..agreements.proposers import proposer_of
from ..authors import Author, author_of, declarer_of, side_of_officials
from ..capacity import helpers
from ..courses import LATE, SETTLED, Standing, of_agreement, standing_of, to_come
from ..extent import lengths_of, purposes_of, scope_of
from ..putting import caller_of, described, heeds, proposing, spurned_call, would_have
from ..standing import ahead, beside_troops, hypothetical, settled_with


@attrs.define(slots=True, eq=False)
class Telling:
    """What a sentence tells of a ceasefire, put together step by step.

    Attributes:
        head: The word for the ceasefire.
        cue: The word by which it is proposed.
        call: A call for it that is told of only as turned down, or as heeded.
        spurned: Whether that call was turned down.
        turned_down: Whether the plan that provides for it was.
        author: Whose the ceasefire is said to be: *A's truce*, *the truce that A declared*.
        standing: The word that tells where it stands.
        proposer, status, bound: What the words come to.
        granted: Whether it is only taken for granted that the ceasefire was agreed on.
        lasting, prolonged: How long it lasts, and for how long it is prolonged.
    """

    head: Item
    cue: Item | None = None
    call: Item | None = None
    spurned: bool = False
    turned_down: bool = False
    author: Author | None = None
    standing: Standing | None = None
    proposer: Party | None = None
    status: ProposalStatus | None = None
    bound: tuple[Party, ...] = ()
    granted: bool = False
    lasting: Lasting | None = None
    prolonged: Lasting | None = None
    scope: tuple[Scope, ...] = ()
    purposes: tuple[Purpose, ...] = ()

    @property
    def verb(self) -> Item | None:
        """The word that tells where the ceasefire stands."""
        return self.standing.verb if self.standing is not None else None

    @property
    def duration(self) -> Duration | None:
        """How long the ceasefire is to last."""
        return self.lasting.duration if self.lasting is not None else None

    @property
    def extension(self) -> Duration | None:
        """For how long the ceasefire is prolonged."""
        return self.prolonged.duration if self.prolonged is not None else None

    def says(self, *words: str) -> bool:
        """Whether the word of its standing says one of some things, such as ``"agreed"``."""
        return self.standing is not None and self.standing.told in words


def telling(scene: Scene, sentence: Sentence, head: Item, spans: list[Lasting]) -> Telling | None:
    """What a sentence tells of the ceasefire that ``head`` speaks of; ``None`` where it says that there is none."""
    told = Telling(head)
    _put_forward(scene, sentence, told)
    if told.cue is None and scene.pack.adjective_first and scene.negated(sentence, head, 1):
        return None  # *no truce has been agreed*
    _stand(scene, sentence, told)
    _agree(scene, sentence, told)
    told.lasting, told.prolonged = lengths_of(sentence, head, spans, told.cue)
    _run(scene, sentence, told)
    _prolong(scene, sentence, told)
    _declare(scene, sentence, told)
    _credit(told)
    _own(scene, sentence, told)
    if not _have(scene, sentence, told):
        _stop(scene, sentence, told)
    told.proposer = side_of_officials(told.proposer)
    told.scope, told.purposes = scope_of(sentence, head), purposes_of(sentence, head)
    return told


def _put_forward(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """*A proposed a truce*; a call for one that was turned down, or heeded, proposes nothing now."""
    told.cue = cue = proposing(scene, sentence, told.head)
    if cue is None:
        _provided_by_it(scene, sentence, told)
        return
    told.proposer = proposer_of(scene, sentence, cue)
    if not cue.has("call"):
        _recall_plan(scene, sentence, told, cue)
        return
    if spurned_call(sentence, cue):
        told.call, told.spurned, told.cue = cue, True, None
        told.proposer = caller_of(scene, sentence, cue)
    elif told.proposer is None or of_agreement(sentence, cue):
        told.cue = told.proposer = None
    elif heeds(scene, sentence, cue, told.head):
        told.call, told.cue = cue, None


def _recall_plan(scene: Scene, sentence: Sentence, told: Telling, cue: Item) -> None:
    """*A rejected a plan of B's. The plan provides for a truce*: whose a plan is, and whether it was turned down."""
    if told.proposer is not None or not cue.has("proposal", "plan", "provides"):
        return
    lead = sentence.items[max(0, cue.index - 3) : cue.index]
    if any(item.has("indefinite") for item in lead):
        return
    for each in reversed(scene.sentences[max(scene.kept, sentence.number - _PLAN_BACK) : sentence.number + 1]):
        for noun in each.where("proposal", "plan"):
            if each is sentence and noun.index >= cue.index:
                break
            if noun.has("status"):
                continue  # *a plan to*, as one phrase
            author = author_of(scene, each, noun)
            told.proposer = author.party if author is not None else proposer_of(scene, each, noun)
            if told.proposer is not None:
                told.turned_down = turned_down(scene, each, noun)
                return


def _provided_by_it(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """*A put a proposal to B. It provides for a truce*: a pronoun that stands for the plan before it."""
    terms = sentence.first("provides", within=range(1, min(4, told.head.index)))
    if terms is None or terms.has("status") or not sentence.items[0].has("pronoun"):
        return
    _recall_plan(scene, sentence, told, terms)
    told.cue = terms if told.proposer is not None else None


_PLAN_BACK = 2
"""How many sentences back a plan may have been told of."""


def _stand(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """Where the ceasefire stands, by a word for it or by whose it is said to be."""
    told.author = author_of(scene, sentence, told.head)
    told.standing = standing_of(scene, sentence, told.head, told.cue)
    heeded = told.call if not told.spurned else None
    if heeded is not None and told.verb is not None and heeded.index < told.verb.index < told.head.index:
        told.standing = None  # *urged A to accept the truce*
    if told.standing is not None:
        told.status = told.standing.status
    elif told.author is not None and told.cue is None:
        told.status = told.author.status
    if (told.spurned or told.turned_down) and told.status is None:
        told.status = ProposalStatus.REJECTED


def _agree(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """Whether what is agreed on is settled: not where one side alone agrees, or agrees in principle."""
    if _agreed_by_one(scene, sentence, told):
        told.status = ProposalStatus.PROPOSED
    if told.status is ProposalStatus.AGREED and told.verb is not None:
        if _in_principle(sentence, told.verb, told.head):
            told.status = ProposalStatus.SUPPORTED_IN_PRINCIPLE
        elif told.verb.has("ready"):
            told.status = ProposalStatus.PROPOSED  # *is ready to accept a truce*
    if told.standing is None and told.status is None and told.cue is None and told.call is None:
        if _enter(scene, sentence, told):
            return
        told.granted = to_come(scene, sentence, told.head) or there_is_a_deal(scene, sentence, told.head)
        told.status = ProposalStatus.AGREED if told.granted else None
        if _has_held(scene, sentence, told.head):
            told.granted, told.status = True, ProposalStatus.IN_EFFECT


def _has_held(scene: Scene, sentence: Sentence, head: Item) -> bool:
    """*The truce passed the mark of 72 hours*: whether it is told how long a ceasefire has lasted so far."""
    for item in sentence.where("elapsed", within=sentence.clause_of(head)):
        near = abs(item.index - head.index) <= _HELD
        if near and not scene.negated(sentence, item) and not hypothetical(scene, sentence, item):
            return not ahead(sentence, item)
    return False


_HELD = 8
"""How far from a ceasefire a word may stand that tells how long it has held."""


def _enter(scene: Scene, sentence: Sentence, told: Telling) -> bool:
    """*A and B will begin a six-month truce*: whether it is told of as what its sides are going to do."""
    verb = sentence.before(told.head, lambda item: item.has("enters"), 9, stop=lambda item: item.has("that", "speech"))
    if verb is None or not ahead(sentence, verb) or scene.negated(sentence, verb):
        return False
    between = sentence.items[verb.index : told.head.index]
    if any(item.has("contact") for item in between) and not any(item.has("and") for item in between):
        return False  # *will begin talks on a truce*
    sides = list(dict.fromkeys(party.side for party in subject_of(scene, sentence, verb, fallback=False)))
    if not sides or not all(map(can_act, sides)):
        return False
    told.bound = tuple(sides) if len(sides) > 1 else ()
    told.proposer = sides[0] if len(sides) == 1 else None
    told.status = ProposalStatus.DECLARED if told.proposer is not None else ProposalStatus.AGREED
    told.standing = Standing(told.status, "agreed" if told.bound else "declared", verb)
    return True


def _agreed_by_one(scene: Scene, sentence: Sentence, told: Telling) -> bool:
    """*A accepted a truce*: whether one side agrees to what the others have not."""
    verb = told.verb
    if verb is None or not told.says(*SETTLED) or told.status is not ProposalStatus.AGREED or _stopped(told.head):
        return False
    if verb.cues.get("role") == Role.MEDIATOR:
        return False  # *M brokered a truce*
    subjects = list(dict.fromkeys(party.side for party in subject_of(scene, sentence, verb, fallback=False)))
    if not subjects and told.says("accepted") and "agreed" not in verb.statuses:
        speaker = scene.said(sentence, verb).speaker
        subjects = [speaker.side] if speaker is not None else []
    if len(subjects) != 1 or not can_act(subjects[0]):
        return False  # what a contact group agrees on, its sides do
    clause = sentence.clause_of(verb)
    mutual = told.says("agreed") and sentence.first("mutual", within=clause) is not None
    if mutual or joint(scene, sentence, verb):
        return False
    put_by_others = told.author is not None and told.author.status is ProposalStatus.PROPOSED
    return told.says("accepted") or put_by_others or not settled_with(scene, sentence, verb)


def _stopped(head: Item) -> bool:
    """*Agreed to halt its strikes for a week*: whether one side alone can do what is agreed."""
    return head.has("action") and not head.has("ceasefire")


def _run(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """*The truce will last 36 hours*: one that is told to last is settled."""
    lasting = told.lasting
    if lasting is None or told.status is not None or told.cue is not None or told.call is not None:
        return
    low, high = sorted((told.head.index, lasting.first))
    runs = sentence.first("runs", within=range(max(0, low - 3), high))
    if runs is not None and not hypothetical(scene, sentence, runs) and not scene.negated(sentence, runs):
        told.granted, told.status = True, ProposalStatus.AGREED


def _prolong(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """Whether a ceasefire is prolonged, or this is only proposed."""
    if told.status is ProposalStatus.EXTENDED:
        if told.cue is not None and not _agreed_by_all(scene, sentence, told.cue):
            told.status = ProposalStatus.PROPOSED
        elif told.verb is not None and _bargained(sentence, told.verb):
            told.proposer = told.proposer or declarer_of(scene, sentence, told.verb)
            told.status = ProposalStatus.PROPOSED  # *will extend the truce if talks go on*
    elif told.prolonged is not None and told.cue is None:
        if told.status in (ProposalStatus.AGREED, ProposalStatus.IN_EFFECT):
            told.status = ProposalStatus.EXTENDED


def _declare(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """Who declares a ceasefire, and whether it is a side's own, promised on terms, or told by a mediator."""
    declared = told.status is ProposalStatus.DECLARED
    if declared and told.verb is not None:
        told.proposer = told.proposer or declarer_of(scene, sentence, told.verb)
        promised = not told.verb.has("enters") and sentence.before(told.verb, _to_be_told, 2) is not None
        if promised or _bargained(sentence, told.verb):
            told.status = ProposalStatus.PROPOSED  # *would declare a truce if*
    told.bound = told.bound or _bound(scene, sentence, told.head, told.verb, told.proposer)
    if told.status is ProposalStatus.DECLARED and told.proposer is not None and told.bound:
        if told.proposer.side not in told.bound:
            # *A mediator announced a truce between A and B*
            told.proposer, told.status = None, ProposalStatus.AGREED


def _to_be_told(item: Item) -> bool:
    """*Will declare*, where *will observe* is said of what is declared."""
    return item.has("future") and not item.has("enters")


def _credit(told: Telling) -> None:
    """*Called for the truce proposed by A*: the one whose ceasefire it is said to be."""
    cue, author = told.cue, told.author
    if author is None:
        return
    if told.proposer is not None and cue is None and told.verb is not None and told.verb.index >= told.head.index:
        return
    put = cue is None or cue.index > told.head.index
    called = cue is not None and cue.has("call") and author.status is ProposalStatus.PROPOSED
    if put or called or told.proposer is None:
        told.proposer = author.party


def _own(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """*A ended its truce*, *A extended its own ceasefire*: what is one's own was declared by nobody else."""
    head, verb = told.head, told.verb
    if verb is None or told.proposer is not None or not told.says(*LATE):
        return
    if not any(item.has("ones_own") for item in sentence.items[max(0, head.index - 5) : head.index + 4]):
        return
    behind = sentence.items[head.index + 1 : head.index + 3]
    if told.bound or any(item.cues.get("prep") in ("with", "between") for item in behind):
        return  # *its truce with B*
    subjects = [party for party in subject_of(scene, sentence, verb, fallback=False) if can_act(party)]
    told.proposer = subjects[0] if len(subjects) == 1 else None


def _have(scene: Scene, sentence: Sentence, told: Telling) -> bool:
    """*A's plan would have a truce of 30 days*: whether an offer that the sentence describes has a ceasefire."""
    if told.cue is not None or told.status not in (None, ProposalStatus.PROPOSED):
        return False
    if not described(scene, sentence, told.head, told.lasting or told.prolonged):
        return False
    offering = would_have(scene, sentence, told.head)
    if offering is None:
        return False
    told.proposer, told.status, told.standing = offering, ProposalStatus.PROPOSED, None
    return True


def _stop(scene: Scene, sentence: Sentence, told: Telling) -> None:
    """*A halts its strikes for a week*: whose own stop it is, or which sides stop together."""
    head = told.head
    if not head.has("action") or told.cue is not None:
        return
    if told.status is ProposalStatus.DECLARED and told.proposer is not None:
        return
    if not (head.cues.get("subject") or ahead(sentence, head) or not head.has("ceasefire")):
        return
    subjects = subject_of(scene, sentence, head, fallback=False)
    told.proposer = subjects[0] if subjects else scene.said(sentence, head).speaker
    if len({party.side for party in subjects}) > 1 or told.status is ProposalStatus.AGREED:
        told.proposer, told.status = None, told.status or ProposalStatus.AGREED
    bargained = sentence.first("if", "provided", "only_if") is not None
    told.status = told.status or (ProposalStatus.PROPOSED if bargained else ProposalStatus.DECLARED)


def _in_principle(sentence: Sentence, verb: Item, head: Item) -> bool:
    """*Agreed in principle to a truce*."""
    low, high = min(verb.index, head.index), max(verb.index, head.index)
    return sentence.first("principle", within=range(max(0, low - 3), high + 6)) is not None


def _bargained(sentence: Sentence, verb: Item) -> bool:
    """Whether what is to come hangs on something behind it: *will extend the truce if*."""
    return (
        ahead(sentence, verb)
        and sentence.after(verb, lambda other: other.has("if", "provided", "only_if"), 10) is not None
    )


def _agreed_by_all(scene: Scene, sentence: Sentence, cue: Item) -> bool:
    """*A and B agreed to M's proposal to extend the truce*: whether what is proposed is settled."""
    verb = sentence.before(cue, lambda other: other.stands(*SETTLED), 6, stop=lambda other: other.text in ",;")
    if verb is None or scene.negated(sentence, verb):
        return False
    sides = {party.side for party in subject_of(scene, sentence, verb, fallback=False)}
    return len(sides) > 1 or joint(scene, sentence, verb)


def joint(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether several parties settle it: *both sides*, *between A and B*."""
    return (
        any(
            named.several or named.role == "between"
            for named in scene.mentions(sentence)
            if abs(named.first - verb.index) <= 12
        )
        or any(item.cues.get("side") == "all" and abs(item.index - verb.index) <= 6 for item in sentence.where("side"))
        or (not scene.pack.verb_first and with_others(scene, sentence, verb))
        or beside_troops(scene, sentence, verb)
    )


def _bound(
    scene: Scene, sentence: Sentence, head: Item, verb: Item | None, proposer: Party | None
) -> tuple[Party, ...]:
    """The conflict parties: those it is *between*, or that agree on it together."""
    found: dict[Party, None] = {}
    row = scene.named[sentence.number]
    for named in row:
        if named.role == "between" and -12 <= named.first - head.index <= 8:
            place = row.index(named)
            for other in row[place : place + 3]:
                if other.first - named.last <= 5 and other.role != "by":
                    found.update(dict.fromkeys(party.side for party in scene.everyone(sentence, other)))
    of_itself = verb is not None and verb.index > head.index and scene.pack.adjective_first and not scene.pack.declined
    if len(found) < 2 and verb is not None and verb.has("status") and not of_itself:
        found = dict.fromkeys(party.side for party in subject_of(scene, sentence, verb, fallback=False))
    aside = {party.side for party in helpers(scene, sentence)}
    sides = [side for side in found if can_act(side) and side not in aside]
    return tuple(sides) if len(sides) > 1 else ()
