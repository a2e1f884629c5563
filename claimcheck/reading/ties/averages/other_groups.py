"""Other groups: a mean or an end that is told of a place, a year or a group that nothing before it names."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.averages.means import ELSEWHERE, MEANS
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.calendar import MONTHS, NOWADAYS, WEEKDAYS
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.numbers import SMALL
from claimcheck.reading.words.voices import SAYING


def of_another(story: Story, mean: Read, end: Read, *, strict: bool = False) -> bool:
    """True where the later sentence names a place, a year or a group that nothing before it does: ``in the south``."""
    low = story.tokens.low
    first, later = sorted((mean, end), key=lambda r: r.sentence.number)
    then, now = (low[r.sentence.first : r.sentence.last] for r in (first, later))
    if NOWADAYS & set(now) and not NOWADAYS & set(then) and ("last" in then or any(w in MONTHS or w.isdecimal() for w in then)):
        return True  # "averaged £312,000 last year. The dearest on the market now"
    sentence, last = later.sentence, later.sentence.last
    told = (w for s in story.sentences[max(0, first.sentence.number - 3) : sentence.number] for w in low[s.first : s.last])
    before = {stem(part) for word in told for part in (word, *word.split("-"))}
    said = _attributions(story, sentence, later)
    if (WHERE & set(low[sentence.first : last])) - {w for w in WHERE if stem(w) in before}:
        return True
    for k in range(sentence.first, last - 1):
        if _ends_it(story, k, mean, later):
            break
        if later is end and _is_of_end(story, k, end):
            continue  # "Those in Hull, who are the worst paid", "no more than the £15 paid in Leeds"
        if low[k - 1] in _DEPENDING or _is_of_them_all(story, k, later):
            continue  # "eight hours on average, depending on the moon", "The average across the 130 recruits"
        if k in said or low[k] not in _PLACING or later.first <= k + 1 <= later.last or (later is end and low[k] not in ("in", "of", "at")):
            continue
        behind = low[k + 1 : min(k + 5, last)]
        behind = behind[: behind.index(",")] if "," in behind else behind
        if behind[:1] == ["another"] or behind[:2] in (["the", "other"], ["the", "others"]):
            return True  # "at the other hospital"
        named = [w for w in behind if (len(w) > 3 and w.isalnum()) or w == "its"]
        if _names_none(story, k, named, of_end=later is end):
            continue
        if _opens_with_all(story, k, mean):
            if low[k + 1] == "all":
                break  # "Across all the hospitals in the survey"
            continue  # "Across the clinic the average was": all of what was spoken of
        excused = (named[0] in _WHILE or named[0] in WEEKDAYS) and not (strict and low[k] in ("for", "over") and named[0] in LONG)
        if not excused and stem(named[0]) not in before and named[0] not in MEANS:
            return True
    return later is mean and of_others_named(story, mean, before)


def _ends_it(story: Story, k: int, mean: Read, later: Read) -> bool:
    """True where token *k* ends what is told of the later figure: *It averaged 3.47, the best of the seven on show*."""
    low = story.tokens.low
    if k > later.last and (low[k] in ("which", "while", "whereas", ";") or (low[k] == "," and low[k + 1] in ("and", "but"))):
        return True
    if later is not mean:
        return False
    if k > mean.last and low[k - 1 : k + 1] in ([",", "was"], [",", "is"]):
        return True  # "The average, 255 minutes, was one of the worst in the region"
    if k == story.phrase(mean)[1] and low[k] == "," and low[k + 1] in ("the", "a", "an"):
        return True  # "It averaged 3.47, the best of the seven on show"
    if k > mean.last and low[k] == "of" and low[k - 1] in ("ahead", "short", "clear"):
        return True  # "Their average is 39 per cent, comfortably ahead of her rival"
    # "was $428,000, up slightly from March"
    return k > mean.last and low[k] in ("from", "on") and not CHANGING.isdisjoint(low[mean.last : k])


def _is_of_end(story: Story, k: int, end: Read) -> bool:
    """True where token *k* leads to the place of those alone of whom the end is told."""
    low, behind = story.tokens.low, story.tokens.low[end.last : k]
    aside = low[k - 1] == "those" and k < end.first and "," in low[k : min(k + 5, end.first)] and "who" in low[k : end.first]
    return low[k] in ("in", "at") and (aside or (len(behind) == 1 and behind[0] in _DONE and low[end.first - 1] == "the"))


_DONE = frozenset("paid charged seen earned found recorded given measured asked".split())


def _names_none(story: Story, k: int, named: list[str], *, of_end: bool) -> bool:
    """True where the words *named* behind token *k* tell no place or group: a number, a mean, *26 children in a room*."""
    low = story.tokens.low
    number = low[k + 1][0].isdecimal() and (of_end or len(low[k + 1]) < 4)
    number = number or bool(named) and named[0] in SMALL  # "of the twelve"
    if not named or number or low[k + 1] in MEANS or low[k + 1] in ("which", "whom", "whose"):
        return True
    if low[k] == "over" and not LONG & set(named) or (low[k] == "in" and low[k + 1] == "a" and low[k + 3] in (",", ".")):
        return True  # "there are 26 children in a room"
    # What the lowest and the highest are told of may be new.
    return of_end and not (story.tokens.written(k + 1)[0].isupper() and low[k + 1] not in MONTHS) and not ELSEWHERE & set(named)


def _opens_with_all(story: Story, k: int, mean: Read) -> bool:
    """True where token *k* leads to all that was spoken of: *Across the clinic the average was*, *Across all the hospitals*."""
    low = story.tokens.low
    named_at = k + 2 + (low[k + 1] == "all" and low[k + 2] == "the")
    opens = k == mean.sentence.first and low[k] == "across" and low[named_at - 1] == "the"
    opens = opens or _takes_up(story, k) or (low[k : k + 2] == ["of", "the"] and story.is_brief)  # "The mean age of the party is 46"
    return opens and low[named_at] not in ELSEWHERE and not story.tokens.written(named_at)[0].isupper()


def _is_of_them_all(story: Story, k: int, later: Read) -> bool:
    """True for *across the 130 recruits*, *of the nine men*, told of a mean: those that were spoken of, in so many words."""
    low = story.tokens.low
    told = low[k] in ("across", "of", "for", "over", "among") and low[k + 1] == "the" and k < later.first
    counted = low[k + 2][:1].isdecimal() or low[k + 2] in SMALL
    noun = story.tokens.written(k + 3)
    return told and counted and noun[:1].islower() and noun not in ELSEWHERE | WHERE and low[k + 4] not in _PLACING


def _takes_up(story: Story, k: int) -> bool:
    """True for *The mean of their forecasts*; not for *of their rivals*, *of their managers' pay*, *of those in the next street*."""
    low = story.tokens.low
    if low[k] != "of" or {"'", "’", "in", "at"} & set(low[k + 2 : k + 4]):
        return False
    of_persons = low[k - 1] in ("age", "ages") or people(story, story.table.noun(low[k + 2]))
    return low[k + 1] in ("these", "those") or (low[k + 1] == "their" and not of_persons)


