"""Whole lists into databases: their names, their columns, and that nothing is lost on the way."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.dlt import source

from copying.databases import Copies
from erp_server import ErpServer
from erp_server.exact_json import Json

LARGEST = Decimal("12345678901234567890123456789.123456789")


def term(number: int, **more: Json) -> dict[str, Json]:
    """A credit term."""
    return {"termsId": f"T{number}", "description": f"Term {number}", **more}


def test_a_list_is_a_table_of_all_its_elements(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """Whatever its pages look like: an envelope, an array, or all at once."""
    server.fill("/v1/creditTerm", [term(number) for number in range(20)])
    server.fill("/v1/project/tasks", [{"internalId": number} for number in range(8)])
    server.fill("/v1/customer/customerClass", [{"id": "A"}, {"id": "B"}])
    copies.load(source(erp, ["credit_term", "project_tasks", "customer_classes"]))
    assert copies.rows("select terms_id from credit_term order by length(terms_id), terms_id") == [
        (f"T{number}",) for number in range(20)
    ]
    assert copies.rows("select count(*) from project_tasks") == [(8,)]
    assert copies.rows("select id from customer_classes order by id") == [("A",), ("B",)]


def test_what_is_gone_from_the_list_is_gone_from_the_table(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """A list that says nothing of changes replaces its table, also where nothing is left of it."""
    for count in (9, 4, 0, 2):
        server.fill("/v1/customer/customerClass", [{"id": f"K{one}"} for one in range(count)])
        copies.load(source(erp, ["customer_classes"]))
        assert copies.rows("select count(*) from customer_classes") == [(count,)]


def test_exact_numbers_keep_every_digit(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """They are numbers that the database adds up, and none has passed through a float."""
    sums: list[Json] = [Decimal("0.1"), Decimal("0.2"), LARGEST, Decimal("-5"), None]
    server.fill(
        "/v1/project",
        [{"projectID": f"P{index}", "assets": one} for index, one in enumerate(sums)],
    )
    copies.load(source(erp, ["project"]))
    found = copies.rows("select assets from project order by project_id")
    assert [one for (one,) in found] == sums
    assert copies.rows("select sum(assets) from project where assets < 1") == [(Decimal("-4.7"),)]


def test_a_number_without_room_stops_the_copy(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """A database would round it unasked; with more digits behind the point it is copied."""
    fine = Decimal("0.12345678901")
    server.fill("/v1/project", [{"projectID": "P", "assets": fine}])
    with pytest.raises(Exception, match=r"0\.12345678901 does not fit into a column of 38 digits"):
        copies.load(source(erp, ["project"]))
    copies.load(source(erp, ["project"], digits=(38, 12)))
    assert copies.rows("select assets from project") == [(fine,)]


def test_times_are_as_the_clocks_of_the_api_show(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """The zone of the API is known, so a day stays the day it is, however a time is spelled."""
    spellings = [
        "2026-07-01T00:00:00",
        "2026-07-01T00:00:00+02:00",
        "2026-06-30T22:00:00Z",
        "2026-07-01T00:00:00.0000000",
    ]
    server.fill(
        "/v1/project",
        [{"projectID": f"P{index}", "startDate": one} for index, one in enumerate(spellings)],
    )
    copies.load(source(erp, ["project"]))
    midnight = datetime(2026, 7, 1)
    assert copies.rows("select distinct start_date from project") == [(midnight,)]
    assert copies.rows("select distinct cast(start_date as date) from project") == [
        (date(2026, 7, 1),)
    ]


def test_what_lies_below_is_columns_and_tables(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """An object is columns of the same table, a list a table that one joins, both typed."""
    lines: Json = [
        {"lineNumber": 1, "debitAmount": Decimal("10.10"), "vat": {"id": "3"}},
        {"lineNumber": 2, "debitAmount": Decimal("20.20"), "vat": None},
    ]
    server.fill(
        "/v2/journaltransaction",
        [{"module": "ModuleGL", "batchNumber": "B1", "journalTransactionLines": lines}],
    )
    copies.load(source(erp, ["journal_transaction_v2"]))
    assert copies.rows(
        "select h.batch_number, l.debit_amount, l.vat__id "
        "from journal_transaction_v2 h join journal_transaction_v2__journal_transaction_lines l "
        "on l._dlt_parent_id = h._dlt_id order by l.line_number"
    ) == [("B1", Decimal("10.10"), "3"), ("B1", Decimal("20.20"), None)]


def test_columns_are_there_before_any_value(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """Their types are those of the classes; what speaks of the whole list is no column."""
    server.fill("/v1/project", [{"projectID": "P"}])
    copies.load(source(erp, ["project"]))
    types = {name: said.lower() for name, said in copies.types("project").items()}
    assert types["assets"].startswith(("numeric", "decimal"))
    assert types["start_date"].startswith("timestamp")
    assert "with time zone" not in types["start_date"]
    assert not [name for name in types if name.startswith("metadata")]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (["custmer"], "no list is called custmer; did you mean customer?"),
        (["customer.get_all"], "no list is called customer.get_all; did you mean customer"),
    ],
)
def test_an_unknown_list_is_told_with_the_one_that_is_meant(
    wanted: Any, said: str, erp: VismaNetErp
) -> None:
    """Before anything is sent."""
    with pytest.raises(ValueError, match=said):
        source(erp, wanted)


@pytest.mark.parametrize(
    ("wanted", "error", "said"),
    [
        ("customer", TypeError, r"takes several names of lists, \['customer'\], or a mapping"),
        (5, TypeError, "takes several names of lists"),
        ([5], TypeError, "the name of a list is a text, not 5"),
        ({"customer": None}, TypeError, "customer takes a mapping of arguments, {} for none"),
        ({"customer": {"stats": 1}}, TypeError, "takes no stats; did you mean status?"),
        ({"customer_classes": {"pag": 1}}, TypeError, "pag"),
        ({"credit_term": {"concurrency": 2}}, TypeError, "a source gives concurrency itself"),
        ({"customer": {"since": None}}, TypeError, "a source gives since itself"),
    ],
)
def test_what_is_no_choice_of_lists_is_refused_at_once(
    wanted: Any, error: type[Exception], said: str, server: ErpServer, erp: VismaNetErp
) -> None:
    """When the source is made, in words, and nothing is sent."""
    with pytest.raises(error, match=said):
        source(erp, wanted)
    assert not server.calls


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"concurrency": 0}, "a number of pages from 1, not 0"),
        ({"digits": (10, 12)}, "how many of them behind the point"),
        ({"digits": 10}, "how many of them behind the point"),
    ],
)
def test_numbers_out_of_range_are_refused_at_once(
    options: dict[str, Any], said: str, erp: VismaNetErp
) -> None:
    """When the source is made, not when it is loaded."""
    with pytest.raises(ValueError, match=said):
        source(erp, ["customer"], **options)


def test_an_async_client_is_refused_at_once(server: ErpServer) -> None:
    """dlt waits for no coroutine of it."""
    client: Any = AsyncVismaNetErp(base_url=server.url)
    with pytest.raises(TypeError, match="a blocking client, not AsyncVismaNetErp"):
        source(client, ["customer"])
    asyncio.run(client.close())


def test_a_list_is_read_with_the_arguments_it_is_given(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """Those of the method of the client; all pages are read with them."""
    server.fill(
        "/v1/supplier",
        [{"number": f"S{one}", "status": "Active" if one % 2 else "OnHold"} for one in range(30)],
    )
    copies.load(source(erp, {"supplier": {"status": "Active", "page_size": 5}}))
    assert copies.rows("select count(*) from supplier") == [(15,)]
    assert {call.query["pageSize"] for call in server.calls} == {"5"}


def test_without_names_every_list_is_there(erp: VismaNetErp) -> None:
    """Named as the client names it, without the words that only say that it lists."""
    names = set(source(erp).resources)
    assert "payment" not in names  # which the API has deprecated
    assert {"customer", "customer_balance", "customer_classes", "project", "project_tasks"} <= names
    assert not [name for name in names if "get_all" in name]


def without_dlt(code: str) -> subprocess.CompletedProcess[str]:
    """Run Python where dlt is not installed."""
    folder = str(Path(sys.modules["visma_net_erp"].__path__[0]).parent)
    hidden = f"import sys; sys.path.insert(0, {folder!r}); sys.modules['dlt'] = None"
    command = [sys.executable, "-c", f"{hidden}\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_without_dlt_one_sentence_says_what_is_missing() -> None:
    """And the package itself needs it for nothing."""
    assert without_dlt("import visma_net_erp, visma_net_erp.auth").returncode == 0
    done = without_dlt("import visma_net_erp.dlt")
    assert done.stderr.splitlines()[-1] == (
        'ImportError: visma_net_erp.dlt needs dlt: pip install "visma-net-erp[dlt]"'
    )
