"""What a text only recalls or sums up: exchanges of the past, numbers of a whole war, those who were freed."""

from ....model.exchange import HumanitarianTransfer, PrisonerExchange
from ...crowds import Crowd
from ...drafts import Draft
from ...items import Item, Sentence
from ...scene import Scene
from ...tokens import TokenKind
from ..standing import ahead, past
from .captives import VERBS
from .releases import Handover


def told_last(scene: Scene) -> Draft | None:
    """The exchange that a text told of last, else the one-sided release."""
    return scene.last(PrisonerExchange) or scene.last(HumanitarianTransfer)


def recalled(scene: Scene, sentence: Sentence) -> bool:
    """*Earlier, A had freed 84*: a sentence that opens so looks back from the exchange that the text is about."""
    known = told_last(scene)
    if known is None or _only_named(known):
        return False
    opened = next((item for item in sentence.where("recap", "history") if item.index <= 2), None)
    after = sentence.number - scene.recalled <= 2 and sentence.first("future") is None
    if opened is not None:
        scene.recalled = sentence.number
    return opened is not None or after


def _only_named(known: Draft) -> bool:
    """*Footage of the exchange has appeared. Earlier A and B held it*: whether an exchange has only been named."""
    releases = known.fields.get("releases", ())
    counted = any(each.headcount is not None for each in releases)
    return issubclass(known.kind, PrisonerExchange) and not known.firm and not counted


