"""Alone: a count and, behind it, a greater one of what may be some of it, where the story counts nothing else of the kind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.extremes import PASSING
from claimcheck.reading.frames.operands import Tied, figures, like, near, number, overlap, told_in, told_itself
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.reading.ties.records.rivals import COMPARATIVES
from claimcheck.reading.ties.repeats.set_apart import are_two_sorts, on_two_days
from claimcheck.reading.ties.sums.licences import tells_limit
from claimcheck.reading.ties.sums.told_of_stock import OUT_OF_IT
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import DEFINITE, FORMER, MARKS, OTHERS, OWNERS, RIVALS, SET_BESIDE, THEM, USUAL
from claimcheck.reading.words.voices import SAYING

_BACK, _ON = 4, 2
_TIMES = 4
# Behind or before one of these a count is set beside the one told before it, as another one, or as one of then.
_BESIDE = SET_BESIDE | frozenset(
    "fewer also too already than against compared not now today record elsewhere instead separate second altogether total both each "
    "every half twice double times majority margin lead rest did do does came turned showed applied attended cast planned expected "
    "wanted joined".split()
)
# These say that it is of another time.
_THEN = FORMER | frozenset(
    "last past ago once later recount recounted revised year years month months season seasons century decade days ordinary".split()
)
_HABIT = USUAL | frozenset("weekdays weekday".split())
_ASKED = frozenset("sent asked invited approached posted mailed surveyed polled canvassed".split())
_SPENT = (["in"], ["over"], ["after"])
# What these have as their object was not told before.
_NEW = frozenset(
    "has have had is are was were draws drew brings brought calls called invites invited attracts attracted takes took receives "
    "received gets got wins won employs employed hires hired builds built buys bought scores scored kills killed loses lost sends sent "
    "carries carried to not than expects expected wants wanted needs needed by at when".split()
)


def alone(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each count that is more than the only other one of what it may be some of: ``keeps 64 penguins ... 71 had caught the virus``."""
    for part in figures(story):
        if not _is_plain(story, part) or tied.as_(part):
            continue
        whole = _whole(story, part)
        if whole is None or on_two_days(story, whole, part):
            continue
        if not tied.as_(whole, "parts", "rest", "flow", "tally", "same") and not are_two_sorts(whole, part):
            yield some_of_it(whole.claim, told_in(story, part, whole))


def _is_plain(story: Story, read: Read) -> bool:
    claim = read.claim
    plain = claim.kind == "count" and claim.stated.bound == "=" and claim.modality in ("stated", "forecast")
    plain = plain and not tells_limit(story.before(read, 5))
    plain = plain and ("the", "next") not in pairwise(story.after(read, 6))  # "but 40 were lost on the next farm"
    plain = plain and story.before(read, 2) != ["one", "of"]  # "has since been surpassed, by one of 940"
    plain = plain and story.after(read, 2) != ["had", "been"]  # "Of the 812 who replied ... As 1,900 had been balloted"
    plain = plain and not _RANKED & set(story.before(read, 1))  # "a 22-time champion, lost to a man ranked 80"
    plain = plain and not {"would", "could"} & set(story.after(read, 1))  # "Before the war 60 would sail"
    return plain and not claim.amount.unit and not read.figure.another and number(read) > 3 and claim.related


_RANKED = frozenset("ranked seeded placed rated".split())


