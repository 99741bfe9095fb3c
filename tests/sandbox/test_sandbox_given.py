"""What programs and files put into a sandbox: held against the document, and refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from erpgen.cli.main import main
from generated_packages import ROOT
from runtime.sandbox import CollectionError, RecordError, Sandbox, SandboxError, SeedError
from sandbox.kept import Client, plan_of_api, plan_of_document, running

API = "visma-net-erp"


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    """One sandbox for what leaves nothing behind."""
    with closing(Sandbox(plan_of_api(API))) as made:
        yield made


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox of one's own."""
    with closing(Sandbox(plan_of_api(API))) as made:
        yield made


def test_names_of_the_client_are_those_of_the_wire(sandbox: Sandbox) -> None:
    """Properties by either name, at any depth, a wrapped value and a key for its record."""
    key = sandbox.add(
        "customer",
        {"name": {"value": "ACME"}},
        credit_limit=Decimal("100.10"),
        main_address={"address_line1": "Street 1"},
        last_modified_date_time=datetime(2026, 1, 2, 3, 4),
    )
    sandbox.add("customer_invoice", reference_number="I-1", customer=key)
    held = sandbox.records("customer")[-1]
    assert (held["name"], held["creditLimit"]) == ("ACME", Decimal("100.10"))
    assert held["mainAddress"]["addressLine1"] == "Street 1"
    assert held["lastModifiedDateTime"] == "2026-01-02T03:04:00"
    assert sandbox.records("customer_invoice")[-1]["customer"] == {"number": key}


def test_objects_of_the_client_are_records(clients: dict[str, Client]) -> None:
    """What is read, and what is sent, wrappers and all."""
    made = clients[API]
    models = made.part("models")
    room = made.part("sandbox")
    with closing(room.Sandbox(room.plan())) as sandbox:
        sandbox.add("customer", models.CustomerDto(number="C-1", credit_limit=Decimal(5)))
        sandbox.add("customer", models.CustomerUpdateDto(name="ACME"), number="C-2")
        first, second = sandbox.records("customer")[-2:]
    assert (first["number"], first["creditLimit"]) == ("C-1", 5)
    assert (second["number"], second["name"]) == ("C-2", "ACME")


REFUSED: dict[str, tuple[Any, dict[str, Any], str]] = {
    "an unknown name": (None, {"creditlimt": 5}, "the record has no creditlimt; did you mean cre"),
    "one below": (None, {"main_address": {"postcod": "1"}}, "/mainAddress has no postcod; did you"),
    "another type": (None, {"name": 5}, '/name: 5 is not of type "string"'),
    "one in a list": (None, {"attributes": [{"id": 5}]}, '/attributes/0/id: 5 is not of type "s'),
    "no such word": (None, {"status": "Odd"}, '/status: "Odd" is not one of "Active"'),
    "both names": ({"creditLimit": 1, "credit_limit": 2}, {}, "the record is given creditLimit tw"),
    "a taken key": (None, {"number": "1001"}, "there is a record '1001' already"),
    "no record": (5, {}, "a record is a mapping or an object of the client, not int"),
    "no JSON": (None, {"name": object()}, "a record is what JSON has"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_record_that_there_cannot_be(shared: Sandbox, what: str) -> None:
    """What a program adds wrongly is refused where it is added, and leaves nothing behind."""
    body, properties, said = REFUSED[what]
    before = shared.records("customer")
    with pytest.raises(RecordError) as refused:
        shared.add("customer", body, **properties)
    assert str(refused.value).startswith(f"customer: {said}")
    assert shared.records("customer") == before


def test_nothing_of_a_wrong_filling_is_kept(shared: Sandbox) -> None:
    """Of two records with one key neither is dropped unsaid: both are refused."""
    before = shared.records("customer")
    with pytest.raises(RecordError, match="customer: record 3 has the key 'A' of record 1"):
        shared.fill("customer", [{"number": "A"}, {"number": "B"}, {"number": "A"}])
    with pytest.raises(RecordError, match="customer: record 2: the record has no nme"):
        shared.fill("customer", [{"number": "A"}, {"nme": "B"}])
    assert shared.records("customer") == before


def test_what_a_sandbox_holds_can_be_filled_in_again() -> None:
    """Names that only requests have stay, where a record has them."""
    with running(plan_of_api(API), checked=False) as served:
        sent = {"name": {"value": "A"}, "overrideNumber": {"value": False}}
        assert httpx.post(f"{served.url}/v1/customer", json=sent).status_code == 201
        held = served.sandbox.records("customer")
        served.sandbox.fill("customer", held)
        assert served.sandbox.records("customer") == held


@pytest.mark.parametrize(
    ("api", "name"),
    [
        (API, "salesorder"),
        (API, "sales_order_v2"),
        (API, "/v1/salesOrder/"),
        ("tripletex", "ledger_posting"),
        ("tripletex", "ledger/posting"),
        ("business-central", "customers"),
        ("e-conomic", "draft_invoices"),
        ("e-conomic", "drafts"),
    ],
)
def test_a_collection_is_called_as_its_path_or_as_the_client_calls_it(api: str, name: str) -> None:
    """A path, its last word, and the resource of the client mean the same records."""
    with closing(Sandbox(plan_of_api(api))) as sandbox:
        assert sandbox.records(name)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("balance", "'balance' may be customer/balance, customer/{}/balance, supplier/balance, "),
        ("custmer", "there is no collection 'custmer'; did you mean customer?"),
        ("/", "there is no collection '/': there are account, background, "),
        ((1,), "a collection is a text, or the texts of its path: (1,)"),
    ],
)
def test_a_name_that_means_none_or_several(shared: Sandbox, name: Any, said: str) -> None:
    """It is said which there are, in a line without quotes around it."""
    with pytest.raises(CollectionError) as refused:
        shared.records(name)
    assert str(refused.value).startswith(said)
    assert isinstance(refused.value, KeyError)


