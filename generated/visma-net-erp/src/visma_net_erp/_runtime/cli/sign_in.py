"""``login``, ``logout``, ``whoami`` and ``profile``: who calls are made as."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from ..errors import did_you_mean
from ..index import typed
from .profiles import DEFAULT, KeptWay, Profile, check_name
from .session import Session
from .settings import shared_options, told
from .ways import Argument, Way, ways_of_package

if TYPE_CHECKING:
    from ..call import EnvironmentWay

__all__ = ["sign_in_commands"]


_GIVEN = "given_"


def sign_in_commands(session: Session) -> list[click.Command]:
    """The commands, each with an example in its help."""
    return [_Login(session), _logout(session), _whoami(session), _Profiles(session)]


class _Login(click.Command):
    """``login``, whose options are what the ways of the package are told; read when needed."""

    def __init__(self, session: Session) -> None:
        name = session.program.name
        super().__init__(
            "login",
            callback=lambda **_: _sign_in(session, click.get_current_context()),
            help="Sign in, and keep what signs calls in.\n\n"
            "What is needed and not given is asked for. Secrets go into the keyring of the "
            "operating system where the package keyring is installed, else into a file that only "
            "you can read.",
            epilog=f"\b\nExamples:\n  {name} login\n  {name} login --service --profile test",
        )
        self._session = session

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The options: a way, its arguments, and those of every command."""
        ways = _ways(self._session)
        return [
            click.Option(
                ["--way"],
                metavar="NAME",
                help="How to sign in. " + " ".join(f"{one.name}: {one.text}" for one in ways),
            ),
            click.Option(
                ["--service"],
                is_flag=True,
                help="Sign in as an application, without a person.",
            ),
            *(
                click.Option(
                    [f"--{typed(name)}", f"{_GIVEN}{name}"],
                    metavar="TEXT",
                    help=f"For {', '.join(owners)}.",
                )
                for name, owners in _owners(ways).items()
            ),
            *shared_options(),
            *super().get_params(ctx),
        ]


def _ways(session: Session) -> list[Way]:
    return ways_of_package(session.program.package, session.client_class.api.environment)


def _owners(ways: Sequence[Way]) -> dict[str, list[str]]:
    """The arguments that may be seen, each with the ways that take it."""
    found: dict[str, list[str]] = {}
    for way in ways:
        for one in way.arguments:
            if not one.secret:
                found.setdefault(one.name, []).append(way.name)
    return found


def _sign_in(session: Session, context: click.Context) -> None:
    session.settings = told(context)
    given = context.params
    name = check_name(session.settings.profile or DEFAULT)
    known = _ways(session)
    way = _chosen(known, given.get("way"), service=bool(given.get("service")))
    together = [way, *(one for one in known if one.name in way.beside)]
    profile = Profile(
        ways=[_kept(session, one, given, alone=len(together) == 1) for one in together],
        base_url=session.settings.base_url,
    )
    _prove(session, name, profile)
    hidden = any(one.hidden for one in profile.ways)
    safe = session.profiles.keep(name, profile)
    place = "the keyring" if safe else str(session.profiles.path)
    secrets = f"; its secrets are in {place}" if hidden else ""
    names = " and ".join(one.name for one in together)
    click.echo(f"signed in as profile {name} by {names}{secrets}", err=True)


def _kept(session: Session, way: Way, given: Mapping[str, Any], *, alone: bool) -> KeptWay:
    """A way with its arguments: as told, as the environment has them, or as a person answers."""
    rules = session.client_class.api.environment
    kept = KeptWay(name=way.name)
    for one in way.arguments:
        variable = rules.named(one.variable, session.chosen) if one.variable else ""
        value = given.get(f"{_GIVEN}{one.name}") or os.environ.get(variable, "")
        if not value and one.needed:
            label = typed(one.name) if alone else f"{way.name}, {typed(one.name)}"
            value = _ask(one, label, variable)
        if value:
            (kept.hidden if one.secret else kept.arguments)[one.name] = value
    return kept


def _prove(session: Session, name: str, profile: Profile) -> None:
    """Sign in once, so that nothing is kept that does not work."""
    with session.made(profile, session.ways(name, profile)) as client:
        client._engine.link.open().sign_in()


