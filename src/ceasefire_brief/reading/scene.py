"""What the frames share: the document so far, who speaks where, and the drafts of statements."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, ClassVar

import attrs

from ..model.attribution import AttributionForm, SpeechAct
from ..model.condition import Action
from ..model.contact import ContactStatus
from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from ..model.provision import Provision, Subject
from .clauses import adds_to_it, told_behind, words_between
from .drafts import AUTHOR, Draft, Saying, Words
from .items import Item, Sentence
from .named import Named, OriginalAt
from .pack import Pack
from .people import People
from .tokens import QUOTES, TokenKind

MARKS_OF_SPEECH = frozenset('"»”“')
"""Marks that a quotation of what was said ends with; names stand in others, too."""

_ACTING = frozenset({PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION})


def can_act(party: Party) -> bool:
    """Whether a party can do its part in a conflict: a state, an armed group, a coalition, or one who acts for it."""
    return party.side.kind in _ACTING


def can_be_side(party: Party) -> bool:
    """Whether a party can be a side of a conflict, and hold captives: one that can act, or any other that is none's."""
    return party.side.kind in _ACTING or party.side.kind is PartyKind.OTHER


_OF_CONFLICT = frozenset(
    {
        Subject.CEASEFIRE,
        Subject.ATTACKS,
        Subject.CEASEFIRE_MONITORING,
        Subject.WITHDRAWAL,
        Subject.TERRITORY,
        Subject.MILITARY_AID,
        Subject.MOBILIZATION,
        Subject.REARMAMENT,
        Subject.DISARMAMENT,
        Subject.FOREIGN_FORCES,
        Subject.HOSTAGES,
        Subject.PRISONERS,
        Subject.HUMANITARIAN_ACCESS,
        Subject.SECURITY_GUARANTEES,
        Subject.SETTLEMENT,
        Subject.ROOT_CAUSES,
        Subject.NUCLEAR,
    }
)


_OF_CAPTIVES = frozenset({"prisoner_of_war", "hostage"})
_FAR_MORE = 4
"""By how many words of another field a text is of that field as a whole."""


def _run_together(sentence: Sentence) -> bool:
    """Whether a sentence is several that nothing but a stop sets apart: a small letter begins the next."""
    row = pairwise(sentence.items[:-1])
    return any(item.text == "." and (len(before.text) > 3 or before.text.isdigit()) for before, item in row)


