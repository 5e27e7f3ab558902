"""Briefs as tidy tables, taken by every data-frame library, and as a network."""

import csv
import datetime
import io
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from ceasefire_brief import Brief, MissingExtraError, Source, Table, tables, to_networkx, to_rows
from ceasefire_brief.tabular import columns
from tests.views import by_hand

NAMES = ("statements", "releases", "conditions", "parties", "roles", "evidence")


@pytest.fixture(scope="module")
def found() -> Any:
    return tables([by_hand.arabic(), by_hand.english(), by_hand.russian()])


def plain(table: Table) -> list[dict[str, Any]]:
    return list(table)


def test_every_table_has_rows_and_every_row_a_cell_for_each_column(found: Any) -> None:
    assert tuple(table.name for table in found) == NAMES
    for table in found:
        assert len(table) > 0
        assert all(len(row) == len(table.columns) for row in table.rows)


def test_every_column_says_what_it_means_and_holds_its_type(found: Any) -> None:
    types = {"text": str, "integer": int, "date": datetime.date}
    for table in found:
        assert len({column.name for column in table.columns}) == len(table.columns)
        for column in table.columns:
            assert column.meaning
            assert all(cell is None or type(cell) is types[column.kind] for cell in table[column.name])


def test_releases_have_who_lets_whom_go_and_how_many(found: Any) -> None:
    rows = [(row["by"], row["to"], row["headcount"], row["qualifier"], row["share"]) for row in found.releases]
    assert ("RUS", "UKR", 23, "exact", None) in rows
    assert ("COL", "eln", 40, "at_least", None) in rows
    assert ("eln", "COL", 3, "exact", 0) in rows


def test_what_the_text_does_not_say_is_null(found: Any) -> None:
    first = next(iter(found.statements))
    assert first["published"] is None
    assert first["reported_by"] is None


def test_conditions_name_what_they_are_conditions_of(found: Any) -> None:
    aid = next(row for row in found.conditions if row["subject"] == "military_aid")
    assert (aid["polarity"], aid["modality"], aid["aims"]) == ("stop", "key_condition", "de_escalation settlement")
    assert aid["applies_to"] is None
    mobilization = next(row for row in found.conditions if row["subject"] == "mobilization")
    assert mobilization["applies_to"] == "ceasefire-1"


def test_the_words_of_the_evidence_stand_in_the_text(found: Any) -> None:
    texts = [make().source.text for make in (by_hand.arabic, by_hand.english, by_hand.russian)]
    for row in found.evidence:
        assert texts[row["brief"]][row["start"] : row["end"]] == row["quote"]


def test_every_key_leads_to_a_row(found: Any) -> None:
    statements = {(row["brief"], row["statement"]) for row in found.statements}
    parties = {(row["brief"], row["party"]) for row in found.parties}
    for table in (found.releases, found.conditions, found.roles, found.evidence):
        assert {(row["brief"], row["statement"]) for row in table} <= statements
    assert {(row["brief"], row["party"]) for row in found.roles} <= parties


def test_third_parties_stand_by_their_capacity(found: Any) -> None:
    assert {
        (row["role"], row["party"]) for row in found.roles if row["statement"] == "contact-1" and row["brief"] == 1
    } == {*(("participants", "COL"), ("participants", "eln"), ("observer", "NOR"), ("host", "CUB"))}


def test_rows_of_one_brief_are_flat_and_ready_for_json() -> None:
    rows = by_hand.english().to_rows()
    assert rows == to_rows(by_hand.english())
    assert rows[0]["published"] == "2024-12-03"
    assert {type(value) for row in rows for value in row.values()} <= {str, int, type(None)}


def test_one_brief_alone_is_taken_too() -> None:
    assert len(tables(by_hand.russian()).statements) == 4


def test_a_column_that_is_not_there_is_a_key_error(found: Any) -> None:
    with pytest.raises(KeyError, match="colour"):
        found.parties["colour"]


# -- other libraries -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_pyarrow_takes_a_table_whole(found: Any, name: str) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = getattr(found, name)
    assert pyarrow.table(table).to_pylist() == plain(table)
    assert pyarrow.schema(table).names == [column.name for column in table.columns]


@pytest.mark.parametrize("name", NAMES)
def test_polars_takes_a_table_whole(found: Any, name: str) -> None:
    polars = pytest.importorskip("polars")
    table = getattr(found, name)
    assert polars.DataFrame(table).to_dicts() == plain(table)


