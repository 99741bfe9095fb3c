"""Model classes of ``customer_payment_and_payment``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    ActionResultDoneFailedInProcessQueued, IdDescription, LandedCostDtoInDocType,
    LocationDescriptionDto, MetadataDto, NumberName, OperationDeleteInsertUpdate, PaymentDtoStatus,
    SalesOrderDtoStatus,
)

__all__ = [
    "CustomerPaymentGetAllPaymentType", "OrderToApplyDto", "PaymentDto", "PaymentDtoType",
    "PaymentFinancialDetailsDto", "PaymentGetAllPaymentType", "PaymentLineDto",
    "PaymentLinesUpdateDto", "PaymentOrdersLinesUpdateDto", "PaymentUpdateDto",
    "PaymentUpdateDtoType", "ReleasePaymentActionDto", "ReleasePaymentActionDtoType",
    "VoidPaymentActionDto", "VoidPaymentActionDtoType", "VoidPaymentActionResultDto",
    "VoidPaymentActionResultDtoType",
]


class OrderToApplyDto(Model, kw_only=True, rename="camel"):
    """An order, as the API returns it."""
    order_type: str | None | UnsetType = UNSET
    """Type of the order; together with the number it is the key."""
    order_no: str | None | UnsetType = UNSET
    """Number of the order."""
    status: SalesOrderDtoStatus | None | UnsetType = UNSET
    """Where the order stands."""
    applied_to_order: Decimal | None | UnsetType = UNSET
    """Amount applied to this order."""
    transferred_to_invoice: Decimal | None | UnsetType = UNSET
    """Amount that went over to the invoice."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the order. Zone: Europe/Oslo."""
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the order is due. Zone: Europe/Oslo."""
    cash_discount_date: DateTime | None | UnsetType = UNSET
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the order."""
    description: str | None | UnsetType = UNSET
    """What the order is called."""
    order_total: Decimal | None | UnsetType = UNSET
    """Total of the order."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    invoice_nbr: str | None | UnsetType = UNSET
    """Number of the invoice."""
    invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice. Zone: Europe/Oslo."""


class PaymentDto(Model, kw_only=True, rename="camel"):
    """A payment, as the API returns it."""
    to_update = ToUpdate["PaymentUpdateDto"]("PaymentUpdateDto")
    type: PaymentDtoType | None | UnsetType = UNSET
    """Kind of the payment."""
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the payment."""
    status: PaymentDtoStatus | None | UnsetType = UNSET
    """Where the payment stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the payment is on hold and cannot be released."""
    application_date: DateTime | None | UnsetType = UNSET
    """Day on which the payment was applied. Zone: Europe/Oslo."""
    application_period: str | None | UnsetType = UNSET
    """Financial period of the application."""
    payment_ref: str | None | UnsetType = UNSET
    """Reference of the payment."""
    customer: NumberName | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    payment_method: IdDescription | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    payment_amount: Decimal | None | UnsetType = UNSET
    """Amount that was paid."""
    invoice_text: str | None | UnsetType = UNSET
    """Text printed on the invoice."""
    applied_to_documents: Decimal | None | UnsetType = UNSET
    """Amount applied to invoices."""
    applied_to_orders: Decimal | None | UnsetType = UNSET
    """Amount applied to orders."""
    available_balance: Decimal | None | UnsetType = UNSET
    """Amount that can still be applied."""
    write_off_amount: Decimal | None | UnsetType = UNSET
    """Amount that is written off."""
    finance_charges: Decimal | None | UnsetType = UNSET
    """Charges for late payment."""
    deducted_charges: Decimal | None | UnsetType = UNSET
    """Charges that were taken off."""
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the payment last changed, set by the API. Zone: Europe/Oslo."""
    payment_lines: list[PaymentLineDto] | None | UnsetType = UNSET
    """Documents that the payment is applied to."""
    orders_to_apply: list[OrderToApplyDto] | None | UnsetType = UNSET
    """Orders that the payment is applied to."""
    financial_details: PaymentFinancialDetailsDto | None | UnsetType = UNSET
    payment_amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that was paid, in the currency of the document."""
    available_balance_in_currency: Decimal | None | UnsetType = UNSET
    """Amount that can still be applied, in the currency of the document."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the payment; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class PaymentDtoType(OpenStr):
    """Known values of ``customer_payment.get_all(payment_type)`` and 6 more places."""
    PAYMENT = "Payment"
    CREDIT_NOTE = "CreditNote"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    VOID_PAYMENT = "VoidPayment"
    SMALL_BALANCE_WO = "SmallBalanceWo"
    VOID_REFUND = "VoidRefund"
    UNDEFINED = "Undefined"


class PaymentFinancialDetailsDto(Model, kw_only=True, rename="camel"):
    """Accounts and dates of the posting."""
    payment_date: DateTime | None | UnsetType = UNSET
    """Payment date of the financial details. Zone: Europe/Oslo."""


class PaymentLineDto(Model, kw_only=True, rename="camel"):
    """A payment line, as the API returns it."""
    document_type: LandedCostDtoInDocType | None | UnsetType = UNSET
    """Kind of document."""
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the payment line."""
    amount_paid: Decimal | None | UnsetType = UNSET
    """Amount that was applied."""
    cash_discount_taken: Decimal | None | UnsetType = UNSET
    """Cash discount that was taken."""
    balance_write_off: Decimal | None | UnsetType = UNSET
    """Open amount that is written off."""
    write_off_reason_code: IdDescription | None | UnsetType = UNSET
    date: DateTime | None | UnsetType = UNSET
    """Date of the payment line. Zone: Europe/Oslo."""
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the payment line is due. Zone: Europe/Oslo."""
    cash_discount_date: DateTime | None | UnsetType = UNSET
    """Last day on which the cash discount is given. Zone: Europe/Oslo."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the payment line."""
    cash_discount_balance: Decimal | None | UnsetType = UNSET
    """Cash discount that can still be taken."""
    description: str | None | UnsetType = UNSET
    """What the payment line is called."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    customer_order: str | None | UnsetType = UNSET
    """The customer's own order number."""
    cross_rate: Decimal | None | UnsetType = UNSET
    """Rate between the two currencies of the application."""


class PaymentLinesUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a payment line."""
    __wrapped__ = AllBut("operation")
    cash_discount_taken: Decimal | None | UnsetType = UNSET
    balance_write_off: Decimal | None | UnsetType = UNSET
    write_off_reason_code: str | None | UnsetType = UNSET
    cross_rate: Decimal | None | UnsetType = UNSET
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    document_type: Plain[LandedCostDtoInDocType] | None | UnsetType = UNSET
    ref_nbr: str | None | UnsetType = UNSET
    amount_paid: Decimal | None | UnsetType = UNSET


class PaymentOrdersLinesUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an order."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    order_type: str | None | UnsetType = UNSET
    order_number: str | None | UnsetType = UNSET
    applied_to_order: Decimal | None | UnsetType = UNSET


class PaymentUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a payment."""
    __wrapped__ = AllBut("orders_to_apply", "payment_lines")
    reference_number: str | None | UnsetType = UNSET
    """Number of the payment."""
    type: Plain[PaymentDtoType] | None | UnsetType = UNSET
    """Kind of the payment."""
    hold: bool | None | UnsetType = UNSET
    """Whether the payment is on hold and cannot be released."""
    application_date: DateTime | None | UnsetType = UNSET
    """Day on which the payment was applied."""
    application_period: str | None | UnsetType = UNSET
    """Financial period of the application."""
    payment_ref: str | None | UnsetType = UNSET
    """Reference of the payment."""
    customer: str | None | UnsetType = UNSET
    """Customer, by number."""
    location: str | None | UnsetType = UNSET
    """Location, by number."""
    payment_method: str | None | UnsetType = UNSET
    """Payment method."""
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    payment_amount: Decimal | None | UnsetType = UNSET
    """Amount that was paid."""
    invoice_text: str | None | UnsetType = UNSET
    """Text printed on the invoice."""
    branch: str | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    orders_to_apply: list[PaymentOrdersLinesUpdateDto] | None | UnsetType = UNSET
    """Orders that the payment is applied to."""
    payment_lines: list[PaymentLinesUpdateDto] | None | UnsetType = UNSET
    """Documents that the payment is applied to."""


class ReleasePaymentActionDto(Model, kw_only=True):
    """What the action needs to know."""
    __wrapped__ = AllBut()
    type: Plain[PaymentDtoType] | None | UnsetType = UNSET


class VoidPaymentActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    type: Plain[PaymentDtoType] | None | UnsetType = UNSET
    """Kind of the action."""
    return_void_payment: bool | None | UnsetType = UNSET
    """Set to get the voiding payment in the answer."""


class VoidPaymentActionResultDto(Model, kw_only=True, rename="camel"):
    """How far the action got."""
    type: PaymentDtoType | None | UnsetType = UNSET
    """Kind of the action."""
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the action."""
    void_payment: PaymentDto | None | UnsetType = UNSET
    action_id: UUID | None | UnsetType = UNSET
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = UNSET
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the action; empty when nothing went wrong."""


CustomerPaymentGetAllPaymentType: TypeAlias = PaymentDtoType
PaymentGetAllPaymentType: TypeAlias = PaymentDtoType
PaymentUpdateDtoType: TypeAlias = PaymentDtoType
ReleasePaymentActionDtoType: TypeAlias = PaymentDtoType
VoidPaymentActionDtoType: TypeAlias = PaymentDtoType
VoidPaymentActionResultDtoType: TypeAlias = PaymentDtoType
