"""Model classes of ``sales_order``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Model, UNSET, UUID, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, AllocationsDto, AttachmentDto,
    BooleanActiveIdDescription, BranchNumberDto, CancelSalesOrderActionResultDto, CountryDto,
    IdDescription, IdName, IntegerIdDescription, IntegerInternalIdNumberName,
    InventoryNumberDescriptionDto, LocationDescriptionDto, MetadataDto, NumberDescription,
    NumberName, OperationDeleteInsertUpdate, ReopenSalesOrderActionResultDto,
    RotRutDistributionUpdateDto, RotRutUpdateDto, RotRutUpdateDtoType, SalesOrderAddressUpdateDto,
    SalesOrderContactUpdateDto, SalesOrderDtoStatus, SegmentUpdateDto, ShipmentAddressDto,
    ShipmentContactDto, ShipmentDtoOperation, TaxCategoryNumberDescriptionDto, UserDescriptionDto,
    VatZoneDto, WarehouseIdDescriptionDto,
)
from .sales_order_and_sales_order_v2 import (
    CancelSalesOrderActionDto, CreateShipmentActionDto, EmployeeDescriptionDto,
    ReopenSalesOrderActionDto, ReopenSalesOrderActionDtoSaleOrderUpdateDto, SalesOrderDto,
    SalesOrderDtoShipComplete, SalesOrderLineDto, SalesOrderLineDtoPoSource,
    SalesOrderLineUpdateDto, SalesOrderShipmentDto, SalesOrderUpdateDto,
)
from .sales_order_and_shipment import (
    PackageDetailLineDto, ShipmentDetailLineDto, ShipmentDto, ShipmentDtoStatus,
    ShipmentOrderLineDto, ShipmentTypeDropShipIssueTransfer,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "AllocationsDto", "AttachmentDto",
    "BooleanActiveIdDescription", "BranchNumberDto", "CancelSalesOrderActionDto",
    "CancelSalesOrderActionResultDto", "CountryDto", "CreateShipmentActionDto",
    "CreateShipmentActionResultDto", "EmployeeDescriptionDto", "IdDescription", "IdName",
    "IntegerIdDescription", "IntegerInternalIdNumberName", "InventoryNumberDescriptionDto",
    "LocationDescriptionDto", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "PackageDetailLineDto", "ReopenSalesOrderActionDto",
    "ReopenSalesOrderActionDtoSaleOrderUpdateDto", "ReopenSalesOrderActionResultDto",
    "RotRutDistributionUpdateDto", "RotRutUpdateDto", "RotRutUpdateDtoType",
    "SalesOrderAddressUpdateDto", "SalesOrderContactUpdateDto", "SalesOrderDto",
    "SalesOrderDtoShipComplete", "SalesOrderDtoStatus", "SalesOrderLineDto",
    "SalesOrderLineDtoPoSource", "SalesOrderLineUpdateDto", "SalesOrderShipmentDto",
    "SalesOrderUpdateDto", "SegmentUpdateDto", "ShipmentAddressDto", "ShipmentContactDto",
    "ShipmentDetailLineDto", "ShipmentDto", "ShipmentDtoOperation", "ShipmentDtoStatus",
    "ShipmentOrderLineDto", "ShipmentTypeDropShipIssueTransfer", "TaxCategoryNumberDescriptionDto",
    "UserDescriptionDto", "VatZoneDto", "WarehouseIdDescriptionDto",
]


class CreateShipmentActionResultDto(Model, kw_only=True, rename="camel"):
    """How far the action got."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the action."""
    shipment_dto: ShipmentDto | None | UnsetType = UNSET
    action_id: UUID | None | UnsetType = UNSET
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = UNSET
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the action; empty when nothing went wrong."""
