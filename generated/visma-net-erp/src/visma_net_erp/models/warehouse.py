"""Model classes of ``warehouse``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    ClassAttributeDetailDto, ClassAttributeDto, ClassAttributeDtoAttributeType, CountryDto,
    IdDescription, IdName, MetadataDto, NumberDescription, NumberName,
)
from .inventory_and_warehouse import InventoryDtoType, ItemClassDto

__all__ = [
    "ClassAttributeDetailDto", "ClassAttributeDto", "ClassAttributeDtoAttributeType", "CountryDto",
    "IdDescription", "IdName", "InventoryDtoType", "ItemClassDto", "MetadataDto",
    "NumberDescription", "NumberName", "WarehouseAddressDto", "WarehouseContactDto", "WarehouseDto",
    "WarehouseDtoAvgDefaultCost", "WarehouseDtoFifoDefaultCost", "WarehouseDtoLocationEntry",
    "WarehouseLocationDto", "WarehouseLocationDtoPrimaryItemValid", "WarehouseLocationUpdateDto",
    "WarehouseLocationUpdateDtoPrimaryItemValid",
]


class WarehouseAddressDto(Model, kw_only=True, rename="camel"):
    """Address."""
    address_id: int | None | UnsetType = UNSET
    """Id of the address."""
    address_type: str | None | UnsetType = UNSET
    """What the address is for."""
    validated: bool | None | UnsetType = UNSET
    """Whether the address was checked."""
    address_line1: str | None | UnsetType = UNSET
    """First line of the address."""
    address_line2: str | None | UnsetType = UNSET
    """Second line of the address."""
    city: str | None | UnsetType = UNSET
    """Town or city."""
    country: CountryDto | None | UnsetType = UNSET
    county: IdName | None | UnsetType = UNSET
    postal_code: str | None | UnsetType = UNSET
    """Postal code."""


class WarehouseContactDto(Model, kw_only=True, rename="camel"):
    """Contact."""
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""
    company_name: str | None | UnsetType = UNSET
    """Company the person works for."""
    attention: str | None | UnsetType = UNSET
    """Person the letter is meant for."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    web: str | None | UnsetType = UNSET
    """Web page."""
    phone1: str | None | UnsetType = UNSET
    """First phone number."""
    phone2: str | None | UnsetType = UNSET
    """Second phone number."""
    fax: str | None | UnsetType = UNSET
    """Fax number."""


class WarehouseDto(Model, kw_only=True, rename="camel"):
    """A warehouse, as the API returns it."""
    warehouse_id: str | None | UnsetType = msgspec.field(name="warehouseID", default=UNSET)
    """Number of the warehouse."""
    branch: NumberName | None | UnsetType = UNSET
    replenishment_class: IdDescription | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    """Whether the warehouse can be used."""
    lock_site_pi_count_entry: bool | None | UnsetType = msgspec.field(name="lockSitePICountEntry", default=UNSET)
    """Whether the warehouse is locked while stock is counted."""
    description: str | None | UnsetType = UNSET
    """What the warehouse is called."""
    location_entry: WarehouseDtoLocationEntry | None | UnsetType = UNSET
    """Whether locations are entered by hand or scanned."""
    avg_default_cost: WarehouseDtoAvgDefaultCost | None | UnsetType = UNSET
    """Cost used when the average is unknown."""
    fifo_default_cost: WarehouseDtoAvgDefaultCost | None | UnsetType = UNSET
    """Cost used when first-in-first-out has none."""
    receipt_location: IdDescription | None | UnsetType = UNSET
    ship_location: IdDescription | None | UnsetType = UNSET
    return_location: IdDescription | None | UnsetType = UNSET
    drop_ship_location: IdDescription | None | UnsetType = UNSET
    contact: WarehouseContactDto | None | UnsetType = UNSET
    address: WarehouseAddressDto | None | UnsetType = UNSET
    locations: list[WarehouseLocationDto] | None | UnsetType = UNSET
    """Locations of the warehouse."""
    timestamp: str | None | UnsetType = UNSET
    """Version of the warehouse."""


