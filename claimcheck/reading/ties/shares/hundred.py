"""Shares of one whole: lists that are all of it, what is left of it, and one share told twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Choice, holds
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.left_over import is_left, is_made_up, rest
from claimcheck.reading.ties.shares.levels import is_level, of_hundred
from claimcheck.reading.ties.shares.opposites import MADE, are_opposed, one_or_the_other, two_sides
from claimcheck.reading.ties.shares.said_again import MOST, a_majority, most_of_votes, said_again

# What those say who are left when all who answered are told.
_UNDECIDED = frozenset("undecided unsure undecideds abstained abstain don't didn't uncertain".split())
_UNKNOWING = (
    ("not", "know"), ("not", "sure"), ("no", "opinion"), ("no", "view"), ("not", "say"), ("no", "answer"), ("not", "decided"),
    ("not", "mind"), ("not", "care"),
)  # fmt: skip
_DIVIDED = frozenset("split divided breakdown broken allocated apportioned consists composed comprises consisted comprised".split())
_VOTES = frozenset("vote votes ballot ballots poll seat seats electorate market".split())
_COPULAS = frozenset("is are was were contains contained comprises :".split())
_MANY = frozenset("what which who overlap several more multiple mentioned named cited could also both".split())


def hundred(story: Story) -> Iterator[Link | Choice]:
    """The links of shares that together make a whole, or no more than it."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if is_level(story, r)]
        if not here and not story.places(MOST, sentence):
            continue
        left = next((r for r in here if is_left(story, r)), None)
        if left is not None:
            found = list(rest(story, left, here))
            rounded = is_made_up(story, [r for r in story.here(sentence) if r.claim.kind == "share"])
            if rounded and not any(holds(story, [one]) for choice in found for one in choice.options):
                continue  # "Six in ten back the plan, 31 per cent oppose it and the rest, one in 11, are unsure"
            yield from found
        elif len(here) > 1:
            yield from _list(story, here)
        if len(here) > 1:
            yield from _of_sources(story, sentence, here)
        yield from said_again(story, here)
        yield from most_of_votes(story, sentence, here)
        yield from a_majority(story, here)


def _list(story: Story, here: Sequence[Read]) -> Iterator[Link]:
    """Shares in a row: all of a whole where they are said to split it or end with the undecided, some of it where they are of votes."""
    here = here[1:] if _is_turnout(story, here) else here
    if len(here) < 2:
        return
    low, first, last = story.tokens.low, here[0].sentence.first, here[0].sentence.last
    words = set(low[first:last])
    if len({r.claim.amount.unit for r in here}) > 1 or _MANY & words or not _in_a_row(story, here):
        return
    if len(here) == 2 and {"remainder", "rest", "others"} & set(low[here[-1].last : last]):
        return  # "43 per cent would leave, 45 would stay and the remainder did not know"
    if any("turnout" in story.before(r, 3) for r in here):
        return  # "won 52 per cent of the votes but, with a turnout of 50 per cent, the backing of 26 per cent"
    if any("not" in story.before(r, 2) for r in here):
        return  # "won a majority, but not the two thirds it takes"
    if _two_wholes(here) or _of_each_place(story, here) or _RATES & set(low[first : here[0].first]):
        return  # "The pass rate for boys was 64 per cent and for girls 71 per cent"
    told = low[first : here[0].first]
    if len(here) > 2 and _are_of_a_budget(story, here):
        yield of_hundred(story, here, exhaustive=False, told="they are of one whole")
        return
    several = len(here) > 2 and (_DIVIDED & set(told) or _ends_undecided(low[here[-1].last : last]))
    two = len(here) == 2 and ({"split", "divided"} & set(told) or are_opposed(low, here) or one_or_the_other(story, here))
    if several or two:
        yield of_hundred(story, here, exhaustive=True, told="they are all of the whole")
    elif (
        two_sides(story, low, here)
        or _of_votes(story, here)
        or _elided(story, here)
        or _by_to(story, here)
        or _composed(story, here)
        or ({"yes", "no"} <= words)
    ):
        yield of_hundred(story, here, exhaustive=False, told="they are of one whole")


