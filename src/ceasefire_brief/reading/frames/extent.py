"""How long a ceasefire is to last, from when, until when, and over what."""

from ...model.proposal import Purpose, Scope
from ...model.quantity import Duration, Moment
from ..items import Item, Sentence
from ..lengths import Lasting
from ..scene import Scene
from ..tokens import TokenKind


def extends_it(sentence: Sentence, head: Item, lasting: Lasting, cue: Item | None) -> bool:
    """Whether a length is that of a prolongation; *to extend the 60-day truce* is to extend what lasts 60 days."""
    return any(
        "extended" in item.statuses
        and not (item.index != head.index + 1 and _attributive(sentence, lasting, head))
        and -8 <= lasting.first - item.index <= 16
        and sentence.before(item, lambda other: other.has("not", "absent"), 4) is None
        and not (cue is not None and cue.has("call") and item.index < cue.index)
        and not any(other.stands(*_MAKES) for other in sentence.items[head.index + 1 : lasting.first])
        for item in sentence.where("status")
    )


def _attributive(sentence: Sentence, lasting: Lasting, head: Item) -> bool:
    """Whether a length stands as an adjective before a ceasefire: *the 60-day humanitarian truce*."""
    if lasting.last >= head.index:
        return False
    between = sentence.items[lasting.last + 1 : head.index]
    if lasting.first and sentence.items[lasting.first - 1].has("lasting"):
        return False  # *extend for six months the truce*
    return not any(item.kind is not TokenKind.WORD or item.has("prep", "status", "and") for item in between)


def lengths_of(
    sentence: Sentence, head: Item, spans: list[Lasting], cue: Item | None
) -> tuple[Lasting | None, Lasting | None]:
    """How long a ceasefire is to last, and for how long it is prolonged: *the four-day truce was extended by two*."""
    lasting = length_of(sentence, head, spans)
    if lasting is None:
        return None, None
    if extends_it(sentence, head, lasting, cue):
        others = [other for other in spans if other is not lasting and _attributive(sentence, other, head)]
        return (others[-1] if others else None), lasting
    others = [other for other in spans if other is not lasting and length_of(sentence, head, [other]) is other]
    return lasting, next((other for other in others if extends_it(sentence, head, other, cue)), None)


def length_of(sentence: Sentence, head: Item, spans: list[Lasting]) -> Lasting | None:
    """The length of the ceasefire itself: not how long ago, nor until when an answer is due."""
    best: tuple[int, Lasting] | None = None
    held = sentence.before(head, lambda item: item.has("elapsed"), 2) is not None
    for lasting in spans:
        before = sentence.items[max(0, lasting.first - 2) : lasting.first]
        after = sentence.items[lasting.last + 1 : lasting.last + 3]
        if any(item.has("ago", "within", "after", "since", "until") for item in before):
            continue
        if (held and lasting.first > head.index) or any(item.has("elapsed") for item in before):
            continue  # *has held for 72 hours*: how long it has lasted so far
        if before and before[-1].cues.get("prep") == "in" and lasting.first > head.index:
            continue  # *the worst fighting in six months*
        hour = lasting.duration.hours and before and before[-1].has("starting")
        if hour or (any(item.has("ago", "within") for item in after) and not lasting.duration.open_ended):
            continue
        if after and after[-1].has("fight") and (len(after) == 1 or after[0].text == "-" or after[0].has("prep")):
            continue  # *the six-year conflict*, *15 months of war*
        if after and after[0].has("fight"):
            continue
        behind = sentence.items[lasting.last + 1 : lasting.last + 6]
        if after and after[0].cues.get("prep") == "of" and not any(item.has("ceasefire") for item in behind):
            continue  # *three weeks of clashes*
        if after and after[0].has("after", "before", "since") and not any(item.has("lasting") for item in before):
            # *Two days after* the talks is when, not how long.
            continue
        aside = _relative_clause(sentence, head, lasting)
        distance = lasting.first - head.index if lasting.first > head.index else head.index - lasting.last
        distance -= len(aside)
        apart = abs(sentence.items[lasting.first].clause - head.clause) if not aside else 0
        told = lasting.first > head.index and any(item.has("lasting") for item in before)
        between = [item for item in sentence.items[head.index + 1 : lasting.first] if item.index not in aside]
        if any(item.has("who") for item in between) and not any(
            item.has("lasting") and not item.has("prep") for item in before
        ):
            continue  # *the fighting, which was the worst for six months*
        if told and _one_thought(sentence, head, lasting):
            apart = 0
        if apart > 1 or distance > (18 if told else 12 if not apart else 6):
            continue
        if any(item.has("contact", "speech", "commit") and not item.stands(*_MAKES) for item in between):
            continue  # *under the truce, A pledges to leave within 60 days*
        if best is None or distance < best[0]:
            best = (distance, lasting)
    return best[1] if best is not None else None


def _relative_clause(sentence: Sentence, head: Item, lasting: Lasting) -> range:
    """*Extended the truce, which ends on Monday, by two days*: the clause that stands between it and a length."""
    opens = next((item for item in sentence.items[head.index + 1 : lasting.first] if item.has("who")), None)
    if opens is None:
        return range(0)
    closes = [item.index for item in sentence.items[opens.index + 1 : lasting.first] if item.text in (",", "،")]
    behind = sentence.items[closes[-1] + 1 : lasting.first] if closes else ()
    goes_on = all(item.has("prep", "glue", "lasting", "passive") or "extended" in item.statuses for item in behind)
    return range(opens.index, closes[-1] + 1) if closes and goes_on else range(0)


