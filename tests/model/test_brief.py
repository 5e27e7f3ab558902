"""The graph of what one text says: whole, or not made at all."""

import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ceasefire_brief as cb
from ceasefire_brief.model.graph import nearest
from tests.strategies import briefs
from tests.wire.everything import everything

BRIEF = everything()
SDN, QAT = BRIEF.party("SDN"), BRIEF.party("QAT")


def problems(**changes: Any) -> list[str]:
    with pytest.raises(cb.InvalidBriefError) as caught:
        attrs.evolve(BRIEF, **changes)
    return [f"{problem} [{problem.code}]" for problem in caught.value.problems]


def replaced(**changes: Any) -> tuple[cb.Provision, ...]:
    """The statements, with one put in the place of that with its id."""
    return tuple(changes.get(one.id.replace("-", "_"), one) for one in BRIEF)


def test_ids_are_unique() -> None:
    assert problems(parties=(*BRIEF.parties, SDN))[0] == (
        "parties[6].id: 'SDN' is the id of parties[3] too [duplicate-id]"
    )
    again = attrs.evolve(BRIEF["contact-1"], id="exchange-1")
    assert problems(provisions=(*BRIEF.provisions, again)) == [
        "provisions[12].id: 'exchange-1' is the id of provisions[1] too [duplicate-id]"
    ]


def test_who_is_named_is_among_the_parties() -> None:
    others = tuple(party for party in BRIEF.parties if party is not SDN)
    told = problems(parties=others)
    assert "parties[0].members[0]: no party 'SDN' in the brief [dangling-id]" in told
    assert "provisions[1].releases[0].by: no party 'SDN' in the brief [dangling-id]" in told
    assert "mentions[1].party: no party 'SDN' in the brief [dangling-id]" in told
    near = cb.Party(id="SDNN", kind=cb.PartyKind.OTHER, name="Sudan")
    assert problems(mentions=(attrs.evolve(BRIEF.mentions[1], party=near),)) == [
        "mentions[0].party: no party 'SDNN' in the brief; did you mean 'SDN'? [dangling-id]"
    ]


def test_a_party_of_the_same_id_is_the_same_party() -> None:
    twin = attrs.evolve(SDN)
    assert twin is not SDN
    assert attrs.evolve(BRIEF, mentions=(attrs.evolve(BRIEF.mentions[1], party=twin),)).mentions[0].party == SDN
    other = attrs.evolve(SDN, name="The Sudan")
    assert problems(mentions=(attrs.evolve(BRIEF.mentions[1], party=other),)) == [
        "mentions[0].party: another party 'SDN' than the brief's own [dangling-id]"
    ]


def test_what_a_statement_refers_to_is_among_the_statements() -> None:
    without = tuple(one for one in BRIEF if one.id != "proposal-1")
    assert problems(provisions=without) == [
        "provisions[0].to: no provision 'proposal-1' in the brief; did you mean 'proposal-2'? [dangling-id]"
    ]
    changed = replaced(proposal_1=attrs.evolve(BRIEF["proposal-1"], area="Khartoum"))
    assert problems(provisions=changed) == [
        "provisions[0].to: another provision 'proposal-1' than the brief's own [dangling-id]"
    ]
    equal = replaced(proposal_1=attrs.evolve(BRIEF["proposal-1"]))
    assert attrs.evolve(BRIEF, provisions=equal) == BRIEF


def test_quotes_stand_in_the_text() -> None:
    source = cb.Source(text=BRIEF.source.text.replace("aid by phone", "aid by fax..")[:-15])
    told = problems(source=source)
    assert (
        "provisions[8].evidence[0].quote: expected 'They discussed aid by fax.., frankly' as in the text, "
        "got 'They discussed aid by phone, frankly' [altered-quote]"
    ) in told
    assert (
        "provisions[8].topics[1][1].quote: expected 'by fax..' as in the text, got 'by phone' [altered-quote]" in told
    )
    short = cb.Source(text="Qatar")
    assert "mentions[0]: span 0:13 reaches outside the text of 5 code points [span-outside-text]" in problems(
        source=short
    )
    assert any(one.startswith("provisions[6].contingent_on[0].evidence[0]: span ") for one in problems(source=short))


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(cb.InvalidBriefError) as caught:
        attrs.evolve(BRIEF, source=cb.Source(text="?"), parties=())
    assert {problem.code for problem in caught.value.problems} == {"dangling-id", "span-outside-text"}
    assert len(caught.value.problems) > 50


def chain(length: int) -> tuple[cb.Party, ...]:
    parties = [cb.Party(id="p0", kind=cb.PartyKind.GROUP, name="P")]
    for number in range(1, length):
        parties.append(cb.Party(id=f"p{number}", kind=cb.PartyKind.GROUP, name="P", part_of=parties[-1]))
    return tuple(parties)


def test_fifty_parties_may_stand_behind_one_another() -> None:
    source = cb.Source(text="")
    assert len(cb.Brief(source=source, parties=chain(50)).parties) == 50
    with pytest.raises(cb.InvalidBriefError) as caught:
        cb.Brief(source=source, parties=chain(52))
    assert [str(problem) for problem in caught.value.problems] == [
        "parties[50]: a chain of more than 50 references starts here",
        "parties[51]: a chain of more than 50 references starts here",
    ]
    assert {problem.code for problem in caught.value.problems} == {"too-deep"}


