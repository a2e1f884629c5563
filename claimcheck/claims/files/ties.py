"""Links of a claim file: ``[[links]]``, and the keys of claims that make one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from claimcheck.claims.claim import Claim
from claimcheck.claims.files.entries import Entry
from claimcheck.claims.files.keys import BY_HAND, LINK, SECOND, SORTS, SUGAR, Sugar
from claimcheck.claims.files.parsed import Parsed, nearest
from claimcheck.claims.files.places import Path
from claimcheck.claims.files.quotes import Quoted
from claimcheck.claims.link import ALIKE, ROLES, Link, Sort
from claimcheck.values.units import same_dimension, unit

PROOF = "the author of the claims ties them"
_PURE = ("share", "ratio")


def sugar_links(parsed: Parsed, entries: Sequence[Entry], claims: Mapping[str, Claim]) -> Iterator[Link]:
    """The links that keys of claims make, in the order of the claims and their keys."""
    for one in entries:
        for key in one.keys:
            if key in SECOND and SECOND[key] not in one.keys:
                place = parsed.key_place((*one.path, key))
                raise parsed.error(f"claim “{one.name}” has “{key}” without “{SECOND[key]}”", place, name="bad-claim", help="give both")
            if key in SUGAR:
                yield _sugar_link(parsed, one, key, SUGAR[key], claims)


def _sugar_link(parsed: Parsed, one: Entry, key: str, sugar: Sugar, claims: Mapping[str, Claim]) -> Link:
    names = known(parsed, (*one.path, key), one.keys[key], claims)
    if sugar.then:
        if sugar.then not in one.keys:
            place = parsed.key_place((*one.path, key))
            raise parsed.error(f"claim “{one.name}” has “{key}” without “{sugar.then}”", place, name="bad-claim", help="give both")
        names += known(parsed, (*one.path, sugar.then), one.keys[sugar.then], claims)
    if sugar.count and len(names) != sugar.count:
        place = parsed.value_place((*one.path, key))
        raise parsed.error(f"“{key}” takes {sugar.count} claims, not {len(names)}", place, name="bad-claim", help=sugar.means)
    ids = (one.name, *names)
    with parsed.placed((*one.path, key)):
        made = Link(sugar.sort, ids, exhaustive=sugar.exhaustive, proof=PROOF)
    _refuse_unlike(parsed, (*one.path, key), sugar.sort, [claims[name] for name in ids])
    return made


def links(parsed: Parsed, given: object, claims: Mapping[str, Claim], article: Quoted, origin: str) -> Iterator[Link]:
    """The links of ``[[links]]``. Raises ClaimFileError for an unknown key, sort or claim, and for claims that cannot be tied so.

    What was read from prose is tied as it was read: ``£168 a head`` and the previous best of ``£172``.
    """
    for path, table in tables(parsed, ("links",), given, LINK):
        sort = table.get("sort")
        if sort not in SORTS:
            close = nearest(str(sort), SORTS)
            offer = f"did you mean “{close}”?" if close else "one of " + ", ".join(SORTS)
            message = f"“{sort}” is no sort of link" if sort is not None else "a link without a sort"
            raise parsed.error(message, parsed.value_place((*path, "sort")), name="bad-link", help=offer)
        names = table.get("claims")
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            place = parsed.value_place((*path, "claims"))
            raise parsed.error("a link takes a list of names of claims", place, name="bad-link", help=f"{sort}: {ROLES[sort][1]}")
        ids = known(parsed, (*path, "claims"), names, claims)
        words = _text(parsed, path, table, "words")
        extra: dict[str, Any] = {}
        if words:
            with parsed.placed((*path, "words")):
                extra["words"] = article.span(words, str(table.get("at", "")))
        assumption, proof = _text(parsed, path, table, "assumption"), _text(parsed, path, table, "proof")
        exhaustive = table.get("exhaustive", False)
        if not isinstance(exhaustive, bool):
            place = parsed.value_place((*path, "exhaustive"))
            raise parsed.error(f"“exhaustive” takes true or false, not {exhaustive}", place, name="bad-link", help="exhaustive = true")
        into = table.get("into", 1)
        if not isinstance(into, int) or isinstance(into, bool):
            raise parsed.error(f"“into” takes a number, not {into}", parsed.value_place((*path, "into")), name="bad-link", help="into = 2")
        extra["into"] = into
        proof = proof if "proof" in table or assumption else PROOF
        with parsed.placed((*path, "claims")):
            made = Link(cast(Sort, sort), ids, exhaustive=exhaustive, proof=proof, assumption=assumption, **extra)
        if origin == BY_HAND:
            _refuse_unlike(parsed, (*path, "claims"), sort, [claims[name] for name in ids])
        yield made


def tables(parsed: Parsed, path: Path, given: object, keys: Mapping[str, str]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Each table of the list *given* with its path, its keys known."""
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise parsed.error(f"“{path[-1]}” is a list of tables", parsed.key_place(path), name="bad-claim-file", help=f"[[{path[-1]}]]")
    for place, table in enumerate(given):
        refuse_unknown(parsed, (*path, place), table, keys, f"in “{path[-1]}”")
        yield (*path, place), table


