"""Operations of ``customer_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date, FileContent
from .._runtime.wire import Condition
from ..models.common import LandedCostDtoInDocType, PaymentDtoStatus, ReleaseInvoiceActionResultDto
from ..models.customer_and_customer_invoice import CustomerInvoiceDto
from ..models.customer_invoice import (
    CorrectArDocumentActionResultDto, ReverseInvoiceActionDto, ReverseInvoiceActionResultDto,
)
from ..models.customer_invoice_and_customer_invoice_v2 import CustomerInvoiceUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncCustomerInvoiceResource", "CustomerInvoiceResource"]


_CORRECT_INVOICE: Operation[CorrectArDocumentActionResultDto] = Operation(
    id="CustomerInvoice_CorrectInvoiceByinvoiceNumber", method="POST", path="/v1/customerinvoice/{invoiceNumber}/action/correct", resource="customer_invoice", function="correct_invoice",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    answers={"200": Answer(kind="json", type=CorrectArDocumentActionResultDto)}, background=True,)
_CREATE: Operation[CustomerInvoiceDto] = Operation(
    id="CustomerInvoice_Create", method="POST", path="/v1/customerinvoice", resource="customer_invoice", function="create",
    body=Body(kind="json", required=True, type=CustomerInvoiceUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/customerinvoice/{invoiceNumber}", created_type=CustomerInvoiceDto, created_parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),), number_series=NumberSeries(flag="override_number_series", number="reference_number"), deprecated="customer_invoice.create is deprecated by the API",)
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    id="CustomerInvoice_CreateHeaderAttachmentByinvoiceNumber", method="POST", path="/v1/customerinvoice/{invoiceNumber}/attachment", resource="customer_invoice", function="create_header_attachment",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),),)
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    id="CustomerInvoice_CreateLineAttachmentByinvoiceNumberlineNumber", method="POST", path="/v1/customerinvoice/{invoiceNumber}/{lineNumber}/attachment", resource="customer_invoice", function="create_line_attachment",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),
        PathParameter(python="line_number", wire="lineNumber"),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),),)
_DELETE: Operation[None] = Operation(
    id="CustomerInvoice_DeleteByinvoiceNumber", method="DELETE", path="/v1/customerinvoice/{invoiceNumber}", resource="customer_invoice", function="delete",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    answers={"204": Answer(kind="empty")}, background=True,)
_GET: Operation[CustomerInvoiceDto] = Operation(
    id="CustomerInvoice_GetByinvoiceNumber", method="GET", path="/v1/customerinvoice/{invoiceNumber}", resource="customer_invoice", function="get",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    answers={"200": Answer(kind="json", type=CustomerInvoiceDto)}, background=True,)
_GET_ALL: Operation[CustomerInvoiceDto] = Operation(
    id="CustomerInvoice_GetAll", method="GET", path="/v1/customerinvoice", resource="customer_invoice", function="get_all",
    parameters=(Parameter(python="document_type", wire="documentType", location="query"),
        Parameter(python="released", wire="released", location="query"),
        Parameter(python="dunning_level", wire="dunningLevel", location="query"),
        Parameter(python="closed_financial_period", wire="closedFinancialPeriod", location="query"),
        Parameter(python="dunning_letter_date_time", wire="dunningLetterDateTime", location="query", condition="dunningLetterDateTimeCondition"),
        Parameter(python="project", wire="project", location="query"),
        Parameter(python="expand_applications", wire="expandApplications", location="query"),
        Parameter(python="expand_dunning_information", wire="expandDunningInformation", location="query"),
        Parameter(python="expand_attachments", wire="expandAttachments", location="query"),
        Parameter(python="expand_tax_details", wire="expandTaxDetails", location="query"),
        Parameter(python="expand_invoice_address", wire="expandInvoiceAddress", location="query"),
        Parameter(python="financial_period", wire="financialPeriod", location="query"),
        Parameter(python="document_due_date", wire="documentDueDate", location="query", condition="documentDueDateCondition"),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="external_reference", wire="externalReference", location="query"),
        Parameter(python="payment_reference", wire="paymentReference", location="query"),
        Parameter(python="customer_ref_number", wire="customerRefNumber", location="query"),
        Parameter(python="customer", wire="customer", location="query"),
        Parameter(python="branch", wire="branch", location="query"),
        Parameter(python="document_date", wire="documentDate", location="query", condition="documentDateCondition"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="created_date_time", wire="createdDateTime", location="query", condition="createdDateTimeCondition"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[CustomerInvoiceDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=CustomerInvoiceDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("document_type", "reference_number"), margin=600, granularity=1), background=True,)
_PRINT_INVOICE: Operation[bytes] = Operation(
    id="CustomerInvoice_PrintInvoiceByrefNbr", method="GET", path="/v1/customerinvoice/{refNbr}/print", resource="customer_invoice", function="print_invoice",
    parameters=(PathParameter(python="ref_nbr", wire="refNbr", key=True),),
    answers={"200": Answer(kind="bytes")}, accept="*/*", background=True,)
_RELEASE_INVOICE: Operation[ReleaseInvoiceActionResultDto] = Operation(
    id="CustomerInvoice_ReleaseInvoiceByinvoiceNumber", method="POST", path="/v1/customerinvoice/{invoiceNumber}/action/release", resource="customer_invoice", function="release_invoice",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    answers={"200": Answer(kind="json", type=ReleaseInvoiceActionResultDto)}, background=True,)
_REVERSE_INVOICE: Operation[ReverseInvoiceActionResultDto] = Operation(
    id="CustomerInvoice_ReverseInvoiceByinvoiceNumber", method="POST", path="/v1/customerinvoice/{invoiceNumber}/action/reverse", resource="customer_invoice", function="reverse_invoice",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    body=Body(kind="json", required=True, type=ReverseInvoiceActionDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"200": Answer(kind="json", type=ReverseInvoiceActionResultDto)}, background=True,)
_REVERSE_INVOICE_AND_APPLY_TO_NOTE: Operation[dict[str, Any]] = Operation(
    id="CustomerInvoice_ReverseInvoiceAndApplyToNoteByinvoiceNumber", method="POST", path="/v1/customerinvoice/{invoiceNumber}/action/reverseandapplytonote", resource="customer_invoice", function="reverse_invoice_and_apply_to_note",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    body=Body(kind="json", required=True, type=ReverseInvoiceActionDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"200": Answer(kind="json", type=dict[str, Any])}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="CustomerInvoice_UpdateByinvoiceNumber", method="PUT", path="/v1/customerinvoice/{invoiceNumber}", resource="customer_invoice", function="update",
    parameters=(PathParameter(python="invoice_number", wire="invoiceNumber", key=True),),
    body=Body(kind="json", required=True, type=CustomerInvoiceUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None,
        document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
        released: int | None = None, dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[Date | str] | None = None, project: str | None = None,
        expand_applications: bool | None = None, expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None, expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None, financial_period: str | None = None,
        document_due_date: Condition[Date | str] | None = None,
        status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
        external_reference: str | None = None, payment_reference: str | None = None,
        customer_ref_number: str | None = None, customer: str | None = None,
        branch: str | None = None, document_date: Condition[Date | str] | None = None,
        created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class CustomerInvoiceResource(SyncResource, _Changes["ChangeFeed[CustomerInvoiceDto]"]):
    """Operations of CustomerInvoice."""

    def correct_invoice(
        self, invoice_number: str, **options: Unpack[CallOptions],
    ) -> CorrectArDocumentActionResultDto:
        """Correct a customer invoice

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/correct``
        """
        return self._invoke(_CORRECT_INVOICE, locals(), options)

    @deprecated("customer_invoice.create is deprecated by the API")
    def create(
        self, body: CustomerInvoiceUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[CustomerInvoiceDto]:
        """Make a new customer invoice

        Location ends in the key of the new customer invoice. Set `overrideNumberSeries` to
        choose the number yourself. Use version 2 of it, or the call that names the type,
        instead.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice``
        """
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(
        self, invoice_number: str, body: FileContent, **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a customer invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            invoice_number: Number of the invoice.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/attachment``
        """
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    def create_line_attachment(
        self, invoice_number: str, line_number: int, body: FileContent,
        **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a line of a customer invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            invoice_number: Number of the invoice.
            line_number: Number of the line.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/{lineNumber}/attachment``
        """
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a customer invoice

        Args:
            invoice_number: Number of the invoice.

        Raises: ApiError. Wire: ``DELETE /v1/customerinvoice/{invoiceNumber}``
        """
        return self._invoke(_DELETE, locals(), options)

    def get(self, invoice_number: str, **options: Unpack[CallOptions]) -> CustomerInvoiceDto:
        """Read a customer invoice

        Args:
            invoice_number: Number of the invoice.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerinvoice/{invoiceNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
        released: int | None = None, dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[Date | str] | None = None, project: str | None = None,
        expand_applications: bool | None = None, expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None, expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None, financial_period: str | None = None,
        document_due_date: Condition[Date | str] | None = None,
        status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
        external_reference: str | None = None, payment_reference: str | None = None,
        customer_ref_number: str | None = None, customer: str | None = None,
        branch: str | None = None, document_date: Condition[Date | str] | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
        page_size: int | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, greater_than_value: str | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[CustomerInvoiceDto]:
        """List customer invoices

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AR301000.

        Args:
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            dunning_level: Only customer invoices with this dunning level.
            closed_financial_period: Only those settled in this period.
            dunning_letter_date_time: Dunning letter time to compare with;
                `dunningLetterDateTimeCondition` says how. (with gt, ge, lt or le)
            project: Only customer invoices with this project.
            expand_applications: Whether to read the applications, too.
            expand_dunning_information: Whether to read the dunning information, too.
            expand_attachments: Whether to list attachments, too.
            expand_tax_details: Whether to read the tax details, too.
            expand_invoice_address: Whether to read the invoice address, too.
            financial_period: Only customer invoices with this financial period.
            document_due_date: Document due date to compare with; `documentDueDateCondition` says
                how. (date and time, with gt, ge, lt or le)
            status: Only those that stand there.
            external_reference: Only customer invoices with this external reference.
            payment_reference: Only customer invoices with this payment reference.
            customer_ref_number: Only customer invoices with this customer reference number.
            customer: Only customer invoices with this customer.
            branch: Only customer invoices with this branch.
            document_date: Document date to compare with; `documentDateCondition` says how. (date
                and time, with gt, ge, lt or le)
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
        Wire: ``GET /v1/customerinvoice``
        """
        return self._pager(_GET_ALL, locals(), options)

    def print_invoice(self, ref_nbr: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a customer invoice

        The answer is the printed document, although the schema calls it an object.

        Args:
            ref_nbr: Number of the invoice.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerinvoice/{refNbr}/print``
        """
        return self._invoke(_PRINT_INVOICE, locals(), options)

    def release_invoice(
        self, invoice_number: str, **options: Unpack[CallOptions],
    ) -> ReleaseInvoiceActionResultDto:
        """Release a customer invoice

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/release``
        """
        return self._invoke(_RELEASE_INVOICE, locals(), options)

    def reverse_invoice(
        self, invoice_number: str, body: ReverseInvoiceActionDto, **options: Unpack[CallOptions],
    ) -> ReverseInvoiceActionResultDto:
        """Undo a customer invoice by its opposite

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/reverse``
        """
        return self._invoke(_REVERSE_INVOICE, locals(), options, body)

    def reverse_invoice_and_apply_to_note(
        self, invoice_number: str, body: ReverseInvoiceActionDto, **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Reverse a customer invoice and settle it with the credit note

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.
            body: What to set.

        Returns: How far the action got. Raises: ApiError; named are 400, 401, 403, 404, 500.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/reverseandapplytonote``
        """
        return self._invoke(_REVERSE_INVOICE_AND_APPLY_TO_NOTE, locals(), options, body)

    def update(
        self, invoice_number: str, body: CustomerInvoiceUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a customer invoice

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            invoice_number: Number of the invoice.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customerinvoice/{invoiceNumber}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerInvoiceResource(AsyncResource, _Changes["AsyncChangeFeed[CustomerInvoiceDto]"]):
    """Operations of CustomerInvoice."""

    async def correct_invoice(
        self, invoice_number: str, **options: Unpack[CallOptions],
    ) -> CorrectArDocumentActionResultDto:
        """Correct a customer invoice; see :meth:`CustomerInvoiceResource.correct_invoice`."""
        return await self._invoke(_CORRECT_INVOICE, locals(), options)

    @deprecated("customer_invoice.create is deprecated by the API")
    async def create(
        self, body: CustomerInvoiceUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[CustomerInvoiceDto]:
        """Make a new customer invoice; see :meth:`CustomerInvoiceResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(
        self, invoice_number: str, body: FileContent, **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a customer invoice; see
        :meth:`CustomerInvoiceResource.create_header_attachment`.
        """
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    async def create_line_attachment(
        self, invoice_number: str, line_number: int, body: FileContent,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a line of a customer invoice; see
        :meth:`CustomerInvoiceResource.create_line_attachment`.
        """
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    async def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a customer invoice; see :meth:`CustomerInvoiceResource.delete`."""
        return await self._invoke(_DELETE, locals(), options)

    async def get(self, invoice_number: str, **options: Unpack[CallOptions]) -> CustomerInvoiceDto:
        """Read a customer invoice; see :meth:`CustomerInvoiceResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        document_type: LandedCostDtoInDocType | Literal["Invoice", "DebitNote", "CreditNote", "Payment", "VoidPayment", "Prepayment", "Refund", "FinCharge", "SmallBalanceWo", "SmallCreditWo", "CashSale", "CashReturn", "Undefined", "NoUpdate"] | str | None = None,
        released: int | None = None, dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[Date | str] | None = None, project: str | None = None,
        expand_applications: bool | None = None, expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None, expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None, financial_period: str | None = None,
        document_due_date: Condition[Date | str] | None = None,
        status: PaymentDtoStatus | Literal["Hold", "Balanced", "Voided", "Scheduled", "Open", "Closed", "PendingPrint", "PendingEmail", "CreditHold", "CcHold", "Reserved"] | str | None = None,
        external_reference: str | None = None, payment_reference: str | None = None,
        customer_ref_number: str | None = None, customer: str | None = None,
        branch: str | None = None, document_date: Condition[Date | str] | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
        page_size: int | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, greater_than_value: str | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[CustomerInvoiceDto]:
        """List customer invoices; see :meth:`CustomerInvoiceResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print_invoice(self, ref_nbr: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a customer invoice; see :meth:`CustomerInvoiceResource.print_invoice`."""
        return await self._invoke(_PRINT_INVOICE, locals(), options)

    async def release_invoice(
        self, invoice_number: str, **options: Unpack[CallOptions],
    ) -> ReleaseInvoiceActionResultDto:
        """Release a customer invoice; see :meth:`CustomerInvoiceResource.release_invoice`."""
        return await self._invoke(_RELEASE_INVOICE, locals(), options)

    async def reverse_invoice(
        self, invoice_number: str, body: ReverseInvoiceActionDto, **options: Unpack[CallOptions],
    ) -> ReverseInvoiceActionResultDto:
        """Undo a customer invoice by its opposite; see
        :meth:`CustomerInvoiceResource.reverse_invoice`.
        """
        return await self._invoke(_REVERSE_INVOICE, locals(), options, body)

    async def reverse_invoice_and_apply_to_note(
        self, invoice_number: str, body: ReverseInvoiceActionDto, **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Reverse a customer invoice and settle it with the credit note; see
        :meth:`CustomerInvoiceResource.reverse_invoice_and_apply_to_note`.
        """
        return await self._invoke(_REVERSE_INVOICE_AND_APPLY_TO_NOTE, locals(), options, body)

    async def update(
        self, invoice_number: str, body: CustomerInvoiceUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a customer invoice; see :meth:`CustomerInvoiceResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
