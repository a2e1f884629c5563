"""Of a body: a percentage, and behind it so many of a body of so many, which it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.shares.changing import change_word

_ARTICLES = frozenset("a an its their the".split())
_HOLDING = frozenset("of with".split())
_APART = frozenset("other others rest remaining remainder against while whereas but last earlier rose fell more fewer another".split())
_LEAST, _MOST, _FAR = 4, 8, 26


def of_a_body(story: Story) -> Iterator[Link]:
    """``Nurses fill 71% of the posts: 4,148 of a payroll of 6,802``: the percentage is that of so many of so many."""
    for sentence in story.sentences:
        here = amounts(story, sentence)
        if len(here) != 3:
            continue
        share, part, whole = here
        percent = share.claim.kind == "share" and share.claim.amount.unit == "percent" and change_word(story, share) < 0
        counts = all(r.claim.kind in ("count", "money") and r.is_plain and r.claim.stated.number for r in (part, whole))
        if not percent or not share.is_plain or not counts or part.claim.kind != whole.claim.kind:
            continue
        less = (part.claim.stated.number or 0) < (whole.claim.stated.number or 0)
        ahead = story.tokens.low[share.last : part.first]
        if less and _leads(story, part, whole) and not _APART & story.words(sentence) and _is_apposed(ahead):
            said = f"those of line {line(part.claim)} are the share that the sentence tells"
            yield Link("share", (share.claim.id, part.claim.id, whole.claim.id), assumption=said)


def _leads(story: Story, part: Read, whole: Read) -> bool:
    """True for *of a workforce of 780*, *out of an enrolment of 4,800*, *in a room with 900*."""
    gap = story.tokens.low[part.last : whole.first]
    at = next((k for k, w in enumerate(gap) if w in _ARTICLES), -1)
    led = 0 < at < len(gap) - 2 and gap[at - 1] in ("of", "in", "from") and gap[-1] in _HOLDING
    return led and _LEAST - 1 <= len(gap) <= _MOST and "," not in gap


def _is_apposed(ahead: list[str]) -> bool:
    """True where a colon, a comma or *or* brings in the figures behind the words of the share."""
    return bool(ahead) and len(ahead) <= _FAR and (ahead[-1] in (":", ",", "or", "—", "–", "(") or ahead[-2:] == [",", "with"])
