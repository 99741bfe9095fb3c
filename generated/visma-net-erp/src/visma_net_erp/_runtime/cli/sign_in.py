"""``login``, ``logout``, ``whoami`` and ``profile``: who calls are made as."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click

from ..errors import did_you_mean
from .groups import shown
from .profiles import DEFAULT, Profile, check_name
from .session import Session
from .settings import shared_options, told
from .ways import Argument, Way, ways_of_package

__all__ = ["sign_in_commands"]


_GIVEN = "given_"


def sign_in_commands(session: Session) -> list[click.Command]:
    """The commands, each with an example in its help."""
    return [_login(session), _logout(session), _whoami(session), _Profiles(session)]


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
        plain = [one for one in _arguments(ways) if not one.secret]
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
                    [f"--{shown(one.name)}", f"given_{one.name}"],
                    metavar="TEXT",
                    help="Part of it.",
                )
                for one in plain
            ),
            *shared_options(),
            *super().get_params(ctx),
        ]


def _login(session: Session) -> click.Command:
    return _Login(session)


def _ways(session: Session) -> list[Way]:
    rules = session.client_class.api.environment.ways
    return ways_of_package(session.program.package, {one.kind: one.needed for one in rules})


def _arguments(ways: Sequence[Way]) -> list[Argument]:
    return list({argument.name: argument for way in ways for argument in way.arguments}.values())


def _sign_in(session: Session, context: click.Context) -> None:
    session.settings = told(context)
    given = context.params
    name = check_name(session.settings.profile or DEFAULT)
    way = _chosen(_ways(session), given.get("way"), service=bool(given.get("service")))
    values = _asked(session, way, given)
    plain = {
        one.name: values[one.name] for one in way.arguments if one.name in values and not one.secret
    }
    secrets = {
        one.name: values[one.name] for one in way.arguments if one.name in values and one.secret
    }
    profile = Profile(way=way.name, arguments=plain, hidden=secrets)
    profile.base_url = session.settings.base_url
    _prove(session, name, profile)
    safe = session.profiles.keep(name, profile, secrets)
    place = "the keyring" if safe else str(session.profiles.path)
    kept = f"; its secrets are in {place}" if secrets else ""
    click.echo(f"signed in as profile {name} by {way.name}{kept}", err=True)


def _prove(session: Session, name: str, profile: Profile) -> None:
    """Sign in once, so that nothing is kept that does not work."""
    auth = session.way(name, profile)
    address = session.settings.base_url
    options = {"base_url": address} if address else {}
    with session.client_class(auth=auth, **options) as client:  # type: ignore[arg-type]
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


def _asked(session: Session, way: Way, given: Mapping[str, Any]) -> dict[str, str]:
    """The arguments of a way: as told, as the environment has them, or as a person answers."""
    api = session.client_class.api
    rules = next((one for one in api.environment.ways if one.kind == way.name), None)
    found: dict[str, str] = {}
    for one in way.arguments:
        variable = rules.arguments.get(one.name, "") if rules else ""
        named = api.environment.named(variable, session.settings.profile) if variable else ""
        value = given.get(f"{_GIVEN}{one.name}") or os.environ.get(named, "")
        if not value and one.needed:
            value = _ask(one, named)
        if value:
            found[one.name] = value
    return found


def _ask(one: Argument, variable: str) -> str:
    """What a person answers; UsageError where nobody can be asked."""
    if not sys.stdin.isatty():
        ways = [] if one.secret else [f"give --{shown(one.name)}"]
        ways += [f"set {variable}"] if variable else []
        raise click.UsageError(
            f"{shown(one.name)} is needed, and nobody can be asked: {' or '.join(ways)}"
        )
    answer: str = click.prompt(shown(one.name), hide_input=one.secret, err=True)
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
    api = session.client_class.api
    chosen = session.settings.profile
    for way in api.environment.ways:
        names = {one: api.environment.named(way.arguments[one], chosen) for one in way.arguments}
        if way.needed and all(os.environ.get(names[one]) for one in way.needed):
            plain = {
                one: os.environ[names[one]]
                for one in way.arguments
                if os.environ.get(names[one]) and not Argument(one, needed=False).secret
            }
            return {"from": "environment", "way": way.kind, **plain, **_server(session, "")}
    name = session.profile_name
    profile = session.profiles.find(name)
    if profile is None:
        return {"from": None, "way": None, **_server(session, "")}
    return {
        "from": f"profile {name}",
        "way": profile.way,
        **profile.arguments,
        **_server(session, profile.base_url),
        "secrets": "keyring" if profile.secrets else str(session.profiles.path),
    }


def _server(session: Session, kept: str) -> dict[str, str]:
    return {"server": session.settings.base_url or kept or session.client_class.api.base_url}


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
