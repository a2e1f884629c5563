"""Attributions: what the words of one sentence tell of who says which part of it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.plurals import is_number
from claimcheck.reading.speakers import begins_number, name, phrase, subject
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import PARTING
from claimcheck.reading.words.voices import (
    BEING,
    COUNTING,
    DETERMINERS,
    DOUBTFUL,
    FINITE,
    LEANING,
    NOUNLIKE,
    OCCASIONS,
    OPENERS,
    PARTICIPLES,
    PLAIN,
    PRONOUNS,
    PUBLISHED,
    SAYING,
    SHOWING,
    SOURCES,
)

_TITLE = 6  # words of a source in a headline
_DESCRIBED = DETERMINERS | COUNTING  # "an estimated 11,000" is said by nobody
_MARKS = frozenset((",", "”", "’", '"', "'"))
_OPEN = frozenset(("“", '"', "‘", ":", "–", "—", "(", "”", "’", ".", "?", "!", "]", "-"))
_SET_APART = _MARKS | _OPEN
_BESIDE = _SET_APART | {";"}
_NO_ASIDE = range(0)
_INVERTED = SAYING - NOUNLIKE - {"told", "tells"}
_AUXILIARIES = BEING | LEANING
_SPEAKING_OF = frozenset("speak speaks spoke".split())
TELLING = SAYING | SHOWING | PARTICIPLES | _SPEAKING_OF | {"according", "citing", "quoting", "quoted", "put", "puts"}
_ONLY_SAYING = (SAYING | SHOWING) - PARTICIPLES - {"according", "citing", "quoting", "quoted"}
_ENDS_OF_ASIDE = frozenset(("“", '"', "‘", ";", ":", "adding", "referring", "citing", "pointing", "but", "and"))
_WALLS = PARTING | {"and"}


@attrs.define
class Said:
    """The tokens from *first* up to *last* are said by *name* (``he`` where only a pronoun tells); the words of saying stand at *at*.

    *aside* are the tokens that tell who *name* is, which the outlet says: ``Ann Lodge, who keeps 40 goats, said``. *guessed*: only the
    quotation before tells who speaks.
    """

    first: int
    last: int
    at: int
    name: str
    aside: range = _NO_ASIDE
    guessed: bool = False


def attributions(t: Tokens, first: int, last: int, telling: list[int], colons: list[int]) -> list[Said]:
    """What the words from *first* to *last* tell of who says them, each part to its own; names as they stand.

    *telling* are those of its tokens that are of `TELLING`, *colons* those that are a colon.
    """
    found = []
    for i in telling:
        told = _at(t, i, first, last)
        if told is not None:
            found.append(told)
    if colons:
        found = sorted([*_of_headline(t, first, last, colons), *found], key=lambda said: said.at)
    if not found:
        return found
    kept: list[Said] = []
    for said in found:
        if kept and said.first <= kept[-1].at:
            wall = next((k for k in range(said.at - 1, kept[-1].at, -1) if t.low[k] in _WALLS and k >= kept[-1].at), None)
            if wall is None:
                continue
            said.first = wall
        if kept:
            kept[-1].last = said.first
        kept.append(said)
    if t.holds(_SETTING_AGAINST, kept[-1].at, last - 4) and (owner := _of_owner(t, kept[-1].at, last)) is not None:
        kept[-1].last = owner.first
        kept.append(owner)
    return kept


def _of_owner(t: Tokens, first: int, last: int) -> Said | None:
    """Whose count is set against what is said before it: ``Kantar put it at 24 million, while [Nielsen]'s tally is 26 million``."""
    for k in t.among(_SETTING_AGAINST, first, last - 4):
        j = k + 1 + (t.low[k + 1] == "the")
        at = j + 1 + (t.low[j + 1] in PLAIN)
        if t.low[j].endswith(("'s", "’s")) and t.low[at] in _TALLIES and t.low[at + 1 : at + 2] and t.low[at + 1] in _STANDS:
            return Said(k, last, at, t.written(j)[:-2])
    return None


