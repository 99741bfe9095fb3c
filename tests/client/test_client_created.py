"""What creating answers: the key from Location, and reading the record by it."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.example_client import CREATE, AsyncExample, Customer, CustomerUpdate, Example, run_async
from loopback import Connection, Loopback, Received
from runtime.answers.created import fetch_call, key_in
from runtime.errors.tree import ConflictError
from runtime.operations.invocation import Invocation
from runtime.operations.operation import Operation, Parameter
from runtime.wire.keys import encode_key


def shop(location: str | None, status: int = 201) -> Loopback:
    """A server that creates one customer and gives it back by any key."""

    def handle(received: Received, connection: Connection) -> None:
        if received.method == "POST":
            headers = {"location": location} if location is not None else {}
            connection.respond(status, b"", headers)
        else:
            connection.respond(200, b'{"name": "ACME"}')

    return Loopback(handle)


def test_the_id_comes_from_location_and_leads_back_to_the_record() -> None:
    """``id`` is Location's last segment; ``fetch`` reads by it from the client's own address."""
    with (
        shop("https://other.example/v1/customer/C%2D1") as server,
        Example(base_url=server.url) as client,
    ):
        created = client.customers.create(CustomerUpdate(name="ACME"))
        assert created.id == "C-1"
        assert created.location == "https://other.example/v1/customer/C%2D1"
        assert created.fetch() == Customer(name="ACME")
        assert server.received[-1].target == "/v1/customer/C-1"


def test_async_creation() -> None:
    """The same holds for the asyncio client."""

    async def work(client: AsyncExample) -> tuple[str, Customer]:
        created = await client.customers.create(CustomerUpdate(name="ACME"))
        return created.id, await created.fetch()

    with shop("/v1/customer/b64(YmFsYW5jZQ)") as server:
        assert run_async(server.url, work) == ("balance", Customer(name="ACME"))
        assert server.received[-1].target == "/v1/customer/b64(YmFsYW5jZQ)"


@given(st.text(min_size=1).filter(lambda key: not key.startswith("b64(")))
def test_keys_in_a_location_are_decoded(key: str) -> None:
    """A key is found in an address whether it is percent-encoded or sent as b64."""
    assert key_in(f"https://erp.example/v1/customer/{encode_key(key)}?a=b#c") == key
    if key not in {".", ".."}:
        assert key_in(f"/v1/customer/{quote(key, safe='')}") == key


def test_without_location_the_record_exists_but_has_no_id() -> None:
    """Creating does not fail over a missing Location; asking for the id does."""
    with shop(None) as server, Example(base_url=server.url) as client:
        created = client.customers.create(CustomerUpdate())
        assert created.location is None
        with pytest.raises(LookupError, match="no Location"):
            _ = created.id
        assert repr(created) == "Created(id='')"


def test_a_refused_creation_is_an_error() -> None:
    """An error status raises as for every other method."""
    with (
        shop(None, status=409) as server,
        Example(base_url=server.url) as client,
        pytest.raises(ConflictError),
    ):
        client.customers.create(CustomerUpdate())


def test_a_number_of_ones_own_sets_flag_and_number() -> None:
    """``number=`` fills flag and number as the model wraps them, on a copy of the body."""
    body = CustomerUpdate(name="ACME")
    with shop("/v1/customer/C-1") as server, Example(base_url=server.url) as client:
        client.customers.create(body, number="C-1")
        client.customers.create(body)
    assert server.received[0].body == (
        b'{"number":{"value":"C-1"},"name":{"value":"ACME"},"overrideSeries":{"value":true}}'
    )
    assert server.received[1].body == b'{"name":{"value":"ACME"}}'
    assert body == CustomerUpdate(name="ACME")


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (CustomerUpdate(number="C-2"), "C-1"),
        (CustomerUpdate(override_series=False), "C-1"),
        (CustomerUpdate(), ""),
    ],
)
def test_a_body_that_says_otherwise_is_refused(body: CustomerUpdate, number: str) -> None:
    """A number that conflicts with the body is an error before anything is sent."""
    with shop("/v1/customer/C-1") as server, Example(base_url=server.url) as client:
        with pytest.raises(ValueError, match="number="):
            client.customers.create(body, number=number)
        assert server.count == 0


def test_a_body_that_says_the_same_is_taken() -> None:
    """Saying number and flag twice is no conflict."""
    body = CustomerUpdate(number="C-1", override_series=True)
    with shop("/v1/customer/C-1") as server, Example(base_url=server.url) as client:
        assert client.customers.create(body, number="C-1").id == "C-1"


def test_other_places_of_the_address_keep_their_values() -> None:
    """A record below another is read below that other."""
    lines: Operation[None] = Operation(
        id="x",
        method="POST",
        path="/v1/order/{order}/line",
        resource="r",
        function="f",
        parameters=(Parameter(python="order_no", wire="order", location="path"),),
        created="/v1/order/{order}/line/{line}",
    )
    call = fetch_call(Invocation(operation=lines, arguments={"order_no": "7"}), "3")
    assert call.operation.path == "/v1/order/{order}/line/{line}"
    assert call.arguments == {"order": "7", "line": "3"}


def test_without_a_reading_there_is_nothing_to_fetch() -> None:
    """An operation that creates what cannot be read by key says so."""
    nowhere: Operation[None] = Operation(
        id="x", method="POST", path="/v1/x", resource="r", function="f", created=""
    )
    with pytest.raises(LookupError, match=r"r\.f"):
        fetch_call(Invocation(operation=nowhere), "3")
    assert fetch_call(Invocation(operation=CREATE), "3").arguments == {"number": "3"}
