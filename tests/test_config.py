"""``api.toml``, default settings, releases and where they are found."""

from __future__ import annotations

import keyword
import random
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.cli.locations import api_folder, api_names
from erpgen.config import default_config, find_release, load_config, releases
from erpgen.errors import InputError
from erpgen.release_name import release_key

PACKAGE = """\
[package]
distribution = "acme-erp"
import = "acme_erp"
client = "AcmeErp"
"""
EVERYTHING = f"""\
overlays = ["overlays/one.yaml", "overlays/two.yaml"]
{PACKAGE}description = "d"
license = "MIT"
authors = ["A"]
urls = {{ Home = "https://example.com" }}
[document]
title = "Acme"
release = "1.2"
allowed_files = ["common.json"]
[[document.flavours]]
name = "service"
url = "https://example.com/openapi.json"
[server]
base_url = "https://api.example.com/v1"
strip_prefix = ["/api"]
[types]
decimal = ["double"]
machine_names = ["^(?P<field>[a-z]+)In(?P<parent>.+)$"]
[dates]
zone = "Europe/Oslo"
[renames]
operations = {{ Customer_Get = "get" }}
resources = {{ "Customer V2" = "customer" }}
[renames.schemas]
CustomerDto = "Customer"
[auth.service]
token_url = "https://example.com/token"
scopes = ["a"]
tenant_parameter = "tenant_id"
client_authentication = "basic"
[auth.interactive]
authorize_url = "https://example.com/authorize"
token_url = "https://example.com/token"
[auth.legacy]
authorize_url = "https://example.com/authorize"
token_url = "https://example.com/token"
headers = {{ X-Company = "1" }}
[headers]
Accept = "application/json"
[[errors.faults]]
code = "12"
error = "LicenseError"
advice = "Buy one."
[errors.advice]
404 = "Look elsewhere."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an API, with the files that settings name."""
    for name in ("overlays/one.yaml", "overlays/two.yaml", "common.json"):
        path = tmp_path / "acme" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "outside.yaml").touch()
    return tmp_path / "acme"


def refusal(folder: Path, text: str) -> str:
    """The line that refuses an ``api.toml`` with this text."""
    (folder / "api.toml").write_text(text)
    with pytest.raises(InputError) as caught:
        load_config(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value).replace(str(folder / "api.toml"), "FILE")


def test_everything_is_read(folder: Path) -> None:
    """Each key arrives as the typed value that it stands for."""
    (folder / "api.toml").write_text(EVERYTHING)
    config = load_config(folder)
    assert config.folder == folder.resolve()
    assert config.package.import_name == "acme_erp"
    assert config.package.urls == {"Home": "https://example.com"}
    assert [path.name for path in config.overlays] == ["one.yaml", "two.yaml"]
    assert [path.name for path in config.document.allowed_files] == ["common.json"]
    assert config.document.flavours[0].name == "service"
    assert config.server.strip_prefix == ("/api",)
    assert config.types.decimal == ("double",)
    assert config.dates.zone == "Europe/Oslo"
    assert config.renames.schemas == {"CustomerDto": "Customer"}
    assert config.renames.resources == {"Customer V2": "customer"}
    assert config.auth.service is not None
    assert config.auth.service.scopes == ("a",)
    assert config.auth.service.client_authentication == "basic"
    assert config.auth.interactive is not None
    assert config.auth.interactive.authorize_url == "https://example.com/authorize"
    assert config.auth.legacy is not None
    assert config.auth.legacy.headers == {"X-Company": "1"}
    assert config.headers == {"Accept": "application/json"}
    assert config.faults[0].error == "LicenseError"
    assert config.status_advice == {404: "Look elsewhere."}


