"""What type checkers see of the package's lazy face. Checked, never run."""

from typing import Any, assert_type

import ceasefire_brief
from ceasefire_brief import (
    Brief,
    CeasefireProposal,
    Codec,
    Guarantee,
    Headcount,
    Party,
    Precondition,
    PrisonerExchange,
    Problem,
    Proposal,
    Provision,
    Span,
    find_problems,
    from_dict,
    from_json,
    json_schema,
    load_seed,
    read,
    read_file,
    to_dict,
    to_json,
)
from ceasefire_brief.command import main
from ceasefire_brief.views.sentences import describe

brief = load_seed()
assert_type(brief, Brief)
assert_type(read("text", language="ar"), Brief)
assert_type(read_file("text.txt"), Brief)

assert_type(brief.exchanges, tuple[PrisonerExchange, ...])
assert_type(brief.proposals, tuple[Proposal, ...])
assert_type(brief.ceasefire_proposals, tuple[CeasefireProposal, ...])
assert_type(brief.preconditions, tuple[Precondition, ...])
assert_type(brief.guarantees, tuple[Guarantee, ...])
assert_type(brief.of_kind(Guarantee), tuple[Guarantee, ...])
assert_type(brief["exchange-1"], Provision)
assert_type(brief.party("RUS"), Party)
assert_type(brief.unread, tuple[Span, ...])

release = brief.exchanges[0].releases[0]
assert_type(release.by, Party | None)
assert_type(release.headcount, Headcount | None)
assert_type(brief.ceasefire_proposals[0].proposer, Party | None)

assert_type(to_json(brief), str)
assert_type(from_json(b""), Brief)
assert_type(to_dict(brief), dict[str, Any])
assert_type(from_dict({}), Brief)
assert_type(json_schema(), dict[str, Any])
assert_type(find_problems("{}"), tuple[Problem, ...])
assert_type(Codec().from_json(""), Brief)

assert_type(main(["schema"]), int)
assert_type(describe(brief.provisions[0]), str)

ceasefire_brief.Breif  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
