"""Which state and which armed group a text is about: who *the government* and *the rebels* are."""

from collections.abc import Sequence

import attrs

from ..model.party import Party, PartyKind
from .heads import state_words
from .items import Item, Sentence
from .named import sides_of
from .pack import Pack
from .roles import role_of

_RULING = frozenset({"government", "army", "presidency", "defence_ministry"})
RULERS = frozenset({"president", "prime_minister", "defence_minister", "military_spokesperson", "king", "emir"})
_MINISTRIES = {"foreign_ministry": "foreign_minister", "defence_ministry": "defence_minister"}
"""Offices by the bodies that they head."""
_REBELLING = frozenset({"rebels", "armed_opposition"})
"""What those are called who fight the government of their own country."""
_NEAR = 2
"""How many sentences back a state is still the one that *the government* is of, in a text of several."""


@attrs.define(slots=True, eq=False)
class Backdrop:
    """What the sentences of a text tell of the states and armed groups in it; looked through when first asked."""

    pack: Pack
    sentences: Sequence[Sentence]
    _groups: tuple[Party, ...] | None = None
    _rebels: tuple[Party, ...] | None = None
    _powers: dict[Party, list[int]] | None = None
    _rulers: dict[Party, list[int]] = attrs.field(factory=dict)
    _states: dict[Party, None] = attrs.field(factory=dict)
    _offices: dict[str, dict[Party, set[int]]] | None = None

    @property
    def groups(self) -> tuple[Party, ...]:
        """The armed groups that the text names."""
        if self._groups is None:
            named = (self._party(item) for each in self.sentences for item in each.where("name", "adjective"))
            groups = (party for party in named if party is not None and party.kind is PartyKind.ARMED_GROUP)
            self._groups = tuple(dict.fromkeys(groups))
        return self._groups

    @property
    def tells_of_war(self) -> bool:
        """Whether the text names an armed group, or a government or army of a state."""
        return bool(self.groups or self._in_power())

    def group(self, state: Party | None, *, rebels: bool) -> Party | None:
        """The one armed group that the text names; with a state, the one that fights it.

        Those who are called rebels fight the government of their own country.
        """
        against = self.pack.registry.against
        if state is None:
            found = [group for group in self.groups if not rebels or group.id in against]
            return found[0] if len(found) == 1 == len(self.groups) else None
        found = [group for group in self.groups if against.get(group.id) == state.id]
        return found[0] if len(found) == 1 else None

    def _rebelled_against(self) -> Party | None:
        """The one state that the text's rebels are of: *Syrian rebels* fight the Syrian government."""
        if self._rebels is None:
            owners = (
                party
                for sentence in self.sentences
                for item in sentence.where("fighters", "factions")
                if not _REBELLING.isdisjoint((item.cues.get("fighters"), item.cues.get("factions")))
                for party in self._owners(sentence, item)
            )
            self._rebels = tuple(dict.fromkeys(owners))
        return self._rebels[0] if len(self._rebels) == 1 else None

    def state(self, sentence: Sentence) -> Party | None:
        """Whose *the government* is: of the state that the text's armed groups fight, else of the one in power there.

        Where several are in power, it is the one told of last, in the sentence or right before it.
        """
        fought = dict.fromkeys(self.pack.registry.against.get(group.id) for group in self.groups)
        fought.pop(None, None)
        if len(fought) == 1:
            return self.pack.registry[str(next(iter(fought)))]
        powers = self._in_power()
        if len(powers) == 1:
            return next(iter(powers))
        rebelled = self._rebelled_against()
        if rebelled is not None:
            return rebelled
        if len(self._rulers) == 1:
            return next(iter(self._rulers))
        if not powers:
            only = next(iter(self._states)) if len(self._states) == 1 else None
            return None if only is not None and self._acts(sentence, only) else only
        near = {
            party: max(number for number in told if number <= sentence.number)
            for party, told in powers.items()
            if any(0 <= sentence.number - number <= _NEAR for number in told)
        }
        last = [party for party, number in near.items() if number == max(near.values())]
        return last[0] if len(last) == 1 else None

    def state_of(self, office: str, sentence: Sentence) -> Party | None:
        """*Minister X received*: the one state whose minister or ministry the text tells of elsewhere."""
        if self._offices is None:
            self._offices = {}
            for each in self.sentences:
                for head in each.where("office", "body"):
                    self._know_office(self._offices, each, head)
        told = self._offices.get(office, {})
        found = [party for party, where in told.items() if where and sentence.number not in where]
        return found[0] if len(found) == 1 else None

    def ours(self, office: Item, sentence: Sentence) -> Party | None:
        """*The foreign minister received his B counterpart*: the one state but B whose office the text tells of.

        Where it tells of none, it is the one state but B that it names and does not only describe others by.
        """
        value = office.cues["office"]
        self.state_of(value, sentence)
        theirs = set()
        for other in sentence.where("office"):
            if other.cues["office"] == "counterpart":
                theirs.update(self._owners(sentence, other))
        told = dict.fromkeys((self._offices or {}).get(value, ()))
        if not told:
            named = (
                (self._party(item), role_of(each, item.index)) for each in self.sentences for item in each.where("name")
            )
            told = dict.fromkeys(
                party for party, role in named if party is not None and party.kind is PartyKind.STATE and role != "in"
            )
        found = [party for party in told if party not in theirs]
        return found[0] if len(found) == 1 and theirs else None

    def _know_office(self, offices: dict[str, dict[Party, set[int]]], sentence: Sentence, head: Item) -> None:
        held = head.cues.get("office") or _MINISTRIES.get(head.cues.get("body", ""))
        if held is None:
            return
        words, _, last = state_words(sentence, self.pack, head)
        behind = sentence.items[last + 1 : last + 2]
        named = head.has("office") and any(item.has("name") or (item.capital and not item.cues) for item in behind)
        for word in words:
            party = self._party(word)
            if party is not None and party.kind is PartyKind.STATE and not named:
                offices.setdefault(held, {}).setdefault(party, set()).add(sentence.number)

    @property
    def names_states(self) -> bool:
        """Whether the text names a state at all."""
        self._in_power()
        return bool(self._states)

    def _acts(self, sentence: Sentence, state: Party) -> bool:
        """*The army and A agreed*: whether a sentence names a state as one who acts, not as a place."""
        named = (item for item in sentence.where("name", "capital") if self._party(item) == state)
        return any(role_of(sentence, item.index) not in ("in", "of", "from") for item in named)

    def _in_power(self) -> dict[Party, list[int]]:
        """The states whose government or army the text tells of, with the sentences that do."""
        if self._powers is None:
            self._powers = {}
            for sentence in self.sentences:
                for item in sentence.where("name", "adjective", "capital"):
                    party = self._party(item)
                    if party is not None and party.kind is PartyKind.STATE:
                        self._states[party] = None
                        if item.has("force", "body"):
                            self._powers.setdefault(party, []).append(sentence.number)
                for head in sentence.where("body", "force", "office"):
                    for party in self._owners(sentence, head):
                        if head.has("force") or head.cues.get("body") in _RULING:
                            self._powers.setdefault(party, []).append(sentence.number)
                        elif head.cues.get("office") in RULERS:
                            self._rulers.setdefault(party, []).append(sentence.number)
        return self._powers

    def _owners(self, sentence: Sentence, head: Item) -> list[Party]:
        words, _, _ = state_words(sentence, self.pack, head)
        owners = [party for word in words if (party := sides_of(word, self.pack)) is not None]
        return [party.side for party in owners if party.side.kind is PartyKind.STATE]

    def _party(self, item: Item) -> Party | None:
        party = sides_of(item, self.pack)
        return party.side if party is not None else None
