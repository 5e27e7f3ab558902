"""Texts with slots for parties, numbers and lengths of time, and what they say in terms of the slots.

A text such as ``"{A} freed {n:prisoner}."`` is filled in many ways; what is read of each filling is
written with the slots again, as lines such as ``transfer completed: A>? n``. So one expectation
serves all fillings, and a graph that changes where the text did not shows as another line.
"""

import re
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

import attrs

import ceasefire_brief as cb


@attrs.frozen(repr=False)
class Side:
    """A party to fill in: its id, and its names by the form that a sentence needs.

    A form such as ``"said he|said she"`` is what stands beside the name, by the gender that the name has in
    the language: the first for those that have a form ``masculine``.
    """

    id: str
    forms: Mapping[str, str]

    def __format__(self, form: str) -> str:
        if "|" in form:
            return form.split("|")["masculine" not in self.forms]
        return self.forms[form or "name"]

    def __repr__(self) -> str:
        return self.id

    def has(self, forms: set[str]) -> bool:
        return all("|" in form or (form or "name") in self.forms for form in forms)


@attrs.frozen(repr=False)
class Count:
    """A number to fill in, written by a language's rule with the noun that it counts."""

    value: int
    style: str
    write: Callable[[int, str, str], str]

    def __format__(self, noun: str) -> str:
        return self.write(self.value, self.style, noun)

    def __repr__(self) -> str:
        return f"{self.value}-{self.style}"


@attrs.frozen(repr=False)
class Length:
    """A length of time to fill in, with its ISO form."""

    iso: str
    forms: Mapping[str, str]

    def __format__(self, form: str) -> str:
        return self.forms.get(form or "plain", self.forms["plain"])

    def __repr__(self) -> str:
        return self.iso


Filling = Mapping[str, Side | Count | Length]


@attrs.frozen(repr=False)
class Text:
    """Sentences with slots; each with the facts that rest on it.

    Attributes:
        name: What it is about.
        sentences: Pairs of a sentence and the lines that it gives.
    """

    name: str
    sentences: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def says(self) -> list[str]:
        return sorted(line for _, lines in self.sentences for line in lines)

    @property
    def slots(self) -> dict[str, set[str]]:
        """The slots, each with the forms in which it is used."""
        found: dict[str, set[str]] = {}
        for sentence, _ in self.sentences:
            for _, slot, form, _ in string.Formatter().parse(sentence):
                if slot is not None:
                    found.setdefault(slot, set()).add(form or "")
        return found

    def fill(self, filling: Filling, without: int | None = None) -> str:
        kept = (sentence for at, (sentence, _) in enumerate(self.sentences) if at != without)
        return " ".join(kept).format_map(filling)

    def __repr__(self) -> str:
        return self.name


def text(name: str, *parts: str) -> Text:
    """A text from sentences, each followed by its lines: lines begin with a word of `KINDS`."""
    sentences: list[tuple[str, tuple[str, ...]]] = []
    for part in parts:
        if part.removeprefix("maybe ").partition(" ")[0] in KINDS:
            sentence, lines = sentences[-1]
            sentences[-1] = sentence, (*lines, part)
        else:
            sentences.append((part, ()))
    return Text(name, tuple(sentences))


KINDS = frozenset({"exchange", "transfer", "truce", "proposal", "answer", "demand", "guarantee", "contact"})


@attrs.frozen
class Language:
    """What fills the slots of a language's texts.

    Attributes:
        tag: BCP 47 tag.
        pairs: Parties of one conflict, for the slots A and B.
        mediators: For the slot M.
        counts: For the slots n and m, in this order by turns.
        lengths: For the slots d and e.
        news: Sentences that say nothing of a conflict's end.
    """

    tag: str
    pairs: Sequence[tuple[Side, Side]]
    mediators: Sequence[Side]
    counts: Sequence[Count]
    lengths: Sequence[Length]
    news: Sequence[str]

    def fillings(self, of: Text, most: int = 6) -> Iterator[Filling]:
        """Ways to fill a text, all slots different from one to the next; the second swaps A and B of the first."""
        slots = of.slots
        pairs = [
            pair
            for pair in self.pairs
            if pair[0].has(slots.get("A", set()) | slots.get("B", set()))
            and pair[1].has(slots.get("A", set()) | slots.get("B", set()))
        ]
        mediators = [one for one in self.mediators if one.has(slots.get("M", set()))]
        if "A" in slots:
            assert pairs, of.name
        bounded = any(form.startswith("~") for forms in slots.values() for form in forms)
        counts = [count for count in self.counts if not (bounded and count.style == "dual")]
        pairs = [pairs[0], pairs[0][::-1], *pairs[1:]] if pairs else []
        for turn in range(most):
            pair = pairs[turn % len(pairs)] if pairs else (None, None)
            everything = {
                "A": pair[0],
                "B": pair[1],
                "M": mediators[turn % len(mediators)],
                "n": counts[2 * turn % len(counts)],
                "m": counts[(2 * turn + 1) % len(counts)],
                "d": self.lengths[turn % len(self.lengths)],
                "e": self.lengths[(turn + 3) % len(self.lengths)],
            }
            yield {slot: everything[slot] for slot in slots}


# -- what is read, in terms of the slots ---------------------------------------------------------------


