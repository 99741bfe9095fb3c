"""What a release is called: its name is read, ordered and spelled here and nowhere else.

A name is a dotted number (``9.11.00.1001``) or a day (``2025.4.24``). With a number behind it
(``2025.4.24.post1``) it is that of a package made anew of the same document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from erpgen.errors import InputError
from erpgen.numerals import text_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

Rank: TypeAlias = tuple[tuple[int, int, str], ...]
"""What orders releases, equal for spellings of one number (``9.11.00`` and ``9.11.0``)."""

_WHOLE = re.compile(r"[0-9]{1,9}")
_PUBLISHED = re.compile(
    r"v?(?P<number>[0-9]{1,9}(\.[0-9]{1,9}){1,9})"
    r"(-(?P<before>[0-9A-Za-z.-]{1,40}))?(\+[0-9A-Za-z.-]{1,99})?"
)
_PRE_RELEASES = {
    **dict.fromkeys(("alpha", "a"), "a"),
    **dict.fromkeys(("beta", "b"), "b"),
    **dict.fromkeys(("rc", "c", "pre", "preview"), "rc"),
}
_BEFORE = re.compile(rf"({'|'.join(sorted(_PRE_RELEASES, reverse=True))})[.-]?([0-9]{{1,9}})?")
_LEADING_NUMBER = re.compile(r"\d+(\.\d+)+")
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PACKAGED = re.compile(
    r"(?P<number>\d+(\.\d+)*)((?P<before>a|b|rc)(?P<nth>\d+))?(\.?post(?P<post>\d+))?"
)
_SUFFIX = re.compile(r"(\.(openapi|swagger))?\.(json|yaml|yml)$", re.IGNORECASE)
_BESIDE = re.compile(r"[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]+)?")
_POST = re.compile(r"\.?post\d+$")
_PART = re.compile(r"\d+|[A-Za-z]+")
_COMPARISON = re.compile(r"(>=|<=|>|<|==|!=)?([0-9]+(?:\.[0-9]+)*)")
_END = (1, 0, "")


def published_release(version: object) -> str | None:
    """The release that ``info.version`` names, None where it names none.

    That is a dotted number, a day (``2025-04-24``), or a semantic version: its pre-release is
    spelled as PEP 440 has it (``1.0.0-rc.1`` is ``1.0.0rc1``), and build metadata says nothing
    (Semantic Versioning 2.0.0, 10).
    """
    if not isinstance(version, str | float):
        return None
    # YAML makes a number of 1.10 where nobody put it in quotes.
    text = version if isinstance(version, str) else text_of(version)
    if dated := _DAY.fullmatch(text):
        return _spelled(dated)
    match = _PUBLISHED.fullmatch(text)
    if match is None:
        return None
    number, before = match["number"], match["before"]
    if before is None:
        return number
    word = _BEFORE.fullmatch(before.lower())
    return f"{number}{_PRE_RELEASES[word[1]]}{int(word[2] or 0)}" if word else None


def recognised_release(version: object, file: str) -> str | None:
    """What ``info.version`` says, else the day or the leading number in the file's name.

    A version without a dot (``2``) names a release where neither does. None where nothing does.
    """
    if published := published_release(version):
        return published
    if dated := _DAY.search(file):
        return _spelled(dated)
    return leading_number(file) or (str(version) if _WHOLE.fullmatch(str(version)) else None)


def document_stem(file: str) -> str | None:
    """A document's file name without what says notation and specification; None for others."""
    stem = _SUFFIX.sub("", file)
    return None if stem in ("", file) or file.startswith(".") else stem


def release_of_file(file: str) -> str | None:
    """The release that a document is named after, None for any other file.

    ``1.1.json`` and ``2025-04-24.openapi.json`` are named so, ``1.1 copy.json`` is not.
    """
    stem = document_stem(file)
    return None if stem is None else spelled_release(stem)


def spelled_release(text: str) -> str | None:
    """The release that a text spells, as it is named everywhere; None for what is no release.

    A day may be written as in a date (``2025-04-24`` is ``2025.4.24``).
    """
    if dated := _DAY.fullmatch(text):
        return _spelled(dated)
    return published_release(text) if package_version(text) is None else text


def release_of_day(day: date) -> str:
    """The name of a release that has no version of its own: ``2025.4.24``."""
    return f"{day.year}.{day.month}.{day.day}"


