"""Operations of ``orders``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Body, CallOptions, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date, FileContent
from .._runtime.wire import Condition
from ..models.orders import OrderDto, OrderState, OrderUpdateDto

__all__ = ["AsyncOrdersResource", "OrdersResource"]

_ATTACH_RECEIPT: Operation[None] = Operation("Orders_AttachReceiptBynumber", "POST",
    "/v1/orders/{number}/receipt", "orders", "attach_receipt",
    parameters=(PathParameter("number", "number", key=True),),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="scan"),
    answers={"204": Answer("empty")})
_CANCEL: Operation[None] = Operation("Orders_CancelBynumber", "DELETE", "/v1/orders/{number}",
    "orders", "cancel", parameters=(PathParameter("number", "number", key=True),),
    answers={"204": Answer("empty")}, deprecated="orders.cancel is deprecated by the API")
_CREATE: Operation[OrderDto] = Operation("Orders_Post", "POST", "/v1/orders", "orders", "create",
    body=Body("json", required=True, type=OrderUpdateDto), answers={"201": Answer("empty")},
    background=True, created="/v1/orders/{number}", created_type=OrderDto,
    created_parameters=(PathParameter("number", "number", key=True),),
    number_series=NumberSeries("own_number", "number"))
_GET: Operation[OrderDto] = Operation("Orders_GetBynumber", "GET", "/v1/orders/{number}", "orders",
    "get", parameters=(PathParameter("number", "number", key=True),),
    answers={"200": Answer("json", OrderDto)})
_GET_ALL: Operation[OrderDto] = Operation("Orders_GetAll", "GET", "/v1/orders", "orders", "get_all",
    parameters=queries(page="page", size="size", state="state",
        changed=("changed", "changedCompare"), ordered_on="orderedOn"),
    answers={"200": Answer("json", list[OrderDto])},
    paging=Paging("page", page="page", size="size", total="/*/paging/total",
        max_size="/*/paging/largest", first=1, item=OrderDto), background=True)
_PRINT_RECEIPT: Operation[bytes] = Operation("Orders_PrintReceiptBynumber", "GET",
    "/v1/orders/{number}/receipt", "orders", "print_receipt",
    parameters=(PathParameter("number", "number", key=True),), answers={"200": Answer("bytes")},
    accept="*/*")
_PUT: Operation[OrderDto | None] = Operation("Orders_PutBynumber", "PUT", "/v1/orders/{number}",
    "orders", "put",
    parameters=(PathParameter("number", "number", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=OrderUpdateDto),
    answers={"200": Answer("json", OrderDto), "204": Answer("empty")}, background=True, etag=True)


class OrdersResource(SyncResource):
    """What customers want. An order has lines."""

    def attach_receipt(self, number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> None:
        """Attach a signed receipt.

        Args:
            number: Number of the order.
            body: File to send.

        Raises: ApiError. Wire: ``POST /v1/orders/{number}/receipt``"""
        return self._invoke(_ATTACH_RECEIPT, locals(), options, body)

    @deprecated("orders.cancel is deprecated by the API")
    def cancel(self, number: str, **options: Unpack[CallOptions]) -> None:
        """Cancel an order.

        Args:
            number: Number of the order.

        Raises: ApiError. Wire: ``DELETE /v1/orders/{number}``"""
        return self._invoke(_CANCEL, locals(), options)

    def create(self, body: OrderUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[OrderDto]:
        """Order something.

        Args:
            body: The order to make.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/orders``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, number: str, **options: Unpack[CallOptions]) -> OrderDto:
        """Read one order.

        Args:
            number: Number of the order.

        Returns: The order. Raises: ApiError. Wire: ``GET /v1/orders/{number}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, page: int | None = None, size: int | None = None,
            state: OrderState | Literal["Draft", "On hold", "Sent!", "3-way"] | str | None = None,
            changed: Condition[Date | str] | None = None, ordered_on: Date | None = None,
            **options: Unpack[PagedOptions]) -> Pager[OrderDto]:
        """List the orders.

        Drafts are left out <unless asked for>.

        Args:
            page: Which page.
            size: How many on a page.
            state: Only orders in this state.
            changed: When the order was changed last. (with gt, ge, lt or le)
            ordered_on: The day of the order. (date)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/orders``"""
        return self._pager(_GET_ALL, locals(), options)

    def print_receipt(self, number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print the receipt.

        Args:
            number: Number of the order.

        Returns: A page to print. Raises: ApiError. Wire: ``GET /v1/orders/{number}/receipt``"""
        return self._invoke(_PRINT_RECEIPT, locals(), options)

    def put(self, number: str, body: OrderUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> OrderDto | None:
        """Change an order.

        Args:
            number: Number of the order.
            if_match: The tag that reading it gave.
            body: What to change; what is left out stays as it is.

        Returns: How the order is now. Raises: ApiError. Wire: ``PUT /v1/orders/{number}``"""
        return self._invoke(_PUT, locals(), options, body)


class AsyncOrdersResource(AsyncResource):
    """What customers want. An order has lines."""

    async def attach_receipt(self, number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> None:
        """Attach a signed receipt; see :meth:`OrdersResource.attach_receipt`."""
        return await self._invoke(_ATTACH_RECEIPT, locals(), options, body)

    @deprecated("orders.cancel is deprecated by the API")
    async def cancel(self, number: str, **options: Unpack[CallOptions]) -> None:
        """Cancel an order; see :meth:`OrdersResource.cancel`."""
        return await self._invoke(_CANCEL, locals(), options)

    async def create(self, body: OrderUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[OrderDto]:
        """Order something; see :meth:`OrdersResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, number: str, **options: Unpack[CallOptions]) -> OrderDto:
        """Read one order; see :meth:`OrdersResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, page: int | None = None, size: int | None = None,
            state: OrderState | Literal["Draft", "On hold", "Sent!", "3-way"] | str | None = None,
            changed: Condition[Date | str] | None = None, ordered_on: Date | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[OrderDto]:
        """List the orders; see :meth:`OrdersResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print_receipt(self, number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print the receipt; see :meth:`OrdersResource.print_receipt`."""
        return await self._invoke(_PRINT_RECEIPT, locals(), options)

    async def put(self, number: str, body: OrderUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> OrderDto | None:
        """Change an order; see :meth:`OrdersResource.put`."""
        return await self._invoke(_PUT, locals(), options, body)
