"""What is granted as a term of a deal or a call: *the deal provides for corridors*, *lay down arms for an amnesty*."""

from typing import Any

from ....model.guarantee import ContingencyKind, Guarantee, PledgeStatus, Undertaking
from ....model.party import Party
from ...drafts import Words
from ...items import Item, Sentence
from ...scene import Scene, can_act
from ...subjects import subject_of
from ..agreements.initiatives import phrase_end
from .contingencies import DraftContingency
from .gainers import people_within
from .openers import announcer_of, unless_gaining
from .told_guarantees import add_guarantees
from .undertakings import PROTECTION, is_agreement, leads_out, undertaken
from .untold_guarantors import of_a_war


def read_terms(scene: Scene, sentence: Sentence) -> None:
    """Add the corridors that a deal provides for, and what those who are called on to give up get for it."""
    if sentence.cued.keys().isdisjoint(("provides", "in_exchange")) or not of_a_war(scene):
        return
    for verb in sentence.where("provides"):
        _read_corridors(scene, sentence, verb)
    for price in sentence.where("in_exchange"):
        _read_return(scene, sentence, price)


def _read_corridors(scene: Scene, sentence: Sentence, verb: Item) -> None:
    """*The agreement provides for the opening of humanitarian corridors*: relief, where nobody is told to go out."""
    near = sentence.items[
        max(sentence.clause_of(verb).start, verb.index - 16) : verb.index + (3 if scene.pack.verb_first else 1)
    ]
    if not any(map(is_agreement, near)):
        return
    for way in sentence.where("corridor", within=range(verb.index + 1, verb.index + 25)):
        if way.cues["corridor"] == "any" or leads_out(way) or sentence.after(way, leads_out, 8) is not None:
            continue
        fields: dict[str, Any] = {
            "status": PledgeStatus.GIVEN,
            "beneficiaries": (),
            "undertakings": (Undertaking.HUMANITARIAN_ACCESS,),
        }
        before = sentence.before(way, lambda other: other.has("opens"), 3) or way
        add_guarantees(scene, sentence, way, Words(before.start, phrase_end(sentence, way)), [], fields)
        return
    for way in sentence.where("undertaking", within=range(verb.index + 1, verb.index + 25)):
        row = range(way.index + 1, min(len(sentence.items), way.index + 12))
        people = (
            people_within(scene, sentence, row, ()) if undertaken(sentence, way) is Undertaking.SAFE_PASSAGE else ()
        )
        if people:
            safe: dict[str, Any] = {
                "status": PledgeStatus.GIVEN,
                "beneficiaries": scene.people.as_people(people),
                "undertakings": (Undertaking.SAFE_PASSAGE,),
            }
            add_guarantees(scene, sentence, way, Words(way.start, phrase_end(sentence, way)), [], safe)
            return


def _read_return(scene: Scene, sentence: Sentence, price: Item) -> None:
    """*A called on the rebels to lay down their arms in return for an amnesty*: who calls on them offers it."""
    promise = sentence.after(price, lambda other: undertaken(sentence, other) in PROTECTION, 5)
    row = range(max(0, price.index - 14), price.index)
    giving_up = next((each for each in sentence.where("contingency", within=row) if _gives_up(each)), None)
    kind = undertaken(sentence, promise) if promise is not None else None
    if promise is None or kind is None or giving_up is None or scene.inside(Guarantee, promise):
        return
    caller = sentence.before(giving_up, lambda other: other.has("call", "demand", "appeal", "propose"), 25)
    if caller is None:
        return
    between = range(caller.index + 1, price.index)
    beneficiaries = scene.people.as_people(people_within(scene, sentence, between, ()))
    if not beneficiaries:
        return
    guarantors = _callers(scene, sentence, caller, beneficiaries)
    first = min(giving_up.index, caller.index)
    words = Words(sentence.items[first].start, phrase_end(sentence, promise))
    fields = {
        "status": PledgeStatus.OFFERED,
        "beneficiaries": beneficiaries,
        "undertakings": (kind,),
        "contingent_on": (DraftContingency(ContingencyKind.SURRENDER, Words(giving_up.start, giving_up.end)),),
    }
    add_guarantees(scene, sentence, promise, words, guarantors, fields)


def _gives_up(item: Item) -> bool:
    return item.cues["contingency"] == ContingencyKind.SURRENDER


def _callers(scene: Scene, sentence: Sentence, caller: Item, beneficiaries: tuple[Party, ...]) -> list[Party]:
    """Who calls on them: the subject of the call, the state whose army it is, or who announces it."""
    found = [party for party in subject_of(scene, sentence, caller, fallback=False) if can_act(party)]
    if not found:
        # *The army dropped leaflets that call on them*
        row = scene.mentions(sentence, range(caller.index))
        found = [named.party for named in row if named.party is not None and not named.role and can_act(named.party)][
            :1
        ]
    if not found:
        speaker = scene.said(sentence, caller).speaker
        found = [speaker] if speaker is not None and can_act(speaker) else []
    if found:
        return [side for party in found for side in unless_gaining(party, beneficiaries)]
    return announcer_of(scene, sentence, caller, beneficiaries)
