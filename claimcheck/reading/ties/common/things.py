"""Things: what the size of one thing is told of, and the words by which two sentences may speak of one."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import singular, taxonomy
from claimcheck.reading import extremes
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import SET_BESIDE
from claimcheck.reading.words.numbers import ORDINALS
from claimcheck.reading.words.numbers import SMALL as CARDINALS

KINDS = frozenset(("count", "money", "measure", "duration", "capacity"))
# Words for one kind of thing, told first by the one and then by the other.
_CLASSES = (
    "plan scheme project proposal programme program initiative",
    "sentence jail jailed jailing sentenced sentencing imprisoned imprisonment prison term", "ban banned banning suspension suspended",
    "contract deal agreement lease accord", "strike walkout stoppage striking", "truce ceasefire armistice",
    "journey trip voyage route walk trek crossing hike ride", "loan credit", "crowd attendance audience gate spectators fans",
    "crew", "bridge viaduct", "refit refurbishment renovation restoration", "fine fined penalty", "siege blockade",
    "garrison force", "grant award", "campaign drive", "delay delayed late hold-up", "race marathon", "tower building skyscraper", "gap",
    "bid offer takeover", "budget", "fund", "wall", "tunnel", "pipeline", "shortfall deficit", "jackpot prize", "ransom", "battle",
    "fire blaze", "earthquake quake tremor",
    "convoy", "fleet", "lockdown curfew", "trial", "shift", "staff workforce", "membership", "congregation", "jury",
    "stadium ground arena", "reward", "debt", "settlement payout compensation", "extension", "stake", "festival", "course", "summit",
    "tour", "operation", "search", "hunger fast",
)  # fmt: skip
CLASS = {word: row.split()[0] for row in _CLASSES for word in row.split()}
# What a figure is changed, compared or corrected by: such figures are no second telling of it.
CHANGED = frozenset(
    "initially earlier revised later rising rose risen climbed updated previous previously originally meant planned target goal "
    "instead former formerly before until rather corrected wrongly mistakenly extra more less fewer over up down by another other "
    "others further additional increase rise fall than first half only least most added remaining rest surviving each per about".split()
)
# What stands before a thing that is not the one told before.
AWAY = SET_BESIDE | frozenset(
    "second new last next original proposed planned sought demanded asked maximum minimum similar different separate remaining final "
    "rejected".split()
)
BOUNDS = frozenset("first only least most about".split())
SUBSET = frozenset("including among of amongst from another other".split())
SMALL = frozenset(
    "that this with from have been were they their than when which after before most more ever since said says there about over first "
    "into also some still would could will what your million billion thousand hundred year years".split()
)


def words_of(story: Story, sentence: Sentence) -> set[str]:
    """The words of weight in *sentence*, a word for one class of things counted as one."""
    return weighed(story.tokens.low[sentence.first : sentence.last])


def weighed(words: Sequence[str]) -> set[str]:
    """The words of weight among *words*, without their endings or as their class."""
    states = taxonomy()
    weighty = (w for w in (word.removesuffix("'s") for word in words) if (len(w) > 3 and w.isalpha() and w not in SMALL) or states.state(w))
    return {CLASS.get(w) or CLASS.get(singular(w)) or states.state(w) or stem(w) for w in weighty}


def head(read: Read) -> str:
    """The thing counted, in the singular; of a state that is a noun too (``prisoners``) the word itself."""
    return read.claim.scope.noun.split(" ")[-1] or singular(read.figure.noun)


def of_its_own(read: Read) -> bool:
    """True for *4.2 million of its inhabitants*, which are some of those that were told."""
    return not _OF_ITS.isdisjoint(pairwise(read.claim.said.lower().split()))


_OF_ITS = frozenset(("of", whose) for whose in ("its", "their", "his", "her"))


def hyphened(story: Story, read: Read) -> str:
    """The thing counted behind a hyphen: ``1,600-patient``, ``6.1-magnitude``."""
    low, k = story.tokens.low, read.last
    joined = low[k : k + 1] == ["-"] and not story.tokens.spaced(k) and k + 1 < len(low) and low[k + 1].isalpha()
    return singular(low[k + 1]) if joined else ""


def explained(top: Claim, others: Sequence[Claim]) -> bool:
    """True where one of *others*, the sum of some or the difference of two can be the figure of the headline."""
    if any(top.amount.usual.meets(c.amount.usual) for c in others):
        return True
    numbers = [Fraction(n) for c in others[:9] if (n := c.stated.number) is not None]
    goal = top.amount.usual
    sums = (sum(some) for k in range(2, min(len(numbers), 6) + 1) for some in combinations(numbers, k))
    gaps = (abs(a - b) for a, b in combinations(numbers, 2))
    return any(n in goal for n in (*sums, *gaps))


_OPENERS = frozenset(
    "who that which whose where in at from with on for near without aged under over still to already now not yet there left remaining "
    "alive else".split()
)


def restricted(story: Story, read: Read) -> bool:
    """True where words behind the noun say which of them are meant, and no sentence before says that of all of them."""
    low, last = story.tokens.low, story.phrase(read)[1]
    if last >= read.sentence.last or not (low[last] in _OPENERS or low[last].endswith(("ed", "ing")) or low[last] in taxonomy().state_of):
        return False
    if is_main_verb(story, read) or low[last : last + 2] == ["not", "out"]:
        return False  # "his 134 not out"; "The 12 camels carried water": the verb of the sentence
    if low[last] == "on" and low[last + 1] in WEEKDAYS and low[last + 2 : last + 3] == ["."]:
        return False  # "went out to look for the four divers on Sunday."
    told = weighed(low[last : min(last + 5, read.sentence.last)])
    near = story.sentences[max(0, read.sentence.number - 6) : read.sentence.number]
    return not any(told & words_of(story, s) for s in near)


def is_one_more(story: Story, first: Read, read: Read) -> bool:
    """True for the four of *buys Holm and three companies. The four*: one was told beside the three."""
    joined = story.before(first, 1) == ["and"] and first.claim.kind == read.claim.kind == "count"
    return joined and (read.claim.stated.number or 0) - (first.claim.stated.number or 0) == 1


def is_main_verb(story: Story, read: Read) -> bool:
    """True where the word right behind the figure is the verb of its sentence: ``Relatives of the 153 passengers waited``."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return low[last].endswith("ed") and _is_subject(story, read) and not _finite_after(low[last + 1 : read.sentence.last])


