"""Codes of CAMEO and PLOVER, and the ceasefire dataset's variables: the nearest, and how near."""

import datetime

import attrs
import pytest

from ceasefire_brief import (
    Action,
    Answer,
    CeasefireClass,
    CeasefireProposal,
    Contact,
    ContactStatus,
    Duration,
    ExchangeStatus,
    InvalidValueError,
    Medium,
    Moment,
    PledgeStatus,
    Precondition,
    ProposalStatus,
    Provision,
    Purpose,
    Scope,
    Subject,
    cameo,
    ceasefire_variables,
    plover,
    plover_events,
)
from ceasefire_brief.crosswalks.cameo import LABELS
from tests.views import by_hand

ENGLISH = by_hand.english()
EXCHANGE, TRUCE, ANSWER = ENGLISH.exchanges[0], ENGLISH.ceasefire_proposals[0], ENGLISH.responses[0]
DEMAND, CALL, PLEDGE = ENGLISH.preconditions[0], ENGLISH.contacts[0], ENGLISH.guarantees[0]
THIRD = attrs.evolve(TRUCE, proposer=ENGLISH.party("NOR"))

CASES: list[tuple[str, Provision, str | None, str | None]] = [
    ("phone call", attrs.evolve(CALL, medium=Medium.PHONE_CALL), "041", "CONSULT/phone"),
    ("talks", CALL, "046", "CONSULT"),
    ("planned meeting", attrs.evolve(CALL, medium=Medium.MEETING, status=ContactStatus.PLANNED), "036", "AGREE"),
    ("refused meeting", attrs.evolve(CALL, status=ContactStatus.REFUSED), "125", "REJECT/meet"),
    ("letter", attrs.evolve(CALL, medium=Medium.LETTER), None, "CONSULT"),
    ("third party proposes a ceasefire", THIRD, "0256", "REQUEST/yield"),
    ("conflict party offers a ceasefire", TRUCE, "0356", "AGREE"),
    ("ceasefire declared", attrs.evolve(TRUCE, status=ProposalStatus.DECLARED), "0871", "CONCEDE"),
    ("ceasefire in effect", attrs.evolve(TRUCE, status=ProposalStatus.IN_EFFECT), "0871", "RETREAT/ceasefire"),
    ("ceasefire rejected", attrs.evolve(TRUCE, status=ProposalStatus.REJECTED), "1246", "REJECT/yield"),
    ("ceasefire violated", attrs.evolve(TRUCE, status=ProposalStatus.VIOLATED), "196", "ASSAULT"),
    ("ceasefire over", attrs.evolve(TRUCE, status=ProposalStatus.ENDED), None, None),
    ("exchange announced", attrs.evolve(EXCHANGE, status=ExchangeStatus.ANNOUNCED), "0353", "CONCEDE"),
    ("exchange carried out", attrs.evolve(EXCHANGE, status=ExchangeStatus.COMPLETED), "0841", "RETREAT/release"),
    ("exchange put off", attrs.evolve(EXCHANGE, status=ExchangeStatus.POSTPONED), None, None),
    ("answer: no", attrs.evolve(ANSWER, status=Answer.REJECTED), "1246", "REJECT/yield"),
    ("answer: conditions", attrs.evolve(ANSWER, status=Answer.CONDITIONAL), None, None),
    ("stop mobilization", attrs.evolve(DEMAND, subject=Subject.MOBILIZATION), "1056", "REQUEST/yield"),
    ("stop aid", attrs.evolve(DEMAND, subject=Subject.MILITARY_AID), "1042", "REQUEST/change"),
    ("release hostages", attrs.evolve(DEMAND, action=Action.RELEASE), "1053", "REQUEST/yield"),
    ("negotiate", attrs.evolve(DEMAND, action=Action.NEGOTIATE), "106", "REQUEST/meet"),
    ("thanks", ENGLISH.acknowledgements[0], "051", "SUPPORT"),
    ("broken guarantee", attrs.evolve(PLEDGE, status=PledgeStatus.BROKEN), None, None),
    ("common ground", ENGLISH.common_ground[0], None, None),
    ("claim", ENGLISH.assessments[0], None, None),
]


