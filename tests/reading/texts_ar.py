"""Arabic texts with slots, of any conflict, and what they say."""

from .slots import Count, Language, Length, Side, text


def _side(id: str, name: str, nisba: str = "") -> Side:
    """A party whose name is feminine; ``nisba`` is its adjective in the masculine singular."""
    forms = {"name": name, "to": f"لل{name[2:]}" if name.startswith("ال") else f"ل{name}"}
    if nisba:
        forms |= {"m": f"ال{nisba}", "f": f"ال{nisba}ة", "people": f"ال{nisba}ين"}
    return Side(id, forms)


_RUS, _UKR = _side("RUS", "روسيا", "روسي"), _side("UKR", "أوكرانيا", "أوكراني")
_ARM, _AZE = _side("ARM", "أرمينيا", "أرميني"), _side("AZE", "أذربيجان", "أذربيجاني")
_IND, _PAK = _side("IND", "الهند", "هندي"), _side("PAK", "باكستان", "باكستاني")
_ETH, _ERI = _side("ETH", "إثيوبيا", "إثيوبي"), _side("ERI", "إريتريا", "إريتري")
_THA, _KHM = _side("THA", "تايلاند", "تايلاندي"), _side("KHM", "كمبوديا", "كمبودي")
_ISR, _HAMAS = _side("ISR", "إسرائيل", "إسرائيلي"), _side("hamas", "حركة حماس")
_SDN, _RSF = _side("SDN", "الحكومة السودانية"), _side("rsf", "قوات الدعم السريع")
_YEM, _HOUTHIS = _side("YEM", "الحكومة اليمنية"), _side("houthis", "جماعة الحوثي")

_NOUNS = {  # after 3 to 10, after 11 to 99, after 100, two of them
    "prisoner": ("أسرى", "أسيرا", "أسير", "أسيرين"),
    "detainee": ("معتقلين", "معتقلا", "معتقل", "معتقلين اثنين"),
    "soldier": ("جنود", "جنديا", "جندي", "جنديين"),
    "hostage": ("رهائن", "رهينة", "رهينة", "رهينتين"),
}
_WORDS = {
    4: "أربعة",
    7: "سبعة",
    15: "خمسة عشر",
    23: "ثلاثة وعشرين",
    48: "ثمانية وأربعين",
    120: "مئة وعشرين",
    300: "ثلاثمئة",
}


def _write(value: int, style: str, noun: str) -> str:
    number = {
        "digits": str(value),
        "indic": str(value).translate({ord("0") + digit: 0x0660 + digit for digit in range(10)}),
        "words": _WORDS.get(value, ""),
        "dual": "",
    }[style]
    if not noun:
        return number or str(value)
    few, some, many, two = _NOUNS[noun.removeprefix("~")]
    if style == "dual":
        return two
    rest = value % 100
    return f"{number} {few if 3 <= rest <= 10 else some if 11 <= rest <= 99 else many}"


ARABIC = Language(
    tag="ar",
    pairs=[
        (_RUS, _UKR),
        (_ARM, _AZE),
        (_ISR, _HAMAS),
        (_SDN, _RSF),
        (_IND, _PAK),
        (_YEM, _HOUTHIS),
        (_THA, _KHM),
        (_ETH, _ERI),
    ],
    mediators=[
        _side("QAT", "قطر", "قطري"),
        _side("EGY", "مصر", "مصري"),
        _side("USA", "الولايات المتحدة", "أمريكي"),
        _side("TUR", "تركيا", "تركي"),
        _side("OMN", "سلطنة عمان", "عماني"),
        _side("SAU", "السعودية", "سعودي"),
    ],
    counts=[
        Count(value, style, _write)
        for value, style in (
            (175, "digits"),
            (96, "digits"),
            (61, "indic"),
            (340, "indic"),
            (23, "words"),
            (15, "words"),
            (2, "dual"),
            (7, "words"),
            (1000, "digits"),
            (48, "words"),
            (120, "words"),
            (5, "digits"),
            (300, "words"),
            (4, "words"),
        )
    ],
    lengths=[
        Length("P30D", {"plain": "30 يوما"}),
        Length("PT72H", {"plain": "72 ساعة"}),
        Length("P3D", {"plain": "ثلاثة أيام"}),
        Length("P14D", {"plain": "١٤ يوما"}),
        Length("P2M", {"plain": "شهرين"}),
        Length("P1W", {"plain": "أسبوع", "acc": "أسبوعا"}),
        Length("P10D", {"plain": "عشرة أيام"}),
        Length("PT48H", {"plain": "ثمان وأربعين ساعة"}),
    ],
    news=[
        "ارتفعت أسعار النفط بنسبة 3 في المئة يوم الثلاثاء.",
        "وفاز المنتخب بهدفين مقابل هدف في مباراة ودية.",
        "وافتتح الوزير معرضا للكتاب تشارك فيه 40 دار نشر.",
    ],
)

