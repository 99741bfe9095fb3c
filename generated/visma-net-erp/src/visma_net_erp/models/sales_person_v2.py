"""Model classes of ``sales_person_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .common import BooleanActiveIdDescription, MetadataDto, SubAccountDescriptionDto
from .sales_person_and_sales_person_v2 import (
    ARSPCommnHistoryDto, CustSalesPeopleDto, SalesPersonDto,
)

__all__ = [
    "ARSPCommnHistoryDto", "BooleanActiveIdDescription", "CustSalesPeopleDto", "MetadataDto",
    "SalesPersonDto", "SubAccountDescriptionDto",
]

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