@pytest.mark.parametrize(("provision", "code", "event"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_statement_has_the_nearest_code_or_none(provision: Provision, code: str | None, event: str | None) -> None:
    found, found_event = cameo(provision), plover(provision)
    assert (str(found) if found else None) == code
    assert (str(found_event) if found_event else None) == event


@pytest.mark.parametrize(
    "subject", [Subject.MILITARY_AID, Subject.MOBILIZATION, Subject.REARMAMENT, Subject.INTELLIGENCE]
)
def test_a_demand_for_more_arms_is_not_coded_as_one_to_stop_them(subject: Subject) -> None:
    more: Precondition = attrs.evolve(DEMAND, subject=subject, action=Action.ENSURE)
    assert cameo(more) is None
    assert str(plover(more)) == "REQUEST"


def test_who_proposes_decides_the_code_and_not_knowing_makes_it_less_sure() -> None:
    known, unknown = cameo(THIRD), cameo(attrs.evolve(THIRD, parties_bound=()))
    assert (known.code, unknown.code) == ("0256", "0256")  # type: ignore[union-attr]
    assert (known.sureness, unknown.sureness) == ("medium", "low")  # type: ignore[union-attr]


def test_an_announcement_is_not_coded_as_its_fulfilment() -> None:
    for brief in (by_hand.arabic(), by_hand.russian()):
        assert "0841" not in {str(cameo(provision)) for provision in brief}


def test_codes_keep_their_leading_zeros_and_have_labels() -> None:
    assert all(label and code.isdecimal() for code, label in LABELS.items())
    for provision in by_hand.arabic():
        found = cameo(provision)
        assert found is None or (type(found.code) is str and found.label == LABELS[found.code])


# -- PLOVER records --------------------------------------------------------------------------------


def test_a_record_has_what_the_form_requires_and_the_words_with_their_offsets() -> None:
    brief = by_hand.english()
    for record in plover_events(brief):
        assert {"id", "date", "actor", "event"} <= set(record)
        assert record["date"] == "2024-12-03"
        assert None not in record.values()
    demand = next(record for record in plover_events(brief) if record["id"].endswith("precondition-3-1"))
    start, end = demand["text_info"]["start"], demand["text_info"]["end"]
    assert brief.source.text[start:end] == demand["text"]
    assert [entity["entity_text"] for entity in demand["actor"] + demand["recipient"]] == [
        "National Liberation Army",
        "Colombia",
    ]


def test_record_ids_are_unique() -> None:
    ids = [record["id"] for record in plover_events(by_hand.arabic(), date=datetime.date(2025, 3, 18))]
    assert len(ids) == len(set(ids)) > 10


def test_an_exchange_is_two_records_one_for_each_side() -> None:
    records = [record for record in plover_events(by_hand.russian()) if "exchange" in record["id"]]
    assert [(record["actor"][0]["sector"], record["recipient"][0]["sector"]) for record in records] == [
        ("REB", "GOV"),
        ("GOV", "REB"),
    ]


def test_without_a_day_there_is_no_record() -> None:
    with pytest.raises(InvalidValueError, match=r"date: expected a day"):
        plover_events(by_hand.arabic())


# -- ETH/PRIO --------------------------------------------------------------------------------------


def declared(**changes: object) -> CeasefireProposal:
    return attrs.evolve(TRUCE, status=ProposalStatus.DECLARED, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("status", ["proposed", "supported_in_principle", "conditions_raised", "rejected", "unclear"])
def test_a_ceasefire_that_nobody_declared_is_out_of_scope(status: str) -> None:
    assert ceasefire_variables(attrs.evolve(TRUCE, status=ProposalStatus(status))) is None


def test_the_variables_of_a_declared_ceasefire() -> None:
    found = ceasefire_variables(declared())
    assert found == {
        "cf_effect_yr": None,
        "cf_effect_month": 12,
        "cf_effect_day": 20,
        "end_yr": None,
        "end_month": None,
        "end_day": None,
        "ceasefire_class": 2,
        "fixed": 1,
        "fixed_time": "21 days",
        "partial": 1,
        "mediator_nego": None,
        "implement": 1,
        "p_humanitarian": None,
        "p_peaceprocess": None,
        "p_holiday": 1,
        "p_election": None,
        "p_other": None,
    }


def test_what_is_not_mentioned_is_neither_no_nor_unclear() -> None:
    bare = ceasefire_variables(
        declared(duration=None, start=None, scope=(), area=None, ceasefire_class=None, mechanism=None, purposes=())
    )
    assert bare is not None
    assert set(bare.values()) == {None}


def test_an_open_ended_ceasefire_has_no_fixed_term() -> None:
    found = ceasefire_variables(declared(duration=Duration(open_ended=True)))
    assert found is not None
    assert (found["fixed"], found["fixed_time"]) == (0, None)


def test_a_ceasefire_on_all_fronts_is_not_partial() -> None:
    found = ceasefire_variables(declared(scope=(Scope.ALL_HOSTILITIES,), area=None))
    assert found is not None
    assert found["partial"] == 0


def test_a_humanitarian_pause_has_the_purpose_and_none_of_the_classes() -> None:
    found = ceasefire_variables(
        declared(ceasefire_class=CeasefireClass.HUMANITARIAN_PAUSE, mechanism=None, purposes=(Purpose.EXCHANGE,))
    )
    assert found is not None
    assert (found["ceasefire_class"], found["p_humanitarian"], found["p_other"]) == (None, 1, 1)


def test_a_whole_date_is_taken_apart() -> None:
    found = ceasefire_variables(declared(start=Moment("8 May", "2025-05-08T00:00"), end=Moment("June", "2025-06")))
    assert found is not None
    assert [found[f"cf_effect_{unit}"] for unit in ("yr", "month", "day")] == [2025, 5, 8]
    assert [found[f"end_{unit}"] for unit in ("yr", "month", "day")] == [2025, 6, None]


def test_contacts_of_every_medium_and_status_have_a_code_or_none() -> None:
    for medium in Medium:
        for status in ContactStatus:
            contact: Contact = attrs.evolve(CALL, medium=medium, status=status)
            for found in (cameo(contact), plover(contact)):
                assert found is None or found.label
