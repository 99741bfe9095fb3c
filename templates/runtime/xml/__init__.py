"""XML in and out, as the document lays it out; only packages whose API speaks it have this room.

The rest of the runtime works with JSON: what comes as XML becomes the JSON that says the same, and
JSON becomes XML on its way out. So all that classes, dates and exact numbers know stays one.
"""

from .layout import Layout, Node

__all__ = ["Layout", "Node"]
