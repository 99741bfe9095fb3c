"""Operations of ``branch``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, Operation, Parameter, PathParameter
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.branch import BankSettingsUpdateDto, BranchDto, BranchGetAllOrderBy

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncBranchResource", "BranchResource"]


_GET: Operation[BranchDto] = Operation(
    id="Branch_GetSpecificBranchBybranchNumber", method="GET", path="/v1/branch/{branchNumber}", resource="branch", function="get",
    parameters=(PathParameter(python="branch_number", wire="branchNumber", key=True),
        Parameter(python="expand_address", wire="expandAddress", location="query"),
        Parameter(python="expand_contact", wire="expandContact", location="query"),
        Parameter(python="expand_currency", wire="expandCurrency", location="query"),
        Parameter(python="expand_vat_zone", wire="expandVatZone", location="query"),
        Parameter(python="expand_ledger", wire="expandLedger", location="query"),
        Parameter(python="expand_industry_code", wire="expandIndustryCode", location="query"),
        Parameter(python="expand_delivery_address", wire="expandDeliveryAddress", location="query"),
        Parameter(python="expand_delivery_contact", wire="expandDeliveryContact", location="query"),
        Parameter(python="expand_default_country", wire="expandDefaultCountry", location="query"),
        Parameter(python="expand_bank_settings", wire="expandBankSettings", location="query"),),
    answers={"200": Answer(kind="json", type=BranchDto)}, background=True,)
_GET_ALL: Operation[list[BranchDto]] = Operation(
    id="Branch_GetAllBranches", method="GET", path="/v1/branch", resource="branch", function="get_all",
    parameters=(Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="order_by", wire="orderBy", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="expand_address", wire="expandAddress", location="query"),
        Parameter(python="expand_contact", wire="expandContact", location="query"),
        Parameter(python="expand_currency", wire="expandCurrency", location="query"),
        Parameter(python="expand_vat_zone", wire="expandVatZone", location="query"),
        Parameter(python="expand_ledger", wire="expandLedger", location="query"),
        Parameter(python="expand_industry_code", wire="expandIndustryCode", location="query"),
        Parameter(python="expand_delivery_address", wire="expandDeliveryAddress", location="query"),
        Parameter(python="expand_delivery_contact", wire="expandDeliveryContact", location="query"),
        Parameter(python="expand_default_country", wire="expandDefaultCountry", location="query"),
        Parameter(python="expand_bank_settings", wire="expandBankSettings", location="query"),),
    answers={"200": Answer(kind="json", type=list[BranchDto])}, changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("number",), margin=600, granularity=1), background=True,)
_PUT_BANK_SETTINGS_FOR_BRANCH: Operation[None] = Operation(
    id="Branch_PutBankSettingsForBranchBybranchNumber", method="PUT", path="/v1/branch/{branchNumber}/BankSettings", resource="branch", function="put_bank_settings_for_branch",
    parameters=(PathParameter(python="branch_number", wire="branchNumber", key=True),),
    body=Body(kind="json", required=True, type=BankSettingsUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None,
        order_by: BranchGetAllOrderBy | Literal["Id", "Number", "Name", "OrganizationId", "LastModifiedDateTime"] | str | None = None,
        expand_address: bool | None = None, expand_contact: bool | None = None,
        expand_currency: bool | None = None, expand_vat_zone: bool | None = None,
        expand_ledger: bool | None = None, expand_industry_code: bool | None = None,
        expand_delivery_address: bool | None = None, expand_delivery_contact: bool | None = None,
        expand_default_country: bool | None = None, expand_bank_settings: bool | None = None,
        greater_than_value: str | None = None, **options: Unpack[CallOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class BranchResource(SyncResource, _Changes["ChangeFeed[BranchDto]"]):
    """Operations of Branch."""

    def get(
        self, branch_number: str, *, expand_address: bool | None = None,
        expand_contact: bool | None = None, expand_currency: bool | None = None,
        expand_vat_zone: bool | None = None, expand_ledger: bool | None = None,
        expand_industry_code: bool | None = None, expand_delivery_address: bool | None = None,
        expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
        expand_bank_settings: bool | None = None, **options: Unpack[CallOptions],
    ) -> BranchDto:
        """Read a branch

        Args:
            branch_number: Number of the branch.
            expand_address: Whether to read the address, too.
            expand_contact: Whether to read the contact, too.
            expand_currency: Whether to read the currency, too.
            expand_vat_zone: Whether to read the VAT zone, too.
            expand_ledger: Whether to read the ledger, too.
            expand_industry_code: Whether to read the industry code, too.
            expand_delivery_address: Whether to read the delivery address, too.
            expand_delivery_contact: Whether to read the delivery contact, too.
            expand_default_country: Whether to read the default country, too.
            expand_bank_settings: Whether to read the bank settings, too.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/branch/{branchNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *,
        order_by: BranchGetAllOrderBy | Literal["Id", "Number", "Name", "OrganizationId", "LastModifiedDateTime"] | str | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        expand_address: bool | None = None, expand_contact: bool | None = None,
        expand_currency: bool | None = None, expand_vat_zone: bool | None = None,
        expand_ledger: bool | None = None, expand_industry_code: bool | None = None,
        expand_delivery_address: bool | None = None, expand_delivery_contact: bool | None = None,
        expand_default_country: bool | None = None, expand_bank_settings: bool | None = None,
        greater_than_value: str | None = None, **options: Unpack[CallOptions],
    ) -> list[BranchDto]:
        """List branches

        Answers everything at once. Screen: CS101500.

        Args:
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (date and time, with gt, ge, lt or le)
            expand_address: Whether to read the address, too.
            expand_contact: Whether to read the contact, too.
            expand_currency: Whether to read the currency, too.
            expand_vat_zone: Whether to read the VAT zone, too.
            expand_ledger: Whether to read the ledger, too.
            expand_industry_code: Whether to read the industry code, too.
            expand_delivery_address: Whether to read the delivery address, too.
            expand_delivery_contact: Whether to read the delivery contact, too.
            expand_default_country: Whether to read the default country, too.
            expand_bank_settings: Whether to read the bank settings, too.
            greater_than_value: No longer looked at. (deprecated)

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/branch``
        """
        return self._invoke(_GET_ALL, locals(), options)

    def put_bank_settings_for_branch(
        self, branch_number: str, body: BankSettingsUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change the bank settings of a branch

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            branch_number: Number of the branch.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/branch/{branchNumber}/BankSettings``
        """
        return self._invoke(_PUT_BANK_SETTINGS_FOR_BRANCH, locals(), options, body)


class AsyncBranchResource(AsyncResource, _Changes["AsyncChangeFeed[BranchDto]"]):
    """Operations of Branch."""

    async def get(
        self, branch_number: str, *, expand_address: bool | None = None,
        expand_contact: bool | None = None, expand_currency: bool | None = None,
        expand_vat_zone: bool | None = None, expand_ledger: bool | None = None,
        expand_industry_code: bool | None = None, expand_delivery_address: bool | None = None,
        expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
        expand_bank_settings: bool | None = None, **options: Unpack[CallOptions],
    ) -> BranchDto:
        """Read a branch; see :meth:`BranchResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def get_all(
        self, *,
        order_by: BranchGetAllOrderBy | Literal["Id", "Number", "Name", "OrganizationId", "LastModifiedDateTime"] | str | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        expand_address: bool | None = None, expand_contact: bool | None = None,
        expand_currency: bool | None = None, expand_vat_zone: bool | None = None,
        expand_ledger: bool | None = None, expand_industry_code: bool | None = None,
        expand_delivery_address: bool | None = None, expand_delivery_contact: bool | None = None,
        expand_default_country: bool | None = None, expand_bank_settings: bool | None = None,
        greater_than_value: str | None = None, **options: Unpack[CallOptions],
    ) -> list[BranchDto]:
        """List branches; see :meth:`BranchResource.get_all`."""
        return await self._invoke(_GET_ALL, locals(), options)

    async def put_bank_settings_for_branch(
        self, branch_number: str, body: BankSettingsUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change the bank settings of a branch; see
        :meth:`BranchResource.put_bank_settings_for_branch`.
        """
        return await self._invoke(_PUT_BANK_SETTINGS_FOR_BRANCH, locals(), options, body)
