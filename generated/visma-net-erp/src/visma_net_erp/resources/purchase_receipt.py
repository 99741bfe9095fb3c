"""Operations of ``purchase_receipt``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import (
    AddOrderLinesToPurchaseReceiptActionResultDto, AddOrdersToPurchaseReceiptActionResultDto,
    PurchaseReceiptsDtoType, ReleasePurchaseReceiptActionResultDto, StatusBalancedHoldReleased,
)
from ..models.purchase_receipt import (
    PurchaseReceiptOrderLinesListUpdateDto, PurchaseReceiptOrderListUpdateDto,
    PurchaseReceiptUpdateDto,
)
from ..models.purchase_receipt_and_purchase_receipt_v2 import PurchaseReceiptDto

__all__ = ["AsyncPurchaseReceiptResource", "PurchaseReceiptResource"]

_ADD_PURCHASE_ORDER_LINES: Operation[AddOrderLinesToPurchaseReceiptActionResultDto] = Operation(
    "PurchaseReceipt_AddPurchaseOrderLinesByreceiptNumber", "POST",
    "/v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorderlines", "purchase_receipt",
    "add_purchase_order_lines",
    parameters=(PathParameter("receipt_number", "receiptNumber", key=True),),
    body=Body("json", required=True, type=PurchaseReceiptOrderLinesListUpdateDto,
        also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", AddOrderLinesToPurchaseReceiptActionResultDto)}, background=True)
_ADD_PURCHASE_ORDERS: Operation[AddOrdersToPurchaseReceiptActionResultDto] = Operation(
    "PurchaseReceipt_AddPurchaseOrdersByreceiptNumber", "POST",
    "/v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorder", "purchase_receipt",
    "add_purchase_orders", parameters=(PathParameter("receipt_number", "receiptNumber", key=True),),
    body=Body("json", required=True, type=PurchaseReceiptOrderListUpdateDto,
        also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", AddOrdersToPurchaseReceiptActionResultDto)}, background=True)
_CREATE: Operation[PurchaseReceiptDto] = Operation("PurchaseReceipt_Post", "POST",
    "/v1/PurchaseReceipt", "purchase_receipt", "create",
    body=Body("json", required=True, type=PurchaseReceiptUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/PurchaseReceipt/{receiptNumber}", created_type=PurchaseReceiptDto,
    created_parameters=(PathParameter("receipt_number", "receiptNumber", key=True),))
_GET: Operation[PurchaseReceiptDto] = Operation(
    "PurchaseReceipt_GetPurchaseReceiptBasicByreceiptNumber", "GET",
    "/v1/PurchaseReceipt/{receiptNumber}", "purchase_receipt", "get",
    parameters=(PathParameter("receipt_number", "receiptNumber", key=True),),
    answers={"200": Answer("json", PurchaseReceiptDto)}, background=True)
_GET_ALL: Operation[PurchaseReceiptDto] = Operation("PurchaseReceipt_GetAllReceiptBasic", "GET",
    "/v1/PurchaseReceipt", "purchase_receipt", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", receipt_type="receiptType",
        status="status", greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        supplier="supplier", po_order_nbr="poOrderNbr", branch="branch", fin_period="finPeriod",
        receipt_date=("receiptDate", "receiptDateCondition"),
        due_date=("dueDate", "dueDateCondition"),
        include_custom_free_fields="includeCustomFreeFields", page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[PurchaseReceiptDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=PurchaseReceiptDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("receipt_type", "receipt_nbr"), operator=">=", margin=600), background=True)
_PRINT_PURCHASE_RECEIPT: Operation[bytes] = Operation(
    "PurchaseReceipt_PrintPurchaseReceiptByreceiptNumber", "GET",
    "/v1/PurchaseReceipt/{receiptNumber}/print", "purchase_receipt", "print_purchase_receipt",
    parameters=(PathParameter("receipt_number", "receiptNumber", key=True),),
    answers={"200": Answer("bytes")}, accept="*/*", background=True)
_RELEASE_RECEIPT: Operation[ReleasePurchaseReceiptActionResultDto] = Operation(
    "PurchaseReceipt_ReleaseReceiptByreceiptNumber", "POST",
    "/v1/PurchaseReceipt/{receiptNumber}/action/release", "purchase_receipt", "release_receipt",
    parameters=(PathParameter("receipt_number", "receiptNumber", key=True),),
    answers={"200": Answer("json", ReleasePurchaseReceiptActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("PurchaseReceipt_PutByreceiptNumber", "PUT",
    "/v1/PurchaseReceipt/{receiptNumber}", "purchase_receipt", "update",
    parameters=(PathParameter("receipt_number", "receiptNumber", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=PurchaseReceiptUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            supplier: str | None = None, po_order_nbr: str | None = None, branch: str | None = None,
            fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class PurchaseReceiptResource(SyncResource, _Changes["feeds.ChangeFeed[PurchaseReceiptDto]"]):
    """Operations of PurchaseReceipt."""

    def add_purchase_order_lines(self, receipt_number: str,
            body: PurchaseReceiptOrderLinesListUpdateDto,
            **options: Unpack[CallOptions]) -> AddOrderLinesToPurchaseReceiptActionResultDto:
        """Add lines of purchase orders to a purchase receipt

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            receipt_number: Number of the receipt.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorderlines``"""
        return self._invoke(_ADD_PURCHASE_ORDER_LINES, locals(), options, body)

    def add_purchase_orders(self, receipt_number: str, body: PurchaseReceiptOrderListUpdateDto,
            **options: Unpack[CallOptions]) -> AddOrdersToPurchaseReceiptActionResultDto:
        """Add purchase orders to a purchase receipt

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            receipt_number: Number of the receipt.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorder``"""
        return self._invoke(_ADD_PURCHASE_ORDERS, locals(), options, body)

    def create(self, body: PurchaseReceiptUpdateDto,
            **options: Unpack[CallOptions]) -> Created[PurchaseReceiptDto]:
        """Make a new purchase receipt

        Location ends in the key of the new purchase receipt.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/PurchaseReceipt``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, receipt_number: str, **options: Unpack[CallOptions]) -> PurchaseReceiptDto:
        """Read a purchase receipt

        Args:
            receipt_number: Number of the receipt.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/PurchaseReceipt/{receiptNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
            receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            supplier: str | None = None, po_order_nbr: str | None = None, branch: str | None = None,
            fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[PurchaseReceiptDto]:
        """List purchase receipts

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: PO302000.

        Args:
            receipt_type: Only purchase receipts with this receipt type.
            status: Only those that stand there.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            supplier: Only purchase receipts with this supplier.
            po_order_nbr: Only purchase receipts with this purchase order number.
            branch: Only purchase receipts with this branch.
            fin_period: Only purchase receipts with this financial period.
            receipt_date: Receipt date to compare with; `receiptDateCondition` says how. (with gt,
                ge, lt or le)
            due_date: Due date to compare with; `dueDateCondition` says how. (with gt, ge, lt or le)
            include_custom_free_fields: Whether to read the company's own fields, too.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/PurchaseReceipt``"""
        return self._pager(_GET_ALL, locals(), options)

    def print_purchase_receipt(self, receipt_number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a purchase receipt

        The answer is the printed document, although the schema calls it an object.

        Args:
            receipt_number: Number of the receipt.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/PurchaseReceipt/{receiptNumber}/print``"""
        return self._invoke(_PRINT_PURCHASE_RECEIPT, locals(), options)

    def release_receipt(self, receipt_number: str,
            **options: Unpack[CallOptions]) -> ReleasePurchaseReceiptActionResultDto:
        """Release a purchase receipt

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            receipt_number: Number of the receipt.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/PurchaseReceipt/{receiptNumber}/action/release``"""
        return self._invoke(_RELEASE_RECEIPT, locals(), options)

    def update(self, receipt_number: str, body: PurchaseReceiptUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a purchase receipt

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            receipt_number: Number of the receipt.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/PurchaseReceipt/{receiptNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncPurchaseReceiptResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[PurchaseReceiptDto]"],
):
    """Operations of PurchaseReceipt."""

    async def add_purchase_order_lines(self, receipt_number: str,
            body: PurchaseReceiptOrderLinesListUpdateDto,
            **options: Unpack[CallOptions]) -> AddOrderLinesToPurchaseReceiptActionResultDto:
        """Add lines of purchase orders to a purchase receipt; see
        :meth:`PurchaseReceiptResource.add_purchase_order_lines`."""
        return await self._invoke(_ADD_PURCHASE_ORDER_LINES, locals(), options, body)

    async def add_purchase_orders(self, receipt_number: str,
            body: PurchaseReceiptOrderListUpdateDto,
            **options: Unpack[CallOptions]) -> AddOrdersToPurchaseReceiptActionResultDto:
        """Add purchase orders to a purchase receipt; see
        :meth:`PurchaseReceiptResource.add_purchase_orders`."""
        return await self._invoke(_ADD_PURCHASE_ORDERS, locals(), options, body)

    async def create(self, body: PurchaseReceiptUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[PurchaseReceiptDto]:
        """Make a new purchase receipt; see :meth:`PurchaseReceiptResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, receipt_number: str, **options: Unpack[CallOptions]) -> PurchaseReceiptDto:
        """Read a purchase receipt; see :meth:`PurchaseReceiptResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *,
            receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            supplier: str | None = None, po_order_nbr: str | None = None, branch: str | None = None,
            fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[PurchaseReceiptDto]:
        """List purchase receipts; see :meth:`PurchaseReceiptResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print_purchase_receipt(self, receipt_number: str,
            **options: Unpack[CallOptions]) -> bytes:
        """Print a purchase receipt; see :meth:`PurchaseReceiptResource.print_purchase_receipt`."""
        return await self._invoke(_PRINT_PURCHASE_RECEIPT, locals(), options)

    async def release_receipt(self, receipt_number: str,
            **options: Unpack[CallOptions]) -> ReleasePurchaseReceiptActionResultDto:
        """Release a purchase receipt; see :meth:`PurchaseReceiptResource.release_receipt`."""
        return await self._invoke(_RELEASE_RECEIPT, locals(), options)

    async def update(self, receipt_number: str, body: PurchaseReceiptUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a purchase receipt; see :meth:`PurchaseReceiptResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
