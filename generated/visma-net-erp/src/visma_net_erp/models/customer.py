"""Model classes of ``customer``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import Date, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
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


class CreateDunningLetterActionDto(Model, kw_only=True):
    """What the action needs to know."""
    dunning_letter_date: DateTime | None | UnsetType = msgspec.field(name="dunningLetterDate", default=UNSET)
    """Date of the last dunning letter."""
    level_from: int | None | UnsetType = msgspec.field(name="levelFrom", default=UNSET)
    """Lowest level of dunning to write for."""
    level_to: int | None | UnsetType = msgspec.field(name="levelTo", default=UNSET)
    """Highest level of dunning to write for."""


class CustomerBalanceDto(Model, kw_only=True):
    """A customer balance, as the API returns it."""
    customer: IntegerInternalIdNumberName | None | UnsetType = UNSET
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer balance."""
    total_order: Decimal | None | UnsetType = msgspec.field(name="totalOrder", default=UNSET)
    """Total of orders not yet invoiced."""
    total_loan: Decimal | None | UnsetType = msgspec.field(name="totalLoan", default=UNSET)
    """Total owed."""
    total_sale_period: Decimal | None | UnsetType = msgspec.field(name="totalSalePeriod", default=UNSET)
    """Sales of this period."""
    total_sale_year: Decimal | None | UnsetType = msgspec.field(name="totalSaleYear", default=UNSET)
    """Sales of this year."""
    total_discount_period: Decimal | None | UnsetType = msgspec.field(name="totalDiscountPeriod", default=UNSET)
    """Discounts of this period."""
    total_discount_year: Decimal | None | UnsetType = msgspec.field(name="totalDiscountYear", default=UNSET)
    """Discounts of this year."""
    last_modified: DateTime | None | UnsetType = msgspec.field(name="lastModified", default=UNSET)
    """When the customer balance last changed, set by the API. Zone: Europe/Oslo."""


