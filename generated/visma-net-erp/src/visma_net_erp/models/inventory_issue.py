"""Model classes of ``inventory_issue``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    AllocationsUpdateDto, AttachmentDto, BranchNumberDto, INAllocationsUpdateDto, IdDescription,
    LocationDescriptionDto, MetadataDto, NumberDescription, NumberName, OperationDeleteInsertUpdate,
    StatusBalancedHoldReleased,
)

__all__ = [
    "AllocationsUpdateDto", "AttachmentDto", "BranchNumberDto", "INAllocationsDto",
    "INAllocationsUpdateDto", "IdDescription", "InventoryIssueDto", "InventoryIssueLineDto",
    "InventoryIssueLineDtoTransactionType", "InventoryIssueLineUpdateDto",
    "InventoryIssueLineUpdateDtoTranType", "InventoryIssueUpdateDto", "LocationDescriptionDto",
    "MetadataDto", "NumberDescription", "NumberName", "OperationDeleteInsertUpdate",
    "StatusBalancedHoldReleased",
]


class INAllocationsDto(Model, kw_only=True, rename="camel"):
    """An inventory allocations, as the API returns it."""
    to_update = ToUpdate["AllocationsUpdateDto"]("AllocationsUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the inventory allocations."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    lot_serial_number: str | None | UnsetType = UNSET
    """Lot or serial number."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""


class InventoryIssueDto(Model, kw_only=True, rename="camel"):
    """An inventory issue, as the API returns it."""
    to_update = ToUpdate["InventoryIssueUpdateDto"]("InventoryIssueUpdateDto")
    total_amount: Decimal | None | UnsetType = UNSET
    """Total amount of the inventory issue."""
    control_amount: Decimal | None | UnsetType = UNSET
    """Control amount of the inventory issue."""
    issue_lines: list[InventoryIssueLineDto] | None | UnsetType = UNSET
    """Issue lines of the inventory issue."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the inventory issue."""
    status: StatusBalancedHoldReleased | None | UnsetType = UNSET
    """Where the inventory issue stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the inventory issue is on hold and cannot be released."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the inventory issue. Zone: Europe/Oslo."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    external_reference: str | None | UnsetType = UNSET
    """Reference that another system keeps."""
    description: str | None | UnsetType = UNSET
    """What the inventory issue is called."""
    total_quantity: Decimal | None | UnsetType = UNSET
    """Total quantity of the inventory issue."""
    control_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that the lines must add up to."""
    batch_number: str | None | UnsetType = UNSET
    """Number of the journal batch."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the inventory issue last changed, set by the API. Zone: Europe/Oslo."""
    branch_number: NumberName | None | UnsetType = UNSET
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the inventory issue; read one through the attachment resource."""
    timestamp: str | None | UnsetType = UNSET
    """Version of the inventory issue."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the inventory issue; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class InventoryIssueLineDto(Model, kw_only=True, rename="camel"):
    """An inventory issue line, as the API returns it."""
    to_update = ToUpdate["InventoryIssueLineUpdateDto"]("InventoryIssueLineUpdateDto")
    transaction_type: InventoryIssueLineUpdateDtoTranType | None | UnsetType = UNSET
    """Kind of transaction."""
    warehouse: IdDescription | None | UnsetType = UNSET
    unit_cost: Decimal | None | UnsetType = UNSET
    """Cost of one unit."""
    ext_cost: Decimal | None | UnsetType = UNSET
    """Quantity times the cost of a unit."""
    unit_price: Decimal | None | UnsetType = UNSET
    """Price of one unit."""
    ext_price: Decimal | None | UnsetType = UNSET
    """Quantity times the price of a unit."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
    lot_serial_number: str | None | UnsetType = UNSET
    """Lot or serial number."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    allocations: list[INAllocationsDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    po_receipt_number: str | None | UnsetType = UNSET
    """Number of the purchase order receipt."""
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    inventory_item: NumberDescription | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    reason_code: IdDescription | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the inventory issue line is called."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the inventory issue line; read one through the attachment resource."""
    branch_number: NumberName | None | UnsetType = UNSET


class InventoryIssueLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an inventory issue line."""
    __wrapped__ = AllBut("allocations", "operation")
    warehouse_id: str | None | UnsetType = UNSET
    unit_cost: Decimal | None | UnsetType = UNSET
    ext_cost: Decimal | None | UnsetType = UNSET
    unit_price: Decimal | None | UnsetType = UNSET
    ext_price: Decimal | None | UnsetType = UNSET
    tran_type: Plain[InventoryIssueLineUpdateDtoTranType] | None | UnsetType = UNSET
    lot_serial_number: str | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    allocations: list[AllocationsUpdateDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    cost_code: str | None | UnsetType = UNSET
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    inventory_number: str | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    reason_code: str | None | UnsetType = UNSET
    project_id: str | None | UnsetType = UNSET
    project_task_id: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET


class InventoryIssueLineUpdateDtoTranType(OpenStr):
    """Known values of ``InventoryIssueLineDto.transaction_type`` and 1 more place."""
    ISSUE = "Issue"
    RETURN = "Return"
    INVOICE = "Invoice"
    DEBIT_NOTE = "DebitNote"
    CREDIT_NOTE = "CreditNote"


class InventoryIssueUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an inventory issue."""
    __wrapped__ = AllBut("issue_lines")
    control_amount: Decimal | None | UnsetType = UNSET
    """Control amount of the inventory issue."""
    issue_lines: list[InventoryIssueLineUpdateDto] | None | UnsetType = UNSET
    """Issue lines of the inventory issue."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the inventory issue."""
    hold: bool | None | UnsetType = UNSET
    """Whether the inventory issue is on hold and cannot be released."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the inventory issue."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    external_reference: str | None | UnsetType = UNSET
    """Reference that another system keeps."""
    description: str | None | UnsetType = UNSET
    """What the inventory issue is called."""
    control_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that the lines must add up to."""
    branch_number: str | None | UnsetType = UNSET
    """Branch of the company, by number."""


InventoryIssueLineDtoTransactionType: TypeAlias = InventoryIssueLineUpdateDtoTranType