_MAKES = ("declared", "announced")
_OTHER_THOUGHTS = ("ceasefire", "contact", "exchange", "action", "propose", "but", "who", "that", "status", "speech")


def _one_thought(sentence: Sentence, head: Item, lasting: Lasting) -> bool:
    """*A ceasefire on land, at sea and in the air for 30 days*, *the truce, brokered by M, will last 30*."""
    between = sentence.items[head.index + 1 : lasting.first]
    for item in between:
        goes_on = item.has("and") and not any(
            other.has("scope", "name") for other in sentence.items[item.index : item.index + 4]
        )
        if item.clause > head.clause and (goes_on or (item.has(*_OTHER_THOUGHTS) and not item.has("role"))):
            return False
    return True


def same_lengths(one: Duration | None, other: Duration) -> bool:
    """Whether two lengths can be of one ceasefire: *90 days* and *three months*, *72 hours* and *three days*."""
    if one is None or one == other:
        return True
    if one.open_ended or other.open_ended:
        return False
    (low, high), (least, most) = _in_hours(one), _in_hours(other)
    return low <= most and least <= high


def _in_hours(duration: Duration) -> tuple[int, int]:
    """The fewest and most hours that a length can have: months and years differ."""
    hours = 24 * (7 * duration.weeks + duration.days) + duration.hours
    months = duration.months + 12 * duration.years
    return hours + 24 * 28 * months, hours + 24 * 31 * months


def times_of(scene: Scene, sentence: Sentence, head: Item) -> tuple[Moment | None, Moment | None]:
    """From when and until when, in the text's own words."""
    start = end = None
    for item in sentence.items[head.index + 1 : head.index + 24]:
        if item.has("speech", "voiced", "condition"):
            break
        if item.has("starting") and start is None:
            start = _moment(scene, sentence, item)
        elif end is None and (item.has("until") or (start is not None and item.cues.get("prep") == "to")):
            end = _moment(scene, sentence, item)
    return start, end


def tells_time(item: Item) -> bool:
    """Whether a word tells a point in time: a date, an hour, a day, or the number of one."""
    return item.has("month", "weekday", "day") or item.kind in (TokenKind.DATE, TokenKind.CLOCK, TokenKind.NUMBER)


def _moment(scene: Scene, sentence: Sentence, item: Item) -> Moment | None:
    """The words of a point in time behind a word such as *until*."""
    row: list[Item] = []
    timed = False
    for other in sentence.items[item.index + 1 : item.index + 9]:
        if other.text == "." and row and row[-1].has("month"):
            continue  # *Dec. 23*
        if (other.kind is TokenKind.MARK and other.text not in "-/") or other.kind is TokenKind.BREAK:
            break
        if other.has("until", "starting", "lasting", "speech", "purpose", "who", "that", "status") or (
            other.cues
            and not other.has("month", "weekday", "day", "number", "scale", "prep", "glue", "unit", "ordinal", "after")
        ):
            break
        if timed and other.cues.get("prep") == "to":
            break  # *from 1 May to 7 May*
        timed = timed or tells_time(other)
        row.append(other)
    while row and (row[-1].has("prep", "glue") or (row[-1].kind is TokenKind.WORD and not row[-1].cues)):
        row.pop()
    return Moment(scene.words.words(row[0], row[-1], whole=True)) if row and timed else None


def scope_of(sentence: Sentence, head: Item) -> tuple[Scope, ...]:
    """Which hostilities a ceasefire is to stop, by the words beside it."""
    near = sentence.items[max(0, head.index - 3) : head.index + 9]
    told = next(
        (item.index for item in near if item.index > head.index and item.has(*_TOLD_OF_MORE)), len(sentence.items)
    )
    scopes = [item for item in near if item.has("scope") and item.clause == head.clause and item.index < told]
    return tuple(dict.fromkeys(Scope(item.cues["scope"]) for item in scopes))


_TOLD_OF_MORE = ("speech", "demand", "call", "appeal", "propose")
"""Verbs behind a ceasefire by which its side does something else: *declared a truce and called on B to leave towns*."""


def apart(
    scope: tuple[Scope, ...], purposes: tuple[Purpose, ...], other: tuple[Scope, ...], others: tuple[Purpose, ...]
) -> bool:
    """Whether two ceasefires are not one: of other hostilities, or a holiday's beside one that is not."""
    if scope and other and set(scope).isdisjoint(other) and Scope.AREA not in (*scope, *other):
        return True
    return bool(scope) and Purpose.HOLIDAY in others and Purpose.HOLIDAY not in purposes


def purposes_of(sentence: Sentence, head: Item) -> tuple[Purpose, ...]:
    """What a ceasefire is for, by the words beside it."""
    end = head.index + 12
    behind = sentence.after(head, lambda other: other.has("call", "propose", "speech"), 11)
    near = sentence.items[max(0, head.index - 4) : behind.index if behind is not None else end]
    found = [Purpose(item.cues["purpose"]) for item in near if item.has("purpose") and item.clause == head.clause]
    return tuple(dict.fromkeys(found))