class Names:
    """The slots by what fills them."""

    def __init__(self, filling: Filling) -> None:
        self._ids = {fill.id: slot for slot, fill in filling.items() if isinstance(fill, Side)}
        self._counts = {fill.value: slot for slot, fill in filling.items() if isinstance(fill, Count)}
        self._lengths = {fill.iso: slot for slot, fill in filling.items() if isinstance(fill, Length)}

    def party(self, party: cb.Party | None) -> str:
        return "?" if party is None else self._ids.get(party.side.id, party.side.id)

    def id(self, party: cb.Party) -> str:
        """The id of a party itself: also of a president or an army of a side."""
        if party.kind is cb.PartyKind.GROUP:
            return f"people of {self.party(party)}"
        head, dot, rest = party.id.partition(".")
        return self._ids.get(head, head) + dot + rest

    def count(self, count: cb.Headcount | None) -> str:
        if count is None:
            return "?"
        value = self._counts.get(count.value, str(count.value))
        if count.qualifier is cb.Qualifier.BETWEEN:
            assert count.upper is not None
            return f"{value}-{self._counts.get(count.upper, count.upper)}"
        return {"approximate": "~", "at_least": "≥", "at_most": "≤"}.get(count.qualifier.value, "") + value

    def length(self, length: cb.Duration | None) -> str:
        return "?" if length is None else self._lengths.get(length.iso, length.iso)


def lines(brief: cb.Brief, filling: Filling | None = None) -> list[str]:
    """What a brief says, a line a statement of one of `KINDS`, in order of the alphabet."""
    names = Names(filling or {})
    return sorted(line for line in (_line(each, names) for each in brief.provisions) if line is not None)


def agree(wanted: Sequence[str], got: Sequence[str]) -> bool:
    """Whether lines are the wanted ones, each once.

    A star in a wanted one stands for anything: two coders may differ in it. One that begins with ``maybe``
    may be left out for the same reason.
    """
    left = list(got)
    for pattern in sorted(wanted, key=lambda each: each.startswith("maybe ")):
        line = pattern.removeprefix("maybe ")
        found = next((each for each in left if each == line or ("*" in line and fnmatchcase(each, line))), None)
        if found is not None:
            left.remove(found)
        elif line == pattern:
            return False
    return not left


def _line(stated: cb.Provision, names: Names) -> str | None:
    match stated:
        case cb.PrisonerExchange():
            sides = "; ".join(sorted(_release(each, names) for each in stated.releases))
            return f"exchange {stated.status}: {sides}{_third(stated.third_parties, names)}"
        case cb.HumanitarianTransfer():
            return f"transfer {stated.status}: {_release(stated.release, names)}{_third(stated.third_parties, names)}"
        case cb.CeasefireProposal():
            scope = f" at {', '.join(stated.scope)}" if stated.scope else ""
            longer = f" by {names.length(stated.extension)}" if stated.extension else ""
            return (
                f"truce {stated.status}: {names.party(stated.proposer)} {names.length(stated.duration)}{longer}{scope}"
            )
        case cb.Proposal():
            return f"proposal {stated.status}: {names.party(stated.proposer)} {stated.subject}"
        case cb.Response():
            return f"answer {stated.status}: {names.party(stated.by)}"
        case cb.Precondition():
            to = ",".join(map(names.party, stated.addressed_to)) or "?"
            return f"demand {names.party(stated.demanded_by)}>{to}: {stated.action} {stated.subject}"
        case cb.Guarantee():
            to = ",".join(map(names.party, stated.beneficiaries)) or "?"
            terms = "".join(f" if {each.kind}" for each in stated.contingent_on)
            law = "".join(f" under {each.law}" for each in stated.legal_basis)
            what = ", ".join(stated.undertakings)
            return f"guarantee {stated.status}: {names.party(stated.guarantor)}>{to} {what}{terms}{law}"
        case cb.Contact():
            return f"contact {stated.medium}: {', '.join(sorted(map(names.party, stated.participants)))}"
    return None


def _release(release: cb.Release, names: Names) -> str:
    return f"{names.party(release.by)}>{names.party(release.to)} {names.count(release.headcount)}"


def _third(parties: Sequence[cb.ThirdParty], names: Names) -> str:
    return "".join(f", {each.role} {names.party(each.party)}" for each in parties)


def graph(brief: cb.Brief, filling: Filling | None = None, *, ids: bool = True) -> list[Any]:
    """All that a brief says but its words, in terms of the slots: what has to stay when only fillings change."""
    names = Names(filling or {})
    return [_plain(each, names, ids) for each in brief.provisions]


def _plain(value: Any, names: Names, ids: bool) -> Any:
    match value:
        case cb.Party():
            return names.id(value)
        case cb.Headcount():
            return names.count(value)
        case cb.Duration():
            return names.length(value)
        case cb.Evidence() | cb.Detainees() | cb.Moment():
            # Words, and who was counted: nouns differ with the number that they stand behind.
            return getattr(value, "category", None)
        case tuple():
            return [_plain(each, names, ids) for each in value]
        case str() if not hasattr(value, "value"):
            return re.sub(r".+", "…", value, flags=re.DOTALL)
    if isinstance(value, cb.Provision) or attrs.has(type(value)):
        fields = {
            field.name: _plain(getattr(value, field.name), names, ids)
            for field in attrs.fields(type(value))
            if field.name not in ("evidence", "id")
        }
        if isinstance(value, cb.Provision):
            fields["kind"] = value.kind
            if ids:
                fields["id"] = value.id
        return fields
    return value
