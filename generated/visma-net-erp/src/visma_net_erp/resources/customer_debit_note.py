"""Operations of ``customer_debit_note``; written by erpgen, not by hand."""

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
from ..models.common import (
    LandedCostDtoInDocType, PaymentDtoStatus, ReleaseCustomerDebitNoteActionResultDto,
)
from ..models.customer_debit_note import CustomerDebitNoteDto
from ..models.customer_debit_note_and_customer_debit_note_v2 import CustomerDebitNoteUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncCustomerDebitNoteResource", "CustomerDebitNoteResource"]


_CREATE: Operation[CustomerDebitNoteDto] = Operation(
    id="CustomerDebitNote_Create", method="POST", path="/v1/customerDebitNote", resource="customer_debit_note", function="create",
    body=Body(kind="json", required=True, type=CustomerDebitNoteUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/customerDebitNote/{debitNoteNumber}", created_type=CustomerDebitNoteDto, created_parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),), number_series=NumberSeries(flag="override_number_series", number="reference_number"), deprecated="customer_debit_note.create is deprecated by the API",)
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    id="CustomerDebitNote_CreateHeaderAttachmentBydebitNoteNumber", method="POST", path="/v1/customerDebitNote/{debitNoteNumber}/attachment", resource="customer_debit_note", function="create_header_attachment",
    parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),),)
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    id="CustomerDebitNote_CreateLineAttachmentBydebitNoteNumberlineNumber", method="POST", path="/v1/customerDebitNote/{debitNoteNumber}/{lineNumber}/attachment", resource="customer_debit_note", function="create_line_attachment",
    parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),
        PathParameter(python="line_number", wire="lineNumber"),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),),)
_GET: Operation[CustomerDebitNoteDto] = Operation(
    id="CustomerDebitNote_GetBydebitNoteNumber", method="GET", path="/v1/customerDebitNote/{debitNoteNumber}", resource="customer_debit_note", function="get",
    parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),),
    answers={"200": Answer(kind="json", type=CustomerDebitNoteDto)}, background=True,)
_GET_ALL: Operation[CustomerDebitNoteDto] = Operation(
    id="CustomerDebitNote_GetAll", method="GET", path="/v1/customerDebitNote", resource="customer_debit_note", function="get_all",
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
    answers={"200": Answer(kind="json", type=list[CustomerDebitNoteDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=CustomerDebitNoteDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("document_type", "reference_number"), margin=600, granularity=1), background=True,)
_PRINT: Operation[bytes] = Operation(
    id="CustomerDebitNote_PrintBydebitNoteNumber", method="GET", path="/v1/customerDebitNote/{debitNoteNumber}/print", resource="customer_debit_note", function="print",
    parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),),
    answers={"200": Answer(kind="bytes")}, accept="*/*", background=True,)
