"""The page of a sandbox, driven in a real browser as a newcomer would."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Response, expect, sync_playwright

from page.conftest import Opened

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed on this machine")

LIST = "#tag/customer/GET/v1/customer"
CREATE = "#tag/customer/POST/v1/customer"


class Visit(NamedTuple):
    """A page that was opened; ``said`` is the console's, ``asked`` the addresses of requests."""

    page: Page
    said: list[str]
    asked: set[str]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu", "--no-first-run"]
        )
        yield started
        started.close()


@pytest.fixture(params=[(1280, "light"), (390, "dark"), (1280, "dark"), (390, "light")], ids=str)
def visit(request: pytest.FixtureRequest, browser: Browser, opened: Opened) -> Iterator[Visit]:
    """The page on a screen of a desk and of a phone, by day and by night."""
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    said: list[str] = []
    asked: set[str] = set()

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            said.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda one: asked.add("/".join(one.url.split("/")[:3])))
    opened.sandbox.reset()
    yield Visit(page, said, asked)
    context.close()


def test_sign_in_create_and_see_it_in_the_list(visit: Visit, opened: Opened) -> None:
    """Without a word of code, an error in the console or a request to another origin."""
    page = visit.page
    _open(page, f"{opened.url}/{CREATE}")
    created = _sent(page, "post .v1.customer")
    assert created.status == 201
    page.reload()
    _open(page, f"{opened.url}/{LIST}")
    listed = _sent(page, "get .v1.customer")
    assert created.headers["location"].rpartition("/")[2] in {
        one["number"] for one in listed.json()
    }
    expect(page.get_by_role("dialog").get_by_text("200 OK").first).to_be_visible()
    page.get_by_role("button", name="Close Client").click()
    page.get_by_role("button", name=re.compile("^Log")).click()
    expect(page.locator("#calls li .status")).to_have_text(["200", "201"])
    assert visit.said == []
    assert {one for one in visit.asked if not one.startswith(("data:", "blob:"))} == {opened.url}
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_samples_are_of_this_client(visit: Visit, opened: Opened) -> None:
    """Python first, the command line to choose."""
    page = visit.page
    page.goto(f"{opened.url}/{LIST}")
    expect(page.get_by_text("client.customer.get_all()").first).to_be_visible()
    assert visit.said == []


def test_the_log_is_live_and_ends_with_escape(visit: Visit, opened: Opened) -> None:
    """What others call is there within moments."""
    page = visit.page
    page.goto(opened.url)
    page.get_by_role("button", name=re.compile("^Log")).click()
    expect(page.locator("#empty")).to_be_visible()
    page.evaluate("fetch('/v1/nothing')")
    expect(page.locator("#calls li.failed")).to_have_count(1)
    expect(page.locator("#calls .said").first).to_have_text("the document has no path /v1/nothing")
    page.keyboard.press("Escape")
    expect(page.locator("#log")).to_be_hidden()


def _open(page: Page, address: str) -> None:
    """An operation's part of the page, signed in."""
    page.goto(address)
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("#state")).to_have_text("Signed in")


def _sent(page: Page, operation: str) -> Response:
    """What the sandbox answers to a request that the page makes."""
    button = re.compile(rf"Test Request.*{operation}\)", re.DOTALL)
    page.get_by_role("button", name=button).first.click()
    with page.expect_response("**/v1/customer*") as told:
        page.get_by_role("button", name=re.compile("^Send")).first.click()
    return told.value
