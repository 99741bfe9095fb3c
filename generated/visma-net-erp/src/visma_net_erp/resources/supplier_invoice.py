"""Operations of ``supplier_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, Decimal, FileContent
from .._runtime.wire import Condition
from ..models.common import (
    PrebookSupplierInvoiceActionResultDto, ReleaseSupplierInvoiceActionResultDto,
    SupplierInvoiceGetAllDocumentType,
)
from ..models.supplier_and_supplier_invoice import SupplierInvoiceDto, SupplierInvoiceDtoStatus
from ..models.supplier_invoice import (
    CorrectSupplierInvoiceActionResultDto, PrebookingUpdateDto, SupplierInvoiceUpdateDto,
)

__all__ = ["AsyncSupplierInvoiceResource", "SupplierInvoiceResource"]

_CORRECT_INVOICE: Operation[CorrectSupplierInvoiceActionResultDto] = Operation(
    "SupplierInvoice_CorrectInvoiceByinvoiceNumber", "POST",
    "/v1/supplierInvoice/{invoiceNumber}/action/correct", "supplier_invoice", "correct_invoice",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    answers={"200": Answer("json", CorrectSupplierInvoiceActionResultDto)}, background=True,
    etag=True)
_CREATE: Operation[SupplierInvoiceDto] = Operation("SupplierInvoice_Post", "POST",
    "/v1/supplierInvoice", "supplier_invoice", "create",
    body=Body("json", required=True, type=SupplierInvoiceUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/supplierInvoice/{invoiceNumber}", created_type=SupplierInvoiceDto,
    created_parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),),
    number_series=NumberSeries("override_number_series", "reference_number"))
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    "SupplierInvoice_CreateHeaderAttachmentByinvoiceNumber", "POST",
    "/v1/supplierInvoice/{invoiceNumber}/attachment", "supplier_invoice",
    "create_header_attachment",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),),
    etag=True)
_CREATE_HEADER_ATTACHMENT_BY_TYPE: Operation[bytes] = Operation(
    "SupplierInvoice_CreateHeaderAttachmentByTypeBydocumentTypeinvoiceNumber", "POST",
    "/v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/attachment",
    "supplier_invoice", "create_header_attachment_by_type",
    parameters=(PathParameter("document_type", "documentType", key=True),
        PathParameter("invoice_number", "invoiceNumber", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),),
    etag=True)
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    "SupplierInvoice_CreateLineAttachmentByinvoiceNumberlineNumber", "POST",
    "/v1/supplierInvoice/{invoiceNumber}/{lineNumber}/attachment", "supplier_invoice",
    "create_line_attachment",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")), PathParameter("line_number", "lineNumber"),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),),
    etag=True)
_CREATE_LINE_ATTACHMENT_BY_TYPE: Operation[bytes] = Operation(
    "SupplierInvoice_CreateLineAttachmentByTypeBydocumentTypeinvoiceNumberlineNumber", "POST",
    "/v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/{lineNumber}/attachment",
    "supplier_invoice", "create_line_attachment_by_type",
    parameters=(PathParameter("document_type", "documentType", key=True),
        PathParameter("invoice_number", "invoiceNumber", key=True),
        PathParameter("line_number", "lineNumber"),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),),
    etag=True)
_DELETE: Operation[None] = Operation("SupplierInvoice_DeleteByinvoiceNumber", "DELETE",
    "/v1/supplierInvoice/{invoiceNumber}", "supplier_invoice", "delete",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),), answers={"204": Answer("empty")},
    background=True)
_DELETE_BY_TYPE: Operation[None] = Operation("SupplierInvoice_DeleteBydocumentTypeinvoiceNumber",
    "DELETE", "/v1/supplierInvoice/{documentType}/{invoiceNumber}", "supplier_invoice",
    "delete_by_type",
    parameters=(PathParameter("document_type", "documentType"),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment"))), answers={"204": Answer("empty")}, background=True)
_GET: Operation[SupplierInvoiceDto] = Operation("SupplierInvoice_GetByinvoiceNumber", "GET",
    "/v1/supplierInvoice/{invoiceNumber}", "supplier_invoice", "get",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),
        *queries(expand_line_prebook_accounts="expandLinePrebookAccounts",
            expand_landed_costs="expandLandedCosts")),
    answers={"200": Answer("json", SupplierInvoiceDto)}, background=True)
_GET_ALL: Operation[SupplierInvoiceDto] = Operation("SupplierInvoice_GetAllInvoices", "GET",
    "/v1/supplierInvoice", "supplier_invoice", "get_all",
    parameters=(*queries("number_to_read skip_records", supplier="supplier",
            expand_attachment="expandAttachment", expand_landed_costs="expandLandedCosts",
            document_type="documentType", released="released", project="project",
            expand_approval="expandApproval", expand_note="expandNote",
            number_to_read="numberToRead", skip_records="skipRecords", status="status",
            expand_line_prebook_accounts="expandLinePrebookAccounts", branch="branch",
            financial_period="financialPeriod", due_date=("dueDate", "dueDateCondition"),
            doc_date=("docDate", "docDateCondition"), item="item"),
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
_GET_BY_APPROVAL_DOCUMENT_ID: Operation[SupplierInvoiceDto] = Operation(
    "SupplierInvoice_GetByApprovalDocumentId", "GET", "/v1/supplierInvoice/approval",
    "supplier_invoice", "get_by_approval_document_id",
    parameters=(Parameter("system_id", "systemId", "query", required=True),),
    answers={"200": Answer("json", SupplierInvoiceDto)}, background=True)
_GET_BY_TYPE: Operation[SupplierInvoiceDto] = Operation(
    "SupplierInvoice_GetByTypeBydocumentTypeinvoiceNumber", "GET",
    "/v1/supplierInvoice/{documentType}/{invoiceNumber}", "supplier_invoice", "get_by_type",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        *queries(expand_line_prebook_accounts="expandLinePrebookAccounts",
            expand_landed_costs="expandLandedCosts")),
    answers={"200": Answer("json", SupplierInvoiceDto)}, background=True)
_PREBOOK_INVOICE: Operation[PrebookSupplierInvoiceActionResultDto] = Operation(
    "SupplierInvoice_PrebookInvoiceBydocumentTypeinvoiceNumber", "POST",
    "/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook", "supplier_invoice",
    "prebook_invoice",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=PrebookingUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", PrebookSupplierInvoiceActionResultDto)}, background=True,
    etag=True)
_RELEASE_INVOICE: Operation[ReleaseSupplierInvoiceActionResultDto] = Operation(
    "SupplierInvoice_ReleaseInvoiceByinvoiceNumber", "POST",
    "/v1/supplierInvoice/{invoiceNumber}/action/release", "supplier_invoice", "release_invoice",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    answers={"200": Answer("json", ReleaseSupplierInvoiceActionResultDto)}, background=True,
    etag=True)
_RELEASE_INVOICE_BY_TYPE: Operation[ReleaseSupplierInvoiceActionResultDto] = Operation(
    "SupplierInvoice_ReleaseInvoiceByTypeBydocumentTypeinvoiceNumber", "POST",
    "/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release", "supplier_invoice",
    "release_invoice_by_type",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    answers={"200": Answer("json", ReleaseSupplierInvoiceActionResultDto)}, background=True,
    etag=True)
_REVERSE_INVOICE: Operation[Any] = Operation(
    "SupplierInvoice_ReverseInvoiceBydocumentTypeinvoiceNumber", "POST",
    "/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse", "supplier_invoice",
    "reverse_invoice",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    answers={"200": Answer("json", Any)}, background=True, etag=True)
_SEND_TO_APPROVAL: Operation[Any] = Operation(
    "SupplierInvoice_SendToApprovalBydocumentTypeinvoiceNumber", "POST",
    "/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval", "supplier_invoice",
    "send_to_approval",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    answers={"200": Answer("json", Any)}, background=True, etag=True)
_UPDATE: Operation[None] = Operation("SupplierInvoice_PutByinvoiceNumber", "PUT",
    "/v1/supplierInvoice/{invoiceNumber}", "supplier_invoice", "update",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("approval", "documentType")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=SupplierInvoiceUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)
_UPDATE_BY_TYPE: Operation[None] = Operation("SupplierInvoice_PutByTypeBydocumentTypeinvoiceNumber",
    "PUT", "/v1/supplierInvoice/{documentType}/{invoiceNumber}", "supplier_invoice",
    "update_by_type",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=SupplierInvoiceUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)
_VOID_INVOICE: Operation[Any] = Operation("SupplierInvoice_VoidInvoiceBydocumentTypeinvoiceNumber",
    "POST", "/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice",
    "supplier_invoice", "void_invoice",
    parameters=(PathParameter("document_type", "documentType", key=True,
            siblings=("approval", "documentType")),
        PathParameter("invoice_number", "invoiceNumber", key=True,
            siblings=("action", "attachment")),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    answers={"200": Answer("json", Any)}, background=True, etag=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, supplier: str | None = None,
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
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class SupplierInvoiceResource(SyncResource, _Changes["feeds.ChangeFeed[SupplierInvoiceDto]"]):
    """Operations of SupplierInvoice."""

    def correct_invoice(self, invoice_number: str, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> CorrectSupplierInvoiceActionResultDto:
        """Correct a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.

        Returns: The correction was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/action/correct``"""
        return self._invoke(_CORRECT_INVOICE, locals(), options)

    def create(self, body: SupplierInvoiceUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[SupplierInvoiceDto]:
        """Make a new supplier invoice

        Location ends in the key of the new supplier invoice. Set `overrideNumberSeries` to choose
        the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/supplierInvoice``"""
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(self, invoice_number: str, body: FileContent, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/attachment``"""
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    def create_header_attachment_by_type(self, document_type: str, invoice_number: str,
            body: FileContent, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/attachment``"""
        return self._create(_CREATE_HEADER_ATTACHMENT_BY_TYPE, locals(), options, body)

    def create_line_attachment(self, invoice_number: str, line_number: int, body: FileContent, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a line of a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            line_number: Number of the line.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/{lineNumber}/attachment``"""
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    def create_line_attachment_by_type(self, document_type: str, invoice_number: str,
            line_number: int, body: FileContent, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a line of a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            line_number: Number of the line.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST
        /v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/{lineNumber}/attachment``"""
        return self._create(_CREATE_LINE_ATTACHMENT_BY_TYPE, locals(), options, body)

    def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a supplier invoice

        Args:
            invoice_number: Number of the invoice.

        Raises: ApiError. Wire: ``DELETE /v1/supplierInvoice/{invoiceNumber}``"""
        return self._invoke(_DELETE, locals(), options)

    def delete_by_type(self,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str,
            invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a supplier invoice, by its type and number

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.

        Raises: ApiError. Wire: ``DELETE /v1/supplierInvoice/{documentType}/{invoiceNumber}``"""
        return self._invoke(_DELETE_BY_TYPE, locals(), options)

    def get(self, invoice_number: str, *, expand_line_prebook_accounts: bool | None = None,
            expand_landed_costs: bool | None = None,
            **options: Unpack[CallOptions]) -> SupplierInvoiceDto:
        """Read a supplier invoice

        Args:
            invoice_number: Number of the invoice.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            expand_landed_costs: Whether to read the landed costs, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplierInvoice/{invoiceNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, supplier: str | None = None, expand_attachment: bool | None = None,
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
            **options: Unpack[PagedOptions]) -> Pager[SupplierInvoiceDto]:
        """List supplier invoices

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AP301000.

        Args:
            supplier: Only supplier invoices with this supplier.
            expand_attachment: Whether to list attachments, too.
            expand_landed_costs: Whether to read the landed costs, too.
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            project: Only supplier invoices with this project.
            expand_approval: Whether to read the approval, too.
            expand_note: Whether to read notes, too. Reading takes longer.
            status: Only those that stand there.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            branch: Only supplier invoices with this branch.
            financial_period: Only supplier invoices with this financial period.
            due_date: Due date to compare with; `dueDateCondition` says how. (date and time, with
                gt, ge, lt or le)
            doc_date: Document date to compare with; `docDateCondition` says how. (date and time,
                with gt, ge, lt or le)
            item: Only supplier invoices with this item.
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
        Wire: ``GET /v1/supplierInvoice``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_approval_document_id(self, *, system_id: str,
            **options: Unpack[CallOptions]) -> SupplierInvoiceDto:
        """Find the invoice that an approval is about

        Args:
            system_id: Id of the document in the approval system.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/supplierInvoice/approval``"""
        return self._invoke(_GET_BY_APPROVAL_DOCUMENT_ID, locals(), options)

    def get_by_type(self, document_type: str, invoice_number: str, *,
            expand_line_prebook_accounts: bool | None = None,
            expand_landed_costs: bool | None = None,
            **options: Unpack[CallOptions]) -> SupplierInvoiceDto:
        """Read a supplier invoice, by its type and number

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            expand_landed_costs: Whether to read the landed costs, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplierInvoice/{documentType}/{invoiceNumber}``"""
        return self._invoke(_GET_BY_TYPE, locals(), options)

    def prebook_invoice(self, document_type: str, invoice_number: str, body: PrebookingUpdateDto, *,
            if_match: str | None = None,
            **options: Unpack[CallOptions]) -> PrebookSupplierInvoiceActionResultDto:
        """Pre-book a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Returns: The pre-booking was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook``"""
        return self._invoke(_PREBOOK_INVOICE, locals(), options, body)

    def release_invoice(self, invoice_number: str, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.

        Returns: The release was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/action/release``"""
        return self._invoke(_RELEASE_INVOICE, locals(), options)

    def release_invoice_by_type(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None,
            **options: Unpack[CallOptions]) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.

        Returns: The release was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release``"""
        return self._invoke(_RELEASE_INVOICE_BY_TYPE, locals(), options)

    def reverse_invoice(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Any:
        """Undo a supplier invoice by its opposite

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.

        Returns: The action was accepted. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse``"""
        return self._invoke(_REVERSE_INVOICE, locals(), options)

    def send_to_approval(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Any:
        """Send a supplier invoice to approval

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.

        Returns: The action was accepted. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval``"""
        return self._invoke(_SEND_TO_APPROVAL, locals(), options)

    def update(self, invoice_number: str, body: SupplierInvoiceUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a supplier invoice

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/supplierInvoice/{invoiceNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)

    def update_by_type(self, document_type: str, invoice_number: str,
            body: SupplierInvoiceUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> None:
        """Change a supplier invoice, by its type and number

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412.
        Wire: ``PUT /v1/supplierInvoice/{documentType}/{invoiceNumber}``"""
        return self._invoke(_UPDATE_BY_TYPE, locals(), options, body)

    def void_invoice(self, document_type: str, invoice_number: str, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> Any:
        """Void a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.

        Returns: The action was accepted. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice``"""
        return self._invoke(_VOID_INVOICE, locals(), options)


class AsyncSupplierInvoiceResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[SupplierInvoiceDto]"],
):
    """Operations of SupplierInvoice."""

    async def correct_invoice(self, invoice_number: str, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> CorrectSupplierInvoiceActionResultDto:
        """Correct a supplier invoice; see :meth:`SupplierInvoiceResource.correct_invoice`."""
        return await self._invoke(_CORRECT_INVOICE, locals(), options)

    async def create(self, body: SupplierInvoiceUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[SupplierInvoiceDto]:
        """Make a new supplier invoice; see :meth:`SupplierInvoiceResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(self, invoice_number: str, body: FileContent, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_header_attachment`."""
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    async def create_header_attachment_by_type(self, document_type: str, invoice_number: str,
            body: FileContent, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_header_attachment_by_type`."""
        return await self._create(_CREATE_HEADER_ATTACHMENT_BY_TYPE, locals(), options, body)

    async def create_line_attachment(self, invoice_number: str, line_number: int, body: FileContent,
            *, if_match: str | None = None, **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a line of a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_line_attachment`."""
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    async def create_line_attachment_by_type(self, document_type: str, invoice_number: str,
            line_number: int, body: FileContent, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a line of a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_line_attachment_by_type`."""
        return await self._create(_CREATE_LINE_ATTACHMENT_BY_TYPE, locals(), options, body)

    async def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a supplier invoice; see :meth:`SupplierInvoiceResource.delete`."""
        return await self._invoke(_DELETE, locals(), options)

    async def delete_by_type(self,
            document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str,
            invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a supplier invoice, by its type and number; see
        :meth:`SupplierInvoiceResource.delete_by_type`."""
        return await self._invoke(_DELETE_BY_TYPE, locals(), options)

    async def get(self, invoice_number: str, *, expand_line_prebook_accounts: bool | None = None,
            expand_landed_costs: bool | None = None,
            **options: Unpack[CallOptions]) -> SupplierInvoiceDto:
        """Read a supplier invoice; see :meth:`SupplierInvoiceResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, supplier: str | None = None, expand_attachment: bool | None = None,
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
            **options: Unpack[PagedOptions]) -> AsyncPager[SupplierInvoiceDto]:
        """List supplier invoices; see :meth:`SupplierInvoiceResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_approval_document_id(self, *, system_id: str,
            **options: Unpack[CallOptions]) -> SupplierInvoiceDto:
        """Find the invoice that an approval is about; see
        :meth:`SupplierInvoiceResource.get_by_approval_document_id`."""
        return await self._invoke(_GET_BY_APPROVAL_DOCUMENT_ID, locals(), options)

    async def get_by_type(self, document_type: str, invoice_number: str, *,
            expand_line_prebook_accounts: bool | None = None,
            expand_landed_costs: bool | None = None,
            **options: Unpack[CallOptions]) -> SupplierInvoiceDto:
        """Read a supplier invoice, by its type and number; see
        :meth:`SupplierInvoiceResource.get_by_type`."""
        return await self._invoke(_GET_BY_TYPE, locals(), options)

    async def prebook_invoice(self, document_type: str, invoice_number: str,
            body: PrebookingUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> PrebookSupplierInvoiceActionResultDto:
        """Pre-book a supplier invoice; see :meth:`SupplierInvoiceResource.prebook_invoice`."""
        return await self._invoke(_PREBOOK_INVOICE, locals(), options, body)

    async def release_invoice(self, invoice_number: str, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice; see :meth:`SupplierInvoiceResource.release_invoice`."""
        return await self._invoke(_RELEASE_INVOICE, locals(), options)

    async def release_invoice_by_type(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None,
            **options: Unpack[CallOptions]) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice; see
        :meth:`SupplierInvoiceResource.release_invoice_by_type`."""
        return await self._invoke(_RELEASE_INVOICE_BY_TYPE, locals(), options)

    async def reverse_invoice(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Any:
        """Undo a supplier invoice by its opposite; see
        :meth:`SupplierInvoiceResource.reverse_invoice`."""
        return await self._invoke(_REVERSE_INVOICE, locals(), options)

    async def send_to_approval(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Any:
        """Send a supplier invoice to approval; see
        :meth:`SupplierInvoiceResource.send_to_approval`."""
        return await self._invoke(_SEND_TO_APPROVAL, locals(), options)

    async def update(self, invoice_number: str, body: SupplierInvoiceUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a supplier invoice; see :meth:`SupplierInvoiceResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def update_by_type(self, document_type: str, invoice_number: str,
            body: SupplierInvoiceUpdateDto, *, if_match: str | None = None,
            **options: Unpack[CallOptions]) -> None:
        """Change a supplier invoice, by its type and number; see
        :meth:`SupplierInvoiceResource.update_by_type`."""
        return await self._invoke(_UPDATE_BY_TYPE, locals(), options, body)

    async def void_invoice(self, document_type: str, invoice_number: str, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> Any:
        """Void a supplier invoice; see :meth:`SupplierInvoiceResource.void_invoice`."""
        return await self._invoke(_VOID_INVOICE, locals(), options)
