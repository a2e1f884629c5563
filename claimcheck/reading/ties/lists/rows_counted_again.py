"""Rows counted again: the only row of names or things in a short passage, and the number that words behind it say they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import SOME, number_word
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.ties.lists.items import VERBS, Items, items
from claimcheck.reading.ties.lists.lone_lists import PLACES
from claimcheck.reading.ties.lists.named_first import is_item
from claimcheck.reading.ties.lists.named_rows import is_name, row_of
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import OTHERS
from claimcheck.reading.words.numbers import GROUPS, SMALL

_LEAST, _MOST, _OFF = 3, 12, 3
_BRIEF = 4  # sentences
# What tells that the row is not all, or that the number is of some of it or of others.
_PARTIAL = (
    SOME
    | OTHERS
    | frozenset(
        "also too alongside besides joining joined like such neither nor or except but rest remaining latest next last first former "
        "both".split()
    )
)
_DEFINITE = frozenset("the all these those".split())
_BODIES = frozenset("shortlist committee panel jury board squad team crew party group list cast line-up lineup trio band gang".split())
_THINGS = frozenset("item thing object piece article exhibit".split())
_SUMMING = frozenset("making giving bringing".split())
_BEHIND = frozenset("affected concerned involved charged accused named chosen hit arrested dead injured".split())


class _Row(NamedTuple):
    """The items of a row, how many they are at least and at most, and its sentence."""

    sentence: Sentence
    items: Items

    @property
    def first(self) -> int:
        return self.items.spans[0][0]

    @property
    def last(self) -> int:
        return self.items.spans[-1][1]


def rows_counted_again(story: Story) -> Iterator[Listed]:
    """``Vos, Li, Adair and Holm make up the shortlist of five``, ``... were charged. The three deny it``: as many as are told."""
    run = [s for s in story.sentences if s.role != "caption"]
    if story.is_part or len(run) > _BRIEF:
        return
    rows = [row for s in run for row in _rows(story, s)]
    if len(rows) != 1 or _PARTIAL & {story.tokens.low[k] for k in range(rows[0].sentence.first, rows[0].last)} - {"the"}:
        return
    row = rows[0]
    every = [a for s in run for a in (*announcers(story, s), *_bodies(story, s))]
    behind = [a for a in every if (a.first >= row.last and _is_of_them(story, row, a)) or _is_named_behind(story, row, a)]
    fits = any(row.items.least <= a.number <= row.items.most for a in every if not row.first <= a.first < row.last)
    if len(behind) != 1 or fits or any(a.number == behind[0].number for a in every if a.last <= row.first and a != behind[0]):
        return
    one = behind[0]
    low = story.tokens.low
    if low[row.first - 1] == "of" and is_plural(low[row.first]) and one.number == len(row.items.spans) - 1:
        return  # "the trio of Danes, Holm, Friis and Bech"
    if one.least or not 0 < abs(one.number - row.items.near(one.number)) <= _OFF or not _may_be_all(story, row, one):
        return
    yield Listed(one.name, row.items.spans, count=row.items.near(one.number))


# ---- the rows ------------------------------------------------------------------------------------------------------------


def _rows(story: Story, sentence: Sentence) -> list[_Row]:
    """The row that is the subject of *sentence*, else the rows of names in it."""
    subject = _subject(story, sentence) or _inverted(story, sentence) or _ages(story, sentence)
    if subject is not None:
        return [_Row(sentence, subject)]
    found, k = list[_Row](), sentence.first
    while k < sentence.last:
        row = row_of(story, k, sentence.last) if is_name(story, k) and not is_name(story, k - 1) else None
        opened = row is not None and k == sentence.first and not is_item(story, row.spans[0])
        opened = opened or story.tokens.low[k] in WEEKDAYS or story.tokens.low[k] in MONTHS  # "On Monday, Alder, Brook and Carne"
        if row is not None and not opened and len(row.spans) >= _LEAST and story.tokens.low[k - 1] not in (",", "and"):
            found.append(_Row(sentence, Items(row.spans, len(row.spans), len(row.spans), joined=True)))
        k = row.last if row is not None else k + 1
    return found


def _subject(story: Story, sentence: Sentence) -> Items | None:
    """The row at the head of *sentence*, up to its verb or to the mark behind it: names, things, or kinds of things."""
    low = story.tokens.low
    joins = [k for k in range(sentence.first, sentence.last) if low[k] == "and" and low[k - 1] != "-"]
    start = next((k for k in joins if "," in low[sentence.first : k]), sentence.last)
    for end in range(start + 2, min(start + 8, sentence.last)):
        if low[end] not in VERBS and low[end] not in _MAKE and low[end] not in (",", ":", "—"):
            continue
        found = items(story.tokens, sentence.first, end)
        whole = found is not None and found.spans[0][0] == sentence.first and found.spans[-1][1] == end
        if found is None or not whole or not found.joined or found.least < _LEAST or not _is_first(story, found):
            return None
        if any(low[k] in SMALL for a, b in found.spans for k in range(a + 1, b)):
            return None  # "Customs officers found four tigers, two lions and a bear": it opens with a clause
        return found if _MOST >= found.most == found.least or found.most - found.least < _OFF else None
    return None


_MAKE = frozenset("make made form formed".split())
_ARTICLES = frozenset("a an two three four".split())


def _is_first(story: Story, found: Items) -> bool:
    """True where the first item is no phrase that opens the sentence: ``Hale``, ``Hens``, ``A nurse`` before ``a fisherman``."""
    low = story.tokens.low
    return is_item(story, found.spans[0]) or all(low[a] in _ARTICLES and b - a > 1 for a, b in found.spans)


def _inverted(story: Story, sentence: Sentence) -> Items | None:
    """The row behind the verb of *Charged with murder are Dale Finch, 33, his cousin Ricky, 29, and Owen Marsh, 41*."""
    low = story.tokens.low
    verb = next((k for k in range(sentence.first + 1, min(sentence.first + _FRONT, sentence.last)) if low[k] in ("are", "were")), -1)
    if verb < 0 or not low[sentence.first].endswith(("ed", "en", "wn")):
        return None
    found = items(story.tokens, verb + 1, sentence.last)
    whole = found is not None and found.joined and found.least >= _LEAST and found.spans[-1][1] >= sentence.last - 1 - _AGE
    return found if whole else None


_FRONT, _AGE = 9, 3


def _ages(story: Story, sentence: Sentence) -> Items | None:
    """The row of *The victims were aged 17, 22, 23 and 58*."""
    low, spans = story.tokens.low, list[tuple[int, int]]()
    start = next((k for k in range(sentence.first, sentence.last) if low[k] == "aged"), sentence.last)
    for k in range(start + 1, sentence.last):
        if low[k].isdecimal():
            spans.append((k, k + 1))
        elif low[k] not in (",", "and"):
            break
    closed = len(spans) >= _LEAST and "and" in low[spans[-2][0] : spans[-1][0]]
    return Items(tuple(spans), len(spans), len(spans), joined=True) if closed else None


# ---- the numbers ---------------------------------------------------------------------------------------------------------


def _bodies(story: Story, sentence: Sentence) -> Iterator[Announcer]:
    """The numbers of *the shortlist of four*, which count whoever is on it."""
    low, told = story.tokens.low, {a.first for a in announcers(story, sentence)}
    for k in story.places(_BODIES, sentence):
        number = SMALL.get(low[k + 2], 0) if low[k + 1] == "of" else 0
        if 1 < number <= _MOST and k + 2 not in told and _ends_there(low[k + 3]):
            yield Announcer(number_word(story, k + 2, k + 3, number).id, number, False, k + 2, k + 3)


def _ends_there(word: str) -> bool:
    """True for a mark and the *for* of *the shortlist of four for the prize*: no noun of other things follows the number."""
    return not word.isalpha() or word in _TO_WHAT


_TO_WHAT = frozenset("for that to who which in on is was are were has have will".split())


def _is_named_behind(story: Story, row: _Row, one: Announcer) -> bool:
    """True for *The three dead were named as*, *The committee of six is*, *The five who voted against were* before the row."""
    low, first = story.tokens.low, one.first
    gap = low[one.last : row.first]
    opened = first - row.sentence.first < 4 and (low[first - 1] in _DEFINITE or low[first - 2] in _BODIES)
    ended = low[row.last] in (".", ",", ";")
    who = gap[:1] == ["who"] and gap[-1] in ("are", "were") and len(gap) <= _WHO and not {",", "also", "now"} & set(gap)
    return opened and ended and (who or (0 < len(gap) < 5 and set(gap) <= _NAMING))


_WHO = 8
_NAMING = frozenset("were are was is have been named identified as being dead made up of consists comprises".split())


def _is_of_them(story: Story, row: _Row, one: Announcer) -> bool:
    """True for *the five*, *all six of them*, *the shortlist of four*, *seven in all*, *bringing to three the number*."""
    low, first, last = story.tokens.low, one.first, one.last
    ahead = low[max(0, first - 3) : first]
    if low[row.last] in (":", "—", "–") and first - row.last < _NEAR and row.first == row.sentence.first:
        return True  # "Hens, geese and goats: visitors can stroke three kinds of animal"
    if low[last : last + 1] == ["of"] and low[last + 1] not in ("them", "whom") or OTHERS & set(low[first - 1 : last + 1]):
        return False
    if ahead[-1:] == ["of"] and (_BODIES & set(ahead) or ahead[0] in ("a", "the", "an")) and _ends_there(low[last]):
        return True
    if low[last : last + 2] in (["in", "all"], ["in", "total"], ["all", "told"]) and low[first - 1] in (",", "—", "–", "("):
        return True
    if _SUMMING & set(low[max(0, first - 5) : first]):
        return first - row.last < _NEAR
    return ahead[-1:] != [] and ahead[-1] in _DEFINITE and not (low[first] in GROUPS and low[last : last + 1] == ["of"])


_NEAR = 24


_BESIDE_OTHERS = frozenset("on in join joined from".split())


def _may_be_all(story: Story, row: _Row, one: Announcer) -> bool:
    """True unless what *one* counts may be some of the row or something else: *The two women*, *the five unions*."""
    low, first = story.tokens.low, one.first
    off = one.number - row.items.near(one.number)
    if off > 0 and low[first - 1] == "of" and _BESIDE_OTHERS & set(low[row.last : first]):
        return False  # "Vos and Li sit on the committee of five"
    apposed = row.last + 2 >= first - 1 and low[row.last] == ","
    noun = low[one.last - 1] if one.last - 1 > first else ""
    if not noun or noun in _BEHIND or low[first - 1] == "all" or apposed or low[first - 1] not in _DEFINITE or low[first] in GROUPS:
        return True
    if {*low[one.last : one.last + 1]} & _BEHIND:
        return True
    told = {stem(low[k]) for k in range(row.sentence.first, row.sentence.last)}
    places = singular(noun) in PLACES and low[row.first - 1] in ("in", "at", "on", "near")
    things = singular(noun) in _THINGS and low[row.first] in _ARTICLES
    return is_plural(noun) and (places or things or stem(noun) in told or abs(off) == 1 and off < 0)
