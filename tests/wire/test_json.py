"""The text of a document: its one canonical form, and what is refused before anything is read."""

import contextlib
import json
import sys
import threading
from typing import Any

import attrs
import pytest

import ceasefire_brief as cb
from tests.wire.everything import everything

SMALL = '{"format":"ceasefire-brief/1","source":{"text":"A truce 🙂 هدنة"}}'


def only(data: Any, **options: Any) -> str:
    (problem,) = cb.find_problems(data, **options)
    return f"{problem} [{problem.code}]"


def test_the_canonical_form_is_compact_and_unescaped_with_keys_in_the_order_of_the_classes() -> None:
    state = cb.Party(id="COL", kind=cb.PartyKind.STATE, name="Colombia")
    source = cb.Source(text="Bogotá «agreed».", language="en")
    brief = cb.Brief(
        source=source,
        parties=(state, cb.Party(id="eln", kind=cb.PartyKind.ARMED_GROUP, name="ELN", country="COL")),
        provisions=(
            cb.Response(
                id="response-1",
                evidence=source.quote("agreed"),
                attribution=cb.Attribution(act=cb.SpeechAct.AGREE, form=cb.AttributionForm.SIDE, speaker=state),
                status=cb.Answer.ACCEPTED,
                by=state,
            ),
        ),
        mentions=(cb.Mention(span=cb.Span(0, 6), quote="Bogotá", form=cb.MentionForm.METONYM, party=state),),
    )
    assert cb.to_json(brief) == (
        '{"format":"ceasefire-brief/1",'
        f'"source":{{"text":"Bogotá «agreed».","language":"en","sha256":"{source.sha256}"}},'
        '"parties":[{"id":"COL","kind":"state","name":"Colombia"},'
        '{"id":"eln","kind":"armed_group","name":"ELN","country":"COL"}],'
        '"provisions":[{"kind":"response","id":"response-1","evidence":[{"start":8,"end":14,"quote":"agreed"}],'
        '"attribution":{"act":"agree","form":"side","speaker":"COL"},"status":"accepted","by":"COL"}],'
        '"mentions":[{"start":0,"end":6,"quote":"Bogotá","form":"metonym","party":"COL"}]}'
    )


def test_an_empty_brief_is_its_source() -> None:
    brief = cb.Brief(source=cb.Source(text=""))
    assert cb.to_dict(brief) == {"format": "ceasefire-brief/1", "source": {"text": "", "sha256": brief.source.sha256}}
    assert cb.from_json(cb.to_json(brief)) == brief


def test_a_status_is_written_even_where_it_is_the_default() -> None:
    (demand,) = (one for one in cb.to_dict(everything())["provisions"] if one["kind"] == "precondition")
    plain = attrs.evolve(everything()["precondition-1"], status=cb.DemandStatus.RAISED)
    assert plain.status is attrs.fields(cb.Precondition).status.default
    assert demand["status"] == "unclear"
    brief = everything()
    brief = attrs.evolve(brief, provisions=tuple(plain if one.id == plain.id else one for one in brief))
    (demand,) = (one for one in cb.to_dict(brief)["provisions"] if one["kind"] == "precondition")
    assert demand["status"] == "raised"


def test_the_digest_may_be_left_out() -> None:
    document = cb.to_dict(everything())
    del document["source"]["sha256"]
    assert cb.from_dict(document) == everything()


def test_what_is_null_or_at_its_default_may_be_said() -> None:
    document = cb.to_dict(everything())
    document["source"]["language"] = None
    document["parties"][5]["speaks_for"] = None
    document["parties"][5]["members"] = []
    document["provisions"][1]["releases"][0]["whom"] = {"category": "unspecified", "term": None}
    assert cb.from_dict(document)["exchange-1"] == everything()["exchange-1"]
    assert "whom" not in cb.to_dict(cb.from_dict(document))["provisions"][1]["releases"][0]


def test_a_state_may_name_its_country() -> None:
    document = cb.to_dict(everything())
    document["parties"][3]["country"] = "SDN"
    assert cb.from_dict(document) == everything()


@pytest.mark.parametrize(
    "kind", [str, str.encode, lambda text: bytearray(text.encode()), lambda text: memoryview(text.encode())]
)
def test_text_and_bytes_of_all_sorts_are_read(kind: Any) -> None:
    assert cb.from_json(kind(SMALL)).source.text == "A truce 🙂 هدنة"


