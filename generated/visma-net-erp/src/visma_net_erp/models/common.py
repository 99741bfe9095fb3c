"""Model classes of ``common``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
if TYPE_CHECKING:
    from .contact import ContactUpdateDto
    from .employee import EmployeeContactUpdateDto, EmployeeUpdateDto
    from .subaccount import SubAccountUpdateDto

__all__ = [
    "AccountDtoType", "AccountNumberDto", "AccountNumberDtoType", "AccountNumberTypeDescriptionDto",
    "AccountUpdateDtoType", "ActionResult", "ActionResultActionResult",
    "ActionResultDoneFailedInProcessQueued", "AddOrderLinesToPurchaseReceiptActionResultDto",
    "AddOrderLinesToPurchaseReceiptActionResultDtoActionResult",
    "AddOrdersToPurchaseReceiptActionResultDto",
    "AddOrdersToPurchaseReceiptActionResultDtoActionResult", "AddressDto", "AddressUpdateDto",
    "AllocationsDto", "AllocationsUpdateDto", "AllocationsUpdateDtoOperation", "ArAdjustDto",
    "AttachmentDto", "AttributeIdValueDto", "AttributeLineUpdateDto", "BooleanActiveIdDescription",
    "BranchNumberDto", "CancelSalesOrderActionResultDto",
    "CancelSalesOrderActionResultDtoActionResult", "CashTransactionDetailUpdateDtoOperation",
    "CashTransactionUpdateDtoTaxCalculationMode", "ChangeEmployeeNrActionResultDto",
    "ChangeEmployeeNrActionResultDtoActionResult", "ChildRecordDto", "ClassAttributeDetailDto",
    "ClassAttributeDto", "ClassAttributeDtoAttributeType", "CompanyTreeInfoDtoOperation",
    "ConfirmShipmentActionResultDto", "ConfirmShipmentActionResultDtoActionResult", "ContactDto",
    "ContactDtoContactMethod", "ContactDtoTitle", "ContactIdNameDto", "ContactInfoDto",
    "ContactInfoUpdateDto", "ContactUpdateDtoContactMethod", "ContactUpdateDtoTitle",
    "CorrectArDocumentActionResultDtoActionResult",
    "CorrectSupplierInvoiceActionResultDtoActionResult", "CountryDto",
    "CreateDunningLetterActionResultDto", "CreateDunningLetterActionResultDtoActionResult",
    "CreateShipmentActionResultDtoActionResult", "CreditNoteDtoDocumentType", "CreditNoteDtoStatus",
    "CustSalesPeopleUpdateDtoOperation", "CustomerContractDetailsUpdateDtoOperation",
    "CustomerCreditNoteDtoDocumentType", "CustomerCreditNoteDtoStatus",
    "CustomerCreditNoteGetAllDocumentType", "CustomerCreditNoteGetAllStatus",
    "CustomerCreditNoteLineDtoItemType", "CustomerCreditNoteLineUpdateDtoOperation",
    "CustomerDebitNoteDtoDocumentType", "CustomerDebitNoteDtoStatus",
    "CustomerDebitNoteGetAllDocumentType", "CustomerDebitNoteGetAllStatus",
    "CustomerDebitNoteLineDtoItemType", "CustomerDebitNoteLinesUpdateDtoItemType",
    "CustomerDebitNoteLinesUpdateDtoOperation", "CustomerDescriptionDto",
    "CustomerDirectDebitUpdateDtoOperation", "CustomerDocumentContactDto",
    "CustomerDocumentDtoDocumentType", "CustomerDocumentDtoStatus",
    "CustomerGetAllDocumentsForCustomerDocumentType", "CustomerGetAllDocumentsForCustomerStatus",
    "CustomerGetAllInvoicesForCustomerDocumentType", "CustomerGetAllInvoicesForCustomerStatus",
    "CustomerInvoiceDtoDocumentType", "CustomerInvoiceDtoStatus",
    "CustomerInvoiceGetAllDocumentType", "CustomerInvoiceGetAllStatus",
    "CustomerInvoiceLineDtoItemType", "CustomerInvoiceLinesUpdateDtoItemType",
    "CustomerInvoiceLinesUpdateDtoOperation", "CustomerPaymentGetAllStatus",
    "DiscountBreakpointUpdateDtoOperation", "DiscountDetailUpdateDtoOperation",
    "DtoSegmentValueUpdateDtoBaseOperation", "EmployeeContactDto", "EmployeeContactDtoTitle",
    "EmployeeDto", "EmployeeDtoStatus", "EmployeeNumberNameDto", "EntryTypeDtoTaxCalculationMode",
    "FinancialPeriodAmountUpdateDtoOperation", "FinancialsDetailDtoTaxCalcMode",
    "INAllocationsUpdateDto", "INAllocationsUpdateDtoOperation", "IdDescription", "IdName",
    "IntegerIdDescription", "IntegerIdName", "IntegerInternalIdNumberName",
    "InventoryIssueDtoStatus", "InventoryIssueGetAllStatus", "InventoryIssueLineUpdateDtoOperation",
    "InventoryNumberDescriptionDto", "ItemTypeMaterialCostOtherCostService",
    "JournalTransactionLineUpdateDtoOperation",
    "KitSpecificationNonStockComponentsUpdateDtoOperation",
    "KitSpecificationStockComponentsUpdateDtoOperation", "KitSpecificationUpdateDtoOperation",
    "LandedCostDtoApDocType", "LandedCostDtoInDocType", "LandedCostUpdateDtoApDocType",
    "LandedCostUpdateDtoInDocType", "LandedCostUpdateDtoOperation", "LocationDescriptionDto",
    "LocationNameDescriptionDto", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "OrderToApplyDtoStatus", "ParentRecordDto", "PaymentDtoStatus",
    "PaymentGetAllStatus", "PaymentLineBaseUpdateDtoDocumentType",
    "PaymentLineBaseUpdateDtoOperation", "PaymentLineDtoDocumentType",
    "PaymentLinesUpdateDtoDocumentType", "PaymentLinesUpdateDtoOperation",
    "PaymentOrdersLinesUpdateDtoOperation", "PrebookSupplierInvoiceActionResultDto",
    "PrebookSupplierInvoiceActionResultDtoActionResult", "ProjectEmployeeUpdateDtoOperation",
    "ProjectTaskIdDescriptionDto", "PromoCodeIdDescriptionDto", "PurchaseOrderAddressUpdateDto",
    "PurchaseOrderContactUpdateDto", "PurchaseOrderDtoOrderType", "PurchaseOrderGetAllOrderType",
    "PurchaseOrderLineDtoLineType", "PurchaseOrderLineDtoOrderType",
    "PurchaseOrderLineUpdateDtoLineType", "PurchaseOrderLineUpdateDtoOperation",
    "PurchaseOrderUpdateDtoOrderType", "PurchaseReceiptDtoReceiptType", "PurchaseReceiptDtoStatus",
    "PurchaseReceiptGetAllReceiptType", "PurchaseReceiptGetAllStatus",
    "PurchaseReceiptLineDtoLineType", "PurchaseReceiptLineDtoPoOrderType",
    "PurchaseReceiptLineUpdateDtoLineType", "PurchaseReceiptLineUpdateDtoOperation",
    "PurchaseReceiptLineUpdateDtoPoOrderType", "PurchaseReceiptOrderUpdateDtoOrderType",
    "PurchaseReceiptUpdateDtoReceiptType", "PurchaseReceiptV2GetAllReceiptType",
    "PurchaseReceiptV2GetAllStatus", "PurchaseReceiptsDtoStatus", "PurchaseReceiptsDtoType",
    "PutTimeCardOnHoldActionResultDto", "PutTimeCardOnHoldActionResultDtoActionResult",
    "RateTableIdDescriptionDto", "ReleaseCashTransactionActionResultDto",
    "ReleaseCashTransactionActionResultDtoActionResult", "ReleaseCustomerCreditNoteActionResultDto",
    "ReleaseCustomerCreditNoteActionResultDtoActionResult",
    "ReleaseCustomerDebitNoteActionResultDto",
    "ReleaseCustomerDebitNoteActionResultDtoActionResult", "ReleaseInvoiceActionResultDto",
    "ReleaseInvoiceActionResultDtoActionResult", "ReleaseJournalTransactionActionResultDto",
    "ReleaseJournalTransactionActionResultDtoActionResult", "ReleasePaymentActionResultDto",
    "ReleasePaymentActionResultDtoActionResult", "ReleasePurchaseReceiptActionResultDto",
    "ReleasePurchaseReceiptActionResultDtoActionResult", "ReleaseSupplierInvoiceActionResultDto",
    "ReleaseSupplierInvoiceActionResultDtoActionResult", "ReopenSalesOrderActionResultDto",
    "ReopenSalesOrderActionResultDtoActionResult",
    "ReverseCashTransactionActionResultDtoActionResult",
    "ReverseInvoiceActionResultDtoActionResult", "RotRutDistributionUpdateDto",
    "RotRutDistributionUpdateDtoOperation", "RotRutUpdateDto", "RotRutUpdateDtoType",
    "SalesInvoiceAddressUpdateDto", "SalesInvoiceContactUpdateDto", "SalesOrderAddressUpdateDto",
    "SalesOrderBasicDtoStatus", "SalesOrderBasicGetAllStatus",
    "SalesOrderBasicLineUpdateDtoOperation", "SalesOrderContactUpdateDto", "SalesOrderDtoStatus",
    "SalesOrderGetAllStatus", "SalesOrderLineDtoOperation", "SalesOrderLineUpdateDtoOperation",
    "SalesOrderLineUpdateDtoSalesOrderOperation", "SalesOrderV2GetAllStatus", "SegmentDto",
    "SegmentUpdateDto", "SendTimeCardToApprovalActionResultDto",
    "SendTimeCardToApprovalActionResultDtoActionResult", "ShipmentAddressDto", "ShipmentContactDto",
    "ShipmentCreateDtoOperation", "ShipmentDetailLineAddDtoOperation",
    "ShipmentDetailLineUpdateDtoOperation", "ShipmentDtoOperation",
    "ShipmentPackageLineUpdateDtoOperation", "ShipmentUpdateDtoOperation",
    "StatusBalancedHoldReleased", "StocktakeLineUpdateDtoOperation", "SubAccountDescriptionDto",
    "SubAccountDto", "SubmitTimeCardActionResultDto", "SubmitTimeCardActionResultDtoActionResult",
    "SupplierDescriptionDto", "SupplierDetailsDtoOperation", "SupplierDocumentDtoApprovalStatus",
    "SupplierDocumentDtoDocumentType", "SupplierDtoStatus",
    "SupplierGetAllDocumentsForSupplierDocumentType",
    "SupplierGetAllInvoicesForSupplierDocumentType", "SupplierGetAllStatus",
    "SupplierInvoiceDeleteByTypeDocumentType", "SupplierInvoiceDtoApprovalStatus",
    "SupplierInvoiceDtoDocumentType", "SupplierInvoiceDtoTaxCalculationMode",
    "SupplierInvoiceGetAllDocumentType", "SupplierInvoiceLandedCostDtoPurchaseReceiptType",
    "SupplierInvoiceLandedCostUpdateDtoOperation", "SupplierInvoiceLineUpdateDtoOperation",
    "SupplierInvoiceUpdateDtoDocumentType", "SupplierInvoiceUpdateDtoTaxCalculationMode",
    "SupplierPaymentAdjustmentDtoDocType", "SupplierPaymentAdjustmentUpdateDtoDocumentType",
    "SupplierPaymentAdjustmentUpdateDtoOperation", "SupplierUpdateDtoStatus",
    "TaskEmployeeUpdateDtoOperation", "TaskUpdateDtoOperation", "TaxCategoryNumberDescriptionDto",
    "TaxDetailDto", "TaxDetailUpdateDto", "TimeCardDtoApprovalStatus",
    "TimeCardMaterialsUpdateDtoOperation", "TimeCardSummaryDtoApprovalStatus",
    "TimeCardSummaryUpdateDtoOperation", "TypeAssetExpenseIncomeLiability",
    "UpdateDiscountsActionResultDto", "UpdateDiscountsActionResultDtoActionResult",
    "UserDescriptionDto", "VatZoneDto", "VoidPaymentActionResultDtoActionResult",
    "WarehouseIdDescriptionDto", "WorkTypeDto", "WorkTypeDtoRutRotType",
]


class AccountNumberDto(Model, kw_only=True, rename="camel"):
    """Part of ``BudgetDto.account`` and 19 more places."""
    type: TypeAssetExpenseIncomeLiability | None | UnsetType = UNSET
    """Kind of the account."""
    external_code1: str | None | UnsetType = UNSET
    """First code for reports to the authorities."""
    external_code2: str | None | UnsetType = UNSET
    """Second code for reports to the authorities."""
    active: bool | None | UnsetType = UNSET
    """Whether the account can be used."""
    number: str | None | UnsetType = UNSET
    """Number of the account."""
    description: str | None | UnsetType = UNSET
    """What the account is called."""


class AccountNumberTypeDescriptionDto(Model, kw_only=True):
    """Part of ``CashTransactionDto.cash_account`` and 34 more places."""
    type: str | None | UnsetType = UNSET
    """Kind of the account."""
    number: str | None | UnsetType = UNSET
    """Number of the account."""
    description: str | None | UnsetType = UNSET
    """What the account is called."""


class ActionResult(Model, kw_only=True, rename="camel"):
    """How far the action got."""
    action_id: UUID | None | UnsetType = UNSET
    """Id of this run of the action."""
    action_result: ActionResultDoneFailedInProcessQueued | None | UnsetType = UNSET
    """How far the action got; read the record again to see what came of it."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the action; empty when nothing went wrong."""


