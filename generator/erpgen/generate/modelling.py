"""From a prepared document to its model, with what ``api.toml`` says proved against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.generate.attribution import attributed
from erpgen.generate.package_settings import package_settings
from erpgen.generate.places import prove_errors, prove_webhooks
from erpgen.model import RuleError, build_model, policy_of
from erpgen.prepare import prepare

if TYPE_CHECKING:
    from erpgen.config import ApiConfig
    from erpgen.document import JsonObject
    from erpgen.generate.inputs import Inputs
    from erpgen.model import ModelResult
    from erpgen.model.types import ApiModel
    from erpgen.prepare import Prepared
    from erpgen.render.settings import PackageSettings


class Modelled(Struct, frozen=True):
    """The document of an API as overlays leave it, its model and what its client is called."""

    content: JsonObject
    model: ApiModel
    settings: PackageSettings


def modelled(given: Prepared, config: ApiConfig) -> ModelResult:
    """The model of a document; RuleError and InputError name the rule that does not fit it."""
    if config.webhooks is not None:
        prove_webhooks(config.webhooks, given.content)
    prove_errors(config.error_places, given.content)
    try:
        return build_model(given.content, policy_of(config))
    except RuleError as error:
        raise attributed(error, given.touched) from None


def model_of(inputs: Inputs) -> Modelled:
    """The model that ``generate`` would write the client from; nothing is checked beside it."""
    loaded = inputs.document()
    release = inputs.release_of(loaded)
    given = prepare(loaded, inputs.config.overlays, release)
    model = modelled(given, inputs.config).model
    return Modelled(given.content, model, package_settings(inputs.config, model, release))
