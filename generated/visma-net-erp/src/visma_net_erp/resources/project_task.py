"""Operations of ``project_task``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, UUID
from .._runtime.wire import Condition
from ..models.project_and_project_task import TaskDtoStatus, TaskExtendedDto
from ..models.project_task import ProjectTaskUpdateDto

__all__ = ["AsyncProjectTaskResource", "ProjectTaskResource"]

_CREATE: Operation[Any] = Operation("ProjectTask_PostByinternalId", "POST",
    "/v1/projecttask/{internalId}", "project_task", "create",
    parameters=(PathParameter("internal_id", "internalId"),),
    body=Body("json", required=True, type=ProjectTaskUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="")
_GET: Operation[TaskExtendedDto] = Operation("ProjectTask_GetTaskByinternalId", "GET",
    "/v1/projecttask/{internalId}", "project_task", "get",
    parameters=(PathParameter("internal_id", "internalId"),),
    answers={"200": Answer("json", TaskExtendedDto)}, background=True)
_GET_ALL: Operation[TaskExtendedDto] = Operation("ProjectTask_GetAllTasks", "GET",
    "/v1/projecttask", "project_task", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", project_id="projectId",
        public_id="publicId", project_internal_id="projectInternalId", description="description",
        task_cd="taskCd", task_cd_desc="taskCdDesc", status="status",
        expand_attribute="expandAttribute", visible_in_ap="visibleInAp",
        visible_in_ar="visibleInAr", visible_in_ca="visibleInCa", visible_in_cr="visibleInCr",
        visible_in_ea="visibleInEa", visible_in_gl="visibleInGl", visible_in_in="visibleInIn",
        visible_in_po="visibleInPo", visible_in_so="visibleInSo", visible_in_ta="visibleInTa",
        restricted_employee="restrictedEmployee", restricted_user="restrictedUser",
        greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        created_date_time=("createdDateTime", "createdDateTimeCondition"), page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[TaskExtendedDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", first=1, item=TaskExtendedDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("internal_id",),
        operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("ProjectTask_PutByinternalId", "PUT",
    "/v1/projecttask/{internalId}", "project_task", "update",
    parameters=(PathParameter("internal_id", "internalId"),),
    body=Body("json", required=True, type=ProjectTaskUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, project_id: str | None = None,
            public_id: UUID | str | None = None, project_internal_id: int | None = None,
            description: str | None = None, task_cd: str | None = None,
            task_cd_desc: str | None = None,
            status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
            expand_attribute: bool | None = None, visible_in_ap: bool | None = None,
            visible_in_ar: bool | None = None, visible_in_ca: bool | None = None,
            visible_in_cr: bool | None = None, visible_in_ea: bool | None = None,
            visible_in_gl: bool | None = None, visible_in_in: bool | None = None,
            visible_in_po: bool | None = None, visible_in_so: bool | None = None,
            visible_in_ta: bool | None = None, restricted_employee: str | None = None,
            restricted_user: int | None = None,
            created_date_time: Condition[Date | str] | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class ProjectTaskResource(SyncResource, _Changes["feeds.ChangeFeed[TaskExtendedDto]"]):
    """Operations of ProjectTask."""

    def create(self, internal_id: int, body: ProjectTaskUpdateDto,
            **options: Unpack[CallOptions]) -> Created[Any]:
        """Make a new project task

        Location ends in the key of the new project task.

        Args:
            internal_id: The database's own number.
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/projecttask/{internalId}``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, internal_id: int, **options: Unpack[CallOptions]) -> TaskExtendedDto:
        """Read a project task

        Args:
            internal_id: The database's own number.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/projecttask/{internalId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, project_id: str | None = None, public_id: UUID | str | None = None,
            project_internal_id: int | None = None, description: str | None = None,
            task_cd: str | None = None, task_cd_desc: str | None = None,
            status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
            expand_attribute: bool | None = None, visible_in_ap: bool | None = None,
            visible_in_ar: bool | None = None, visible_in_ca: bool | None = None,
            visible_in_cr: bool | None = None, visible_in_ea: bool | None = None,
            visible_in_gl: bool | None = None, visible_in_in: bool | None = None,
            visible_in_po: bool | None = None, visible_in_so: bool | None = None,
            visible_in_ta: bool | None = None, restricted_employee: str | None = None,
            restricted_user: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[TaskExtendedDto]:
        """List project tasks

        Answers one page without saying how many elements there are. Filters combine; a date filter
        needs its condition.

        Args:
            project_id: Number of the project.
            public_id: Id that other systems may keep.
            project_internal_id: Only the project with this number of the database.
            description: Only project tasks with this description.
            task_cd: Only those whose task has this number.
            task_cd_desc: Only those whose task has this description.
            status: Only those that stand there.
            expand_attribute: Whether to read attributes, too. Reading takes longer.
            visible_in_ap: Only those that can be chosen in accounts payable, or only those that
                cannot.
            visible_in_ar: Only those that can be chosen in accounts receivable, or only those that
                cannot.
            visible_in_ca: Only those that can be chosen in cash management, or only those that
                cannot.
            visible_in_cr: Only those that can be chosen in customer management, or only those that
                cannot.
            visible_in_ea: Only those that can be chosen in time and expenses, or only those that
                cannot.
            visible_in_gl: Only those that can be chosen in the general ledger, or only those that
                cannot.
            visible_in_in: Only those that can be chosen in inventory, or only those that cannot.
            visible_in_po: Only those that can be chosen in purchasing, or only those that cannot.
            visible_in_so: Only those that can be chosen in sales, or only those that cannot.
            visible_in_ta: Only those that can be chosen in time registration, or only those that
                cannot.
            restricted_employee: Only those open to this employee.
            restricted_user: Only those open to this user.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/projecttask``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, internal_id: int, body: ProjectTaskUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a project task

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            internal_id: The database's own number.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/projecttask/{internalId}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncProjectTaskResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[TaskExtendedDto]"]):
    """Operations of ProjectTask."""

    async def create(self, internal_id: int, body: ProjectTaskUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[Any]:
        """Make a new project task; see :meth:`ProjectTaskResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, internal_id: int, **options: Unpack[CallOptions]) -> TaskExtendedDto:
        """Read a project task; see :meth:`ProjectTaskResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, project_id: str | None = None, public_id: UUID | str | None = None,
            project_internal_id: int | None = None, description: str | None = None,
            task_cd: str | None = None, task_cd_desc: str | None = None,
            status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
            expand_attribute: bool | None = None, visible_in_ap: bool | None = None,
            visible_in_ar: bool | None = None, visible_in_ca: bool | None = None,
            visible_in_cr: bool | None = None, visible_in_ea: bool | None = None,
            visible_in_gl: bool | None = None, visible_in_in: bool | None = None,
            visible_in_po: bool | None = None, visible_in_so: bool | None = None,
            visible_in_ta: bool | None = None, restricted_employee: str | None = None,
            restricted_user: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[TaskExtendedDto]:
        """List project tasks; see :meth:`ProjectTaskResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, internal_id: int, body: ProjectTaskUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a project task; see :meth:`ProjectTaskResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
