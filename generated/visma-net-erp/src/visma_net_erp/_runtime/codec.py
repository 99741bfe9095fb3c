"""JSON in and out, where programs that read kept answers have found it: it lives in ``values``."""

from __future__ import annotations

from .values import decode_json, encode_json

__all__ = ["decode_json", "encode_json"]
