"""Operations of ``customer_debit_note_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, NumberSeries, Operation, PathParameter
from ..models.customer_debit_note import CustomerDebitNoteDto
from ..models.customer_debit_note_and_customer_debit_note_v2 import CustomerDebitNoteUpdateDto

__all__ = ["AsyncCustomerDebitNoteV2Resource", "CustomerDebitNoteV2Resource"]

_CREATE: Operation[CustomerDebitNoteDto] = Operation("CustomerDebitNoteV2_Create", "POST",
    "/v2/customerDebitNote", "customer_debit_note_v2", "create",
    body=Body("json", required=True, type=CustomerDebitNoteUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"201": Answer("empty")}, background=True,
    created="/v1/customerDebitNote/{debitNoteNumber}", created_type=CustomerDebitNoteDto,
    created_parameters=(PathParameter("debit_note_number", "debitNoteNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"))


class CustomerDebitNoteV2Resource(SyncResource):
    """Operations of CustomerDebitNoteV2."""

    def create(self, body: CustomerDebitNoteUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CustomerDebitNoteDto]:
        """Make a new debit note

        Location ends in the key of the new debit note. Set `overrideNumberSeries` to choose the
        number yourself. Screen: AR301000.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v2/customerDebitNote``"""
        return self._create(_CREATE, locals(), options, body)


class AsyncCustomerDebitNoteV2Resource(AsyncResource):
    """Operations of CustomerDebitNoteV2."""

    async def create(self, body: CustomerDebitNoteUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerDebitNoteDto]:
        """Make a new debit note; see :meth:`CustomerDebitNoteV2Resource.create`."""
        return await self._create(_CREATE, locals(), options, body)
