"""Every rule of the package, found by looking: a file with a rule in a family's folder is enough."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

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


def selected(rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that *select* names (all when empty) less those that *ignore* does; both take rule and family names.

    Raises ConfigError that shows an unknown name and the closest known one.
    """
    known = {r.name for r in rules} | {r.family for r in rules} | {"all"}
    chosen, dropped = set(select), set(ignore)
    for option, names in (("--select", chosen), ("--ignore", dropped)):
        for name in sorted(names - known):
            close = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.3)
            offer = f"closest: {close[0]}; " if close else ""
            raise ConfigError(f"{option}: no rule {name!r}", help=f"{offer}the rules are {', '.join(sorted(known))}")
    return tuple(r for r in rules if (not chosen or {r.name, r.family, "all"} & chosen) and not {r.name, r.family} & dropped)