@attrs.define(slots=True, eq=False)
class Scene:
    """A document while it is read, sentence by sentence.

    Attributes:
        pack: Its language.
        people: The parties named so far.
        sentences: Its sentences.
        named: The mentions of each sentence.
        sayings: The acts of saying of each sentence, in order.
        drafts: The statements found so far.
        mentioned: The words that have named parties so far, and whom they meant.
        speaker: Who spoke last.
        listing: The head of the list of demands that the last sentences belong to.
        kept: The number of the first sentence that is not let go.
        warring: The sides that the text speaks of, with whether each could be one of those at war.
        pair: The parties of the last contact or exchange: who *both sides* are.
        recalled: The last sentence that only looked back at exchanges from before.
        uncounted: Releases whose number is not told: no statements, if nothing is given for them.
        _sides, _cues: What the sentences that are not let go name and speak of, once somebody asked.
    """

    pack: Pack
    people: People
    words: OriginalAt
    sentences: list[Sentence] = attrs.field(factory=list)
    named: list[list[Named]] = attrs.field(factory=list)
    sayings: list[list[Saying]] = attrs.field(factory=list)
    drafts: list[Draft] = attrs.field(factory=list)
    mentioned: list[tuple[Words, MentionForm, tuple[Party, ...]]] = attrs.field(factory=list)
    speaker: Party | None = None
    listing: Any = None
    warring: dict[Party, bool] | None = None
    pair: tuple[Party, ...] = ()
    conflict: bool | None = None
    kept: int = 0
    told: tuple[int, int] | None = None
    truces: bool | None = None
    recalled: int = -9
    uncounted: list[Draft] = attrs.field(factory=list)
    _sides: frozenset[Party] | None = attrs.field(init=False, default=None)
    _cues: frozenset[str] | None = attrs.field(init=False, default=None)

    _RECENT: ClassVar[int] = 24

    def add(self, draft: Draft) -> Draft:
        """Keep a draft."""
        self.drafts.append(draft)
        return draft

    def drop(self, draft: Draft) -> None:
        """Take a draft back; it is one of the last ones."""
        place = next(place for place in range(len(self.drafts) - 1, -1, -1) if self.drafts[place] is draft)
        del self.drafts[place]

    def forget(self, number: int) -> None:
        """Let go of a sentence that nothing looks back to any more."""
        self.kept = max(self.kept, number + 1)
        self.sentences[number].clear()
        self.named[number].clear()
        self.sayings[number].clear()

    @property
    def kept_sentences(self) -> list[Sentence]:
        """The sentences that are not let go: what a frame looks through does not grow with the text."""
        return self.sentences[self.kept :]

    @property
    def kept_named(self) -> list[list[Named]]:
        """The mentions of the sentences that are not let go."""
        return self.named[self.kept :]

    @property
    def sides(self) -> frozenset[Party]:
        """The sides that the sentences name which are not let go."""
        if self._sides is None:
            parties = {named.party for row in self.kept_named for named in row if named.party is not None}
            self._sides = frozenset(party.side for party in parties)
        return self._sides

    @property
    def cues(self) -> frozenset[str]:
        """What there are words for in the sentences that are not let go."""
        if self._cues is None:
            self._cues = frozenset().union(*(sentence.cued for sentence in self.kept_sentences))
        return self._cues

    def look_again(self) -> None:
        """Gather anew what the sentences name and speak of, when asked: there are other ones now."""
        self._sides = self._cues = None

    @property
    def recent(self) -> list[Draft]:
        """The statements made last, as far back as a sentence can be thought to speak of them."""
        return self.drafts[-self._RECENT :]

    def of_kind(self, kind: type[Provision], sentence: int | None = None) -> Iterator[Draft]:
        """The last drafts of a kind, the last first: what lies far back is not what a text speaks of."""
        for draft in reversed(self.recent):
            if issubclass(draft.kind, kind) and not draft.bygone and (sentence is None or draft.sentence == sentence):
                yield draft

    def last(self, kind: type[Provision], sentence: int | None = None) -> Draft | None:
        """The last draft of a kind, if there is one."""
        return next(self.of_kind(kind, sentence), None)

    def inside(self, kind: type[Provision], *items: Item) -> bool:
        """Whether one of some words stands in what has been read as a statement of a kind."""
        return any(
            words.start <= item.start < words.end
            for draft in self.of_kind(kind)
            for words in draft.words
            for item in items
        )

    # -- mentions --------------------------------------------------------------------------------

    def mentions(self, sentence: Sentence, within: range | None = None) -> Iterator[Named]:
        """The mentions of a sentence that lie in a range of its items."""
        for named in self.named[sentence.number]:
            if within is None or (named.first in within and named.last in within):
                yield named

    def resolve(self, named: Named) -> Party | None:
        """Whom a mention means, pronouns and sides included, if that can be told."""
        if named.party is not None or named.several:
            return named.party
        if named.about == "person":
            return self.speaker if self.speaker is not None and self.speaker.kind is PartyKind.PERSON else None
        if named.about == "group":
            speaker = self.speaker.side if self.speaker is not None else None
            return speaker if speaker is not None and speaker.kind is PartyKind.ARMED_GROUP else None
        return None

    def of_conflict(self) -> bool:
        """Whether the text speaks of a conflict at all: a truce, attacks, captives, an armed group."""
        if self.conflict is None:
            self.conflict = (
                any(
                    item.has("ceasefire", "exchange", "goodwill", "encircled", "front", "halt")
                    or (item.cues.get("subject") in _OF_CONFLICT and not item.has("calm"))
                    or item.cues.get("persons") in _OF_CAPTIVES
                    or item.cues.get("action") == Action.DISARM
                    for sentence in self.sentences
                    for item in sentence.where(
                        "ceasefire",
                        "exchange",
                        "goodwill",
                        "encircled",
                        "front",
                        "halt",
                        "subject",
                        "persons",
                        "action",
                    )
                )
                or any(
                    # *Withdraw its troops*
                    item.cues["action"] in (Action.WITHDRAW, Action.DISARM)
                    and sentence.first("armed", "force") is not None
                    for sentence in self.sentences
                    for item in sentence.where("action")
                )
                or self.fields()[0] > 1
                or any(
                    named.party is not None and named.party.side.kind is PartyKind.ARMED_GROUP
                    for row in self.named
                    for named in row
                )
            )
        return self.conflict

    def fields(self) -> tuple[int, int]:
        """How many words of war a text has, and of fields where wars are figures of speech: markets, games."""
        if self.told is None:
            words: dict[str, set[str]] = {"armed": set(), "unarmed": set()}
            for sentence in self.sentences:
                for cue, found in words.items():
                    found.update(item.text for item in sentence.where(cue))
                for cue in ("persons", "exchange"):  # *Captives*, and *an exchange of captives* as one phrase
                    captives = (item for item in sentence.where(cue) if item.cues[cue] in _OF_CAPTIVES)
                    words["armed"].update(item.text for item in captives)
            self.told = len(words["armed"]), len(words["unarmed"])
        return self.told

    def of_truces(self) -> bool:
        """Whether the text speaks of a ceasefire or an exchange: what a deal provides for there is a part of it."""
        if self.truces is None:
            self.truces = any(sentence.first("ceasefire", "exchange") is not None for sentence in self.sentences)
        return self.truces

    def of_another_field(self, sentence: Sentence) -> bool:
        """Whether a sentence is of markets, games or courts: who meets or asks for something there makes no peace.

        A sentence with a word of such a field is, where the text has no more words of war than of those; one
        without is where the text has far more of those.
        """
        armed, unarmed = self.fields()
        told = "unarmed" in sentence.cued and not ("armed" in sentence.cued and armed) and not _run_together(sentence)
        return unarmed >= max(armed, 1) if told else unarmed > armed + _FAR_MORE

    def everyone(self, sentence: Sentence, named: Named) -> tuple[Party, ...]:
        """All parties that a mention means: *both sides* are the two that the sentence named, else the last pair."""
        if not named.several:
            party = self.resolve(named)
            return (party,) if party is not None else ()
        sides: dict[Party, None] = {}
        row = [other for other in self.named[sentence.number] if other.first < named.first and other.party is not None]
        for one, other in pairwise(row):
            if one.role == "between" and self.linked(sentence, one, other):
                return tuple(dict.fromkeys(each.party.side for each in (one, other) if each.party is not None))
        for other in self.named[sentence.number]:
            if other.first < named.first and other.party is not None and other.role not in ("by", "in"):
                if other.party.side.kind in (PartyKind.STATE, PartyKind.ARMED_GROUP):
                    sides[other.party.side] = None
        if len(sides) == 2:
            return tuple(sides)
        if self.pair:
            return self.pair
        # *The two sides*, in a first sentence: the only two that the text tells of
        told = tuple(self.fighting())
        return told if len(told) == 2 else ()

    def parties(self, sentence: Sentence, within: range | None = None) -> list[Party]:
        """The parties named in a range, each once, *both sides* resolved."""
        found: dict[Party, None] = {}
        for named in self.mentions(sentence, within):
            found.update(dict.fromkeys(self.everyone(sentence, named)))
        return list(found)

    def named_in_quotes(self, sentence: Sentence, named: Named) -> bool:
        """*The movement "A"*: whether the name of a group stands in quotation marks right behind the word for it."""
        behind = sentence.items[named.last + 1 : named.last + 3]
        if named.party is not None or len(behind) < 2 or behind[0].text not in QUOTES:
            return False
        name = self.at(sentence, behind[1])
        return name is not None and name.party is not None and name.party.side.kind is PartyKind.ARMED_GROUP

    def linked(self, sentence: Sentence, left: Named, right: Named) -> bool:
        """Whether two mentions are coordinated: nothing but an *and* between them, and what describes the second."""
        between = words_between(sentence, left, right)
        if self.pack.declined:
            agents = [named for named in self.named[sentence.number] if named.role == "by" and named is not right]
            between = [item for item in between if not any(each.first <= item.index <= each.last for each in agents)]
        head = sentence.items[right.first]
        if "conj" in head.marks and not between:
            return True
        if not between:
            # *the Russian and Ukrainian delegations*
            return left.form is right.form is MentionForm.SIDE and left.role == right.role
        if not between[0].has("and") or "conj" in head.marks:
            return False
        # *A and the rival paramilitary B*
        return (
            len(between) <= 6
            and all(
                (item.kind is TokenKind.WORD or item.text in "/-")
                and (
                    not item.cues
                    or item.has("group", "organization", "tied", "patron", "armed", "former", "factions")
                    or item.cases == {"ins"}  # *A and the by nobody known led B*
                )
                for item in between[1:]
            )
        )

    def at(self, sentence: Sentence, item: Item) -> Named | None:
        """The mention that an item is part of."""
        for named in self.named[sentence.number]:
            if named.first <= item.index <= named.last:
                return named
        return None

    def fighting(self) -> list[Party]:
        """The sides that a text speaks of which could hold captives: no mediator, no place."""
        if self.warring is None:
            self.warring = {}
            for sentence, row in zip(self.sentences, self.named, strict=True):
                for item in sentence.where("adjective"):
                    self._could_fight(self.pack.registry[item.cues["adjective"]], sentence, item.index, item.index)
                for named in row:
                    if named.party is not None and named.role != "in":
                        self._could_fight(
                            named.party.side, sentence, named.first, named.last, between=named.role == "between"
                        )
        return [party for party, fights in self.warring.items() if fights]

    def opponent(self, side: Party) -> Party | None:
        """The one other side that a text speaks of which could hold captives: no mediator, no partner in talks."""
        talking: set[Party] = set()
        for draft in self.recent:
            sides = {party.side for party in draft.fields.get("participants", ())}
            if side in sides and draft.fields["status"] is not ContactStatus.PROPOSED:
                talking |= sides
        others = [party for party in self.fighting() if party != side]
        known = [party for party in others if self.people.fights(side, party)]
        if len(known) == 1:
            return known[0]
        found = [party for party in others if party not in talking]
        if len(found) > 1 and any(party.kind is PartyKind.ARMED_GROUP for party in (side, *found)):
            # Those who act before the country whose people a group fights for.
            found = [party for party in found if party in self.sides]
        if len(found) > 1:
            # *The government and the coalition that backs it*: the state is the side.
            found = [party for party in found if party.kind is not PartyKind.COALITION]
        return found[0] if len(found) == 1 else None

    def _could_fight(self, party: Party, sentence: Sentence, index: int, last: int, *, between: bool = False) -> None:
        if self.warring is None or party.kind not in _ACTING:
            return
        aside = not between and sentence.first("role", within=range(index - 4, index + 4)) is not None
        # *The commander of the peacekeepers of A*: whose forces stand between the sides is none of them.
        aside = aside or sentence.first("peacekeeping", within=range(max(0, index - 3), last + 4)) is not None
        if not aside and "thanks" in sentence.cued:
            lead = range(max(0, index - 4), index - self.pack.verb_first)  # Who is thanked stands behind, A thanked B.
            aside = sentence.first("thanks", within=lead) is not None
        self.warring[party] = self.warring.get(party, True) and not aside

    # -- sayings ---------------------------------------------------------------------------------

    def said(self, sentence: Sentence, item: Item) -> Saying:
        """Who says what stands at ``item``: the last act of saying before it, else the first behind it."""
        sayings = self.sayings[sentence.number]
        before = [saying for saying in sayings if saying.item is not None and saying.item.index <= item.index]
        told = before[-1] if before else None
        if told is not None and (told.speaker is not None or told.form is not AttributionForm.AUTHOR):
            return told
        for saying in sayings:
            # "...", said the minister: a quotation that ends between the two.
            if saying.item is not None and saying.item.index > item.index and saying.speaker is not None:
                quoted = any(
                    other.text in MARKS_OF_SPEECH for other in sentence.items[item.index + 1 : saying.item.index]
                )
                if quoted or (told_behind(sentence, saying.item) and saying.act is not SpeechAct.DENY):
                    return saying
                break
        if sayings and not any(saying.form is AttributionForm.IMPERSONAL for saying in sayings):
            first = sayings[0]
            ends = first.item is not None and sentence.items[-1].index - first.item.index <= 8
            if first.item is not None and first is not told and ends and not adds_to_it(sentence, first.item):
                return first
        return told or AUTHOR

    def negated(self, sentence: Sentence, item: Item, reach: int = 3) -> bool:
        """Whether a word of negation governs ``item``."""
        return (
            sentence.before(
                item,
                lambda other: other.has("not"),
                reach,
                stop=lambda other: other.kind is TokenKind.MARK or other.has("but", "that"),
            )
            is not None
            or "not" in item.marks
        )
