"""Vague totals: *scores*, *hundreds*, *tens of thousands*, and how many the same words or the next say they are in all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import of_one_noun
from claimcheck.reading.ties.common.things import weighed
from claimcheck.reading.ties.shares.in_numbers import CLASSES
from claimcheck.reading.words.calendar import WEEKDAYS

_ON = 2
_LISTS = frozenset("list tally count register roll toll total number figure".split())
_WHOLE = frozenset("full complete final whole entire total exact".split())
_TELLING = frozenset("to is was are were at names has lists of just only".split())
_IN_ALL = (["in", "all"], ["in", "total"], ["all", "told"])
_BATCH = frozenset("batch lot consignment shipment herd order delivery run group set".split())
_COUNTED = frozenset("counted listed logged tallied".split())
_NUMBERS = frozenset("number crowd figure turnout attendance".split())
_SAYING = frozenset("said says say according claimed claims claim estimated reckoned reported put".split())
_ALL = frozenset("all every each both".split())
_SINGLE = frozenset("a one single the same".split())
_MORE = frozenset("more another further others other extra least first so far already alone".split())


def vague_totals(story: Story) -> Iterator[Link]:
    """``Scores of complaints came in. The full list runs to seven``: a number in vague words, and what it is told to be in all."""
    for sentence in story.sentences:
        for told in story.here(sentence):
            if told.claim.kind != "count" or told.claim.modality == "denied" or not told.figure.noun:
                continue
            total, least = _behind(story, sentence, told), told.claim.amount.usual.lo
            many = total is not None and _is_handful(story, told, total)
            if total is None or least is None or ((total.claim.stated.number or 0) >= least and not many):
                continue
            if _is_total(story, told, total, vague=told.figure.kind == "vague" and told.claim.stated.bound != "="):
                if _of_batch(story, total):
                    yield Link("parts", (total.claim.id, told.claim.id), proof="the words say that all of them are of one lot")
                else:
                    yield Link("same", (told.claim.id, total.claim.id), proof="the words say how many there are in all")


def _is_handful(story: Story, told: Read, total: Read) -> bool:
    """True for *A handful of protesters, 60 in all*, far more than those words ever mean."""
    most = told.claim.amount.widest.hi
    few = {"handful", "couple", "few"} & set(story.tokens.low[slice(*story.phrase(told))])
    if ";" in story.between(told, total):
        return False  # "A handful stood outside; 60 in all came in the course of the week"
    return bool(few) and most is not None and (total.claim.stated.number or 0) > 2 * most


def _behind(story: Story, sentence: Sentence, told: Read) -> Read | None:
    """The first count that follows, in that sentence or within the next."""
    found = (r for s in story.beside(sentence, 0, _ON) for r in story.here(s) if r.first >= told.last and r.claim.kind == "count")
    found = (r for r in found if r.claim.stated.number != 1)  # "They all fit in one folder: nine letters in total"
    return next(found, None)


def _is_total(story: Story, told: Read, read: Read, *, vague: bool) -> bool:
    """True where the words around *read* say that it is all of them; of a number in figures only a full list or one batch says so."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    plain = read.claim.stated.bound == "=" and not read.figure.another and not read.claim.amount.unit and read.claim.modality == "stated"
    if plain and vague and of_one_noun(told.claim, read.claim) and low[last : last + 4] == ["from", "first", "to", "last"]:
        return True
    if plain and vague and (_is_everyone(story, told, read) or _is_lot(story, told, read) or _is_by_count(story, told, read)):
        return True
    if not plain or not of_one_noun(told.claim, read.claim) or _MORE & {*story.before(read, 3), *story.after(read, 2)}:
        return False
    if _of_batch(story, read):
        return True
    ahead = low[read.sentence.first : first] if read.sentence is not told.sentence else []
    listed = bool(_LISTS & set(ahead)) and ahead[-1:] != [] and ahead[-1] in _TELLING
    if listed and "list" in ahead and _WHOLE & set(ahead):
        return True
    if vague and low[last : last + 2] in _IN_ALL + (["altogether", "."], ["in", "all"]) and {"every", "each"} & set(ahead):
        return True  # "a list of every bird still missing, 640 altogether"
    if (
        vague
        and ahead[:2] in (["the", "whole"], ["the", "entire"])
        and ahead[-1:] in (["to"], ["numbered"], ["was"])
        and not read.figure.noun
    ):
        return len(ahead) < 12 and bool(_BATCH & set(ahead))  # "The whole consignment, weighed and counted beforehand, came to 310,000"
    if vague and low[last : last + 4] == ["from", "first", "to", "last"]:
        return True
    summed = low[last : last + 2] in _IN_ALL or low[last] == "altogether"
    summed = (summed and ahead[:1] in ([], ["they"], ["there"], ["it"])) or ahead[:2] in _IN_ALL  # "The police, 41 in all"
    counted = "counted" in ahead[-9:] and bool({"everyone", "all", "them", "each"} & set(ahead[-9:]))
    full = bool(_WHOLE & set(ahead)) and bool(_LISTS & set(ahead)) and ahead[-1:] in (["as"], ["at"])
    return vague and (
        summed or counted or full or _is_counted(story, told, read) or (listed and ahead[0] == "the" and bool(_WHOLE & set(ahead)))
    )


