"""Pages as a real browser shows them."""

import base64
import itertools
import shutil
from pathlib import Path
from typing import Any


def start(profile: Path) -> Any:
    """A headless Chromium under the control of selenium, with its profile in an empty folder.

    Raises:
        ImportError: If selenium is not installed.
        FileNotFoundError: If chromium or chromedriver is not on the path.
    """
    from selenium import webdriver

    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or chromedriver is None:
        raise FileNotFoundError("no chromium and chromedriver on the path")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in (
        *("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "hide-scrollbars"),
        *("disable-background-networking", "disable-component-update", "disable-sync"),
        f"user-data-dir={profile}",
    ):
        options.add_argument(f"--{argument}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))
    driver.set_script_timeout(60)
    driver.execute_cdp_cmd("Network.enable", {})
    return driver


class Browser:
    """A browser, and a folder of the pages that it opens."""

    def __init__(self, driver: Any, folder: Path) -> None:
        self.driver, self.folder = driver, folder
        self._number = itertools.count()

    def command(self, name: str, **parameters: Any) -> Any:
        return self.driver.execute_cdp_cmd(name, parameters)

    def open(
        self,
        page: str,
        *,
        width: int = 1200,
        height: int = 900,
        dark: bool = False,
        media: str = "",
        script: bool = True,
        suffix: str = "html",
    ) -> None:
        """Show a page in a window of this size, as someone with these preferences sees it."""
        path = self.folder / f"{next(self._number)}.{suffix}"
        path.write_text(page, encoding="utf-8")
        self.go_to(path, width=width, height=height, dark=dark, media=media, script=script)

    def go_to(
        self,
        path: Path,
        *,
        width: int = 1200,
        height: int = 900,
        dark: bool = False,
        media: str = "",
        script: bool = True,
    ) -> None:
        """Show the page in a file."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.command("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self.resize(width, height)
        self.driver.get(path.as_uri())

    def resize(self, width: int, height: int) -> None:
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(f"return {script}", *arguments)

    def point_at(self, selector: str) -> None:
        """Move the mouse to the middle of the first piece of an element, where it is in view."""
        x, y = self.run(
            "(e => { e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
            " return [b.x + b.width / 2, b.y + b.height / 2] })(document.querySelector(arguments[0]))",
            selector,
        )
        self.command("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def press(self, key: str, code: int) -> None:
        for event in ("keyDown", "keyUp"):
            self.command("Input.dispatchKeyEvent", type=event, key=key, code=key, windowsVirtualKeyCode=code)

    def style(self, selector: str, name: str) -> str:
        value: str = self.run("getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, name)
        return value

    def screenshot(self, path: Path) -> None:
        """A picture of the whole page, not only of the window."""
        path.parent.mkdir(parents=True, exist_ok=True)
        width = self.run("innerWidth")
        self.resize(width, min(self.run("document.documentElement.scrollHeight || innerHeight"), 8000))
        path.write_bytes(base64.b64decode(self.command("Page.captureScreenshot", format="png")["data"]))
