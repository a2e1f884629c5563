"""One entry of ``[claims]`` to a claim."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple, cast

import attrs

from claimcheck.claims.claim import Claim, Kind, Modality, Role
from claimcheck.claims.files.forms import WrittenFloat
from claimcheck.claims.files.keys import CLAIM, KINDS, SECOND, SUGAR, Takes
from claimcheck.claims.files.parsed import Parsed, nearest
from claimcheck.claims.files.places import Path
from claimcheck.claims.files.quotes import Quoted
from claimcheck.claims.files.spoken import spoken
from claimcheck.claims.reports import Covers, counted
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.claims.written import GRAINS, claim
from claimcheck.errors import ClaimError, ClaimFileError
from claimcheck.values.exact import exact
from claimcheck.values.interval import Interval
from claimcheck.values.units import UnitTable
from claimcheck.values.window import DAY, Window, written_window

_TAKES: dict[str, Takes] = {
    **{key: known.takes for key, known in CLAIM.items()},
    **{key: sugar.takes for key, sugar in SUGAR.items()},
    **dict.fromkeys(SECOND, "name"),
}
_LONGEST_NAME = 120
# What a figure is that a key ties to two others, where its own words do not say: “twice” over two counts is no count.
_BY_TIE: dict[str, Kind] = {
    "born": "age",
    "start": "duration",
    "between": "duration",
    "ago-of": "duration",
    "over": "ratio",
    "part": "share",
    "before": "change",
}
_BARE: tuple[Kind, ...] = ("count", "share", "measure", "money")


class Entry(NamedTuple):
    """A claim's keys with checked values; *path* is its place in the file."""

    name: str
    path: Path
    keys: Mapping[str, Any]

    def text(self, key: str) -> str:
        """The text under *key*, or ``""``."""
        return str(self.keys.get(key, ""))


def entry(parsed: Parsed, name: str, given: object) -> Entry:
    """The entry *name* with its keys known and their values of the right form, else ClaimFileError."""
    path: Path = ("claims", name)
    _refuse_name(parsed, name, path)
    if isinstance(given, Mapping):
        keys = {str(key): _checked(parsed, path, name, str(key), value) for key, value in given.items()}
        if "value" not in keys:
            wrong = next((key for key in keys if nearest(key, ("value",))), "")
            place = parsed.key_place((*path, wrong) if wrong else path)
            raise parsed.error(f"no value in claim “{name}”", place, name="bad-claim", help=f'{name} = {{ value = "1,770 killed" }}')
        written = str(keys["value"])
        if _is_day(given["value"]):
            keys.setdefault("kind", "date")
    else:
        keys, written = {"kind": "date"} if _is_day(given) else {}, _value(parsed, path, given)
    said = spoken(written)
    for key, value in said.keys.items():
        if key in keys:
            raise parsed.error(
                f"claim “{name}” says “{key}” twice",
                parsed.key_place((*path, key)),
                name="duplicate",
                help="in its value, or under the key",
            )
        keys[key] = value
    return Entry(name, path, {**keys, "value": said.amount})


def claim_of(parsed: Parsed, one: Entry, table: UnitTable, article: Quoted) -> Claim:
    """The claim that *one* states, without the whole it is part of. Raises ClaimFileError at the key that is wrong."""
    keys, at = one.keys, (*one.path, "value")
    with parsed.placed(at):
        made = claim(one.name, one.text("value"), units=table, kind="date" if one.text("kind") == "date" else None)
    kind, what = _kind(parsed, one)
    _refuse_second_day(parsed, one)
    reported = _window(parsed, one)
    covers = cast(Covers, keys.get("covers", "same-day"))
    with parsed.placed((*one.path, "covers")):
        window = counted(reported, covers) if reported else None
    scope = attrs.evolve(
        made.scope,
        when=made.scope.when if made.kind == "date" else window,
        lasting=_length(parsed, one, "lasting"),
        noun=_noun(one.text("noun")) if "noun" in keys else made.scope.noun,
        what=made.scope.what if what is None else what,
        whose=one.text("whose").lower(),
        where=one.text("where").lower(),
    )
    made = attrs.evolve(
        made,
        scope=scope,
        kind=kind or _tied_kind(keys, made.kind),
        voice=one.text("by"),
        extreme=_extreme(parsed, one),
        modality=cast(Modality, keys.get("modality", "stated")),
        role=cast(Role, keys.get("role", "body")),
        quoted=bool(keys.get("quoted", False)),
        related=bool(keys.get("related", True)),
        reported=reported if "covers" in keys else None,
        source=one.text("reference"),
    )
    return _quoted(parsed, one, _reread(parsed, one, made), article)


def _refuse_second_day(parsed: Parsed, one: Entry) -> None:
    beside = next((key for key in ("on", "during", "from", "to", "lasting", "covers", "usual", "widest") if key in one.keys), "")
    if beside and one.text("kind") == "date":
        place = parsed.key_place((*one.path, beside))
        raise parsed.error(f"claim “{one.name}” is a date with a second day", place, name="bad-claim", help="its day is its value")


