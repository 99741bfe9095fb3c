"""The page of a diff, driven in a real browser as a reviewer would."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import ConsoleMessage, Page, sync_playwright

from erpgen.cli.main import main

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
RELEASES = Path(__file__).parents[2] / "specs" / "visma-net-erp" / "releases"
OLD, NEW = RELEASES / "9.11.00.1001.json", RELEASES / "2025.4.24.json"

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed on this machine")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the step between the two shipped releases."""
    path = tmp_path_factory.mktemp("diff") / "diff.html"
    capture = pytest.MonkeyPatch()
    with path.open("w", encoding="utf-8") as stream, capture.context() as patch:
        patch.setattr("sys.stdout", stream)
        assert main(["diff", str(OLD), str(NEW), "--format", "html", "--fail-on", "never"]) == 0
    return path


@pytest.fixture(scope="module")
def opened(report: Path) -> Iterator[tuple[Page, list[str]]]:
    """The page in headless Chromium, and what it wrote to the console."""
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        said.append(message.text)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu", "--no-first-run"]
        )
        page = browser.new_page()
        page.on("console", note)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(report.as_uri())
        yield page, said
        browser.close()


def shown(page: Page) -> int:
    """How many changes are visible."""
    return page.locator("li.change:visible").count()


def test_search_leaves_what_holds_every_word(opened: tuple[Page, list[str]]) -> None:
    """Slash goes to the search; Escape brings everything back."""
    page, _ = opened
    everything = shown(page)
    page.keyboard.press("/")
    page.keyboard.type("customer removed")
    found = page.locator("li.change:visible").all_inner_texts()
    assert 0 < len(found) < everything
    page.keyboard.press("Escape")
    assert shown(page) == everything


def test_groups_and_resources_filter(opened: tuple[Page, list[str]]) -> None:
    """The status line says how many of how many are shown."""
    page, _ = opened
    everything = shown(page)
    page.locator("input[name=group][value=harmless]").uncheck()
    assert shown(page) < everything
    assert page.locator("#count").inner_text().startswith(f"{shown(page)} of {everything}")
    page.keyboard.press("Escape")
    options = page.locator("#resource option").all()
    page.locator("#resource").select_option(index=len(options) - 1)
    assert 0 < shown(page) < everything
    page.keyboard.press("Escape")


def test_changes_are_walked_with_the_keyboard(opened: tuple[Page, list[str]]) -> None:
    """j and k move between summaries, Enter opens one."""
    page, _ = opened
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") != first
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.textContent") == first
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentElement.open") is True


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_themes_are_readable(opened: tuple[Page, list[str]], theme: str) -> None:
    """Text and ground contrast by 4.5 to 1 or more (WCAG 2.2, 1.4.3)."""
    page, _ = opened
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    ratio = page.evaluate(
        """() => {
        const numbers = (text) => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
        const light = (text) => {
          const [r, g, b] = numbers(text).map((value) => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const style = getComputedStyle(document.body);
        const pair = [light(style.color), light(style.backgroundColor)].sort((a, b) => b - a);
        return (pair[0] + 0.05) / (pair[1] + 0.05);
      }"""
    )
    assert ratio >= 4.5


def test_the_console_stays_empty(opened: tuple[Page, list[str]]) -> None:
    """No error, and nothing is fetched: the page is whole in itself."""
    _, said = opened
    assert said == []