def _chosen(ways: Sequence[Way], name: str | None, *, service: bool) -> Way:
    if not ways:
        raise click.UsageError("this API has no way to sign in: its calls need none")
    if name is not None:
        found = next((one for one in ways if one.name == name), None)
        if found is None:
            known = [one.name for one in ways]
            hint = did_you_mean([name], known) or f"; there are {', '.join(known)}"
            raise click.UsageError(f"--way {name}: there is no such way{hint}")
        return found
    if service:
        ways = [one for one in ways if not one.personal]
        preferred = [one for one in ways if one.name == "ServiceCredentials"]
        ways = preferred or ways
    if not ways:
        raise click.UsageError("this API signs in persons alone: leave --service out")
    return ways[0]


def _ask(one: Argument, label: str, variable: str) -> str:
    """What a person answers; UsageError where nobody can be asked."""
    if not sys.stdin.isatty():
        ways = [] if one.secret else [f"give --{typed(one.name)}"]
        ways += [f"set {variable}"] if variable else []
        raise click.UsageError(f"{label} is needed, and nobody can be asked: {' or '.join(ways)}")
    answer: str = click.prompt(label, hide_input=one.secret, err=True)
    return answer


def _logout(session: Session) -> click.Command:
    def run(**_: Any) -> None:
        session.settings = told(click.get_current_context())
        name = session.settings.profile or session.profiles.current
        if not session.profiles.forget(name):
            raise click.UsageError(f"there is no profile {name} to forget")
        click.echo(f"profile {name} is forgotten", err=True)

    return click.Command(
        "logout",
        callback=run,
        params=shared_options(),
        help="Forget a profile and its secrets.",
        epilog=f"\b\nExample:\n  {session.program.name} logout --profile test",
    )


def _whoami(session: Session) -> click.Command:
    def run(**_: Any) -> None:
        from .calling import show  # noqa: PLC0415 - help is quicker without the client

        session.settings = told(click.get_current_context())
        show(session, _identity(session), {})

    return click.Command(
        "whoami",
        callback=run,
        params=shared_options(),
        help="Say who calls are made as, and where that is written. Nothing is sent.",
    )


def _identity(session: Session) -> dict[str, Any]:
    way = session.way_set()
    if way is not None:
        ways = (way, *way.beside)
        names = " and ".join(one.kind for one in ways)
        return {"from": "environment", "way": names, **_seen(session, ways), **_server(session, "")}
    name = session.profile_name
    profile = session.profiles.find(name)
    if profile is None:
        return {"from": None, "way": None, **_server(session, "")}
    places = {
        "keyring": any(one.secrets for one in profile.ways),
        str(session.profiles.path): any(one.hidden for one in profile.ways),
    }
    return {
        "from": f"profile {name}",
        "way": " and ".join(one.name for one in profile.ways),
        **{argument: value for one in profile.ways for argument, value in one.arguments.items()},
        **_server(session, profile.base_url),
        "secrets": next((place for place, used in places.items() if used), None),
    }


def _seen(session: Session, ways: Sequence[EnvironmentWay]) -> dict[str, str]:
    """What the environment has of these ways that may be seen."""
    rules = session.client_class.api.environment
    named = {
        argument: rules.named(variable, session.chosen)
        for way in ways
        for argument, variable in way.arguments.items()
        if not Argument(argument, needed=False).secret
    }
    found = {argument: os.environ.get(name, "") for argument, name in named.items()}
    return {argument: value for argument, value in found.items() if value}


def _server(session: Session, kept: str) -> dict[str, str]:
    from ..client import address_in_environment  # noqa: PLC0415 - help is quicker without it

    api = session.client_class.api
    said = session.settings.base_url or address_in_environment(api, session.chosen)
    return {"server": said or kept or api.base_url}


class _Profiles(click.Group):
    """``profile list`` and ``profile use NAME``."""

    def __init__(self, session: Session) -> None:
        super().__init__(name="profile", help="Several sets of credentials, by name.")
        self.add_command(
            click.Command("list", callback=lambda: _list(session), help="Name all profiles.")
        )
        self.add_command(
            click.Command(
                "use",
                callback=lambda name: session.profiles.use(check_name(name)),
                params=[click.Argument(["name"])],
                help="Use a profile from now on.",
            )
        )


def _list(session: Session) -> None:
    current = session.profiles.current
    for name in session.profiles.names():
        click.echo(f"{'*' if name == current else ' '} {name}")
