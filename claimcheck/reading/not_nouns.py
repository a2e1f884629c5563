"""What stands behind a figure and is no noun of it: a verb, a place, an adverb, or the owner of another figure."""

from __future__ import annotations

from claimcheck.reading.extremes import is_superlative
from claimcheck.reading.plurals import ONE_OR_MANY, OWNING, is_number, is_plural, stops
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.nouns import DEEDS, DETERMINERS, NOUN_ENDINGS, STOP
from claimcheck.reading.words.numbers import PLURAL_SIZES, SCALES


def is_phrase(t: Tokens, first: int, k: int, *, plural: bool, one: bool) -> bool:
    """True where the words from *first* to *k* are a noun phrase, and no verb, time or owner of another figure."""
    low, n = t.low, len(t.low)
    if k == first or (not plural and k < n and low[k][0].isdecimal() and low[first - 1] == "of"):
        return False
    if k - first == 1 and low[first] in ("previous", "last", "latter", "former", "next", "same"):
        return False
    if k < n and low[k] in ("one", "ones") and not plural:
        return False  # "three times the 120 of the old one"
    if k < n and low[k - 1].endswith(OWNING) and is_number(low[k]):
        return False  # "30 of the company's 120 lorries"
    if k - first == 1 and is_superlative(low[first]):
        return False  # "one of the worst affected"
    if one and plural and k - first == 1 and low[first] not in ONE_OR_MANY:
        return False  # "one sleeps in a boat"
    if k - first == 1 and not one and t.written(first)[0].isupper() and _is_of_row_of_peoples(t, first):
        return False
    if k - first == 1 and low[first] in _PLACES:
        return False  # "leaving 14 underground", "200 overseas"
    if plural and not one and low[first] in ONLY_DONE and _is_behind_number(low, first):
        return False  # "300,000 seek longer hours", "nine carried crates"
    if plural and k - first == 1 and _is_forecast(t, first):
        return False
    if plural or one:
        return True
    named = low[first] not in MONTHS and all(t.written(j)[0].isupper() for j in range(first, k))
    if named and low[first - 1] == "of" and is_number(low[first - 2]):
        return False  # "the 13,902 of Kevin Hale"
    if low[first].endswith("ed") and low[first] not in _IN_ED and not _is_stuff(low, first, k):
        return False  # "two watched television"
    if k - first == 1 and low[first] in _NO_THINGS:
        return False  # "45 fit to fight", "80 of their own", "55 stronger"
    if low[first] in DEEDS and _is_behind_number(low, first):
        return False
    if low[first].endswith("ing") and k - first == 1 and low[first] not in NOUN_ENDINGS and low[first - 1] != "-":
        return False  # "sent millions fleeing"
    return not _is_verb(t, first, k) and not _is_clause(t, first, k)


# What several do, and what no noun of theirs can begin with.
ONLY_DONE = frozenset(
    "seek owe believe think belong depend rely prefer know hear suffer lack occupy understand admit agree accept deny receive require "
    "insist expect argue refuse reject forget remember enjoy consider "
    "carried received visited watched attended played opposed favoured favored preferred lacked owed entered crossed contained included "
    "reached asked answered enjoyed liked loved hated feared suffered faced denied pleaded demanded doubted mentioned cited blamed "
    "praised described hoped".split()
)
FORECASTERS = frozenset("economists analysts forecasters experts traders pollsters markets investors brokers".split())
_FORECAST = frozenset("forecast expected predicted pencilled tipped projected anticipated".split())
_PEOPLES = frozenset("french dutch welsh swiss".split())
_BEFORE_PEOPLE = 12  # tokens from the verb of a row of peoples to one of them
_LETTERS = frozenset("m bn k".split())
_BELOW = frozenset("than from beat below above over under against missed exceeded short of".split())
_IN_ED = NOUN_ENDINGS | frozenset("red feed weed reed".split())


def _is_of_row_of_peoples(t: Tokens, first: int) -> bool:
    """True for *French* in *20 were British, nine French and eight Dutch*: what they were, and no noun; not in *killed nine French*."""
    word = t.low[first]
    if word not in _PEOPLES and not word.endswith(("ish", "ese")):
        return False
    start = next((k for k in range(first - 1, max(0, first - _BEFORE_PEOPLE), -1) if t.low[k] in ("were", "are")), -1)
    return start > 0 and t.low[first - 2] in (",", "and") and not {".", ";", ":"} & set(t.low[start:first])


