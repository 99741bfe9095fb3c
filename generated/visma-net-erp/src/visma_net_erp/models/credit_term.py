"""Model classes of ``credit_term``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, UNSET, UnsetType

__all__ = ["BasePaginationDtoOfCreditTermDto", "CreditTermDto", "InstalmentSchedule"]


class BasePaginationDtoOfCreditTermDto(Model, kw_only=True):
    """One page of a list, with the total."""
    page_number: int | None | UnsetType = msgspec.field(name="pageNumber", default=UNSET)
    """The page this is, counted from 1."""
    page_size: int | None | UnsetType = msgspec.field(name="pageSize", default=UNSET)
    """How many elements a page holds."""
    total_count: int | None | UnsetType = msgspec.field(name="totalCount", default=UNSET)
    """How many elements match in all, whatever the page."""
    records: list[CreditTermDto] | None | UnsetType = UNSET
    """The elements of this page."""


class CreditTermDto(Model, kw_only=True):
    """A payment term, as the API returns it."""
    terms_id: str | None | UnsetType = msgspec.field(name="termsId", default=UNSET)
    """Payment terms."""
    description: str | None | UnsetType = UNSET
    """What the payment term is called."""
    visible_to: str | None | UnsetType = msgspec.field(name="visibleTo", default=UNSET)
    """Whether customers, suppliers or both may have it."""
    due_date_type: str | None | UnsetType = msgspec.field(name="dueDateType", default=UNSET)
    """How the due date is worked out."""
    move_due_date_if_on_the_weekend: str | None | UnsetType = msgspec.field(name="moveDueDateIfOnTheWeekend", default=UNSET)
    """What happens to a due date on a weekend."""
    due_day1: int | None | UnsetType = msgspec.field(name="dueDay1", default=UNSET)
    """Day of the month, or number of days, of the first due date."""
    due_day1_day_from1: int | None | UnsetType = msgspec.field(name="dueDay1DayFrom1", default=UNSET)
    """First day of the month to which the first due day applies."""
    due_day1_day_to1: int | None | UnsetType = msgspec.field(name="dueDay1DayTo1", default=UNSET)
    """Last day of the month to which the first due day applies."""
    due_day2: int | None | UnsetType = msgspec.field(name="dueDay2", default=UNSET)
    """Day of the month, or number of days, of the second due date."""
    due_day2_day_from1: int | None | UnsetType = msgspec.field(name="dueDay2DayFrom1", default=UNSET)
    """First day of the month to which the second due day applies."""
    due_day2_day_to1: int | None | UnsetType = msgspec.field(name="dueDay2DayTo1", default=UNSET)
    """Last day of the month to which the second due day applies."""
    discount_type: str | None | UnsetType = msgspec.field(name="discountType", default=UNSET)
    """Kind of discount."""
    discount_day: int | None | UnsetType = msgspec.field(name="discountDay", default=UNSET)
    """Days within which the cash discount is given."""
    discount_percent: Decimal | None | UnsetType = msgspec.field(name="discountPercent", default=UNSET)
    """Discount in percent."""
    delay_days: int | None | UnsetType = msgspec.field(name="delayDays", default=UNSET)
    """Days of delay that are tolerated."""
    calculation_type: str | None | UnsetType = msgspec.field(name="calculationType", default=UNSET)
    """How the tax is calculated."""
    instalment_type: str | None | UnsetType = msgspec.field(name="instalmentType", default=UNSET)
    """Type of the instalment."""
    number_of_instalments: int | None | UnsetType = msgspec.field(name="numberOfInstalments", default=UNSET)
    """How many instalments there are."""
    instalment_frequency: str | None | UnsetType = msgspec.field(name="instalmentFrequency", default=UNSET)
    """How often an instalment is due."""
    instalment_method: str | None | UnsetType = msgspec.field(name="instalmentMethod", default=UNSET)
    """How tax is spread over the instalments."""
    instalments_schedule: list[InstalmentSchedule] | None | UnsetType = msgspec.field(name="instalmentsSchedule", default=UNSET)
    """Instalments, where there are several."""
    created_date_time: DateTime | None | UnsetType = msgspec.field(name="createdDateTime", default=UNSET)
    """When the payment term was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
    """When the payment term last changed, set by the API. Zone: Europe/Oslo."""


class InstalmentSchedule(Model, kw_only=True):
    """An instalment, as the API returns it."""
    days: int | None | UnsetType = UNSET
    """Days until the instalment is due."""
    percent: Decimal | None | UnsetType = UNSET
    """Share in percent."""
