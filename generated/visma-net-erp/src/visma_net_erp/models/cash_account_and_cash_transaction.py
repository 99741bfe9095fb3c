"""Model classes of ``cash_account_and_cash_transaction``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import OpenStr

__all__ = ["CashTransactionDtoDisbReceipt", "EntryTypeDtoDisableReceipt"]


class EntryTypeDtoDisableReceipt(OpenStr):
    """Known values of ``EntryTypeDto.disable_receipt`` and 1 more place."""
    DISBURSEMENT = "Disbursement"
    RECEIPT = "Receipt"


CashTransactionDtoDisbReceipt: TypeAlias = EntryTypeDtoDisableReceipt
