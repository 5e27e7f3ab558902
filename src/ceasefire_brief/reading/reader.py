"""The last steps: run the frames over a text's sentences, and make the brief of what they found."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

import attrs

from ..model.attribution import Attribution
from ..model.brief import Brief
from ..model.guarantee import Contingency, LegalBasis
from ..model.mention import Mention
from ..model.party import Party, PartyKind, ThirdParty
from ..model.provision import Provision
from ..model.quantity import Duration, Headcount, Moment
from ..model.source import Evidence, Source
from ..model.span import Span
from .backdrop import Backdrop
from .drafts import Draft, Words
from .fold import Folded, fold
from .frames.agreements.answers import read_answers
from .frames.agreements.initiatives import read_initiatives
from .frames.agreements.pacts import read_pacts
from .frames.contacts.contacts import read_contacts
from .frames.contacts.talk import read_assessments, read_common_ground, read_courtesies
from .frames.demands.demands import read_demands
from .frames.demands.targets import DraftTarget, make_target
from .frames.exchanges.exchange import read_exchanges
from .frames.guarantees.commitments import read_commitments
from .frames.guarantees.contingencies import DraftContingency, DraftLaw
from .frames.guarantees.guarantees import read_guarantees
from .frames.guarantees.passages import read_passages
from .frames.guarantees.restraints import read_restraints
from .frames.guarantees.surrenders import read_surrenders
from .frames.guarantees.terms import read_terms
from .frames.truces.truces import read_truces
from .groups import find_groups
from .items import Sentence, sentence_items
from .mentions import find_mentions
from .named import OriginalAt
from .pack import Pack
from .people import People
from .sayings import find_sayings
from .scene import Scene

FRAMES: tuple[Callable[[Scene, Sentence], None], ...] = (
    read_exchanges,
    read_truces,
    read_initiatives,
    read_pacts,
    read_answers,
    read_demands,
    read_guarantees,
    read_terms,
    read_passages,
    read_surrenders,
    read_restraints,
    read_commitments,
    read_courtesies,
    read_common_ground,
    read_assessments,
)
"""The frames, in the order in which they look at a sentence: what is proposed before what is demanded of it."""

_STEMS = {
    "prisoner_exchange": "exchange",
    "humanitarian_transfer": "transfer",
    "ceasefire_proposal": "proposal",
    "common_ground": "common-ground",
}
"""What ids begin with, where it is not the name of the kind: a ceasefire is counted among the proposals."""


def read_source(source: Source, pack: Pack) -> Brief:
    """The brief of a source, read with a pack."""
    folded = fold(source.text, pack.replacements)
    people = People(pack)
    words = OriginalAt(source.text, folded.start, folded.end)
    scene = Scene(pack, people, words)
    if not pack.gate.opens(folded.text):
        return Brief(source=source)
    spans = list(_stretches(source, folded))
    worth = pack.gate.sentences(folded.text, spans)
    for first in range(0, len(spans), _CHUNK):
        _read_chunk(scene, folded, source.text, spans[first : first + _CHUNK], worth[first : first + _CHUNK])
    return _brief(scene, source, folded)


_CHUNK = 200
"""How many sentences are taken apart at a time: more than any document of the kind has, and few enough
that a text of any length is read in little memory."""
_LOOKED_BACK = 10
"""How many sentences back a frame may look."""


def _read_chunk(
    scene: Scene, folded: Folded, text: str, spans: Sequence[tuple[int, int]], worth: Sequence[bool]
) -> None:
    first = len(scene.sentences)
    for (low, high), worthy in zip(spans, worth, strict=True):
        number = len(scene.sentences)
        scene.sentences.append(sentence_items(scene.pack, folded, text, low, high if worthy else low, number))
    chunk = scene.sentences[first:]
    _know_holders(scene, chunk)
    scene.people.backdrop = Backdrop(scene.pack, chunk)
    for sentence in chunk:
        scene.named.append([*find_mentions(sentence, scene.people, scene.words)])
        scene.sayings.append([])
        find_groups(scene, sentence)
    scene.look_again()
    for sentence in chunk:
        if sentence.cued and not scene.of_another_field(sentence):
            _read_sentence(scene, sentence)
    for number in range(max(0, first - _LOOKED_BACK), len(scene.sentences) - _LOOKED_BACK):
        scene.forget(number)


def _read_sentence(scene: Scene, sentence: Sentence) -> None:
    read_contacts(scene, sentence)
    scene.sayings[sentence.number] = find_sayings(scene, sentence)
    for frame in FRAMES:
        frame(scene, sentence)
    for named in scene.named[sentence.number]:
        first, last = sentence.items[named.first], sentence.items[named.last]
        scene.mentioned.append((Words(first.start, last.end), named.form, scene.everyone(sentence, named)))


_LONGEST = 2_000
"""A sentence longer than this, in code points, is read in stretches: no sentence of prose is."""


def _stretches(source: Source, folded: Folded) -> Iterator[tuple[int, int]]:
    """The sentences, in the folded text; what never ends is cut at a space."""
    for span in source.sentences:
        low, high = folded.position(span.start), folded.position(span.end)
        while high - low > _LONGEST:
            space = folded.text.rfind(" ", low + _LONGEST // 2, low + _LONGEST)
            cut = space if space > low else low + _LONGEST
            yield low, cut
            low = cut
        yield low, high


def _know_holders(scene: Scene, sentences: Sequence[Sentence]) -> None:
    """Persons whom the text names stand for their offices throughout it."""
    for sentence in sentences:
        for item in sentence.where("name"):
            party = scene.pack.registry[item.cues["name"]]
            if party.kind is PartyKind.PERSON and party.office and party.speaks_for is not None:
                scene.people.holders.setdefault((party.office, party.speaks_for.id), party)


_PLAIN = frozenset({bool, int, Headcount, Duration, Moment})
"""Classes of values that name no party and quote no words."""


def _stem(kind: str) -> str:
    """What the ids of a kind of statement begin with."""
    return _STEMS.get(kind, kind)


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    """The fields of an attrs class; none for other classes."""
    return tuple(field.name for field in attrs.fields(kind)) if attrs.has(kind) else ()


def _apart(words: Sequence[Words]) -> list[Words]:
    """The words of a statement in the order of the text, those that overlap as one."""
    row = sorted(words, key=lambda each: each.start)
    found = row[:1]
    for each in row[1:]:
        if each.start < found[-1].end:
            found[-1] = Words(found[-1].start, max(found[-1].end, each.end))
        else:
            found.append(each)
    return found


@attrs.define(slots=True, eq=False)
class _Maker:
    """Turns drafts into statements, each once, and keeps the parties that they name."""

    source: Source
    folded: Folded
    ids: dict[int, str]
    made: dict[int, Provision] = attrs.field(factory=dict)
    quoted: dict[tuple[Words, ...], Evidence] = attrs.field(factory=dict)
    parties: dict[str, Party] = attrs.field(factory=dict)

    def keep(self, party: Party) -> Party:
        kept = self.parties.get(party.id)
        if kept is None:
            for above in (party.speaks_for, party.part_of, *party.members):
                if above is not None:
                    self.keep(above)
            kept = self.parties[party.id] = party
        return kept

    def evidence(self, *words: Words) -> Evidence:
        found = self.quoted.get(words)
        if found is None:
            spans = (Span(self.folded.start(each.start), self.folded.end(each.end)) for each in _apart(words))
            found = self.quoted[words] = self.source.evidence(*spans)
        return found

    def value(self, value: Any) -> Any:
        if not value or value.__class__ in _PLAIN or isinstance(value, str):
            return value
        match value:
            case Draft():
                return self.provision(value)
            case Words():
                return self.evidence(value)
            case Party():
                return self.keep(value)
            case ThirdParty():
                return attrs.evolve(value, party=self.keep(value.party))
            case DraftTarget():
                provision = self.provision(value.provision) if value.provision is not None else None
                return make_target(value, self.evidence(value.words) if value.words else None, provision)
            case DraftContingency():
                return Contingency(kind=value.kind, evidence=self.evidence(value.words))
            case DraftLaw():
                of = self.keep(value.of) if value.of is not None else None
                return LegalBasis(law=value.law, evidence=self.evidence(value.words), of=of)
            case tuple():
                return tuple([self.value(item) for item in value])
            case _:
                for name in _fields_of(value.__class__):
                    self.value(getattr(value, name))
                return value

    def provision(self, draft: Draft) -> Provision:
        found = self.made.get(id(draft))
        if found is None:
            said = draft.said
            for party in (said.speaker, said.reported_by):
                if party is not None:
                    self.keep(party)
            found = self.made[id(draft)] = draft.kind(
                id=self.ids[id(draft)],
                evidence=self.evidence(*draft.words),
                attribution=Attribution(
                    act=said.act, form=said.form, speaker=said.speaker, reported_by=said.reported_by
                ),
                **{name: self.value(value) for name, value in draft.fields.items()},
            )
        return found


def _brief(scene: Scene, source: Source, folded: Folded) -> Brief:
    drafts = sorted(scene.drafts, key=lambda draft: (draft.start, draft.words[-1].end))
    counts: dict[str, int] = {}
    ids: dict[int, str] = {}
    for draft in drafts:
        stem = _stem(draft.kind.kind)
        counts[stem] = counts.get(stem, 0) + 1
        ids[id(draft)] = f"{stem}-{counts[stem]}"
    maker = _Maker(source, folded, ids)
    mentions = []
    for words, form, parties in scene.mentioned if drafts else ():
        span = Span(folded.start(words.start), folded.end(words.end))
        quote = source.text[span.start : span.end]
        for party in parties or (None,):
            kept = maker.keep(party) if party is not None else None
            mentions.append(Mention(span=span, quote=quote, form=form, party=kept))
    provisions = tuple(maker.provision(draft) for draft in drafts)
    return Brief(source=source, parties=tuple(maker.parties.values()), provisions=provisions, mentions=tuple(mentions))
