"""Groups of people that a text names by what they have in common: encircled soldiers, families of captives."""

from ..model.mention import MentionForm
from ..model.party import Party, PartyKind
from .items import Item, Sentence
from .named import Named, sides_of
from .roles import role_of
from .scene import Scene


def find_groups(scene: Scene, sentence: Sentence) -> None:
    """Add the mentions of groups: people of a side, in a situation that sets them apart."""
    for item in sentence.where("persons"):
        side = _side(scene, sentence, item)
        around = sentence.items[max(0, item.index - 4) : item.index + 5]
        apart = next((other for other in around if other.has("encircled") and other.clause == item.clause), None)
        if apart is None or side is None:
            continue
        noun = "soldiers" if item.cues["persons"] == "soldier" else item.cues["persons"].replace("_", " ")
        if side.kind is PartyKind.STATE and item.cues["persons"] == "soldier":
            side = scene.people.make(
                f"{side.id}.armed_forces", PartyKind.ARMED_FORCE, f"armed forces of {side.name}", side
            )
        name = f"encircled {noun} of {side.name}"
        group = scene.people.make(f"{side.side.id}.encircled", PartyKind.GROUP, name, side)
        if not scene.people.groups or scene.people.groups[-1] is not group:
            scene.people.groups.append(group)
        first, last = min(item.index, apart.index), max(item.index, apart.index)
        scene.named[sentence.number] = [
            named for named in scene.named[sentence.number] if named.last < first or named.first > last
        ]
        scene.named[sentence.number].append(
            Named(group, first, last, MentionForm.DESCRIPTION, role_of(sentence, first))
        )
        scene.named[sentence.number].sort(key=lambda named: named.first)


def _side(scene: Scene, sentence: Sentence, item: Item) -> Party | None:
    before, behind = (
        sentence.items[max(0, item.index - 3) : item.index + 1],
        sentence.items[item.index : item.index + 4],
    )
    for other in (*before, *behind) if scene.pack.adjective_first else (*behind, *before):
        if other.has("adjective") and other.clause == item.clause:
            return sides_of(other, scene.pack)
    for named in scene.named[sentence.number]:
        if named.party is not None and 0 < named.first - item.index <= 2:
            return named.party
    return None
