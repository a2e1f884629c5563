"""What a figure counts: the noun phrase behind it, its head, and where it ends."""

from __future__ import annotations

from functools import lru_cache

import attrs

from claimcheck.reading.extremes import is_superlative
from claimcheck.reading.initials import HYPHENS
from claimcheck.reading.inner_letters import SHORT, past_letters, past_part
from claimcheck.reading.models import past_model
from claimcheck.reading.not_nouns import BEFORE_USE, FORECASTERS, ONLY_DONE, is_phrase, is_used
from claimcheck.reading.plurals import NAMES_OF_DEEDS, ONE_OR_MANY, OWNING, hyphened, is_number, is_plural, owner, stops
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.nouns import (
    ACRONYMS,
    DETERMINERS,
    DONE,
    IRREGULAR_PLURALS,
    NOUN_ENDINGS,
    PARTICIPLES,
    PARTICLES,
    PLURAL_MODIFIERS,
    STOP,
)
from claimcheck.reading.words.numbers import PLURAL_SIZES, SCALES, SMALL, TENS

__all__ = ["Phrase", "counted", "is_plural", "stops", "subject"]

MAX_WORDS = 7
_LAPSES = frozenset("year month week season quarter summer winter spring autumn night time".split())
_TIMES = _LAPSES | frozenset("day weekend fortnight decade century morning evening afternoon hour period".split())
_TAILS = frozenset("by up on in law".split())  # passers-by, runners-up
_ALONE = frozenset("home free empty vacant idle unsold untouched intact".split())  # "leaving 40 free"
_ENDINGS = PARTICLES | _TAILS
_SUBJECT = frozenset(("number", "numbers", "total", "toll", "count", "tally"))


@attrs.define
class Phrase:
    """A counted noun phrase: tokens *first* to *last* (excluded), and its *head*, the last noun, lower-cased."""

    first: int
    last: int
    head: str


# What one does: behind people, whom a phrase opens as well as it ends, and behind "of the city".
_DOES = frozenset(
    "suggests puts opens begins starts ends lies leads gives brings sits becomes follows warns argues concludes loses".split()
)
_RANKED = frozenset("past last top current first previous next final opening best possible maximum".split())
_BACK = frozenset("earlier ago before previously".split())
_APART = frozenset("short shy ahead adrift clear behind".split())
_ONE_OF_ALL = DETERMINERS - frozenset("a an each every all".split())
_COSTING = frozenset("costs cost sells weighs measures lasts pays earns owes spends saves".split())


def counted(t: Tokens, j: int, *, one: bool = False) -> Phrase | None:
    """The noun phrase that starts at token *j*, or None where the noun is left out.

    "of" and a determiner behind it are skipped ("thousands of the soldiers"). The phrase ends at its first plural
    noun unless another plural follows ("sales people"), at a function word, a verb form or a mark. *one* is for the
    number one, whose noun is singular.
    """
    low, k, n = t.low, j + 1, len(t.low)
    if j >= n:
        return None
    word, following = low[j], low[k] if k < n else ""
    if not one and following and _whole(word) and not (is_plural(following) or following in HYPHENS or following.isdecimal()):
        return None if j in t.broken else Phrase(j, k, word)  # the most frequent case
    alone = _alone(word)
    if not word[0].isalpha():
        return counted(t, k, one=one) if _is_past_mark(t, j) else _with_model(t, j)
    if following.isdecimal() and not t.spaced(k) and (model := _with_model(t, j)) is not None:
        return model
    if k + 1 < n and following in HYPHENS and (model := _of_model(t, j)) is not None:
        return model
    if following and len(word) < SHORT and (past := past_letters(t, j)) > j:
        phrase = counted(t, past, one=one)
        return None if phrase is None or phrase.first != past else Phrase(j, phrase.last, phrase.head)
    if alone is False and word in _LEADING and (past := _past_place(t, j)) > j:
        return Phrase(past, past + 1, low[past])
    if not one and word in BEFORE_USE and (used := _used(t, j)) is not None:
        return used
    if (
        alone is not None
        and not (alone and one and word not in ONE_OR_MANY)
        and following not in HYPHENS
        and not (alone and is_plural(following) and _is_sign(t, j))
    ):  # told as all of what follows would
        return Phrase(j, k, word) if alone and j not in t.broken else None
    if not one and _described(t, j):
        return Phrase(j, k + 1, following)
    first = _opening(t, j)
    if first is None:
        return None
    if first > j and len(low[first]) < SHORT and (past := past_letters(t, first)) > first:
        phrase = counted(t, past, one=one)  # "three of the G7 countries"
        return None if phrase is None or phrase.first != past else Phrase(first, phrase.last, phrase.head)
    if first > j and first + 1 < n and low[first + 1] in _HURT and t.written(first)[0].isupper():
        return Phrase(first, first + 2, low[first + 1])  # "70 of the Gaza dead"
    if t.low[first] in PARTICIPLES and not _noun_after(t, first + 1) and not _is_of_sort(t, first + 1, first):
        return Phrase(first, first + 1, t.low[first])
    if not _can_open(t, first) or (
        t.low[first] in _ALONE and (first + 1 >= len(t) or not t.low[first + 1][0].isalpha() or stops(t, first + 1))
    ):
        return None
    k, plural = _run(t, first, one=one)
    if not plural and not one and first == j + 1 and t.low[j] == "of" and t.low[j - 1] in SMALL:
        return None  # "14 counts of fraud and two of false accounting"
    if plural and one and k - first > 1 and not hyphened(t, k - 3):
        k -= 1  # "one rumour suggests": a verb
    if not plural and not one and k - first > 1:
        k = _trimmed(t, first, k)
    if not plural and t.low[j] == "of" and _is_decimal(t, j - 1):
        return None  # "the 1.5 of its rival"
    return Phrase(first, k, _head(t, first, k)) if is_phrase(t, first, k, plural=plural, one=one) else None


