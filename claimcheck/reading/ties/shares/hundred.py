"""Shares of one whole: lists that are all of it, what is left of it, and one share told twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.values.written import amount

_HALF = frozenset(("half",))
_REST = (("the", "other"), ("the", "remaining"), ("the", "rest"), ("the", "balance"), ("the", "remainder"))
# What those say who are left when all who answered are told.
_UNDECIDED = frozenset("undecided unsure undecideds abstained abstain don't didn't uncertain".split())
_UNKNOWING = (
    ("not", "know"), ("not", "sure"), ("no", "opinion"), ("no", "view"), ("not", "say"), ("no", "answer"), ("not", "decided"),
    ("not", "mind"), ("not", "care"),
)  # fmt: skip
_DIVIDED = frozenset("split divided breakdown broken allocated apportioned consists composed comprises consisted comprised".split())
_VOTES = frozenset("vote votes ballot ballots poll seat seats electorate market".split())
_COPULAS = frozenset("is are was were contains contained comprises :".split())
_MOST = frozenset(("most",))
_MANY = frozenset("what which who overlap several more multiple mentioned named cited could also both".split())
_SIDES = frozenset(
    "yes no for against support supported back backed backs favour favor oppose opposed approve approved disapprove agreement agree agreed "
    "disagree wrong right want wanted".split()
)


def hundred(story: Story) -> Iterator[Link | Choice]:
    """The links of shares that together make a whole, or no more than it."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if is_level(story, r)]
        if not here and not story.places(_MOST, sentence):
            continue
        left = next((r for r in here if _left(story, r)), None)
        if left is not None:
            yield from _rest(story, left, here)
        elif len(here) > 1:
            yield from _list(story, here)
        if len(here) > 1:
            yield from _of_sources(story, sentence, here)
        yield from _said_again(story, here)
        yield from _most_of_votes(story, sentence, here)
        yield from _a_majority(story, here)


def is_level(story: Story, read: Read) -> bool:
    """True for a share that is told as it stands, and is no change."""
    pure = read.claim.kind == "share" and read.claim.amount.unit in ("percent", "")
    return pure and change_word(story, read) < 0 and read.claim.modality == "stated"


def _left(story: Story, read: Read) -> bool:
    """True for what is left of a whole: ``the other 28 per cent``, ``the rest, 28 per cent``, ``the remaining third``."""
    low = story.tokens.low
    k = min(read.first, story.phrase(read)[0])
    while k > read.sentence.first and low[k - 1] in (",", "(", "of", "some", "about", "-", "—", "or"):
        k -= 1
    # "Among the rest, 40 per cent back the mayor": a share of what is left.
    told = tuple(low[max(read.sentence.first, k - 2) : k]) in _REST and low[k - 3] not in ("among", "amongst", "of")
    return told or _of_all_others(story, read)


def _of_all_others(story: Story, read: Read) -> bool:
    """True for *All other sources together gave 29 per cent*, where it is the only share of its sentence."""
    low, first = story.tokens.low, read.sentence.first
    opens = tuple(low[first : first + 2]) in (*_REST, ("all", "other"), ("all", "others"), ("everyone", "else"), ("the", "others"))
    of_it = {"which", "whom", "whose"} & set(low[first : read.first])  # "The rest is in shares, of which half are foreign"
    return opens and not of_it and sum(is_level(story, r) for r in story.here(read.sentence)) == 1


def _has_others(story: Story, left: Read) -> bool:
    """True for *Other partners hold 20 per cent, Hale the remaining 60*: what those hold that were told before is no part of the two."""
    return story.tokens.low[left.sentence.first] in ("other", "others")


