"""Operations of ``customer_credit_note``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date, FileContent
from .._runtime.wire import Condition
from ..models.common import (
    LandedCostDtoInDocType, PaymentDtoStatus, ReleaseCustomerCreditNoteActionResultDto,
)
from ..models.customer_credit_note import CustomerCreditNoteDto
from ..models.customer_credit_note_and_customer_credit_note_v2 import CustomerCreditNoteUpdateDto

__all__ = ["AsyncCustomerCreditNoteResource", "CustomerCreditNoteResource"]

_CREATE: Operation[CustomerCreditNoteDto] = Operation("CustomerCreditNote_Create", "POST",
    "/v1/customerCreditNote", "customer_credit_note", "create",
    body=Body("json", required=True, type=CustomerCreditNoteUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"201": Answer("empty")}, background=True,
    created="/v1/customerCreditNote/{creditNoteNumber}", created_type=CustomerCreditNoteDto,
    created_parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    number_series=NumberSeries("override_number_series", "reference_number"),
    deprecated="customer_credit_note.create is deprecated by the API")
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    "CustomerCreditNote_CreateHeaderAttachmentBycreditNoteNumber", "POST",
    "/v1/customerCreditNote/{creditNoteNumber}/attachment", "customer_credit_note",
    "create_header_attachment",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    "CustomerCreditNote_CreateLineAttachmentBycreditNoteNumberlineNumber", "POST",
    "/v1/customerCreditNote/{creditNoteNumber}/{lineNumber}/attachment", "customer_credit_note",
    "create_line_attachment",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),
        PathParameter("line_number", "lineNumber")),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_DELETE: Operation[None] = Operation("CustomerCreditNote_DeleteBycreditNoteNumber", "DELETE",
    "/v1/customerCreditNote/{creditNoteNumber}", "customer_credit_note", "delete",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    answers={"204": Answer("empty")}, background=True)
_GET: Operation[CustomerCreditNoteDto] = Operation("CustomerCreditNote_GetBycreditNoteNumber",
    "GET", "/v1/customerCreditNote/{creditNoteNumber}", "customer_credit_note", "get",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    answers={"200": Answer("json", CustomerCreditNoteDto)}, background=True)
_GET_ALL: Operation[CustomerCreditNoteDto] = Operation("CustomerCreditNote_GetAll", "GET",
    "/v1/customerCreditNote", "customer_credit_note", "get_all",
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
        page_size="pageSize"), answers={"200": Answer("json", list[CustomerCreditNoteDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=CustomerCreditNoteDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("document_type", "reference_number"), operator=">=", margin=600), background=True)
_PRINT: Operation[bytes] = Operation("CustomerCreditNote_PrintBycreditNoteNumber", "GET",
    "/v1/customerCreditNote/{creditNoteNumber}/print", "customer_credit_note", "print",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    answers={"200": Answer("bytes")}, accept="*/*", background=True)
_RELEASE_DOCUMENT: Operation[ReleaseCustomerCreditNoteActionResultDto] = Operation(
    "CustomerCreditNote_ReleaseDocumentBycreditNoteNumber", "POST",
    "/v1/customerCreditNote/{creditNoteNumber}/action/release", "customer_credit_note",
    "release_document",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    answers={"200": Answer("json", ReleaseCustomerCreditNoteActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("CustomerCreditNote_UpdateBycreditNoteNumber", "PUT",
    "/v1/customerCreditNote/{creditNoteNumber}", "customer_credit_note", "update",
    parameters=(PathParameter("credit_note_number", "creditNoteNumber", key=True),),
    body=Body("json", required=True, type=CustomerCreditNoteUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"204": Answer("empty")}, background=True)


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


class CustomerCreditNoteResource(SyncResource, _Changes["feeds.ChangeFeed[CustomerCreditNoteDto]"]):
    """Operations of CustomerCreditNote."""

    @deprecated("customer_credit_note.create is deprecated by the API")
    def create(self, body: CustomerCreditNoteUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[CustomerCreditNoteDto]:
        """Make a new credit note

        Location ends in the key of the new credit note. Set `overrideNumberSeries` to choose the
        number yourself. Use version 2 of it, or the call that names the type, instead.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerCreditNote``"""
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(self, credit_note_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a credit note

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            credit_note_number: Number of the credit note.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerCreditNote/{creditNoteNumber}/attachment``"""
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    def create_line_attachment(self, credit_note_number: str, line_number: int, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a line of a credit note

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            credit_note_number: Number of the credit note.
            line_number: Number of the line.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerCreditNote/{creditNoteNumber}/{lineNumber}/attachment``"""
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    def delete(self, credit_note_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a credit note

        Args:
            credit_note_number: Number of the credit note.

        Raises: ApiError. Wire: ``DELETE /v1/customerCreditNote/{creditNoteNumber}``"""
        return self._invoke(_DELETE, locals(), options)

    def get(self, credit_note_number: str, **options: Unpack[CallOptions]) -> CustomerCreditNoteDto:
        """Read a credit note

        Args:
            credit_note_number: Number of the credit note.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerCreditNote/{creditNoteNumber}``"""
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
            **options: Unpack[PagedOptions]) -> Pager[CustomerCreditNoteDto]:
        """List credit notes

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AR301000.

        Args:
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            dunning_level: Only credit notes with this dunning level.
            closed_financial_period: Only those settled in this period.
            dunning_letter_date_time: Dunning letter time to compare with;
                `dunningLetterDateTimeCondition` says how. (with gt, ge, lt or le)
            project: Only credit notes with this project.
            expand_applications: Whether to read the applications, too.
            expand_dunning_information: Whether to read the dunning information, too.
            expand_attachments: Whether to list attachments, too.
            expand_tax_details: Whether to read the tax details, too.
            expand_invoice_address: Whether to read the invoice address, too.
            financial_period: Only credit notes with this financial period.
            document_due_date: Document due date to compare with; `documentDueDateCondition` says
                how. (date and time, with gt, ge, lt or le)
            status: Only those that stand there.
            external_reference: Only credit notes with this external reference.
            payment_reference: Only credit notes with this payment reference.
            customer_ref_number: Only credit notes with this customer reference number.
            customer: Only credit notes with this customer.
            branch: Only credit notes with this branch.
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
        Wire: ``GET /v1/customerCreditNote``"""
        return self._pager(_GET_ALL, locals(), options)

    def print(self, credit_note_number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a credit note

        The answer is the printed document, although the schema calls it an object.

        Args:
            credit_note_number: Number of the credit note.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerCreditNote/{creditNoteNumber}/print``"""
        return self._invoke(_PRINT, locals(), options)

    def release_document(self, credit_note_number: str,
            **options: Unpack[CallOptions]) -> ReleaseCustomerCreditNoteActionResultDto:
        """Release a credit note

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            credit_note_number: Number of the credit note.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerCreditNote/{creditNoteNumber}/action/release``"""
        return self._invoke(_RELEASE_DOCUMENT, locals(), options)

    def update(self, credit_note_number: str, body: CustomerCreditNoteUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a credit note

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            credit_note_number: Number of the credit note.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customerCreditNote/{creditNoteNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerCreditNoteResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[CustomerCreditNoteDto]"],
):
    """Operations of CustomerCreditNote."""

    @deprecated("customer_credit_note.create is deprecated by the API")
    async def create(self, body: CustomerCreditNoteUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerCreditNoteDto]:
        """Make a new credit note; see :meth:`CustomerCreditNoteResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(self, credit_note_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a credit note; see
        :meth:`CustomerCreditNoteResource.create_header_attachment`."""
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    async def create_line_attachment(self, credit_note_number: str, line_number: int,
            body: FileContent, **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a line of a credit note; see
        :meth:`CustomerCreditNoteResource.create_line_attachment`."""
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    async def delete(self, credit_note_number: str, **options: Unpack[CallOptions]) -> None:
        """Delete a credit note; see :meth:`CustomerCreditNoteResource.delete`."""
        return await self._invoke(_DELETE, locals(), options)

    async def get(self, credit_note_number: str,
            **options: Unpack[CallOptions]) -> CustomerCreditNoteDto:
        """Read a credit note; see :meth:`CustomerCreditNoteResource.get`."""
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
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerCreditNoteDto]:
        """List credit notes; see :meth:`CustomerCreditNoteResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print(self, credit_note_number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a credit note; see :meth:`CustomerCreditNoteResource.print`."""
        return await self._invoke(_PRINT, locals(), options)

    async def release_document(self, credit_note_number: str,
            **options: Unpack[CallOptions]) -> ReleaseCustomerCreditNoteActionResultDto:
        """Release a credit note; see :meth:`CustomerCreditNoteResource.release_document`."""
        return await self._invoke(_RELEASE_DOCUMENT, locals(), options)

    async def update(self, credit_note_number: str, body: CustomerCreditNoteUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a credit note; see :meth:`CustomerCreditNoteResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