def test_views_give_the_statements_of_their_kind_in_order() -> None:
    assert [one.id for one in BRIEF.proposals] == ["proposal-1", "proposal-2"]
    assert [one.id for one in BRIEF.ceasefire_proposals] == ["proposal-1"]
    for view, name in [
        (BRIEF.exchanges, "exchange-1"), (BRIEF.transfers, "transfer-1"), (BRIEF.responses, "response-1"),
        (BRIEF.preconditions, "precondition-1"), (BRIEF.guarantees, "guarantee-1"), (BRIEF.commitments, "commitment-1"),
        (BRIEF.contacts, "contact-1"), (BRIEF.common_ground, "common-1"), (BRIEF.acknowledgements, "acknowledgement-1"),
        (BRIEF.assessments, "assessment-1"),
    ]:  # fmt: skip
        assert [one.id for one in view] == [name]
    assert BRIEF.of_kind(cb.Provision) == BRIEF.provisions


def test_a_brief_is_a_collection_of_statements() -> None:
    assert list(BRIEF) == list(BRIEF.provisions)
    assert len(BRIEF) == 12
    assert "exchange-1" in BRIEF
    assert BRIEF["exchange-1"] in BRIEF
    assert "exchange-2" not in BRIEF
    assert attrs.evolve(BRIEF["exchange-1"], phase=2) not in BRIEF
    assert cb.Brief(source=cb.Source(text=""))


@pytest.mark.parametrize(
    ("look", "message"),
    [
        (lambda: BRIEF["exchang-1"], "no provision 'exchang-1'; did you mean 'exchange-1'?"),
        (lambda: BRIEF["zzz"], "no provision 'zzz'"),
        (lambda: BRIEF.party("SDM"), "no party 'SDM'; did you mean 'SDN'?"),
        (lambda: BRIEF.by("SDM"), "no party 'SDM'; did you mean 'SDN'?"),
    ],
)
def test_a_look_up_that_misses_names_the_nearest(look: Any, message: str) -> None:
    with pytest.raises(KeyError, match=re.escape(message)):
        look()


def test_statements_are_found_by_who_makes_them_or_acts_in_them() -> None:
    assert {one.id for one in BRIEF.by("rsf")} == {
        "response-1", "exchange-1", "proposal-2", "precondition-1", "contact-1", "common-1",
    }  # fmt: skip
    assert BRIEF.by(QAT) == BRIEF.provisions, "the envoy, who says all of it, speaks for Qatar"
    assert BRIEF.by("envoy") == BRIEF.provisions
    assert BRIEF.by("army") == ()
    stranger = cb.Party(id="COL", kind=cb.PartyKind.STATE, name="Colombia")
    assert BRIEF.by(stranger) == ()


def test_conditions_and_answers_are_found_by_what_they_are_about() -> None:
    assert BRIEF.conditions_of(BRIEF["proposal-2"]) == BRIEF.preconditions
    assert BRIEF.conditions_of(BRIEF["proposal-1"]) == ()
    assert BRIEF.responses_to(BRIEF.proposals[0]) == BRIEF.responses
    assert BRIEF.responses_to(BRIEF.proposals[1]) == ()
    loose = replaced(
        precondition_1=attrs.evolve(BRIEF["precondition-1"], applies_to=None),
        response_1=attrs.evolve(BRIEF["response-1"], to=None),
    )
    unbound = attrs.evolve(BRIEF, provisions=loose)
    assert unbound.conditions_of(BRIEF["proposal-2"]) == ()
    assert unbound.responses_to(BRIEF.proposals[0]) == ()


def test_mentions_are_found_by_party() -> None:
    assert BRIEF.mentions_of("SDN") == BRIEF.mentions_of(SDN) == (BRIEF.mentions[1],)
    assert BRIEF.mentions_of("QAT") == ()
    assert BRIEF.unresolved == (BRIEF.mentions[2],)


@given(briefs(), st.integers(0, 60))
def test_at_an_offset_are_the_statements_that_rest_on_it(brief: cb.Brief, offset: int) -> None:
    assert brief.at(offset) == tuple(
        one for one in brief if any(span.start <= offset < span.end for span in one.evidence.spans)
    )


@given(briefs())
def test_what_is_unread_is_the_sentences_that_no_statement_touches(brief: cb.Brief) -> None:
    touched = [span for one in brief for span in one.evidence.spans]
    assert brief.unread == tuple(
        sentence for sentence in brief.source.sentences if not any(span.overlaps(sentence) for span in touched)
    )


def test_a_brief_is_shown_by_what_it_holds() -> None:
    assert repr(cb.Brief(source=cb.Source(text=""))) == "Brief(?, 0 code points: nothing read; 0 parties)"
    one = cb.Brief(source=BRIEF.source, parties=(QAT,))
    assert repr(one) == f"Brief(en, {len(BRIEF.source.text)} code points: nothing read; 1 party)"
    assert "1 response, 1 prisoner_exchange" in repr(BRIEF)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"span": cb.Span(0, 3)}, "Mention.quote: expected 3 code points for 0:3, got 4"),
        ({"quote": "    "}, "Mention.quote: expected some text, got '    '"),
        ({"form": "name"}, "Mention.form: expected a MentionForm, got 'name' (str)"),
        ({"party": "SDN"}, "Mention.party: expected a Party or None, got 'SDN' (str)"),
    ],
)
def test_a_mention_is_as_long_as_its_words(arguments: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Mention(**{"span": cb.Span(0, 4), "quote": "Bern", **arguments})


def test_a_mention_is_shown_with_whom_it_means() -> None:
    assert repr(BRIEF.mentions[0]) == 'Mention(envoy, office, 0:13 "Qatar\'s envoy")'
    assert repr(BRIEF.mentions[2]).startswith("Mention(?, metonym, ")


def test_the_nearest_word_is_found_or_none_is() -> None:
    assert nearest("stat", ["state", "person"]) == "state"
    assert nearest("zzz", ["state", "person"]) is None
    assert nearest("x", []) is None
