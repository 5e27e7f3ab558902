"""Whose deed a verb tells of: its subject, in each order of words, with those who are named beside it."""

from collections.abc import Iterable

from ..model.attribution import SpeechAct
from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .clauses import heads, in_one_list, in_relative_clause, is_possessed, put_in, told_behind
from .items import Item, Sentence
from .named import Named
from .scene import MARKS_OF_SPEECH, Scene
from .tokens import QUOTES, TokenKind

_OBJECTS = ("undertaking", "persons", "two_persons", "ceasefire", "exchange", "number", "proposal")


def subject_of(scene: Scene, sentence: Sentence, verb: Item, *, fallback: bool = True) -> list[Party]:
    """The parties that are the subject of a verb: none if the text does not say."""
    found = _subject_of(scene, sentence, verb)
    if found or not fallback:
        return found
    return [scene.speaker] if scene.speaker is not None else []


def _subject_of(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    if scene.pack.verb_first:
        if _accompanies(scene, sentence, verb):
            return _of_main_verb(scene, sentence, verb)
        if verb.index and sentence.items[verb.index - 1].has("that_they") and not verb.has("passive"):
            # *announced that it would free*, with *it* attached to *that*: whoever announces.
            teller = tellers(scene, sentence, verb)
            if teller:
                return teller
        if verb.has("we"):
            return tellers(scene, sentence, verb)  # *A said: we demand of B*, with *we* in the form of the verb
        if verb.has("source"):
            return _quoted_from(scene, sentence, verb)
        named = named_before(scene, sentence, verb)
        if named is not None:
            return coordinated(scene, sentence, named)
        if _by_unknown(scene, sentence, verb):
            return []
        if _told_before(scene, sentence, verb) or _on_occasion(sentence, verb):
            return _before(scene, sentence, verb) or tellers(scene, sentence, verb)
        return _after(scene, sentence, verb, 5) or _before(scene, sentence, verb)
    lead = sentence.items[verb.index - 1] if verb.index else None
    if scene.pack.declined and verb.has("thanks") and lead is not None and lead.has("speech"):
        return _subject_of(scene, sentence, lead)  # *A expressed thanks to B*, where a noun tells what is expressed
    if _goes_with(scene, sentence, verb) and (main := _of_main_verb(scene, sentence, verb)):
        return main
    if verb.has("contact") and not scene.pack.declined and not is_passive(scene, sentence, verb):
        before = right_before(scene, sentence, verb)
        if before is not None:
            return coordinated(scene, sentence, before)  # *where it met C, days after A met B*
    agent = _possessor(scene, sentence, verb) or _agent(scene, sentence, verb) or _source(scene, sentence, verb)
    if agent is not None:
        return coordinated(scene, sentence, agent)
    if is_passive(scene, sentence, verb):
        return []
    asks = verb.has("demand", "call", "contact") and not scene.pack.declined
    if (
        not verb.has("tells")
        and not asks
        and not any(scene.at(sentence, item) for item in sentence.items[sentence.clause_of(verb).start : verb.index])
    ):
        # "...", said the minister: nobody named in the verb's own clause stands before it.
        after = _after(scene, sentence, verb, 3) if _inverted(scene, sentence, verb) else []
        if after or put_in(sentence, verb):
            return after
        if scene.pack.declined and verb.has("speech") and told_behind(sentence, verb):
            place = _in_place_behind(scene, sentence, verb)
            if place:
                return place
    found = _before(scene, sentence, verb)
    # *The truce that proposed A*: what a relative clause proposes is its object, whoever stands behind the subject.
    put = scene.pack.declined and verb.has("propose") and verb.index and sentence.items[verb.index - 1].has("who")
    if found or not (scene.pack.declined or verb.has("speech")) or (verb.has("tells") and not put):
        return found
    if not _inverted(scene, sentence, verb) and _said_of(scene, sentence, verb):
        return []
    return _after(scene, sentence, verb, 3) or _in_place(scene, sentence, verb)


def _in_place(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*In the Kremlin they rejected the offer*: a place that opens the clause, where those who act for a side sit."""
    speech = verb.cues.get("speech")
    if not scene.pack.declined or speech is None or speech == SpeechAct.AGREE:
        return []
    clause = range(sentence.clause_of(verb).start, verb.index)
    row = list(scene.mentions(sentence, clause))
    place = row[0] if row else None
    if place is None or place.role != "in" or place.first - clause.start > 2 or any(not each.role for each in row):
        return []
    seat = sentence.items[place.first].has("metonym", "capital", "body", "office")
    return coordinated(scene, sentence, place) if seat else []


def _in_place_behind(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*..., they said in the command of A's army*: whose body it is that a place behind the verb stands for."""
    row = sentence.items[verb.index + 1 : verb.index + 3]
    if len(row) < 2 or not row[0].has("prep") or not row[1].has("body", "force", "office"):
        return []
    behind = next(scene.mentions(sentence, range(row[1].index, min(row[1].index + 4, len(sentence.items)))), None)
    return coordinated(scene, sentence, behind) if behind is not None and behind.role in ("", "of", "in") else []


def _by_unknown(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*The signatories demanded of A*: whether who demands is nobody that is known, and the one behind is asked.

    Without an article, the two are one name: *the commission of A*.
    """
    row = sentence.items[verb.index + 1 : verb.index + 3]
    if not verb.has("demand") or verb.has("its", "participle") or len(row) < 2:
        return False
    who, other = row
    named = scene.at(sentence, other)
    return (
        who.kind is TokenKind.WORD
        and (not who.cues or who.has("actors"))
        and any("def" in variant.marks for variant in scene.pack.lexicon.variants(who.text))
        and named is not None
        and named.first == other.index
        and not named.role
        and other.clause == verb.clause
    )


def _told_before(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Repeated his demand of A to leave*, *adopted a resolution demanding of A*: whose it is stands before it.

    So it does where the word for who demands is attached to the demand, or where a word for what demands
    stands right before the verb.
    """
    if not verb.has("demand"):
        return False
    if verb.has("its"):
        return True
    lead = sentence.items[verb.index - 1] if verb.index > 1 else None
    return lead is not None and lead.has("document") and "def" not in lead.marks and "conj" not in verb.marks


def _on_occasion(sentence: Sentence, verb: Item) -> bool:
    """*Ended a visit to A, met during it B*: whether a verb of meeting goes on, and whom it names is met."""
    return verb.has("contact") and any(item.has("within") for item in sentence.items[verb.index + 1 : verb.index + 2])


def _inverted(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether who does a thing can stand behind its verb: in English, where nothing but a pause stands before it."""
    if scene.pack.declined:
        return True
    row = sentence.items[sentence.clause_of(verb).start : verb.index]
    return all(item.kind is TokenKind.MARK or item.has("glue", "and", "but", "day", "weekday") for item in row)


def _said_of(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Analysts say A must leave*: whether something is said of who is named behind a verb of saying."""
    named = next(scene.mentions(sentence, range(verb.index + 1, min(verb.index + 6, len(sentence.items)))), None)
    behind = sentence.items[named.last + 1 : named.last + 2] if named is not None else []
    return any(item.has("must", "should", "future", "action", "passive") for item in behind)


def _accompanies(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*A called on B to leave, demanding*: a participle that tells what the subject of the main verb does besides.

    Some forms are nouns as well, *the demand of A*: these are participles behind a pause.
    """
    if not verb.has("participle") or not verb.index:
        return False
    paused = sentence.items[verb.index - 1].kind is TokenKind.MARK or "conj" in verb.marks
    return paused or not verb.has("demand")


def _of_main_verb(scene: Scene, sentence: Sentence, participle: Item) -> list[Party]:
    """The subject of the verb that a participle goes with: of the first that says or asks something."""
    for verb in sentence.where("speech", "demand", "call", within=range(participle.index)):
        if not verb.has("participle"):
            found = _subject_of(scene, sentence, verb)
            if found:
                return found
            if scene.pack.verb_first and verb.index <= 1 and scene.speaker is not None:
                return [scene.speaker]  # *And he said that A left, demanding*: who spoke before
    row = (named for named in scene.mentions(sentence, range(participle.index)) if not named.role)
    first = next(row, None)
    return coordinated(scene, sentence, first) if first is not None else []


def named_before(scene: Scene, sentence: Sentence, verb: Item) -> Named | None:
    """*That A demanded*: the name right before a verb, where nothing before it takes the name for itself."""
    named = scene.at(sentence, sentence.items[verb.index - 1]) if verb.index else None
    if named is None or named.role or (verb.has("condition") and _does_it(sentence, named)):
        return None
    lead = sentence.items[named.first - 1] if named.first else None
    apart = ("that",) if scene.pack.verb_first else ("that", "speech", "glue")
    alone = lead is None or lead.kind is not TokenKind.WORD or lead.has(*apart)
    return named if alone else None


def right_before(scene: Scene, sentence: Sentence, verb: Item) -> Named | None:
    """The name that stands right before a verb, if nothing but a small word is between them, and nobody has it."""
    at = verb.index - 1
    while at > 0 and sentence.items[at].has("glue") and not sentence.items[at].has("prep", "that"):
        at -= 1
    named = scene.at(sentence, sentence.items[at]) if at >= 0 else None
    ours = named is not None and not named.role and named.party is not None
    return named if ours and "of" not in sentence.items[at].marks else None


def _possessor(scene: Scene, sentence: Sentence, verb: Item) -> Named | None:
    """*Rejected A's demand*: whose demand it is, where one form serves the noun and the verb."""
    return scene.at(sentence, sentence.items[verb.index - 1]) if is_possessed(sentence, verb) else None


def _agent(scene: Scene, sentence: Sentence, verb: Item) -> Named | None:
    """*Proposed by Egypt*: who a passive verb says did it."""
    for item in sentence.items[verb.index + 1 : verb.index + 6]:
        if item.has("call"):
            break  # *rejected a call by A*
        if item.cues.get("prep") == "by":
            for named in scene.mentions(sentence, range(item.index + 1, len(sentence.items))):
                return named if named.role == "by" and named.first - item.index <= 3 else None
        beside = scene.at(sentence, item) if scene.pack.declined else None
        if beside is not None and beside.role == "by" and item.index - verb.index <= 2:
            return beside
        if item.cues and not item.has("glue", "prep", "day", "weekday"):
            break
    return None


def _source(scene: Scene, sentence: Sentence, verb: Item) -> Named | None:
    """*In the words of the minister*: who stands behind a phrase that names a source."""
    for named in scene.mentions(sentence, range(verb.index + 1, len(sentence.items))) if verb.has("source") else ():
        between = sentence.items[verb.index + 1 : named.first]
        return named if all(item.has("glue") or not item.cues for item in between) and len(between) <= 2 else None
    return None


def _quoted_from(scene: Scene, sentence: Sentence, saying: Item) -> list[Party]:
    """*Quoted a member of A as saying*: who stands before a phrase that names a source, whose *his* means them."""
    row = [named for named in scene.mentions(sentence, range(saying.index)) if named.party is not None]
    near = row[-1] if row and saying.index - row[-1].last <= 8 else None
    return coordinated(scene, sentence, near) if near is not None else []


def _after(scene: Scene, sentence: Sentence, verb: Item, reach: int) -> list[Party]:
    for item in sentence.items[verb.index + 1 : verb.index + 1 + reach]:
        if item.has("prep") and scene.pack.declined and item.index == verb.index + 1:
            # *They said in the Kremlin*: a place that stands for who acts has no role of its own.
            place = scene.at(sentence, sentence.items[item.index + 1]) if item.index + 1 < len(sentence.items) else None
            if place is not None and not place.role:
                return coordinated(scene, sentence, place)
        if item.text in QUOTES or (item.index == verb.index + 1 and _heads_who_acts(scene, sentence, item)):
            continue
        if item.has("prep") and any(other.has("weekday") for other in sentence.items[item.index + 1 : item.index + 2]):
            continue  # *said on Monday the minister of A*
        leads = item.has("office") and scene.at(sentence, item) is not None  # *the leaders of A*, who are no people
        if item.kind is TokenKind.MARK or item.has("speech", "voiced", "that", "prep", "must"):
            break
        if item.has(*_OBJECTS) and not leads:
            break
        asks = verb.has("demand", "condition")
        if item.has("action") and (scene.pack.declined or asks):
            break  # *demands the withdrawal of A's troops*: whose deed is asked for does not ask
        if item.has("subject") and asks and scene.pack.declined and scene.at(sentence, item) is None:
            break
        named = scene.at(sentence, item)
        if named is None and item.has("role"):
            break  # *held a meeting by the mediation of A*
        if named is not None:
            if named.role and named.role != "of":
                break
            if named.about == "group" and scene.named_in_quotes(sentence, named):
                continue
            return coordinated(scene, sentence, named)
    return []


def _heads_who_acts(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Freed the men of A [from] 20*: where verbs stand first, whether people right behind one act, and are A's."""
    acts = item.cues.get("persons") in ("soldier", "people") and "def" not in item.marks
    behind = sentence.items[item.index + 1 : item.index + 10]
    return scene.pack.verb_first and acts and any(other.cues.get("prep") == "from" for other in behind)


def _before(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    best: Named | None = None
    headed: Named | None = None
    for item in reversed(sentence.items[: verb.index]):
        if item.has("who") and item.clause != verb.clause and not item.has("where"):
            # A clause set apart by commas says something else of the subject before it.
            best = headed = None
            continue
        if item.has("where"):
            continue  # *A travelled to B, where it met*: the one who went there
        if item.has("who") and scene.pack.declined and sentence.items[item.index - 1].cues.get("prep") == "in":
            continue  # *A adopted a text in which it demanded*
        if item.has("who") and verb.index - item.index <= 4 and best is None:
            antecedent = _antecedent(scene, sentence, item)
            if antecedent is not None:
                return coordinated(scene, sentence, antecedent)
        if item.has("speech") and not item.has("that", "who") and _goes_on(scene, sentence, verb):
            first = _subject_of(scene, sentence, item)
            if first:
                return first  # *A voiced concern about B, and called for talks*
        if item.has("speech", "voiced", "that", "who") or item.kind is TokenKind.BREAK:
            break
        beside = (sentence.items[item.index - 1].text, sentence.items[item.index + 1].text)
        if verb.has("speech") and item.text in MARKS_OF_SPEECH and "," in beside:
            if _closes_a_name(scene, sentence, item):
                continue
            break  # *"A must leave," the statement said*: who is named in the quotation does not say it
        named = scene.at(sentence, item)
        if named is None:
            continue
        if not named.role:
            aside = in_relative_clause(sentence, named, verb) or put_beside(scene, sentence, named)
            aside = aside or (scene.pack.verb_first and verb.has("condition") and _does_it(sentence, named))
            if not aside and not _undergoes(scene, sentence, named):
                best = named
                if not (scene.pack.verb_first and "conj" in verb.marks) and not _goes_on(scene, sentence, verb):
                    break  # *Blamed A B, and demanded*: of two names behind a verb, the first is the subject
        elif named.role == "of" and headed is None and heads(sentence, named):
            headed = named
    best = best or headed
    if best is not None and best.party is None and best.about:
        # *The president said that he had*, *the ministry said that it had*: the one who says so.
        resolved = scene.resolve(best)
        if resolved is None or (best.about == "person" and not scene.sayings[sentence.number]):
            told = tellers(scene, sentence, verb) or ([resolved] if resolved is not None else [])
            told = told or _who_went(scene, sentence, best) or _who_said_so(scene, sentence, best)
            # *The rebels freed 40*, a state says: it is not the rebels.
            groups = best.about != "group" or all(party.side.kind is not PartyKind.STATE for party in told)
            return told if groups else []
    return coordinated(scene, sentence, best) if best is not None else []


def _antecedent(scene: Scene, sentence: Sentence, who: Item) -> Named | None:
    """*A, which has long demanded that B leave*: the name right before a relative clause."""
    at = who.index - 1
    if at > 0 and sentence.items[at].text in _COMMAS:
        at -= 1
    named = scene.at(sentence, sentence.items[at]) if at >= 0 else None
    return named if named is not None and not named.role and named.party is not None else None


def _does_it(sentence: Sentence, named: Named) -> bool:
    """*A set the withdrawal of B as a condition*: whether a name stands right behind a noun whose deed it tells."""
    noun = sentence.items[named.first - 1] if named.first else None
    return noun is not None and noun.has("action") and noun.has("subject")


def _closes_a_name(scene: Scene, sentence: Sentence, mark: Item) -> bool:
    """*The command of the "A", which holds the north, said*: whether a mark closes a name and not what was said."""
    named = scene.at(sentence, sentence.items[mark.index - 1]) if mark.index else None
    if named is None:
        return False
    return any(item.text in QUOTES for item in sentence.items[max(0, named.first - 1) : mark.index])


def put_beside(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*A and X, the head of B, met*: whether an office between commas only tells who the person before it is."""
    at = named.first - 1
    while at > 0 and sentence.items[at].has("glue"):
        at -= 1
    behind = sentence.items[named.last + 1 : named.last + 5]
    if at < 1 or sentence.items[at].text not in _COMMAS or not any(item.text in _COMMAS for item in behind):
        return False
    person = scene.at(sentence, sentence.items[at - 1])
    if person is None or person.party is None or person.party.kind is not PartyKind.PERSON or person.role:
        return False
    told = sentence.items[named.first : named.last + 1]
    return (
        person.form is MentionForm.NAME
        and named.form is MentionForm.OFFICE
        and any(item.has("office") for item in told)
    )


_COMMAS = frozenset(",،")


def _who_went(scene: Scene, sentence: Sentence, he: Named) -> list[Party]:
    """*A travelled to B, where he met*: whom a pronoun behind *where* means."""
    if not he.first or not sentence.items[he.first - 1].has("where"):
        return []
    row = (named for named in scene.mentions(sentence, range(he.first)) if not named.role and named.party is not None)
    first = next(row, None)
    return coordinated(scene, sentence, first) if first is not None else []


def _who_said_so(scene: Scene, sentence: Sentence, he: Named) -> list[Party]:
    """*A said that, in view of an appeal, he had called B*: who speaks before a pronoun, whatever is told."""
    before = (
        saying.speaker
        for saying in reversed(scene.sayings[sentence.number])
        if saying.item is not None and saying.item.index < he.first and saying.speaker is not None
    )
    speaker = next(before, None) if he.about == "person" else None
    return [speaker] if speaker is not None and speaker.kind is PartyKind.PERSON else []


def _goes_with(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*A urged B's soldiers to give up, saying*: a participle behind a comma has the main verb's subject."""
    ending = scene.pack.progressive
    behind_comma = verb.index > 0 and sentence.items[verb.index - 1].text == ","
    return bool(ending) and behind_comma and verb.text.endswith(ending)


def _goes_on(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*A accused B of arming C and demanded*: whether a verb is one more deed of who stands first."""
    if scene.pack.declined or scene.pack.verb_first or not verb.has("demand"):
        return False
    before = sentence.before(verb, lambda other: not other.has("glue"), 3)
    return before is not None and before.has("and")


def _undergoes(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*To disarm B*, *urged B*: whether a mention is the object of a verb before it, where no case tells."""
    if scene.pack.declined or scene.pack.verb_first:
        return False
    verb = sentence.before(sentence.items[named.first], lambda other: not other.has("glue"), 2)
    if verb is None or not verb.index:
        return False
    asks = sentence.before(sentence.items[named.first], lambda other: not other.has("glue"), 3)
    if asks is not None and asks.has("demand") and not is_possessed(sentence, asks):
        return True
    return verb.has("action") and sentence.items[verb.index - 1].cues.get("prep") == "to"


def with_others(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether a verb's subject goes on with somebody who is not known: *A and the separatists of B*."""
    for named in reversed(scene.named[sentence.number]):
        if named.last < verb.index and not named.role:
            behind = sentence.items[named.last + 1]
            return (
                behind.has("and")
                and behind.clause == verb.clause
                and scene.at(sentence, sentence.items[named.last + 2]) is None
            )
    return False


def is_passive(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether a verb is in the passive: what stands before it undergoes it."""
    if verb.has("ready") or verb.cues.get("contact") in ("unspecified", "talks"):
        return False  # *is ready*, *is in contact with*
    if verb.has("passive") or "passive" in verb.marks:
        return True
    ending = scene.pack.progressive
    if ending and verb.text.partition(" ")[0].endswith(ending):
        return False
    auxiliary = sentence.before(
        verb,
        lambda other: other.has("passive"),
        3,
        stop=lambda other: (
            (not other.has("glue") and (bool(other.cues) or scene.pack.verb_first))
            or (other.kind is TokenKind.MARK and verb.has("speech"))
        ),
    )
    return auxiliary is not None


def tellers(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """Who says the clause of a verb, if someone is told to before it; also before the sayings are read."""
    if scene.sayings[sentence.number]:
        row = scene.sayings[sentence.number]
        before = [said.speaker for said in row if said.item is not None and said.item.index < verb.index]
        return [before[-1]] if before and before[-1] is not None else []
    speech = sentence.before(verb, lambda other: other.has("speech"), 10)
    return _subject_of(scene, sentence, speech) if speech is not None else []


def coordinated(scene: Scene, sentence: Sentence, named: Named) -> list[Party]:
    """A mention with those that are coordinated with it."""
    row = scene.named[sentence.number]
    place = row.index(named)
    group = [named]
    listed: list[Named] = []
    for other in row[place + 1 :]:
        if scene.pack.declined and other.role == "by" != group[0].role:
            continue  # *A and the rebels supported by B*
        row_between = sentence.items[(listed or group)[-1].last + 1 : other.first]
        between = [item for item in row_between if item.text not in QUOTES]
        if scene.linked(sentence, (listed or group)[-1], other):
            group += [*listed, other]
            listed = []
        elif len(between) == 1 and between[0].text in (",", "،"):
            # *A, B and C*: a list once its last member follows an *and*.
            listed.append(other)
        elif listed and len(between) == 2 and between[0].text == "," and between[1].has("and"):
            group += [*listed, other]  # *A, B, and C*
            listed = []
        else:
            break
    for other in reversed(row[:place]):
        if scene.pack.declined and other.role == "by" != group[0].role:
            continue
        if scene.linked(sentence, other, group[0]) or (len(group) > 1 and in_one_list(sentence, other, group[0])):
            group.insert(0, other)
        else:
            break
    parties: dict[Party, None] = {}
    for each in group:
        parties.update(dict.fromkeys(_meant(scene, sentence, each)))
    return list(parties)


def _meant(scene: Scene, sentence: Sentence, named: Named) -> Iterable[Party]:
    """*As A noted, he and B met*: whom a mention means, a pronoun by who speaks in its own sentence."""
    first = sentence.items[named.first]
    if named.about == "person" and named.party is None and not scene.sayings[sentence.number]:
        speech = sentence.before(first, lambda other: other.has("speech"), 10)
        told = _subject_of(scene, sentence, speech) if speech is not None and speech.clause != first.clause else []
        if len(told) == 1:
            return told
    return scene.everyone(sentence, named)
