"""Names of months and weekdays, words that stand before a year, and clock words."""

from __future__ import annotations

# fmt: off

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
    "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}

# A four-digit number after one of these is a year unless a plural noun or a unit follows.
BEFORE_YEAR = frozenset((
    "in", "since", "by", "during", "before", "after", "until", "till", "from", "for", "through", "throughout",
    "circa", "early", "late", "mid", "of", "and", "between", "to", "spring", "summer", "autumn", "fall", "winter",
    "christmas", "easter", "year",
))
STRONG_BEFORE_YEAR = frozenset(("in", "since", "during", "until", "till", "circa", "throughout"))

ERAS = frozenset(("ad", "bc", "bce", "ce"))
ZONES = frozenset((
    "gmt", "utc", "bst", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "et", "pt", "ct", "cet", "cest",
    "ist", "aest", "hours", "hrs", "local",
))
