"""Operations of ``employee``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import changes as feeds
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import ChangeEmployeeNrActionResultDto, EmployeeDto
from ..models.employee import ChangeEmployeeNrActionDto, EmployeeCreateDTO, EmployeeUpdateDto

__all__ = ["AsyncEmployeeResource", "EmployeeResource"]

_CHANGE_EMPLOYEE_NR_ACTION: Operation[ChangeEmployeeNrActionResultDto] = Operation(
    "Employee_ChangeEmployeeNrActionByinternalId", "POST",
    "/v1/employee/action/changeEmployeeCd/{internalId}", "employee", "change_employee_nr_action",
    parameters=(PathParameter("internal_id", "internalId"),),
    body=Body("json", required=True, type=ChangeEmployeeNrActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", ChangeEmployeeNrActionResultDto)}, background=True)
_CREATE: Operation[dict[str, Any]] = Operation("Employee_CreateEmployee", "POST", "/v1/employee",
    "employee", "create",
    body=Body("json", required=True, type=EmployeeCreateDTO, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_GET: Operation[EmployeeDto] = Operation("Employee_GetEmployeeByemployeeCd", "GET",
    "/v1/employee/{employeeCd}", "employee", "get",
    parameters=(PathParameter("employee_cd", "employeeCd", key=True, siblings=("action",)),),
    answers={"200": Answer("json", EmployeeDto)}, background=True)
_GET_ALL: Operation[EmployeeDto] = Operation("Employee_GetAllEmployees", "GET", "/v1/employee",
    "employee", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records",
        linked_to_user="linkedToUser", greater_than_value="greaterThanValue",
        number_to_read="numberToRead", skip_records="skipRecords", order_by="orderBy",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[EmployeeDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=EmployeeDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("employee_number",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("Employee_PutByemployeeCd", "PUT", "/v1/employee/{employeeCd}",
    "employee", "update",
    parameters=(PathParameter("employee_cd", "employeeCd", key=True, siblings=("action",)),),
    body=Body("json", required=True, type=EmployeeUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, linked_to_user: bool | None = None,
            order_by: str | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class EmployeeResource(SyncResource, _Changes["feeds.ChangeFeed[EmployeeDto]"]):
    """Operations of Employee."""

    def change_employee_nr_action(self, internal_id: int, body: ChangeEmployeeNrActionDto,
            **options: Unpack[CallOptions]) -> ChangeEmployeeNrActionResultDto:
        """Give an employee another number

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            internal_id: The database's own number.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/employee/action/changeEmployeeCd/{internalId}``"""
        return self._invoke(_CHANGE_EMPLOYEE_NR_ACTION, locals(), options, body)

    def create(self, body: EmployeeCreateDTO, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Make a new employee

        Args:
            body: The record to create.

        Returns: Done. Raises: ApiError. Wire: ``POST /v1/employee``"""
        return self._invoke(_CREATE, {}, options, body)

    def get(self, employee_cd: str, **options: Unpack[CallOptions]) -> EmployeeDto:
        """Read an employee

        Args:
            employee_cd: Number of the employee.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/employee/{employeeCd}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, linked_to_user: bool | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> Pager[EmployeeDto]:
        """List employees

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: EP203000.

        Args:
            linked_to_user: Only those who are users of the system, or only the others.
            order_by: Property to sort by.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/employee``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, employee_cd: str, body: EmployeeUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an employee

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            employee_cd: Number of the employee.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/employee/{employeeCd}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncEmployeeResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[EmployeeDto]"]):
    """Operations of Employee."""

    async def change_employee_nr_action(self, internal_id: int, body: ChangeEmployeeNrActionDto,
            **options: Unpack[CallOptions]) -> ChangeEmployeeNrActionResultDto:
        """Give an employee another number; see
        :meth:`EmployeeResource.change_employee_nr_action`."""
        return await self._invoke(_CHANGE_EMPLOYEE_NR_ACTION, locals(), options, body)

    async def create(self, body: EmployeeCreateDTO,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Make a new employee; see :meth:`EmployeeResource.create`."""
        return await self._invoke(_CREATE, {}, options, body)

    async def get(self, employee_cd: str, **options: Unpack[CallOptions]) -> EmployeeDto:
        """Read an employee; see :meth:`EmployeeResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, linked_to_user: bool | None = None, order_by: str | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[EmployeeDto]:
        """List employees; see :meth:`EmployeeResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, employee_cd: str, body: EmployeeUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change an employee; see :meth:`EmployeeResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
