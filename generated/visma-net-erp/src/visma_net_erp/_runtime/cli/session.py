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
from .ways import with_store

if TYPE_CHECKING:
    from ..auth import Authenticator, FileStore, KeyringStore
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
    def profile_name(self) -> str:
        """The profile that is meant: as told, as the environment says, or the one in use."""
        from ..client import profile_in_environment  # noqa: PLC0415 - help needs no client

        said = self.settings.profile or profile_in_environment(self.client_class.api)
        return said or self.profiles.current

    def client(self) -> SyncClient:
        """The client that calls are made with.

        Raises ConfigurationError where nobody says who signs in, and what to do then.
        """
        if self.settings.debug:
            _log_to_stderr(self.program.package)
        if self.settings.dry_run or self.settings.curl:
            # Nothing is sent, so nobody signs in.
            return self.client_class(**self._address(None))
        return self._signed()

    def _signed(self) -> SyncClient:
        options = self._options()
        refusal: ConfigurationError | None = None
        try:
            return self.client_class.from_env(self.settings.profile or None, **options)
        except ConfigurationError as error:
            refusal = error
        name = self.profile_name
        profile = self.profiles.find(name)
        if profile is None:
            raise ConfigurationError(f"{refusal}; or run `{self.program.name} login`")
        return self.client_class(
            auth=self.way(name, profile), **{**options, **self._address(profile)}
        )

    def way(self, name: str, profile: Profile) -> Authenticator:
        """The way to sign in that a profile has; raises ConfigurationError where a part is gone."""
        auth = import_module(f"{self.program.package}.auth")
        kind = getattr(auth, profile.way, None)
        if kind is None:
            raise ConfigurationError(f"profile {name}: this package has no {profile.way}")
        secrets = {
            one: self.profiles.secret(name, profile, one)
            for one in (*profile.secrets, *profile.hidden)
        }
        lost = [one for one, value in secrets.items() if not value]
        if lost:
            raise ConfigurationError(
                f"profile {name}: the keyring has no {', '.join(lost)} any more: run "
                f"`{self.program.name} login`"
            )
        made: Authenticator = kind(
            **with_store(kind, {**profile.arguments, **secrets}, self.store())
        )
        return made

    def store(self) -> FileStore | KeyringStore:
        """Where tokens are kept between two runs."""
        from ..auth import FileStore, KeyringStore  # noqa: PLC0415 - as above

        if self.profiles.has_keyring:
            return KeyringStore(self.program.name)
        return FileStore(self.profiles.folder / "tokens.json")

    def _options(self) -> dict[str, Any]:
        settings = self.settings
        told: Mapping[str, Any] = {
            "base_url": settings.base_url or None,
            "timeout": settings.timeout,
            "retry": settings.retries,
        }
        return {name: value for name, value in told.items() if value is not None}

    def _address(self, profile: Profile | None) -> dict[str, Any]:
        from ..client import address_in_environment  # noqa: PLC0415 - as above

        kept = profile.base_url if profile is not None else ""
        said = address_in_environment(self.client_class.api, self.settings.profile)
        found = self.settings.base_url or said or kept
        return {"base_url": found} if found else {}


def _log_to_stderr(package: str) -> None:
    import logging  # noqa: PLC0415 - only where one looks

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger = logging.getLogger(package)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
