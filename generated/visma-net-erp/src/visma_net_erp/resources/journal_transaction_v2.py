"""Operations of ``journal_transaction_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import FileContent
from ..models.common import ReleaseJournalTransactionActionResultDto
from ..models.journal_transaction_v2 import (
    JournalTransactionDto, JournalTransactionUpdateDto, JournalTransactionV2GetAllStatus,
)

__all__ = ["AsyncJournalTransactionV2Resource", "JournalTransactionV2Resource"]

_ADD_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    "JournalTransactionV2_AddHeaderAttachmentBymodulejournalTransactionNumber", "POST",
    "/v2/journaltransaction/module/{module}/{journalTransactionNumber}/attachment",
    "journal_transaction_v2", "add_header_attachment",
    parameters=(PathParameter("module", "module", key=True),
        PathParameter("journal_transaction_number", "journalTransactionNumber", key=True)),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_CREATE: Operation[JournalTransactionDto] = Operation("JournalTransactionV2_Post", "POST",
    "/v2/journaltransaction", "journal_transaction_v2", "create",
    body=Body("json", required=True, type=JournalTransactionUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"201": Answer("empty")}, background=True,
    created="/v2/journaltransaction/{journalTransactionNumber}", created_type=JournalTransactionDto,
    created_parameters=(PathParameter("journal_transaction_number", "journalTransactionNumber",
            key=True, siblings=("module",)),),
    number_series=NumberSeries("override_number_series", "batch_number"))
_GET: Operation[JournalTransactionDto] = Operation(
    "JournalTransactionV2_GetSpecificJournalTransactionsByjournalTransactionNumber", "GET",
    "/v2/journaltransaction/{journalTransactionNumber}", "journal_transaction_v2", "get",
    parameters=(PathParameter("journal_transaction_number", "journalTransactionNumber", key=True,
            siblings=("module",)),), answers={"200": Answer("json", JournalTransactionDto)},
    background=True)
_GET_ALL: Operation[JournalTransactionDto] = Operation(
    "JournalTransactionV2_GetAllJournalTransactions", "GET", "/v2/journaltransaction",
    "journal_transaction_v2", "get_all",
    parameters=queries(period_id="periodId", last_modified_date_time="lastModifiedDateTime",
        module="module", status="status", released_batch="releasedBatch",
        expand_attachments="expandAttachments", branch="branch", page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[JournalTransactionDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=JournalTransactionDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("module", "batch_number"), beginning="1900-01-01T00:00:00", margin=600), background=True)
_RELEASE_JOURNAL_TRANSACTION: Operation[ReleaseJournalTransactionActionResultDto] = Operation(
    "JournalTransactionV2_ReleaseJournalTransactionByjournalTransactionNumber", "POST",
    "/v2/journaltransaction/{journalTransactionNumber}/action/release", "journal_transaction_v2",
    "release_journal_transaction",
    parameters=(PathParameter("journal_transaction_number", "journalTransactionNumber", key=True,
            siblings=("module",)),),
    answers={"200": Answer("json", ReleaseJournalTransactionActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("JournalTransactionV2_PutByjournalTransactionNumber", "PUT",
    "/v2/journaltransaction/{journalTransactionNumber}", "journal_transaction_v2", "update",
    parameters=(PathParameter("journal_transaction_number", "journalTransactionNumber", key=True,
            siblings=("module",)),),
    body=Body("json", required=True, type=JournalTransactionUpdateDto,
        also=("text/json", FORM_TYPE)), answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, period_id: str | None = None,
            module: str | None = None,
            status: JournalTransactionV2GetAllStatus | Literal["Hold", "Balanced", "Unposted", "Posted", "Voided", "Scheduled"] | str | None = None,
            released_batch: bool | None = None, expand_attachments: bool | None = None,
            branch: str | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class JournalTransactionV2Resource(
    SyncResource, _Changes["feeds.ChangeFeed[JournalTransactionDto]"],
):
    """Operations of JournalTransactionV2."""

    def add_header_attachment(self, module: str, journal_transaction_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a journal transaction

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            module: Ledger that the transaction comes from.
            journal_transaction_number: Number of the journal transaction.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST
        /v2/journaltransaction/module/{module}/{journalTransactionNumber}/attachment``"""
        return self._create(_ADD_HEADER_ATTACHMENT, locals(), options, body)

    def create(self, body: JournalTransactionUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[JournalTransactionDto]:
        """Make a new journal transaction

        Location ends in the key of the new journal transaction. Set `overrideNumberSeries` to
        choose the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v2/journaltransaction``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, journal_transaction_number: str,
            **options: Unpack[CallOptions]) -> JournalTransactionDto:
        """Read a journal transaction

        Args:
            journal_transaction_number: Number of the journal transaction.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v2/journaltransaction/{journalTransactionNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, period_id: str | None = None, last_modified_date_time: str | None = None,
            module: str | None = None,
            status: JournalTransactionV2GetAllStatus | Literal["Hold", "Balanced", "Unposted", "Posted", "Voided", "Scheduled"] | str | None = None,
            released_batch: bool | None = None, expand_attachments: bool | None = None,
            branch: str | None = None, page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[JournalTransactionDto]:
        """List journal transactions

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Screen: GL301000.

        Args:
            period_id: Financial period, as `YYYYPP`.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone.
            module: Ledger that the transaction comes from.
            status: Only those that stand there.
            released_batch: Only those in batches that have been released, or only the others.
            expand_attachments: Whether to list attachments, too.
            branch: Only journal transactions with this branch.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v2/journaltransaction``"""
        return self._pager(_GET_ALL, locals(), options)

    def release_journal_transaction(self, journal_transaction_number: str,
            **options: Unpack[CallOptions]) -> ReleaseJournalTransactionActionResultDto:
        """Release a journal transaction

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            journal_transaction_number: Number of the journal transaction.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v2/journaltransaction/{journalTransactionNumber}/action/release``"""
        return self._invoke(_RELEASE_JOURNAL_TRANSACTION, locals(), options)

    def update(self, journal_transaction_number: str, body: JournalTransactionUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a journal transaction

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            journal_transaction_number: Number of the journal transaction.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v2/journaltransaction/{journalTransactionNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncJournalTransactionV2Resource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[JournalTransactionDto]"],
):
    """Operations of JournalTransactionV2."""

    async def add_header_attachment(self, module: str, journal_transaction_number: str,
            body: FileContent, **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a journal transaction; see
        :meth:`JournalTransactionV2Resource.add_header_attachment`."""
        return await self._create(_ADD_HEADER_ATTACHMENT, locals(), options, body)

    async def create(self, body: JournalTransactionUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[JournalTransactionDto]:
        """Make a new journal transaction; see :meth:`JournalTransactionV2Resource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, journal_transaction_number: str,
            **options: Unpack[CallOptions]) -> JournalTransactionDto:
        """Read a journal transaction; see :meth:`JournalTransactionV2Resource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, period_id: str | None = None, last_modified_date_time: str | None = None,
            module: str | None = None,
            status: JournalTransactionV2GetAllStatus | Literal["Hold", "Balanced", "Unposted", "Posted", "Voided", "Scheduled"] | str | None = None,
            released_batch: bool | None = None, expand_attachments: bool | None = None,
            branch: str | None = None, page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[JournalTransactionDto]:
        """List journal transactions; see :meth:`JournalTransactionV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def release_journal_transaction(self, journal_transaction_number: str,
            **options: Unpack[CallOptions]) -> ReleaseJournalTransactionActionResultDto:
        """Release a journal transaction; see
        :meth:`JournalTransactionV2Resource.release_journal_transaction`."""
        return await self._invoke(_RELEASE_JOURNAL_TRANSACTION, locals(), options)

    async def update(self, journal_transaction_number: str, body: JournalTransactionUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a journal transaction; see :meth:`JournalTransactionV2Resource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
