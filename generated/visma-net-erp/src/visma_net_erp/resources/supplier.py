"""Operations of ``supplier``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, Decimal
from .._runtime.wire import Condition
from ..models.common import ContactDto, EmployeeDtoStatus, SupplierInvoiceGetAllDocumentType
from ..models.supplier import (
    SupplierBalanceDto, SupplierClassDto, SupplierDocumentDto, SupplierDto, SupplierUpdateDto,
)
from ..models.supplier_and_supplier_invoice import SupplierInvoiceDto, SupplierInvoiceDtoStatus

__all__ = ["AsyncSupplierResource", "SupplierResource"]

_CREATE: Operation[SupplierDto] = Operation("Supplier_Post", "POST", "/v1/supplier", "supplier",
    "create",
    body=Body("json", required=True, type=SupplierUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/supplier/{supplierCd}",
    created_type=SupplierDto,
    created_parameters=(PathParameter("supplier_cd", "supplierCd", key=True,
            siblings=("balance", "supplierClass")),),
    number_series=NumberSeries("override_number_series", "number"))
_GET: Operation[SupplierDto] = Operation("Supplier_GetBysupplierCd", "GET",
    "/v1/supplier/{supplierCd}", "supplier", "get",
    parameters=(PathParameter("supplier_cd", "supplierCd", key=True,
            siblings=("balance", "supplierClass")),), answers={"200": Answer("json", SupplierDto)},
    background=True)
_GET_ALL: Operation[SupplierDto] = Operation("Supplier_GetAll", "GET", "/v1/supplier", "supplier",
    "get_all",
    parameters=(*queries("greater_than_value number_to_read skip_records",
            greater_than_value="greaterThanValue", number_to_read="numberToRead",
            skip_records="skipRecords", order_by="orderBy",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            name="name", status="status", vat_registration_id="vatRegistrationId",
            corporate_id="corporateId"),
        Parameter("attributes", "attributes", "query", attributes=True),
        *queries(expand_account_information="expandAccountInformation", expand_note="expandNote",
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[SupplierDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SupplierDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("number",),
        operator=">=", margin=600), background=True)
_GET_ALL_CONTACT_FOR_SUPPLIER: Operation[ContactDto] = Operation(
    "Supplier_GetAllContactForSupplierBysupplierCd", "GET", "/v1/supplier/{supplierCd}/contact",
    "supplier", "get_all_contact_for_supplier",
    parameters=(
        PathParameter("supplier_cd", "supplierCd", key=True, siblings=("balance", "supplierClass")),
        *queries("greater_than_value", display_name="displayName", active="active",
            first_name="firstName", last_name="lastName", business_account="businessAccount",
            email="email", greater_than_value="greaterThanValue", number_to_read="numberToRead",
            skip_records="skipRecords", order_by="orderBy",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"))),
    answers={"200": Answer("json", list[ContactDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0, item=ContactDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("contact_id",),
        operator=">=", margin=600), background=True)
_GET_ALL_DOCUMENTS_FOR_SUPPLIER: Operation[SupplierDocumentDto] = Operation(
    "Supplier_GetAllDocumentsForSupplierBysupplierNumber", "GET",
    "/v1/supplier/{supplierNumber}/document", "supplier", "get_all_documents_for_supplier",
    parameters=(PathParameter("supplier_number", "supplierNumber", key=True,
            siblings=("balance", "supplierClass")),
        *queries("number_to_read skip_records", document_type="documentType", released="released",
            project="project", expand_approval="expandApproval", expand_note="expandNote",
            number_to_read="numberToRead", skip_records="skipRecords", status="status",
            expand_line_prebook_accounts="expandLinePrebookAccounts", branch="branch",
            financial_period="financialPeriod", due_date=("dueDate", "dueDateCondition"),
            doc_date=("docDate", "docDateCondition"), item="item"),
        Parameter("balance", "balance", "query", condition="balanceCondition", exact=True),
        *queries("greater_than_value", greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[SupplierDocumentDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SupplierDocumentDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("document_type", "reference_number"), operator=">=", margin=600), background=True)
_GET_ALL_INVOICES_FOR_SUPPLIER: Operation[SupplierInvoiceDto] = Operation(
    "Supplier_GetAllInvoicesForSupplierBysupplierNumber", "GET",
    "/v1/supplier/{supplierNumber}/invoice", "supplier", "get_all_invoices_for_supplier",
    parameters=(PathParameter("supplier_number", "supplierNumber", key=True,
            siblings=("balance", "supplierClass")),
        *queries("number_to_read skip_records", expand_attachment="expandAttachment",
            expand_landed_costs="expandLandedCosts", document_type="documentType",
            released="released", project="project", expand_approval="expandApproval",
            expand_note="expandNote", number_to_read="numberToRead", skip_records="skipRecords",
            status="status", expand_line_prebook_accounts="expandLinePrebookAccounts",
            branch="branch", financial_period="financialPeriod",
            due_date=("dueDate", "dueDateCondition"), doc_date=("docDate", "docDateCondition"),
            item="item"),
        Parameter("balance", "balance", "query", condition="balanceCondition", exact=True),
        *queries("greater_than_value", greater_than_value="greaterThanValue",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"),
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[SupplierInvoiceDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SupplierInvoiceDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("document_type", "reference_number"), operator=">=", margin=600), background=True)
_GET_ALL_SUPPLIER_BALANCE: Operation[SupplierBalanceDto] = Operation(
    "Supplier_GetAllSupplierBalance", "GET", "/v1/supplier/balance", "supplier",
    "get_all_supplier_balance",
    parameters=queries("greater_than_value", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[SupplierBalanceDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0,
        item=SupplierBalanceDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("supplier.number",),
        operator=">=", margin=600), background=True)
_GET_ALL_SUPPLIER_CLASSES: Operation[list[SupplierClassDto]] = Operation(
    "Supplier_GetAllSupplierClasses", "GET", "/v1/supplier/supplierClass", "supplier",
    "get_all_supplier_classes", answers={"200": Answer("json", list[SupplierClassDto])},
    background=True)
_GET_SUPPLIER_BALANCE: Operation[SupplierBalanceDto] = Operation(
    "Supplier_GetSupplierBalanceBysupplierCd", "GET", "/v1/supplier/{supplierCd}/balance",
    "supplier", "get_supplier_balance",
    parameters=(PathParameter("supplier_cd", "supplierCd", key=True,
            siblings=("balance", "supplierClass")),),
    answers={"200": Answer("json", SupplierBalanceDto)}, background=True)
_UPDATE: Operation[None] = Operation("Supplier_PutBysupplierCd", "PUT", "/v1/supplier/{supplierCd}",
    "supplier", "update",
    parameters=(
        PathParameter("supplier_cd", "supplierCd", key=True, siblings=("balance", "supplierClass")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=SupplierUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, order_by: str | None = None,
            name: str | None = None,
            status: EmployeeDtoStatus | Literal["Active", "OnHold", "HoldPayments", "Inactive", "OneTime"] | str | None = None,
            vat_registration_id: str | None = None, corporate_id: str | None = None,
            attributes: Mapping[str, Any] | None = None,
            expand_account_information: bool | None = None, expand_note: bool | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class _ChangesOfContactForSupplier(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_contact_for_supplier(self, supplier_cd: str, *, since: feeds.Since = None,
            display_name: str | None = None, active: str | None = None,
            first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, order_by: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_contact_for_supplier`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_CONTACT_FOR_SUPPLIER, locals(), options)


class _ChangesOfDocumentsForSupplier(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_documents_for_supplier(self, supplier_number: str, *, since: feeds.Since = None,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str | None = None,
            released: int | None = None, project: str | None = None,
            expand_approval: bool | None = None, expand_note: bool | None = None,
            status: SupplierInvoiceDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "Reserved"] | str | None = None,
            expand_line_prebook_accounts: bool | None = None, branch: str | None = None,
            financial_period: str | None = None, due_date: Condition[Date | str] | None = None,
            doc_date: Condition[Date | str] | None = None, item: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_documents_for_supplier`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_DOCUMENTS_FOR_SUPPLIER, locals(), options)


class _ChangesOfInvoicesForSupplier(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_invoices_for_supplier(self, supplier_number: str, *, since: feeds.Since = None,
            expand_attachment: bool | None = None, expand_landed_costs: bool | None = None,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str | None = None,
            released: int | None = None, project: str | None = None,
            expand_approval: bool | None = None, expand_note: bool | None = None,
            status: SupplierInvoiceDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "Reserved"] | str | None = None,
            expand_line_prebook_accounts: bool | None = None, branch: str | None = None,
            financial_period: str | None = None, due_date: Condition[Date | str] | None = None,
            doc_date: Condition[Date | str] | None = None, item: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_invoices_for_supplier`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_INVOICES_FOR_SUPPLIER, locals(), options)


class _ChangesOfSupplierBalance(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_supplier_balance(self, *, since: feeds.Since = None,
            number_to_read: int | None = None, order_by: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all_supplier_balance`` since a bookmark, a time or ever; see
        ``ChangeFeed``."""
        return self._feed(_GET_ALL_SUPPLIER_BALANCE, locals(), options)


