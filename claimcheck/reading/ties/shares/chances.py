"""Percents of a small number of things, which only some whole counts can give."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.comparable import COHORTS, is_living
from claimcheck.reading.ties.common.nearby import back_from, exactly, sizes, stem
from claimcheck.reading.ties.shares.rated import is_rated
from claimcheck.reading.words.grammar import DEFINITE

_DETERMINED = frozenset("the these those them its his her their whom which our all".split())
# A base that is taken again by a word for any group.
_BACK = frozenset("them these those whom us".split())


def chances(story: Story) -> Iterator[Link | Choice]:
    """Each percent with the number of things it is of."""
    for here in story.by_sentence.values():
        for read in here:
            if (
                read.claim.kind == "share"
                and read.claim.amount.unit == "percent"
                and is_exact(read)
                or read.claim.kind == "share"
                and read.claim.amount.hedge == "exactly"
            ):
                yield from _percent(story, read)


def is_exact(read: Read) -> bool:
    return read.claim.stated.bound == "=" and read.claim.modality == "stated" and not read.timing


def is_small(read: Read, most: int, across: bool = False) -> bool:
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
    elided = not share.claim.amount.unit and low[last] in _DETERMINED  # "exactly half the 13 members"
    if share.claim.amount.unit and last == share.last and low[last] == "of" and low[last + 1][0].isdecimal():
        return  # "36 passed, which is 75%; the year before it was 33 of 50"
    apposed = any(story.phrase(r)[1] == story.phrase(share)[0] - 1 for r in story.here(share.sentence))
    if low[last : last + 2] == ["of", "those"] and low[last + 2].isalpha() and low[story.phrase(share)[0] - 1] == "," and apposed:
        return  # "Thirty-six parents, 15 per cent of those asked, sent it back"
    if low[last : last + 1] != ["of"] and not elided:
        yield from _of_group(story, share)
        return
    last -= elided
    k = last + 1
    while k < share.sentence.last and low[k] in _DETERMINED and low[k] not in _BACK:
        k += 1
    if low[k : k + 1] == ["dozen"] and k > last + 1:
        dozen = story.word(k, k + 1, exactly(12), "count")
        yield Link("mean over", (share.claim.id, dozen.id), proof="the percent is told of a dozen")
        return
    base = next((r for r in story.here(share.sentence) if k <= r.first <= k + 1 and is_small(r, 100)), None)
    if base is not None and low[base.last] == "-":
        return  # "30 per cent of the two-room flats"
    if base is not None and (k > last + 1 or base.claim.scope.noun):
        yield Link("mean over", (share.claim.id, base.claim.id), proof=f"the percent is told of {base.claim.said}")
    elif low[k] in ("total", "whole", "overall", "sum", "vote", "poll"):
        return
    elif low[k : k + 2] and low[k] == "those" and low[k + 1] in ("on", "in", "at", "from", "with", "under", "over", "aged"):
        return  # "of those on the roll" says who they are
    elif low[k : k + 1] and (low[k] in _BACK or (k > last + 1 and low[k - 1] != "all") or _plain(story, share, k)):
        yield from _taken_up(story, share, low[k], named=k == last + 1)


def _plain(story: Story, share: Read, k: int) -> bool:
    """True where nothing behind the noun at token *k* says which of them are meant."""
    low = story.tokens.low
    return k + 1 < share.sentence.last and low[k][0].isalpha() and low[k + 1] not in _NARROWING


_NARROWING = frozenset("in at on who that with of from aged under over across near for to which whose without".split())


_SHARED = frozenset("share shares score scores marks percentages proportions".split())


def _of_group(story: Story, share: Read) -> Iterator[Link | Choice]:
    """``Of the 14 patients, 45% recovered``, ``in a class of 25, 45% failed``; ``treated 18 people. Forty per cent were children``."""
    low, first = story.tokens.low, share.sentence.first
    bases = [r for r in story.here(share.sentence) if r.first < share.first and is_small(r, 100)]
    bases = [r for r in bases if low[r.first - 1] != "which"]  # "Asked which two issues mattered most"
    bases = [r for r in bases if low[r.last] != "-" or _in_strength(story, r)]  # "The two-child limit was backed by 54%"
    bases = [r for r in bases if not _SHARED & set(story.before(r, 3))]  # "The shares of the three candidates, 44, 31 and 26 per cent"
    if is_rated(story, share):
        return  # "of the two wells has a 75 per cent interest"
    if len(bases) == 1 and _first_share(story, share):
        base, start = bases[0], story.phrase(bases[0])[0]
        opened = (low[first] in ("of", "among") or low[first : first + 2] == ["out", "of"]) and base.first - first < 5
        taken = low[start - 1] in _DETERMINED and low[start - 2] in ("of", "among") and share.first - story.phrase(base)[1] < 4
        taken = taken and low[start - 3] not in _ONE_END  # "in the worst of the 29 districts it is 11%"
        opened = (opened or (taken and base.claim.scope.noun != "")) and not _is_level(story, base, share)
        grouped = low[start - 1 : start] == ["of"] and low[start - 2] in GATHERED
        if opened:
            yield Link("mean over", (share.claim.id, base.claim.id), proof=f"the percent is told of {base.claim.said}")
            return
        if low[share.first - 2 : share.first] in (["of", "which"], ["of", "whom"]) and base.claim.scope.noun:
            yield Link("mean over", (share.claim.id, base.claim.id), proof=f"the percent is told of {base.claim.said}")
            return
        joined = low[share.first - 1] in (",", ":", ";", "and", "but") and _does(story, share)
        taken = story.after(base, 2) == ["of", "them"]  # "reached all 12 of them, and 60 per cent said"
        if joined and (grouped or taken or _in_strength(story, base) or _is_subject(story, base) or _is_had(story, base)):
            yield Link("mean over", (share.claim.id, base.claim.id), assumption=f"the percent is of {base.claim.said}")
    elif not bases and _of_those(story, share):
        yield from _taken_up_bare(story, share)
    elif not bases and ((_opens(story, share) and _does(story, share)) or _closes(story, share)):
        before = [s for s in back_from(story, share.sentence, 1) if s is not share.sentence]
        counted = [r for s in before for r in sizes(story.here(s)) if r.claim.kind == "count" and r.claim.scope.noun]
        counted = [
            r for r in counted if low[r.last] != "of" and low[r.first - 1] != "which"
        ]  # "four of the children died. Fever was seen in 18 percent"
        if len(counted) == 1 and is_small(counted[0], 100):
            told = f"the percent is of {counted[0].claim.said}, {lines(share.claim, counted[0].claim)}"
            yield Link("mean over", (share.claim.id, counted[0].claim.id), assumption=told)


_ONE_END = frozenset("worst best highest lowest biggest largest smallest poorest richest first last oldest youngest".split())
_HELD_AGAINST = frozenset(
    "than to from by above below over under exceeding topping national average passed reached topped exceeded cleared".split()
)
_LEVELS = frozenset("average mean median margin rate growth interest inflation yield return fee tax profit stood stands".split())


def _is_level(story: Story, base: Read, share: Read) -> bool:
    """True for a percent that is no share of them: *Of the 31 regions 23 grew by more than the national 6.7 per cent*."""
    gap = story.tokens.low[base.last : share.first]
    return bool(_LEVELS & set(gap)) or bool(_HELD_AGAINST & set(gap[-3:]))


def _is_had(story: Story, base: Read) -> bool:
    """True for a count that a group is said to have: *The jury has 12 members and 60 per cent are women*."""
    counts = [r for r in story.here(base.sentence) if r.claim.kind == "count"]
    return story.before(base, 1)[-1:] in (["has"], ["had"], ["have"], ["numbers"]) and base.claim.scope.noun != "" and len(counts) == 1


def _is_subject(story: Story, base: Read) -> bool:
    """True for a count that begins its sentence: *Sixteen surgeons took the test; 45 per cent passed it*."""
    counts = [r for r in story.here(base.sentence) if r.claim.kind == "count"]
    leads = story.phrase(base)[0] == base.sentence.first or ";" in story.tokens.low[base.last : base.sentence.last]
    return leads and base.claim.scope.noun != "" and len(counts) == 1


_HEDGES = frozenset("fully only just and but yet of these exactly no fewer than all told in".split())
_SEEN = frozenset("found seen present detected diagnosed occurred reported noted observed worked failed appeared recorded used".split())


def _opens(story: Story, share: Read) -> bool:
    """True for a percent that opens its sentence, or the clause of *They found that 33 per cent*."""
    ahead = story.tokens.low[share.sentence.first : story.phrase(share)[0]]
    found = 2 < len(ahead) < 6 and ahead[0] in ("they", "it", "he", "she") and ahead[-1] == "that"
    return found or (len(ahead) < 3 and set(ahead) <= _HEDGES)


def _closes(story: Story, share: Read) -> bool:
    """True for *Rabies was found in 30 per cent*: a short sentence that ends with what it is found in."""
    low, sentence = story.tokens.low, share.sentence
    ends = sentence.last - story.phrase(share)[1] < 2 or story.after(share, 1) in ([","], ["."])
    found = _SEEN & set(low[sentence.first : share.first])
    return ends and bool(found) and story.before(share, 1) in (["in"], ["among"], ["for"]) and share.first - sentence.first < 10


def _of_those(story: Story, share: Read) -> bool:
    """True for *Of those who did, 55 per cent*, *Of them 40 per cent*."""
    low, first = story.tokens.low, share.sentence.first
    return low[first] in ("of", "among") and low[first + 1] in ("those", "them", "these") and share.first - first < 9


def _taken_up_bare(story: Story, share: Read) -> Iterator[Choice]:
    """The counts of the sentence before, or of the one before that, which *those who replied* may be; they may leave their noun out."""
    before = [s for s in back_from(story, share.sentence, 2) if s is not share.sentence]
    reads = [r for s in before for r in sizes(story.here(s)) if r.claim.kind == "count" and story.before(r, 1) != ["which"]]
    if reads and all(is_small(r, 100) for r in reads):
        told = [f"the percent is of {r.claim.said}, {lines(share.claim, r.claim)}" for r in reads]
        links = [Link("mean over", (share.claim.id, r.claim.id), assumption=t) for r, t in zip(reads, told, strict=True)]
        yield Choice(tuple(links[:6]))


def _in_strength(story: Story, base: Read) -> bool:
    """True for ``the 14-strong jury``, which tells how many a group is."""
    return story.tokens.low[base.last : base.last + 2] in (["-", "strong"], ["-", "member"], ["-", "man"], ["-", "person"])


GATHERED = frozenset("class group panel sample jury squad trial team crew batch party committee council cohort survey field".split())
_VERBS = frozenset(
    "were was had have are said say got took went chose felt did died failed passed lost won gave held kept left came knew saw fell "
    "ran sold made".split()
)


def _does(story: Story, share: Read) -> bool:
    """True where a verb follows the percent at once, so that it is of whom was spoken of."""
    after = story.after(share, 2)
    words = [w for w in after if w not in ("also", "then", "later", "now")]
    return bool(words) and (words[0] in _VERBS or (words[0].endswith("ed") and len(words[0]) > 4) or _acts_on(words))


def _acts_on(words: list[str]) -> bool:
    """True for *wear glasses*, *play the piano*: a verb by what stands behind it."""
    verb, *behind = words
    told = verb.isalpha() and len(verb) > 2 and verb not in _NO_VERBS and not is_plural(verb) and not verb.endswith("er")
    return told and bool(behind) and (behind[0] in DEFINITE | {"a", "an", "no"} or is_plural(behind[0]))


_NO_VERBS = _NARROWING | frozenset("more less fewer and but than between each while when because after before during per out new".split())


def _first_share(story: Story, share: Read) -> bool:
    """True where no other percent comes before, which may be the base of this one."""
    return not any(r.claim.kind == "share" and r.first < share.first for r in story.here(share.sentence))


def _taken_up(story: Story, share: Read, word: str, *, named: bool) -> Iterator[Link | Choice]:
    """The bases that a word for a group may take up, the nearest of its noun first: no figure of them all, no alarm."""
    options: list[Link] = []
    counts = [r for r in sizes(story.here(share.sentence)) if r.claim.kind == "count"]
    again = [r for r in counts if r.first > share.last or "or" in story.between(r, share)[-2:]]
    least = max((r.claim.stated.number or 0 for r in again), default=0)  # "18 percent of the children, or 2,160 of those who received it"
    for sentence in back_from(story, share.sentence, 4):
        for read in reversed(sizes(story.here(sentence))):
            if (
                read.first < share.first
                and read is not share
                and is_small(read, 100)
                and (read.claim.stated.number or 0) >= least
                and _is_base(story, read, word, sentence, share, named=named)
                and not of_another_matter(story, read, [share])
            ):
                told = f"the percent is of {read.claim.said}, {lines(share.claim, read.claim)}"
                options.append(Link("mean over", (share.claim.id, read.claim.id), assumption=told))
            elif word in _BACK and read.first < share.first and read.claim.kind == "count" and (read.claim.scope.noun or is_many(read)):
                return  # "nine schools with 4,000 pupils, 37 per cent of them": it takes up the nearer one
        if options and word in _BACK:
            break
    if options:
        yield Choice(tuple(options[:6]))


def is_many(read: Read) -> bool:
    """True for a number that a percent may well be of, and that no whole count is rounded to."""
    return (read.claim.stated.number or 0) >= 100


def _is_base(story: Story, read: Read, word: str, sentence: Sentence, share: Read, *, named: bool) -> bool:
    """True for a figure that counts the group that *word* takes up: by its noun, or any group where the word is for any."""
    noun = read.claim.scope.noun
    part = {"of", "among", "including"} & set(story.before(read, 1)) or story.after(read, 1) == ["of"]
    if part and story.before(read, 2)[:1] == ["out"]:
        return False  # "one out of 4 of all the bridges" tells no number of bridges
    if story.tokens.low[read.last] == "-" and not _in_strength(story, read):
        return False  # "The two-child limit was backed by 54% of those who voted"
    if word not in _BACK and story.tokens.low[read.last] == "of":
        return False  # "four of the vaccinated children died", and 18 percent of the children had a fever
    start = story.phrase(read)[0]
    if word in _BACK and story.tokens.low[start - 1] == "of" and story.tokens.low[start - 2] in GATHERED:
        return True
    if word in _BACK and not noun and _NUMBERED & set(story.before(read, 1)):
        return True  # "The patrol numbered 16, and 60% of them"
    if part and word in _BACK and not noun:
        return False
    if noun in ("vote", "ballot") and _HELD & set(story.before(read, 1)):
        return False  # "The jury took four votes, and 67 per cent of them"
    if word == "those" and _LIVED & set(story.after(share, 6)) and noun and not is_living(noun):
        return False  # "The floods hit six counties. 85% of those affected lived in three"
    if word in _BACK:
        alone = sum(r.claim.kind == "count" for r in story.here(sentence)) == 1
        return bool(noun) and (sentence is not share.sentence or alone or share.first - read.last < 12)
    one = stem(word)
    if noun and stem(noun.split()[-1]) == one:
        return True
    if named:
        return False  # "of respondents" is of those who were called so, and of no other group
    in_all = story.after(read, 2)[:2] == ["in", "all"]
    return one in {stem(g) for g in COHORTS} and (in_all or is_living(noun))


_HELD = frozenset("took takes held holds after in".split())
_LIVED = frozenset("lived live living died aged worked said told".split())
_NUMBERED = frozenset("numbered numbering numbers totalled totalling comprised".split())
