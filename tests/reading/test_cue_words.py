"""Every cue word that the seed has counts: without it, the seed or a text of another conflict is read otherwise.

A word counts by the cues that the pack gives it, and by no code that knows the word. Taken out of the
pack, with the other entries that would be found in its place, it must change what is read.
"""

from functools import cache

import attrs
import pytest

import ceasefire_brief as cb
from ceasefire_brief.reading import read_source
from ceasefire_brief.reading.fold import fold
from ceasefire_brief.reading.gate import Gate
from ceasefire_brief.reading.lexicon import Entry, Lexicon, Match
from ceasefire_brief.reading.pack import Pack, load_pack
from ceasefire_brief.reading.tokens import Token, TokenKind, tokens
from tests.reading import SEED

PACK = load_pack("ar")
FOLDED = fold(SEED, PACK.replacements).text
ROW = list(tokens(FOLDED, 0, len(FOLDED)))


def matches(lexicon: Lexicon, row: list[Token]) -> list[tuple[int, int, Match]]:
    """Where the seed's words are found: token, how many, what."""
    found, at = [], 0
    while at < len(row):
        hit = lexicon.match(row, at) if row[at].kind in (TokenKind.WORD, TokenKind.MARK) else None
        if hit is not None:
            found.append((at, hit[1], hit[0]))
        at += hit[1] if hit is not None else 1
    return found


USED = {match.words: (at, size, match) for at, size, match in reversed(matches(PACK.lexicon, ROW))}
"""The forms that are found in the seed, each with where it is found first."""


def without(entries: list[Entry]) -> Pack:
    """The pack without some of its entries."""
    gone = set(map(id, entries))
    left = [entry for entry in PACK.lexicon.entries if id(entry) not in gone]
    proclitics = {clitic: " ".join(marks) for clitic, marks in PACK.lexicon._proclitics}
    return attrs.evolve(PACK, lexicon=Lexicon(left, proclitics=proclitics), gate=Gate(left, attached=True))


def taken_out(words: tuple[str, ...]) -> list[Entry]:
    """The entries by which something is found in a form's place, also once the form itself is gone."""
    at, size, _ = USED[words]
    stretch = ROW[at : at + size]
    gone: list[Entry] = []
    pack = PACK
    while True:
        forms = {match.words for _, _, match in matches(pack.lexicon, stretch)}
        new = [
            entry
            for entry in PACK.lexicon.entries
            if entry not in gone and (entry.words in forms or ("".join(entry.words),) in forms)
        ]
        if not new:
            return gone
        gone += new
        pack = without(gone)


@cache
def reading(text: str) -> str:
    return cb.to_json(read_source(cb.Source(text=text, language="ar"), PACK))


COUNTING = sorted(USED)

