"""Read ceasefire diplomacy: from a text to an immutable graph of typed statements, each with its words."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .crosswalks import Code, Sureness, cameo, ceasefire_variables, plover, plover_events, to_jsonld
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
    from .evaluation import (
        Agreement,
        Comparison,
        FieldScore,
        KindScore,
        Report,
        Score,
        cohen_kappa,
        evaluate,
        krippendorff_alpha,
    )
    from .model import *
    from .reading import read, read_file
    from .seeds import load_seed
    from .tabular import Column, Table, Tables, tables, to_networkx, to_rows
    from .views.chart import chart
    from .views.drawing import Picture
    from .views.page import html
    from .views.picture import picture
    from .views.sentences import describe
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
        "crosswalks": ("Code", "Sureness", "cameo", "ceasefire_variables", "plover", "plover_events", "to_jsonld"),
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
        "evaluation": (
            "Agreement",
            "Comparison",
            "FieldScore",
            "KindScore",
            "Report",
            "Score",
            "cohen_kappa",
            "evaluate",
            "krippendorff_alpha",
        ),
        "reading": ("read", "read_file"),
        "seeds": ("load_seed",),
        "tabular": ("Column", "Table", "Tables", "tables", "to_networkx", "to_rows"),
        "views.chart": ("chart",),
        "views.drawing": ("Picture",),
        "views.page": ("html",),
        "views.picture": ("picture",),
        "views.sentences": ("describe",),
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
        from importlib import import_module

        if name == "__version__":
            from importlib import metadata

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
    "Agreement",
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
    "Code",
    "Codec",
    "Column",
    "Commitment",
    "CommonGround",
    "Comparison",
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
    "FieldScore",
    "Firmness",
    "Guarantee",
    "Headcount",
    "Health",
    "HumanitarianTransfer",
    "InvalidBriefError",
    "InvalidPackError",
    "InvalidTypeError",
    "InvalidValueError",
    "KindScore",
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
    "Picture",
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
    "Report",
    "Response",
    "Role",
    "Scope",
    "Score",
    "Share",
    "Source",
    "Span",
    "SpeechAct",
    "Stance",
    "Subject",
    "Sureness",
    "Table",
    "Tables",
    "Target",
    "ThirdParty",
    "TransferKind",
    "Undertaking",
    "UnsupportedLanguageError",
    "cameo",
    "ceasefire_variables",
    "chart",
    "cohen_kappa",
    "converter",
    "describe",
    "evaluate",
    "find_problems",
    "from_dict",
    "from_json",
    "html",
    "json_schema",
    "krippendorff_alpha",
    "load_seed",
    "picture",
    "plover",
    "plover_events",
    "read",
    "read_file",
    "tables",
    "to_dict",
    "to_json",
    "to_jsonld",
    "to_networkx",
    "to_rows",
]
