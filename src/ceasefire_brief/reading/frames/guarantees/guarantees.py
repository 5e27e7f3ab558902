"""Guarantees: who answers to whom for what, on what condition, by what law."""

from typing import Any

from ....model.condition import Precondition
from ....model.guarantee import ContingencyKind, PledgeStatus, Undertaking
from ....model.party import Party, PartyKind
from ...drafts import Words
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import is_passive
from ...tokens import TokenKind
from ..agreements.initiatives import phrase_end
from ..standing import past
from .beneficiaries import beneficiaries_of
from .contingencies import DraftContingency, DraftLaw, contingency_of, laws_of
from .givers import giver_of
from .guarantors import guarantors_of
from .openers import announcer_of
from .pledges import by_a_thing, only_imagined, pledges, refused, wanted
from .told_guarantees import add_guarantees
from .undertakings import is_agreement, is_thing, leads_out, under, undertaken, undertakings_of
from .untold_guarantors import coalition_meant, guarantor_untold, states_counted


def read_guarantees(scene: Scene, sentence: Sentence) -> None:
    """Add the guarantees of a sentence; several guarantors of one thing make a statement each."""
    last = -1
    for item in sentence.where("guarantee", "commit", "works"):
        if item.index <= last or past(sentence, item):
            continue
        if scene.inside(Precondition, item) or _supposed(scene, sentence, item):
            continue
        undertakings = undertakings_of(sentence, item)
        received = sentence.before(item, lambda other: other.has("obtain"), 9, stop=_is_something_else)
        promised = _promised(sentence, item, undertakings, received)
        if by_a_thing(scene, sentence, item) or only_imagined(scene, sentence, item):
            continue
        if _of_peacetime(scene, promised) or not pledges(scene, sentence, item, undertakings):
            continue
        if wanted(sentence, item if received is None else received):
            continue
        if _add(scene, sentence, item, undertakings, promised, received):
            last = max([item.index, *(other.index for other in undertakings)])


def _is_something_else(item: Item) -> bool:
    """*Got medical care, and a guarantee of safety*: whether something else is got, not the guarantee."""
    return item.has("undertaking") and not item.has("guarantee")


def _index(item: Item) -> int:
    return item.index


def _supposed(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*If A guaranteed it*; but *in case of surrender A guarantees it*."""
    opened = sentence.before(
        item, lambda other: other.has("if", "only_if"), 7, stop=lambda other: other.kind is TokenKind.MARK
    )
    if opened is None or scene.pack.verb_first:
        return False
    return not any(other.has("contingency") for other in sentence.items[opened.index : item.index])


def _promised(sentence: Sentence, item: Item, undertakings: list[Item], received: Item | None) -> list[Undertaking]:
    """What is guaranteed; something else where the words for it are no list's: *gave B guarantees that*."""
    promised = [kind for other in undertakings if (kind := undertaken(sentence, other)) is not None]
    if set(promised) <= {Undertaking.IMPLEMENTATION} and under(sentence, item):
        out = sentence.before(item, leads_out, 25)
        agreed = any(map(is_agreement, sentence.items[: item.index]))
        return [Undertaking.SAFE_PASSAGE] if out is not None and agreed else promised
    if not promised and is_thing(sentence, item) and (received or giver_of(sentence, item)):
        return [Undertaking.OTHER]
    return promised


def _add(
    scene: Scene,
    sentence: Sentence,
    item: Item,
    undertakings: list[Item],
    promised: list[Undertaking],
    received: Item | None,
) -> bool:
    """Add what a word of guaranteeing tells; whether it tells of a guarantee at all."""
    guarantors = guarantors_of(scene, sentence, item, received)
    denied = refused(scene, sentence, item)
    if promised == [Undertaking.OTHER] and (denied or not guarantors):
        return False
    untold = not guarantors and guarantor_untold(scene, sentence, item, undertakings, received)
    if not (guarantors or untold) or (received is not None and scene.negated(sentence, received)):
        return False
    if denied and item.has("commit") and not item.has("guarantee"):
        return False
    if denied and sentence.first("if", within=range(item.index)) is not None:
        return False  # *if we agree, we cannot guarantee it*
    contingency = contingency_of(sentence, item)
    laws = laws_of(scene, sentence, item)
    giver = giver_of(sentence, item) or item
    words = _guarantee_words(scene, sentence, item, undertakings, contingency, laws, guarantors)
    if contingency is not None and contingency.kind is ContingencyKind.SURRENDER and guarantors:
        guarantors = _not_who_gives_up(scene, sentence, item, contingency, guarantors)
    if untold and Undertaking.SECURITY in promised:
        guarantors = coalition_meant(scene, sentence, giver)
    gains = beneficiaries_of(
        scene, sentence, item, guarantors, received, frozenset(promised), min(undertakings, key=_index, default=item)
    )
    beneficiaries = scene.people.as_people(gains)
    if Undertaking.SAFETY in promised and any(party.kind is PartyKind.STATE for party in beneficiaries):
        promised = [*promised, Undertaking.SECURITY]  # *guarantees the safety of A*
    if (
        Undertaking.SECURITY in promised
        and beneficiaries
        and all(each.kind is PartyKind.GROUP for each in beneficiaries)
    ):
        promised = [*promised, Undertaking.SAFETY]  # *guarantees of security for the diplomats*
    if received is None:
        guarantors = _not_who_gains(scene, sentence, giver, guarantors, beneficiaries)
        if untold and not guarantors and not states_counted(scene, sentence, giver):
            guarantors = announcer_of(scene, sentence, giver, beneficiaries)
    if untold and not guarantors and set(promised) == {Undertaking.SAFETY} and contingency is None:
        if not any(_fights(other) for other in sentence.items):
            return False  # *the safety of the residents is ensured*
    fields: dict[str, Any] = {
        "status": _pledge_status(sentence, item, denied, contingency),
        "beneficiaries": beneficiaries,
        "undertakings": tuple(dict.fromkeys(promised)),
        "contingent_on": (contingency,) if contingency is not None else (),
        "legal_basis": tuple(laws),
    }
    add_guarantees(scene, sentence, item, words, guarantors, fields)
    return True


def _not_who_gains(
    scene: Scene, sentence: Sentence, giver: Item, guarantors: list[Party], beneficiaries: tuple[Party, ...]
) -> list[Party]:
    """*A's fighters were guaranteed their lives*: A does not guarantee it; who announces it may."""
    if not is_passive(scene, sentence, giver):
        return guarantors
    others = [party for party in guarantors if not any(party == each.part_of for each in beneficiaries)]
    return others or announcer_of(scene, sentence, giver, beneficiaries)


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


def _fights(item: Item) -> bool:
    return item.cues.get("persons") == "soldier" or item.has("armed", "pronoun", "encircled", "anyone", "body", "side")


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
