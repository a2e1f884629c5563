"""Rows of word tables: what is understood of a text, and the same with one row taken out of the table that it stands in."""

import ast
import importlib
import inspect
import pkgutil
import sys
from functools import cache
from types import ModuleType

import claimcheck as cc
import claimcheck.reading

PUBLISHED = "2026-11-12"  # a Thursday


def understood(text):
    """All that is read of *text*, in short lines: the facets of each figure, what it is linked to, what is passed over and what is found."""
    report = cc.check_text(text, published=PUBLISHED)
    return [f"found {finding.rule}" for finding in report.findings] + _lines(report.ledger)


def read(text):
    """The same without what is found."""
    return _lines(cc.read(text, published=PUBLISHED))


def _lines(ledger):
    quotes = {claim.id: claim.span.quote for claim in ledger.claims}
    lines = [f"{link.sort} {' '.join(quotes.get(c, c) for c in link.claims)}" for link in ledger.links]
    lines += [f"fact {fact.name} {fact.value}" for fact in ledger.facts]
    lines += [f"passed {p.what} {p.span.quote}" for p in ledger.passed]
    for claim in ledger.claims:
        lines += [f"{claim.span.quote} {facet}" for facet in _facets(claim)]
    return lines


def _facets(claim):
    scope = claim.scope
    told = {
        "is": claim.stated, "of": claim.amount.unit or claim.counted.lower(), "kind": claim.kind, "by": claim.voice, "on": scope.when,
        "what": scope.what, "whose": scope.whose, "at": scope.where, "noun": scope.noun, "mode": claim.modality, "extreme": claim.extreme,
        "hedge": claim.amount.hedge, "lasting": scope.lasting,
    }  # fmt: skip
    return [f"{key} {value}" for key, value in told.items() if value] + ["apart"] * (not claim.related)


def put(frame, word):
    """*frame* with *word* in its place: as it is, with a capital (``{title}``) or in the plural (``{pl}``)."""
    many = word[:-3] + "men" if word.endswith("man") else word + "s"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        many = word[:-1] + "ies"
    elif word.endswith(("s", "x", "ch", "sh")):
        many = word + "es"
    return frame.replace("{}", word).format(title=word.capitalize(), pl=many)


def table(name):
    """The table of the *name* ``times._NAMED``, in the module of that path under ``claimcheck.reading``."""
    path, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(f"claimcheck.reading.{path}"), attribute)


def rows(name):
    """The rows of a table, each as words."""
    return [written(row) for row in table(name)]


def written(row):
    return row if isinstance(row, str) else " ".join(map(str, row))


def take_out(monkeypatch, name, word):
    """Takes the row of *word* out of the table *name* wherever it, or what is made of it, is used."""
    whole = table(name)
    keep = [row for row in whole if written(row) != word]
    assert len(keep) < len(whole), f"{name} has no row {word}"
    less = {row: whole[row] for row in keep} if isinstance(whole, dict) else type(whole)(keep)
    for module, attribute, made in _uses(name):
        monkeypatch.setattr(module, attribute, less if made is None else eval(made, vars(module)))
    forget(name)


@cache
def _uses(name):
    """Where the table stands, by this or another name, and the assignments that are made of it."""
    waiting = _standing(table(name))
    found = [(*place, None) for place in waiting]
    done = set(waiting)
    while waiting:
        for module, target in _made_of().get(waiting.pop(0), ()):
            if (module, target) in done:
                continue
            source = compile(f"__import__('sys').modules[{module.__name__!r}].{target}", "<row>", "eval")
            others = [place for place in _standing(vars(module)[target]) if place != (module, target)]
            for place, made in [((module, target), _assignments(module)[target][1]), *((place, source) for place in others)]:
                if place not in done:
                    done.add(place)
                    waiting.append(place)
                    found.append((*place, made))
    return found


@cache
def _standing_by_id():
    found = {}
    for module in modules():
        for attribute, value in vars(module).items():
            if not attribute.startswith("__"):
                found.setdefault(id(value), []).append((module, attribute))
    return found


def _standing(value):
    """The places where *value* itself stands, unless it is one that is shared by chance, as numbers are."""
    return [] if isinstance(value, str | int | bool | None) else list(_standing_by_id().get(id(value), ()))


@cache
def _made_of():
    """The assignments of all modules, by each name that they are made of."""
    found = {}
    for module in modules():
        for target, (names, _) in _assignments(module).items():
            for name in sorted(names):
                found.setdefault((module, name), []).append((module, target))
    return found


@cache
def _assignments(module):
    """The names that module *module* gives in its body: those each is made of, and how."""
    found = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {n.id for n in ast.walk(node.value) if isinstance(n, ast.Name)}
            if len(targets) == 1 and isinstance(targets[0], ast.Name) and names:
                found[targets[0].id] = names, compile(ast.Expression(node.value), "<row>", "eval")
    return found


@cache
def modules():
    """The modules of the reader, tables first."""
    for module in pkgutil.walk_packages(claimcheck.reading.__path__, "claimcheck.reading."):
        importlib.import_module(module.name)
    found = [m for key, m in sorted(sys.modules.items()) if key.startswith("claimcheck.reading") and getattr(m, "__file__", "")]
    return sorted(found, key=lambda m: ".words." not in m.__name__)


@cache
def _reach(module):
    """The modules of the reader that *module* imports from, it and theirs included."""
    found, waiting = {module}, [module]
    while waiting:
        for value in list(vars(waiting.pop()).values()):
            other = value if isinstance(value, ModuleType) else sys.modules.get(getattr(value, "__module__", None) or "")
            if other in modules() and other not in found:
                found.add(other)
                waiting.append(other)
    return found


@cache
def _kept(name):
    """The functions that keep what they gave and may reach the table *name*."""
    changed = {module for module, _, _ in _uses(name)}
    return [v for m in modules() for v in vars(m).values() if hasattr(v, "cache_clear") and _reach(m) & changed]


def forget(name):
    """Empties what functions of the reader that may use the table *name* keep from call to call."""
    for function in _kept(name):
        function.cache_clear()
