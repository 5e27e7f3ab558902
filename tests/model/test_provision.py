"""The kinds of statements: whom they name, who acts in them, what they refer to."""

import re
from typing import Any

import attrs
import pytest

import ceasefire_brief as cb
from tests.wire.everything import everything

BRIEF = everything()
SOURCE = BRIEF.source


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


@pytest.mark.parametrize(
    ("statement", "actors", "parties", "refers_to"),
    [
        ("exchange-1", ["SDN", "rsf"], ["SDN", "rsf", "QAT", "envoy"], []),
        ("transfer-1", ["SDN"], ["SDN", "QAT", "envoy"], []),
        ("proposal-1", ["envoy"], ["envoy", "SDN", "rsf", "QAT", "army"], []),
        ("proposal-2", ["rsf"], ["rsf", "SDN", "QAT", "envoy"], []),
        ("response-1", ["rsf"], ["rsf", "envoy", "QAT"], ["proposal-1"]),
        ("precondition-1", ["rsf"], ["rsf", "SDN", "army", "envoy", "QAT"], ["proposal-2"]),
        ("guarantee-1", ["SDN"], ["SDN", "rsf", "QAT", "envoy"], []),
        ("commitment-1", ["both"], ["both", "QAT", "envoy"], ["proposal-2"]),
        ("contact-1", ["SDN", "rsf"], ["SDN", "rsf", "QAT", "envoy"], []),
        ("common-1", ["SDN", "rsf"], ["SDN", "rsf", "envoy", "QAT"], []),
        ("acknowledgement-1", ["both"], ["both", "QAT", "envoy"], []),
        ("assessment-1", [], ["envoy", "QAT"], []),
    ],
)
def test_a_statement_names_parties_and_refers_to_statements(
    statement: str, actors: list[str], parties: list[str], refers_to: list[str]
) -> None:
    found = BRIEF[statement]
    assert ids(found.actors) == actors
    assert ids(found.parties) == parties
    assert ids(found.refers_to) == refers_to


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("transfer-1", {"release": cb.Release()}),
        ("proposal-1", {"proposer": None}),
        ("response-1", {"by": None}),
        ("precondition-1", {"demanded_by": None}),
        ("guarantee-1", {"guarantor": None}),
        ("commitment-1", {"by": None}),
        ("contact-1", {"participants": ()}),
        ("common-1", {"between": ()}),
        ("acknowledgement-1", {"by": None}),
        ("exchange-1", {"releases": (cb.Release(), cb.Release())}),
    ],
)
def test_who_acts_is_empty_where_the_text_does_not_say(statement: str, missing: Any) -> None:
    assert attrs.evolve(BRIEF[statement], **missing).actors == ()


