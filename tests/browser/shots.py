"""Pictures of the documentation as it was built, at three widths, light and dark, to be looked at.

    sphinx-build docs docs/_build && python -m tests.browser.shots docs/_build pictures

Prints the pages that are wider than their window, and returns 1 if there are any.
"""

import sys
import tempfile
from pathlib import Path

from tests.browser import Browser, start

WIDTHS = (390, 900, 1500)
NO_PAGES = {"genindex", "search", "py-modindex"}


def main(built: str, out: str = "") -> int:
    """Look at each page of ``built``; keep the pictures in ``out`` if it is given."""
    wide = 0
    with tempfile.TemporaryDirectory() as profile:
        try:
            driver = start(Path(profile))
        except (ImportError, FileNotFoundError) as missing:
            print(f"{missing}: the pages were not looked at")
            return 0
        browser = Browser(driver, Path(profile))
        for page in sorted(Path(built).resolve().glob("**/*.html")):
            name = page.relative_to(Path(built).resolve()).with_suffix("").as_posix().replace("/", "-")
            if name in NO_PAGES or name.startswith("_"):
                continue
            for width in WIDTHS:
                for dark in (False, True) if out else (False,):
                    browser.go_to(page, width=width, dark=dark)
                    if browser.run("document.documentElement.scrollWidth") > width:
                        print(f"{name} is wider than {width}")
                        wide += 1
                    if out:
                        browser.screenshot(Path(out) / f"{name}-{width}{'-dark' if dark else ''}.png")
        driver.quit()
    return 1 if wide else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
