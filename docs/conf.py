"""How the documentation site is built: ``make docs``."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path[:0] = [
    str(HERE / "_ext"),
    str(ROOT / "generator"),
    str(ROOT / "generated" / "visma-net-erp" / "src"),
]

# The signature of Attempt names it, and the module itself only imports it for type checkers.
import_module("visma_net_erp._runtime.transport.hooks").__dict__["Request"] = import_module(
    "visma_net_erp._runtime.messages.message"
).Request

project = "erpgen"
author = "The erpgen authors"
project_copyright = author

extensions = ["myst_parser", "sphinx.ext.autodoc", "command_help", "plain_names"]
exclude_patterns = ["_build", "_ext", "examples"]
nitpicky = False
suppress_warnings: list[str] = []

myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "deflist"]

autodoc_typehints = "description"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
# The names that readers import; where a class happens to be defined is nobody's business.
add_module_names = False
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = "erpgen"
html_copy_source = False
html_show_sphinx = False