_RELEASE_DOCUMENT: Operation[ReleaseCustomerDebitNoteActionResultDto] = Operation(
    id="CustomerDebitNote_ReleaseDocumentBydebitNoteNumber", method="POST", path="/v1/customerDebitNote/{debitNoteNumber}/action/release", resource="customer_debit_note", function="release_document",
    parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),),
    answers={"200": Answer(kind="json", type=ReleaseCustomerDebitNoteActionResultDto)}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="CustomerDebitNote_UpdateBydebitNoteNumber", method="PUT", path="/v1/customerDebitNote/{debitNoteNumber}", resource="customer_debit_note", function="update",
    parameters=(PathParameter(python="debit_note_number", wire="debitNoteNumber", key=True),),
    body=Body(kind="json", required=True, type=CustomerDebitNoteUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
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


class CustomerDebitNoteResource(SyncResource, _Changes["ChangeFeed[CustomerDebitNoteDto]"]):
    """Operations of CustomerDebitNote."""

    @deprecated("customer_debit_note.create is deprecated by the API")
    def create(
        self, body: CustomerDebitNoteUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[CustomerDebitNoteDto]:
        """Make a new debit note

        Location ends in the key of the new debit note. Set `overrideNumberSeries` to choose the
        number yourself. Use version 2 of it, or the call that names the type, instead.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerDebitNote``
        """
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(
        self, debit_note_number: str, body: FileContent, **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a debit note

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            debit_note_number: Number of the debit note.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerDebitNote/{debitNoteNumber}/attachment``
        """
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    def create_line_attachment(
        self, debit_note_number: str, line_number: int, body: FileContent,
        **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a line of a debit note

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            debit_note_number: Number of the debit note.
            line_number: Number of the line.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerDebitNote/{debitNoteNumber}/{lineNumber}/attachment``
        """
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    def get(self, debit_note_number: str, **options: Unpack[CallOptions]) -> CustomerDebitNoteDto:
        """Read a debit note

        Args:
            debit_note_number: Number of the debit note.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerDebitNote/{debitNoteNumber}``
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
    ) -> Pager[CustomerDebitNoteDto]:
        """List debit notes

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: AR301000.

        Args:
            document_type: Kind of document.
            released: Only those that have been released, or only those that have not.
            dunning_level: Only debit notes with this dunning level.
            closed_financial_period: Only those settled in this period.
            dunning_letter_date_time: Dunning letter time to compare with;
                `dunningLetterDateTimeCondition` says how. (with gt, ge, lt or le)
            project: Only debit notes with this project.
            expand_applications: Whether to read the applications, too.
            expand_dunning_information: Whether to read the dunning information, too.
            expand_attachments: Whether to list attachments, too.
            expand_tax_details: Whether to read the tax details, too.
            expand_invoice_address: Whether to read the invoice address, too.
            financial_period: Only debit notes with this financial period.
            document_due_date: Document due date to compare with; `documentDueDateCondition` says
                how. (date and time, with gt, ge, lt or le)
            status: Only those that stand there.
            external_reference: Only debit notes with this external reference.
            payment_reference: Only debit notes with this payment reference.
            customer_ref_number: Only debit notes with this customer reference number.
            customer: Only debit notes with this customer.
            branch: Only debit notes with this branch.
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
        Wire: ``GET /v1/customerDebitNote``
        """
        return self._pager(_GET_ALL, locals(), options)

    def print(self, debit_note_number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a debit note

        The answer is the printed document, although the schema calls it an object.

        Args:
            debit_note_number: Number of the debit note.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerDebitNote/{debitNoteNumber}/print``
        """
        return self._invoke(_PRINT, locals(), options)

    def release_document(
        self, debit_note_number: str, **options: Unpack[CallOptions],
    ) -> ReleaseCustomerDebitNoteActionResultDto:
        """Release a debit note

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            debit_note_number: Number of the debit note.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerDebitNote/{debitNoteNumber}/action/release``
        """
        return self._invoke(_RELEASE_DOCUMENT, locals(), options)

    def update(
        self, debit_note_number: str, body: CustomerDebitNoteUpdateDto,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a debit note

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            debit_note_number: Number of the debit note.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customerDebitNote/{debitNoteNumber}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerDebitNoteResource(
    AsyncResource, _Changes["AsyncChangeFeed[CustomerDebitNoteDto]"],
):
    """Operations of CustomerDebitNote."""

    @deprecated("customer_debit_note.create is deprecated by the API")
    async def create(
        self, body: CustomerDebitNoteUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[CustomerDebitNoteDto]:
        """Make a new debit note; see :meth:`CustomerDebitNoteResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(
        self, debit_note_number: str, body: FileContent, **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a debit note; see
        :meth:`CustomerDebitNoteResource.create_header_attachment`.
        """
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    async def create_line_attachment(
        self, debit_note_number: str, line_number: int, body: FileContent,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a line of a debit note; see
        :meth:`CustomerDebitNoteResource.create_line_attachment`.
        """
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    async def get(
        self, debit_note_number: str, **options: Unpack[CallOptions],
    ) -> CustomerDebitNoteDto:
        """Read a debit note; see :meth:`CustomerDebitNoteResource.get`."""
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
    ) -> AsyncPager[CustomerDebitNoteDto]:
        """List debit notes; see :meth:`CustomerDebitNoteResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def print(self, debit_note_number: str, **options: Unpack[CallOptions]) -> bytes:
        """Print a debit note; see :meth:`CustomerDebitNoteResource.print`."""
        return await self._invoke(_PRINT, locals(), options)

    async def release_document(
        self, debit_note_number: str, **options: Unpack[CallOptions],
    ) -> ReleaseCustomerDebitNoteActionResultDto:
        """Release a debit note; see :meth:`CustomerDebitNoteResource.release_document`."""
        return await self._invoke(_RELEASE_DOCUMENT, locals(), options)

    async def update(
        self, debit_note_number: str, body: CustomerDebitNoteUpdateDto,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a debit note; see :meth:`CustomerDebitNoteResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
