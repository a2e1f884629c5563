"""The rounding policy tried on passages: which wrong sums it excuses as rounding, and which right ones it would flag.

usage: python benchmarks/rounding_policy.py ITEMS.jsonl

Only items whose sha256 of the id ends in an odd digit are used. The arithmetic of each is written down here by hand, over its figures as
they are written; the readings are those of the library (`amount`, `rounded`), so no reading of the text is tested. A line is *error* when
the widest readings cannot meet, *warning* when only the usual ones cannot, *held* when they meet and *by rounding* when they meet though
the numbers as written do not.
"""

import hashlib
import json
import sys
from collections import Counter

from claimcheck.claims.claim import Claim
from claimcheck.claims.rounding import rounded
from claimcheck.claims.scope import Scope
from claimcheck.values.interval import Interval, point
from claimcheck.values.written import amount

HUNDRED = point(100)


def fixed(number):
    return point(str(number))


# What must hold of the figures: two intervals that are compared, the sign between them and how many figures each check takes.
SHAPES = {
    "sum": lambda *f: (sum(f[1:-1], f[0]), "=", f[-1]),
    "less": lambda a, b, c: (a - b, "=", c),
    "product": lambda a, b, c: (a * b, "=", c),
    "share": lambda part, whole, percent: (part / whole * HUNDRED, "=", percent),
    "rise": lambda old, new, percent: ((new / old - fixed(1)) * HUNDRED, "=", percent),
    "fall": lambda old, new, percent: ((fixed(1) - new / old) * HUNDRED, "=", percent),
    "ratio": lambda a, b, times: (a / b, "=", times),
    "part of 100": lambda percent, share: (percent / HUNDRED, "=", share),
    "miles": lambda km, miles: (km / fixed("1.609344"), "=", miles),
    "metres": lambda feet, metres: (feet * fixed("0.3048"), "=", metres),
    "same": lambda a, b: (a, "=", b),
    "above": lambda a, b: (a, ">", b),
    "no more": lambda a, b: (a, "<=", b),
    "years": lambda later, earlier, age: (later - earlier - Interval(0, 1), "=", age),
    "whole part": lambda whole, percent: (None, "whole", (whole, percent)),
}

# id: shape, figures of the wrong text, figures of the right one; a noun behind "|" tells figures counted alike.
ARITHMETIC = {
    "cd-03f54ae3": ("share", ["12,756|dead", "24,686|dead", "62%"], ["12,756|dead", "24,686|dead", "52%"]),
    "cd-066568c4": ("share", ["16,740|ballot", "31,000|ballot", "64 per cent"], ["16,740|ballot", "31,000|ballot", "54 per cent"]),
    "cd-075a3763": ("ratio", ["118|missile", "74|missile", "twice"], ["148|missile", "74|missile", "twice"]),
    "cd-07cc91f5": ("sum", None, ["54|vote", "41|vote", "five", "100|vote"]),
    "cd-0c5e5374": ("product", ["600 a day", "30 days", "about 1,800"], ["600 a day", "30 days", "about 18,000"]),
    "cd-104cf9a6": ("sum", ["60 per cent", "15 points", "85 per cent"], ["60 per cent", "15 points", "75 per cent"]),
    "cd-1c8d911f": ("fall", ["8 million tonnes", "2 million", "300 percent"], ["8 million tonnes", "2 million", "75 percent"]),
    "cd-20ecca44": ("product", ["about $250 million", "30 days", "$75 billion"], ["about $250 million", "30 days", "$7.5 billion"]),
    "cd-2ab746f9": ("miles", ["300 kilometres", "about 480 miles"], ["300 kilometres", "about 186 miles"]),
    "cd-2ba242b3": ("ratio", ["21|councillor", "45|councillor", "a majority"], ["23|councillor", "45|councillor", "a majority"]),
    "cd-365a4fa3": ("ratio", ["600", "150", "five times"], ["600", "150", "four times"]),
    "cd-37763d89": ("sum", ["463,000|ballot", "654,000|ballot", "1.16 million"], ["463,000|ballot", "654,000|ballot", "1.12 million"]),
    "cd-3b11ad89": (
        "sum",
        ["£45 million", "£30 million", "£25 million", "£90 million"],
        ["£45 million", "£30 million", "£15 million", "£90 million"],
    ),
    "cd-42f7ac92": ("less", ["2016|year", "1949|year", "76"], ["2016|year", "1949|year", "67"]),
    "cd-44732d7a": ("rise", ["35 per cent", "44 per cent", "nearly 10 per cent"], ["35 per cent", "44 per cent", "more than 25 per cent"]),
    "cd-45e63955": ("no more", None, ["11|home", "36|home"]),
    "cd-4d93c90d": ("share", ["168|drone", "240|drone", "60%"], ["168|drone", "240|drone", "70%"]),
    "cd-560ab69e": ("product", None, ["about 30", "12", "around 350"]),
    "cd-711530db": ("product", ["$18 an hour", "40 hours", "$820"], ["$18 an hour", "40 hours", "$720"]),
    "cd-7cbca23e": ("sum", None, ["31|killed", "six", "37|killed"]),
    "cd-866ecee0": ("above", ["34,500|loss", "36,000|loss"], ["37,100|loss", "36,000|loss"]),
    "cd-8a45f943": ("above", None, ["71.2 metres", "70.9 metres"]),
    "cd-8b2356fe": ("sum", ["42 percent", "28 percent", "100"], ["42 percent", "58 percent", "100"]),
    "cd-91f84b84": ("metres", ["30 feet", "48 metres"], ["30 feet", "9 metres"]),
    "cd-a54c8a1d": ("fall", ["500|theft", "200|theft", "120 per cent"], ["500|theft", "200|theft", "60 per cent"]),
    "cd-ab76ae45": ("ratio", ["39 metres", "10 metres", "more than five times"], ["39 metres", "10 metres", "almost four times"]),
    "cd-ac775bdb": ("sum", None, ["about 1,300", "about 1,200", "some 2,600"]),
    "cd-ad892691": ("same", ["at most 12%", "at least 15%"], ["at most 15%", "at least 12%"]),
    "cd-b09f84a5": ("less", ["2026|year", "1976|year", "40"], ["2026|year", "1976|year", "50"]),
    "cd-b23f1a9f": ("part of 100", ["39 per cent", "most"], ["39 per cent", "two in five"]),
    "cd-bd1b404d": ("no more", None, ["377|civilian", "1,312|civilian"]),
    "cd-cd696399": ("whole part", ["14", "45 per cent"], ["14", "43 per cent"]),
    "cd-d8312f8e": (("rise", "sum"), ["41 percent", "46 percent", "five percent"], ["41 percent", "five points", "46 percent"]),
    "cd-db4983c0": ("sum", ["708,890|loss", "1,950|loss", "710,480|loss"], ["708,890|loss", "1,950|loss", "710,840|loss"]),
    "cd-dfa4602d": (("rise", "sum"), ["8 percent", "10 percent", "two percent"], ["8 percent", "two percentage points", "10 percent"]),
    "cd-e22d6c09": ("sum", ["seven", "six", "11"], ["seven", "four", "11"]),
    "cd-e535ef88": ("above", ["some 93,356", "94,975|people"], ["some 93,356", "84,975|people"]),
    "cd-e7973f50": ("no more", ["more than $90 million", "$800"], ["more than $90 million", "$800 million"]),
    "cd-e7c336d8": ("fall", ["£1,200", "£1,000", "20%"], ["£1,200", "£1,000", "nearly 17%"]),
    "cd-ec8e0887": ("years", ["1997|year", "1906|year", "81"], ["1997|year", "1916|year", "81"]),
    "cd-f0de8526": ("sum", ["95|captive", "95|captive", "180|captive"], ["95|captive", "95|captive", "190|captive"]),
    "cd-f48876df": ("same", None, ["712,430|troops", "more than 700,000"]),
    "cd-faff4fe4": ("ratio", None, ["30,000|shell", "15,500|shell", "twice"]),
    "cd-ffe170b8": ("sum", ["14", "eight", "11", "31"], ["14", "eight", "nine", "31"]),
}


