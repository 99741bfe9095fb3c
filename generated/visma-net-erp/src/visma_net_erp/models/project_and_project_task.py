"""Model classes of ``project_and_project_task``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.values import AllBut, DateTime, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .._runtime.releases import ShrunkStr
from .common import (
    AccountNumberTypeDescriptionDto, AttributeIdValueDto, BooleanActiveIdDescription, EmployeeDto,
    IdDescription, NumberDescription, NumberName, OperationDeleteInsertUpdate,
)
if TYPE_CHECKING:
    from .project_task import ProjectTaskUpdateDto

__all__ = [
    "ProjectEmployeeUpdateDto", "ProjectGetAllTaskStatus", "ProjectGetTasksStatus",
    "ProjectTaskGetAllStatus", "ProjectTaskUpdateDtoStatus", "TaskDtoStatus",
    "TaskEmployeeUpdateDto", "TaskExtendedDto", "TaskExtendedDtoStatus", "TaskUpdateDtoStatus",
    "VisibilityDto", "VisibilityUpdateDto",
]


class TaskDtoStatus(ShrunkStr):
    """Known values of ``project.get_all(task_status)`` and 6 more places."""
    PLANNED = "Planned"
    ACTIVE = "Active"
    CANCELLED = "Cancelled"
    CANCELED = "Canceled"
    COMPLETED = "Completed"


class TaskEmployeeUpdateDto(Model, kw_only=True, rename="camel"):
    """Part of ``ProjectUpdateDto.employees`` and 2 more places."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    employee_id: str | None | UnsetType = UNSET


class TaskExtendedDto(Model, kw_only=True, rename="camel"):
    """A task, as the API returns it."""
    to_update = ToUpdate["ProjectTaskUpdateDto"]("ProjectTaskUpdateDto")
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the task; it never changes."""
    project_internal_id: int | None | UnsetType = UNSET
    """The database's own id of the project."""
    def_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    def_sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    def_accrual_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    def_accrual_sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    tax_category: NumberDescription | None | UnsetType = UNSET
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the task last changed, set by the API. Zone: Europe/Oslo."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the task was made, set by the API. Zone: Europe/Oslo."""
    task_id: str | None | UnsetType = UNSET
    """Task within the project."""
    description: str | None | UnsetType = UNSET
    """What the task is called."""
    planned_start: DateTime | None | UnsetType = UNSET
    """Planned first day. Zone: Europe/Oslo."""
    planned_end: DateTime | None | UnsetType = UNSET
    """Planned last day. Zone: Europe/Oslo."""
    start_date: DateTime | None | UnsetType = UNSET
    """First day of the task. Zone: Europe/Oslo."""
    end_date: DateTime | None | UnsetType = UNSET
    """Last day of the task. Zone: Europe/Oslo."""
    branch: NumberName | None | UnsetType = UNSET
    rate_table: IdDescription | None | UnsetType = UNSET
    status: TaskDtoStatus | None | UnsetType = UNSET
    """Where the task stands."""
    restrict_employees: bool | None | UnsetType = UNSET
    """Whether only listed employees may register time."""
    visibility: VisibilityDto | None | UnsetType = UNSET
    employees: list[EmployeeDto] | None | UnsetType = UNSET
    """Employees of the project."""
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the task asks for."""


class VisibilityDto(Model, kw_only=True, rename="camel"):
    """Part of ``ProjectDto.visibility`` and 2 more places."""
    to_update = ToUpdate["VisibilityUpdateDto"]("VisibilityUpdateDto")
    visible_in_gl: bool | None | UnsetType = UNSET
    """Whether it can be chosen in the general ledger."""
    visible_in_ap: bool | None | UnsetType = UNSET
    """Whether it can be chosen in accounts payable."""
    visible_in_ar: bool | None | UnsetType = UNSET
    """Whether it can be chosen in accounts receivable."""
    visible_in_so: bool | None | UnsetType = UNSET
    """Whether it can be chosen in sales."""
    visible_in_po: bool | None | UnsetType = UNSET
    """Whether it can be chosen in purchasing."""
    visible_in_ea: bool | None | UnsetType = UNSET
    """Whether it can be chosen in time and expenses."""
    visible_in_ta: bool | None | UnsetType = UNSET
    """Whether it can be chosen in time registration."""
    visible_in_in: bool | None | UnsetType = UNSET
    """Whether it can be chosen in inventory."""
    visible_in_ca: bool | None | UnsetType = UNSET
    """Whether it can be chosen in cash management."""
    visible_in_cr: bool | None | UnsetType = UNSET
    """Whether it can be chosen in customer management."""


class VisibilityUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a project."""
    __wrapped__ = AllBut()
    visible_in_gl: bool | None | UnsetType = UNSET
    visible_in_ap: bool | None | UnsetType = UNSET
    visible_in_ar: bool | None | UnsetType = UNSET
    visible_in_so: bool | None | UnsetType = UNSET
    visible_in_po: bool | None | UnsetType = UNSET
    visible_in_ea: bool | None | UnsetType = UNSET
    visible_in_ta: bool | None | UnsetType = UNSET
    visible_in_in: bool | None | UnsetType = UNSET
    visible_in_ca: bool | None | UnsetType = UNSET
    visible_in_cr: bool | None | UnsetType = UNSET


ProjectEmployeeUpdateDto: TypeAlias = TaskEmployeeUpdateDto
ProjectGetAllTaskStatus: TypeAlias = TaskDtoStatus
ProjectGetTasksStatus: TypeAlias = TaskDtoStatus
ProjectTaskGetAllStatus: TypeAlias = TaskDtoStatus
ProjectTaskUpdateDtoStatus: TypeAlias = TaskDtoStatus
TaskExtendedDtoStatus: TypeAlias = TaskDtoStatus
TaskUpdateDtoStatus: TypeAlias = TaskDtoStatus

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
