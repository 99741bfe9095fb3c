"""Operations of ``account``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.account import AccountDto, AccountUpdateDto

__all__ = ["AsyncAccountResource", "AccountResource"]

_CREATE: Operation[AccountDto] = Operation("Account_Post", "POST", "/v1/account", "account",
    "create",
    body=Body("json", required=True, type=AccountUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/account/{accountCd}",
    created_type=AccountDto,
    created_parameters=(PathParameter("account_cd", "accountCd", key=True),))
_GET: Operation[AccountDto] = Operation("Account_GetByaccountCd", "GET", "/v1/account/{accountCd}",
    "account", "get", parameters=(PathParameter("account_cd", "accountCd", key=True),),
    answers={"200": Answer("json", AccountDto)}, background=True)
_GET_ALL: Operation[AccountDto] = Operation("Account_GetAll", "GET", "/v1/account", "account",
    "get_all",
    parameters=queries("greater_than_value", active="active",
        include_account_class_description="includeAccountClassDescription",
        greater_than_value="greaterThanValue", public_code="publicCode",
        external_code1="externalCode1", external_code2="externalCode2",
        analysis_code="analysisCode", number_to_read="numberToRead", skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[AccountDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=0, item=AccountDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("account_cd",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("Account_PutByaccountCd", "PUT", "/v1/account/{accountCd}",
    "account", "update", parameters=(PathParameter("account_cd", "accountCd", key=True),),
    body=Body("json", required=True, type=AccountUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, active: bool | None = None,
            include_account_class_description: bool | None = None, public_code: str | None = None,
            external_code1: str | None = None, external_code2: str | None = None,
            analysis_code: str | None = None, number_to_read: int | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class AccountResource(SyncResource, _Changes["feeds.ChangeFeed[AccountDto]"]):
    """Operations of Account."""

    def create(self, body: AccountUpdateDto, **options: Unpack[CallOptions]) -> Created[AccountDto]:
        """Make a new account

        Location ends in the key of the new account.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/account``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, account_cd: str, **options: Unpack[CallOptions]) -> AccountDto:
        """Read an account

        Screen: GL202500.

        Args:
            account_cd: Number of the account.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/account/{accountCd}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, active: bool | None = None,
            include_account_class_description: bool | None = None, public_code: str | None = None,
            external_code1: str | None = None, external_code2: str | None = None,
            analysis_code: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[AccountDto]:
        """List accounts

        Answers everything at once unless `numberToRead` says otherwise. Screen: GL202500.

        Args:
            active: Only those in use, or only those that are not.
            include_account_class_description: Whether to read the description of the account class,
                too.
            public_code: Only accounts with this public code.
            external_code1: Only those with this first external code.
            external_code2: Only those with this second external code.
            analysis_code: Only accounts with this analysis code.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/account``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, account_cd: str, body: AccountUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an account

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            account_cd: Number of the account.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/account/{accountCd}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncAccountResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[AccountDto]"]):
    """Operations of Account."""

    async def create(self, body: AccountUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[AccountDto]:
        """Make a new account; see :meth:`AccountResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, account_cd: str, **options: Unpack[CallOptions]) -> AccountDto:
        """Read an account; see :meth:`AccountResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, active: bool | None = None,
            include_account_class_description: bool | None = None, public_code: str | None = None,
            external_code1: str | None = None, external_code2: str | None = None,
            analysis_code: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[AccountDto]:
        """List accounts; see :meth:`AccountResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, account_cd: str, body: AccountUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an account; see :meth:`AccountResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
