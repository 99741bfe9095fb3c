"""A certificate of the client (mutual TLS, RFC 8446 §4.4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages import Secret
from .authenticator import Authenticator, Credentials

if TYPE_CHECKING:
    import os
    from ssl import SSLContext


class ClientCertificate(Authenticator):
    """Shows a certificate to the server when the connection is made.

    ``certificate`` is a PEM file with the certificate and, unless ``key`` names another, its
    private key; ``password`` opens the key. The files are read at the first call.
    """

    def __init__(
        self,
        certificate: str | os.PathLike[str],
        key: str | os.PathLike[str] | None = None,
        *,
        password: str | None = None,
    ) -> None:
        super().__init__()
        self._certificate = certificate
        self._key = key
        self._password = Secret(password or "")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._certificate)!r})"

    def headers(self) -> Credentials:
        """None: the connection itself is signed in."""
        return {}

    def load_into(self, context: SSLContext) -> None:
        """Let connections of this context show the certificate; raises OSError, ssl.SSLError."""
        # Without a password OpenSSL would ask for one on the terminal.
        context.load_cert_chain(self._certificate, self._key, self._password.reveal())

    def secrets(self) -> tuple[str, ...]:
        """The key's password."""
        return (self._password.reveal(),)
