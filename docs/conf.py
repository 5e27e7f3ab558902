"""How the pages are built: ``sphinx-build -n -W docs docs/_build``.

``python -m tests.browser.shots docs/_build pictures`` takes pictures of them, to be looked at.
"""

import json
import os
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ceasefire_brief

if TYPE_CHECKING:
    from docutils.nodes import Element, reference
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "ceasefire-brief"
author = "The ceasefire-brief developers"
copyright = f"2026, {author}"
release = version = metadata.version("ceasefire-brief")

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build"]
source_suffix = {".md": "myst-nb"}
nitpicky = True
default_role = "py:obj"

html_theme = "furo"
html_title = f"ceasefire-brief {release}"
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_theme_options = {"navigation_with_keys": True}
html_show_sourcelink = False

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# Cells are run each time: what they give depends on the library, not only on themselves.
nb_execution_mode = "force"
nb_execution_in_temp = True
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_merge_streams = True

# Links into others' pages need their inventories, which are asked for only where the pages are published.
if "READTHEDOCS" in os.environ:
    extensions.append("sphinx.ext.intersphinx")
    intersphinx_mapping = {
        "python": ("https://docs.python.org/3", None),
        "attrs": ("https://www.attrs.org/en/stable", None),
        "cattrs": ("https://catt.rs/en/stable", None),
    }

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
napoleon_use_ivar = False
python_use_unqualified_type_names = True

SCHEMA = "ceasefire-brief-1.schema.json"

# What is not ours is named in signatures without a link: the pages are built offline.
nitpick_ignore_regex = [
    (r"py:.*", r"(?!ceasefire_brief\b|[A-Z]\w*\.).*\..*"),
    (r"py:.*", r"ceasefire_brief\.model\.\w+\.(P|Identified)"),
    (r"py:class", r"(Any|Converter|Self|P|Path|PathLike|StrEnum)"),
    (r"py:class", r"(Attribute|Callable|Iterable|Iterator|Mapping|Sequence)"),
]


def _write_schema(app: "Sphinx", exception: Exception | None) -> None:
    """Put the JSON Schema beside the page that describes the format."""
    if exception is None and app.builder.format == "html":
        schema = json.dumps(ceasefire_brief.json_schema(), ensure_ascii=False, indent=2)
        (Path(app.outdir) / SCHEMA).write_text(f"{schema}\n", encoding="utf-8")


def _by_public_name(
    app: "Sphinx", env: "BuildEnvironment", node: "pending_xref", content: "Element"
) -> "reference | None":
    """Link a class that is named by its module to where it is documented: on the package's face."""
    target = node.get("reftarget", "")
    parts = target.split(".")
    for at, part in enumerate(parts):
        if part in ceasefire_brief.__all__:
            public = ".".join(["ceasefire_brief", *parts[at:]])
            if public != target and node.get("refdomain") == "py":
                builder: Any = app.builder
                return env.domains.python_domain.resolve_xref(
                    env, node.get("refdoc", ""), builder, node["reftype"], public, node, content
                )
    return None


class _AttributesAsWritten:
    """Keep Napoleon from taking what stands before a colon in an attribute's docstring for its type."""

    KINDS = ("attribute", "data", "property")

    def __init__(self) -> None:
        self.written: dict[str, list[str]] = {}

    def keep(self, app: "Sphinx", what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
        if what in self.KINDS:
            self.written[name] = list(lines)

    def restore(self, app: "Sphinx", what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
        if what in self.KINDS:
            lines[:] = self.written.pop(name)


def setup(app: "Sphinx") -> None:
    attributes = _AttributesAsWritten()
    app.connect("autodoc-process-docstring", attributes.keep, priority=400)
    app.connect("autodoc-process-docstring", attributes.restore, priority=600)
    app.connect("missing-reference", _by_public_name)
    app.connect("build-finished", _write_schema)