def _whole(story: Story, part: Read) -> Read | None:
    around = [r for r in near(story, part.sentence, _BACK, _ON) if r.claim.kind in _COUNTING and not overlap(r, part)]
    around = [r for r in around if r is not part and number(r) > 1 and like(story, r, part)]
    if len(around) != 1 or not _is_plain(story, around[0]) or not number(around[0]) < number(part):
        return None
    whole = around[0]
    if _is_restricted(story, part) and is_swap(number(whole), number(part)):
        return None
    if ("part", "of") in pairwise(story.before(part, 8)):
        return None  # "12 million came in May. They are part of a deal for 40 million"
    if _ASKED & set(story.after(part, 4)) or not OUT_OF_IT.isdisjoint(story.after(part, 6)):
        return None  # "333 answered; 900 had been sent the form", "had 340 defenders, and 900 were dug in outside its gates"
    if number(part) >= _NOUGHTS * number(whole) and _is_population(story, whole, part):
        return whole
    if number(part) >= _TIMES * number(whole):
        return None
    if whole.claim.scope.what == "killed" and _ALIVE & set(story.after(part, 6)):
        return None  # "11 people had died, and 36 listed as missing were safe"
    if _are_cared_for(story, whole, part):
        return None
    if _TWICE & story.words(*story.beside(part.sentence, 0, 1)):
        return None  # "48,000 inhabitants ... 52,300 infections. Many caught it twice"
    told = _is_set(story, whole) if whole.first < part.first else _is_all(story, whole, part)
    return whole if told and not _is_other(story, whole, part) else None


def _is_restricted(story: Story, part: Read) -> bool:
    """True for *the 41 hens that lived*, *the 2,100 nurses of the other hospitals*: which they are is told behind."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    return low[first - 1] == "the" and low[last] in ("that", "who", "which", "whose", "of")


def _is_population(story: Story, whole: Read, part: Read) -> bool:
    """True for *a population of 6 million* beside a billion people of a place that both sentences name by the same noun."""
    low = story.tokens.low
    told = {*story.before(whole, 4), *story.after(whole, 2), *whole.claim.counted.lower().split()}
    if part.claim.scope.noun in _COMING:
        return False  # "3 million tourists come to the town"
    if part.claim.scope.noun and not people(story, part.claim.scope.noun):
        return False  # "The island, population 90, has a church and 40,000 terns"
    if {"compared", "against", "than", "versus"} & set(story.before(part, 4)):
        return False  # "has 410 people, compared with 4 million in the capital"
    mine, yours = (set(low[r.sentence.first : r.sentence.last]) for r in (whole, part))
    return bool(_PEOPLED & told) and bool(_PLACES & mine & yours or (_PLACES & (mine | yours) and whole.sentence is part.sentence))


def _are_cared_for(story: Story, whole: Read, part: Read) -> bool:
    """True for *Four guards died and nine are in hospital*: those that are cared for are none of the dead."""
    gap = story.between(whole, part)
    return whole.last <= part.first and gap[-1:] == ["and"] and bool(_DYING & set(gap)) and "hospital" in story.after(part, 5)


_DYING = frozenset("died dead killed perished drowned".split())
_ALIVE = frozenset("missing safe alive unhurt unharmed survived rescued saved escaped".split())
_TWICE = frozenset("twice thrice reinfected reinfection reinfections repeatedly".split())
_NOUGHTS = 100  # times too many for what a slip of the pen in its digits would make
_COMING = frozenset("tourist visitor passenger traveller pilgrim refugee migrant fan viewer listener reader follower customer".split())
_PEOPLED = frozenset("population inhabitants residents people".split())
_PLACES = frozenset("country province region state county city town district island islands republic nation territory village".split())
_COUNTING = frozenset(("count", "capacity", "mean", "rate"))


def _is_set(story: Story, whole: Read) -> bool:
    """True for a count of things, be it a *class of 28*, that does not say only where, when or how often."""
    if story.tokens.low[whole.last] == "of":
        return False  # "17 of the zoo's penguins"
    ahead, behind = story.before(whole, 1), story.after(whole, 1)
    # "the yard, which employs 820."
    if _PEOPLED & set(story.before(whole, 3)):
        return True  # "put its population at 8,400"
    return told_itself(whole) or ahead == ["of"] or (bool(ahead) and ahead[0][-1:] == "s" and behind in (["."], [","]))


def _is_all(story: Story, whole: Read, part: Read) -> bool:
    """True for *The school has 43 pupils*, *The crew numbered 12 men*, told behind what some of them did."""
    told = whole.figure.noun and whole.sentence is not part.sentence and part.claim.modality == "stated"
    return bool(told and _HAVING & set(story.before(whole, 1))) and story.tokens.low[whole.last] != "of"


_HAVING = frozenset("has have had numbers numbered".split())


def _is_other(story: Story, whole: Read, part: Read) -> bool:
    """True where the two are set beside each other, or may be: told of by two, at two times, in two places, or of one state."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    ahead = story.before(part, 2)
    if _BESIDE & {*ahead, *low[part.last : last], *story.after(part, 2)} or {"up", "down"} & set(ahead) or whole.claim.extreme:
        return True
    if _years(story, part) ^ _years(story, whole):
        return True
    if whole.sentence is part.sentence and {"while", "whereas"} & set(low[min(whole.last, part.last) : max(whole.first, part.first)]):
        return True  # "Newcomers numbered 13,400, while 13,900 residents packed up"
    if ahead[-1:] == ["it"] or {"makes", "made", "making", "brings", "brought"} & set(ahead):
        return True  # "and that makes it 99"
    start = whole.last if part.sentence.first <= whole.first < first else part.sentence.first
    if "with" in low[start:first]:
        return True  # "With a cousin, all seven got out"; not "On a ward with 24 beds, 29 were taken"
    if (OTHERS | RIVALS) & {w.removesuffix("'s") for w in low[whole.last : part.first]}:
        return True
    if ("not", "included") in pairwise(low[part.sentence.first : part.sentence.last]) or story.before(whole, 1) in (["holds"], ["seats"]):
        return True  # "Those at home, 160, are not included", "The ground holds 18,500. The club sold 19,200 shirts"
    if _THEN & set(low[part.sentence.first : part.sentence.last]) or "for" in story.before(whole, 2):
        return True  # "has room for 600 pupils. It has 655"
    if _HABIT & set(low[whole.sentence.first : whole.sentence.last]):
        return True  # "sells 180 loaves on weekdays"
    if _is_of_others(story, whole, part) or _outdoes_it(story, whole, part):
        return True
    if part.sentence is not whole.sentence and low[part.sentence.first] in _WIDELY:
        return True  # "Worldwide, Tanaka sold 2.7 million"
    if whole.sentence is part.sentence and story.before(whole, 1) in _SPENT:
        return True  # "six hits in six innings, striking out eight"
    mine, yours = whole.claim.scope, part.claim.scope
    again = not part.claim.voice and low[first - 1] in DEFINITE  # "keeps 64 penguins, he said. The 71 birds"
    if (whole.claim.voice not in ("", part.claim.voice) and not again) or (mine.when and yours.when and mine.when != yours.when):
        return True
    if _of_one_state(story, whole, part) or not _kin(story, whole, part) or _is_new(story, part):
        return True
    if _is_beside(story, whole, part) and not (part.figure.noun and whole.figure.noun):
        return True
    if low[last : last + 2] in (["in", "all"], ["in", "total"]) or (first == part.sentence.first and low[part.last] == "."):
        return True
    return _is_elsewhere(story, whole, part)


