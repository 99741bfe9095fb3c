"""``/_sandbox/…``: what a page or a program in another process asks of a sandbox itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import ASGIApp

from .faults import asked_fault
from .own_addresses import own_document
from .plan import written
from .refusals import RefusalError, refused

if TYPE_CHECKING:
    from .app import Application

PREFIX = "/_sandbox"


def is_own(request: Request) -> bool:
    """Whether a request is for the sandbox itself, not for the API."""
    return request.url.path.startswith(f"{PREFIX}/")


class Control:
    """The sandbox's own endpoints; none stands where the API has a path."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._routes = [
            Route(f"{PREFIX}/calls", self._calls, methods=["GET"]),
            Route(f"{PREFIX}/reset", self._reset, methods=["POST"]),
            Route(f"{PREFIX}/faults", self._fault, methods=["POST"]),
            Route(f"{PREFIX}/openapi.json", self._document, methods=["GET"]),
        ]

    def handler(self, request: Request) -> ASGIApp | None:
        """What answers a request for the sandbox itself; None where it is for the API."""
        if not is_own(request):
            return None
        for route in self._routes:
            match, more = route.matches(request.scope)
            if match is Match.FULL:
                request.scope.update(more)
                return route.handle
        return None

    async def _calls(self, request: Request) -> Response:
        return _json([one.told() for one in self._application.calls.all()])

    async def _reset(self, request: Request) -> Response:
        self._application.reset()
        return Response(status_code=204)

    async def _fault(self, request: Request) -> Response:
        """``{"fault": "429=5", "times": 1}``: let it meet the next calls."""
        try:
            asked = msgspec.json.decode(await request.body(), type=dict[str, Any])
            fault = asked_fault(str(asked.get("fault", "")), int(asked.get("times", 1)))
            self._application.faults.add(fault)
        except (msgspec.DecodeError, TypeError, ValueError) as error:
            return refused(RefusalError(400, str(error)), self._application.plan.errors, "")
        return Response(status_code=204)

    async def _document(self, request: Request) -> Response:
        """The API's document, for whoever shows it: this server is the one that it names."""
        return _json(own_document(self._application.plan, str(request.base_url).rstrip("/")))


def _json(value: object) -> Response:
    return Response(written(value), media_type="application/json")
