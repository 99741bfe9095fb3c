"""Operations of ``customer``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import (
    ContactDto, CreateDunningLetterActionResultDto, LandedCostDtoInDocType, PaymentDtoStatus,
)
from ..models.customer import (
    CreateDunningLetterActionDto, CustomerBalanceDto, CustomerClassDto, CustomerDocumentDto,
    CustomerDto, CustomerDtoStatus, CustomerUpdateDto,
)
from ..models.customer_and_customer_invoice import CustomerInvoiceDto

__all__ = ["AsyncCustomerResource", "CustomerResource"]

_CREATE: Operation[CustomerDto] = Operation("Customer_Post", "POST", "/v1/customer", "customer",
    "create",
    body=Body("json", required=True, type=CustomerUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/customer/{customerCd}",
    created_type=CustomerDto,
    created_parameters=(PathParameter("customer_cd", "customerCd", key=True,
            siblings=("balance", "customerClass", "internal")),),
    number_series=NumberSeries("override_number_series", "number"))
_CREATE_DUNNING_LETTER_ACTION: Operation[CreateDunningLetterActionResultDto] = Operation(
    "Customer_CreateDunningLetterActionBycustomer", "POST",
    "/v1/customer/{customer}/action/createDunningLetter", "customer",
    "create_dunning_letter_action",
    parameters=(PathParameter("customer", "customer", key=True,
            siblings=("balance", "customerClass", "internal")),),
    body=Body("json", required=True, type=CreateDunningLetterActionDto,
        also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", CreateDunningLetterActionResultDto)}, background=True)
_GET: Operation[CustomerDto] = Operation("Customer_GetBycustomerCd", "GET",
    "/v1/customer/{customerCd}", "customer", "get",
    parameters=(PathParameter("customer_cd", "customerCd", key=True,
            siblings=("balance", "customerClass", "internal")),),
    answers={"200": Answer("json", CustomerDto)}, background=True)
_GET_ALL: Operation[CustomerDto] = Operation("Customer_GetAll", "GET", "/v1/customer", "customer",
    "get_all",
    parameters=(*queries("greater_than_value number_to_read skip_records",
            greater_than_value="greaterThanValue", number_to_read="numberToRead",
            skip_records="skipRecords", name="name", status="status", corporate_id="corporateId",
            vat_registration_id="vatRegistrationId", email="email", phone="phone",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            expand_account_information="expandAccountInformation",
            expand_payment_methods="expandPaymentMethods", expand_direct_debit="expandDirectDebit"),
        Parameter("attributes", "attributes", "query", attributes=True),
        *queries(page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[CustomerDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=CustomerDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("number",),
        operator=">=", margin=600), background=True)
_GET_ALL_CONTACTS_FOR_CUSTOMER: Operation[ContactDto] = Operation(
    "Customer_GetAllContactsForCustomerBycustomerCd", "GET", "/v1/customer/{customerCd}/contact",
    "customer", "get_all_contacts_for_customer",
    parameters=(PathParameter("customer_cd", "customerCd", key=True,
            siblings=("balance", "customerClass", "internal")),
        *queries("greater_than_value", display_name="displayName", active="active",
            first_name="firstName", last_name="lastName", business_account="businessAccount",
            email="email", greater_than_value="greaterThanValue", number_to_read="numberToRead",
            skip_records="skipRecords", order_by="orderBy",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"))),
    answers={"200": Answer("json", list[ContactDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0, item=ContactDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("contact_id",),
        operator=">=", margin=600), background=True)
_GET_ALL_CUSTOMER_BALANCE: Operation[CustomerBalanceDto] = Operation(
    "Customer_GetAllCustomerBalance", "GET", "/v1/customer/balance", "customer",
    "get_all_customer_balance",
    parameters=queries("greater_than_value", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[CustomerBalanceDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0,
        item=CustomerBalanceDto),
    changes=Changes("last_modified_date_time", "last_modified", ("customer.number",), operator=">=",
        margin=600), background=True)
_GET_ALL_DOCUMENTS_FOR_CUSTOMER: Operation[CustomerDocumentDto] = Operation(
    "Customer_GetAllDocumentsForCustomerBycustomerNumber", "GET",
    "/v1/customer/{customerNumber}/document", "customer", "get_all_documents_for_customer",
    parameters=(PathParameter("customer_number", "customerNumber", key=True,
            siblings=("balance", "customerClass", "internal")),
        *queries("number_to_read skip_records greater_than_value", document_type="documentType",
            released="released", dunning_level="dunningLevel",
            closed_financial_period="closedFinancialPeriod",
            dunning_letter_date_time=("dunningLetterDateTime", "dunningLetterDateTimeCondition"),
            project="project", expand_applications="expandApplications",
            expand_dunning_information="expandDunningInformation",
            expand_attachments="expandAttachments", expand_tax_details="expandTaxDetails",
            expand_invoice_address="expandInvoiceAddress", financial_period="financialPeriod",
            document_due_date=("documentDueDate", "documentDueDateCondition"), status="status",
            number_to_read="numberToRead", skip_records="skipRecords",
            external_reference="externalReference", payment_reference="paymentReference",
            customer_ref_number="customerRefNumber", customer="customer", branch="branch",
            document_date=("documentDate", "documentDateCondition"),
            greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[CustomerDocumentDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=CustomerDocumentDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("document_type", "reference_number"), operator=">=", margin=600), background=True)
_GET_ALL_INVOICES_FOR_CUSTOMER: Operation[CustomerInvoiceDto] = Operation(
    "Customer_GetAllInvoicesForCustomerBycustomerNumber", "GET",
    "/v1/customer/{customerNumber}/invoice", "customer", "get_all_invoices_for_customer",
    parameters=(PathParameter("customer_number", "customerNumber", key=True,
            siblings=("balance", "customerClass", "internal")),
        *queries("number_to_read skip_records greater_than_value", document_type="documentType",
            released="released", dunning_level="dunningLevel",
            closed_financial_period="closedFinancialPeriod",
            dunning_letter_date_time=("dunningLetterDateTime", "dunningLetterDateTimeCondition"),
            project="project", expand_applications="expandApplications",
            expand_dunning_information="expandDunningInformation",
            expand_attachments="expandAttachments", expand_tax_details="expandTaxDetails",
            expand_invoice_address="expandInvoiceAddress", financial_period="financialPeriod",
            document_due_date=("documentDueDate", "documentDueDateCondition"), status="status",
            number_to_read="numberToRead", skip_records="skipRecords",
            external_reference="externalReference", payment_reference="paymentReference",
            customer_ref_number="customerRefNumber", customer="customer", branch="branch",
            document_date=("documentDate", "documentDateCondition"),
            greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[CustomerInvoiceDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=CustomerInvoiceDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("document_type", "reference_number"), operator=">=", margin=600), background=True)
_GET_BY_INTERNAL_ID: Operation[CustomerDto] = Operation("Customer_GetByinternalID", "GET",
    "/v1/customer/internal/{internalID}", "customer", "get_by_internal_id",
    parameters=(PathParameter("internal_id", "internalID"),),
    answers={"200": Answer("json", CustomerDto)}, background=True)
_GET_CUSTOMER_BALANCE: Operation[CustomerBalanceDto] = Operation(
    "Customer_GetCustomerBalanceBycustomerCd", "GET", "/v1/customer/{customerCd}/balance",
    "customer", "get_customer_balance",
    parameters=(PathParameter("customer_cd", "customerCd", key=True,
            siblings=("balance", "customerClass", "internal")),),
    answers={"200": Answer("json", CustomerBalanceDto)}, background=True)
_GET_CUSTOMER_CLASSES: Operation[list[CustomerClassDto]] = Operation("Customer_GetCustomerClasses",
    "GET", "/v1/customer/customerClass", "customer", "get_customer_classes",
    answers={"200": Answer("json", list[CustomerClassDto])}, background=True)
_GET_SPECIFIC_CUSTOMER_CLASS: Operation[CustomerClassDto] = Operation(
    "Customer_GetSpecificCustomerClassBycustomerClassId", "GET",
    "/v1/customer/customerClass/{customerClassId}", "customer", "get_specific_customer_class",
    parameters=(PathParameter("customer_class_id", "customerClassId", key=True),),
    answers={"200": Answer("json", CustomerClassDto)}, background=True)
_UPDATE: Operation[None] = Operation("Customer_PutBycustomerCd", "PUT", "/v1/customer/{customerCd}",
    "customer", "update",
    parameters=(PathParameter("customer_cd", "customerCd", key=True,
            siblings=("balance", "customerClass", "internal")),),
    body=Body("json", required=True, type=CustomerUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_UPDATE_BY_INTERNAL_ID: Operation[None] = Operation("Customer_PutByinternalID", "PUT",
    "/v1/customer/internal/{internalID}", "customer", "update_by_internal_id",
    parameters=(PathParameter("internal_id", "internalID"),),
    body=Body("json", required=True, type=CustomerUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, name: str | None = None,
            status: CustomerDtoStatus | Literal["Active", "OnHold", "CreditHold", "Inactive", "OneTime"] | str | None = None,
            corporate_id: str | None = None, vat_registration_id: str | None = None,
            email: str | None = None, phone: str | None = None,
            created_date_time: Condition[Date | str] | None = None,
            expand_account_information: bool | None = None,
            expand_payment_methods: bool | None = None, expand_direct_debit: bool | None = None,
            attributes: Mapping[str, Any] | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class _ChangesOfContactsForCustomer(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_contacts_for_customer(self, customer_cd: str, *, since: feeds.Since = None,
            display_name: str | None = None, active: str | None = None,
            first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, order_by: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_contacts_for_customer`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_CONTACTS_FOR_CUSTOMER, locals(), options)


class _ChangesOfCustomerBalance(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_customer_balance(self, *, since: feeds.Since = None,
            number_to_read: int | None = None, order_by: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_customer_balance`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_CUSTOMER_BALANCE, locals(), options)


class _ChangesOfDocumentsForCustomer(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_documents_for_customer(self, customer_number: str, *, since: feeds.Since = None,
            document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
            released: int | None = None, dunning_level: int | None = None,
            closed_financial_period: str | None = None,
            dunning_letter_date_time: Condition[Date | str] | None = None,
            project: str | None = None, expand_applications: bool | None = None,
            expand_dunning_information: bool | None = None, expand_attachments: bool | None = None,
            expand_tax_details: bool | None = None, expand_invoice_address: bool | None = None,
            financial_period: str | None = None,
            document_due_date: Condition[Date | str] | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            external_reference: str | None = None, payment_reference: str | None = None,
            customer_ref_number: str | None = None, customer: str | None = None,
            branch: str | None = None, document_date: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_documents_for_customer`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_DOCUMENTS_FOR_CUSTOMER, locals(), options)


class _ChangesOfInvoicesForCustomer(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_invoices_for_customer(self, customer_number: str, *, since: feeds.Since = None,
            document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
            released: int | None = None, dunning_level: int | None = None,
            closed_financial_period: str | None = None,
            dunning_letter_date_time: Condition[Date | str] | None = None,
            project: str | None = None, expand_applications: bool | None = None,
            expand_dunning_information: bool | None = None, expand_attachments: bool | None = None,
            expand_tax_details: bool | None = None, expand_invoice_address: bool | None = None,
            financial_period: str | None = None,
            document_due_date: Condition[Date | str] | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            external_reference: str | None = None, payment_reference: str | None = None,
            customer_ref_number: str | None = None, customer: str | None = None,
            branch: str | None = None, document_date: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_invoices_for_customer`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_INVOICES_FOR_CUSTOMER, locals(), options)


class CustomerResource(
    SyncResource, _Changes["feeds.ChangeFeed[CustomerDto]"],
    _ChangesOfContactsForCustomer["feeds.ChangeFeed[ContactDto]"],
    _ChangesOfCustomerBalance["feeds.ChangeFeed[CustomerBalanceDto]"],
    _ChangesOfDocumentsForCustomer["feeds.ChangeFeed[CustomerDocumentDto]"],
    _ChangesOfInvoicesForCustomer["feeds.ChangeFeed[CustomerInvoiceDto]"],
):
    """Operations of Customer."""

    def create(self, body: CustomerUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CustomerDto]:
        """Make a new customer

        Location ends in the key of the new customer. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customer``"""
        return self._create(_CREATE, locals(), options, body)

    def create_dunning_letter_action(self, customer: str, body: CreateDunningLetterActionDto,
            **options: Unpack[CallOptions]) -> CreateDunningLetterActionResultDto:
        """Write a dunning letter to a customer

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            customer: Customer.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customer/{customer}/action/createDunningLetter``"""
        return self._invoke(_CREATE_DUNNING_LETTER_ACTION, locals(), options, body)

    def get(self, customer_cd: str, **options: Unpack[CallOptions]) -> CustomerDto:
        """Read a customer

        Args:
            customer_cd: Number of the customer.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/customer/{customerCd}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, name: str | None = None,
            status: CustomerDtoStatus | Literal["Active", "OnHold", "CreditHold", "Inactive", "OneTime"] | str | None = None,
            corporate_id: str | None = None, vat_registration_id: str | None = None,
            email: str | None = None, phone: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            expand_account_information: bool | None = None,
            expand_payment_methods: bool | None = None, expand_direct_debit: bool | None = None,
            attributes: Mapping[str, Any] | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerDto]:
        """List customers

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AR303000.

        Args:
            name: Only those with exactly this name.
            status: Only those that stand there.
            corporate_id: Only customers with this corporate id.
            vat_registration_id: Only those with this VAT registration number.
            email: Only those with this e-mail address.
            phone: Only those with this phone number.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            expand_account_information: Whether to read the account information, too.
            expand_payment_methods: Whether to read the payment methods, too.
            expand_direct_debit: Whether to read the direct debit, too.
            attributes: Attribute values to match exactly, as a JSON object:
                `{"COLOR":"red","ACTIVE":"1"}`. Dates go as `yyyy-MM-dd`, several choices of one
                attribute as one text with commas.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customer``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_all_contacts_for_customer(self, customer_cd: str, *, display_name: str | None = None,
            active: str | None = None, first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[ContactDto]:
        """List the contacts of a customer

        Answers everything at once unless `numberToRead` says otherwise.

        Args:
            customer_cd: Number of the customer.
            display_name: Only contacts with this display name.
            active: Only those in use, or only those that are not.
            first_name: Only contacts with this first name.
            last_name: Only contacts with this last name.
            business_account: Only contacts with this business account.
            email: Only those with this e-mail address.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customer/{customerCd}/contact``"""
        return self._pager(_GET_ALL_CONTACTS_FOR_CUSTOMER, locals(), options)

    def get_all_customer_balance(self, *, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerBalanceDto]:
        """List the balances of customers

        Answers everything at once unless `numberToRead` says otherwise.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customer/balance``"""
        return self._pager(_GET_ALL_CUSTOMER_BALANCE, locals(), options)

    def get_all_documents_for_customer(self, customer_number: str, *,
            document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
            released: int | None = None, dunning_level: int | None = None,
            closed_financial_period: str | None = None,
            dunning_letter_date_time: Condition[Date | str] | None = None,
            project: str | None = None, expand_applications: bool | None = None,
            expand_dunning_information: bool | None = None, expand_attachments: bool | None = None,
            expand_tax_details: bool | None = None, expand_invoice_address: bool | None = None,
            financial_period: str | None = None,
            document_due_date: Condition[Date | str] | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            external_reference: str | None = None, payment_reference: str | None = None,
            customer_ref_number: str | None = None, customer: str | None = None,
            branch: str | None = None, document_date: Condition[Date | str] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerDocumentDto]:
        """List the documents of a customer

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            customer_number: Number of the customer.
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            dunning_level: Only documents with this dunning level.
            closed_financial_period: Only those settled in this period.
            dunning_letter_date_time: Dunning letter time to compare with;
                `dunningLetterDateTimeCondition` says how. (with gt, ge, lt or le)
            project: Only documents with this project.
            expand_applications: Whether to read the applications, too.
            expand_dunning_information: Whether to read the dunning information, too.
            expand_attachments: Whether to list attachments, too.
            expand_tax_details: Whether to read the tax details, too.
            expand_invoice_address: Whether to read the invoice address, too.
            financial_period: Only documents with this financial period.
            document_due_date: Document due date to compare with; `documentDueDateCondition` says
                how. (date and time, with gt, ge, lt or le)
            status: Only those that stand there.
            external_reference: Only documents with this external reference.
            payment_reference: Only documents with this payment reference.
            customer_ref_number: Only documents with this customer reference number.
            customer: Only documents with this customer.
            branch: Only documents with this branch.
            document_date: Document date to compare with; `documentDateCondition` says how. (date
                and time, with gt, ge, lt or le)
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customer/{customerNumber}/document``"""
        return self._pager(_GET_ALL_DOCUMENTS_FOR_CUSTOMER, locals(), options)

    def get_all_invoices_for_customer(self, customer_number: str, *,
            document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
            released: int | None = None, dunning_level: int | None = None,
            closed_financial_period: str | None = None,
            dunning_letter_date_time: Condition[Date | str] | None = None,
            project: str | None = None, expand_applications: bool | None = None,
            expand_dunning_information: bool | None = None, expand_attachments: bool | None = None,
            expand_tax_details: bool | None = None, expand_invoice_address: bool | None = None,
            financial_period: str | None = None,
            document_due_date: Condition[Date | str] | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            external_reference: str | None = None, payment_reference: str | None = None,
            customer_ref_number: str | None = None, customer: str | None = None,
            branch: str | None = None, document_date: Condition[Date | str] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerInvoiceDto]:
        """List the invoices of a customer

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            customer_number: Number of the customer.
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            dunning_level: Only invoices with this dunning level.
            closed_financial_period: Only those settled in this period.
            dunning_letter_date_time: Dunning letter time to compare with;
                `dunningLetterDateTimeCondition` says how. (with gt, ge, lt or le)
            project: Only invoices with this project.
            expand_applications: Whether to read the applications, too.
            expand_dunning_information: Whether to read the dunning information, too.
            expand_attachments: Whether to list attachments, too.
            expand_tax_details: Whether to read the tax details, too.
            expand_invoice_address: Whether to read the invoice address, too.
            financial_period: Only invoices with this financial period.
            document_due_date: Document due date to compare with; `documentDueDateCondition` says
                how. (date and time, with gt, ge, lt or le)
            status: Only those that stand there.
            external_reference: Only invoices with this external reference.
            payment_reference: Only invoices with this payment reference.
            customer_ref_number: Only invoices with this customer reference number.
            customer: Only invoices with this customer.
            branch: Only invoices with this branch.
            document_date: Document date to compare with; `documentDateCondition` says how. (date
                and time, with gt, ge, lt or le)
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customer/{customerNumber}/invoice``"""
        return self._pager(_GET_ALL_INVOICES_FOR_CUSTOMER, locals(), options)

    def get_by_internal_id(self, internal_id: int, **options: Unpack[CallOptions]) -> CustomerDto:
        """Read a customer by the database's own number

        Args:
            internal_id: The database's own number.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customer/internal/{internalID}``"""
        return self._invoke(_GET_BY_INTERNAL_ID, locals(), options)

    def get_customer_balance(self, customer_cd: str,
            **options: Unpack[CallOptions]) -> CustomerBalanceDto:
        """Read the balance of a customer

        Screen: AR303000.

        Args:
            customer_cd: Number of the customer.

        Returns: The one asked for. Raises: ApiError; named are 400, 401, 404, 500.
        Wire: ``GET /v1/customer/{customerCd}/balance``"""
        return self._invoke(_GET_CUSTOMER_BALANCE, locals(), options)

    def get_customer_classes(self, **options: Unpack[CallOptions]) -> list[CustomerClassDto]:
        """List customer classes

        Answers everything at once. Screen: AR201000.

        Returns: Those found. Raises: ApiError; named are 400, 401, 404, 500.
        Wire: ``GET /v1/customer/customerClass``"""
        return self._invoke(_GET_CUSTOMER_CLASSES, {}, options)

    def get_specific_customer_class(self, customer_class_id: str,
            **options: Unpack[CallOptions]) -> CustomerClassDto:
        """Read a customer class

        Screen: AR201000.

        Args:
            customer_class_id: Id of the customer class.

        Returns: The one asked for. Raises: ApiError; named are 400, 401, 404, 500.
        Wire: ``GET /v1/customer/customerClass/{customerClassId}``"""
        return self._invoke(_GET_SPECIFIC_CUSTOMER_CLASS, locals(), options)

    def update(self, customer_cd: str, body: CustomerUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            customer_cd: Number of the customer.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customer/{customerCd}``"""
        return self._invoke(_UPDATE, locals(), options, body)

    def update_by_internal_id(self, internal_id: int, body: CustomerUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer by the database's own number

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            internal_id: The database's own number.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customer/internal/{internalID}``"""
        return self._invoke(_UPDATE_BY_INTERNAL_ID, locals(), options, body)


class AsyncCustomerResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[CustomerDto]"],
    _ChangesOfContactsForCustomer["feeds.AsyncChangeFeed[ContactDto]"],
    _ChangesOfCustomerBalance["feeds.AsyncChangeFeed[CustomerBalanceDto]"],
    _ChangesOfDocumentsForCustomer["feeds.AsyncChangeFeed[CustomerDocumentDto]"],
    _ChangesOfInvoicesForCustomer["feeds.AsyncChangeFeed[CustomerInvoiceDto]"],
):
    """Operations of Customer."""

    async def create(self, body: CustomerUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerDto]:
        """Make a new customer; see :meth:`CustomerResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_dunning_letter_action(self, customer: str, body: CreateDunningLetterActionDto,
            **options: Unpack[CallOptions]) -> CreateDunningLetterActionResultDto:
        """Write a dunning letter to a customer; see
        :meth:`CustomerResource.create_dunning_letter_action`."""
        return await self._invoke(_CREATE_DUNNING_LETTER_ACTION, locals(), options, body)

    async def get(self, customer_cd: str, **options: Unpack[CallOptions]) -> CustomerDto:
        """Read a customer; see :meth:`CustomerResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, name: str | None = None,
            status: CustomerDtoStatus | Literal["Active", "OnHold", "CreditHold", "Inactive", "OneTime"] | str | None = None,
            corporate_id: str | None = None, vat_registration_id: str | None = None,
            email: str | None = None, phone: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None,
            expand_account_information: bool | None = None,
            expand_payment_methods: bool | None = None, expand_direct_debit: bool | None = None,
            attributes: Mapping[str, Any] | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerDto]:
        """List customers; see :meth:`CustomerResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    def get_all_contacts_for_customer(self, customer_cd: str, *, display_name: str | None = None,
            active: str | None = None, first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[ContactDto]:
        """List the contacts of a customer; see
        :meth:`CustomerResource.get_all_contacts_for_customer`."""
        return self._pager(_GET_ALL_CONTACTS_FOR_CUSTOMER, locals(), options)

    def get_all_customer_balance(self, *, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerBalanceDto]:
        """List the balances of customers; see :meth:`CustomerResource.get_all_customer_balance`."""
        return self._pager(_GET_ALL_CUSTOMER_BALANCE, locals(), options)

    def get_all_documents_for_customer(self, customer_number: str, *,
            document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
            released: int | None = None, dunning_level: int | None = None,
            closed_financial_period: str | None = None,
            dunning_letter_date_time: Condition[Date | str] | None = None,
            project: str | None = None, expand_applications: bool | None = None,
            expand_dunning_information: bool | None = None, expand_attachments: bool | None = None,
            expand_tax_details: bool | None = None, expand_invoice_address: bool | None = None,
            financial_period: str | None = None,
            document_due_date: Condition[Date | str] | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            external_reference: str | None = None, payment_reference: str | None = None,
            customer_ref_number: str | None = None, customer: str | None = None,
            branch: str | None = None, document_date: Condition[Date | str] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerDocumentDto]:
        """List the documents of a customer; see
        :meth:`CustomerResource.get_all_documents_for_customer`."""
        return self._pager(_GET_ALL_DOCUMENTS_FOR_CUSTOMER, locals(), options)

    def get_all_invoices_for_customer(self, customer_number: str, *,
            document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
            released: int | None = None, dunning_level: int | None = None,
            closed_financial_period: str | None = None,
            dunning_letter_date_time: Condition[Date | str] | None = None,
            project: str | None = None, expand_applications: bool | None = None,
            expand_dunning_information: bool | None = None, expand_attachments: bool | None = None,
            expand_tax_details: bool | None = None, expand_invoice_address: bool | None = None,
            financial_period: str | None = None,
            document_due_date: Condition[Date | str] | None = None,
            status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
            external_reference: str | None = None, payment_reference: str | None = None,
            customer_ref_number: str | None = None, customer: str | None = None,
            branch: str | None = None, document_date: Condition[Date | str] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerInvoiceDto]:
        """List the invoices of a customer; see
        :meth:`CustomerResource.get_all_invoices_for_customer`."""
        return self._pager(_GET_ALL_INVOICES_FOR_CUSTOMER, locals(), options)

    async def get_by_internal_id(self, internal_id: int,
            **options: Unpack[CallOptions]) -> CustomerDto:
        """Read a customer by the database's own number; see
        :meth:`CustomerResource.get_by_internal_id`."""
        return await self._invoke(_GET_BY_INTERNAL_ID, locals(), options)

    async def get_customer_balance(self, customer_cd: str,
            **options: Unpack[CallOptions]) -> CustomerBalanceDto:
        """Read the balance of a customer; see :meth:`CustomerResource.get_customer_balance`."""
        return await self._invoke(_GET_CUSTOMER_BALANCE, locals(), options)

    async def get_customer_classes(self, **options: Unpack[CallOptions]) -> list[CustomerClassDto]:
        """List customer classes; see :meth:`CustomerResource.get_customer_classes`."""
        return await self._invoke(_GET_CUSTOMER_CLASSES, {}, options)

    async def get_specific_customer_class(self, customer_class_id: str,
            **options: Unpack[CallOptions]) -> CustomerClassDto:
        """Read a customer class; see :meth:`CustomerResource.get_specific_customer_class`."""
        return await self._invoke(_GET_SPECIFIC_CUSTOMER_CLASS, locals(), options)

    async def update(self, customer_cd: str, body: CustomerUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer; see :meth:`CustomerResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def update_by_internal_id(self, internal_id: int, body: CustomerUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer by the database's own number; see
        :meth:`CustomerResource.update_by_internal_id`."""
        return await self._invoke(_UPDATE_BY_INTERNAL_ID, locals(), options, body)
