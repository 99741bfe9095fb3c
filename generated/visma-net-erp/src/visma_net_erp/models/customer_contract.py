"""Model classes of ``customer_contract``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import AllBut, DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
from .common import (
    AttributeIdValueDto, AttributeLineUpdateDto, EmployeeNumberNameDto, IdDescription,
    LocationNameDescriptionDto, NumberDescription, NumberName, OperationDeleteInsertUpdate,
    PromoCodeIdDescriptionDto,
)

__all__ = [
    "AttributeIdValueDto", "AttributeLineUpdateDto", "CustomerContractDetailsDto",
    "CustomerContractDetailsLineDto", "CustomerContractDetailsLineDtoInvoiceType",
    "CustomerContractDetailsUpdateDto", "CustomerContractDto", "CustomerContractDtoStatus",
    "CustomerContractGetAllStatus", "CustomerContractSummaryDto",
    "CustomerContractSummaryDtoInvoiceTo", "CustomerContractSummaryDtoInvoicingPeriod",
    "CustomerContractUpdateDto", "CustomerContractUpdateDtoInvoiceTo", "EmployeeNumberNameDto",
    "IdDescription", "LocationNameDescriptionDto", "NumberDescription", "NumberName",
    "OperationDeleteInsertUpdate", "PromoCodeIdDescriptionDto",
]


class CustomerContractDetailsDto(Model, kw_only=True, rename="camel"):
    """Details of the customer contract."""
    effective_from: DateTime | None | UnsetType = UNSET
    """First day on which it holds. Zone: Europe/Oslo."""
    promo_code: IdDescription | None | UnsetType = UNSET
    pending_setup: Decimal | None | UnsetType = UNSET
    """Setup fee after the next change."""
    pending_recurring: Decimal | None | UnsetType = UNSET
    """Recurring fee after the next change."""
    pending_renewal: Decimal | None | UnsetType = UNSET
    """Renewal fee after the next change."""
    total_pending: Decimal | None | UnsetType = UNSET
    """All fees after the next change."""
    current_setup: Decimal | None | UnsetType = UNSET
    """Setup fee now."""
    current_recurring: Decimal | None | UnsetType = UNSET
    """Recurring fee now."""
    current_renewal: Decimal | None | UnsetType = UNSET
    """Renewal fee now."""
    lines: list[CustomerContractDetailsLineDto] | None | UnsetType = UNSET
    """Lines of the details."""


class CustomerContractDetailsLineDto(Model, kw_only=True, rename="camel"):
    """A customer contract details line, as the API returns it."""
    contract_detail_id: int | None | UnsetType = UNSET
    """Id of the contract detail."""
    item_code: str | None | UnsetType = UNSET
    """Code of the item."""
    description: str | None | UnsetType = UNSET
    """What the customer contract details line is called."""
    included: Decimal | None | UnsetType = UNSET
    """Quantity that is included in the fee."""
    difference: Decimal | None | UnsetType = UNSET
    """Change since the last version of the contract."""
    setup_price: Decimal | None | UnsetType = UNSET
    """Setup price."""
    setup_discount: Decimal | None | UnsetType = UNSET
    """Setup discount."""
    recurring_price: Decimal | None | UnsetType = UNSET
    """Recurring price."""
    extra_usage_price: Decimal | None | UnsetType = UNSET
    """Price of a unit beyond what is included."""
    recurring_discount: Decimal | None | UnsetType = UNSET
    """Recurring discount."""
    renewal_price: Decimal | None | UnsetType = UNSET
    """Renewal price."""
    renewal_discount: Decimal | None | UnsetType = UNSET
    """Renewal discount."""
    invoice_type: CustomerContractDetailsLineDtoInvoiceType | None | UnsetType = UNSET
    """Kind of invoice."""


class CustomerContractDetailsLineDtoInvoiceType(OpenStr):
    """Known values of ``CustomerContractDetailsLineDto.invoice_type``."""
    NONE = "None"
    PREPAID = "Prepaid"
    POSTPAID = "Postpaid"


class CustomerContractDetailsUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer contract detail."""
    __wrapped__ = AllBut("operation")
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    contract_detail_id: int | None | UnsetType = UNSET
    item_code: str | None | UnsetType = UNSET
    included: Decimal | None | UnsetType = UNSET
    setup_price: Decimal | None | UnsetType = UNSET
    recurring_price: Decimal | None | UnsetType = UNSET
    extra_usage_price: Decimal | None | UnsetType = UNSET
    renewal_price: Decimal | None | UnsetType = UNSET