class CustomerClassDto(Model, kw_only=True):
    """A customer class, as the API returns it."""
    id: str | None | UnsetType = UNSET
    """Id of the customer class."""
    description: str | None | UnsetType = UNSET
    """What the customer class is called."""
    tax_zone_id: str | None | UnsetType = msgspec.field(name="taxZoneId", default=UNSET)
    """VAT zone."""
    required_taxzone_id: bool | None | UnsetType = msgspec.field(name="requiredTaxzoneId", default=UNSET)
    """Whether documents must have a VAT zone."""
    payment_method_id: str | None | UnsetType = msgspec.field(name="paymentMethodId", default=UNSET)
    """Payment method."""
    attributes: list[ClassAttributeDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the customer class asks for."""


class CustomerDefaultPaymentMethodUpdateDto(Model, kw_only=True):
    """What can be set on a customer default payment method."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({"is_default", "payment_method_id"})
    payment_method_id: str | None | UnsetType = msgspec.field(name="paymentMethodId", default=UNSET)
    is_default: bool | None | UnsetType = msgspec.field(name="isDefault", default=UNSET)


class CustomerDirectDebitDto(Model, kw_only=True):
    """A customer direct debit, as the API returns it."""
    to_update = ToUpdate["CustomerDirectDebitUpdateDto"]("CustomerDirectDebitUpdateDto")
    id: UUID | None | UnsetType = UNSET
    """Id of the customer direct debit."""
    mandate_id: str | None | UnsetType = msgspec.field(name="mandateId", default=UNSET)
    """Id of the direct debit mandate."""
    mandate_description: str | None | UnsetType = msgspec.field(name="mandateDescription", default=UNSET)
    """What the mandate is for."""
    date_of_signature: DateTime | None | UnsetType = msgspec.field(name="dateOfSignature", default=UNSET)
    """Day on which the mandate was signed. Zone: Europe/Oslo."""
    is_default: bool | None | UnsetType = msgspec.field(name="isDefault", default=UNSET)
    """Whether the customer direct debit is the default."""
    one_time: bool | None | UnsetType = msgspec.field(name="oneTime", default=UNSET)
    """Whether it is used only once."""
    bic: str | None | UnsetType = UNSET
    """Bank identifier code (ISO 9362)."""
    iban: str | None | UnsetType = UNSET
    """International bank account number (ISO 13616)."""
    last_collection_date: DateTime | None | UnsetType = msgspec.field(name="lastCollectionDate", default=UNSET)
    """Last collection date of the customer direct debit. Zone: Europe/Oslo."""
    max_amount: Decimal | None | UnsetType = msgspec.field(name="maxAmount", default=UNSET)
    """Most that may be collected at once."""
    expiration_date: DateTime | None | UnsetType = msgspec.field(name="expirationDate", default=UNSET)
    """Last day of validity. Zone: Europe/Oslo."""
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""


class CustomerDirectDebitUpdateDto(Model, kw_only=True):
    """What can be set on a customer direct debit."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "bic", "branch", "date_of_signature", "expiration_date", "iban", "is_default",
        "last_collection_date", "mandate_description", "mandate_id", "max_amount", "one_time",
    })
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    id: UUID | None | UnsetType = UNSET
    """Id of the customer direct debit."""
    mandate_id: str | None | UnsetType = msgspec.field(name="mandateId", default=UNSET)
    mandate_description: str | None | UnsetType = msgspec.field(name="mandateDescription", default=UNSET)
    date_of_signature: DateTime | None | UnsetType = msgspec.field(name="dateOfSignature", default=UNSET)
    is_default: bool | None | UnsetType = msgspec.field(name="isDefault", default=UNSET)
    one_time: bool | None | UnsetType = msgspec.field(name="oneTime", default=UNSET)
    bic: str | None | UnsetType = UNSET
    iban: str | None | UnsetType = UNSET
    last_collection_date: DateTime | None | UnsetType = msgspec.field(name="lastCollectionDate", default=UNSET)
    max_amount: Decimal | None | UnsetType = msgspec.field(name="maxAmount", default=UNSET)
    expiration_date: DateTime | None | UnsetType = msgspec.field(name="expirationDate", default=UNSET)
    branch: str | None | UnsetType = UNSET


class CustomerDocumentDto(Model, kw_only=True):
    """A customer document, as the API returns it."""
    document_due_date: DateTime | None | UnsetType = msgspec.field(name="documentDueDate", default=UNSET)
    """Day on which the customer document is to be paid. Zone: Europe/Oslo."""
    branch: NumberName | None | UnsetType = UNSET
    customer: NumberName | None | UnsetType = UNSET
    document_type: LandedCostDtoInDocType | None | UnsetType = msgspec.field(name="documentType", default=UNSET)
    """Kind of document."""
    reference_number: str | None | UnsetType = msgspec.field(name="referenceNumber", default=UNSET)
    """Number of the customer document."""
    post_period: str | None | UnsetType = msgspec.field(name="postPeriod", default=UNSET)
    """Financial period to post in, as MMYYYY."""
    financial_period: str | None | UnsetType = msgspec.field(name="financialPeriod", default=UNSET)
    """Financial period, as six digits."""
    closed_financial_period: str | None | UnsetType = msgspec.field(name="closedFinancialPeriod", default=UNSET)
    """Period in which the customer document was settled."""
    document_date: DateTime | None | UnsetType = msgspec.field(name="documentDate", default=UNSET)
    """Date of the customer document. Zone: Europe/Oslo."""
    orig_invoice_date: DateTime | None | UnsetType = msgspec.field(name="origInvoiceDate", default=UNSET)
    """Date of the invoice that the customer document is about. Zone: Europe/Oslo."""
    status: PaymentDtoStatus | None | UnsetType = UNSET
    """Where the customer document stands."""
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    """Currency, as a three-letter ISO 4217 code."""
    amount: Decimal | None | UnsetType = UNSET
    """Amount of the customer document."""
    amount_in_currency: Decimal | None | UnsetType = msgspec.field(name="amountInCurrency", default=UNSET)
    """Amount of the customer document, in the currency of the document."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer document."""
    balance_in_currency: Decimal | None | UnsetType = msgspec.field(name="balanceInCurrency", default=UNSET)
    """What is still open on the customer document, in the currency of the document."""
    cash_discount: Decimal | None | UnsetType = msgspec.field(name="cashDiscount", default=UNSET)
    """Discount for paying early."""
    cash_discount_in_currency: Decimal | None | UnsetType = msgspec.field(name="cashDiscountInCurrency", default=UNSET)
    """Discount for paying early, in the currency of the document."""
    payment_method: IdDescription | None | UnsetType = msgspec.field(name="paymentMethod", default=UNSET)
    customer_ref_number: str | None | UnsetType = msgspec.field(name="customerRefNumber", default=UNSET)
    """The customer's own reference."""
    invoice_text: str | None | UnsetType = msgspec.field(name="invoiceText", default=UNSET)
    """Text printed on the invoice."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the customer document last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = msgspec.field(name="createdDateTime", default=UNSET)
    """When the customer document was made, set by the API. Zone: Europe/Oslo."""
    note: str | None | UnsetType = UNSET
    """Free note on the customer document."""
    vat_total: Decimal | None | UnsetType = msgspec.field(name="vatTotal", default=UNSET)
    """All VAT together."""
    vat_total_in_currency: Decimal | None | UnsetType = msgspec.field(name="vatTotalInCurrency", default=UNSET)
    """All VAT together, in the currency of the document."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    branch_number: NumberName | None | UnsetType = msgspec.field(name="branchNumber", default=UNSET)
    cash_account: str | None | UnsetType = msgspec.field(name="cashAccount", default=UNSET)
    """Cash account."""
    project: IdDescription | None | UnsetType = UNSET
    account: AccountNumberDto | None | UnsetType = UNSET
    subaccount: SubAccountDto | None | UnsetType = UNSET
    customer_project: str | None | UnsetType = msgspec.field(name="customerProject", default=UNSET)
    """The customer's own project reference."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
    """Why the API could not fill in the customer document; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerDto(Model, kw_only=True):
    """A customer, as the API returns it."""
    to_update = ToUpdate["CustomerUpdateDto"]("CustomerUpdateDto")
    internal_id: int | None | UnsetType = msgspec.field(name="internalId", default=UNSET)
    """The id that the database gave the customer; it never changes."""
    number: str | None | UnsetType = UNSET
    """Number of the customer."""
    name: str | None | UnsetType = UNSET
    """Name of the customer."""
    status: CustomerDtoStatus | None | UnsetType = UNSET
    """Where the customer stands."""
    main_address: AddressDto | None | UnsetType = msgspec.field(name="mainAddress", default=UNSET)
    main_contact: ContactInfoDto | None | UnsetType = msgspec.field(name="mainContact", default=UNSET)
    account_reference: str | None | UnsetType = msgspec.field(name="accountReference", default=UNSET)
    """Number under which the supplier knows the company."""
    parent_record: NumberName | None | UnsetType = msgspec.field(name="parentRecord", default=UNSET)
    customer_class: IdDescription | None | UnsetType = msgspec.field(name="customerClass", default=UNSET)
    credit_terms: IdDescription | None | UnsetType = msgspec.field(name="creditTerms", default=UNSET)
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    """Currency, as a three-letter ISO 4217 code."""
    credit_verification: CustomerDtoCreditVerification | None | UnsetType = msgspec.field(name="creditVerification", default=UNSET)
    """How credit is checked before an order."""
    credit_limit: Decimal | None | UnsetType = msgspec.field(name="creditLimit", default=UNSET)
    """How much the customer may owe."""
    credit_days_past_due: int | None | UnsetType = msgspec.field(name="creditDaysPastDue", default=UNSET)
    """How many days an invoice may be overdue before credit stops."""
    invoice_address: AddressDto | None | UnsetType = msgspec.field(name="invoiceAddress", default=UNSET)
    invoice_contact: ContactInfoDto | None | UnsetType = msgspec.field(name="invoiceContact", default=UNSET)
    print_invoices: bool | None | UnsetType = msgspec.field(name="printInvoices", default=UNSET)
    """Whether to print invoices."""
    accept_auto_invoices: bool | None | UnsetType = msgspec.field(name="acceptAutoInvoices", default=UNSET)
    """Whether the customer takes AutoInvoice documents."""
    send_invoices_by_email: bool | None | UnsetType = msgspec.field(name="sendInvoicesByEmail", default=UNSET)
    """Whether to e-mail invoices."""
    send_dunning_letters_via_e_mail: bool | None | UnsetType = msgspec.field(name="sendDunningLettersViaEMail", default=UNSET)
    """Whether to e-mail dunning letters."""
    print_dunning_letters: bool | None | UnsetType = msgspec.field(name="printDunningLetters", default=UNSET)
    """Whether to print dunning letters."""
    print_statements: bool | None | UnsetType = msgspec.field(name="printStatements", default=UNSET)
    """Whether to print statements."""
    send_statements_by_email: bool | None | UnsetType = msgspec.field(name="sendStatementsByEmail", default=UNSET)
    """Whether to e-mail statements."""
    print_multi_currency_statements: bool | None | UnsetType = msgspec.field(name="printMultiCurrencyStatements", default=UNSET)
    """Whether statements show every currency."""
    statement_type: CustomerDtoStatementType | None | UnsetType = msgspec.field(name="statementType", default=UNSET)
    """How statements carry balances forward."""
    delivery_address: AddressDto | None | UnsetType = msgspec.field(name="deliveryAddress", default=UNSET)
    delivery_contact: ContactInfoDto | None | UnsetType = msgspec.field(name="deliveryContact", default=UNSET)
    vat_registration_id: str | None | UnsetType = msgspec.field(name="vatRegistrationId", default=UNSET)
    """VAT registration number."""
    corporate_id: str | None | UnsetType = msgspec.field(name="corporateId", default=UNSET)
    """Organisation number in the official register."""
    gln: str | None | UnsetType = UNSET
    """Global location number (GS1), 13 digits."""
    vat_zone: VatZoneDto | None | UnsetType = msgspec.field(name="vatZone", default=UNSET)
    location: LocationDescriptionDto | None | UnsetType = UNSET
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the customer asks for."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the customer last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = msgspec.field(name="createdDateTime", default=UNSET)
    """When the customer was made, set by the API. Zone: Europe/Oslo."""
    direct_debit_lines: list[CustomerDirectDebitDto] | None | UnsetType = msgspec.field(name="directDebitLines", default=UNSET)
    """Bank accounts for direct debit."""
    price_class: IdDescription | None | UnsetType = msgspec.field(name="priceClass", default=UNSET)
    gl_accounts: CustomerGlAccountsDto | None | UnsetType = msgspec.field(name="glAccounts", default=UNSET)
    invoice_to_default_location: bool | None | UnsetType = msgspec.field(name="invoiceToDefaultLocation", default=UNSET)
    """Whether invoices go to the main location."""
    e_invoice_contract: EInvoiceContractDto | None | UnsetType = msgspec.field(name="eInvoiceContract", default=UNSET)
    payment_methods: list[CustomerPaymentMethodInfoDto] | None | UnsetType = msgspec.field(name="paymentMethods", default=UNSET)
    """Payment methods of the customer."""
    default_payment_method_id: str | None | UnsetType = msgspec.field(name="defaultPaymentMethodId", default=UNSET)
    """Id of the default payment method."""
    number_of_employees: int | None | UnsetType = msgspec.field(name="numberOfEmployees", default=UNSET)
    """How many people work there."""
    exclude_debt_collection: bool | None | UnsetType = msgspec.field(name="excludeDebtCollection", default=UNSET)
    """Set to keep the customer out of debt collection."""
    error_info: str | None | UnsetType = msgspec.field(name="errorInfo", default=UNSET)
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


class CustomerGlAccountsDto(Model, kw_only=True):
    """Accounts that postings use."""
    to_update = ToUpdate["CustomerGlAccountsUpdateDto"]("CustomerGlAccountsUpdateDto")
    customer_ledger_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="customerLedgerAccount", default=UNSET)
    customer_ledger_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="customerLedgerSubaccount", default=UNSET)
    sales_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="salesAccount", default=UNSET)
    sales_non_taxable_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="salesNonTaxableAccount", default=UNSET)
    sales_eu_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="salesEuAccount", default=UNSET)
    sales_export_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="salesExportAccount", default=UNSET)
    sales_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="salesSubaccount", default=UNSET)
    discount_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="discountAccount", default=UNSET)
    discount_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="discountSubaccount", default=UNSET)
    freight_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="freightAccount", default=UNSET)
    freight_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="freightSubaccount", default=UNSET)
    cash_discount_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="cashDiscountAccount", default=UNSET)
    cash_discount_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="cashDiscountSubaccount", default=UNSET)
    prepayment_account: AccountNumberTypeDescriptionDto | None | UnsetType = msgspec.field(name="prepaymentAccount", default=UNSET)
    prepayment_subaccount: SubAccountDto | None | UnsetType = msgspec.field(name="prepaymentSubaccount", default=UNSET)


