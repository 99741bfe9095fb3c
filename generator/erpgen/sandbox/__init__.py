"""A server of an API, from its document and rules: the plan of it, and the room that runs it."""

from erpgen.sandbox.files import sandbox_files
from erpgen.sandbox.page import page_over
from erpgen.sandbox.plan import plan_of
from erpgen.sandbox.room import sandbox_room
from erpgen.sandbox.source import source_of, written_source

__all__ = ["page_over", "plan_of", "sandbox_files", "sandbox_room", "source_of", "written_source"]
