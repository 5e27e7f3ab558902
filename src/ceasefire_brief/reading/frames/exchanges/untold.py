"""The side of a release that no word beside it tells, but the rest of the text does."""

from ....model.exchange import DetaineeCategory, HumanitarianTransfer, PrisonerExchange, Release
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from .captives import CAPTIVES
from .keepers import kept_in

_OF_WAR = frozenset({DetaineeCategory.PRISONER_OF_WAR, DetaineeCategory.REMAINS})
"""People whom only the other side of a war can hold."""


def giver_untold(scene: Scene, sentence: Sentence, crowd: Crowd, by: Party | None, to: Party | None) -> Party | None:
    """Who lets people go: the side that words tell, else where they are kept, else the one that can hold them."""
    by = by if by is None or can_be_side(by) else None
    held = kept_in(scene, sentence, crowd) if by is None else None
    # *The last A prisoner held in B*: by the armed group of B, where the text tells of one.
    return by or (side_of(scene, held, to) if held is not None else keeper(scene, crowd, to))


def enemy_of(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, by: Party | None) -> Party | None:
    """*A freed 20 prisoners of war*, in a text of A and B: the other side of the war, who gets its people back."""
    captives = verb.has("freed", "receive") and crowd.category in CAPTIVES
    if by is None or not (captives or crowd.category in _OF_WAR):
        return None
    against = enemy(scene, by)
    if against not in scene.sides and _irregular(sentence, crowd):
        return None  # *A freed 15 rebels, who hold a B engineer*: B is only where somebody else is from
    return against if against is not None and crowd.of in (None, against) else None


def _irregular(sentence: Sentence, crowd: Crowd) -> bool:
    """Whether people are called fighters of no state's army: rebels, militants."""
    return crowd.noun is not None and sentence.items[crowd.noun].has("insurgent")


def keeper(scene: Scene, crowd: Crowd, to: Party | None) -> Party | None:
    """Who lets go where no word says it: the one armed group of a text about hostages, the speaker's side if at war."""
    if crowd.category is DetaineeCategory.HOSTAGE:
        group = _one_group(scene)
        if group not in (None, to):
            return group
    if crowd.category is DetaineeCategory.DETAINEE and (to is None or to.kind is PartyKind.ARMED_GROUP):
        against = _jailer(scene, crowd, to)
        if against is not None:
            return against
    speaker = scene.speaker.side if scene.speaker is not None else None
    if to is None:
        return None
    if speaker is not None and speaker != to and speaker in scene.fighting() and scene.opponent(speaker) == to:
        return speaker
    if crowd.category not in _OF_WAR:
        return None
    return enemy(scene, to)  # *A brought home 20 of its soldiers*, in a text of A and B


def _one_group(scene: Scene) -> Party | None:
    """The armed group that a text names, if it is one."""
    groups = [side for side in scene.sides if side.kind is PartyKind.ARMED_GROUP]
    return groups[0] if len(groups) == 1 else None


def _jailer(scene: Scene, crowd: Crowd, to: Party | None) -> Party | None:
    """The state that lets prisoners of an armed group go, or any, in a text where the group's captives are hostages."""
    group = to
    if to is None and crowd.of is None:
        group = next((one.by for one in _told(scene) if one.whom.category is DetaineeCategory.HOSTAGE), None)
    against = enemy(scene, group) if group is not None and group.kind is PartyKind.ARMED_GROUP else None
    return against if against is not None and against.kind is PartyKind.STATE else None


def _told(scene: Scene) -> tuple[Release, ...]:
    """The releases that a text told of last."""
    transfer, exchange = scene.last(HumanitarianTransfer), scene.last(PrisonerExchange)
    swapped: tuple[Release, ...] = exchange.fields["releases"] if exchange is not None else ()
    return (transfer.fields["release"], *swapped) if transfer is not None else swapped


def enemy(scene: Scene, party: Party) -> Party | None:
    """The one that a side swapped with or fights, where the text speaks of one alone."""
    pair = scene.pair if party in scene.pair and all(can_be_side(side) for side in scene.pair) else ()
    return next((side for side in pair if side != party), None) or scene.opponent(party)


def served(scene: Scene, sentence: Sentence, crowd: Crowd, by: Party) -> Party | None:
    """*The group freed 20 soldiers*: the state whose soldiers an armed group lets go, if the text has one."""
    last = crowd.last
    behind = sentence.items[last + 1 : last + 3]
    if len(behind) == 2 and behind[0].cues.get("prep") in ("from", "of") and behind[1].has("force", "body"):
        last += 2  # *20 captives from the army*
    row = sentence.items[crowd.first : last + 1]
    if not any(item.has("regular", "body", "force") for item in row):
        return None
    against = scene.opponent(by)
    if against is None:
        # Of several states, the one whose army or government acts, else the group's own.
        states = [side for side in scene.fighting() if side.kind is PartyKind.STATE]
        acting = [side for side in states if _governs(scene, side)]
        home = [side for side in states if scene.pack.registry.homes.get(by.id) == side.id]
        against = acting[0] if len(acting) == 1 else next(iter(home), None)
    return against if against is not None and against.kind is PartyKind.STATE else None


def _governs(scene: Scene, state: Party) -> bool:
    """Whether a text speaks of a state's government or army, not only of the state."""
    return any(
        named.party is not None
        and named.party.side == state
        and any(item.has("body", "force") for item in sentence.items[named.first : named.last + 1])
        for sentence, row in zip(scene.kept_sentences, scene.kept_named, strict=True)
        for named in row
    )


def fighters_of(scene: Scene, sentence: Sentence, crowd: Crowd, by: Party) -> Party | None:
    """*A freed 100 prisoners of B*: the group in the genitive behind captives whom another side lets go."""
    for named in scene.mentions(sentence, range(crowd.last + 1, crowd.last + 3)):
        party = scene.resolve(named)
        if named.first != crowd.last + 1 or party is None or party.side == by or named.role not in ("of", "object"):
            break
        return party.side if party.side.kind is PartyKind.ARMED_GROUP else None
    return None


def side_of(scene: Scene, country: Party, by: Party | None) -> Party:
    """Who receives people of a country: the country, or the armed group that the text names in its place."""
    group = scene.people.group or _one_group(scene)
    if group is None or group == by or country.kind is not PartyKind.STATE:
        return country
    if scene.pack.registry.homes.get(group.id, country.id) != country.id:
        return country
    return country if country in scene.sides and _takes_part(scene, country) else group


def _takes_part(scene: Scene, country: Party) -> bool:
    """Whether a text names a country as one who acts, and not only as a place or by officials who tell something."""
    return any(
        named.party is not None
        and named.party.side == country
        and named.party.office != "official"
        and named.role not in ("in", "of")
        for row in scene.kept_named
        for named in row
    )