def _rest(story: Story, left: Read, here: Sequence[Read]) -> Iterator[Choice]:
    """The rest and the other shares of its whole, which this sentence tells or the one before it."""
    mine = [r for r in here if r.first < left.first and story.before(r, 1) not in (["of"], ["than"], ["over"], ["above"], ["below"])]
    noun = left.figure.noun
    beside = story.beside(left.sentence, back=2, on=0)
    opened = next((k for k, s in enumerate(beside) if any(is_level(story, r) for r in story.here(s))), 0)
    near = [r for s in beside[opened:] for r in story.here(s)]
    if any(r.claim.kind == "count" and not r.figure.counted and not r.claim.amount.unit for r in near):
        return  # "46 per cent were for it and 41 against"
    if any(not any(r.first <= k < r.last for r in story.reads) for s in beside[opened:] for k in story.places(_HALF, s)):
        return  # "Three in ten came that day and half within the week": no figure is read there
    if _has_others(story, left):
        return
    before = story.beside(left.sentence, back=4, on=0)[:-1]
    told = [[r for r in story.here(s) if is_level(story, r)] for s in reversed(before)]
    if not mine and told and told[0] and any(told[1:]):
        return  # the shares of three sentences may be of one whole, or of two
    sets = [mine, mine[-1:], *([*earlier, *mine] for earlier in told[:2] if earlier), *(earlier[-1:] for earlier in told[:2] if not mine)]
    sets = [parts for parts in sets if not noun or any(r.figure.noun == noun for r in parts)]
    sets = [[r for r in parts if not _said_in_percent(story, r)] for parts in sets]
    if {"further", "another"} & {w for r in mine for w in story.before(r, 2)} or any(r.figure.another for r in mine):
        sets = [parts for parts in sets if len(parts) > len(mine)] or sets  # "A further 29 per cent opposed it": more was told before
    sets = sorted(filter(None, sets), key=lambda parts: _off(story, [*parts, left]))
    options = [of_hundred(story, [*parts, left], exhaustive=True, told="the rest is what the others leave") for parts in sets]
    if options:
        yield Choice(tuple(options[:6]))


def _off(story: Story, shares: Sequence[Read]) -> Fraction:
    """How far *shares* are from making a whole: where none of several rows makes it, the one is meant that comes nearest."""
    sizes = [Fraction(r.claim.stated.number or 0) / (_HUNDRED if r.claim.amount.unit == "percent" else 1) for r in shares]
    return abs(1 - sum(sizes, Fraction(0)))


def _said_in_percent(story: Story, read: Read) -> bool:
    """True for the *over half* of *just over half of members, 52 per cent*, which is told again."""
    behind = next((r for r in story.here(read.sentence) if r.first >= read.last and r.claim.amount.unit == "percent"), None)
    return not read.claim.amount.unit and behind is not None and behind.first - read.last < 7 and story.before(behind, 1) == [","]


