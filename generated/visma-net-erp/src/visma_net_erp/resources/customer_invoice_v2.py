"""Operations of ``customer_invoice_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, NumberSeries, Operation, PathParameter
from ..models.customer_and_customer_invoice import CustomerInvoiceDto
from ..models.customer_invoice_and_customer_invoice_v2 import CustomerInvoiceUpdateDto

__all__ = ["AsyncCustomerInvoiceV2Resource", "CustomerInvoiceV2Resource"]

_CREATE: Operation[CustomerInvoiceDto] = Operation("CustomerInvoiceV2_Create", "POST",
    "/v2/customerinvoice", "customer_invoice_v2", "create",
    body=Body("json", required=True, type=CustomerInvoiceUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/customerinvoice/{invoiceNumber}", created_type=CustomerInvoiceDto,
    created_parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"))


class CustomerInvoiceV2Resource(SyncResource):
    """Operations of CustomerInvoiceV2."""

    def create(self, body: CustomerInvoiceUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CustomerInvoiceDto]:
        """Make a new customer invoice

        Location ends in the key of the new customer invoice. Set `overrideNumberSeries` to choose
        the number yourself. Screen: AR301000.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v2/customerinvoice``"""
        return self._create(_CREATE, locals(), options, body)


class AsyncCustomerInvoiceV2Resource(AsyncResource):
    """Operations of CustomerInvoiceV2."""

    async def create(self, body: CustomerInvoiceUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerInvoiceDto]:
        """Make a new customer invoice; see :meth:`CustomerInvoiceV2Resource.create`."""
        return await self._create(_CREATE, locals(), options, body)
