"""Model classes of ``project_task``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.values import AllBut, DateTime, Model, Plain, UNSET, UnsetType
from .common import (
    AccountNumberTypeDescriptionDto, AddressDto, AttributeIdValueDto, BooleanActiveIdDescription,
    BranchNumberDto, ContactDtoTitle, CountryDto, EmployeeContactDto, EmployeeDto,
    EmployeeDtoStatus, IdDescription, IdName, MetadataDto, NumberDescription, NumberName,
    OperationDeleteInsertUpdate,
)
from .project_and_project_task import (
    TaskDtoStatus, TaskEmployeeUpdateDto, TaskExtendedDto, VisibilityDto, VisibilityUpdateDto,
)

__all__ = [
    "AccountNumberTypeDescriptionDto", "AddressDto", "AttributeIdValueDto",
    "BooleanActiveIdDescription", "BranchNumberDto", "ContactDtoTitle", "CountryDto",
    "EmployeeContactDto", "EmployeeDto", "EmployeeDtoStatus", "IdDescription", "IdName",
    "MetadataDto", "NumberDescription", "NumberName", "OperationDeleteInsertUpdate",
    "ProjectTaskUpdateDto", "TaskDtoStatus", "TaskEmployeeUpdateDto", "TaskExtendedDto",
    "VisibilityDto", "VisibilityUpdateDto",
]


class ProjectTaskUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a project task."""
    __wrapped__ = AllBut("employees", "visibility")
    task_id: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    planned_start: DateTime | None | UnsetType = UNSET
    planned_end: DateTime | None | UnsetType = UNSET
    start_date: DateTime | None | UnsetType = UNSET
    rate_table: str | None | UnsetType = UNSET
    status: Plain[TaskDtoStatus] | None | UnsetType = UNSET
    visibility: VisibilityUpdateDto | None | UnsetType = UNSET
    restrict_employees: bool | None | UnsetType = UNSET
    employees: list[TaskEmployeeUpdateDto] | None | UnsetType = UNSET
    """Employees of the project."""

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
