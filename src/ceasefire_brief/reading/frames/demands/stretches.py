"""How far what a word asks for reaches, and where what it is for ends."""

from ....model.condition import Action, Aim
from ....model.provision import Subject
from ...items import Item, Sentence
from ...tokens import TokenKind

_NAMING = ("name", "adjective", "capital", "metonym")


_ENDING = frozenset(
    {
        "about",
        "aimed",
        "as_condition",
        "before",
        "but",
        "commit",
        "condition",
        "demand",
        "in_exchange",
        "not",
        "only_if",
        "proposal",
        "provided",
        "reply",
        "speech",
        "terms",
        "that",
        "voiced",
    }
)
"""What can end a stretch; all other words are passed over at once."""


def region_behind(sentence: Sentence, trigger: Item) -> range:
    """The items from a trigger to the next act of saying, or the end; behind a colon, what it announces."""
    if trigger.has("condition"):
        colon = sentence.after(trigger, lambda other: other.text == ":", 14, stop=lambda other: other.has("speech"))
        if colon is not None and colon.index + 1 < len(sentence.items):
            return range(colon.index + 1, len(sentence.items))
        link = told_by(sentence, trigger)
        if link is not None:
            return range(link.index, len(sentence.items))
    low = behind_aim(sentence, trigger) if trigger.has("terms") else trigger.index + 1
    for item in sentence.items[trigger.index + 1 :]:
        if _ENDING.isdisjoint(item.cues) and item.text != ",":
            continue
        if item.has("aimed") and item.index > low and _aims(sentence, item):
            return range(trigger.index, item.index)
        told = item.has("speech", "voiced") and not _noun(sentence, item)
        another = item.clause != trigger.clause or (trigger.has("speech") and _joined(sentence, item))
        if told and another and not _one_more(sentence, trigger, item):
            return range(trigger.index, item.index)
        if item.has("condition", "about", "reply", "proposal", "but") and item.clause != trigger.clause:
            if not item.has("about") or not (_decided(sentence, item) or _of_a_paper(sentence, item)):
                return range(trigger.index, item.index)
        if item.has("that") and trigger.has("must", "should") and sentence.items[item.index - 1].has("and"):
            return range(trigger.index, item.index)  # *that A must disarm and that B must leave*
        if item.has("commit") and (item.clause != trigger.clause or _joined(sentence, item)):
            return range(trigger.index, item.index)  # *called on A to disarm, pledging to fight on*
        if item.has("before") and item.index > trigger.index + 1 and not trigger.has("before"):
            if _to_a_day(sentence, item):
                continue
            return range(trigger.index, item.index)
        if item.has("in_exchange", "as_condition"):
            asked = _asked_behind(sentence, trigger, item)
            return range(trigger.index, item.index) if asked is None else range(asked.index, len(sentence.items))
        if item.has("terms") and trigger.has("demand") and item.index > trigger.index + 2:
            return range(trigger.index, item.index)  # *demands an end to the raids as a condition for talks*
        if item.has("demand") and trigger.has("demand") and item.index > trigger.index + 1 and _next(sentence, item):
            return range(trigger.index, item.index)  # *demanded a withdrawal and called on B to free them*
        if item.has("demand", "condition") and trigger.has("points") and item.index > trigger.index + 1:
            return range(trigger.index, item.index)  # *one of the points is the demand of A*
        if item.has("demand") and trigger.has("need") and item.index > trigger.index + 1:
            return range(trigger.index, item.index)  # *stressed the need for peace and urged A to leave*
        if item.has("not") and trigger.has("not"):
            # *Without guarantees A will not sign*
            named = sentence.items[item.index - 1].has(*_NAMING, "pact")
            return range(trigger.index, item.index - named)
        if item.has("only_if", "provided") and trigger.has("demand") and item.index > trigger.index + 1:
            return range(trigger.index, item.index)
        opening = trigger.has("before", "only_if") and trigger.index <= 1
        if item.text == "," and (opening or (trigger.has("if") and not trigger.has("provided", "only_if"))):
            if not _lists_on(sentence, item):
                return range(trigger.index, item.index)
    return range(trigger.index, len(sentence.items))


def told_by(sentence: Sentence, conditions: Item) -> Item | None:
    """*The conditions set by A for a truce were*, *its terms, which include*: the word by which they are told."""
    link = sentence.after(
        conditions,
        lambda other: other.has("provides", "passive", "namely", "including"),
        12,
        stop=lambda other: (
            other.has("speech", "demand", "must", "action", "that", "before", "not")
            or (other.kind is TokenKind.MARK and other.text not in ",،")
        ),
    )
    if link is None or sentence.items[conditions.index - 1].has("call", "passive"):
        return None
    set_by = sentence.first("propose", within=range(conditions.index + 1, link.index)) is not None
    told = sentence.items[link.index - 1].has("who") or link.index - conditions.index > 1
    listed = link.has("namely", "including")
    return link if listed or (link.has("provides") and told) or (link.has("passive") and set_by) else None


def _next(sentence: Sentence, verb: Item) -> bool:
    """Whether a verb is the next one of a row: *and called on*, *, urging*."""
    return verb.has("speech", "call") and _joined(sentence, verb)


def _noun(sentence: Sentence, item: Item) -> bool:
    """*And international guarantees*: whether a word for a promise stands in a list, behind what describes it."""
    before = sentence.items[item.index - 1] if item.index else None
    named = before is not None and (before.has(*_NAMING, "pronoun", "future", "who", "glue") or before.capital)
    return item.cues.get("guarantee") == "verb" and before is not None and before.kind is TokenKind.WORD and not named