_SETTING_AGAINST = frozenset("while whereas but and".split())
_TALLIES = frozenset("tally estimate estimates figure figures count forecast projection".split())
_STANDS = frozenset("is was are were stands stood put puts came comes".split())


def voice_at(told: list[Said], token: int) -> str:
    """Who of *told* says the token: the last whose part it is in."""
    for said in reversed(told):
        if said.first <= token < said.last:
            return said.name if token not in said.aside else ""
    return ""


def _at(t: Tokens, i: int, first: int, last: int) -> Said | None:
    """What the word of saying at token *i* tells of who says the sentence, or a part of it."""
    low = t.low
    word = low[i]
    if word in _ONLY_SAYING:
        return _of_verb(t, i, first, last) if i > first else None
    behind = low[i + 1] if i + 1 < len(low) else ""
    if word in PARTICIPLES:
        if i == first:
            return None
        return _behind(t, i, i + 2, first, last) if behind == "by" else _of_verb(t, i, first, last)
    if word == "according":
        return _behind(t, i, i + 2, first, last) if behind == "to" else None
    if word == "citing" or word == "quoting":
        return _behind(t, i, i + 1, first, last) if _speaks(t, i + 1, phrase(t, i + 1, last)) else None  # "citing tariffs of 10 per cent"
    if word == "quoted":
        return _ahead(t, i, first, last) if behind == "as" and low[i + 2 : i + 3] == ["saying"] else None
    return _of_verb(t, i, first, last) if i > first and _names_figure(t, i, last) else None


def _of_headline(t: Tokens, first: int, last: int, colons: list[int]) -> Iterator[Said]:
    """Whoever one of the *colons* sets apart in a headline: ``At least 40 hurt: police``, ``Officials: 40 hurt``."""
    marks = [k for k in colons if first < k < last - 1]
    for start, end in ((first, marks[0]), (marks[-1] + 1, last)) if marks else ():
        head = t.low[end - 1]
        if start == first and (head in _LABELS or _is_label(t, end, last) or (head in _COUNTED_OF and _is_inventory(t, end + 1, last))):
            continue
        if end - start < _TITLE and phrase(t, start, end) == end and (head in SOURCES or singular(head) in SOURCES):
            found = name(t, start, end)
            if found:
                yield Said(first, last, start, found)


_LABELS = frozenset("count numbers index".split())  # "Rig count: oil 490, gas 102"


def _is_label(t: Tokens, colon: int, last: int) -> bool:
    """True for *Teachers: 468,693 (2,800 more)*, *Staff: 85.*: a bare number behind the colon counts those before it."""
    k = colon + 1
    return k < last and t.low[k][0].isdecimal() and (k + 1 >= last or not (t.low[k + 1][0].isalnum() or t.low[k + 1] == "-"))


def _is_inventory(t: Tokens, k: int, last: int) -> bool:
    """True for *14 wards, 402 beds and 3 theatres* from token *k* on, which the outlet counts; not for *14 dead, 40 hurt*."""
    parts = 0
    while k < last and is_number(t.low[k]):
        k, heads = k + 1, 0
        while k < last and t.low[k][0].isalpha() and t.low[k] not in _ROW_ENDS:
            heads = k
            k += 1
        if not heads or t.low[heads] in PARTICIPLES or not (is_plural(t.low[heads]) or t.low[heads] == "staff"):
            return False
        parts += 1
        k += t.low[k : k + 1] in ([","], [";"])
        k += t.low[k : k + 1] == ["and"]
    return parts > 1 and (k >= last or t.low[k] == ".")


_ROW_ENDS = frozenset(("and",))
_COUNTED_OF = frozenset(
    "hospital council service museum university club brigade academy department court church bank centre center district charity "
    "foundation army navy force network library".split()
)


def _behind(t: Tokens, at: int, start: int, first: int, last: int) -> Said | None:
    """The speaker named behind the words of saying: all of the sentence is theirs."""
    end = phrase(t, start, last)
    found = _apposed(t, end, last) or name(t, start, end)
    return Said(first, last, at, found) if found and not (end == start + 1 and t.low[start] in PRONOUNS) else None


