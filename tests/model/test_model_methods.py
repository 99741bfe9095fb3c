"""Methods and resources get names that no position decides."""

from __future__ import annotations

from typing import Any

from erpgen.model import ModelPolicy
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