class ActionResultDoneFailedInProcessQueued(OpenStr):
    """Known values of ``ReverseCashTransactionActionResultDto.action_result`` and 6 more places."""
    QUEUED = "Queued"
    IN_PROCESS = "InProcess"
    FAILED = "Failed"
    DONE = "Done"


class AddressDto(Model, kw_only=True, rename="camel"):
    """Part of ``BranchDto.main_address`` and 10 more places."""
    to_update = ToUpdate["AddressUpdateDto"]("AddressUpdateDto")
    address_id: int | None | UnsetType = UNSET
    """Id of the address."""
    address_line1: str | None | UnsetType = UNSET
    """First line of the address."""
    address_line2: str | None | UnsetType = UNSET
    """Second line of the address."""
    address_line3: str | None | UnsetType = UNSET
    """Third line of the address."""
    postal_code: str | None | UnsetType = UNSET
    """Postal code."""
    city: str | None | UnsetType = UNSET
    """Town or city."""
    country: CountryDto | None | UnsetType = UNSET
    county: IdName | None | UnsetType = UNSET


class AddressUpdateDto(Model, kw_only=True, rename="camel"):
    """Part of ``ContactUpdateDto.address`` and 9 more places."""
    __wrapped__ = AllBut()
    address_line1: str | None | UnsetType = UNSET
    address_line2: str | None | UnsetType = UNSET
    address_line3: str | None | UnsetType = UNSET
    postal_code: str | None | UnsetType = UNSET
    city: str | None | UnsetType = UNSET
    country_id: str | None | UnsetType = UNSET
    county: str | None | UnsetType = UNSET


