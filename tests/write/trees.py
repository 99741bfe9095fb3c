"""Small packages to write, and what stands on disk."""

from __future__ import annotations

from pathlib import Path

from erpgen.write import Lock, Plan, digest, plan_tree, write_tree

OLD = {"README.md": b"old", "src/shop/__init__.py": b"1", "src/shop/gone.py": b"2"}
NEW = {"README.md": b"new", "src/shop/__init__.py": b"1", "src/shop/more/here.py": b"3"}


def lock_of(files: dict[str, bytes]) -> Lock:
    """The lock of a package."""
    return Lock("0", "1.0", {}, {name: digest(content) for name, content in files.items()})


def plan(folder: Path, files: dict[str, bytes], *, force: bool = False) -> Plan:
    """What writing a package there would do."""
    return plan_tree(folder, files, lock_of(files), force=force)


def write(folder: Path, files: dict[str, bytes], *, force: bool = False) -> Plan:
    """Write a package; what was done."""
    made = plan(folder, files, force=force)
    write_tree(folder, made)
    return made


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content; links as what they point to."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = b"-> " + str(path.readlink()).encode()
        elif path.is_file():
            found[name] = path.read_bytes()
    return found


def whole(files: dict[str, bytes]) -> dict[str, bytes]:
    """What a written package is on disk."""
    return {**files, "erpgen.lock": lock_of(files).text().encode()}
