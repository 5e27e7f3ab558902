"""The parties that a document has named so far."""

import re
from collections.abc import Iterable

import attrs

from ..model.party import Party, PartyKind
from .backdrop import Backdrop
from .fold import fold
from .pack import Pack

_SHORTEST = 3
"""As many letters as are left of a surname at least without its ending."""
_BANDS = frozenset({"militias", "armed_opposition", "opposition"})
"""Words for those who act as one: of a country, they are its groups rather than people."""


@attrs.define(slots=True, eq=False)
class People:
    """The parties that a document has named so far, and those made up for it.

    Attributes:
        pack: The language of the document.
        made: Parties that no list knows, by their ids.
        surnames: Parties by a word that stands for them from their first mention on.
        stems: Persons by what the cases leave of their surnames.
        holders: Who holds an office, by the office and the id of the side.
        groups: Groups of people in a situation that sets them apart.
        group: The armed group that was named last.
        last: The state or armed group that was named last.
        unnamed: Armed groups that are called by what they are: by which word, in which state.
        titled: Armed groups by a word right before their name, which stands for them alone from then on.
        backdrop: What the whole text tells of states and groups.
        called: Whom the word for an office stood for when it was last told of whom.
    """

    pack: Pack
    made: dict[str, Party] = attrs.field(factory=dict)
    surnames: dict[str, Party] = attrs.field(factory=dict)
    stems: dict[str, Party] = attrs.field(factory=dict)
    holders: dict[tuple[str, str], Party] = attrs.field(factory=dict)
    called: dict[str, Party] = attrs.field(factory=dict)
    groups: list[Party] = attrs.field(factory=list)
    group: Party | None = None
    last: Party | None = None
    unnamed: list[tuple[str, Party | None, Party]] = attrs.field(factory=list)
    titled: dict[str, Party] = attrs.field(factory=dict)
    backdrop: Backdrop = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.backdrop = Backdrop(self.pack, ())

    def know_surname(self, surname: str, person: Party) -> None:
        """Keep a surname, which stands for a person from then on, with what other cases can leave of it."""
        self.surnames[surname] = person
        for ending in self.pack.surnames:
            if ending and surname.endswith(ending) and len(surname) - len(ending) >= _SHORTEST:
                self.stems.setdefault(surname.removesuffix(ending), person)
        if self.pack.surnames:
            self.stems.setdefault(surname, person)

    def know_full_name(self, person: Party | None, name: str) -> None:
        """*Omar X*, then *X*: a person whom a list knows by more than one word goes by the last of them afterwards."""
        if self.pack.capitals and " " in name and person is not None and person.kind is PartyKind.PERSON:
            self.know_surname(name.rpartition(" ")[2], person)

    def by_surname(self, word: str) -> tuple[Party, frozenset[str]] | None:
        """Whom a surname told before stands for, and the cases that its form can be in."""
        found = self.surnames.get(word)
        if found is not None:
            return found, frozenset()
        for ending, cases in self.pack.surnames.items() if self.stems else ():
            if word.endswith(ending) and (found := self.stems.get(word.removesuffix(ending))) is not None:
                return found, cases
        return None

    def make(self, id: str, kind: PartyKind, name: str, above: Party | None, office: str | None = None) -> Party:
        """The party of this id, made if it is new."""
        found = self.made.get(id) or self.pack.registry.get(id)
        if found is None:
            person = kind is PartyKind.PERSON
            found = self.made[id] = Party(
                id=id,
                kind=kind,
                name=name,
                country=above.country if above is not None else None,
                office=office,
                speaks_for=above if person else None,
                part_of=None if person else above,
            )
        return found

    def fights(self, one: Party, other: Party) -> bool:
        """*The rebels of A*, *A*: whether one of two is known to fight the government of the other."""
        return other in self._fought_by(one) or one in self._fought_by(other)

    def _fought_by(self, group: Party) -> list[Party | None]:
        state = self.pack.registry.get(self.pack.registry.against.get(group.id, ""))
        return [state, *(state for _, state, party in self.unnamed if party is group)]

    def is_unnamed(self, party: Party) -> bool:
        """Whether a party is known only by a word for what it is."""
        return any(party is other for _, _, other in self.unnamed)

    def as_people(self, parties: Iterable[Party]) -> tuple[Party, ...]:
        """Parties, each once, with fighters whom no name tells as people: whom a promise is for, or who are asked."""
        return tuple(dict.fromkeys(map(self._as_people, parties)))

    def _as_people(self, party: Party) -> Party:
        called = ((word, state) for word, state, other in self.unnamed if party is other)
        if any(state is None or word not in _BANDS for word, state in called):
            return self.make(f"{party.id}.people", PartyKind.GROUP, party.name, None)
        return party

    def known(self, person: Party, state: Party, office: str) -> Party:
        """A person whose state the text tells after the name."""
        found = attrs.evolve(person, speaks_for=state, country=state.country, office=office)
        for told in (self.surnames, self.stems):
            for surname, party in told.items():
                if party is person:
                    told[surname] = found
        self.made[found.id] = found
        self.holders[office, state.id] = found
        return found

    def holder(self, office: str, side: Party) -> Party:
        """The person of an office: the one that the text names, or one known by office only."""
        known = self.holders.get((office, side.id))
        if known is not None:
            return known
        title = office.replace("_", " ")
        return self.make(f"{side.id}.{office}", PartyKind.PERSON, f"{title} of {side.name}", side, office)


def slug(name: str) -> str:
    """An id from a name, in the name's own script."""
    return re.sub(r"[\W_]+", "-", fold(name).text.casefold()).strip("-")
