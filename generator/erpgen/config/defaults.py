"""Settings for a document that comes without an ``api.toml``."""

from __future__ import annotations

import re
import unicodedata

from erpgen.config.settings import ApiConfig, PackageSettings
from erpgen.printable import printable_line

_LONGEST = 60
_LONGEST_TITLE = 200
_LEFT_OUT_AT_THE_END = frozenset({"api", "client", "sdk"})


def default_config(title: str) -> ApiConfig:
    """Names made from a document's title, valid whatever the title holds.

    They end in ``client``, so that none is a keyword or hides a module of the standard library.
    """
    words, said = _words(title), printable_line(title)[:_LONGEST_TITLE]
    return ApiConfig(
        PackageSettings(
            distribution="-".join([*(word.lower() for word in words), "client"]),
            import_name="_".join([*(word.lower() for word in words), "client"]),
            client="".join([*map(_capitalised, words), "Client"]),
            description=f"Typed client of {said}." if said else "",
        )
    )


def _words(title: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = [word[:_LONGEST] for word in re.findall(r"[A-Za-z0-9]+", plain)]
    while words and words[-1].lower() in _LEFT_OUT_AT_THE_END:
        words.pop()
    while words and len("-".join(words)) > _LONGEST:
        words.pop()
    if not words or words[0][0].isdigit():
        words.insert(0, "api")
    return words


def _capitalised(word: str) -> str:
    return word.capitalize() if word.isupper() else word[0].upper() + word[1:]
