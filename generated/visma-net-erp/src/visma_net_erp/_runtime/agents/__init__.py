"""A door for agents: few tools for all operations, over the Model Context Protocol."""

from .server import serve
from .tools import RefusalError, Tools

__all__ = ["RefusalError", "Tools", "serve"]
