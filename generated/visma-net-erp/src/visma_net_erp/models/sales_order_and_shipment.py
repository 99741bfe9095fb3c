"""Model classes of ``sales_order_and_shipment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

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


class PackageDetailLineDto(Model, kw_only=True):
    """A package line, as the API returns it."""
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    confirmed: bool | None | UnsetType = UNSET
    """Whether the contents of the package are confirmed."""
    box_id: str | None | UnsetType = msgspec.field(name="boxId", default=UNSET)
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
    declared_value: Decimal | None | UnsetType = msgspec.field(name="declaredValue", default=UNSET)
    """Value to be declared."""
    co_d_amount: Decimal | None | UnsetType = msgspec.field(name="coDAmount", default=UNSET)
    """Amount to collect on delivery."""
    tracking_number: str | None | UnsetType = msgspec.field(name="trackingNumber", default=UNSET)
    """The carrier's tracking number."""
    custom_ref_nbr1: str | None | UnsetType = msgspec.field(name="customRefNbr1", default=UNSET)
    """First free reference."""
    custom_ref_nbr2: str | None | UnsetType = msgspec.field(name="customRefNbr2", default=UNSET)
    """Second free reference."""


class ShipmentDetailLineDto(Model, kw_only=True):
    """A shipment line, as the API returns it."""
    to_update = ToUpdate["ShipmentDetailLineUpdateDto"]("ShipmentDetailLineUpdateDto")
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    order_type: str | None | UnsetType = msgspec.field(name="orderType", default=UNSET)
    """Type of the order; together with the number it is the key."""
    order_nbr: str | None | UnsetType = msgspec.field(name="orderNbr", default=UNSET)
    """Number of the order."""
    inventory_number: str | None | UnsetType = msgspec.field(name="inventoryNumber", default=UNSET)
    """Number of the item."""
    free_item: bool | None | UnsetType = msgspec.field(name="freeItem", default=UNSET)
    """Whether the item is given for free."""
    warehouse: IdDescription | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    shipped_qty: Decimal | None | UnsetType = msgspec.field(name="shippedQty", default=UNSET)
    """Quantity that was shipped."""
    ordered_qty: Decimal | None | UnsetType = msgspec.field(name="orderedQty", default=UNSET)
    """Quantity that was ordered."""
    open_qty: Decimal | None | UnsetType = msgspec.field(name="openQty", default=UNSET)
    """Quantity still to be shipped."""
    lot_serial_nbr: str | None | UnsetType = msgspec.field(name="lotSerialNbr", default=UNSET)
    """Lot or serial number."""
    expiration_date: DateTime | None | UnsetType = msgspec.field(name="expirationDate", default=UNSET)
    """Last day of validity. Zone: Europe/Oslo."""
    reason_code: str | None | UnsetType = msgspec.field(name="reasonCode", default=UNSET)
    """Reason code; it chooses the account."""
    description: str | None | UnsetType = UNSET
    """What the shipment line is called."""
    allocations: list[AllocationsDto] | None | UnsetType = UNSET
    """Where the quantity is put: location, lot and expiry."""
    order_line_nbr: int | None | UnsetType = msgspec.field(name="orderLineNbr", default=UNSET)
    """Number of the order line."""
    note: str | None | UnsetType = UNSET
    """Free note on the shipment line."""
    external_link: str | None | UnsetType = msgspec.field(name="externalLink", default=UNSET)
    """Address of the shipment line in another system."""
    alternate_id: str | None | UnsetType = msgspec.field(name="alternateID", default=UNSET)
    """Number by which others know the item."""
    custom_str1: str | None | UnsetType = msgspec.field(name="customStr1", default=UNSET)
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = msgspec.field(name="customStr2", default=UNSET)
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = msgspec.field(name="customStr3", default=UNSET)
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = msgspec.field(name="customStr4", default=UNSET)
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = msgspec.field(name="customStr5", default=UNSET)
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = msgspec.field(name="customDec1", default=UNSET)
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = msgspec.field(name="customDec2", default=UNSET)
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = msgspec.field(name="customInt1", default=UNSET)
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = msgspec.field(name="customInt2", default=UNSET)
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1. Zone: Europe/Oslo."""


class ShipmentDto(Model, kw_only=True):
    """A shipment, as the API returns it."""
    to_update = ToUpdate["ShipmentCreateDto"]("ShipmentCreateDto")
    time_stamp: bytes | None | UnsetType = msgspec.field(name="timeStamp", default=UNSET)
    """Version of the shipment; the ETag of a single read says the same."""
    shipment_number: str | None | UnsetType = msgspec.field(name="shipmentNumber", default=UNSET)
    """Number of the shipment."""
    shipment_type: ShipmentTypeDropShipIssueTransfer | None | UnsetType = msgspec.field(name="shipmentType", default=UNSET)
    """Kind of shipment."""
    status: ShipmentDtoStatus | None | UnsetType = UNSET
    """Where the shipment stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the shipment is on hold and cannot be released."""
    operation: ShipmentDtoOperation | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    shipment_date: DateTime | None | UnsetType = msgspec.field(name="shipmentDate", default=UNSET)
    """Day of the shipment. Zone: Europe/Oslo."""
    customer: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    from_warehouse: IdDescription | None | UnsetType = msgspec.field(name="fromWarehouse", default=UNSET)
    to_warehouse: IdDescription | None | UnsetType = msgspec.field(name="toWarehouse", default=UNSET)
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    """Currency, as a three-letter ISO 4217 code."""
    owner: UserDescriptionDto | None | UnsetType = UNSET
    shipped_quantity: Decimal | None | UnsetType = msgspec.field(name="shippedQuantity", default=UNSET)
    """Quantity that was shipped."""
    shipped_weight: Decimal | None | UnsetType = msgspec.field(name="shippedWeight", default=UNSET)
    """Weight that was shipped."""
    shipped_volume: Decimal | None | UnsetType = msgspec.field(name="shippedVolume", default=UNSET)
    """Volume that was shipped."""
    packages: int | None | UnsetType = UNSET
    """How many packages there are."""
    packages_weight: Decimal | None | UnsetType = msgspec.field(name="packagesWeight", default=UNSET)
    """Weight of all packages."""
    packages_volume: Decimal | None | UnsetType = msgspec.field(name="packagesVolume", default=UNSET)
    """Volume of all packages."""
    control_quantity: Decimal | None | UnsetType = msgspec.field(name="controlQuantity", default=UNSET)
    """Quantity that the lines must add up to."""
    delivery_address: ShipmentAddressDto | None | UnsetType = msgspec.field(name="deliveryAddress", default=UNSET)
    delivery_contact: ShipmentContactDto | None | UnsetType = msgspec.field(name="deliveryContact", default=UNSET)
    ship_via: IdDescription | None | UnsetType = msgspec.field(name="shipVia", default=UNSET)
    fob_point: IdDescription | None | UnsetType = msgspec.field(name="fobPoint", default=UNSET)
    shipping_terms: IdDescription | None | UnsetType = msgspec.field(name="shippingTerms", default=UNSET)
    shipping_zone: IdDescription | None | UnsetType = msgspec.field(name="shippingZone", default=UNSET)
    residential_delivery: bool | None | UnsetType = msgspec.field(name="residentialDelivery", default=UNSET)
    """Whether the goods go to a home."""
    saturday_delivery: bool | None | UnsetType = msgspec.field(name="saturdayDelivery", default=UNSET)
    """Whether goods may arrive on Saturday."""
    use_customer_account: bool | None | UnsetType = msgspec.field(name="useCustomerAccount", default=UNSET)
    """Whether the customer's own carrier account is used."""
    insurance: bool | None | UnsetType = UNSET
    """Whether the shipment is insured."""
    freight_cost: Decimal | None | UnsetType = msgspec.field(name="freightCost", default=UNSET)
    """What the carrier charges."""
    freight_amt: Decimal | None | UnsetType = msgspec.field(name="freightAmt", default=UNSET)
    """What the customer pays for freight."""
    transaction_type: IntegerIdDescription | None | UnsetType = msgspec.field(name="transactionType", default=UNSET)
    mode_of_trasport: IntegerIdDescription | None | UnsetType = msgspec.field(name="modeOfTrasport", default=UNSET)
    container: bool | None | UnsetType = UNSET
    """Whether the goods come in a container."""
    shipment_detail_lines: list[ShipmentDetailLineDto] | None | UnsetType = msgspec.field(name="shipmentDetailLines", default=UNSET)
    """Lines of the shipment."""
    shipment_order_lines: list[ShipmentOrderLineDto] | None | UnsetType = msgspec.field(name="shipmentOrderLines", default=UNSET)
    """Shipment order lines of the shipment."""
    shipment_package_lines: list[PackageDetailLineDto] | None | UnsetType = msgspec.field(name="shipmentPackageLines", default=UNSET)
    """Shipment package lines of the shipment."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the shipment last changed, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the shipment."""
    custom_str1: str | None | UnsetType = msgspec.field(name="customStr1", default=UNSET)
    """Text that the company uses as it likes, no. 1."""
    custom_str2: str | None | UnsetType = msgspec.field(name="customStr2", default=UNSET)
    """Text that the company uses as it likes, no. 2."""
    custom_str3: str | None | UnsetType = msgspec.field(name="customStr3", default=UNSET)
    """Text that the company uses as it likes, no. 3."""
    custom_str4: str | None | UnsetType = msgspec.field(name="customStr4", default=UNSET)
    """Text that the company uses as it likes, no. 4."""
    custom_str5: str | None | UnsetType = msgspec.field(name="customStr5", default=UNSET)
    """Text that the company uses as it likes, no. 5."""
    custom_dec1: Decimal | None | UnsetType = msgspec.field(name="customDec1", default=UNSET)
    """Number that the company uses as it likes, no. 1."""
    custom_dec2: Decimal | None | UnsetType = msgspec.field(name="customDec2", default=UNSET)
    """Number that the company uses as it likes, no. 2."""
    custom_int1: int | None | UnsetType = msgspec.field(name="customInt1", default=UNSET)
    """Whole number that the company uses as it likes, no. 1."""
    custom_int2: int | None | UnsetType = msgspec.field(name="customInt2", default=UNSET)
    """Whole number that the company uses as it likes, no. 2."""
    custom_date_time_utc1: DateTime | None | UnsetType = msgspec.field(name="customDateTimeUTC1", default=UNSET)
    """Time in UTC that the company uses as it likes, no. 1. Zone: Europe/Oslo."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
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


class ShipmentOrderLineDto(Model, kw_only=True):
    """A shipment order line, as the API returns it."""
    order_type: str | None | UnsetType = msgspec.field(name="orderType", default=UNSET)
    """Type of the order; together with the number it is the key."""
    order_nbr: str | None | UnsetType = msgspec.field(name="orderNbr", default=UNSET)
    """Number of the order."""
    shipped_qty: Decimal | None | UnsetType = msgspec.field(name="shippedQty", default=UNSET)
    """Quantity that was shipped."""
    shipped_weight: Decimal | None | UnsetType = msgspec.field(name="shippedWeight", default=UNSET)
    """Weight that was shipped."""
    shipped_volume: Decimal | None | UnsetType = msgspec.field(name="shippedVolume", default=UNSET)
    """Volume that was shipped."""
    invoice_type: str | None | UnsetType = msgspec.field(name="invoiceType", default=UNSET)
    """Kind of invoice."""
    invoice_nbr: str | None | UnsetType = msgspec.field(name="invoiceNbr", default=UNSET)
    """Number of the invoice."""
    inventory_doc_type: str | None | UnsetType = msgspec.field(name="inventoryDocType", default=UNSET)
    """Type of the inventory document."""
    inventory_ref_nbr: str | None | UnsetType = msgspec.field(name="inventoryRefNbr", default=UNSET)
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
