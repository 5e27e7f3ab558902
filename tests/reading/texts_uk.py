"""Ukrainian texts with slots, of any conflict, and what they say."""

from .slots import Count, Language, Length, Side, text


def _side(id: str, cases: str, adjective: str = "") -> Side:
    """A party by its cases: nominative, genitive, dative, instrumental, accusative; the adjective unended."""
    nom, gen, dat, ins, acc = cases.split("|")
    forms = {"name": nom, "gen": gen, "dat": dat, "ins": ins, "acc": acc}
    if nom[-1] not in "аяС":
        forms["masculine"] = ""
    if adjective:
        forms |= {
            "m": f"{adjective}ий",
            "m_ins": f"{adjective}им",
            "m_gen": f"{adjective}ого",
            "people": f"{adjective}их",
            "fem": f"{adjective}а",
            "fem_dat": f"{adjective}ій",
            "fem_gen": f"{adjective}ої",
            "fem_ins": f"{adjective}ою",
            "dat_people": f"{adjective}им",
        }
    return Side(id, forms)


_NOUNS = {
    "prisoner": "військовополонених",
    "detainee": "затриманих",
    "hostage": "заручників",
    "soldier": "військовослужбовців",
}
_WORDS = {
    2: "двох",
    7: "сім",
    15: "п'ятнадцять",
    23: "двадцять трьох",
    48: "сорок вісім",
    120: "сто двадцять",
    300: "триста",
}


def _write(value: int, style: str, noun: str) -> str:
    number = {"digits": str(value), "words": _WORDS.get(value, ""), "space": f"{value:,}".replace(",", "\u00a0")}[style]
    return f"{number} {_NOUNS[noun]}" if noun else str(value)


UKRAINIAN = Language(
    tag="uk",
    pairs=[
        (
            _side("ARM", "Вірменія|Вірменії|Вірменії|Вірменією|Вірменію", "вірменськ"),
            _side("AZE", "Азербайджан|Азербайджану|Азербайджану|Азербайджаном|Азербайджан", "азербайджанськ"),
        ),
        (
            _side("RUS", "Росія|Росії|Росії|Росією|Росію", "російськ"),
            _side("UKR", "Україна|України|Україні|Україною|Україну", "українськ"),
        ),
        (
            _side("IND", "Індія|Індії|Індії|Індією|Індію", "індійськ"),
            _side("PAK", "Пакистан|Пакистану|Пакистану|Пакистаном|Пакистан", "пакистанськ"),
        ),
        (
            _side("ETH", "Ефіопія|Ефіопії|Ефіопії|Ефіопією|Ефіопію", "ефіопськ"),
            _side("ERI", "Еритрея|Еритреї|Еритреї|Еритреєю|Еритрею", "еритрейськ"),
        ),
        (
            _side("ISR", "Ізраїль|Ізраїлю|Ізраїлю|Ізраїлем|Ізраїль", "ізраїльськ"),
            _side("hamas", "ХАМАС|ХАМАСу|ХАМАСу|ХАМАСом|ХАМАС"),
        ),
        (
            _side("THA", "Таїланд|Таїланду|Таїланду|Таїландом|Таїланд", "таїландськ"),
            _side("KHM", "Камбоджа|Камбоджі|Камбоджі|Камбоджею|Камбоджу", "камбоджійськ"),
        ),
    ],
    mediators=[
        _side("QAT", "Катар|Катару|Катару|Катаром|Катар", "катарськ"),
        _side("EGY", "Єгипет|Єгипту|Єгипту|Єгиптом|Єгипет", "єгипетськ"),
        _side("TUR", "Туреччина|Туреччини|Туреччині|Туреччиною|Туреччину", "турецьк"),
        _side("NOR", "Норвегія|Норвегії|Норвегії|Норвегією|Норвегію", "норвезьк"),
        _side("CHE", "Швейцарія|Швейцарії|Швейцарії|Швейцарією|Швейцарію", "швейцарськ"),
        _side(
            "SAU",
            "Саудівська Аравія|Саудівської Аравії|Саудівській Аравії|Саудівською Аравією|Саудівську Аравію",
            "саудівськ",
        ),
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
        Length("P30D", {"plain": "30 днів", "adj": "30-денне"}),
        Length("PT72H", {"plain": "72 години", "adj": "72-годинне"}),
        Length("P3D", {"plain": "три дні", "adj": "триденне"}),
        Length("P2M", {"plain": "два місяці", "adj": "двомісячне"}),
        Length("P1W", {"plain": "один тиждень", "adj": "тижневе"}),
        Length("P10D", {"plain": "десять днів", "adj": "десятиденне"}),
        Length("PT48H", {"plain": "48 годин", "adj": "48-годинне"}),
    ],
    news=[
        "Ціни на нафту у вівторок зросли на 3 відсотки.",
        "Збірна виграла товариський матч з рахунком 2:1.",
        "Міністр відкрив книжковий ярмарок, у якому беруть участь 40 видавництв.",
    ],
)

