"""A ledger to the text of a claim file."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.files.entries import is_name
from claimcheck.claims.files.keys import BY_HAND, CLAIM, LISTS, SUGAR
from claimcheck.claims.files.parsed import FORMS, Form
from claimcheck.claims.files.quotes import Quoted
from claimcheck.claims.files.ties import PROOF
from claimcheck.claims.files.worded import worded
from claimcheck.claims.formula import Expectation, Formula
from claimcheck.claims.ledger import Fact, Ledger
from claimcheck.claims.link import ALIKE, Link
from claimcheck.claims.reports import covering
from claimcheck.claims.written import GRAINS, counted_as, kind_of
from claimcheck.claims.written import claim as written_claim
from claimcheck.errors import ClaimcheckError, ClaimFileError
from claimcheck.values.amount import Amount
from claimcheck.values.units import UnitTable
from claimcheck.values.window import DAY, Window, month, year

Keys: TypeAlias = dict[str, Any]

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(ledger: Ledger, form: Form) -> str:
    """*ledger* in *form*, so that it is read back as it is. Raises ClaimFileError for what the form cannot write."""
    if form not in FORMS:
        raise ClaimFileError(f"no form {form!r} of a claim file", name="bad-option", help="one of " + ", ".join(FORMS))
    nouns = _nouns(ledger)
    tables = _tables(ledger, frozenset(), nouns)
    told = _untold(ledger, tables)
    if told:
        # Their words alone do not say their readings: an amount made in Python, or read from prose.
        tables = _tables(ledger, told, nouns)
    if form == "csv":
        return _csv(ledger, tables)
    return _toml(tables) if form == "toml" else json.dumps(tables, ensure_ascii=False, indent=2, default=_iso) + "\n"


def _nouns(ledger: Ledger) -> dict[str, str]:
    """The nouns to write behind counts in place of their own, ``""`` for none.

    A reader of prose leaves counts without a unit; written with their nouns they are in persons or vehicles. So of counts that links hold
    for alike, those without a noun borrow that of the others, and none keeps it where they are of two things, residents and ewes.
    """
    plain = {c.id: c for c in ledger.claims if not c.amount.unit and c.kind != "date"}
    read = {name: worded(c.amount, ledger.units, c.scope.noun)[1] for name, c in plain.items()}
    nouns = {name: "" for name, c in plain.items() if c.kind == "share" and read[name].unit}
    groups = {name: [name] for name in plain}
    mixed: set[str] = set()  # tied to what has a unit: "an average of 12 a game" of so many points
    for link in ledger.links:
        alike = link.claims if link.sort == "mean" else link.claims[ALIKE[link.sort]] if link.sort in ALIKE else ()
        names = [name for name in alike if name in plain]
        mixed |= set(names) if len(names) < len(alike) else set()
        for name in names[1:]:
            if groups[name] is not groups[names[0]]:
                groups[names[0]] += groups[name]
                groups |= dict.fromkeys(groups[name], groups[names[0]])
    for group in {id(names): names for names in groups.values()}.values():
        counted = {read[name].unit: read[name].counted for name in group if read[name].unit and name not in nouns}
        if len(counted) == 1 and not mixed & set(group):
            nouns |= {name: noun for noun in counted.values() for name in group if not read[name].unit and plain[name].kind == "count"}
        elif counted:
            nouns |= {name: "" for name in group if read[name].unit}
    return nouns


def _untold(ledger: Ledger, tables: Keys) -> frozenset[str]:
    """The claims whose readings are others when *tables* are read again."""
    again = _again(ledger, _toml(tables), "toml").by_id
    plain = (c for c in ledger.claims if c.id in again and c.kind != "date")
    return frozenset(c.id for c in plain if not _alike(again[c.id].amount, c.amount))


def _alike(a: Amount, b: Amount) -> bool:
    return (a.usual, a.widest) == (b.usual, b.widest)


def _again(ledger: Ledger, text: str, form: Form) -> Ledger:
    from claimcheck.claims.files import loads

    article = ledger.article
    return loads(text, format=form, name="what was written", read=lambda _: article.text if article else "")


def _iso(value: object) -> str:
    assert isinstance(value, date)
    return value.isoformat()


# ---- tables ----------------------------------------------------------------------------------------------------------


def _tables(ledger: Ledger, told: frozenset[str], nouns: Mapping[str, str]) -> Keys:
    article = Quoted(ledger.article.text if ledger.article else "")
    made: Keys = {"schema": 1}
    source: Keys = {"source": ledger.article.source} if ledger.article else {}
    if ledger.published:
        source["published"] = ledger.published
    if ledger.origin != BY_HAND:
        source["origin"] = ledger.origin
    if source:
        made["article"] = source
    if ledger.units.own:
        made["units"] = dict(ledger.units.own)
    asked = {name for one in ledger.expect for name in one.names()}
    kept = [c for c in ledger.claims if not (c.id in asked and _is_literal(c, ledger.units))]
    made["claims"] = {c.id: _claim(c, ledger.units, article, told=c.id in told, noun=nouns.get(c.id)) for c in kept}
    for fact in ledger.facts:
        made["claims"][fact.about] = _with_fact(made["claims"].get(fact.about, {}), fact)
    if ledger.places:
        made["places"] = dict(ledger.places)
    if ledger.senses:
        made["senses"] = [_full(label=label, means=means, by=by) for (by, label), means in ledger.senses.items()]
    if ledger.links:
        made["links"] = [_link(link, article) for link in ledger.links]
    if ledger.expect:
        made["checks"] = [_full(**{"expect": expectation(one), "at-most": one.at_most}) for one in ledger.expect]
    return made


def _with_fact(claim: Keys, fact: Fact) -> Keys:
    if not claim or len(fact.items) != fact.value:
        raise ClaimFileError(f"the fact “{fact.name}” is no list of items", name="bad-claim", help="leave it out, or give it its items")
    key = next(key for key, exhaustive in LISTS.items() if exhaustive == fact.exhaustive)
    return {**claim, key: list(fact.items)}


def _is_literal(claim: Claim, table: UnitTable) -> bool:
    """True for the claim that a check makes of an amount it writes out; reading the check makes it again."""
    if claim.related:
        return False
    try:
        return claim == attrs.evolve(written_claim(claim.id, claim.id, units=table), related=False) or " - " in claim.id
    except ClaimcheckError:
        return " - " in claim.id  # the days from one claim to another


def _full(**keys: Any) -> Keys:
    return {key: value for key, value in keys.items() if value not in ("", None, False)}


def _claim(claim: Claim, table: UnitTable, article: Quoted, *, told: bool, noun: str | None) -> Keys:
    if not is_name(claim.id):
        raise ClaimFileError(
            f"“{claim.id}” cannot name a claim in a file", name="bad-claim", help="a name of letters, digits, spaces, _ and - can"
        )
    if claim.kind == "date":
        value, read, when = _date(claim), claim.amount, None
    else:
        value, read = worded(claim.amount, table, claim.scope.noun, told=noun)
        when = claim.reported or claim.scope.when
    (called, what), scope = counted_as(read), claim.scope
    keys = _full(
        value=value,
        quote=claim.phrase.quote if claim.phrase else claim.quote,
        at=article.where(claim.phrase) if claim.phrase else "",
        **_window(when),
        lasting=_in_words(scope.lasting) if scope.lasting else "",
        covers=covering(claim.reported, scope.when) if claim.reported else "",
        reference=claim.source,
        by=claim.voice,
        of=expression_text(claim.of) if claim.of else "",
        kind=claim.kind if claim.kind != kind_of(read) else "",
        whose=scope.whose,
        where=scope.where,
        **_grain(claim),
        modality=claim.modality if claim.modality != "stated" else "",
        role=claim.role if claim.role != "body" else "",
        quoted=claim.quoted,
        usual=str(_spread(claim.amount.usual)) if told else "",
        widest=str(_spread(claim.amount.widest)) if told else "",
    )
    if scope.what != what:
        keys["what"] = scope.what
    if scope.noun != called:
        keys["noun"] = scope.noun
    if not claim.related:
        keys["related"] = False
    return {key: keys[key] for key in CLAIM if key in keys}


def _date(claim: Claim) -> str:
    """A date as a file tells it: a day, a month (``2024-05``) or a year."""
    when = _window(claim.scope.when)
    return str(when.get("during", claim.amount.written))


def _spread(reading: object) -> str:
    text = str(reading)
    return text if text[0] in "[(" else f"[{text}, {text}]"


def _window(when: Window | None) -> Keys:
    if when is None or (when.start is None and when.end is None):
        return {}
    keys: Keys = {"loose": when.loose}
    start, end = when.start, when.end
    if start and when.days == 1:
        return {"on": start, **keys}
    if start and when.is_firm and (start, end) == _ends(month(start.year, start.month)):
        return {"during": f"{start:%Y-%m}", **keys}
    if start and when.is_firm and (start, end) == _ends(year(start.year)):
        return {"during": f"{start.year:04}", **keys}
    first = _vague(start, when.start_by) if start else None
    last = _vague(when.end_from - DAY if when.end_from else end - DAY, end - DAY) if end else None
    return {"from": first, "to": last, **keys}


def _ends(window: Window) -> tuple[date | None, date | None]:
    return window.start, window.end


def _vague(earliest: date, latest: date | None) -> date | str:
    """A day, or the month or year that runs from *earliest* to *latest*."""
    if latest not in (None, earliest):
        reach = (earliest, latest + DAY if latest else None)
        if reach == _ends(month(earliest.year, earliest.month)):
            return f"{earliest:%Y-%m}"
        if reach == _ends(year(earliest.year)):
            return f"{earliest.year:04}"
    return earliest


def _grain(claim: Claim) -> Keys:
    if claim.extreme is None:
        return {}
    name = _in_words(claim.extreme)
    return {"grain" if claim.kind == "extreme" or isinstance(name, int) else "record": name}


def _in_words(days: int) -> str | int:
    """The length of time of so many *days* by its name, where it has one."""
    return next((word for word, length in GRAINS.items() if length == days), days)


def _link(link: Link, article: Quoted) -> Keys:
    keys = _full(sort=link.sort, claims=list(link.claims), exhaustive=link.exhaustive, assumption=link.assumption)
    if link.proof != ("" if link.assumption else PROOF):
        keys["proof"] = link.proof
    if link.into != 1:
        keys["into"] = link.into
    if link.words:
        keys |= _full(words=link.words.quote, at=article.where(link.words))
    return keys


# ---- expressions -----------------------------------------------------------------------------------------------------


def expectation(of: Expectation) -> str:
    """*of* as `[[checks]]` write it."""
    return f"{expression_text(of.left)} {of.order} {expression_text(of.right)}"


def expression_text(of: Formula) -> str:
    """*of* over the names of claims: ``load * tanks``."""
    if of.op == "claim":
        return f"({of.name})" if " - " in of.name else of.name
    if of.op == "number":
        return f"({of.name})" if of.name else of.text
    left, right = of.args
    product_of = of.op == "*"
    a = f"({expression_text(left)})" if product_of and left.op in ("+", "-") else expression_text(left)
    # The right side keeps its parentheses also where reckoning would not need them, so that the same tree is read.
    b = f"({expression_text(right)})" if right.op in ("+", "-") or (product_of and right.op == "*") else expression_text(right)
    return f"{a} {of.op} {b}"


# ---- forms -----------------------------------------------------------------------------------------------------------


def _toml(tables: Keys) -> str:
    lines: list[str] = []
    for name, table in tables.items():
        if name in ("units", "claims", "places"):
            lines += ["", f"[{name}]", *(f"{_key(key)} = {_inline(_short(name, one))}" for key, one in table.items())]
        elif isinstance(table, list):
            for one in table:
                lines += ["", f"[[{name}]]", *(f"{_key(key)} = {_inline(value)}" for key, value in one.items())]
        else:
            lines.append(f"{name} = {_inline(table)}")
    return "\n".join(lines) + "\n"


def _short(name: str, one: object) -> object:
    return one["value"] if name == "claims" and isinstance(one, dict) and list(one) == ["value"] else one


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _inline(name)


def _inline(value: object) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_inline(one)}" for key, one in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_inline(one) for one in value) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _csv(ledger: Ledger, tables: Keys) -> str:
    extra: list[str] = [name for name in ("article", "units", "places", "senses", "checks") if name in tables]
    rows: dict[str, dict[str, str]] = {name: {key: _cell(value) for key, value in keys.items()} for name, keys in tables["claims"].items()}
    for link in ledger.links:
        if not _as_key(link, rows):
            extra.append("links")
    if extra:
        raise ClaimFileError(f"CSV cannot write {' and '.join(dict.fromkeys(extra))}", name="bad-option", help="write TOML or JSON")
    used = {key for keys in rows.values() for key in keys}
    columns = [key for key in (*CLAIM, *SUGAR, *(s.then for s in SUGAR.values() if s.then)) if key in used]
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["id", *columns])
    table.writerows([name, *(keys.get(key, "") for key in columns)] for name, keys in rows.items())
    if _again(ledger, out.getvalue(), "csv") != ledger:
        raise ClaimFileError(
            "CSV cannot write every key of these claims and the order of their links", name="bad-option", help="write TOML or JSON"
        )
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _as_key(link: Link, rows: Mapping[str, dict[str, str]]) -> bool:
    """True when *link* went into the row of its first claim."""
    row, others = rows[link.claims[0]], link.claims[1:]
    for key, sugar in SUGAR.items():
        if sugar.sort == link.sort and sugar.exhaustive == link.exhaustive and link.into == 1 and key not in row:
            if link.proof != PROOF or link.assumption or link.words or not _fits(sugar.takes, sugar.then, sugar.count, others):
                return False
            names = [others[:1], others[1:]] if sugar.then else [others]
            row.update((column, "; ".join(ids)) for column, ids in zip((key, sugar.then), names, strict=False))
            return True
    return False


def _fits(takes: str, then: str, count: int, others: Sequence[str]) -> bool:
    return len(others) == (2 if then else 1 if takes == "name" else count or len(others))
