"""Lists: a number that announces things or people, and those that are named behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.reading.ties.lists.announcers import LISTABLE, MOST, Announcer, announcers
from claimcheck.reading.ties.lists.enclosed import enclosed, quoted
from claimcheck.reading.ties.lists.fitted import told_by
from claimcheck.reading.ties.lists.in_order import in_order
from claimcheck.reading.ties.lists.items import VERBS, Items, items
from claimcheck.reading.ties.lists.lone_lists import PLACES
from claimcheck.reading.ties.lists.named_first import named_first
from claimcheck.reading.ties.lists.named_rows import is_name, row_of
from claimcheck.reading.ties.lists.they_were import they_were
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.numbers import GROUPS, ORDINALS

_SAID = phrases("namely", "to wit", "that is")
_SOME = frozenset(("including", "include", "includes", "among", "like", "such", "notably", "particularly", "especially"))
_COLON = frozenset((":",))
_DASHES = frozenset(("—", "–"))
_BE = frozenset(("were", "are", "was", "is", "being"))


def lists(story: Story) -> Iterator[Listed]:
    """Every list of *story* that does not fit any number which may announce it."""
    for sentence in story.sentences:
        told = announcers(story, sentence)
        if told:
            yield from _colon(story, sentence, told)
        if sentence.role == "headline" and len(told) == 1:
            yield from _lines(story, sentence, told)
        for one in told:
            if _goes_on_counting(story, sentence, one):
                continue  # "The party has five seats, the Greens four, Labour three and others two"
            yield from _of_names(story, sentence, one) if _names_behind(story, one) else _apposed(story, sentence, one, told)
            yield from _called(story, sentence, one)
            yield from _consists(story, sentence, one)
        yield from they_were(story, sentence)
    yield from in_order(story)
    yield from _named_before(story)
    for one, found in named_first(story):
        yield from told_by([one], found)


def _goes_on_counting(story: Story, sentence: Sentence, one: Announcer) -> bool:
    """True for a number that stands in a row with others behind names: *took four of them, Orr three and Lund two*."""
    low = story.tokens.low
    last = one.last + 2 * (low[one.last : one.last + 2] in _OF_THEM)
    ends = [r for r in story.here(sentence) if last < r.first <= last + _NAMED and low[last] == "," and not r.figure.noun]
    return bool(ends) and low[ends[0].last] in ("and", ",") and story.tokens.written(last + 1)[0].isupper()


_OF_THEM = (["of", "them"], ["of", "these"], ["of", "those"])
_NAMED = 5  # tokens of a name behind a comma


# ---- behind a colon -----------------------------------------------------------------------------------------------------


def _is_in_time(story: Story, k: int) -> bool:
    """True for the colon of *The quartet ran 2:54.43, a national record*."""
    low, tokens = story.tokens.low, story.tokens
    return 0 < k < len(low) - 1 and low[k - 1].isdecimal() and low[k + 1][0].isdecimal() and not (tokens.spaced(k) or tokens.spaced(k + 1))


def _colon(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """*Four streets will be closed: A, B and C*, or the lines of a list below."""
    low = story.tokens.low
    at = next((k for k in story.places(_COLON, sentence) if not _is_in_time(story, k)), None)
    if at is None or _SOME & set(low[max(sentence.first, at - 4) : at]):
        return
    before = [a for a in told if a.first < at and at - a.last < 12]
    if not before or any(
        before[-1].last <= r.first < at for r in story.every_figure.get(sentence.number, ()) if not _is_no_number_of_things(story, r)
    ):
        return
    if at + 1 >= sentence.last:
        yield from _lines(story, sentence, before)
        return
    if any(r.first == at + 1 and low[r.last] in _ABOARD for r in story.here(sentence)):
        return  # "two coaches collided: five in the first, three in the second"
    if "each" in low[at : sentence.last]:
        return  # "Tom has four, Ned three and Jack and Will two each"
    if titles := quoted(story.tokens, at + 1, sentence.last):
        yield from told_by(before, titles)
        return
    if low[at + 1] in ("“", '"', "‘", "'", "one") or low[at + 1 : at + 3] in (["first", ","], ["firstly", ","]):
        return
    yield from told_by(before, items(story.tokens, at + 1, sentence.last))


_NO_ANNOUNCER = frozenset("ordinal duration age".split())  # "Four runners finished in under ten minutes: A, B, C and D"


def _is_no_number_of_things(story: Story, read: Read) -> bool:
    """True for a time and an age, and for the sum of *three men held over the £2 million raid: A, B and C*."""
    return read.claim.kind in _NO_ANNOUNCER or (read.claim.kind == "money" and story.before(read, 1) in (["the"], ["a"]))


def _lines(story: Story, sentence: Sentence, before: Sequence[Announcer]) -> Iterator[Listed]:
    """The lines of a list under a sentence that ends in a colon, or under a headline."""
    rows: dict[int, tuple[int, int]] = {}
    for other in story.sentences[sentence.number + 1 : sentence.number + 3 * MOST]:
        if other.role != "list":
            break
        rows[other.block] = (rows.get(other.block, (other.first, 0))[0], other.last)
    if len(rows) > 1:
        yield from told_by(before, Items(tuple(rows.values()), len(rows), len(rows)))


# ---- in apposition --------------------------------------------------------------------------------------------------------


def _apposed(story: Story, sentence: Sentence, one: Announcer, told: Sequence[Announcer]) -> Iterator[Listed]:
    """*the four countries — A, B and C — ...*, *five people, namely a judge ...*, *its three towns, A, B and C, ...*."""
    low = story.tokens.low
    at = _mark_behind(story, sentence, one)
    if at < 0:
        return
    if low[at] == "," and at == one.last:
        closed = enclosed(story, sentence, one, at + 1) or quoted(story.tokens, at + 1, sentence.last)
        if closed:
            yield from told_by([one], closed)
            return
    if any(one.last <= a.first < at and a.number != one.number for a in told):
        return  # "twelve stadiums in eleven cities – A, B and C": the nearer number announces them
    if any(one.last <= r.first < at for r in story.every_figure.get(sentence.number, ())) or _in_opening(story, sentence, one, at):
        return
    start = at + 1 + (low[at : at + 2] == ["-", "-"])
    said = near(low, start, _SAID) or 2 * (low[start : start + 2] in (["which", "are"], ["which", "were"]))
    start += said
    if _SOME & set(low[one.last : start + 2]) or low[start] in _CLAUSES or (low[start] in ("and", "but") and not said):
        return  # "five points, from four wins, two draws and a defeat", "kicked four penalties, and Burke and Noonan went over"
    if low[start] == "to" and low[start : sentence.last].count("to") < 2:
        return  # "two officers – to get names, addresses and passwords"
    if low[at] == "(" or low[at] in _DASHES or _dash(story, at):
        found = _set_off(story, sentence, one, (at, start), said=bool(said))
    else:
        start, found = _behind_comma(story, sentence, one, (at, start), said=bool(said))
    if found is None or any(r.first >= start for r in _of_name(story, sentence, one)):
        return  # "nine soldiers, Cambodia eight civilians and six soldiers"
    if _is_other_row(story, sentence, one, (at, start), found) or (_is_of_all(low, sentence, one) and not one.number < found.least):
        return
    if found.most > 1 and (said or found.joined):
        # "two of the three brothers, Jan and Per": either number may be meant.
        beside = [a for a in told if 0 < one.first - a.first < 5 and "of" in low[a.first : one.first]]
        beside += [a for a in told if one.first < a.first < one.last]
        yield from told_by([*beside, one], found)


def _mark_behind(story: Story, sentence: Sentence, one: Announcer) -> int:
    """The token of the comma, bracket, dash or *as* that sets a row off behind *one*; -1 where none does."""
    low, at = story.tokens.low, one.last
    dashed = one.first - sentence.first < 2 and any(low[k] in _DASHES or _dash(story, k) for k in range(at, min(at + 14, sentence.last)))
    far = 14 if dashed else 6
    while at < sentence.last and at < one.last + far and low[at] not in (",", "(", *_DASHES, ":", ";", ".") and not _dash(story, at):
        if low[at] == "as" and at < one.last + 2:
            break
        done = low[at + 1].endswith(("ed", "en", "wn")) and low[at] in ("are", "were")  # "are spoken there, A, B and C"
        if (low[at] in _BE and not dashed and not done) or low[at] in ("and", "or"):
            return -1
        at += 1
    if dashed and at > one.last and low[at] not in _DASHES and not _dash(story, at):
        return -1
    if at >= sentence.last - 2 or not (low[at] in (",", "(", "as", *_DASHES) or _dash(story, at)):
        return -1
    if low[at + 1] in _CLAUSES or "each" in low[at : sentence.last]:
        return -1
    quoted_there = low[at] == "," and bool({'"', "“", "?"} & set(low[one.last : at]))
    return -1 if quoted_there else at  # what is quoted there begins before the comma


def _set_off(story: Story, sentence: Sentence, one: Announcer, behind: tuple[int, int], *, said: bool) -> Items | None:
    """The row of *the four countries — A, B and C — ...*, up to the mark that closes it; *behind* are its first mark and word."""
    low, (at, start) = story.tokens.low, behind
    close = ")" if low[at] == "(" else low[at]
    end = next((k for k in range(start, sentence.last) if low[k] == close and (close != "-" or _dash(story, k))), sentence.last)
    return items(story.tokens, start, end, named=not said and low[at] != "(" and at > one.last and end == sentence.last)


def _behind_comma(story: Story, sentence: Sentence, one: Announcer, behind: tuple[int, int], *, said: bool) -> tuple[int, Items | None]:
    """The row of *its three towns, A, B and C, ...*, and the token at which it starts, behind the *in* of *in three towns, in A*."""
    low, (at, start) = story.tokens.low, behind
    things = low[start] in ("a", "an") and (singular(low[one.last - 1]) in _ANYTHING or _are_spots(story, one))
    if not said and not things and at > one.last + 3 and not _only_names(story, one.last, start, sentence.last):
        return start, None
    plain = singular(low[one.last - 1]) in LISTABLE and at == one.last
    if low[start] in ("in", "at", "on", "of", "by", "against", "with") or (plain and low[start] in ("for", "about")):
        start += 1
        if _tells_when_or_where(story, start, one):
            return start, None
    found = items(story.tokens, start, sentence.last, named=not said and low[start] != "to" and not plain)
    return start, _things_to_the_end(story, start, sentence.last) if found is None and things else found


def _is_other_row(story: Story, sentence: Sentence, one: Announcer, behind: tuple[int, int], found: Items) -> bool:
    """True where the row began before the mark, holds *one* itself, goes on, or tells where what *one* counts is.

    ``three mills in Alder, Brook and Cole``; ``the four isles, Brook and Cole will pay``; ``two unions, A and B, as well as C``; ``six
    ships wait, in Spain, France and Italy``.
    """
    low, (at, start), last = story.tokens.low, behind, found.spans[-1]
    named = at > one.last + 1 and story.tokens.written(at - 1)[:1].isupper() and story.tokens.written(start)[:1].isupper()
    if named and low[at] == "," and any(low[k] in _PLACING for k in range(one.last, at - 1)):
        return True
    if one.number > found.most and low[at] == "," and VERBS & set(low[last[0] : last[1]]):
        return True  # what sets a thing beside a noun ends with a comma of its own
    if ["as", "well", "as"] in (low[k : k + 3] for k in range(last[0], min(last[1] + 3, sentence.last))):
        return True
    return low[start - 1] == "in" and at > one.last and one.number > found.most and singular(low[one.last - 1]) not in PLACES


_PLACING = frozenset("in at of".split())


def _is_of_all(low: Sequence[str], sentence: Sentence, one: Announcer) -> bool:
    """True for *Of the four brothers, Emil and Karl run the brewery*: some of them."""
    return low[sentence.first] in ("of", "among") and one.first - sentence.first < 3


def _names_behind(story: Story, one: Announcer) -> bool:
    """True for *the three towns of Alder, Brook and Cole*: the first name stands before the first comma."""
    return story.tokens.low[one.last : one.last + 1] == ["of"] and is_name(story, one.last + 1)


def _of_names(story: Story, sentence: Sentence, one: Announcer) -> Iterator[Listed]:
    """The names behind the *of* of a group or of places; *four partners of Price, Hughes and Cole* are of a firm."""
    low = story.tokens.low
    noun = singular(low[one.last - 1])
    if low[one.first] not in GROUPS and noun not in _NAMED_BY and story.table.nouns(noun, "person") in ("same", "inside"):
        return
    row = row_of(story, one.last + 1, sentence.last)
    if row is not None and not row.told and low[row.last : row.last + 1] != [","]:
        found = items(story.tokens, one.last + 1, row.last, named=True)
        if found is not None and found.joined:
            yield from told_by([one], found)


# Groups that are told by the names of those in them.
_NAMED_BY = frozenset("squad crew team panel line-up lineup shortlist jury cast band side relay".split())


def _of_name(story: Story, sentence: Sentence, one: Announcer) -> Iterator[Read]:
    """The figures of *sentence* that count things of the name of what *one* announces."""
    name = story.tokens.low[one.last - 1]
    return (
        r for r in story.every_figure.get(sentence.number, ()) if story.tokens.low[story.phrase(r)[1] - 1] == name and r.first != one.first
    )


# What begins a clause and no list, and *one*, which tells of one of them.
_CLAUSES = frozenset("from one while though although but when where whereas after before as because so since despite if until".split())
_ABOARD = frozenset("in on at from aboard inside".split())
_ANYTHING = frozenset(
    "instrument vehicle item piece object thing person people building animal exhibit work tool weapon gift prize dish device "
    "machine course structure property asset publication present".split()
)


def _are_spots(story: Story, one: Announcer) -> bool:
    """True for *hidden at two sites*, of which any place may be one."""
    return story.tokens.low[one.first - 1] in ("at", "in", "on", "from") and singular(story.tokens.low[one.last - 1]) in _SPOTS


_SPOTS = frozenset("site location place spot target venue landmark premises".split())


def _things_to_the_end(story: Story, start: int, last: int) -> Items | None:
    """*a radar, two cameras and a spectrometer.* where no word that is none of them stands up to the end of the sentence."""
    low, found = story.tokens.low, items(story.tokens, start, last, nouns=True)
    if found is None or any(low[k] in ORDINALS for k in range(found.spans[-1][0], min(found.spans[-1][0] + 2, last))):
        return None  # "two places, a well, a box and, some say, a third"
    return found if found.most > 2 and last - found.spans[-1][1] < 2 else None


_OPENINGS = frozenset("after before while when although though despite as having if since because until unless whereas".split())


def _in_opening(story: Story, sentence: Sentence, one: Announcer, at: int) -> bool:
    """True for *After paying the first three coupons, the state refused*: the comma ends a clause that opens the sentence.

    *Voting will be held again in four towns, A, B and C* opens with its subject.
    """
    low, first = story.tokens.low, sentence.first
    doing = low[first].endswith("ing") and one.first > first and not (_FINITE & set(low[first + 1 : one.first]))
    opened = low[first] in _OPENINGS or (doing and not low[first + 1].endswith("ed"))
    return opened and low[at] == "," and "," not in low[sentence.first : at]


def _tells_when_or_where(story: Story, start: int, one: Announcer) -> bool:
    """True for *four bills were passed, on Monday, Tuesday and Friday*, *two bans on fishing, in the Gulf, the Sound and the Bay*."""
    placed = singular(story.tokens.low[one.last - 1]) in LISTABLE and story.tokens.low[start - 1] in ("in", "at")
    name = start + (story.tokens.low[start] == "the")
    return story.tokens.low[start] in (*WEEKDAYS, *MONTHS) or (placed and story.tokens.written(name)[:1].isupper())


_FINITE = frozenset("is are was were will would has had have can could may might must should began begins starts started".split())


def _only_names(story: Story, first: int, start: int, last: int) -> bool:
    """True for the ``, Rother, Hastings and Wealden, have`` of *both councils in the proposed merger*: names alone."""
    written = story.tokens.written
    if any(written(k)[:1].isupper() for k in range(first, start)):
        return False
    row = [k for k in range(start, last) if not (written(k)[:1].isupper() or story.tokens.low[k] in (",", "and"))][:1]
    return bool(row) and row[0] - start > 3 and (story.tokens.low[row[0] - 1] == "," or row[0] == last - 1)


def _dash(story: Story, k: int) -> bool:
    """True for a hyphen with space on both sides, and for two of them: ``three daughters -- Margaret, Evelyn and Julia``."""
    low, last = story.tokens.low, k + 1 + (story.tokens.low[k + 1 : k + 2] == ["-"])
    return low[k] == "-" and story.tokens.spaced(k) and last < len(story.tokens) and story.tokens.spaced(last)


def _called(story: Story, sentence: Sentence, one: Announcer) -> Iterator[Listed]:
    """*The four members are A, B and C.*"""
    low = story.tokens.low
    ahead = low[max(sentence.first, one.first - 1) : one.first]
    if (
        low[one.last : one.last + 1]
        and low[one.last] in ("were", "are")
        and (ahead in (["the"], ["its"], ["their"], ["his"], ["her"]) or "the" in low[one.first : one.last])
    ):
        if any(r.last == one.first - 2 and low[r.last] == "of" for r in story.here(sentence)):
            return  # "Three of the five winners are Kenyan and the other two are from Ethiopia"
        found = items(story.tokens, one.last + 1, sentence.last, nouns=True)
        if found is not None and found.joined and found.most > 1:
            yield from told_by([one], found)


def _consists(story: Story, sentence: Sentence, one: Announcer) -> Iterator[Listed]:
    """*The four-member panel consists of A, B and C.*: a group of so many, and all that are in it."""
    low = story.tokens.low
    at = next((k for k in range(one.last, min(one.last + 4, sentence.last)) if low[k] in _CONSISTING), 0)
    start = at + 1 + (low[at + 1] == "of") if at else 0
    if at and (low[at + 1] == "of" or low[at].startswith("compris")):
        found = items(story.tokens, start, sentence.last, named=True)
        if found is not None and found.joined and found.most > 2 and not _SOME & set(low[one.last : start]):
            yield from told_by([one], found)


_CONSISTING = frozenset("consists consisted comprises comprised".split())


def _named_before(story: Story) -> Iterator[Listed]:
    """*Amar, Berg, Dahl and Fors led. None of the quartet looked back*: names at the head of a sentence, then how many they are."""
    low, tokens = story.tokens.low, story.tokens
    for sentence, following in zip(story.sentences, story.sentences[1:], strict=False):
        groups = [a for a in announcers(story, following) if low[a.first] in GROUPS and low[a.first - 1] == "the"]
        if len(groups) != 1 or following.role != sentence.role:
            continue
        stop = next((k for k in range(sentence.first, sentence.last) if low[k] not in (",", "and") and tokens.written(k)[:1].islower()), 0)
        if not stop or stop - sentence.first < 3:
            continue
        found = items(tokens, sentence.first, stop, named=True)
        if found is not None and found.joined and found.least > groups[0].number:
            yield from told_by(groups, found)
