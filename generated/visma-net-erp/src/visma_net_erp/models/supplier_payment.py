"""Model classes of ``supplier_payment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, IntegerInternalIdNumberName,
    LocationDescriptionDto, MetadataDto, OperationDeleteInsertUpdate, ReleasePaymentActionResultDto,
    SupplierInvoiceGetAllDocumentType,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "CurrencyDto",
    "IntegerInternalIdNumberName", "LocationDescriptionDto", "MetadataDto",
    "OperationDeleteInsertUpdate", "ReleasePaymentActionResultDto",
    "ReleaseSupplierPaymentActionDto", "ReleaseSupplierPaymentActionDtoType",
    "SupplierInvoiceGetAllDocumentType", "SupplierPaymentAdjustmentDto",
    "SupplierPaymentAdjustmentUpdateDto", "SupplierPaymentDto", "SupplierPaymentDtoStatus",
    "SupplierPaymentDtoType", "SupplierPaymentGetAllPaymentType", "SupplierPaymentGetAllStatus",
    "SupplierPaymentUpdateDto", "SupplierPaymentUpdateDtoType",
]


class CurrencyDto(Model, kw_only=True, rename="camel"):
    """Currency, as a three-letter ISO 4217 code."""
    id: str | None | UnsetType = UNSET
    """Id of the currency."""
    description: str | None | UnsetType = UNSET
    """What the currency is called."""
    symbol: str | None | UnsetType = UNSET
    """Symbol of the currency."""
    is_base_currency: bool | None | UnsetType = UNSET
    """Whether it is the company's own currency."""
    decimal_precision: int | None | UnsetType = UNSET
    """Digits after the decimal point."""
    is_used_for_accounting: bool | None | UnsetType = UNSET
    """Whether the currency is used in the books."""


class ReleaseSupplierPaymentActionDto(Model, kw_only=True):
    """What the action needs to know."""
    __wrapped__ = AllBut()
    type: Plain[SupplierPaymentDtoType] | None | UnsetType = UNSET


class SupplierPaymentAdjustmentDto(Model, kw_only=True, rename="camel"):
    """A supplier payment adjustment, as the API returns it."""
    to_update = ToUpdate["SupplierPaymentAdjustmentUpdateDto"]("SupplierPaymentAdjustmentUpdateDto")
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    batch_number: str | None | UnsetType = UNSET
    """Number of the journal batch."""
    doc_type: SupplierInvoiceGetAllDocumentType | None | UnsetType = UNSET
    """Kind of document."""
    invoice_ref_nbr: str | None | UnsetType = UNSET
    """Number of the invoice reference."""
    amount_paid: Decimal | None | UnsetType = UNSET
    """Amount that was applied."""
    cash_discount_taken: Decimal | None | UnsetType = UNSET
    """Cash discount that was taken."""
    withholding_tax: Decimal | None | UnsetType = UNSET
    """Tax that the payer keeps back."""
    application_period: str | None | UnsetType = UNSET
    """Financial period of the application."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the supplier payment adjustment. Zone: Europe/Oslo."""
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the supplier payment adjustment is due. Zone: Europe/Oslo."""
    cash_discount_date: DateTime | None | UnsetType = UNSET
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier payment adjustment."""
    cash_discount_balance: Decimal | None | UnsetType = UNSET
    """Cash discount that can still be taken."""
    description: str | None | UnsetType = UNSET
    """What the supplier payment adjustment is called."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    supplier_ref: str | None | UnsetType = UNSET
    """The supplier's own reference."""


class SupplierPaymentAdjustmentUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier payment adjustment."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    document_type: Plain[SupplierInvoiceGetAllDocumentType] | None | UnsetType = UNSET
    ref_nbr: str | None | UnsetType = UNSET
    amount_paid: Decimal | None | UnsetType = UNSET
    cash_discount_taken: Decimal | None | UnsetType = UNSET
    cross_rate: Decimal | None | UnsetType = UNSET


class SupplierPaymentDto(Model, kw_only=True, rename="camel"):
    """A supplier payment, as the API returns it."""
    to_update = ToUpdate["SupplierPaymentUpdateDto"]("SupplierPaymentUpdateDto")
    type: SupplierPaymentDtoType | None | UnsetType = UNSET
    """Kind of the supplier payment."""
    document_type: str | None | UnsetType = UNSET
    """Kind of document."""
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the supplier payment."""
    status: SupplierPaymentDtoStatus | None | UnsetType = UNSET
    """Where the supplier payment stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the supplier payment is on hold and cannot be released."""
    application_date: DateTime | None | UnsetType = UNSET
    """Day on which the payment was applied. Zone: Europe/Oslo."""
    application_period: str | None | UnsetType = UNSET
    """Financial period of the application."""
    payment_ref: str | None | UnsetType = UNSET
    """Reference of the payment."""
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    payment_method: str | None | UnsetType = UNSET
    """Payment method."""
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    currency: CurrencyDto | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the supplier payment is called."""
    payment_amount: Decimal | None | UnsetType = UNSET
    """Amount that was paid."""
    finance_charges: Decimal | None | UnsetType = UNSET
    """Charges for late payment."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier payment."""
    unapplied_balance: Decimal | None | UnsetType = UNSET
    """Amount not yet applied."""
    applied_amount: Decimal | None | UnsetType = UNSET
    """Amount that has been applied."""
    released: bool | None | UnsetType = UNSET
    """Whether the supplier payment has been released."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier payment last changed, set by the API. Zone: Europe/Oslo."""
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    payment_lines: list[SupplierPaymentAdjustmentDto] | None | UnsetType = UNSET
    """Documents that the payment is applied to."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the supplier payment; the ETag of a single read says the same."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the supplier payment; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SupplierPaymentDtoStatus(OpenStr):
    """Known values of ``supplier_payment.get_all(status)`` and 1 more place."""
    HOLD = "Hold"
    BALANCED = "Balanced"
    VOIDED = "Voided"
    SCHEDULED = "Scheduled"
    OPEN = "Open"
    CLOSED = "Closed"
    PRINTED = "Printed"
    PREBOOKED = "Prebooked"
    PENDING_APPROVAL = "PendingApproval"
    REJECTED = "Rejected"
    RESERVED = "Reserved"
    PENDING_PRINT = "PendingPrint"


class SupplierPaymentDtoType(OpenStr):
    """Known values of ``supplier_payment.get_all(payment_type)`` and 3 more places."""
    PAYMENT = "Payment"
    DEBIT_ADJ = "DebitAdj"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    VOID_PAYMENT = "VoidPayment"
    VOID_REFUND = "VoidRefund"


class SupplierPaymentUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier payment."""
    __wrapped__ = AllBut("payment_lines")
    type: Plain[SupplierPaymentDtoType] | None | UnsetType = UNSET
    """Kind of the supplier payment."""
    reference_number: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    application_date: DateTime | None | UnsetType = UNSET
    application_period: str | None | UnsetType = UNSET
    payment_ref: str | None | UnsetType = UNSET
    supplier: str | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    payment_method: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    payment_amount: Decimal | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    payment_lines: list[SupplierPaymentAdjustmentUpdateDto] | None | UnsetType = UNSET
    """Documents that the payment is applied to."""
    override_number_series: bool | None | UnsetType = UNSET


ReleaseSupplierPaymentActionDtoType: TypeAlias = SupplierPaymentDtoType
SupplierPaymentGetAllPaymentType: TypeAlias = SupplierPaymentDtoType
SupplierPaymentGetAllStatus: TypeAlias = SupplierPaymentDtoStatus
SupplierPaymentUpdateDtoType: TypeAlias = SupplierPaymentDtoType