def test_only_the_package_is_needed(folder: Path) -> None:
    """Everything else has a default that changes nothing."""
    (folder / "api.toml").write_text(PACKAGE)
    config = load_config(folder)
    assert config.overlays == ()
    assert config.types.decimal == ()
    assert config.auth.service is None
    assert config.document.release is None


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (PACKAGE + "colour = 1\n", 5, "package.colour is unknown"),
        ("colour = 1\n" + PACKAGE, 1, "colour is unknown"),
        (PACKAGE + "[servers]\n", 5, "servers is unknown"),
        (PACKAGE + "[server]\nbase_url = 5\n", 6, "server.base_url must be a string"),
        (PACKAGE + "[server]\nbase_url = 'ftp://a'\n", 6, "must be an http(s) address"),
        (PACKAGE + "[server]\nbase_url = 'http://['\n", 6, "must be an http(s) address"),
        (PACKAGE + "[types]\n\ndecimal = 'double'\n", 7, "must be a list of strings"),
        (PACKAGE + "[types]\ndecimal = [1]\n", 6, "must be a list of strings"),
        (PACKAGE + "[types]\nmachine_names = ['(']\n", 6, "must be regular expressions"),
        (PACKAGE + "[dates]\nzone = 'Oslo time'\n", 6, "must be a zone"),
        (PACKAGE + "[renames]\noperations = {a = 5}\n", 6, "must be a string"),
        (PACKAGE + "[renames]\noperations = {a = 'import'}\n", 6, "must be Python names"),
        (PACKAGE + "[names]\ntag = '('\n", 6, "must be a regular expression"),
        (PACKAGE + "[names]\npath = ['a', 'b(.)']\n", 6, "names no part"),
        (PACKAGE + "[names]\ntag = '(?P<verb>.)'\n", 6, "names no part"),
        (PACKAGE + "[names]\ntitle = '(?P<resource>.)'\n", 6, "is unknown"),
        (PACKAGE + "[renames.schemas]\nA = 'x y'\n", 5, "must be Python names"),
        (PACKAGE + "[auth.service]\nscopes = []\n", 5, "auth.service.token_url is missing"),
        (PACKAGE + "[auth.service]\ntoken_url = 'https://a'\npkce = 1\n", 7, "auth.service.pkce"),
        (PACKAGE + "[auth.service]\ntoken_url = 'https://a'\nclient_authentication = 'x'\n", 7,
         "must be body or basic"),
        (PACKAGE + "[auth.legacy]\ntoken_url = 'https://a'\n", 5, "authorize_url is missing"),
        (PACKAGE + "[errors.advice]\n200 = 'a'\n", 5, "by error status"),
        (PACKAGE + "[auth.other]\n", 5, "auth.other is unknown"),
        (PACKAGE + "[auth]\nservice = 5\n", 6, "must be a table"),
        (PACKAGE + "[[errors.faults]]\ncode = '1'\nerror = 'E'\n[[errors.faults]]\nerror = 5\n", 9,
         "errors.faults.error must be a string"),
        (PACKAGE + "[document]\nflavours = [1]\n", 6, "must be an array of tables"),
        (PACKAGE + "[[document.flavours]]\nname = 'a'\n", 5, "url is missing"),
        ("[package]\nimport = 'a'\nclient = 'A'\n", 1, "package.distribution is missing"),
        (PACKAGE.replace("acme_erp", "acme-erp"), 3, "must be a Python module name"),
        (PACKAGE.replace("acme_erp", "class"), 3, "must be a Python module name"),
        (PACKAGE.replace("AcmeErp", "A;import os"), 4, "must be a Python class name"),
        (PACKAGE.replace("acme-erp", "../x"), 2, "must be a package name"),
        (PACKAGE.replace('"acme-erp"', '" "'), 2, "must not be empty"),
        ("overlays = ['../outside.yaml']\n" + PACKAGE, 1, "outside the API's folder"),
        ("overlays = ['/etc/passwd']\n" + PACKAGE, 1, "outside the API's folder"),
        ("overlays = ['missing.yaml']\n" + PACKAGE, 1, "no file"),
        ("overlays = ['overlays']\n" + PACKAGE, 1, "no file"),
        ("overlays = ['a\\u0000b']\n" + PACKAGE, 1, "must|no file|no path|outside"),
    ],
)  # fmt: skip
def test_what_is_unsound_is_refused_with_its_line(
    folder: Path, text: str, line: int, what: str
) -> None:
    """A misspelt key and a wrong value stop the work and name their line."""
    message = refusal(folder, text)
    assert message.startswith(f"FILE:{line}: ")
    assert any(one in message for one in what.split("|"))


@pytest.mark.parametrize("text", ["[", "a = 1\na = 2\n", "\ufeffa = 1", "a = " + "[" * 5000])
def test_what_is_no_toml_is_refused(folder: Path, text: str) -> None:
    """TOML's own message is passed on, on one line."""
    assert "not TOML" in refusal(folder, text)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A folder without an ``api.toml`` is no API's."""
    with pytest.raises(InputError, match="no such file"):
        load_config(tmp_path)


