"""The corpora: texts with what was expected of each, written as light JSON, and look-alikes that say nothing."""

import enum
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import attrs

from ceasefire_brief import (
    Attribution,
    AttributionForm,
    Brief,
    Contingency,
    ContingencyKind,
    Duration,
    Evidence,
    Headcount,
    Law,
    LegalBasis,
    Moment,
    Party,
    PartyKind,
    Provision,
    Qualifier,
    Release,
    Role,
    Source,
    SpeechAct,
    Target,
    ThirdParty,
    model,
)
from ceasefire_brief.model import _checks

FOLDER = Path(__file__).parent
LANGUAGES = {"ar": "Arabic", "en": "English", "ru": "Russian", "uk": "Ukrainian"}
Half = Literal["develop", "verify", "both"]

_KINDS = {cls.kind: cls for cls in vars(model).values() if isinstance(cls, type) and issubclass(cls, Provision)}
_STEMS = {"prisoner_exchange": "exchange", "humanitarian_transfer": "transfer", "ceasefire_proposal": "proposal"}
_DEFAULTS: dict[str, dict[str, Any]] = {
    "precondition": {"action": "do"},
    "common_ground": {"status": "discussed"},
}


@attrs.frozen(kw_only=True)
class Case:
    """A text of a corpus.

    Attributes:
        name: The file's name without its ending.
        language: The folder it stands in.
        path: The text's file.
        lookalike: Whether it only looks as if it said something.
    """

    name: str
    language: str
    path: Path
    lookalike: bool

    @property
    def text(self) -> str:
        return self.path.read_bytes().decode("utf-8-sig")

    @property
    def half(self) -> Half:
        """Which half it belongs to: told by its name alone, so that a text never changes sides."""
        return "verify" if int(hashlib.sha256(self.name.encode()).hexdigest(), 16) % 2 else "develop"

    def expected(self, names: Mapping[str, str] = MappingProxyType({})) -> Brief:
        """What it says, with ids of parties that the reader chose itself instead of ours."""
        if self.lookalike:
            return Brief(source=Source(text=self.text, language=self.language))
        return load_expected(self.path.with_suffix(".json"), names)


def cases(language: str, half: Half = "both", *, lookalikes: bool = False) -> list[Case]:
    """The texts of a language's corpus, or its look-alikes, by name."""
    folder = FOLDER / language / "lookalikes" if lookalikes else FOLDER / language
    found = [
        Case(name=path.stem, language=language, path=path, lookalike=lookalikes)
        for path in sorted(folder.glob("*.txt"))
    ]
    return [case for case in found if half in ("both", case.half)]


def load_expected(path: Path, names: Mapping[str, str] = MappingProxyType({})) -> Brief:
    """The brief that a light JSON file describes, of the text that stands beside it.

    Args:
        path: The JSON file.
        names: Other ids for parties of the file.

    Raises:
        ValueError: If the file says something that the format does not have, with the file's name.
    """
    try:
        text = path.with_suffix(".txt").read_bytes().decode("utf-8-sig")
        return _Light(json.loads(path.read_bytes()), Source(text=text, language=path.parent.name), names).brief()
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path.parent.name}/{path.name}: {type(error).__name__}: {error}") from error