def test_other_spellings_of_the_same_json_are_read() -> None:
    assert cb.from_json(json.dumps(json.loads(SMALL), indent=3)) == cb.from_json(SMALL)
    assert cb.from_json(json.dumps(json.loads(SMALL)).replace("t", "\\u0074")) == cb.from_json(SMALL)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "not JSON: expecting value at line 1, column 1 [not-json]"),
        ("{", "not JSON: expecting property name enclosed in double quotes at line 1, column 2 [not-json]"),
        (SMALL + " x", f"not JSON: extra data at line 1, column {len(SMALL) + 2} [not-json]"),
        (SMALL.replace("A", "A\n"), "not JSON: invalid control character at line 1, column 50 [not-json]"),
        ("\ufeff" + SMALL, "starts with a byte order mark, which JSON does not allow [byte-order-mark]"),
        (("\ufeff" + SMALL).encode(), "starts with a byte order mark, which JSON does not allow [byte-order-mark]"),
        (SMALL.encode("utf-16"), "not UTF-8: invalid start byte at byte 0 [invalid-utf8]"),
        (SMALL[:50].encode() + b"\xff", "not UTF-8: invalid start byte at byte 50 [invalid-utf8]"),
        (SMALL.replace("A", "\ud800"), "a lone surrogate at 48, which UTF-8 cannot hold [invalid-utf8]"),
        (SMALL.replace("A", "\\ud800"), "source.text: a lone surrogate at 0, which UTF-8 cannot hold [invalid-utf8]"),
        (SMALL.replace("text", "te\\udc00xt", 1).replace("text", "x"), None),
        ("[" * 101 + "]" * 101, "nested deeper than 100 levels [too-deep]"),
        ("[" * 100_000, "nested deeper than 100 levels [too-deep]"),
        ("[]", "expected an object, got [] (list) [wrong-type]"),
        ("NaN", "expected a finite number, got nan [not-finite]"),
        (SMALL[:-1] + ',"mentions":Infinity}', "mentions: expected a finite number, got inf [not-finite]"),
        (SMALL[:-1] + ',"mentions":-1e999}', "mentions: expected a finite number, got -inf [not-finite]"),
        (SMALL[:-1] + ',"mentions":' + "9" * 5000 + "}", "mentions: expected a finite number, got inf [not-finite]"),
        (SMALL[:-1] + ',"source":{"text":"A"}}', "source: the key 'source' stands more than once [duplicate-key]"),
        (
            SMALL.replace('"text"', '"text":"A peace","text"'),
            "source.text: the key 'text' stands more than once [duplicate-key]",
        ),
        (
            SMALL.replace('"text"', '"text":"A peace","\\u0074ext"'),
            "source.text: the key 'text' stands more than once [duplicate-key]",
        ),
        (5, "expected JSON as str or bytes, got int [wrong-type]"),
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused_in_our_own_words(data: Any, message: str | None) -> None:
    with pytest.raises(cb.InvalidBriefError) as caught:
        cb.from_json(data)
    told = [f"{problem} [{problem.code}]" for problem in caught.value.problems]
    assert message is None or told == [message]
    assert caught.value.__cause__ is None


def test_a_repeated_key_is_found_wherever_it_stands_and_however_the_document_is_written() -> None:
    text = cb.to_json(everything())
    twice = text.replace('"act":"announce"', '"act":"announce","act":"announce"', 1)
    for written in (twice, twice.replace('","', '", "'), twice.replace("é", "\\u00e9"), " " + twice):
        assert only(written) == "provisions[0].attribution.act: the key 'act' stands more than once [duplicate-key]"


def test_how_much_is_read_can_be_set() -> None:
    size = len(SMALL.encode())
    assert cb.from_json(SMALL, limit=size)
    assert only(SMALL, limit=size - 1) == f"larger than the limit of {size - 1} bytes [too-large]"
    assert only(SMALL.encode(), limit=10) == "larger than the limit of 10 bytes [too-large]"
    assert only("x" * 11, limit=10) == "larger than the limit of 10 bytes [too-large]"
    assert only(json.loads(SMALL), limit=10) == "larger than the limit of 10 bytes [too-large]"
    large = cb.to_json(cb.Brief(source=cb.Source(text="x" * 2**24)))
    assert only(large) == "larger than the limit of 16777216 bytes [too-large]"
    assert cb.from_json(large, limit=None)
    assert cb.from_dict(json.loads(large), limit=None)


def test_a_caller_who_is_deep_in_recursion_still_gets_our_error() -> None:
    document = cb.to_dict(everything())
    document["parties"][0]["name"] = 5
    outcomes = set()

    def dig(depth: int) -> None:
        with contextlib.suppress(RecursionError):
            dig(depth + 1)
        if depth % 5 == 0:
            try:
                cb.from_dict(document)
            except cb.InvalidBriefError as error:
                outcomes.add(error.problems[0].code)

    old = sys.getrecursionlimit()
    sys.setrecursionlimit(400)
    try:
        thread = threading.Thread(target=dig, args=(0,))
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(old)
    assert "wrong-type" in outcomes
    assert outcomes <= {"wrong-type", "too-deep"}


def test_documents_are_read_from_several_threads_at_once() -> None:
    text = cb.to_json(everything())
    read: list[bool] = []
    threads = [
        threading.Thread(target=lambda: read.extend(cb.from_json(text) == everything() for _ in range(20)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == [True] * 80
