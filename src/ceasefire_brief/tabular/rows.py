"""What stands in the tables: one row an observation, with keys to join them by."""

import datetime
import os
import pathlib
import re
from collections.abc import Iterable, Iterator

import attrs

from ..model import (
    Brief,
    Detainees,
    Duration,
    Headcount,
    HumanitarianTransfer,
    Moment,
    Party,
    PrisonerExchange,
    Provision,
)
from ..model.graph import evidence_in, references
from ..views.statements import sentence
from . import columns
from .columns import Column
from .table import Cell, Table

Row = tuple[Cell, ...]


@attrs.frozen
class Tables:
    """The tables of several briefs; each describes its columns in `Table.columns`.

    Attributes:
        statements: One row a statement.
        releases: One row a release of people, and one for each part of its number.
        conditions: One row a demand or condition.
        parties: One row a party of a brief.
        roles: One row for each part that a party has in a statement.
        evidence: One row for each stretch of words that a statement, or a part of one, rests on.

    >>> from ceasefire_brief import load_seed
    >>> len(tables([load_seed()]).releases)
    3
    """

    statements: Table
    releases: Table
    conditions: Table
    parties: Table
    roles: Table
    evidence: Table

    def __iter__(self) -> Iterator[Table]:
        return iter((self.statements, self.releases, self.conditions, self.parties, self.roles, self.evidence))

    def to_csv(self, folder: str | os.PathLike[str], *, spreadsheet: bool = False) -> tuple[pathlib.Path, ...]:
        """Write each table to ``folder`` under its name, making the folder if need be; return where."""
        where = pathlib.Path(folder)
        where.mkdir(parents=True, exist_ok=True)
        paths = tuple(where / f"{table.name}.csv" for table in self)
        for table, path in zip(self, paths, strict=True):
            table.to_csv(path, spreadsheet=spreadsheet)
        return paths


def tables(briefs: Iterable[Brief] | Brief) -> Tables:
    """The briefs as tidy tables that join by ``brief``, ``statement`` and ``party``.

    >>> from ceasefire_brief import load_seed
    >>> found = tables(load_seed())
    >>> [row["headcount"] for row in found.releases]
    [175, 175, 23]
    """
    numbered = list(enumerate((briefs,) if isinstance(briefs, Brief) else briefs))

    def table(name: str, of: tuple[Column, ...], rows: Iterator[Row]) -> Table:
        return Table(name, of, tuple(rows))

    return Tables(
        table("statements", columns.STATEMENTS, (row for at, brief in numbered for row in _statements(at, brief))),
        table("releases", columns.RELEASES, (row for at, brief in numbered for row in _releases(at, brief))),
        table("conditions", columns.CONDITIONS, (row for at, brief in numbered for row in _conditions(at, brief))),
        table("parties", columns.PARTIES, (row for at, brief in numbered for row in _parties(at, brief))),
        table("roles", columns.ROLES, (row for at, brief in numbered for row in _roles(at, brief))),
        table("evidence", columns.EVIDENCE, (row for at, brief in numbered for row in _evidence(at, brief))),
    )


def to_rows(brief: Brief) -> list[dict[str, str | int | None]]:
    """One flat row for each statement of a brief: the table ``statements``, with days as ISO 8601.

    >>> from ceasefire_brief import load_seed
    >>> to_rows(load_seed())[0]["kind"]
    'prisoner_exchange'
    """
    names = [column.name for column in columns.STATEMENTS]
    return [
        {
            name: cell.isoformat() if isinstance(cell, datetime.date) else cell
            for name, cell in zip(names, row, strict=True)
        }
        for row in _statements(0, brief)
    ]


def _id(item: Party | Provision | None) -> str | None:
    return item.id if item is not None else None


def _side(party: Party | None) -> str | None:
    return party.side.id if party is not None else None


def _ids(items: Iterable[Party | Provision]) -> str | None:
    return " ".join(dict.fromkeys(item.id for item in items)) or None


def _words(provision: Provision) -> Row:
    hull = provision.evidence.hull
    return hull.start, hull.end, provision.evidence.quote


def _value(value: object) -> str | None:
    return str(value) if value is not None else None


