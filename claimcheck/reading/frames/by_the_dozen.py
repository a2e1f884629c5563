"""By the dozen: dozens, hundreds or thousands of those who work, live or are held at a place, where fewer than so many are."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied, near, number, overlap
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess

_DOZENS = frozenset("dozens scores hundreds thousands".split())
_BACK, _ON = 2, 2
_JOBS = frozenset("job post position redundancy worker employee employment staff person".split())
_RESIDENTS = frozenset("person resident inhabitant villager islander family".split())
_GONE = frozenset("fled left homeless evacuated moved died killed displaced drowned infected abandoned rescued".split())
_PUPILS = frozenset("pupil student child".split())
_PRISONERS = frozenset("prisoner inmate convict detainee man".split())
_PRISON = frozenset("prison jail jailhouse camp".split())
# What makes them those of more places, times or firms than one.
_WIDER = frozenset(
    "elsewhere nationwide country country's across suppliers supplier depend depends indirectly created creating visit visitors tourists "
    "over years decades since neighbouring nearby region worldwide group's industry sector other others more also applied applications "
    "applicants surrounding villages towns schools firms plants mills rest".split()
)


def by_the_dozen(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Thousands of jobs are to go. The whole payroll is 640``; ``640 posts will go. It thanked the thousands whose jobs they were``."""
    for sentence in story.holding(_DOZENS):
        for many in (r for r in story.here(sentence) if r.claim.kind == "count" and r.claim.stated.number is None):
            least = many.claim.stated.lo
            if least is None or not _DOZENS & set(story.tokens.low[slice(*story.phrase(many))]):
                continue
            beside = [r for r in near(story, sentence, _BACK, _ON) if not overlap(r, many) and r.is_plain and r.claim.kind == "count"]
            wholes = [r for r in beside if _holds(story, r, many)]
            if len(wholes) != 1 or tied.as_(wholes[0], "rest") or _WIDER & story.words(sentence, wholes[0].sentence):
                continue
            if number(wholes[0]) < least and not any(number(r) >= least for r in beside):
                assumed = f"{lines(wholes[0].claim, many.claim, 'speak')} of a whole and some of it"
                words = wholes[0].claim.span
                yield Guess((Link("parts", (wholes[0].claim.id, many.claim.id), assumption=assumed, words=words),), sure=True)


def _holds(story: Story, whole: Read, many: Read) -> bool:
    """True where *whole* tells how many work, live, learn or are held where those by the dozen do."""
    low, noun = story.tokens.low, many.claim.scope.noun or singular(story.tokens.low[story.phrase(many)[1] - 1])
    first, last = story.phrase(whole)
    ahead, behind = low[max(whole.sentence.first, first - 4) : first], low[last : last + 4]
    counted = whole.claim.scope.noun
    opening = low[whole.sentence.first : whole.sentence.first + 2]
    if whole.first > many.last and whole.sentence is not many.sentence and not _GOES_ON & set(opening):
        return False  # "Thousands are to lose their jobs. The mill at Alder, which employs 640, will close": others may close too
    if low[many.last] in ("who", "whose") and low[many.first - 1] == "the":
        return (
            counted in _JOBS - {"person"}
            and whole.first < many.first
            and bool({"job", "jobs"} & story.words(many.sentence, whole.sentence))
        )
    if noun in _JOBS and (_STAFF & set(ahead[-3:]) or (counted in _WORKING and _HAS & set(ahead[-1:]))):
        return noun != "person" or bool(_STAFF_GONE & story.words(many.sentence))
    if noun in _RESIDENTS and (_PEOPLED & {*ahead[-3:], *low[first:last], *behind[:1]}):
        return bool(_GONE & story.words(many.sentence))
    if noun in _PUPILS and counted in _PUPILS and (_HAS & set(ahead[-1:])):
        return True
    return noun in _PRISONERS and bool(_PRISON & story.words(many.sentence)) and ahead[-1:] in (["held"], ["holds"], ["houses"], ["housed"])


_STAFF = frozenset("payroll workforce employs employed headcount staff".split())
_GOES_ON = frozenset("it its whole entire payroll workforce staff headcount there their they".split())
_STAFF_GONE = frozenset("sacked dismissed laid struck strike walked redundant".split())
_WORKING = frozenset("worker employee".split())
_HAS = frozenset("has had have are were".split())
_PEOPLED = frozenset("population inhabitants residents".split())
