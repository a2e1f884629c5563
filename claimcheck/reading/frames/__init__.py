"""Frames: what words say is reckoned from other figures, which are found by their kind, unit, noun and nearness."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from claimcheck.reading.frames.chance import chance
from claimcheck.reading.frames.change import change
from claimcheck.reading.frames.inside import inside
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.frames.pacing import pacing
from claimcheck.reading.frames.partition import partition
from claimcheck.reading.frames.product import product
from claimcheck.reading.frames.ratio import ratio
from claimcheck.reading.frames.scale import scale
from claimcheck.reading.frames.share import share
from claimcheck.reading.story import Story
from claimcheck.reading.ties.choice import Guess

Frame: TypeAlias = Callable[[Story, Tied], Iterable[Guess]]
FRAMES: tuple[Frame, ...] = (partition, change, product, pacing, share, inside, scale, chance, ratio)