def _is_of_others(story: Story, whole: Read, part: Read) -> bool:
    """True for *has 60,000 books. Of its readers, 75,000 come from abroad*: some of what the whole does not count."""
    opened = story.tokens.low[part.sentence.first : part.first]
    told = part.sentence is not whole.sentence and len(opened) > 2 and opened[0] == "of" and opened[1] in OWNERS
    noun = whole.figure.noun
    return told and not part.figure.noun and noun != "" and is_plural(opened[2]) and stem(opened[2]) != stem(noun.split()[-1])


def _outdoes_it(story: Story, whole: Read, part: Read) -> bool:
    """True for *The spring intake, which numbered 31,500, was slightly larger*, *surpassed that and was the biggest since*."""
    words = story.tokens.low[part.sentence.first : part.sentence.last]
    passed = any(a in PASSING and b in ("that", "it") for a, b in pairwise(words))
    before = any(a == "until" and b in ("then", "now") for a, b in pairwise(words))
    return part.sentence is not whole.sentence and (passed or before or ("than" not in words and bool(COMPARATIVES.keys() & set(words))))


def _years(story: Story, read: Read) -> set[str]:
    """The years that the sentence of *read* tells."""
    return {w for w in story.tokens.low[read.sentence.first : read.sentence.last] if len(w) == 4 and w.isdecimal()}


