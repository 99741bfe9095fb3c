"""Operations of ``purchase_receipt_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import PurchaseReceiptsDtoType, StatusBalancedHoldReleased
from ..models.purchase_receipt_and_purchase_receipt_v2 import PurchaseReceiptDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncPurchaseReceiptV2Resource", "PurchaseReceiptV2Resource"]


_GET: Operation[PurchaseReceiptDto] = Operation(
    id="PurchaseReceiptV2_GetPurchaseReceiptByreceiptNumber", method="GET", path="/v2/PurchaseReceipt/{receiptNumber}", resource="purchase_receipt_v2", function="get",
    parameters=(PathParameter(python="receipt_number", wire="receiptNumber", key=True),
        Parameter(python="include_custom_free_fields", wire="includeCustomFreeFields", location="query"),),
    answers={"200": Answer(kind="json", type=PurchaseReceiptDto)}, background=True,)
_GET_ALL: Operation[PurchaseReceiptDto] = Operation(
    id="PurchaseReceiptV2_GetAllReceipts", method="GET", path="/v2/PurchaseReceipt", resource="purchase_receipt_v2", function="get_all",
    parameters=(Parameter(python="receipt_type", wire="receiptType", location="query"),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="supplier", wire="supplier", location="query"),
        Parameter(python="po_order_nbr", wire="poOrderNbr", location="query"),
        Parameter(python="expand_note", wire="expandNote", location="query"),
        Parameter(python="branch", wire="branch", location="query"),
        Parameter(python="fin_period", wire="finPeriod", location="query"),
        Parameter(python="receipt_date", wire="receiptDate", location="query", condition="receiptDateCondition"),
        Parameter(python="due_date", wire="dueDate", location="query", condition="dueDateCondition"),
        Parameter(python="include_custom_free_fields", wire="includeCustomFreeFields", location="query"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[PurchaseReceiptDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=PurchaseReceiptDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("receipt_type", "receipt_nbr"), margin=600, granularity=1), background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None,
        receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
        status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
        supplier: str | None = None, po_order_nbr: str | None = None,
        expand_note: bool | None = None, branch: str | None = None, fin_period: str | None = None,
        receipt_date: Condition[Date | str] | None = None,
        due_date: Condition[Date | str] | None = None,
        include_custom_free_fields: bool | None = None, page_size: int | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class PurchaseReceiptV2Resource(SyncResource, _Changes["ChangeFeed[PurchaseReceiptDto]"]):
    """Operations of PurchaseReceiptV2."""

    def get(
        self, receipt_number: str, *, include_custom_free_fields: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PurchaseReceiptDto:
        """Read a purchase receipt

        Args:
            receipt_number: Number of the receipt.
            include_custom_free_fields: Whether to read the company's own fields, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v2/PurchaseReceipt/{receiptNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
        status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
        last_modified_date_time: Condition[Date | str] | None = None, supplier: str | None = None,
        po_order_nbr: str | None = None, expand_note: bool | None = None, branch: str | None = None,
        fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
        due_date: Condition[Date | str] | None = None,
        include_custom_free_fields: bool | None = None, page_number: int | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[PurchaseReceiptDto]:
        """List purchase receipts

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: PO302000.

        Args:
            receipt_type: Only purchase receipts with this receipt type.
            status: Only those that stand there.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            supplier: Only purchase receipts with this supplier.
            po_order_nbr: Only purchase receipts with this purchase order number.
            expand_note: Whether to read notes, too. Reading takes longer.
            branch: Only purchase receipts with this branch.
            fin_period: Only purchase receipts with this financial period.
            receipt_date: Receipt date to compare with; `receiptDateCondition` says how. (with
                gt, ge, lt or le)
            due_date: Due date to compare with; `dueDateCondition` says how. (with gt, ge, lt or
                le)
            include_custom_free_fields: Whether to read the company's own fields, too.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v2/PurchaseReceipt``
        """
        return self._pager(_GET_ALL, locals(), options)


class AsyncPurchaseReceiptV2Resource(
    AsyncResource, _Changes["AsyncChangeFeed[PurchaseReceiptDto]"],
):
    """Operations of PurchaseReceiptV2."""

    async def get(
        self, receipt_number: str, *, include_custom_free_fields: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PurchaseReceiptDto:
        """Read a purchase receipt; see :meth:`PurchaseReceiptV2Resource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        receipt_type: PurchaseReceiptsDtoType | Literal["PoReceipt", "PoReturn", "TransferReceipt"] | str | None = None,
        status: StatusBalancedHoldReleased | Literal["Hold", "Balanced", "Released"] | str | None = None,
        last_modified_date_time: Condition[Date | str] | None = None, supplier: str | None = None,
        po_order_nbr: str | None = None, expand_note: bool | None = None, branch: str | None = None,
        fin_period: str | None = None, receipt_date: Condition[Date | str] | None = None,
        due_date: Condition[Date | str] | None = None,
        include_custom_free_fields: bool | None = None, page_number: int | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[PurchaseReceiptDto]:
        """List purchase receipts; see :meth:`PurchaseReceiptV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
