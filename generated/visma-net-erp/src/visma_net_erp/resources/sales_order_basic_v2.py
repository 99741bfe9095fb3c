"""Operations of ``sales_order_basic_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, NumberSeries, Operation, PathParameter
from ..models.sales_order_basic import SalesOrderBasicDto
from ..models.sales_order_basic_and_sales_order_basic_v2 import SalesOrderBasicUpdateDto

__all__ = ["AsyncSalesOrderBasicV2Resource", "SalesOrderBasicV2Resource"]

_CREATE: Operation[SalesOrderBasicDto] = Operation("SalesOrderBasicV2_Post", "POST",
    "/v2/salesorderbasic", "sales_order_basic_v2", "create",
    body=Body("json", required=True, type=SalesOrderBasicUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/salesorderbasic/{orderNbr}",
    created_type=SalesOrderBasicDto,
    created_parameters=(PathParameter("order_nbr", "orderNbr", key=True),),
    number_series=NumberSeries("override_number_series", "order_number"))


class SalesOrderBasicV2Resource(SyncResource):
    """Operations of SalesOrderBasicV2."""

    def create(self, body: SalesOrderBasicUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[SalesOrderBasicDto]:
        """Make a new sales order

        Location ends in the key of the new sales order. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v2/salesorderbasic``"""
        return self._create(_CREATE, locals(), options, body)


class AsyncSalesOrderBasicV2Resource(AsyncResource):
    """Operations of SalesOrderBasicV2."""

    async def create(self, body: SalesOrderBasicUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[SalesOrderBasicDto]:
        """Make a new sales order; see :meth:`SalesOrderBasicV2Resource.create`."""
        return await self._create(_CREATE, locals(), options, body)
