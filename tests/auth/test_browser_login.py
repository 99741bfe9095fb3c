"""A real browser signs in: it shows the page, is redirected, and reaches the listener."""

from __future__ import annotations

import shutil
import subprocess
import threading
import webbrowser
from pathlib import Path

import pytest

from loopback import Loopback
from oauth_server import CLIENT_ID, CLIENT_SECRET, OAuthServer, settings_for
from runtime.auth import InteractiveLogin
from runtime.messages.message import Request
from sending import send

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER = next((path for path in map(shutil.which, NAMES) if path), None)


@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed on this machine")
def test_a_browser_signs_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Headless Chromium follows the redirect to the listener, and the call gets its token."""
    threads: list[threading.Thread] = []

    def browse(address: str) -> None:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}"]
        command = [str(BROWSER), *flags, "--dump-dom", address]
        subprocess.run(command, capture_output=True, timeout=60, check=True)

    def open_browser(address: str) -> bool:
        threads.append(threading.Thread(target=browse, args=(address,)))
        threads[-1].start()
        return True

    monkeypatch.setattr(webbrowser, "open", open_browser)
    with Loopback(OAuthServer().handle) as server:
        auth = InteractiveLogin(
            CLIENT_ID, CLIENT_SECRET, settings=settings_for(server), login_timeout=60.0
        )
        answer = send("sync", Request(method="GET", url=server.url), base_url=server.url, auth=auth)
        threads[0].join()
    assert answer.status == 200
