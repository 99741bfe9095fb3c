"""Model classes of ``orders``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType

__all__ = [
    "OrderDto", "OrderDtoCustomer", "OrderLineDto", "OrderLineDtoKind", "OrderLineUpdateDto",
    "OrderLineUpdateDtoOperation", "OrderState", "OrderUpdateDto", "PagingDto",
]


class OrderDto(Model, kw_only=True, rename="camel"):
    """An order as it is."""
    to_update = ToUpdate["OrderUpdateDto"]("OrderUpdateDto")
    number: str | None | UnsetType = UNSET
    """Its number."""
    state: OrderState | None | UnsetType = UNSET
    total: Decimal | None | UnsetType = UNSET
    """What it costs. The top part › Total"""
    ordered_at: DateTime | None | UnsetType = UNSET
    """Zone: Europe/Oslo."""
    customer: OrderDtoCustomer | None | UnsetType = UNSET
    lines: list[OrderLineDto] | None | UnsetType = UNSET
    class_: str | None | UnsetType = UNSET
    """Deprecated. Use state."""
    paging: PagingDto | None | UnsetType = UNSET


class OrderDtoCustomer(Model, kw_only=True):
    """Part of ``OrderDto.customer`` and 1 more place."""
    id: str | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET


class OrderLineDto(Model, kw_only=True):
    """Part of ``OrderDto.lines``."""
    to_update = ToUpdate["OrderLineUpdateDto"]("OrderLineUpdateDto")
    article: OrderDtoCustomer | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    kind: OrderLineDtoKind | None | UnsetType = UNSET
    extra: dict[str, str] | None | UnsetType = UNSET


class OrderLineDtoKind(OpenStr):
    """Known values of ``OrderLineDto.kind``."""
    GOODS = "Goods"
    SERVICE = "Service"


class OrderLineUpdateDto(Model, kw_only=True):
    """Part of ``OrderUpdateDto.lines``."""
    __wrapped__ = frozenset({"quantity"})
    operation: Plain[OrderLineUpdateDtoOperation] | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET


class OrderLineUpdateDtoOperation(OpenStr):
    """Known values of ``OrderLineUpdateDto.operation``."""
    INSERT = "Insert"
    UPDATE = "Update"
    DELETE = "Delete"


class OrderState(OpenStr):
    """How far an order is."""
    DRAFT = "Draft"
    ON_HOLD = "On hold"
    SENT = "Sent!"
    N3_WAY = "3-way"


class OrderUpdateDto(Model, kw_only=True, rename="camel"):
    """What to change; what is left out stays as it is."""
    __wrapped__ = AllBut("lines", "state")
    number: str | None | UnsetType = UNSET
    """The number to give."""
    own_number: bool | None | UnsetType = UNSET
    discount: Decimal | None | UnsetType = UNSET
    state: Plain[OrderState]
    lines: list[OrderLineUpdateDto] | None | UnsetType = UNSET


class PagingDto(Model, kw_only=True):
    """Part of ``OrderDto.paging``."""
    total: int | None | UnsetType = UNSET
    largest: int | None | UnsetType = UNSET
