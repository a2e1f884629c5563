"""Rows of word tables: what is understood of a text, and the same with one row taken out of the table that it stands in."""

import ast
import importlib
import inspect
import sys
from functools import cache

import claimcheck as cc

PUBLISHED = "2026-11-12"  # a Thursday


def understood(text):
    """All that is read of *text*, in short lines: the facets of each figure, what it is linked to, what is passed over and what is found."""
    report = cc.check_text(text, published=PUBLISHED)
    ledger = report.ledger
    quotes = {claim.id: claim.span.quote for claim in ledger.claims}
    lines = [f"found {finding.rule}" for finding in report.findings]
    lines += [f"{link.sort} {' '.join(quotes.get(c, c) for c in link.claims)}" for link in ledger.links]
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


def table(name):
    """The table of the *name* ``times._LAST``, in the module of that path under ``claimcheck.reading``."""
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
    less = {row: whole[row] for row in keep} if isinstance(whole, dict) else type(whole)(keep)
    for module, attribute, made in _uses(name):
        monkeypatch.setattr(module, attribute, less if made is None else eval(made, vars(module)))
    forget()


@cache
def _uses(name):
    """Where the table stands, by this or another name, and the assignments that are made of it."""
    same, found = {id(table(name))}, []
    waiting, done = True, set()
    while waiting:
        waiting = False
        for module in modules():
            for attribute, value in list(vars(module).items()):
                if id(value) in same and (module, attribute) not in done and value is table(name):
                    done.add((module, attribute))
                    found.append((module, attribute, None))
                    waiting = True
            for target, names, made in _assignments(module):
                if (module, target) not in done and any((module, n) in done for n in names):
                    done.add((module, target))
                    found.append((module, target, made))
                    waiting = True
                    for other in modules():
                        for attribute, value in list(vars(other).items()):
                            if value is vars(module)[target] and other is not module and (other, attribute) not in done:
                                done.add((other, attribute))
                                found.append((other, attribute, compile(f"__import__('sys').modules[{module.__name__!r}].{target}", "<row>", "eval")))
    return found


@cache
def _assignments(module):
    """The names that module *module* gives in its body, those each is made of, and how."""
    found = []
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {n.id for n in ast.walk(node.value) if isinstance(n, ast.Name)}
            if len(targets) == 1 and isinstance(targets[0], ast.Name) and names:
                found.append((targets[0].id, names, compile(ast.Expression(node.value), "<row>", "eval")))
    return found


@cache
def modules():
    """The modules of the reader, tables first."""
    found = [m for key, m in sorted(sys.modules.items()) if key.startswith("claimcheck.reading") and getattr(m, "__file__", "")]
    return sorted(found, key=lambda m: ".words." not in m.__name__)


@cache
def _kept():
    return [v for m in modules() for v in vars(m).values() if hasattr(v, "cache_clear")]


def forget():
    """Empties what functions of the reader keep from call to call."""
    for function in _kept():
        function.cache_clear()
