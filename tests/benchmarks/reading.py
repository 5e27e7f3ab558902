"""How fast texts are read, beside spaCy's phrase matcher with the same lexicon and natasha's recognizer.

    python tests/benchmarks/reading.py

prints medians, in seconds of the processor's time. All that is compared runs in turns in one process, so
that a busy machine slows all of it, and the ratios can be trusted more than the seconds. The peers only find words or names: they make
no statements, so they are a measure of speed and of nothing else. One that is not installed is left out.
"""

import argparse
import itertools
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import attrs

import ceasefire_brief as cb
from ceasefire_brief.reading.pack import load_pack
from tests.reading import SEED
from tests.reading.slots import Count, Language, Text
from tests.reading.texts_ar import ARABIC
from tests.reading.texts_ar import TEXTS as AR
from tests.reading.texts_en import ENGLISH
from tests.reading.texts_en import TEXTS as EN
from tests.reading.texts_ru import RUSSIAN
from tests.reading.texts_ru import TEXTS as RU
from tests.reading.texts_uk import TEXTS as UK
from tests.reading.texts_uk import UKRAINIAN

LANGUAGES: dict[str, tuple[Language, list[Text]]] = {
    "ar": (ARABIC, AR),
    "en": (ENGLISH, EN),
    "ru": (RUSSIAN, RU),
    "uk": (UKRAINIAN, UK),
}
SMALL = 4_000


