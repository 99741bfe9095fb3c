"""Model classes of ``inventory``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    AccountNumberTypeDescriptionDto, AttachmentDto, AttributeIdValueDto, AttributeLineUpdateDto,
    BooleanActiveIdDescription, ClassAttributeDetailDto, ClassAttributeDto,
    ClassAttributeDtoAttributeType, IdDescription, IdName, IntegerInternalIdNumberName, MetadataDto,
    OperationDeleteInsertUpdate, SegmentUpdateDto,
)
from .inventory_and_warehouse import InventoryDtoType, ItemClassDto

__all__ = [
    "AccountNumberTypeDescriptionDto", "AttachmentDto", "AttributeIdValueDto",
    "AttributeLineUpdateDto", "BooleanActiveIdDescription", "ClassAttributeDetailDto",
    "ClassAttributeDto", "ClassAttributeDtoAttributeType", "CostPriceStatisticsDto",
    "IdDescription", "IdName", "IntegerInternalIdNumberName", "IntrastatDto", "IntrastatUpdateDto",
    "InventoryAccountInformationDto", "InventoryCrossReferenceDto",
    "InventoryCrossReferenceDtoAlternateType", "InventoryDto", "InventoryDtoStatus",
    "InventoryDtoType", "InventoryGetAllStatus", "InventoryUnitDto", "InventoryUpdateDto",
    "InventoryUpdateDtoStatus", "ItemClassDto", "MetadataDto", "OperationDeleteInsertUpdate",
    "PackagingDto", "PackagingUpdateDto", "SalesCategoryLineDto", "SegmentUpdateDto",
    "SupplierDetailsDto", "SupplierDetailsLineDto", "WarehouseDetailDto",
]


class CostPriceStatisticsDto(Model, kw_only=True, rename="camel"):
    """What units have cost."""
    last_cost: Decimal | None | UnsetType = UNSET
    """Cost before today."""
    average_cost: Decimal | None | UnsetType = UNSET
    """Average cost of a unit."""
    min_cost: Decimal | None | UnsetType = UNSET
    """Lowest cost of a unit."""
    max_cost: Decimal | None | UnsetType = UNSET
    """Highest cost of a unit."""


class IntrastatDto(Model, kw_only=True, rename="camel"):
    """What Intrastat reports need."""
    to_update = ToUpdate["IntrastatUpdateDto"]("IntrastatUpdateDto")
    c_n8: str | None | UnsetType = UNSET
    """Commodity code (combined nomenclature, 8 digits)."""
    country_of_origin: str | None | UnsetType = UNSET
    """Country in which the item was made."""
    supplementary_measure_unit: str | None | UnsetType = UNSET
    """Second unit that Intrastat asks for."""


class IntrastatUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an intrastat."""
    __wrapped__ = AllBut()
    c_n8: str | None | UnsetType = UNSET
    """Commodity code (combined nomenclature, 8 digits)."""
    country_of_origin: str | None | UnsetType = UNSET
    """Country in which the item was made."""
    supplementary_measure_unit: str | None | UnsetType = UNSET
    """Second unit that Intrastat asks for."""


class InventoryAccountInformationDto(Model, kw_only=True, rename="camel"):
    """Accounts that postings of the item use."""
    expense_accrual_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    inventory_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    cogs_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_non_taxable_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_eu_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_import_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    cogs_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    sales_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_non_taxable_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_eu_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_export_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET


