"""Methods and resources get names that no position decides."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.model import ModelPolicy
from erpgen.model.policy import NamePattern
from model.building import built, operation, operations


def key(*names: str) -> list[dict[str, Any]]:
    """Path parameters."""
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    ]


def called(paths: dict[str, Any], **policy: Any) -> dict[str, str]:
    """``resource.function`` of each path."""
    result = built(paths, policy=ModelPolicy(**policy))
    return {
        f"{one.method} {one.path}": f"{one.resource}.{one.function}" for one in operations(result)
    }


def test_tag_and_trailing_parameters_are_left_out() -> None:
    """A renamed parameter renames no method."""
    assert called(
        {
            "/items/{itemNo}": {
                "get": operation(
                    operationId="Item_GetByitemNo", tags=["Item"], parameters=key("itemNo")
                )
            },
            "/items": {"get": operation(operationId="Item_GetAll", tags=["Item"])},
        }
    ) == {"GET /items/{itemNo}": "item.get", "GET /items": "item.get_all"}


def test_operations_that_would_share_a_name_keep_theirs_whole() -> None:
    """Both are told apart by what they take, neither by its place."""
    paths = {
        "/items/{no}": {
            "get": operation(operationId="Item_GetByno", tags=["Item"], parameters=key("no"))
        },
        "/items/internal/{id}": {
            "get": operation(operationId="Item_GetByid", tags=["Item"], parameters=key("id"))
        },
    }
    assert set(called(paths).values()) == {"item.get_by_no", "item.get_by_id"}
    paths["/items/{no}"]["get"]["x-erp-name"] = "get"
    assert set(called(paths).values()) == {"item.get", "item.get_by_id"}


def test_an_operation_without_id_is_called_after_its_path() -> None:
    """Method and literal segments make the name."""
    assert called(
        {"/v1/items/{no}/lines": {"post": operation(tags=["Item"], parameters=key("no"))}}
    ) == {"POST /v1/items/{no}/lines": "item.post_items_lines"} or "lines" in str(
        called({"/v1/items/{no}/lines": {"post": operation(tags=["Item"])}})
    )


def test_operations_with_one_id_are_told_apart_by_their_paths() -> None:
    """A duplicate operationId loses no operation."""
    paths = {
        "/ship/{no}/addLine": {"post": operation(operationId="Ship_Post", tags=["Ship"])},
        "/ship/{no}/addOrder": {"post": operation(operationId="Ship_Post", tags=["Ship"])},
    }
    assert set(called(paths).values()) == {"ship.post_add_line", "ship.post_add_order"}


def test_renames_win() -> None:
    """What ``api.toml`` calls something is what it is called."""
    paths = {"/items": {"get": operation(operationId="Item_GetAll", tags=["Item"])}}
    assert called(
        paths, rename_operations={"Item_GetAll": "list_all"}, rename_resources={"Item": "goods"}
    ) == {"GET /items": "goods.list_all"}


def test_a_resource_does_not_hide_what_a_client_has() -> None:
    """A tag called like a method of the client gets a mark."""
    paths = {"/x": {"get": operation(operationId="read", tags=["Close"])}}
    assert called(paths) == {"GET /x": "close_.read"}


def test_an_untagged_operation_goes_by_its_path() -> None:
    """The first segment that differs between paths names the resource."""
    paths = {
        "/api/books": {"get": operation(operationId="listBooks")},
        "/api/loans": {"get": operation(operationId="listLoans")},
    }
    assert called(paths) == {
        "GET /api/books": "books.list_books",
        "GET /api/loans": "loans.list_loans",
    }


def named(operation_id: str, *tags: str, path: str = "/x") -> str:
    """``resource.function`` of the only operation."""
    return called({path: {"get": operation(operationId=operation_id, tags=list(tags))}})[
        f"GET {path}"
    ]


@pytest.mark.parametrize(
    ("operation_id", "tag", "name"),
    [
        ("creditNotesAll", "Credit Notes", "credit_notes.all"),
        ("LedgerVoucher_get", "ledger/voucher", "ledger_voucher.get"),
        ("Voucher_get", "ledger/voucher", "ledger_voucher.get"),
        ("LedgerVoucherReverse_reverse", "ledger/voucher", "ledger_voucher.reverse"),
        ("LedgerVoucherReverse_undo", "ledger/voucher", "ledger_voucher.reverse_undo"),
        ("purchase-orders/list-open", "PurchaseOrders", "purchase_orders.list_open"),
        ("Order_getAll", "Orders", "orders.get_all"),
        ("api/v1/partners#upsert", "Partners", "partners.upsert"),
        ("ЗаказКлиента_Получить", "заказ клиента", "заказ_клиента.получить"),
        ("getDistrict", "Districts", "districts.get_district"),
        ("ordersense", "orders", "orders.ordersense"),
        ("orders", "Orders", "orders.orders"),
        ("table.get", "e", "e.table_get"),
        ("AccountsReceivableList", "Account", "account.accounts_receivable_list"),
    ],
)
def test_the_resource_is_not_said_twice(operation_id: str, tag: str, name: str) -> None:
    """What names the resource at the beginning of an operationId goes, in whatever spelling."""
    assert named(operation_id, tag) == name


def test_paths_that_differ_in_a_slash_are_told_apart_by_it() -> None:
    """No method is called by a hash where something can be said."""
    paths = {path: {"get": operation(tags=["Jobs"])} for path in ("/jobs", "/jobs/")}
    assert called(paths) == {"GET /jobs": "jobs.get_jobs", "GET /jobs/": "jobs.get_jobs_slash"}


def test_two_names_of_one_resource_join_it() -> None:
    """Tags renamed alike, or spelled alike but for signs, are one resource that loses nothing."""
    paths = {
        "/a": {"get": operation(operationId="Goods_get", tags=["GoodsRead"])},
        "/b": {"get": operation(operationId="Goods_get", tags=["GoodsWrite"])},
        "/c": {"get": operation(operationId="list", tags=["time entries"])},
        "/d": {"get": operation(operationId="one", tags=["TimeEntries"])},
    }
    both = {"GoodsRead": "goods", "GoodsWrite": "goods"}
    assert called(paths, rename_resources=both) == {
        "GET /a": "goods.get_a",
        "GET /b": "goods.get_b",
        "GET /c": "time_entries.list_",
        "GET /d": "time_entries.one",
    }


def test_a_rule_moves_an_operation_to_its_resource() -> None:
    """``x-erp-resource`` wins over tags, and is not said again in the method."""
    one = operation(operationId="Goods_GetGoods", tags=["read"], **{"x-erp-resource": "goods"})
    assert called({"/x": {"get": one}}) == {"GET /x": "goods.get_goods"}


def pattern(of: str, rule: str) -> NamePattern:
    """A pattern of ``[names]``."""
    return NamePattern(of, re.compile(rule))


def test_patterns_say_what_names_resource_and_method() -> None:
    """The first pattern that fits a whole operationId, path or tag decides; else the tag does."""
    paths = {
        "/v1/goods/x": {"get": operation(operationId="x1_Goods_GetAll", tags=["read"])},
        "/v1/loans/y": {"get": operation(operationId="fetch", tags=["read"])},
        "/z": {"get": operation(operationId="look", tags=["scope.members.read"])},
    }
    patterns = (
        pattern("operation_id", r"x1_(?P<resource>[A-Za-z]+)_(?P<method>.+)"),
        pattern("path", r"/v1/(?P<resource>[^/]+)/.*"),
        pattern("tag", r"scope\.(?P<resource>\w+)\.\w+"),
    )
    assert called(paths, name_patterns=patterns) == {
        "GET /v1/goods/x": "goods.get_all",
        "GET /v1/loans/y": "loans.fetch",
        "GET /z": "members.look",
    }


def test_a_pattern_that_fits_nothing_is_said() -> None:
    """A rule that stopped matching is how names go quietly wrong."""
    paths = {"/x": {"get": operation(operationId="look", tags=["a"])}}
    policy = ModelPolicy(name_patterns=(pattern("tag", "b(?P<resource>.)"),))
    found = built(paths, policy=policy).diagnostics
    assert [one.code for one in found] == ["name-pattern-unmatched"]


@given(st.permutations(["/a/{x}/b", "/a/{y}/b", "/a/b", "/b/{x}", "/c{x}", "/c"]))
def test_methods_do_not_depend_on_order(paths: list[str]) -> None:
    """Listed in another order, every operation is called the same, and no two alike."""
    names = called({path: {"get": operation(tags=["Thing"])} for path in paths})
    assert len(set(names.values())) == len(paths)
    assert names == called({path: {"get": operation(tags=["Thing"])} for path in sorted(paths)})
