"""Other people's rules and readers: entry points of installed distributions, looked for only where somebody turns them on.

A distribution names a module, a rule or a list of rules under ``claimcheck.rules``, and under ``claimcheck.readers`` a function from the
bytes of a file and its name to the text of the story, by the suffix of such files (``srt``).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias

from claimcheck.errors import ClaimcheckError, ConfigError, InputError
from claimcheck.rules.catalogue import catalogue
from claimcheck.rules.rule import Rule

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

RULES = "claimcheck.rules"
READERS = "claimcheck.readers"
Reader: TypeAlias = Callable[[bytes, str], str]


def plugged_rules() -> tuple[Rule, ...]:
    """The rules of every installed distribution, by name.

    Raises ConfigError named ``broken-plug-in``, which names the distribution, for one that fails, holds no rule or takes a name twice.
    """
    return _rules(tuple(sys.path))


def plugged_reader(suffix: str) -> Reader | None:
    """The function that reads files of *suffix* (``.srt``), None where no installed distribution has one.

    Raises ConfigError as `plugged_rules` does; the function itself raises InputError that names the distribution.
    """
    return _reader(suffix.lstrip(".").lower(), tuple(sys.path))


# What is installed is asked for once in each search path: looking through it takes longer than a check.
@cache
def _rules(_: tuple[str, ...]) -> tuple[Rule, ...]:
    taken = {rule.name: "the built-in rules" for rule in catalogue()}
    found: list[Rule] = []
    for point in _points(RULES):
        rules = _held_in(_loaded(point))
        if not rules:
            raise _broken(point, "holds no rule", "name a module with functions under @rule, one of them, or a list of them")
        for one in rules:
            if one.name in taken:
                raise _broken(point, f"has a second rule {one.name!r}, beside {taken[one.name]}", "give it a name of its own")
            taken[one.name] = _of(point)
        found += rules
    return tuple(sorted(found, key=lambda rule: rule.name))


@cache
def _reader(suffix: str, _: tuple[str, ...]) -> Reader | None:
    points = [point for point in _points(READERS) if point.name.lstrip(".").lower() == suffix]
    if not points:
        return None
    reader = _loaded(points[0])
    if not callable(reader):
        raise _broken(points[0], f"is no reader but of type {type(reader).__name__}", "name a function of the bytes of a file and its name")
    if len(points) > 1:
        raise _broken(points[1], f"reads .{suffix} files, which {_of(points[0])} does already", "uninstall one of them")
    return _guarded(reader, points[0])


def _points(group: str) -> list[EntryPoint]:
    from importlib.metadata import entry_points  # not before somebody turns plug-ins on

    return sorted(entry_points(group=group), key=lambda point: (_of(point), point.name, point.value))


def _loaded(point: EntryPoint) -> Any:
    try:
        return point.load()
    except Exception as error:  # noqa: BLE001 - whatever an outsider's code raises is told in one line
        raise _broken(point, f"failed: {type(error).__name__}: {error}", "mend or uninstall it, or leave plug-ins off") from None


def _held_in(thing: Any) -> list[Rule]:
    """The rules of a module, in a list, or the one rule that *thing* is; each once."""
    if isinstance(thing, Rule):
        return [thing]
    inside: Iterable[Any] = vars(thing).values() if isinstance(thing, ModuleType) else thing if isinstance(thing, (list, tuple)) else ()
    return list({id(one): one for one in inside if isinstance(one, Rule)}.values())


def _guarded(reader: Reader, point: EntryPoint) -> Reader:
    def read(raw: bytes, name: str) -> str:
        try:
            text = reader(raw, name)
        except ClaimcheckError:
            raise
        except Exception as error:  # noqa: BLE001 - as above
            raise InputError(f"{name}: {_of(point)} cannot read it: {type(error).__name__}: {error}", name="not-readable") from None
        if not isinstance(text, str):
            raise _broken(point, f"gave a {type(text).__name__} for {name}, not the text of a story", "return the text")
        return text

    return read


def _of(point: EntryPoint) -> str:
    """The distribution of *point*, with its version."""
    return f"{point.dist.name} {point.dist.version}" if point.dist is not None else point.value


def _broken(point: EntryPoint, what: str, offer: str) -> ConfigError:
    return ConfigError(f"the plug-in {point.name!r} of {_of(point)} ({point.value}) {what}", name="broken-plug-in", help=offer)