TEXTS = [
    # exchanges and releases
    text(
        "soldiers-and-civilians-each",
        "أجرت {A} و{B} عملية تبادل أسرى، وأفرج كل طرف عن 240 جنديا و130 مدنيا.",
        "exchange completed: A>B 370; B>A 370",
    ),
    text("swap-each", "تبادلت {A} و{B} {n:prisoner} من كل جانب.", "exchange completed: A>B n; B>A n"),
    text(
        "swap-n-for-n",
        "أعلنت {A} أنها ستجري مع {B} تبادلا للأسرى في صيغة {n} مقابل {n}.",
        "exchange announced: A>B n; B>A n",
    ),
    text(
        "freed-by-the-latter",
        "سلمت {A} {n:prisoner} إلى {B}، مقابل إطلاق الأخيرة سراح {m:prisoner}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "swap-of-the-backed",
        "تبادلت {A} المدعومة من الصين و{B} {n:prisoner} من كل جانب.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "swap-by-whose-they-are",
        "شملت عملية التبادل بين {A} و{B} {n} أسيرا من {A} و{m} أسيرا من {B}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "swapped-theirs-for-ours",
        "قال متحدث باسم {B}: استبدلنا {n} أسيرا من {A} مقابل {m} من أسرانا.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "freed-by-its-men",
        "أفرجت عناصر {A} اليوم عن {n:hostage} كانت قد خطفتهم.",
        "transfer completed: A>? n",
    ),
    text(
        "some-of-those-held",
        "سلمت {A} {n:prisoner} إلى {B} من أصل 5000 أسير.",
        "transfer completed: A>B n",
    ),
    text(
        "freed-after-a-swap",
        "أفرجت {A} عن {n:prisoner} في خطوة من جانب واحد جاءت بعد تبادل للأسرى.",
        "transfer completed: A>? n",
    ),
    text(
        "number-in-brackets",
        "أفرجت {A} عن (20) معتقلا.",
        "transfer completed: A>? 20",
    ),
    text(
        "swap-toward-relations",
        "اتفقت {A} و{B} على تبادل {n:prisoner} من كل جانب في إطار تطبيع العلاقات بين الصين واليابان.",
        "exchange agreed: A>B n; B>A n",
    ),
    text("many-swaps", "نفذت {A} و{B} أكثر من 300 عملية تبادل أسرى تم بموجبها تحرير 7000 أسير."),
    text(
        "returned-to-each",
        "أعادت قوات حفظ السلام {n:prisoner} إلى {A}، و{m} إلى {B}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "goes-on-tomorrow",
        "أفرجت {A} عن {n:prisoner} مقابل إفراج {B} عن {m:prisoner}، على أن تستكمل عملية التبادل غدا.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "on-condition-that-the-other",
        "قالت وكالة إن {A} ستفرج عن {n:hostage} على أن تفرج {B} في المقابل عن {m:detainee}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "freed-for-freed",
        "أفرجت {A} عن {n:prisoner} مقابل إفراج {B} عن {m:prisoner}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "will-free-for", "ستفرج {A} عن {n:hostage} مقابل إفراج {B} عن {m:detainee}.", "exchange announced: A>B n; B>A m"
    ),
    text(
        "agreed-to-free",
        "اتفق الجانبان على أن تفرج {A} عن {n:prisoner} مقابل إفراج {B} عن {m:prisoner}.",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "received-in-exchange",
        "تسلمت {A} من {B} {n:prisoner} في إطار عملية تبادل للأسرى.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "exchange-mediated",
        "تبادلت {A} و{B} {n:prisoner} من كل جانب بوساطة {M}.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text("handed-to", "سلمت {A} {n:prisoner} إلى {B}.", "transfer completed: A>B n"),
    text("handed-object", "أعلن مسؤول أن {A} سلمت {B} {n:prisoner}.", "transfer completed: A>B n"),
    text("freed-goodwill", "أفرجت {A} عن {n:detainee} كبادرة حسن نية.", "transfer completed: A>? n"),
    text("remains", "سلمت {A} إلى {B} جثامين {n:soldier}.", "transfer completed: A>B n"),
    text(
        "freed-at-least",
        "أفرجت {A} عن أكثر من {n:~detainee} مقابل إفراج {B} عن نحو {m:~detainee}.",
        "exchange completed: A>B ≥n; B>A ~m",
    ),
    text("exchange-denied", "نفت {A} إجراء أي تبادل للأسرى مع {B}.", "exchange refused: A>B ?; B>A ?"),
    text("released-by-both", "ستفرج {A} و{B} عن {n:detainee}.", "exchange announced: A>B ?; B>A ?"),
    text(
        "mediation-succeeded",
        "أعلنت {M} نجاح وساطتها في إنجاز عملية تبادل جديدة بين {A} و{B} شملت {n:prisoner} من كل جانب.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text(
        "mediation-frees",
        "أسفرت وساطة بين {A} و{B} عن إطلاق سراح {n:prisoner}.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "mediator-said-both-agreed",
        "قال المبعوث {M:m} إن {A} و{B} اتفقتا على تبادل {n:prisoner}.",
        "exchange agreed: A>B ?; B>A ?",
    ),
    text("since-the-war", "منذ بداية الحرب تبادلت {A} و{B} {n:prisoner} من كل جانب."),
    text(
        "to-hold-an-exchange",
        "من المقرر أن تجري {A} و{B} عملية تبادل أسرى تشمل {n:prisoner} من كل جانب.",
        "exchange announced: A>B n; B>A n",
    ),
    text("lists-exchanged", "تبادلت {A} و{B} قوائم الأسرى."),
    text("named-in-quotes", "أفرجت «{A}»، أمس الاثنين، عن {n:detainee}.", "transfer completed: A>? n"),
    text("thousands", "أفرجت {A} عن آلاف الأسرى."),
    text("failed-to-agree", "فشلت {A} و{B} في التوصل إلى اتفاق بشأن تبادل الأسرى."),
    text(
        "bound-by-an-agreement",
        "وقعت {A} و{B} هذا الاتفاق. يطلق الطرفان سراح جميع أسرى الحرب.",
        "exchange agreed: A>B ?; B>A ?",
    ),
    text(
        "step-toward-exchange",
        "أفرجت {A} عن {n:prisoner} في خطوة نحو صفقة لتبادل الأسرى.",
        "transfer completed: A>? n",
    ),
    text("one-sided", "أفرجت {A} من جانب واحد عن {n:prisoner}.", "transfer completed: A>? n"),
    text(
        "of-one-just-done",
        "تمت عملية تبادل للأسرى بين {A} و{B}. وشملت الصفقة {n:prisoner} من كل جانب.",
        "exchange completed: A>B n; B>A n",
    ),
    text("out-of-captivity", "أعلنت {A} أنها أعادت {n} من جنودها من الأسر بوساطة {M}.", "transfer completed: *>A n*"),
    text(
        "exchange-of-an-earlier-year",
        "أفرجت {A} عن {n:prisoner} من {B}. وفي أبريل 2023 تم الإفراج عن نحو 900 أسير في عملية تبادل.",
        "transfer completed: A>B n",
    ),
    text(
        "will-free-put-in-between",
        "سلمت {A} جثامين {n} من الجنود، ومن المقرر أن تفرج {B} في المقابل عن {m:prisoner}.",
        "exchange under_way: A>B n; B>A m",
    ),
    text(
        "two-kinds-in-return",
        "أفرجت {A} عن 185 جنديا و20 مدنيا. وفي المقابل أفرجت {B} عن 150 أسيرا وست نساء.",
        "exchange completed: A>B 205; B>A 156",
    ),
    text(
        "terms-of-a-proposal",
        "ينص المقترح على إفراج {A} عن {n:prisoner}. وفي المقابل تفرج {B} عن {m:prisoner}.",
        "exchange proposed: A>B n; B>A m",
    ),
    text("students-exchanged", "وقعت {A} و{B} اتفاقا لتبادل الطلاب يشمل 45 طالبا من كل جانب."),
    text(
        "home-behind-a-comma",
        "عاد {n:prisoner} من فئات مختلفة، إلى {A}. في المقابل، عاد {m:prisoner} إلى {B}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "is-going-to",
        "ستقوم {A} بالإفراج عن {n:prisoner}.",
        "transfer announced: A>? n",
    ),
    text(
        "quoted-name-of-a-group",
        'سلمت حركة "حماس" الفلسطينية، صباح اليوم، {n} محتجزين إسرائيليين للصليب الأحمر.',
        "transfer completed: hamas>ISR n",
    ),
    text(
        "swap-counted-by-people",
        "تبادلت {A} و{B} الأسرى. وشملت العملية {n:prisoner} من الجانب {A:m} و{m:prisoner} من الجانب {B:m}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "talks-on-number",
        "تجري {A} و{B} مفاوضات بشأن تبادل {n:prisoner}.",
        "exchange proposed: A>B ?; B>A ?",
        "maybe contact *: A, B",
    ),
    text(
        "after-their-release",
        "أكدت {A} أنها استقبلت اليوم الجمعة، {n:prisoner} بعد إطلاق سراحهم.",
        "transfer completed: ?>A n",
    ),
    text("exchange-a-year-ago", "قبل عام تبادلت {A} و{B} {n:prisoner} من كل جانب."),
    text("president-said-other-frees", "قال الرئيس {A:m} إن {B} ستفرج عن {n:prisoner}.", "transfer announced: B>* n"),
    # ceasefires
    text(
        "truce-extension-if",
        "قالت {A} إنها ستمدد الهدنة لمدة {d} إذا سحبت {B} قواتها.",
        "truce proposed: A ? by d",
        "demand A>B: withdraw withdrawal",
    ),
    text("truce-proposed", "اقترحت {A} هدنة لمدة {d}.", "truce proposed: A d"),
    text("truce-proposed-to-sides", "اقترحت {M} على {A} و{B} وقفا لإطلاق النار لمدة {d}.", "truce proposed: M d"),
    text(
        "peace-plan-presented",
        "طرحت {M} خطة سلام من 12 بندا. ورفضت {A} الخطة.",
        "proposal rejected: M settlement",
        "answer rejected: A",
    ),
    text(
        "roadmap-for-the-war",
        "طرحت {M} خارطة طريق لإنهاء الحرب بين {A} و{B}.",
        "proposal proposed: M settlement",
    ),
    text(
        "initiative-rejected",
        "رفضت {A} المبادرة التي طرحتها {M} لإنهاء الحرب.",
        "proposal rejected: M settlement",
        "answer rejected: A",
    ),
    text(
        "deal-on-roads",
        "توصلت {A} و{B} إلى اتفاق يقضي بفتح الطرق بعد معارك.",
        "proposal agreed: ? humanitarian_access",
    ),
    text("peace-signing-announced", "أعلنت {M} توقيع اتفاق سلام بين {A} و{B}.", "proposal agreed: ? settlement"),
    text("peace-signed", "وقعت {A} و{B} اتفاق سلام.", "proposal agreed: ? settlement"),
    text(
        "peace-reached",
        "توصلت {A} و{B} إلى معاهدة سلام في نيروبي.",
        "proposal agreed: ? settlement",
    ),
    text(
        "deal-on-withdrawal",
        "توصلت {A} و{B} إلى اتفاق على سحب القوات من الحدود بعد اشتباكات.",
        "proposal agreed: ? withdrawal",
    ),
    text("agreed-to-withdraw", "اتفقت {A} و{B} على سحب القوات من المدينة.", "proposal agreed: ? withdrawal"),
    text("peace-close", "تقترب {A} و{B} من توقيع اتفاق سلام، بحسب المبعوث الأممي."),
    text("pact-on-trade", "وقعت {A} و{B} اتفاقا للصيد البحري والجمارك."),
    text("truce-agreed", "اتفقت {A} و{B} على وقف لإطلاق النار لمدة {d}.", "truce agreed: ? d"),
    text(
        "truce-to-take-effect",
        "اتفقت {A} و{B} على هدنة مدتها {d} على أن تدخل حيز التنفيذ غدا.",
        "truce agreed: ? d",
    ),
    text(
        "called-on-the-militants",
        "دعت {M} المسلحين إلى إلقاء السلاح ومغادرة المدينة.",
        "demand M>*: disarm disarmament",
        "demand M>*: withdraw withdrawal",
    ),
    text(
        "repeated-its-demand",
        "جددت {M} مطالبتها {A} برفع الحصار عن المدينة.",
        "demand M>A: lift humanitarian_access",
    ),
    text(
        "resolution-that-demands",
        "أصدرت {M} بيانا يطالب {A} بالانسحاب من المدينة ووقف الهجمات.",
        "demand M>A: withdraw withdrawal",
        "demand M>A: cease attacks",
    ),
    text(
        "no-talks-but-after-its-withdrawal",
        "قالت {A} إنه لا تفاوض مع {B} إلا بعد انسحابها من المدن.",
        "maybe contact *",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "warned-if-not",
        "حذرت {A} {B} من استئناف القصف إذا لم تفرج عن جميع الرهائن.",
        "demand A>B: release hostages",
    ),
    text(
        "an-end-to-support",
        "دعت {M} {A} إلى سحب قواتها من المنطقة ووقف دعمها للمسلحين.",
        "demand M>A: withdraw withdrawal",
        "demand M>A: cease other",
    ),
    text(
        "minister-named-before",
        "وصل وزير الخارجية المصري إلى جنيف. وطالب وزير الخارجية برفع الحصار عن المدينة.",
        "demand EGY>?: lift humanitarian_access",
    ),
    text(
        "two-call-for-a-halt",
        "دعت {A} و{M} إلى وقف القصف على المدينة.",
        "demand A>?: cease attacks",
    ),
    text(
        "commission-of-an-organization",
        "دعت مفوضية الأمم المتحدة {A} إلى رفع الحصار عن المدينة.",
        "demand un>A: lift humanitarian_access",
    ),
    text(
        "asked-by-who-is-not-known",
        "طالب الموقعون {A} برفع الحصار عن المدينة.",
        "demand ?>A: lift humanitarian_access",
    ),
    text("will-keep-a-truce", "ستلتزم {A} و{B} بهدنة مدتها {d}.", "truce agreed: ? d"),
    text(
        "truce-extended-past-a-clause",
        "مددت {A} و{B} الهدنة، التي تنتهي صباح الاثنين، لمدة {d}.",
        "truce extended: ? ? by d",
    ),
    text(
        "truce-extended-of-the-army",
        "أعلنت {A} تمديد مهلة وقف إطلاق النار مع {B} لمدة {d}.",
        "truce extended: ? ? by d",
    ),
    text(
        "truce-efforts",
        "تواصل {M} جهودها للتوصل إلى هدنة لمدة {d} بين {A} و{B}.",
    ),
    text("truce-mediated-to-reach", "تتوسط {M} للتوصل إلى هدنة لمدة {d} بين {A} و{B}."),
    text(
        "truce-draft-vetoed",
        "أفشلت {A} مشروع قرار يقضي بهدنة لمدة {d}.",
        "truce rejected: ? d",
        "maybe answer rejected: A",
    ),
    text(
        "truce-first-phase",
        "أعلنت {M} توصل {A} و{B} إلى اتفاق على وقف إطلاق النار. وأوضحت أن المرحلة الأولى مدتها {d}.",
        "truce agreed: ? d",
    ),
    text("truce-deal-announced", "أعلنت {M} توصل {A} و{B} إلى اتفاق على هدنة مدتها {d}.", "truce agreed: ? d"),
    text("truce-accepted", "وافقت {A} على مقترح {M} لهدنة مدتها {d}.", "truce *: M d", "answer accepted: A"),
    text("truce-acceptance-asked", "حث {M} {A} على قبول وقف إطلاق النار لمدة {d}.", "truce proposed: M d"),
    text("truce-called-for-with-an-aside", "دعت {M}، منذ قليل، {A} إلى هدنة لمدة {d}.", "truce proposed: M d"),
    text(
        "truce-declared-with-an-aside",
        "أعلنت {A} في بيان يوم الاثنين، وقفا لإطلاق النار لمدة {d}.",
        "truce declared: A d",
    ),
    text(
        "truce-called-for-rejected", "رفضت {A} الهدنة التي اقترحتها {M}.", "truce rejected: M ?", "answer rejected: A"
    ),
    text("truce-will-begin", "سيبدأ سريان الهدنة بين {A} و{B} صباح الخميس، وتستمر لمدة {d}.", "truce agreed: ? d"),
    text("truce-reached-by-one", "أعلنت {A} أنها توصلت إلى اتفاق هدنة لمدة {d}.", "truce agreed: ? d"),
    text("truce-began", "بدأت هدنة لمدة {d} بين {A} و{B}.", "truce in_effect: ? d"),
    text("truce-calm", "أعلنت {A} تهدئة إنسانية لمدة {d}.", "truce declared: A d"),
    text(
        "withdrawal-under-a-deal",
        "بدأ خروج المقاتلين من المدينة بموجب اتفاق أبرمته {A} مع {B}.",
        "proposal agreed: ? withdrawal",
    ),
    text("truce-agreement-urged", "حثت {A} {M} و{B} على الاتفاق على هدنة.", "truce proposed: A ?"),
    text("truce-reaching-needed", "أكد الوزيران ضرورة التوصل إلى وقف لإطلاق النار بين {A} و{B}."),
    text("truce-need-stressed", "أكدت {M} ضرورة التوصل إلى وقف دائم لإطلاق النار.", "truce proposed: M *"),
    text("truce-operations-stopped", "أوقفت {A} عملياتها العسكرية ضد {B} لمدة {d}.", "truce declared: A d"),
    text(
        "truce-enters-into-force-on",
        "اتفقت {A} و{B} على هدنة لمدة {d}. وتدخل الهدنة حيز التنفيذ مساء الاثنين.",
        "truce agreed: ? d",
    ),
    text(
        "truce-offer-accepted-it-announced",
        "أعلنت {A} أنها وافقت على مقترح {M} لوقف إطلاق النار لمدة {d}.",
        "truce *: M d",
        "answer accepted: A",
    ),
    text("peace-agreement", "وقعت {A} و{B} اتفاق سلام.", "proposal agreed: ? settlement"),
    text(
        "withdrawal-deal",
        "توصلت {A} و{B} إلى اتفاق يقضي بخروج المقاتلين من المدينة.",
        "proposal agreed: ? withdrawal",
    ),
    text("truce-rejected", "رفضت {A} مقترح {M} لهدنة مدتها {d}.", "truce rejected: M d", "answer rejected: A"),
    text("truce-call-rejected", "رفضت {A} دعوة إلى هدنة مدتها {d}.", "truce rejected: ? d", "answer rejected: A"),
    text("truce-in-effect", "دخلت هدنة لمدة {d} بين {A} و{B} حيز التنفيذ.", "truce in_effect: ? d"),
    text("truce-violated", "اتهمت {A} {B} بخرق وقف إطلاق النار.", "truce violated: ? ?"),
    text("truce-fragile", "زاد الحادث الضغط على الهدنة الهشة بين {A} و{B}.", "truce in_effect: ? ?"),
    text("truce-goes-on", "شهدت المنطقة هدوءا في ظل استمرار الهدنة بين {A} و{B}.", "truce in_effect: ? ?"),
    text(
        "truce-in-passing-brokered",
        "اندلعت اشتباكات رغم وقف إطلاق النار الذي توسطت فيه {M} بين {A} و{B}.",
        "truce agreed: ? ?",
    ),
    text(
        "truce-offered-bare-refusal",
        "اقترحت {M} تمديد الهدنة لمدة {d}، لكن {B} رفضت.",
        "truce rejected: M ? by d",
        "answer rejected: B",
    ),
    text(
        "truce-and-talks-urged",
        "دعت {M} إلى وقف فوري لإطلاق النار والعودة إلى المفاوضات.",
        "truce proposed: M ?",
    ),
    text("truce-mark-passed", "تجاوز وقف إطلاق النار بين {A} و{B} حاجز 72 ساعة.", "truce in_effect: ? ?"),
    text("truce-since-july", "يسري وقف إطلاق النار بين {A} و{B} منذ يوليو.", "truce in_effect: ? ?"),
    text(
        "truce-declared-by-one-described",
        "أعلنت {A}، التي تقاتل منذ عام تقريبا في شمال البلاد وشرقها، هدنة لمدة {d}.",
        "truce declared: A d",
    ),
    text("truce-plan-to-stop-the-war", "نوقشت خطة {M} لوقف الحرب بين {A} و{B}.", "truce proposed: M ?"),
    text("truce-previous-violated", "اتهمت {A} {B} بانتهاك اتفاق سابق لوقف إطلاق النار.", "truce violated: ? ?"),
    text(
        "truce-previous-collapsed",
        "أعلنت {A} وقف إطلاق النار لمدة {d}. وكانت الهدنة السابقة قد انهارت بعد ساعات.",
        "truce declared: A d",
        "truce ended: ? ?",
    ),
    text("truce-deal-provides", "ينص الاتفاق بين {A} و{B} على هدنة لمدة {d}.", "truce agreed: ? d"),
    text(
        "truce-proposal-provides",
        "قبلت {A} مقترحا يقضي بوقف إطلاق النار مع {B} لمدة {d}.",
        "truce proposed: ? d",
        "answer accepted: A",
    ),
    text(
        "truce-declared-then-broken",
        "أعلنت {A} هدنة لمدة {d}، فيما اتهم مسؤول في {B} قواتها بانتهاكها بعد ساعات.",
        "truce violated: A d",
    ),
    text("truce-vision", "أعلنت {A} تقديم رؤيتها لوقف إطلاق النار لمدة {d}.", "truce proposed: *"),
    text(
        "truce-ended-broken",
        "انقضت هدنة لمدة {d} بين {A} و{B} دون إعلان عن تمديدها.",
        "truce ended: ? d",
        "وتبادل الطرفان الاتهامات بانتهاكات عديدة لوقف إطلاق النار.",
    ),
    text("truce-declared-by", "خرقت {A} الهدنة التي أعلنتها {B}.", "truce violated: B ?"),
    text("truce-of-traders", "أعلنت {A} و{B} تمديد الهدنة التجارية بينهما."),
    text("truce-of-unions", "توصلت نقابات العمال والشركات إلى هدنة لمدة {d}."),
    text(
        "rebels-and-government",
        "اتفقت الحكومة الكولومبية والمتمردون على وقف إطلاق النار لمدة {d}.",
        "truce agreed: ? d",
    ),
    text(
        "opposition-asked",
        "دعت الحكومة السورية المسلحين إلى إلقاء السلاح.",
        "demand SYR>مسلحين.people: disarm disarmament",
    ),
    text(
        "north-of-a-country",
        "اتفقت القوات الموالية للنظام وفصائل المعارضة على هدنة لمدة {d} شمال سوريا.",
        "truce agreed: ? d at area",
    ),
    text("by-name", "اتفق سلفا كير ورياك مشار على هدنة لمدة {d}.", "truce agreed: ? d"),
    text("truce-of-nobody-named", "اتفق المتمردون والجيش على هدنة لمدة {d} بعد قصف عنيف.", "truce agreed: ? d"),
    text("truce-unilateral", "أعلنت {A} وقفا لإطلاق النار من جانب واحد لمدة {d}.", "truce declared: A d"),
    text("truce-ended", "انتهت الهدنة بين {A} و{B}.", "truce ended: ? ?"),
    text("truce-energy", "اقترحت {A} هدنة لمدة {d} تشمل منشآت الطاقة.", "truce proposed: A d at energy"),
    # conditions
    text(
        "condition-withdrawal",
        "اشترطت {A} انسحاب القوات {B:f} قبل أي وقف لإطلاق النار.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demand-after-name",
        "قال مسؤول إن {A} طالبت {B} بسحب قواتها من المناطق الحدودية.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "called-on",
        "دعت {A} {B} إلى سحب قواتها ووقف إطلاق النار.",
        "demand A>B: withdraw withdrawal",
        "maybe truce *",
    ),
    text(
        "no-truce-until",
        "قالت {A} إن الهدنة لن تبدأ حتى تخرج {B} من المدن.",
        "demand A>B: withdraw withdrawal",
        "maybe truce *",
    ),
    text("no-truce-unless", "قالت {A} إنه لا هدنة ما لم تسحب {B} قواتها.", "demand A>B: withdraw withdrawal"),
    text(
        "success-requires",
        "قالت {A} إن نجاح الهدنة يتطلب انسحاب القوات {B:f} من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "condition-before-name",
        "قالت {A} إنها مستعدة لوقف إطلاق النار شرط انسحاب {B} من المدن.",
        "maybe truce *",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "condition-for-an-act",
        "اشترطت {A} لتسليم السلاح انسحاب {B} من المدن والإفراج عن الأسرى.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: release prisoners",
    ),
    text(
        "condition-in-a-participle",
        "دعت {A} {B} إلى سحب قواتها من المدن، مؤكدة ضرورة وقف القصف.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: cease attacks",
    ),
    text(
        "condition-of-who-demands-besides",
        "انتقدت {A} القصف على الجبهة، مطالبة {B} بسحب قواتها من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text("must-of-the-other", "أكدت {A} أن على {B} الانسحاب من المدن.", "demand A>B: withdraw withdrawal"),
    text(
        "restraint-of-two",
        "دعت {M} {A} و{B} إلى ضبط النفس بعد الغارات على المدن.",
        "demand M>A,B: refrain attacks",
    ),
    text(
        "terms-fulfilled-listed",
        "قالت {A} إن الهدنة معلقة على تنفيذ عدة شروط: انسحاب القوات {B:f} من المدن ووقف الهجمات.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: cease attacks",
    ),
    text(
        "terms-among-which",
        "جددت {A} شروطها للهدنة التي من بينها انسحاب القوات {B:f} من المدن والإفراج عن الأسرى.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: release prisoners",
        "maybe truce *",
    ),
    text(
        "talks-depend-on",
        "قالت {A} إن استئناف المفاوضات يتوقف على انسحاب القوات {B:f} من المدن.",
        "demand A>B: withdraw withdrawal",
        "maybe contact *",
    ),
    text("must-upon-the-other", "قالت {A} في بيان: على {B} الانسحاب من المدن.", "demand A>B: withdraw withdrawal"),
    text(
        "demand-of-we",
        "قالت {A} في بيان: نطالب {B} بالانسحاب من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demand-that-it-makes",
        "قالت {A} إنها تطالب {B} بالالتزام بالاتفاق والانسحاب من المدن.",
        "demand A>B: comply compliance",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "quoted-as-saying",
        "نقلت صحيفة عن {A} قولها إن على {B} الانسحاب من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "no-talks-as-long-as",
        "قالت {A} إنه لا حوار مع {B} طالما استمرت الهجمات على المدن.",
        "demand A>B: cease attacks",
    ),
    text("must-of-itself", "شددت {A} على ضرورة أن تتحلى القوات {A:f} بالمسؤولية في حماية المدنيين بعد الهدنة."),
    text(
        "no-truce-but-by",
        "قالت {A} إنه لا هدنة إلا بانسحاب القوات {B:f} من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "no-deal-that-lacks",
        "قالت {A} إنها لن تقبل أي تسوية لا تشمل انسحاب القوات {B:f} من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-hangs-on",
        "قالت {A} إن وقف إطلاق النار مرهون بإنهاء الحصار ودفع رواتب الموظفين.",
        "demand A>?: lift humanitarian_access",
        "demand A>?: provide sanctions",
    ),
    text(
        "demands-that-include",
        "تتضمن مطالب {A} وقف الهجمات ورفع الحصار وعودة النازحين إلى مدنهم بعد الهدنة.",
        "demand A>?: cease attacks",
        "demand A>?: lift humanitarian_access",
        "demand A>?: allow civilians",
    ),
    text(
        "asked-of",
        "طلبت {A} من {B} سحب قواتها من المدن قبل أي هدنة.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demanded-as-condition",
        "تتمسك {A} بانسحاب القوات {B:f} من المدن ورفع الحصار كشرط للإفراج عن الرهائن.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: lift humanitarian_access",
    ),
    text(
        "list-behind-a-relative",
        "شددت {A} على ضرورة انسحاب القوات {B:f} من النقاط التي تحتلها ووقف القصف وإعادة الأسرى.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: cease attacks",
        "demand A>*: release prisoners",
    ),
    text("only-if", "قالت {A} إن هجماتها ستتوقف فقط إذا رفعت {B} الحصار.", "demand A>B: lift humanitarian_access"),
    text(
        "assured-against-raids",
        "قالت {A} إنها لن تعود إلى المفاوضات قبل حصولها على ضمانات بعدم شن هجمات جديدة.",
        "demand A>?: ensure security_guarantees",
    ),
    text(
        "conditions-by-adjective",
        "وتشمل الشروط {A:f} انسحاب القوات {B:f} من المدن قبل أي هدنة.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "tied-to",
        "تربط {A} انسحاب قواتها من المدن بوقف القصف ورفع الحصار.",
        "demand A>?: cease attacks",
        "demand A>?: lift humanitarian_access",
    ),
    text(
        "no-foreign-troops",
        "طالبت {A} {B} بالبقاء على الحياد وعدم إدخال قوات أجنبية إلى أراضيها قبل أي هدنة.",
        "demand A>B: ensure alignment",
        "demand A>B: refrain foreign_forces",
    ),
    text(
        "disarmament-and-recognition",
        "اشترطت {A} نزع سلاح {B} واعترافها بحدودها قبل أي هدنة.",
        "demand A>B: disarm disarmament",
        "demand A>*: recognize territory",
    ),
    text(
        "condition-for-talks-to-begin",
        "تشترط {A} الإفراج عن أسيرين لبدء المحادثات مع {B}.",
        "demand A>B: release prisoners",
    ),
    text(
        "first-of-two-names-demands",
        "اتهمت {A} {B} بخرق الهدنة، وطالبت بسحب القوات {B:f} من المدن.",
        "demand A>B: withdraw withdrawal",
        "maybe truce *",
    ),
    text(
        "not-until",
        "قالت {A} إن القتال لن ينتهي حتى تسحب {B} قواتها من المدن.",
        "demand A>B: withdraw withdrawal",
    ),
    text("conditions-met", "أفرجت {A} عن {n:hostage} استجابة لشروط {B} لبدء المحادثات.", "transfer completed: A>? n"),
    text(
        "truce-as-condition",
        "قالت {A} إنها اشترطت وقف إطلاق النار قبل أي مفاوضات.",
        "demand A>?: do ceasefire",
        "maybe truce *",
    ),
    text("condition-release", "اشترطت {A} إفراج {B} عن جميع الأسرى.", "demand A>B: release prisoners"),
    # guarantees
    text(
        "guarantee-safe-passage", "تعهدت {A} بضمان ممر آمن للمقاتلين {B:people}.", "guarantee given: A>B safe_passage"
    ),
    text(
        "guarantee-surrender",
        "أكدت {A} أنها تضمن حياة الجنود {B:people} في حال استسلامهم وفقا للقانون الدولي.",
        "guarantee offered: A>B life if surrender under international_law",
    ),
    text(
        "guarantee-readiness",
        "أعلنت {A} استعدادها لتأمين خروج آمن للمقاتلين {B:people}.",
        "guarantee offered: A>B safe_passage",
    ),
    text(
        "guarantor-states",
        "أرسلت {A} و{B}، الدول الضامنة لعملية السلام، مراقبين.",
        "guarantee given: A>? implementation",
        "guarantee given: B>? implementation",
    ),
    text(
        "two-ready-to-guarantee",
        "{A} و{B} مستعدتان لتقديم ضمانات أمنية لمصر.",
        "guarantee offered: A>EGY security",
        "guarantee offered: B>EGY security",
    ),
    text(
        "guarantees-from-mediators-too",
        "تلقت {B} ضمانات من الوسطاء ومن الحكومة المصرية تؤكد أن الحرب انتهت.",
        "guarantee given: EGY>B ceasefire",
    ),
    text(
        "fighters-got-guarantees",
        "حصل المقاتلون على ضمانات من {A} بعدم ملاحقتهم بعد القصف.",
        "guarantee given: A>* amnesty",
    ),
    text(
        "corridors-opened",
        "أعلنت {A} فتح ممرات إنسانية لخروج المدنيين من المدينة بعد القصف.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "fighters-allowed-to-leave",
        "سيسمح للمقاتلين بمغادرة المدينة مع أسلحتهم الخفيفة.",
        "guarantee given: ?>* safe_passage",
    ),
    text(
        "fighters-get-a-safe-way",
        "سيحصل المقاتلون على ممر آمن إلى الشمال بعد القصف.",
        "guarantee given: ?>* safe_passage",
    ),
    text(
        "truce-to-open-corridors",
        "أعلنت {A} هدنة لمدة {d} لفتح ممرات إنسانية لإجلاء المدنيين.",
        "truce declared: A d*",
    ),
    text(
        "guaranteed-to-them",
        "أكدت {A} أن على المقاتلين الاستسلام وأنها ستضمن لهم حسن المعاملة.",
        "guarantee given: A>* humane_treatment",
        "maybe demand *",
    ),
    text(
        "secretary-general-calls",
        "انهارت الهدنة. ودعا الأمين العام للأمم المتحدة {A} و{B} إلى وقف القصف.",
        "truce *",
        "demand un>A,B: cease attacks",
    ),
    text("amnesty-announced", "أعلنت {A} عفوا عاما عن المقاتلين {B:people}.", "guarantee given: A>B amnesty"),
    text("promised-amnesty", "وعدت {A} بالعفو عن المقاتلين {B:people}.", "guarantee given: A>B amnesty"),
    text(
        "states-only-counted",
        "أعلن الرئيس {M:m} أن 26 دولة تعهدت بتقديم ضمانات أمنية {A:to} بعد وقف إطلاق النار.",
        "guarantee given: ?>A security",
    ),
    text("progress-on-guarantees", "أعلن المبعوث {M:m} إحراز تقدم كبير في ملف الضمانات الأمنية {A:to}."),
    text("agreement-included", "تضمن الاتفاق بين {A} و{B} ثمانية بنود، منها فتح الطرق."),
    text("pledged-no-pursuit", "تعهدت {A} بعدم ملاحقة المقاتلين {B:people}.", "guarantee given: A>B amnesty"),
    text(
        "guarantees-wanted",
        "تريد {A} ضمانات أمنية من {B}.",
        "demand A>B: guarantee security_guarantees",
    ),
    text(
        "guarantee-with-an-adjective",
        "كشف مصدر عن ضمانة أمريكية بعدم المساس بقادة حماس بعد الهدنة.",
        "guarantee given: USA>* non_aggression",
    ),
    text(
        "are-the-guarantors",
        "قال الوزير إن {A} و{B} هما الدولتان الضامنتان للهدنة.",
        "guarantee given: A>? ceasefire",
        "guarantee given: B>? ceasefire",
    ),
    text(
        "pledged-not-to-attack-foreign-forces",
        "توقف القصف. تعهدت {A} بعدم مهاجمة قوات حفظ السلام خلال انسحابها.",
        "guarantee given: A>* non_aggression",
    ),
    text(
        "corridors-among-terms",
        "ينص الاتفاق بين {A} و{B} على فتح ممرات إنسانية وإطلاق سراح أسرى الحرب.",
        "guarantee given: ?>? humanitarian_access",
        "maybe proposal *",
        "maybe transfer *",
        "maybe exchange *",
    ),
    text(
        "arms-for-an-amnesty",
        "توقف القصف. دعت {A} المقاتلين {B:people} إلى إلقاء السلاح مقابل العفو عنهم.",
        "guarantee offered: A>B amnesty if *",
        "maybe demand *",
    ),
    text(
        "works-with-two-to-ensure",
        "ستعمل {M} مع {A} و{B} لضمان التنفيذ الكامل للاتفاق بعد الهدنة.",
        "guarantee given: M>A,B implementation",
        "maybe proposal *",
        "maybe truce *",
    ),
    text(
        "leaving-under-a-guarantee",
        "ينص الاتفاق على خروج المقاتلين {B:people} من المدينة بضمانة قطرية.",
        "guarantee given: QAT>B safe_passage",
        "maybe proposal *",
    ),
    text(
        "bail-is-no-guarantee",
        "قررت المحكمة الإفراج عن المتهمين بعد الحرب بضمان محل الإقامة مع منعهم من مغادرة البلاد.",
    ),
    text("no-guarantees", "لم تقدم {A} أي ضمانات."),
    # contacts
    text(
        "open-to-negotiations",
        "قالت {A} إنها منفتحة على التفاوض مع {B} إذا توقفت الهجمات.",
        "contact talks: A, B",
        "maybe demand *: *",
    ),
    text(
        "mediators-in-talks",
        "تجري {A} و{B} محادثات حول الهدنة، وتعمل {M} كوسيط في المحادثات.",
        "contact talks: A, B",
    ),
    text(
        "minister-of-ours",
        "تلقى وزير الخارجية اتصالا هاتفيا من نظيره {B:m} لبحث الهدنة. وأعرب الوزير عن ترحيب {A} بهذه الجهود.",
        "contact phone_call: A, B",
        "maybe truce *: *",
    ),
    text(
        "had-spoken-with",
        "وكانت {A} قد تحدثت مع {B} حول الهدنة.",
        "contact unspecified: A, B",
    ),
    text(
        "presence-of-both",
        "عقدت لجنة الهدنة اجتماعا بحضور {A} و{B}.",
        "contact meeting: A, B",
    ),
    text("talks", "أجرت {A} و{B} محادثات في جنيف.", "contact talks: A, B"),
    text(
        "calls-one-by-one",
        "أجرى وزير الخارجية {M:m} اتصالين هاتفيين مع {A} و{B} بشأن الهدنة.",
        "contact phone_call: A, M",
        "contact phone_call: B, M",
    ),
    text("ready-for-talks", "أعلنت {A} استعدادها للتفاوض مع {B} بشأن الهدنة.", "contact talks: A, B"),
    text("no-part-in-talks", "أعلنت {A} أنها لن تشارك في المحادثات مع {B} بشأن الهدنة.", "contact talks: A, B"),
    text(
        "told-on-the-phone",
        "في اتصال هاتفي مع {A}، دعت {M} إلى هدنة.",
        "contact phone_call: A, M",
        "truce proposed: M ?",
    ),
    text("went-and-met", "وصل الوفد {A:m} إلى أوسلو والتقى مسؤولين من {M} لبحث الهدنة.", "contact meeting: A, M"),
    text("first-direct-talks", "أجرت {A} و{B} أول محادثات مباشرة منذ سنوات.", "contact talks: A, B"),
    text("terms-for-talks", "رفضت {A} شروط {B} لوقف إطلاق النار وبدء المحادثات.", "answer rejected: A", "truce *"),
    text(
        "recalled-in-a-meeting",
        "التقى الرئيس {M:m} الرئيس {A:m} في أوسلو لبحث الهدنة.",
        "contact meeting: A, M",
        "وجرى خلال اللقاء بحث الهدنة ودور {M} و{A} في تثبيتها.",
    ),
    text(
        "urged-them",
        "التقى المبعوث {M:m} مسؤولين من {A} وحثهم على وقف الهجمات.",
        "contact meeting: A, M",
        "demand M>A: cease attacks",
    ),
    text("said-it-will-not-talk", "قالت {A} إنها لن تجري مفاوضات مع {B}.", "contact talks: A, B"),
    text("possible-talks", "أعلنت {A} شروطا للمحادثات المحتملة بينها وبين {B} بشأن الهدنة."),
    text("left-talks", "انسحبت {A} من المحادثات مع {B}.", "contact talks: A, B"),
    text("calls-off-talks", "ألغيت المحادثات المقررة الأربعاء بين {A} و{B}.", "contact talks: A, B"),
    text("discussed-with", "بحث الرئيس {A:m} مع نظيره {B:m} وقف إطلاق النار.", "contact unspecified: A, B"),
    text("tariff-talks", "أجرت {A} و{B} محادثات بشأن رسوم جمركية وموازنة الشركات وأجور العمال."),
    text("market-rose", "ارتفعت بيتكوين والأسهم بعد محادثات {A} و{B}."),
    text(
        "met-in-a-capital",
        "التقى رئيس الوفد {A:m}، في العاصمة العمانية مسقط، وزير الخارجية {M:m} لبحث الهدنة.",
        "contact meeting: A, M",
    ),
    text(
        "met-by-mediation",
        "عقد وزير الدفاع {A:m} ونظيره {B:m} في جدة اجتماعا برعاية سعودية لبحث الهدنة.",
        "contact meeting: A, B",
    ),
    text(
        "envoy-posted",
        "بحث المبعوث {M:m} الخاص إلى الصومال، مع وزير الخارجية {A:m}، تثبيت الهدنة.",
        "contact unspecified: A, M",
    ),
    text(
        "members-met",
        "اجتمع السفير {M:m} لدى الصومال مع أعضاء من الوفد {A:m} لبحث الهدنة.",
        "contact meeting: A, M",
    ),
    text("mediator-met", "التقى الوفد {A:m} الوسيط {M:m} في جنيف لبحث الهدنة.", "contact meeting: A, M"),
    text(
        "ready-for-a-swap-of-an-agreed-number",
        "أعلنت {A} استعدادها لإطلاق سراح {n:hostage} مقابل عدد متفق عليه من الأسرى لدى {B}.",
        "exchange proposed: A>B n; B>A ?",
    ),
    text(
        "gap-behind-the-same-preposition",
        "أفرجت {A} عن {n:prisoner} و{B} عن 44 في إطار صفقة تبادل.",
        "exchange completed: A>B n; B>A 44",
    ),
    text(
        "swap-with-for-attached",
        "قايضت {A} 40 أسيرا بثلاثة أسرى لدى {B}.",
        "exchange completed: A>B 40; B>A 3",
    ),
    text(
        "asked-for-under-a-proposed-agreement",
        "تطالب {A} بالإفراج عن 1000 أسير مقابل إطلاق سراح 33 محتجزا لدى {A} في المرحلة الأولى من الاتفاق المقترح مع {B}.",
        "exchange proposed: A>B 33; B>A 1000",
        "demand A>B: release prisoners",
    ),
    text("exchange-discussed", "ناقشت {A} و{B} تبادل الأسرى."),
    text("presidents-call", "جرى اتصال هاتفي بين الرئيس {A:m} والرئيس {B:m}.", "contact phone_call: A, B"),
    # several sentences
    text(
        "news",
        "تبادلت {A} و{B} {n:prisoner} من كل جانب بوساطة {M}.",
        "exchange completed: A>B n; B>A n, mediator M",
        "ومن جهة أخرى اتفقت {A} و{B} على هدنة لمدة {d}.",
        "truce agreed: ? d",
        "واشترطت {A} انسحاب القوات {B:f} من المدينة.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "condition-two-share-verb",
        "اشترطت {A} وقف التعبئة وإعادة التسليح في {B}.",
        "demand A>B: cease mobilization",
        "demand A>B: cease rearmament",
    ),
    text("pointed-out-that", "لا تزال الجهود متعثرة، وأشارت {M} إلى أن هدنة جديدة وإطلاق الأسرى ممكنان."),
    text("no-conditions", "قبلت {A} مقترح {M} لهدنة مدتها {d} دون أي شروط.", "truce *: M d", "answer accepted: A"),
    text(
        "readout",
        "أجرى الرئيس {A:m} اتصالا هاتفيا مع الرئيس {M:m}.",
        "contact phone_call: A, M",
        "واقترح الرئيس {M:m} هدنة لمدة {d} بين {A} و{B}.",
        "truce proposed: M d",
        "وأعلن الرئيس {A:m} أن {A} ستسلم {n:prisoner} إلى {B} كبادرة حسن نية.",
        "transfer announced: A>B n",
    ),
    text("passive", "أُفرج عن {n:prisoner} لدى {A} مقابل {m:prisoner} لدى {B}.", "exchange completed: A>B n; B>A m"),
    text("demand-before-talks", "طالبت {A} {B} بسحب قواتها قبل أي مفاوضات.", "demand A>B: withdraw withdrawal"),
    text("not-agreed", "لم توافق {A} على وقف إطلاق النار.", "answer rejected: A", "truce rejected: ? ?"),
    text("received-remains", "استعادت {A} جثامين {n:soldier}.", "transfer completed: ?>A n"),
    text("condition-hinged", "رهنت {A} وقف إطلاق النار بانسحاب القوات {B:f}.", "demand A>B: withdraw withdrawal"),
    text("other-sides-leader-said", "قال رئيس الوزراء {B:m} إن {A} ستفرج عن {n:hostage}.", "transfer announced: A>? n"),
    text("from-jails", "عاد {n} من الجنود {A:people} من سجون {B}.", "transfer completed: B>A n"),
    text(
        "welcomed-the-freeing",
        "رحبت {M} بإفراج {A} عن {n} من أسرى الحرب {B:people}.",
        "transfer completed: A>B n",
        "maybe acknowledgement *",
    ),
    text(
        "bodies-of-forces",
        "شملت الصفقة بين {A} و{B} تبادل رفات 4 قتلى من قوات تابعة {A:to}، مقابل جثة قتيل.",
        "exchange completed: A>B 1; B>A 4",
    ),
    text("freed-from-one-side-only", "أعلنت {A} إطلاق سراح {n:detainee} من جانب واحد.", "transfer *: A>? n"),
    text("verb-last", "{A} و{B} اتفقتا على هدنة لمدة {d}.", "truce agreed: ? d"),
    text("date-first", "في 19 مارس تبادلت {A} و{B} {n:prisoner} من كل جانب.", "exchange completed: A>B n; B>A n"),
]
