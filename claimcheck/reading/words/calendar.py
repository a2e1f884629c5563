"""Names of months and weekdays, words that stand before a year, and clock words."""

from __future__ import annotations

# fmt: off

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}
FULL_MONTHS = tuple(name for name, number in MONTHS.items() if len(name) > 4 or name in ("may", "june", "july"))

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
    "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}

FULL_WEEKDAYS = tuple(name for name in WEEKDAYS if name.endswith("day"))
SEASONS = frozenset("spring summer autumn winter".split())
PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
NOWADAYS = frozenset("now today currently nowadays".split())
AT_THE_HOUR = frozenset("at by until till before from after around about".split())

# How many days one of these is in speech, and those in which a day more or less counts.
DAYS_IN = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3652}
SHORT_SPELLS = frozenset("day night week fortnight".split())

# A four-digit number after one of these is a year unless a unit follows.
BEFORE_YEAR = frozenset(("in", "since", "during", "until", "till", "circa", "throughout"))

# What is reckoned or held by the year: "its 2019 exports", "the 2015 elections".
YEARLY = frozenset((
    "exports", "imports", "sales", "profits", "earnings", "revenues", "results", "accounts", "figures", "levels", "prices", "wages",
    "emissions", "deliveries", "shipments", "forecasts", "elections", "polls", "games", "finals", "championships", "floods", "riots",
    "protests", "attacks", "bombings", "sanctions", "talks", "championship", "budget", "season", "harvest", "election", "census",
))

ERAS = {"bc": "bc", "bce": "bc", "ad": "ad", "ce": "ad"}
ZONES = frozenset((
    "gmt", "utc", "bst", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "et", "pt", "ct", "cet", "cest",
    "ist", "aest", "hours", "hrs", "local",
))

# Days of the year that go by a name: month and day.
FEASTS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year's day": (1, 1), "new year's eve": (12, 31),
    "twelfth night": (1, 5), "epiphany": (1, 6), "burns night": (1, 25), "valentine's day": (2, 14), "leap day": (2, 29),
    "st david's day": (3, 1), "st patrick's day": (3, 17), "st george's day": (4, 23), "st andrew's day": (11, 30), "anzac day": (4, 25),
    "juneteenth": (6, 19), "midsummer day": (6, 24), "canada day": (7, 1), "bastille day": (7, 14), "halloween": (10, 31),
    "hallowe'en": (10, 31), "bonfire night": (11, 5), "armistice day": (11, 11), "veterans day": (11, 11), "australia day": (1, 26),
}
FEAST_WORDS = frozenset(name.split()[0] for name in FEASTS)  # what the name of a feast begins with

# Before *on* and a day that may be to come, whatever else is told of: "was launched in 1984 and matures on".
FALLING_DUE = frozenset(f"{verb}{s}" for verb in "mature expire end begin start open close lapse retire run".split() for s in ("", "s"))
