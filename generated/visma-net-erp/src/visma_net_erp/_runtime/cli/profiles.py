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

__all__ = ["DEFAULT", "KeptWay", "Profile", "ProfileFile", "check_name"]

DEFAULT = "default"


class KeptWay(msgspec.Struct, kw_only=True):
    """The class of a way to sign in, of the package's ``auth``, and its arguments.

    ``secrets`` are the arguments that the keyring has, ``hidden`` those that stand here because
    there is no keyring.
    """

    name: str
    arguments: dict[str, str] = {}
    secrets: tuple[str, ...] = ()
    hidden: dict[str, str] = {}


class Profile(msgspec.Struct, kw_only=True):
    """Who calls are made as, and where: one way to sign in, or those that go together."""

    ways: list[KeptWay]
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

    def secrets_of(self, name: str, way: KeptWay) -> dict[str, str]:
        """The secrets of a way; ConfigurationError where the keyring has lost one."""
        found = dict(way.hidden)
        for argument in way.secrets:
            found[argument] = self._looked_up(_entry(name, way, argument))
        lost = [argument for argument, value in found.items() if not value]
        if lost:
            raise ConfigurationError(
                f"profile {name}: the keyring has no {', '.join(lost)} any more: run "
                f"`{self._service} login`"
            )
        return found

    def keep(self, name: str, profile: Profile) -> bool:
        """Keep a profile and use it from now on; whether a keyring has its secrets."""
        safe = all(self._in_keyring(name, way) for way in profile.ways)
        if safe:
            for way in profile.ways:
                way.secrets, way.hidden = tuple(way.hidden), {}
        kept = self._read()
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
        for way in found.ways:
            for argument in way.secrets:
                if self._keyring is not None:
                    with contextlib.suppress(Exception):  # gone, or locked: each its own kind
                        self._keyring.delete_password(self._service, _entry(name, way, argument))
        kept.profiles = {one: of for one, of in kept.profiles.items() if one != name}
        if kept.current == name:
            kept.current = DEFAULT
        self._write(kept)
        return True

    def _looked_up(self, entry: str) -> str:
        found = None if self._keyring is None else self._keyring.get_password(self._service, entry)
        return found or ""

    def _in_keyring(self, name: str, way: KeptWay) -> bool:
        """Whether the keyring took all that must not be seen."""
        if self._keyring is None:
            return False
        try:
            for argument, value in way.hidden.items():
                self._keyring.set_password(self._service, _entry(name, way, argument), value)
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


def _entry(profile: str, way: KeptWay, argument: str) -> str:
    """What a secret is called in the keyring."""
    return f"{profile}/{way.name}/{argument}"


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
