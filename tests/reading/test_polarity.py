"""Coordination never inverts a demand: what shares a verb of stopping is asked to stop, and nothing else is."""

import pytest

from ceasefire_brief import read

STOPPED = [
    ("ar", "طالبت موسكو بوقف كامل للمساعدات العسكرية الأجنبية وتقديم المعلومات الاستخباراتية لكييف."),
    ("ar", "اشترطت روسيا وقف التعبئة القسرية وإعادة تسليح الجيش الأوكراني."),
    ("ar", "طالبت أرمينيا أذربيجان بأن توقف التعبئة وإعادة التسليح."),
    ("en", "Moscow demanded a complete halt to foreign military aid and the provision of intelligence to Kyiv."),
    ("en", "Russia demanded an end to forced mobilization and the rearmament of the Ukrainian army."),
    ("en", "Armenia demands that Azerbaijan stop mobilization and rearmament."),
    ("ru", "Москва требует полного прекращения иностранной военной помощи и предоставления разведданных Киеву."),
    ("ru", "Россия требует прекратить мобилизацию и перевооружение украинской армии."),
    ("ru", "Армения требует, чтобы Азербайджан остановил мобилизацию и перевооружение."),
    ("uk", "Москва вимагає повного припинення іноземної військової допомоги та надання розвідданих Києву."),
    ("uk", "Росія вимагає припинення примусової мобілізації та переозброєння української армії."),
    ("uk", "Вірменія вимагає, щоб Азербайджан зупинив мобілізацію і переозброєння."),
]

MIXED = [
    ("ar", "طالبت أوكرانيا روسيا بوقف الهجمات وإطلاق سراح جميع الأسرى.", {"attacks": "stop", "prisoners": "do"}),
    (
        "en",
        "Ukraine demands that Russia stop its attacks and release all prisoners.",
        {"attacks": "stop", "prisoners": "do"},
    ),
    (
        "en",
        "Hamas demands an end to the war, the withdrawal of Israeli forces and the entry of aid.",
        {"ceasefire": "stop", "withdrawal": "stop"},
    ),
    (
        "ru",
        "Украина требует, чтобы Россия прекратила атаки и освободила всех пленных.",
        {"attacks": "stop", "prisoners": "do"},
    ),
    (
        "uk",
        "Україна вимагає, щоб Росія припинила атаки і звільнила всіх полонених.",
        {"attacks": "stop", "prisoners": "do"},
    ),
]


@pytest.mark.parametrize(("language", "text"), STOPPED)
def test_what_shares_a_verb_of_stopping_is_to_stop(language: str, text: str) -> None:
    """Two things under one verb are two demands, both to stop."""
    demands = read(text, language=language).preconditions
    assert [demand.polarity.value for demand in demands] == ["stop", "stop"]
    assert len({demand.subject for demand in demands}) == 2


@pytest.mark.parametrize(("language", "text", "expected"), MIXED)
def test_a_verb_of_its_own_takes_its_own_direction(language: str, text: str, expected: dict[str, str]) -> None:
    """A demand with a verb of its own does not take the verb before it; a withdrawal is undone by no other."""
    demands = read(text, language=language).preconditions
    found = {demand.subject.value: demand.polarity.value for demand in demands}
    assert {subject: found.get(subject) for subject in expected} == expected
    assert [demand.action.value for demand in demands if demand.subject.value == "withdrawal"] in ([], ["withdraw"])
