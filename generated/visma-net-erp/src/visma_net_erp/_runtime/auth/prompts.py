"""How a person is sent to the sign-in page, and how the redirect comes back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeAlias

from ..errors import AuthError
from .sign_in import SignIn

Prompt: TypeAlias = Callable[[SignIn], str]
"""Shows ``sign_in.url()`` to a person and returns the whole address of the redirect."""


def open_browser(sign_in: SignIn) -> str:
    """Open the browser and wait for the redirect on a port of this machine (RFC 8252 §7.3)."""
    # Imported here because most programs sign in without a browser.
    import webbrowser  # noqa: PLC0415

    from .loopback import LoopbackListener  # noqa: PLC0415

    with LoopbackListener(sign_in.redirect_uri) as listener:
        address = sign_in.url(listener.redirect_uri)
        if not webbrowser.open(address):
            sys.stderr.write(f"Open this address to sign in:\n{address}\n")
        return listener.wait(sign_in.timeout)


def paste_redirect(sign_in: SignIn) -> str:
    """Print the address and read the redirect's address from standard input.

    For machines without a browser: open the address anywhere, sign in, and copy what the
    browser's address bar then shows, even if the page itself could not be loaded.
    """
    sys.stderr.write(f"Open this address to sign in:\n{sign_in.url()}\n")
    sys.stderr.write("Then paste the address you were sent to:\n")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line.strip():
        raise AuthError("no address was pasted, so nobody is signed in")
    return line.strip()
