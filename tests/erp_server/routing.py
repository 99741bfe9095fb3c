"""From a method and a path to the handler: literal segments win, whatever their case."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.responses import Response

from erp_server.call import Call, RefusalError
from erp_server.keys import key, segments

Handler = Callable[[Call, Mapping[str, str]], Response]
_INTEGER = re.compile(r"-?\d{1,10}")


@dataclass(frozen=True)
class Route:
    """One operation; ``{name}`` in the template is a key, ``{name:int}`` a whole number."""

    method: str
    template: tuple[str, ...]
    handler: Handler

    def accepts(self, path: list[str]) -> bool:
        """Whether the path has the template's length and literal segments."""
        return len(path) == len(self.template) and all(
            part.startswith("{") or part.lower() == segment.lower()
            for part, segment in zip(self.template, path, strict=True)
        )

    def keys(self, path: list[str]) -> dict[str, str]:
        """The keys by name, decoded; RefusalError for one that is not what the template asks."""
        return {
            part.strip("{}").removesuffix(":int"): _value(part, segment)
            for part, segment in zip(self.template, path, strict=True)
            if part.startswith("{")
        }


class Router:
    """Routes in order of preference: of two that fit, the one with the earlier literal."""

    def __init__(self) -> None:
        self._routes: list[Route] = []

    def add(self, method: str, template: str, handler: Handler) -> None:
        """Serve ``method`` on the template by the handler."""
        parts = tuple(template.strip("/").split("/"))
        self._routes.append(Route(method, parts, handler))
        self._routes.sort(key=lambda route: [part.startswith("{") for part in route.template])

    def handle(self, call: Call) -> Response:
        """The handler's answer; RefusalError 404 or 405 where there is no handler."""
        path = segments(call.raw_path)
        fitting = [route for route in self._routes if route.accepts(path)]
        if not fitting:
            raise RefusalError(404, f"No resource was found at {call.raw_path}.")
        # Literals decide before the method does: a sibling hides the key behind it.
        best = [route for route in fitting if _rank(route) == _rank(fitting[0])]
        for route in best:
            if route.method == call.method:
                return route.handler(call, route.keys(path))
        raise RefusalError(405, f"The resource does not support {call.method}.")


def _rank(route: Route) -> list[bool]:
    return [part.startswith("{") for part in route.template]


def _value(part: str, segment: str) -> str:
    value = key(segment)
    if part.endswith(":int}") and not _INTEGER.fullmatch(value):
        raise RefusalError(400, f"The value '{value}' is not valid for Int32.")
    return value
