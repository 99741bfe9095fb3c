"""The client of one command: made of what was told, of the environment, or of a profile."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..index import Index, index_of
from .profiles import Profile, ProfileFile
from .program import Program
from .settings import Settings

if TYPE_CHECKING:
    from ..auth import Authenticator, FileStore, KeyringStore
    from ..call import EnvironmentWay
    from ..client import SyncClient

__all__ = ["Session"]


class Session:
    """One run of the command line: its package, and what was told."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.settings = Settings()

    @cached_property
    def index(self) -> Index:
        """The operations of the package."""
        return index_of(self.program.package)

    @cached_property
    def profiles(self) -> ProfileFile:
        """What `login` kept."""
        return ProfileFile(self.program.name)

    @cached_property
    def client_class(self) -> type[SyncClient]:
        """The class of the client, imported."""
        found: type[SyncClient] = getattr(
            import_module(f"{self.program.package}._client"), self.program.client
        )
        return found

    @property
    def chosen(self) -> str:
        """The profile that was named, by an option or the environment; empty where none was."""
        from ..client import profile_in_environment  # noqa: PLC0415 - help needs no client

        return self.settings.profile or profile_in_environment(self.client_class.api)

    @property
    def profile_name(self) -> str:
        """The profile that is meant: the one that was named, or the one in use."""
        return self.chosen or self.profiles.current

    def way_set(self) -> EnvironmentWay | None:
        """How the environment signs in, before any profile; None where it says nothing of it."""
        from ..client import way_in_environment  # noqa: PLC0415 - as above

        return way_in_environment(self.client_class.api.environment, self.chosen)

    def client(self) -> SyncClient:
        """The client that calls are made with.

        Raises ConfigurationError where nobody says who signs in, and what to do then.
        """
        if self.settings.debug:
            _log_to_stderr(self.program.package)
        if self.settings.dry_run or self.settings.curl:
            return self.made(None, [])  # nothing is sent, so nobody signs in
        # What a script sets goes before what was kept, and half of it is nobody's wish.
        profile = None if self.way_set() else self.profiles.find(self.profile_name)
        if profile is not None:
            return self.made(profile, self.ways(self.profile_name, profile))
        try:
            return self.made(None, None)
        except ConfigurationError as error:
            raise ConfigurationError(f"{error}; or run `{self.program.name} login`") from None

    def made(self, profile: Profile | None, auth: list[Authenticator] | None) -> SyncClient:
        """A client with what the environment says beside who signs in; ``auth`` None is the
        environment's, too."""
        from ..client import address_in_environment  # noqa: PLC0415 - as above

        settings = self.settings
        kept = profile.base_url if profile is not None else ""
        elsewhere = not address_in_environment(self.client_class.api, self.chosen) and kept
        told: Mapping[str, Any] = {
            "auth": auth,
            "base_url": settings.base_url or elsewhere or None,
            "timeout": settings.timeout,
            "retry": settings.retries,
        }
        options = {name: value for name, value in told.items() if value is not None}
        return self.client_class.from_env(self.chosen or None, **options)

    def ways(self, name: str, profile: Profile) -> list[Authenticator]:
        """The ways to sign in of a profile; raises ConfigurationError where a part is gone."""
        auth = import_module(f"{self.program.package}.auth")
        found: list[Authenticator] = []
        for way in profile.ways:
            kind = getattr(auth, way.name, None)
            if kind is None:
                raise ConfigurationError(f"profile {name}: this package has no {way.name}")
            secrets = self.profiles.secrets_of(name, way)
            # Those with settings fetch tokens, which are kept between two runs.
            stored = {"store": self.store()} if hasattr(kind, "settings") else {}
            found.append(kind(**way.arguments, **secrets, **stored))
        return found

    def store(self) -> FileStore | KeyringStore:
        """Where tokens are kept between two runs."""
        from ..auth import FileStore, KeyringStore  # noqa: PLC0415 - as above

        if self.profiles.has_keyring:
            return KeyringStore(self.program.name)
        return FileStore(self.profiles.folder / "tokens.json")


def _log_to_stderr(package: str) -> None:
    import logging  # noqa: PLC0415 - only where one looks

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger = logging.getLogger(package)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
