"""Numbers and lengths of time, in digits and words."""

import random

import pytest

from ceasefire_brief.reading.fold import fold
from ceasefire_brief.reading.headcount import crowds
from ceasefire_brief.reading.items import Sentence, sentence_items
from ceasefire_brief.reading.lengths import lengths
from ceasefire_brief.reading.numerals import numbers
from ceasefire_brief.reading.pack import load_pack

TAGS = ["ar", "en", "ru", "uk"]


def sentence(tag: str, text: str) -> Sentence:
    pack = load_pack(tag)
    folded = fold(text, pack.replacements)
    return sentence_items(pack, folded, text, 0, len(folded.text))


def counts(tag: str, text: str) -> list[str]:
    """The numbers of a text, as headcounts are written."""
    return [str(number.headcount) for number in numbers(sentence(tag, text))]


def times(tag: str, text: str) -> list[str]:
    row = sentence(tag, text)
    return [each.duration.iso for each in lengths(row, numbers(row))]


def some_numbers(tag: str) -> list[int]:
    """All up to 120, and 400 of those to 9999, others in each language."""
    more = random.Random(tag).sample(range(121, 10_000), 400)
    return [*range(1, 121), *sorted(more)]


def in_words(tag: str, number: int) -> str:
    num2words = pytest.importorskip("num2words", reason="num2words, which writes numbers in words, is not installed")
    words: str = num2words.num2words(number, lang=tag).replace(",", "")
    return words.replace(" و ", " و") if tag == "ar" else words


@pytest.mark.parametrize("tag", TAGS)
def test_a_number_in_words_is_the_number(tag: str) -> None:
    """Hundreds of numbers, as num2words writes them."""
    wrong = {
        (number, words): got
        for number in some_numbers(tag)
        if (got := counts(tag, words := in_words(tag, number))) != [str(number)]
    }
    assert not wrong


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("write", ["{}", "{:,}", "{:_}", "indic", "spaced"])
def test_a_number_in_digits_is_the_number(tag: str, write: str) -> None:
    """With and without a separator of thousands: comma, stop, space, no-break space; also in Arabic digits."""
    for number in (1, 12, 175, 999, 1000, 1234, 10_000, 123_456, 1_234_567):
        text = {
            "{:_}": f"{number:_}".replace("_", "."),
            "indic": str(number).translate({ord(str(digit)): 0x0660 + digit for digit in range(10)}),
            "spaced": f"{number:_}".replace("_", "\u00a0"),
        }.get(write) or write.format(number)
        assert counts(tag, text) == [str(number)], text


@pytest.mark.parametrize(
    ("tag", "text", "number"),
    [
        ("en", "five thousand two hundred", 5200),
        ("en", "three hundred and ninety", 390),
        ("en", "a hundred", 100),
        ("en", "twenty-five", 25),
        ("en", "5 thousand", 5000),
        ("en", "two million", 2_000_000),
        ("ar", "مئتا", 200),
        ("ar", "مئتين وثلاثة وعشرين", 223),
        ("ar", "ألف وخمسمئة", 1500),
        ("ar", "ثلاثة آلاف ومئتين", 3200),
        ("ar", "5 آلاف", 5000),
        ("ar", "سبعة وعشرين", 27),
        ("ru", "двухсот пятидесяти", 250),
        ("ru", "тысячи двухсот", 1200),
        ("ru", "5 тысяч", 5000),
        ("ru", "тридцатью пятью", 35),
        ("ru", "ста семидесяти пяти", 175),
        ("uk", "двохсот п’ятдесяти", 250),
        ("uk", "ста сімдесяти п'яти", 175),
        ("uk", "5 тисяч", 5000),
        ("uk", "тридцяти двох", 32),
    ],
)
def test_inflected_number_words_are_numbers(tag: str, text: str, number: int) -> None:
    """Each language in its own cases; thousands counted in digits."""

    assert counts(tag, text) == [str(number)]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "about 30 prisoners", ["about 30"]),
        ("en", "more than 1,000 prisoners", ["at least 1000"]),
        ("en", "at least twenty hostages", ["at least 20"]),
        ("en", "up to 50 detainees", ["at most 50"]),
        ("en", "between 20 and 30 hostages", ["20 to 30"]),
        ("en", "from 20 to 30 hostages", ["20 to 30"]),
        ("en", "20-30 hostages", ["20 to 30"]),
        ("en", "20–30 hostages", ["20 to 30"]),
        ("en", "1,000+ prisoners", ["at least 1000"]),
        ("ar", "نحو 30 أسيرا", ["about 30"]),
        ("ar", "أكثر من ألف أسير", ["at least 1000"]),
        ("ar", "ما لا يقل عن عشرين رهينة", ["at least 20"]),
        ("ar", "بين 20 و30 رهينة", ["20 to 30"]),
        ("ar", "من 20 إلى 30 رهينة", ["20 to 30"]),
        ("ru", "около 30 пленных", ["about 30"]),
        ("ru", "более 1 000 пленных", ["at least 1000"]),
        ("ru", "не менее двадцати заложников", ["at least 20"]),
        ("ru", "до 50 задержанных", ["at most 50"]),
        ("ru", "от 20 до 30 заложников", ["20 to 30"]),
        ("ru", "20–30 заложников", ["20 to 30"]),
        ("uk", "близько 30 полонених", ["about 30"]),
        ("uk", "понад 1 000 полонених", ["at least 1000"]),
        ("uk", "щонайменше двадцять заручників", ["at least 20"]),
        ("uk", "від 20 до 30 заручників", ["20 to 30"]),
        ("uk", "20–30 заручників", ["20 to 30"]),
        ("en", "30-20 hostages", ["30", "20"]),
        ("en", "20 hostages and 30 detainees", ["20", "30"]),
    ],
)
def test_how_firmly_a_number_is_given(tag: str, text: str, expected: list[str]) -> None:
    """About, at least, at most, from one to another."""
    assert counts(tag, text) == expected


