"""Operations of ``loan_controller``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Body, CallOptions, Operation
from ..models.loan_controller import Loan, LoanControllerLendUsingPostBody

__all__ = ["AsyncLoanControllerResource", "LoanControllerResource"]

_LEND_USING_POST: Operation[Loan] = Operation("lendUsingPOST", "POST", "/loans", "loan_controller",
    "lend_using_post",
    body=Body("form", media_type="application/x-www-form-urlencoded", required=True,
        type=LoanControllerLendUsingPostBody), answers={"200": Answer("json", Loan)})


class LoanControllerResource(SyncResource):
    """Operations of loan-controller."""

    def lend_using_post(self, body: LoanControllerLendUsingPostBody,
            **options: Unpack[CallOptions]) -> Loan:
        """Lend a book.

        Args:
            body: Body of ``loan_controller.lend_using_post``.

        Returns: Lent. Raises: ApiError. Wire: ``POST /loans``"""
        return self._invoke(_LEND_USING_POST, {}, options, body)


class AsyncLoanControllerResource(AsyncResource):
    """Operations of loan-controller."""

    async def lend_using_post(self, body: LoanControllerLendUsingPostBody,
            **options: Unpack[CallOptions]) -> Loan:
        """Lend a book; see :meth:`LoanControllerResource.lend_using_post`."""
        return await self._invoke(_LEND_USING_POST, {}, options, body)
