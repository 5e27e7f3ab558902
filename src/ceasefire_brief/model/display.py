"""Methods of the model's classes that other rooms carry out: how a brief is shown, tabulated, exchanged.

`brief.to_html(path)` belongs where users look for it, on the brief; how a page is made does not
belong in the model, which imports no other room. So such a method is one line that hands over to
`carry_out`, and the table below says, by name, who answers. Nothing is imported before the first
call. A program that shows briefs in its own way puts its own function into the table.
"""

import functools
import pkgutil
from collections.abc import Callable
from typing import Any

CARRIED_OUT_BY: dict[str, str] = {
    "Brief.__rich__": "ceasefire_brief.views.terminal:renderable",
    "Brief._repr_html_": "ceasefire_brief.views.notebook:brief_fragment",
    "Brief.to_html": "ceasefire_brief.views.page:to_html",
    "Brief.to_jsonld": "ceasefire_brief.crosswalks.annotation:to_jsonld",
    "Brief.to_rows": "ceasefire_brief.tabular:to_rows",
    "Party._repr_html_": "ceasefire_brief.views.notebook:party_fragment",
    "Provision._repr_html_": "ceasefire_brief.views.notebook:provision_fragment",
}
"""Which function carries out which method: ``"Class.method"`` to ``"package.module:function"``."""


def carry_out(method: str, *args: Any, **kwargs: Any) -> Any:
    """What the function that stands in `CARRIED_OUT_BY` for ``method`` returns.

    Raises:
        NotImplementedError: If none stands there.

    >>> carry_out("Brief.to_music")
    Traceback (most recent call last):
    ...
    NotImplementedError: nothing is registered to carry out 'Brief.to_music'
    """
    where = CARRIED_OUT_BY.get(method)
    if where is None:
        raise NotImplementedError(f"nothing is registered to carry out {method!r}")
    return _load(where)(*args, **kwargs)


@functools.cache
def _load(where: str) -> Callable[..., Any]:
    function: Callable[..., Any] = pkgutil.resolve_name(where)
    return function
