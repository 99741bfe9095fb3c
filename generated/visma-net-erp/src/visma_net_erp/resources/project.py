"""Operations of ``project``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date, DateTime, UUID
from .._runtime.wire import Condition
from ..models.project import ProjectDto, ProjectDtoStatus, ProjectUpdateDto
from ..models.project_and_project_task import TaskDtoStatus, TaskExtendedDto

__all__ = ["AsyncProjectResource", "ProjectResource"]

_CREATE: Operation[ProjectDto] = Operation("Project_Post", "POST", "/v1/project", "project",
    "create",
    body=Body("json", required=True, type=ProjectUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/project/{projectID}",
    created_type=ProjectDto,
    created_parameters=(
        PathParameter("project_id", "projectID", key=True, siblings=("internal", "tasks")),))
_GET: Operation[ProjectDto] = Operation("Project_GetByprojectID", "GET", "/v1/project/{projectID}",
    "project", "get",
    parameters=(
        PathParameter("project_id", "projectID", key=True, siblings=("internal", "tasks")),),
    answers={"200": Answer("json", ProjectDto)}, background=True)
_GET_ALL: Operation[ProjectDto] = Operation("Project_GetAll", "GET", "/v1/project", "project",
    "get_all",
    parameters=(*queries(status="status", system_template="systemTemplate",
            visible_in_ap="visibleInAP", start_date="startDate",
            expand_attribute="expandAttribute"),
        Parameter("attributes", "attributes", "query", attributes=True),
        *queries(task_status="taskStatus", task_visible_in_ap="taskVisibleInAp",
            task_visible_in_ar="taskVisibleInAr", task_visible_in_ca="taskVisibleInCa",
            task_visible_in_cr="taskVisibleInCr", task_visible_in_ea="taskVisibleInEa",
            task_visible_in_gl="taskVisibleInGl", task_visible_in_in="taskVisibleInIn",
            task_visible_in_po="taskVisibleInPo", task_visible_in_so="taskVisibleInSo",
            task_visible_in_ta="taskVisibleInTa", non_project="nonProject", public_id="publicId",
            restricted_employee="restrictedEmployee", restricted_user="restrictedUser",
            last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
            created_date_time=("createdDateTime", "createdDateTimeCondition"), branch="branch",
            page_number="pageNumber", page_size="pageSize")),
    answers={"200": Answer("json", list[ProjectDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=ProjectDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time", ("project_id",),
        operator=">=", margin=600), background=True)
_GET_BY_INTERNAL_ID: Operation[ProjectDto] = Operation("Project_GetByinternalID", "GET",
    "/v1/project/internal/{internalID}", "project", "get_by_internal_id",
    parameters=(PathParameter("internal_id", "internalID"),),
    answers={"200": Answer("json", ProjectDto)}, background=True)
_GET_TASKS: Operation[TaskExtendedDto] = Operation("Project_GetTasks", "GET", "/v1/project/tasks",
    "project", "get_tasks",
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
_UPDATE: Operation[None] = Operation("Project_PutByprojectId", "PUT", "/v1/project/{projectId}",
    "project", "update",
    parameters=(
        PathParameter("project_id", "projectId", key=True, siblings=("internal", "tasks")),),
    body=Body("json", required=True, type=ProjectUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)
_UPDATE_BY_INTERNAL_ID: Operation[None] = Operation("Project_PutByinternalId", "PUT",
    "/v1/project/internal/{internalId}", "project", "update_by_internal_id",
    parameters=(PathParameter("internal_id", "internalId"),),
    body=Body("json", required=True, type=ProjectUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            status: ProjectDtoStatus | Literal["Planned", "Active", "Completed", "Cancelled", "OnHold", "PendingApproval"] | str | None = None,
            system_template: bool | None = None, visible_in_ap: bool | None = None,
            start_date: DateTime | Date | None = None, expand_attribute: bool | None = None,
            attributes: Mapping[str, Any] | None = None,
            task_status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
            task_visible_in_ap: bool | None = None, task_visible_in_ar: bool | None = None,
            task_visible_in_ca: bool | None = None, task_visible_in_cr: bool | None = None,
            task_visible_in_ea: bool | None = None, task_visible_in_gl: bool | None = None,
            task_visible_in_in: bool | None = None, task_visible_in_po: bool | None = None,
            task_visible_in_so: bool | None = None, task_visible_in_ta: bool | None = None,
            non_project: bool | None = None, public_id: UUID | str | None = None,
            restricted_employee: str | None = None, restricted_user: int | None = None,
            created_date_time: Condition[Date | str] | None = None, branch: str | None = None,
            page_size: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class _ChangesOfTasks(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes_of_tasks(self, *, since: feeds.Since = None, project_id: str | None = None,
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
        """What changed in ``get_tasks`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_TASKS, locals(), options)


class ProjectResource(
    SyncResource, _Changes["feeds.ChangeFeed[ProjectDto]"],
    _ChangesOfTasks["feeds.ChangeFeed[TaskExtendedDto]"],
):
    """Operations of Project."""

    def create(self, body: ProjectUpdateDto, **options: Unpack[CallOptions]) -> Created[ProjectDto]:
        """Make a new project

        Location ends in the key of the new project.

        Args:
            body: The record to create.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/project``"""
        return self._create(_CREATE, {}, options, body)

    def get(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDto:
        """Read a project

        Args:
            project_id: Number of the project.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/project/{projectID}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *,
            status: ProjectDtoStatus | Literal["Planned", "Active", "Completed", "Cancelled", "OnHold", "PendingApproval"] | str | None = None,
            system_template: bool | None = None, visible_in_ap: bool | None = None,
            start_date: DateTime | Date | None = None, expand_attribute: bool | None = None,
            attributes: Mapping[str, Any] | None = None,
            task_status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
            task_visible_in_ap: bool | None = None, task_visible_in_ar: bool | None = None,
            task_visible_in_ca: bool | None = None, task_visible_in_cr: bool | None = None,
            task_visible_in_ea: bool | None = None, task_visible_in_gl: bool | None = None,
            task_visible_in_in: bool | None = None, task_visible_in_po: bool | None = None,
            task_visible_in_so: bool | None = None, task_visible_in_ta: bool | None = None,
            non_project: bool | None = None, public_id: UUID | str | None = None,
            restricted_employee: str | None = None, restricted_user: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, branch: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[ProjectDto]:
        """List projects

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: PM301000.

        Args:
            status: Only those that stand there.
            system_template: Only those that the system keeps itself, or only the others.
            visible_in_ap: Only those that can be chosen in accounts payable, or only those that
                cannot.
            start_date: Only projects with this start date. (date and time)
            expand_attribute: Whether to read attributes, too. Reading takes longer.
            attributes: Attribute values to match exactly, as a JSON object:
                `{"COLOR":"red","ACTIVE":"1"}`. Dates go as `yyyy-MM-dd`, several choices of one
                attribute as one text with commas.
            task_status: Only those whose task stands there.
            task_visible_in_ap: Only those that can be chosen in accounts payable, or only those
                that cannot.
            task_visible_in_ar: Only those that can be chosen in accounts receivable, or only those
                that cannot.
            task_visible_in_ca: Only those that can be chosen in cash management, or only those that
                cannot.
            task_visible_in_cr: Only those that can be chosen in customer management, or only those
                that cannot.
            task_visible_in_ea: Only those that can be chosen in time and expenses, or only those
                that cannot.
            task_visible_in_gl: Only those that can be chosen in the general ledger, or only those
                that cannot.
            task_visible_in_in: Only those that can be chosen in inventory, or only those that
                cannot.
            task_visible_in_po: Only those that can be chosen in purchasing, or only those that
                cannot.
            task_visible_in_so: Only those that can be chosen in sales, or only those that cannot.
            task_visible_in_ta: Only those that can be chosen in time registration, or only those
                that cannot.
            non_project: Whether to include the project that stands for none.
            public_id: Id that other systems may keep.
            restricted_employee: Only those open to this employee.
            restricted_user: Only those open to this user.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            created_date_time: Time of creation to compare with, in the formats of
                `lastModifiedDateTime`. (with gt, ge, lt or le)
            branch: Only projects with this branch.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/project``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_internal_id(self, internal_id: int, **options: Unpack[CallOptions]) -> ProjectDto:
        """Read a project by the database's own number

        Args:
            internal_id: The database's own number.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/project/internal/{internalID}``"""
        return self._invoke(_GET_BY_INTERNAL_ID, locals(), options)

    def get_tasks(self, *, project_id: str | None = None, public_id: UUID | str | None = None,
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
        """List the tasks of projects

        Answers one page without saying how many elements there are. Filters combine; a date filter
        needs its condition.

        Args:
            project_id: Number of the project.
            public_id: Id that other systems may keep.
            project_internal_id: Only the project with this number of the database.
            description: Only projects with this description.
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
        Wire: ``GET /v1/project/tasks``"""
        return self._pager(_GET_TASKS, locals(), options)

    def update(self, project_id: str, body: ProjectUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a project

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            project_id: Number of the project.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/project/{projectId}``"""
        return self._invoke(_UPDATE, locals(), options, body)

    def update_by_internal_id(self, internal_id: int, body: ProjectUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a project by the database's own number

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            internal_id: The database's own number.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/project/internal/{internalId}``"""
        return self._invoke(_UPDATE_BY_INTERNAL_ID, locals(), options, body)


class AsyncProjectResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[ProjectDto]"],
    _ChangesOfTasks["feeds.AsyncChangeFeed[TaskExtendedDto]"],
):
    """Operations of Project."""

    async def create(self, body: ProjectUpdateDto,
            **options: Unpack[CallOptions]) -> AsyncCreated[ProjectDto]:
        """Make a new project; see :meth:`ProjectResource.create`."""
        return await self._create(_CREATE, {}, options, body)

    async def get(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDto:
        """Read a project; see :meth:`ProjectResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *,
            status: ProjectDtoStatus | Literal["Planned", "Active", "Completed", "Cancelled", "OnHold", "PendingApproval"] | str | None = None,
            system_template: bool | None = None, visible_in_ap: bool | None = None,
            start_date: DateTime | Date | None = None, expand_attribute: bool | None = None,
            attributes: Mapping[str, Any] | None = None,
            task_status: TaskDtoStatus | Literal["Planned", "Active", "Cancelled", "Canceled", "Completed"] | str | None = None,
            task_visible_in_ap: bool | None = None, task_visible_in_ar: bool | None = None,
            task_visible_in_ca: bool | None = None, task_visible_in_cr: bool | None = None,
            task_visible_in_ea: bool | None = None, task_visible_in_gl: bool | None = None,
            task_visible_in_in: bool | None = None, task_visible_in_po: bool | None = None,
            task_visible_in_so: bool | None = None, task_visible_in_ta: bool | None = None,
            non_project: bool | None = None, public_id: UUID | str | None = None,
            restricted_employee: str | None = None, restricted_user: int | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            created_date_time: Condition[Date | str] | None = None, branch: str | None = None,
            page_number: int | None = None, page_size: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[ProjectDto]:
        """List projects; see :meth:`ProjectResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_internal_id(self, internal_id: int,
            **options: Unpack[CallOptions]) -> ProjectDto:
        """Read a project by the database's own number; see
        :meth:`ProjectResource.get_by_internal_id`."""
        return await self._invoke(_GET_BY_INTERNAL_ID, locals(), options)

    def get_tasks(self, *, project_id: str | None = None, public_id: UUID | str | None = None,
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
        """List the tasks of projects; see :meth:`ProjectResource.get_tasks`."""
        return self._pager(_GET_TASKS, locals(), options)

    async def update(self, project_id: str, body: ProjectUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a project; see :meth:`ProjectResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)

    async def update_by_internal_id(self, internal_id: int, body: ProjectUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a project by the database's own number; see
        :meth:`ProjectResource.update_by_internal_id`."""
        return await self._invoke(_UPDATE_BY_INTERNAL_ID, locals(), options, body)