class InventoryCrossReferenceDto(Model, kw_only=True, rename="camel"):
    """A cross reference, as the API returns it."""
    alternate_type: InventoryCrossReferenceDtoAlternateType | None | UnsetType = UNSET
    """Whose number it is: bar code, customer, supplier or general."""
    b_account: IntegerInternalIdNumberName | None | UnsetType = UNSET
    alternate_id: str | None | UnsetType = msgspec.field(name="alternateID", default=UNSET)
    """Number by which others know the item."""
    description: str | None | UnsetType = UNSET
    """What the cross reference is called."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    timestamp: str | None | UnsetType = UNSET
    """Version of the cross reference."""


class InventoryCrossReferenceDtoAlternateType(OpenStr):
    """Known values of ``InventoryCrossReferenceDto.alternate_type``."""
    CPN = "CPN"
    VPN = "VPN"
    GLOBAL = "Global"
    BARCODE = "Barcode"


class InventoryDto(Model, kw_only=True, rename="camel"):
    """An item, as the API returns it."""
    to_update = ToUpdate["InventoryUpdateDto"]("InventoryUpdateDto")
    inventory_id: int | None | UnsetType = UNSET
    """Id of the item."""
    inventory_number: str | None | UnsetType = UNSET
    """Number of the item."""
    status: InventoryDtoStatus | None | UnsetType = UNSET
    """Where the item stands."""
    type: InventoryDtoType | None | UnsetType = UNSET
    """Kind of the item."""
    description: str | None | UnsetType = UNSET
    """What the item is called."""
    body: str | None | UnsetType = UNSET
    """Long text on the item."""
    item_class: ItemClassDto | None | UnsetType = UNSET
    posting_class: IdDescription | None | UnsetType = UNSET
    vat_code: IdDescription | None | UnsetType = UNSET
    lot_serial_class: IdDescription | None | UnsetType = UNSET
    default_price: Decimal | None | UnsetType = UNSET
    """Price where no price list says otherwise."""
    pending_cost: Decimal | None | UnsetType = UNSET
    """Cost from the pending date on."""
    pending_cost_date: DateTime | None | UnsetType = UNSET
    """Day from which the pending cost holds. Zone: Europe/Oslo."""
    current_cost: Decimal | None | UnsetType = UNSET
    """Cost today."""
    effective_date: DateTime | None | UnsetType = UNSET
    """First day on which the item is valid. Zone: Europe/Oslo."""
    last_cost: Decimal | None | UnsetType = UNSET
    """Cost before today."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the item last changed, set by the API. Zone: Europe/Oslo."""
    base_unit: str | None | UnsetType = UNSET
    """Unit in which stock is kept."""
    sales_unit: str | None | UnsetType = UNSET
    """Unit in which the item is sold."""
    purchase_unit: str | None | UnsetType = UNSET
    """Unit in which the item is bought."""
    stock_item: bool | None | UnsetType = UNSET
    """Whether stock is kept of the item."""
    kit_item: bool | None | UnsetType = UNSET
    """Whether the item is a kit."""
    account_information: InventoryAccountInformationDto | None | UnsetType = UNSET
    cost_price_statistics: CostPriceStatisticsDto | None | UnsetType = UNSET
    cross_references: list[InventoryCrossReferenceDto] | None | UnsetType = UNSET
    """Numbers by which others know the item."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the item; read one through the attachment resource."""
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the item asks for."""
    warehouse_details: list[WarehouseDetailDto] | None | UnsetType = UNSET
    """Warehouse details of the item."""
    inventory_units: list[InventoryUnitDto] | None | UnsetType = UNSET
    """Conversions between units."""
    default_warehouse: IdDescription | None | UnsetType = UNSET
    default_issue_from: IdDescription | None | UnsetType = UNSET
    default_receipt_to: IdDescription | None | UnsetType = UNSET
    supplier_details: list[SupplierDetailsLineDto] | None | UnsetType = UNSET
    """Suppliers of the item."""
    sales_categories: list[SalesCategoryLineDto] | None | UnsetType = UNSET
    """Categories under which the item is sold."""
    packaging: PackagingDto | None | UnsetType = UNSET
    intrastat: IntrastatDto | None | UnsetType = UNSET
    recommended_price: Decimal | None | UnsetType = UNSET
    """Price that the maker recommends."""
    price_manager_id: UUID | None | UnsetType = msgspec.field(name="priceManagerID", default=UNSET)
    """Id of the price manager."""
    price_manager: IdName | None | UnsetType = UNSET
    price_class: IdDescription | None | UnsetType = UNSET
    price_workgroup_id: int | None | UnsetType = msgspec.field(name="priceWorkgroupID", default=UNSET)
    """Id of the price workgroup."""
    price_class_id: str | None | UnsetType = msgspec.field(name="priceClassID", default=UNSET)
    """Price class."""
    note: str | None | UnsetType = UNSET
    """Free note on the item."""
    timestamp: str | None | UnsetType = UNSET
    """Version of the item."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the item; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class InventoryDtoStatus(OpenStr):
    """Known values of ``InventoryDto.status`` and 1 more place."""
    ACTIVE = "Active"
    NO_SALES = "NoSales"
    NO_PURCHASES = "NoPurchases"
    NO_REQUEST = "NoRequest"
    INACTIVE = "Inactive"
    MARKED_FOR_DELETION = "MarkedForDeletion"
    UNKNOWN = "Unknown"


