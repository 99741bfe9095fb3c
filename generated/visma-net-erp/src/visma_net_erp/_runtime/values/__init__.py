"""What arguments, bodies and answers are made of: models, dates, JSON, text, files."""

from .codec import decode_json, encode_json, type_name
from .dates import filter_text, zone_named
from .files import DEFAULT_MEDIA_TYPE, FileContent, FormFile, Upload, is_file, upload_of
from .models import (
    UNSET,
    UUID,
    Date,
    DateTime,
    Decimal,
    Model,
    OpenInt,
    OpenStr,
    Plain,
    Time,
    UnsetType,
)
from .text import Text, absent, parameter_text, scalar_text
from .wrap import to_wire

__all__ = [
    "DEFAULT_MEDIA_TYPE",
    "UNSET",
    "UUID",
    "Date",
    "DateTime",
    "Decimal",
    "FileContent",
    "FormFile",
    "Model",
    "OpenInt",
    "OpenStr",
    "Plain",
    "Text",
    "Time",
    "UnsetType",
    "Upload",
    "absent",
    "decode_json",
    "encode_json",
    "filter_text",
    "is_file",
    "parameter_text",
    "scalar_text",
    "to_wire",
    "type_name",
    "upload_of",
    "zone_named",
]
