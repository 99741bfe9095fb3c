"""The reference of a client as a site, and its examples as an overlay, from the model.

A template only lays out what the modules here prepared; Sphinx makes the pages.
"""

from erpgen.reference.code_samples import code_samples
from erpgen.reference.site import build_site

__all__ = ["build_site", "code_samples"]
