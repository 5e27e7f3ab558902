"""A language that another package adds, through an entry point, without a change to ours."""

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import ceasefire_brief as cb
from ceasefire_brief.reading import detect_language, languages, load_pack

from .slots import lines

PACK = Path(__file__).with_name("french")


def forget() -> None:
    """Let what is installed be looked up again."""
    languages.cache_clear()
    load_pack.cache_clear()
    importlib.invalidate_caches()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A small distribution with a French pack and the entry point that names it."""
    tmp_path = tmp_path_factory.mktemp("site")
    shutil.copytree(PACK, tmp_path / "brief_french")
    (tmp_path / "brief_french" / "__init__.py").write_text("", encoding="utf-8")
    about = tmp_path / "brief_french-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: brief-french\nVersion: 1.0\n", encoding="utf-8")
    (about / "entry_points.txt").write_text("[ceasefire_brief.languages]\nfr = brief_french\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(tmp_path))
        forget()
        yield
        sys.modules.pop("brief_french", None)
    forget()


def test_without_the_package_there_is_no_such_language() -> None:
    with pytest.raises(cb.UnsupportedLanguageError, match="no language pack for 'fr'"):
        cb.read("L'ELN exige le retrait des troupes.", language="fr")


@pytest.mark.usefixtures("installed")
class TestInstalled:
    def test_the_language_is_there_beside_ours(self) -> None:
        assert list(languages()) == ["ar", "en", "ru", "uk", "fr"]
        assert load_pack("fr-CA").tag == "fr"

    def test_the_language_is_told_from_english(self) -> None:
        """Both are written in Latin letters."""
        assert detect_language("L'Arménie a proposé une trêve de trois jours à l'Azerbaïdjan.") == "fr"
        assert detect_language("Armenia has proposed a truce of three days to Azerbaijan.") == "en"

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("L'Arménie a proposé une trêve de trois jours.", ["truce proposed: ARM P3D"]),
            ("La Russie et l'Ukraine ont convenu d'un cessez-le-feu de 30 jours.", ["truce agreed: ? P30D"]),
            ("La Colombie a annoncé un cessez-le-feu pendant 72 heures.", ["truce declared: COL PT72H"]),
            (
                "L'Azerbaïdjan a libéré 32 prisonniers de guerre en échange de deux soldats libérés par l'Arménie.",
                ["exchange completed: ARM>AZE 2; AZE>ARM 32"],
            ),
            ("L'Ukraine a remis 15 prisonniers à la Russie.", ["transfer completed: UKR>RUS 15"]),
            ("Le MFDC a libéré sept soldats.", ["transfer completed: casamance>? 7"]),
            ("L'ELN a rejeté la trêve de deux semaines.", ["answer rejected: eln", "truce rejected: ? P2W"]),
            ("L'ELN exige le retrait des troupes.", ["demand eln>?: withdraw withdrawal"]),
            ("L'Arménie et l'Azerbaïdjan ont échangé des messages sur le prix du gaz.", []),
        ],
    )
    def test_its_texts_are_read(self, text: str, says: list[str]) -> None:
        """Given or told, in the words of the pack, with parties that it adds itself."""
        assert lines(cb.read(text, language="fr")) == says
        assert lines(cb.read(text)) == says

    def test_another_number_is_another_number(self) -> None:
        for words, number in (("quinze", 15), ("175", 175), ("deux cents", 200)):
            brief = cb.read(f"L'Ukraine a remis {words} prisonniers à la Russie.", language="fr")
            count = brief.transfers[0].release.headcount
            assert count == cb.Headcount(number)

    def test_its_briefs_are_written_and_loaded(self) -> None:
        brief = cb.read("Le MFDC a libéré sept soldats.", language="fr")
        assert cb.from_json(cb.to_json(brief)) == brief
        assert brief.party("casamance").name == "Movement of Democratic Forces of Casamance"

    def test_our_languages_are_read_as_before(self) -> None:
        assert lines(cb.read("Armenia proposed a truce of three days.")) == ["truce proposed: ARM P3D"]
        assert "casamance" not in load_pack("en").registry


def test_a_mistake_in_an_added_pack_is_told(tmp_path: Path) -> None:
    """By the file's own name, as for ours."""
    from ceasefire_brief.reading.pack import read_pack

    folder = tmp_path / "french"
    shutil.copytree(PACK, folder)
    with (folder / "parties.txt").open("a", encoding="utf-8") as file:
        file.write("casamanse name: Casamance\n")
    with pytest.raises(cb.InvalidPackError, match=r"french/parties\.txt:\d+: no party 'casamanse' .* 'casamance'\?"):
        read_pack(folder)
