"""Guarantees: who answers to whom for what, on what condition, by what law."""

from collections.abc import Iterable
from typing import Any

import attrs

from ...model.attribution import SpeechAct
from ...model.condition import Action, Precondition
from ...model.guarantee import ContingencyKind, Guarantee, Law, PledgeStatus, Undertaking
from ...model.party import Party, PartyKind
from ..drafts import Draft, Words
from ..items import Item, Sentence
from ..named import sides_of
from ..scene import Scene
from ..subjects import is_passive
from ..tokens import QUOTES, TokenKind
from .beneficiaries import beneficiaries_of
from .guarantors import announcer_of, coalition_meant, giver_of, guarantor_untold, guarantors_of, named_guarantors
from .initiatives import phrase_end
from .standing import past
from .undertakings import PROTECTION, gives, is_thing, under, undertaken, undertakings_of


@attrs.frozen(eq=False)
class DraftContingency:
    """What a guarantee depends on, before the brief is made."""

    kind: ContingencyKind
    words: Words


@attrs.frozen(eq=False)
class DraftLaw:
    """A law that the text cites, before the brief is made."""

    law: Law
    words: Words
    of: Party | None


def read_guarantees(scene: Scene, sentence: Sentence) -> None:
    """Add the guarantees of a sentence; several guarantors of one thing make a statement each."""
    last = -1
    for item in sentence.where("guarantee", "commit", "works"):
        if item.index <= last or past(sentence, item) or inside_demand(scene, item):
            continue
        opened = sentence.before(
            item, lambda other: other.has("if", "only_if"), 7, stop=lambda other: other.kind is TokenKind.MARK
        )
        if opened is not None and not scene.pack.verb_first:
            if not any(other.has("contingency") for other in sentence.items[opened.index : item.index]):
                continue  # *if A guaranteed it*; but *in case of surrender A guarantees it*
        undertakings = undertakings_of(sentence, item)
        promised = [kind for other in undertakings if (kind := undertaken(sentence, other)) is not None]
        if _by_a_thing(scene, sentence, item) or only_imagined(scene, sentence, item):
            continue
        received = sentence.before(item, lambda other: other.has("obtain"), 9)
        if not promised and is_thing(sentence, item) and (received or giver_of(sentence, item)):
            promised = [Undertaking.OTHER]  # *gave B guarantees that the border would open*
        if _of_peacetime(scene, promised) or not _pledges(scene, sentence, item, undertakings):
            continue
        if _wanted(sentence, item if received is None else received):
            continue
        guarantors = guarantors_of(scene, sentence, item, received)
        refused = _refused(scene, sentence, item)
        if promised == [Undertaking.OTHER] and (refused or not guarantors):
            continue
        untold = not guarantors and guarantor_untold(scene, sentence, item, undertakings, received)
        if not (guarantors or untold) or (received is not None and scene.negated(sentence, received)):
            continue
        if refused and item.has("commit") and not item.has("guarantee"):
            continue
        reach = max([item.index, *(other.index for other in undertakings)])
        contingency = _contingency(sentence, item)
        laws = _laws(scene, sentence, item)
        words = _guarantee_words(scene, sentence, item, undertakings, contingency, laws, guarantors)
        if contingency is not None and contingency.kind is ContingencyKind.SURRENDER and guarantors:
            guarantors = _not_who_gives_up(scene, sentence, item, contingency, guarantors)
        if untold and Undertaking.SECURITY in promised:
            guarantors = coalition_meant(scene, sentence, giver_of(sentence, item) or item)
        gains = beneficiaries_of(scene, sentence, item, guarantors, received, frozenset(promised))
        beneficiaries = tuple(dict.fromkeys(map(scene.people.as_people, gains)))
        giver = giver_of(sentence, item) or item
        if received is None and is_passive(scene, sentence, giver):
            theirs = [party for party in guarantors if any(party == each.part_of for each in beneficiaries)]
            guarantors = [party for party in guarantors if party not in theirs]
            guarantors = guarantors or announcer_of(scene, sentence, giver, beneficiaries)
        if untold and not guarantors and set(promised) == {Undertaking.SAFETY} and contingency is None:
            if not any(_fights(other) for other in sentence.items):
                continue  # *the safety of the residents is ensured*
        fields: dict[str, Any] = {
            "status": _pledge_status(sentence, item, refused, contingency),
            "beneficiaries": beneficiaries,
            "undertakings": tuple(dict.fromkeys(promised)),
            "contingent_on": (contingency,) if contingency is not None else (),
            "legal_basis": tuple(laws),
        }
        add_guarantees(scene, sentence, item, words, guarantors, fields)
        last = reach


