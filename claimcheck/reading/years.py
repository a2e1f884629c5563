"""Years and decades in digits: *1984*, *2014-15*, *the 1990s*, *'87*."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.dates import Found, bounded, capital, counts, tight, word_at
from claimcheck.reading.draft import DASHES
from claimcheck.reading.measures import currency_before, unit_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.ages import PERSONS
from claimcheck.reading.words.calendar import BEFORE_YEAR, ERAS, FULL_MONTHS, FULL_WEEKDAYS, SEASONS, YEARLY
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.names import STARTERS
from claimcheck.reading.words.nouns import DETERMINERS, PARTICIPLES, STOP
from claimcheck.reading.words.numbers import SCALES, SMALL

_TWO = 2  # digits of a year written short


def decade(t: Tokens, i: int, floor: int) -> Found | None:
    """ "the 1990s", "the '90s", "2018's"; "in her 40s" is an age and left to the figures."""
    word, j = t.low[i], i + 1
    if word_at(t, j) in ("'", "’", "′") and tight(t, j) and tight(t, j + 1):
        j += 1
    if word_at(t, j) != "s" or not tight(t, j):
        return None
    year = bounded(word, 1000, 2199, 4) if len(word) == 4 else None
    if year is not None:
        return Found(i, j + 1, "decade" if year % 10 == 0 and j == i + 1 else "year", year)
    if len(word) == 2 and word.endswith("0") and word_at(t, i - 1) in ("'", "’", "‘") and tight(t, i):
        return Found(i - 1, j + 1, "decade", 1900 + int(word))
    if (
        len(word) == 2
        and word.endswith("0")
        and word_at(t, i - 1) == "the"
        or word_at(t, i - 2) == "the"
        and word_at(t, i - 1) in ("early", "late", "mid")
    ):
        return Found(i, j + 1, "decade", 1900 + int(word)) if word.isdecimal() and len(word) == 2 and int(word) > 19 else None
    return None


def years(t: Tokens, i: int, floor: int) -> Found | None:
    word = t.low[i]
    if len(word) == _TWO and i and t.low[i - 1] in APOSTROPHES:
        return _short_year(t, i, floor)
    year = bounded(word, 1, 2199, 4)
    if year is None and len(word) == 4 and word.isdecimal() and word_at(t, i + 1) in ("bc", "bce"):
        return Found(i, i + 2, "year")
    if year is None or len(word) == 3 and word_at(t, i + 1) not in ERAS:
        return None
    if word_at(t, i + 1) in ERAS and capital(t, i + 1):
        return Found(i, i + 2, "year", year)
    if len(word) != 4 or year < 1000 or currency_before(t, i, floor) is not None:
        return None
    about = _about(t, i, floor)
    if about < i:
        return Found(about, i + 1, "year", year)
    stretch = _year_stretch(t, i, year)
    if stretch is not None:
        return stretch
    return Found(i, i + 1, "year", year) if _is_year(t, i, year, floor) else None


def _about(t: Tokens, i: int, floor: int) -> int:
    """The *c.* of *founded c. 1130*, *built c1320*, and token *i* itself where none stands before it."""
    k = i - 1 - (word_at(t, i - 1) == "." and tight(t, i - 1))
    return k if floor <= k < i and t.written(k) in ("c", "ca") and t.spaced(k) and not counts(t, i + 1) else i


APOSTROPHES = frozenset("'’‘")
_BEFORE_SHORT = frozenset("of in by since from until before after summer winter spring autumn back the".split())
_NOW = 40  # the last year of this century that is written short


def _short_year(t: Tokens, i: int, floor: int) -> Found | None:
    """ "the hurricane of '87", "by '31": a year of which the century is left out."""
    year = bounded(t.low[i], 0, 99)
    led = i - 1 > floor and t.low[i - 1] in APOSTROPHES and tight(t, i) and t.spaced(i - 1) and t.low[i - 2] in _BEFORE_SHORT
    if not led or year is None or word_at(t, i + 1) in APOSTROPHES or (tight(t, i + 1) and word_at(t, i + 1)[0].isalnum()):
        return None
    return Found(i - 1, i + 1, "year", year + (2000 if year < _NOW else 1900)) if not counts(t, i + 1) else None


def _year_stretch(t: Tokens, i: int, year: int) -> Found | None:
    """ "2014-15", "1939-1945", "2019/20", "between 1600 and 1900"."""
    mark, second = word_at(t, i + 1), word_at(t, i + 2)
    last = None
    if mark in DASHES or mark == "/":
        if len(second) == 4:
            last = bounded(second, year + 1, 2199, 4)
        elif len(second) == 2 and year > 1499 and second.isdecimal() and int(second) > year % 100 or second == "00" and year % 100 == 99:
            last = year - year % 100 + int(second)
    elif word_at(t, i - 1) in ("between", "from") and mark in ("and", "to", "until", "through") and len(second) == 4:
        last = bounded(second, year + 1, 2199, 4)
    elif mark == "to" and len(second) == 4 and year > 1799 and not counts(t, i + 3):
        last = bounded(second, year + 1, 2099, 4)
    if (
        last is None
        or (
            counts(t, i + 3) and not _did_to(t, i + 3) and not _opens_with_years(t, i, year, last) and not _are_of_things(t, i, last - year)
        )
        or (year < 1500 and not _opens_stretch(t, i))
        or (mark in DASHES and len(second) == 4 and not tight(t, i + 1) and counts(t, i + 3))
    ):
        return None
    return Found(i, i + 3, "year", year, last_year=last)


def _are_of_things(t: Tokens, i: int, many: int) -> bool:
    """True for the years at token *i* of *the 2019-20 fires*: *many* years or fewer are no range of so many things."""
    joined = tight(t, i + 1) and tight(t, i + 2) and len(t.low[i + 2]) == _TWO
    return word_at(t, i - 1) == "the" and joined and many <= _FEW and t.low[i][:2] in ("19", "20") and unit_at(t, i + 3) is None


_FEW = 9  # years
_SPANNED = frozenset("built lived dates dating made ruled reigned".split())


def _opens_stretch(t: Tokens, i: int) -> bool:
    """True for the first year of *From 1347 to 1351 the plague*, *built between 1250 and 1350*."""
    ahead = word_at(t, i - 2) or "."
    return word_at(t, i - 1) in ("between", "from") and (not ahead[0].isalnum() or ahead in _SPANNED)


def _opens_with_years(t: Tokens, i: int, first: int, last: int) -> bool:
    """True for *Between 2019 and 2023 rents climbed*: not for people, nor between round numbers, which may be counted."""
    opened = i < 2 or not t.low[i - 2][0].isalnum() or t.low[i - 2] in ("that", "and", "but")
    plain = 1900 <= first < last <= 2060 and (first % 10 or last % 10) and t.low[i - 1] in ("between", "from")
    return opened and bool(plain) and unit_at(t, i + 3) is None and singular(t.low[i + 3]) not in PERSONS and t.low[i + 3] not in SCALES


def _did_to(t: Tokens, j: int) -> bool:
    """True for the verb at token *j* of *in 2018 killed 16*, *of 2018 hurt many*: what stands behind it is what it was done to."""
    behind = word_at(t, j + 1)
    does = word_at(t, j) in PARTICIPLES or word_at(t, j) in _TELLS
    return does and (behind[:1].isdecimal() or behind in DETERMINERS or behind in SMALL or behind in _SOME)


# What a census or a charter of a year does.
_TELLS = frozenset("lists counts marks records names shows gives mentions describes puts grants lays sets says".split())
_WRITTEN = frozenset("census survey charter treaty roll plaque deed act statute map book".split())


_EVENTS = frozenset(
    "quake earthquake tsunami flood floods flooding outbreak epidemic pandemic war famine eruption attack attacks bombing bombings "
    "massacre crash shooting riots hurricane cyclone typhoon heatwave drought fire fires wildfire wildfires blaze recession crisis "
    "storm disaster landslide avalanche siege genocide coup uprising conflict bushfires droughts".split()
)
_HARMED = frozenset(
    "killed claimed left destroyed displaced injured wounded cost took wrecked razed burned burnt drowned infected swept buried wiped "
    "flooded damaged flattened sank forced uprooted orphaned".split()
)


def is_event_told(t: Tokens, i: int, end: int) -> bool:
    """True for the year at token *i* of *During the 2014-16 outbreak 90 died*, *The 2010 Chile quake killed 525*: when that was.

    *end* is the token behind the year or the years.
    """
    if word_at(t, i - 1) != "the" or i < 1:
        return False
    k = end
    while k < end + _WORDS_OF_EVENT and word_at(t, k) not in _EVENTS and word_at(t, k)[:1].isalpha():
        k += 1
        if word_at(t, k - 1) in _RUNNING:
            break
    within = word_at(t, i - 2) in ("in", "during")
    if within and word_at(t, k - 1) in _RUNNING:
        return True  # "in the 2016-17 season"
    if word_at(t, k) not in _EVENTS or within:
        return within
    opens = i < _TWO or t.low[i - 2] in _OPENING or t.breaks(i - 1)
    k += 1
    if word_at(t, k) in ("in", "off", "near", "at", "of"):
        last = k + _WORDS_OF_EVENT
        k += 1 + (word_at(t, k + 1) == "the")
        while k < last and capital(t, k) and t.low[k].isalpha():
            k += 1
    return opens and word_at(t, k) in _HARMED


_RUNNING = frozenset("season year campaign winter".split())
_WORDS_OF_EVENT = 4  # "the 2004 Indian Ocean tsunami"
_OPENING = frozenset('. ; “ ” " : ¶'.split())
_SOME = frozenset("some about around nearly almost more at over dozens hundreds thousands tens scores many several millions up".split())
_TOTALS = frozenset(
    "total sum crowd crew number group tally toll figure score lead majority fleet staff audience record population".split()
)


def _is_of_event(t: Tokens, i: int, year: int) -> bool:
    """True for the 1815 of *the eruption of 1815*, *the Act of 1689*; not of *the total of 1815*."""
    told = word_at(t, i - 3) == "the" or ((capital(t, i - 2) or capital(t, i - 3)) and word_at(t, i - 3).isalpha())
    event = word_at(t, i - 1) == "of" and told and t.low[i - 2].isalpha() and t.low[i - 2] not in _TOTALS and not is_plural(t.low[i - 2])
    least = 1000 if word_at(t, i - 2) in _WRITTEN else 1500
    return event and least <= year <= 2060 and word_at(t, i + 1) not in _PER and (not counts(t, i + 1) or _did_to(t, i + 1))


_PER = frozenset(("a", "an", "per", "each"))
_NO_EVENTS = frozenset("mark figure total level strong odd plus people of and or in to".split())


def _is_label(t: Tokens, i: int, year: int) -> bool:
    """True for *the 1666 blaze*, *the 2025 awards*, *two 1933 pennies*, *(2023 prices)*: the year of what it stands before."""
    before, following = word_at(t, i - 1), word_at(t, i + 1)
    if following in _RECKONED and 2000 < year <= 2040 and year % 100 != 0:
        return before.isalpha() and before not in _ROUGHLY or before.endswith(("'s", "’s", "s'", "s’"))
    if before in SMALL or (before.isdecimal() and len(before) < 4):
        return 1500 <= year <= 2060 and is_plural(following) and t.spaced(i)
    if before == "(" and following in YEARLY:
        return 1900 <= year <= 2060
    if before not in ("the", "this") or not following.isalpha() or following in _NO_EVENTS | YEARLY or year % 100 == 0:
        return False
    if is_plural(following):
        return 1950 <= year <= 2040 and unit_at(t, i + 1) is None and singular(following) not in PERSONS and following not in PARTICIPLES
    return 1500 <= year < 1800 and not counts(t, i + 1)


# What a firm reckons by the year, and what no one counts one by one.
_RECKONED = frozenset(
    "sales profits results earnings revenues accounts takings deliveries shipments exports imports bonuses dividends".split()
)
_ROUGHLY = frozenset(
    "over about some around nearly almost roughly approximately than just only up to of and made recorded record totalled totaled".split()
)
_BEFORE_LABEL = frozenset("the this a its their his her our 's with from against at on for after before until and".split())


def _is_year(t: Tokens, i: int, year: int, floor: int) -> bool:
    before = word_at(t, i - 1)
    if before in DASHES and tight(t, i):
        before = word_at(t, i - 2)
    following = word_at(t, i + 1)
    if following in ("%", "$", "€", "£") or following in SCALES or (following in DASHES and counts(t, i + 1)):
        return False
    if _is_of_event(t, i, year) or _is_label(t, i, year) or (1900 <= year <= 2060 and _is_told_by(t, i, year, before)):
        return True
    if before == "by" and 2060 < year < 2200:
        return year % 10 == 0 and following != "to" and word_at(t, i - 2) not in CHANGES and _is_to_come(t, i)
    if before in BEFORE_YEAR and year > 1099:
        unit = unit_at(t, i + 1)
        done = following in PARTICIPLES and not (1900 <= year <= 2060 and _did_to(t, i + 1))
        return unit is None and not done and not (is_plural(following) and year < 1800)
    if before in ("in", "by") and capital(t, i - 1) and (year < 1100 or (before == "by" and 1500 <= year < 1900)) and not counts(t, i + 1):
        return following == "," or following in DETERMINERS or following in ("there", "it", "he", "she", "they", "more", "nearly", "about")
    if before == "by" and 1100 <= year < 1900 and _is_next_year(t, i, floor):
        return True
    if before == "than" and word_at(t, i - 2) in ("earlier", "later", "sooner"):
        return year >= 1500 and not counts(t, i + 1)
    if not 1800 <= year <= 2100:
        return before in ("between", "from", "and", "year", "to", "before", "after") and year >= 1400 and not counts(t, i + 1)
    if before in ("of", "by", "to"):
        return 1900 <= year <= 2060 and (following in YEARLY or not counts(t, i + 1))
    if following in YEARLY and 1900 <= year <= 2060 and before in _BEFORE_LABEL:
        return True  # "the 2015 elections"
    if before == "than" and _is_compared(t, i, year):
        return True
    if before in ("than", "over", "about", "some", "around", "nearly", "almost", "roughly", "approximately", "up"):
        return False
    if unit_at(t, i + 1) is not None and following not in ("second", "min", "point", "quarter", "c", "f", "in"):
        return False
    if before in ("the", "this", "his", "her", "its", "their", "'s") and capital(t, i + 1):
        return True  # "the 1972 Games"
    return not is_plural(following) and following not in PARTICIPLES


def _is_compared(t: Tokens, i: int, year: int) -> bool:
    """True for the 2012 of *400 fewer in 2022 than 2012*, *12% higher than 2012*, *are higher than 1990 by 12%*: held against that."""
    low, word, following = t.low, t.low[i - 2], word_at(t, i + 1)
    counted = counts(t, i + 1) and following not in YEARLY  # "3% lower than 2019 levels"
    if not 1900 <= year <= 2060 or counted or (following[:1].isalpha() and following not in _BESIDE_COMPARED | YEARLY):
        return False
    if word not in _MORE:
        return bounded(word, 1900, 2060, 4) is not None and low[i - 3] in ("in", "of", "for")
    ahead = low[i - 3]
    if word in _LESS:
        return ahead[0].isdecimal() or ahead in _SHARED or ahead in SMALL
    return ahead in _SHARED or (year % 100 != 0 and (ahead in _BEING or ahead in _ADVERBS))


_LESS = frozenset("more fewer less".split())
_MORE = _LESS | frozenset("higher lower larger smaller bigger warmer cooler hotter colder worse better cheaper dearer".split())
_SHARED = frozenset("% percent cent pc pct times point points degree degrees half third quarter".split())
_BEING = frozenset("is are was were be been remain remains remained still".split())
_ADVERBS = frozenset("far much well slightly significantly considerably even still sharply".split())
_BESIDE_COMPARED = frozenset(
    "by and but or in at when because while as though although on for with after before due thanks despite which according said".split()
)


def _is_next_year(t: Tokens, i: int, floor: int) -> bool:
    """True for the 1851 of *in 1801; by 1851 it was 1,102*, the 1300 of *founded in 1130, it had 60 monks by 1300.*."""
    following = word_at(t, i + 1)
    if counts(t, i + 1) or (following[:1].isalnum() and following not in _GOING_ON):
        return False
    first = next((k for k in range(i - 2, max(0, i - _LONG), -1) if t.low[k] in (".", "?", "!")), max(0, i - _LONG))
    told = any(len(w) == 4 and w.isdecimal() and w[0] in "12" and w[:2] < "21" for w in t.low[first : i - 1])
    return told and not t.holds(CHANGES, max(first, i - _NEAR), i - 1) and not t.holds(_BY_HOW_MANY, max(first, i - _NEAR), i - 1)


_LONG, _NEAR = 30, 5  # tokens
_BY_HOW_MANY = frozenset(
    "beat beats beaten won wins win lost lose loses missed misses led leads lead ahead behind short defeated trailed".split()
)
_GOING_ON = frozenset("it he she they there we and but the a had was were only just more all almost nearly".split())
_PARTS_OF_YEAR = frozenset("quarter half q1 q2 q3 q4 h1 h2 fiscal calendar early mid late pre post".split())
_OF_YEARS = frozenset("fiscal financial model tax calendar".split())
_MONEY = frozenset("dollars pounds euros yen rupees francs prices money terms".split())
_WORTH = frozenset("in constant real current fixed".split())
_PLANNED = frozenset("budget plan forecast target outlook guidance projection estimate".split())
_CLOSES = frozenset("in on at to for by from near with under and or were are is was will would have had may could should as that".split())


def _is_told_by(t: Tokens, i: int, year: int, before: str) -> bool:
    """True for the years of *fiscal 2026 earnings*, *early 2025 deliveries*, *class of 2024 graduates*, *in 2015 dollars*, *Euro 2024
    tickets*: the words before tell that nothing is counted.
    """
    following, ahead = word_at(t, i + 1), word_at(t, i - 2)
    if following in _MONEY and before in _WORTH:
        return True
    if not following.isalpha() or not is_plural(following) or unit_at(t, i + 1) is not None or not before:
        return False
    if before in _PARTS_OF_YEAR:
        return True
    if before == "year":
        return ahead in _OF_YEARS
    if before in SEASONS:
        return year % 100 != 0 and ahead not in ("last", "this", "next", "that", "the")
    if before == "of":
        return ahead == "class"
    if before == "for":
        return singular(ahead) in _PLANNED and year % 100 != 0 and not _ends_clause(t, i + 2)
    owned = before.endswith(("'s", "’s")) and capital(t, i - 1) and capital(t, i + 1)
    return owned or (year > 2009 and year % 100 != 0 and _is_of_name(t, i))


def _ends_clause(t: Tokens, j: int) -> bool:
    """True where the word before token *j* is a noun: behind a verb in -s stands what it does that to, *raises spending*."""
    word = word_at(t, j)
    return not word[:1].isalnum() or word in _CLOSES or word in PARTICIPLES


_NO_NAMES = STARTERS | STOP | SEASONS | frozenset((*FULL_MONTHS, *FULL_WEEKDAYS))


def _is_of_name(t: Tokens, i: int) -> bool:
    """True for the 2024 of *Paris 2024 organisers*, *World Cup 2030 matches*: not for *in Paris 2024 people*."""
    name, first = t.low[i - 1], i - 1
    if not capital(t, first) or not name.isalpha() or name in _NO_NAMES or name.endswith("ing") or singular(word_at(t, i + 1)) in _COUNTED:
        return False
    while first and capital(t, first - 1) and t.low[first - 1].isalpha() and first > i - 4:
        first -= 1
    return word_at(t, first - 1) not in ("in", "at", "near", "around", "gave", "sent", "sold", "across")


_COUNTED = PERSONS | frozenset("home house job worker case".split())
_COMING = frozenset("will would could may might should must can expected forecast predicted projected likely set aims aim hopes".split())


def _is_to_come(t: Tokens, i: int) -> bool:
    """True for the year of *could rise two metres by 2150*, *By 2100 sea levels may*: a word for what is to come stands near."""
    opens = i < 2 or not t.low[i - 2][0].isalnum()
    return t.holds(_COMING, max(0, i - 14), min(len(t.low), i + 10)) or (opens and t.low[i - 1] == "by")
