"""Numbers that are filed, called or lived at: references, telephones and houses."""

from __future__ import annotations

from claimcheck.reading.dates import Found, capital, counts, tight, word_at
from claimcheck.reading.measures import currency_before
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.names import STREETS

_MONTHS = frozenset(MONTHS)
_TYPE = 3  # digits of the number of a house
_MOST_NAMES = 4  # words of the name of a street


def house(t: Tokens, i: int) -> Found | None:
    """The number of a house: "14 Mill Lane", "221b Baker Street"; not "12 Park Avenue flats"."""
    first = i + 2 if tight(t, i + 1) and len(t.low[i + 1]) == 1 else i + 1
    for k in range(first, min(first + _MOST_NAMES, len(t.low))):
        if not capital(t, k) and t.low[k] not in ("'s", "’s", "."):
            return None
        if k > first and t.low[k] in STREETS:
            behind = word_at(t, k + 1)
            return None if is_plural(behind) or behind == "-" or capital(t, k + 1) else Found(i, k + 1, "address")
    return None


def houses(t: Tokens, i: int) -> Found | None:
    """The numbers of several houses: "12-18 High Street"."""
    last = i + 2
    if not (tight(t, i + 1) and tight(t, last) and t.low[last].isdecimal() and t.low[i].isdecimal() and len(t.low[last]) <= _TYPE):
        return None
    found = house(t, last) if word_at(t, last + 1)[:1].isalpha() else None
    return Found(i, found.last, "address") if found is not None else None


def reference(t: Tokens, i: int, floor: int) -> Found | None:
    """The number of a file or a case: "24/01873/FUL", "S/2024/1187", "42/118732/24", "reference 24000512345"."""
    low, word, j = t.low, t.low[i], i + 1
    if not word.isdecimal() or currency_before(t, i, floor) is not None:
        return None
    quoted = i > floor and t.holds(_QUOTING, i - _NEAR_QUOTING, i) and low[i - 1] in QUOTED_BY and not counts(t, j)
    numbered = i - 1 > floor and low[i - 1] == "number" and low[i - 2] in _FILED_BY
    if (quoted and word_at(t, j) != "/") or len(word) >= LONGEST_READ:
        filed = numbered or (i > floor and low[i - 1] in _FILED_BY)
        filed = filed or (quoted and (low[i - 1] == "number" or (word_at(t, j) == "of" and t.holds(_MONTHS, j + 1, j + 4))))
        return Found(i, j, "name") if filed else None
    while word_at(t, j) == "/" and tight(t, j) and tight(t, j + 1) and (low[j + 1].isdecimal() or t.written(j + 1).isupper()):
        j += 2
    parts = low[i:j:2]
    if len(parts) < 2:  # noqa: PLR2004
        return None
    led = i - 2 >= floor and low[i - 1] == "/" and tight(t, i) and tight(t, i - 1) and t.written(i - 2).isupper()
    longest = max(len(part) for part in parts if part.isdecimal())
    filed = led or numbered or (quoted and low[i - 1] not in _QUOTING) or longest > _LONGEST_COUNT
    filed = filed or any(part[0] == "0" and len(part) >= _LONGEST_COUNT - 1 for part in parts[1:])
    return Found(i - 2 if led else i, j, "name") if filed else None


LONGEST_READ = 8  # digits of a number that is filed and has no comma
_FILED_BY = frozenset("reference ref incident case crime log account id serial charity phone registration company".split())
_QUOTING = frozenset("quote quotes quoted quoting citing".split())
QUOTED_BY, _NEAR_QUOTING = _FILED_BY | _QUOTING | {"number"}, 5  # tokens between the word and the number


def is_block(t: Tokens, i: int) -> bool:
    """True for the 400 of *in the 400 block of Main Street*: the houses of a street that are numbered from there on."""
    return t.low[i - 1] in ("the", "a") and word_at(t, i + 2) in ("of", "on") and (capital(t, i + 3) or word_at(t, i + 3)[:1].isdecimal())


TEXTED = frozenset(("to", "text", "texting", "on"))


def is_texted(t: Tokens, i: int) -> bool:
    """True for the 90999 of *Text GIVE to 90999*: where a message is sent."""
    text = next((k for k in range(i - 1, max(-1, i - _PHONED), -1) if t.low[k] in ("text", "texting", "texted", "sms")), -1)
    return text >= 0 and not counts(t, i + 1) and not any(t.low[k][0].isdecimal() for k in range(text, i))


_PHONED = 7  # tokens
_HELPING = frozenset("helpline hotline lifeline call calling dial ring phone phoning telephone samaritans freephone".split())


def phone(t: Tokens, i: int, floor: int) -> Found | None:
    low = t.low
    j, groups = i + 1, [low[i]]
    grouped = low[i].isdecimal() and t.holds(_HELPING, i - _PHONED, i)  # "the helpline is 116 123"
    while j + 1 < len(low) and len(groups) < 6:
        if low[j] in ("-", "/", "–") and tight(t, j) and tight(t, j + 1) and low[j + 1].isdecimal():
            groups.append(low[j + 1])
            j += 2
        elif low[j].isdecimal() and t.text[t.end[j - 1] : t.start[j]] == " " and (grouped or low[i][0] == "0" or word_at(t, i - 1) == "+"):
            groups.append(low[j])
            j += 1
        else:
            break
    first = i - 1 if word_at(t, i - 1) == "+" and i > floor else i
    sizes = tuple(map(len, groups))
    if len(groups) > 1 and groups[-1][0] == "0" and sizes[-1] > _LONGEST_COUNT and low[j - 2] == "/":
        return Found(first, j, "name")  # "reference 24/00345678"
    if any("." in g or "," in g for g in groups):
        return None
    if sizes in ((3, 4), (3, 3, 4), (5, 6), (3, 4, 4), (4, 3, 4), (4, 3, 3)) and (len(sizes) > 2 or low[i][0] == "0" or low[i] == "555"):
        return Found(first, j, "phone")
    if grouped and (sizes == (3, 3) or len(sizes) > 2) and sum(sizes) > _LONGEST_COUNT and groups[-1] != "000" and not counts(t, j):  # noqa: PLR2004
        return Found(first, j, "phone")
    if len(groups) > 1 and (first < i or low[i][0] == "0") and sum(sizes) > 7:
        return Found(first, j, "phone")
    return None


_LONGEST_COUNT = 5  # digits of a number that is written with no comma
