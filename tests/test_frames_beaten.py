"""Who won, and the shares and seats of both."""

import pytest
from passages import silent, twins

PAIRS = [
    ("The Greens had {} percent. They finished ahead of the Liberals, who took 34 percent.", "31", "36"),
    ("Labour won {} percent, beating the Tories, who had 33 percent.", "28", "38"),
    ("The Reds polled {} percent. They came in behind the Blues, who got 19 percent.", "22", "18"),
    ("Ms Ito got {} percent and edged out Mr Sato, who got 37 percent.", "35", "39"),
    ("The Socialists won 112 seats. They finished ahead of the Conservatives, who won {} seats.", "118", "108"),
    ("He polled 48 percent but lost to Mrs Vale, who polled {} percent.", "45", "51"),
    ("With 41 percent, Ms Brand was beaten by Mr Okoro, who got {} percent.", "38", "44"),
    ("The yes side had 44 percent. It was ahead of the no side, which had {} percent.", "49", "39"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_who_won_had_more(text, wrong, right):
    twins(text, wrong, right, "rank-order")


@pytest.mark.parametrize(
    "text",
    [
        "Turnout was 60 percent. She finished behind Mr Hall, who got 48 percent.\n",
        "With 90 percent of votes counted, she was behind Mr Hall, on 45 percent.\n",
        "Spain's jobless rate is 12 percent. It is ahead of Greece, which has 14 percent.\n",
        "The Greens had 31 percent. They never finished ahead of the Liberals, who took 34 percent.\n",
    ],
)
def test_what_is_no_vote_or_is_denied_is_left_alone(text):
    silent(text)