def _tied_kind(keys: Mapping[str, Any], kind: Kind) -> Kind:
    tied: list[Kind] = [tied for key, tied in _BY_TIE.items() if key in keys and kind in _BARE]
    return tied[0] if tied else kind


def _refuse_name(parsed: Parsed, name: str, path: Path) -> None:
    if not is_name(name):
        raise parsed.error(
            f"“{name}” cannot name a claim",
            parsed.key_place(path),
            name="bad-claim",
            help="a name begins with a letter and holds letters, digits, spaces, _ and -; checks speak of it by that name",
        )


def is_name(name: str) -> bool:
    """True when an expression can speak of a claim called *name*."""
    plain = name.replace(" ", "_").replace("-", "_")
    return plain.isidentifier() and name == name.strip("- ") and " - " not in name and "  " not in name and len(name) <= _LONGEST_NAME


# ---- the form of values ----------------------------------------------------------------------------------------------


def _checked(parsed: Parsed, path: Path, name: str, key: str, value: object) -> object:
    takes = _TAKES.get(key)
    if takes is None:
        close = nearest(key, _TAKES)
        offer = f"did you mean “{close}”?" if close else "one of " + ", ".join(_TAKES)
        place = parsed.places.keys.get(("column", key)) or parsed.key_place((*path, key))
        raise parsed.error(f"unknown key “{key}” in claim “{name}”", place, name="unknown-key", help=offer)
    where = (*path, key)
    if takes == "value":
        return _value(parsed, where, value)
    if takes in ("day", "window") and isinstance(value, (date, int)) and not isinstance(value, (datetime, bool)):
        return value.isoformat() if isinstance(value, date) else str(value)
    if takes == "truth":
        value = {"true": True, "false": False}.get(str(value), value) if parsed.form == "csv" else value
        return _of(parsed, where, key, value, bool, "true or false")
    if takes in ("name", "names"):
        return _names(parsed, where, key, value, many=takes == "names")
    if takes in ("grain", "place") and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    among = CLAIM[key].among
    text = _of(parsed, where, key, value, str, "a text in quotation marks")
    if among and text not in among:
        close = nearest(str(text), among)
        offer = f"did you mean “{close}”?" if close else "one of " + ", ".join(among)
        raise parsed.error(f"“{text}” is no {key}", parsed.value_place(where), name="bad-claim", help=offer)
    return text


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _value(parsed: Parsed, where: Path, value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, WrittenFloat):
        raise parsed.error(
            f"{value} is a float, not an exact number",
            parsed.value_place(where),
            name="inexact-number",
            help=f'write it as text: "{value}"',
        )
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return str(_of(parsed, where, "value", value, str, 'a text, like "about 30 troops/vehicle"'))


def _of(parsed: Parsed, where: Path, key: str, value: object, kind: type, expected: str) -> object:
    if isinstance(value, kind) and not isinstance(value, WrittenFloat):
        return value
    shown = "a table" if isinstance(value, dict) else "a list" if isinstance(value, list) else str(value).lower()
    offer = CLAIM[key].means if key in CLAIM else f"give {key} {expected}"
    raise parsed.error(f"“{key}” takes {expected}, not {shown}", parsed.value_place(where), name="bad-claim", help=offer)


def _names(parsed: Parsed, where: Path, key: str, value: object, *, many: bool) -> tuple[str, ...]:
    if isinstance(value, str) and not isinstance(value, WrittenFloat):
        names = [name.strip() for name in value.split(";")] if parsed.form == "csv" else [value]
    elif isinstance(value, list) and many and all(isinstance(name, str) for name in value):
        names = value
    else:
        raise parsed.error(
            f"“{key}” takes {'a list of names of claims' if many else 'the name of a claim'}",
            parsed.value_place(where),
            name="bad-claim",
            help=f'{key} = ["sunday", "monday"]' if many else f'{key} = "sunday"',
        )
    return tuple(names)


# ---- what the keys say -----------------------------------------------------------------------------------------------


def _kind(parsed: Parsed, one: Entry) -> tuple[Kind | None, str | None]:
    """The kind of the claim and the state it counts, where the keys say them."""
    kind, what = one.text("kind"), one.keys.get("what")
    if not kind or kind in KINDS:
        return cast(Kind, kind) if kind else None, None if what is None else str(what)
    table = taxonomy()
    known = {*table.states, *table.senses}
    state = kind if kind in known else table.state(kind)
    if state and what is None:
        return None, state
    if state:
        message, offer = f"claim “{one.name}” gives its state twice", "as kind, or as what"
    else:
        close = nearest(kind, {*KINDS, *known})
        message = f"“{kind}” is neither a kind of claim nor a state"
        offer = f"did you mean “{close}”?" if close else "one of " + ", ".join((*KINDS, *sorted(known))) + '; or say what = "…"'
    raise parsed.error(message, parsed.value_place((*one.path, "kind")), name="bad-claim", help=offer)


