"""Where a thing stands: announced, agreed, under way, done, called off, denied."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..items import Item, Sentence
from ..scene import Scene
from ..tokens import TokenKind

_OF_TALKS = ("suspended", "postponed", "cancelled", "ended", "completed", "under_way", "planned")
"""Where talks can stand, too: *suspended talks on a ceasefire*."""


def nearest_status(
    scene: Scene, sentence: Sentence, head: Item, allowed: Iterable[str], *, reach: int = 12
) -> tuple[str, Item] | None:
    """The status cue nearest to ``head`` among those allowed, that no negation turns round."""
    wanted = frozenset(allowed)
    best: tuple[int, str, Item] | None = None
    low = max(0, head.index - reach)
    opening = sentence.items[: min(low, 2)] if scene.pack.verb_first else []
    for item in [*opening, *sentence.items[low : head.index + reach + 1]]:
        status = next((status for status in item.statuses if status in wanted), None)
        if status is None or (item is head and len(item.cues) == 1):
            continue
        distance = abs(item.index - head.index)
        if item.clause != head.clause:
            distance += 6
        if scene.negated(sentence, item) or (status in _SETTLED and sought(sentence, item)):
            continue
        if (status in _SETTLED and (_of_a_number(sentence, item) or _put(sentence, item))) or (
            status == "under_way" and _of_war(sentence, item)
        ):
            continue
        if status == "completed" and _to_be_done(sentence, item):
            continue
        if (status in _OF_TALKS and of_talks(sentence, item, head)) or settles_talks(sentence, item, head):
            continue
        if best is None or distance < best[0]:
            best = (distance, status, item)
    if best is not None and best[1] == "planned":
        # *The swap planned for Saturday is put off*: a plan is not where a thing stands that was called off.
        off = (item for item in sentence.where("status", within=sentence.clause_of(head)) if item is not best[2])
        for item in off:
            status = next((status for status in item.statuses if status in wanted & _OFF), None)
            if status is not None and not scene.negated(sentence, item):
                return status, item
    return (best[1], best[2]) if best is not None else None


def _to_be_done(sentence: Sentence, item: Item) -> bool:
    """*To carry out an exchange*, *could conduct one*: whether what a verb tells of is still to be done."""
    lead = next((other for other in reversed(sentence.items[: item.index]) if not other.has("glue")), None)
    return lead is not None and (lead.cues.get("prep") == "to" or lead.has("might", "effort"))


def _put(sentence: Sentence, pact: Item) -> bool:
    """*The proposed agreement*, *an agreement that is put forward*: whether a pact is only a proposal as yet."""
    beside = sentence.items[max(0, pact.index - 1) : pact.index] + sentence.items[pact.index + 1 : pact.index + 2]
    return pact.has("pact") and any(item.has("propose", "proposal", "might") for item in beside)


def _of_war(sentence: Sentence, item: Item) -> bool:
    """*Held since the war began*: whether it is the fighting that began or goes on."""
    lead = sentence.items[max(0, item.index - 4) : item.index]
    since = next((other for other in lead if other.has("since", "after", "history", "held")), None)
    return since is not None and any(other.has("fighting") for other in lead if other.index > since.index)


def _of_a_number(sentence: Sentence, item: Item) -> bool:
    """*In return for an agreed number of prisoners*: whether only how many are given in return is agreed on."""
    return any(other.has("in_exchange") for other in sentence.items[max(0, item.index - 3) : item.index])


_OFF = frozenset({"postponed", "cancelled", "suspended"})
_SETTLED = frozenset({"agreed", "accepted"})


def turns_down(item: Item) -> bool:
    """Whether a word tells of a no: *rejected*, *refused*."""
    return item.stands("rejected", "refused")


def terms_of_no(sentence: Sentence, item: Item) -> bool:
    """*Will not agree to a truce unless*, *until A leaves*: whether a word behind a no tells on what terms it ends."""
    if item.has("only_if", "provided"):
        return True
    behind = sentence.items[item.index + 1 : item.index + 2]
    timed = any(other.has("weekday", "month", "day", "number") or other.kind is TokenKind.NUMBER for other in behind)
    return item.has("before") and not item.has("not", "that") and not timed


def takes_in(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Received the president to discuss a truce*: what also means to accept takes in guests, no proposal."""
    if not verb.has("contact"):
        return False
    offer = sentence.after(verb, lambda other: other.has("proposal", "ceasefire"), 12)
    stop = len(sentence.items) if offer is None else offer.index
    return any(
        named.role in ("", "object", "of") and not sentence.items[named.last].has("adjective")
        for named in scene.mentions(sentence, range(verb.index + 1, min(stop, verb.index + 7)))
    )


def of_talks(sentence: Sentence, status: Item, head: Item) -> bool:
    """Whether it is the talks that a word tells the state of: *suspended talks on a ceasefire*."""
    if status.index < head.index:
        between = sentence.items[status.index + 1 : head.index]
        talks = next((place for place, other in enumerate(between) if other.has("contact")), None)
        # *Began talks and a truce* is of both.
        return talks is not None and not (talks + 1 < len(between) and between[talks + 1].has("and"))
    clause = sentence.clause_of(head)
    lead = _but_small_words(sentence.items[max(clause.start, head.index - 4) : head.index])
    # *Talks between A and B on a ceasefire were called off*
    return bool(lead) and lead[-1].has("about") and sentence.first("contact", within=clause) is not None


