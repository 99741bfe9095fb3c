"""Model classes of ``vat``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec
from .._runtime.values import DateTime, Decimal, Model, OpenStr, UNSET, UnsetType
from .common import (
    AccountNumberDto, BooleanActiveIdDescription, IntegerInternalIdNumberName, MetadataDto,
    NumberDescription, TaxCategoryNumberDescriptionDto, TypeAssetExpenseIncomeLiability, VatZoneDto,
)

__all__ = [
    "AccountNumberDto", "BooleanActiveIdDescription", "IntegerInternalIdNumberName", "MetadataDto",
    "NumberDescription", "TaxCategoryNumberDescriptionDto", "TypeAssetExpenseIncomeLiability",
    "VatCategoryDto", "VatCategoryLineDto", "VatCategoryLineDtoCalculateOn",
    "VatCategoryLineDtoCashDiscount", "VatCategoryLineDtoType", "VatGlAccountsDto",
    "VatInformationDto", "VatInformationDtoCalculateOn", "VatInformationDtoCashDiscount",
    "VatInformationDtoEuReportCode", "VatInformationDtoType", "VatInformationDtoVismaXmlVatType",
    "VatInformationScheduleDto", "VatInformationScheduleDtoGroupType", "VatRateLineDto",
    "VatZoneDto",
]


class VatCategoryDto(Model, kw_only=True, rename="camel"):
    """A VAT category, as the API returns it."""
    vat_category_id: str | None | UnsetType = UNSET
    """VAT category."""
    description: str | None | UnsetType = UNSET
    """What the VAT category is called."""
    active: bool | None | UnsetType = UNSET
    """Whether the VAT category can be used."""
    exclude_listed_taxes: bool | None | UnsetType = UNSET
    """Whether the listed taxes are the exceptions."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the VAT category last changed, set by the API. Zone: Europe/Oslo."""
    vat_category_lines: list[VatCategoryLineDto] | None | UnsetType = UNSET
    """VAT category lines of the VAT category."""


class VatCategoryLineDto(Model, kw_only=True, rename="camel"):
    """A VAT category line, as the API returns it."""
    vat_id: str | None | UnsetType = UNSET
    """VAT id."""
    description: str | None | UnsetType = UNSET
    """What the VAT category line is called."""
    type: VatInformationDtoType | None | UnsetType = UNSET
    """Kind of the VAT category line."""
    calculate_on: VatInformationDtoCalculateOn | None | UnsetType = UNSET
    """What the tax is calculated on."""
    cash_discount: VatInformationDtoCashDiscount | None | UnsetType = UNSET
    """Discount for paying early."""
    vat_rates: list[VatRateLineDto] | None | UnsetType = UNSET
    """Rates over time."""


class VatGlAccountsDto(Model, kw_only=True, rename="camel"):
    """Accounts that postings use."""
    vat_payable_account: AccountNumberDto | None | UnsetType = UNSET
    vat_payable_subaccount: BooleanActiveIdDescription | None | UnsetType = UNSET
    vat_claimable_account: AccountNumberDto | None | UnsetType = UNSET
    vat_claimable_subccount: BooleanActiveIdDescription | None | UnsetType = UNSET


class VatInformationDto(Model, kw_only=True, rename="camel"):
    """A VAT code, as the API returns it."""
    vat_category_id: str | None | UnsetType = UNSET
    """VAT category."""
    vat_id: str | None | UnsetType = UNSET
    """VAT id."""
    description: str | None | UnsetType = UNSET
    """What the VAT code is called."""
    type: VatInformationDtoType | None | UnsetType = UNSET
    """Kind of the VAT code."""
    deductible_vat: bool | None | UnsetType = UNSET
    """Whether the VAT may be deducted."""
    reverse_vat: bool | None | UnsetType = UNSET
    """Whether the buyer accounts for the VAT."""
    statistical_vat: bool | None | UnsetType = UNSET
    """Whether the VAT is for statistics alone."""
    pending_vat: bool | None | UnsetType = UNSET
    """Whether the VAT is due when the invoice is paid."""
    includein_vat_exempt_total: bool | None | UnsetType = UNSET
    """Whether the amount counts as VAT exempt."""
    includein_vat_total: bool | None | UnsetType = UNSET
    """Whether the amount counts in the VAT total."""
    enter_from_vat_invoice: bool | None | UnsetType = UNSET
    """Whether the VAT comes with a VAT invoice of its own."""
    calculate_on: VatInformationDtoCalculateOn | None | UnsetType = UNSET
    """What the tax is calculated on."""
    cash_discount: VatInformationDtoCashDiscount | None | UnsetType = UNSET
    """Discount for paying early."""
    vat_agency_id: IntegerInternalIdNumberName | None | UnsetType = UNSET
    not_valid_after: DateTime | None | UnsetType = UNSET
    """Last day on which it holds. Zone: Europe/Oslo."""
    eu_report_code: VatInformationDtoEuReportCode | None | UnsetType = UNSET
    """Code of the EU report."""
    document_text: str | None | UnsetType = UNSET
    """Text printed on the document."""
    default_non_stock_item: NumberDescription | None | UnsetType = UNSET
    visma_xml_vat_type: VatInformationDtoVismaXmlVatType | None | UnsetType = UNSET
    """VAT type in Visma XML files."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the VAT code last changed, set by the API. Zone: Europe/Oslo."""
    gl_accounts: VatGlAccountsDto | None | UnsetType = UNSET
    schedules: list[VatInformationScheduleDto] | None | UnsetType = UNSET
    """Rates over time."""
    categories: list[VatCategoryDto] | None | UnsetType = UNSET
    """VAT categories in which it holds."""
    zones: list[VatZoneDto] | None | UnsetType = UNSET
    """VAT zones in which it holds."""


