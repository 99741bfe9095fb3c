"""Model classes of ``credit_term``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import DateTime, Decimal, Model, UNSET, UnsetType

__all__ = ["BasePaginationDtoOfCreditTermDto", "CreditTermDto", "InstalmentSchedule"]


class BasePaginationDtoOfCreditTermDto(Model, kw_only=True, rename="camel"):
    """One page of a list, with the total."""
    page_number: int | None | UnsetType = UNSET
    """The page this is, counted from 1."""
    page_size: int | None | UnsetType = UNSET
    """How many elements a page holds."""
    total_count: int | None | UnsetType = UNSET
    """How many elements match in all, whatever the page."""
    records: list[CreditTermDto] | None | UnsetType = UNSET
    """The elements of this page."""


class CreditTermDto(Model, kw_only=True, rename="camel"):
    """A payment term, as the API returns it."""
    terms_id: str | None | UnsetType = UNSET
    """Payment terms."""
    description: str | None | UnsetType = UNSET
    """What the payment term is called."""
    visible_to: str | None | UnsetType = UNSET
    """Whether customers, suppliers or both may have it."""
    due_date_type: str | None | UnsetType = UNSET
    """How the due date is worked out."""
    move_due_date_if_on_the_weekend: str | None | UnsetType = UNSET
    """What happens to a due date on a weekend."""
    due_day1: int | None | UnsetType = UNSET
    """Day of the month, or number of days, of the first due date."""
    due_day1_day_from1: int | None | UnsetType = UNSET
    """First day of the month to which the first due day applies."""
    due_day1_day_to1: int | None | UnsetType = UNSET
    """Last day of the month to which the first due day applies."""
    due_day2: int | None | UnsetType = UNSET
    """Day of the month, or number of days, of the second due date."""
    due_day2_day_from1: int | None | UnsetType = UNSET
    """First day of the month to which the second due day applies."""
    due_day2_day_to1: int | None | UnsetType = UNSET
    """Last day of the month to which the second due day applies."""
    discount_type: str | None | UnsetType = UNSET
    """Kind of discount."""
    discount_day: int | None | UnsetType = UNSET
    """Days within which the cash discount is given."""
    discount_percent: Decimal | None | UnsetType = UNSET
    """Discount in percent."""
    delay_days: int | None | UnsetType = UNSET
    """Days of delay that are tolerated."""
    calculation_type: str | None | UnsetType = UNSET
    """How the tax is calculated."""
    instalment_type: str | None | UnsetType = UNSET
    """Type of the instalment."""
    number_of_instalments: int | None | UnsetType = UNSET
    """How many instalments there are."""
    instalment_frequency: str | None | UnsetType = UNSET
    """How often an instalment is due."""
    instalment_method: str | None | UnsetType = UNSET
    """How tax is spread over the instalments."""
    instalments_schedule: list[InstalmentSchedule] | None | UnsetType = UNSET
    """Instalments, where there are several."""
    created_date_time: DateTime | None | UnsetType = UNSET
    """When the payment term was made, set by the API. Zone: Europe/Oslo."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the payment term last changed, set by the API. Zone: Europe/Oslo."""


class InstalmentSchedule(Model, kw_only=True):
    """An instalment, as the API returns it."""
    days: int | None | UnsetType = UNSET
    """Days until the instalment is due."""
    percent: Decimal | None | UnsetType = UNSET
    """Share in percent."""