def _attributions(story: Story, sentence: Sentence, read: Read) -> set[int]:
    """The tokens between commas that say who told it: ``, the harbour master told reporters from a cellar``."""
    low, found = story.tokens.low, set[int]()
    marks = [sentence.first - 1, *(k for k in range(sentence.first, sentence.last) if low[k] in (",", "“", "”", ";")), sentence.last]
    for a, b in pairwise(marks):
        if (SAYING | {"according"}) & set(low[a + 1 : min(b, a + 7)]) and not a < read.first < b:
            found |= set(range(a + 1, b))
    return found


def of_others_named(story: Story, mean: Read, told: set[str]) -> bool:
    """True for *Her opponents averaged 12*, *On average pilots are paid for 12*: of whom was not told before."""
    low, sentence = story.tokens.low, mean.sentence
    own = next((k for k in range(mean.first - 1, max(sentence.first, mean.first - 8), -1) if low[k] in MEANS), 0)
    owner = next((k for k in range(own - 1, max(sentence.first - 1, own - 3), -1) if own and low[k].endswith("'s")), -1)
    if owner >= 0 and stem(low[owner]) not in told and _is_place(story, owner, sentence):
        return True  # "The borough's average is 31"
    verb = next((k for k in range(sentence.first + 1, mean.first) if low[k] in ("averaged", "averages")), 0)
    walkers = verb > sentence.first + 1 and low[verb - 2] == "the" and low[verb - 1] in _WHOEVER
    if verb and is_plural(low[verb - 1]) and low[verb - 1] not in _MEASURED and stem(low[verb - 1]) not in told and not walkers:
        return True
    opened = next((k + 2 for k in range(sentence.first, sentence.last - 2) if low[k : k + 2] == ["on", "average"]), sentence.last)
    new = opened < mean.first and is_plural(low[opened]) and low[opened] not in _PAYERS
    return new and stem(low[opened]) not in told


def _is_place(story: Story, k: int, sentence: Sentence) -> bool:
    word = story.tokens.low[k].removesuffix("'s")
    named = k > sentence.first and story.tokens.written(k)[:1].isupper() and word not in (*WEEKDAYS, *MONTHS)
    return named or word in ELSEWHERE or word in _PLACES


_PLACES = frozenset("borough town village region nation continent valley coast rival parish department university division".split())
_MEASURED = frozenset(
    "days nights weeks months years games matches rounds temperatures highs lows maximums minimums prices scores times values levels "
    "readings figures sales takings totals".split()
)
# Whoever did what was measured, with no word for who else did.
_WHOEVER = frozenset("men women people soldiers crew crews walkers marchers troops two three four five six pair".split())
# Whoever pays for what was priced.
_PAYERS = frozenset("buyers customers shoppers tenants guests visitors diners users patients bidders subscribers renters payers".split())
WHERE = frozenset("north south east west northern southern eastern western elsewhere abroad nationally nationwide".split())
LONG = frozenset("season year career tournament tour month".split())
_DEPENDING = frozenset("depending based relying according due thanks".split())
_PLACING = frozenset("in on of for at among across from over".split())
# Words of time and of the things averaged over that open no other group.
_WHILE = frozenset(
    "month week year season period night nights game games match matches days winter summer autumn spring time whole total last past "
    "those these them morning each every".split()
)
