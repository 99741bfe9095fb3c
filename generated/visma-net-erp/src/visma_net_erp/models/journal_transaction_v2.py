"""Model classes of ``journal_transaction_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, AttachmentDto, IdDescription, MetadataDto,
    OperationDeleteInsertUpdate, ReleaseJournalTransactionActionResultDto, SegmentDto,
    SegmentUpdateDto, SubAccountDto,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "AttachmentDto", "IdDescription",
    "JournalTransactionDto", "JournalTransactionDtoModule", "JournalTransactionDtoStatus",
    "JournalTransactionLineDto", "JournalTransactionLineDtoModule",
    "JournalTransactionLineUpdateDto", "JournalTransactionUpdateDto",
    "JournalTransactionV2GetAllStatus", "MetadataDto", "OperationDeleteInsertUpdate",
    "ReleaseJournalTransactionActionResultDto", "SegmentDto", "SegmentUpdateDto", "SubAccountDto",
]


class JournalTransactionDto(Model, kw_only=True, rename="camel"):
    """A journal transaction, as the API returns it."""
    to_update = ToUpdate["JournalTransactionUpdateDto"]("JournalTransactionUpdateDto")
    module: JournalTransactionDtoModule | None | UnsetType = UNSET
    """Ledger that the document comes from."""
    batch_number: str | None | UnsetType = UNSET
    """Number of the journal batch."""
    status: JournalTransactionDtoStatus | None | UnsetType = UNSET
    """Where the journal transaction stands."""
    hold: bool | None | UnsetType = UNSET
    """Whether the journal transaction is on hold and cannot be released."""
    transaction_date: DateTime | None | UnsetType = UNSET
    """Date of the transaction. Zone: Europe/Oslo."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    ledger: str | None | UnsetType = UNSET
    """Ledger, by id."""
    ledger_description: str | None | UnsetType = UNSET
    """Description of the ledger."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    exchange_rate: Decimal | None | UnsetType = UNSET
    """Rate from the currency of the document to that of the company."""
    auto_reversing: bool | None | UnsetType = UNSET
    """Whether the batch is reversed in the next period."""
    reversing_entry: bool | None | UnsetType = UNSET
    """Whether the batch reverses another."""
    description: str | None | UnsetType = UNSET
    """What the journal transaction is called."""
    original_batch_number: str | None | UnsetType = UNSET
    """Number of the original batch."""
    debit_total: Decimal | None | UnsetType = UNSET
    """Total of the debit side."""
    debit_total_in_currency: Decimal | None | UnsetType = UNSET
    """Total of the debit side, in the currency of the document."""
    credit_total: Decimal | None | UnsetType = UNSET
    """Total of the credit side."""
    credit_total_in_currency: Decimal | None | UnsetType = UNSET
    """Total of the credit side, in the currency of the document."""
    control_total: Decimal | None | UnsetType = UNSET
    """Total that the lines must add up to before the journal transaction can be released."""
    control_total_in_currency: Decimal | None | UnsetType = UNSET
    """Total that the lines must add up to before the journal transaction can be released, in the
    currency of the document."""
    create_vat_transaction: bool | None | UnsetType = UNSET
    """Whether to make the VAT transaction with it."""
    skip_vat_amount_validation: bool | None | UnsetType = UNSET
    """Set to let the VAT amount differ from the calculated one."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the journal transaction last changed, set by the API. Zone: Europe/Oslo."""
    transaction_code: str | None | UnsetType = UNSET
    """Code of the transaction."""
    transaction_code_description: str | None | UnsetType = UNSET
    """Description of the transaction code."""
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    journal_transaction_lines: list[JournalTransactionLineDto] | None | UnsetType = UNSET
    """Lines of the journal transaction."""
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the journal transaction; read one through the attachment resource."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the journal transaction; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class JournalTransactionDtoModule(OpenStr):
    """Known values of ``JournalTransactionDto.module`` and 1 more place."""
    MODULE_GL = "ModuleGL"
    MODULE_AP = "ModuleAP"
    MODULE_AR = "ModuleAR"
    MODULE_CA = "ModuleCA"
    MODULE_CM = "ModuleCM"
    MODULE_IN = "ModuleIN"
    MODULE_SO = "ModuleSO"
    MODULE_PO = "ModulePO"
    MODULE_DR = "ModuleDR"
    MODULE_FA = "ModuleFA"
    MODULE_EP = "ModuleEP"
    MODULE_PM = "ModulePM"
    MODULE_TX = "ModuleTX"
    MODULE_CR = "ModuleCR"