class _Light:
    def __init__(self, data: dict[str, Any], source: Source, names: Mapping[str, str]) -> None:
        self.data = data
        self.source = source
        self.names = {"UN": "un", **names}
        self.parties: dict[str, Party] = {}

    def brief(self) -> Brief:
        for id in self.data["parties"]:
            self.party(id)
        read = sorted(
            ((self.evidence(each["quote"]), each) for each in self.data["provisions"]),
            key=lambda pair: (pair[0].hull, pair[0].spans),
        )
        counts: dict[str, int] = {}
        provisions = []
        for evidence, each in read:
            stem = _STEMS.get(each["kind"], each["kind"].replace("_", "-"))
            counts[stem] = counts.get(stem, 0) + 1
            provisions.append(self.provision(each, f"{stem}-{counts[stem]}", evidence))
        return Brief(source=self.source, parties=tuple(self.parties.values()), provisions=tuple(provisions))

    def party(self, id: str) -> Party:
        named = self.names.get(id, id)
        if named not in self.parties:
            said = self.data["parties"][id]
            about: dict[str, Any] = {"kind": said} if isinstance(said, str) else said
            of, whole = about.get("speaks_for"), about.get("part_of")
            self.parties[named] = Party(
                id=named,
                kind=PartyKind(about["kind"]),
                name=about.get("name", id),
                office=about.get("office"),
                speaks_for=self.party(of) if of else None,
                part_of=self.party(whole) if whole else None,
            )
        return self.parties[named]

    def evidence(self, quote: str | list[str]) -> Evidence:
        quotes = [quote] if isinstance(quote, str) else quote
        spans = sorted(self.source.quote(each).spans[0] for each in quotes)
        merged = spans[:1]
        for span in spans[1:]:
            if span.overlaps(merged[-1]):
                merged[-1] = merged[-1].hull(span)
            else:
                merged.append(span)
        return self.source.evidence(*merged)

    def provision(self, said: dict[str, Any], id: str, evidence: Evidence) -> Provision:
        cls = _KINDS[said["kind"]]
        fields = {field.name: field for field in attrs.fields(cls)}
        values = {**_DEFAULTS.get(said["kind"], {}), **said}
        speaker = values.pop("speaker", None)
        for name in ("kind", "quote"):
            del values[name]
        for name in values:
            if name not in fields:
                raise KeyError(f"{said['kind']} has no field {name!r}")
        return cls(
            id=id,
            evidence=evidence,
            attribution=Attribution(
                act=SpeechAct.INFORM,
                form=AttributionForm.SIDE if speaker else AttributionForm.AUTHOR,
                speaker=self.party(speaker) if speaker else None,
            ),
            **{name: self.value(fields[name].validator, value, evidence) for name, value in values.items()},
        )

    def value(self, check: Any, value: Any, evidence: Evidence) -> Any:
        if isinstance(check, _checks.Many):
            return tuple(
                self.one(check.kind, item, evidence) for item in ([value] if isinstance(value, str) else value)
            )
        return self.one(getattr(check, "kind", object), value, evidence)

    def one(self, kind: type, value: Any, evidence: Evidence) -> Any:
        if value is None:
            return None
        if issubclass(kind, enum.Enum):
            return kind(value)
        if kind is Party:
            return self.party(value)
        if kind is Headcount:
            return _headcount(value)
        if kind is Duration:
            return Duration.parse(value)
        if kind is Moment:
            return Moment(value)
        if kind is Release:
            return self.release(value)
        if kind is ThirdParty:
            return ThirdParty(party=self.party(value["party"]), role=Role(value["role"]))
        if kind is Target:
            aims = [value] if isinstance(value, str) else value
            return Target(aims=tuple(model.Aim(aim) for aim in aims), evidence=evidence)
        if kind is Contingency:
            return Contingency(kind=ContingencyKind(value), evidence=evidence)
        if kind is LegalBasis:
            return LegalBasis(law=Law(value), evidence=evidence)
        return value

    def release(self, said: dict[str, Any]) -> Release:
        unknown = said.keys() - {"by", "to", "headcount", "category", "health", "breakdown"}
        if unknown:
            raise KeyError(f"a release has no field {min(unknown)!r}")
        return Release(
            by=self.party(said["by"]) if "by" in said else None,
            to=self.party(said["to"]) if "to" in said else None,
            headcount=_headcount(said["headcount"]) if "headcount" in said else None,
            whom=model.Detainees(
                category=model.DetaineeCategory(said.get("category", "unspecified")),
                health=model.Health(said.get("health", "unspecified")),
            ),
        )


def _headcount(said: int | str | dict[str, Any]) -> Headcount:
    if isinstance(said, dict):
        return Headcount(said["value"], Qualifier(said.get("qualifier", "exact")), said.get("upper"))
    return Headcount(int(said))
