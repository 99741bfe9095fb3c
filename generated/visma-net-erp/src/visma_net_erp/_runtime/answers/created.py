"""What creating a record answers: where it is, and so its key."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar
from urllib.parse import unquote, urlsplit

from ..messages import Response
from ..operations import Answer, Invocation, Operation, Parameter
from ..wire import decode_key

T = TypeVar("T")

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class _Creation:
    """What both kinds have; ``location`` is None where the server did not say."""

    def __init__(self, location: str | None) -> None:
        self.location = location

    @property
    def id(self) -> str:
        """The key of the new record: Location's last segment, decoded.

        Raises LookupError where the server named no place; the record may exist all the same.
        """
        key = self.key
        if key is None:
            raise LookupError("the answer names no new record: it has no Location")
        return key

    @property
    def key(self) -> str | None:
        """:attr:`id`, None where the server named no place."""
        return key_in(self.location or "") or None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={key_in(self.location or '')!r})"


class Created(_Creation, Generic[T]):
    """A record that was created: ``id``, ``location``, and :meth:`fetch` to read it."""

    def __init__(self, location: str | None, fetch: Callable[[str], T]) -> None:
        super().__init__(location)
        self._fetch = fetch

    def fetch(self) -> T:
        """The new record, by its key from the client's own address.

        Raises LookupError where the API has no reading by this key.
        """
        return self._fetch(self.id)


class AsyncCreated(_Creation, Generic[T]):
    """A record that was created: ``id``, ``location``, and :meth:`fetch` to read it."""

    def __init__(self, location: str | None, fetch: Callable[[str], Awaitable[T]]) -> None:
        super().__init__(location)
        self._fetch = fetch

    async def fetch(self) -> T:
        """The new record, by its key from the client's own address.

        Raises LookupError where the API has no reading by this key.
        """
        return await self._fetch(self.id)


def location_of(response: Response) -> str | None:
    """The Location of an answer, as the server wrote it."""
    return response.headers.get("location") or None


def key_in(location: str) -> str:
    """The last segment of an address, decoded from percent signs and from ``b64(...)``."""
    try:
        segment = urlsplit(location).path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""
    return decode_key(unquote(segment))


def fetch_call(call: Invocation[T], key: str) -> Invocation[T]:
    """The reading of a record that ``call`` created.

    The key fills the template's last place; the others keep the values of the creating call.
    """
    reading = _reading(call.operation)
    given = {parameter.wire: call.arguments.get(parameter.python) for parameter in _path_of(call)}
    arguments = {parameter.python: given.get(parameter.wire) for parameter in reading.parameters}
    arguments[reading.parameters[-1].python] = key
    return Invocation(operation=reading, arguments=arguments)


def _path_of(call: Invocation[Any]) -> tuple[Parameter, ...]:
    return tuple(item for item in call.operation.parameters if item.location == "path")


def _reading(operation: Operation[T]) -> Operation[T]:
    names = _PLACEHOLDER.findall(operation.created or "")
    if not operation.created or not names:
        raise LookupError(f"{operation.resource}.{operation.function}: no reading by this key")
    declared = {parameter.wire: parameter for parameter in operation.created_parameters}
    return Operation(
        id=operation.id,
        method="GET",
        path=operation.created,
        resource=operation.resource,
        function=operation.function,
        parameters=tuple(declared.get(name) or _plain(name) for name in names),
        answers={"200": _answer_of(operation.created_type, operation.created_inside)},
        security=operation.security,
        servers=operation.servers,
    )


def _answer_of(kind: Any, inside: str) -> Answer:
    return Answer(kind="bytes") if kind is bytes else Answer(kind="json", type=kind, inside=inside)


def _plain(name: str) -> Parameter:
    return Parameter(python=name, wire=name, location="path", required=True)
