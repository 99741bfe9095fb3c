"""Operations of ``journal_transaction_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import FileContent
from ..models.common import ReleaseJournalTransactionActionResultDto
from ..models.journal_transaction_v2 import (
    JournalTransactionDto, JournalTransactionUpdateDto, JournalTransactionV2GetAllStatus,
)

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncJournalTransactionV2Resource", "JournalTransactionV2Resource"]


_ADD_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    id="JournalTransactionV2_AddHeaderAttachmentBymodulejournalTransactionNumber", method="POST", path="/v2/journaltransaction/module/{module}/{journalTransactionNumber}/attachment", resource="journal_transaction_v2", function="add_header_attachment",
    parameters=(PathParameter(python="module", wire="module", key=True),
        PathParameter(python="journal_transaction_number", wire="journalTransactionNumber", key=True),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/attachment/{attachmentId}", created_type=bytes, created_parameters=(PathParameter(python="attachment_id", wire="attachmentId"),),)
_CREATE: Operation[JournalTransactionDto] = Operation(
    id="JournalTransactionV2_Post", method="POST", path="/v2/journaltransaction", resource="journal_transaction_v2", function="create",
    body=Body(kind="json", required=True, type=JournalTransactionUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v2/journaltransaction/{journalTransactionNumber}", created_type=JournalTransactionDto, created_parameters=(PathParameter(python="journal_transaction_number", wire="journalTransactionNumber", key=True, siblings=("module",)),), number_series=NumberSeries(flag="override_number_series", number="batch_number"),)
_GET: Operation[JournalTransactionDto] = Operation(
    id="JournalTransactionV2_GetSpecificJournalTransactionsByjournalTransactionNumber", method="GET", path="/v2/journaltransaction/{journalTransactionNumber}", resource="journal_transaction_v2", function="get",
    parameters=(PathParameter(python="journal_transaction_number", wire="journalTransactionNumber", key=True, siblings=("module",)),),
    answers={"200": Answer(kind="json", type=JournalTransactionDto)}, background=True,)
_GET_ALL: Operation[JournalTransactionDto] = Operation(
    id="JournalTransactionV2_GetAllJournalTransactions", method="GET", path="/v2/journaltransaction", resource="journal_transaction_v2", function="get_all",
    parameters=(Parameter(python="period_id", wire="periodId", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query"),
        Parameter(python="module", wire="module", location="query"),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="released_batch", wire="releasedBatch", location="query"),
        Parameter(python="expand_attachments", wire="expandAttachments", location="query"),
        Parameter(python="branch", wire="branch", location="query"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[JournalTransactionDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=JournalTransactionDto), changes=Changes(argument="last_modified_date_time", beginning="1900-01-01T00:00:00", property="last_modified_date_time", keys=("module", "batch_number"), margin=600, granularity=1), background=True,)
_RELEASE_JOURNAL_TRANSACTION: Operation[ReleaseJournalTransactionActionResultDto] = Operation(
    id="JournalTransactionV2_ReleaseJournalTransactionByjournalTransactionNumber", method="POST", path="/v2/journaltransaction/{journalTransactionNumber}/action/release", resource="journal_transaction_v2", function="release_journal_transaction",
    parameters=(PathParameter(python="journal_transaction_number", wire="journalTransactionNumber", key=True, siblings=("module",)),),
    answers={"200": Answer(kind="json", type=ReleaseJournalTransactionActionResultDto)}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="JournalTransactionV2_PutByjournalTransactionNumber", method="PUT", path="/v2/journaltransaction/{journalTransactionNumber}", resource="journal_transaction_v2", function="update",
    parameters=(PathParameter(python="journal_transaction_number", wire="journalTransactionNumber", key=True, siblings=("module",)),),
    body=Body(kind="json", required=True, type=JournalTransactionUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, period_id: str | None = None, module: str | None = None,
        status: JournalTransactionV2GetAllStatus | Literal["Hold", "Balanced", "Unposted", "Posted", "Voided", "Scheduled"] | str | None = None,
        released_batch: bool | None = None, expand_attachments: bool | None = None,
        branch: str | None = None, page_size: int | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class JournalTransactionV2Resource(SyncResource, _Changes["ChangeFeed[JournalTransactionDto]"]):
    """Operations of JournalTransactionV2."""

    def add_header_attachment(
        self, module: str, journal_transaction_number: str, body: FileContent,
        **options: Unpack[CallOptions],
    ) -> Created[bytes]:
        """Attach a file to a journal transaction

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            module: Ledger that the transaction comes from.
            journal_transaction_number: Number of the journal transaction.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST
        /v2/journaltransaction/module/{module}/{journalTransactionNumber}/attachment``
        """
        return self._create(_ADD_HEADER_ATTACHMENT, locals(), options, body)

    def create(
        self, body: JournalTransactionUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[JournalTransactionDto]:
        """Make a new journal transaction

        Location ends in the key of the new journal transaction. Set `overrideNumberSeries` to
        choose the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v2/journaltransaction``
        """
        return self._create(_CREATE, locals(), options, body)

    def get(
        self, journal_transaction_number: str, **options: Unpack[CallOptions],
    ) -> JournalTransactionDto:
        """Read a journal transaction

        Args:
            journal_transaction_number: Number of the journal transaction.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v2/journaltransaction/{journalTransactionNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, period_id: str | None = None, last_modified_date_time: str | None = None,
        module: str | None = None,
        status: JournalTransactionV2GetAllStatus | Literal["Hold", "Balanced", "Unposted", "Posted", "Voided", "Scheduled"] | str | None = None,
        released_batch: bool | None = None, expand_attachments: bool | None = None,
        branch: str | None = None, page_number: int | None = None, page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[JournalTransactionDto]:
        """List journal transactions

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Screen: GL301000.

        Args:
            period_id: Financial period, as `YYYYPP`.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone.
            module: Ledger that the transaction comes from.
            status: Only those that stand there.
            released_batch: Only those in batches that have been released, or only the others.
            expand_attachments: Whether to list attachments, too.
            branch: Only journal transactions with this branch.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v2/journaltransaction``
        """
        return self._pager(_GET_ALL, locals(), options)

    def release_journal_transaction(
        self, journal_transaction_number: str, **options: Unpack[CallOptions],
    ) -> ReleaseJournalTransactionActionResultDto:
        """Release a journal transaction

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            journal_transaction_number: Number of the journal transaction.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v2/journaltransaction/{journalTransactionNumber}/action/release``
        """
        return self._invoke(_RELEASE_JOURNAL_TRANSACTION, locals(), options)

    def update(
        self, journal_transaction_number: str, body: JournalTransactionUpdateDto,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a journal transaction

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            journal_transaction_number: Number of the journal transaction.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v2/journaltransaction/{journalTransactionNumber}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncJournalTransactionV2Resource(
    AsyncResource, _Changes["AsyncChangeFeed[JournalTransactionDto]"],
):
    """Operations of JournalTransactionV2."""

    async def add_header_attachment(
        self, module: str, journal_transaction_number: str, body: FileContent,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[bytes]:
        """Attach a file to a journal transaction; see
        :meth:`JournalTransactionV2Resource.add_header_attachment`.
        """
        return await self._create(_ADD_HEADER_ATTACHMENT, locals(), options, body)

    async def create(
        self, body: JournalTransactionUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[JournalTransactionDto]:
        """Make a new journal transaction; see :meth:`JournalTransactionV2Resource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(
        self, journal_transaction_number: str, **options: Unpack[CallOptions],
    ) -> JournalTransactionDto:
        """Read a journal transaction; see :meth:`JournalTransactionV2Resource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, period_id: str | None = None, last_modified_date_time: str | None = None,
        module: str | None = None,
        status: JournalTransactionV2GetAllStatus | Literal["Hold", "Balanced", "Unposted", "Posted", "Voided", "Scheduled"] | str | None = None,
        released_batch: bool | None = None, expand_attachments: bool | None = None,
        branch: str | None = None, page_number: int | None = None, page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[JournalTransactionDto]:
        """List journal transactions; see :meth:`JournalTransactionV2Resource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def release_journal_transaction(
        self, journal_transaction_number: str, **options: Unpack[CallOptions],
    ) -> ReleaseJournalTransactionActionResultDto:
        """Release a journal transaction; see
        :meth:`JournalTransactionV2Resource.release_journal_transaction`.
        """
        return await self._invoke(_RELEASE_JOURNAL_TRANSACTION, locals(), options)

    async def update(
        self, journal_transaction_number: str, body: JournalTransactionUpdateDto,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a journal transaction; see :meth:`JournalTransactionV2Resource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