def sentences(language: Language, texts: list[Text]) -> Iterator[str]:
    """Distinct sentences without end, each with a fact or more: ever other numbers, parties and lengths."""
    counted = [text for text in texts if {"n"} <= text.slots.keys() and text.says]
    write = language.counts[0].write
    turns = attrs.evolve(language)
    for turn in itertools.count():
        text = counted[turn % len(counted)]
        fillings = list(itertools.islice(turns.fillings(text), 6))
        filling = dict(fillings[turn // len(counted) % len(fillings)])
        for step, slot in enumerate(("n", "m")):
            if slot in filling:
                filling[slot] = Count(11 + turn * 2 + step, "digits", write)
        yield text.fill(filling)


def dense(tag: str, size: int) -> str:
    """A text of so many bytes, full of facts, in paragraphs of five sentences."""
    parts, length = [], 0
    for number, sentence in enumerate(sentences(*LANGUAGES[tag]), 1):
        parts.append(sentence + ("\n\n" if number % 5 == 0 else " "))
        length += len(parts[-1].encode())
        if length >= size:
            return "".join(parts)
    raise AssertionError


def pieces(text: str, size: int) -> list[str]:
    """The text cut between paragraphs into texts of at least so many bytes."""
    cut, paragraphs, length = [], [], 0
    for paragraph in text.split("\n\n"):
        paragraphs.append(paragraph)
        length += len(paragraph.encode())
        if length >= size:
            cut.append("\n\n".join(paragraphs))
            paragraphs, length = [], 0
    return cut


def plain(tag: str, size: int) -> str:
    """A text of so many bytes that says nothing of the field: other numbers in each sentence."""
    parts, length = [], 0
    for number in itertools.count():
        news = LANGUAGES[tag][0].news[number % 3]
        parts.append("".join(str(number) if character.isdigit() else character for character in news) + "\n")
        length += len(parts[-1].encode())
        if length >= size:
            return "".join(parts)
    raise AssertionError


def in_turns(jobs: dict[str, Callable[[], object]], turns: int) -> dict[str, float]:
    """The median seconds of each."""
    spent: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(turns):
        for name, job in jobs.items():
            start = time.process_time()
            job()
            spent[name].append(time.process_time() - start)
    return {name: statistics.median(each) for name, each in spent.items()}


# -- peers -------------------------------------------------------------------------------------------------


def matcher(tag: str) -> Callable[[str], object] | None:
    """spaCy's blank tokenizer, and its phrase matcher with all forms of our lexicon."""
    try:
        import spacy
        from spacy.matcher import PhraseMatcher
    except ImportError as error:
        print(f"spaCy is left out: {error}")
        return None
    blank = spacy.blank(tag)
    blank.max_length = 100_000_000
    found = PhraseMatcher(blank.vocab, attr="LOWER")
    entries = load_pack(tag).lexicon.entries
    forms = sorted({" ".join(entry.words).replace("*", "").replace("_ ", "") for entry in entries})
    found.add("all", list(blank.tokenizer.pipe(form for form in forms if form)))
    return lambda text: found(blank.make_doc(text))


def recognizer() -> Callable[[str], object] | None:
    """natasha's Russian recognizer of names."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

            segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())
    except ImportError as error:
        print(f"natasha is left out: {error}")
        return None

    def recognize(text: str) -> object:
        doc = Doc(text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)
        return doc

    return recognize


def reader(text: str, tag: str) -> Callable[[], object]:
    """A job that reads the text."""
    return lambda: cb.read(text, language=tag)


def alone(tag: str, options: argparse.Namespace) -> list[str]:
    """Print how fast a language is read; gives what is beyond its bound."""
    large, empty = dense(tag, options.large), plain(tag, options.large)
    small = pieces(large, SMALL)
    facts = len(cb.read(large, language=tag).provisions)
    cb.read(empty, language=tag)
    jobs: dict[str, Callable[[], object]] = {
        "small": lambda: [cb.read(text, language=tag) for text in small],
        "large": reader(large, tag),
        "empty": reader(empty, tag),
    }
    pace = paces(jobs, {"small": sum(map(weight, small)), "large": weight(large), "empty": weight(empty)}, options)
    per_byte = pace["small"] / pace["large"]
    print(f"{tag}: facts, the same in 4 KB    {pace['small']:6.2f} MB/s")
    print(
        f"{tag}: facts, large               {pace['large']:6.2f} MB/s   {facts} statements; {per_byte:.2f} times 4 KB's cost a byte"
    )
    print(f"{tag}: no facts, large            {pace['empty']:6.1f} MB/s")
    beyond = []
    if per_byte > 1.2:
        beyond.append(f"{tag}: a byte of a large text costs {per_byte:.2f} times one of 4 KB")
    if pace["large"] < 4:
        beyond.append(f"{tag}: facts are read at {pace['large']:.1f} MB/s, below 4")
    if pace["empty"] < 60:
        beyond.append(f"{tag}: texts without facts are read at {pace['empty']:.0f} MB/s, below 60")
    return beyond


def beside(tag: str, options: argparse.Namespace, peer: Callable[[str], object] | None) -> None:
    """Print how fast a language is read beside the peers."""
    large, empty = dense(tag, options.large), plain(tag, options.large)
    jobs: dict[str, Callable[[], object]] = {"large": reader(large, tag), "empty": reader(empty, tag)}
    sizes = {"large": weight(large), "empty": weight(empty)}
    found = matcher(tag)
    if found is not None:
        jobs |= {"spacy": lambda: found(large), "spacy-empty": lambda: found(empty)}
        sizes |= {"spacy": sizes["large"], "spacy-empty": sizes["empty"]}
    if peer is not None:
        part = dense(tag, 60_000)
        jobs["natasha"] = lambda: peer(part)
        sizes["natasha"] = weight(part)
    pace = paces(jobs, sizes, options)
    for name, what, ours in (
        ("spacy", "spaCy phrase matcher", "large"),
        ("spacy-empty", "the same, no facts", "empty"),
        ("natasha", "natasha's names", "large"),
    ):
        if name in pace:
            print(f"{tag}: {what:<26} {pace[name]:6.2f} MB/s   we are {pace[ours] / pace[name]:.2f} times as fast")


def weight(text: str) -> int:
    """How many bytes a text has."""
    return len(text.encode())


def paces(
    jobs: dict[str, Callable[[], object]], sizes: dict[str, int], options: argparse.Namespace
) -> dict[str, float]:
    """Megabytes a second of each job."""
    return {name: sizes[name] / 1e6 / seconds for name, seconds in in_turns(jobs, options.turns).items()}


def main() -> int:
    """Print the figures; with ``--check``, end with 1 if one is beyond its bound."""
    parser = argparse.ArgumentParser(description="measure the pace of reading")
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--large", type=int, default=1_000_000, help="bytes of the large texts")
    parser.add_argument("--language", choices=LANGUAGES, help="this one only")
    parser.add_argument("--check", action="store_true", help="fail if reading is slower than was promised")
    options = parser.parse_args()
    beyond: list[str] = []

    cb.read(SEED, language="ar")
    seed = in_turns({"seed": lambda: cb.read(SEED, language="ar")}, 50 * options.turns)["seed"]
    print(f"seed, warm                     {seed * 1e3:6.2f} ms")
    if seed > 0.002:
        beyond.append("the seed takes more than 2 ms")

    tags = [options.language] if options.language else list(LANGUAGES)
    # The peers come last: with all that they keep in memory, every later measure would be one of them as well.
    for tag in tags:
        beyond += alone(tag, options)
    peer = recognizer()
    for tag in tags:
        beside(tag, options, peer if tag == "ru" else None)
    for line in beyond:
        print(f"beyond: {line}")
    return int(options.check and bool(beyond))


if __name__ == "__main__":
    sys.exit(main())