class JournalTransactionDtoStatus(OpenStr):
    """Known values of ``JournalTransactionDto.status``."""
    HOLD = "Hold"
    BALANCED = "Balanced"
    UNPOSTED = "Unposted"
    POSTED = "Posted"
    COMPLETED = "Completed"
    VOIDED = "Voided"
    RELEASED = "Released"
    PARTIALLY_RELEASED = "PartiallyReleased"
    SCHEDULED = "Scheduled"


class JournalTransactionLineDto(Model, kw_only=True, rename="camel"):
    """A journal transaction line, as the API returns it."""
    to_update = ToUpdate["JournalTransactionLineUpdateDto"]("JournalTransactionLineUpdateDto")
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    account_number: str | None | UnsetType = UNSET
    """General ledger account, by number."""
    description: str | None | UnsetType = UNSET
    """What the journal transaction line is called."""
    subaccount: SubAccountDto | None | UnsetType = UNSET
    reference_number: str | None | UnsetType = UNSET
    """Number of the journal transaction line."""
    debit_amount: Decimal | None | UnsetType = UNSET
    """Debit side of the line."""
    debit_amount_in_currency: Decimal | None | UnsetType = UNSET
    """Debit side of the line, in the currency of the document."""
    credit_amount: Decimal | None | UnsetType = UNSET
    """Credit side of the line."""
    credit_amount_in_currency: Decimal | None | UnsetType = UNSET
    """Credit side of the line, in the currency of the document."""
    transaction_description: str | None | UnsetType = UNSET
    """What the transaction is about."""
    vat_code: IdDescription | None | UnsetType = UNSET
    vat: IdDescription | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    customer_supplier: str | None | UnsetType = UNSET
    """Customer or supplier that the line is about."""
    transaction_type: str | None | UnsetType = UNSET
    """Kind of transaction."""
    module: JournalTransactionDtoModule | None | UnsetType = UNSET
    """Ledger that the document comes from."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
    attachments: list[AttachmentDto] | None | UnsetType = UNSET
    """Files kept with the journal transaction line; read one through the attachment resource."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    inventory_number: str | None | UnsetType = UNSET
    """Number of the item."""
    note: str | None | UnsetType = UNSET
    """Free note on the journal transaction line."""


class JournalTransactionLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a journal transaction line."""
    __wrapped__ = AllBut("operation", "subaccount")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    account_number: str | None | UnsetType = UNSET
    subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount, by number or by its segments."""
    project: str | None | UnsetType = UNSET
    project_task: str | None | UnsetType = UNSET
    reference_number: str | None | UnsetType = UNSET
    transaction_description: str | None | UnsetType = UNSET
    debit_amount_in_currency: Decimal | None | UnsetType = UNSET
    credit_amount_in_currency: Decimal | None | UnsetType = UNSET
    vat_code_id: str | None | UnsetType = UNSET
    vat_id: str | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    uom: str | None | UnsetType = UNSET
    quantity: Decimal | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET


class JournalTransactionUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a journal transaction."""
    __wrapped__ = AllBut("journal_transaction_lines")
    batch_number: str | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    transaction_date: DateTime | None | UnsetType = UNSET
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    ledger: str | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    exchange_rate: Decimal | None | UnsetType = UNSET
    auto_reversing: bool | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    control_total_in_currency: Decimal | None | UnsetType = UNSET
    create_vat_transaction: bool | None | UnsetType = UNSET
    skip_vat_amount_validation: bool | None | UnsetType = UNSET
    transaction_code: str | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    journal_transaction_lines: list[JournalTransactionLineUpdateDto] | None | UnsetType = UNSET
    """Lines of the journal transaction."""


class JournalTransactionV2GetAllStatus(OpenStr):
    """Known values of ``journal_transaction_v2.get_all(status)``."""
    HOLD = "Hold"
    BALANCED = "Balanced"
    UNPOSTED = "Unposted"
    POSTED = "Posted"
    VOIDED = "Voided"
    SCHEDULED = "Scheduled"


JournalTransactionLineDtoModule: TypeAlias = JournalTransactionDtoModule
