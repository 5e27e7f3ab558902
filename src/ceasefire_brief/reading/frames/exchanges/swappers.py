"""Which two sides an exchange is between."""

from collections.abc import Sequence

from ....model.exchange import ExchangeStatus, PrisonerExchange, Release
from ....model.mention import MentionForm
from ....model.party import Party
from ....model.proposal import CeasefireProposal
from ....model.provision import Subject
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene, can_be_side
from ...subjects import coordinated, is_passive, subject_of
from ...tokens import TokenKind
from ..capacity import helpers
from .captives import holders, people_of
from .fulfilment import for_which, is_proposed
from .releases import Handover
from .untold import side_of


def sides_of_exchange(scene: Scene, sentence: Sentence, anchor: Item, acts: Sequence[Handover]) -> list[Party]:
    """The sides of an exchange: *between A and B*, its subjects, those who hand over, those named beside it."""
    aside = {**helpers(scene, sentence), **dict.fromkeys(_onlookers(scene, sentence, anchor))}
    row = [
        named
        for named in scene.mentions(sentence)
        if named.party not in aside
        and sentence.first("since", within=range(anchor.index + 1, named.first)) is None
        and not any(item.has("thanks") for item in sentence.items[max(0, named.first - 4) : named.first])
    ]
    two = _thanked(scene, sentence, anchor) or _named_as_two(scene, sentence, anchor, row)
    two = two or _told_again(scene, sentence, anchor)
    if two:
        return two
    purpose = for_which(sentence, anchor)
    proposed = purpose is ExchangeStatus.PROPOSED or is_proposed(sentence, anchor)
    # Who proposes an exchange need not take part in it, unless they propose it to somebody.
    asked = [named for named in row if named.role == "to" and named.first - anchor.index <= 3]
    offered = proposed and not any(item.has("ready") for item in sentence.items[: anchor.index])
    found: dict[Party, None] = {}
    if asked or not offered:
        found |= dict.fromkeys(side for side in _acting(scene, sentence, anchor, row) if side not in aside)
    beside = [named for named in row if named.role == "with" and abs(named.first - anchor.index) <= 12]
    found |= dict.fromkeys(holders(scene, sentence, [*(asked if offered else []), *beside]))
    found |= dict.fromkeys(party for act in acts for party in (act.by, act.to) if party is not None)
    found |= dict.fromkeys(_by_adjectives(scene, sentence, anchor))
    before = _sides_before(scene, sentence)
    apart = any(named.role in ("between", "with") and abs(named.first - anchor.index) <= 12 for named in row)
    if len(found) < 2 and before and not apart and (found.keys() <= set(before) or anchor.has("exchange")):
        return before  # *M did not disclose details of the exchange*, *the move was part of a swap for a C hostage*
    if len(found) < 2 and not proposed and _the_sides(scene, sentence, anchor) is None:
        near = [named for named in row if abs(named.first - anchor.index) <= 12 and not _of_a_plan(sentence, named)]
        found |= dict.fromkeys(holders(scene, sentence, [named for named in near if named.role in _TAKING_PART]))
    if len(found) == 1:
        other = _other_side(scene, next(iter(found)))
        found |= {other: None} if other is not None else {}
    known = scene.last(PrisonerExchange)
    if not found and known is not None:
        # *In May they exchanged 90 for 90*
        releases: tuple[Release, ...] = known.fields["releases"]
        found = dict.fromkeys(side for each in releases for side in (each.by, each.to) if side is not None)
        found = found if len(found) == 2 else dict.fromkeys(scene.pair)
    told = purpose is not None or (not proposed and _counted(scene, sentence, anchor))
    if not found and told and len(scene.fighting()) == 2:
        found = dict.fromkeys(scene.fighting())  # *100 captives were exchanged at noon*, in a text of A and B alone
    if not found and not proposed and len(scene.pair) == 2 and all(map(can_be_side, scene.pair)):
        # *A and B agreed in M on a truce from noon so as to exchange captives*: the two whom the sentence is about
        found = dict.fromkeys(
            scene.pair if {party.side for party in scene.parties(sentence)} >= set(scene.pair) else ()
        )
    return list(found)[:2]


def _counted(scene: Scene, sentence: Sentence, anchor: Item) -> bool:
    """Whether captives are counted beside the word for their exchange, or it says what is done to them."""
    near = any(
        crowd.number is not None and abs(crowd.first - anchor.index) <= 8 for crowd in people_of(scene, sentence)
    )
    return near or (anchor.has("swap") and is_passive(scene, sentence, anchor))