class VatInformationDtoCalculateOn(OpenStr):
    """Known values of ``VatCategoryLineDto.calculate_on`` and 1 more place."""
    EXTRACT_FROM_ITEM_AMOUNT = "ExtractFromItemAmount"
    ITEM_AMOUNT = "ItemAmount"
    ITEM_TAX_AMOUNT = "ItemTaxAmount"
    DOCUMENT_AMOUNT = "DocumentAmount"
    DOCUMEN_TAX_AMOUNT = "DocumenTaxAmount"


class VatInformationDtoCashDiscount(OpenStr):
    """Known values of ``VatCategoryLineDto.cash_discount`` and 1 more place."""
    TO_TAXABLE_AMOUNT = "ToTaxableAmount"
    TO_PROMT_PAYMENT = "ToPromtPayment"
    TO_TAX_AMOUNT = "ToTaxAmount"
    ADJUST_TAX = "AdjustTax"
    NO_ADJUST = "NoAdjust"


class VatInformationDtoEuReportCode(OpenStr):
    """Known values of ``VatInformationDto.eu_report_code``."""
    SALES_OF_GOODS = "SalesOfGoods"
    TRIANGULATION = "Triangulation"
    SALES_OF_SERVICE = "SalesOfService"


class VatInformationDtoType(OpenStr):
    """Known values of ``VatCategoryLineDto.type`` and 1 more place."""
    SALES = "Sales"
    USE = "Use"
    VAT = "Vat"
    WITHHOLDING = "Withholding"
    EXEMPT_VAT = "ExemptVat"
    STATISTICAL_VAT = "StatisticalVat"
    DIRECT_VAT = "DirectVat"
    PENDING_VAT = "PendingVat"
    REVERSE_VAT = "ReverseVat"


class VatInformationDtoVismaXmlVatType(OpenStr):
    """Known values of ``VatInformationDto.visma_xml_vat_type``."""
    VAT_TYPE_HIGH = "VatTypeHigh"
    VAT_TYPE_MEDIUM = "VatTypeMedium"
    VAT_TYPE_LOW = "VatTypeLow"
    VAT_TYPE_ZERO = "VatTypeZero"
    VAT_TYPE_EXEMPT = "VatTypeExempt"


class VatInformationScheduleDto(Model, kw_only=True, rename="camel"):
    """A VAT rate, as the API returns it."""
    start_date: DateTime | None | UnsetType = UNSET
    """First day of the VAT rate. Zone: Europe/Oslo."""
    vat_rate: Decimal | None | UnsetType = UNSET
    """VAT rate in percent."""
    min_taxable_amt: Decimal | None | UnsetType = UNSET
    """Minimum taxable amount of the VAT rate."""
    max_taxable_amt: Decimal | None | UnsetType = UNSET
    """Maximum taxable amount of the VAT rate."""
    reporting_group: str | None | UnsetType = UNSET
    """Reporting group of the VAT rate."""
    deductible_vat_rate: Decimal | None | UnsetType = UNSET
    """Share of the VAT that may be deducted, in percent."""
    group_type: VatInformationScheduleDtoGroupType | None | UnsetType = UNSET
    """Type of the group."""


class VatInformationScheduleDtoGroupType(OpenStr):
    """Known values of ``VatInformationScheduleDto.group_type``."""
    OUTPUT = "Output"
    INPUT = "Input"


class VatRateLineDto(Model, kw_only=True, rename="camel"):
    """A VAT line, as the API returns it."""
    revision_id: str | None | UnsetType = msgspec.field(name="revisionID", default=UNSET)
    """Revision of the VAT line."""
    vat_rate: Decimal | None | UnsetType = UNSET
    """VAT rate in percent."""
    start_date: DateTime | None | UnsetType = UNSET
    """First day of the VAT line. Zone: Europe/Oslo."""


VatCategoryLineDtoCalculateOn: TypeAlias = VatInformationDtoCalculateOn
VatCategoryLineDtoCashDiscount: TypeAlias = VatInformationDtoCashDiscount
VatCategoryLineDtoType: TypeAlias = VatInformationDtoType

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
