"""What is installed, what its face shows, and what importing it loads."""

import importlib
import json
import subprocess
import sys
import tomllib
from importlib import metadata, resources
from pathlib import Path

import pytest

import ceasefire_brief
from ceasefire_brief import errors, model, seeds

TOP = Path(__file__).parents[1]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]

LOADED = "import sys, json; before = set(sys.modules); {}; print(json.dumps(sorted(set(sys.modules) - before)))"


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh process has after ``code`` and had not before it."""
    ran = subprocess.run([sys.executable, "-c", LOADED.format(code)], capture_output=True, text=True, check=True)
    return set(json.loads(ran.stdout))


def test_importing_the_package_loads_no_room_and_no_dependency() -> None:
    loaded = {name.partition(".")[0] for name in loaded_by("import ceasefire_brief")}
    loaded -= sys.stdlib_module_names
    assert loaded == {"ceasefire_brief"}


def test_importing_the_package_loads_none_of_its_submodules() -> None:
    assert not {name for name in loaded_by("import ceasefire_brief") if name.startswith("ceasefire_brief.")}


HEAVY = {
    "numpy",
    "pandas",
    "polars",
    "pyarrow",
    "networkx",
    "django",
    "flask",
    "fastapi",
    "starlette",
    "aiohttp",
    "IPython",
}


@pytest.mark.parametrize(
    "code", ["import ceasefire_brief", "from ceasefire_brief import *", "from ceasefire_brief import read, load_seed"]
)
def test_no_import_needs_tables_notebooks_or_the_web(code: str) -> None:
    assert not {name.partition(".")[0] for name in loaded_by(code)} & HEAVY


def test_the_model_loads_neither_the_reader_nor_the_codec() -> None:
    loaded = loaded_by("from ceasefire_brief import Brief")
    assert "ceasefire_brief.model" in loaded
    unneeded = {"ceasefire_brief.reading", "ceasefire_brief.wire", "msgspec", "cattrs", "ahocorasick_rs"}
    assert not loaded & {*unneeded, "importlib.metadata"}


def test_the_options_of_the_command_load_no_room() -> None:
    loaded = loaded_by("import ceasefire_brief.command.options as o; o.parser()")
    assert not loaded & {"ceasefire_brief.reading", "ceasefire_brief.wire", "ceasefire_brief.model"}


def test_the_public_names_are_sorted_and_each_is_there() -> None:
    assert ceasefire_brief.__all__ == sorted(ceasefire_brief.__all__)
    for name in ceasefire_brief.__all__:
        assert getattr(ceasefire_brief, name).__name__ == name or name == "converter"


def test_every_public_name_of_the_model_and_the_errors_is_on_the_face() -> None:
    raised = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and value.__module__ == errors.__name__ and not name.startswith("_")
    }
    assert {*model.__all__, *raised} <= set(ceasefire_brief.__all__)


def test_a_public_name_is_the_same_object_in_its_room_and_on_the_face() -> None:
    assert ceasefire_brief.Brief is model.Brief
    assert ceasefire_brief.InvalidBriefError is errors.InvalidBriefError
    assert ceasefire_brief.load_seed is seeds.load_seed


@pytest.mark.parametrize("room", ["errors", "model", "reading", "seeds", "wire"])
def test_a_room_can_be_reached_from_the_package(room: str) -> None:
    vars(ceasefire_brief).pop(room, None)
    assert getattr(ceasefire_brief, room) is importlib.import_module(f"ceasefire_brief.{room}")


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'ceasefire_brief' has no attribute 'Breif'"):
        ceasefire_brief.Breif  # noqa: B018


def test_dir_lists_the_public_names() -> None:
    assert set(ceasefire_brief.__all__) <= set(dir(ceasefire_brief))


def test_the_version_is_that_of_the_installed_distribution() -> None:
    assert ceasefire_brief.__version__ == metadata.version("ceasefire-brief") == PROJECT["version"]


def test_the_changelog_has_an_entry_for_the_version() -> None:
    assert f"## [{PROJECT['version']}]" in (TOP / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_package_says_that_it_is_typed() -> None:
    assert resources.files("ceasefire_brief").joinpath("py.typed").is_file()


def test_the_seed_that_ships_is_the_seed_at_the_top_of_the_checkout() -> None:
    at_the_top = TOP / "seeds" / seeds.seed_file().name
    assert seeds.seed_file().read_bytes() == at_the_top.read_bytes()


def test_the_seed_is_found_inside_an_installed_package_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = tmp_path / "seeds" / seeds.seed_file().name
    shipped.parent.mkdir()
    shipped.write_text("shipped", encoding="utf-8")
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    assert seeds.seed_text() == "shipped"


def test_the_seeds_brief_is_made_by_the_ordinary_reader() -> None:
    assert ceasefire_brief.load_seed() == ceasefire_brief.read(seeds.seed_text())


def test_the_core_needs_few_distributions() -> None:
    assert len(PROJECT["dependencies"]) <= 5


def test_every_extra_that_is_promised_is_there() -> None:
    promised = {"dev", "docs", "graph", "notebook", "rich", "tables", "test"}
    assert promised <= set(metadata.metadata("ceasefire-brief").get_all("Provides-Extra", []))


def test_no_dependency_is_under_a_copyleft_licence() -> None:
    for requirement in metadata.requires("ceasefire-brief") or []:
        if "extra ==" in requirement:
            continue
        about = metadata.metadata(requirement.replace(">", "=").partition("=")[0].strip())
        licence = " ".join(
            [about.get("License-Expression") or about.get("License") or "", *about.get_all("Classifier", [])]
        )
        assert "GPL" not in licence
        assert "General Public License" not in licence
