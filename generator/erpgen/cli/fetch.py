"""``erpgen fetch``: the published document into ``releases/``, only if it changed."""

from __future__ import annotations

import argparse

from erpgen.cli.locations import api_folder, api_names
from erpgen.cli.output import say, show_json, tell
from erpgen.cli.progress import progress
from erpgen.config import ApiConfig, load_config
from erpgen.errors import InputError
from erpgen.fetch import Fetch, Fetched, Outcome, fetch, keep
from erpgen.printable import path_from_here

HELP = """Fetch the published document and keep it as a release, if it changed.

Each [[document.flavours]] of api.toml is fetched; the first is kept under releases/, any other
under releases/NAME/. A release is named after info.version where that is a dotted number, else
after today (UTC). What is not a whole document of this API changes nothing. Without API, every
API below specs/ that says where its document is published is fetched."""
EXAMPLE = "erpgen fetch my-erp --flavour service"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument("--flavour", metavar="NAME", help="only this one of api.toml's flavours")
    parser.add_argument(
        "--accept-shrink",
        action="store_true",
        help="keep a document that lost half of its operations, or parts that it refers to",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Fetch; 0 whether or not anything changed."""
    done: list[tuple[str, Fetch]] = []
    configs = _configs(arguments.api)
    with progress("erpgen fetch", len(configs)) as show:
        for config in configs:
            name = config.folder.name if config.folder else ""
            show(name)
            found = fetch(config, arguments.flavour, accept_shrink=arguments.accept_shrink)
            done.append((name, found))
    for _, found in done:
        keep(found)
    if arguments.format == "json":
        show_json({name: _report(found) for name, found in done})
    else:
        _print(done)
    return 0


def _configs(api: str | None) -> list[ApiConfig]:
    if api is not None:
        return [load_config(api_folder(api))]
    configs = [load_config(api_folder(name)) for name in api_names()]
    published = [config for config in configs if config.document.flavours]
    if not published:
        raise InputError(
            "specs", "no API here says where its document is", "add [[document.flavours]]"
        )
    return published


def _print(done: list[tuple[str, Fetch]]) -> None:
    for name, found in done:
        for one in found.fetched:
            say(f"{name} {one.flavour}: {_sentence(one)}")
            for note in one.notes:
                tell(f"warning: {name} {one.flavour}: {note}")


def _sentence(one: Fetched) -> str:
    path = path_from_here(one.path)
    if one.outcome is Outcome.UNCHANGED:
        return f"nothing changed; {path} is what is published"
    what = "new release" if one.outcome is Outcome.NEW else "the release was published anew"
    change = f"{one.added} added, {one.removed} removed"
    return f"{what} {one.release}: {path}, {one.operations} operations, {change}"


def _report(found: Fetch) -> list[dict[str, object]]:
    return [
        {
            "flavour": one.flavour,
            "url": one.url,
            "outcome": one.outcome.value,
            "release": one.release,
            "path": str(path_from_here(one.path)),
            "operations": one.operations,
            "added": one.added,
            "removed": one.removed,
            "notes": list(one.notes),
        }
        for one in found.fetched
    ]
