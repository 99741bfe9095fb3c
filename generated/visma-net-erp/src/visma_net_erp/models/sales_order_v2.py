"""Model classes of ``sales_order_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from .._runtime.values import Model, UNSET, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, AttachmentDto, BooleanActiveIdDescription,
    BranchNumberDto, CancelSalesOrderActionResultDto, CountryDto, IdDescription, IdName,
    IntegerIdDescription, IntegerInternalIdNumberName, InventoryNumberDescriptionDto,
    LocationDescriptionDto, MetadataDto, NumberDescription, NumberName, OperationDeleteInsertUpdate,
    ReopenSalesOrderActionResultDto, RotRutDistributionUpdateDto, RotRutUpdateDto,
    RotRutUpdateDtoType, SalesOrderAddressUpdateDto, SalesOrderContactUpdateDto,
    SalesOrderDtoStatus, SegmentUpdateDto, ShipmentAddressDto, ShipmentContactDto,
    ShipmentDtoOperation, TaxCategoryNumberDescriptionDto, VatZoneDto, WarehouseIdDescriptionDto,
)
from .sales_order_and_sales_order_v2 import (
    CancelSalesOrderActionDto, CreateShipmentActionDto, EmployeeDescriptionDto,
    ReopenSalesOrderActionDto, ReopenSalesOrderActionDtoSaleOrderUpdateDto, SalesOrderDto,
    SalesOrderDtoShipComplete, SalesOrderLineDto, SalesOrderLineDtoPoSource,
    SalesOrderLineUpdateDto, SalesOrderShipmentDto, SalesOrderUpdateDto,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "AttachmentDto",
    "BooleanActiveIdDescription", "BranchNumberDto", "CancelSalesOrderActionDto",
    "CancelSalesOrderActionResultDto", "CountryDto", "CreatePurchaseOrderActionDto",
    "CreateShipmentActionDto", "EmployeeDescriptionDto", "IdDescription", "IdName",
    "IntegerIdDescription", "IntegerInternalIdNumberName", "InventoryNumberDescriptionDto",
    "LocationDescriptionDto", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "ReopenSalesOrderActionDto",
    "ReopenSalesOrderActionDtoSaleOrderUpdateDto", "ReopenSalesOrderActionResultDto",
    "RotRutDistributionUpdateDto", "RotRutUpdateDto", "RotRutUpdateDtoType",
    "SalesOrderAddressUpdateDto", "SalesOrderContactUpdateDto", "SalesOrderDto",
    "SalesOrderDtoShipComplete", "SalesOrderDtoStatus", "SalesOrderLineDto",
    "SalesOrderLineDtoPoSource", "SalesOrderLineUpdateDto", "SalesOrderShipmentDto",
    "SalesOrderUpdateDto", "SegmentUpdateDto", "ShipmentAddressDto", "ShipmentContactDto",
    "ShipmentDtoOperation", "TaxCategoryNumberDescriptionDto", "VatZoneDto",
    "WarehouseIdDescriptionDto",
]


class CreatePurchaseOrderActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    order_type: str
    """Type of the order; together with the number it is the key."""
    prefer_supplier_from_so_line: bool | None | UnsetType = msgspec.field(name="preferSupplierFromSOLine", default=UNSET)
    """Whether the supplier on the order's line comes first."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
