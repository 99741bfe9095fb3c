"""Model classes of ``customer``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    AccountNumberDto, AccountNumberTypeDescriptionDto, ActionResult,
    ActionResultDoneFailedInProcessQueued, AddressDto, AddressUpdateDto, ArAdjustDto, AttachmentDto,
    AttributeIdValueDto, AttributeLineUpdateDto, ChildRecordDto, ClassAttributeDetailDto,
    ClassAttributeDto, ClassAttributeDtoAttributeType, ContactDto, ContactDtoContactMethod,
    ContactDtoTitle, ContactInfoDto, ContactInfoUpdateDto, CountryDto,
    CreateDunningLetterActionResultDto, CustomerDescriptionDto, CustomerDocumentContactDto,
    IdDescription, IdName, IntegerIdName, IntegerInternalIdNumberName,
    ItemTypeMaterialCostOtherCostService, LandedCostDtoInDocType, LocationDescriptionDto,
    MetadataDto, NumberDescription, NumberName, OperationDeleteInsertUpdate, ParentRecordDto,
    PaymentDtoStatus, ProjectTaskIdDescriptionDto, RotRutUpdateDtoType, SegmentDto,
    SegmentUpdateDto, ShipmentAddressDto, SubAccountDto, TaxCategoryNumberDescriptionDto,
    TaxDetailDto, TypeAssetExpenseIncomeLiability, VatZoneDto, WorkTypeDto,
)
from .customer_and_customer_invoice import (
    CustomerInvoiceDto, CustomerInvoiceLineDto, DebtCollectionDto, DirectDebitMandateDto,
)

__all__ = [
    "AccountNumberDto", "AccountNumberTypeDescriptionDto", "ActionResult",
    "ActionResultDoneFailedInProcessQueued", "AddressDto", "AddressUpdateDto", "ArAdjustDto",
    "AttachmentDto", "AttributeIdValueDto", "AttributeLineUpdateDto", "ChildRecordDto",
    "ClassAttributeDetailDto", "ClassAttributeDto", "ClassAttributeDtoAttributeType", "ContactDto",
    "ContactDtoContactMethod", "ContactDtoTitle", "ContactInfoDto", "ContactInfoUpdateDto",
    "CountryDto", "CreateDunningLetterActionDto", "CreateDunningLetterActionResultDto",
    "CustomerBalanceDto", "CustomerClassDto", "CustomerDefaultPaymentMethodUpdateDto",
    "CustomerDescriptionDto", "CustomerDirectDebitDto", "CustomerDirectDebitUpdateDto",
    "CustomerDocumentContactDto", "CustomerDocumentDto", "CustomerDto",
    "CustomerDtoCreditVerification", "CustomerDtoStatementType", "CustomerDtoStatus",
    "CustomerGetAllStatus", "CustomerGlAccountsDto", "CustomerGlAccountsUpdateDto",
    "CustomerInvoiceDto", "CustomerInvoiceLineDto", "CustomerPaymentMethodInfoDto",
    "CustomerUpdateDto", "CustomerUpdateDtoCreditVerification", "CustomerUpdateDtoStatementType",
    "CustomerUpdateDtoStatus", "DebtCollectionDto", "DirectDebitMandateDto", "EInvoiceContractDto",
    "EInvoiceContractUpdateDto", "IdDescription", "IdName", "IntegerIdName",
    "IntegerInternalIdNumberName", "ItemTypeMaterialCostOtherCostService", "LandedCostDtoInDocType",
    "LocationDescriptionDto", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "ParentRecordDto", "PaymentDtoStatus",
    "ProjectTaskIdDescriptionDto", "RotRutUpdateDtoType", "SegmentDto", "SegmentUpdateDto",
    "ShipmentAddressDto", "SubAccountDto", "TaxCategoryNumberDescriptionDto", "TaxDetailDto",
    "TypeAssetExpenseIncomeLiability", "VatZoneDto", "WorkTypeDto",
]


class CreateDunningLetterActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    dunning_letter_date: DateTime | None | UnsetType = UNSET
    """Date of the last dunning letter."""
    level_from: int | None | UnsetType = UNSET
    """Lowest level of dunning to write for."""
    level_to: int | None | UnsetType = UNSET
    """Highest level of dunning to write for."""


class CustomerBalanceDto(Model, kw_only=True, rename="camel"):
    """A customer balance, as the API returns it."""
    customer: IntegerInternalIdNumberName | None | UnsetType = UNSET
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer balance."""
    total_order: Decimal | None | UnsetType = UNSET
    """Total of orders not yet invoiced."""
    total_loan: Decimal | None | UnsetType = UNSET
    """Total owed."""
    total_sale_period: Decimal | None | UnsetType = UNSET
    """Sales of this period."""
    total_sale_year: Decimal | None | UnsetType = UNSET
    """Sales of this year."""
    total_discount_period: Decimal | None | UnsetType = UNSET
    """Discounts of this period."""
    total_discount_year: Decimal | None | UnsetType = UNSET
    """Discounts of this year."""
    last_modified: DateTime | None | UnsetType = UNSET
    """When the customer balance last changed, set by the API. Zone: Europe/Oslo."""


