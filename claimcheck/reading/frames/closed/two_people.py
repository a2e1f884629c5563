"""Two people: the only two ages of a stretch and the words that set them against each other, or one age and a birthday beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.frames.closed.people import KINDRED, ages_in, is_named, is_of_kin, number_of
from claimcheck.reading.frames.closed.stretch import lengths_in, moments_in, rows, stretches
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import Length, exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.calendar.ages_apart import years_apart
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.reading.ties.calendar.lives import born
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.window import DAY, Window

_MEANS = frozenset("average mean median averages averaged".split())
_OLDER, _YOUNGER = frozenset("older elder senior eldest".split()), frozenset("younger junior".split())
_GIVEN = frozenset("gives gave giving give concedes conceded conceding spotting".split())
_NEARLY = frozenset("almost nearly about roughly around over than exactly".split())
_TIMES = {"twice": 2, "double": 2, "thrice": 3}
_SHORT, _PAST = frozenset("short shy before until ahead from".split()), frozenset("after past".split())
_SPELLS = frozenset("day days week weeks month months fortnight hours".split())
_DIED = frozenset("died dies dead death killed drowned murdered".split())


def two_people(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The titleholder, 37, gives away ten years to a challenger of 32``, ``who are the same age, ..., 26, and ..., 36``."""
    done = {name for link in tied.links if link.sort in ("age", "change", "same", "order", "meant") for name in link.claims}
    for run in stretches(story):
        told = [age for age in ages_in(story, run) if number_of(age)] if not _MEANS & set(rows(story, run)) else []
        if told and any(_is_term(story, r) for s in run for r in story.here(s)):
            continue  # "The eldest received 15 years and the youngest, who is 31, seven"
        if len(told) in (2, 3) and not any(age.claim.id in done for age in told):
            yield from _of_birth_at(story, run, told)
        if len(told) == 2:
            if not any(age.claim.id in done for age in told):
                yield from _apart(story, run, *told)
                yield from _of_times(story, run, *told)
                yield from _of_late(story, run, *told)
                yield from _turning(story, run, *told)
                yield from _twins(story, run, *told)
            yield from _in_order(story, run, *told)
        if len(told) > 1:
            yield from _of_all(story, run, told, {story.stand(x.claims) for x in tied.links if x.sort in ("range", "order")})
        for age in told if len(told) < 3 else ():
            if age.claim.id not in done:
                yield from _near_birthday(story, run, age, {a.first for a in told if a is not age})


_SENTENCED = frozenset("received got given handed jailed sentenced served serve".split())


def _is_term(story: Story, read: Read) -> bool:
    """True for *received 15 years*: so long a term as someone was given."""
    return read.claim.kind == "duration" and bool(_SENTENCED & set(story.before(read, 2)))


# ---- so many years apart -----------------------------------------------------------------------------------------------


