"""Operations of ``purchase_receipt_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import PurchaseReceiptsDtoType, StatusBalancedHoldReleased
from ..models.purchase_receipt_and_purchase_receipt_v2 import PurchaseReceiptDto

__all__ = ["AsyncPurchaseReceiptV2Resource", "PurchaseReceiptV2Resource"]

_GET: Operation[PurchaseReceiptDto] = Operation(
    "PurchaseReceiptV2_GetPurchaseReceiptByreceiptNumber", "GET",
    "/v2/PurchaseReceipt/{receiptNumber}", "purchase_receipt_v2", "get",
    parameters=(PathParameter("receipt_number", "receiptNumber", key=True),
        *queries(include_custom_free_fields="includeCustomFreeFields")),
    answers={"200": Answer("json", PurchaseReceiptDto)}, background=True)
_GET_ALL: Operation[PurchaseReceiptDto] = Operation("PurchaseReceiptV2_GetAllReceipts", "GET",
    "/v2/PurchaseReceipt", "purchase_receipt_v2", "get_all",
    parameters=queries("greater_than_value", receipt_type="receiptType", status="status",
        greater_than_value="greaterThanValue",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        supplier="supplier", po_order_nbr="poOrderNbr", expand_note="expandNote", branch="branch",
        fin_period="finPeriod", receipt_date=("receiptDate", "receiptDateCondition"),
        due_date=("dueDate", "dueDateCondition"),
        include_custom_free_fields="includeCustomFreeFields", page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[PurchaseReceiptDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=PurchaseReceiptDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("receipt_type", "receipt_nbr"), operator=">=", margin=600), background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            supplier: str | None = None, po_order_nbr: str | None = None,
            expand_note: bool | None = None, branch: str | None = None,
            fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class PurchaseReceiptV2Resource(SyncResource, _Changes["feeds.ChangeFeed[PurchaseReceiptDto]"]):
    """Operations of PurchaseReceiptV2."""

    def get(self, receipt_number: str, *, include_custom_free_fields: bool | None = None,
            **options: Unpack[CallOptions]) -> PurchaseReceiptDto:
        """Read a purchase receipt

        Args:
            receipt_number: Number of the receipt.
            include_custom_free_fields: Whether to read the company's own fields, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v2/PurchaseReceipt/{receiptNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
            receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            supplier: str | None = None, po_order_nbr: str | None = None,
            expand_note: bool | None = None, branch: str | None = None,
            fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
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
            expand_note: Whether to read notes, too. Reading takes longer.
            branch: Only purchase receipts with this branch.
            fin_period: Only purchase receipts with this financial period.
            receipt_date: Receipt date to compare with; `receiptDateCondition` says how. (with gt,
                ge, lt or le)
            due_date: Due date to compare with; `dueDateCondition` says how. (with gt, ge, lt or le)
            include_custom_free_fields: Whether to read the company's own fields, too.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v2/PurchaseReceipt``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncPurchaseReceiptV2Resource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[PurchaseReceiptDto]"],
):
    """Operations of PurchaseReceiptV2."""

    async def get(self, receipt_number: str, *, include_custom_free_fields: bool | None = None,
            **options: Unpack[CallOptions]) -> PurchaseReceiptDto:
        """Read a purchase receipt; see :meth:`PurchaseReceiptV2Resource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *,
            receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
            status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            supplier: str | None = None, po_order_nbr: str | None = None,
            expand_note: bool | None = None, branch: str | None = None,
            fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
            due_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[PurchaseReceiptDto]:
        """List purchase receipts; see :meth:`PurchaseReceiptV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
