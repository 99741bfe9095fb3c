"""Which calls are sent again can be widened, for a client and for one call."""

from __future__ import annotations

from typing import Any

import pytest

from generated_packages import imported
from loopback import Connection, Loopback, Received

DONE = {"204": {"description": "done"}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Again", "version": "1"},
    "servers": [{"url": "https://x.example"}],
    "paths": {
        "/order": {
            method: {"operationId": f"{method}_order", "tags": ["a"], "responses": DONE}
            for method in ("get", "put", "post", "delete")
        }
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the document above."""
    return imported(tmp_path_factory.mktemp("again"), DOCUMENT)


def times(package: Any, method: str, status: int, given: Any = None, **options: Any) -> int:
    """How often a server that is never well is asked."""

    def respond(_received: Received, connection: Connection) -> None:
        connection.respond(status)

    client = {} if given is None else {"retry": given}
    with Loopback(respond) as server, package.AgainClient(base_url=server.url, **client) as one:
        with pytest.raises(package.errors.ApiError):
            getattr(one.a, f"{method}_order")(**options)
        return server.count


@pytest.mark.parametrize(("method", "count"), [("get", 3), ("put", 1), ("post", 1), ("delete", 1)])
def test_only_what_is_safe_is_sent_again_unless_told(package: Any, method: str, count: int) -> None:
    """A 502 may come after the work was done."""
    assert times(package, method, 502) == count


def quick(package: Any, **changes: Any) -> Any:
    """A policy that does not wait."""
    return package.RetryPolicy(first_wait=0.001, **changes)


@pytest.mark.parametrize(("method", "count"), [("put", 3), ("post", 1), ("delete", 3)])
@pytest.mark.parametrize("where", ["client", "call"])
def test_idempotent_methods_are_repeated_by_a_policy(
    package: Any, method: str, count: int, where: str
) -> None:
    """For all calls of a client, or for one call of it."""
    policy = package.RetryPolicy.idempotent(first_wait=0.001)
    if where == "client":
        assert times(package, method, 502, policy) == count
    else:
        assert times(package, method, 502, retry=policy) == count


def test_the_policy_of_a_call_replaces_that_of_its_client(package: Any) -> None:
    """Its number, its methods and its statuses."""
    wide = quick(package, methods={"POST"}, statuses={500}, max_retries=1)
    assert times(package, "post", 500, package.RetryPolicy.idempotent(), retry=wide) == 2
    assert times(package, "post", 500, wide, retry=quick(package)) == 1
    assert times(package, "post", 500, wide, max_retries=0) == 1


class Client:
    """What a client of another library looks like from here."""

    __module__ = "httpx2._client"


def test_a_client_of_another_library_is_refused_with_what_to_do(package: Any) -> None:
    """Its requests and errors are other classes, so no call could be made or understood."""
    with pytest.raises(package.errors.ConfigurationError, match=r"httpx2\.Client: make one of"):
        package.AgainClient(http_client=Client())
    with pytest.raises(package.errors.ConfigurationError, match=r"httpx2\.Client: make one of"):
        package.AsyncAgainClient(http_client=Client())
