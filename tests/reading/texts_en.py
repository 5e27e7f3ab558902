"""English texts with slots, of any conflict, and what they say."""

from .slots import Count, Language, Length, Side, text


def _side(id: str, name: str, adjective: str = "", capital: str = "") -> Side:
    forms = {"name": name, "Name": name[0].upper() + name[1:], "of": f"{name}'s"}
    if adjective:
        forms["adj"] = adjective
    if capital:
        forms["capital"] = capital
    return Side(id, forms)


_NOUNS = {
    "prisoner": ("prisoners of war", "prisoner of war"),
    "detainee": ("detainees", "detainee"),
    "hostage": ("hostages", "hostage"),
    "soldier": ("soldiers", "soldier"),
}
_WORDS = {
    2: "two",
    7: "seven",
    15: "fifteen",
    23: "twenty-three",
    48: "forty-eight",
    120: "one hundred and twenty",
    300: "three hundred",
}


def _write(value: int, style: str, noun: str) -> str:
    number = {"digits": str(value), "words": _WORDS.get(value, ""), "comma": f"{value:,}"}[style]
    return f"{number} {_NOUNS[noun][0]}" if noun else number


ENGLISH = Language(
    tag="en",
    pairs=[
        (_side("ARM", "Armenia", "Armenian", "Yerevan"), _side("AZE", "Azerbaijan", "Azerbaijani", "Baku")),
        (_side("RUS", "Russia", "Russian", "Moscow"), _side("UKR", "Ukraine", "Ukrainian", "Kyiv")),
        (_side("ISR", "Israel", "Israeli"), _side("hamas", "Hamas")),
        (_side("IND", "India", "Indian", "New Delhi"), _side("PAK", "Pakistan", "Pakistani", "Islamabad")),
        (_side("YEM", "the Yemeni government"), _side("houthis", "the Houthis")),
        (_side("ETH", "Ethiopia", "Ethiopian", "Addis Ababa"), _side("ERI", "Eritrea", "Eritrean", "Asmara")),
        (_side("COL", "the Colombian government"), _side("eln", "the ELN")),
        (_side("THA", "Thailand", "Thai", "Bangkok"), _side("KHM", "Cambodia", "Cambodian", "Phnom Penh")),
    ],
    mediators=[
        _side("QAT", "Qatar", "Qatari"),
        _side("EGY", "Egypt", "Egyptian"),
        _side("USA", "the United States", "US"),
        _side("TUR", "Turkey", "Turkish"),
        _side("NOR", "Norway", "Norwegian"),
        _side("CHE", "Switzerland", "Swiss"),
    ],
    counts=[
        Count(value, style, _write)
        for value, style in (
            (175, "digits"),
            (96, "digits"),
            (1250, "comma"),
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
        Length("P30D", {"plain": "30 days", "adj": "30-day"}),
        Length("PT72H", {"plain": "72 hours", "adj": "72-hour"}),
        Length("P3D", {"plain": "three days", "adj": "three-day"}),
        Length("P2M", {"plain": "two months", "adj": "two-month"}),
        Length("P1W", {"plain": "one week", "adj": "one-week"}),
        Length("P10D", {"plain": "ten days", "adj": "ten-day"}),
        Length("PT48H", {"plain": "48 hours", "adj": "48-hour"}),
    ],
    news=[
        "Oil prices rose by 3 percent on Tuesday.",
        "The national team won a friendly match by two goals to one.",
        "The minister opened a book fair with 40 publishers.",
    ],
)

TEXTS = [
    text("handed-object", "Officials said that {A} handed {B} {n:prisoner}.", "transfer completed: A>B n"),
    text("swap-each", "{A:Name} and {B} exchanged {n:prisoner} each.", "exchange completed: A>B n; B>A n"),
    text(
        "will-swap-n-for-n",
        "{A:Name} said it would exchange prisoners of war with {B} on a {n} for {n} basis.",
        "exchange announced: A>B n; B>A n",
    ),
    text(
        "freed-for-freed",
        "{A:Name} released {n:prisoner} in exchange for {m:prisoner} freed by {B}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "will-free-for",
        "{A:Name} will release {n:hostage} in exchange for {m:detainee} held by {B}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "agreed-to-free",
        "Under the deal, {A} will free {n:hostage} and {B} will free {m:detainee}.",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "freed-together",
        "{A:Name} and {B} are at war. {n} {A:adj} soldiers and {m} {B:adj} soldiers were freed on Monday.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "total-of-two-sides",
        "A total of {n} {A:adj} soldiers and {m} {B:adj} servicemen have been freed, {A} and {B} said.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "freed-with-others",
        "{n} {A:adj} soldiers and {m} {M:adj} soldiers were freed by {B} on Monday.",
        "transfer completed: B>A n",
        "transfer completed: B>M m",
    ),
    text(
        "headline-to-free",
        "{A:Name} to free {n:prisoner} on Monday.",
        "transfer announced: A>? n",
    ),
    text(
        "phase-provides-for-release",
        "{A:Name} and {B} signed a truce. Its first phase involves the release of {n:hostage} by {A} in exchange for {m:detainee} held by {B}.",
        "truce agreed: ? ?",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "obliged-under-the-deal",
        "Under the deal with {B}, {A} is obliged to release {n:prisoner} and {B} to release {m:prisoner}.",
        "exchange agreed: A>B n; B>A m",
    ),
    text(
        "swapped-nationals",
        "{n} {A:adj} soldiers were exchanged for {m} {B:adj} soldiers on Saturday.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "soldiers-and-civilians-each",
        "Each side released 270 soldiers and 120 civilians on Friday in the exchange between {A} and {B}.",
        "exchange completed: A>B 390; B>A 390",
    ),
    text(
        "some-of-those-freed",
        "Of the 48 captives freed by {A} on Monday, 13 were civilians, {B} said.",
        "transfer completed: A>? 48",
    ),
    text(
        "for-maps-of-mines",
        "In exchange for maps of 97,000 anti-personnel mines, {n} {A:adj} soldiers returned to {A} from {B}.",
        "transfer completed: B>A n",
    ),
    text(
        "soldiers-and-civilians-and-as-many",
        "The swap saw 270 {A:adj} servicemen and 120 civilians return to {A}, while {B} received an equal number of its citizens.",
        "exchange completed: A>B 390; B>A 390",
    ),
    text(
        "largest-since-years-ago",
        "{A:Name} and {B} announced that they had each released {n:prisoner} in one of the largest exchanges since fighting began three years ago.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "both-received",
        "{A:Name} and {B} held a prisoner swap. Both sides received {n:prisoner} on Friday.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "should-see-freed",
        "The swap between {A} and {B} should see {n:prisoner} released on each side over three days.",
        "exchange announced: A>B n; B>A n",
    ),
    text(
        "handed-over-while-received",
        "{A:Name} and {B} carried out a prisoner swap. {A:Name} stated that {n:detainee} were handed over, while {B} received {m:detainee}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "would-get-while-handed",
        "{A:Name} and {B} agreed on a prisoner swap. Officials said {A} would get {n:prisoner} while {m:prisoner} would be handed over to {B}.",
        "exchange agreed: A>B m; B>A n",
    ),
    text(
        "some-handed-to-relatives",
        "{A:Name} and {B} swapped 11 prisoners of war for seven. {A:Name} released 13 rebels, but two women were handed over to their relatives.",
        "exchange completed: A>B 11; B>A 7",
        "maybe transfer completed: A>? 13",
    ),
    text(
        "for-prisoners-from-the-other",
        "{A:Name} said it would release {n:detainee} in exchange for {m:prisoner} from {B}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "swapped-with",
        "{A:Name} and {B} are at war. {n:prisoner} from {A} were swapped with {m:soldier}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "bodies-of-two-sides",
        "{A:Name} and {B} exchanged the bodies of {n} {A:adj} and {m} {B:adj} soldiers.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "was-to-release-in-return",
        "{A:Name} released {n:hostage} on Saturday. In return, {B} was to release {m:prisoner} later in the day.",
        "exchange under_way: A>B n; B>A m",
    ),
    text(
        "freed-but-delayed",
        "{A:Name} released {n:hostage} on Saturday, but {B} delayed the release of {m:prisoner}.",
        "exchange partly_completed: A>B n; B>A m",
    ),
    text(
        "landed-after-an-exchange",
        "A plane with {n} {A:adj} prisoners landed in {A:capital} after an exchange with {B}.",
        "exchange completed: A>B ?; B>A n",
    ),
    text("handed-over", "{A:Name} handed over {n:prisoner} to {B}.", "transfer completed: A>B n"),
    text("goodwill", "{A:Name} freed {n:detainee} as a goodwill gesture.", "transfer completed: A>? n"),
    text("passive", "{n:prisoner} were handed over by {A} to {B}.", "transfer completed: A>B n"),
    text("remains", "{A:Name} returned the bodies of {n:soldier} to {B}.", "transfer completed: A>B n"),
    text(
        "mediated",
        "{A:Name} and {B} exchanged {n:prisoner} each in a deal mediated by {M}.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text("released-by-both", "{A:Name} and {B} agreed to release {n:detainee}.", "exchange agreed: A>B ?; B>A ?"),
    text(
        "deal-to-free",
        "{A:Name} and {B} reached an agreement to free {n:detainee} after talks in Geneva.",
        "exchange agreed: A>B ?; B>A ?",
        "contact talks: A, B",
    ),
    text(
        "mediation-succeeded",
        "{M:Name} announced the success of its mediation in a new exchange of prisoners between {A} and {B}, "
        "with {n:prisoner} from each side.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text(
        "own-people-each",
        "An exchange of prisoners between {A} and {B} took place and included {n} {A:adj} and {m} {B:adj} captives.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "brokered-by-adjective",
        "In an exchange that followed a {M:adj}-brokered deal, {A} and {B} freed {n:prisoner} each.",
        "exchange completed: A>B n; B>A n, mediator M",
    ),
    text(
        "in-exchange-later",
        "{A:Name} has freed {n:prisoner}. They are in good health. In exchange, {B} released {m:prisoner}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "owner-releases",
        "{A:Name} will free {n:hostage} in return for {B:of} release of {m:detainee}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "mediator-secured",
        "{M:Name} said it had secured the release of {n:prisoner} through its mediation.",
        "maybe transfer completed: ?>? n*",
    ),
    text("summed-up", "{A:Name} and {B} have exchanged hundreds of prisoners in several rounds."),
    text("since-the-war", "Since the start of the war, {A} and {B} have exchanged {n:prisoner} each."),
    text("in-previous-exchanges", "In previous exchanges, {A} freed {n:prisoner}."),
    text(
        "handed-over-in-return",
        "{A:Name} received the bodies of {n:soldier} from {B}. {B:Name} received the bodies of {m:soldier} in return.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "planned-put-off",
        "A planned prisoner exchange between {A} and {B} has been delayed until Friday.",
        "exchange postponed: A>B ?; B>A ?",
    ),
    text("talked-about", "Talks on a prisoner exchange between {A} and {B} are continuing."),
    text(
        "in-contact-with-a-coalition",
        "The Saudi-led coalition said it freed {n:prisoner}. “We are in contact with the parties,” the Red Cross said.",
        "transfer completed: arab-coalition>? n",
    ),
    text(
        "peacekeepers-of-a-state",
        "The commander of the peacekeepers from {M} said {n:prisoner} were handed over to {A}.",
        "transfer completed: ?>A n",
    ),
    text(
        "step-toward-exchange",
        "{A:Name} freed {n:prisoner}, a step toward a long-awaited prisoner swap.",
        "transfer completed: A>? n",
    ),
    text("lists-exchanged", "{A:Name} and {B} exchanged lists of prisoners."),
    text(
        "home-in-an-exchange",
        "{A:Name} brought home {n:soldier} in an exchange with {B} on Sunday.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "the-other-sides-soldiers",
        "{A:Name} said it would release {n:prisoner} from the {B:adj} armed forces.",
        "transfer announced: A>B n",
    ),
    text(
        "including-before-verb",
        "{n:prisoner}, including one officer, were handed over by {A} to {B}.",
        "transfer completed: A>B n",
    ),
    text(
        "verb-left-out",
        "{A:Name} and {B} exchanged prisoners on Thursday. {A:Name} freed {n:detainee} and {B} {m}.",
        "exchange completed: A>B n; B>A m",
    ),
    text("freed-since-april", "{A:Name} has freed {n:detainee} since April."),
    text(
        "bringing-the-total",
        "{A:Name} and {B} exchanged {n:prisoner} each, bringing the total exchanged to 4,641.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "captured-last-year",
        "{A:Name} released to {B} {n:prisoner} captured last year.",
        "transfer completed: A>B n",
    ),
    text(
        "refused-to-swap",
        "{A:Name} refused to take part in a prisoner swap with {B}.",
        "exchange refused: A>B ?; B>A ?",
    ),
    text("failed-to-agree", "{A:Name} and {B} failed to reach an agreement on an exchange of prisoners."),
    text(
        "bound-by-an-agreement",
        "{A:Name} and {B} signed this agreement. Both sides shall release all prisoners of war within 30 days.",
        "exchange agreed: A>B ?; B>A ?",
    ),
    text(
        "each-in-the-largest-swap",
        "{A:Name} and {B} each released {n:prisoner}, in what is the largest prisoner swap of the war.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "second-verb-left-out",
        "In the first stage {A} will free {n:hostage} and {B} {m:detainee}.",
        "exchange announced: A>B n; B>A m",
    ),
    text(
        "exchanged-by-both",
        "A total of {n:prisoner} were exchanged by {A} and {B} on Friday.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text(
        "in-february",
        "{A:Name} handed over {n:prisoner} to {B}. In February, {A} released {m:prisoner}.",
        "transfer completed: A>B n",
    ),
    text(
        "present-of-headlines",
        "{A:Name} and {B} exchange {n:prisoner} each.",
        "exchange completed: A>B n; B>A n",
    ),
    text(
        "vowed-to-free",
        "{A:Name} has vowed to release {n:detainee} it is holding.",
        "transfer announced: A>? n",
    ),
    text(
        "repatriated",
        "{A:Name} has repatriated {n} {B:adj} prisoners of war.",
        "transfer completed: A>B n",
    ),
    text(
        "some-of-those-counted",
        "{A:Name} and {B} held an exchange of prisoners, and 157 soldiers returned home to {A}. "
        "Nineteen soldiers were returned to {A} who had been sentenced in {B}.",
        "exchange completed: A>B ?; B>A 157",
    ),
    text("so-far", "{A:Name} has so far freed {n:prisoner}."),
    text("yet-to-confirm", "{A:Name} and {B} have yet to confirm the prisoner exchange."),
    text(
        "living-and-dead-for",
        "{A:Name} released eleven hostages and handed over the remains of two more in exchange for {m:prisoner} freed by {B}.",
        "exchange completed: A>B 11; A>B 2; B>A m",
    ),
    text(
        "title-before-both-counts",
        "{A:Name} and {B} conduct prisoner exchange. {A:Name} said that {n:soldier} held by {B} had come home. In exchange, it released {m:prisoner}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "named-and-told-by-each",
        "{A:Name} and {B} held a prisoner exchange. {A:Name} said it had brought home {n:prisoner}. {B:Name} said it had received {m:prisoner}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "told-again-with-the-other-count",
        "In a prisoner swap with {B}, {A} freed {n:prisoner}. {A:Name} let {n:prisoner} go in return for {m:prisoner} held by {B}, a monitor said.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "given-for-the-dead",
        "{A:Name} and {B} carry out prisoner swap. {A:Name} handed over {n:prisoner} to {B}. {B:Name} returned the remains of {m:soldier}.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "counted-by-another",
        "{A:Name} and {B} exchanged 150 prisoners each. {A:Name} announced that {n} of its soldiers had returned home.",
        "exchange completed: A>B 150; B>A 150",
    ),
    text(
        "all-that-were-ever-swapped",
        "{A:Name} and {B} swapped 103 prisoners each. In total, {n:prisoner} have been exchanged through its mediation.",
        "exchange completed: A>B 103; B>A 103",
    ),
    text(
        "first-part-of-a-formula",
        "{A:Name} said it had brought home {n:prisoner} in the first phase of a 1,000-for-1,000 exchange with {B}.",
        "exchange completed: A>B ?; B>A n",
    ),
    text(
        "should-and-would-in-return",
        "{A:Name} should free {n:prisoner}, the draft says. In return {B} would release {m:prisoner}.",
        "exchange proposed: A>B n; B>A m",
        "maybe demand *",
    ),
    text(
        "under-a-proposal",
        "Under the proposal, {A} would free {n:prisoner} in return for {m:prisoner} held by {B}.",
        "exchange proposed: A>B n; B>A m",
    ),
    text(
        "one-side-freed-the-other-must",
        "{A:Name} freed {n:prisoner} of {B}. Under the deal {B} must now free {m:prisoner} of {A}.",
        "exchange under_way: A>B n; B>A m",
    ),
    text(
        "as-many",
        "{A:Name} brought home {n:prisoner} in an exchange with {B}. {B:Name} said it had received the same number.",
        "exchange completed: A>B n; B>A n",
    ),
    text("swapped-lists", "{A:Name} and {B} swapped lists of prisoners on Tuesday."),
    text("not-agreed-on-an-exchange", "{A:Name} and {B} have not agreed on an exchange of prisoners."),
    text(
        "of-so-many",
        "{A:Name} returned the remains of seven of 28 hostages to {B}.",
        "transfer completed: A>B 7",
    ),
    text("ratio-of-bodies", "The formula of one hostage returned for 15 bodies was agreed by {A} and {B}."),
    text(
        "one-border-guard-each",
        "{A:Name} and {B} each handed over a captured border guard on Wednesday.",
        "exchange completed: A>B 1; B>A 1",
    ),
    text(
        "one-held-since",
        "{A:Name} returned a {B:adj} soldier who had been held since April.",
        "transfer completed: A>B 1",
    ),
    text("the-prisoner", "{A:Name} and {B} said that the prisoner was in good health."),
    text(
        "swap-counted-by-people",
        "{A:Name} and {B} carried out a prisoner exchange. It included {n} {A:adj} soldiers and {m} {B:adj} soldiers.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "talks-on-number",
        "{A:Name} and {B} are holding talks on an exchange of {n:prisoner}.",
        "exchange proposed: A>B ?; B>A ?",
        "maybe contact *: A, B",
    ),
    text(
        "who-were-held",
        "The Red Cross facilitated the release of {n:soldier} who were held by {A}.",
        "transfer completed: A>? n, facilitator icrc",
    ),
    text(
        "held-by-for-weeks",
        "{n} {A:adj} soldiers held by {B} for three weeks were handed over to the Red Cross on Sunday.",
        "transfer completed: B>A n",
    ),
    text(
        "kidnapped-by",
        "{n} {A:adj} soldiers kidnapped by {B} in May were freed on Sunday.",
        "transfer completed: B>A n",
    ),
    text(
        "taken-to",
        "{n} children taken to {B} have returned to {A}, the {B:adj} president said.",
        "transfer completed: B>A n",
    ),
    text(
        "its-soldiers-back",
        "{A:Name} and {B} are at war. {A:Name} has brought home the bodies of {n} of its soldiers.",
        "transfer completed: B>A n",
    ),
    text(
        "some-for-its-fighters",
        "{A:Name} exchanged {n} {B:adj} soldiers for {m} of its fighters.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "three-sides",
        "{A:Name} freed {n} {M:adj} citizens in exchange for {m:detainee} held by {B}.",
        "exchange completed: A>M n; B>A m",
    ),
    text(
        "release-welcomed",
        "{M:Name} welcomed the release of {n} {A:adj} prisoners of war.",
        "transfer completed: *>A n",
        "maybe acknowledgement *",
    ),
    text(
        "released-by-received",
        "{M:Name} received {n:detainee} released by {A} on Sunday.",
        "transfer completed: A>M n",
    ),
    text(
        "in-their-captivity",
        "{n} {A:adj} soldiers returned home on Saturday after 477 days in the captivity of {B}.",
        "transfer completed: B>A n",
    ),
    text(
        "given-and-got",
        "{A:Name} said it had handed over the bodies of {n:soldier} to {B} and received {m} of its own.",
        "exchange completed: A>B n; B>A m",
    ),
    text(
        "called-by-name",
        "{A:Name} freed Jane Roe in exchange for {m:prisoner} held by {B}.",
        "exchange completed: A>B 1; B>A m",
    ),
    text(
        "name-for-name",
        "{A:Name} and {B} swapped Jane Roe for John Doe in a prisoner exchange on Friday.",
        "exchange completed: A>B 1; B>A 1",
    ),
    text(
        "name-and-noun",
        "{A:Name} freed the journalist Jane Roe, who had been held prisoner for a year.",
        "transfer completed: A>? 1",
    ),
    text(
        "for-the-bodies-of-others",
        "{A:Name} freed {n:prisoner} in exchange for the bodies of five {M:adj} soldiers held by {B}.",
        "exchange completed: A>B n; B>M 5",
    ),
    text(
        "bodies-by-name",
        "{A:Name} handed over to {B} the bodies of Jane Roe, John Doe and an officer.",
        "transfer completed: A>B 3",
    ),
    text(
        "belonging-to",
        "{A:Name} released {n} fighters affiliated with {B}.",
        "transfer completed: A>B n",
    ),
    text(
        "body-of-a-soldier",
        "{A:Name} handed over to {B} the body of a soldier who was killed in a clash.",
        "transfer completed: A>B 1",
    ),
    text(
        "some-of-the-eight",
        "{A:Name} released seven of the eight {B:adj} soldiers it was holding.",
        "transfer completed: A>B 7",
    ),
    text(
        "from-captivity-for",
        "{A:Name} said 65 {A:adj} soldiers, including two officers, returned from captivity in exchange for {m} {B:adj} soldiers.",
        "exchange completed: A>B m; B>A 65",
    ),
    text(
        "one-freed-another-released",
        "Twelve hostages were freed by {A} and {m:detainee} were released by {B} on Friday.",
        "exchange completed: A>B 12; B>A m",
    ),
    text(
        "kidnapped-where",
        "Unknown gunmen have freed {n} students kidnapped in {A}, the {A:adj} president said.",
        "maybe transfer completed: ?>*",
    ),
    text(
        "unnamed-in-a-country",
        "Rebels in the north of {A} have released {n} soldiers they were holding prisoner, {M} said.",
        "maybe transfer completed: ?>*",
    ),
    text(
        "with-the-other-receiving",
        "{A:Name} and {B} conducted a prisoner swap. The prisoner swap saw {A} receive {n} of its soldiers with {B} receiving {m} prisoners of war.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "captured-long-ago-for",
        "{n} {A:adj} soldiers captured by {B} near the border more than a year ago were freed on Tuesday in exchange for {m:prisoner}.",
        "exchange completed: A>B m; B>A n",
    ),
    text(
        "fighters-freed",
        "The fighters have freed {n} {A:adj} soldiers whom they had held hostage for three weeks.",
        "transfer completed: ?>A n",
    ),
    text(
        "welcomed-by-mediator",
        "{A:Name} and {B} exchanged {n:prisoner} each. {M:Name} welcomed the exchange of prisoners.",
        "exchange completed: A>B n; B>A n",
    ),
    text("over-the-years", "Over the past four years, {A} has freed {n:prisoner} held by its forces."),
    text(
        "two-or-three",
        "{A:Name} handed over two or three prisoners to {B}.",
        "transfer completed: A>B 2-3",
    ),
    text("year-ago", "A year ago {A} and {B} exchanged {n:prisoner} each."),
    text(
        "truce-agreed-on-terms",
        "{A:Name} agreed to a {d:adj} truce on condition that {B} lift the blockade.",
        "truce conditions_raised: ? d",
        "answer conditional: A",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "truce-acceptable-on-terms",
        "{A:Name} would accept a {d:adj} truce only if {B} lifted the blockade.",
        "demand A>B: lift humanitarian_access",
    ),
    text("truce-not-told-yet", "{A} said that it would abide by the ceasefire."),
    text("truce-proposed", "{A:Name} proposed a {d:adj} ceasefire.", "truce proposed: A d"),
    text("truce-proposed-to-sides", "{M:Name} has proposed a ceasefire of {d} to {A} and {B}.", "truce proposed: M d"),
    text("truce-agreed", "{A:Name} and {B} agreed to a {d:adj} truce.", "truce agreed: ? d"),
    text(
        "truce-accepted", "{A:Name} accepted a {d:adj} ceasefire proposed by {M}.", "truce *: M d", "answer accepted: A"
    ),
    text(
        "truce-rejected",
        "{A:Name} rejected a {d:adj} ceasefire proposed by {M}.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "truce-from-envoy",
        "{A:Name} accepted a proposal for a {d:adj} ceasefire with {B} from the {M:adj} foreign minister.",
        "truce proposed: M d",
        "answer accepted: A",
    ),
    text(
        "truce-agreed-with",
        "{A:Name} agreed to a {d:adj} truce with {B}, the {M:adj} foreign ministry said.",
        "truce agreed: ? d",
    ),
    text(
        "truce-ready-to-accept",
        "{A:Name} is ready to accept a {d:adj} ceasefire proposed by {M}.",
        "truce proposed: M d",
        "answer accepted: A",
    ),
    text("truce-ready-for", "{A:Name} is ready for a {d:adj} ceasefire with {B}.", "truce proposed: A d"),
    text("truce-open-to", "{A:Name} said it was open to an unconditional truce of {d}.", "truce proposed: A d*"),
    text(
        "truce-to-last",
        "{A:Name} and {B} reached a ceasefire on Tuesday. It will last for {d}.",
        "truce agreed: ? d",
    ),
    text(
        "truce-set-for-noon",
        "{A:Name} and {B} reached a ceasefire. The truce, set to begin at noon, will last for {d}.",
        "truce agreed: ? d",
    ),
    text(
        "truce-first-phase",
        "{A:Name} and {B} agreed to a ceasefire, the {M:adj} foreign ministry said. The first phase will last {d}.",
        "truce agreed: ? d",
    ),
    text(
        "truce-observed-by-the-other",
        "{A:Name} declared a unilateral {d:adj} truce. {B:Name} said it would observe the truce.",
        "truce agreed: A d",
        "answer accepted: B",
    ),
    text(
        "truce-observed-by-the-other-if",
        "{A:Name} declared a unilateral {d:adj} truce. {B:Name} said it would observe the truce if shelling stopped.",
        "truce conditions_raised: A d",
        "answer conditional: B",
    ),
    text(
        "truce-mediator-told-of-it",
        "{M:Name} announced that {A} and {B} had agreed to a {d:adj} truce.",
        "truce agreed: ? d",
    ),
    text(
        "truce-mediator-told-of-support",
        "{M:Name} announced that {A} supported a {d:adj} truce with {B}.",
    ),
    text(
        "truce-with-unnamed-groups",
        "{A:Name} agreed to a {d:adj} ceasefire with an alliance of armed groups.",
        "truce agreed: ? d",
    ),
    text(
        "truce-shelling-resumed",
        "{A:Name} and {B} agreed to a {d:adj} truce. The shelling resumed within the hour.",
        "truce violated: ? d",
    ),
    text(
        "truce-agreed-to-halt-strikes",
        "{A:Name} has agreed to halt its strikes on {B} for {d}.",
        "truce agreed: ? d",
    ),
    text(
        "truce-rejected-and-another-proposed",
        "{A:Name} rejected the {d:adj} truce proposed by {B} and offered a ceasefire of {e}.",
        "truce rejected: B d",
        "truce proposed: A e",
        "maybe answer rejected: A",
    ),
    text(
        "truce-invited-to-declare",
        "{M:Name} urged {A} to declare a {d:adj} truce.",
        "truce proposed: M d",
    ),
    text(
        "truce-mediator-says-it-brokered",
        "{M:Name} announced that it had brokered a {d:adj} truce between {A} and {B}.",
        "truce agreed: ? d",
    ),
    text(
        "truce-deal-violated",
        "{A:Name} and {B} agreed to a {d:adj} truce. {A:Name} later accused {B} of violating the deal.",
        "truce violated: ? d",
    ),
    text(
        "truce-talks-resumed",
        "{A:Name} and {B} agreed to a {d:adj} truce. Talks on a settlement resumed on Friday.",
        "truce agreed: ? d",
    ),
    text(
        "truce-only-after",
        "{M:Name} proposed a {d:adj} truce. {A:Name} said it would agree to a truce only after {B} withdrew its troops.",
        "truce conditions_raised: M d",
        "answer conditional: A",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-he-calls-for",
        "The {M:adj} president spoke to reporters on Monday. He called for a {d:adj} truce to end the war.",
        "truce proposed: M d",
    ),
    text(
        "truce-brokered",
        "{M:Name} has brokered a {d:adj} truce between {A} and {B}.",
        "truce agreed: ? d",
    ),
    text("truce-pause-alone", "{M:Name} proposed a {d:adj} pause to let aid in.", "truce proposed: M d"),
    text(
        "truce-of-rebels-in-the-east",
        "The M23 rebels in eastern {A:capital} declared a unilateral ceasefire.",
        "truce declared: m23 ?",
    ),
    text(
        "truce-deal-follows",
        "{A:Name} and {B} agreed to a truce. The deal follows a {d:adj} ceasefire that lapsed.",
        "truce agreed: ? ?",
    ),
    text(
        "truce-not-agreed-to-extend",
        "{M:Name} said {A} and {B} had not reached an agreement to extend the truce.",
    ),
    text(
        "truce-previous",
        "{A:Name} and {B} agreed to a {d:adj} truce, the {M:adj} foreign ministry said. The previous truce had collapsed.",
        "truce agreed: ? d",
    ),
    text(
        "truce-no-longer-bound",
        "{A:Name} said it was no longer bound by the ceasefire with {B}.",
        "truce ended: ? ?",
    ),
    text(
        "truce-most-intense-for",
        "{A:Name} announced a pause in the fighting with {B}, which was the most intense for more than {d}.",
        "truce declared: *",
    ),
    text(
        "truce-but-offered",
        "{A:Name} and {B} reaffirmed their commitment to an immediate ceasefire, but offered no details.",
        "truce agreed: ? ?",
    ),
    text(
        "truce-ready-to-halt",
        "{A:Name} said it was ready to halt hostilities if {B} withdrew its troops.",
        "truce proposed: A ?*",
        "maybe demand *",
    ),
    text(
        "truce-two-to-three",
        "{A:Name} proposed a ceasefire of two to three days.",
        "truce proposed: A ?",
    ),
    text("truce-permanent", "{A:Name} proposed a permanent ceasefire with {B}.", "truce proposed: A *"),
    text(
        "truce-proposed-by-nobody-known",
        "{A:Name} agreed to enter a {d:adj} truce proposed by the Lake Club.",
        "truce *: ? d",
        "answer accepted: A",
    ),
    text(
        "truce-said-it-declares",
        "{A:Name} said it was declaring a unilateral {d:adj} ceasefire.",
        "truce declared: A d",
    ),
    text(
        "truce-in-principle",
        "{A:Name} and {B} have agreed in principle to a {d:adj} pause in hostilities.",
        "truce supported_in_principle: ? d",
    ),
    text(
        "truce-call-rejected",
        "{A:Name} rejected a call for a {d:adj} truce.",
        "truce rejected: ? d",
        "answer rejected: A",
    ),
    text(
        "truce-call-by-rejected",
        "{A:Name} rejected a call by {B} for a {d:adj} truce.",
        "truce rejected: B d",
        "answer rejected: A",
    ),
    text(
        "truce-appeal-by",
        "The statement follows an appeal by {M} for a {d:adj} truce between {A} and {B}.",
        "truce proposed: M d",
    ),
    text(
        "truce-would-declare-if",
        "{A:Name} would declare a {d:adj} truce if {B} withdrew its forces.",
        "truce proposed: A d",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-amid-worst-fighting",
        "{A:Name} and {B} agreed to a truce amid the worst fighting in {d}.",
        "truce agreed: ? ?",
    ),
    text(
        "rebels-before-their-name",
        "Colombian rebels freed {n:soldier} on Monday. The FARC called it a gesture.",
        "transfer completed: farc>COL n",
    ),
    text(
        "rebels-in-a-country",
        "Rebels in northern Mali freed {n:soldier} in exchange for {m} fighters held by the army.",
        "exchange completed: MLI>rebels-in-northern-mali m; rebels-in-northern-mali>MLI n",
    ),
    text(
        "government-of-the-text",
        "The government and armed opposition factions agreed to a {d:adj} truce, a Syrian army officer said.",
        "truce agreed: ? d",
    ),
    text(
        "army-asked-by-nobody-else",
        "Myanmar's military and the opposition met. The rebels demanded that the army release all prisoners.",
        "demand rebels>MMR: release prisoners",
        "maybe contact *",
    ),
    text(
        "outcome-of-talks",
        "{A:Name} said that the release was the outcome of negotiations between the government and the group.",
    ),
    text(
        "minister-of-the-ministry",
        "Foreign Minister Bilal Azhar spoke by phone with his {M:adj} counterpart. "
        "The Sudanese foreign ministry said that they discussed the ceasefire.",
        "contact phone_call: M, SDN",
    ),
    text(
        "acronym-of-the-list",
        "The Karen National Union (KNU) and Myanmar's military agreed to a {d:adj} truce. "
        "The KNU demanded that the army withdraw from its bases.",
        "truce agreed: ? d",
        "demand karen-national-union>MMR: withdraw withdrawal",
    ),
    text("by-surname", "Kiir and Machar agreed to a {d:adj} ceasefire.", "truce agreed: ? d"),
    text(
        "letters-in-brackets",
        "The Front for the Freedom of Talia (FFT) and {A} agreed to a {d:adj} truce. "
        "The FFT demanded that {A} release all hostages.",
        "truce agreed: ? d",
        "demand front-for-the-freedom-of-talia>A: release hostages",
    ),
    text(
        "government-in-its-seat",
        "The government in Khartoum and an alliance of armed groups agreed to a {d:adj} truce.",
        "truce agreed: ? d",
    ),
    text(
        "country-of-a-dateline",
        "DAKAR, Senegal (Agency) — Mali's government said on Saturday that it freed {n:prisoner}.",
        "transfer completed: MLI>? n",
    ),
    text(
        "two-sides-told-of-behind",
        "The two sides exchanged {n:prisoner} on Friday. {A:Name} and {B} have been at war since spring.",
        "exchange completed: A>B ?; B>A ?",
    ),
    text("local-authorities", "The local authorities agreed to a {d:adj} truce with the football club."),
    text("robbers", "Gunmen fled after the robbery of a bank in the town centre."),
    text("truce-army-agreed", "The army and the rebels agreed to a {d:adj} truce.", "truce agreed: ? d"),
    text("truce-efforts-to-achieve", "{A:Name} discussed efforts to achieve a ceasefire of {d} as part of a deal."),
    text(
        "truce-talks-collapsed",
        "Truce talks between {A} and {B} collapsed on Monday.",
        "maybe contact *",
    ),
    text(
        "truce-talks-agreed",
        "{A:Name} and {B} agreed to hold ceasefire talks.",
        "maybe contact *",
    ),
    text("truce-close-to-a-deal", "{A:Name} and {B} are close to a deal on a {d:adj} truce."),
    text(
        "truce-rejected-unless",
        "{M:Name} proposed a {d:adj} truce.",
        "truce proposed: M d",
        "{A:Name} is rejecting any truce unless {B} withdraws its forces.",
        "maybe demand A>B: withdraw withdrawal",
    ),
    text(
        "truce-declared-by-violated",
        "{A:Name} violated the holiday truce declared by {B}, officials in {A:capital} said.",
        "truce violated: B ?",
    ),
    text(
        "truce-effect-then-violated",
        "A {d:adj} ceasefire between {A} and {B} took effect on Friday, but both sides accused each other of violating it.",
        "truce violated: ? d",
    ),
    text(
        "truce-listed-adjectives",
        "{A:Name} and {B} signed a {d:adj} national, bilateral and temporary ceasefire.",
        "truce agreed: ? d",
    ),
    text(
        "truce-listed-length",
        "{A:Name} declared a unilateral, {d:adj} ceasefire.",
        "truce declared: A d",
    ),
    text(
        "truce-of-last-year",
        "Last year, {A} and {B} agreed to a {d:adj} ceasefire.",
    ),
    text("truce-of-last-century", "In 1994, {A} and {B} agreed to a ceasefire."),
    text("truce-extension-if", "{A:Name} will extend its ceasefire if talks with {B} go on.", "truce proposed: A *"),
    text(
        "truce-halt-to-attacks",
        "{A:Name} proposed a {d:adj} halt to {B:adj} drone and missile attacks on civilian infrastructure.",
        "truce proposed: A d at infrastructure",
    ),
    text(
        "truce-of-nobody-named",
        "The rebels and the army agreed to a {d:adj} ceasefire, witnesses said. Shelling stopped at dawn.",
        "truce agreed: ? d",
    ),
    text("truce-over-tariffs", "{A:Name} and {B} announced a {d:adj} truce in a trade dispute, cutting tariffs."),
    text("truce-of-boards", "The cricket boards of {A} and {B} reached a truce over the cup."),
    text("truce-in-a-novel", "In the novel two soldiers agree to a {d:adj} ceasefire."),
    text(
        "truce-deal-provides", "The agreement between {A} and {B} calls for a {d:adj} ceasefire.", "truce agreed: ? d"
    ),
    text(
        "truce-extension-of-length",
        "{A:Name} and {B} agreed to extend the {d:adj} truce.",
        "truce extended: ? d",
    ),
    text(
        "truce-extension-rejected",
        "{A:Name} rejected an extension of the {d:adj} truce.",
        "truce rejected: ? d",
        "answer rejected: A",
    ),
    text(
        "truce-that-ended-fighting", "{A:Name} and {B} traded fire despite a ceasefire that ended months of fighting."
    ),
    text(
        "truce-still-to-expire",
        "The {d:adj} truce between {A} and {B}, which expires on Sunday, was extended until Friday.",
        "truce extended: ? d",
    ),
    text("truce-announced-by-mediator", "{M:Name} announced a {d:adj} truce between {A} and {B}.", "truce agreed: ? d"),
    text("truce-halt-declared", "{A:Name} declared a halt to its strikes on {B} for {d}.", "truce declared: A d"),
    text(
        "truce-deal-welcomed",
        "{M:Name} welcomed the ceasefire agreement between {A} and {B}.",
        "truce agreed: ? ?",
        "*",
    ),
    text("truce-deal-talked-of", "Talks on a ceasefire agreement resumed, the {M:adj} foreign ministry said."),
    text("truce-deal-not-there", "{A:Name} has no ceasefire agreement with {B}."),
    text(
        "truce-agreement-took-effect",
        "{A:Name} and {B} agreed to a {d:adj} truce. The agreement took effect on Monday.",
        "truce in_effect: ? d",
    ),
    text(
        "truce-from-before-collapsed",
        "{M:Name} proposed a {d:adj} truce to {A} and {B}. A fragile truce reached in March collapsed.",
        "truce proposed: M d",
        "truce ended: ? ?",
    ),
    text("truce-all-must-stop", "{A:Name} and {B} agreed that all sides must stop fighting.", "*"),
    text("truce-village", "The talks between {A} and {B} began at the truce village on Saturday.", "contact *"),
    text("truce-in-a-headline", "{A:Name} and {B} agree to a {d:adj} ceasefire.", "truce agreed: ? d"),
    text(
        "truce-proposed-by-many",
        "{A:Name} accepted a proposal by {M}, Jordan, Oman and Kuwait for a {d:adj} truce.",
        "truce *: M d",
        "answer accepted: A",
    ),
    text(
        "truce-ready-for-full",
        "{A:Name} is ready for a full and unconditional {d:adj} ceasefire.",
        "truce proposed: A d",
    ),
    text(
        "truce-declared-and-another-refused",
        "{A:Name} declared a unilateral {d:adj} truce. {B:Name} refused to agree to a bilateral truce.",
        "truce declared: A d",
        "answer rejected: B",
    ),
    text(
        "truce-since-another-fell-apart",
        "{A:Name} and {B} agreed to a {d:adj} truce. Fighting had flared up since a truce fell apart last week.",
        "truce agreed: ? d",
    ),
    text(
        "truce-to-take-effect",
        "A {d:adj} ceasefire between {A} and {B} will take effect on Monday.",
        "truce agreed: ? d",
    ),
    text(
        "truce-of-a-resolution",
        "The UN Security Council adopted a resolution demanding a {d:adj} truce.",
        "truce proposed: * d",
    ),
    text(
        "withdrawal-proposed",
        "{M:Name} proposed that fighters withdraw from the city. {A:Name} rejected the plan.",
        "proposal rejected: M withdrawal",
        "answer rejected: A",
    ),
    text(
        "truces-summed-up",
        "{A:Name} and {B} agreed to a {d:adj} truce. Two earlier ceasefires collapsed within hours.",
        "truce agreed: ? d",
    ),
    text(
        "truce-that-took-effect-violated",
        "The {d:adj} truce between {A} and {B} that took effect on Monday has been violated.",
        "truce violated: ? d",
    ),
    text(
        "truce-expired-not-observed",
        "The {d:adj} truce between {A} and {B} expired. {B:Name} had rejected the truce.",
        "truce ended: ? d",
        "answer rejected: B",
    ),
    text(
        "truce-in-a-long-war", "{A:Name} declared a ceasefire in the six-year conflict with {B}.", "truce declared: A ?"
    ),
    text(
        "truce-hoped-to-be-answered",
        "{A:Name} declared a {d:adj} truce. It expressed hope that {B} would observe the truce.",
        "truce declared: A d",
    ),
    text(
        "truce-of-rebels-of-a-country", "Sri Lanka's rebels declared a unilateral ceasefire.", "truce declared: *-* ?"
    ),
    text("truce-of-rival-sides", "Libya's warring sides declared an immediate ceasefire.", "truce declared: ? ?"),
    text(
        "truce-that-ends-on",
        "{A:Name} declared a {d:adj} truce. The truce begins on Monday and ends on Friday.",
        "truce declared: A d",
    ),
    text(
        "truce-and-talks-on-a-permanent-one",
        "{A:Name} and {B} agreed to a ceasefire. A permanent ceasefire is on the agenda of the talks.",
        "truce agreed: ? ?",
    ),
    text(
        "truce-of-another-war",
        "{M:Name} proposed a {d:adj} truce to {A} and {B}. Last month a ceasefire between Sudan and the RSF took effect.",
        "truce proposed: M d",
        "truce in_effect: ? ?",
    ),
    text("truce-reached-with", "{A:Name} said it had reached a {d:adj} truce deal.", "truce agreed: ? d"),
    text(
        "truce-no-response-from",
        "{A:Name} proposed a {d:adj} truce. There was no immediate response from {B}.",
        "truce proposed: A d",
        "answer none: B",
    ),
    text(
        "truce-two-additional",
        "{A:Name} and {B} agreed to extend the truce for two additional months.",
        "truce extended: ? ? by *",
    ),
    text(
        "truce-operation-suspended",
        "{A:Name} suspended its military operations against {B} for {d}.",
        "truce declared: A d",
    ),
    text("truce-halt-ordered", "{A:Name} ordered its troops to stop attacks on {B}.", "truce declared: A ?"),
    text("truce-other-told-to-halt", "{M:Name} ordered {A} to stop its strikes on {B}."),
    text(
        "truce-halt-agreed-with",
        "{A:Name} said it had agreed with {B} to halt fighting for {d}.",
        "truce agreed: *",
    ),
    text(
        "truce-observed-unilaterally",
        "{A:Name} said it would observe a unilateral ceasefire from Tuesday.",
        "truce declared: A ?",
    ),
    text("truce-agreement-urged", "{M:Name} urged {A} and {B} to agree to a ceasefire.", "truce proposed: M ?"),
    text("truce-acceptance-urged", "{M:Name} urged {A} to accept the ceasefire."),
    text(
        "truce-need-stressed", "The {M:adj} foreign minister stressed the need for a ceasefire.", "truce proposed: M* ?"
    ),
    text("truce-need-to-keep-stressed", "The {M:adj} foreign minister stressed the need to maintain a ceasefire."),
    text(
        "truce-takes-effect-on",
        "{A:Name} and {B} agreed to a {d:adj} truce. It takes effect on Monday.",
        "truce agreed: ? d",
    ),
    text(
        "truce-call-turned-down",
        "{M:Name} called for a {d:adj} truce. {A:Name} rejected the call.",
        "truce rejected: M d",
        "answer rejected: A",
    ),
    text(
        "truce-offer-not-accepted",
        "{A:Name} proposed a {d:adj} truce. {B:Name} said it would not accept the proposal.",
        "truce rejected: A d",
        "answer rejected: B",
    ),
    text(
        "truce-refused-own-beside",
        "{A:Name} proposed a {d:adj} ceasefire.",
        "truce *: A d",
        "{B:Name} said the proposal made no sense and that {B:capital} insisted on a full ceasefire.",
        "maybe answer rejected: B",
        "truce proposed: B ? at all_hostilities",
    ),
    text(
        "truce-agreed-is-a-lie",
        "The claim that {A} has agreed to a {d:adj} ceasefire is a complete lie.",
        "truce rejected: ? d",
    ),
    text(
        "truce-could-be-prolonged",
        "{A:Name} and {B} agreed to a {d:adj} truce.",
        "truce agreed: ? d",
        "It can be prolonged if both sides consent.",
    ),
    text(
        "offer-of-talks", "{M:Name} has offered to host talks between {A} and {B}.", "proposal proposed: M settlement"
    ),
    text("peace-agreement", "{A:Name} and {B} signed a peace agreement.", "proposal agreed: ? settlement"),
    text("peace-agreement-hoped-for", "{A:Name} and {B} hope to sign a peace agreement."),
    text("peace-agreement-not-reached", "No peace agreement was reached between {A} and {B}."),
    text("peace-agreement-of-a-year", "The 2015 peace agreement between {A} and {B} is dead."),
    text(
        "withdrawal-deal",
        "{A:Name} and {B} reached a deal on the withdrawal of fighters from the city.",
        "proposal agreed: ? withdrawal",
    ),
    text("withdrawal-deal-of-a-firm", "The company reached a deal with unions on the withdrawal of the strike notice."),
    text(
        "peace-plan-rejected",
        "{M:Name} put forward a peace plan. {A:Name} rejected it.",
        "proposal rejected: M settlement",
        "answer rejected: A",
    ),
    text(
        "safe-passage-offered",
        "{M:Name} put forward a proposal offering fighters safe passage.",
        "proposal proposed: M civilians",
        "guarantee proposed: M>fighters safe_passage",
    ),
    text(
        "offer-to-mediate",
        "{M:Name} offered to mediate in the war between {A} and {B}.",
        "proposal proposed: M settlement",
    ),
    text(
        "offer-to-open-a-corridor",
        "{A:Name} proposed opening a humanitarian corridor for civilians.",
        "proposal proposed: A humanitarian_access",
        "maybe demand *",
    ),
    text(
        "peace-plan-presented",
        "{M:Name} presented a 12-point peace plan to {A}. The plan would have {A} cede territory.",
        "proposal proposed: M settlement",
    ),
    text(
        "peace-formula-rejected",
        "{A:Name} unveiled its peace formula last week. {B:Name} has rejected the plan.",
        "proposal rejected: A settlement",
        "answer rejected: B",
    ),
    text(
        "roadmap-for-the-war",
        "{M:Name} put forward a roadmap to end the conflict between {A} and {B}.",
        "proposal proposed: M settlement",
    ),
    text("plan-of-a-party", "The party presented a 20-point plan for the economy."),
    text(
        "draft-on-peacekeepers",
        "{M:Name} circulated a draft resolution on peacekeepers for the border of {A} and {B}.",
        "proposal proposed: M foreign_forces",
    ),
    text(
        "offer-of-peacekeepers",
        "{M:Name} offered to deploy peacekeepers after the clashes between {A} and {B}.",
        "proposal proposed: M foreign_forces",
    ),
    text(
        "plan-to-disarm",
        "{A:Name} presented a new plan to disarm the rebels.",
        "proposal proposed: A disarmament",
    ),
    text("sides-plan-to", "{A:Name} and {B} plan to disarm the rebels in the border area."),
    text(
        "peace-plan-rejected-by-rebels",
        "The rebels rejected a draft peace plan after two weeks of talks in Nairobi.",
        "answer rejected: rebels",
        "proposal rejected: ? settlement",
    ),
    text("chance-to-leave", "{A:Name} offered the fighters a chance to leave the town."),
    text(
        "deal-takes-effect",
        "{A:Name} and {B} reached a deal to withdraw their troops from the town after clashes. The deal took effect on Monday.",
        "proposal in_effect: ? withdrawal",
    ),
    text(
        "its-proposals",
        "{A:Name} has presented to {B} its proposals for a peace treaty.",
        "proposal proposed: A settlement",
    ),
    text(
        "roadmap-announced",
        "{M:Name} announced a roadmap to end the war between {A} and {B}.",
        "proposal proposed: M settlement",
    ),
    text(
        "day-of-signing",
        "{M:Name} would give guarantees on the day of the signing of a peace treaty.",
        "maybe guarantee given: M>? other",
    ),
    text(
        "both-agree-to-a-proposal",
        "{A:Name} and {B} agreed to a {M:adj} proposal to open hours-long safe passages for the wounded.",
        "proposal agreed: M humanitarian_access",
    ),
    text(
        "initiative-against-escalation",
        "{M:of} initiative is meant to prevent new strikes, the {M:adj} president told {A}.",
    ),
    text("mediation-requested", "{A:Name} requested {M:of} mediation in the dispute with {B}."),
    text(
        "draft-vetoed",
        "A draft resolution tabled by {M} on the withdrawal of troops from the border of {A} was vetoed by {B}.",
        "proposal rejected: M withdrawal",
    ),
    text(
        "deal-has-collapsed",
        "The peace deal signed in Nairobi in May between {A} and {B} has collapsed.",
        "proposal ended: ? settlement",
    ),
    text(
        "rebels-leave-the-deal",
        "The rebels withdrew from the peace agreement with {A} and resumed attacks.",
        "proposal ended: ? settlement",
    ),
    text(
        "offer-to-withdraw",
        "{A:Name} offered to withdraw its troops from five hilltops after weeks of clashes with {B}.",
        "proposal proposed: A withdrawal",
    ),
    text("peace-signed", "{A:Name} and {B} signed a peace agreement on Friday.", "proposal agreed: ? settlement"),
    text(
        "peace-was-signed",
        "A peace deal between {A} and {B} was signed in Nairobi in March.",
        "proposal agreed: ? settlement",
    ),
    text(
        "peace-suspended",
        "{A:Name} has suspended its peace agreement with {B} after new clashes.",
        "proposal suspended: ? settlement",
    ),
    text(
        "deal-on-withdrawal",
        "{A:Name} and {B} reached an agreement to withdraw their troops from the border after months of clashes.",
        "proposal agreed: ? withdrawal",
    ),
    text(
        "leaving-under-a-deal",
        "The rebels began leaving the town on Sunday under an evacuation deal with {A}.",
        "proposal agreed: ? withdrawal",
    ),
    text(
        "agreed-to-withdraw",
        "{A:Name} and {B} agreed at talks in Oslo to withdraw heavy weapons from the front line.",
        "proposal agreed: ? withdrawal",
        "maybe contact *",
    ),
    text("peace-close", "{A:Name} and {B} are close to signing a peace treaty, an envoy said."),
    text("peace-talks-go-on", "Talks on a peace treaty between {A} and {B} continue.", "maybe contact *"),
    text(
        "terms-of-the-truce",
        "{A:Name} and {B} agreed to a truce. Under the deal, {A} will withdraw its troops.",
        "truce agreed: ? ?",
    ),
    text("peace-of-unions", "The union and the bus company reached a peace deal after a month of strikes."),
    text("pact-on-trade", "{A:Name} and {B} signed an agreement on fisheries and customs."),
    text("corridor-for-animals", "{M:Name} is ready to open a corridor for deer, the forestry office said."),
    text("war-ended-in-truce", "The war between {A} and {B} ended in an armistice."),
    text(
        "truce-any-violation",
        "{A:Name} and {B} agreed to a truce.",
        "truce agreed: ? ?",
        "{A:Name} will respond to any violation.",
    ),
    text("truce-owned", "{A:Name}'s {d:adj} ceasefire offer to {B} remains on the table.", "truce proposed: A d"),
    text(
        "truce-still-to-take-effect",
        "{A:Name} declared a {d:adj} truce that will take effect on Sunday.",
        "truce declared: A d",
    ),
    text(
        "truce-begins",
        "{A:Name} and {B} agreed to a {d:adj} truce, which begins on Sunday.",
        "truce agreed: ? d",
    ),
    text("truce-unilateral", "{A:Name} declared a unilateral ceasefire for {d}.", "truce declared: A d"),
    text("truce-in-effect", "A {d:adj} ceasefire between {A} and {B} has come into effect.", "truce in_effect: ? d"),
    text("truce-violated", "{A:Name} accused {B} of violating the ceasefire.", "truce violated: ? ?"),
    text("truce-extended", "{A:Name} and {B} agreed to extend the truce by {d}.", "truce extended: ? ? by d"),
    text(
        "truce-of-length-extended",
        "The {d:adj} truce between {A} and {B} was extended by {e}.",
        "truce extended: ? d by e",
    ),
    text(
        "truce-extended-for",
        "{A:Name} and {B} reached an agreement to extend for {d} the bilateral ceasefire.",
        "truce extended: ? ? by d",
    ),
    text("energy", "{A:Name} proposed a {d:adj} ceasefire on energy infrastructure.", "truce proposed: A d at energy"),
    text(
        "withdraw-first",
        "{A:Name} said it would accept a ceasefire only if {B} withdraws its troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "no-truce-without",
        "{A:Name} will not agree to any truce without {B} withdrawing its troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "talks-rejected-until",
        "{A:Name} rejects any talks until {B} withdraws its troops.",
        "maybe contact *",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "insists-that-not-unless",
        "{A:Name} insists that it will not sign the peace treaty unless {B} changes its constitution.",
        "demand A>B: do governance",
    ),
    text(
        "asked-each-of-its-own",
        "{M:Name} asked {A} to lift the siege and {B} to withdraw its troops.",
        "demand M>A: lift humanitarian_access",
        "demand M>B: withdraw withdrawal",
    ),
    text(
        "returned-and-disarmed",
        "{A:Name} said it would open talks only once all captives have been freed and {B} has been disarmed.",
        "demand A>B: release prisoners",
        "demand A>B: disarm disarmament",
    ),
    text(
        "two-share-verb",
        "{A:Name} demands that {B} stop mobilization and rearmament.",
        "demand A>B: cease mobilization",
        "demand A>B: cease rearmament",
    ),
    text(
        "lift-first",
        "{A:Name} insists that {B} must lift the blockade before any truce.",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "guarantees-demanded-from",
        "{A:Name} demanded security guarantees from {B} before any truce.",
        "demand A>B: guarantee security_guarantees",
    ),
    text(
        "demand-of-another-turned-down",
        "{A:Name} rejected {B}'s demand that it lift the blockade before any truce.",
        "demand B>A: lift humanitarian_access",
    ),
    text(
        "demand-without",
        "{A:Name} said there could be no ceasefire without the withdrawal of {B:adj} troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demanded-as-condition",
        "{A:Name} insists on the lifting of the blockade and the return of displaced people as a condition for a truce.",
        "demand A>?: lift humanitarian_access",
        "demand A>?: allow civilians",
    ),
    text(
        "guarantees-sought",
        "{A:Name} has sought guarantees from {B} that its raids will not resume after the truce.",
        "demand A>B: guarantee security_guarantees",
    ),
    text(
        "forces-removed",
        "{A:Name} said the condition for a ceasefire is the removal of {B:adj} forces from homes.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "need-and-demand",
        "{A:Name} stressed the need for a lasting peace and urged {B} to lift the blockade.",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "only-if-it-stops",
        "{A:Name} said a truce was possible only if the {B:adj} raids stop.",
        "demand A>B: cease attacks",
    ),
    text(
        "would-accept-if",
        "{A:Name} said it would accept a truce if {B} lifts its blockade.",
        "maybe truce *",
        "answer conditional: A",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "short-for-a-name",
        "The Houthis met the Saudi-led coalition in Muscat. The Houthis said they would accept a truce if the coalition "
        "stops its raids and lifts the siege.",
        "maybe contact *",
        "maybe truce *",
        "maybe answer *",
        "demand houthis>arab-coalition: cease attacks",
        "demand houthis>arab-coalition: lift humanitarian_access",
    ),
    text(
        "release-as-prerequisite",
        "{A:Name} announced that the release of its prisoners by {B} is a prerequisite for any further dialogue.",
        "demand A>B: release prisoners",
    ),
    text(
        "captives-of-the-one-other-side",
        "{A:Name} accused {B} of new raids. {A:Name} demanded the release of all its prisoners.",
        "demand A>B: release prisoners",
    ),
    text(
        "guarantees-needed-before-talks",
        "{A:Name} said it needs security guarantees before any talks with {B} on a truce.",
        "demand A>?: guarantee security_guarantees",
    ),
    text(
        "one-of-the-conditions",
        "{A:Name} demanded the withdrawal of {B:adj} troops as one of the conditions for joining the talks.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "no-deal-that-lacks",
        "{A:Name} said it will not accept any deal that does not include the withdrawal of {B:adj} troops.",
        "demand A>B: withdraw withdrawal",
        "maybe answer *",
    ),
    text("call-to-the-world", "The United Nations called for the protection of civilians and an end to the siege."),
    text(
        "conditions-behind-a-colon",
        "{A:Name} set two conditions for signing a peace treaty: the release of all hostages, the withdrawal of "
        "{B:adj} troops from its territory.",
        "demand A>B: release hostages",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "condition-behind-an-infinitive",
        "{A:Name} made its promise to disarm the militias conditional on the withdrawal of {B:adj} troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "called-on-the-militants",
        "{M:Name} called on the militants to lay down their arms and leave the town.",
        "demand M>*: disarm disarmament",
        "demand M>*: withdraw withdrawal",
    ),
    text(
        "demands-of-the-rebels",
        "The rebels demanded that {A} lift the siege and withdraw its troops.",
        "demand *>A: lift humanitarian_access",
        "demand *>A: withdraw withdrawal",
    ),
    text(
        "militias-to-disarm",
        "{A:Name} set the disarmament of the militias as a condition for talks.",
        "demand A>*: disarm disarmament",
    ),
    text(
        "stop-the-war",
        "{A:Name} demanded that {B} stop the war and free all prisoners.",
        "demand A>B: cease ceasefire",
        "demand A>B: release prisoners",
    ),
    text(
        "guarantees-for-what",
        "{A:Name} requested written guarantees from {B} for a permanent ceasefire and the withdrawal of its troops.",
        "demand A>B: guarantee security_guarantees",
    ),
    text(
        "two-verbs-of-asking",
        "{M:Name} asked {A} to lift the siege and urged {B} to withdraw its troops.",
        "demand M>A: lift humanitarian_access",
        "demand M>B: withdraw withdrawal",
    ),
    text(
        "office-of-a-side",
        "{A:Name}'s office said {B} must withdraw its troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "condition-set-to-who-spoke-last",
        "{A:Name} had shelled the town, {B} said. It said there could be no truce unless {B} withdraws its troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "demand-of",
        "The withdrawal of {B:adj} troops is the main demand of {A}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "red-line-for",
        "The withdrawal of {B:adj} troops is a red line for {A}.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "whose-main-demands",
        "{A:Name}'s two main demands are an end to the raids and the withdrawal of {B:adj} troops.",
        "demand A>B: cease attacks",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "only-some-words-before",
        "{A:Name} said that talks could only begin after {B} had withdrawn its troops.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "will-only-sign-if",
        "{A:Name} will only agree to a truce if {B} stops its raids.",
        "demand A>B: cease attacks",
        "truce *",
        "maybe answer *",
    ),
    text(
        "told-to-leave",
        "{A:Name} told {B} to pull its troops back to the lines of last year. The shelling went on.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "return-to-lines",
        "{A:Name} insists that {B} return to the lines of 1974. The shelling went on.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "hand-back-towns",
        "{A:Name} demands that {B} hand back the towns it seized. The shelling went on.",
        "demand A>B: withdraw territory",
    ),
    text(
        "linked-to",
        "{A:Name} has linked the release of the hostages to the lifting of the blockade.",
        "demand A>*: lift humanitarian_access",
    ),
    text(
        "act-that-no-list-knows",
        "{A:Name} demands that {B} disclose its maps of the minefields before talks on a truce resume.",
        "demand A>B: * other",
    ),
    text(
        "of-each-its-own",
        "{M:Name} called on {A} to withdraw its troops and on {B} to free all hostages.",
        "demand M>A: withdraw withdrawal",
        "demand M>B: release hostages",
    ),
    text(
        "not-along-a-row-of-nouns",
        "{A:Name} demanded the withdrawal of {B:adj} troops and unfettered humanitarian access.",
        "demand A>B: withdraw withdrawal",
        "demand A>?: allow humanitarian_access",
    ),
    text("required-by-an-accord", "The peace accord requires {A} to withdraw its troops."),
    text("complied-and-left", "{A:Name} has complied with the demand and withdrawn its troops from {B}."),
    text(
        "laid-down-by",
        "Two conditions for a truce were laid down by {A}: the release of all hostages and the withdrawal of {B:adj} "
        "troops.",
        "demand A>B: release hostages",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "terms-announced-before",
        "{A:Name} set out its terms for a truce. {B:Name} must withdraw its troops. It must also lift the blockade.",
        "demand A>B: withdraw withdrawal",
        "maybe truce proposed: A ?",
        "demand A>B: lift humanitarian_access",
    ),
    text(
        "terms-and-an-opinion",
        "{A:Name} set out its terms for a truce. Analysts shrugged. {B:Name} must withdraw its troops.",
        "maybe truce proposed: A ?",
    ),
    text(
        "stop-what-no-list-knows",
        "{A:Name} insists that {B} stop backing the rebels and withdraw its troops.",
        "demand A>B: cease other",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "called-back-to-negotiations",
        "{M:Name} called on {A} and {B} to return to negotiations and halt the shelling.",
        "demand M>A,B: negotiate settlement",
        "demand M>A,B: cease attacks",
    ),
    text(
        "before-a-treaty-can-be-signed",
        "{B:Name} must withdraw its troops before a peace treaty can be signed, {A} said.",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "wants-an-end-to-the-war",
        "{A:Name} wants a full withdrawal of {B:of} troops and a permanent end to the war.",
        "demand A>B: withdraw withdrawal",
        "demand A>B: cease ceasefire",
    ),
    text(
        "accused-and-demanded",
        "{A:Name} accused {B} of arming the militias and demanded that it halt its raids.",
        "demand A>B: cease attacks",
    ),
    text(
        "what-must-end-in-a-phrase",
        "{A:Name} said that sanctions on banks in the food trade must be lifted.",
        "demand A>?: lift sanctions",
    ),
    text(
        "whose-office-is-not-known",
        "{A:Name} shelled the town. Doe called for an end to the siege of the town.",
    ),
    text(
        "analysts-say-who-must",
        "The shelling went on. Analysts say {A} must withdraw its troops from the town.",
    ),
    text(
        "guarantees-in-a-list",
        "{A:Name} insists on the withdrawal of {B:adj} troops, and international guarantees for a lasting peace.",
        "demand A>B: withdraw withdrawal",
        "demand A>*: * security_guarantees",
    ),
    text(
        "pulls-out",
        "{A:Name} said it would accept a truce if {B} pulls its troops out.",
        "maybe truce *",
        "maybe answer *",
        "demand A>B: withdraw withdrawal",
    ),
    text(
        "rebels-of-a-country",
        "South Sudan's rebels said there would be no truce unless the government freed all prisoners. The ceasefire failed.",
        "maybe truce *",
        "demand *>SSD: release prisoners",
    ),
    text(
        "urged-by-nobody-named",
        "In the capital, relatives urged {B} to release all hostages.",
        "demand ?>B: release hostages",
    ),
    text("may-extend", "{A:Name} may extend the truce with {B} next week."),
    text(
        "guarantee",
        "{A:Name} guarantees safe passage for {B:adj} soldiers if they surrender.",
        "guarantee *: A>B safe_passage if surrender",
    ),
    text(
        "guarantors-apposed",
        "{A:Name} and {B}, the guarantors of the agreement, sent observers.",
        "guarantee given: A>? implementation",
        "guarantee given: B>? implementation",
    ),
    text("guarantor-acts", "{A:Name} will act as guarantor of the agreement.", "guarantee given: A>? implementation"),
    text(
        "guarantor-states",
        "{A:Name} and {B}, the guarantor states of the peace process, sent observers.",
        "guarantee given: A>? implementation",
        "guarantee given: B>? implementation",
    ),
    text(
        "guarantees-ready-to-be-given",
        "European leaders said they were ready to provide security guarantees for {A} after the ceasefire.",
        "guarantee offered: ?>A *",
    ),
    text(
        "safe-exit-from-nobody-named",
        "The shelling stopped. Fighters who lay down their arms would be given safe passage, the officers said.",
        "guarantee *: ?>* safe_passage*",
    ),
    text(
        "not-to-prosecute",
        "{A:Name} pledged not to prosecute {B:adj} fighters.",
        "guarantee given: A>B amnesty",
    ),
    text(
        "under-guarantees",
        "After the truce the fighters left the town under {A:adj} guarantees of safe passage.",
        "maybe truce *",
        "guarantee given: A>* safe_passage",
    ),
    text("whether-guarantees-came", "It was not clear whether {A} had received security guarantees."),
    text(
        "guarantees-not-got-yet",
        "Mediators are working to secure guarantees for {A} that the war would not resume.",
    ),
    text(
        "safe-passage-for-who-disarms",
        "{A:Name} offered safe passage to {B:adj} fighters who lay down their arms.",
        "guarantee offered: A>B safe_passage if surrender",
    ),
    text("amnesty-announced", "{A:Name} announced an amnesty for {B:adj} fighters.", "guarantee given: A>B amnesty"),
    text(
        "fighters-got-guarantees",
        "After the shelling {B:adj} fighters received guarantees of safe passage from {A}.",
        "guarantee given: A>B safe_passage",
    ),
    text(
        "guarantees-by-both",
        "After the shelling both sides gave the Red Cross guarantees of safe passage.",
        "guarantee given: ?>icrc safe_passage",
    ),
    text(
        "corridors-announced",
        "{A:Name} said on Thursday that corridors would be opened for civilians and fighters to leave the besieged town.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "corridors-opened",
        "After the shelling {A} opened safe corridors for residents to leave the town.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "fighters-allowed-to-leave",
        "Under the deal, the fighters will be allowed to leave the town with their light weapons, journalists said.",
        "guarantee given: ?>* safe_passage",
        "maybe proposal agreed: ? withdrawal",
    ),
    text(
        "leaving-called-for",
        "{A:Name} called for corridors to be opened for civilians to leave the besieged town.",
        "maybe demand *",
        "maybe demand *",
    ),
    text("corridor-for-fans", "Police opened a corridor for the fans to leave the stadium safely."),
    text(
        "guarantees-from-mediators-too",
        "{A:Name} said it had received guarantees from the mediators and {M} that the war was over.",
        "guarantee given: M>A ceasefire",
    ),
    text(
        "sends-troops-to-guarantee",
        "Britain and France are ready to send troops to {A} to guarantee its security after the ceasefire.",
        "guarantee offered: GBR>A *",
        "guarantee offered: FRA>A *",
    ),
    text(
        "guarantee-told-again-with-who",
        "The fighters were promised safe passage out of the town. {A:Name} guaranteed the fighters safe passage.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "guarantee-among-demands",
        "{A:Name} demands that {B} stop the raids, withdraw, and guarantee the safety of the fighters.",
        "maybe demand *",
        "maybe demand *",
        "maybe demand *",
    ),
    text(
        "pardon-for-those-who-surrender",
        "{A:Name} said that rebels who lay down their arms would be pardoned. Clashes went on.",
        "guarantee offered: A>* amnesty if surrender",
    ),
    text(
        "coalition-of-the-willing-would-help",
        'A "coalition of the willing" would help secure {A} after a ceasefire, diplomats said.',
        "guarantee given: coalition-of-the-willing>A *",
    ),
    text(
        "assurances-of-something-else",
        "{A:Name} received assurances from {M} that its grain would be let through. Shelling went on.",
        "guarantee given: M>A other",
    ),
    text(
        "will-work-to-ensure",
        "{M:Name} will work to ensure that the truce agreement is implemented, a minister said.",
        "guarantee given: M>? implementation",
    ),
    text(
        "robbers-promised-safety",
        "The gunmen, who held six hostages in the bank after a robbery, gave up after being assured of their safety.",
    ),
    text(
        "truce-to-open-corridors",
        "{A:Name} declared a truce to open corridors for civilians to leave the town.",
        "truce declared: A *",
    ),
    text(
        "works-with-both-to-ensure",
        "{M:Name} will work with both sides to ensure the implementation of the truce agreement.",
        "guarantee given: M>? implementation",
        "maybe truce agreed: ? ?",
    ),
    text(
        "amnesty-decreed",
        "{A:Name} decreed an amnesty for {B:adj} rebels after months of fighting.",
        "guarantee given: A>B amnesty",
    ),
    text(
        "plans-for-safe-passages",
        "{A:Name} announced plans to establish safe passages for civilians to leave the besieged town.",
        "guarantee given: A>* safe_passage",
    ),
    text(
        "title-and-lead",
        "{A:Name} guarantees safe passage. Clashes went on. {A:Name} guaranteed safe passage to the fighters.",
        "guarantee given: A>* safe_passage",
    ),
    text("offer-that-might-come", "{A:Name} could offer safe passage to the fighters, analysts say."),
    text("whether-guarantees-will-come", "Whether {A} will provide security guarantees to {B} is not known yet."),
    text("offer-denied", "{A:Name} denied that it had offered the fighters safe passage."),
    text(
        "decision-to-give-guarantees",
        "It was {A}'s decision to give {B} security guarantees after the ceasefire.",
        "guarantee given: A>B *",
    ),
    text(
        "signed-as-guarantors",
        "{A:Name} and {B} signed as guarantors of the peace deal.",
        "guarantee given: A>? implementation",
        "guarantee given: B>? implementation",
    ),
    text("no-guarantor-of-loan", "{A:Name}, the guarantor of the loan, asked for more time."),
    text("no-guarantees", "{A:Name} gave no guarantees."),
    text(
        "phone-call", "The {A:adj} president spoke by phone with his {B:adj} counterpart.", "contact phone_call: A, B"
    ),
    text(
        "calls-one-by-one",
        "The {M:adj} foreign minister held phone calls with {A} and {B} on a ceasefire.",
        "contact phone_call: A, M",
        "contact phone_call: B, M",
    ),
    text(
        "call-together",
        "{M:Name} held a joint phone call with {A} and {B} on a ceasefire.",
        "contact phone_call: A, B, M",
    ),
    text(
        "separate-meetings",
        "{M:Name} held separate talks with {A} and {B} on a ceasefire.",
        "contact talks: A, M",
        "contact talks: B, M",
    ),
    text(
        "delegations-from",
        "Delegations from {M}, {A} and {B} met in Oslo to discuss a ceasefire.",
        "contact meeting: A, B, M",
    ),
    text(
        "told-on-the-phone", "In a phone call, {M} told {A} that the truce must hold.", "contact phone_call: A, M", "*"
    ),
    text("in-talks", "{A:Name} and {B} are in talks over a ceasefire.", "contact talks: A, B"),
    text("no-part-in-talks", "{A:Name} will not take part in the ceasefire talks with {B}.", "contact talks: A, B"),
    text("no-plans-to-meet", "There are no plans for ceasefire talks between {A} and {B}.", "contact talks: A, B"),
    text("said-after-meeting", "{M:Name} said after meeting {A} that a truce was near.", "contact meeting: A, M"),
    text(
        "king-of-one-and-president-of-another",
        "King Abdullah II of Jordan and the {M:adj} president spoke by phone about a ceasefire.",
        "contact phone_call: JOR, M",
    ),
    text(
        "hosted-both",
        "{M:Name} hosted the {A:adj} and {B:adj} leaders for talks on a ceasefire.",
        "contact meeting: A, B",
    ),
    text("talks", "{A:Name} and {B} held talks in Geneva.", "contact talks: A, B"),
    text(
        "hotline",
        "The {A:adj} army chief spoke with his {B:adj} counterpart on the hotline about a ceasefire.",
        "contact phone_call: A, B",
    ),
    text("hotline-kept", "{A:Name} and {B} will go on using the hotline for another year."),
    text(
        "meeting-called-off",
        "A meeting between {A} and {B} on a ceasefire, planned for Friday, was cancelled.",
        "contact meeting: A, B",
    ),
    text(
        "mediators-met",
        "The {A:adj} delegation met {M:adj} mediators in Geneva on a ceasefire.",
        "contact meeting: A, M",
    ),
    text("talks-to-come", "{A:Name} will hold talks with {B} next month on a ceasefire.", "contact talks: A, B"),
    text("talks-broken-off", "{A:Name} broke off talks with {B} on a ceasefire.", "contact talks: A, B"),
    text(
        "meeting-thanked",
        "During a meeting with the {A:adj} president, {M} thanked him for mediating.",
        "contact meeting: A, M",
    ),
    text("resume-talks", "{A:Name} agreed to resume talks with {B}.", "contact talks: A, B"),
    text("pulled-out-of-talks", "{A:Name} pulled out of talks with {B} on a ceasefire.", "contact talks: A, B"),
    text("agreed-to-talks", "{A:Name} agreed to a new round of talks with {B} on a ceasefire.", "contact talks: A, B"),
    text(
        "call-on-others",
        "{M:Name} and {A} held a phone call to discuss the truce between {A} and {B}.",
        "contact phone_call: A, M",
    ),
    text("after-speaking", "After speaking with {A}, {M} said a truce was near.", "contact unspecified: A, M"),
    text(
        "envoy-for-met", "{M:Name}'s envoy for peace, Sam Ode, met {A} in Oslo over a truce.", "contact meeting: A, M"
    ),
    text("ready-for-talks", "{A:Name} is ready for talks with {B} on a ceasefire.", "contact talks: A, B"),
    text(
        "ready-for-talks-if",
        "{A:Name} is ready for talks with {B} if the shelling ends.",
        "contact talks: A, B",
        "demand A>B: cease attacks",
    ),
    text("opening-talks", "After talks with {B} on a ceasefire, {A} fell silent.", "contact talks: A, B"),
    text(
        "call-told-twice",
        "The {A:adj} president discussed a ceasefire with the {B:adj} president. The two leaders spoke by phone.",
        "contact phone_call: A, B",
    ),
    text("call-by-one-side", "A call by {A} for a truce went unheard in {B}.", "maybe truce *", "maybe answer *"),
    text("met-several", "{M:Name} met with {A} and {B} to discuss a ceasefire.", "contact meeting: A, B, M"),
    text(
        "call-as-an-occasion",
        "The {A:adj} and {B:adj} presidents discussed the fighting and a ceasefire in a phone call.",
        "contact phone_call: A, B",
    ),
    text(
        "call-told-by-oneself",
        "The {A:adj} president said that he held a phone call with the {B:adj} president on a ceasefire.",
        "contact phone_call: A, B",
    ),
    text(
        "talks-on-exchange",
        "{A:Name} and {B} completed talks in Oslo on an exchange of prisoners.",
        "contact talks: A, B",
    ),
    text("told-behind", "{n:prisoner} came home from {B}, the {A:adj} president said.", "transfer completed: B>A n"),
    text("tariff-truce", "{A:Name} and {B} extended their tariff truce by {d} after talks in Oslo."),
    text("tariff-talks", "{A:Name} and {B} held talks on tariffs, a trade deal and the budget."),
    text("market-rose", "Stocks and bitcoin rose after talks between {A} and {B}."),
    text("ministers-on-fish", "The {A:adj} president met the {B:adj} president to discuss fisheries."),
    text("exchange-discussed", "{A:Name} and {B} discussed an exchange of prisoners."),
    text(
        "readout",
        "The {A:adj} president spoke by phone with the {M:adj} president.",
        "contact phone_call: A, M",
        "The {M:adj} president proposed a {d:adj} truce between {A} and {B}.",
        "truce proposed: M d",
        "{A:Name} will hand over {n:prisoner} to {B} as a goodwill gesture.",
        "transfer announced: A>B n",
    ),
    text(
        "no-conditions",
        "{A:Name} accepted the {d:adj} ceasefire without any conditions.",
        "truce *: ? d",
        "answer accepted: A",
    ),
]