def long_past(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """Whether a clause looks back: *a year ago*, or, behind a text's first sentence, *in December 2022*."""
    if (past(sentence, item) and not _caught_then(sentence, item) and not _of_the_war(sentence, item)) or _tallied(
        sentence, item
    ):
        return True
    days = any(_over_days(sentence, within) for within in sentence.where("within") if within.clause == item.clause)
    if days and "in_return" not in sentence.cued and told_last(scene) is not None and not ahead(sentence, item):
        return True  # *500 came home over two days*, told behind those of one day
    before = range(sentence.clause_of(item).stop)
    if sentence.number > 0 and _in_a_month(sentence) and sentence.first("future") is None:
        return True
    return sentence.number > 0 and any(
        year.index in before
        and 1900 <= int(year.text) <= 2100
        and _in_a_year(sentence, year)
        and sentence.first("since", within=range(item.index, year.index)) is None
        for year in sentence.digits
        if len(year.text) == 4 and year.text.isdigit()
    )


def _caught_then(sentence: Sentence, item: Item) -> bool:
    """*Released 15 soldiers captured last year*: whether the time that a clause looks back to is that of capture."""
    return all(
        sentence.before(
            time, lambda other: other.has("caught", "held"), 20, stop=lambda other: other.has(*VERBS, "passive")
        )
        is not None
        for time in sentence.where("history", within=sentence.clause_of(item))
    )


def _of_the_war(sentence: Sentence, item: Item) -> bool:
    """*The largest swap since A attacked three years ago*: whether what is long ago only tells since when."""
    times = list(sentence.where("history", within=sentence.clause_of(item)))
    return bool(times) and all(
        sentence.first("since", within=range(item.index, time.index)) is not None for time in times
    )


def in_a_sum(sentence: Sentence, crowd: Crowd) -> bool:
    """*Bringing the total to 1,000*: whether a number only sums up what went before."""
    first = sentence.items[crowd.first]
    return any(
        tally.cues["tally"] and tally.index < crowd.first and tally.clause == first.clause
        for tally in sentence.where("tally")
    )


def _tallied(sentence: Sentence, item: Item) -> bool:
    """*4,000 have come home since the war began*: a clause that sums up; not *the largest exchange since*."""
    clause = sentence.clause_of(item)
    if "since" in sentence.cued and sentence.first("held", "captivity", "prison", "record", within=clause) is None:
        for since in sentence.where("since", within=clause):
            behind = sentence.items[since.index + 1 : since.index + 3]
            if sentence.items[since.index - 1].has("ordinal"):
                continue  # *the 64th since February*
            if since.index > item.index and any(other.has("month") or other.text.isdigit() for other in behind):
                return True  # *have freed 292 since April*
    return any(
        _over_years(sentence, within)
        for within in sentence.where("within")
        if within.clause in (0, item.clause) and not _of_a_record(sentence, clause, within)
    ) or any(
        not _of_a_record(sentence, clause, tally) and (not tally.cues["tally"] or tally.index < item.index)
        for tally in sentence.where("tally", within=clause)
    )


def _of_a_record(sentence: Sentence, clause: range, item: Item) -> bool:
    """*The largest since the war began*, *the seventh since*: whether a time says no more of it."""
    counted = item.index > clause.start and sentence.items[item.index - 1].has("ordinal")
    return counted or sentence.first("record", within=range(clause.start, item.index)) is not None


def _over_years(sentence: Sentence, within: Item) -> bool:
    """*In four years*, *over the past six months*: whether what is counted is that of a long time."""
    return _length_of(sentence, within) in ("years", "months")


def _over_days(sentence: Sentence, within: Item) -> bool:
    """*In the past three days*: whether what is counted is that of several days."""
    behind = sentence.items[within.index + 1 : within.index + 4]
    several = any(item.has("two_units") or item.cues.get("number", item.text) not in ("", "1") for item in behind[:2])
    return _length_of(sentence, within) in ("days", "weeks") and several


def _length_of(sentence: Sentence, within: Item) -> str | None:
    """The unit of the time that a word such as *within* opens."""
    for item in sentence.items[within.index + 1 : within.index + 4]:
        if item.has("unit", "one_unit", "two_units"):
            return next(item.cues[cue] for cue in ("unit", "two_units", "one_unit") if cue in item.cues)
        if not item.has("number", "glue", "prep") and item.kind is not TokenKind.NUMBER:
            return None
    return None


def _in_a_month(sentence: Sentence) -> bool:
    """*In February, A freed seven*: a month that opens a sentence, without a day, is one gone by."""
    lead = sentence.items[:3]
    return len(lead) == 3 and lead[0].cues.get("prep") == "in" and lead[1].has("month") and not lead[2].text.isdigit()


def _in_a_year(sentence: Sentence, year: Item) -> bool:
    """Whether a year stands alone or behind a month without a day: *in 2018*, *in December 2018*."""
    before = sentence.items[max(0, year.index - 2) : year.index]
    if before and before[-1].has("month"):
        before = before[:-1]
    return bool(before) and before[-1].cues.get("prep") == "in"


def describes(scene: Scene, sentence: Sentence, act: Handover) -> bool:
    """*139 released citizens had been held since*, *some of those who were freed*: words that tell no new release."""
    inside = act.crowd.noun is not None and act.crowd.first < act.verb.index < act.crowd.noun
    between = sentence.items[act.crowd.last + 1 : act.verb.index]
    return told_last(scene) is not None and (inside or any(item.has("who") for item in between))


def other_day(scene: Scene, known: Draft, sentence: Sentence) -> bool:
    """Whether a sentence names another day of the week than the one that told of an exchange or release."""
    if not scene.kept <= known.sentence:
        return False
    one, other = (
        {item.cues["weekday"] for item in each.where("weekday")} for each in (scene.sentences[known.sentence], sentence)
    )
    return bool(one) and bool(other) and one.isdisjoint(other)


def counts_exchanges(scene: Scene, sentence: Sentence) -> bool:
    """*Held more than 300 exchanges*, with the noun in the singular behind its number: what sums up tells of none."""
    for head in sentence.where("exchange") if scene.pack.verb_first else ():
        number = sentence.items[head.index - 1] if head.index else None
        if number is not None and number.kind is TokenKind.NUMBER and number.text not in ("0", "1"):
            return head.kind is TokenKind.WORD and sentence.items[head.index - 2].cues.get("prep") != "in"
    return False


def one_of_many(sentence: Sentence, head: Item) -> bool:
    """*More than 70 exchanges*, *exchanges go on*: words for many exchanges tell of none of them."""
    if not head.has("repeated"):
        return False
    behind = sentence.items[head.index + 1 : head.index + 4]
    return not any(item.kind is TokenKind.NUMBER or item.text in (":", "(") for item in behind)
