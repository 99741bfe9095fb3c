"""Model classes of ``time_card``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UUID, UnsetType
from .common import (
    ActionResult, ActionResultDoneFailedInProcessQueued, EmployeeNumberNameDto, IdDescription,
    MetadataDto, NumberDescription, OperationDeleteInsertUpdate, PutTimeCardOnHoldActionResultDto,
    SendTimeCardToApprovalActionResultDto, SubmitTimeCardActionResultDto, TimeCardDtoApprovalStatus,
)

__all__ = [
    "ActionResult", "ActionResultDoneFailedInProcessQueued", "EarningTypeDto",
    "EmployeeNumberNameDto", "IdDescription", "MetadataDto", "NumberDescription",
    "OperationDeleteInsertUpdate", "PutTimeCardOnHoldActionResultDto",
    "SendTimeCardToApprovalActionResultDto", "SubmitTimeCardActionResultDto", "TimeCardDto",
    "TimeCardDtoApprovalStatus", "TimeCardDtoStatus", "TimeCardDtoType", "TimeCardGetAllStatus",
    "TimeCardGetAllType", "TimeCardMaterialsDto", "TimeCardMaterialsUpdateDto",
    "TimeCardSummaryDto", "TimeCardSummaryUpdateDto", "TimeCardUpdateDto",
]


class EarningTypeDto(Model, kw_only=True, rename="camel"):
    """Kind of earning, such as ordinary hours."""
    code: str | None | UnsetType = UNSET
    """Code of the earning type."""
    description: str | None | UnsetType = UNSET
    """What the earning type is called."""
    is_overtime: bool | None | UnsetType = UNSET
    """Whether it is overtime."""
    is_billable: bool | None | UnsetType = UNSET
    """Whether the time is invoiced."""
    is_active: bool | None | UnsetType = UNSET
    """Whether the earning type can be used."""
    overtime_multiplier: Decimal | None | UnsetType = UNSET
    """What an hour of overtime counts."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the earning type last changed, set by the API. Zone: Europe/Oslo."""


class TimeCardDto(Model, kw_only=True, rename="camel"):
    """A time card, as the API returns it."""
    to_update = ToUpdate["TimeCardUpdateDto"]("TimeCardUpdateDto")
    ref_nbr: str | None | UnsetType = UNSET
    """Number of the time card."""
    status: TimeCardDtoStatus | None | UnsetType = UNSET
    """Where the time card stands."""
    approval_status: TimeCardDtoApprovalStatus | None | UnsetType = UNSET
    """Where the approval stands."""
    week: NumberDescription | None | UnsetType = UNSET
    employee: EmployeeNumberNameDto | None | UnsetType = UNSET
    type: TimeCardDtoType | None | UnsetType = UNSET
    """Kind of the time card."""
    orig_ref_nbr: str | None | UnsetType = UNSET
    """Number of the document this one was made from."""
    time_spent: int | None | UnsetType = UNSET
    """Minutes in all."""
    invoiceable: int | None | UnsetType = UNSET
    """Whether the time is invoiced."""
    overtime_spent: int | None | UnsetType = UNSET
    """Minutes of overtime."""
    invoiceable_overtime: int | None | UnsetType = UNSET
    """Minutes of overtime that are invoiced."""
    total_time_spent: int | None | UnsetType = UNSET
    """Minutes in all."""
    invoiceable_total_time: int | None | UnsetType = UNSET
    """Minutes that are invoiced."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the time card last changed, set by the API. Zone: Europe/Oslo."""
    summary: list[TimeCardSummaryDto] | None | UnsetType = UNSET
    """Hours by project and day."""
    materials: list[TimeCardMaterialsDto] | None | UnsetType = UNSET
    """Material by project and day."""
    approval_status_text: str | None | UnsetType = UNSET
    """Approval status as screens show it."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the time card; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class TimeCardDtoStatus(OpenStr):
    """Known values of ``time_card.get_all(status)`` and 1 more place."""
    HOLD = "Hold"
    OPEN = "Open"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    RELEASED = "Released"


class TimeCardDtoType(OpenStr):
    """Known values of ``time_card.get_all(type)`` and 1 more place."""
    NORMAL = "Normal"
    CORRECTION = "Correction"
    NORMAL_CORRECTED = "NormalCorrected"


class TimeCardMaterialsDto(Model, kw_only=True, rename="camel"):
    """A time card materials, as the API returns it."""
    to_update = ToUpdate["TimeCardMaterialsUpdateDto"]("TimeCardMaterialsUpdateDto")
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    item_id: str | None | UnsetType = UNSET
    """Number of the item."""
    description: str | None | UnsetType = UNSET
    """What the time card materials is called."""
    uo_m: str | None | UnsetType = UNSET
    """Unit of measure."""
    project: IdDescription | None | UnsetType = UNSET
    project_task: IdDescription | None | UnsetType = UNSET
    mon: Decimal | None | UnsetType = UNSET
    """Registered on Monday."""
    tue: Decimal | None | UnsetType = UNSET
    """Registered on Tuesday."""
    wed: Decimal | None | UnsetType = UNSET
    """Registered on Wednesday."""
    thu: Decimal | None | UnsetType = UNSET
    """Registered on Thursday."""
    fri: Decimal | None | UnsetType = UNSET
    """Registered on Friday."""
    sat: Decimal | None | UnsetType = UNSET
    """Registered on Saturday."""
    sun: Decimal | None | UnsetType = UNSET
    """Registered on Sunday."""
    total_qty: Decimal | None | UnsetType = UNSET
    """Total quantity."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the time card materials last changed, set by the API. Zone: Europe/Oslo."""


class TimeCardMaterialsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a time card materials."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    item_id: str | None | UnsetType = UNSET
    """Number of the item."""
    description: str | None | UnsetType = UNSET
    """What the time card materials is called."""
    uo_m: str | None | UnsetType = UNSET
    """Unit of measure."""
    project: str | None | UnsetType = UNSET
    """Project, by number."""
    project_task: str | None | UnsetType = UNSET
    """Task within the project."""
    mon: Decimal | None | UnsetType = UNSET
    """Registered on Monday."""
    tue: Decimal | None | UnsetType = UNSET
    """Registered on Tuesday."""
    wed: Decimal | None | UnsetType = UNSET
    """Registered on Wednesday."""
    thu: Decimal | None | UnsetType = UNSET
    """Registered on Thursday."""
    fri: Decimal | None | UnsetType = UNSET
    """Registered on Friday."""
    sat: Decimal | None | UnsetType = UNSET
    """Registered on Saturday."""
    sun: Decimal | None | UnsetType = UNSET
    """Registered on Sunday."""


class TimeCardSummaryDto(Model, kw_only=True, rename="camel"):
    """A time card summary, as the API returns it."""
    to_update = ToUpdate["TimeCardSummaryUpdateDto"]("TimeCardSummaryUpdateDto")
    line_number: int | None | UnsetType = UNSET
    """Number of the line; it says which line to change or delete."""
    line_id: UUID | None | UnsetType = UNSET
    """Id of the line."""
    earning_type: EarningTypeDto | None | UnsetType = UNSET
    project: IdDescription | None | UnsetType = UNSET
    mon: int | None | UnsetType = UNSET
    """Registered on Monday."""
    tue: int | None | UnsetType = UNSET
    """Registered on Tuesday."""
    wed: int | None | UnsetType = UNSET
    """Registered on Wednesday."""
    thu: int | None | UnsetType = UNSET
    """Registered on Thursday."""
    fri: int | None | UnsetType = UNSET
    """Registered on Friday."""
    sat: int | None | UnsetType = UNSET
    """Registered on Saturday."""
    sun: int | None | UnsetType = UNSET
    """Registered on Sunday."""
    invoiceable: bool | None | UnsetType = UNSET
    """Whether the time is invoiced."""
    project_task: IdDescription | None | UnsetType = UNSET
    time_spent: int | None | UnsetType = UNSET
    """Minutes in all."""
    description: str | None | UnsetType = UNSET
    """What the time card summary is called."""
    approval_status: TimeCardDtoApprovalStatus | None | UnsetType = UNSET
    """Where the approval stands."""
    approver: str | None | UnsetType = UNSET
    """Employee who approves."""
    approval_status_text: str | None | UnsetType = UNSET
    """Approval status as screens show it."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the time card summary last changed, set by the API. Zone: Europe/Oslo."""


class TimeCardSummaryUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a time card summary."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    line_number: int | None | UnsetType = UNSET
    earning_type: str | None | UnsetType = UNSET
    """Kind of earning, such as ordinary hours."""
    project: str | None | UnsetType = UNSET
    """Project, by number."""
    project_task: str | None | UnsetType = UNSET
    """Task within the project."""
    mon: int | None | UnsetType = UNSET
    """Registered on Monday."""
    tue: int | None | UnsetType = UNSET
    """Registered on Tuesday."""
    wed: int | None | UnsetType = UNSET
    """Registered on Wednesday."""
    thu: int | None | UnsetType = UNSET
    """Registered on Thursday."""
    fri: int | None | UnsetType = UNSET
    """Registered on Friday."""
    sat: int | None | UnsetType = UNSET
    """Registered on Saturday."""
    sun: int | None | UnsetType = UNSET
    """Registered on Sunday."""
    invoiceable: bool | None | UnsetType = UNSET
    """Whether the time is invoiced."""
    description: str | None | UnsetType = UNSET
    """What the time card summary is called."""


class TimeCardUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a time card."""
    __wrapped__ = frozenset({"employee", "ref_nbr"})
    ref_nbr: str | None | UnsetType = UNSET
    employee: str | None | UnsetType = UNSET
    summary: list[TimeCardSummaryUpdateDto] | None | UnsetType = UNSET
    """Hours by project and day."""
    materials: list[TimeCardMaterialsUpdateDto] | None | UnsetType = UNSET
    """Material by project and day."""


TimeCardGetAllStatus: TypeAlias = TimeCardDtoStatus
TimeCardGetAllType: TypeAlias = TimeCardDtoType