_BUDGETS = frozenset("budget income revenue spending output turnover energy electricity".split())


def _are_of_a_budget(story: Story, here: Sequence[Read]) -> bool:
    """True for *Fees provide 27 percent of its budget, the state 38 percent, contracts 21 percent and gifts 24*."""
    low, first = story.tokens.low, here[0]
    end = end_of_share(story, first)
    of = low[end] == "of" and bool(_BUDGETS & set(low[end : min(end + 6, here[1].first)])) and bool(_GIVING & set(story.before(first, 3)))
    bare = all(low[end_of_share(story, r)] in (",", ";", "and", ".", ":") for r in here[1:])
    return of and bare and "and" in low[here[-2].last : here[-1].first]


def _is_turnout(story: Story, here: Sequence[Read]) -> bool:
    """True for *With 81 percent of members voting, 54 percent voted no and 46 yes*: a share of its own clause comes first."""
    opened = story.tokens.low[here[0].sentence.first] == "with" and "," in story.between(here[0], here[1])
    return opened and bool({"voting", "turnout", "counted", "reporting"} & set(story.between(here[0], here[1])))


_DRAWING = frozenset("come comes came gets get got draws draw drew drawn raised earned made".split())


_GIVING = frozenset(
    "bring brings brought make makes made give gives gave send sends sent supply supplies supplied provide provides provided for yield "
    "yields contribute contributes contributed produce produces produced".split()
)


