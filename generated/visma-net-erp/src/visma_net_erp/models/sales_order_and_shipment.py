"""Model classes of ``sales_order_and_shipment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, OpenStr, Time, ToUpdate, UNSET, UnsetType
from .common import (
    AllocationsDto, IdDescription, IntegerIdDescription, IntegerInternalIdNumberName,
    LocationDescriptionDto, MetadataDto, ShipmentAddressDto, ShipmentContactDto,
    ShipmentDtoOperation, UserDescriptionDto,
)
if TYPE_CHECKING:
    from .shipment import ShipmentCreateDto, ShipmentDetailLineUpdateDto

__all__ = [
    "PackageDetailLineDto", "ShipmentCreateDtoShipmentType", "ShipmentDetailLineDto", "ShipmentDto",
    "ShipmentDtoShipmentType", "ShipmentDtoStatus", "ShipmentGetAllShipmentType",
    "ShipmentGetAllStatus", "ShipmentOrderLineDto", "ShipmentTypeDropShipIssueTransfer",
    "ShipmentUpdateDtoShipmentType",
]


class PackageDetailLineDto(Model, kw_only=True, rename="camel"):
    """A package line, as the API returns it."""
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    confirmed: bool | None | UnsetType = UNSET
    """Whether the contents of the package are confirmed."""
    box_id: str | None | UnsetType = UNSET
    """Id of the box."""
    type: str | None | UnsetType = UNSET
    """Kind of the package line."""
    description: str | None | UnsetType = UNSET
    """What the package line is called."""
    weight: Decimal | None | UnsetType = UNSET
    """Weight of the package line."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    volume: Decimal | None | UnsetType = UNSET
    """Volume of the package line."""
    volume_uom: str | None | UnsetType = msgspec.field(name="volumeUOM", default=UNSET)
    """Volume unit of measure of the package line."""
    declared_value: Decimal | None | UnsetType = UNSET
    """Value to be declared."""
    co_d_amount: Decimal | None | UnsetType = UNSET
    """Amount to collect on delivery."""
    tracking_number: str | None | UnsetType = UNSET
    """The carrier's tracking number."""
    custom_ref_nbr1: str | None | UnsetType = UNSET
    """First free reference."""
    custom_ref_nbr2: str | None | UnsetType = UNSET
    """Second free reference."""


