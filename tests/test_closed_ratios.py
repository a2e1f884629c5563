"""Ratios and shares beside the only two figures that they can be of, in any order and syntax, and right copy that looks like them."""

import pytest
from passages import silent, twins

import claimcheck as cc

ONE_FOR_EVERY = [
    ("Only one of every nine applicants was given a place at the school (there were 63 places and {} candidates).", "720", "567"),
    ("Out of every five patients one caught the infection: {} of 200 in all.", "30", "40"),
    ("Every sixth house in the village is empty; it has 240 dwellings, of which {} have no tenants.", "60", "40"),
    ("Every third child of the 90 at the school went hungry, {} in all.", "45", "30"),
    ("For each teacher there are 15 children at the school, which has 20 on its staff and a roll of {}.", "400", "300"),
    ("With one doctor to 2,000 people, the district's 12 physicians look after {}.", "36,000", "24,000"),
    ("The ministry counts one policeman for 400 inhabitants; there are {} officers in a town of 30,000.", "50", "75"),
    ("Of every ten eggs three were bad: {} of the 400 had to go.", "60", "120"),
]
ODDS_AND_TIMES = [
    ("At the ford 40 guards held off {} riders, one guard to six horsemen.", "400", "240"),
    ("The ratio of goats to villagers is 9:1, found by setting 1,800 beasts against {} inhabitants.", "300", "200"),
    ("Losers led winners by five to two on the Milan exchange, where {} shares fell and 60 rose.", "110", "150"),
]
SHARES = [
    ("The fund had the support of 60 per cent of those who voted. There were {} ballots for it out of 20,000.", "9,000", "12,000"),
]
LOOK_ALIKES = [
    "The club's board voted two to one for the sale. Among the fans it was closer: 3,100 for, 2,900 against.",
    "Tea exports to Egypt doubled last year. Those to Chad went from $20m to $28m.",
    "The firm plans to double its workforce by 2030. It employs 700 people now, after 600 a year ago.",
    "City sold 31,000 tickets this summer. United, whose ground is twice the size, sold 44,000.",
    "Of the 1,200 homes asked, 300 had no insurance. Among those with a mortgage the share was 12 per cent.",
    "Half of the 80 miners had been brought up by noon; at nightfall 66 were safe.",
    "The bill for four came to $160 before the tip. With 20 per cent on top they paid $192, or $48 each.",
    "Members backed the bill by 312 to 258, a majority of 54. Seventeen members of the governing party voted against it.",
    "Of every ten patients who were given the drug, eight recovered; of the 50 in the trial, half got it and half a sugar pill, "
    "so the drug's successes numbered 20.",
    "Shares in the firm, which stood at $50 in May, had halved by October. They have since risen 60 percent, to $40.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*ONE_FOR_EVERY, *ODDS_AND_TIMES, *SHARES])
def test_the_only_two_figures_beside_a_ratio_are_those_it_is_of(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_grammar_keeps_apart_is_not_of_the_ratio(text):
    silent(text)


@pytest.mark.parametrize(
    "text",
    [
        "In the vote 12 of the 15 districts were against, many of them by more than three to one.",
        "The barge was sold for €2.4m on Friday. The €2.4m price was twice the estimate.",
        "The party has 40 women and 70 men in parliament. It fielded twice as many women as men in the last vote.",
        "The deal is worth twice the $40 million offered in May, and comes with a $6 million bonus.",
        "Of the 600 people on board, 570 were rescued, half of them by fishermen.",
        "The guard is 600 strong. A third of it, 200 men, is on duty at any time, and 40 of them are officers.",
        "The charity spent £5 million, 60 per cent of it abroad, and raised £6 million.",
    ],
)
def test_what_takes_up_another_figure_is_not_of_the_two(text):
    silent(text)


def test_most_of_them_is_no_other_share_of_the_two():
    told = "The baker will shut 54 shops. It has 360 shops, most of them on short leases. The shop closures, {} per cent of the total, end in June."
    assert cc.check_text(told.format(25)).findings
    assert not cc.check_text(told.format(15)).findings
