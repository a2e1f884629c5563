"""Directions: a comparative with no *than* of its own, and the two figures told beside it that it compares."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit, stem
from claimcheck.reading.ties.common.sides import in_unit, is_pronoun
from claimcheck.reading.ties.comparing.movements import as_means
from claimcheck.reading.ties.comparing.told_there import told_there
from claimcheck.reading.ties.comparing.whens import told_when
from claimcheck.reading.ties.records.eras import month_of
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import SUBJECTS, UNSURE
from claimcheck.reading.words.numbers import SMALL, TENS

_ANY: frozenset[str] = frozenset()
_LENGTH, _TIME, _MONEY = frozenset(("length",)), frozenset(("time",)), frozenset(("money",))
_HEAT, _AGE = frozenset(("temperature",)), frozenset(("age",))
# What each comparative measures (nothing for any), and which way.
_WAYS: tuple[tuple[str, int, frozenset[str]], ...] = (
    ("more higher greater larger bigger ahead", 1, _ANY), ("fewer less lower smaller", -1, _ANY),
    ("longer lengthier", 1, _LENGTH | _TIME), ("shorter", -1, _LENGTH | _TIME),
    ("taller deeper wider broader thicker further farther", 1, _LENGTH), ("shallower narrower thinner nearer", -1, _LENGTH),
    ("heavier", 1, _ANY), ("lighter", -1, _ANY), ("slower", 1, _TIME), ("faster quicker speedier swifter", -1, _TIME),
    ("dearer costlier pricier richer", 1, _MONEY), ("cheaper poorer", -1, _MONEY),
    ("fuller busier stronger denser steeper louder deadlier bloodier", 1, _ANY), ("emptier weaker quieter", -1, _ANY),
    ("warmer hotter milder", 1, _HEAT), ("colder cooler chillier", -1, _HEAT), ("older", 1, _AGE), ("younger", -1, _AGE),
)  # fmt: skip
WORDS = {word: (way, kinds) for words, way, kinds in _WAYS for word in words.split()}
# "Nobody has served for longer" and "will be taller" tell an order.
_UNSURE = UNSURE - frozenset("nobody none will would can".split()) | {"far", "much", "many"}
_AGAINST = (
    ["against"],
    ["versus"],
    ["compared", "with"],
    ["compared", "to"],
    ["as", "against"],
    ["in", "comparison", "with"],
    ["rather", "than"],
    ["instead", "of"],
    ["after"],
)
_WHERE, _OLD = frozenset("where while whereas".split()), frozenset("old previous last former existing".split())
_WALLS = frozenset((".", ";", "but", "although"))
_NOW_TOLD = frozenset("now today before present once".split())


_PACES = {"faster": 1, "quicker": 1, "quickly": 1, "sharply": 1, "slower": -1, "slowly": -1}
_COMPARATIVES = frozenset((*_PACES, *WORDS))


def _growth(story: Story, sentence: Sentence, k: int) -> Iterator[Choice]:
    """``Wages grew faster than prices, by 5.1 per cent against 4.2``: of two rises, or two falls, the faster is the greater."""
    low = story.tokens.low
    start = k - 1 if low[k - 1] in ("more", "less") else k
    if low[k + 1] != "than" or not CHANGING & set(low[max(sentence.first, start - 2) : start]) or _UNSURE & set(low[sentence.first : k]):
        return
    behind = [r for r in amounts(story, sentence) if r.first > k and r.claim.stated.number is not None]
    for one, other in zip(behind, behind[1:], strict=False):
        gap = low[one.last : other.first]
        joint = any(gap[j : j + len(words)] == words for words in (*_AGAINST, ["to"]) for j in range(len(gap)))
        if low[one.first - 1] == "by" and joint and len(gap) < 7 and one.claim.kind == other.claim.kind:
            way = _PACES[low[k]] * (-1 if low[k - 1] == "less" else 1)
            great, small = (one, other) if way > 0 else (other, one)
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            told = f"{lines(one.claim, other.claim, 'tell')} the two changes that “{low[k]}” compares"
            yield Choice((Link("order", (great.claim.id, small.claim.id), assumption=told, words=words),))
            return


def directions(story: Story) -> Iterator[Choice]:
    """For each comparative the pairs of figures that it may say is which: the one of now, and the one it is held against."""
    for sentence in story.holding(_COMPARATIVES):
        for k in story.places(_COMPARATIVES, sentence):
            if k == sentence.last - 1:
                continue
            if story.tokens.low[k] in _PACES:
                yield from _growth(story, sentence, k)
            if story.tokens.low[k] in WORDS and _alone(story, sentence, k):
                links = list(_links(story, sentence, k))
                if links and not _against_it(story, sentence, k):
                    yield Choice(tuple(dict.fromkeys(links[:8])))


def _alone(story: Story, sentence: Sentence, k: int) -> bool:
    """True for a comparative that is not denied, has no size before it, and no figure behind a *than*."""
    low = story.tokens.low
    if _UNSURE & set(low[max(sentence.first, k - 6) : k]):
        return False
    if low[k] in ("more", "less") and low[k + 1].endswith("ly"):
        return False  # "grew more slowly"
    if low[k - 1] in ("once", "any", "the", "and") or low[k + 1] in ("and", "likely", "or"):
        return False
    ahead = low[k - 1]
    if ahead in ("%", "cent", "percent", "points", "times", "half") or ahead[0].isdecimal() or ahead in SMALL or ahead in TENS:
        return False
    if any(story.phrase(r)[1] in (k, k + 1) and r.first < k for r in story.here(sentence)):
        return False
    than = next((j for j in range(k + 1, min(k + 7, sentence.last)) if low[j] == "than"), -1)
    told = [r for r in story.here(sentence) if not (r.claim.kind == "duration" and story.after(r, 1) in (["ago"], ["earlier"], ["before"]))]
    return than < 0 or not any(0 <= r.first - than < 7 and not {",", ":", "—"} & set(low[than : r.first]) for r in told)


def _against_it(story: Story, sentence: Sentence, k: int) -> bool:
    """True where another comparative beside it goes the other way."""
    low = story.tokens.low
    if low[k + 1] == "than":
        return False  # "shorter than the one it replaces, and wider too"
    return any(WORDS[w][0] == -WORDS[low[k]][0] for w in low[sentence.first : sentence.last] if w in WORDS)


def _links(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    low = story.tokens.low
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    here = [r for r in fitting_size(story, sentence, k) if r.first > k]
    following = story.beside(sentence, 0, 1)[1:] if not fitting_size(story, sentence, k) else []
    there = [r for s in following for r in fitting_size(story, s, k)]
    told = [p for p in told_there(story, sentence, k, there) if of_one_kind(*p)]
    found = told or [p for s in (sentence, *following) for p in _set_against(story, [r for r in fitting_size(story, s, k) if r.first > k])]
    found = [p for p in found if ";" not in low[k : p[0].first] and not (here and p[0].first > here[0].first)]
    if not found and (not here or {":", "—", "–"} & set(low[k : here[0].first])):
        found = list(_now_and_then(story, sentence, k))
    if not found:
        found = list(_than_now(story, sentence, k)) or list(_than_before(story, sentence, k)) or list(_in_turn(story, sentence, k))
    for now, then in found:
        if now.sentence is not sentence and not told and (_is_of_noun(story, k, now, then) or _is_in_turn(story, k, now)):
            continue
        way = WORDS[low[k]][0]
        a, b = in_unit(story, now, then), in_unit(story, then, now)
        a, b = as_means(story, a, b)
        tell = f"{lines(now.claim, then.claim, 'tell')} the two figures that “{low[k]}” compares"
        yield Link("rise" if way > 0 else "fall", (b.claim.id, a.claim.id), assumption=tell, words=words)


def _is_in_turn(story: Story, k: int, now: Read) -> bool:
    """True behind *The second strike was longer than the first*, where nothing says that the figure told first is that of the second."""
    low, opens = story.tokens.low, story.tokens.low[now.sentence.first]
    return low[k + 1 : k + 4] == ["than", "the", "first"] and not (opens in SUBJECTS or "second" in low[now.sentence.first : now.first])


def ordered(story: Story, k: int, one: Read, two: Read, tell: str) -> Link:
    """The link that says that *one* is what the comparative at token *k* calls it, beside *two*; *tell* says what the two are."""
    a, b = in_unit(story, one, two), in_unit(story, two, one)
    great, small = (a, b) if WORDS[story.tokens.low[k]][0] > 0 else (b, a)
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    return Link("order", (great.claim.id, small.claim.id), assumption=f"{lines(a.claim, b.claim)} {tell}", words=words)


def fitting_size(story: Story, sentence: Sentence, k: int) -> list[Read]:
    """The figures of *sentence* that the comparative at token *k* may measure."""
    kinds = WORDS[story.tokens.low[k]][1]
    plain = [r for r in amounts(story, sentence) if not is_pronoun(story, r) and r.claim.stated.number is not None]
    found = [r for r in plain if change_word(story, r) < 0 or _is_object(story, r)]
    return [r for r in found if r.claim.kind not in ("points", "score") and (not kinds or measured(r) in kinds or _bare(r))]


_TAKING = frozenset("raise raises raised raising gain gains gained gaining recovered shed cut cuts lifted moved shifted".split())


def _is_object(story: Story, read: Read) -> bool:
    """True for *raised £412*, *shifted 290 cars*: so much, and no size of a change."""
    first = min(story.phrase(read)[0], read.first)
    return read.claim.kind in ("count", "money") and change_word(story, read) == first - 1 and story.tokens.low[first - 1] in _TAKING


def measured(read: Read) -> str:
    """What *read* is a quantity of: ``time``, ``length``, ``mass``, ``money``, ``temperature``, ``age``; else ``""``."""
    claim = read.claim
    if claim.kind == "age":
        return "age"
    unit = base_unit(claim)
    if claim.kind == "money" or unit in ("dollar", "euro", "pound sterling"):
        return "money"
    return _MEASURED.get(unit, "")


_MEASURED = {
    **dict.fromkeys("kilometre metre centimetre millimetre mile foot inch yard".split(), "length"), "light year": "length",
    **dict.fromkeys("kilogram gram tonne ton pound stone ounce milligram".split(), "mass"),
    **dict.fromkeys("minute hour second day week month year".split(), "time"),
    **dict.fromkeys(("celsius", "fahrenheit", "degree"), "temperature"),
}  # fmt: skip


def _bare(read: Read) -> bool:
    return not base_unit(read.claim) and not read.figure.noun and read.claim.kind == "count"


def of_one_kind(a: Read, b: Read) -> bool:
    """True for two figures of one unit, or of which one leaves it out, and of like size."""
    one, other = a.claim, b.claim
    if (one.kind == "share") != (other.kind == "share") and base_unit(one) and base_unit(other):
        return False
    if a.figure.noun and b.figure.noun and a.figure.noun != b.figure.noun:
        return False
    alike = base_unit(one) == base_unit(other) or of_one_unit(one, other) or _bare(a) or _bare(b)
    sizes = [abs(Fraction(c.stated.number or 0)) for c in (one, other)]
    same = base_unit(one) == base_unit(other) or _bare(a) or _bare(b)
    return alike and (not same or 0 < max(sizes) <= 3 * min(sizes))


def _set_against(story: Story, reads: list[Read]) -> Iterator[tuple[Read, Read]]:
    """``1,140 against 1,065``, ``31 times, compared with 26``."""
    for a, b in zip(reads, reads[1:], strict=False):
        gap = story.tokens.low[a.last : b.first]
        joint = any(gap[j : j + len(words)] == words for words in _AGAINST for j in range(len(gap)))
        joint = joint or bool(_WHERE & set(gap[:3]) and _OLD & set(gap))
        if joint and len(gap) < 10 and not _WALLS & set(gap) and of_one_kind(a, b):
            yield a, b


def _now_and_then(story: Story, sentence: Sentence, k: int) -> Iterator[tuple[Read, Read]]:
    """The figure of now and the one of then told in the sentences beside it: ``used to take 24 minutes and now takes 27``."""
    low, told = story.tokens.low, story.words(*(s for s in story.beside(sentence, 2, 0) if s is not sentence))
    if k == sentence.first and WORDS[low[k]][1] and low[k + 1] not in told:
        return  # "Cheaper flats are hard to find", where flats were not spoken of
    near = story.beside(sentence, 3, 4)
    found = [(r, told_when(story, r)) for s in near for r in fitting_size(story, s, k) if s is not sentence or r.first > k]
    for i, (a, one) in enumerate(found):
        for b, other in found[i + 1 :]:
            if all(months := (month_of(story, a), month_of(story, b))) and months[0] != months[1]:
                one, other = (1, -1) if (months[0] > months[1]) == (abs(months[0] - months[1]) < 9) else (-1, 1)
            beside = story.apart(b.sentence, a.sentence) < (2 if min(one, other) < 0 else 1)
            if one * other >= 0 and not (one != other and beside):
                continue
            if story.apart(b.sentence, a.sentence) < 3 and of_one_kind(a, b) and _named_alike(story, sentence, k, a, b):
                yield (a, b) if one > other else (b, a)


_BEFORE_NOUNS = frozenset("the a an to of by on with for from and despite about year's".split())


def _is_of_noun(story: Story, k: int, a: Read, b: Read) -> bool:
    """True for *thanks to cheaper oil* where the clause of two figures elsewhere tells of no oil: the word has a noun of its own."""
    low = story.tokens.low
    named = next((w for w in low[k + 1 : k + 3] if is_plural(w)), "") or (low[k + 1] if low[k - 1] in _BEFORE_NOUNS else "")
    words = {stem(w) for r in (a, b) for w in (*story.before(r, _CLAUSE), *story.after(r, _CLAUSE // 2), *r.figure.counted.lower().split())}
    return named.isalpha() and len(named) > 2 and low[k + 1] != "than" and stem(named) not in words


_CLAUSE = 10


def _named_alike(story: Story, sentence: Sentence, k: int, a: Read, b: Read) -> bool:
    """True where the comparative measures a kind of quantity, or speaks of what the two count."""
    low = story.tokens.low
    told = {stem(w) for s in (a.sentence, b.sentence) for w in low[s.first : s.last] if len(w) > 3}
    if WORDS[low[k]][1]:
        return bool(measured(a) or measured(b))
    return is_plural(low[k + 1]) and stem(low[k + 1]) in told


def _than_now(story: Story, sentence: Sentence, k: int) -> Iterator[tuple[Read, Read]]:
    """``will take 110 minutes, which is quicker than now. … a ride of 105 minutes``, ``At 4.2 km it is shorter than the one it replaces``.

    The only figure of the sentence that the comparative may measure, and the only one of its kind beside it, which words of its own put
    in the place of what it is held against.
    """
    low = story.tokens.low
    if low[k + 1] != "than":
        return
    mine = [r for r in fitting_size(story, sentence, k) if base_unit(r.claim)]
    behind = [r for r in mine if r.first > k]
    if len(mine) == 2 and len(behind) == 1 and {"which", "whose"} & set(low[k : behind[0].first]) and of_one_kind(*mine):
        yield mine[0], mine[1]  # "At 1.7 metres it was higher than the wall, which rises to three"
    near = [r for s in story.beside(sentence, 3, 3) if s is not sentence for r in fitting_size(story, s, k)]
    others = [r for r in near if mine and base_unit(r.claim) and of_one_unit(r.claim, mine[-1].claim)]
    now = bool(_NOW_TOLD & set(low[k + 2 : k + 5]))
    if len(mine) != 1 or len(others) != 1 or not of_one_kind(others[0], mine[0]) or (now and mine[0].first > k):
        return
    beside = abs(story.apart(others[0].sentence, sentence)) < 2
    if (now and beside) or _is_held_against(story, sentence, k, others[0]):
        yield mine[0], others[0]


_REPLACED = frozenset("replaces replace replaced replacing predecessor predecessors successor old former previous existing present".split())
_HELD = _OLD | frozenset("present original earlier used replaced".split())


def _is_held_against(story: Story, sentence: Sentence, k: int, other: Read) -> bool:
    """True where the clause of *other* tells of what stands behind *than*: ``the old bore``, or the church of *taller than the church*."""
    low = story.tokens.low
    last = next((j for j in range(k + 2, sentence.last) if low[j] in (",", ";", ".", "and", "but")), sentence.last)
    told, clause = low[k + 2 : last], low[max(other.sentence.first, other.first - 9) : other.first]
    if not (WORDS[low[k]][1] or measured(other) in ("length", "mass")):
        return False
    if _REPLACED & set(told):
        return bool(_HELD & set(clause))
    mine = {stem(w) for w in told if len(w) > 2 and w not in _IDLE}
    ahead = {stem(w) for w in low[sentence.first : k]}
    return bool(mine - ahead) and mine - ahead <= {stem(w) for w in clause}


_IDLE = frozenset("the one its his her that those this these with from which".split())


_PARTING = frozenset("; while whereas and but".split())


def _in_turn(story: Story, sentence: Sentence, k: int) -> Iterator[tuple[Read, Read]]:
    """``Trains are quicker than buses. By rail it takes 48 minutes; the number 12 does it in 41``: told in turn, or by name."""
    low = story.tokens.low
    than = next((j for j in range(k + 1, min(k + 4, sentence.last)) if low[j] == "than"), -1)
    behind = [fitting_size(story, s, k) for s in story.beside(sentence, 0, 1)[1:]]
    told = behind[0] if behind else []
    if than < 0 or not WORDS[low[k]][1] or fitting_size(story, sentence, k) or len(told) != 2 or not of_one_kind(*told):
        return
    a, b = told
    gap = low[a.last : b.first]
    if not _PARTING & set(gap) or not (measured(a) or measured(b)) or _NOW_TOLD & set(low[than : than + 4]):
        return
    cut = next(j for j in range(a.last, b.first) if low[j] in _PARTING)
    one, other = ({stem(w) for w in low[x:y] if len(w) > 3} for x, y in ((sentence.first, k), (than + 1, sentence.last)))
    first, second = ({stem(w) for w in low[x:y] if len(w) > 3} for x, y in ((a.sentence.first, cut), (cut, a.sentence.last)))
    crossed = bool(first & (other - one)) or bool(second & (one - other))
    yield (b, a) if crossed else (a, b)


_BE = frozenset("was is were are proved proves had has".split())
_ENDS = frozenset((",", ":", ";", "—", "–", "at", "and", "taking"))


def _than_before(story: Story, sentence: Sentence, k: int) -> Iterator[tuple[Read, Read]]:
    """``The bus takes 118 minutes. The train was slower, covering it in 110``: what is told of now, and the figure before it."""
    low = story.tokens.low
    if low[k - 1] not in _BE or low[k + 1] not in _ENDS or not WORDS[low[k]][1]:
        return
    mine = fitting_size(story, sentence, k)
    before = [r for s in story.beside(sentence, 1, 0) if s is not sentence for r in fitting_size(story, s, k)]
    told = len(mine) == len(before) == 1 and mine[0].first > k and measured(mine[0]) and measured(before[0])
    if told and of_one_kind(mine[0], before[0]):
        yield mine[0], before[0]
