"""Read ``api.toml``, strictly."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from erpgen.config.addresses import url
from erpgen.config.answers import read_errors, read_limits
from erpgen.config.settings import (
    ApiConfig,
    DateSettings,
    DocumentFlavour,
    DocumentSettings,
    EnvironmentSettings,
    PackageSettings,
    Renames,
    SandboxSettings,
    ServerSettings,
    TypeSettings,
)
from erpgen.config.sign_in import read_auth
from erpgen.config.table import Table, is_name
from erpgen.config.webhooks import read_webhooks
from erpgen.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

FILE = "api.toml"
ODATA = ("2", "3", "4", "4.01")
_NAMED_PARTS = frozenset({"resource", "method"})
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_ZONE = re.compile(r"[A-Za-z_+-]+(/[A-Za-z0-9_+-]+)*")


def load_config(folder: Path) -> ApiConfig:
    """The settings of an API's folder; InputError with the line for anything unsound in them."""
    path = folder / FILE
    try:
        text = path.read_bytes().decode()
        values = tomllib.loads(text)
    except FileNotFoundError:
        raise InputError(str(path), "no such file", "write one; specs/README.md says how") from None
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(str(path), f"not TOML: {error}") from None
    return _config(Table(values, text, str(path)), folder.resolve())


def _config(root: Table, folder: Path) -> ApiConfig:
    config = ApiConfig(
        package=_package(root.table("package")),
        folder=folder,
        document=_document(root.table("document"), folder),
        server=_server(root.table("server")),
        overlays=_inside(root, "overlays", folder),
        types=_types(root.table("types")),
        dates=_dates(root.table("dates")),
        environment=_environment(root.table("environment")),
        names=_names(root.table("names")),
        renames=_renames(root.table("renames")),
        auth=read_auth(root.table("auth")),
        headers=root.text_map("headers"),
        **read_errors(root.table("errors")),
        limits=read_limits(root.table("limits")),
        odata=_odata(root.table("odata")) if root.has("odata") else "",
        webhooks=read_webhooks(root.table("webhooks")) if root.has("webhooks") else None,
        sandbox=_sandbox(root.table("sandbox")) if root.has("sandbox") else None,
    )
    root.finish()
    return config


def _package(table: Table) -> PackageSettings:
    distribution = table.required("distribution")
    table.checked("distribution", distribution, _DISTRIBUTION.fullmatch, "a package name")
    import_name = table.required("import")
    table.checked("import", import_name, is_name, "a Python module name")
    client = table.required("client")
    table.checked("client", client, is_name, "a Python class name")
    settings = PackageSettings(
        distribution,
        import_name,
        client,
        description=table.text_of("description") or "",
        license=table.text_of("license") or "",
        authors=table.texts("authors"),
        urls=table.text_map("urls"),
    )
    table.finish()
    return settings


def _document(table: Table, folder: Path) -> DocumentSettings:
    settings = DocumentSettings(
        title=table.text_of("title"),
        release=table.text_of("release"),
        allowed_files=_inside(table, "allowed_files", folder),
        flavours=tuple(_flavour(one) for one in table.tables("flavours")),
        operations=table.whole("operations", 0),
    )
    table.finish()
    return settings


def _flavour(table: Table) -> DocumentFlavour:
    flavour = DocumentFlavour(table.required("name"), url(table, "url"))
    table.finish()
    return flavour


def _server(table: Table) -> ServerSettings:
    base_url = url(table, "base_url") if table.has("base_url") else None
    named = table.table("environments")
    environments = {name: url(named, name) for name in named.values}
    settings = ServerSettings(base_url, table.texts("strip_prefix"), environments)
    table.finish()
    return settings


def _types(table: Table) -> TypeSettings:
    settings = TypeSettings(
        decimal=table.texts("decimal"),
        additional=table.checked(
            "additional",
            table.text_of("additional", "ignore") or "ignore",
            {"ignore", "keep"}.__contains__,
            "ignore or keep",
        ),
        machine_names=table.texts("machine_names"),
    )
    for pattern in settings.machine_names:
        table.checked("machine_names", pattern, _is_pattern, "regular expressions")
    table.finish()
    return settings


def _dates(table: Table) -> DateSettings:
    zone = table.text_of("zone")
    if zone is not None:
        table.checked("zone", zone, _ZONE.fullmatch, "a zone such as Europe/Oslo")
    settings = DateSettings(zone)
    table.finish()
    return settings


def _environment(table: Table) -> EnvironmentSettings:
    prefix = table.text_of("prefix")
    names = table.text_map("names")
    for key, name in {"prefix": prefix, **names}.items():
        if name is not None:
            table.checked(key, name, _VARIABLE.fullmatch, "capitals, digits and underscores")
    table.finish()
    return EnvironmentSettings(prefix, names)


def _odata(table: Table) -> str:
    version = table.text_of("version", "4") or "4"
    table.checked("version", version, ODATA.__contains__, f"one of {', '.join(ODATA)}, as text")
    table.finish()
    return version


def _sandbox(table: Table) -> SandboxSettings:
    usual = SandboxSettings()
    settings = SandboxSettings(
        records=table.whole("records", usual.records),
        largest_page=table.whole("largest_page", usual.largest_page),
        relations=table.text_map("relations"),
    )
    if settings.largest_page < 1:
        raise table.refused("largest_page", "must be 1 or more")
    for place in settings.relations:
        if "#/" not in place:
            what = f"has {place!r}, which is no place"
            raise table.refused("relations", what, 'write "invoices#/payer/id" = "customers"')
    table.finish()
    return settings


def _names(table: Table) -> dict[str, tuple[str, ...]]:
    """The patterns by what they are for; each one names a resource or a method by its groups."""
    patterns = {key: table.text_or_texts(key) for key in ("operation_id", "path", "tag")}
    for key, rules in patterns.items():
        for rule in rules:
            table.checked(key, rule, _is_pattern, "a regular expression")
            groups = re.compile(rule).groupindex.keys()
            if not groups or groups - _NAMED_PARTS:
                raise table.refused(
                    key,
                    f"names no part of {rule!r} or an unknown one",
                    "put (?P<resource>…), (?P<method>…) or both around what names them",
                )
    table.finish()
    return {key: rules for key, rules in patterns.items() if rules}


def _renames(table: Table) -> Renames:
    settings = Renames(
        operations=table.text_map("operations"),
        resources=table.text_map("resources"),
        schemas=table.text_map("schemas"),
    )
    for kind in ("operations", "resources", "schemas"):
        for name in table.text_map(kind).values():
            table.checked(kind, name, is_name, "Python names")
    table.finish()
    return settings


def _inside(table: Table, key: str, folder: Path) -> tuple[Path, ...]:
    """The files a list names, each of which must be there and inside the folder."""
    paths = []
    for name in table.texts(key):
        try:
            path = (folder / name).resolve()
            there = path.is_file()
        except (OSError, ValueError):
            raise table.refused(key, f"names {name!r}, which is no path") from None
        if not path.is_relative_to(folder):
            raise table.refused(key, f"names {name!r}, which is outside the API's folder")
        if not there:
            raise table.refused(key, f"names {name!r}, which is no file", "correct the path")
        paths.append(path)
    return tuple(paths)


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True
