"""Model classes of ``project``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    AccountNumberTypeDescriptionDto, AddressDto, AttributeIdValueDto, BooleanActiveIdDescription,
    BranchNumberDto, ContactDtoTitle, CountryDto, EmployeeContactDto, EmployeeDto,
    EmployeeDtoStatus, IdDescription, IdName, IntegerIdName, MetadataDto, NumberDescription,
    NumberName, OperationDeleteInsertUpdate, RateTableIdDescriptionDto, SegmentUpdateDto,
)
from .project_and_project_task import (
    ProjectEmployeeUpdateDto, TaskDtoStatus, TaskEmployeeUpdateDto, TaskExtendedDto, VisibilityDto,
    VisibilityUpdateDto,
)

__all__ = [
    "AccountNumberTypeDescriptionDto", "AddressDto", "AttributeIdValueDto",
    "BooleanActiveIdDescription", "BranchNumberDto", "ContactDtoTitle", "CountryDto",
    "EmployeeContactDto", "EmployeeDto", "EmployeeDtoStatus", "IdDescription", "IdName",
    "IntegerIdName", "MetadataDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "ProjectDto", "ProjectDtoBillingPeriod", "ProjectDtoStatus",
    "ProjectEmployeeUpdateDto", "ProjectGetAllStatus", "ProjectUpdateDto",
    "ProjectUpdateDtoBillingPeriod", "ProjectUpdateDtoStatus", "RateTableIdDescriptionDto",
    "SegmentUpdateDto", "TaskDto", "TaskDtoStatus", "TaskEmployeeUpdateDto", "TaskExtendedDto",
    "TaskUpdateDto", "TemplateNumberDescriptionDto", "TemplateNumberDescriptionDtoStatus",
    "VisibilityDto", "VisibilityUpdateDto",
]


class ProjectDto(Model, kw_only=True, rename="camel"):
    """A project, as the API returns it."""
    to_update = ToUpdate["ProjectUpdateDto"]("ProjectUpdateDto")
    internal_id: int | None | UnsetType = msgspec.field(name="internalID", default=UNSET)
    """The id that the database gave the project; it never changes."""
    project_id: str | None | UnsetType = msgspec.field(name="projectID", default=UNSET)
    """Project, by number."""
    customer: NumberName | None | UnsetType = UNSET
    hold: bool | None | UnsetType = UNSET
    """Whether the project is on hold and cannot be released."""
    status: ProjectDtoStatus | None | UnsetType = UNSET
    """Where the project stands."""
    template: TemplateNumberDescriptionDto | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the project is called."""
    assets: Decimal | None | UnsetType = UNSET
    """Assets of the project."""
    liability: Decimal | None | UnsetType = UNSET
    """Liabilities of the project."""
    income: Decimal | None | UnsetType = UNSET
    """Income of the project."""
    expenses: Decimal | None | UnsetType = UNSET
    """Expenses of the project."""
    start_date: DateTime | None | UnsetType = UNSET
    """First day of the project. Zone: Europe/Oslo."""
    end_date: DateTime | None | UnsetType = UNSET
    """Last day of the project. Zone: Europe/Oslo."""
    project_manager: EmployeeDto | None | UnsetType = UNSET
    restrict_employees: bool | None | UnsetType = UNSET
    """Whether only listed employees may register time."""
    restrict_equipment: bool | None | UnsetType = UNSET
    """Whether only listed equipment may be used."""
    visibility: VisibilityDto | None | UnsetType = UNSET
    def_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    def_sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    def_accrual_account: AccountNumberTypeDescriptionDto | None | UnsetType = UNSET
    def_accrual_sub: BooleanActiveIdDescription | None | UnsetType = UNSET
    billing_period: ProjectDtoBillingPeriod | None | UnsetType = UNSET
    """How often the project is billed."""
    next_billing_date: DateTime | None | UnsetType = UNSET
    """Day of the next billing. Zone: Europe/Oslo."""
    last_billing_date: DateTime | None | UnsetType = UNSET
    """Day of the last billing. Zone: Europe/Oslo."""
    customer_location: IntegerIdName | None | UnsetType = UNSET
    allocation_rule: BooleanActiveIdDescription | None | UnsetType = UNSET
    billing_rule: BooleanActiveIdDescription | None | UnsetType = UNSET
    branch: NumberName | None | UnsetType = UNSET
    rate_table: IdDescription | None | UnsetType = UNSET
    auto_allocate: bool | None | UnsetType = UNSET
    """Whether cost is allocated as it arises."""
    automatic_release_ar: bool | None | UnsetType = UNSET
    """Whether invoices from billing are released at once."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the project last changed, set by the API. Zone: Europe/Oslo."""
    tasks: list[TaskDto] | None | UnsetType = UNSET
    """Tasks of the project."""
    employees: list[EmployeeDto] | None | UnsetType = UNSET
    """Employees of the project."""
    public_id: UUID | None | UnsetType = UNSET
    """Id of the project that other systems may keep."""
    system_template: bool | None | UnsetType = UNSET
    """Whether the system itself keeps it."""
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the project asks for."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the project; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class ProjectDtoBillingPeriod(OpenStr):
    """Known values of ``ProjectDto.billing_period`` and 1 more place."""
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    ANNUAL = "Annual"
    ON_DEMAND = "OnDemand"


