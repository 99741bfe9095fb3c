"""Model classes of ``contact``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import AllBut, Model, Plain, UNSET, UnsetType
from .common import (
    AddressDto, AddressUpdateDto, ContactDto, ContactDtoContactMethod, ContactDtoTitle, CountryDto,
    IdName, MetadataDto,
)

__all__ = [
    "AddressDto", "AddressUpdateDto", "ContactDto", "ContactDtoContactMethod", "ContactDtoTitle",
    "ContactUpdateDto", "CountryDto", "IdName", "MetadataDto",
]


class ContactUpdateDto(Model, kw_only=True, rename="camel"):
    """What can be set on a contact."""
    __wrapped__ = AllBut()
    active: bool | None | UnsetType = UNSET
    title: Plain[ContactDtoTitle] | None | UnsetType = UNSET
    first_name: str | None | UnsetType = UNSET
    last_name: str | None | UnsetType = UNSET
    position: str | None | UnsetType = UNSET
    business_account: str | None | UnsetType = UNSET
    same_as_account: bool | None | UnsetType = UNSET
    address: AddressUpdateDto | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    web: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET
    phone2: str | None | UnsetType = UNSET
    phone3: str | None | UnsetType = UNSET
    fax: str | None | UnsetType = UNSET
    contact_method: Plain[ContactDtoContactMethod] | None | UnsetType = UNSET
    do_not_call: bool | None | UnsetType = UNSET
    do_not_fax: bool | None | UnsetType = UNSET
    do_not_email: bool | None | UnsetType = UNSET
    do_not_mail: bool | None | UnsetType = UNSET
    no_mass_mail: bool | None | UnsetType = UNSET
    no_marketing: bool | None | UnsetType = UNSET
