"""Model classes of ``kit_specifications``; written by erpgen, not by hand."""

from __future__ import annotations

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, Plain, ToUpdate, UNSET, UnsetType
from .common import MetadataDto, OperationDeleteInsertUpdate

__all__ = [
    "BasePaginationDtoOfKitSpecificationDto", "KitSpecificationDto",
    "KitSpecificationNonStockComponentDto", "KitSpecificationNonStockComponentsUpdateDto",
    "KitSpecificationStockComponentsDto", "KitSpecificationStockComponentsUpdateDto",
    "KitSpecificationUpdateDto", "MetadataDto", "OperationDeleteInsertUpdate",
]


class BasePaginationDtoOfKitSpecificationDto(Model, kw_only=True, rename="camel"):
    """One page of a list, with the total."""
    page_number: int | None | UnsetType = UNSET
    """The page this is, counted from 1."""
    page_size: int | None | UnsetType = UNSET
    """How many elements a page holds."""
    total_count: int | None | UnsetType = UNSET
    """How many elements match in all, whatever the page."""
    records: list[KitSpecificationDto] | None | UnsetType = UNSET
    """The elements of this page."""


class KitSpecificationDto(Model, kw_only=True, rename="camel"):
    """A kit specification, as the API returns it."""
    to_update = ToUpdate["KitSpecificationUpdateDto"]("KitSpecificationUpdateDto")
    kit_inventory_id: str | None | UnsetType = msgspec.field(name="kitInventoryID", default=UNSET)
    """Number of the kit."""
    revision: str | None | UnsetType = UNSET
    """Revision of the kit specification."""
    description: str | None | UnsetType = UNSET
    """What the kit specification is called."""
    is_active: bool | None | UnsetType = UNSET
    """Whether the kit specification can be used."""
    allow_component_addition: bool | None | UnsetType = UNSET
    """Whether an assembly may use further components."""
    is_non_stock: bool | None | UnsetType = UNSET
    """Whether the kit is a non-stock item."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the kit specification was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the kit specification last changed, set by the API. Zone: Europe/Oslo."""
    stock_component_lines: list[KitSpecificationStockComponentsDto] | None | UnsetType = UNSET
    """Components of which stock is kept."""
    non_stock_component_lines: list[KitSpecificationNonStockComponentDto] | None | UnsetType = UNSET
    """Components of which no stock is kept."""
    timestamp: str | None | UnsetType = UNSET
    """Version of the kit specification."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the kit specification; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class KitSpecificationNonStockComponentDto(Model, kw_only=True, rename="camel"):
    """A kit specification non stock component, as the API returns it."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the kit specification non stock component."""
    component_id: str | None | UnsetType = msgspec.field(name="componentID", default=UNSET)
    """Number of the component."""
    component_qty: Decimal | None | UnsetType = UNSET
    """Quantity of the component in one kit."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    allow_component_qty_variance: bool | None | UnsetType = UNSET
    """Whether an assembly may use another quantity."""
    min_component_qty: Decimal | None | UnsetType = UNSET
    """Minimum component quantity."""
    max_component_qty: Decimal | None | UnsetType = UNSET
    """Maximum component quantity."""
    description: str | None | UnsetType = UNSET
    """What the kit specification non stock component is called."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the kit specification non stock component; empty when nothing
    went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class KitSpecificationNonStockComponentsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a kit specification non stock components."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    comp_inventory_id: str | None | UnsetType = msgspec.field(name="compInventoryID", default=UNSET)
    dflt_comp_qty: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    allow_qty_variation: bool | None | UnsetType = UNSET
    min_comp_qty: Decimal | None | UnsetType = UNSET
    max_comp_qty: Decimal | None | UnsetType = UNSET


class KitSpecificationStockComponentsDto(Model, kw_only=True, rename="camel"):
    """A kit specification stock components, as the API returns it."""
    to_update = ToUpdate["KitSpecificationStockComponentsUpdateDto"]("KitSpecificationStockComponentsUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the kit specification stock components."""
    component_id: str | None | UnsetType = msgspec.field(name="componentID", default=UNSET)
    """Number of the component."""
    component_qty: Decimal | None | UnsetType = UNSET
    """Quantity of the component in one kit."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    allow_component_qty_variance: bool | None | UnsetType = UNSET
    """Whether an assembly may use another quantity."""
    min_component_qty: Decimal | None | UnsetType = UNSET
    """Minimum component quantity."""
    max_component_qty: Decimal | None | UnsetType = UNSET
    """Maximum component quantity."""
    disassembly_coeff: Decimal | None | UnsetType = UNSET
    """Share of the component that taking a kit apart gives back."""
    allow_component_substitution: bool | None | UnsetType = UNSET
    """Whether an assembly may use another component."""
    description: str | None | UnsetType = UNSET
    """What the kit specification stock components is called."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the kit specification stock components; empty when nothing went
    wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class KitSpecificationStockComponentsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a kit specification stock components."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    comp_inventory_id: str | None | UnsetType = msgspec.field(name="compInventoryID", default=UNSET)
    dflt_comp_qty: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    allow_qty_variation: bool | None | UnsetType = UNSET
    min_comp_qty: Decimal | None | UnsetType = UNSET
    max_comp_qty: Decimal | None | UnsetType = UNSET
    disassembly_coeff: Decimal | None | UnsetType = UNSET
    allow_substitution: bool | None | UnsetType = UNSET


class KitSpecificationUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a kit specification."""
    __wrapped__ = AllBut("non_stock_component_lines", "operation", "stock_component_lines")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    kit_inventory_id: str | None | UnsetType = msgspec.field(name="kitInventoryID", default=UNSET)
    revision_id: str | None | UnsetType = msgspec.field(name="revisionID", default=UNSET)
    descr: str | None | UnsetType = UNSET
    is_active: bool | None | UnsetType = UNSET
    allow_comp_addition: bool | None | UnsetType = UNSET
    is_non_stock: bool | None | UnsetType = UNSET
    stock_component_lines: list[KitSpecificationStockComponentsUpdateDto] | None | UnsetType = UNSET
    """Components of which stock is kept."""
    non_stock_component_lines: list[KitSpecificationNonStockComponentsUpdateDto] | None | UnsetType = UNSET
    """Components of which no stock is kept."""