def _of_sources(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[Link]:
    """*Its income comes from three sources. Tickets bring in 44 per cent, the shop 37 and a grant 19*: as many shares are all of it."""
    low = story.tokens.low
    before = next((s for s in story.beside(sentence, 1, 0) if s is not sentence), None)
    told = story.here(before) if before is not None else []
    if before is None or len(told) != 1 or told[0].claim.kind != "count" or told[0].claim.stated.number != len(here):
        return
    many = told[0]
    drawn = "from" in story.before(many, 2) and _DRAWING & set(low[before.first : many.first])
    whole = all(r.claim.stated.bound == "=" and low[end_of_share(story, r)] in (",", ";", "and", ".") for r in here)
    whole = whole and bool(_GIVING & set(story.before(here[0], 3)))  # but "is 44 per cent organic", "charges 4 per cent"
    if drawn and whole and len(story.here(sentence)) == len(here):
        yield of_hundred(story, here, exhaustive=True, told="they are all that it comes from")


def _of_each_place(story: Story, here: Sequence[Read]) -> bool:
    """True for *48 percent of the vote in the city and 61 percent in the villages*: each is of what its own place holds."""
    low, places = story.tokens.low, []
    for read, stop in zip(here, (*(r.first for r in here[1:]), here[-1].last + 8), strict=True):
        behind = low[end_of_share(story, read) : min(stop, read.sentence.last)]
        behind = behind[1 + (behind[1:2] == ["the"]) + 1 :] if behind[:1] == ["of"] else behind
        places.append(tuple(behind[:4]) if behind[:1] and behind[0] in ("in", "among", "amongst", "at", "on") else ())
    return all(places) and len(set(places)) == len(places)


def _two_wholes(here: Sequence[Read]) -> bool:
    """True for *45.5% to 54.5%, and in May 49% to 51%*: the first of them are all of one whole, those that follow of another."""
    told = list(accumulate(Fraction(r.claim.stated.number or 0) for r in here[:-1]))
    # What one share alone follows is another whole only where the first make it to the point: "60% for and 40% against, and 11% unsure".
    near = [abs(total - 100) <= (1 if left > 1 else 0) for left, total in zip(range(len(told), 0, -1), told, strict=True)]
    return here[0].claim.amount.unit == "percent" and any(near[1:])


_RATES = frozenset("rate rates likelihood chance odds risk prevalence".split())


def _in_a_row(story: Story, here: Sequence[Read]) -> bool:
    """True where nothing between the shares speaks of another whole or time."""
    gaps = [story.tokens.low[a.last : b.first] for a, b in zip(here, here[1:], strict=False)]
    barred = {
        ";",
        "while",
        "whereas",
        "from",
        "compared",
        "who",
        "whom",
        "which",
        "up",
        "down",
        "than",
        "earlier",
        "among",
        "before",
        "year",
    }
    tail = story.tokens.low[here[-1].last : min(here[-1].last + 6, here[-1].sentence.last)]
    return all(len(gap) < 14 and not barred & set(gap) for gap in gaps) and not {"second", "later", "ago", "earlier", "before"} & set(tail)


def _ends_undecided(words: Sequence[str]) -> bool:
    return bool(_UNDECIDED & set(words[:6])) or any(pair in _UNKNOWING for pair in zip(words[:7], words[1:8], strict=False))


def _of_votes(story: Story, here: Sequence[Read]) -> bool:
    """True where one share is of the vote, the seats or the market, and the others go on with it."""
    low = story.tokens.low
    closing = (
        len(here) > 2 and "turnout" not in low[here[0].sentence.first : here[0].first]
    )  # "48 per cent, 33 per cent and 24 per cent of the vote"
    noun = here[0].figure.noun or (here[-1].figure.noun if closing else "")
    others = {r.figure.noun for r in here[1:]} - {"", noun}
    gap = low[here[0].first : here[-1].first]
    if "counted" in gap or (noun not in ("vote", "votes") and "against" in gap):
        return False
    return noun in _VOTES and not others


def _elided(story: Story, here: Sequence[Read]) -> bool:
    """True for *Coal made up 45 percent of power, gas 35 percent and wind 20 percent*: the verb and the whole are told once."""
    low, first = story.tokens.low, here[0]
    gaps = [low[end_of_share(story, a) : story.phrase(b)[0]] for a, b in zip(here, here[1:], strict=False)]
    of = gaps[0][:1] == ["of"] and not any(map(is_plural, gaps[0][1:2]))
    joints = (",", "and", "with", "the", "its", "his", "her")
    short = all(0 < len([w for w in gap if w not in joints]) < 3 for gap in (gaps[0][2 + (gaps[0][1:2] == ["the"]) :], *gaps[1:]))
    led = bool(MADE & set(story.before(first, 3)))
    return of and short and led and low[end_of_share(story, here[-1])] in (",", ".", ";")


def _by_to(story: Story, here: Sequence[Read]) -> bool:
    """True for a result ``by 56 per cent to 44``."""
    low = story.tokens.low
    told = {"won", "beat", "passed", "approved", "carried", "defeated", "vote", "voted", "referendum", "lost", "rejected"}
    if not told & set(low[here[0].sentence.first : here[0].sentence.last]):
        return False
    return len(here) == 2 and story.between(here[0], here[1]) in _leading_on(low, here[0].first, told)


def _leading_on(low: Sequence[str], first: int, told: set[str]) -> Sequence[list[str]]:
    """What leads to the other side of *by 56 per cent to 44*, of *passed, 56 per cent to 44*: behind a comma no *against*."""
    if low[first - 1] == "by":
        return (["to"], ["against"])
    return (["to"],) if low[first - 1] == "," and low[first - 2] in told else ()


def _composed(story: Story, here: Sequence[Read]) -> bool:
    """True for what something is made of: ``is 78% nitrogen, 21% oxygen and 1% argon``."""
    low = story.tokens.low
    return len(here) > 2 and low[here[0].first - 1] in _COPULAS and all(r.figure.noun == "" and _bare(low, r) for r in here)


def _bare(low: Sequence[str], read: Read) -> bool:
    k = read.last
    while low[k] in ("%", "per", "cent", "percent"):
        k += 1
    return low[k].isalpha() and low[k] not in ("of", "in", "for", "from", "said", "were", "are", "was", "is", "to", "and")
