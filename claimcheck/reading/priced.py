"""Figures per unit in a story: so much each, apiece, a head, for every school."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.reading.words.units import MEASURE_UNITS
from claimcheck.values.per_time import per_time

_VALUES = frozenset(("money", "measure", "count", "capacity", "mean", "rate"))
_TIMES = frozenset("second minute hour day night week weekend fortnight month quarter year decade century annum time game".split())
_PERSONS = frozenset("head person individual capita".split())
_COSTING = frozenset("cost costs costing costed sells sell sold goes priced weighs weighed weighing worth".split())
_HOLDING = frozenset("has had have holds held carries carried costs cost weighs weighed seats contains contained needs gets got".split())
_AUXILIARY = frozenset("will would must can could should may might have had has are were is was to".split())
_PLACED = frozenset("for to in on at from".split())
_PAID_OUT = frozenset("went goes go going paid given handed awarded sent".split())
_GOES = frozenset("time go throw pop piece shot".split())
_NEAR = 4, 3  # sentences before and behind in which the units are counted


class Each(NamedTuple):
    """A figure *of* each unit, over the tokens *first* up to *last*; the units bear *noun*, ``""`` where only *each* or *apiece* tells.

    *bound* is the count of the units where the words hold it fast (``each of the 30 seats``).
    """

    first: int
    last: int
    sentence: Sentence
    claim: Claim
    read: Read
    noun: str = ""
    bound: Read | None = None
    # "Each has six": the units were told of in the sentences before.
    before_it: bool = False


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
            timed = _timed(story, sentence, read) or _ahead(story, sentence, read)
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
        found = _behind(story, sentence, read) or _ahead(story, sentence, read) or _generic(story, sentence, read)
        found = found or _at_price(story, sentence, read) or _in_rows(story, sentence, read) or _given_a(story, sentence, read)
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
    if low[last] == "per" and low[last + 1].isalpha() and singular(low[last + 1]) not in _TIMES:
        return Each(first, last + 2, sentence, read.claim, read, singular(low[last + 1]))  # "$14,000 a year per vehicle"
    at = last + (low[last] in _PLACED)
    of_one = low[last].endswith("ing") and at == last  # "$4.20 a day feeding each inmate"
    if low[at + of_one] in ("each", "every") and (noun := _subject(story, sentence, at + of_one, at + 5)) not in _TIMES | {""}:
        return Each(first, at + of_one + 2, sentence, read.claim, read, noun)
    if low[last] == "to" and low[last + 2] in ("a", "an", "each", "every") and (noun := _noun_at(story, sentence, last + 3)):
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


def plain(story: Story, read: Read, last: int) -> Claim:
    """The claim of *read* in the unit of what it counts, without that of the units."""
    first = story.phrase(read)[0]
    unit = read.claim.amount.unit.partition("/")[0]
    if unit == read.claim.amount.unit and last == story.phrase(read)[1]:
        return read.claim
    return story.word(first, last, attrs.evolve(read.claim.amount, unit=unit), "capacity", read.claim.scope, read.claim.voice)


def _behind(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``$900 a class``, ``€40 per head``, ``£7 apiece``, ``$500 for each worker``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    per = read.figure.per
    if read.claim.kind == "money" and low[last : last + 1] in (["a"], ["per"]) and low[last + 1] in _GOES:
        return Each(first, last + 2, sentence, read.claim, read)  # "At £2.50 a time"
    if low[last] in ("that", "which") and low[last + 1] == "each":
        return Each(first, last, sentence, read.claim, read, before_it=True)  # "The £60,000 that each will get"
    if per in _TIMES or (story.before(read, 1) == ["to"] and "from" in story.before(read, 5)):
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
    placed = low[at] in _PLACED and low[at + 1] == "each" and low[at + 2] != "of" and not _noun_at(story, sentence, at + 2)
    named = read.claim.amount.unit != "" and low[last + 1] in ("each", "apiece") and _noun_at(story, sentence, last)
    if placed or named:  # "50 on each", "a £25 voucher each"
        return Each(first, last + 2 * bool(named), sentence, read.claim, read)
    if low[last - 1 : last + 1] == ["each", "time"] or low[last : last + 2] == ["each", "time"]:
        return None  # "an average of four each time he bowled"
    if per == "each" or low[last : last + 1] in (["each"], ["apiece"]):
        noun = _noun_at(story, sentence, last + 1) if low[last : last + 1] == ["each"] else ""
        return Each(first, last, sentence, read.claim, read, noun)
    if low[last : last + 1] == ["for"] and low[last + 1 : last + 2] in (["a"], ["an"]) and read.claim.kind == "money":
        noun = _noun_at(story, sentence, last + 2)
        aim = low[last + 2] == "new" or bool(_GATHERED & set(story.before(read, 2)))  # "raised €9,300 for a new roof"
        if noun and noun not in _TIMES and not aim:  # "42 pence for a litre"
            return Each(first, last, sentence, _measured(story, read, noun, first, last), read, noun)
    return _to_each(story, sentence, read)


def _to_each(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``$900 a class``, ``62 to each coach``, ``£5 on every bottle``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    any_one = low[last : last + 1] == ["to"] and (read.claim.scope.noun or low[first - 1] == ",")
    placing = (["each"], ["every"], ["a"], ["an"]) if any_one else (["each"], ["every"])
    k = last + 1 if low[last : last + 1] and low[last] in _PLACED and low[last + 1 : last + 2] in placing else last
    if k < sentence.last and low[k] in ("a", "an", "per", "each", "every") and (k > last or low[k] != "each"):
        noun = _noun_at(story, sentence, k + 1)
        if noun and noun not in _TIMES and noun != "average":
            anyone = noun in _PERSONS or (noun in ("man", "woman") and "child" in low[k + 2 : min(sentence.last, k + 6)])
            end = k + 2 + noun.count(" ")
            claim = _measured(story, read, noun, first, end)
            return Each(first, end, sentence, claim, read, "person" if anyone else noun)
    return None


def _measured(story: Story, read: Read, noun: str, first: int, last: int) -> Claim:
    """The claim of *read*, per unit of measure where *noun* is one: ``42 pence for a litre``."""
    claim = plain(story, read, last)
    if noun not in MEASURE_UNITS or not claim.amount.unit:
        return claim
    amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{noun}")
    return story.word(first, last, amount, "capacity", claim.scope, claim.voice)


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


def _noun_at(story: Story, sentence: Sentence, k: int) -> str:
    """The singular noun at token *k*, with the *square* or *cubic* of a unit; ``""`` for a function word, a plural or the end."""
    if k >= sentence.last:
        return ""
    word = story.tokens.low[k]
    if word in ("square", "cubic") and (unit := f"{word} {story.tokens.low[k + 1]}") in MEASURE_UNITS:
        return unit
    counts = word in SMALL or word in TENS or word in STOP or is_plural(word)
    return word if word.isalpha() and len(word) > 2 and not counts else ""


def _is_second_verb(story: Story, read: Read, inside: Sequence[Read]) -> bool:
    """True for a figure of another unit behind *and have*, *and will weigh*, which goes on with what *each* opened."""
    low, start, units = story.tokens.low, inside[-1].last, {r.claim.amount.unit for r in inside}
    gap = low[start : story.phrase(read)[0]]
    at = max((k for k, word in enumerate(gap) if word == "and"), default=-1)
    verb = gap[at + 1 : at + 2]
    modal = bool({"will", "would", "can", "could", "must", "may"} & set(low[read.sentence.first : start]))
    plain = len(gap) == at + 2 and bool(verb) and verb[0].isalpha() and verb[0] not in STOP and is_plural(verb[0]) != modal
    told = bool(verb) and (verb[0] in _AUXILIARY | _HOLDING | _COSTING or plain)
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
    if before and -1 <= at - story.phrase(before[-1])[1] <= 2 and set(low[story.phrase(before[-1])[1] : at]) <= _AUXILIARY:
        return Each(first, last, sentence, read.claim, read, before[-1].claim.scope.noun, before[-1])
    if low[at + 1] in _AUXILIARY | _COSTING and low[at - 1] in (",", "and", ";"):
        return Each(first, last, sentence, read.claim, read)  # "at €1.2bn for the lot, each will cost €30m"
    if low[at + 1] in _TIMES:
        return None
    noun = _subject(story, sentence, at, first)
    if noun and not noun.endswith("ing") and noun not in _TIMES and noun not in ("one", "with", "side", "other"):
        return Each(first, last, sentence, _measured(story, read, noun, first, last), read, noun)
    before = [r for r in story.here(sentence) if r.last <= at and story.phrase(r)[1] >= at - 2 and countable(r, each=True)]
    if before:
        return Each(first, last, sentence, read.claim, read, before[-1].claim.scope.noun, before[-1])
    if at == sentence.first and low[at + 1 : at + 2] and low[at + 1] in _HOLDING | _AUXILIARY:
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
    words = [word for k in range(at + 1, min(first, at + 4)) if (word := _noun_at(story, sentence, k))]
    counted = {r.claim.scope.noun for s in story.beside(sentence, *_NEAR) for r in story.here(s)}
    return next((word for word in words if story.table.noun(word) in counted), _noun_at(story, sentence, at + 1))


def _is_behind(story: Story, sentence: Sentence, at: int) -> bool:
    """True for an *each* that belongs to the figure before it: ``£250 each``, ``£40 on each of``."""
    end = at - (story.tokens.low[at - 1] in _PLACED)
    before = [r for r in story.here(sentence) if r.last <= end <= story.phrase(r)[1]]
    return bool(before) and before[-1].claim.amount.unit != "" and not _goes_on(story, sentence, *story.phrase(before[-1]))


_STANDING = frozenset("were are cost sold stand stood run sell fetch fetched priced".split())


def _generic(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``A season ticket costs £320``, ``a litre of the paint covers 12 square metres``, ``Tickets were £12``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.claim.kind not in ("money", "measure", "count"):
        return None
    k = first - 1
    while k > sentence.first and low[k] in ("for", "at", "about", "is", "was", "only", "just"):
        k -= 1
    if low[k - 1] in DEFINITE and low[k - 2] in _COSTING and k - 2 > sentence.first:
        k -= 2  # "A school lunch costs the city £3.40"
    head = sentence.first + (low[sentence.first] in ("all", "the"))
    named = low[sentence.first] in DEFINITE or is_plural(low[head])
    things = low[head] if named else low[k - 1]  # "Cinema tickets cost £9"
    if (
        (low[k] in _STANDING or (low[first - 1] == "at" and low[k] != "start" and low[k - 1] not in _AUXILIARY))
        and read.claim.kind == "money"
        and is_plural(things)
        and k - head < (9 if low[k] in ("are", "were") else 5)
        and "," not in low[head:k]
    ):
        return Each(first, story.phrase(read)[1], sentence, read.claim, read, singular(things))
    if (
        read.claim.kind == "money"
        and low[k - 1] == "one"
        and low[k] in _COSTING
        and (k - 1 == sentence.first or low[k - 2] in (",", "and"))
    ):
        return Each(first, story.phrase(read)[1], sentence, read.claim, read, before_it=True)  # "One costs €45"
    verbs = _HOLDING | _COVERING if read.claim.kind != "money" else _COSTING
    while k > sentence.first and low[k] in ("after", "over", "up", "to", "in"):
        k -= 1  # "A nurse looks after eight patients"
    if k - 1 <= sentence.first or (low[k] not in verbs and (not low[k].endswith("s") or low[sentence.first] not in ("a", "an", "one"))):
        return None
    start = next((j for j in range(k - 2, max(sentence.first, k - 7) - 1, -1) if low[j] in ("a", "an", "one")), None)
    if start is None or "," in low[start:k] or (low[k] == "worth" and low[start - 1] == ","):
        return None  # "at $4 million each, a deal worth $80 million"
    of = next((j for j in range(start + 2, k) if low[j] in ("of", "in", "on", "with", "for")), k)
    noun = _noun_at(story, sentence, of - 1) if of - start < 4 else ""
    if not noun or noun in _TIMES or (low[k] not in verbs and not _is_counted(story, sentence, noun)):
        return None
    claim, last = read.claim, story.phrase(read)[1]
    measure = "kilogram" if noun == "kilo" else noun
    if measure in MEASURE_UNITS:
        unit = f"{claim.amount.unit}/{measure}"
        claim = story.word(start, last, attrs.evolve(claim.amount, unit=unit), "capacity", claim.scope, claim.voice)
    return Each(first, last, sentence, claim, read, noun)


def _at_price(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``sold 1,200 shares at $42``, ``two million doses were bought at $19``, ``who paid an average of £31``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if read.claim.kind not in ("money", "mean") or low[last : last + 1] == ["million"]:
        return None
    if low[first - 2 : first] == ["them", "at"]:
        return Each(first, last, sentence, read.claim, read)  # "printed 4,000 copies and sold them at $18"
    if low[first - 1] == "at":
        before = [r for r in story.here(sentence) if r.last < first and countable(r, each=True) and r.claim.scope.noun]
        gap = low[story.phrase(before[-1])[1] : first - 1] if before else ["?"]
        bought = len(gap) == 2 and gap[0] in ("were", "are", "was") and gap[1].endswith(("ed", "ght", "old"))
        if before and (not gap or bought):
            return Each(first, last, sentence, read.claim, read, before[-1].claim.scope.noun, before[-1])
    ahead = low[max(sentence.first, first - 7) : first]
    if read.claim.kind == "mean" and _PAYING & set(ahead) and read.claim.amount.unit:
        return Each(first, last, sentence, read.claim, read, "person")
    return None


def _given_a(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``Workers get a bonus of €600``: what each of them has, where no number is told of them."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.claim.kind != "money" or low[first - 1] != "of" or low[first - 3] != "a":
        return None
    k = first - 4
    if low[k] in _GIVEN and k > sentence.first and is_plural(low[k - 1]) and k - 1 - sentence.first < 2:
        return Each(first, story.phrase(read)[1], sentence, read.claim, read, singular(low[k - 1]))
    return None


_GATHERED = frozenset("raised raise raising collected donated pledged lent borrowed saved".split())
_GIVEN = frozenset("get receive pay earn owe draw".split())
_PAYING = frozenset("paid pay pays paying spent spend spends spending donated gave given raised".split())


def _in_rows(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``60 rows of 75``, ``three coaches of 50``, ``40 vouchers of €25``: so many, or so much, in each of a number of them."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    measured = read.claim.kind in ("money", "measure")
    if not (measured or read.claim.kind in ("count", "capacity")) or bool(read.claim.amount.unit) != measured or low[first - 1] != "of":
        return None
    rows = next((r for r in story.here(sentence) if story.phrase(r)[1] == first - 1 and countable(r) and is_plural(r.figure.noun)), None)
    if rows is None and measured and is_plural(low[first - 2]):
        noun = singular(low[first - 2])  # "sold in sacks of 50 kilos"
        handed = read.claim.kind == "money" and first - 2 == sentence.first  # "Fines of £60 were handed to 35 motorists"
        return Each(first, last, sentence, read.claim, read, noun) if handed or _is_counted(story, sentence, noun) else None
    if rows is None or low[story.phrase(rows)[0] - 1] in ("the", "these", "those", "of"):
        return None
    bare = not measured and not read.figure.noun and low[last] in (",", "and", "or")
    if bare or story.table.nouns(rows.claim.scope.noun, "person") in ("same", "inside"):
        return None  # "three children of 9, 12 and 17"
    return Each(first, last, sentence, read.claim, read, rows.claim.scope.noun, rows)


def _is_counted(story: Story, sentence: Sentence, noun: str) -> bool:
    """True for a noun of which a figure nearby tells how many there are."""
    near = (r for s in story.beside(sentence, *_NEAR) for r in story.here(s) if countable(r))
    return any(r.claim.scope.noun == story.table.noun(noun) for r in near)


_COVERING = frozenset(
    "covers covered takes took feeds fed serves served makes made yields yielded lasts gives gave uses used burns eats produces fills "
    "carries treats".split()
)


def countable(read: Read, *, each: bool = False) -> bool:
    counted = read.claim.kind == "count" or (read.claim.kind == "capacity" and (each or not read.figure.per))
    return counted and not read.claim.amount.unit and read.claim.stated.number not in (None, 1)