@pytest.mark.parametrize(
    ("title", "distribution", "import_name", "client"),
    [
        ("Acme ERP API", "acme-erp-client", "acme_erp_client", "AcmeErpClient"),
        ("Swagger Petstore", "swagger-petstore-client", "swagger_petstore_client",
         "SwaggerPetstoreClient"),
        ("", "api-client", "api_client", "ApiClient"),
        ("API", "api-client", "api_client", "ApiClient"),
        ("2checkout", "api-2checkout-client", "api_2checkout_client", "Api2checkoutClient"),
        ("Überweisungen", "uberweisungen-client", "uberweisungen_client", "UberweisungenClient"),
        ("json", "json-client", "json_client", "JsonClient"),
        ("日本", "api-client", "api_client", "ApiClient"),
    ],
)  # fmt: skip
def test_names_come_from_the_title(
    title: str, distribution: str, import_name: str, client: str
) -> None:
    """A document without settings gives names that people would expect."""
    package = default_config(title).package
    assert (package.distribution, package.import_name, package.client) == (
        distribution,
        import_name,
        client,
    )


@given(title=st.text())
def test_any_title_gives_valid_names(title: str) -> None:
    """Quotes, newlines, keywords, digits first and nothing at all: the names hold."""
    package = default_config(title).package
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", package.distribution)
    assert package.import_name.isidentifier()
    assert package.client.isidentifier()
    assert not keyword.iskeyword(package.import_name)
    assert package.import_name not in sys.stdlib_module_names
    assert len(package.distribution) < 100
    assert package.description.isprintable()


def test_release_names_sort_by_number() -> None:
    """Parts are compared as numbers, and a date comes after every older scheme."""
    expected = [
        "v1",
        "6.11",
        "8.17",
        "9.11.00.1001",
        "9.66rc1",
        "9.66",
        "9.66.post1",
        "9.66.02.1023",
        "9.100",
        "2025.4.24",
        "2025.11.2",
    ]
    shuffled = random.Random(1).sample(expected, len(expected))
    assert sorted(shuffled, key=release_key) == expected


@given(names=st.lists(st.text(max_size=8), max_size=5))
def test_any_names_can_be_sorted(names: list[str]) -> None:
    """The key compares with that of any other name."""
    backwards = list(reversed(names))
    assert sorted(names, key=release_key) == sorted(backwards, key=release_key)


def test_releases_are_found_oldest_first(folder: Path) -> None:
    """A release's name is its file's, whatever the notation."""
    kept = folder / "releases"
    kept.mkdir()
    for name in ("9.100.json", "9.66.yaml", "2025.4.24.openapi.json", "8.17.swagger.yml"):
        (kept / name).touch()
    for name in (".hidden.json", "README.md", "9.1.json.bak"):
        (kept / name).touch()
    (kept / "folder.json").mkdir()
    assert [one.name for one in releases(folder)] == ["8.17", "9.66", "9.100", "2025.4.24"]
    assert find_release(folder, None).name == "2025.4.24"
    assert find_release(folder, "9.66").path == kept / "9.66.yaml"
    with pytest.raises(InputError, match=r"no release '9.9'; there are 8.17, 9.66, 9.100"):
        find_release(folder, "9.9")


def test_two_files_for_one_release_are_refused(folder: Path) -> None:
    """Which of two files is meant cannot be told."""
    kept = folder / "releases"
    kept.mkdir()
    (kept / "1.0.json").touch()
    (kept / "1.0.yaml").touch()
    with pytest.raises(InputError, match="same release"):
        releases(folder)


def test_a_release_stays_in_its_folder(folder: Path) -> None:
    """A link out of the folder is refused."""
    kept = folder / "releases"
    kept.mkdir()
    (kept / "1.0.json").symlink_to(folder.parent / "outside.yaml")
    with pytest.raises(InputError, match="leads out"):
        releases(folder)


def test_no_release_is_told(folder: Path) -> None:
    """An API without releases says how to get one."""
    assert releases(folder) == []
    with pytest.raises(InputError, match="erpgen fetch"):
        find_release(folder, None)


def test_apis_are_folders_with_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a folder below ``specs`` that has an ``api.toml`` is an API."""
    monkeypatch.chdir(tmp_path)
    assert api_names() == []
    with pytest.raises(InputError, match="there is none below specs/ here"):
        api_folder("acme")
    for name in ("acme", "beta", "notes"):
        (tmp_path / "specs" / name).mkdir(parents=True)
    for name in ("acme", "beta"):
        (tmp_path / "specs" / name / "api.toml").touch()
    assert api_names() == ["acme", "beta"]
    assert api_folder("acme") == Path("specs/acme")
    for name in ("notes", "../specs/acme", "acme/", "", "/etc", "a\0b"):
        with pytest.raises(InputError, match="no such API; there are acme, beta"):
            api_folder(name)


@pytest.mark.parametrize("name", api_names() if Path("specs").is_dir() else [])
def test_shipped_settings_are_sound(name: str) -> None:
    """The settings of every API in this repository are read without complaint."""
    assert load_config(Path("specs") / name).package.distribution
