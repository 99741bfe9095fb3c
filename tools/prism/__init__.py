"""Holds the requests of a generated client against Prism, which validates them by the document."""
