"""Read ceasefire diplomacy: from a text to an immutable graph of typed statements, each with its words."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import (
        CeasefireBriefError,
        InvalidBriefError,
        InvalidPackError,
        InvalidTypeError,
        InvalidValueError,
        MissingExtraError,
        Problem,
        UnsupportedLanguageError,
    )
    from .model import *
    from .reading import read, read_file
    from .seeds import load_seed
    from .wire import (
        Codec,
        converter,
        find_problems,
        from_dict,
        from_json,
        json_schema,
        to_dict,
        to_json,
    )
else:
    # The names are found when they are first asked for: importing the package loads none of its rooms.
    _HOMES = {
        "errors": (
            "CeasefireBriefError",
            "InvalidBriefError",
            "InvalidPackError",
            "InvalidTypeError",
            "InvalidValueError",
            "MissingExtraError",
            "Problem",
            "UnsupportedLanguageError",
        ),
        "reading": ("read", "read_file"),
        "seeds": ("load_seed",),
        "wire": (
            "Codec",
            "converter",
            "find_problems",
            "from_dict",
            "from_json",
            "json_schema",
            "to_dict",
            "to_json",
        ),
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module, metadata

        if name == "__version__":
            return metadata.version("ceasefire-brief")
        if name == "model" or name in _HOMES:
            return import_module(f"{__name__}.{name}")
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = next((home for home, names in _HOMES.items() if name in names), "model")
        value = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__all__ = [
    "Acknowledgement",
    "Action",
    "Aim",
    "Answer",
    "Assessment",
    "Attribution",
    "AttributionForm",
    "Brief",
    "CeasefireBriefError",
    "CeasefireClass",
    "CeasefireProposal",
    "Claim",
    "Codec",
    "Commitment",
    "CommonGround",
    "Contact",
    "ContactStatus",
    "Contingency",
    "ContingencyKind",
    "Courtesy",
    "DemandStatus",
    "DetaineeCategory",
    "Detainees",
    "Duration",
    "Evidence",
    "ExchangeStatus",
    "Extent",
    "Firmness",
    "Guarantee",
    "Headcount",
    "Health",
    "HumanitarianTransfer",
    "InvalidBriefError",
    "InvalidPackError",
    "InvalidTypeError",
    "InvalidValueError",
    "Law",
    "LegalBasis",
    "Medium",
    "Mention",
    "MentionForm",
    "MissingExtraError",
    "Modality",
    "Moment",
    "Party",
    "PartyKind",
    "PledgeStatus",
    "Polarity",
    "Precondition",
    "PrisonerExchange",
    "Problem",
    "Proposal",
    "ProposalStatus",
    "Provision",
    "Purpose",
    "Qualifier",
    "Release",
    "Response",
    "Role",
    "Scope",
    "Share",
    "Source",
    "Span",
    "SpeechAct",
    "Stance",
    "Subject",
    "Target",
    "ThirdParty",
    "TransferKind",
    "Undertaking",
    "UnsupportedLanguageError",
    "converter",
    "find_problems",
    "from_dict",
    "from_json",
    "json_schema",
    "load_seed",
    "read",
    "read_file",
    "to_dict",
    "to_json",
]