class CustomerGlAccountsUpdateDto(Model, kw_only=True):
    """What can be set on a customer general ledger accounts."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "cash_discount_account", "customer_ledger_account", "discount_account", "freight_account",
        "prepayment_account", "sales_account", "sales_eu_account", "sales_export_account",
        "sales_non_taxable_account",
    })
    customer_ledger_account: str | None | UnsetType = msgspec.field(name="customerLedgerAccount", default=UNSET)
    customer_ledger_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="customerLedgerSubaccount", default=UNSET)
    """Customer ledger subaccount of the customer general ledger accounts."""
    sales_account: str | None | UnsetType = msgspec.field(name="salesAccount", default=UNSET)
    sales_non_taxable_account: str | None | UnsetType = msgspec.field(name="salesNonTaxableAccount", default=UNSET)
    sales_eu_account: str | None | UnsetType = msgspec.field(name="salesEuAccount", default=UNSET)
    sales_export_account: str | None | UnsetType = msgspec.field(name="salesExportAccount", default=UNSET)
    sales_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="salesSubaccount", default=UNSET)
    """Sales subaccount of the customer general ledger accounts."""
    discount_account: str | None | UnsetType = msgspec.field(name="discountAccount", default=UNSET)
    discount_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="discountSubaccount", default=UNSET)
    """Discount subaccount of the customer general ledger accounts."""
    freight_account: str | None | UnsetType = msgspec.field(name="freightAccount", default=UNSET)
    freight_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="freightSubaccount", default=UNSET)
    """Subaccount for freight."""
    cash_discount_account: str | None | UnsetType = msgspec.field(name="cashDiscountAccount", default=UNSET)
    cash_discount_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="cashDiscountSubaccount", default=UNSET)
    """Cash discount subaccount of the customer general ledger accounts."""
    prepayment_account: str | None | UnsetType = msgspec.field(name="prepaymentAccount", default=UNSET)
    prepayment_subaccount: list[SegmentUpdateDto] | None | UnsetType = msgspec.field(name="prepaymentSubaccount", default=UNSET)
    """Prepayment subaccount of the customer general ledger accounts."""


class CustomerPaymentMethodInfoDto(Model, kw_only=True):
    """A customer payment method information, as the API returns it."""
    payment_method_id: str | None | UnsetType = msgspec.field(name="paymentMethodId", default=UNSET)
    """Payment method."""
    is_default: bool | None | UnsetType = msgspec.field(name="isDefault", default=UNSET)
    """Whether the customer payment method information is the default."""


class CustomerUpdateDto(Model, kw_only=True):
    """What can be set on a customer."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "accept_auto_invoices", "account_reference", "corporate_id", "credit_days_past_due",
        "credit_limit", "credit_terms_id", "credit_verification", "currency_id",
        "customer_class_id", "default_payment_method", "delivery_address", "delivery_contact",
        "e_invoice_contract", "exclude_debt_collection", "gl_accounts", "gln", "invoice_address",
        "invoice_contact", "invoice_to_default_location", "main_address", "main_contact", "name",
        "note", "number", "number_of_employees", "override_number_series", "parent_record_number",
        "price_class_id", "print_dunning_letters", "print_invoices",
        "print_multi_currency_statements", "print_statements", "send_dunning_letters_via_e_mail",
        "send_invoices_by_email", "send_statements_by_email", "statement_type", "status",
        "vat_registration_id", "vat_zone_id",
    })
    number: str | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    status: Plain[CustomerDtoStatus] | None | UnsetType = UNSET
    account_reference: str | None | UnsetType = msgspec.field(name="accountReference", default=UNSET)
    number_of_employees: int | None | UnsetType = msgspec.field(name="numberOfEmployees", default=UNSET)
    parent_record_number: str | None | UnsetType = msgspec.field(name="parentRecordNumber", default=UNSET)
    currency_id: str | None | UnsetType = msgspec.field(name="currencyId", default=UNSET)
    credit_limit: Decimal | None | UnsetType = msgspec.field(name="creditLimit", default=UNSET)
    credit_days_past_due: int | None | UnsetType = msgspec.field(name="creditDaysPastDue", default=UNSET)
    override_with_class_values: bool | None | UnsetType = msgspec.field(name="overrideWithClassValues", default=UNSET)
    """Set to fill empty fields from the class after a change of class."""
    customer_class_id: str | None | UnsetType = msgspec.field(name="customerClassId", default=UNSET)
    credit_terms_id: str | None | UnsetType = msgspec.field(name="creditTermsId", default=UNSET)
    print_invoices: bool | None | UnsetType = msgspec.field(name="printInvoices", default=UNSET)
    accept_auto_invoices: bool | None | UnsetType = msgspec.field(name="acceptAutoInvoices", default=UNSET)
    send_invoices_by_email: bool | None | UnsetType = msgspec.field(name="sendInvoicesByEmail", default=UNSET)
    send_dunning_letters_via_e_mail: bool | None | UnsetType = msgspec.field(name="sendDunningLettersViaEMail", default=UNSET)
    print_dunning_letters: bool | None | UnsetType = msgspec.field(name="printDunningLetters", default=UNSET)
    print_statements: bool | None | UnsetType = msgspec.field(name="printStatements", default=UNSET)
    send_statements_by_email: bool | None | UnsetType = msgspec.field(name="sendStatementsByEmail", default=UNSET)
    print_multi_currency_statements: bool | None | UnsetType = msgspec.field(name="printMultiCurrencyStatements", default=UNSET)
    invoice_to_default_location: bool | None | UnsetType = msgspec.field(name="invoiceToDefaultLocation", default=UNSET)
    vat_registration_id: str | None | UnsetType = msgspec.field(name="vatRegistrationId", default=UNSET)
    corporate_id: str | None | UnsetType = msgspec.field(name="corporateId", default=UNSET)
    vat_zone_id: str | None | UnsetType = msgspec.field(name="vatZoneId", default=UNSET)
    gln: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    main_address: AddressUpdateDto | None | UnsetType = msgspec.field(name="mainAddress", default=UNSET)
    main_contact: ContactInfoUpdateDto | None | UnsetType = msgspec.field(name="mainContact", default=UNSET)
    credit_verification: Plain[CustomerDtoCreditVerification] | None | UnsetType = msgspec.field(name="creditVerification", default=UNSET)
    invoice_address: AddressUpdateDto | None | UnsetType = msgspec.field(name="invoiceAddress", default=UNSET)
    invoice_contact: ContactInfoUpdateDto | None | UnsetType = msgspec.field(name="invoiceContact", default=UNSET)
    statement_type: Plain[CustomerDtoStatementType] | None | UnsetType = msgspec.field(name="statementType", default=UNSET)
    delivery_address: AddressUpdateDto | None | UnsetType = msgspec.field(name="deliveryAddress", default=UNSET)
    delivery_contact: ContactInfoUpdateDto | None | UnsetType = msgspec.field(name="deliveryContact", default=UNSET)
    price_class_id: str | None | UnsetType = msgspec.field(name="priceClassId", default=UNSET)
    e_invoice_contract: EInvoiceContractUpdateDto | None | UnsetType = msgspec.field(name="eInvoiceContract", default=UNSET)
    default_payment_method: CustomerDefaultPaymentMethodUpdateDto | None | UnsetType = msgspec.field(name="defaultPaymentMethod", default=UNSET)
    gl_accounts: CustomerGlAccountsUpdateDto | None | UnsetType = msgspec.field(name="glAccounts", default=UNSET)
    direct_debit_lines: list[CustomerDirectDebitUpdateDto] | None | UnsetType = msgspec.field(name="directDebitLines", default=UNSET)
    """Bank accounts for direct debit."""
    attribute_lines: list[AttributeLineUpdateDto] | None | UnsetType = msgspec.field(name="attributeLines", default=UNSET)
    """Attributes to set, one a line."""
    override_number_series: bool | None | UnsetType = msgspec.field(name="overrideNumberSeries", default=UNSET)
    exclude_debt_collection: bool | None | UnsetType = msgspec.field(name="excludeDebtCollection", default=UNSET)


