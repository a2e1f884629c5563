"""Figures per unit in a story: so much each, apiece, a head, for every school."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import AUXILIARY, BACK, COSTING, HOLDING, ON, UNITS_OF_TIME, Each, countable, measured, noun_at, plain
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.without_each import at_price, generic, generic_in_time, given_a, in_rows
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.units import MEASURE_UNITS
from claimcheck.values.per_time import per_time

_VALUES = frozenset(("money", "measure", "count", "capacity", "mean", "rate"))
_PERSONS = frozenset("head person individual capita".split())
_PLACED = frozenset("for to in on at from".split())
_PAID_OUT = frozenset("went goes go going paid given handed awarded sent".split())
_GOES = frozenset("time go throw pop piece shot".split())


# Several may have the same ones: "Each of the three brothers has two sisters, so there are five children".
SHARED = frozenset("sisters brothers siblings parents cousins grandparents friends neighbours".split())


def eaches(story: Story, sentence: Sentence) -> list[Each]:
    """The figures per unit of *sentence*, in order; they are sought once."""
    return story.once(("eaches", sentence.number), lambda: list(_eaches(story, sentence)))


def _eaches(story: Story, sentence: Sentence) -> Iterator[Each]:
    for read in story.here(sentence):
        if read.claim.kind not in _VALUES or _formerly(story, sentence, read):
            continue
        if per_time(read.claim.amount.unit)[1]:
            timed = _timed(story, sentence, read) or _ahead(story, sentence, read) or generic_in_time(story, sentence, read)
            if timed is not None and timed.last > story.phrase(read)[1]:
                yield timed
                continue
            if timed is not None and timed.noun:
                yield timed
            continue
        if read.claim.kind in ("count", "capacity") and _in_a_list(story, read):
            continue
        each_way = story.tokens.low[story.phrase(read)[1] - 1] == "each" and story.after(read, 1) in (["way"], ["direction"], ["side"])
        if is_per_many(story, read) or read.figure.noun in SHARED or each_way:
            continue
        found = _behind(story, sentence, read) or _ahead(story, sentence, read) or generic(story, sentence, read)
        found = found or at_price(story, sentence, read) or in_rows(story, sentence, read) or given_a(story, sentence, read)
        if (
            found is not None
            and not _REST & set(story.tokens.low[found.last : sentence.last])
            and not is_after_first(story, found.last, sentence)
        ):
            yield found


def is_per_many(story: Story, read: Read) -> bool:
    """True for *$3 per 1,000 gallons*, which is no price of a gallon."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return read.figure.per[:1].isdecimal() or (low[last] == "per" and low[last + 1][0].isdecimal())


_REST = frozenset("rest remainder".split())  # "$400,000 for each and the rest for the hospital"


def is_after_first(story: Story, last: int, sentence: Sentence) -> bool:
    """True where *$2.50 for each mile after it* ends about token *last*, and *the first mile* has a price of its own."""
    low = story.tokens.low
    return bool({"after", "thereafter", "beyond"} & set(low[last : last + 5])) and "first" in low[sentence.first : last]


