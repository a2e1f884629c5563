"""Figures that come near to a sum, percents that lie as far apart as a change, and a part and a whole that are alone near a share."""

import pytest
from passages import silent, twins

# A passage with a place for a figure, the one that fits, one that does not, and the rule that tells.
PASSAGES = [
    ("Maria Holt won the ward with 12,316 votes. Dean Priest came next on 8,204 and 415 people wrote in somebody else. It was past three "
     "when the clerk read out {} ballots.", "20,935", "20,395", "parts-make-whole"),
    ("A total of {} geese were ringed at three sites. The marsh had the most, 520. At the lake 345 came in. The island had 210.",
     "1,075", "1,175", "parts-make-whole"),
    ("Oats fetched £91,000, hay £33,500 and the orchard £8,200. The accounts put income for the season at £{},700.", "132", "142",
     "parts-make-whole"),
    ("The pier's three gates let in 31,200, 18,450 and 7,310 walkers. That brought attendance for the season to {}.", "56,960", "59,660",
     "parts-make-whole"),
    ("The rowers flew home with {} medals, four of them gold, three silver and six bronze.", "13", "a dozen", "parts-make-whole"),
    ("Forms went to 1,400 tenants and {}% returned them. At 910, the number of replies pleased the landlord.", "65", "75", "share-of-whole"),
    ("Only {}% of the mill's 350 buyers wrote back. The 84 who did were thanked.", "24", "28", "share-of-whole"),
    ("The tram carried 60,000 people a year ago. In May it carried 48,000. That is {} fewer.", "a fifth", "a quarter", "percent-change"),
    ("When the arcade opened 14 per cent of the shops in town stood empty. Now it is 21 per cent. A seven {} increase is no worse than "
     "elsewhere.", "point", "per cent", "percent-or-points"),
    ("Up three {} on their last showing, the Liberals took 15 per cent of the vote; in 2022 they had polled 12 per cent.",
     "points", "per cent", "percent-or-points"),
    ("The bank cut its rate by a quarter of a {}, taking it from 3.5% to 3.25%.", "point", "percent", "percent-or-points"),
]  # fmt: skip
SILENT = [
    "Ms Dale held the seat by 312 votes, taking 15,410 to 15,098 for her rival, after two recounts. The first had put her ahead by 287.",
    "At the 50 schools they saw, French is taught by 44 and Spanish by 37, while Welsh has reached nine. Only two teach all three.",
    "The shares, which had lost half their value since March, leapt 40 per cent to £21. They began the year at £30.",
    "With 90 percent of the polling stations counted, she led by 1,240 votes. By Monday the margin had shrunk to 322.",
    "Prices fell to £184 in the spring from £230 a year before, a drop of 20 per cent. There were more thefts, 1,240 against 1,160.",
    "There were more burglaries last year, 1,240 against 1,165 in 2024. Car thefts fell by 9 per cent.",
    "The economy grew by 0.4 per cent in spring, not by the 0.7 per cent first reported. Its figure for winter, 0.3 per cent, stands.",
    "The museum's 210,000 visitors were its second-highest number, after the 232,000 of 2018. Half of them paid nothing.",
]


@pytest.mark.parametrize(("passage", "fits", "wrong", "rule"), PASSAGES)
def test_a_figure_that_does_not_fit_is_told(passage: str, fits: str, wrong: str, rule: str) -> None:
    twins(passage, wrong, fits, rule, published=None)


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_so_is_left_alone(text: str) -> None:
    silent(text, None)