class AllocationsDto(Model, kw_only=True, rename="camel"):
    """An allocations, as the API returns it."""
    to_update = ToUpdate["AllocationsUpdateDto"]("AllocationsUpdateDto")
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the allocations."""
    item_id: str | None | UnsetType = UNSET
    """Number of the item."""
    location: LocationDescriptionDto | None | UnsetType = UNSET
    lot_serial_number: str | None | UnsetType = UNSET
    """Lot or serial number."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    description: str | None | UnsetType = UNSET
    """What the allocations is called."""


class AllocationsUpdateDto(Model, kw_only=True, rename="camel"):
    """Part of ``InventoryIssueLineUpdateDto.allocations`` and 4 more places."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    """Number of the line within the allocations."""
    location: str | None | UnsetType = UNSET
    """Location, by number."""
    lot_serial_number: str | None | UnsetType = UNSET
    """Lot or serial number."""
    quantity: Decimal | None | UnsetType = UNSET
    """Quantity, in the unit of measure given."""
    uom: str | None | UnsetType = UNSET
    """Unit of measure."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity."""


class ArAdjustDto(Model, kw_only=True, rename="camel"):
    """An application, as the API returns it."""
    doc_type: str | None | UnsetType = UNSET
    """Kind of document."""
    customer_cd: str | None | UnsetType = msgspec.field(name="customerCD", default=UNSET)
    """Number of the customer."""
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the application."""
    amount_paid: Decimal | None | UnsetType = UNSET
    """Amount that was applied."""
    cash_discount_taken: Decimal | None | UnsetType = UNSET
    """Cash discount that was taken."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the application."""
    pending_ppd: bool | None | UnsetType = msgspec.field(name="pendingPPD", default=UNSET)
    """Whether the VAT depends on payment within the discount term."""
    released: bool | None | UnsetType = UNSET
    """Whether the application has been released."""
    hold: bool | None | UnsetType = UNSET
    """Whether the application is on hold and cannot be released."""
    voided: bool | None | UnsetType = UNSET
    """Whether the application is void."""
    ppd_cr_memo_ref_nbr: str | None | UnsetType = UNSET
    """Number of the PPD credit memo reference."""
    payment_ref: str | None | UnsetType = UNSET
    """Reference of the payment."""
    status: str | None | UnsetType = UNSET
    """Where the application stands."""
    application_date: DateTime | None | UnsetType = UNSET
    """Day on which the payment was applied. Zone: Europe/Oslo."""
    application_period: str | None | UnsetType = UNSET
    """Financial period of the application."""
    invoice_text: str | None | UnsetType = UNSET
    """Text printed on the invoice."""


class AttachmentDto(Model, kw_only=True):
    """An attachment, as the API returns it."""
    name: str | None | UnsetType = UNSET
    """Name of the attachment."""
    id: UUID | None | UnsetType = UNSET
    """Id of the attachment."""
    revision: int | None | UnsetType = UNSET
    """Revision of the attachment."""


class AttributeIdValueDto(Model, kw_only=True):
    """An attribute, as the API returns it."""
    id: str | None | UnsetType = UNSET
    """Id of the attribute."""
    value: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the attribute is called."""


class AttributeLineUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an attribute."""
    __wrapped__ = AllBut()
    attribute_id: str | None | UnsetType = UNSET
    """Id of the attribute, as the attributes screen has it."""
    attribute_value: str | None | UnsetType = UNSET


class BooleanActiveIdDescription(Model, kw_only=True):
    """Part of ``BudgetDto.subaccount`` and 19 more places."""
    active: bool | None | UnsetType = UNSET
    """Whether the subaccount can be used."""
    id: str | None | UnsetType = UNSET
    """Id of the subaccount."""
    description: str | None | UnsetType = UNSET
    """What the subaccount is called."""


class ClassAttributeDto(Model, kw_only=True, rename="camel"):
    """A class attribute, as the API returns it."""
    attribute_id: str | None | UnsetType = UNSET
    """Id of the attribute, as the attributes screen has it."""
    description: str | None | UnsetType = UNSET
    """What the class attribute is called."""
    sort_order: int | None | UnsetType = UNSET
    """Position among the lines, lowest first."""
    required: bool | None | UnsetType = UNSET
    """Whether a value must be given."""
    attribute_type: ClassAttributeDtoAttributeType | None | UnsetType = UNSET
    """What kind of value the attribute takes."""
    default_value: str | None | UnsetType = UNSET
    """Value where none is given."""
    details: list[IdDescription] | None | UnsetType = UNSET
    """Details of the class attribute."""


class ClassAttributeDtoAttributeType(OpenStr):
    """Known values of ``ClassAttributeDto.attribute_type``."""
    TEXT = "Text"
    COMBO = "Combo"
    MULTI_SELECT_COMBO = "MultiSelectCombo"
    LOOKUP = "Lookup"
    CHECKBOX = "Checkbox"
    DATETIME = "Datetime"


class ContactDto(Model, kw_only=True, rename="camel"):
    """A contact, as the API returns it."""
    to_update = ToUpdate["ContactUpdateDto"]("ContactUpdateDto")
    display_name: str | None | UnsetType = UNSET
    """Name as screens show it."""
    active: bool | None | UnsetType = UNSET
    """Whether the contact can be used."""
    title: ContactDtoTitle | None | UnsetType = UNSET
    """Form of address, such as Ms or Doctor."""
    first_name: str | None | UnsetType = UNSET
    """First name."""
    last_name: str | None | UnsetType = UNSET
    """Last name."""
    position: str | None | UnsetType = UNSET
    """Position in the company."""
    business_account: str | None | UnsetType = UNSET
    """Customer or supplier, by number."""
    business_account_type: str | None | UnsetType = UNSET
    """Whether it is a customer, a supplier or both."""
    same_as_account: bool | None | UnsetType = UNSET
    """Whether the address is that of the business account."""
    address: AddressDto | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    web: str | None | UnsetType = UNSET
    """Web page."""
    phone1: str | None | UnsetType = UNSET
    """First phone number."""
    phone2: str | None | UnsetType = UNSET
    """Second phone number."""
    phone3: str | None | UnsetType = UNSET
    """Third phone number."""
    fax: str | None | UnsetType = UNSET
    """Fax number."""
    contact_method: ContactDtoContactMethod | None | UnsetType = UNSET
    """How the person wants to be reached."""
    do_not_call: bool | None | UnsetType = UNSET
    """Whether the person must not be phoned."""
    do_not_fax: bool | None | UnsetType = UNSET
    """Whether the person must not get faxes."""
    do_not_email: bool | None | UnsetType = UNSET
    """Whether the person must not get e-mail."""
    do_not_mail: bool | None | UnsetType = UNSET
    """Whether the person must not get letters."""
    no_mass_mail: bool | None | UnsetType = UNSET
    """Whether to leave the person out of mass mailings."""
    no_marketing: bool | None | UnsetType = UNSET
    """Whether to leave the person out of marketing."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the contact last changed, set by the API. Zone: Europe/Oslo."""
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""