def settles_talks(sentence: Sentence, status: Item, head: Item) -> bool:
    """*Agreed to a new round of talks on a ceasefire*: it is talks that are agreed on, and no ceasefire yet."""
    lead = _but_small_words(sentence.items[status.index : head.index])
    return (
        len(lead) > 1
        and lead[-1].has("about")
        and any(other.has("contact") for other in lead)
        and not any(other.has("after", "within") or other.cues.get("prep") == "in" for other in lead)
    )


def _but_small_words(row: Sequence[Item]) -> list[Item]:
    """A row of words without the small ones; some that tell what talks are about are small words, too."""
    return [item for item in row if not item.has("glue") or item.has("about")]


def sought(sentence: Sentence, item: Item) -> bool:
    """Whether what ``item`` says is only worked or asked for: *efforts to reach*, *the need for A's acceptance*."""
    worked = any(other.has("effort") for other in sentence.items[max(0, item.index - 4) : item.index])
    return worked or _asked_for(sentence, item)


def _asked_for(sentence: Sentence, item: Item) -> bool:
    """Whether a noun of an act stands behind a word that asks for it: *called on A for the acceptance of a truce*."""
    if not item.has("action") or "conj" in item.marks:
        return False
    asks = sentence.before(
        item,
        lambda other: other.has("demand", "need"),
        8,
        stop=lambda other: other.kind is TokenKind.MARK or other.has("that") or bool(other.statuses),
    )
    return asks is not None


def untrue(sentence: Sentence, item: Item) -> bool:
    """Whether it is denied behind it: *that they agreed is a lie*."""
    return sentence.after(item, lambda other: other.has("denied") and not other.has("speech"), 12) is not None


_OTHERS = ("office", "body", "name", "metonym", "group", "force", "armed", "side")


def settled_with(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """Whether what one party is said to agree on, it agrees with another: *agreed with the rebels on*."""
    for item in sentence.items[verb.index : verb.index + 12]:
        if (item.has("speech") and item is not verb) or item.text in ";،,":
            break
        behind = sentence.items[item.index + 1 : item.index + 5]
        if item.cues.get("prep") == "with" and any(other.has(*_OTHERS) for other in behind):
            return True
    return any(
        named.role in ("with", "between") or named.several
        for named in scene.mentions(sentence)
        if abs(named.first - verb.index) <= 12
    )


def beside_troops(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*The army and A agreed*, *the rebels and A agreed*: troops without a name are a side, too."""
    for named in scene.mentions(sentence, range(max(0, verb.index - 8), verb.index)):
        row = [item for item in sentence.items[max(0, named.first - 3) : named.first] if item.kind is TokenKind.WORD]
        if any(one.has("armed") and other.has("and") for one, other in pairwise(row)):
            return True
    return False


def hypothetical(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether what stands at ``item`` is only imagined, possible, or feared."""
    clause = sentence.clause_of(item)
    for other in sentence.where("might", "if", within=clause):
        # *A swap might*: what may come stands right before the word, too.
        if other.index < item.index or (other.has("might") and other.index == item.index + 1):
            return True
    return _hoped(sentence, clause)


def _hoped(sentence: Sentence, clause: range) -> bool:
    """*It hopes that the other side will declare a truce*: a clause that hangs on a word of hope before it."""
    opens = clause.start and any(item.has("that") for item in sentence.items[clause.start : clause.start + 2])
    return bool(opens) and any(item.has("might") for item in sentence.items[max(0, clause.start - 3) : clause.start])


def past(sentence: Sentence, item: Item) -> bool:
    """Whether the clause speaks of history, or a word of time that opens the sentence does: *a year ago*, *in 1994*."""
    if not sentence.digits and "history" not in sentence.cued:
        return False
    clause = sentence.clause_of(item)
    aside = sentence.first("who", "that", within=range(item.index + 1, clause.stop))
    if aside is not None:
        clause = range(clause.start, aside.index)  # *talks on the truce that was broken a year ago*
    return _of_old(sentence, clause) or (item.clause == 1 and _sets_time(sentence, sentence.clauses[0]))


def _of_old(sentence: Sentence, clause: range) -> bool:
    return any(not _counts_on(sentence, item) for item in sentence.where("history", within=clause)) or any(
        item.index in clause and _of_last_century(sentence, item) for item in sentence.digits
    )


def _counts_on(sentence: Sentence, time: Item) -> bool:
    """*The seventh since January*: whether a time of the past only tells where counting began."""
    return time.index > 0 and sentence.items[time.index - 1].has("ordinal")


def _of_last_century(sentence: Sentence, item: Item) -> bool:
    """Whether a number is a year before 2000, *in 1994*, *the 1953 armistice*: what it dates is no news."""
    if len(item.text) != 4 or not item.text.startswith("19"):
        return False
    around = sentence.items[max(0, item.index - 1) : item.index + 2]
    dated = item.index > 0 and (around[0].cues.get("prep") == "in" or around[0].has("month"))
    return (dated and not around[-1].has("persons")) or any(each.has("ceasefire") for each in around)


def _sets_time(sentence: Sentence, opening: range) -> bool:
    """Whether what opens a sentence says only when, and that long ago: *last year, ...*."""
    row = sentence.items[opening.start : opening.stop]
    return (
        len(row) <= 7
        and _of_old(sentence, opening)
        and not any(item.has("name", "adjective", "status", "speech", "ceasefire", "exchange") for item in row)
    )


def ahead(sentence: Sentence, item: Item) -> bool:
    """Whether the clause speaks of what is to come."""
    clause = sentence.clause_of(item)
    return any(
        other.has("future") or other.cues.get("status") == "planned"
        for other in sentence.items[clause.start : clause.stop]
    )
