"""The part of the client that is the same for every API.

Plain Python, copied as it is into the generated package as ``_runtime``; so only relative
imports, only httpx and msgspec beside the standard library, and no vendor's name.
"""