class ContactDtoContactMethod(OpenStr):
    """Known values of ``ContactDto.contact_method`` and 1 more place."""
    ANY = "Any"
    EMAIL = "Email"
    MAIL = "Mail"
    FAX = "Fax"
    PHONE = "Phone"


class ContactDtoTitle(OpenStr):
    """Known values of ``ContactDto.title`` and 2 more places."""
    DOCTOR = "Doctor"
    MISS = "Miss"
    MR = "Mr"
    MRS = "Mrs"
    MS = "Ms"
    PROF = "Prof"


class ContactInfoDto(Model, kw_only=True, rename="camel"):
    """Part of ``BranchDto.main_contact`` and 8 more places."""
    to_update = ToUpdate["ContactInfoUpdateDto"]("ContactInfoUpdateDto")
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""
    name: str | None | UnsetType = UNSET
    """Name of the main contact."""
    attention: str | None | UnsetType = UNSET
    """Person the letter is meant for."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    web: str | None | UnsetType = UNSET
    """Web page."""
    phone1: str | None | UnsetType = UNSET
    """First phone number."""
    phone2: str | None | UnsetType = UNSET
    """Second phone number."""
    fax: str | None | UnsetType = UNSET
    """Fax number."""


class ContactInfoUpdateDto(Model, kw_only=True):
    """What can be set on a contact information."""
    __wrapped__ = AllBut()
    name: str | None | UnsetType = UNSET
    attention: str | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    web: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET
    phone2: str | None | UnsetType = UNSET
    fax: str | None | UnsetType = UNSET


class CountryDto(Model, kw_only=True, rename="camel"):
    """Part of ``BranchDto.default_country`` and 3 more places."""
    id: str | None | UnsetType = UNSET
    """Id of the country."""
    name: str | None | UnsetType = UNSET
    """Name of the country."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the country; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class CustomerDocumentContactDto(Model, kw_only=True, rename="camel"):
    """Who gets invoices."""
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""
    business_name: str | None | UnsetType = UNSET
    """Company name on letters."""
    attention: str | None | UnsetType = UNSET
    """Person the letter is meant for."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    phone1: str | None | UnsetType = UNSET
    """First phone number."""
    override_contact: bool | None | UnsetType = UNSET
    """Set to use these contact details instead of those inherited."""


class EmployeeContactDto(Model, kw_only=True, rename="camel"):
    """Contact."""
    to_update = ToUpdate["EmployeeContactUpdateDto"]("EmployeeContactUpdateDto")
    employee_contact: str | None | UnsetType = UNSET
    """Contact of the employee."""
    title: ContactDtoTitle | None | UnsetType = UNSET
    """Form of address, such as Ms or Doctor."""
    first_name: str | None | UnsetType = UNSET
    """First name."""
    mid_name: str | None | UnsetType = UNSET
    """Middle name."""
    last_name: str | None | UnsetType = UNSET
    """Last name."""
    phone3: str | None | UnsetType = UNSET
    """Third phone number."""
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""
    name: str | None | UnsetType = UNSET
    """Name of the contact."""
    attention: str | None | UnsetType = UNSET
    """Person the letter is meant for."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    web: str | None | UnsetType = UNSET
    """Web page."""
    phone1: str | None | UnsetType = UNSET
    """First phone number."""
    phone2: str | None | UnsetType = UNSET
    """Second phone number."""
    fax: str | None | UnsetType = UNSET
    """Fax number."""


class EmployeeDto(Model, kw_only=True, rename="camel"):
    """Answer of ``employee.get`` and 5 more places."""
    to_update = ToUpdate["EmployeeUpdateDto"]("EmployeeUpdateDto")
    employee_user_id: UUID | None | UnsetType = UNSET
    """User that the employee signs in as."""
    employee_id: int | None | UnsetType = UNSET
    """Number of the employee."""
    employee_number: str | None | UnsetType = UNSET
    """Number of the employee."""
    employee_name: str | None | UnsetType = UNSET
    """Name of the employee."""
    status: EmployeeDtoStatus | None | UnsetType = UNSET
    """Where the employee stands."""
    department: str | None | UnsetType = UNSET
    """Department of the employee."""
    contact: EmployeeContactDto | None | UnsetType = UNSET
    address: AddressDto | None | UnsetType = UNSET
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the employee last changed, set by the API. Zone: Europe/Oslo."""
    employee_class: IdDescription | None | UnsetType = UNSET
    branch: NumberName | None | UnsetType = UNSET
    calendar_id: str | None | UnsetType = msgspec.field(name="calendarID", default=UNSET)
    """Work calendar."""
    employee_login: str | None | UnsetType = UNSET
    """User name of the employee."""
    work_group_description: list[str] | None | UnsetType = UNSET
    """Workgroups that the employee belongs to."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the employee; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class EmployeeDtoStatus(OpenStr):
    """Known values of ``supplier.get_all(status)`` and 3 more places."""
    ACTIVE = "Active"
    ON_HOLD = "OnHold"
    HOLD_PAYMENTS = "HoldPayments"
    INACTIVE = "Inactive"
    ONE_TIME = "OneTime"


class EmployeeNumberNameDto(Model, kw_only=True, rename="camel"):
    """Part of ``CashTransactionDto.owner`` and 2 more places."""
    internal_id: str | None | UnsetType = UNSET
    """The id that the database gave the owner; it never changes."""
    number: str | None | UnsetType = UNSET
    """Number of the owner."""
    name: str | None | UnsetType = UNSET
    """Name of the owner."""


class EntryTypeDtoTaxCalculationMode(OpenStr):
    """Known values of ``EntryTypeDto.tax_calculation_mode`` and 4 more places."""
    TAX_SETTING = "TaxSetting"
    GROSS = "Gross"
    NET = "Net"


class IdDescription(Model, kw_only=True):
    """Part of ``BranchDto.industry_code`` and 117 more places."""
    id: str | None | UnsetType = UNSET
    """Id of the industry code."""
    description: str | None | UnsetType = UNSET
    """What the industry code is called."""


class IdName(Model, kw_only=True):
    """Part of ``AddressDto.county`` and 4 more places."""
    id: str | None | UnsetType = UNSET
    """Id of the county."""
    name: str | None | UnsetType = UNSET
    """Name of the county."""


