"""Model classes of ``employee``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from .._runtime.values import AllBut, Model, OpenStr, Plain, UNSET, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, AddressDto, AddressUpdateDto,
    BranchNumberDto, ChangeEmployeeNrActionResultDto, ContactDtoTitle, CountryDto,
    EmployeeContactDto, EmployeeDto, EmployeeDtoStatus, IdDescription, IdName, MetadataDto,
    NumberName, OperationDeleteInsertUpdate,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "AddressDto", "AddressUpdateDto",
    "BranchNumberDto", "ChangeEmployeeNrActionDto", "ChangeEmployeeNrActionResultDto",
    "CompanyTreeInfoDto", "ContactDtoTitle", "CountryDto", "EmployeeContactDto",
    "EmployeeContactUpdateDto", "EmployeeCreateDTO", "EmployeeCreateDTOStatus", "EmployeeDto",
    "EmployeeDtoStatus", "EmployeeUpdateDto", "EmployeeUpdateDtoContact", "EmployeeUpdateDtoStatus",
    "IdDescription", "IdName", "MetadataDto", "NumberName", "OperationDeleteInsertUpdate",
]


class ChangeEmployeeNrActionDto(Model, kw_only=True, rename="camel"):
    """What the action needs to know."""
    employee_nr: str | None | UnsetType = UNSET
    """Number of the employee."""


class CompanyTreeInfoDto(Model, kw_only=True):
    """A workgroup, as the API returns it."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    active: bool | None | UnsetType = UNSET
    owner: bool | None | UnsetType = UNSET
    work_group_id: str | None | UnsetType = msgspec.field(name="workGroupID", default=UNSET)


class EmployeeContactUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an employee contact."""
    __wrapped__ = AllBut()
    first_name: str | None | UnsetType = UNSET
    last_name: str
    middle_name: str | None | UnsetType = UNSET
    email: str
    phone1: str | None | UnsetType = UNSET
    phone2: str | None | UnsetType = UNSET
    phone3: str | None | UnsetType = UNSET
    fax: str | None | UnsetType = UNSET


class EmployeeCreateDTO(Model, kw_only=True, rename="camel"):
    """What can be set on an employee."""
    __wrapped__ = AllBut("address", "contact")
    employee_cd: str
    department: str
    employee_class: str
    branch: str
    calendar: str
    contact: EmployeeContactUpdateDto
    address: AddressUpdateDto | None | UnsetType = UNSET
    status: Plain[EmployeeCreateDTOStatus] | None | UnsetType = UNSET
    """Where the employee stands."""


class EmployeeCreateDTOStatus(OpenStr):
    """Known values of ``EmployeeCreateDTO.status`` and 1 more place."""
    ACTIVE = "Active"
    HOLD = "Hold"
    HOLD_PAYMENTS = "HoldPayments"
    INACTIVE = "Inactive"
    ONE_TIME = "OneTime"


class EmployeeUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on an employee."""
    __wrapped__ = AllBut("address", "company_tree_info", "contact")
    employee_class: str | None | UnsetType = UNSET
    status: Plain[EmployeeCreateDTOStatus] | None | UnsetType = UNSET
    """Where the employee stands."""
    department: str | None | UnsetType = UNSET
    """Department of the employee."""
    contact: EmployeeUpdateDtoContact
    address: AddressUpdateDto | None | UnsetType = UNSET
    branch: str | None | UnsetType = UNSET
    calendar: str | None | UnsetType = UNSET
    company_tree_info: list[CompanyTreeInfoDto] | None | UnsetType = UNSET
    """Workgroups that the employee belongs to."""


class EmployeeUpdateDtoContact(Model, kw_only=True, rename="camel"):
    """Contact."""
    __wrapped__ = AllBut()
    first_name: str | None | UnsetType = UNSET
    last_name: str | None | UnsetType = UNSET
    middle_name: str | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET
    phone2: str | None | UnsetType = UNSET
    phone3: str | None | UnsetType = UNSET
    fax: str | None | UnsetType = UNSET


EmployeeUpdateDtoStatus: TypeAlias = EmployeeCreateDTOStatus