class ShipmentDetailLineDto(Model, kw_only=True, rename="camel"):
    """A shipment line, as the API returns it."""
    to_update = ToUpdate["ShipmentDetailLineUpdateDto"]("ShipmentDetailLineUpdateDto")
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_nbr: str | None | UnsetType = UNSET
    """Number of the order."""
    inventory_number: str | None | UnsetType = UNSET
    """Number of the item."""
    free_item: bool | None | UnsetType = UNSET
    """Whether the item is given for free."""
    warehouse: IdDescription | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    shipped_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was shipped."""
    ordered_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was ordered."""
    open_qty: Decimal | None | UnsetType = UNSET
    """Quantity still to be shipped."""
    lot_serial_nbr: str | None | UnsetType = UNSET
    """Lot or serial number."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    reason_code: str | None | UnsetType = UNSET
    """Reason code; it chooses the account."""
    description: str | None | UnsetType = UNSET
    """What the shipment line is called."""
    allocations: list[AllocationsDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    order_line_nbr: int | None | UnsetType = UNSET
    """Number of the order line."""
    note: str | None | UnsetType = UNSET
    """Free note on the shipment line."""
    external_link: str | None | UnsetType = UNSET
    """Address of the shipment line in another system."""
    alternate_id: str | None | UnsetType = msgspec.field(name="alternateID", default=UNSET)
    """Number by which others know the item."""
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
    """Time in UTC that the company uses as it likes, no. 1. Zone: Europe/Oslo."""


class ShipmentDto(Model, kw_only=True, rename="camel"):
    """A shipment, as the API returns it."""
    to_update = ToUpdate["ShipmentCreateDto"]("ShipmentCreateDto")
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the shipment; the ETag of a single read says the same."""
    shipment_number: str | None | UnsetType = UNSET
    """Number of the shipment."""
    shipment_type: ShipmentTypeDropShipIssueTransfer | None | UnsetType = UNSET
    """Kind of shipment."""
    status: ShipmentDtoStatus | None | UnsetType = UNSET
    """Where the shipment stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the shipment is on hold and cannot be released."""
    operation: ShipmentDtoOperation | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    shipment_date: DateTime | None | UnsetType = UNSET
    """Day of the shipment. Zone: Europe/Oslo."""
    customer: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    from_warehouse: IdDescription | None | UnsetType = UNSET
    to_warehouse: IdDescription | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    owner: UserDescriptionDto | None | UnsetType = UNSET
    shipped_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that was shipped."""
    shipped_weight: Decimal | None | UnsetType = UNSET
    """Weight that was shipped."""
    shipped_volume: Decimal | None | UnsetType = UNSET
    """Volume that was shipped."""
    packages: int | None | UnsetType = UNSET
    """How many packages there are."""
    packages_weight: Decimal | None | UnsetType = UNSET
    """Weight of all packages."""
    packages_volume: Decimal | None | UnsetType = UNSET
    """Volume of all packages."""
    control_quantity: Decimal | None | UnsetType = UNSET
    """Quantity that the lines must add up to."""
    delivery_address: ShipmentAddressDto | None | UnsetType = UNSET
    delivery_contact: ShipmentContactDto | None | UnsetType = UNSET
    ship_via: IdDescription | None | UnsetType = UNSET
    fob_point: IdDescription | None | UnsetType = UNSET
    shipping_terms: IdDescription | None | UnsetType = UNSET
    shipping_zone: IdDescription | None | UnsetType = UNSET
    residential_delivery: bool | None | UnsetType = UNSET
    """Whether the goods go to a home."""
    saturday_delivery: bool | None | UnsetType = UNSET
    """Whether goods may arrive on Saturday."""
    use_customer_account: bool | None | UnsetType = UNSET
    """Whether the customer's own carrier account is used."""
    insurance: bool | None | UnsetType = UNSET
    """Whether the shipment is insured."""
    freight_cost: Decimal | None | UnsetType = UNSET
    """What the carrier charges."""
    freight_amt: Decimal | None | UnsetType = UNSET
    """What the customer pays for freight."""
    transaction_type: IntegerIdDescription | None | UnsetType = UNSET
    mode_of_trasport: IntegerIdDescription | None | UnsetType = UNSET
    container: bool | None | UnsetType = UNSET
    """Whether the goods come in a container."""
    shipment_detail_lines: list[ShipmentDetailLineDto] | None | UnsetType = UNSET
    """Lines of the shipment."""
    shipment_order_lines: list[ShipmentOrderLineDto] | None | UnsetType = UNSET
    """Shipment order lines of the shipment."""
    shipment_package_lines: list[PackageDetailLineDto] | None | UnsetType = UNSET
    """Shipment package lines of the shipment."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the shipment last changed, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the shipment."""
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
    """Time in UTC that the company uses as it likes, no. 1. Zone: Europe/Oslo."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the shipment; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class ShipmentDtoStatus(OpenStr):
    """Known values of ``shipment.get_all(status)`` and 1 more place."""
    OPEN = "Open"
    HOLD = "Hold"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    CONFIRMED = "Confirmed"
    INVOICED = "Invoiced"
    RECEIPTED = "Receipted"
    AUTO_GENERATED = "AutoGenerated"
    PARTIALLY_INVOICED = "PartiallyInvoiced"


class ShipmentOrderLineDto(Model, kw_only=True, rename="camel"):
    """A shipment order line, as the API returns it."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_nbr: str | None | UnsetType = UNSET
    """Number of the order."""
    shipped_qty: Decimal | None | UnsetType = UNSET
    """Quantity that was shipped."""
    shipped_weight: Decimal | None | UnsetType = UNSET
    """Weight that was shipped."""
    shipped_volume: Decimal | None | UnsetType = UNSET
    """Volume that was shipped."""
    invoice_type: str | None | UnsetType = UNSET
    """Kind of invoice."""
    invoice_nbr: str | None | UnsetType = UNSET
    """Number of the invoice."""
    inventory_doc_type: str | None | UnsetType = UNSET
    """Type of the inventory document."""
    inventory_ref_nbr: str | None | UnsetType = UNSET
    """Number of the inventory reference."""
    note: str | None | UnsetType = UNSET
    """Free note on the shipment order line."""


class ShipmentTypeDropShipIssueTransfer(OpenStr):
    """Known values of ``shipment.get_all(shipment_type)`` and 2 more places."""
    ISSUE = "Issue"
    DROP_SHIP = "DropShip"
    TRANSFER = "Transfer"


ShipmentCreateDtoShipmentType: TypeAlias = ShipmentTypeDropShipIssueTransfer
ShipmentDtoShipmentType: TypeAlias = ShipmentTypeDropShipIssueTransfer
ShipmentGetAllShipmentType: TypeAlias = ShipmentTypeDropShipIssueTransfer
ShipmentGetAllStatus: TypeAlias = ShipmentDtoStatus
ShipmentUpdateDtoShipmentType: TypeAlias = ShipmentTypeDropShipIssueTransfer