class IntegerIdDescription(Model, kw_only=True):
    """Part of ``SalesOrderDto.transaction_type`` and 2 more places."""
    id: int | None | UnsetType = UNSET
    """Id of the transaction type."""
    description: str | None | UnsetType = UNSET
    """What the transaction type is called."""


class IntegerIdName(Model, kw_only=True):
    """Part of ``CustomerInvoiceDto.contact`` and 6 more places."""
    id: int | None | UnsetType = UNSET
    """Id of the contact."""
    name: str | None | UnsetType = UNSET
    """Name of the contact."""


class IntegerInternalIdNumberName(Model, kw_only=True, rename="camel"):
    """Part of ``CustomerBalanceDto.customer`` and 14 more places."""
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the customer; it never changes."""
    number: str | None | UnsetType = UNSET
    """Number of the customer."""
    name: str | None | UnsetType = UNSET
    """Name of the customer."""


class ItemTypeMaterialCostOtherCostService(OpenStr):
    """Known values of ``CustomerInvoiceLineDto.item_type`` and 4 more places."""
    SERVICE = "Service"
    MATERIAL_COST = "MaterialCost"
    OTHER_COST = "OtherCost"


class LandedCostDtoApDocType(OpenStr):
    """Known values of ``LandedCostUpdateDto.ap_doc_type`` and 3 more places."""
    CHECK = "Check"
    CREDIT_ADJ = "CreditAdj"
    DEBIT_ADJ = "DebitAdj"
    INVOICE = "Invoice"
    PREPAYMENT = "Prepayment"
    QUICK_CHECK = "QuickCheck"
    REFUND = "Refund"
    VOID_CHECK = "VoidCheck"
    VOID_QUICK_CHECK = "VoidQuickCheck"


class LandedCostDtoInDocType(OpenStr):
    """Known values of ``customer.get_all_invoices_for_customer(document_type)`` and 14 more
    places."""
    INVOICE = "Invoice"
    DEBIT_NOTE = "DebitNote"
    CREDIT_NOTE = "CreditNote"
    PAYMENT = "Payment"
    VOID_PAYMENT = "VoidPayment"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    FIN_CHARGE = "FinCharge"
    SMALL_BALANCE_WO = "SmallBalanceWo"
    SMALL_CREDIT_WO = "SmallCreditWo"
    CASH_SALE = "CashSale"
    CASH_RETURN = "CashReturn"
    UNDEFINED = "Undefined"
    NO_UPDATE = "NoUpdate"


class LocationDescriptionDto(Model, kw_only=True, rename="camel"):
    """Part of ``AllocationsDto.location`` and 20 more places."""
    country_id: str | None | UnsetType = UNSET
    """Country as a two-letter ISO 3166-1 code."""
    id: str | None | UnsetType = UNSET
    """Id of the location."""
    name: str | None | UnsetType = UNSET
    """Name of the location."""


class MetadataDto(Model, kw_only=True, rename="camel"):
    """What every element of a paged list says about the whole list."""
    total_count: int | None | UnsetType = UNSET
    """How many elements match in all, whatever the page."""
    max_page_size: int | None | UnsetType = UNSET
    """The largest page that this list gives; a larger size is cut to it."""


class NumberDescription(Model, kw_only=True):
    """Part of ``AccountDto.external_code1_info`` and 23 more places."""
    number: str | None | UnsetType = UNSET
    """Number of the external code 1 information."""
    description: str | None | UnsetType = UNSET
    """What the external code 1 information is called."""


class NumberName(Model, kw_only=True):
    """Part of ``BudgetDto.branch_number`` and 49 more places."""
    number: str | None | UnsetType = UNSET
    """Number of the branch."""
    name: str | None | UnsetType = UNSET
    """Name of the branch."""


class OperationDeleteInsertUpdate(OpenStr):
    """Known values of ``FinancialPeriodAmountUpdateDto.operation`` and 38 more places."""
    INSERT = "Insert"
    UPDATE = "Update"
    DELETE = "Delete"


class PaymentDtoStatus(OpenStr):
    """Known values of ``customer.get_all_invoices_for_customer(status)`` and 12 more places."""
    HOLD = "Hold"
    BALANCED = "Balanced"
    VOIDED = "Voided"
    SCHEDULED = "Scheduled"
    OPEN = "Open"
    CLOSED = "Closed"
    PENDING_PRINT = "PendingPrint"
    PENDING_EMAIL = "PendingEmail"
    CREDIT_HOLD = "CreditHold"
    CC_HOLD = "CcHold"
    RESERVED = "Reserved"


class PurchaseOrderDtoOrderType(OpenStr):
    """Known values of ``purchase_order.get_all(order_type)`` and 6 more places."""
    REGULAR_ORDER = "RegularOrder"
    DROP_SHIP = "DropShip"
    BLANKET = "Blanket"
    STANDARD_BLANKET = "StandardBlanket"


class PurchaseOrderLineDtoLineType(OpenStr):
    """Known values of ``PurchaseOrderLineDto.line_type`` and 3 more places."""
    GOODS_FOR_INVENTORY = "GoodsForInventory"
    GOODS_FOR_SALES_ORDER = "GoodsForSalesOrder"
    GOODS_FOR_REPLENISHMENT = "GoodsForReplenishment"
    GOODS_FOR_DROP_SHIP = "GoodsForDropShip"
    NON_STOCK_FOR_DROP_SHIP = "NonStockForDropShip"
    NON_STOCK_FOR_SALES_ORDER = "NonStockForSalesOrder"
    NON_STOCK = "NonStock"
    SERVICE = "Service"
    FREIGHT = "Freight"
    DESCRIPTION = "Description"


class PurchaseReceiptsDtoType(OpenStr):
    """Known values of ``purchase_receipt.get_all(receipt_type)`` and 5 more places."""
    PO_RECEIPT = "PoReceipt"
    PO_RETURN = "PoReturn"
    TRANSFER_RECEIPT = "TransferReceipt"


class RotRutDistributionUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a ROT and RUT distribution."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_nbr: int | None | UnsetType = UNSET
    personal_id: str | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    extra: bool | None | UnsetType = UNSET


class RotRutUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a ROT and RUT."""
    __wrapped__ = AllBut("distribution")
    distributed_automaticaly: bool | None | UnsetType = UNSET
    type: Plain[RotRutUpdateDtoType] | None | UnsetType = UNSET
    appartment: str | None | UnsetType = UNSET
    estate: str | None | UnsetType = UNSET
    organization_nbr: str | None | UnsetType = UNSET
    distribution: list[RotRutDistributionUpdateDto] | None | UnsetType = UNSET
    """How the deduction is shared among persons."""


class RotRutUpdateDtoType(OpenStr):
    """Known values of ``RotRutUpdateDto.type`` and 1 more place."""
    RUT = "Rut"
    ROT = "Rot"


class SalesInvoiceContactUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a sales invoice contact."""
    __wrapped__ = AllBut()
    override_contact: bool | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    attention: str | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET


class SalesOrderAddressUpdateDto(Model, kw_only=True, rename="camel"):
    """Part of ``CustomerCreditNoteUpdateDto.invoice_address`` and 8 more places."""
    __wrapped__ = AllBut()
    override_address: bool | None | UnsetType = UNSET
    address_line1: str | None | UnsetType = UNSET
    address_line2: str | None | UnsetType = UNSET
    address_line3: str | None | UnsetType = UNSET
    postal_code: str | None | UnsetType = UNSET
    city: str | None | UnsetType = UNSET
    country_id: str | None | UnsetType = UNSET
    county: str | None | UnsetType = UNSET


class SalesOrderContactUpdateDto(Model, kw_only=True, rename="camel"):
    """Part of ``PurchaseOrderUpdateDto.shipping_contact`` and 5 more places."""
    __wrapped__ = AllBut()
    override_contact: bool | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    attention: str | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    web: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET
    phone2: str | None | UnsetType = UNSET
    fax: str | None | UnsetType = UNSET


class SalesOrderDtoStatus(OpenStr):
    """Known values of ``sales_order.get_all(status)`` and 5 more places."""
    OPEN = "Open"
    HOLD = "Hold"
    CREDIT_HOLD = "CreditHold"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    BACK_ORDER = "BackOrder"
    SHIPPING = "Shipping"
    INVOICED = "Invoiced"
    PENDING_APPROVAL = "PendingApproval"
    VOIDED = "Voided"


class SegmentDto(Model, kw_only=True, rename="camel"):
    """A segment, as the API returns it."""
    to_update = ToUpdate["SegmentUpdateDto"]("SegmentUpdateDto")
    segment_id: int | None | UnsetType = UNSET
    """Position of the segment, counted from 1."""
    segment_description: str | None | UnsetType = UNSET
    """What the segment stands for."""
    segment_value: str | None | UnsetType = UNSET
    """Value of the segment."""
    segment_value_description: str | None | UnsetType = UNSET
    """What the value stands for."""


class SegmentUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a segment."""
    segment_id: int | None | UnsetType = UNSET
    """Position of the segment, counted from 1."""
    segment_value: str | None | UnsetType = UNSET
    """Value of the segment."""


class ShipmentAddressDto(Model, kw_only=True, rename="camel"):
    """Part of ``CustomerInvoiceDto.invoice_address`` and 8 more places."""
    address_id: int | None | UnsetType = UNSET
    """Id of the address."""
    address_line1: str | None | UnsetType = UNSET
    """First line of the address."""
    address_line2: str | None | UnsetType = UNSET
    """Second line of the address."""
    address_line3: str | None | UnsetType = UNSET
    """Third line of the address."""
    postal_code: str | None | UnsetType = UNSET
    """Postal code."""
    city: str | None | UnsetType = UNSET
    """Town or city."""
    country: CountryDto | None | UnsetType = UNSET
    county: IdName | None | UnsetType = UNSET
    override_address: bool | None | UnsetType = UNSET
    """Set to use this address instead of the one inherited."""


class ShipmentContactDto(Model, kw_only=True, rename="camel"):
    """Part of ``PurchaseOrderDto.shipping_contact`` and 4 more places."""
    override_contact: bool | None | UnsetType = UNSET
    """Set to use these contact details instead of those inherited."""
    contact_id: int | None | UnsetType = UNSET
    """Id of the contact."""
    name: str | None | UnsetType = UNSET
    """Name of the sales order billing contact."""
    attention: str | None | UnsetType = UNSET
    """Person the letter is meant for."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    web: str | None | UnsetType = UNSET
    """Web page."""
    phone1: str | None | UnsetType = UNSET
    """First phone number."""
    phone2: str | None | UnsetType = UNSET
    """Second phone number."""
    fax: str | None | UnsetType = UNSET
    """Fax number."""


class ShipmentDtoOperation(OpenStr):
    """Known values of ``SalesOrderLineDto.operation`` and 3 more places."""
    ISSUE = "Issue"
    RECEIPT = "Receipt"


class StatusBalancedHoldReleased(OpenStr):
    """Known values of ``inventory_issue.get_all(status)`` and 5 more places."""
    HOLD = "Hold"
    BALANCED = "Balanced"
    RELEASED = "Released"


class SubAccountDto(Model, kw_only=True, rename="camel"):
    """Answer of ``subaccount.get`` and 22 more places."""
    to_update = ToUpdate["SubAccountUpdateDto"]("SubAccountUpdateDto")
    subaccount_number: str | None | UnsetType = UNSET
    """Number of the subaccount, all segments together."""
    subaccount_id: int | None | UnsetType = UNSET
    """Id of the subaccount."""
    description: str | None | UnsetType = UNSET
    """What the subaccount is called."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the subaccount last changed, set by the API. Zone: Europe/Oslo."""
    active: bool | None | UnsetType = UNSET
    """Whether the subaccount can be used."""
    segments: list[SegmentDto] | None | UnsetType = UNSET
    """Segments of the subaccount, each with its value."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the subaccount; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class SupplierInvoiceGetAllDocumentType(OpenStr):
    """Known values of ``supplier.get_all_invoices_for_supplier(document_type)`` and 6 more
    places."""
    INVOICE = "Invoice"
    CREDIT_ADJ = "CreditAdj"
    DEBIT_ADJ = "DebitAdj"
    PREPAYMENT = "Prepayment"
    REFUND = "Refund"
    PAYMENT = "Payment"


class TaxDetailDto(Model, kw_only=True, rename="camel"):
    """A tax detail, as the API returns it."""
    to_update = ToUpdate["TaxDetailUpdateDto"]("TaxDetailUpdateDto")
    tax_id: str | None | UnsetType = UNSET
    """VAT id."""
    record_id: int | None | UnsetType = UNSET
    """Id of the record."""
    vat_id: NumberDescription | None | UnsetType = UNSET
    vat_rate: Decimal | None | UnsetType = UNSET
    """VAT rate in percent."""
    taxable_amount: Decimal | None | UnsetType = UNSET
    """Amount that the tax is calculated on."""
    vat_amount: Decimal | None | UnsetType = UNSET
    """VAT on the tax detail."""


class TaxDetailUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a tax detail."""
    __wrapped__ = AllBut()
    tax_id: str | None | UnsetType = UNSET
    taxable_amount: Decimal | None | UnsetType = UNSET
    vat_amount: Decimal | None | UnsetType = UNSET


class TimeCardDtoApprovalStatus(OpenStr):
    """Known values of ``SupplierDocumentDto.approval_status`` and 3 more places."""
    NEW = "New"
    CANCELED = "Canceled"
    SENT_TO_APPROVAL = "SentToApproval"
    RECEIVED_BY_APPROVAL = "ReceivedByApproval"
    IN_PROGRESS_APPROVAL = "InProgressApproval"
    REJECTED_IN_APPROVAL = "RejectedInApproval"
    APPROVED_IN_APPROVAL = "ApprovedInApproval"
    ACTIVE_WORKFLOW_APPROVAL = "ActiveWorkflowApproval"


class TypeAssetExpenseIncomeLiability(OpenStr):
    """Known values of ``AccountDto.type`` and 2 more places."""
    ASSET = "Asset"
    LIABILITY = "Liability"
    INCOME = "Income"
    EXPENSE = "Expense"


class UserDescriptionDto(Model, kw_only=True):
    """Part of ``PurchaseOrderDto.owner`` and 1 more place."""
    id: UUID | None | UnsetType = UNSET
    """Id of the owner."""
    name: str | None | UnsetType = UNSET
    """Name of the owner."""


