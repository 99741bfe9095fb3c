"""Operations of ``customer_contract``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, DateTime
from .._runtime.wire import Condition
from ..models.customer_contract import (
    CustomerContractDto, CustomerContractDtoStatus, CustomerContractUpdateDto,
)

__all__ = ["AsyncCustomerContractResource", "CustomerContractResource"]

_ACTIVATE_CONTRACT: Operation[dict[str, Any]] = Operation(
    "CustomerContract_ActivateContractBycontractId", "POST",
    "/v1/customerContract/{contractId}/action/activateContract", "customer_contract",
    "activate_contract",
    parameters=(PathParameter("contract_id", "contractId", key=True),
        *queries(activation_date="activationDate")),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_ACTIVATE_UPGRADE: Operation[dict[str, Any]] = Operation(
    "CustomerContract_ActivateUpgradeBycontractId", "POST",
    "/v1/customerContract/{contractId}/action/activateUpgrade", "customer_contract",
    "activate_upgrade",
    parameters=(PathParameter("contract_id", "contractId", key=True),
        *queries(activation_date="activationDate")),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_CREATE: Operation[CustomerContractDto] = Operation("CustomerContract_CreateCustomerContract",
    "POST", "/v1/customerContract", "customer_contract", "create",
    body=Body("json", required=True, type=CustomerContractUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/customerContract/{contractId}",
    created_type=CustomerContractDto,
    created_parameters=(PathParameter("contract_id", "contractId", key=True),))
_GET: Operation[CustomerContractDto] = Operation("CustomerContract_GetCustomerContractBycontractId",
    "GET", "/v1/customerContract/{contractId}", "customer_contract", "get",
    parameters=(PathParameter("contract_id", "contractId", key=True),),
    answers={"200": Answer("json", CustomerContractDto)}, background=True)
_GET_ALL: Operation[CustomerContractDto] = Operation("CustomerContract_GetAll", "GET",
    "/v1/customerContract", "customer_contract", "get_all",
    parameters=(*queries("greater_than_value", greater_than_value="greaterThanValue",
            number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            contract_template="contractTemplate", status="status", customer="customer",
            expand_summary="expandSummary", expand_details="expandDetails"),
        Parameter("attributes", "attributes", "query", attributes=True),
        *queries(expand_attributes="expandAttributes")),
    answers={"200": Answer("json", list[CustomerContractDto])},
    paging=Paging("offset", page="skipRecords", size="numberToRead", first=0,
        item=CustomerContractDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("contract_id",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("CustomerContract_PutBycontractId", "PUT",
    "/v1/customerContract/{contractId}", "customer_contract", "update",
    parameters=(PathParameter("contract_id", "contractId", key=True),),
    body=Body("json", required=True, type=CustomerContractUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, number_to_read: int | None = None,
            order_by: str | None = None, contract_template: str | None = None,
            status: CustomerContractDtoStatus | Literal["Draft", "InApproval", "Active", "Expired", "Canceled", "Completed", "InUpgrade", "PendingActivation"] | str | None = None,
            customer: str | None = None, expand_summary: bool | None = None,
            expand_details: bool | None = None, attributes: Mapping[str, Any] | None = None,
            expand_attributes: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class CustomerContractResource(SyncResource, _Changes["feeds.ChangeFeed[CustomerContractDto]"]):
    """Operations of CustomerContract."""

    def activate_contract(self, contract_id: str, *, activation_date: DateTime | Date | None = None,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Activate a customer contract

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            contract_id: Id of the contract.
            activation_date: Only customer contracts with this activation date. (date and time)

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerContract/{contractId}/action/activateContract``"""
        return self._invoke(_ACTIVATE_CONTRACT, locals(), options)

    def activate_upgrade(self, contract_id: str, *, activation_date: DateTime | Date | None = None,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Activate the upgrade of a customer contract

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            contract_id: Id of the contract.
            activation_date: Only customer contracts with this activation date. (date and time)

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/customerContract/{contractId}/action/activateUpgrade``"""
        return self._invoke(_ACTIVATE_UPGRADE, locals(), options)

    def create(self, body: CustomerContractUpdateDto,
            **options: Unpack[CallOptions]) -> Created[CustomerContractDto]:
        """Make a new customer contract

        Location ends in the key of the new customer contract.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/customerContract``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, contract_id: str, **options: Unpack[CallOptions]) -> CustomerContractDto:
        """Read a customer contract

        Args:
            contract_id: Id of the contract.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/customerContract/{contractId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            contract_template: str | None = None,
            status: CustomerContractDtoStatus | Literal["Draft", "InApproval", "Active", "Expired", "Canceled", "Completed", "InUpgrade", "PendingActivation"] | str | None = None,
            customer: str | None = None, expand_summary: bool | None = None,
            expand_details: bool | None = None, attributes: Mapping[str, Any] | None = None,
            expand_attributes: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> Pager[CustomerContractDto]:
        """List customer contracts

        Answers everything at once unless `numberToRead` says otherwise. Screen: CT301000.

        Args:
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix.
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            contract_template: Only customer contracts with this contract template.
            status: Only those that stand there.
            customer: Only customer contracts with this customer.
            expand_summary: Whether to read the summary, too.
            expand_details: Whether to read the details, too.
            attributes: Attribute values to match exactly, as a JSON object:
                `{"COLOR":"red","ACTIVE":"1"}`. Dates go as `yyyy-MM-dd`, several choices of one
                attribute as one text with commas.
            expand_attributes: Whether to read attributes, too. Reading takes longer.
            greater_than_value: No longer looked at. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/customerContract``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, contract_id: str, body: CustomerContractUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer contract

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            contract_id: Id of the contract.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/customerContract/{contractId}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncCustomerContractResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[CustomerContractDto]"],
):
    """Operations of CustomerContract."""

    async def activate_contract(self, contract_id: str, *,
            activation_date: DateTime | Date | None = None,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Activate a customer contract; see :meth:`CustomerContractResource.activate_contract`."""
        return await self._invoke(_ACTIVATE_CONTRACT, locals(), options)

    async def activate_upgrade(self, contract_id: str, *,
            activation_date: DateTime | Date | None = None,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Activate the upgrade of a customer contract; see
        :meth:`CustomerContractResource.activate_upgrade`."""
        return await self._invoke(_ACTIVATE_UPGRADE, locals(), options)

    async def create(self, body: CustomerContractUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[CustomerContractDto]:
        """Make a new customer contract; see :meth:`CustomerContractResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, contract_id: str, **options: Unpack[CallOptions]) -> CustomerContractDto:
        """Read a customer contract; see :meth:`CustomerContractResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, number_to_read: int | None = None, skip_records: int | None = None,
            order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            contract_template: str | None = None,
            status: CustomerContractDtoStatus | Literal["Draft", "InApproval", "Active", "Expired", "Canceled", "Completed", "InUpgrade", "PendingActivation"] | str | None = None,
            customer: str | None = None, expand_summary: bool | None = None,
            expand_details: bool | None = None, attributes: Mapping[str, Any] | None = None,
            expand_attributes: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[CustomerContractDto]:
        """List customer contracts; see :meth:`CustomerContractResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, contract_id: str, body: CustomerContractUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a customer contract; see :meth:`CustomerContractResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