@pytest.mark.parametrize("name", NAMES)
def test_pandas_takes_a_table_whole(found: Any, name: str) -> None:
    pandas = pytest.importorskip("pandas", minversion="3")
    table = getattr(found, name)
    frame = pandas.DataFrame.from_arrow(table)
    back = frame.astype(object).where(frame.notna(), None).to_dict("records")
    assert back == plain(table)


def test_duckdb_asks_a_table_by_its_name(found: Any) -> None:
    duckdb = pytest.importorskip("duckdb")
    releases = found.releases
    asked = duckdb.sql('select "by", sum(headcount) from releases where share is null group by 1 order by 1').fetchall()
    assert asked == [("COL", 40), ("RUS", 198), ("UKR", 175), ("YEM", 706), ("eln", 9), ("houthis", 181)]
    assert len(releases) == 8


def test_an_empty_table_keeps_its_columns() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    taken = pyarrow.table(tables([]).statements)
    assert taken.num_rows == 0
    assert taken.schema.field("published").type == pyarrow.date32()
    assert taken.column_names == [column.name for column in columns.STATEMENTS]


def test_without_the_extra_the_message_names_it(found: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoarrow", None)
    with pytest.raises(MissingExtraError, match=r"ceasefire-brief\[tables\]"):
        found.parties.__arrow_c_stream__()


# -- CSV -------------------------------------------------------------------------------------------


def test_csv_reads_back_as_the_table(found: Any) -> None:
    for table in found:
        back = list(csv.DictReader(io.StringIO(table.to_csv())))
        assert back == [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in table]


def test_a_folder_gets_one_file_a_table(found: Any, tmp_path: Path) -> None:
    paths = found.to_csv(tmp_path / "out")
    assert [path.name for path in paths] == [f"{name}.csv" for name in NAMES]
    assert paths[3].read_bytes().decode() == found.parties.to_csv()


def test_a_spreadsheet_runs_no_formula_from_a_text_and_knows_its_encoding(tmp_path: Path) -> None:
    brief = by_hand.on("=HYPERLINK(1)", (0, 13))
    tables(brief).evidence.to_csv(tmp_path / "e.csv", spreadsheet=True)
    written = (tmp_path / "e.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert b"'=HYPERLINK(1)" in written
    assert "'=" not in tables(brief).evidence.to_csv()


def test_a_table_shows_itself_in_a_notebook_and_escapes_its_cells() -> None:
    shown = tables([by_hand.on("<script>" * 30, *((at, at + 8) for at in range(0, 240, 8)))]).evidence
    assert "<script>" not in shown._repr_html_()
    assert "10 more rows" in shown._repr_html_()
    assert repr(shown) == "Table('evidence', 30 rows of 9 columns)"


# -- the network -----------------------------------------------------------------------------------


def test_the_network_has_a_node_a_party_and_an_edge_from_who_acts_to_whom() -> None:
    pytest.importorskip("networkx")
    brief = by_hand.arabic()
    graph = to_networkx(brief)
    assert set(graph) == {party.id for party in brief.parties}
    assert graph.nodes["vladimir-putin"]["office"] == "president"
    handed = [data for *_, data in graph.edges("RUS", data=True) if data["verb"] == "hands_over"]
    assert [edge["headcount"] for edge in handed] == [175, 23]
    assert all(brief[edge["statement"]].kind == edge["kind"] for *_, edge in graph.edges(data=True))


def test_what_is_mutual_has_an_edge_each_way() -> None:
    pytest.importorskip("networkx")
    graph = to_networkx(by_hand.english())
    talks = [(one, other) for one, other, data in graph.edges(data=True) if data["verb"] == "meets"]
    assert sorted(talks) == [("COL", "eln"), ("eln", "COL")]


def test_the_network_can_be_written_as_graphml() -> None:
    networkx = pytest.importorskip("networkx")
    out = io.BytesIO()
    networkx.write_graphml_xml(to_networkx(by_hand.arabic()), out)
    assert b"hands over 175 people" in out.getvalue()


def test_a_statement_without_an_actor_makes_no_edge() -> None:
    pytest.importorskip("networkx")
    brief = by_hand.russian()
    nobody = attrs.evolve(brief.preconditions[0], demanded_by=None)
    graph = to_networkx(Brief(source=brief.source, parties=brief.parties, provisions=(nobody,)))
    assert graph.number_of_edges() == 0


def test_without_networkx_the_message_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(MissingExtraError, match=r"ceasefire-brief\[graph\]"):
        to_networkx(Brief(source=Source(text="x")))
