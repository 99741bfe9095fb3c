"""Operations of ``project_task``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date, UUID
from .._runtime.wire import Condition
from ..models.project_and_project_task import TaskDtoStatus, TaskExtendedDto
from ..models.project_task import ProjectTaskUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncProjectTaskResource", "ProjectTaskResource"]


_CREATE: Operation[Any] = Operation(
    id="ProjectTask_PostByinternalId", method="POST", path="/v1/projecttask/{internalId}", resource="project_task", function="create",
    parameters=(PathParameter(python="internal_id", wire="internalId"),),
    body=Body(kind="json", required=True, type=ProjectTaskUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="",)
_GET: Operation[TaskExtendedDto] = Operation(
    id="ProjectTask_GetTaskByinternalId", method="GET", path="/v1/projecttask/{internalId}", resource="project_task", function="get",
    parameters=(PathParameter(python="internal_id", wire="internalId"),),
    answers={"200": Answer(kind="json", type=TaskExtendedDto)}, background=True,)
_GET_ALL: Operation[TaskExtendedDto] = Operation(
    id="ProjectTask_GetAllTasks", method="GET", path="/v1/projecttask", resource="project_task", function="get_all",
    parameters=(Parameter(python="project_id", wire="projectId", location="query"),
        Parameter(python="public_id", wire="publicId", location="query"),
        Parameter(python="project_internal_id", wire="projectInternalId", location="query"),
        Parameter(python="description", wire="description", location="query"),
        Parameter(python="task_cd", wire="taskCd", location="query"),
        Parameter(python="task_cd_desc", wire="taskCdDesc", location="query"),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="expand_attribute", wire="expandAttribute", location="query"),
        Parameter(python="visible_in_ap", wire="visibleInAp", location="query"),
        Parameter(python="visible_in_ar", wire="visibleInAr", location="query"),
        Parameter(python="visible_in_ca", wire="visibleInCa", location="query"),
        Parameter(python="visible_in_cr", wire="visibleInCr", location="query"),
        Parameter(python="visible_in_ea", wire="visibleInEa", location="query"),
        Parameter(python="visible_in_gl", wire="visibleInGl", location="query"),
        Parameter(python="visible_in_in", wire="visibleInIn", location="query"),
        Parameter(python="visible_in_po", wire="visibleInPo", location="query"),
        Parameter(python="visible_in_so", wire="visibleInSo", location="query"),
        Parameter(python="visible_in_ta", wire="visibleInTa", location="query"),
        Parameter(python="restricted_employee", wire="restrictedEmployee", location="query"),
        Parameter(python="restricted_user", wire="restrictedUser", location="query"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="created_date_time", wire="createdDateTime", location="query", condition="createdDateTimeCondition"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[TaskExtendedDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", first=1, item=TaskExtendedDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("internal_id",), margin=600, granularity=1), background=True,)
_UPDATE: Operation[None] = Operation(
    id="ProjectTask_PutByinternalId", method="PUT", path="/v1/projecttask/{internalId}", resource="project_task", function="update",
    parameters=(PathParameter(python="internal_id", wire="internalId"),),
    body=Body(kind="json", required=True, type=ProjectTaskUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, project_id: str | None = None,
        public_id: UUID | str | None = None, project_internal_id: int | None = None,
        description: str | None = None, task_cd: str | None = None, task_cd_desc: str | None = None,
        status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
        expand_attribute: bool | None = None, visible_in_ap: bool | None = None,
        visible_in_ar: bool | None = None, visible_in_ca: bool | None = None,
        visible_in_cr: bool | None = None, visible_in_ea: bool | None = None,
        visible_in_gl: bool | None = None, visible_in_in: bool | None = None,
        visible_in_po: bool | None = None, visible_in_so: bool | None = None,
        visible_in_ta: bool | None = None, restricted_employee: str | None = None,
        restricted_user: int | None = None, created_date_time: Condition[Date | str] | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class ProjectTaskResource(SyncResource, _Changes["ChangeFeed[TaskExtendedDto]"]):
    """Operations of ProjectTask."""

    def create(
        self, internal_id: int, body: ProjectTaskUpdateDto, **options: Unpack[CallOptions],
    ) -> Created[Any]:
        """Make a new project task

        Location ends in the key of the new project task.

        Args:
            internal_id: The database's own number.
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/projecttask/{internalId}``
        """
        return self._create(_CREATE, locals(), options, body)

    def get(self, internal_id: int, **options: Unpack[CallOptions]) -> TaskExtendedDto:
        """Read a project task

        Args:
            internal_id: The database's own number.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/projecttask/{internalId}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, project_id: str | None = None, public_id: UUID | str | None = None,
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
        **options: Unpack[PagedOptions],
    ) -> Pager[TaskExtendedDto]:
        """List project tasks

        Answers one page without saying how many elements there are. Filters combine; a date
        filter needs its condition.

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
            visible_in_ar: Only those that can be chosen in accounts receivable, or only those
                that cannot.
            visible_in_ca: Only those that can be chosen in cash management, or only those that
                cannot.
            visible_in_cr: Only those that can be chosen in customer management, or only those
                that cannot.
            visible_in_ea: Only those that can be chosen in time and expenses, or only those that
                cannot.
            visible_in_gl: Only those that can be chosen in the general ledger, or only those
                that cannot.
            visible_in_in: Only those that can be chosen in inventory, or only those that cannot.
            visible_in_po: Only those that can be chosen in purchasing, or only those that
                cannot.
            visible_in_so: Only those that can be chosen in sales, or only those that cannot.
            visible_in_ta: Only those that can be chosen in time registration, or only those that
                cannot.
            restricted_employee: Only those open to this employee.
            restricted_user: Only those open to this user.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/projecttask``
        """
        return self._pager(_GET_ALL, locals(), options)

    def update(
        self, internal_id: int, body: ProjectTaskUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a project task

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            internal_id: The database's own number.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/projecttask/{internalId}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncProjectTaskResource(AsyncResource, _Changes["AsyncChangeFeed[TaskExtendedDto]"]):
    """Operations of ProjectTask."""

    async def create(
        self, internal_id: int, body: ProjectTaskUpdateDto, **options: Unpack[CallOptions],
    ) -> AsyncCreated[Any]:
        """Make a new project task; see :meth:`ProjectTaskResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, internal_id: int, **options: Unpack[CallOptions]) -> TaskExtendedDto:
        """Read a project task; see :meth:`ProjectTaskResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, project_id: str | None = None, public_id: UUID | str | None = None,
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
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[TaskExtendedDto]:
        """List project tasks; see :meth:`ProjectTaskResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(
        self, internal_id: int, body: ProjectTaskUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a project task; see :meth:`ProjectTaskResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
