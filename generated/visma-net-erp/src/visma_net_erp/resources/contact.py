"""Operations of ``contact``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import ContactDto
from ..models.contact import ContactUpdateDto

__all__ = ["AsyncContactResource", "ContactResource"]

_CREATE: Operation[ContactDto] = Operation("Contact_CreateContact", "POST", "/v1/contact",
    "contact", "create",
    body=Body("json", required=True, type=ContactUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/contact/{contactId}",
    created_type=ContactDto, created_parameters=(PathParameter("contact_id", "contactId"),))
_GET: Operation[ContactDto] = Operation("Contact_GetBycontactId", "GET", "/v1/contact/{contactId}",
    "contact", "get", parameters=(PathParameter("contact_id", "contactId"),),
    answers={"200": Answer("json", ContactDto)}, background=True)
_GET_ALL: Operation[ContactDto] = Operation("Contact_GetAllContacts", "GET", "/v1/contact",
    "contact", "get_all",
    parameters=queries("greater_than_value", display_name="displayName", active="active",
        first_name="firstName", last_name="lastName", business_account="businessAccount",
        email="email", greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition")),
    answers={"200": Answer("json", list[ContactDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0, item=ContactDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("contact_id",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("Contact_PutBycontactId", "PUT", "/v1/contact/{contactId}",
    "contact", "update", parameters=(PathParameter("contact_id", "contactId"),),
    body=Body("json", required=True, type=ContactUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, display_name: str | None = None,
            active: str | None = None, first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, order_by: str | None = None,
            greater_than_value: str | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class ContactResource(SyncResource, _Changes["feeds.ChangeFeed[ContactDto]"]):
    """Operations of Contact."""

    def create(self, body: ContactUpdateDto, **options: Unpack[CallOptions]) -> Created[ContactDto]:
        """Make a new contact

        `businessAccount` names the customer or supplier that the contact belongs to. Location ends
        in the key of the new contact.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/contact``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, contact_id: int, **options: Unpack[CallOptions]) -> ContactDto:
        """Read a contact

        Args:
            contact_id: Id of the contact.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/contact/{contactId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, display_name: str | None = None, active: str | None = None,
            first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[ContactDto]:
        """List contacts

        Answers everything at once unless `numberToRead` says otherwise. Screen: CR302000.

        Args:
            display_name: Only contacts with this display name.
            active: Only those in use, or only those that are not.
            first_name: Only contacts with this first name.
            last_name: Only contacts with this last name.
            business_account: Only contacts with this business account.
            email: Only those with this e-mail address.
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/contact``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, contact_id: int, body: ContactUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a contact

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            contact_id: Id of the contact.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/contact/{contactId}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncContactResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[ContactDto]"]):
    """Operations of Contact."""

    async def create(self, body: ContactUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[ContactDto]:
        """Make a new contact; see :meth:`ContactResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, contact_id: int, **options: Unpack[CallOptions]) -> ContactDto:
        """Read a contact; see :meth:`ContactResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, display_name: str | None = None, active: str | None = None,
            first_name: str | None = None, last_name: str | None = None,
            business_account: str | None = None, email: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[ContactDto]:
        """List contacts; see :meth:`ContactResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, contact_id: int, body: ContactUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a contact; see :meth:`ContactResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
