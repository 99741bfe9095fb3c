"""Model classes of ``supplier``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    AccountNumberDto, AccountNumberTypeDescriptionDto, AddressDto, AddressUpdateDto, AttachmentDto,
    AttributeIdValueDto, AttributeLineUpdateDto, BooleanActiveIdDescription, BranchNumberDto,
    ClassAttributeDetailDto, ClassAttributeDto, ClassAttributeDtoAttributeType, ContactDto,
    ContactDtoContactMethod, ContactDtoTitle, ContactInfoDto, ContactInfoUpdateDto, CountryDto,
    EmployeeDtoStatus, EntryTypeDtoTaxCalculationMode, IdDescription, IdName,
    IntegerInternalIdNumberName, LandedCostDtoApDocType, LocationDescriptionDto, MetadataDto,
    NumberDescription, NumberName, PurchaseReceiptsDtoType, SegmentDto, SubAccountDto,
    SupplierDescriptionDto, SupplierInvoiceGetAllDocumentType, TaxCategoryNumberDescriptionDto,
    TaxDetailDto, TimeCardDtoApprovalStatus, TypeAssetExpenseIncomeLiability, VatZoneDto,
)
from .supplier_and_supplier_invoice import (
    ApprovalDetailsDto, SupplierInvoiceDto, SupplierInvoiceDtoStatus, SupplierInvoiceLandedCostDto,
    SupplierInvoiceLineDto,
)

__all__ = [
    "AccountNumberDto", "AccountNumberTypeDescriptionDto", "AddressDto", "AddressUpdateDto",
    "ApprovalDetailsDto", "AttachmentDto", "AttributeIdValueDto", "AttributeLineUpdateDto",
    "BooleanActiveIdDescription", "BranchNumberDto", "ClassAttributeDetailDto", "ClassAttributeDto",
    "ClassAttributeDtoAttributeType", "ContactDto", "ContactDtoContactMethod", "ContactDtoTitle",
    "ContactInfoDto", "ContactInfoUpdateDto", "CountryDto", "EmployeeDtoStatus",
    "EntryTypeDtoTaxCalculationMode", "IdDescription", "IdName", "IntegerInternalIdNumberName",
    "LandedCostDtoApDocType", "LocationDescriptionDto", "MetadataDto", "NumberDescription",
    "NumberName", "PurchaseReceiptsDtoType", "SegmentDto", "SubAccountDto", "SupplierBalanceDto",
    "SupplierClassDto", "SupplierDescriptionDto", "SupplierDocumentDto", "SupplierDto",
    "SupplierDtoAccountUsedForPayment", "SupplierDtoChargeBearer", "SupplierDtoPaymentBy",
    "SupplierGlAccountsDto", "SupplierGlAccountsUpdateDto", "SupplierInvoiceDto",
    "SupplierInvoiceDtoStatus", "SupplierInvoiceGetAllDocumentType", "SupplierInvoiceLandedCostDto",
    "SupplierInvoiceLineDto", "SupplierPaymentMethodDetailDto",
    "SupplierPaymentMethodDetailUpdateDto", "SupplierUpdateDto",
    "SupplierUpdateDtoAccountUsedForPayment", "SupplierUpdateDtoChargeBearer",
    "SupplierUpdateDtoPaymentBy", "TaxCategoryNumberDescriptionDto", "TaxDetailDto",
    "TimeCardDtoApprovalStatus", "TypeAssetExpenseIncomeLiability", "VatZoneDto",
    "WithoutWithVatDto",
]


class SupplierBalanceDto(Model, kw_only=True, rename="camel"):
    """A supplier balance, as the API returns it."""
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier balance."""
    unreleased_purchases_not_in_approval: WithoutWithVatDto | None | UnsetType = UNSET
    total_sent_for_approval: WithoutWithVatDto | None | UnsetType = UNSET
    total_purchase_invoice_period: WithoutWithVatDto | None | UnsetType = UNSET
    total_purchase_invoice_year: WithoutWithVatDto | None | UnsetType = UNSET
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier balance last changed, set by the API. Zone: Europe/Oslo."""


class SupplierClassDto(Model, kw_only=True, rename="camel"):
    """A supplier class, as the API returns it."""
    attributes: list[ClassAttributeDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the supplier class asks for."""
    payment_method_id: str | None | UnsetType = UNSET
    """Payment method."""
    payment_method_description: str | None | UnsetType = UNSET
    """Description of the payment method."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the supplier class; the ETag of a single read says the same."""
    id: str | None | UnsetType = UNSET
    """Id of the supplier class."""
    description: str | None | UnsetType = UNSET
    """What the supplier class is called."""


