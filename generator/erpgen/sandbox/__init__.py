"""A server of an API, from its document and rules: the plan of it, and the room that runs it."""

from erpgen.sandbox.files import sandbox_files
from erpgen.sandbox.page import page_over
from erpgen.sandbox.plan import plan_of, plan_text
from erpgen.sandbox.room import sandbox_room

__all__ = ["page_over", "plan_of", "plan_text", "sandbox_files", "sandbox_room"]
