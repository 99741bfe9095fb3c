"""Model classes of ``location``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, DateTime, Model, ToUpdate, UNSET, UnsetType
from .common import (
    AddressDto, AddressUpdateDto, ContactInfoDto, ContactInfoUpdateDto, CountryDto, IdName,
    IntegerInternalIdNumberName, MetadataDto, NumberDescription, TaxCategoryNumberDescriptionDto,
    VatZoneDto,
)

__all__ = [
    "AddressDto", "AddressUpdateDto", "ContactInfoDto", "ContactInfoUpdateDto", "CountryDto",
    "IdName", "IntegerInternalIdNumberName", "LocationDto", "LocationUpdateDto", "MetadataDto",
    "NumberDescription", "PeppolSchemeDto", "PeppolSchemeUpdateDto",
    "TaxCategoryNumberDescriptionDto", "VatZoneDto",
]


class LocationDto(Model, kw_only=True, rename="camel"):
    """A location, as the API returns it."""
    to_update = ToUpdate["LocationUpdateDto"]("LocationUpdateDto")
    baccount: IntegerInternalIdNumberName | None | UnsetType = UNSET
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""
    location_name: str | None | UnsetType = UNSET
    """Name of the location."""
    active: bool | None | UnsetType = UNSET
    """Whether the location can be used."""
    address: AddressDto | None | UnsetType = UNSET
    contact: ContactInfoDto | None | UnsetType = UNSET
    vat_registration_id: str | None | UnsetType = UNSET
    """VAT registration number."""
    vat_zone: VatZoneDto | None | UnsetType = UNSET
    edi_code: str | None | UnsetType = UNSET
    """Code used in electronic data interchange."""
    gln: str | None | UnsetType = UNSET
    """Global location number (GS1), 13 digits."""
    corporate_id: str | None | UnsetType = UNSET
    """Organisation number in the official register."""
    last_modified_date_time: DateTime | None | UnsetType = UNSET
    """When the location last changed, set by the API. Zone: Europe/Oslo."""
    peppol_scheme: PeppolSchemeDto | None | UnsetType = UNSET
    internal_id: int | None | UnsetType = UNSET
    """The id that the database gave the location; it never changes."""
    error_info: str | None | UnsetType = UNSET
    """Why the API could not fill in the location; empty when nothing went wrong."""
    metadata: MetadataDto | None | UnsetType = UNSET


class LocationUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a location."""
    __wrapped__ = AllBut()
    baccount_id: str | None | UnsetType = UNSET
    """Number of the customer or supplier."""
    location_id: str | None | UnsetType = UNSET
    """Number of the location."""
    location_name: str | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    address_is_same_as_main: bool | None | UnsetType = UNSET
    address: AddressUpdateDto | None | UnsetType = UNSET
    contact_is_same_as_main: bool | None | UnsetType = UNSET
    contact: ContactInfoUpdateDto | None | UnsetType = UNSET
    vat_registration_id: str | None | UnsetType = UNSET
    vat_zone: str | None | UnsetType = UNSET
    edi_code: str | None | UnsetType = UNSET
    gln: str | None | UnsetType = UNSET
    corporate_id: str | None | UnsetType = UNSET
    peppol_scheme: PeppolSchemeUpdateDto | None | UnsetType = UNSET


class PeppolSchemeDto(Model, kw_only=True, rename="camel"):
    """Schemes of identification in the Peppol network."""
    to_update = ToUpdate["PeppolSchemeUpdateDto"]("PeppolSchemeUpdateDto")
    endpoint: str | None | UnsetType = UNSET
    """Address in the Peppol network."""
    party_identification: str | None | UnsetType = UNSET
    """Identification of the party in the Peppol network."""
    party_legal: str | None | UnsetType = UNSET
    """Legal entity of the party in the Peppol network."""


class PeppolSchemeUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a peppol scheme."""
    __wrapped__ = AllBut()
    endpoint: str | None | UnsetType = UNSET
    party_identification: str | None | UnsetType = UNSET
    party_legal: str | None | UnsetType = UNSET
