"""The parties that a document has named so far."""

import re

import attrs

from ..model.party import Party, PartyKind
from .fold import fold
from .pack import Pack


@attrs.define(slots=True, eq=False)
class People:
    """The parties that a document has named so far, and those made up for it.

    Attributes:
        surnames: Persons by the last word of their names.
        holders: Persons by office and side.
        called: Whom the word for an office stood for when it was last told of whom.
    """

    pack: Pack
    made: dict[str, Party] = attrs.field(factory=dict)
    surnames: dict[str, Party] = attrs.field(factory=dict)
    holders: dict[tuple[str, str], Party] = attrs.field(factory=dict)
    called: dict[str, Party] = attrs.field(factory=dict)
    groups: list[Party] = attrs.field(factory=list)
    group: Party | None = None
    last: Party | None = None

    def make(self, id: str, kind: PartyKind, name: str, above: Party | None, office: str | None = None) -> Party:
        """The party of this id, made if it is new."""
        found = self.made.get(id)
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

    def known(self, person: Party, state: Party, office: str) -> Party:
        """A person whose state the text tells after the name."""
        found = attrs.evolve(person, speaks_for=state, country=state.country, office=office)
        for surname, party in self.surnames.items():
            if party is person:
                self.surnames[surname] = found
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
