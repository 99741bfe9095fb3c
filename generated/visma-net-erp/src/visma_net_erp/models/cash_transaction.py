"""Model classes of ``cash_transaction``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .cash_account_and_cash_transaction import EntryTypeDtoDisableReceipt
from .common import (
    AccountNumberTypeDescriptionDto, ActionResult, ActionResultDoneFailedInProcessQueued,
    EmployeeNumberNameDto, EntryTypeDtoTaxCalculationMode, IdDescription, MetadataDto,
    NumberDescription, NumberName, OperationDeleteInsertUpdate,
    ReleaseCashTransactionActionResultDto, SegmentDto, SegmentUpdateDto, SubAccountDto,
    TaxCategoryNumberDescriptionDto, VatZoneDto,
)

__all__ = [
    "AccountNumberTypeDescriptionDto", "ActionResult", "ActionResultDoneFailedInProcessQueued",
    "CashTranTaxDetailDto", "CashTranTaxDetailDtoTaxType", "CashTransactionDetailUpdateDto",
    "CashTransactionDto", "CashTransactionDtoStatus", "CashTransactionDtoTranType",
    "CashTransactionTaxDetailUpdateDto", "CashTransactionUpdateDto", "EmployeeNumberNameDto",
    "EntryTypeDtoDisableReceipt", "EntryTypeDtoTaxCalculationMode", "FinancialsDetailDto",
    "IdDescription", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "ReleaseCashTransactionActionResultDto",
    "ReverseCashTransactionActionDto", "ReverseCashTransactionActionResultDto", "SegmentDto",
    "SegmentUpdateDto", "SubAccountDto", "TaxCategoryNumberDescriptionDto", "TransactionDetailDto",
    "VatZoneDto",
]


class CashTranTaxDetailDto(Model, kw_only=True):
    """A tax line, as the API returns it."""
    tax: NumberDescription | None | UnsetType = UNSET
    tax_rate: Decimal | None | UnsetType = msgspec.field(name="taxRate", default=UNSET)
    """Tax rate in percent."""
    taxable_amount: Decimal | None | UnsetType = msgspec.field(name="taxableAmount", default=UNSET)
    """Amount that the tax is calculated on."""
    tax_amount: Decimal | None | UnsetType = msgspec.field(name="taxAmount", default=UNSET)
    """Tax on the tax line."""
    deductible_tax_rate: Decimal | None | UnsetType = msgspec.field(name="deductibleTaxRate", default=UNSET)
    """Share of the tax that may be deducted, in percent."""
    expense_amount: Decimal | None | UnsetType = msgspec.field(name="expenseAmount", default=UNSET)
    """Expense amount of the tax line."""
    include_in_vat_exempt_total: bool | None | UnsetType = msgspec.field(name="includeInVatExemptTotal", default=UNSET)
    """Whether the amount counts as VAT exempt."""
    pending_vat: bool | None | UnsetType = msgspec.field(name="pendingVat", default=UNSET)
    """Whether the VAT is due when the invoice is paid."""
    statistical_vat: bool | None | UnsetType = msgspec.field(name="statisticalVat", default=UNSET)
    """Whether the VAT is for statistics alone."""
    reverse_vat: bool | None | UnsetType = msgspec.field(name="reverseVat", default=UNSET)
    """Whether the buyer accounts for the VAT."""
    tax_type: CashTranTaxDetailDtoTaxType | None | UnsetType = msgspec.field(name="taxType", default=UNSET)
    """Kind of tax."""


class CashTranTaxDetailDtoTaxType(OpenStr):
    """Known values of ``CashTranTaxDetailDto.tax_type``."""
    SALES = "Sales"
    USE = "Use"
    VAT = "Vat"
    WITHHOLDING = "Withholding"


class CashTransactionDetailUpdateDto(Model, kw_only=True):
    """What can be set on a cash transaction detail."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "amount", "branch_number", "description", "inventory_number", "line_number",
        "not_invoiceable", "offset_account", "price", "project", "project_task", "quantity", "uom",
        "vat_code",
    })
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    branch_number: str | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    inventory_number: str | None | UnsetType = msgspec.field(name="inventoryNumber", default=UNSET)
    description: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    price: Decimal | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    offset_account: str | None | UnsetType = msgspec.field(name="offsetAccount", default=UNSET)
    offset_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="offsetSubaccount", default=UNSET)
    """Offset subaccount of the cash transaction detail."""
    vat_code: str | None | UnsetType = msgspec.field(name="vatCode", default=UNSET)
    not_invoiceable: bool | None | UnsetType = msgspec.field(name="notInvoiceable", default=UNSET)
    project: str | None | UnsetType = UNSET
    project_task: str | None | UnsetType = msgspec.field(name="projectTask", default=UNSET)


class CashTransactionDto(Model, kw_only=True):
    """A cash transaction, as the API returns it."""
    to_update = ToUpdate["CashTransactionUpdateDto"]("CashTransactionUpdateDto")
    tran_type: CashTransactionDtoTranType | None | UnsetType = msgspec.field(name="tranType", default=UNSET)
    """Type of the transaction."""
    reference_nbr: str | None | UnsetType = msgspec.field(name="referenceNbr", default=UNSET)
    """Number of the cash transaction."""
    status: CashTransactionDtoStatus | None | UnsetType = UNSET
    """Where the cash transaction stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the cash transaction is on hold and cannot be released."""
    tran_date: DateTime | None | UnsetType = msgspec.field(name="tranDate", default=UNSET)
    """Date of the transaction. Zone: Europe/Oslo."""
    fin_period: str | None | UnsetType = msgspec.field(name="finPeriod", default=UNSET)
    """Financial period."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    cash_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    entry_type: IdDescription | None | UnsetType = msgspec.field(name="entryType", default=UNSET)
    disb_receipt: EntryTypeDtoDisableReceipt | None | UnsetType = msgspec.field(name="disbReceipt", default=UNSET)
    """Whether money comes in (receipt) or goes out (disbursement)."""
    document_ref: str | None | UnsetType = msgspec.field(name="documentRef", default=UNSET)
    """Reference on the document."""
    owner: EmployeeNumberNameDto | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the cash transaction is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the cash transaction."""
    vat_taxable_total: Decimal | None | UnsetType = msgspec.field(name="vatTaxableTotal", default=UNSET)
    """Amount that VAT is calculated on."""
    vat_exempt_total: Decimal | None | UnsetType = msgspec.field(name="vatExemptTotal", default=UNSET)
    """Amount that bears no VAT."""
    tax_total: Decimal | None | UnsetType = msgspec.field(name="taxTotal", default=UNSET)
    """All tax together."""
    control_total: Decimal | None | UnsetType = msgspec.field(name="controlTotal", default=UNSET)
    """Total that the lines must add up to before the cash transaction can be released."""
    tax_amount: Decimal | None | UnsetType = msgspec.field(name="taxAmount", default=UNSET)
    """Tax on the cash transaction."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the cash transaction last changed, set by the API. Zone: Europe/Oslo."""
    transaction_details: list[TransactionDetailDto] | None | UnsetType = msgspec.field(name="transactionDetails", default=UNSET)
    """Transaction details of the cash transaction."""
    tax_details: list[CashTranTaxDetailDto] | None | UnsetType = msgspec.field(name="taxDetails", default=UNSET)
    """Tax by rate."""
    financials_detail: FinancialsDetailDto | None | UnsetType = msgspec.field(name="financialsDetail", default=UNSET)


class CashTransactionDtoStatus(OpenStr):
    """Known values of ``CashTransactionDto.status``."""
    BALANCED = "Balanced"
    HOLD = "Hold"
    RELEASED = "Released"
    PENDING = "Pending"
    REJECTED = "Rejected"


class CashTransactionDtoTranType(OpenStr):
    """Known values of ``CashTransactionDto.tran_type``."""
    TRANSFER_OUT = "TransferOut"
    TRANSFER_IN = "TransferIn"
    TRANSFER_EXP = "TransferExp"
    ADJUSTMENT = "Adjustment"


class CashTransactionTaxDetailUpdateDto(Model, kw_only=True):
    """What can be set on a cash transaction tax detail."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "expense_amount", "taxable_amount", "vat_amount", "vat_id",
    })
    vat_id: str | None | UnsetType = msgspec.field(name="vatId", default=UNSET)
    taxable_amount: Decimal | None | UnsetType = msgspec.field(name="taxableAmount", default=UNSET)
    vat_amount: Decimal | None | UnsetType = msgspec.field(name="vatAmount", default=UNSET)
    expense_amount: Decimal | None | UnsetType = msgspec.field(name="expenseAmount", default=UNSET)


class CashTransactionUpdateDto(Model, kw_only=True):
    """What can be set on a cash transaction."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "cash_account", "control_total", "description", "document_ref", "entry_type",
        "finanacial_period", "financial_period", "hold", "override_number_series",
        "reference_number", "tax_calculation_mode", "tran_date", "vat_amount", "vat_zone",
    })
    reference_number: str | None | UnsetType = msgspec.field(name="referenceNumber", default=UNSET)
    hold: bool | None | UnsetType = UNSET
    tran_date: DateTime | None | UnsetType = msgspec.field(name="tranDate", default=UNSET)
    finanacial_period: str | None | UnsetType = msgspec.field(name="finanacialPeriod", default=UNSET)
    """Financial period of the cash transaction."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    description: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    entry_type: str | None | UnsetType = msgspec.field(name="entryType", default=UNSET)
    document_ref: str | None | UnsetType = msgspec.field(name="documentRef", default=UNSET)
    control_total: Decimal | None | UnsetType = msgspec.field(name="controlTotal", default=UNSET)
    vat_amount: Decimal | None | UnsetType = msgspec.field(name="vatAmount", default=UNSET)
    vat_zone: str | None | UnsetType = msgspec.field(name="vatZone", default=UNSET)
    tax_calculation_mode: Plain[EntryTypeDtoTaxCalculationMode] | None | UnsetType = msgspec.field(name="taxCalculationMode", default=UNSET)
    override_number_series: bool | None | UnsetType = msgspec.field(name="overrideNumberSeries", default=UNSET)
    cash_transaction_details: list[CashTransactionDetailUpdateDto] | None | UnsetType = msgspec.field(name="cashTransactionDetails", default=UNSET)
    """Cash transaction details of the cash transaction."""
    cash_transaction_tax_details: list[CashTransactionTaxDetailUpdateDto] | None | UnsetType = msgspec.field(name="cashTransactionTaxDetails", default=UNSET)
    """Cash transaction tax details of the cash transaction."""


class FinancialsDetailDto(Model, kw_only=True):
    """Accounts and dates of the posting."""
    batch_number: str | None | UnsetType = msgspec.field(name="batchNumber", default=UNSET)
    """Number of the journal batch."""
    branch: NumberName | None | UnsetType = UNSET
    cleared: bool | None | UnsetType = UNSET
    """Whether the bank has cleared it."""
    clear_date: DateTime | None | UnsetType = msgspec.field(name="clearDate", default=UNSET)
    """Day on which the bank cleared the payment. Zone: Europe/Oslo."""
    tax_zone: VatZoneDto | None | UnsetType = msgspec.field(name="taxZone", default=UNSET)
    tax_calc_mode: EntryTypeDtoTaxCalculationMode | None | UnsetType = msgspec.field(name="taxCalcMode", default=UNSET)
    """Whether prices are net or gross of tax."""


class ReverseCashTransactionActionDto(Model, kw_only=True):
    """What the action needs to know."""
    return_cash_transaction: bool | None | UnsetType = msgspec.field(name="returnCashTransaction", default=UNSET)
    """Set to get the cash transaction in the answer."""


class ReverseCashTransactionActionResultDto(Model, kw_only=True):
    """How far the action got."""
    reference_nbr: str | None | UnsetType = msgspec.field(name="referenceNbr", default=UNSET)
    """Number of the action."""
    cash_transaction: CashTransactionDto | None | UnsetType = msgspec.field(name="cashTransaction", default=UNSET)
    action_id: UUID | None | UnsetType = msgspec.field(name="actionId", default=UNSET)
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = msgspec.field(name="actionResult", default=UNSET)
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
    """Why the API could not fill in the action; empty when nothing went wrong."""


class TransactionDetailDto(Model, kw_only=True):
    """A transaction detail, as the API returns it."""
    line_number: int | None | UnsetType = msgspec.field(name="lineNumber", default=UNSET)
    """Number of the line; it says which line to change or delete."""
    branch: NumberName | None | UnsetType = UNSET
    item: NumberDescription | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the transaction detail is called."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    price: Decimal | None | UnsetType = UNSET
    """Price of one unit."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the transaction detail."""
    offset_cash_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="offsetCashAccount", default=UNSET)
    offset_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="offsetAccount", default=UNSET)
    offset_sub_account: SubAccountDto | None | UnsetType = msgspec.field(name="offsetSubAccount", default=UNSET)
    tax_category: NumberDescription | None | UnsetType = msgspec.field(name="taxCategory", default=UNSET)
    non_billable: bool | None | UnsetType = msgspec.field(name="nonBillable", default=UNSET)
    """Whether the line is not invoiced."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = msgspec.field(name="projectTask", default=UNSET)
