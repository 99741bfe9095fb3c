"""Model classes of ``customer_contract``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, OpenStr, Plain, ToUpdate, UNSET, UnsetType
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


class CustomerContractDetailsDto(Model, kw_only=True):
    """Details of the customer contract."""
    effective_from: DateTime | None | UnsetType = msgspec.field(name="effectiveFrom", default=UNSET)
    """First day on which it holds. Zone: Europe/Oslo."""
    promo_code: IdDescription | None | UnsetType = msgspec.field(name="promoCode", default=UNSET)
    pending_setup: Decimal | None | UnsetType = msgspec.field(name="pendingSetup", default=UNSET)
    """Setup fee after the next change."""
    pending_recurring: Decimal | None | UnsetType = msgspec.field(name="pendingRecurring", default=UNSET)
    """Recurring fee after the next change."""
    pending_renewal: Decimal | None | UnsetType = msgspec.field(name="pendingRenewal", default=UNSET)
    """Renewal fee after the next change."""
    total_pending: Decimal | None | UnsetType = msgspec.field(name="totalPending", default=UNSET)
    """All fees after the next change."""
    current_setup: Decimal | None | UnsetType = msgspec.field(name="currentSetup", default=UNSET)
    """Setup fee now."""
    current_recurring: Decimal | None | UnsetType = msgspec.field(name="currentRecurring", default=UNSET)
    """Recurring fee now."""
    current_renewal: Decimal | None | UnsetType = msgspec.field(name="currentRenewal", default=UNSET)
    """Renewal fee now."""
    lines: list[CustomerContractDetailsLineDto] | None | UnsetType = UNSET
    """Lines of the details."""


class CustomerContractDetailsLineDto(Model, kw_only=True):
    """A customer contract details line, as the API returns it."""
    contract_detail_id: int | None | UnsetType = msgspec.field(name="contractDetailId", default=UNSET)
    """Id of the contract detail."""
    item_code: str | None | UnsetType = msgspec.field(name="itemCode", default=UNSET)
    """Code of the item."""
    description: str | None | UnsetType = UNSET
    """What the customer contract details line is called."""
    included: Decimal | None | UnsetType = UNSET
    """Quantity that is included in the fee."""
    difference: Decimal | None | UnsetType = UNSET
    """Change since the last version of the contract."""
    setup_price: Decimal | None | UnsetType = msgspec.field(name="setupPrice", default=UNSET)
    """Setup price."""
    setup_discount: Decimal | None | UnsetType = msgspec.field(name="setupDiscount", default=UNSET)
    """Setup discount."""
    recurring_price: Decimal | None | UnsetType = msgspec.field(name="recurringPrice", default=UNSET)
    """Recurring price."""
    extra_usage_price: Decimal | None | UnsetType = msgspec.field(name="extraUsagePrice", default=UNSET)
    """Price of a unit beyond what is included."""
    recurring_discount: Decimal | None | UnsetType = msgspec.field(name="recurringDiscount", default=UNSET)
    """Recurring discount."""
    renewal_price: Decimal | None | UnsetType = msgspec.field(name="renewalPrice", default=UNSET)
    """Renewal price."""
    renewal_discount: Decimal | None | UnsetType = msgspec.field(name="renewalDiscount", default=UNSET)
    """Renewal discount."""
    invoice_type: CustomerContractDetailsLineDtoInvoiceType | None | UnsetType = msgspec.field(name="invoiceType", default=UNSET)
    """Kind of invoice."""


class CustomerContractDetailsLineDtoInvoiceType(OpenStr):
    """Known values of ``CustomerContractDetailsLineDto.invoice_type``."""
    NONE = "None"
    PREPAID = "Prepaid"
    POSTPAID = "Postpaid"


class CustomerContractDetailsUpdateDto(Model, kw_only=True):
    """What can be set on a customer contract detail."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "contract_detail_id", "extra_usage_price", "included", "item_code", "recurring_price",
        "renewal_price", "setup_price",
    })
    operation: Plain[OperationDeleteInsertUpdate] | None | UnsetType = UNSET
    """What to do with this line: insert it, change the one with its number, or delete that one."""
    contract_detail_id: int | None | UnsetType = msgspec.field(name="contractDetailId", default=UNSET)
    item_code: str | None | UnsetType = msgspec.field(name="itemCode", default=UNSET)
    included: Decimal | None | UnsetType = UNSET
    setup_price: Decimal | None | UnsetType = msgspec.field(name="setupPrice", default=UNSET)
    recurring_price: Decimal | None | UnsetType = msgspec.field(name="recurringPrice", default=UNSET)
    extra_usage_price: Decimal | None | UnsetType = msgspec.field(name="extraUsagePrice", default=UNSET)
    renewal_price: Decimal | None | UnsetType = msgspec.field(name="renewalPrice", default=UNSET)


