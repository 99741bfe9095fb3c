"""What tests of programs use: objects of any class, made or drawn, and a client on a sandbox."""

from .kit import Kit

__all__ = ["Kit"]
