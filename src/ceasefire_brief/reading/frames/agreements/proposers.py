"""Who puts a proposal forward: whose it is said to be, or who does what a verb of proposing says."""

from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...subjects import subject_of
from ...tokens import QUOTES, TokenKind
from ..authors import author_of, possessed


def proposer_of(scene: Scene, sentence: Sentence, cue: Item) -> Party | None:
    """Who proposes: the noun's possessor or the verb's subject."""
    if cue.has("proposal", "plan"):
        if cue.index and sentence.items[cue.index - 1].has("its", "ours", "own"):
            return _of_the_subject(scene, sentence, cue)
        if cue.has("his") or (cue.index and sentence.items[cue.index - 1].has("his")):
            return _of_the_speaker(scene, sentence, cue)
        owner = owner_of(scene, sentence, cue) or _source(scene, sentence, cue)
        if owner is not None:
            return owner
        author = author_of(scene, sentence, cue)
        if author is not None:
            return author.party
    if cue.has("need"):
        return scene.said(sentence, cue).speaker
    verb = cue if cue.has("propose", "call") and "def" not in cue.marks else None
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