def readings(figures):
    claims = []
    for i, text in enumerate(figures):
        written, _, noun = text.partition("|")
        claims.append(Claim(id=str(i), amount=amount(written), scope=Scope(noun=noun or f"of {i}")))
    return [claim.amount for claim in rounded(claims)]


def meets(shape, intervals):
    left, sign, right = SHAPES[shape](*intervals)
    if sign == "whole":
        whole, percent = right
        return any(Interval(k, k).meets(percent * whole / HUNDRED) for k in range(int(whole.hi) + 1))
    if sign == "=":
        return left.meets(right)
    gap = left - right
    allowed = Interval(0, None, True) if sign == ">" else Interval(None, 0)
    return gap.meets(allowed)


def written(amount):
    """The reading that the number would have if nothing were rounded: a bare figure is itself, a hedge keeps its usual reading."""
    return point(amount.stated.number) if amount.stated.bound == "=" and amount.hedge in ("", "exactly") else amount.usual


def verdict(shape, figures):
    found = readings(figures)
    if not meets(shape, [a.widest for a in found]):
        return "error"
    if not meets(shape, [a.usual for a in found]):
        return "warning"
    return "held" if meets(shape, [written(a) for a in found]) else "by rounding"


def is_used(item):
    return int(hashlib.sha256(item["id"].encode()).hexdigest()[-1], 16) % 2 == 1


def main(path):
    with open(path, encoding="utf-8") as lines:
        items = [item for line in lines if line.strip() and is_used(item := json.loads(line))]
    counts, without = Counter(), 0
    for item in items:
        if item["id"] not in ARITHMETIC:
            without += 1
            continue
        shape, bad, good = ARITHMETIC[item["id"]]
        shapes = shape if isinstance(shape, tuple) else (shape, shape)
        for variant, figures, law in (("wrong", bad, shapes[0]), ("right", good, shapes[1])):
            if figures is None:
                continue
            told = verdict(law, figures)
            counts[variant, told] += 1
            cells = "; ".join(f"{text.partition('|')[0]} {a.widest}" for text, a in zip(figures, readings(figures), strict=True))
            unlike = (variant == "wrong") != (told in ("error", "warning"))
            print(f"{item['id']} {variant} {told:<11} {'<-- ' if unlike else '    '}{law}: {cells}")
    print(f"\n{len(items)} items, {without} without arithmetic on written figures")
    for variant in ("wrong", "right"):
        row = ", ".join(f"{told} {counts[variant, told]}" for told in ("error", "warning", "by rounding", "held"))
        print(f"{variant}: {sum(n for (v, _), n in counts.items() if v == variant)}: {row}")
    missed = counts["wrong", "held"] + counts["wrong", "by rounding"]
    print(f"wrong ones excused: {missed}; right ones flagged: {counts['right', 'error']} as error, {counts['right', 'warning']} as warning")


if __name__ == "__main__":
    main(sys.argv[1])