_LEADING = frozenset(("no", "number"))


def _past_place(t: Tokens, j: int) -> int:
    """The plural behind the place in a row of *14 No 1 albums*, *three number one singles*, or *j*."""
    low, k = t.low, j + 1 + (t.low[j] == "no" and t.low[j + 1 : j + 2] == ["."])
    if k + 1 >= len(low) or low[k] not in _FIRST or not is_number(low[j - 1]):
        return j
    return k + 1 if is_plural(low[k + 1]) and k + 1 not in t.broken else j


_FIRST = frozenset(("1", "one", "2", "two"))
_HURT = frozenset("dead wounded injured missing".split())
_OPENING_MARKS, _CLOSING_MARKS = frozenset("“‘\"'"), frozenset("”’\"'")
_HEDGING = frozenset("up to more than about around some nearly almost over at least under fewer less roughly just only as many".split())


def _is_past_mark(t: Tokens, j: int) -> bool:
    """True for the closing mark of *“up to 340” Ukrainian soldiers*, which holds no more than a hedge and its number."""
    if t.low[j] not in _CLOSING_MARKS or j + 1 >= len(t.low) or not t.spaced(j + 1) or not t.low[j + 1][0].isalpha():
        return False
    k = j - 2
    while k > 0 and t.low[k] in _HEDGING and j - k < MAX_WORDS:
        k -= 1
    return 0 <= k < j - 2 and t.low[k] in _OPENING_MARKS and j + 1 not in t.broken


def _of_model(t: Tokens, j: int) -> Phrase | None:
    """The phrase that opens with the name of a model: *12 F-16s*, *two Su-34 bombers*."""
    low, k = t.low, j + 3
    if not low[j + 2].isdecimal() or t.spaced(j + 1) or t.spaced(j + 2) or not t.written(j)[0].isupper() or k >= len(low):
        return None
    if low[k] == "s" and not t.spaced(k):
        return Phrase(j, k + 1, f"{low[j]}-{low[j + 2]}s")
    if not t.spaced(k) or k in t.broken or not low[k][0].isalpha() or stops(t, k):
        return None
    phrase = counted(t, k)
    return Phrase(j, phrase.last, phrase.head) if phrase is not None and phrase.first == k and is_plural(phrase.head) else None


def _used(t: Tokens, j: int) -> Phrase | None:
    """The phrase that opens with a participle of what became of the things: *22 broken windows*, *14 used cars*."""
    k = j + 1
    phrase = counted(t, k) if is_used(t, j) else None
    return Phrase(j, phrase.last, phrase.head) if phrase is not None and phrase.first == k and is_plural(phrase.head) else None


def _with_model(t: Tokens, j: int) -> Phrase | None:
    """The phrase that a model opens, or is: *148 million 5G subscribers*, *12 787-9 Dreamliners*, *60 777-9s*, *25 A321neos*."""
    k = past_model(t, j)
    if k == j or j in t.broken:
        return None
    if t.low[k - 1].isalpha() and t.low[k - 1].endswith("s") and not t.spaced(k - 1):
        return Phrase(j, k, t.text[t.start[j] : t.end[k - 1]].lower()) if k - j > _WHOLE else None
    phrase = counted(t, k) if k < len(t.low) and t.low[k][0].isalpha() else None
    if phrase is None or phrase.first != k:
        return None
    return Phrase(j, phrase.last, phrase.head) if is_plural(phrase.head) else None


