"""Number words: what a word is worth and where it may stand."""

from __future__ import annotations

# fmt: off

SMALL = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}

TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "crore": 10**7,
    "crores": 10**7, "billion": 10**9, "trillion": 10**12,
}

# Written after digits only; the letters with two senses (m, b, k, t) are decided in numerals.py.
SHORT_SCALES = {
    "k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12, "cr": 10**7,
}

# Denominators, with the word that also counts places in a row ("the third", "the fifth").
DENOMINATORS = {
    "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "thirds": 3, "fourths": 4, "quarters": 4,
    "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10, "hundredths": 100,
    "thousandths": 1000, "millionths": 10**6,
}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000,
}

# The first ten, in their order.
IN_ORDER = tuple(ORDINALS)[:10]

VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}

# Sizes with no number: the power they name. "dozens of hundreds" is not English, "tens of thousands" is.
PLURAL_SIZES = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}

MAJORITY = {
    "most": "more than half", "majority": "more than half",
}

# After these a small "m" behind digits is metres: "a 100m race".
METRES = frozenset((
    "high", "tall", "long", "wide", "deep", "race", "freestyle", "sprint", "above", "below", "away", "from",
    "hurdles", "dash", "breaststroke", "butterfly", "backstroke", "relay", "thick", "walk", "run", "swim", "across",
    "apart", "off", "behind", "ahead", "deeper", "higher", "tunnel", "wall", "pool", "tower", "medley", "underwater",
))

# Lengths of races in metres, and what stands behind one: "the 200m final".
DISTANCES = frozenset((50, 60, 100, 200, 400, 800))
CONTESTS = frozenset("final finals semi heat heats gold silver bronze champion champions title event crown".split())

# So many of one kind, taken together.
GROUPS = {
    "twins": 2, "triplets": 3, "quadruplets": 4, "quintuplets": 5,
    "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "triumvirate": 3, "quartet": 4, "foursome": 4, "quintet": 5, "fivesome": 5,
    "sextet": 6, "septet": 7, "octet": 8,
}

# How often a thing is done.
OFTEN = {"once": 1, "twice": 2, "thrice": 3}
