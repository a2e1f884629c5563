"""Wiped off: what something lost of its value, and the value that it had, which is no less."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import of_one_unit

_WIPING = frozenset("wiped wiping knocked knocking shaved shaving sliced slicing stripped".split())
_VALUED = frozenset("worth value valued valuation capitalisation capitalization".split())
_HAD = frozenset("had was before previously earlier".split())
_GROSS = 10
_REACH = 5


def wiped_off(story: Story) -> Iterator[Link]:
    """``wiped €900 million off the bank. It had been valued at €9 million the night before``: the loss and the value before it."""
    for sentence in story.holding(_WIPING):
        for loss in story.here(sentence):
            behind = story.after(loss, 1)
            if loss.claim.kind != "money" or behind != ["off"] or not _WIPING & set(story.before(loss, _REACH)):
                continue
            near = [r for s in story.beside(sentence, 1, 1) for r in story.here(s)]
            values = [r for r in near if r is not loss and of_one_unit(r.claim, loss.claim) and _is_value(story, r)]
            if len(values) == 1 and _may_be_had(story, loss, values[0]):
                told = f"{lines(values[0].claim, loss.claim)}: what was lost is some of what it was worth"
                yield Link("parts", (values[0].claim.id, loss.claim.id), assumption=told)


def _is_value(story: Story, read: Read) -> bool:
    return read.claim.kind == "money" and bool(_VALUED & {*story.before(read, _REACH), *story.after(read, 2)})


def _may_be_had(story: Story, loss: Read, value: Read) -> bool:
    """True for a value told as that of the time before, or one so small that what was lost is no slip of the times."""
    had = bool(_HAD & {*story.before(value, _REACH), *story.after(value, _REACH)})
    return had or (loss.claim.stated.number or 0) > _GROSS * (value.claim.stated.number or 0)
