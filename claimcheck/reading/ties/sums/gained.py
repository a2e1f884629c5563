"""Gained: how many members, customers or homes there are now, and how many were won of late, which are some of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import change_word

_HAVE = frozenset("has have serves serve counts count employs employ supplies supply runs run operates operate".split())
_JOINED = frozenset(("signed up", "joined", "subscribed", "enrolled"))
_USING = frozenset("subscribe belong pay".split())
_GAIN = frozenset("gained gaining added adding attracted attracting signed joined won enrolled recruited opened built planted".split())
_WON = _GAIN | {"subscribed"}
_LATELY = frozenset(("last", "past", "year", "month", "months", "alone", "since", "january"))
_ONES = frozenset("one ones".split())
_AGO = frozenset("ago once had used formerly lost left shed closed sold cancelled more than".split())
_BACK = 2


def gained(story: Story) -> Iterator[Link]:
    """``serves 1,270 customers. They gained 22,000 new ones in the past 12 months``: those won of late are among those there are."""
    for sentence in story.holding(_WON):
        for new in story.here(sentence):
            if not _is_gain(story, new):
                continue
            near = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last <= new.first and r is not new]
            alike = [r for r in near if r.claim.kind == new.claim.kind and r.claim.amount.unit == new.claim.amount.unit]
            alike = [r for r in alike if r.claim.kind != "duration" and (r.figure.noun == new.figure.noun or _is_pronoun(story, new))]
            if len(alike) == 1 and _is_stock(story, alike[0]):
                told = f"those that {lines(new.claim, alike[0].claim)} tells as won of late are some of “{alike[0].claim.said}”"
                yield Link("parts", (alike[0].claim.id, new.claim.id), assumption=told)


def _is_gain(story: Story, read: Read) -> bool:
    """True for *gained 22,000 new ones in the past 12 months*, *added 900 new homes last year*."""
    if not read.is_plain or read.claim.kind not in ("count", "measure"):
        return False
    low, last = story.tokens.low, story.phrase(read)[1]
    gain = _GAIN & set(story.before(read, 2)) or _JOINED & {" ".join(story.after(read, 2)), *story.after(read, 1)}
    late = _LATELY & set(low[last : last + 6]) or any(map(is_year, low[last : last + 3]))
    new = "new" in low[read.last : last + 2] or "alone" in low[last : last + 6]
    return bool(gain and late and new) and not _AGO & set(low[read.sentence.first : read.sentence.last])


def _is_pronoun(story: Story, read: Read) -> bool:
    return bool(_ONES & set(story.tokens.low[read.last : read.last + 2])) or not read.figure.noun


def _is_stock(story: Story, read: Read) -> bool:
    """True for *serves 1,270 customers*, *has 7,600 hectares*, told of now."""
    low = story.tokens.low
    has = _HAVE & set(story.before(read, 2)) or _USING & set(story.after(read, 3))
    crowd = bool(read.figure.noun) and (people(story, read.claim.scope.noun) or bool(read.claim.amount.unit) or bool(has))
    plain = read.is_plain and change_word(story, read) < 0
    return bool(has) and crowd and plain and not _AGO & set(low[read.sentence.first : read.sentence.last])
