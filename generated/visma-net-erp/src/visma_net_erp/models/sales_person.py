"""Model classes of ``sales_person``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from .._runtime.values import AllBut, Decimal, Model, Plain, UNSET, UnsetType
from .common import (
    BooleanActiveIdDescription, MetadataDto, OperationDeleteInsertUpdate, SubAccountDescriptionDto,
)
from .sales_person_and_sales_person_v2 import (
    ARSPCommnHistoryDto, CustSalesPeopleDto, SalesPersonDto,
)

__all__ = [
    "ARSPCommnHistoryDto", "BasePaginationDtoOfSalesPersonDto", "BooleanActiveIdDescription",
    "CustSalesPeopleDto", "CustSalesPeopleUpdateDto", "MetadataDto", "OperationDeleteInsertUpdate",
    "SalesPersonDto", "SalesPersonUpdateDto", "SubAccountDescriptionDto",
]


class BasePaginationDtoOfSalesPersonDto(Model, kw_only=True, rename="camel"):
    """One page of a list, with the total."""
    page_number: int | None | UnsetType = UNSET
    """The page this is, counted from 1."""
    page_size: int | None | UnsetType = UNSET
    """How many elements a page holds."""
    total_count: int | None | UnsetType = UNSET
    """How many elements match in all, whatever the page."""
    records: list[SalesPersonDto] | None | UnsetType = UNSET
    """The elements of this page."""


class CustSalesPeopleUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer's salesperson."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    customer_id: str | None | UnsetType = msgspec.field(name="customerID", default=UNSET)
    location_id: str | None | UnsetType = msgspec.field(name="locationID", default=UNSET)
    commission_pct: Decimal | None | UnsetType = UNSET


class SalesPersonUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a salesperson."""
    __wrapped__ = AllBut("customers")
    salesperson_id: str | None | UnsetType = msgspec.field(name="salespersonID", default=UNSET)
    name: str | None | UnsetType = UNSET
    is_active: bool | None | UnsetType = UNSET
    commission_pct: Decimal | None | UnsetType = UNSET
    sales_sub: str | None | UnsetType = UNSET
    customers: list[CustSalesPeopleUpdateDto] | None | UnsetType = UNSET
    """Customers that the salesperson is for."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
