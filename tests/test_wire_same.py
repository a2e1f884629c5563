"""Figures of one unit that the words beside them set apart; where nothing does, the two are held against each other."""

from __future__ import annotations

import pytest
from passages import only, silent

SILENT = (
    "The mill has a loan of about $325 million from six banks. It will repay the $395 million bridge loan that Hale gave it.",
    "The mill has a new $30 million credit. The credit replaces its current $18 million credit line.",
    "Hale cut the ratings of Orr's $410 million of debt and Voss's $703 million of debt.",
    "The 7.3 percent drop in Oslo share prices came after the 22.5 percent fall in Milan share prices overnight.",
    "The plan would cut the deficit more than $36 billion in 1998. Members hope to cut the estimated $171 billion deficit in stages.",
    "Chad will have to pay interest on its $109 billion foreign debt. It stopped interest payments on its $68 billion debt to"
    " commercial banks.",
    "The price of the $40,500 sedan will stay. Many parts of the sedan and the $44,500 Corsair saloon are new.",
    "The fund closed at 151.50 pence on Tuesday. It had closed at 151.05 pence the previous day.",
    "Orr is 75 and leads the fund. Hale is 57.",
    "The bank raised its stake in the mill to 52 percent. Voss needs a 25 percent stake to stop it.",
    "The petition was presented in February. The members will vote on it by April.",
    "The plan gives firms until late September to leave. Chad, in a similar move, promised to halt all trade by October.",
    "The ferries hold 57 seats each. The Centre Party hopes to hold on to its 37 seats.",
    "Lent firms gained 50,000 jobs after a poor May. Some 30,000 of the gain came from a strike that ended.",
)
FOUND = (
    "The mill has a loan of about $325 million from six banks. It will repay the $395 million loan next year.",
    "The port lost 1,400 tonnes of rye in the fire. The 1,040 tonnes of rye were not insured.",
    "The colonel led the 1,800-strong garrison for seven weeks. Of the garrison, 1,300 strong when the siege began, few came home.",
    "The works will shut in May for 16 weeks. The 61-week shutdown is the first in years.",
)


@pytest.mark.parametrize("text", SILENT)
def test_figures_of_two_things_are_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize("text", FOUND)
def test_a_figure_told_twice_is_found(text: str) -> None:
    only(text, "same-thing-agrees")
