"""What rendering needs of ``api.toml`` and the release."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from erpgen import __version__
from erpgen.config import ApiConfig, OAuthFlow
from erpgen.errors import InputError
from erpgen.model.types import ApiModel
from erpgen.release_name import package_version
from erpgen.render.settings import Fault, Flow, PackageSettings


def package_settings(config: ApiConfig, model: ApiModel, release: str) -> PackageSettings:
    """The settings of one package; InputError where its release makes no version number."""
    package = config.package
    version = package_version(release)
    if version is None:
        raise InputError("", f"release {release!r} is no dotted number", "give one with --release")
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
        flows=tuple(_flows(config)) or tuple(_declared(model)),
        faults=tuple(Fault(one.code, one.error, one.advice) for one in config.faults),
        message_advice=config.status_advice,
        request_id_headers=config.request_id_headers,
    )


def _flows(config: ApiConfig) -> Iterator[Flow]:
    auth = config.auth
    ways = {
        "ServiceCredentials": auth.service,
        "InteractiveLogin": auth.interactive,
        "LegacyLogin": auth.legacy,
    }
    for kind, flow in ways.items():
        if flow is not None:
            yield _flow(kind, flow)


def _declared(model: ApiModel) -> Iterator[Flow]:
    """The first flow of each kind that the document itself declares with an address."""
    kinds = {"clientCredentials": "ServiceCredentials", "authorizationCode": "InteractiveLogin"}
    for scheme in model.security_schemes:
        for flow in scheme.flows:
            kind = kinds.pop(flow.kind, None)
            token_url = urljoin(f"{model.base_url}/", flow.token_url.lstrip("/"))
            if kind is not None and token_url.startswith("http"):
                yield Flow(
                    kind=kind,
                    token_url=token_url,
                    authorization_url=flow.authorization_url,
                    scopes=flow.scopes,
                )


def _flow(kind: str, flow: OAuthFlow) -> Flow:
    return Flow(
        kind=kind,
        token_url=flow.token_url,
        authorization_url=flow.authorize_url,
        scopes=flow.scopes,
        headers=flow.headers,
        company_header=flow.company_header,
        tenant_parameter=flow.tenant_parameter,
        client_authentication=flow.client_authentication,
        token_field=flow.token_field,
        pkce=flow.pkce,
        advice=flow.advice,
    )
