"""Changes that were accepted, in a file under review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from diff.sides import TODAY, api, changed, diff, schemas
from erpgen.diff.accept import accept, read_acceptances
from erpgen.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.diff.types import Diff


def _diff() -> Diff:
    new = changed(api())
    schemas(new)["Address"]["properties"].pop("zip")
    schemas(new)["Customer"]["properties"]["limit"]["type"] = "string"
    return diff(api(), new)


def _file(folder: Path, text: str) -> Path:
    path = folder / "accepted.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_accepted_change_is_taken_out(tmp_path: Path) -> None:
    """By fingerprint, and only that change."""
    first, second = _diff().changes
    path = _file(
        tmp_path, f'[[accepted]]\nfingerprint = "{first.fingerprint}"\nreason = "agreed"\n'
    )
    done = accept(_diff().changes, read_acceptances(path), TODAY)
    assert [change.fingerprint for change in done.changes] == [second.fingerprint]
    assert done.accepted[0].fingerprint == first.fingerprint
    assert done.findings == ()


def test_a_single_site_can_be_accepted(tmp_path: Path) -> None:
    """The other sites of its cause stay."""
    change = _diff().changes[0]
    site = change.sites[0]
    path = _file(tmp_path, f'[[accepted]]\nfingerprint = "{site.fingerprint}"\nreason = "agreed"\n')
    done = accept([change], read_acceptances(path), TODAY)
    assert len(done.changes[0].sites) == len(change.sites) - 1


def test_an_expired_entry_no_longer_counts_and_is_told(tmp_path: Path) -> None:
    """The last day counts, the day after does not."""
    first = _diff().changes[0]
    entry = f'fingerprint = "{first.fingerprint}"\nreason = "for now"\nexpires = 2026-11-22\n'
    entries = read_acceptances(_file(tmp_path, f"[[accepted]]\n{entry}"))
    assert first not in accept(_diff().changes, entries, date(2026, 11, 22)).changes
    late = accept(_diff().changes, entries, date(2026, 11, 23))
    assert first in late.changes
    assert [finding.code for finding in late.findings] == ["acceptance-expired"]


def test_an_entry_that_no_longer_matches_is_told(tmp_path: Path) -> None:
    """A change that went away leaves no silent entry behind."""
    path = _file(tmp_path, '[[accepted]]\nfingerprint = "0000000000000000"\nreason = "gone"\n')
    done = accept(_diff().changes, read_acceptances(path), TODAY)
    assert [finding.code for finding in done.findings] == ["acceptance-unmatched"]
    assert done.accepted == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[accepted]]\n", "has no fingerprint"),
        ('[[accepted]]\nfingerprint = "a"\n', "has no reason"),
        ('[[accepted]]\nfingerprint = "a"\nreason = " "\n', "has no reason"),
        ('[[accepted]]\nfingerprint = "a"\nreason = "b"\nexpires = "soon"\n', "is no date"),
        ('[[accepted]]\nfingerprint = "a"\nreason = "b"\nuntil = 2027-01-01\n', "unknown key"),
        ("accepted = 1\n", "is no list"),
        ("accepted = [1]\n", "is no table"),
        ("other = 1\n", "unknown key"),
        ("[[accepted\n", "is no TOML"),
    ],
)
def test_a_malformed_file_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """One line that says where and what."""
    with pytest.raises(InputError, match=told):
        read_acceptances(_file(tmp_path, text))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """As bad input is everywhere."""
    with pytest.raises(InputError, match="cannot be read"):
        read_acceptances(tmp_path / "none.toml")