_WHOLE = 2  # tokens: "40 787s" are counted of one type, which is left out


@lru_cache(maxsize=8192)
def _alone(word: str) -> bool | None:
    """True for a plural that is the whole phrase wherever it opens one, ``soldiers``, and False for a word that opens none, ``on``, with
    no hyphen behind it; None where the words beside it tell.
    """
    if word in _NEVER or word.endswith(("n't", "n’t")):
        return False
    return (word not in PLURAL_MODIFIERS and _whole(word)) or None


@lru_cache(maxsize=8192)
def _whole(word: str) -> bool:
    """True for a plural that is the whole phrase where it opens one and no other plural stands behind it: ``soldiers``, ``people``."""
    plain = is_plural(word) and word.isalpha() and word not in _NOT_ALONE and not word.endswith(("ed", "ly"))
    return plain and word not in _NEVER and not is_superlative(word)


@lru_cache(maxsize=8192)
def _describes(word: str) -> bool:
    """True for a word that goes on to the plural behind it wherever it opens a phrase: ``armoured vehicles``."""
    return word.isalpha() and word not in _NOT_ALONE and word not in PLURAL_MODIFIERS and not is_plural(word)


def _described(t: Tokens, j: int) -> bool:
    """True for one word and the plural behind it, with no hyphen beside them and no capital: told as all that `counted` asks would."""
    low, k = t.low, j + 1
    if k >= len(low) or not _describes(low[j]) or not _alone(low[k]) or low[k].endswith("ing") or t.text[t.start[j]].isupper():
        return False
    return not (k + 1 < len(low) and low[k + 1] in HYPHENS) and j not in t.broken and k not in t.broken


_NOT_ALONE = (
    STOP | PARTICIPLES | DONE | SMALL.keys() | TENS.keys() | SCALES.keys() | PLURAL_SIZES.keys() | DETERMINERS | _ALONE | _APART
    | _COSTING | _LAPSES | ONLY_DONE | FORECASTERS
    | frozenset("more other of most least such last next this half previous latter former same".split())
)  # fmt: skip
_NEVER = (STOP - PARTICIPLES - ACRONYMS - NAMES_OF_DEEDS - frozenset("more other of most least such live".split())) | {"mr", "mrs"}


def _is_decimal(t: Tokens, k: int) -> bool:
    """True for digits with a point in them, of which there are no things one by one."""
    return "." in t.low[k] and t.low[k][0].isdecimal()


def _opening(t: Tokens, j: int) -> int | None:
    """The token at which a phrase behind the figure can begin, past *of* and another figure; None where the noun is left out."""
    low, n, bare = t.low, len(t.low), j
    j = _past_of(t, j)
    if j >= n or (j + 1 < n and low[j + 1] in _BACK and not (j == bare and is_plural(low[j]))):
        return None  # "the 60,000 of a year earlier"; not for "raided seven houses before dawn"
    if _lapse(t, bare) or (j > bare and _lapse(t, j)):
        return None  # "counted 512 last month", "620,000 of these last year"
    if j > bare and low[bare] == "of":
        if j - bare > 1 and not _TIMES.isdisjoint(low[j : j + 2]):
            return None  # "the 30 of the previous night"
        j = owner(t, j)
        if j + 1 < n and low[j].endswith(OWNING) and (is_number(low[j + 1]) or low[j + 1] in _RANKED):
            j += 1  # "27 of the city's 51 wards"
        if low[j] in _RANKED and j + 1 < n and is_number(low[j + 1]):
            j += 1  # "three of their past ten matches"
        if is_number(low[j]):
            j += 1  # "two of the five pupils"
            while j < n and low[j].isdecimal():
                j += 1
            if j < n and (low[j] in SCALES or (low[j] in MONTHS and t.written(j)[0].isupper())):
                return None  # "the 128 of 2 June"
    if j < n and low[j] in ("most", "least") and _graded(t, j + 1):
        j += 1  # "the five most popular games"
    if j + 1 < n and low[j] == "such" and not stops(t, j + 1) and (is_plural(low[j + 1]) or _graded(t, j + 1)):
        j += 1  # "only 48 such patients"
    if j >= n or not low[j][0].isalpha() or j in t.broken or (low[j] == "s" and not t.spaced(j)) or is_number(low[j]):
        return None
    return None if j + 1 < n and _goes_with(t, j) else j


