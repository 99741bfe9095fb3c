"""Operations of ``customer_invoice``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
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

__all__ = ["AsyncCustomerInvoiceResource", "CustomerInvoiceResource"]

_CORRECT_INVOICE: Operation[CorrectArDocumentActionResultDto] = Operation(
    "CustomerInvoice_CorrectInvoiceByinvoiceNumber", "POST",
    "/v1/customerinvoice/{invoiceNumber}/action/correct", "customer_invoice", "correct_invoice",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    answers={"200": Answer("json", CorrectArDocumentActionResultDto)}, background=True)
_CREATE: Operation[CustomerInvoiceDto] = Operation("CustomerInvoice_Create", "POST",
    "/v1/customerinvoice", "customer_invoice", "create",
    body=Body("json", required=True, type=CustomerInvoiceUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/customerinvoice/{invoiceNumber}", created_type=CustomerInvoiceDto,
    created_parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"),
    deprecated="customer_invoice.create is deprecated by the API")
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    "CustomerInvoice_CreateHeaderAttachmentByinvoiceNumber", "POST",
    "/v1/customerinvoice/{invoiceNumber}/attachment", "customer_invoice",
    "create_header_attachment",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    "CustomerInvoice_CreateLineAttachmentByinvoiceNumberlineNumber", "POST",
    "/v1/customerinvoice/{invoiceNumber}/{lineNumber}/attachment", "customer_invoice",
    "create_line_attachment",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),
        PathParameter("line_number", "lineNumber")),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_DELETE: Operation[None] = Operation("CustomerInvoice_DeleteByinvoiceNumber", "DELETE",
    "/v1/customerinvoice/{invoiceNumber}", "customer_invoice", "delete",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    answers={"204": Answer("empty")}, background=True)
_GET: Operation[CustomerInvoiceDto] = Operation("CustomerInvoice_GetByinvoiceNumber", "GET",
    "/v1/customerinvoice/{invoiceNumber}", "customer_invoice", "get",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    answers={"200": Answer("json", CustomerInvoiceDto)}, background=True)
_GET_ALL: Operation[CustomerInvoiceDto] = Operation("CustomerInvoice_GetAll", "GET",
    "/v1/customerinvoice", "customer_invoice", "get_all",
    parameters=queries("number_to_read skip_records greater_than_value",
        document_type="documentType", released="released", dunning_level="dunningLevel",
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
        created_date_time=("createdDateTime", "createdDateTimeCondition"), page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[CustomerInvoiceDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=CustomerInvoiceDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("document_type", "reference_number"), operator=">=", margin=600), background=True)
_PRINT_INVOICE: Operation[bytes] = Operation("CustomerInvoice_PrintInvoiceByrefNbr", "GET",
    "/v1/customerinvoice/{refNbr}/print", "customer_invoice", "print_invoice",
    parameters=(PathParameter("ref_nbr", "refNbr", key=True),), answers={"200": Answer("bytes")},
    accept="*/*", background=True)
_RELEASE_INVOICE: Operation[ReleaseInvoiceActionResultDto] = Operation(
    "CustomerInvoice_ReleaseInvoiceByinvoiceNumber", "POST",
    "/v1/customerinvoice/{invoiceNumber}/action/release", "customer_invoice", "release_invoice",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    answers={"200": Answer("json", ReleaseInvoiceActionResultDto)}, background=True)
_REVERSE_INVOICE: Operation[ReverseInvoiceActionResultDto] = Operation(
    "CustomerInvoice_ReverseInvoiceByinvoiceNumber", "POST",
    "/v1/customerinvoice/{invoiceNumber}/action/reverse", "customer_invoice", "reverse_invoice",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    body=Body("json", required=True, type=ReverseInvoiceActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", ReverseInvoiceActionResultDto)}, background=True)
_REVERSE_INVOICE_AND_APPLY_TO_NOTE: Operation[dict[str, Any]] = Operation(
    "CustomerInvoice_ReverseInvoiceAndApplyToNoteByinvoiceNumber", "POST",
    "/v1/customerinvoice/{invoiceNumber}/action/reverseandapplytonote", "customer_invoice",
    "reverse_invoice_and_apply_to_note",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    body=Body("json", required=True, type=ReverseInvoiceActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_UPDATE: Operation[None] = Operation("CustomerInvoice_UpdateByinvoiceNumber", "PUT",
    "/v1/customerinvoice/{invoiceNumber}", "customer_invoice", "update",
    parameters=(PathParameter("invoice_number", "invoiceNumber", key=True),),
    body=Body("json", required=True, type=CustomerInvoiceUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
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
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class CustomerInvoiceResource(SyncResource, _Changes["feeds.ChangeFeed[CustomerInvoiceDto]"]):
    """Operations of CustomerInvoice."""

    def correct_invoice(self, invoice_number: str,
            **options: Unpack[CallOptions]) -> CorrectArDocumentActionResultDto:
        """Correct a customer invoice

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/correct``"""
        return self._invoke(_CORRECT_INVOICE, locals(), options)

    @deprecated("customer_invoice.create is deprecated by the API")
    def create(self, body: CustomerInvoiceUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CustomerInvoiceDto]:
        """Make a new customer invoice

        Location ends in the key of the new customer invoice. Set `overrideNumberSeries` to choose
        the number yourself. Use version 2 of it, or the call that names the type, instead.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice``"""
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(self, invoice_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a customer invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            invoice_number: Number of the invoice.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/attachment``"""
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    def create_line_attachment(self, invoice_number: str, line_number: int, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a line of a customer invoice

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            invoice_number: Number of the invoice.
            line_number: Number of the line.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/{lineNumber}/attachment``"""
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a customer invoice

        Args:
            invoice_number: Number of the invoice.

        Raises: ApiError. Wire: ``DELETE /v1/customerinvoice/{invoiceNumber}``"""
        return self._invoke(_DELETE, locals(), options)

    def get(self, invoice_number: str, **options: Unpack[CallOptions]) -> CustomerInvoiceDto:
        """Read a customer invoice

        Args:
            invoice_number: Number of the invoice.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerinvoice/{invoiceNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
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
        Wire: ``GET /v1/customerinvoice``"""
        return self._pager(_GET_ALL, locals(), options)

    def print_invoice(self, ref_nbr: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a customer invoice

        The answer is the printed document, although the schema calls it an object.

        Args:
            ref_nbr: Number of the invoice.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerinvoice/{refNbr}/print``"""
        return self._invoke(_PRINT_INVOICE, locals(), options)

    def release_invoice(self, invoice_number: str,
            **options: Unpack[CallOptions]) -> ReleaseInvoiceActionResultDto:
        """Release a customer invoice

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/release``"""
        return self._invoke(_RELEASE_INVOICE, locals(), options)

    def reverse_invoice(self, invoice_number: str, body: ReverseInvoiceActionDto,
            **options: Unpack[CallOptions]) -> ReverseInvoiceActionResultDto:
        """Undo a customer invoice by its opposite

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/reverse``"""
        return self._invoke(_REVERSE_INVOICE, locals(), options, body)

    def reverse_invoice_and_apply_to_note(self, invoice_number: str, body: ReverseInvoiceActionDto,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Reverse a customer invoice and settle it with the credit note

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            invoice_number: Number of the invoice.
            body: What to set.

        Returns: How far the action got. Raises: ApiError; named are 400, 401, 403, 404, 500.
        Wire: ``POST /v1/customerinvoice/{invoiceNumber}/action/reverseandapplytonote``"""
        return self._invoke(_REVERSE_INVOICE_AND_APPLY_TO_NOTE, locals(), options, body)

    def update(self, invoice_number: str, body: CustomerInvoiceUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer invoice

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            invoice_number: Number of the invoice.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customerinvoice/{invoiceNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerInvoiceResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[CustomerInvoiceDto]"],
):
    """Operations of CustomerInvoice."""

    async def correct_invoice(self, invoice_number: str,
            **options: Unpack[CallOptions]) -> CorrectArDocumentActionResultDto:
        """Correct a customer invoice; see :meth:`CustomerInvoiceResource.correct_invoice`."""
        return await self._invoke(_CORRECT_INVOICE, locals(), options)

    @deprecated("customer_invoice.create is deprecated by the API")
    async def create(self, body: CustomerInvoiceUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerInvoiceDto]:
        """Make a new customer invoice; see :meth:`CustomerInvoiceResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(self, invoice_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a customer invoice; see
        :meth:`CustomerInvoiceResource.create_header_attachment`."""
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    async def create_line_attachment(self, invoice_number: str, line_number: int, body: FileContent,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a line of a customer invoice; see
        :meth:`CustomerInvoiceResource.create_line_attachment`."""
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    async def delete(self, invoice_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a customer invoice; see :meth:`CustomerInvoiceResource.delete`."""
        return await self._invoke(_DELETE, locals(), options)

    async def get(self, invoice_number: str, **options: Unpack[CallOptions]) -> CustomerInvoiceDto:
        """Read a customer invoice; see :meth:`CustomerInvoiceResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *,
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
        """List customer invoices; see :meth:`CustomerInvoiceResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print_invoice(self, ref_nbr: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a customer invoice; see :meth:`CustomerInvoiceResource.print_invoice`."""
        return await self._invoke(_PRINT_INVOICE, locals(), options)

    async def release_invoice(self, invoice_number: str,
            **options: Unpack[CallOptions]) -> ReleaseInvoiceActionResultDto:
        """Release a customer invoice; see :meth:`CustomerInvoiceResource.release_invoice`."""
        return await self._invoke(_RELEASE_INVOICE, locals(), options)

    async def reverse_invoice(self, invoice_number: str, body: ReverseInvoiceActionDto,
            **options: Unpack[CallOptions]) -> ReverseInvoiceActionResultDto:
        """Undo a customer invoice by its opposite; see
        :meth:`CustomerInvoiceResource.reverse_invoice`."""
        return await self._invoke(_REVERSE_INVOICE, locals(), options, body)

    async def reverse_invoice_and_apply_to_note(self, invoice_number: str,
            body: ReverseInvoiceActionDto, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Reverse a customer invoice and settle it with the credit note; see
        :meth:`CustomerInvoiceResource.reverse_invoice_and_apply_to_note`."""
        return await self._invoke(_REVERSE_INVOICE_AND_APPLY_TO_NOTE, locals(), options, body)

    async def update(self, invoice_number: str, body: CustomerInvoiceUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer invoice; see :meth:`CustomerInvoiceResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
