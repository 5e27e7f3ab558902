"""What can be asked of the command, and how it explains itself."""

import argparse
import datetime
import sys
from importlib import metadata

TABLES = ("statements", "releases", "conditions", "parties", "roles", "evidence")


class _Version(argparse.Action):
    """Look the version up only when somebody asks for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        sys.stdout.write(f"{parser.prog} {metadata.version('ceasefire-brief')}\n")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The parser of the command line.

    >>> parser().parse_args(["read", "--seed", "--json"]).json
    True
    """
    command = argparse.ArgumentParser(
        prog="ceasefire-brief",
        description="Read ceasefire diplomacy: what a text says, and the words that say so.",
        epilog="Exit status: 0 done; 1 the brief that was checked has problems; 2 the command could not do its work.",
    )
    command.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    tasks = command.add_subparsers(title="commands", metavar="COMMAND", dest="task")

    read = tasks.add_parser(
        "read",
        help="show what a text says",
        description="Show what a text says: its statements, each with the words it rests on.",
    )
    text = read.add_mutually_exclusive_group(required=True)
    text.add_argument("file", metavar="FILE", nargs="?", help="a text in UTF-8; - is the standard input")
    text.add_argument("--seed", action="store_true", help="read the document that ships with the library")
    read.add_argument("--json", action="store_true", help="print the brief as JSON")
    read.add_argument("--language", metavar="TAG", help="the text's language, such as ar; detected if not given")
    read.add_argument("--publisher", metavar="NAME", help="who published the text")
    read.add_argument("--published", metavar="DATE", type=_date, help="when, such as 2025-03-18")
    read.add_argument("--url", metavar="URL", help="where")

    validate = tasks.add_parser(
        "validate",
        help="list all problems of a brief in JSON",
        description="List all problems of a brief in JSON, one a line; exit with 1 if there are any.",
    )
    validate.add_argument("file", metavar="FILE", help="a brief in JSON; - is the standard input")

    evaluate = tasks.add_parser(
        "evaluate",
        help="compare briefs in JSON with what was expected",
        description="Compare two sides' briefs of the same texts, and print how far they agree, by kind and field.",
    )
    for side, whose in (("expected", "what is expected"), ("actual", "what is measured")):
        evaluate.add_argument(
            side, metavar=f"{side.upper()}_DIR", help=f"{whose}: a directory of briefs in JSON, or one brief"
        )
    evaluate.add_argument("--json", action="store_true", help="print the rows of the table as JSON")

    table = tasks.add_parser(
        "table",
        help="print a table of briefs in JSON, as CSV",
        description="Print one of the tables of briefs in JSON as CSV, with a header.",
    )
    table.add_argument("name", metavar="TABLE", choices=TABLES, help=f"which one: {', '.join(TABLES)}")
    table.add_argument("briefs", metavar="PATH", nargs="+", help="a brief in JSON, or a directory of briefs")
    table.add_argument(
        "--spreadsheet", action="store_true", help="keep a spreadsheet from taking the cells for formulas"
    )

    tasks.add_parser(
        "schema",
        help="print the JSON Schema of the format",
        description="Print the JSON Schema (2020-12) of a brief in JSON.",
    )
    return command


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a date such as 2025-03-18, got {text!r}") from None