class ProjectDtoStatus(OpenStr):
    """Known values of ``project.get_all(status)`` and 3 more places."""
    PLANNED = "Planned"
    ACTIVE = "Active"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    ON_HOLD = "OnHold"
    PENDING_APPROVAL = "PendingApproval"


class ProjectUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a project."""
    __wrapped__ = AllBut("def_accrual_sub", "def_sub", "employees", "tasks", "visibility")
    project_id: str | None | UnsetType = msgspec.field(name="projectID", default=UNSET)
    internal_id: int | None | UnsetType = msgspec.field(name="internalID", default=UNSET)
    customer: str | None | UnsetType = UNSET
    description: str
    """What the project is called."""
    hold: bool | None | UnsetType = UNSET
    template: str | None | UnsetType = UNSET
    status: Plain[ProjectDtoStatus] | None | UnsetType = UNSET
    def_account: str | None | UnsetType = UNSET
    def_sub: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Default subaccount of the project."""
    def_accrual_account: str | None | UnsetType = UNSET
    def_accrual_sub: list[SegmentUpdateDto] | None | UnsetType = UNSET
    """Default accrual subaccount of the project."""
    start_date: DateTime
    """First day of the project."""
    end_date: DateTime | None | UnsetType = UNSET
    billing_period: Plain[ProjectDtoBillingPeriod] | None | UnsetType = UNSET
    allocation_rule: str | None | UnsetType = UNSET
    billing_rule: str | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    """Branch of the company, by number."""
    rate_table: str | None | UnsetType = UNSET
    project_manger: str | None | UnsetType = UNSET
    project_manager_internal_id: int | None | UnsetType = UNSET
    auto_allocate: bool | None | UnsetType = UNSET
    automatic_release_ar_doc: bool | None | UnsetType = UNSET
    restric_employees: bool | None | UnsetType = UNSET
    restric_equipment: bool | None | UnsetType = UNSET
    customer_location: str | None | UnsetType = UNSET
    visibility: VisibilityUpdateDto | None | UnsetType = UNSET
    tasks: list[TaskUpdateDto] | None | UnsetType = UNSET
    """Tasks of the project."""
    employees: list[TaskEmployeeUpdateDto] | None | UnsetType = UNSET
    """Employees of the project."""


class TaskDto(Model, kw_only=True, rename="camel"):
    """A task, as the API returns it."""
    to_update = ToUpdate["TaskUpdateDto"]("TaskUpdateDto")
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


class TaskUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a task."""
    __wrapped__ = AllBut("employees", "operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    task_id: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    planned_start: DateTime | None | UnsetType = UNSET
    planned_end: DateTime | None | UnsetType = UNSET
    start_date: DateTime | None | UnsetType = UNSET
    rate_table: str | None | UnsetType = UNSET
    status: Plain[TaskDtoStatus] | None | UnsetType = UNSET
    restrict_employees: bool | None | UnsetType = UNSET
    employees: list[TaskEmployeeUpdateDto] | None | UnsetType = UNSET
    """Employees of the project."""


class TemplateNumberDescriptionDto(Model, kw_only=True):
    """Template that the project was made from."""
    status: ProjectDtoStatus | None | UnsetType = UNSET
    """Where the template stands."""
    number: str | None | UnsetType = UNSET
    """Number of the template."""
    description: str | None | UnsetType = UNSET
    """What the template is called."""


ProjectGetAllStatus: TypeAlias = ProjectDtoStatus
ProjectUpdateDtoBillingPeriod: TypeAlias = ProjectDtoBillingPeriod
ProjectUpdateDtoStatus: TypeAlias = ProjectDtoStatus
TemplateNumberDescriptionDtoStatus: TypeAlias = ProjectDtoStatus
