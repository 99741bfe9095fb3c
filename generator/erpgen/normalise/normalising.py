"""The stage itself: :class:`~erpgen.document.LoadedDocument` to ``NormalisedDocument``."""

from __future__ import annotations

from erpgen.document import Flavour, JsonObject, LoadedDocument, NormalisedDocument
from erpgen.load.bundling import BUNDLE
from erpgen.normalise.components import convert_components
from erpgen.normalise.context import Context
from erpgen.normalise.operations import convert_paths
from erpgen.normalise.swagger.root import upgrade_root

_VERSION = "3.1.0"


def normalise(loaded: LoadedDocument) -> NormalisedDocument:
    """The document as OpenAPI 3.1, every operation kept.

    The input is not changed; parts that need no change are shared with it, and what several
    places referred to is one shared object, so treat the output as read-only. A reference that
    leads nowhere becomes a schema that accepts anything, and a diagnostic. InputError where
    references stand for more than a machine can hold, or nest deeper than a document may.
    """
    context = Context.of(loaded)
    root = loaded.content
    if loaded.flavour is Flavour.SWAGGER_20:
        root = upgrade_root(context, loaded.source)
    content: JsonObject = {}
    for key, value in root.items():
        if key == "openapi":
            content[key] = _VERSION
        elif key in ("paths", "webhooks"):
            content[key] = convert_paths(context, value, (None, key))
        elif key != BUNDLE:
            content[key] = value
    components = convert_components(context, root.get("components"))
    if components or "components" in root:
        content["components"] = components
    return NormalisedDocument(loaded.source, loaded.flavour, content, tuple(context.diagnostics))