ELSEWHERE = {
    "اهميه": "أكد وزير الخارجية المصري أهمية وقف إطلاق النار في السودان.",
    "مشتركه": "أجرى أمير قطر مكالمة هاتفية مشتركة مع الهند وباكستان بشأن الهدنة.",
    "استقرار": "اشترطت أنقرة لوقف إطلاق النار ضمان استقرار المنطقة الحدودية.",
    "ازمات": "تطالب حركة طالبان بمعالجة أزمات البلاد قبل وقف إطلاق النار.",
    "تصويت": "اشترطت بغداد لوقف إطلاق النار وقف التصويت على القانون.",
    "منع الانتشار النووي": "ناقش الجانبان الأمريكي والإيراني منع الانتشار النووي.",
    "خاص": "بحث المبعوث الأمريكي الخاص إلى الصومال، مع وزير الخارجية الروسي، تثبيت الهدنة.",
    "خاصه": "بحثت المبعوثة الأمريكية الخاصة إلى الصومال، مع وزير الخارجية الروسي، تثبيت الهدنة.",
    "بوتين": "أعلن بوتين هدنة لمدة ثلاثة أيام.",
    "الاخير": "سلمت إسرائيل 20 أسيرا إلى حزب الله، مقابل إطلاق الأخير سراح 30 أسيرا.",
    "امن": "تعهدت الحكومة السورية بضمان أمن المقاتلين.",
    "اميركي*": "أجرى وزير الخارجية الأميركي مباحثات مع نظيره الإيراني.",
    "انهاء عمليات قتال": "اشترطت كينشاسا لإنهاء عمليات القتال انسحاب القوات الرواندية.",
    "حله": "قالت حكومة السودان إن الشرط الأساسي لحله هو انسحاب القوات الأجنبية.",
    "تم تبادل وجهات النظر": "أعرب الرئيس المصري عن امتنانه لنظيره السوداني على دعمه لوقف إطلاق النار "
    "وتم تبادل وجهات النظر بشأن الوضع في ليبيا.",
    "جنود": "أفرجت أرمينيا عن خمسة جنود أذربيجانيين.",
    "جهود": "تدعم القاهرة جهود إعلان هدنة لمدة 10 أيام في السودان.",
    "سبل": "بحثت مصر مع السودان سبل تبادل الأسرى.",
    "حال": "تضمن الحكومة السورية حياة المقاتلين حال استسلامهم.",
    "خط التماس القتالي": "أعلنت أذربيجان وقف إطلاق النار على خط التماس القتالي.",
    "منطقه": "أعلنت سوريا هدنة بمنطقة عفرين.",
    "كورسك": "دخلت هدنة حيز التنفيذ في كورسك.",
    "طول": "أعلنت باكستان والهند هدنة طول أسبوع.",
    "لمده": "أعلنت باكستان والهند هدنة لمدة أسبوع.",
    "انه": "قال الرئيس الأذربيجاني بعد لقاء أرمينيا أنه يضمن حياة الجنود.",
    "ينبغي ان": "أكدت مصر أنه ينبغي أن يتم انسحاب القوات الإسرائيلية من غزة.",
    "التي": "شكرت مصر إثيوبيا، وهي الدولة التي طالبت بانسحاب القوات الإريترية.",
    "ان": "أعلن مسؤول أن الهند سلمت باكستان 20 أسيرا.",
    "بحث": "بحث الجانبان المصري والسوداني تطبيع العلاقات وتبادل الأسرى.",
    "بدورها": "أفرجت الهند عن 20 أسيرا، في حين أفرجت بدورها باكستان عن 15 أسيرا.",
    "بعد": "أعلنت الهند وباكستان هدنة بعد 10 أيام.",
    "بين": "تبادل 20 أسيرا بين أرمينيا وأذربيجان.",
    "حول": "جرت محادثات بين الهند وباكستان حول وقف إطلاق النار.",
    "خلال": "أعلنت باكستان هدنة تبدأ خلال 10 أيام.",
    "ضوء": "دعت الهند في ضوء المحادثات باكستان إلى سحب قواتها من المدن، مؤكدة ضرورة وقف القصف.",
    "علي": "اتفق المتمردون والجيش على هدنة لمدة 20 يوما بعد قصف عنيف.",
    "عن": "تسلمت الهند 20 أسيرا عن باكستان، قالت نيبال.",
    "في": "جرت محادثات بين الهند وباكستان في قطر.",
    "فيما": "أفرجت الهند عن 20 أسيرا فيما أفرجت باكستان عن 15 أسيرا.",
    "هذه": "اتفقت الهند وباكستان على محادثات بشأن هذه الهدنة.",
    "يتم": "يتم تسليم الهند 20 أسيرا.",
    "يكون": "تعهد الرئيس المصري بأن يكون ضامنا للهدنة في السودان.",
}
"""Forms that the seed could do without, as other words there say the same, each with a text that needs it."""


def test_the_seed_uses_many_words() -> None:
    assert len(COUNTING) > 80


def test_most_words_count_in_the_seed_itself() -> None:
    assert len(ELSEWHERE) * 3 < len(COUNTING)
    assert {" ".join(words) for words in COUNTING} >= ELSEWHERE.keys()


@pytest.mark.parametrize("words", COUNTING, ids=" ".join)
def test_without_a_cue_word_a_text_is_read_otherwise(words: tuple[str, ...]) -> None:
    """Another statement, field or stretch of evidence, or one less."""
    text = ELSEWHERE.get(" ".join(words), SEED)
    source = cb.Source(text=text, language="ar")
    assert cb.to_json(read_source(source, without(taken_out(words)))) != reading(text)