class VatZoneDto(Model, kw_only=True, rename="camel"):
    """Part of ``EntryTypeDto.vat_zone`` and 8 more places."""
    id: str | None | UnsetType = UNSET
    """Id of the VAT zone."""
    description: str | None | UnsetType = UNSET
    """What the VAT zone is called."""
    default_vat_category: str | None | UnsetType = UNSET
    """Default VAT category of the VAT zone."""
    default_tax_category: NumberDescription | None | UnsetType = UNSET
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the VAT zone; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class WorkTypeDto(Model, kw_only=True, rename="camel"):
    """A work type, as the API returns it."""
    rut_rot_type: RotRutUpdateDtoType | None | UnsetType = UNSET
    """Whether the work counts for ROT or for RUT."""
    description: str | None | UnsetType = UNSET
    """What the work type is called."""
    xml_tag: str | None | UnsetType = UNSET
    """Name of the work in the file for the tax authority."""


AccountDtoType: TypeAlias = TypeAssetExpenseIncomeLiability
AccountNumberDtoType: TypeAlias = TypeAssetExpenseIncomeLiability
AccountUpdateDtoType: TypeAlias = TypeAssetExpenseIncomeLiability
ActionResultActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
AddOrderLinesToPurchaseReceiptActionResultDto: TypeAlias = ActionResult
AddOrderLinesToPurchaseReceiptActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
AddOrdersToPurchaseReceiptActionResultDto: TypeAlias = ActionResult
AddOrdersToPurchaseReceiptActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
AllocationsUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
BranchNumberDto: TypeAlias = NumberName
CancelSalesOrderActionResultDto: TypeAlias = ActionResult
CancelSalesOrderActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
CashTransactionDetailUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CashTransactionUpdateDtoTaxCalculationMode: TypeAlias = EntryTypeDtoTaxCalculationMode
ChangeEmployeeNrActionResultDto: TypeAlias = ActionResult
ChangeEmployeeNrActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ChildRecordDto: TypeAlias = NumberName
ClassAttributeDetailDto: TypeAlias = IdDescription
CompanyTreeInfoDtoOperation: TypeAlias = OperationDeleteInsertUpdate
ConfirmShipmentActionResultDto: TypeAlias = ActionResult
ConfirmShipmentActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ContactIdNameDto: TypeAlias = IntegerIdName
ContactUpdateDtoContactMethod: TypeAlias = ContactDtoContactMethod
ContactUpdateDtoTitle: TypeAlias = ContactDtoTitle
CorrectArDocumentActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
CorrectSupplierInvoiceActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
CreateDunningLetterActionResultDto: TypeAlias = ActionResult
CreateDunningLetterActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
CreateShipmentActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
CreditNoteDtoDocumentType: TypeAlias = LandedCostDtoInDocType
CreditNoteDtoStatus: TypeAlias = PaymentDtoStatus
CustSalesPeopleUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CustomerContractDetailsUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CustomerCreditNoteDtoDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerCreditNoteDtoStatus: TypeAlias = PaymentDtoStatus
CustomerCreditNoteGetAllDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerCreditNoteGetAllStatus: TypeAlias = PaymentDtoStatus
CustomerCreditNoteLineDtoItemType: TypeAlias = ItemTypeMaterialCostOtherCostService
CustomerCreditNoteLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CustomerDebitNoteDtoDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerDebitNoteDtoStatus: TypeAlias = PaymentDtoStatus
CustomerDebitNoteGetAllDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerDebitNoteGetAllStatus: TypeAlias = PaymentDtoStatus
CustomerDebitNoteLineDtoItemType: TypeAlias = ItemTypeMaterialCostOtherCostService
CustomerDebitNoteLinesUpdateDtoItemType: TypeAlias = ItemTypeMaterialCostOtherCostService
CustomerDebitNoteLinesUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CustomerDescriptionDto: TypeAlias = IntegerInternalIdNumberName
CustomerDirectDebitUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CustomerDocumentDtoDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerDocumentDtoStatus: TypeAlias = PaymentDtoStatus
CustomerGetAllDocumentsForCustomerDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerGetAllDocumentsForCustomerStatus: TypeAlias = PaymentDtoStatus
CustomerGetAllInvoicesForCustomerDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerGetAllInvoicesForCustomerStatus: TypeAlias = PaymentDtoStatus
CustomerInvoiceDtoDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerInvoiceDtoStatus: TypeAlias = PaymentDtoStatus
CustomerInvoiceGetAllDocumentType: TypeAlias = LandedCostDtoInDocType
CustomerInvoiceGetAllStatus: TypeAlias = PaymentDtoStatus
CustomerInvoiceLineDtoItemType: TypeAlias = ItemTypeMaterialCostOtherCostService
CustomerInvoiceLinesUpdateDtoItemType: TypeAlias = ItemTypeMaterialCostOtherCostService
CustomerInvoiceLinesUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
CustomerPaymentGetAllStatus: TypeAlias = PaymentDtoStatus
DiscountBreakpointUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
DiscountDetailUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
DtoSegmentValueUpdateDtoBaseOperation: TypeAlias = OperationDeleteInsertUpdate
EmployeeContactDtoTitle: TypeAlias = ContactDtoTitle
FinancialPeriodAmountUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
FinancialsDetailDtoTaxCalcMode: TypeAlias = EntryTypeDtoTaxCalculationMode
INAllocationsUpdateDto: TypeAlias = AllocationsUpdateDto
INAllocationsUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
InventoryIssueDtoStatus: TypeAlias = StatusBalancedHoldReleased
InventoryIssueGetAllStatus: TypeAlias = StatusBalancedHoldReleased
InventoryIssueLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
InventoryNumberDescriptionDto: TypeAlias = NumberDescription
JournalTransactionLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
KitSpecificationNonStockComponentsUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
KitSpecificationStockComponentsUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
KitSpecificationUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
LandedCostUpdateDtoApDocType: TypeAlias = LandedCostDtoApDocType
LandedCostUpdateDtoInDocType: TypeAlias = LandedCostDtoInDocType
LandedCostUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
LocationNameDescriptionDto: TypeAlias = IdDescription
OrderToApplyDtoStatus: TypeAlias = SalesOrderDtoStatus
ParentRecordDto: TypeAlias = NumberName
PaymentGetAllStatus: TypeAlias = PaymentDtoStatus
PaymentLineBaseUpdateDtoDocumentType: TypeAlias = LandedCostDtoInDocType
PaymentLineBaseUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
PaymentLineDtoDocumentType: TypeAlias = LandedCostDtoInDocType
PaymentLinesUpdateDtoDocumentType: TypeAlias = LandedCostDtoInDocType
PaymentLinesUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
PaymentOrdersLinesUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
PrebookSupplierInvoiceActionResultDto: TypeAlias = ActionResult
PrebookSupplierInvoiceActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ProjectEmployeeUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
ProjectTaskIdDescriptionDto: TypeAlias = IdDescription
PromoCodeIdDescriptionDto: TypeAlias = IdDescription
PurchaseOrderAddressUpdateDto: TypeAlias = SalesOrderAddressUpdateDto
PurchaseOrderContactUpdateDto: TypeAlias = SalesOrderContactUpdateDto
PurchaseOrderGetAllOrderType: TypeAlias = PurchaseOrderDtoOrderType
PurchaseOrderLineDtoOrderType: TypeAlias = PurchaseOrderDtoOrderType
PurchaseOrderLineUpdateDtoLineType: TypeAlias = PurchaseOrderLineDtoLineType
PurchaseOrderLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
PurchaseOrderUpdateDtoOrderType: TypeAlias = PurchaseOrderDtoOrderType
PurchaseReceiptDtoReceiptType: TypeAlias = PurchaseReceiptsDtoType
PurchaseReceiptDtoStatus: TypeAlias = StatusBalancedHoldReleased
PurchaseReceiptGetAllReceiptType: TypeAlias = PurchaseReceiptsDtoType
PurchaseReceiptGetAllStatus: TypeAlias = StatusBalancedHoldReleased
PurchaseReceiptLineDtoLineType: TypeAlias = PurchaseOrderLineDtoLineType
PurchaseReceiptLineDtoPoOrderType: TypeAlias = PurchaseOrderDtoOrderType
PurchaseReceiptLineUpdateDtoLineType: TypeAlias = PurchaseOrderLineDtoLineType
PurchaseReceiptLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
PurchaseReceiptLineUpdateDtoPoOrderType: TypeAlias = PurchaseOrderDtoOrderType
PurchaseReceiptOrderUpdateDtoOrderType: TypeAlias = PurchaseOrderDtoOrderType
PurchaseReceiptUpdateDtoReceiptType: TypeAlias = PurchaseReceiptsDtoType
PurchaseReceiptV2GetAllReceiptType: TypeAlias = PurchaseReceiptsDtoType
PurchaseReceiptV2GetAllStatus: TypeAlias = StatusBalancedHoldReleased
PurchaseReceiptsDtoStatus: TypeAlias = StatusBalancedHoldReleased
PutTimeCardOnHoldActionResultDto: TypeAlias = ActionResult
PutTimeCardOnHoldActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
RateTableIdDescriptionDto: TypeAlias = IdDescription
ReleaseCashTransactionActionResultDto: TypeAlias = ActionResult
ReleaseCashTransactionActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleaseCustomerCreditNoteActionResultDto: TypeAlias = ActionResult
ReleaseCustomerCreditNoteActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleaseCustomerDebitNoteActionResultDto: TypeAlias = ActionResult
ReleaseCustomerDebitNoteActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleaseInvoiceActionResultDto: TypeAlias = ActionResult
ReleaseInvoiceActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleaseJournalTransactionActionResultDto: TypeAlias = ActionResult
ReleaseJournalTransactionActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleasePaymentActionResultDto: TypeAlias = ActionResult
ReleasePaymentActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleasePurchaseReceiptActionResultDto: TypeAlias = ActionResult
ReleasePurchaseReceiptActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReleaseSupplierInvoiceActionResultDto: TypeAlias = ActionResult
ReleaseSupplierInvoiceActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReopenSalesOrderActionResultDto: TypeAlias = ActionResult
ReopenSalesOrderActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReverseCashTransactionActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ReverseInvoiceActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
RotRutDistributionUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SalesInvoiceAddressUpdateDto: TypeAlias = SalesOrderAddressUpdateDto
SalesOrderBasicDtoStatus: TypeAlias = SalesOrderDtoStatus
SalesOrderBasicGetAllStatus: TypeAlias = SalesOrderDtoStatus
SalesOrderBasicLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SalesOrderGetAllStatus: TypeAlias = SalesOrderDtoStatus
SalesOrderLineDtoOperation: TypeAlias = ShipmentDtoOperation
SalesOrderLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SalesOrderLineUpdateDtoSalesOrderOperation: TypeAlias = ShipmentDtoOperation
SalesOrderV2GetAllStatus: TypeAlias = SalesOrderDtoStatus
SendTimeCardToApprovalActionResultDto: TypeAlias = ActionResult
SendTimeCardToApprovalActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
ShipmentCreateDtoOperation: TypeAlias = ShipmentDtoOperation
ShipmentDetailLineAddDtoOperation: TypeAlias = OperationDeleteInsertUpdate
ShipmentDetailLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
ShipmentPackageLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
ShipmentUpdateDtoOperation: TypeAlias = ShipmentDtoOperation
StocktakeLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SubAccountDescriptionDto: TypeAlias = BooleanActiveIdDescription
SubmitTimeCardActionResultDto: TypeAlias = ActionResult
SubmitTimeCardActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
SupplierDescriptionDto: TypeAlias = IntegerInternalIdNumberName
SupplierDetailsDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SupplierDocumentDtoApprovalStatus: TypeAlias = TimeCardDtoApprovalStatus
SupplierDocumentDtoDocumentType: TypeAlias = LandedCostDtoApDocType
SupplierDtoStatus: TypeAlias = EmployeeDtoStatus
SupplierGetAllDocumentsForSupplierDocumentType: TypeAlias = SupplierInvoiceGetAllDocumentType
SupplierGetAllInvoicesForSupplierDocumentType: TypeAlias = SupplierInvoiceGetAllDocumentType
SupplierGetAllStatus: TypeAlias = EmployeeDtoStatus
SupplierInvoiceDeleteByTypeDocumentType: TypeAlias = SupplierInvoiceGetAllDocumentType
SupplierInvoiceDtoApprovalStatus: TypeAlias = TimeCardDtoApprovalStatus
SupplierInvoiceDtoDocumentType: TypeAlias = LandedCostDtoApDocType
SupplierInvoiceDtoTaxCalculationMode: TypeAlias = EntryTypeDtoTaxCalculationMode
SupplierInvoiceLandedCostDtoPurchaseReceiptType: TypeAlias = PurchaseReceiptsDtoType
SupplierInvoiceLandedCostUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SupplierInvoiceLineUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SupplierInvoiceUpdateDtoDocumentType: TypeAlias = SupplierInvoiceGetAllDocumentType
SupplierInvoiceUpdateDtoTaxCalculationMode: TypeAlias = EntryTypeDtoTaxCalculationMode
SupplierPaymentAdjustmentDtoDocType: TypeAlias = SupplierInvoiceGetAllDocumentType
SupplierPaymentAdjustmentUpdateDtoDocumentType: TypeAlias = SupplierInvoiceGetAllDocumentType
SupplierPaymentAdjustmentUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
SupplierUpdateDtoStatus: TypeAlias = EmployeeDtoStatus
TaskEmployeeUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
TaskUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
TaxCategoryNumberDescriptionDto: TypeAlias = NumberDescription
TimeCardMaterialsUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
TimeCardSummaryDtoApprovalStatus: TypeAlias = TimeCardDtoApprovalStatus
TimeCardSummaryUpdateDtoOperation: TypeAlias = OperationDeleteInsertUpdate
UpdateDiscountsActionResultDto: TypeAlias = ActionResult
UpdateDiscountsActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
VoidPaymentActionResultDtoActionResult: TypeAlias = ActionResultDoneFailedInProcessQueued
WarehouseIdDescriptionDto: TypeAlias = IdDescription
WorkTypeDtoRutRotType: TypeAlias = RotRutUpdateDtoType

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
