"""Means and percents of a small number of things, which only some whole counts can give."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.averages import is_mean, of_another
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import back_from, exactly, sizes, stem

_DETERMINED = frozenset("the these those them its his her their whom which our all".split())
# A base that is taken again by a word for any group.
_BACK = frozenset("them these those whom".split())
_GROUPS = frozenset(
    "patient people participant respondent subject animal volunteer member pupil student case case-file sample specimen one man woman "
    "group total lot number".split()
)
# What makes the values of a mean whole numbers.
_WHOLE = frozenset("whole integer stars star marks rated rate rating scale score scored goals".split())
_PART_WORDS = frozenset("weighted weighting adjusted half halves quarter".split())


def chances(story: Story) -> Iterator[Link | Choice]:
    """Each percent with the number of things it is of, and each mean of counts with the number of values."""
    for here in story.by_sentence.values():
        for read in here:
            if (
                read.claim.kind == "share"
                and read.claim.amount.unit == "percent"
                and _bare(read)
                or read.claim.kind == "share"
                and read.claim.amount.hedge == "exactly"
            ):
                yield from _percent(story, read)
            elif "." in read.claim.amount.written and _bare(read) and (is_mean(story, read) or _is_next_mean(story, read)):
                yield from _mean(story, read)


def _bare(read: Read) -> bool:
    return read.claim.stated.bound == "=" and read.claim.modality == "stated" and not read.timing


def _small(read: Read, most: int, across: bool = False) -> bool:
    claim = read.claim
    number = claim.stated.number
    whole = isinstance(number, int) and 1 < number < most and (claim.stated.bound == "=" or across)
    return whole and claim.kind in ("count", "capacity") and not claim.amount.unit and not read.figure.another


# ---- percents --------------------------------------------------------------------------------------------------------


def _percent(story: Story, share: Read) -> Iterator[Link | Choice]:
    """``45 per cent of the 14`` states its base; ``of these`` and ``of the animals`` take it up from before."""
    low, last = story.tokens.low, share.last
    while last < share.sentence.last and low[last] in ("per", "cent", "percent", "%", "pc"):
        last += 1
    if low[last : last + 1] != ["of"]:
        yield from _of_group(story, share)
        return
    k = last + 1
    while k < share.sentence.last and low[k] in _DETERMINED and low[k] not in _BACK:
        k += 1
    if low[k : k + 1] == ["dozen"] and k > last + 1:
        dozen = story.word(k, k + 1, exactly(12), "count")
        yield Link("mean over", (share.claim.id, dozen.id), proof="the percent is told of a dozen")
        return
    base = next((r for r in story.here(share.sentence) if k <= r.first <= k + 1 and _small(r, 100)), None)
    if base is not None and (k > last + 1 or base.claim.scope.noun):
        yield Link("mean over", (share.claim.id, base.claim.id), proof=f"the percent is told of {base.claim.said}")
    elif low[k] in ("total", "whole", "overall", "sum"):
        return
    elif low[k : k + 1] and (low[k] in _BACK or (k > last + 1 and low[k - 1] != "all") or _plain(story, share, k)):
        yield from _taken_up(story, share, low[k], named=k == last + 1)


def _plain(story: Story, share: Read, k: int) -> bool:
    """True where nothing behind the noun at token *k* says which of them are meant."""
    low = story.tokens.low
    return k + 1 < share.sentence.last and low[k][0].isalpha() and low[k + 1] not in _NARROWING


_NARROWING = frozenset("in at on who that with of from aged under over across near for to which whose without".split())


def _of_group(story: Story, share: Read) -> Iterator[Link | Choice]:
    """``Of the 14 patients, 45% recovered``, ``in a class of 25, 45% failed``; ``treated 18 people. Forty per cent were children``."""
    low, first = story.tokens.low, share.sentence.first
    bases = [r for r in story.here(share.sentence) if r.first < share.first and _small(r, 100)]
    if len(bases) == 1 and _first_share(story, share):
        base, start = bases[0], story.phrase(bases[0])[0]
        opened = (low[first] in ("of", "among") or low[first : first + 2] == ["out", "of"]) and base.first - first < 5
        taken = low[start - 1] in _DETERMINED and low[start - 2] in ("of", "among") and share.first - story.phrase(base)[1] < 4
        opened = opened or (taken and base.claim.scope.noun != "")
        grouped = low[start - 1 : start] == ["of"] and low[start - 2] in _GATHERED
        if opened:
            yield Link("mean over", (share.claim.id, base.claim.id), proof=f"the percent is told of {base.claim.said}")
            return
        joined = low[share.first - 1] in (",", ":", ";", "and", "but") and _does(story, share)
        if joined and (grouped or _in_strength(story, base) or _is_subject(story, base)):
            yield Link("mean over", (share.claim.id, base.claim.id), assumption=f"the percent is of {base.claim.said}")
    elif not bases and _of_those(story, share):
        yield from _taken_up_bare(story, share)
    elif not bases and (story.phrase(share)[0] == first or _they_found(story, share)) and _does(story, share):
        before = [s for s in back_from(story, share.sentence, 1) if s is not share.sentence]
        counted = [r for s in before for r in sizes(story.here(s)) if r.claim.kind == "count" and r.claim.scope.noun]
        if len(counted) == 1 and _small(counted[0], 100):
            told = f"the percent is of {counted[0].claim.said}, {lines(share.claim, counted[0].claim)}"
            yield Link("mean over", (share.claim.id, counted[0].claim.id), assumption=told)


def _is_subject(story: Story, base: Read) -> bool:
    """True for a count that begins its sentence: *Sixteen surgeons took the test; 45 per cent passed it*."""
    counts = [r for r in story.here(base.sentence) if r.claim.kind == "count"]
    leads = story.phrase(base)[0] == base.sentence.first or ";" in story.tokens.low[base.last : base.sentence.last]
    return leads and base.claim.scope.noun != "" and len(counts) == 1


def _they_found(story: Story, share: Read) -> bool:
    """True for *They found that 33 per cent*, which begins a clause right behind the first words of the sentence."""
    ahead = story.tokens.low[share.sentence.first : story.phrase(share)[0]]
    return 2 < len(ahead) < 6 and ahead[0] in ("they", "it", "he", "she") and ahead[-1] == "that"


def _of_those(story: Story, share: Read) -> bool:
    """True for *Of those who did, 55 per cent*, *Of them 40 per cent*."""
    low, first = story.tokens.low, share.sentence.first
    return low[first] in ("of", "among") and low[first + 1] in ("those", "them", "these") and share.first - first < 9


def _taken_up_bare(story: Story, share: Read) -> Iterator[Choice]:
    """The counts of the sentence before, or of the one before that, which *those who replied* may be; they may leave their noun out."""
    before = [s for s in back_from(story, share.sentence, 2) if s is not share.sentence]
    reads = [r for s in before for r in sizes(story.here(s)) if r.claim.kind == "count"]
    if reads and all(_small(r, 100) for r in reads):
        told = [f"the percent is of {r.claim.said}, {lines(share.claim, r.claim)}" for r in reads]
        links = [Link("mean over", (share.claim.id, r.claim.id), assumption=t) for r, t in zip(reads, told, strict=True)]
        yield Choice(tuple(links[:6]))


def _in_strength(story: Story, base: Read) -> bool:
    """True for ``the 14-strong jury``, which tells how many a group is."""
    return story.tokens.low[base.last : base.last + 2] in (["-", "strong"], ["-", "member"], ["-", "man"], ["-", "person"])


_GATHERED = frozenset("class group panel sample jury squad trial team crew batch party committee council cohort survey field".split())
_VERBS = frozenset(
    "were was had have are said say got took went chose felt did died failed passed lost won gave held kept left came knew saw fell "
    "ran sold made".split()
)


def _does(story: Story, share: Read) -> bool:
    """True where a verb follows the percent at once, so that it is of whom was spoken of."""
    after = story.after(share, 2)
    words = [w for w in after if w not in ("also", "then", "later", "now")]
    return bool(words) and (words[0] in _VERBS or (words[0].endswith("ed") and len(words[0]) > 4))


def _first_share(story: Story, share: Read) -> bool:
    """True where no other percent comes before, which may be the base of this one."""
    return not any(r.claim.kind == "share" and r.first < share.first for r in story.here(share.sentence))


def _taken_up(story: Story, share: Read, word: str, *, named: bool) -> Iterator[Link | Choice]:
    """The bases that a word for a group may take up, the nearest of its noun first: no figure of them all, no alarm."""
    options: list[Link] = []
    for sentence in back_from(story, share.sentence, 4):
        for read in reversed(sizes(story.here(sentence))):
            if (
                read.first < share.first
                and read is not share
                and _small(read, 100)
                and _is_base(story, read, word, sentence, share, named=named)
            ):
                told = f"the percent is of {read.claim.said}, {lines(share.claim, read.claim)}"
                options.append(Link("mean over", (share.claim.id, read.claim.id), assumption=told))
            elif word in _BACK and read.first < share.first and read.claim.kind == "count" and read.claim.scope.noun:
                return  # "nine schools with 4,000 pupils, 37 per cent of them": it takes up the nearer one
        if options and word in _BACK:
            break
    if options:
        yield Choice(tuple(options[:6]))


def _is_base(story: Story, read: Read, word: str, sentence: Sentence, share: Read, *, named: bool) -> bool:
    """True for a figure that counts the group that *word* takes up: by its noun, or any group where the word is for any."""
    noun = read.claim.scope.noun
    part = {"of", "among", "including"} & set(story.before(read, 1)) or story.after(read, 1) == ["of"]
    start = story.phrase(read)[0]
    if word in _BACK and story.tokens.low[start - 1] == "of" and story.tokens.low[start - 2] in _GATHERED:
        return True
    if part and word in _BACK and not noun:
        return False
    if word in _BACK:
        return bool(noun) and (sentence is not share.sentence or share.first - read.last < 12)
    one = stem(word)
    if noun and stem(noun.split()[-1]) == one:
        return True
    if named:
        return False  # "of respondents" is of those who were called so, and of no other group
    in_all = story.after(read, 2)[:2] == ["in", "all"]
    return one in {stem(g) for g in _GROUPS} and (in_all or _living(noun))


def _living(noun: str) -> bool:
    return noun in _GROUPS or noun.endswith(("er", "or", "ist", "ant", "ent", "man", "woman", "mouse", "rat", "person", "child", "ee"))


# ---- means -----------------------------------------------------------------------------------------------------------


def _mean(story: Story, mean: Read) -> Iterator[Link | Choice]:
    """``In six matches they have averaged 1.9 goals``; ``20 students gave a whole number … The mean was 3.48``."""
    decimals = len(mean.claim.amount.written.partition(".")[2])
    if mean.claim.amount.unit.partition("/")[0] not in ("", "point", "mark", "star"):
        return
    near = list(back_from(story, mean.sentence, 5))
    words = {w for s in near for w in story.tokens.low[s.first : s.last]}
    if words & _PART_WORDS or not (mean.claim.scope.noun or words & _WHOLE):
        return
    per_head = mean.claim.amount.unit.endswith("/person") or "each" in story.after(mean, 3)
    options: list[Link] = []
    sure = False  # "two of them" may be a few of those that it is taken over
    for sentence in near:
        for read in sizes(story.here(sentence)):
            all_told = story.before(read, 1) == ["all"]
            noun = read.claim.scope.noun or all_told or story.after(read, 2) == ["in", "all"] or _one_of_them(story, read, mean)
            counted = read is not mean and _small(read, 10**decimals, _across(story, read)) and noun and noun != mean.claim.scope.noun
            follows = mean.sentence.number - sentence.number == 1 and story.tokens.low[mean.sentence.first] in ("they", "each", "these")
            apart = sentence is not mean.sentence and of_another(story, mean, read, strict=True) and not all_told
            told_of = sentence is mean.sentence or words & _WHOLE or follows or (all_told and per_head)
            if counted and not apart and told_of and _over(story, read, mean):
                told = f"the mean is over {read.claim.said}, {lines(mean.claim, read.claim)}"
                base = (
                    story.word(read.first, read.last, exactly(read.claim.stated.number or 0), "count")
                    if _across(story, read)
                    else read.claim
                )
                options.append(Link("mean over", (mean.claim.id, base.id), assumption=told))
                sure = sure or not _one_of_them(story, read, mean)
        if sure:
            break
    if options:
        yield Choice(tuple(options[:6]))


def _is_next_mean(story: Story, read: Read) -> bool:
    """True for the second of ``The mean had been 7.25. Afterwards it was 4.46``."""
    told = [r for s in story.beside(read.sentence, 1, 0) for r in story.here(s) if r.first < read.first and is_mean(story, r)]
    places = len(read.claim.amount.written.partition(".")[2])
    alike = bool(told) and len(told[-1].claim.amount.written.partition(".")[2]) == places
    ahead = story.before(read, 3)
    return alike and "it" in ahead and not read.claim.scope.noun and not read.claim.amount.unit


def _one_of_them(story: Story, read: Read, mean: Read) -> bool:
    """True for ``12 of them`` before the mean; behind it they may be of what the mean counts."""
    return read.first < mean.first and story.after(read, 2) == ["of", "them"]


def _across(story: Story, read: Read) -> bool:
    """True for ``Over 16 games``, which says in how many and not that they were more."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first] == "over" and (first == read.sentence.first or low[first - 1] in (",", "and", "average"))


_OVER = frozenset("in over across among from of for by these those the all each asked".split())


def _over(story: Story, read: Read, mean: Read) -> bool:
    """True for a number of things that values are told of: behind *in*, *over* or *asked* in the sentence of the mean, or before it."""
    ahead = story.before(read, 3)
    if read.sentence is not mean.sentence:
        return True
    return (
        bool(_OVER & set(ahead)) or _across(story, read) or story.after(read, 2) == ["of", "them"] or read.first - read.sentence.first < 2
    )
