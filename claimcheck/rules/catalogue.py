"""Every rule of the package, found by looking: a file with a rule in a family's folder is enough."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from claimcheck.claims.link import Sort
from claimcheck.errors import ConfigError
from claimcheck.rules.rule import Rule


@cache
def catalogue() -> tuple[Rule, ...]:
    """The built-in rules, by family and name."""
    found: list[Rule] = []
    home = Path(__file__).parent
    for file in sorted(home.glob("*/*.py")):
        if file.stem != "__init__":
            module = importlib.import_module(f"claimcheck.rules.{file.parent.name}.{file.stem}")
            found += [thing for thing in vars(module).values() if isinstance(thing, Rule)]
    return tuple(sorted(found, key=lambda r: (r.family, r.name)))


@cache
def speaking_of(sort: Sort) -> tuple[Rule, ...]:
    """The built-in rules that may speak of a link of *sort*."""
    return tuple(r for r in catalogue() if not r.of or sort in r.of)


def load_rules(path: str | Path) -> tuple[Rule, ...]:
    """The rules of an outsider's Python file: every `Rule` that stands in it, by name.

    Raises ConfigError when there is no such file, when it fails on import, when it holds no rule, or when one bears a built-in's name.
    """
    file = Path(path)
    if not file.is_file():
        raise ConfigError(f"--rules: no such file: {path}", help="give a Python file with functions under @rule")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if spec is None or spec.loader is None:
        raise ConfigError(f"--rules: {path} is no Python file", help="its name ends in .py")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # noqa: BLE001 - whatever an outsider's file raises is told in one line
        raise ConfigError(f"--rules: {path} failed: {type(error).__name__}: {error}", help="run it with Python by itself") from None
    found = tuple(sorted((t for t in vars(module).values() if isinstance(t, Rule)), key=lambda r: r.name))
    if not found:
        raise ConfigError(f"--rules: no rule in {path}", help="a rule is a function under @rule(bad=..., good=...)")
    taken = {r.name for r in catalogue()}
    for one in found:
        if one.name in taken:
            raise ConfigError(f"--rules: {path} has a second rule {one.name!r}", help="give it a name of its own")
    return found


def selected(rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that *select* names (all when empty) less those that *ignore* does; both take rule and family names.

    Raises ConfigError that shows an unknown name and the closest known one.
    """
    known = {r.name for r in rules} | {r.family for r in rules} | {"all"}
    chosen, dropped = set(select), set(ignore)
    for option, names in (("--select", chosen), ("--ignore", dropped)):
        for name in sorted(names - known):
            import difflib  # only an error needs it

            close = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.3)
            offer = f"closest: {close[0]}; " if close else ""
            raise ConfigError(f"{option}: no rule {name!r}", help=f"{offer}the rules are {', '.join(sorted(known))}")
    return tuple(r for r in rules if (not chosen or {r.name, r.family, "all"} & chosen) and not {r.name, r.family} & dropped)