def _goes_with(t: Tokens, j: int) -> bool:
    """True where the word behind token *j* shows that it is no noun of the figure before it."""
    word, following = t.low[j], t.low[j + 1]
    if following in _ONE_OF_ALL and is_number(t.low[j - 1]) and word.isalpha() and not is_plural(word) and word not in PARTICIPLES:
        return t.low[j - 1] != "one" and t.written(j)[0].islower()  # "200 leave the town"
    if word in _APART:
        return following in ("of", "than", ",", ".", ";")  # "214, nine short of the record"
    costs = word in _COSTING and (t.low[j - 2] == "of" or word != "saves") and (not following[0].isalpha() or following in ("a", "an"))
    return costs and j + 1 not in t.broken  # "a box of 16 costs $8", "a box of 84 lasts a fortnight"


def _graded(t: Tokens, j: int) -> bool:
    """True for the "popular games" of "most popular games": an adjective and a plural behind it."""
    words = [t.low[k] if t.low[k].isalpha() and not stops(t, k) else "" for k in range(j, min(len(t), j + 4))]
    phrase = words[: words.index("")] if "" in words else words
    return len(phrase) > 1 and not is_plural(phrase[0]) and any(is_plural(word) for word in phrase[1:])


def _can_open(t: Tokens, j: int) -> bool:
    """True unless token *j* is a function word, a verb form or an adverb with no noun behind it."""
    word = t.low[j]
    if (stops(t, j) and not hyphened(t, j)) or word in PLURAL_SIZES or (word == "half" and not hyphened(t, j)):
        return False
    if _is_decimal(t, j - 1) and t.written(j).istitle() and not is_plural(word):
        return False  # "the 9.98 Brown ran"; not for "0.5 WAR"
    done = word in DONE or (word.endswith(("ed", "ly")) and len(word) > 4 and word not in NOUN_ENDINGS)
    return not done or _noun_follows(t, j + 1)


def _run(t: Tokens, first: int, *, one: bool) -> tuple[int, bool]:
    """The token behind the words from *first* that can be one noun phrase, and whether a plural ends it."""
    low, n, k = t.low, len(t.low), first
    limit = min(n, first + 2 * MAX_WORDS)
    while k < limit:
        word, owned = low[k], False
        if k > first:
            if word in HYPHENS and hyphened(t, k - 1):
                k += 2
                if low[k - 1] in PARTICLES or is_plural(low[k - 1]):
                    return k, True
                continue
            if word in _JOINING and not one and _coordinated(t, k):
                k += 1
                continue
            past = past_part(t, k, first)
            if past > k:
                k = past
                continue
            if not one and word in NAMES_OF_DEEDS:
                return k + 1, True  # "960 emergency calls"
            # "the country's banking market", "one of the world's most vital"
            owned = low[k - 1].endswith(("'s", "’s")) and (word in _GRADING or (low[k - 1][-2] == "'" and not is_number(word)))
            if k in t.broken or (not owned and _ends(t, k, first, one)):
                break
        if not word[0].isalpha() or (word in STOP and stops(t, k) and not hyphened(t, k) and not (owned and word in _GRADING)):
            break
        k += 1
        if one and word in IRREGULAR_PLURALS and k < n and low[k].isalpha() and low[k].endswith(_PERSONS):
            continue  # "one police officer", "one sheep farmer"
        if is_plural(word) and _closes(t, k, one):
            return k + (2 if hyphened(t, k - 1) and low[k + 1] in _TAILS else 0), True
    return k, False


_JOINING, _GRADING = frozenset(("and", "or")), frozenset(("most", "least"))


_PERSONS = ("er", "or", "ant", "ist", "man", "woman", "person")


def _closes(t: Tokens, k: int, one: bool) -> bool:
    """True where the plural before token *k* ends the phrase; False for ``sales people``."""
    low = t.low
    following = low[k] if k < len(low) else ""
    if low[k + 1 : k + 2] == ["from"] and following not in IRREGULAR_PLURALS and not following.endswith(("men", "people")):
        following = ""  # "pay at the seven plants ranges from ..."
    if one or not is_plural(following) or following in PARTICIPLES or following in MONTHS or following in _DOES:
        return True
    return low[k - 1] not in PLURAL_MODIFIERS and not _is_sign(t, k - 1)


def _is_sign(t: Tokens, k: int) -> bool:
    """True for the HIMARS of *20 HIMARS launchers*: letters that stand for a name, whose last is no sign of a plural."""
    return t.low[k].endswith("s") and t.written(k).isupper()


