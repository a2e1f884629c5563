"""A parsed claim file to a ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.files.checks import Terms, checks, whole_of
from claimcheck.claims.files.entries import Entry, claim_of, entry
from claimcheck.claims.files.keys import ARTICLE, BY_HAND, LISTS, ORIGINS, SENSE, TOP
from claimcheck.claims.files.parsed import Parsed
from claimcheck.claims.files.places import Place
from claimcheck.claims.files.quotes import Quoted
from claimcheck.claims.files.ties import labels, links, refuse_unknown, sugar_links, tables
from claimcheck.claims.ledger import Article, Fact, Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.rounding import rounded
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.claims.written import refuse_part
from claimcheck.errors import ClaimcheckError, ClaimError
from claimcheck.values.units import STANDARD, UnitTable

VERSION = 1
_EXAMPLE = '[claims] sunday = "1,770 killed"'


def assembled(parsed: Parsed, read: Callable[[str], str] | None) -> Ledger:
    """The ledger of *parsed*; *read* gives the text of the article it names. Raises ClaimFileError."""
    top = parsed.tables
    refuse_unknown(parsed, (), top, TOP, "of the file")
    _refuse_version(parsed, top.get("schema", VERSION))
    table = _units(parsed, top.get("units", {}))
    article, published, origin = _article(parsed, top.get("article"), read)
    quoted = Quoted(article.text if article else "")
    entries = _entries(parsed, top.get("claims", {}))
    plain = rounded(claim_of(parsed, one, table, quoted) for one in entries)
    claims = _parts(parsed, entries, {claim.id: claim for claim in plain}, table)
    tied = (*sugar_links(parsed, entries, claims), *links(parsed, top.get("links", []), claims, quoted, origin))
    _refuse_circles(parsed, claims, tied)
    expect, written = checks(parsed, top.get("checks", []), claims, table)
    senses = _senses(parsed, top.get("senses", []))
    places = _places(parsed, top.get("places", {}))
    return Ledger(
        (*claims.values(), *written),
        tied,
        tuple(expect),
        origin=origin,
        published=published,
        senses=senses,
        article=article,
        facts=tuple(_facts(entries)),
        units=table,
        places=places,
    )


def _facts(entries: Sequence[Entry]) -> Iterator[Fact]:
    """The length of each list that a claim announces, or names some of."""
    for one in entries:
        for key, exhaustive in LISTS.items():
            if key in one.keys:
                items = tuple(one.keys[key])
                yield Fact(f"{key} of {one.name}", len(items), "the items of the list", about=one.name, items=items, exhaustive=exhaustive)


def _refuse_version(parsed: Parsed, given: object) -> None:
    if given != VERSION or isinstance(given, bool):
        place = parsed.value_place(("schema",))
        raise parsed.error(f"schema {given} is not known", place, name="bad-schema", help=f"this version reads schema = {VERSION}")


def _units(parsed: Parsed, given: object) -> UnitTable:
    if not isinstance(given, Mapping):
        raise parsed.error("“units” is a table", parsed.key_place(("units",)), name="bad-unit", help='[units] lorry = "vehicle"')
    try:
        return STANDARD.with_units(given) if given else STANDARD
    except ClaimcheckError as error:
        named = next((str(name) for name in given if f"“{name}”" in error.message or repr(name) in error.message), None)
        place = parsed.value_place(("units", named) if named else ("units",))
        raise parsed.error(error.message, place, name=error.name, help=error.help) from None


def _article(parsed: Parsed, given: object, read: Callable[[str], str] | None) -> tuple[Article | None, date | None, str]:
    if given is None:
        return None, None, BY_HAND
    table = {"source": given} if isinstance(given, str) else given
    if not isinstance(table, Mapping):
        raise parsed.error(
            "“article” is a table", parsed.key_place(("article",)), name="bad-article", help='article = { source = "story.txt" }'
        )
    refuse_unknown(parsed, ("article",), table, ARTICLE, "of the article")
    source = table.get("source", "")
    if not isinstance(source, str):
        raise parsed.error(
            "the source is a path", parsed.value_place(("article", "source")), name="bad-article", help='source = "story.txt"'
        )
    published, origin = _day(parsed, table.get("published")), table.get("origin", BY_HAND)
    if origin not in ORIGINS:
        place = parsed.value_place(("article", "origin"))
        raise parsed.error(f"no origin of claims: {origin!r}", place, name="bad-article", help="one of " + ", ".join(ORIGINS))
    if not source:
        return None, published, origin
    with parsed.placed(("article", "source") if not isinstance(given, str) else ("article",)):
        text = read(source) if read else ""
    return Article(source, text), published, origin


def _places(parsed: Parsed, given: object) -> dict[str, str]:
    if not isinstance(given, Mapping):
        raise parsed.error("“places” is a table", parsed.key_place(("places",)), name="bad-place", help='[places] Kursk = "Russia"')
    for place, around in given.items():
        if not isinstance(around, str) or not around:
            spot = parsed.value_place(("places", str(place)))
            raise parsed.error(f"“{place}” lies in one place", spot, name="bad-place", help=f'{place} = "Russia"')
    with parsed.placed(("places",)):
        taxonomy().with_places(given).places_above("")  # refuses a place inside itself
    return dict(given)


def _day(parsed: Parsed, given: object) -> date | None:
    if given is None or (isinstance(given, date) and not isinstance(given, datetime)):
        return given
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        place = parsed.value_place(("article", "published"))
        raise parsed.error(f"{str(given)!r} is not a date", place, name="bad-claim", help="write it as 2024-11-12") from None


def _entries(parsed: Parsed, given: object) -> list[Entry]:
    if not isinstance(given, Mapping):
        raise parsed.error("“claims” is a table", parsed.key_place(("claims",)), name="bad-claim-file", help=_EXAMPLE)
    if not given:
        raise parsed.error("no claim is given, nothing was checked", parsed.key_place(("claims",)), name="empty-input", help=_EXAMPLE)
    return [entry(parsed, str(name), one) for name, one in given.items()]


def _parts(parsed: Parsed, entries: Sequence[Entry], claims: Mapping[str, Claim], table: UnitTable) -> dict[str, Claim]:
    """*claims* with the whole that each is part of."""
    made = dict(claims)
    for one in entries:
        if "of" not in one.keys:
            continue
        path = (*one.path, "of")
        with parsed.placed(path, dimensions=partial(_dimensions, parsed, claims, one)):
            written: dict[str, Claim] = {}
            whole = whole_of(Terms(parsed, path, claims, table, written), one.text("of"))
            if written:
                raise ClaimError(f"“{next(iter(written))}” is no claim", help='make it one and name it: load = "about 30 troops/vehicle"')
            refuse_part(one.name, claims[one.name].amount, whole)
        made[one.name] = attrs.evolve(claims[one.name], of=whole)
    return made


def _dimensions(parsed: Parsed, claims: Mapping[str, Claim], one: Entry) -> list[tuple[Place, str]]:
    words = set(one.text("of").replace("(", " ").replace(")", " ").split()) | {one.name, one.text("of")}
    return labels(parsed, [claim for name, claim in claims.items() if name in words])


def _senses(parsed: Parsed, given: object) -> dict[tuple[str, str], str]:
    found = {}
    for path, table in tables(parsed, ("senses",), given, SENSE):
        texts = [table.get(key, "") for key in ("by", "label", "means")]
        if not all(isinstance(text, str) for text in texts) or not (texts[1] and texts[2]):
            help_ = '[[senses]] label = "losses", means = "killed or wounded"'
            raise parsed.error("a sense has a label and what it means", parsed.key_place(path), name="bad-claim", help=help_)
        found[texts[0], texts[1]] = texts[2]
    return found


def _refuse_circles(parsed: Parsed, claims: Mapping[str, Claim], tied: Sequence[Link]) -> None:
    """Raises ClaimFileError for a claim that is inside itself, over any number of steps."""
    wholes: dict[str, list[str]] = {name: list(claim.of.names()) if claim.of else [] for name, claim in claims.items()}
    for link in tied:
        if link.sort in ("parts", "overlapping"):
            for part in link.claims[1:]:
                wholes[part].append(link.claims[0])
    circle = _circle(wholes)
    if circle:
        chain = " in ".join(f"“{name}”" for name in (*circle, circle[0]))
        spots = [place for name in circle if (place := parsed.key_place(("claims", name)))]
        raise parsed.error(
            f"“{circle[0]}” is inside itself: {chain}",
            spots[0] if spots else None,
            name="bad-claim",
            help="a part lies in its whole and never the other way round",
            also=[(place, "in the next") for place in spots[1:]],
        )


def _circle(wholes: Mapping[str, Sequence[str]]) -> list[str]:
    """A chain of names that leads back to its first; empty where there is none."""
    done: set[str] = set()
    for first in wholes:
        trail: list[str] = []
        on_trail: set[str] = set()
        pending: list[tuple[str, bool]] = [(first, False)]
        while pending:
            name, leaving = pending.pop()
            if leaving:
                trail.pop()
                on_trail.discard(name)
                done.add(name)
            elif name in on_trail:
                return trail[trail.index(name) :]
            elif name not in done:
                trail.append(name)
                on_trail.add(name)
                pending.append((name, True))
                pending += ((whole, False) for whole in reversed(wholes[name]))
    return []