class SupplierResource(
    SyncResource, _Changes["feeds.ChangeFeed[SupplierDto]"],
    _ChangesOfContactForSupplier["feeds.ChangeFeed[ContactDto]"],
    _ChangesOfDocumentsForSupplier["feeds.ChangeFeed[SupplierDocumentDto]"],
    _ChangesOfInvoicesForSupplier["feeds.ChangeFeed[SupplierInvoiceDto]"],
    _ChangesOfSupplierBalance["feeds.ChangeFeed[SupplierBalanceDto]"],
):
    """Operations of Supplier."""

    def create(self, body: SupplierUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[SupplierDto]:
        """Make a new supplier

        Location ends in the key of the new supplier. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/supplier``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, supplier_cd: str, **options: Unpack[CallOptions]) -> SupplierDto:
        """Read a supplier

        Args:
            supplier_cd: Number of the supplier.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/supplier/{supplierCd}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None, name: str | None = None,
            status: EmployeeDtoStatus | Literal["Active", "OnHold", "HoldPayments", "Inactive", "OneTime"] | str | None = None,
            vat_registration_id: str | None = None, corporate_id: str | None = None,
            attributes: Mapping[str, Any] | None = None,
            expand_account_information: bool | None = None, expand_note: bool | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> Pager[SupplierDto]:
        """List suppliers

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AP303000.

        Args:
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            name: Only those with exactly this name.
            status: Only those that stand there.
            vat_registration_id: Only those with this VAT registration number.
            corporate_id: Only suppliers with this corporate id.
            attributes: Attribute values to match exactly, as a JSON object:
                `{"COLOR":"red","ACTIVE":"1"}`. Dates go as `yyyy-MM-dd`, several choices of one
                attribute as one text with commas.
            expand_account_information: Whether to read the account information, too.
            expand_note: Whether to read notes, too. Reading takes longer.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplier``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_all_contact_for_supplier(self, supplier_cd: str, *, display_name: str | None = None,
            active: str | None = None, first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[ContactDto]:
        """List the contacts of a supplier

        Answers everything at once unless `numberToRead` says otherwise.

        Args:
            supplier_cd: Number of the supplier.
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
        Wire: ``GET /v1/supplier/{supplierCd}/contact``"""
        return self._pager(_GET_ALL_CONTACT_FOR_SUPPLIER, locals(), options)

    def get_all_documents_for_supplier(self, supplier_number: str, *,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str | None = None,
            released: int | None = None, project: str | None = None,
            expand_approval: bool | None = None, expand_note: bool | None = None,
            status: SupplierInvoiceDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "Reserved"] | str | None = None,
            expand_line_prebook_accounts: bool | None = None, branch: str | None = None,
            financial_period: str | None = None, due_date: Condition[Date | str] | None = None,
            doc_date: Condition[Date | str] | None = None, item: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SupplierDocumentDto]:
        """List the documents of a supplier

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            supplier_number: Number of the supplier.
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            project: Only documents with this project.
            expand_approval: Whether to read the approval, too.
            expand_note: Whether to read notes, too. Reading takes longer.
            status: Only those that stand there.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            branch: Only documents with this branch.
            financial_period: Only documents with this financial period.
            due_date: Due date to compare with; `dueDateCondition` says how. (date and time, with
                gt, ge, lt or le)
            doc_date: Document date to compare with; `docDateCondition` says how. (date and time,
                with gt, ge, lt or le)
            item: Only documents with this item.
            balance: Balance to compare with; `balanceCondition` says how. (exact number, with gt,
                ge, lt or le)
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
        Wire: ``GET /v1/supplier/{supplierNumber}/document``"""
        return self._pager(_GET_ALL_DOCUMENTS_FOR_SUPPLIER, locals(), options)

    def get_all_invoices_for_supplier(self, supplier_number: str, *,
            expand_attachment: bool | None = None, expand_landed_costs: bool | None = None,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str | None = None,
            released: int | None = None, project: str | None = None,
            expand_approval: bool | None = None, expand_note: bool | None = None,
            status: SupplierInvoiceDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "Reserved"] | str | None = None,
            expand_line_prebook_accounts: bool | None = None, branch: str | None = None,
            financial_period: str | None = None, due_date: Condition[Date | str] | None = None,
            doc_date: Condition[Date | str] | None = None, item: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SupplierInvoiceDto]:
        """List the invoices of a supplier

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition.

        Args:
            supplier_number: Number of the supplier.
            expand_attachment: Whether to list attachments, too.
            expand_landed_costs: Whether to read the landed costs, too.
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            project: Only invoices with this project.
            expand_approval: Whether to read the approval, too.
            expand_note: Whether to read notes, too. Reading takes longer.
            status: Only those that stand there.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            branch: Only invoices with this branch.
            financial_period: Only invoices with this financial period.
            due_date: Due date to compare with; `dueDateCondition` says how. (date and time, with
                gt, ge, lt or le)
            doc_date: Document date to compare with; `docDateCondition` says how. (date and time,
                with gt, ge, lt or le)
            item: Only invoices with this item.
            balance: Balance to compare with; `balanceCondition` says how. (exact number, with gt,
                ge, lt or le)
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
        Wire: ``GET /v1/supplier/{supplierNumber}/invoice``"""
        return self._pager(_GET_ALL_INVOICES_FOR_SUPPLIER, locals(), options)

    def get_all_supplier_balance(self, *, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SupplierBalanceDto]:
        """List the balances of suppliers

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
        Wire: ``GET /v1/supplier/balance``"""
        return self._pager(_GET_ALL_SUPPLIER_BALANCE, locals(), options)

    def get_all_supplier_classes(self, **options: Unpack[CallOptions]) -> list[SupplierClassDto]:
        """List supplier classes

        Answers everything at once.

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/supplier/supplierClass``"""
        return self._invoke(_GET_ALL_SUPPLIER_CLASSES, {}, options)

    def get_supplier_balance(self, supplier_cd: str,
            **options: Unpack[CallOptions]) -> SupplierBalanceDto:
        """Read the balance of a supplier

        Args:
            supplier_cd: Number of the supplier.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplier/{supplierCd}/balance``"""
        return self._invoke(_GET_SUPPLIER_BALANCE, locals(), options)

    def update(self, supplier_cd: str, body: SupplierUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> None:
        """Change a supplier

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            supplier_cd: Number of the supplier.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/supplier/{supplierCd}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSupplierResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[SupplierDto]"],
    _ChangesOfContactForSupplier["feeds.AsyncChangeFeed[ContactDto]"],
    _ChangesOfDocumentsForSupplier["feeds.AsyncChangeFeed[SupplierDocumentDto]"],
    _ChangesOfInvoicesForSupplier["feeds.AsyncChangeFeed[SupplierInvoiceDto]"],
    _ChangesOfSupplierBalance["feeds.AsyncChangeFeed[SupplierBalanceDto]"],
):
    """Operations of Supplier."""

    async def create(self, body: SupplierUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[SupplierDto]:
        """Make a new supplier; see :meth:`SupplierResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, supplier_cd: str, **options: Unpack[CallOptions]) -> SupplierDto:
        """Read a supplier; see :meth:`SupplierResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None, name: str | None = None,
            status: EmployeeDtoStatus | Literal["Active", "OnHold", "HoldPayments", "Inactive", "OneTime"] | str | None = None,
            vat_registration_id: str | None = None, corporate_id: str | None = None,
            attributes: Mapping[str, Any] | None = None,
            expand_account_information: bool | None = None, expand_note: bool | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SupplierDto]:
        """List suppliers; see :meth:`SupplierResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    def get_all_contact_for_supplier(self, supplier_cd: str, *, display_name: str | None = None,
            active: str | None = None, first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[ContactDto]:
        """List the contacts of a supplier; see
        :meth:`SupplierResource.get_all_contact_for_supplier`."""
        return self._pager(_GET_ALL_CONTACT_FOR_SUPPLIER, locals(), options)

    def get_all_documents_for_supplier(self, supplier_number: str, *,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str | None = None,
            released: int | None = None, project: str | None = None,
            expand_approval: bool | None = None, expand_note: bool | None = None,
            status: SupplierInvoiceDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "Reserved"] | str | None = None,
            expand_line_prebook_accounts: bool | None = None, branch: str | None = None,
            financial_period: str | None = None, due_date: Condition[Date | str] | None = None,
            doc_date: Condition[Date | str] | None = None, item: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SupplierDocumentDto]:
        """List the documents of a supplier; see
        :meth:`SupplierResource.get_all_documents_for_supplier`."""
        return self._pager(_GET_ALL_DOCUMENTS_FOR_SUPPLIER, locals(), options)

    def get_all_invoices_for_supplier(self, supplier_number: str, *,
            expand_attachment: bool | None = None, expand_landed_costs: bool | None = None,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str | None = None,
            released: int | None = None, project: str | None = None,
            expand_approval: bool | None = None, expand_note: bool | None = None,
            status: SupplierInvoiceDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "Printed", "Prebooked", "Reserved"] | str | None = None,
            expand_line_prebook_accounts: bool | None = None, branch: str | None = None,
            financial_period: str | None = None, due_date: Condition[Date | str] | None = None,
            doc_date: Condition[Date | str] | None = None, item: str | None = None,
            balance: Condition[Decimal | int] | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SupplierInvoiceDto]:
        """List the invoices of a supplier; see
        :meth:`SupplierResource.get_all_invoices_for_supplier`."""
        return self._pager(_GET_ALL_INVOICES_FOR_SUPPLIER, locals(), options)

    def get_all_supplier_balance(self, *, number_to_read: int | None = None,
            skip_records: int | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SupplierBalanceDto]:
        """List the balances of suppliers; see :meth:`SupplierResource.get_all_supplier_balance`."""
        return self._pager(_GET_ALL_SUPPLIER_BALANCE, locals(), options)

    async def get_all_supplier_classes(self,
            **options: Unpack[CallOptions]) -> list[SupplierClassDto]:
        """List supplier classes; see :meth:`SupplierResource.get_all_supplier_classes`."""
        return await self._invoke(_GET_ALL_SUPPLIER_CLASSES, {}, options)

    async def get_supplier_balance(self, supplier_cd: str,
            **options: Unpack[CallOptions]) -> SupplierBalanceDto:
        """Read the balance of a supplier; see :meth:`SupplierResource.get_supplier_balance`."""
        return await self._invoke(_GET_SUPPLIER_BALANCE, locals(), options)

    async def update(self, supplier_cd: str, body: SupplierUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a supplier; see :meth:`SupplierResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
