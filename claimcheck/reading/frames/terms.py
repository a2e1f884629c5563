"""Terms: sentences of a court that are to be served one after another, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, number, size, told_as
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.common.spots import holds_phrase, phrases

_IN_TURN = phrases(
    "consecutive", "consecutively", "one after another", "one after the other", "back to back", "back - to - back", "end to end",
)  # fmt: skip
_IN_ALL = phrases("in all", "in total", "altogether", "all told", "in prison", "behind bars", "in jail")
_ADDING = phrases("total of", "totals", "totalling", "totaling", "making", "add up to", "adds up to", "comes to", "come to", ":", "a total")
_MOST = 5


def terms(story: Story, tied: Tied) -> Iterator[Guess]:
    """The whole of each row of sentences that are to run one after another."""
    low = story.tokens.low
    for sentence in story.sentences:
        if not holds_phrase(low[sentence.first : sentence.last], _IN_TURN):
            continue
        told = [r for s in story.beside(sentence, 2, 1) for r in story.here(s) if r.claim.kind == "duration"]
        whole = next((r for r in reversed(told) if _is_all(story, r) and not tied.result(r, "parts")), None)
        if whole is not None:
            found = _terms(story, sentence, whole)
            if 1 < len(found) <= _MOST:
                said = f"{lines(whole.claim, found[0])} tell all the terms that are to be served"
                yield Guess((Link("parts", (whole.claim.id, *(c.id for c in found)), assumption=said, exhaustive=True),), sure=True)


def _is_all(story: Story, read: Read) -> bool:
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = " ".join(low[max(read.sentence.first, first - 3) : first])
    return holds_phrase(low[last : last + 2], _IN_ALL) or any(ahead.endswith(" ".join(p)) for p in _ADDING)


def _terms(story: Story, sentence: Sentence, whole: Read) -> list[Claim]:
    """The terms told up to *whole* in the sentence that says so, or else in the one before it that tells two or more."""
    low = story.tokens.low
    for at in (sentence, *reversed(story.beside(sentence, 2, 0)[:-1])):
        found: list[Claim] = []
        first: Read | None = None
        here = {r.first: r for r in story.here(at)}
        for k in range(at.first, min(at.last, whole.first)):
            read = here.get(k)
            if read is not None and read.claim.kind == "duration" and size(story, read, whole.claim.amount.unit) < number(whole):
                first = first or read
                found.append(read.claim)
            elif first is not None and low[k + 1] in ("for", "on") and low[k - 1] in (",", "and", "another", "with"):
                if read is not None and read.claim.kind == "count":
                    found.append(told_as(story, read, first.claim.amount.unit, first))
                elif low[k] == "one" and read is None:
                    found.append(story.word(k, k + 1, exactly(1, first.claim.amount.unit), "duration"))
        if len(found) > 1:
            return found
    return []
