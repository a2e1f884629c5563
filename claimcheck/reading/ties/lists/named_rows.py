"""Named rows: a number of people, places or firms, and the names that the next sentence tells of them in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.spots import SOME
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.ties.lists.items import TITLES
from claimcheck.reading.ties.lists.lone_lists import PLACES, told_before
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.numbers import GROUPS, SMALL

_AWAY = 2
_MOST = 9
# What has a name of its own, and is told of by it.
_THINGS = frozenset(
    "station beach town village city school hospital branch store shop bank club team country state island river park museum airport port "
    "street road bridge church pub hotel mine factory plant site library theatre theater district county province region council company "
    "firm airline university college nation capital venue ground stadium prison bakery supermarket cinema farm reservoir lake dam pit well "
    "suburb parish canton borough department ministry agency newspaper magazine channel broadcaster party union brewery distillery winery "
    "restaurant cafe clinic surgery depot terminal refinery mill colliery yard shipyard castle abbey cathedral monastery square line route "
    "lane avenue junction crossing lock harbour harbor marina ferry ship boat vessel trawler horse planet moon studio gallery "
    "academy outlet office showroom garage salon".split()
)
# What stands at one place for good.
FIXED = _THINGS - frozenset(
    "ship boat vessel trawler ferry horse planet moon team club country nation state island party union band company firm airline council "
    "ministry agency newspaper magazine channel broadcaster route line".split()
)
JOINTS = frozenset(("and", "or"))
_PEOPLE = frozenset("brother sister member finalist colleague defender".split())  # and whoever the taxonomy knows as a person
_NAMED = frozenset("are were as named identified include comprises comprise namely is".split())
# Behind these the lead of a story names what its headline counts.
_CUES = frozenset(
    "of without be at in to between near around dropped lost signed beat missing with for against penalised fined sacked shut".split()
)
_TITLED = TITLES | frozenset("judge justice detective inspector sergeant constable councillor doctor professor president".split())
_MORE = frozenset(
    "fourth fifth sixth another others other remaining rest also too joined third else alongside unnamed named's juvenile youngest eldest "
    "neither nor including include includes like".split()
)
_PARTICLES = frozenset("de van von der den al bin ibn el la le di da du dos del mac o' ’ ' - . &".split())
_FUNCTION = frozenset("the a an in on at he she they it and or but of to for from with as by its their his her this that there".split())
_ALL = frozenset("all each both".split())
_TELLS = frozenset("are were is was will would have had has did do can could share may might must got won lost died spoke".split())


class _Row(NamedTuple):
    """Names in a row: their tokens, whether ages or brackets tell of each, whether each is a full name, and the tokens that they fill."""

    spans: tuple[tuple[int, int], ...]
    told: bool
    full: bool
    first: int
    last: int


def named_rows(story: Story) -> Iterator[Listed]:
    """The rows of names that do not fit the number which the sentence before, or the headline, tells of them."""
    for sentence in story.sentences:
        every = announcers(story, sentence)
        if not every:
            continue
        told = [a for a in every if _can_be(story, a)]
        others = [a for a in every if a not in told and story.tokens.low[a.first] != "both"]
        told = [a for a in told if story.tokens.low[a.first] != "both"] or told
        if len(told) != 1 or others:
            continue
        one = told[0]
        on, rows = _named(story, sentence, one)
        if len(rows) != 1 or any(a.number == len(rows[0][1].spans) for s in on for a in announcers(story, s)):
            continue
        of, row = rows[0]
        off = abs(len(row.spans) - one.number)
        near = len(row.spans) > 1 and 0 < off <= (2 if row.told else 1)
        too_many = len(row.spans) > one.number and of is not sentence  # no words that others are not named can explain these
        some = _goes_on_behind(story, of, row) or _tells_where(story, one, row) or told_before(story, row.spans, one.first)
        if some and len(row.spans) < one.number:
            continue
        if near and _suits(story, one, of, row) and (too_many or not _is_some(story, [*on, of, sentence])):
            yield Listed(one.name, row.spans)


def _goes_on_behind(story: Story, sentence: Sentence, row: _Row) -> bool:
    """True for *Reilly and Lund denied it, and Piet Maes, 52, pleaded guilty*."""
    low = story.tokens.low
    return any(low[k] in ("and", "while") and _starts(story, sentence, k + 1) for k in range(row.last, sentence.last - 1))


def _tells_where(story: Story, one: Announcer, row: _Row) -> bool:
    """True for *six ferries lay idle, in Norway, Spain and France*: more than one may be in a place."""
    if story.tokens.low[row.first - 2] == "those":
        return False  # "The shops to go are those in Leeds, Hull and Derby"
    return story.tokens.low[row.first - 1] == "in" and row.first - one.last > _AWAY and _noun(story, one) not in PLACES


def _named(story: Story, sentence: Sentence, one: Announcer) -> tuple[list[Sentence], list[tuple[Sentence, _Row]]]:
    """The sentences that may name what *one* announces, and the rows of names in them; no row where names stand before it."""
    here = [(sentence, row) for row in _rows(story, sentence) if row.first > one.last]
    if any(True for s in story.beside(sentence, 1, -1) if s is not sentence for _ in _rows(story, s)):
        return [], []  # "France and Spain drew. Both teams go through."
    if here and (story.tokens.low[one.last] in ("were", "are") or _those(story, one, here[0][1]) or _apposed(story, one, here[0][1])):
        return [], here
    on = _following(story, sentence)
    again = [s for s in on if sentence.role == "headline" for s in story.beside(s, 0, 2)]
    if any(a.number == one.number for s in again for a in announcers(story, s)):
        return [], []  # the text tells the number of the headline of others than those it names
    return on, [(s, row) for s in on for row in _rows(story, s)]


def _following(story: Story, sentence: Sentence) -> list[Sentence]:
    """The sentences that may name them: the next two, behind a headline the first of the text."""
    if sentence.role == "headline":
        return [s for s in story.sentences if s.role in ("body", "standfirst")][:1]
    return [s for s in story.beside(sentence, 0, _AWAY) if s is not sentence]


def _noun(story: Story, one: Announcer) -> str:
    """What *one* announces, in the singular; ``person`` for a trio."""
    low = story.tokens.low
    if low[one.first] in (*GROUPS, "pair"):
        of = low[one.last : one.last + 1] == ["of"]
        return singular(low[one.last + 1]) if of and is_plural(low[one.last + 1]) else "person"
    if low[one.first] == "both" and low[one.first + 1 : one.first + 3] == ["of", "the"]:
        return singular(low[one.first + 3])
    return singular(low[one.last - 1])


def _can_be(story: Story, one: Announcer) -> bool:
    """True for a plain number of people, places or firms, which is no part of a greater one."""
    low = story.tokens.low
    ahead = low[max(0, one.first - 2) : one.first]
    if one.least or one.number > _MOST or {"other", "another", "of", "every", "first", "last", "more", "than"} & set(ahead):
        return False
    if low[one.last : one.last + 1] in (["and"], ["or"], [","]) and low[one.last + 1] in (*SMALL, "a", "an", "their", "his", "her"):
        return False  # "two women and a man"
    return _is_person(story, one) or _noun(story, one) in _THINGS


def _is_person(story: Story, one: Announcer) -> bool:
    noun = _noun(story, one)
    return noun in _PEOPLE or story.table.nouns(noun, "person") in ("same", "inside")


def _suits(story: Story, one: Announcer, sentence: Sentence, row: _Row) -> bool:
    """True where the row can be the names of what *one* counts: a lead tells what its headline does, another sentence says so."""
    low, before = story.tokens.low, story.tokens.low[row.first - 1]
    announced = story.sentence_at(one.first)
    topped = announced is not None and announced.role == "headline"
    if low[row.first - 2 : row.first] == ["such", "as"]:
        return False  # "home to brewers such as A, B and C"
    heads = row.first == sentence.first
    named = not heads and (before in _NAMED or _those(story, one, row))
    cue = named or (topped and not heads and (before in _CUES or before.endswith("ed")))
    verb = row.last + (low[row.last] in _ALL)
    subject = heads and verb < sentence.last and (low[verb] in _TELLS or low[verb].endswith("ed"))
    subject = subject and (topped or len(row.spans) > 2)
    if _is_person(story, one) and announced is sentence and _apposed(story, one, row):
        return True
    if _is_person(story, one):
        titled = [bool(_TITLED & set(low[a:b])) for a, b in row.spans]
        return (all(titled) or not any(titled)) and (
            row.told or (row.full and (cue or subject)) or (cue and before in (*_NAMED, "without"))
        )
    return not row.told and (subject or cue)


def _apposed(story: Story, one: Announcer, row: _Row) -> bool:
    """True for *The trio who resigned, Ilse Brandt and Tom Okello, will*: full names between commas, and no other name before."""
    low, tokens = story.tokens.low, story.tokens
    enclosed = low[row.first - 1] == "," and low[row.last] in (",", ".") and low[row.last + 1] not in ("among", "and", "including", "who")
    alone = not any(tokens.written(k)[:1].isupper() for k in range(one.last, row.first)) and "," not in low[one.last : row.first - 1]
    return enclosed and alone and (row.full or low[one.first] in GROUPS) and _is_person(story, one)


def _those(story: Story, one: Announcer, row: _Row) -> bool:
    """True for *four bridges on the supply route, those at Bilka and Lypove*, *five pits, at Barrow, Kell and Maltby*."""
    low, k = story.tokens.low, row.first - 1
    apposed = low[k - 1] == "," and k - one.last < 4 and low[one.last : k].count(",") == 1
    return low[k] in ("at", "in", "on", "of") and (low[k - 1] == "those" or apposed)


def _is_some(story: Story, near: Sequence[Sentence]) -> bool:
    """True where words say that others are not named."""
    low = story.tokens.low
    words = {low[k] for s in near for k in range(s.first, s.last) if low[k - 1] not in ("all", "no")}  # "all others are unaffected"
    return bool((_MORE | SOME) & words) or any(story.tokens.low[s.first] == "those" for s in near)


# ---- names in a row ---------------------------------------------------------------------------------------------------


def _rows(story: Story, sentence: Sentence) -> Iterator[_Row]:
    k = sentence.first if story.places(JOINTS, sentence) else sentence.last
    while k < sentence.last:
        row = row_of(story, k, sentence.last) if _starts(story, sentence, k) else None
        if row is not None:
            yield row
        k = row.last if row is not None else k + 1


def _starts(story: Story, sentence: Sentence, k: int) -> bool:
    return is_name(story, k) and not (k > sentence.first and story.tokens.written(k - 1)[:1].isupper() and k - 1 > sentence.first)


def is_name(story: Story, k: int) -> bool:
    """True for a word with a capital at token *k*, also behind *the*, that is no function word and no month of a date."""
    low = story.tokens.low
    if low[k] == "the" and k + 1 < len(low):
        k += 1
    if low[k] in _FUNCTION or not story.tokens.written(k)[:1].isupper():
        return False
    return low[k] not in MONTHS or story.tokens.written(k + 1)[:1].isupper()


def row_of(story: Story, first: int, last: int) -> _Row | None:
    """The names from token *first* on that commas and an *and* or *or* join."""
    low, k, joined = story.tokens.low, first, False
    spans: list[tuple[int, int]] = []
    told = 0
    while k < last and is_name(story, k):
        end = end_of(story, k, last)
        spans.append((k, end))
        k, aged = _told_of(story, end, last)
        told += aged
        if joined:
            full = all(b - a > 1 and low[a] != "the" for a, b in spans)
            return _Row(tuple(spans), told >= len(spans) - (len(spans) > 2), full, first, k)
        step = 1 if low[k : k + 1] in ([","], [";"]) else 0
        if low[k + step : k + step + 1] in (["and"], ["or"]):
            k, joined = k + step + 1, True
        elif step:
            k += 1
        else:
            return None
    return None


def end_of(story: Story, k: int, last: int) -> int:
    """The token behind the name at token *k*, which is *k* where none is, with where it is from: ``Lee of Utah``."""
    if not is_name(story, k):
        return k
    low, end = story.tokens.low, k + (story.tokens.low[k] == "the")
    while end < last and (story.tokens.written(end)[:1].isupper() or (end > k and low[end] in _PARTICLES and _goes_on(story, end, last))):
        end += 1
    if end + 1 < last and low[end] in ("of", "from") and not is_plural(low[k]) and story.tokens.written(end + 1)[:1].isupper():
        return end_of(story, end + 1, last)
    return end


def _goes_on(story: Story, k: int, last: int) -> bool:
    low = story.tokens.low
    initial = low[k] == "." and (len(low[k - 1]) == 1 or low[k - 1] in TITLES)
    return (low[k] != "." or initial) and k + 1 < last and story.tokens.written(k + 1)[:1].isupper()


def _told_of(story: Story, k: int, last: int) -> tuple[int, bool]:
    """The token behind what is told of a name that ends before *k*, and whether that is an age, what they are or stands in brackets."""
    low, told = story.tokens.low, False
    if low[k : k + 1] == ["("]:
        close = next((j for j in range(k, min(k + 8, last)) if low[j] == ")"), k)
        return close + 1, True
    if low[k : k + 1] == [","] and low[k + 1].isdecimal() and len(low[k + 1]) < 3:
        k, told = k + 2, True
    while low[k : k + 1] == [","] and low[k + 1] in ("a", "an", "the", "of", "from", "who", "formerly", "his", "her", "both"):
        if low[k + 1] == "the" and story.tokens.written(k + 2)[:1].isupper():
            break
        close = next((j for j in range(k + 2, min(k + 10, last)) if low[j] in (",", ";", ".")), 0)
        if not close or low[close] == ".":
            break
        k, told = close, told or low[k + 1] in ("a", "an")
    return k, told
