"""Model classes of ``sales_person_and_sales_person_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from .._runtime.values import DateTime, Decimal, Model, ToUpdate, UNSET, UnsetType
from .common import BooleanActiveIdDescription, MetadataDto
if TYPE_CHECKING:
    from .sales_person import CustSalesPeopleUpdateDto, SalesPersonUpdateDto

__all__ = ["ARSPCommnHistoryDto", "CustSalesPeopleDto", "SalesPersonDto"]


class ARSPCommnHistoryDto(Model, kw_only=True, rename="camel"):
    """A commission, as the API returns it."""
    commn_period: str | None | UnsetType = UNSET
    """Period of the commission."""
    commn_amt: Decimal | None | UnsetType = UNSET
    """Commission of the period."""
    commnbl_amt: Decimal | None | UnsetType = UNSET
    """Amount that commission was paid on."""
    pr_processed_date: DateTime | None | UnsetType = UNSET
    """Day on which the commission was worked out. Zone: Europe/Oslo."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the commission; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustSalesPeopleDto(Model, kw_only=True, rename="camel"):
    """A customer's salesperson, as the API returns it."""
    to_update = ToUpdate["CustSalesPeopleUpdateDto"]("CustSalesPeopleUpdateDto")
    b_account_id: int | None | UnsetType = msgspec.field(name="bAccountID", default=UNSET)
    """Id of the customer or supplier."""
    customer_name: str | None | UnsetType = UNSET
    """Name of the customer."""
    location_id: int | None | UnsetType = msgspec.field(name="locationID", default=UNSET)
    """Number of the location."""
    location_name: str | None | UnsetType = UNSET
    """Name of the location."""
    is_default: bool | None | UnsetType = UNSET
    """Whether the customer's salesperson is the default."""
    commision_pct: Decimal | None | UnsetType = UNSET
    """Commission in percent."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the customer's salesperson was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the customer's salesperson last changed, set by the API. Zone: Europe/Oslo."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the customer's salesperson; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SalesPersonDto(Model, kw_only=True, rename="camel"):
    """A salesperson, as the API returns it."""
    to_update = ToUpdate["SalesPersonUpdateDto"]("SalesPersonUpdateDto")
    salesperson_id: str | None | UnsetType = msgspec.field(name="salespersonID", default=UNSET)
    """Number of the salesperson."""
    name: str | None | UnsetType = UNSET
    """Name of the salesperson."""
    is_active: bool | None | UnsetType = UNSET
    """Whether the salesperson can be used."""
    commission_pct: Decimal | None | UnsetType = UNSET
    """Commission in percent."""
    sales_sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    customers: list[CustSalesPeopleDto] | None | UnsetType = UNSET
    """Customers that the salesperson is for."""
    commission_history: list[ARSPCommnHistoryDto] | None | UnsetType = UNSET
    """Commission by period."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the salesperson was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the salesperson last changed, set by the API. Zone: Europe/Oslo."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the salesperson; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET
