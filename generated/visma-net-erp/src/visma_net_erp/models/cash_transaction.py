"""Model classes of ``cash_transaction``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
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


class CashTranTaxDetailDto(Model, kw_only=True, rename="camel"):
    """A tax line, as the API returns it."""
    tax: NumberDescription | None | UnsetType = UNSET
    tax_rate: Decimal | None | UnsetType = UNSET
    """Tax rate in percent."""
    taxable_amount: Decimal | None | UnsetType = UNSET
    """Amount that the tax is calculated on."""
    tax_amount: Decimal | None | UnsetType = UNSET
    """Tax on the tax line."""
    deductible_tax_rate: Decimal | None | UnsetType = UNSET
    """Share of the tax that may be deducted, in percent."""
    expense_amount: Decimal | None | UnsetType = UNSET
    """Expense amount of the tax line."""
    include_in_vat_exempt_total: bool | None | UnsetType = UNSET
    """Whether the amount counts as VAT exempt."""
    pending_vat: bool | None | UnsetType = UNSET
    """Whether the VAT is due when the invoice is paid."""
    statistical_vat: bool | None | UnsetType = UNSET
    """Whether the VAT is for statistics alone."""
    reverse_vat: bool | None | UnsetType = UNSET
    """Whether the buyer accounts for the VAT."""
    tax_type: CashTranTaxDetailDtoTaxType | None | UnsetType = UNSET
    """Kind of tax."""


class CashTranTaxDetailDtoTaxType(OpenStr):
    """Known values of ``CashTranTaxDetailDto.tax_type``."""
    SALES = "Sales"
    USE = "Use"
    VAT = "Vat"
    WITHHOLDING = "Withholding"


class CashTransactionDetailUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a cash transaction detail."""
    __wrapped__ = AllBut("offset_subaccount", "operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    branch_number: str | None | UnsetType = UNSET
    inventory_number: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    price: Decimal | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    offset_account: str | None | UnsetType = UNSET
    offset_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Offset subaccount of the cash transaction detail."""
    vat_code: str | None | UnsetType = UNSET
    not_invoiceable: bool | None | UnsetType = UNSET
    project: str | None | UnsetType = UNSET
    project_task: str | None | UnsetType = UNSET


class CashTransactionDto(Model, kw_only=True, rename="camel"):
    """A cash transaction, as the API returns it."""
    to_update = ToUpdate["CashTransactionUpdateDto"]("CashTransactionUpdateDto")
    tran_type: CashTransactionDtoTranType | None | UnsetType = UNSET
    """Type of the transaction."""
    reference_nbr: str | None | UnsetType = UNSET
    """Number of the cash transaction."""
    status: CashTransactionDtoStatus | None | UnsetType = UNSET
    """Where the cash transaction stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the cash transaction is on hold and cannot be released."""
    tran_date: DateTime | None | UnsetType = UNSET
    """Date of the transaction. Zone: Europe/Oslo."""
    fin_period: str | None | UnsetType = UNSET
    """Financial period."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    cash_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    entry_type: IdDescription | None | UnsetType = UNSET
    disb_receipt: EntryTypeDtoDisableReceipt | None | UnsetType = UNSET
    """Whether money comes in (receipt) or goes out (disbursement)."""
    document_ref: str | None | UnsetType = UNSET
    """Reference on the document."""
    owner: EmployeeNumberNameDto | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the cash transaction is called."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the cash transaction."""
    vat_taxable_total: Decimal | None | UnsetType = UNSET
    """Amount that VAT is calculated on."""
    vat_exempt_total: Decimal | None | UnsetType = UNSET
    """Amount that bears no VAT."""
    tax_total: Decimal | None | UnsetType = UNSET
    """All tax together."""
    control_total: Decimal | None | UnsetType = UNSET
    """Total that the lines must add up to before the cash transaction can be released."""
    tax_amount: Decimal | None | UnsetType = UNSET
    """Tax on the cash transaction."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the cash transaction last changed, set by the API. Zone: Europe/Oslo."""
    transaction_details: list[TransactionDetailDto] | None | UnsetType = UNSET
    """Transaction details of the cash transaction."""
    tax_details: list[CashTranTaxDetailDto] | None | UnsetType = UNSET
    """Tax by rate."""
    financials_detail: FinancialsDetailDto | None | UnsetType = UNSET


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


class CashTransactionTaxDetailUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a cash transaction tax detail."""
    __wrapped__ = AllBut()
    vat_id: str | None | UnsetType = UNSET
    taxable_amount: Decimal | None | UnsetType = UNSET
    vat_amount: Decimal | None | UnsetType = UNSET
    expense_amount: Decimal | None | UnsetType = UNSET


class CashTransactionUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a cash transaction."""
    __wrapped__ = AllBut("cash_transaction_details", "cash_transaction_tax_details")
    reference_number: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    tran_date: DateTime | None | UnsetType = UNSET
    finanacial_period: str | None | UnsetType = UNSET
    """Financial period of the cash transaction."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    description: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    entry_type: str | None | UnsetType = UNSET
    document_ref: str | None | UnsetType = UNSET
    control_total: Decimal | None | UnsetType = UNSET
    vat_amount: Decimal | None | UnsetType = UNSET
    vat_zone: str | None | UnsetType = UNSET
    tax_calculation_mode: Plain[EntryTypeDtoTaxCalculationMode] | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    cash_transaction_details: list[CashTransactionDetailUpdateDto] | None | UnsetType = UNSET
    """Cash transaction details of the cash transaction."""
    cash_transaction_tax_details: list[CashTransactionTaxDetailUpdateDto] | None | UnsetType = UNSET
    """Cash transaction tax details of the cash transaction."""


class FinancialsDetailDto(Model, kw_only=True, rename="camel"):
    """Accounts and dates of the posting."""
    batch_number: str | None | UnsetType = UNSET
    """Number of the journal batch."""
    branch: NumberName | None | UnsetType = UNSET
    cleared: bool | None | UnsetType = UNSET
    """Whether the bank has cleared it."""
    clear_date: DateTime | None | UnsetType = UNSET
    """Day on which the bank cleared the payment. Zone: Europe/Oslo."""
    tax_zone: VatZoneDto | None | UnsetType = UNSET
    tax_calc_mode: EntryTypeDtoTaxCalculationMode | None | UnsetType = UNSET
    """Whether prices are net or gross of tax."""


class ReverseCashTransactionActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    return_cash_transaction: bool | None | UnsetType = UNSET
    """Set to get the cash transaction in the answer."""


class ReverseCashTransactionActionResultDto(Model, kw_only=True, rename="camel"):
    """How far the action got."""
    reference_nbr: str | None | UnsetType = UNSET
    """Number of the action."""
    cash_transaction: CashTransactionDto | None | UnsetType = UNSET
    action_id: UUID | None | UnsetType = UNSET
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = UNSET
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the action; empty when nothing went wrong."""


class TransactionDetailDto(Model, kw_only=True, rename="camel"):
    """A transaction detail, as the API returns it."""
    line_number: int | None | UnsetType = UNSET
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
    offset_cash_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    offset_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    offset_sub_account: SubAccountDto | None | UnsetType = UNSET
    tax_category: NumberDescription | None | UnsetType = UNSET
    non_billable: bool | None | UnsetType = UNSET
    """Whether the line is not invoiced."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
