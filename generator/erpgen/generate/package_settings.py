"""What rendering needs of ``api.toml`` and the release."""

from __future__ import annotations

from typing import Any

from msgspec.structs import asdict

from erpgen import __version__
from erpgen.config import (
    ApiConfig,
    ErrorPlaces,
    FaultRule,
    SignatureSettings,
    WebhookSettings,
)
from erpgen.errors import InputError
from erpgen.generate.environment import environment_of
from erpgen.generate.sign_in import ways_to_sign_in
from erpgen.model.types import ApiModel
from erpgen.release_name import package_version
from erpgen.render.auth import fault_errors
from erpgen.render.settings import Fault, PackageSettings, Webhooks


def _selected_from(config: ApiConfig, model: ApiModel) -> int:
    """Of how many operations the document is a selection; 0 where it is no such one."""
    count = sum(len(resource.operations) for resource in model.resources)
    return config.document.operations if count < config.document.operations else 0


def package_settings(config: ApiConfig, model: ApiModel, release: str) -> PackageSettings:
    """The settings of one package; InputError where its release makes no version number."""
    package = config.package
    version = package_version(release)
    if version is None:
        raise InputError("", f"release {release!r} is no dotted number", "give one with --release")
    ways = ways_to_sign_in(config, model)
    return PackageSettings(
        distribution=package.distribution,
        import_name=package.import_name,
        client=package.client,
        version=version,
        release=release,
        title=model.title,
        description=package.description,
        license=package.license,
        authors=package.authors,
        urls=package.urls,
        zone=config.dates.zone or "",
        generator=__version__,
        headers=config.headers,
        ways=ways,
        environment=environment_of(config, model, ways),
        api=config.folder.name if config.folder else "",
        published=config.document.flavours[0].url if config.document.flavours else "",
        selected_from=_selected_from(config, model),
        faults=tuple(_fault(one) for one in config.faults),
        message_advice=config.status_advice,
        request_id_headers=config.request_id_headers,
        error_places=_error_places(config.error_places),
        limits={name: text for name, text in asdict(config.limits).items() if text},
        odata=config.odata,
        sandbox=config.sandbox is not None,
        webhooks=None if config.webhooks is None else _webhooks(config.webhooks),
    )


def _fault(rule: FaultRule) -> Fault:
    known = fault_errors()
    if rule.error not in known:
        what = f"errors.faults: {rule.error} is no error of an answer"
        raise InputError("api.toml", what, f"there are {', '.join(known)}")
    return Fault(rule.code, rule.error, rule.advice)


def _error_places(places: ErrorPlaces) -> dict[str, tuple[str, ...]]:
    given = {"messages": places.message, "codes": places.code, "details": places.details}
    return {name: pointers for name, pointers in given.items() if pointers}


def _webhooks(settings: WebhookSettings) -> Webhooks:
    signature = settings.signature
    return Webhooks(
        rules=settings.places,
        items=settings.items,
        status_page=settings.status_page,
        signature=None if signature is None else _said(asdict(signature)),
    )


def _said(values: dict[str, Any]) -> dict[str, Any]:
    """The settings that differ from what goes without saying."""
    usual = asdict(SignatureSettings(""))
    return {name: value for name, value in values.items() if value != usual[name]}
