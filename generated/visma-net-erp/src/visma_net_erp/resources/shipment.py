"""Operations of ``shipment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import ConfirmShipmentActionResultDto
from ..models.sales_order_and_shipment import (
    ShipmentDto, ShipmentDtoStatus, ShipmentTypeDropShipIssueTransfer,
)
from ..models.shipment import (
    ShipmentCreateDto, ShipmentDetailLineAddDto, ShipmentSOLine, ShipmentSOOrder,
    ShipmentUpdateDeleteLineDto, ShipmentUpdateDto,
)

__all__ = ["AsyncShipmentResource", "ShipmentResource"]

_ADD_LINE: Operation[None] = Operation("Shipment_AddLineByshipmentNumber", "POST",
    "/v1/shipment/{shipmentNumber}/action/addLine", "shipment", "add_line",
    parameters=(PathParameter("shipment_number", "shipmentNumber", key=True),),
    body=Body("json", required=True, type=ShipmentDetailLineAddDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_ADD_SO_LINE: Operation[None] = Operation("Shipment_AddSOLineByshipmentNumber", "POST",
    "/v1/shipment/{shipmentNumber}/action/addSOLine", "shipment", "add_so_line",
    parameters=(PathParameter("shipment_number", "shipmentNumber", key=True),),
    body=Body("json", required=True, type=ShipmentSOLine, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_ADD_SO_ORDER: Operation[None] = Operation("Shipment_AddSOOrderByshipmentNumber", "POST",
    "/v1/shipment/{shipmentNumber}/action/addSOOrder", "shipment", "add_so_order",
    parameters=(PathParameter("shipment_number", "shipmentNumber", key=True),),
    body=Body("json", required=True, type=ShipmentSOOrder, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_CONFIRM_SHIPMENT: Operation[ConfirmShipmentActionResultDto] = Operation(
    "Shipment_ConfirmShipmentByshipmentNumber", "POST",
    "/v1/shipment/{shipmentNumber}/action/confirmShipment", "shipment", "confirm_shipment",
    parameters=(PathParameter("shipment_number", "shipmentNumber", key=True),),
    answers={"200": Answer("json", ConfirmShipmentActionResultDto)}, background=True)
_CREATE: Operation[ShipmentDto] = Operation("Shipment_Post", "POST", "/v1/shipment", "shipment",
    "create",
    body=Body("json", required=True, type=ShipmentCreateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/shipment/{shipmentNbr}",
    created_type=ShipmentDto,
    created_parameters=(PathParameter("shipment_nbr", "shipmentNbr", key=True),))
_DELETE_LINE: Operation[None] = Operation("Shipment_DeleteLineByshipmentNumberlineNumber", "POST",
    "/v1/shipment/{shipmentNumber}/action/deleteLine/{lineNumber}", "shipment", "delete_line",
    parameters=(PathParameter("shipment_number", "shipmentNumber", key=True),
        PathParameter("line_number", "lineNumber")),
    body=Body("json", required=True, type=ShipmentUpdateDeleteLineDto,
        also=("text/json", FORM_TYPE)), answers={"204": Answer("empty")}, background=True)
_GET: Operation[ShipmentDto] = Operation("Shipment_GetByshipmentNbr", "GET",
    "/v1/shipment/{shipmentNbr}", "shipment", "get",
    parameters=(PathParameter("shipment_nbr", "shipmentNbr", key=True),
        *queries(include_custom_free_fields="includeCustomFreeFields")),
    answers={"200": Answer("json", ShipmentDto)}, background=True)
_GET_ALL: Operation[ShipmentDto] = Operation("Shipment_GetAllShipments", "GET", "/v1/shipment",
    "shipment", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", customer_id="customerId",
        customer_number="customerNumber", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        status="status", page_size="pageSize", page_number="pageNumber",
        shipment_type="shipmentType", shipment_date=("shipmentDate", "shipmentDateCondition"),
        include_custom_free_fields="includeCustomFreeFields"),
    answers={"200": Answer("json", list[ShipmentDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=ShipmentDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("shipment_number",),
        operator=">=", margin=600), background=True)
_PRINT_PICK_LIST: Operation[bytes] = Operation("Shipment_PrintPickListByshipmentNbr", "GET",
    "/v1/shipment/{shipmentNbr}/printPickList", "shipment", "print_pick_list",
    parameters=(PathParameter("shipment_nbr", "shipmentNbr", key=True),),
    answers={"200": Answer("bytes")}, accept="*/*", background=True)
_PRINT_SHIPMENT_CONFIRMATION: Operation[bytes] = Operation(
    "Shipment_PrintShipmentConfirmationByshipmentNbr", "GET",
    "/v1/shipment/{shipmentNbr}/printShipmentConfirmation", "shipment",
    "print_shipment_confirmation",
    parameters=(PathParameter("shipment_nbr", "shipmentNbr", key=True),),
    answers={"200": Answer("bytes")}, accept="*/*", background=True)
_UPDATE: Operation[None] = Operation("Shipment_PutByshipmentNbr", "PUT",
    "/v1/shipment/{shipmentNbr}", "shipment", "update",
    parameters=(PathParameter("shipment_nbr", "shipmentNbr", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=ShipmentUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, customer_id: int | None = None,
            customer_number: str | None = None, order_by: str | None = None,
            status: ShipmentDtoStatus | Literal["Open", "Hold", "Completed", "Cancelled", "Confirmed", "Invoiced", "Receipted", "AutoGenerated", "PartiallyInvoiced"] | str | None = None,
            page_size: int | None = None,
            shipment_type: ShipmentTypeDropShipIssueTransfer | Literal["Issue", "DropShip", "Transfer"] | str | None = None,
            shipment_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class ShipmentResource(SyncResource, _Changes["feeds.ChangeFeed[ShipmentDto]"]):
    """Operations of Shipment."""

    def add_line(self, shipment_number: str, body: ShipmentDetailLineAddDto,
            **options: Unpack[CallOptions]) -> None:
        """Add a free line to a shipment

        Args:
            shipment_number: Number of the shipment.
            body: What to set.

        Raises: ApiError. Wire: ``POST /v1/shipment/{shipmentNumber}/action/addLine``"""
        return self._invoke(_ADD_LINE, locals(), options, body)

    def add_so_line(self, shipment_number: str, body: ShipmentSOLine,
            **options: Unpack[CallOptions]) -> None:
        """Add a line of a sales order to a shipment

        Args:
            shipment_number: Number of the shipment.
            body: What to set.

        Raises: ApiError. Wire: ``POST /v1/shipment/{shipmentNumber}/action/addSOLine``"""
        return self._invoke(_ADD_SO_LINE, locals(), options, body)

    def add_so_order(self, shipment_number: str, body: ShipmentSOOrder,
            **options: Unpack[CallOptions]) -> None:
        """Add a sales order to a shipment

        Args:
            shipment_number: Number of the shipment.
            body: What to set.

        Raises: ApiError. Wire: ``POST /v1/shipment/{shipmentNumber}/action/addSOOrder``"""
        return self._invoke(_ADD_SO_ORDER, locals(), options, body)

    def confirm_shipment(self, shipment_number: str,
            **options: Unpack[CallOptions]) -> ConfirmShipmentActionResultDto:
        """Confirm a shipment

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            shipment_number: Number of the shipment.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/shipment/{shipmentNumber}/action/confirmShipment``"""
        return self._invoke(_CONFIRM_SHIPMENT, locals(), options)

    def create(self, body: ShipmentCreateDto,
            **options: Unpack[CallOptions]) -> Created[ShipmentDto]:
        """Make a new shipment

        Location ends in the key of the new shipment.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/shipment``"""
        return self._create(_CREATE, {}, options, body)

    def delete_line(self, shipment_number: str, line_number: int, body: ShipmentUpdateDeleteLineDto,
            **options: Unpack[CallOptions]) -> None:
        """Delete a line from a shipment

        Args:
            shipment_number: Number of the shipment.
            line_number: Number of the line.
            body: What to set.

        Raises: ApiError.
        Wire: ``POST /v1/shipment/{shipmentNumber}/action/deleteLine/{lineNumber}``"""
        return self._invoke(_DELETE_LINE, locals(), options, body)

    def get(self, shipment_nbr: str, *, include_custom_free_fields: bool | None = None,
            **options: Unpack[CallOptions]) -> ShipmentDto:
        """Read a shipment

        Args:
            shipment_nbr: Number of the shipment.
            include_custom_free_fields: Whether to read the company's own fields, too.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/shipment/{shipmentNbr}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, customer_id: int | None = None, customer_number: str | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            status: ShipmentDtoStatus | Literal["Open", "Hold", "Completed", "Cancelled", "Confirmed", "Invoiced", "Receipted", "AutoGenerated", "PartiallyInvoiced"] | str | None = None,
            page_size: int | None = None, page_number: int | None = None,
            shipment_type: ShipmentTypeDropShipIssueTransfer | Literal["Issue", "DropShip", "Transfer"] | str | None = None,
            shipment_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[ShipmentDto]:
        """List shipments

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: SO302000.

        Args:
            customer_id: Only shipments with this customer id.
            customer_number: Only shipments with this customer number.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            status: Only those that stand there.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            page_number: Page to read, counted from 1.
            shipment_type: Only shipments with this shipment type.
            shipment_date: Shipment date to compare with; `shipmentDateCondition` says how. (with
                gt, ge, lt or le)
            include_custom_free_fields: Whether to read the company's own fields, too.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/shipment``"""
        return self._pager(_GET_ALL, locals(), options)

    def print_pick_list(self, shipment_nbr: str, **options: Unpack[CallOptions]) -> bytes:
        """Print the pick list of a shipment

        The answer is the printed document, although the schema calls it an object.

        Args:
            shipment_nbr: Number of the shipment.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/shipment/{shipmentNbr}/printPickList``"""
        return self._invoke(_PRINT_PICK_LIST, locals(), options)

    def print_shipment_confirmation(self, shipment_nbr: str,
            **options: Unpack[CallOptions]) -> bytes:
        """Print the confirmation of a shipment

        The answer is the printed document, although the schema calls it an object.

        Args:
            shipment_nbr: Number of the shipment.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/shipment/{shipmentNbr}/printShipmentConfirmation``"""
        return self._invoke(_PRINT_SHIPMENT_CONFIRMATION, locals(), options)

    def update(self, shipment_nbr: str, body: ShipmentUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> None:
        """Change a shipment

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            shipment_nbr: Number of the shipment.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/shipment/{shipmentNbr}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncShipmentResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[ShipmentDto]"]):
    """Operations of Shipment."""

    async def add_line(self, shipment_number: str, body: ShipmentDetailLineAddDto,
            **options: Unpack[CallOptions]) -> None:
        """Add a free line to a shipment; see :meth:`ShipmentResource.add_line`."""
        return await self._invoke(_ADD_LINE, locals(), options, body)

    async def add_so_line(self, shipment_number: str, body: ShipmentSOLine,
            **options: Unpack[CallOptions]) -> None:
        """Add a line of a sales order to a shipment; see :meth:`ShipmentResource.add_so_line`."""
        return await self._invoke(_ADD_SO_LINE, locals(), options, body)

    async def add_so_order(self, shipment_number: str, body: ShipmentSOOrder,
            **options: Unpack[CallOptions]) -> None:
        """Add a sales order to a shipment; see :meth:`ShipmentResource.add_so_order`."""
        return await self._invoke(_ADD_SO_ORDER, locals(), options, body)

    async def confirm_shipment(self, shipment_number: str,
            **options: Unpack[CallOptions]) -> ConfirmShipmentActionResultDto:
        """Confirm a shipment; see :meth:`ShipmentResource.confirm_shipment`."""
        return await self._invoke(_CONFIRM_SHIPMENT, locals(), options)

    async def create(self, body: ShipmentCreateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[ShipmentDto]:
        """Make a new shipment; see :meth:`ShipmentResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def delete_line(self, shipment_number: str, line_number: int,
            body: ShipmentUpdateDeleteLineDto, **options: Unpack[CallOptions]) -> None:
        """Delete a line from a shipment; see :meth:`ShipmentResource.delete_line`."""
        return await self._invoke(_DELETE_LINE, locals(), options, body)

    async def get(self, shipment_nbr: str, *, include_custom_free_fields: bool | None = None,
            **options: Unpack[CallOptions]) -> ShipmentDto:
        """Read a shipment; see :meth:`ShipmentResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, customer_id: int | None = None, customer_number: str | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            status: ShipmentDtoStatus | Literal["Open", "Hold", "Completed", "Cancelled", "Confirmed", "Invoiced", "Receipted", "AutoGenerated", "PartiallyInvoiced"] | str | None = None,
            page_size: int | None = None, page_number: int | None = None,
            shipment_type: ShipmentTypeDropShipIssueTransfer | Literal["Issue", "DropShip", "Transfer"] | str | None = None,
            shipment_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[ShipmentDto]:
        """List shipments; see :meth:`ShipmentResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print_pick_list(self, shipment_nbr: str, **options: Unpack[CallOptions]) -> bytes:
        """Print the pick list of a shipment; see :meth:`ShipmentResource.print_pick_list`."""
        return await self._invoke(_PRINT_PICK_LIST, locals(), options)

    async def print_shipment_confirmation(self, shipment_nbr: str,
            **options: Unpack[CallOptions]) -> bytes:
        """Print the confirmation of a shipment; see
        :meth:`ShipmentResource.print_shipment_confirmation`."""
        return await self._invoke(_PRINT_SHIPMENT_CONFIRMATION, locals(), options)

    async def update(self, shipment_nbr: str, body: ShipmentUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a shipment; see :meth:`ShipmentResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
