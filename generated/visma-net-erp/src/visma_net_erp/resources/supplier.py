"""Operations of ``supplier``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date, Decimal
from .._runtime.wire import Condition
from ..models.common import ContactDto, EmployeeDtoStatus, SupplierInvoiceGetAllDocumentType
from ..models.supplier import (
    SupplierBalanceDto, SupplierClassDto, SupplierDocumentDto, SupplierDto, SupplierUpdateDto,
)
from ..models.supplier_and_supplier_invoice import SupplierInvoiceDto, SupplierInvoiceDtoStatus

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncSupplierResource", "SupplierResource"]


_CREATE: Operation[SupplierDto] = Operation(
    id="Supplier_Post", method="POST", path="/v1/supplier", resource="supplier", function="create",
    body=Body(kind="json", required=True, type=SupplierUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/supplier/{supplierCd}", created_type=SupplierDto, created_parameters=(PathParameter(python="supplier_cd", wire="supplierCd", key=True, siblings=("balance", "supplierClass")),), number_series=NumberSeries(flag="override_number_series", number="number"),)
_GET: Operation[SupplierDto] = Operation(
    id="Supplier_GetBysupplierCd", method="GET", path="/v1/supplier/{supplierCd}", resource="supplier", function="get",
    parameters=(PathParameter(python="supplier_cd", wire="supplierCd", key=True, siblings=("balance", "supplierClass")),),
    answers={"200": Answer(kind="json", type=SupplierDto)}, background=True,)
_GET_ALL: Operation[SupplierDto] = Operation(
    id="Supplier_GetAll", method="GET", path="/v1/supplier", resource="supplier", function="get_all",
    parameters=(Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="order_by", wire="orderBy", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="name", wire="name", location="query"),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="vat_registration_id", wire="vatRegistrationId", location="query"),
        Parameter(python="corporate_id", wire="corporateId", location="query"),
        Parameter(python="attributes", wire="attributes", location="query", attributes=True),
        Parameter(python="expand_account_information", wire="expandAccountInformation", location="query"),
        Parameter(python="expand_note", wire="expandNote", location="query"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[SupplierDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=SupplierDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("number",), margin=600, granularity=1), background=True,)
_GET_ALL_CONTACT_FOR_SUPPLIER: Operation[ContactDto] = Operation(
    id="Supplier_GetAllContactForSupplierBysupplierCd", method="GET", path="/v1/supplier/{supplierCd}/contact", resource="supplier", function="get_all_contact_for_supplier",
    parameters=(PathParameter(python="supplier_cd", wire="supplierCd", key=True, siblings=("balance", "supplierClass")),
        Parameter(python="display_name", wire="displayName", location="query"),
        Parameter(python="active", wire="active", location="query"),
        Parameter(python="first_name", wire="firstName", location="query"),
        Parameter(python="last_name", wire="lastName", location="query"),
        Parameter(python="business_account", wire="businessAccount", location="query"),
        Parameter(python="email", wire="email", location="query"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query"),
        Parameter(python="skip_records", wire="skipRecords", location="query"),
        Parameter(python="order_by", wire="orderBy", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),),
    answers={"200": Answer(kind="json", type=list[ContactDto])}, paging=Paging(style="offset", page="skipRecords", size="numberToRead", first=0, item=ContactDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("contact_id",), margin=600, granularity=1), background=True,)
_GET_ALL_DOCUMENTS_FOR_SUPPLIER: Operation[SupplierDocumentDto] = Operation(
    id="Supplier_GetAllDocumentsForSupplierBysupplierNumber", method="GET", path="/v1/supplier/{supplierNumber}/document", resource="supplier", function="get_all_documents_for_supplier",
    parameters=(PathParameter(python="supplier_number", wire="supplierNumber", key=True, siblings=("balance", "supplierClass")),
        Parameter(python="document_type", wire="documentType", location="query"),
        Parameter(python="released", wire="released", location="query"),
        Parameter(python="project", wire="project", location="query"),
        Parameter(python="expand_approval", wire="expandApproval", location="query"),
        Parameter(python="expand_note", wire="expandNote", location="query"),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="expand_line_prebook_accounts", wire="expandLinePrebookAccounts", location="query"),
        Parameter(python="branch", wire="branch", location="query"),
        Parameter(python="financial_period", wire="financialPeriod", location="query"),
        Parameter(python="due_date", wire="dueDate", location="query", condition="dueDateCondition"),
        Parameter(python="doc_date", wire="docDate", location="query", condition="docDateCondition"),
        Parameter(python="item", wire="item", location="query"),
        Parameter(python="balance", wire="balance", location="query", condition="balanceCondition", exact=True),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="created_date_time", wire="createdDateTime", location="query", condition="createdDateTimeCondition"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[SupplierDocumentDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=SupplierDocumentDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("document_type", "reference_number"), margin=600, granularity=1), background=True,)
_GET_ALL_INVOICES_FOR_SUPPLIER: Operation[SupplierInvoiceDto] = Operation(
    id="Supplier_GetAllInvoicesForSupplierBysupplierNumber", method="GET", path="/v1/supplier/{supplierNumber}/invoice", resource="supplier", function="get_all_invoices_for_supplier",
    parameters=(PathParameter(python="supplier_number", wire="supplierNumber", key=True, siblings=("balance", "supplierClass")),
        Parameter(python="expand_attachment", wire="expandAttachment", location="query"),
        Parameter(python="expand_landed_costs", wire="expandLandedCosts", location="query"),
        Parameter(python="document_type", wire="documentType", location="query"),
        Parameter(python="released", wire="released", location="query"),
        Parameter(python="project", wire="project", location="query"),
        Parameter(python="expand_approval", wire="expandApproval", location="query"),
        Parameter(python="expand_note", wire="expandNote", location="query"),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="expand_line_prebook_accounts", wire="expandLinePrebookAccounts", location="query"),
        Parameter(python="branch", wire="branch", location="query"),
        Parameter(python="financial_period", wire="financialPeriod", location="query"),
        Parameter(python="due_date", wire="dueDate", location="query", condition="dueDateCondition"),
        Parameter(python="doc_date", wire="docDate", location="query", condition="docDateCondition"),
        Parameter(python="item", wire="item", location="query"),
        Parameter(python="balance", wire="balance", location="query", condition="balanceCondition", exact=True),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="created_date_time", wire="createdDateTime", location="query", condition="createdDateTimeCondition"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[SupplierInvoiceDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=SupplierInvoiceDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("document_type", "reference_number"), margin=600, granularity=1), background=True,)
_GET_ALL_SUPPLIER_BALANCE: Operation[SupplierBalanceDto] = Operation(
    id="Supplier_GetAllSupplierBalance", method="GET", path="/v1/supplier/balance", resource="supplier", function="get_all_supplier_balance",
    parameters=(Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query"),
        Parameter(python="skip_records", wire="skipRecords", location="query"),
        Parameter(python="order_by", wire="orderBy", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),),
    answers={"200": Answer(kind="json", type=list[SupplierBalanceDto])}, paging=Paging(style="offset", page="skipRecords", size="numberToRead", first=0, item=SupplierBalanceDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("supplier.number",), margin=600, granularity=1), background=True,)
_GET_ALL_SUPPLIER_CLASSES: Operation[list[SupplierClassDto]] = Operation(
    id="Supplier_GetAllSupplierClasses", method="GET", path="/v1/supplier/supplierClass", resource="supplier", function="get_all_supplier_classes",
    answers={"200": Answer(kind="json", type=list[SupplierClassDto])}, background=True,)
_GET_SUPPLIER_BALANCE: Operation[SupplierBalanceDto] = Operation(
    id="Supplier_GetSupplierBalanceBysupplierCd", method="GET", path="/v1/supplier/{supplierCd}/balance", resource="supplier", function="get_supplier_balance",
    parameters=(PathParameter(python="supplier_cd", wire="supplierCd", key=True, siblings=("balance", "supplierClass")),),
    answers={"200": Answer(kind="json", type=SupplierBalanceDto)}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="Supplier_PutBysupplierCd", method="PUT", path="/v1/supplier/{supplierCd}", resource="supplier", function="update",
    parameters=(PathParameter(python="supplier_cd", wire="supplierCd", key=True, siblings=("balance", "supplierClass")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="json", required=True, type=SupplierUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True, etag=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, order_by: str | None = None, name: str | None = None,
        status: EmployeeDtoStatus | Literal["Active", "OnHold", "HoldPayments", "Inactive", "OneTime"] | str | None = None,
        vat_registration_id: str | None = None, corporate_id: str | None = None,
        attributes: Mapping[str, Any] | None = None, expand_account_information: bool | None = None,
        expand_note: bool | None = None, page_size: int | None = None,
        greater_than_value: str | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class _ChangesOfContactForSupplier(Feeds, Generic[FeedT]):
    def changes_of_contact_for_supplier(
        self, supplier_cd: str, *, since: Since = None, display_name: str | None = None,
        active: str | None = None, first_name: str | None = None, last_name: str | None = None,
        business_account: str | None = None, email: str | None = None,
        number_to_read: int | None = None, order_by: str | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all_contact_for_supplier`` since a bookmark, a time or ever; see
        :class:`ChangeFeed`.
        """
        return self._feed(_GET_ALL_CONTACT_FOR_SUPPLIER, locals(), options)


