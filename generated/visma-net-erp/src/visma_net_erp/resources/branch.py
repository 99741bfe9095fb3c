"""Operations of ``branch``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PathParameter, queries
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.branch import BankSettingsUpdateDto, BranchDto, BranchGetAllOrderBy

__all__ = ["AsyncBranchResource", "BranchResource"]

_GET: Operation[BranchDto] = Operation("Branch_GetSpecificBranchBybranchNumber", "GET",
    "/v1/branch/{branchNumber}", "branch", "get",
    parameters=(PathParameter("branch_number", "branchNumber", key=True),
        *queries(expand_address="expandAddress", expand_contact="expandContact",
            expand_currency="expandCurrency", expand_vat_zone="expandVatZone",
            expand_ledger="expandLedger", expand_industry_code="expandIndustryCode",
            expand_delivery_address="expandDeliveryAddress",
            expand_delivery_contact="expandDeliveryContact",
            expand_default_country="expandDefaultCountry",
            expand_bank_settings="expandBankSettings")), answers={"200": Answer("json", BranchDto)},
    background=True)
_GET_ALL: Operation[list[BranchDto]] = Operation("Branch_GetAllBranches", "GET", "/v1/branch",
    "branch", "get_all",
    parameters=queries("greater_than_value", greater_than_value="greaterThanValue",
        order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        expand_address="expandAddress", expand_contact="expandContact",
        expand_currency="expandCurrency", expand_vat_zone="expandVatZone",
        expand_ledger="expandLedger", expand_industry_code="expandIndustryCode",
        expand_delivery_address="expandDeliveryAddress",
        expand_delivery_contact="expandDeliveryContact",
        expand_default_country="expandDefaultCountry", expand_bank_settings="expandBankSettings"),
    answers={"200": Answer("json", list[BranchDto])},
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("number",),
        operator=">=", margin=600), background=True)
_PUT_BANK_SETTINGS_FOR_BRANCH: Operation[None] = Operation(
    "Branch_PutBankSettingsForBranchBybranchNumber", "PUT",
    "/v1/branch/{branchNumber}/BankSettings", "branch", "put_bank_settings_for_branch",
    parameters=(PathParameter("branch_number", "branchNumber", key=True),),
    body=Body("json", required=True, type=BankSettingsUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            order_by: BranchGetAllOrderBy | Literal["Id", "Number", "Name", "OrganizationId", "LastModifiedDateTime"] | str | None = None,
            expand_address: bool | None = None, expand_contact: bool | None = None,
            expand_currency: bool | None = None, expand_vat_zone: bool | None = None,
            expand_ledger: bool | None = None, expand_industry_code: bool | None = None,
            expand_delivery_address: bool | None = None,
            expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
            expand_bank_settings: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[CallOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class BranchResource(SyncResource, _Changes["feeds.ChangeFeed[BranchDto]"]):
    """Operations of Branch."""

    def get(self, branch_number: str, *, expand_address: bool | None = None,
            expand_contact: bool | None = None, expand_currency: bool | None = None,
            expand_vat_zone: bool | None = None, expand_ledger: bool | None = None,
            expand_industry_code: bool | None = None, expand_delivery_address: bool | None = None,
            expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
            expand_bank_settings: bool | None = None, **options: Unpack[CallOptions]) -> BranchDto:
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

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/branch/{branchNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
            order_by: BranchGetAllOrderBy | Literal["Id", "Number", "Name", "OrganizationId", "LastModifiedDateTime"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            expand_address: bool | None = None, expand_contact: bool | None = None,
            expand_currency: bool | None = None, expand_vat_zone: bool | None = None,
            expand_ledger: bool | None = None, expand_industry_code: bool | None = None,
            expand_delivery_address: bool | None = None,
            expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
            expand_bank_settings: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[CallOptions]) -> list[BranchDto]:
        """List branches

        Answers everything at once. Screen: CS101500.

        Args:
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (date and time, with gt, ge, lt or le)
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

        Returns: Those found. Raises: ApiError. Wire: ``GET /v1/branch``"""
        return self._invoke(_GET_ALL, locals(), options)

    def put_bank_settings_for_branch(self, branch_number: str, body: BankSettingsUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change the bank settings of a branch

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            branch_number: Number of the branch.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/branch/{branchNumber}/BankSettings``"""
        return self._invoke(_PUT_BANK_SETTINGS_FOR_BRANCH, locals(), options, body)


class AsyncBranchResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[BranchDto]"]):
    """Operations of Branch."""

    async def get(self, branch_number: str, *, expand_address: bool | None = None,
            expand_contact: bool | None = None, expand_currency: bool | None = None,
            expand_vat_zone: bool | None = None, expand_ledger: bool | None = None,
            expand_industry_code: bool | None = None, expand_delivery_address: bool | None = None,
            expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
            expand_bank_settings: bool | None = None, **options: Unpack[CallOptions]) -> BranchDto:
        """Read a branch; see :meth:`BranchResource.get`."""
        return await self._invoke(_GET, locals(), options)

    async def get_all(self, *,
            order_by: BranchGetAllOrderBy | Literal["Id", "Number", "Name", "OrganizationId", "LastModifiedDateTime"] | str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            expand_address: bool | None = None, expand_contact: bool | None = None,
            expand_currency: bool | None = None, expand_vat_zone: bool | None = None,
            expand_ledger: bool | None = None, expand_industry_code: bool | None = None,
            expand_delivery_address: bool | None = None,
            expand_delivery_contact: bool | None = None, expand_default_country: bool | None = None,
            expand_bank_settings: bool | None = None, greater_than_value: str | None = None,
            **options: Unpack[CallOptions]) -> list[BranchDto]:
        """List branches; see :meth:`BranchResource.get_all`."""
        return await self._invoke(_GET_ALL, locals(), options)

    async def put_bank_settings_for_branch(self, branch_number: str, body: BankSettingsUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change the bank settings of a branch; see
        :meth:`BranchResource.put_bank_settings_for_branch`."""
        return await self._invoke(_PUT_BANK_SETTINGS_FOR_BRANCH, locals(), options, body)
