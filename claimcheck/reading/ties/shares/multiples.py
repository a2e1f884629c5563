"""Multiples: how many times as much one figure is as another, as words and two figures say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.sides import in_unit, is_pronoun, one_kind
from claimcheck.reading.ties.common.spots import of_all
from claimcheck.reading.ties.shares.apart import LIKELY, is_year
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.ties.shares.graded import names_another
from claimcheck.reading.ties.shares.multiple_words import OPENING, Multiple, multiple_at
from claimcheck.reading.ties.shares.named_multiples import of_names
from claimcheck.reading.ties.shares.odds import for_every, in_ratio
from claimcheck.reading.ties.shares.ratios_apart import plausible, told_apart
from claimcheck.reading.ties.shares.sides_of_multiples import (
    APART,
    NAMED,
    apposed,
    around,
    from_to,
    in_turn,
    noun_made,
    sides_of,
    told_behind,
)
from claimcheck.reading.ties.shares.two_percents import two_percents
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.per_time import per_time

_FOR = frozenset("for on to in from at by".split())
_ADMITS = frozenset(
    "admits admit admitted says say said claims claim claimed reports reported acknowledges acknowledged needs needed requires "
    "required".split()
)
_MOST = 8


def multiples(story: Story) -> Iterator[Choice]:
    """The links of each multiple of *story* with what it makes and what it multiplies."""
    for sentence in story.sentences:
        free = sentence.first
        for k in story.places(OPENING, sentence):
            found = multiple_at(story, k, sentence) if k >= free else None
            if found is not None:
                options = list(_options(story, sentence, found)) or list(of_names(story, sentence, found.first, found.last, found.worth))
                if options:
                    yield Choice(tuple(options[:_MOST]))
                free = found.last + 1
        yield from for_every(story, sentence)
        yield from in_ratio(story, sentence)


def fit(story: Story, read: Read) -> bool:
    """True for a figure that may be a multiple of another, or that another may be one of."""
    if story.after(read, 1) in (["ago"], ["earlier"], ["before"]) and read.claim.kind == "duration":
        return False  # "twice her margin four years ago"
    bare = not read.claim.amount.unit and not read.figure.noun
    if (
        bare
        and story.before(read, 1) == ["first"]
        and any(
            r.claim.kind == "duration" and r.claim.stated == read.claim.stated for r in story.here(read.sentence) if r.last <= read.first
        )
    ):
        return False  # "In 100 days she has signed 73 laws, twice as many as he did in his first 100"
    if bare and story.before(read, 1) == ["other"] and of_all(story.tokens.low, read.first):
        return False  # "twice as much as the smallest of the other four"
    return sized(read) and change_word(story, read) < 0 and read.claim.kind != "share" and not is_pronoun(story, read)


def _options(story: Story, sentence: Sentence, found: Multiple) -> Iterator[Link]:
    """The links of the multiple with the two figures that it may be of."""
    if (two := two_percents(story, sentence, found.first, found.last)) is not None:
        yield from _links(story, sentence, found, [two])
    elif not (story.tokens.low[found.last] == "as" and story.tokens.low[found.last + 1] in LIKELY) or _of_rates(story, sentence):
        yield from _of_sizes(story, sentence, found)


_COUNTED_MORE = frozenset(("more", "fewer"))


def _compounds(story: Story, found: Multiple) -> list[Read]:
    """The 100 of *twice the size of the 100-square-kilometre lake*, which is part of a name and tied to nothing else."""
    sentence = story.sentence_at(found.first)
    told = story.every_figure.get(sentence.number, []) if sentence is not None else []
    near = [r for r in told if not r.claim.related and 0 < r.first - found.last < NAMED]
    near = [r for r in near if r.claim.kind == "measure" or (r.claim.kind == "count" and story.tokens.low[r.last] == "-")]
    return [r._replace(claim=story.word(r.first, r.last, r.claim.amount, r.claim.kind, voice=r.claim.voice)) for r in near]


def _takes_up(story: Story, sentence: Sentence) -> bool:
    """True for a sentence that takes the figure before it up: *That is 96 more than*."""
    low = story.tokens.low
    return low[sentence.first] in ("that", "this", "it") and low[sentence.first + 1] in ("is", "was", "makes", "compares")


def _of_rates(story: Story, sentence: Sentence) -> bool:
    """True where rates are told nearby, which say how likely a thing is; counts do not."""
    return any(r.claim.kind == "rate" for s in story.beside(sentence, back=2, on=2) for r in story.here(s))


def _of_sizes(story: Story, sentence: Sentence, found: Multiple) -> Iterator[Link]:
    """The pairs of sizes: what the multiple makes stands before it, what it multiplies behind it."""
    here = _figures_here(story, sentence, found)
    if story.tokens.low[found.first - 2 : found.first] in _REASONS:
        return  # "rose from 40 to 45, as half as many patients again were treated": another thing grew so
    behind, ahead = [r for r in here if r.first >= found.last], [r for r in reversed(here) if r.first < found.first]
    if (not behind and _is_of_rate(story, sentence, found, ahead)) or _is_of_none(story, sentence, found, behind):
        return
    on = story.beside(sentence, back=0, on=2)[1:]
    if not here and on and _is_of_month(story, sentence, on[0]):
        return
    if _takes_up(story, sentence):
        ahead = [r for r in ahead if introduced(story, r)[0] != "than"]  # "That is 96 more than the 320 of last year and 16 times the 26"
    earlier = [r for r in _earlier(story, sentence) if _of_that_year(story, found, r)]
    turned = bool(behind) and not _THOUGH.isdisjoint(story.tokens.low[found.last : behind[0].first])
    if turned:
        behind = []  # "twice what its owner paid, although at ₹90,000 a square foot"
    if behind and (noun := noun_made(story, found, behind[0])):
        bases = [r for r in (*ahead, *earlier) if r.figure.noun and stem(r.figure.noun) == stem(noun)]
        yield from _links(story, sentence, found, [(behind[0], r) for r in bases[:2]])
        return
    if told := [] if ahead else in_turn(story, found, behind):
        yield from _links(story, sentence, found, told)
        return
    following = [r for s in on for r in story.here(s) if fit(story, r)]
    links = list(_links(story, sentence, found, _pairs(story, sentence, found, (ahead, behind, earlier, following))))
    yield from (
        links if links or turned else told_apart(story, sentence, (found.first, found.last, found.worth), sides_of(story, sentence, found))
    )


_REASONS = ([",", "as"], [",", "because"], [",", "since"])


def _figures_here(story: Story, sentence: Sentence, found: Multiple) -> list[Read]:
    """The figures of *sentence* that may be the one or the other of *found*, in order."""
    here = [r for r in (*story.here(sentence), *_compounds(story, found)) if fit(story, r)]
    if "likely" in story.tokens.low[found.first : found.last + 2]:
        here = [r for r in here if r.claim.kind != "duration"]  # "who slept fewer than six hours were 1.3 times as likely"
    here = [r for r in here if story.before(r, 1) not in (["every"], ["per"])]  # "84 for every 1,000 stops"
    return sorted((r for r in here if r.last <= found.first or r.first >= found.last), key=lambda r: r.first)


def _is_of_none(story: Story, sentence: Sentence, found: Multiple, behind: Sequence[Read]) -> bool:
    """True for a multiple of what no figure tells: *$400 million for shells and half as much for drones*."""
    low = story.tokens.low
    tail = low[found.last : sentence.last]
    if behind and _COUNTED_MORE & set(low[found.last + 2 : behind[0].first]) and ":" in low[found.last : behind[0].first]:
        return True  # "covers half as much ground, has more inhabitants: 53,000 against 48,000"
    if not behind and _ADMITS & set(tail[: tail.index(",")] if "," in tail else tail):
        return True  # "to have killed twice as many men as the army admits"
    then = low[found.first - 1] == "and" and bool(_FOR & set(low[found.last + 2 : found.last + 3]))
    return then and not (behind and "," not in low[found.last : behind[0].first])


def _pairs(
    story: Story, sentence: Sentence, found: Multiple, told: tuple[list[Read], list[Read], list[Read], list[Read]]
) -> list[tuple[Read, Read]]:
    """What the multiple makes and what it multiplies, of those *told* ahead of it, behind it, earlier and in the sentences that follow."""
    ahead, behind, earlier, following = told
    pairs: list[tuple[Read, Read]] = []
    if behind and apposed(story, found, behind[0]):
        # "three times as much, 60 tonnes", "five times that, $60m"
        pairs = [(behind[0], base) for base in (*ahead, *earlier)[:3]]
        ahead, behind, earlier = [behind[0]], [], []
    for base in behind[:2]:
        if not APART & set(story.tokens.low[found.last : base.first]):
            pairs += [(many, base) for many in (ahead or earlier)[:3]]
    if not ahead and len(behind) > 1:
        pairs = from_to(story, found, behind) or told_behind(story, found, behind)
    if not behind and not pairs:
        return around(story, sentence, found, ahead, earlier, following)
    if behind and not pairs and not ahead and len(following) == 1:
        return [(following[0], behind[0])]
    return pairs


def _is_of_month(story: Story, sentence: Sentence, other: Sentence) -> bool:
    """True for *Three times as many men as women drown. In June 14 men did*: what goes for all time, and one month."""
    low = story.tokens.low
    return low[other.first] == "in" and low[other.first + 1] in MONTHS and MONTHS.keys().isdisjoint(story.words(sentence))


def _is_of_rate(story: Story, sentence: Sentence, found: Multiple, ahead: Sequence[Read]) -> bool:
    """True for *In eight games they have scored 1.25 goals a game and let in half as many*: of the rate before it, and told nowhere."""
    rates = [r for r in story.here(sentence) if r.last <= found.first and r.claim.kind in ("rate", "mean")]
    near = bool(rates) and found.first - rates[-1].last < _TO_RATE and "and" in story.tokens.low[rates[-1].last : found.first]
    tail = [w for w in story.tokens.low[found.last : found.last + 3] if w not in ("as", "many", "much")]
    ends = tail[:1] in (["."], [","], [";"])
    return near and ends and not any(r.first > rates[-1].first for r in ahead)


_TO_RATE = 10


def _of_that_year(story: Story, found: Multiple, base: Read) -> bool:
    """False for the 320 of 2015 where the words name another year: ``In 2023 it killed 80, a quarter as many as in 2020``."""
    low, start = story.tokens.low, found.last
    tail = low[start : start + _TAIL]
    years = [w for k, w in enumerate(tail) if k and is_year(w) and tail[k - 1] == "in" and "as" in tail[1:k]]
    told = low[base.sentence.first : base.sentence.last]
    return not years or years[0] in told or not any(map(is_year, told))


_TAIL = 6


def _links(story: Story, sentence: Sentence, found: Multiple, pairs: Sequence[tuple[Read, Read]]) -> Iterator[Link]:
    """The link of each of *pairs*, what the multiple makes first, that count alike."""
    word = None
    fast = bool(_FAST & set(story.tokens.low[found.last : found.last + 2]))
    for told, other in pairs:
        if fast and "duration" in (told.claim.kind, other.claim.kind):
            # "took 40 minutes. The new one needs 10 and is four times as fast"
            other, told = sorted((told, other), key=lambda r: r.claim.stated.number or 0)
        if told is other or not (comparable(story, told.claim, other.claim) or one_kind(told, other)):
            continue
        if told.claim.stated == other.claim.stated and told.sentence is not other.sentence:
            continue  # "sold for €1.9m. The €1.9m price was twice the estimate"
        if other.figure.kind == "vague" or _is_aside(story, found, other) or _of_money(story, found, other):
            continue
        if names_another(story, found.last, (told, other)):
            continue
        rates = [r.claim.amount.unit for r in (told, other) if "/" in r.claim.amount.unit]
        if len(rates) == 1 and not per_time(rates[0])[1]:
            continue  # "sold for $1.8m, twice what it cost, although at $900 a square foot"
        if told.claim.kind == other.claim.kind == "measure" and story.tokens.low[found.first - 1] in _COSTING:
            continue  # "5mg worked as well as 10mg and cost a quarter as much": what it cost is not told
        if told.claim.kind == "measure" and "many" in story.tokens.low[found.first : found.last + 2]:
            continue  # "at 84 metres against 88, but carries twice as many missiles"
        many, base = in_unit(story, told, other), _of_one_voice(story, found, told, in_unit(story, other, told))
        if many.claim.kind == "measure" and many.claim.amount.unit != base.claim.amount.unit:
            continue
        word = word or story.word(found.first, found.last, found.worth, "ratio")
        claims = (word.id, many.claim.id, base.claim.id)
        if len({r.sentence.number for r in (many, base)} | {sentence.number}) == 1 and _near(story, found, base):
            yield Link("ratio", claims, proof="the sentence says how many times the one is the other")
        elif plausible(found.worth, many, base) and not of_two_matters(story, (told, other)):
            yield Link("ratio", claims, assumption=f"{lines(many.claim, word, 'compare')} these two figures")


def _of_one_voice(story: Story, found: Multiple, many: Read, base: Read) -> Read:
    """*base* in the voice of *many* where a relative clause takes that up: *reported 96 thefts, which the trust says is double the 61*."""
    taken_up = "which" in story.tokens.low[many.last : found.first]
    if not taken_up or not base.claim.voice or many.claim.voice in ("", base.claim.voice):
        return base
    claim = base.claim
    return base._replace(claim=story.word(*story.phrase(base), claim.amount, claim.kind, claim.scope, many.claim.voice))


def _is_aside(story: Story, found: Multiple, base: Read) -> bool:
    """True for *768 million users – more than double the population of the country – made 100 million calls*: the aside tells no figure."""
    low = story.tokens.low
    opened = low[found.first - 1] in _DASHES
    return opened and base.first >= found.last and bool(_DASHES & set(low[found.last + 1 : base.first]))


def _of_money(story: Story, found: Multiple, base: Read) -> bool:
    """True for *1.5 times the capital put into the 63 projects*."""
    the, word = story.tokens.low[found.last : found.last + 2]
    return the == "the" and word in _MONEY and base.claim.kind == "count" and base.first > found.last


_COSTING = frozenset("cost costs costing".split())
_FAST = frozenset("fast quick quickly faster quicker swift swiftly speedy".split())
_MONEY = frozenset("capital cost money amount price budget spending revenue profit income investment".split())
_DASHES = frozenset(("—", "–", "-", "(", ")"))


_THOUGH = frozenset(("although", "though"))


def _near(story: Story, found: Multiple, base: Read) -> bool:
    gap = story.tokens.low[found.last : base.first]
    return len(gap) < 12 and not {";", "while", "whereas", "but"} & set(gap)


def _earlier(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of the sentences before, the nearest first."""
    back = story.beside(sentence, back=2, on=0)[:-1]
    return [r for s in reversed(back) for r in reversed(story.here(s)) if fit(story, r)][:3]