class CustomerClassDto(Model, kw_only=True, rename="camel"):
    """A customer class, as the API returns it."""
    id: str | None | UnsetType = UNSET
    """Id of the customer class."""
    description: str | None | UnsetType = UNSET
    """What the customer class is called."""
    tax_zone_id: str | None | UnsetType = UNSET
    """VAT zone."""
    required_taxzone_id: bool | None | UnsetType = UNSET
    """Whether documents must have a VAT zone."""
    payment_method_id: str | None | UnsetType = UNSET
    """Payment method."""
    attributes: list[ClassAttributeDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the customer class asks for."""


class CustomerDefaultPaymentMethodUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer default payment method."""
    __wrapped__ = AllBut()
    payment_method_id: str | None | UnsetType = UNSET
    is_default: bool | None | UnsetType = UNSET


class CustomerDirectDebitDto(Model, kw_only=True, rename="camel"):
    """A customer direct debit, as the API returns it."""
    to_update = ToUpdate["CustomerDirectDebitUpdateDto"]("CustomerDirectDebitUpdateDto")
    id: UUID | None | UnsetType = UNSET
    """Id of the customer direct debit."""
    mandate_id: str | None | UnsetType = UNSET
    """Id of the direct debit mandate."""
    mandate_description: str | None | UnsetType = UNSET
    """What the mandate is for."""
    date_of_signature: DateTime | None | UnsetType = UNSET
    """Day on which the mandate was signed. Zone: Europe/Oslo."""
    is_default: bool | None | UnsetType = UNSET
    """Whether the customer direct debit is the default."""
    one_time: bool | None | UnsetType = UNSET
    """Whether it is used only once."""
    bic: str | None | UnsetType = UNSET
    """Bank identifier code (ISO 9362)."""
    iban: str | None | UnsetType = UNSET
    """International bank account number (ISO 13616)."""
    last_collection_date: DateTime | None | UnsetType = UNSET
    """Last collection date of the customer direct debit. Zone: Europe/Oslo."""
    max_amount: Decimal | None | UnsetType = UNSET
    """Most that may be collected at once."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""


class CustomerDirectDebitUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer direct debit."""
    __wrapped__ = AllBut("id", "operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    id: UUID | None | UnsetType = UNSET
    """Id of the customer direct debit."""
    mandate_id: str | None | UnsetType = UNSET
    mandate_description: str | None | UnsetType = UNSET
    date_of_signature: DateTime | None | UnsetType = UNSET
    is_default: bool | None | UnsetType = UNSET
    one_time: bool | None | UnsetType = UNSET
    bic: str | None | UnsetType = UNSET
    iban: str | None | UnsetType = UNSET
    last_collection_date: DateTime | None | UnsetType = UNSET
    max_amount: Decimal | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET


class CustomerDocumentDto(Model, kw_only=True, rename="camel"):
    """A customer document, as the API returns it."""
    document_due_date: DateTime | None | UnsetType = UNSET
    """Day on which the customer document is to be paid. Zone: Europe/Oslo."""
    branch: NumberName | None | UnsetType = UNSET
    customer: NumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoInDocType | None | UnsetType = UNSET
    """Kind of document."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the customer document."""
    post_period: str | None | UnsetType = UNSET
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = UNSET
    """Financial period, as six digits."""
    closed_financial_period: str | None | UnsetType = UNSET
    """Period in which the customer document was settled."""
    document_date: DateTime | None | UnsetType = UNSET
    """Date of the customer document. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = UNSET
    """Date of the invoice that the customer document is about. Zone: Europe/Oslo."""
    status: PaymentDtoStatus | None | UnsetType = UNSET
    """Where the customer document stands."""
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer document."""
    amount_in_currency: Decimal | None | UnsetType = UNSET
    """Amount of the customer document, in the currency of the document."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer document."""
    balance_in_currency: Decimal | None | UnsetType = UNSET
    """What is still open on the customer document, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = UNSET
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = UNSET
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = UNSET
    customer_ref_number: str | None | UnsetType = UNSET
    """The customer's own reference."""
    invoice_text: str | None | UnsetType = UNSET
    """Text printed on the invoice."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the customer document last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the customer document was made, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer document."""
    vat_total: Decimal | None | UnsetType = UNSET
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = UNSET
    """All VAT together, in the currency of the document."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    branch_number: NumberName | None | UnsetType = UNSET
    cash_account: str | None | UnsetType = UNSET
    """Cash account."""
    project: IdDescription | None | UnsetType = UNSET
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    customer_project: str | None | UnsetType = UNSET
    """The customer's own project reference."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the customer document; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerDto(Model, kw_only=True, rename="camel"):
    """A customer, as the API returns it."""
    to_update = ToUpdate["CustomerUpdateDto"]("CustomerUpdateDto")
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the customer; it never changes."""
    number: str | None | UnsetType = UNSET
    """Number of the customer."""
    name: str | None | UnsetType = UNSET
    """Name of the customer."""
    status: CustomerDtoStatus | None | UnsetType = UNSET
    """Where the customer stands."""
    main_address: AddressDto | None | UnsetType = UNSET
    main_contact: ContactInfoDto | None | UnsetType = UNSET
    account_reference: str | None | UnsetType = UNSET
    """Number under which the supplier knows the company."""
    parent_record: NumberName | None | UnsetType = UNSET
    customer_class: IdDescription | None | UnsetType = UNSET
    credit_terms: IdDescription | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    credit_verification: CustomerDtoCreditVerification | None | UnsetType = UNSET
    """How credit is checked before an order."""
    credit_limit: Decimal | None | UnsetType = UNSET
    """How much the customer may owe."""
    credit_days_past_due: int | None | UnsetType = UNSET
    """How many days an invoice may be overdue before credit stops."""
    invoice_address: AddressDto | None | UnsetType = UNSET
    invoice_contact: ContactInfoDto | None | UnsetType = UNSET
    print_invoices: bool | None | UnsetType = UNSET
    """Whether to print invoices."""
    accept_auto_invoices: bool | None | UnsetType = UNSET
    """Whether the customer takes AutoInvoice documents."""
    send_invoices_by_email: bool | None | UnsetType = UNSET
    """Whether to e-mail invoices."""
    send_dunning_letters_via_e_mail: bool | None | UnsetType = UNSET
    """Whether to e-mail dunning letters."""
    print_dunning_letters: bool | None | UnsetType = UNSET
    """Whether to print dunning letters."""
    print_statements: bool | None | UnsetType = UNSET
    """Whether to print statements."""
    send_statements_by_email: bool | None | UnsetType = UNSET
    """Whether to e-mail statements."""
    print_multi_currency_statements: bool | None | UnsetType = UNSET
    """Whether statements show every currency."""
    statement_type: CustomerDtoStatementType | None | UnsetType = UNSET
    """How statements carry balances forward."""
    delivery_address: AddressDto | None | UnsetType = UNSET
    delivery_contact: ContactInfoDto | None | UnsetType = UNSET
    vat_registration_id: str | None | UnsetType = UNSET
    """VAT registration number."""
    corporate_id: str | None | UnsetType = UNSET
    """Organisation number in the official register."""
    gln: str | None | UnsetType = UNSET
    """Global location number (GS1), 13 digits."""
    vat_zone: VatZoneDto | None | UnsetType = UNSET
    location: LocationDescriptionDto | None | UnsetType = UNSET
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the customer asks for."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the customer last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the customer was made, set by the API. Zone: Europe/Oslo."""
    direct_debit_lines: list[CustomerDirectDebitDto] | None | UnsetType = UNSET
    """Bank accounts for direct debit."""
    price_class: IdDescription | None | UnsetType = UNSET
    gl_accounts: CustomerGlAccountsDto | None | UnsetType = UNSET
    invoice_to_default_location: bool | None | UnsetType = UNSET
    """Whether invoices go to the main location."""
    e_invoice_contract: EInvoiceContractDto | None | UnsetType = UNSET
    payment_methods: list[CustomerPaymentMethodInfoDto] | None | UnsetType = UNSET
    """Payment methods of the customer."""
    default_payment_method_id: str | None | UnsetType = UNSET
    """Id of the default payment method."""
    number_of_employees: int | None | UnsetType = UNSET
    """How many people work there."""
    exclude_debt_collection: bool | None | UnsetType = UNSET
    """Set to keep the customer out of debt collection."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the customer; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerDtoCreditVerification(OpenStr):
    """Known values of ``CustomerDto.credit_verification`` and 1 more place."""
    DISABLED = "Disabled"
    DAYS_PAST_DUE = "DaysPastDue"
    CREDIT_LIMIT = "CreditLimit"
    LIMIT_AND_DAYS_PAST_DUE = "LimitAndDaysPastDue"


class CustomerDtoStatementType(OpenStr):
    """Known values of ``CustomerDto.statement_type`` and 1 more place."""
    OPEN_ITEM = "OpenItem"
    BALANCE_BROUGHT_FORWARD = "BalanceBroughtForward"


class CustomerDtoStatus(OpenStr):
    """Known values of ``customer.get_all(status)`` and 2 more places."""
    ACTIVE = "Active"
    ON_HOLD = "OnHold"
    CREDIT_HOLD = "CreditHold"
    INACTIVE = "Inactive"
    ONE_TIME = "OneTime"


class CustomerGlAccountsDto(Model, kw_only=True, rename="camel"):
    """Accounts that postings use."""
    to_update = ToUpdate["CustomerGlAccountsUpdateDto"]("CustomerGlAccountsUpdateDto")
    customer_ledger_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    customer_ledger_subaccount: SubAccountDto | None | UnsetType = UNSET
    sales_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_non_taxable_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_eu_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_export_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    sales_subaccount: SubAccountDto | None | UnsetType = UNSET
    discount_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    discount_subaccount: SubAccountDto | None | UnsetType = UNSET
    freight_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    freight_subaccount: SubAccountDto | None | UnsetType = UNSET
    cash_discount_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    cash_discount_subaccount: SubAccountDto | None | UnsetType = UNSET
    prepayment_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    prepayment_subaccount: SubAccountDto | None | UnsetType = UNSET


class CustomerGlAccountsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer general ledger accounts."""
    __wrapped__ = AllBut(
        "cash_discount_subaccount", "customer_ledger_subaccount", "discount_subaccount",
        "freight_subaccount", "prepayment_subaccount", "sales_subaccount",
    )
    customer_ledger_account: str | None | UnsetType = UNSET
    customer_ledger_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Customer ledger subaccount of the customer general ledger accounts."""
    sales_account: str | None | UnsetType = UNSET
    sales_non_taxable_account: str | None | UnsetType = UNSET
    sales_eu_account: str | None | UnsetType = UNSET
    sales_export_account: str | None | UnsetType = UNSET
    sales_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Sales subaccount of the customer general ledger accounts."""
    discount_account: str | None | UnsetType = UNSET
    discount_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Discount subaccount of the customer general ledger accounts."""
    freight_account: str | None | UnsetType = UNSET
    freight_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Subaccount for freight."""
    cash_discount_account: str | None | UnsetType = UNSET
    cash_discount_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Cash discount subaccount of the customer general ledger accounts."""
    prepayment_account: str | None | UnsetType = UNSET
    prepayment_subaccount: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Prepayment subaccount of the customer general ledger accounts."""


class CustomerPaymentMethodInfoDto(Model, kw_only=True, rename="camel"):
    """A customer payment method information, as the API returns it."""
    payment_method_id: str | None | UnsetType = UNSET
    """Payment method."""
    is_default: bool | None | UnsetType = UNSET
    """Whether the customer payment method information is the default."""


class CustomerUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer."""
    __wrapped__ = AllBut("attribute_lines", "direct_debit_lines", "override_with_class_values")
    number: str | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    status: Plain[CustomerDtoStatus] | None | UnsetType = UNSET
    account_reference: str | None | UnsetType = UNSET
    number_of_employees: int | None | UnsetType = UNSET
    parent_record_number: str | None | UnsetType = UNSET
    currency_id: str | None | UnsetType = UNSET
    credit_limit: Decimal | None | UnsetType = UNSET
    credit_days_past_due: int | None | UnsetType = UNSET
    override_with_class_values: bool | None | UnsetType = UNSET
    """Set to fill empty fields from the class after a change of class."""
    customer_class_id: str | None | UnsetType = UNSET
    credit_terms_id: str | None | UnsetType = UNSET
    print_invoices: bool | None | UnsetType = UNSET
    accept_auto_invoices: bool | None | UnsetType = UNSET
    send_invoices_by_email: bool | None | UnsetType = UNSET
    send_dunning_letters_via_e_mail: bool | None | UnsetType = UNSET
    print_dunning_letters: bool | None | UnsetType = UNSET
    print_statements: bool | None | UnsetType = UNSET
    send_statements_by_email: bool | None | UnsetType = UNSET
    print_multi_currency_statements: bool | None | UnsetType = UNSET
    invoice_to_default_location: bool | None | UnsetType = UNSET
    vat_registration_id: str | None | UnsetType = UNSET
    corporate_id: str | None | UnsetType = UNSET
    vat_zone_id: str | None | UnsetType = UNSET
    gln: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    main_address: AddressUpdateDto | None | UnsetType = UNSET
    main_contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    credit_verification: Plain[CustomerDtoCreditVerification] | None | UnsetType = UNSET
    invoice_address: AddressUpdateDto | None | UnsetType = UNSET
    invoice_contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    statement_type: Plain[CustomerDtoStatementType] | None | UnsetType = UNSET
    delivery_address: AddressUpdateDto | None | UnsetType = UNSET
    delivery_contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    price_class_id: str | None | UnsetType = UNSET
    e_invoice_contract: EInvoiceContractUpdateDto | None | UnsetType = UNSET
    default_payment_method: CustomerDefaultPaymentMethodUpdateDto | None | UnsetType = UNSET
    gl_accounts: CustomerGlAccountsUpdateDto | None | UnsetType = UNSET
    direct_debit_lines: list[CustomerDirectDebitUpdateDto] | None | UnsetType = UNSET
    """Bank accounts for direct debit."""
    attribute_lines: list[AttributeLineUpdateDto] | None | UnsetType = UNSET
    """Attributes to set, one a line."""
    override_number_series: bool | None | UnsetType = UNSET
    exclude_debt_collection: bool | None | UnsetType = UNSET


class EInvoiceContractDto(Model, kw_only=True):
    """Contract for electronic invoices."""
    to_update = ToUpdate["EInvoiceContractUpdateDto"]("EInvoiceContractUpdateDto")
    f_invoice_contract_id: str | None | UnsetType = msgspec.field(name="fInvoiceContractID", default=UNSET)
    """Id of the Finvoice contract."""
    f_invoice_intermediator_id: str | None | UnsetType = msgspec.field(name="fInvoiceIntermediatorID", default=UNSET)
    """Id of the Finvoice intermediator."""


class EInvoiceContractUpdateDto(Model, kw_only=True):
    """What can be set on an e-invoice contract."""
    __wrapped__ = AllBut()
    f_invoice_contract_id: str | None | UnsetType = msgspec.field(name="fInvoiceContractID", default=UNSET)
    f_invoice_intermediator_id: str | None | UnsetType = msgspec.field(name="fInvoiceIntermediatorID", default=UNSET)


CustomerGetAllStatus: TypeAlias = CustomerDtoStatus
CustomerUpdateDtoCreditVerification: TypeAlias = CustomerDtoCreditVerification
CustomerUpdateDtoStatementType: TypeAlias = CustomerDtoStatementType
CustomerUpdateDtoStatus: TypeAlias = CustomerDtoStatus