def _apposed(t: Tokens, end: int, last: int) -> str:
    """The name behind a description: ``the firm's chief, Chris Wake``."""
    if t.low[end : end + 1] != [","] or end + 2 >= last:
        return ""
    stop = end + 1
    while stop < last and t.written(stop)[0].isupper() and stop - end < 5:
        stop += 1
    return name(t, end + 1, stop) if stop - end > 2 and t.low[stop : stop + 1] in ([","], ["."], []) else ""


def _aside_ends(t: Tokens, k: int, last: int) -> int:
    """The token behind what is told at token *k* of the speaker named before it: ``said Ann Lodge, who keeps 40 goats.``"""
    if t.low[k : k + 1] != [","]:
        return k
    return next((j for j in range(k + 1, last) if t.low[j] in _ENDS_OF_ASIDE or t.low[j] in SAYING), last)


def _names_figure(t: Tokens, i: int, last: int) -> bool:
    """True for ``puts the cost at 40 million``, ``spoke of 40``."""
    if t.low[i] in _SPEAKING_OF:
        return t.low[i + 1 : i + 2] == ["of"] and begins_number(t, i + 2)
    if t.low[i] not in ("put", "puts") or "at" not in t.low[i + 1 : min(last, i + 7)]:
        return False
    return t.low[i + 1] != "at" or "which" in t.low[max(0, i - _NEAR) : i]  # not for "a cost put at £4m"


_NEAR = 6  # words


def _of_verb(t: Tokens, verb: int, first: int, last: int) -> Said | None:
    low = t.low
    word, before = low[verb], low[verb - 1]
    if before in _DESCRIBED or before[-2:] == "'s":
        return None
    if before in _MARKS and verb + 1 < last and word in _INVERTED and _inverted(t, verb, last):
        end = phrase(t, verb + 1, last)
        found = name(t, verb + 1, end)
        if found and (low[verb + 1] not in DETERMINERS or _speaks(t, verb + 1, end)):
            return Said(first, last, verb, found, range(end, _aside_ends(t, end, last)))
    published = word not in SAYING and verb + 1 < len(low) and (word in SHOWING or not _names_figure(t, verb, last))
    return _ahead(t, verb, first, last, published)


_ALONE = PRONOUNS | {"yes", "no", "nothing"}  # "54 per cent, said no"


def _inverted(t: Tokens, verb: int, last: int) -> bool:
    """True where the speaker stands behind the verb: ``“...,” said the mayor``, ``..., said the mayor.``"""
    end = phrase(t, verb + 1, last)
    if end == verb + 1 or (end == verb + 2 and t.low[verb + 1] in _ALONE):
        return False
    if t.low[verb - 1] != ",":
        return True
    closing = end >= last or t.low[end] in ",.;:?!–—" or t.low[end] in ("on", "in", "who", "last", "this", "at", "while", "but", "as")
    return closing or t.low[end] in WEEKDAYS


def _ahead(t: Tokens, verb: int, first: int, last: int, published: bool = False) -> Said | None:
    """The speaker named before the verb at *verb*: a pronoun, a name, a small-lettered noun, or the name before an aside."""
    low, end = t.low, verb
    before, word = low[verb - 1], low[verb]
    if before == "on" and word[-3:] == "ing":
        return None  # "I keep on saying this"
    if before in _BETWEEN or before[-2:] == "ly" or word == "quoted":
        end = _behind_time(t, verb, first)
        if end <= first or _passive(t, end, verb):
            return None
        before = low[end - 1]
    elif end <= first or before in BEING or before in _UNSAID:
        return None
    if before in PRONOUNS:
        says = word not in DOUBTFUL or word == "told" or _tells(t, verb, last)  # "she wrote 50 books" says nothing
        return _clause(t, end - 1, verb, first, last, before) if says else None
    aside = _NO_ASIDE
    if before == ",":
        comma = end - 1
        start, end = _before_aside(t, comma, first)
        aside = range(end, comma)
    else:
        start = subject(t, end, first)
        if first <= start - 2 < end - 2 and low[start - 1] == "and":
            start = _with_partner(t, start, first)
        who = _relative(t, start, end, first) if t.holds(_WHO, first, end) else None
        if who is not None:
            start, end, aside = subject(t, who, first), who, range(who, end)
    if start >= end or not _fits(t, start, end, verb, last, published):
        return None
    found = name(t, start, end)
    if not found:
        return None
    if is_number(low[start]):
        aside = range(start, end)  # "two officials said"
    return _clause(t, start, verb, first, _end_of_said(t, verb, last), found, aside)


