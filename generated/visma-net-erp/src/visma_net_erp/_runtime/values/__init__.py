"""What arguments, bodies and answers are made of: models, dates, JSON, text, files."""

from importlib import import_module
from typing import TYPE_CHECKING

from .all_but import AllBut
from .attributes import attributes_of
from .codec import decode_json, encode_json, type_name
from .dates import filter_text, local, zone_named
from .deferred import DeferredMember, deferred_kind
from .files import DEFAULT_MEDIA_TYPE, FileContent, FormFile, Upload, is_file, upload_of
from .fitting import looked_at, members_of, require_fit
from .models import (
    UUID,
    Date,
    DateTime,
    Decimal,
    Making,
    Model,
    OpenInt,
    OpenStr,
    Plain,
    Time,
    ToUpdate,
)
from .open_models import ADDITIONAL, ExtraMembers, OpenModel, OpenRecord
from .pointers import elements_of, find_json, pointer_steps, value_of
from .readers import settle
from .readiness import make_ready
from .spellings import Base64Url, MsDateTime, TextDecimal, spelled, spelling_of
from .text import Text, absent, parameter_text, scalar_text
from .unset import UNSET, UnsetType, or_none, unset
from .variants import subclasses
from .versions import version_in
from .wrap import Purpose, to_wire

if TYPE_CHECKING:
    from .moments import localized
    from .objects import built, plain
    from .outline import attributes_below, kind_at, parts_of, skeleton
    from .rows import to_rows

__all__ = [
    "ADDITIONAL",
    "DEFAULT_MEDIA_TYPE",
    "UNSET",
    "UUID",
    "AllBut",
    "Base64Url",
    "Date",
    "DateTime",
    "Decimal",
    "DeferredMember",
    "ExtraMembers",
    "FileContent",
    "FormFile",
    "Making",
    "Model",
    "MsDateTime",
    "OpenInt",
    "OpenModel",
    "OpenRecord",
    "OpenStr",
    "Plain",
    "Purpose",
    "Text",
    "TextDecimal",
    "Time",
    "ToUpdate",
    "UnsetType",
    "Upload",
    "absent",
    "attributes_below",
    "attributes_of",
    "built",
    "decode_json",
    "deferred_kind",
    "elements_of",
    "encode_json",
    "filter_text",
    "find_json",
    "is_file",
    "kind_at",
    "local",
    "localized",
    "looked_at",
    "make_ready",
    "members_of",
    "or_none",
    "parameter_text",
    "parts_of",
    "plain",
    "pointer_steps",
    "require_fit",
    "scalar_text",
    "settle",
    "skeleton",
    "spelled",
    "spelling_of",
    "subclasses",
    "to_rows",
    "to_wire",
    "type_name",
    "unset",
    "upload_of",
    "value_of",
    "version_in",
    "zone_named",
]

_LATER = {
    "attributes_below": ".outline",
    "built": ".objects",
    "kind_at": ".outline",
    "localized": ".moments",
    "parts_of": ".outline",
    "plain": ".objects",
    "skeleton": ".outline",
    "to_rows": ".rows",
}
"""What not every program uses."""

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_LATER[name], __name__), name)