class SupplierDocumentDto(Model, kw_only=True, rename="camel"):
    """A supplier document, as the API returns it."""
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the supplier document."""
    amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount of the supplier document, in the currency of the document."""
    branch: NumberName | None | UnsetType = UNSET
    supplier: IntegerInternalIdNumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoApDocType | None | UnsetType = UNSET
    """Kind of document."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the supplier document."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    date: DateTime | None | UnsetType = UNSET
    """Date of the supplier document. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice that the supplier document is about. Zone: Europe/Oslo."""
    due_date: DateTime | None | UnsetType = UNSET
    """Day by which the supplier document is due. Zone: Europe/Oslo."""
    approval_status: TimeCardDtoApprovalStatus | None | UnsetType = UNSET
    """Where the approval stands."""
    status: SupplierInvoiceDtoStatus | None | UnsetType = UNSET
    """Where the supplier document stands."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier document."""
    balance_in_currency: Decimal | None | UnsetType = UNSET
    """What is still open on the supplier document, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = UNSET
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = UNSET
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = UNSET
    supplier_reference: str | None | UnsetType = UNSET
    """The supplier's own reference."""
    description: str | None | UnsetType = UNSET
    """What the supplier document is called."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier document was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier document last changed, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the supplier document."""
    closed_financial_period: str | None | UnsetType = UNSET
    """Period in which the supplier document was settled."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    vat_total: Decimal | None | UnsetType = UNSET
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = UNSET
    """All VAT together, in the currency of the document."""
    branch_number: NumberName | None | UnsetType = UNSET
    pay_date: DateTime | None | UnsetType = UNSET
    """Day on which to pay. Zone: Europe/Oslo."""
    payment_message: str | None | UnsetType = UNSET
    """Message to the receiver of the payment."""
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the supplier document; the ETag of a single read says the same."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the supplier document; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SupplierDto(Model, kw_only=True, rename="camel"):
    """A supplier, as the API returns it."""
    to_update = ToUpdate["SupplierUpdateDto"]("SupplierUpdateDto")
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the supplier; it never changes."""
    number: str | None | UnsetType = UNSET
    """Number of the supplier."""
    name: str | None | UnsetType = UNSET
    """Name of the supplier."""
    status: EmployeeDtoStatus | None | UnsetType = UNSET
    """Where the supplier stands."""
    main_address: AddressDto | None | UnsetType = UNSET
    main_contact: ContactInfoDto | None | UnsetType = UNSET
    account_reference: str | None | UnsetType = UNSET
    """Number under which the supplier knows the company."""
    parent_record: NumberName | None | UnsetType = UNSET
    supplier_class: IdDescription | None | UnsetType = UNSET
    credit_terms: IdDescription | None | UnsetType = UNSET
    document_language: str | None | UnsetType = UNSET
    """Language of documents."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    remit_address: AddressDto | None | UnsetType = UNSET
    remit_contact: ContactInfoDto | None | UnsetType = UNSET
    payment_method: IdDescription | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    charge_bearer: SupplierDtoChargeBearer | None | UnsetType = UNSET
    """Who bears the bank's charges."""
    account_used_for_payment: SupplierDtoAccountUsedForPayment | None | UnsetType = UNSET
    """Whose account pays and is paid: this one or that of the parent."""
    payment_by: SupplierDtoPaymentBy | None | UnsetType = UNSET
    """Day on which to pay: the due date or the discount date."""
    payment_lead_time: int | None | UnsetType = UNSET
    """Days between payment and arrival."""
    payment_ref_display_mask: str | None | UnsetType = UNSET
    """How the payment reference is shown."""
    pay_separately: bool | None | UnsetType = UNSET
    """Whether the invoice gets a payment of its own."""
    supplier_address: AddressDto | None | UnsetType = UNSET
    supplier_contact: ContactInfoDto | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    vat_registration_id: str | None | UnsetType = UNSET
    """VAT registration number."""
    corporate_id: str | None | UnsetType = UNSET
    """Organisation number in the official register."""
    vat_zone: VatZoneDto | None | UnsetType = UNSET
    gl_accounts: SupplierGlAccountsDto | None | UnsetType = UNSET
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the supplier asks for."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the supplier last changed, set by the API. Zone: Europe/Oslo."""
    supplier_payment_method_details: list[SupplierPaymentMethodDetailDto] | None | UnsetType = UNSET
    """Payment instructions."""
    retainage_apply: bool | None | UnsetType = UNSET
    """Whether part of the amount is held back."""
    retainage_cash_account_id: str | None | UnsetType = msgspec.field(name="retainageCashAccountID", default=UNSET)
    """Id of the retainage cash account."""
    retainage_pct: Decimal | None | UnsetType = UNSET
    """Share held back until the work is accepted, in percent."""
    note: str | None | UnsetType = UNSET
    """Free note on the supplier."""
    number_of_employees: int | None | UnsetType = UNSET
    """How many people work there."""
    nace_code: str | None | UnsetType = UNSET
    """Industry code (NACE)."""
    landed_cost_supplier: bool | None | UnsetType = UNSET
    """Whether the supplier charges landed cost."""
    currency_override: bool | None | UnsetType = UNSET
    """Whether documents may use another currency than the customer's or supplier's own."""
    currency_rate_override: bool | None | UnsetType = UNSET
    """Whether documents may use another exchange rate."""
    time_stamp: bytes | None | UnsetType = UNSET
    """Version of the supplier; the ETag of a single read says the same."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the supplier; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SupplierDtoAccountUsedForPayment(OpenStr):
    """Known values of ``SupplierDto.account_used_for_payment`` and 1 more place."""
    IBAN = "IBAN"
    BBAN = "BBAN"
    BANKGIRO = "BANKGIRO"
    PLUSGIRO = "PLUSGIRO"


class SupplierDtoChargeBearer(OpenStr):
    """Known values of ``SupplierDto.charge_bearer`` and 1 more place."""
    PAYER = "Payer"
    BENEFICIARY = "Beneficiary"
    SHARED = "Shared"
    SERVICE_LEVEL = "ServiceLevel"


class SupplierDtoPaymentBy(OpenStr):
    """Known values of ``SupplierDto.payment_by`` and 1 more place."""
    DUE_DATE = "DueDate"
    DISCOUNT_DATE = "DiscountDate"


class SupplierGlAccountsDto(Model, kw_only=True, rename="camel"):
    """Accounts that postings use."""
    to_update = ToUpdate["SupplierGlAccountsUpdateDto"]("SupplierGlAccountsUpdateDto")
    supplier_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    supplier_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    expense_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_account_non_tax: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_eu_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="expenseEUAccount", default=UNSET)
    expense_account_import: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    expense_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET


class SupplierGlAccountsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier general ledger accounts."""
    __wrapped__ = AllBut()
    supplier_account: str | None | UnsetType = UNSET
    supplier_subaccount: str | None | UnsetType = UNSET
    expense_account: str | None | UnsetType = UNSET
    expense_account_non_tax: str | None | UnsetType = UNSET
    expense_eu_account: str | None | UnsetType = msgspec.field(name="expenseEUAccount", default=UNSET)
    expense_account_import: str | None | UnsetType = UNSET
    expense_subaccount: str | None | UnsetType = UNSET