def _joined(sentence: Sentence, verb: Item) -> bool:
    """Whether an *and* or a pause stands before a verb."""
    before = sentence.before(verb, lambda other: not other.has("glue"), 3)
    return "conj" in verb.marks or (before is not None and (before.has("and") or before.kind is TokenKind.MARK))


def _one_more(sentence: Sentence, trigger: Item, item: Item) -> bool:
    """Whether a verb of saying is one more act that is asked for: *that A leave and recognize the border*."""
    opening = sentence.items[sentence.clause_of(item).start + 1]
    if trigger.has("demand") and opening.has("that") and opening.index < item.index:
        return True  # *demands that A recognize the border*
    if not item.has("action"):
        return False
    joined = sentence.items[item.index - 1].has("and")
    return joined and sentence.first("action", within=range(trigger.index + 1, item.index - 1)) is not None


def _asked_behind(sentence: Sentence, trigger: Item, item: Item) -> Item | None:
    """*Demands, in exchange for the captives, that A withdraw*: where what is asked follows what is given for it."""
    if not trigger.has("demand") or item.index - trigger.index > 2:
        return None
    return sentence.after(item, lambda other: other.has("that"), 8, stop=lambda other: other.has("speech", "demand"))


def _decided(sentence: Sentence, about: Item) -> bool:
    """Whether what stands before *about* is to be decided or carried out: *adopt a decision on disarmament*."""
    row = sentence.items[max(0, about.index - 3) : about.index]
    return any(other.cues.get("action") in (Action.ACCEPT, Action.COMPLY) for other in row)


def _of_a_paper(sentence: Sentence, about: Item) -> bool:
    """*That the deal on a truce lead to an end to the war*: whether *about* only tells which deal or plan it is."""
    return about.index > 0 and sentence.items[about.index - 1].has("pact", "proposal")


def region_before(sentence: Sentence, trigger: Item) -> range:
    """The items before a trigger, back to the last act of saying."""
    first = trigger.index
    for item in reversed(sentence.items[: trigger.index]):
        if item.has("speech", "voiced", "that") or item.kind is TokenKind.BREAK:
            break
        first = item.index
    return range(first, trigger.index)


def is_predicate(sentence: Sentence, condition: Item) -> bool:
    """*A withdrawal is a condition*, *remains A's main demand*: whether what is asked for stands before such a verb."""
    if not condition.has("condition", "demand") or condition.has("speech", "as_condition"):
        return False
    verb = sentence.before(
        condition,
        lambda other: other.has("passive", "lasts"),
        6,
        stop=lambda other: other.kind is TokenKind.MARK or other.has("prep", "that", "action", "speech", "not"),
    )
    told = condition.has("demand") and verb is not None and verb.index == condition.index - 1
    if verb is None or verb.clause != condition.clause or told:
        return False
    return sentence.first("action", within=range(sentence.clause_of(verb).start, verb.index)) is not None


def behind_aim(sentence: Sentence, trigger: Item) -> int:
    """The first item behind the words that say what a condition is for: *the condition for freeing the captives*."""
    items = sentence.items
    at = trigger.index + 1
    aimed = False
    while at < len(items) and at - trigger.index <= 5 and items[at].kind is TokenKind.WORD:
        item = items[at]
        if item.has("action", "subject", "ceasefire", "exchange", "aim"):
            break
        if item.cues and not item.has("aimed", "extent", "attribute", "starting", "after", *_NAMING):
            if not item.has("prep") or item.cues["prep"] not in ("for", "of"):
                return trigger.index
        aimed = aimed or item.has("aimed") or item.cues.get("prep") == "for"
        at += 1
    head = items[at] if at < len(items) else None
    if head is None or not (
        aimed
        or head.has("ceasefire", "exchange")
        or head.cues.get("aim") in (Aim.SETTLEMENT, Aim.TALKS, Aim.CEASEFIRE, Aim.DE_ESCALATION)
        or head.cues.get("action") in (Action.CEASE, Action.RELEASE, Action.NEGOTIATE, Action.ACCEPT)
    ):
        return trigger.index
    if head.has("action"):
        for item in items[at + 1 : at + 4]:
            if item.has("subject", "persons", "ceasefire", "aim", "exchange"):
                at = item.index
                if item.has("adjective") or item.cues.get("subject") == Subject.CIVILIANS:
                    continue
            elif item.cues and not item.has("adjective", "extent"):
                break
    return at + 1


def _to_a_day(sentence: Sentence, until: Item) -> bool:
    """*Gave A until Friday to leave*: whether only a time is told by which something is to be done."""
    behind = sentence.items[until.index + 1 : until.index + 2]
    return until.has("until") and any(item.has("weekday", "month", "day", "number") for item in behind)


def _lists_on(sentence: Sentence, comma: Item) -> bool:
    """Whether a comma in a condition parts what is asked, and not the condition from its main clause.

    *If they disarm, free the captives and leave the town* goes on with an act, and has an *and* before the last.
    """
    opening = sentence.after(comma, lambda other: not other.has("glue", "extent"), 3)
    if opening is None or not opening.has("action"):
        return False
    last = sentence.after(opening, lambda other: other.has("and"), 8, stop=lambda other: other.text == ",")
    return last is not None and sentence.after(last, lambda other: other.has("action"), 3) is not None


def _aims(sentence: Sentence, item: Item) -> bool:
    """Whether what is asked for ends here, and what it is good for begins: *release them for the truce to hold*."""
    return any(
        other.has("aim", "ceasefire", "exchange") or other.cues.get("action") in (Action.CEASE, Action.RELEASE)
        for other in sentence.items[item.index + 1 : item.index + 4]
    )