class InventoryGetAllStatus(OpenStr):
    """Known values of ``inventory.get_all(status)``."""
    ACTIVE = "Active"
    NO_SALES = "NoSales"
    NO_PURCHASES = "NoPurchases"
    NO_REQUEST = "NoRequest"
    INACTIVE = "Inactive"
    MARKED_FOR_DELETION = "MarkedForDeletion"


class InventoryUnitDto(Model, kw_only=True, rename="camel"):
    """A unit, as the API returns it."""
    unit_type: int | None | UnsetType = UNSET
    """Type of the unit."""
    item_class: ItemClassDto | None | UnsetType = UNSET
    inventory_id: int | None | UnsetType = msgspec.field(name="inventoryID", default=UNSET)
    """Id of the item."""
    to_unit: str | None | UnsetType = UNSET
    """Unit to convert to."""
    sample_to_unit: str | None | UnsetType = UNSET
    """Example of the conversion."""
    from_unit: str | None | UnsetType = UNSET
    """Unit to convert from."""
    unit_mult_div: str | None | UnsetType = UNSET
    """Whether to multiply or to divide by the rate."""
    unit_rate: Decimal | None | UnsetType = UNSET
    """How many of one unit make the other."""
    price_adjustment_multiplier: Decimal | None | UnsetType = UNSET
    """Factor on the price in this unit."""
    record_id: int | None | UnsetType = msgspec.field(name="recordID", default=UNSET)
    """Id of the record."""


class InventoryUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an item."""
    __wrapped__ = AllBut(
        "attribute_lines", "cogs_subaccount", "expense_subaccount", "intrastat", "packaging",
        "sales_subaccount", "supplier_details",
    )
    inventory_number: str | None | UnsetType = UNSET
    """Number of the item, any characters allowed. The top of the screen › Inventory ID."""
    status: Plain[InventoryDtoStatus] | None | UnsetType = UNSET
    type: Plain[InventoryDtoType] | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    body: str | None | UnsetType = UNSET
    item_class: str | None | UnsetType = UNSET
    """Class that the item takes its defaults from."""
    posting_class: str | None | UnsetType = UNSET
    """Class that says which accounts stock is posted to."""
    vat_code: str | None | UnsetType = UNSET
    """VAT code."""
    default_price: Decimal | None | UnsetType = UNSET
    """Price where no price list says otherwise."""
    base_unit: str | None | UnsetType = UNSET
    sales_unit: str | None | UnsetType = UNSET
    purchase_unit: str | None | UnsetType = UNSET
    expense_accrual_account: str | None | UnsetType = UNSET
    """Expense accrual account, by number."""
    inventory_account: str | None | UnsetType = UNSET
    """Inventory account, by number."""
    expense_account: str | None | UnsetType = UNSET
    """Expense account, by number."""
    cogs_account: str | None | UnsetType = UNSET
    """Account for the cost of goods sold."""
    expense_non_taxable_account: str | None | UnsetType = UNSET
    expense_eu_account: str | None | UnsetType = UNSET
    expense_import_account: str | None | UnsetType = UNSET
    expense_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount for expenses."""
    cogs_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount for the cost of goods sold."""
    sales_account: str | None | UnsetType = UNSET
    sales_non_taxable_account: str | None | UnsetType = UNSET
    sales_eu_account: str | None | UnsetType = UNSET
    sales_export_account: str | None | UnsetType = UNSET
    sales_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Sales subaccount of the item."""
    attribute_lines: list[AttributeLineUpdateDto] | None | UnsetType = UNSET
    """Attributes to set, one a line."""
    packaging: PackagingUpdateDto | None | UnsetType = UNSET
    supplier_details: list[SupplierDetailsDto] | None | UnsetType = UNSET
    """Suppliers of the item."""
    intrastat: IntrastatUpdateDto | None | UnsetType = UNSET
    default_warehouse: str | None | UnsetType = UNSET
    """Default warehouse of the item."""
    default_issue_from: str | None | UnsetType = UNSET
    """Location that stock is taken from unless another is given."""
    default_receipt_to: str | None | UnsetType = UNSET
    """Location that stock is put to unless another is given."""
    kit_item: bool | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET


class PackagingDto(Model, kw_only=True, rename="camel"):
    """How the item is packed."""
    to_update = ToUpdate["PackagingUpdateDto"]("PackagingUpdateDto")
    base_item_weight: Decimal | None | UnsetType = UNSET
    """Weight of one base unit."""
    weight_uom: str | None | UnsetType = msgspec.field(name="weightUOM", default=UNSET)
    """Weight unit of measure of the packaging."""
    base_item_volume: Decimal | None | UnsetType = UNSET
    """Volume of one base unit."""
    volume_uom: str | None | UnsetType = msgspec.field(name="volumeUOM", default=UNSET)
    """Volume unit of measure of the packaging."""


class PackagingUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a packaging."""
    __wrapped__ = AllBut()
    base_item_weight: Decimal | None | UnsetType = UNSET
    """Weight of one base unit."""
    weight_uom: str | None | UnsetType = msgspec.field(name="weightUOM", default=UNSET)
    """Weight unit of measure of the packaging."""
    base_item_volume: Decimal | None | UnsetType = UNSET
    """Volume of one base unit."""
    volume_uom: str | None | UnsetType = msgspec.field(name="volumeUOM", default=UNSET)
    """Volume unit of measure of the packaging."""


class SalesCategoryLineDto(Model, kw_only=True, rename="camel"):
    """A sales category line, as the API returns it."""
    category_id: int | None | UnsetType = UNSET
    """Id of the category."""
    description: str | None | UnsetType = UNSET
    """What the sales category line is called."""


class SupplierDetailsDto(Model, kw_only=True, rename="camel"):
    """A supplier detail, as the API returns it."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    active: bool | None | UnsetType = UNSET
    default: bool | None | UnsetType = UNSET
    supplier_id: str | None | UnsetType = msgspec.field(name="supplierID", default=UNSET)
    location: str | None | UnsetType = UNSET
    purchase_unit: str | None | UnsetType = UNSET
    supplier_item_id: str | None | UnsetType = msgspec.field(name="supplierItemID", default=UNSET)
    override: bool | None | UnsetType = UNSET
    shipment_lead_time: int | None | UnsetType = UNSET
    min_order_freq: int | None | UnsetType = UNSET
    min_order_qty: Decimal | None | UnsetType = UNSET
    max_order_qty: Decimal | None | UnsetType = UNSET
    lot_size: Decimal | None | UnsetType = UNSET
    eoq: Decimal | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = msgspec.field(name="currencyID", default=UNSET)


class SupplierDetailsLineDto(Model, kw_only=True, rename="camel"):
    """A supplier details line, as the API returns it."""
    active: bool | None | UnsetType = UNSET
    """Whether the supplier details line can be used."""
    default: bool | None | UnsetType = UNSET
    """Whether the supplier details line is the default."""
    supplier_id: str | None | UnsetType = UNSET
    """Number of the supplier."""
    supplier_name: str | None | UnsetType = UNSET
    """Name of the supplier."""
    location: str | None | UnsetType = UNSET
    """Location, by number."""
    warehouse: str | None | UnsetType = UNSET
    """Warehouse, by number."""
    purchase_unit: str | None | UnsetType = UNSET
    """Unit in which the item is bought."""
    supplier_item_id: str | None | UnsetType = UNSET
    """Id of the supplier item."""
    shipment_lead_time: int | None | UnsetType = UNSET
    """Days that goods are under way."""
    lead_time: int | None | UnsetType = UNSET
    """Days from order to delivery."""
    min_order_freq: int | None | UnsetType = UNSET
    """Days between two orders at least."""
    min_order_qty: Decimal | None | UnsetType = UNSET
    """Least that can be ordered."""
    max_order_qty: Decimal | None | UnsetType = UNSET
    """Most that can be ordered."""
    lot_size: Decimal | None | UnsetType = UNSET
    """Quantity by which orders grow."""
    eoq: Decimal | None | UnsetType = UNSET
    """Economic order quantity."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    last_supplier_price: Decimal | None | UnsetType = UNSET
    """Last supplier price."""
    override: bool | None | UnsetType = UNSET
    """Whether to override what is inherited."""


class WarehouseDetailDto(Model, kw_only=True, rename="camel"):
    """A warehouse detail, as the API returns it."""
    is_default: bool | None | UnsetType = UNSET
    """Whether the warehouse detail is the default."""
    warehouse: str | None | UnsetType = UNSET
    """Warehouse, by number."""
    quantity_on_hand: Decimal | None | UnsetType = UNSET
    """Quantity in the warehouse."""
    available: Decimal | None | UnsetType = UNSET
    """Quantity that can be promised."""
    available_for_shipment: Decimal | None | UnsetType = UNSET
    """Quantity that can be shipped."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the warehouse detail last changed, set by the API. Zone: Europe/Oslo."""


InventoryUpdateDtoStatus: TypeAlias = InventoryDtoStatus
