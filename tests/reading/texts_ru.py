"""Russian texts with slots, of any conflict, and what they say."""

from .slots import Count, Language, Length, Side, text


def _side(id: str, cases: str, adjective: str = "") -> Side:
    """A party by its cases: nominative, genitive, dative, instrumental; ``adjective`` without its ending."""
    nom, gen, dat, ins = cases.split("|")
    forms = {"name": nom, "gen": gen, "dat": dat, "ins": ins}
    if nom[-1] not in "аяС":
        forms["masculine"] = ""
    if adjective:
        forms |= {
            "m": f"{adjective}ий",
            "m_ins": f"{adjective}им",
            "people": f"{adjective}их",
            "dat_people": f"{adjective}им",
            "f": f"{adjective}ая",
            "side_dat": f"{adjective}ой",
            "side_ins": f"{adjective}ой стороной",
        }
        if adjective.endswith("н"):
            forms["m"] = f"{adjective}ый"
    return Side(id, forms)


_NOUNS = {  # 1, 2 to 4, 5 and more
    "prisoner": ("военнопленного", "военнопленных", "военнопленных"),
    "detainee": ("задержанного", "задержанных", "задержанных"),
    "hostage": ("заложника", "заложников", "заложников"),
    "soldier": ("военнослужащего", "военнослужащих", "военнослужащих"),
}
_WORDS = {
    2: "двух",
    7: "семь",
    15: "пятнадцать",
    23: "двадцать трёх",
    48: "сорок восемь",
    120: "сто двадцать",
    300: "триста",
}


def _write(value: int, style: str, noun: str) -> str:
    number = {"digits": str(value), "words": _WORDS.get(value, ""), "space": f"{value:,}".replace(",", "\u00a0")}[style]
    return f"{number} {_NOUNS[noun][1]}" if noun else str(value)


RUSSIAN = Language(
    tag="ru",
    pairs=[
        (
            _side("ARM", "Армения|Армении|Армении|Арменией", "армянск"),
            _side("AZE", "Азербайджан|Азербайджана|Азербайджану|Азербайджаном", "азербайджанск"),
        ),
        (
            _side("RUS", "Россия|России|России|Россией", "российск"),
            _side("UKR", "Украина|Украины|Украине|Украиной", "украинск"),
        ),
        (
            _side("ISR", "Израиль|Израиля|Израилю|Израилем", "израильск"),
            _side("hamas", "группировка ХАМАС|группировки ХАМАС|группировке ХАМАС|группировкой ХАМАС"),
        ),
        (
            _side("IND", "Индия|Индии|Индии|Индией", "индийск"),
            _side("PAK", "Пакистан|Пакистана|Пакистану|Пакистаном", "пакистанск"),
        ),
        (
            _side("ETH", "Эфиопия|Эфиопии|Эфиопии|Эфиопией", "эфиопск"),
            _side("ERI", "Эритрея|Эритреи|Эритрее|Эритреей", "эритрейск"),
        ),
        (
            _side("THA", "Таиланд|Таиланда|Таиланду|Таиландом", "таиландск"),
            _side("KHM", "Камбоджа|Камбоджи|Камбодже|Камбоджей", "камбоджийск"),
        ),
    ],
    mediators=[
        _side("QAT", "Катар|Катара|Катару|Катаром", "катарск"),
        _side("EGY", "Египет|Египта|Египту|Египтом", "египетск"),
        _side("USA", "США|США|США|США", "американск"),
        _side("TUR", "Турция|Турции|Турции|Турцией", "турецк"),
        _side("NOR", "Норвегия|Норвегии|Норвегии|Норвегией", "норвежск"),
        _side("CHE", "Швейцария|Швейцарии|Швейцарии|Швейцарией", "швейцарск"),
    ],
    counts=[
        Count(value, style, _write)
        for value, style in (
            (175, "digits"),
            (96, "digits"),
            (1250, "space"),
            (340, "digits"),
            (23, "words"),
            (15, "words"),
            (2, "words"),
            (7, "words"),
            (1000, "digits"),
            (48, "words"),
            (120, "words"),
            (5, "digits"),
            (300, "words"),
            (61, "digits"),
        )
    ],
    lengths=[
        Length("P30D", {"plain": "30 дней", "adj": "30-дневное", "gen": "30-дневного"}),
        Length("PT72H", {"plain": "72 часа", "adj": "72-часовое", "gen": "72-часового"}),
        Length("P3D", {"plain": "три дня", "adj": "трёхдневное", "gen": "трёхдневного"}),
        Length("P2M", {"plain": "два месяца", "adj": "двухмесячное", "gen": "двухмесячного"}),
        Length("P1W", {"plain": "одну неделю", "adj": "недельное", "gen": "недельного"}),
        Length("P10D", {"plain": "десять дней", "adj": "десятидневное", "gen": "десятидневного"}),
        Length("PT48H", {"plain": "48 часов", "adj": "48-часовое", "gen": "48-часового"}),
    ],
    news=[
        "Цены на нефть во вторник выросли на 3 процента.",
        "Сборная выиграла товарищеский матч со счётом 2:1.",
        "Министр открыл книжную ярмарку, в которой участвуют 40 издательств.",
    ],
)