def _statements(at: int, brief: Brief) -> Iterator[Row]:
    source = brief.source
    digest = source.sha256
    about = (source.published, source.language, source.publisher, source.url)
    for number, provision in enumerate(brief.provisions, 1):
        said = provision.attribution
        duration = getattr(provision, "duration", None)
        yield (
            *(at, digest, provision.id, *about, number, provision.kind, provision.status.value, sentence(provision)),
            *(said.act.value, said.form.value, _id(said.speaker), _side(said.speaker), _id(said.reported_by)),
            *(_ids(provision.actors), _ids(actor.side for actor in provision.actors)),
            *(_value(getattr(provision, "subject", None)), duration.iso if isinstance(duration, Duration) else None),
            *(_ids(provision.refers_to), *_words(provision)),
        )


def _number(headcount: Headcount | None) -> Row:
    if headcount is None:
        return None, None, None
    return headcount.value, headcount.qualifier.value, headcount.upper


def _people(whom: Detainees) -> Row:
    return whom.category.value, whom.health.value, whom.term


def _moment(when: Moment | None) -> str | None:
    return str(when) if when is not None else None


def _releases(at: int, brief: Brief) -> Iterator[Row]:
    digest = brief.source.sha256
    for provision in brief.provisions:
        match provision:
            case PrisonerExchange():
                releases, kind, framing, phase = provision.releases, None, None, provision.phase
            case HumanitarianTransfer():
                releases, kind = (provision.release,), provision.transfer_kind.value
                framing, phase = provision.framing, None
            case _:
                continue
        for index, release in enumerate(releases):
            start = (at, digest, provision.id, provision.kind, provision.status.value, index)
            ends = (_id(release.by), _side(release.by), _id(release.to), _side(release.to))
            rest = (kind, framing, phase, _moment(provision.when))
            yield (*start, None, *ends, *_number(release.headcount), *_people(release.whom), *rest)
            for part, share in enumerate(release.breakdown):
                yield (*start, part, *ends, *_number(share.headcount), *_people(share.whom), *rest)


def _conditions(at: int, brief: Brief) -> Iterator[Row]:
    digest = brief.source.sha256
    for demand in brief.preconditions:
        target = demand.applies_to
        yield (
            *(at, digest, demand.id, demand.status.value, _id(demand.demanded_by), _side(demand.demanded_by)),
            *(_ids(demand.addressed_to), demand.subject.value, demand.subject_term, demand.action.value),
            *(demand.polarity.value, _value(demand.extent), demand.modality.value),
            " ".join(target.aims) if target else None,
            _id(target.provision) if target else None,
            target.evidence.quote if target and target.evidence else None,
            *_words(demand),
        )


def _parties(at: int, brief: Brief) -> Iterator[Row]:
    digest = brief.source.sha256
    named: dict[str, int] = {}
    for mention in brief.mentions:
        if mention.party is not None:
            named[mention.party.id] = named.get(mention.party.id, 0) + 1
    stated: dict[str, int] = {}
    for provision in brief.provisions:
        for party in provision.parties:
            stated[party.id] = stated.get(party.id, 0) + 1
    for party in brief.parties:
        yield (
            *(at, digest, party.id, party.kind.value, party.name, party.country, party.office),
            *(_id(party.speaks_for), _id(party.part_of), party.side.id, _ids(party.members)),
            *(named.get(party.id, 0), stated.get(party.id, 0)),
        )


def _roles(at: int, brief: Brief) -> Iterator[Row]:
    digest = brief.source.sha256
    for provision in brief.provisions:
        capacities = {
            f"third_parties[{index}].party": third.role.value
            for index, third in enumerate(getattr(provision, "third_parties", ()))
        }
        for path, party in references(provision, ""):
            if isinstance(party, Party):
                role = capacities.get(path) or re.sub(r"\[\d+\]", "", path)
                yield at, digest, provision.id, provision.kind, role, party.id, party.name, party.side.id


def _evidence(at: int, brief: Brief) -> Iterator[Row]:
    digest = brief.source.sha256
    for provision in brief.provisions:
        for path, evidence in evidence_in(provision, ""):
            for number, (span, quote) in enumerate(zip(evidence.spans, evidence.quotes, strict=True)):
                yield at, digest, provision.id, provision.kind, path[1:], number, span.start, span.end, quote