class _ChangesOfDocumentsForSupplier(Feeds, Generic[FeedT]):
    def changes_of_documents_for_supplier(
        self, supplier_number: str, *, since: Since = None,
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
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all_documents_for_supplier`` since a bookmark, a time or ever; see
        :class:`ChangeFeed`.
        """
        return self._feed(_GET_ALL_DOCUMENTS_FOR_SUPPLIER, locals(), options)


class _ChangesOfInvoicesForSupplier(Feeds, Generic[FeedT]):
    def changes_of_invoices_for_supplier(
        self, supplier_number: str, *, since: Since = None, expand_attachment: bool | None = None,
        expand_landed_costs: bool | None = None,
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
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all_invoices_for_supplier`` since a bookmark, a time or ever; see
        :class:`ChangeFeed`.
        """
        return self._feed(_GET_ALL_INVOICES_FOR_SUPPLIER, locals(), options)


class _ChangesOfSupplierBalance(Feeds, Generic[FeedT]):
    def changes_of_supplier_balance(
        self, *, since: Since = None, number_to_read: int | None = None,
        order_by: str | None = None, greater_than_value: str | None = None,
        **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all_supplier_balance`` since a bookmark, a time or ever; see
        :class:`ChangeFeed`.
        """
        return self._feed(_GET_ALL_SUPPLIER_BALANCE, locals(), options)


class SupplierResource(
    SyncResource, _Changes["ChangeFeed[SupplierDto]"],
    _ChangesOfContactForSupplier["ChangeFeed[ContactDto]"],
    _ChangesOfDocumentsForSupplier["ChangeFeed[SupplierDocumentDto]"],
    _ChangesOfInvoicesForSupplier["ChangeFeed[SupplierInvoiceDto]"],
    _ChangesOfSupplierBalance["ChangeFeed[SupplierBalanceDto]"],
):
    """Operations of Supplier."""

    def create(
        self, body: SupplierUpdateDto, *, number: str | None = None, **options: Unpack[CallOptions],
    ) -> Created[SupplierDto]:
        """Make a new supplier

        Location ends in the key of the new supplier. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/supplier``
        """
        return self._create(_CREATE, locals(), options, body)

    def get(self, supplier_cd: str, **options: Unpack[CallOptions]) -> SupplierDto:
        """Read a supplier

        Args:
            supplier_cd: Number of the supplier.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/supplier/{supplierCd}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, order_by: str | None = None,
        last_modified_date_time: Condition[Date | str] | None = None, name: str | None = None,
        status: EmployeeDtoStatus | Literal["Active", "OnHold", "HoldPayments", "Inactive", "OneTime"] | str | None = None,
        vat_registration_id: str | None = None, corporate_id: str | None = None,
        attributes: Mapping[str, Any] | None = None, expand_account_information: bool | None = None,
        expand_note: bool | None = None, page_number: int | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[SupplierDto]:
        """List suppliers

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AP303000.

        Args:
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
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
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplier``
        """
        return self._pager(_GET_ALL, locals(), options)

    def get_all_contact_for_supplier(
        self, supplier_cd: str, *, display_name: str | None = None, active: str | None = None,
        first_name: str | None = None, last_name: str | None = None,
        business_account: str | None = None, email: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        order_by: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> Pager[ContactDto]:
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
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplier/{supplierCd}/contact``
        """
        return self._pager(_GET_ALL_CONTACT_FOR_SUPPLIER, locals(), options)

    def get_all_documents_for_supplier(
        self, supplier_number: str, *,
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
        **options: Unpack[PagedOptions],
    ) -> Pager[SupplierDocumentDto]:
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
            balance: Balance to compare with; `balanceCondition` says how. (exact number, with
                gt, ge, lt or le)
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplier/{supplierNumber}/document``
        """
        return self._pager(_GET_ALL_DOCUMENTS_FOR_SUPPLIER, locals(), options)

    def get_all_invoices_for_supplier(
        self, supplier_number: str, *, expand_attachment: bool | None = None,
        expand_landed_costs: bool | None = None,
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
        **options: Unpack[PagedOptions],
    ) -> Pager[SupplierInvoiceDto]:
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
            balance: Balance to compare with; `balanceCondition` says how. (exact number, with
                gt, ge, lt or le)
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplier/{supplierNumber}/invoice``
        """
        return self._pager(_GET_ALL_INVOICES_FOR_SUPPLIER, locals(), options)

    def get_all_supplier_balance(
        self, *, number_to_read: int | None = None, skip_records: int | None = None,
        order_by: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> Pager[SupplierBalanceDto]:
        """List the balances of suppliers

        Answers everything at once unless `numberToRead` says otherwise.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/supplier/balance``
        """
        return self._pager(_GET_ALL_SUPPLIER_BALANCE, locals(), options)

    def get_all_supplier_classes(self, **options: Unpack[CallOptions]) -> list[SupplierClassDto]:
        """List supplier classes

        Answers everything at once.

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/supplier/supplierClass``
        """
        return self._invoke(_GET_ALL_SUPPLIER_CLASSES, {}, options)

    def get_supplier_balance(
        self, supplier_cd: str, **options: Unpack[CallOptions],
    ) -> SupplierBalanceDto:
        """Read the balance of a supplier

        Args:
            supplier_cd: Number of the supplier.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplier/{supplierCd}/balance``
        """
        return self._invoke(_GET_SUPPLIER_BALANCE, locals(), options)

    def update(
        self, supplier_cd: str, body: SupplierUpdateDto, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a supplier

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        With If-Match, the change is refused when someone else was faster.

        Args:
            supplier_cd: Number of the supplier.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/supplier/{supplierCd}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSupplierResource(
    AsyncResource, _Changes["AsyncChangeFeed[SupplierDto]"],
    _ChangesOfContactForSupplier["AsyncChangeFeed[ContactDto]"],
    _ChangesOfDocumentsForSupplier["AsyncChangeFeed[SupplierDocumentDto]"],
    _ChangesOfInvoicesForSupplier["AsyncChangeFeed[SupplierInvoiceDto]"],
    _ChangesOfSupplierBalance["AsyncChangeFeed[SupplierBalanceDto]"],
):
    """Operations of Supplier."""

    async def create(
        self, body: SupplierUpdateDto, *, number: str | None = None, **options: Unpack[CallOptions],
    ) -> AsyncCreated[SupplierDto]:
        """Make a new supplier; see :meth:`SupplierResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, supplier_cd: str, **options: Unpack[CallOptions]) -> SupplierDto:
        """Read a supplier; see :meth:`SupplierResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, order_by: str | None = None,
        last_modified_date_time: Condition[Date | str] | None = None, name: str | None = None,
        status: EmployeeDtoStatus | Literal["Active", "OnHold", "HoldPayments", "Inactive", "OneTime"] | str | None = None,
        vat_registration_id: str | None = None, corporate_id: str | None = None,
        attributes: Mapping[str, Any] | None = None, expand_account_information: bool | None = None,
        expand_note: bool | None = None, page_number: int | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[SupplierDto]:
        """List suppliers; see :meth:`SupplierResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    def get_all_contact_for_supplier(
        self, supplier_cd: str, *, display_name: str | None = None, active: str | None = None,
        first_name: str | None = None, last_name: str | None = None,
        business_account: str | None = None, email: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        order_by: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> AsyncPager[ContactDto]:
        """List the contacts of a supplier; see
        :meth:`SupplierResource.get_all_contact_for_supplier`.
        """
        return self._pager(_GET_ALL_CONTACT_FOR_SUPPLIER, locals(), options)

    def get_all_documents_for_supplier(
        self, supplier_number: str, *,
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
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[SupplierDocumentDto]:
        """List the documents of a supplier; see
        :meth:`SupplierResource.get_all_documents_for_supplier`.
        """
        return self._pager(_GET_ALL_DOCUMENTS_FOR_SUPPLIER, locals(), options)

    def get_all_invoices_for_supplier(
        self, supplier_number: str, *, expand_attachment: bool | None = None,
        expand_landed_costs: bool | None = None,
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
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[SupplierInvoiceDto]:
        """List the invoices of a supplier; see
        :meth:`SupplierResource.get_all_invoices_for_supplier`.
        """
        return self._pager(_GET_ALL_INVOICES_FOR_SUPPLIER, locals(), options)

    def get_all_supplier_balance(
        self, *, number_to_read: int | None = None, skip_records: int | None = None,
        order_by: str | None = None, last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> AsyncPager[SupplierBalanceDto]:
        """List the balances of suppliers; see :meth:`SupplierResource.get_all_supplier_balance`."""
        return self._pager(_GET_ALL_SUPPLIER_BALANCE, locals(), options)

    async def get_all_supplier_classes(
        self, **options: Unpack[CallOptions],
    ) -> list[SupplierClassDto]:
        """List supplier classes; see :meth:`SupplierResource.get_all_supplier_classes`."""
        return await self._invoke(_GET_ALL_SUPPLIER_CLASSES, {}, options)

    async def get_supplier_balance(
        self, supplier_cd: str, **options: Unpack[CallOptions],
    ) -> SupplierBalanceDto:
        """Read the balance of a supplier; see :meth:`SupplierResource.get_supplier_balance`."""
        return await self._invoke(_GET_SUPPLIER_BALANCE, locals(), options)

    async def update(
        self, supplier_cd: str, body: SupplierUpdateDto, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a supplier; see :meth:`SupplierResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
