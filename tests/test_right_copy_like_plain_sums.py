"""Right copy that looks like the plain laws of sums and groups: some of two kinds, other things, other days."""

import pytest
from passages import silent

RIGHT = [
    "The expedition lasted 40 days, 26 of them on the ice and nine at base camp.",
    "The 16-strong party included nine Austrians, eight of them women, and a doctor.",
    "The 30 guests included 20 farmers, 12 councillors and a priest, some of them both.",
    "Eleven of the 15 judges voted for Ames and in 2019 nine for Bull.",
    "Reds have 20 points from nine games, the Blues 17, and the gap to the leaders is four points.",
    "Orders of 14 planes in May and nine in June brought the total to 43.",
    "She bought 12 roses at £2 each and a vase for £15, paying £39 in all.",
    "The club lost four of its 11 players and has now seven fit men and two boys.",
    "It has shut nine of its 15 pubs, leaving 40 people out of work.",
    "Scores of cyclists, 81 by the count of the organisers and 60 by that of the police, took part.",
    "Dozens of houses, nine at the last count still without power, were hit.",
    "The 15-member council, four of whom were away, voted 6-5.",
    "A bare quorum of 20 was needed; 26 attended, so the meeting went ahead, and 16 voted.",
    "The three lifeboats took off 40 people. One carried 16, the second 14 and the third ten.",
    "The two brothers have 14 children. Tom has three sons and Will two.",
    "The five villages have 900 people. Ash has 240, Elm 310 and Oak 200.",
    "Two trucks carry 12 tonnes each, and the 20-tonne limit on the bridge rules out both.",
    "The two rooms hold 40 people each, and the 100 guests were told to wait.",
    "It would win 23 per cent, 19 points behind the opposition on 42. In May the gap was 17 points, with the two on 24 and 41.",
    "The three sisters each have two dogs. The four cats belong to their mother.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_left_alone(text):
    """Nothing is told of figures that are no parts of each other."""
    silent(text)