def _head(t: Tokens, first: int, last: int) -> str:
    """The last noun of a phrase; whole where a hyphen joins it to a particle: "break-ins", "at-bats", "passers-by"."""
    low = t.low
    if last - first > 2 and low[last - 1] == "s" and low[last - 2].isdecimal() and not t.spaced(last - 1):
        return low[last - 3]  # "14 Challenger 2s"
    joined = last - first > 2 and hyphened(t, last - 3) and (low[last - 1] in _ENDINGS or low[last - 3] in STOP)
    return "-".join((low[last - 3], low[last - 1])) if joined else low[last - 1]


def _lapse(t: Tokens, k: int) -> bool:
    """True for the "last month", "this spring" at token *k*."""
    return k + 1 < len(t.low) and t.low[k] in ("last", "next", "this") and t.low[k + 1] in _LAPSES


def _coordinated(t: Tokens, k: int) -> bool:
    """True for the "and" of "digital and physical sales": the plural it belongs to follows within four tokens."""
    low = t.low
    for j in range(k + 1, k + 5):
        if j < len(low) and low[j] == "-" and j > k + 1 and not t.spaced(j):
            continue
        if j >= len(low) or not low[j][0].isalpha() or stops(t, j) or low[j] in SMALL or low[j] in PARTICIPLES:
            return False
        if is_plural(low[j]):
            return True
    return False


def _past_of(t: Tokens, j: int) -> int:
    """The token behind "more" or "other", or behind "of" and its determiner."""
    low = t.low
    if j + 1 < len(low) and low[j] in ("more", "other"):
        return j + 1
    if j < len(low) and low[j] == "of":
        j += 1
        while j < len(low) and low[j] in DETERMINERS:
            j += 1
    return j


def _noun_after(t: Tokens, j: int) -> bool:
    low = t.low
    if j >= len(low) or not low[j][0].isalpha() or low[j] in STOP or low[j] in MONTHS:
        return False
    return is_plural(low[j]) or (j + 1 < len(low) and is_plural(low[j + 1]))


def _noun_follows(t: Tokens, j: int) -> bool:
    """True when token *j* can go on a noun phrase: a word that is no function word, or a hyphen."""
    return j < len(t.low) and (t.low[j][0].isalpha() or t.low[j] == "-") and not stops(t, j)


def _ends(t: Tokens, k: int, first: int, one: bool) -> bool:
    """True when token *k*, behind at least one word of the phrase, is a verb form, a number or a name of a day: no
    part of the noun.
    """
    word = t.low[k]
    if word == "worth" or (word in _DOES and t.low[first - 1] in DETERMINERS):
        return True  # "cocaine worth a fortune", "80 per cent of the city lies in ruins"
    if word in SMALL or word in TENS or word in SCALES or word in PLURAL_SIZES or _lapse(t, k):
        return True
    if word in PARTICIPLES or word in DONE or word.endswith(("ed", "ing", "ly")):
        following = t.low[k + 1] if k + 1 < len(t.low) else ""
        if word in NOUN_ENDINGS:
            return False
        return one or not (is_plural(following) or (word.endswith("ed") and _is_compound(t, k + 1)) or _is_of_sort(t, k, first))
    return word in MONTHS and t.written(k)[0].isupper()


def _is_of_sort(t: Tokens, k: int, first: int) -> bool:
    """True for the whooping of *40 new whooping cough cases*: behind words that no noun is, and ahead of two that tell what is counted."""
    behind = t.low[k + 1 : k + 1 + _BEHIND_SORT]
    end = next((j for j, word in enumerate(behind) if not word.isalpha() or word in STOP or is_plural(word)), 0)
    return end > 0 and is_plural(behind[end]) and all(word in _UNCOUNTED for word in t.low[first:k])


_BEHIND_SORT = 3  # words
_UNCOUNTED = frozenset("new further additional extra more fresh suspected confirmed probable possible active".split())


def _is_compound(t: Tokens, k: int) -> bool:
    """True for the gas-cooled of *remaining advanced gas-cooled reactors*: two words, the second a participle, and a plural behind."""
    low = t.low
    return hyphened(t, k) and low[k + 2].endswith("ed") and k + 3 < len(low) and is_plural(low[k + 3])


def _trimmed(t: Tokens, first: int, k: int) -> int:
    """The end of a phrase that holds no plural: at most four words of it."""
    return min(k, first + 4)


def subject(t: Tokens, i: int, floor: int) -> Phrase | None:
    """The noun of "the number of X" or "X" before token *i* in its sentence: what an elided figure counts."""
    low = t.low
    stop = max(floor, i - 60)
    k = i - 1
    while k > stop and low[k] not in (".", "!", "?", "…"):
        if low[k] == "of" and low[k - 1] in _SUBJECT:
            return counted(t, k)
        k -= 1
    return None