def refuse_unknown(parsed: Parsed, path: Path, table: Mapping[str, object], keys: Mapping[str, object], where: str) -> None:
    """Raises ClaimFileError for the first key of *table* that is none of *keys*."""
    for key in table:
        if key not in keys:
            close = nearest(key, keys)
            offer = f"did you mean “{close}”?" if close else "one of " + ", ".join(keys)
            raise parsed.error(f"unknown key “{key}” {where}", parsed.key_place((*path, key)), name="unknown-key", help=offer)


def known(parsed: Parsed, path: Path, names: Sequence[str], claims: Mapping[str, Claim]) -> tuple[str, ...]:
    """*names*, each the name of a claim, else ClaimFileError at the one that is none."""
    for place, name in enumerate(names):
        if name not in claims:
            spot = parsed.places.values.get((*path, place)) or parsed.value_place(path)
            raise parsed.error(f"no claim is called “{name}”", spot, name="unknown-claim", help=offered(name, claims))
    return tuple(names)


def offered(name: str, claims: Mapping[str, Claim]) -> str:
    """The nearest name of a claim, or what names there are."""
    close = nearest(name, claims)
    return f"did you mean “{close}”?" if close else "one of " + ", ".join(sorted(claims)[:12])


def _text(parsed: Parsed, path: Path, table: Mapping[str, object], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise parsed.error(
            f"“{key}” takes a text, not {value}", parsed.value_place((*path, key)), name="bad-link", help="put it in quotation marks"
        )
    return value


def _refuse_unlike(parsed: Parsed, path: Path, sort: str, claims: Sequence[Claim]) -> None:
    alike = claims[ALIKE[sort]] if sort in ALIKE else ()
    if sort == "rest" and claims[0].kind == "share" and claims[1].kind != "share":
        alike = (claims[0], *claims[2:])  # 22% of 50,000 soldiers and the other 78%
    if sort == "order" and claims[0].kind == "rank":
        alike = claims[1:]
    # A bare number, whose noun its author leaves to the others, can be tied to anything.
    alike = [claim for claim in alike if claim.amount.unit]
    for other in alike[1:]:
        if not same_dimension(alike[0].amount.unit, other.amount.unit):
            raise unlike(parsed, path, f"a link “{sort}” cannot tie", alike[0], other)
    if sort in _PURE and unit(claims[0].amount.unit).dimension:
        name, of = claims[0].id, claims[0].amount.unit
        raise parsed.error(
            f"“{name}” is given in {of}, which is no {sort}",
            parsed.value_place(path),
            name="unlike-dimensions",
            help="a share is a percentage or a number" if sort == "share" else "a ratio is a number",
            also=labels(parsed, claims[:1]),
        )


def unlike(parsed: Parsed, path: Path, verb: str, a: Claim, b: Claim) -> Exception:
    """The error that two claims of unlike dimensions are brought together, both shown with their dimension."""
    return parsed.error(
        f"{verb} “{a.id}” ({a.amount.unit or 'a pure number'}) and “{b.id}” ({b.amount.unit or 'a pure number'})",
        parsed.value_place(path),
        name="unlike-dimensions",
        help="these are different things; multiply a rate by what it is per, or leave one out",
        also=labels(parsed, (a, b)),
    )


def labels(parsed: Parsed, claims: Sequence[Claim]) -> list[tuple[Any, str]]:
    """Where each of *claims* is written, with its dimension."""
    spots = [(parsed.key_place(("claims", claim.id)), claim.amount.unit or "a pure number") for claim in claims]
    return [(place, text) for place, text in spots if place is not None]
