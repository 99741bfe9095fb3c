"""Waits for the redirect of a sign-in on a port of this machine (RFC 8252 §7.3)."""

from __future__ import annotations

import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import SplitResult, parse_qs, urlsplit

from ..errors import AuthError, ConfigurationError
from ..wire import is_loopback

if TYPE_CHECKING:
    from types import TracebackType

PAGE = b"<!doctype html><title>Sign-in</title><p>Received. You can close this window."


def _read(address: str) -> SplitResult:
    """The parts of an address, all empty of what is none."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


class LoopbackListener:
    """Listens from ``__enter__`` to ``__exit__``; port 0 in the address takes any free port."""

    def __init__(self, redirect_uri: str) -> None:
        parts = _read(redirect_uri)
        if parts.scheme != "http" or not is_loopback(parts.hostname or ""):
            raise ConfigurationError(
                f"{redirect_uri} is not on this machine: use http://127.0.0.1:0/ or paste_redirect"
            )
        self._parts = parts
        self._path = parts.path or "/"
        self._received: queue.Queue[str] = queue.Queue()

    def __enter__(self) -> LoopbackListener:
        path, received = self._path, self._received

        class Handler(_RedirectHandler):
            expected_path = path
            redirects = received

        port = 80 if self._parts.port is None else self._parts.port
        try:
            self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        except OSError as error:
            raise AuthError(f"cannot listen on port {port}: {error.strerror}") from error
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def redirect_uri(self) -> str:
        """The address to be redirected to, with the port that was really taken."""
        return f"http://{self._parts.hostname}:{self._server.server_port}{self._path}"

    def wait(self, timeout: float) -> str:
        """The address of the redirect; raises AuthError where none comes in these seconds."""
        try:
            target = self._received.get(timeout=timeout)
        except queue.Empty:
            raise AuthError(f"nobody signed in within {timeout:g} s") from None
        return f"http://{self._parts.hostname}:{self._server.server_port}{target}"


class _RedirectHandler(BaseHTTPRequestHandler):
    expected_path: ClassVar[str]
    redirects: ClassVar[queue.Queue[str]]
    # Browsers open connections ahead of need; an idle one must not stay.
    timeout = 10

    def do_GET(self) -> None:
        """Take the redirect; anything else a browser asks for (an icon) is not found."""
        parts = _read(self.path)
        query = parse_qs(parts.query)
        if parts.path != self.expected_path or not ({"code", "error"} & query.keys()):
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(PAGE)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(PAGE)
        self.redirects.put(self.path)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the request line holds the code."""
