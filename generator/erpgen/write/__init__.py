"""Write a rendered package: whole or not at all, never over what erpgen did not write."""

from erpgen.write.files import recover_files, write_files
from erpgen.write.lock import LOCK_NAME, Lock, digest, read_lock, text_digest
from erpgen.write.plan import Plan, plan_tree
from erpgen.write.tree import recover, write_tree

__all__ = [
    "LOCK_NAME",
    "Lock",
    "Plan",
    "digest",
    "plan_tree",
    "read_lock",
    "recover",
    "recover_files",
    "text_digest",
    "write_files",
    "write_tree",
]
