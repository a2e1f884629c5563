"""Sums of which words tell a part, and figures that are no part of a sum at all."""

from __future__ import annotations

import pytest
from passages import silent, twins

RIGHT = (
    "A minibus hit a tree on Sunday, killing four pupils and hurting 11. It had 17 people aboard, including the driver and a coach, who walked away.",
    "The gallery has a staff of 34 people: 18 guides, seven guards, five cleaners and a gardener, plus three curators.",
    "Lund has scored five goals in his last four games. He needed the previous 18 for six, and he has 40 in all for the club.",
    "The storm killed 18 in the port and five on the islands, where whole families were at sea. Across the strait, another nine died.",
    "The estate was to have had 220 homes by 2022. So far 90 have been built, and 60 more are going up.",
    "The estate will have 220 homes. Ninety have been built, and 60 more are going up.",
    "Of 960 asked 800 answered, and 610 of those were in favour.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_words_tell_is_counted_too(text: str) -> None:
    silent(text)


SUMS = (
    ("The gallery has a staff of {} people: 18 guides, seven guards, five cleaners and a gardener, plus three curators.", "43", "34"),
    ("The climb takes two hours and ten minutes: 50 minutes to the mill, {} through the wood and three quarters of an hour along the ridge.",
     "45", "35"),
    ("The operation took an hour and a half: 20 minutes to prepare, {} under the knife and half an hour to close.", "50", "40"),
    ("The storm killed 39 people: 18 in the port, five on the islands and {} across the strait.", "six", "16"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), SUMS)
def test_parts_make_the_whole(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "parts-make-whole")