TEXTS = [
    text(
        "n-for-n", "{A} и {B} провели обмен военнопленными по формуле {n} на {n}.", "exchange completed: A>B n; B>A n"
    ),
    text(
        "will-n-for-n",
        "{A} и {B} проведут обмен военнопленными по формуле {n} на {n}.",
        "exchange announced: A>B n; B>A n",
    ),
    text(
        "freed-in-exchange",
        "{A} освободит {n:hostage} в обмен на {m:detainee}, которых освободит {B}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "peacekeepers-of-a-state",
        "Командующий миротворцами {M:gen} сообщил, что {A:dat} передали {n:prisoner}.",
        "transfer completed: ?>A n",
    ),
    text(
        "soldiers-and-civilians-each",
        "{A} и {B} провели обмен пленными. Каждая сторона освободила 240 военных и 130 гражданских.",
        "exchange completed: A>B 370; B>A 370",
    ),
    text(
        "so-many-from-each-side",
        "{A} и {B} договорились обменять всех тяжелораненых пленных. Это будет не менее 1000 человек с каждой стороны.",
        "exchange agreed: A>B ≥1000; B>A ≥1000",
    ),
    text(
        "took-place-before-something-planned",
        "Обмен пленными между {A:ins} и {B:ins} состоялся в среду накануне запланированной эвакуации.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "prisoners-of-a-group-from-jail",
        "Правительство Афганистана освободило {n} заключенных талибов из тюрьмы Баграм.",
        "transfer completed: AFG>taliban n",
    ),
    text("handed-over", "{A} {A:передал|передала} {B:dat} {n:prisoner}.", "transfer completed: A>B n"),
    text(
        "goodwill",
        "В качестве жеста доброй воли {A} {A:освободил|освободила} {n:detainee}.",
        "transfer completed: A>? n",
    ),
    text("remains", "{A} {A:передал|передала} {B:dat} тела {n:soldier}.", "transfer completed: A>B n"),
    text(
        "mediated",
        "При посредничестве {M:gen} {A} и {B} обменялись пленными по формуле {n} на {n}.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text(
        "one-side-about-so-many",
        "По условиям сделки {A} освободит {n:prisoner}, {B} — около 1900 заключённых.",
        "exchange agreed: A>B n; B>A ~1900",
    ),
    text(
        "two-kinds-came-home",
        "На родину вернулись 185 {A:people} военнослужащих и 20 гражданских лиц. "
        "Взамен {B:dat} передали 150 военнопленных и шесть гражданских.",
        "exchange completed: A>B 156; B>A 205",
    ),
    text(
        "two-kinds-after-a-gap",
        "{A} и {B} провели обмен: {A} {A:освободил|освободила} 185 военных и 20 гражданских, "
        "{B} — 150 военных и шесть гражданских.",
        "exchange completed: A>B 205; B>A 156",
    ),
    text(
        "came-home-then-exchange",
        "На родину вернулись {n} {A:people} военнослужащих. Взамен {B:dat} передали {m} военнопленных. "
        "Обмен пленными между {A:ins} и {B:ins} стал возможен при посредничестве {M:gen}.",
        "exchange completed: A>B m; B>A n, mediator M",
    ),
    text(
        "exchange-then-own",
        "{A} и {B} провели обмен военнопленными. {B} {B:получил|получила} {n} своих военных. "
        "В свою очередь {A} {A:вернул|вернула} {m} своих военнослужащих.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "exchange-recalled",
        "{A} и {B} обменялись пленными по формуле {n} на {n}. "
        "Напомним, неделей ранее {A} {A:вернул|вернула} из плена {m} военнослужащих.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "exchange-named-after",
        "{A} {A:вернул|вернула} из плена {n} защитников. Обмен состоялся при посредничестве {M:gen}.",
        "exchange completed: ?>A n; A>? ?, mediator M",
    ),
    text(
        "handed-and-got",
        "{A} {A:передал|передала} {B:dat} тела {n:soldier} и {A:получил|получила} {m} тел.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "bodies-by-side",
        "{A} и {B} обменялись телами погибших: {A} {A:получил|получила} {n} тел, {B} — {m}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "exchange-of-dead-soldiers",
        "{A} и {B} провели обмен телами погибших военных. {B:dat} переданы тела {n:soldier}, {A:dat} — тела {m:soldier}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "planned-and-put-off",
        "Обмен пленными между {A:ins} и {B:ins}, намеченный на среду, отложен.",
        "exchange postponed: A>B ?; B>A ?",
    ),
    text(
        "denied-to-be-off",
        "В министерстве опровергли сообщения о том, что обмен пленными между {A:ins} и {B:ins} сорван.",
        "exchange announced: A>B ?; B>A ?",
    ),
    text("list-for-exchange", "{M} {M:передал|передала} {A:dat} список из {n} пленных для обмена."),
    text("lists-exchanged", "{A} и {B} обменялись списками пленных."),
    text(
        "left-prisons",
        "{A} {A:освободил|освободила} {n:hostage}, а из тюрем {B:gen} вышли {m} человек.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "proposals-include",
        "Предложения включают освобождение {n:hostage} {A:ins} в обмен на {m} заключённых, которых удерживает {B}.",
        "exchange proposed: A>B n; B>A m",
    ),
    text(
        "seventh-since",
        "{A} и {B} провели седьмой с начала года обмен пленными в формате {n} на {n}.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "man-for-man",
        "{A} и {B} произвели обмен в формате {n} на {n}.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "each-got-theirs",
        "{n} {A:people} военных освобождены из плена. {B} {B:получил|получила} {m} своих военных.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "noun-left-out",
        "Домой вернулись {n} {A:people} военнослужащих и {m} {B:people}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "whom-they-held",
        "Домой вернулись {n} {A:people} военнослужащих, захваченных {B:ins} в мае.",
        "transfer completed: B>A n",
    ),
    text(
        "bodies-got",
        "{A} и {B} воюют год. {A} {A:получил|получила} тела {n:soldier}.",
        "transfer completed: B>A n",
    ),
    text(
        "name-for-name",
        "{A} и {B} провели обмен заключёнными. {A} {A:обменял|обменяла} Ивана Петрова на Петра Иванова.",
        "exchange completed: A>B 1; B>A 1",
    ),
    text(
        "got-back-from",
        "{A} {A:вернул|вернула} из плена {B:gen} троих детей.",
        "transfer completed: B>A 3",
    ),
    text(
        "held-where", "{A:dat} вернули {n:soldier} с территории, подконтрольной {B:dat}.", "transfer completed: B>A n"
    ),
    text(
        "sent-back-as-many",
        "{A} {A:вернул|вернула} из плена {n:soldier}, передав {B:dat} столько же пленных.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "verb-of-its-own",
        "{A} {A:передал|передала} {B:dat} {n:soldier}, {m} военных вернулись домой из {B:gen}.",
        "exchange completed: A>B n; B>A m",
    ),
    text("not-one", "{A} не {A:передал|передала} {B:dat} ни одного пленного."),
    text(
        "all-prisoners",
        "{A} {A:предложил|предложила} {B:dat} обменять всех пленных.",
        "exchange proposed: A>B ?; B>A ?",
    ),
    text(
        "between-the-two",
        "Переговоры {A:gen} и {B:gen} завершились. Стороны обменяются пленными: {n} на {n}.",
        "exchange announced: A>B n; B>A n",
        "maybe contact *: A, B",
    ),
    text(
        "agreed-but-not-held",
        "Обмен пленными, о котором договорились {A} и {B}, не состоялся.",
        "exchange cancelled: A>B ?; B>A ?",
    ),
    text(
        "in-exchange-for-soldiers",
        "{A} и {B} договорились об освобождении пленных: {n} солдат в обмен на {m} военных.",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "got-fewer",
        "{A} {A:вернул|вернула} {B:dat} {n:soldier}, а {A:получил|получила} {m}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "mediator-in-talks",
        "МИД {M:gen}, выступивший посредником на переговорах между {A:ins} и {B:ins}, сообщил о перемирии.",
        "contact talks: A, B",
        "maybe truce *: *",
    ),
    text(
        "talks-possible",
        "Переговоры между {A:ins} и {B:ins} возможны, если обстрелы прекратятся, заявил министр.",
        "contact talks: A, B",
        "maybe demand *",
    ),
    text(
        "ready-to-meet",
        "{A} {A:готов|готова} встретиться с представителями {B:gen}, чтобы обсудить перемирие.",
        "contact meeting: A, B",
        "maybe truce *: *",
    ),
    text(
        "first-meeting-between",
        "Между лидерами {A:gen} и {B:gen} состоялась первая за десять лет встреча, речь шла о перемирии.",
        "contact meeting: A, B",
    ),
    text(
        "negotiators-return",
        "Переговорщики {A:gen} вернулись домой. Перемирие с {B:ins} соблюдается.",
        "maybe truce *: *",
    ),
    text(
        "delegate-at-talks",
        "Член делегации {A:gen} на переговорах с {B:ins} сообщил, что перемирие соблюдается.",
        "contact talks: A, B",
        "maybe truce *: *",
    ),
    text(
        "with-participation-of",
        "Встреча с участием представителей {A:gen}, {B:gen} и {M:gen} была посвящена перемирию.",
        "contact meeting: A, B, M",
    ),
    text(
        "must-begin-talks",
        "Делегации {A:gen} и {B:gen} должны сегодня приступить к переговорам о перемирии.",
        "contact talks: A, B",
    ),
    text(
        "met-mediators",
        "{A} {A:встретился|встретилась} с посредниками, чтобы обсудить перемирие.",
        "contact meeting: A, *",
    ),
    text(
        "received-a-guest",
        "Обстрелы продолжаются. Премьер-министр {A:gen} принял в столице главу МИД {B:gen}.",
        "contact meeting: A, B",
    ),
    text(
        "guest-received-by",
        "Обстрелы продолжаются. Делегацию {B:gen} принял президент {A:gen}.",
        "contact meeting: A, B",
    ),
    text(
        "decision-no-answer",
        "Президент {A:gen} принял решение продлить перемирие.",
        "truce extended: ? ?",
    ),
    text(
        "head-of-a-delegation",
        "Посланник {M:gen} встретится с главой {A:side_dat} делегации, чтобы обсудить перемирие.",
        "contact meeting: A, M",
    ),
    text(
        "joined-adjectives",
        "При посредничестве {M:gen} состоялись армяно-азербайджанские переговоры о перемирии.",
        "contact talks: ARM, AZE",
    ),
    text("contacts-on-exchange", "Идут контакты между {A:ins} и {B:ins} по обмену пленными.", "contact *: A, B"),
    text("exchanges-stopped", "Обмены военнопленными между {A:ins} и {B:ins} прекратились."),
    text("exchanges-so-far", "{A} и {B} провели уже более 60 обменов пленными."),
    text(
        "told-twice",
        "{A} {A:передал|передала} {B:dat} тела {n:soldier}. Тела {n:soldier} были переданы {B:dat}, сообщили журналисты.",
        "transfer completed: A>B n",
    ),
    text(
        "each-with-agent",
        "Достигнута договоренность об обмене пленными: освобождении {n} военных {A:side_ins} и {m} военных {B:side_ins}.",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "way-told-later",
        "{A} и {B} обменялись пленными по формуле {n} на {m}. {A} {A:вернул|вернула} {B:dat} {m} военнослужащих.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "under-the-agreements",
        "Обмен пленными между {A:ins} и {B:ins} проходил в рамках достигнутых договоренностей.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "counted-by-heads",
        "Четверо военнопленных переданы {A:dat}, двое возвращены {B:dat}.",
        "exchange completed: A>B 2; B>A 4",
    ),
    text(
        "adjectives-of-both-sides",
        "Сегодня {A:f} и {B:f} стороны обменялись задержанными.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "prisoners-asked-for-a-truce",
        "{A} {A:предложил|предложила} правительству {B:gen} перемирие на {d} в обмен на освобождение 300 заключённых.",
        "truce proposed: A d",
        "demand A>B: release prisoners",
    ),
    text(
        "step-toward-exchange",
        "{A} {A:освободил|освободила} {n:prisoner}, это шаг к обмену пленными.",
        "transfer completed: A>? n",
    ),
    text(
        "third-gives-to-each",
        "Сотрудники Красного Креста передали {A:side_dat} стороне {n:prisoner}, а {B:side_dat} стороне — {m:prisoner}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "sides-without-noun",
        "Сегодня {A:f} сторона передала {B:side_dat} {n:prisoner}, {B:f} — {m:prisoner}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "members-of-a-group",
        "Сирийская армия освободила {n:prisoner} из группировки «Ахрар аш-Шам» взамен на освобождение {m:prisoner}.",
        "exchange completed: SYR>ahrar-al-sham n; ahrar-al-sham>SYR m",
    ),
    text(
        "within-an-action",
        "{A} и {B} провели обмен пленными. В рамках акции по формуле «{n} на {n}» стороны освободили по {n} человек.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "bodies-of-more",
        "{A} {A:передал|передала} {B:dat} тела ещё {n} погибших военных.",
        "transfer completed: A>B n",
    ),
    text(
        "for-its-part",
        "{A} {A:освободил|освободила} {n:hostage}. Их осмотрели врачи. "
        "Со своей стороны {B} {B:освободил|освободила} {m} заключённых.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "due-to-free",
        "{A} теперь {A:должен|должна} освободить {n:hostage}, а {B} — {m:detainee}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "in-four-years",
        "За четыре года {A} {A:вернул|вернула} из плена {n} военнослужащих.",
    ),
    text(
        "captivity-of",
        "{A} {A:вернул|вернула} из плена {B:gen} {n} военнослужащих.",
        "transfer completed: B>A n",
    ),
    text(
        "in-quotation-marks",
        "{A} и {B} обменялись пленными по формуле {n} на {n}. Кроме того, {A:dat} вернули 20 «гражданских лиц».",
        "exchange completed: A>B n; B>A n",
        "transfer completed: B>A 20",
    ),
    text(
        "mediating-side-before",
        "При посредничестве катарской стороны {A} {A:передал|передала} {B:dat} {n} пленных.",
        "transfer completed: A>B n, mediator QAT",
    ),
    text(
        "out-of-so-many",
        "{A} освободит семь женщин и детей из 237 заложников.",
        "transfer announced: A>? 7",
    ),
    text(
        "deal-they-are-ready-for",
        "{A} {A:готов|готова} заключить сделку, по которой все пленные будут освобождены в обмен на заключённых, которых отпустит {B}.",
        "exchange proposed: A>B ?; B>A ?",
    ),
    text(
        "talks-on-number",
        "Продолжаются переговоры об обмене {n:prisoner} между {A:ins} и {B:ins}.",
        "exchange proposed: A>B ?; B>A ?",
        "maybe contact *: A, B",
    ),
    text("year-ago", "Год назад {A} и {B} обменялись пленными по формуле {n} на {n}."),
    text(
        "truce-extension-if",
        "{A} заявляет, что продлит перемирие на {d}, если {B} отведёт войска.",
        "truce proposed: A ? by d",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-linked-to",
        "{A} увязывает перемирие с выводом войск {B:gen} из приграничных городов.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "strikes-unless-freed",
        "{A} {A:пригрозил|пригрозила} возобновить удары, если {B} не освободит заложников.",
        "demand A>B: release hostages",
    ),
    text(
        "if-not-freed-strikes-again",
        "Если {B} не выведет войска, {A} возобновит удары.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "if-a-truce-is-not-broken",
        "{A} {A:пообещал|пообещала} освободить заложников, если перемирие не будет нарушено. {B} пока молчит.",
        "demand A>*: comply compliance",
        "maybe transfer *",
    ),
    text(
        "if-exercises-are-dropped",
        "Обстрелы прекратились. {A} {A:готов|готова} к переговорам, если {B} отменит летние учения.",
        "demand A>B: lift other",
        "maybe contact *",
    ),
    text(
        "truce-depends-on",
        "{A} ставит прекращение огня в зависимость от разоружения {B:gen}.",
        "demand A>B: disarm disarmament",
    ),
    text(
        "bullets-for-whom-the-head-tells",
        "{A} {A:выдвинул|выдвинула} {B:dat} следующие требования:\n- вывести войска;\n- провести выборы.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: do governance",
    ),
    text(
        "counted-conditions-for-whom",
        "{A} {A:выдвинул|выдвинула} {B:dat} три условия. {B} должен вывести войска и отказаться от вступления в НАТО.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: refrain alignment",
    ),
    text(
        "raids-on-a-third",
        "{A} {A:назвал|назвала} условия перемирия: прекращение ударов по {M:dat} и вывод войск {B:gen}.",
        "demand A>*: cease attacks",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demanded-for-long",
        "Обстрелы прекратились. {A} давно {A:требовал|требовала} от {B:gen} вывести войска.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "foreign-troops-stay",
        "{A} {A:заявил|заявила}, что переговоров не будет, пока иностранные войска остаются в горах.",
        "demand A>?: withdraw foreign_forces",
        "maybe contact *",
    ),
    text(
        "such-a-condition-was-put",
        "Обстрелы не утихают. {B} {B:должен|должна} вывести войска. Такое условие {A:выдвинул|выдвинула} {A}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "on-this-insists",
        "Освобождение всех заложников: на этом настаивает {A} в споре с {B:ins}.",
        "demand A>B: release hostages",
    ),
    text(
        "gave-hours-for-a-release",
        "{A} {A:дал|дала} {B:dat} 72 часа на освобождение заложников.",
        "demand A>B: release hostages",
    ),
    text(
        "demands-before-it-comes-back",
        "Обстрелы не утихают. {A} требует от {B:gen} вывести войска, прежде чем возобновить переговоры.",
        "demand A>B: withdraw withdrawal",
        "maybe contact *",
    ),
    text(
        "an-end-to-the-war-in-a-list",
        "{A} настаивает на завершении войны и выводе войск {B:gen}.",
        "demand A>B: cease ceasefire",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "guarantees-of-an-end",
        "{A} настаивает на выводе войск {B:gen} и гарантиях прекращения войны.",
        "demand A>B: withdraw withdrawal",
        "demand A>?: * security_guarantees",
    ),
    text(
        "presses-demanding",
        "Вашингтон оказывает давление на Хартум, требуя вывести войска из города.",
        "demand USA>SDN: withdraw withdrawal",
    ),
    text(
        "said-in-the-command",
        "{B} {B:должен|должна} вывести войска до полуночи, заявили в командовании армии {A:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "terms-that-nobody-tells",
        "Обстрелы не утихают. {A} готова к переговорам при условии выполнения ряда условий.",
        "maybe contact *",
    ),
    text("importance-of-an-end", "Президент подчеркнул важность завершения войны между {A:ins} и {B:ins}."),
    text(
        "published-an-appeal-to",
        "Обстрелы не утихают. Руководство армии {A:gen} опубликовало призыв к {B:dat} вывести войска из города.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "strikes-unless-they-stop",
        "{A} {A:заявил|заявила}, что нанесет новые удары, если {B} не прекратит обстрелы.",
        "demand A>B: cease attacks",
    ),
    text(
        "spokesman-of-the-president",
        "Официальный представитель президента {A:gen} Омар Дарани заявил, что {B} {B:должен|должна} вывести войска.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "since-the-moment",
        "С момента подписания мирного соглашения прошел год. {A} и {B} обмениваются обстрелами.",
        "maybe proposal agreed: *",
    ),
    text(
        "must-be-the-first-to-declare",
        "{B} {B:должен|должна} первым объявить прекращение огня, заявил официальный представитель МИД {A:gen}.",
        "demand A>B: * ceasefire",
    ),
    text(
        "terms-on-which-behind-a-colon",
        "{A} {A:назвал|назвала} условия, при которых прекратит огонь: вывод войск {B:gen} и снятие блокады.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: lift humanitarian_access",
        "maybe truce *: * ?",
    ),
    text("truce-proposed", "{A} {A:предложил|предложила} прекращение огня на {d}.", "truce proposed: A d"),
    text("truce-proposed-adj", "{M} {M:предложил|предложила} {A:dat} {d:adj} перемирие.", "truce proposed: M d"),
    text(
        "peace-plan-presented",
        "{M} {M:представил|представила} мирный план из 12 пунктов. {A} {A:отверг|отвергла} план.",
        "proposal rejected: M settlement",
        "answer rejected: A",
    ),
    text(
        "draft-on-peacekeepers",
        "{M} {M:внес|внесла} проект резолюции о размещении миротворцев на границе.",
        "proposal proposed: M foreign_forces",
    ),
    text(
        "plan-providing-for",
        "{M} {M:предложил|предложила} план, предусматривающий вывод войск из города.",
        "proposal proposed: M withdrawal",
    ),
    text(
        "deal-by-which",
        "{A} и {B} подписали соглашение, по которому войска покинут город после месяца боев.",
        "proposal agreed: ? withdrawal",
    ),
    text("day-of-signing", "Гарантии вступят в силу в день подписания мирного договора между {A:ins} и {B:ins}."),
    text(
        "after-signing",
        "После подписания мирного договора между {A:ins} и {B:ins} прошел месяц.",
        "proposal agreed: ? settlement",
    ),
    text(
        "end-of-conflict-signed",
        "{A} и {B} подписали мирное соглашение. Декларация о завершении конфликта опубликована.",
        "proposal agreed: ? settlement",
    ),
    text("peace-signed", "{A} и {B} подписали мирное соглашение.", "proposal agreed: ? settlement"),
    text(
        "peace-was-signed",
        "Мирный договор между {A:ins} и {B:ins} был подписан в Найроби в марте.",
        "proposal agreed: ? settlement",
    ),
    text(
        "deal-on-withdrawal",
        "{A} и {B} достигли соглашения об отводе войск от границы после месяца столкновений.",
        "proposal agreed: ? withdrawal",
    ),
    text("agreed-to-withdraw", "{A} и {B} договорились о выводе войск из города.", "proposal agreed: ? withdrawal"),
    text("peace-close", "{A} и {B} близки к подписанию мирного соглашения, сообщил спецпосланник."),
    text("pact-on-trade", "{A} и {B} подписали соглашение о рыболовстве и таможенных пошлинах."),
    text("truce-agreed", "{A} и {B} договорились о прекращении огня на {d}.", "truce agreed: ? d"),
    text(
        "truce-offer-came-from",
        "{A} {A:принял|приняла} предложение прекратить огонь на {d}. Предложение исходило от {M:gen}.",
        "truce proposed: M d",
        "answer accepted: A",
    ),
    text(
        "truce-proposed-by-many",
        "{A} {A:согласился|согласилась} на предложение {M:gen}, Иордании, Омана и Кувейта о перемирии на {d}.",
        "truce *: M d",
        "answer accepted: A",
    ),
    text(
        "truce-of-a-resolution",
        "Совет Безопасности ООН принял резолюцию с требованием перемирия на {d}.",
        "truce proposed: * d",
    ),
    text("truce-rebels-of", "Повстанцы Судана объявили перемирие.", "truce declared: повстанцы-судана ?"),
    text(
        "truces-summed-up",
        "{A} и {B} договорились о перемирии на {d}. Три предыдущих перемирия были сорваны.",
        "truce agreed: ? d",
    ),
    text(
        "truce-halt-ordered",
        "{A} {A:распорядился|распорядилась} прекратить удары по позициям {B:gen}.",
        "truce declared: A ?",
    ),
    text(
        "truce-strikes-withheld",
        "{A} {A:согласился|согласилась} в течение {d} не наносить удары по территории {B:gen}.",
        "truce agreed: ? d",
    ),
    text(
        "truce-agreement-urged",
        "{M} {M:призвал|призвала} стороны согласиться на рождественское перемирие.",
        "truce proposed: M ?",
    ),
    text(
        "truce-offer-received",
        "{A} {A:принял|приняла} предложение {M:gen} о прекращении огня.",
        "truce proposed: M ?",
        "answer accepted: A",
    ),
    text("peace-agreement", "{A} и {B} подписали мирное соглашение.", "proposal agreed: ? settlement"),
    text("peace-agreement-hoped-for", "{A} и {B} надеются подписать мирное соглашение."),
    text(
        "withdrawal-deal",
        "Достигнута договоренность между {A:ins} и {B:ins} о выводе боевиков из города.",
        "proposal agreed: ? withdrawal",
    ),
    text(
        "truce-accepted",
        "{A} {A:согласился|согласилась} на {d:adj} перемирие, предложенное {M:ins}.",
        "truce *: M d",
        "answer accepted: A",
    ),
    text(
        "truce-rejected",
        "{A} {A:отверг|отвергла} {d:adj} перемирие, предложенное {M:ins}.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "truce-to-take-effect",
        "{A} и {B} договорились о прекращении огня на {d}, которое вступит в силу в полночь.",
        "truce agreed: ? d",
    ),
    text(
        "truce-on-the-brink",
        "{A} и {B} договорились о перемирии на {d}. Оно оказалось на грани срыва.",
        "truce agreed: ? d",
    ),
    text(
        "truce-stop-from-to",
        "{A} останавливает все боевые действия с 6 до 9 мая.",
        "truce declared: A ?*",
    ),
    text(
        "truce-shelling-resumed",
        "{A} и {B} договорились о перемирии на {d}. Через час обстрелы возобновились.",
        "truce violated: ? d",
    ),
    text(
        "truce-agreed-with-groups",
        "{A} {A:договорился|договорилась} с оппозиционными группировками о прекращении огня на {d}.",
        "truce agreed: ? d",
    ),
    text("request-turned-down", "Суд в столице отклонил просьбу {M:gen} о переносе слушаний по долгам."),
    text(
        "truce-open-ended-it-is",
        "{A} и {B} договорились о прекращении огня. Оно бессрочное.",
        "truce agreed: ? open-ended",
    ),
    text(
        "truce-will-follow-suit",
        "{A} {A:объявил|объявила} {d:adj} перемирие. {B} {B:заявил, что последует|заявила, что последует} её примеру.",
        "truce agreed: A d",
        "answer accepted: B",
    ),
    text(
        "truce-hoped-for",
        "{M} {M:выразил|выразила} надежду, что {A} объявит перемирие.",
    ),
    text(
        "truce-no-strikes-proposed",
        "{M} {M:предложил|предложила} {A:dat} воздержаться на {d} от ударов по столице.",
        "truce proposed: M *",
    ),
    text(
        "truce-called-for-that-of-others",
        "{A} {A:выступил|выступила} за {d:adj} перемирие, предложенное {M:ins}.",
        "truce proposed: M d",
    ),
    text(
        "truce-decision-to-declare",
        "{A} {A:принял|приняла} решение об объявлении перемирия на {d}.",
        "truce declared: A d",
    ),
    text(
        "truce-unilateral", "{A} {A:объявил|объявила} {d:adj} перемирие в одностороннем порядке.", "truce declared: A d"
    ),
    text("truce-in-effect", "Вступило в силу {d:adj} перемирие между {A:ins} и {B:ins}.", "truce in_effect: ? d"),
    text(
        "truce-which-proposed",
        "{A} {A:отклонил|отклонила} {d:adj} перемирие, которое {M:предложил|предложила} {M}.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "truce-which-proposed-behind",
        "{A} {A:отклонил|отклонила} {d:adj} перемирие, которое {B:предложил|предложила} {B}.",
        "truce rejected: B d",
        "answer rejected: A",
    ),
    text(
        "breach-denied",
        "{A} {A:отверг|отвергла} обвинения {B:gen} в нарушении режима прекращения огня.",
        "truce violated: ? ?",
    ),
    text(
        "truce-may-be-prolonged",
        "{A} и {B} договорились о прекращении огня на {d} с возможностью продления.",
        "truce agreed: ? d",
    ),
    text(
        "truce-will-last", "Перемирие между {A:ins} и {B:ins} вступило в силу и продлится {d}.", "truce in_effect: ? d"
    ),
    text("need-of-truce", "{M} {M:объявил|объявила} о необходимости прекращения огня между {A:ins} и {B:ins}."),
    text(
        "quiet-week", "{A} {A:ввел|ввела} неделю тишины перед выборами, а режим тишины в жилых домах действует с 23:00."
    ),
    text("truce-violated", "{A} {A:обвинил|обвинила} {B:gen} в нарушении перемирия.", "truce violated: ? ?"),
    text(
        "truce-fragile",
        "Инцидент усилил давление на хрупкое перемирие между {A:ins} и {B:ins}.",
        "truce in_effect: ? ?",
    ),
    text(
        "truce-offered-bare-refusal",
        "{M} {M:предложил|предложила} продлить перемирие на {d}, но {B} {B:отказался|отказалась}.",
        "truce rejected: M ? by d",
        "answer rejected: B",
    ),
    text(
        "truce-own-ended",
        "{B} {B:прекратил|прекратила} свое одностороннее перемирие.",
        "truce ended: B ?",
    ),
    text(
        "truce-proposals-not-considered",
        "{A} не будет рассматривать предложения {B:gen} о прекращении огня.",
        "truce rejected: B ?",
        "answer rejected: A",
    ),
    text(
        "truce-since-july",
        "Между {A:ins} и {B:ins} с июля действует режим прекращения огня.",
        "truce in_effect: ? ?",
    ),
    text(
        "truce-taken-effect-extended",
        "Режим прекращения огня между {A:ins} и {B:ins}, вступивший в силу 27 ноября, продлен до 18 февраля.",
        "truce extended: ? ?",
    ),
    text(
        "truce-agreed-to-on-terms",
        "{M} {M:предложил|предложила} перемирие на {d}. {A} {A:согласен|согласна} при условии вывода войск.",
        "truce conditions_raised: M d",
        "answer conditional: A",
        "maybe demand A>*: withdraw withdrawal",
    ),
    text(
        "truce-whose-initiative",
        "Перемирие между {A:ins} и {B:ins} — инициатива {M:gen}, сказал посол.",
        "truce proposed: M ?",
    ),
    text(
        "truce-previous-violated",
        "{A} и {B} договорились о перемирии на {d}. Предыдущие соглашения о прекращении огня были нарушены.",
        "truce agreed: ? d",
        "truce violated: ? ?",
    ),
    text(
        "truce-formerly-agreed",
        "{A} и {B} договорились о перемирии на {d}. Ранее стороны уже договаривались о перемирии, но нарушали его.",
        "truce agreed: ? d",
        "truce violated: ? ?",
    ),
    text(
        "truce-first-of-two",
        "{A} и {B} договорились о перемирии на {d}. Первое перемирие завершилось 2 марта.",
        "truce agreed: ? d",
        "truce ended: ? ?",
    ),
    text("truce-extended", "{A} и {B} договорились продлить перемирие на {d}.", "truce extended: ? ? by d"),
    text(
        "truce-set-apart-in-effect",
        "Перемирие между {A:ins} и {B:ins}, достигнутое при посредничестве {M:gen}, вступило в силу.",
        "truce in_effect: ? ?",
    ),
    text(
        "length-in-one-word",
        "{A} {A:объявил|объявила} десятимесячное перемирие.",
        "truce declared: A P10M",
    ),
    text(
        "pause-in-a-place",
        "{A} {A:отверг|отвергла} предложение о семидневной паузе в провинции Идлиб. Обстрелы продолжались.",
        "truce rejected: ? P7D at area",
        "answer rejected: A",
    ),
    text(
        "truce-and-to-leave-districts",
        "{A} {A:объявил|объявила} перемирие и {A:потребовал|потребовала} от {B:gen} покинуть занятые районы.",
        "truce declared: A ?",
        "demand A>B: withdraw withdrawal",
    ),
    text("will-begin-a-truce", "{A} и {B} начнут перемирие на {d} с воскресенья.", "truce agreed: ? d"),
    text("will-keep-a-truce", "{A} и {B} будут соблюдать перемирие в течение {d:gen}.", "truce agreed: ? d"),
    text("will-cease-fire", "{A} и {B} прекратят огонь на {d} с воскресенья.", "truce agreed: ? d"),
    text(
        "truce-extended-past-a-clause",
        "{A} и {B} продлили перемирие, которое истекает в понедельник, на {d}.",
        "truce extended: ? ? by d",
    ),
    text(
        "energy",
        "{A} {A:предложил|предложила} {d:adj} прекращение огня в отношении энергетической инфраструктуры.",
        "truce proposed: A d at energy",
    ),
    text(
        "withdraw",
        "{A} согласится на перемирие только после вывода войск {B:gen}.",
        "demand A>B: withdraw withdrawal",
        "maybe answer conditional: A",
        "maybe truce conditions_raised: ? ?",
    ),
    text(
        "guarantee",
        "{A} гарантирует безопасный проход {B:dat_people} военнослужащим в случае их сдачи в плен.",
        "guarantee *: A>B safe_passage if surrender",
    ),
    text(
        "guarantees-to-diplomats",
        "Обстрелы продолжались. Власти {A:gen} предоставили иностранным дипломатам гарантии безопасности.",
        "guarantee given: A>* *safety*",
    ),
    text(
        "guarantees-from-mediators-with-one-named",
        "Движение ХАМАС получило от посредников, включая США, гарантии того, что война не возобновится.",
        "guarantee given: USA>hamas ceasefire",
    ),
    text(
        "assured-of-no-attack",
        "{A} {A:заверил|заверила} Иран, что на него не нападут. Обстрелы прекратились.",
        "guarantee given: A>IRN non_aggression",
    ),
    text(
        "weapons-for-guarantees",
        "{A} отказалась от ракет в обмен на гарантии безопасности со стороны {M:gen} и {B:gen}.",
        "guarantee given: M>A security",
        "guarantee given: B>A security",
        "maybe answer *",
    ),
    text(
        "guarantees-that-the-war-ends",
        "{M} {M:предоставил|предоставила} группировке ХАМАС гарантии завершения войны.",
        "guarantee given: M>hamas ceasefire",
    ),
    text(
        "corridors-among-terms",
        "Соглашение между {A:ins} и {B:ins} предусматривает открытие гуманитарных коридоров.",
        "guarantee given: ?>? humanitarian_access",
        "maybe proposal *",
    ),
    text(
        "arms-for-an-amnesty",
        "{A} {A:призвал|призвала} боевиков сложить оружие в обмен на амнистию. Обстрелы продолжались.",
        "guarantee offered: A>* amnesty if *",
        "maybe demand *",
    ),
    text(
        "to-those-who-wish-to-leave",
        "Обстрелы прекратились. Боевикам, пожелавшим покинуть город, был гарантирован безопасный проход.",
        "guarantee given: ?>* safe_passage",
    ),
    text(
        "they-will-let-them-go",
        "Боевикам дадут возможность покинуть город с оружием, {A:заявил|заявила} {A}. Обстрелы прекратились.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "amnesty-extended",
        "{A} на три месяца {A:продлил|продлила} амнистию для боевиков. Обстрелы продолжались.",
        "guarantee given: A>* amnesty",
    ),
    text(
        "states-that-agreed-to-take-part",
        "Переговоры «коалиции желающих» о прекращении огня завершились. 26 стран согласились принять участие в "
        "обеспечении гарантий безопасности {A:gen}.",
        "guarantee *: coalition-of-the-willing>A security",
        "maybe contact *",
    ),
    text(
        "cannot-guarantee-if-agreed",
        "Если мы согласимся на перемирие, мы не сможем гарантировать безопасность граждан, {A:заявил|заявила} {A}.",
        "maybe answer *",
        "maybe truce *",
    ),
    text(
        "promised-then-guaranteed-by",
        "Боевикам обещаны гарантии безопасности. {A} гарантирует им безопасный выход из города.",
        "guarantee given: A>* *safe_passage*",
    ),
    text(
        "soldiers-who-spare",
        "Обстрелы прекратились. {A} гарантирует, что её солдаты сохранят жизнь сдавшимся.",
        "guarantee *: A>* life*",
    ),
    text(
        "guarantor-states",
        "{A} и {B}, страны-гаранты мирного процесса, направили наблюдателей.",
        "guarantee given: A>? implementation",
        "guarantee given: B>? implementation",
    ),
    text(
        "guarantees-ready-to-be-given",
        "Европейские страны готовы после перемирия предоставить {A:dat} гарантии безопасности.",
        "guarantee offered: europe>A *",
    ),
    text(
        "safe-exit-from-nobody-named",
        "Обстрелы прекратились. Боевикам гарантирован безопасный выход из города.",
        "guarantee given: ?>* safe_passage",
    ),
    text("ready-to-be-guarantor", "{M} готова выступить гарантом соглашения.", "guarantee offered: M>? implementation"),
    text(
        "guarantee-only-called-for",
        "{M} призвала стороны гарантировать безопасный проход мирным жителям.",
        "maybe demand M>стороны: ensure civilians",
    ),
    text(
        "corridor-provided",
        "Обстрелы прекратились. Боевикам предоставлен безопасный коридор.",
        "guarantee given: ?>* safe_passage",
    ),
    text("army-that-defends", "Обстрелы прекратились. Армия обеспечивает оборону города."),
    text(
        "guarantee-from-both",
        "Делегация получила гарантии от {A:gen} и {B:gen}, что война не возобновится.",
        "guarantee given: A>? ceasefire",
        "guarantee given: B>? ceasefire",
    ),
    text("no-guarantees", "{A} не {A:дал|дала} никаких гарантий."),
    text(
        "phone-call", "{A:m} президент провёл телефонный разговор с {B:m_ins} президентом.", "contact phone_call: A, B"
    ),
    text("talks", "{A} и {B} провели переговоры в Женеве.", "contact talks: A, B"),
    text("talks-resumed", "{A} и {B} возобновили переговоры о прекращении огня.", "contact talks: A, B"),
    text("talks-to-begin", "{A} и {B} начнут переговоры о прекращении огня.", "contact talks: A, B"),
    text(
        "calls-one-by-one",
        "Глава МИД {M:gen} провёл телефонные разговоры с {A:m_ins} и {B:m_ins} коллегами.",
        "contact phone_call: A, M",
        "contact phone_call: B, M",
    ),
    text(
        "separate-talks",
        "Глава МИД {M:gen} провёл отдельные переговоры с {A:ins} и {B:ins} о перемирии.",
        "contact talks: A, M",
        "contact talks: B, M",
    ),
    text(
        "discussed-by-phone",
        "Главы МИД {A:gen} и {B:gen} обсудили перемирие по телефону.",
        "contact phone_call: A, B",
    ),
    text(
        "talks-with-the-help-of",
        "Перемирие, достигнутое после переговоров при посредничестве {A:gen} и {B:gen}, вступило в силу.",
        "truce *: * ?",
    ),
    text(
        "also-settled",
        "Министры {A:gen} и {B:gen} договорились прекратить огонь. Министры также условились отвести войска.",
        "truce agreed: * ?",
    ),
    text(
        "command-of-a-quoted-group",
        'Командование "Сил быстрой поддержки", ведущих бои против армии, объявило перемирие на {d}.',
        "truce declared: rsf d",
    ),
    text(
        "surname-alone",
        "Президент Сирии Башар Асад прибыл в Осло. Асад подчеркнул, что согласится на перемирие с {A:ins} только после "
        "вывода войск {A:gen}. Дипломаты передали ответ Асаду.",
        "demand SYR>A: withdraw withdrawal",
        "maybe truce *: * ?",
        "maybe answer *: *",
    ),
    text(
        "surname-of-somebody-new",
        "Министр обороны {A:gen} Омар Дарани выступил после обстрелов. По словам Дарани, {B} должен вывести войска.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "ties-one-to-another",
        "{A} {A:потребовал|потребовала} увязать освобождение заложников с выводом войск {B:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "deal-must-include",
        "Сделка, по мнению {A:gen}, должна включать прекращение боевых действий и вывод войск {B:gen}.",
        "demand A>B: * ceasefire",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "as-soon-as-amended",
        "Обстрелы прекратились. {A} {A:подпишет|подпишет} мирный договор, как только в конституцию будут внесены поправки.",
        "demand A>?: do governance",
    ),
    text(
        "under-a-deal-must",
        "Обстрелы прекратились. {M} {M:сообщил|сообщила}, что по условиям сделки {A} {A:должен|должна} вывести войска.",
        "maybe proposal agreed: * withdrawal",
    ),
    text(
        "withdraws-in-exchange-as-agreed",
        "По условиям соглашения {A} {A:согласился|согласилась} вывести войска в обмен на снятие блокады.",
        "maybe proposal agreed: * withdrawal",
    ),
    text(
        "for-peace-and-dialogue",
        "Обстрелы продолжаются. {M} {M:высказался|высказалась} за мир и диалог.",
    ),
    text(
        "for-a-withdrawal",
        "Обстрелы продолжаются. {A} {A:высказался|высказалась} за вывод войск {B:gen} из региона.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "ours-and-theirs",
        "{A} {A:подписал|подписала} с {B:ins} соглашение об обмене. Будет освобождено 700 наших пленных и 200 их пленных, "
        "{A:сообщил|сообщила} {A}.",
        "exchange agreed: A>B 200; B>A 700",
    ),
    text(
        "joined-on-both-sides",
        "{A} {A:передал|передала} 10 военных и 5 гражданских в обмен на 12 военных и трёх журналистов из {B:gen}.",
        "exchange completed: A>B 15; B>A 15",
    ),
    text("thousands-without-a-number", "Обстрелы продолжаются. {A} {A:освободил|освободила} тысячи пленных."),
    text(
        "helped-to-free",
        "{M} {M:помог|помогла} освободить {n:hostage}, которых удерживала группировка ХАМАС.",
        "transfer completed: hamas>? n, facilitator M",
    ),
    text(
        "earlier-that-day",
        "{A} в рамках обмена с {B:ins} {A:освободил|освободила} 20 пленных. Ранее сегодня {B} {B:освободил|освободила} "
        "30 пленных.",
        "exchange completed: A>B 20; B>A 30",
    ),
    text(
        "receives-a-delegation",
        "Премьер-министр {M:gen} принял делегацию {A:gen}. Стороны обсудили прекращение огня.",
        "contact meeting: A, M",
    ),
    text(
        "called-on-two-to-stop",
        "Президент {M:gen} обращается к {A:dat} с призывом прекратить бои на границе с {B:ins}.",
        "truce proposed: M ? at line",
    ),
    text(
        "thanked-for-this-exchange",
        "{n} солдат {A:gen} вернулись домой из плена {B:gen}. Президент {A:gen} поблагодарил {M:gen} за помощь в "
        "проведении этого обмена.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "thanked-two-for-it",
        "{M} {M:выразил|выразила} благодарность {A:dat} и {B:dat} за доверие при обмене военнопленными 80 на 80.",
        "exchange completed: A>B 80; B>A 80",
    ),
    text(
        "circumstances-no-terms",
        "Обстрелы прекратились. {A} подтверждает желание создать условия для мира и гарантировать безопасность населения.",
        "maybe guarantee *",
    ),
    text(
        "release-that-must-coincide",
        "{A} {A:заявил|заявила}, что освобождение последнего заложника должно совпасть с выводом войск {B:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "one-of-the-points-is-a-demand",
        "Обстрелы прекратились. Один из спорных вопросов - требование {A:gen} вывести войска {B:gen} из региона.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "on-certain-terms-agrees",
        "{A} при соблюдении ряда условий {A:согласен|согласна} на прекращение огня с {B:ins}.",
        "maybe truce *: * ?",
        "maybe answer *: *",
    ),
    text(
        "in-two-lorries",
        "{A} и {B} провели обмен пленными. {A} {A:доставил|доставила} пленных на двух грузовиках.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "quoted-group-with-letters",
        "Войска Сирии и «Сирийские демократические силы» (СДС) договорились о перемирии на {d}.",
        "truce agreed: ? d",
    ),
    text(
        "minister-of-the-defence-of",
        "Министр сирийской обороны обсудил по телефону перемирие с {A:m_ins} коллегой.",
        "contact phone_call: A, SYR",
    ),
    text(
        "for-talks-first-a-truce",
        "Для проведения переговоров с {A:ins} сначала необходимо прекратить огонь, заявил президент {B:gen}.",
        "demand B>A: * ceasefire",
    ),
    text(
        "will-not-prosecute-those-who",
        "Президент {A:gen} сообщил, что боевиков не станут преследовать, если они добровольно сложат оружие.",
        "guarantee offered: A>* amnesty if surrender",
    ),
    text(
        "guarantees-to-those-who-as-told-next",
        "Тем из боевиков, кто сложит оружие, будут предоставлены гарантии неприменения наказания. Об этом заявил президент "
        "{A:gen}.",
        "guarantee offered: A>* amnesty if surrender",
    ),
    text(
        "short-truce-and-pardon",
        "Президент {A:gen} заверил, что прекращение огня будет недолгим и те боевики, кто сдаст оружие, будут амнистированы.",
        "guarantee offered: A>* amnesty if surrender",
        "maybe truce *: * ?",
    ),
    text(
        "stops-of-its-own",
        "{A} {A:объявил|объявила}, что в одностороннем порядке прекращает боевые действия на {d}.",
        "truce declared: A d",
    ),
    text(
        "premises-of-a-settlement",
        "Президент {A:gen} назвал предпосылки урегулирования войны такими: полный выход войск {B:gen} из региона.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "who-needs-it-before-whose",
        "Война продолжается. {A:dat} нужен нейтральный статус {B:gen}.",
        "demand A>B: ensure alignment",
    ),
    text(
        "if-others-do-not-want",
        "{A} {A:заявил|заявила}, что если партнёры не хотят, чтобы страна была в НАТО, для мира нужны гарантии безопасности.",
        "demand A>?: * security_guarantees",
    ),
    text("peace-talks", "{A} и {B} возобновили мирные переговоры о перемирии в Осло.", "contact talks: A, B"),
    text(
        "talks-in-the-capital-of",
        "Переговоры {A:gen} с {B:ins} о перемирии состоялись в столице Норвегии Осло.",
        "contact talks: A, B",
    ),
    text(
        "way-to-talks",
        "Обстрелы должны прекратиться, чтобы открыть путь к переговорам {A:gen} и {B:gen}.",
        "maybe demand *",
    ),
    text(
        "teller-behind-a-conflict",
        "{A} и {B} провели переговоры, чтобы положить конец конфликту между враждующими группировками, сообщила Норвегия.",
        "contact talks: A, B",
    ),
    text(
        "by-phone-discussed",
        "Министр обороны {A:gen} по телефону обсудил с министром обороны {B:gen} перемирие.",
        "contact phone_call: A, B",
    ),
    text(
        "leaders-of-a-movement",
        "Президент Афганистана и представители движения «Талибан» встретились в Дохе и обсудили прекращение огня.",
        "contact meeting: AFG, taliban",
    ),
    text(
        "talks-as-a-condition",
        "{A} {A:назвал|назвала} условия прекращения огня: прямые переговоры с {B:ins} и вывод войск.",
        "demand A>*: *",
        "maybe truce *: * ?",
    ),
    text(
        "ready-for-talks",
        "{A} {A:заявил|заявила} о готовности к переговорам с {B:ins} о перемирии.",
        "contact talks: A, B",
    ),
    text("no-part-in-talks", "{A} не будет участвовать в переговорах с {B:ins} о перемирии.", "contact talks: A, B"),
    text(
        "went-where-it-met",
        "Делегация {A:gen} прибыла в Осло, где провела встречу с представителями {M:gen} о перемирии.",
        "contact meeting: A, M",
    ),
    text(
        "ready-for-talks-on-terms",
        "{A} {A:готов|готова} к переговорам с {B:ins}, если обстрелы прекратятся.",
        "contact talks: A, B",
        "demand *",
    ),
    text("first-direct-talks", "{A} и {B} провели первые за десять лет прямые переговоры.", "contact talks: A, B"),
    text("left-talks", "{A} и {M} вышли из переговоров с {B:ins}.", "contact talks: A, B, M"),
    text("calls-off-talks", "Переговоры {A:gen} и {B:gen}, намеченные на среду, отменены.", "contact talks: A, B"),
    text(
        "corridors-announced",
        "{A} {A:сообщил|сообщила}, что для выхода мирных жителей и боевиков из города будут открыты коридоры.",
        "guarantee given: *>* safe_passage",
    ),
    text(
        "corridors-opened",
        "После обстрелов {A} {A:открыл|открыла} гуманитарный коридор для женщин и детей.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "fighters-allowed-to-leave",
        "По условиям соглашения боевики смогут беспрепятственно покинуть город с легким оружием.",
        "guarantee given: ?>* safe_passage",
        "maybe proposal agreed: ? withdrawal",
    ),
    text(
        "guarantees-from-mediators-too",
        "Группировка ХАМАС заявила, что получила гарантии от посредников и {M:gen}, что война окончена.",
        "guarantee given: M>hamas ceasefire",
    ),
    text("substance-of-guarantees", "{A} {A:хочет|хочет} придать гарантиям безопасности содержание."),
    text(
        "army-opened-corridors",
        "{A} {A:заявил|заявила}, что {A:открыл|открыла} гуманитарные коридоры для мирных жителей.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "guarantors-became",
        "Гарантами перемирия в регионе стали {A} и {B}.",
        "guarantee given: A>? ceasefire",
        "guarantee given: B>? ceasefire",
    ),
    text(
        "fighters-promised-their-lives",
        "Боевикам обещают сохранить жизнь, сообщили журналисты.",
        "guarantee given: ?>* life",
    ),
    text(
        "mediators-in-the-person-of",
        "Посредники в лице {A:gen} и {B:gen} предоставили группировке ХТШ гарантии того, что война не возобновится.",
        "guarantee given: A>hts ceasefire",
        "guarantee given: B>hts ceasefire",
    ),
    text(
        "safe-exit-turned-down",
        "Боевики отвергли предложение о безопасном выходе и продолжают обстрелы.",
        "answer rejected: боевики",
    ),
    text(
        "decision-to-give-guarantees",
        "Дипломаты приветствовали решение {A:gen} предоставить группировке ХТШ гарантии безопасности после перемирия.",
        "guarantee given: A>hts *",
    ),
    text(
        "corridors-for-aid",
        "{A} {A:открыл|открыла} коридоры для доставки гуманитарной помощи в осажденный город.",
    ),
    text(
        "guarantees-to-undeclined",
        "Катар и Оман предоставили ХАМАС гарантии того, что война не возобновится.",
        "guarantee given: QAT>hamas *",
        "guarantee given: OMN>hamas *",
    ),
    text(
        "who-gives-up-keeps-the-life",
        "Всем, кто сложит оружие, сохранят жизнь, заявил президент {A:gen}.",
        "guarantee offered: A>* life if surrender",
    ),
    text(
        "those-who-gave-up",
        "{A} {A:открыл|открыла} коридор для выхода боевиков из города. Всем сдавшимся в плен будет сохранена жизнь.",
        "guarantee given: A>* safe_passage",
        "guarantee offered: A>* life if surrender",
    ),
    text(
        "fighters-that-wish-to-leave",
        "Боевикам, которые хотят уйти из города, предоставят безопасный коридор, сообщил президент {A:gen}.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "guaranteed-as-a-president-says",
        "С пленными обращаются достойно, жизнь и безопасность им гарантируется, подчеркнул президент {A:gen}.",
        "guarantee given: A>* life, safety",
    ),
    text(
        "will-not-attack-if",
        "{A} {A:заявил|заявила}, что не будет атаковать города, если {B} прекратит удары.",
        "guarantee offered: A>B non_aggression if *",
        "demand A>B: cease attacks",
    ),
    text(
        "if-it-stops-will-not-strike",
        "Если {B} прекратит удары по городам, {A} не будет наносить удары по портам, заявил дипломат.",
        "guarantee offered: A>B non_aggression if *",
        "demand A>B: cease attacks",
    ),
    text(
        "will-not-stop-unless",
        "{A} {A:заявил|заявила}, что не прекратит удары, если {B} не остановит обстрелы.",
        "demand A>B: cease attacks",
    ),
    text(
        "guarantees-to-ships-from",
        "Обстрелы прекратились. {A} {A:дал|дала} гарантии безопасного прохода судам из {B:gen}.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "responsible-for-telling",
        "После обстрелов {A} и {B} несут ответственность за информирование населения о прекращении огня.",
        "maybe truce *: * ?",
    ),
    text("tariff-truce", "{A} и {B} продлили тарифное перемирие после переговоров в Осло."),
    text("tariff-talks", "{A} и {B} провели переговоры о пошлинах, тарифах и бюджете компаний."),
    text("market-rose", "Биткоин вырос после переговоров {A:gen} и {B:gen}."),
    text("players-swapped", "{A} и {B} обменялись футболистами: клубы назвали сделку обменом."),
    text(
        "hotline",
        "{A:m} президент поговорил со своим {B:m_ins} коллегой по горячей линии.",
        "contact phone_call: A, B",
    ),
    text(
        "call-of-one-with-another",
        "Состоялся телефонный разговор президента {A:gen} с его {B:m_ins} коллегой.",
        "contact phone_call: A, B",
    ),
    text("meeting-called-off", "Встреча делегаций {A:gen} и {B:gen} о перемирии отменена.", "contact meeting: A, B"),
    text("mediators-met", "Делегация {A:gen} провела переговоры с посредниками из Женевы."),
    text(
        "town-and-date-before-news",
        "Осло. 14 марта. {A} и {B} обменяются пленными.",
        "exchange announced: A>B ?; B>A ?",
    ),
    text(
        "exchange-as-what-a-truce-is-for",
        "{A} и {B} договорились о прекращении огня с полудня субботы с целью обмена пленными и телами погибших.",
        "truce agreed: ? ?",
        "exchange agreed: A>B ?; B>A ?",
    ),
    text(
        "the-sides-at-talks-exchange",
        "{A} и {B} провели переговоры в Осло. На переговорах стороны договорились обменяться пленными.",
        "contact talks: A, B",
        "exchange agreed: A>B ?; B>A ?",
    ),
    text(
        "the-sides-are-not-who-tells-it",
        "{A} и {B} воюют пятый год. Министр иностранных дел {M:gen} сообщил, что стороны обменялись пленными.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "hyphen-between-spaces-as-a-dash",
        "{A} {A:освободил|освободила} {n:prisoner}, {B} - 44.",
        "exchange completed: A>B n; B>A 44",
    ),
    text(
        "for-what-people-were-convicted",
        "{A} и {B} воюют. {A} отпустит {n:prisoner}. Взамен {B} освободит 44 осужденных за шпионаж и 31 военного.",
        "maybe exchange announced: A>B n; B>A 75",
        "maybe exchange announced: A>B n; B>A 44",
    ),
    text(
        "carry-out-an-exchange-now",
        "{A} и {B} проводят обмен пленными по формуле 100 на 100.",
        "exchange under_way: A>B 100; B>A 100",
    ),
    text("exchange-discussed", "{A} и {B} обсудили обмен пленными."),
    text("each", "В ходе обмена {A} и {B} передали друг другу по {n:prisoner}.", "exchange completed: A>B n; B>A n"),
    text(
        "no-conditions",
        "{A} {A:согласился|согласилась} на {d:adj} перемирие без каких-либо условий.",
        "truce *: ? d",
        "answer accepted: A",
    ),
    text(
        "two-share-verb",
        "{A} требует от {B:gen} прекратить мобилизацию и перевооружение.",
        "demand A>B: cease mobilization",
        "demand A>B: cease rearmament",
    ),
    text(
        "list-of-infinitives",
        "{A} требует от {B:gen} вернуть заложников, снять блокаду и вывести войска.",
        "demand A>B: release hostages",
        "demand A>B: lift humanitarian_access",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "disarm-and-more",
        "{A} {A:потребовал|потребовала}, чтобы {B} {B:сложил|сложила} оружие и {B:отпустил|отпустила} заложников.",
        "demand A>B: disarm disarmament",
        "demand A>B: release hostages",
    ),
    text(
        "what-for",
        "{A} требует от {B:gen} снять блокаду для начала переговоров.",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "key-condition-is",
        "Главным условием освобождения заложников {A} {A:назвал|назвала} вывод войск {B:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "whose-condition",
        "Условием {A:gen} для перемирия является полное прекращение авиаударов со стороны {B:gen}.",
        "demand A>B: cease attacks",
    ),
    text(
        "demand-refused",
        "Выдвинутое {A:ins} условие о выводе войск неприемлемо для {B:gen}.",
        "demand A>*: withdraw withdrawal",
    ),
    text(
        "condition-of-the-deal",
        "Представитель {A:gen} заявил, что условием соглашения остается вывод войск {B:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-asked-for-in-a-deal",
        "Условием сделки {A} называет вывод войск {B:gen} и постоянное прекращение огня.",
        "demand A>B: withdraw withdrawal",
        "maybe demand A>*: * ceasefire",
    ),
    text(
        "put-conditions-behind-a-colon",
        "{A} {A:выдвинул|выдвинула} условия перемирия: снятие блокады и вывод войск {B:gen}.",
        "demand A>*: lift humanitarian_access",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "gave-an-ultimatum",
        "{A} {A:предъявил|предъявила} {B:dat} ультиматум: вывести войска и освободить заложников.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: release hostages",
    ),
    text(
        "expects-of-the-other",
        "{A} ожидает от {B:gen} прекращения обстрелов.",
        "demand A>B: cease attacks",
    ),
    text(
        "without-which-no-talks",
        "Без вывода войск {B:gen} переговоры невозможны, {A:заявил|заявила} {A}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "tied-by-case",
        "{A} {A:обусловил|обусловила} прекращение огня снятием санкций.",
        "demand A>?: lift sanctions",
    ),
    text(
        "must-cease-fire",
        "{A} {A:заявил|заявила}, что {B} {B:должен|должна} немедленно прекратить боевые действия.",
        "demand A>B: * ceasefire",
    ),
    text(
        "from-a-place-the-troops-of",
        "{M} требует вывода из пограничного района войск {A:gen}.",
        "demand M>A: withdraw withdrawal",
    ),
    text(
        "from-the-posts-of-an-army",
        "{M} требует отвода войск {A:gen} от позиций армии {B:gen}.",
        "demand M>A: withdraw withdrawal",
    ),
    text(
        "truce-must-be-extended", "Перемирие между {A:ins} и {B:ins} необходимо продлить.", "maybe truce proposed: * ?"
    ),
    text(
        "second-condition",
        "{A} {A:готов|готова} прекратить огонь при условии вывода войск {B:gen}. Вторым условием является снятие санкций.",
        "demand A>B: withdraw withdrawal",
        "demand A>?: lift sanctions",
        "maybe truce *: * ?",
    ),
    text(
        "to-be-freed",
        "Обстрелы продолжаются. Все заложники должны быть освобождены, заявил президент {A:gen}.",
        "demand A>?: release hostages",
    ),
    text(
        "only-reported",
        "{M} {M:сообщил|сообщила}, что {A} {A:должен|должна} освободить {n:hostage} завтра.",
        "maybe transfer announced: A>? *",
    ),
    text(
        "plan-of-disarmament",
        "Обстрелы продолжаются. {M} {M:представил|представила} план разоружения {B:gen}.",
        "proposal proposed: M disarmament",
    ),
    text(
        "told-next",
        "{B} {B:должен|должна} снять блокаду и открыть порты. Об этом заявил {A:m} президент.",
        "demand A>B: lift humanitarian_access",
        "demand A>B: allow humanitarian_access",
    ),
    text(
        "not-by-whom-it-is-left",
        "{M} требует вывести иностранные войска из {A:gen}.",
        "demand M>?: withdraw foreign_forces",
    ),
    text(
        "actor-of-what-is-asked",
        "{A} требует, чтобы войска {B:gen} прекратили обстрелы.",
        "demand A>B: cease attacks",
    ),
    text(
        "offered-for",
        "{A} {A:готов|готова} освободить всех заложников в обмен на прекращение авиаударов и вывод войск {B:gen}.",
        "demand A>B: cease attacks",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "if-list",
        "{A} {A:готов|готова} прекратить огонь, если {B} выведет войска, отпустит заложников и снимет блокаду.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: release hostages",
        "demand A>B: lift humanitarian_access",
        "maybe truce *: * ?",
    ),
    text(
        "told-twice",
        "{A} {A:согласен|согласна} на переговоры только после вывода войск {B:gen}. Позже {A} {A:потребовал|потребовала} вывода войск.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "named-conditions",
        "Среди условий {A:gen} для окончания войны:\n\nОсвобождение всех заложников. Полное разоружение {B:gen}.",
        "demand A>*: release hostages",
        "demand A>B: disarm disarmament",
    ),
    text(
        "quotation-goes-on",
        "«Мы готовы к миру. Главное условие — вывод войск {B:gen}. Об остальном договоримся», — сказал президент {A:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demand-turned-down",
        "{B} {B:отверг|отвергла} требование {A:gen} о снятии блокады.",
        "demand A>B: lift humanitarian_access",
        "maybe answer rejected: B",
    ),
    text(
        "not-of-the-place",
        "{A} требует вывода войск {B:gen} и снятия блокады с севера {A:gen}.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: lift humanitarian_access",
    ),
    text(
        "talks-with",
        "Бои продолжаются. {A} требует прямых переговоров с {B:ins} и освобождения своих бойцов.",
        "demand A>B: negotiate settlement",
        "demand A>*: release prisoners",
    ),
    text(
        "if-the-latter",
        "{A} {A:готов|готова} заключить перемирие с {B:ins}, если последние освободят заложников.",
        "demand A>B: release hostages",
        "maybe truce *: * ?",
    ),
    text(
        "as-long-as",
        "{A} не {A:намерен|намерена} вести переговоры, пока {B} продолжает обстрелы городов.",
        "demand A>B: cease attacks",
    ),
    text(
        "until-troops-leave",
        "{A} отказывается от переговоров, пока войска {B:gen} не покинут гражданские объекты.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "one-more-act",
        "{A} настаивает, чтобы {B} {B:вывел|вывела} войска и {B:признал|признала} новые границы.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: recognize territory",
    ),
    text(
        "colon-behind-condition",
        "{A} {A:поставил|поставила} условие для перемирия: освобождение всех похищенных и снятие блокады.",
        "demand A>?: release hostages",
        "demand A>*: lift humanitarian_access",
        "maybe truce *: * ?",
    ),
    text(
        "fighters-asked",
        "Власти {A:gen} призвали боевиков покинуть город. Президент {A:gen} заявил, что повстанцы должны освободить заложников.",
        "demand A>боевиков.people: withdraw withdrawal",
        "demand A>боевиков.people: release hostages",
    ),
    text(
        "disarmament-of-fighters",
        "{A} {A:потребовал|потребовала} разоружения боевиков и вывода вооружённых отрядов из городов.",
        "demand A>боевиков.people: disarm disarmament",
        "demand A>боевиков.people: withdraw withdrawal",
    ),
    text(
        "all-sides-asked",
        "Обстрелы не прекращаются. {M} призывает все стороны допустить гуманитарную помощь.",
        "demand M>все-стороны: allow humanitarian_access",
    ),
    text(
        "wants-another-to-act",
        "Бои идут. {A} хочет, чтобы {B} {B:вывел|вывела} войска и {B:сократил|сократила} армию. {A} хочет вывести войска.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: disarm disarmament",
    ),
    text(
        "plan-stipulates",
        "План {A:gen} предусматривает, что {B} {B:должен|должна} вывести войска и освободить пленных.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: release prisoners",
    ),
    text(
        "under-the-plan",
        "Согласно плану {A:gen}, {B} {B:должен|должна} отвести войска от границы.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "conditions-counted",
        "{A} {A:выдвинул|выдвинула} свои условия перемирия. Первое условие — вывод войск {B:gen}. Второе — снятие санкций. Третье — это освобождение всех заложников.",
        "demand A>B: withdraw withdrawal",
        "demand A>?: lift sanctions",
        "demand A>*: release hostages",
        "maybe truce *: * ?",
    ),
    text(
        "demanded-for-the-captives",
        "{A} требует в обмен на возвращение заложников, чтобы {B} {B:прекратил|прекратила} обстрелы, {B:вывел|вывела} войска и {B:освободил|освободила} заключённых.",
        "demand A>B: cease attacks",
        "demand A>B: withdraw withdrawal",
        "demand A>B: release prisoners",
    ),
    text(
        "asked-of-whom-before-the-verb",
        "{M} не вмешивается. От {A:gen} требуют вывести войска и снять блокаду.",
        "demand ?>A: withdraw withdrawal",
        "demand ?>A: lift humanitarian_access",
    ),
    text(
        "what-forces-are-for",
        "В стране разместят силы, которые должны обеспечить прекращение обстрелов и вывод войск {A:gen}.",
    ),
    text(
        "held-by-whom",
        "{M} требует освобождения всех заложников, остающихся в руках {B:gen}. {A} ведёт обстрелы.",
        "demand M>B: release hostages",
    ),
    text(
        "restrictions-on-aid",
        "{A} {A:потребовал|потребовала} от {B:gen} снять ограничения на поставки гуманитарной помощи.",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "speaker-before-colon",
        "Президент {A:gen}: {B:dat} надо вывести войска для прекращения огня.",
        "demand A>B: withdraw withdrawal",
        "maybe truce *: * ?",
    ),
    text(
        "resolution-in-which",
        "Совет Безопасности ООН принял резолюцию, в которой потребовал от {A:gen} вывести войска. Бои идут.",
        "demand un>A: withdraw withdrawal",
    ),
    text(
        "rebels-demand",
        "Повстанцы требуют, чтобы {A} {A:прекратил|прекратила} авиаудары.",
        "demand повстанцы>A: cease attacks",
    ),
    text(
        "militia-agree-if",
        "Ополченцы согласны на перемирие при условии вывода войск {A:gen}.",
        "demand ополченцы>A: withdraw withdrawal",
        "maybe truce *: * ?",
        "maybe answer conditional: ?",
    ),
    text(
        "camps-of-fighters",
        "{A} {A:потребовал|потребовала} от {B:gen} прекратить поддержку терроризма и закрыть лагеря боевиков.",
        "demand A>B: cease other",
    ),
    text("companies-must", "{A} {A:сообщил|сообщила}, что компании должны обеспечить вывод войск."),
    text(
        "without-guarantees",
        "Без гарантий безопасности {A} не подпишет соглашение о перемирии с {B:ins}.",
        "demand A>?: * security_guarantees",
        "maybe truce *: * ?",
        "maybe answer *: A",
    ),
    text(
        "conditions-met-by-the-other",
        "{A} не начнёт переговоры. {B} {B:сообщил|сообщила}, что выполнит два требования {A:gen}. Первое: {B} отведёт войска. Второе: освобождение пленных.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: release prisoners",
    ),
    text(
        "quoted-until",
        "Президент {A:gen} отверг переговоры. «Мира не будет, пока войска {B:gen} остаются в городах», — сообщает агентство.",
        "demand A>B: withdraw withdrawal",
        "maybe answer *: *",
    ),
    text(
        "not-waiting-for",
        "{M} призывает {A:gen} снять блокаду, не дожидаясь вывода войск {B:gen}.",
        "maybe demand M>*: lift humanitarian_access",
    ),
    text(
        "disarmament-of-these-forces",
        "{A} и {B} ведут бои. {A} {A:назвал|назвала} единственным условием для диалога полное разоружение этих сил.",
        "demand A>B: disarm disarmament",
        "maybe contact *",
    ),
    text(
        "fighters-with-arms",
        "{A} {A:призвал|призвала} боевиков с оружием покинуть город.",
        "demand A>боевиков*: withdraw withdrawal",
    ),
    text(
        "frees-and-guarantees",
        "{A} требует, чтобы {B} {B:освободил|освободила} бойцов и {B:гарантировал|гарантировала} им безопасность.",
        "demand A>B: release prisoners",
        "maybe demand A>B: * security_guarantees",
    ),
    text(
        "apologies",
        "Обстрелы прекратились. {A} требует от {B:gen} извинений.",
        "demand A>*: * accountability",
    ),
    text(
        "in-the-words-of",
        "По словам президента {A:gen}, {B} {B:должен|должна} прекратить удары по Сирии и уйти с оккупированных территорий.",
        "demand A>B: cease attacks",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "ultimatum-to-rebels",
        "{A} {A:поставил|поставила} повстанцам ультиматум: сложить оружие и покинуть города.",
        "demand A>повстанцам*: disarm disarmament",
        "demand A>повстанцам*: withdraw withdrawal",
    ),
    text(
        "passive-list",
        "{A} добивается, чтобы были освобождены все пленные.",
        "demand A>?: release prisoners",
    ),
    text(
        "decision-on",
        "{A} настаивает на том, чтобы {B} {B:принял|приняла} решение о разоружении боевиков.",
        "demand A>B: disarm disarmament",
    ),
    text(
        "if-the-government",
        "Армия Йемена ведёт обстрелы. Хуситы готовы вернуться к переговорам, если правительство освободит пленных.",
        "contact talks: YEM, houthis",
        "demand houthis>YEM: release prisoners",
    ),
    text(
        "freeze-for-freeze",
        "{A} {A:готов|готова} заморозить ядерную программу, если {B} снимет санкции. Обстрелы прекратились.",
        "demand A>B: lift sanctions",
    ),
    text(
        "as-a-condition",
        "{A} требует от {B:gen} снять санкции и вывести войска как условие возобновления переговоров.",
        "demand A>B: lift sanctions",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "expert-on-conditions",
        "Эксперт считает, что условием мира является разоружение боевиков. Обстрелы продолжаются.",
    ),
    text(
        "rebels-before-their-name",
        "Колумбийские повстанцы освободили {n} военных. ФАРК назвала это жестом доброй воли.",
        "transfer completed: farc>COL n",
    ),
    text(
        "militants-and-army",
        "Боевики освободили {n} солдат в обмен на {m} своих соратников, которых удерживала армия. Бои идут в Сомали.",
        "exchange completed: SOM>боевики m; боевики>SOM n",
    ),
    text(
        "army-of-a-country",
        "Пакистанские военные заявили, что боевики освободили {n} заложников.",
        "transfer completed: боевики>? n",
    ),
    text(
        "minister-of-the-ministry",
        "Министр иностранных дел Билал Азхар провёл телефонный разговор с главой МИД {M:gen}. "
        "В МИД Судана сообщили, что обсуждалось прекращение огня.",
        "contact phone_call: M, SDN",
    ),
    text("by-surname", "Киир и Мачар договорились о прекращении огня на {d}.", "truce agreed: ? d"),
    text(
        "letters-in-brackets",
        "Фронт освобождения Талии (ФОТ) предложил перемирие на {d}. ФОТ потребовал освободить заложников.",
        "truce proposed: фронт-освобождения-талии d",
        "demand фронт-освобождения-талии>?: release hostages",
    ),
    text("reforms-at-home", "{A} {A:должен|должна} провести реформы, считает оппозиция. Обстрелы продолжаются."),
    text(
        "guarantees-needed",
        "{A:dat} нужны гарантии безопасности, сообщили журналисты. Обстрелы не прекращаются.",
        "demand A>?: * security_guarantees",
    ),
    text(
        "without-no",
        "{A} {A:заявил|заявила}, что без гарантий безопасности {A} не подпишет мирное соглашение с {B:ins}.",
        "demand A>?: * security_guarantees",
    ),
    text(
        "released-fighters",
        "{A} {A:потребовал|потребовала} от {B:gen} освобождения своих бойцов.",
        "demand A>B: release prisoners",
    ),
    text(
        "terms-on-which",
        "{A} {A:огласил|огласила} условия, при которых {A} согласится прекратить обстрелы.",
    ),
    text("terms-discussed", "{A} и {B} обсудили условия прекращения обстрелов, вывод войск и освобождение заложников."),
    text("delegations-of", "Делегации {A:gen} и {B:gen} провели переговоры.", "contact talks: A, B"),
    text("talks-refused", "{A} {A:отказался|отказалась} от переговоров о перемирии с {B:ins}.", "contact *: A, B"),
    text(
        "dashes-for-verbs",
        "{A} и {B} обменялись пленными: {A} — {n}, {B} — {m}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "one-to-another",
        "{A} и {B} передали друг другу тела погибших.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "bank-demands",
        "{M} требует от банков прекратить операции с облигациями, сообщила газета. Обстрелы в регионе продолжаются.",
    ),
    text("met-conditions", "{A} {A:выполнил|выполнила} все условия соглашения о прекращении обстрелов."),
    text(
        "short-names-of-states",
        "Нигер требует от Чада вывести войска из приграничных сёл.",
        "demand NER>TCD: withdraw withdrawal",
    ),
    text(
        "said-on-a-day",
        "Власти {B:gen} должны вывести войска из города, заявил в среду министр обороны {A:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "talks-discussed",
        "Премьер-министр {A:gen} принял министра {M:gen}. Стороны обсудили ход переговоров с {B:ins}.",
        "contact meeting: A, M",
    ),
    text(
        "strike-draft",
        "Переговоры с дирекцией завода продолжаются. Забастовка полностью прекращена. «Мы предоставим работодателям проект нашего соглашения», — сообщил глава профкома.",
    ),
    text("strike-demands", "Профсоюз требует от компании вернуть уволенных и прекратить переговоры с {A:ins}."),
    text("tariff-demands", "{A} требует от {B:gen} отменить пошлины как условие торговой сделки."),
    text(
        "news",
        "При посредничестве {M:gen} {A} и {B} обменялись пленными по формуле {n} на {n}.",
        "exchange completed: A>B n; B>A n, mediator M",
        "Кроме того, {A} и {B} договорились о прекращении огня на {d}.",
        "truce agreed: ? d",
        "{A} требует от {B:gen} вывести войска.",
        "demand A>B: withdraw withdrawal",
    ),
]
