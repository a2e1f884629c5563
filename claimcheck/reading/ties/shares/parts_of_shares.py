"""Parts of shares: the figures that the words may call a share of the whole, told ahead of it or behind it."""

from __future__ import annotations

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.sums.wholes import BACK, MARKS, Bound, counted, fits, named_whole, opens, whole_of
from claimcheck.reading.words.grammar import THEM

# Words that may stand between a share and the part that it is: "or 60%", "(about 60%)", "that is, 60%".
_JOINING = frozenset(
    ", or ( — – - : ; about roughly nearly almost some just around that is i e ie which represents representing amounting to "
    "accounting for making up makes made equal equals equivalent a an the share turnout take up uptake rate of in other words only "
    "exactly more than less fully well over under this was were proportion percentage comes came works out at as much many still "
    "total sum".split()
)


def parts_of(story: Story, share: Read) -> list[Bound]:
    """The figures that the words may call *share* of the whole, the nearest first."""
    here = [r for r in story.here(share.sentence) if counted(r)]
    wholes = [w for r in here if (w := whole_of(story, r)) is not None]
    here = [r for r in here if r not in wholes and not named_whole(story, share, r) and not opens(story, r)]
    first, last = min(share.first, story.phrase(share)[0]), end_of_share(story, share)
    if story.tokens.low[last : last + 1] == ["among"] and story.before(share, 1) == ["of"]:
        return []  # "rejected 42 of 56 pleas, a rate of 80 per cent among those by men"
    sides = [r for r in story.here(share.sentence) if r is not share and (r.claim.kind == "share" or not r.figure.noun)]
    if any(_are_votes(story, *pair) for r in sides for pair in ((r, share), (share, r))):
        return []  # "backed it by 60 per cent to 40, with 12 of the 18 districts in favour"
    ahead, behind = [r for r in here if r.last <= first], [r for r in here if r.first >= last]
    # "480 were rescued, half of them by boat": half of the 480.
    points = story.tokens.low[last : last + 1] == ["of"] and story.tokens.low[last + 1] in THEM
    closed = story.tokens.low[last + 2 : last + 3] in (["."], [","], [";"])
    ahead = [r for r in ahead if not points or (closed and whole_of(story, r) is not None)]
    wide = [r for s in story.beside(share.sentence, back=BACK) for r in story.here(s) if counted(r)]
    if story.tokens.low[last : last + 3] == ["of", "the", "total"] and any(story.before(r, 1) == ["and"] for r in ahead):
        return []  # "29 of the missiles and 446 of the drones, 92 per cent of the total"
    ahead = [r for r in ahead if any(fits(story, r, w) for w in wide if w is not r)]
    closed = story.tokens.low[last] in _ENDS
    found = [Bound(r, True) for r in reversed(ahead) if _joined(story, r, first, closed=closed)][:1]
    found += [Bound(r, True) for r in behind if _apposed(story, last, r)][:1]
    if points and _another_share(story, share):
        return []
    return found


def _another_share(story: Story, share: Read) -> bool:
    """True where another share stands before: a quarter *of those who do* is of a part that no figure tells."""
    near = [r for s in story.beside(share.sentence, back=1, on=0) for r in story.here(s) if r.claim.kind == "share"]
    return any(r.first < share.first for r in near)


def _are_votes(story: Story, one: Read, other: Read) -> bool:
    """True for the two sides of *by 60 per cent to 40*."""
    start = end_of_share(story, one)
    voted = story.before(one, 1) == ["by"] and one.claim.kind == "share"
    return voted and story.tokens.low[start : other.first] == ["to"]


_ENDS = frozenset((",", ".", ";", ":", ")", "—", "–", "of", "-", "!", "?", "from", "in", "to", "on", "its", "the", "their", "his", "her"))