_COMES = frozenset("comes came coming".split())


def on_heels(story: Story, sentence: Sentence, at: int) -> bool:
    """True for the 14 at *at* of *The attack comes days after a bomb killed 14 people*: an earlier event, which the one told of follows."""
    low = story.tokens.low
    return any(low[k] in _COMES and "after" in low[k + 1 : min(k + 6, at)] for k in range(sentence.first, at))


_LIKE_ARTICLES = frozenset("how why as where when into".split())


def is_article(story: Story, read: Read) -> bool:
    """True for *How one surgery cut its waits*, *came as one party*, where the number counts nothing; not for *One dead in blast*."""
    one = read.claim.kind == "count" and read.figure.digits.lower() == "one"
    return one and bool(_LIKE_ARTICLES & set(story.before(read, 1)))


def share_between(story: Story, last: int, first: int, sentence: Sentence) -> bool:
    """True for *18 million, nearly half the surplus, which totalled 39 million*: a share of it ends at *last*."""
    return any(r.claim.kind == "share" and last <= r.first < first for r in story.here(sentence))


def is_of_first(story: Story, read: Read) -> bool:
    """True for *20,000 copies in the first print run*, behind which others come."""
    behind = story.after(read, 3)
    return behind[:2] == ["in", "the"] and behind[2] in ORDINALS


def is_called_so(story: Story, first: Read, read: Read) -> bool:
    """True for *the one-child policy* and *the two-child policy*, which are called by their numbers."""
    return 1 in (first.claim.stated.number, read.claim.stated.number) and bool(hyphened(story, first) or hyphened(story, read))


_NAMES = frozenset((*WEEKDAYS, *MONTHS))


def on_other_days(story: Story, one: Read, other: Read) -> bool:
    """True where the first stands beside the name of a day or month, and another one narrows the second: ``the price set in June``."""
    low, last = story.tokens.low, story.phrase(other)[1]
    first = set(low[max(one.sentence.first, one.first - 6) : min(one.sentence.last, one.last + 7)]) & _NAMES
    narrow = low[last] in ("in", "on", "of", "from", "by", "until") or (low[last + 1] in ("in", "on") and low[last] not in _FINITE)
    behind = set(low[last : min(last + 3, other.sentence.last)]) & _NAMES if narrow else set()
    one_sort = any(first & set(names) and behind & set(names) for names in (WEEKDAYS, MONTHS))
    return one_sort and not first & behind


_OPENING = 6  # words within which a subject with *of* stands


def _is_subject(story: Story, read: Read) -> bool:
    """True where no more than a determiner stands between the figure and the start of its clause."""
    ahead = story.before(read, 3)
    while ahead and (ahead[-1] in ("the", "all", "these", "those", "its", "their", "his", "her") or ahead[-1].endswith("'s")):
        ahead = ahead[:-1]
    if ahead[-1:] == ["of"] and len(ahead) > 1 and (ahead[-2] in CARDINALS or ahead[-2].isdecimal()):
        return True  # "only nine of the 1,580 volunteers dropped out"
    if ahead[-1:] == ["of"] and 1 < read.first - read.sentence.first < _OPENING and story.tokens.low[read.sentence.first] != "of":
        return True  # "None of the 1,580 volunteers reported"
    return not ahead or ahead[-1] in ("there", "then", ",", ";", "and", "but", "said", "that", "say", "says", "—", "–", ":", "“")