_TAKING_PART = ("", "between", "with", "to", "from", "at", "by")


def thanks_for(sentence: Sentence, anchor: Item) -> Item | None:
    """*Thanked A and B for the exchange*: the word of thanks for what is done."""
    return sentence.before(anchor, lambda item: item.has("thanks"), 14) if "thanks" in sentence.cued else None


def _thanked(scene: Scene, sentence: Sentence, anchor: Item) -> list[Party]:
    """*M thanked A and B for the exchange*: two who are thanked together are those who swapped."""
    thanks = thanks_for(sentence, anchor)
    row = scene.mentions(sentence, range(thanks.index + 1, thanks.index + 4)) if thanks is not None else ()
    first = next(iter(row), None)
    found = coordinated(scene, sentence, first) if first is not None else []
    sides = list(dict.fromkeys(party.side for party in found if can_be_side(party)))
    return sides if len(sides) == 2 else []


def _named_as_two(scene: Scene, sentence: Sentence, anchor: Item, row: Sequence[Named]) -> list[Party]:
    """The two sides that a sentence names as such: *between A and B*, *the exchange of A and B*."""
    for start, named in enumerate(row):
        if named.role == "between" and abs(named.first - anchor.index) <= 16 and not _of_relations(sentence, named):
            chosen = [named]
            for other in row[start + 1 :]:
                apart = other.role == "between" or "conj" in sentence.items[other.first].marks
                if other.first - chosen[-1].last > (5 if apart else 3):
                    break
                chosen.append(other)
            found = holders(scene, sentence, chosen)
            if len(found) >= 2:
                return found[:2]
        if scene.pack.declined and 0 < named.first - anchor.index <= 2 and named.role in ("of", "object"):
            found = [party.side for party in coordinated(scene, sentence, named) if can_be_side(party)]
            if len(found) == 2:
                return found
    return []


def _of_relations(sentence: Sentence, named: Named) -> bool:
    """*An exchange on the way to normal relations between A and B*: whether it is no exchange that is between two."""
    lead = sentence.items[max(0, named.first - 3) : named.first]
    return any(item.cues.get("subject") == Subject.RELATIONS for item in lead)


def _acting(scene: Scene, sentence: Sentence, anchor: Item, row: Sequence[Named]) -> list[Party]:
    """Those who exchange, as the verb's subject or as those who agree on it; nobody who helps."""
    helping = {
        party.side
        for named in scene.mentions(sentence)
        if named not in row
        for party in scene.everyone(sentence, named)
    }
    acting = [party.side for party in subject_of(scene, sentence, anchor, fallback=False) if can_be_side(party)]
    acting = acting or _agreeing(scene, sentence, anchor)
    found = [side for side in dict.fromkeys(acting) if side not in helping]
    if _the_sides(scene, sentence, anchor) is not None:
        found = _at_war(scene, sentence, anchor, found)
    if len(found) > 2:
        # *The delegations of A, B and C agreed*, says C: who tells of it is the mediator.
        teller = scene.said(sentence, anchor).speaker
        found = [side for side in found if teller is None or side != teller.side]
    return found


def _told_again(scene: Scene, sentence: Sentence, anchor: Item) -> list[Party]:
    """*M and N agreed on a swap: A and B will exchange 20 captives each*: who does what is told next."""
    for verb in sentence.where("swap", within=range(anchor.index + 1, len(sentence.items))):
        if verb.clause == anchor.clause or is_passive(scene, sentence, verb):
            continue
        row = subject_of(scene, sentence, verb, fallback=False)
        sides = list(dict.fromkeys(party.side for party in row if can_be_side(party)))
        if len(sides) == 2:
            return sides
    return []


def _sides_before(scene: Scene, sentence: Sentence) -> list[Party]:
    """The two sides of the exchange that the text told of right before, or of captives freed without a number."""
    known = scene.last(PrisonerExchange)
    near = known is not None and sentence.number - known.sentence <= 3
    releases: list[Release] = [*known.fields["releases"]] if known is not None and near else []
    if not releases:
        releases = [each.fields["release"] for each in scene.uncounted[-1:] if sentence.number - each.sentence <= 3]
    found = dict.fromkeys(side for each in releases for side in (each.by, each.to) if side is not None)
    return list(found) if len(found) == 2 else []


def _the_sides(scene: Scene, sentence: Sentence, anchor: Item) -> Named | None:
    """*The sides will exchange captives*: the words for several that are the subject of an exchange."""
    row = scene.mentions(sentence, range(sentence.clause_of(anchor).start, anchor.index))
    return next((named for named in row if named.several and not named.role and named.form is MentionForm.SIDE), None)


