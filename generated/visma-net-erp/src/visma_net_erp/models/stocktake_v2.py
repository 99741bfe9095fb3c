"""Model classes of ``stocktake_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import IdDescription, MetadataDto, OperationDeleteInsertUpdate

__all__ = [
    "IdDescription", "IdIntegerInternalIdDescription", "MetadataDto", "OperationDeleteInsertUpdate",
    "StocktakeLineUpdateDto", "StocktakeLineV2Dto", "StocktakeLineV2DtoStatus",
    "StocktakeUpdateDto", "StocktakeV2Dto", "StocktakeV2DtoSummaryStatus",
    "StocktakeV2ExceptionDto", "StocktakeV2ExceptionDtoErrorCode", "StocktakeV2GetAllStatus",
    "StocktakeV2GetAllSummaryStatus",
]


class IdIntegerInternalIdDescription(Model, kw_only=True, rename="camel"):
    """Part of ``StocktakeLineV2Dto.inventory`` and 1 more place."""
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the inventory; it never changes."""
    id: str | None | UnsetType = UNSET
    """Id of the inventory."""
    description: str | None | UnsetType = UNSET
    """What the inventory is called."""


class StocktakeLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a stocktake line."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    physical_quantity: Decimal | None | UnsetType = UNSET
    inventory_id: str | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    reason_code: str | None | UnsetType = UNSET
    lot_serial_number: str | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET


class StocktakeLineV2Dto(Model, kw_only=True, rename="camel"):
    """A stocktake line, as the API returns it."""
    status: StocktakeV2GetAllStatus | None | UnsetType = UNSET
    """Where the stocktake line stands."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the stocktake line."""
    tag_nbr: int | None | UnsetType = UNSET
    """Number of the tag."""
    inventory: IdIntegerInternalIdDescription | None | UnsetType = UNSET
    location: IdIntegerInternalIdDescription | None | UnsetType = UNSET
    warehouse: IdDescription | None | UnsetType = UNSET
    lot_serial_nbr: str | None | UnsetType = UNSET
    """Lot or serial number."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    book_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that the books had."""
    physical_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that was counted."""
    variance_quantity: Decimal | None | UnsetType = UNSET
    """Counted less booked quantity."""
    unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit."""
    ext_variance_cost: Decimal | None | UnsetType = UNSET
    """Cost of the difference in all."""
    reason_code: str | None | UnsetType = UNSET
    """Reason code; it chooses the account."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the stocktake line last changed, set by the API. Zone: Europe/Oslo."""
    base_unit: str | None | UnsetType = UNSET
    """Unit in which stock is kept."""


class StocktakeUpdateDto(Model, kw_only=True):
    """What can be set on a stocktake."""
    lines: list[StocktakeLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the stocktake."""


class StocktakeV2Dto(Model, kw_only=True, rename="camel"):
    """A stocktake, as the API returns it."""
    to_update = ToUpdate["StocktakeUpdateDto"]("StocktakeUpdateDto")
    reference_nbr: str | None | UnsetType = UNSET
    """Number of the stocktake."""
    description: str | None | UnsetType = UNSET
    """What the stocktake is called."""
    summary_status: StocktakeV2DtoSummaryStatus | None | UnsetType = UNSET
    """Where the stocktake stands in all."""
    freeze_date: DateTime | None | UnsetType = UNSET
    """Day on which the stock was frozen for counting. Zone: Europe/Oslo."""
    number_of_lines: int | None | UnsetType = UNSET
    """How many lines there are."""
    physical_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was counted."""
    variance_qty: Decimal | None | UnsetType = UNSET
    """Counted less booked quantity."""
    variance_cost: Decimal | None | UnsetType = UNSET
    """Cost of the difference."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the stocktake last changed, set by the API. Zone: Europe/Oslo."""
    lines: list[StocktakeLineV2Dto] | None | UnsetType = UNSET
    """Lines of the stocktake."""
    timestamp: str | None | UnsetType = UNSET
    """Version of the stocktake."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the stocktake; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class StocktakeV2DtoSummaryStatus(OpenStr):
    """Known values of ``stocktake_v2.get_all(summary_status)`` and 1 more place."""
    CANCELLED = "Cancelled"
    COMPLETED = "Completed"
    COUNTING = "Counting"
    ENTERING = "Entering"


class StocktakeV2ExceptionDto(Model, kw_only=True, rename="camel"):
    """An error, as the API returns it."""
    inventory_id: str | None | UnsetType = UNSET
    """Id of the item."""
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""
    physical_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that was counted."""
    reason_code: str | None | UnsetType = UNSET
    """Reason code; it chooses the account."""
    lot_serial_number: str | None | UnsetType = UNSET
    """Lot or serial number."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    message: str | None | UnsetType = UNSET
    """What went wrong, in words."""
    error_code: StocktakeV2ExceptionDtoErrorCode | None | UnsetType = UNSET
    """What went wrong, as a code."""


class StocktakeV2ExceptionDtoErrorCode(OpenStr):
    """Known values of ``StocktakeV2ExceptionDto.error_code``."""
    NOT_DEFINED = "NotDefined"
    INVENTORY_ID_NOT_FOUND = "InventoryIDNotFound"
    LOCATION_ID_NOT_FOUND = "LocationIDNotFound"
    REASON_CODE_NOT_FOUND = "ReasonCodeNotFound"
    ITEM_IS_NOT_STOCK_ITEM = "ItemIsNotStockItem"
    COMBINATION_ALREADY_IN_USE = "CombinationAlreadyInUse"
    COMBINATION_NOT_ALLOWED = "CombinationNotAllowed"
    LOT_SERIAL_NUMBER_ALREADY_IN_USE = "LotSerialNumberAlreadyInUse"


class StocktakeV2GetAllStatus(OpenStr):
    """Known values of ``stocktake_v2.get_all(status)`` and 1 more place."""
    NOT_ENTERED = "NotEntered"
    ENTERED = "Entered"
    SKIPPED = "Skipped"


StocktakeLineV2DtoStatus: TypeAlias = StocktakeV2GetAllStatus
StocktakeV2GetAllSummaryStatus: TypeAlias = StocktakeV2DtoSummaryStatus
