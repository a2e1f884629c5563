"""Enumerations: what a number announces, listed in the words of the next sentence, on days, on a way, or one sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Read, Story, line
from claimcheck.reading.ties.common.marks import IN_ALL
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.lists.announcers import LISTABLE, Announcer, announcers
from claimcheck.reading.ties.lists.fitted import told_by
from claimcheck.reading.ties.lists.items import items
from claimcheck.reading.ties.lists.named_rows import FIXED
from claimcheck.reading.words.calendar import DAYS_IN
from claimcheck.reading.words.grammar import THE_OR_OWNERS
from claimcheck.reading.words.numbers import OFTEN, ORDINALS

_WEEK = frozenset(name + s for name in "monday tuesday wednesday thursday friday saturday sunday".split() for s in ("", "s"))
_TIMES, _ORDINALS = frozenset(OFTEN), frozenset(ORDINALS)
_DAY_NOUNS = frozenset("day days night nights evening evenings morning mornings afternoon afternoons times weekday weekdays".split())
_NOT_EACH = frozenset("to through until till except excluding or from between bar every daily said but".split())
_WANT = phrases(
    "want", "wants", "demand", "demands", "seek", "seeks", "call for", "calls for", "ask for", "asks for", "insist on", "propose",
    "proposes", "cover", "covers", "comprise", "comprises", "wanted", "demanded", "asked for", "called for", "sought", "proposed",
    "promise", "promises", "promised", "are", "were", "is accused of", "are accused of", "was accused of", "were accused of",
    "is charged with", "are charged with", "was charged with", "were charged with", "was convicted of", "were convicted of", "faces",
    "face",
    "admitted", "admits", "denied", "denies", "deny", "pleaded guilty to", "pleaded not guilty to", "was found guilty of", "involve",
    "involved", "apply to", "applied to", "are to apply to", "concern", "concerned", "deal with", "dealt with", "relate to", "related to",
    "affect", "affected", "are on", "were on", "are for", "were for", "are about", "were about", "are to be on", "bear on", "hit",
)  # fmt: skip
_MODALS = frozenset("would will should must".split())
_BE_ON = phrases("on", "for", "about")
_STAND_IN = phrases(
    "are in", "were in", "are at", "were at", "will be in", "would be in", "will be at", "stand in", "lie in", "will open in",
    "are to be in", "are to open in", "will be built in", "are to be built in", "will go up in", "are planned for",
)  # fmt: skip
_THEY = frozenset("they it he she these those we you".split())
_ARE = phrases("are", "were", "will be", "would be", "should be", "are to be", "remain")
_PLACES = frozenset("capital city country town port island stop village state province county region district continent nation".split())
_BEGINS = frozenset("begins starts begin start began started opens sets kicks first beginning starting leaves".split())
_ENDS = frozenset("ends finishes end finish ended finished home last returns returning finally ending finishing back".split())
_NO_TURNS = (("home", "to"), ("first", "that"), ("back", "to"))
_CLOSES = phrases("no other", "nobody else", "no one else", "that is all", "nothing else", "no others", "none of the others")
_LAST = phrases("the last", "the final", "finally", "last of all", "last came", "the fourth and last", "the third and last")
_ON_ABOUT = frozenset("it they he she this that these we there but and so i all both neither none police officials".split())


def enumerations(story: Story) -> Iterator[Listed | Link]:
    """The lists of *story* that a number announces in other words than a colon or an apposition."""
    for sentence in story.sentences:
        days = [(r.first, int(r.claim.stated.number or 0), r.claim.id) for r in story.here(sentence) if _is_days(story, r)]
        days += list(_times(story, sentence))
        for near_by in story.beside(sentence, 0, 1) if len(days) == 1 else ():
            yield from _days(story, sentence, days[0], near_by)
        told = announcers(story, sentence)
        if told:
            for other in story.beside(sentence, 0, 3)[1:]:
                yield from _wanted(story, told, other)
                yield from _standing(story, told, other)
            for other in story.beside(sentence, 0, 1):
                if other is not sentence:
                    yield from _way(story, told, other)
            for one in told:
                yield from _are(story, sentence, one)
            yield from _roll(story, sentence, told)
        yield from _places_in_line(story, sentence)


def _days(story: Story, sentence: Sentence, told: tuple[int, int, str], other: Sentence) -> Iterator[Listed]:
    """*on five days a week … on Mondays, Wednesdays, Fridays and Sundays*."""
    low = story.tokens.low
    at = [k for k in story.places(_WEEK, other) if story.tokens.written(k)[:1].isupper()]
    if len(at) < 2 or (sentence is other and told[0] > at[0]):
        return
    gaps = [low[a + 1 : b] for a, b in zip(at, at[1:], strict=False)]
    if any(gap not in ([","], ["and"], [",", "and"], [",", "on"], ["and", "on"]) for gap in gaps) or "and" not in gaps[-1]:
        return
    if _NOT_EACH & set(low[max(other.first, at[0] - 3) : at[-1] + 2]) or len({low[k].removesuffix("s") for k in at}) != len(at):
        return
    if low[at[0]].endswith("s") != low[at[-1]].endswith("s") or abs(len(at) - told[1]) > 2:
        return
    yield Listed(told[2], tuple((k, k + 1) for k in at))


def _times(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """``twice a week``: its token, how many days that makes, and the name of its claim."""
    low = story.tokens.low
    for k in story.places(_TIMES, sentence):
        number = OFTEN.get(low[k], 0)
        if k < sentence.last - 2 and low[k + 1] in ("a", "each", "every", "per") and low[k + 2] == "week":
            yield k, number, number_word(story, k, k + 1, number).id


def _is_days(story: Story, read: Read) -> bool:
    number = read.claim.stated.number
    if not isinstance(number, int) or not 1 < number < 8 or read.claim.stated.bound != "=" or read.timing:
        return False
    return bool(_DAY_NOUNS & set(story.tokens.low[slice(*story.phrase(read))]))


def _noun(story: Story, one: Announcer) -> str:
    return singular(story.tokens.low[one.last - 1])


def _are_things(story: Story, one: Announcer) -> bool:
    """True for *promised the mediators three things.*, at the end of a sentence that tells of words given or asked for."""
    low, sentence = story.tokens.low, story.sentence_at(one.first)
    given = sentence is not None and sentence.last - one.last < 2 and {stem(w) for w in low[sentence.first : one.first]} & _GIVEN
    return bool(given) and low[one.last - 1] == "things"


_GIVEN = frozenset(stem(w) for w in "promised demanded wanted asked pledged offered proposed agreed sought called insisted vowed".split())
_WENT = (["went", "to"], ["go", "to"], ["were", "won"], ["are", "held"])


def _wanted(story: Story, told: Sequence[Announcer], other: Sentence) -> Iterator[Listed]:
    """*set six conditions. They want a withdrawal, an exchange of prisoners … and a court.*"""
    low, first = story.tokens.low, other.first
    listable = [a for a in told if _noun(story, a) in LISTABLE or _are_things(story, a)]
    start = _in_full(low, other)
    if start and (
        listable or (len(told) == 1 and (start - first < 4 or low[first + 1] == "names"))
    ):  # "The cast in full" may be of another thing
        found = items(story.tokens, start, other.last, nouns=not listable)
        if found is not None and found.joined and found.most > 2:
            yield from told_by(listable or told, found)
        return
    if low[first] in _THEY and not listable and len(told) == 1 and low[first + 1 : first + 3] in _WENT and not told[0].least:
        found = items(story.tokens, first + 3, other.last, named=True)
        if found is not None and found.joined and found.most > 2:
            yield from told_by(told, found)  # "prizes for three pupils. They went to Amina Shah, Leo Burt and Joe Marsh"
    if low[first] not in _THEY or not listable:
        return
    modal = int(low[first + 1] in _MODALS)
    length = near(low, first + 1, _WANT)
    if modal and not length:
        length = 1 + near(low, first + 2, _WANT) if low[first + 2] not in ("be", "have", "not", "do") else 1 + near(low, first + 3, _BE_ON)
    found = items(story.tokens, first + 1 + length, other.last) if length else None
    if found is not None and found.joined and found.most > 2:
        yield from told_by(listable, found)


def _standing(story: Story, told: Sequence[Announcer], other: Sentence) -> Iterator[Listed]:
    """*will build three plants. They are to be in Leeds, Hull, York and Bath*: none of them stands at two places, though two may at one."""
    low, first = story.tokens.low, other.first
    length = near(low, first + 1, _STAND_IN) if low[first] in ("they", "these", "all") and len(told) == 1 else 0
    if not length or _noun(story, told[0]) not in FIXED:
        return
    found = items(story.tokens, first + 1 + length, other.last, named=True)
    if found is not None and found.joined and found.least > max(told[0].number, 2):
        yield from told_by(told, found)


def _in_full(low: Sequence[str], sentence: Sentence) -> int:
    """Where the list of *In full: a crossing, ...*, *They are: a crossing, ...* begins; 0 in other sentences."""
    named = low[sentence.first : sentence.first + 2] == ["the", "names"] and bool(
        {"read", "given", "told", "listed"} & set(low[sentence.first + 2 : sentence.first + 6])
    )
    reach = sentence.last if named else sentence.first + 6
    colon = next((k for k in range(sentence.first + 1, min(reach, sentence.last - 1)) if low[k] == ":"), 0)
    if named and colon:
        return colon + 1  # "The names were read out on Thursday: A, B and C"
    opening = low[sentence.first : colon] if colon else []
    told = {"full", "complete"} & set(opening) and (opening[0] in ("in", "the") or "list" in opening)
    return colon + 1 if told or opening in (["they", "are"], ["they", "were"], ["these", "are"], ["these", "were"]) else 0


def _are(story: Story, sentence: Sentence, one: Announcer) -> Iterator[Listed]:
    """*his four highest priorities for the year would be education, crime and economic development*."""
    low = story.tokens.low
    if not THE_OR_OWNERS & set(low[max(sentence.first, one.first - 1) : one.first + 1]):
        return
    if any(r.last == one.first - 2 and low[r.last] == "of" for r in story.here(sentence)):
        return  # "Three of the five winners are Kenyan and the other two are from Ethiopia"
    named = _noun(story, one) not in LISTABLE
    for k in range(one.last, min(one.last + 9, sentence.last)):
        length = near(low, k, _ARE)
        if low[k] in (",", "that", "which", "who", ";", ":", "—", "and"):
            return
        if length:
            found = items(story.tokens, k + length, sentence.last, nouns=named)
            if found is not None and found.joined and found.most > 1:
                yield from told_by([one], found)
            return


def _way(story: Story, told: Sequence[Announcer], other: Sentence) -> Iterator[Listed]:
    """*six capitals. He begins in Oslo, goes on to Riga and Warsaw, and comes home by way of Bern.*"""
    low = story.tokens.low
    places = [a for a in told if _noun(story, a) in _PLACES]
    if len(places) != 1:
        return
    pairs = [(low[k], low[k + 1]) for k in range(other.first, other.last - 1)]
    words = {a for a, b in pairs if (a, b) not in _NO_TURNS and not (a == "last" and b in DAYS_IN)}
    if not _BEGINS & words or not _ENDS & words:
        return
    names: list[tuple[int, int]] = []
    for k in range(other.first + 1, other.last):
        if story.tokens.written(k)[:1].isupper() and low[k] not in _WEEK:
            if names and names[-1][1] == k:
                names[-1] = (names[-1][0], k + 1)
            else:
                names.append((k, k + 1))
    names = [(a, b) for a, b in names if low[a - 1] != "the" or low[a - 2] in _STOPPING]  # "to Amman, and to brief the Security Council"
    once = list({tuple(low[a:b]): (a, b) for a, b in reversed(names)}.values())
    if len(once) > 2 and 0 < abs(len(once) - places[0].number) < 3:
        yield Listed(places[0].name, tuple(sorted(once)))


_STOPPING = frozenset("to in at for via from by of and , through".split())


def _roll(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """*dismissed four generals. The chief … The commander … The head … No other officer*: one sentence each, and the words that end it."""
    if len(told) != 1 or told[0].least or told[0].number < 3:
        return
    row: list[Sentence] = []
    low = story.tokens.low
    for other in story.sentences[sentence.number + 1 : sentence.number + 9]:
        if other.role != sentence.role:
            return
        closed = near(low, other.first, _CLOSES)
        if not closed:
            if low[other.first] in _ON_ABOUT:
                return
            row.append(other)
        if closed or near(low, other.first, _LAST):
            row = row[next((k for k, s in enumerate(row) if "first" in low[s.first : s.first + 3]), 0) :]
            if len(row) > 1 and abs(len(row) - told[0].number) == 1 and _alike(story, row):
                yield Listed(told[0].name, tuple((s.first, min(s.first + 3, s.last)) for s in row))
            return


def _alike(story: Story, row: Sequence[Sentence]) -> bool:
    """True where every sentence of *row* begins with a thing or a time: ``The chief of staff``, ``On the 19th``, ``Ten days later``."""
    low = story.tokens.low
    heads = [low[s.first] for s in row]
    timed = all(h in ("on", "in", "at", "the", "a") or "later" in low[s.first : s.first + 4] for h, s in zip(heads, row, strict=True))
    return timed or all(h in ("the", "a", "an", "one", "another") for h in heads)


def _places_in_line(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*chose the third to the ninth in the line, six in all*: both ends are counted."""
    low = story.tokens.low
    for k in story.tokens.among(_ORDINALS, sentence.first + 1, sentence.last - 3):
        a, b = ORDINALS.get(low[k], 0), ORDINALS.get(low[k + 3])
        if low[k - 1] != "the" or low[k + 1 : k + 3] != ["to", "the"] or b is None or b <= a:
            continue
        for read in story.here(sentence):
            if read.claim.kind == "count" and (near(low, read.last, IN_ALL) or near(low, story.phrase(read)[1], IN_ALL)) and read.first > k:
                word = number_word(story, k, k + 4, b - a + 1)
                yield Link("same", (word.id, read.claim.id), assumption=f"both ends of line {line(word)} are counted")