def release_beside(name: str, day: date, kept: Collection[str]) -> str:
    """A name beside ``name`` for another document of the same version, told apart by its day.

    ``1.0.0.2026.11.28`` comes after ``1.0.0`` and before ``1.0.1``; a second one of the same day
    has a number behind it. What is named after its day already has that number alone.
    """
    dated = release_of_day(day)
    free = name if name == dated else f"{name}.{dated}"
    number = 2
    chosen = free if free not in kept else f"{free}.{number}"
    while chosen in kept:
        number += 1
        chosen = f"{free}.{number}"
    return chosen


def is_beside(name: str, other: str) -> bool:
    """Whether ``other`` is a further document of the version that ``name`` is."""
    behind = other.removeprefix(f"{name}.")
    return behind != other and _BESIDE.fullmatch(behind) is not None


def requested_release(text: str, where: str) -> str:
    """The release that people ask for, by its number or as a day (``2025-04-24``).

    InputError that begins with ``where`` for anything of which no package can be made.
    """
    name = spelled_release(text)
    if name is None:
        raise InputError(where, f"{text!r} is no dotted number", "give one like 2025.4.24")
    return name


def leading_number(text: str) -> str | None:
    """The dotted number that a text begins with."""
    match = _LEADING_NUMBER.match(text)
    return match.group() if match else None


def chosen_release(kept: Sequence[str], name: str) -> str | None:
    """Which of the kept releases has the document of ``name``, None where none has."""
    if name in kept:
        return name
    if not _POST.search(name):
        return None
    rank = document_rank(name)
    return next((one for one in kept if release_key(one)[0] == rank), None)


def document_rank(name: str) -> Rank:
    """The rank of the document that a package is made of: ``.post1`` does not count."""
    return release_key(_POST.sub("", name))[0]


def release_key(name: str) -> tuple[Rank, str]:
    """A key that sorts dotted numbers and dates as PEP 440 does.

    ``9.11.00.1001`` comes before ``9.66.02.1023``, and that before ``2025.4.24``.
    """
    return (*map(_rank, _PART.findall(name)), _END), name


def parsed_range(text: str) -> tuple[tuple[str, str], ...] | None:
    """The comparisons of a range (``>=9.66, <2025``), None for what is none."""
    found = [_COMPARISON.fullmatch("".join(part.split())) for part in text.split(",")]
    whole = [(match[1] or "==", match[2]) for match in found if match is not None]
    return tuple(whole) if len(whole) == len(found) else None


def within(release: str, comparisons: Sequence[tuple[str, str]]) -> bool:
    """Whether a release is in a range; ``==2025`` and ``>2025`` mean all of what begins so."""
    return all(_compares(release, operator, bound) for operator, bound in comparisons)


def _compares(release: str, operator: str, bound: str) -> bool:
    rank, least = document_rank(release)[:-1], document_rank(bound)[:-1]
    begun = rank[: len(least)]
    match operator:
        case ">=":
            return rank >= least
        case "<":
            return rank < least
        case ">":
            return begun > least
        case "<=":
            return begun <= least
        case "!=":
            return begun != least
        case _:
            return begun == least


def package_version(name: str) -> str | None:
    """The release as a PEP 440 version (``9.11.00.1001`` is ``9.11.0.1001``), None for no such."""
    match = _PACKAGED.fullmatch(name)
    if match is None:
        return None
    plain = ".".join(str(int(part)) for part in match["number"].split("."))
    before = f"{match['before']}{int(match['nth'])}" if match["before"] else ""
    post = f".post{int(match['post'])}" if match["post"] else ""
    return f"{plain}{before}{post}"


def next_version(version: str) -> str:
    """The version of the next package of the same document: ``1.0.post1`` after ``1.0``."""
    plain, _, number = version.partition(".post")
    return f"{plain}.post{int(number or 0) + 1}"


def _spelled(day: re.Match[str]) -> str:
    return ".".join(str(int(part)) for part in day.groups())


def _rank(part: str) -> tuple[int, int, str]:
    if part.isdigit():
        return 2, int(part), ""
    word = part.lower()
    if word == "v":
        return 2, 0, ""
    return (1, 1, "") if word in ("post", "rev", "r") else (0, 0, word)
