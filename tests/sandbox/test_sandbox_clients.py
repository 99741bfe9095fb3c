"""Generated clients against the sandbox of their API: what the rules say, happens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from sandbox.kept import Client, Running, plan_of_api, running


@pytest.fixture
def visma(clients: dict[str, Client]) -> Iterator[tuple[Running, Any, Client]]:
    """The largest API's sandbox, and its client, signed in."""
    made = clients["visma-net-erp"]
    with running(plan_of_api("visma-net-erp")) as served:
        token_url = f"{served.url}/connect/token"
        settings = {"token_url": token_url, "tenant_id": "company"}
        signing = made.part("auth").ServiceCredentials("id", "secret", **settings)
        with made.made(served.url, auth=signing) as erp:
            yield served, erp, made


def test_a_list_is_read_page_by_page(visma: tuple[Running, Any, Client]) -> None:
    """More records than a page holds come whole, each once, by as many requests as it takes."""
    served, erp, _ = visma
    bodies = [{"number": f"K{at}", "name": f"Customer {at}"} for at in range(250)]
    served.sandbox.fill("customer", bodies)
    found = list(erp.customer.get_all(page_size=1000))
    assert [one.number for one in found] == [f"K{at}" for at in range(250)]
    assert len([one for one in served.sandbox.calls if one.path == "/v1/customer"]) == 3
    assert erp.customer.get_all().count() == 250


def test_what_is_created_can_be_read(visma: tuple[Running, Any, Client]) -> None:
    """A new record gets the next number, its values are unwrapped, and it is in the list."""
    _, erp, made = visma
    models = made.part("models.customer")
    body = models.CustomerUpdateDto(name="ACME", credit_limit=Decimal("100.10"))
    created = erp.customer.create(body)
    read = erp.customer.get(created.id)
    assert (read.name, read.credit_limit) == ("ACME", Decimal("100.10"))
    assert created.id in [one.number for one in erp.customer.get_all()]


@pytest.mark.parametrize("number", ["C-1001", ":/?#[]@&*+;", "balance", "Å 1/2"])
def test_a_number_of_ones_own(visma: tuple[Running, Any, Client], number: str) -> None:
    """With ``number=`` the record has that number, whatever its signs; a second one is refused."""
    _, erp, made = visma
    models = made.part("models.customer")
    created = erp.customer.create(models.CustomerUpdateDto(name="ACME"), number=number)
    assert created.id == number
    assert erp.customer.get(number).name == "ACME"
    with pytest.raises(made.part("errors").ApiError) as caught:
        erp.customer.create(models.CustomerUpdateDto(name="ACME"), number=number)
    assert caught.value.status in (400, 409)


def test_a_change_of_an_old_version_is_refused(visma: tuple[Running, Any, Client]) -> None:
    """If-Match with the ETag of before a change answers 412, with that of now it goes through."""
    served, erp, made = visma
    models = made.part("models.supplier")
    key = served.sandbox.add("supplier", name="Old")
    tag = erp.with_raw_response(erp.supplier.get, key).etag
    erp.supplier.update(key, models.SupplierUpdateDto(name="New"), if_match=tag)
    with pytest.raises(made.part("errors").PreconditionFailedError):
        erp.supplier.update(key, models.SupplierUpdateDto(name="Newer"), if_match=tag)
    assert erp.supplier.get(key).name == "New"


def test_a_queued_call_is_carried_out(visma: tuple[Running, Any, Client]) -> None:
    """What is left to the server is answered later as it would have been at once."""
    served, erp, _ = visma
    key = served.sandbox.add("customer", name="Queued")
    job = erp.background.submit(erp.customer.get, key)
    assert job.result(timeout=10).name == "Queued"


def test_conditions_and_equal_names_narrow_a_list(visma: tuple[Running, Any, Client]) -> None:
    """Filters called like a property, and comparisons with operator, let the right through."""
    served, erp, made = visma
    ge = made.package.module().ge
    served.sandbox.fill(
        "customer",
        [
            {"number": "1", "name": "A", "lastModifiedDateTime": "2026-01-01T10:00:00"},
            {"number": "2", "name": "B", "lastModifiedDateTime": "2026-03-01T10:00:00"},
            {"number": "3", "name": "B", "lastModifiedDateTime": "2026-05-01T10:00:00"},
        ],
    )
    assert [one.number for one in erp.customer.get_all(name="B")] == ["2", "3"]
    since = datetime(2026, 3, 1, 9, tzinfo=UTC)
    found = erp.customer.get_all(last_modified_date_time=ge(since))
    assert [one.number for one in found] == ["2", "3"]


def _signed_in(api: str, made: Client, url: str) -> Any:
    """A way to sign in that the API has, at the sandbox."""
    auth = made.part("auth")
    if api == "business-central":
        address = f"{url}/{{tenant}}/oauth2/v2.0/token"
        return auth.ServiceCredentials("id", "secret", tenant_id="t", token_url=address)
    if api == "tripletex":
        return auth.SessionLogin(consumer_token="c", employee_token="e")
    return [auth.AppSecretToken("a"), auth.AgreementGrantToken("b")]


COMPANY = "11111111-1111-4111-8111-111111111111"
CALLS = {
    "business-central": ("customers.get_all", {"company": COMPANY}),
    "tripletex": ("customer.search", {}),
    "e-conomic": ("customers.get_all", {}),
}


@pytest.mark.parametrize("api", CALLS)
def test_each_make_lists_its_records(api: str, clients: dict[str, Client]) -> None:
    """Links and offsets of every make lead through all records, signed in as the API asks."""
    made, (call, options) = clients[api], CALLS[api]
    resource, method = call.split(".")
    with running(plan_of_api(api)) as served:
        for at in range(205):
            name = "display_name" if api == "business-central" else "name"
            served.sandbox.add(resource, {name: f"New {at}"})
        with made.made(served.url, auth=_signed_in(api, made, served.url), **options) as erp:
            found = list(getattr(getattr(erp, resource), method)())
        assert [one.status for one in served.sandbox.calls if one.status >= 400] == []
    names = [getattr(one, "display_name", None) or getattr(one, "name", None) for one in found]
    assert len(names) == 217