def test_a_statement_is_shown_with_its_status_its_parties_and_its_place() -> None:
    assert repr(BRIEF["response-1"]) == "Response('response-1', in_principle, rsf, envoy, QAT, 304:336)"
    unsaid = attrs.evolve(
        BRIEF["assessment-1"], attribution=cb.Attribution(act=cb.SpeechAct.NOTE, form=cb.AttributionForm.AUTHOR)
    )
    assert repr(unsaid).startswith("Assessment('assessment-1', asserted, no party named, ")  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "arguments", "message"),
    [
        ("exchange-1", {"id": "a b"}, "PrisonerExchange.id: expected an id without white space, got 'a b'"),
        ("exchange-1", {"evidence": "text"}, "PrisonerExchange.evidence: expected an Evidence, got 'text' (str)"),
        ("exchange-1", {"status": "agreed"}, "PrisonerExchange.status: expected an ExchangeStatus, got 'agreed' (str)"),
        (
            "exchange-1",
            {"status": cb.Answer.NOTED},
            "PrisonerExchange.status: expected an ExchangeStatus, got <Answer.NOTED: 'noted'> (Answer)",
        ),
        ("exchange-1", {"releases": (cb.Release(),)}, "PrisonerExchange.releases: expected at least 2 Release"),
        ("exchange-1", {"phase": 0}, "PrisonerExchange.phase: expected an int of at least 1, or None, got 0"),
        ("exchange-1", {"phase": True}, "PrisonerExchange.phase: expected an int of at least 1, or None, got True"),
        (
            "exchange-1",
            {"phase": 2**53},
            "PrisonerExchange.phase: expected an int of at least 1, or None, got 9007199254740992",
        ),
        ("transfer-1", {"framing": "  "}, "HumanitarianTransfer.framing: expected some text, got '  '"),
        ("proposal-1", {"renewable": 1}, "CeasefireProposal.renewable: expected a bool or None, got 1 (int)"),
        ("proposal-1", {"duration": "P1D"}, "CeasefireProposal.duration: expected a Duration or None, got 'P1D' (str)"),
        (
            "response-1",
            {"to": BRIEF["exchange-1"]},
            f"Response.to: expected a Proposal or None, got {BRIEF['exchange-1']!r} (PrisonerExchange)",
        ),
        ("precondition-1", {"subject_term": ""}, "Precondition.subject_term: expected some text, got ''"),
        ("guarantee-1", {"undertakings": ()}, "Guarantee.undertakings: expected at least 1 Undertaking"),
        ("contact-1", {"tone": ("frank", "")}, "Contact.tone: expected some text, got ''"),
        ("contact-1", {"tone": ("\ud800",)}, "Contact.tone: a lone surrogate at 0 cannot be written as UTF-8"),
    ],
)  # fmt: skip
def test_each_field_says_what_it_takes(statement: str, arguments: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        attrs.evolve(BRIEF[statement], **arguments)


def test_a_target_has_an_aim() -> None:
    with pytest.raises(cb.InvalidValueError, match=r"^Target\.aims: expected at least 1 Aim$"):
        cb.Target(aims=())
    assert repr(cb.Target(aims=(cb.Aim.TALKS, cb.Aim.RELIEF), provision=BRIEF["proposal-1"])) == (
        "Target(talks + relief of proposal-1)"
    )


def test_a_demand_keeps_its_direction() -> None:
    polarities = {action: action.polarity for action in cb.Action}
    stopping = {cb.Action.CEASE, cb.Action.ELIMINATE, cb.Action.LIFT, cb.Action.WITHDRAW}
    assert {action for action, polarity in polarities.items() if polarity is cb.Polarity.STOP} == stopping
    assert [action for action, polarity in polarities.items() if polarity is cb.Polarity.REFRAIN] == [cb.Action.REFRAIN]
    demand = BRIEF.preconditions[0]
    assert demand.polarity is cb.Polarity.STOP
    assert attrs.evolve(demand, action=cb.Action.ENSURE).polarity is cb.Polarity.DO


def test_a_demand_knows_the_proposal_that_it_is_a_condition_of() -> None:
    (demand,) = BRIEF.preconditions
    assert demand.proposal is BRIEF["proposal-2"]
    assert attrs.evolve(demand, applies_to=None).proposal is None
    assert attrs.evolve(demand, applies_to=cb.Target(aims=(cb.Aim.TALKS,))).proposal is None
    other = cb.Target(aims=(cb.Aim.TALKS,), provision=BRIEF["exchange-1"])
    assert attrs.evolve(demand, applies_to=other).proposal is None


def test_an_answer_is_the_status_of_a_response() -> None:
    assert BRIEF.responses[0].answer is cb.Answer.IN_PRINCIPLE


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (cb.Release(), "? hands over ? unspecified to ?"),
        (BRIEF.transfers[0].release, "Sudan hands over 9 unspecified to ?"),
        (BRIEF.exchanges[0].releases[0], "Sudan hands over 30 to 50 unspecified to RSF"),
        (cb.Detainees(category=cb.DetaineeCategory.PRISONER_OF_WAR), "prisoner of war"),
        (cb.Share(headcount=cb.Headcount(4), whom=cb.Detainees(term="children")), "4 children"),
    ],
)
def test_people_handed_over_read_as_a_sentence(value: Any, shown: str) -> None:
    assert str(value) == shown


def test_contingencies_and_laws_are_shown_with_their_words() -> None:
    guarantee = BRIEF.guarantees[0]
    assert repr(guarantee.contingent_on[0]) == "Contingency(surrender, 'If they lay down their arms')"
    assert repr(guarantee.legal_basis[0]) == "LegalBasis(domestic_law, 'its own law')"