def test_records_belong_to_an_owner_who_is_there() -> None:
    """They are in that one's list alone, whatever its key has in it."""
    with running(plan_of_api(API), checked=False) as served:
        sandbox = served.sandbox
        with pytest.raises(RecordError, match="customer has no record 'A/1': add it first"):
            sandbox.add(("customer", "A/1", "contact"))
        with pytest.raises(RecordError, match=r"customer/\{\}/contact: each owner has"):
            sandbox.add("customer/{}/contact")
        sandbox.add("customer", number="A/1")
        sandbox.fill(("customer", "A/1", "contact"), [{"contact_id": 1}])
        sandbox.add("customer/A%2F1/contact", contact_id=2)
        found = httpx.get(f"{served.url}/v1/customer/A%2F1/contact").json()
        other = httpx.get(f"{served.url}/v1/customer/1001/contact").json()
        assert [one["contactId"] for one in found] == [1, 2]
        assert len(other) == 12
        sandbox.fill("customer/{}/contact", [])
        for key in ("A%2F1", "1001"):
            assert httpx.get(f"{served.url}/v1/customer/{key}/contact").json() == []


def test_what_is_one_record_is_replaced(sandbox: Sandbox) -> None:
    """A balance is no list: filling it gives the one that there is."""
    with pytest.raises(RecordError, match="this is one record, which is there: fill"):
        sandbox.add("customer/1001/balance", balance=5)
    with pytest.raises(RecordError, match="this is one record, and 2 are given"):
        sandbox.fill("customer/1001/balance", [{}, {}])
    sandbox.fill("customer/1001/balance", [{"balance": 5}])
    assert sandbox.records("customer/1001/balance") == [{"balance": 5}]


SEEDS = {
    "a type": ("customer:\n- {number: 1}", 'customer, record 1: /number: 1 is not of type "string'),
    "a name": ("customer:\n- {nme: x}", "customer, record 1: the record has no nme; did you mean"),
    "a country": ("customer:\n- {name: NO}", "customer, record 1: /name: false is not of type"),
    "a key": ("customer:\n- number: A\n- number: A", "customer: record 2 has the key 'A' of reco"),
    "an owner": ("customer/9/contact:\n- {}", "customer/9/contact: customer has no record '9'"),
    "a collection": ("custmer: []", "there is no collection 'custmer'; did you mean customer?"),
    "several": ("balance: []", "'balance' may be customer/balance, "),
    "twice": ("customer: []\nCustomer: []", "Customer is there twice"),
    "some owners": ("dimension/A/{}/publicid: []", "dimension/A/{}/publicid: write a key for each"),
    "no list": ("customer: 5", "customer must be a list of objects"),
    "no YAML": ("customer: [", "no YAML: while parsing a flow"),
}


