"""Operations of ``account``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.account import AccountDto, AccountUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncAccountResource", "AccountResource"]


_CREATE: Operation[AccountDto] = Operation(
    id="Account_Post", method="POST", path="/v1/account", resource="account", function="create",
    body=Body(kind="json", required=True, type=AccountUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/account/{accountCd}", created_type=AccountDto, created_parameters=(PathParameter(python="account_cd", wire="accountCd", key=True),),)
_GET: Operation[AccountDto] = Operation(
    id="Account_GetByaccountCd", method="GET", path="/v1/account/{accountCd}", resource="account", function="get",
    parameters=(PathParameter(python="account_cd", wire="accountCd", key=True),),
    answers={"200": Answer(kind="json", type=AccountDto)}, background=True,)
_GET_ALL: Operation[AccountDto] = Operation(
    id="Account_GetAll", method="GET", path="/v1/account", resource="account", function="get_all",
    parameters=(Parameter(python="active", wire="active", location="query"),
        Parameter(python="include_account_class_description", wire="includeAccountClassDescription", location="query"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="public_code", wire="publicCode", location="query"),
        Parameter(python="external_code1", wire="externalCode1", location="query"),
        Parameter(python="external_code2", wire="externalCode2", location="query"),
        Parameter(python="analysis_code", wire="analysisCode", location="query"),
        Parameter(python="number_to_read", wire="numberToRead", location="query"),
        Parameter(python="skip_records", wire="skipRecords", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),),
    answers={"200": Answer(kind="json", type=list[AccountDto])}, paging=Paging(style="offset", page="skipRecords", size="numberToRead", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=0, item=AccountDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("account_cd",), margin=600, granularity=1), background=True,)
_UPDATE: Operation[None] = Operation(
    id="Account_PutByaccountCd", method="PUT", path="/v1/account/{accountCd}", resource="account", function="update",
    parameters=(PathParameter(python="account_cd", wire="accountCd", key=True),),
    body=Body(kind="json", required=True, type=AccountUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, active: bool | None = None,
        include_account_class_description: bool | None = None, public_code: str | None = None,
        external_code1: str | None = None, external_code2: str | None = None,
        analysis_code: str | None = None, number_to_read: int | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class AccountResource(SyncResource, _Changes["ChangeFeed[AccountDto]"]):
    """Operations of Account."""

    def create(self, body: AccountUpdateDto, **options: Unpack[CallOptions]) -> Created[AccountDto]:
        """Make a new account

        Location ends in the key of the new account.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/account``
        """
        return self._create(_CREATE, {}, options, body)

    def get(self, account_cd: str, **options: Unpack[CallOptions]) -> AccountDto:
        """Read an account

        Screen: GL202500.

        Args:
            account_cd: Number of the account.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/account/{accountCd}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, active: bool | None = None, include_account_class_description: bool | None = None,
        public_code: str | None = None, external_code1: str | None = None,
        external_code2: str | None = None, analysis_code: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> Pager[AccountDto]:
        """List accounts

        Answers everything at once unless `numberToRead` says otherwise. Screen: GL202500.

        Args:
            active: Only those in use, or only those that are not.
            include_account_class_description: Whether to read the description of the account
                class, too.
            public_code: Only accounts with this public code.
            external_code1: Only those with this first external code.
            external_code2: Only those with this second external code.
            analysis_code: Only accounts with this analysis code.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/account``
        """
        return self._pager(_GET_ALL, locals(), options)

    def update(
        self, account_cd: str, body: AccountUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change an account

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            account_cd: Number of the account.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/account/{accountCd}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncAccountResource(AsyncResource, _Changes["AsyncChangeFeed[AccountDto]"]):
    """Operations of Account."""

    async def create(
        self, body: AccountUpdateDto, **options: Unpack[CallOptions],
    ) -> AsyncCreated[AccountDto]:
        """Make a new account; see :meth:`AccountResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, account_cd: str, **options: Unpack[CallOptions]) -> AccountDto:
        """Read an account; see :meth:`AccountResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, active: bool | None = None, include_account_class_description: bool | None = None,
        public_code: str | None = None, external_code1: str | None = None,
        external_code2: str | None = None, analysis_code: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        greater_than_value: str | None = None, **options: Unpack[PagedOptions],
    ) -> AsyncPager[AccountDto]:
        """List accounts; see :meth:`AccountResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(
        self, account_cd: str, body: AccountUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change an account; see :meth:`AccountResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