def _apart(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> Iterator[Guess]:
    """The years by which the one is older, wherever they are told, and the words that say they are of one age."""
    young, old = sorted((one, other), key=number_of)
    words = rows(story, run)
    years = [x for x in lengths_in(story, run) if x.claim.amount.unit in ("year", "decade") and x.claim.stated.number]
    at_event = one.sentence is not other.sentence and any(age.lead in _AT_AN_EVENT for age in (one, other))
    at_event = at_event or any(story.tokens.low[age.last] == "then" for age in (one, other))  # "who was 58 then, died aged 70"
    if (
        len(years) == 1
        and "whose" not in words
        and not at_event
        and _is_between(story, run, years[0])
        and years[0].claim.stated.bound == "="
    ):
        x = years[0]
        if x.claim.amount.unit == "decade":
            x = x._replace(claim=story.word(x.first, x.last, exactly(10 * int(x.claim.stated.number or 0), "year"), "duration"))
        assumed = f"the ages of {lines(young.claim, old.claim)} are those of the two of whom one is {x.claim.said} older"
        yield Guess((Link("change", (years_apart(story, x), young.claim.id, old.claim.id), assumption=assumed),), sure=True)
    for k in range(len(words) - 2):
        same = words[k : k + 2] == ["same", "age"] or words[k : k + 3] in (["of", "an", "age"], ["of", "one", "age"])
        if same and not _NEARLY & set(words[max(0, k - 3) : k]) and words[k + 2] not in ("as", "group", "range", "bracket", "when"):
            told = f"{lines(one.claim, other.claim, 'tell')} one age"
            yield Guess((Link("same", (one.claim.id, other.claim.id), assumption=told),), sure=True)


def _is_between(story: Story, run: Sequence[Sentence], x: Length) -> bool:
    """True for *ten years older*, *younger by eight years*, *gives away ten years*, *an age gap of ten years*, *ten years between them*."""
    low = story.tokens.low
    behind = low[x.last : x.last + 3]
    behind = behind[: behind.index(".")] if "." in behind else behind  # "for 60 years. The younger was 19"
    ahead = low[max(0, x.first - 4) : x.first]
    older = _OLDER | _YOUNGER
    if older & set(behind) or (older & set(ahead) and ahead[-1] in ("by", "than")):
        return not {"longer"} & set(behind)
    if _GIVEN & set(ahead) and "away" in ahead:
        return True
    if low[x.first - 1] == "born" and behind[:1] != [] and behind[0] in ("after", "before", "later", "earlier"):
        return True
    if {"there", "were", "are", "lie", "only"} & set(ahead) and "between" in behind:
        return True
    gap = {"age", "gap"} <= {*ahead, *behind} or {"age", "difference"} <= {*ahead, *behind}
    return gap or (behind[:2] == ["between", "them"]) or behind[:2] == ["separate", "them"] or behind[:1] == ["apart"]


# ---- who is older --------------------------------------------------------------------------------------------------------


def _in_order(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> Iterator[Guess]:
    """``Ann, 30, is older than Bea, 34``, ``the elder, Ivan, is 25; the younger, Luka, 29``, ``her elder sister, 25``."""
    came = _older(story, run, one, other)
    if not came or number_of(one) == number_of(other):
        return
    elder, younger = (one, other) if came > 0 else (other, one)
    told = f"{lines(elder.claim, younger.claim, 'tell')} who is older"
    yield Guess((Link("order", (elder.claim.id, younger.claim.id), assumption=told),), sure=True)


def _older(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> int:
    """1 where the words make the first the older one, -1 where the other, 0 where they do not say or disagree."""
    low = story.tokens.low
    words = rows(story, run)
    if _UNLIKE & set(words) or _DIED & set(words) or any(age.lead in _AT_AN_EVENT for age in (one, other)):
        return 0  # "died at 60; his older brother lived to 45"
    found = set[int]()
    for k in range(run[0].first, run[-1].last):
        way = 1 if low[k] in _OLDER else -1 if low[k] in _YOUNGER else 0
        if not way:
            continue
        than = low[k + 1] == "than" or (low[k + 1] == "by" and "than" in low[k + 2 : k + 6])
        if than and one.last <= k < other.first and not {";", "."} & set(low[one.last : other.first]):
            found.add(way)
        elif low[k + 1] in KINDRED and low[k + 2] in ("of", "to") and low[k - 1] not in OWNERS:
            if one.last < k < other.first <= k + _FAR and not {";", "."} & set(low[one.last : other.first]):
                found.add(way)  # "Pia, 71, is the younger sister of Rosa, 74"
        elif low[k - 1] == "the" and low[k + 1] != "statesman" and low[k] not in ("senior", "junior"):
            mine = _nearest(story, k, one, other)
            if mine is not None:
                found.add(way if mine is one else -way)
        elif low[k - 1] in _WHOSE and low[k + 1] in KINDRED and one.last < k < other.first <= k + _FAR and low[k + 2] not in ("'s", "’s"):
            found.add(-way)
    return found.pop() if len(found) == 1 else 0


_FAR = 7
_WHOSE = OWNERS | {"whose"}
_UNLIKE = frozenset("once then will when not n't looks look lived both since".split())
_AT_AN_EVENT = frozenset("at of turned when".split())


def _nearest(story: Story, k: int, one: Age, other: Age) -> Age | None:
    """Whose age stands in the clause of *the elder* at token *k*; none where both or neither do."""
    low = story.tokens.low
    for age, rival in ((one, other), (other, one)):
        if k < age.first and not (k < rival.first < age.first) and age.first - k <= 2 * _FAR and ";" not in low[k : age.first]:
            return age
    return next((age for age in (one, other) if age.last <= k <= age.last + 2), None)  # "Jana, 21, the elder of the two"


def _of_all(story: Story, run: Sequence[Sentence], told: Sequence[Age], done: set[frozenset[tuple[int, int]]]) -> Iterator[Guess]:
    """``The youngest of the crew was 19, the oldest 17``, ``at 45 the youngest of the three; her sisters are 43 and 50``."""
    low = story.tokens.low
    if any(is_of_kin(story, age) for age in told if PARENTS & set(rows(story, run))) or _DIED & set(rows(story, run)):
        return
    for k in range(run[0].first, run[-1].last):
        if low[k] not in ("youngest", "oldest", "eldest") or low[k - 1] not in ("the", *OWNERS) or not _is_of_them(story, run, k, told):
            continue
        if low[k + 1 : k + 3] == ["of", "whom"]:
            continue  # "aged 93 and 91, with their four children, the eldest of whom is 68"
        mine = next((a for a in told if 0 < a.first - k <= _FAR + 1 and ";" not in low[k : a.first]), None)
        near = next((a for a in told if 0 <= k - a.last <= 3 and not (";" in low[a.last : k] and mine)), None)
        # "The oldest diver was 71; the youngest, nine": the comma stands for the verb
        mine = near if near is not None and (mine is None or low[k + 1] in _CLOSING) else mine
        for age in told if mine is not None else ():
            if mine is None or age is mine or age.lead in _AT_AN_EVENT:
                continue
            least, most = (age, mine) if low[k] == "youngest" else (mine, age)
            if number_of(least) < number_of(most) and story.stand((least.claim.id, most.claim.id)) not in done:
                assumed = f"{lines(least.claim, most.claim, 'tell')} who is the {low[k]}"
                yield Guess((Link("order", (least.claim.id, most.claim.id), assumption=assumed),), sure=True)
                return


_CLOSING = frozenset("of , ) . ; and —".split())  # "from 17, the youngest, to 61, the oldest"


def _is_of_them(story: Story, run: Sequence[Sentence], k: int, told: Sequence[Age]) -> bool:
    """True where the others whose ages are told are those among whom one is the youngest."""
    words = set(rows(story, run))
    return bool(
        {"next", "other", "others", "rest", "siblings"} & words or (len({"youngest", "oldest", "eldest"} & words) > 1 and len(told) == 2)
    ) or (len(told) > 2 and story.tokens.low[k + 1] == "of" and {"sisters", "brothers", "three", "four", "five"} & words != set())


PARENTS = frozenset("mother father parents mum dad parent".split())


# ---- times as old, born when ---------------------------------------------------------------------------------------------


def _range(story: Story, first: int, last: int, least: int, most: int) -> Claim:
    years = Interval(least, most)
    return story.word(first, last, Amount(Stated("range", least, most), years, years, unit="year"), "age", Scope(what="so old"))


def _of_times(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> Iterator[Guess]:
    """``My sister is twice my age``, ``half as old as``: the elder is so many times as old as the other."""
    low = story.tokens.low
    young, old = sorted((one, other), key=number_of)
    for k in range(run[0].first, run[-1].last - 3):
        last = next((j + 1 for j in range(k + 1, k + 5) if low[j] == "age" or low[j : j + 2] == ["as", "old"]), 0)
        times = _TIMES.get(low[k], 2 if low[k] == "half" else 0)
        if times and last and not _NEARLY & set(low[max(run[0].first, k - 3) : k]) and not {"at", ","} & set(low[k:last]):
            number = times * number_of(young)
            word = _range(story, k, last, number - 1, number + times - 1)
            yield Guess((Link("meant", (word.id, old.claim.id), assumption=f"line {line(word)} tells how old the other is"),), sure=True)


def _of_birth_at(story: Story, run: Sequence[Sentence], told: Sequence[Age]) -> Iterator[Guess]:
    """``Dave Pike is 46, and Josh, born when he was 21, is 35``, ``had her at 19``: so many years lie between the two."""
    low = story.tokens.low
    at = [age for age in told if low[age.first - 3] == "when" and low[age.first - 1] == "was" and "born" in low[age.first - 5 : age.first]]
    at += [age for age in told if low[age.last] == "when" and "born" in low[age.last : age.last + 10] and len(told) == 3]
    others = [age for age in told if age not in at]
    if len(at) != 1 or len(others) != 2:
        return
    young, old = sorted(others, key=number_of)
    number = number_of(at[0])
    around = Interval(number - 1, number + 1)
    amount = Amount(Stated("=", number, number), around, around, unit="year")
    years = story.word(at[0].first, at[0].last, amount, "change")
    assumed = f"the ages of {lines(young.claim, old.claim)} are those of the child and of who was {number} at its birth"
    yield Guess((Link("change", (years.id, young.claim.id, old.claim.id), assumption=assumed),), sure=True)


# ---- one person ----------------------------------------------------------------------------------------------------------


def _of_late(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> Iterator[Guess]:
    """``who drowned last summer at the age of 19, would have turned 30 on Sunday``: both are of the dead one."""
    low = story.tokens.low
    would = [a for a in (one, other) if "would" in low[max(a.sentence.first, a.first - 5) : a.first]]
    if len(would) != 1 or story.published is None or not _DIED & set(rows(story, run)):
        return
    dead = other if would[0] is one else one
    words = low[run[0].first : run[-1].last]
    k = next((k for k in range(len(words) - 1) if words[k] in ("last", "this") and words[k + 1] in _LATELY), -1)
    if k < 0 or any(m.year for m in moments_in(story, run)) or is_of_kin(story, dead) and is_of_kin(story, would[0]):
        return
    back = _LATELY[words[k + 1]]
    window = Window(story.published - timedelta(days=back), story.published + DAY)
    birth = story.moment(dead.first, dead.last, born(window, dead))
    told = f"both ages, of {lines(one.claim, other.claim)}, are of one person"
    yield Guess((Link("age", (would[0].claim.id, birth.id), assumption=told),), sure=True)


_LATELY = {"summer": 480, "winter": 480, "spring": 480, "autumn": 480, "year": 730, "month": 70, "week": 21, "weekend": 21, "season": 480}


def _turning(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> Iterator[Guess]:
    """``The 71-year-old will celebrate her 75th birthday next month``, ``Ito, 28, turns 30 in March``: one year more than now."""
    low = story.tokens.low
    for now, then in ((one, other), (other, one)):
        behind = low[then.last + (low[then.last] == "birthday") :][:3]
        ahead = low[max(then.sentence.first, then.first - 6) : then.first]
        coming = {"turns", "will", "turning", "celebrates", "marks"} & set(ahead) and not {"when", "before", "until", "by", "if"} & set(
            ahead
        )
        soon = behind[:1] == ["tomorrow"] or behind[:2] in _SOON or (behind[:1] in (["in"], ["on"]) and behind[1] in _NAMES)
        own = low[then.first - 1] in (*OWNERS, "turns", "be", "turn", "turning")
        if not coming or not soon or not own or now.lead not in (",", "apposed", "is", "now", "the", "(") or is_named(story, then):
            continue
        if is_of_kin(story, now) or is_of_kin(story, then) or {"and", ";", "but"} & set(low[now.last : then.first]) - {"and"} - {"but"}:
            continue
        number = number_of(then) - 1
        word = _range(story, then.first, then.last, number, number)
        yield Guess(
            (Link("meant", (word.id, now.claim.id), assumption=f"line {line(word)} tells how old one will be within a year"),), sure=True
        )
        return


_SOON = [
    ["next", "week"],
    ["next", "month"],
    ["this", "week"],
    ["this", "month"],
    ["later", "this"],
    ["this", "summer"],
    ["this", "weekend"],
]
_NAMES = frozenset((*MONTHS, *WEEKDAYS))


def _twins(story: Story, run: Sequence[Sentence], one: Age, other: Age) -> Iterator[Guess]:
    """``Twin brothers Al Roe, 41, and Bo, 43``, ``her twin, Bea, is 33``: twins are of one age."""
    low = story.tokens.low
    words = set(rows(story, run))
    if (PARENTS | {"sets", "their", "friend", "friends", "cousin", "neighbour"}) & words or not all(
        is_named(story, age) and age.lead not in _AT_AN_EVENT for age in (one, other)
    ):
        return
    for k in range(run[0].first, run[-1].last - 1):
        twin = low[k] == "twin" and (low[k + 1] in KINDRED or low[k - 1] in OWNERS or low[k + 1] in ("brothers", "sisters"))
        if (twin or (low[k] == "twins" and low[k - 1] in ("the", ",", "are", *OWNERS))) and low[k + 1] != "of":
            told = f"{lines(one.claim, other.claim, 'tell')} one age, by one birthday"
            yield Guess((Link("same", (one.claim.id, other.claim.id), assumption=told),), sure=True)
            return


def _near_birthday(story: Story, run: Sequence[Sentence], age: Age, others: set[int]) -> Iterator[Guess]:
    """``A week short of his 90th birthday, ... has died at the age of 98``: who is not yet 90 is 89."""
    low = story.tokens.low
    reads = [r for s in run for r in story.every_figure.get(s.number, ()) if r.first != age.first]
    found = [r for r in reads if (r.claim.kind == "ordinal" and low[r.last] == "birthday") or low[r.first - 1] in ("turning", "turned")]
    if len(found) != 1 or not _DIED & set(rows(story, run)) or is_of_kin(story, age) or not others <= {found[0].first}:
        return
    if low[age.first - 1] == "at" and not _DIED & set(low[age.sentence.first : age.sentence.last]):
        return  # "got her licence at 17"
    k = next((k for k in range(found[0].first - 1, found[0].first - 4, -1) if low[k] in _SHORT | _PAST), found[0].first - 2) + 1
    number = found[0].claim.stated.number
    ahead = low[max(run[0].first, k - 5) : k]
    if not isinstance(number, int) or not (_SPELLS & set(ahead) or "eve" in ahead):
        return
    before = "eve" in ahead or bool(_SHORT & set(ahead))
    if not before and not _PAST & set(ahead):
        return
    years = number - 1 if before else number
    word = _range(story, k, found[0].last + (low[found[0].last] == "birthday"), years, years)
    yield Guess((Link("meant", (word.id, age.claim.id), assumption=f"line {line(word)} tells how old that makes one"),), sure=True)