def add_guarantees(
    scene: Scene, sentence: Sentence, item: Item, words: Words, guarantors: list[Party], fields: dict[str, Any]
) -> None:
    """Add what each of several guarantees, or one that is not named, if nothing has told so already."""
    for guarantor in guarantors or (None,):
        one = {"contingent_on": (), "legal_basis": (), **fields, "guarantor": guarantor}
        if not (_told_already(scene, one) or _filled(scene, sentence, words, one)):
            scene.add(Draft(Guarantee, (words,), scene.said(sentence, item), one, sentence.number))


def _not_who_gives_up(
    scene: Scene, sentence: Sentence, item: Item, contingency: DraftContingency, guarantors: list[Party]
) -> list[Party]:
    """*If A's soldiers lay down their arms, they are promised their lives*: A does not promise it."""
    if contingency.words.end > item.start:
        return guarantors
    low, high = contingency.words.start, contingency.words.end
    row = (each for each in scene.mentions(sentence) if each.party is not None and each.party.side in guarantors)
    if not any(low <= sentence.items[each.first].start < high for each in row):
        return guarantors
    speaker = scene.said(sentence, item).speaker
    told = speaker is not None and speaker.side not in guarantors and speaker.side.kind is not PartyKind.PERSON
    return [speaker.side] if told and speaker is not None else []


def _wanted(sentence: Sentence, verb: Item) -> bool:
    """*B is working to secure guarantees*, *A called on them to guarantee*: a verb of what is only wanted."""
    lead = sentence.before(
        verb,
        lambda other: (
            other.has("call", "demand", "must", "should", "need", "wants", "effort", "appeal")
            or other.cues.get("speech") == SpeechAct.DEMAND
        ),
        6,
        stop=lambda other: other.kind is not TokenKind.WORD or other.has("that"),
    )
    if lead is not None and (verb.has("obtain") or verb.cues.get("guarantee") == "verb"):
        return True
    if verb.cues.get("guarantee") == "verb" and _of_what_is_demanded(sentence, verb):
        return True
    before = sentence.items[verb.index - 1] if verb.index else None
    return verb.has("obtain") and before is not None and before.cues.get("prep") == "to"


def _fights(item: Item) -> bool:
    return item.cues.get("persons") == "soldier" or item.has("armed", "pronoun", "encircled", "anyone", "body", "side")