class WarehouseDtoAvgDefaultCost(OpenStr):
    """Known values of ``WarehouseDto.avg_default_cost`` and 1 more place."""
    AVERAGE_COST = "AverageCost"
    LAST_COST = "LastCost"


class WarehouseDtoLocationEntry(OpenStr):
    """Known values of ``WarehouseDto.location_entry``."""
    VALIDATE = "Validate"
    WARN = "Warn"
    NO_VALIDATE = "NoValidate"


class WarehouseLocationDto(Model, kw_only=True, rename="camel"):
    """A warehouse location, as the API returns it."""
    to_update = ToUpdate["WarehouseLocationUpdateDto"]("WarehouseLocationUpdateDto")
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""
    description: str | None | UnsetType = UNSET
    """What the warehouse location is called."""
    active: bool | None | UnsetType = UNSET
    """Whether the warehouse location can be used."""
    incl_qty_avail: bool | None | UnsetType = UNSET
    """Whether stock here counts as available."""
    is_costed: bool | None | UnsetType = UNSET
    """Whether stock here has a cost."""
    sales_valid: bool | None | UnsetType = UNSET
    """Whether goods may be sold from here."""
    receipts_valid: bool | None | UnsetType = UNSET
    """Whether goods may be received here."""
    transfers_valid: bool | None | UnsetType = UNSET
    """Whether goods may be moved from here."""
    assembly_valid: bool | None | UnsetType = UNSET
    """Whether kits may be assembled here."""
    primary_item_valid: WarehouseLocationDtoPrimaryItemValid | None | UnsetType = UNSET
    """Whether other items may lie here."""
    primary_item: NumberDescription | None | UnsetType = UNSET
    primary_item_class: ItemClassDto | None | UnsetType = UNSET
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET


class WarehouseLocationDtoPrimaryItemValid(OpenStr):
    """Known values of ``WarehouseLocationDto.primary_item_valid`` and 1 more place."""
    PRIMARY_NOTHING = "PrimaryNothing"
    PRIMARY_ITEM_WARNING = "PrimaryItemWarning"
    PRIMARY_ITEM_ERROR = "PrimaryItemError"
    PRIMARY_ITEM_CLASS_WARNING = "PrimaryItemClassWarning"
    PRIMARY_ITEM_CLASS_ERROR = "PrimaryItemClassError"


class WarehouseLocationUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a warehouse location."""
    __wrapped__ = AllBut()
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""
    description: str | None | UnsetType = UNSET
    """What the warehouse location is called."""
    active: bool | None | UnsetType = UNSET
    """Whether the warehouse location can be used."""
    incl_qty_avail: bool | None | UnsetType = UNSET
    """Whether stock here counts as available."""
    is_costed: bool | None | UnsetType = UNSET
    """Whether stock here has a cost."""
    sales_valid: bool | None | UnsetType = UNSET
    """Whether goods may be sold from here."""
    receipts_valid: bool | None | UnsetType = UNSET
    """Whether goods may be received here."""
    transfers_valid: bool | None | UnsetType = UNSET
    """Whether goods may be moved from here."""
    assembly_valid: bool | None | UnsetType = UNSET
    """Whether kits may be assembled here."""
    pick_priority: int | None | UnsetType = UNSET
    """Order in which locations are picked from, lowest first."""
    primary_item_valid: Plain[WarehouseLocationDtoPrimaryItemValid] | None | UnsetType = UNSET
    """Whether other items may lie here."""
    primary_item_id: str | None | UnsetType = UNSET
    """Id of the primary item."""
    primary_item_class_id: str | None | UnsetType = UNSET
    """Id of the primary item class."""
    project_id: str | None | UnsetType = UNSET
    """Project, by number."""
    project_task_id: str | None | UnsetType = UNSET
    """Task within the project."""


WarehouseDtoFifoDefaultCost: TypeAlias = WarehouseDtoAvgDefaultCost
WarehouseLocationUpdateDtoPrimaryItemValid: TypeAlias = WarehouseLocationDtoPrimaryItemValid