def _is_behind_number(low: list[str], first: int) -> bool:
    """True where a number, its scale or *more* stands right before token *first*: *1.8m owe*, *thousands rent*."""
    before = low[first - 1]
    return is_number(before) or before in SCALES or before in PLURAL_SIZES or before == "more" or _is_letter_of_scale(low, first - 1)


def _is_letter_of_scale(low: list[str], k: int) -> bool:
    """True for the m of *1.8m owe*; not for that of *a 7m fall*, behind which a noun stands."""
    return low[k] in _LETTERS and low[k - 1][0].isdecimal() and low[k - 2] not in DETERMINERS


def _is_stuff(low: list[str], first: int, k: int) -> bool:
    """True for the *rolled barley* of *14 tonnes of rolled barley*: behind the unit and its *of* a word in -ed tells what sort."""
    return k - first > 1 and low[first - 1] == "of" and not is_number(low[first - 2]) and low[first - 2] not in SCALES


def _is_forecast(t: Tokens, first: int) -> bool:
    """True for the economists of *beat the 113,000 economists had forecast*, who told the number and are not so many."""
    low = t.low
    if low[first] not in FORECASTERS or low[first - 1] == "of" or _BELOW.isdisjoint(low[max(0, first - 4) : first - 1]):
        return False
    behind = low[first + 1 : first + 3]
    return behind[:1] != [] and (behind[0] in _FORECAST or (behind[0] == "had" and behind[-1] in _FORECAST))


_PLACES = frozenset("underground overseas offshore nearby elsewhere".split())
_NO_THINGS = frozenset(
    "fit own stronger weaker older younger taller shorter longer heavier lighter faster slower richer poorer cheaper dearer "
    "higher lower bigger smaller larger greater worse better deeper wider fewer straight online worth alive wide deep high tall thick "
    "perhaps forward possible forecast estimate consensus projection neutral inadequate".split()
)


def _is_clause(t: Tokens, first: int, k: int) -> bool:
    """True for the words behind the number of "nine lie fallow": several things bear no noun that is none in the plural."""
    opens = first < 2 or t.low[first - 2] in (",", "and", ";", ".", "while", "whereas") or t.low[first - 3 : first - 1] == ["the", "other"]
    plain = all(t.low[j].isalpha() and t.written(j)[0].islower() for j in range(first, k))
    return k - first > 1 and opens and plain and t.low[first - 1] not in ("-", "of")


_OTHERS = frozenset(("other", "another", "remaining", "rest"))


def _is_verb(t: Tokens, first: int, k: int) -> bool:
    """True for the one word behind "the other four" in "the other four belong to the school": no noun that several things bear."""
    word = t.low[first]
    after = t.low[k] if k < len(t.low) else "."
    if k - first > 1 or is_plural(word) or word in NOUN_ENDINGS or t.written(first)[:1].isupper() or t.low[first - 1] == "-":
        return False
    return not _OTHERS.isdisjoint(t.low[max(0, first - 3) : first - 1]) and (after in STOP or not after[0].isalpha())


def is_used(t: Tokens, j: int) -> bool:
    """True for the participle at token *j* of *22 broken windows*, *14 used cars*; not of *nine spent hours*, *12 used cars to commute*."""
    low, k = t.low, j + 1
    if k >= len(low) or t.breaks(k) or not low[k].isalpha() or stops(t, k):
        return False
    return low[j] not in _DONE_TOO or (low[k] in _USED and low[k + 1 : k + 2] not in (["to"], ["for"], ["as"]))


_DONE_TOO = frozenset(("used", "spent"))  # "12 used drugs", "nine spent hours" tell what they did
BEFORE_USE = _DONE_TOO | frozenset("broken fallen written spoken blown frozen".split())
_USED = frozenset(
    "cars vans buses trucks lorries vehicles bikes bicycles motorbikes motorcycles coaches tractors phones handsets laptops computers "
    "syringes needles tyres books clothes garments batteries cartridges casings shells rounds bullets rods canisters matches".split()
)
