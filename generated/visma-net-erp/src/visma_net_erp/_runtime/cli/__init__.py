"""The command line of a package: ``pip install <package>[cli]`` brings what it needs.

Nothing here is loaded by the client itself, and nothing is generated: commands, arguments and texts
come from the package's own ``operations.json`` and ``arguments.json``.
"""

from .program import Program, run

__all__ = ["Program", "run"]