def _is_lot(story: Story, told: Read, read: Read) -> bool:
    """True for *They all fit in one folder: nine letters in total*, *A dealer bought the lot, nine volumes in all*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[last : last + 2] not in _IN_ALL or low[first - 1] not in (",", ":", "—", "–") or told.sentence is read.sentence:
        return False
    ahead = low[read.sentence.first : first]
    every = "all" in ahead or any(low[k - 1 : k + 1] == ["the", "lot"] for k in range(read.sentence.first + 1, first))
    others = [r for s in story.beside(told.sentence, 0, _ON) for r in story.here(s) if told.last <= r.first < read.first]
    may = not others or all(r.claim.kind == "count" and r.claim.stated.number == 1 for r in others)
    people_alike = people(story, told.claim.scope.noun) == people(story, read.claim.scope.noun)
    return every and may and people_alike and not _MORE & {*ahead, *story.after(read, 3)}


def _is_by_count(story: Story, told: Read, read: Read) -> bool:
    """True for *Scores of cyclists, 81 by the count of the organisers, took part*: how many they were, right behind the comma."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if read.sentence is not told.sentence or read.figure.noun or low[story.phrase(told)[1] : first] != [","]:
        return False
    behind = low[last : min(last + 9, read.sentence.last)]
    stop = next((k for k, w in enumerate(behind) if w in (",", "—")), -1)
    if stop < 1 or behind[:2] in (["according", "to"], ["to", "be"]):
        return stop > 0
    told_by = next((k for k, w in enumerate(behind[:stop]) if w in _COUNTS), -1)
    return behind[0] in ("by", "at") and told_by > 0 and behind[told_by + 1] in (",", "—", "of", "by", "from")


_COUNTS = frozenset("count tally reckoning estimate estimates register".split())