def _noun(text: str) -> str:
    """The noun that *text* stands for; of a noun that stands for itself, that."""
    before, found = "", text.lower()
    while found not in ("", before):
        before, found = found, taxonomy().noun(found)
    return found


def _extreme(parsed: Parsed, one: Entry) -> int | None:
    if one.keys.get("record") and one.keys.get("grain"):
        raise parsed.error(
            f"claim “{one.name}” has a record and a grain",
            parsed.key_place((*one.path, "grain")),
            name="bad-claim",
            help="give one of them",
        )
    return next((days for key in ("record", "grain") if (days := _length(parsed, one, key)) is not None), None)


def _length(parsed: Parsed, one: Entry, key: str) -> int | None:
    """The days of the length of time under *key*, None where there is none."""
    text = one.text(key)
    if text in GRAINS:
        return GRAINS[text]
    if not text:
        return None
    if text.isascii() and text.isdigit() and 0 < int(text[:9]) == int(text):
        return int(text)
    close = nearest(text, GRAINS)
    raise parsed.error(
        f"“{text}” is no length of a {key}" if key != "lasting" else f"“{text}” is no length of time",
        parsed.value_place((*one.path, key)),
        name="bad-claim",
        help=f"did you mean “{close}”?" if close else "one of " + ", ".join(GRAINS) + ", or a number of days",
    )


def _window(parsed: Parsed, one: Entry) -> Window | None:
    keys, ends = one.keys, ("from", "to")
    given = [key for key in ("on", "during", "from", "to") if key in keys]
    if not given:
        return None
    if len(given) > 1 and tuple(given) != ends:
        raise parsed.error(
            f"claim “{one.name}” has more than one window: {', '.join(given)}",
            parsed.key_place((*one.path, given[1])),
            name="bad-claim",
            help="give on, or during, or from and to",
        )
    found = {key: _days(parsed, one, key) for key in given}
    if "from" not in found and "to" not in found:
        window = next(iter(found.values()))
    else:
        start, end = found.get("from"), found.get("to")
        with parsed.placed((*one.path, given[-1])):
            if start and end and start.start and end.end and start.start >= end.end:
                raise ClaimError(f"the last day, {end.end - DAY}, is before the first, {start.start}", help="give the earlier day as from")
            window = Window(
                start.start if start else None,
                end.end if end else None,
                start_by=start.end - DAY if start and start.end and start.days != 1 else None,
                end_from=end.start + DAY if end and end.start and end.days != 1 else None,
            )
    return attrs.evolve(window, loose=True) if keys.get("loose") else window


def _days(parsed: Parsed, one: Entry, key: str) -> Window:
    text = one.text(key)
    with parsed.placed((*one.path, key)):
        try:
            return written_window(text)
        except ClaimFileError:
            raise
        except ValueError as error:
            raise ClaimError(f"“{text}” is no day, month or year", help="write it as 2024-11-12, 2024-11 or 2024") from error


def _reread(parsed: Parsed, one: Entry, made: Claim) -> Claim:
    """*made* with the readings that the keys give in place of those of its words."""
    readings: dict[str, Interval] = {}
    for key in ("usual", "widest"):
        if key in one.keys:
            with parsed.placed((*one.path, key)):
                readings[key] = interval(one.text(key))
    if not readings:
        return made
    usual = readings.get("usual", made.amount.usual)
    widest = readings.get("widest", made.amount.widest if usual.within(made.amount.widest) else usual)
    with parsed.placed((*one.path, "usual" if "usual" in readings else "widest")):
        # A reading that its author gives is no rounding cell, so that no neighbour narrows it.
        return attrs.evolve(made, amount=attrs.evolve(made.amount, place=None, usual=usual, widest=widest))


def interval(text: str) -> Interval:
    """The interval that ``[25, 35)``, ``(710,000, inf)`` or a number writes; a comma followed by a space parts the ends."""
    plain = text.strip()
    low, comma, high = plain[1:-1].partition(", ")
    if not comma:
        number = exact(plain)
        return Interval(number, number)
    if plain[0] not in "[(" or plain[-1] not in "])":
        raise ClaimError(f"{text!r} is no interval", help='write it like "[25, 35]" or "(710,000, inf)"')
    ends = [None if end.strip() in ("inf", "-inf") else exact(end) for end in (low, high)]
    return Interval(ends[0], ends[1], plain[0] == "(", plain[-1] == ")")


def _quoted(parsed: Parsed, one: Entry, made: Claim, article: Quoted) -> Claim:
    if "quote" not in one.keys:
        if "at" in one.keys:
            raise parsed.error(
                f"claim “{one.name}” has a place but no quote",
                parsed.key_place((*one.path, "at")),
                name="bad-claim",
                help="give the quote, too",
            )
        return made
    if not article.text:
        return attrs.evolve(made, quote=one.text("quote"))
    with parsed.placed((*one.path, "quote")):
        phrase = article.span(one.text("quote"), one.text("at"))
    return attrs.evolve(made, phrase=phrase, span=article.inside(phrase, made.amount.written))