def only_imagined(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*A could offer*, *whether A will offer*, *A denied that it had offered*: whether nobody is said to do it."""
    if scene.said(sentence, item).act is SpeechAct.DENY:
        return True
    might = sentence.before(
        item,
        lambda other: other.has("might") and not other.has("future"),
        7,
        stop=lambda other: other.kind is not TokenKind.WORD or other.has("speech"),
    )
    return might is not None


def _by_a_thing(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*An agreement that guarantees the rights of all*: whether no party but what is agreed on guarantees."""
    if item.cues.get("guarantee") != "verb" or not item.index:
        return False
    row = sentence.items[max(0, item.index - 3) : item.index]
    if not scene.pack.verb_first:
        if not row[-1].has("who", "that"):
            return False
        row = [other for other in row[:-1] if other.kind is TokenKind.WORD][-1:]
    agreed = any(other.cues.get("undertaking") == Undertaking.IMPLEMENTATION or other.has(*_THINGS) for other in row)
    return agreed and not any(other.has("that", "name", "speech", "commit") for other in row)


_THINGS = ("proposal", "ceasefire", "law")


def _of_what_is_demanded(sentence: Sentence, verb: Item) -> bool:
    """*Demands that A stop the war, withdraw, and guarantee*: one of several things asked for in one clause."""
    lead = sentence.before(
        verb,
        lambda other: other.has("demand") or other.cues.get("speech") == SpeechAct.DEMAND,
        40,
        stop=lambda other: other.kind is TokenKind.BREAK or other.has("speech", "but") or other.text in QUOTES,
    )
    if lead is None or "that" not in sentence.cued:
        return False
    joined = any(other.has("and") for other in sentence.items[max(0, verb.index - 2) : verb.index])
    return joined and any(other.has("that") for other in sentence.items[lead.index : verb.index])


def _same_people(one: Iterable[Party], other: Iterable[Party]) -> bool:
    """Whether those that one guarantee is for are among those of another; texts give one group many names."""
    groups = {party if party.kind is not PartyKind.GROUP else PartyKind.GROUP for party in map(_side, other)}
    return all(party in groups or party.kind in groups for party in map(_side, one))


def _side(party: Party) -> Party:
    return party if party.kind is PartyKind.GROUP else party.side


def _filled(scene: Scene, sentence: Sentence, words: Words, fields: dict[str, Any]) -> bool:
    """Tell who guarantees, or to whom, of a guarantee just told of, by one that says the same and names them."""
    for known in scene.of_kind(Guarantee):
        told = known.fields
        if (
            told["guarantor"] in (None, fields["guarantor"])
            and sentence.number - known.sentence <= 6
            and set(fields["undertakings"]) & set(told["undertakings"])
            and _same_people(told["beneficiaries"], fields["beneficiaries"])
            and words.start >= known.words[-1].end
            and not {told["status"], fields["status"]} & _UNDONE
        ):
            told["guarantor"] = fields["guarantor"]
            told["beneficiaries"] = told["beneficiaries"] or fields["beneficiaries"]
            told["undertakings"] = tuple(dict.fromkeys((*told["undertakings"], *fields["undertakings"])))
            told["contingent_on"] = told["contingent_on"] or fields["contingent_on"]
            told["legal_basis"] = told["legal_basis"] or fields["legal_basis"]
            known.words = (*known.words, words)
            return True
    return False


def _told_already(scene: Scene, fields: dict[str, Any]) -> bool:
    """Whether a guarantee only says again what an earlier one said, with no more words on who gives it to whom."""
    for known in scene.of_kind(Guarantee):
        told = known.fields
        settled = {told["status"], fields["status"]}.isdisjoint(_UNDONE)
        if (
            (settled or told["status"] is fields["status"])
            and fields["guarantor"] in (None, told["guarantor"])
            and _same_people(fields["beneficiaries"], told["beneficiaries"])
            and set(fields["undertakings"]) & set(told["undertakings"])
            and (fields["beneficiaries"] or set(fields["undertakings"]) <= set(told["undertakings"]))
        ):
            return True
    return False


_UNDONE = frozenset({PledgeStatus.REFUSED, PledgeStatus.BROKEN})


def _of_peacetime(scene: Scene, undertakings: list[Undertaking]) -> bool:
    """*Guarantees pensioners the right to care*: nothing, or what states guarantee at any time, in a text of no war."""
    plain = all(kind in _ANY_TIME for kind in undertakings)
    return not undertakings or (plain and not scene.of_conflict() and not scene.fields()[0])


_ANY_TIME = frozenset({Undertaking.RIGHTS, Undertaking.MEDICAL_CARE, Undertaking.SAFETY, Undertaking.AMNESTY})


def _pledge_status(sentence: Sentence, item: Item, refused: bool, contingency: DraftContingency | None) -> PledgeStatus:
    if refused:
        return PledgeStatus.REFUSED
    ready = sentence.before(item, lambda other: other.has("ready"), 25) is not None
    return PledgeStatus.OFFERED if contingency is not None or ready else PledgeStatus.GIVEN


def _refused(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether the guarantee, or the verb that gives it, is negated or refused."""
    giver = giver_of(sentence, item)
    rows = [item] if giver is None else [item, giver]
    if any(scene.negated(sentence, each, 2) for each in rows):
        return True
    return sentence.before(rows[-1], lambda other: other.stands("rejected", "refused"), 3) is not None


def _guarantee_words(
    scene: Scene,
    sentence: Sentence,
    item: Item,
    undertakings: list[Item],
    contingency: DraftContingency | None,
    laws: list[DraftLaw],
    guarantors: list[Party],
) -> Words:
    reach = [item.index, *(other.index for other in undertakings)]
    giver = sentence.before(item, lambda other: other.has("provide", "obtain"), 9) or item
    if giver.has("commit") and giver.clause == item.clause:
        reach.append(giver.index)
    reach += [
        named.first
        for named in scene.mentions(sentence, range(max(0, giver.index - 4), item.index))
        if named.party is not None
        and named.party.side in guarantors
        and sentence.items[named.first].clause == item.clause
    ]
    start = sentence.items[min(reach)].start
    end = phrase_end(sentence, sentence.items[max(reach)])
    for words in (*(law.words for law in laws), *((contingency.words,) if contingency is not None else ())):
        start, end = min(start, words.start), max(end, words.end)
    return Words(start, end)


def inside_demand(scene: Scene, item: Item) -> bool:
    """Whether a word stands in what has been read as a demand."""
    return any(words.start <= item.start < words.end for draft in scene.of_kind(Precondition) for words in draft.words)


def _pledges(scene: Scene, sentence: Sentence, item: Item, undertakings: list[Item]) -> bool:
    """Whether a word of guaranteeing is an act of it: a verb, or a noun that somebody gives or gets."""
    if item.has("guarantee") and item.cues["guarantee"] == "verb" and not item.marks & {"to", "by", "def"}:
        return True
    if item.has("commit", "works") and not item.has("guarantee"):
        # *pledged to let them pass safely*: of what can be pledged, only what protects people is a guarantee.
        if not undertakings:
            return False
        ensured = sentence.before(undertakings[0], lambda other: other.cues.get("action") == Action.ENSURE, 3)
        if ensured is not None and 0 < ensured.index - item.index <= 10:
            return True  # *pledged to work with both to ensure the implementation of the truce*
        if item.has("works"):
            return False
        between = sentence.items[item.index + 1 : undertakings[0].index]
        words = [other for other in between if not other.has("glue", "name", "adjective", "that", "prep")]
        near = undertakings[0].index > item.index and len(words) <= 3 and len(between) <= 8
        kind = undertaken(sentence, undertakings[0])
        return near and (kind in PROTECTION or (kind is Undertaking.SECURITY and _of_another(scene, sentence, item)))
    if item.cues.get("guarantee") == "agent":
        return bool(named_guarantors(scene, sentence, item))
    if item.cases and item.cases <= _NO_OBJECT and not under(sentence, item):
        return False  # *membership is the best guarantee*, *gave substance to the guarantees*
    if sentence.before(item, lambda other: other.has("obtain"), 9) is not None:
        return True
    if under(sentence, item):
        return True
    around = sentence.items[max(0, item.index - 6) : item.index]
    if (
        any(other.has("ready", "commit", "obtain") or gives(other) for other in around)
        or giver_of(sentence, item) is not None
    ):
        return True
    amnesty = item.cues.get("undertaking") == Undertaking.AMNESTY
    if amnesty and any(other.cues.get("speech") == SpeechAct.ANNOUNCE for other in around):
        return True  # *A announced a general amnesty*
    if any(other.has("demand", "effort", "call") for other in around):
        return False  # *B wants guarantees from A*: nobody has given them
    return any(other.cues.get("prep") == "from" for other in sentence.items[item.index + 1 : item.index + 5])


def _of_another(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Pledged to contribute to the security of B*: whether a state is named that is not who pledges."""
    own = {party.side for party in guarantors_of(scene, sentence, item, None)}
    behind = scene.mentions(sentence, range(item.index + 1, min(len(sentence.items), item.index + 14)))
    parties = [
        named.party.side for named in behind if named.party is not None and named.role in ("to", "of", "for", "in")
    ]
    return any(party.kind is PartyKind.STATE and party not in own for party in parties)


_NO_OBJECT = frozenset({"ins", "dat", "loc"})
"""The cases of what something serves as or is given to: it is not what is given."""


def _contingency(sentence: Sentence, item: Item) -> DraftContingency | None:
    for cue in sentence.where("if", "provided", "only_if"):
        if abs(cue.index - item.index) > 25 or cue is item:
            continue
        last = cue
        for other in sentence.items[cue.index : cue.index + 12]:
            if other.kind is TokenKind.MARK or other.has("speech", "guarantee"):
                break
            if other.has("contingency"):
                return DraftContingency(ContingencyKind(other.cues["contingency"]), Words(cue.start, other.end))
            if other.has("ceasefire"):
                return DraftContingency(ContingencyKind.CEASEFIRE, Words(cue.start, other.end))
            last = other
        if last is not cue and cue.index > item.index:
            return DraftContingency(ContingencyKind.OTHER, Words(cue.start, last.end))
    for other in sentence.where("contingency"):
        # *A safe exit for those who lay down their arms*
        whose = sentence.before(other, lambda each: each.has("who"), 4)
        if other.cues["contingency"] == ContingencyKind.SURRENDER and abs(other.index - item.index) <= 14:
            if whose is not None:
                return DraftContingency(ContingencyKind.SURRENDER, Words(whose.start, other.end))
    return None


def _laws(scene: Scene, sentence: Sentence, item: Item) -> list[DraftLaw]:
    found: list[DraftLaw] = []
    according = sentence.after(item, lambda other: other.has("according"), 30)
    row = sentence.items[according.index :] if according is not None else []
    for other in row[:14]:
        if other.has("law"):
            law = Law(other.cues["law"])
            of = None
            before = sentence.items[max(0, other.index - 2) : other.index][::-1]
            behind = sentence.items[other.index + 1 : other.index + 3]
            for near in (*before, *behind) if scene.pack.adjective_first else (*behind, *before):
                if near.has("adjective", "name"):
                    party = sides_of(near, scene.pack)
                    if party is not None and party.kind is PartyKind.STATE:
                        of = party
                        break
            if law is Law.DOMESTIC_LAW and of is None:
                law = Law.OTHER
            last = other
            if (
                of is not None
                and other.index + 1 < len(sentence.items)
                and sentence.items[other.index + 1].has("adjective")
            ):
                last = sentence.items[other.index + 1]
            found.append(DraftLaw(law, Words(other.start, last.end), of if law is Law.DOMESTIC_LAW else None))
    return found