class CustomerContractDto(Model, kw_only=True):
    """A customer contract, as the API returns it."""
    to_update = ToUpdate["CustomerContractUpdateDto"]("CustomerContractUpdateDto")
    contract_id: str | None | UnsetType = msgspec.field(name="contractId", default=UNSET)
    """Id of the contract."""
    contract_template: IdDescription | None | UnsetType = msgspec.field(name="contractTemplate", default=UNSET)
    status: CustomerContractDtoStatus | None | UnsetType = UNSET
    """Where the customer contract stands."""
    customer: NumberName | None | UnsetType = UNSET
    location: IdDescription | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    """What the customer contract is called."""
    balance: Decimal | None | UnsetType = UNSET
    """What is still open on the customer contract."""
    last_modified_date_time: DateTime | None | UnsetType = msgspec.field(name="lastModifiedDateTime", default=UNSET)
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


class CustomerContractSummaryDto(Model, kw_only=True):
    """Hours by project and day."""
    setup_date: DateTime | None | UnsetType = msgspec.field(name="setupDate", default=UNSET)
    """Day on which the summary was set up. Zone: Europe/Oslo."""
    activation_date: DateTime | None | UnsetType = msgspec.field(name="activationDate", default=UNSET)
    """Day from which the summary is active. Zone: Europe/Oslo."""
    expiration_date: DateTime | None | UnsetType = msgspec.field(name="expirationDate", default=UNSET)
    """Last day of validity. Zone: Europe/Oslo."""
    termination_date: DateTime | None | UnsetType = msgspec.field(name="terminationDate", default=UNSET)
    """Day on which the summary ends early. Zone: Europe/Oslo."""
    mass_renewal: bool | None | UnsetType = msgspec.field(name="massRenewal", default=UNSET)
    """Whether the contract is renewed together with others."""
    renewal_point: int | None | UnsetType = msgspec.field(name="renewalPoint", default=UNSET)
    """Days before expiry from which the contract can be renewed."""
    grace_period: int | None | UnsetType = msgspec.field(name="gracePeriod", default=UNSET)
    """Days after expiry in which the contract can be renewed."""
    currency: str | None | UnsetType = UNSET
    """Currency, as a three-letter ISO 4217 code."""
    invoicing_schedule_starts_on: DateTime | None | UnsetType = msgspec.field(name="invoicingScheduleStartsOn", default=UNSET)
    """Day on which invoicing begins. Zone: Europe/Oslo."""
    invoicing_period: CustomerContractSummaryDtoInvoicingPeriod | None | UnsetType = msgspec.field(name="invoicingPeriod", default=UNSET)
    """How often the contract is invoiced."""
    last_invoicing_date: DateTime | None | UnsetType = msgspec.field(name="lastInvoicingDate", default=UNSET)
    """Last invoicing date of the summary. Zone: Europe/Oslo."""
    next_invoicing_date: DateTime | None | UnsetType = msgspec.field(name="nextInvoicingDate", default=UNSET)
    """Next invoicing date of the summary. Zone: Europe/Oslo."""
    invoice_to: CustomerContractUpdateDtoInvoiceTo | None | UnsetType = msgspec.field(name="invoiceTo", default=UNSET)
    """Who gets the invoice."""
    invoice_account: NumberName | None | UnsetType = msgspec.field(name="invoiceAccount", default=UNSET)
    invoice_location: IdDescription | None | UnsetType = msgspec.field(name="invoiceLocation", default=UNSET)
    owner: EmployeeNumberNameDto | None | UnsetType = UNSET
    sales_person: IdDescription | None | UnsetType = msgspec.field(name="salesPerson", default=UNSET)
    case_count_item: NumberDescription | None | UnsetType = msgspec.field(name="caseCountItem", default=UNSET)