def _relative(t: Tokens, start: int, end: int, first: int) -> int | None:
    """The *who* of *A man who surrendered said*, *The woman who runs the mill said*; not of *a man who police said*.

    *start* and *end* are what stands right before the verb, which ends the clause of the *who*, or is what it was done to.
    """
    who = next(
        (k for k in range(min(start, end - 1), max(first, end - _LONGEST_CLAUSE), -1) if t.low[k] in _WHO or t.low[k] in _MARKS), first
    )
    if t.low[who] not in _WHO or who <= first or (who + 1 >= start and _speaks(t, start, end)):
        return None
    return who if t.low[who - 1].isalpha() and who + 1 < end else None


_WHO = frozenset(("who", "whose"))
_LONGEST_CLAUSE = 10  # tokens


def _with_partner(t: Tokens, start: int, first: int) -> int:
    """Where the subject begins that another speaker opens: ``, the governor and police sources said``."""
    other = subject(t, start - 1, first)
    begins = other == first or t.low[other - 1] in _BESIDE
    head = t.low[start - 2]
    return other if begins and other < start - 1 and (head in SOURCES or singular(head) in SOURCES) else start


def _end_of_said(t: Tokens, verb: int, last: int) -> int:
    """Where what is said ends: ahead of the circumstances that the outlet tells (``said, speaking after 40 were hurt``; ``announced the
    plan after 40 were hurt``).
    """
    ends = t.among(_AFTERWARDS, verb + 1, last)
    if not ends:
        return last
    bare = t.low[verb] in PARTICIPLES and t.low[verb + 1 : verb + 2] and t.low[verb + 1] in ("the", "a", "an", "his", "her", "its")
    for k in ends:
        if (
            t.low[k] in ("speaking", "talking")
            and t.low[k - 1] == ","
            or (bare and t.low[k] in ("after", "following") and t.low[k - 1] not in BEING)
        ):
            return k
    return last


_AFTERWARDS = frozenset(("speaking", "talking", "after", "following"))


def _fits(t: Tokens, start: int, end: int, verb: int, last: int, published: bool) -> bool:
    """True where the verb says what the phrase before it tells, and not what was done to it or with it."""
    word, behind = t.low[verb], t.low[verb + 1] if verb + 1 < len(t.low) else ""
    if published:
        made = not PUBLISHED.isdisjoint(t.low[start:end]) and behind != "by"
        return made or (behind == "that" and _speaks(t, start, end))
    if word in NOUNLIKE or word in SHOWING:
        # "The brewery claims that ...", not "the claims that were paid".
        stating = behind == "that" and verb + 2 < last and t.low[verb + 2] not in FINITE
        at = verb + 1 + 2 * (word in _FORECASTING and t.low[verb + 2 : verb + 3] == ["of"] and t.low[verb + 1].isalpha())
        numbering = word in NOUNLIKE and at + 1 < last and begins_number(t, at) and t.low[end - 1] not in PUBLISHED
        numbering = numbering and not _LIVES & set(t.low[verb + 2 : verb + 5])  # "Avalanche claims 17 lives"
        return stating or (numbering and _speaks(t, start, end)) or (behind in ("it", "the", "there", ".", ",") and _speaks(t, start, end))
    if word in PARTICIPLES:
        if not _speaks(t, start, end):
            return False
    elif word not in DOUBTFUL:
        return not (word == "said" and behind == "to")
    if word in DOUBTFUL and word != "told" and not _tells(t, verb, last):
        return False
    return not (behind == "by" or behind == "to" or (behind == "at" and begins_number(t, verb + 2)))