@pytest.mark.parametrize("text", ["12,5", "3.14", "1234567890123", "19.03.2025", "18:00", "M23"])
def test_what_counts_no_people_is_no_number(text: str) -> None:
    """Fractions, dates, clocks, names, and numbers beyond all people."""
    assert counts("en", text) == []


def test_a_sentence_of_no_numbers_has_none() -> None:
    assert counts("en", "The truce holds.") == []
    assert numbers(sentence("en", "")) == []


@pytest.mark.parametrize(
    ("tag", "text", "iso"),
    [
        ("ar", "لمدة 30 يوما", "P30D"),
        ("ar", "لمدة ٣٠ يوماً", "P30D"),
        ("ar", "لمدة يومين", "P2D"),
        ("ar", "أسبوعين", "P2W"),
        ("ar", "شهرين", "P2M"),
        ("ar", "ساعتين", "PT2H"),
        ("ar", "لمدة أسبوع", "P1W"),
        ("ar", "72 ساعة", "PT72H"),
        ("ar", "ثلاثة أشهر", "P3M"),
        ("ar", "خمسة عشر يوما", "P15D"),
        ("ar", "هدنة مفتوحة المدة", "open-ended"),
        ("en", "30 days", "P30D"),
        ("en", "a 30-day truce", "P30D"),
        ("en", "a thirty-day truce", "P30D"),
        ("en", "72 hours", "PT72H"),
        ("en", "two weeks", "P2W"),
        ("en", "six months", "P6M"),
        ("en", "a year", "P1Y"),
        ("en", "a week", "P1W"),
        ("ru", "30 дней", "P30D"),
        ("ru", "на тридцать дней", "P30D"),
        ("ru", "трёхдневное перемирие", "P3D"),
        ("ru", "72 часа", "PT72H"),
        ("ru", "двух недель", "P2W"),
        ("ru", "полутора", None),
        ("ru", "10 октября 2020 года", None),
        ("uk", "до 1 лютого 2026 року", None),
        ("ar", "في سنة 1953", None),
        ("uk", "30 днів", "P30D"),
        ("uk", "триденне перемир'я", "P3D"),
        ("uk", "на 72 години", "PT72H"),
        ("uk", "двох тижнів", "P2W"),
        ("uk", "три місяці", "P3M"),
    ],
)
def test_a_length_of_time_is_kept_as_it_is_given(tag: str, text: str, iso: str | None) -> None:
    """Thirty days are no month, 72 hours no three days; duals and one-word lengths too."""
    assert times(tag, text) == ([iso] if iso else [])


@pytest.mark.parametrize("tag", TAGS)
def test_lengths_of_any_number_of_days(tag: str) -> None:
    days = {"ar": "{} يوما", "en": "{} days", "ru": "{} дней", "uk": "{} днів"}[tag]
    for number in (2, 5, 11, 14, 30, 45, 60, 90, 100):
        assert times(tag, days.format(number)) == [f"P{number}D"]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ar", "جنديين", [(2, "prisoner_of_war")]),
        ("ar", "أسيرين", [(2, "prisoner_of_war")]),
        ("ar", "23 عسكريا", [(23, "prisoner_of_war")]),
        ("ar", "رهينتين و30 معتقلا", [(2, "hostage"), (30, "detainee")]),
        ("ar", "الأسرى العشرين", [(20, "prisoner_of_war")]),
        ("ar", "جثتين", [(2, "remains")]),
        ("en", "270 soldiers and 120 civilians", [(270, "prisoner_of_war"), (120, "civilian")]),
        ("en", "the bodies of two soldiers", [(2, "remains")]),
        ("en", "prisoners of war", [(None, "prisoner_of_war")]),
        ("ru", "270 военных и 120 гражданских", [(270, "prisoner_of_war"), (120, "civilian")]),
        ("ru", "тела двух военных", [(2, "remains")]),
        ("uk", "270 військових і 120 цивільних", [(270, "prisoner_of_war"), (120, "civilian")]),
    ],
)
def test_who_is_counted(tag: str, text: str, expected: list[tuple[int | None, str]]) -> None:
    """People with their number: duals, bodies of counted people, one person, an uncounted crowd."""
    row = sentence(tag, text)
    found = crowds(row, load_pack(tag), numbers(row))
    assert [(each.number.value if each.number else None, each.category.value) for each in found] == expected


@pytest.mark.parametrize("text", ["goods for $30", "a 30% rise", "in 2025", "30 days for talks", "the 10 o'clock news"])
def test_what_is_no_person_is_not_counted(text: str) -> None:
    row = sentence("en", text)
    assert crowds(row, load_pack("en"), numbers(row)) == []


def test_an_item_shows_its_words_and_cues() -> None:
    assert repr(next(iter(sentence("en", "xyzzy truce").items))) == "<xyzzy >"
    assert "'ceasefire': 'truce'" in repr(sentence("en", "xyzzy truce").items[1])