def _timed(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``$100 a day each``, ``£90 a night for each of the 40 families``, ``£4 a day on each inmate``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[last : last + 1] in (["each"], ["apiece"]):
        return Each(first, last + 1, sentence, read.claim, read)
    if low[last] == "per" and low[last + 1].isalpha() and singular(low[last + 1]) not in UNITS_OF_TIME:
        return Each(first, last + 2, sentence, read.claim, read, singular(low[last + 1]))  # "$14,000 a year per vehicle"
    at = last + (low[last] in _PLACED)
    of_one = low[last].endswith("ing") and at == last  # "$4.20 a day feeding each inmate"
    if low[at + of_one] in ("each", "every") and (noun := _subject(story, sentence, at + of_one, at + 5)) not in UNITS_OF_TIME | {""}:
        return Each(first, at + of_one + 2, sentence, read.claim, read, noun)
    if low[last] == "to" and low[last + 2] in ("a", "an", "each", "every") and (noun := noun_at(story, sentence, last + 3)):
        return Each(first, last + 4, sentence, read.claim, read, noun)  # "$120 a day to keep an inmate"
    if low[at : at + 2] not in (["each", "of"], ["each", "."]):
        return None
    bound = _counted_behind(story, sentence, at + 1)
    return Each(first, at + 1, sentence, read.claim, read, bound.claim.scope.noun, bound) if bound is not None else None


def _counted_behind(story: Story, sentence: Sentence, of: int) -> Read | None:
    """The count that stands right behind token *of*: the 40 of ``each of the 40 families``."""
    return next((r for r in story.here(sentence) if of < r.first <= of + 4 and r.claim.kind in ("count", "capacity")), None)


def _in_a_list(story: Story, read: Read) -> bool:
    """True for ``Travis (five), Kendall and Hays (two each)``: so many in each of the places named."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    return low[first - 1] == "(" and ")" in low[last - 1 : last + 2]


def _formerly(story: Story, sentence: Sentence, read: Read) -> bool:
    """True for a price that was asked once and no more: ``at first asked for £140 a pack``."""
    ahead = story.tokens.low[max(sentence.first, read.first - 7) : read.first]
    return bool({"originally", "initially", "formerly"} & set(ahead)) or any(ahead[k : k + 2] == ["at", "first"] for k in range(len(ahead)))


def _behind(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``$900 a class``, ``€40 per head``, ``£7 apiece``, ``$500 for each worker``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    per = read.figure.per
    if read.claim.kind == "money" and low[last : last + 1] in (["a"], ["per"]) and low[last + 1] in _GOES:
        return Each(first, last + 2, sentence, read.claim, read)  # "At £2.50 a time"
    if low[last] in ("that", "which") and low[last + 1] == "each":
        return Each(first, last, sentence, read.claim, read, before_it=True)  # "The £60,000 that each will get"
    if per in UNITS_OF_TIME or (story.before(read, 1) == ["to"] and "from" in story.before(read, 5)):
        return None
    if per and per != "each":
        claim = read.claim if per in MEASURE_UNITS else plain(story, read, last)
        return Each(first, last, sentence, claim, read, "person" if per in _PERSONS else per)
    if low[last - 1 : last + 1] and _goes_on(story, sentence, first, last):
        return None
    at = last + 1 if low[last : last + 1] and low[last] in _PAID_OUT else last
    of = at + 2 + (low[at + 1 : at + 3] == ["every", "one"])
    if low[at : at + 1] and low[at] in _PLACED and low[at + 1] in ("each", "every") and low[of] == "of":
        bound = _counted_behind(story, sentence, of)
        if bound is not None:
            return Each(first, last, sentence, read.claim, read, bound.claim.scope.noun, bound)
        things = low[of + 1 + (low[of + 1] in DEFINITE)]
        if read.claim.kind == "money" and (is_plural(things) or things == "them"):
            return Each(first, last, sentence, read.claim, read, singular(things) if things != "them" else "")  # "for each of the women"
    placed = low[at] in _PLACED and low[at + 1] == "each" and low[at + 2] != "of" and not noun_at(story, sentence, at + 2)
    named = read.claim.amount.unit != "" and low[last + 1] in ("each", "apiece") and noun_at(story, sentence, last)
    if placed or named:  # "50 on each", "a £25 voucher each"
        return Each(first, last + 2 * bool(named), sentence, read.claim, read)
    if low[last - 1 : last + 1] == ["each", "time"] or low[last : last + 2] == ["each", "time"]:
        return None  # "an average of four each time he bowled"
    if per == "each" or low[last : last + 1] in (["each"], ["apiece"]):
        noun = noun_at(story, sentence, last + 1) if low[last : last + 1] == ["each"] else ""
        return Each(first, last, sentence, read.claim, read, noun)
    if low[last : last + 1] == ["for"] and low[last + 1 : last + 2] in (["a"], ["an"]) and read.claim.kind == "money":
        noun = noun_at(story, sentence, last + 2)
        aim = low[last + 2] == "new" or bool(_GATHERED & set(story.before(read, 2)))  # "raised €9,300 for a new roof"
        if noun and noun not in UNITS_OF_TIME and not aim:  # "42 pence for a litre"
            return Each(first, last, sentence, measured(story, read, noun, first, last), read, noun)
    return _to_each(story, sentence, read)


def _to_each(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``$900 a class``, ``62 to each coach``, ``£5 on every bottle``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    any_one = low[last : last + 1] == ["to"] and (read.claim.scope.noun or low[first - 1] == ",")
    placing = (["each"], ["every"], ["a"], ["an"]) if any_one else (["each"], ["every"])
    k = last + 1 if low[last : last + 1] and low[last] in _PLACED and low[last + 1 : last + 2] in placing else last
    if k < sentence.last and low[k] in ("a", "an", "per", "each", "every") and (k > last or low[k] != "each"):
        noun = noun_at(story, sentence, k + 1)
        if noun and noun not in UNITS_OF_TIME and noun != "average":
            anyone = noun in _PERSONS or (noun in ("man", "woman") and "child" in low[k + 2 : min(sentence.last, k + 6)])
            end = k + 2 + noun.count(" ")
            claim = measured(story, read, noun, first, end)
            return Each(first, end, sentence, claim, read, "person" if anyone else noun)
    return None


def _goes_on(story: Story, sentence: Sentence, first: int, last: int) -> bool:
    """True for ``ten trucks each carrying ...``, where *each* opens what is told of every one of them."""
    low = story.tokens.low
    at = next((k for k in (last - 1, last) if first < k < sentence.last and low[k] == "each"), None)
    if at is None or at + 1 >= sentence.last:
        return False
    return low[at + 1].endswith("ing") or low[at + 1] == "with" or _is_of_next(story, sentence, at)


def _is_of_next(story: Story, sentence: Sentence, at: int) -> bool:
    """True for ``The 90 sweepers each cover 5 km``: the verb behind *each* leads to a figure of its own."""
    behind = next((r for r in story.here(sentence) if story.phrase(r)[0] > at), None)
    gap = story.tokens.low[at + 1 : story.phrase(behind)[0]] if behind is not None else []
    return 0 < len(gap) < _VERB and all(w.isalpha() for w in gap) and gap[0] not in STOP and not is_plural(gap[0])


_VERB = 4  # tokens of a verb and what leads to its figure


def _is_second_verb(story: Story, read: Read, inside: Sequence[Read]) -> bool:
    """True for a figure of another unit behind *and have*, *and will weigh*, which goes on with what *each* opened."""
    low, start, units = story.tokens.low, inside[-1].last, {r.claim.amount.unit for r in inside}
    gap = low[start : story.phrase(read)[0]]
    at = max((k for k, word in enumerate(gap) if word == "and"), default=-1)
    verb = gap[at + 1 : at + 2]
    modal = bool({"will", "would", "can", "could", "must", "may"} & set(low[read.sentence.first : start]))
    plain = len(gap) == at + 2 and bool(verb) and verb[0].isalpha() and verb[0] not in STOP and is_plural(verb[0]) != modal
    told = bool(verb) and (verb[0] in AUXILIARY | HOLDING | COSTING or plain)
    goes_on = at >= 0 and told and not {",", ";", "but"} & set(gap[at:])
    return goes_on and bool(read.claim.amount.unit) and read.claim.amount.unit not in units


_GIVING = frozenset("give gives giving gave given".split())


def _ahead(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``Each of the 30 seats will cost $90``, ``each seat costs $90``, ``four coaches, each carrying 50 fans``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    start = max(sentence.first, first - (14 if low[sentence.first] != "each" else 28))
    at = next((k for k in range(first - 1, start - 1, -1) if low[k] in ("each", "every")), None)
    if at is None and read.claim.kind == "money":  # "so the average kilometre has cost £68,000"
        at = next(
            (k for k in range(start + 1, first - 2) if low[k] == "average" and low[k - 1] == "the" and low[k + 1] in MEASURE_UNITS), None
        )
    if at is not None and low[at - 1] in _GIVING and low[at + 1 : first] in ([], ["of", "them"]):
        return Each(first, last, sentence, read.claim, read)  # "which gives each of them €8,000"
    if at is None or first - at < 2 or {";", ":"} & set(low[at : first - 1]) or _is_behind(story, sentence, at):
        return None
    at += low[at : at + 3] == ["every", "one", "of"]
    inside = [r for r in story.here(sentence) if at < r.first < first and r is not read]
    if low[at + 1 : at + 2] == ["of"] and not {"them", "which", "whom"} & set(low[at + 2 : at + 3]):
        bound = inside[0] if inside and inside[0].claim.kind in ("count", "capacity") else None
        if bound is not None and len(inside) == 1 and "," not in low[bound.last : first]:
            return Each(first, last, sentence, read.claim, read, bound.claim.scope.noun, bound)
        things = low[at + 3] if low[at + 2] in DEFINITE else ""
        whole = bool(things) and not inside and is_plural(things) and first - at < 7 and "," not in low[at:first]
        return Each(first, last, sentence, read.claim, read, singular(things)) if whole else None
    gap = _without_aside(low[at : first - 4 if low[first - 4 : first] == ["to", "the", "tune", "of"] else first])
    if at == sentence.first and inside and _is_second_verb(story, read, inside):
        return Each(first, last, sentence, read.claim, read, before_it=True)  # "Each will be 250 metres tall and have 5.6 megawatts"
    if (inside and len(gap) >= first - at - 4) or len(gap) > 7 or "," in gap:
        return None
    before = [r for r in story.here(sentence) if r.last <= at and countable(r, each=True)]
    if before and -1 <= at - story.phrase(before[-1])[1] <= 2 and set(low[story.phrase(before[-1])[1] : at]) <= AUXILIARY:
        return Each(first, last, sentence, read.claim, read, before[-1].claim.scope.noun, before[-1])
    if low[at + 1] in AUXILIARY | COSTING and low[at - 1] in (",", "and", ";"):
        return Each(first, last, sentence, read.claim, read)  # "at €1.2bn for the lot, each will cost €30m"
    if low[at + 1] in UNITS_OF_TIME:
        return None
    noun = _subject(story, sentence, at, first)
    if noun and not noun.endswith("ing") and noun not in UNITS_OF_TIME and noun not in ("one", "with", "side", "other"):
        return Each(first, last, sentence, measured(story, read, noun, first, last), read, noun)
    before = [r for r in story.here(sentence) if r.last <= at and story.phrase(r)[1] >= at - 2 and countable(r, each=True)]
    if before:
        return Each(first, last, sentence, read.claim, read, before[-1].claim.scope.noun, before[-1])
    if at == sentence.first and low[at + 1 : at + 2] and low[at + 1] in HOLDING | AUXILIARY:
        return Each(first, last, sentence, read.claim, read, before_it=True)
    if low[at + 1 : at + 3] == ["of", "them"] and read.claim.kind == "money" and low[sentence.first] == "with":
        return Each(first, last, sentence, read.claim, read, before_it=True)  # "With a grant of £31 million, each of them is subsidised"
    named = next((low[k] for k in range(at - 1, max(sentence.first, at - 4) - 1, -1) if is_plural(low[k])), "")
    return Each(first, last, sentence, read.claim, read, singular(named)) if named else None


def _without_aside(words: Sequence[str]) -> Sequence[str]:
    """*words* without what two commas set off behind a subject: ``each boat, armed with a gun, will cost``."""
    marks = [k for k, word in enumerate(words) if word == ","]
    return [*words[: marks[0]], *words[marks[1] + 1 :]] if len(marks) == 2 and marks[0] < 4 else words


def _subject(story: Story, sentence: Sentence, at: int, first: int) -> str:
    """The noun of ``each new lamp``: of the words behind *each* the one that is counted nearby, else the first."""
    words = [word for k in range(at + 1, min(first, at + 4)) if (word := noun_at(story, sentence, k))]
    counted = {r.claim.scope.noun for s in story.beside(sentence, BACK, ON) for r in story.here(s)}
    return next((word for word in words if story.table.noun(word) in counted), noun_at(story, sentence, at + 1))


def _is_behind(story: Story, sentence: Sentence, at: int) -> bool:
    """True for an *each* that belongs to the figure before it: ``£250 each``, ``£40 on each of``."""
    end = at - (story.tokens.low[at - 1] in _PLACED)
    before = [r for r in story.here(sentence) if r.last <= end <= story.phrase(r)[1]]
    return bool(before) and before[-1].claim.amount.unit != "" and not _goes_on(story, sentence, *story.phrase(before[-1]))


_GATHERED = frozenset("raised raise raising collected donated pledged lent borrowed saved".split())
