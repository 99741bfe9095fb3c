"""The page at ``/`` of a sandbox, and what it asks of the server for itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from ..index import Index
from ..sandbox import Sandbox, own_schemes, refused_elsewhere
from .document import Samples, shown_document
from .samples import Names
from .signing import credentials

__all__ = ["Page"]

_OWN = "/_sandbox/"
_COMPONENT = ("star_openapi_scalar", "templates/scalar/js/scalar.standalone.js")
"""The reference as one script, which a package of the extra ``sandbox`` brings."""
_INTERPRETED = b"globalThis.__zod_globalConfig={jitless:true};"
"""Tells the library by which the component checks values not to try whether it may compile."""
_LISTED = 200
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
"""No other origin is asked for anything, whatever the component would like."""

_Answering = Callable[[Request], Awaitable[Response]]


class Page:
    """An ASGI application: a sandbox with its page.

    ``index`` reads what examples are made of, for a package of these ``names``; without them the
    page has none. What is
    the sandbox's own, not the API's, is answered under names of this machine alone, so that no
    site elsewhere can reach it by pointing its own name here.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        index: Callable[[], Index] | None = None,
        names: Names | None = None,
    ) -> None:
        self._sandbox = sandbox
        self._index = index
        self._names = names
        self._answers: Mapping[tuple[str, str], _Answering] = {
            ("GET", "/"): _html,
            ("GET", f"{_OWN}page.css"): _style,
            ("GET", f"{_OWN}page.js"): _script,
            ("GET", f"{_OWN}reference.js"): _reference,
            ("GET", f"{_OWN}about"): self._about,
            ("GET", f"{_OWN}openapi.json"): self._openapi,
            ("GET", f"{_OWN}log"): self._log,
            ("POST", f"{_OWN}sign-in"): self._sign_in,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope.get("path", "")
        if scope["type"] != "http" or (path != "/" and not path.startswith(_OWN)):
            await self._sandbox.app(scope, receive, send)
            return
        request = Request(scope, receive)
        fetches = path == "/" and self._sandbox.app.sign_in.fetches(request)
        own = None if fetches else self._answers.get((request.method, path))
        answer = refused_elsewhere(request)
        if answer is None and own is not None:
            answer = await own(request)
        await (answer or self._sandbox.app)(scope, receive, send)

    async def _about(self, request: Request) -> Response:
        plan = self._sandbox.app.plan
        return _json({"title": plan.title, "prefix": plan.prefix})

    async def _openapi(self, request: Request) -> Response:
        shown = shown_document(self._sandbox.app.plan, _base(request), self._samples)
        return Response(shown, media_type="application/json")

    @cached_property
    def _samples(self) -> Samples:
        index = self._index() if self._index is not None else None
        return Samples(self._sandbox.app.plan, index, self._names)

    async def _log(self, request: Request) -> Response:
        """What came in last, the newest first."""
        calls = self._sandbox.calls
        newest = [msgspec.to_builtins(one) for one in reversed(calls[-_LISTED:])]
        return _json({"count": len(calls), "calls": newest})

    async def _sign_in(self, request: Request) -> Response:
        schemes = own_schemes(self._sandbox.app.plan, _base(request))
        return _json(credentials(schemes, self._sandbox.token()))


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/")


async def _html(request: Request) -> Response:
    headers = {"content-security-policy": _POLICY, "referrer-policy": "no-referrer"}
    return _file("page.html", "text/html", headers)


async def _style(request: Request) -> Response:
    return _file("page.css", "text/css")


async def _script(request: Request) -> Response:
    return _file("page.js", "text/javascript")


async def _reference(request: Request) -> Response:
    package, path = _COMPONENT
    content = _INTERPRETED + files(package).joinpath(path).read_bytes()
    return Response(content, media_type="text/javascript", headers={"cache-control": "no-cache"})


def _file(name: str, media_type: str, headers: Mapping[str, str] | None = None) -> Response:
    content = files(__package__ or "").joinpath(name).read_bytes()
    told = {"cache-control": "no-cache", "x-content-type-options": "nosniff", **(headers or {})}
    return Response(content, media_type=media_type, headers=told)


def _json(value: Any) -> Response:
    return JSONResponse(value, headers={"cache-control": "no-store"})
