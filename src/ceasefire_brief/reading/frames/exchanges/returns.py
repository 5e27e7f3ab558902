"""Releases that answer one told of before: *A freed three hostages. In return, B freed 90 prisoners*."""

from collections.abc import Sequence

import attrs

from ....model.exchange import (
    DetaineeCategory,
    Detainees,
    ExchangeStatus,
    HumanitarianTransfer,
    PrisonerExchange,
    Release,
    Share,
)
from ....model.party import Party
from ....model.quantity import Headcount, Qualifier
from ...drafts import Draft
from ...items import Sentence
from ...scene import Scene
from ...tokens import TokenKind
from .captives import CAPTIVES, asked_for, people_of, release
from .fulfilment import exchange_status, is_due, joint_status
from .releases import Handover, handovers, words_of
from .swaps import added_up


def returns(scene: Scene, sentence: Sentence, acts: Sequence[Handover]) -> bool:
    """Join the releases of a sentence that says *in return* with what they answer; whether there is such."""
    if not _in_return(sentence, acts):
        return False
    first = acts[0]
    asked = asked_for(sentence, first.verb) is not None and not is_due(scene, sentence, first.verb)
    before = () if asked else _answered(scene, sentence, first)
    if before:
        return _join(scene, sentence, before, acts)
    return (not asked and _complete(scene, sentence, first)) or _join_asked(scene, sentence, acts)


def _in_return(sentence: Sentence, acts: Sequence[Handover]) -> bool:
    """Whether *in return* opens or ends a sentence, or stands right before its verb; the dead are not so given."""
    cue = sentence.first("in_return")
    if cue is None:
        return False
    behind = sentence.items[cue.index + 1 : cue.index + 2]
    last = (
        0 < cue.index - acts[-1].crowd.last <= 3 and bool(behind) and not behind[0].has("prep", "glue", "ours", "own")
    )
    last = last or not any(item.kind is TokenKind.WORD for item in sentence.items[cue.index + 1 :])
    living = acts[0].crowd.category is not DetaineeCategory.REMAINS
    return cue.index <= 3 or last or (living and 0 < acts[0].verb.index - cue.index <= 4)


def _answered(scene: Scene, sentence: Sentence, act: Handover) -> Sequence[Draft]:
    """The releases told of not long before that another one answers: of the living, where it is of the living."""
    near = [draft for draft in scene.of_kind(HumanitarianTransfer) if 0 <= sentence.number - draft.sentence <= 3]
    bodies = DetaineeCategory.REMAINS
    alike = [
        draft for draft in near if (draft.fields["release"].whom.category is bodies) == (act.crowd.category is bodies)
    ]
    alike = alike or near
    told = [draft for draft in alike if draft.sentence == alike[0].sentence]
    first = max(told, key=lambda draft: draft.fields["release"].headcount.value, default=None)
    if first is None:
        return ()
    return [draft for draft in reversed(told) if draft is first or _go_together(first, draft)]


def _go_together(one: Draft, other: Draft) -> bool:
    """*A freed 185 soldiers and 20 civilians*: whether two releases are of people who go one way."""
    first, second = one.fields["release"], other.fields["release"]
    ways = (first.by, first.to) == (second.by, second.to) and first.by is not first.to
    dead = DetaineeCategory.REMAINS in (first.whom.category, second.whom.category)
    exact = first.headcount.qualifier is second.headcount.qualifier is Qualifier.EXACT
    return ways and exact and not dead and one.fields["status"] is other.fields["status"]


def _together(told: Sequence[Draft]) -> Release:
    """The release of all those who some releases are of, and of which kinds they are."""
    releases: list[Release] = [draft.fields["release"] for draft in told]
    if len(releases) == 1:
        return releases[0]
    shares = tuple(Share(headcount=each.headcount, whom=each.whom) for each in releases if each.headcount is not None)
    whole = Headcount(sum(share.headcount.value for share in shares))
    return attrs.evolve(releases[0], headcount=whole, whom=Detainees(), breakdown=shares)


