"""A brief as a network for NetworkX: parties, and what they do to one another."""

from typing import TYPE_CHECKING

from ..errors import MissingExtraError
from ..model import Brief, Party
from ..views.relations import relations
from ..views.statements import sentence

if TYPE_CHECKING:
    import networkx


def to_networkx(brief: Brief) -> "networkx.MultiDiGraph[str]":
    """The brief as a directed multigraph: a node for each party, an edge from who acts to whom.

    A node carries ``name``, ``kind``, ``country``, ``office`` and ``side``; an edge ``statement``
    (the id, as `brief[...]` takes it), ``kind``, ``status``, ``verb``, ``label``, ``sentence`` and,
    for releases, ``headcount``. What is mutual, such as talks, has an edge each way, with ``mutual``
    true. A statement for which the text names nobody on the other side makes no edge; it stays in
    `tables`. Attributes that the text does not give are left out, so that all writers of NetworkX
    take the graph.

    Raises:
        MissingExtraError: If the extra ``graph`` is not installed.

    >>> from ceasefire_brief import load_seed
    >>> graph = to_networkx(load_seed())  # doctest: +SKIP
    >>> graph.number_of_edges("RUS", "UKR")  # doctest: +SKIP
    4
    """
    try:
        import networkx
    except ImportError:
        raise MissingExtraError("a network needs networkx: install 'ceasefire-brief[graph]'") from None
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(source=brief.source.sha256)
    for party in brief.parties:
        graph.add_node(party.id, **_about(party))
    for provision in brief.provisions:
        for relation in relations(provision):
            if relation.by is None:
                continue
            shared = {
                "statement": provision.id,
                "kind": provision.kind,
                "status": provision.status.value,
                "verb": relation.verb,
                "label": relation.label,
                "sentence": sentence(provision),
                "mutual": relation.mutual,
            }
            if relation.headcount is not None:
                shared["headcount"] = relation.headcount.value
            parties = [relation.by, *relation.to]
            pairs = (
                [(one, other) for one in parties for other in parties if one is not other]
                if relation.mutual
                else [(relation.by, other) for other in relation.to]
            )
            for one, other in pairs:
                graph.add_edge(one.id, other.id, **shared)
    return graph


def _about(party: Party) -> dict[str, str]:
    told = {
        "name": party.name,
        "kind": party.kind.value,
        "country": party.country,
        "office": party.office,
        "side": party.side.id,
    }
    return {name: value for name, value in told.items() if value is not None}