def _of_one_state(story: Story, whole: Read, part: Read) -> bool:
    """True for the dead of two tellings, and for the dead and the hurt: neither are some of the others."""
    mine, yours = whole.claim.scope.what, part.claim.scope.what
    if not mine or not yours or story.tokens.low[part.last] == "of":
        return False
    states = story.table.states
    return mine == yours or (mine in states and yours in states and story.table.what(mine, yours) == "apart")


def _kin(story: Story, whole: Read, part: Read) -> bool:
    """True where the words of *part* may name some of those of *whole*: none, *31 of its dancers*, the *33 pupils* of a class of 28."""
    low = story.tokens.low
    if low[part.last : part.last + 1] == ["of"]:
        return low[part.last + 1] in DEFINITE | THEM
    return not part.figure.noun or not whole.figure.noun or _takes_up(story, whole, part)


def _takes_up(story: Story, whole: Read, part: Read) -> bool:
    """True for *The 64 string players* of 58 players, *the 163 children* of 140 patients, *37 conscripts among them*."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    if low[last] == "among" and low[last + 1] in THEM:
        return True
    mine, yours = whole.claim.scope.noun, part.claim.scope.noun
    named = whole.figure.noun == part.figure.noun or not people(story, yours) or mine == "person" or yours in _SORTS
    # "the 9,400 children's books on its shelves"
    narrowed = low[last] in ("on", "in", "at", "of", "for", "from") and low[last + 1] in OWNERS
    return low[first - 1] in DEFINITE - {"that", "this"} and named and not narrowed


_SORTS = frozenset("man woman child boy girl adult foreigner pensioner baby teenager".split())


def _is_new(story: Story, part: Read) -> bool:
    """True for *Its website drew 310*, *The Red Crescent says 340*, *Central's 12*, *nine out of 28*: they were not told of before."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    word = low[first - 1] if first > part.sentence.first else ""
    if word.endswith("'s") or low[first - 2 : first] == ["out", "of"] or low[first - 2] in _GIVING:
        return True  # "The recount gave her 4,210"
    return is_new_crowd(story.tokens, first) or word in _NEW or (word in SAYING and not part.figure.noun and low[last] in MARKS | {","})


_GIVING = frozenset("gave give gives giving".split())


def _is_beside(story: Story, whole: Read, part: Read) -> bool:
    """True in one sentence for *has 118 seats and the right 124*, *120 rooms and a staff of 150*, *The 260 delegates used 417*."""
    low, last = story.tokens.low, story.phrase(part)[1]
    if part.sentence is not whole.sentence or part.first < whole.first:
        return False
    gap = story.between(whole, part)
    acts = low[last] in _FINITE or low[last].endswith("ed") or gap[-1:] and (gap[-1].endswith("ed") or gap[-1] in _ACTING)
    return gap[-1:] == ["of"] or not acts and low[last : last + 1] != ["of"] or not {",", ";", ":", "and", "—"} & set(gap)


_WIDELY = frozenset("worldwide globally nationwide nationally internationally elsewhere abroad overall".split())
_FINITE = frozenset("were are was is had have has will would can could did went left ran won fled got said".split())
_ACTING = frozenset("sold lost fell kept sent found left gave shot held caught put cut".split())


def _is_elsewhere(story: Story, whole: Read, part: Read) -> bool:
    """True for ``killed 14 people in Mindanao. In Luzon 41 died``, ``six people in the delta and 19 in the highlands``."""
    low, behind = story.tokens.low, story.after(whole, 1)
    if behind and behind == story.after(part, 1) and behind[0] in _PLACING:
        return True
    if part.sentence is whole.sentence or low[part.sentence.first] not in _PLACING or low[part.sentence.first + 1] in WEEKDAYS:
        return False
    return low[part.sentence.first + 2] != "all"


_PLACING = frozenset("in at near on around across outside inside from under over".split())
