"""Model classes of ``purchase_receipt_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import (
    AccountNumberTypeDescriptionDto, AllocationsDto, BooleanActiveIdDescription, IdDescription,
    IntegerInternalIdNumberName, InventoryNumberDescriptionDto, LandedCostDtoApDocType,
    LandedCostDtoInDocType, LocationDescriptionDto, MetadataDto, NumberDescription, NumberName,
    PurchaseOrderDtoOrderType, PurchaseOrderLineDtoLineType, PurchaseReceiptsDtoType,
    StatusBalancedHoldReleased,
)
from .purchase_receipt_and_purchase_receipt_v2 import (
    LandedCostDto, PurchaseReceiptDto, PurchaseReceiptLineDto,
    PurchaseReceiptLineDtoTransferOrderType,
)

__all__ = [
    "AccountNumberTypeDescriptionDto", "AllocationsDto", "BooleanActiveIdDescription",
    "IdDescription", "IntegerInternalIdNumberName", "InventoryNumberDescriptionDto",
    "LandedCostDto", "LandedCostDtoApDocType", "LandedCostDtoInDocType", "LocationDescriptionDto",
    "MetadataDto", "NumberDescription", "NumberName", "PurchaseOrderDtoOrderType",
    "PurchaseOrderLineDtoLineType", "PurchaseReceiptDto", "PurchaseReceiptLineDto",
    "PurchaseReceiptLineDtoTransferOrderType", "PurchaseReceiptsDtoType",
    "StatusBalancedHoldReleased",
]
