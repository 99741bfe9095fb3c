"""Operations of ``inventory``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, FileContent
from .._runtime.wire import Condition
from ..models.inventory import InventoryDto, InventoryGetAllStatus, InventoryUpdateDto
from ..models.inventory_and_warehouse import ItemClassDto

__all__ = ["AsyncInventoryResource", "InventoryResource"]

_CREATE: Operation[InventoryDto] = Operation("Inventory_Post", "POST", "/v1/inventory", "inventory",
    "create",
    body=Body("json", required=True, type=InventoryUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/inventory/{inventoryNumber}",
    created_type=InventoryDto,
    created_parameters=(PathParameter("inventory_number", "inventoryNumber", key=True,
            siblings=("internal", "itemClass", "itemclass")),))
_CREATE_INVENTORY_ATTACHMENT: Operation[bytes] = Operation(
    "Inventory_CreateInventoryAttachmentByinventoryNumber", "POST",
    "/v1/inventory/{inventoryNumber}/attachment", "inventory", "create_inventory_attachment",
    parameters=(PathParameter("inventory_number", "inventoryNumber", key=True,
            siblings=("internal", "itemClass", "itemclass")),),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_GET: Operation[InventoryDto] = Operation("Inventory_GetByinventoryNumber", "GET",
    "/v1/inventory/{inventoryNumber}", "inventory", "get",
    parameters=(PathParameter("inventory_number", "inventoryNumber", key=True,
            siblings=("internal", "itemClass", "itemclass")),),
    answers={"200": Answer("json", InventoryDto)}, background=True)
_GET_ALL: Operation[InventoryDto] = Operation("Inventory_GetAll", "GET", "/v1/inventory",
    "inventory", "get_all",
    parameters=(*queries(page_size="pageSize", alternate_id="alternateID",
            inventory_number="inventoryNumber", sales_category="salesCategory",
            add_cost_price_statistics="addCostPriceStatistics"),
        Parameter("attributes", "attributes", "query", attributes=True),
        *queries("number_to_read skip_records greater_than_value", description="description",
            availability_last_modified_date_time=("availabilityLastModifiedDateTime",
                "availabilityLastModifiedDateTimeCondition"), inventory_types="inventoryTypes",
            expand_cross_reference="expandCrossReference", expand_attachment="expandAttachment",
            expand_attribute="expandAttribute", expand_warehouse_detail="expandWarehouseDetail",
            expand_account_information="expandAccountInformation",
            expand_inventory_units="expandInventoryUnits",
            expand_supplier_details="expandSupplierDetails",
            expand_sales_categories="expandSalesCategories", expand_note="expandNote",
            attachment_last_modified_date_time=("attachmentLastModifiedDateTime",
                "attachmentLastModifiedDateTimeCondition"), status="status",
            number_to_read="numberToRead", skip_records="skipRecords",
            greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber")), answers={"200": Answer("json", list[InventoryDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=InventoryDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("inventory_number",),
        operator=">=", margin=600), background=True)
_GET_BY_INTERNAL_ID: Operation[InventoryDto] = Operation("Inventory_GetByinventoryId", "GET",
    "/v1/inventory/internal/{inventoryId}", "inventory", "get_by_internal_id",
    parameters=(PathParameter("inventory_id", "inventoryId"),),
    answers={"200": Answer("json", InventoryDto)}, background=True)
_GET_ITEM_CLASSES: Operation[list[ItemClassDto]] = Operation("Inventory_GetItemClasses", "GET",
    "/v1/inventory/itemClass", "inventory", "get_item_classes",
    answers={"200": Answer("json", list[ItemClassDto])}, background=True)
_GET_SPECIFIC_ITEM_CLASS: Operation[ItemClassDto] = Operation(
    "Inventory_GetSpecificItemClassByitemClassNumber", "GET",
    "/v1/inventory/itemclass/{itemClassNumber}", "inventory", "get_specific_item_class",
    parameters=(PathParameter("item_class_number", "itemClassNumber", key=True),),
    answers={"200": Answer("json", ItemClassDto)}, background=True)
_UPDATE: Operation[None] = Operation("Inventory_PutByinventoryNumber", "PUT",
    "/v1/inventory/{inventoryNumber}", "inventory", "update",
    parameters=(PathParameter("inventory_number", "inventoryNumber", key=True,
            siblings=("internal", "itemClass", "itemclass")),),
    body=Body("json", required=True, type=InventoryUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_UPDATE_BY_INTERNAL_ID: Operation[None] = Operation("Inventory_PutByinventoryID", "PUT",
    "/v1/inventory/internal/{inventoryID}", "inventory", "update_by_internal_id",
    parameters=(PathParameter("inventory_id", "inventoryID"),),
    body=Body("json", required=True, type=InventoryUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, page_size: int | None = None,
            alternate_id: str | None = None, inventory_number: str | None = None,
            sales_category: int | None = None, add_cost_price_statistics: bool | None = None,
            attributes: Mapping[str, Any] | None = None, description: str | None = None,
            availability_last_modified_date_time: Condition[Date | str] | None = None,
            inventory_types: Sequence[str] | None = None,
            expand_cross_reference: bool | None = None, expand_attachment: bool | None = None,
            expand_attribute: bool | None = None, expand_warehouse_detail: bool | None = None,
            expand_account_information: bool | None = None,
            expand_inventory_units: bool | None = None, expand_supplier_details: bool | None = None,
            expand_sales_categories: bool | None = None, expand_note: bool | None = None,
            attachment_last_modified_date_time: Condition[Date | str] | None = None,
            status: InventoryGetAllStatus | Literal["Active", "NoSales", "NoPurchases", "NoRequest", "Inactive", "MarkedForDeletion"] | str | None = None,
            created_date_time: Condition[Date | str] | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class InventoryResource(SyncResource, _Changes["feeds.ChangeFeed[InventoryDto]"]):
    """Operations of Inventory."""

    def create(self, body: InventoryUpdateDto,
            **options: Unpack[CallOptions]) -> Created[InventoryDto]:
        """Make a new item

        Location ends in the key of the new item.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/inventory``"""
        return self._create(_CREATE, {}, options, body)

    def create_inventory_attachment(self, inventory_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to an item

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            inventory_number: Number of the item, exactly as it is spelt; a number with reserved
                characters is sent as `b64(...)`.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/inventory/{inventoryNumber}/attachment``"""
        return self._create(_CREATE_INVENTORY_ATTACHMENT, locals(), options, body)

    def get(self, inventory_number: str, **options: Unpack[CallOptions]) -> InventoryDto:
        """Read an item

        A number with reserved characters is sent as `b64(...)` around its base64url form.

        Args:
            inventory_number: Number of the item, exactly as it is spelt; a number with reserved
                characters is sent as `b64(...)`.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/inventory/{inventoryNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, page_size: int | None = None, alternate_id: str | None = None,
            inventory_number: str | None = None, sales_category: int | None = None,
            add_cost_price_statistics: bool | None = None,
            attributes: Mapping[str, Any] | None = None, description: str | None = None,
            availability_last_modified_date_time: Condition[Date | str] | None = None,
            inventory_types: Sequence[str] | None = None,
            expand_cross_reference: bool | None = None, expand_attachment: bool | None = None,
            expand_attribute: bool | None = None, expand_warehouse_detail: bool | None = None,
            expand_account_information: bool | None = None,
            expand_inventory_units: bool | None = None, expand_supplier_details: bool | None = None,
            expand_sales_categories: bool | None = None, expand_note: bool | None = None,
            attachment_last_modified_date_time: Condition[Date | str] | None = None,
            status: InventoryGetAllStatus | Literal["Active", "NoSales", "NoPurchases", "NoRequest", "Inactive", "MarkedForDeletion"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[InventoryDto]:
        """List items

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: IN202000.

        Args:
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            alternate_id: Only items with this alternate id.
            inventory_number: Number of the item, exactly as it is spelt; a number with reserved
                characters is sent as `b64(...)`.
            sales_category: Only items with this sales category.
            add_cost_price_statistics: Whether to read what units have cost, too.
            attributes: Attribute values to match exactly, as a JSON object:
                `{"COLOR":"red","ACTIVE":"1"}`. Dates go as `yyyy-MM-dd`, several choices of one
                attribute as one text with commas.
            description: Only items with this description.
            availability_last_modified_date_time: Availability last modified time to compare with;
                `availabilityLastModifiedDateTimeCondition` says how. (with gt, ge, lt or le)
            inventory_types: Only items of these kinds; repeat the parameter for each.
            expand_cross_reference: Whether to read the cross reference, too.
            expand_attachment: Whether to list attachments, too.
            expand_attribute: Whether to read attributes, too. Reading takes longer.
            expand_warehouse_detail: Whether to read the warehouse detail, too.
            expand_account_information: Whether to read the account information, too.
            expand_inventory_units: Whether to read the inventory units, too.
            expand_supplier_details: Whether to read the supplier details, too.
            expand_sales_categories: Whether to read the sales categories, too.
            expand_note: Whether to read notes, too. Reading takes longer.
            attachment_last_modified_date_time: Attachment last modified time to compare with;
                `attachmentLastModifiedDateTimeCondition` says how. (with gt, ge, lt or le)
            status: Only those that stand there.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError; named are 404.
        Wire: ``GET /v1/inventory``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_internal_id(self, inventory_id: int, **options: Unpack[CallOptions]) -> InventoryDto:
        """Read an item by the database's own number

        Args:
            inventory_id: The database's own number.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/inventory/internal/{inventoryId}``"""
        return self._invoke(_GET_BY_INTERNAL_ID, locals(), options)

    def get_item_classes(self, **options: Unpack[CallOptions]) -> list[ItemClassDto]:
        """List item classes

        Answers everything at once.

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/inventory/itemClass``"""
        return self._invoke(_GET_ITEM_CLASSES, {}, options)

    def get_specific_item_class(self, item_class_number: str,
            **options: Unpack[CallOptions]) -> ItemClassDto:
        """Read an item class

        Args:
            item_class_number: Number of the item class.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/inventory/itemclass/{itemClassNumber}``"""
        return self._invoke(_GET_SPECIFIC_ITEM_CLASS, locals(), options)

    def update(self, inventory_number: str, body: InventoryUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an item

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            inventory_number: Number of the item, exactly as it is spelt; a number with reserved
                characters is sent as `b64(...)`.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/inventory/{inventoryNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)

    def update_by_internal_id(self, inventory_id: int, body: InventoryUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an item by the database's own number

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            inventory_id: The database's own number.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/inventory/internal/{inventoryID}``"""
        return self._invoke(_UPDATE_BY_INTERNAL_ID, locals(), options, body)


class AsyncInventoryResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[InventoryDto]"]):
    """Operations of Inventory."""

    async def create(self, body: InventoryUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[InventoryDto]:
        """Make a new item; see :meth:`InventoryResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def create_inventory_attachment(self, inventory_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to an item; see :meth:`InventoryResource.create_inventory_attachment`."""
        return await self._create(_CREATE_INVENTORY_ATTACHMENT, locals(), options, body)

    async def get(self, inventory_number: str, **options: Unpack[CallOptions]) -> InventoryDto:
        """Read an item; see :meth:`InventoryResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, page_size: int | None = None, alternate_id: str | None = None,
            inventory_number: str | None = None, sales_category: int | None = None,
            add_cost_price_statistics: bool | None = None,
            attributes: Mapping[str, Any] | None = None, description: str | None = None,
            availability_last_modified_date_time: Condition[Date | str] | None = None,
            inventory_types: Sequence[str] | None = None,
            expand_cross_reference: bool | None = None, expand_attachment: bool | None = None,
            expand_attribute: bool | None = None, expand_warehouse_detail: bool | None = None,
            expand_account_information: bool | None = None,
            expand_inventory_units: bool | None = None, expand_supplier_details: bool | None = None,
            expand_sales_categories: bool | None = None, expand_note: bool | None = None,
            attachment_last_modified_date_time: Condition[Date | str] | None = None,
            status: InventoryGetAllStatus | Literal["Active", "NoSales", "NoPurchases", "NoRequest", "Inactive", "MarkedForDeletion"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[InventoryDto]:
        """List items; see :meth:`InventoryResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_internal_id(self, inventory_id: int,
            **options: Unpack[CallOptions]) -> InventoryDto:
        """Read an item by the database's own number; see
        :meth:`InventoryResource.get_by_internal_id`."""
        return await self._invoke(_GET_BY_INTERNAL_ID, locals(), options)

    async def get_item_classes(self, **options: Unpack[CallOptions]) -> list[ItemClassDto]:
        """List item classes; see :meth:`InventoryResource.get_item_classes`."""
        return await self._invoke(_GET_ITEM_CLASSES, {}, options)

    async def get_specific_item_class(self, item_class_number: str,
            **options: Unpack[CallOptions]) -> ItemClassDto:
        """Read an item class; see :meth:`InventoryResource.get_specific_item_class`."""
        return await self._invoke(_GET_SPECIFIC_ITEM_CLASS, locals(), options)

    async def update(self, inventory_number: str, body: InventoryUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an item; see :meth:`InventoryResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def update_by_internal_id(self, inventory_id: int, body: InventoryUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an item by the database's own number; see
        :meth:`InventoryResource.update_by_internal_id`."""
        return await self._invoke(_UPDATE_BY_INTERNAL_ID, locals(), options, body)
