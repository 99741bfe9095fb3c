"""Where the documents that a sandbox shows lead to: to the sandbox, whatever the API's own say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from runtime.page import Page
from runtime.sandbox import Sandbox, serving
from sandbox.kept import plan_of_document

VENDOR = "https://id.vendor.example"
SCOPES = {"read": "reads"}
ADDRESSES = {
    "tokenUrl": f"{VENDOR}/token",
    "refreshUrl": f"{VENDOR}/refresh",
    "authorizationUrl": f"{VENDOR}/authorize",
    "deviceAuthorizationUrl": f"{VENDOR}/device",
    "x-token-url": f"{VENDOR}/own",
    "scopes": SCOPES,
}
FLOWS = ("implicit", "authorizationCode", "password", "clientCredentials", "deviceAuthorization")
OPERATION: dict[str, Any] = {
    "operationId": "me",
    "tags": ["a"],
    "servers": [{"url": f"{VENDOR}/operation"}],
    "callbacks": {
        "done": {
            "{$request.query.url}": {
                "servers": [{"url": f"{VENDOR}/callback"}],
                "post": {"responses": {"200": {"description": "x"}}},
            }
        }
    },
    "responses": {
        "200": {
            "description": "x",
            "links": {"next": {"operationId": "me", "server": {"url": f"{VENDOR}/link"}}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Me"}}},
        }
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Granted", "version": "1"},
    "servers": [{"url": "https://api.vendor.example/base"}],
    "security": [{"granted": ["read"]}, {"identity": []}],
    "components": {
        "schemas": {"Me": {"type": "object", "properties": {"servers": {"type": "string"}}}},
        "securitySchemes": {
            "granted": {
                "type": "oauth2",
                "oauth2MetadataUrl": f"{VENDOR}/metadata",
                "flows": dict.fromkeys(FLOWS, ADDRESSES),
            },
            "identity": {"type": "openIdConnect", "openIdConnectUrl": f"{VENDOR}/openid"},
            "key": {"type": "apiKey", "in": "header", "name": "x-key", "x-at": f"{VENDOR}/keys"},
        },
    },
    "paths": {"/me": {"servers": [{"url": f"{VENDOR}/path"}], "get": OPERATION}},
}
BACK = "http://127.0.0.1:9/back"
CODE = {"client_id": "page", "redirect_uri": BACK, "state": "s"}
CLIENT = {"client_id": "page", "client_secret": "secret"}


@pytest.fixture(scope="module", params=["page", "sandbox"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A sandbox of the document above, with its page and without."""
    spec: Path = tmp_path_factory.mktemp("granted") / "1.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    sandbox = Sandbox(plan_of_document(spec))
    served: Any = Page(sandbox) if request.param == "page" else sandbox.app
    with serving(served) as address:
        yield address
    sandbox.close()


def _shown(url: str) -> Any:
    return httpx.get(f"{url}/_sandbox/openapi.json").raise_for_status().json()


def _flows(url: str) -> Any:
    return _shown(url)["components"]["securitySchemes"]["granted"]["flows"]


def _accepted(url: str, token: str) -> bool:
    headers = {"authorization": f"Bearer {token}"}
    return httpx.get(f"{url}/me", headers=headers).status_code == 200


def _token(address: str, **form: str) -> Any:
    return httpx.post(address, data={**CLIENT, **form}).raise_for_status().json()


def _redirected(address: str, **query: str) -> Any:
    answer = httpx.get(address, params={**CODE, **query})
    assert answer.status_code == 302
    return urlsplit(answer.headers["location"])


def test_no_address_is_of_another_origin(url: str) -> None:
    """Not in servers, schemes, operations, callbacks or links; names of properties stay."""
    shown = _shown(url)
    assert "vendor.example" not in json.dumps(shown)
    assert shown["servers"] == [{"url": f"{url}/base"}]
    assert "servers" in shown["components"]["schemas"]["Me"]["properties"]
    schemes = shown["components"]["securitySchemes"]
    addresses = list(_addresses(schemes))
    assert len(addresses) == 12
    assert all(one.startswith(f"{url}/") for one in addresses)
    assert schemes["granted"]["flows"]["password"]["scopes"] == SCOPES


def _addresses(node: Any) -> Iterator[str]:
    for name, one in node.items():
        if isinstance(one, Mapping):
            yield from _addresses(one)
        elif name.endswith("Url"):
            yield one


def test_flows_without_a_person_give_a_token(url: str) -> None:
    """By client credentials and by a password; what came is good for a call, nothing else is."""
    flows = _flows(url)
    service = _token(flows["clientCredentials"]["tokenUrl"], grant_type="client_credentials")
    person = {"grant_type": "password", "username": "u", "password": "p"}
    known = _token(flows["password"]["tokenUrl"], **person)
    again = {"grant_type": "refresh_token", "refresh_token": known["refresh_token"]}
    renewed = _token(flows["password"]["refreshUrl"], **again)
    for one in (service, known, renewed):
        assert _accepted(url, one["access_token"])
    assert not _accepted(url, "another")


def test_flows_of_a_person_give_a_token(url: str) -> None:
    """By a code, by the fragment of the implicit flow, and by the code of a device."""
    flows = _flows(url)
    code = flows["authorizationCode"]
    query = parse_qs(_redirected(code["authorizationUrl"], response_type="code").query)
    assert query["state"] == ["s"]
    told = {"grant_type": "authorization_code", "redirect_uri": BACK, "code": query["code"][0]}
    assert _accepted(url, _token(code["tokenUrl"], **told)["access_token"])
    back = _redirected(flows["implicit"]["authorizationUrl"], response_type="token")
    assert (back.query, parse_qs(back.fragment)["state"]) == ("", ["s"])
    assert _accepted(url, parse_qs(back.fragment)["access_token"][0])
    device = flows["deviceAuthorization"]
    begun = _token(device["deviceAuthorizationUrl"])
    grant = "urn:ietf:params:oauth:grant-type:device_code"
    answer = _token(device["tokenUrl"], grant_type=grant, device_code=begun["device_code"])
    assert _accepted(url, answer["access_token"])


def test_the_metadata_of_openid_name_the_sandbox(url: str) -> None:
    """The issuer is that of the address (OpenID Connect Discovery §4.3); its tokens are good."""
    address = _shown(url)["components"]["securitySchemes"]["identity"]["openIdConnectUrl"]
    found = httpx.get(address).raise_for_status().json()
    assert address == f"{found['issuer']}/.well-known/openid-configuration"
    ends = [one for name, one in found.items() if name.endswith("_endpoint")]
    assert len(ends) == 3
    assert all(one.startswith(f"{url}/") for one in ends)
    token = _token(found["token_endpoint"], grant_type="client_credentials")["access_token"]
    assert _accepted(url, token)
    assert _redirected(found["authorization_endpoint"]).netloc == urlsplit(BACK).netloc
    assert "device_code" in _token(found["device_authorization_endpoint"])
