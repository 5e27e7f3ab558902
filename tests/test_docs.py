"""The pages: complete, and with no example that is not run."""

import ast
import inspect
import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import ceasefire_brief
from ceasefire_brief import model

TOP = Path(__file__).parents[1]
PAGES = sorted([TOP / "README.md", TOP / "CHANGELOG.md", *(TOP / "docs").glob("**/*.md")])
FENCE = re.compile(r"^(```+|:::+)([^\n`]*)\n(.*?)^\1[ ]*$", re.MULTILINE | re.DOTALL)
RUN = {"python", "console", "json"}


def blocks(page: Path) -> list[tuple[str, str]]:
    return [(match[2].strip(), match[3]) for match in FENCE.finditer(page.read_text(encoding="utf-8"))]


def pages() -> list[Path]:
    return [page for page in PAGES if "_build" not in page.parts]


def test_the_api_page_has_every_public_name_once_and_no_other() -> None:
    page = (TOP / "docs" / "api.md").read_text(encoding="utf-8")
    documented = re.findall(r"^\.\. auto\w+:: (\w+)", page, re.MULTILINE)
    assert sorted(documented) == ceasefire_brief.__all__


def test_every_public_name_says_what_it_is() -> None:
    undocumented = {name for name in ceasefire_brief.__all__ if not inspect.getdoc(getattr(ceasefire_brief, name))}
    assert not undocumented


def test_the_glossary_has_every_class_of_the_model() -> None:
    page = (TOP / "docs" / "glossary.md").read_text(encoding="utf-8")
    terms = {
        term
        for kind, body in blocks(TOP / "docs" / "glossary.md")
        if kind == "{glossary}"
        for term in re.findall(r"^(\S.*)$", body, re.MULTILINE)
    }
    assert set(model.__all__) <= terms
    for name in model.__all__:
        assert f"{{py:class}}`~ceasefire_brief.{name}`" in page


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_block_of_code_is_one_that_the_tests_run(page: Path) -> None:
    allowed = RUN | ({"sh"} if page.name == "README.md" else set())
    others = {kind for kind, _ in blocks(page) if not kind.startswith("{") and kind not in allowed}
    assert not others


def test_the_readme_has_two_commands_and_ci_runs_them() -> None:
    commands = [body for kind, body in blocks(TOP / "README.md") if kind == "sh"]
    first, second = commands
    assert "ceasefire-brief read --seed" in first
    assert "pytest" in second
    assert "README.md" in (TOP / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", text):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), target


def test_no_file_names_a_registry_or_a_path_of_a_machine() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a checkout")
    words = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "/wo" + "rk/", "/ro" + "ot/", "/opt/" + "pypi"]
    named = [
        (name, word)
        for name in listed.stdout.split("\0")
        if name and (path := TOP / name).is_file()
        for text in [path.read_bytes().decode("utf-8", "replace")]
        for word in words
        if word in text
    ]
    assert named == []


def test_the_project_needs_no_newer_python_than_it_says() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["requires-python"] == ">=3.11"
    assert project["tool"]["mypy"]["python_version"] == "3.11"
    assert "3.11" in (TOP / "README.md").read_text(encoding="utf-8")


def test_the_format_page_has_the_schema_s_version() -> None:
    format_page = (TOP / "docs" / "format.md").read_text(encoding="utf-8")
    assert "ceasefire-brief/1" in format_page
    assert "ceasefire-brief/1" in json.dumps(ceasefire_brief.json_schema())


def codes_in(tree: ast.AST) -> set[str]:
    """The codes that problems are given, wherever one is made."""
    place = {"Problem": 2, "add": 2, "refusal": 1}
    found: set[str] = set()
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name in place and len(call.args) > place[name]:
                code = call.args[place[name]]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    found.add(code.value)
    return found


def test_the_format_page_explains_every_code_of_a_problem() -> None:
    source = TOP / "src" / "ceasefire_brief"
    files = [*(source / "wire").glob("*.py"), source / "model" / "graph.py"]
    given = set[str]().union(*(codes_in(ast.parse(file.read_text(encoding="utf-8"))) for file in files))
    page = (TOP / "docs" / "format.md").read_text(encoding="utf-8")
    assert given == set(re.findall(r"^\| `([a-z0-9-]+)` \|", page, re.MULTILINE))