class SupplierPaymentMethodDetailDto(Model, kw_only=True, rename="camel"):
    """A supplier payment method detail, as the API returns it."""
    to_update = ToUpdate["SupplierPaymentMethodDetailUpdateDto"]("SupplierPaymentMethodDetailUpdateDto")
    payment_method_detail_description: str | None | UnsetType = UNSET
    """What the payment instruction is."""
    payment_method_detail_value: str | None | UnsetType = UNSET
    """Value of the payment instruction."""
    payment_method_detail_banking_detail_type: str | None | UnsetType = UNSET
    """Type of the payment method detail banking detail."""
    payment_method_detail_id: str | None | UnsetType = msgspec.field(name="paymentMethodDetailID", default=UNSET)
    """Id of the payment method detail."""


class SupplierPaymentMethodDetailUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier payment method detail."""
    __wrapped__ = frozenset({"payment_method_detail_value"})
    payment_method_detail_description: str | None | UnsetType = UNSET
    """What the payment instruction is."""
    payment_method_detail_value: str | None | UnsetType = UNSET


class SupplierUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a supplier."""
    __wrapped__ = AllBut(
        "attribute_lines", "override_with_class_values", "supplier_payment_method_details",
    )
    number: str | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    status: Plain[EmployeeDtoStatus] | None | UnsetType = UNSET
    account_reference: str | None | UnsetType = UNSET
    number_of_employees: int | None | UnsetType = UNSET
    parent_record_number: str | None | UnsetType = UNSET
    supplier_class_id: str | None | UnsetType = UNSET
    override_with_class_values: bool | None | UnsetType = UNSET
    """Set to fill empty fields from the class after a change of class."""
    credit_terms_id: str | None | UnsetType = UNSET
    document_language: str | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    currency_override: bool | None | UnsetType = UNSET
    currency_rate_override: bool | None | UnsetType = UNSET
    payment_method_id: str | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    payment_lead_time: int | None | UnsetType = UNSET
    payment_ref_display_mask: str | None | UnsetType = UNSET
    pay_separately: bool | None | UnsetType = UNSET
    vat_registration_id: str | None | UnsetType = UNSET
    corporate_id: str | None | UnsetType = UNSET
    vat_zone_id: str | None | UnsetType = UNSET
    charge_bearer: Plain[SupplierDtoChargeBearer] | None | UnsetType = UNSET
    account_used_for_payment: Plain[SupplierDtoAccountUsedForPayment] | None | UnsetType = UNSET
    payment_by: Plain[SupplierDtoPaymentBy] | None | UnsetType = UNSET
    main_address: AddressUpdateDto | None | UnsetType = UNSET
    main_contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    remit_address: AddressUpdateDto | None | UnsetType = UNSET
    remit_contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    supplier_address: AddressUpdateDto | None | UnsetType = UNSET
    supplier_contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    gl_accounts: SupplierGlAccountsUpdateDto | None | UnsetType = UNSET
    supplier_payment_method_details: list[SupplierPaymentMethodDetailUpdateDto] | None | UnsetType = UNSET
    """Payment instructions."""
    attribute_lines: list[AttributeLineUpdateDto] | None | UnsetType = UNSET
    """Attributes to set, one a line."""
    retainage_cash_account_id: str | None | UnsetType = msgspec.field(name="retainageCashAccountID", default=UNSET)
    retainage_apply: bool | None | UnsetType = UNSET
    retainage_pct: Decimal | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    override_number_series: bool | None | UnsetType = UNSET
    nace_code: str | None | UnsetType = UNSET
    landed_cost_supplier: bool | None | UnsetType = UNSET


class WithoutWithVatDto(Model, kw_only=True, rename="camel"):
    """A total, as the API returns it."""
    without_vat: Decimal | None | UnsetType = UNSET
    """Total without VAT."""
    with_vat: Decimal | None | UnsetType = UNSET
    """Total with VAT."""


SupplierUpdateDtoAccountUsedForPayment: TypeAlias = SupplierDtoAccountUsedForPayment
SupplierUpdateDtoChargeBearer: TypeAlias = SupplierDtoChargeBearer
SupplierUpdateDtoPaymentBy: TypeAlias = SupplierDtoPaymentBy