_FINITE = frozenset(
    "is are was were has have had will would can could may might must should do does did went came got said says made took gave left "
    "include includes make say want live come go get remain need lost "
    "won ran fell rose sat stood lay met led kept held felt fled sank".split()
)


def _finite_after(words: Sequence[str]) -> bool:
    """True where a verb that can stand alone follows before a mark."""
    for word in words:
        if word in (",", ";", ".", "—", "–", "and", "but", "who", "which", "that", "as", "when", "after", "while", "because"):
            return False
        if word in _FINITE or (word.endswith("ed") and len(word) > 4):
            return True
    return False


_PLACED = frozenset("of with in at by from between against near on under over beneath beyond behind outside".split())
_DAYS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday all time question total".split()
)


_OWN = frozenset("the a an his her its their this that another".split())


def of_another(story: Story, read: Read, first: Read) -> bool:
    """True where words behind the thing say whose it is, and the sentence of *first* does not: ``the £55m contract with the navy``."""
    low, k = story.tokens.low, story.phrase(read)[1]
    end = min(read.sentence.last, k + 4)
    while k < end and low[k].isalpha() and low[k] not in _PLACED:
        if low[k] in _FINITE or (k == story.phrase(read)[1] and is_main_verb(story, read)):
            return False  # "The 6.1-magnitude tremor was felt on the mainland"
        k += 1
    told = low[k + 1 : min(k + 6, read.sentence.last)]
    if k >= end or low[k] not in _PLACED or _DAYS & set(told[:1]):
        return False
    names = story.tokens.written(k + 1)[:1].isupper() if k + 1 < read.sentence.last else False
    if low[k] not in ("of", "with", "between") and not names and not _OWN & set(told[:1]):
        return False
    for wall in (",", "will", "is", "was", "are", "were", "has", "have", "and"):
        told = told[: told.index(wall)] if wall in told else told
    weighty = weighed(told)
    return bool(weighty) and not weighty & words_of(story, first.sentence)


def newly_named(story: Story, read: Read) -> bool:
    """True for *the 328-metre Crown building*: what bears a name that was not told before is no thing told of before."""
    low, k = story.tokens.low, story.phrase(read)[1]
    joined = read.claim.amount.unit and "-" in low[read.first : k] and k < read.sentence.last
    named = joined and low[k].isalpha() and story.tokens.written(k)[:1].isupper()
    return bool(named) and low[k] not in _NAMES and low[k] not in low[: read.first]


_BESIDE = frozenset("after behind than beside unlike like next only ahead".split())


def ranked_beside(story: Story, first: Read, read: Read) -> bool:
    """True for two of one sentence that words of rank stand between: *at 312 metres the second tallest after the 328-metre Crown*."""
    if first.sentence is not read.sentence:
        return False
    between = story.between(first, read)
    ranked = any(w in ORDINALS or extremes.direction(w) for w in between)
    return ranked and bool(_BESIDE & set(between))


_WHICH = frozenset("that which who it he she they we".split())
_NOT = frozenset("not never".split())
_YEARLY = frozenset("year month week season".split())


def is_latest(story: Story, first: Read, read: Read) -> bool:
    """True for *The latest count is of 801 families*: *first*, told before, is not the latest."""
    low = story.tokens.low
    return "latest" in low[read.sentence.first : read.first] and "latest" not in low[first.sentence.first : first.sentence.last]


def is_beside_others(story: Story, sentence: Sentence, last: int) -> bool:
    """True for the figure up to token *last* of *a total of 52 pupils and 11 teachers*, which are not all who are told of."""
    low = story.tokens.low
    gaps = (low[last : r.first] for r in story.here(sentence) if r.first >= last and r.claim.scope.noun)
    return any(gap[-1:] == ["and"] and len(gap) < 4 and "," not in gap for gap in gaps)


def are_others(story: Story, first: Read, read: Read) -> bool:
    """True for *the paintings by women*, *the firms that were not named*, *the sum it lent this year*, *those on the second floor*."""
    low, last = story.tokens.low, story.phrase(read)[1]
    behind = low[last : min(last + 6, read.sentence.last)]
    if behind[:1] == ["by"] and not weighed(behind[1:4]) & words_of(story, first.sentence):
        return read.claim.kind == "count"
    if (
        behind[:1]
        and behind[0] in _WHICH
        and ((_NOT & set(behind[1:4]) and behind[0] in ("that", "which", "who")) or (_YEARLY & set(behind) and read.claim.amount.unit))
    ):
        return True
    there = low[first.last : min(first.last + 9, first.sentence.last)]
    ranks = [{w for w in words if w in ORDINALS} for words in (there, behind[:5])]
    return bool(ranks[0] and ranks[1]) and not ranks[0] & ranks[1]