def _is_everyone(story: Story, told: Read, read: Read) -> bool:
    """True for *Everyone who had to leave, 640 people by the council's count*, *The entire group taken into custody, nine protesters*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    ahead = low[read.sentence.first : first]
    if story.apart(read.sentence, told.sentence) != 1 or story.here(read.sentence)[0] is not read or len(story.here(told.sentence)) != 1:
        return False
    if _is_of_them(story, told, read, ahead):
        return True
    every = ahead[:1] in (["everyone"], ["everybody"]) or ahead[:2] in (["the", "entire"], ["the", "whole"], ["all", "those"])
    flock = {"whole", "entire"} & set(ahead) and low[story.phrase(read)[1] : story.phrase(read)[1] + 2] in _IN_ALL
    numbered = ahead[-2:] == ["they", "numbered"] and ahead[:1] == ["every"]
    if (flock and ahead[-1:] == [","]) or numbered:
        return True  # "the whole flock to dry ground, seven animals all told"
    region = ahead[:1] == ["taking"] and "together" in ahead  # "Taking every region together, 3,800 posts will go"
    listed = bool({"every", "each"} & set(ahead)) and low[story.phrase(read)[1]] in ("altogether", "in") and ahead[-1:] == [","]
    alike = people(story, read.claim.scope.noun) and told.claim.scope.noun not in _THINGS or region or listed
    return (
        (every or region or listed) and ahead[-1:] == [","] and bool(alike) and not _MORE & {*story.before(read, 2), *story.after(read, 2)}
    )


def _is_of_them(story: Story, told: Read, read: Read, ahead: Sequence[str]) -> bool:
    """True for *power to every one of the 640 affected*, *All of those taken sick, nine in total*: no fewer than were told of before."""
    low, last = story.tokens.low, story.phrase(read)[1]
    words = {*ahead, *low[read.last : read.sentence.last]}
    if not of_one_noun(told.claim, read.claim) or _MORE & words:
        return False
    if ahead[:3] == ["all", "of", "those"] and ahead[-1:] == [","]:
        again = _again(story, told, ahead[-2:-1])
        return low[last : last + 2] in _IN_ALL and len(ahead) < _FEW and again and not _WHERE & set(ahead)
    named = not read.figure.noun or read.claim.scope.noun == told.claim.scope.noun or _again(story, told, [read.figure.noun])
    of_all = list(ahead[-4:]) in (["every", "one", "of", "the"], ["each", "one", "of", "the"])
    of_all = of_all or list(ahead[-3:]) in (["all", "of", "the"], ["each", "of", "the"])
    by_then = low[last] == "by" and low[last + 1] in _BY
    return of_all and named and (by_then or low[last] in (".", ",", ";", "before", "within"))


def _again(story: Story, told: Read, words: Sequence[str]) -> bool:
    """True where *words* say again what befell those of *told*: *affected*, *taken sick* of those who fell ill."""
    before = story.words(told.sentence)
    states = {CLASSES[w] for w in before if w in CLASSES}
    return bool(_BEFALLEN & set(words) or weighed(words) & weighed(sorted(before)) or {CLASSES.get(w, "") for w in words} & states)


_BEFALLEN = frozenset("affected involved concerned".split())
_BY = frozenset((*WEEKDAYS, *"midnight noon midday dawn dusk nightfall morning evening daybreak sunrise sunset yesterday today".split()))
_FEW = 9
_WHERE = frozenset("in at on from who that which with near under over aged still whose where".split())
_THINGS = frozenset("house home building car vehicle ship shop tree animal".split())


def _is_counted(story: Story, told: Read, read: Read) -> bool:
    """True where the next sentence is no more than who counted them, and how many there were: ``Police counted 640``."""
    low = story.tokens.low
    ahead, behind = low[read.sentence.first : story.phrase(read)[0]], story.after(read, 3)
    if behind[:2] in (["of", "them"], ["of", "those"]):
        behind = behind[2:]
    if told.claim.voice or _SAYING & set(low[told.sentence.first : told.sentence.last]):
        return False  # two who count a crowd may both be told
    by_them = low[told.sentence.first : told.last]
    counted = 1 < len(ahead) < 5 and ahead[-1] in _COUNTED
    plain = counted or (ahead[-4:-2] == ["put", "the"] and ahead[-2] in _NUMBERS and ahead[-1] == "at")
    told_so = plain and story.apart(read.sentence, told.sentence) == 1 and len(story.here(told.sentence)) == 1
    return told_so and behind[:1] in ([], ["."], [","]) and len(story.here(read.sentence)) == 1 and not _MORE & set(by_them)


def _of_batch(story: Story, read: Read) -> bool:
    """True for the 8,300 of *Every one came from a single batch of 8,300*: no more than that can have come."""
    low = story.tokens.low
    ahead = story.before(read, 6)
    one = ahead[-1:] == ["of"] and ahead[-2:-1] != [] and ahead[-2] in _BATCH and bool(_SINGLE & set(ahead[:-2])) and "from" in ahead
    return one and bool(_ALL & set(low[read.sentence.first : read.first]))
