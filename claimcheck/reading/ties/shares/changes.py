"""Changes: what went up or down, by how much, and the figures before and after."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import comparable, sized
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import (
    has_object,
    is_foreseen,
    is_priced_too,
    is_year,
    of_another_noun,
    of_another_span,
    of_another_subject,
    of_average,
    of_likelihood,
    of_prices,
    of_two_counts,
    tells_object,
    than_another,
)
from claimcheck.reading.ties.shares.caused import by_speakers, is_caused
from claimcheck.reading.ties.shares.changing import NOUNS, change_word, end_of_share, has_more, is_change, then_again
from claimcheck.reading.ties.shares.closeness import is_of_a_year, is_put_at
from claimcheck.reading.ties.shares.losses import is_of_them, losses, lost
from claimcheck.reading.ties.shares.near_a_size import near_a_size
from claimcheck.reading.ties.shares.pairs import Pair, pairs
from claimcheck.reading.ties.shares.times_told import times_told
from claimcheck.reading.ties.shares.ways import is_exchange_rate, is_told_as, ways
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.numbers import SMALL


def changes(story: Story) -> Iterator[Link | Choice]:
    """The links of every change of *story*: its size, its way, and how many times."""
    found = pairs(story)
    by_sentence: dict[int, list[Pair]] = {}
    for pair in found:
        for number in {r.sentence.number for r in pair.reads}:
            by_sentence.setdefault(number, []).append(pair)
    for sentence in story.sentences:
        for read in story.here(sentence):
            if "error" in story.before(read, 3):
                continue  # "The margin of error is three points"
            at = change_word(story, read) if _size(story, read) else -1
            here = story.here(sentence)
            if at < 0 and (len(here) == 1 or is_of_them(story, read) or {":", "from"} & set(story.tokens.low[read.last : read.last + 6])):
                at = lost(story, read)
            if at >= 0:
                yield from _sizes(story, read, at, by_sentence)
                yield from losses(story, read, at)
        yield from _multipliers(story, sentence, by_sentence)
    yield from ways(story, found)


def _size(story: Story, read: Read) -> bool:
    """True for what can be the size of a change: a share, points, or an amount that words call one (``by 50p``, ``a rise of 120``)."""
    if read.claim.kind in ("share", "points"):
        return True
    ahead, behind = story.before(read, 1), story.tokens.low[read.last : read.last + 2]
    if (ahead == ["of"] and not _is_called(story, read)) or by_speakers(story, read):
        return False  # "a recovery of 54,000", "vans of up to two tonnes"
    if behind[0] == "to" and (behind[1][0].isdecimal() or behind[1] in SMALL) and ahead == ["of"]:
        return False  # "a margin of two to one"
    straight = read.claim.kind == "money" and ahead != [] and ahead[0] in CHANGING and not ahead[0].endswith("s")
    return straight or (read.claim.kind in ("count", "money", "measure", "duration", "mean") and ahead in (["by"], ["of"]))


def _is_called(story: Story, read: Read) -> bool:
    """True for the 120 of *a rise of 120*, *a sharp fall to 40 of some 120*."""
    return not NOUNS.isdisjoint(story.before(read, 5))


def _straight_to(story: Story, number: int, last: int) -> Read | None:
    """The figure that a size leads to with no more than a time between: the $40 of *rose by $2 to $40*, *by $2 on Monday to $40*."""
    low = story.tokens.low
    gaps = ((low[last : story.phrase(r)[0]], r) for r in story.here(story.sentences[number]) if r.first >= last)
    return next((r for gap, r in gaps if gap[-1:] == ["to"] and len(gap) < 5 and all(w in _TIMES for w in gap[:-1])), None)


def _is_year_back(story: Story, size: Read, before: Read) -> bool:
    """True for *cut by half a point to 4 per cent. A year ago it stood at 5*: what it was then is not what it was cut from."""
    words = story.words(before.sentence)
    then = bool({"ago", "earlier", "last"} & words) and bool({"year", "years", "summer", "autumn", "spring", "winter"} & words)
    return before.sentence is not size.sentence and then and not {"year", "years", "annual"} & story.words(size.sentence)


_TIMES = frozenset(("percent", "per", "cent", "%", "in", "on", "last", "this", "year", "month", "week", "quarter", *MONTHS, *WEEKDAYS))


def _sizes(story: Story, read: Read, at: int, by_sentence: dict[int, list[Pair]]) -> Iterator[Link | Choice]:
    """The size of a change and the pair that it is of."""
    options: list[Link] = []
    to = _straight_to(story, read.sentence.number, read.last)
    if _is_of_no_pair(story, read, at):
        return
    for pair in near_a_size(story, read.sentence.number, by_sentence, min(at, read.first), max(at + 1, read.last)):
        if read.claim.id in (pair.before.claim.id, pair.after.claim.id) or (to is not None and to not in pair.reads):
            continue
        if _is_told_otherwise(story, read, pair) or is_told_as(story, pair.before, pair.after):
            continue
        if read.claim.kind == "money" and any(is_exchange_rate(story, r) for r in pair.reads):
            continue  # "rose by 12 centavos to 19.72 against the dollar from 19.84": in hundredths of what the two are told in
        size = _per(story, read, pair.before)
        if not _counts_alike(story, size, pair) or _is_of_another(story, read, at, pair) or _is_of_another_base(story, read, at, pair):
            continue
        if (not pair.proven and _is_loose(story, read, pair)) or _goes_the_other_way(story, read, at, pair):
            continue
        put = is_put_at(story, read, at, pair)
        beside = all(r.sentence is read.sentence for r in pair.reads)
        if read.claim.kind not in ("share", "points") and beside and (not put or is_of_a_year(story, pair)):
            continue  # "increased capital by 300 crowns, so that dividends will be 306 million, up from 240 million"
        options.append(_change(size.claim, pair, put))
    if options:
        yield Choice(tuple(options))


def _is_of_no_pair(story: Story, read: Read, at: int) -> bool:
    """True for a size that its own words keep from being that of any pair nearby: *led by 12 points*."""
    percent = read.claim.kind == "share"
    here = [r for r in story.here(read.sentence) if r is not read and sized(r)]
    if _LEADING & set(story.before(read, 2)) or {"still", "a"} <= set(story.before(read, 4)):
        return True  # "led by 12 points"; "before easing to 3,391, still a gain of 1.2 per cent"
    if has_more(story, read) or (not percent and _OTHERWISE & set(story.tokens.low[at + 1 : read.first])):
        return True  # "soared, partly because of a deficit of $1.4 billion"
    if set(story.after(read, 2)) & {"all", "total", "together", "altogether"} and len(here) > 2:
        return True  # "revised down by 112,000 in all: to 78,000 from 159,000 and to 223,000 from 254,000"
    return _is_chance_of(story, read) or (percent and than_another(story, max(at + 1, end_of_share(story, read)), here))


def _are_in_brackets(story: Story, pair: Pair) -> bool:
    """True where both ends have a change in brackets right behind them: each is of the figure that it stands behind."""
    low = story.tokens.low
    return all(low[r.last] == "(" and any("%" in w or w == "percent" for w in low[r.last : r.last + 5]) for r in pair.reads)


def _is_told_otherwise(story: Story, read: Read, pair: Pair) -> bool:
    """True where the words between *read* and *pair* make them no change and its two ends."""
    led = pair.after.sentence is read.sentence and story.before(pair.after, 1) == ["to"]
    if led and read.claim.kind == "points" and _is_year_back(story, read, pair.before):
        return True
    if _are_in_brackets(story, pair):
        return True  # "lager £4.83 (+5.9%), bitter £4.11 (+4.2%)"
    if "because" in story.tokens.low[pair.reads[1].last : read.first]:
        return True  # "widened from £7m to £11m, partly because the price went up by 40%"
    if any("every" in story.before(r, 1) and "for" in story.before(r, 2) for r in pair.reads):
        return True  # "two new shares for every seven they hold, at a 30% discount": a ratio, and no change
    # "9,300, or 15 per cent, fewer than the 62,000"
    said_again = _makes_both(read, pair) or story.between(pair.after, read) in (["or"], [",", "or"])
    return read.claim.kind == "share" and said_again


def _counts_alike(story: Story, size: Read, pair: Pair) -> bool:
    """True for a percent or points, and for a size that counts what *pair* does, where that is proven or in percent."""
    percent = size.claim.kind == "share"
    alike = percent or size.claim.kind == "points" or comparable(story, size.claim, pair.before.claim)
    return alike and (percent or pair.proven or pair.before.claim.amount.unit == "percent")


def _is_of_another(story: Story, read: Read, at: int, pair: Pair) -> bool:
    """True for a change of another thing than *pair* tells of: of prices, of a mean, of a chance or of some of all."""
    percent = read.claim.kind == "share"
    if any(r.sentence is not read.sentence and story.after(r, 1) in (["among"], ["amongst"]) for r in pair.reads):
        return True  # "fell nine points, to 38 percent. It had been 45 percent among all adults"
    if of_prices(story, read.sentence, read.first, pair.reads) or of_average(story, read.last, read.sentence, pair.reads):
        return True
    if _and_another(story, at, pair) or (percent and _is_one_of_two(story, read, pair)) or _of_its_own(story, read, at, pair):
        return True
    return percent and of_likelihood(story, end_of_share(story, read), pair.reads)


def _is_of_another_base(story: Story, read: Read, at: int, pair: Pair) -> bool:
    """True for a change that is reckoned on another figure than the one before of *pair*."""
    against = read.claim.kind == "share" and pair.how == "against"
    # "£640m, up 5%, versus £620m forecast"; "a 1 per cent rise in rates would cost 18 cents, against 90 a year ago"
    if against and (is_foreseen(story, pair.before) or _MAY & set(story.tokens.low[read.last : pair.reads[0].first])):
        return True
    if _has_own_base(story, read, pair) or is_caused(story, read, at, pair):
        return True
    return _on_the_day(story, read, pair) or any(of_them(story, r) for r in pair.reads)


def _has_own_base(story: Story, read: Read, pair: Pair) -> bool:
    """True for *reached 88%, two points up on 2024 but below the 91% of a decade ago*: what it is up on is told with no figure."""
    low, k = story.tokens.low, story.phrase(read)[1]
    k += low[k] in ("up", "down", "more", "less", "higher", "lower", "better", "worse")
    turn = next((j for j in range(k, min(k + _BASE, read.sentence.last)) if low[j] in ("but", "though", "yet", "although")), -1)
    return low[k] in ("on", "than", "from") and turn > 0 and turn <= pair.before.first and pair.before.first > k + 1


_BASE = 6  # tokens


def _is_loose(story: Story, read: Read, pair: Pair) -> bool:
    """True for a pair that no words prove and that is told of another thing, span, day or subject than *read*, or is itself sizes."""
    if any(_is_size(story, r) for r in pair.reads) or _set_apart(story, pair):
        return True
    if (read.claim.kind == "share" and _in_a_row(read, pair)) or of_two_counts(pair.before, pair.after):
        return True
    if of_another_noun(story, pair.before, pair.after) or of_another_span(story, read, pair.before, pair.after):
        return True
    return _of_a_day(story, read, pair) or _two_subjects(story, pair) or _of_another_lapse(story, read, pair)


def _goes_the_other_way(story: Story, read: Read, at: int, pair: Pair) -> bool:
    """True for a word at token *at* that says the other way than a pair behind it, or one from which it goes on, went."""
    ahead = pair.reads[0].sentence.number > read.sentence.number or (pair.how == "against" and read.last <= pair.reads[0].first)
    one_unit = pair.before.claim.amount.unit == pair.after.claim.amount.unit
    own = read.claim.kind != "share" and one_unit and pair.how == "from-to" and pair.reads[1].last <= at
    return (ahead or own) and _other_way_round(story, at, pair)


def _is_chance_of(story: Story, size: Read) -> bool:
    """True for *a 40 percent chance of a half-point cut, down from 55 percent*: the cut is what may come, and the chance went down."""
    ahead = story.before(size, 4)
    return "of" in ahead and bool(_CHANCES & set(ahead[: ahead.index("of")]))


_CHANCES = frozenset("chance chances probability likelihood odds prospect risk".split())


def _is_one_of_two(story: Story, size: Read, pair: Pair) -> bool:
    """True for *rose 12 per cent to $56, after a fall of 20 per cent the year before from $62.50*: both make the change of the pair."""
    hundred, (before, after) = Fraction(100), (Fraction(r.claim.stated.number or 0) for r in (pair.before, pair.after))
    for other in story.here(size.sentence):
        if other in (size, *pair.reads) or other.claim.kind != "share" or other.claim.amount.unit != "percent" or not before:
            continue
        one, two = (Fraction(r.claim.stated.number or 0) / hundred for r in (size, other))
        made = (before * (1 + a * one) * (1 - a * two) for a in (1, -1))
        if any(abs(m - after) * 100 < after for m in made):
            return True
    return False


def _and_another(story: Story, at: int, pair: Pair) -> bool:
    """True for *is 8 percent, up from 6 percent, and fees rose by 2 percent*: an *and* brings in what rose."""
    low, b = story.tokens.low, pair.reads[1]
    gap = low[story.phrase(b)[1] : at]
    told = gap[2:] if gap[:2] == [",", "and"] else []
    return 0 < len(told) < _SUBJECT and all(w.isalpha() for w in told) and is_plural(told[-1]) and told[0] not in ("those", "these", "the")


_SUBJECT = 4  # words


def _of_its_own(story: Story, size: Read, at: int, pair: Pair) -> bool:
    """True where *size* has an end of its own beside it, or a base that words name behind it, that is none of *pair*.

    ``Alder 640, up 15 per cent, Brook 74 compared with 50``; ``to 90 from 70 and a fifth above the record of 2003``.
    """
    low, first, b = story.tokens.low, min(at, size.first), pair.reads[1]
    here = [r for r in story.here(size.sentence) if sized(r) and r not in pair.reads and not is_change(story, r)]
    if low[first - 1] == "," and low[at] in ("up", "down") and any(story.phrase(r)[1] == first - 1 for r in here):
        return True
    end = end_of_share(story, size) if size.claim.kind == "share" else story.phrase(size)[1]
    if low[end] == "to" and low[end + 1][:1].isdecimal() and all(r.first != end + 1 for r in pair.reads) and pair.reads[0].first > end:
        return True  # "were up 4p to 90, helped by a rise in profit to £5m from £2m"
    if b.sentence is not size.sentence or b.last > size.first:
        return False
    if "and" in low[story.phrase(b)[1] : first] and _HELD_AT & set(low[end : end + 4]):
        return True
    told = low[at + 1] == "in" and at >= size.last
    return told and stem(low[at + 2]) not in {stem(w) for w in low[b.sentence.first : b.last]}


_HELD_AT = frozenset("above below ahead from over higher lower than behind".split())


def _in_a_row(size: Read, pair: Pair) -> bool:
    """True for *42 per cent better, 33 per cent worse and 24 per cent the same*: the middle of three shares is no change of the others."""
    one, other = pair.reads
    return one.sentence is size.sentence is other.sentence and one.first < size.first < other.first and other.claim.kind == "share"


def _makes_both(size: Read, pair: Pair) -> bool:
    """True for *6 per cent this year and 4 next, a rise of 10.2 per cent*: one rise upon the other, or both together."""
    told, a, b = (Fraction(r.claim.stated.number or 0) for r in (size, *pair.reads))
    percents = all(r.claim.amount.unit == "percent" for r in (size, *pair.reads))
    return percents and any(abs(told - made) <= Fraction(1, 10) for made in (a + b, a + b + a * b / 100))


def _per(story: Story, size: Read, end: Read) -> Read:
    """*size* as so much per what *end* is: the 20 cents of *from $3.40 to $3.50 a gallon*."""
    per, unit = end.claim.amount.unit.partition("/")[2], size.claim.amount.unit
    if not per or "/" in unit or size.claim.kind != "money":
        return size
    told = attrs.evolve(size.claim.amount, unit=f"{unit}/{per}")
    return size._replace(claim=story.word(*story.phrase(size), told, end.claim.kind, voice=size.claim.voice))


def _on_the_day(story: Story, size: Read, pair: Pair) -> bool:
    """True for ``3 per cent up at 912p, against 640p a year ago``: what it was up on is not told."""
    low, end = story.tokens.low, end_of_share(story, size)
    day = low[end + 1 : end + 2] == ["at"] and low[end] in ("up", "down", "higher", "lower", "firmer", "weaker", "ahead", "off", "better")
    return day and pair.how == "against" and bool({"ago", "earlier", "before"} & set(story.after(pair.before, 4)))


def _set_apart(story: Story, pair: Pair) -> bool:
    """True for *a record 2.9m last year, while transfers were up 23% to 1.2m*: two things, one beside the other."""
    a, b = pair.reads
    return a.sentence is b.sentence and bool({"while", "whereas"} & set(story.between(a, b)))


def _is_size(story: Story, read: Read) -> bool:
    """True for a share that itself tells a change: ``exports rose 13.5%``, ``has lost 12% this year``."""
    lost = {"lost", "gained", "shed", "added", "put"} & set(story.before(read, 2))
    return read.claim.kind == "share" and (bool(lost) or is_change(story, read))


def of_them(story: Story, read: Read) -> bool:
    """True for ``49 of them``: some of what was told."""
    low = story.tokens.low
    return low[read.last] == "of" and low[read.last + 1] in ("them", "which", "whom", "those", "these")


_MAY = frozenset("would could will may might costs means".split())
_OTHERWISE = frozenset("because due deficit revenue revenues sales".split())
_LEADING = frozenset("led lead leads leading ahead trailed behind won beat swing".split())


_LAPSES = frozenset("week month quarter half".split())


def _of_another_lapse(story: Story, size: Read, pair: Pair) -> bool:
    """True for *rose 12 per cent in the quarter. A year ago*: the figure of a year ago is not what it rose from."""
    behind = story.after(size, 5)
    short = any(a in ("in", "over", "on") and b == "the" and c in _LAPSES for a, b, c in zip(behind, behind[1:], behind[2:], strict=False))
    base = pair.before.sentence
    opened = story.tokens.low[base.first : base.first + 3]
    return short and base is not size.sentence and opened == ["a", "year", "ago"]


def _two_subjects(story: Story, pair: Pair) -> bool:
    return pair.before.sentence is pair.after.sentence and of_another_subject(story, pair.before, pair.after)


def _other_way_round(story: Story, at: int, pair: Pair) -> bool:
    """True where the word at token *at* tells a rise and *pair* a fall, or the reverse: they are two things."""
    old, new, word = pair.before.claim.stated.number, pair.after.claim.stated.number, story.tokens.low[at]
    if old is None or new is None:
        return False
    less, more = word in FALLS or word in ("fewer", "less", "lower"), word in RISES or word in ("more", "higher")
    return (less and new > old) or (more and new < old)


def _of_a_day(story: Story, size: Read, pair: Pair) -> bool:
    """True where a later sentence tells the base of a month or a weekday: what closed ``down 4 per cent`` was held against another."""
    low, before = story.tokens.low, pair.before
    near = low[max(before.sentence.first, before.first - 8) : min(before.sentence.last, before.last + 5)]
    later = pair.after.sentence is size.sentence is not before.sentence and before.first > size.first
    return later and any(w in MONTHS or w in WEEKDAYS or is_year(w) for w in near)


def _change(size: Claim, pair: Pair, put_at: bool) -> Link:
    claims = (size.id, pair.before.claim.id, pair.after.claim.id)
    if pair.proven and put_at:
        return Link("change", claims, proof="the sentence says by how much it went from one to the other")
    return Link("change", claims, assumption=f"{lines(pair.before.claim, size, 'speak')} of one change")


def _tells_object(story: Story, k: int, pair: Pair, number: int) -> bool:
    """True where the sentence behind *doubled its profit* tells both figures of it, in money."""
    own = pair.before.sentence is pair.after.sentence and pair.before.sentence.number == number + 1
    money = all(r.claim.kind == "money" for r in pair.reads)
    return own and money and tells_object(story, k, pair.before.sentence) is True


_IN_TIME = frozenset("in within over".split())


def _multipliers(story: Story, sentence: Sentence, by_sentence: dict[int, list[Pair]]) -> Iterator[Choice]:
    """``halved``, ``more than doubled``: how many times the figure before the one after is."""
    number = sentence.number
    for times in times_told(story, sentence):
        options = []
        if story.tokens.low[times.last] == "to" and not story.here(sentence):
            continue  # "trebled to a record": its figure is not told
        base = next((r for r in story.here(sentence) if story.tokens.low[times.last : r.first] == ["from"]), None)
        end = next((r for r in story.here(sentence) if story.tokens.low[times.last : r.first] == ["to"]), None)
        for pair in near_a_size(story, number, by_sentence, times.first, times.last):
            if then_again(story, pair.reads, times.first):
                continue
            far = pair.before.sentence.number != number
            if far and any(r.first >= times.last and is_change(story, r) for r in story.here(sentence)):
                continue  # "The fee doubled, and membership fell by 12 per cent. It went from 300 to 264"
            if far and has_object(story, times.at, number) and not _tells_object(story, times.at, pair, number):
                continue
            if end is not None and end not in pair.reads:
                continue  # "doubled to $8 million on sales that rose to $412 million from $400 million"
            if end is not None and pair.after is end and is_priced_too(story, end, pair.before):
                continue  # "will double to £4 for two hours and £12 all day"
            if pair.before.claim.kind == "duration" and any(_IN_TIME & set(story.before(r, 2)) for r in pair.reads):
                continue  # "doubling its aid in five years instead of seven"
            if base is not None and pair.before is not base:
                continue  # "fell to 130 from 190, having more than doubled from 72"
            word = story.word(times.first, times.last, times.worth, "ratio")
            claims = (word.id, pair.after.claim.id, pair.before.claim.id)
            proven = pair.proven and all(r.sentence.number == number for r in pair.reads)
            options.append(
                Link("ratio", claims, proof="the sentence says how many times as much it became")
                if proven
                else Link("ratio", claims, assumption=f"{lines(pair.before.claim, word, 'speak')} of one change")
            )
        if options:
            yield Choice(tuple(options))
