"""Model classes of ``inventory_and_warehouse``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import Model, OpenStr, UNSET, UnsetType
from .common import ClassAttributeDto

__all__ = ["InventoryDtoType", "InventoryUpdateDtoType", "ItemClassDto", "ItemClassDtoType"]


class InventoryDtoType(OpenStr):
    """Known values of ``InventoryDto.type`` and 2 more places."""
    NON_STOCK_ITEM = "NonStockItem"
    LABOR_ITEM = "LaborItem"
    SERVICE_ITEM = "ServiceItem"
    CHARGE_ITEM = "ChargeItem"
    EXPENSE_ITEM = "ExpenseItem"
    FINISHED_GOOD_ITEM = "FinishedGoodItem"
    COMPONENT_PART_ITEM = "ComponentPartItem"
    SUBASSEMBLY_ITEM = "SubassemblyItem"


class ItemClassDto(Model, kw_only=True):
    """Answer of ``inventory.get_item_classes`` and 4 more places."""
    type: InventoryDtoType | None | UnsetType = UNSET
    """Kind of the item class."""
    attributes: list[ClassAttributeDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the item class asks for."""
    id: str | None | UnsetType = UNSET
    """Id of the item class."""
    description: str | None | UnsetType = UNSET
    """What the item class is called."""


InventoryUpdateDtoType: TypeAlias = InventoryDtoType
ItemClassDtoType: TypeAlias = InventoryDtoType