class CustomerContractSummaryDtoInvoicingPeriod(OpenStr):
    """Known values of ``CustomerContractSummaryDto.invoicing_period``."""
    STATEMENT = "Statement"
    QUARTERLY = "Quarterly"
    MONTHLY = "Monthly"
    ANNUAL = "Annual"
    SEMI_ANNUAL = "SemiAnnual"
    WEEKLY = "Weekly"
    ON_DEMAND = "OnDemand"


class CustomerContractUpdateDto(Model, kw_only=True):
    """What can be set on a customer contract."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "activation_date", "contract_id", "contract_template", "currency", "customer",
        "description", "expiration_date", "grace_period", "invoice_account", "invoice_location",
        "invoice_to", "location", "mass_renewal", "owner", "renewal_point", "sales_person",
        "setup_date",
    })
    contract_id: str | None | UnsetType = msgspec.field(name="contractId", default=UNSET)
    """Id of the contract."""
    contract_template: str | None | UnsetType = msgspec.field(name="contractTemplate", default=UNSET)
    """Contract template of the customer contract."""
    customer: str | None | UnsetType = UNSET
    """Customer, by number."""
    location: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    setup_date: DateTime | None | UnsetType = msgspec.field(name="setupDate", default=UNSET)
    activation_date: DateTime | None | UnsetType = msgspec.field(name="activationDate", default=UNSET)
    expiration_date: DateTime | None | UnsetType = msgspec.field(name="expirationDate", default=UNSET)
    mass_renewal: bool | None | UnsetType = msgspec.field(name="massRenewal", default=UNSET)
    renewal_point: int | None | UnsetType = msgspec.field(name="renewalPoint", default=UNSET)
    grace_period: int | None | UnsetType = msgspec.field(name="gracePeriod", default=UNSET)
    currency: str | None | UnsetType = UNSET
    invoice_to: Plain[CustomerContractUpdateDtoInvoiceTo] | None | UnsetType = msgspec.field(name="invoiceTo", default=UNSET)
    invoice_account: str | None | UnsetType = msgspec.field(name="invoiceAccount", default=UNSET)
    invoice_location: str | None | UnsetType = msgspec.field(name="invoiceLocation", default=UNSET)
    owner: str | None | UnsetType = UNSET
    sales_person: str | None | UnsetType = msgspec.field(name="salesPerson", default=UNSET)
    details: list[CustomerContractDetailsUpdateDto] | None | UnsetType = UNSET
    """Details of the customer contract."""
    attribute_lines: list[AttributeLineUpdateDto] | None | UnsetType = msgspec.field(name="attributeLines", default=UNSET)
    """Attributes to set, one a line."""


class CustomerContractUpdateDtoInvoiceTo(OpenStr):
    """Known values of ``CustomerContractSummaryDto.invoice_to`` and 1 more place."""
    PARENT_ACCOUNT = "ParentAccount"
    CUSTOMER_ACCOUNT = "CustomerAccount"
    SPECIFIC_ACCOUNT = "SpecificAccount"


CustomerContractGetAllStatus: TypeAlias = CustomerContractDtoStatus
CustomerContractSummaryDtoInvoiceTo: TypeAlias = CustomerContractUpdateDtoInvoiceTo
