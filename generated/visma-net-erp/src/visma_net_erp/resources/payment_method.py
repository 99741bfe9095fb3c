"""Operations of ``payment_method``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.payment_method import PaymentMethodDto

__all__ = ["AsyncPaymentMethodResource", "PaymentMethodResource"]

_GET: Operation[PaymentMethodDto] = Operation("PaymentMethod_GetBypaymentMethodNumber", "GET",
    "/v1/paymentmethod/{paymentMethodNumber}", "payment_method", "get",
    parameters=(PathParameter("payment_method_number", "paymentMethodNumber", key=True),),
    answers={"200": Answer("json", PaymentMethodDto)}, background=True)
_GET_ALL: Operation[PaymentMethodDto] = Operation("PaymentMethod_GetAllPaymentMethod", "GET",
    "/v1/paymentmethod", "payment_method", "get_all",
    parameters=queries("greater_than_value", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[PaymentMethodDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0,
        item=PaymentMethodDto), background=True)


class PaymentMethodResource(SyncResource):
    """Operations of PaymentMethod."""

    def get(self, payment_method_number: str, **options: Unpack[CallOptions]) -> PaymentMethodDto:
        """Read a payment method

        Args:
            payment_method_number: Number of the payment method.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/paymentmethod/{paymentMethodNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[PaymentMethodDto]:
        """List payment methods

        Answers everything at once unless `numberToRead` says otherwise. Screen: CA204000.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/paymentmethod``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncPaymentMethodResource(AsyncResource):
    """Operations of PaymentMethod."""

    async def get(self, payment_method_number: str,
            **options: Unpack[CallOptions]) -> PaymentMethodDto:
        """Read a payment method; see :meth:`PaymentMethodResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[PaymentMethodDto]:
        """List payment methods; see :meth:`PaymentMethodResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