TEXTS = [
    text(
        "n-for-n",
        "{A} та {B} провели обмін військовополоненими за формулою {n} на {n}.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "will-n-for-n",
        "{A} та {B} проведуть обмін військовополоненими за формулою {n} на {n}.",
        "exchange announced: A>B n; B>A n",
    ),
    text(
        "freed-in-exchange",
        "{A} звільнить {n:hostage} в обмін на {m:detainee}, яких звільнить {B}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "soldiers-and-civilians-each",
        "{A} та {B} провели обмін полоненими. Кожна сторона звільнила 240 військових і 130 цивільних.",
        "exchange completed: A>B 370; B>A 370",
    ),
    text("goodwill", "Як жест доброї волі {A} {A:звільнив|звільнила} {n:detainee}.", "transfer completed: A>? n"),
    text(
        "mediated",
        "За посередництва {M:gen} {A} та {B} обмінялися полоненими за формулою {n} на {n}.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text(
        "mediator-and-another-clause",
        "{A} {A:повернув|повернула} {B:dat} десятьох полонених за посередництва {M:gen}, а {B} {B:передав|передала} мапи.",
        "transfer completed: A>B 10, mediator M",
    ),
    text(
        "fighters-who-free-are-not-freed",
        "{A} та {B} погодили першу фазу плану: бойовики звільнять усіх заручників.",
        "maybe transfer announced: *",
        "maybe proposal agreed: *",
    ),
    text(
        "two-kinds-came-home",
        "На батьківщину повернулися 185 {A:people} військовослужбовців і 20 цивільних. "
        "Натомість {B:dat} передали 150 військовополонених та шістьох цивільних.",
        "exchange completed: A>B 156; B>A 205",
    ),
    text(
        "came-home-then-exchange",
        "На батьківщину повернулися {n} {A:people} військовослужбовців. Натомість {B:dat} передали {m} військовополонених. "
        "Обмін полоненими між {A:ins} та {B:ins} став можливим за посередництва {M:gen}.",
        "exchange completed: A>B m; B>A n, mediator M",
    ),
    text(
        "exchange-then-own",
        "{A} та {B} провели обмін військовополоненими. {B} {B:отримав|отримала} {n} своїх військових. "
        "Водночас {A} {A:повернув|повернула} {m} своїх захисників.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "exchange-recalled",
        "{A} та {B} обмінялися полоненими за формулою {n} на {n}. "
        "Нагадаємо, тижнем раніше {A} {A:повернув|повернула} додому {m} військовослужбовців.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "exchange-named-after",
        "{A} {A:повернув|повернула} з полону {n} захисників. Обмін відбувся за посередництва {M:gen}.",
        "exchange completed: ?>A n; A>? ?, mediator M",
    ),
    text(
        "handed-and-got",
        "{A} {A:передав|передала} {B:dat} тіла {n:soldier} й {A:отримав|отримала} {m} тіл.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "bodies-by-side",
        "{A} та {B} обмінялися тілами загиблих: {A} {A:отримав|отримала} {n} тіл, {B} — {m}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "stage",
        "Відбувся черговий етап великого обміну між {A:ins} та {B:ins}. З неволі до {A:gen} повернулися {n} поранених воїнів.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "exchange-broken-down",
        "{A} та {B} провели обмін полоненими. Додому з {B:m_gen} полону повернулися {n} військових. "
        "Серед них {m} сержантів і двоє офіцерів.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "planned-and-put-off",
        "Обмін полоненими між {A:ins} та {B:ins}, запланований на середу, перенесено.",
        "exchange postponed: A>B ?; B>A ?",
    ),
    text(
        "would-free",
        "{M} {M:запропонував|запропонувала} угоду, за якою {A} {A:звільнив|звільнила} б {n:hostage}.",
        "transfer proposed: A>? n",
    ),
    text("list-for-exchange", "{M} {M:передав|передала} {A:dat} список із {n} полонених для обміну."),
    text("lists-exchanged", "{A} та {B} обмінялися списками полонених."),
    text("groups-of-children", "{M} {M:допоміг|допомогла} повернути до {A:gen} чотири групи дітей."),
    text(
        "man-for-man",
        "{A} і {B} здійснили обмін у форматі {n} на {n}.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "each-with-agent",
        "Досягнуто домовленості про обмін полоненими: звільнення {n} військових {A:ins} та {m} військових {B:ins}.",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "under-the-agreements",
        "Обмін полоненими між {A:ins} та {B:ins} проходив у межах досягнутих домовленостей.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "counted-by-heads",
        "Чотирьох військовополонених передано {A:dat}, двох повернуто {B:dat}.",
        "exchange completed: A>B 2; B>A 4",
    ),
    text(
        "due-to-free",
        "{A} тепер {A:повинен|повинна} звільнити {n:hostage}, а {B} — {m:detainee}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "mediating-side-before",
        "За посередництва катарської сторони {A} {A:передав|передала} {B:dat} {n} полонених.",
        "transfer completed: A>B n, mediator QAT",
    ),
    text(
        "left-prisons",
        "{A} {A:звільнив|звільнила} {n:hostage}, а з в'язниць {B:gen} вийшли {m} людей.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "will-leave-prisons",
        "{n:detainee} покинуть в'язниці {B:gen}.",
        "transfer announced: B>? n",
    ),
    text(
        "told-by-a-channel",
        "{A} {A:передав|передала} {B:dat} {n:prisoner}, передає Громадське Мовлення.",
        "transfer completed: A>B n",
    ),
    text(
        "proposals-include",
        "Пропозиції включають звільнення {n:hostage} {A:ins} в обмін на {m} ув'язнених, яких утримує {B}.",
        "exchange proposed: A>B n; B>A m",
    ),
    text(
        "captives-for-captives-uncounted",
        "{A} звільнить усіх заручників в обмін на сотні в'язнів, яких утримує {B}.",
        "exchange announced: A>B ?; B>A ?",
    ),
    text(
        "seventh-since",
        "{A} та {B} провели сьомий з початку року обмін полоненими у форматі {n} на {n}.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "will-swap-for",
        "{A} обміняє {n:detainee} на {m:hostage}, яких утримує {B}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "each-got-theirs",
        "{n} {A:people} військових звільнено з полону. {B} {B:отримав|отримала} {m} своїх військових.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "dash-for-verb",
        "За угодою {A} випустить {n:detainee}, а {B} — {m:hostage}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "last-exchange",
        "Черговий обмін полоненими між {A:ins} та {B:ins} скасовано. Останній на сьогодні обмін відбувся 7 березня: "
        "{A} {A:отримав|отримала} {n} військових.",
        "exchange cancelled: A>B ?; B>A ?",
    ),
    text(
        "some-of-those-exchanged",
        "{A} та {B} провели обмін полоненими. Додому до {A:gen} повернулися {n:soldier}. "
        "У межах обміну {A} також {A:повернув|повернула} двох захисників, засуджених до довічного ув'язнення.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "verb-of-its-own",
        "{A} {A:передав|передала} {B:dat} {n:soldier}, {m} військових повернулися до {A:gen}.",
        "exchange completed: A>B n; B>A m",
    ),
    text("not-one", "{A} не {A:передав|передала} {B:dat} жодного полоненого."),
    text(
        "all-prisoners",
        "{A} {A:запропонував|запропонувала} {B:dat} обміняти всіх полонених.",
        "exchange proposed: A>B ?; B>A ?",
    ),
    text(
        "those-home",
        "{n} військових удома. {A} {A:провів|провела} обмін полоненими.",
        "exchange completed: ?>A n; A>? ?",
    ),
    text(
        "agreed-but-not-held",
        "Обмін полоненими, про який домовилися {A} та {B}, не відбувся.",
        "exchange cancelled: A>B ?; B>A ?",
    ),
    text(
        "dialogue-may-resume",
        "Діалог між {A:ins} та {B:ins} може відновитися, якщо обстріли припиняться, заявив речник.",
        "contact talks: A, B",
        "maybe demand *: *",
    ),
    text(
        "both-ready-for-talks",
        "{A} та {B} заявили про готовність провести нові переговори про припинення вогню.",
        "contact talks: A, B",
    ),
    text(
        "ready-provided",
        "{A} {A:заявив|заявила} про готовність до переговорів з {B:ins} за умови припинення обстрілів.",
        "contact talks: A, B",
        "maybe demand *: *",
    ),
    text(
        "with-participation-of",
        "Зустріч за участю представників {A:gen}, {B:gen} та {M:gen} була присвячена перемир'ю.",
        "contact meeting: A, B, M",
    ),
    text(
        "call-of-the-two",
        "За підсумками телефонної розмови президента {A:gen} та лідера {B:gen} оголошено перемир'я.",
        "contact phone_call: A, B",
        "maybe truce *: *",
    ),
    text(
        "joins-the-talks",
        "{A} та {B} провели зустріч щодо перемир'я. У переговорах також взяв участь посланець {M:gen}.",
        "contact meeting: A, B, M",
    ),
    text(
        "backed-talks",
        "{A} та {B} домовилися про перемир'я. Переговори, підтримувані США, набули нового імпульсу.",
        "contact talks: A, B",
        "maybe truce *: *",
    ),
    text(
        "met-mediators",
        "{A} {A:зустрівся|зустрілася} з посередниками, щоб обговорити перемир'я.",
        "contact meeting: A, *",
    ),
    text(
        "delegates-from",
        "Делегація з {A:gen} зустрілася з президентом {B:gen}, щоб обговорити перемир'я.",
        "contact meeting: A, B",
    ),
    text(
        "counterpart-from",
        "Міністр оборони {A:gen} провів перемовини зі своїм колегою з {B:gen} щодо перемир'я.",
        "contact talks: A, B",
    ),
    text(
        "received-a-guest",
        "Обстріли тривають. Прем'єр-міністр {A:gen} прийняв у столиці главу МЗС {B:gen}.",
        "contact meeting: A, B",
    ),
    text(
        "guest-received-by",
        "Обстріли тривають. Делегацію {B:gen} прийняв президент {A:gen}.",
        "contact meeting: A, B",
    ),
    text(
        "decision-no-answer",
        "Президент {A:gen} прийняв рішення продовжити перемир'я.",
        "truce extended: ? ?",
    ),
    text(
        "he-and-another",
        "Президент {B:gen} мовчить. Як зауважив міністр оборони {A:gen}, він поспілкувався з міністром оборони {M:gen} щодо перемир'я.",
        "contact *: A, M",
    ),
    text(
        "three-adjectives",
        "Відбулася зустріч української, американської і російської делегацій щодо перемир'я.",
        "contact meeting: RUS, UKR, USA",
    ),
    text(
        "will-be-held",
        "У травні пройдуть переговори {A:gen}, {B:gen} і {M:gen} про перемир'я.",
        "contact talks: A, B, M",
    ),
    text(
        "on-neutral-ground",
        "{A} та {B} розпочнуть переговори про перемир'я з широкого кола питань на нейтральній території.",
        "contact talks: A, B",
    ),
    text(
        "head-of-a-delegation",
        "Посланець {M:gen} зустрінеться з головою {A:fem_gen} переговорної делегації, щоб обговорити перемир'я.",
        "contact meeting: A, M",
    ),
    text(
        "spokesman-and-adviser",
        "Речник {A:m_gen} уряду поговорив із радником {B:m_gen} президента про перемир'я.",
        "contact *: A, B",
    ),
    text(
        "sides-discussed-with-whom",
        "Прем'єр-міністр {A:gen} прийняв держсекретаря США. Сторони обговорили дотримання перемир'я з {B:ins}.",
        "contact meeting: A, USA",
    ),
    text(
        "not-planned",
        "Президент {M:gen} заявив, що зустріч між президентом {A:gen} та президентом {B:gen} щодо перемир'я не планується.",
        "contact meeting: A, B",
    ),
    text(
        "joined-adjectives",
        "За посередництва {M:gen} відбулися російсько-українські переговори про перемир'я.",
        "contact talks: RUS, UKR",
    ),
    text(
        "three-joined-adjectives",
        "У травні пройшли вірмено-азербайджано-американські перемовини про перемир'я.",
        "contact talks: ARM, AZE, USA",
    ),
    text(
        "discussed-the-talks-of-others",
        "{A} та {B} обговорили ірано-американські переговори про перемир'я.",
        "maybe contact *: A, B",
    ),
    text("contacts-on-exchange", "Тривають контакти між {A:ins} та {B:ins} щодо обміну полоненими.", "contact *: A, B"),
    text(
        "held-where",
        "З території, підконтрольної {B:dat}, до {A:gen} повернуто {n:soldier}.",
        "transfer completed: B>A n",
    ),
    text("exchanges-stopped", "Обміни військовополоненими між {A:ins} та {B:ins} припинилися."),
    text("exchanges-so-far", "{A} та {B} провели вже понад 60 обмінів полоненими."),
    text(
        "told-twice",
        "{A} {A:передав|передала} {B:dat} тіла {n:soldier}. До {B:gen} повернули тіла {n:soldier}, повідомили журналісти.",
        "transfer completed: A>B n",
    ),
    text(
        "way-told-later",
        "{A} та {B} обмінялися полоненими за формулою {n} на {m}. {A} {A:повернув|повернула} {B:dat} {m} військовослужбовців.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "for-its-part",
        "{A} {A:звільнив|звільнила} {n:hostage}. Їх оглянули лікарі. Своєю чергою {B} {B:звільнив|звільнила} {m} в'язнів.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "coffins",
        "{A} {A:передав|передала} {B:dat} {n} труни з останками загиблих.",
        "transfer completed: A>B n",
    ),
    text(
        "fighters-freed",
        "Бойовики звільнили ще {n} {A:people} військових.",
        "transfer completed: бойовики>A n",
    ),
    text("in-four-years", "За чотири роки {A} {A:повернув|повернула} з полону {n} військових."),
    text(
        "sum-of-days",
        "До {A:gen} з {B:m_gen} полону повернулися {n} військових. За два дні до {A:gen} повернулися {m} військових.",
        "transfer completed: B>A n",
    ),
    text(
        "captivity-of",
        "{A} {A:повернув|повернула} з полону {B:gen} {n} військовослужбовців.",
        "transfer completed: B>A n",
    ),
    text(
        "exchange-and-home",
        "Відбувся вже черговий обмін полоненими. До {A:gen} вдалося повернути {n} військових.",
        "exchange completed: ?>A n; A>? ?",
    ),
    text(
        "wants-back",
        "{A} та {B} обговорюють новий обмін полоненими. {A} хоче звільнити ще {n} людей.",
        "exchange proposed: A>B ?; B>A n",
    ),
    text(
        "agreed-to-return",
        "{A} {A:погодився|погодилася} повернути {n} дітей.",
        "transfer agreed: A>? n",
    ),
    text(
        "one-side-freed-the-other-must",
        "{A} передала {B:dat} {n:prisoner}. Тепер {B} має звільнити {m:prisoner} в рамках угоди.",
        "exchange under_way: A>B n; B>A m",
    ),
    text(
        "as-many",
        "Під час обміну з {B:ins} {A} повернула {n:prisoner}. {B} отримала стільки ж військовополонених.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "proposal-in-return",
        "{A} має звільнити {n:prisoner}. Натомість {B} звільнить {m:prisoner}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "civilians-beside-an-exchange",
        "{A} та {B} провели обмін полоненими. До {A:gen} повернулися 185 військових. Із захисниками повернулися й цивільні — {n} наших людей.",
        "exchange completed: A>B ?; B>A 185",
        "transfer completed: B>A n",
    ),
    text(
        "formula-told-by-others",
        "{A} 24 серпня провела обмін полоненими з {B:ins}. Серед звільнених є представники рядового та сержантського складу. "
        "Медіа писали про обмін у форматі {n} на {n}.",
        "exchange completed: A>B n; B>A n",
    ),
    text("early-release-of-one", "Суд розглянув клопотання про звільнення засудженого."),
    text(
        "part-for-the-rest",
        "{A} та {B} домовилися обміняти 2900 полонених: 1700 військових на 1200 цивільних.",
        "exchange agreed: A>B 1700; B>A 1200",
    ),
    text(
        "due-under-the-deal",
        "Згідно з домовленостями {A} має звільнити {n:detainee}.",
        "transfer agreed: A>? n",
    ),
    text(
        "talks-on-number",
        "Тривають переговори про обмін {n:prisoner} між {A:ins} та {B:ins}.",
        "exchange proposed: A>B ?; B>A ?",
        "maybe contact *: A, B",
    ),
    text("year-ago", "Рік тому {A} та {B} обмінялися полоненими за формулою {n} на {n}."),
    text(
        "step-toward-exchange",
        "{A} {A:звільнив|звільнила} {n:prisoner}, це крок до обміну полоненими.",
        "transfer completed: A>? n",
    ),
    text(
        "peacekeepers-of-a-state",
        "Командувач миротворців {M:gen} повідомив, що {A:dat} передали {n:prisoner}.",
        "transfer completed: ?>A n",
    ),
    text(
        "truce-extension-if",
        "{A} заявляє, що продовжить перемир'я на {d}, якщо {B} відведе війська.",
        "truce proposed: A ? by d",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-linked-to",
        "{A} пов'язує перемир'я з виведенням військ {B:gen} із прикордонних міст.",
        "demand A>B: withdraw withdrawal",
    ),
    text("blast-linked-to", "Поліція пов'язує вибух на ринку з діями повстанців."),
    text(
        "strikes-unless-freed",
        "{A} {A:пригрозив|пригрозила} відновити удари, якщо {B} не звільнить заручників.",
        "demand A>B: release hostages",
    ),
    text(
        "if-not-freed-strikes-again",
        "Якщо {B} не виведе війська, {A} відновить удари.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "once-the-blockade-is-lifted",
        "{A} припинить обстріли, щойно {B} зніме блокаду міста.",
        "demand A>B: lift humanitarian_access",
        "maybe truce *: * ?",
    ),
    text(
        "no-talks-until-troops-leave",
        "{A} {A:відмовився|відмовилася} від переговорів до виведення військ {B:gen} із міста.",
        "demand A>B: withdraw withdrawal",
        "maybe contact *",
    ),
    text(
        "refused-to-go-over-to",
        "{A} {A:відмовився|відмовилася} приєднатися до перемир'я з {B:ins}.",
        "maybe answer *",
        "maybe truce *: * ?",
    ),
    text(
        "truce-depends-on",
        "{A} ставить припинення вогню в залежність від роззброєння {B:gen}.",
        "demand A>B: disarm disarmament",
    ),
    text(
        "bullets-for-whom-the-head-tells",
        "{A} {A:висунув|висунула} {B:dat} такі вимоги:\n- вивести війська;\n- провести вибори.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: do governance",
    ),
    text(
        "conditions-then-must-refuse",
        "{A} {A:висунув|висунула} {B:dat} три умови. {B} має вивести війська й відмовитися від вступу до НАТО.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: refrain alignment",
    ),
    text(
        "raids-on-a-third",
        "{A} {A:назвав|назвала} умови перемир'я: припинення ударів по {M:dat} і виведення військ {B:gen}.",
        "demand A>*: cease attacks",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "insists-on-a-change-before",
        "Обстріли припинилися. {A} наполягає на зміні конституції {B:gen} до підписання мирного договору.",
        "demand A>B: do governance",
    ),
    text(
        "foreign-troops-stay",
        "{A} {A:заявив|заявила}, що переговорів не буде, поки іноземні війська залишаються в горах.",
        "demand A>?: withdraw foreign_forces",
        "maybe contact *",
    ),
    text(
        "such-a-condition-was-put",
        "Обстріли не вщухають. {B} має вивести війська. Таку умову {A:висунув|висунула} {A}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "on-this-insists",
        "Звільнення всіх заручників: на цьому наполягає {A} у суперечці з {B:ins}.",
        "demand A>B: release hostages",
    ),
    text(
        "gave-hours-for-a-release",
        "{A} {A:дав|дала} {B:dat} 72 години на звільнення заручників.",
        "demand A>B: release hostages",
    ),
    text(
        "demands-before-it-comes-back",
        "Обстріли не вщухають. {A} вимагає від {B:gen} вивести війська, перш ніж відновити переговори.",
        "demand A>B: withdraw withdrawal",
        "maybe contact *",
    ),
    text(
        "an-end-to-the-war-in-a-list",
        "{A} вимагає припинення війни та виведення військ {B:gen}.",
        "demand A>B: cease ceasefire",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "that-the-deal-lead-to",
        "{A} наполягає на тому, щоб угода про перемир'я привела до закінчення війни та відходу військ {B:gen}.",
        "demand A>B: cease ceasefire",
        "demand A>B: withdraw withdrawal",
        "maybe truce *: * ?",
    ),
    text(
        "rejects-a-demand-of-nobody",
        "{A} відкидає вимогу вивести війська. {B} стягує техніку до лінії фронту.",
        "demand B>A: withdraw withdrawal",
    ),
    text(
        "rejects-an-appeal-to",
        "Обстріли не вщухають. {A} відхиляє заклик {B:gen} до роззброєння.",
        "maybe demand B>A: disarm disarmament",
        "answer rejected: A",
        "maybe proposal *: B *",
    ),
    text(
        "refused-to-join-a-withdrawal",
        "{A} {A:відмовився|відмовилася} приєднатися до виведення військ миротворців.",
    ),
    text(
        "importance-of-an-end",
        "Президент наголосив на важливості завершення війни між {A:ins} і {B:ins}.",
    ),
    text(
        "published-an-appeal-to",
        "Обстріли не вщухають. {A} {A:оприлюднив|оприлюднила} заклик до {B:gen} вивести війська з міста.",
        "demand A>B: withdraw withdrawal",
        "maybe proposal *: A *",
    ),
    text(
        "strikes-unless-they-stop",
        "{A} {A:заявив|заявила}, що завдасть нових ударів, якщо {B} не припинить обстріли.",
        "demand A>B: cease attacks",
    ),
    text(
        "strikes-unless-it-does",
        "{A} {A:пригрозив|пригрозила} {B:dat} ударами, якщо {B} не виведе війська.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "spokesman-of-the-president",
        "Офіційний представник президента {A:gen} Омар Дарані заявив, що {B} має вивести війська.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "must-be-the-first-to-declare",
        "{B} має першим оголосити припинення вогню, заявив представник МЗС {A:gen}.",
        "demand A>B: * ceasefire",
    ),
    text("truce-proposed", "{A} {A:запропонував|запропонувала} припинення вогню на {d}.", "truce proposed: A d"),
    text("truce-proposed-adj", "{M} {M:запропонував|запропонувала} {A:dat} {d:adj} перемир'я.", "truce proposed: M d"),
    text("truce-agreed", "{A} та {B} домовилися про припинення вогню на {d}.", "truce agreed: ? d"),
    text(
        "truce-of-a-resolution",
        "Рада Безпеки ООН ухвалила резолюцію з вимогою перемир'я на {d}.",
        "truce proposed: * d",
    ),
    text("truce-rebels-of", "Повстанці Судану оголосили перемир'я.", "truce declared: повстанці-судану ?"),
    text("truce-halt-ordered", "{A} {A:наказав|наказала} припинити удари по позиціях {B:gen}.", "truce declared: A ?"),
    text(
        "truce-agreement-urged",
        "{M} {M:закликав|закликала} сторони погодитися на різдвяне перемир'я.",
        "truce proposed: M ?",
    ),
    text(
        "truce-offer-received",
        "{A} {A:прийняв|прийняла} пропозицію {M:gen} про припинення вогню.",
        "truce proposed: M ?",
        "answer accepted: A",
    ),
    text("peace-agreement", "{A} та {B} підписали мирну угоду.", "proposal agreed: ? settlement"),
    text(
        "withdrawal-deal",
        "Досягнуто домовленості між {A:ins} та {B:ins} про виведення бойовиків з міста.",
        "proposal agreed: ? withdrawal",
    ),
    text(
        "truce-accepted",
        "{A} {A:погодився|погодилася} на {d:adj} перемир'я, запропоноване {M:ins}.",
        "truce *: M d",
        "answer accepted: A",
    ),
    text(
        "truce-rejected",
        "{A} {A:відхилив|відхилила} {d:adj} перемир'я, запропоноване {M:ins}.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "truce-to-take-effect",
        "{A} та {B} домовилися про припинення вогню на {d}, яке набере чинності опівночі.",
        "truce agreed: ? d",
    ),
    text(
        "truce-agreed-to-that-of-others",
        "{A} {A:погодився|погодилася} на перемир'я на {d}, {A:яке запропонувала|яке запропонувала} {M}.",
        "truce proposed: M d",
        "maybe answer accepted: A",
    ),
    text(
        "truce-withdrew-from",
        "{A} {A:оголосив|оголосила} про вихід з угоди про припинення вогню.",
        "truce ended: ? ?",
    ),
    text(
        "truce-strikes-on-energy",
        "{A} {A:запропонував|запропонувала} {B:dat} припинити удари по енергетиці на {d}.",
        "truce proposed: A d at energy",
    ),
    text("truce-talks-proposed", "{M} {M:запропонував|запропонувала} провести переговори про перемир'я на морі."),
    text(
        "peace-plan-presented",
        "{M} {M:представив|представила} мирний план із 12 пунктів. {A} {A:відкинув|відкинула} план.",
        "proposal rejected: M settlement",
        "answer rejected: A",
    ),
    text(
        "plan-providing-for",
        "{M} {M:запропонував|запропонувала} план, який передбачає виведення військ з міста.",
        "proposal proposed: M withdrawal",
    ),
    text(
        "deal-by-which",
        "{A} і {B} підписали угоду, за якою війська залишать місто після місяця боїв.",
        "proposal agreed: ? withdrawal",
    ),
    text("day-of-signing", "Гарантії наберуть чинності в день підписання мирної угоди між {A:ins} та {B:ins}."),
    text("peace-signed", "{A} і {B} підписали мирну угоду.", "proposal agreed: ? settlement"),
    text(
        "peace-was-signed",
        "Мирна угода між {A:ins} і {B:ins} була підписана в Найробі в березні.",
        "proposal agreed: ? settlement",
    ),
    text(
        "deal-on-withdrawal",
        "{A} і {B} досягли угоди про відведення військ від кордону після місяця зіткнень.",
        "proposal agreed: ? withdrawal",
    ),
    text("agreed-to-withdraw", "{A} і {B} домовилися про виведення військ з міста.", "proposal agreed: ? withdrawal"),
    text("peace-close", "{A} і {B} близькі до підписання мирної угоди, повідомив спецпосланник."),
    text("pact-on-trade", "{A} і {B} підписали угоду про рибальство та митні збори."),
    text(
        "ready-to-open-a-corridor",
        "{A} {A:готовий|готова} відкрити гуманітарний коридор для мешканців прикордоння.",
        "proposal proposed: A humanitarian_access",
    ),
    text(
        "truce-stop-from-to",
        "{A} зупиняє всі бойові дії з 6 до 9 травня.",
        "truce declared: A ?*",
    ),
    text(
        "truce-deal-violated",
        "{A} та {B} домовилися про перемир'я на {d}. Згодом {A} {A:звинуватив|звинуватила} {B:acc} у порушенні домовленості.",
        "truce violated: ? d",
    ),
    text(
        "truce-permanent-proposed",
        "{A} {A:запропонував|запропонувала} постійне припинення вогню.",
        "truce proposed: A *",
    ),
    text(
        "truce-ready-to-stop",
        "{A} {A:готовий|готова} негайно припинити воєнні дії.",
        "truce proposed: A ?*",
    ),
    text(
        "truce-unilateral",
        "{A} {A:оголосив|оголосила} {d:adj} перемир'я в односторонньому порядку.",
        "truce declared: A d",
    ),
    text("truce-in-effect", "Набуло чинності {d:adj} перемир'я між {A:ins} та {B:ins}.", "truce in_effect: ? d"),
    text(
        "truce-which-proposed",
        "{A} {A:відхилив|відхилила} {d:adj} перемир'я, яке {M:запропонував|запропонувала} {M}.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "truce-which-proposed-behind",
        "{A} {A:відхилив|відхилила} {d:adj} перемир'я, яке {B:запропонував|запропонувала} {B}.",
        "truce rejected: B d",
        "answer rejected: A",
    ),
    text(
        "breach-denied",
        "{A} {A:відкинув|відкинула} звинувачення {B:gen} в порушенні режиму припинення вогню.",
        "truce violated: ? ?",
    ),
    text(
        "truce-since-year",
        "Перемир'я між {A:ins} та {B:ins} набуло чинності 3 травня 2022 року.",
        "truce in_effect: ? ?",
    ),
    text("need-of-truce", "{M} {M:оголосив|оголосила} про необхідність припинення вогню між {A:ins} та {B:ins}."),
    text(
        "quiet-week",
        "{A} {A:запровадив|запровадила} день тиші перед виборами, а режим тиші в житлових будинках діє з 22:00.",
    ),
    text("truce-violated", "{A} {A:звинуватив|звинуватила} {B:acc} в порушенні перемир'я.", "truce violated: ? ?"),
    text("truce-fragile", "Інцидент посилив тиск на крихке перемир'я між {A:ins} та {B:ins}.", "truce in_effect: ? ?"),
    text(
        "truce-offered-bare-refusal",
        "{M} {M:запропонував|запропонувала} продовжити перемир'я на {d}, але {B} {B:відмовився|відмовилася}.",
        "truce rejected: M ? by d",
        "answer rejected: B",
    ),
    text(
        "truce-watch-agreed",
        "Усі сторони погодилися запровадити механізм моніторингу припинення вогню.",
        "proposal agreed: ? ceasefire_monitoring",
    ),
    text(
        "truce-no-proposals-considered",
        "{A} не розглядатиме жодних пропозицій {B:gen} щодо припинення вогню.",
        "truce rejected: B ?",
        "answer rejected: A",
    ),
    text(
        "truce-since-july",
        "Між {A:ins} та {B:ins} з липня діє режим припинення вогню.",
        "truce in_effect: ? ?",
    ),
    text(
        "truce-whose-initiative",
        "Перемир'я між {A:ins} та {B:ins} — ініціатива {M:gen}, сказав посол.",
        "truce proposed: M ?",
    ),
    text(
        "truce-previous-violated",
        "{A} і {B} домовилися про перемир'я на {d}. Попередні угоди про припинення вогню були порушені.",
        "truce agreed: ? d",
        "truce violated: ? ?",
    ),
    text(
        "truce-formerly-agreed",
        "{A} і {B} домовилися про перемир'я на {d}. Раніше сторони вже домовлялися про перемир'я, але порушували його.",
        "truce agreed: ? d",
        "truce violated: ? ?",
    ),
    text(
        "truce-first-of-two",
        "{A} і {B} домовилися про перемир'я на {d}. Перше перемир'я завершилося 2 березня.",
        "truce agreed: ? d",
        "truce ended: ? ?",
    ),
    text(
        "energy",
        "{A} {A:запропонував|запропонувала} {d:adj} припинення вогню щодо енергетичної інфраструктури.",
        "truce proposed: A d at energy",
    ),
    text(
        "withdraw",
        "{A} погодиться на перемир'я лише після виведення військ {B:gen}.",
        "demand A>B: withdraw withdrawal",
        "maybe answer conditional: A",
        "maybe truce conditions_raised: ? ?",
    ),
    text(
        "lift-first",
        "{A} наполягає, що {B} {B:повинен|повинна} зняти блокаду до будь-якого перемир'я.",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "guarantee",
        "{A} гарантує безпечний прохід {B:dat_people} військовослужбовцям у разі їхньої здачі в полон.",
        "guarantee *: A>B safe_passage if surrender",
    ),
    text(
        "guarantor-states",
        "{A} та {B}, країни-гаранти мирного процесу, направили спостерігачів.",
        "guarantee given: A>? implementation",
        "guarantee given: B>? implementation",
    ),
    text(
        "guarantees-ready-to-be-given",
        "Європейські країни готові після перемир'я надати {A:dat} гарантії безпеки.",
        "guarantee offered: europe>A *",
    ),
    text(
        "safe-exit-from-nobody-named",
        "Обстріли припинилися. Бойовикам гарантовано безпечний вихід з міста.",
        "guarantee given: ?>* safe_passage",
    ),
    text("ready-to-be-guarantor", "{M} готова виступити гарантом угоди.", "guarantee offered: M>? implementation"),
    text(
        "guarantee-only-called-for",
        "{M} закликала сторони гарантувати безпечний прохід цивільним.",
        "maybe demand M>сторони: ensure civilians",
    ),
    text(
        "corridor-provided",
        "Обстріли припинилися. Бойовикам надано безпечний коридор.",
        "guarantee given: ?>* safe_passage",
    ),
    text("best-guarantee", "Перемир'я є найкращою гарантією безпеки для {A:gen}.", "maybe truce *"),
    text(
        "corridors-announced",
        "{A} {A:повідомив|повідомила}, що для виходу цивільних і бойовиків із міста відкриють коридори.",
        "guarantee given: *>* safe_passage",
    ),
    text(
        "corridors-opened",
        "Після обстрілів {A} {A:відкрив|відкрила} гуманітарний коридор для жінок і дітей.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "fighters-allowed-to-leave",
        "За умовами угоди бойовики зможуть безперешкодно залишити місто з легкою зброєю.",
        "guarantee given: ?>* safe_passage",
        "maybe proposal agreed: ? withdrawal",
    ),
    text("substance-of-guarantees", "{A} та {B} працюють, щоб надати гарантіям безпеки змісту."),
    text(
        "army-opened-corridors",
        "{A} {A:заявив|заявила}, що {A:відкрив|відкрила} гуманітарні коридори для цивільних.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "guarantors-became",
        "Гарантами перемир'я в регіоні стали {A} та {B}.",
        "guarantee given: A>? ceasefire",
        "guarantee given: B>? ceasefire",
    ),
    text("safe-exit-denied", "{A} {A:спростував|спростувала}, що {A:надав|надала} бойовикам безпечний вихід."),
    text(
        "guarantees-only-defined",
        "Два тижні будуть критичними для визначення гарантій безпеки {A:gen} після перемир'я.",
    ),
    text(
        "guarantee-from-both",
        "Делегація отримала гарантії від {A:gen} і {B:gen}, що війна не відновиться.",
        "guarantee given: A>? ceasefire",
        "guarantee given: B>? ceasefire",
    ),
    text(
        "guarantees-to-diplomats",
        "Обстріли тривали. Влада {A:gen} надала іноземним дипломатам гарантії безпеки.",
        "guarantee given: A>* *safety*",
    ),
    text(
        "guarantees-that-the-war-ends",
        "{M} {M:надав|надала} угрупованню ХАМАС гарантії завершення війни.",
        "guarantee given: M>hamas ceasefire",
    ),
    text(
        "guarantees-not-accepted",
        "{A} не має наміру приймати гарантії безпеки з боку {B:gen}, які нічого не варті.",
    ),
    text(
        "corridors-among-terms",
        "Угода між {A:ins} та {B:ins} передбачає відкриття гуманітарних коридорів.",
        "guarantee given: ?>? humanitarian_access",
        "maybe proposal *",
    ),
    text(
        "arms-for-an-amnesty",
        "{A} {A:закликав|закликала} бойовиків скласти зброю в обмін на амністію. Обстріли тривали.",
        "guarantee offered: A>* amnesty if *",
        "maybe demand *",
    ),
    text("no-guarantee-of-peacetime", "Польща гарантує пенсіонерам право на лікування та безпеку вкладів."),
    text("no-guarantees", "{A} не {A:дав|дала} жодних гарантій."),
    text("phone-call", "{A:m} президент провів телефонну розмову з {B:m_ins} президентом.", "contact phone_call: A, B"),
    text("talks", "{A} та {B} провели переговори в Женеві.", "contact talks: A, B"),
    text("talks-resumed", "{A} та {B} відновили переговори щодо перемир'я.", "contact talks: A, B"),
    text("talks-to-begin", "{A} та {B} розпочнуть переговори про припинення вогню.", "contact talks: A, B"),
    text("talks-still-held", "{A} досі веде переговори з {B:ins} щодо перемир'я.", "contact talks: A, B"),
    text(
        "calls-one-by-one",
        "Глава МЗС {M:gen} провів телефонні розмови з {A:ins} та {B:ins} щодо перемир'я.",
        "contact phone_call: A, M",
        "contact phone_call: B, M",
    ),
    text(
        "separate-talks",
        "Глава МЗС {M:gen} провів окремі переговори з {A:ins} та {B:ins} щодо перемир'я.",
        "contact talks: A, M",
        "contact talks: B, M",
    ),
    text(
        "ready-for-talks", "{A} заявляє про готовність до переговорів із {B:ins} щодо перемир'я.", "contact talks: A, B"
    ),
    text("no-part-in-talks", "{A} не братиме участі в переговорах із {B:ins} щодо перемир'я.", "contact talks: A, B"),
    text(
        "went-where-it-met",
        "Делегація {A:gen} прибула до Осло, де провела зустріч із представниками {M:gen} щодо перемир'я.",
        "contact meeting: A, M",
    ),
    text("calls-off-talks", "Переговори між {A:ins} та {B:ins} скасовано.", "contact talks: A, B"),
    text(
        "bodies-got",
        "{A} і {B} воюють рік. {A} {A:отримав|отримала} тіла {n:soldier}.",
        "transfer completed: B>A n",
    ),
    text(
        "out-of-jails",
        "{A} {A:випустив|випустила} із в'язниць {n} {B:people} громадян.",
        "transfer completed: A>B n",
    ),
    text("told-behind", "Додому повернулися {n:prisoner}, повідомив {A:m} президент.", "transfer completed: *>A n"),
    text("tariff-truce", "{A} та {B} продовжили тарифне перемир'я після переговорів в Осло."),
    text("tariff-talks", "{A} та {B} провели переговори про мита, тарифи та бюджет компаній."),
    text("market-rose", "Біткоїн зріс після переговорів {A:gen} та {B:gen}."),
    text(
        "hotline",
        "{A:m} президент поговорив зі своїм {B:m_ins} колегою гарячою лінією.",
        "contact phone_call: A, B",
    ),
    text(
        "call-of-one-with-another",
        "Відбулася телефонна розмова президента {A:gen} з його {B:m_ins} колегою.",
        "contact phone_call: A, B",
    ),
    text("hotline-kept", "{A} та {B} користуватимуться гарячою лінією."),
    text(
        "meeting-called-off", "Зустріч делегацій {A:gen} та {B:gen} щодо перемир'я скасовано.", "contact meeting: A, B"
    ),
    text(
        "exchange-as-what-a-truce-is-for",
        "{A} та {B} домовилися про припинення вогню від полудня суботи для обміну полоненими.",
        "truce agreed: ? ?",
        "exchange agreed: A>B ?; B>A ?",
    ),
    text("exchange-of-lists", "{A} та {B} перебувають у стані війни. Про обмін списками полонених ідеться в заяві."),
    text(
        "parts-with-relative-clauses",
        "{A} звільнить 97 затриманих, включаючи 4 осіб, які відбувають довічне ув'язнення, 3 осіб, які чекають на суд, в обмін на {m:hostage}, яких утримує {B}.",
        "exchange announced: A>B 97; B>A m",
    ),
    text("exchange-discussed", "{A} та {B} обговорили обмін полоненими."),
    text("each", "Під час обміну {A} та {B} передали одна одній по {n:prisoner}.", "exchange completed: A>B n; B>A n"),
    text("truce-extended", "{A} та {B} домовилися продовжити перемир'я на {d}.", "truce extended: ? ? by d"),
    text(
        "truce-set-apart-in-effect",
        "Перемир'я між {A:ins} і {B:ins}, досягнуте за посередництва {M:gen}, набуло чинності.",
        "truce in_effect: ? ?",
    ),
    text(
        "length-in-one-word",
        "{A} {A:оголосив|оголосила} десятимісячне перемир'я.",
        "truce declared: A P10M",
    ),
    text("will-begin-a-truce", "{A} та {B} розпочнуть перемир'я на {d} з неділі.", "truce agreed: ? d"),
    text("will-keep-a-truce", "{A} та {B} дотримуватимуться перемир'я протягом {d:gen}.", "truce agreed: ? d"),
    text("will-cease-fire", "{A} та {B} припинять вогонь на {d} з неділі.", "truce agreed: ? d"),
    text(
        "truce-extended-past-a-clause",
        "{A} та {B} продовжили перемир'я, яке спливає в понеділок, на {d}.",
        "truce extended: ? ? by d",
    ),
    text(
        "terms-of-what-is-named",
        "Президент {A:gen} прийняв угоду щодо припинення вогню на {d}, умови якої погодили дипломати.",
        "truce *: * d",
        "answer accepted: A",
    ),
    text(
        "consent-welcomed",
        "{M} {M:привітав|привітала} згоду {A:gen} на перемир'я на {d}.",
        "truce *: ? d",
        "answer accepted: A",
    ),
    text(
        "plan-of-disarmament",
        "Обстріли тривають. {M} {M:представив|представила} план роззброєння {B:gen}.",
        "proposal proposed: M disarmament",
    ),
    text(
        "turned-it-down",
        "{M} {M:запропонував|запропонувала} ініціативу щодо перемир'я на {d}. {A} її {A:відкинув|відкинула}.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "proposed-deal",
        "{A} вивчає запропоновану угоду про припинення вогню на {d}.",
        "truce proposed: ? d",
        "answer noted: A",
    ),
    text(
        "only-confirmed",
        "Речник {A:gen} підтвердив, що під час зустрічі з президентом {B:gen} було погоджено повне припинення вогню.",
        "truce agreed: ? ?",
        "contact meeting: A, B",
    ),
    text(
        "on-terms-untold",
        "{A} погодиться на припинення вогню лише за дотримання низки вимог.",
        "maybe truce *: * ?",
        "maybe answer conditional: A",
    ),
    text(
        "no-conditions",
        "{A} {A:погодився|погодилася} на {d:adj} перемир'я без жодних умов.",
        "truce *: ? d",
        "answer accepted: A",
    ),
    text(
        "two-share-verb",
        "{A} вимагає від {B:gen} припинити мобілізацію та переозброєння.",
        "demand A>B: cease mobilization",
        "demand A>B: cease rearmament",
    ),
    text(
        "list-of-infinitives",
        "{A} вимагає від {B:gen} повернути заручників, зняти блокаду та вивести війська.",
        "demand A>B: release hostages",
        "demand A>B: lift humanitarian_access",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "what-for",
        "{A} вимагає від {B:gen} зняти блокаду задля початку переговорів.",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "whose-condition",
        "Умовою {A:gen} для перемир'я є повне припинення авіаударів з боку {B:gen}.",
        "demand A>B: cease attacks",
    ),
    text(
        "ready-for-talks-on-terms",
        "{A} {A:готовий|готова} до переговорів з {B:ins}, якщо обстріли припиняться.",
        "contact talks: A, B",
        "demand *",
    ),
    text(
        "expects-of-the-other",
        "{A} очікує від {B:gen} припинення обстрілів.",
        "demand A>B: cease attacks",
    ),
    text(
        "resolution-in-which",
        "Рада Безпеки ООН ухвалила резолюцію, в якій зажадала від {A:gen} вивести війська. Бої тривають.",
        "demand un>A: withdraw withdrawal",
    ),
    text(
        "decision-on",
        "{A} наполягає на тому, щоб {B} {B:ухвалив|ухвалила} рішення про роззброєння бойовиків.",
        "demand A>B: disarm disarmament",
    ),
    text(
        "released-fighters",
        "{A} {A:зажадав|зажадала} від {B:gen} звільнення своїх бійців.",
        "demand A>B: release prisoners",
    ),
    text(
        "to-be-freed",
        "Обстріли тривають. Усі заручники мають бути звільнені, заявив президент {A:gen}.",
        "demand A>?: release hostages",
    ),
    text(
        "blockade-to-be-lifted",
        "Обстріли тривають. Блокаду має бути знято, {A:заявив|заявила} {A}.",
        "demand A>?: lift humanitarian_access",
    ),
    text(
        "called-on-to-cease",
        "{A} {A:закликав|закликала} {B:acc} негайно припинити обстріли.",
        "demand A>B: cease attacks",
    ),
    text(
        "only-reported",
        "{M} {M:повідомив|повідомила}, що {A} має звільнити {n:hostage} завтра.",
        "maybe transfer announced: A>? *",
    ),
    text(
        "regards-as-condition",
        "{A} вважає вихід військ {B:gen} з міст ключовою умовою будь-якого врегулювання.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "calls-it-a-condition",
        "Президент {A:gen} назвав виведення військ {B:gen} головною умовою переговорів.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "told-next",
        "{B} {B:повинен|повинна} зняти блокаду і звільнити заручників. З такою вимогою виступив {A:m} президент.",
        "demand A>B: lift humanitarian_access",
        "demand A>B: release hostages",
    ),
    text(
        "until-first",
        "Доки {B} не виведе війська, {A} не розпочне мирних переговорів.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "not-by-whom-it-is-left",
        "{M} вимагає вивести іноземні війська з {A:gen}.",
        "demand M>?: withdraw foreign_forces",
    ),
    text(
        "actor-of-what-is-asked",
        "{A} вимагає, щоб війська {B:gen} припинили обстріли.",
        "demand A>B: cease attacks",
    ),
    text(
        "offered-for",
        "{A} {A:готовий|готова} звільнити всіх заручників в обмін на припинення авіаударів і виведення військ {B:gen}.",
        "demand A>B: cease attacks",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "told-twice",
        "Перемир'я можливе лише після виведення військ {B:gen}, {A:заявив|заявила} {A}. {A} вимагає виведення військ.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "named-conditions",
        "Серед умов {A:gen} для закінчення війни:\n\nЗвільнення всіх заручників. Повне роззброєння {B:gen}.",
        "demand A>*: release hostages",
        "demand A>B: disarm disarmament",
    ),
    text(
        "quotation-goes-on",
        "«Ми готові до миру. Головна умова — виведення військ {B:gen}. Про решту домовимося», — сказав президент {A:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demand-turned-down",
        "{B} {B:відкинув|відкинула} вимогу {A:gen} про зняття блокади.",
        "demand A>B: lift humanitarian_access",
        "maybe answer rejected: B",
    ),
    text(
        "talks-with",
        "Обстріли тривають. {A} вимагає звільнення своїх бійців і прямих переговорів з {B:ins}.",
        "demand A>B: negotiate settlement",
        "demand A>*: release prisoners",
    ),
    text(
        "as-long-as",
        "{A} не {A:готовий|готова} вести переговори, поки {B} продовжує обстріли міст.",
        "demand A>B: cease attacks",
    ),
    text(
        "until-troops-leave",
        "{A} відмовляється від переговорів, поки війська {B:gen} не покинуть цивільні об'єкти.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "one-more-act",
        "{A} наполягає, щоб {B} {B:вивів|вивела} війська і {B:визнав|визнала} нові кордони.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: recognize territory",
    ),
    text(
        "no-peace-without",
        "Бої тривають. Без виведення військ {B:gen} миру не буде, заявив президент {A:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "only-then-when",
        "За словами президента {A:gen}, переговори можливі лише тоді, коли {B} скасує санкції. Обстріли тривають.",
        "demand A>B: lift sanctions",
    ),
    text(
        "wants-another-to-act",
        "Бої тривають. {A} хоче, щоб {B} {B:вивів|вивела} війська та {B:скоротив|скоротила} армію. {A} хоче вивести війська.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: disarm disarmament",
    ),
    text(
        "plan-stipulates",
        "План {A:gen} передбачає, що {B} має вивести війська і звільнити полонених.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: release prisoners",
    ),
    text(
        "conditions-counted",
        "{A} {A:висунув|висунула} свої умови перемир'я. Перша умова — виведення військ {B:gen}. Друга — скасування санкцій. Третя — звільнення всіх заручників.",
        "demand A>B: withdraw withdrawal",
        "demand A>?: lift sanctions",
        "demand A>*: release hostages",
        "maybe truce *: * ?",
    ),
    text(
        "asked-to",
        "Обстріли тривають. {A} {A:попросив|попросила} {B:acc} звільнити полонених і відкрити пункти пропуску.",
        "demand A>B: release prisoners",
        "demand A>B: allow humanitarian_access",
    ),
    text(
        "fighters-asked",
        "Влада {A:gen} закликала бойовиків скласти зброю. Президент {A:gen} заявив, що повстанці мають звільнити заручників.",
        "demand A>бойовиків.people: disarm disarmament",
        "demand A>бойовиків.people: release hostages",
    ),
    text(
        "all-kinds-of-acts",
        "{A} вимагає, щоб {B} {B:припинив|припинила} удари, {B:вивів|вивела} війська, {B:відкрив|відкрила} кордон для допомоги і {B:визнав|визнала} нові кордони.",
        "demand A>B: cease attacks",
        "demand A>B: withdraw withdrawal",
        "demand A>B: allow *",
        "demand A>B: recognize territory",
    ),
    text(
        "what-forces-are-for",
        "У країні розмістять сили, які повинні забезпечити припинення обстрілів і виведення військ {A:gen}.",
    ),
    text(
        "until-arms-are-laid-down",
        "{A} не виведе війська, доки {B} не складе зброю. {A} не піде на переговори, поки {B} не зніме блокаду.",
        "demand A>B: disarm disarmament",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "phase-of-a-plan",
        "Президент {A:gen} представив мирний план. Перший етап передбачає виведення військ {B:gen} і звільнення заручників.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: release hostages",
        "maybe proposal *: *",
    ),
    text(
        "talks-if-no-threats",
        "Обстріли тривають. {A} {A:готовий|готова} до переговорів, якщо {B} відмовиться від погроз і скасує санкції.",
        "contact talks: A, B",
        "demand A>B: refrain attacks",
        "demand A>B: lift sanctions",
    ),
    text(
        "sides-asked",
        "Бої тривають. Червоний Хрест закликав сторони звільнити тяжкопоранених полонених.",
        "demand icrc>сторони: release prisoners",
    ),
    text(
        "truce-if-strikes-stop",
        "{A} погодиться на перемир'я, якщо {B} припинить удари по енергетиці.",
        "demand A>B: cease attacks",
        "maybe truce *: * ?",
        "maybe answer *: A",
    ),
    text(
        "must-in-dative",
        "{B:dat} слід визнати нові кордони і вивести війська, {A:заявив|заявила} {A}.",
        "demand A>B: recognize territory",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "if-the-government",
        "Армія Ємену веде обстріли. Хусити готові повернутися до переговорів, якщо уряд звільнить полонених.",
        "contact talks: YEM, houthis",
        "demand houthis>YEM: release prisoners",
    ),
    text(
        "freeze-for-freeze",
        "{A} {A:готовий|готова} заморозити ядерну програму, якщо {B} зніме санкції. Обстріли тривають.",
        "demand A>B: lift sanctions",
    ),
    text(
        "as-a-condition",
        "Обстріли тривають. {A} вимагає від {B:gen} зняти санкції та вивести війська як умову відновлення переговорів.",
        "demand A>B: lift sanctions",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "rebels-before-their-name",
        "Колумбійські повстанці звільнили {n} військових. ФАРК назвала це жестом доброї волі.",
        "transfer completed: farc>COL n",
    ),
    text(
        "group-before-its-name",
        "Угруповання вимагає від Ізраїлю вивести війська. ХАМАС також запропонував перемир'я на {d}.",
        "demand hamas>ISR: withdraw withdrawal",
        "truce proposed: hamas d",
    ),
    text("by-surname", "Кіїр і Мачар домовилися про припинення вогню на {d}.", "truce agreed: ? d"),
    text(
        "letters-in-brackets",
        "Фронт визволення Талії (ФВТ) запропонував перемир'я на {d}. ФВТ вимагає звільнити заручників.",
        "truce proposed: фронт-визволення-талії d",
        "demand фронт-визволення-талії>?: release hostages",
    ),
    text("expert-on-conditions", "Експерт вважає, що умовою миру є роззброєння бойовиків. Обстріли тривають."),
    text(
        "guarantees-needed",
        "{A:dat} потрібні гарантії безпеки, повідомили журналісти. Обстріли не припиняються.",
        "demand A>?: * security_guarantees",
    ),
    text(
        "without-no",
        "{A} {A:заявив|заявила}, що без гарантій безпеки {A} не підпише мирну угоду з {B:ins}.",
        "demand A>?: * security_guarantees",
    ),
    text(
        "constitution-first",
        "{A} наполягає, що {B} {B:повинен|повинна} внести зміни до конституції до підписання мирної угоди.",
        "demand A>B: do governance",
    ),
    text(
        "terms-on-which",
        "{A} {A:оголосив|оголосила} умови, за яких {A} погодиться припинити обстріли.",
    ),
    text(
        "met-conditions",
        "{A} {A:виконав|виконала} всі умови угоди про припинення обстрілів.",
        "maybe truce agreed: ? ?",
    ),
    text("tariff-demands", "{A} вимагає від {B:gen} скасувати мита як умову торговельної угоди."),
    text(
        "short-names-of-states",
        "Нігер вимагає від Чаду вивести війська з прикордонних сіл.",
        "demand NER>TCD: withdraw withdrawal",
    ),
    text(
        "said-on-a-day",
        "Влада {B:gen} має вивести війська з міста, заявив у середу міністр оборони {A:gen}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "talks-discussed",
        "Прем'єр-міністр {A:gen} прийняв міністра {M:gen}. Сторони обговорили хід переговорів з {B:ins}.",
        "contact meeting: A, M",
    ),
    text(
        "strike-draft",
        "Переговори з дирекцією заводу тривають. Страйк повністю припинено. «Ми надамо роботодавцям проєкт нашої угоди», — повідомив голова профкому.",
    ),
    text(
        "news",
        "За посередництва {M:gen} {A} та {B} обмінялися полоненими за формулою {n} на {n}.",
        "exchange completed: A>B n; B>A n, mediator M",
        "Крім того, {A} та {B} домовилися про припинення вогню на {d}.",
        "truce agreed: ? d",
        "{A} вимагає від {B:gen} вивести війська.",
        "demand A>B: withdraw withdrawal",
    ),
]