def _at_war(scene: Scene, sentence: Sentence, anchor: Item, found: Sequence[Party]) -> list[Party]:
    """Of those whom *the sides* can mean, the ones at war: neither who proposed a truce to others nor who tells it."""
    proposers = {each.fields["proposer"].side for each in scene.of_kind(CeasefireProposal) if each.fields["proposer"]}
    teller = scene.said(sentence, anchor).speaker
    aside = proposers | ({teller.side} if teller is not None else set())
    fighting = scene.fighting()
    if len(fighting) == 2 or not found:
        others = fighting if len(fighting) == 2 else [side for side in fighting if side not in aside]
        return others if len(others) == 2 else []
    return [side for side in found if side not in proposers] or list(found)


def _by_adjectives(scene: Scene, sentence: Sentence, anchor: Item) -> list[Party]:
    """*A Sudanese-Libyan swap*: the sides that adjectives beside the word for an exchange tell, not those of people."""
    found = []
    for item in sentence.items[max(0, anchor.index - 4) : anchor.index + 5]:
        if not item.has("adjective") or scene.at(sentence, item) is not None or item.clause != anchor.clause:
            continue
        freed = sentence.before(item, lambda other: other.has("release", "handover"), 4)
        if freed is not None and item.index < anchor.index:
            continue  # *frees A, B nationals in a swap*
        of_people = any(other.has("persons") for other in sentence.items[item.index : item.index + 3])
        counted = any(other.has("including") for other in sentence.items[anchor.index : item.index])
        behind = sentence.items[item.index + 1 : item.index + 4]
        if of_people or counted or any(other.has("group", "organization") for other in behind):
            continue  # *the Lebanese group*
        if any(other.has("role") for other in sentence.items[max(0, item.index - 2) : item.index + 3]):
            continue
        party = side_of(scene, scene.pack.registry[item.cues["adjective"]], None)
        if can_be_side(party):
            found.append(party.side)
    return found


def _other_side(scene: Scene, side: Party) -> Party | None:
    """The one that a side fights, or swapped with before."""
    known = scene.pair if side in scene.pair else ()
    return scene.opponent(side) or next((other for other in known if other != side), None)


def _of_a_plan(sentence: Sentence, named: Named) -> bool:
    """*The first phase of the plan of A*: whether a name tells only whose a proposal or plan is."""
    return any(item.has("proposal", "aim") for item in sentence.items[max(0, named.first - 2) : named.first])


def _onlookers(scene: Scene, sentence: Sentence, anchor: Item) -> list[Party]:
    """*A welcomed the exchange*: who welcomes an exchange is no side of it."""
    verb = sentence.before(anchor, lambda item: item.has("welcome"), 6, stop=lambda item: item.kind is TokenKind.BREAK)
    return [party.side for party in subject_of(scene, sentence, verb, fallback=False)] if verb is not None else []


def agreed_on(sentence: Sentence, head: Item) -> Item | None:
    """The word of agreeing that what ``head`` says hangs on: *agreed to release*, *signed a deal on*."""
    return sentence.before(
        head,
        lambda item: "agreed" in item.statuses or item.cues.get("speech") == "agree",
        9,
        stop=lambda item: item.kind is TokenKind.BREAK or item.text == ";",
    )


def not_agreed(sentence: Sentence, head: Item) -> bool:
    """*Efforts to reach an agreement on an exchange*, *failed to agree on one*: whether none is agreed."""
    agreed = sentence.before(
        head, lambda item: "agreed" in item.statuses or item.cues.get("contingency") == "agreement", 5
    )
    if agreed is None or agreed.clause != head.clause:
        return False
    lead = sentence.items[max(sentence.clause_of(agreed).start, agreed.index - 8) : agreed.index]
    return any(item.has("effort", "not") or "cancelled" in item.statuses for item in lead)


def _agreeing(scene: Scene, sentence: Sentence, anchor: Item) -> list[Party]:
    """The two who agree on an exchange: *M said that A and B agreed on an exchange*."""
    agreed = agreed_on(sentence, anchor)
    sides = joint(scene, sentence, agreed) if agreed is not None else []
    return sides if len(sides) >= 2 else []


def joint(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """The sides that are the subject of a verb and could hold captives, mediators left out."""
    aside = helpers(scene, sentence)
    found = [party.side for party in subject_of(scene, sentence, verb, fallback=False) if can_be_side(party)]
    return list(dict.fromkeys(side for side in found if side not in aside))
