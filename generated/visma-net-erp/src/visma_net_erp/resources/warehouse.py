"""Operations of ``warehouse``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Operation, PathParameter, queries
from ..models.warehouse import WarehouseDto, WarehouseLocationUpdateDto

__all__ = ["AsyncWarehouseResource", "WarehouseResource"]

_CREATE_LOCATION: Operation[dict[str, Any]] = Operation("Warehouse_PostBywarehouseID", "POST",
    "/v1/warehouse/{warehouseID}/location", "warehouse", "create_location",
    parameters=(PathParameter("warehouse_id", "warehouseID", key=True),),
    body=Body("json", required=True, type=WarehouseLocationUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"200": Answer("json", dict[str, Any])},
    background=True)
_GET: Operation[WarehouseDto] = Operation("Warehouse_GetBywarehouseID", "GET",
    "/v1/warehouse/{warehouseID}", "warehouse", "get",
    parameters=(PathParameter("warehouse_id", "warehouseID", key=True),),
    answers={"200": Answer("json", WarehouseDto)}, background=True)
_GET_ALL: Operation[list[WarehouseDto]] = Operation("Warehouse_GetAll", "GET", "/v1/warehouse",
    "warehouse", "get_all", parameters=queries(active="active", branch="branch"),
    answers={"200": Answer("json", list[WarehouseDto])}, background=True)
_UPDATE_LOCATION: Operation[dict[str, Any]] = Operation("Warehouse_PutBywarehouseIDlocationID",
    "PUT", "/v1/warehouse/{warehouseID}/location/{locationID}", "warehouse", "update_location",
    parameters=(PathParameter("warehouse_id", "warehouseID", key=True),
        PathParameter("location_id", "locationID", key=True)),
    body=Body("json", required=True, type=WarehouseLocationUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"200": Answer("json", dict[str, Any])},
    background=True)


class WarehouseResource(SyncResource):
    """Operations of Warehouse."""

    def create_location(self, warehouse_id: str, body: WarehouseLocationUpdateDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Create a warehouse location

        Screen: IN204000.

        Args:
            warehouse_id: Number of the warehouse.
            body: The record to create.

        Returns: Done. Raises: ApiError. Wire: ``POST /v1/warehouse/{warehouseID}/location``"""
        return self._invoke(_CREATE_LOCATION, locals(), options, body)

    def get(self, warehouse_id: str, **options: Unpack[CallOptions]) -> WarehouseDto:
        """Read a warehouse

        Args:
            warehouse_id: Number of the warehouse.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/warehouse/{warehouseID}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, active: bool | None = None, branch: str | None = None,
            **options: Unpack[CallOptions]) -> list[WarehouseDto]:
        """List warehouses

        Answers everything at once. Screen: IN204000.

        Args:
            active: Only those in use, or only those that are not.
            branch: Only warehouses with this branch.

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/warehouse``"""
        return self._invoke(_GET_ALL, locals(), options)

    def update_location(self, warehouse_id: str, location_id: str, body: WarehouseLocationUpdateDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Change a location in a warehouse

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        Screen: IN204000.

        Args:
            warehouse_id: Number of the warehouse.
            location_id: Number of the location.
            body: What to set.

        Returns: Done. Raises: ApiError.
        Wire: ``PUT /v1/warehouse/{warehouseID}/location/{locationID}``"""
        return self._invoke(_UPDATE_LOCATION, locals(), options, body)


class AsyncWarehouseResource(AsyncResource):
    """Operations of Warehouse."""

    async def create_location(self, warehouse_id: str, body: WarehouseLocationUpdateDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Create a warehouse location; see :meth:`WarehouseResource.create_location`."""
        return await self._invoke(_CREATE_LOCATION, locals(), options, body)

    async def get(self, warehouse_id: str, **options: Unpack[CallOptions]) -> WarehouseDto:
        """Read a warehouse; see :meth:`WarehouseResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def get_all(self, *, active: bool | None = None, branch: str | None = None,
            **options: Unpack[CallOptions]) -> list[WarehouseDto]:
        """List warehouses; see :meth:`WarehouseResource.get_all`."""
        return await self._invoke(_GET_ALL, locals(), options)

    async def update_location(self, warehouse_id: str, location_id: str,
            body: WarehouseLocationUpdateDto, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Change a location in a warehouse; see :meth:`WarehouseResource.update_location`."""
        return await self._invoke(_UPDATE_LOCATION, locals(), options, body)
