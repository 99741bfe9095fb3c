"""Model classes of ``contact``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import msgspec
from .._runtime.values import Model, Plain, UNSET, UnsetType
from .common import (
    AddressDto, AddressUpdateDto, ContactDto, ContactDtoContactMethod, ContactDtoTitle, CountryDto,
    IdName, MetadataDto,
)

__all__ = [
    "AddressDto", "AddressUpdateDto", "ContactDto", "ContactDtoContactMethod", "ContactDtoTitle",
    "ContactUpdateDto", "CountryDto", "IdName", "MetadataDto",
]


class ContactUpdateDto(Model, kw_only=True):
    """What can be set on a contact."""
    __wrapped__: ClassVar[frozenset[str]] = frozenset({
        "active", "address", "business_account", "contact_method", "do_not_call", "do_not_email",
        "do_not_fax", "do_not_mail", "email", "fax", "first_name", "last_name", "no_marketing",
        "no_mass_mail", "phone1", "phone2", "phone3", "position", "same_as_account", "title", "web",
    })
    active: bool | None | UnsetType = UNSET
    title: Plain[ContactDtoTitle] | None | UnsetType = UNSET
    first_name: str | None | UnsetType = msgspec.field(name="firstName", default=UNSET)
    last_name: str | None | UnsetType = msgspec.field(name="lastName", default=UNSET)
    position: str | None | UnsetType = UNSET
    business_account: str | None | UnsetType = msgspec.field(name="businessAccount", default=UNSET)
    same_as_account: bool | None | UnsetType = msgspec.field(name="sameAsAccount", default=UNSET)
    address: AddressUpdateDto | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    web: str | None | UnsetType = UNSET
    phone1: str | None | UnsetType = UNSET
    phone2: str | None | UnsetType = UNSET
    phone3: str | None | UnsetType = UNSET
    fax: str | None | UnsetType = UNSET
    contact_method: Plain[ContactDtoContactMethod] | None | UnsetType = msgspec.field(name="contactMethod", default=UNSET)
    do_not_call: bool | None | UnsetType = msgspec.field(name="doNotCall", default=UNSET)
    do_not_fax: bool | None | UnsetType = msgspec.field(name="doNotFax", default=UNSET)
    do_not_email: bool | None | UnsetType = msgspec.field(name="doNotEmail", default=UNSET)
    do_not_mail: bool | None | UnsetType = msgspec.field(name="doNotMail", default=UNSET)
    no_mass_mail: bool | None | UnsetType = msgspec.field(name="noMassMail", default=UNSET)
    no_marketing: bool | None | UnsetType = msgspec.field(name="noMarketing", default=UNSET)
