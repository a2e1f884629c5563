"""Of those: a count and the share that it is of a set told before: ``Only 15 are fit, which means half of them can train``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, like, near, number, told_per
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.plain_shares import is_share
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.grammar import SUBJECTS, THEM

_BACK = 3
_ALL = frozenset("total number lot intake whole".split())
_MAKING = frozenset("means mean meant meaning making makes is are".split())
_WALLS = frozenset(("but", "while", "whereas", ";", "and", ":"))
_TIED = ("share", "change", "ratio", "parts", "rest", "mean over")


def of_those(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each share of *them*, of *those seen*, of *the total* behind the count that it is, with what it may be of."""
    for share in story.related:
        if share.claim.kind != "share" or tied.as_(share, *_TIED) or not is_share(story, share) or change_word(story, share) >= 0:
            continue
        if (level := _of_its_level(story, share)) is not None:
            yield Guess((_link(story, share, *level),), sure=True)
        if not _is_of_them(story, share):
            continue
        if share.claim.stated.bound not in ("=", "~", "<") or share.claim.modality not in ("stated", "forecast"):
            continue
        if (pair := _of_one_noun(story, share)) is not None:
            yield Guess((_link(story, share, *pair),), sure=True)
            continue
        part = _part(story, share)
        if part is None:
            continue
        if (whole := whole_of(story, part)) is not None:
            yield Guess((_link(story, share, part, whole),), sure=True)
            continue
        before = [r for r in near(story, share.sentence, _BACK, 0) if r.last <= part.first and r.claim.kind == part.claim.kind]
        if {stem(r.figure.noun) for r in before} >= {stem(part.figure.noun)} and part.figure.noun:
            before = [r for r in before if stem(r.figure.noun) == stem(part.figure.noun)]
        wholes = [r for r in before if like(story, r, part) and number(r) > number(part)]
        if wholes:
            yield Guess(tuple(_link(story, share, part, w) for w in reversed(wholes[-6:])), sure=True)


def _is_of_them(story: Story, share: Read) -> bool:
    """True for ``half of them``, ``32 per cent of those checked``, ``a third of the total``, and not for ``half of those who stayed``."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end] != "of":
        return False
    if low[end + 1] in THEM:
        return low[end + 2] not in ("who", "under", "over", "aged", "in", "from", "with")
    k = end + 2 + (low[end + 2] in ("original", "initial", "overall", "full", "entire"))
    return low[end + 1] in ("the", "its", "their") and low[k] in _ALL and low[k + 1] not in ("of", "who", "in")


def _part(story: Story, share: Read) -> Read | None:
    """The one count ahead of *share* in its sentence, of which the words say that it is so much: behind a comma or ``which means``."""
    low, first = story.tokens.low, story.phrase(share)[0]
    ahead = [r for r in figures_of(story, share.sentence) if r.last <= first]
    counts = [r for r in ahead if r.claim.kind in ("count", "money", "measure")]
    theirs = _of_theirs(story, end_of_share(story, share))
    named = len(counts) == 2 and (whole_of(story, counts[0]) is counts[1] or (theirs and _is_some_of_two(story, *counts)))
    counts = counts[::-1] if named and whole_of(story, counts[0]) is None else counts
    if not (len(counts) == 1 or named) or number(counts[0]) < 2:
        return None
    if counts[0].claim.stated.bound != "=" or counts[0].claim.modality != "stated":
        return None
    gap = low[max(r.last for r in counts) : first]
    gap = gap[:-1] if gap[-2:] == ["so", "that"] else gap
    gap = gap[:-1] if gap[-1:] in (["only"], ["just"], ["about"], ["some"], ["nearly"], ["exactly"]) else gap
    closed = low[end_of_share(story, share) + 2 :][:2]
    if low[end_of_share(story, share) + 1] == "them" and closed[0].isalpha():
        closed = []  # "a third of them children"
    made = gap[-1:] == ["so"] or gap[-1:] and gap[-1] in _MAKING and ({"which", "that", "so"} & set(gap[-4:]) or gap[-1].endswith("ing"))
    comma = gap[-1:] in ([","], ["or"]) and (theirs or closed[:1] == [","] or "." in closed or ";" in closed or "," in closed)
    return counts[0] if len(gap) < 16 and not _WALLS & set(gap) and (made or comma) else None


def _of_theirs(story: Story, end: int) -> bool:
    """True for *40% of those they visited,* *of all that it sold.*: all that somebody who was told of did so much to."""
    low = story.tokens.low
    k = end + 2 + (low[end + 2] in ("that", "which", "whom"))
    verb = k + 1 + (low[k + 1] in ("had", "have", "has"))
    closed = bool({",", ".", ";", ")"} & set(low[verb + 1 : verb + 3]))  # "they looked at,"
    return low[end] == "of" and low[end + 1] in ("those", "all", "the") and low[k] in SUBJECTS and closed


def _is_some_of_two(story: Story, a: Read, b: Read) -> bool:
    """True for *tested 90 wells and closed 18*: so many, and a lesser number that counts nothing else."""
    return number(a) > number(b) and like(story, a, b) and (not b.figure.noun or stem(a.figure.noun) == stem(b.figure.noun))


_LEVELS = frozenset("level peak total size value height strength figure best norm average rate capacity".split())
_AGAINST = frozenset("against compared versus down".split())


def _of_its_level(story: Story, share: Read) -> tuple[Read, Read] | None:
    """The figure of now and that of then in ``at 70 per cent of its level before the war: 35,000 a day against 50,000``."""
    low, end = story.tokens.low, end_of_share(story, share)
    behind = [r for r in figures_of(story, share.sentence) if r.first >= end and r.claim.kind in ("count", "money", "measure", "rate")]
    if low[end] != "of" or len(behind) != 2 or not {"its", "their", "the", "what"} & {low[end + 1]}:
        return None
    gap, named = low[end + 1 : behind[0].first], _LEVELS & set(low[end + 2 : end + 4]) or low[end + 1 : end + 3] == ["what", "it"]
    told = named and {":", "—", "–", "(", ","} & set(gap) and _AGAINST & set(story.between(*behind))
    return (behind[0], behind[1]) if told and like(story, *behind) and number(behind[0]) < number(behind[1]) else None


def _of_one_noun(story: Story, share: Read) -> tuple[Read, Read] | None:
    """The only two counts of one noun before *them*, the last of which is all of it: ``153 boarders ... 340 boarders in all``."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end + 1] != "them" or low[story.phrase(share)[0] - 1] not in ("so", "that", ",", "and"):
        return None
    found = [r for r in near(story, share.sentence, 2, 0) if r.last <= share.first and r.claim.kind == "count" and r.figure.noun]
    whole = [r for r in found if r.sentence is share.sentence and {"all", "total", "altogether"} & set(story.after(r, 2))]
    for last in whole[-1:]:
        alike = [r for r in found if stem(r.figure.noun) == stem(last.figure.noun)]
        if len(alike) == 2 and number(alike[0]) < number(last) and alike[1] is last:
            return alike[0], last
    return None


def _link(story: Story, share: Read, part: Read, whole: Read) -> Link:
    assumed = f"{lines(part.claim, whole.claim, 'speak')} of the part and the whole of {share.claim.said}"
    return Link("share", (share.claim.id, told_per(story, part, whole).id, told_per(story, whole, part).id), assumption=assumed)