def _join(scene: Scene, sentence: Sentence, told: Sequence[Draft], acts: Sequence[Handover]) -> bool:
    act, before = acts[0], told[0]
    first = _together(told)
    status = exchange_status(scene, sentence, act.verb)
    if status is ExchangeStatus.COMPLETED is not before.fields["status"]:
        return False  # what was done answers nothing that is to come
    if act.by is not None and act.by == first.by:
        return False  # who let people go before lets more go
    for draft in told:
        scene.drop(draft)
    before.words = tuple(words for draft in told for words in draft.words)
    if act.crowd.noun is None and act.crowd.category is DetaineeCategory.UNSPECIFIED:
        act.crowd.category = first.whom.category  # *returned 45 bodies, and got 757 in return*
    by = act.by or first.to
    to = first.by or act.to
    given = attrs.evolve(first, by=to if to != first.to else None, to=by)
    releases = (given, *_given(scene, sentence, acts, by, to))
    both = joint_status(before.fields["status"], status) or before.fields["status"]
    _add(scene, sentence, before, releases, both, acts)
    return True


def _given(
    scene: Scene, sentence: Sentence, acts: Sequence[Handover], by: Party | None, to: Party | None
) -> tuple[Release, ...]:
    """What one side lets go in a sentence: prisoners of several kinds, the dead."""
    first, *others = added_up(sentence, acts)
    row = [first, *(act for act in others if act.crowd.number is not None and act.by in (None, by))]
    return tuple(release(scene, sentence, act.crowd, by, to, act.parts) for act in row)


def _complete(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*Exchanged prisoners: A freed 20. B, in return, freed 30*: the count of the exchange's other side."""
    known = scene.last(PrisonerExchange)
    if known is None or sentence.number - known.sentence > 3:
        return False
    releases: tuple[Release, ...] = known.fields["releases"]
    counted = [each for each in releases if each.headcount is not None]
    if len(releases) != 2 or len(counted) != 1 or act.crowd.number is None:
        return False
    by, to = act.by or counted[0].to, act.to or counted[0].by
    if by is not None and by == counted[0].by:
        return False  # who let people go before lets more go
    given = release(scene, sentence, act.crowd, by, to, act.parts)
    known.fields["releases"] = tuple(each if each is counted[0] else given for each in releases)
    known.words = (*known.words, words_of(sentence, [act]))
    return True


def _join_asked(scene: Scene, sentence: Sentence, acts: Sequence[Handover]) -> bool:
    """*A should free 125, the draft says. In return B would free ten*: an exchange that is only proposed."""
    before = scene.sentences[sentence.number - 1] if sentence.number > scene.kept else None
    if before is None or acts[0].crowd.number is None:
        return False
    asked = [
        act
        for act in handovers(scene, before, people_of(scene, before))
        if act.crowd.number is not None and _put_forward(scene, before, act)
    ]
    by = next((act.by for act in acts if act.by is not None), None)
    to = next((act.by for act in asked if act.by not in (None, by)), None)
    to = to or next((act.to for act in acts if act.to not in (None, by)), None)
    captive = any(act.crowd.category in CAPTIVES for act in (*asked, *acts))
    if not asked or by is None or to is None or not captive or any(act.by == by for act in asked):
        return False
    releases = (*_given(scene, before, asked, to, by), *_given(scene, sentence, acts, by, to))
    known = Draft(PrisonerExchange, (words_of(before, asked),), scene.said(before, asked[0].verb), {}, before.number)
    known.fields["third_parties"] = ()
    _add(scene, sentence, known, releases, ExchangeStatus.PROPOSED, acts)
    return True


def _put_forward(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*Should free 125*, *proposed a truce with the release of ten*: whether a release is only proposed."""
    if exchange_status(scene, sentence, act.verb) is ExchangeStatus.PROPOSED:
        return True
    proposed = sentence.first("propose", "proposal", within=range(act.verb.index))
    return proposed is not None and not any(item.stands("agreed", "accepted") for item in sentence.where("status"))


def _add(
    scene: Scene,
    sentence: Sentence,
    before: Draft,
    releases: tuple[Release, ...],
    status: ExchangeStatus,
    acts: Sequence[Handover],
) -> None:
    fields = {
        "status": status,
        "releases": releases,
        "total": None,
        "phase": None,
        "third_parties": before.fields["third_parties"],
    }
    words = (*before.words, words_of(sentence, acts[:1]))
    scene.add(Draft(PrisonerExchange, words, before.said, fields, before.sentence))