def _joined(story: Story, part: Read, first: int, *, closed: bool) -> bool:
    """True where *part* runs into the share at token *first*: ``168, or 60%``, ``85 failed, a failure rate of 25%``."""
    low = story.tokens.low
    gap = low[part.last : first]
    if not gap or {".", "while", "whereas"} & set(gap) or len(gap) > 28:
        return False
    if any(r.claim.kind == "share" and part.last <= r.first < first for r in story.here(part.sentence)):
        return False
    if {"rest", "others", "remainder"} & set(gap[-3:]):
        return False  # "dismissed 42 of the 56 complaints and upheld the rest, 25 per cent"
    if gap[-3:-1] == [",", "giving"] and gap[-1] in _TAKERS:
        return whole_of(story, part) is not None and _of_that_body(story, part, first)
    if gap[-1] == "," and not closed:
        return False  # "29 million, 54 per cent have had": 54 per cent of them
    k = len(gap)
    if gap[-1] == "at" and gap[-2:-1] and gap[-2] in _PUTTING and "which" in gap:
        return gap.index("which") > 0 and gap[gap.index("which") - 1] in MARKS  # ", which the trust puts at 51 per cent"
    if gap[-1] == "of" and (start := next((j for j in range(k - 2, max(-1, k - 7), -1) if gap[j] in ("a", "an")), -1)) > 0:
        return gap[start - 1] in MARKS
    while k and gap[k - 1] in _JOINING and len(gap) - k < 7:
        k -= 1
    return bool(MARKS & set(gap[k:]))


def _of_that_body(story: Story, part: Read, first: int) -> bool:
    """True for *won 84 of the 140 seats, giving it 60 per cent of the chamber*, or of no more than was told: not of the vote."""
    low = story.tokens.low
    share = next((r for r in story.here(part.sentence) if r.claim.kind == "share" and min(r.first, story.phrase(r)[0]) == first), None)
    end = end_of_share(story, share) if share is not None else first
    return share is not None and (
        low[end] in (".", ",", ";") or low[end + 1] == "them" or (low[end : end + 2] == ["of", "the"] and low[end + 2] in _BODIES)
    )


_TAKERS = frozenset("it them him her".split())


_BODIES = frozenset("chamber house parliament assembly council senate total whole".split())


_PUTTING = frozenset("put puts gave gives reckoned reckons calculated calculates".split())


def _apposed(story: Story, last: int, part: Read) -> bool:
    """True where *part* says again, in figures, the share that ends at token *last*: ``a third of them, about 80``."""
    low = story.tokens.low
    start = min(part.first, story.phrase(part)[0])
    gap = low[last:start]
    if not gap or len(gap) > 22 or {".", "while", "whereas", "but"} & set(gap):
        return False
    k = len(gap)
    while k and gap[k - 1] in _JOINING and gap[k - 1] not in ("which", "that") and len(gap) - k < 4:
        k -= 1
    if gap[-1] in ("with", "as", "when", "after") and (whole := whole_of(story, part)) is not None:
        # "One in four homes is empty, with 90 out of 300 in the old town"
        return whole.figure.noun != "" or story.after(whole, 2) not in (["in", "the"], ["at", "the"], ["on", "the"])
    if not MARKS & set(gap[k:]) or "and" in gap[k:]:
        return False
    following = low[story.phrase(part)[1] : story.phrase(part)[1] + 2]
    if any(r.claim.kind == "share" and last <= r.first < part.first for r in story.here(part.sentence)):
        return False
    if following[:1] == ["and"] and any(0 < r.first - story.phrase(part)[1] < 6 for r in story.here(part.sentence)):
        return False  # ": 220 dead and 400 wounded"
    if ";" in gap:
        return gap[-1] == ";" and following[:1] in (["did"], ["were"], ["was"], ["do"], ["have"]) and following[1:] in (["."], [","], [";"])
    if following == ["of", "them"]:
        # "the majority of the 9 judges, four of them, found"
        end = story.phrase(part)[1] + 2
        return len(gap) < 8 and low[end : end + 1] in ([","], [")"], ["—"], ["–"])
    return following[:1] != ["of"] or following[1:] == ["all"]
