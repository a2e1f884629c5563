"""An age is the years from birth to the day it is told for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from math import floor

from claimcheck import (
    Claim,
    Interval,
    Ledger,
    Statement,
    bad,
    event_named,
    good,
    is_whole,
    linked,
    passed,
    quote,
    redated,
    rule,
    value,
    written_on,
)

_AGE = """
[claims]
birth = {{ value = "{birth}", kind = "date" }}
event = {{ value = "{event}", kind = "date" }}
age = {{ value = "{age}", born = "birth", aged-on = "event" }}
"""
_DEAD = """
[claims]
birth = { value = "1916", kind = "date" }
show = { value = "2016-05-01", kind = "date" }
death = { value = "1997-06-01", kind = "date" }
age = { value = "81", kind = "age" }
[[links]]
sort = "age"
claims = ["age", "birth", "show", "death"]
"""


def _age(age: str, birth: str, event: str) -> str:
    return _AGE.format(age=age, birth=birth, event=event)


@rule(
    of=("age",),
    bad=(
        bad(_age("38", "1990", "2026-11"), finds="35 or 36"),
        bad(_age("44", "1958", "1972"), finds="13 or 14"),
        bad(_age("76", "1949-09", "2016-09"), finds="66 or 67"),
        bad(_age("36", "1990-12-01", "2026-11-22"), finds="35"),
        bad(_age("81", "1906", "1997-06-01"), finds="90 or 91"),
        bad(_age("30 to 39 years", "1970", "2026-11"), finds="55 or 56"),
        bad(_DEAD.replace("81", "95"), finds="80 or 81"),
        bad("He was 19 when he won the 1988 final; he was born in 1976.\n", finds="11 or 12"),
    ),
    good=(
        good(_age("36", "1990", "2026-11")),
        good(_age("35", "1990", "2026-11")),
        good(_age("14", "1958", "1972")),
        good("The coach, who was born in 1970, signed a striker aged 23 in 2021.\n", published="2026-03-03"),
        good(_age("35", "1990-12-01", "2026-11-22")),
        good(_age("7 months", "2026-04-02", "2026-11-22")),
        # “In his 30s”.
        good(_age("30 to 39 years", "1990", "2026-11")),
        good(_age("about 40", "1984", "2026-11")),
        # Dead people: the age at death, or what it would be.
        good(_DEAD),
        good(_DEAD.replace("81", "99")),
    ),
)  # fmt: skip
def age_at_date(ledger: Ledger) -> Iterator[Statement]:
    """An age is the whole years from birth to the day it is told for.

    Reason: of two years alone it is their difference or one less, whether the birthday has come or not; of full dates it is exact. An
    age in months goes by months.
    Quiet when: the birth or the event has no date; of a dead person also the age at death is right.
    May be wrong when: ages are counted in another way, by a horse's or an East Asian year.
    """
    for link, (age, birth, *told) in linked(ledger, "age"):
        today = [written for written in (written_on(ledger),) if written is not None]
        if not told and not today:
            continue
        event, *death = told or today
        years = _reached(age, birth, event)
        if years is None or years.lo is None or years.hi is None:
            continue
        at, least, most = event, years.lo, years.hi
        dead = _reached(age, birth, death[0]) if death else None
        if dead is not None and dead.lo is not None and dead.hi is not None and most > dead.hi and not age.amount.widest.meets(years):
            at, least, most = death[0], dead.lo, dead.hi
        years_told = f"{least}" if least == most else f"{least} or {most}" if most - least == 1 else f"{least} to {most}"
        below = value(age) <= Fraction(most) if is_whole(age) else value(age) < Fraction(most) + 1
        yield Statement(
            comparisons=(value(age) >= Fraction(least), below),
            labels=((age, "the age"), (birth, "the birth"), *(((at, "when it is told for"),) if told else ())),
            broken=f"born {_on(birth)}, no one is {quote(age)} at {event_named(at)}: it is {years_told}",
            fits=f"born {_on(birth)}, one can be {quote(age)} at {event_named(at)}: {years_told}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
            redated=_redated(age, birth, at if told else None, event=at),
        )


@lru_cache(maxsize=64)  # a statement is collected once for the ledger and again for each part of it that is tried
def _redated(age: Claim, birth: Claim, told: Claim | None, event: Claim) -> tuple[tuple[Claim, str], ...]:
    """The birth, and the day the age is told for where the story tells one, with the dates at which the age would be right."""
    if _is_of(age, birth, event):
        return ()
    moved = [(birth, redated(birth, lambda other: _is_of(age, other, event)))]
    if told is not None:
        moved.append((told, redated(told, lambda other: _is_of(age, birth, other))))
    return tuple(moved)


def _is_of(age: Claim, birth: Claim, event: Claim) -> bool:
    years = _reached(age, birth, event)
    return years is not None and age.amount.usual.meets(years)


def _on(birth: Claim) -> str:
    days = birth.when
    if days is not None and days.start is not None and (days.days or 0) > 364 and (days.start.month, days.start.day) != (1, 1):
        return f"in {days}, being {quote(birth)} then"
    named = birth.when is not None and birth.when.days == 1 and sum(w[0].isdecimal() for w in re.findall(r"\w+", birth.said)) > 1
    return f"on {birth.said}" if named else f"in {birth.said}"


def _reached(age: Claim, birth: Claim, event: Claim) -> Interval | None:
    """The whole units of the age, years where it has none, that can have been reached."""
    gone = passed(birth, event, age.amount.unit or "year")
    return None if gone is None or gone.lo is None or gone.hi is None else Interval(floor(gone.lo), floor(gone.hi))
