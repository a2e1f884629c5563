"""Jobs lost: how many jobs go, and how many people are later told to lose theirs."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines

_WHO = frozenset(("who", "being", "facing", "losing", "told"))
_JOBS = frozenset("job post position role".split())
_LOSS = frozenset(
    "loss lose loses losing lost cut cuts cutting shed sheds shedding axe axes axed go goes slash slashing redundancies".split()
)
_OTHER = frozenset("another further more other second already previous previously last earlier ago up".split())
_THEIRS = (
    ["lose", "their", "jobs"],
    ["their", "jobs"],
    ["laid", "off"],
    ["made", "redundant"],
    ["be", "dismissed"],
    ["face", "redundancy"],
)
_PEOPLE = frozenset("person worker staff employee workforce".split())
_BACK, _REACH, _FAR = 5, 9, 14


def jobs_lost(story: Story) -> Iterator[Link]:
    """``will shut with the loss of 260 jobs. ... The 280 people who will lose their jobs``: one number, told twice."""
    for sentence in story.holding(_WHO):
        for read in story.here(sentence):
            if not _loses(story, sentence, read):
                continue
            back = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last <= read.first]
            jobs = [r for r in back if singular(r.figure.noun) in _JOBS and r.claim.kind == "count"]
            if len(jobs) == 1 and _goes(story, jobs[0]) and not _is_placed_apart(story, jobs[0], read):
                told = f"{lines(jobs[0].claim, read.claim, 'tell')} how many jobs are lost"
                yield Link("same", (_bare(story, jobs[0]), _bare(story, read)), assumption=told)


def _bare(story: Story, read: Read) -> str:
    """The number of *read* without its noun: jobs, and those who had them."""
    return story.word(*story.phrase(read), read.claim.amount, "count", voice=read.claim.voice).id


def _loses(story: Story, sentence: Sentence, read: Read) -> bool:
    """True for *The 280 people who will lose their jobs*, *the 280 workers being laid off*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.figure.another
    named = low[first - 1] == "the" and (not read.figure.noun or read.claim.scope.noun in _PEOPLE)
    behind = low[last : min(last + _REACH, sentence.last)]
    told = any(behind[k : k + len(w)] == w for w in _THEIRS for k in range(len(behind)))
    return plain and named and low[last] in _WHO and told and "not" not in behind


def _is_placed_apart(story: Story, jobs: Read, read: Read) -> bool:
    """True where *read* is told of a place that the sentence of the jobs does not name: *the 40 workers who will go in Leeds*."""
    low, told = story.tokens.low, story.words(jobs.sentence)
    behind = range(story.phrase(read)[1], min(story.phrase(read)[1] + _FAR, read.sentence.last - 1))
    names = [low[k + 1] for k in behind if low[k] in ("in", "at", "from") and story.tokens.written(k + 1)[:1].isupper()]
    return any(name not in told for name in names)


def _goes(story: Story, read: Read) -> bool:
    """True for *the loss of 260 jobs*, *will cut 260 posts*; not for *another 260 jobs*."""
    words = {*story.before(read, 5), *story.after(read, 4)}
    return read.claim.stated.bound == "=" and bool(_LOSS & words) and not _OTHER & words and not read.figure.another