class EInvoiceContractDto(Model, kw_only=True):
    """Contract for electronic invoices."""
    to_update = ToUpdate["EInvoiceContractUpdateDto"]("EInvoiceContractUpdateDto")
    f_invoice_contract_id: str | None | UnsetType = msgspec.field(name="fInvoiceContractID", default=UNSET)
    """Id of the Finvoice contract."""
    f_invoice_intermediator_id: str | None | UnsetType = msgspec.field(name="fInvoiceIntermediatorID", default=UNSET)
    """Id of the Finvoice intermediator."""


class EInvoiceContractUpdateDto(Model, kw_only=True):
    """What can be set on an e-invoice contract."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "f_invoice_contract_id", "f_invoice_intermediator_id",
    })
    f_invoice_contract_id: str | None | UnsetType = msgspec.field(name="fInvoiceContractID", default=UNSET)
    f_invoice_intermediator_id: str | None | UnsetType = msgspec.field(name="fInvoiceIntermediatorID", default=UNSET)


CustomerGetAllStatus: TypeAlias = CustomerDtoStatus
CustomerUpdateDtoCreditVerification: TypeAlias = CustomerDtoCreditVerification
CustomerUpdateDtoStatementType: TypeAlias = CustomerDtoStatementType
CustomerUpdateDtoStatus: TypeAlias = CustomerDtoStatus
