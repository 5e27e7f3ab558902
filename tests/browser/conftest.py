"""A headless Chromium for the tests that look at pages; they are skipped, and say so, where there is none."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.browser import Browser, start

AXE = "axe-core@4.10.3"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    pytest.importorskip("selenium", reason="selenium, of the extra `browser`, drives Chromium")
    try:
        driver = start(tmp_path_factory.mktemp("profile"))
    except FileNotFoundError as missing:
        pytest.skip(f"{missing}: views in the browser were not looked at")
    yield Browser(driver, tmp_path_factory.mktemp("pages"))
    driver.quit()


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, which npm installs into a folder of the tests."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("no npm on the path: accessibility was not checked")
    folder = tmp_path_factory.mktemp("axe")
    command = [npm, "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", AXE]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        pytest.skip(f"npm could not install {AXE}: accessibility was not checked")
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
