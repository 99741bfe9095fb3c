"""Model classes of ``shipment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, Time, UNSET, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, AllocationsDto, AllocationsUpdateDto,
    ConfirmShipmentActionResultDto, CountryDto, IdDescription, IdName, IntegerIdDescription,
    IntegerInternalIdNumberName, LocationDescriptionDto, MetadataDto, OperationDeleteInsertUpdate,
    ShipmentAddressDto, ShipmentContactDto, ShipmentDtoOperation, UserDescriptionDto,
)
from .sales_order_and_shipment import (
    PackageDetailLineDto, ShipmentDetailLineDto, ShipmentDto, ShipmentDtoStatus,
    ShipmentOrderLineDto, ShipmentTypeDropShipIssueTransfer,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "AllocationsDto",
    "AllocationsUpdateDto", "ConfirmShipmentActionResultDto", "CountryDto", "IdDescription",
    "IdName", "IntegerIdDescription", "IntegerInternalIdNumberName", "LocationDescriptionDto",
    "MetadataDto", "OperationDeleteInsertUpdate", "PackageDetailLineDto", "ShipmentAddressDto",
    "ShipmentContactDto", "ShipmentCreateDto", "ShipmentCreateDtoModeOfTrasport",
    "ShipmentDetailLineAddDto", "ShipmentDetailLineDto", "ShipmentDetailLineUpdateDto",
    "ShipmentDto", "ShipmentDtoOperation", "ShipmentDtoStatus", "ShipmentOrderLineDto",
    "ShipmentPackageLineUpdateDto", "ShipmentSOLine", "ShipmentSOOrder",
    "ShipmentTypeDropShipIssueTransfer", "ShipmentUpdateDeleteLineDto", "ShipmentUpdateDto",
    "ShipmentUpdateDtoModeOfTrasport", "UserDescriptionDto",
]


class ShipmentCreateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a shipment."""
    __wrapped__ = AllBut("shipment_detail_lines", "shipment_package_lines")
    shipment_type: Plain[ShipmentTypeDropShipIssueTransfer] | None | UnsetType = UNSET
    operation: Plain[ShipmentDtoOperation] | None | UnsetType = UNSET
    shipment_date: DateTime | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    customer: str | None | UnsetType = UNSET
    owner: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    from_warehouse: str | None | UnsetType = UNSET
    to_warehouse: str | None | UnsetType = UNSET
    control_quantity: Decimal | None | UnsetType = UNSET
    override_contact: bool | None | UnsetType = UNSET
    business_name: str | None | UnsetType = UNSET
    attention: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    override_address: bool | None | UnsetType = UNSET
    address_line1: str | None | UnsetType = UNSET
    address_line2: str | None | UnsetType = UNSET
    city: str | None | UnsetType = UNSET
    country: str | None | UnsetType = UNSET
    county: str | None | UnsetType = UNSET
    postal_code: str | None | UnsetType = UNSET
    ship_via: str | None | UnsetType = UNSET
    fob_point: str | None | UnsetType = UNSET
    shipping_terms: str | None | UnsetType = UNSET
    shipping_zone: str | None | UnsetType = UNSET
    residential_delivery: bool | None | UnsetType = UNSET
    saturday_delivery: bool | None | UnsetType = UNSET
    use_customer_account: bool | None | UnsetType = UNSET
    insurance: bool | None | UnsetType = UNSET
    freight_amt: Decimal | None | UnsetType = UNSET
    freight_cost: Decimal | None | UnsetType = UNSET
    transaction_type: int | None | UnsetType = UNSET
    mode_of_trasport: Plain[ShipmentCreateDtoModeOfTrasport] | None | UnsetType = UNSET
    container: bool | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    shipment_detail_lines: list[ShipmentDetailLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the shipment."""
    shipment_package_lines: list[ShipmentPackageLineUpdateDto] | None | UnsetType = UNSET
    """Shipment package lines of the shipment."""
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1."""


class ShipmentCreateDtoModeOfTrasport(OpenStr):
    """Known values of ``ShipmentCreateDto.mode_of_trasport``."""
    UNKNOWN = "Unknown"
    BY_SEA = "BySea"
    BY_RAIL = "ByRail"
    BY_ROAD = "ByRoad"
    BY_AERO_PLANE = "ByAeroPlane"
    CONSIGNMENTS_BY_POSTS = "ConsignmentsByPosts"
    FIXED_INSTALLATIONS = "FixedInstallations"
    INLAND_WATERWAY = "InlandWaterway"


class ShipmentDetailLineAddDto(Model, kw_only=True, rename="camel"):
    """What can be set on a shipment line."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    inventory_number: str
    line_number: int | None | UnsetType = UNSET
    warehouse: str | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    shipped_qty: Decimal | None | UnsetType = UNSET
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1."""


class ShipmentDetailLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a shipment line."""
    __wrapped__ = AllBut("allocations", "operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    warehouse: str | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    shipped_qty: Decimal | None | UnsetType = UNSET
    lot_serial_nbr: str | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity."""
    reason_code: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    allocations: list[AllocationsUpdateDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    custom_str1: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = UNSET
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = UNSET
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = UNSET
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1."""


class ShipmentPackageLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a shipment package line."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    confirmed: bool | None | UnsetType = UNSET
    box_id: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    weight: Decimal | None | UnsetType = UNSET
    volume: Decimal | None | UnsetType = UNSET
    declared_value: Decimal | None | UnsetType = UNSET
    cod_amount: Decimal | None | UnsetType = UNSET
    tracking_number: str | None | UnsetType = UNSET
    custom_ref_nbr1: str | None | UnsetType = UNSET
    custom_ref_nbr2: str | None | UnsetType = UNSET


class ShipmentSOLine(Model, kw_only=True, rename="camel"):
    """An order line, as the API returns it."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_number: str | None | UnsetType = UNSET
    """Number of the order."""
    order_line_number: int | None | UnsetType = UNSET
    """Number of the order line."""
    inventory_id: str | None | UnsetType = UNSET
    """Id of the item."""


class ShipmentSOOrder(Model, kw_only=True, rename="camel"):
    """An order, as the API returns it."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_number: str | None | UnsetType = UNSET
    """Number of the order."""


class ShipmentUpdateDeleteLineDto(Model, kw_only=True):
    """What can be set on a shipment update delete line."""
    __wrapped__ = AllBut()
    delete_so_line: bool = msgspec.field(name="deleteSOLine")


ShipmentUpdateDto: TypeAlias = ShipmentCreateDto
ShipmentUpdateDtoModeOfTrasport: TypeAlias = ShipmentCreateDtoModeOfTrasport
