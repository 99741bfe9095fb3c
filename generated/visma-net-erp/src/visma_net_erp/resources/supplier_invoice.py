"""Operations of ``supplier_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
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

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncSupplierInvoiceResource", "SupplierInvoiceResource"]


_CORRECT_INVOICE: Operation[CorrectSupplierInvoiceActionResultDto] = Operation(
    id="SupplierInvoice_CorrectInvoiceByinvoiceNumber", method="POST", path="/v1/supplierInvoice/{invoiceNumber}/action/correct", resource="supplier_invoice", function="correct_invoice",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    answers={"200": Answer(kind="json", type=CorrectSupplierInvoiceActionResultDto)}, background=True, etag=True,)
_CREATE: Operation[SupplierInvoiceDto] = Operation(
    id="SupplierInvoice_Post", method="POST", path="/v1/supplierInvoice", resource="supplier_invoice", function="create",
    body=Body(kind="json", required=True, type=SupplierInvoiceUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/supplierInvoice/{invoiceNumber}", created_type=SupplierInvoiceDto, created_parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),), number_series=NumberSeries(flag="override_number_series", number="reference_number"),)
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    id="SupplierInvoice_CreateHeaderAttachmentByinvoiceNumber", method="POST", path="/v1/supplierInvoice/{invoiceNumber}/attachment", resource="supplier_invoice", function="create_header_attachment",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),), etag=True,)
_CREATE_HEADER_ATTACHMENT_BY_TYPE: Operation[bytes] = Operation(
    id="SupplierInvoice_CreateHeaderAttachmentByTypeBydocumentTypeinvoiceNumber", method="POST", path="/v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/attachment", resource="supplier_invoice", function="create_header_attachment_by_type",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),), etag=True,)
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    id="SupplierInvoice_CreateLineAttachmentByinvoiceNumberlineNumber", method="POST", path="/v1/supplierInvoice/{invoiceNumber}/{lineNumber}/attachment", resource="supplier_invoice", function="create_line_attachment",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),
        PathParameter(python="line_number", wire="lineNumber"),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),), etag=True,)
_CREATE_LINE_ATTACHMENT_BY_TYPE: Operation[bytes] = Operation(
    id="SupplierInvoice_CreateLineAttachmentByTypeBydocumentTypeinvoiceNumberlineNumber", method="POST", path="/v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/{lineNumber}/attachment", resource="supplier_invoice", function="create_line_attachment_by_type",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True),
        PathParameter(python="line_number", wire="lineNumber"),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),), etag=True,)
_DELETE: Operation[None] = Operation(
    id="SupplierInvoice_DeleteByinvoiceNumber", method="DELETE", path="/v1/supplierInvoice/{invoiceNumber}", resource="supplier_invoice", function="delete",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),),
    answers={"204": Answer(kind="empty")}, background=True,)
_DELETE_BY_TYPE: Operation[None] = Operation(
    id="SupplierInvoice_DeleteBydocumentTypeinvoiceNumber", method="DELETE", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}", resource="supplier_invoice", function="delete_by_type",
    parameters=(PathParameter(python="document_type", wire="documentType"),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),),
    answers={"204": Answer(kind="empty")}, background=True,)
_GET: Operation[SupplierInvoiceDto] = Operation(
    id="SupplierInvoice_GetByinvoiceNumber", method="GET", path="/v1/supplierInvoice/{invoiceNumber}", resource="supplier_invoice", function="get",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),
        Parameter(python="expand_line_prebook_accounts", wire="expandLinePrebookAccounts", location="query"),
        Parameter(python="expand_landed_costs", wire="expandLandedCosts", location="query"),),
    answers={"200": Answer(kind="json", type=SupplierInvoiceDto)}, background=True,)
_GET_ALL: Operation[SupplierInvoiceDto] = Operation(
    id="SupplierInvoice_GetAllInvoices", method="GET", path="/v1/supplierInvoice", resource="supplier_invoice", function="get_all",
    parameters=(Parameter(python="supplier", wire="supplier", location="query"),
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
_GET_BY_APPROVAL_DOCUMENT_ID: Operation[SupplierInvoiceDto] = Operation(
    id="SupplierInvoice_GetByApprovalDocumentId", method="GET", path="/v1/supplierInvoice/approval", resource="supplier_invoice", function="get_by_approval_document_id",
    parameters=(Parameter(python="system_id", wire="systemId", location="query", required=True),),
    answers={"200": Answer(kind="json", type=SupplierInvoiceDto)}, background=True,)
_GET_BY_TYPE: Operation[SupplierInvoiceDto] = Operation(
    id="SupplierInvoice_GetByTypeBydocumentTypeinvoiceNumber", method="GET", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}", resource="supplier_invoice", function="get_by_type",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="expand_line_prebook_accounts", wire="expandLinePrebookAccounts", location="query"),
        Parameter(python="expand_landed_costs", wire="expandLandedCosts", location="query"),),
    answers={"200": Answer(kind="json", type=SupplierInvoiceDto)}, background=True,)
_PREBOOK_INVOICE: Operation[PrebookSupplierInvoiceActionResultDto] = Operation(
    id="SupplierInvoice_PrebookInvoiceBydocumentTypeinvoiceNumber", method="POST", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook", resource="supplier_invoice", function="prebook_invoice",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="json", required=True, type=PrebookingUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"200": Answer(kind="json", type=PrebookSupplierInvoiceActionResultDto)}, background=True, etag=True,)
_RELEASE_INVOICE: Operation[ReleaseSupplierInvoiceActionResultDto] = Operation(
    id="SupplierInvoice_ReleaseInvoiceByinvoiceNumber", method="POST", path="/v1/supplierInvoice/{invoiceNumber}/action/release", resource="supplier_invoice", function="release_invoice",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    answers={"200": Answer(kind="json", type=ReleaseSupplierInvoiceActionResultDto)}, background=True, etag=True,)
_RELEASE_INVOICE_BY_TYPE: Operation[ReleaseSupplierInvoiceActionResultDto] = Operation(
    id="SupplierInvoice_ReleaseInvoiceByTypeBydocumentTypeinvoiceNumber", method="POST", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release", resource="supplier_invoice", function="release_invoice_by_type",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    answers={"200": Answer(kind="json", type=ReleaseSupplierInvoiceActionResultDto)}, background=True, etag=True,)
_REVERSE_INVOICE: Operation[Any] = Operation(
    id="SupplierInvoice_ReverseInvoiceBydocumentTypeinvoiceNumber", method="POST", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse", resource="supplier_invoice", function="reverse_invoice",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    answers={"200": Answer(kind="json", type=Any)}, background=True, etag=True,)
_SEND_TO_APPROVAL: Operation[Any] = Operation(
    id="SupplierInvoice_SendToApprovalBydocumentTypeinvoiceNumber", method="POST", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval", resource="supplier_invoice", function="send_to_approval",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    answers={"200": Answer(kind="json", type=Any)}, background=True, etag=True,)
_UPDATE: Operation[None] = Operation(
    id="SupplierInvoice_PutByinvoiceNumber", method="PUT", path="/v1/supplierInvoice/{invoiceNumber}", resource="supplier_invoice", function="update",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("approval", "documentType")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="json", required=True, type=SupplierInvoiceUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True, etag=True,)
_UPDATE_BY_TYPE: Operation[None] = Operation(
    id="SupplierInvoice_PutByTypeBydocumentTypeinvoiceNumber", method="PUT", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}", resource="supplier_invoice", function="update_by_type",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="json", required=True, type=SupplierInvoiceUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True, etag=True,)
_VOID_INVOICE: Operation[Any] = Operation(
    id="SupplierInvoice_VoidInvoiceBydocumentTypeinvoiceNumber", method="POST", path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice", resource="supplier_invoice", function="void_invoice",
    parameters=(PathParameter(python="document_type", wire="documentType", key=True, siblings=("approval", "documentType")),
        PathParameter(python="invoice_number", wire="invoiceNumber", key=True, siblings=("action", "attachment")),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    answers={"200": Answer(kind="json", type=Any)}, background=True, etag=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, supplier: str | None = None,
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
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class SupplierInvoiceResource(SyncResource, _Changes["ChangeFeed[SupplierInvoiceDto]"]):
    """Operations of SupplierInvoice."""

    def correct_invoice(
        self, invoice_number: str, *, if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> CorrectSupplierInvoiceActionResultDto:
        """Correct a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.

        Returns: The correction was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/action/correct``
        """
        return self._invoke(_CORRECT_INVOICE, locals(), options)

    def create(
        self, body: SupplierInvoiceUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[SupplierInvoiceDto]:
        """Make a new supplier invoice

        Location ends in the key of the new supplier invoice. Set `overrideNumberSeries` to
        choose the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/supplierInvoice``
        """
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(
        self, invoice_number: str, body: FileContent, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/attachment``
        """
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    def create_header_attachment_by_type(
        self, document_type: str, invoice_number: str, body: FileContent, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/attachment``
        """
        return self._create(_CREATE_HEADER_ATTACHMENT_BY_TYPE, locals(), options, body)

    def create_line_attachment(
        self, invoice_number: str, line_number: int, body: FileContent, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a line of a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            line_number: Number of the line.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/{lineNumber}/attachment``
        """
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    def create_line_attachment_by_type(
        self, document_type: str, invoice_number: str, line_number: int, body: FileContent, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a line of a supplier invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            line_number: Number of the line.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError; named are 412.
        Wire: ``POST
        /v1/supplierInvoice/documentType/{documentType}/{invoiceNumber}/{lineNumber}/attachment``
        """
        return self._create(_CREATE_LINE_ATTACHMENT_BY_TYPE, locals(), options, body)

    def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a supplier invoice

        Args:
            invoice_number: Number of the invoice.

        Raises: ApiError. Wire: ``DELETE /v1/supplierInvoice/{invoiceNumber}``
        """
        return self._invoke(_DELETE, locals(), options)

    def delete_by_type(
        self,
        document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str,
        invoice_number: str, **options: Unpack[CallOptions],
    ) -> None:
        """Delete a supplier invoice, by its type and number

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.

        Raises: ApiError. Wire: ``DELETE /v1/supplierInvoice/{documentType}/{invoiceNumber}``
        """
        return self._invoke(_DELETE_BY_TYPE, locals(), options)

    def get(
        self, invoice_number: str, *, expand_line_prebook_accounts: bool | None = None,
        expand_landed_costs: bool | None = None, **options: Unpack[CallOptions],
    ) -> SupplierInvoiceDto:
        """Read a supplier invoice

        Args:
            invoice_number: Number of the invoice.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            expand_landed_costs: Whether to read the landed costs, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplierInvoice/{invoiceNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, supplier: str | None = None, expand_attachment: bool | None = None,
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
        Wire: ``GET /v1/supplierInvoice``
        """
        return self._pager(_GET_ALL, locals(), options)

    def get_by_approval_document_id(
        self, *, system_id: str, **options: Unpack[CallOptions],
    ) -> SupplierInvoiceDto:
        """Find the invoice that an approval is about

        Args:
            system_id: Id of the document in the approval system.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/supplierInvoice/approval``
        """
        return self._invoke(_GET_BY_APPROVAL_DOCUMENT_ID, locals(), options)

    def get_by_type(
        self, document_type: str, invoice_number: str, *,
        expand_line_prebook_accounts: bool | None = None, expand_landed_costs: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SupplierInvoiceDto:
        """Read a supplier invoice, by its type and number

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            expand_line_prebook_accounts: Whether to read the line prebook accounts, too.
            expand_landed_costs: Whether to read the landed costs, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/supplierInvoice/{documentType}/{invoiceNumber}``
        """
        return self._invoke(_GET_BY_TYPE, locals(), options)

    def prebook_invoice(
        self, document_type: str, invoice_number: str, body: PrebookingUpdateDto, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> PrebookSupplierInvoiceActionResultDto:
        """Pre-book a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: What to set.

        Returns: The pre-booking was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook``
        """
        return self._invoke(_PREBOOK_INVOICE, locals(), options, body)

    def release_invoice(
        self, invoice_number: str, *, if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.

        Returns: The release was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{invoiceNumber}/action/release``
        """
        return self._invoke(_RELEASE_INVOICE, locals(), options)

    def release_invoice_by_type(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.

        Returns: The release was accepted; `actionResult` says how far it got.
        Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release``
        """
        return self._invoke(_RELEASE_INVOICE_BY_TYPE, locals(), options)

    def reverse_invoice(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Undo a supplier invoice by its opposite

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.

        Returns: The action was accepted. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse``
        """
        return self._invoke(_REVERSE_INVOICE, locals(), options)

    def send_to_approval(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a supplier invoice to approval

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.

        Returns: The action was accepted. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval``
        """
        return self._invoke(_SEND_TO_APPROVAL, locals(), options)

    def update(
        self, invoice_number: str, body: SupplierInvoiceUpdateDto, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a supplier invoice

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        With If-Match, the change is refused when someone else was faster.

        Args:
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/supplierInvoice/{invoiceNumber}``
        """
        return self._invoke(_UPDATE, locals(), options, body)

    def update_by_type(
        self, document_type: str, invoice_number: str, body: SupplierInvoiceUpdateDto, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> None:
        """Change a supplier invoice, by its type and number

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412.
        Wire: ``PUT /v1/supplierInvoice/{documentType}/{invoiceNumber}``
        """
        return self._invoke(_UPDATE_BY_TYPE, locals(), options, body)

    def void_invoice(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Void a supplier invoice

        With If-Match, the change is refused when someone else was faster.

        Args:
            document_type: Kind of document.
            invoice_number: Number of the invoice.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.

        Returns: The action was accepted. Raises: ApiError; named are 412.
        Wire: ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice``
        """
        return self._invoke(_VOID_INVOICE, locals(), options)


class AsyncSupplierInvoiceResource(AsyncResource, _Changes["AsyncChangeFeed[SupplierInvoiceDto]"]):
    """Operations of SupplierInvoice."""

    async def correct_invoice(
        self, invoice_number: str, *, if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> CorrectSupplierInvoiceActionResultDto:
        """Correct a supplier invoice; see :meth:`SupplierInvoiceResource.correct_invoice`."""
        return await self._invoke(_CORRECT_INVOICE, locals(), options)

    async def create(
        self, body: SupplierInvoiceUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[SupplierInvoiceDto]:
        """Make a new supplier invoice; see :meth:`SupplierInvoiceResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(
        self, invoice_number: str, body: FileContent, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_header_attachment`.
        """
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    async def create_header_attachment_by_type(
        self, document_type: str, invoice_number: str, body: FileContent, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_header_attachment_by_type`.
        """
        return await self._create(_CREATE_HEADER_ATTACHMENT_BY_TYPE, locals(), options, body)

    async def create_line_attachment(
        self, invoice_number: str, line_number: int, body: FileContent, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a line of a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_line_attachment`.
        """
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    async def create_line_attachment_by_type(
        self, document_type: str, invoice_number: str, line_number: int, body: FileContent, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a line of a supplier invoice; see
        :meth:`SupplierInvoiceResource.create_line_attachment_by_type`.
        """
        return await self._create(_CREATE_LINE_ATTACHMENT_BY_TYPE, locals(), options, body)

    async def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a supplier invoice; see :meth:`SupplierInvoiceResource.delete`."""
        return await self._invoke(_DELETE, locals(), options)

    async def delete_by_type(
        self,
        document_type: SupplierInvoiceGetAllDocumentType | Literal["Invoice", "CreditAdj", "DebitAdj", "Prepayment", "Refund", "Payment"] | str,
        invoice_number: str, **options: Unpack[CallOptions],
    ) -> None:
        """Delete a supplier invoice, by its type and number; see
        :meth:`SupplierInvoiceResource.delete_by_type`.
        """
        return await self._invoke(_DELETE_BY_TYPE, locals(), options)

    async def get(
        self, invoice_number: str, *, expand_line_prebook_accounts: bool | None = None,
        expand_landed_costs: bool | None = None, **options: Unpack[CallOptions],
    ) -> SupplierInvoiceDto:
        """Read a supplier invoice; see :meth:`SupplierInvoiceResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, supplier: str | None = None, expand_attachment: bool | None = None,
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
        """List supplier invoices; see :meth:`SupplierInvoiceResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_approval_document_id(
        self, *, system_id: str, **options: Unpack[CallOptions],
    ) -> SupplierInvoiceDto:
        """Find the invoice that an approval is about; see
        :meth:`SupplierInvoiceResource.get_by_approval_document_id`.
        """
        return await self._invoke(_GET_BY_APPROVAL_DOCUMENT_ID, locals(), options)

    async def get_by_type(
        self, document_type: str, invoice_number: str, *,
        expand_line_prebook_accounts: bool | None = None, expand_landed_costs: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SupplierInvoiceDto:
        """Read a supplier invoice, by its type and number; see
        :meth:`SupplierInvoiceResource.get_by_type`.
        """
        return await self._invoke(_GET_BY_TYPE, locals(), options)

    async def prebook_invoice(
        self, document_type: str, invoice_number: str, body: PrebookingUpdateDto, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> PrebookSupplierInvoiceActionResultDto:
        """Pre-book a supplier invoice; see :meth:`SupplierInvoiceResource.prebook_invoice`."""
        return await self._invoke(_PREBOOK_INVOICE, locals(), options, body)

    async def release_invoice(
        self, invoice_number: str, *, if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice; see :meth:`SupplierInvoiceResource.release_invoice`."""
        return await self._invoke(_RELEASE_INVOICE, locals(), options)

    async def release_invoice_by_type(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ReleaseSupplierInvoiceActionResultDto:
        """Release a supplier invoice; see :meth:`SupplierInvoiceResource.release_invoice_by_type`.
        """
        return await self._invoke(_RELEASE_INVOICE_BY_TYPE, locals(), options)

    async def reverse_invoice(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Undo a supplier invoice by its opposite; see
        :meth:`SupplierInvoiceResource.reverse_invoice`.
        """
        return await self._invoke(_REVERSE_INVOICE, locals(), options)

    async def send_to_approval(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a supplier invoice to approval; see
        :meth:`SupplierInvoiceResource.send_to_approval`.
        """
        return await self._invoke(_SEND_TO_APPROVAL, locals(), options)

    async def update(
        self, invoice_number: str, body: SupplierInvoiceUpdateDto, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a supplier invoice; see :meth:`SupplierInvoiceResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def update_by_type(
        self, document_type: str, invoice_number: str, body: SupplierInvoiceUpdateDto, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> None:
        """Change a supplier invoice, by its type and number; see
        :meth:`SupplierInvoiceResource.update_by_type`.
        """
        return await self._invoke(_UPDATE_BY_TYPE, locals(), options, body)

    async def void_invoice(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Void a supplier invoice; see :meth:`SupplierInvoiceResource.void_invoice`."""
        return await self._invoke(_VOID_INVOICE, locals(), options)
