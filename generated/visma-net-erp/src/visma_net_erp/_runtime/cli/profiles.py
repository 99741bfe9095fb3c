"""What `login` keeps: by profile, how one signs in; secrets in the keyring where there is one."""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import stat
from pathlib import Path
from types import ModuleType

import click
import msgspec

from ..errors import ConfigurationError

__all__ = ["Profile", "ProfileFile", "check_name"]

DEFAULT = "default"


class Profile(msgspec.Struct, kw_only=True):
    """One way to sign in: the class of the package's ``auth`` and its arguments.

    ``secrets`` are the arguments that the keyring has, ``hidden`` those that stand here because
    there is no keyring.
    """

    way: str
    arguments: dict[str, str] = {}
    secrets: tuple[str, ...] = ()
    hidden: dict[str, str] = {}
    base_url: str = ""


class _Kept(msgspec.Struct, kw_only=True):
    current: str = DEFAULT
    profiles: dict[str, Profile] = {}


class ProfileFile:
    """The profiles of one program, in a file that only its owner can read (mode 0600).

    A file that others can read is refused with ConfigurationError (not checked on Windows).
    """

    def __init__(self, program: str) -> None:
        self._service = program
        self.folder = Path(click.get_app_dir(program))
        self.path = self.folder / "profiles.json"
        self._keyring = _usable_keyring()

    @property
    def has_keyring(self) -> bool:
        """Whether secrets and tokens go into a keyring."""
        return self._keyring is not None

    @property
    def current(self) -> str:
        """The profile that is used where none is named."""
        return self._read().current

    def names(self) -> list[str]:
        """All profiles."""
        return sorted(self._read().profiles)

    def find(self, name: str) -> Profile | None:
        """A profile, by default the current one."""
        kept = self._read()
        return kept.profiles.get(name or kept.current)

    def secret(self, name: str, profile: Profile, argument: str) -> str:
        """A secret of a profile, empty where it is gone."""
        if argument in profile.hidden:
            return profile.hidden[argument]
        if self._keyring is None:
            return ""
        return self._keyring.get_password(self._service, f"{name}/{argument}") or ""

    def keep(self, name: str, profile: Profile, secrets: dict[str, str]) -> bool:
        """Keep a profile and use it from now on; whether a keyring has its secrets."""
        safe = bool(secrets) and self._in_keyring(name, secrets)
        kept = self._read()
        profile.secrets = tuple(secrets) if safe else ()
        profile.hidden = {} if safe else secrets
        kept.profiles = {**kept.profiles, name: profile}
        kept.current = name
        self._write(kept)
        return safe

    def use(self, name: str) -> None:
        """Use a profile from now on; UsageError where there is none of this name."""
        kept = self._read()
        if name not in kept.profiles:
            known = ", ".join(sorted(kept.profiles)) or "none yet"
            raise click.UsageError(f"there is no profile {name}; there are: {known}")
        kept.current = name
        self._write(kept)

    def forget(self, name: str) -> bool:
        """Take a profile and its secrets away; whether there was one."""
        kept = self._read()
        found = kept.profiles.get(name)
        if found is None:
            return False
        for argument in found.secrets:
            if self._keyring is not None:
                with contextlib.suppress(Exception):  # gone already, or locked: each its own kind
                    self._keyring.delete_password(self._service, f"{name}/{argument}")
        kept.profiles = {one: of for one, of in kept.profiles.items() if one != name}
        if kept.current == name:
            kept.current = DEFAULT
        self._write(kept)
        return True

    def _in_keyring(self, name: str, secrets: dict[str, str]) -> bool:
        if self._keyring is None:
            return False
        try:
            for argument, value in secrets.items():
                self._keyring.set_password(self._service, f"{name}/{argument}", value)
        except Exception:
            return False
        return True

    def _read(self) -> _Kept:
        try:
            with self.path.open("rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
                    raise ConfigurationError(
                        f"{self.path}: others can read the secrets in it; run chmod 600 on it"
                    )
                return msgspec.json.decode(file.read(), type=_Kept)
        except FileNotFoundError:
            return _Kept()
        except msgspec.DecodeError as error:
            raise ConfigurationError(f"{self.path}: {error}; mend it or take it away") from None

    def _write(self, kept: _Kept) -> None:
        import tempfile  # noqa: PLC0415 - slow to import, and seldom is anything written

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp creates with mode 0600, and replace keeps it.
        handle, temporary = tempfile.mkstemp(prefix=".profiles-", dir=self.folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(kept), indent=2) + b"\n")
            Path(temporary).replace(self.path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise


def check_name(name: str) -> str:
    """The name of a profile; UsageError where it is none."""
    if not re.fullmatch(r"[A-Za-z0-9_]+", name):
        raise click.UsageError(f"a profile is named by letters and digits, not {name!r}")
    return name


def _usable_keyring() -> ModuleType | None:
    """The keyring of the operating system, None where nothing could be kept in it."""
    try:
        keyring = importlib.import_module("keyring")
        priority: float = keyring.get_keyring().priority
    except Exception:
        return None
    return keyring if priority > 0 else None