class CustomerContractDto(Model, kw_only=True, rename="camel"):
    """A customer contract, as the API returns it."""
    to_update = ToUpdate["CustomerContractUpdateDto"]("CustomerContractUpdateDto")
    contract_id: str | None | UnsetType = UNSET
    """Id of the contract."""
    contract_template: IdDescription | None | UnsetType = UNSET
    status: CustomerContractDtoStatus | None | UnsetType = UNSET
    """Where the customer contract stands."""
    customer: NumberName | None | UnsetType = UNSET
    location: IdDescription | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the customer contract is called."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer contract."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the customer contract last changed, set by the API. Zone: Europe/Oslo."""
    summary: CustomerContractSummaryDto | None | UnsetType = UNSET
    details: CustomerContractDetailsDto | None | UnsetType = UNSET
    attributes: list[AttributeIdValueDto] | None | UnsetType = UNSET
    """Values of the attributes that the class of the customer contract asks for."""


class CustomerContractDtoStatus(OpenStr):
    """Known values of ``customer_contract.get_all(status)`` and 1 more place."""
    DRAFT = "Draft"
    IN_APPROVAL = "InApproval"
    ACTIVE = "Active"
    EXPIRED = "Expired"
    CANCELED = "Canceled"
    COMPLETED = "Completed"
    IN_UPGRADE = "InUpgrade"
    PENDING_ACTIVATION = "PendingActivation"


class CustomerContractSummaryDto(Model, kw_only=True, rename="camel"):
    """Hours by project and day."""
    setup_date: DateTime | None | UnsetType = UNSET
    """Day on which the summary was set up. Zone: Europe/Oslo."""
    activation_date: DateTime | None | UnsetType = UNSET
    """Day from which the summary is active. Zone: Europe/Oslo."""
    expiration_date: DateTime | None | UnsetType = UNSET
    """Last day of validity. Zone: Europe/Oslo."""
    termination_date: DateTime | None | UnsetType = UNSET
    """Day on which the summary ends early. Zone: Europe/Oslo."""
    mass_renewal: bool | None | UnsetType = UNSET
    """Whether the contract is renewed together with others."""
    renewal_point: int | None | UnsetType = UNSET
    """Days before expiry from which the contract can be renewed."""
    grace_period: int | None | UnsetType = UNSET
    """Days after expiry in which the contract can be renewed."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    invoicing_schedule_starts_on: DateTime | None | UnsetType = UNSET
    """Day on which invoicing begins. Zone: Europe/Oslo."""
    invoicing_period: CustomerContractSummaryDtoInvoicingPeriod | None | UnsetType = UNSET
    """How often the contract is invoiced."""
    last_invoicing_date: DateTime | None | UnsetType = UNSET
    """Last invoicing date of the summary. Zone: Europe/Oslo."""
    next_invoicing_date: DateTime | None | UnsetType = UNSET
    """Next invoicing date of the summary. Zone: Europe/Oslo."""
    invoice_to: CustomerContractUpdateDtoInvoiceTo | None | UnsetType = UNSET
    """Who gets the invoice."""
    invoice_account: NumberName | None | UnsetType = UNSET
    invoice_location: IdDescription | None | UnsetType = UNSET
    owner: EmployeeNumberNameDto | None | UnsetType = UNSET
    sales_person: IdDescription | None | UnsetType = UNSET
    case_count_item: NumberDescription | None | UnsetType = UNSET


class CustomerContractSummaryDtoInvoicingPeriod(OpenStr):
    """Known values of ``CustomerContractSummaryDto.invoicing_period``."""
    STATEMENT = "Statement"
    QUARTERLY = "Quarterly"
    MONTHLY = "Monthly"
    ANNUAL = "Annual"
    SEMI_ANNUAL = "SemiAnnual"
    WEEKLY = "Weekly"
    ON_DEMAND = "OnDemand"


class CustomerContractUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a customer contract."""
    __wrapped__ = AllBut("attribute_lines", "details")
    contract_id: str | None | UnsetType = UNSET
    """Id of the contract."""
    contract_template: str | None | UnsetType = UNSET
    """Contract template of the customer contract."""
    customer: str | None | UnsetType = UNSET
    """Customer, by number."""
    location: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    setup_date: DateTime | None | UnsetType = UNSET
    activation_date: DateTime | None | UnsetType = UNSET
    expiration_date: DateTime | None | UnsetType = UNSET
    mass_renewal: bool | None | UnsetType = UNSET
    renewal_point: int | None | UnsetType = UNSET
    grace_period: int | None | UnsetType = UNSET
    currency: str | None | UnsetType = UNSET
    invoice_to: Plain[CustomerContractUpdateDtoInvoiceTo] | None | UnsetType = UNSET
    invoice_account: str | None | UnsetType = UNSET
    invoice_location: str | None | UnsetType = UNSET
    owner: str | None | UnsetType = UNSET
    sales_person: str | None | UnsetType = UNSET
    details: list[CustomerContractDetailsUpdateDto] | None | UnsetType = UNSET
    """Details of the customer contract."""
    attribute_lines: list[AttributeLineUpdateDto] | None | UnsetType = UNSET
    """Attributes to set, one a line."""


class CustomerContractUpdateDtoInvoiceTo(OpenStr):
    """Known values of ``CustomerContractSummaryDto.invoice_to`` and 1 more place."""
    PARENT_ACCOUNT = "ParentAccount"
    CUSTOMER_ACCOUNT = "CustomerAccount"
    SPECIFIC_ACCOUNT = "SpecificAccount"


CustomerContractGetAllStatus: TypeAlias = CustomerContractDtoStatus
CustomerContractSummaryDtoInvoiceTo: TypeAlias = CustomerContractUpdateDtoInvoiceTo