def of_hundred(story: Story, shares: Sequence[Read], *, exhaustive: bool, told: str) -> Link:
    """The link of *shares* to a hundred per cent, which they are all of where *exhaustive*, and else no more than."""
    first = shares[0].sentence.first
    whole = story.word(first, first + 1, amount("exactly 100%"), "share")
    names = tuple(dict.fromkeys(r.claim.id for r in shares))
    if len({line(r.claim) for r in shares}) == len({r.sentence.number for r in shares}) == 1 and exhaustive and told.startswith("the rest"):
        return Link("parts", (whole.id, *names), proof=told, exhaustive=True)
    return Link(
        "parts", (whole.id, *names), assumption=f"the shares in line {line(shares[0].claim)} are of one whole", exhaustive=exhaustive
    )


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
    two = len(here) == 2 and ({"split", "divided"} & set(told) or _opposed(low, here) or _either_or(story, here))
    if several or two:
        yield of_hundred(story, here, exhaustive=True, told="they are all of the whole")
    elif (
        _two_sides(story, low, here)
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


_OPPOSITES = (
    ({"men", "male", "males"}, {"women", "female", "females"}), ({"boys"}, {"girls"}), ({"leave"}, {"stay", "remain"}),
    ({"adults"}, {"children"}), ({"urban"}, {"rural"}), ({"imported"}, {"domestic"}),
)  # fmt: skip


_HUNDRED = 100
_SIDED = tuple(
    (set(one.split()), set(other.split()))
    for one, other in (
        (
            "for favour favor yes back backed backing support supported approve approved agree agreed leave",
            "against no oppose opposed opposing disapprove disapproved disagree disagreed reject rejected stay",
        ),
        ("pass passed", "fail failed"),
        ("survived recovered", "died perished"),
        ("open", "closed shut"),
        ("won", "lost"),
        ("full-time", "part-time"),
        ("accepted", "refused rejected"),
        ("better", "worse"),
        ("satisfied happy safe", "dissatisfied unhappy unsafe"),
        ("voted vote", "abstained"),
        ("hit", "missed"),
        ("rose", "fell"),
    )
)


def _two_sides(story: Story, low: Sequence[str], here: Sequence[Read]) -> bool:
    """True for two shares of one whole that are told to be for and against: ``65 per cent for and 45 per cent against``."""
    if len(here) != 2 or here[0].claim.amount.unit != "percent":
        return False
    a, b = here
    if (
        low[end_of_share(story, b)] == "of"
        or of_two_places(story, a, b)
        or sum(Fraction(r.claim.stated.number or 0) for r in here) <= _HUNDRED
    ):
        return False  # of another whole, or well within the one
    return (_opposed(low, here, _SIDED) or _two_names(story, a, b)) and len(story.between(a, b)) < 12


def of_two_places(story: Story, a: Read, b: Read) -> bool:
    """True for *In maths 20 per cent failed and in French 90 per cent passed*: each share is of what its own place or matter holds."""
    low, gap = story.tokens.low, story.between(a, b)
    if any(x in _JOINING and y in _PLACING for x, y in zip(gap, gap[1:], strict=False)) or gap[:1] == gap[-1:] == ["in"]:
        return True
    sides = [low[k : min(k + 9, r.sentence.last - 1)] for r, k in ((a, a.last), (b, b.last))]
    placed = [{side[k + 1] for k in range(len(side) - 1) if side[k] in _PLACING} for side in sides]
    return all(placed) and not placed[0] & placed[1]


_JOINING, _PLACING = frozenset("and , ; while but".split()), frozenset("in among amongst".split())
_RATES = frozenset("rate rates likelihood chance odds risk prevalence".split())
_POLLING = frozenset("election runoff run-off poll polls vote votes ballot referendum round candidates voting".split())


def _two_names(story: Story, a: Read, b: Read) -> bool:
    """True for *Vega took 50.4% and Ruiz 51.6%* where there was a vote."""
    low, gap = story.tokens.low, story.between(a, b)
    named = story.tokens.written(b.first - 1)[:1].isupper() and gap[:1] in (["and"], [","], ["to"]) and len(gap) < 5
    words = {w for s in story.beside(a.sentence, 1, 0) for w in low[s.first : s.last]}
    return named and bool(_MADE & set(story.before(a, 1))) and bool(_POLLING & words)


def _opposed(low: Sequence[str], here: Sequence[Read], opposites: Sequence[tuple[set[str], set[str]]] = _OPPOSITES) -> bool:
    """True for two shares of one thing that is one or the other: ``62 per cent were men and 38 per cent women``."""
    a, b = here
    if a.figure.noun and b.figure.noun:
        return False  # "one in four men and one in seven women"
    start = max(a.sentence.first, a.first - 4)
    first, second = set(low[start : a.first]) | set(low[a.last : b.first]), set(low[a.last : b.first]) | set(low[b.last : b.last + 6])
    spoken = {low[k + 1] for k in range(start, min(b.last + 6, b.sentence.last - 1)) if low[k] in ("of", "among", "from", "in")} - {
        "favour",
        "favor",
    }
    for one, other in opposites:
        if not (one | other) & spoken and ((one & first and other & second) or (other & first and one & second)):
            return True
    return False


def _either_or(story: Story, here: Sequence[Read]) -> bool:
    """True for *Every leak was either in a main or in a tap: two-thirds were in mains and a third in taps*: all are one or the other."""
    low, a, b = story.tokens.low, *here
    back = [s for s in story.beside(a.sentence, 1, 0) if {"either", "or"} <= {*low[s.first : min(s.last, a.first)]}]
    if not back:
        return False
    told = low[back[-1].first : min(back[-1].last, a.first)]
    k, j = told.index("either"), len(told) - 1 - told[::-1].index("or")
    if k > j or not _ALL & set(told[:k]) or told.count("or") > 1:
        return False
    end = next((i for i in range(j, len(told)) if told[i] in (",", ";", ":", ".", "—")), len(told))
    sides = [{stem(w) for w in part if len(w) > 3} for part in (told[k + 1 : j], told[j + 1 : end])]
    tails = [{stem(w) for w in part} for part in (low[a.last : b.first], low[b.last : min(b.last + 8, b.sentence.last)])]
    met = [[bool((side - other) & tail) for side, other in (sides, sides[::-1])] for tail in tails]
    return met in ([[True, False], [False, True]], [[False, True], [True, False]])


_ALL = frozenset("every each all everyone everything".split())


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


_MADE = frozenset("had has held holds won took got made makes make account accounts accounted provided supplied generated produced".split())


def _elided(story: Story, here: Sequence[Read]) -> bool:
    """True for *Coal made up 45 percent of power, gas 35 percent and wind 20 percent*: the verb and the whole are told once."""
    low, first = story.tokens.low, here[0]
    gaps = [low[end_of_share(story, a) : story.phrase(b)[0]] for a, b in zip(here, here[1:], strict=False)]
    of = gaps[0][:1] == ["of"] and not any(map(is_plural, gaps[0][1:2]))
    joints = (",", "and", "with", "the", "its", "his", "her")
    short = all(0 < len([w for w in gap if w not in joints]) < 3 for gap in (gaps[0][2 + (gaps[0][1:2] == ["the"]) :], *gaps[1:]))
    led = bool(_MADE & set(story.before(first, 3)))
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


def _said_again(story: Story, here: Sequence[Read]) -> Iterator[Link | Choice]:
    """A fraction in words and the percent that says it again: ``about a third of parents, 34 per cent``; ``most`` and the yes votes."""
    low = story.tokens.low
    for a, b in zip(here, here[1:], strict=False):
        if (a.claim.amount.unit == "") != (b.claim.amount.unit == "") or a.claim.amount.hedge == "most":
            gap = low[story.phrase(a)[1] : min(b.first, story.phrase(b)[0])]
            inside = [r for r in story.every_figure.get(a.sentence.number, ()) if a.last <= r.first < b.first]
            if inside and not (len(inside) == 1 and _is_whole_of(story, a, inside[0])):
                continue  # "from 40 percent to 50, up 10 points or a quarter"
            if gap[:2] == ["of", "what"]:
                continue  # "half of what it was in 1995, 10 per cent"
            if gap[-1:] in ([","], ["("], ["or"], ["—"], ["–"]) and len(gap) < 8 and not {"and", "of", "while", "but", ";"} & set(gap[1:]):
                following = low[story.phrase(b)[1] : story.phrase(b)[1] + 1]
                if following in ([","], [")"], ["—"], ["–"], ["."], [";"]):
                    yield Link("same", (a.claim.id, b.claim.id), assumption=f"one share is told twice in line {line(a.claim)}")


def _is_whole_of(story: Story, share: Read, read: Read) -> bool:
    """True for the 1,200 of *More than half of the 1,200 adults questioned, 47 per cent, want*."""
    gap = story.tokens.low[share.last : read.first]
    return (
        read.claim.kind == "count"
        and read.figure.noun != ""
        and gap[:1] == ["of"]
        and gap[1:] in ([], ["the"], ["its"], ["their"], ["all"])
    )


def _a_majority(story: Story, here: Sequence[Read]) -> Iterator[Link]:
    """``The majority, 60 per cent, said``."""
    low = story.tokens.low
    for read in here[:1]:
        k = min(read.first, story.phrase(read)[0]) - 1
        if low[k] in (",", "(", "—", "–") and low[k - 1] == "majority" and low[k - 2] in ("a", "the") and k - 2 >= read.sentence.first:
            word = story.word(k - 2, k, amount("the majority"), "share")
            yield Link("same", (word.id, read.claim.id), assumption=f"one share is told twice in line {line(word)}")


def _most_of_votes(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[Choice]:
    """``Most back the reform``, and how many said yes and no in the sentences that follow."""
    low = story.tokens.low
    k = next(iter(story.places(_MOST, sentence)), sentence.last)
    if k >= min(sentence.first + 3, sentence.last - 1):
        return
    told = [r for r in here if r.claim.amount.hedge == "most"]
    if len(here) > len(told) or not _SIDES & set(low[k : sentence.last]) or not (told or is_plural(low[k + 1])):
        return
    most = told[0].claim if told else story.word(k, k + 2, amount("most"), "share")
    votes: list[Read] = []
    for other in story.sentences[sentence.number + 1 : sentence.number + 6]:
        votes += [r for r in story.here(other) if is_level(story, r) and r.claim.amount.unit == "percent" and _sided(story, r)]
    if len(votes) > 1:
        assumption = f"“most” of line {line(most)} is one of the shares in line {line(votes[0].claim)}"
        yield Choice(tuple(Link("same", (most.id, r.claim.id), assumption=assumption) for r in votes[:6]))


def _sided(story: Story, read: Read) -> bool:
    return bool(_SIDES & set(story.tokens.low[max(read.sentence.first, read.first - 5) : min(read.sentence.last, read.last + 8)]))
