"""What stops the work.

ErpgenError
├── InputError      the document, an overlay, api.toml or an option is wrong; exit 2
├── FindingsError   the inputs are readable, but a strict check failed; exit 1
└── WriteError      the output could not be written; the old tree is whole; exit 2

What does not stop the work is a value: see :mod:`erpgen.diagnostics`.
"""

from __future__ import annotations


class ErpgenError(Exception):
    """Base of everything erpgen raises on purpose; its text is one line for a person."""

    exit_code = 2

    def lines(self) -> list[str]:
        """What to tell, a line each; one line but where several things are wrong."""
        return [str(self)]


class InputError(ErpgenError):
    """Bad input, said as where, what and what to do.

    ``where`` is a file, ``file:line``, ``file#/json/pointer`` or an option name.
    """

    def __init__(self, where: str, what: str, cure: str = "") -> None:
        self.where = where
        self.what = what
        self.cure = cure
        text = f"{where}: {what}" if where else what
        super().__init__(_one_line(f"{text}; {cure}" if cure else text))


class FindingsError(ErpgenError):
    """The run was sound but found what it was told not to accept."""

    exit_code = 1


class WriteError(ErpgenError):
    """The output tree could not be written; nothing was changed."""


def _one_line(text: str) -> str:
    return " ".join(text.split())
