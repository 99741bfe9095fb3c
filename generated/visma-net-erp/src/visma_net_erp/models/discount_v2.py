"""Model classes of ``discount_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import MetadataDto
from .discount_and_discount_v2 import (
    DiscountBranchDto, DiscountBreakpointDto, DiscountCustomer2Dto, DiscountCustomerPriceClassDto,
    DiscountDto, DiscountItemDto, DiscountItemPriceClassDto, DiscountWarehouseDto,
)

__all__ = [
    "DiscountBranchDto", "DiscountBreakpointDto", "DiscountCustomer2Dto",
    "DiscountCustomerPriceClassDto", "DiscountDto", "DiscountItemDto", "DiscountItemPriceClassDto",
    "DiscountWarehouseDto", "MetadataDto",
]
