"""Proposals of something other than a ceasefire, and who proposes."""

from typing import Any

from ....model.attribution import AttributionForm, SpeechAct
from ....model.condition import Action, Aim
from ....model.contact import Contact, ContactStatus
from ....model.party import Party, PartyKind, Role
from ....model.proposal import CeasefireProposal, Proposal, ProposalStatus
from ....model.provision import Subject
from ...drafts import Draft, Saying, Words
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene, can_act
from ...subjects import subject_of
from ...tokens import QUOTES, TokenKind
from ..authors import author_of, possessed
from ..standing import past
from .fates import fate_of
from .matters import Matter, matter_of


def proposer_of(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """Who proposes: the noun's possessor or the verb's subject."""
    if cue.has("proposal", "plan"):
        if cue.index and sentence.items[cue.index - 1].has("its", "ours", "own"):
            return _of_the_subject(scene, sentence, cue)
        if cue.has("his") or (cue.index and sentence.items[cue.index - 1].has("his")):
            return _of_the_speaker(scene, sentence, cue)
        owner = owner_of(scene, sentence, cue)
        if owner is not None:
            return owner
        source = _source(scene, sentence, cue)
        if source is not None:
            return source
        author = author_of(scene, sentence, cue)
        if author is not None:
            return author.party
    if cue.has("need"):
        return scene.said(sentence, cue).speaker
    verb = cue if cue.has("propose", "call") else None
    if verb is not None and verb.has("prep"):
        # *A call by A for a truce*
        caller = next(scene.mentions(sentence, range(cue.index + 1, min(len(sentence.items), cue.index + 6))), None)
        return scene.resolve(possessed(scene, sentence, caller)) if caller is not None else None
    if verb is None:
        reach = 18 if scene.pack.verb_first else 8  # *put forward the four, who are A, B, C and D, a plan*
        verb = sentence.before(cue, _puts_forward, reach, stop=_says_otherwise)
    if verb is not None:
        for named in scene.mentions(sentence, range(verb.index + 1, min(len(sentence.items), verb.index + 6))):
            # *the truce proposed by Egypt*
            if named.role == "by" and named.first - verb.index <= 3:
                return scene.resolve(possessed(scene, sentence, named))
            if verb.has("passive") and not named.role and named.first == verb.index + 1:
                return scene.resolve(named)  # a name that no case shows on
        if verb.has("passive") or _by_somebody(sentence, verb):
            return None  # *the proposed truce* does not say by whom, *proposed by some* nobody we know
        subjects = subject_of(scene, sentence, _first_verb(scene, sentence, verb), fallback=False)
        if subjects:
            return subjects[0]
        return scene.said(sentence, verb).speaker or _named_before(scene, sentence, verb)
    return None


def _of_the_speaker(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """*C said that A and B had agreed to his plan*: a person who says so."""
    for said in reversed(scene.sayings[sentence.number]):
        person = said.speaker is not None and said.speaker.kind is PartyKind.PERSON
        if person and said.item is not None and said.item.index < cue.index:
            return said.speaker
    return None


def _puts_forward(item: Item) -> bool:
    return item.has("propose") or item.stands("announced", "declared")  # *announced a roadmap*


def _says_otherwise(item: Item) -> bool:
    return item.kind is TokenKind.BREAK or (bool(item.statuses) and not item.stands("planned")) or item.has("that")


def _of_the_subject(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """*A had handed B its proposals*: whose they are is who acts first in the clause."""
    clause = range(sentence.clause_of(cue).start, cue.index)
    told = sentence.before(cue, lambda other: other.has("that", "speech") and not other.has("propose"), 12)
    acting = (named for named in scene.mentions(sentence, clause) if not named.role)
    after = (named for named in acting if told is None or named.first > told.index)
    first = next(after, None)
    return scene.resolve(first) if first is not None else None


def _named_before(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """*He calls on A to*: whom a pronoun that opens the sentence means, where the one before names one party only."""
    if verb.index > 3 or not sentence.items[0].has("pronoun") or sentence.number <= scene.kept:
        return None
    row = [named for named in scene.named[sentence.number - 1] if named.party is not None and not named.role]
    parties = {named.party for named in row}
    return row[0].party if len(parties) == 1 else None


def _first_verb(scene: Scene, sentence: Sentence, verb: Item) -> Item:
    """*A called B and asked for a truce*: the verb that has the subject, where no case tells B from A."""
    if scene.pack.declined or scene.pack.verb_first or not sentence.items[max(0, verb.index - 1)].has("and"):
        return verb
    clause = range(sentence.clause_of(verb).start, verb.index - 1)
    first = next(sentence.where("contact", "speech", "demand", "call", within=clause), None)
    return first if first is not None else verb


def owner_of(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """The possessor of a proposal: *the envoy's proposal*, *a proposal of the group*, *an Egyptian plan*."""
    first = scene.pack.adjective_first
    row = [
        named
        for named in scene.mentions(sentence, range(max(0, cue.index - 7), cue.index + 7))
        if named.party or named.about
    ]
    if first and not scene.pack.declined:
        for named in reversed(row):
            between = sentence.items[named.last + 1 : cue.index]
            if named.last < cue.index and (
                not between or (len(between) == 1 and named.role == "of") or all(_describes(item) for item in between)
            ):
                return _first_of(scene, sentence, named)
    for named in row:
        gap = [item for item in sentence.items[cue.index + 1 : named.first] if item.text not in QUOTES]
        bare = named.role == "" and not (gap and first and not scene.pack.declined)  # *the plan would have A leave*
        owner = bare or named.role in ("of", "by", "from") or (named.role == "object" and not gap)
        if named.first > cue.index and len(gap) <= (3 if named.role == "by" else 2) and owner:
            if not any(
                item.kind is TokenKind.MARK
                or item.has("ceasefire", "speech", "provides", "call")
                or "to" in item.marks
                # *A plan for the disarmament of A*: whose is the act that the plan is for
                or (scene.pack.declined and item.has("action") and item.has("subject", "aim") and named.role != "by")
                for item in gap
            ):
                return scene.resolve(named)
    around = (
        sentence.items[max(0, cue.index - 3) : cue.index] if first else sentence.items[cue.index + 1 : cue.index + 3]
    )
    for item in around:
        between = sentence.items[item.index + 1 : cue.index] if item.index < cue.index else []
        if item.has("adjective") and not any(other.has("status", "group", "persons", "speech") for other in between):
            return scene.pack.registry[item.cues["adjective"]]
    return None


def _first_of(scene: Scene, sentence: Sentence, named: Named) -> Party | None:
    """*An A-B plan*, *A and B's plan*: who is named first of those whose it is."""
    row = scene.named[sentence.number]
    place = row.index(named)
    while place and _joined(scene, sentence, row[place - 1], row[place]):
        place -= 1
    return scene.resolve(row[place])


def _joined(scene: Scene, sentence: Sentence, left: Named, right: Named) -> bool:
    dash = [item.text for item in sentence.items[left.last + 1 : right.first]] == ["-"]
    return dash or (not left.role and scene.linked(sentence, left, right))


def beside(scene: Scene, sentence: Sentence, proposer: Party | None) -> tuple[Party, ...]:
    """Who else puts something forward with its proposer: B of *proposed by A and B*, *an A-B plan*."""
    row = scene.named[sentence.number]
    for place, named in enumerate(row):
        if named.party is None or named.party is not proposer:
            continue
        found = []
        while place + 1 < len(row) and _joined(scene, sentence, row[place], row[place + 1]):
            place += 1
            found += [party.side for party in scene.everyone(sentence, row[place])]
        if found:
            return tuple(found)
    return ()


def _source(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """*A proposal for a ceasefire with A from B's envoy*: who a proposal comes from, behind what it is for."""
    for named in scene.mentions(sentence, range(cue.index + 1, min(len(sentence.items), cue.index + 17))):
        if any(
            item.has("action", "status", "speech", "that", "who")
            for item in sentence.items[cue.index + 1 : named.first]
        ):
            return None
        if named.role == "from" and sentence.items[named.first].clause == cue.clause:
            return scene.resolve(possessed(scene, sentence, named))
    return None


def _by_somebody(sentence: Sentence, verb: Item) -> bool:
    behind = sentence.items[verb.index + 1 : verb.index + 2]
    return bool(behind) and behind[0].cues.get("prep") == "by"


def _describes(item: Item) -> bool:
    """Whether a word may stand between an owner and what is proposed: *A's 30-day truce offer*."""
    plain = item.kind is TokenKind.WORD and not item.cues and not item.capital  # *20-point*, *new*
    return (
        plain
        or (item.has("glue") and not item.has("and", "prep"))
        or item.text == "-"
        or item.kind is TokenKind.NUMBER
        or item.has("ceasefire", "unit", "number", "attribute", "articles")
    )


def read_initiatives(scene: Scene, sentence: Sentence) -> None:
    """Add the proposals of a sentence that are of something other than a ceasefire."""
    for item in sentence.where("proposal", "propose", "ready", "plan"):
        if item.has("plan") and not _is_noun(sentence, item):
            continue
        noun = item.has("proposal", "plan")
        if not (noun or item.has("ready")) and item.cues.get("speech") not in _OFFERS:
            continue
        if scene.negated(sentence, item, 1) or past(sentence, item) or _told(scene, sentence, item):
            continue
        if sentence.before(item, lambda other: other.has("denied"), 6) is not None:
            continue  # *denied that it had offered*
        matter = _matter(scene, sentence, item)
        if matter is None or not (noun or _offers(scene, item, matter.subject)):
            continue
        ready = not item.has("proposal", "propose", "plan")
        proposer = _ready_one(scene, sentence, item, matter) if ready else proposer_of(scene, sentence, item)
        fate = fate_of(scene, sentence, item)
        if proposer is None and not (fate is ProposalStatus.REJECTED and matter.first == item.index):
            continue
        first = sentence.items[matter.first]
        end = phrase_end(sentence, first)
        said = scene.said(sentence, item)
        if proposer is not None and said.speaker is not proposer:
            said = Saying(item, SpeechAct.PROPOSE, AttributionForm.REPORTED, proposer, said.speaker)
        fields: dict[str, Any] = {
            "status": fate,
            "proposer": proposer,
            "subject": matter.subject,
            "topic": Words(first.start, end),
        }
        if not _told_again(scene, sentence, item, fields):
            scene.add(Draft(Proposal, (Words(item.start, end),), said, fields, sentence.number))


def _is_noun(sentence: Sentence, item: Item) -> bool:
    """*A's plan to*, *a new plan to*, where one form serves the verb of *they plan to* as well."""
    lead = sentence.items[item.index - 1] if item.index else None
    return lead is not None and (
        "of" in lead.marks or lead.has("indefinite", "article", "adjective", "attribute", "articles", "its")
    )


def _told_again(scene: Scene, sentence: Sentence, item: Item, fields: dict[str, Any]) -> bool:
    """*The plan* that an earlier sentence told of: it only adds that the sides agreed to it, or what it is about."""
    for draft in scene.of_kind(Proposal):
        known: Party | None = draft.fields["proposer"]
        proposer: Party | None = fields["proposer"]
        if draft.kind is not Proposal or (known is None) != (proposer is None):
            continue
        if known is not None and proposer is not None and known.side != proposer.side:
            continue
        near = item.has("proposal", "plan") and sentence.number - draft.sentence <= 6
        if draft.fields["subject"] is fields["subject"] or near:
            if fields["status"] in (ProposalStatus.AGREED, ProposalStatus.REJECTED):
                draft.fields["status"] = fields["status"]
            return True
    return False


def _ready_one(scene: Scene, sentence: Sentence, item: Item, matter: Matter) -> Party | None:
    """*A is ready to open a corridor*: who puts its own step to the others; not *said again that it was ready to*."""
    between = sentence.items[item.index + 1 : matter.first]
    subjects = subject_of(scene, sentence, item, fallback=False)
    told = any(item.index - other.index in range(1, 5) for other in sentence.where("speech", "voiced"))
    if scene.pack.verb_first or told or len(subjects) != 1 or any(other.has("and", "status") for other in between):
        return None
    return subjects[0] if can_act(subjects[0]) else None


def _told(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a ceasefire is read of the same words already, or talks that one side offers the other."""
    return any(
        words.start <= item.start < words.end
        for draft in scene.of_kind(CeasefireProposal, sentence.number)
        for words in draft.words
    ) or any(draft.fields["status"] is ContactStatus.PROPOSED for draft in scene.of_kind(Contact, sentence.number))


_OFFERED = frozenset(
    {
        Subject.SETTLEMENT,
        Subject.HUMANITARIAN_ACCESS,
        Subject.WITHDRAWAL,
        Subject.DISARMAMENT,
        Subject.TERRITORY,
        Subject.FOREIGN_FORCES,
        Subject.CEASEFIRE_MONITORING,
        Subject.CIVILIANS,
    }
)
"""What a verb of proposing puts forward: with a noun, a proposal can be of anything."""


_OWN_STEPS = frozenset({Subject.HUMANITARIAN_ACCESS, Subject.WITHDRAWAL})
"""What one can do alone: who is ready for it proposes it."""


_OFFERS = frozenset({SpeechAct.OFFER, SpeechAct.PROPOSE})


def _offers(scene: Scene, verb: Item, offered: Subject) -> bool:
    """*Offered to host talks*, *proposed direct negotiations*, *proposed opening a corridor*."""
    if offered is not Subject.SETTLEMENT and not (scene.fields()[0] or len(scene.fighting()) > 1):
        return False  # a road opened in a text of no war
    if verb.has("ready"):
        return offered in _OWN_STEPS
    return offered in _OFFERED


def _matter(scene: Scene, sentence: Sentence, item: Item) -> Matter | None:
    """What is proposed: what a proposal is named after, *a peace plan*, else the first thing behind it."""
    noun = item.has("proposal", "plan")
    if noun and item.cues.get("subject") == Subject.SETTLEMENT:
        return Matter(Subject.SETTLEMENT, item.index, item.index)
    region = _behind(sentence, item)
    if region is None:
        return None
    found = matter_of(scene, sentence, region, _OFFERED) if noun or item.has("propose") else None
    if found is not None and not _lets_go(sentence, item, found):
        return found
    truce = scene.of_truces()  # *the plan to end the war* provides for one there
    for other in sentence.items[region.start : region.stop]:
        if noun and other.has("evacuation"):
            return Matter(Subject.WITHDRAWAL, other.index, other.index)
        if other.has("subject") and other.cues["subject"] not in _UNLIKELY and not scene.at(sentence, other):
            return Matter(Subject(other.cues["subject"]), other.index, other.index)
        settles = other.cues.get("aim") == Aim.SETTLEMENT if noun else _own_mediation(scene, sentence, item, other)
        if settles and not (noun and truce):
            return Matter(Subject.SETTLEMENT, other.index, other.index)
    if (
        noun
        and not truce
        and any(other.has("articles") for other in sentence.items[max(0, item.index - 2) : item.index + 4])
    ):
        return Matter(Subject.SETTLEMENT, item.index, item.index)  # *a 20-point plan*
    return None


_UNLIKELY = frozenset({Subject.COMPLIANCE, Subject.ATTACKS})
"""What no proposal is for: what was agreed before, and more fighting."""


def _lets_go(sentence: Sentence, verb: Item, matter: Matter) -> bool:
    """*Offered them a chance to leave*: others may go, nobody is to withdraw troops."""
    if matter.subject is not Subject.WITHDRAWAL or verb.cues.get("speech") != SpeechAct.OFFER:
        return False
    told = any(item.has("subject") for item in sentence.items[matter.first : matter.last + 1])
    return not told and matter.first - verb.index > 2


def _own_mediation(scene: Scene, sentence: Sentence, verb: Item, word: Item) -> bool:
    """*Offered to mediate*; *requested C's mediation* offers none."""
    others = scene.mentions(sentence, range(verb.index + 1, word.index))
    return word.cues.get("role") == Role.MEDIATOR and not any(named.role == "of" for named in others)


def _behind(sentence: Sentence, item: Item) -> range | None:
    """The words that tell what is proposed; ``None`` where they tell of a ceasefire or an exchange."""
    stop = min(len(sentence.items), item.index + 12)
    for other in sentence.items[item.index + 1 : stop]:
        if other.has("ceasefire", "exchange"):
            return None
        ends = other.has("speech", "voiced", "status") and not other.has("propose") and not other.stands("planned")
        if ends or (other.kind is TokenKind.MARK and other.text != "-" and not _goes_on(sentence, other)):
            return range(item.index + 1, other.index)
        if other.cues.get("action") == Action.CEASE and other.cues.get("aim") != Aim.SETTLEMENT:
            return None
    return range(item.index + 1, stop)


def _goes_on(sentence: Sentence, mark: Item) -> bool:
    """*A plan, which provides for*: whether what it is about is told behind a comma."""
    return any(item.has("provides") for item in sentence.items[mark.index + 1 : mark.index + 3])


def phrase_end(sentence: Sentence, item: Item) -> int:
    """Where the phrase that ``item`` heads ends: also before a new thought."""
    return sentence.phrase_end(item, "ready", "if", "status", "but")