@pytest.mark.parametrize("what", SEEDS)
def test_a_file_of_first_records_is_held_against_the_document(tmp_path: Path, what: str) -> None:
    """What is wrong in it is said with its place, before anything is kept."""
    text, said = SEEDS[what]
    own, data = tmp_path / "own.yaml", tmp_path / "data"
    own.write_text(text)
    with pytest.raises(SeedError) as refused:
        Sandbox(plan_of_api(API), seed_file=own, data=data)
    assert str(refused.value).startswith(f"{own}: {said}")
    assert "\n" not in str(refused.value)
    assert not data.exists()


def test_first_records_of_owners(tmp_path: Path) -> None:
    """Those of one owner, and those that every other one has; numbers with every digit."""
    own = tmp_path / "own.yaml"
    own.write_text(
        "customer:\n- {number: A, credit_limit: 1.1000000000000000000001}\n- {number: B}\n"
        "customer/A/contact:\n- {contact_id: 5}\n"
        "customer/{}/contact:\n- {contact_id: 6}\n"
    )
    with closing(Sandbox(plan_of_api(API), seed_file=own)) as sandbox:
        (limit, _) = (one["creditLimit"] for one in sandbox.records("customer"))
        assert limit == Decimal("1.1000000000000000000001")
        assert [one["contactId"] for one in sandbox.records("customer/A/contact")] == [5]
        assert [one["contactId"] for one in sandbox.records("customer/B/contact")] == [6]


def test_the_command_ends_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, which has the file, the record and what is wrong with it."""
    spec = ROOT / "docs" / "examples" / "library" / "releases" / "1.0.json"
    (name, *_) = sorted(plan_of_document(spec).collections)
    own = tmp_path / "own.json"
    own.write_text(f'{{"{name}": [{{"nonsense": 1}}]}}')
    assert main(["sandbox", "--spec", str(spec), "--seed-file", str(own)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"erpgen: {own}: {name}, record 1: the record has no nonsense")


def test_a_property_with_a_word_of_its_own(tmp_path: Path) -> None:
    """What the rules call a property is taken for it."""
    spec = tmp_path / "plain.json"
    spec.write_text(
        """{"openapi": "3.1.0", "info": {"title": "Plain", "version": "1"}, "paths": {
        "/items": {"get": {"responses": {"200": {"description": "", "content": {"application/json":
        {"schema": {"type": "array", "items": {"type": "object", "properties": {
        "id": {"type": "string"}, "txt": {"type": "string", "x-erp-name": "remark"}}}}}}}}}}}}"""
    )
    with closing(Sandbox(plan_of_document(spec))) as sandbox:
        sandbox.add("items", id="1", remark="hello")
        assert sandbox.records("items")[-1] == {"id": "1", "txt": "hello"}


def test_every_refusal_is_one_of_the_sandbox(shared: Sandbox) -> None:
    """One class catches them all."""
    for name, body in (("custmer", {}), ("customer", {"nme": 1})):
        with pytest.raises(SandboxError):
            shared.add(name, body)


def test_the_first_of_two_keys_narrows_a_list() -> None:
    """A record that two keys name stands in the list of all, and in that of its first key."""
    with running(plan_of_api(API), checked=False) as served:
        methods = [
            {"customer_id": owner, "card_or_account_no": number}
            for owner, number in (("A", "1"), ("B", "2"), ("A", "3"))
        ]
        served.sandbox.fill("customer_payment_method", methods)
        path = f"{served.url}/v1/customerpaymentmethod"
        found = {at: httpx.get(f"{path}{at}").json() for at in ("", "/A", "/B", "/C")}
    assert {at: len(held) for at, held in found.items()} == {"": 3, "/A": 2, "/B": 1, "/C": 0}