_FORECASTING = frozenset("forecast forecasts estimates".split())  # "Istat forecast growth of 0.5%"
_LIVES = frozenset("lives life victims".split())


def _tells(t: Tokens, verb: int, last: int) -> bool:
    """True where what follows is a clause, a quotation or nothing: ``added that``, ``claimed 40 had died``, ``, it admitted.``"""
    if verb + 1 >= last or t.low[verb + 1] in OPENERS or not (t.low[verb + 1][0].isalnum() or begins_number(t, verb + 1)):
        return True  # not for "a walk added £1,900"
    stop = min(last, verb + 10)
    if t.low[verb] in _ADDS and begins_number(t, verb + 1):  # "added 40 had died", not "added only 40 jobs in May, when rates were up"
        stop = next((k for k in range(verb + 2, stop) if t.low[k] in _BEHIND_OBJECT), stop)
    return not FINITE.isdisjoint(t.low[verb + 1 : stop])


_ADDS = frozenset(("added", "adds"))
_BEHIND_OBJECT = frozenset(", in to on at for since by from during over and as after".split())


def _speaks(t: Tokens, start: int, end: int) -> bool:
    """True where the phrase ends with a name or with a noun that can speak, or holds one before its *of* or *for*."""
    head = t.low[end - 1]
    if t.text[t.start[end - 1]].isupper() or head in SOURCES or singular(head) in SOURCES or head.endswith(("man", "men", "ist", "ists")):
        return True
    return any(singular(t.low[k]) in SOURCES or t.low[k] in SOURCES for k in range(start, end))


def _passive(t: Tokens, end: int, verb: int) -> bool:
    """True for ``it is said``, ``residents were told``; not for ``was quoted as saying``."""
    if t.low[verb] == "quoted":
        return t.low[end - 1] in ("being", "be")
    return not BEING.isdisjoint(t.low[end - 1 : verb]) or t.low[end - 1] in _UNSAID


def _behind_time(t: Tokens, verb: int, first: int) -> int:
    """The token behind the subject of the verb, where its day or place stands between them: ``state television on Thursday said``."""
    low, k = t.low, verb
    if low[verb] == "quoted":
        while k - 1 > first and low[k - 1] in _AUXILIARIES:
            k -= 1
    while k - 1 > first:
        word = low[k - 1]
        if word in OCCASIONS and k - 3 > first and low[k - 2] in DETERMINERS and low[k - 3] == "in":
            k -= 3
        elif (word in _PASSED and (word not in LEANING or t.written(k - 1)[0].islower())) or (word.endswith("ly") and len(word) > 5):
            k -= 1
        else:
            break
    return k


_PASSED = LEANING | {word for word in WEEKDAYS if len(word) > 3}
_BETWEEN = OCCASIONS | _PASSED  # they may stand between a speaker and the verb, as words in -ly may
_UNSAID = frozenset(("not", "to", "if", "when", "as"))  # before a verb of saying: nobody says it


def _before_aside(t: Tokens, comma: int, first: int) -> tuple[int, int]:
    """``Sir Tony Radakin, who leads ..., said``: the name before the aside."""
    k = comma - 1
    best = (first, first)
    while k > max(first, comma - 40):
        if t.low[k] in '“”";':
            break
        if t.low[k] == ",":
            start = subject(t, k, first)
            if start < k and _speaks(t, start, k):
                best = (start, k)
                if start == first or t.written(k - 1)[0].isupper() and t.low[start - 1] in _BESIDE:
                    break
            elif start < k and best == (first, first):
                best = (start, k)
        k -= 1
    return best


def _clause(t: Tokens, start: int, verb: int, first: int, last: int, found: str, aside: range = _NO_ASIDE) -> Said:
    """All of the sentence where the speaker opens it or closes it, else the clause that the speaker begins: ``after the firm said``."""
    return Said(first if start <= first or t.low[start - 1] in _SET_APART else start, last, verb, found, aside)
