"""Operations of ``customer_credit_note_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, NumberSeries, Operation, PathParameter
from ..models.customer_credit_note import CustomerCreditNoteDto
from ..models.customer_credit_note_and_customer_credit_note_v2 import CustomerCreditNoteUpdateDto

__all__ = ["AsyncCustomerCreditNoteV2Resource", "CustomerCreditNoteV2Resource"]

_CREATE: Operation[CustomerCreditNoteDto] = Operation("CustomerCreditNoteV2_Create", "POST",
    "/v2/customerCreditNote", "customer_credit_note_v2", "create",
    body=Body("json", required=True, type=CustomerCreditNoteUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"201": Answer("empty")}, background=True,
    created="/v1/customerCreditNote/{creditNoteNumber}", created_type=CustomerCreditNoteDto,
    created_parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"))


class CustomerCreditNoteV2Resource(SyncResource):
    """Operations of CustomerCreditNoteV2."""

    def create(self, body: CustomerCreditNoteUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CustomerCreditNoteDto]:
        """Make a new credit note

        Location ends in the key of the new credit note. Set `overrideNumberSeries` to choose the
        number yourself. Screen: AR301000.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v2/customerCreditNote``"""
        return self._create(_CREATE, locals(), options, body)


class AsyncCustomerCreditNoteV2Resource(AsyncResource):
    """Operations of CustomerCreditNoteV2."""

    async def create(self, body: CustomerCreditNoteUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerCreditNoteDto]:
        """Make a new credit note; see :meth:`CustomerCreditNoteV2Resource.create`."""
        return await self._create(_CREATE, locals(), options, body)
